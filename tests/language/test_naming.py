"""The one place that makes names, titles and quotations."""

import pytest

from processmap.language.naming import CaseNames
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, OrganisationUnit
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, Funding
from processmap.model.stakeholders import Stakeholder

CASE = ProcessMap(
    title="Torget",
    stakeholders=[
        Stakeholder(id="unga", name="Unga på torget", subgroups=["Norra sidan", "Södra sidan"]),
        Stakeholder(id="lang", name="Hyresgästernas eget råd på Storgatan (omkring 200)"),
        Stakeholder(id="forening", name="Föreningen", kind="association"),
    ],
    perspectives=[Perspective(id="mork", statement="Det är mörkt.")],
    dialogues=[Dialogue(id="samtal", title="Träff", purpose="meet")],
    decision_bodies=[DecisionBody(id="ks", name="Kommunstyrelsen", kind="board")],
    organisation=[OrganisationUnit(id="styr", role="steering_group")],
    funding=[Funding(id="bidrag", source="Boverket")],
    calendar=Calendar(facilitators=[Facilitator(id="led", role="process_lead")]),
)


@pytest.mark.parametrize(
    ("key", "label", "inside"),
    [
        ("unga", "Unga på torget", "unga på torget"),
        ("unga/norra-sidan", "Unga på torget (Norra sidan)", "unga på torget (Norra sidan)"),
        ("forening", "Föreningen", "föreningen"),
        ("ks", "Kommunstyrelsen", "kommunstyrelsen"),
        ("styr", "Styrgrupp", "Styrgrupp"),
        ("led", "Processledare", "Processledare"),
        ("bidrag", "Boverket", "Boverket"),
        ("samtal", "Träff", "Träff"),
        ("mork", "Det är mörkt.", "Det är mörkt."),
        ("okand", "okand", "okand"),
    ],
)
def test_everything_has_a_name(key: str, label: str, inside: str) -> None:
    """Its own, or a word for what it is; inside a sentence common nouns are small."""
    names = CaseNames(CASE)
    assert names.label(key, "sv") == label
    assert names.inside(key, "sv") == inside


@pytest.mark.parametrize(
    ("name", "kind", "inside"),
    [
        ("Trafikkontoret", "administration", "trafikkontoret"),
        ("Kommunens ledning", "administration", "kommunens ledning"),
        ("Trafikverket", "authority", "Trafikverket"),
        ("Länsstyrelsen", "authority", "Länsstyrelsen"),
        ("Hyresgästföreningen", "association", "Hyresgästföreningen"),
        ("Framtidsbolaget", "business", "Framtidsbolaget"),
        ("Bergsskolan", "administration", "Bergsskolan"),
        ("Parkenhetens driftlag", "official", "parkenhetens driftlag"),
        ("Sågverket i hamnen", "business", "sågverket i hamnen"),
        ("Sågverket", "business", "Sågverket"),
        ("Friskolan i Ås", "association", "Friskolan i Ås"),
        ("Castor i hamnen", "business", "Castor i hamnen"),
        ("Butiker, kaféer och andra", "business", "butiker, kaféer och andra"),
    ],
)
def test_a_compound_is_a_common_noun_where_nobody_is_called_so(
    name: str, kind: str, inside: str
) -> None:
    """An office is written small, as a municipal letter has it; what has a name of its own is
    not.
    """
    case = ProcessMap(title="x", stakeholders=[Stakeholder(id="a", name=name, kind=kind)])
    assert CaseNames(case).inside("a", "sv") == inside
    assert CaseNames(case).name("a", "sv") == inside


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("Samordnare på kontoret", "sv", "samordnaren på kontoret"),
        ("Kommunikatör på kontoret", "sv", "kommunikatören på kontoret"),
        ("Strandberg", "sv", "Strandberg"),
        ("Erik von Platen", "sv", "Erik von Platen"),
        ("Special master of the court", "en", "the special master of the court"),
        ("Ada de la cruz", "en", "Ada de la cruz"),
    ],
)
def test_a_lead_may_be_called_by_a_role(name: str, language: str, told: str) -> None:
    """A role is a common noun; a person's name keeps its capital."""
    lead = Facilitator(id="led", name=name, role="process_lead")
    case = ProcessMap(title="x", language=language, calendar=Calendar(facilitators=[lead]))
    assert CaseNames(case).name("led", language) == told


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("Gatuchefen på delegation", "delegate", "gatuchefen på delegation"),
        ("Tekniska nämnden", "committee", "tekniska nämnden"),
        ("Kulturpolitiska utskottet", "committee", "kulturpolitiska utskottet"),
        ("Svenska kommittén", "committee", "Svenska kommittén"),
        ("Boverket", "state", "Boverket"),
    ],
)
def test_a_body_called_by_what_it_is_is_small(name: str, kind: str, told: str) -> None:
    """Also somebody who decides on delegation; what has a name of its own is not."""
    case = ProcessMap(title="x", decision_bodies=[DecisionBody(id="a", name=name, kind=kind)])
    assert CaseNames(case).name("a", "sv") == told


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("Smaller local groups", "association", "smaller local groups"),
        ("Forest companies", "business", "forest companies"),
        ("Bird club", "association", "the bird club"),
        ("Wildlife Service", "authority", "Wildlife Service"),
        ("Province of Ouest", "authority", "the Province of Ouest"),
        ("Nordic companies", "business", "Nordic companies"),
    ],
)
def test_an_english_name_that_describes_is_small(name: str, kind: str, told: str) -> None:
    """A proper name has capitals in all its words, or the document writes its first one large."""
    case = ProcessMap(
        title="x",
        language="en",
        stakeholders=[Stakeholder(id="a", name=name, kind=kind)],
        perspectives=[Perspective(id="p", statement="We have asked the Nordic parliaments.")],
    )
    assert CaseNames(case).name("a", "en") == told


def test_a_name_may_be_short_and_full() -> None:
    """A long name is cut where it still tells who it is; in full it has all but its brackets."""
    names = CaseNames(CASE)
    assert names.name("lang", "sv") == "Hyresgästernas eget råd"
    assert names.full("lang", "sv") == "Hyresgästernas eget råd på Storgatan"


def test_own_words_stand_without_their_full_stop() -> None:
    """A quotation ends with the sentence that it stands in."""
    assert CaseNames(CASE).words("mork", "sv") == "Det är mörkt"


class _Closed:
    """Withholds one entry and one text."""

    def entry(self, key: str) -> bool:
        return key == "unga"

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        return "mörkt" in said


def test_what_is_withheld_has_no_name_and_no_words() -> None:
    """Every way to ask answers None."""
    names = CaseNames(CASE, _Closed())
    assert names.label("unga", "sv") is names.inside("unga", "sv") is None
    assert names.name("unga/norra-sidan", "sv") is names.full("unga", "sv") is None
    assert names.words("unga", "sv") is names.words("mork", "sv") is None
    assert names.free("Här är mörkt") is None
    assert names.listed(["unga", "ks"], "sv") == "en part som inte namnges här och kommunstyrelsen"

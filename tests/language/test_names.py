"""Names inside Swedish sentences."""

import pytest

from processmap.language.names import body_in_sentence, in_sentence, listed, number
from processmap.language.naming import CaseNames
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import BodyKind, StakeholderKind
from processmap.planning import propose


@pytest.mark.parametrize(
    ("name", "kind", "inside"),
    [
        ("Grannar", "residents", "grannar"),
        ("Unga på torget", "group", "unga på torget"),
        ("Hisingens företagare", "group", "Hisingens företagare"),
        ("Myndigheter", "authority", "myndigheter"),
        ("Hjälporganisationer", "association", "hjälporganisationer"),
        ("Polisen", "authority", "Polisen"),
        ("Torghandlarna", "business", "torghandlarna"),
        ("Hyresgästföreningen", "association", "Hyresgästföreningen"),
        ("Anställda i kommunen", "administration", "anställda i kommunen"),
        ("De som arbetar här", "business", "de som arbetar här"),
        ("SKL:s nätverk", "other", "SKL:s nätverk"),
        ("Rädda Barnen", "association", "Rädda Barnen"),
        ("EU-migranter", "group", "EU-migranter"),
        ("vaktmästaren", "official", "vaktmästaren"),
        ("123", "group", "123"),
        ("Ja till jobben", "group", "Ja till jobben"),
        ("Nej till anstalten", "association", "Nej till anstalten"),
        ("Stuorvare sameby", "association", "Stuorvare sameby"),
        ("Arrendatorn på Åsgården", "business", "arrendatorn på Åsgården"),
        ("Företagarna Hisingen", "association", "Företagarna Hisingen"),
    ],
)
def test_common_nouns_are_written_small(name: str, kind: str, inside: str) -> None:
    """Proper names, acronyms and genitives keep their capitals."""
    assert in_sentence(name, StakeholderKind(kind)) == inside


@pytest.mark.parametrize(
    ("name", "kind", "inside"),
    [
        ("Kommunstyrelsen", "board", "kommunstyrelsen"),
        ("Kommunfullmäktige", "council", "kommunfullmäktige"),
        ("Tekniska nämnden", "committee", "tekniska nämnden"),
        ("Kommunstyrelsens arbetsutskott", "subcommittee", "kommunstyrelsens arbetsutskott"),
        ("Styrgruppen för Västsvenska paketet", "committee", "styrgruppen för Västsvenska paketet"),
        ("Backa stadsdelsnämnd", "committee", "Backa stadsdelsnämnd"),
        ("Göteborgs kommunstyrelse", "board", "Göteborgs kommunstyrelse"),
        ("Länsstyrelsen i Mörkö län", "state", "Länsstyrelsen i Mörkö län"),
        ("Finansdepartementet", "state", "Finansdepartementet"),
        ("Regeringen", "state", "regeringen"),
        ("KSAU", "subcommittee", "KSAU"),
        ("§ 4-gruppen", "committee", "§ 4-gruppen"),
    ],
)
def test_a_body_is_written_as_running_text_has_it(name: str, kind: str, inside: str) -> None:
    """Boards and committees small, as Swedish has them; authorities, companies and places with
    their capitals.
    """
    assert body_in_sentence(name, BodyKind(kind)) == inside
    case = ProcessMap(title="x", decision_bodies=[DecisionBody(id="a", name=name, kind=kind)])
    assert CaseNames(case).inside("a", "sv") == inside


def test_lists_read_as_in_a_sentence() -> None:
    """One, two, three and many."""
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a och b"
    assert listed(["a", "b", "c"], "en") == "a, b and c"
    assert listed("abcdefgh") == "a, b, c, d, e och 3 saker till"
    assert listed("abcdefgh", noun="parties") == "a, b, c, d, e och 3 parter till"
    assert listed("abcdef", most=6) == "a, b, c, d, e och f"
    assert listed("abcdef", "en", 3, "days") == "a, b and 4 more days"


def test_numbers_have_a_decimal_comma_in_swedish() -> None:
    """And no more decimals than they need."""
    assert [number(29.5), number(146.0), number(29.5, "en")] == ["29,5", "146", "29.5"]


def test_very_long_names_do_not_break_a_plan() -> None:
    """A name as long as a field can hold is cut in sentences, and lines are joined."""
    long = "Ö" * 3999 + "x"
    people = [Stakeholder(id="a", name=long), Stakeholder(id="b", name="rad\nett")]
    case = ProcessMap(title=long, stakeholders=people, legal_duties=[long], commissioner=long)
    plan = propose(case).plans[0]
    assert not [note for note in plan.told if note.code == "rule"]
    assert plan.dialogues
    assert not any("\n" in each.title for each in plan.dialogues)
    assert max(len(each.title) for each in plan.dialogues) < 1200


def test_a_person_keeps_the_capitals() -> None:
    """The name of a person is a proper name inside a sentence too; a word for one is not."""
    assert in_sentence("Anna Karlsson", StakeholderKind.PERSON) == "Anna Karlsson"
    assert in_sentence("Boende i centrum", StakeholderKind.PERSON) == "boende i centrum"

"""The first talks as a first reading has them: one subject in each, offices that are asked the same
together, and how most talks are held said once. Made-up maps, in Swedish and English.
"""

from typing import Any

import pytest

from processmap.model.plan import Named, OwnWords, Quoted, Said
from processmap.pages.plan_page import plan_page
from processmap.pages.talks import can_be_done, met_how, one_subject
from processmap.planning import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

BOTH = pytest.mark.parametrize("language", ["sv", "en"])

VALLEY: dict[str, Any] = {
    "title": "Dalen",
    "question": "Hur ska dalen användas?",
    "owner": "Dalens kommun",
    "open": ["dammen", "vägen"],
    "result_is": "agreement",
    "stakeholders": [
        {"id": "byn", "name": "Byalaget", "kind": "association", "affected": "high"},
        {"id": "bonder", "name": "Bönderna", "kind": "group", "affected": "high"},
        {
            "id": "fiskare",
            "name": "Fiskarna",
            "kind": "group",
            "affected": "high",
            "note": "Kan inte torsdagar. Två av dem har bytt nät.",
        },
        {"id": "seglare", "name": "Seglarna", "kind": "association", "affected": "high"},
        {"id": "handlare", "name": "Handlarna", "kind": "business", "affected": "high"},
        {"id": "skola", "name": "Skolföreningen", "kind": "association", "affected": "medium"},
        {
            "id": "vagar",
            "name": "Vägverket",
            "kind": "authority",
            "influence": "high",
            "role": ["carries_out"],
        },
        {
            "id": "vatten",
            "name": "Vattenverket",
            "kind": "authority",
            "influence": "high",
            "role": ["carries_out", "knows"],
        },
        {"id": "bolaget", "name": "Kraftbolaget", "kind": "business", "affected": "medium"},
    ],
    "relationships": [{"source": "byn", "target": "bonder", "kind": "conflict", "stage": 4}],
    "perspectives": [
        {"id": "lugn", "statement": "Det ska vara tyst", "held_by": ["byn"]},
        {"id": "fri", "statement": "Dammen ska rivas", "held_by": ["byn", "fiskare", "seglare"]},
        {"id": "kvar", "statement": "Dammen ska stå kvar", "held_by": ["bonder", "bolaget"]},
        {"id": "led", "statement": "Vägen behövs", "held_by": ["handlare", "bonder", "skola"]},
        {"id": "pengar", "statement": "Vägen ryms inte", "held_by": ["vagar"]},
        {"id": "prov", "statement": "Provet är inte klart", "held_by": ["vatten"]},
    ],
    "tensions": [
        {"id": "t1", "between": ["fri", "kvar"], "stage": 4},
        {"id": "t2", "between": ["lugn", "kvar"], "stage": 2},
    ],
    "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
    "decisions": [{"id": "b", "title": "Dalplanen", "body": "kf", "outcome": "pending"}],
}


def _read(language: str, *, whole: bool = False, **more: Any) -> str:
    case = case_of({**VALLEY, "language": language, **more})
    found = propose(case)
    page = plan_page(seen_plan(case, found.plans[0], language), whole=whole)
    return page.text(10_000)


def _views(*keys: str) -> Said:
    return Said("plan_call.own_view", (("views", Quoted(keys)),))


def _about(said: Said) -> object:
    return dict(said.params).get("views")


def _ids(said: Said) -> tuple[str, ...]:
    views = _about(said)
    return views.ids if isinstance(views, Quoted) else ()


@BOTH
def test_a_talk_is_about_the_view_in_the_hottest_tension(language: str) -> None:
    """Whatever stands first; another view only where it is in a tension of its own."""
    case = case_of({**VALLEY, "language": language})
    assert _ids(one_subject(_views("led", "fri", "pengar"), case, lambda _: True)) == ("fri",)
    assert _ids(one_subject(_views("lugn", "fri"), case, lambda _: True)) == ("fri", "lugn")
    assert _ids(one_subject(_views("lugn", "kvar"), case, lambda _: True)) == ("kvar",)
    assert _ids(one_subject(_views("led", "pengar"), case, lambda _: True)) == ("led",)


def test_what_may_not_be_told_takes_no_place() -> None:
    """The hottest view is told among those that may be told."""
    case = case_of(VALLEY)
    told = one_subject(_views("fri", "led"), case, lambda key: key != "fri")
    assert _ids(told) == ("led",)


def test_an_earlier_round_comes_before_what_they_think() -> None:
    """How it ended is the one subject of a talk with those whom it hurt."""
    case = case_of(VALLEY)
    params = (("subject", _views("fri")), ("what", Quoted(("r",))))
    for key in ("plan_call.been_through", "plan_call.left_before"):
        told = one_subject(Said(key, params), case, lambda _: True)
        assert told == Said(f"{key}_only", (("what", Quoted(("r",))),))


def test_a_topic_is_nobodys_words() -> None:
    """A topic of a word stands without quotation marks; a question keeps them."""
    case = case_of(VALLEY)
    short = one_subject(Said("plan_call.hit_by", (("themes", OwnWords(("buss",))),)), case, bool)
    assert dict(short.params)["themes"] == OwnWords(("buss",), (), True)
    asked = Said("plan_call.the_question", (("question", OwnWords(("Hur ska det bli?",))),))
    assert one_subject(asked, case, bool) == asked


def test_only_those_asked_just_the_same_are_told_together() -> None:
    """What can be done, by whom and from when; nobody who is asked what they think."""
    asked = Said("plan_call.asked_can_do", (("what", Quoted(("prov",))),))
    assert can_be_done(Said("plan_call.plain", (("subject", asked),))) == asked
    assert can_be_done(Said("plan_call.protected", (("subject", asked),))) is None
    assert can_be_done(Said("plan_call.plain", (("subject", _views("fri")),))) is None
    assert can_be_done("Ring dem") is None


@BOTH
def test_offices_asked_the_same_stand_in_one_step(language: str) -> None:
    """What they are asked is said once, with a line each; in full each has a step of its own."""
    asked = {"sv": "vad som går att göra, från när", "en": "what can be done, from when"}[language]
    short = " ".join(_read(language).split())
    assert short.count(asked) == 1
    assert {"sv": "Vägverket om ”Vägen ryms inte”.", "en": "Vägverket about “Vägen ryms inte”."}[
        language
    ] in short
    assert " ".join(_read(language, whole=True).split()).count(asked) == 2


@BOTH
def test_which_talks_are_in_groups_is_said_once(language: str) -> None:
    """By their numbers, before all talks; no talk says it again."""
    short = " ".join(_read(language).split())
    assert {"sv": "i grupp (punkt ", "en": "in groups (items "}[language] in short
    assert {"sv": "I grupp", "en": "In a group"}[language] not in short


@BOTH
def test_of_a_note_only_what_changes_how_they_are_met_is_told(language: str) -> None:
    """In brackets in their talk, without "noted" and quotation marks; the rest stands in full."""
    short = " ".join(_read(language).split())
    assert "inte torsdagar.)" in short
    assert "bytt nät" not in short
    assert {"sv": "Antecknat", "en": "Noted"}[language] not in short
    assert "Kan inte torsdagar" in _read(language, whole=True)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Kan inte torsdagar (idrott i gården). 31 barn.", "inte torsdagar"),
        ("They cannot Thursdays. 31 children.", "not Thursdays"),
        ("Vilande sedan 2023, kassören svarar i telefon", "kassören svarar i telefon"),
        ("Dormant since 2023, the treasurer answers the phone", "the treasurer answers the phone"),
        ("Nås genom mottagningen", "nås genom mottagningen"),
        ("Öppet om kvällarna.", "öppet om kvällarna"),
        ("Lediga vardagskvällar", "lediga vardagskvällar"),
        ("Torsdagsmorgnar går bra", "torsdagsmorgnar går bra"),
        ("Alla är hemma på helgerna", "alla är hemma på helgerna"),
        ("Most are out on weekday mornings", "most are out on weekday mornings"),
        ("Kyrka och söndagsskola vägg i vägg med huset", ""),
        ("Ingen har frågat dem", ""),
        ("Nobody has asked them", ""),
        ("Mötet i mars 2021 blev inte av", ""),
    ],
)
def test_a_clause_that_says_how_they_are_met(note: str, told: str) -> None:
    """When, where, in what language or through whom; nothing of what has been."""
    assert met_how(note) == told


def test_all_proposals_are_told_as_such() -> None:
    """What many proposals would mean is asked without their titles."""
    proposals = [{"id": f"p{n}", "title": f"Förslag {n}", "status": "drafted"} for n in range(4)]
    case = case_of({**VALLEY, "proposals": proposals})
    keys = tuple(each["id"] for each in proposals)
    many = Said("plan_call.what_would", (("what", Quoted(keys)),))
    few = Said("plan_call.what_would", (("what", Quoted(keys[:2])),))
    assert one_subject(many, case, bool).key == "plan_call.what_would_all"
    assert one_subject(few, case, bool) == few
    named = Said("plan_call.conflict_with", (("who", Named(("byn",))),))
    assert one_subject(named, case, bool) == named


def test_what_they_demand_is_asked_without_a_second_quotation() -> None:
    """Of one view; where their yes is needed, what that would take has it already."""
    case = case_of(VALLEY)
    limits = OwnWords(("Högst 24 barn i en klass",))

    def _told(subject: Said) -> Said:
        params = (("subject", subject), ("limits", limits))
        return one_subject(Said("plan_call.and_limits", params), case, bool)

    told = _told(_views("lugn", "fri"))
    assert told.key == "plan_call.and_limits_short"
    inner = dict(told.params)["subject"]
    assert isinstance(inner, Said)
    assert _ids(inner) == ("fri",)
    enough = Said("plan_call.asked_enough", (("what", Quoted(("fri",))),))
    assert _told(enough) == Said("plan_call.asked_enough_short", (("what", Quoted(("fri",))),))


def _shared(**more: Any) -> dict[str, Any]:
    """The valley with children, and nine topics of which none is only theirs."""
    views = [{**each, "themes": [f"ämne {at}"]} for at, each in enumerate(VALLEY["perspectives"])]
    children = {
        "id": "barn",
        "name": "Barnen i dalens skola",
        "kind": "group",
        "affected": "high",
        "needs": ["children"],
    }
    return {"perspectives": views, "stakeholders": [*VALLEY["stakeholders"], children], **more}


@BOTH
def test_what_touches_children_is_no_list_of_all_topics(language: str) -> None:
    """At a first reading; in full each topic is named."""
    told = {
        "sv": "Barnens bästa prövas innan något bestäms: ",
        "en": "What is best for the children is tried before anything is settled: ",
    }[language]
    assert told in " ".join(_read(language, **_shared()).split())
    assert told not in " ".join(_read(language, whole=True, **_shared()).split())


@BOTH
def test_a_second_union_is_told_of_in_short(language: str) -> None:
    """How unions are heard is said once, and of the others what it is about."""
    unions = [
        {
            "id": f"fack{at}",
            "name": f"Facket {at}",
            "kind": "association",
            "standing": "union",
            "affected": "high",
        }
        for at in (1, 2)
    ]
    views = [
        {"id": f"v{at}", "statement": f"Vi har villkor {at}", "held_by": [f"fack{at}"]}
        for at in (1, 2)
    ]
    short = " ".join(
        _read(
            language,
            stakeholders=[*VALLEY["stakeholders"], *unions],
            perspectives=[*VALLEY["perspectives"], *views],
        ).split()
    )
    assert short.count({"sv": "enligt MBL", "en": "negotiation by law"}[language]) == 1
    assert {"sv": "Samverkan på samma sätt om", "en": "Co-operation in the same way"}[
        language
    ] in short

"""What the lead's own notes tell is used in the step, and what is proposed by others than the maker
stands beside what lies ready: made-up maps.
"""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.pages.proposals import alternatives_page
from processmap.planning.noted import gave_it
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

SQUARE: dict[str, Any] = {
    "title": "Parken",
    "question": "Hur ska parken användas?",
    "language": "sv",
    "owner": "Parkförvaltningen",
    "open": ["planteringen", "bänkarna"],
    "stakeholders": [
        {"id": "unga", "name": "Skejtarna", "kind": "group", "affected": "high"},
        {"id": "kiosk", "name": "Kioskerna", "kind": "business", "affected": "high"},
        {"id": "grann", "name": "Grannarna", "kind": "residents", "affected": "high"},
        {
            "id": "park",
            "name": "Parkförvaltningen",
            "kind": "administration",
            "influence": "medium",
            "role": ["carries_out"],
        },
    ],
    "perspectives": [
        {"id": "ramp", "statement": "Vi behöver en ramp", "held_by": ["unga"], "themes": ["ramp"]},
        {
            "id": "lugn",
            "statement": "Det måste bli lugnt",
            "held_by": ["grann"],
            "themes": ["ramp"],
        },
    ],
    "tensions": [{"id": "t", "between": ["ramp", "lugn"], "stage": 2}],
    "decision_bodies": [{"id": "namnd", "name": "Tekniska nämnden", "kind": "committee"}],
    "decisions": [{"id": "d", "title": "Parkplanen", "body": "namnd", "outcome": "pending"}],
    "calendar": {"start": "2026-09-01"},
}


def _told(*, whole: bool = False, **more: Any) -> str:
    found = pm.propose(case_of({**SQUARE, **more}))
    return " ".join(alternatives_page(seen_alternatives(found), whole=whole).text(100).split())


def _noted(party: str, note: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {**each, "note": note, **more} if each["id"] == party else each
        for each in SQUARE["stakeholders"]
    ]


@pytest.mark.parametrize(
    ("note", "through"),
    [
        ("Fritidsgården når många.", "Gå genom fritidsgården."),
        ("Mest killar. Simtränarna har kontakt med fyra, fem.", "Gå genom simtränarna."),
        ("Bibliotekarien har deras förtroende.", "Gå genom bibliotekarien."),
    ],
)
def test_who_reaches_them_is_gone_through(note: str, through: str) -> None:
    """What is noted of how they are reached is part of the step."""
    assert through in _told(stakeholders=_noted("unga", note))


@pytest.mark.parametrize(
    "note",
    ["De når bussen vid sju.", "Grannarna når många.", "Ordföranden har kontakt med pressen."],
)
def test_what_tells_no_way_in_makes_none(note: str) -> None:
    """Neither another sense of the words, nor the other side of the conflict."""
    assert "Gå genom" not in _told(stakeholders=_noted("unga", note))


def test_nothing_noted_of_those_in_fear_is_told() -> None:
    """Through whom they are reached could show who they are."""
    told = _told(stakeholders=_noted("unga", "Fritidsgården når många.", needs=["safety"]))
    assert "fritidsgården" not in told


def test_what_is_noted_of_each_who_is_met_stands_in_a_small_plan_too() -> None:
    """All of it, not the first two; where the line above names one alone, that is not said again. The
    whole plan says that it is noted.
    """
    notes = {
        "unga": "Är där på kvällen.",
        "kiosk": "Öppet om kvällarna.",
        "grann": "Möts på torsdagskvällar. Har bott där länge.",
    }
    people = [{**each, "note": notes.get(each["id"])} for each in SQUARE["stakeholders"]]
    told = _told(stakeholders=people)
    assert "Grannarna om ”Det måste bli lugnt”. (Möts på torsdagskvällar.)" in told
    assert "Skejtarna om ”Vi behöver en ramp”. (Är där på kvällen.)" in told
    assert "(Kioskerna: öppet om kvällarna.)" in told
    whole = _told(stakeholders=people, whole=True)
    assert "Antecknat: ”Möts på torsdagskvällar”" in whole
    assert "Antecknat: ”Är där på kvällen”" in whole
    assert "Antecknat om kioskerna: ”Öppet om kvällarna”" in whole


_HURTS = (
    "Ziraffen polisanmäldes i maj.",
    "Ziraffen är inte känt utanför kommunhuset.",
    "Ziraffen vågar inte säga det i trapphuset.",
    "Ziraffen är sjuk.",
    "Ziraffen arvoderas av bolaget.",
    "Ziraffen ska inte gå att se.",
    "Ziraffen was reported to the police.",
    "Ziraffen dare not say so.",
)
_HELPS = ("Zebran möts på torsdagar.", "Zebran når många.", "Zebran meets on Thursdays.")


@given(
    hurts=st.sampled_from(_HURTS),
    helps=st.sampled_from(_HELPS),
    first=st.booleans(),
    party=st.sampled_from(["unga", "kiosk", "grann", "park"]),
    language=st.sampled_from(["sv", "en"]),
)
@settings(max_examples=12, deadline=None)
def test_no_word_of_a_note_that_may_hurt_is_told(
    hurts: str, helps: str, first: bool, party: str, language: str
) -> None:
    """Neither in the plan, nor in its detail, nor on the page, wherever such a note stands; not
    even the part of it that is harmless by itself, which would show that there is more.
    """
    note = f"{hurts} {helps}" if first else f"{helps} {hurts}"
    many = {
        **SQUARE,
        "language": language,
        "stakeholders": _noted(party, note),
        "earlier": [{"id": "e", "what": "Möte i fjol", "outcome": "broken_off", "note": note}],
        "tensions": [{**SQUARE["tensions"][0], "facts_disputed": "yes", "note": note}],
        "decisions": [{**SQUARE["decisions"][0], "note": note}],
        "decision_bodies": [
            *SQUARE["decision_bodies"],
            {"id": "chef", "name": "Parkchefen", "kind": "delegate", "note": note},
        ],
        "commitments": [
            {"id": "p", "who": "namnd", "to": ["unga"], "what": "Rampen", "note": f"Sagt av {note}"}
        ],
    }
    case = case_of(many)
    found = pm.propose(case, show_confidential=True)
    seen = seen_alternatives(found)
    told = [alternatives_page(seen, details=each, whole=True).text(100) for each in (False, True)]
    told.append(str(pm.brief(pm.with_plan(case, found.plans[0]))))
    for each in told:
        assert "iraffen" not in each
        assert "ebran" not in each


def test_the_christmas_trade_is_a_season() -> None:
    """Shops have one too."""
    told = _told(stakeholders=_noted("kiosk", "Julhandeln är halva året."))
    assert "inte under julhandeln" in told


@pytest.mark.parametrize(
    ("note", "giver"),
    [
        ("Sagt av parkchefen på årsmötet.", "parkchefen"),
        ("Lovat av nämndens ordförande i maj.", "nämndens ordförande"),
        ("Said by the head of parks at the fair.", "the head of parks"),
        ("Sagt i maj.", None),
        ("Har inte hållits.", None),
        (None, None),
    ],
)
def test_who_gave_a_promise_is_read_from_its_note(note: str | None, giver: str | None) -> None:
    """Where the note tells, and only then."""
    assert gave_it(note) == giver


@pytest.mark.parametrize("kept", ["no", "unknown"])
def test_whoever_gave_a_promise_answers_for_it(kept: str) -> None:
    """A promise is answered by the one who gave it, whether it was broken or nobody knows."""
    promise = {
        "id": "p",
        "who": "namnd",
        "to": ["unga"],
        "what": "Rampen byggs i år",
        "kept": kept,
        "note": "Sagt av parkchefen på årsmötet.",
    }
    assert "Det gör parkchefen, som gav löftet." in _told(commitments=[promise])
    told = _told(commitments=[{**promise, "note": None}])
    assert "som gav löftet" not in told


READY = {"id": "skiss", "title": "Skiss med häck", "status": "ready", "made_by": ["park"]}
IDEA = {"id": "egen", "title": "Ramp vid hamnen", "status": "idea", "from": ["unga"]}


def test_what_others_propose_is_weighed_beside_what_lies_ready() -> None:
    """With its cost and what those say who would bear it."""
    told = _told(proposals=[READY, IDEA])
    assert (
        "bredvid ”som nu” och ”Ramp vid hamnen”, vart och ett med vad det kostar och vad de "
        "säger som skulle bära det" in told
    )


@pytest.mark.parametrize(
    "other", [{**IDEA, "from": ["park"]}, {**IDEA, "visibility": "confidential"}]
)
def test_a_second_sketch_of_the_maker_is_no_idea_of_others(other: dict[str, Any]) -> None:
    """Nor is one that is confidential."""
    assert "bredvid ”som nu” och andra alternativ" in _told(proposals=[READY, other])


@pytest.mark.parametrize(
    ("note", "subject", "language"),
    [
        ("Har förlorat sina båtar.", "vad de har mist och vad de behöver nu", "sv"),
        ("Har mist sina hem.", "vad de har mist, om de vill tillbaka och vad som krävs", "sv"),
        ("Have lost their boats.", "what they have lost and what they need now", "en"),
        ("Have lost their homes.", "what they have lost, whether they want to go back", "en"),
    ],
)
def test_who_has_lost_something_is_asked_about_that(note: str, subject: str, language: str) -> None:
    """Not about the topics of all the others."""
    more = [*SQUARE["stakeholders"], {"id": "ny", "name": "De från viken", "kind": "group"}]
    lost = [*more[:-1], {**more[-1], "affected": "high", "note": note}]
    assert subject in _told(stakeholders=lost, language=language)


@pytest.mark.parametrize("note", ["Har förlorat en son.", "Har mist hälsan.", "Lost the vote."])
def test_what_is_nobodys_business_is_no_loss_to_ask_about(note: str) -> None:
    """Kin, health and a vote are not what they lived by."""
    ny = {"id": "ny", "name": "De från viken", "kind": "group", "affected": "high", "note": note}
    assert "vad de har mist" not in _told(stakeholders=[*SQUARE["stakeholders"], ny])

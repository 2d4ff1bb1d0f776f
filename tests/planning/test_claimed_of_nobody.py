"""What a plan and its page do not claim: of whom the map says nothing, who is not alone in it, or what
only one of many has said. Small maps that are made up.
"""

from typing import Any

import pytest

from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of
from tests.planning.test_read_by_others import _page

_LAKE: dict[str, Any] = {
    "title": "Sjön",
    "question": "Hur används sjön?",
    "language": "sv",
    "owner": "Sjöbolaget",
    "result_is": "agreement",
    "stakeholders": [
        {
            "id": "bolaget",
            "name": "Sjöbolaget",
            "kind": "business",
            "affected": "medium",
            "influence": "high",
            "role": ["carries_out"],
        },
        {"id": "fiskare", "name": "Fiskarna", "kind": "group", "affected": "high"},
        {
            "id": "badare",
            "name": "Badgästerna",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
        },
        {"id": "roddare", "name": "Roddarna", "kind": "group", "affected": "high"},
    ],
    "perspectives": [
        {
            "id": "lugn",
            "statement": "Vi vill ha lugnt vatten",
            "aspect": "need",
            "held_by": ["roddare"],
            "themes": ["vatten"],
        },
        {
            "id": "bygga",
            "statement": "Bryggan behövs",
            "aspect": "need",
            "held_by": ["bolaget"],
            "themes": ["vatten"],
        },
    ],
    "tensions": [{"id": "t", "between": ["lugn", "bygga"], "stage": 3}],
}


def _brief(document: dict[str, Any], language: str = "sv") -> str:
    case = case_of(document)
    made = one_page(seen_plan(case, propose(case).plans[0], language))
    lines: list[str] = []
    for part in made.sections:
        for each in part.entries:
            lines += [each.text, *each.details]
    return " ".join(lines)


def _people(*more: dict[str, Any], **changed: dict[str, Any]) -> list[dict[str, Any]]:
    kept = [{**each, **changed.get(each["id"], {})} for each in _LAKE["stakeholders"]]
    return [*kept, *more]


def test_nobody_has_most_to_lose_where_others_are_hit_as_hard() -> None:
    """That is said of one alone, of whom the map has a word."""
    assert "mest att förlora" not in _brief(_LAKE)
    assert "Märker mycket av det och har lite att säga till om." in _brief(_LAKE)
    alone = _people(
        fiskare={"affected": "medium"},
        roddare={"affected": "medium"},
        badare={"hit_by": ["vatten"]},
    )
    told = _brief({**_LAKE, "stakeholders": alone})
    assert "Har mest att förlora och minst att säga till om." in told


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", "Ingen av de berörda är hörd"), ("en", "None of those concerned has been heard")],
)
def test_no_number_stands_of_those_who_are_not_heard(language: str, words: str) -> None:
    """The plan counts those it calls otherwise, and a reader who counts would find another."""
    assert words in _brief(_LAKE, language)


def test_one_view_of_many_is_not_what_all_are_answered_on() -> None:
    """The answer is about the topics; the owner that carries it out gives it."""
    told = _page(_LAKE, whole=True)
    assert (
        "Sjöbolaget säger öppet till alla, och till badgästerna där de är, vad det blir av det som sagts om ”vatten”"
        in told
    )
    assert "vad det blir av ”Vi vill ha lugnt vatten”" not in told


def test_views_that_cover_all_who_spoke_are_answered_in_their_words() -> None:
    """Where each who bears it has one among them."""
    view = {"id": "fisk", "statement": "Fisket ska vara kvar", "aspect": "need"}
    views = [*_LAKE["perspectives"], {**view, "held_by": ["fiskare"], "themes": ["vatten"]}]
    tensions = [*_LAKE["tensions"], {"id": "u", "between": ["fisk", "bygga"], "stage": 3}]
    told = _page({**_LAKE, "perspectives": views, "tensions": tensions}, whole=True)
    assert "vad det blir av ”Fisket ska vara kvar” och ”Vi vill ha lugnt vatten”" in told


def test_places_are_told_without_a_difference_between_them() -> None:
    """The map has the places, and not what differs."""
    people = _people(fiskare={"places": ["Norrvik"]}, badare={"places": ["Södervik"]})
    told = _page({**_LAKE, "stakeholders": people})
    assert "det märks på flera platser (Norrvik och Södervik)" in _page(
        {**_LAKE, "stakeholders": people, "result_is": "understanding"}
    )
    assert "märks olika" not in told


def test_a_small_process_is_not_one_of_few_where_many_were_asked() -> None:
    """Where what was collected is to be shown, that is why it is small."""
    asked = {"id": "fragor", "title": "Frågor till 800 badgäster", "purpose": "inventory"}
    shown = {"id": "visa", "title": "Vi visar vad ni sagt", "purpose": "mirror"}
    small = {
        "title": "Bryggan",
        "question": "Var ska bryggan ligga?",
        "language": "sv",
        "stakeholders": [
            {"id": "badare", "name": "Badgästerna", "affected": "high", "places": ["Norrvik"]},
            {"id": "namnd", "name": "Fritidskontoret", "kind": "administration"},
        ],
        "perspectives": [
            {"id": "p", "statement": "Bryggan är för kort", "held_by": ["badare"]},
            {"id": "q", "statement": "Bryggan är dyr", "held_by": ["namnd"]},
        ],
        "tensions": [{"id": "t", "between": ["p", "q"]}],
        "decision_bodies": [{"id": "styre", "name": "Fritidsnämnden", "kind": "board"}],
        "dialogues": [
            {**asked, "participants": ["badare"], "status": "held", "date": "2026-01-08"},
            {**shown, "participants": ["badare"], "status": "planned", "after": ["fragor"]},
        ],
        "calendar": {"start": "2026-02-02"},
    }
    told = _page(small)
    assert "det som sagts på ”Frågor till 800 badgäster” är insamlat" in told
    assert "på en plats" not in told
    one = {key: value for key, value in small.items() if key != "dialogues"}
    assert "två berörda på en plats" in _page(one)


def test_who_lives_elsewhere_is_not_counted_to_one_place() -> None:
    """The owners of summer houses live somewhere else."""
    people = [
        {
            "id": "byn",
            "name": "Byborna",
            "kind": "residents",
            "affected": "high",
            "places": ["Ekby"],
        },
        {"id": "fritid", "name": "Ägare av fritidshus", "kind": "residents", "affected": "high"},
    ]
    views = [
        {"id": "p", "statement": "Vägen behövs", "held_by": ["byn"]},
        {"id": "q", "statement": "Vägen bullrar", "held_by": ["fritid"]},
    ]
    road = {"title": "Vägen", "question": "Ska vägen byggas?", "language": "sv"}
    told = _page({**road, "stakeholders": people, "perspectives": views})
    assert "två berörda, och inget" in told
    assert "på en plats" not in told


def test_nobody_is_said_to_stand_on_no_side() -> None:
    """Where the map does not tell, the sides are asked."""
    sides = [
        {"source": "fiskare", "target": "badare", "kind": "conflict", "stage": 4},
    ]
    county = {"id": "lan", "name": "Länsstyrelsen", "kind": "authority", "influence": "medium"}
    document = {
        **{key: value for key, value in _LAKE.items() if key not in ("owner", "result_is")},
        "stakeholders": _people(county),
        "relationships": sides,
    }
    told = _page(document)
    assert "Fråga Länsstyrelsen, om alla sidor ser dem som fristående" in told
    assert "inte står på någon sida" not in told

"""What comes first is told first, the same people are met in one step, and what is held back or
hurt somebody is told to whom it belongs. On made-up maps, in Swedish and English.
"""

import re
from typing import Any

import pytest

from processmap.model.plan import Plan, PlanArena, Said
from processmap.pages.plan_page import alternatives_page, steps_of
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

BOTH = pytest.mark.parametrize("language", ["sv", "en"])

HARBOUR: dict[str, Any] = {
    "title": "Hamnen",
    "question": "Hur byggs hamnen ut?",
    "language": "sv",
    "owner": "Rederiet",
    "result_is": "agreement",
    "stakeholders": [
        {"id": "rederi", "name": "Rederiet", "kind": "business", "affected": "high"},
        *(
            {"id": key, "name": name, "kind": "association", "affected": "high"}
            for key, name in [
                ("seglare", "Seglarklubben"),
                ("fiskare", "Fiskarföreningen"),
                ("byalag", "Byalaget"),
                ("roddare", "Roddklubben"),
                ("grannar", "Villaföreningen"),
                ("natur", "Naturföreningen"),
            ]
        ),
    ],
    "perspectives": [
        {
            "id": "storre",
            "statement": "Kajen räcker inte",
            "held_by": ["rederi"],
            "themes": ["kaj"],
        },
        {
            "id": "tyst",
            "statement": "Det bullrar redan",
            "held_by": ["grannar", "byalag"],
            "themes": ["buller"],
        },
        {"id": "fisk", "statement": "Fisken lekar här", "held_by": ["fiskare"], "themes": ["kaj"]},
    ],
    "tensions": [{"id": "spann", "between": ["storre", "fisk"], "stage": 2}],
    "decision_bodies": [{"id": "namnden", "name": "Nämnden", "kind": "committee"}],
}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _page(document: dict[str, Any], *, whole: bool = True) -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found), whole=whole).text().split())


def _numbers(document: dict[str, Any]) -> dict[str, int]:
    """The number of the step that tells each arena and gate."""
    case = case_of(document)
    steps = steps_of(seen_plan(case, propose(case).plans[0]))
    return {key: step.number for step in steps for key in step.ids}


def _call(plan: Plan, party: str) -> PlanArena:
    return next(each for each in plan.arenas if each.phase == "call" and each.parties == (party,))


def _subject(arena: PlanArena) -> str:
    assert isinstance(arena.purpose, Said)
    subject = dict(arena.purpose.params)["subject"]
    assert isinstance(subject, Said)
    return subject.key


@BOTH
def test_the_process_agreement_is_told_after_the_group_that_makes_it(language: str) -> None:
    """Nothing is ready before those who make it have met."""
    document = {**HARBOUR, "language": language}
    plan, numbers = _plan(document), _numbers(document)
    group = next(each for each in plan.arenas if each.kind == "process_group")
    gate = next(each for each in plan.gates if each.said.key == "plan_small.agreement")
    assert numbers[gate.id] == numbers[group.id] + 1


@pytest.mark.parametrize(
    ("language", "told", "in_full"),
    [
        (
            "sv",
            "Möts före och efter grupperna",
            "ramar in de valda ämnena, väger gruppernas arbete",
        ),
        (
            "en",
            "Meets before and after the groups",
            "frame the chosen topics, weigh the work of the groups",
        ),
    ],
)
def test_a_forum_that_weighs_the_groups_meets_before_and_after_them(
    language: str, told: str, in_full: str
) -> None:
    """It is told before them, for it gives them their task: in short at a first reading, and in the
    whole plan by what it does first and last.
    """
    more = [
        {"id": f"lag-{at}", "name": f"Laget {at}", "kind": "association", "affected": "high"}
        for at in range(6)
    ]
    people = [*HARBOUR["stakeholders"], *more]
    document = {**HARBOUR, "stakeholders": people, "language": language}
    group = {"sv": "Arbetsgrupp om", "en": "Working group on"}[language]
    for words, page in ((told, _page(document, whole=False)), (in_full, _page(document))):
        assert words in page
        assert page.index(words) < page.index(group)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "Nästa träff, och det som är nytt, efter punkt"),
        ("en", "The next meeting, and all that is new, after items"),
    ],
)
def test_what_goes_on_does_not_begin_after_something(language: str, told: str) -> None:
    """A forum that meets already has its next meeting then."""
    members = [each["id"] for each in HARBOUR["stakeholders"]]
    forum = {"id": "rad", "role": "other", "title": "Hamnrådet", "members": members}
    held = {
        "id": "mote",
        "title": "Första mötet",
        "participants": members,
        "status": "held",
        "date": "2030-01-10",
    }
    document = {
        **HARBOUR,
        "language": language,
        "organisation": [forum],
        "dialogues": [held],
        "calendar": {"start": "2030-03-01"},
    }
    assert told in _page(document)
    assert told not in _page({**HARBOUR, "language": language})


SOUND: dict[str, Any] = {
    "title": "Skydd av sundet",
    "question": "Hur skyddas sundet?",
    "language": "sv",
    "stakeholders": [
        {"id": "lanet", "name": "Länsstyrelsen", "kind": "authority", "influence": "medium"},
        {"id": "verket", "name": "Verket", "kind": "authority", "influence": "high"},
        {
            "id": "oborna",
            "name": "De som bor på Ön",
            "kind": "residents",
            "affected": "high",
            "places": ["Ön"],
        },
        {"id": "badare", "name": "Badgästerna", "kind": "group", "affected": "medium"},
        {"id": "fiskare", "name": "Fiskarna", "kind": "business", "affected": "high"},
        {
            "id": "kommun",
            "name": "Sjö kommun",
            "kind": "elected",
            "affected": "high",
            "places": ["Sjö"],
        },
        {"id": "agare", "name": "Markägarna", "kind": "group", "standing": "landowner"},
    ],
    "perspectives": [
        {"id": "skydda", "statement": "Sundet dör", "held_by": ["verket"], "themes": ["skydd"]},
        {"id": "leva", "statement": "Vi ska leva här", "held_by": ["oborna"], "themes": ["skydd"]},
        {"id": "bad", "statement": "Blir det badförbud?", "held_by": ["badare"]},
    ],
    "tensions": [{"id": "spann", "between": ["skydda", "leva"], "stage": 3}],
    "decision_bodies": [{"id": "regering", "name": "Regeringen", "kind": "state"}],
}


@BOTH
def test_nobody_answers_before_they_are_asked_to_call_the_talks(language: str) -> None:
    """Who is asked to call comes before what they say in writing."""
    document = {**SOUND, "language": language}
    assert any(each.said.key == "plan_fixed.convener_asked" for each in _plan(document).told)
    page = _page(document)
    asked, answers = (
        ("Ingen har sagt vem som kallar", "skriftligt vad som går att påverka")
        if language == "sv"
        else ("Nobody has said who calls", "in writing what can be influenced")
    )
    assert -1 < page.find(asked) < page.find(answers)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("sv", "svaret på ”Blir det badförbud?”: vad det betyder för dem"),
        ("en", "the answer to “Blir det badförbud?”: what it means to them"),
    ],
)
def test_what_has_been_answered_is_not_asked_as_if_it_were_open(language: str, told: str) -> None:
    """In their own talk they say what the answer means; who has more to say begins with that."""
    document = {**SOUND, "language": language}
    assert told in _page(document)
    more = {"id": "strand", "statement": "Stranden är vår", "held_by": ["badare"]}
    with_more = {**document, "perspectives": [*SOUND["perspectives"], more]}
    assert told not in _page(with_more)


HOUSES: dict[str, Any] = {
    "title": "Husen i Lund",
    "question": "Rivs husen i Lund?",
    "language": "sv",
    "owner": "Bolaget",
    "stakeholders": [
        {"id": "bolaget", "name": "Bolaget", "kind": "business", "affected": "medium"},
        {
            "id": "kvarteret",
            "name": "Hyresgästerna i kvarteret",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
            "size": 120,
            "places": ["kvarteret"],
        },
        {
            "id": "ovriga",
            "name": "Övriga hyresgäster",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
            "places": ["Lund"],
        },
        {"id": "forening", "name": "Hyresgästföreningen", "kind": "association"},
        {"id": "byggare", "name": "Byggarna", "kind": "business", "influence": "medium"},
        {"id": "motpart", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
        {"id": "kontoret", "name": "Kontoret", "kind": "administration", "influence": "high"},
    ],
    "perspectives": [
        {"id": "slut", "statement": "Husen är slut", "held_by": ["bolaget"], "themes": ["husen"]},
        {"id": "kvar", "statement": "Vi vill bo kvar", "held_by": ["ovriga"], "themes": ["husen"]},
    ],
    "tensions": [{"id": "hus", "between": ["slut", "kvar"], "stage": 2}],
    "proposals": [{"id": "riv", "title": "Husen rivs", "status": "ready", "made_by": ["bolaget"]}],
    "decision_bodies": [
        {"id": "namnden", "name": "Nämnden", "kind": "committee"},
        {"id": "styrelsen", "name": "Bolagsstyrelsen", "kind": "company", "part_of": ["bolaget"]},
    ],
}


@pytest.mark.parametrize(
    ("language", "told"),
    [("sv", "Sist är Hyresgästföreningen med"), ("en", "Last hyresgästföreningen is there too")],
)
def test_the_same_people_are_met_in_one_step(language: str, told: str) -> None:
    """By themselves, as many meetings as they take, and at the last with their association."""
    document = {**HOUSES, "language": language}
    plan, numbers = _plan(document), _numbers(document)
    alone = _call(plan, "kvarteret")
    last = next(each for each in plan.arenas if set(each.parties) == {"kvarteret", "forening"})
    assert numbers[alone.id] == numbers[last.id]
    assert alone.sessions == (6, 9)  # 120 people, twenty at a time
    assert last.sessions == (1, 1)
    assert alone.id in last.opens_after
    page = _page(document)
    assert told in page
    step = page[page.index(told) - 400 : page.index(told)]
    assert not re.search(r"1–2 (samtal|talks)", step[step.rindex(". ", 0, 200) :])


@BOTH
def test_what_is_held_back_is_not_told_to_others_first(language: str) -> None:
    """Builders and the opposition are asked of the topics until those most concerned are heard."""
    document = {**HOUSES, "language": language}
    plan = _plan(document)
    for party in ("byggare", "motpart"):
        call = _call(plan, party)
        assert "riv" not in str(call.purpose)
        assert _subject(call) == "plan_call.hit_by"
    assert "riv" in str(_call(plan, "bolaget").purpose) or _subject(_call(plan, "bolaget"))


@pytest.mark.parametrize(
    ("language", "note", "told"),
    [
        ("sv", "Presenterades i våras.", "svarar öppet på om det ligger stilla"),
        ("en", "Was presented in spring.", "openly whether it lies still"),
    ],
)
def test_what_is_out_already_lies_still(language: str, note: str, told: str) -> None:
    """Nobody says of what has stood in the paper that it is not sent out."""
    document = {**HOUSES, "language": language}
    assert told not in _page(document)
    out = [{**HOUSES["proposals"][0], "note": note}]
    page = _page({**document, "proposals": out})
    assert told in page
    assert "skickar inget ut" not in page
    assert "nothing out" not in page


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [
        ("sv", "Förslaget sänds ut för synpunkter", "svarar öppet på om det ligger stilla"),
        ("en", "The proposal is sent out for views", "openly whether it lies still"),
    ],
)
def test_what_is_sent_out_for_views_is_neither_settled_nor_secret(
    language: str, title: str, told: str
) -> None:
    """That a body sends a proposal out decides nothing of it: it lies ready and is known, and all
    are asked what it would mean to them.
    """
    sent = {"id": "ut", "title": title, "body": "namnden", "outcome": "approved"}
    sent |= {"about": "process", "proposals": ["riv"], "date": "2026-01-10"}
    document = {**HOUSES, "language": language, "decisions": [sent]}
    page = _page(document)
    assert told in page
    assert "riv" in str(_call(_plan(document), "byggare").purpose)


LAKE: dict[str, Any] = {
    "title": "Sjön",
    "question": "Hur används sjön?",
    "language": "sv",
    "stakeholders": [
        {"id": "verket", "name": "Verket", "kind": "authority", "influence": "high"},
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
        {"id": "fiskare", "name": "Fiskarna", "kind": "business", "affected": "high"},
        {"id": "klubben", "name": "Båtklubben", "kind": "association", "affected": "medium"},
        {"id": "laget", "name": "Byalaget", "kind": "association", "affected": "medium"},
    ],
    "relationships": [
        {"id": "ett", "source": "byn", "target": "verket", "kind": "conflict", "trust": "broken"},
        {
            "id": "tva",
            "source": "fiskare",
            "target": "verket",
            "kind": "conflict",
            "trust": "broken",
        },
    ],
    "perspectives": [
        {"id": "skydd", "statement": "Sjön ska skyddas", "held_by": ["verket"], "themes": ["sjön"]},
        {"id": "bo", "statement": "Vi bor här", "held_by": ["byn"], "themes": ["sjön"]},
        {"id": "fisk", "statement": "Vi lever på fisk", "held_by": ["fiskare"], "themes": ["sjön"]},
    ],
    "earlier": [
        {
            "id": "reservat",
            "what": "Reservatet som drogs tillbaka",
            "felt_by": ["byn"],
            "led_by": ["laget"],
            "outcome": "failed",
        }
    ],
}


@BOTH
def test_a_circle_takes_up_what_hurt_those_who_sit_there(language: str) -> None:
    """What hurt the village is no matter of the fishermen's."""
    plan = _plan({**LAKE, "language": language})
    circles = {
        each.parties: str(each.purpose)
        for each in plan.arenas
        if isinstance(each.title, Said) and each.title.key == "plan_small.circle_title"
    }
    of_village = [words for parties, words in circles.items() if "byn" in parties]
    of_fishermen = [words for parties, words in circles.items() if "fiskare" in parties]
    assert of_village
    assert of_fishermen
    assert all("reservat" in each for each in of_village)
    assert not any("reservat" in each for each in of_fishermen if each not in of_village)


@BOTH
def test_those_who_carry_an_earlier_round_are_asked_how_it_ended(language: str) -> None:
    """Whoever led it answers for how it ended and is not asked, nor is whoever was not in it."""
    plan = _plan({**LAKE, "language": language})
    assert _subject(_call(plan, "byn")) == "plan_call.been_through"
    assert _subject(_call(plan, "laget")) != "plan_call.been_through"
    assert _subject(_call(plan, "klubben")) != "plan_call.been_through"


SHOWN: dict[str, Any] = {
    "title": "Torget",
    "question": "Hur används torget?",
    "language": "sv",
    "owner": "Kontoret",
    "stakeholders": [
        {"id": "boende", "name": "Boende vid torget", "kind": "residents", "affected": "high"},
        {"id": "kontoret", "name": "Kontoret", "kind": "administration"},
    ],
    "perspectives": [
        {"id": "tomt", "statement": "Torget är tomt", "held_by": ["boende"]},
        {"id": "tyst", "statement": "Några tiger", "held_by": []},
    ],
    "dialogues": [
        {
            "id": "mote",
            "title": "Öppet möte",
            "participants": ["boende"],
            "status": "held",
            "purpose": "inventory",
        },
        {
            "id": "visning",
            "title": "Öppen visning",
            "participants": ["boende"],
            "status": "confirmed",
            "purpose": "mirror",
            "about": ["mote"],
        },
    ],
    "decision_bodies": [{"id": "namnden", "name": "Nämnden", "kind": "committee"}],
}


@pytest.mark.parametrize(
    ("language", "told"), [("sv", "med det som sägs där"), ("en", "with what is said there")]
)
def test_what_is_heard_is_shown_where_the_showing_has_no_day(language: str, told: str) -> None:
    """Those who are sought out alone are in no meeting, and what they say is shown too."""
    document = {**SHOWN, "language": language}
    plan = _plan(document)
    sought = next(each for each in plan.arenas if each.kind == "reception")
    showing = next(each for each in plan.arenas if each.kind == "mirroring")
    assert (sought.id, showing.id) in plan.order
    numbers = _numbers(document)
    assert numbers[sought.id] < numbers[showing.id]
    talk, shown = SHOWN["dialogues"]
    other = {**shown, "id": "visning-2", "title": "Visning till", "date": "2031-05-05"}
    assert told in _page({**document, "dialogues": [talk, shown, other]})
    booked = {**document, "dialogues": [talk, {**shown, "date": "2031-05-05"}]}
    assert (sought.id, showing.id) not in _plan(booked).order
    assert told not in _page(booked)


@pytest.mark.parametrize(("language", "told"), [("sv", "Efter punkt"), ("en", "After item")])
def test_whoever_reads_how_they_were_told_does_so_after_their_talk(
    language: str, told: str
) -> None:
    """The step says after which."""
    document = {**SOUND, "language": language}
    case = case_of(document)
    plan = propose(case).plans[0]
    gate = next(each for each in plan.gates if each.kind == "mirrored")
    steps = steps_of(seen_plan(case, plan))
    step = next(each for each in steps if gate.id in each.ids)
    assert told in step.said

"""A booked meeting in which those would sit who must not meet is called off, first of all."""

from typing import Any

import processmap as pm
from processmap.model.plan import Plan
from processmap.pages.proposals import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.planning.steps.too_early import TOO_EARLY
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

SQUARE: dict[str, Any] = {
    "title": "Torget",
    "question": "Hur blir det lugnt på torget?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["tiderna"],
    "stakeholders": [
        {"id": "grannar", "name": "Grannarna", "kind": "residents", "size": 80, "affected": "high"},
        {
            "id": "unga",
            "name": "De unga på torget",
            "kind": "group",
            "size": 20,
            "affected": "high",
        },
        {"id": "kiosk", "name": "Kioskägaren", "kind": "business", "affected": "medium"},
    ],
    "perspectives": [
        {"id": "tyst", "statement": "Det måste bli tyst", "held_by": ["grannar"]},
        {"id": "plats", "statement": "Vi har ingen annanstans", "held_by": ["unga"]},
    ],
    "tensions": [{"between": ["tyst", "plats"], "stage": 5}],
    "relationships": [
        {"source": "grannar", "target": "unga", "kind": "conflict", "first": ["apart"], "stage": 5}
    ],
    "dialogues": [
        {
            "id": "mote",
            "title": "Stormöte på torget",
            "purpose": "frame",
            "participants": ["grannar", "unga", "kiosk"],
            "status": "planned",
            "date": "2026-05-20",
        }
    ],
    "decision_bodies": [{"id": "kn", "name": "Kulturnämnden", "kind": "committee"}],
    "decisions": [{"id": "plan", "title": "Torgplan", "body": "kn", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}
CALLED_OFF = f"{TOO_EARLY.code}.call_off"
WAIT = f"{TOO_EARLY.code}.wait"


def _plan(document: dict[str, Any]) -> Plan:
    return pm.propose(case_of(document)).plans[0]


def _words(document: dict[str, Any]) -> str:
    page = alternatives_page(seen_alternatives(pm.propose(case_of(document))))
    return " ".join(page.text(100).split())


def _without_quarrel() -> dict[str, Any]:
    return {**SQUARE, "relationships": [], "tensions": []}


def test_it_is_called_off_however_far_away_it_is() -> None:
    """Whoever called it tells all who know of it; who must not meet is named."""
    told = [each for each in _plan(SQUARE).told if each.said.key == CALLED_OFF]
    assert [set(each.said.refs) for each in told] == [{"mote", "grannar", "unga"}]
    assert told[0].shown_in == "fixed"


def test_no_step_holds_it_and_it_is_not_said_to_stand() -> None:
    """The plan has one thing to say of it, and not that it stands as somebody wrote it."""
    words = _words(SQUARE)
    assert words.count("Stormöte på torget") == 1
    assert (
        "”Stormöte på torget” (2026-05-20) bör ställas in: de unga på torget och grannarna ska inte vara i samma rum"
        in words
    )
    assert "Det står som du skrivit" not in words


def test_a_page_says_so_beside_its_day() -> None:
    """Who looks only in the calendar of the page does not go there."""
    page = pm.brief(case_of(SQUARE)).text(100)
    assert "2026-05-20 (bör ställas in): Stormöte på torget" in page


def test_a_meeting_of_those_who_can_meet_stands() -> None:
    """Nothing is called off where all can sit together and there is time to hear them first."""
    assert CALLED_OFF not in {each.said.key for each in _plan(_without_quarrel()).told}
    assert "Stormöte på torget" in _words(_without_quarrel())


def test_it_is_called_off_where_the_parties_have_met_before_too() -> None:
    """That some have sat together once does not make it safe now."""
    before = {
        "id": "forr",
        "title": "Första träffen",
        "purpose": "frame",
        "participants": ["kiosk", "unga"],
        "status": "held",
        "date": "2026-01-12",
    }
    document = {**SQUARE, "dialogues": [before, *SQUARE["dialogues"]]}
    assert CALLED_OFF in {each.said.key for each in _plan(document).told}


def test_the_page_keeps_who_decides_however_much_comes_first() -> None:
    """What is said first is told shortly instead."""
    page = pm.brief(case_of(SQUARE)).text(100)
    assert "Kulturnämnden avgör ”Torgplan”" in page
    assert page.index("bör ställas in: de unga på torget") < page.index("NÄSTA SAMTAL")


def _with(document: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**document, **more}


def _numbered(document: dict[str, Any]) -> str:
    """The steps of the plan, from the first."""
    return _words(document).split(" 1. ", 1)[1]


def test_it_comes_before_all_that_takes_time() -> None:
    """Invitations are out: it stands before who answers what, and right after safety."""
    assert _numbered(SQUARE).startswith("”Stormöte på torget” (2026-05-20) bör ställas in")


def test_it_is_said_who_tells_those_invited() -> None:
    """Where those who lead it belong; where the map does not tell, whoever called it."""
    lead = {"id": "anna", "name": "Trygghetssamordnaren", "belongs_to": ["kiosk"]}
    led = [{**SQUARE["dialogues"][0], "facilitators": ["anna"]}]
    calendar = {"start": "2026-02-02", "facilitators": [lead]}
    assert "Kioskägaren säger det till alla som bjudits in" in _words(
        _with(SQUARE, dialogues=led, calendar=calendar)
    )
    assert "Den som bjudit in säger det till alla som bjudits in" in _words(SQUARE)


def test_nobody_is_named_beside_the_one_they_fear() -> None:
    """Where there are threats and one of the two hides, the paper does not tell who they are."""
    threats = [{"source": "grannar", "target": "unga", "kind": "conflict", "threats": True}]
    words = _words(_with(SQUARE, relationships=threats))
    assert "bör ställas in: alla som bjudits in kan inte vara trygga där" in words
    assert "ska inte vara i samma rum nu" not in words


def test_it_is_called_off_where_broken_trust_is_not_owned_up_to() -> None:
    """Two between whom trust is broken do not meet first before a full square."""
    broken = [
        {"source": "grannar", "target": "kiosk", "kind": "conflict", "stage": 5, "trust": "broken"}
    ]
    words = _words(_with(SQUARE, relationships=broken))
    assert "förtroendet är brutet mellan grannarna och kioskägaren, och det tas upp först" in words
    owned = [{**broken[0], "acknowledged": True}]
    assert CALLED_OFF not in {
        each.said.key for each in _plan(_with(SQUARE, relationships=owned, tensions=[])).told
    }


def test_every_such_meeting_is_called_off() -> None:
    """Each by itself, however late; what is the same of both is told once."""
    first = SQUARE["dialogues"][0]
    twice = [first, {**first, "id": "mote-2", "title": "Andra stormötet", "date": "2026-06-03"}]
    plan = _plan(_with(SQUARE, dialogues=twice))
    assert plan.called_off == {"mote", "mote-2"}
    assert len([each for each in plan.told if each.said.key == CALLED_OFF]) == 1
    words = _words(_with(SQUARE, dialogues=twice))
    assert (
        "”Stormöte på torget” (2026-05-20) och ”Andra stormötet” (2026-06-03) bör ställas in"
        in words
    )


def test_the_timetable_says_so_beside_its_day() -> None:
    """The plan, the page and the timetable say the same, and no talk is said to be lost by it."""
    made = pm.schedule(case_of(SQUARE))
    page = " ".join(schedule_page(seen_schedule(made)).text(120).split())
    assert "bör ställas in" in page
    assert "bestämt" not in page
    assert "har redan sin dag" not in page


def _hall(**meeting: Any) -> dict[str, Any]:
    """A full hall two weeks after the start; the office has been talked with, nobody else."""
    quiet = _without_quarrel()
    office = {"id": "kontor", "name": "Fritidskontoret", "kind": "administration"}
    before = {
        "id": "inledning",
        "title": "Samtal med kiosken",
        "participants": ["kontor", "kiosk"],
        "status": "held",
    }
    hall = {
        "id": "sal",
        "title": "Stormöte i salen",
        "participants": ["grannar", "unga", "kontor"],
        "status": "confirmed",
        **meeting,
    }
    return {
        **quiet,
        "stakeholders": [*quiet["stakeholders"], office],
        "dialogues": [before, hall],
    }


def _asked_to_wait(document: dict[str, Any]) -> bool:
    return WAIT in {each.said.key for each in _plan(document).told}


def test_a_day_counts_however_it_is_written() -> None:
    """A meeting whose day stands in its beginning is as early as one with a date."""
    assert _asked_to_wait(_hall(start="2026-02-16T18:30"))
    assert _asked_to_wait(_hall(date="2026-02-16"))
    assert not _asked_to_wait(_hall(start="2026-09-16T18:30"))


def test_an_office_that_has_been_heard_makes_no_hall_ripe() -> None:
    """Those who live with the matter are first heard alone, although others have sat together."""
    document = _hall(date="2026-02-16")
    assert _asked_to_wait(document)
    heard = {
        "id": "hemma",
        "title": "Hemma hos grannarna",
        "participants": ["grannar", "unga"],
        "status": "held",
    }
    document["dialogues"].append(heard)
    assert not _asked_to_wait(document)


def test_the_plan_has_one_answer_for_each_booked_meeting() -> None:
    """What stands by itself has none; the sentence is the one that is told."""
    plan = _plan(SQUARE)
    assert [(each.meeting, each.state) for each in plan.booked] == [("mote", "off")]
    assert plan.booked[0].said in [each.said for each in plan.told]
    assert plan.called_off == plan.put_off == {"mote"}
    assert not _plan(_without_quarrel()).booked


SCHOOL: dict[str, Any] = {
    "title": "Skolan",
    "question": "Ska skolan läggas ned?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["tiden"],
    "stakeholders": [
        {"id": "by", "name": "Byföreningen", "kind": "association", "affected": "high"},
        {"id": "gard", "name": "Gårdsföreningen", "kind": "association", "affected": "high"},
        {
            "id": "led",
            "name": "Skolnämndens ledning",
            "kind": "elected",
            "influence": "high",
            "role": ["decides"],
        },
    ],
    "relationships": [{"source": "by", "target": "led", "kind": "conflict", "stage": 4}],
    "perspectives": [
        {"id": "kvar", "statement": "Den ska vara kvar", "held_by": ["by", "gard"]},
        {"id": "bort", "statement": "Den är för liten", "held_by": ["led"]},
    ],
    "tensions": [{"id": "t", "between": ["kvar", "bort"], "stage": 4}],
    "earlier": [
        {
            "id": "forra",
            "what": "Stormöte om skolan",
            "outcome": "broken_off",
            "with": ["by", "led"],
            "note": "Efteråt kom hot mot ordföranden; polisanmält.",
        }
    ],
    "dialogues": [
        {
            "id": "mote",
            "title": "Kväll i aulan",
            "participants": ["by", "led"],
            "status": "planned",
            "date": "2026-03-20",
            "open_to": "everybody",
        }
    ],
    "decision_bodies": [{"id": "sn", "name": "Skolnämnden", "kind": "committee"}],
    "decisions": [{"id": "d", "title": "Skolbeslutet", "body": "sn", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}


def test_what_was_broken_off_is_not_held_once_more() -> None:
    """Open to all, with whoever proposes on the stage, as last time: it is called off, those who
    speak for the others are rung first, and the reason names nobody and nothing of what happened.
    """
    words = _words(SCHOOL)
    assert (
        "”Kväll i aulan” (2026-03-20) ställs in som annonserat: ett möte i den formen har brutits "
        "förut. Ring först dem som talar för Byföreningen. I stället små samtal eller öppen "
        "mottagning, som de väljer." in words
    )
    assert words.count("Kväll i aulan") == 1
    assert "ny dag" not in words
    assert "polis" not in words.casefold()
    assert "hot mot" not in words
    english = _words({**SCHOOL, "language": "en"})
    assert "called off as announced: a meeting in that form has been broken off before" in english
    assert "small talks or open hours" in english


def test_it_is_held_once_more_only_where_all_of_it_is_the_same() -> None:
    """Not where it is for those invited, where nobody there proposes or decides, where it is not
    hot, where the earlier one was no such meeting, or where it came to an end.
    """
    mote, forra = SCHOOL["dialogues"][0], SCHOOL["earlier"][0]
    cool = [{**SCHOOL["relationships"][0], "stage": 2}]
    others: list[dict[str, Any]] = [
        {"dialogues": [{**mote, "open_to": "invited"}]},
        {"dialogues": [{**mote, "participants": ["by", "gard"]}]},
        {"relationships": cool, "tensions": []},
        {"earlier": [{**forra, "what": "Enkät om skolan", "note": None}]},
        {"earlier": [{**forra, "outcome": "advice"}]},
    ]
    for each in others:
        assert "ställs in som annonserat" not in _words({**SCHOOL, **each}), each

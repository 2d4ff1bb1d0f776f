"""Days to come that nothing else in a plan tells of stand in one line, in plan, page and timetable."""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Days
from processmap.pages.plan_page import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.planning.noted_days import noted_days
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

HEAD = {"sv": "Dagar att räkna med:", "en": "Days to count with:"}


def _document(**more: Any) -> dict[str, Any]:
    return {
        "title": "Kvarnen",
        "question": "Vad ska kvarnen användas till?",
        "open": ["Vem som får nyckeln"],
        "stakeholders": [
            {"id": "ror", "name": "Roddklubben", "kind": "association", "affected": "high"},
            {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
            {"id": "kontor", "name": "Kulturkontoret", "kind": "administration"},
        ],
        "perspectives": [
            {"id": "p1", "statement": "Båtarna behöver tak", "held_by": ["ror"]},
            {"id": "p2", "statement": "Kvarnen är till för dans", "held_by": ["byn"]},
        ],
        "tensions": [{"id": "t", "between": ["p1", "p2"], "stage": 2}],
        "decision_bodies": [{"id": "namnd", "name": "Kulturnämnden", "kind": "committee"}],
        "decisions": [{"id": "d", "title": "Kvarnens nyckel", "body": "namnd"}],
        "calendar": {"start": "2026-02-02"},
        **more,
    }


def _text(document: dict[str, Any], language: str = "sv") -> str:
    """What the plan says."""
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found, language)).text(10_000).split())


def _line(document: dict[str, Any], language: str = "sv") -> str | None:
    """The line of days, if there is one."""
    page = alternatives_page(seen_alternatives(propose(case_of(document)), language))
    lines = page.text(10_000).splitlines()
    return next((each for each in lines if each.startswith(HEAD[language])), None)


def _noted(note: str, **more: Any) -> dict[str, Any]:
    document = _document(**more)
    document["tensions"] = [{**document["tensions"][0], "note": note}]
    return document


EVENTS = [
    {"id": "e1", "title": "Vårmarknad vid ån", "date": "2026-03-14"},
    {"id": "e2", "title": "Bidrag ska vara sökt", "kind": "deadline", "date": "2026-03-31"},
    {"id": "e3", "title": "Invigningen", "date": "2025-05-01"},
]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "sv",
            "Dagar att räkna med: ”Vårmarknad vid ån” 2026-03-14 (inget gemensamt möte då); ”Bidrag ska "
            "vara sökt” 2026-03-31. Hör dem det gäller före varje dag.",
        ),
        (
            "en",
            "Days to count with: “Vårmarknad vid ån” on 2026-03-14 (no joint meeting then); “Bidrag "
            "ska vara sökt” on 2026-03-31. Hear those concerned before each day.",
        ),
    ],
)
def test_events_to_come_are_told_in_the_order_of_their_days(language: str, said: str) -> None:
    """In one line, with what they change; what is past is not told."""
    assert _line(_document(events=EVENTS), language) == said


def test_no_common_meeting_falls_on_a_day_on_which_people_gather() -> None:
    """The day is kept free of the common rooms of the plan, not a day on which something falls due."""
    plan = propose(case_of(_document(events=EVENTS))).plans[0]
    kept = [each.when for each in plan.kept_free if each.because.rule == "days-ahead"]
    assert kept == [Days(dt.date(2026, 3, 14), dt.date(2026, 3, 14))]


def test_the_page_and_the_timetable_tell_the_same_days() -> None:
    """The page among the days that bend the plan, the timetable in the plan's words."""
    document = _document(events=EVENTS)
    brief = one_page(seen_alternatives(propose(case_of(document)), "sv"))
    bends = [entry.text for part in brief.sections if part.key == "bends" for entry in part.entries]
    assert bends == [
        "”Vårmarknad vid ån” 2026-03-14 (inget gemensamt möte då); ”Bidrag ska vara sökt” 2026-03-31."
    ]
    found = pm.schedule(case_of(document), explain=False)
    days = " ".join(schedule_page(seen_schedule(found, "sv")).text(10_000).split())
    line = _line(document)
    assert line is not None
    assert line in days


def test_what_is_to_have_been_done_is_told_with_by_whom() -> None:
    """A promise that has a day and no answer; none that has been kept."""
    promise = {"id": "l", "who": "kontor", "what": "Räkna på taket", "due": "2026-03-02"}
    line = _line(_document(commitments=[promise]))
    assert line is not None
    assert "2026-03-02 ska Kulturkontoret ha gjort ”Räkna på taket”" in line.replace(
        "kultur", "Kultur"
    )
    assert _line(_document(commitments=[{**promise, "kept": "yes"}])) is None


def test_until_when_views_are_handed_in_is_told_and_none_is_sent_out_afterwards() -> None:
    """Also where whoever conducts it has a decision of its own that waits and comes later."""
    plan_ = {
        "id": "s",
        "title": "Samråd om stranden",
        "kind": "consultation",
        "by": ["namnd"],
        "starts": "2026-02-16",
        "ends": "2026-03-09",
    }
    decision = {"id": "d", "title": "Kvarnens nyckel", "body": "namnd", "date": "2026-06-10"}
    document = _document(proceedings=[plan_], decisions=[decision])
    line = _line(document)
    assert line is not None
    assert "synpunkter på ”Samråd om stranden” lämnas senast 2026-03-09" in line
    assert "Därefter" not in _text(document)


def test_until_when_a_decision_can_be_appealed_is_told() -> None:
    """Only where it has been taken and the day is to come."""
    taken = {
        "id": "a",
        "title": "Taket rivs",
        "body": "namnd",
        "date": "2026-01-20",
        "outcome": "approved",
        "appeal_until": "2026-02-20",
        "about": "matter",
    }
    line = _line(_document(decisions=[taken, _document()["decisions"][0]]))
    assert line is not None
    assert "”Taket rivs” kan överklagas till 2026-02-20" in line


@pytest.mark.parametrize(
    "note",
    [
        "Byborna flyttar in den 9 mars om inget händer",
        "Kontraktet löper ut 2026-04-30",
        "They will dance there on 9 March",
        "The key must be back by March 9, 2026",
        "Årsmöte 22 mars",
        "Besked väntas i april",
    ],
)
def test_days_to_come_in_notes_are_quoted(note: str) -> None:
    """In Swedish and English, with and without a year, by what the note says is to come."""
    line = _line(_noted(note))
    assert line is not None
    assert f"antecknat: ”{note}”" in line


@pytest.mark.parametrize(
    "note",
    [
        "Det började i april 2025",
        "Mötet hölls den 9 mars",
        "Nämns i källan först den 9 mars 2026; ska läsas så",
        "Hans syster är sjuk och ska opereras den 9 mars",
        "They may meet again",
        "Ska vara klart den 31 februari",
    ],
)
def test_what_is_past_private_or_of_the_source_is_not(note: str) -> None:
    """Nor what is no day."""
    assert _line(_noted(note)) is None


def test_nothing_confidential_is_told() -> None:
    """Neither an event nor a note, nor one about somebody in fear or a view that is confidential."""
    event = {**EVENTS[0], "visibility": "confidential"}
    assert _line(_document(events=[event])) is None
    note = "De flyttar in den 9 mars"
    document = _noted(note)
    document["tensions"][0]["visibility"] = "confidential"
    assert _line(document) is None
    hidden = _noted(note)
    hidden["stakeholders"][1]["needs"] = ["safety"]
    assert _line(hidden) is None
    view = _noted(note)
    view["perspectives"][1]["visibility"] = "confidential"
    assert _line(view) is None


def test_a_day_that_the_plan_tells_of_already_is_not_told_again() -> None:
    """The target is told where it is not kept, and whoever a note is on has it in their talk."""
    target = [{**EVENTS[1], "date": "2026-12-01"}]
    calendar = {"start": "2026-02-02", "target": "2026-12-01"}
    assert _line(_document(events=target, calendar=calendar)) is None
    document = _document()
    note = "Nås på klubbhuset, som stänger den 9 mars."
    document["stakeholders"][0]["note"] = note
    assert not list(noted_days(Situation(case_of(document))))
    assert "som stänger den 9 mars" in _text(document)


def test_no_more_than_six_days_are_told() -> None:
    """The nearest: a line that nobody reads to its end tells nothing."""
    events = [
        {"id": f"e{day}", "title": f"Marknad {day}", "date": f"2026-03-{day:02}"}
        for day in range(1, 10)
    ]
    line = _line(_document(events=events))
    assert line is not None
    assert line.count("Marknad") == 6
    assert "Marknad 7" not in line


BODY = {
    "id": "namnd",
    "name": "Kulturnämnden",
    "kind": "committee",
    "papers_due_days": 14,
    "meetings": ["2026-02-25", "2026-06-10"],
}


def test_a_decision_has_its_day_and_what_goes_with_it_a_last_day() -> None:
    """Counted back: when it is handed in, and when those who took part see it."""
    decision = {"id": "d", "title": "Kvarnens nyckel", "body": "namnd", "date": "2026-06-10"}
    said = _text(_document(decision_bodies=[BODY], decisions=[decision]))
    assert "Avgörs 2026-06-10; det som ska med lämnas senast 2026-05-27." in said
    assert "ser först hur deras del är återgiven (senast 2026-05-13)." in said


def test_a_decision_known_to_the_month_says_the_month() -> None:
    """No day is made of it."""
    decision = {"id": "d", "title": "Kvarnens nyckel", "body": "namnd", "date": "2026-06"}
    assert "Avgörs 2026-06." in _text(_document(decisions=[decision]))


@pytest.mark.parametrize(
    ("meetings", "said"),
    [
        (["2026-02-25"], "Nästa sammanträde: 2026-02-25; ärendet ska dit senast 2026-02-11."),
        (["2026-02-10", "2026-02-25"], "Nästa sammanträde: 2026-02-25;"),
        (["2026-06-10"], "Nästa sammanträde är först 2026-06-10: fråga om det kan beslutas före"),
        ([], None),
    ],
)
def test_a_mandate_says_when_it_can_be_given(meetings: list[str], said: str | None) -> None:
    """At the first meeting that the matter can still reach; far away, it is asked for before."""
    text = _text(_document(decision_bodies=[{**BODY, "meetings": meetings}]))
    if said is None:
        assert "ästa sammanträde" not in text
    else:
        assert said in text

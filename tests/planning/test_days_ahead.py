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
    """What the plan says in full."""
    found = propose(case_of(document))
    page = alternatives_page(seen_alternatives(found, language), details=True)
    return " ".join(page.text(10_000).split())


def _line(document: dict[str, Any], language: str = "sv") -> str | None:
    """The line of days of the plan in full, if there is one."""
    found = propose(case_of(document))
    page = alternatives_page(seen_alternatives(found, language), details=True)
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
            "vara sökt” 2026-03-31.",
        ),
        (
            "en",
            "Days to count with: “Vårmarknad vid ån” on 2026-03-14 (no joint meeting then); “Bidrag "
            "ska vara sökt” on 2026-03-31.",
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


def _markets(most: int) -> list[dict[str, Any]]:
    return [
        {"id": f"e{day}", "title": f"Marknad {day}", "date": f"2026-03-{day:02}"}
        for day in range(1, most + 1)
    ]


def test_every_event_of_the_time_is_told_and_six_days_of_other_sorts() -> None:
    """Somebody has written an event to have it counted with; of the rest the nearest are told."""
    line = _line(_document(events=_markets(9)))
    assert line is not None
    assert line.count("Marknad") == 9
    promises = [
        {"id": f"l{day}", "who": "kontor", "what": f"Löfte {day}", "due": f"2026-03-{day:02}"}
        for day in range(1, 10)
    ]
    line = _line(_document(commitments=promises))
    assert line is not None
    assert line.count("Löfte") == 6


@pytest.mark.parametrize(
    ("language", "said"),
    [("sv", "; och fem till i dokumentet."), ("en", "; and five more in the document.")],
)
def test_of_very_many_events_it_is_said_how_many_are_left(language: str, said: str) -> None:
    """Nothing is left out without a word."""
    line = _line(_document(events=_markets(25)), language)
    assert line is not None
    assert line.count("Marknad") == 20
    assert said in line


def _beside(title: str, *, language: str = "sv", note: str | None = None, **more: Any) -> str:
    """What stands beside one event, in brackets; nothing where there are none."""
    event: dict[str, Any] = {"id": "e", "title": title, "date": "2026-03-10"}
    event |= {"note": note} if note else {}
    event |= {key: more.pop(key) for key in ("end", "kind") if key in more}
    document = _document(events=[event], **{"decision_bodies": [BODY], **more})
    line = _line(document, language)
    assert line is not None
    return line.removesuffix(".").partition(" 2026-03-10")[2].strip(" ()")


BODY = {"id": "namnd", "name": "Kulturnämnden", "kind": "committee"}
NO_MEETING = "inget gemensamt möte då"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Handlingar in till Kulturnämnden", "då ska ”Kvarnens nyckel” vara inne"),
        ("Kulturnämnden", ""),
        ("Kulturnämnden tar upp nyckeln", ""),
        (
            "Utsättning av bryggan med käppar",
            "be den som bokat vänta med det tills det är beslutat",
        ),
        ("Snickaren är bokad", ""),
        ("Entreprenören ska ha ritningen", ""),
        ("Sista dag för gåvan", "ring den som ger: vad räknas, och vad går annars förlorat?"),
        ("Roddklubbens årsmöte", f"{NO_MEETING}; fråga om du får komma"),
        ("Bryggans städdag", f"{NO_MEETING}; fråga om du får komma"),
        ("Sportlov", NO_MEETING),
        ("Påsk", NO_MEETING),
        ("Bygglovet går ut", NO_MEETING),
        ("Vårmarknad", NO_MEETING),
    ],
)
def test_what_is_done_about_a_day_is_told_by_what_sort_of_day_it_is(title: str, said: str) -> None:
    """Papers must be in, a step is waited with, a giver is rung, an annual meeting is visited; that
    no common meeting is held then is said only of what takes people's time.
    """
    assert _beside(title) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Papers to the Kulturnämnden", "“Kvarnens nyckel” must be in"),
        ("Setting out the jetty", "ask whoever booked it to wait with it until it is decided"),
        (
            "Last day of the grant",
            "call whoever gives it: what counts, and what is lost otherwise?",
        ),
        ("Annual meeting of the rowers", "no joint meeting then; ask whether you may come"),
        ("Easter", "no joint meeting then"),
    ],
)
def test_the_same_days_are_told_in_english(title: str, said: str) -> None:
    """The same sorts by English words."""
    assert _beside(title, language="en") == said


def test_a_booked_step_waits_only_for_a_decision_that_is_to_come() -> None:
    """Where it is taken before, nothing is asked of whoever booked it; and the owner is asked by
    name.
    """
    decided = {"id": "d", "title": "Kvarnens nyckel", "body": "namnd", "date": "2026-02-20"}
    assert _beside("Utsättning av bryggan", decisions=[decided]) == ""
    asked = _beside("Utsättning av bryggan", owner="kontor")
    assert asked == "be kulturkontoret vänta med det tills det är beslutat"


def test_papers_to_the_board_of_those_whose_yes_is_needed_ask_for_it() -> None:
    """What their board is to answer is whether they say yes."""
    rowers = {"id": "ror", "name": "Roddklubben", "kind": "association", "affected": "high"}
    parties = [{**rowers, "role": ["must_agree"]}, *_document()["stakeholders"][1:]]
    board = {"id": "styrelse", "name": "Roddstyrelsen", "kind": "board", "part_of": ["ror"]}
    said = _beside(
        "Handlingar till Roddstyrelsen", decision_bodies=[BODY, board], stakeholders=parties
    )
    assert said == "då ska frågan om ja från Roddklubben vara inne"


def test_what_a_day_costs_is_quoted_and_what_is_only_told_is_not() -> None:
    """When the next is, or what it costs to be late; not when it was booked, nor where somebody is
    in fear.
    """
    note = "Bokad i december. Den som kommer senare betalar 900 kronor mer."
    quote = "”Den som kommer senare betalar 900 kronor mer”"
    assert _beside("Snickaren är bokad", note=note) == quote
    assert _beside("Snickaren är bokad", note="Bokad i december.") == ""
    afraid = _document()["stakeholders"]
    afraid[1]["needs"] = ["safety"]
    assert "900" not in _beside("Snickaren är bokad", note=note, stakeholders=afraid)


GIVER = {
    "id": "fond",
    "name": "Kvarnfonden",
    "kind": "association",
    "affected": "low",
    "note": "Ger 90 000 kronor till taket.",
}
TWICE = [
    {"id": "e1", "title": "Gåvans sista dag enligt mejlet", "date": "2026-03-20"},
    {"id": "e2", "title": "Gåvans sista dag enligt brevet", "date": "2026-04-10"},
]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "sv",
            "”Gåvans sista dag enligt mejlet” 2026-03-20, men ”Gåvans sista dag enligt brevet” "
            "2026-04-10 (ring Kvarnfonden: vilken dag gäller, och vad räknas? Räkna med den första "
            "så länge)",
        ),
        (
            "en",
            "“Gåvans sista dag enligt mejlet” on 2026-03-20, but “Gåvans sista dag enligt brevet” "
            "on 2026-04-10 (call Kvarnfonden: which day holds, and what counts? Count with the "
            "first meanwhile)",
        ),
    ],
)
def test_two_days_for_the_same_are_both_told_and_the_first_is_counted_with(
    language: str, said: str
) -> None:
    """Whoever gives is rung, where the map tells who that is."""
    parties = [*_document()["stakeholders"], GIVER]
    line = _line(_document(events=TWICE, stakeholders=parties), language)
    assert line is not None
    assert said in line


def test_all_of_a_holiday_is_kept_free() -> None:
    """From its first day to its last, which are both told."""
    week = {"id": "e", "title": "Sportlov", "date": "2026-02-23", "end": "2026-02-27"}
    plan = propose(case_of(_document(events=[week]))).plans[0]
    kept = [each.when for each in plan.kept_free if each.because.rule == "days-ahead"]
    assert kept == [Days(dt.date(2026, 2, 23), dt.date(2026, 2, 27))]
    line = _line(_document(events=[week]))
    assert line is not None
    assert "”Sportlov” 2026-02-23–2026-02-27 (" in line


MEETING = {
    "id": "namnd",
    "name": "Kulturnämnden",
    "kind": "committee",
    "papers_due_days": 14,
    "meetings": ["2026-02-25", "2026-06-10"],
}


def test_a_decision_has_its_day_and_what_goes_with_it_a_last_day() -> None:
    """Counted back: when it is handed in, and when those who took part see it."""
    decision = {"id": "d", "title": "Kvarnens nyckel", "body": "namnd", "date": "2026-06-10"}
    said = _text(_document(decision_bodies=[MEETING], decisions=[decision]))
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
    text = _text(_document(decision_bodies=[{**MEETING, "meetings": meetings}]))
    if said is None:
        assert "ästa sammanträde" not in text
    else:
        assert said in text

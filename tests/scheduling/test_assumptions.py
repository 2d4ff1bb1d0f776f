"""What a timetable asks instead of taking for granted."""

import datetime as dt

import processmap as pm
from tests.scheduling.told import notes_told
from tests.scheduling.torget import torget


def test_groups_that_nobody_has_asked_are_named() -> None:
    """A group put in working hours is asked about; one that has said when it can come is not."""
    said = notes_told(pm.schedule(torget()))
    asked = notes_told(pm.schedule(torget(**{", available: [evening]": ""})))
    assert not [each for each in said if "Ingen har sagt när" in each]
    assert [each for each in asked if "Ingen har sagt när unga på torget kan komma" in each]


def test_weeks_when_many_are_away() -> None:
    """Conversations in July and around New Year are told, unless those days are closed."""
    july = torget(
        **{"start: 2026-04-01": "start: 2026-07-01", "target: 2026-06-14": "target: 2027-06-14"}
    )
    winter = torget(
        **{"start: 2026-04-01": "start: 2026-12-21", "target: 2026-06-14": "target: 2027-06-14"}
    )
    closed = torget(
        **{
            "start: 2026-04-01": "start: 2026-12-21",
            "target: 2026-06-14": "target: 2027-06-14\n  closed: [{start: 2026-12-21, end: 2027-01-06}]",
        }
    )
    assert [each for each in notes_told(pm.schedule(july)) if "i juli" in each]
    assert [each for each in notes_told(pm.schedule(winter)) if "jul och nyår" in each]
    assert not [each for each in notes_told(pm.schedule(closed)) if "jul och nyår" in each]


def test_other_countries_have_other_weeks() -> None:
    """What Swedes do in July says nothing of others."""
    july = {
        "start: 2026-04-01": "start: 2026-07-01",
        "target: 2026-06-14": "target: 2027-06-14\n  country: NO",
    }
    assert not [each for each in notes_told(pm.schedule(torget(**july))) if "i juli" in each]


def test_what_has_passed_and_nobody_has_noted_is_told() -> None:
    """The timetable says that it takes such a conversation as held; not once it has been noted, nor
    before its day.
    """
    talk = "dialogues:\n  - {id: ut, title: Besök, participants: [unga], status: STATUS, date: 2026-04-07}\ncalendar:"
    planned = torget(**{"calendar:": talk.replace("STATUS", "confirmed")})
    held = torget(**{"calendar:": talk.replace("STATUS", "held")})
    later = dt.date(2026, 4, 20)
    assert [
        each
        for each in notes_told(pm.schedule(planned, today=later))
        if "”Besök” skulle ha hållits 7 april" in each
    ]
    assert not [
        each for each in notes_told(pm.schedule(held, today=later)) if "skulle ha hållits" in each
    ]
    assert not [each for each in notes_told(pm.schedule(planned)) if "skulle ha hållits" in each]

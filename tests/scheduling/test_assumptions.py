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


SQUEEZED = """\
processmap: 1
title: Bryggan
open: [Platsen]
stakeholders: [{id: bonde, name: Bönderna, kind: business, affected: high}]
methods: [{id: m, name: M, seats: [1, 30], hours: 2, invite_days: 2}]
dialogues: [{id: x, title: Mötet, purpose: inventory, participants: [bonde], method: mDAY}]
calendar: {start: 2026-05-13}
"""


def test_nobody_is_asked_to_come_on_a_squeeze_day() -> None:
    """The Friday after Ascension Day is left free; what people have put there stays there."""
    ours = pm.schedule(pm.loads(SQUEEZED.replace("DAY", "")))
    assert ours.times[0].date == dt.date(2026, 5, 18)
    assert dt.date(2026, 5, 15) not in {each.date for each in ours.times}
    assert not [each for each in notes_told(ours) if "klämdag" in each]
    theirs = pm.schedule(pm.loads(SQUEEZED.replace("DAY", ", status: confirmed, date: 2026-05-15")))
    assert theirs.times[0].date == dt.date(2026, 5, 15)


def test_a_meeting_whose_hour_is_set_may_come_on_a_squeeze_day_and_is_told() -> None:
    """Whoever has set the hour is asked whether the day is one that many have off."""
    made = pm.schedule(pm.loads(SQUEEZED.replace("DAY", ', start: "10:00"')))
    assert made.times[0].date == dt.date(2026, 5, 15)
    assert [each for each in notes_told(made) if "klämdag" in each]


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

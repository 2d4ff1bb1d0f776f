"""Tests of a timetable made again: what is confirmed stays, and of the rest as little moves as can be."""

import datetime as dt
import statistics

import processmap as pm
from processmap.pages.timetable import in_short
from processmap.scheduling.replanning import moves
from tests.scheduling.torget import torget


def _timed() -> pm.ProcessMap:
    case = torget()
    return pm.with_schedule(case, pm.schedule(case, explain=False))


def test_after_any_cancellation_little_moves() -> None:
    """Whichever dialogue is cancelled: no confirmed day moves, and the median of the rest moves at most half."""
    written = _timed()
    talks = [each for each in written.dialogues if each.date]
    assert len(talks) > 6
    firm = pm.record(written).confirmed(talks[1].id).case
    shares = []
    for talk in talks:
        if talk.id == talks[1].id:
            continue
        after = pm.record(firm).cancelled(talk.id).case
        found = moves(after, pm.with_schedule(after, pm.schedule(after, explain=False)))
        assert found.firm == ()
        shares.append(found.share)
    assert statistics.median(shares) <= 0.5


def test_the_same_again_where_nothing_happened() -> None:
    """A timetable made again on its own days is the same, byte for byte."""
    written = _timed()
    again = pm.with_schedule(written, pm.schedule(written, explain=False))
    assert pm.dumps(again) == pm.dumps(written)


def test_a_confirmed_day_of_ones_own_stays() -> None:
    """A day that people have agreed on is kept, also where the timetable had another."""
    written = _timed()
    talk = next(each for each in written.dialogues if each.date and each.purpose == "prepare")
    assert talk.date is not None
    later = talk.date + dt.timedelta(days=7)
    firm = pm.record(written).confirmed(talk.id, date=later).case
    again = pm.with_schedule(firm, pm.schedule(firm, explain=False))
    assert again[talk.id].date == later


def test_an_answer_does_not_bind_the_day() -> None:
    """A yes, or planning without a day, makes a proposal people's own; the day the timetable wrote may still move."""
    written = _timed()
    talk = next(each for each in written.dialogues if each.date and each.purpose == "prepare")
    noted = pm.record(written).accepted("unga", to=talk.id).planned(talk.id).case
    later = noted.evolve(calendar=noted.calendar and noted.calendar.evolve(start="2026-05-01"))
    again = pm.with_schedule(later, pm.schedule(later, explain=False))
    day = again[talk.id].date
    assert day is not None
    assert day >= dt.date(2026, 5, 1)
    assert again[talk.id].accepted == ("unga",)


def test_it_says_what_moved_and_which_confirmed_stayed() -> None:
    """A timetable made again says so in a line; the first one does not."""
    written = _timed()
    assert not any("Omplanering" in said for said in in_short(pm.schedule(torget(), explain=False), "sv"))
    same = in_short(pm.schedule(written, explain=False), "sv")
    assert same[-1] == "Omplanering: ingen dag har flyttats. Inget samtal var bekräftat."
    first, *_ = [each for each in written.dialogues if each.date]
    firm = pm.record(written).confirmed(first.id).case
    later = firm.evolve(calendar=firm.calendar and firm.calendar.evolve(start="2026-05-01"))
    found = pm.schedule(later, explain=False)
    moved = moves(later, pm.with_schedule(later, found))
    assert len(moved.moved) > 1
    said = next(each for each in in_short(found, "sv") if "Omplanering" in each)
    count = len(moved.moved) + len(moved.stayed)
    assert said.startswith(f"Omplanering: {len(moved.moved)} av {count} dagar som kunde flyttas har flyttats. ")
    assert said.endswith(f"Bekräftade ligger kvar: ”{first.title}” {first.date}.")

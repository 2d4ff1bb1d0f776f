"""Tests of a timetable made again: what is confirmed stays, and of the rest as little moves as can
be.
"""

import datetime as dt
import statistics

import processmap as pm
from processmap.model.methods import methods_of
from processmap.model.stakeholders import Period
from processmap.pages.timetable import in_short
from processmap.scheduling.replanning import moves
from processmap.verbs.seeing import seen_schedule
from tests.scheduling.torget import scheduled, torget, torget_with_talks
from tests.scheduling.verifier import objections


def _timed() -> pm.ProcessMap:
    case = torget_with_talks()
    return pm.with_schedule(case, scheduled(case, explain=False))


def test_after_any_cancellation_little_moves() -> None:
    """Whichever dialogue is cancelled: no confirmed day moves, and the median of the rest moves at
    most a tenth.
    """
    written = _timed()
    talks = [each for each in written.dialogues if each.date]
    assert len(talks) > 6
    firm = pm.record(written).confirmed(talks[1].id).case
    shares = []
    for talk in talks:
        if talk.id == talks[1].id:
            continue
        after = pm.record(firm).cancelled(talk.id).case
        found = moves(after, pm.with_schedule(after, scheduled(after, explain=False)))
        assert found.firm == ()
        shares.append(found.share)
    assert statistics.median(shares) <= 0.1


def test_what_is_confirmed_or_held_stays_when_it_is_proposed_on() -> None:
    """A proposed session that people have made their own, or held, stays with its arena."""
    case = torget()
    written = pm.with_schedule(case, pm.schedule(case, explain=False))
    talk = next(each for each in written.dialogues if each.date and each.arena)
    assert talk.date is not None
    firm = pm.record(written).confirmed(talk.id).case
    held = pm.record(written).held(talk.id, date=talk.date).case
    for after in (firm, held):
        again = pm.with_schedule(after, pm.schedule(after, explain=False))
        assert again[talk.id] == after[talk.id]
        assert talk.arena in {each.id for each in again.arenas}


def test_the_same_again_where_nothing_happened() -> None:
    """A timetable made again on its own days is the same, byte for byte."""
    written = _timed()
    again = pm.with_schedule(written, scheduled(written, explain=False))
    assert pm.dumps(again) == pm.dumps(written)


def test_a_confirmed_day_of_ones_own_stays() -> None:
    """A day that people have agreed on is kept, also where the timetable had another."""
    written = _timed()
    talk = next(each for each in written.dialogues if each.date and each.purpose == "mirror")
    assert talk.date is not None
    later = talk.date + dt.timedelta(days=7)
    firm = pm.record(written).confirmed(talk.id, date=later).case
    again = pm.with_schedule(firm, scheduled(firm, explain=False))
    assert again[talk.id].date == later


def test_an_answer_does_not_bind_the_day() -> None:
    """A yes, or planning without a day, makes a proposal people's own; the day the timetable wrote
    may still move.
    """
    written = _timed()
    talk = next(each for each in written.dialogues if each.date and each.purpose == "mirror")
    noted = pm.record(written).accepted("unga", to=talk.id).planned(talk.id).case
    later = noted.evolve(calendar=noted.calendar and noted.calendar.evolve(start="2026-05-01"))
    again = pm.with_schedule(later, scheduled(later, explain=False))
    day = again[talk.id].date
    assert day is not None
    assert day >= dt.date(2026, 5, 1)
    assert again[talk.id].accepted == ("unga",)


def test_it_says_what_moved_and_which_confirmed_stayed() -> None:
    """A timetable made again says so in a line; the first one does not."""
    written = _timed()
    assert not any(
        "Omplanering" in said
        for said in in_short(seen_schedule(scheduled(torget_with_talks(), explain=False), "sv"))
    )
    same = in_short(seen_schedule(scheduled(written, explain=False), "sv"))
    assert same[-1] == "Omplanering: ingen dag har flyttats. Inget samtal var bekräftat."
    first, *_ = [each for each in written.dialogues if each.date]
    firm = pm.record(written).confirmed(first.id).case
    later = firm.evolve(calendar=firm.calendar and firm.calendar.evolve(start="2026-05-01"))
    found = scheduled(later, explain=False)
    moved = moves(later, pm.with_schedule(later, found))
    assert len(moved.moved) > 1
    said = next(each for each in in_short(seen_schedule(found, "sv")) if "Omplanering" in each)
    count = len(moved.moved) + len(moved.stayed)
    assert said.startswith(
        f"Omplanering: {len(moved.moved)} av {count} dagar som kunde flyttas har flyttats. "
    )
    assert said.endswith(f"Bekräftade ligger kvar: ”{first.title}” {first.date}.")


def test_what_keeps_its_day_needs_no_new_invitation() -> None:
    """With the days gone by, what has been put near stays when another dialogue is cancelled; what
    people can no longer come to moves, and the new invitation takes its time.
    """
    written = _timed()
    anchor = next(each for each in written.dialogues if each.id == "spegla-handlare")
    near = next(
        each
        for each in written.dialogues
        if each.purpose == "prepare" and each.participants == ("unga",)
    )
    invited = methods_of(written)[near.method or ""].invite_days or 0
    assert anchor.date
    assert near.date
    today = anchor.date + dt.timedelta(days=1)
    assert near.date < today + dt.timedelta(days=invited)
    done = [
        each
        for each in written.dialogues
        if each.date and each.date <= anchor.date and each.id != anchor.id
    ]
    for each in done:
        written = pm.record(written).held(each.id, date=each.date).case
    after = pm.record(written).cancelled(anchor.id).case
    found = scheduled(after, today=today, explain=False)
    assert found[near.id].date == near.date
    assert not objections(found)
    away = tuple(
        each.evolve(unavailable=(Period(start=today, end=near.date),))
        if each.id == "unga"
        else each
        for each in after.stakeholders
    )
    moved = scheduled(after.evolve(stakeholders=away), today=today, explain=False)
    assert moved[near.id].date >= today + dt.timedelta(days=invited)
    assert not objections(moved)

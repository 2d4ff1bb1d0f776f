"""Tests of planning again: who each dialogue was in the earlier timetable, and what moved."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

import processmap.recording as record
from processmap.model.process_map import ProcessMap
from processmap.scheduling.replanning import earlier_days, moves
from tests.scheduling.torget import planned, torget_with_talks
from tests.strategies import process_maps

START = dt.date(2026, 3, 2)


def _dated() -> ProcessMap:
    """The square with its talks in it, a day for every one."""
    case = torget_with_talks()
    talks = [
        each.evolve(date=START + dt.timedelta(days=7 * number))
        for number, each in enumerate(case.dialogues)
    ]
    return case.evolve(dialogues=talks)


def test_each_keeps_its_day_after_a_cancellation() -> None:
    """Whichever dialogue is cancelled, all others are known by their days, and its stand-in has
    none.
    """
    case = _dated()
    for talk in case.dialogues:
        if talk.held:
            continue
        after = record.cancelled(case, talk.id)[0]
        plan = planned(after)
        known = earlier_days(after, plan)
        assert {each.id for each in known.values()} == {
            each.id for each in after.dialogues if each.live and not each.held
        }
        assert len({each.id for each in known.values()}) == len(known)
        assert talk.id not in {each.id for each in known.values()}


def test_what_moved_is_told_apart() -> None:
    """Moved, stayed, and what should not have moved; the share is of what could move."""
    case = _dated()
    firm, _ = record.confirmed(case, "spegla-unga")
    later = START + dt.timedelta(days=365)
    days = {"spegla-unga", "forslag"}
    after = firm.evolve(
        dialogues=[each.evolve(date=later) if each.id in days else each for each in firm.dialogues]
    )
    found = moves(firm, after)
    assert (found.firm, found.moved) == (("spegla-unga",), ("forslag",))
    assert found.share == 1 / (len(found.stayed) + 1)
    assert moves(firm, firm).share == 0


@settings(max_examples=50, deadline=None)
@given(
    process_maps(3, ("stakeholders", "decision_bodies", "dialogues")),
    st.randoms(use_true_random=False),
)
def test_nothing_moves_by_itself(case: ProcessMap, random: object) -> None:
    """A map compared with itself has moved nothing, in whatever order its dialogues stand."""
    talks = list(case.dialogues)
    random.shuffle(talks)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    found = moves(case, case.evolve(dialogues=talks))
    assert (found.firm, found.moved, found.share) == ((), (), 0)

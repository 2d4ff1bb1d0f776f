"""How long a plan is said to take: what its timetable says."""

import datetime as dt
from typing import Any

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar
from processmap.model.stakeholders import Period
from processmap.model.words import Purpose
from processmap.planning import propose
from processmap.scheduling.items import first_day
from processmap.scheduling.length import length_of, looked_at
from processmap.scheduling.timetable import Wishes, timetable
from tests import strategies
from tests.planning.makers import town

START = dt.date(2026, 3, 2)


def _town(**changes: Any) -> ProcessMap:
    case = attrs.evolve(town(), calendar=Calendar(start=START, **changes))
    return attrs.evolve(case, decision_bodies=tuple(attrs.evolve(each, meetings=()) for each in case.decision_bodies))


def test_the_weeks_are_those_of_the_timetable() -> None:
    """To the end, and until everything but the following up is done."""
    case = _town(target=dt.date(2026, 12, 1))
    for plan in propose(case):
        made = timetable(case, plan, "sv", Wishes(explain=False))
        assert (plan.metrics.weeks, plan.metrics.margin_days) == (made.weeks, made.margin_days)
        assert made.done is not None
        assert plan.metrics.days == (made.done - START).days + 1
        assert plan.metrics.weeks_done < plan.metrics.weeks


def test_the_days_of_the_document_count() -> None:
    """The bodies' own meetings and closed periods make it longer, as in the timetable."""
    case = _town()
    plan = propose(case).plans[0]
    far = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board", meetings=[Meeting(date=dt.date(2026, 9, 30))])
    waits = attrs.evolve(case, decision_bodies=tuple(far if b.id == "ks" else b for b in case.decision_bodies))
    closed = _town(closed=[Period(start=dt.date(2026, 3, 9), end=dt.date(2026, 4, 8))])
    assert length_of(waits, plan).days > length_of(case, plan).days + 90
    assert length_of(closed, plan).days >= length_of(case, plan).days + 28


def test_without_a_start_the_steps_alone_count() -> None:
    """Days in the document say nothing where nobody has said when the work begins; no margin is made up."""
    plain = attrs.evolve(_town(), calendar=None)
    plan = propose(plain).plans[0]
    assert plan.metrics.weeks > plan.metrics.weeks_done > 0
    assert plan.metrics.margin_days is None
    aimed = attrs.evolve(plain, calendar=Calendar(target=dt.date(1999, 1, 1)))
    assert first_day(aimed) is None
    assert length_of(aimed, plan) == length_of(plain, plan)


def test_what_cannot_be_has_the_length_of_its_steps() -> None:
    """Where no timetable can be, that is told, and the weeks are those that the steps alone take."""
    shut = _town(closed=[Period(start=START, end=dt.date(2099, 1, 1))], target=dt.date(2026, 12, 1))
    plan = propose(shut).plans[0]
    assert not length_of(shut, plan).possible
    assert plan.metrics.weeks == propose(_town()).plans[0].metrics.weeks
    assert plan.metrics.margin_days is None
    assert ["går inte ihop" in each.message for each in plan.notes if each.code == "time"] == [True]


def test_another_alternative_that_is_in_time_is_named() -> None:
    """A plan that is late says by how much, and which of the others is not."""
    fast = propose(_town()).plans[1]
    between = START + dt.timedelta(days=fast.metrics.days - 1)
    late, in_time = propose(_town(target=between)).plans[:2]
    assert late.metrics.margin_days is not None
    assert late.metrics.margin_days < 0
    (said,) = [each.message for each in late.notes if each.code == "time"]
    assert "Det här upplägget hinner: Snabbt" in said
    assert f"{-late.metrics.margin_days} dag" in said
    assert not [each for each in in_time.notes if each.code == "time"]


def test_a_target_that_has_passed_is_said_to_have() -> None:
    """No other plan helps then: a new target is asked for."""
    talk = Dialogue(id="sent", title="Sent", status="held", date=dt.date(2026, 6, 1), participants=["unga"])
    case = attrs.evolve(_town(target=dt.date(2026, 5, 1)), dialogues=(talk,))
    (said,) = [each.message for each in propose(case).plans[0].notes if each.code == "time"]
    assert "har redan passerat" in said
    assert "Sätt ett nytt måldatum" in said


@given(strategies.cases_to_propose(), st.integers(0, 200))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_plan_and_its_timetable_never_contradict_each_other(case: ProcessMap, days: int) -> None:
    """What a plan says of the target is what `schedule` says, also of a target that must be kept."""
    first = first_day(case) or START
    target = first + dt.timedelta(days=days)
    for firm in (False, True):
        calendar = attrs.evolve(case.calendar or Calendar(), start=first, target=target, target_firm=firm)
        aimed = attrs.evolve(case, calendar=calendar)
        for plan in propose(aimed):
            made = timetable(aimed, plan, "sv", Wishes(explain=False))
            said = [each.message for each in plan.notes if each.code == "time"]
            kept = made.found and not made.late_days
            asked = any(each.purpose is not Purpose.FOLLOW_UP for each in plan.dialogues)
            assert bool(said) == (not kept and asked)
            if made.found and asked:
                assert plan.metrics.margin_days is not None
                assert (plan.metrics.margin_days < 0) == bool(made.late_days)
                assert looked_at(aimed, plan).margin_days == made.margin_days

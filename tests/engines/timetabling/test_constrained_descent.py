"""Asking for one decision earlier at a time."""

from random import Random

from hypothesis import given, settings

from processmap.engines.timetabling import Allowed, Apart, Gap, Problem, Resource, Task, mask
from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.constrained_descent import Descent
from processmap.engines.timetabling.justification import Attempts, Found
from processmap.engines.timetabling.propagation import base_state, tighten
from tests.engines.timetabling.makers import problems
from tests.engines.timetabling.verifier import faults, worth

NAMES = ("lateness", "finish")


def first_found(c: Compiled) -> tuple[Found, Descent] | None:
    """A timetable in the order of the tasks' numbers, and a descent within the same slots."""
    domains = tighten(c) if c.order is not None else None
    base = None if domains is None else base_state(c, domains)
    if domains is None or base is None:
        return None
    attempts = Attempts(c, domains, base, NAMES)
    found = attempts.attempt(attempts.ranker.by([float(i) for i in range(c.count)]))
    return (
        None if found is None else (found, Descent(c, domains, NAMES, attempts.ranker, Random(1)))
    )


@given(problems())
@settings(max_examples=60, deadline=None)
def test_a_descent_breaks_no_rule_and_makes_nothing_worse(problem: Problem) -> None:
    """Neither lateness nor, at the same lateness, the finish; and the rank is what the judge
    counts.
    """
    c = compiled(problem)
    begun = first_found(c)
    if begun is None:
        return
    found, descent = begun
    better = descent.run(found, 200)
    starts = dict(zip(c.ids, better.state.starts, strict=True))
    assert faults(problem, starts) == []
    numbers = worth(problem, starts)
    assert better.rank == (numbers["lateness"], numbers["finish"]) <= found.rank
    traded = descent.traded(better)
    if traded is not None:
        assert faults(problem, dict(zip(c.ids, traded.state.starts, strict=True))) == []


def two_decisions() -> Problem:
    """Two decisions at a body's meetings, each after a talk that the only facilitator leads; one is
    urgent.
    """
    meetings = mask([6, 12, 18, 24])
    talks = [Task(f"talk{i}", 2) for i in range(6)]
    tasks = [*talks, Task("calm", target=25), Task("urgent", target=7)]
    return Problem(
        40,
        tasks,
        [
            Resource("leader", 1, [(talk.id, 1) for talk in talks]),
            Apart("p", ["talk0", "talk5"], 1),
            Allowed(["calm", "urgent"], meetings),
            *(Gap(talk.id, "calm") for talk in talks[:5]),
            Gap("talk5", "urgent"),
        ],
    )


def test_the_urgent_decision_gets_the_meeting_in_time() -> None:
    """Placed last, it comes two meetings late; asked for, it comes in time, and the other still
    does too.
    """
    c = compiled(two_decisions())
    begun = first_found(c)
    assert begun is not None
    found, descent = begun
    assert found.rank[0] > 0
    better = descent.run(found, 100)
    assert better.rank[0] == 0
    assert better.state.starts[c.ids.index("urgent")] == 6


def test_no_work_no_change() -> None:
    """With nothing left to spend, what was found is given back."""
    begun = first_found(compiled(two_decisions()))
    assert begun is not None
    found, descent = begun
    assert descent.run(found, 0) is found

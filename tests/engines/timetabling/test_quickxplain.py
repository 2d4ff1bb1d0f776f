"""Tests of clashes: real and irreducible."""

import pytest
from hypothesis import given, settings

from processmap.engines.timetabling import (
    Allowed,
    Apart,
    Fixed,
    Gap,
    Problem,
    Resource,
    Task,
    Window,
    mask,
    solve,
)
from processmap.engines.timetabling.problem import Constraint
from processmap.engines.timetabling.quickxplain import find_clash, possible
from tests.engines.timetabling.makers import best_key, problems
from tests.engines.timetabling.verifier import faults


@given(problems(most=4, horizon=6, hard=True))
@settings(max_examples=60, deadline=None)
def test_a_clash_is_real_and_nothing_in_it_is_spare(problem: Problem) -> None:
    """Against trying everything: found when there is no timetable, real, and gone without any one
    of its facts.
    """
    clash = find_clash(problem)
    if best_key(problem, ()) is not None:
        assert clash is None
        return
    assert clash is not None
    assert clash.irreducible
    assert best_key(problem.with_facts(clash.facts), ()) is None
    for fact in clash.facts:
        assert best_key(problem.with_facts(f for f in clash.facts if f != fact), ()) is not None


def test_a_decision_before_its_papers_can_be_ready_is_explained() -> None:
    """The last meeting in time, when its papers are due, how long the talk takes to prepare: these
    and nothing else.
    """
    problem = Problem(
        60,
        [Task("talk"), Task("joint"), Task("decision"), Task("other")],
        [
            Allowed(["decision"], mask([20, 50]), "meetings"),
            Window("decision", 0, 21, "before the election"),
            Gap("talk", "joint", 14, None, "time to invite"),
            Gap("joint", "decision", 8, None, "papers due"),
            Apart("people", ["talk", "other"], 3, 3, "rest"),
            Resource("leader", 1, [("talk", 1), ("other", 1)], "one leader"),
            Fixed("other", 40, "booked"),
        ],
    )
    clash = find_clash(problem)
    assert clash is not None
    assert clash.facts == ("before the election", "time to invite", "papers due")


def test_what_carries_no_fact_can_clash_by_itself() -> None:
    """Then there is nothing to give up."""
    problem = Problem(4, [Task("a", 3), Task("b", 3)], [Resource("room", 1, [("a", 1), ("b", 1)])])
    clash = find_clash(problem)
    assert clash is not None
    assert clash.facts == ()


def test_facts_one_would_rather_read_about_are_used_where_there_is_a_choice() -> None:
    """Two facts would each do; the preferred one is named."""
    constraints = [
        Window("a", 5, None, "late one"),
        Window("a", 5, None, "late two"),
        Window("a", 0, 3, "early"),
    ]
    problem = Problem(9, [Task("a")], constraints)
    for wanted in ("late one", "late two"):
        clash = find_clash(problem, prefer=[wanted])
        assert clash is not None
        assert set(clash.facts) == {wanted, "early"}


def test_a_fact_that_is_hard_to_judge_is_judged_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """With next to no work at first everything is in doubt; what is spent then shows what is
    needed, and no more.
    """
    tasks = [Task(f"t{n}", 2) for n in range(5)]
    facts: list[Constraint] = [Window(task.id, 0, 9, f"{task.id} early") for task in tasks]
    facts.append(Resource("room", 1, [(task.id, 1) for task in tasks], "one room"))
    facts += [Gap("t0", f"t{n}", 0, None, f"t0 before t{n}") for n in range(1, 5)]
    problem = Problem(30, tasks, facts)
    monkeypatch.setattr("processmap.engines.timetabling.quickxplain.WORK", 2 * len(tasks))
    clash = find_clash(problem)
    assert clash is not None
    assert clash.irreducible
    assert len(clash.facts) == 6
    assert possible(problem.with_facts(clash.facts)) is False
    for fact in clash.facts:
        rest = problem.with_facts(f for f in clash.facts if f != fact)
        assert faults(rest, solve(rest, schedules=5).starts) == []

"""Tests of looking back from the end."""

from itertools import product

from hypothesis import given, settings

from processmap.engines.timetabling import Allowed, Cutoff, Fixed, Gap, Problem, Task, mask
from processmap.engines.timetabling.latest_starts import latest_starts
from tests.engines.timetabling.makers import problems
from tests.engines.timetabling.verifier import faults


def test_the_latest_day_for_each_step_before_a_meeting() -> None:
    """From the meeting back over papers and gaps to the first talk, on days that are allowed."""
    problem = Problem(
        60,
        [Task("talk"), Task("joint"), Task("decision")],
        [
            Allowed(["talk", "joint"], mask(range(0, 60, 5)), "Mondays"),
            Allowed(["decision"], mask([30, 50]), "meetings"),
            Gap("talk", "joint", 10),
            Cutoff("joint", "decision", [(30, 22), (50, 42)]),
        ],
    )
    early = latest_starts(problem, {"decision": 30})
    late = latest_starts(problem, {"decision": 50})
    assert early is not None
    assert late is not None
    assert dict(early.together) == {"talk": 5, "joint": 20, "decision": 30}
    assert dict(late.together) == {"talk": 25, "joint": 40, "decision": 50}
    assert dict(early.limit) == dict(early.together)
    assert latest_starts(problem, {"decision": 31}) is None


def test_a_start_that_is_not_named_has_the_cutoff_before_it() -> None:
    """A decision taken between two named meetings, or before the first, still needs its papers."""
    cutoff = Cutoff("paper", "decision", [(4, 2), (6, 3)])
    for start, latest in ((2, 2), (4, 2), (5, 2), (6, 3), (7, 3)):
        found = latest_starts(
            Problem(8, [Task("paper"), Task("decision")], [cutoff, Fixed("decision", start)])
        )
        assert found is not None
        assert found.limit["paper"] == latest - 1


@given(problems(most=3, horizon=7))
@settings(max_examples=60, deadline=None)
def test_no_timetable_passes_the_limits(problem: Problem) -> None:
    """Against trying everything; and what is said to work together keeps every rule."""
    latest = latest_starts(problem)
    names = [task.id for task in problem.tasks]
    keeping = [
        dict(zip(names, slots, strict=True))
        for slots in product(range(problem.horizon + 1), repeat=len(names))
        if not faults(problem, dict(zip(names, slots, strict=True)))
    ]
    if latest is None:
        assert not keeping
        return
    assert all(starts[name] <= latest.limit[name] for starts in keeping for name in names)
    if latest.together:
        assert faults(problem, latest.together) == []

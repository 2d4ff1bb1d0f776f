"""Whether any timetable exists: certain answers are right, and little work is allowed to say
nothing.
"""

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.engines.timetabling import Problem
from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.domain_splitting import Verdict, decide
from tests.engines.timetabling.makers import best_key, problems
from tests.engines.timetabling.verifier import faults


@given(problems(most=4, horizon=7, hard=True), st.sampled_from([0, 3]))
@settings(max_examples=70, deadline=None)
def test_a_certain_answer_is_right(problem: Problem, ahead: int) -> None:
    """Against every timetable there is, looking ahead or not; a found one keeps every rule."""
    verdict, state = decide(compiled(problem), None, 300, ahead=ahead)
    truth = best_key(problem, ("finish",))
    assert verdict is not Verdict.OPEN
    assert (verdict is Verdict.POSSIBLE) is (truth is not None)
    if state is not None:
        assert faults(problem, dict(zip(compiled(problem).ids, state.starts, strict=True))) == []


@given(problems(most=4, horizon=7, hard=True))
@settings(max_examples=30, deadline=None)
def test_with_one_node_nothing_false_is_said(problem: Problem) -> None:
    """Open is allowed, wrong is not."""
    verdict, _ = decide(compiled(problem), None, 1)
    truth = best_key(problem, ("finish",))
    assert verdict is Verdict.OPEN or (verdict is Verdict.POSSIBLE) is (truth is not None)

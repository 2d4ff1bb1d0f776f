"""The generator of schedules, forwards and backwards, whole and continued."""

from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.engines.timetabling import Problem
from processmap.engines.timetabling.network import as_network
from processmap.engines.timetabling.serial import Generator
from tests.engines.timetabling.projects import project, projects
from tests.engines.timetabling.verifier import faults


@given(projects(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_is_built_keeps_every_rule_in_either_direction(problem: Problem, backward: bool) -> None:
    """Backwards, a task's start is the finish minus its number."""
    network = as_network(problem)
    assert network is not None
    order = list(network.order)[::-1] if backward else list(network.order)
    ends = Generator(network, backward=backward).ends(order)
    assert ends is not None
    finish = max(ends, default=0)
    pairs = list(zip(problem.tasks, ends, strict=True))
    starts = {task.id: finish - end if backward else end - task.duration for task, end in pairs}
    assert faults(problem, starts) == []


def test_a_continued_order_gives_what_a_whole_one_gives() -> None:
    """From any saved state, the rest of the order leads to the same ends."""
    network = as_network(project(40, 2))
    assert network is not None
    generator = Generator(network)
    order = list(network.order)
    ends, states = generator.trace(order)
    assert ends == generator.ends(order)
    for number, state in enumerate(states):
        assert generator.resume(order[number * generator.stride :], state, max(ends)) == ends


def test_a_schedule_that_would_be_too_long_is_given_up() -> None:
    """None as soon as the limit cannot be kept."""
    network = as_network(project(30, 3))
    assert network is not None
    generator = Generator(network)
    ends = generator.ends(network.order)
    assert ends is not None
    assert generator.ends(network.order, max(ends) - 1) is None

"""Lower bounds: never above the truth, and sharp where it is plain to see."""

from hypothesis import given, settings

from processmap.engines.timetabling import Gap, Problem, Resource, Task
from processmap.engines.timetabling.bounds import lower_bound, strengthen
from processmap.engines.timetabling.network import as_network
from tests.engines.timetabling.makers import best_key
from tests.engines.timetabling.projects import projects


@given(projects(most=4))
@settings(max_examples=50, deadline=None)
def test_no_bound_is_above_the_best_there_is(problem: Problem) -> None:
    """Against every timetable there is; strengthened all the way, and with hardly any work allowed."""
    truth, network = best_key(problem, ("finish",)), as_network(problem)
    assert truth is not None
    assert network is not None
    plain = lower_bound(network)
    assert plain <= strengthen(network, plain, truth[0] + 3, 50_000) <= truth[0]
    assert strengthen(network, plain, truth[0] + 3, 1) <= truth[0]


def test_three_that_exclude_each_other_take_their_sum() -> None:
    """One at a time: the work in the resource says it."""
    problem = Problem(20, [Task(n, 3) for n in "abc"], [Resource("room", 1, [(n, 1) for n in "abc"])])
    network = as_network(problem)
    assert network is not None
    assert lower_bound(network) == 9


def test_a_chain_takes_its_length() -> None:
    """The critical path."""
    network = as_network(Problem(20, [Task("a", 3), Task("b", 4)], [Gap("a", "b")]))
    assert network is not None
    assert lower_bound(network) == 7

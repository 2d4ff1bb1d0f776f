"""The fast search for plain projects, against trying everything and against what is known without searching."""

from random import Random

from hypothesis import given, settings

from processmap.engines.timetabling import Problem, solve
from processmap.engines.timetabling.bounds import lower_bound
from processmap.engines.timetabling.genetic import Search
from processmap.engines.timetabling.network import as_network
from tests.engines.timetabling.makers import best_key
from tests.engines.timetabling.projects import project, projects
from tests.engines.timetabling.verifier import faults, worth


@given(projects(most=4))
@settings(max_examples=40, deadline=None)
def test_small_projects_end_as_early_as_they_can(problem: Problem) -> None:
    """Against every timetable there is."""
    truth = best_key(problem, ("finish",))
    result = solve(problem, order=("finish",), schedules=200)
    assert truth is not None
    assert result.score is not None
    assert (result.score.finish,) == truth
    assert faults(problem, result.starts) == []


def test_a_large_project_keeps_every_rule_and_is_better_than_one_pass() -> None:
    """What the search reports is the finish of the timetable it gives, and shorter than longest-tail-first alone."""
    problem = project(60, 4)
    network = as_network(problem)
    assert network is not None
    once, long = (Search(network, Random(0), bound=lower_bound(network)) for _ in range(2))
    once.run(1)
    long.run(600)
    starts = dict(zip((task.id for task in problem.tasks), long.starts, strict=True))
    assert faults(problem, starts) == []
    assert worth(problem, starts)["finish"] == long.length < once.length


def test_the_search_stops_where_nothing_can_be_gained() -> None:
    """A project with room for everything ends with its critical path, and no work is spent on more."""
    network = as_network(Problem(9, [*project(1, 1).tasks]))
    assert network is not None
    search = Search(network, Random(0), bound=lower_bound(network))
    search.run(1000)
    assert search.length == network.critical_path
    assert search.schedules < 10

"""Which problems are plain, and what they look like to the fast engine."""

from processmap.engines.timetabling import Gap, Problem, Quota, Resource, Task, Window
from processmap.engines.timetabling.network import as_network, is_plain, topological


def test_what_is_plain() -> None:
    """Order and constant capacity are; gaps, windows, targets, quotas and changing capacity are not."""
    tasks = [Task("a", 2), Task("b", 1)]
    assert is_plain(Problem(9, tasks, [Gap("a", "b"), Resource("r", 1, [("a", 1)])]))
    for other in (
        Gap("a", "b", 1),
        Gap("a", "b", 0, 3),
        Window("a", 1),
        Resource("r", (1, 0), [("a", 1)]),
        Quota("q", [(0, 9)], 1, [("a", 1)]),
    ):
        assert not is_plain(Problem(9, tasks, [other]))
    assert not is_plain(Problem(9, [Task("a", 2, target=3)]))


def test_heads_and_tails() -> None:
    """Earliest starts, and the least time from a task's end to the finish."""
    network = as_network(Problem(9, [Task("a", 2), Task("b", 3), Task("c", 1)], [Gap("a", "b"), Gap("b", "c")]))
    assert network is not None
    assert (network.heads, network.tails, network.critical_path) == ((0, 2, 5), (4, 1, 0), 6)


def test_what_cannot_be_carried_out_has_no_network() -> None:
    """A circle, or a demand above what there is."""
    tasks = [Task("a", 1), Task("b", 1)]
    assert as_network(Problem(9, tasks, [Gap("a", "b"), Gap("b", "a")])) is None
    assert as_network(Problem(9, tasks, [Resource("r", 1, [("a", 2)])])) is None
    assert topological([[1], [0]], [[1], [0]]) is None

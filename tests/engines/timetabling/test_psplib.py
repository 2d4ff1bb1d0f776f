"""Reading PSPLIB files, and one small project of that kind scheduled."""

from random import Random

import pytest

from processmap.engines.timetabling import Gap, Resource, solve
from processmap.engines.timetabling.psplib import read_psplib
from tests.engines.timetabling.verifier import faults

TEXT = """\
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     4       1    1
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
   2    1
************************************************************************
"""


def test_a_project_is_read_as_it_stands() -> None:
    """Tasks, successors, demands and capacities; the two in the middle cannot overlap, so it takes seven."""
    problem = read_psplib(TEXT)
    assert [(task.id, task.duration) for task in problem.tasks] == [("1", 0), ("2", 3), ("3", 4), ("4", 0)]
    assert Gap("1", "3") in problem.constraints
    assert Resource("R1", 2, [("2", 2), ("3", 1)]) in problem.constraints
    result = solve(problem)
    assert result.score is not None
    assert result.score.finish == result.lower_bound == 7


@pytest.mark.parametrize(
    "wrong", [TEXT.replace("   2        1 ", "   2        2 "), TEXT.replace("   2    1\n*", "   2\n*")]
)
def test_what_cannot_be_read_is_refused(wrong: str) -> None:
    """Several modes, or demands that do not match the resources."""
    with pytest.raises(ValueError, match=r"mode|match"):
        read_psplib(wrong)


@pytest.mark.parametrize(
    "written",
    [
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("\n", "\r"),
        TEXT.replace("  ", "\t"),
        "\n".join(f"    {line}   " for line in TEXT.splitlines()),
        TEXT.replace("\n", "\n\n"),
        TEXT.lower(),
        "\ufeff" + TEXT,
        "\n".join(line for line in TEXT.splitlines() if not line.startswith(("*", "-"))),
        "file with basedata : x.bas\nprojects : 1\n" + TEXT.rstrip("*\n"),
    ],
)
def test_however_it_is_set_out_it_is_the_same_project(written: str) -> None:
    """Line ends, tabs, indents, empty lines, letters, a mark at the beginning, rules left out, more before it."""
    assert read_psplib(written) == read_psplib(TEXT)


def _drawn(seed: int, count: int) -> str:
    """A project of the same form, drawn from a seed: another density and other demands than the published ones."""
    draw = Random(seed)
    last = count + 2
    order: list[list[int]] = [sorted(draw.sample(range(2, last), min(3, count)))]
    order += [
        sorted(draw.sample(range(job + 1, last), min(draw.randint(1, 4), last - 1 - job))) or [last]
        for job in range(2, last)
    ]
    rows = [f"{job} 1 {len(after)} {' '.join(map(str, after))}" for job, after in enumerate([*order, []], 1)]
    each = [(draw.randint(1, 10), draw.randint(0, 6), draw.randint(0, 4)) for _ in range(count)]
    demands = [(0, 0, 0), *each, (0, 0, 0)]
    work = [f"{job} 1 {days} {one} {two}" for job, (days, one, two) in enumerate(demands, 1)]
    parts = {"PRECEDENCE RELATIONS:": rows, "REQUESTS/DURATIONS:": work, "RESOURCEAVAILABILITIES:": ["9 5"]}
    return "\n".join("\n".join((title, "jobnr.", *lines, "***")) for title, lines in parts.items())


@pytest.mark.parametrize(("seed", "count"), [(1, 5), (2, 30), (3, 60), (4, 120)])
def test_projects_nobody_has_seen_are_scheduled_and_checked(seed: int, count: int) -> None:
    """Drawn projects of every size: the timetable keeps every rule, and is no shorter than what is proven."""
    problem = read_psplib(_drawn(seed, count))
    result = solve(problem, schedules=40)
    assert result.found
    assert faults(problem, result.starts) == []
    assert result.score is not None
    assert result.lower_bound is not None
    assert result.lower_bound <= result.score.finish <= problem.horizon

"""Reading PSPLIB files, and one small project of that kind scheduled."""

import pytest

from processmap.planning.timetable import Gap, Resource, solve
from processmap.planning.timetable.psplib import read_psplib

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

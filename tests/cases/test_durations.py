"""How long the real processes took, held against the weeks of the plans made from their maps."""

import datetime as dt
from pathlib import Path

import pytest

import processmap as pm
from processmap.planning.proposer import propose

FOLDER = Path(__file__).parent
ENDS = {
    "06-2000-01": dt.date(2005, 6, 22),
    "06-2003-02": dt.date(2005, 6, 22),
    "13-2007-08": dt.date(2009, 2, 26),
    "13-2008-05": dt.date(2009, 2, 26),
}
"""The day on which those that went on from their map ended: the contracts of Vienna's airport, and
the last meeting of the committee on Cape Hatteras.
"""


@pytest.mark.parametrize("name", ENDS)
def test_what_it_took_lies_within_the_weeks_of_the_plan(name: str) -> None:
    """From the map's first day to the end; and the high end is at most twice the low."""
    case = pm.read(FOLDER / f"{name}.yaml")
    plan = propose(case).plans[0]
    assert case.calendar is not None
    assert case.calendar.begins is not None
    took = (ENDS[name] - case.calendar.begins).days / 7
    low, high = plan.time.weeks
    assert low <= took <= high <= 2 * low

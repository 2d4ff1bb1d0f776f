"""Cases that were written, with what a process lead would expect, before the planner was asked."""

from pathlib import Path
from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning import propose
from processmap.verbs.alternative import alternatives_data
from processmap.verbs.seeing import seen_alternatives
from tests.cases.expectations import holds
from tests.cases.plans import read_plan
from tests.plain_data import read_data
from tests.planning.expectations import case_of

CASES = [
    path
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    if "expect" in read_data(path)
]


def unmet(found: dict[str, Any]) -> list[str]:
    """What the first alternative for a case does not do, in the words of the expectation."""
    case = case_of(found["document"])
    answer = propose(case)
    data = alternatives_data(answer)["alternatives"][0]
    plan = read_plan(data, found["document"], 2)
    words = " ".join(alternatives_page(seen_alternatives(answer)).text(10_000).split())
    missed = []
    for each in found["expect"]:
        structure = "holds" not in each or holds(plan, each["holds"]) is not None
        told = each.get("says", "") in words
        if not structure or not told:
            missed.append(each["say"])
    return missed


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_plan_is_what_a_process_lead_expects(path: Path) -> None:
    """Everything that was expected of the plan before it was made is in its structure, its order
    or its words.
    """
    assert unmet(read_data(path)) == []

"""Cases as documents, each with what a facilitator would expect of the plan, in a facilitator's words."""

from pathlib import Path
from typing import Any

import pytest

from processmap.formats.files import read
from processmap.model.plan import Plan
from processmap.planning import propose
from tests.planning.expectations import case_of, failures, read_data

FOLDER = Path(__file__).parent / "cases"
EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(FOLDER.glob("*.yaml"))


def _expectations() -> list[Any]:
    found = []
    for path in FILES:
        data = read_data(path)
        document = data.get("document", data.get("example"))
        found += [pytest.param(document, each, id=f"{path.stem}: {each['say']}") for each in data["expectations"]]
        for each in data.get("when", []):
            found.append(pytest.param({**document, **each["change"]}, each, id=f"{path.stem}: {each['say']}"))
    return found


def _plan(document: Any) -> Plan:
    case = read(EXAMPLES / document) if isinstance(document, str) else case_of(document)
    return propose(case).plans[0]


@pytest.mark.parametrize(("document", "expectation"), _expectations())
def test_the_plan_is_as_a_facilitator_expects(document: Any, expectation: dict[str, Any]) -> None:
    """What the facilitator says holds of the careful plan."""
    assert not failures(_plan(document), expectation["expect"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_dialogue_and_arrow_says_why(path: Path) -> None:
    """No dialogue is proposed and no order asked for without a reason in words."""
    data = read_data(path)
    plan = _plan(data.get("document", data.get("example")))
    for each in plan.dialogues:
        assert each.reasons or each.status != "proposed"
        assert all(reason.because for reason in each.reasons)
    assert all(each.because and each.rule for each in plan.precedences)

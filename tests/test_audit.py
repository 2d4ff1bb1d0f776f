"""The look for known vulnerabilities does not call well what it could not look up."""

import runpy
from pathlib import Path
from typing import Any

import pytest

TOOL = Path(__file__).parents[1] / "tools" / "audit.py"
FINE = {"name": "attrs", "version": "24.1", "vulns": []}
FAULT = {"name": "x", "version": "1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2"]}]}
PASSED = {"name": "y", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("packages", "status", "said"),
    [
        ([FINE], 0, "1 of 1 packages looked up, 0 known faults"),
        ([FINE, FAULT, PASSED], 1, "x 1: PYSEC-1, mended in 2"),
        ([FINE, PASSED], 2, "not looked up: y"),
        ([], 2, "0 of 0"),
    ],
)
def test_what_a_report_comes_to(packages: list[dict[str, Any]], status: int, said: str) -> None:
    """Well only when everything was looked up; a fault outweighs what was not."""
    if not TOOL.exists():
        pytest.skip("the tools are not here")
    judged = runpy.run_path(str(TOOL))["judged"]
    found, lines = judged({"dependencies": packages})
    assert found == status
    assert any(said in line for line in lines)

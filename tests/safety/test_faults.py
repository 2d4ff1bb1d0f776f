"""Faults while saving: the file is exactly the old one or exactly the new one, and the ending is a
clean one.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, and sends signals")
LONG = pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)


def run(folder: Path, sample: str) -> list[dict[str, Any]]:
    """Run the faults in a process of their own."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.safety.faults", str(folder), sample],
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": f"{TOP / 'src'}{os.pathsep}{TOP}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    assert "Traceback" not in ended.stderr, ended.stderr[-2000:]
    found: list[dict[str, Any]] = json.loads(ended.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("sample", ["few", pytest.param("all", marks=[pytest.mark.long, LONG])])
def test_every_step_of_a_save_may_fail(tmp_path: Path, sample: str) -> None:
    """SIGKILL, ENOSPC, EIO and EACCES at every step of the writers, and kills at random moments."""
    faults, kills = run(tmp_path, sample)
    assert faults["wrong"] == []
    assert faults["points"] > 100
    assert faults["old"] > 0
    assert faults["new"] > 0
    assert faults["swept"] > 0
    assert kills["wrong"] == []
    assert kills["kills"] == (15 if sample == "few" else 500)

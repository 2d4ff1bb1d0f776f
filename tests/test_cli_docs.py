"""Docs that are made by tools say what the tools would write."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_command_reference_is_up_to_date() -> None:
    """docs/cli.md is what tools/make_cli_docs.py writes."""
    said = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "make_cli_docs.py"), "--check"], check=False
    )
    assert said.returncode == 0, "run: python tools/make_cli_docs.py"

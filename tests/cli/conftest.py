"""What the tests of the command line share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from processmap.cli.app import app

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the program in an empty folder: ``run("check", "x.yaml")``; ``stdin`` is what comes
    through the pipe.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PROCESSMAP_LANG", raising=False)

    def go(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, list(arguments), input=stdin)

    return go

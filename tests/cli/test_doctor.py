"""``processmap doctor``."""

import json

from tests.cli.conftest import Run


def test_says_what_there_is(run: Run) -> None:
    """The table names Python, the extras and Graphviz; the status is 0 where all that is needed is
    there.
    """
    said = run("doctor")
    assert said.exit_code == 0
    for word in ("processmap", "Python", "tillägget png", "Graphviz", "skriva filer här"):
        assert word in said.stdout


def test_says_it_as_data(run: Run) -> None:
    """``--json`` gives the same for other programs."""
    found = json.loads(run("doctor", "--json", "--lang", "en").stdout)
    assert found["well"] is True
    assert {check["state"] for check in found["checks"]} <= {"ok", "missing"}
    assert "the core" in [check["name"] for check in found["checks"]]

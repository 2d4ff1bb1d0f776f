"""``processmap check``."""

import json
from pathlib import Path

from processmap.verbs.starter import starter
from tests.cli.conftest import Run
from tests.square import CASE, SECRETS
from tests.verbs.test_starter import with_examples

FAULTY = "processmap: 1\ntitle: x\nstakeholder: []\n"


def test_findings_to_read(run: Run) -> None:
    """What deserves a look is said in sentences with what to do and where; the status is 0."""
    Path("torget.yaml").write_text(CASE, encoding="utf-8")
    said = run("check", "torget.yaml")
    assert said.exit_code == 0
    assert "SE ÖVER" in said.stdout
    assert "Nattvandrarna" in said.stdout
    assert "→ " in said.stdout
    assert "rad " in said.stdout


def test_strict_makes_warnings_count(run: Run) -> None:
    """With --strict a warning gives status 1; a map without warnings still gives 0."""
    assert run("check", "-", "--strict", stdin=CASE).exit_code == 1


def test_findings_as_data(run: Run) -> None:
    """``--json`` has the promised keys, and places where there is a file."""
    found = json.loads(run("check", "-", "--json", stdin=CASE).stdout)["findings"]
    assert found
    for each in found:
        assert list(each) == [
            "code",
            "severity",
            "message",
            "refs",
            "file",
            "line",
            "column",
            "path",
            "help",
        ]
        assert each["file"] == "stdin"
    assert {each["line"] for each in found} >= {12, 25}


def test_faults_in_the_same_shape(run: Run) -> None:
    """A document with faults gives them on stdout in the same form, as text and as data, and status
    1.
    """
    said = run("check", "-", stdin=FAULTY)
    assert said.exit_code == 1
    assert "FEL ATT RÄTTA" in said.stdout
    assert "rad 3" in said.stdout
    found = json.loads(run("check", "-", "--json", stdin=FAULTY).stdout)["findings"]
    assert [(each["severity"], each["line"]) for each in found] == [("error", 3)]


def test_nothing_confidential_is_quoted(run: Run) -> None:
    """Findings do not name what is marked confidential by its name or statement."""
    for kind in ("txt", "md", "json"):
        said = run("check", "-", "-f", kind, stdin=CASE).stdout
        assert not any(secret in said for secret in SECRETS if " " in secret)


def test_the_starter_document_passes_in_both_languages(run: Run) -> None:
    """A new document is without faults, as it is and with every example uncommented."""
    for language in ("sv", "en"):
        document = starter(language=language)
        for text in (document, with_examples(document)):
            said = run("check", "-", stdin=text)
            assert said.exit_code == 0, said.stdout
            assert "FEL ATT RÄTTA" not in said.stdout

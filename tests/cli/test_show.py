"""``processmap show``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.square import CASE, SECRETS


def test_reads_as_a_process_lead_wants_it(run: Run) -> None:
    """The page says what can be influenced, who is heard, what pulls apart and what was decided."""
    said = run("show", "-", stdin=CASE)
    assert said.exit_code == 0
    words = " ".join(said.stdout.split()) + run("show", "-", "-f", "md", stdin=CASE).stdout
    for sentence in (
        "Torget i Exempelby",
        "Hur kan torget bli en plats för alla?",
        "dnr KS 2026/17",
        "Utkast",
        "Öppet: Belysning; öppettider",
        "Prövat: Möte om trygghet 2024",
        "Nämnda men inte med: Nattvandrarna (i Samtal med torghandlarna)",
        "Ja, senast 2026-01-20",
        "Nej, sökta 2026-01-22: inget svar",
        "Först efter egna samtal",
        "| 2026-01-14 | Tekniska nämnden | § 12 | Uppdrag om torget | Bifall |",
        "2 uppgifter är märkta confidential",
    ):
        assert sentence in words, sentence


@pytest.mark.parametrize("kind", ["txt", "md", "json"])
def test_what_is_confidential_is_left_out_until_asked_for(run: Run, kind: str) -> None:
    """No format names what is marked confidential, unless --show-confidential is given."""
    hidden = run("show", "-", "-f", kind, stdin=CASE).stdout
    assert not any(secret in hidden for secret in SECRETS)
    shown = run("show", "-", "-f", kind, "--show-confidential", stdin=CASE).stdout
    assert "Hemliga vittnet" in shown


def test_as_data(run: Run) -> None:
    """``--json`` gives the facts with the document's own codes."""
    found = json.loads(run("show", "-", "--json", stdin=CASE).stdout)
    assert found["title"] == "Torget i Exempelby"
    assert {each["id"]: each["heard"] for each in found["stakeholders"]} == {"unga": "not", "handlare": "self"}
    assert found["missing"] == ["Nattvandrarna"]
    assert found["tensions"][0]["can_meet"] == "prepared"
    assert found["draft"] is True


def test_json_and_another_format_do_not_go_together(run: Run) -> None:
    """``--json`` with another format is wrong usage."""
    assert run("show", "-", "--json", "-f", "md", stdin=CASE).exit_code == 2
    assert run("show", "-", "--json", "-f", "json", stdin=CASE).exit_code == 0


def test_the_suffix_chooses(run: Run) -> None:
    """``-o`` writes a file in the format of its suffix and says so on stderr."""
    Path("torget.yaml").write_text(CASE, encoding="utf-8")
    said = run("show", "torget.yaml", "-o", "laget.md")
    assert (said.exit_code, said.stdout) == (0, "")
    assert "laget.md" in said.stderr
    assert Path("laget.md").read_text(encoding="utf-8").startswith("# Torget i Exempelby\n")
    assert run("show", "torget.yaml", "-o", "laget.exe").exit_code == 2


def test_a_confidential_document_shows_nothing(run: Run) -> None:
    """A document that is confidential as a whole gives a page that says so."""
    closed = CASE.replace("title:", "visibility: confidential\ntitle:", 1)
    said = run("show", "-", stdin=closed)
    assert said.exit_code == 0
    assert "Exempelby" not in said.stdout
    assert "--show-confidential" in said.stdout
    assert "Exempelby" not in run("show", "-", "--json", stdin=closed).stdout

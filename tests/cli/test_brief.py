"""``processmap brief``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.square import CASE, SECRETS


def test_the_page_a_process_lead_carries(run: Run) -> None:
    """The page has the question, what is open, whom to ring, who is not heard, what is not known
    and what it takes.
    """
    said = run("brief", "-", stdin=CASE)
    assert said.exit_code == 0
    for part in (
        "Utkast",
        "FRÅGAN",
        "ÖPPET, FAST OCH VEM SOM AVGÖR",
        "NÄSTA SAMTAL",
        "INTE HÖRDA ÄN",
        "DET VET VI INTE",
        "VAD DET TAR",
    ):
        assert part in said.stdout


@pytest.mark.parametrize("kind", ["txt", "md", "html", "json"])
def test_every_form_and_nothing_confidential(run: Run, kind: str) -> None:
    """Each form can be written to a file, and names nothing confidential."""
    run("brief", "-", "-o", f"sidan.{kind}", stdin=CASE)
    page = Path(f"sidan.{kind}").read_text(encoding="utf-8")
    assert "Torget i Exempelby" in page
    assert not any(secret in page for secret in SECRETS if " " in secret)
    if kind == "json":
        assert json.loads(page)["reviewed"] is False
    if kind == "html":
        assert page.startswith('<!DOCTYPE html>\n<html lang="sv">')
        assert "<script" not in page

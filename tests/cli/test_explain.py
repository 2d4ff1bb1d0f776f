"""``processmap explain``."""

import json

import processmap as pm
from tests.cli.conftest import Run
from tests.square import CASE

KEY = next(each.id for each in pm.propose(pm.loads(CASE))[0].dialogues if each.joint)


def test_says_why(run: Run) -> None:
    """What is proposed is explained: why it, what in the map triggers it, who has a chair, what
    comes first.
    """
    said = run("explain", "-", KEY, stdin=CASE)
    assert said.exit_code == 0
    for question in (
        "VARFÖR",
        "VAD I KARTAN SOM UTLÖSER DET",
        "VILKA, OCH VARFÖR DE HAR EN STOL",
        "VAD SOM BEHÖVER VARA PÅ PLATS FÖRST",
    ):
        assert question in said.stdout
    assert "WHY" in run("explain", "-", KEY, "--lang", "en", stdin=CASE).stdout


def test_every_form(run: Run) -> None:
    """The explanation can be had as Markdown, as an HTML page and as data."""
    assert run("explain", "-", KEY, "-f", "md", stdin=CASE).stdout.startswith("# ")
    assert run("explain", "-", KEY, "-f", "html", stdin=CASE).stdout.startswith("<!DOCTYPE html>")
    assert json.loads(run("explain", "-", KEY, "--json", stdin=CASE).stdout)["dialogue"] == KEY


def test_ids_that_are_no_proposals(run: Run) -> None:
    """An unknown id, and one that a person has written, are wrong usage; near ones are named."""
    unknown = run("explain", "-", KEY[:-1] + "x", stdin=CASE)
    assert unknown.exit_code == 2
    assert KEY in unknown.stderr
    written = run("explain", "-", "samtal-handlare", stdin=CASE)
    assert written.exit_code == 2
    assert "står i dokumentet" in written.stderr
    assert run("explain", "-", stdin=CASE).exit_code == 2

"""``processmap diff``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.person import CASE as OF_TWO_PLANS
from tests.square import CASE, SECRETS


@pytest.fixture
def two(run: Run) -> tuple[str, str]:
    """The square before and after something happened."""
    Path("mars.yaml").write_text(CASE, encoding="utf-8")
    assert (
        run(
            "record",
            "mars.yaml",
            "held",
            "samtal-handlare",
            "--date",
            "2026-01-21",
            "-o",
            "april.yaml",
        ).exit_code
        == 0
    )
    return "mars.yaml", "april.yaml"


def test_in_words(run: Run, two: tuple[str, str]) -> None:
    """Text, Markdown and data say the same; the language is the one asked for."""
    assert "Datum: 2026-01-20 → 2026-01-21" in run("diff", *two).stdout
    assert run("diff", *two, "-f", "md").stdout.startswith(
        "# Vad som skiljer: Torget i Exempelby\n"
    )
    assert json.loads(run("diff", *two, "--json").stdout)["entries"][0]["how"] == "moved"
    assert "What differs" in run("diff", *two, "--lang", "en").stdout
    same = run("diff", two[0], two[0])
    assert (same.exit_code, "Ingenting skiljer." in same.stdout) == (0, True)


@pytest.mark.parametrize("kind", ["svg", "html", "dot", "mmd"])
def test_as_a_picture(run: Run, two: tuple[str, str], kind: str) -> None:
    """``-o`` draws the map with the differences; nothing confidential is in it."""
    assert run("diff", *two, "-o", f"skillnad.{kind}").exit_code == 0
    picture = Path(f"skillnad.{kind}").read_text(encoding="utf-8")
    assert "flyttat" in picture
    assert not any(secret in picture for secret in SECRETS)


def test_plans(run: Run, two: tuple[str, str]) -> None:
    """``--alternative`` compares what is proposed: for two versions, or two plans of one."""
    Path("torget.yaml").write_text(OF_TWO_PLANS, encoding="utf-8")
    said = run(
        *("diff", "torget.yaml", "torget.yaml"),
        *("--alternative", "own_rooms_first", "--alternative", "one_table"),
    )
    assert said.exit_code == 0
    assert "Enskilda samtal först" in said.stdout
    assert "Ett bord" in said.stdout
    assert run("diff", *two, "--alternative", "first").exit_code == 0
    assert run("diff", *two, "--alternative", "best").exit_code == 2


def test_two_files_are_needed(run: Run, two: tuple[str, str]) -> None:
    """One file, none, or one that is not there: a few words and a status."""
    assert "Vilka två filer" in run("diff").stderr
    assert "Vilken fil ska den jämföras med" in run("diff", two[0]).stderr
    assert run("diff", two[0], "saknas.yaml").exit_code == 1

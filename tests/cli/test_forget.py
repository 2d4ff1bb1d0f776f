"""``processmap forget``."""

import json
from pathlib import Path

import pytest

from processmap.cli.commands import forget as module
from tests.cli.conftest import Run
from tests.person import CASE


@pytest.fixture
def file(run: Run) -> str:
    """The document in the folder the program runs in."""
    Path("torget.yaml").write_text(CASE, encoding="utf-8")
    return "torget.yaml"


def test_list_and_extract_go_to_stdout_or_a_file(run: Run, file: str) -> None:
    """Both as text, data and page."""
    assert "enskild person" in run("forget", file, "--list").stdout
    assert json.loads(run("forget", file, "--about", "anna", "--json").stdout)["id"] == "anna"
    assert run("forget", file, "--about", "anna", "-o", "utdrag.html").exit_code == 0
    assert "Registerutdrag" in Path("utdrag.html").read_text(encoding="utf-8")
    assert Path(file).read_text(encoding="utf-8") == CASE


@pytest.mark.parametrize(
    "arguments", [(), ("anna", "--list"), ("anna", "--about", "anna"), ("--list", "--about=anna")]
)
def test_one_thing_at_a_time(run: Run, file: str, arguments: tuple[str, ...]) -> None:
    """Nothing or two things at once is a wrong call."""
    said = run("forget", file, *arguments)
    assert said.exit_code == 2
    assert "Ange en sak" in said.stderr
    assert Path(file).read_text(encoding="utf-8") == CASE


def test_without_a_ground_nothing_is_done(run: Run, file: str) -> None:
    """A script that gives no ground is told what to find out, and the file is untouched."""
    said = run("forget", file, "anna")
    assert said.exit_code == 2
    assert "gallringsbeslut" in said.stderr
    assert Path(file).read_text(encoding="utf-8") == CASE


def test_the_file_itself_is_changed_and_its_backup_swept(run: Run, file: str) -> None:
    """References go from the file, comments stay, the backup goes, and what is left is told without
    the name.
    """
    Path("torget.yaml.bak").write_text(CASE, encoding="utf-8")
    Path("kopia.yaml").write_text(CASE, encoding="utf-8")
    said = run(
        "forget",
        file,
        "anna",
        "--disposal-decision",
        "KS 2026/17",
        "--date",
        "2026-03-01",
        "--by",
        "Registrator",
    )
    assert said.exit_code == 0
    text = Path(file).read_text(encoding="utf-8")
    assert "id: anna," not in text
    assert "[anna" not in text
    assert "# Den första är en privatperson." in text
    assert "decision: KS 2026/17" in text
    assert "date: 2026-03-01" in text
    assert not Path("torget.yaml.bak").exists()
    for part in (
        "torget.yaml.bak: tidigare version, borttagen",
        "kopia.yaml: nämner",
        "rad 4: kommentaren",
        "fråga it",
    ):
        assert part in said.stderr
    assert "Andersson" not in said.stderr
    assert run("check", file).exit_code == 0


def test_elsewhere_leaves_the_original_and_says_so(run: Run, file: str) -> None:
    """With -o the file is as it was, which is told; through the pipe nothing is swept."""
    said = run("forget", file, "anna", "--working-material", "-o", "ny.yaml")
    assert "torget.yaml: är orörd" in said.stderr
    assert Path(file).read_text(encoding="utf-8") == CASE
    assert "id: anna," not in Path("ny.yaml").read_text(encoding="utf-8")
    piped = run("forget", "-", "anna", "--working-material", "--date", "2026-03-01", stdin=CASE)
    assert piped.stdout.startswith("processmap: 1")
    assert "id: anna," not in piped.stdout


def test_mistakes_are_told(run: Run, file: str) -> None:
    """An unknown id, a day that is none and two grounds: told, and nothing is changed."""
    for arguments, words in (
        (("nobody", "--working-material"), "nobody"),
        (("anna", "--working-material", "--date", "i går"), "är inget datum"),
        (("anna", "--working-material", "--disposal-decision", "KS 1"), "inte båda"),
    ):
        said = run("forget", file, *arguments)
        assert said.exit_code == 2
        assert words in said.stderr
    assert Path(file).read_text(encoding="utf-8") == CASE


@pytest.mark.parametrize(
    ("answers", "status", "basis"),
    [
        ("a\nanna\n", 0, "working_material"),
        ("g\nKS 2026/17\nanna\n", 0, "disposal_decision"),
        ("vet inte\n", 1, ""),
        ("a\nfel\n", 1, ""),
        ("g\n\nanna\n", 2, ""),
    ],
)
def test_at_a_terminal_it_asks(
    run: Run, file: str, monkeypatch: pytest.MonkeyPatch, answers: str, status: int, basis: str
) -> None:
    """It says that it cannot be undone, asks for the ground and for the id once more, and stops at
    anything else.
    """
    monkeypatch.setattr(module, "_somebody_is_there", lambda: True)
    said = run("forget", file, "anna", stdin=answers)
    assert said.exit_code == status
    assert "går inte att ångra" in said.stderr
    text = Path(file).read_text(encoding="utf-8")
    assert f"basis: {basis}" in text if basis else text == CASE

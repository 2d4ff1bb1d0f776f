"""``processmap ask``."""

import json
from pathlib import Path

import pytest

from processmap.cli.commands import ask as module
from tests.cli.conftest import Run
from tests.verbs.test_asking import TEXT


@pytest.fixture
def file(run: Run) -> str:
    """The document in the folder the program runs in."""
    Path("torget.yaml").write_text(TEXT, encoding="utf-8")
    return "torget.yaml"


def test_an_answer_is_written_into_the_users_own_text(run: Run, file: str) -> None:
    """Everything else stays byte for byte, a copy is kept when asked for, and it is told what came
    of it.
    """
    said = run("ask", file, "--question", "open", "--answer", "Ljudet; Ljuset", "--backup")
    assert said.exit_code == 0, said.stderr
    text = Path(file).read_text(encoding="utf-8")
    assert "open: [Ljudet, Ljuset]" in text
    assert [line for line in TEXT.splitlines() if line not in text.splitlines()] == []
    assert Path("torget.yaml.bak").read_text(encoding="utf-8") == TEXT
    assert said.stderr.startswith("I upplägget") or "Upplägget" in said.stderr


def test_without_a_keyboard_it_says_what_to_give(run: Run, file: str) -> None:
    """It never waits for somebody who is not there; half an answer and a pipe are refused; data is
    given.
    """
    said = run("ask", file)
    assert said.exit_code == 2
    assert "--question" in said.stderr
    assert run("ask", file, "--question", "open").exit_code == 2
    assert run("ask", "-", "--question", "open", "--answer", "inget", stdin=TEXT).exit_code == 2
    assert run("ask", file, "--question", "open", "--answer", "").exit_code == 2
    assert "open" in run("ask", file, "--question", "x", "--answer", "y").stderr
    assert json.loads(run("ask", file, "--json").stdout)["format"] == "processmap-questions"
    assert Path(file).read_text(encoding="utf-8") == TEXT


def test_at_a_terminal_it_walks_the_questions(
    run: Run, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By number or own words; an empty line skips, what cannot be read is asked again, q stops."""
    monkeypatch.setattr(module, "_somebody_is_there", lambda: True)
    said = run("ask", file, stdin="Ljudet\nq\n")
    assert said.exit_code == 0, said.stderr
    assert "open: [Ljudet]" in Path(file).read_text(encoding="utf-8")
    assert "Fråga 1" in said.stderr
    assert "Frågas därför att" in said.stderr
    assert "Vet inte" in said.stderr
    assert "Resten kan vänta" in said.stderr
    left = len(json.loads(run("ask", file, "--json").stdout)["questions"])
    said = run("ask", file, stdin="\n" * (left - 1) + "många\n3\n")
    assert "går inte att läsa" in said.stderr
    assert "asked: {hours: unknown}" in Path(file).read_text(encoding="utf-8")


def test_at_the_end_it_says_so(run: Run, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Skipping everything changes nothing and ends by itself."""
    monkeypatch.setattr(module, "_somebody_is_there", lambda: True)
    said = run("ask", file, stdin="\n" * 40)
    assert said.exit_code == 0
    assert "Inga fler frågor" in said.stderr
    assert Path(file).read_text(encoding="utf-8") == TEXT

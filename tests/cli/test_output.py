"""Where what was asked for goes."""

import io
from pathlib import Path

import pytest

from processmap.cli import output
from processmap.cli.output import give, line_width, say
from processmap.errors import FileError, UsageError


class _Terminal(io.TextIOWrapper):
    """A terminal of 70 columns with an encoding of its own."""

    def __init__(self, encoding: str) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, newline="")

    def isatty(self) -> bool:
        return True


def _at_terminal(monkeypatch: pytest.MonkeyPatch) -> _Terminal:
    """Put a terminal that knows ASCII only in the place of stdout."""
    made = _Terminal("ascii")
    monkeypatch.setattr(output.sys, "stdout", made)
    return made


def test_a_terminal_shows_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters that a terminal cannot show become question marks; nothing is raised."""
    terminal = _at_terminal(monkeypatch)
    give("Möte på torget\n", None, "sv")
    assert terminal.bytes.getvalue() == b"M?te p? torget\n"


def test_a_picture_of_bytes_is_not_poured_into_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """PNG and the like are refused where they would end on the screen, with a word on what to
    do.
    """
    terminal = _at_terminal(monkeypatch)
    with pytest.raises(UsageError) as caught:
        give(b"\x89PNG", None, "sv", "png")
    assert "-o bild.png" in caught.value.message("sv")
    assert terminal.bytes.getvalue() == b""


def test_lines_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text is as wide as the terminal within reason, and of a fixed width where there is none."""
    _at_terminal(monkeypatch)
    for columns, width in ((20, 60), (70, 70), (300, 110)):
        monkeypatch.setenv("COLUMNS", str(columns))
        assert line_width() == width
    monkeypatch.undo()
    assert line_width() == 88


def test_bytes_and_text_to_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both are written as they are, text in UTF-8 with plain line feeds; stderr says which file."""
    give("å\n", str(tmp_path / "a.txt"), "sv")
    give(b"\x00", str(tmp_path / "b.png"), "en", "png")
    assert (tmp_path / "a.txt").read_bytes() == b"\xc3\xa5\n"
    assert (tmp_path / "b.png").read_bytes() == b"\x00"
    said = capsys.readouterr()
    assert said.out == ""
    assert "Skrev" in said.err
    assert "Wrote" in said.err


def test_messages_survive_any_letter(capsys: pytest.CaptureFixture[str]) -> None:
    """A message with a lone surrogate is still said."""
    say("fel i \udcff")
    assert "fel i" in capsys.readouterr().err


def test_messages_do_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """A file's name with escapes or marks of reading order in it is shown with their codes."""
    say("å\x1b[31m\x9b1m\u202egnp.exe\r\n")
    assert capsys.readouterr().err == "å\\u001b[31m\\u009b1m\\u202egnp.exe\\u000d\n\n"


def test_a_document_is_not_overwritten_with_something_else(tmp_path: Path) -> None:
    """A picture or a page that is to be saved under a document's name is refused; another document
    is not.
    """
    for name, text in (
        ("a.yaml", "# vår karta\nprocessmap: 1\ntitle: T\n"),
        ("b.json", '{"processmap": 1, "title": "T"}'),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(FileError) as caught:
            give('{"findings": []}', str(tmp_path / name), "sv")
        assert caught.value.code == "is_document"
        assert (tmp_path / name).read_text() == text
        give("processmap: 1\ntitle: Ny\n", str(tmp_path / name), "sv")
    give("{}", str(tmp_path / "c.json"), "sv")
    give("[]", str(tmp_path / "c.json"), "sv")
    assert (tmp_path / "c.json").read_text() == "[]"

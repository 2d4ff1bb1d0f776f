"""How a run ends when something goes wrong."""

import click
import pytest

from processmap.cli.ending import OWN_FAULT, STOPPED, SpokenError, status_of
from processmap.errors import FileError, MissingError, UsageError


def _raises(error: BaseException) -> int:
    def call() -> None:
        raise error

    return status_of(call, "sv")


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (FileError("not_found", file="karta.yaml"), 1, "Filen karta.yaml finns inte."),
        (UsageError("verbs.no_suffix", file="karta", formats="svg"), 2, "Ge det en ändelse"),
        (MissingError("not_found", file="x"), 3, "Filen x"),
        (SpokenError("Så här är det.", 1), 1, "Så här är det."),
        (click.UsageError("said by click"), 2, "said by click"),
        (click.ClickException("said by click"), 1, "said by click"),
        (
            FileNotFoundError(2, "No such file", "borta.yaml"),
            1,
            "borta.yaml: filen eller mappen finns inte.",
        ),
        (PermissionError(13, "Permission denied", "last.yaml"), 1, "inte rätt"),
        (OSError(5, "Input/output error", "trasig.yaml"), 1, "Input/output error"),
        (RecursionError(), 1, "större eller djupare"),
        (MemoryError(), 1, "större eller djupare"),
        (ZeroDivisionError("hemligt"), OWN_FAULT, "ZeroDivisionError i tests.cli.test_ending"),
    ],
)
def test_each_kind_of_error_has_its_status_and_words(
    error: Exception, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever goes wrong ends in a status and a sentence on stderr; never a traceback, nothing on
    stdout.
    """
    assert _raises(error) == status
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""
    assert "Traceback" not in said.err
    assert "hemligt" not in said.err


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_stopping_is_quiet(error: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C says nothing."""
    assert _raises(error) == STOPPED
    assert capsys.readouterr() == ("", "")


def test_a_developer_can_see_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """PROCESSMAP_DEBUG lets the program's own faults through."""
    monkeypatch.setenv("PROCESSMAP_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        _raises(ZeroDivisionError())


def test_a_call_gives_its_own_status() -> None:
    """What a command returns is the status; nothing means 0."""
    assert status_of(lambda: None, None) == 0
    assert status_of(lambda: 1, None) == 1

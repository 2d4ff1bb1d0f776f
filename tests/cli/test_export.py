"""``processmap export``."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.square import CASE, SECRETS

pytest.importorskip("icalendar", reason="needs the extra calendar")

DATED = CASE.replace("status: held, date: 2026-01-20", "status: confirmed, date: 2026-02-20")


def test_a_calendar_file_and_what_is_left_out(run: Run) -> None:
    """The file goes to -o, what it holds and lacks is told on stderr, and nothing confidential is
    in it.
    """
    said = run("export", "-", "-o", "torget.ics", stdin=DATED)
    assert said.exit_code == 0
    assert "poster i kalendern" in said.stderr
    text = Path("torget.ics").read_text(encoding="utf-8")
    assert text.startswith("BEGIN:VCALENDAR")
    assert "Samtal med torghandlarna" in text
    assert not any(secret in text for secret in SECRETS)


def test_writing_to_the_same_file_again_updates(run: Run) -> None:
    """The first export writes a random key into the document and says so; the calendar file that is
    replaced tells what has changed, or another can be named instead.
    """
    case = Path("torget.yaml")
    case.write_text(DATED, encoding="utf-8")
    said = run("export", "torget.yaml", "--to", "ics", "-o", "a.ics")
    assert "slumpnyckel" in said.stderr
    assert re.search("series: [0-9a-f]{32}", case.read_text(encoding="utf-8"))
    first = Path("a.ics").read_bytes()
    again = run("export", "torget.yaml", "--to", "ics", "-o", "a.ics")
    assert "slumpnyckel" not in again.stderr
    assert Path("a.ics").read_bytes() == first
    moved = case.read_text(encoding="utf-8").replace("2026-02-20", "2026-02-27")
    case.write_text(moved, encoding="utf-8")
    run("export", "torget.yaml", "--to", "ics", "-o", "b.ics", "--earlier", "a.ics")
    run("export", "torget.yaml", "--to", "ics", "-o", "a.ics")
    assert Path("a.ics").read_bytes() == Path("b.ics").read_bytes() != first


def test_a_copy_gets_a_calendar_of_its_own(run: Run) -> None:
    """With --new-calendar the document has another key."""
    case = Path("torget.yaml")
    case.write_text(DATED, encoding="utf-8")
    run("export", "torget.yaml", "--to", "ics", "-o", "a.ics")
    (first,) = re.findall("series: ([0-9a-f]{32})", case.read_text(encoding="utf-8"))
    run("export", "torget.yaml", "--to", "ics", "-o", "b.ics", "--new-calendar")
    (second,) = re.findall("series: ([0-9a-f]{32})", case.read_text(encoding="utf-8"))
    assert first != second


def test_a_key_that_cannot_be_kept_is_told(run: Run) -> None:
    """What comes on standard input has nowhere to keep it."""
    said = run("export", "-", "--to", "ics", "-o", "a.ics", stdin=DATED)
    assert said.exit_code == 0
    assert "kunde inte sparas" in said.stderr


def test_a_file_that_is_no_calendar_is_not_written_over(run: Run) -> None:
    """A mistyped name does not cost anybody a file."""
    Path("anteckningar.ics").write_text("mina anteckningar", encoding="utf-8")
    said = run("export", "-", "--to", "ics", "-o", "anteckningar.ics", stdin=DATED)
    assert said.exit_code == 2
    assert "ingen kalenderfil" in said.stderr
    assert Path("anteckningar.ics").read_text(encoding="utf-8") == "mina anteckningar"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("export", "-"), "Ange --to"),
        (("export", "-", "--to", "fax"), "”fax” går inte att exportera till. Välj bland"),
        (("export", "-", "--to", "ics", "-o", "x.pdf"), "pdf"),
        (("export", "-", "--to", "ics", "--earlier", "saknas.ics"), "saknas.ics"),
    ],
)
def test_mistakes_are_told(run: Run, arguments: tuple[str, ...], words: str) -> None:
    """No target, an unknown one, a wrong suffix, an earlier file that is not there: each says what
    would be right.
    """
    said = run(*arguments, stdin=DATED)
    assert said.exit_code in (1, 2)
    assert words in said.stderr
    assert "Traceback" not in said.stderr


def test_the_appendix_in_its_formats(run: Run) -> None:
    """Markdown to the screen, a Word file with -o, and the sender is told what is left out; nothing
    confidential.
    """
    said = run("export", "-", "--to", "appendix", stdin=CASE)
    assert said.stdout.startswith("**UTKAST")
    assert "3 perspektiv är inte med" in said.stderr
    assert not any(secret in said.stdout for secret in SECRETS)
    pytest.importorskip("docx", reason="needs the extra docx")
    written = run("export", "-", "--to", "appendix", "-o", "bilaga.docx", stdin=CASE)
    assert written.exit_code == 0
    assert Path("bilaga.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("to", "option"),
    [("ics", "--internal"), ("appendix", "--show-confidential"), ("appendix", "--earlier=x.ics")],
)
def test_an_option_that_means_nothing_is_refused(run: Run, to: str, option: str) -> None:
    """Silence could be taken for a promise."""
    said = run("export", "-", "--to", to, option, stdin=CASE)
    assert said.exit_code == 2
    assert "betyder ingenting" in said.stderr

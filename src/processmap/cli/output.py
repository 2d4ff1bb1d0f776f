"""Data to stdout or to a file, messages to stderr; both in UTF-8 wherever they end up."""

import re
import sys
from shutil import get_terminal_size
from typing import TextIO

from processmap.errors import FileError, UsageError
from processmap.formats.saving import save
from processmap.messages import Language, text
from processmap.pages.page import WIDTH

BINARY = ("png", "pdf", "docx")
_DOCUMENT = re.compile(rb"""^[ \t{]*["']?processmap["']?[ \t]*:[ \t]*\d""", re.MULTILINE)
_BEGINNING = 65_536  # comments may come first
# What steers a terminal or turns the reading order around; the name of a file may hold it.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def _readable(stream: TextIO) -> None:
    """Make a stream able to carry any letter.

    What is piped or redirected is UTF-8, also where the console's code page is another. A terminal
    keeps its own encoding, and what it cannot show becomes a question mark instead of an exception.
    """
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="replace")


def line_width() -> int:
    """Give how many characters fit in a line: what the terminal has, 60 to 110; a usual page where
    there is none.
    """
    if not sys.stdout.isatty():
        return WIDTH
    return max(60, min(get_terminal_size().columns, 110))


def say(message: str) -> None:
    """Write a message for the user to stderr; what would steer the terminal is shown as its code
    instead.
    """
    _readable(sys.stderr)
    print(
        _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", message), file=sys.stderr, flush=True
    )


def give(data: str | bytes, output: str | None, language: Language, kind: str = "txt") -> None:
    """Give what was asked for: to the file ``output``, else to stdout.

    Text for a terminal is written in the terminal's encoding, everything else as UTF-8 with line
    feeds as they are, so that the same bytes come out on every system.

    Raises:
        UsageError: for a binary format with nowhere to go but a terminal.
        FileError: if the file cannot be written, or is a document that something else would take
            the place of.
    """
    if output is not None and output != "-":
        new = data.encode("utf-8") if isinstance(data, str) else data

        def spared(there: bytes | None) -> None:
            if there is not None and _is_document(there) and not _is_document(new):
                raise FileError("is_document", file=output)

        save(output, new, guard=spared)
        say(text("cli.written", language, file=output))
        return
    if sys.stdout.isatty():
        if kind in BINARY:
            raise UsageError("cli.binary_to_terminal", format=kind)
        _readable(sys.stdout)
        sys.stdout.write(data if isinstance(data, str) else data.decode("utf-8"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data.encode("utf-8") if isinstance(data, str) else data)
    sys.stdout.flush()


def _is_document(data: bytes) -> bool:
    return _DOCUMENT.search(data[:_BEGINNING]) is not None

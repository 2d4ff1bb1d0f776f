"""The document a command works on: from a file or through the pipe."""

import re
import sys

import click

from processmap.cli.ending import SpokenError
from processmap.cli.local import asked
from processmap.cli.output import give, say
from processmap.errors import DocumentError, ProcessMapError
from processmap.formats.document import dumps, loads, loads_map
from processmap.formats.files import read, read_map, write
from processmap.formats.limits import MAX_BYTES
from processmap.formats.origin import Origin
from processmap.messages import Language, text
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.words import OverrideAction

_LANGUAGE = re.compile(
    rb"""^\s*["']?language["']?\s*:\s*["']?(sv|en)\b""", re.MULTILINE | re.IGNORECASE
)
_PEEK = 65_536


def load(ctx: click.Context, file: str) -> tuple[ProcessMap, Language]:
    """Read the document and say which language to answer in.

    Raises:
        SpokenError: where it cannot be read: in the language asked for, else the document's own as
            far as it can be made out, else Swedish.
    """
    case, language = attempt(ctx, file)
    if isinstance(case, DocumentError):
        raise SpokenError(case.message(language), case.exit_status) from case
    return case, language


def load_either(ctx: click.Context, file: str) -> tuple[ProcessMap | PublicMap, Language]:
    """As `load`, of a working document or of the public version of one."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if file == "-" else None
    try:
        case = read(file) if data is None else loads(data, file="stdin")
    except ProcessMapError as error:
        language = asked(ctx) or _spoken(_beginning(file) if data is None else data)
        raise SpokenError(error.message(language), error.exit_status) from error
    return case, asked(ctx) or ("en" if case.language == "en" else "sv")


def attempt(ctx: click.Context, file: str) -> tuple[ProcessMap | DocumentError, Language]:
    """Read the document, or give its faults; and say which language to answer in.

    Raises:
        SpokenError: where there is no document to find faults in.
    """
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if file == "-" else None
    try:
        case = read_map(file) if data is None else loads_map(data, file="stdin")
    except ProcessMapError as error:
        language = asked(ctx) or _spoken(_beginning(file) if data is None else data)
        if isinstance(error, DocumentError):
            return error, language
        raise SpokenError(error.message(language), error.exit_status) from error
    return case, asked(ctx) or ("en" if case.language == "en" else "sv")


def tell_struck(case: ProcessMap, language: Language) -> None:
    """Say what proposals in the text refer to though it had been deleted, and what is done about
    it.
    """
    if not isinstance(case.origin, Origin):
        return
    forbidden = {each.dialogue for each in case.overrides if each.action is OverrideAction.FORBID}
    for key in case.origin.struck:
        say(text("cli.struck_talk" if key in forbidden else "cli.struck", language, id=key))


def written_as(case: ProcessMap) -> str:
    """Give the format the document was read from."""
    return case.origin.format if isinstance(case.origin, Origin) else "yaml"


def save(
    made: ProcessMap,
    kind: str,
    output: str | None,
    language: Language,
    *,
    like: ProcessMap,
    backup: bool,
) -> None:
    """Write a document to a file, or to stdout in the format that ``like`` was read from where none
    is asked for.
    """
    if output in (None, "-"):
        give(dumps(made, kind or written_as(like)), None, language)
        return
    write(made, output, kind, backup=backup)
    say(text("cli.written", language, file=output))


def _beginning(file: str) -> bytes:
    try:
        with open(file, "rb") as source:
            return source.read(_PEEK)
    except (OSError, ValueError):  # also a name that no file can have
        return b""


def _spoken(data: bytes) -> Language:
    found = _LANGUAGE.search(data)
    return "en" if found and found[1].lower() == b"en" else "sv"

"""Choosing the format of a file, by name where one is given, else by the file's suffix; and what
a public version cannot be asked for.
"""

import datetime as dt
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from processmap.errors import UsageError

__all__ = ["choose_format", "refuse_part", "suffix_of"]

_ALIASES = {
    "yml": "yaml",
    "markdown": "md",
    "text": "txt",
    "gv": "dot",
    "mermaid": "mmd",
    "htm": "html",
}


def suffix_of(path: str | os.PathLike[str]) -> str:
    """Give the file's suffix in small letters, without the dot; "" where it has none."""
    return Path(path).suffix.lower().removeprefix(".")


def choose_format(
    formats: Sequence[str],
    default: str,
    *,
    path: str | os.PathLike[str] | None = None,
    name: str | None = None,
) -> str:
    """Give the format to write.

    Args:
        formats: those there are.
        default: where neither a file nor a format is named.
        path: the file to be written, whose suffix decides.
        name: the format asked for; decides over the suffix.

    Raises:
        UsageError: for a format or suffix that is none of ``formats``; it lists them.
    """
    known = ", ".join(formats)
    if name is not None:
        asked = name.lower().removeprefix(".")
        if (chosen := _ALIASES.get(asked, asked)) in formats:
            return chosen
        raise UsageError("verbs.unknown_format", format=name, formats=known)
    if path is None:
        return default
    suffix = suffix_of(path)
    if (chosen := _ALIASES.get(suffix, suffix)) in formats:
        return chosen
    code = "verbs.unknown_suffix" if suffix else "verbs.no_suffix"
    raise UsageError(code, file=os.fspath(path), format=suffix, formats=known)


def refuse_part(
    only: Iterable[tuple[str, str]], around: str | None, phase: str | None, until: dt.date | None
) -> None:
    """Refuse a part of a public version: it is shown whole.

    Raises:
        UsageError: where a part is asked for.
    """
    asked = {"only": tuple(only), "around": around, "phase": phase, "until": until}
    if chosen := [key for key, value in asked.items() if value]:
        raise UsageError("verbs.public_whole", given=", ".join(chosen))

"""What is left of somebody in the files around a document: earlier versions, and what was made from
it.

What this program itself has left is removed; everything else is named, for a person to judge.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import frozen

from processmap.formats.saving import backup_of, leavings
from processmap.language.leaks import Names
from processmap.messages import text

__all__ = ["MOST", "Trace", "sweep", "traces"]

MOST = 300
"""Files of a folder that are looked through."""
_LARGEST = 2_000_000  # bytes; a document is at most half of it
_VERSIONED = (".git", ".hg", ".svn")
Sort: TypeAlias = Literal["swept", "not_swept", "holds", "may_hold", "versioned", "unread"]


@frozen
class Trace:
    """A file where something of somebody may be left, and what sort it is.

    Attributes:
        sort: swept (an earlier version of ours, removed), not_swept (could not be), holds (its text
            names them), may_hold (made from the document, and not text), versioned (a folder under
            version control), unread (how many files were not looked through).
        name: the file's name, or the number.
    """

    sort: Sort
    name: str

    def said(self, language: str) -> str:
        """Say it in a sentence."""
        return text(
            f"forget.{self.sort}", language, file=self.name, name=self.name, count=self.name
        )


def sweep(document: str | os.PathLike[str], names: Names) -> Iterator[Trace]:
    """Remove the backup and the temporary files of a document that hold somebody.

    Args:
        document: the file; it has been saved without them.
        names: what to look for in the backup; temporary files are removed whatever they hold.
    """
    backup = backup_of(document)
    for path in [*leavings(document), *([backup] if _holds(backup, names) is not False else [])]:
        if not _ordinary(path):
            continue
        try:
            path.unlink()
        except OSError:
            yield Trace("not_swept", path.name)
        else:
            yield Trace("swept", path.name)


def traces(document: str | os.PathLike[str], names: Names) -> Iterator[Trace]:
    """Name the other files in the document's folder that hold somebody, or may; and whether it is
    versioned.

    Args:
        document: the file.
        names: what to look for.
    """
    target = Path(document).absolute()
    try:
        beside = sorted(
            each for each in target.parent.iterdir() if each.name != target.name and _ordinary(each)
        )
    except OSError:
        beside = []
    for each in beside[:MOST]:
        held = _holds(each, names)
        if held:
            yield Trace("holds", each.name)
        elif held is None and each.name.startswith(target.stem):
            yield Trace("may_hold", each.name)
    if len(beside) > MOST:
        yield Trace("unread", str(len(beside) - MOST))
    for folder in (target.parent, *target.parent.parents):
        for name in _VERSIONED:
            if (folder / name).exists():
                yield Trace("versioned", name.removeprefix("."))
                return


def _ordinary(path: Path) -> bool:
    """Whether it is a file of its own, not a link, folder or device."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _holds(path: Path, names: Names) -> bool | None:
    """Whether a file's name or text holds somebody; None for what is not text, too large or not to
    be read.
    """
    if names.within(path.stem):
        return True
    if not _ordinary(path):
        return False
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return names.within(path.read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None

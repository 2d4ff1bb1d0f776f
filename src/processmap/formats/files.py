"""Maps in files: `read`, `write`, and `update`, which does both and lets nobody in between;
`read_map`.
"""

import os
import stat
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import IO, TypeVar

from processmap.errors import FileError
from processmap.formats.document import dumps, loads, loads_map
from processmap.formats.limits import MAX_BYTES
from processmap.formats.locking import held
from processmap.formats.origin import Origin
from processmap.formats.saving import bad_name, digest, file_error, save
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap

__all__ = ["held_if_same", "read", "read_map", "update", "write"]

STANDARD = "-"


def read(path: str | os.PathLike[str], format: str | None = None) -> ProcessMap | PublicMap:  # noqa: A002  # as in DESIGN.md
    """Read a map, or the public version of one, from a file, or from standard input for ``-``.

    Args:
        path: the file.
        format: ``yaml`` or ``json``; when left out it goes by the suffix, then by how the text
            starts.

    Raises:
        FileError: if the file cannot be read.
        DocumentError: with every fault of the document.
        LimitError: if it is larger or deeper than the program handles.
    """
    return _read(path, format, loads)


def read_map(path: str | os.PathLike[str], format: str | None = None) -> ProcessMap:  # noqa: A002  # as above
    """Read a working document, as `read` does; the public version of one is refused."""
    return _read(path, format, loads_map)


C = TypeVar("C", bound=ProcessMap | PublicMap)


def _read(path: str | os.PathLike[str], format: str | None, load: Callable[..., C]) -> C:  # noqa: A002  # as above
    name = os.fspath(path)
    data = _bytes(name)
    case = load(data, format, file="stdin" if name == STANDARD else name)
    if name != STANDARD and isinstance(case.origin, Origin):
        case.origin.stamps.add(digest(data))
    return case


def _bytes(name: str) -> bytes:
    """At most one byte more than the limit, so that a huge file is refused without being read."""
    if name == STANDARD:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        if stat.S_ISDIR(os.stat(name).st_mode):
            raise FileError("is_folder", file=name)
        with open(name, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise file_error(error, name, "not_readable") from error
    except ValueError as error:  # a name with a NUL in it
        raise bad_name(name) from error


def write(
    case: ProcessMap | PublicMap,
    path: str | os.PathLike[str],
    format: str | None = None,  # noqa: A002  # as in DESIGN.md
    *,
    backup: bool = False,
) -> None:
    """Save a map as a file, or to standard output for ``-``.

    The file is replaced in one step (see `processmap.formats.saving`). Where the map was read from
    that very file, its comments, order and untouched values stay as they were.

    Args:
        case: the map.
        path: the file.
        format: ``yaml`` or ``json``; when left out it goes by the suffix, and YAML without one.
        backup: whether to keep the last version beside it, as ``karta.yaml.bak``.

    Raises:
        FileError: if it cannot be saved, or if the file was changed by somebody else since the map
            was read from it; what is there is then untouched.
        LimitError: if the map is larger than what could be read back.
    """
    name = os.fspath(path)
    chosen = format or ("json" if name.lower().endswith(".json") else "yaml")
    data = dumps(case, chosen).encode("utf-8")
    if name == STANDARD:
        out: IO[bytes] = sys.stdout.buffer
        out.write(data)
        out.flush()
        return
    origin = case.origin if isinstance(case.origin, Origin) else None
    working = isinstance(case, ProcessMap)
    mine = origin is not None and origin.file is not None and _same(origin.file, name)

    def unchanged(there: bytes | None) -> None:
        if mine and origin is not None and there is not None and digest(there) not in origin.stamps:
            raise FileError("changed_since", file=name)
        if mine and origin is not None:
            origin.stamps.add(digest(data))

    save(name, data, private=working, guard=unchanged, backup=backup)


def update(
    path: str | os.PathLike[str],
    change: Callable[[ProcessMap], ProcessMap],
    format: str | None = None,  # noqa: A002  # as in DESIGN.md
    *,
    backup: bool = False,
) -> ProcessMap:
    """Read a map from a file, change it and save it there, while others who want to change it wait.

    Args:
        path: the file.
        change: gives the map to save for the one that was read.
        format: as for `read`.
        backup: as for `write`.

    Returns:
        The map that was saved.

    Raises:
        ProcessMapError: as `read` and `write` do, and whatever ``change`` raises; the file is then
            untouched.
    """
    with held(path):
        case = change(read_map(path, format))
        write(case, path, format, backup=backup)
    return case


def held_if_same(file: str, output: str | None) -> AbstractContextManager[object]:
    """Hold ``file`` where what comes of it is going to be saved as ``output`` in its place; else
    hold nothing.
    """
    if output is None or STANDARD in (file, output) or not _same(file, output):
        return nullcontext()
    return held(file)


def _same(one: str, other: str) -> bool:
    """Whether two names lead to the same file, also through links and in capitals where those do
    not count.
    """
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them does not exist
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
    except ValueError:  # no file can have such a name; reading or saving says so
        return False

"""Key files: one random key for each series of publications, in a file of its own that only its
owner can read.

The file is JSON: ``{"processmap-key": 1, "series": {"name": "key in hex"}}``. It is never part of
what is published.
"""

import json
import os
import secrets
import stat
from pathlib import Path
from typing import Any

from processmap.errors import FileError
from processmap.formats.saving import bad_name, file_error, save
from processmap.model.series import KEY_BYTES, Series

__all__ = ["series_from"]

_FIRST, _VERSION = "processmap-key", 1
_MOST = 1_000_000


def series_from(path: str | os.PathLike[str], name: str) -> tuple[Series, bool]:
    """Give the series of this name from a key file; file and key are made where there are none.

    Args:
        path: the key file.
        name: what the house calls the series.

    Returns:
        The series, and whether its key is new.

    Raises:
        FileError: where the file is none of ours, can be read by others, or cannot be written.
    """
    target = Path(path)
    known = _read(target)
    try:
        if name in known:
            return Series(name, bytes.fromhex(known[name])), False
    except ValueError as error:
        raise FileError("publish.key_broken", file=str(target)) from error
    made = secrets.token_bytes(KEY_BYTES)
    text = json.dumps(
        {_FIRST: _VERSION, "series": {**known, name: made.hex()}}, ensure_ascii=False, indent=2
    )

    def unchanged(there: bytes | None) -> None:
        if (there is not None and _parsed(there, target)) != known and there is not None:
            raise FileError("changed_since", file=str(target))

    save(target, (text + "\n").encode("utf-8"), private=True, guard=unchanged)
    return Series(name, made), True


def _read(target: Path) -> dict[str, str]:
    try:
        with open(target, "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if os.name != "nt" and stat.S_IMODE(mode) & 0o077:
                raise FileError("publish.key_open", file=str(target))
            data = file.read(_MOST)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise file_error(error, str(target), "not_readable") from error
    except ValueError as error:  # a name with a NUL in it
        raise bad_name(target) from error
    return _parsed(data, target)


def _parsed(data: bytes, target: Path) -> dict[str, str]:
    try:
        found: Any = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise FileError("publish.key_broken", file=str(target)) from error
    series = (
        found.get("series") if isinstance(found, dict) and found.get(_FIRST) == _VERSION else None
    )
    if not isinstance(series, dict) or not all(isinstance(each, str) for each in series.values()):
        raise FileError("publish.key_broken", file=str(target))
    return series

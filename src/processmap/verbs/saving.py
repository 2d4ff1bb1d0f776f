"""Writing a file so that it is either the old one or the new one, never something between."""

import errno
import os
import stat
from pathlib import Path
from secrets import token_hex

from processmap.errors import FileError

__all__ = ["save", "suffix_of"]

_KINDS = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "forbidden",
    errno.EISDIR: "folder",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.ENAMETOOLONG: "name",
    errno.EINVAL: "name",
}


def suffix_of(path: str | os.PathLike[str]) -> str:
    """Give the file's suffix in small letters, without the dot; "" where it has none."""
    return Path(path).suffix.lower().removeprefix(".")


def save(path: str | os.PathLike[str], data: bytes) -> None:
    """Write ``data`` to ``path``: to a temporary file beside it first, then in its place.

    A file that exists keeps its permissions; one reached through a symbolic link is replaced where it really is. While
    it is being written only its owner can read it. What is no ordinary file (``/dev/stdout``) is written to directly.

    Raises:
        FileError: where it cannot be written; what stood there before is untouched.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, "other")
        raise FileError(f"verbs.save_{kind}", file=os.fspath(path), why=error.strerror or "") from error
    except ValueError as error:  # a name with a NUL in it
        raise FileError("verbs.save_name", file=os.fspath(path).replace("\0", "\ufffd")) from error


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name[:80]}.{token_hex(6)}.tmp")
    handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            mode = stat.S_IMODE(os.stat(target if target.exists() else beside).st_mode)
            os.chmod(beside, stat.S_IRUSR | stat.S_IWUSR)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, mode)
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Make the folder's own record of the change durable, where the system can."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # a folder one may write in but not read; the file itself is safe
    try:
        os.fsync(handle)
    except OSError:
        pass  # some file systems cannot; the file itself is safe
    finally:
        os.close(handle)

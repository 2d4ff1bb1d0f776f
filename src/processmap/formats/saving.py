"""Saving a file so that it is always either the old one or the new one, whole.

The bytes go to a temporary file (mode 0600) in the same folder, are forced to the disk, and take
the old file's place in one step; then the folder is forced to the disk. While that happens the
folder is locked against other writers.

- A file that exists keeps its mode, and its owner and group where the system allows; where it does
  not, the new group may do no more than everybody. A new file gets 0600 where it is ``private``,
  else what the umask gives.
- A symbolic link is not written through: it is refused, so that a link planted in a shared folder
  leads nowhere. Of a file with several names (hard links) the name saved under gets the new
  contents, the others keep the old.
- Temporary files left behind by a writer that was killed are removed by the next save of the same
  file; where folders cannot be locked, when they are an hour old.
- With ``backup`` the last version is kept beside the file, under its name and ``.bak``, with the
  same mode. There is one; a save that changes nothing leaves it alone.
"""

import contextlib
import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from time import time

from processmap.errors import FileError
from processmap.formats.locking import alone, release
from processmap.messages.phrases import Cause

__all__ = ["backup_of", "bad_name", "digest", "file_error", "leavings", "save"]

SUFFIX = ".processmap-tmp"
BACKUP = ".bak"
OLD = 3600  # seconds after which a temporary file belongs to no writer that still lives

Guard = Callable[[bytes | None], None]


def digest(data: bytes) -> str:
    """What tells two versions of a file apart: the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()


def backup_of(path: str | os.PathLike[str]) -> Path:
    """Where the last version of a file is kept, if a backup was asked for: ``karta.yaml.bak``
    beside ``karta.yaml``.
    """
    target = Path(path)
    return target.with_name(target.name + BACKUP)


def leavings(path: str | os.PathLike[str]) -> list[Path]:
    """Temporary files that killed writers of this file have left beside it, in order of their
    names.
    """
    target = Path(path)
    return sorted(target.parent.glob(f".{_escaped(_stem(target.name))}.*{SUFFIX}"))


def save(
    path: str | os.PathLike[str],
    data: bytes,
    *,
    private: bool = False,
    guard: Guard | None = None,
    backup: bool = False,
) -> None:
    """Save ``data`` as ``path``, atomically.

    Args:
        path: where to.
        data: what.
        private: whether a new file is for its owner only (mode 0600).
        guard: called while the folder is locked with the bytes that are there now (None for a new
            file); may raise to stop the save.
        backup: whether to keep what was there before, as `backup_of` says.

    Raises:
        FileError: if it cannot be saved; what was there before is untouched. With the code
            ``not_settled`` it has been saved, but the system could not confirm that it is safe on
            the disk.
    """
    target = Path(path)
    try:
        with alone(target.parent, str(path)) as locked:
            found = _there(target)
            before = None if found is None or (guard is None and not backup) else _bytes_of(target)
            if guard is not None:
                guard(before)
            _sweep(target, locked)
            if backup and before is not None and before != data:
                last = backup_of(target)
                _there(last)
                _put(last, before, found, private)
            _put(target, data, found, private)
    except OSError as error:
        raise file_error(error, str(path), "not_written") from error
    except ValueError as error:  # a name with a NUL or a lone surrogate in it
        raise bad_name(path) from error


def bad_name(path: str | os.PathLike[str]) -> FileError:
    """That no file can have this name, which Python tells by a `ValueError`; its odd signs are
    shown as codes.
    """
    return FileError("bad_name", file=ascii(str(path))[1:-1])


def file_error(error: OSError, file: str, otherwise: str) -> FileError:
    """What an `OSError` means to the user."""
    if isinstance(error, FileNotFoundError):
        return FileError("not_found" if otherwise == "not_readable" else "no_folder", file=file)
    if isinstance(error, IsADirectoryError):
        return FileError("is_folder", file=file)
    if isinstance(error, PermissionError):
        return FileError("no_permission", file=file)
    return FileError(
        otherwise, file=file, why=Cause(error.errno, error.strerror or type(error).__name__)
    )


def _put(target: Path, data: bytes, like: os.stat_result | None, private: bool) -> None:
    """Put a file in its place, with the mode and owner of ``like``."""
    import tempfile  # takes as long to load as many a document takes to read; only saving needs it

    handle, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{_stem(target.name)}.", suffix=SUFFIX
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            temporary.chmod(_new_mode(private) if like is None else _kept_mode(temporary, like))
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _settle(target)


def _there(target: Path) -> os.stat_result | None:
    """The file that is there, or None; anything but an ordinary file that may be written is
    refused.
    """
    try:
        found = target.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(found.st_mode):
        raise FileError("is_link", file=str(target))
    if stat.S_ISDIR(found.st_mode):
        raise FileError("is_folder", file=str(target))
    if not stat.S_ISREG(found.st_mode):
        raise FileError("not_regular", file=str(target))
    if not os.access(
        target, os.W_OK
    ):  # replacing would get round a file that is marked as not to be written
        raise FileError("no_permission", file=str(target))
    return found


def _bytes_of(target: Path) -> bytes:
    """Its contents; a link put there in the meantime is not followed."""
    handle = os.open(
        target, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(handle, "rb") as file:
        return file.read()


def _new_mode(private: bool) -> int:
    if private:
        return 0o600
    umask = os.umask(
        0o077
    )  # asking means setting; for that moment other threads' files are their owner's only
    os.umask(umask)
    return 0o666 & ~umask


def _kept_mode(temporary: Path, like: os.stat_result) -> int:
    """Take over owner and group, and give the mode; a group that is another must not get what was
    the old one's.
    """
    mode = stat.S_IMODE(like.st_mode)
    own = temporary.stat()
    if not hasattr(os, "chown") or (own.st_uid, own.st_gid) == (like.st_uid, like.st_gid):
        return mode
    with contextlib.suppress(OSError):
        os.chown(temporary, -1, like.st_gid)
        os.chown(temporary, like.st_uid, -1)
    if temporary.stat().st_gid != like.st_gid:
        others = (mode & 0o007) << 3
        mode = (mode & ~0o070) | (mode & others)
    return mode


def _stem(name: str) -> str:
    """The beginning of a name, short enough to put something after it: names are counted in
    bytes.
    """
    return name.encode("utf-8", "ignore")[:80].decode("utf-8", "ignore")


def _sweep(target: Path, locked: bool) -> None:
    """Remove what a killed writer of the same file left; the lock, or its age, says that nobody is
    writing it now.
    """
    for left in leavings(target):
        with contextlib.suppress(OSError):
            if locked or time() - left.stat().st_mtime > OLD:
                left.unlink()


def _escaped(name: str) -> str:
    return "".join(f"[{each}]" if each in "*?[" else each for each in name)


def _settle(target: Path) -> None:
    """Force the folder to the disk, so that the file's new name for its contents survives a power
    cut.

    By now the file is the new one. A folder that cannot be opened or forced (Windows, some network
    drives) is left to the system; a disk that fails is told.
    """
    if os.name == "nt":
        return
    try:
        with _folder(target.parent) as handle:
            os.fsync(handle)
    except PermissionError:
        return
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            why = Cause(error.errno, error.strerror or type(error).__name__)
            raise FileError("not_settled", file=str(target), why=why) from error


@contextlib.contextmanager
def _folder(folder: Path) -> Iterator[int]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield handle
    finally:
        release(handle)

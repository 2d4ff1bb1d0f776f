"""Saving a file so that it is always either the old one or the new one, whole.

The bytes go to a temporary file (mode 0600) in the same folder, are forced to the disk, and take the old file's place
in one step; then the folder is forced to the disk. While that happens the folder is locked against other writers.

- A file that exists keeps its mode; a new one gets 0600 where it is ``private``, else what the umask gives.
- A symbolic link is not written through: it is refused, so that a link planted in a shared folder leads nowhere.
- Temporary files left behind by a writer that was killed are removed by the next save of the same file.
"""

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

from processmap.errors import FileError

__all__ = ["digest", "save"]

SUFFIX = ".processmap-tmp"
TRIES, PAUSE = 200, 0.05  # at most ten seconds for another writer to finish


def digest(data: bytes) -> str:
    """What tells two versions of a file apart: the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()


def save(
    path: str | os.PathLike[str],
    data: bytes,
    *,
    private: bool = False,
    guard: Callable[[bytes | None], None] | None = None,
) -> None:
    """Save ``data`` as ``path``, atomically.

    Args:
        path: where to.
        data: what.
        private: whether a new file is for its owner only (mode 0600).
        guard: called while the folder is locked with the bytes that are there now (None for a new file); may raise to
            stop the save.

    Raises:
        FileError: if it cannot be saved; what was there before is untouched.
    """
    target = Path(path)
    try:
        _save(target, data, private, guard)
    except OSError as error:
        raise file_error(error, str(path), "not_written") from error


def file_error(error: OSError, file: str, otherwise: str) -> FileError:
    """What an `OSError` means to the user."""
    if isinstance(error, FileNotFoundError):
        return FileError("not_found" if otherwise == "not_readable" else "no_folder", file=file)
    if isinstance(error, IsADirectoryError):
        return FileError("is_folder", file=file)
    if isinstance(error, PermissionError):
        return FileError("no_permission", file=file)
    return FileError(otherwise, file=file, why=error.strerror or type(error).__name__)


def _save(target: Path, data: bytes, private: bool, guard: Callable[[bytes | None], None] | None) -> None:
    import tempfile  # takes as long to load as many a document takes to read; only saving needs it

    folder = target.parent
    with _locked(folder, str(target)) as alone:
        mode = _mode_of(target)
        if guard is not None:
            guard(None if mode is None else target.read_bytes())
        if alone:
            _sweep(target)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{target.name[:100]}.", suffix=SUFFIX)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                temporary.chmod(_new_mode(private) if mode is None else mode)
                os.fsync(file.fileno())
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(folder)


def _mode_of(target: Path) -> int | None:
    """The mode of the file that is there, or None; anything but an ordinary file is refused."""
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
    if not os.access(target, os.W_OK):  # replacing would get round a file that is marked as not to be written
        raise FileError("no_permission", file=str(target))
    return stat.S_IMODE(found.st_mode)


def _new_mode(private: bool) -> int:
    if private:
        return 0o600
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _sweep(target: Path) -> None:
    """Remove what a killed writer of the same file left; the lock says that nobody is writing now."""
    for left in target.parent.glob(f".{_escaped(target.name[:100])}.*{SUFFIX}"):
        with contextlib.suppress(OSError):
            left.unlink()


def _escaped(name: str) -> str:
    return "".join(f"[{each}]" if each in "*?[" else each for each in name)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _locked(folder: Path, file: str) -> Iterator[bool]:
    """Hold the folder against other writers; gives whether that was possible (not on Windows and some networks).

    The lock is on the folder itself, so it leaves nothing behind and ends with the process, however that ends.
    """
    try:
        import fcntl
    except ImportError:
        yield False
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield _lock(fcntl, handle, file)
    finally:
        os.close(handle)


def _lock(fcntl: "object", handle: int, file: str) -> bool:
    flock, exclusive = getattr(fcntl, "flock"), getattr(fcntl, "LOCK_EX") | getattr(fcntl, "LOCK_NB")  # noqa: B009  # no fcntl on Windows, so its names are looked up
    for _ in range(TRIES):
        try:
            flock(handle, exclusive)
        except BlockingIOError:
            sleep(PAUSE)
        except OSError:
            return False
        else:
            return True
    raise FileError("locked", file=file)

"""Locks against other writers on the same computer.

They leave nothing behind and end with the process, however it ends. Two of them, always taken in
this order:

- `held` keeps one document while it is read, changed and saved; other commands that change it wait
  for their turn.
- `alone` keeps a folder for the moment that a file in it is replaced.

Where the system has no such locks (Windows, some network drives) both go on without. Nothing is
lost there either: a save still looks whether the file has changed since it was read, and refuses.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from time import sleep
from typing import Any

from processmap.errors import FileError

__all__ = ["alone", "held", "release"]

# seconds between two tries: less than a save takes, and waiting costs under a hundredth of a
# processor
PAUSE = 0.005
TRIES = 2_000  # ten seconds: a save takes far less
TRIES_HELD = 24_000  # two minutes: several commands may stand in line


@contextlib.contextmanager
def alone(folder: str | os.PathLike[str], file: str) -> Iterator[bool]:
    """Hold a folder against other writers; gives whether that was possible.

    Args:
        folder: where somebody is about to write.
        file: what to name in the message.

    Raises:
        FileError: if another writer does not let go within ten seconds.
    """
    fcntl = _fcntl()
    handle = None if fcntl is None else _opened(folder)
    if handle is None:
        yield False
        return
    try:
        yield _lock(fcntl, handle, file)
    finally:
        release(handle)


@contextlib.contextmanager
def held(path: str | os.PathLike[str]) -> Iterator[bool]:
    """Hold a document while it is read, changed and saved; gives whether that was possible.

    The lock is on the file itself. A save puts another file in its place, so whoever has waited
    looks whether the file locked is still the one that is there, and stands in line again if not.
    Not to be taken twice by the same thread.

    Raises:
        FileError: if the document does not become free within two minutes.
    """
    fcntl = _fcntl()
    handle = None if fcntl is None else _current(fcntl, os.fspath(path))
    if handle is None:
        yield False
        return
    try:
        yield True
    finally:
        release(handle)


def _current(fcntl: Any, path: str) -> int | None:
    """Lock the file that is there now and give its handle; None where there is none, or none that
    can be locked.
    """
    for _ in range(TRIES_HELD):
        handle = _opened(path, os.O_NONBLOCK)
        if handle is None:
            return None
        answer = _try(fcntl, handle) if stat.S_ISREG(os.fstat(handle).st_mode) else False
        if answer and _is_at(handle, path):
            return handle
        release(handle)
        if answer is False:
            return None
        sleep(0 if answer else PAUSE)
    raise FileError("locked", file=path)


def _is_at(handle: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except OSError:
        return False


def _lock(fcntl: Any, handle: int, file: str) -> bool:
    for _ in range(TRIES):
        answer = _try(fcntl, handle)
        if answer is not None:
            return answer
        sleep(PAUSE)
    raise FileError("locked", file=file)


def _try(fcntl: Any, handle: int) -> bool | None:
    """Whether the lock was taken; None while somebody else has it, False where the system cannot
    lock this.
    """
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None
    except OSError:
        return False
    return True


def _fcntl() -> Any:
    """The system's module for locks, or None where there is none (Windows)."""
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl


def release(handle: int) -> None:
    """Close a handle that nothing was written through: whatever the system says then, nothing can
    have been lost.
    """
    with contextlib.suppress(OSError):
        os.close(handle)


def _opened(path: str | os.PathLike[str], more: int = 0) -> int | None:
    """A handle to read by, or None where there is nothing, or nothing one may read."""
    try:
        return os.open(path, os.O_RDONLY | more)
    except (OSError, ValueError):
        return None

"""Runs a writer with a fault at its n-th step towards the disk, for every n, and looks at what is
left.

A program of its own (``python -m tests.safety.faults FOLDER all``, or ``few`` and names of
writers), because it forks: each run is a child that puts a counting stand-in before every open,
write, flush, fsync, chmod, rename, unlink and close, and at the chosen step is killed (SIGKILL) or
told ENOSPC, EIO or EACCES. Prints what it counted as JSON.
"""

import builtins
import errno
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from processmap.formats.saving import backup_of, leavings, save
from tests.safety.writers import WRITERS, Writer, prepare

STEPS = ("open", "fsync", "chmod", "chown", "rename", "replace", "unlink", "close")
FAULTS = {"SIGKILL": 0, "ENOSPC": errno.ENOSPC, "EIO": errno.EIO, "EACCES": errno.EACCES}
UNFORESEEN = 99


class Steps:
    """Counts the steps and brings the fault at one of them."""

    def __init__(self, fault: str, when: int, folder: Path) -> None:
        self.fault, self.when, self.folder = fault, when, str(folder)
        self.count = 0

    def step(self) -> None:
        """One more step; perhaps the last."""
        self.count += 1
        if self.count == self.when:
            if self.fault == "SIGKILL":
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(FAULTS[self.fault], os.strerror(FAULTS[self.fault]))

    def stand_in(self) -> None:
        """Stand before the functions of `os` by which files are written."""
        for name in STEPS:
            setattr(os, name, self._before(getattr(os, name)))
        real = os.fdopen
        os.fdopen = lambda *args, **more: File(real(*args, **more), self)  # type: ignore[assignment]  # in this child

    def _before(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if real is not os_open or self._ours(args[0]):
                self.step()
            return real(*args, **more)

        return call

    def _ours(self, path: Any) -> bool:
        """Whether a file to be opened is in the folder; modules and the like are no steps of a
        save.
        """
        return isinstance(path, str | os.PathLike) and os.path.abspath(os.fspath(path)).startswith(
            self.folder
        )


os_open = os.open


class File:
    """A file whose writes, flushes and closing are steps."""

    def __init__(self, real: Any, steps: Steps) -> None:
        self._real, self._steps = real, steps

    def __enter__(self) -> "File":
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()
        self._steps.step()

    def __getattr__(self, name: str) -> Any:
        if name in ("write", "flush"):
            self._steps.step()
        return getattr(self._real, name)


def in_child(run: Callable[[], int]) -> int:
    """Run in a fork and give its status: an exit status, or the negative number of the signal that
    ended it.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        status = run()
    except BaseException:  # noqa: BLE001  # the child must end here, and say what it was
        traceback.print_exc()
        status = UNFORESEEN
    sys.stderr.flush()
    os._exit(status)


def faulty(writer: Writer, folder: Path, fault: str, when: int) -> tuple[int, int]:
    """Run the writer with the fault; gives its status, and how many steps it had taken (as far as
    it told).
    """
    told = folder.with_name("steps")
    told.unlink(missing_ok=True)

    def run() -> int:
        steps = Steps(fault, when, folder)
        real_open = builtins.open
        steps.stand_in()
        try:
            return writer(folder)
        finally:
            steps.when = -1
            with real_open(told, "w") as file:
                file.write(str(steps.count))

    status = in_child(run)
    return status, int(told.read_text()) if told.exists() else when


def fresh(folder: Path, file: str) -> bytes | None:
    """An empty folder with the old state in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return prepare(folder, file)


def warm(folder: Path, file: str, writer: Writer) -> None:
    """Run the writer once here, so that not every child has to bring in the modules that it
    uses.
    """
    fresh(folder, file)
    here = Path.cwd()
    try:
        writer(folder)
    finally:
        os.chdir(here)


def cases(names: list[str]) -> Iterator[tuple[str, str]]:
    """Every writer with every fault."""
    for name in names:
        for fault in FAULTS:
            yield name, fault


def run_all(folder: Path, names: list[str]) -> dict[str, Any]:
    """Bring every fault at every step of every writer; counts what was left, and lists what is
    wrong.
    """
    found: dict[str, Any] = {"points": 0, "old": 0, "new": 0, "swept": 0, "wrong": []}
    for name in names:
        file, writer = WRITERS[name]
        warm(folder, file, writer)
        before = fresh(folder, file)
        status, steps = faulty(writer, folder, "EIO", -1)
        after = (folder / file).read_bytes()
        if status != 0 or after == before:
            found["wrong"].append(f"{name}: writes nothing, status {status}")
            continue
        for fault in FAULTS:
            for when in range(1, steps + 1):
                fresh(folder, file)
                status, _ = faulty(writer, folder, fault, when)
                judge(
                    found,
                    folder / file,
                    (before, after),
                    status,
                    f"{name}, {fault} at {when} of {steps}",
                )
    return found


def judge(
    found: dict[str, Any], target: Path, whole: tuple[bytes | None, bytes], status: int, what: str
) -> None:
    """The file is exactly old or exactly new, the ending is one that was foreseen, and nothing
    stays for ever.
    """
    before, after = whole
    there = target.read_bytes() if target.exists() else None
    found["points"] += 1
    if there not in whole:
        found["wrong"].append(f"{what}: the file is neither old nor new")
        return
    found["new" if there == after else "old"] += 1
    if status not in (0, 1, -signal.SIGKILL):
        found["wrong"].append(f"{what}: ended with {status}")
    if status == 0 and there != after:
        found["wrong"].append(f"{what}: said to be saved, and is not")
    if backup_of(target).exists() and backup_of(target).read_bytes() != before:
        found["wrong"].append(f"{what}: the backup is not the old file")
    found["swept"] += bool(leavings(target))
    save(target, after)
    if leavings(target):
        found["wrong"].append(f"{what}: a temporary file stays")


def kills(folder: Path, times: int, seed: int) -> dict[str, Any]:
    """Kill a writer that saves one version after another, at random moments."""
    chance = random.Random(seed)
    versions = [bytes([65 + n]) * 300_000 for n in range(4)]
    found: dict[str, Any] = {"kills": 0, "swept": 0, "wrong": []}
    target = folder / "karta.yaml"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    save(target, versions[0])
    for _ in range(times):
        child = os.fork()
        if not child:
            n = 0
            while True:
                n += 1
                save(target, versions[n % 4], backup=n % 3 == 0)
        time.sleep(chance.random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found["kills"] += 1
        for file in (target, backup_of(target)):
            if file.exists() and file.read_bytes() not in versions:
                found["wrong"].append(f"{file.name} is broken")
        found["swept"] += bool(leavings(target))
        save(target, versions[0])
        if leavings(target) or len(list(folder.iterdir())) > 2:
            found["wrong"].append("something was left")
    return found


if __name__ == "__main__":
    where = Path(sys.argv[1]) / "mapp"
    long = sys.argv[2] == "all"
    chosen = list(WRITERS) if long else sys.argv[3:] or ["save with backup", "processmap schema"]
    print(json.dumps([run_all(where, chosen), kills(where, 500 if long else 15, 1)]))

"""Locks: whoever changes a document has it alone, and everybody else waits their turn."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from processmap.errors import FileError, UsageError
from processmap.formats import locking
from processmap.formats.files import held_if_same, read, update, write
from processmap.formats.locking import alone, held
from processmap.model.process_map import ProcessMap

pytestmark = pytest.mark.skipif(os.name == "nt", reason="locks are those of POSIX")

TEXT = "processmap: 1\ntitle: Torget   # namnet\n"


@pytest.fixture
def karta(tmp_path: Path) -> Path:
    """A file with a small map."""
    path = tmp_path / "karta.yaml"
    path.write_bytes(TEXT.encode())
    return path


def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up after three tries without waiting."""
    for name, value in (("TRIES", 3), ("TRIES_HELD", 3), ("PAUSE", 0.0)):
        monkeypatch.setattr(locking, name, value)


def test_a_held_document_is_waited_for(karta: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one holds it, another gives up in the end; afterwards it is free, and nothing is left
    beside it.
    """
    quick(monkeypatch)
    with held(karta) as locked:
        assert locked
        with pytest.raises(FileError) as error, held(karta):
            pass
        assert error.value.code == "locked"
    with held(karta) as locked:
        assert locked
    assert os.listdir(karta.parent) == ["karta.yaml"]


def test_whoever_waited_gets_the_file_that_is_there_now(karta: Path) -> None:
    """A save puts another file in the place of the one that was waited for; the lock follows."""
    ready, seen = threading.Event(), []

    def other() -> None:
        ready.set()
        with held(karta):
            seen.append(read(karta).title)

    with held(karta):
        waiting = threading.Thread(target=other)
        waiting.start()
        ready.wait(5)
        write(read(karta).evolve(title="Parken"), karta)
    waiting.join(20)
    assert seen == ["Parken"]


def test_what_is_not_there_or_no_file_is_not_held(tmp_path: Path) -> None:
    """A new file has nothing to lose; folders and pipes are for the reader to refuse."""
    os.mkfifo(tmp_path / "ror")
    for name in ("borta", "ror", ".", "a\0b"):
        with held(f"{tmp_path}/{name}") as locked:
            assert not locked


def test_a_folder_that_may_not_be_read_is_not_locked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the system refuses, the writer goes on without."""
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(9, "Bad file descriptor")

    with alone(tmp_path / "borta", "x") as locked:
        assert not locked
    monkeypatch.setattr(fcntl, "flock", refuse)
    with alone(tmp_path, "x") as locked, held(__file__) as mine:
        assert not locked
        assert not mine


def test_update_reads_changes_and_saves(karta: Path) -> None:
    """The change goes in with comments kept, the version before stands in the backup; what fails
    changes nothing.
    """
    saved = update(karta, lambda case: case.evolve(title="Parken"), backup=True)
    assert saved.title == "Parken"
    assert karta.read_text() == TEXT.replace("Torget", "Parken")
    assert karta.with_name("karta.yaml.bak").read_text() == TEXT

    def broken(case: ProcessMap) -> ProcessMap:
        raise UsageError("verbs.new_suffix", file="x")

    with pytest.raises(UsageError):
        update(karta, broken)
    assert karta.read_text() == TEXT.replace("Torget", "Parken")


def test_the_same_file_by_another_name_is_the_same(
    karta: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read through a link and saved by the file's own name: a change made meanwhile is noticed, and
    the lock is one.
    """
    link = karta.with_name("genvag.yaml")
    link.symlink_to(karta)
    case = read(link)
    karta.write_text(TEXT + "owner: Någon annan\n")
    with pytest.raises(FileError) as error:
        write(case.evolve(title="Parken"), karta)
    assert error.value.code == "changed_since"
    quick(monkeypatch)
    with held_if_same(str(link), str(karta)), pytest.raises(FileError), held(karta):
        pass
    for file, output in ((str(karta), None), ("-", "-"), (str(karta), str(karta) + "2")):
        with held_if_same(file, output), held(karta) as locked:
            assert locked


ADD = """
import sys
from processmap.formats.files import update
for n in range(int(sys.argv[3])):
    update(sys.argv[1], lambda case: case.evolve(tried=[*case.tried, f"{sys.argv[2]}-{n}"]))
"""
LONG = pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)


@pytest.mark.parametrize(
    ("writers", "saves"),
    [(3, 6), pytest.param(8, 200, marks=[pytest.mark.long, LONG])],
    ids=["few", "many"],
)
def test_writers_side_by_side_lose_nothing(karta: Path, writers: int, saves: int) -> None:
    """Processes that each read, add and save again and again: every addition is there, in each
    one's order.
    """
    running = [
        subprocess.Popen([sys.executable, "-c", ADD, str(karta), str(each), str(saves)])
        for each in range(writers)
    ]
    assert [each.wait() for each in running] == [0] * writers
    found = read(karta).tried
    for each in range(writers):
        assert [one for one in found if one.startswith(f"{each}-")] == [
            f"{each}-{n}" for n in range(saves)
        ]
    assert len(found) == writers * saves
    assert "# namnet" in karta.read_text()
    assert os.listdir(karta.parent) == ["karta.yaml"]

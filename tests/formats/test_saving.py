"""Saving: the file is the old one or the new one, whole; modes, links, locks and leavings."""

import errno
import os
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from processmap.errors import FileError
from processmap.formats import locking, saving
from processmap.formats.saving import SUFFIX, backup_of, digest, save
from tests.hostile_corpus import LABELS

POSIX = pytest.mark.skipif(
    os.name == "nt", reason="modes, links and folder locks are those of POSIX"
)


def mode(path: Path) -> int:
    """The permission bits of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_saved_and_nothing_else_is_left(tmp_path: Path) -> None:
    """New and old files hold exactly the bytes, and no temporary file stays."""
    target = tmp_path / "karta.yaml"
    for data in (b"ett", b"tv\xc3\xa5\r\n", b""):
        save(target, data)
        assert target.read_bytes() == data
        assert os.listdir(tmp_path) == ["karta.yaml"]


@POSIX
def test_modes_are_defined(tmp_path: Path) -> None:
    """A new file follows the umask, a private one is its owner's; one that exists keeps its
    mode.
    """
    umask = os.umask(0o027)
    try:
        save(tmp_path / "a", b"1")
        save(tmp_path / "b", b"1", private=True)
    finally:
        os.umask(umask)
    assert (mode(tmp_path / "a"), mode(tmp_path / "b")) == (0o640, 0o600)
    (tmp_path / "b").chmod(0o664)
    save(tmp_path / "b", b"2", private=True)
    assert mode(tmp_path / "b") == 0o664


@POSIX
def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    """A symbolic link is refused, whether it leads somewhere or not; what it leads to is
    untouched.
    """
    (tmp_path / "viktig").write_bytes(b"orig")
    for name, leads in (("hel", "viktig"), ("trasig", "borta")):
        (tmp_path / name).symlink_to(tmp_path / leads)
        with pytest.raises(FileError) as error:
            save(tmp_path / name, b"ny")
        assert error.value.code == "is_link"
        assert (tmp_path / name).is_symlink()
    assert (tmp_path / "viktig").read_bytes() == b"orig"
    assert not (tmp_path / "borta").exists()


@POSIX
def test_folders_devices_and_protected_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only ordinary files that may be written are replaced, and each refusal says why."""
    os.mkfifo(tmp_path / "ror")
    (tmp_path / "last").write_bytes(b"orig")
    monkeypatch.setattr(os, "access", lambda path, way: Path(path).name != "last")
    for name, code in (
        (".", "is_folder"),
        ("ror", "not_regular"),
        ("last", "no_permission"),
        ("borta/x", "no_folder"),
    ):
        with pytest.raises(FileError) as error:
            save(tmp_path / name, b"ny")
        assert error.value.code == code
    assert (tmp_path / "last").read_bytes() == b"orig"


@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """When the disk is full or fails at any step, the old file is whole, and no temporary file
    stays.
    """
    target = tmp_path / "karta.yaml"
    target.write_bytes(b"orig")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    elif step == "replace":
        monkeypatch.setattr(Path, "replace", fail)
    else:
        monkeypatch.setattr(os, "fdopen", fail)
    with pytest.raises(FileError) as error:
        save(target, b"ny")
    assert "the disk is full" in error.value.message("en")
    assert "disken är full" in error.value.message("sv")
    assert target.read_bytes() == b"orig"
    assert os.listdir(tmp_path) == ["karta.yaml"]


def test_the_guard_sees_the_file_and_can_stop(tmp_path: Path) -> None:
    """What is there now is shown to the guard while the folder is locked."""
    target = tmp_path / "karta.yaml"
    seen: list[bytes | None] = []
    save(target, b"ett", guard=seen.append)
    save(target, b"tva", guard=seen.append)
    assert seen == [None, b"ett"]

    def stop(there: bytes | None) -> None:
        raise FileError("changed_since", file="karta.yaml")

    with pytest.raises(FileError):
        save(target, b"tre", guard=stop)
    assert target.read_bytes() == b"tva"


@POSIX
def test_leavings_of_a_killed_writer_are_swept(tmp_path: Path) -> None:
    """A writer that is killed before the swap leaves the old file whole; the next save removes its
    temporary file.
    """
    target = tmp_path / "karta[1].yaml"
    target.write_bytes(b"orig")
    code = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom processmap.formats.saving import save\n"
        "Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\nsave(sys.argv[1], b'ny')\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(target)], check=False)
    assert ended.returncode == -9
    assert target.read_bytes() == b"orig"
    assert len(list(tmp_path.glob(f".*{SUFFIX}"))) == 1
    save(target, b"ny")
    assert os.listdir(tmp_path) == ["karta[1].yaml"]


@POSIX
def test_a_lock_that_is_never_let_go_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another writer is waited for, but not for ever."""
    import fcntl

    monkeypatch.setattr(locking, "TRIES", 3)
    monkeypatch.setattr(locking, "PAUSE", 0.0)
    handle = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        with pytest.raises(FileError) as error:
            save(tmp_path / "karta.yaml", b"ny")
    finally:
        os.close(handle)
    assert error.value.code == "locked"
    save(tmp_path / "karta.yaml", b"ny")


@POSIX
def test_writers_side_by_side_lose_nothing(tmp_path: Path) -> None:
    """Two processes that read, add and save under the lock never overwrite each other's
    additions.
    """
    target = tmp_path / "rakna"
    target.write_bytes(b"")
    code = (
        "import sys\nfrom pathlib import Path\nfrom processmap.errors import FileError\n"
        "from processmap.formats.saving import save\ntarget, mark = Path(sys.argv[1]), sys.argv[2].encode()\n"
        "def same(there):\n    if there != seen: raise FileError('changed_since', file='x')\n"
        "for _ in range(40):\n    while True:\n        seen = target.read_bytes()\n        try:\n"
        "            save(target, seen + mark, guard=same)\n            break\n        except FileError as error:\n"
        "            if error.code != 'changed_since': raise\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(target), mark]) for mark in ("a", "b")
    ]
    assert [each.wait() for each in running] == [0, 0]
    assert sorted(target.read_bytes()) == sorted(b"a" * 40 + b"b" * 40)


def test_a_digest_tells_versions_apart() -> None:
    """Equal bytes have equal digests, other bytes others."""
    assert digest(b"a") == digest(b"a")
    assert digest(b"a") != digest(b"b")


@pytest.mark.parametrize(
    "name", ["🌳" * 62 + ".yaml", "x" * 255, "-o", "a b\tc", "$(touch x)", "karta.yaml\n", "[a]*?"]
)
def test_any_name_that_the_system_takes_will_do(tmp_path: Path, name: str) -> None:
    """Also the longest ones, and such as a shell or a pattern would read as something else."""
    if os.name == "nt":
        pytest.skip("Windows takes fewer names")
    save(tmp_path / name, b"1")
    save(tmp_path / name, b"2")
    assert os.listdir(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"2"


@POSIX
def test_hostile_names_stay_in_their_folder(tmp_path: Path) -> None:
    """Each hostile path, used as a name, is saved in the folder it is for, or refused in words."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "viktig").write_bytes(b"orig")
    for line in (LABELS / "paths.txt").read_text(encoding="utf-8").split("\n"):
        name = line.replace("\\x00", "\0").replace("/", "∕") or "tom"
        with suppress(FileError):
            save(inner / name, b"ny")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a", "viktig"]
    assert (tmp_path / "viktig").read_bytes() == b"orig"


def test_impossible_names_are_told(tmp_path: Path) -> None:
    """A name with a NUL, and one too long, get a sentence and no traceback."""
    with pytest.raises(FileError) as error:
        save(f"{tmp_path}/a\0b", b"1")
    assert error.value.code == "bad_name"
    assert "\0" not in error.value.message("sv")
    with pytest.raises(FileError) as error:
        save(tmp_path / ("y" * 300), b"1")
    assert "namnet är för långt" in error.value.message("sv")


def test_one_backup_of_the_last_version(tmp_path: Path) -> None:
    """The version before stands beside it with the same mode; saving the same again does not push
    it out.
    """
    target = tmp_path / "karta.yaml"
    save(target, b"1", private=True, backup=True)
    assert not backup_of(target).exists()
    save(target, b"2", backup=True)
    save(target, b"2", backup=True)
    assert backup_of(target).read_bytes() == b"1"
    save(target, b"3", backup=True)
    save(target, b"4")
    assert backup_of(target).read_bytes() == b"2"
    assert sorted(os.listdir(tmp_path)) == ["karta.yaml", "karta.yaml.bak"]
    if os.name != "nt":
        assert mode(backup_of(target)) == 0o600


@POSIX
def test_a_backup_is_not_written_through_a_link(tmp_path: Path) -> None:
    """A link at the backup's place stops the save; neither the document nor what the link leads to
    has changed.
    """
    target = tmp_path / "karta.yaml"
    target.write_bytes(b"1")
    (tmp_path / "viktig").write_bytes(b"orig")
    backup_of(target).symlink_to(tmp_path / "viktig")
    with pytest.raises(FileError) as error:
        save(target, b"2", backup=True)
    assert error.value.code == "is_link"
    assert (target.read_bytes(), (tmp_path / "viktig").read_bytes()) == (b"1", b"orig")


@POSIX
def test_owner_and_group_are_kept_or_the_mode_is_narrowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the group cannot be taken over, what it might do is not given to another group."""
    target = tmp_path / "karta.yaml"
    target.write_bytes(b"1")
    target.chmod(0o664)
    asked: list[tuple[int, int]] = []
    like = SimpleNamespace(
        st_mode=stat.S_IFREG | 0o664, st_uid=target.stat().st_uid, st_gid=target.stat().st_gid + 1
    )

    def refuse(path: object, owner: int, group: int) -> None:
        asked.append((owner, group))
        raise PermissionError

    monkeypatch.setattr(saving, "_there", lambda _: like)
    monkeypatch.setattr(os, "chown", refuse)
    save(target, b"2")
    assert asked[0] == (-1, like.st_gid)
    assert mode(target) == 0o644


def test_without_locks_saving_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a system without fcntl (Windows) files are saved and updated; only old leavings are
    swept.
    """
    monkeypatch.setitem(sys.modules, "fcntl", None)
    target = tmp_path / "karta.yaml"
    fresh, old = (tmp_path / f".karta.yaml.{each}{SUFFIX}" for each in ("ny", "gammal"))
    for each in (fresh, old):
        each.write_bytes(b"x")
    os.utime(old, (1_000_000, 1_000_000))
    with locking.held(target) as locked:
        assert locked is False
        save(target, b"1")
    assert fresh.exists()
    assert not old.exists()
    assert target.read_bytes() == b"1"


@POSIX
def test_a_folder_that_cannot_be_forced_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By then the file is the new one: a disk that fails is told as just that, a system that cannot
    is not.
    """
    target = tmp_path / "karta.yaml"
    real = os.fsync

    def failing(number: int) -> None:
        def fsync(handle: int) -> None:
            if stat.S_ISDIR(os.fstat(handle).st_mode):
                raise OSError(number, os.strerror(number))
            real(handle)

        monkeypatch.setattr(os, "fsync", fsync)

    failing(errno.EINVAL)
    save(target, b"1")
    failing(errno.EIO)
    with pytest.raises(FileError) as error:
        save(target, b"2")
    assert error.value.code == "not_settled"
    assert "är sparad" in error.value.message("sv")
    assert os.listdir(tmp_path) == ["karta.yaml"]
    assert target.read_bytes() == b"2"

"""What the operating system sees: no socket, and no file but libraries, fonts, the document and
what was asked for.

Needs ``strace``; the gate installs it.
"""

import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

import pytest

from tests.square import CASE

TOP = Path(__file__).parents[2]
ALLOWED = tuple(
    {
        str(Path(each).resolve())
        for each in (
            *sysconfig.get_paths().values(),
            sys.prefix,
            sys.base_prefix,
            TOP / "src",
            TOP / "tests",
        )
    }
    | {
        "/usr/lib",
        "/lib",
        "/lib64",
        "/usr/share/fonts",
        "/usr/share/zoneinfo",
        "/usr/share/locale",
        "/etc/fonts",
    }
    | {"/usr/lib64", "/usr/local/lib", "/var/cache/fontconfig"}
)
SYSTEM = {
    "/etc/ld.so.cache", "/etc/localtime", "/dev/null", "/dev/urandom", "/etc/mime.types", "/proc/self/maps",
    "/usr/pyvenv.cfg", "/etc/locale.alias", "/etc/ssl/openssl.cnf",
    "/sys/devices/system/cpu/possible", "/proc/meminfo", "/sys/fs/cgroup", "/etc/passwd", "/etc/nsswitch.conf",
}  # fmt: skip
"""Single files that the system's own libraries look at."""
NETWORK = ("socket", "connect", "bind", "sendto", "sendmsg", "socketpair")


def traces() -> bool:
    """Whether processes may be traced here; some containers forbid it."""
    program = shutil.which("strace")
    return (
        bool(program)
        and subprocess.run(
            [str(program), "-qq", "true"], capture_output=True, check=False
        ).returncode
        == 0
    )


pytestmark = pytest.mark.skipif(not traces(), reason="needs strace, and the right to use it")


def trace(folder: Path, *words: str) -> str:
    """Run the program under strace; give what it noted."""
    noted = folder / "strace.txt"
    code = "from processmap.cli import main; main()"
    watched = ["-f", "-y", "-qq", "-e", "trace=%network,%file", "-o", str(noted)]
    ended = subprocess.run(
        ["strace", *watched, sys.executable, "-c", code, *words],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode()[-500:]
    return noted.read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("kind", ["svg", "html", "png", "pdf"])
def test_a_render_opens_nothing_else(tmp_path: Path, kind: str) -> None:
    """No socket of any sort; every file that was opened is a library's, a font's, the document or
    the output's.
    """
    pytest.importorskip(
        {"png": "resvg_py", "pdf": "fpdf"}.get(kind, "processmap"), reason="needs the extra"
    )
    folder = tmp_path.resolve()
    (folder / "karta.yaml").write_text(CASE, encoding="utf-8")
    noted = trace(folder, "render", "karta.yaml", "-o", f"ut.{kind}")
    assert not [
        line for line in noted.splitlines() if re.match(rf"(\d+ +)?({'|'.join(NETWORK)})\(", line)
    ]
    opened = re.findall(
        r"open(?:at)?\((?:AT_FDCWD<[^>]*>, |AT_FDCWD, )?\"([^\"]*)\", ([A-Z_|]+)[^)]*\) = (\d+)",
        noted,
    )
    assert (str(folder / "karta.yaml") in noted) or (
        "karta.yaml" in {path for path, _, _ in opened}
    )
    strange = [
        (path, flags)
        for path, flags, _ in opened
        if not _expected(folder, folder / path, flags, kind)
    ]
    assert "\n".join(map(str, strange)) == ""
    assert {each.name for each in folder.iterdir()} == {"karta.yaml", f"ut.{kind}", "strace.txt"}


def _expected(folder: Path, path: Path, flags: str, kind: str) -> bool:
    """Whether a file may be opened so: ours to write, the system's and the libraries' to read;
    folders to look in.

    For PNG and PDF Python asks for a place for temporary files, where the fonts of the PNG are put
    for its renderer.
    """
    whole = str(path.resolve())
    if (
        whole.startswith(str(folder))
        or whole == "/dev/null"
        or "O_DIRECTORY" in flags
        or "__pycache__" in whole
    ):
        return True
    known = whole in SYSTEM or whole.startswith((*ALLOWED, "/proc/self", "/proc/sys", "/sys/fs"))
    if known and "O_WRONLY" not in flags and "O_RDWR" not in flags:
        return True
    place = str(Path(tempfile.gettempdir()).resolve()) + "/"
    return kind in ("png", "pdf") and bool(
        re.fullmatch(re.escape(place) + r"(processmap-\w+(/\w+\.ttf)?|\w{8})", whole)
    )


SAVE = """
import sys
from processmap.errors import ProcessMapError
from processmap.formats.saving import save
import tempfile
print("redo", flush=True)
sys.stdin.readline()
try:
    save("karta.yaml", b"N" * 200_000, backup=True)
except ProcessMapError as error:
    assert error.message("sv")
"""
CALLS = ("openat", "write", "fsync", "close", "/rename.*", "/f?chmod.*", "unlink")
FAULTS = ("signal=SIGKILL", "error=ENOSPC", "error=EIO", "error=EACCES")


def fault(folder: Path, call: str, what: str, when: int) -> bool | None:
    """Save with a fault in the n-th call of a sort; gives whether the file is new, None where there
    is no n-th.
    """
    target = folder / "karta.yaml"
    for each in folder.iterdir():
        each.unlink()
    target.write_bytes(b"O" * 100_000)
    child = subprocess.Popen(
        [sys.executable, "-c", SAVE],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdout.readline()
    noted = folder.with_name("noted")
    tracer = subprocess.Popen(
        [
            "strace",
            "-p",
            str(child.pid),
            "-o",
            str(noted),
            "-e",
            f"trace={call}",
            "-e",
            f"inject={call}:{what}:when={when}",
        ],
        stderr=subprocess.PIPE,
    )
    assert tracer.stderr is not None
    tracer.stderr.readline()
    _, said = child.communicate(b"\n", timeout=60)
    tracer.wait(60)
    tracer.stderr.close()
    met = (
        "INJECTED" in noted.read_text(encoding="utf-8", errors="replace")
        or child.returncode == -signal.SIGKILL
    )
    assert b"Traceback" not in said, (call, what, when, said.decode()[-600:])
    there = target.read_bytes()
    assert there in (b"O" * 100_000, b"N" * 200_000), (call, what, when)
    kept = folder / "karta.yaml.bak"
    assert not kept.exists() or kept.read_bytes() == b"O" * 100_000, (call, what, when)
    return there[:1] == b"N" if met else None


@pytest.mark.parametrize("what", FAULTS)
def test_faults_in_the_system_itself(tmp_path: Path, what: str) -> None:
    """The first and second of two sorts of system call fail; the file is the old one or the new
    one, whole.
    """
    folder = tmp_path / "mapp"
    folder.mkdir()
    met = 0
    for call in ("fsync", "/rename.*"):
        met += sum(fault(folder, call, what, when) is not None for when in (1, 2))
    assert met == 4


@pytest.mark.long
@pytest.mark.skipif(
    "not __import__('os').environ.get('PROCESSMAP_LONG')", reason="set PROCESSMAP_LONG=1"
)
@pytest.mark.parametrize("what", FAULTS)
@pytest.mark.parametrize("call", CALLS)
def test_faults_in_every_system_call(tmp_path: Path, call: str, what: str) -> None:
    """Every system call of a save, one at a time."""
    folder = tmp_path / "mapp"
    folder.mkdir()
    when = 1
    while fault(folder, call, what, when) is not None:
        when += 1
        assert when < 60
    assert when > 1 or call == "unlink"

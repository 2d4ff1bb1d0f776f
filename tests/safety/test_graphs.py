"""Hard maps through every command: an answer, or a refusal in words, within bounded work and
memory.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from processmap.formats.files import read, write
from processmap.planning.proposer import propose
from processmap.views.registry import VIEWS
from tests.hostile_corpus import HOSTILE
from tests.memory import PEAK
from tests.safety.graphs import GRAPHS

resource = pytest.importorskip("resource", reason="limits of work and memory are those of POSIX")
LONG = pytest.mark.skipif(
    not os.environ.get("PROCESSMAP_LONG"), reason="takes minutes; set PROCESSMAP_LONG=1"
)
SECONDS = 15
"""Of computing, for one command; the process is ended by the system when it has used more."""
MEGABYTES = 512
COMMANDS = (
    ("check",),
    ("show",),
    ("brief",),
    ("propose",),
    ("propose", "--json"),
    ("propose", "-f", "txt"),
    ("explain", "@"),
    ("schedule", "-f", "txt"),
    ("schedule", "--engine", "own", "-f", "yaml"),
    ("export", "--to", "ics"),
    ("export", "--to", "appendix", "--internal"),
    ("publish", "-f", "yaml"),
    ("publish", "-f", "txt"),
    ("publish", "-f", "svg"),
    ("publish", "-f", "svg", "--view", "stakeholders"),
    ("forget", "--list"),
    ("forget", "--about", "=first"),
    ("diff", "=changed"),
    ("diff", "=changed", "-f", "svg"),
    ("diff", "=same", "--alternative", "careful", "--alternative", "fast"),
    ("record", "accepted", "=first"),
    ("record", "held", "--title", "Möte", "--date", "2026-03-02", "--participants", "=first"),
    ("forget", "=first", "--working-material"),
    *(("render", "--view", view) for view in VIEWS),
    *(("render", "-f", name) for name in ("txt", "html", "mmd", "dot", "json", "pdf", "png")),
    ("render", "--engine", "dot"),
    ("render", "--view", "stakeholders", "--engine", "neato"),
)
FEW = (
    ("complete conflicts, 60 groups", ("render", "--view", "stakeholders")),
    ("all in one chain of 600", ("propose",)),
)
LARGE = ("101_many_stakeholders", "102_dense_contacts", "104_moon_moser", "105_complete_12_paths")


def limited() -> None:
    """What the child may use."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def worded(folder: Path, file: Path, command: tuple[str, ...]) -> list[str]:
    """The command's words, with a conversation, a group or another document put where one is asked
    for.

    Commands that change the document get a copy of it.
    """
    case = read(file)
    own, other = folder / "egen.yaml", folder / "andrad.yaml"
    shutil.copyfile(file, own)
    if "=changed" in command:
        other.unlink(missing_ok=True)
        write(case.evolve(stakeholders=case.stakeholders[::-1], title="Ny"), other)
    found = {"=first": case.stakeholders[0].id, "=changed": str(other), "=same": str(own)}
    if "@" in command:
        found["@"] = propose(case)[0].dialogues[0].id
    kind = command[command.index("-f") + 1] if "-f" in command else "txt"
    place = ["-o", str(folder / f"ut.{kind}")] if kind in ("pdf", "png") else []
    return [command[0], str(own), *(found.get(each, each) for each in command[1:]), *place]


def run(folder: Path, file: Path, command: tuple[str, ...]) -> float:
    """Run a command on a file: it ends by itself, with a status that was foreseen, and in little
    memory.

    Gives the seconds of computing that it took, with the programs that it started.
    """
    if "pdf" in command:
        pytest.importorskip("fpdf", reason="needs the extra pdf")
    code = (
        f"{PEAK}\nimport sys; from processmap.cli import main\n"
        "try: main()\nfinally: print(int(peak()), file=sys.stderr)"
    )
    words = worded(folder, file, command)
    before = spent()
    ended = subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        preexec_fn=limited,
        check=False,
    )
    taken = spent() - before
    said = ended.stderr.decode()
    assert ended.returncode in (0, 1, 3), (command, ended.returncode, said[-300:])
    assert "Traceback" not in said, said[-300:]
    assert int(said.split()[-1]) < MEGABYTES, command
    print(f"{taken:5.1f} s, {said.split()[-1]} MB, status {ended.returncode}: {' '.join(command)}")
    return taken


def spent() -> float:
    """Seconds of computing by the children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(used.ru_utime + used.ru_stime)


@pytest.mark.parametrize(("name", "command"), FEW, ids=[name for name, _ in FEW])
def test_some_hard_maps(tmp_path: Path, name: str, command: tuple[str, ...]) -> None:
    """A sample: the slowest command and the fullest picture."""
    file = tmp_path / "karta.yaml"
    write(GRAPHS[name](), file)
    run(tmp_path, file, command)


@pytest.mark.long
@LONG
@pytest.mark.parametrize("name", GRAPHS)
def test_every_hard_map_through_every_command(tmp_path: Path, name: str) -> None:
    """All maps, all commands, all views and formats."""
    file = tmp_path / "karta.yaml"
    write(GRAPHS[name](), file)
    slow = [command for command in COMMANDS if run(tmp_path, file, command) > SECONDS]
    assert slow == []


@pytest.mark.long
@LONG
@pytest.mark.parametrize("name", LARGE)
def test_the_large_hostile_documents(tmp_path: Path, name: str) -> None:
    """The documents of the hostile corpus that are there to be large."""
    for command in COMMANDS:
        run(tmp_path, (HOSTILE / "yaml") / f"{name}.yaml", command)

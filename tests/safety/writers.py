"""Every way in which the program writes a file, each as a function of the folder it writes in.

A new command that writes joins by one line in `COMMANDS`.
"""

import contextlib
import io
import os
from collections.abc import Callable
from pathlib import Path

from processmap.cli.app import app
from processmap.formats.files import read, update, write
from processmap.formats.saving import save
from processmap.verbs.drawing import draw
from processmap.verbs.starter import start
from tests.square import CASE

IN = "karta.yaml"
OLD = b"det gamla\n" * 40

Writer = Callable[[Path], int]
"""Writes, and gives an exit status: 0, or 1 where the program has said why it could not."""


def _call(make: Callable[[Path], object]) -> Writer:
    def writer(folder: Path) -> int:
        from processmap.errors import ProcessMapError

        try:
            make(folder)
        except ProcessMapError as error:
            return 1 if error.message("sv") else 2
        return 0

    return writer


def _command(*words: str) -> Writer:
    """Run a command in the folder as the shell would; what is said must be sentences."""

    def writer(folder: Path) -> int:
        os.chdir(folder)
        said = io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            try:
                app.main(list(words), prog_name="processmap")
            except SystemExit as end:
                status = end.code
        assert "Traceback" not in said.getvalue()
        return status if isinstance(status, int) else 0

    return writer


def _rename(folder: Path) -> None:
    update(folder / IN, lambda case: case.evolve(title="Parken"), backup=True)


# The writer's name, the file it writes, and how.
WRITERS: dict[str, tuple[str, Writer]] = {
    "save": ("ut.bin", _call(lambda folder: save(folder / "ut.bin", b"nytt" * 5000))),
    "save with backup": (
        "ut.bin",
        _call(lambda folder: save(folder / "ut.bin", b"nytt" * 5000, backup=True)),
    ),
    "write": (
        IN,
        _call(lambda folder: write(read(folder / IN).evolve(title="Parken"), folder / IN)),
    ),
    "write as JSON": (
        "ut.json",
        _call(lambda folder: write(read(folder / IN), folder / "ut.json")),
    ),
    "update": (IN, _call(_rename)),
    "picture.save": (
        "ut.svg",
        _call(lambda folder: draw(read(folder / IN)).save(folder / "ut.svg")),
    ),
    "start": ("ny.yaml", _call(lambda folder: start(folder / "ny.yaml"))),
}
COMMANDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "new": ("ny.yaml", ("new", "ny.yaml")),
    "check": ("ut.md", ("check", IN, "-o", "ut.md")),
    "show": ("ut.html", ("show", IN, "-o", "ut.html")),
    "propose": ("ut.yaml", ("propose", IN, "-o", "ut.yaml")),
    "propose in place": (IN, ("propose", IN, "-o", IN, "--backup")),
    "propose as data": ("ut.json", ("propose", IN, "--json", "-o", "ut.json")),
    "explain": ("ut.txt", ("explain", IN, "samtal-unga", "-o", "ut.txt")),
    "brief": ("ut.txt", ("brief", IN, "-o", "ut.txt")),
    "render": ("ut.svg", ("render", IN, "-o", "ut.svg")),
    "render PNG": ("ut.png", ("render", IN, "-o", "ut.png")),
    "export ics": ("ny.ics", ("export", IN, "--to", "ics", "-o", "ny.ics")),
    "export appendix": ("ut.md", ("export", IN, "--to", "appendix", "-o", "ut.md")),
    "forget in place": (IN, ("forget", IN, "unga", "--working-material")),
    "publish": ("ut.yaml", ("publish", IN, "-o", "ut.yaml")),
    "schedule": ("ut.yaml", ("schedule", IN, "-o", "ut.yaml")),
    "ask": (IN, ("ask", IN, "--question", "hours", "--answer", "60")),
    "record": (
        IN,
        ("record", IN, "held", "--title", "Möte", "--date", "2026-03-02", "--participants", "unga"),
    ),
    "diff drawn": ("ut.svg", ("diff", IN, IN, "-o", "ut.svg")),
    "schema": ("ut.json", ("schema", "-o", "ut.json")),
}
WRITERS |= {
    f"processmap {name}": (file, _command(*words)) for name, (file, words) in COMMANDS.items()
}


def prepare(folder: Path, file: str) -> bytes | None:
    """Put the document and the old file there; gives what the written file held, or None where
    there is none yet.
    """
    (folder / IN).write_text(CASE, encoding="utf-8")
    if file != IN and not file.startswith("ny."):
        (folder / file).write_bytes(OLD)
    return (folder / file).read_bytes() if (folder / file).exists() else None

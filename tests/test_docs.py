"""The docs say what the program does: their commands and code are run, their tables made anew."""

import contextlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from processmap.cli.app import app
from tests.runs import LONG

ROOT = Path(__file__).parent.parent
TUTORIALS = ("sv/kom-igang.md", "en/getting-started.md")
PUBLIC = ("sv/offentlig-version.md", "en/public-version.md")
OWN_RULE = ("sv/egen-regel.md", "en/own-rule.md")
BLOCK = re.compile(
    r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def _blocks(name: str, folder: Path) -> Iterator[tuple[str, str]]:
    """The pieces of a page that are run, in order, and of what kind; its files are written when
    their turn has come.
    """
    for block in BLOCK.finditer((ROOT / "docs" / name).read_text(encoding="utf-8")):
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], encoding="utf-8")
        elif block["kind"] in {"sh", "python"}:
            yield block["kind"], block["body"]


def follow(name: str, folder: Path) -> int:
    """Write every file of a page and run every command and piece of Python, in order; how many were
    run.
    """
    scripts = sysconfig.get_path("scripts")
    env = {**os.environ, "PATH": os.pathsep.join([scripts, os.environ["PATH"]]), "PYTHONUTF8": "1"}
    ran = 0
    for kind, body in _blocks(name, folder):
        call = ["sh", "-euc", body] if kind == "sh" else [sys.executable, "-c", body]
        done = subprocess.run(
            call,
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"{body}\n{done.stdout}\n{done.stderr}"
        ran += 1
    return ran


def follow_inside(name: str, folder: Path) -> int:
    """The same without starting a program for each command: of the shell no more is understood than
    ``cp`` and that one command takes what another gives.
    """
    ran = 0
    with contextlib.chdir(folder):
        for kind, body in _blocks(name, folder):
            if kind == "python":
                exec(compile(body, name, "exec"), {"__name__": "__main__"})
            for line in body.splitlines() if kind == "sh" else ():
                _run_inside(line)
            ran += 1
    return ran


def _run_inside(line: str) -> None:
    given = ""
    for command in line.split(" | "):
        program, *arguments = shlex.split(command)
        if program == "cp":
            shutil.copy(*arguments)
            continue
        assert program == "processmap", line
        done = CliRunner().invoke(app, arguments, input=given)
        assert done.exit_code == 0, f"{line}\n{done.output}\n{done.stderr}"
        given = done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are written for sh")
@pytest.mark.parametrize("name", TUTORIALS if LONG else TUTORIALS[1:])
def test_the_tutorial_can_be_followed(name: str, tmp_path: Path) -> None:
    """Every file is written, every command and every piece of Python is run, in the order of the
    page.
    """
    assert follow(name, tmp_path) >= 6
    assert len(list(tmp_path.glob("*.svg"))) == 2


@pytest.mark.parametrize("name", TUTORIALS[:1])
def test_the_tutorial_in_swedish_can_be_followed(name: str, tmp_path: Path) -> None:
    """The same in Swedish: its commands are given to the program as it runs, since starting it two
    dozen times is tried in English, and in the long run in both.
    """
    assert follow_inside(name, tmp_path) >= 6
    assert len(list(tmp_path.glob("*.svg"))) == 2


@pytest.mark.parametrize("name", OWN_RULE)
def test_a_rule_of_ones_own_can_be_written_as_told(name: str, tmp_path: Path) -> None:
    """The page about rules of one's own does what it says, with a rule that is tuned and one that
    fails.
    """
    assert follow(name, tmp_path) == 3


@pytest.mark.parametrize("name", PUBLIC)
def test_publishing_as_told(name: str, tmp_path: Path) -> None:
    """The page about the public version does what it says: a document, a page, a picture and a
    second release.
    """
    assert follow(name, tmp_path) == 2
    written = [
        path.read_text(encoding="utf-8")
        for path in tmp_path.iterdir()
        if path.suffix in {".html", ".svg"}
    ]
    written += [path.read_text(encoding="utf-8") for path in tmp_path.glob("*-[po2]*.yaml")]
    assert len(written) == 4
    assert not any(
        hidden in page for page in written for hidden in ("Anna", "grannarna", "neighbours")
    )


def test_what_publishing_does_is_never_called_what_it_is_not() -> None:
    """No page, message or help promises that nobody can be recognised, or that the law is seen
    to.
    """
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md"]
    pages += [*(ROOT / "src" / "processmap" / "messages").rglob("*.py")]
    pages += [*(ROOT / "src" / "processmap" / "publishing").rglob("*.py")]
    forbidden = re.compile("anonym|" + "sekre" + "tess", re.IGNORECASE)
    assert [str(page) for page in pages if forbidden.search(page.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("name", [*TUTORIALS, *OWN_RULE, *PUBLIC])
def test_links_lead_somewhere(name: str) -> None:
    """Every relative link of the tutorial points at a file that is there."""
    page = ROOT / "docs" / name
    for target in re.findall(r"\]\((?!http|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_references_are_up_to_date() -> None:
    """The references of document, rules, methods and graph are what the tool would write."""
    said = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "make_reference_docs.py"), "--check"], check=False
    )
    assert said.returncode == 0, "run: python tools/make_reference_docs.py"

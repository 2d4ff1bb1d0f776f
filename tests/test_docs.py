"""The docs say what the program does: their commands and code are run, their tables made anew."""

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TUTORIALS = ("sv/kom-igang.md", "en/getting-started.md")
OWN_RULE = ("sv/egen-regel.md", "en/own-rule.md")
BLOCK = re.compile(
    r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)


def follow(name: str, folder: Path) -> int:
    """Write every file of a page and run every command and piece of Python, in order; how many were run."""
    scripts = sysconfig.get_path("scripts")
    env = {**os.environ, "PATH": os.pathsep.join([scripts, os.environ["PATH"]]), "PYTHONUTF8": "1"}
    ran = 0
    for block in BLOCK.finditer((ROOT / "docs" / name).read_text(encoding="utf-8")):
        kind, body = block["kind"], block["body"]
        if block["file"]:
            (folder / block["file"]).write_text(body, encoding="utf-8")
        elif kind in {"sh", "python"}:
            call = ["sh", "-euc", body] if kind == "sh" else [sys.executable, "-c", body]
            done = subprocess.run(
                call, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False
            )
            assert done.returncode == 0, f"{body}\n{done.stdout}\n{done.stderr}"
            ran += 1
    return ran


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are written for sh")
@pytest.mark.parametrize("name", TUTORIALS)
def test_the_tutorial_can_be_followed(name: str, tmp_path: Path) -> None:
    """Every file is written, every command and every piece of Python is run, in the order of the page."""
    assert follow(name, tmp_path) >= 6
    assert len(list(tmp_path.glob("*.svg"))) == 2


@pytest.mark.parametrize("name", OWN_RULE)
def test_a_rule_of_ones_own_can_be_written_as_told(name: str, tmp_path: Path) -> None:
    """The page about rules of one's own does what it says, with a rule that is tuned and one that fails."""
    assert follow(name, tmp_path) == 3


@pytest.mark.parametrize("name", [*TUTORIALS, *OWN_RULE])
def test_links_lead_somewhere(name: str) -> None:
    """Every relative link of the tutorial points at a file that is there."""
    page = ROOT / "docs" / name
    for target in re.findall(r"\]\((?!http|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_references_are_up_to_date() -> None:
    """The references of document, rules, methods and graph are what the tool would write."""
    said = subprocess.run([sys.executable, str(ROOT / "tools" / "make_reference_docs.py"), "--check"], check=False)
    assert said.returncode == 0, "run: python tools/make_reference_docs.py"

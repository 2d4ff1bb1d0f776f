"""What the README promises a newcomer."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_first_two_commands_stand_alone() -> None:
    """The first block makes the picture with the core alone, the second installs what the tests
    need and runs them.
    """
    make, test = (block.splitlines() for block in BLOCKS[:2])
    for block in (make, test):
        assert block[:2] == ["python3 -m venv .venv", ". .venv/bin/activate"]
        assert not any(line.startswith(("git ", "cd ")) for line in block)
    assert make[2].endswith("pip install --quiet .")
    assert (
        make[3]
        == "processmap propose examples/mossgruvan.yaml | processmap render - -o mossgruvan.svg"
    )
    assert ".[dev]" in test[2]
    assert test[3].startswith("python -m pytest")
    assert len(make) == len(test) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="the block is written for sh")
def test_the_main_command_makes_the_picture(tmp_path: Path) -> None:
    """The pipe of the first block makes a well-formed SVG, and says in Swedish what it did."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    scripts = sysconfig.get_path("scripts")
    said = subprocess.run(
        ["sh", "-euc", BLOCKS[0].splitlines()[3]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "PATH": os.pathsep.join([scripts, os.environ["PATH"]])},
    )
    picture = ElementTree.parse(tmp_path / "mossgruvan.svg").getroot()
    assert picture.attrib["role"] == "img"
    assert "Mossgruvan" in "".join(picture.itertext())
    assert "Skrev mossgruvan.svg." in said.stderr
    assert said.stdout == ""


def test_python_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python that is shown does what it says."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for block in re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        exec(compile(block, "README.md", "exec"), {})
    assert (tmp_path / "mossgruvan.svg").exists()


def test_every_link_leads_somewhere() -> None:
    """Files that the project's own pages link to exist."""
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), (page, target)

"""Standard streams that are closed, full or broken."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.square import CASE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell closes the streams")
STREAMS = {
    "input": "<&-",
    "output": ">&-",
    "messages": "2>&-",
    "all": "<&- >&- 2>&-",
    "full": ">/dev/full",
}


def ended(folder: Path, words: str) -> "subprocess.CompletedProcess[str]":
    """Run the program in a shell."""
    command = f"exec {sys.executable} -m processmap {words}"
    return subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("stream", STREAMS)
def test_data_with_nowhere_to_go_is_a_failure(tmp_path: Path, stream: str) -> None:
    """Where the data cannot be written the status says so, in words where they can be read; else
    nothing is amiss.
    """
    if stream == "full" and not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    (tmp_path / "a.yaml").write_text(CASE, encoding="utf-8")
    said = ended(tmp_path, f"show a.yaml {STREAMS[stream]}")
    assert said.returncode == (0 if stream in ("input", "messages") else 1)
    assert "Traceback" not in said.stderr
    assert "Exception" not in said.stderr
    assert bool(said.stderr) == (stream in ("output", "full"))


@pytest.mark.parametrize("stream", STREAMS)
def test_a_file_is_written_whatever_is_closed(tmp_path: Path, stream: str) -> None:
    """What is meant for a closed stream never ends up in the file that takes its number."""
    (tmp_path / "a.yaml").write_text(CASE, encoding="utf-8")
    assert ended(tmp_path, "propose a.yaml -o rätt.yaml").returncode == 0
    shutil.copyfile(tmp_path / "a.yaml", tmp_path / "b.yaml")
    assert ended(tmp_path, f"propose b.yaml -o b.yaml {STREAMS[stream]}").returncode == 0
    assert (tmp_path / "b.yaml").read_bytes() == (tmp_path / "rätt.yaml").read_bytes()

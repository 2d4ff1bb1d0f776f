"""Key files: made for their owner only, read back, and refused where they are not ours or open to
others.
"""

import json
import os
import stat
from pathlib import Path

import pytest

from processmap.errors import FileError
from processmap.formats.series_file import series_from


def test_a_key_is_made_once(tmp_path: Path) -> None:
    """The first time a file and a key are made; after that the same key is given, and other series
    have their own.
    """
    path = tmp_path / "torget.nyckel"
    first, new = series_from(path, "torget")
    again, known = series_from(path, "torget")
    other, fresh = series_from(path, "en annan")
    assert (new, known, fresh) == (True, False, True)
    assert first == again
    assert other.secret != first.secret
    assert len(first.secret) == 32
    assert series_from(path, "torget")[0] == first
    assert [each.name for each in tmp_path.iterdir()] == ["torget.nyckel"]


@pytest.mark.skipif(os.name == "nt", reason="no such modes")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """The file has mode 0600, also when a series is added; one that others can read is refused."""
    path = tmp_path / "k"
    series_from(path, "a")
    series_from(path, "b")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    with pytest.raises(FileError, match="chmod 600"):
        series_from(path, "a")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "processmap: 1",
     '{"processmap-key": 2, "series": {}}', '{"processmap-key": 1, "series": {"a": 1}}',
     '{"processmap-key": 1, "series": {"a": "zz"}}', '{"processmap-key": 1, "series": {"a": "00"}}', "[" * 100_000],
)  # fmt: skip
def test_other_files_are_refused_and_kept(tmp_path: Path, text: str) -> None:
    """A file that is no key file, or holds a broken key, is refused and stays as it is."""
    path = tmp_path / "k"
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    with pytest.raises(FileError):
        series_from(path, "a")
    assert path.read_text("utf-8") == text


def test_what_stands_in_it(tmp_path: Path) -> None:
    """The file says what it is; the key of a series is not shown by its value."""
    made, _ = series_from(tmp_path / "k", "å")
    written = json.loads((tmp_path / "k").read_text("utf-8"))
    assert written == {"processmap-key": 1, "series": {"å": made.secret.hex()}}
    assert made.secret.hex() not in repr(made)

"""What is left of somebody in the files around a document."""

import os
from pathlib import Path

import pytest

from processmap.language.leaks import Names
from processmap.verbs.traces import MOST, sweep, traces

NAMES = Names(["anna", "Anna Andersson"], ["Anna Andersson"])


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A saved document in a folder of its own."""
    path = tmp_path / "torget.yaml"
    path.write_text("processmap: 1\ntitle: x\n", encoding="utf-8")
    return path


def test_our_own_earlier_versions_are_removed(document: Path) -> None:
    """A backup with the name and what a killed writer left go; a backup without it stays; the
    document is untouched.
    """
    backup = document.with_name("torget.yaml.bak")
    left = document.with_name(".torget.yaml.abc.processmap-tmp")
    backup.write_text("Andersson bor här", encoding="utf-8")
    left.write_text("vad som helst", encoding="utf-8")
    assert {(each.sort, each.name) for each in sweep(document, NAMES)} == {
        ("swept", backup.name),
        ("swept", left.name),
    }
    assert sorted(each.name for each in document.parent.iterdir()) == ["torget.yaml"]
    backup.write_text("ingen här", encoding="utf-8")
    assert not list(sweep(document, NAMES))
    assert backup.exists()


def test_a_link_is_not_followed(document: Path) -> None:
    """A backup that is a link to somebody else's file is left alone, and so is the file."""
    other = document.with_name("annat.txt")
    other.write_text("Andersson", encoding="utf-8")
    document.with_name("torget.yaml.bak").symlink_to(other)
    assert not list(sweep(document, NAMES))
    assert other.exists()


def test_other_files_are_named_and_left(document: Path) -> None:
    """A copy with the name, a file called by it, a picture of the document, version control: named,
    never removed.
    """
    (document.parent / "kopia.txt").write_text("Möte med Anna i dag", encoding="utf-8")
    (document.parent / "anna-andersson.txt").write_text("tomt", encoding="utf-8")
    (document.parent / "annat.txt").write_text("annan sak", encoding="utf-8")
    (document.parent / "torget.png").write_bytes(b"\x89PNG\xff")
    (document.parent / ".git").mkdir()
    found = {(each.sort, each.name) for each in traces(document, NAMES)}
    assert found >= {
        ("holds", "kopia.txt"),
        ("holds", "anna-andersson.txt"),
        ("may_hold", "torget.png"),
        ("versioned", "git"),
    }
    assert ("holds", "annat.txt") not in found
    assert len(list(document.parent.iterdir())) == 6


def test_a_huge_folder_is_not_looked_through_whole(document: Path) -> None:
    """Beyond a number of files the rest are counted, so that nobody takes silence for an answer."""
    for number in range(MOST + 5):
        (document.parent / f"z{number:04}.txt").write_text("x", encoding="utf-8")
    assert ("unread", "5") in {(each.sort, each.name) for each in traces(document, NAMES)}


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind"
)
def test_what_cannot_be_removed_is_told(document: Path) -> None:
    """A backup in a folder that may not be changed is told of."""
    document.with_name("torget.yaml.bak").write_text("Anna", encoding="utf-8")
    document.parent.chmod(0o500)
    try:
        assert [each.sort for each in sweep(document, NAMES)] == ["not_swept"]
    finally:
        document.parent.chmod(0o700)

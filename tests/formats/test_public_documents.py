"""Public versions as documents: read with every fault at once, refused by name where they are too
much.
"""

import os
import stat
from pathlib import Path
from random import Random

import pytest

from processmap.errors import DocumentError, LimitError, ProcessMapError
from processmap.formats.document import dumps, loads, loads_map
from processmap.formats.files import read, read_map, write
from processmap.model.public import PublicMap
from processmap.publishing.build import build
from tests.publishing.worlds import world

GOOD = """\
processmap-public: 1
title: Torget
stakeholders:
  - {id: part-1, name: Unga, size: 40}
dialogues:
  - {id: talk-1, title: Öppet hus, participants: [part-1], date: 2026-03-01}
"""


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", ["yaml", "json"])
def test_round_trip(seed: int, kind: str, tmp_path: Path) -> None:
    """Any public version reads back equal, from text and from a file."""
    public = build(world(seed, seed)).public
    assert loads(dumps(public, kind), kind) == public
    write(public, tmp_path / f"a.{kind}")
    assert read(tmp_path / f"a.{kind}") == public


def test_every_fault_at_once() -> None:
    """Fields that no public version has, wrong words, pointers into nothing: told together, each
    with its place.
    """
    bad = GOOD.replace("size: 40", "size: 40, visibility: public, note: x").replace(
        "[part-1]", "[part-9]"
    )
    with pytest.raises(DocumentError) as error:
        loads(
            bad.replace("2026-03-01", "2026-02-30")
            + "outreach: []\ncalendar: {facilitators: []}\n",
            file="ut.yaml",
        )
    codes = [each.code for each in error.value.findings]
    assert codes.count("PM032") == 4
    assert "PM051" in codes
    assert len(codes) == 6
    assert all(each.place and each.place.line for each in error.value.findings)


@pytest.mark.parametrize(
    "text",
    [
        "processmap-public: 1\n",
        "processmap-public: 1\ntitle: [a]\n",
        "processmap-public: 1\ntitle: T\nleast_group: 1\n",
        "processmap-public: 1\ntitle: T\nstakeholders: {a: b}\n",
        "processmap-public: 1\ntitle: T\nstakeholders: [{id: a, name: A}, {id: a, name: B}]\n",
        "processmap-public: 1\ntitle: T\nstakeholders: [{id: a, name: A, part_of: [a]}]\n",
        "processmap-public: 1\ntitle: T\nperspectives: [{id: a, statement: A}]\ntensions: [{between: [a, a]}]\n",
        "processmap-public: &a 1\ntitle: *a\n",
        "processmap-public: !!python/object 1\n",
        "processmap-public: 1\ntitle: T\nprocessmap-public: 1\n",
        '{"processmap-public": "1", "title": "T"}',
        '{"processmap-public": 1, "title": "T",}',
    ],
)
def test_what_is_refused(text: str) -> None:
    """As in a working document, nothing is guessed: the fault is told and nothing is read."""
    with pytest.raises(DocumentError):
        loads(text)


def test_too_much_is_refused_by_name() -> None:
    """The limits are those of working documents."""
    with pytest.raises(LimitError):
        loads("processmap-public: 1\ntitle: T\nthemes: " + "[" * 100 + "]" * 100)
    with pytest.raises(LimitError):
        loads("processmap-public: 1\ntitle: T\ncosts: [" + "{what: A}, " * 4001 + "]\n")


def test_anything_is_read_or_refused() -> None:
    """Documents with letters changed, doubled and taken away never end in anything but a map or our
    own error.
    """
    random = Random(1)
    for _ in range(150):
        text = list(GOOD)
        for _ in range(random.randint(1, 4)):
            at = random.randrange(len(text))
            text[at : at + random.randint(0, 3)] = random.choice(
                ["", "x", ":", "[", "}", "\n", "- ", '"', "å", "\u202e", "0"]
            )
        try:
            loads("".join(text))
        except ProcessMapError:
            continue


def test_only_a_working_document_will_do(tmp_path: Path) -> None:
    """Where there is something to work on, a public version is refused with its place and what to
    do.
    """
    (tmp_path / "ut.yaml").write_text(GOOD, "utf-8")
    for refuse in (lambda: loads_map(GOOD), lambda: read_map(tmp_path / "ut.yaml")):
        with pytest.raises(DocumentError) as error:
            refuse()
        assert [
            (each.code, each.place.line if each.place else 0) for each in error.value.findings
        ] == [("PM021", 1)]


@pytest.mark.skipif(os.name == "nt", reason="no such modes")
def test_a_public_file_is_no_secret(tmp_path: Path) -> None:
    """A working document is for its owner only; a public version has the usual mode."""
    old = os.umask(0o022)
    try:
        write(loads(GOOD), tmp_path / "ut.yaml")
        write(world(1, 1), tmp_path / "arbete.yaml")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "ut.yaml").stat().st_mode) == 0o644
    assert stat.S_IMODE((tmp_path / "arbete.yaml").stat().st_mode) == 0o600


def test_it_is_a_public_map() -> None:
    """The first line decides the type, in both formats."""
    assert isinstance(loads(GOOD), PublicMap)
    assert isinstance(loads(dumps(loads(GOOD), "json")), PublicMap)

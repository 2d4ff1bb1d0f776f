"""Small documents in which something is confidential in one way that has been forgotten before:
through every output, nothing of it is told.

Each file in ``hidden`` has a ``document`` and ``never``: what stands in no output for an ordinary
reader, in any Unicode form, as a part of a word too. ``as_told`` has more of that, written as the
program would write it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from processmap.formats.document import loads_map
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.verbs.scheduling import schedule
from processmap.wording.written import with_plan
from tests.plain_data import read_data
from tests.safety.net import hidden_words, said
from tests.safety.outputs import ORDINARY, OUTPUTS

FILES = sorted((Path(__file__).parent / "hidden").glob("*.yaml"))


def _read(path: Path) -> tuple[ProcessMap, tuple[str, ...], tuple[str, ...]]:
    """The document, what stands in it and may not be told, and other forms of the same."""
    data: dict[str, Any] = read_data(path)
    case = loads_map(json.dumps(data["document"], default=str), "json")
    return case, tuple(map(str, data["never"])), tuple(data.get("as_told", ()))


def _planned(case: ProcessMap) -> ProcessMap:
    return with_plan(case, propose(case)[0])


def _scheduled(case: ProcessMap) -> ProcessMap:
    return schedule(_planned(case), explain=False).case


STATES: dict[str, Callable[[ProcessMap], ProcessMap]] = {
    "as written": lambda case: case,
    "planned": _planned,
    "scheduled": _scheduled,
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_output_tells_it(path: Path, state: str) -> None:
    """Before and after a plan and a timetable are written in, every output for an ordinary reader is
    silent about it.
    """
    case, never, as_told = _read(path)
    made = STATES[state](case)
    told = {
        name: found
        for name, output in ORDINARY.items()
        if (found := hidden_words(output.make(made), (*never, *as_told)))
    }
    assert told == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_word_is_there_to_be_told(path: Path) -> None:
    """Each word stands in the document, and whoever asks for everything meets most of them: the
    silence is not for want of something to say.
    """
    case, never, _ = _read(path)
    data = json.loads(OUTPUTS["the document as JSON"].make(case))
    whole = said(json.dumps(data, ensure_ascii=False))
    assert [each for each in never if said(each) not in whole] == []
    shown = said(OUTPUTS["render process txt"].make(case))
    assert any(said(each) in shown for each in never)


def test_random_identities_of_a_calendar_are_not_searched() -> None:
    """The digits of an entry's identity are random and could hold any number: none of them is among
    what is looked through, while the rest of the file is as it was made.
    """
    case, _, _ = _read(FILES[0])
    told = ORDINARY["export ics"].make(_scheduled(case))
    identities = [line for line in told.splitlines() if line.startswith("UID:")]
    assert identities
    assert not any(sign.isdigit() for line in identities for sign in line)

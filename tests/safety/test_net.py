"""What is confidential is in no output: every class of the model, through everything that is made
for a reader.
"""

import os
from collections.abc import Callable
from zlib import crc32

import pytest

from processmap.cli.app import COMMANDS
from processmap.exports.registry import EXPORTS
from processmap.model.process_map import ProcessMap
from processmap.pages.registry import PAGES
from processmap.planning.proposer import propose
from processmap.verbs.scheduling import schedule
from processmap.views.registry import VIEWS
from processmap.wording.written import with_plan
from tests.safety.net import confided, hidden_words, reachable
from tests.safety.outputs import ORDINARY
from tests.safety.words import classes, full, present

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
EACH = 31
"""One output in so many is read in the gate; all in the long run."""
NOT_FOR_READERS = {
    "new": "begins a document, and has read none",
    "record": "writes into the document, and speaks of what was just said to it",
    "publish": "has a net of its own, in tests/publishing",
    "forget": "tells the one who answers for personal data everything",
    "schema": "is about documents, and has read none",
    "doctor": "is about the machine",
}
"""Commands that the net leaves out, and why."""


def _planned(case: ProcessMap) -> ProcessMap:
    return with_plan(case, propose(case)[0])


def _scheduled(case: ProcessMap) -> ProcessMap:
    return schedule(_planned(case), explain=False).case


STATES: dict[str, Callable[[ProcessMap], ProcessMap]] = {
    "as written": lambda case: case,
    "planned": _planned,
    **({"scheduled": _scheduled} if LONG else {}),
}


def test_the_net_reads_a_sample_of_every_sort() -> None:
    """Every output that holds all pictures is read of some maps, and of the others as many as meant."""
    tried = [
        name
        for name in ORDINARY
        for hidden in reachable()
        for state in STATES
        if _read_here(name, hidden, state)
    ]
    assert set(ALL_PICTURES) <= set(tried)
    meant = len(ORDINARY) * len(reachable()) * len(STATES) / (1 if LONG else EACH)
    assert len(tried) > 0.8 * meant


def test_the_net_reaches_every_class() -> None:
    """The full map has an entry of every class of the model that holds texts."""
    assert classes() <= present(full())


def test_the_net_reaches_every_output() -> None:
    """Every view, page, export and command has outputs in the net, or a reason not to; one that
    joins must have too.
    """
    for names, verb in ((VIEWS, "render"), (PAGES, "show"), (EXPORTS, "export")):
        assert all(any(each.startswith(f"{verb} {name}") for each in ORDINARY) for name in names)
    reached = {each.split()[0] for each in ORDINARY}
    assert set(COMMANDS) - reached == set(NOT_FOR_READERS)


ALL_PICTURES = [each for each in ORDINARY if each.startswith(("render all", "all pictures"))]


def _read_here(name: str, hidden: type, state: str) -> bool:
    """Whether an output is in the sample: by its name, not its place, so that an output that joins
    moves nothing else. Those that hold all pictures are read of the same maps, so that the pictures
    are drawn once for them.
    """
    chosen_by = "together" if name in ALL_PICTURES else name
    return LONG or crc32(f"{chosen_by} {hidden.__name__} {state}".encode()) % EACH == 0


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("hidden", reachable(), ids=lambda each: each.__name__)
def test_no_output_says_what_is_confidential(hidden: type, state: str) -> None:
    """No word of a confidential entry of this class is in what an ordinary reader is given."""
    found = confided(hidden, STATES[state])
    holes = {}
    for name, output in ORDINARY.items():
        if not _read_here(name, hidden, state):
            continue
        told = hidden_words(output.make(found.case), found.words)
        if told:
            holes[name] = told
    assert holes == {}

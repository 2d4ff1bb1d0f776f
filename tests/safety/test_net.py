"""What is confidential is in no output: every class of the model, through everything that is made for a reader."""

import os
from collections.abc import Callable

import pytest

from processmap.model.process_map import ProcessMap
from processmap.planning.merge import with_plan
from processmap.planning.proposer import propose
from processmap.verbs.scheduling import schedule
from tests.safety.net import confided, hidden_words, reachable
from tests.safety.outputs import ORDINARY
from tests.safety.words import classes, full, present

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
EACH = 1 if LONG else 9
"""One output in so many is read in the gate; all in the long run."""


def _planned(case: ProcessMap) -> ProcessMap:
    return with_plan(case, propose(case)[0])


def _scheduled(case: ProcessMap) -> ProcessMap:
    return schedule(_planned(case)).case


STATES: dict[str, Callable[[ProcessMap], ProcessMap]] = {"as written": lambda case: case, "planned": _planned}


def test_the_net_reaches_every_class() -> None:
    """The full map has an entry of every class of the model that holds texts."""
    assert classes() <= present(full())


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("hidden", reachable(), ids=lambda each: each.__name__)
def test_no_output_says_what_is_confidential(hidden: type, state: str) -> None:
    """No word of a confidential entry of this class is in what an ordinary reader is given."""
    found = confided(hidden, STATES[state])
    holes = {}
    for number, (name, output) in enumerate(ORDINARY.items()):
        if (number + len(hidden.__name__)) % EACH:
            continue
        told = hidden_words(output.make(found.case), found.words)
        if told:
            holes[name] = told
    assert holes == {}

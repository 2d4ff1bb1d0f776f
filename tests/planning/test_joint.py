"""The way from a map to the composition engine and back: nothing is lost on it."""

from itertools import combinations

import pytest

from processmap.model.dialogues import Method
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Purpose
from processmap.planning import propose


def everybody(people: int, seats: int, kind: str, chairs: int | None) -> ProcessMap:
    """A map where everybody's view pulls against everybody else's, and one method may be used."""
    return ProcessMap(
        title="Alla mot alla",
        stakeholders=[Stakeholder(id=f"p{n}", name=f"Part {n}", kind=kind, seats=chairs) for n in range(people)],
        perspectives=[Perspective(id=f"v{n}", statement=f"Syn {n}", held_by=[f"p{n}"]) for n in range(people)],
        tensions=[
            Tension(between=(f"v{a}", f"v{b}"), aim="meet", can_meet="yes") for a, b in combinations(range(people), 2)
        ],
        methods=[Method(id="round_table", seats=(2, seats), hours=2, facilitators=1, carries="prepared")],
        allowed_methods=["round_table"],
    )


@pytest.mark.parametrize(
    ("people", "seats", "kind", "chairs", "fewest"),
    [(9, 6, "person", None, 3), (12, 6, "person", None, 6), (12, 12, "group", None, 6), (13, 4, "group", 1, 13)],
)
def test_propose_needs_no_more_dialogues_than_are_known_to_do(
    people: int, seats: int, kind: str, chairs: int | None, fewest: int
) -> None:
    """Covering designs whose size is proven, by way of a document: one chair each, a group's two, or as stated."""
    plan = propose(everybody(people, seats, kind, chairs)).plans[0]
    joint = [each for each in plan.dialogues if each.purpose is Purpose.MEET]
    assert len(joint) == plan.metrics.lower_bound == fewest
    together = {pair for each in joint for pair in combinations(sorted(each.participants), 2)}
    assert len(together) == people * (people - 1) // 2
    assert not [each for each in plan.unmet if each.need == "meet"]

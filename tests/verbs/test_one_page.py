"""The one page of a process lead: what it says first."""

from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from tests.planning.makers import two_sides


def test_the_parts_of_a_group_are_called_together() -> None:
    """No part of a group is among the next calls without the others: none is before another."""
    case = two_sides()
    first, *others = case.stakeholders
    names = ["Östra sidan", "Norra sidan", "Mittemot", "Alla andra"]
    case = case.evolve(stakeholders=[first.evolve(subgroups=names), *others])
    page = one_page(case, propose(case)[0], "sv")
    calls = next(section for section in page.sections if section.key == "next")
    told = [entry.text for entry in calls.entries if "sidan" in entry.text]
    assert len(told) == 1
    assert all(name in told[0] for name in names)

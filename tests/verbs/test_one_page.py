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
    assert calls.entries
    for entry in calls.entries:
        told = [name for name in names if name in entry.text]
        assert told in ([], names), entry.text

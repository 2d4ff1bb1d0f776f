"""The one page of a process lead: what it says first."""

from pathlib import Path

import pytest

import processmap as pm
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from tests.planning.makers import two_sides

CASES = sorted(
    path
    for path in (
        *(Path(__file__).parents[1] / "cases").glob("*.yaml"),
        *(Path(__file__).parents[2] / "examples").glob("*.yaml"),
    )
    if path.stem.count(".") == 0
)


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


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_page_is_at_most_two_hundred_words_before_details(path: Path) -> None:
    """In either language: what is too long for it stands under its lines, or in the plan."""
    case = pm.read(path)
    assert isinstance(case, ProcessMap)
    for language in ("sv", "en"):
        page = one_page(case, propose(case, language)[0], language)
        lines = [entry.text for section in page.sections for entry in section.entries]
        assert sum(len(line.split()) for line in lines) <= 200

"""What a plan costs does not grow faster than the map: counted in calls, never in time; and what is
done another way to save them gives the same as the plain way.
"""

import json
import sys
from collections.abc import Mapping, Sequence, Set
from types import FrameType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import processmap as pm
from processmap.formats.document import loads_map
from processmap.planning import propose
from processmap.planning.tables import mixed_tables

PEOPLE = "abcdefghijkl"


def _plain_tables(
    camps: Sequence[Sequence[str]],
    chairs: Mapping[str, int],
    most: int,
    apart: Mapping[str, Set[str]],
) -> tuple[tuple[str, ...], ...]:
    """Mixed tables where everybody looks through all of them."""
    total = sum(chairs[each] for camp in camps for each in camp)
    tables: list[list[str]] = [[] for _ in range(max(1, -(-total // most)))]
    for camp in sorted(camps, key=lambda camp: -sum(chairs[each] for each in camp)):
        for person in camp:
            best: tuple[int, int, int] | None = None
            for number, table in enumerate(tables):
                taken = sum(chairs[each] for each in table)
                of_camp = sum(chairs[each] for each in table if each in camp)
                fits = taken + chairs[person] <= most and not apart[person] & set(table)
                if fits and (best is None or (of_camp, taken, number) < best):
                    best = (of_camp, taken, number)
            if best is None:
                tables.append([person])
            else:
                tables[best[2]].append(person)
    return tuple(tuple(table) for table in tables if table)


@given(
    st.lists(st.integers(0, 3), min_size=len(PEOPLE), max_size=len(PEOPLE)),
    st.lists(st.integers(1, 4), min_size=len(PEOPLE), max_size=len(PEOPLE)),
    st.integers(1, 6),
    st.sets(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), max_size=8),
)
def test_tables_are_those_that_everybody_would_choose_among_all(
    camp_of: list[int], seats: list[int], most: int, enemies: set[tuple[str, str]]
) -> None:
    """The heaps give the same tables as looking through all of them for each."""
    chairs = dict(zip(PEOPLE, seats, strict=True))
    camps: list[list[str]] = [[], [], [], []]
    for person, camp in zip(PEOPLE, camp_of, strict=True):
        camps[camp].append(person)
    apart: dict[str, set[str]] = {person: set() for person in PEOPLE}
    for one, other in enemies:
        if one != other:
            apart[one].add(other)
            apart[other].add(one)
    assert mixed_tables(camps, chairs, most, apart) == _plain_tables(camps, chairs, most, apart)


def _chain(count: int, *, last_first: bool = False) -> pm.ProcessMap:
    """A map with so many conversations, each after the one before."""
    talks: list[dict[str, Any]] = [
        {
            "id": f"d{number}",
            "title": f"Samtal {number}",
            "purpose": "meet",
            "status": "planned",
            "participants": [f"g{number % 3}"],
            "after": [f"d{number - 1}"] if number else [],
        }
        for number in range(count)
    ]
    document = {
        "processmap": 1,
        "title": "Ängen",
        "question": "Hur ska ängen användas?",
        "stakeholders": [{"id": f"g{number}", "name": f"Grupp {number}"} for number in range(3)],
        "dialogues": talks[::-1] if last_first else talks,
    }
    return loads_map(json.dumps(document), "json")


def _calls(case: pm.ProcessMap) -> int:
    """How many functions are called while a plan is made."""
    count = 0

    def seen(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    earlier = sys.getprofile()
    sys.setprofile(seen)
    try:
        propose(case)
    finally:
        sys.setprofile(earlier)
    return count


def test_talks_in_order_cost_the_same_each_however_many_there_are() -> None:
    """The third hundred conversations in a chain cost what the second hundred do."""
    first, second, third = (_calls(_chain(count)) for count in (100, 200, 300))
    assert third - second <= 1.1 * (second - first)


def test_a_long_chain_written_with_the_last_first_has_a_plan() -> None:
    """More conversations in a row than functions may call each other."""
    found = propose(_chain(1200, last_first=True))
    talks = {each.id for each in found.plans[0].dialogues}
    assert {f"d{number}" for number in range(1200)} <= talks

"""Dividing people into mixed tables: each table with all camps, nobody with somebody they must not
meet.

A plain engine on names and numbers: it knows nothing of maps.
"""

import heapq
from collections.abc import Mapping, Sequence, Set

__all__ = ["mixed_tables"]

_Place = tuple[int, int, int]
"""How many of the camp that is being spread sit at a table, how many chairs are taken there, and
its number."""


def mixed_tables(
    camps: Sequence[Sequence[str]],
    chairs: Mapping[str, int],
    most: int,
    apart: Mapping[str, Set[str]],
) -> tuple[tuple[str, ...], ...]:
    """Divide people among as few tables as hold them, the camps spread as evenly as chairs allow.

    Each goes to the table with the fewest of their camp, and of those to the one with the fewest
    chairs taken.

    Args:
        camps: people by camp; larger camps are spread first, and within a camp in the order given.
        chairs: how many chairs each takes, 1 or more.
        most: most chairs at a table, 1 or more.
        apart: for each, those who must not be at the same table.

    Returns:
        The tables, none empty. Somebody whom no table can take gets one of their own.
    """
    total = sum(chairs[each] for camp in camps for each in camp)
    count = max(1, -(-total // most))
    tables: list[list[str]] = [[] for _ in range(count)]
    # Two heaps, so that nobody looks through all tables: those without anybody of the camp come
    # before those with somebody. A table where nobody has room is in neither.
    without: list[_Place] = [(0, 0, number) for number in range(count)]
    by_size = sorted(camps, key=lambda camp: -sum(chairs[each] for each in camp))
    for camp in by_size:
        with_some: list[_Place] = []
        for person in camp:
            others = apart.get(person, frozenset())
            room = most - chairs[person]
            found = _taken_out(without, tables, room, others)
            if found is None:
                found = _taken_out(with_some, tables, room, others)
            if found is None:
                found = (0, 0, len(tables))
                tables.append([])
            of_camp, taken, number = found
            tables[number].append(person)
            if taken + chairs[person] < most:
                place = (of_camp + chairs[person], taken + chairs[person], number)
                heapq.heappush(with_some, place)
        for _, taken, number in with_some:
            heapq.heappush(without, (0, taken, number))
    return tuple(tuple(table) for table in tables if table)


def _taken_out(
    heap: list[_Place], tables: Sequence[Sequence[str]], room: int, others: Set[str]
) -> _Place | None:
    """Take the first table out of a heap where somebody fits; None where they fit at none.

    Args:
        heap: tables, the best first.
        tables: who sits at each.
        room: most chairs that may be taken there before they sit down.
        others: those who must not sit there.
    """
    passed: list[_Place] = []
    found = None
    while heap and found is None:
        place = heapq.heappop(heap)
        if place[1] <= room and others.isdisjoint(tables[place[2]]):
            found = place
        else:
            passed.append(place)
    for place in passed:
        heapq.heappush(heap, place)
    return found

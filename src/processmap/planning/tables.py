"""Dividing people into mixed tables: each table with all camps, nobody with somebody they must not
meet.

A plain engine on names and numbers: it knows nothing of maps.
"""

from collections.abc import Mapping, Sequence, Set

__all__ = ["mixed_tables"]


def mixed_tables(
    camps: Sequence[Sequence[str]],
    chairs: Mapping[str, int],
    most: int,
    apart: Mapping[str, Set[str]],
) -> tuple[tuple[str, ...], ...]:
    """Divide people among as few tables as hold them, the camps spread as evenly as chairs allow.

    Args:
        camps: people by camp; larger camps are spread first, and within a camp in the order given.
        chairs: how many chairs each takes.
        most: most chairs at a table, 1 or more.
        apart: for each, those who must not be at the same table.

    Returns:
        The tables, none empty. Somebody whom no table can take gets one of their own.
    """
    total = sum(chairs[each] for camp in camps for each in camp)
    count = max(1, -(-total // most))
    tables: list[list[str]] = [[] for _ in range(count)]
    taken = [0] * count
    of_camp = [[0] * len(camps) for _ in range(count)]
    by_size = sorted(
        range(len(camps)), key=lambda number: -sum(chairs[each] for each in camps[number])
    )
    for camp in by_size:
        for person in camps[camp]:
            fit = [
                number
                for number, table in enumerate(tables)
                if taken[number] + chairs[person] <= most
                and not apart.get(person, frozenset()) & set(table)
            ]
            if not fit:
                tables.append([])
                taken.append(0)
                of_camp.append([0] * len(camps))
                fit = [len(tables) - 1]
            best = min(fit, key=lambda number: (of_camp[number][camp], taken[number], number))
            tables[best].append(person)
            taken[best] += chairs[person]
            of_camp[best][camp] += chairs[person]
    return tuple(tuple(table) for table in tables if table)

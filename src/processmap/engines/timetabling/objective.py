"""What a timetable is worth: lateness, finish, crowding, and how far it is from an earlier one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.occupancy import lowest
from processmap.engines.timetabling.result import Score

__all__ = ["floor_of_finish", "floor_of_lateness", "measured", "score"]


def lateness(c: Compiled, starts: Sequence[int]) -> int:
    """Slots past the targets, summed."""
    late = 0
    for start, duration, target in zip(starts, c.durations, c.targets, strict=True):
        if target is not None and start + duration > target:
            late += start + duration - target
    return late


def finish(c: Compiled, starts: Sequence[int]) -> int:
    """The first slot after everything."""
    return max((s + d for s, d in zip(starts, c.durations, strict=True)), default=0)


def crowding(c: Compiled, starts: Sequence[int]) -> int:
    """Slots missing to the wished rest, over pairs of a stakeholder's meetings that were not both
    held.
    """
    missing = 0
    for group in c.groups:
        if not group.wished:
            continue
        spans = sorted((starts[t], starts[t] + c.durations[t], c.held[t]) for t in group.members)
        for i, (_, end, held) in enumerate(spans):
            for start, _, held2 in spans[i + 1 :]:
                if start - end >= group.wished:
                    break
                if not (held and held2):
                    missing += group.wished - (start - end)
    return missing


def moved(c: Compiled, starts: Sequence[int]) -> int:
    """Tasks that do not start where they did."""
    return sum(e is not None and e != s for e, s in zip(c.earlier, starts, strict=True))


def shift(c: Compiled, starts: Sequence[int]) -> int:
    """How far tasks have moved, summed."""
    return sum(abs(e - s) for e, s in zip(c.earlier, starts, strict=True) if e is not None)


def waiting(_c: Compiled, starts: Sequence[int]) -> int:
    """The sum of all starts."""
    return sum(starts)


_MEASURES: dict[str, Callable[[Compiled, Sequence[int]], int]] = {
    "lateness": lateness,
    "finish": finish,
    "crowding": crowding,
    "moved": moved,
    "shift": shift,
    "waiting": waiting,
}


def score(c: Compiled, starts: Sequence[int]) -> Score:
    """All of it."""
    return Score(**{name: measure(c, starts) for name, measure in _MEASURES.items()})


def measured(c: Compiled, starts: Sequence[int], names: Sequence[str]) -> tuple[int, ...]:
    """Only these numbers, in this order."""
    return tuple(_MEASURES[name](c, starts) for name in names)


def floor_of_lateness(c: Compiled, domains: Sequence[int]) -> int:
    """No timetable within these domains is less late."""
    return lateness(c, [lowest(d) for d in domains])


def floor_of_finish(c: Compiled, domains: Sequence[int]) -> int:
    """No timetable within these domains ends earlier: the last earliest end, and what shares have
    to get through.
    """
    floor = finish(c, [lowest(d) for d in domains])
    for group in c.groups:
        floor = max(floor, _group_floor(c, domains, group.members, group.rest))
    for pool in c.pools:
        if not pool.periods:
            floor = max(floor, _pool_floor(c, domains, pool.uses, pool.levels))
    return floor


def _group_floor(c: Compiled, domains: Sequence[int], members: Sequence[int], rest: int) -> int:
    """The end of as many meetings as there are, packed into all the slots where any of them may
    be.
    """
    union = 0
    shortest = min(c.durations[t] for t in members)
    for task in members:
        union |= domains[task]
    start = -1
    for _ in members:
        if not union:
            return 0  # contradicting groups are for the search to find
        start = lowest(union)
        union &= -1 << (start + shortest + rest)
    return start + shortest


def _pool_floor(
    c: Compiled, domains: Sequence[int], uses: dict[int, int], levels: Sequence[int]
) -> int:
    """When the work that starts no earlier than some slot can be done, taking all room from there
    on.
    """
    floor = 0
    lows = {task: lowest(domains[task]) for task in uses}
    for low in sorted(set(lows.values())):
        need = sum(amount * c.durations[t] for t, amount in uses.items() if lows[t] >= low)
        floor = max(floor, _filled(levels, low, need))
    return floor


def _filled(levels: Sequence[int], low: int, need: int) -> int:
    """The first slot by which `need` has room, counting from `low`; 0 when there is never so
    much.
    """
    if need <= 0:
        return 0
    ahead = [level >> low for level in levels]
    if sum(level.bit_count() for level in ahead) < need:
        return 0
    first, last = 1, max(level.bit_length() for level in ahead)
    while first < last:
        middle = (first + last) // 2
        keep = (1 << middle) - 1
        if sum((level & keep).bit_count() for level in ahead) >= need:
            last = middle
        else:
            first = middle + 1
    return low + first

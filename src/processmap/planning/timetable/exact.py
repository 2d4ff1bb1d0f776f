"""Settling whether any timetable exists at all, by halving what is open until it is plain, within counted nodes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from attrs import define

from processmap.planning.timetable.compiled import Compiled
from processmap.planning.timetable.decode import Decoder, Stuck
from processmap.planning.timetable.rules import Ranker
from processmap.planning.timetable.state import State
from processmap.planning.timetable.tighten import base_state, tighten

__all__ = ["Allowance", "Verdict", "decide"]


@define
class Allowance:
    """Work that several questions together may still cost, in tasks looked at: each node looks at all of them."""

    left: int


class Verdict(Enum):
    """What is known about whether a timetable exists."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    OPEN = "open"


def decide(
    c: Compiled, domains: Sequence[int] | None, nodes: int, allowance: Allowance | None = None
) -> tuple[Verdict, State | None]:
    """Whether there is a timetable within the domains, with one if so; OPEN when the nodes or the allowance run out.

    Depth first: conclude, try to build one, and else split the slots of the task that got stuck, earlier half first.
    """
    if c.order is None:
        return Verdict.IMPOSSIBLE, None
    stack: list[list[int]] = [list(c.domains if domains is None else domains)]
    for _ in range(nodes):
        if not stack:
            return Verdict.IMPOSSIBLE, None
        if allowance is not None:
            if allowance.left <= 0:
                break
            allowance.left -= c.count
        tight = tighten(c, stack.pop(), deep=True)
        base = None if tight is None else base_state(c, tight)
        if tight is None or base is None:
            continue
        built = _build(c, tight, base)
        if isinstance(built, State):
            return Verdict.POSSIBLE, built
        stack.extend(_halves(tight, built))
    return (Verdict.OPEN if stack else Verdict.IMPOSSIBLE), None


def _build(c: Compiled, domains: list[int], base: State) -> State | int:
    """A timetable, or the task to split on: the one that got stuck, or the one with most to do with that."""
    decoder = Decoder(c, domains, base)
    ranker = Ranker(c, domains, decoder.open)
    last = [float(d.bit_length()) for d in domains]
    stuck = -1
    for keys in (last, [float(d.bit_count()) for d in domains]):
        result = decoder.forward(ranker.by(keys), [0] * c.count)
        if isinstance(result, State):
            return result
        stuck = _to_split(c, domains, result)
    return stuck


def _to_split(c: Compiled, domains: list[int], stuck: Stuck) -> int:
    """The stuck task while it has a choice; else the task with fewest choices among those it meets; else anywhere."""
    near = [stuck.task, *(a.before for a in c.arcs_in[stuck.task]), *(a.after for a in c.arcs_out[stuck.task])]
    for group in c.groups_of[stuck.task]:
        near += c.groups[group].members
    for pool, _ in c.pools_of[stuck.task]:
        near += c.pools[pool].uses
    choice = [t for t in near if domains[t] & (domains[t] - 1)]
    if not choice:
        choice = [t for t in range(c.count) if domains[t] & (domains[t] - 1)]
    return min(choice, key=lambda t: (domains[t].bit_count(), t))


def _halves(domains: list[int], task: int) -> list[list[int]]:
    """The same domains with the task in the later half of its slots, and in the earlier half (to be taken first)."""
    old = domains[task]
    low, high = 0, old.bit_length()
    half = old.bit_count() // 2
    while low < high:  # the first slot up to which there are at least half of them
        middle = (low + high) // 2
        if (old & ((1 << (middle + 1)) - 1)).bit_count() >= half:
            high = middle
        else:
            low = middle + 1
    early = old & ((1 << (low + 1)) - 1)
    out = []
    for part in (old ^ early, early):
        if part:
            copy = domains[:]
            copy[task] = part
            out.append(copy)
    return out

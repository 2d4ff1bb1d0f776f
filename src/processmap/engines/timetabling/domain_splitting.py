"""Settling whether any timetable exists at all, by halving what is open until it is plain, within
counted nodes.

Search by halving domains with propagation at every node (Van Hentenryck 1989); looking ahead is
probing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from attrs import define

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.occupancy import State
from processmap.engines.timetabling.precedence_energy import Energy
from processmap.engines.timetabling.priority_rules import Ranker
from processmap.engines.timetabling.propagation import base_state, tighten
from processmap.engines.timetabling.serial_generation import Decoder, Stuck

__all__ = ["Allowance", "Verdict", "decide"]

_FREE, _PER_TASK = 10_000, 10
"""What all that comes before or after a task takes is small work to see in small problems; in large
ones it counts.
"""


@define
class Allowance:
    """Work that several questions together may still cost, in tasks looked at: each node looks at
    all of them.
    """

    left: int


class Verdict(Enum):
    """What is known about whether a timetable exists."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    OPEN = "open"


def decide(
    c: Compiled,
    domains: Sequence[int] | None,
    nodes: int,
    allowance: Allowance | None = None,
    *,
    ahead: int = 0,
) -> tuple[Verdict, State | None]:
    """Whether there is a timetable within the domains, with one if so; OPEN when the nodes or the
    allowance run out.

    Depth first: conclude, try to build one, and else split the slots of the task that got stuck,
    earlier half first.

    ahead: how many of the tasks with fewest slots are tried before one is split, so that the one is
    split whose halves leave least open. Worth its price where there is hardly any room.
    """
    if c.order is None:
        return Verdict.IMPOSSIBLE, None
    search = _Search(c, nodes, allowance, ahead)
    return search.run(list(c.domains if domains is None else domains))


class _Search:
    def __init__(self, c: Compiled, nodes: int, allowance: Allowance | None, ahead: int) -> None:
        self.c = c
        self.left = nodes
        self.allowance = allowance
        self.ahead = ahead
        self.energy = Energy(c) if ahead else None
        self.cost = c.count + (max(0, self.energy.size - _FREE) // _PER_TASK if self.energy else 0)

    def spend(self) -> bool:
        """Whether one more set of domains may be looked at."""
        if self.left <= 0 or (self.allowance is not None and self.allowance.left <= 0):
            return False
        self.left -= 1
        if self.allowance is not None:
            self.allowance.left -= self.cost
        return True

    def run(self, domains: list[int]) -> tuple[Verdict, State | None]:
        stack = [domains]
        while stack:
            if not self.spend():
                return Verdict.OPEN, None
            tight = _concluded(self.c, stack.pop(), self.energy)
            base = None if tight is None else base_state(self.c, tight)
            if tight is None or base is None:
                continue
            built = _build(self.c, tight, base)
            if isinstance(built, State):
                return Verdict.POSSIBLE, built
            stack.extend(self.looked_ahead(tight, built) if self.ahead else _halves(tight, built))
        return Verdict.IMPOSSIBLE, None

    def looked_ahead(self, domains: list[int], stuck: int) -> list[list[int]]:
        """What is left to look at: the halves of the task that leave least open; fewer where some
        are impossible.
        """
        able = [task for task, starts in enumerate(domains) if starts & (starts - 1)]
        able.sort(key=lambda task: (task != stuck, domains[task].bit_count(), task))
        best: tuple[int, list[list[int]]] | None = None
        for task in able[: self.ahead]:
            halves = []
            for half in _halves(domains, task):
                tight = _concluded(self.c, half, self.energy) if self.spend() else half
                if tight is not None:
                    halves.append(tight)
            if len(halves) < 2:
                return halves
            open_now = max(
                sum(starts.bit_count().bit_length() for starts in half) for half in halves
            )
            if best is None or open_now < best[0]:
                best = open_now, halves
        return best[1] if best is not None else []


def _concluded(c: Compiled, domains: list[int], energy: Energy | None) -> list[int] | None:
    """All that can be concluded, until nothing more follows; None on contradiction."""
    while True:
        tight = tighten(c, domains, deep=True)
        if tight is None or energy is None:
            return tight
        narrowed = energy.narrow(tight)
        if not narrowed:
            return None if narrowed is None else tight
        domains = tight


def _build(c: Compiled, domains: list[int], base: State) -> State | int:
    """A timetable, or the task to split on: the one that got stuck, or the one with most to do with
    that.
    """
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
    """The stuck task while it has a choice; else the task with fewest choices among those it meets;
    else anywhere.
    """
    near = [
        stuck.task,
        *(a.before for a in c.arcs_in[stuck.task]),
        *(a.after for a in c.arcs_out[stuck.task]),
    ]
    for group in c.groups_of[stuck.task]:
        near += c.groups[group].members
    for pool, _ in c.pools_of[stuck.task]:
        near += c.pools[pool].uses
    choice = [t for t in near if domains[t] & (domains[t] - 1)]
    if not choice:
        choice = [t for t in range(c.count) if domains[t] & (domains[t] - 1)]
    return min(choice, key=lambda t: (domains[t].bit_count(), t))


def _halves(domains: list[int], task: int) -> list[list[int]]:
    """The same domains with the task in the later half of its slots, and in the earlier half (to be
    taken first).
    """
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

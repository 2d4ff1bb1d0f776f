"""From an order of tasks to a timetable: decoding, mending where a task gets stuck, and packing to
and fro.

Packing to the end and back again is double justification (Valls, Ballestín and Quintanilla 2005),
here within what no target lets get later.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.critical_chain import latest_kept
from processmap.engines.timetabling.objective import measured
from processmap.engines.timetabling.occupancy import State
from processmap.engines.timetabling.priority_rules import Ranker
from processmap.engines.timetabling.serial_generation import Decoder, Stuck

__all__ = ["Attempts", "Found"]

REPAIRS = 25


@define
class Found:
    """A timetable with its rank in what the search looks at, and the order that gave it."""

    rank: tuple[int, ...]
    state: State
    order: list[int]


class Attempts:
    """Makes timetables within given domains. `work` counts schedules: one for every time all tasks
    were placed.

    names: the numbers that count, in order.
    """

    def __init__(
        self, c: Compiled, domains: Sequence[int], base: State, names: Sequence[str]
    ) -> None:
        self._c = c
        self._names = tuple(names)
        self.decoder = Decoder(c, domains, base)
        self.ranker = Ranker(c, domains, self.decoder.open)
        self.work = 0.0

    def attempt(
        self, order: list[int], prefer: Sequence[int | None] | None = None, repairs: int = REPAIRS
    ) -> Found | None:
        """Decode an order, mending it where a task gets stuck; None when that does not help."""
        floors = [0] * self._c.count
        for _ in range(repairs):
            result = self.decoder.forward(order, floors, prefer)
            if isinstance(result, State):
                self.work += 1
                return Found(measured(self._c, result.starts, self._names), result, order)
            self.work += (order.index(result.task) + 1) / len(order)
            order = self._mended(order, result, floors)
            if not order:
                return None
        return None

    def _mended(self, order: list[int], stuck: Stuck, floors: list[int]) -> list[int]:
        """The stuck task first, or the task that it must follow closely later; empty when nothing
        is left to try.
        """
        if stuck.holder >= 0:
            short = stuck.wanted - stuck.high
            floors[stuck.holder] = max(floors[stuck.holder], stuck.held_at + short)
            return order
        mended = self.ranker.first(order, stuck.task)
        return mended if mended != order else []

    def packed(self, found: Found) -> Found:
        """Pack everything to the end, without letting anything get later than it may, and back to
        the start.
        """
        c, starts = self._c, found.state.starts
        ends = [s + d for s, d in zip(starts, c.durations, strict=True)]
        place = self.ranker.place
        self.work += 1
        order = sorted(found.order, key=lambda t: (-ends[t], -place[t]))
        late = self.decoder.backward(order, latest_kept(c, starts))
        if late is None:
            return found
        again = self.attempt(sorted(found.order, key=lambda t: (late.starts[t], place[t])))
        return again if again is not None and again.rank <= found.rank else found

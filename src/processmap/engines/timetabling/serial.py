"""The serial schedule generator for plain projects, and its mirror image, which builds a schedule from the end.

All resources are packed into one integer for each time step, one field a resource with a guard bit on top, so that
"is there room for all of them" is one addition and one mask. A task that does not fit is moved past the *last* step
that lacks room, so that most of a crowded stretch is never looked at. Everything here is about speed: a search is as
good as the number of schedules it can afford.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from processmap.engines.timetabling.network import Network

__all__ = ["NO_LIMIT", "Generator", "Trace"]

NO_LIMIT = 1 << 60
Row: TypeAlias = tuple[tuple[int, ...], int, int, int]
Trace: TypeAlias = list[tuple[list[int], list[int]]]


class Generator:
    """Builds schedules in one direction. Forwards it gives ends counted from the start; backwards it walks the mirrored
    project and gives ends counted from the finish, so a task's start is then the finish minus its number."""

    __slots__ = ("_empty", "_guard", "_rows", "_zeros", "stride")

    def __init__(self, network: Network, *, backward: bool = False) -> None:
        packed, self._guard, full = _pack(network)
        before = network.after if backward else network.before
        tails = network.heads if backward else network.tails
        self._rows: list[Row] = list(zip(before, network.durations, packed, tails, strict=True))
        self._empty = [full] * (sum(network.durations) + 1)
        self._zeros = [0] * len(network.durations)
        self.stride = max(4, len(network.durations) // 15)

    def ends(self, order: Sequence[int], limit: int = NO_LIMIT) -> list[int] | None:
        """Each task's end when they are placed one by one, as early as they fit, in an order that respects precedence.

        None as soon as it is clear that the schedule would finish after `limit`.
        """
        ends = self._zeros[:]
        return ends if _place(order, self._rows, self._guard, self._empty[:], ends, limit) else None

    def trace(self, order: Sequence[int]) -> tuple[list[int], Trace]:
        """The ends, and the state before every `stride`-th task, from which a similar order can be continued."""
        used, ends = self._empty[:], self._zeros[:]
        states: Trace = []
        for start in range(0, len(order), self.stride):
            states.append((used[:], ends[:]))
            _place(order[start : start + self.stride], self._rows, self._guard, used, ends, NO_LIMIT)
        return ends, states

    def resume(self, order: Sequence[int], state: tuple[list[int], list[int]], limit: int) -> list[int] | None:
        """As `ends`, for the rest of an order whose beginning gave this state."""
        ends = state[1][:]
        return ends if _place(order, self._rows, self._guard, state[0][:], ends, limit) else None


def _place(order: Sequence[int], rows: list[Row], guard: int, used: list[int], ends: list[int], limit: int) -> bool:
    for task in order:
        before, duration, demand, tail = rows[task]
        start = 0
        for other in before:
            end = ends[other]
            if end > start:
                start = end
        end = start + duration
        if demand:
            step = end - 1
            while step >= start:  # from the back: what lies before a full step need not be looked at
                if (used[step] + demand) & guard:
                    start = end  # the steps between the full one and the old end are known to have room
                    end = step + duration + 1
                    step = end
                step -= 1
            if end + tail > limit:
                return False
            for step in range(end - duration, end):
                used[step] += demand
        ends[task] = end
    return True


def _pack(network: Network) -> tuple[list[int], int, int]:
    """Each task's packed demand, the guard bits, and the packed value of an empty step."""
    guard = full = shift = 0
    shifts = []
    for capacity in network.capacities:
        width = capacity.bit_length()
        shifts.append(shift)
        full |= ((1 << width) - 1 - capacity) << shift
        guard |= 1 << (shift + width)
        shift += width + 1
    packed = [sum(a << s for a, s in zip(row, shifts, strict=True)) for row in network.demands]
    return packed, guard, full

"""What is taken and what is free while a timetable is being built, as sets of slots packed into
integers.
"""

from __future__ import annotations

from processmap.engines.timetabling.compiled import Compiled

__all__ = ["State", "eroded", "lowest", "spread"]

NOWHERE = -1


def lowest(packed: int) -> int:
    """The first slot in a set that is not empty."""
    return (packed & -packed).bit_length() - 1


def eroded(free: int, duration: int) -> int:
    """The starts from which `duration` consecutive slots are free."""
    done = 1
    while done < duration:
        step = min(done, duration - done)
        free &= free >> step
        done += step
    return free


def spread(starts: int, duration: int) -> int:
    """The slots that a task may take which begins at any of `starts`."""
    done = 1
    while done < duration:
        step = min(done, duration - done)
        starts |= starts << step
        done += step
    return starts


class State:
    """Where the placed tasks stand, and what they leave free. `starts[t]` is NOWHERE for a task not
    placed.
    """

    __slots__ = ("_any", "_c", "_full", "free", "levels", "starts")

    def __init__(self, c: Compiled) -> None:
        self._c = c
        self._full = c.full
        self._any = (1 << (c.horizon + 1)) - 1
        self.starts = [NOWHERE] * c.count
        self.levels = [list(pool.levels) for pool in c.pools]
        self.free = [c.full] * len(c.groups)

    def copy(self) -> State:
        """A state that can be changed without changing this one."""
        new: State = object.__new__(State)
        new._c, new._full, new._any = self._c, self._full, self._any
        new.starts = self.starts[:]
        new.levels = [level[:] for level in self.levels]
        new.free = self.free[:]
        return new

    def room(self, task: int) -> int:
        """The starts where everything the task shares with others is free; its own calendar is not
        looked at.
        """
        c = self._c
        duration = c.durations[task]
        free = self._full if duration else self._any
        anywhere = -1
        for pool, amount in c.pools_of[task]:
            if c.pools[pool].periods:
                anywhere &= self.levels[pool][amount - 1]
            else:
                free &= self.levels[pool][amount - 1]
        if duration:
            for group in c.groups_of[task]:
                free &= self.free[group]
            if duration > 1:
                free = eroded(free, duration)
        return free & anywhere

    def place(self, task: int, start: int) -> None:
        """Put a task somewhere, whether there is room or not."""
        c = self._c
        duration = c.durations[task]
        self.starts[task] = start
        for pool, amount in c.pools_of[task]:
            levels = self.levels[pool]
            here = self._used(pool, start, duration)
            count = len(levels)
            for k in range(count):
                level = levels[k]
                levels[k] = level ^ (
                    (level ^ (levels[k + amount] if k + amount < count else 0)) & here
                )
        if duration:
            for group in c.groups_of[task]:
                self.free[group] &= ~self._shadow(c.groups[group].rest, start, duration)

    def remove(self, task: int) -> None:
        """Take a task away that was placed where there was room."""
        c = self._c
        start, duration = self.starts[task], c.durations[task]
        self.starts[task] = NOWHERE
        for pool, amount in c.pools_of[task]:
            levels = self.levels[pool]
            here = self._used(pool, start, duration)
            for k in range(len(levels) - 1, -1, -1):
                level = levels[k]
                levels[k] = level ^ ((level ^ (levels[k - amount] if k >= amount else -1)) & here)
        if duration:
            for number in c.groups_of[task]:
                group = c.groups[number]
                free = self._full
                for other in group.members:
                    at = self.starts[other]
                    if at >= 0:
                        free &= ~self._shadow(group.rest, at, c.durations[other])
                self.free[number] = free

    def _used(self, pool: int, start: int, duration: int) -> int:
        shared = self._c.pools[pool]
        if not shared.periods:
            return ((1 << duration) - 1) << start
        found = shared.period(start)
        return ((1 << (found[1] - found[0])) - 1) << found[0] if found else 0

    @staticmethod
    def _shadow(rest: int, start: int, duration: int) -> int:
        first = start - rest if start > rest else 0
        return ((1 << (start + duration + rest - first)) - 1) << first

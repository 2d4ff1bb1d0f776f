"""Making a timetable less late by asking for it: one task is wanted earlier, and nothing that
counts may get worse.

The wish is a cap on that task's slots, and what is won so far are caps on all others. Conclusions
are drawn from the caps (`tighten`), which either show that the wish cannot be granted or leave
windows that tell what is urgent, and so in what order to place the tasks. A priority rule on the
whole problem cannot know that; the windows do. When no wish can be granted, a *trade* lets some
others get later so that one can be earlier, and the descent starts again from there.

Holding what is won so far as a constraint is the epsilon-constraint method (Haimes, Lasdon and
Wismer 1971); wishes and trades are our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from processmap.engines.timetabling.compiled import Compiled
from processmap.engines.timetabling.justification import Attempts, Found
from processmap.engines.timetabling.occupancy import lowest
from processmap.engines.timetabling.priority_rules import Ranker
from processmap.engines.timetabling.propagation import base_state, tighten

__all__ = ["Descent"]

REPAIRS = 4  # tries to mend an order; what can be granted mostly is at once
DATES = 2  # how many of its own slots a task gives way by, at most, in a trade
ALL = -1  # stands for the finish among the tasks that are wanted earlier


class Descent:
    """Improves what was found within domains, with counted `work` in schedules.

    names: the numbers that count, in order; only lateness and finish are asked for, the others are
    kept an eye on. ranker: of the same domains.
    """

    def __init__(
        self,
        c: Compiled,
        domains: Sequence[int],
        names: Sequence[str],
        ranker: Ranker,
        random: Random,
    ) -> None:
        self._c = c
        self._domains = domains
        self._names = tuple(names)
        self._ranker = ranker
        self._random = random
        self.work = 0.0

    def run(self, found: Found, limit: float) -> Found:
        """The same timetable or a better one: every wish is tried, and tried again as long as it is
        granted.
        """
        wishes = self._wishes(found)
        while wishes and self.work < limit:
            better = self._granted(found, wishes[0])
            if better is not None and better.rank < found.rank:
                found = better
            else:
                # What is granted after it mostly narrows what is left, so a refused wish is not
                # tried again.
                wishes.pop(0)
        return found

    def _granted(self, found: Found, wish: int) -> Found | None:
        """The wish granted with the finish where it is, or else, where lateness comes first, with a
        later finish.
        """
        better, lateness_first = None, self._names[:2] == ("lateness", "finish")
        for later in (False, True) if wish != ALL and lateness_first else (False,):
            latest = self._latest(found, wish, later=later)
            better = None if latest is None else self._within(latest, found.state.starts)
            if latest is None or better is not None:
                break
        return better

    def traded(self, found: Found) -> Found | None:
        """One task earlier while some others may be later, whatever that comes to; None when it
        cannot be.
        """
        random, c = self._random.random, self._c
        wishes = self._wishes(found)
        self.work += 0.2
        if not wishes:
            return None
        wish = wishes[int(random() * len(wishes))]
        later = wish != ALL and "lateness" in self._names and random() < 0.5
        latest = self._latest(found, wish, later=later)
        if latest is None:
            return None
        share = random()
        for task, target in enumerate(c.targets):
            if task != wish and target is not None and random() < share:
                latest[task] = self._later(task, latest[task], 1 + int(random() * DATES))
        return self._within(latest, found.state.starts)

    def _later(self, task: int, slot: int, dates: int) -> int:
        """So many of the task's slots later, or its last one."""
        for _ in range(dates):
            rest = self._domains[task] >> (slot + 1)
            if not rest:
                break
            slot += 1 + lowest(rest)
        return slot

    def _wishes(self, found: Found) -> list[int]:
        """The late tasks, the latest first, and the finish."""
        c, starts = self._c, found.state.starts
        late = []
        if "lateness" in self._names:
            over = {
                t: starts[t] + c.durations[t] - x for t, x in enumerate(c.targets) if x is not None
            }
            late = sorted(
                (t for t, slots in over.items() if slots > 0), key=lambda t: (-over[t], t)
            )
        return [*late, ALL] if "finish" in self._names else late

    def _latest(self, found: Found, wish: int, *, later: bool) -> list[int] | None:
        """The latest starts under which nothing gets worse and the wish is granted; None when it is
        granted already.

        later: the finish may get worse.
        """
        c, starts = self._c, found.state.starts
        end = max((s + d for s, d in zip(starts, c.durations, strict=True)), default=0) - (
            wish == ALL
        )
        last = end if "finish" in self._names and not later else c.horizon
        out = []
        punctual = "lateness" in self._names
        for start, duration, target in zip(starts, c.durations, c.targets, strict=True):
            limit = (
                min(last, max(target, start + duration))
                if punctual and target is not None
                else last
            )
            out.append(limit - duration)
        if wish != ALL:
            target = c.targets[wish]
            if target is None or starts[wish] + c.durations[wish] <= target:
                return None
            out[wish] = starts[wish] - 1
        return out

    def _within(self, latest: Sequence[int], starts: Sequence[int]) -> Found | None:
        """A timetable with these latest starts."""
        c = self._c
        self.work += 1
        if min(latest, default=0) < 0:
            return None
        tight = tighten(
            c, [d & ((1 << (x + 1)) - 1) for d, x in zip(self._domains, latest, strict=True)]
        )
        base = None if tight is None else base_state(c, tight)
        if tight is None or base is None:
            return None
        attempts = Attempts(c, tight, base, self._names)
        by_end = [float(d.bit_length()) for d in tight]
        better = attempts.attempt(attempts.ranker.by(by_end), repairs=REPAIRS)
        if better is None:  # as it stands, but what must move goes where it can first
            as_is = [
                float(s if d >> s & 1 else lowest(d)) for d, s in zip(tight, starts, strict=True)
            ]
            better = attempts.attempt(attempts.ranker.by(as_is), starts, repairs=REPAIRS)
        if better is not None:
            order = self._ranker.by([float(s) for s in better.state.starts])
            better = Found(better.rank, better.state, order)
        self.work += attempts.work
        return better

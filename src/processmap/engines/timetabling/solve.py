"""Looking for the best timetable with counted work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.critical_chain import critical_chain, latest_kept, slacks
from processmap.engines.timetabling.domain_splitting import Verdict, decide
from processmap.engines.timetabling.objective import (
    floor_of_finish,
    floor_of_lateness,
    measured,
    score,
)
from processmap.engines.timetabling.occupancy import State
from processmap.engines.timetabling.order_search import OrderSearch
from processmap.engines.timetabling.problem import Problem
from processmap.engines.timetabling.propagation import base_state, tighten
from processmap.engines.timetabling.reinsertion import Polisher
from processmap.engines.timetabling.result import ORDER, Result, Status
from processmap.engines.timetabling.serial_generation import Decoder

__all__ = ["finished", "solve"]

SCHEDULES, MOST_SCHEDULES, PLACINGS = 400, 1200, 60_000
"""Schedules for the general problem: as many as place so many tasks, but no fewer and no more than
these.
"""
NODES = 400


def solve(
    problem: Problem,
    *,
    order: tuple[str, ...] = ORDER,
    schedules: int | None = None,
    seed: int = 0,
    stop: Callable[[], bool] | None = None,
) -> Result:
    """The best timetable that a counted amount of work finds.

    order: the numbers of `Score` in the order in which they count; those left out do not count.
    schedules: how many schedules' worth of work may be done; the same number gives the same result
    everywhere. seed: of the pseudo-random choices. stop: asked now and then, ends the work early;
    for measuring only, since results must not depend on the clock.

    Returns a result in any case: without a timetable its status says whether none can exist or none
    was found.
    """
    return _Calendar(problem, order, schedules, seed, stop).result()


def finished(
    c: Compiled,
    starts: Sequence[int],
    order: tuple[str, ...],
    bounds: tuple[int, ...],
    schedules: int,
    decoder: Decoder | None = None,
) -> Result:
    """A result with its worth, slack and critical chain, from the starts by number.

    bounds: floors of the first numbers of `order`, each holding when those before it are met.
    """
    if decoder is None:
        domains = tighten(c)
        base = base_state(c, domains) if domains is not None else None
        decoder = Decoder(c, domains, base) if domains is not None and base is not None else None
    worth = score(c, starts)
    numbers = worth.key(order)
    counted = len(order) - (order[-1:] == ("waiting",))  # waiting only chooses among equals
    proven = len(bounds) >= counted and numbers[:counted] == bounds[:counted]
    loose = [0] * c.count if decoder is None else slacks(c, decoder, starts, latest_kept(c, starts))
    return Result(
        status=Status.OPTIMAL if proven else Status.FEASIBLE,
        starts=dict(zip(c.ids, starts, strict=True)),
        score=worth,
        bounds=bounds,
        order=order,
        slack=dict(zip(c.ids, loose, strict=True)),
        chain=critical_chain(c, starts),
        schedules=schedules,
    )


class _Calendar:
    """One problem: tighten, search for lateness and finish, then polish without losing them."""

    def __init__(
        self,
        problem: Problem,
        order: tuple[str, ...],
        schedules: int | None,
        seed: int,
        stop: Callable[[], bool] | None,
    ) -> None:
        self.c = compiled(problem)
        self.order = order
        usual = min(MOST_SCHEDULES, max(SCHEDULES, PLACINGS // max(1, self.c.count)))
        self.budget = usual if schedules is None else schedules
        self.random = Random(seed)
        self.stop = stop
        last = max(
            (i for i, name in enumerate(order) if name in ("lateness", "finish")), default=-1
        )
        self.leading = order[: last + 1]
        self.work = 0

    def result(self) -> Result:
        c = self.c
        domains = tighten(c) if c.order is not None else None
        base = None if domains is None else base_state(c, domains)
        if domains is None or base is None:
            return Result(Status.INFEASIBLE, order=self.order)
        floors = self._floors(domains)
        search = OrderSearch(c, domains, base, self.leading, floors, self.random, self.stop)
        search.run(self.budget)
        self.work = round(search.work)
        state = search.best.state if search.best is not None else None
        if state is None:
            verdict, found = decide(c, domains, NODES)
            if found is None:
                status = Status.INFEASIBLE if verdict is Verdict.IMPOSSIBLE else Status.UNKNOWN
                return Result(status, order=self.order, schedules=self.work)
            state = found
        state = self._polished(state, domains)
        return finished(
            c,
            state.starts,
            self.order,
            self._bounds(state, floors),
            self.work,
            Decoder(c, domains, base),
        )

    def _floors(self, domains: Sequence[int]) -> tuple[int, ...]:
        c = self.c
        known = {"lateness": floor_of_lateness(c, domains), "finish": floor_of_finish(c, domains)}
        return tuple(known.get(name, 0) for name in self.leading)

    def _bounds(self, state: State, floors: tuple[int, ...]) -> tuple[int, ...]:
        """The floors, and zeros behind them: crowding and moves cannot be less than none."""
        rest = tuple(0 for name in self.order[len(floors) :] if name != "waiting")
        return floors + rest

    def _polished(self, state: State, domains: Sequence[int]) -> State:
        """The state made kinder within what its lateness and finish leave room for."""
        c = self.c
        latest = latest_kept(c, state.starts)
        capped = [d & ((1 << (x + 1)) - 1) for d, x in zip(domains, latest, strict=True)]
        tight = tighten(c, capped)
        base = None if tight is None else base_state(c, tight)
        if tight is None or base is None:
            return state
        best = state
        for begin in self._beginnings(state, tight, base):
            polisher = Polisher(c, Decoder(c, tight, base), self.order, self.random, self.stop)
            better = polisher.run(begin, self.budget * max(1, c.count) // 4)
            self.work += polisher.work // max(1, c.count)
            if measured(c, better.starts, self.order) < measured(c, best.starts, self.order):
                best = better
        return best

    def _beginnings(self, state: State, domains: Sequence[int], base: State) -> list[State]:
        """Where to polish from: the state itself, and one that stays as near to an earlier
        timetable as it can.
        """
        out = [state]
        if any(e is not None for e in self.c.earlier):
            search = OrderSearch(self.c, domains, base, self.order, (), self.random, self.stop)
            order = search.ranker.by(search.ranker.rules()[0])
            found = search.attempt(order, self.c.earlier)
            self.work += round(search.work)
            if found is not None:
                out.insert(0, found.state)
        return out

"""Looking back from the end: how late each step can be if something is to happen at a given
slot.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from attrs import frozen

from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.domain_splitting import decide
from processmap.engines.timetabling.occupancy import State
from processmap.engines.timetabling.order_search import OrderSearch
from processmap.engines.timetabling.problem import Fixed, Problem
from processmap.engines.timetabling.propagation import base_state, tighten
from processmap.engines.timetabling.serial_generation import Decoder

__all__ = ["Latest", "latest_starts"]

NODES = 200


@frozen
class Latest:
    """How late things can start.

    Attributes:
        limit: by task, a start that it cannot pass: order, gaps, papers and calendars say so,
            whatever else is done.
        together: by task, starts as late as a timetable was found to have them, all at once; empty
            when none was found.
    """

    limit: Mapping[str, int]
    together: Mapping[str, int]


def latest_starts(problem: Problem, at: Mapping[str, int] | None = None) -> Latest | None:
    """The latest starts when the named tasks start at the given slots; None when that is proven
    impossible.

    at: start by task, for instance a decision at a given meeting; what is already fixed in the
    problem stays fixed.
    """
    fixed = tuple(Fixed(task, start) for task, start in (at or {}).items())
    c = compiled(problem.and_also(*fixed))
    domains = tighten(c, deep=True) if c.order is not None else None
    base = None if domains is None else base_state(c, domains)
    if domains is None or base is None:
        return None
    limit = [d.bit_length() - 1 for d in domains]
    late = _packed(c, domains, base, limit)
    together = {} if late is None else dict(zip(c.ids, late.starts, strict=True))
    return Latest(dict(zip(c.ids, limit, strict=True)), together)


def _packed(c: Compiled, domains: list[int], base: State, limit: list[int]) -> State | None:
    """A timetable packed to the end: straight from the limits, or else from one that was found from
    the front.
    """
    decoder = Decoder(c, domains, base)
    place = {t: i for i, t in enumerate(c.order or range(c.count))}

    def backward(starts: list[int]) -> State | None:
        order = sorted(decoder.open, key=lambda t: (-starts[t] - c.durations[t], -place[t]))
        return decoder.backward(order, limit)

    late = backward(limit)
    if late is not None:
        return late
    search = OrderSearch(c, domains, base, ("waiting",), (0,), Random(0), None)
    found = search.attempt(search.ranker.by(search.ranker.rules()[0]))
    state = found.state if found is not None else decide(c, domains, NODES)[1]
    if state is None:
        return None
    return backward(state.starts) or state

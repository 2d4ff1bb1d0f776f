"""A timetable that is there already: whether it still holds, and how much later each of its tasks
could be.
"""

from __future__ import annotations

from collections.abc import Mapping

from processmap.engines.timetabling.compiled import compiled
from processmap.engines.timetabling.critical_chain import latest_kept, slacks
from processmap.engines.timetabling.problem import Problem
from processmap.engines.timetabling.propagation import base_state, tighten
from processmap.engines.timetabling.serial_generation import Decoder, Stuck

__all__ = ["slack_as_it_stands"]


def slack_as_it_stands(problem: Problem, starts: Mapping[str, int]) -> dict[str, int] | None:
    """How many slots later each task could start, counted as for a timetable that the engine has
    just made.

    Args:
        problem: what the timetable has to keep.
        starts: where the tasks stand. Those that are not named come as early as the others let
            them.

    Returns:
        Slots by id, what follows a task moving too and nothing ending later; None where the starts
        do not keep the problem.
    """
    c = compiled(problem)
    domains = tighten(c) if c.order is not None else None
    base = None if domains is None else base_state(c, domains)
    if domains is None or base is None:
        return None
    decoder = Decoder(c, domains, base)
    place = {task: number for number, task in enumerate(c.order or ())}
    floors = [starts.get(name, 0) for name in c.ids]
    known = [name in starts for name in c.ids]
    order = sorted(
        decoder.open,
        key=lambda task: (not known[task], floors[task] if known[task] else 0, place[task]),
    )
    built = decoder.forward(order, floors)
    if isinstance(built, Stuck):
        return None
    if any(own and built.starts[task] != floors[task] for task, own in enumerate(known)):
        return None
    loose = slacks(c, decoder, built.starts, latest_kept(c, built.starts))
    return dict(zip(c.ids, loose, strict=True))

"""Small random timetabling problems, and the slow truth about them by trying everything."""

from __future__ import annotations

from itertools import product

from hypothesis import strategies as st

from processmap.engines.timetabling.problem import (
    Allowed,
    Apart,
    Constraint,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Task,
    Window,
    mask,
)
from tests.engines.timetabling.verifier import faults, worth


@st.composite
def problems(draw: st.DrawFn, most: int = 5, horizon: int = 9, hard: bool = False) -> Problem:
    """Problems with a few tasks and every kind of constraint; `hard` makes clashes likely."""
    count = draw(st.integers(1, most))
    size = draw(st.integers(4, horizon))
    slot = st.integers(0, size)
    names = [f"t{i}" for i in range(count)]
    maybe = st.one_of(st.none(), slot)
    tasks = [
        Task(n, draw(st.sampled_from([1, 1, 1, 2, 3, 0])), draw(maybe), draw(maybe)) for n in names
    ]
    some = st.lists(st.sampled_from(names), min_size=1, max_size=count, unique=True)
    pair = st.integers(0, count - 1).flatmap(
        lambda a: st.integers(0, count - 1).map(lambda b: (a, b))
    )
    constraints: list[Constraint] = []
    for number in range(draw(st.integers(2 if hard else 0, 8 if hard else 6))):
        fact = draw(st.sampled_from([f"f{number}", f"f{number}", None]))
        kind = draw(st.integers(0, 8))
        a, b = sorted(draw(pair))
        least = draw(st.integers(-1, 2))
        if kind == 0:
            constraints.append(Allowed(draw(some), mask(draw(st.lists(slot, min_size=1))), fact))
        elif kind == 1:
            constraints.append(Window(names[a], draw(slot), draw(maybe), fact))
        elif kind == 2 and not number:
            constraints.append(Fixed(names[a], draw(slot), fact, draw(st.booleans())))
        elif kind in (3, 4) and a < b:
            most_gap = draw(st.one_of(st.none(), st.integers(least, 4)))
            constraints.append(Gap(names[a], names[b], least, most_gap, fact))
        elif kind == 5 and a < b:
            ends = sorted(draw(st.lists(slot, min_size=1, max_size=3)))
            starts = sorted(
                draw(st.lists(slot, min_size=len(ends), max_size=len(ends), unique=True))
            )
            constraints.append(
                Cutoff(names[a], names[b], list(zip(starts, ends, strict=True)), fact)
            )
        elif kind == 6:
            capacity = draw(
                st.one_of(
                    st.integers(0, 2), st.lists(st.integers(0, 2), min_size=size, max_size=size)
                )
            )
            uses = [(n, draw(st.integers(1, 2))) for n in draw(some)]
            constraints.append(Resource(f"r{number}", capacity, uses, fact))
        elif kind == 7:
            rest = draw(st.integers(0, 2))
            constraints.append(
                Apart(f"g{number}", draw(some), rest, rest + draw(st.integers(0, 2)), fact)
            )
        elif kind == 8:
            middle = draw(st.integers(1, size - 1))
            uses = [(n, draw(st.integers(1, 2))) for n in draw(some)]
            constraints.append(
                Quota(
                    f"q{number}", [(0, middle), (middle, size)], draw(st.integers(0, 2)), uses, fact
                )
            )
    return Problem(size, tasks, constraints)


def best_key(problem: Problem, order: tuple[str, ...]) -> tuple[int, ...] | None:
    """The best numbers that any timetable has, by trying every one; None when there is none."""
    held = {c.task: c.start for c in problem.constraints if isinstance(c, Fixed) and c.held}
    names = [task.id for task in problem.tasks]
    choices = [
        [held[t.id]] if t.id in held else range(max(0, problem.horizon - t.duration + 1))
        for t in problem.tasks
    ]
    best = None
    for slots in product(*choices):
        starts = dict(zip(names, slots, strict=True))
        if faults(problem, starts):
            continue
        numbers = worth(problem, starts)
        key = tuple(numbers[name] for name in order)
        best = key if best is None or key < best else best
    return best

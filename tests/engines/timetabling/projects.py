"""Random plain projects, the kind that PSPLIB holds: tasks, what waits for what, and shared resources."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

from processmap.engines.timetabling.problem import Gap, Problem, Resource, Task


@st.composite
def projects(draw: st.DrawFn, most: int = 6) -> Problem:
    """Projects small enough to try every timetable of."""
    count = draw(st.integers(1, most))
    durations = draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    waits = draw(st.lists(st.sampled_from(pairs), max_size=5, unique=True)) if pairs else []
    resources = [
        Resource(f"r{k}", draw(st.integers(2, 3)), [(f"t{i}", draw(st.integers(0, 2))) for i in range(count)])
        for k in range(draw(st.integers(1, 2)))
    ]
    tasks = [Task(f"t{i}", duration) for i, duration in enumerate(durations)]
    return Problem(sum(durations), tasks, [*(Gap(f"t{a}", f"t{b}") for a, b in waits), *resources])


def project(size: int, seed: int) -> Problem:
    """A project of some size, always the same for the same seed."""
    draw = Random(seed)
    tasks = [Task(f"t{i}", draw.randint(1, 9)) for i in range(size)]
    waits = {(draw.randrange(max(0, b - 20), b), b) for b in range(5, size)}
    resources = [
        Resource(f"r{k}", 10, [(f"t{i}", draw.randint(1, 6)) for i in range(size) if draw.random() < 0.6])
        for k in range(3)
    ]
    horizon = sum(task.duration for task in tasks)
    return Problem(horizon, tasks, [*(Gap(f"t{a}", f"t{b}") for a, b in sorted(waits)), *resources])

"""An independent judge of timetables: reads the problem as written, slot by slot, and shares no
code with the engine.

Only the classes that state a problem are known here. Everything is done the slow and obvious way.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from processmap.engines.timetabling.problem import (
    Allowed,
    Apart,
    Cutoff,
    Fixed,
    Gap,
    Problem,
    Quota,
    Resource,
    Window,
)


def faults(problem: Problem, starts: Mapping[str, int]) -> list[str]:
    """Everything that is wrong with a timetable, in words; an empty list when it keeps the whole
    problem.
    """
    duration = {task.id: task.duration for task in problem.tasks}
    out = []
    if set(starts) != set(duration):
        return [f"tasks differ: {sorted(set(starts) ^ set(duration))}"]
    held = {c.task for c in problem.constraints if isinstance(c, Fixed) and c.held}
    for name, start in starts.items():
        if name not in held and not 0 <= start <= problem.horizon - duration[name]:
            out.append(f"{name} leaves the horizon at {start}")
    for c in problem.constraints:
        out += _broken(problem, c, starts, duration, held)
    return out


def _broken(
    problem: Problem,
    c: object,
    starts: Mapping[str, int],
    duration: Mapping[str, int],
    held: set[str],
) -> list[str]:
    out = []
    if isinstance(c, Allowed):
        out = [
            t
            for t in c.tasks
            if t not in held
            and f"{c.starts:b}"[::-1].ljust(problem.horizon + 1, "0")[starts[t]] != "1"
        ]
    elif isinstance(c, Window):
        late = c.latest_end is not None and starts[c.task] + duration[c.task] > c.latest_end
        out = [c.task] if c.task not in held and (late or starts[c.task] < c.earliest) else []
    elif isinstance(c, Fixed):
        out = [c.task] if starts[c.task] != c.start else []
    elif isinstance(c, Gap):
        gap = starts[c.after] - (starts[c.before] + duration[c.before])
        wrong = gap < c.least or (c.most is not None and gap > c.most)
        out = [c.before + c.after] if wrong and not {c.before, c.after} <= held else []
    elif isinstance(c, Cutoff):
        named = [end for start, end in c.due if start <= starts[c.after]] or [
            end for _, end in c.due[:1]
        ]
        wrong = bool(named) and starts[c.before] + duration[c.before] > named[-1]
        out = [c.before + c.after] if wrong and not {c.before, c.after} <= held else []
    elif isinstance(c, Apart):
        for one, two in combinations(dict.fromkeys(c.tasks), 2):
            if {one, two} <= held or not duration[one] or not duration[two]:
                continue
            a, b = sorted((one, two), key=lambda t: starts[t])
            if starts[b] - (starts[a] + duration[a]) < c.rest:
                out.append(f"{a}+{b}")
    elif isinstance(c, Resource):
        for slot in range(problem.horizon):
            inside = [
                (t, n) for t, n in c.uses if n and starts[t] <= slot < starts[t] + duration[t]
            ]
            there = (
                c.capacity
                if isinstance(c.capacity, int)
                else (c.capacity[slot] if slot < len(c.capacity) else 0)
            )
            if sum(n for _, n in inside) > there and not {t for t, _ in inside} <= held:
                out.append(f"slot {slot}")
    elif isinstance(c, Quota):
        for first, end in c.periods:
            inside = [(t, n) for t, n in c.uses if n and first <= starts[t] < end]
            if sum(n for _, n in inside) > c.limit and not {t for t, _ in inside} <= held:
                out.append(f"period {first}")
    return [f"{type(c).__name__} {getattr(c, 'fact', None)}: {what}" for what in out]


def worth(problem: Problem, starts: Mapping[str, int]) -> dict[str, int]:
    """Lateness, finish, crowding, moved and shift, counted anew."""
    end = {task.id: starts[task.id] + task.duration for task in problem.tasks}
    held = {c.task for c in problem.constraints if isinstance(c, Fixed) and c.held}
    late = sum(max(0, end[t.id] - t.target) for t in problem.tasks if t.target is not None)
    wishes: dict[frozenset[str], int] = {}
    for c in problem.constraints:
        if isinstance(c, Apart):
            key = frozenset(t for t in c.tasks if end[t] > starts[t])
            wishes[key] = max(wishes.get(key, 0), c.wished)
    crowding = 0
    for members, wished in wishes.items():
        for one, two in combinations(sorted(members), 2):
            if {one, two} <= held:
                continue
            a, b = sorted((one, two), key=lambda t: (starts[t], end[t]))
            crowding += max(0, wished - (starts[b] - end[a]))
    stays = [(t.earlier, starts[t.id]) for t in problem.tasks if t.earlier is not None]
    return {
        "lateness": late,
        "finish": max(end.values(), default=0),
        "crowding": crowding,
        "moved": sum(a != b for a, b in stays),
        "shift": sum(abs(a - b) for a, b in stays),
    }

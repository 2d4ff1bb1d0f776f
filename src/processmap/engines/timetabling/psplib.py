"""Reading PSPLIB's single-mode projects (`.sm`), the benchmark that resource-constrained scheduling is measured on."""

from __future__ import annotations

from processmap.engines.timetabling.problem import Gap, Problem, Resource, Task

__all__ = ["read_psplib"]


def read_psplib(text: str) -> Problem:
    """The problem in a `.sm` file.

    Tasks are named "1", "2", … as in the file, the first and the last being its empty source and sink; the horizon is
    the sum of all durations. Raises ValueError when a section is missing, a task has several modes, or resources are
    not renewable.

    Format: Kolisch & Sprecher 1996, PSPLIB – a project scheduling library.
    """
    lines = text.splitlines()
    order, work = (_section(lines, title) for title in ("PRECEDENCE RELATIONS", "REQUESTS/DURATIONS"))
    capacities = _section(lines, "RESOURCEAVAILABILITIES")[0]
    if len(order) != len(work) or any(len(row) < 3 or row[1] != 1 for row in order):
        raise ValueError("only projects with one mode for each task can be read")
    if any(len(row) != 3 + len(capacities) for row in work):
        raise ValueError("the demands do not match the resources")
    tasks = [Task(str(row[0]), row[2]) for row in work]
    gaps = [Gap(str(row[0]), str(later)) for row in order for later in row[3:]]
    resources = [
        Resource(f"R{k + 1}", capacity, [(str(row[0]), row[3 + k]) for row in work if row[3 + k]])
        for k, capacity in enumerate(capacities)
    ]
    return Problem(sum(task.duration for task in tasks), tasks, [*gaps, *resources])


def _section(lines: list[str], title: str) -> list[list[int]]:
    """The rows of numbers that follow a title and its headings, however they are indented and set apart."""
    for number, line in enumerate(lines):
        if not line.strip().upper().startswith(title):
            continue
        rows: list[list[int]] = []
        for other in lines[number + 1 :]:
            words = other.split()
            if words and all(word.isdigit() for word in words):
                rows.append([int(word) for word in words])
            elif words and rows:
                break
        if rows:
            return rows
    raise ValueError(f"there is no section {title!r}")

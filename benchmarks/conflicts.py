"""Conflict graphs to compose dialogues for: read from a file, generated, or written out as a whole
document.

An instance is named

    EDGES.csv          columns a, b, sign; sign -1 is a tension
    all:V              every pair of V people
    random:V:P[:SEED]  each pair with the chance P per cent
    star:V             one against all the others
    parts:A:B[:C…]     parts of so many people; tensions between all who are in different parts

The same name gives the same graph on every machine.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from processmap.model.dialogues import Method
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder

__all__ = ["Edges", "as_document", "instance"]

Edges = list[tuple[int, int]]


def instance(source: str) -> tuple[list[str], Edges]:
    """Names of the people and the pairs in tension, by number, each pair once and in order."""
    kind, _, rest = source.partition(":")
    made = {"all": _all, "random": _random, "star": _star, "parts": _parts}.get(kind)
    if made is None or not rest:
        return _file(Path(source))
    count, edges = made([int(each) for each in rest.split(":")])
    return [str(number + 1) for number in range(count)], edges


def _all(numbers: Sequence[int]) -> tuple[int, Edges]:
    return numbers[0], list(combinations(range(numbers[0]), 2))


def _random(numbers: Sequence[int]) -> tuple[int, Edges]:
    count, chance, *seed = numbers
    draw = random.Random(seed[0] if seed else 0)
    return count, [pair for pair in combinations(range(count), 2) if draw.random() * 100 < chance]


def _star(numbers: Sequence[int]) -> tuple[int, Edges]:
    return numbers[0], [(0, other) for other in range(1, numbers[0])]


def _parts(numbers: Sequence[int]) -> tuple[int, Edges]:
    part = [index for index, size in enumerate(numbers) for _ in range(size)]
    return len(part), [(a, b) for a, b in combinations(range(len(part)), 2) if part[a] != part[b]]


def _file(path: Path) -> tuple[list[str], Edges]:
    number: dict[str, int] = {}
    edges = set()
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if int(row["sign"]) == -1 and row["a"] != row["b"]:
                a, b = (number.setdefault(row[side], len(number)) for side in ("a", "b"))
                edges.add((min(a, b), max(a, b)))
    return list(number), sorted(edges)


def as_document(
    names: Sequence[str], edges: Edges, seats: int, weights: Sequence[int]
) -> ProcessMap:
    """A map that asks the same: each party with a view of its own, the views in tension, and one
    method allowed.

    seats: most chairs in the room; weights: chairs each party takes.
    """
    return ProcessMap(
        title="Alla mot alla",
        question="Vilka samtal behövs?",
        stakeholders=[
            Stakeholder(
                id=f"part-{n}", name=f"Part {name}", kind="person" if w == 1 else "group", seats=w
            )
            for n, (name, w) in enumerate(zip(names, weights, strict=True))
        ],
        perspectives=[
            Perspective(id=f"syn-{n}", statement=f"Så ser {name} det", held_by=[f"part-{n}"])
            for n, name in enumerate(names)
        ],
        tensions=[
            Tension(between=(f"syn-{a}", f"syn-{b}"), aim="meet", can_meet="yes") for a, b in edges
        ],
        methods=[
            Method(
                id="round_table",
                seats=(2, seats),
                hours=2,
                facilitators=1,
                carries="prepared",
                purposes=["meet"],
            )
        ],
        allowed_methods=["round_table"],
        open=["Det mesta"],
    )

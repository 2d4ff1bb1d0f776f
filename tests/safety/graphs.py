"""Maps shaped to be hard: for cliques, paths, layout, composing and timetables.

Each is a document that anybody could write, within the limits of the reader.
"""

from collections.abc import Callable, Iterable
from itertools import combinations
from typing import Any

from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator
from processmap.model.stakeholders import Relationship, Stakeholder

Pairs = Iterable[tuple[int, int]]


def _groups(count: int, **more: Any) -> list[Stakeholder]:
    return [
        Stakeholder(id=f"g{n}", name=f"Grupp {n}", affected="high", **more) for n in range(count)
    ]


def _tied(count: int, pairs: Pairs, kind: str = "conflict", **more: Any) -> ProcessMap:
    """Groups with a tie between each of the pairs."""
    ties = [Relationship(source=f"g{a}", target=f"g{b}", kind=kind, **more) for a, b in pairs]
    return ProcessMap(title="Svår karta", stakeholders=_groups(count), relationships=ties)


def _tense(count: int, pairs: Pairs, **more: Any) -> ProcessMap:
    """Groups with a perspective each, and a tension to be met between each of the pairs."""
    views = [Perspective(id=f"p{n}", statement=f"Syn {n}", held_by=[f"g{n}"]) for n in range(count)]
    strains = [Tension(between=(f"p{a}", f"p{b}"), aim="meet") for a, b in pairs]
    return ProcessMap(
        title="Svår karta",
        stakeholders=_groups(count, willing="yes"),
        perspectives=views,
        tensions=strains,
        **more,
    )


def _sides(a: int, b: int) -> list[tuple[int, int]]:
    return [(one, a + other) for one in range(a) for other in range(b)]


def _moon_moser(parts: int) -> list[tuple[int, int]]:
    return [(a, b) for a, b in combinations(range(3 * parts), 2) if a // 3 != b // 3]


def _ladder(rungs: int) -> list[tuple[int, int]]:
    rails = [(n, n + 2) for n in range(2 * rungs - 2)]
    return [*rails, *((2 * n, 2 * n + 1) for n in range(rungs))]


def _grid(side: int) -> list[tuple[int, int]]:
    right = [(n, n + 1) for n in range(side * side) if n % side < side - 1]
    return [*right, *((n, n + side) for n in range(side * side - side))]


def _talks(count: int, after: Callable[[int], Iterable[int]], **more: Any) -> ProcessMap:
    """Conversations of which each comes after those that ``after`` gives."""
    talks = [
        Dialogue(
            id=f"d{n}",
            title=f"Samtal {n}",
            participants=[f"g{n % 7}"],
            after=[f"d{each}" for each in after(n)],
        )
        for n in range(count)
    ]
    return ProcessMap(title="Svår karta", stakeholders=_groups(7), dialogues=talks, **more)


def _many_held(groups: int, views: int) -> ProcessMap:
    """Every group holds every perspective, and every two perspectives pull apart."""
    held = [
        Perspective(
            id=f"p{n}", statement=f"Syn {n}", held_by=[f"g{each}" for each in range(groups)]
        )
        for n in range(views)
    ]
    strains = [
        Tension(between=(f"p{a}", f"p{b}"), aim="meet") for a, b in combinations(range(views), 2)
    ]
    return ProcessMap(
        title="Svår karta", stakeholders=_groups(groups), perspectives=held, tensions=strains
    )


def _bodies(count: int) -> ProcessMap:
    """A long trail of decisions through many bodies, with a calendar and a proposal for each."""
    bodies = [
        DecisionBody(
            id=f"b{n}",
            name=f"Nämnd {n}",
            meetings=[f"2026-0{1 + month}-1{n % 9}" for month in range(6)],
        )
        for n in range(count)
    ]
    decisions = [
        Decision(
            id=f"x{n}", body=f"b{n}", date=f"2025-01-{1 + n % 28:02}", outcome="referred", proposals=[f"f{n}"],
            follows=[f"x{n - 1}"] if n else [],
        )
        for n in range(count)
    ]  # fmt: skip
    proposals = [
        Proposal(id=f"f{n}", title=f"Förslag {n}", decided_by=[f"b{n}"]) for n in range(count)
    ]
    calendar = Calendar(
        start="2026-01-07",
        target="2026-06-14",
        facilitators=[Facilitator(id="pl", days_per_week=3)],
    )
    return ProcessMap(
        title="Svår karta", stakeholders=_groups(3), decision_bodies=bodies, decisions=decisions, proposals=proposals,
        calendar=calendar,
    )  # fmt: skip


LARGEST = 89
"""Groups of the largest complete map that the reader takes: its pairs fill one list."""

GRAPHS: dict[str, Callable[[], ProcessMap]] = {
    "complete conflicts, 60 groups": lambda: _tied(60, combinations(range(60), 2), can_meet="facilitated"),
    "complete conflicts of 80 to prepare": lambda: _tied(80, combinations(range(80), 2), can_meet="prepared"),
    "Moon-Moser trust, 60 groups": lambda: _tied(60, _moon_moser(20), "trusts"),
    "Moon-Moser trust, 87 groups": lambda: _tied(87, _moon_moser(29), "trusts"),
    "the largest complete map, to prepare": lambda: _tied(
        LARGEST, combinations(range(LARGEST), 2), can_meet="prepared"
    ),
    "the largest complete map of tensions": lambda: _tense(LARGEST, combinations(range(LARGEST), 2)),
    "Moon-Moser tensions, 36 groups": lambda: _tense(36, _moon_moser(12)),
    "40 by 40 tensions": lambda: _tense(80, _sides(40, 40)),
    "complete tensions, 40 groups": lambda: _tense(40, combinations(range(40), 2)),
    "complete tensions with conflicts": lambda: _tense(
        24, combinations(range(24), 2),
        relationships=[Relationship(source=f"g{a}", target=f"g{b}", kind="conflict", can_meet="prepared")
                       for a, b in combinations(range(24), 2)],
    ),
    "a ladder of 100 rungs": lambda: _tense(200, _ladder(100)),
    "a ladder of trust": lambda: _tied(400, _ladder(200), "trusts"),
    "a grid of 15 by 15": lambda: _tense(225, _grid(15)),
    "a star of 300": lambda: _tied(301, ((0, n) for n in range(1, 301)), can_meet="facilitated"),
    "a star of tensions": lambda: _tense(201, ((0, n) for n in range(1, 201))),
    "a ring of 300": lambda: _tense(300, ((n, (n + 1) % 300) for n in range(300))),
    "power over everybody": lambda: _tied(60, combinations(range(60), 2), "power_over"),
    "all in one chain of 600": lambda: _talks(600, lambda n: [n - 1] if n else []),
    "every talk after the twenty before": lambda: _talks(150, lambda n: range(max(0, n - 20), n)),
    "two chains that cross": lambda: _talks(300, lambda n: [n - 2, n - 1] if n > 1 else []),
    "everybody holds everything": lambda: _many_held(30, 30),
    "300 groups with nothing in common": lambda: _tied(300, ()),
    "a trail through 60 bodies": lambda: _bodies(60),
}  # fmt: skip

"""The composition problem in integers: who may sit with whom, by what methods, and what has to be met."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Attribute, field, frozen
from attrs.converters import optional

YES, FACILITATED, PREPARED = 1, 2, 3
"""Readiness levels, softest first: can meet, can meet with a facilitator, can meet after preparation."""


def _level(_owner: object, attribute: Attribute[int], value: int) -> None:
    if value not in (YES, FACILITATED, PREPARED):
        raise ValueError(f"{attribute.name} must be 1, 2 or 3, got {value!r}")


def _at_least_one(_owner: object, attribute: Attribute[int], value: int) -> None:
    if value < 1:
        raise ValueError(f"{attribute.name} must be at least 1, got {value!r}")


def _ordered(pair: tuple[int, int]) -> tuple[int, int]:
    a, b = pair
    if a == b:
        raise ValueError(f"a pair needs two different members, got {pair!r}")
    return (a, b) if a < b else (b, a)


def _pairs(value: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    return frozenset(_ordered(pair) for pair in value)


def _levels(value: Iterable[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    return tuple(sorted({(*_ordered((a, b)), level) for a, b, level in value}))


def _tensions(value: Iterable[Tension]) -> tuple[Tension, ...]:
    return tuple(value)


def _methods(value: Iterable[Method]) -> tuple[Method, ...]:
    return tuple(value)


def _groups(value: Iterable[Group]) -> tuple[Group, ...]:
    return tuple(value)


def _numbers(value: Iterable[int]) -> tuple[int, ...]:
    return tuple(value)


def _people(value: Iterable[int]) -> frozenset[int]:
    return frozenset(value)


def _rising(value: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(value)))


def _sets(value: Iterable[Iterable[int]]) -> tuple[frozenset[int], ...]:
    return tuple(frozenset(members) for members in value)


@frozen
class Method:
    """A way of holding a dialogue.

    seats_min, seats_max: inclusive range of taken seats; minutes: length of one dialogue; facilitators: how many lead
    it; carries: hardest readiness the method can hold (1–3).
    """

    seats_min: int = field(validator=_at_least_one)
    seats_max: int = field(validator=_at_least_one)
    minutes: int = 120
    facilitators: int = 1
    carries: int = field(default=PREPARED, validator=_level)

    def __attrs_post_init__(self) -> None:
        if self.seats_max < self.seats_min:
            raise ValueError(f"seats {self.seats_min}–{self.seats_max} is an empty range")


@frozen
class Tension:
    """A tension to meet: covered when somebody from `left` and somebody else from `right` sit in one dialogue.

    readiness: what the dialogue's method must at least carry (1–3). A participant may stand on both sides, but does not
    cover the tension alone. Pairs that may not meet are never seated together, so they need not be taken out.
    """

    left: frozenset[int] = field(converter=_people)
    right: frozenset[int] = field(converter=_people)
    readiness: int = field(default=YES, validator=_level)

    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Every (left, right) pair of two different participants, in order."""
        return tuple((a, b) for a in sorted(self.left) for b in sorted(self.right) if a != b)


@frozen
class Group:
    """One dialogue: its participants in rising order and the index of its method."""

    participants: tuple[int, ...] = field(converter=_rising)
    method: int = 0


@frozen(kw_only=True)
class Problem:
    """What is to be composed.

    weights: seats each participant takes (≥ 1); its length is the number of participants, numbered from 0.
    tensions: what has to be met; methods: what may be used, already filtered by purpose.
    forbidden: pairs that never sit in one dialogue; levels: (a, b, level) for pairs that need more than level 1.
    perspectives: holders of each perspective; opposed: pairs of perspectives in tension. Both feed the rule that nobody
    sits alone against a majority; leave them empty to do without it. company_by_seats: a participant who takes two
    seats or more brings company and is never alone (off: only another participant counts).
    hour_weights: persons counted per participant when hours are summed (default: the weights).
    limits: most dialogues a participant may be given here (None: no limit), the fixed ones included.
    load: dialogues each participant already has elsewhere, for overload and imbalance only.
    comfort: number of dialogues beyond which a participant is overloaded (None: nobody is).
    fixed: dialogues that stand; they meet what they meet, take load, and are not changed or judged.
    fillers: who may be asked to fill a method's least number of seats (None: everybody who stands in some tension).
    """

    weights: tuple[int, ...] = field(converter=_numbers)
    tensions: tuple[Tension, ...] = field(converter=_tensions)
    methods: tuple[Method, ...] = field(converter=_methods)
    forbidden: frozenset[tuple[int, int]] = field(default=(), converter=_pairs)
    levels: tuple[tuple[int, int, int], ...] = field(default=(), converter=_levels)
    perspectives: tuple[frozenset[int], ...] = field(default=(), converter=_sets)
    opposed: frozenset[tuple[int, int]] = field(default=(), converter=_pairs)
    company_by_seats: bool = False
    hour_weights: tuple[int, ...] | None = None
    limits: tuple[int | None, ...] | None = None
    load: tuple[int, ...] | None = None
    comfort: int | None = None
    fixed: tuple[Group, ...] = field(default=(), converter=_groups)
    fillers: frozenset[int] | None = field(default=None, converter=optional(_people))

    def __attrs_post_init__(self) -> None:
        count = len(self.weights)
        if any(weight < 1 for weight in self.weights):
            raise ValueError("every participant takes at least one seat")
        for name in ("hour_weights", "limits", "load"):
            value = getattr(self, name)
            if value is not None and len(value) != count:
                raise ValueError(f"{name} has {len(value)} entries for {count} participants")
        named = {person for tension in self.tensions for person in tension.left | tension.right}
        named.update(person for holders in self.perspectives for person in holders)
        named.update(person for group in self.fixed for person in group.participants)
        named.update(person for pair in self.forbidden for person in pair)
        named.update(person for a, b, _ in self.levels for person in (a, b))
        if any(not 0 <= person < count for person in named):
            raise ValueError(
                f"participants are numbered 0–{count - 1}; found {sorted(named)[0]} to {sorted(named)[-1]}"
            )
        if any(not 0 <= p < len(self.perspectives) for pair in self.opposed for p in pair):
            raise ValueError("opposed names a perspective that is not there")
        if any(level not in (YES, FACILITATED, PREPARED) for _, _, level in self.levels):
            raise ValueError("a pair's level is 1, 2 or 3; pairs that cannot meet belong in forbidden")
        if any(not 0 <= group.method < len(self.methods) for group in self.fixed):
            raise ValueError("a fixed dialogue names a method that is not there")

    @property
    def size(self) -> int:
        """Number of participants."""
        return len(self.weights)

    def fillers_may(self, people: Iterable[int]) -> bool:
        """Whether every one of these participants may be asked to fill a seat."""
        return self.fillers is None or self.fillers.issuperset(people)


def covering(edges: Iterable[tuple[int, int]], seats: int, count: int | None = None) -> Problem:
    """The plain problem: put every pair of `edges` in some dialogue of at most `seats` people, one seat each.

    Returns a Problem with one method and no other constraint: the classical covering problem when the edges are all
    pairs.
    """
    listed = sorted(_pairs(edges))
    size = count if count is not None else max((b for _, b in listed), default=-1) + 1
    return Problem(
        weights=(1,) * size,
        tensions=[Tension(left=[a], right=[b]) for a, b in listed],
        methods=[Method(seats_min=2, seats_max=seats, minutes=60)],
    )

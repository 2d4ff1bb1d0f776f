"""The timetabling problem in integers: tasks, when they may start, what they share, and what comes
before what.

Time is counted in slots from 0. What a slot is (half a day, an evening, a day) is for the caller to
decide. Every constraint may carry a *fact*: an opaque name of the thing in the world that it comes
from. Facts are what a clash is explained with, and what can be taken away to see whether it would
help; a constraint without a fact is never taken away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import Attribute, evolve, field, frozen

__all__ = [
    "Allowed",
    "Apart",
    "Cutoff",
    "Fixed",
    "Gap",
    "Problem",
    "Quota",
    "Resource",
    "Task",
    "Window",
    "mask",
    "packed",
    "slots",
]


def mask(starts: Iterable[int]) -> int:
    """Pack slots into one integer, bit t for slot t: the form in which `Allowed` takes them."""
    found = set(starts)
    if not found:
        return 0
    if min(found) < 0:
        raise ValueError(f"a slot cannot be negative, got {min(found)!r}")
    return packed(slot in found for slot in range(max(found) + 1))


def packed(flags: Iterable[bool]) -> int:
    """Pack answers into one integer, bit n for answer n; in time that grows as their number
    does.
    """
    digits = "".join(["1" if each else "0" for each in flags])
    return int(digits[::-1], 2) if digits else 0


def slots(found: int) -> tuple[int, ...]:
    """Unpack what `mask` packed, in rising order."""
    out = []
    while found:
        low = found & -found
        out.append(low.bit_length() - 1)
        found ^= low
    return tuple(out)


def _whole(_owner: object, attribute: Attribute[int], value: int | None) -> None:
    if value is not None and value < 0:
        raise ValueError(f"{attribute.name} must be at least 0, got {value!r}")


def _names(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _amounts(value: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    out = tuple((str(task), int(amount)) for task, amount in value)
    if any(amount < 0 for _, amount in out):
        raise ValueError("an amount must be at least 0")
    return out


def _pairs(value: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted((int(a), int(b)) for a, b in value))


def _capacity(value: int | Iterable[int]) -> int | tuple[int, ...]:
    return value if isinstance(value, int) else tuple(value)


@frozen
class Task:
    """Something that takes a number of consecutive slots.

    Attributes:
        id: unique name.
        duration: slots it takes; 0 is a milestone, which never collides with anything.
        target: it should end no later than here (the first slot after it); every slot later counts
            as lateness.
        earlier: where it started in an earlier timetable; staying there is preferred.
    """

    id: str
    duration: int = field(default=1, validator=_whole)
    target: int | None = None
    earlier: int | None = field(default=None, validator=_whole)


@frozen
class Allowed:
    """These tasks may start only in these slots (working days, a body's meetings, somebody's
    availability).

    starts: packed by `mask`. Several `Allowed` for one task all hold.
    """

    tasks: tuple[str, ...] = field(converter=_names)
    starts: int = field(validator=_whole)
    fact: str | None = None


@frozen
class Window:
    """A task starts no earlier than `earliest` and ends no later than `latest_end` (the first slot
    after it).
    """

    task: str
    earliest: int = 0
    latest_end: int | None = None
    fact: str | None = None


@frozen
class Fixed:
    """A task starts exactly here.

    held: it has happened. Then nothing that concerns only things that have happened is asked of it:
    not its own slots, not rest or order among held tasks, not whether there was room. What is to
    come still reckons with it.
    """

    task: str
    start: int = field(validator=_whole)
    fact: str | None = None
    held: bool = False


@frozen
class Gap:
    """`after` starts at least `least` and at most `most` slots after `before` has ended.

    A negative `least` lets them overlap by so much; `most` None is no limit.
    """

    before: str
    after: str
    least: int = 0
    most: int | None = None
    fact: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.most is not None and self.most < self.least:
            raise ValueError(
                f"the gap {self.least}–{self.most} between {self.before} and {self.after} is empty"
            )


@frozen
class Cutoff:
    """What `before` writes must be in by a day that depends on when `after` is held, as papers for
    a meeting.

    due: pairs (start of `after`, latest end of `before`), not falling from one start to a later
    one. A start that is not named has the cut-off of the named start before it, and one before the
    first named start has the first one's.
    """

    before: str
    after: str
    due: tuple[tuple[int, int], ...] = field(converter=_pairs)
    fact: str | None = None

    def __attrs_post_init__(self) -> None:
        ends = [end for _, end in self.due]
        if ends != sorted(ends) or len({start for start, _ in self.due}) != len(ends):
            raise ValueError(f"the cut-offs of {self.after} must rise with its starts")


@frozen
class Resource:
    """Something there is a limited number of in each slot (facilitators, rooms).

    capacity: the number there is, one for every slot or the same in all; a tuple shorter than the
    horizon ends in 0. uses: pairs (task, how many it needs in each of its slots).
    """

    id: str
    capacity: int | tuple[int, ...] = field(converter=_capacity)
    uses: tuple[tuple[str, int], ...] = field(converter=_amounts)
    fact: str | None = None


@frozen
class Apart:
    """Meetings of one stakeholder: one at a time, with at least `rest` slots between them.

    wished: the rest one would like; every slot missing between two of the meetings counts as
    crowding.
    """

    id: str
    tasks: tuple[str, ...] = field(converter=_names)
    rest: int = field(default=0, validator=_whole)
    wished: int = field(default=0, validator=_whole)
    fact: str | None = None


@frozen
class Quota:
    """At most `limit` in each period, counting a task in the period where it starts (days a week,
    meetings a month).

    periods: pairs (first slot, first slot after), not overlapping; what starts outside every period
    is not counted. uses: pairs (task, what it counts).
    """

    id: str
    periods: tuple[tuple[int, int], ...] = field(converter=_pairs)
    limit: int = field(validator=_whole)
    uses: tuple[tuple[str, int], ...] = field(converter=_amounts)
    fact: str | None = None

    def __attrs_post_init__(self) -> None:
        if any(
            left[1] > right[0] for left, right in zip(self.periods, self.periods[1:], strict=False)
        ):
            raise ValueError(f"the periods of {self.id} overlap")


Constraint: TypeAlias = Allowed | Window | Fixed | Gap | Cutoff | Resource | Apart | Quota


def _tasks(value: Iterable[Task]) -> tuple[Task, ...]:
    return tuple(value)


def _constraints(value: Iterable[Constraint]) -> tuple[Constraint, ...]:
    return tuple(value)


@frozen
class Problem:
    """Tasks and constraints over the slots 0 … horizon − 1; every task must end by the horizon.

    Give the horizon room beyond the targets: being late is allowed and costs, running out of
    horizon is not.
    """

    horizon: int = field(validator=_whole)
    tasks: tuple[Task, ...] = field(converter=_tasks)
    constraints: tuple[Constraint, ...] = field(default=(), converter=_constraints)

    def __attrs_post_init__(self) -> None:
        known = {task.id for task in self.tasks}
        if len(known) != len(self.tasks):
            raise ValueError("two tasks have the same id")
        for constraint in self.constraints:
            missing = [name for name in named(constraint) if name not in known]
            if missing:
                raise ValueError(f"no task is called {missing[0]!r}")

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of all constraints, each once, in the order in which they are first
        mentioned.
        """
        return tuple(dict.fromkeys(c.fact for c in self.constraints if c.fact is not None))

    def with_facts(self, facts: Iterable[str]) -> Problem:
        """The same problem with only these facts; what carries no fact stays."""
        kept = set(facts)
        return evolve(
            self, constraints=tuple(c for c in self.constraints if c.fact is None or c.fact in kept)
        )

    def without_facts(self, facts: Iterable[str]) -> Problem:
        """The same problem with these facts taken away."""
        gone = set(facts)
        return evolve(
            self,
            constraints=tuple(c for c in self.constraints if c.fact is None or c.fact not in gone),
        )

    def and_also(self, *constraints: Constraint) -> Problem:
        """The same problem with more constraints."""
        return evolve(self, constraints=self.constraints + constraints)


def named(constraint: Constraint) -> tuple[str, ...]:
    """The tasks that a constraint speaks of."""
    match constraint:
        case Allowed() | Apart():
            return constraint.tasks
        case Window() | Fixed():
            return (constraint.task,)
        case Gap() | Cutoff():
            return (constraint.before, constraint.after)
        case _:
            return tuple(task for task, _ in constraint.uses)

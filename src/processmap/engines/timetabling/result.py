"""What a timetable is worth, and what comes out of looking for one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from attrs import field, frozen

__all__ = ["ORDER", "Link", "Result", "Score", "Status"]

ORDER = ("lateness", "finish", "crowding", "moved", "shift", "waiting")
"""What is made small first, second and so on, when nothing else is asked for."""

Because: TypeAlias = str


class Status(StrEnum):
    """What is known: nothing better exists, something was found, nothing can exist, or neither was
    settled.
    """

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@frozen
class Score:
    """A timetable's worth in whole numbers; less is better everywhere.

    Attributes:
        lateness: slots past their targets, summed over the tasks that have one.
        finish: the first slot after everything.
        crowding: slots missing to the wished rest, summed over pairs of one stakeholder's meetings.
        moved: tasks that do not start where they did earlier.
        shift: how many slots those were moved, summed.
        waiting: the sum of all starts; says only that of equals the earlier timetable is taken.
    """

    lateness: int
    finish: int
    crowding: int = 0
    moved: int = 0
    shift: int = 0
    waiting: int = 0

    def key(self, order: tuple[str, ...] = ORDER) -> tuple[int, ...]:
        """The numbers in the order in which they count."""
        return tuple(int(getattr(self, name)) for name in order)


@frozen
class Link:
    """One step of a critical chain: why a task cannot start earlier.

    Attributes:
        task: the task.
        because: "release" (its own earliest start), "calendar" (no allowed slot before), "fixed",
            "order" (after another task), "papers" (a cut-off), "apart" (a stakeholder's other
            meeting), "resource" or "quota".
        other: the task that stands in the way, or None.
        fact: the fact of the constraint that holds it, if it has one.
    """

    task: str
    because: Because
    other: str | None = None
    fact: str | None = None


def _readonly(value: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(dict(value))


@frozen(eq=False)
class Result:
    """What the search found.

    Attributes:
        status: what is known.
        starts: start slot by task; empty when there is no timetable.
        score: its worth, or None.
        bounds: for each name in the order asked for, a number that no timetable goes below once all
            the earlier names are at theirs; shorter than the order when nothing is known of the
            rest.
        order: in what order the numbers count.
        slack: by task, how many slots later it could start when only what follows it moves too,
            lateness and finish staying what they are.
        chain: why the finish is not earlier, first cause first.
        schedules: how much work was done, counted in schedules.
    """

    status: Status
    starts: Mapping[str, int] = field(factory=dict, converter=_readonly)
    score: Score | None = None
    bounds: tuple[int, ...] = ()
    order: tuple[str, ...] = ORDER
    slack: Mapping[str, int] = field(factory=dict, converter=_readonly)
    chain: tuple[Link, ...] = ()
    schedules: int = 0

    @property
    def found(self) -> bool:
        """Whether there is a timetable."""
        return self.score is not None

    @property
    def lower_bound(self) -> int | None:
        """No timetable that is as little late ends before this slot; None when nothing is known."""
        index = self.order.index("finish") if "finish" in self.order else len(self.bounds)
        return self.bounds[index] if index < len(self.bounds) else None

    @property
    def gap(self) -> float | None:
        """How far the finish may be from the best possible, as a share of it (0.02 is two per
        cent).
        """
        if self.score is None or not self.lower_bound:
            return None
        return (self.score.finish - self.lower_bound) / self.lower_bound

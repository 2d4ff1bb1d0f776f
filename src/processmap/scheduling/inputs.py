"""What a timetable is made from: the case, the slots, the tasks, and the constraints with the facts
behind them.
"""

import datetime as dt
from collections.abc import Iterable

from attrs import define, field, frozen

from processmap.analysis.workdays import Workdays, workdays_of
from processmap.engines.timetabling.problem import Constraint
from processmap.model.plan import Filling, Plan, Precedence, Said
from processmap.model.process_map import ProcessMap
from processmap.planning.blueprint import said
from processmap.planning.situation import Situation
from processmap.scheduling.half_days import AFTERNOON, Grid
from processmap.scheduling.items import Item
from processmap.scheduling.usual_hours import UsualHours

__all__ = ["Behind", "Ground"]


@frozen
class Behind:
    """The thing in the world that a constraint comes from.

    Attributes:
        key: its name in the problem.
        kind: its sentence: ``dates.fact_<kind>``, and ``dates.way_<kind>`` where it may be given
            up.
        refs: ids of what it concerns.
        cost: how much it asks to give it up; None where it cannot be.
        params: what fills its sentences in.
        told, way: its sentences, where a rule of the method brings them.
    """

    key: str
    kind: str
    refs: tuple[str, ...] = ()
    cost: int | None = None
    params: tuple[tuple[str, Filling], ...] = ()
    told: Said | None = None
    way: Said | None = None


@define
class Ground:
    """Built up part by part; the only thing here that changes while the problem is put together.

    Attributes:
        case, plan: what it is about.
        grid: the slots.
        items: what is to be put in time, by id; what is past is not among them.
        past: what was held or lies before the first day, with its day.
        orders: what comes before what, among the items and after what is past.
        soft: whether orders that only rules ask for may put nothing before what has its day
            already.
        beyond: what has its day so far ahead that it is not reckoned with; what comes after it gets
            no day.
        put_off: booked meetings that are called off or asked to wait: they are told on their day,
            take nobody's time and hold nothing back.
        constraints, facts: what has been gathered.
        free_facts: keys of those facts that keep days free.
    """

    case: ProcessMap
    plan: Plan
    grid: Grid
    items: dict[str, Item]
    past: dict[str, dt.date]
    orders: tuple[Precedence, ...]
    soft: bool = False
    beyond: tuple[str, ...] = ()
    put_off: tuple[Item, ...] = ()
    workdays: Workdays = field(init=False)
    usual: UsualHours = field(init=False)
    constraints: list[Constraint] = field(factory=list)
    facts: dict[str, Behind] = field(factory=dict)
    free_facts: set[str] = field(factory=set)

    def __attrs_post_init__(self) -> None:
        self.workdays = workdays_of(self.case)
        self.usual = UsualHours(Situation(self.case))

    def fact(
        self,
        kind: str,
        *names: str,
        refs: Iterable[str] = (),
        cost: int | None = None,
        **params: Filling,
    ) -> str:
        """Note a fact and give its key; a fact already noted stays as it was."""
        key = ":".join((kind, *names))
        self.facts.setdefault(key, Behind(key, kind, tuple(refs), cost, tuple(params.items())))
        return key

    def fact_of_rule(self, kind: str, *names: str, cost: int, told: Said, way: Said) -> str:
        """The same of a fact of which a rule of the method says itself what it is."""
        key = ":".join((kind, *names))
        self.facts[key] = Behind(key, kind, told.refs, cost, (), told, way)
        return key

    def add(self, *constraints: Constraint) -> None:
        """Gather constraints."""
        self.constraints.extend(constraints)

    @property
    def open(self) -> list[Item]:
        """What has no day yet."""
        return [each for each in self.items.values() if each.date is None]

    def said(self, key: str) -> Said:
        """What a fact says."""
        behind = self.facts[key]
        if behind.told is not None:
            return behind.told
        return said(f"dates.fact_{behind.kind}", behind.refs, **dict(behind.params))

    def meeting_slot(self, day: dt.date) -> int:
        """The slot of a body's meeting: the hour is seldom known, and the afternoon stands for the
        day.
        """
        return self.grid.slot(day, AFTERNOON)

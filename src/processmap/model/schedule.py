"""A plan with dates (tidplan): when each dialogue can be held, what is critical, and what stands in
the way. What it says is keys with parameters, as what a plan says.
"""

import datetime as dt

from attrs import field, frozen

from processmap.errors import chosen_language
from processmap.model.display import Shown
from processmap.model.plan import Plan, Said, Status
from processmap.model.process_map import ProcessMap
from processmap.model.words import DayPart

__all__ = ["Backward", "Between", "Clash", "Due", "Fact", "Latest", "Schedule", "Timed", "WayOut"]


@frozen(kw_only=True)
class Between:
    """When something can be that waits for a gate that is shut: no day, but months.

    Attributes:
        first: the earliest day it can be, as far as is known.
        last: the latest, if all goes as usual: at most twice as far from the first day.
        weeks: the same in weeks from the first day, begun weeks counted whole.
        gates: ids of the nearest shut gates that it waits for.
    """

    first: dt.date
    last: dt.date
    weeks: tuple[int, int]
    gates: tuple[str, ...]


@frozen(kw_only=True)
class Timed:
    """One dialogue's place in time.

    Attributes:
        dialogue: its id.
        date: the day; the last day is ``last`` where it takes several.
        part: the part of the day it begins in.
        start, end: local times; None where the day is known but not the hour, as for a body's
            meeting.
        last: the last day of a dialogue that takes several, else the same as ``date``.
        slack_days: how many days later it could be held without the whole being later, what follows
            it moving too.
        fixed: whether it was agreed before: confirmed, or dated by a person.
        tentative: whether it waits for a meeting that is not in the body's calendar yet; ``date``
            is then the earliest day it could be, and is not written into the document.
        critical: whether it lies on the chain that decides when everything can be done.
        place: the room, where the calendar names rooms.
        between: the months it can be in, where it waits for a gate that is shut; ``date`` is then
            only where it would be if nothing had to be waited for, and is neither told nor written
            into the document.
    """

    dialogue: str
    date: dt.date
    part: DayPart
    last: dt.date
    start: dt.time | None = None
    end: dt.time | None = None
    slack_days: int = 0
    fixed: bool = False
    tentative: bool = False
    critical: bool = False
    place: str | None = None
    between: Between | None = None

    @property
    def has_day(self) -> bool:
        """Whether its day can be told and written: nothing that it waits for is unknown."""
        return not self.tentative and self.between is None


@frozen(kw_only=True)
class Due:
    """A day that binds the process without being a dialogue.

    Attributes:
        date: the day.
        kind: papers (must be in), decision (one on a body's agenda, or that can come up),
            prepares, election, budget, target or start.
        body: the decision body, where there is one.
        meeting: the meeting that papers are for.
        what: id of the dialogue, decision or proposal it concerns.
        rests_on: ids of the bodies whose days it follows from.
    """

    date: dt.date
    kind: str
    body: str | None = None
    meeting: dt.date | None = None
    what: str | None = None
    rests_on: tuple[str, ...] = ()


@frozen(kw_only=True)
class Fact:
    """One of the facts that clash.

    Attributes:
        key: stable name of the fact: its kind, and ids of what it concerns.
        said: what it says.
    """

    key: str
    said: Said

    @property
    def refs(self) -> tuple[str, ...]:
        """Ids of what it concerns."""
        return self.said.refs


@frozen(kw_only=True)
class Clash:
    """Facts that cannot all hold.

    Attributes:
        facts: the facts, in an order to read them in.
        irreducible: whether each of them was shown to be needed: without any one there is a
            timetable.
        conclusion: what follows from them; None where the facts speak for themselves.
    """

    facts: tuple[Fact, ...]
    irreducible: bool
    conclusion: Said | None = None


@frozen(kw_only=True)
class WayOut:
    """A change that was tried and gives a timetable.

    Attributes:
        said: what to do, in sentences.
        facts: keys of the facts that are given up.
        end: when everything is done then.
        late_days: how many days after the target that is.
        times: each dialogue's place in time then, in order of time.
        between: the months in which everything is done then, where some of it waits for a shut
            gate; ``end`` is then not told.
    """

    said: tuple[Said, ...]
    facts: tuple[str, ...]
    end: dt.date
    late_days: int = 0
    times: tuple[Timed, ...] = field(default=(), repr=False)
    between: Between | None = None


@frozen(kw_only=True, repr=False)
class Schedule(Shown):
    """A plan with dates (tidplan).

    Attributes:
        case: the map it was made for.
        plan: the plan, its dialogues with their dates; those of a tentative one stand in ``times``
            only.
        status: optimal (nothing better exists), feasible, infeasible (nothing can exist; see
            ``clash``) or unknown.
        language: the language that it is told in where nobody asks for another.
        first_day: the first day that was reckoned with; None where the document does not say.
        times: each dialogue's place in time, in order of time; empty when there is no timetable.
        dues: days that bind: papers, decisions on an agenda, elections, the target.
        end: the last day of the last dialogue, follow-up included.
        done: the last day of what is to be done by the target: all but follow-up.
        done_between: the months that ``done`` falls in, where something that is to be done waits
            for a gate that is shut; ``end``, ``done``, ``weeks`` and the margin are then as if
            nothing had to be waited for, and are not told.
        target: the target date.
        late_days: days after the target, 0 when in time.
        margin_days: days left to the target, less than 0 when late; None without a target.
        weeks: weeks from the first day to the end, begun weeks counted whole.
        lower_bound: no timetable that is as little late ends before this day.
        gap: how far the length may be from the best possible, as a share of it; None when not
            known.
        chain: why it does not end earlier, first cause first.
        clash: the facts that make it impossible, or impossible in time.
        ways: ways out that were tried and work, the one that asks least first.
        supposed: ids of the bodies that nobody has said when they meet: their days are supposed.
        beyond: ids of the dialogues whose day is so far ahead that it is not reckoned with.
        decisions: the way up to each decision that waits for a body and is no part of the plan.
        notes: what its reader should know.
    """

    case: ProcessMap
    plan: Plan
    status: Status
    language: str = field(default="sv", converter=chosen_language)
    first_day: dt.date | None = None
    times: tuple[Timed, ...] = ()
    dues: tuple[Due, ...] = ()
    end: dt.date | None = None
    done: dt.date | None = None
    done_between: Between | None = None
    target: dt.date | None = None
    late_days: int = 0
    margin_days: int | None = None
    weeks: int | None = None
    lower_bound: dt.date | None = None
    gap: float | None = None
    chain: tuple[Said, ...] = ()
    clash: Clash | None = None
    ways: tuple[WayOut, ...] = ()
    supposed: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    decisions: tuple[Said, ...] = ()
    notes: tuple[Said, ...] = ()

    def __getitem__(self, key: str) -> Timed:
        """Give the place in time of the dialogue with this id."""
        for each in self.times:
            if each.dialogue == key:
                return each
        raise KeyError(key)

    @property
    def found(self) -> bool:
        """Whether there is a timetable."""
        return bool(self.times) or self.status in {Status.OPTIMAL, Status.FEASIBLE}


@frozen(kw_only=True)
class Latest:
    """How late one dialogue can be held.

    Attributes:
        dialogue: its id.
        date: the latest day, when everything before the decision is held as late as it can be.
        limit: the day it cannot pass whatever else is done.
    """

    dialogue: str
    date: dt.date
    limit: dt.date


@frozen(kw_only=True, repr=False)
class Backward(Shown):
    """Looking back from a decision: the latest day for each step that comes before it.

    Attributes:
        case, plan: the map and the plan.
        body: id of the decision body.
        date: the day of its meeting.
        language: the language that it is told in where nobody asks for another.
        possible: whether the decision can be taken then, as far as is known.
        first_day: the first day that was reckoned with.
        steps: the latest days, in order of time; empty when it is impossible.
        instead: where it is impossible, the body's next known meeting at which it can be taken up;
            None without one.
        instead_steps: the latest days for that meeting.
        clash, ways: what makes it impossible, and ways out that were tried.
        notes: what its reader should know.
    """

    case: ProcessMap
    plan: Plan
    body: str
    date: dt.date
    language: str = field(default="sv", converter=chosen_language)
    possible: bool = True
    first_day: dt.date | None = None
    steps: tuple[Latest, ...] = ()
    instead: dt.date | None = None
    instead_steps: tuple[Latest, ...] = ()
    clash: Clash | None = None
    ways: tuple[WayOut, ...] = ()
    notes: tuple[Said, ...] = ()

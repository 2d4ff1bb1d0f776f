"""What comes before what, as far as the map says; and the last day it knows of."""

import datetime as dt

from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.process_map import Case
from processmap.model.times import earliest, latest
from processmap.model.words import Answer, DialogueStatus, Outcome

__all__ = [
    "comes_before",
    "day_of",
    "earlier",
    "from_day",
    "known_days",
    "last_day_of",
    "last_known_day",
    "over_by",
]


def day_of(talk: Dialogue) -> dt.date | None:
    """The first day of a dialogue, however it is written; None where no day is known."""
    return talk.stretch.first if talk.stretch else None


def last_day_of(talk: Dialogue) -> dt.date | None:
    """The last day of a dialogue; the only one of most; None where no day is known."""
    return talk.stretch.last if talk.stretch else None


def from_day(talk: Dialogue) -> dt.date | None:
    """The first day that a dialogue can be on: of one that is known to the month or the season the
    first of it; None where nothing is said.
    """
    return day_of(talk) or earliest(talk.date)


def over_by(talk: Dialogue) -> dt.date | None:
    """The last day that a dialogue can be on: of one that is known to the month or the season the
    last of it; None where nothing is said.
    """
    return last_day_of(talk) or latest(talk.date)


def earlier(case: Case, key: str) -> frozenset[str]:
    """Ids of every dialogue that comes before this one by ``after``, directly or through others."""
    memo: dict[str, frozenset[str]] = case.once("analysis.earlier", dict)
    if key not in memo:
        found: set[str] = set()
        waiting = [key]
        while waiting:
            talk = case.by_id.get(waiting.pop())
            for after in talk.after if isinstance(talk, Dialogue) else ():
                if after.dialogue not in found:
                    found.add(after.dialogue)
                    waiting.append(after.dialogue)
        memo[key] = frozenset(found)
    return memo[key]


def comes_before(case: Case, first: Dialogue, second: Dialogue) -> Answer:
    """Say whether one dialogue comes before another, by status, ``after``, date or round; unknown
    where none tells.
    """
    if first.held != second.held:
        return Answer.YES if first.held else Answer.NO
    if first.id in earlier(case, second.id):
        return Answer.YES
    if second.id in earlier(case, first.id):
        return Answer.NO
    one, other = first.stretch, second.stretch
    if one and other and one.common(other) is None:
        return Answer.YES if one.last < other.first else Answer.NO
    if first.round is not None and second.round is not None and first.round != second.round:
        return Answer.YES if first.round < second.round else Answer.NO
    return Answer.UNKNOWN


def last_known_day(case: Case) -> dt.date | None:
    """The latest day on which something is recorded to have happened; stands in for "today",
    unknown to a map.
    """
    return case.once("analysis.last_day", lambda: _last_day(case))


def _last_day(case: Case) -> dt.date | None:
    return max((day for _, day in known_days(case)), default=None)


def known_days(case: Case) -> list[tuple[Entity, dt.date]]:
    """What is recorded to have happened, in the order of the lists, each with its day, the first
    that it can be.
    """
    held = [each for each in case.dialogues if each.status is DialogueStatus.HELD]
    days: list[tuple[Entity, dt.date | None]] = []
    days += [(each, last_day_of(each) or earliest(each.date)) for each in held]
    days += [
        (each, earliest(each.date))
        for each in case.decisions
        if each.outcome not in {None, Outcome.PENDING}
    ]
    days += [(each, earliest(each.date)) for each in case.outreach if each.outcome]
    days += [(each, earliest(each.met_on)) for each in case.requirements]
    days += [(each, earliest(each.done_on)) for each in case.actions]
    days += [(each, earliest(each.done_on)) for each in case.commitments]
    return [(each, day) for each, day in days if day]

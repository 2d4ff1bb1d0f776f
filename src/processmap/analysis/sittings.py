"""On which known days a body can take up a matter, and what that asks: papers in time, and the
bodies that prepare its matters before it.
"""

import datetime as dt

from attrs import frozen

from processmap.analysis.conditions import coming_meetings
from processmap.analysis.terms import between_terms
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.process_map import ProcessMap

__all__ = ["Sittings", "Taking", "WayUp", "preparing", "sittings_of", "way_up"]


@frozen
class Sittings:
    """When a body can take up a matter.

    Attributes:
        body: the body.
        known: its known meetings from the first day on.
        beyond: the first day for which its calendar says nothing; it may meet then, but the day is
            not known.
    """

    body: DecisionBody
    known: tuple[Meeting, ...]
    beyond: dt.date

    def at(self, day: dt.date) -> Meeting | None:
        """The known meeting on a day."""
        return next((each for each in self.known if each.date == day), None)

    def last_before(self, day: dt.date) -> Meeting | None:
        """Its last known meeting before a day."""
        return next((each for each in reversed(self.known) if each.date < day), None)

    def ready_by(self, meeting: Meeting) -> dt.date:
        """The last day for what a meeting prepares; the day before it where it asks for no
        papers.
        """
        due = self.body.papers_due(meeting)
        return due if due < meeting.date else meeting.date - dt.timedelta(days=1)


def sittings_of(case: ProcessMap, body: DecisionBody, first: dt.date) -> Sittings:
    """A body's meetings from a day on. Up to the target its calendar is taken to be complete, where
    it names any meeting.
    """
    by_day = {each.date: each for each in coming_meetings(body) if each.date >= first}
    known = tuple(by_day.values())
    if not known:
        return Sittings(body, (), first)
    deadline = case.calendar.deadline if case.calendar else None
    last = max(known[-1].date, deadline or first)
    return Sittings(body, known, last + dt.timedelta(days=1))


def preparing(case: ProcessMap, body: DecisionBody, first: dt.date) -> tuple[Sittings, ...]:
    """The calendars from a day on of those who prepare a body's matters and have written any
    meeting.
    """
    bodies = {each.id: each for each in case.decision_bodies}
    found = [bodies[key] for key in body.prepared_by if key in bodies and bodies[key].meetings]
    return tuple(sittings_of(case, each, first) for each in found)


@frozen(kw_only=True)
class Taking:
    """A known meeting on the way to a decision.

    Attributes:
        body: the body.
        day: the day of the meeting.
        papers: the last day for what it takes up, where that is another day.
    """

    body: str
    day: dt.date
    papers: dt.date | None = None


@frozen(kw_only=True)
class WayUp:
    """How a matter can come up in a body.

    Attributes:
        body: the body.
        prepared: the known meetings of those who prepare it, the first first.
        meeting: the body's own known meeting; the first that it can be where ``waits_for`` is a
            committee; None where no known one is in time.
        waits_for: the body whose next day is not known: one that prepares the matter, or the body
            itself; None where all days are known.
        last_known: its last known meeting, if any.
    """

    body: str
    prepared: tuple[Taking, ...] = ()
    meeting: Taking | None = None
    waits_for: str | None = None
    last_known: dt.date | None = None


def way_up(
    case: ProcessMap, body: DecisionBody, ready: dt.date, at: dt.date | None = None
) -> WayUp:
    """The first way up to a decision on known days.

    Args:
        case: the map.
        body: the body that decides.
        ready: the day on which what it is to decide on is there.
        at: the day on which it is to decide, where that is set.
    """
    return _way_up(case, body, ready, at, frozenset({body.id}))


def _way_up(
    case: ProcessMap,
    body: DecisionBody,
    ready: dt.date,
    at: dt.date | None,
    seen: frozenset[str],
) -> WayUp:
    own, bodies = sittings_of(case, body, ready), {each.id: each for each in case.decision_bodies}
    meetings = [
        each
        for each in own.known
        if own.ready_by(each) >= ready and not between_terms(case, body, each.date)
    ]
    if at is not None:
        meetings = [own.at(at) or Meeting(date=at)]
    committees = [each for each in preparing(case, body, ready) if each.body.id not in seen]
    ways = [
        (each, _way_up(case, each.body, ready, None, seen | {each.body.id})) for each in committees
    ]
    late: list[WayUp] = []
    for meeting in meetings:
        late = [way for sittings, way in ways if not _before(sittings, way, meeting.date)]
        if late and at is None:
            continue
        return _at(own, meeting, [way for _, way in ways if way not in late])
    waits_for = late[0].waits_for or late[0].body if late else body.id
    last_known = max((each.date for each in coming_meetings(bodies[waits_for])), default=None)
    return WayUp(body=body.id, waits_for=waits_for, last_known=last_known)


def _before(sittings: Sittings, way: WayUp, day: dt.date) -> bool:
    """Whether a committee can have prepared a matter before a day: at a known meeting, or at one
    that it may yet set.
    """
    if way.meeting is not None and way.meeting.day < day:
        return True
    return way.waits_for is not None and sittings.beyond < day


def _at(own: Sittings, meeting: Meeting, ways: list[WayUp]) -> WayUp:
    """The way up to one meeting, by those who prepare it."""
    known = [
        each
        for way in ways
        for each in (*way.prepared, *([way.meeting] if way.meeting is not None else []))
    ]
    waiting = next((way for way in ways if way.waits_for is not None), None)
    return WayUp(
        body=own.body.id,
        prepared=tuple(sorted(set(known), key=lambda each: (each.day, each.body))),
        meeting=_taking(own, meeting),
        waits_for=waiting.waits_for if waiting else None,
        last_known=waiting.last_known if waiting else None,
    )


def _taking(sittings: Sittings, meeting: Meeting) -> Taking:
    due = sittings.body.papers_due(meeting)
    return Taking(
        body=sittings.body.id, day=meeting.date, papers=due if due < meeting.date else None
    )

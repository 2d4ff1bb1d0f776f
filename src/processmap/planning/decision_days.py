"""The days on which what waits for a body can come up, where the map knows them."""

import datetime as dt
from collections.abc import Collection, Iterator

from attrs import frozen

from processmap.analysis.conditions import undecided_bodies
from processmap.analysis.sittings import Taking, WayUp, way_up
from processmap.model.plan import Filling, Said
from processmap.model.times import exact
from processmap.planning.blueprint import named, quoted, said
from processmap.planning.situation import Situation

__all__ = ["DecisionDay", "decision_days", "told_of"]


@frozen(kw_only=True)
class DecisionDay:
    """What waits for a body, and the way up to it.

    Attributes:
        matters: ids of the decisions and proposals that wait.
        way: the way up.
        set_day: whether somebody has written the day on which it is decided.
    """

    matters: tuple[str, ...]
    way: WayUp
    set_day: bool = False


def decision_days(
    facts: Situation, ready: dt.date, but: Collection[str] = ()
) -> tuple[DecisionDay, ...]:
    """What waits for each body that has written its meetings, with the way up to it.

    A decision whose day is known to the month only has no way to tell of; nor has a matter whose
    body is not known, or has written no meeting.

    Args:
        facts: the situation.
        ready: the day on which what is to be decided on is there.
        but: bodies that are not told of.
    """
    waiting: dict[tuple[str, dt.date | None], list[str]] = {}
    for body, at, key in _matters(facts):
        if body not in but:
            waiting.setdefault((body, at), []).append(key)
    made = []
    for body, at in sorted(waiting, key=lambda each: (each[0], each[1] or dt.date.min)):
        found = facts.bodies[body]
        if not found.meetings or (at is not None and at < ready):
            continue
        matters = facts.by_name(waiting[body, at])
        way = way_up(facts.case, found, ready, at)
        if way.meeting is not None or way.last_known is not None:
            made.append(DecisionDay(matters=matters, way=way, set_day=at is not None))
    return tuple(made)


def _matters(facts: Situation) -> Iterator[tuple[str, dt.date | None, str]]:
    """Each thing that waits for a body, with its day where that is set."""
    covered: set[str] = set()
    for decision in facts.pending:
        covered |= {*decision.proposals, *decision.follows}
        at = exact(decision.date) if decision.date is not None else None
        if decision.body in facts.bodies and (decision.date is None or at is not None):
            yield decision.body, at, decision.id
    for proposal in facts.open_proposals:
        if proposal.id in covered:
            continue
        for body in undecided_bodies(facts.case, proposal):
            if body.id in proposal.decided_by:
                yield body.id, None, proposal.id


def told_of(found: DecisionDay) -> Said:
    """The way up in sentences: the day and what it asks, or the one body whose day is not known."""
    way = found.way
    refs = (*found.matters, way.body)
    told: dict[str, Filling] = {"who": named([way.body]), "what": quoted(found.matters)}
    if way.waits_for is not None:
        told |= {"waits": named([way.waits_for]), "last": _last(way, way.waits_for)}
    if way.meeting is None:
        key = "way_no_day" if way.waits_for == way.body else "way_no_committee"
        return said(f"plan_page.{key}", refs, **told)
    told |= {
        "day": way.meeting.day.isoformat(),
        "papers": _papers(way.meeting, "way_papers"),
        "prepared": _prepared(way),
    }
    if way.waits_for is not None:
        return said("plan_page.way_waits", refs, **told)
    return said("plan_page.way_set" if found.set_day else "plan_page.way_known", refs, **told)


def _last(way: WayUp, waits_for: str) -> Said:
    """The last known day of the one that is waited for, if any."""
    if way.last_known is None:
        return said("plan_fixed.nothing", (waits_for,))
    return said("plan_page.way_last", (waits_for,), day=way.last_known.isoformat())


def _papers(taking: Taking, key: str) -> Said:
    """By when the papers for a meeting must be in, where that is known."""
    if taking.papers is None:
        return said("plan_fixed.nothing")
    return said(f"plan_page.{key}", (), day=taking.papers.isoformat())


def _prepared(way: WayUp) -> Said:
    """Who prepares it, and on which days."""
    if not way.prepared:
        return said("plan_fixed.nothing")
    steps = tuple(
        said(
            "plan_page.way_step",
            (each.body,),
            who=named([each.body]),
            day=each.day.isoformat(),
            papers=_papers(each, "way_step_papers"),
        )
        for each in way.prepared
    )
    return said("plan_page.way_prepared", tuple(each.body for each in way.prepared), steps=steps)

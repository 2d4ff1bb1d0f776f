"""Which body binds itself first on the way to a decision. A committee proposes before the board
prepares and the council decides: what is said has to reach the first of them, or it comes too late.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable

from attrs import frozen

from processmap.analysis.sittings import sittings_of
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.plan import Filling, Said
from processmap.model.times import exact
from processmap.planning.blueprint import named, said
from processmap.planning.powers import examines
from processmap.planning.situation import Situation

__all__ = ["Binding", "bindings", "first_to_bind", "steps_of"]


@frozen(kw_only=True)
class Binding:
    """A meeting at which a body binds itself.

    Attributes:
        body: the body, empty where the map has none of that id.
        day: the day of the meeting.
        papers: the day by which its papers are in; the day itself where it asks for none.
    """

    body: str
    day: dt.date
    papers: dt.date


def bindings(facts: Situation, body: str | None, day: dt.date) -> tuple[Binding, ...]:
    """The meetings at which bodies bind themselves on the way to a decision, the first first and
    the deciding body last. What can no longer be handed in is not among them.

    Args:
        facts: the situation.
        body: the body that decides, if any.
        day: the day on which it decides.
    """
    found = facts.bodies.get(body or "")
    if found is None:
        return (Binding(body="", day=day, papers=day),)
    last = _binding(found, day)
    before = _before(facts, last, frozenset({found.id}))
    ahead = {each for each in before if facts.start is None or each.papers > facts.start}
    return (*sorted(ahead, key=lambda each: (each.day, each.body)), last)


def first_to_bind(facts: Situation, bodies: Collection[str]) -> tuple[str, ...]:
    """For bodies that decide, those that bind themselves first; nobody who only tries a case.

    Args:
        facts: the situation.
        bodies: ids of bodies, or of those who own the process.
    """
    days: dict[str, dt.date] = {}
    for each in facts.pending:
        day = exact(each.date) if each.date is not None else None
        if day is not None:
            days[each.body] = min(day, days.get(each.body, day))
    deciding = [key for key in bodies if not examines(facts, key)] or list(bodies)
    found = [
        bindings(facts, key, days[key])[0].body or key if key in days else key for key in deciding
    ]
    return tuple(dict.fromkeys(found))


def _binding(body: DecisionBody, day: dt.date) -> Binding:
    meeting = next((each for each in body.meetings if each.date == day), Meeting(date=day))
    return Binding(body=body.id, day=day, papers=body.papers_due(meeting))


def _before(facts: Situation, then: Binding, seen: frozenset[str]) -> set[Binding]:
    """The last known days of those who prepare a matter, and of those before them."""
    made: set[Binding] = set()
    if facts.start is None:
        return made
    for key in _preparing(facts).get(then.body, ()):
        if key in seen:
            continue
        body = facts.bodies[key]
        known = sittings_of(facts.case, body, facts.start).known
        days = {each.date for each in known} | _own_days(facts).get(key, set())
        in_time = [each for each in days if facts.start <= each <= then.papers]
        late = [each for each in days if facts.start <= each < then.day]
        if in_time or late:
            mine = _binding(body, max(in_time or late))
            made |= {mine, *_before(facts, mine, seen | {key})}
    return made


def _own_days(facts: Situation) -> dict[str, set[dt.date]]:
    """The days on which each body is to decide something of its own in the matter."""

    def find() -> dict[str, set[dt.date]]:
        found: dict[str, set[dt.date]] = defaultdict(set)
        for each in facts.pending:
            day = exact(each.date) if each.date is not None else None
            if day is not None and not each.confidential:
                found[each.body].add(day)
        return found

    return facts.case.once("planning:own_days_of_bodies", find)


def _preparing(facts: Situation) -> dict[str, tuple[str, ...]]:
    """For each body those that prepare its matters: as it says itself, and those that pass matters
    on to it; of several committees only those that have to do with the matter.
    """

    def find() -> dict[str, tuple[str, ...]]:
        passing: dict[str, list[str]] = defaultdict(list)
        open_ = {key: each for key, each in facts.bodies.items() if not each.confidential}
        for each in open_.values():
            for to in each.refers_to:
                passing[to].append(each.id)
        concerned = _in_the_matter(facts)
        found = {}
        for each in facts.bodies.values():
            others = [key for key in passing[each.id] if key not in each.prepared_by]
            theirs = [key for key in others if key in concerned]
            chosen = theirs if len(others) > 1 else others
            known = [key for key in (*each.prepared_by, *chosen) if key in open_]
            found[each.id] = tuple(dict.fromkeys(known))
        return found

    return facts.case.once("planning:preparing_bodies", find)


def _in_the_matter(facts: Situation) -> set[str]:
    """Bodies that own the process, have decided something in it or run something beside it."""
    case = facts.case
    found = {each for each in (case.owner, case.commissioner) if each}
    found |= {each.body for each in case.decisions}
    found |= {key for each in case.proceedings for key in each.by}
    return found | {key for each in case.proposals for key in each.decided_by}


def steps_of(found: Iterable[Binding], *, papers: bool = True) -> tuple[Said, ...]:
    """Meetings as they are told: who and when.

    Args:
        found: the meetings.
        papers: whether it is told too by when the papers are in.
    """
    made = []
    for each in found:
        known = papers and each.papers < each.day
        filled: dict[str, Filling] = {
            "who": named([each.body]),
            "day": each.day.isoformat(),
            "papers": said("plan_page.way_step_papers", (), day=each.papers.isoformat())
            if known
            else said("plan_fixed.nothing"),
        }
        made.append(said("plan_page.way_step", (each.body,), **filled))
    return tuple(made)

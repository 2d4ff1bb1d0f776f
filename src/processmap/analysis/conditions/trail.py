"""The decision trail: what is open, who has it now, which body takes it next and when.

A matter is what runs from decision to decision: one that follows on another, or that is on the same
proposals later. Where it stands is read from its last decision: referred (hänskjuts) it is with the
body it was passed on to, circulated (remiss) with those who are asked, tabled (bordläggs) with the
same body, returned (återremiss) with those who prepare it, and a decision that was not made leaves
it with whoever must decide. A matter that a preparing body is done with goes on to the body that
decides.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import frozen

from processmap.analysis.conditions.mandate import (
    coming_meetings,
    competent_bodies,
    undecided_bodies,
)
from processmap.model.governance import Assignment, Decision, DecisionBody, Meeting, Proposal
from processmap.model.process_map import Case
from processmap.model.stakeholders import PARTIES
from processmap.model.times import earliest, exact, latest
from processmap.model.words import Outcome

__all__ = ["Matter", "followers", "open_matters", "taken_decisions"]

# The matter has not left the body for good.
_MOVING = frozenset(
    {Outcome.REFERRED, Outcome.CIRCULATED, Outcome.TABLED, Outcome.RETURNED, Outcome.NONE}
)


@frozen(kw_only=True)
class Matter:
    """A matter that is open, as the trail leaves it.

    Attributes:
        left: the last decision taken in it; None where no body has taken it up.
        awaited: the decision entered that waits for its outcome, if there is one.
        proposals: ids of the proposals it is about; may be empty.
        holders: ids of those who have it now: bodies, or those a decision gave a task; empty where
            nothing says who.
        next_body: id of the body that takes it next; None where the map does not say.
        meeting: the day of the awaited decision, else the body's next meeting; None where none is
            known.
        papers_by: the day the papers must be in for that meeting, where the document says it.
        tasks: what the last decision gave somebody to do and nobody has done.
    """

    left: Decision | None
    awaited: Decision | None
    proposals: tuple[str, ...]
    holders: tuple[str, ...]
    next_body: str | None
    meeting: dt.date | None = None
    papers_by: dt.date | None = None
    tasks: tuple[Assignment, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """How the last decision left it; pending where no body has taken it up."""
        return (self.left.outcome if self.left else None) or Outcome.PENDING

    @property
    def title(self) -> str | None:
        """What the matter is called by the last decision that names it."""
        return next((each.title for each in (self.awaited, self.left) if each and each.title), None)

    def late(self, day: dt.date) -> bool:
        """Whether the decision awaited should have been taken before ``day``."""
        return bool(self.awaited and self.awaited.date and latest(self.awaited.date) < day)


def _taken(decision: Decision) -> bool:
    return decision.outcome not in {None, Outcome.PENDING}


def taken_decisions(case: Case) -> tuple[Decision, ...]:
    """Decisions with an outcome, oldest first; those without a day keep the document's order, after
    the others.
    """
    taken = filter(_taken, case.decisions)
    return tuple(
        sorted(taken, key=lambda each: (each.date is None, earliest(each.date) or dt.date.max))
    )


def followers(case: Case) -> dict[str, tuple[Decision, ...]]:
    """For each decision, those that take the matter on: they follow on it, or are later on one of
    its proposals.
    """
    return case.once("analysis.followers", lambda: _followers(case))


def _followers(case: Case) -> dict[str, tuple[Decision, ...]]:
    place = {each.id: number for number, each in enumerate(case.decisions)}

    def later(one: Decision, other: Decision) -> bool:
        first, second = earliest(one.date), earliest(other.date)
        if first and second and first != second:
            return first > second
        return place[one.id] > place[other.id]

    said: dict[str, list[Decision]] = {each.id: [] for each in case.decisions}
    on: dict[str, list[Decision]] = {}
    for each in case.decisions:
        for key in each.follows:
            if key in said:
                said[key].append(each)
        for key in dict.fromkeys((*each.proposals, *each.follows)):
            if key not in said:
                on.setdefault(key, []).append(each)
    for group in on.values():
        for one in group:
            said[one.id] += [other for other in group if other is not one and later(other, one)]
    return {key: tuple(dict.fromkeys(found)) for key, found in said.items()}


def open_matters(case: Case, day: dt.date | None = None) -> tuple[Matter, ...]:
    """What is open: matters in the order of the document, then proposals that no body has taken up.

    Args:
        case: the map.
        day: meetings are looked for from this day on; when left out, from the day of the last
            decision.
    """
    after = followers(case)
    found = [
        each for end in case.decisions if not after[end.id] and (each := _matter(case, end, day))
    ]
    touched = {key for each in case.decisions for key in (*each.proposals, *each.follows)}
    fresh = (_untouched(case, each, day) for each in case.proposals if each.id not in touched)
    return (*found, *fresh)


def _untouched(case: Case, proposal: Proposal, day: dt.date | None) -> Matter:
    body = next((each.id for each in undecided_bodies(case, proposal)), None)
    first = _first_preparer(case, body) or body
    meeting, papers = _meeting(case, first, day)
    return Matter(
        left=None,
        awaited=None,
        proposals=(proposal.id,),
        holders=(),
        next_body=first,
        meeting=meeting,
        papers_by=papers,
    )


def _first_preparer(case: Case, body: str | None) -> str | None:
    found = case.by_id.get(body or "")
    return next(iter(found.prepared_by), None) if isinstance(found, DecisionBody) else None


def _matter(case: Case, end: Decision, day: dt.date | None) -> Matter | None:
    """Where a matter stands whose trail ends in ``end``; None where it is settled."""
    awaited = None if _taken(end) else end
    left = end if awaited is None else _before(case, end)
    proposals = _proposals(case, end)
    holders: tuple[str, ...]
    following: str | None
    if awaited is not None:
        holders, following = (awaited.body,), awaited.body
    elif left is not None and left.outcome in _MOVING:
        holders, following = _moved(case, left, proposals)
    else:
        rest = _undecided(case, proposals)
        doing = tuple(dict.fromkeys(key for task in _open_tasks(end) for key in task.to))
        delegated = end.outcome is Outcome.DELEGATED and bool(doing)
        if not rest and not delegated:
            return None
        following = rest[0] if rest else None
        holders = doing if delegated else rest[:1]
    meeting, papers = _meeting(case, following, _from(day, left), awaited)
    return Matter(
        left=left,
        awaited=awaited,
        proposals=proposals,
        holders=holders,
        next_body=following,
        meeting=meeting,
        papers_by=papers,
        tasks=tuple(_open_tasks(left)) if left else (),
    )


def _open_tasks(decision: Decision) -> Iterator[Assignment]:
    return (each for each in decision.assigns if each.done_on is None)


def _from(day: dt.date | None, left: Decision | None) -> dt.date | None:
    """The first day a next meeting can be on: not before the day after the last decision."""
    after = earliest(left.date) + dt.timedelta(days=1) if left and left.date else None
    return max(filter(None, (day, after)), default=None)


def _meeting(
    case: Case, key: str | None, first: dt.date | None, awaited: Decision | None = None
) -> tuple[dt.date | None, dt.date | None]:
    """The day a body takes the matter, and when its papers must be in."""
    body = case.by_id.get(key or "")
    if not isinstance(body, DecisionBody):
        return (exact(awaited.date) if awaited else None), None
    known = [each for each in coming_meetings(body) if first is None or each.date >= first]
    day = exact(awaited.date) if awaited else None
    if day is not None:
        stated = next((each for each in body.meetings if each.date == day), Meeting(date=day))
        known = [stated]
    if not known or (first is None and awaited is None):
        return None, None
    said = known[0].papers_by is not None or body.papers_due_days is not None
    return known[0].date, body.papers_due(known[0]) if said else None


def _before(case: Case, decision: Decision) -> Decision | None:
    """The last decision taken before a pending one in the same matter."""
    after = followers(case)
    earlier = [each for each in case.decisions if decision in after[each.id]]
    dated = sorted(filter(_taken, earlier), key=lambda each: earliest(each.date) or dt.date.min)
    return dated[-1] if dated else None


def _proposals(case: Case, end: Decision) -> tuple[str, ...]:
    """The proposals a decision is on: its own, else those of the nearest decisions before it that
    name any.
    """
    known = {each.id for each in case.proposals}
    seen = {end.id}
    level: list[Decision] = [end]
    while level:
        own = tuple(
            dict.fromkeys(
                key for each in level for key in (*each.proposals, *each.follows) if key in known
            )
        )
        if own:
            return own
        keys = dict.fromkeys(key for each in level for key in each.follows if key not in seen)
        seen.update(keys)
        level = [found for key in keys if isinstance(found := case.by_id.get(key), Decision)]
    return ()


def _on(case: Case, proposals: Iterable[str]) -> tuple[Proposal, ...]:
    return tuple(each for key in proposals if isinstance(each := case.by_id.get(key), Proposal))


def _undecided(case: Case, proposals: Iterable[str]) -> tuple[str, ...]:
    """Bodies that must still decide on any of the proposals."""
    return tuple(
        dict.fromkeys(
            body.id for each in _on(case, proposals) for body in undecided_bodies(case, each)
        )
    )


def _moved(
    case: Case, left: Decision, proposals: tuple[str, ...]
) -> tuple[tuple[str, ...], str | None]:
    """Who has a matter that its last decision passed on or put off, and which body takes it
    next.
    """
    doing = tuple(dict.fromkeys(key for task in _open_tasks(left) for key in task.to))
    if left.outcome is Outcome.TABLED:
        return (left.body,), left.body
    if left.outcome is Outcome.CIRCULATED:
        return doing, left.body
    if left.outcome is Outcome.RETURNED:
        return doing or _preparers(case, left, proposals), left.body
    onward = _onward(case, left, proposals)
    if left.outcome is Outcome.NONE and onward is None:
        onward = left.body  # nothing was decided, so whoever was to decide still is
    return ((onward,) if onward else doing), onward


def _onward(case: Case, left: Decision, proposals: tuple[str, ...]) -> str | None:
    """The body a matter is passed on to: one that must decide on it, else where the body refers or
    prepares matters.
    """
    competent = {body.id for each in _on(case, proposals) for body in competent_bodies(case, each)}
    if left.outcome is Outcome.NONE and left.body in competent:
        return left.body
    body = case.by_id.get(left.body)
    refers = body.refers_to if isinstance(body, DecisionBody) else ()
    serves = tuple(each.id for each in case.decision_bodies if left.body in each.prepared_by)
    rest = tuple(each for each in _undecided(case, proposals) if each != left.body)
    near = dict.fromkeys((*refers, *serves))
    return next((each for each in near if each in rest), None) or next(iter((*near, *rest)), None)


def _preparers(case: Case, left: Decision, proposals: tuple[str, ...]) -> tuple[str, ...]:
    """Those who prepare a matter that was sent back: whoever had it before, else a preparing body,
    else its authors.
    """
    earlier = [each for key in left.follows if isinstance(each := case.by_id.get(key), Decision)]
    had = tuple(dict.fromkeys(each.body for each in earlier if each.body != left.body))
    body = case.by_id.get(left.body)
    prepares = body.prepared_by if isinstance(body, DecisionBody) else ()
    put_forward = (key for each in _on(case, proposals) for key in each.from_)
    authors = tuple(dict.fromkeys(key for key in put_forward if case.list_of(key) in PARTIES))
    return had or prepares[:1] or authors

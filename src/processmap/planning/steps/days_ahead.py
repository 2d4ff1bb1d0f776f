"""The days of the document that nothing else in the plan tells of, in one line: what happens, what
is to have been done, until when something can be appealed, and what notes say of days to come.
"""

import datetime as dt
import re
from collections.abc import Iterator
from operator import attrgetter

from attrs import evolve, frozen

from processmap.analysis.conditions import is_election
from processmap.language.discretion import is_for_the_writer_alone
from processmap.model.kinds import whole_of
from processmap.model.plan import Days, Filling, KeptFree, Said, Sentences
from processmap.model.project import Event
from processmap.model.times import Day, latest
from processmap.model.words import Answer, ProceedingKind
from processmap.planning.beside import OF_SOURCE
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.effort import last_day
from processmap.planning.event_kinds import Sort, body_in, sort_of, subject_of_day
from processmap.planning.giving import givers
from processmap.planning.noted_days import noted_days
from processmap.planning.situation import Situation
from processmap.planning.under_appeal import RULED

__all__ = ["DAYS_AHEAD"]

_MOST = 6
"""Most days that are told beside events, which are all told (own)."""
_MOST_EVENTS = 20
"""Most events that are told; of more it is said how many there are (own)."""
_AFTERWARDS = dt.timedelta(weeks=8)
"""How long after the plan a day still bends what is done in it (own)."""
_TOLD_OTHERWISE = RULED | {
    ProceedingKind.BUDGET,
    ProceedingKind.VOTE,
    ProceedingKind.REFERENDUM,
}
"""Proceedings of which rules of their own tell the days."""
_ANSWERED = frozenset({ProceedingKind.CONSULTATION, ProceedingKind.PLAN})
"""Proceedings in which people answer until a day."""
# What in a note on a day is to be counted with: what it costs to be late, and when the next is.
_COUNTED_WITH = re.compile(
    r"\b(kronor|kr|nästa|annars|i stället|senare|kostar|dyrare|euro|next|otherwise|instead|later|"
    r"costs?|dearer)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_MOST_SIGNS = 140
"""Most letters of a note on a day that is quoted (own)."""
_ASKING = ("theirs", "papers", "moved", "offer", "offer_of", "twice", "twice_of")
"""What is told of events on which something is to be done: also where the day stands elsewhere."""
_EVENTS = ("event", "falls_due", *_ASKING)
"""What is told of events: it says itself what is done about them."""
_ISO = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


@frozen(kw_only=True)
class _Ahead:
    """A day to come, as it is told.

    Attributes:
        day: when it is, or begins.
        written: the day as it is written.
        said: what is told of it.
        last: the last day of it, where it is an event.
        gathers: whether it takes people's time, so that nothing common is held then.
    """

    day: dt.date
    written: str
    said: Said
    last: dt.date | None = None
    gathers: bool = False


def days_ahead(facts: Situation, plan: Blueprint) -> None:
    """Tell the days to come that no step of the finished plan tells of, the nearest first, and keep
    common meetings off those on which something else gathers people.
    """
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    until = last + min(_AFTERWARDS, dt.date.max - last)
    told = set(_days_said(plan))
    always = {f"{plan.rule}.{name}" for name in ("views_in", "said_in_conflict", *_ASKING)}
    found = [
        each
        for each in _ahead(facts, plan)
        if facts.start <= max(each.day, each.last or each.day)
        and each.day <= until
        and (each.said.key in always or each.written not in told)
    ]
    if not found:
        return
    found, more = _told_of(sorted(found, key=attrgetter("day")))
    _keep_free(plan, found)
    whole = _one_line(plan, [each.said for each in found])
    if more:
        whole = plan.said("and_more", whole.refs, one=whole, count=more)
    events = {f"{plan.rule}.{name}" for name in _EVENTS}
    unheard = any(each.said.key not in events for each in found)
    plan.tell(plan.said("line_heard" if unheard else "line", whole.refs, days=whole))


def _told_of(found: list[_Ahead]) -> tuple[list[_Ahead], int]:
    """The days that are told: events, and of the others those that are among the nearest; and how
    many events are not.
    """
    events = [each for each in found if each.last is not None]
    told = events[:_MOST_EVENTS]
    kept = {id(each) for each in (*told, *(each for each in found[:_MOST] if each.last is None))}
    return [each for each in found if id(each) in kept], len(events) - len(told)


def _one_line(plan: Blueprint, days: list[Said]) -> Said:
    """Days after each other in one sentence."""
    if len(days) == 1:
        return days[0]
    middle = len(days) // 2
    one, other = _one_line(plan, days[:middle]), _one_line(plan, days[middle:])
    return plan.said("then", (*one.refs, *other.refs), one=one, other=other)


def _keep_free(plan: Blueprint, found: list[_Ahead]) -> None:
    joint = tuple(
        each.id for each in plan.joint() if each.status == "proposed" and not each.dialogues
    )
    for each in found:
        if joint and each.gathers:
            off = said("dates.way_switch_off", (), rule=DAYS_AHEAD.titled())
            kept = KeptFree(
                whom=joint,
                when=Days(each.day, each.last or each.day),
                because=plan.because(each.said),
                strength=DAYS_AHEAD.strength,
                instead=off,
            )
            plan.kept_free.append(kept)


def _days_said(plan: Blueprint) -> Iterator[str]:
    """Days that the plan tells of, as they are written."""
    for arena in plan.arenas:
        yield from _days_in((arena.title, arena.purpose, arena.yields))
    for gate in plan.gates:
        yield from _days_in(gate.said)
    for each in plan.told:
        yield from _days_in(each.said)
    calendar, resources = plan.facts.case.calendar, plan.facts.case.resources
    if calendar is not None and calendar.deadline is not None:
        yield calendar.deadline.isoformat()
    if resources is not None and resources.until is not None:
        yield str(resources.until)


def _days_in(value: object) -> Iterator[str]:
    if isinstance(value, Said):
        for _, filling in value.params:
            yield from _days_in(filling)
    elif isinstance(value, tuple):
        for each in value:
            yield from _days_in(each)
    elif isinstance(value, Sentences):
        yield from _days_in(value.said)
    elif isinstance(value, Days):
        yield value.first.isoformat()
    elif isinstance(value, str):
        yield from _ISO.findall(value)


def _ahead(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    """All days in what the document says, confidential entries aside."""
    yield from _of_events(facts, plan)
    yield from _of_what_is_to_be_done(facts, plan)
    yield from _of_decisions(facts, plan)
    yield from _of_proceedings(facts, plan)
    yield from _of_notes(facts, plan)


def _on(
    plan: Blueprint, when: Day | None, name: str, *refs: str, **filled: Filling
) -> list[_Ahead]:
    """One day as it is told; none where there is no day."""
    if when is None:
        return []
    made = plan.said(name, refs, day=str(when), **filled)
    return [_Ahead(day=latest(when), written=str(when), said=made)]


def _of_events(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    shown = [
        each
        for each in facts.case.events
        if each.id and each.date is not None and not each.confidential
    ]
    events = [each for each in shown if not is_election(each.title)]
    same: dict[tuple[Sort, str], list[Event]] = {}
    for event in events:
        sort = sort_of(facts, event)
        about = subject_of_day(event.title) if sort in (Sort.OFFER, Sort.DUE) else event.id or ""
        same.setdefault((sort, about), []).append(event)
    for (sort, _), days in same.items():
        days.sort(key=lambda each: (latest(each.date), each.title))
        if len({each.date for each in days}) > 1:
            yield _twice(facts, plan, sort, days)
        else:
            yield from (_once(facts, plan, sort, event) for event in days)


def _once(facts: Situation, plan: Blueprint, sort: Sort, event: Event) -> _Ahead:
    """An event as it is told, with what is done about the day."""
    name = "falls_due"
    filled: dict[str, Filling] = {"noted": _noted_on(facts, plan, event)}
    refs: tuple[str, ...] = ()
    gathers = sort in (Sort.HOLIDAY, Sort.GATHERING, Sort.THEIRS)
    if sort in (Sort.HOLIDAY, Sort.GATHERING):
        name, filled = "event", {}
    elif sort is Sort.THEIRS:
        name, filled = "event" if facts.shape_violent else "theirs", {}
    elif sort is Sort.PAPERS and (matter := _to_be_in(facts, plan, event)):
        name, filled, refs = "papers", {"matter": matter}, matter.refs
    elif sort is Sort.STEP:
        refs = facts.ordered(key for key in facts.owner_parties if key not in facts.hidden)
        whom = named(refs) if refs else plan.said("whoever_booked")
        name, filled = "moved", {"who": whom}
    elif sort is Sort.OFFER:
        name, filled, refs = _asked_of(facts, "offer")
    until = _until(plan, event)
    [made] = _on(
        plan,
        event.date,
        name,
        event.id or "",
        *refs,
        what=quoted([event.id or ""]),
        until=until,
        **filled,
    )
    last = latest(event.end) if event.end is not None else made.day
    return evolve(made, last=max(last, made.day), gathers=gathers)


def _twice(facts: Situation, plan: Blueprint, sort: Sort, days: list[Event]) -> _Ahead:
    """Different days for the same, as different ones have said: both are told, and the first is
    counted with until somebody has answered.
    """
    name, filled, refs = _asked_of(facts, "twice") if sort is Sort.OFFER else ("twice", {}, ())
    others = [
        plan.said("other_day", (each.id or "",), what=quoted([each.id or ""]), on=str(each.date))
        for each in days[1:]
    ]
    ids = [each.id or "" for each in days]
    [made] = _on(
        plan, days[0].date, name, *ids, *refs, what=quoted(ids[:1]), others=tuple(others), **filled
    )
    return evolve(made, last=made.day)


def _asked_of(facts: Situation, name: str) -> tuple[str, dict[str, Filling], tuple[str, ...]]:
    """Of whom a condition is asked: whoever gives, where the map tells of one alone."""
    giving = givers(facts)
    if len(giving) != 1:
        return name, {}, ()
    return f"{name}_of", {"who": named(giving)}, giving


def _until(plan: Blueprint, event: Event) -> Said:
    if event.end is None or event.date is None or latest(event.end) <= latest(event.date):
        return said("plan_fixed.nothing")
    return plan.said("until", last=str(event.end))


def _to_be_in(facts: Situation, plan: Blueprint, event: Event) -> Said | None:
    """What must have been handed in by a day for papers: what that body is to decide, else the
    question to those whose yes is needed and who belong to it.
    """
    body = body_in(facts, event)
    matters = facts.by_name(
        each.id for each in facts.pending if each.body == body and each.id and not each.confidential
    )
    if matters:
        return plan.said("matters_in", matters, matters=quoted(matters))
    belonging = facts.bodies[body].part_of if body is not None else ()
    asked = facts.ordered(
        whole
        for key in belonging
        if (whole := whole_of(key)) in facts.parties
        and whole not in facts.hidden
        and "must_agree" in facts.claims[whole]
    )
    return plan.said("yes_asked", asked, who=named(asked)) if asked else None


def _noted_on(facts: Situation, plan: Blueprint, event: Event) -> Said:
    """What the map notes of a day that is to be counted with; nothing where somebody is in fear."""
    sheltered = facts.shape_violent or facts.afraid or facts.hidden
    for each in () if sheltered else _SENTENCES.split(" ".join((event.note or "").split())):
        words = each.rstrip(".!").replace("”", "’").replace("“", "‘")
        private = is_for_the_writer_alone(words) or OF_SOURCE.search(words)
        if 0 < len(words) <= _MOST_SIGNS and _COUNTED_WITH.search(words) and not private:
            refs = (event.id or "",)
            return plan.said("noted_beside", refs, words=own_words([words], refs))
    return said("plan_fixed.nothing")


def _of_what_is_to_be_done(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    for promise in facts.case.commitments:
        settled = promise.done_on is not None or promise.kept in (Answer.YES, Answer.NO)
        if not promise.id or promise.confidential or settled:
            continue
        who, what = named([promise.who]), quoted([promise.id])
        refs = (promise.id, promise.who)
        yield from _on(plan, promise.due, "to_be_done", *refs, who=who, what=what)
    for decision in facts.case.decisions:
        for task in decision.assigns:
            if task.done_on is not None or task.confidential or decision.confidential:
                continue
            given = own_words([task.task], (decision.id,))
            who = named(task.to)
            yield from _on(plan, task.due, "to_be_done", decision.id, *task.to, who=who, what=given)


def _of_decisions(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    for decision in facts.case.decisions:
        if decision.settled and not decision.confidential:
            what = quoted([decision.id])
            yield from _on(plan, decision.appeal_until, "appealed_by", decision.id, what=what)


def _of_proceedings(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    for running in facts.proceedings:
        otherwise = running.kind in _TOLD_OTHERWISE or is_election(running.title)
        if not running.id or running.confidential or running.outcome or otherwise:
            continue
        what = quoted([running.id])
        if running.kind in _ANSWERED:
            yield from _on(plan, running.ends, "views_in", running.id, what=what)
            continue
        yield from _on(plan, running.starts, "begins", running.id, what=what)
        yield from _on(plan, running.ends, "ends", running.id, what=what)


def _of_notes(facts: Situation, plan: Blueprint) -> Iterator[_Ahead]:
    case = facts.case
    tensions = {each.id for each in case.tensions}
    matters = {each.id for each in case.decisions} | {each.id for each in case.proposals}
    matters |= {each.id for each in case.proceedings if each.id}
    for noted in noted_days(facts):
        about = noted.refs[0]
        # It stands in quotation marks: what it quotes itself has the marks for a quotation in it.
        clause = noted.clause.replace("”", "’").replace("“", "‘")
        filled: dict[str, Filling] = {"words": own_words([clause], noted.refs)}
        name = "said_in_conflict" if about in tensions or len(noted.refs) > 1 else "noted"
        if about in facts.parties or about in facts.bodies:
            name = "noted_of"
            filled["who"] = named([about])
        elif about in matters:
            name = "noted_on"
            filled["what"] = quoted([about])
        yield from _on(plan, noted.day, name, *noted.refs, **filled)


DAYS_AHEAD = StepRule(
    code="days-ahead",
    phase="fixed",
    step=days_ahead,
    ours=True,
    late=True,
    needs=("events.date", "commitments.due", "proceedings.ends", "note"),
    told="days",
    texts={
        "title": ("Dagar att räkna med", "Days to count with"),
        "about": (
            "Dagar under tiden som inget annat i planen nämner sägs på en rad.",
            "Days meanwhile that nothing else in the plan names are told in a line.",
        ),
        "because": (
            "En dag som ingen räknat med avgör åt alla.",
            "A day that nobody has counted with decides for all.",
        ),
        "line": ("Dagar att räkna med: {days}.", "Days to count with: {days}."),
        "line_heard": (
            "Dagar att räkna med: {days}. Hör dem det gäller före varje dag.",
            "Days to count with: {days}. Hear those concerned before each day.",
        ),
        "then": ("{one}; {other}", "{one}; {other}"),
        "and_more": (
            "{one}; och {count} till i dokumentet",
            "{one}; and {count} more in the document",
        ),
        "until": ("–{last}", "–{last}"),
        "event": (
            "{what} {day}{until} (inget gemensamt möte då)",
            "{what} on {day}{until} (no joint meeting then)",
        ),
        "theirs": (
            "{what} {day}{until} (inget gemensamt möte då; fråga om du får komma)",
            "{what} on {day}{until} (no joint meeting then; ask whether you may come)",
        ),
        "falls_due": ("{what} {day}{until}{noted}", "{what} on {day}{until}{noted}"),
        "noted_beside": (" ({words})", " ({words})"),
        "papers": (
            "{what} {day} (då ska {matter} vara inne)",
            "{what} on {day} ({matter} must be in)",
        ),
        "matters_in": ("{matters}", "{matters}"),
        "yes_asked": ("frågan om ja från {who}", "the question to {who} of a yes"),
        "moved": (
            "{what} {day} (be {who} vänta med det tills det är beslutat)",
            "{what} on {day} (ask {who} to wait with it until it is decided)",
        ),
        "whoever_booked": ("den som bokat", "whoever booked it"),
        "offer": (
            "{what} {day} (ring den som ger: vad räknas, och vad går annars förlorat?)",
            "{what} on {day} (call whoever gives it: what counts, and what is lost otherwise?)",
        ),
        "offer_of": (
            "{what} {day} (ring {who}: vad räknas, och vad går annars förlorat?)",
            "{what} on {day} (call {who}: what counts, and what is lost otherwise?)",
        ),
        "twice": (
            "{what} {day}, men {others} (fråga vilken dag som gäller; räkna med den första så "
            "länge)",
            "{what} on {day}, but {others} (ask which day holds; count with the first meanwhile)",
        ),
        "twice_of": (
            "{what} {day}, men {others} (ring {who}: vilken dag gäller, och vad räknas? Räkna med "
            "den första så länge)",
            "{what} on {day}, but {others} (call {who}: which day holds, and what counts? Count "
            "with the first meanwhile)",
        ),
        "other_day": ("{what} {on}", "{what} on {on}"),
        "to_be_done": (
            "{day} ska {who} ha gjort {what}",
            "by {day} {who} [is|are] to have done {what}",
        ),
        "appealed_by": (
            "{what} kan överklagas till {day}",
            "{what} can be appealed until {day}",
        ),
        "begins": ("{what} börjar {day}", "{what} [begins|begin] on {day}"),
        "ends": ("{what} slutar {day}", "{what} [ends|end] on {day}"),
        "views_in": (
            "synpunkter på {what} lämnas senast {day}",
            "views on {what} are handed in by {day}",
        ),
        "said_in_conflict": ("antecknat: {words}", "noted: {words}"),
        "noted": ("antecknat: {words}", "noted: {words}"),
        "noted_on": ("om {what}: {words}", "of {what}: {words}"),
        "noted_of": ("om {who}: {words}", "of {who}: {words}"),
    },
)

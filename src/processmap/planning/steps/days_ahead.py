"""The days of the document that nothing else in the plan tells of, in one line: what happens, what
is to have been done, until when something can be appealed, and what notes say of days to come.
"""

import datetime as dt
import re
from collections.abc import Iterator
from operator import attrgetter

from attrs import frozen

from processmap.analysis.conditions import is_election
from processmap.model.plan import Days, Filling, KeptFree, Said, Sentences
from processmap.model.times import Day, exact, latest
from processmap.model.words import Answer, EventKind, ProceedingKind
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.effort import last_day
from processmap.planning.noted_days import noted_days
from processmap.planning.situation import Situation
from processmap.planning.under_appeal import RULED

__all__ = ["DAYS_AHEAD"]

_MOST = 6
"""Most days that are told (own)."""
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
# What begins or falls due on a day gathers nobody.
_NO_GATHERING = re.compile(
    r"\b(börjar|startar|stängs|stänger|öppnar|rivs|slutar|inflytt\w*|sista|senast|upphör|"
    r"starts?|begins?|clos(?:es?|ing)|opens?|ends?|last|due|deadline|moving in)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


@frozen(kw_only=True)
class _Ahead:
    """A day to come, as it is told."""

    day: dt.date
    written: str
    said: Said


def days_ahead(facts: Situation, plan: Blueprint) -> None:
    """Tell the days to come that no step of the finished plan tells of, the nearest first, and keep
    common meetings off those on which something else gathers people.
    """
    last = last_day(facts, plan)
    if facts.start is None or last is None or plan.shape.has("inform", "enough"):
        return
    until = last + min(_AFTERWARDS, dt.date.max - last)
    told = set(_days_said(plan))
    always = {f"{plan.rule}.views_in", f"{plan.rule}.said_in_conflict"}
    found = [
        each
        for each in _ahead(facts, plan)
        if facts.start <= each.day <= until
        and (each.said.key in always or each.written not in told)
    ]
    if not found:
        return
    found = sorted(found, key=attrgetter("day"))[:_MOST]
    _keep_free(plan, found)
    whole = found[0].said
    for each in found[1:]:
        refs = (*whole.refs, *each.said.refs)
        whole = plan.said("then", refs, one=whole, other=each.said)
    heard = any(each.said.key != f"{plan.rule}.event" for each in found)
    plan.tell(plan.said("line_heard" if heard else "line", whole.refs, days=whole))


def _keep_free(plan: Blueprint, found: list[_Ahead]) -> None:
    joint = tuple(
        each.id for each in plan.joint() if each.status == "proposed" and not each.dialogues
    )
    for each in found:
        if joint and each.said.key == f"{plan.rule}.event":
            off = said("dates.way_switch_off", (), rule=DAYS_AHEAD.titled())
            kept = KeptFree(
                whom=joint,
                when=Days(each.day, each.day),
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
    for event in facts.case.events:
        if not event.id or event.confidential or is_election(event.title):
            continue
        due = event.kind is EventKind.DEADLINE or event.id in facts.coming_reports
        due = due or bool(_NO_GATHERING.search(event.title)) or exact(event.date) is None
        name = "falls_due" if due else "event"
        yield from _on(plan, event.date, name, event.id, what=quoted([event.id]))


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
        "event": (
            "{what} {day} (inget gemensamt möte då)",
            "{what} on {day} (no joint meeting then)",
        ),
        "falls_due": ("{what} {day}", "{what} on {day}"),
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

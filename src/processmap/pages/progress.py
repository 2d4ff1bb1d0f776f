"""Where the process stands, for `show`: what was held, what is late, who waits for feedback, what
is promised.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from processmap.analysis.conditions import day_of, from_day, last_day_of, over_by
from processmap.audience.scope import Scope
from processmap.language.wording import capital, day, listing, span, word
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision
from processmap.model.times import latest
from processmap.model.words import DialogueStatus
from processmap.pages.page import Section, Table
from processmap.views.matters import matter_said, matter_title, shown_matters
from processmap.views.rulings import outcome_of

__all__ = [
    "Late",
    "feedback",
    "held",
    "late",
    "late_things",
    "matters",
    "meetings",
    "promises",
    "standing_data",
]

_MOST_HELD = 8
_COLUMNS = ("what", "who", "due", "state", "kind")


def _say(scope: Scope, name: str, /, **params: Any) -> str:
    return text(f"following.{name}", scope.language, **params)


# What was held.


def _held(scope: Scope) -> list[Dialogue]:
    """Dialogues held, oldest first; those without a day first of all."""
    found = [each for each in scope.dialogues if each.held]
    return sorted(found, key=lambda each: from_day(each) or dt.date.min)


def held(scope: Scope) -> Section | None:
    """What has been held, latest last, and what was cancelled."""
    talks = _held(scope)
    gone = [
        scope.title(each) for each in scope.dialogues if each.status is DialogueStatus.CANCELLED
    ]
    if not talks and not gone:
        return None
    sentences = []
    if len(talks) > _MOST_HELD:
        sentences.append(_say(scope, "held_more", count=len(talks) - _MOST_HELD, all=len(talks)))
    items = tuple(_held_said(each, scope) for each in talks[-_MOST_HELD:])
    ending = (
        _say(scope, "cancelled", what=listing([f"”{each}”" for each in gone], scope.language))
        if gone
        else ""
    )
    return Section(
        title=_say(scope, "held"), sentences=tuple(sentences), items=items, ending=ending
    )


def _held_when(each: Dialogue) -> str:
    """The day or days it was held; of one known to the month or the season, as it was written."""
    return span(day_of(each), last_day_of(each)) or day(each.date)


def _held_said(each: Dialogue, scope: Scope) -> str:
    who = scope.names(each.participants, 4)
    title = scope.title(each)
    shown = f"{title} ({who})" if who and who.casefold() not in title.casefold() else title
    head = " ".join(filter(None, [_held_when(each) or _say(scope, "undated"), shown]))
    outcome = scope.free(each.outcome)
    return f"{head}\n{outcome}" if outcome else head


# What is late.


@frozen
class Late:
    """Something that should have been done by now: what sort, the id it is about, since when, and a
    sentence.
    """

    kind: str
    key: str | None
    since: dt.date
    said: str


def late_things(scope: Scope) -> tuple[Late, ...]:
    """What is late on the day the scope is drawn for, the oldest first; nothing where no day is
    known.
    """
    if scope.today is None:
        return ()
    return tuple(sorted(_late(scope, scope.today), key=lambda each: each.since))


def _late(scope: Scope, today: dt.date) -> Iterator[Late]:
    for talk in scope.dialogues:
        when = over_by(talk)
        if talk.live and not talk.held and when and when < today:
            name = "late_proposed" if talk.status is DialogueStatus.PROPOSED else "late_talk"
            sentence = _say(scope, name, title=scope.title(talk), date=_held_when(talk))
            yield Late("dialogue", talk.id, when, sentence)
    for matter in shown_matters(scope):
        if matter.awaited and matter.late(today) and matter.meeting:
            said = {"title": matter_title(matter, scope), "body": scope.name(matter.awaited.body)}
            sentence = _say(scope, "late_decision", date=day(matter.meeting), **said)
            yield Late("decision", matter.awaited.id, matter.meeting, sentence)
    for promise in scope.facts.promises:
        if promise.due and promise.due < today and (what := scope.free(promise.what)):
            who = scope.names(promise.owners)
            name = f"late_{promise.kind}" if who else "late_nobody"
            yield Late(
                promise.kind,
                promise.key,
                promise.due,
                _say(scope, name, what=what, who=who, date=day(promise.due)),
            )


def late(scope: Scope) -> Section | None:
    """What is late; a sentence that nothing is, where a day is known."""
    if scope.today is None:
        return None
    found = late_things(scope)
    title = _say(scope, "late", date=day(scope.today))
    if not found:
        return Section(title=title, sentences=(_say(scope, "late_nothing"),))
    return Section(title=title, items=tuple(each.said for each in found))


# Who waits for feedback.


def _waiting(scope: Scope) -> list[tuple[str, tuple[str, ...], str]]:
    """Who waits for feedback, and on what: title, ids of those who wait, the entry's id."""
    talks = [each for each in scope.case.dialogues if each.id in scope.facts.talks_to_feed_back]
    decided = [
        each for each in scope.case.decisions if each.id in scope.facts.decisions_to_feed_back
    ]
    found = [(scope.title(each), each.participants, each.id) for each in talks]
    return [*found, *((scope.title(each), (), each.id) for each in decided)]


def feedback(scope: Scope) -> Section | None:
    """Who has not yet heard what became of what they gave."""
    waiting = _waiting(scope)
    if not waiting:
        return None
    items = [
        _say(scope, "feedback_on", who=capital(scope.names(who, 6)), title=title)
        if who
        else _decision_owed(scope, key, title)
        for title, who, key in waiting
    ]
    return Section(title=_say(scope, "feedback"), items=tuple(items))


def _decision_owed(scope: Scope, key: str, title: str) -> str:
    """A decision by its title; one without by its body, day and paragraph."""
    entry = scope.case[key]
    if not isinstance(entry, Decision) or entry.title:
        return _say(scope, "feedback_decision", title=title)
    date = f" {day(entry.date)}" if entry.date else ""
    reference = f" {scope.free(entry.reference)}" if scope.free(entry.reference) else ""
    return _say(
        scope, "feedback_ruling", name=scope.name(entry.body), date=date, reference=reference
    )


def outcome_said(scope: Scope, decision: Decision) -> str:
    """How a body decided, and whether that can be appealed or has taken legal force, where the
    document says so.
    """
    said = capital(word("outcome", outcome_of(decision), scope.language))
    until, final = decision.appeal_until, decision.final_on
    if final is not None:
        return _say(scope, "outcome_final", outcome=said, date=day(final))
    if until is None:
        return said
    passed = scope.today is not None and scope.today > latest(until)
    return _say(
        scope, "outcome_appeal_over" if passed else "outcome_appeal", outcome=said, date=day(until)
    )


# What is promised and due.


def promises(scope: Scope) -> Section | None:
    """Commitments, actions, tasks and requirements that are not done, by the day they are due."""
    shown = [(each, what) for each in scope.facts.promises if (what := scope.free(each.what))]
    loose = [what for each, what in shown if each.kind == "requirement" and each.due is None]
    rows = [
        (
            what,
            scope.names(each.owners) or "–",
            day(each.due) or "–",
            _say(scope, "overdue") if scope.today and each.due and each.due < scope.today else "",
            _say(scope, f"kind_{each.kind}"),
        )
        for each, what in shown
        if each.kind != "requirement" or each.due
    ]
    if not shown:
        return None
    names = [name for name in _COLUMNS if name != "state" or any(row[3] for row in rows)]
    cells = tuple(tuple(row[_COLUMNS.index(name)] for name in names) for row in rows)
    table = Table(tuple(_say(scope, f"column_{name}") for name in names), cells) if rows else None
    return Section(title=_say(scope, "promises"), table=table, ending=_left_out(loose, scope))


def _left_out(loose: list[str], scope: Scope) -> str:
    """How many requirements are not met and have no day; they are many and seldom urgent."""
    if not loose:
        return ""
    return _say(
        scope,
        "requirements_left_one" if len(loose) == 1 else "requirements_left",
        count=len(loose),
        what=loose[0],
    )


# Where the matters are.


def matters(scope: Scope) -> Section | None:
    """Every open matter: how it was left, who has it now, what is next."""
    found = shown_matters(scope)
    if not found:
        return None
    items = tuple(f"{matter_title(each, scope)}\n{matter_said(each, scope)}" for each in found)
    return Section(title=_say(scope, "matters"), items=items)


def meetings(scope: Scope) -> tuple[str, ...]:
    """When bodies next meet that have an open matter before them and no decision entered that waits
    for it.
    """
    return tuple(
        _say(
            scope,
            "meeting",
            date=day(each.meeting),
            body=scope.name(each.next_body),
            title=matter_title(each, scope),
        )
        for each in sorted(shown_matters(scope), key=lambda one: one.meeting or dt.date.max)
        if each.awaited is None and each.meeting and each.next_body and scope.shows(each.next_body)
    )


def standing_data(scope: Scope) -> dict[str, Any]:
    """The same as data, with the document's own codes."""

    def iso(when: dt.date | None) -> str | None:
        return when.isoformat() if when else None

    return {
        "today": iso(scope.today),
        "held": [
            {"id": each.id, "title": scope.title(each), "date": iso(day_of(each))}
            for each in _held(scope)
        ],
        "late": [
            {"kind": each.kind, "id": each.key, "since": iso(each.since), "what": each.said}
            for each in late_things(scope)
        ],
        "awaiting_feedback": [
            {"id": key, "who": [each for each in who if scope.shows(each)]}
            for _, who, key in _waiting(scope)
        ],
        "promises": [
            {
                "kind": each.kind,
                "id": each.key,
                "what": what,
                "who": [key for key in each.owners if scope.shows(key)],
                "due": iso(each.due),
            }
            for each in scope.facts.promises
            if (what := scope.free(each.what))
        ],
        "matters": [
            {
                "title": matter_title(each, scope),
                "last": each.left and each.left.id,
                "outcome": each.outcome,
                "awaited": each.awaited and each.awaited.id,
                "proposals": [key for key in each.proposals if scope.shows(key)],
                "with": [key for key in each.holders if scope.shows(key)],
                "next_body": each.next_body
                if each.next_body and scope.shows(each.next_body)
                else None,
                "meeting": iso(each.meeting),
                "papers_by": iso(each.papers_by),
            }
            for each in shown_matters(scope)
        ],
    }

"""Dialogues, outreach and events as steps."""

import datetime as dt
from typing import Any

from processmap.analysis.conditions import day_of
from processmap.audience.days import of_dialogue
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, moment, span, word
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.phases import phase_of
from processmap.model.project import Event
from processmap.model.stakeholders import Outreach
from processmap.model.times import RoughDate, earliest, latest
from processmap.model.words import DialogueStatus, EventKind, Purpose
from processmap.picture.diagram import Item, Line
from processmap.picture.vocabulary import BoxKind
from processmap.views.flow import Wish
from processmap.views.sheet import rule_title
from processmap.views.step import Progress, Step, provenance_badge, stretch

__all__ = ["event_step", "outreach_steps", "reasons_of", "talk_step"]

_KINDS: dict[Purpose, BoxKind] = {
    Purpose.MANDATE: "mandate",
    Purpose.COORDINATE: "coordination",
    Purpose.ASSESS: "caucus",
    Purpose.INVENTORY: "caucus",
    Purpose.MIRROR: "mirror",
    Purpose.PREPARE: "caucus",
    Purpose.ANCHOR: "meeting",
    Purpose.DECIDE: "decision",
    Purpose.FEEDBACK: "feedback",
    Purpose.FOLLOW_UP: "feedback",
}
_LANES: dict[Purpose, str] = {
    Purpose.MANDATE: "mandate",
    Purpose.COORDINATE: "mandate",
    Purpose.ASSESS: "inventory",
    Purpose.INVENTORY: "inventory",
    Purpose.MIRROR: "inventory",
    Purpose.PREPARE: "caucus",
    Purpose.FEEDBACK: "feedback",
    Purpose.FOLLOW_UP: "feedback",
}
# Purposes whose time is set by what they serve rather than by the step of the model.
_LOOSE = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ANCHOR, Purpose.FEEDBACK, Purpose.FOLLOW_UP}
)
_OUTREACH = frozenset({"outreach_visit", "home_visit"})
_DAYS = frozenset({EventKind.REFERENDUM, EventKind.DEADLINE, EventKind.REPORT})
NAMES_IN_BOX = 3


def _kind(dialogue: Dialogue) -> BoxKind:
    purpose = dialogue.purpose
    if purpose is None:
        return "caucus" if len(dialogue.participants) == 1 else "other"
    if purpose is Purpose.INVENTORY and dialogue.method in _OUTREACH:
        return "outreach"
    if purpose is Purpose.INVENTORY and len(dialogue.participants) != 1:
        return "other"  # an open meeting is no talk in one's own group
    return _KINDS.get(purpose, "joint")


def body_of(dialogue: Dialogue, scope: Scope) -> str | None:
    """The decision body in whose lane a dialogue with deciders belongs: the first it names that may
    be shown.
    """
    named = (
        *dialogue.bodies,
        *(key for key in dialogue.participants if scope.list_of(key) == "decision_bodies"),
    )
    return next((key for key in named if scope.shows(key)), None)


def _lane(dialogue: Dialogue, scope: Scope) -> str:
    purpose = dialogue.purpose
    if purpose in (Purpose.ANCHOR, Purpose.DECIDE):
        body = body_of(dialogue, scope)
        return f"body:{body}" if body else "mandate"
    if purpose is None:
        return "other"
    return _LANES.get(purpose, "joint")


def _label(dialogue: Dialogue, scope: Scope) -> str:
    """The small word for what a dialogue is for; a sitting of a body that prepares matters is their
    preparation.
    """
    if dialogue.purpose is Purpose.DECIDE:
        body = body_of(dialogue, scope)
        if any(body in each.prepared_by for each in scope.bodies):
            return text("views.label_preparing", scope.language)
    return text(f"views.label_{dialogue.purpose or 'none'}", scope.language)


def _progress(dialogue: Dialogue) -> Progress:
    if dialogue.status is DialogueStatus.CANCELLED:
        return "cancelled"
    if dialogue.held:
        return "done"
    return "provisional" if dialogue.provisional else "open"


def dated_column(date: dt.date | None, scope: Scope) -> int | None:
    """The one phase with dates of its own that a day falls within; None where none or several
    do.
    """
    found = [
        index
        for index, phase in enumerate(scope.steps)
        if date
        and phase.start
        and earliest(phase.start) <= date <= latest(phase.end or phase.start)
    ]
    return found[0] if len(found) == 1 else None


def column_of(phase: str | None, scope: Scope) -> int | None:
    """Index of the column of a phase; None for one that is not shown."""
    return next((index for index, each in enumerate(scope.steps) if each.id == phase), None)


def wish_for(
    purpose: Purpose | None, scope: Scope, date: dt.date | None = None, phase: str | None = None
) -> Wish:
    """Which column something would like: the phase it names, one that its date falls within, or its
    purpose's.
    """
    named = column_of(phase, scope)
    if named is not None:
        return Wish(named, 3)
    dated = dated_column(date, scope)
    if dated is not None:
        return Wish(dated, 2)
    return Wish(
        column_of(phase_of(purpose, scope.steps), scope),
        0 if purpose is None else 1 if purpose in _LOOSE else 2,
    )


def reasons_of(dialogue: Dialogue, scope: Scope) -> tuple[str, ...]:
    """Why a dialogue is proposed, one sentence a reason: the rule's title and the explanation."""
    out = []
    for reason in dialogue.reasons:
        if not scope.open(reason):
            continue
        title, because = rule_title(reason.rule, scope.language), scope.because(reason.because)
        mark = "" if title.endswith(("?", "!", ".")) else ":"
        out.append(f"{title}{mark} {because}" if because else title)
    return tuple(dict.fromkeys(out))


def _method(dialogue: Dialogue, scope: Scope) -> str:
    if not dialogue.method:
        return ""
    known = scope.method(dialogue.method)
    return capital(known)


def _named_in_title(dialogue: Dialogue, scope: Scope) -> bool:
    """Whether the title says who takes part, as it is said in a list or after "med"."""
    title = scope.title(dialogue).casefold()
    ways = (scope.names(dialogue.participants), scope.names(dialogue.participants, inside=True))
    return any(who.casefold() in title for who in ways)


def _when(dialogue: Dialogue, scope: Scope) -> str:
    """When it is; of one to come also what is special about the day, such as midsommarafton."""
    when = moment(dialogue.date, dialogue.start, dialogue.end, scope.language)
    if dialogue.held or not dialogue.live:
        return when
    special = of_dialogue(dialogue, scope.case, scope.language)
    return f"{when} ({special})" if special else when


def _lines(dialogue: Dialogue, scope: Scope, method: str) -> tuple[Line, ...]:
    who = (
        "" if _named_in_title(dialogue, scope) else scope.names(dialogue.participants, NAMES_IN_BOX)
    )
    when = _when(dialogue, scope)
    lines = [
        Line(who, "participants") if who else None,
        Line(method, "method")
        if method and method.casefold() not in scope.title(dialogue).casefold()
        else None,
        Line(when, "date") if when else None,
        Line(place, "place") if (place := scope.free(dialogue.place)) else None,
    ]
    return tuple(line for line in lines if line is not None)


def _sentence(dialogue: Dialogue, scope: Scope, method: str) -> str:
    """Title, and what a box shows, as one sentence."""
    title = scope.title(dialogue).casefold()
    who = (
        "" if _named_in_title(dialogue, scope) else scope.names(dialogue.participants, inside=True)
    )
    facts = [
        capital(word("purpose", dialogue.purpose, scope.language)) if dialogue.purpose else "",
        method[:1].lower() + method[1:] if method and method.casefold() not in title else "",
        text("views.with_whom", scope.language, who=who) if who else "",
        _when(dialogue, scope),
        scope.free(dialogue.place),
    ]
    said = ", ".join(filter(None, facts))
    return (
        f"{scope.title(dialogue)} – {said[:1].lower() + said[1:]}"
        if said
        else scope.title(dialogue)
    )


def _facts(dialogue: Dialogue, scope: Scope) -> tuple[str, ...]:
    """What belongs to a dialogue but not in its box: who has said yes, who leads, why, what came of
    it.
    """
    language = scope.language

    def said(name: str, value: str) -> str:
        return text(f"views.{name}", language, value=value) if value else ""

    bodies = scope.names(dialogue.bodies)
    mentions = [
        scope.name(each) if each in scope.case else scope.free(each) for each in dialogue.mentions
    ]
    shown = [key for key in dialogue.about if scope.shows(key)]
    views = () if scope.public else [key for key in shown if scope.list_of(key) == "perspectives"]
    about = [
        key if key in views else scope.name(key) for key in shown
    ]  # in the house, ids stand for statements
    facts = [
        said("accepted", scope.names(dialogue.accepted)),
        said("declined", scope.names(dialogue.declined)),
        said("led_by", scope.names(dialogue.facilitators)),
        said(
            "bodies",
            bodies if not dialogue.purpose or dialogue.purpose not in (Purpose.DECIDE,) else "",
        ),
        said("about", listing(about, language)),
        said("themes", listing([scope.free(each) for each in dialogue.themes], language)),
        said("mentions", listing([each for each in mentions if each], language)),
        said("outcome", scope.free(dialogue.outcome)),
        *(said("why", each) for each in reasons_of(dialogue, scope)),
        said("note", scope.free(dialogue.note)),
    ]
    return tuple(filter(None, facts))


def _time(dialogue: Dialogue) -> dict[str, Any]:
    """The date of a dialogue as fields of its step: its days, or the month or season it is in."""
    days = dialogue.stretch
    if days is None:
        return stretch(dialogue.date)
    return {"date": days.first, "end": days.last if days.several else None}


def talk_step(dialogue: Dialogue, scope: Scope) -> Step:
    """A dialogue as a step."""
    method, facts = _method(dialogue, scope), _facts(dialogue, scope)
    badges = provenance_badge(dialogue, scope.language)
    if dialogue.status is DialogueStatus.PROPOSED and not dialogue.provisional:
        badges = (word("status", "proposed", scope.language), *badges)
    purposes = list(Purpose)
    return Step(
        key=dialogue.id,
        kind=_kind(dialogue),
        label=_label(dialogue, scope),
        heading=scope.title(dialogue),
        lane=_lane(dialogue, scope),
        wish=wish_for(dialogue.purpose, scope, day_of(dialogue), dialogue.phase),
        progress=_progress(dialogue),
        provisional=dialogue.provisional,
        lines=_lines(dialogue, scope, method),
        badges=badges,
        details=facts,
        **_time(dialogue),
        round=dialogue.round,
        rank=purposes.index(dialogue.purpose) if dialogue.purpose else len(purposes),
        candidate=True,
        fold=(dialogue.purpose, dialogue.method, dialogue.status, dialogue.provisional),
        said=_sentence(dialogue, scope, method),
        under=tuple(Item(each) for each in facts),
        ref=dialogue.id,
        who=scope.names(dialogue.participants) if len(dialogue.participants) == 1 else "",
        sort="talks",
    )


def outreach_steps(scope: Scope) -> list[Step]:
    """Attempts to reach people, one step for each stakeholder."""
    tries: dict[str, list[Outreach]] = {}
    for each in scope.outreach:
        tries.setdefault(each.stakeholder, []).append(each)
    return [_outreach(key, each, scope) for key, each in tries.items()]


def _outreach(key: str, tries: list[Outreach], scope: Scope) -> Step:
    def told(each: Outreach) -> str:
        return ": ".join(
            filter(
                None,
                [
                    " ".join(filter(None, [span(each.date, None), scope.free(each.how)])),
                    word("outreach", each.outcome, scope.language),
                ],
            )
        )

    said = [told(each) for each in tries]
    heading = text("views.outreach_to", scope.language, name=scope.name(key))
    last = max((latest(each.date) for each in tries if each.date), default=None)
    return Step(
        key=f"outreach:{key}",
        kind="outreach",
        label=text("picture.kind_outreach", scope.language),
        heading=heading,
        lane="inventory",
        wish=wish_for(Purpose.INVENTORY, scope, last),
        progress="done",
        lines=tuple(Line(each) for each in said[-2:]),
        badges=provenance_badge(tries[0], scope.language),
        details=tuple(said),
        date=last,
        fold="outreach",
        members=tuple(f"outreach:{key}:{number}" for number in range(len(tries))),
        who=scope.name(key),
        said=heading,
        under=tuple(Item(each) for each in said),
    )


def event_step(event: Event, key: str, scope: Scope) -> Step:
    """A network meeting, seminar or the like as a step; what comes back is one step that says how
    often.
    """
    language = scope.language
    when = span(event.date, event.end)
    lines = []
    if event.recurrence is not None and scope.open(event.recurrence):
        again = event.recurrence
        years = (
            str(again.first_year)
            if again.first_year == again.last_year
            else f"{again.first_year}–{again.last_year}"
        )
        lines.append(
            Line(
                text(
                    "views.recurs",
                    language,
                    times=again.times_per_year,
                    years=years,
                    count=again.count,
                )
            )
        )
        when = when or (
            text("views.first", language, date=again.first.isoformat()) if again.first else ""
        )
    if when:
        lines.append(Line(when, "date"))
    if place := scope.free(event.place):
        lines.append(Line(place, "place"))
    heading = scope.free(event.title) or text("picture.kind_meeting", language)
    first = earliest(event.date) or (event.recurrence.first if event.recurrence else None)
    year = dt.date(event.recurrence.first_year, 1, 1) if event.recurrence else None
    last = dt.date(event.recurrence.last_year, 12, 31) if event.recurrence else None
    past = bool(
        scope.today
        and first
        and (latest(event.end or event.date) or first) < scope.today
        and not event.recurrence
    )
    note = scope.free(event.note)
    dated = dated_column(first or year, scope)
    return Step(
        key=key,
        kind="mark" if event.kind in _DAYS else "meeting",
        label=capital(word("event", event.kind or "other", language)),
        heading=heading,
        lane="events",
        wish=Wish(dated, 0 if dated is None else 2),
        progress="done" if past else "plain",
        lines=tuple(lines),
        badges=provenance_badge(event, language),
        details=(note,) if note else (),
        date=first or year,
        end=latest(event.end)
        or (latest(event.date) if isinstance(event.date, RoughDate) else last),
        vague=event.recurrence is not None or isinstance(event.date, RoughDate),
        fold=("event", event.kind, past),
        said=f"{heading} – {', '.join(line.text for line in lines)}" if lines else heading,
        under=(Item(note),) if note else (),
        ref=event.id,
        sort="events",
    )

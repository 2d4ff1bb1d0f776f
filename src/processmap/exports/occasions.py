"""What has a day, as occasions for a calendar: conversations, sittings, papers due, tasks and
network meetings.

Titles and descriptions are fit to be sent: no statement, note or outcome of the document is among
them, private persons are not named, and a confidential conversation only takes up its time under a
plain word.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice

from attrs import evolve, field, frozen

from processmap.analysis.conditions import day_of
from processmap.analysis.workdays import free_days_among
from processmap.audience.days import of_day, of_dialogue, working_day_before
from processmap.audience.nameless import private, public_names, talk_title
from processmap.audience.scope import Scope
from processmap.audience.who import Audience
from processmap.language.wording import capital, day, word
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.occasion import Certainty, Occasion, first_day, repeat_of
from processmap.model.plan import ONE_BY_ONE
from processmap.model.times import RoughDate, exact, latest
from processmap.model.words import DialogueStatus, EventKind, Visibility
from processmap.views.rulings import outcome_of, papers_day

__all__ = ["Occasions", "occasions"]

_MOST_TIMES = 2000  # times that an event comes back which are looked at
_MOST_TOLD = 8  # days that are told in the words of an entry
_LONGEST = 12  # hours: a method that takes longer is spread over several meetings
_CERTAIN = {
    DialogueStatus.CONFIRMED: Certainty.CONFIRMED,
    DialogueStatus.HELD: Certainty.CONFIRMED,
    DialogueStatus.CANCELLED: Certainty.CANCELLED,
}


@frozen
class Occasions:
    """The occasions of a map.

    Attributes:
        listed: them, in the order of their days.
        undated: how many conversations have no day and are therefore not among them.
        unplaced: titles of recurring events of which no day is known.
        uneven: titles of recurring events whose later days cannot be worked out.
        rough: titles of conversations that are dated to a month or a season only. They are not
            among the occasions, since an entry over weeks says less in a calendar than no entry.
        skipped: titles of recurring events of which some times are left out, since they fall on
            red or closed days.
    """

    listed: tuple[Occasion, ...]
    undated: int = 0
    unplaced: tuple[str, ...] = ()
    uneven: tuple[str, ...] = field(default=())
    rough: tuple[str, ...] = field(default=())
    skipped: tuple[str, ...] = field(default=())


def occasions(scope: Scope) -> Occasions:
    """Gather what has a day; nothing where the map as a whole may not be shown."""
    if scope.closed:
        return Occasions(())
    found = [*_talks(scope), *_sittings(scope), *_tasks(scope), *_frame(scope), *_events(scope)]
    recurring = [each for each in scope.events if each.recurrence]
    rough = [
        each
        for each in scope.case.dialogues
        if each.live and not each.held and isinstance(each.date, RoughDate)
    ]
    return Occasions(
        tuple(sorted(_unique(found), key=lambda each: (_first_day(each), each.key))),
        scope.facts.undated - len(rough),
        tuple(scope.free(each.title) for each in scope.events if first_day(each) is None),
        tuple(
            scope.free(each.title)
            for each in recurring
            if first_day(each) and repeat_of(each) is None
        ),
        tuple(f"{talk_title(each, scope)} ({day(each.date)})" for each in rough),
        tuple(each.title for each in found if each.without),
    )


def _say(scope: Scope, name: str, /, **params: object) -> str:
    return text(f"export.{name}", scope.language, **params)


def _first_day(occasion: Occasion) -> dt.date:
    return occasion.start.date() if isinstance(occasion.start, dt.datetime) else occasion.start


def _unique(found: list[Occasion]) -> Iterator[Occasion]:
    """Number the keys of what has no id of its own and is called the same."""
    seen: dict[str, int] = {}
    for each in found:
        seen[each.key] = count = seen.get(each.key, 0) + 1
        yield (
            each if count == 1 else evolve(each, key=f"{each.key}\0{count}")
        )  # no text holds a NUL


# Conversations.


def _talks(scope: Scope) -> Iterator[Occasion]:
    for each in (*scope.case.dialogues, *scope.facts.taken_up):
        date = day_of(each)
        if date is None:
            continue
        named = scope.shows(each.id) and not any(private(key, scope) for key in each.participants)
        start, end, worked_out = _hours(each, date, scope)
        yield Occasion(
            key=f"dialogue:{each.id}",
            uid=scope.facts.uids.get(f"dialogue:{each.id}"),
            title=_talk_title(each, scope),
            start=start,
            end=end,
            place=scope.free(each.place) if named else "",
            details=tuple(_talk_details(each, worked_out, scope)) if scope.shows(each.id) else (),
            certainty=_certainty(each),
            audience=each.visibility,
        )


def _certainty(dialogue: Dialogue) -> Certainty:
    found = _CERTAIN.get(dialogue.status or DialogueStatus.PLANNED, Certainty.TENTATIVE)
    return (
        Certainty.TENTATIVE
        if dialogue.provisional and found is Certainty.CONFIRMED and not dialogue.held
        else found
    )


def _talk_title(dialogue: Dialogue, scope: Scope) -> str:
    title = talk_title(dialogue, scope)
    if dialogue.status is DialogueStatus.PROPOSED:
        return _say(scope, "proposed", title=title)
    return (
        _say(scope, "cancelled", title=title)
        if dialogue.status is DialogueStatus.CANCELLED
        else title
    )


def _hours(
    dialogue: Dialogue, date: dt.date, scope: Scope
) -> tuple[dt.date | dt.datetime, dt.date | dt.datetime | None, bool]:
    """From when to when, and whether the end is worked out from how long the method usually
    takes.
    """
    start = _at(date, dialogue.start)
    if start is None or _one_by_one(dialogue, scope):
        return (
            date,
            dialogue.stretch.last if dialogue.stretch and dialogue.stretch.several else None,
            False,
        )
    end = _at(date, dialogue.end)
    if end is not None and (end.tzinfo is None) == (start.tzinfo is None) and end > start:
        return start, end, False
    hours = scope.facts.hours.get(dialogue.id, 0)
    if end is None and 0 < hours <= _LONGEST:
        return start, start + dt.timedelta(hours=hours), True
    return start, None, False


def _one_by_one(dialogue: Dialogue, scope: Scope) -> bool:
    """Whether those who take part are met each by itself, from that day on: they have no hour in
    common.
    """
    if dialogue.status is not DialogueStatus.PROPOSED or len(dialogue.participants) < 2:
        return False
    return any(
        each.id == dialogue.arena and str(each.kind) in ONE_BY_ONE for each in scope.case.arenas
    )


def _at(date: dt.date, moment: dt.time | dt.datetime | None) -> dt.datetime | None:
    return dt.datetime.combine(date, moment) if isinstance(moment, dt.time) else moment


def _talk_details(dialogue: Dialogue, worked_out: bool, scope: Scope) -> Iterator[str]:
    if special := of_dialogue(dialogue, scope.case, scope.language):
        yield capital(special) + "."
    if dialogue.purpose:
        yield _say(scope, "purpose", value=word("purpose", dialogue.purpose, scope.language))
    if dialogue.method and (method := scope.method(dialogue.method)):
        yield _say(scope, "method", value=method)
    if names := public_names([*dialogue.participants, *dialogue.bodies], scope):
        yield _say(scope, "participants", value=names)
    if dialogue.status is DialogueStatus.PROPOSED:
        yield _say(scope, "only_proposed")
    elif dialogue.provisional:
        yield _say(scope, "provisional")
    if worked_out:
        yield _say(scope, "end_worked_out")
    if scope.case.reviewed is None and dialogue.status is not DialogueStatus.HELD:
        yield _say(scope, "draft")


# The decision bodies.


def _sittings(scope: Scope) -> Iterator[Occasion]:
    bodies = (*scope.case.decision_bodies, *scope.facts.sitting)
    for body in bodies:
        for meeting in _one_a_day(meeting for meeting in body.meetings if scope.open(meeting)):
            yield from _sitting(body, meeting, scope)
    known = {(body.id, meeting.date) for body in bodies for meeting in body.meetings}
    days = dict.fromkeys((each.body, exact(each.date)) for each in scope.decisions if each.date)
    for key, date in days:
        if (key, date) not in known and date is not None:
            yield _meets(key, date, False, Visibility.INTERNAL, scope)


def _one_a_day(meetings: Iterable[Meeting]) -> Iterable[Meeting]:
    """A body's meetings, each day once though it is written twice; one that is to be held stands
    before one that is cancelled.
    """
    days: dict[dt.date, Meeting] = {}
    for meeting in meetings:
        known = days.get(meeting.date)
        if known is None or (known.cancelled and not meeting.cancelled):
            days[meeting.date] = meeting
    return days.values()


def _sitting(body: DecisionBody, meeting: Meeting, scope: Scope) -> Iterator[Occasion]:
    named = scope.shows(body.id)
    # A meeting that is open is as open as its body: nothing of a hidden one's is for everybody.
    audience = meeting.visibility if Audience.ORDINARY.may_see(body.visibility) else body.visibility
    yield _meets(body.id, meeting.date, meeting.cancelled, audience, scope)
    for name, date in (("papers", papers_day(body, meeting)), ("notice", meeting.notice_by)):
        if date is not None and (date != meeting.date or meeting.papers_by):
            who = body.name if named else _say(scope, "a_body")
            title = _say(scope, name, body=who, date=day(meeting.date))
            yield Occasion(
                key=(key := f"{name}:{body.id}:{meeting.date}"),
                uid=scope.facts.uids.get(key),
                title=_say(scope, "cancelled", title=title) if meeting.cancelled else title,
                start=date,
                details=tuple(_due_on_a_free_day(date, scope)),
                certainty=Certainty.CANCELLED if meeting.cancelled else Certainty.CONFIRMED,
                audience=audience,
                busy=False,
            )


def _due_on_a_free_day(date: dt.date, scope: Scope) -> Iterator[str]:
    """What is due on a day when offices are closed is handed in on the working day before."""
    special = of_day(date, scope.case, scope.language)
    if special:
        before = working_day_before(date, scope.case)
        yield _say(scope, "due_before", what=capital(special), date=day(before))


def _meets(
    key: str, date: dt.date, cancelled: bool, audience: Visibility, scope: Scope
) -> Occasion:
    who = scope.name(key) if scope.shows(key) else _say(scope, "a_body")
    title = _say(scope, "sitting", body=who)
    return Occasion(
        key=f"meeting:{key}:{date}",
        uid=scope.facts.uids.get(f"meeting:{key}:{date}"),
        title=_say(scope, "cancelled", title=title) if cancelled else title,
        start=date,
        details=tuple(_matters(key, date, scope)) if scope.shows(key) else (),
        certainty=Certainty.CANCELLED if cancelled else Certainty.CONFIRMED,
        audience=audience,
        busy=False,
    )


def _matters(body: str, date: dt.date, scope: Scope) -> Iterator[str]:
    """What is special about the day, and the matters that are known to be before a body on it."""
    if special := of_day(date, scope.case, scope.language):
        yield capital(special) + "."
    for each in scope.decisions:
        if each.body == body and each.date == date:
            outcome = word("outcome", outcome_of(each), scope.language)
            what = " ".join(
                filter(None, [scope.free(each.reference), scope.title(each) if each.title else ""])
            )
            yield f"{what}: {outcome}" if what else capital(outcome)


# Tasks, the frame in time, events.


def _tasks(scope: Scope) -> Iterator[Occasion]:
    """Tasks and actions that are not done and have a last day."""
    for decision in scope.decisions:
        for task in decision.assigns:
            due = latest(task.due)
            if due and not task.done_on and scope.open(task):
                yield _due(
                    f"task:{decision.id}:{task.task}",
                    task.task,
                    due,
                    public_names(task.to, scope),
                    scope,
                )
    for action in scope.actions:
        due = latest(action.due)
        if due and not action.done_on:
            who = public_names([action.responsible], scope) if action.responsible else ""
            yield _due(f"action:{action.id or action.what}", action.what, due, who, scope)


def _due(key: str, what: str, date: dt.date, who: str, scope: Scope) -> Occasion:
    title = _say(scope, "due", what=scope.free(what) or _say(scope, "a_task"))
    details = [_say(scope, "responsible", value=who)] if who else []
    details += _due_on_a_free_day(date, scope)
    return Occasion(key=key, title=title, start=date, details=tuple(details), busy=False)


def _frame(scope: Scope) -> Iterator[Occasion]:
    calendar = scope.case.calendar
    if calendar is None or not scope.open(calendar):
        return
    if calendar.deadline:
        yield Occasion(
            key="target", title=_say(scope, "target"), start=calendar.deadline, busy=False
        )
    for date in calendar.election:
        yield Occasion(
            key=f"election:{date}", title=_say(scope, "election"), start=date, busy=False
        )


def _events(scope: Scope) -> Iterator[Occasion]:
    for each in scope.events:
        first, repeat = first_day(each), repeat_of(each)
        if first is None:
            continue
        later = (
            "repeat_worked_out"
            if repeat and first < repeat.until
            else "repeat_unknown"
            if each.recurrence
            else None
        )
        times = each.recurrence.times_per_year if each.recurrence else 0
        comes_back = list(islice(repeat.days(first), 1, _MOST_TIMES)) if repeat else []
        without = free_days_among(scope.case, comes_back)
        details = (
            [_say(scope, f"{later}_one" if times == 1 else later, count=times)] if later else []
        )
        if special := of_day(first, scope.case, scope.language):
            details.append(_say(scope, "first_on", what=special))
        if without:
            told = [day(each_day) for each_day in without[:_MOST_TOLD]]
            more = " …" if len(without) > _MOST_TOLD else ""
            details.append(_say(scope, "left_out", days=", ".join(told) + more))
        yield Occasion(
            key=f"event:{each.id or each.title}",
            title=scope.free(each.title)
            or capital(word("event", each.kind or EventKind.OTHER, scope.language)),
            start=first,
            end=last if (last := exact(each.end)) and last >= first else None,
            place=scope.free(each.place),
            details=tuple(details),
            certainty=Certainty.TENTATIVE if repeat else Certainty.CONFIRMED,
            audience=each.visibility,
            busy=False,
            repeat=repeat,
            without=without,
        )

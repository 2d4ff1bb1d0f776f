"""PM4xx: time. What comes in the wrong order, too late, at the wrong moment, or is overdue."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from processmap.analysis.conditions.following import open_promises
from processmap.analysis.conditions.mandate import (
    bodies_deciding,
    coming_meetings,
    elections,
    open_proposals,
)
from processmap.analysis.conditions.order import day_of, last_day_of, over_by
from processmap.analysis.conditions.tensions import room
from processmap.analysis.conditions.trail import open_matters
from processmap.analysis.findings.making import (
    Check,
    Look,
    coming,
    name,
    names,
    note,
    place,
    titles,
    warning,
)
from processmap.analysis.workdays import (
    DaySort,
    first_closed,
    free_days_among,
    special_day_of,
    workdays_of,
)
from processmap.errors import Finding
from processmap.messages.naming import Titles, Word
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Meeting, Proposal
from processmap.model.occasion import first_day, repeat_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.model.stretch import Stretch
from processmap.model.times import earliest, exact, latest
from processmap.model.words import BodyKind, DialogueStatus, Outcome, Purpose

__all__ = ["CHECKS", "at_once", "pairs_at_once"]

# Those who decide without a meeting that anybody outside could plan for.
_MOST_TIMES = 2000  # times that an event comes back which are looked at
_MOST_DAYS = 8  # days that are told
_FAR_YEARS = 10  # years from every other day, from which a year is asked about (our judgement)
_MEETING_NOWHERE = frozenset({BodyKind.STATE, BodyKind.DELEGATE})


def misdated(look: Look) -> Iterator[Finding]:
    """PM401: a decision follows on something that is dated later."""
    case = look.case
    for index, each in enumerate(case.decisions):
        for key in each.follows:
            first = case.by_id.get(key)
            day = first.date if isinstance(first, Decision | Proposal) else None
            if each.date and day and latest(each.date) < earliest(day):
                said = {
                    "title": name(case, each.id),
                    "reference": _reference(each),
                    "day": str(each.date),
                }
                said |= {"first": name(case, key), "later": str(day)}
                yield warning("PM401", ("decisions", index, "date"), [each.id, key], **said)


def _reference(decision: Decision) -> str:
    """The § of a decision, to stand after its title."""
    return f" ({decision.reference})" if decision.reference else ""


def _meeting_for(case: ProcessMap, body: DecisionBody, proposal: Proposal) -> Meeting | None:
    """The meeting at which a body is to take a proposal: where a pending decision says so, else its
    last meeting.
    """
    for each in case.decisions:
        day = exact(each.date)
        if each.body == body.id and proposal.id in each.proposals and day and not each.settled:
            stated = next((meeting for meeting in body.meetings if meeting.date == day), None)
            return stated or Meeting(date=day)
    meetings = coming_meetings(body)
    return meetings[-1] if meetings else None


def papers_too_early(look: Look) -> Iterator[Finding]:
    """PM402: papers are due at a body before the dialogue that writes the proposal is held."""
    case = look.case
    for proposal in open_proposals(case):
        drafts = [
            each for key in proposal.from_ if isinstance(each := case.by_id.get(key), Dialogue)
        ]
        for key in proposal.decided_by:
            body = case.by_id.get(key)
            meeting = _meeting_for(case, body, proposal) if isinstance(body, DecisionBody) else None
            if meeting is None or not isinstance(body, DecisionBody):
                continue
            due = body.papers_due(meeting)
            for talk in drafts:
                day = last_day_of(talk)
                if day and day > due and talk.live:
                    yield warning(
                        "PM402",
                        place(case, talk.id, "date"),
                        [talk.id, proposal.id, body.id],
                        title=name(case, talk.id),
                        proposal=name(case, proposal.id),
                        body=name(case, body.id),
                        day=day.isoformat(),
                        due=due.isoformat(),
                        meeting=meeting.date.isoformat(),
                    )


def election_inside(look: Look) -> Iterator[Finding]:
    """PM403: an election falls among firm dialogues and decisions still to come."""
    case = look.case
    firm = [
        (talk.stretch, talk.id) for _, talk in coming(case) if talk.stretch and not talk.provisional
    ]
    dated = [(days.last, key) for days, key in firm]
    awaited = [each for each in case.decisions if each.outcome in {None, Outcome.PENDING}]
    dated += [(day, each.id) for each in awaited if (day := latest(each.date))]
    starts = [*(day for day, _ in dated), *(days.first for days, _ in firm)]
    calendar = case.calendar
    if calendar and calendar.begins:
        starts.append(calendar.begins)
    starts += [look.day] if look.day else []
    for index, day in enumerate(elections(case)):
        after = [key for when, key in sorted(dated) if when >= day]
        if after and min(starts) < day:
            where = (
                ("calendar", "election")
                if len(elections(case)) == 1
                else ("calendar", "election", index)
            )
            yield warning("PM403", where, after, day=day.isoformat(), titles=titles(case, after))


def election_in_the_frame(look: Look) -> Iterator[Finding]:
    """PM419: an election falls between start and target, and what is firm has no date to tell on
    which side it is.
    """
    case, calendar = look.case, look.case.calendar
    if calendar is None or calendar.begins is None or calendar.deadline is None:
        return
    undated = [talk.id for _, talk in coming(case) if not talk.provisional and day_of(talk) is None]
    undated += [each.id for each in open_proposals(case)]
    for index, day in enumerate(elections(case)):
        if calendar.begins < day <= calendar.deadline and undated:
            where = (
                ("calendar", "election")
                if len(calendar.election) == 1
                else ("calendar", "election", index)
            )
            said = {
                "day": day.isoformat(),
                "start": str(calendar.start),
                "target": str(calendar.target),
            }
            yield warning("PM419", where, undated, titles=titles(case, undated), **said)


def out_of_order(look: Look) -> Iterator[Finding]:
    """PM404: a dialogue is dated before one that it comes after; PM405: or too soon after it."""
    case = look.case
    for index, talk in enumerate(case.dialogues):
        day = day_of(talk)
        for at, after in enumerate(talk.after):
            first = case.by_id[after.dialogue]
            earlier = last_day_of(first) if isinstance(first, Dialogue) else None
            if day is None or earlier is None or not talk.live:
                continue
            said = {
                "title": name(case, talk.id),
                "first": name(case, after.dialogue),
                "day": day.isoformat(),
            }
            where = ("dialogues", index, "after", at)
            if day < earlier:
                yield warning(
                    "PM404", where, [talk.id, after.dialogue], earlier=earlier.isoformat(), **said
                )
            elif (day - earlier).days < (after.gap_days or 0):
                gap = {"gap": after.gap_days, "days": (day - earlier).days}
                yield warning("PM405", where, [talk.id, after.dialogue], **said, **gap)


def outside_calendar(look: Look) -> Iterator[Finding]:
    """PM406: a dialogue falls outside the time there is; PM407: or on a day when nothing is
    held.
    """
    case, calendar = look.case, look.case.calendar
    for index, talk in coming(case) if calendar else ():
        days = talk.stretch
        if days is None or calendar is None:
            continue
        said = {"title": name(case, talk.id)}
        early = calendar.begins and days.first < calendar.begins
        # Following up comes long after by its nature, and is not what is to be done by the target.
        late = (
            calendar.deadline
            and days.last > calendar.deadline
            and talk.purpose is not Purpose.FOLLOW_UP
        )
        if early or late:
            outside = days.first if early else days.last
            yield warning(
                "PM406", ("dialogues", index, "date"), [talk.id], day=outside.isoformat(), **said
            )
        if closed := first_closed(days, calendar.closed):
            yield warning(
                "PM407", ("dialogues", index, "date"), [talk.id], day=closed.isoformat(), **said
            )


def somebody_cannot(look: Look) -> Iterator[Finding]:
    """PM408: somebody who is to come or to lead is not available that day."""
    case = look.case
    for index, talk in coming(case):
        days = talk.stretch
        people = (case.by_id.get(key) for key in (*room(talk), *talk.facilitators))
        for each in people if days else ():
            if days is None or not isinstance(each, Stakeholder | Facilitator):
                continue
            if day := first_closed(days, each.unavailable):
                said = {
                    "title": name(case, talk.id),
                    "name": name(case, each.id),
                    "day": day.isoformat(),
                }
                yield warning("PM408", ("dialogues", index, "date"), [talk.id, each.id], **said)


def _hours(talk: Dialogue) -> tuple[dt.datetime, dt.datetime] | None:
    """From when to when it is on, in the time where it is held; None where that is not known.

    What takes several days is on from its first hour to its last, the nights between included;
    where an hour of it is not written, from or to the end of that day.
    """
    days = talk.stretch
    if days is None or not (days.several or (talk.start and talk.end)):
        return None
    start, end = _clock(talk.start) or dt.time.min, _clock(talk.end) or dt.time.max
    if isinstance(talk.end, dt.datetime) and talk.end.date() > days.last:  # at midnight
        end = dt.time.max
    return dt.datetime.combine(days.first, start), dt.datetime.combine(days.last, end)


def _clock(moment: dt.time | dt.datetime | None) -> dt.time | None:
    time = moment.time() if isinstance(moment, dt.datetime) else moment
    return time and time.replace(tzinfo=None)


def at_once(one: Dialogue, other: Dialogue) -> bool:
    """Whether two dialogues are on at the same time, as far as days and hours tell."""
    if one.stretch is None or other.stretch is None or one.stretch.common(other.stretch) is None:
        return False
    hours, others = _hours(one), _hours(other)
    if hours and others:
        return hours[0] < others[1] and others[0] < hours[1]
    # The hours of one are not known. Whatever they are, it meets what is on all that day.
    return _inside(one.stretch, other.stretch) or _inside(other.stretch, one.stretch)


def _inside(days: Stretch, longer: Stretch) -> bool:
    return longer.first < days.first and days.last < longer.last


def pairs_at_once(talks: Iterable[tuple[int, Dialogue]]) -> list[tuple[Dialogue, int, Dialogue]]:
    """Every two dialogues that are on at the same time, by day: one, and another with its place in
    the document.

    Args:
        talks: dialogues, each with its place in the document, in order.
    """
    dated = [(talk.stretch, index, talk) for index, talk in talks if talk.stretch]
    dated.sort(key=lambda each: (each[0].first, each[1]))
    found: list[tuple[Dialogue, int, Dialogue]] = []
    open_: list[tuple[Stretch, int, Dialogue]] = []
    for days, index, talk in dated:
        open_ = [each for each in open_ if each[0].last >= days.first]
        for _, before, earlier in open_:
            if at_once(earlier, talk):
                one, other = (earlier, talk) if before < index else (talk, earlier)
                found.append((one, max(before, index), other))
        open_.append((days, index, talk))
    return found


def twice_at_once(look: Look) -> Iterator[Finding]:
    """PM409: somebody is to be in two dialogues at the same time."""
    case = look.case
    for one, index, other in pairs_at_once(coming(case)):
        both = [
            key
            for key in (*room(one), *one.facilitators)
            if key in {*room(other), *other.facilitators}
        ]
        if both:
            said = {"names": names(case, both), "titles": titles(case, (one.id, other.id))}
            yield warning("PM409", ("dialogues", index, "start"), [other.id, one.id, *both], **said)


def not_on_a_meeting_day(look: Look) -> Iterator[Finding]:
    """PM410: a decision to come is dated on a day when its body does not meet; PM411: or has called
    its meeting off.
    """
    case = look.case
    for index, each in enumerate(case.decisions):
        body = case.by_id.get(each.body)
        if (
            each.settled
            or exact(each.date) is None
            or not isinstance(body, DecisionBody)
            or not body.meetings
        ):
            continue
        on_day = [meeting for meeting in body.meetings if meeting.date == each.date]
        said = {"title": name(case, each.id), "body": name(case, body.id), "day": str(each.date)}
        if on_day and all(meeting.cancelled for meeting in on_day):
            yield warning("PM411", ("decisions", index, "date"), [each.id, body.id], **said)
        elif not on_day and each.outcome in {None, Outcome.PENDING}:
            yield note("PM410", ("decisions", index, "date"), [each.id, body.id], **said)


def minutes_in_order(look: Look) -> Iterator[Finding]:
    """PM412: minutes approved, posted, open to appeal and in force, in this order, and not before
    the decision.
    """
    for index, each in enumerate(look.case.decisions):
        steps = ("date", "approved_on", "posted_on", "appeal_until", "final_on")
        known = [(step, day) for step in steps if (day := getattr(each, step))]
        for (first, earlier), (step, day) in pairwise(known):
            if latest(day) < earliest(earlier):
                words = {
                    "step": Word(f"findings.step_{step}"),
                    "first": Word(f"findings.step_{first}"),
                }
                said = {"title": name(look.case, each.id), "day": str(day), "earlier": str(earlier)}
                yield warning("PM412", ("decisions", index, step), [each.id], **words, **said)


def meeting_dates(look: Look) -> Iterator[Finding]:
    """PM413: papers or notice for a meeting are due after the meeting."""
    case = look.case
    for index, body in enumerate(case.decision_bodies):
        for at, meeting in enumerate(body.meetings):
            for step in ("notice_by", "papers_by"):
                day = getattr(meeting, step)
                if day and day > meeting.date:
                    said = {
                        "body": name(case, body.id),
                        "meeting": meeting.date.isoformat(),
                        "day": day.isoformat(),
                    }
                    yield warning(
                        "PM413", ("decision_bodies", index, "meetings", at, step), [body.id], **said
                    )


def proposal_before_its_dialogue(look: Look) -> Iterator[Finding]:
    """PM414: a proposal is dated before the dialogue that it comes from."""
    case = look.case
    for index, proposal in enumerate(case.proposals):
        for key in proposal.from_:
            talk = case.by_id.get(key)
            day = day_of(talk) if isinstance(talk, Dialogue) else None
            if day and proposal.date and latest(proposal.date) < day:
                said = {"title": name(case, proposal.id), "first": name(case, key)}
                said |= {"day": str(proposal.date), "later": day.isoformat()}
                yield warning("PM414", ("proposals", index, "date"), [proposal.id, key], **said)


def meetings_unknown(look: Look) -> Iterator[Finding]:
    """PM415: a body that meets is to decide, and none of its meetings from now on is known."""
    case = look.case
    dated = {each.body for each in case.decisions if each.date and not each.settled}
    unknown = [
        body.id
        for body in bodies_deciding(case)
        if body.kind not in _MEETING_NOWHERE
        and body.id not in dated
        and not coming_meetings(body, look.day)
    ]
    if unknown:
        yield note(
            "PM415", place(case, unknown[0], "meetings"), unknown, bodies=names(case, unknown)
        )


def overdue(look: Look) -> Iterator[Finding]:
    """PM416: something promised, assigned or required should have been done by now."""
    case = look.case
    for each in open_promises(case):
        if look.day and each.due and each.due < look.day:
            entry = getattr(case, str(each.path[0]))[each.path[1]]
            own = getattr(entry, "id", None)
            said = {"kind": Word(f"findings.promise_{each.kind}"), "due": each.due.isoformat()}
            who = names(case, each.owners) if each.owners else Titles()
            refs = [*([own] if own else []), *each.owners]
            yield warning("PM416" if each.owners else "PM417", each.path, refs, who=who, **said)


def outcome_not_noted(look: Look) -> Iterator[Finding]:
    """PM430: a decision awaited has passed its day, and its outcome is not noted."""
    case = look.case
    for matter in open_matters(case):
        each = matter.awaited
        if each and each.date and look.day and matter.late(look.day):
            said = {
                "title": name(case, each.id),
                "body": name(case, each.body),
                "day": str(each.date),
            }
            yield note("PM430", place(case, each.id, "outcome"), [each.id, each.body], **said)


def not_noted_as_held(look: Look) -> Iterator[Finding]:
    """PM418: a dialogue has passed its day, as far as can be told, and nobody has noted whether it
    was held.
    """
    case = look.case
    for index, talk in coming(case):
        day = over_by(talk)
        if day and look.day and day < look.day and talk.status is not DialogueStatus.PROPOSED:
            when = day.isoformat() if talk.stretch else str(talk.date)
            said = {"title": name(case, talk.id), "day": when}
            yield note("PM418", ("dialogues", index, "status"), [talk.id], **said)


def on_a_special_day(look: Look) -> Iterator[Finding]:
    """PM433: a dialogue to come is on a red day; PM434: on a squeeze day, or in the evening before
    a red day.
    """
    case = look.case
    for index, talk in coming(case):
        special = special_day_of(case, talk)
        if special is None or special.sort is DaySort.CLOSED:  # which PM407 tells
            continue
        said = {"title": name(case, talk.id), "day": special.day.isoformat()}
        where = ("dialogues", index, "date")
        if special.sort is DaySort.RED:
            yield warning("PM433", where, [talk.id], what=_red(special.name), **said)
        else:
            yield note("PM434", where, [talk.id], what=Word(f"dates.day_{special.sort}"), **said)


def _red(key: str) -> Word:
    return Word(f"dates.red_{key}")


def sitting_on_a_red_day(look: Look) -> Iterator[Finding]:
    """PM435: a body's meeting to come is entered on a day when its office is closed; PM436: so is
    the last day for its papers or its notice, with the working day before.
    """
    case, free = look.case, workdays_of(look.case)
    for index, body in enumerate(case.decision_bodies):
        for at, meeting in enumerate(body.meetings):
            if meeting.cancelled or (look.day is not None and meeting.date < look.day):
                continue
            where = ("decision_bodies", index, "meetings", at)
            said = {"body": name(case, body.id), "meeting": meeting.date.isoformat()}
            if red := free.red_name(meeting.date):
                yield warning("PM435", where, [body.id], what=_red(red), **said)
            last_days = {"papers": body.papers_due(meeting), "notice": meeting.notice_by}
            if last_days["notice"] == last_days["papers"]:
                del last_days["notice"]
            for step, due in last_days.items():
                if due is None or due == meeting.date or free.working(due):
                    continue
                red = free.red_name(due)
                what = _red(red) if red else Word("dates.day_weekend")
                days = {"day": due.isoformat(), "before": free.before(due).isoformat()}
                yield note(
                    "PM436",
                    where,
                    [body.id],
                    step=Word(f"findings.due_{step}"),
                    what=what,
                    **days,
                    **said,
                )


def recurs_on_free_days(look: Look) -> Iterator[Finding]:
    """PM437: an event that comes back would fall on red or closed days."""
    case = look.case
    for index, event in enumerate(case.events):
        repeat, first = repeat_of(event), first_day(event)
        if repeat is None or first is None:
            continue
        coming_times = (
            day
            for day in islice(repeat.days(first), _MOST_TIMES)
            if look.day is None or day >= look.day
        )
        falls = free_days_among(case, coming_times)
        if falls:
            told = [day.isoformat() for day in falls[:_MOST_DAYS]]
            days = ", ".join(told) + (" …" if len(falls) > _MOST_DAYS else "")
            refs = [event.id] if event.id else []
            said = {"title": event.title, "days": days}
            yield note("PM437", ("events", index, "recurrence"), refs, count=len(falls), **said)


def year_far_away(look: Look) -> Iterator[Finding]:
    """PM438: a talk to come, a body's meeting or a target lies many years from every other day in
    the document, as a year does in which two digits have changed places.
    """
    to_come = list(_days_to_come(look.case))
    known = sorted({day for _, _, day in to_come} | set(_days_known(look.case)))
    for path, refs, day in to_come:
        at = bisect_left(known, day)
        beside = [*known[max(0, at - 1) : at], *known[at + 1 : at + 2]]
        nearest = min(beside, key=lambda other: abs((other - day).days), default=None)
        if nearest is None:
            continue
        years = abs((nearest - day).days) // 365
        if years >= _FAR_YEARS:
            said = {"day": day.isoformat(), "nearest": nearest.isoformat()}
            yield warning("PM438", path, refs, years=years, **said)


def _days_to_come(
    case: ProcessMap,
) -> Iterator[tuple[tuple[str | int, ...], list[str], dt.date]]:
    """Every written day of a talk that is not held, a body's meeting and the target, with where it
    stands.
    """
    for index, talk in enumerate(case.dialogues):
        day = day_of(talk)
        if day is not None and not talk.held:
            yield ("dialogues", index, "date" if talk.date is not None else "start"), [talk.id], day
    for index, body in enumerate(case.decision_bodies):
        for at, meeting in enumerate(body.meetings):
            yield ("decision_bodies", index, "meetings", at), [body.id], meeting.date
    calendar = case.calendar
    if calendar is not None and calendar.deadline is not None:
        yield ("calendar", "target"), [], calendar.deadline


def _days_known(case: ProcessMap) -> Iterator[dt.date]:
    """Days that others are held against, and that may themselves be old: the start, what has been
    held, what has been decided.
    """
    if case.calendar is not None and case.calendar.begins is not None:
        yield case.calendar.begins
    yield from (day for talk in case.dialogues if talk.held and (day := day_of(talk)) is not None)
    for each in case.decisions:
        day = exact(each.date)
        if day is not None:
            yield day


CHECKS: tuple[Check, ...] = (
    misdated,
    papers_too_early,
    election_inside,
    election_in_the_frame,
    twice_at_once,
    somebody_cannot,
    not_on_a_meeting_day,
    out_of_order,
    outside_calendar,
    minutes_in_order,
    meeting_dates,
    proposal_before_its_dialogue,
    overdue,
    meetings_unknown,
    not_noted_as_held,
    outcome_not_noted,
    on_a_special_day,
    sitting_on_a_red_day,
    recurs_on_free_days,
    year_far_away,
)

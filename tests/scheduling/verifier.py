"""An independent judge of timetables: reads the document and the days alone, and shares no code
with what made them.

Slow and plain on purpose: every promise is checked day by day and hour by hour. Swedish holidays
are worked out here from the calendar itself, not asked of the package that the software uses.
`objections` says in words everything that a timetable does that it must not.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from processmap.model.dialogues import Dialogue, Method
from processmap.model.kinds import whole_of
from processmap.model.methods import methods_of
from processmap.model.plan import Before, Days, KeptFree
from processmap.model.schedule import Schedule, Timed
from processmap.model.stakeholders import Period
from processmap.model.times import RoughDate
from processmap.model.words import Purpose

__all__ = ["free_in_sweden", "objections"]

DAY = dt.timedelta(days=1)
WRITES = {"meet", "frame", "facts", "create", "decide"}
AT_LARGE = {"home_visit", "outreach_visit", "walk", "body_meeting", "ruling", "interview"}


AT_HOME = {"residents", "group", "association", "person", "other", "None"}
"""Kinds of those who come in their free time, where nobody has said when."""


def _easter(year: int) -> dt.date:
    """Easter Sunday by the anonymous Gregorian algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def free_in_sweden(day: dt.date) -> bool:
    """Whether it is a Swedish holiday (lag 1989:253), Midsommarafton, Julafton or Nyårsafton; other
    Sundays are not.
    """
    if (day.month, day.day) in {
        (1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)
    }:  # fmt: skip
        return True
    if (day - _easter(day.year)).days in {-2, 0, 1, 39, 49}:
        return True
    midsummer = next(
        each for n in range(20, 27) if (each := dt.date(day.year, 6, n)).weekday() == 5
    )
    november = next(
        each for n in range(7) if (each := dt.date(day.year, 10, 31) + n * DAY).weekday() == 5
    )
    return day in {midsummer - DAY, midsummer, november}


def objections(schedule: Schedule) -> list[str]:
    """Everything a timetable must not do and does; nothing for one that was not found."""
    if not schedule.times:
        return []
    checks = (
        _whole, _standing, _roughly, _days, _people, _apart, _invited, _orders, _meetings, _papers,
        _kept_free, _committees, _leaders, _weeks, _rooms, _numbers,
    )  # fmt: skip
    return [objection for check in checks for objection in check(schedule)]


def _day_of(talk: Dialogue) -> dt.date | None:
    """Its day; None where it is known to the month or the season only, which is no day to keep."""
    moments = [each.date() for each in (talk.start, talk.end) if isinstance(each, dt.datetime)]
    days = [talk.date] if isinstance(talk.date, dt.date) else moments
    return days[0] if days else None


def _covered(period: Period) -> tuple[dt.date, dt.date]:
    """The first and last day of a period. One known to the month or the season counts whole, from
    the first day that it can be to the last.
    """
    first, last = period.start, period.end or period.start
    return (
        first.earliest if isinstance(first, RoughDate) else first,
        last.latest if isinstance(last, RoughDate) else last,
    )


def _last_of(talk: Dialogue) -> dt.date | None:
    """The day it ends; what ends at midnight does not end the day after."""
    day, end = _day_of(talk), talk.end
    if day is None or not isinstance(end, dt.datetime):
        return day
    return max(day, (end - dt.timedelta(microseconds=1)).date() if end.date() > day else day)


def _talk(schedule: Schedule, each: Timed) -> Dialogue:
    return schedule.plan[each.dialogue]


def _body(schedule: Schedule, each: Timed) -> object | None:
    talk = _talk(schedule, each)
    bodies = {body.id: body for body in schedule.case.decision_bodies}
    if str(talk.purpose) != "decide" and talk.method != "body_meeting":
        return None
    return next((bodies[key] for key in (*talk.bodies, *talk.participants) if key in bodies), None)


def _span(each: Timed) -> tuple[int, int]:
    """First half day, and the first after: three a day, counted from the first day of the
    calendar.
    """
    order = ("morning", "afternoon", "evening")
    first = each.date.toordinal() * 3 + order.index(each.part.value)
    if each.last == each.date:
        whole = (
            each.start is not None
            and each.end is not None
            and each.part.value == "morning"
            and each.end.hour > 13
        )
        return first, first + (2 if whole else 1)
    return first, each.last.toordinal() * 3 + 2


def _whole(schedule: Schedule) -> Iterator[str]:
    """Everything to come has its place once, in order; nothing that has been does."""
    first = schedule.first_day
    assert first is not None
    far = min(first.toordinal() + 20 * 365, dt.date(2200, 12, 31).toordinal())
    known = {each.id: each for each in schedule.case.dialogues}
    wanted = []
    for talk in schedule.plan.dialogues:
        own = known.get(talk.id)
        ours = own is not None and own.stamp is not None and _day_of(own) is not None
        day = _day_of(own) if own is not None and not ours else None
        last = _last_of(own) if own is not None else None
        rough = own.date if own is not None and day is None else None
        if isinstance(rough, RoughDate):
            day, last = rough.earliest, rough.latest
        if day is None or last is None or (first <= last and day.toordinal() <= far):
            wanted.append(talk.id)
    got = [each.dialogue for each in schedule.times]
    beyond = {
        own.id
        for own in schedule.case.dialogues
        if own.id not in wanted and (day := _day_of(own)) and day.toordinal() > far
    }
    grown = True
    while grown:  # what comes after something as far ahead has no day that can be told
        after = {each.after for each in schedule.plan.precedences if each.before in beyond}
        grown = not after <= beyond
        beyond |= after
    wanted = [key for key in wanted if key not in beyond]
    if sorted(got) != sorted(wanted):
        yield f"places for {sorted(set(got) ^ set(wanted))}"
    if [each.date for each in schedule.times] != sorted(each.date for each in schedule.times):
        yield "not in order of time"


def _standing(schedule: Schedule) -> Iterator[str]:
    """What a person has given a day keeps it."""
    places = {each.dialogue: each for each in schedule.times}
    for own in schedule.case.dialogues:
        day, each = _day_of(own), places.get(own.id)
        if day is None or each is None:
            continue
        agreed = str(own.status) == "confirmed" or own.stamp is None
        if agreed and (each.date != day or not each.fixed):
            yield f"{own.id} is moved from {day} to {each.date}"


def _roughly(schedule: Schedule) -> Iterator[str]:
    """What a person has dated to a month or a season is within it."""
    places = {each.dialogue: each for each in schedule.times}
    for own in schedule.case.dialogues:
        each = places.get(own.id)
        if each is None or _day_of(own) is not None or not isinstance(own.date, RoughDate):
            continue
        if not own.date.earliest <= each.date <= each.last <= own.date.latest:
            yield f"{own.id} is on {each.date}, not in {own.date}"


def _free(schedule: Schedule, day: dt.date) -> bool:
    calendar = schedule.case.calendar
    return free_in_sweden(day) or (calendar is not None and day in calendar.election)


def _days(schedule: Schedule) -> Iterator[str]:
    """On working days, in hours that suit, outside what is closed, and not before the first day."""
    case = schedule.case
    people = {each.id: each for each in case.stakeholders}
    for each in schedule.times:
        if each.fixed:
            continue
        talk = _talk(schedule, each)
        if schedule.first_day and each.date < schedule.first_day:
            yield f"{each.dialogue} before the first day"
        if _body(schedule, each) is not None:
            continue
        coming = [
            people[whole]
            for key in talk.participants
            if (whole := key.partition("/")[0]) in people  # a part comes when the whole can
        ]
        said = {str(part) for person in coming for part in person.available}
        if any(not person.available and str(person.kind) in AT_HOME for person in coming):
            said |= {"evening", "weekend"}  # when people who come in their free time are free
        hour_set = isinstance(talk.start, dt.time) and any(
            own.id == talk.id and own.start for own in case.dialogues
        )
        day = each.date
        while day <= each.last:
            if _free(schedule, day) or (day.weekday() > 4 and "weekend" not in said):
                yield f"{each.dialogue} on {day}, which is no working day"
            for period in case.calendar.closed if case.calendar else ():
                first, last = _covered(period)
                if first <= day <= last:
                    yield f"{each.dialogue} on {day}, which is closed"
            day += DAY
        if each.part.value == "evening" and "evening" not in said and not hour_set:
            yield f"{each.dialogue} in the evening, which nobody has said"
        if each.part.value == "evening" and each.date.weekday() in {4, 5, 6} and not hour_set:
            yield f"{each.dialogue} on the evening of {each.date:%A}"
        if each.start and each.end and each.last == each.date and each.end <= each.start:
            yield f"{each.dialogue} ends before it begins"


def _people(schedule: Schedule) -> Iterator[str]:
    """Everybody who is to come can."""
    people = {each.id: each for each in schedule.case.stakeholders}
    for each in schedule.times:
        if each.fixed or _body(schedule, each) is not None:
            continue
        for key in _talk(schedule, each).participants:
            person = people.get(key)
            if person is None:
                continue
            for period in person.unavailable:
                first, last = _covered(period)
                if each.date <= last and first <= each.last:
                    yield f"{key} is away when {each.dialogue} is held"
            said = {str(part) for part in person.available}
            for slot in range(*_span(each)) if said else ():
                day, part = (
                    dt.date.fromordinal(slot // 3),
                    ("morning", "afternoon", "evening")[slot % 3],
                )
                between = each.last != each.date and part == "evening"
                if not between and ("weekend" if day.weekday() > 4 else part) not in said:
                    yield f"{key} cannot come in the {part} of {day} to {each.dialogue}"


def _apart(schedule: Schedule) -> Iterator[str]:
    """Nobody is in two places, and everybody has the rest that is asked for."""
    calendar = schedule.case.calendar
    rest = 1 if calendar is None or calendar.rest_days is None else calendar.rest_days
    for person in schedule.case.stakeholders:
        own = [each for each in schedule.times if person.id in _talk(schedule, each).participants]
        for one, two in combinations(own, 2):
            if one.fixed and two.fixed:
                continue
            if _overlap(one, two):
                yield f"{person.id} is in {one.dialogue} and {two.dialogue} at once"
            early, late = sorted((one, two), key=_span)
            if (late.date - early.last).days < rest:
                yield f"{person.id} has no rest between {one.dialogue} and {two.dialogue}"


def _overlap(one: Timed, two: Timed) -> bool:
    (a, b), (c, d) = _span(one), _span(two)
    return a < d and c < b


def _invited(schedule: Schedule) -> Iterator[str]:
    methods, known = methods_of(schedule.case), schedule.case.dialogues
    for each in schedule.times:
        talk = _talk(schedule, each)
        method = methods.get(talk.method or "")
        if each.fixed or not talk.participants or _body(schedule, each) is not None:
            continue
        assert schedule.first_day is not None
        if any(
            _day_of(was) == each.date and {*talk.participants} <= {*was.participants}
            for was in known
        ):
            continue  # they were asked when an earlier timetable gave it this day
        if (each.date - schedule.first_day).days < _least_notice(schedule, talk, method):
            yield f"{each.dialogue} before its invitation has had its time"


_TOGETHER = frozenset({Purpose.MEET, Purpose.FRAME, Purpose.FACTS, Purpose.CREATE})


def _least_notice(schedule: Schedule, talk: Dialogue, method: Method | None) -> int:
    """Days that an invitation takes at the least: two weeks where several meet and nobody has said
    otherwise, unless they meet already.
    """
    if method is not None and method.invite_days is not None:
        return method.invite_days
    running = {each.id for each in schedule.plan.arenas if each.status == "open"}
    several = len({whole_of(key) for key in talk.participants}) > 1
    return 14 if several and talk.purpose in _TOGETHER and talk.arena not in running else 0


def _orders(schedule: Schedule) -> Iterator[str]:
    """Every order and gap of the plan; what only a rule asks for may give way to a day that
    stood.
    """
    places = {each.dialogue: each for each in schedule.times}
    held = {each.id: _last_of(each) for each in schedule.case.dialogues}
    for arrow in (*schedule.plan.precedences, *schedule.plan.since_held):
        before, after = places.get(arrow.before), places.get(arrow.after)
        if after is None or (after.fixed and (before is None or before.fixed)):
            continue
        if after.fixed and arrow.rule != "document":
            continue
        last = before.last if before else held.get(arrow.before)
        if last is None or (before is None and schedule.first_day and last >= schedule.first_day):
            continue  # without a day, or so far ahead that it does not concern this timetable
        if before and _span(before)[1] > _span(after)[0]:
            yield f"{arrow.after} does not come after {arrow.before}"
        if (after.date - last).days < arrow.gap_days:
            yield f"{arrow.after} comes {(after.date - last).days} days after {arrow.before}, not {arrow.gap_days}"
        if arrow.within_days is not None and (after.date - last).days > max(
            arrow.within_days, arrow.gap_days
        ):
            yield f"{arrow.after} comes more than {arrow.within_days} days after {arrow.before}"
    for each in schedule.times:
        talk = _talk(schedule, each)
        if (
            str(talk.purpose) == "mandate"
            and any(why.rule == "election" for why in talk.reasons)
            and not each.fixed
        ):
            days = [day for day in schedule.case.calendar.election if day >= schedule.first_day]  # type: ignore[union-attr,operator]  # a rule about elections has a calendar
            if days and each.date <= min(days):
                yield f"{each.dialogue} is not after the election"


def _kept_free(schedule: Schedule) -> Iterator[str]:
    """Nothing that a rule keeps days free of stands on one of them; what has its day does, and what
    a body decides when it meets.
    """
    for each in schedule.times:
        talk = _talk(schedule, each)
        body = _body(schedule, each)
        who = {
            *talk.participants,
            *talk.facilitators,
            *(p.split("/")[0] for p in talk.participants),
        }
        for kept in schedule.plan.kept_free:
            itself = {talk.id, talk.arena} & {*kept.whom}
            others = body is None and (not kept.whom or who & {*kept.whom})
            if each.fixed or not (itself or others):
                continue
            days = ((each.last - each.date).days + 1) if each.last > each.date else 1
            for day in (each.date + number * DAY for number in range(days)):
                if _is_kept(kept, day):
                    yield f"{each.dialogue} on {day}, which {kept.because.rule} keeps free"


def _is_kept(kept: KeptFree, day: dt.date) -> bool:
    when = kept.when
    if isinstance(when, Before):
        return day < when.day
    if isinstance(when, Days):
        return when.first <= day <= (when.last or when.first)
    at = (day.month, day.day)
    if when.first <= when.last:
        return when.first <= at <= when.last
    return at >= when.first or at <= when.last


def _meetings(schedule: Schedule) -> Iterator[str]:
    """Matters are taken up where their body meets, as far as its calendar is known."""
    calendar = schedule.case.calendar
    for each in schedule.times:
        body = _body(schedule, each)
        if body is None or each.fixed:
            continue
        known = [m.date for m in body.meetings if not m.cancelled and m.date >= schedule.first_day]  # type: ignore[attr-defined]  # a body
        if not known:
            if _free(schedule, each.date) or each.date.weekday() > 4:
                yield f"{each.dialogue} on a day when no body meets"
        elif each.date not in known:
            if not each.tentative:
                yield f"{each.dialogue} on {each.date}, when {body.id} does not meet"  # type: ignore[attr-defined]  # a body
            if each.date <= max(known) or (
                calendar and calendar.deadline and each.date <= calendar.deadline
            ):
                yield f"{each.dialogue} is tentative where the calendar is known"


def _papers(schedule: Schedule) -> Iterator[str]:
    places = {each.dialogue: each for each in schedule.times}
    for arrow in schedule.plan.precedences:
        before, after = places.get(arrow.before), places.get(arrow.after)
        if (
            before is None
            or after is None
            or after.tentative
            or str(_talk(schedule, before).purpose) not in WRITES
        ):
            continue
        body = _body(schedule, after)
        if (
            body is None
            or (before.fixed and after.fixed)
            or (after.fixed and arrow.rule != "document")
        ):
            continue
        for meeting in body.meetings:  # type: ignore[attr-defined]  # a body
            if meeting.date != after.date or meeting.cancelled:
                continue
            due = meeting.papers_by
            if due is None and body.papers_due_days is not None:  # type: ignore[attr-defined]  # a body
                due = meeting.date - body.papers_due_days * DAY  # type: ignore[attr-defined]  # a body
            due = due or meeting.notice_by or meeting.date
            if before.last > due:
                yield f"{arrow.before} ends after the papers of {arrow.after} are due"


def _committees(schedule: Schedule) -> Iterator[str]:
    """A body that prepares a matter and whose meetings are known has one between what is written
    and the decision; where it may yet set one, the decision only waits.
    """
    places = {each.dialogue: each for each in schedule.times}
    bodies = {each.id: each for each in schedule.case.decision_bodies}
    for arrow in schedule.plan.precedences:
        before, after = places.get(arrow.before), places.get(arrow.after)
        if before is None or after is None or after.tentative or after.fixed:
            continue
        body = _body(schedule, after)
        if body is None or str(_talk(schedule, before).purpose) not in WRITES - {"decide"}:
            continue
        for key in body.prepared_by:  # type: ignore[attr-defined]  # a body
            ahead = [
                each.date
                for each in bodies[key].meetings
                if not each.cancelled and schedule.first_day and each.date >= schedule.first_day
            ]
            if ahead and not any(before.last < day < after.date for day in ahead):
                yield f"{arrow.after} is not prepared by {key} after {arrow.before}"


def _leaders(schedule: Schedule) -> Iterator[str]:
    """Those named to lead are free and in one place; and there are enough of them for all at the
    same time.
    """
    people = [each for each in schedule.case.facilitators if str(each.role) != "interpreter"]
    for person in people:
        own = [each for each in schedule.times if person.id in _talk(schedule, each).facilitators]
        for one, two in combinations(own, 2):
            if not (one.fixed and two.fixed) and _overlap(one, two):
                yield f"{person.id} leads {one.dialogue} and {two.dialogue} at once"
        for each in own:
            for period in person.unavailable:
                first, last = _covered(period)
                away = each.date <= last and first <= each.last
                if away and not each.fixed and _body(schedule, each) is None:
                    yield f"{person.id} is away when {each.dialogue} is to be led"


def _weeks(schedule: Schedule) -> Iterator[str]:
    for person in schedule.case.facilitators:
        if person.days_per_week is None or person.days_per_week < 1:
            continue
        weeks: dict[tuple[int, int], list[Timed]] = {}
        for each in schedule.times:
            if person.id in _talk(schedule, each).facilitators:
                weeks.setdefault(each.date.isocalendar()[:2], []).append(each)
        for week, own in weeks.items():
            days = [
                min(int(person.days_per_week), (each.last - each.date).days + 1) for each in own
            ]
            if sum(days) > int(person.days_per_week) and not all(each.fixed for each in own):
                yield f"{person.id} leads {len(own)} dialogues in week {week}"


def _rooms(schedule: Schedule) -> Iterator[str]:
    calendar = schedule.case.calendar
    rooms = dict.fromkeys(calendar.rooms) if calendar else {}
    if not rooms:
        return
    own = {each.id: each for each in schedule.case.dialogues}
    using = []
    for each in schedule.times:
        talk = _talk(schedule, each)
        place = (
            own[each.dialogue].place
            if each.dialogue in own and own[each.dialogue].stamp is None
            else None
        )
        indoors = place in rooms or (place is None and talk.method not in AT_LARGE)
        if _body(schedule, each) is None and talk.participants and indoors:
            using.append(each)
    for one in using:
        first, end = _span(one)
        for slot in range(first, end):
            inside = [each for each in using if _span(each)[0] <= slot < _span(each)[1]]
            if len(inside) > len(rooms) and not all(each.fixed for each in inside):
                yield f"{len(inside)} dialogues in {len(rooms)} rooms on {dt.date.fromordinal(slot // 3)}"
                return
    for one, two in combinations(using, 2):
        if (
            one.place
            and one.place == two.place
            and _overlap(one, two)
            and not (one.fixed and two.fixed)
        ):
            yield f"{one.dialogue} and {two.dialogue} are in {one.place} at once"


def _numbers(schedule: Schedule) -> Iterator[str]:
    last = max(each.last for each in schedule.times)
    done = [
        each.last for each in schedule.times if str(_talk(schedule, each).purpose) != "follow_up"
    ]
    if schedule.end != last:
        yield f"the end is said to be {schedule.end} and is {last}"
    if schedule.done != max(done, default=None):
        yield f"done is said to be {schedule.done}"
    if schedule.target and done:
        late = (max(done) - schedule.target).days
        if schedule.margin_days != -late or schedule.late_days != max(0, late):
            yield f"{schedule.late_days} days late, it is said, and it is {late}"
    assert schedule.first_day is not None
    if schedule.weeks != -(-((last - schedule.first_day).days + 1) // 7):
        yield f"{schedule.weeks} weeks, it is said"
    if schedule.lower_bound and schedule.end and schedule.lower_bound > schedule.end:
        yield "the lower bound is above the end"

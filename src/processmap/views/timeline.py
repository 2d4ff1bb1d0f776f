"""Time: dialogues, decisions, meetings and papers due on one axis, with today where somebody has
said the day.
"""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Final

from attrs import evolve

from processmap.analysis.conditions import elections
from processmap.audience.scope import Scope
from processmap.audience.selection import in_phase
from processmap.language.wording import capital, day, span
from processmap.messages import text
from processmap.model.governance import DecisionBody
from processmap.model.project import Phase, Requirement
from processmap.model.times import Day, RoughDate, earliest, latest
from processmap.picture.diagram import Box, Diagram, Item, Line
from processmap.picture.drawing import Tone
from processmap.picture.timescale import Extent, Moment, Shape, Timescale, Undated
from processmap.picture.vocabulary import BoxKind
from processmap.views.course import Course
from processmap.views.days import (
    day_long,
    day_short,
    day_with_weekday,
    month_name,
    plain_days,
)
from processmap.views.flow_drawing import draw_step
from processmap.views.folding import fold
from processmap.views.gather import flow_of
from processmap.views.rulings import papers_day, reference_day, tasks_of
from processmap.views.sheet import Sheet
from processmap.views.slack import postponements, slack_of
from processmap.views.step import LANES, Step, state_word, stretch, with_state

__all__ = ["timeline"]

_ROOMY = 25
"""Among so few entries a box has room to say with whom."""
_FEW_STEPS = 3
"""So few steps of a phase show their order by themselves."""
_BODIES = 4
"""Bodies of which is said what a postponement would mean."""


def timeline(scope: Scope) -> Diagram:
    """Draw everything that has a day, lane by lane; what has none is listed and counted."""
    sheet, flow = Sheet(scope, "timeline"), flow_of(scope)
    course = Course(scope)
    coming = {each.key for each in course.next}
    asked = {each.key for each in course.happenings if each.state == "asked"}
    steps = {
        key: with_state(step, key in coming, scope)
        for key, step in flow.steps.items()
        if step.kind != "requirement" and _chosen(key, scope)
    }
    if scope.selection.phase is None:
        steps |= {
            step.key: step
            for step in (
                *_phases(sheet),
                *_doing(sheet),
                *_conditions(sheet),
                *_closed(sheet),
                *_requirements(sheet),
                *_meetings(sheet),
                *_tasks(sheet),
            )
        }
    last = scope.selection.until
    dated = {
        key: step
        for key, step in steps.items()
        if step.date and (last is None or step.date <= last)
    }
    undated = [step for step in steps.values() if not step.date]
    marks = _marks(sheet)
    if not dated:
        return sheet.blank(
            sheet.say("empty_timeline_undated" if undated else "empty_timeline"), "timeline"
        )
    dated = {key: _with_slack(_brief(step, len(dated)), scope) for key, step in dated.items()}
    folded = fold(
        dated, {}, {}, {key: (step.lane, step.date, step.end) for key, step in dated.items()}, scope
    )
    shown = sorted(
        folded.steps.values(), key=lambda step: (step.date or dt.date.min, step.end or dt.date.min)
    )
    lanes = {name: sheet.lane(title) for name, title in _lanes(sheet, shown).items()}
    drawn = [
        (step, draw_step(sheet, step, lanes[step.lane], None, order))
        for order, step in enumerate(shown)
    ]
    for step in undated:
        draw_undated = draw_step(sheet, step, None, None, len(drawn))
        drawn.append((step, draw_undated))
    days_of_note = [
        (
            sheet.box("mark", title, start=date, label="", lines=(Line(day(date), "date"),)),
            f"{title} {day_short(date, scope.language)}",
            date,
        )
        for title, date in marks
    ]
    for each in postponements(scope)[:_BODIES]:
        sheet.note(plain_days(each.said(scope.language), scope.language))
    if any(slack_of(each, scope) is not None for each in scope.dialogues):
        sheet.note(sheet.say("slack_read"))
    sheet.note(sheet.counted("undated_count", sum(step.count for step in undated)))
    readings = dict.fromkeys(_read_as(phase, sheet) for phase in scope.phases)
    if read := [each for each in readings if each]:
        sheet.note(sheet.say("phases_read", what="; ".join(read)))
    if left := scope.left_out("dialogues", "decisions", "proposals", "events"):
        sheet.note(sheet.say("left_out", count=left))
    made = sheet.finish(
        "timeline", summary=_summary(sheet, shown), items=_items(sheet, shown, undated, marks)
    )
    apart = sheet.counted("undated_count", sum(step.count for step in undated))
    foot = tuple(note for note in made.notes if note != apart)
    tones = _phase_tones(scope)
    content = Timescale(
        rows=tuple((lane.id, lane.title) for lane in made.lanes),
        moments=tuple(
            _moment(step, box, made, asked, tones, scope.language)
            for step, box in drawn
            if step.date
        ),
        months=tuple(text("course.months_short", scope.language).split()),
        marks=tuple(days_of_note),
        undated=tuple(_undated(step, box, made, scope) for step, box in drawn if not step.date),
        next_words=text("course.next_bare", scope.language),
        undated_title=sheet.say("undated_frame", count=sum(step.count for step in undated)),
        title=made.title or sheet.say("timeline_title"),
        subtitle=sheet.say("timeline_of"),
        foot=foot,
        tag=sheet.tag,
    )
    return evolve(made, content=content)


_TONES: Final[dict[str, Tone]] = {
    "decision": "body",
    "meeting": "body",
    "requirement": "quiet",
    "proposal": "paper",
    "action": "paper",
    "other": "quiet",
    "caucus": "own",
    "outreach": "own",
}


_PHASE_TONES: Final[tuple[Tone, ...]] = ("paper", "joint", "own", "track")
"""The colours of several phases, in turn: one that follows on another is told apart from it."""


def _phase_tones(scope: Scope) -> dict[str, Tone]:
    """Give each phase its colour, and what is done in it the same."""
    found: dict[str, Tone] = {}
    if len(scope.phases) < 2:
        return found
    for number, phase in enumerate(scope.phases):
        tone = _PHASE_TONES[number % len(_PHASE_TONES)]
        found |= {f"phase:{phase.id}": tone, f"doing:{phase.id}": tone}
    return found


_SHAPES: Final[dict[BoxKind, Shape]] = {
    "decision": "square",
    "proposal": "sheet",
    "requirement": "diamond",
    "action": "diamond",
}


def _moment(
    step: Step,
    box_id: str,
    made: Diagram,
    asked: Collection[str],
    tones: Mapping[str, Tone],
    language: str,
) -> Moment:
    """Say of a step where it stands on the scale: a day, several days, or some time within them."""
    box = next(each for each in made.boxes if each.id == box_id)
    first = step.date or dt.date.min
    last = step.end or first
    extent: Extent = "day" if first == last else "about" if step.vague else "span"
    if step.lane == "first":
        extent = "gate"
    lines = _words(box, language)
    length = _length_of(step, language)
    lines = tuple(line for line in lines if line != length)
    title = box.heading
    if step.lane == "doing":  # a list is read as words, under what holds for all of it
        title, lines = (f"{lines[0].rstrip('.')}:" if lines else ""), (title,)
    was_it = step.key in asked and step.state not in ("held", "cancelled", "next")
    if was_it:
        lines = (*lines, text("course.asked", language))
    return Moment(
        id=box_id,
        row=box.lane or "",
        first=first,
        last=max(first, last),
        extent=extent,
        title=title,
        lines=lines,
        length=length,
        state="asked" if was_it else box.state,
        shape=_shape(step, box.kind),
        tone=tones.get(step.key) or _tone(step, box.kind),
    )


def _length_of(step: Step, language: str) -> str:
    """How long a phase lasts, in the words that its box has for it."""
    if step.lane != "phases" or len(step.lines) < 2:
        return ""
    return plain_days(step.lines[-1].text, language)


def _shape(step: Step, kind: BoxKind) -> Shape:
    """What sort of mark a step has: a body's meetings are as its decisions, other meetings are as
    talks.
    """
    if kind == "meeting" and step.lane.startswith("body:"):
        return "square"
    return _SHAPES.get(kind, "circle")


def _tone(step: Step, kind: BoxKind) -> Tone:
    if step.lane in ("phases", "doing"):
        return "joint"
    return _TONES.get(kind, "joint")


def _words(box: Box, language: str) -> tuple[str, ...]:
    """The lines of a box, with days as people say them, and what else is marked on it."""
    lines = [
        plain_days(line.text, language) if line.role == "date" else line.text for line in box.lines
    ]
    return (*lines, *(badge for badge in box.badges if badge not in lines))


def _undated(step: Step, box_id: str, made: Diagram, scope: Scope) -> Undated:
    """Say of a step without a day what it is, whose, and how far it has come."""
    box = next(each for each in made.boxes if each.id == box_id)
    body = scope.name(step.lane[5:]) if step.lane.startswith("body:") else ""
    state = box.mark or ""
    if not state and box.state in ("held", "provisional", "cancelled"):
        state = text(f"picture.state_{box.state}", scope.language)
    who = [line.text for line in box.lines if line.role == "participants"]
    words = [each for each in _words(box, scope.language) if each not in who]
    facts = "\u00a0· ".join(dict.fromkeys(filter(None, (body, *words, state))))
    lines = tuple(filter(None, (*who, facts)))
    return Undated(
        id=box_id,
        title=box.heading,
        lines=lines,
        state=box.state,
        shape=_shape(step, box.kind),
        tone=_tone(step, box.kind),
    )


def _brief(step: Step, among: int) -> Step:
    """Short lines for a box on an axis: when, and the outcome; with whom only where there is room
    for it.
    """
    wanted = {"date", "text", "participants"} if among <= _ROOMY else {"date", "text"}
    kinds = ("decision", "meeting", "requirement", "action")
    lines = [
        line
        for line in step.lines
        if line.role in wanted
        and (line.role != "text" or step.kind in kinds or step.lane == "doing")
    ]
    return evolve(step, lines=tuple(lines))


def _with_slack(step: Step, scope: Scope) -> Step:
    """Add to a conversation to come how much time there is to spare, and in words what it is
    counted to.
    """
    found = next((each for each in scope.dialogues if each.id == step.key), None)
    slack = slack_of(found, scope) if found is not None else None
    if slack is None:
        return step
    line = Line(slack.short(scope.language), "text")
    return evolve(
        step,
        lines=(*step.lines, line),
        under=(*step.under, Item(capital(slack.said(scope.language)))),
    )


def _chosen(key: str, scope: Scope) -> bool:
    phase = scope.selection.phase
    if phase is None:
        return True
    found = next((each for each in scope.dialogues if each.id == key), None)
    return found is not None and in_phase(scope.case, found, phase)


def _lanes(sheet: Sheet, steps: list[Step]) -> dict[str, str]:
    used = {step.lane for step in steps}
    scope = sheet.scope
    order = ["requirements", "phases", "doing", "first", "closed"]
    bodies = [body.id for body in scope.case.decision_bodies] + [
        each.id for each in scope.case.stakeholders
    ]
    for lane in LANES:
        order += [f"body:{key}" for key in bodies] if lane == "bodies" else [lane]
    titles = {}
    for lane in dict.fromkeys(order):
        if lane in used:
            titles[lane] = (
                scope.name(lane[5:]) if lane.startswith("body:") else sheet.say(f"lane_{lane}")
            )
    # What is in place, and by when something has to be, are told apart by the name of their row.
    wanted = [step for step in steps if step.lane == "requirements"]
    if wanted and not any(step.state == "held" for step in wanted):
        titles["requirements"] = sheet.say("lane_last_days")
    return titles


def _phases(sheet: Sheet) -> list[Step]:
    """The phases, with the time as it is written and how long they last; one that has no days has
    its time in words only.
    """
    made = []
    for each in sheet.scope.phases:
        if not (each.start or each.when):
            continue
        written = sheet.scope.free(each.when)
        days = span(each.start, each.end) if each.start else ""
        when = written or days
        first, last = _phase_days(each)
        long = _duration(first, last, sheet) if first and last else ""
        made.append(
            Step(
                key=f"phase:{each.id}",
                kind="other",
                label=sheet.say("phase"),
                heading=each.title,
                lane="phases",
                lines=tuple(Line(said, "date") for said in (when, long) if said),
                date=first,
                end=last,
                said=f"{each.title}, {when}",
            )
        )
    return made


def _phase_days(phase: Phase) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day of a phase; the last is None where it is not known."""
    if phase.start is None:
        return None, None
    ends = phase.end is not None or isinstance(phase.start, RoughDate)
    return earliest(phase.start), latest(phase.end or phase.start) if ends else None


def _read_as(phase: Phase, sheet: Sheet) -> str:
    """As what days the time of a phase in words is read, where it is a reading: a season is, a year
    or a month is not.
    """
    first, last = _phase_days(phase)
    written = sheet.scope.free(phase.when)
    if not written or first is None or not any(letter.isalpha() for letter in written):
        return ""
    months = {month_name(dt.date(2000, at, 1), sheet.language) for at in range(1, 13)}
    if any(month.casefold() in written.casefold() for month in months):
        return ""
    days = [day_long(each, sheet.language) for each in (first, last) if each]
    if len(days) > 1 and last and first.year == last.year:  # the year once is enough
        days[0] = days[0].removesuffix(f" {first.year}")
    return sheet.say("phase_read", when=written, days="–".join(days))


def _duration(first: dt.date, last: dt.date, sheet: Sheet) -> str:
    """How long a stretch is in whole months; nothing where it is shorter than two."""
    months = round(((last - first).days + 1) / 30.44)
    return sheet.say("months_long", count=months) if months > 1 else ""


def _doing(sheet: Sheet) -> list[Step]:
    """What a phase is for, where no talk is written yet that would say it: some time within the
    phase, in the order of the model.
    """
    scope = sheet.scope
    if scope.dialogues:
        return []
    made = []
    for each in scope.phases:
        first, last = _phase_days(each)
        if not each.purposes or first is None or last is None:
            continue
        words = [sheet.say(f"do_{purpose.value}") for purpose in each.purposes]
        what = capital(", ".join(words))
        ordered = len(words) > _FEW_STEPS
        made.append(
            Step(
                key=f"doing:{each.id}",
                kind="other",
                label="",
                heading=what,
                lane="doing",
                lines=(Line(sheet.say("in_this_order"), "text"),) if ordered else (),
                date=first,
                end=last,
                vague=True,
                said=f"{each.title}: {what}",
            )
        )
    return made


def _conditions(sheet: Sheet) -> list[Step]:
    """What must be in place before a phase begins and has no day of its own: a gate at its first
    day.
    """
    texts = {
        each.id: sheet.scope.free(each.text)
        for each in sheet.scope.requirements
        if each.id and not (each.due or each.met_on)
    }
    made = []
    for phase in sheet.scope.phases:
        first, _ = _phase_days(phase)
        wanted = [texts[key] for key in phase.conditions if texts.get(key)]
        if first is None or not wanted:
            continue
        heading = sheet.say("before_phase", phase=phase.title)
        made.append(
            Step(
                key=f"before:{phase.id}",
                kind="requirement",
                label=sheet.say("requirement"),
                heading=heading,
                lane="first",
                lines=tuple(Line(f"– {each}", "text") for each in wanted),
                date=first,
                said=f"{heading}: {'; '.join(wanted)}",
            )
        )
    return made


def _closed(sheet: Sheet) -> list[Step]:
    """Days and periods when nothing is held, so that everybody sees why nothing stands there."""
    scope, calendar, last = sheet.scope, sheet.scope.case.calendar, sheet.scope.selection.until
    if calendar is None or not scope.open(calendar):
        return []
    out = []
    for number, each in enumerate(calendar.closed):
        if not scope.open(each) or (last is not None and each.first > last):
            continue
        why, when = scope.free(each.why) or sheet.say("no_talks"), span(each.start, each.end)
        out.append(
            Step(
                key=f"closed:{number}",
                kind="other",
                label="",
                heading=why,
                lane="closed",
                lines=(Line(when, "date"),),
                date=each.first,
                end=each.last if each.last != each.first else None,
                said=f"{sheet.say('lane_closed')}: {why}, {when}",
            )
        )
    return out


def _requirements(sheet: Sheet) -> list[Step]:
    out = []
    dated = {phase.id for phase in sheet.scope.phases if phase.start}
    at_a_phase = {
        key for phase in sheet.scope.phases if phase.id in dated for key in phase.conditions
    }
    for number, each in enumerate(sheet.scope.requirements):
        what = sheet.scope.free(each.text)
        met = each.met_on
        if not (each.due or met):
            if each.id not in at_a_phase and what:
                out.append(_undated_requirement(sheet, number, each, what))
            continue
        when = _by_day(met or each.due, "met_on" if met else "due", sheet)
        out.append(
            Step(
                key=f"requirement:{number}",
                kind="requirement",
                label=sheet.say("requirement"),
                heading=what,
                lane="requirements",
                state="held" if each.met_on else "plain",
                mark=state_word("requirement", "held", sheet.language) if each.met_on else None,
                lines=(Line(when, "date"),),
                **stretch(met or each.due),
                said=f"{what}, {when}",
                ref=each.id,
            )
        )
    return out


def _undated_requirement(sheet: Sheet, number: int, entry: Requirement, what: str) -> Step:
    """A requirement that nobody has given a day, with who answers for it."""
    who = sheet.scope.names([entry.owner]) if entry.owner else ""
    return Step(
        key=f"requirement:{number}",
        kind="requirement",
        label=sheet.say("requirement"),
        heading=what,
        lane="requirements",
        lines=(Line(who, "participants"),) if who else (),
        said=f"{what} ({who})" if who else what,
        ref=entry.id,
    )


def _by_day(date: Day | None, key: str, sheet: Sheet) -> str:
    """By when, with the day of the week where the day is known."""
    if isinstance(date, dt.date):
        return sheet.say(key, date=day_with_weekday(date, sheet.language, year=True))
    return sheet.say(key, date=day(date))


def _meetings(sheet: Sheet) -> list[Step]:
    """Bodies' meetings on which no decision is written down; the coming ones with the day their
    papers must be in.
    """
    scope, out = sheet.scope, []
    first = reference_day(scope)
    spare = {(each.body.id, each.later) for each in postponements(scope)}
    for body in scope.bodies:
        taken = {each.date for each in scope.decisions if each.body == body.id}
        for meeting in body.meetings:
            if not scope.open(meeting) or meeting.date in taken:
                continue
            ahead = not meeting.cancelled and (first is None or meeting.date >= first)
            out.append(
                _meeting(
                    sheet,
                    body,
                    meeting.date,
                    ahead,
                    meeting.cancelled,
                    (body.id, meeting.date) in spare,
                )
            )
            papers = papers_day(body, meeting)
            if ahead and papers is not None:
                out.append(_papers(sheet, body, papers, meeting.date))
    return out


def _meeting(
    sheet: Sheet,
    body: DecisionBody,
    date: dt.date,
    ahead: bool,
    cancelled: bool,
    spare: bool = False,
) -> Step:
    """A meeting; ``spare`` is the one a decision would go to if it were put off."""
    heading = text("slack.if_put_off", sheet.language) if spare else sheet.say("sitting")
    return Step(
        key=f"meeting:{body.id}:{date}",
        kind="meeting",
        label="",
        heading=heading,
        lane=f"body:{body.id}",
        state="cancelled"
        if cancelled
        else "provisional"
        if spare
        else "planned"
        if ahead
        else "plain",
        lines=(Line(day(date), "date"),),
        date=date,
        said=f"{body.name}: {heading[:1].lower()}{heading[1:]} {day(date)}",
    )


def _papers(sheet: Sheet, body: DecisionBody, date: dt.date, meeting: dt.date) -> Step:
    heading = sheet.say("papers_due")
    said = sheet.say("papers_for", body=body.name, date=day(date), meeting=day(meeting))
    return Step(
        key=f"papers:{body.id}:{meeting}",
        kind="requirement",
        label="",
        heading=heading,
        lane=f"body:{body.id}",
        state="planned",
        lines=(Line(day(date), "date"),),
        date=date,
        said=said,
    )


def _tasks(sheet: Sheet) -> list[Step]:
    """Tasks that decisions give and that have a last day."""
    out = []
    for decision in sheet.scope.decisions:
        for number, task in enumerate(decision.assigns):
            said = tasks_of(decision.evolve(assigns=(task,)), sheet.scope)
            if task.due and said:
                out.append(
                    Step(
                        key=f"task:{decision.id}:{number}",
                        kind="action",
                        label=sheet.say("assignment"),
                        heading=sheet.scope.free(task.task),
                        lane="actions",
                        state="held" if task.done_on else "planned",
                        mark=state_word("action", "held", sheet.language) if task.done_on else None,
                        lines=(
                            Line(sheet.scope.names(task.to), "participants"),
                            Line(day(task.due), "date"),
                        ),
                        **stretch(task.due),
                        said=said[0],
                    )
                )
    return out


def _marks(sheet: Sheet) -> list[tuple[str, dt.date]]:
    """Days that concern everything: today, start, target and elections."""
    scope, case = sheet.scope, sheet.scope.case
    marks = [(sheet.say("today"), scope.today)] if scope.today else []
    if case.calendar is not None and scope.open(case.calendar):
        marks += [(sheet.say("start"), case.calendar.begins)] if case.calendar.begins else []
        marks += [(sheet.say("target"), case.calendar.deadline)] if case.calendar.deadline else []
        marks += [(sheet.say("election"), date) for date in elections(case)]
    last = scope.selection.until
    return [(title, date) for title, date in marks if last is None or date <= last]


def _summary(sheet: Sheet, shown: list[Step]) -> str:
    days = [date for step in shown for date in (step.date, step.end) if date]
    what = sheet.counted("entry", sum(step.count for step in shown))
    return sheet.say("sum_timeline", what=what, first=day(min(days)), last=day(max(days)))


def _items(
    sheet: Sheet, shown: list[Step], undated: list[Step], marks: list[tuple[str, dt.date]]
) -> list[Item]:
    """By day, as a calendar; what has no day at the end."""
    told = [(step.date, 1, Item(_dated(step), step.under)) for step in shown if step.date]
    told += [(date, 0, Item(f"{day(date)}: {title}")) for title, date in marks]
    items = [item for _, _, item in sorted(told, key=lambda each: (each[0], each[1]))]
    if undated:
        items.append(
            Item(sheet.say("undated"), tuple(Item(step.said, step.under) for step in undated))
        )
    return items


def _dated(step: Step) -> str:
    told = all(day(each) in step.said for each in (step.date, step.end) if each)
    return step.said if step.vague or told else f"{span(step.date, step.end)}: {step.said}"

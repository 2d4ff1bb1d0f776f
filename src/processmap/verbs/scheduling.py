"""`schedule`: when each conversation can be held, as a value, as a page and as data."""

import datetime as dt
from collections.abc import Mapping
from json import dumps
from typing import Any

from processmap.errors import UsageError
from processmap.messages import text
from processmap.messages.phrases import Counted
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan, Status
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Backward, Clash, Due, Schedule, Timed, WayOut
from processmap.model.words import DialogueStatus
from processmap.planning.dates.backward import look_back as looked_back
from processmap.planning.dates.timetable import ENGINES, Wishes, timetable
from processmap.planning.dates.writing import with_schedule
from processmap.planning.merge import day_written, with_plan
from processmap.planning.proposed import ProposedPlan
from processmap.planning.replan import STEADY, earlier_days, moves
from processmap.planning.timetable import ORDER
from processmap.verbs.page import Page, Section, Table
from processmap.verbs.proposing import NAMES, alternative
from processmap.views.scope import Scope
from processmap.views.speech import day, listing, moment, span

__all__ = [
    "FORMATS",
    "backward_json",
    "backward_page",
    "in_short",
    "look_back",
    "schedule",
    "schedule_json",
    "schedule_page",
    "schedule_to_data",
    "with_schedule",
]

FORMATS = ("txt", "md", "html", "json")
"""What a schedule can be written as, beside the document with its days in it."""


def schedule(
    what: ProcessMap | Plan,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    today: dt.date | None = None,
    language: str | None = None,
    engine: str = ENGINES[0],
    earlier: ProcessMap | Mapping[str, Dialogue] | Schedule | None = None,
    order: tuple[str, ...] = ORDER,
    explain: bool = True,
) -> Schedule:
    """Work out when each conversation can be held.

    Args:
        what: the map, or a plan made by `propose`.
        plan: the plan to put in time, where ``what`` is a map; made anew when left out.
        name: which alternative to make, where no plan is given.
        today: no day before this is used. What has happened already and ``calendar.start`` count in any case.
        language: "sv" or "en" of the sentences; left out = the plan's or the map's.
        engine: ``own``, or ``cp-sat`` to have OR-Tools (the extra ``optimize``) go on from what our own engine found.
        earlier: an earlier timetable, or a map with its days in it; staying there is preferred. Left
            out = the days that an earlier timetable has written into the map; as few move as being in time allows.
        order: what counts first: lateness, finish, crowding, moved, shift, waiting.
        explain: whether what is impossible, or late, is explained; it takes longer.

    Returns:
        A schedule with a status. That something is impossible is a result, with the facts that clash and ways out.

    Raises:
        UsageError: for a plan without the map it was made for, or an unknown engine.
        MissingError: for ``cp-sat`` where OR-Tools is not installed.
    """
    if engine not in ENGINES:
        raise UsageError("verbs.no_solver", name=engine, names=", ".join(ENGINES))
    case = what if isinstance(what, ProcessMap) else what.case if isinstance(what, ProposedPlan) else None
    if case is None:
        raise UsageError("verbs.plan_without_case")
    given = what if isinstance(what, Plan) else plan
    spoken = language or (given.language if given else case.language)
    chosen = given or alternative(case, name, spoken)
    before = _earlier(earlier)
    if before is None and any(map(day_written, case.dialogues)):  # made again: what has a day stays there if it can
        before, order = earlier_days(case, chosen), STEADY if order == ORDER else order
    wishes = Wishes(today=today, engine=engine, earlier=before, order=order, explain=explain)
    return timetable(case, chosen, spoken, wishes)


def _earlier(found: ProcessMap | Mapping[str, Dialogue] | Schedule | None) -> Mapping[str, Dialogue] | None:
    if isinstance(found, ProcessMap):
        return {each.id: each for each in found.dialogues}
    if isinstance(found, Schedule):
        days = {each.dialogue: each for each in found.times}
        return {
            each.id: each.evolve(date=days[each.id].date, start=days[each.id].start)
            for each in found.plan.dialogues
            if each.id in days
        }
    return found


def look_back(
    case: ProcessMap,
    body: str,
    date: dt.date,
    *,
    plan: Plan | None = None,
    name: str = NAMES[0],
    today: dt.date | None = None,
    language: str | None = None,
) -> Backward:
    """Find the latest day for each step if a body is to decide at a given meeting.

    Args:
        case: the map.
        body: id of the decision body.
        date: the day of its meeting.
        plan: the plan; made anew when left out.
        name: which alternative to make, where no plan is given.
        today: no day before this is used.
        language: "sv" or "en" of the sentences; left out = the plan's or the map's.

    Raises:
        UsageError: for an unknown body, or one that decides nothing in the plan.
    """
    spoken = language or (plan.language if plan else case.language)
    return looked_back(case, plan or alternative(case, name, spoken), body, date, spoken, today)


# As data.


def schedule_json(found: Schedule) -> str:
    """Write a schedule as data for other programs."""
    return dumps(schedule_to_data(found), ensure_ascii=False, indent=2) + "\n"


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


def schedule_to_data(found: Schedule) -> dict[str, Any]:
    """Give a schedule as plain dicts, lists, texts and numbers."""
    return {
        "name": found.plan.name,
        "status": found.status.value,
        "first_day": _iso(found.first_day),
        "target": _iso(found.target),
        "done": _iso(found.done),
        "end": _iso(found.end),
        "weeks": found.weeks,
        "late_days": found.late_days,
        "margin_days": found.margin_days,
        "lower_bound": _iso(found.lower_bound),
        "gap": found.gap,
        "dialogues": [_time_data(found, each) for each in found.times],
        "dues": [_due_data(each) for each in found.dues],
        "chain": list(found.chain),
        **_clash_data(found.clash, found.ways),
        "notes": list(found.notes),
    }


def _clash_data(clash: Clash | None, ways: tuple[WayOut, ...]) -> dict[str, Any]:
    facts = (
        [{"fact": each.key, "message": each.message, "refs": list(each.refs)} for each in clash.facts] if clash else []
    )
    return {
        "clash": {"facts": facts, "irreducible": clash.irreducible, "conclusion": clash.conclusion} if clash else None,
        "ways": [
            {"message": each.message, "facts": list(each.facts), "end": _iso(each.end), "late_days": each.late_days}
            for each in ways
        ],
    }


def backward_json(found: Backward) -> str:
    """Write a look back as data for other programs."""
    titles = {each.id: each.title for each in found.plan.dialogues}
    steps = [
        {"id": each.dialogue, "title": titles.get(each.dialogue), "latest": _iso(each.date), "limit": _iso(each.limit)}
        for each in found.steps
    ]
    data = {
        "body": found.body,
        "date": _iso(found.date),
        "possible": found.possible,
        "first_day": _iso(found.first_day),
        "steps": steps,
        **_clash_data(found.clash, found.ways),
        "notes": list(found.notes),
    }
    return dumps(data, ensure_ascii=False, indent=2) + "\n"


def _time_data(found: Schedule, each: Timed) -> dict[str, Any]:
    dialogue = found.plan[each.dialogue]
    return {
        "id": each.dialogue,
        "title": dialogue.title,
        "participants": list(dialogue.participants),
        "status": dialogue.status.value if dialogue.status else "planned",
        "date": _iso(each.date),
        "part": each.part.value,
        "start": _local(each.date, each.start),
        "end": _local(each.last, each.end),
        "slack_days": each.slack_days,
        "fixed": each.fixed,
        "tentative": each.tentative,
        "critical": each.critical,
        "place": each.place,
    }


def _local(date: dt.date, time: dt.time | None) -> str:
    return f"{date.isoformat()}T{time.isoformat()}" if time else date.isoformat()


def _due_data(each: Due) -> dict[str, Any]:
    return {
        "date": _iso(each.date),
        "kind": each.kind,
        "body": each.body,
        "meeting": _iso(each.meeting),
        "what": each.what,
    }


# As a page.


def in_short(found: Schedule, language: str) -> tuple[str, ...]:
    """Say in a few sentences what a schedule comes to, and why where it is not as wanted."""
    page = _Writer(found, language)
    said = list(page.sentences())
    if found.clash and not found.found:
        said += [each.message for each in found.clash.facts] + [found.clash.conclusion]
        said += [each.message for each in found.ways[:1]]
    if not found.found:
        said += found.notes
    return tuple(filter(None, said))


def schedule_page(found: Schedule, language: str | None = None) -> Page:
    """Put a schedule on a page: what it comes to, the days in order, what decides, what clashes and what helps."""
    return _Writer(found, language or found.language).page()


def backward_page(found: Backward, language: str | None = None) -> Page:
    """Put a look back on a page: the latest day for each step, or what makes it impossible."""
    spoken = language or found.language
    scope = Scope(case=with_plan(found.case, found.plan), language=spoken)

    def say(key: str, **params: Any) -> str:
        return text(f"dates.{key}", spoken, **params)

    body = scope.name(found.body)
    dialogues = {each.id: each for each in found.plan.dialogues}
    rows = [
        (f"{say('weekdays').split()[each.date.weekday()]} {day(each.date)}", scope.title(dialogues[each.dialogue]))
        for each in found.steps
        if scope.open(dialogues[each.dialogue])
    ]
    said = [say("back_said" if found.possible else "back_impossible", body=body, date=day(found.date))]
    sections = [Section(table=Table((say("back_column"), say("column_what")), rows))] if rows else []
    facts = (*(each.message for each in found.clash.facts), found.clash.conclusion) if found.clash else ()
    parts = (
        ("section_clash", facts),
        ("section_ways", tuple(f"{each.message} {say('way_ends', end=day(each.end))}" for each in found.ways)),
        ("section_notes", found.notes),
    )
    for key, items in parts:
        told = tuple(filter(None, (scope.because(each) for each in items if each)))
        sections += [Section(title=say(key), items=told)] if told else []
    title = say("back_title", title=scope.free(found.case.title) or "–")
    return Page(title=title, language=spoken, sentences=tuple(said), sections=tuple(sections))


class _Writer:
    def __init__(self, found: Schedule, language: str) -> None:
        self.found, self.language = found, language
        self.scope = Scope(case=with_schedule(found.case, found), language=language)

    def say(self, key: str, **params: Any) -> str:
        return text(f"dates.{key}", self.language, **params)

    def page(self) -> Page:
        found = self.found
        free = self.scope.because
        clash = found.clash
        late = "section_late" if found.found else "section_clash"
        facts = (*(each.message for each in clash.facts), clash.conclusion) if clash else ()
        parts = (
            (late, tuple(free(each) or "" for each in facts if each)),
            ("section_ways", tuple(free(self._way(each)) or "" for each in found.ways)),
            ("section_chain", tuple(free(each) or "" for each in found.chain)),
            ("section_notes", tuple(free(each) or "" for each in found.notes)),
        )
        sections = [Section(title=self.say(key), items=tuple(filter(None, items))) for key, items in parts if items]
        if found.times:
            sections.insert(0, Section(title=self.say("section_days"), table=self._table()))
        title = self.say("title", title=self.scope.free(found.case.title) or "–")
        return Page(title=title, language=self.language, sentences=tuple(self.sentences()), sections=tuple(sections))

    def sentences(self) -> list[str]:
        found = self.found
        said = []
        if found.found and found.end and found.first_day:
            params = {"end": day(found.end), "weeks": Counted(found.weeks or 0), "first": day(found.first_day)}
            said.append(self.say(f"said_{found.status.value}", **params))
            if found.status is Status.FEASIBLE and found.lower_bound and found.lower_bound < found.end:
                said.append(self.say("said_gap", bound=day(found.lower_bound)))
        elif found.found:
            said.append(self.say("said_nothing"))
        elif found.first_day is not None:
            said.append(self.say(f"said_{found.status.value}"))
        if found.target and found.margin_days is not None:
            later = found.done and found.end and found.done < found.end
            key = "said_late" if found.late_days else "said_in_time_after" if later else "said_in_time"
            params = {"target": day(found.target), "days": Counted(abs(found.margin_days))}
            said.append(self.say(key, **params, **({"done": day(found.done)} if found.done else {})))
        if again := self._again():
            said.append(again)
        return said

    def _again(self) -> str:
        """Where a timetable was there before: how many days moved, and which confirmed ones stayed."""
        found = self.found
        if not found.found or not any(map(day_written, found.case.dialogues)):
            return ""
        after = self.scope.case
        moved = moves(found.case, after)
        days = {each.id: each.date for each in after.dialogues}
        firm = [each for each in found.case.dialogues if each.status is DialogueStatus.CONFIRMED and each.date]
        firm = [each for each in firm if days.get(each.id) == each.date and self.scope.open(each)]
        names = [self.say("again_one", title=self.scope.title(each), date=day(each.date)) for each in firm if each.date]
        stayed = self.say("again_firm", names=listing(names, self.language)) if names else self.say("again_no_firm")
        count = len(moved.moved) + len(moved.stayed)
        key = "again_moved" if moved.moved else "again_same"
        return f"{self.say(key, moved=len(moved.moved), count=count)} {stayed}"

    def _way(self, each: Any) -> str:
        key = "way_ends_late" if each.late_days else "way_ends"
        return f"{each.message} {self.say(key, end=day(each.end), days=each.late_days)}"

    def _table(self) -> Table:
        columns = tuple(self.say(f"column_{each}") for each in ("when", "what", "who", "slack"))
        rows = [(each.date, 1, self._row(each)) for each in self.found.times if self._shown(each)]
        dues = [each for each in self.found.dues if self._open(each)]
        rows += [(each.date, 0, (self._day(each.date), self._due(each), "", "")) for each in dues]
        return Table(columns, [row for _, _, row in sorted(rows, key=lambda row: row[:2])])

    def _shown(self, each: Timed) -> bool:
        return self.scope.open(self.found.plan[each.dialogue])

    def _open(self, each: Due) -> bool:
        named = [self.scope.case.by_id.get(key) for key in (each.body, each.what) if key]
        return all(found is None or self.scope.open(found) for found in named)

    def _row(self, each: Timed) -> tuple[str, str, str, str]:
        dialogue = self.found.plan[each.dialogue]
        hours = moment(None, each.start, each.end, "en").replace(":", "." if self.language == "sv" else ":")
        when = f"{self._day(each.date)} {hours}".strip()
        if each.last != each.date:
            when = span(each.date, each.last)
        if each.tentative:
            when = self.say("at_the_earliest", day=day(each.date))
        title = self.scope.title(dialogue)
        names = self.scope.names(dialogue.participants)
        who = names if names.casefold() not in title.casefold() else ""
        return when, title, who, self._slack(each)

    def _day(self, date: dt.date) -> str:
        return f"{self.say('weekdays').split()[date.weekday()]} {day(date)}"

    def _slack(self, each: Timed) -> str:
        if each.fixed:
            return self.say("slack_fixed")
        if each.slack_days == 0:
            return self.say("slack_critical")
        return self.say("slack_one") if each.slack_days == 1 else self.say("slack", days=each.slack_days)

    def _due(self, each: Due) -> str:
        body = self.scope.name(each.body) if each.body else ""
        if each.kind == "papers":
            return self.say("papers", body=body, meeting=day(each.meeting))
        if each.kind == "decision":
            decision = self.found.case.by_id.get(each.what or "")
            title = self.scope.free(getattr(decision, "title", None))
            return self.say("decision", body=body, title=title) if title else self.say("decision_plain", body=body)
        return self.say(each.kind)

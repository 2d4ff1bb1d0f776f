"""A timetable, and a look back from a decision, as a page to read."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from processmap.analysis.conditions import day_of, last_day_of
from processmap.audience.seen import Seen
from processmap.language.wording import day, listing, moment, span
from processmap.messages import text
from processmap.messages.phrases import Counted
from processmap.model.plan import Status
from processmap.model.schedule import Due, Latest, Timed, WayOut
from processmap.model.words import DialogueStatus
from processmap.pages.page import Page, Section, Table

__all__ = ["backward_page", "in_short", "schedule_page"]


def in_short(seen: Seen) -> tuple[str, ...]:
    """Say in a few sentences what a schedule comes to, and why where it is not as wanted."""
    page = _Writer(seen)
    found = page.found
    said = list(page.sentences())
    if found.clash and not found.found:
        said += [each.message for each in found.clash.facts] + [found.clash.conclusion]
        said += [each.message for each in found.ways[:1]]
    if not found.found:
        said += found.notes
    return tuple(filter(None, said))


def schedule_page(seen: Seen) -> Page:
    """Put a schedule on a page: what it comes to, the days in order, what decides, what clashes and
    what helps.

    Args:
        seen: what may be seen of the map with the schedule's days in it, and the schedule.
    """
    return _Writer(seen).page()


def backward_page(seen: Seen) -> Page:
    """Put a look back on a page: the latest day for each step, or what makes it impossible.

    Args:
        seen: what may be seen of the map with the plan in it, and the look back as its
            ``schedule``.
    """
    scope, spoken, found = seen, seen.language, seen.backward
    if found is None:
        raise TypeError("a look back is needed")

    def say(key: str, **params: Any) -> str:
        return text(f"dates.{key}", spoken, **params)

    body = scope.name(found.body)
    dialogues = {each.id: each for each in found.plan.dialogues}

    def table(steps: Iterable[Latest]) -> Table | None:
        rows = [
            (
                f"{say('weekdays').split()[each.date.weekday()]} {day(each.date)}",
                scope.title(dialogues[each.dialogue]),
            )
            for each in steps
            if each.dialogue in dialogues
        ]
        return Table((say("back_column"), say("column_what")), rows) if rows else None

    said = [
        say("back_said" if found.possible else "back_impossible", body=body, date=day(found.date))
    ]
    sections = [Section(table=shown)] if (shown := table(found.steps)) else []
    facts = (
        (*(each.message for each in found.clash.facts), found.clash.conclusion)
        if found.clash
        else ()
    )
    parts = (
        ("section_clash", facts),
        (
            "section_ways",
            tuple(f"{each.message} {say('way_ends', end=day(each.end))}" for each in found.ways),
        ),
        ("section_notes", found.notes),
    )
    for key, items in parts:
        told = tuple(filter(None, (scope.because(each) for each in items if each)))
        sections += [Section(title=say(key), items=told)] if told else []
    if found.instead and (shown := table(found.instead_steps)):
        title = say("section_back_instead", date=day(found.instead))
        then = say("back_instead", body=scope.inside(found.body))
        sections.append(Section(title=title, sentences=(then,), table=shown))
    title = say("back_title", title=scope.free(found.case.title) or "–")
    return Page(title=title, language=spoken, sentences=tuple(said), sections=tuple(sections))


class _Writer:
    def __init__(self, seen: Seen) -> None:
        if seen.schedule is None:
            raise TypeError("a schedule is needed")
        self.scope, self.language, self.found = seen, seen.language, seen.schedule

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
        sections = [
            Section(title=self.say(key), items=tuple(filter(None, items)))
            for key, items in parts
            if items
        ]
        if found.times:
            sections.insert(
                0,
                Section(title=self.say("section_days"), table=self._table(found.times, found.dues)),
            )
        elif found.ways and found.ways[0].times:
            sections.insert(2, self._instead(found.ways[0]))
        title = self.say("title", title=self.scope.free(found.case.title) or "–")
        return Page(
            title=title,
            language=self.language,
            sentences=tuple(self.sentences()),
            sections=tuple(sections),
        )

    def sentences(self) -> list[str]:
        found = self.found
        said = []
        if found.found and found.end and found.first_day:
            params = {
                "end": day(found.end),
                "weeks": Counted(found.weeks or 0),
                "first": day(found.first_day),
            }
            said.append(self.say(f"said_{found.status.value}", **params))
            if (
                found.status is Status.FEASIBLE
                and found.lower_bound
                and found.lower_bound < found.end
            ):
                said.append(self.say("said_gap", bound=day(found.lower_bound)))
        elif found.found:
            said.append(self.say("said_nothing"))
        elif found.first_day is not None:
            said.append(self.say(f"said_{found.status.value}"))
        if found.supposed:
            said.append(
                self.say("said_supposed", names=self.scope.names(found.supposed, inside=True))
            )
        if found.target and found.margin_days is not None:
            later = found.done and found.end and found.done < found.end
            key = (
                "said_late"
                if found.late_days
                else "said_in_time_after"
                if later
                else "said_in_time"
            )
            params = {"target": day(found.target), "days": Counted(abs(found.margin_days))}
            said.append(
                self.say(key, **params, **({"done": day(found.done)} if found.done else {}))
            )
        if again := self._again():
            said.append(again)
        return said

    def _again(self) -> str:
        """Where a timetable was there before: how many days moved, and which confirmed ones
        stayed.
        """
        found, again = self.found, self.scope.again
        if not found.found or again is None:
            return ""
        days = {each.id: each.stretch for each in self.scope.case.dialogues}
        firm = [
            each
            for each in found.case.dialogues
            if each.status is DialogueStatus.CONFIRMED and each.stretch
        ]
        firm = [each for each in firm if days.get(each.id) == each.stretch]
        names = [
            self.say(
                "again_one",
                title=self.scope.title(each),
                date=span(day_of(each), last_day_of(each)),
            )
            for each in firm
        ]
        stayed = (
            self.say("again_firm", names=listing(names, self.language))
            if names
            else self.say("again_no_firm")
        )
        moved, kept = again
        key = "again_moved" if moved else "again_same"
        return f"{self.say(key, moved=moved, count=moved + kept)} {stayed}"

    def _way(self, each: Any) -> str:
        key = "way_ends_late" if each.late_days else "way_ends"
        return f"{each.message} {self.say(key, end=day(each.end), days=Counted(each.late_days))}"

    def _instead(self, way: WayOut) -> Section:
        """Where there is no timetable: the one that the way that asks least comes to."""
        said = self.say("said_instead", way=self.scope.because(way.message))
        return Section(
            title=self.say("section_instead"), sentences=(said,), table=self._table(way.times, ())
        )

    def _table(self, times: Iterable[Timed], bind: Iterable[Due]) -> Table:
        columns = tuple(self.say(f"column_{each}") for each in ("when", "what", "who", "slack"))
        rows = [(each.date, 1, self._row(each)) for each in times if self._shown(each)]
        dues = [each for each in bind if self._open(each)]
        rows += [(each.date, 0, (self._day(each.date), self._due(each), "", "")) for each in dues]
        return Table(columns, [row for _, _, row in sorted(rows, key=lambda row: row[:2])])

    def _shown(self, each: Timed) -> bool:
        return any(dialogue.id == each.dialogue for dialogue in self.found.plan.dialogues)

    def _open(self, each: Due) -> bool:
        return not any(key in self.scope.aliases for key in (each.body, each.what) if key)

    def _row(self, each: Timed) -> tuple[str, str, str, str]:
        dialogue = self.found.plan[each.dialogue]
        hours = moment(None, each.start, each.end, "en").replace(
            ":", "." if self.language == "sv" else ":"
        )
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
        return (
            self.say("slack_one")
            if each.slack_days == 1
            else self.say("slack", days=each.slack_days)
        )

    def _due(self, each: Due) -> str:
        body = self.scope.name(each.body) if each.body else ""
        if each.kind == "papers":
            return self.say("papers", body=body, meeting=day(each.meeting))
        if each.kind == "decision":
            decision = self.found.case.by_id.get(each.what or "")
            title = self.scope.free(getattr(decision, "title", None))
            return (
                self.say("decision", body=body, title=title)
                if title
                else self.say("decision_plain", body=body)
            )
        return self.say(each.kind)

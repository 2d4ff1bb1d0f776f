"""A timetable, and a look back from a decision, as a page to read."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from attrs import evolve

from processmap.analysis.conditions import day_of, last_day_of
from processmap.audience.planned import UNSEEN
from processmap.audience.seen import Seen
from processmap.audience.timetable_words import TimetableWording
from processmap.language.wording import day, listing, moment, months, span
from processmap.messages import text
from processmap.messages.phrases import Counted
from processmap.model.plan import PlanGate, Status
from processmap.model.schedule import Between, Clash, Due, Latest, Timed, WayOut
from processmap.model.words import DialogueStatus
from processmap.pages.page import Page, Section, Table

__all__ = ["backward_page", "in_short", "schedule_page"]


def in_short(seen: Seen) -> tuple[str, ...]:
    """Say in a few sentences what a schedule comes to, and why where it is not as wanted."""
    page = _Writer(seen)
    found = page.found
    said = list(page.sentences())
    if found.clash and not found.found:
        said += page.facts()
        said += [page.wording.all(each.said) for each in found.ways[:1]]
    if not found.found:
        said += map(page.wording.say, found.notes)
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
    wording = scope.timetable_wording(found)
    ways = (f"{wording.all(each.said)} {say('way_ends', end=day(each.end))}" for each in found.ways)
    parts = (
        ("section_clash", _facts(found.clash, wording)),
        ("section_ways", tuple(ways)),
        ("section_notes", tuple(map(wording.say, found.notes))),
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


def _facts(clash: Clash | None, wording: TimetableWording) -> tuple[str, ...]:
    """The facts that clash, and what follows from them."""
    if clash is None:
        return ()
    return (*(wording.say(each.said) for each in clash.facts), wording.say(clash.conclusion))


def _range_of(each: Timed) -> tuple[dt.date, dt.date]:
    between = each.between
    return (between.first, between.last) if between else (each.date, each.last)


class _Writer:
    def __init__(self, seen: Seen) -> None:
        if seen.schedule is None:
            raise TypeError("a schedule is needed")
        self.scope, self.language, self.found = seen, seen.language, seen.schedule
        self.wording = seen.timetable_wording(seen.schedule)

    def say(self, key: str, **params: Any) -> str:
        return text(f"dates.{key}", self.language, **params)

    def facts(self) -> tuple[str, ...]:
        """The facts that clash, and what follows from them."""
        return _facts(self.found.clash, self.wording)

    def page(self) -> Page:
        found, said = self.found, self.wording.say
        late = "section_late" if found.found else "section_clash"
        parts = (
            (late, self.facts()),
            ("section_ways", tuple(map(self._way, found.ways))),
            ("section_chain", tuple(map(said, found.chain))),
            ("section_notes", tuple(map(said, found.notes))),
        )
        sections = [
            Section(title=self.say(key), items=tuple(filter(None, items)))
            for key, items in parts
            if items
        ]
        ways = any(each.kind == "prepares" or each.what for each in found.dues)
        if found.times or (found.found and ways):
            sections = [*self._days(found.times, found.dues), *sections]
        elif found.ways and found.ways[0].times:
            sections[2:2] = self._instead(found.ways[0])
        decisions = tuple(filter(None, map(said, found.decisions))) if found.times else ()
        if decisions:
            sections.insert(0, Section(title=self.say("section_decisions"), items=decisions))
        title = self.say("title", title=self.scope.free(found.case.title) or "–")
        return Page(
            title=title,
            language=self.language,
            sentences=tuple(self.sentences()),
            sections=tuple(sections),
        )

    def _days(self, times: Iterable[Timed], bind: Iterable[Due]) -> list[Section]:
        """What has its day, and then what waits for each shut gate, in months."""
        listed = [each for each in times if self._shown(each)]
        firm = [each for each in listed if each.between is None]
        table = self._table(firm, bind)
        made = [Section(title=self.say("section_days"), table=table)] if table.rows else []
        waiting: dict[tuple[str, ...], list[Timed]] = {}
        for each in sorted(listed, key=_range_of):
            if each.between is not None:
                waiting.setdefault(each.between.gates, []).append(each)
        for gates, some in waiting.items():
            made.append(self._behind(gates, some))
        return made

    def _behind(self, gates: tuple[str, ...], times: Iterable[Timed]) -> Section:
        """What waits for some shut gates: which, who opens them, and the months."""
        columns = tuple(self.say(f"column_{each}") for each in ("about", "what", "who"))
        rows = [
            (self._months(each.between), *self._talk(each))
            for each in times
            if each.between is not None
        ]
        return Section(
            title=self.say("section_when", when=self._when(gates)),
            sentences=tuple(self._openers(gates)),
            table=Table(columns, rows),
        )

    def _when(self, gates: Iterable[str]) -> str:
        """What has to be in place: "när uppdraget är klart och alla är trygga"."""
        found = [each.kind for each in self._gates(gates)]
        kinds = dict.fromkeys("other" if each == UNSEEN else each for each in found)
        said = [self.say(f"when_{kind}") for kind in kinds] or [self.say("when_other")]
        return listing(said, self.language)

    def _gates(self, gates: Iterable[str]) -> list[PlanGate]:
        wanted = set(gates)
        return [each for each in self.found.plan.gates if each.id in wanted]

    def _openers(self, gates: Iterable[str]) -> list[str]:
        """Who opens them, where that is known and may be told."""
        keys = dict.fromkeys(key for each in self._gates(gates) for key in each.opened_by)
        # A Swedish sentence begins with them, an English one does not.
        names = self.scope.names(tuple(keys), inside=self.language == "en")
        return [self.say("opened_by", names=names)] if names else []

    def _months(self, between: Between | None) -> str:
        return months(between.first, between.last, self.language) if between else ""

    def _waiting(self, between: Between) -> list[str]:
        """How long it takes where something waits for a shut gate: up to when there are days, and
        what the rest waits for.
        """
        found = self.found
        held = [each for each in found.times if each.dialogue not in found.plan.put_off]
        firm = [each.last for each in held if each.has_day and self._shown(each)]
        first = min(
            (each.between for each in found.times if each.between is not None),
            key=lambda each: (each.first, each.last),
        )
        params = {"when": self._when(first.gates), "done": self._done(between)}
        if firm:
            return [self.say("said_until", day=day(max(firm)), **params)]
        return [self.say("said_no_days", **params)]

    def _done(self, between: Between) -> str:
        """When all is done; of talks that are held apart, when the plan is looked at anew, as the
        plan has it.
        """
        first = day(self.found.first_day)
        if self.found.plan.pattern == "apart":
            weeks = str(self.found.plan.time.weeks[1])
            return self.say("said_review", weeks=weeks, first=first)
        low, high = between.weeks
        weeks = str(low) if low == high else f"{low}–{high}"
        months = self._months(between)
        return self.say("said_done", months=months, weeks=weeks, first=first)

    def _target(self, between: Between) -> list[str]:
        """Whether the target can be kept, where what leads there waits for a shut gate."""
        target = self.found.target
        if target is None:
            return []
        params = {"target": day(target), "months": self._months(between)}
        if self.found.late_days or between.first > target:
            return [self.say("said_too_late", **params)]
        key = "said_if_opened" if between.last <= target else "said_if_soon"
        return [self.say(key, **params, when=self._when(between.gates))]

    def sentences(self) -> list[str]:
        found = self.found
        if found.found and found.done_between is not None:
            said = self._waiting(found.done_between)
            if found.supposed:
                names = self.scope.names(found.supposed, inside=True)
                said.append(self.say("said_supposed_months", names=names))
            said += self._target(found.done_between)
            return [*said, *filter(None, [self._again()])]
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
            said += self._no_talks()
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

    def _no_talks(self) -> list[str]:
        """Why nothing is put in time, where that is so, and which way leads to a decision."""
        far = [each for each in self.found.plan.dialogues if each.id in self.found.beyond]
        if far:
            titles = [
                self.say("far_one", title=self.scope.title(each), date=span(day_of(each), None))
                for each in far
            ]
            return [self.say("said_far", titles=listing(titles, self.language))]
        if self.found.decisions:
            return [
                self.say("said_no_talks"),
                *filter(None, map(self.wording.say, self.found.decisions)),
            ]
        return [self.say("said_nothing")]

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

    def _way(self, each: WayOut) -> str:
        said = self.wording.all(each.said)
        if each.between is not None:
            when = self._months(each.between)
            if when in said:  # moving the target says itself where it ends
                return said
            return f"{said} {self.say('way_ends_months', months=when)}"
        key = "way_ends_late" if each.late_days else "way_ends"
        return f"{said} {self.say(key, end=day(each.end), days=Counted(each.late_days))}"

    def _instead(self, way: WayOut) -> list[Section]:
        """Where there is no timetable: the one that the way that asks least comes to."""
        said = self.say("said_instead", way=self.wording.all(way.said))
        sections = self._days(way.times, ())
        head = Section(title=self.say("section_instead"), sentences=(said,))
        if sections and way.times[0].between is None:
            head = evolve(head, table=sections.pop(0).table)
        return [head, *sections]

    def _table(self, times: Iterable[Timed], bind: Iterable[Due]) -> Table:
        columns = tuple(self.say(f"column_{each}") for each in ("when", "what", "who", "slack"))
        rows = [(each.date, 1, self._row(each)) for each in times if self._shown(each)]
        dues = [each for each in bind if self._open(each)]
        bound = [(each.date, 0, (self._day(each.date), self._due(each), "", "")) for each in dues]
        rows += dict.fromkeys(bound)
        return Table(columns, [row for _, _, row in sorted(rows, key=lambda row: row[:2])])

    def _shown(self, each: Timed) -> bool:
        return any(dialogue.id == each.dialogue for dialogue in self.found.plan.dialogues)

    def _open(self, each: Due) -> bool:
        keys = [key for key in (each.body, each.what, *each.rests_on) if key]
        return not any(key in self.scope.aliases for key in keys)

    def _row(self, each: Timed) -> tuple[str, str, str, str]:
        if self._one_by_one(each):
            when = self.say("from_day", day=self._day(each.date))
            return when, *self._talk(each), self._slack(each)
        hours = moment(None, each.start, each.end, "en").replace(
            ":", "." if self.language == "sv" else ":"
        )
        when = f"{self._day(each.date)} {hours}".strip()
        if each.last != each.date:
            when = span(each.date, each.last)
        if each.tentative:
            when = self.say("at_the_earliest", day=day(each.date))
        return when, *self._talk(each), self._slack(each)

    def _talk(self, each: Timed) -> tuple[str, str]:
        """What it is called, and with whom where the title does not say."""
        dialogue = self.found.plan[each.dialogue]
        title = self.scope.title(dialogue)
        names = self.scope.names(dialogue.participants)
        if names.casefold() in title.casefold():
            return title, ""
        if not self._one_by_one(each):
            return title, names
        inside = self.scope.names(dialogue.participants, inside=True)
        return title, self.say("one_by_one", names=inside)

    def _one_by_one(self, each: Timed) -> bool:
        """Whether those of a row are met each by itself: it says so, and gives them no common
        hour; what people have agreed on a day for stands as it is.
        """
        arena = self.found.plan[each.dialogue].arena
        several = len(self.found.plan[each.dialogue].participants) > 1
        apart = any(made.id == arena and made.one_by_one for made in self.found.plan.arenas)
        return apart and several and not each.fixed

    def _day(self, date: dt.date) -> str:
        return f"{self.say('weekdays').split()[date.weekday()]} {day(date)}"

    def _slack(self, each: Timed) -> str:
        beside = self.found.plan.beside_day(each.dialogue)
        if beside is not None:
            return self.wording.inside(beside)
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
        if each.kind in ("decision", "prepares", "budget"):
            decision = self.found.case.by_id.get(each.what or "")
            title = self.scope.free(getattr(decision, "title", None))
            return (
                self.say(each.kind, body=body, title=title)
                if title and body
                else self.say(f"{each.kind}_plain", body=body)
            )
        return self.say(each.kind)

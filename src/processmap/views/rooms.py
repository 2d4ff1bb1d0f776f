"""Who is where: every party and every forum, with chairs, what has been answered, and what is still
to ask.

A pattern betrays too: where anybody is in fear or under threat the table is shown to the process
lead only.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, Literal

from attrs import evolve, frozen

from processmap.audience.scope import Scope
from processmap.audience.who import Audience
from processmap.language.wording import capital
from processmap.messages.phrases import Spelled
from processmap.model.stakeholders import Stakeholder
from processmap.picture.diagram import Diagram, Item, Table
from processmap.picture.drawing import Tone
from processmap.picture.seating import Cell, ChairState, Party, Place, Seating
from processmap.views.course import STAGES, Course, Forum, Happening, worded
from processmap.views.days import day_short, day_with_weekday, month_name
from processmap.views.sheet import Sheet

__all__ = ["rooms"]

_MANY: Final = 3
"""More chairs than this in one cell are counted."""
_LONE: Final = 5
"""At most so many single talks have a column of their own."""


@frozen(kw_only=True)
class _Room:
    """A column in the making: a forum, or a talk of one session."""

    title: str
    under: str
    tone: Tone
    forum: Forum | None = None
    talks: tuple[Happening, ...] = ()


def rooms(scope: Scope) -> Diagram:
    """Draw who is where."""
    sheet, course = Sheet(scope, "rooms"), Course(scope)
    if scope.public or (course.in_fear and scope.who is not Audience.WORKING):
        return sheet.blank(course.say("rooms_hidden"), "rooms")
    parties = sorted(course.parties, key=_rank)
    columns = _rooms(course)
    own = [each for each in course.happenings if _own(each, course)]
    if not parties or not (columns or own):
        return sheet.blank(course.say("rooms_empty"), "rooms")
    return _Rooms(sheet, course, parties, columns, own).diagram()


def _own(happening: Happening, course: Course) -> bool:
    """Whether a talk is one of the own talks, which share a column."""
    if happening.sort != "talk" or happening.state == "cancelled":
        return False
    if happening.arena is not None:
        forum = course.forum(happening.arena)
        return forum is not None and forum.own
    return happening.stage in ("listen", "prepare")


def _rooms(course: Course) -> list[_Room]:
    """The columns between own talks and decision, in the order of time."""
    found: list[tuple[tuple[Any, ...], _Room]] = []
    for forum in course.forums:
        if forum.own or forum.kind in ("deciding", "anchoring"):
            continue
        days = [each.day for each in forum.sessions if each.day]
        count = course.say("sessions_one" if forum.count == 1 else "sessions", count=forum.count)
        under = ", ".join(filter(None, (count, _months(days, course))))
        tone: Tone = "track" if forum.kind == "rights_track" else "joint"
        title = course.say("own_track") if forum.kind == "rights_track" else forum.title
        waits = len(forum.entity.opens_after)
        key = (STAGES.index(forum.stage), min(days, default=dt.date.max), waits)
        found.append((key, _Room(title=title, under=under, tone=tone, forum=forum)))
    alone = [
        each
        for each in course.happenings
        if each.sort == "talk"
        and each.arena is None
        and each.state != "cancelled"
        and each.stage in ("office", "mirror", "meet", "create", "answer", "follow")
        and each.parties
    ]
    groups: dict[str, list[Happening]] = {}
    single = len(alone) <= _LONE
    for each in alone:
        groups.setdefault(each.key if single else each.stage, []).append(each)
    for talks in groups.values():
        first = talks[0]
        days = [each.day for each in talks if each.day]
        title = course.title(first) if single else _stage_title(first, course)
        under = _months(days, course) or course.say("later")
        tone = "own" if first.stage == "answer" else "joint"
        key = (STAGES.index(first.stage), min(days, default=dt.date.max), 0)
        found.append((key, _Room(title=title, under=under, tone=tone, talks=tuple(talks))))
    return [room for _, room in sorted(found, key=lambda pair: pair[0])]


def _stage_title(talk: Happening, course: Course) -> str:
    titles = {
        "office": "office_row",
        "mirror": "mirror_row",
        "meet": "joint_row",
        "create": "proposals",
        "answer": "answer",
        "follow": "follow_up",
    }
    return course.say(titles.get(talk.stage, "joint_row"))


def _months(days: Sequence[dt.date], course: Course) -> str:
    if not days:
        return ""
    first, last = min(days), max(days)
    start, end = month_name(first, course.language), month_name(last, course.language)
    return start if start == end else f"{start}–{end}"


class _Rooms:
    """The table in the making.

    Args:
        sheet: what boxes are collected on.
        course: what has been, what is next and what comes.
        parties: the rows.
        columns: the forums between own talks and decision.
        own: the own talks.
    """

    def __init__(
        self,
        sheet: Sheet,
        course: Course,
        parties: Sequence[Stakeholder],
        columns: Sequence[_Room],
        own: Sequence[Happening],
    ) -> None:
        self.sheet, self.course = sheet, course
        self.parties, self.columns, self.own = parties, columns, own
        self.next_shown = False
        self.asked: dict[str, list[str]] = {}
        self.chairs: dict[str, int] = {}

    def say(self, name: str, /, **params: object) -> str:
        """Give a text of these pictures."""
        return self.course.say(name, **params)

    def diagram(self) -> Diagram:
        """Make the table and the diagram around it."""
        sheet, course = self.sheet, self.course
        heads = (
            [(self.say("rooms_own"), self.say("rooms_own_under"), "own", False)] if self.own else []
        )
        heads += [(room.title, room.under, room.tone, False) for room in self.columns]
        gives = {
            room.title: course.yields(room.forum) for room in self.columns if room.forum is not None
        }
        deciding = self._deciding()
        if deciding:
            heads.append((self.say("rooms_decision"), self._decision_when(), "body", False))
        heads.append((self.say("rooms_missing"), self.say("rooms_questions"), "quiet", True))
        places = []
        for title, under, tone, loose in heads:
            column = sheet.column(title)
            id_ = sheet.box(
                "cell",
                title,
                label="",
                details=tuple(filter(None, (title, under, gives.get(title)))),
                column=column,
            )
            places.append((column, Place(id=id_, title=title, under=under, tone=tone, loose=loose)))  # type: ignore[arg-type]
        rows: list[Party] = []
        cells: list[tuple[Cell, ...]] = []
        for each in self.parties:
            name = course.scope.name(each.id)
            row = Party(
                id=sheet.lane(name), title=name, under=self._why(each), tone=self._tone(each)
            )
            rows.append(row)
            made = [self._own_cell(each)] if self.own else []
            made += [self._cell(each, room) for room in self.columns]
            if deciding:
                made.append(Cell(kind="none"))
            made.append(self._missing(each))
            cells.append(
                self._boxed(
                    made,
                    row,
                    [column for column, _ in places],
                    name,
                    [place for _, place in places],
                )
            )
        for key, under in deciding:
            name = course.scope.name(key)
            row = Party(id=sheet.lane(name), title=name, under=under, tone="body")
            rows.append(row)
            made = [Cell(kind="none")] * (len(places) - 2)
            made += [
                Cell(kind="words", lines=(under or self.say("rooms_decides"),), tone="body"),
                Cell(kind="none"),
            ]
            cells.append(
                self._boxed(
                    made,
                    row,
                    [column for column, _ in places],
                    name,
                    [place for _, place in places],
                )
            )
        chairs = tuple(self._chairs([row[at] for row in cells]) for at in range(len(places)))
        return self._finished([place for _, place in places], rows, cells, chairs)

    def _boxed(
        self,
        made: Sequence[Cell],
        row: Party,
        columns: Sequence[str],
        name: str,
        places: Sequence[Place],
    ) -> tuple[Cell, ...]:
        """Give every cell that says something a box in the diagram."""
        found = []
        for cell, column, place in zip(made, columns, places, strict=True):
            if cell.kind == "none":
                found.append(cell)
                continue
            said = tuple(filter(None, (*(words for _, words in cell.marks), *cell.lines)))
            state = "next" if cell.kind == "next" else "plain"
            id_ = self.sheet.box(
                "cell",
                ", ".join(said) or name,
                label="",
                state=state,
                details=(f"{name} – {place.title}", *said),
                lane=row.id,
                column=column,
            )
            found.append(evolve(cell, id=id_))
        return tuple(found)

    def _finished(
        self,
        places: list[Place],
        rows: list[Party],
        cells: list[tuple[Cell, ...]],
        chairs: tuple[str, ...],
    ) -> Diagram:
        sheet, course = self.sheet, self.course
        items = [
            Item(
                row.title,
                tuple(
                    Item(
                        f"{place.title}: "
                        f"{', '.join((*(words for _, words in cell.marks), *cell.lines))}"
                    )
                    for place, cell in zip(places, line, strict=True)
                    if cell.kind != "none" and (cell.lines or cell.marks)
                ),
            )
            for row, line in zip(rows, cells, strict=True)
        ]
        head = ("", *(place.title for place in places))
        body = tuple(
            (
                row.title,
                *(", ".join((*(words for _, words in cell.marks), *cell.lines)) for cell in line),
            )
            for row, line in zip(rows, cells, strict=True)
        )
        count, forums = len(self.parties), len(self.columns) + bool(self.own)
        summary = self.say(
            "sum_rooms",
            parties=self.say("parties_one" if count == 1 else "parties", count=count),
            arenas=self.say("arenas_one" if forums == 1 else "arenas", count=forums),
        )
        if not self.next_shown and course.next:
            day = course.next[0].day
            when = (
                self.say("next_when", day=day_with_weekday(day, course.language, short=True))
                if day
                else self.say("next")
            )
            sheet.note(f"{when}: {course.title(course.next[0])}.")
        if course.in_fear:
            sheet.note(self.say("rooms_private"))
        made = sheet.finish(
            "rooms",
            summary=summary,
            items=items,
            tables=(Table(self.say("rooms_title"), head, body),),
        )
        subtitle = ": ".join(filter(None, (made.title, made.question)))
        content = Seating(
            places=tuple(places),
            parties=tuple(rows),
            cells=tuple(cells),
            chairs=chairs,
            foot=made.notes,
            tag=self.say("draft") if made.draft else made.status,
            subtitle=subtitle,
        )
        return evolve(made, title=self.say("rooms_title"), content=content)

    # Rows.

    def _why(self, party: Stakeholder) -> str:
        """Why somebody is there, in a word, as far as the document says."""
        standing = set(map(str, getattr(party, "standing", ()) or ()))
        roles = set(map(str, getattr(party, "role", ()) or ()))
        if standing & {"sami", "national_minority"}:
            return self.say("rooms_right")
        if str(party.affected) == "high":
            return self.say("rooms_lives")
        for role in ("must_agree", "carries_out", "knows"):
            if role in roles:
                return self.say(f"rooms_{role}")
        makers = {
            key
            for each in self.course.happenings
            if each.sort == "proposal"
            for key in (*each.entity.made_by, *each.entity.from_)
        }
        return self.say("rooms_makes") if party.id in makers else ""

    def _tone(self, party: Stakeholder) -> Tone:
        standing = set(map(str, getattr(party, "standing", ()) or ()))
        return "track" if standing & {"sami", "national_minority"} else "own"

    def _deciding(self) -> list[tuple[str, str]]:
        """The bodies that decide, or prepare what is decided."""
        live = [
            each
            for each in self.course.happenings
            if each.sort in ("decision", "awaited") and each.state != "held"
        ]
        live += [
            each
            for each in self.course.happenings
            if each.sort == "talk" and each.stage == "decide"
        ]
        keys = {key for each in live for key in each.bodies}
        preparing = {key for each in self.course.bodies() for key in each.prepared_by}
        return [
            (body.id, self.say("rooms_prepares" if body.id in preparing else "rooms_decides"))
            for body in self.course.bodies()
            if body.id in keys
        ]

    def _decision_when(self) -> str:
        days = [
            each.day
            for each in self.course.happenings
            if each.sort == "decision" and each.state == "dated" and each.day is not None
        ]
        return _months(days, self.course) or self.say("later")

    # Cells.

    def _day(self, day: dt.date | None) -> str:
        return day_short(day, self.course.language) if day else self.say("later")

    def _coming(self, talks: Sequence[Happening]) -> Happening | None:
        """The one thing that is next, where it is with one party only; else the foot tells of
        it.
        """
        if self.next_shown or len(self.course.next) != 1 or len(self.course.next[0].parties) != 1:
            return None
        found = next((each for each in talks if each.key == self.course.next[0].key), None)
        self.next_shown = found is not None
        return found

    def _next_cell(self, talk: Happening) -> Cell:
        leader = self.course.leader(talk)
        first = self.say("first_out", who=leader) if leader else ""
        day = (
            day_with_weekday(talk.day, self.course.language, short=True)
            if talk.day
            else self.say("later")
        )
        lines = (self.say("next_bare"), day, first)
        return Cell(kind="next", lines=tuple(filter(None, lines)), tone="dark")

    def _own_cell(self, party: Stakeholder) -> Cell:
        talks = [each for each in self.own if party.id in each.parties]
        coming = self._coming(talks)
        if coming is not None:
            return self._next_cell(coming)
        if not talks:
            if self.course.heard(party.id):
                return Cell(kind="quiet", lines=(self.say("heard_of", heard=1, all=1),))
            return Cell(kind="quiet", lines=(self.say("not_heard"),))
        return Cell(kind="marks", marks=self._marks(talks), tone="own")

    def _marks(self, talks: Sequence[Happening]) -> tuple[tuple[Any, str], ...]:
        ordered = sorted(talks, key=lambda each: (each.day or dt.date.max, each.order))
        shown = ordered if len(ordered) <= 3 else ordered[:3]
        marks = []
        for each in shown:
            place = self.course.scope.free(getattr(each.entity, "place", None))
            said = ", ".join(filter(None, (self._day(each.day), place)))
            marks.append(
                (each.state, f"{said} {self.say('asked')}" if each.state == "asked" else said)
            )
        if len(ordered) > len(shown):
            marks.append(("provisional", self.say("more", count=len(ordered) - len(shown))))
        return tuple(marks)

    def _cell(self, party: Stakeholder, room: _Room) -> Cell:
        talks = [each for each in room.talks if party.id in each.parties]
        if room.forum is not None:
            talks = [each for each in room.forum.sessions if party.id in each.parties]
        coming = self._coming(talks)
        seat = self._seat(party, room) if room.forum is not None else None
        if coming is not None:
            return self._next_cell(coming)
        if seat is not None:
            return seat
        if not talks:
            declined = any(party.id in getattr(each.entity, "declined", ()) for each in room.talks)
            return (
                Cell(kind="quiet", lines=(self.say("rooms_declined"),))
                if declined
                else Cell(kind="none")
            )
        if all(each.state == "held" for each in talks):
            return Cell(kind="marks", marks=self._marks(talks), tone=room.tone)
        if talks[0].stage == "answer":
            return Cell(kind="words", lines=(self.say("rooms_told"),), tone=room.tone)
        accepted = any(party.id in getattr(each.entity, "accepted", ()) for each in talks)
        state: ChairState = "yes" if accepted else "asked"
        count = max(1, min(party.chairs, _MANY))
        self._ask(party, state)
        self._ask_who(party, count)
        said = self.say("rooms_says_yes" if accepted else self._asked_word(party))
        return Cell(kind="chairs", chairs=(state,) * count, lines=(said,), tone=room.tone)

    def _asked_word(self, party: Stakeholder) -> str:
        """What is known of somebody who has not said yes to just this: whether they want to take
        part at all, or are still to be asked.
        """
        return "rooms_wants" if str(party.willing or "") == "yes" else "rooms_to_ask"

    def _seat(self, party: Stakeholder, room: _Room) -> Cell:
        """What a forum of the document says of one party: its chairs, why it is not there, or
        nothing.
        """
        forum = room.forum
        assert forum is not None  # asked only for forums
        member = next(
            (each for each in forum.entity.members if each.party and _base(each.party) == party.id),
            None,
        )
        if member is None:
            absent = next(
                (each for each in forum.entity.absent if _base(each.party) == party.id), None
            )
            if absent is None:
                return Cell(kind="none")
            said = (
                worded("absent", absent.why, self.course.language)
                if absent.why
                else self.say("key_none")
            )
            return Cell(kind="quiet", lines=(said,))
        state = str(member.state or "")
        if state == "no":
            return Cell(kind="quiet", lines=(self.say("rooms_declined"),))
        chair: ChairState = "yes" if state == "yes" else "kept" if state == "kept_open" else "asked"
        seats = member.seats or party.chairs
        said = {
            "yes": self.say("rooms_says_yes"),
            "kept": self.say("rooms_kept"),
            "asked": self.say("rooms_asked" if state == "asked" else self._asked_word(party)),
        }[chair]
        lines = [f"{seats} × {said}" if seats > _MANY else said]
        held_by = self.course.scope.free(member.held_by)
        if held_by:
            lines.append(held_by)
        self._ask(party, chair)
        self._ask_who(party, 0 if chair == "kept" else seats)
        tone: Tone = "track" if chair == "kept" else room.tone
        return Cell(
            kind="chairs", chairs=(chair,) * min(seats, _MANY), lines=tuple(lines), tone=tone
        )

    def _ask(self, party: Stakeholder, state: ChairState) -> None:
        if state == "asked":
            self.asked.setdefault(party.id, []).append("will")

    def _ask_who(self, party: Stakeholder, chairs: int) -> None:
        """Who sits on several chairs is for themselves to say."""
        if chairs > 1:
            self.chairs[party.id] = max(chairs, self.chairs.get(party.id, 0))

    def _missing(self, party: Stakeholder) -> Cell:
        """The questions that are still to be asked of somebody: whether they will, who sits on
        their chairs, who speaks for them.
        """
        spokes = str(getattr(party, "spokesperson", "") or "")
        if not self.course.heard(party.id) and not any(
            party.id in each.parties for each in self.own
        ):
            said = self.say("rooms_ask_first")
        elif self.asked.get(party.id) and str(party.willing or "") != "yes":
            said = self.say("rooms_ask_will")
            if party.id in self.chairs:
                said = f"{said} {self._which(party)}"
        elif party.id in self.chairs:
            said = self._which(party)
        elif spokes in ("none", "disputed"):
            said = self.say("rooms_ask_who")
        else:
            return Cell(kind="words", lines=(self.say("rooms_nothing"),))
        return Cell(kind="question", lines=(said,))

    def _which(self, party: Stakeholder) -> str:
        count = format(Spelled(self.chairs[party.id]), self.course.language)
        return self.say("rooms_ask_which", count=count)

    def _chairs(self, cells: Sequence[Cell]) -> str:
        """Add the chairs of a column."""
        chairs = [chair for cell in cells for chair in cell.chairs]
        if not chairs:
            return ""
        counted: dict[Literal["yes", "asked", "kept"], int] = {}
        for cell in cells:
            if not cell.chairs:
                continue
            first = cell.lines[0].split(" × ") if cell.lines else [""]
            number = int(first[0]) if len(first) == 2 and first[0].isdigit() else len(cell.chairs)
            counted[cell.chairs[0]] = counted.get(cell.chairs[0], 0) + number
        count = sum(counted.values())
        return capital(self.say("rooms_yes", yes=counted.get("yes", 0), all=count))


def _rank(party: Stakeholder) -> tuple[bool, int]:
    """Own tracks by right first, then those who live with it, then the others; equal ones as in the
    document.
    """
    standing = set(map(str, getattr(party, "standing", ()) or ()))
    level = {"high": 0, "medium": 1, "low": 3}.get(str(party.affected), 1)
    return (not standing & {"sami", "national_minority"}, level)


def _base(party: str) -> str:
    return party.split("/", 1)[0]

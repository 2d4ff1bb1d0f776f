"""Who is where: every party and every forum, with chairs, what has been answered, and what is still
to ask.

A pattern betrays too: where anybody is in fear or under threat the table is shown to the process
lead only.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, Literal

from attrs import evolve, frozen

from processmap.audience.scope import Scope
from processmap.audience.who import Audience
from processmap.language.wording import capital
from processmap.language.wording import day as day_written
from processmap.messages.phrases import Spelled
from processmap.model.governance import DecisionBody
from processmap.model.methods import methods_of
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import OpenTo
from processmap.picture.diagram import Diagram, Item, Table
from processmap.picture.drawing import Tone
from processmap.picture.seating import (
    CHAIR_STATES,
    Cell,
    ChairState,
    Coming,
    Party,
    Place,
    Seating,
)
from processmap.views.beside import with_facts
from processmap.views.course import STAGES, Course, Forum, Happening, worded
from processmap.views.days import day_short, day_with_weekday, month_name
from processmap.views.sheet import Sheet

__all__ = ["rooms"]

_MANY: Final = 3
"""More chairs than this in one cell are counted."""
_LONE: Final = 5
"""At most so many single talks have a column of their own."""
_MARKS: Final = 3
"""At most so many own talks of a party have a mark each."""
_HALL: Final = 40
"""A method with so many seats or more is for whoever comes: nobody has a chair of their own."""
_IN_THE_CORNER: Final = 90
"""A title longer than this stands at the foot rather than in the corner of the table."""
_LONG_HEAD: Final = 24
"""A talk's own title longer than this heads no column where a shorter one says the same."""
_SIDE_BY_SIDE: Final = 3
"""At most so many things that are next are named in the corner; more are counted."""

Sort = Literal["joint", "track", "home", "ratify", "told"]
"""What a column is about: sitting together, a way of their own by right, a draft taken home, a yes
or no, an answer."""


@frozen(kw_only=True)
class _Room:
    """A column in the making: a forum, several that only tell, or talks of one session each.

    Attributes:
        about: the name that the document has for it, where the head has a shorter one.
    """

    title: str
    under: str
    tone: Tone
    about: str = ""
    sort: Sort = "joint"
    forums: tuple[Forum, ...] = ()
    talks: tuple[Happening, ...] = ()

    @property
    def sessions(self) -> tuple[Happening, ...]:
        """Every talk of the column."""
        return (*self.talks, *(each for forum in self.forums for each in forum.sessions))


def rooms(scope: Scope) -> Diagram:
    """Draw who is where."""
    sheet, course = Sheet(scope, "rooms"), Course(scope)
    if scope.public or (course.in_fear and scope.who is not Audience.WORKING):
        return sheet.blank(course.say("rooms_hidden"), "rooms")
    parties = sorted(course.parties, key=_rank)
    columns = _rooms(course)
    own = [each for each in course.happenings if _own(each, course)]
    if not parties or not (columns or own or _own_forums(course)):
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


def _own_forums(course: Course) -> list[Forum]:
    """The forums that stand in their members' own talks."""
    return [forum for forum in course.forums if forum.own]


_SORTS: Final[dict[str, Sort]] = {
    "rights_track": "track",
    "anchoring": "home",
    "ratification": "ratify",
    "feedback": "told",
}
_TONES: Final[dict[Sort, Tone]] = {"track": "track", "home": "paper", "told": "own"}


def _rooms(course: Course) -> list[_Room]:
    """The columns between own talks and decision, in the order of time."""
    found: list[tuple[tuple[Any, ...], _Room]] = []
    telling: dict[str, list[Forum]] = {}
    for forum in course.forums:
        if not forum.own and forum.kind != "deciding":
            together = forum.title if _SORTS.get(forum.kind) == "told" else forum.id
            telling.setdefault(together, []).append(forum)
    for forums in telling.values():
        forum = forums[0]
        days = [each.day for each in _sessions(forums) if each.day]
        waits = len(forum.entity.opens_after)
        key = (STAGES.index(forum.stage), min(days, default=dt.date.max), waits)
        found.append((key, _column(forums, days, course)))
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
        own, general = course.title(first), _stage_title(first, course)
        short = not single or (len(own) > _LONG_HEAD and _answers_all(first, course))
        sort: Sort = "told" if first.stage == "answer" else "joint"
        room = _Room(
            title=general if short else own,
            under=_months(days, course),
            tone=_TONES.get(sort, "joint"),
            about=own if short and single else "",
            sort=sort,
            talks=tuple(talks),
        )
        found.append(((STAGES.index(first.stage), min(days, default=dt.date.max), 0), room))
    return _told_apart([room for _, room in sorted(found, key=lambda pair: pair[0])])


def _answers_all(talk: Happening, course: Course) -> bool:
    """Whether a talk gives an answer to every party, so that "to all" says what it is."""
    return talk.stage == "answer" and {each.id for each in course.parties} <= set(talk.parties)


def _sessions(forums: Sequence[Forum]) -> list[Happening]:
    return [each for forum in forums for each in forum.sessions]


def _column(forums: Sequence[Forum], days: Sequence[dt.date], course: Course) -> _Room:
    """Make the column of a forum, or of several that give their answers under one title."""
    forum = forums[0]
    count = sum(each.count for each in forums)
    sort = _SORTS.get(forum.kind, "joint")
    title = course.say("own_track") if sort == "track" else forum.title
    times = course.meetings_said(sum(each.least for each in forums), count)
    known = times if sort in ("joint", "track") else ""
    when = _months(days, course)
    if known and len(days) == 1 < count:
        when = course.say("rooms_first", month=when)
    return _Room(
        title=title,
        under=", ".join(filter(None, (known, when))),
        tone=_TONES.get(sort, "joint"),
        about=forum.title if forum.title != title else "",
        sort=sort,
        forums=tuple(forums),
    )


def _told_apart(rooms: Sequence[_Room]) -> list[_Room]:
    """Give columns of one title a number each: two that look the same cannot be asked for."""
    titles = Counter(room.title for room in rooms)
    seen: Counter[str] = Counter()
    found = []
    for room in rooms:
        seen[room.title] += 1
        if titles[room.title] > 1:
            found.append(evolve(room, title=f"{room.title} {seen[room.title]}"))
        else:
            found.append(room)
    return found


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
        self.own_forums = _own_forums(course)
        self.has_own = bool(self.own or self.own_forums)
        self.methods = methods_of(course.scope.case)
        self.next_shown = False
        self.asked: set[str] = set()
        self.own_way: set[str] = set()
        self.chairs: dict[str, int] = {}

    def say(self, name: str, /, **params: object) -> str:
        """Give a text of these pictures."""
        return self.course.say(name, **params)

    def diagram(self) -> Diagram:
        """Make the table and the diagram around it."""
        bodies = self._bodies()
        decides = any(role for _, role in bodies)
        places, columns = self._places(decides)
        rows: list[Party] = []
        cells: list[tuple[Cell, ...]] = []
        for each in self.parties:
            made = [self._own_cell(each)] if self.has_own else []
            made += [self._cell(each, room) for room in self.columns]
            if decides:
                made.append(Cell())
            made.append(self._missing(each))
            name = self.course.scope.name(each.id)
            rows.append(self._row(name, self._why(each), self._tone(each)))
            cells.append(self._boxed(made, rows[-1], columns, name, places))
        for body, role in bodies:
            made = [Cell()] if self.has_own else []
            made += [self._cell_of_body(body, room) for room in self.columns]
            if decides:
                made.append(self._ruling(role))
            made.append(Cell())
            name = self.course.scope.name(body.id)
            rows.append(self._row(name, "", "body"))
            cells.append(self._boxed(made, rows[-1], columns, name, places))
        chairs = tuple(self._chairs([row[at] for row in cells], at) for at in range(len(places)))
        return self._finished(places, rows, cells, chairs)

    def _places(self, decides: bool) -> tuple[list[Place], list[str]]:
        """Give the columns with their boxes, and the ids of the columns of the diagram."""
        heads: list[tuple[str, str, Tone, str]] = []
        if self.has_own:
            heads.append((self.say("rooms_own"), self.say("rooms_own_under"), "own", ""))
        for room in self.columns:
            gives = filter(None, map(self.course.yields, room.forums))
            told = ", ".join(filter(None, (room.about, *gives)))
            heads.append((room.title, room.under, room.tone, told))
        if decides:
            heads.append((self.say("rooms_decision"), self._decision_when(), "body", ""))
        missing = self.say("rooms_missing")
        heads.append((missing, self.say("rooms_questions"), "quiet", ""))
        places, columns = [], []
        for title, under, tone, told in heads:
            columns.append(self.sheet.column(title))
            id_ = self.sheet.box(
                "cell",
                title,
                label="",
                details=tuple(filter(None, (title, under, told))),
                column=columns[-1],
            )
            loose = title == missing and tone == "quiet"
            places.append(Place(id=id_, title=title, under=under, tone=tone, loose=loose))
        return places, columns

    def _row(self, name: str, under: str, tone: Tone) -> Party:
        return Party(id=self.sheet.lane(name), title=name, under=under, tone=tone)

    def _ruling(self, role: str) -> Cell:
        """What a body does when it is decided; nothing where it only sits in some forum."""
        if not role:
            return Cell()
        return Cell(kind="words", lines=(self.say(f"rooms_{role}"),), tone="body")

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
            said = _said(cell)
            state = "next" if cell.kind == "next" else "plain"
            id_ = self.sheet.box(
                "cell",
                ", ".join(said) or name,
                label="",
                state=state,
                details=(f"{name} – {place.title}", *said),
                lane=row.id,
                column=column,
                ref=self._what_is_next() if state == "next" else None,
            )
            found.append(evolve(cell, id=id_))
        return tuple(found)

    def _finished(
        self,
        places: list[Place],
        rows: list[Party],
        cells: list[tuple[Cell, ...]],
        chairs: tuple[tuple[str, ...], ...],
    ) -> Diagram:
        sheet, course = self.sheet, self.course
        items = [
            Item(
                row.title,
                tuple(
                    Item(f"{place.title}: {', '.join(_said(cell))}")
                    for place, cell in zip(places, line, strict=True)
                    if cell.kind != "none" and (cell.lines or cell.marks)
                ),
            )
            for row, line in zip(rows, cells, strict=True)
        ]
        head = ("", *(place.title for place in places))
        body = tuple(
            (row.title, *(", ".join(_said(cell)) for cell in line))
            for row, line in zip(rows, cells, strict=True)
        )
        count, forums = len(self.parties), len(self.columns) + self.has_own
        summary = self.say(
            "sum_rooms",
            parties=self.say("parties_one" if count == 1 else "parties", count=count),
            arenas=self.say("arenas_one" if forums == 1 else "arenas", count=forums),
        )
        coming = self._in_the_corner()
        if course.in_fear:
            sheet.note(self.say("rooms_private"))
        made = sheet.finish(
            "rooms",
            summary=summary,
            items=items,
            tables=(Table(self.say("rooms_title"), head, body),),
        )
        made = with_facts(made, course, {})
        subtitle = ": ".join(filter(None, (made.title, made.question)))
        content = Seating(
            places=tuple(places),
            parties=tuple(rows),
            cells=tuple(cells),
            chairs=chairs,
            coming=coming,
            foot=made.notes,
            tag=self.say("draft") if made.draft else made.status,
            subtitle=subtitle,
        )
        return evolve(made, title=self.say("rooms_title"), content=content)

    def _in_the_corner(self) -> Coming | None:
        """What is next, where no cell says it: in the corner above the parties; a title too long
        for it at the foot.
        """
        course = self.course
        if self.next_shown or not course.next:
            return None
        day = course.next[0].day
        when = day_with_weekday(day, course.language, short=True) if day else ""
        titles = [course.title(each) for each in course.next]
        if len(titles) > _SIDE_BY_SIDE:
            titles = [self.say("same_time", count=len(titles))]
        lines = tuple(filter(None, (self.say("next_bare"), when)))
        if sum(map(len, titles)) > _IN_THE_CORNER:
            self.sheet.note(f"{capital(self.say('next'))}: {'; '.join(titles)}.")
        else:
            lines = (*lines, *titles)
        id_ = self.sheet.box(
            "cell",
            "; ".join(titles),
            label="",
            state="next",
            details=(*lines, *titles),
            ref=self._what_is_next(),
        )
        return Coming(id=id_, lines=lines)

    def _what_is_next(self) -> str | None:
        """Give the key of what is next, where it is one thing."""
        coming = self.course.next
        return coming[0].key if len(coming) == 1 else None

    # Rows.

    def _why(self, party: Stakeholder) -> str:
        """Why somebody is there, in a word, as far as the document says."""
        standing = set(map(str, getattr(party, "standing", ()) or ()))
        roles = set(map(str, getattr(party, "role", ()) or ()))
        if standing & {"sami", "national_minority"}:
            return self.say("rooms_right")
        # What is theirs alone says more than that it touches them, which holds for many.
        for role in ("must_agree", "carries_out"):
            if role in roles:
                return self.say(f"rooms_{role}")
        if str(party.affected) == "high":
            return self.say("rooms_lives")
        if "knows" in roles:
            return self.say("rooms_knows")
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

    def _bodies(self) -> list[tuple[DecisionBody, str]]:
        """The bodies that have a row, and whether they decide or prepare what is decided; those too
        that only sit in some forum.
        """
        happenings = self.course.happenings
        live = [each for each in happenings if each.sort in ("decision", "awaited")]
        live = [each for each in live if each.state != "held"]
        live += [each for each in happenings if each.sort == "talk" and each.stage == "decide"]
        deciding = {key for each in live for key in each.bodies}
        sitting = {key for room in self.columns for each in room.forums for key in each.members}
        preparing = {key for each in self.course.bodies() for key in each.prepared_by}
        found = []
        for body in self.course.bodies():
            role = "prepares" if body.id in preparing else "decides"
            if body.id in deciding or body.id in sitting:
                found.append((body, role if body.id in deciding else ""))
        return found

    def _decision_when(self) -> str:
        """When it is decided, or from when it can be; nothing where the map knows neither."""
        coming = [
            each
            for each in self.course.happenings
            if each.sort in ("decision", "awaited") and each.state in ("dated", "provisional")
        ]
        if days := [each.day for each in coming if each.day is not None]:
            return _months(days, self.course)
        bodies = {key for each in coming for key in each.bodies}
        possible = self.course.first_day_to_decide(bodies)
        if possible is None:
            return ""
        return self.say("earliest_day", day=day_short(possible, self.course.language))

    # Cells.

    def _when(self, talk: Happening) -> str:
        """Say when a talk is, or was: its day, else as it is written, else how far it has come."""
        if talk.day is not None:
            return day_short(talk.day, self.course.language)
        if written := day_written(getattr(talk.entity, "date", None)):
            return written
        return self.say("rooms_held" if talk.state == "held" else "later")

    def _coming(self, talks: Sequence[Happening]) -> Happening | None:
        """The one thing that is next, where it is with one party only; else the foot tells of
        it.
        """
        if self.next_shown or len(self.course.next) != 1 or len(self.course.next[0].parties) != 1:
            return None
        found = next((each for each in talks if each.key == self.course.next[0].key), None)
        self.next_shown = found is not None
        return found

    def _next_cell(self, talk: Happening, *, named: bool = False) -> Cell:
        """What is next; its title where the row and the column do not say it already."""
        leader = self.course.leader(talk)
        first = self.say("first_out", who=leader) if leader else ""
        day = (
            day_with_weekday(talk.day, self.course.language, short=True)
            if talk.day
            else self.say("later")
        )
        title = self.course.title(talk)
        lines = (self.say("next_bare"), day, title if named else "", first)
        about = "" if named else title
        return Cell(kind="next", lines=tuple(filter(None, lines)), about=about, tone="dark")

    def _own_cell(self, party: Stakeholder) -> Cell:
        talks = [each for each in self.own if party.id in each.parties]
        begun = {each.arena for each in talks}
        groups = [
            each for each in self.own_forums if party.id in each.members and each.id not in begun
        ]
        coming = self._coming(talks)
        if coming is not None:
            return self._next_cell(coming, named=coming.stage != "listen")
        if not talks and not groups:
            heard = self.course.heard(party.id)
            return Cell(
                kind="quiet", lines=(self.say("rooms_heard" if heard else "rooms_unheard"),)
            )
        return Cell(kind="marks", marks=self._marks(talks, groups), tone="own")

    def _marks(
        self, talks: Sequence[Happening], groups: Sequence[Forum] = ()
    ) -> tuple[tuple[Any, str], ...]:
        """Give a mark for each talk, and for each group of their own of which no meeting is
        written.
        """
        ordered = sorted(talks, key=lambda each: (each.day or dt.date.max, each.order))
        marks: list[tuple[Any, str]] = []
        for each in ordered:
            place = self.course.scope.free(getattr(each.entity, "place", None))
            toward = each.stage == "prepare" and each.state in ("dated", "provisional")
            what = self.say("rooms_prepare") if toward else ""
            said = ", ".join(filter(None, (self._when(each), place, what)))
            if each.state == "asked":
                said = self.say("rooms_was_it", when=said)
            marks.append((each.state, said))
        marks += [("provisional", group.title) for group in groups]
        left = len(marks) - _MARKS
        if left > 0:
            key = "rooms_more_one" if left == 1 else "rooms_more"
            marks = [*marks[:_MARKS], ("", self.say(key, count=left))]
        return tuple(marks)

    def _cell(self, party: Stakeholder, room: _Room) -> Cell:
        if room.sort == "home":
            return self._home_cell(party, room)
        talks = [each for each in room.sessions if party.id in each.parties]
        coming = self._coming(talks)
        seats = [self._seat(party, forum, room) for forum in room.forums if room.sort != "told"]
        if coming is not None:
            return self._next_cell(coming, named=len(room.talks) > 1)
        if room.sort == "told":
            return self._told_cell(party.id, room, talks)
        if (seat := next(filter(None, seats), None)) is not None:
            return seat
        if not talks:
            declined = any(party.id in getattr(each.entity, "declined", ()) for each in room.talks)
            return self._chair_cell("no", 1, room.tone) if declined else Cell()
        if all(each.state in ("held", "asked") for each in talks):
            return Cell(kind="marks", marks=self._marks(talks), tone=room.tone)
        accepted = any(party.id in getattr(each.entity, "accepted", ()) for each in talks)
        state: ChairState = "yes" if accepted else self._unasked(party)
        self._ask(party, state)
        if all(map(self._for_many, talks)):
            said = self.say("rooms_comes" if accepted else "rooms_invited")
            return Cell(kind="words", sign="invite", lines=(said,), tone=room.tone)
        self._ask_who(party, party.chairs)
        return self._chair_cell(state, party.chairs, room.tone)

    def _chair_cell(self, state: ChairState, count: int, tone: Tone, *more: str) -> Cell:
        """A cell with so many chairs, and the word for how far it has come with them."""
        drawn = min(1 if state == "no" else count, _MANY)
        said = self.say(f"rooms_chair_{state}")
        lines = (f"{count} × {said}" if count > _MANY and state != "no" else said, *more)
        kind: Any = "quiet" if state == "no" else "chairs"
        return Cell(kind=kind, chairs=(state,) * drawn, count=count, lines=lines, tone=tone)

    def _for_many(self, talk: Happening) -> bool:
        """Whether a talk is for whoever comes, so that nobody has a chair of their own in it."""
        if talk.entity.open_to is not None:
            return bool(talk.entity.open_to is OpenTo.EVERYBODY)
        method = self.methods.get(talk.entity.method or "")
        return method is not None and method.seats is not None and method.seats[1] >= _HALL

    def _home_cell(self, party: Stakeholder, room: _Room) -> Cell:
        """A draft goes home to those who are said, else to all who sit together."""
        members = {key for forum in room.forums for key in forum.members}
        joint = [each for each in self.columns if each.sort == "joint"]
        members = members or {
            key for each in joint for forum in each.forums for key in forum.members
        }
        if party.id not in members:
            return Cell()
        return Cell(kind="words", sign="mark-paper", lines=(self.say("rooms_home"),), tone="paper")

    def _told_cell(self, key: str, room: _Room, talks: Sequence[Happening]) -> Cell:
        """Whoever is in a talk or a forum that only answers gets an answer, so many times."""
        if talks and all(each.state in ("held", "asked") for each in talks):
            return Cell(kind="marks", marks=self._marks(talks), tone=room.tone)
        alone = [each for each in talks if each.arena is None]
        times = len(alone) + sum(key in forum.members for forum in room.forums)
        if not times and not talks:
            return Cell()
        said = self.say("rooms_told") if times < 2 else self.say("rooms_told_times", count=times)
        return Cell(kind="words", sign="answer", lines=(said,), tone=room.tone)

    def _unasked(self, party: Stakeholder) -> ChairState:
        """What is known of somebody who has not said yes to just this: whether they want to take
        part at all, or are still to be asked.
        """
        return "wants" if str(party.willing or "") == "yes" else "open"

    def _seat(self, party: Stakeholder, forum: Forum, room: _Room) -> Cell | None:
        """What a forum of the document says of one party: its chairs, or why it is not there."""
        member = next(
            (each for each in forum.entity.members if each.party and _base(each.party) == party.id),
            None,
        )
        if member is None:
            return self._absent(party.id, forum)
        if room.sort == "ratify":
            return Cell(kind="words", lines=(self.say("rooms_ratifies"),), tone=room.tone)
        if str(member.state or "") == "asked":
            state: ChairState = "asked"
        else:
            state = _ANSWERS.get(str(member.state or "")) or self._unasked(party)
        self._ask(party, state)
        if room.sort == "track":
            self.own_way.add(party.id)
        seats = member.seats or party.chairs
        if state not in ("kept", "no") and room.sort != "track":
            self._ask_who(party, seats)
        held_by = self.course.scope.free(member.held_by)
        tone = self._tone(party) if state == "kept" and self._tone(party) == "track" else room.tone
        return self._chair_cell(state, seats, tone, *((held_by,) if held_by else ()))

    def _absent(self, key: str, forum: Forum) -> Cell | None:
        """Why somebody is not in a forum, where the document says that it is not."""
        absent = next((each for each in forum.entity.absent if _base(each.party) == key), None)
        if absent is None:
            return None
        why = str(absent.why or "")
        if why == "declined":
            return self._chair_cell("no", 1, "quiet")
        said = worded("absent", why, self.course.language) if why else self.say("key_none")
        sign: Any = "own-track" if why == "own_track" else ""
        tone: Tone = "track" if sign else "quiet"
        return Cell(kind="quiet", sign=sign, lines=(said,), tone=tone)

    def _cell_of_body(self, body: DecisionBody, room: _Room) -> Cell:
        """What a body has to do with a column: chairs in a forum, or a draft or an answer."""
        for forum in room.forums:
            members = [
                each for each in forum.entity.members if each.party and _base(each.party) == body.id
            ]
            if not members:
                if (absent := self._absent(body.id, forum)) is not None:
                    return absent
                continue
            if room.sort == "home":
                said = self.say("rooms_home")
                return Cell(kind="words", sign="mark-paper", lines=(said,), tone="paper")
            if room.sort == "told":
                said = self.say("rooms_told")
                return Cell(kind="words", sign="answer", lines=(said,), tone=room.tone)
            if room.sort == "ratify":
                said = self.say("rooms_ratifies")
                return Cell(kind="words", lines=(said,), tone=room.tone)
            answer = str(members[0].state or "")
            state: ChairState = "asked" if answer == "asked" else _ANSWERS.get(answer, "open")
            return self._chair_cell(state, members[0].seats or 1, room.tone)
        return Cell()

    # What is still to ask, and the chairs in all.

    def _ask(self, party: Stakeholder, state: ChairState) -> None:
        if state in ("wants", "asked", "open"):
            self.asked.add(party.id)

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
        elif party.id in self.asked and str(party.willing or "") != "yes":
            own = party.id in self.own_way
            said = self.say("rooms_ask_form" if own else "rooms_ask_will")
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

    def _chairs(self, cells: Sequence[Cell], at: int) -> tuple[str, ...]:
        """Add the chairs of a column: how many there are, and how many of each state."""
        counted: Counter[str] = Counter()
        for cell in cells:
            if cell.chairs and cell.chairs[0] != "no":
                counted[cell.chairs[0]] += cell.count
        by_lot = self._by_lot(at)
        count = sum(counted.values()) + by_lot
        if not count:
            return ()
        told = self.say("rooms_count_one" if count == 1 else "rooms_count", count=count)
        parts = [
            self.say(f"rooms_sum_{state}", count=counted[state])
            for state in CHAIR_STATES
            if counted[state]
        ]
        if by_lot:
            parts.append(self.say("rooms_sum_lot", count=by_lot))
        return told, ", ".join(parts)

    def _by_lot(self, at: int) -> int:
        """How many chairs of a column are filled by lot, and so have no row."""
        number = at - self.has_own
        if not 0 <= number < len(self.columns):
            return 0
        members = [each for forum in self.columns[number].forums for each in forum.entity.members]
        return sum(each.seats or 1 for each in members if not each.party)


_ANSWERS: Final[dict[str, ChairState]] = {"yes": "yes", "no": "no", "kept_open": "kept"}


def _rank(party: Stakeholder) -> tuple[bool, int]:
    """Own tracks by right first, then those who live with it, then the others; equal ones as in the
    document.
    """
    standing = set(map(str, getattr(party, "standing", ()) or ()))
    level = {"high": 0, "medium": 1, "low": 3}.get(str(party.affected), 1)
    return (not standing & {"sami", "national_minority"}, level)


def _said(cell: Cell) -> tuple[str, ...]:
    """Everything that a cell tells, in words."""
    return tuple(filter(None, (*(words for _, words in cell.marks), *cell.lines, cell.about)))


def _base(party: str) -> str:
    return party.split("/", 1)[0]

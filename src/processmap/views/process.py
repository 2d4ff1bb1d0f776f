"""The process map: who talks with whom along time, what has to be in place first, and who decides.

Rows are the parties, the forums they meet in, papers and bodies; columns are time. The same map is
made several times, each time with more folded by meaning, so that the layout can take the first
that fits its paper.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, Literal, TypeAlias, get_args

from attrs import evolve, frozen

from processmap.analysis.conditions import mandate
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, word
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Outcome
from processmap.picture.diagram import Diagram, Item, Line
from processmap.picture.drawing import Tone
from processmap.picture.rows_in_time import Course as Drawn
from processmap.picture.rows_in_time import (
    Entry,
    EntryState,
    Everybody,
    Gate,
    Meeting,
    Moment,
    Row,
    RowKind,
    Span,
)
from processmap.picture.vocabulary import BoxKind, State
from processmap.views.beside import with_facts
from processmap.views.course import STAGES, Course, Forum, Happening, Stage, day_known, worded
from processmap.views.days import (
    day_long,
    day_short,
    day_with_weekday,
    half_year,
    month_name,
    month_short,
)
from processmap.views.flow_drawing import next_move, process_words
from processmap.views.rulings import outcome_of
from processmap.views.sheet import Sheet

__all__ = ["process", "sequence"]

_TIGHTEST: Final = 5
_ALIKE: Final = 3
"""So many parties of whom there is one and the same to tell share a row."""
_SITTINGS: Final = 4
"""At most so many coming meetings of a body are marked; further ones are counted."""
_ROWS: Final = 8
"""Where parties are folded, at most so many rows."""
_ALONE: Final = 14
"""Up to so many parties each have a row of their own at first."""
_BODIES: Final = 4
"""Folded most, so many bodies or more of which only decisions of earlier years and decisions
without a day are told share a row.
"""
_NUMBERS: Final = 4
"""Folded so much, earlier decisions are told by their numbers alone."""
_MARKS: Final = 2
"""Up to so many talks of one party have marks of their own, however much is folded."""
_MARKED: Final = 4
"""At most so many marks stand beside each other for talks told together."""
_FEW_NAMES: Final = 3
"""Up to so many parties are always named."""
_NAME_IN_TITLE: Final = 26
"""A name longer than this is not said again in a box of its row."""
_BRIEF: Final = 16
"""What is told of a gate follows its state in the same sentence where it is no longer."""
_NEAR: Final = 75
"""Days ahead that count as now, where something firm happens then."""
_ENDS: Final = frozenset({"card", "bar", "paper"})
"""Forms that an arrow leaves or comes to; what a mark leads to is told by time."""
_TOGETHER: Final = frozenset({"mirror", "meet", "create"})
"""Stages in which several meet."""
_LEADING: Final = frozenset(
    {"steering_group", "project_group", "project_lead", "process_lead", "facilitator", "mediator"}
)
"""Roles in the organisation of those who do more than listen."""
_BEFORE_UNDATED: Final = 10_000.0
"""Among what has no day, meetings that have one come so long before."""
_MONTHS: Final = 6
"""With more months ahead than so many each season has a column; then each year."""

_Section: TypeAlias = Literal[
    "next", "parties", "joint", "further", "left", "paper", "body", "decided", "last"
]
_SECTIONS: Final[tuple[_Section, ...]] = get_args(_Section)
"""Where a row stands, from above: what is next, parties, where several meet, forums that no stage
of that has, talks that no other row has taken, papers, bodies, what others decide, and the rest.
It follows from what the row is, so that no row passes another when one joins.
"""
_SECTION_OF: Final[dict[RowKind, _Section]] = {
    "next": "next",
    "track": "parties",
    "own": "parties",
    "joint": "joint",
    "paper": "paper",
    "body": "body",
    "other": "last",
    "listeners": "last",
}


def process(scope: Scope) -> Diagram:
    """Draw the process map."""
    return _drawn(scope, "process")


def sequence(scope: Scope) -> Diagram:
    """Draw the same picture: rows and time say in which order the talks come."""
    return _drawn(scope, "sequence")


def _drawn(scope: Scope, name: str) -> Diagram:
    course = Course(scope)
    sheet = Sheet(scope, name)
    nothing = not course.happenings and not course.forums and not course.requirement_steps()
    if nothing and not scope.events and not scope.actions and not scope.commitments:
        return sheet.blank(next_move(scope), "course")
    levels = range(_TIGHTEST, -1, -1)
    coming = {each.key for each in course.next}
    words = process_words(Sheet(scope, name), scope, coming, "" if coming else _to_hear(course))
    words = evolve(words, items=(*words.items, *_forums_said(course), *_gates_said(course)))
    made: Diagram | None = None
    for level in levels:
        diagram = _Map(course, Sheet(scope, name), level).diagram(words)
        made = evolve(diagram, tighter=made)
    assert made is not None  # there is always a level
    return made


def _to_hear(course: Course) -> str:
    """What is next where nothing else is: those who have not been heard tell."""
    waiting = () if course.scope.public else course.to_hear()
    if not waiting:
        return ""
    names = course.names([each.id for each in waiting], 6)
    return f"{course.tell_heading(each.id for each in waiting)}: {names}"


def _forums_said(course: Course) -> tuple[Item, ...]:
    """Tell every forum in the list, with its members, how often it meets and what it is for."""
    told = []
    for forum in course.forums:
        kind = worded("arena", forum.kind, course.language)
        named = kind and kind.casefold() != forum.title.casefold()
        below = [course.say("members", who=course.names(forum.members))] if forum.members else []
        below.append(course.meetings_said(forum.least, forum.count))
        below += filter(None, (course.scope.free(forum.entity.purpose), course.yields(forum)))
        title = f"{forum.title} ({kind[:1].lower()}{kind[1:]})" if named else forum.title
        told.append(Item(title, tuple(Item(capital(said)) for said in below)))
    return (Item(course.say("forums_heading"), tuple(told)),) if told else ()


def _gates_said(course: Course) -> tuple[Item, ...]:
    """Tell in the list what has to be in place first, its state, and who has confirmed it."""
    told = []
    for gate in course.gates:
        below = [course.say(f"gate_{gate.state or 'unknown'}")]
        if gate.confirmed_by:
            who = course.names(gate.confirmed_by, inside=True)
            below.append(course.say("gate_confirmed", who=who))
        below += filter(None, (course.scope.free(gate.why),))
        title = course.say("gate", what=course.say(f"kind_{gate.kind}"))
        told.append(Item(title, tuple(Item(capital(said)) for said in below)))
    return (Item(course.say("gates_row"), tuple(told)),) if told else ()


@frozen(kw_only=True)
class _Group:
    """A row of parties: one alone, or several with what they have in common."""

    key: str
    title: str
    members: tuple[Stakeholder, ...]
    kind: RowKind = "own"
    over: str = ""
    tone: Tone = "own"
    alike: bool = False


class _Map:
    """One map in the making, with a certain amount folded.

    Args:
        course: what has been, what is next and what comes.
        sheet: what boxes and arrows are collected on.
        level: how much is folded: decisions of earlier years from 1, talks in their rows from 2,
            parties from 3, bodies that prepare from 4, names of many from 5.
    """

    def __init__(self, course: Course, sheet: Sheet, level: int) -> None:
        self.course = course
        self.scope = course.scope
        self.language = course.language
        self.sheet = sheet
        self.level = level
        self.rows: list[Row] = []
        self.section: dict[str, _Section] = {}
        self.entries: list[Entry] = []
        self.gates: list[Gate] = []
        self.everybody: list[Everybody] = []
        self.boxes: dict[str, str] = {}
        self.drawn: list[str] = []
        self.foot: list[str] = []
        self.names: list[tuple[str, str]] = []
        self.next_keys = {each.key for each in course.next}
        self.next_shown = False
        self.behind: dict[str, Gate] = {}
        """For what stands behind gates, the last of them."""
        self.told: list[Item] = []
        self.shared: Row | None = None
        """The one row for all talks, their own and those together, where there is one."""
        self.words_row: Row | None = None
        """The row for words of what touches many, where they stand in that of what is next."""

    def say(self, name: str, /, **params: object) -> str:
        """Give a text of these pictures."""
        return self.course.say(name, **params)

    def diagram(self, words: Any) -> Diagram:
        """Make rows, entries and the diagram around them."""
        self._next_row()
        self._party_rows()
        self._joint_rows()
        self._paper_row()
        self._body_rows()
        self._other_rows()
        self._listeners()
        self._order_rows()
        self._gate_rows()
        self._arrows()
        self._onward()
        self._gather()
        spans, moments = self._spans()
        content = self._content(spans, moments)
        for note in words.notes:
            self.sheet.note(note)
        made = self.sheet.finish(
            "course", summary=words.summary, items=(*words.items, *self.told), tables=words.tables
        )
        made = with_facts(made, self.course, self.boxes)
        foot = (*self.foot, *(note for note in made.notes if len(note) < 400))
        details = "" if not made.question else made.question
        tag = self.say("draft") if made.draft else made.status
        return evolve(made, content=evolve(content, foot=foot, tag=tag, subtitle=details))

    # Time.

    @cached_property
    def _timing(self) -> "_Timing":
        return _Timing(self.course)

    def at(self, happening: Happening) -> Moment:
        """Give when something happens."""
        return self._timing.moments[happening.key]

    def _span_id(self, moment: Moment) -> str | None:
        return self._columns[moment[0]]

    @cached_property
    def _columns(self) -> list[str]:
        return [
            self.sheet.column(span.title, current=span.tense == "now")
            for span in self._timing.spans
        ]

    def _spans(self) -> tuple[tuple[Span, ...], None]:
        made = zip(self._timing.spans, self._columns, strict=True)
        return tuple(evolve(span, id=column) for span, column in made), None

    def _day(self, day: dt.date | None) -> str:
        """Write a day: with its year where the head of its column does not say it."""
        if day is None:
            return ""
        return day_short(day, self.language, year=self._timing.needs_year(day))

    # Making rows and entries.

    def _row(
        self,
        kind: RowKind,
        tone: Tone,
        title: str,
        *,
        section: _Section | None = None,
        **more: Any,
    ) -> Row:
        row = Row(id=self.sheet.lane(title), kind=kind, tone=tone, title=title, **more)
        self.rows.append(row)
        self.section[row.id] = section or _SECTION_OF[kind]
        return row

    def _order_rows(self) -> None:
        """Put the rows of each section together; those of a section stay as they were made."""
        self.rows.sort(key=lambda row: _SECTIONS.index(self.section[row.id]))

    def _entry(
        self,
        row: Row,
        at: Moment,
        *,
        keys: Iterable[str],
        kind: BoxKind,
        form: Any,
        state: EntryState,
        heading: str,
        details: Sequence[str] = (),
        tone: Tone | None = None,
        ref: str | None = None,
        **words: Any,
    ) -> Entry:
        """Put an entry in a row and a box for it in the diagram."""
        states: dict[str, State] = {
            "held": "held",
            "asked": "planned",
            "dated": "planned",
            "provisional": "provisional",
            "next": "next",
            "cancelled": "cancelled",
        }
        mark = self.say("asked") if state == "asked" else None
        said = (words.get("when", ""), *words.get("lines", ()), *words.get("parts", ()))
        shown = tuple(filter(None, said))
        keys = tuple(keys)
        column = self._span_id(at)
        id_ = self.sheet.box(
            kind,
            heading,
            label="",
            state=states[state],
            mark=mark,
            lines=tuple(Line(said) for said in shown),
            count=max(1, len(keys)) if form in ("card", "mark", "paper") else 1,
            details=tuple(dict.fromkeys(filter(None, (heading, *shown, *details)))),
            lane=row.id,
            column=column,
            order=len(self.entries),
            ref=ref,
        )
        self.next_shown = self.next_shown or state == "next"
        if tone is None:
            # Where all talks share a row those in which several meet keep their colour.
            tone = "joint" if row is self.shared and kind != "caucus" else row.tone
        entry = Entry(id=id_, row=row.id, at=at, form=form, state=state, tone=tone, **words)
        self.entries.append(entry)
        for key in keys:
            self.boxes.setdefault(key, id_)
        return entry

    # What is next.

    def _next_row(self) -> None:
        """Make a row of its own for what is next, where it is several things or has no other single
        place.
        """
        coming = self.course.next
        if self.scope.public:
            return
        if len(coming) == 1 and self._single_row(coming[0]):
            return
        if not coming:
            waiting = self.course.to_hear()
            if not waiting:
                return
            title = self.course.tell_heading(each.id for each in waiting)
            lines: tuple[str, ...] = (capital(self.course.names([each.id for each in waiting], 6)),)
            at: Moment = self._timing.later("listen", -1)
        else:
            title, lines = self._next_words(coming)
            at = min(self.at(each) for each in coming)
        row = self._row("next", "dark", self.say("next_row"))
        day = next((each.day for each in coming if each.day), None)
        self._entry(
            row,
            at,
            keys=(),
            kind="step",
            form="card",
            state="next",
            heading=title,
            tone="dark",
            when=self._next_when(day),
            title=title,
            lines=lines,
        )
        self.next_shown = True

    def _next_when(self, day: dt.date | None) -> str:
        if day is None:
            return self.say("next_bare")
        year = self._timing.needs_year(day)
        return self.say(
            "next_when", day=day_with_weekday(day, self.language, short=True, year=year)
        )

    def _told_above(self, talk: Happening) -> bool:
        """Whether the row of what is next tells of a talk, and of nothing else: the rows of those
        who take part need only say that it is theirs.
        """
        titles = {self.course.title(each) for each in self.course.next}
        own_row = any(row.kind == "next" for row in self.rows)
        return own_row and talk.key in self.next_keys and len(titles) == 1

    def _next_words(self, coming: Sequence[Happening]) -> tuple[str, tuple[str, ...]]:
        titles = list(dict.fromkeys(self.course.title(each) for each in coming))
        if len(titles) == 1:
            who = capital(self.course.names(coming[0].parties, 5))
            return titles[0], tuple(filter(None, (who, self._first(coming[0]))))
        parties = list(dict.fromkeys(key for each in coming for key in each.parties))
        if parties and all(each.stage == "listen" for each in coming):
            heading = self.say("several_talks", count=len(coming))
            return heading, (self.say("with_whom", who=self.course.names(parties, 6, inside=True)),)
        shown = titles[:3] + (
            [self.course.more("steps", len(titles) - 3)] if len(titles) > 3 else []
        )
        return self.say("same_time", count=len(titles)), tuple(shown)

    def _first(self, happening: Happening) -> str:
        who = self.course.leader(happening)
        return self.say("first_out", who=who) if who else ""

    def _single_row(self, coming: Happening) -> bool:
        """Whether the one thing that is next has its place in one row."""
        if coming.sort == "decision" or coming.stage in (
            "mirror",
            "meet",
            "create",
            "office",
            "decide",
            "anchor",
        ):
            return True
        groups = {
            group.key
            for group in self._groups
            for each in group.members
            if each.id in coming.parties
        }
        return coming.stage in ("listen", "prepare", "answer", "follow") and len(groups) == 1

    def _state(self, happening: Happening) -> EntryState:
        if happening.key in self.next_keys and len(self.next_keys) == 1 and not self.next_shown:
            return "next"
        return happening.state

    # Those affected.

    @cached_property
    def _groups(self) -> tuple[_Group, ...]:
        """The rows of parties: each its own, or folded by place and by kind."""
        tracks = self._own_tracks
        own = [each for each in self.course.parties if each.id not in tracks]
        ahead = [
            _Group(
                key=each.id,
                title=self.scope.name(each.id),
                members=(each,),
                kind="track",
                tone="track",
                over=self.say("own_track"),
            )
            for each in self.course.parties
            if each.id in tracks
        ]
        if len(own) <= (_ALONE if self.level < 3 else _ROWS):
            own = sorted(own, key=_rank)
            alike = self._alike(own)
            alone = [
                _Group(key=each.id, title=self.scope.name(each.id), members=(each,))
                for each in own
                if each not in alike
            ]
            if alike:
                together = self.say("talks_row" if self._one_row(own, alike) else "rooms_own")
                alone.append(_Group(key="alike", title=together, members=tuple(alike), alike=True))
            return (*ahead, *alone)
        return (*ahead, *self._folded(own))

    def _one_row(self, own: Sequence[Stakeholder], alike: Sequence[Stakeholder]) -> bool:
        """Whether all talks share a row: where all are to be heard, and nothing is told of any of
        them alone, own talks and those in which several meet stand beside each other.
        """
        if self.scope.public or self._own_tracks or len(alike) < len(own):
            return False
        return self._expects("meet")

    def _alike(self, parties: Sequence[Stakeholder]) -> list[Stakeholder]:
        """List those of whom there is the same to tell: not heard, no talk, and the same forums of
        their own; none where they are few.
        """
        talked = {
            key for each in self.course.happenings if self._own_talk(each) for key in each.parties
        }
        found: dict[tuple[str, ...], list[Stakeholder]] = {}
        for party in parties:
            own = [forum for forum in self.course.forums if party.id in forum.members]
            plain = all(
                forum.kind != "local_forum" and not (forum.own and forum.sessions) for forum in own
            )
            if party.id in talked or self.course.heard(party.id) or not plain:
                continue
            told = tuple(forum.title for forum in own if forum.own)
            found.setdefault(told, []).append(party)
        most = max(found.values(), key=len, default=[])
        return most if len(most) >= _ALIKE else []

    def _alike_row(self, group: _Group) -> None:
        """A row of several of whom there is the same to tell: who they are, and what comes."""
        names = [self.scope.name(each.id) for each in self._residents_first(group.members)]
        keys = [each.id for each in group.members]
        head = self.course.names(keys) if self.scope.public else ""
        row = self._row(group.kind, group.tone, group.title, names=head)
        if self.scope.public:
            return
        forums: dict[str, list[Forum]] = {}
        for forum in self.course.forums:
            if forum.own and set(keys) & set(forum.members):
                forums.setdefault(forum.title, []).append(forum)
        steps = sorted(forums, key=lambda title: self._timing.start(forums[title][0]))
        first = steps[0] if steps else ""
        shared = group.title == self.say("talks_row")
        self.shared = row if shared else None
        title = first or self.say("rooms_own" if shared else "not_heard_several")
        if first == self.say("arena_assessment") and len(keys) > 1:
            title = self.say("rooms_own")  # several talks, each with one
        few = len(names) <= _ALONE // 2
        parts = tuple(names) if few else ()
        lines = () if few else (capital(self.course.names(keys)),)
        at = self._timing.start(forums[first][0]) if first else self._timing.later("listen", 0)
        self._entry(
            row,
            at,
            keys=[f"{forum.id}:{row.id}" for forum in forums.get(first, ())],
            kind="caucus",
            form="card",
            state="provisional",
            heading=title,
            details=names,
            title=title,
            lines=lines,
            parts=parts,
        )
        for step in steps[1:]:
            self._entry(
                row,
                self._timing.start(forums[step][0]),
                keys=[f"{forum.id}:{row.id}" for forum in forums[step]],
                kind="caucus",
                form="mark",
                state="provisional",
                heading=step,
                title=step,
                details=self._purpose(forums[step][0]),
            )

    def _residents_first(self, parties: Sequence[Stakeholder]) -> list[Stakeholder]:
        order = self.course.residents_first(each.id for each in parties)
        return sorted(parties, key=lambda each: order.index(each.id))

    @cached_property
    def _own_tracks(self) -> frozenset[str]:
        """Those who have a way of their own by right: in a track of their own, or with a special
        standing.
        """
        found = {
            key
            for forum in self.course.forums
            if forum.kind == "rights_track"
            for key in forum.members
        }
        for each in self.course.parties:
            if {"sami", "national_minority"} & set(map(str, getattr(each, "standing", ()) or ())):
                found.add(each.id)
        return frozenset(found)

    def _folded(self, parties: Sequence[Stakeholder]) -> list[_Group]:
        """Fold parties to a few rows: by the place they share, else by kind, the smallest
        together.
        """
        by_place: dict[str, list[Stakeholder]] = {}
        for each in parties:
            places = getattr(each, "places", ()) or ()
            names = (
                [self.scope.free(place) for place in places] if not isinstance(places, int) else []
            )
            if len(names) == 1 and names[0]:
                by_place.setdefault(names[0], []).append(each)
        found = {place: members for place, members in by_place.items() if len(members) > 1}
        placed = {each.id for members in found.values() for each in members}
        for each in parties:
            if each.id not in placed:
                found.setdefault(self.say(f"group_{each.kind}"), []).append(each)
        rest = self.say("group_other")
        while len(found) > _ROWS:
            least = min(len(members) for title, members in found.items() if title != rest)
            small = next(
                title for title, members in found.items() if title != rest and len(members) == least
            )
            found.setdefault(rest, []).extend(found.pop(small))
        groups = [
            _Group(
                key=f"group:{title}",
                title=self.scope.name(members[0].id) if len(members) == 1 else title,
                members=tuple(members),
            )
            for title, members in found.items()
        ]
        return sorted(
            groups,
            key=lambda group: (group.title == rest, min(_rank(each) for each in group.members)),
        )

    def _party_rows(self) -> None:
        shown = [group for group in self._groups if group.members]
        for group in shown:
            self._party_row(group)
        several = [group for group in shown if len(group.members) > 1 and not group.alike]
        if several:
            count = sum(len(group.members) for group in shown)
            self.foot.append(self.say("folded_parties", count=count, rows=len(shown)))

    def _party_row(self, group: _Group) -> None:
        if group.alike:
            self._alike_row(group)
            return
        keys = {each.id for each in group.members}
        names, count = "", ""
        if len(group.members) > 1:
            count = self.say("affected", count=len(group.members))
            names = self.course.names(each.id for each in group.members)
            if self.level >= _TIGHTEST and len(names) > 120:
                self.names.append((group.title, names))
                names = ""
        row = self._row(
            group.kind, group.tone, group.title, over=group.over, names=names, count=count
        )
        talks = [
            each
            for each in self.course.happenings
            if self._own_talk(each) and keys & set(each.parties)
        ]
        if len(group.members) > 1 or self.level >= 4 or (self.level >= 2 and len(talks) > _MARKS):
            self._marks_together(row, group, talks)
        else:
            for each in talks:
                self._mark(row, each, group)
        self._own_forums(row, keys)
        first = group.members[0]
        silent = not talks and not any(entry.row == row.id for entry in self.entries)
        if silent and len(group.members) == 1:
            heard_ = self.course.heard(first.id)
            key = self.say("heard_alone") if heard_ else self.say("not_heard")
            state: EntryState = "held" if heard_ else "provisional"
            at = self._timing.before_now() if heard_ else self._timing.later("listen", 0)
            if not self.scope.public:
                self._entry(
                    row,
                    at,
                    keys=(),
                    kind="caucus",
                    form="mark",
                    state=state,
                    heading=key,
                    title=key,
                )

    def _own_talk(self, happening: Happening) -> bool:
        if happening.sort != "talk" or happening.state == "cancelled":
            return False
        if happening.arena is not None:
            forum = self.course.forum(happening.arena)
            return forum is not None and forum.own
        return happening.stage in ("listen", "prepare") or (
            happening.stage in ("answer", "follow")
            and len(happening.parties) == 1
            and not self._answered(happening)
        )

    def _answered(self, happening: Happening) -> bool:
        """Whether an answer is one of those that several get, which are shown as one."""
        coming = [
            each
            for each in self.course.happenings
            if each.sort == "talk"
            and each.arena is None
            and each.stage == "answer"
            and self._to_come(each)
        ]
        several = len({key for each in coming for key in each.parties}) > 1
        return several and happening.stage == "answer" and self._to_come(happening)

    def _mark(self, row: Row, talk: Happening, group: _Group) -> None:
        state = self._state(talk)
        title = self._short_title(talk, group)
        lines: tuple[str, ...] = ()
        when = self._day(talk.day)
        if state == "next":
            when, title = self._next_when(talk.day), self.course.title(talk)
            lines = tuple(filter(None, (self._first(talk) or self._place(talk),)))
        elif state == "asked":
            lines = (self.say("asked"),)
        elif self._told_above(talk):
            title = self.say("next_row")
        self._entry(
            row,
            self.at(talk),
            keys=(talk.key,),
            kind="caucus",
            form="card" if state == "next" else "mark",
            state=state,
            heading=self.course.title(talk),
            details=self._details(talk),
            ref=talk.key,
            when=when,
            title=title,
            lines=lines,
        )

    def _place(self, talk: Happening) -> str:
        return self.scope.free(talk.entity.place) if isinstance(talk.entity, Dialogue) else ""

    def _short_title(self, talk: Happening, group: _Group) -> str:
        """Say of a talk in somebody's own row what the row does not say: where, how, or its own
        name.
        """
        title = self.course.title(talk)
        named = any(
            name.casefold() in title.casefold()
            for each in group.members
            for name in (self.scope.name(each.id), self.scope.inside(each.id))
        )
        entity = talk.entity
        if not isinstance(entity, Dialogue):
            return title
        if not named:
            return title
        if place := self._place(talk):
            return place
        if talk.stage in ("answer", "follow", "prepare"):
            return (
                self.say("own_groups")
                if talk.stage == "prepare"
                else word("purpose", entity.purpose, self.language)
            )
        method = self.scope.method(entity.method) if entity.method else ""
        return method or self.say("own_talk")

    def _details(self, happening: Happening) -> tuple[str, ...]:
        step = self.course.step(happening.key)
        return step.details if step is not None else ()

    def _marks_together(self, row: Row, group: _Group, talks: Sequence[Happening]) -> None:
        """Put the talks of a row as few entries: those held, those to ask about, the next ones,
        those without day.
        """
        people = group.members  # as many as the title of the row counts
        heard_ = [each for each in people if self.course.heard(each.id)]
        held = [each for each in talks if each.state == "held"]
        coming = next((each for each in talks if self._state(each) == "next"), None)
        if held or heard_:
            marks = tuple(Meeting(state="held") for _ in range(min(_MARKED, max(len(held), 1))))
            said = (
                self.say("heard_of", heard=len(heard_), all=len(people)) if len(people) > 1 else ""
            )
            said = (
                "" if self.scope.public else said
            )  # others may have been heard in talks that are not published
            days = sorted(each.day for each in held if each.day)
            if not said:
                said = (
                    self.say("latest", day=self._day(days[-1])) if days else self.say("heard_alone")
                )
            at = max((self.at(each) for each in held), default=self._timing.before_now())
            self._entry(
                row,
                at,
                keys=[each.key for each in held],
                kind="caucus",
                form="mark",
                state="held",
                heading=said,
                details=[self.course.title(each) for each in held],
                title=said,
                meetings=marks,
            )
        asked = [each for each in talks if each.state == "asked"]
        dated = [each for each in talks if each.state == "dated" and each is not coming]
        loose = [each for each in talks if each.state == "provisional" and each is not coming]
        for some, state in ((asked, "asked"), (dated, "dated")):
            if some:
                self._first_and_more(
                    row, group, sorted(some, key=lambda each: self.at(each)), state
                )
        if coming is not None:
            self._mark(row, coming, group)
        if loose:
            self._loose(row, group, loose)

    def _first_and_more(
        self, row: Row, group: _Group, talks: Sequence[Happening], state: Any
    ) -> None:
        first = talks[-1] if state == "asked" else talks[0]
        lines = (self.say("asked"),) if state == "asked" else ()
        title = self._short_title(first, group)
        if self._told_above(first):
            title = self.say("next_row")
        if len(talks) > 1:
            title = f"{title}; {self.say('other_meetings', count=len(talks) - 1)}"
        self._entry(
            row,
            self.at(first),
            keys=[each.key for each in talks],
            kind="caucus",
            form="mark",
            state=state,
            heading=self.course.title(first) if len(talks) == 1 else title,
            details=[self.course.title(each) for each in talks],
            when=self._day(first.day),
            title=title,
            lines=lines,
        )

    def _loose(self, row: Row, group: _Group, talks: Sequence[Happening]) -> None:
        """Talks without a day: one entry for each stage."""
        for stage in dict.fromkeys(each.stage for each in talks):
            some = [each for each in talks if each.stage == stage]
            title = self._short_title(some[0], group)
            if len(some) > 1:
                title = self.say("several_talks", count=len(some))
                if stage == "prepare":
                    title = self.say("own_groups")
            self._entry(
                row,
                min(self.at(each) for each in some),
                keys=[each.key for each in some],
                kind="caucus",
                form="mark",
                state="provisional",
                heading=self.course.title(some[0]) if len(some) == 1 else title,
                details=[self.course.title(each) for each in some],
                title=title,
            )

    def _own_forums(self, row: Row, keys: set[str]) -> None:
        """Forums that stand in the rows of their members and have no meeting in the document
        yet.
        """
        alike: dict[tuple[str, Moment], list[Forum]] = {}
        for forum in self.course.forums:
            mine = keys & set(forum.members)
            if not mine:
                continue
            if forum.kind == "rights_track":
                self._bar(row, forum, "track")
            elif forum.kind == "local_forum" and set(forum.members) <= keys:
                self._bar(row, forum, "joint", named=True)
            elif forum.own and not forum.sessions:
                alike.setdefault((forum.title, self._timing.start(forum)), []).append(forum)
        for (title, at), forums in alike.items():
            self._own_alike(row, title, at, forums)

    def _own_alike(self, row: Row, title: str, at: Moment, forums: Sequence[Forum]) -> None:
        """Forums of one row that are called the same and begin at the same time, as one row of
        marks with their name and count said once.
        """
        count = len(forums)
        marks = tuple(Meeting(state="provisional") for _ in range(min(_MARKED, count)))
        counted = title if count == 1 else f"{title} ({count})"
        told = [each for forum in forums for each in self._purpose(forum)]
        self._entry(
            row,
            at,
            keys=[f"{forum.id}:{row.id}" for forum in forums],
            kind="caucus",
            form="mark",
            state="provisional",
            heading=counted,
            title=title if count <= _MARKED else counted,
            meetings=marks if count > 1 else (),
            ref=forums[0].id if count == 1 else None,
            details=tuple(dict.fromkeys(told)),
        )

    def _purpose(self, forum: Forum) -> tuple[str, ...]:
        """What a forum is for, and what it gives, as far as that is written."""
        purpose = self.scope.free(forum.entity.purpose)
        return tuple(filter(None, (purpose, self.course.yields(forum))))

    def _leading(self) -> frozenset[str]:
        """Those who steer, lead or carry the work, as the organisation round it says."""
        return frozenset(
            key
            for each in self.scope.all("organisation")
            if str(each.role) in _LEADING
            for key in each.members
        )

    def _listeners(self) -> None:
        """Those who take no part of their own, in one row."""
        listeners = self.course.listeners
        if not listeners:
            return
        leading = self._leading()
        only = [each.id for each in listeners if each.id not in leading]
        lead = [each.id for each in listeners if each.id in leading]
        title = self.say("listeners_row" if only else "leading_row")
        names = self.course.names(only or lead)
        if only and lead:
            names = f"{names}. {self.say('leading_row')}: {self.course.names(lead, inside=True)}"
        if self.level >= _TIGHTEST and len(names) > 160:
            self.names.append((title, names))
            names = ""
        count = self.say("affected_one") if len(listeners) == 1 else str(len(listeners))
        self._row(
            "listeners",
            "quiet",
            title,
            names=names,
            count="" if names else count,
        )

    # Where several meet.

    def _joint_rows(self) -> None:
        talks = [
            each
            for each in self.course.happenings
            if each.sort == "talk" and each.state != "cancelled"
        ]
        alone = [each for each in talks if each.arena is None]
        office = [each for each in alone if each.stage == "office" and not self._body_of(each)]
        mirror = [each for each in alone if each.stage == "mirror"]
        joint = [each for each in alone if each.stage in ("meet", "create")]
        expected = self._expects("meet")
        together = self.shared
        sorts = sum(map(bool, (office, mirror, joint, expected)))
        if together is None and self.level >= 1 and sorts > 1:
            together = self._row("joint", "joint", self.say("joint"))
        if office:
            row = together or self._row("joint", "joint", self.say("office_row"))
            self._cards(row, office, "coordination")
        for forum in sorted(self.course.forums, key=self._timing.start):
            if (
                forum.stage in ("office", "mirror", "meet", "create", "follow", "prepare")
                and not forum.own
            ):
                if forum.kind in (
                    "feedback",
                    "deciding",
                    "anchoring",
                    "ratification",
                    "rights_track",
                ):
                    continue
                if forum.id in self.boxes:  # a local forum stands in the row of its place
                    continue
                self._forum_row(forum)
        if expected:
            row = together or self._row("joint", "joint", self.say("joint_row"))
            said = self.course.still_open()
            self._expected(row, "meet", "joint", "card", self.say("together"), said)
        if mirror:
            row = together or self._row("joint", "joint", self.say("mirror_row"))
            self._cards(row, mirror, "mirror")
        if joint:
            row = together or self._row("joint", "joint", self.say("joint_row"))
            self._cards(row, joint, "joint")

    def _forum_row(self, forum: Forum, section: _Section = "joint") -> None:
        kind = worded("arena", forum.kind, self.language)
        over = kind if kind and kind.casefold() != forum.title.casefold() else self.say("joint")
        most = 0 if self.level < 1 else 6 if self.level < 2 else 2
        row = self._row(
            "joint",
            "joint",
            forum.title,
            section=section,
            over=over,
            names=self._members_said(forum, most),
            members=self._members_said(forum),
        )
        self._bar(row, forum, "joint")

    def _members_said(self, forum: Forum, most: int = 0) -> str:
        """Say who sits in a forum, and for whom a chair is kept."""
        kept = {
            member.party.split("/", 1)[0]
            for member in forum.entity.members
            if member.party and str(member.state or "") == "kept_open"
        }
        sitting = [key for key in forum.members if key not in kept]
        waited_for = [key for key in forum.members if key in kept]
        said = []
        if sitting:
            said.append(self.say("members", who=self._sitting(sitting, most)))
        if waited_for:
            said.append(self.say("chair_for", who=self.course.names(waited_for, most, inside=True)))
        return ". ".join(map(capital, said))

    def _sitting(self, keys: Sequence[str], most: int) -> str:
        """Name some as the rows above do: all as all, and those who are a whole row by its title,
        so that nobody reads the same ten names in every row.
        """
        rows = self._shared_rows
        counts = Counter(rows[key].key for key in keys if key in rows)
        whole = {group.key for group in self._groups if counts[group.key] == len(group.members)}
        if len(rows) > _FEW_NAMES and len(keys) == len(rows) == counts.total():
            return self.say("all_above")
        told = {key: rows[key] for key in keys if key in rows and rows[key].key in whole}
        named = {group.key: group for group in told.values() if self._names_row(group)}
        left = [key for key in keys if key not in told or told[key].key not in named]
        if not named or (most and len(named) + len(left) > most + 1):
            return self.course.names(keys, most, inside=True)
        titles = [self._row_inside(group) for group in named.values()]
        if not left:
            return listing(titles, self.language)
        others = self.course.names(left, inside=True)
        return (
            ", ".join([*titles, others])
            if len(left) > 1
            else listing([*titles, others], self.language)
        )

    def _names_row(self, group: _Group) -> bool:
        """Whether the title of a row says who share it."""
        rest = self.say("group_other")
        return len(group.members) > 1 and not group.alike and group.title != rest

    def _row_inside(self, group: _Group) -> str:
        """Give the title of a row as it stands inside a sentence: places keep their capital."""
        kinds = {self.say(f"group_{each.kind}") for each in group.members}
        return group.title.lower() if group.title in kinds else group.title

    @cached_property
    def _shared_rows(self) -> dict[str, _Group]:
        """Give for every party the row that it has."""
        return {each.id: group for group in self._groups for each in group.members}

    def _bar(self, row: Row, forum: Forum, tone: Tone, *, named: bool = False) -> None:
        """A forum as a bar along time, with its sessions as numbered marks; with its name where the
        row has another.
        """
        ids = {each.session: each for each in forum.sessions if each.session}
        loose = [each for each in forum.sessions if not each.session]
        meetings: list[Meeting] = []
        shown = min(forum.count, 12)
        coming: Happening | None = None
        opening = self._timing.opening_of(forum)
        if opening is not None:
            self._opening_talk(row, opening)
        for number in range(1, shown + 1):
            each = ids.get(number) or (loose.pop(0) if loose else None)
            if each is not None and each is opening and forum.count > 1:
                continue
            state: EntryState = each.state if each is not None else "provisional"
            if each is not None and each.key in self.next_keys and len(self.next_keys) == 1:
                coming = each
            label = self._day(each.day) if each is not None and each.day else ""
            meetings.append(Meeting(state=state, number=str(number), label=label))
        told = self.course.meetings_said(forum.least, forum.count)
        count = "" if shown == forum.count == forum.least else told
        status = str(forum.entity.status or "")
        state = (
            "held"
            if status == "closed"
            else "dated"
            if status in ("open", "agreed")
            else "provisional"
        )
        lines = tuple(
            filter(
                None,
                (
                    forum.title if named or opening is not None else "",
                    count,
                    self.scope.free(forum.entity.purpose),
                ),
            )
        )
        start = self._timing.start(forum)
        behind = [each for each in forum.sessions if each is not opening]
        last = max([start, *(self.at(each) for each in behind)])
        box = self._entry(
            row,
            start,
            keys=(forum.id, *(each.key for each in forum.sessions)),
            kind="arena",
            form="bar",
            state=state,
            heading=forum.title,
            tone=tone,
            until=last,
            lines=lines,
            meetings=tuple(meetings),
            ref=forum.id,
            details=tuple(
                filter(
                    None,
                    (
                        capital(self.course.names(forum.members)),
                        capital(self.course.yields(forum)),
                    ),
                )
            ),
        )
        made = []
        for meeting in meetings:
            said = f"{forum.title}, {word('purpose', 'none', self.language)} {meeting.number}"
            id_ = self.sheet.box(
                "session",
                said,
                label="",
                state=self._session_state(meeting.state),
                details=tuple(filter(None, (said, meeting.label))),
                lane=row.id,
                column=self._span_id(start),
            )
            made.append(evolve(meeting, id=id_))
        self.entries[self.entries.index(box)] = evolve(box, meetings=tuple(made))
        if coming is not None and not self.next_shown:
            self._entry(
                row,
                self.at(coming),
                keys=(),
                kind="step",
                form="card",
                state="next",
                heading=self.course.title(coming),
                tone="dark",
                when=self._next_when(coming.day),
                title=self.course.title(coming),
                lines=tuple(filter(None, (self._first(coming),))),
            )
            self.next_shown = True

    def _opening_talk(self, row: Row, talk: Happening) -> None:
        """A session in which a party itself answers whether and how it goes on: by itself, before
        the gate that waits for the answer.
        """
        state = self._state(talk)
        lines = (self._first(talk) if state == "next" else self._place(talk),)
        self._entry(
            row,
            self.at(talk),
            keys=(talk.key,),
            kind="caucus",
            form="card" if state == "next" else "mark",
            state=state,
            heading=self.course.title(talk),
            details=self._details(talk),
            ref=talk.key,
            when=self._next_when(talk.day) if state == "next" else self._day(talk.day),
            title=self.course.title(talk),
            lines=tuple(filter(None, lines)),
        )

    @staticmethod
    def _session_state(state: EntryState) -> State:
        states: dict[str, State] = {
            "held": "held",
            "provisional": "provisional",
            "cancelled": "cancelled",
        }
        return states.get(state, "planned")

    def _cards(self, row: Row, talks: Sequence[Happening], kind: BoxKind) -> None:
        """Talks that share a row, each a box; many alike are told together."""
        held = [each for each in talks if each.state == "held"]
        loose = [
            each for each in talks if each.state == "provisional" and self._state(each) != "next"
        ]
        together: list[list[Happening]] = []
        few = 6 if self.level < 2 else 3
        if len(held) > (2 if self.level >= 2 else 4):
            together.append(held)
        if len(loose) > few:
            for stage in dict.fromkeys(each.stage for each in loose):
                some = [each for each in loose if each.stage == stage]
                if len(some) > 1:
                    together.append(some)
        gone = {each.key for some in together for each in some}
        for some in together:
            self._card_of_many(row, some, kind)
        for each in talks:
            if each.key not in gone:
                self._card(row, each, kind)

    def _card(self, row: Row, talk: Happening, kind: BoxKind) -> None:
        state = self._state(talk)
        title = self.course.title(talk)
        most = 3 if self.level < 2 else 2 if self.level < 4 else 1
        names = self.course.names(talk.parties, most, inside=True)
        who = self.say("with_whom", who=names) if names else ""
        named = who and all(
            self.scope.name(key).casefold() in title.casefold() for key in talk.parties
        )
        lines = [who] if who and not named and (self.level < 2 or state != "provisional") else []
        when = self._day(talk.day)
        if state == "next":
            when = self._next_when(talk.day)
            lines.append(self._first(talk))
        elif state == "asked":
            lines.append(self.say("asked"))
        self._entry(
            row,
            self.at(talk),
            keys=(talk.key,),
            kind=kind,
            form="card",
            state=state,
            heading=title,
            details=self._details(talk),
            ref=talk.key,
            when=when,
            title=title,
            lines=tuple(filter(None, lines)),
        )

    def _card_of_many(self, row: Row, talks: Sequence[Happening], kind: BoxKind) -> None:
        state = talks[0].state
        titles = list(dict.fromkeys(self.course.title(each) for each in talks))
        heading = (
            self.say("talks_held", count=len(talks))
            if state == "held"
            else self.say("several_talks", count=len(talks))
        )
        shown = titles[:3] + (
            [self.course.more("talks", len(titles) - 3)] if len(titles) > 3 else []
        )
        days = [each.day for each in talks if each.day]
        when = self.say("latest", day=self._day(max(days))) if days else ""
        at = (
            max(self.at(each) for each in talks)
            if state == "held"
            else min(self.at(each) for each in talks)
        )
        self._entry(
            row,
            at,
            keys=[each.key for each in talks],
            kind=kind,
            form="card",
            state=state,
            heading=heading,
            details=titles,
            title=heading,
            lines=(*((when,) if when else ()), *shown),
        )

    # Papers and bodies.

    def _body_of(self, talk: Happening) -> str | None:
        return next((key for key in talk.bodies if self.scope.shows(key)), None)

    def _paper_row(self) -> None:
        papers = [each for each in self.course.happenings if each.sort == "proposal"]
        loose_ends = self._expects("create") and self._expects("meet")
        loose_ends = loose_ends or self._talks_lead_nowhere()
        if not papers and not loose_ends:
            return
        row = self._row("paper", "paper", self.say("papers_row"))
        if loose_ends:
            said = (self.say("proposals_unknown"),)
            self._expected(row, "create", "proposal", "paper", self.say("proposals"), said)
        old = [each for each in papers if each.state == "held" and self._timing.old(each.day)]
        fold_old = self.level >= 1 and len(old) > 1
        loose = [each for each in papers if each.state == "provisional"]
        fold_loose = len(loose) > (4 if self.level < 2 else 2)
        waiting = [each for each in papers if each.state == "held" and each not in old]
        fold_waiting = self.level >= 3 and len(waiting) > 2
        if fold_waiting:
            self._papers_together(row, waiting)
        if fold_old:
            self._papers_together(row, old)
        if fold_loose:
            self._papers_together(row, loose)
        for each in papers:
            if (
                (fold_old and each in old)
                or (fold_loose and each in loose)
                or (fold_waiting and each in waiting)
            ):
                continue
            names = self.course.names(each.parties, inside=True)
            who = self.say("from_whom", who=names) if names else ""
            waits = each.state == "held" and not self.course.settled(each)
            self._entry(
                row,
                self.at(each),
                keys=(each.key,),
                kind="proposal",
                form="paper",
                state="dated" if waits else each.state,
                heading=self.course.title(each),
                details=self._details(each),
                ref=each.key,
                when=self._day(each.day),
                title=self.course.title(each),
                lines=(who,) if who else (),
            )

    def _papers_together(self, row: Row, papers: Sequence[Happening]) -> None:
        titles = [self.course.title(each) for each in papers]
        shown = titles[:2] + (
            [self.course.more("proposals", len(titles) - 2)] if len(titles) > 2 else []
        )
        self._entry(
            row,
            min(self.at(each) for each in papers),
            keys=[each.key for each in papers],
            kind="proposal",
            form="paper",
            state=papers[0].state,
            heading=f"{self.say('proposals')} ({len(papers)})",
            details=titles,
            title=f"{self.say('proposals')} ({len(papers)})",
            lines=tuple(shown),
        )

    def _body_rows(self) -> None:
        bodies = list(self.course.bodies())
        preparing = {key for each in bodies for key in each.prepared_by}
        merged: dict[str, list[str]] = {}
        if self.level >= 4:
            for each in bodies:
                into = next((one.id for one in bodies if each.id in one.prepared_by), None)
                if each.id in preparing and into is not None and str(each.kind) == "subcommittee":
                    merged.setdefault(into, []).append(each.id)
        gone = {key for keys in merged.values() for key in keys}
        shown: dict[str, Row] = {}
        last = bodies[-1].id if bodies and self._expects("decide") else None
        few_words = self._with_little_to_tell(
            [each for each in bodies if each.id not in gone and each.id not in merged]
        )
        together: Row | None = None
        for body in bodies:
            if body.id in few_words:
                together = together or self._bodies_together(few_words)
                shown[body.id] = together
                continue
            keys = {body.id, *merged.get(body.id, ())}
            alone = body.id == last and len(bodies) == 1
            if body.id in gone or (not alone and not self._anything(keys)):
                continue
            names = (
                self.say("of_board", names=self.course.names(merged[body.id], inside=True))
                if body.id in merged
                else ""
            )
            row = self._row("body", "body", self.scope.name(body.id), names=names)
            shown[body.id] = row
            self._body_row(row, body, keys)
            if body.id == last:
                about = self.say("about", about=self.say("what_talks_lead_to"))
                said: tuple[str, ...] = (about, self.say("no_day_yet"))
                if len(bodies) > 1:
                    # Which of several bodies decides what nobody has proposed yet is not ours to
                    # guess: the decision stands in the row of none of them.
                    who = self.say("decides_shown")
                    row = self._row("body", "body", self.say("decision_row"), names=who)
                    said = (about,)
                heading = self.say("decision") if len(bodies) > 1 else self._decides([body.id])
                self._expected(row, "decide", "decision", "card", heading, said)
        # What no body on its way to the decision has taken is decided by the last of them.
        for last_one in (False, True):
            for body in reversed(bodies):
                if body.id in shown:
                    keys = {body.id, *merged.get(body.id, ())}
                    self._decided_in(shown[body.id], keys, last=last_one)
        others = {
            each.bodies[0]
            for each in self.course.happenings
            if each.sort in ("decision", "awaited")
            and each.bodies
            and self.scope.case.list_of(each.bodies[0]) == "stakeholders"
        }
        for stakeholder in self.scope.stakeholders:
            if stakeholder.id in others:
                row = self._row(
                    "body", "body", self.scope.name(stakeholder.id), over=self.say("decided_by")
                )
                self._body_entries(row, {stakeholder.id})

    def _with_little_to_tell(self, bodies: Sequence[DecisionBody]) -> list[str]:
        """List the bodies of which nothing is told but decisions of earlier years and decisions
        without a day, where much is folded and they are several. The last of all keeps its row.
        """
        if self.level < _TIGHTEST:
            return []
        found = []
        for body in bodies[:-1]:
            decisions, further = [], False
            for each in self.course.happenings:
                if body.id not in each.bodies:
                    continue
                if each.sort in ("decision", "awaited"):
                    decisions.append(each)
                further = further or self._in_body_row(each)
            old = [each for each in decisions if self._timing.old(each.day)]
            plain = all(
                each in old if each.state == "held" else self._state(each) == "provisional"
                for each in decisions
            )
            sits = any(True for _ in self.course.sittings(body))
            if decisions and plain and not further and not sits:
                found.append(body.id)
        return found if len(found) >= _BODIES else []

    def _bodies_together(self, keys: Sequence[str]) -> Row:
        """One row for several bodies: what they have decided in one box, and what they are to
        decide in another, each with who does.
        """
        row = self._row("body", "body", self.say("other_bodies", count=len(keys)))
        waiting: dict[str, list[Happening]] = {}
        held: dict[str, list[Happening]] = {}
        for key in keys:
            for each in self.course.happenings:
                if key in each.bodies and each.sort in ("decision", "awaited"):
                    (held if each.state == "held" else waiting).setdefault(key, []).append(each)
        before = [each for some in held.values() for each in some]
        if before:
            heading = self.say("earlier_decisions", count=len(before))
            lines = [
                self._by_body(
                    key, [" ".join(filter(None, self._numbers_of(each))) for each in held[key]]
                )
                for key in held
            ]
            at = max(self.at(each) for each in before)
            self._bodies_card(row, before, at, "held", heading, lines)
        coming = [each for some in waiting.values() for each in some]
        if coming:
            lines = [self._by_body(key, self._about(waiting[key])) for key in waiting]
            at = max(self.at(each) for each in coming)
            heading = self.say("decisions_waiting")
            self._bodies_card(row, coming, at, "provisional", heading, lines)
        return row

    def _by_body(self, key: str, what: Sequence[str]) -> str:
        return self.say("by_body", who=self.scope.name(key), what="; ".join(what))

    def _bodies_card(
        self,
        row: Row,
        decisions: Sequence[Happening],
        at: Moment,
        state: EntryState,
        heading: str,
        lines: Sequence[str],
    ) -> None:
        titles = [self.course.title(each) for each in decisions]
        self._entry(
            row,
            at,
            keys=[each.key for each in decisions],
            kind="decision",
            form="card",
            state=state,
            heading=heading,
            details=[*lines, *titles],
            title=heading,
            lines=tuple(lines),
            tone="body",
        )

    def _deciding(self, keys: set[str]) -> list[Forum]:
        """List the forums in which a body decides, of those that have no meeting of their own."""
        return [
            forum
            for forum in self.course.forums
            if forum.kind == "deciding"
            and not forum.sessions
            and keys & set(self._bodies_in(forum))
        ]

    def _bodies_in(self, forum: Forum) -> list[str]:
        """List the bodies that are members of a forum; in the order of the document."""
        return [each.id for each in self.scope.bodies if each.id in forum.members]

    def _decided_in(self, row: Row, keys: set[str], *, last: bool) -> None:
        """A forum in which a body decides stands in the row of the body, with what it decides."""
        undated = next(
            (
                entry.id
                for entry in self.entries
                if entry.row == row.id and entry.form == "card" and entry.state == "provisional"
            ),
            None,
        )
        for forum in self._deciding(keys):
            if forum.id in self.boxes:
                continue
            if undated is not None and not self.scope.free(forum.entity.title):
                self.boxes[forum.id] = undated
                continue
            if not last:
                continue
            self._entry(
                row,
                self._timing.start(forum),
                keys=(forum.id,),
                kind="decision",
                form="card",
                state="provisional",
                heading=forum.title,
                title=forum.title,
                lines=(self.say("no_day_yet"),),
                ref=forum.id,
                details=self._purpose(forum),
                tone="body",
            )

    def _anything(self, keys: set[str]) -> bool:
        if self._deciding(keys):
            return True
        return any(
            keys & set(each.bodies)
            for each in self.course.happenings
            if each.sort in ("decision", "awaited")
            or (each.sort == "talk" and self._in_body_row(each))
        ) or any(
            not self.course.passed(meeting.date) and not meeting.cancelled
            for body in self.scope.bodies
            if body.id in keys
            for meeting in body.meetings
        )

    def _in_body_row(self, talk: Happening) -> bool:
        return (
            talk.sort == "talk"
            and talk.arena is None
            and talk.state != "cancelled"
            and (
                talk.stage in ("anchor", "decide")
                or (talk.stage == "office" and self._body_of(talk) is not None)
            )
        )

    def _body_row(self, row: Row, body: DecisionBody, keys: set[str]) -> None:
        self._body_entries(row, keys)
        taken = {entry.at for entry in self.entries if entry.row == row.id}
        coming = [
            (day, each)
            for each in self.scope.bodies
            if each.id in keys
            for day in self.course.sittings(each)
        ]
        coming.sort(key=lambda pair: pair[0])
        shown = [pair for pair in coming if self._timing.at_day(pair[0]) not in (None, *taken)]
        more = len(shown) - _SITTINGS
        for number, (day, each) in enumerate(shown[:_SITTINGS], 1):
            said = self._day(day)
            if number == _SITTINGS and more > 0:
                said = f"{said} {self.say('other_meetings', count=more)}"
            at = self._timing.at_day(day)
            assert at is not None  # those without a column are left out above
            self._entry(
                row,
                at,
                keys=(),
                kind="meeting",
                form="meeting",
                state="dated",
                heading=f"{self.scope.name(each.id)} {said}",
                title=said,
            )

    def _body_entries(self, row: Row, keys: set[str]) -> None:
        happenings = [each for each in self.course.happenings if keys & set(each.bodies)]
        decisions = [each for each in happenings if each.sort == "decision"]
        old = [each for each in decisions if each.state == "held" and self._timing.old(each.day)]
        fold_old = len(old) > (1 if self.level >= 2 else 2 if self.level == 1 else len(old))
        if fold_old:
            self._old_decisions(row, old)
        waiting = [
            each
            for each in happenings
            if each.sort in ("decision", "awaited") and self._state(each) == "provisional"
        ]
        if len(waiting) > 1:
            self._waiting_decisions(row, waiting)
        else:
            waiting = []
        for each in decisions:
            if not (fold_old and each in old) and each not in waiting:
                self._decision(row, each)
        for each in happenings:
            if each.sort == "awaited" and each not in waiting:
                title = (
                    self._decides(each.bodies)
                    if row.title == self.course.names(each.bodies)
                    else self.course.title(each)
                )
                self._entry(
                    row,
                    self.at(each),
                    keys=(each.key,),
                    kind="decision",
                    form="card",
                    state="provisional",
                    heading=self.course.title(each),
                    title=title,
                    details=[self.course.title(paper) for paper in self._papers_before(each)],
                    lines=(*self._lies_before(each), self._day_of_decision(each)),
                    tone="body",
                )
        talks = [
            each for each in happenings if self._in_body_row(each) and self._body_of(each) in keys
        ]
        for stage in dict.fromkeys(each.stage for each in talks):
            some = [each for each in talks if each.stage == stage]
            kind: BoxKind = "decision" if stage == "decide" else "meeting"
            if (
                self.level >= 2
                and len(some) > 1
                and all(self._state(each) == "provisional" for each in some)
            ):
                self._card_of_many(row, some, kind)
            else:
                for each in some:
                    self._body_talk(row, each, kind)

    def _decides(self, bodies: Sequence[str], decision: str = "") -> str:
        """Say in a box that a body decides; on money where the map says what money it gives. A long
        name stands in the head of the row alone.
        """
        who = capital(self.course.names(bodies))
        given = {each.decided for each in self.scope.funding}
        if decision in given:
            return self.say("decides_money", who=who)
        if len(who) > _NAME_IN_TITLE and not decision:
            return self.say("decision")
        return self.say("decides_card", who=who)

    def _papers_before(self, awaited: Happening) -> list[Happening]:
        """List the proposals to a body that nothing is decided of."""
        return [
            paper
            for paper in self.course.happenings
            if paper.sort == "proposal"
            and set(awaited.bodies) & set(paper.bodies)
            and not self.course.settled(paper)
        ]

    def _lies_before(self, awaited: Happening) -> tuple[str, ...]:
        """What a body has before it to decide: the proposals to it that nothing is decided of."""
        papers = self._papers_before(awaited)
        if len(papers) == 1 and self._tells(papers[0], awaited):
            return ()
        titles = [self.course.title(paper) for paper in papers]
        most = 3 if self.level < 2 else 1
        left = len(titles) - most
        more = [self.course.more("proposals", left)] if left > 0 else []
        return (*titles[:most], *more)

    def _tells(self, paper: Happening, awaited: Happening) -> bool:
        """Whether an arrow leads from a paper's own box straight down to a decision: then its title
        says what is decided, and stands once. One that has a day stands far from it.
        """
        box = self.boxes.get(paper.key)
        own = next((each for each in self.entries if each.id == box), None)
        if own is None or own.title != self.course.title(paper) or own.state != "provisional":
            return False
        if self._decides(awaited.bodies) == self.say("decision"):
            return False  # a bare word says too little alone
        return own.at < self.at(awaited) and (paper.key, awaited.key) in self.course.telling

    def _day_of_decision(self, awaited: Happening) -> str:
        """The first meeting at which a body can decide, as far as the map knows one: after the
        talks that the picture puts before it.
        """
        possible = self.course.first_day_to_decide(awaited.bodies)
        if possible is None:
            return self.say("no_day_yet")
        return self.say("earliest_day", day=self._day(possible))

    def _waiting_decisions(self, row: Row, waiting: Sequence[Happening]) -> None:
        """Decisions of a body that have no day, in one box: what each is about."""
        about = self._about(waiting)
        most = 6 if self.level < 2 else 3
        more = [self.course.more("things", len(about) - most)] if len(about) > most else []
        heading = self.say("decisions_waiting")
        self._entry(
            row,
            max(self.at(each) for each in waiting),
            keys=[each.key for each in waiting],
            kind="decision",
            form="card",
            state="provisional",
            heading=heading,
            details=about,
            title=heading,
            lines=(*(self.say("item", what=each) for each in about[:most]), *more),
            tone="body",
        )

    def _about(self, waiting: Sequence[Happening]) -> list[str]:
        """Say what decisions without a day are about: the proposals to a body, else their own
        titles.
        """
        about: list[str] = []
        for each in waiting:
            papers = [
                paper
                for paper in self.course.happenings
                if paper.sort == "proposal"
                and set(each.bodies) & set(paper.bodies)
                and not self.course.settled(paper)
            ]
            if each.sort == "awaited" and papers:
                about += [self.course.title(paper) for paper in papers]
            else:
                about.append(self.course.title(each))
        return list(dict.fromkeys(about))

    def _body_talk(self, row: Row, talk: Happening, kind: BoxKind) -> None:
        state = self._state(talk)
        title = self.course.title(talk)
        body = self._body_of(talk)
        if (
            body is not None
            and self.scope.name(body).casefold() in title.casefold()
            and state != "next"
        ):
            preparing = any(body in each.prepared_by for each in self.scope.bodies)
            if talk.stage == "decide":
                title = self.say("prepares_card" if preparing else "decision")
            elif talk.stage == "anchor":
                title = capital(self.say("arena_anchoring"))
        when = self._next_when(talk.day) if state == "next" else self._day(talk.day)
        lines = (self.say("asked"),) if state == "asked" else ()
        if talk.stage == "decide" and state == "provisional":
            lines = (self.say("no_day_yet"),)
        form = "mark" if talk.stage == "anchor" and state != "next" else "card"
        self._entry(
            row,
            self.at(talk),
            keys=(talk.key,),
            kind=kind,
            form=form,
            state=state,
            heading=self.course.title(talk),
            details=self._details(talk),
            ref=talk.key,
            when=when,
            title=title,
            lines=lines,
            tone="body",
        )

    def _decision(self, row: Row, happening: Happening) -> None:
        decision: Decision = happening.entity
        reference = self.scope.free(decision.reference)
        title = self.course.title(happening)
        state = self._state(happening)
        day = self._day(happening.day) or (
            "" if state in ("provisional", "next") else self.say("no_day")
        )
        when = " · ".join(filter(None, (day, reference if reference != title else "")))
        lines: tuple[str, ...] = ()
        if state == "next":
            when = self._next_when(happening.day)
            lines = (self._decided_on(happening),)
            title = self._decides(happening.bodies, happening.key)
        elif state == "asked":
            lines = (self.say("asked_decision"),)
        elif state == "provisional":
            lines = (self.say("no_day_yet"),)
        elif self.level >= 2 and self._timing.old(happening.day):
            title, when = " ".join(filter(None, (when, title))), ""
        elif outcome_of(decision) in (
            Outcome.REJECTED,
            Outcome.RETURNED,
            Outcome.TABLED,
            Outcome.WITHDRAWN,
        ):
            lines = (word("outcome", outcome_of(decision), self.language),)
        self._entry(
            row,
            self.at(happening),
            keys=(happening.key,),
            kind="decision",
            form="card",
            state=state,
            heading=self.course.title(happening),
            details=self._details(happening),
            ref=happening.key,
            when=when,
            title=title,
            lines=lines,
            short=reference,
            tone="body",
        )

    def _decided_on(self, happening: Happening) -> str:
        """Say in a line what is to be decided: the proposal where there is one, which says it as it
        will be; else what the decision is called.
        """
        decision: Decision = happening.entity
        proposed = [self.scope.name(key) for key in decision.proposals if self.scope.shows(key)]
        return proposed[0] if len(proposed) == 1 else self.course.title(happening)

    def _numbers_of(self, decision: Happening) -> tuple[str, str]:
        """Give the day and the number of a decision, and its title."""
        reference = self.scope.free(decision.entity.reference)
        title = self.course.title(decision)
        day = self._day(decision.day)
        when = " · ".join(filter(None, (day, reference if reference != title else "")))
        return when, title

    def _old_decisions(self, row: Row, old: Sequence[Happening]) -> None:
        said = []
        for each in old:
            when, title = self._numbers_of(each)
            reference = self.scope.free(each.entity.reference)
            numbers = " · ".join(filter(None, (reference or title, self._day(each.day))))
            said.append(numbers if self.level >= _NUMBERS else f"{when} {title}".strip())
        shown = (
            said if len(said) <= 3 else [*said[:2], self.course.more("decisions", len(said) - 2)]
        )
        heading = self.say("earlier_decisions", count=len(old))
        self._entry(
            row,
            max(self.at(each) for each in old),
            keys=[each.key for each in old],
            kind="decision",
            form="card",
            state="held",
            heading=heading,
            details=[*(self.course.title(each) for each in old), *said],
            title=heading,
            lines=tuple(shown),
            tone="body",
        )
        self.foot.append(self.say("folded_decisions"))

    # Answers, what is done, events.

    def _other_rows(self) -> None:
        talks = [
            each
            for each in self.course.happenings
            if each.sort == "talk" and each.state != "cancelled"
        ]
        last = [
            each
            for each in talks
            if each.arena is None and each.stage in ("answer", "follow") and len(each.parties) != 1
        ]
        answers = [
            each
            for each in talks
            if each.arena is None and each.stage == "answer" and self._to_come(each)
        ]
        forums = self._answering()
        several = len({key for each in answers for key in each.parties}) > 1
        if several:
            gone = {each.key for each in answers}
            last = [each for each in last if each.key not in gone]
        self._answer(answers if several else [], forums)
        self._asked_at_home()
        if last:
            row = self._row("joint", "joint", self.say("answer_row"), section="last")
            self._cards(row, last, "feedback")
        self._remaining()
        self._done_row()
        self._event_row()
        self._requirement_row()

    def _remaining(self) -> None:
        """Show what no other row has taken: a forum as a bar, talks in a row of their own, so that
        nothing is left out without a word.
        """
        draft_home = any(str(gate.kind) == "draft_home" for gate in self.course.gates)
        for forum in sorted(self.course.forums, key=self._timing.start):
            members_rows = any(key.startswith(f"{forum.id}:") for key in self.boxes)
            as_band = forum.kind == "anchoring" and draft_home
            if forum.id in self.boxes or members_rows or as_band:
                continue
            self._forum_row(forum, "further")
        left = [each for each in self.course.happenings if each.key not in self.boxes]
        decisions = [each for each in left if each.sort == "decision"]
        if decisions:  # of somebody who has no row as a body
            row = self._row("body", "body", self.say("others_row"), section="decided")
            for each in decisions:
                self._decision(row, each)
        talks = [each for each in left if each.sort == "talk" and each.state != "cancelled"]
        if not talks:
            return
        row = self._row("joint", "joint", self.say("other_row"), section="left")
        self._cards(row, talks, "joint")

    def _requirement_row(self) -> None:
        """What has to be in place, where phases say so or the map holds nothing else."""
        steps = self.course.requirement_steps()
        if not steps:
            return
        row = self._row("other", "quiet", text("views.lane_requirements", self.language))
        for number, step in enumerate(steps):
            met = step.progress == "done"
            self._entry(
                row,
                self._timing.before_now() if met else self._timing.later("office", number),
                keys=(step.key,),
                kind="requirement",
                form="card",
                state="held" if met else "provisional",
                heading=step.heading,
                details=step.details,
                title=step.heading,
                lines=step.badges[:1],
                ref=step.ref,
            )

    def _to_come(self, happening: Happening) -> bool:
        return self._state(happening) in ("provisional", "dated")

    def _answering(self) -> list[Forum]:
        """List the forums in which those who took part get an answer, without meetings of their
        own.
        """
        return [
            forum
            for forum in self.course.forums
            if forum.kind == "feedback" and not forum.sessions and forum.id not in self.boxes
        ]

    def _answer(self, talks: Sequence[Happening], forums: Sequence[Forum]) -> None:
        """An answer to everybody, as one band through the rows of those who get it: in talks, or in
        forums that reach several of them.
        """
        keys = {key for each in talks for key in each.parties}
        keys |= {key for forum in forums for key in forum.members}
        own = {row.title: row for row in self.rows if row.kind in ("own", "track")}
        groups = [group for group in self._groups if keys & {each.id for each in group.members}]
        if not talks and len(groups) < 2:
            return
        times = [self.at(each) for each in talks]
        times += [self._timing.start(forum) for forum in forums]
        at = self._apart(max(times))
        everybody = {each.id for each in self.course.parties} <= keys
        days = [self._day(each.day) for each in talks if each.day]
        self.everybody.append(
            Everybody(
                id=f"e{len(self.everybody) + 1}",
                kind="answer",
                at=at,
                rows=tuple(own[group.title].id for group in groups),
                title=self.say("answer" if everybody else "answer_took_part"),
                lines=tuple(days[-1:]) if not forums else (),
                tone="own",
            )
        )
        for group in groups:
            members = {each.id for each in group.members}
            told = [each for each in talks if members & set(each.parties)]
            heard_in = [forum for forum in forums if members & set(forum.members)]
            titles = [self.course.title(each) for each in told]
            titles += [forum.title for forum in heard_in]
            self._entry(
                own[group.title],
                at,
                keys=[*(each.key for each in told), *(forum.id for forum in heard_in)],
                kind="feedback",
                form="sign",
                state=told[0].state if told else "provisional",
                heading=titles[0],
                details=titles,
                tone="own",
            )

    def _asked_at_home(self) -> None:
        """What each takes home and answers by itself: one band through the rows of all who do, or a
        mark in the row of the only one.
        """
        drafts = any(str(gate.kind) == "draft_home" for gate in self.course.gates)
        asked = [
            forum
            for forum in self.course.forums
            if forum.kind in ("ratification", "anchoring")
            and not (drafts and forum.kind == "anchoring")
            and not forum.sessions
            and forum.count == 1
            and forum.members
        ]
        for forum in sorted(asked, key=self._timing.start):
            rows = self._rows_of(forum.members)
            if len(rows) > 1:
                keys = {row.id: (f"{forum.id}:{row.id}",) for row in rows}
                self._at_home(self._timing.start(forum), rows, (forum.title,), keys)
            elif rows:
                self._own_alike(rows[0], forum.title, self._timing.start(forum), [forum])

    def _rows_of(self, keys: Sequence[str]) -> list[Row]:
        """Give the rows of some parties, from above; none where one of them has no row."""
        if not all(key in self._shared_rows for key in keys):
            return []
        titles = {self._shared_rows[key].title for key in keys}
        return [row for row in self.rows if row.kind in ("own", "track") and row.title in titles]

    def _done_row(self) -> None:
        things = [(each.id, each.what, each.due, each.done_on) for each in self.scope.actions]
        things += [(each.id, each.what, each.due, each.done_on) for each in self.scope.commitments]
        if not things:
            return
        row = self._row("other", "paper", self.say("done_row"))
        if self.level >= 2 and len(things) > 2:
            heading = f"{self.say('done_row')} ({len(things)})"
            texts = [self.scope.free(what) for _, what, _, _ in things]
            shown = [each for each in texts if each][:2]
            more = len(things) - len(shown)
            lines = (*shown, self.course.more("things", more)) if more else tuple(shown)
            at = max(self._timing.later("follow", 0), self._timing.before_now())
            self._entry(
                row,
                at,
                keys=[key for key, _, _, _ in things if key],
                kind="action",
                form="card",
                state="dated",
                heading=heading,
                details=texts,
                title=heading,
                lines=lines,
            )
            return
        for number, (key, what, due, done_on) in enumerate(things):
            day = day_known(due)
            at = (self._timing.at_day(day) if day else None) or self._timing.later("follow", number)
            said = self.scope.free(what) or self.say("later")
            done = done_on is not None
            self._entry(
                row,
                at,
                keys=(key,) if key else (),
                kind="action",
                form="card",
                state="held" if done else "dated" if day else "provisional",
                heading=said,
                when=self._day(day),
                title=said,
            )

    def _event_row(self) -> None:
        events = [(day_known(each.date) or self._recurs(each), each) for each in self.scope.events]
        if not events:
            return
        row = self._row("other", "quiet", self.say("events_row"))
        past = [(day, each) for day, each in events if day and self.course.passed(day)]
        fold_past = self.level >= 1 and len(past) > 2
        coming = [pair for pair in events if pair not in past]
        fold_coming = self.level >= 2 and len(coming) > 3
        for fold, some in ((fold_past, past), (fold_coming, coming)):
            if fold:
                days = [day for day, _ in some if day]
                at = self._timing.at_day(max(days) if some is past else min(days)) if days else None
                titles = [self.scope.free(each.title) for _, each in some]
                key = "earlier_events" if some is past else "other_meetings"
                heading = self.say(key, count=len(some))
                self._entry(
                    row,
                    at or self._timing.later("follow", 0),
                    keys=(),
                    kind="meeting",
                    form="mark",
                    state="held" if some is past else "provisional",
                    heading=heading,
                    details=titles,
                    title=heading,
                    lines=tuple(filter(None, titles))[:1],
                )
        for day, each in events:
            if (fold_past and (day, each) in past) or (fold_coming and (day, each) in coming):
                continue
            at = self._timing.at_day(day) if day else None
            title = self.scope.free(each.title) or text("picture.kind_meeting", self.language)
            self._entry(
                row,
                at or self._timing.later("follow", 0),
                keys=(each.id,) if each.id else (),
                kind="meeting",
                form="mark",
                state="held" if self.course.passed(day) else "dated" if day else "provisional",
                heading=title,
                when=self._day(day),
                title=title,
                ref=each.id,
            )

    @staticmethod
    def _recurs(event: Any) -> dt.date | None:
        return event.recurrence.first if event.recurrence is not None else None

    # What every process has, and this map not yet.

    def _expects(self, stage: Stage) -> bool:
        """Whether a stage that nothing is written of is shown, lightly; never where the picture is
        of one phase, or of a map with nobody to hear.
        """
        alone = self.scope.selection.phase is not None or not self.course.parties
        return stage in self.course.expected and not alone

    def _expected(
        self,
        row: Row,
        stage: Stage,
        kind: BoxKind,
        form: Any,
        heading: str,
        lines: tuple[str, ...],
    ) -> None:
        self._entry(
            row,
            self._timing.later(stage, 0),
            keys=(f"expected:{stage}",),
            kind=kind,
            form=form,
            state="provisional",
            heading=heading,
            title=heading,
            lines=lines,
        )

    def _talks_lead_nowhere(self) -> bool:
        """Whether talks together are to come and nothing is written of what may come of them."""
        alone = self.scope.public or self.scope.selection.phase is not None
        if alone or self.level >= 4 or "expected:meet" in self.boxes:
            return False
        return bool(self._coming_together()) and not any(
            each.sort == "proposal" and each.state == "provisional"
            for each in self.course.happenings
        )

    def _coming_together(self) -> list[tuple[Entry, tuple[str, ...]]]:
        """List the talks and forums to come in which several meet, with those who take part."""
        joint = {row.id for row in self.rows if row.kind == "joint" or row is self.shared}
        places = {entry.id: entry for entry in self.entries if entry.row in joint}
        found = []
        for each in self.course.happenings:
            entry = places.get(self.boxes.get(each.key, ""))
            if each.sort == "talk" and entry is not None and each.stage in _TOGETHER:
                found.append((entry, each.parties))
        for forum in self.course.forums:
            entry = places.get(self.boxes.get(forum.id, ""))
            if entry is not None and forum.stage in _TOGETHER:
                found.append((entry, forum.members))
        return [pair for pair in found if pair[0].state not in ("held", "asked")]

    def _onward(self) -> None:
        """Lead from what is expected to what is expected next."""
        stages: tuple[Stage, ...] = ("meet", "create", "decide")
        found = [self.boxes.get(f"expected:{stage}") for stage in stages]
        shown = [each for each in found if each is not None]
        coming = [entry for entry, _ in self._coming_together()]
        paper = self.boxes.get("expected:create")
        if paper is not None and shown and shown[0] == paper and coming:
            shown.insert(0, max(coming, key=lambda entry: entry.at).id)
        undated = [
            entry.id
            for entry in self.entries
            if entry.tone == "body" and entry.form == "card" and entry.state == "provisional"
        ]
        # Which of several decisions proposals come to is not ours to guess.
        if paper is not None and shown[-1] == paper and len(undated) == 1:
            shown.append(undated[0])
        places = {entry.id: entry.at for entry in self.entries}
        for source, target in pairwise(shown):
            if places[source] <= places[target]:
                self.drawn.append(self.sheet.arrow(source, target))

    # Gates.

    def _gate_rows(self) -> None:
        made = [each for each in (self._gate(gate) for gate in self.course.gates) if each]
        self._gates_of_the_map()
        if not (made or self.gates or self.everybody):
            return
        title = self.say("gates_row") if self.gates else self.say("answers_row")
        row = Row(id=self.sheet.lane(title), kind="gates", tone="ink", title=title)
        if not self.gates and any(each.kind == "next" for each in self.rows):
            self.words_row = row
        else:
            self.rows.insert(0, row)

    def _gate(self, gate: Any) -> bool:
        held = [forum for forum in self.course.forums if gate.id in forum.entity.opens_after]
        at = self._timing.gate(gate, held)
        kind = str(gate.kind)
        if kind == "draft_home":
            self._draft(gate, at)
            return True
        state = str(gate.state or "unknown")
        lines = []
        if gate.confirmed_by:
            lines.append(
                self.say("gate_confirmed", who=self.course.names(gate.confirmed_by, 3, inside=True))
            )
        elif state == "shut" and kind in ("own_yes", "trust", "mirrored"):
            lines.append(self.say("opened_by_concerned"))
        if why := self.scope.free(gate.why):
            lines.append(why)
        lines = self._with_state(state, lines)
        made = self._bar_of(kind, at, self._rows_behind(held, kind), state, lines, ref=gate.id)
        if kind in ("own_yes", "spokesperson"):
            self._answers(at, held)
        for forum in held:
            self._lead_behind(made, forum.id)
        opener = _OPENED_BY.get(kind)
        for forum in self.course.forums:
            if opener and forum.kind == opener:
                self._lead_to(forum.id, made)
        return True

    def _with_state(self, state: str, lines: Sequence[str]) -> list[str]:
        """Put the state of a gate and what is told of it on one line where it is a word or two."""
        said = self.say(f"gate_{state}")
        if not lines:
            return [said]
        if len(lines) == 1 and len(lines[0]) <= _BRIEF:
            return [f"{said}, {lines[0]}"]
        return [". ".join(capital(each.rstrip(".")) for each in (said, *lines))]

    def _bar_of(
        self,
        kind: str,
        at: Moment,
        rows: Sequence[str],
        state: Any,
        lines: Sequence[str],
        *,
        ref: str | None = None,
    ) -> Gate:
        """Put a gate on the map, with a box that arrows can come to and leave."""
        title = self.say("gate", what=self.say(f"kind_{kind}"))
        box = self.sheet.box(
            "requirement",
            title,
            label="",
            state="held" if state == "open" else "provisional",
            lines=tuple(Line(said) for said in lines),
            details=(title, *lines),
            column=self._span_id(at),
            order=len(self.entries),
            ref=ref,
        )
        made = Gate(
            id=f"g{len(self.gates) + 1}",
            at=at,
            rows=tuple(rows),
            state=state,
            title=title,
            lines=tuple(lines),
            tone="own" if state == "open" else "ink",
            box=box,
            inside=bool(rows) and kind in _INSIDE and not self._of_parties(rows),
        )
        self.gates.append(made)
        return made

    def _of_parties(self, rows: Sequence[str]) -> bool:
        return any(row.id in rows for row in self.rows if row.kind in ("own", "track"))

    def _lead_to(self, key: str, gate: Gate) -> None:
        """Lead from what opens a gate to its foot."""
        places = {entry.id: entry.at for entry in self.entries}
        box = self.boxes.get(key, "")
        if box in places and places[box] < gate.at:
            self.drawn.append(self.sheet.arrow(box, gate.box))

    def _lead_behind(self, gate: Gate, key: str) -> None:
        """Note that something stands behind a gate, and behind no later one."""
        places = {entry.id: entry for entry in self.entries}
        entry = places.get(self.boxes.get(key, ""))
        if entry is None or entry.at < gate.at:
            return
        self.behind[entry.id] = max(self.behind.get(entry.id, gate), gate, key=lambda one: one.at)

    def _gates_of_the_map(self) -> None:
        """Draw what the map says has to be in place and nobody has written as a gate: a mandate,
        money that a decision is to give, and that all have told before those affected meet.
        """
        if self.scope.public or self.scope.selection.phase is not None:
            return
        written = {str(gate.kind) for gate in self.course.gates}
        before = len(self.gates)
        if not written:
            self._money_gates()
            self._heard_gate()
        if len(self.gates) > before and "mandate" not in written:
            self._mandate_gate()
        found = self.gates[before:]
        if found:
            self.foot.append(self.say("gates_ours"))
            told = tuple(
                Item(gate.title, tuple(Item(line) for line in gate.lines))
                for gate in sorted(found, key=lambda each: each.at)
            )
            self.told.append(Item(self.say("gates_row"), told))

    def _money_gates(self) -> None:
        """A gate for each decision still to be taken that gives the process money."""
        names = [each.decided for each in self.scope.all("funding")]
        for key in dict.fromkeys(each for each in names if isinstance(each, str)):
            decision = self.course.by_key.get(key)
            if decision is None or decision.state == "held" or key not in self.boxes:
                continue
            at = max(
                self._timing.later("listen", -2),
                (self.at(decision)[0], self.at(decision)[1] + 0.01),
            )
            rows = self._rows_after(at)
            if not rows:
                continue
            day = decision.day if decision.state == "dated" else None
            said = self.say("gate_can_open", day=self._day(day)) if day else self.say("gate_shut")
            self._lead_to(key, self._bar_of("money", at, rows, "shut", [said]))

    def _rows_after(self, at: Moment) -> list[str]:
        """List the rows of parties in which something comes after a moment."""
        later = {entry.row for entry in self.entries if entry.at > at}
        return [row.id for row in self.rows if row.kind in ("own", "track") and row.id in later]

    def _heard_gate(self) -> None:
        """Before those affected meet all have told: so the picture says of a meeting that nothing
        is written of, and so it draws it.
        """
        meeting = self.boxes.get("expected:meet")
        waiting = {each.id for each in self.course.to_hear()}
        if meeting is None or not waiting:
            return
        people = [each for each in self.course.parties if self.scope.facts.concerned(each.id)]
        concerned = {each.id for each in people}
        titles = {
            group.title for group in self._groups if concerned & {each.id for each in group.members}
        }
        rows = [row.id for row in self.rows if row.kind in ("own", "track") and row.title in titles]
        after = self._timing.later("meet", 0)
        heard_ = self.say("heard_of", heard=len(people) - len(waiting), all=len(people))
        shut = self.say("gate_shut")
        said = f"{shut}: {heard_}" if len(people) > 1 else shut
        gate = self._bar_of("all_told", (after[0], after[1] - 5), rows, "shut", [said])
        self._lead_behind(gate, "expected:meet")

    def _mandate_gate(self) -> None:
        """What has given the process its mandate: an open gate, at the day of it. One that is only
        taken for it by its words is asked about, as the plan does.
        """
        found = mandate(self.scope.case)
        given = self.course.by_key.get(found.given_by) if found is not None else None
        if found is None or given is None:
            return
        if given.state != "held" or not self.scope.shows(given.key):
            return
        at = self.at(given)
        reference = self.scope.free(getattr(given.entity, "reference", None))
        when = reference or self._day(given.day)
        if not when:
            return
        state = "unknown" if found.assumed else "open"
        said = f"{self.say('gate_open')}, {when}"
        if found.assumed:
            # The decision itself is taken, and drawn so: what is asked is only what it gave.
            said = self.say("gate_is_it_mandate", when=when)
        rows = [row.id for row in self.rows if row.kind in ("own", "track")]
        self._bar_of("mandate", (at[0], at[1] + 0.01), rows, state, [said])

    def _gather(self) -> None:
        """Lead from the rows of those who take part to the first talk that they have together:
        from the foot of the gate that holds it back, or of a line that gathers them.
        """
        order = [row.id for row in self.rows]
        row_of = {entry.id: entry.row for entry in self.entries}
        for box, gate in self.behind.items():
            foot = max((order.index(row) for row in gate.rows if row in order), default=-1)
            shared = self.shared is not None and row_of[box] == self.shared.id
            if shared or order.index(row_of[box]) > foot:
                self.drawn.append(self.sheet.arrow(gate.box, box))
        coming = self._coming_together()
        if not coming or any(entry.id in self.behind for entry, _ in coming):
            return
        first, parties = min(coming, key=lambda pair: pair[0].at)
        titles = {
            group.title
            for group in self._groups
            if set(parties) & {each.id for each in group.members}
        }
        rows = [row.id for row in self.rows if row.kind in ("own", "track") and row.title in titles]
        if len(rows) < 2:
            return
        at = (first.at[0], first.at[1] - 0.01)
        title = capital(self.say("members", who=self.course.names(parties, inside=True)))
        box = self.sheet.box("other", title, label="", details=(title,), column=self._span_id(at))
        made = Gate(
            id=f"g{len(self.gates) + 1}",
            at=at,
            rows=tuple(rows),
            state="unknown",
            title=title,
            tone="own",
            box=box,
            gathers=True,
        )
        self.gates.append(made)
        self.drawn.append(self.sheet.arrow(box, first.id))

    def _rows_behind(self, held: Sequence[Forum], kind: str) -> list[str]:
        """The rows that a gate holds back: those of the forums behind it and of their members."""
        boxes = {self.boxes[forum.id] for forum in held if forum.id in self.boxes}
        rows = {entry.row for entry in self.entries if entry.id in boxes}
        forums = rows & {row.id for row in self.rows if row.kind == "joint"}
        if kind in _INSIDE:
            forums = forums or {row.id for row in self.rows if row.kind == "joint"}
        if forums and kind in _INSIDE:
            return [row.id for row in self.rows if row.id in forums]
        members = {key for forum in held for key in forum.members}
        titles = {
            group.title for group in self._groups if members & {each.id for each in group.members}
        }
        rows |= {
            row.id for row in self.rows if row.kind in ("own", "track") and row.title in titles
        }
        parties = {row.id for row in self.rows if row.kind in ("own", "track")}
        if rows & parties:
            rows &= parties  # arrows lead on from the foot of its bar to the forums behind it
        if not rows:
            rows = parties or {row.id for row in self.rows if row.kind == "joint"}
        return [row.id for row in self.rows if row.id in rows]

    def _answers(self, at: Moment, held: Sequence[Forum]) -> None:
        """What each row has answered, beside a gate that those concerned open themselves."""
        states: dict[str, str] = {}
        for forum in held:
            for member in forum.entity.members:
                if member.party:
                    party = member.party.split("/", 1)[0]
                    said = str(member.state or "not_asked")
                    # A party that sits in several forums may have answered in one of them only.
                    known = states.get(party, said)
                    states[party] = min(known, said, key=_MOST_SAID.index)
        for group in self._groups:
            own = [states[each.id] for each in group.members if each.id in states]
            row = next(
                (
                    row
                    for row in self.rows
                    if row.title == group.title and row.kind in ("own", "track")
                ),
                None,
            )
            if not own or row is None:
                continue
            if len(group.members) == 1:
                said = self.say(f"answer_{own[0]}")
            else:
                # Of all in the row: the yes of one is not the yes of those beside.
                said = self.say("answer_some", yes=own.count("yes"), all=len(group.members))
            self._entry(
                row,
                at,
                keys=(),
                kind="mark",
                form="answer",
                state="held" if own.count("yes") == len(group.members) else "provisional",
                heading=said,
                title=said,
            )

    def _apart(self, at: Moment) -> Moment:
        """Give a moment of its own to what touches everybody: two such never fall together."""
        while any(band.at == at for band in self.everybody):
            at = (at[0], at[1] + 0.001)
        return at

    def _draft(self, gate: Any, at: Moment) -> None:
        rows = [row for row in self.rows if row.kind in ("own", "track")]
        why = self.scope.free(gate.why)
        self._at_home(at, rows, (why or self.say("draft_lines"),), {})

    def _at_home(
        self,
        at: Moment,
        rows: Sequence[Row],
        lines: tuple[str, ...],
        keys: Mapping[str, Iterable[str]],
    ) -> None:
        """A draft that several take home at the same time: one band, and a paper in each row."""
        at = self._apart(at)
        self.everybody.append(
            Everybody(
                id=f"e{len(self.everybody) + 1}",
                kind="draft",
                at=at,
                rows=tuple(row.id for row in rows),
                title=self.say("draft_home"),
                lines=lines,
                tone="paper",
            )
        )
        for row in rows:
            self._entry(
                row,
                at,
                keys=keys.get(row.id, ()),
                kind="proposal",
                form="sign",
                state="provisional",
                heading=self.say("draft_home"),
                tone="paper",
            )

    # Arrows.

    def _arrows(self) -> None:
        """Draw what leads to what, once between two boxes."""
        seen: set[tuple[str, str]] = set()
        forms = {entry.id: entry.form for entry in self.entries}
        places = {entry.id: (entry.at, number) for number, entry in enumerate(self.entries)}
        telling = self.course.telling
        for (source, target), tie in self.course.drawn_ties():
            ends = self.boxes.get(source), self.boxes.get(target)
            if ends[0] is None or ends[1] is None or ends[0] == ends[1] or ends in seen:
                continue
            # What is folded may stand later than what it leads to, and a return may lead on.
            returns = tie.returns and places[ends[0]] > places[ends[1]]
            if not returns and not places[ends[0]] < places[ends[1]]:
                continue
            seen.add(ends)  # type: ignore[arg-type]
            id_ = self.sheet.arrow(
                ends[0], ends[1], tie.kind, label=tie.label, reason=tie.reason, returns=returns
            )
            if (
                forms.get(ends[0]) in _ENDS
                and forms.get(ends[1]) in _ENDS
                and (source, target) in telling
            ):
                self.drawn.append(id_)
        for forum in self.course.forums:
            for key in forum.entity.opens_after:
                first, then = self.boxes.get(key, ""), self.boxes.get(forum.id, "")
                known = first in places and then in places and (first, then) not in seen
                if known and places[first] < places[then]:
                    seen.add((first, then))
                    self.drawn.append(self.sheet.arrow(first, then))

    def _content(self, spans: tuple[Span, ...], _: None) -> Drawn:
        here = self._timing.now
        words = ""
        if self.course.today is not None and here is not None:
            words = day_long(self.course.today, self.language)
        return Drawn(
            spans=spans,
            rows=tuple(self.rows),
            entries=tuple(self.entries),
            gates=tuple(self.gates),
            everybody=tuple(self.everybody),
            now=here,
            now_words=words,
            drawn=tuple(self.drawn),
            names=tuple(self.names),
            words_row=self.words_row,
        )


def _rank(stakeholder: Stakeholder) -> tuple[int, int]:
    """Those who live with it first, then those whose yes is needed, then those who know."""
    level = {"high": 0, "medium": 1, "low": 3}.get(str(stakeholder.affected), 1)
    roles = set(map(str, getattr(stakeholder, "role", ()) or ()))
    return (level, 0 if not roles else 1 if "must_agree" in roles else 2)


class _Timing:
    """Columns of time, and when everything happens in them.

    Days up to a little after what is next are now, those of earlier years have been; later days
    share columns by month, season or year. What has no day comes in the order of the steps, after
    everything that has one unless something with a day waits for it.

    Args:
        course: what has been, what is next and what comes.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self.language = course.language
        happening = self._all_days()
        sitting = [day for body in course.scope.bodies for day in course.sittings(body)[:_SITTINGS]]
        # A meeting of a body has its column, but does not make a time near.
        self._days = [*happening, *sitting]
        self._year = (
            course.today.year if course.today else min((day.year for day in self._days), default=0)
        )
        self._horizon = self._last_near(happening or sitting)
        later = [day for day in self._days if self._horizon and day > self._horizon]
        self._sittings_only = bool(later) and not set(later) & set(happening)
        """Whether later days are those of bodies' meetings alone: they take no column then."""
        self.spans: list[Span] = []
        self._columns: dict[str, int] = {}
        self._make_spans()
        self.moments: dict[str, Moment] = {}
        self._place()

    def _all_days(self) -> list[dt.date]:
        course = self.course
        days = [each.day for each in course.happenings if each.day is not None]
        days += [day for each in course.scope.events if (day := day_known(each.date))]
        days += [
            each.recurrence.first
            for each in course.scope.events
            if each.recurrence and each.recurrence.first
        ]
        days += [day for each in course.scope.actions if (day := day_known(each.due))]
        days += [day for each in course.scope.commitments if (day := day_known(each.due))]
        return days

    def _last_near(self, days: Sequence[dt.date]) -> dt.date | None:
        today = self.course.today
        if today is None:
            return max(days, default=None)
        near = [day for day in days if today <= day <= today + dt.timedelta(days=_NEAR)]
        coming = [each.day for each in self.course.next if each.day]
        return max([today, *near, *coming])

    def old(self, day: dt.date | None) -> bool:
        """Whether a day belongs to an earlier year."""
        return day is not None and day.year < self._year

    def needs_year(self, day: dt.date) -> bool:
        """Whether a day's year has to be said, since its column does not say it."""
        key = self._key(day)
        if key == "undated":
            return day.year != self._year
        return (key == "past" and self._past_years() > 1) or key.startswith("y")

    def _past_years(self) -> int:
        return len({day.year for day in self._days if self.old(day)})

    def _make_spans(self) -> None:
        say = self.course.say
        past = sorted(day for day in self._days if self.old(day))
        if past:
            years = (past[0].year, past[-1].year)
            self._add(
                "past", str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}", "past"
            )
        if self._horizon is not None:
            first = min((day for day in self._days if not self.old(day)), default=self._horizon)
            first = min(first, self.course.today or first)
            span = self._from_to(first, self._horizon)
            title = say("now", span=span) if self.course.today else capital(span)
            self._add("now", title, "now", self._months(first, self._horizon))
            later = sorted(day for day in self._days if day > self._horizon)
            if not self._sittings_only:
                for key, title in self._later_columns(later):
                    self._add(key, title, "later")
        undated = "undated" if self._horizon is None or len(self.spans) < 4 else "undated_short"
        undated = "sittings_only" if self._sittings_only else undated
        self._add("undated", say(undated), "later")

    def _add(
        self, key: str, title: str, tense: Any, months: tuple[tuple[float, str], ...] = ()
    ) -> None:
        if key not in self._columns:
            self._columns[key] = len(self.spans)
            self.spans.append(Span(id=key, title=title, tense=tense, months=months))

    def _months(self, first: dt.date, last: dt.date) -> tuple[tuple[float, str], ...]:
        """Name the months of a column where it has several, each with the day it begins."""
        found: list[tuple[float, str]] = []
        day = first
        while day <= last:
            found.append((float(day.toordinal()), month_short(day, self.language)))
            day = (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
        return tuple(found) if len(found) > 1 else ()

    def _from_to(self, first: dt.date, last: dt.date, *, short: bool = False) -> str:
        """Say which months a column holds."""
        named = month_short if short else month_name
        start, end = named(first, self.language), named(last, self.language)
        if (first.year, first.month) == (last.year, last.month):
            return f"{month_name(first, self.language)} {first.year}"
        if first.year == last.year:
            return f"{start}–{end} {last.year}"
        return f"{start} {first.year}–{end} {last.year}"

    def _later_columns(self, days: Sequence[dt.date]) -> list[tuple[str, str]]:
        """List the columns of what comes later: one; where that is long, one for each season or
        year.
        """
        self._scale = "m"
        if len({(day.year, day.month) for day in days}) > _MONTHS:
            self._scale = "s"
            if len({half_year(day, self.language) for day in days}) > _MONTHS:
                self._scale = "y"
        if days and self._scale == "m":
            title = capital(self._from_to(days[0], days[-1], short=True))
            return [(self._later_key(days[0]), title)]
        titles: dict[str, str] = {}
        for day in days:
            title = str(day.year) if self._scale == "y" else half_year(day, self.language)
            titles.setdefault(self._later_key(day), title)
        return list(titles.items())

    def _later_key(self, day: dt.date) -> str:
        if self._scale == "y":
            return f"y{day.year}"
        if self._scale == "s":
            return f"s{half_year(day, self.language)}"
        return "months"

    _scale = "m"

    def _key(self, day: dt.date) -> str:
        if self.old(day):
            return "past"
        if self._horizon is None or day <= self._horizon:
            return "now"
        return "undated" if self._sittings_only else self._later_key(day)

    def at_day(self, day: dt.date | None) -> Moment | None:
        """Give when a day is; None where no column holds it."""
        if day is None:
            return None
        key = self._key(day)
        column = self._columns.get(key)
        if column is None:
            return None
        if key == "undated":
            # Meetings of bodies go before what has no day, in an order of their own.
            return (column, day.toordinal() / 1000.0 - _BEFORE_UNDATED)
        return (column, float(day.toordinal()))

    @property
    def now(self) -> Moment | None:
        """The moment of today: after what has happened on the day."""
        at = self.at_day(self.course.today) if self.course.today else None
        return (at[0], at[1] + 0.5) if at else None

    def before_now(self) -> Moment:
        """A moment for what has been and has no day."""
        if self.now is not None:
            return (self.now[0], self.now[1] - 0.1)
        return (0, 0.0)

    def later(self, stage: Any, step: int) -> Moment:
        """A moment among what has no day, by stage and by the steps before it."""
        return (self._columns["undated"], STAGES.index(stage) * 1000.0 + step * 10 + 10)

    def start(self, forum: Forum) -> Moment:
        """When a forum begins: with its first session that has a moment, else by its stage and what
        it waits for.
        """
        opening = self.opening_of(forum)
        own = [
            self.moments[each.key]
            for each in forum.sessions
            if each.day and each.key in self.moments and each is not opening
        ]
        if own:
            return min(own)
        if str(forum.entity.status or "") == "open" and self.now is not None:
            return self.now
        return self.later(forum.stage, 20 * self._depth(forum.id))

    def opening_of(self, forum: Forum) -> Happening | None:
        """Give the session of a forum that opens the gate before it, if one does."""
        talks = [self._openings.get(key) for key in forum.entity.opens_after]
        return next((each for each in talks if each is not None and each in forum.sessions), None)

    @cached_property
    def _openings(self) -> Mapping[str, Happening]:
        """For every gate that is not open, and that is for one party itself to open, the next talk
        with it that has a day: it answers there, so the gate stands after that talk.
        """
        found = {}
        for gate in self.course.gates:
            if str(gate.kind) not in _OPENED_BY_ITSELF or str(gate.state or "") == "open":
                continue
            parties = {
                member
                for forum in self.course.forums
                if forum.kind == "rights_track" and gate.id in forum.entity.opens_after
                for member in forum.members
            }
            coming = [
                (each.day, each.key, each)
                for each in self.course.happenings
                if each.sort == "talk"
                and each.state in ("dated", "asked")
                and each.day is not None
                and parties & set(each.parties)
            ]
            if coming:
                found[gate.id] = min(coming, key=lambda talk: talk[:2])[2]
        return found

    @cached_property
    def _forums(self) -> Mapping[str, Forum]:
        return {forum.id: forum for forum in self.course.forums}

    def _depth(self, key: str, seen: frozenset[str] = frozenset()) -> int:
        forum = self._forums.get(key)
        if forum is None or key in seen:
            return 0
        before = [each for each in forum.entity.opens_after if each in self._forums]
        kinds = {
            _OPENED_BY.get(str(gate.kind))
            for gate in self.course.gates
            if gate.id in forum.entity.opens_after
        }
        before += [
            each.id for each in self._forums.values() if each.kind in kinds and each.id != key
        ]
        return max((self._depth(each, seen | {key}) + 1 for each in before), default=0)

    def gate(self, gate: Any, held: Sequence[Forum]) -> Moment:
        """When a gate stands: just before the first of what it holds back, in the order of the
        kinds of gates.
        """
        place = (
            0.3 * (1 + _GATES.index(str(gate.kind)) / len(_GATES))
            if str(gate.kind) in _GATES
            else 0.3
        )
        opening = self._openings.get(gate.id)
        answered = self.moments[opening.key] if opening is not None else None
        starts = [self.start(forum) for forum in held]
        if starts:
            first = min(starts)
            before_it = (first[0], first[1] - 0.7 + place)
            if answered is None or answered < before_it:
                return before_it
        if answered is not None:
            return (answered[0], answered[1] + place)
        state = str(gate.state or "")
        if state == "open" and self.now is not None:
            decided = [
                each.day
                for each in self.course.happenings
                if each.sort == "decision" and each.state == "held" and each.day
            ]
            at = self.at_day(min(decided)) if decided else None
            return (at[0], at[1] + place) if at else (0, place)
        stage = _GATE_STAGES.get(str(gate.kind), "meet")
        after = self.later(stage, 0)
        return (
            after[0],
            after[1] + 900.0 + place if str(gate.kind) in _AFTER else after[1] - 5 + place,
        )

    def _place(self) -> None:
        """Give everything its moment; what has no day stands after what it waits for and before
        what waits for it.
        """
        ties = self.course.ties
        undated: list[Happening] = []
        for each in self.course.happenings:
            at = self.at_day(each.day) if each.day else None
            if at is None:
                undated.append(each)
            else:
                self.moments[each.key] = at
        before: dict[str, list[str]] = {}
        after: dict[str, list[str]] = {}
        for source, target in ties:
            before.setdefault(target, []).append(source)
            after.setdefault(source, []).append(target)
        for each in undated:
            self.moments[each.key] = self._guess(each, before, after)
        self._behind(before, undated)

    def _guess(
        self, each: Happening, before: Mapping[str, list[str]], after: Mapping[str, list[str]]
    ) -> Moment:
        dated = {one.key: one for one in self.course.happenings if one.day is not None}
        onward = self._reach(each.key, after)
        limits = [self.moments[key] for key in onward if key in dated]
        if limits:
            first = min(limits)
            before_it = (first[0], first[1] - 0.02 * (1 + len(onward)))
            # What has been has been before today, also where it has no day.
            return min(before_it, self.before_now()) if each.state == "held" else before_it
        if each.state == "held":
            back = [self.moments[key] for key in self._reach(each.key, before) if key in dated]
            if back:
                last = max(back)
                return (last[0], last[1] + 0.1)
            return self.before_now()
        return (self._columns["undated"], each.order[0] * 1000.0 + each.order[1] * 10 + 10)

    @staticmethod
    def _reach(key: str, ways: Mapping[str, list[str]]) -> list[str]:
        seen: list[str] = []
        todo = list(ways.get(key, ()))
        known = set(todo)
        while todo:
            at = todo.pop()
            seen.append(at)
            for onward in ways.get(at, ()):
                if onward not in known:
                    known.add(onward)
                    todo.append(onward)
        return seen

    def _behind(self, before: Mapping[str, list[str]], undated: Sequence[Happening]) -> None:
        """See that nothing without a day stands before what it waits for."""
        for _ in range(len(undated) + 1):
            moved = False
            for each in undated:
                sources = [
                    self.moments[key] for key in before.get(each.key, ()) if key in self.moments
                ]
                least = max(sources, default=None)
                if least is not None and self.moments[each.key] <= least:
                    self.moments[each.key] = (least[0], least[1] + 0.01)
                    moved = True
            if not moved:
                return


_GATES: Final = (
    "mandate",
    "influence",
    "safety",
    "mirrored",
    "authorities_in_line",
    "trust",
    "standstill",
    "process_agreement",
    "own_yes",
    "spokesperson",
    "rights",
    "children",
    "facts",
    "options",
    "draft_home",
    "ratification",
    "feedback",
    "statutory",
    "decision",
    "monitoring",
)
"""Gates in the order in which they usually open."""

_GATE_STAGES: Final[dict[str, str]] = {
    "mandate": "office",
    "influence": "office",
    "authorities_in_line": "office",
    "safety": "listen",
    "rights": "listen",
    "children": "listen",
    "mirrored": "mirror",
    "trust": "prepare",
    "standstill": "prepare",
    "process_agreement": "meet",
    "own_yes": "meet",
    "spokesperson": "meet",
    "facts": "meet",
    "options": "create",
    "draft_home": "create",
    "ratification": "anchor",
    "statutory": "decide",
    "decision": "decide",
    "feedback": "answer",
    "monitoring": "follow",
}
_OPENED_BY_ITSELF: Final = frozenset({"rights"})
"""Gates that the party whose right it is opens itself, by what it answers in the next talk."""
_MOST_SAID: Final = ("yes", "no", "kept_open", "asked", "not_asked")
"""What somebody has answered, what says most first."""
_OPENED_BY: Final = {"facts": "fact_panel", "mirrored": "mirroring", "trust": "acknowledgement"}
"""Gates that a forum of some kind opens: what waits for the gate comes after that forum."""
_INSIDE: Final = frozenset({"facts", "options", "influence", "process_agreement"})
"""Gates that open in the talks together: their bar stands in the rows of the forums behind them."""
_AFTER: Final = frozenset(
    {"mirrored", "facts", "options", "draft_home", "ratification", "statutory", "decision"}
)
"""Gates that stand at the end of their stage where nothing says what they hold back."""

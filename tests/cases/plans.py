"""A plan as the expectations see it: read from what ``propose --json`` prints, and from nothing
else.

Version 2 is read as it is. A plan of version 1 (the first edition) is first put into the shape of
version 2, each dialogue as an arena of one session of the kind that its purpose says, so that both
editions are judged alike.

The reading is liberal where the format leaves room (a party as an id or as a mapping, one text or a
list), and strict about what counts: parties, kinds, references, themes and order. Titles and other
wordings are never read.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Any

from attrs import evolve, field, frozen

__all__ = [
    "BESIDE",
    "JOINT",
    "LARGE",
    "ONE_BY_ONE",
    "SEPARATE",
    "Arena",
    "Claim",
    "Element",
    "Gate",
    "PlanView",
    "Question",
    "Seat",
    "in_second_shape",
    "part_key",
    "party_of",
    "read_plan",
    "same",
]

SEPARATE = frozenset({"own_group", "shuttle", "assessment", "reception", "rights_track"})
"""Kinds of arena in which one party is met for itself."""

ONE_BY_ONE = frozenset({"assessment", "shuttle"})
"""Kinds in which each member is met by itself even where the arena has several: the lead goes from
one to the next.
"""

JOINT = frozenset(
    {
        "plenary",
        "round_table",
        "working_group",
        "local_forum",
        "mixed_group",
        "fact_panel",
        "negotiation",
        "process_group",
        "reference_group",
        "cafe",
        "open_space",
        "study_circles",
        "citizens_jury",
        "citizens_assembly",
    }
)
"""Kinds in which different parties sit in one room and work on the matter, or on how they are to
talk about it.
"""

BESIDE = frozenset({"steering_group", "coordination", "acknowledgement", "monitoring"})
"""Kinds in which different parties sit in one room without working on the matter."""

LARGE = frozenset(
    {
        "plenary",
        "cafe",
        "open_space",
        "citizens_assembly",
        "information",
        "mirroring",
        "local_forum",
    }
)
"""Kinds that gather many at once, where everybody sees who comes."""


def same(text: Any) -> str:
    """How a reference or a theme is compared: without regard to capitals and surrounding space."""
    return str(text).strip().casefold()


def part_key(text: Any) -> str:
    """How a part of a party is compared: ``elders/Clan A`` and ``elders/clan-a`` are the same
    part, and so are ``kosterbor/det ena lägret`` and ``kosterbor/det-ena-lagret``, as an id has no
    dots over its letters.
    """
    letters = unicodedata.normalize("NFKD", same(text))
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r"\s+", "-", plain)


def party_of(member: str) -> str:
    """The party that a member is, or is a part of."""
    return member.split("/", 1)[0]


@frozen(kw_only=True)
class Seat:
    """A member of an arena: a party or a part of one, and how the chair is held.

    Attributes:
        party: an id, or ``id/part``.
        seats: how many chairs; None where it is not told.
        claim: why the party has a chair.
        held_by: who sits in it, where that is not the party itself.
        state: what the party has answered, or ``kept_open``.
    """

    party: str
    seats: int | None = None
    claim: str | None = None
    held_by: str | None = None
    state: str | None = None


@frozen(kw_only=True)
class Element:
    """Anything in a plan that can be evidence for a mark.

    Attributes:
        id: the plan's own id, used to follow the order and to show evidence; no expectation asks
            for it, except where it is an id of the document.
        rules: the rules that its reasons name.
        refs: what it concerns: ids of the document.
        words: keys and themes it is about, besides refs.
    """

    id: str
    rules: frozenset[str] = frozenset()
    refs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def about(self) -> frozenset[str]:
        """All that it says it is about."""
        return self.refs | self.words

    @property
    def label(self) -> str:
        """How evidence is shown to somebody who wants to see it."""
        return f"{type(self).__name__.lower()} {self.id}"


@frozen(kw_only=True)
class Arena(Element):
    """A standing forum, or a single meeting."""

    kind: str = ""
    members: tuple[Seat, ...] = ()
    absent: tuple[tuple[str, str], ...] = ()
    themes: frozenset[str] = frozenset()
    sessions: tuple[int, int] | None = None
    every_days: int | None = None
    lead: frozenset[str] = frozenset()
    lead_told: bool = False
    status: str = "proposed"
    place: str | None = None
    opens_after: tuple[str, ...] = ()
    days: tuple[str, ...] = ()

    @cached_property
    def parts(self) -> frozenset[str]:
        """Its members as written: parties, and parts of parties."""
        return frozenset(part_key(seat.party) for seat in self.members)

    @cached_property
    def parties(self) -> frozenset[str]:
        """The parties that are in it, whole or by a part."""
        return frozenset(map(party_of, self.parts))

    @property
    def label(self) -> str:
        """Its kind, its id, and who is in it."""
        return f"{self.kind} {self.id} [{', '.join(sorted(self.parts))}]"


@frozen(kw_only=True)
class Gate(Element):
    """A state that must hold before something opens."""

    kind: str = ""
    state: str = "unknown"
    opened_by: frozenset[str] = frozenset()
    strength: str | None = None
    opens_after: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Its kind, its state and what it rests on."""
        return f"gate {self.kind} ({self.state}) {sorted(self.refs)}"


@frozen(kw_only=True)
class Question(Element):
    """A fact that is asked for. ``writes`` are the keys and ids that an answer would write."""

    writes: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        """What it asks about."""
        return f"question {self.id} about {sorted(self.about)}"


@frozen(kw_only=True)
class Claim(Element):
    """Why a party is to have a chair of its own, and what became of it."""

    party: str = ""
    claim: str = ""
    state: str = ""
    why: str | None = None
    honoured_in: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        """Whose claim it is, and its state."""
        return f"claim {self.party}: {self.claim} ({self.state})"


@frozen(kw_only=True)
class Precedence:
    """One thing comes before another; each is named by the id of an arena, a session, a gate or an
    entry.
    """

    before: str
    after: str
    rule: str | None = None


@frozen(kw_only=True)
class PlanView:
    """One plan, with the order that its precedences and openings give."""

    arenas: tuple[Arena, ...] = ()
    gates: tuple[Gate, ...] = ()
    questions: tuple[Question, ...] = ()
    claims: tuple[Claim, ...] = ()
    precedences: tuple[Precedence, ...] = ()
    sessions: Mapping[str, tuple[str, ...]] = field(factory=dict)
    """The sessions that are told one by one, in order, for each arena."""
    pattern: str | None = None
    beside: frozenset[str] = frozenset()
    weeks: tuple[float, float] | None = None
    version: int = 2

    @property
    def elements(self) -> tuple[Element, ...]:
        """All that can be evidence."""
        return (*self.arenas, *self.gates, *self.questions, *self.claims)

    @cached_property
    def rules(self) -> frozenset[str]:
        """Every rule that has something to say in this plan."""
        named = {rule for element in self.elements for rule in element.rules}
        return frozenset(named | {each.rule for each in self.precedences if each.rule}) - _WRITTEN

    def without(self, rules: frozenset[str]) -> "PlanView":
        """The plan without what rests on these rules alone. What no rule proposed (it stood there)
        is kept.
        """

        def stays(element: Element) -> bool:
            return not element.rules or not element.rules <= rules

        return evolve(
            self,
            arenas=tuple(filter(stays, self.arenas)),
            gates=tuple(filter(stays, self.gates)),
            questions=tuple(filter(stays, self.questions)),
            claims=tuple(filter(stays, self.claims)),
            precedences=tuple(each for each in self.precedences if each.rule not in rules),
        )

    # The order. An arena has a point where it begins and one where it ends, its told sessions lie
    # between; a gate and anything else is one point. So a round at home between two sessions comes
    # after the first, before the second.

    @cached_property
    def _arena_ids(self) -> frozenset[str]:
        return frozenset(arena.id for arena in self.arenas)

    def _ends(self, name: str) -> tuple[str, str]:
        return (f"{name} begins", f"{name} ends") if name in self._arena_ids else (name, name)

    @cached_property
    def _next(self) -> dict[str, set[str]]:
        follows: dict[str, set[str]] = {}

        def put(before: str, after: str) -> None:
            follows.setdefault(before, set()).add(after)

        for arena in self.arenas:
            begins, ends = self._ends(arena.id)
            stops = [
                begins,
                *(each for each in self.sessions.get(arena.id, ()) if each != arena.id),
                ends,
            ]
            for before, after in pairwise(stops):
                put(before, after)
            for name in arena.opens_after:
                put(self._ends(name)[1], begins)
        for gate in self.gates:
            arenas_that_open_it = (
                *gate.opens_after,
                *(name for name in gate.opened_by if name in self._arena_ids),
            )
            for name in arenas_that_open_it:
                put(self._ends(name)[1], gate.id)
        for each in self.precedences:
            put(self._ends(each.before)[1], self._ends(each.after)[0])
        return follows

    @cached_property
    def _reached(self) -> dict[str, frozenset[str]]:
        return {}

    def _after(self, start: str) -> frozenset[str]:
        known = self._reached.get(start)
        if known is not None:
            return known
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for name in self._next.get(waiting.pop(), ()):
                if name not in seen:
                    seen.add(name)
                    waiting.append(name)
        found = frozenset(seen)
        self._reached[start] = found
        return found

    def comes_before(self, first: str, then: str) -> bool:
        """Whether the first, or at least a session of it, is over before the other begins."""
        if first == then:
            return False
        begins = self._ends(then)[0]
        starts = (
            self._ends(first)[1],
            *(each for each in self.sessions.get(first, ()) if each != first),
        )
        return any(begins in self._after(start) for start in starts)

    def comes_between(self, inner: str, outer: str) -> bool:
        """Whether a session of ``inner`` (or all of it) lies between two sessions of ``outer``."""
        stops = [each for each in self.sessions.get(outer, ()) if each != outer]
        inside = [each for each in self.sessions.get(inner, ()) if each != inner]
        spans = [(each, each) for each in inside] + [self._ends(inner)]
        return any(
            self._comes(stop, span[0]) and self._comes(span[1], later)
            for number, stop in enumerate(stops)
            for later in stops[number + 1 :]
            for span in spans
        )

    def _comes(self, before: str, after: str) -> bool:
        return after in self._after(before)


# Reading.

_PURPOSES = {
    "mandate": "mandate",
    "coordinate": "coordination",
    "assess": "assessment",
    "inventory": "assessment",
    "mirror": "mirroring",
    "prepare": "own_group",
    "frame": "round_table",
    "facts": "fact_panel",
    "meet": "round_table",
    "create": "working_group",
    "anchor": "anchoring",
    "decide": "deciding",
    "feedback": "feedback",
    "follow_up": "monitoring",
}
_METHODS = {
    "mediation": "negotiation",
    "negotiation": "negotiation",
    "small_group": "mixed_group",
    "dialogue_cafe": "cafe",
    "open_space": "open_space",
    "round_table": "round_table",
    "working_group": "working_group",
    "joint_fact_finding": "fact_panel",
}
_SOLO = {
    "caucus": "own_group",
    "focus_group": "own_group",
    "drop_in": "reception",
    "open_house": "reception",
}


def kind_of_dialogue(purpose: str | None, method: str | None, participants: int) -> str:
    """The kind of arena that a single meeting of the first edition is.

    Args:
        purpose: its purpose, as written.
        method: its method, as written.
        participants: how many parties come to it.
    """
    if purpose in {"meet", "frame", "create"} and method in _METHODS:
        return _METHODS[method]
    if purpose == "inventory" and method in _SOLO:
        return _SOLO[method]
    if purpose == "prepare" and participants > 1:
        return "process_group"
    if purpose is None:
        return _METHODS.get(
            method or "", _SOLO.get(method or "", "assessment" if method == "interview" else "")
        )
    return _PURPOSES.get(purpose, purpose)


def in_second_shape(plan: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """Put a plan of version 1 into the shape of version 2.

    Args:
        plan: one alternative of ``propose --json`` version 1.
        document: the case's document as plain data, which knows the themes of the tensions that a
            dialogue meets and what its own dialogues are about; a plan of version 1 does not repeat
            them.
    """
    themes_of = {
        each.get("id"): each.get("themes", ()) for each in document.get("perspectives", ())
    }
    written = {each.get("id"): each for each in document.get("dialogues", ())}
    arenas = []
    for dialogue in plan.get("dialogues", ()):
        views = [view for pair in dialogue.get("tensions", ()) for view in pair]
        own = written.get(dialogue["id"], {})
        themes = {theme for view in views for theme in themes_of.get(view, ())}
        arenas.append(
            {
                "id": dialogue["id"],
                "kind": kind_of_dialogue(
                    dialogue.get("purpose"),
                    dialogue.get("method"),
                    len(dialogue.get("participants", ())),
                ),
                "members": [{"party": party} for party in dialogue.get("participants", ())],
                "themes": sorted(themes | set(_several(own.get("themes")))),
                "refs": [*views, *_several(own.get("about"))],
                "sessions": 1,
                "days": [dialogue["start"][:10]] if dialogue.get("start") else [],
                "place": own.get("place"),
                "reasons": dialogue.get("reasons", ()),
            }
        )
    return {
        "version": 1,
        "arenas": arenas,
        "precedences": plan.get("precedences", ()),
        "time": {"weeks": [plan["metrics"]["weeks"]] * 2} if plan.get("metrics") else {},
    }


def _several(value: Any) -> list[Any]:
    """A value as a list: nothing, one, or several."""
    if value is None or value == "":
        return []
    if isinstance(value, list | tuple):
        return list(value)
    return [value]


def _texts(value: Any) -> Iterator[str]:
    """Every text and name in a value, however it is nested."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield str(key)
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _keys(value: Any) -> frozenset[str]:
    """What a value names: every text whole, and a path such as ``decisions.arrende.about`` also
    step by step.
    """
    found = set()
    for text in _texts(value):
        found.add(same(text))
        if not re.search(r"\s", text.strip()):
            found |= {same(step) for step in re.split(r"[.\[\]:=]+", text) if step}
    return frozenset(found)


def _names(value: Any) -> frozenset[str]:
    return frozenset(map(same, _several(value)))


_WRITTEN = frozenset({"document"})
"""What is named as a rule where it was a person who wrote it in the document: the spine, and no
rule.
"""


def _rules(data: Mapping[str, Any]) -> frozenset[str]:
    reasons = [each for each in _several(data.get("reasons")) if isinstance(each, Mapping)]
    named = {str(each["rule"]) for each in reasons if each.get("rule")}
    if data.get("rule"):
        named.add(str(data["rule"]))
    return frozenset(named) - _WRITTEN


def _refs(data: Mapping[str, Any]) -> frozenset[str]:
    reasons = [each for each in _several(data.get("reasons")) if isinstance(each, Mapping)]
    named = _names(data.get("refs"))
    for each in reasons:
        named |= _names(each.get("refs"))
    return named


def _span(value: Any) -> tuple[int, int] | None:
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return (int(value[0]), int(value[-1]))
    return (int(value), int(value))


def _lead(value: Any) -> frozenset[str]:
    """Who leads: ids, and keys such as ``outside``. Who is to lead in prose is seen to be told,
    never read.
    """
    return frozenset(map(same, _texts(value)))


def _seat(member: Any) -> Seat | None:
    if isinstance(member, str):
        return Seat(party=member)
    if not member.get("party"):
        return None
    return Seat(
        party=str(member["party"]),
        seats=member.get("seats"),
        claim=member.get("claim"),
        held_by=member.get("held_by"),
        state=member.get("state"),
    )


def _absences(entries: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for each in entries:
        if isinstance(each, Mapping) and each.get("party"):
            yield part_key(each["party"]), str(each.get("why") or "")


def _arena(data: Mapping[str, Any]) -> Arena:
    themes = _names(data.get("themes"))
    keys = [data.get(name) for name in ("items", "topics", "about")]
    return Arena(
        id=str(data["id"]),
        kind=str(data.get("kind") or ""),
        members=tuple(filter(None, map(_seat, data.get("members") or ()))),
        absent=tuple(_absences(data.get("absent") or ())),
        themes=themes,
        sessions=_span(data.get("sessions")),
        every_days=data.get("every_days"),
        lead=_lead([data.get("lead"), data.get("lead_from")]),
        lead_told=bool(data.get("lead") or data.get("led_by") or data.get("lead_from")),
        status=str(data.get("status") or "proposed"),
        place=data.get("place"),
        opens_after=tuple(map(str, _several(data.get("opens_after")))),
        days=tuple(_several(data.get("days"))),
        rules=_rules(data),
        refs=_refs(data) | _names(data.get("dialogues")),
        words=themes | _keys(keys),
    )


def _gate(data: Mapping[str, Any]) -> Gate:
    keys = [data.get(name) for name in ("items", "themes", "about")]
    return Gate(
        id=str(data["id"]),
        kind=str(data.get("kind") or ""),
        state=str(data.get("state") or "unknown"),
        opened_by=frozenset(map(str, _several(data.get("opened_by")))),
        strength=data.get("strength"),
        opens_after=tuple(map(str, _several(data.get("opens_after")))),
        rules=_rules(data),
        refs=_refs(data),
        words=_keys(keys),
    )


def _question(data: Mapping[str, Any]) -> Question:
    answers = [each for each in _several(data.get("answers")) if isinstance(each, Mapping)]
    return Question(
        id=str(data.get("id") or ""),
        writes=_keys([each.get("writes") for each in answers]),
        rules=_rules(data),
        refs=_refs(data),
        words=_keys(data.get("about")),
    )


def _claim(number: int, data: Mapping[str, Any]) -> Claim:
    return Claim(
        id=str(number),
        party=part_key(data.get("party") or ""),
        claim=str(data.get("claim") or ""),
        state=str(data.get("state") or ""),
        why=data.get("why"),
        honoured_in=frozenset(map(str, _several(data.get("honoured_in")))),
        rules=_rules(data),
        refs=_refs(data) | {party_of(part_key(data.get("party") or ""))},
        words=_names(data.get("theme")),
    )


def _with_days(arena: Arena, dialogues: list[Mapping[str, Any]]) -> Arena:
    own = [
        each
        for each in dialogues
        if (each.get("arena") or each["id"]) == arena.id or same(each["id"]) in arena.refs
    ]
    days = [str(each["start"])[:10] for each in own if each.get("start")]
    return evolve(arena, days=(*arena.days, *days))


def read_plan(data: Mapping[str, Any], document: Mapping[str, Any], version: int = 2) -> PlanView:
    """Read one alternative of ``propose --json``.

    Args:
        data: the alternative.
        document: the case's document as plain data.
        version: of the format that ``data`` has.
    """
    if version < 2:
        data = in_second_shape(data, document)
    dialogues = list(data.get("dialogues") or ())
    arenas = [_arena(each) for each in data.get("arenas") or ()]
    told = {
        same(name) for each in data.get("arenas") or () for name in _several(each.get("dialogues"))
    }
    known = {arena.id for arena in arenas}
    # A meeting that belongs to no arena is one of its own; so is the same meeting told in both
    # lists, once.
    lone = [
        each
        for each in dialogues
        if not each.get("arena") and each["id"] not in known and same(each["id"]) not in told
    ]
    arenas += [_arena(each) for each in in_second_shape({"dialogues": lone}, document)["arenas"]]
    sessions: dict[str, list[Mapping[str, Any]]] = {}
    for each in dialogues:
        if each.get("arena"):
            sessions.setdefault(str(each["arena"]), []).append(each)
    in_order = {
        arena: tuple(
            str(each["id"]) for each in sorted(several, key=lambda each: each.get("session") or 0)
        )
        for arena, several in sessions.items()
    }
    for each in data.get("arenas") or ():
        if each.get("dialogues"):
            in_order.setdefault(str(each["id"]), tuple(map(str, _several(each["dialogues"]))))
    order = [
        Precedence(before=str(pair[0]), after=str(pair[-1])) for pair in data.get("order") or ()
    ]
    weeks = (data.get("time") or {}).get("weeks")
    return PlanView(
        arenas=tuple(_with_days(arena, dialogues) for arena in arenas),
        gates=tuple(map(_gate, data.get("gates") or ())),
        questions=tuple(map(_question, data.get("questions") or ())),
        claims=tuple(
            _claim(number, each) for number, each in enumerate(data.get("claims") or (), 1)
        ),
        precedences=(
            *order,
            *(
                Precedence(
                    before=str(each["before"]), after=str(each["after"]), rule=each.get("rule")
                )
                for each in data.get("precedences") or ()
            ),
        ),
        sessions=in_order,
        pattern=data.get("pattern"),
        beside=_names(data.get("beside")),
        weeks=(float(weeks[0]), float(weeks[-1])) if weeks else None,
        version=version,
    )

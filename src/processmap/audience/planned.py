"""A plan as a reader may see it: its keys and parameters without what is hidden.

What a plan says is a key with parameters, and what fills it in is of few sorts: ids, words of the
document, and the program's own words. Each field of a plan's classes is of one of them, by its
name; a field that is of none stops with an error, so that a new one cannot be forgotten.

Where only some of those whom a step concerns are hidden, they are counted. A step that concerns
nobody else is a neutral line: its kind, its place, its hour and what it quotes would tell of them,
by a view of theirs or by the right they have, though no name stands there.

What follows from something hidden tells of it too, though nothing of it is quoted. A sentence that
rests on it (see `processmap.audience.resting`) is not said: a neutral line stands instead of a
gate, a question or a reason, and one for all that is told beside the steps. A public reader, who is
told of no gaps, is not told that either.
"""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Protocol

import attrs

from processmap.audience.resting import Reader, hides_a_ground, quotes_hidden, rests_on_hidden
from processmap.messages.naming import Word
from processmap.messages.phrases import HIDDEN
from processmap.model.entity import Entity
from processmap.model.plan import (
    Because,
    Booked,
    Counted,
    FirstCall,
    KeptFree,
    OwnWords,
    Plan,
    PlanArena,
    PlanGate,
    Question,
    RuleText,
    Said,
    Told,
)

__all__ = ["IDS", "OURS", "TEXTS", "UNSEEN", "Known", "told_plan", "told_said", "without_gaps"]

OURS = frozenset(
    {
        *("beside", "claim", "code", "instead_of", "key", "kind", "language", "name"),
        *("others", "pattern", "phase", "reason", "rule", "shown_in", "stance", "state", "status"),
        *("strength", "then", "why"),
    }
)
"""Fields that hold a word of the program's own."""

IDS = frozenset(
    {
        *("about", "after", "arena", "before", "between", "dated_until", "dialogues", "expects"),
        *("honoured_in", "id", "ids", "later", "lead", "meeting", "of", "opened_by"),
        *("opens_after", "order", "party", "path", "prepares", "refs", "value", "whom"),
    }
)
"""Fields that hold ids, or what is made of ids: of entries of the map, and of the plan's own."""

TEXTS = frozenset(
    {
        *("because", "held_by", "place", "sources", "texts", "theme"),
        *("themes", "title"),
    }
)
"""Fields that hold words of the document."""


UNSEEN = "unseen"
"""What stands instead of the kind of an arena or a gate that concerns only those who are hidden,
and of the rule behind what rests on something hidden.
"""
_LEFT_OUT = frozenset({"assumed", "chairs", "gives_up", "not_here", "notes"})
"""Fields of several sentences, each of which can be left out."""
_TOLD_ONCE = frozenset({"reasons", "told"})
"""Fields of several parts, in which the line for what is not described stands once."""
_NOTHING = Said("plan_fixed.nothing")
_UNSEEN_TOLD = Told(code=UNSEEN, said=Said("plan_words.unseen_told"), shown_in="mind")
_WITHHELD = Said("plan_words.withheld")
_GAPS = frozenset({"plan_words.unseen_question", "plan_words.unseen_talks"})
"""What stands instead of a question and of a call."""
_UNSEEN_REASON = Because(rule=UNSEEN, said=Said("plan_words.unseen_reason"))


class Known(Reader, Protocol):
    """A map for one reader, as `processmap.audience.redaction.Redaction` is."""

    @property
    def aliases(self) -> Mapping[str, str]:
        """Ids that stand for what is hidden."""

    @property
    def public(self) -> bool:
        """Whether it is for everybody, who is told of no gaps."""

    def id_of(self, key: str) -> str:
        """The id by which the reader knows an entry."""

    def made_id(self, key: str) -> str:
        """The same of an id that may be the plan's own."""

    def method_of(self, key: str) -> str:
        """The same of a method."""

    def entry(self, entity: Any) -> Any:
        """An entry as the reader may see it; None where it goes."""

    def withholds_param(self, said: str) -> bool:
        """The same of what fills in a sentence."""


def told_plan(plan: Plan, redaction: Known) -> Plan:
    """Give a plan without what a reader may not see, and without the map it was made from.

    An id of the plan's own in which a hidden name stands is the same other one wherever it stands.

    Args:
        plan: the plan.
        redaction: the map it was made for, for the reader.

    Raises:
        TypeError: for a field of which nothing is known of what may be shown.
    """
    teller = _Teller(redaction)
    return Plan(**{each.name: teller.field(each.name, plan) for each in attrs.fields(Plan)})


def without_gaps(plan: Plan) -> Plan:
    """A plan as a reader may see it, without what stands instead of what they may not see: on paper
    a line that says that something is not described tells that there is something. A room whose
    meetings are all called off is none that comes later either.

    Args:
        plan: the plan for its reader.
    """
    gone = {each.id for each in plan.arenas if each.kind == UNSEEN}
    gone |= {each.id for each in plan.gates if each.kind == UNSEEN}
    off = {each.meeting for each in plan.booked if each.state == "off"}
    gone |= {each.id for each in plan.arenas if each.dialogues and off.issuperset(each.dialogues)}
    return attrs.evolve(
        plan,
        arenas=tuple(
            attrs.evolve(
                each, opens_after=tuple(key for key in each.opens_after if key not in gone)
            )
            for each in plan.arenas
            if each.id not in gone
        ),
        gates=tuple(each for each in plan.gates if each.id not in gone),
        later=tuple(key for key in plan.later if key not in gone),
        order=tuple(pair for pair in plan.order if gone.isdisjoint(pair)),
        told=tuple(each for each in plan.told if each.code != UNSEEN),
        reasons=tuple(each for each in plan.reasons if each.rule != UNSEEN),
        questions=tuple(each for each in plan.questions if each.said.key not in _GAPS),
        calls=tuple(each for each in plan.calls if each.said.key not in _GAPS),
    )


def told_said(said: Said, redaction: Known) -> Said:
    """Give something that is said of a map without what a reader may not see."""
    made: Said = _Teller(redaction).value("said", said)
    return made


@cache
def _names_of(cls: type) -> tuple[str, ...] | None:
    """The names of the fields that a class has; None where it is no class of fields."""
    return tuple(each.name for each in attrs.fields(cls)) if attrs.has(cls) else None


class _Teller:
    def __init__(self, redaction: Known) -> None:
        self.redaction = redaction
        self.ids: dict[str, str] = {}
        """What stands for the ids that have been told: each stands in many places."""

    def field(self, name: str, found: Any) -> Any:
        """What a field of something in a plan holds, as the reader may see it."""
        return self.value(name, getattr(found, name))

    def value(self, name: str, value: Any) -> Any:
        """A value, or several, of a field with this name."""
        if value is None or isinstance(value, int | float):
            return value  # most fields: a number tells nothing by itself
        if isinstance(value, Entity):
            return self._talk(value)
        if isinstance(value, Counted):
            return self._counted(value)
        if name == "ground" and self._rests(value):
            return None
        if name == "purpose" and quotes_hidden(value, self.redaction):
            return None
        if isinstance(value, Booked) and self._rests(value.said):
            return None
        if isinstance(value, KeptFree) and self._keeps_for_hidden(value):
            return None
        if _names_of(value.__class__) is not None:
            return self._part(value)
        if name == "params":
            return tuple((key, self._param(each)) for key, each in value)
        if isinstance(value, tuple | list):
            if name in _LEFT_OUT:
                value = type(value)(each for each in value if not self._rests(each))
            made = [self.value(name, each) for each in value]
            if name == "notes":
                return tuple(each for each in made if _tells(each))
            if name in _TOLD_ONCE:
                return self._once(made)
            return type(value)(
                new for new, old in zip(made, value, strict=True) if new is not None or old is None
            )
        if isinstance(value, Mapping):
            return {key: self.value(name, each) for key, each in value.items()}
        return self._said(name, value) if type(value) is str else value

    def _part(self, value: Any) -> Any:
        """A part of a plan, or what stands instead of it."""
        value = self._neutral(value)
        if isinstance(value, RuleText):
            return value
        listed = _names_of(value.__class__) or ()
        return attrs.evolve(value, **{each: self.field(each, value) for each in listed})

    def _neutral(self, value: Any) -> Any:
        """What stands instead of a part of a plan that would tell of something hidden; the part
        itself where it does not.
        """
        if isinstance(value, PlanArena) and self._all_hidden(value.parties):
            return self._unseen_arena(value)
        if isinstance(value, PlanGate) and (
            self._all_hidden(value.refs) or self._rests(value.said)
        ):
            return self._unseen_gate(value)
        if isinstance(value, FirstCall) and self._all_hidden((value.party,)):
            return self._unseen_call(value)
        if isinstance(value, FirstCall) and self._rests(value.why):
            return attrs.evolve(value, reason="", why=_NOTHING)
        if isinstance(value, Question) and self._asks_of_hidden(value):
            return Question(id=value.id, said=Said("plan_words.unseen_question"))
        if isinstance(value, Told) and self._rests(value.said):
            return _UNSEEN_TOLD
        if isinstance(value, Because) and self._rests(value.said):
            return _UNSEEN_REASON
        if isinstance(value, Said) and value.own is not None and self._names_hidden(value.own):
            return _WITHHELD
        return value

    def _names_hidden(self, own: RuleText) -> bool:
        """Whether the words of somebody's own rule name somebody whom the reader may not see."""
        return not own.built_in and any(map(self.redaction.withholds_param, (own.sv, own.en)))

    def _rests(self, said: Any) -> bool:
        return rests_on_hidden(said, self.redaction)

    def _keeps_for_hidden(self, kept: KeptFree) -> bool:
        """Whether days are kept free for those who are hidden, or by what rests on them."""
        return self._all_hidden(kept.whom) or self._rests(kept.because.said)

    def _asks_of_hidden(self, question: Question) -> bool:
        """Whether a question is about something hidden, or rests on it."""
        return hides_a_ground(question.about, self.redaction) or self._rests(question.said)

    def _once(self, found: list[Any]) -> tuple[Any, ...]:
        """What is told or reasoned, with the line for what rests on something hidden once at most;
        nothing of that for a public reader.
        """
        neutral = [each for each in found if each in (_UNSEEN_TOLD, _UNSEEN_REASON)]
        kept = [each for each in found if each not in neutral]
        return tuple(kept if self.redaction.public else [*kept, *neutral[:1]])

    def _said(self, name: str, value: str) -> str:
        """A word of a field, by what sort of field it is."""
        if name in OURS:
            return value
        if name == "method":
            return self.redaction.method_of(value)
        if name in IDS and not any(map(str.isspace, value)):
            if value not in self.ids:
                self.ids[value] = self.redaction.made_id(value)
            return self.ids[value]
        if name in IDS | TEXTS:  # what an answer writes may be words
            return HIDDEN if self.redaction.withholds_quotation(value) else value
        raise TypeError(f"nothing is known of what may be shown of {name}")

    def _talk(self, talk: Any) -> Any:
        """A conversation of the plan, with the ids that the rest of the plan has for it."""
        made = self.redaction.entry(talk)
        if made is None:
            return None
        known = self.redaction.made_id
        arena = getattr(talk, "arena", None)
        return attrs.evolve(made, id=known(talk.id), arena=known(arena) if arena else None)

    def _all_hidden(self, keys: tuple[str, ...]) -> bool:
        """Whether these are some, and the reader may see none of them."""
        aliases = self.redaction.aliases
        return bool(keys) and all(self.redaction.id_of(key) in aliases for key in keys)

    def _unseen_arena(self, arena: PlanArena) -> PlanArena:
        """That there is talk in a phase, and what it waits for."""
        return PlanArena(
            id=self.field("id", arena),
            kind=UNSEEN,
            phase=arena.phase,
            title=Said("plan_words.unseen_talks"),
            opens_after=self.field("opens_after", arena),
            yields=Said("plan_fixed.nothing"),
        )

    def _unseen_gate(self, gate: PlanGate) -> PlanGate:
        """That something has to be in place, and whether it is."""
        return PlanGate(
            id=self.field("id", gate),
            kind=UNSEEN,
            phase=gate.phase,
            state=gate.state,
            said=Said("plan_words.unseen_gate"),
        )

    def _unseen_call(self, call: FirstCall) -> FirstCall:
        """That somebody is called first."""
        nothing = Said("plan_fixed.nothing")
        return FirstCall(
            party=self.field("party", call),
            reason="",
            said=Said("plan_words.unseen_talks"),
            why=nothing,
            about=nothing,
            arena=self.field("arena", call),
        )

    def _counted(self, value: Counted) -> Counted:
        """A number that is told only where all whose it is may be seen."""
        known = tuple(map(self.redaction.id_of, value.of))
        hidden = any(key in self.redaction.aliases for key in known)
        return Counted(known, None if hidden else self._param(value.number))

    def _param(self, value: Any) -> Any:
        """What fills in a sentence."""
        if isinstance(value, Enum | Word) or not isinstance(value, str | tuple):
            return self.value("param", value)
        if isinstance(value, tuple):
            return tuple(self._param(each) for each in value if not self._rests(each))
        return HIDDEN if self.redaction.withholds_param(value) else value


def _tells(note: Any) -> bool:
    """Whether anything is left to tell of a note."""
    if not isinstance(note, Said):
        return True
    quoted = [value for _, value in note.params if isinstance(value, OwnWords)]
    return not quoted or any(set(each.texts) - {HIDDEN} for each in quoted)

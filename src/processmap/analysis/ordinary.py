"""A map as the ordinary reader may have it in words: whoever has not asked for what is
confidential.

What is marked confidential still counts, but its words are not passed on. Two things are done, here
only:

- `ordinary` gives a copy of a map. In it the words of confidential methods, facilitators, phases,
  rules, changes and the like are gone, and so is every text that names somebody or something
  confidential. The facts stay: that a rule is switched off, how many a method seats, who leads
  what.
- `hidden_names` gives the names themselves, to look for in texts that are made or kept elsewhere,
  and `without_names` does so in the parameters of a message.
- `ordinary_names` gives names and quotations for the texts that are written into the document. A
  plan and a timetable are worked out on the whole map, and name nobody who is hidden in those: the
  title of an open conversation is copied into invitations and minutes, where no mark follows it.

The entries of the document's lists keep their own words in the copy even where they are
confidential: the outputs leave those entries out, or name them as somebody who is not named.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from copy import copy
from typing import Any

import attrs
from attrs import frozen

from processmap.language.disguises import words_of
from processmap.language.matcher import Names
from processmap.language.naming import CaseNames
from processmap.language.roles import is_role, names_role
from processmap.messages import text
from processmap.messages.naming import Names as Listed
from processmap.messages.naming import Own, Word
from processmap.messages.phrases import HIDDEN
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue, Method
from processmap.model.entity import Entity
from processmap.model.governance import DecisionBody, Proposal
from processmap.model.kinds import KEY, FieldKind, whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import (
    Disposal,
    Event,
    Facilitator,
    Funding,
    Override,
    Reviewed,
    RuleSetting,
)
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Stakeholder
from processmap.model.texts import texts_of
from processmap.model.words import BodyKind, EventKind, StakeholderKind

__all__ = [
    "CALLED",
    "CODES",
    "COMPARED",
    "REASONS",
    "HiddenNames",
    "Pieces",
    "hidden_names",
    "ordinary",
    "ordinary_names",
    "without_names",
]

# What an entry is called by, in its own words.
CALLED = ("name", "title", "statement", "what", "text", "task")
_NAMED = (Stakeholder, DecisionBody, Facilitator, Method)
# Who is named in a field of its own beside what the entry is called.
_BY = (Override, Reviewed, Disposal)
# Fewer letters than this in a name say nothing; Ek and Bo are names.
_LEAST_OF_A_NAME = 2
_LEAST_OF_AN_ID = 3
# Fewer words than this are not known as somebody's reason again: "semester".
_LEAST_OF_A_REASON = 3

# Texts that are no words of anybody's: codes, and ids that are kept as text.
CODES = frozenset(
    {
        ("After", "rule"),
        ("Calendar", "country"),
        ("Calendar", "series"),
        ("Calendar", "timezone"),
        ("Decision", "case_number"),
        ("Dialogue", "stamp"),
        ("Override", "after"),
        ("Override", "dialogue"),
        ("Override", "with_"),
        ("ProcessMap", "case_number"),
        ("Reason", "refs"),
        ("Reason", "rule"),
        ("RuleSetting", "rule"),
    }
)
# Texts that are compared with each other: that of a confidential entry stays where it names nobody.
COMPARED = frozenset(
    {
        ("Calendar", "rooms"),
        ("Dialogue", "mentions"),
        ("Dialogue", "themes"),
        ("Facilitator", "languages"),
        ("Perspective", "themes"),
        ("ProcessMap", "commissioner"),
        ("ProcessMap", "owner"),
        ("Stakeholder", "languages"),
    }
)
REASONS = frozenset({"because", "why"})
# The document's lists whose confidential entries every output leaves out by itself.
_LEFT_OUT = frozenset(LISTS) - {"phases"}
_TEXTS = frozenset({"text", "maybe_texts"})


@frozen(eq=False)
class HiddenNames:
    """The names in a map that the ordinary reader is not to meet.

    Attributes:
        names: all of them, and what they are found by.
        people: only the whole names of persons, to be looked for in the names of others.
    """

    names: Names
    people: Names

    def __bool__(self) -> bool:
        return bool(self.names)

    def within(self, said: str) -> bool:
        """Whether a text names somebody or something confidential."""
        return bool(self.names) and self.names.within(said)

    def in_name(self, called: str) -> bool:
        """Whether the name of something open holds the whole name of a confidential person."""
        return bool(self.people) and self.people.within(called)


def hidden_names(case: ProcessMap) -> HiddenNames:
    """Give the names in a map that the ordinary reader is not to meet.

    Args:
        case: the map. A copy that `ordinary` made remembers the names that were taken out of it.

    Returns:
        Names of persons are found whole and by each part alone ("hos Anna", "om Berg"); what
        groups, organisations and roles are called is found as a whole only, because the words of
        such a name are anybody's. What is open and named may be named, also where a word of its
        name stands in a hidden one.
    """
    return case.once("analysis.hidden_names", lambda: _names(case))


def _names(case: ProcessMap) -> HiddenNames:
    persons: list[str] = []
    groups: list[str] = []
    others: list[str] = []
    for entity in _confidential(case, within_one=False):
        called = _called(entity)
        human = _human(entity)
        others += called
        if human:
            persons += map(_proper, called)
        elif isinstance(entity, _NAMED):
            groups += called
        groups += _called_parts(entity)
        by = entity.by if isinstance(entity, _BY) else None
        if by:
            others.append(by)
            persons += [] if is_role(by) else [_proper(by)]
        key = getattr(entity, "id", None)
        # An id may be made of the name; one that is a plain word is anybody's.
        if isinstance(key, str) and len(key) >= _LEAST_OF_AN_ID and (human or "-" in key):
            others.append(key)
    people = Names(each for each in persons if len(each.split()) > 1)
    named = [each.name for each in case.stakeholders if _open(each)]
    named += [each.name for each in case.decision_bodies if _open(each)]
    named += [part for each in case.stakeholders if _open(each) for part in each.subgroup_names]
    named += [each for each in (case.owner, case.commissioner) if each]
    allowed = [each for each in named if not people.within(each)]
    return HiddenNames(Names(others, persons, allowed, groups, least=_LEAST_OF_A_NAME), people)


def _called(entity: Entity) -> list[str]:
    """What an entry is called, in its own words; of a reason only what is long enough to be known
    by.
    """
    found = [value for name in CALLED if isinstance(value := getattr(entity, name, None), str)]
    if isinstance(entity, Funding):
        found.append(entity.source)
    why = getattr(entity, "why", None)
    if isinstance(why, str) and len(why.split()) >= _LEAST_OF_A_REASON:
        found.append(why)
    return found


def _called_parts(entity: Entity) -> list[str]:
    """What the parts of a group are called: they tell of it as its own name does. One plain word,
    such as "hyresgäster", is anybody's.
    """
    if not isinstance(entity, Stakeholder):
        return []
    return [each for each in entity.subgroup_names if " " in each or not each.islower()]


def _open(entity: Entity) -> bool:
    return not entity.confidential


def _confidential(entity: Entity, within_one: bool) -> Iterator[Entity]:
    """Every entry that is confidential, or stands within one that is; the map itself is not among
    them.
    """
    for attribute in attrs.fields(type(entity)):
        value = getattr(entity, attribute.name) if KEY in attribute.metadata else None
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Entity):
                hidden = within_one or not _open(each)
                if hidden:
                    yield each
                yield from _confidential(each, hidden)


def _human(entity: Entity) -> bool:
    """Whether what an entry is called is, or may be, the name of a human being."""
    if isinstance(entity, Stakeholder):
        return entity.kind is StakeholderKind.PERSON or (
            entity.individual and not is_role(entity.name)
        )
    if isinstance(entity, Facilitator):
        return entity.name is not None and not is_role(entity.name)
    return (
        isinstance(entity, DecisionBody)
        and entity.kind is BodyKind.DELEGATE
        and not is_role(entity.name)
    )


def _proper(name: str) -> str:
    """The words of a name that are somebody's: "Anna Berg" of "Miljöchef Anna Berg på kontoret"."""
    words = words_of(name)
    if not any(word.capital for word in words):
        return name
    return " ".join(
        word.letters.capitalize() for word in words if word.capital and not names_role(word.letters)
    )


def ordinary(case: ProcessMap, language: str) -> ProcessMap:
    """Give a map as the ordinary reader may have it in words.

    Args:
        case: the map.
        language: ``sv`` or ``en``, of the words that stand instead.

    Returns:
        A copy, or the map itself where nothing in it is confidential.
    """
    return case.once(f"analysis.ordinary.{language}", lambda: _ordinary(case, language))


def _ordinary(case: ProcessMap, language: str) -> ProcessMap:
    hidden = hidden_names(case)
    if not hidden and not any(_confidential(case, within_one=False)):
        return case
    made: ProcessMap = _Writer(case, hidden, language).copy(case, False, False)
    if made is not case:
        made.once("analysis.hidden_names", lambda: hidden)
    return made


def ordinary_names(case: ProcessMap, planned: Iterable[Entity] = ()) -> CaseNames:
    """Give the names and quotations of a map as the ordinary reader may be told them.

    Args:
        case: the map.
        planned: entries that are not in the map yet, such as the conversations of a plan.
    """
    withheld = case.once("analysis.withheld", lambda: _Withheld(case))
    confided = frozenset(str(getattr(each, "id", "")) for each in planned if each.confidential)
    return CaseNames(case, withheld.and_also(confided) if confided else withheld)


class Pieces:
    """Tells where words of the document stand, a part of a text too: whether in anything that may
    be told.

    Args:
        withheld: the texts that may not be told.
        told: the texts that may.
    """

    def __init__(self, withheld: Iterable[str], told: Iterable[str]) -> None:
        self._withheld = "\n".join(sorted({*map(text_key, withheld)}))
        self._told = "\n".join(sorted({*map(text_key, told)})) if self._withheld else ""

    def only_withheld(self, said: str) -> bool:
        """Whether words stand in a text that is withheld, and in none that may be told."""
        if not self._withheld:
            return False
        words = text_key(said).strip("()").removesuffix("…").strip()
        return bool(words) and words in self._withheld and words not in self._told


class _Withheld:
    """What the ordinary reader may not be told of a map (see `language.naming.Withheld`)."""

    def __init__(self, case: ProcessMap) -> None:
        self._closed = case.confidential
        hidden = {id(each) for each in _confidential(case, within_one=False)}
        self._keys = frozenset(key for key, each in case.by_id.items() if id(each) in hidden)
        self._names = hidden_names(case)
        self._keys |= {key for key, each in case.by_id.items() if self._tells(each)}
        called, self._only_confided = _confided(case)
        self._called = Names(called)
        self._pieces = _pieces(case, self._only_confided, self._names)

    def _tells(self, entry: Entity) -> bool:
        """Whether an open entry is called by the name of somebody confidential: "Anna Bergs
        mamma".
        """
        name = getattr(entry, "name", None)
        return isinstance(name, str) and self._names.in_name(name)

    def and_also(self, keys: Iterable[str]) -> "_Withheld":
        """The same, with more entries that may not be told of."""
        made = copy(self)
        made._keys = self._keys | frozenset(keys)
        return made

    def entry(self, key: str) -> bool:
        """Whether an entry is confidential, or the whole map is."""
        return self._closed or whole_of(key) in self._keys

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        """Whether a text names somebody confidential, or stands in a confidential entry and in no
        other.
        """
        return (
            self._closed
            or any(self.entry(key) for key in refs)
            or self._names.within(said)
            or text_key(said) in self._only_confided
            or self._called.within(said)
            or self._pieces.only_withheld(said)
        )


def _confided(case: ProcessMap) -> tuple[list[str], frozenset[str]]:
    """What confidential entries are called, by their words and ids; and all texts that stand in
    confidential entries and in no other.
    """
    called: set[str] = set()
    for entry in _confidential(case, within_one=False):
        own_words = (getattr(entry, field, None) for field in (*CALLED, "id"))
        called |= {each for each in own_words if isinstance(each, str) and each.strip()}
    everywhere = Counter(text_key(said) for _, said in texts_of(case))
    confided = Counter(text_key(said) for entry in _outermost(case) for _, said in texts_of(entry))
    only = {said for said, times in confided.items() if times >= everywhere[said]}
    return sorted(called), frozenset(only)


def _pieces(case: ProcessMap, only_confided: frozenset[str], names: HiddenNames) -> Pieces:
    """All texts of a map by whether they may be told. A text that names somebody hidden is withheld
    whole, so no sentence of it is told either.
    """
    if not names and not only_confided:
        return Pieces((), ())
    withheld: set[str] = set()
    told: set[str] = set()
    for said in {said for _, said in texts_of(case)}:
        hidden = text_key(said) in only_confided or names.within(said)
        (withheld if hidden else told).add(said)
    return Pieces(withheld, told)


def _outermost(entity: Entity) -> Iterator[Entity]:
    """Every entry that is marked confidential and stands in nothing that is; the map itself is not
    among them.
    """
    for attribute in attrs.fields(type(entity)):
        value = getattr(entity, attribute.name) if KEY in attribute.metadata else None
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Entity):
                if _open(each):
                    yield from _outermost(each)
                else:
                    yield each


def without_names(params: Iterable[tuple[str, Any]], case: ProcessMap) -> dict[str, Any]:
    """Give the parameters of a message, with a mark in place of each that names somebody
    confidential.

    Args:
        params: names and values.
        case: the map that the message is about. Its ids stay, so that an entry can be found by what
            is said of it.
    """
    hidden = hidden_names(case)

    def one(value: Any) -> Any:
        if isinstance(value, Listed):
            return type(value)(map(one, value))
        if (
            not isinstance(value, str)
            or isinstance(value, Word)
            or value in case
            or not hidden.within(value)
        ):
            return value
        return Own(HIDDEN) if isinstance(value, Own) else HIDDEN

    return {name: one(value) for name, value in params} if hidden else dict(params)


class _Writer:
    """Copies a map without the words that are not for the ordinary reader.

    Args:
        case: the map.
        hidden: names that no text may hold.
        language: of the words that stand instead.
    """

    def __init__(self, case: ProcessMap, hidden: HiddenNames, language: str) -> None:
        self.hidden, self.language = hidden, language
        self.ids = frozenset(case.by_id)
        self.known = {
            text_key(name): key
            for key, each in case.by_id.items()
            if (name := getattr(each, "name", None))
        }

    def copy(self, entity: Any, confidential: bool, kept: bool) -> Any:
        """Give an entry without its hidden words; itself where it has none.

        Args:
            entity: the entry.
            confidential: whether it is confidential, by itself or by what it stands in.
            kept: whether its own words stay all the same, because every output leaves it out.
        """
        changes: dict[str, Any] = {}
        for attribute in attrs.fields(type(entity)):
            kind: FieldKind | None = attribute.metadata.get(KEY)
            value = getattr(entity, attribute.name)
            if kind is None or value is None or value == ():
                continue
            if kind.name in _TEXTS:
                made = (
                    value
                    if kept
                    else self._texts(entity, attribute.name, kind, value, confidential)
                )
            else:
                made = self._inner(
                    attribute.name, value, confidential, whole=isinstance(entity, ProcessMap)
                )
            if made is not value:
                changes[attribute.name.lstrip("_")] = made
        return attrs.evolve(entity, **changes) if changes else entity

    def _inner(self, name: str, value: Any, confidential: bool, whole: bool) -> Any:
        """What a field holds, with each entry in it copied; itself where nothing in it changed."""
        many = value if isinstance(value, tuple) else (value,)
        made = []
        for each in many:
            if not isinstance(each, Entity):
                made.append(each)
                continue
            hidden = confidential or not _open(each)
            made.append(self.copy(each, hidden, kept=hidden and whole and name in _LEFT_OUT))
        if all(new is old for new, old in zip(made, many, strict=True)):
            return value
        return tuple(made) if isinstance(value, tuple) else made[0]

    def _texts(
        self, entity: Any, name: str, kind: FieldKind, value: Any, confidential: bool
    ) -> Any:
        """The text or texts of a field, with another word for each that is not to be read."""
        if (type(entity).__name__, name) in CODES:
            return value
        if not isinstance(value, tuple):
            return (
                self._instead(entity, name, kind)
                if self._unreadable(entity, name, value, confidential)
                else value
            )
        instead = self._mentioned if name == "mentions" else lambda said: HIDDEN
        made = tuple(
            instead(each) if self._unreadable(entity, name, each, confidential) else each
            for each in value
        )
        return value if made == value else made

    def _mentioned(self, said: str) -> str:
        """Who is mentioned, by id where the map knows them: somebody known is not somebody
        missing.
        """
        return said if said in self.ids else self.known.get(text_key(said), HIDDEN)

    def _unreadable(self, entity: Any, name: str, said: str, confidential: bool) -> bool:
        if confidential and (type(entity).__name__, name) not in COMPARED:
            return True
        if name == "name":
            return self.hidden.in_name(said)  # what is open and has a name of its own may be named
        return self.hidden.within(said)

    def _instead(self, entity: Any, name: str, kind: FieldKind) -> str | None:
        """What stands instead of a text that is not to be read."""
        if isinstance(entity, RuleSetting | Override) and name == "why":
            return text("planning.reason_hidden", self.language)
        if name in REASONS:
            return text("views.withheld_reason", self.language)
        if isinstance(entity, Method) and name == "name":
            return text("planning.unnamed_method", self.language)
        if isinstance(entity, Dialogue) and name == "title":
            purpose = entity.purpose.value if entity.purpose else "none"
            return _capital(text(f"words.purpose_{purpose}", self.language))
        if isinstance(entity, Proposal) and name == "title":
            return text("picture.kind_proposal", self.language)
        if isinstance(entity, Event) and name == "title":
            return _capital(
                text(f"words.event_{(entity.kind or EventKind.OTHER).value}", self.language)
            )
        if isinstance(entity, Stakeholder) and name == "name":
            return _capital(text(f"words.kind_{entity.kind.value}", self.language))
        return HIDDEN if kind.required or isinstance(entity, ProcessMap) else None


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]

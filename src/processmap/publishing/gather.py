"""Gathering what may go in: entries that no rule keeps out, with the fields of their public class
only.
"""

from collections import Counter
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import Any

import attrs
from attrs import define, field

from processmap.errors import Path
from processmap.language.roles import Phrases, is_role, names_house, words_for
from processmap.messages import text
from processmap.model.arenas import Member
from processmap.model.entity import Entity
from processmap.model.fields import KEY
from processmap.model.governance import DecisionBody
from processmap.model.kinds import FieldKind, kind_of
from processmap.model.methods import CATALOGUE
from processmap.model.privacy import Privacy, privacy_of
from processmap.model.process_map import ProcessMap
from processmap.model.public import PUBLIC_LISTS, PublicMap
from processmap.model.public_entries import PublicEntry
from processmap.model.stakeholders import SpeaksFor, Stakeholder
from processmap.model.words import BodyKind
from processmap.publishing.drafts import Draft, Key, Tied
from processmap.publishing.rules import IN_ROLE, PRIVATE, Left, left_because

__all__ = ["Gathered", "gather"]

# The lists whose entries become entries of their own.
LISTED = (*PUBLIC_LISTS, "methods")
_CATALOGUE = frozenset(method.id for method in CATALOGUE)


@define(eq=False)
class Gathered:
    """What may go in, by its key; and how much of what sort was left out, by list."""

    least: int
    drafts: dict[Key, Draft] = field(factory=dict)
    top: dict[str, Any] = field(factory=dict)
    single: dict[str, Draft] = field(factory=dict)
    left: Counter[tuple[Left, str]] = field(factory=Counter)


def gather(case: ProcessMap, least: int) -> Gathered:
    """Gather what may be published of a map.

    Args:
        case: the map.
        least: the least group, people.
    """
    found = Gathered(least)
    kept = _kept(case, found)
    keys = {
        ("methods" if name == "methods" else "", key): (name, index)
        for (name, index), each in kept.items()
        if (key := getattr(each, "id", None))
    }
    look = _Look(keys, _organisations(kept, case), case.language, found)
    for key, entity in kept.items():
        found.drafts[key] = look.draft(entity, key, _public_class(PublicMap, key[0]), key)
    _drop_loose(found)
    found.top = look.values(case, PublicMap, open_=left_because(case, least) is None)
    for name in ("agreement", "calendar", "pause", "reviewed"):
        entity = getattr(case, name)
        if entity is None:
            continue
        left = left_because(entity, least)
        if left is not None:
            found.left[left, name] += 1
        else:
            found.single[name] = look.draft(entity, (name,), _public_class(PublicMap, name))
            _forget(found.single[name], found)
    return found


def _kept(case: ProcessMap, found: Gathered) -> dict[Key, Entity]:
    """The entries that no rule keeps out."""
    kept: dict[Key, Entity] = {}
    for name in LISTED:
        for index, each in enumerate(getattr(case, name)):
            left = left_because(each, found.least)
            if left is None and name == "methods" and each.name is None:
                # it tunes a method of the catalogue, and that goes by the catalogue's name
                continue
            if left is None:
                kept[name, index] = each
            else:
                found.left[left, name] += 1
    for name in (
        "outreach",
        "gates",
        "overrides",
        "rules",
    ):  # never published, and told of by their number
        if count := len(getattr(case, name)):
            found.left[Left.NOT_MARKED, name] += count
    return kept


def _public_class(cls: type[PublicEntry], name: str) -> type[PublicEntry]:
    made: type[PublicEntry] | None = kind_of(getattr(attrs.fields(cls), name)).entity
    if made is None:
        raise TypeError(name)
    return made


def _organisations(kept: dict[Key, Entity], case: ProcessMap) -> Phrases:
    """Words of the names of organisations that are published, which may stand beside a role."""
    names = [
        each.name
        for each in kept.values()
        if (isinstance(each, Stakeholder) and each.kind not in IN_ROLE | PRIVATE)
        or (isinstance(each, DecisionBody) and each.kind is not BodyKind.DELEGATE)
    ]
    return words_for(tuple(names))


@define(eq=False, slots=False)
class _Look:
    """What drafting an entry needs to know about the rest."""

    keys: dict[tuple[str, str], Key]
    organisations: Phrases
    language: str
    found: Gathered

    def draft(
        self, entity: Entity, path: Path, cls: type[PublicEntry], key: Key | None = None
    ) -> Draft:
        made = Draft(cls, path, self.values(entity, cls))
        for name, kind in _fields(cls):
            privacy, value = privacy_of(type(entity), name), getattr(entity, name, None)
            if privacy is Privacy.REFERENCE:
                self._point(made, name, kind, value)
            elif privacy is Privacy.ENTRIES and kind.entity is not None:
                here = (*path, kind.key or name)
                made.inner[name] = (tuple(self._within(value, kind.entity, here)), kind.many)
        return made

    def values(self, entity: Entity, cls: type[PublicEntry], open_: bool = True) -> dict[str, Any]:
        """The values that go in as they are: those that always do, and, of an entry marked public,
        the marked ones.
        """
        found: dict[str, Any] = {}
        for name, kind in _fields(cls):
            privacy = privacy_of(type(entity), name)
            if privacy is Privacy.ALWAYS or (open_ and privacy in (Privacy.MARKED, Privacy.COUNT)):
                found[name] = _told(getattr(entity, name), kind)
            elif open_ and privacy is Privacy.ROLE:
                found[name] = self._role(entity, getattr(entity, name))
        return found

    def _role(self, entity: Entity, name: str | None) -> str | None:
        """A name that must be that of a role or an organisation; the general word where it is not
        plainly so.
        """
        if name is None:
            return None
        if isinstance(entity, ProcessMap):
            if is_role(name, self.organisations) or names_house(name, self.organisations):
                return name
            self.found.left[Left.NAME, ""] += 1
            return None
        if isinstance(entity, Stakeholder):
            if entity.kind not in IN_ROLE:
                return name
            word = f"words.kind_{entity.kind}"
        elif isinstance(entity, DecisionBody):
            if entity.kind is not BodyKind.DELEGATE:
                return name
            word = "words.body_delegate"
        else:
            word = "publish.somebody"
        if is_role(name, self.organisations):
            return name
        self.found.left[Left.NAME, ""] += 1
        said = text(word, self.language)
        return said if word == "publish.somebody" else said[:1].upper() + said[1:]

    def _point(self, made: Draft, name: str, kind: FieldKind, value: Any) -> None:
        """Point at what goes in too; the rest vanishes."""
        if value is None or isinstance(value, bool):
            made.values[name] = value
        elif kind.name == "method":
            if ("methods", value) in self.keys:
                made.ties[name] = Tied((self.keys["methods", value],), False)
            else:
                made.values[name] = value if value in _CATALOGUE else None
        else:
            ids = (value,) if isinstance(value, str) else tuple(map(_pointed_at, value))
            keys = [
                key for each in ids if isinstance(each, str) and (key := self.keys.get(("", each)))
            ]
            keys += [key for each in ids if isinstance(each, tuple) for key in self._between(each)]
            made.ties[name] = Tied(tuple(dict.fromkeys(keys)), kind.many or kind.name == "pair")

    @cached_property
    def _pairs(self) -> dict[frozenset[Key], list[Key]]:
        """The tensions between two perspectives; they are drafted before the dialogues that name
        them.
        """
        found: dict[frozenset[Key], list[Key]] = {}
        for key, draft in self.found.drafts.items():
            if key[0] == "tensions":
                found.setdefault(frozenset(draft.ties["between"].keys), []).append(key)
        return found

    def _between(self, pair: tuple[str, str]) -> list[Key]:
        """The tensions that a dialogue names by their two perspectives."""
        ends = frozenset(key for each in pair if (key := self.keys.get(("", each))))
        return self._pairs.get(ends, [])

    def _within(self, value: Any, cls: type[PublicEntry], path: Path) -> Iterator[Draft]:
        many = isinstance(value, tuple)
        for index, each in enumerate(value if many else [value]):
            if each is None:
                continue
            left = left_because(each, self.found.least)
            if left is not None:
                self.found.left[left, str(path[-1])] += 1
                continue
            made = self.draft(each, (*path, index) if many else path, cls)
            if _loose(made, {*self.keys.values()}):
                self.found.left[Left.LOOSE, str(path[-1])] += 1
            else:
                yield made


def _fields(cls: type[PublicEntry]) -> Iterator[tuple[str, FieldKind]]:
    return ((each.name, kind_of(each)) for each in attrs.fields(cls) if KEY in each.metadata)


def _pointed_at(each: Any) -> Any:
    """The id of what a reference points at, where it is an entry of its own; None where that is
    confidential.
    """
    if isinstance(each, SpeaksFor | Member):
        if each.confidential:
            return None
        return each.who if isinstance(each, SpeaksFor) else each.party
    return each


def _told(value: Any, kind: FieldKind) -> Any:
    """A value as it goes in; what the source knows only between two numbers is no number where one
    is wanted.
    """
    if kind.name == "span":
        return value
    if kind.name == "integer" and isinstance(value, tuple):
        return None
    return _sorted(value)


def _sorted(value: Any) -> Any:
    """A list in an order of its own, so that the order in the source tells nothing."""
    if not isinstance(value, tuple):
        return value
    if value and isinstance(value[0], Enum):
        words: list[Enum] = list(type(value[0]))
        return tuple(sorted(dict.fromkeys(value), key=words.index))
    return tuple(sorted(dict.fromkeys(value), key=str))


def _loose(draft: Draft, there: set[Key]) -> bool:
    """Whether an entry must point at something that does not go in."""
    for name, kind in _fields(draft.cls):
        if kind.required and name in draft.ties:
            keys = [key for key in draft.ties[name].keys if key in there]
            if len(keys) < (2 if kind.name == "pair" else 1):
                return True
    return False


def _drop_loose(found: Gathered) -> None:
    """Leave out what would point into nothing, until nothing does; then forget the pointers to what
    was left out.
    """
    dropping = True
    while dropping:
        loose = [key for key, draft in found.drafts.items() if _loose(draft, {*found.drafts})]
        for key in loose:
            del found.drafts[key]
            found.left[Left.LOOSE, key[0]] += 1
        dropping = bool(loose)
    for draft in found.drafts.values():
        _forget(draft, found)


def _forget(draft: Draft, found: Gathered) -> None:
    for tied in draft.ties.values():
        tied.keys = tuple(key for key in tied.keys if key in found.drafts)
    for name, (inner, many) in draft.inner.items():
        kept = tuple(each for each in inner if not _loose(each, {*found.drafts}))
        for each in kept:
            _forget(each, found)
        draft.inner[name] = (kept, many)

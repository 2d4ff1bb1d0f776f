"""A map without somebody: every reference goes, what cannot stand without them goes, and what is
left empty is told.

Free texts are never rewritten: a text that names somebody is somebody's words, and only a person
can say what they should be instead. They are found again with
`processmap.analysis.person.places.mentions`.
"""

from collections.abc import Iterable
from typing import Any

import attrs
from attrs import frozen

from processmap.analysis.person.places import Remembered, is_listed, is_them
from processmap.errors import Path, UsageError
from processmap.messages.naming import Names as Listed
from processmap.model.arenas import Member
from processmap.model.entity import Entity
from processmap.model.fields import KEY, FieldKind
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap

__all__ = ["Consequence", "Removal", "forgotten"]


@frozen
class Consequence:
    """What somebody's removal leaves behind.

    Attributes:
        sort: no_holder (a perspective nobody holds), one_sided (a tension with a side nobody
            holds), nobody_in (a conversation nobody takes part in), vacant (a role nobody fills).
        key: id of the entry, or its role.
    """

    sort: str
    key: str


@frozen
class Removal:
    """A map without somebody.

    Attributes:
        case: the map.
        gone: paths, in the map as it was, of entries that went with them: relationships, attempts
            to reach them, promises; and of the references to them.
        consequences: what is left with nobody.
    """

    case: ProcessMap
    gone: tuple[Path, ...]
    consequences: tuple[Consequence, ...]


def forgotten(case: ProcessMap, key: str, also: Iterable[str] = ()) -> Removal:
    """Take somebody out of a map.

    Args:
        case: the map.
        key: id of a stakeholder or of one who leads conversations.
        also: ids of other entries that were there for their sake only and go with them.

    Raises:
        UsageError: if they have taken a decision: decisions stay, so it has to be given to a body
            first.
    """
    taken = [each.id for each in case.decisions if whole_of(each.body) == key]
    if taken:
        raise UsageError("forget.has_decided", key=key, decisions=Listed(taken))
    name = str(getattr(case[key], "name", None) or "")
    cutter = _Cutter(key, name, Remembered(case, key), also)
    made = cutter.without_all(case)
    if made is None:  # cannot be: nothing the map itself requires is somebody
        raise AssertionError(key)
    return Removal(made, tuple(cutter.gone), _consequences(case, made))


class _Cutter:
    """Takes somebody out, and what cannot stand without them, and what refers to that.

    Args:
        key: their id.
        name: their name.
        remembered: which memories of the plan's ledger are about them.
        also: ids of other entries that go with them.
    """

    def __init__(self, key: str, name: str, remembered: Remembered, also: Iterable[str]) -> None:
        self.key, self.name, self.remembered = key, name, remembered
        self.ids = {key, *also}
        self.gone: list[Path] = []

    def without_all(self, case: ProcessMap) -> Any:
        """The map without them.

        An entry that goes may have an id of its own to which others refer, so it is gone through
        until nothing more goes.
        """
        while True:
            known = len(self.ids)
            self.gone = []
            changes = self._changes(case, ())
            if len(self.ids) == known:
                return attrs.evolve(case, **changes) if changes is not None else None

    def without(self, entity: Any, path: Path) -> Any:
        """An entry without them; None where it is theirs or cannot stand without them."""
        own = getattr(entity, "id", None)
        changes = self._changes(entity, path) if own is None or own not in self.ids else None
        if changes is None:
            self.gone.append(path)
            if isinstance(own, str) and len(path) > 1:
                self.ids.add(own)
            return None
        return attrs.evolve(entity, **changes) if changes else entity

    def _changes(self, entity: Any, path: Path) -> dict[str, Any] | None:
        """What is different in an entry without them, by field; None where it cannot stand."""
        changes: dict[str, Any] = {}
        for attribute in attrs.fields(type(entity)):
            kind: FieldKind | None = attribute.metadata.get(KEY)
            value = getattr(entity, attribute.name)
            if kind is None or value is None or value == ():
                continue
            kept = self._value(value, kind, (*path, kind.key or attribute.name))
            if kept is value:
                continue
            if kind.required and (kept is None or kept == ()):
                return None
            changes[attribute.name] = kept
        if isinstance(entity, Member) and "party" in changes:
            return None
        return changes

    def _value(self, value: Any, kind: FieldKind, path: Path) -> Any:
        if not isinstance(value, tuple):
            return self._one(value, kind, path)
        if kind.name == "wrote":
            return self._unremembered(value, path)
        kept = tuple(
            found
            for index, each in enumerate(value)
            if (found := self._one(each, kind, (*path, index))) is not None
        )
        return (
            value
            if len(kept) == len(value) and all(a is b for a, b in zip(kept, value, strict=True))
            else kept
        )

    def _unremembered(self, memories: Any, path: Path) -> Any:
        """What the plan's ledger remembers, without what is about them or what went with them."""
        kept = tuple(
            pair for pair in memories if pair[0] not in self.ids and not self.remembered.holds(pair)
        )
        if kept == memories:
            return memories
        self.gone.append(path)
        return kept

    def _one(self, each: Any, kind: FieldKind, path: Path) -> Any:
        """One value without them; None where nothing is left of it."""
        if isinstance(each, Entity):
            return self.without(each, path)
        if kind.name == "apart" and not self.ids.isdisjoint(map(whole_of, each)):
            self.gone.append(path)
            rest = tuple(key for key in each if whole_of(key) not in self.ids)
            return rest if len(rest) > 1 else None
        if self._is(each, kind, path):
            self.gone.append(path)
            return None
        return each

    def _is(self, each: Any, kind: FieldKind, path: Path) -> bool:
        if kind.name == "ref":
            return (whole_of(each) if kind.parts else each) in self.ids
        listed = kind.name == "text" and is_listed(path)
        return listed and is_them(each, self.key, self.name)


def _consequences(before: ProcessMap, after: ProcessMap) -> tuple[Consequence, ...]:
    """What nobody holds, takes part in or fills any longer."""
    held = {each.id for each in before.perspectives if each.held_by}
    alone = [each.id for each in after.perspectives if each.id in held and not each.held_by]
    sides = [each for each in after.tensions if any(key in alone for key in each.between)]
    joined = {each.id for each in before.dialogues if each.participants}
    empty = [each.id for each in after.dialogues if each.id in joined and not each.participants]
    filled = [bool(each.members) for each in before.organisation]
    roles = zip(filled, after.organisation, strict=True)
    return (
        *(Consequence("no_holder", key) for key in alone),
        *(Consequence("one_sided", " – ".join(each.between)) for each in sides),
        *(Consequence("nobody_in", key) for key in empty),
        *(
            Consequence("vacant", each.id or each.role.value)
            for was, each in roles
            if was and not each.members
        ),
    )

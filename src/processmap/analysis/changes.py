"""What differs between two versions of a map: entries that came, went, moved or changed, and what
changed in them.

Entries are recognised by their id. Those without one are recognised by what they are about (who
promised what, which two perspectives pull apart), so that a new date on a promise is a change of it
and not a new promise.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from enum import StrEnum
from typing import Any, Final

import attrs
from attrs import frozen

from processmap.errors import DocumentError
from processmap.model.arenas import PlanLedger
from processmap.model.content import LISTS
from processmap.model.entity import Entity
from processmap.model.kinds import KEY
from processmap.model.process_map import Case, ProcessMap
from processmap.model.project import Calendar
from processmap.model.words import Visibility

__all__ = [
    "Change",
    "Changes",
    "FieldChange",
    "How",
    "changes",
    "fields_changed",
    "frame_changes",
    "together",
]


class How(StrEnum):
    """How an entry differs."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


@frozen
class FieldChange:
    """A field that says something else: its name in the document, and what it said and says."""

    name: str
    old: Any
    new: Any


@frozen(kw_only=True)
class Change:
    """An entry that differs.

    Attributes:
        how: added, removed, moved in time, or changed.
        list_name: the list it stands in; ``facilitators``, ``methods``, ``rules`` and ``overrides``
            too.
        key: its id; None for an entry without one.
        old, new: the entry before and after; None where there is none.
        fields: what changed in it, for moved and changed ones.
    """

    how: How
    list_name: str
    key: str | None
    old: Any
    new: Any
    fields: tuple[FieldChange, ...] = ()

    @property
    def entity(self) -> Entity:
        """The entry as it is now, or as it was if it is gone."""
        found: Entity = self.new if self.new is not None else self.old
        return found


@frozen(kw_only=True)
class Changes:
    """All that differs between two versions.

    Attributes:
        old, new: the maps.
        entries: entries that differ, list by list.
        frame: fields of the map itself, and of its calendar (``calendar.target``), that say
            something else.
        reordered: names of lists whose entries stand in another order.
    """

    old: Case
    new: Case
    entries: tuple[Change, ...]
    frame: tuple[FieldChange, ...]
    reordered: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.entries or self.frame or self.reordered)

    def of(self, how: How) -> tuple[Change, ...]:
        """Entries that differ in one way."""
        return tuple(each for each in self.entries if each.how is how)


_TIME: Final = frozenset(
    {"date", "start", "end", "round", "due", "starts", "ends", "until", "when"}
)
# What an entry without an id is about.
_ABOUT: Final[dict[str, Callable[[Any], Hashable]]] = {
    "earlier": lambda each: each.what,
    "proceedings": lambda each: (each.kind, each.title),
    "relationships": lambda each: (each.kind, each.source, each.target),
    "tensions": lambda each: each.key,
    "outreach": lambda each: (each.stakeholder, each.date, each.how),
    "commitments": lambda each: (each.who, each.what),
    "actions": lambda each: each.what,
    "organisation": lambda each: (each.role, each.title),
    "requirements": lambda each: each.text,
    "funding": lambda each: each.source,
    "costs": lambda each: (each.what, each.version),
    "events": lambda each: each.title,
    "rules": lambda each: each.rule,
    "overrides": lambda each: (each.action, each.dialogue),
}
_MORE: Final = ("facilitators", "methods", "rules", "overrides")
_LISTED: Final = frozenset({*LISTS, *_MORE})


def changes(old: ProcessMap, new: ProcessMap) -> Changes:
    """Compare two versions of a map.

    Args:
        old: as it was.
        new: as it is.

    Returns:
        Everything that differs; nothing exactly where the maps are equal.
    """
    entries: list[Change] = []
    reordered = []
    for name in (*LISTS, *_MORE):
        found, moved = _list_changes(name, getattr(old, name), getattr(new, name))
        entries += found
        if moved:
            reordered.append(name)
    return Changes(
        old=old,
        new=new,
        entries=tuple(entries),
        frame=tuple(frame_changes(old, new)),
        reordered=tuple(reordered),
    )


def _numbered(keys: Iterable[Hashable]) -> list[Hashable]:
    """Keys told apart by how many equal ones came before."""
    seen: dict[Hashable, int] = {}
    out: list[Hashable] = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        out.append((key, seen[key]))
    return out


def _pairs(
    name: str, old: tuple[Any, ...], new: tuple[Any, ...]
) -> list[tuple[int | None, int | None]]:
    """Which entry became which, by place; in the order of the new list, what is gone where it
    stood.
    """
    by_id = {key: at for at, each in enumerate(old) if (key := getattr(each, "id", None))}
    match: dict[int, int] = {}
    for at, each in enumerate(new):
        key = getattr(each, "id", None)
        if key in by_id:
            match[at] = by_id[key]
    about = _ABOUT.get(name)
    if about is not None:
        taken = set(match.values())
        left = [at for at in range(len(old)) if at not in taken]
        fresh = [at for at in range(len(new)) if at not in match]
        known = dict(zip(_numbered(about(old[at]) for at in left), left, strict=True))
        for key, at in zip(_numbered(about(new[at]) for at in fresh), fresh, strict=True):
            was = known.get(key)
            one_named = was is not None and not (
                getattr(old[was], "id", None) and getattr(new[at], "id", None)
            )
            if was is not None and one_named:
                match[at] = was
    return _placed(match, len(old), len(new))


def _placed(match: dict[int, int], old: int, new: int) -> list[tuple[int | None, int | None]]:
    came = {was: at for at, was in match.items()}
    out: list[tuple[int | None, int | None]] = [(match.get(at), at) for at in range(new)]
    for was in range(old):
        if was not in came:
            before = max(
                (out.index((each, came[each])) for each in range(was) if each in came), default=-1
            )
            gone_after = sum(
                1 for each in out[before + 1 :] if each[1] is None and (each[0] or 0) < was
            )
            out.insert(before + 1 + gone_after, (was, None))
    return out


def _list_changes(
    name: str, old: tuple[Any, ...], new: tuple[Any, ...]
) -> tuple[list[Change], bool]:
    if old == new:
        return [], False
    pairs = _pairs(name, old, new)
    found = []
    for was, at in pairs:
        before = None if was is None else old[was]
        after = None if at is None else new[at]
        key = getattr(after if after is not None else before, "id", None)
        if before is None or after is None:
            how = How.ADDED if before is None else How.REMOVED
            found.append(Change(how=how, list_name=name, key=key, old=before, new=after))
        elif before != after:
            told = tuple(fields_changed(before, after))
            how = How.MOVED if all(each.name in _TIME for each in told) else How.CHANGED
            found.append(
                Change(how=how, list_name=name, key=key, old=before, new=after, fields=told)
            )
    kept = [was for was, at in pairs if was is not None and at is not None]
    return found, kept != sorted(kept)


def fields_changed(old: Entity, new: Entity) -> Iterator[FieldChange]:
    """What two versions of an entry say differently; the stamp only where nothing else is
    different.
    """
    found = [
        FieldChange(attribute.metadata[KEY].key or attribute.name, before, after)
        for attribute in attrs.fields(type(old))
        if KEY in attribute.metadata
        and (before := getattr(old, attribute.name)) != (after := getattr(new, attribute.name))
    ]
    plain = [each for each in found if each.name != "stamp"]
    yield from plain or found


def frame_changes(old: Case, new: Case) -> Iterator[FieldChange]:
    """What differs in the map itself, in its calendar and in the chosen plan (``plan.pattern``); of
    the ledger, what the program wrote (``plan.wrote``) only where nothing else differs.
    """
    found = [*_top(old, new), *_calendar(old, new), *_ledger(old, new)]
    plain = [each for each in found if each.name != "plan.wrote"]
    yield from plain or found


def _ledger(old: Case, new: Case) -> Iterator[FieldChange]:
    one, two = old.plan or PlanLedger(), new.plan or PlanLedger()
    for each in fields_changed(one, two):
        yield FieldChange(f"plan.{each.name}", each.old, each.new)
    if (old.plan is None) != (new.plan is None) and one == two:
        yield FieldChange("plan", old.plan, new.plan)


def _top(old: Case, new: Case) -> Iterator[FieldChange]:
    for attribute in attrs.fields(Case):
        if (
            KEY not in attribute.metadata
            or attribute.name in _LISTED
            or attribute.name in ("calendar", "plan")
        ):
            continue
        before, after = getattr(old, attribute.name), getattr(new, attribute.name)
        if before != after:
            yield FieldChange(attribute.metadata[KEY].key or attribute.name, before, after)


def _calendar(old: Case, new: Case) -> Iterator[FieldChange]:
    one, two = old.calendar or Calendar(), new.calendar or Calendar()
    own = [
        FieldChange(f"calendar.{each.name}", each.old, each.new)
        for each in fields_changed(one, two)
        if each.name != "facilitators"
    ]
    yield from own
    if (old.calendar is None) != (new.calendar is None) and one == two:
        yield FieldChange("calendar", old.calendar, new.calendar)


def together(found: Changes) -> Case:
    """One map with everything of both versions: the new one, and what is gone from it where it
    stood.

    What is confidential in either version is confidential in it. What cannot stand beside the new
    map (an id that is used for something else now) is left out.
    """
    left_out: set[tuple[str, int]] = set()
    while True:
        made, gone = _together(found, left_out)
        try:
            return attrs.evolve(found.new, **made)
        except DocumentError as error:
            wrong = {
                (str(each.path[0]), each.path[1]) for each in error.findings if len(each.path) > 1
            } & gone.keys()
            if not wrong:
                return found.new
            left_out |= {gone[place] for place in wrong}  # type: ignore[index]  # a list's second step is a number


def _together(
    found: Changes, left_out: set[tuple[str, int]]
) -> tuple[dict[str, Any], dict[tuple[str, int], tuple[str, int]]]:
    """The lists of both versions as one, and where each entry that is gone stands in them and stood
    before.
    """
    made: dict[str, Any] = {}
    gone: dict[tuple[str, int], tuple[str, int]] = {}
    for name in LISTS:
        old, new = getattr(found.old, name), getattr(found.new, name)
        entries: list[Any] = []
        for was, at in _pairs(name, old, new):
            if at is None and was is not None:
                if (name, was) in left_out:
                    continue
                gone[name, len(entries)] = (name, was)
            entries.append(_either(old, new, was, at))
        made[name] = tuple(entries)
    leaders = _leaders(found)
    if leaders:
        made["calendar"] = attrs.evolve(found.new.calendar or Calendar(), facilitators=leaders)
    own = {each.id for each in found.new.methods}
    made["methods"] = (
        *found.new.methods,
        *(each for each in found.old.methods if each.id not in own),
    )
    made["visibility"] = Visibility.strictest((found.old.visibility, found.new.visibility))
    return made, gone


def _leaders(found: Changes) -> tuple[Any, ...]:
    old, new = found.old.facilitators, found.new.facilitators
    return tuple(_either(old, new, was, at) for was, at in _pairs("facilitators", old, new))


def _either(old: tuple[Any, ...], new: tuple[Any, ...], was: int | None, at: int | None) -> Any:
    """The entry as it is now, else as it was, with the mark that fewest may see."""
    before = None if was is None else old[was]
    entry: Any = before if at is None else new[at]
    if before is None:
        return entry
    return entry.evolve(visibility=Visibility.strictest((before.visibility, entry.visibility)))

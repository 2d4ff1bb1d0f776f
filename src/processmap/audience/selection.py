"""Choosing a part of a map: one theme, the surroundings of one entry, a phase, or what happens
until a date.

A choice starts from what it names and takes along what hangs together with it: a theme brings its
perspectives, those who hold them, the dialogues about them, the proposals that answer to them and
the decisions on those.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.kinds import whole_of
from processmap.model.phases import phase_of, phases_of
from processmap.model.process_map import Case
from processmap.model.same_text import text_key
from processmap.model.times import earliest

__all__ = ["KEYS", "Lists", "Selection", "in_phase", "selected"]

Lists: TypeAlias = Mapping[str, tuple[Any, ...]]


@frozen(kw_only=True)
class Selection:
    """What was asked for; empty means everything.

    Attributes:
        only: pairs of key (`KEYS`) and value; all of them must hold.
        around: id of an entry: what is tied to it.
        phase: id of a phase.
        until: only what has a date up to and including this day, and what has no date and waits for
            nothing later.
    """

    only: tuple[tuple[str, str], ...] = ()
    around: str | None = None
    phase: str | None = None
    until: dt.date | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything at all is chosen."""
        return bool(self.only or self.around or self.phase or self.until)


@frozen
class _Core:
    """The ids a choice has arrived at, list by list."""

    parties: frozenset[str] = field(factory=frozenset)
    perspectives: frozenset[str] = field(factory=frozenset)
    dialogues: frozenset[str] = field(factory=frozenset)
    proposals: frozenset[str] = field(factory=frozenset)
    decisions: frozenset[str] = field(factory=frozenset)


def _views_of(dialogue: Dialogue, lists: Lists) -> frozenset[str]:
    """Ids of the perspectives whose tensions a dialogue is to meet."""
    named = {tension.id: tension.between for tension in lists.get("tensions", ()) if tension.id}
    pairs = (named.get(each, ()) if isinstance(each, str) else each for each in dialogue.tensions)
    return frozenset(key for pair in pairs for key in pair)


def _ids(entries: Iterable[Any]) -> frozenset[str]:
    return frozenset(each.id for each in entries)


def _onwards(
    lists: Lists, proposals: Iterable[Any], extra: Iterable[Any] = ()
) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of ``proposals`` and of the decisions on them, with what follows on those."""
    chosen = _ids(proposals)
    decided = set(_ids(extra))
    decisions = lists.get("decisions", ())
    growing = True
    while growing:
        growing = False
        for each in decisions:
            if each.id not in decided and (
                chosen & {*each.proposals, *each.follows} or decided & {*each.follows}
            ):
                decided.add(each.id)
                growing = True
    # Those that lead up to a decision belong to its trail as well.
    follows = {each.id: set(each.follows) for each in decisions}
    waiting = list(decided)
    while waiting:
        for key in sorted(follows.get(waiting.pop(), set()) - decided):
            if key in follows:
                decided.add(key)
                waiting.append(key)
    return chosen, frozenset(decided)


def wholes(keys: Iterable[str]) -> tuple[str, ...]:
    """The parties that keys stand for: what is said of a part is said of its whole."""
    return tuple(map(whole_of, keys))


def _from_perspectives(lists: Lists, views: frozenset[str], dialogues: frozenset[str]) -> _Core:
    holders = {
        key
        for each in lists.get("perspectives", ())
        if each.id in views
        for key in wholes(each.held_by)
    }
    named = [
        each
        for each in lists.get("dialogues", ())
        if each.id in dialogues or _views_of(each, lists) & views
    ]
    talks = _ids(named)
    proposals = [
        p for p in lists.get("proposals", ()) if views & {*p.addresses} or talks & {*p.from_}
    ]
    chosen, decided = _onwards(lists, proposals)
    present = {key for each in named for key in wholes(each.participants)}
    return _Core(frozenset(holders | present), views, talks, chosen, decided)


def _theme(value: str, lists: Lists) -> _Core:
    wanted = text_key(value)

    def themed(entry: Any) -> bool:
        return any(text_key(theme) == wanted for theme in entry.themes)

    views = _ids(each for each in lists.get("perspectives", ()) if themed(each))
    talks = _ids(each for each in lists.get("dialogues", ()) if themed(each))
    return _from_perspectives(lists, views, talks)


def _dialogues(test: Callable[[Dialogue], bool], lists: Lists) -> _Core:
    chosen = [each for each in lists.get("dialogues", ()) if test(each)]
    talks = _ids(chosen)
    views = {key for each in chosen for key in _views_of(each, lists)}
    views |= _ids(each for each in lists.get("perspectives", ()) if talks & {*each.voiced_in})
    proposals, decided = _onwards(
        lists, [p for p in lists.get("proposals", ()) if talks & {*p.from_}]
    )
    present = frozenset(key for each in chosen for key in wholes(each.participants))
    return _Core(present, frozenset(views), talks, proposals, decided)


def _parties(keys: frozenset[str], lists: Lists) -> _Core:
    def takes_part(each: Dialogue) -> bool:
        return bool(
            keys
            & {
                *wholes((*each.participants, *each.accepted, *each.declined)),
                *each.bodies,
                *each.facilitators,
            }
        )

    talks = _ids(each for each in lists.get("dialogues", ()) if takes_part(each))
    views = _ids(each for each in lists.get("perspectives", ()) if keys & {*wholes(each.held_by)})
    proposals = [
        p
        for p in lists.get("proposals", ())
        if keys & {*wholes(p.from_), *p.decided_by} or talks & {*p.from_} or views & {*p.addresses}
    ]
    own = [
        each
        for each in lists.get("decisions", ())
        if each.body in keys or any(keys & {*task.to} for task in each.assigns)
    ]
    chosen, decided = _onwards(lists, proposals, own)
    return _Core(keys, views, talks, chosen, decided)


def _kind(value: str, lists: Lists) -> _Core:
    return _parties(
        _ids(each for each in lists.get("stakeholders", ()) if each.kind.value == value), lists
    )


def _body(value: str, lists: Lists) -> _Core:
    return _parties(frozenset({value}), lists)


def _attribute(name: str) -> Callable[[str, Lists], _Core]:
    def find(value: str, lists: Lists) -> _Core:
        return _dialogues(lambda each: getattr(each, name) == value, lists)

    return find


_FINDERS: dict[str, Callable[[str, Lists], _Core]] = {
    "theme": _theme,
    "kind": _kind,
    "purpose": _attribute("purpose"),
    "status": _attribute("status"),
    "method": _attribute("method"),
    "body": _body,
}
KEYS = tuple(_FINDERS)


def _around(key: str, lists: Lists, case: Case) -> _Core:
    """What is tied to one entry, whatever it is."""
    sort = case.list_of(key)
    if sort == "perspectives":
        others = {
            end for each in lists.get("tensions", ()) if key in each.between for end in each.between
        }
        return _from_perspectives(lists, frozenset({key} | others), frozenset())
    if sort == "dialogues":
        beside = {key} | {
            a.dialogue for each in lists.get("dialogues", ()) if each.id == key for a in each.after
        }
        beside |= {
            each.id
            for each in lists.get("dialogues", ())
            if any(a.dialogue == key for a in each.after)
        }
        return _dialogues(lambda each: each.id in beside, lists)
    if sort in {"proposals", "decisions"}:
        proposals = [p for p in lists.get("proposals", ()) if p.id == key]
        chosen, decided = _onwards(
            lists, proposals, [d for d in lists.get("decisions", ()) if d.id == key]
        )
        chosen |= {
            p for each in lists.get("decisions", ()) if each.id in decided for p in each.proposals
        }
        sources = {
            source for p in lists.get("proposals", ()) if p.id in chosen for source in p.from_
        }
        core = _dialogues(lambda each: each.id in sources or key in each.about, lists)
        return _Core(core.parties, core.perspectives, core.dialogues, chosen, decided)
    core = _parties(frozenset({key}), lists)
    facing = {
        end
        for each in lists.get("tensions", ())
        if core.perspectives & {*each.between}
        for end in each.between
    }
    tied = {
        end
        for each in lists.get("relationships", ())
        if key in wholes((each.source, each.target))
        for end in wholes((each.source, each.target))
    }
    holders = {
        h
        for each in lists.get("perspectives", ())
        if each.id in facing
        for h in wholes(each.held_by)
    }
    together = {
        p
        for each in lists.get("dialogues", ())
        if each.id in core.dialogues
        for p in wholes(each.participants)
    }
    parties = core.parties | tied | holders | together
    return _Core(
        parties, core.perspectives | facing, core.dialogues, core.proposals, core.decisions
    )


def _belongs(core: _Core) -> dict[str, Callable[[Any], bool]]:
    """For every list, whether an entry belongs to what was arrived at; lists not named are about
    the whole case.
    """
    steps = core.dialogues | core.proposals | core.decisions
    return {
        "stakeholders": lambda e: e.id in core.parties,
        "relationships": lambda e: core.parties >= {*wholes((e.source, e.target))},
        "perspectives": lambda e: e.id in core.perspectives,
        "tensions": lambda e: all(end in core.perspectives for end in e.between),
        "dialogues": lambda e: e.id in core.dialogues,
        "outreach": lambda e: whole_of(e.stakeholder) in core.parties,
        "proposals": lambda e: e.id in core.proposals,
        "commitments": lambda e: (
            e.made_in in core.dialogues if e.made_in else whole_of(e.who) in core.parties
        ),
        "actions": lambda e: (
            bool(steps & {*e.follows})
            if e.follows
            else whole_of(e.responsible or "") in core.parties
        ),
        "decision_bodies": lambda _: True,
        "decisions": lambda e: e.id in core.decisions,
        "events": lambda _: False,
    }


def _narrowed(lists: Lists, core: _Core) -> Lists:
    tests = _belongs(core)
    return {
        name: tuple(each for each in entries if name not in tests or tests[name](each))
        for name, entries in lists.items()
    }


def _date(entry: Entity) -> dt.date | None:
    if isinstance(entry, Dialogue) and entry.stretch:
        return entry.stretch.first
    date = earliest(getattr(entry, "date", None) or getattr(entry, "due", None))
    start = getattr(entry, "start", None)
    return date or (start.date() if isinstance(start, dt.datetime) else None)


_DATED = ("dialogues", "outreach", "proposals", "commitments", "actions", "decisions", "events")


def _earlier(entry: Any) -> tuple[str, ...]:
    """Ids of what an entry waits for."""
    if isinstance(entry, Dialogue):
        return tuple(each.dialogue for each in entry.after)
    return (
        *getattr(entry, "follows", ()),
        *getattr(entry, "from_", ()),
        *getattr(entry, "proposals", ()),
    )


def _until(lists: Lists, last: dt.date) -> Lists:
    dated = [each for name in _DATED for each in lists.get(name, ())]
    late = {
        index
        for index, each in enumerate(dated)
        if (date := _date(each)) is not None and date > last
    }
    gone = {key for index in late if (key := getattr(dated[index], "id", None))}
    growing = True
    while growing:
        growing = False
        for index, each in enumerate(dated):
            if index not in late and _date(each) is None and gone & {*_earlier(each)}:
                late.add(index)
                if key := getattr(each, "id", None):
                    gone.add(key)
                growing = True
    kept = iter(index not in late for index in range(len(dated)))
    return {
        **lists,
        **{name: tuple(each for each in lists.get(name, ()) if next(kept)) for name in _DATED},
    }


def selected(lists: Lists, case: Case, selection: Selection) -> dict[str, tuple[Any, ...]]:
    """Give ``lists`` with only what ``selection`` asks for, in document order; phases are the
    views' own matter.
    """
    for key, value in selection.only:
        lists = _narrowed(lists, _FINDERS[key](value, lists))
    if selection.around:
        lists = _narrowed(lists, _around(selection.around, lists, case))
    if selection.until:
        lists = _until(lists, selection.until)
    return dict(lists)


def in_phase(case: Case, dialogue: Dialogue, phase: str) -> bool:
    """Whether a dialogue belongs to a phase: the one it names, else the one its purpose belongs
    to.
    """
    return (dialogue.phase or phase_of(dialogue.purpose, phases_of(case))) == phase

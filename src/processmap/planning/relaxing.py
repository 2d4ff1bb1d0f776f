"""What would help where another need than a tension's is not met: changes to the map, each tried by planning again.

A change is tried on the whole map, from the one that asks least of people to the one that asks most. Only one under
which the need is met is told. The tensions' own advice, which needs the composition alone, is in `unmet`.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import combinations
from typing import Any

from attrs import evolve, frozen

from processmap.language.names import name_of, names_of
from processmap.language.slugs import free_id
from processmap.messages import text
from processmap.messages.naming import Titles
from processmap.model.governance import DecisionBody
from processmap.model.methods import method_name, methods_of
from processmap.model.perspectives import Perspective
from processmap.model.plan import Plan, Unmet
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import BodyKind, Readiness, RelationshipKind, Willingness
from processmap.planning._facts import Facts
from processmap.planning.overrides import without_override

__all__ = ["Change", "Relaxer"]

_WORK = 1000
"""Entries times plans made again for one proposal: on a map so large that trying would take long, none is tried."""
_MOST = 40
_METHODS = 6
_PAIRS = 4
_RAISE = 3

Made = Callable[[ProcessMap], ProcessMap]


@frozen
class Change:
    """A change to the map that might help: how much it asks of people, what it says, and the change."""

    asks: int
    message: str
    made: Made


class Relaxer:
    """Finds for each unmet need the change that asks least and works; remembers what it has tried.

    Args:
        case: the map, without proposals nobody has touched.
        facts: its conditions.
        language: ``sv`` or ``en``.
    """

    def __init__(self, case: ProcessMap, facts: Facts, language: str) -> None:
        self.case, self.facts, self.language = case, facts, language
        size = len(case.stakeholders) + len(case.perspectives) + len(case.tensions) + len(case.dialogues)
        self.left = min(_MOST, _WORK // max(1, size))
        self.known: dict[tuple[object, ...], str | None] = {}

    def relaxed(self, plan: Plan, again: Callable[[ProcessMap], Plan]) -> Plan:
        """The plan with what would help at each unmet need that has no advice yet, or one that nobody has tried.

        Args:
            plan: the plan.
            again: makes the same plan of a changed map.
        """
        if all(each.relaxation and not self._undone(each) for each in plan.unmet):
            return plan
        return evolve(plan, unmet=tuple(self._advised(each, again) for each in plan.unmet))

    def _undone(self, each: Unmet) -> bool:
        return each.relaxation == text("planning.override_undo", self.language)

    def _advised(self, each: Unmet, again: Callable[[ProcessMap], Plan]) -> Unmet:
        if each.relaxation and not self._undone(each):
            return each
        key = each.need, each.refs, each.because
        if key not in self.known:
            self.known[key] = self._found(each, again)
        return evolve(each, relaxation=self.known[key])

    def _found(self, each: Unmet, again: Callable[[ProcessMap], Plan]) -> str | None:
        for change in sorted(self.changes(each), key=lambda change: (change.asks, change.message)):
            if self.left <= 0:
                return None
            self.left -= 1
            if _met(each, again(change.made(self.case))):
                return change.message
        return None

    # What can be changed

    def changes(self, each: Unmet) -> Iterator[Change]:
        """Changes that might meet a need, in any order."""
        if self._undone(each):
            yield from self._taken_back()
        elif each.need == "hear":
            yield from self._open_door(each.refs)
        elif each.need == "decide":
            yield from self._deciders(each.refs)
        else:
            yield from self._rooms(each)

    def _word(self, key: str, **params: Any) -> str:
        return text(f"planning.{key}", self.language, **params)

    def _name(self, key: str) -> str:
        return name_of(self.case, key, self.language)

    def _taken_back(self) -> Iterator[Change]:
        for index in range(len(self.case.overrides)):
            yield Change(1, self._word("override_undo"), partial(without_override, index=index))

    def _open_door(self, refs: Iterable[str]) -> Iterator[Change]:
        """A no is respected; but the door can be left open."""
        for key in refs:
            message = self._word("relax_door", name=self._name(key))
            yield Change(30, message, partial(_with_answer, key=key))

    def _deciders(self, refs: tuple[str, ...]) -> Iterator[Change]:
        named = Titles(name_of(self.case, key, self.language) for key in refs if self.case.list_of(key) == "proposals")
        titles = format(named, self.language)
        for key in self.facts.bodies if refs else ():
            message = self._word("relax_decides", name=self._name(key), titles=titles)
            yield Change(10, message, partial(_decided_by, refs=refs, body=key))
        message = self._word("relax_find_decider" if refs else "relax_find_body", titles=titles)
        yield Change(20, message, partial(_with_body, refs=refs))

    def _rooms(self, each: Unmet) -> Iterator[Change]:
        """Whatever may let those who hold the perspectives sit together after all."""
        views = [key for key in each.refs if isinstance(self.case.by_id.get(key), Perspective)]
        holders = tuple(dict.fromkeys(key for view in views for key in self.facts.perspectives[view].held_by))
        yield from self._methods(each.need)
        yield from self._limit()
        for key in holders:
            if key in self.facts.stakeholders and self.facts.stakeholders[key].chairs == 1:
                yield Change(30, self._word("relax_two", name=self._name(key)), partial(_seated, key=key))
        yield from self._answers(holders)
        for view in views:
            message = self._word("relax_holder", view=view)
            yield Change(60, message, partial(_with_holder, view=view))

    def _methods(self, need: str) -> Iterator[Change]:
        allowed = self.case.allowed_methods
        suits = [
            (each.facilitators or 1, key, each)
            for key, each in methods_of(self.case).items()
            if allowed and key not in allowed and (not each.purposes or need in {p.value for p in each.purposes})
        ]
        for leaders, key, each in sorted(suits, key=lambda found: found[:2])[:_METHODS]:
            message = self._word("relax_method", method=method_name(each, self.language))
            yield Change(10 + leaders, message, partial(_allowing, method=key))

    def _limit(self) -> Iterator[Change]:
        setting = self.case.setting("bearable-load")
        now = dict(setting.params).get("limit") if setting else None
        if setting is None or not isinstance(now, int) or now < 1:
            return
        for most in range(now + 1, now + 1 + _RAISE):
            message = self._word("relax_limit", most=most, now=now)
            yield Change(20 + most - now, message, partial(_limited, setting=setting, most=most))

    def _answers(self, holders: tuple[str, ...]) -> Iterator[Change]:
        """What people themselves could answer: a yes of their own, that a mediator would help, that it is safe."""
        facts, known = self.facts, self.facts.stakeholders
        people = [key for key in holders if key in known]
        for key in people:
            if key in facts.declined:
                message = self._word("relax_if_willing", name=self._name(key))
                yield Change(80, message, partial(_with_answer, key=key))
        said_no = tuple(key for key in people if key in facts.declined)
        if len(said_no) > 1:
            message = self._word("relax_if_willing", name=names_of(self.case, said_no, self.language, 6))
            yield Change(85, message, partial(_with_answers, keys=said_no))
        for one, other in list(combinations(people, 2))[: _PAIRS * _PAIRS]:
            yield from self._between(one, other)

    def _between(self, one: str, other: str) -> Iterator[Change]:
        facts, known = self.facts, self.facts.stakeholders
        names = {"one": self._name(one), "other": self._name(other)}
        state = facts.pair(one, other)
        if state.barred:
            word, asks = "relax_mediator", 50
            if state.threats or state.kept_apart:
                word, asks = ("relax_safety", 90) if state.threats else ("relax_together", 70)
            yield Change(asks, self._word(word, **names), partial(_opened, one=one, other=other))
        for weak, strong in ((one, other), (other, one)):
            whole = strong in known[weak].part_of
            if known[weak].willing is not Willingness.YES and (whole or (strong, weak) in facts.power):
                said = {"name": self._name(weak), "other": self._name(strong)}
                yield Change(40, self._word("relax_yes", **said), partial(_with_answer, key=weak))


def _met(each: Unmet, plan: Plan) -> bool:
    left = [found for found in plan.unmet if found.need == each.need]
    return not any(not each.refs or set(found.refs) & set(each.refs) for found in left)


# The changes themselves


def _with_answer(case: ProcessMap, key: str) -> ProcessMap:
    people = (evolve(each, willing=Willingness.YES) if each.id == key else each for each in case.stakeholders)
    return evolve(case, stakeholders=tuple(people))


def _seated(case: ProcessMap, key: str) -> ProcessMap:
    people = (evolve(each, seats=2) if each.id == key else each for each in case.stakeholders)
    return evolve(case, stakeholders=tuple(people))


def _with_answers(case: ProcessMap, keys: Iterable[str]) -> ProcessMap:
    for key in keys:
        case = _with_answer(case, key)
    return case


def _decided_by(case: ProcessMap, refs: Iterable[str], body: str) -> ProcessMap:
    asked = set(refs)
    proposals = (evolve(each, decided_by=(body,)) if each.id in asked else each for each in case.proposals)
    return evolve(case, proposals=tuple(proposals))


def _with_body(case: ProcessMap, refs: Iterable[str]) -> ProcessMap:
    key = free_id(case.by_id, "instans", 1)
    made = DecisionBody(id=key, name=key, kind=BodyKind.COMMITTEE)
    return _decided_by(evolve(case, decision_bodies=(*case.decision_bodies, made)), refs, key)


def _with_holder(case: ProcessMap, view: str) -> ProcessMap:
    key = free_id(case.by_id, "ny", 1)
    made = Stakeholder(id=key, name=key, willing=Willingness.YES)
    views = (evolve(each, held_by=(*each.held_by, key)) if each.id == view else each for each in case.perspectives)
    return evolve(case, stakeholders=(*case.stakeholders, made), perspectives=tuple(views))


def _allowing(case: ProcessMap, method: str) -> ProcessMap:
    return evolve(case, allowed_methods=(*case.allowed_methods, method))


def _limited(case: ProcessMap, setting: RuleSetting, most: int) -> ProcessMap:
    params = tuple(sorted({**dict(setting.params), "limit": most}.items()))
    rules = (evolve(each, params=params) if each is setting else each for each in case.rules)
    return evolve(case, rules=tuple(rules))


def _opened(case: ProcessMap, one: str, other: str) -> ProcessMap:
    """The map where two can meet after preparation: what has kept them apart no longer does."""
    pair = {one, other}
    ties = tuple(
        evolve(each, can_meet=Readiness.PREPARED, stage=None, threats=None, violence=None)
        if each.kind is RelationshipKind.CONFLICT and {each.source, each.target} == pair
        else each
        for each in case.relationships
    )
    apart = []
    for group in case.not_together:
        smaller = (
            [tuple(key for key in group if key != gone) for gone in (one, other)] if pair <= set(group) else [group]
        )
        apart += [each for each in smaller if len(each) > 1]
    return evolve(case, relationships=ties, not_together=tuple(apart))

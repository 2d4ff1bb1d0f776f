"""Wholes and their parts: who belongs to whom, directly or through others."""

from collections.abc import Iterable

from processmap.model.process_map import Case
from processmap.model.stakeholders import Stakeholder

__all__ = ["parts", "related", "sits_for", "wholes"]


def _belongs(case: Case) -> dict[str, tuple[str, ...]]:
    people = {each.id: each.part_of for each in case.stakeholders}
    return people | {each.id: each.part_of for each in case.decision_bodies}


def _closed(edges: dict[str, tuple[str, ...]], key: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting = list(edges.get(key, ()))
    while waiting:
        each = waiting.pop(0)
        if each not in found and each != key:
            found[each] = None
            waiting.extend(edges.get(each, ()))
    return tuple(found)


def wholes(case: Case, key: str) -> tuple[str, ...]:
    """Ids of everything a party belongs to, nearest first; itself not among them."""
    belongs = case.once("analysis.belongs", lambda: _belongs(case))
    memo: dict[str, tuple[str, ...]] = case.once("analysis.wholes", dict)
    if key not in memo:
        memo[key] = _closed(belongs, key)
    return memo[key]


def _turned(case: Case) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, belongs in _belongs(case).items():
        for whole in belongs:
            found.setdefault(whole, []).append(key)
    return {key: tuple(each) for key, each in found.items()}


def parts(case: Case, key: str) -> tuple[str, ...]:
    """Ids of everything that belongs to a party, nearest first; itself not among them."""
    return _closed(case.once("analysis.consists", lambda: _turned(case)), key)


def related(case: Case, one: str, other: str) -> bool:
    """Say whether two parties are the same, or one belongs to the other."""
    return one == other or other in wholes(case, one) or one in wholes(case, other)


def sits_for(case: Case, present: Iterable[str]) -> frozenset[str]:
    """Ids of those whose voice is in a room: the present, what they belong to, and whom they speak
    for.
    """
    found: set[str] = set()
    for key in present:
        entity = case.by_id.get(key)
        found |= {key, *wholes(case, key)}
        if isinstance(entity, Stakeholder):
            found |= set(entity.voice_for)
    return frozenset(found)

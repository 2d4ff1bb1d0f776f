"""Numbers of people, so that what is told does not give away what is not.

A group under the least group is left out as a whole (`rules.small_group`). Its number could still
be worked out where groups are parts of each other: a whole of 40 with one part of 37 told leaves 3.
So, in a family of groups that are parts of each other, where anything of the kind could be worked
out, no whole is told: only the parts that have no parts of their own. Then every sum has an unknown
total, and no difference says anything.

The same for money that counts people: where a cost for few people is left out, no sum of the
funding is told.
"""

from collections.abc import Iterable, Mapping

from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.publishing.gather import Gathered
from processmap.publishing.rules import Left, not_marked, private_person, small_count

__all__ = ["hide_sums", "untellable"]


def hide_sums(case: ProcessMap, found: Gathered) -> None:
    """Take away the numbers from which others could be worked out."""
    marked = [
        each
        for each in case.stakeholders
        if not not_marked(each, found.least) and not private_person(each, found.least)
    ]
    hidden = untellable(marked, found.least)
    for (name, index), draft in found.drafts.items():
        if (
            name == "stakeholders"
            and draft.values.get("size") is not None
            and case.stakeholders[index].id in hidden
        ):
            draft.values["size"] = None
            found.left[Left.TOTAL, name] += 1
    if any(
        not not_marked(each, found.least) and small_count(each, found.least) for each in case.costs
    ):
        _hide_money(found)


def _hide_money(found: Gathered) -> None:
    for (name, _), draft in found.drafts.items():
        if name != "funding":
            continue
        for each in ("amount", "total", "cap"):
            if draft.values.get(each) is not None:
                draft.values[each] = None
                found.left[Left.TOTAL, name] += 1


def untellable(groups: Iterable[Stakeholder], least: int) -> frozenset[str]:
    """Ids of the groups whose size must not be told, besides those under ``least``.

    Args:
        groups: all groups that are marked public, those under the least group as well.
        least: the least group, people.
    """
    known = {each.id: each for each in groups}
    parts: dict[str, list[str]] = {}
    for each in known.values():
        for whole in each.part_of:
            if whole in known:
                parts.setdefault(whole, []).append(each.id)
    hidden: set[str] = set()
    for family in _families(known, parts):
        if any(_gives_away(known, parts, key, least) for key in family):
            hidden |= {key for key in family if key in parts}
    return frozenset(hidden)


def _gives_away(
    known: Mapping[str, Stakeholder], parts: Mapping[str, list[str]], key: str, least: int
) -> bool:
    """Whether a group is too small to tell of, or is a whole that leaves too few when its parts are
    taken away.
    """
    fewest, size = known[key].least_size, known[key].exact_size
    if fewest is not None and fewest < least:
        return True
    if size is None or key not in parts:
        return False
    rest = size - _sum_of(known, parts, key, least)
    return 0 < rest < least


def _sum_of(
    known: Mapping[str, Stakeholder], parts: Mapping[str, list[str]], key: str, least: int
) -> int:
    """People in the parts of a whole that are told of; of a part with no size, those in its own
    parts.
    """
    total, waiting = 0, list(parts[key])
    while waiting:
        part = waiting.pop()
        size = known[part].exact_size
        if size is None:
            waiting += parts.get(part, ())
        elif size >= least:
            total += size
    return total


def _families(known: Mapping[str, Stakeholder], parts: Mapping[str, list[str]]) -> list[set[str]]:
    """Groups that hang together by being parts of each other."""
    beside: dict[str, set[str]] = {key: set() for key in known}
    for whole, inner in parts.items():
        for part in inner:
            beside[whole].add(part)
            beside[part].add(whole)
    families, seen = [], set[str]()
    for key in known:
        if key in seen:
            continue
        family, waiting = {key}, [key]
        while waiting:
            for other in beside[waiting.pop()] - family:
                family.add(other)
                waiting.append(other)
        seen |= family
        families.append(family)
    return families

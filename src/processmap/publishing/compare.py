"""What two releases of the same map give away together: whoever has both can take one from the
other.

A group of 40 that is 38 in the next release tells that two people left; a whole told in one release
and its parts in another leave a rest. Such differences are warned of where they are smaller than
the least group; whether they matter is for a person to judge.
"""

from collections.abc import Mapping
from enum import StrEnum

from processmap.language.disguises import folded
from processmap.model.public import PublicMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import CostUnit
from processmap.publishing.counts import untellable

__all__ = ["Difference", "differences"]


class Difference(StrEnum):
    """What differs by fewer people than the least group."""

    GROUP = "difference_group"
    SUM = "difference_sum"
    REST = "difference_rest"
    COST = "difference_cost"


def differences(
    public: PublicMap, previous: PublicMap, least: int
) -> tuple[tuple[Difference, int], ...]:
    """Compare a release with the one before.

    Args:
        public: the new release.
        previous: the last one.
        least: the least group, people.

    Returns:
        Each sort of difference that is too small, and how many there are.
    """
    new, old = _sizes(public), _sizes(previous)
    both = [key for key in new if key in old]
    groups = sum(1 for key in both if 0 < abs(new[key] - old[key]) < least)
    whole = 0 < abs(sum(new.values()) - sum(old.values())) < least
    rest = _rests({**old, **new}, public, previous, least) + _rests(
        {**new, **old}, public, previous, least
    )
    costs_new, costs_old = _costs(public), _costs(previous)
    costs = sum(
        1
        for key in costs_new
        if key in costs_old and 0 < abs(costs_new[key] - costs_old[key]) < least
    )
    found = (
        (Difference.GROUP, groups),
        (Difference.SUM, int(whole)),
        (Difference.REST, rest),
        (Difference.COST, costs),
    )
    return tuple((sort, count) for sort, count in found if count)


def _called(name: str) -> str:
    return folded(" ".join(name.split()))


def _sizes(public: PublicMap) -> Mapping[str, int]:
    return {_called(each.name): each.size for each in public.stakeholders if each.size is not None}


def _costs(public: PublicMap) -> Mapping[tuple[str, str], float]:
    return {
        (_called(each.what), each.version or ""): each.quantity
        for each in public.costs
        if CostUnit.PERSON in each.per and each.quantity is not None
    }


def _rests(sizes: Mapping[str, int], public: PublicMap, previous: PublicMap, least: int) -> int:
    """How many wholes leave too few when the parts told in either release are taken away."""
    parts: dict[str, set[str]] = {}
    for release in (public, previous):
        called = {each.id: _called(each.name) for each in release.stakeholders}
        for each in release.stakeholders:
            for whole in each.part_of:
                if whole in called and called[whole] != _called(each.name):
                    parts.setdefault(_called(each.name), set()).add(called[whole])
    names = sorted({*sizes, *parts, *(whole for wholes in parts.values() for whole in wholes)})
    ids = {name: f"g{index}" for index, name in enumerate(names)}
    groups = [
        Stakeholder(
            id=ids[name],
            name=name,
            size=sizes.get(name),
            part_of=tuple(ids[each] for each in sorted(parts.get(name, ()))),
        )
        for name in names
    ]
    return sum(1 for key in untellable(groups, least) if groups[int(key[1:])].size is not None)

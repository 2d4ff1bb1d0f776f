"""Order: what comes after what, which column a thing belongs to, and which arrows say nothing new.

Pure functions over keys and pairs; every result depends only on the order of the input.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

from attrs import frozen

__all__ = [
    "ANYTIME",
    "ANYWHERE",
    "Wish",
    "bridges",
    "columns_for",
    "depths",
    "needed",
    "without_circles",
]

K = TypeVar("K", bound=Hashable)
Pair: TypeAlias = tuple[K, K]


@frozen
class Wish:
    """Which column a thing would like, and how firmly: 3 said in the document, 2 clear, 1 loose, 0
    anywhere.
    """

    column: int | None
    firmness: int


ANYWHERE: Final = Wish(None, 0)
"""No wish at all."""


ANYTIME: Final = Wish(None, 1)
"""As soon as what comes before is done."""


def without_circles(
    pairs: Iterable[tuple[K, K]], loose: Iterable[tuple[K, K]] = ()
) -> tuple[list[Pair[K]], set[Pair[K]]]:
    """Give the pairs, without doubles, that run in no circle, and those of ``loose`` that could be
    added.

    ``pairs`` are taken in order; one that would close a circle is left out, and so are loose ones.
    """
    after: dict[K, list[K]] = {}
    kept: list[Pair[K]] = []
    added: set[Pair[K]] = set()
    firm = list(dict.fromkeys(pair for pair in pairs if pair[0] != pair[1]))
    if _ordered(firm) is not None:
        kept = firm
        for source, target in firm:
            after.setdefault(source, []).append(target)
        firm = []
    known = set(kept)
    for number, (source, target) in enumerate([*firm, *loose]):
        if source == target or (source, target) in known or _reaches(after, target, source):
            continue
        after.setdefault(source, []).append(target)
        known.add((source, target))
        if number < len(firm):
            kept.append((source, target))
        else:
            added.add((source, target))
    return kept, added


def _reaches(after: Mapping[K, list[K]], start: K, goal: K) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        for each in after.get(here, ()):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
    return False


def _ordered(pairs: Sequence[Pair[K]], keys: Iterable[K] = ()) -> list[K] | None:
    """The keys so that every pair runs forward, as near the given order as that allows; None for a
    circle.
    """
    after: dict[K, list[K]] = {key: [] for key in keys}
    waits: dict[K, int] = dict.fromkeys(after, 0)
    for source, target in pairs:
        after.setdefault(source, []).append(target)
        after.setdefault(target, [])
        waits[target] = waits.get(target, 0) + 1
        waits.setdefault(source, 0)
    order = [key for key in after if not waits[key]]
    for key in order:
        for each in after[key]:
            waits[each] -= 1
            if not waits[each]:
                order.append(each)
    return order if len(order) == len(after) else None


def _neighbours(
    keys: Iterable[K], pairs: Iterable[Pair[K]]
) -> tuple[dict[K, list[K]], dict[K, list[K]]]:
    before: dict[K, list[K]] = {key: [] for key in keys}
    after: dict[K, list[K]] = {key: [] for key in before}
    for source, target in pairs:
        before[target].append(source)
        after[source].append(target)
    return before, after


def depths(keys: Sequence[K], pairs: Sequence[Pair[K]]) -> dict[K, int]:
    """How many steps must come before each key: the longest chain of arrows that ends in it.

    Raises:
        ValueError: if the pairs run in a circle.
    """
    order = _ordered(pairs, keys)
    if order is None:
        raise ValueError("the pairs run in a circle")
    before, _ = _neighbours(keys, pairs)
    depth: dict[K, int] = {}
    for key in order:
        depth[key] = max((depth[each] + 1 for each in before[key]), default=0)
    return depth


def columns_for(
    keys: Sequence[K], pairs: Sequence[Pair[K]], wishes: Mapping[K, Wish], count: int
) -> dict[K, int]:
    """Place every key in a column 0 to ``count`` - 1 so that no arrow runs to an earlier column.

    The firmest wishes are met first; looser ones give way to what is already placed before and
    after them. Where the firm ones contradict an arrow, the later thing is moved to the right.
    """
    order = _ordered(pairs, keys)
    if order is None:
        raise ValueError("the pairs run in a circle")
    before, after = _neighbours(keys, pairs)
    placed: dict[K, int] = {}
    for firmness in sorted({wish.firmness for wish in wishes.values()} | {0}, reverse=True):
        high: dict[K, int] = {}
        for key in reversed(order):
            high[key] = min(
                (min(high[each], placed.get(each, count - 1)) for each in after[key]),
                default=count - 1,
            )
        low: dict[K, int] = {}
        for key in order:
            low[key] = max((max(low[each], placed.get(each, 0)) for each in before[key]), default=0)
            wish = wishes.get(key, Wish(None, 0))
            if key not in placed and wish.firmness == firmness:
                asked = low[key] if wish.column is None else wish.column
                placed[key] = max(low[key], min(asked, high[key]))
    for key in order:
        placed[key] = max([placed[key], *(placed[each] for each in before[key])])
    return placed


def needed(keys: Sequence[K], pairs: Sequence[Pair[K]]) -> set[Pair[K]]:
    """The pairs that no chain of other pairs already says (the transitive reduction)."""
    order = _ordered(pairs, keys)
    if order is None:
        raise ValueError("the pairs run in a circle")
    _, after = _neighbours(keys, pairs)
    place = {key: index for index, key in enumerate(order)}
    reach: dict[K, int] = {}
    kept: set[Pair[K]] = set()
    for key in reversed(order):
        mask = 0
        for each in sorted(after[key], key=lambda key: place[key]):
            if not mask >> place[each] & 1:
                kept.add((key, each))
                mask |= reach[each] | 1 << place[each]
        reach[key] = mask
    return kept


def bridges(kept: Iterable[K], pairs: Iterable[Pair[K]]) -> list[Pair[K]]:
    """Pairs of ``kept`` keys that a chain joins by way of keys that are not kept, in the order of
    ``kept``.
    """
    after: dict[K, list[K]] = {}
    for source, target in pairs:
        after.setdefault(source, []).append(target)
    chosen = dict.fromkeys(kept)
    found: list[Pair[K]] = []
    for start in chosen:
        waiting = [each for each in reversed(after.get(start, ())) if each not in chosen]
        seen = set(waiting)
        while waiting:
            for each in after.get(waiting.pop(), ()):
                if each in chosen:
                    found.append((start, each))
                elif each not in seen:
                    seen.add(each)
                    waiting.append(each)
    return list(dict.fromkeys(found))

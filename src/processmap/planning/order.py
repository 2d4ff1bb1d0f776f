"""What comes before what: arrows with reasons, circles broken where they are weakest, rounds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from processmap.planning.contributions import Before, First

__all__ = ["Arrow", "Broken", "Order", "arrange", "one_each", "upstream"]


@frozen
class Arrow:
    """One wish for an order and the rule that has it."""

    before: str
    after: str
    rule: str
    because: str
    gap_days: int = 0
    strength: int = 50
    within_days: int | None = None


@frozen
class Broken:
    """A circle: the arrows in it, and the weakest of them, which gave way."""

    dropped: Arrow
    circle: tuple[Arrow, ...]


@frozen
class Order:
    """An order without circles.

    Attributes:
        arrows: what comes before what; those that follow from others are left out.
        rounds: number of the round of each dialogue, from 1: the longest way to it.
        broken: circles that were found, and what gave way.
        followers: for each dialogue, those straight after it.
    """

    arrows: tuple[Arrow, ...]
    rounds: Mapping[str, int]
    broken: tuple[Broken, ...]
    followers: Mapping[str, tuple[str, ...]]


def arrange(
    keys: Sequence[str],
    wishes: Iterable[tuple[str, Before]],
    firsts: Iterable[tuple[str, First]] = (),
    earliest: Mapping[str, int] | None = None,
    fixed: Iterable[str] = (),
) -> Order:
    """Put dialogues in order.

    Args:
        keys: ids of the dialogues.
        wishes: orders wanted, each with its rule's code.
        firsts: dialogues that come before everything else, each with its rule's code.
        earliest: lowest round of some dialogues, from 1.
        fixed: dialogues already agreed with people; a `First` puts nothing before them.
    """
    arrows = one_each(keys, wishes)
    arrows, broken = _without_circles(keys, arrows)
    ranked = sorted(firsts, key=lambda each: each[1].strength)
    for number, (rule, first) in enumerate(ranked):
        entered = {each.after for each in arrows}
        firmer = {other.dialogue for _, other in ranked[number + 1 :]}
        skipped = {first.dialogue, *fixed, *firmer} | upstream(first.dialogue, arrows)
        arrows += [
            Arrow(first.dialogue, key, rule, first.because, 0, first.strength)
            for key in keys
            if key not in entered and key not in skipped
        ]
    order = _topological(keys, arrows)
    arrows = _needed(order, arrows)
    rounds = _rounds(order, arrows, earliest or {})
    followers: dict[str, list[str]] = defaultdict(list)
    for each in arrows:
        followers[each.before].append(each.after)
    return Order(tuple(arrows), rounds, tuple(broken), {key: tuple(each) for key, each in followers.items()})


def one_each(keys: Sequence[str], wishes: Iterable[tuple[str, Before]]) -> list[Arrow]:
    """One arrow for each pair: the firmest reason, with the longest gap and the nearest limit anybody asks for."""
    known, found = set(keys), dict[tuple[str, str], Arrow]()
    for rule, wish in wishes:
        if wish.before not in known or wish.after not in known or wish.before == wish.after:
            continue
        pair = (wish.before, wish.after)
        old = found.get(pair)
        gap = max(wish.gap_days, old.gap_days if old else 0)
        limits = [each for each in (wish.within_days, old.within_days if old else None) if each is not None]
        within = max(gap, min(limits)) if limits else None
        if old is None or wish.strength > old.strength:
            found[pair] = Arrow(*pair, rule, wish.because, gap, wish.strength, within)
        else:
            found[pair] = Arrow(*pair, old.rule, old.because, gap, old.strength, within)
    return list(found.values())


def upstream(key: str, arrows: Iterable[Arrow]) -> set[str]:
    """All that comes before a dialogue."""
    into: dict[str, list[str]] = defaultdict(list)
    for each in arrows:
        into[each.after].append(each.before)
    found, waiting = set[str](), [key]
    while waiting:
        for before in into[waiting.pop()]:
            if before not in found:
                found.add(before)
                waiting.append(before)
    return found


def _kahn(keys: Sequence[str], arrows: Iterable[Arrow]) -> list[str]:
    """Dialogues in an order that keeps every arrow, first come first served; without those in or after a circle."""
    into: dict[str, int] = dict.fromkeys(keys, 0)
    out: dict[str, list[str]] = {key: [] for key in keys}
    for each in arrows:
        into[each.after] += 1
        out[each.before].append(each.after)
    ready = [key for key in keys if into[key] == 0]
    for key in ready:  # grows while it is read
        for after in out[key]:
            into[after] -= 1
            if into[after] == 0:
                ready.append(after)
    return ready


def _topological(keys: Sequence[str], arrows: Iterable[Arrow]) -> list[str]:
    found = _kahn(keys, arrows)
    if len(found) != len(keys):  # cannot be: circles were taken out before
        raise AssertionError("the order still runs in a circle")
    return found


def _without_circles(keys: Sequence[str], arrows: list[Arrow]) -> tuple[list[Arrow], list[Broken]]:
    """Take arrows in from the firmest to the gentlest; one that would close a circle gives way and is told."""
    if len(_kahn(keys, arrows)) == len(keys):
        return arrows, []
    core = _in_circles(keys, arrows)
    inner = [each for each in arrows if each.before in core and each.after in core]
    out: dict[str, list[Arrow]] = defaultdict(list)
    broken: list[Broken] = []
    refused: set[tuple[str, str]] = set()
    for each in sorted(inner, key=lambda arrow: -arrow.strength):
        path = _path(out, each.after, each.before)
        if path is None:
            out[each.before].append(each)
        else:
            refused.add((each.before, each.after))
            broken.append(Broken(each, (each, *path)))
    return [each for each in arrows if (each.before, each.after) not in refused], broken


def _in_circles(keys: Sequence[str], arrows: Iterable[Arrow]) -> set[str]:
    """Dialogues that lie on some circle or between circles: trimmed from both ends until nothing more falls off."""
    arrows = list(arrows)
    turned = [Arrow(each.after, each.before, each.rule, each.because) for each in arrows]
    free = set(_kahn(keys, arrows)) | set(_kahn(keys, turned))
    return set(keys) - free


def _path(out: Mapping[str, list[Arrow]], start: str, goal: str) -> tuple[Arrow, ...] | None:
    came: dict[str, Arrow | None] = {start: None}
    waiting = [start]
    for key in waiting:  # grows while it is read: breadth first, so the circle told is a short one
        if key == goal:
            path, step = [], came[key]
            while step is not None:
                path.append(step)
                step = came[step.before]
            return tuple(reversed(path))
        for each in out.get(key, ()):
            if each.after not in came:
                came[each.after] = each
                waiting.append(each.after)
    return None


def _needed(order: Sequence[str], arrows: list[Arrow]) -> list[Arrow]:
    """Leave out arrows that follow from others that ask for at least the same gap: they say nothing new."""
    place = {key: index for index, key in enumerate(order)}
    into: dict[str, list[Arrow]] = defaultdict(list)
    for each in arrows:
        into[each.after].append(each)
    reached = _reached(place, arrows)
    above: dict[str, int] = {}
    kept: set[int] = set()
    for key in order:
        mask, through = 0, 0
        for each in into[key]:
            through |= above[each.before]
            mask |= above[each.before] | 1 << place[each.before]
        above[key] = mask
        for each in into[key]:
            implied = through >> place[each.before] & 1
            if implied and each.gap_days:
                implied = reached[each.before, each.gap_days] & mask
            if not implied or each.within_days is not None:
                kept.add(id(each))
    return [each for each in arrows if id(each) in kept]


def _reached(place: Mapping[str, int], arrows: Iterable[Arrow]) -> dict[tuple[str, int], int]:
    """For each dialogue and gap it asks for: those it comes straight before with at least that gap, as bits."""
    gaps: dict[str, dict[int, int]] = defaultdict(dict)
    for each in arrows:
        if each.gap_days:
            known = gaps[each.before]
            known[each.gap_days] = known.get(each.gap_days, 0) | 1 << place[each.after]
    found: dict[tuple[str, int], int] = {}
    for key, known in gaps.items():
        bits = 0
        for days in sorted(known, reverse=True):
            bits |= known[days]
            found[key, days] = bits
    return found


def _rounds(order: Sequence[str], arrows: Iterable[Arrow], earliest: Mapping[str, int]) -> dict[str, int]:
    into: dict[str, list[str]] = defaultdict(list)
    for each in arrows:
        into[each.after].append(each.before)
    found: dict[str, int] = {}
    for key in order:
        found[key] = max([earliest.get(key, 1), *(found[before] + 1 for before in into[key])])
    return found

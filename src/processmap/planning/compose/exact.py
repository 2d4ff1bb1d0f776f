"""Proofs for small problems: list every room worth having, then look for ever larger covers until there is one."""

from __future__ import annotations

from attrs import frozen

from processmap.planning.compose.budget import Budget
from processmap.planning.compose.meetable import fillers
from processmap.planning.compose.rooms import EMPTY, Profile, Rooms, bits

MOST_ROOMS = 40_000
MOST_COVERS = 8_000
MOST_PEOPLE = 24


@frozen
class Proof:
    """rooms: a cover with fewer rooms than was known, or None; bound: no cover has fewer rooms than this."""

    rooms: list[tuple[int, ...]] | None
    bound: int


def prove(rooms: Rooms, wanted: int, least: int, known: int, budget: Budget) -> Proof:
    """Search for covers of `wanted` with `least`, `least` + 1 … rooms below `known`, as far as the budget goes."""
    covers = _covers(rooms, wanted, budget) if small(rooms) else None
    if covers is None:
        return Proof(None, least)
    masks = sorted(covers, key=lambda met: (-met.bit_count(), met))
    search = _Search(masks, wanted, budget)
    for size in range(least, known):
        found = search.run(size)
        if found is not None:
            return Proof([tuple(bits(covers[met])) for met in found], size)
        if search.stopped:
            return Proof(None, size)
    return Proof(None, known)


def small(rooms: Rooms) -> bool:
    """Whether a proof is worth trying."""
    return fillers(rooms).bit_count() <= MOST_PEOPLE


def _covers(rooms: Rooms, wanted: int, budget: Budget) -> dict[int, int] | None:
    """What legal rooms can meet, each with one room's mask, the largest only. None when there are too many."""
    people = bits(fillers(rooms))
    found: dict[int, int] = {}
    seen = 0
    stack: list[tuple[Profile, int]] = [(EMPTY, 0)]
    while stack:
        room, start = stack.pop()
        for position in range(start, len(people)):
            person = people[position]
            if room.barred >> person & 1 or room.seats + rooms.weights[person] > rooms.capacity:
                continue
            grown = rooms.joined(room, person)
            seen += 1
            met = grown.meets & wanted
            if met:
                carries = rooms.carried(grown)
                met &= rooms.ready[carries]
                if met and met not in found:
                    found[met] = grown.mask
            stack.append((grown, position + 1))
        if seen > MOST_ROOMS:
            return None
    budget.spend(8 * seen)
    return _largest(found, budget)


def _largest(found: dict[int, int], budget: Budget) -> dict[int, int] | None:
    kept: dict[int, int] = {}
    by_tension: dict[int, list[int]] = {}
    for met in sorted(found, key=lambda m: (-m.bit_count(), m)):
        rarest = min((by_tension.get(bit, []) for bit in bits(met)), key=len)
        budget.spend(2 + len(rarest) // 8)
        if any(met & ~other == 0 for other in rarest):
            continue
        kept[met] = found[met]
        for bit in bits(met):
            by_tension.setdefault(bit, []).append(met)
        if len(kept) > MOST_COVERS:
            return None
    return kept


class _Search:
    """Depth-first set cover with a fixed number of sets."""

    def __init__(self, masks: list[int], wanted: int, budget: Budget) -> None:
        self.masks, self.wanted, self.budget = masks, wanted, budget
        self.by_tension = {bit: [m for m in masks if m >> bit & 1] for bit in bits(wanted)}
        self.order = sorted(self.by_tension, key=lambda bit: (len(self.by_tension[bit]), bit))
        self.stopped = False
        self._dead: dict[int, int] = {}

    def run(self, size: int) -> list[int] | None:
        """A cover of that many sets, or None (no such cover, or `stopped`)."""
        return self._descend(self.wanted, size)

    def _descend(self, open_: int, left: int) -> list[int] | None:
        if not open_:
            return []
        if self.stopped or self._dead.get(open_, -1) >= left or not left:
            return None
        options = self._options(open_, left)
        if not self.budget.left:
            self.stopped = True
            return None
        for met in options:
            rest = self._descend(open_ & ~met, left - 1)
            if rest is not None:
                return [met, *rest]
        if not self.stopped and len(self._dead) < 100_000:
            self._dead[open_] = left
        return None

    def _options(self, open_: int, left: int) -> list[int]:
        """Sets for the open tension with fewest of them, what they meet that is open, no one inside another."""
        fewest = next(bit for bit in self.order if open_ >> bit & 1)
        needed = open_.bit_count() - self._most(open_) * (left - 1)
        gains: dict[int, int] = {}
        self.budget.spend(30 + len(self.by_tension[fewest]) // 3)
        for met in self.by_tension[fewest]:
            gain = met & open_
            if gain.bit_count() >= needed:
                gains.setdefault(gain, met)
        ranked = sorted(gains, key=lambda gain: (-gain.bit_count(), gain))
        if left == 1:
            return [gains[gain] for gain in ranked if gain == open_]
        kept: list[int] = []
        for gain in ranked:
            self.budget.spend(1 + len(kept) // 12)
            if not any(gain & ~other == 0 for other in kept):
                kept.append(gain)
        return [gains[gain] for gain in kept]

    def _most(self, open_: int) -> int:
        most = 0
        for met in self.masks:
            if met.bit_count() <= most:
                break
            most = max(most, (met & open_).bit_count())
        return most

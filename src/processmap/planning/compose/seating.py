"""A seating under change: rooms, what each meets, and how many meet each tension, kept up to date move by move."""

from __future__ import annotations

from collections.abc import Iterable

from processmap.planning.compose.rooms import Rooms, bits, mask_of


class Seating:
    """Rooms in the making. Tensions outside `wanted` do not count.

    Every room is legal at all times and meets what its size, its pairs and the hardest-carrying method that fits allow.
    `zero` are the wanted tensions no room meets, `once` those exactly one room meets.
    """

    def __init__(self, rooms: Rooms, wanted: int, free: list[int] | None) -> None:
        self.rooms = rooms
        self.wanted = wanted
        self.free = None if free is None else list(free)
        self.members: list[list[int]] = []
        self.masks: list[int] = []
        self.met: list[int] = []
        self.places: list[list[int]] = [[] for _ in range(rooms.problem.size)]
        self._slices: list[int] = [0]
        self.zero = wanted
        self.once = 0
        self.left_of = [bits(mask) for mask in _sides(rooms.left, len(rooms.todo))]
        self.right_of = [bits(mask) for mask in _sides(rooms.right, len(rooms.todo))]
        self.partners = [bits(mask) for mask in partners(rooms)]

    def copy_groups(self) -> list[tuple[int, ...]]:
        """The members of every room, each in rising order."""
        return [tuple(sorted(members)) for members in self.members]

    def add(self, members: Iterable[int]) -> None:
        """Open a room."""
        mask = mask_of(members)
        room = len(self.members)
        profile = self.rooms.known(mask)
        self.members.append(bits(mask))
        self.masks.append(mask)
        self.met.append(0)
        self._seat(self.members[room], room)
        self._change(room, self.rooms.met(profile, self.rooms.carried(profile)))

    def drop(self, room: int) -> None:
        """Close a room; the last one takes its number."""
        self._change(room, 0)
        self._unseat(self.members[room], room)
        last = len(self.members) - 1
        if room != last:
            self._unseat(self.members[last], last)
            self._seat(self.members[last], room)
        self.members[room] = self.members[last]
        self.masks[room] = self.masks[last]
        self.met[room] = self.met[last]
        for column in (self.members, self.masks, self.met):
            column.pop()

    def put(self, room: int, out: int, into: int, met: int) -> None:
        """Let one leave and one join (-1: nobody); met is what the room then meets."""
        seated = self.members[room]
        if out >= 0:
            seated.remove(out)
            self.masks[room] ^= 1 << out
            self._unseat((out,), room)
        if into >= 0:
            seated.append(into)
            self.masks[room] |= 1 << into
            self._seat((into,), room)
        self._change(room, met)

    def replace(self, room: int, mask: int, met: int) -> None:
        """Give a room other members; met is what it then meets."""
        old = self.masks[room]
        self._unseat(bits(old & ~mask), room)
        self._seat(bits(mask & ~old), room)
        self.members[room] = bits(mask)
        self.masks[room] = mask
        self._change(room, met)

    def cheapest(self, draw: float) -> int:
        """A room whose closing leaves few tensions unmet: the best for most draws (0 ≤ draw < 1), else a next one."""
        order = sorted(range(len(self.met)), key=lambda room: ((self.met[room] & self.once).bit_count(), room))
        return order[min(len(order) - 1, int(4 * draw * draw))]

    def _seat(self, people: Iterable[int], room: int) -> None:
        for person in people:
            self.places[person].append(room)
            if self.free is not None:
                self.free[person] -= 1

    def _unseat(self, people: Iterable[int], room: int) -> None:
        for person in people:
            self.places[person].remove(room)
            if self.free is not None:
                self.free[person] += 1

    def _change(self, room: int, met: int) -> None:
        old = self.met[room]
        self.met[room] = met
        slices = self._slices
        more = met & ~old
        for level, bitplane in enumerate(slices):
            if not more:
                break
            slices[level], more = bitplane ^ more, bitplane & more
        if more:
            slices.append(more)
        less = old & ~met
        for level, bitplane in enumerate(slices):
            if not less:
                break
            slices[level], less = bitplane ^ less, ~bitplane & less
        above = 0
        for bitplane in slices[1:]:
            above |= bitplane
        self.zero = self.wanted & ~(slices[0] | above)
        self.once = self.wanted & slices[0] & ~above


def _sides(side: list[int], tensions: int) -> list[int]:
    people = [0] * tensions
    for person, mask in enumerate(side):
        for tension in bits(mask):
            people[tension] |= 1 << person
    return people


def partners(rooms: Rooms) -> list[int]:
    """For each participant the mask of those who can meet some tension with him or her."""
    left, right = _sides(rooms.left, len(rooms.todo)), _sides(rooms.right, len(rooms.todo))
    found = []
    for person in range(rooms.problem.size):
        mask = 0
        for tension in bits(rooms.left[person]):
            mask |= right[tension]
        for tension in bits(rooms.right[person]):
            mask |= left[tension]
        found.append(mask & ~(1 << person) & ~rooms.barred[person])
    return found


def seated(rooms: Rooms, wanted: int, groups: Iterable[Iterable[int]], free: list[int] | None) -> Seating:
    """A seating with these rooms open."""
    seating = Seating(rooms, wanted, free)
    for group in groups:
        seating.add(group)
    return seating

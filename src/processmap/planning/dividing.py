"""Who is kept from whom, and how many who only listen are divided among as few meetings as that allows."""

from collections.abc import Iterable

from processmap.analysis import conditions
from processmap.model.words import DayPart, Level, Readiness
from processmap.model.words import StakeholderKind as K
from processmap.planning.context import Context

__all__ = ["barred", "in_office", "parted", "rooms"]

_OFFICE = frozenset({K.ADMINISTRATION, K.AUTHORITY, K.OFFICIAL, K.ELECTED})


def barred(context: Context, a: str, b: str) -> bool:
    """Whether two parties may not share a meeting of any sort now."""
    return context.facts.pair(a, b).barred


def parted(context: Context, a: str, b: str, gently: bool) -> bool:
    """Whether two are kept apart in a plan; see `rooms` for ``gently``."""
    state = context.facts.pair(a, b)
    exposed = b in context.facts.sheltered.get(a, ())
    hard = gently and (exposed or _tense(context, a, b) or _uneven(context, a, b))
    return state.barred or hard or frozenset((a, b)) in context.apart


def _tense(context: Context, a: str, b: str) -> bool:
    """Whether two, or what they belong to, may meet only after preparation, or nobody knows."""
    case, facts = context.case, context.facts
    ones, others = (a, *conditions.wholes(case, a)), (b, *conditions.wholes(case, b))
    pairs = ((one, other) for one in ones for other in others if one != other)
    return any(facts.pair(*pair).readiness in {Readiness.PREPARED, Readiness.UNKNOWN} for pair in pairs)


def _uneven(context: Context, a: str, b: str) -> bool:
    known = context.facts.stakeholders
    influence = {known[key].influence for key in (a, b) if key in known}
    return influence == {Level.LOW, Level.HIGH}


def rooms(
    context: Context, participants: Iterable[str], seats: int, *, gently: bool = False
) -> tuple[tuple[str, ...], ...]:
    """Divide participants among as few meetings as a first fit gives, so that nobody meets somebody they must not.

    Nobody shares a room with somebody they cannot meet now, nor with somebody who has power over them and whom they
    have not said yes to meeting, nor with somebody who can never come at the same part of the day.

    Args:
        context: the plan so far.
        participants: ids, in any order; the answer does not depend on it but keeps it inside each meeting.
        seats: most seats of one meeting, 1 or more; somebody who takes more sits alone.
        gently: whether those who may meet only after preparation, or nobody knows about, are kept apart too, those
            with little influence from those with much, so that they can speak freely, and those who are hard to
            reach, and children, from those on the other side of what pulls apart.

    Those who live with the question are seated before those who meet it in office, so that a second meeting, where one
    is needed, is rather theirs.
    """
    order = list(dict.fromkeys(participants))
    place = {key: number for number, key in enumerate(order)}
    made: list[_Filling] = []
    for key in sorted(order, key=lambda each: (in_office(context, each), each)):
        chairs = context.chairs([key])
        home = next((room for room in made if room.chairs + chairs <= seats and room.welcomes(key)), None)
        if home is None:
            made.append(home := _Filling(context, gently))
        home.add(key, chairs)
    return tuple(tuple(sorted(room.keys, key=place.__getitem__)) for room in made)


class _Filling:
    """A room while it is filled. What the map says nothing about is not asked pair by pair: most pairs are free."""

    def __init__(self, context: Context, gently: bool) -> None:
        self.context, self.gently = context, gently
        self.keys: list[str] = []
        self.chairs = 0
        self.names: set[str] = set()  # those in the room and all that they belong to
        self.influence: set[Level | None] = set()
        self.parts = frozenset(DayPart)  # of the day, when all who are in the room can come

    def welcomes(self, key: str) -> bool:
        """Whether somebody is parted from nobody in the room and can come when they can."""
        if self.parts.isdisjoint(self._comes(key)):
            return False
        return self._unsaid(key) or not any(parted(self.context, key, each, self.gently) for each in self.keys)

    def _unsaid(self, key: str) -> bool:
        """Whether the map says nothing that could part somebody from anybody here."""
        context, beside = self.context, self.context.facts.beside
        if context.shared.apart or (self.gently and {Level.LOW, Level.HIGH} <= {*self.influence, self._said_of(key)}):
            return False
        if self.gently and not context.facts.sheltered.get(key, frozenset()).isdisjoint(self.keys):
            return False
        own = (key, *conditions.wholes(context.case, key))
        return all(self.names.isdisjoint(beside.get(each, ())) for each in own)

    def _said_of(self, key: str) -> Level | None:
        found = self.context.facts.stakeholders.get(key)
        return found.influence if found else None

    def _comes(self, key: str) -> frozenset[DayPart]:
        found = self.context.facts.stakeholders.get(key)
        return frozenset(found.available if found and found.available else DayPart)

    def add(self, key: str, chairs: int) -> None:
        """Seat somebody."""
        self.keys.append(key)
        self.parts &= self._comes(key)
        self.chairs += chairs
        self.names.update((key, *conditions.wholes(self.context.case, key)))
        self.influence.add(self._said_of(key))


def in_office(context: Context, key: str) -> bool:
    """Whether somebody meets the question in office: an administration, an authority, an official, a body."""
    found = context.facts.stakeholders.get(key)
    return found is None or found.kind in _OFFICE

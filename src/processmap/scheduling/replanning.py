"""Planning again after something has happened: what was held and confirmed stays, the rest moves as
little as it can.

The plan is made anew from what the map says now. Each of its dialogues is recognised in the earlier
timetable: by its id where it is still the same talk, else by purpose and participants. One that
stands in for a cancelled dialogue has no earlier day. Then the timetable is made with as few and as
short moves as possible; only being late counts more.
"""

from collections.abc import Iterable

from attrs import frozen

from processmap.analysis.conditions import day_of
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus

__all__ = ["STEADY", "Moves", "earlier_days", "moves"]

STEADY = ("lateness", "moved", "shift", "finish", "crowding", "waiting")
"""What counts first, second and so on when a timetable is made again."""


def _like(one: Dialogue, other: Dialogue) -> bool:
    """Whether two dialogues are the same talk: the same purpose with the same people and bodies."""
    return (
        one.purpose is other.purpose
        and {*one.participants} == {*other.participants}
        and {*one.bodies} == {*other.bodies}
    )


def _matched(before: Iterable[Dialogue], after: Iterable[Dialogue]) -> dict[str, Dialogue]:
    """For each dialogue now, the one it was before; by id first, then by likeness, each at most
    once.
    """
    old = {each.id: each for each in before}
    new = list(after)
    found = {each.id: old[each.id] for each in new if each.id in old and _like(each, old[each.id])}
    left = [each for each in old.values() if each.id not in {was.id for was in found.values()}]
    for each in new:
        was = (
            next((one for one in left if _like(each, one)), None) if each.id not in found else None
        )
        if was is not None:
            found[each.id] = was
            left.remove(was)
    for each in new:  # a talk whose people have changed is still the talk of that name
        if each.id not in found and each.id in old and old[each.id] in left:
            found[each.id] = old[each.id]
            left.remove(old[each.id])
    return found


def _live(case: ProcessMap) -> tuple[Dialogue, ...]:
    return tuple(each for each in case.dialogues if each.live)


def earlier_days(case: ProcessMap, plan: Plan) -> dict[str, Dialogue]:
    """The dialogues of the map that have a day, by the id that the plan knows each by.

    Args:
        case: the map with an earlier timetable in it.
        plan: the plan made from what the map says now.
    """
    found = _matched(_live(case), plan.dialogues)
    return {key: was for key, was in found.items() if day_of(was) is not None}


@frozen
class Moves:
    """What a new timetable did to the earlier one.

    Attributes:
        firm: dialogues held or confirmed before that have another day now; none, unless somebody
            changed them.
        moved: the other dialogues that have another day now.
        stayed: those that have the day they had.
    """

    firm: tuple[str, ...]
    moved: tuple[str, ...]
    stayed: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of what could move that moved, 0-1."""
        count = len(self.moved) + len(self.stayed)
        return len(self.moved) / count if count else 0.0


def moves(before: ProcessMap, after: ProcessMap) -> Moves:
    """Say what moved between two versions of a map, by the ids of the later one; only what has a
    day in both counts.
    """
    firm: list[str] = []
    moved: list[str] = []
    stayed: list[str] = []
    known = {each.id: each for each in after.dialogues}
    for key, was in _matched(_live(before), _live(after)).items():
        old, new = day_of(was), day_of(known[key])
        if old is None or new is None:
            continue
        if was.status in {DialogueStatus.HELD, DialogueStatus.CONFIRMED}:
            firm += [key] if old != new else []
        else:
            (stayed if old == new and was.start == known[key].start else moved).append(key)
    return Moves(tuple(firm), tuple(moved), tuple(stayed))

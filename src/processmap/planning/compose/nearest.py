"""Of those who could take the same chair, the one who is nearest the question: seats, hours and tensions met stay.

A plan of fewest dialogues leaves a choice open: which of several who hold a perspective sits there. The search does not
care. People do: a group itself rather than the association that speaks for it.
"""

from collections import Counter
from collections.abc import Sequence

from processmap.planning.compose.problem import FACILITATED, Group, Problem
from processmap.planning.compose.rooms import Rooms, mask_of

__all__ = ["nearest"]


def nearest(
    problem: Problem, groups: Sequence[Group], meets: Sequence[tuple[int, ...]], ranks: Sequence[int]
) -> tuple[Group, ...]:
    """Let somebody nearer take the chair of somebody farther from the question, where nothing else changes.

    Args:
        problem: the problem, without limits on how often anybody comes.
        groups: its dialogues.
        meets: for each, the tensions it is to meet.
        ranks: for each participant, 0 for the nearest.
    """
    rooms = Rooms(problem, range(len(problem.tensions)))
    seated = [list(each.participants) for each in groups]
    loads = Counter(key for members in seated for key in members)
    times = Counter(each for found in meets for each in found)
    for number, group in enumerate(groups):
        if group.method is not None and len({ranks[key] for key in _holders(problem, meets[number])}) > 1:
            own = mask_of(each for each in meets[number] if times[each] == 1)
            _seat(rooms, seated[number], group.method, meets[number], own, ranks, loads)
    return tuple(Group(tuple(sorted(members)), group.method) for members, group in zip(seated, groups, strict=True))


def _holders(problem: Problem, meets: Sequence[int]) -> set[int]:
    """Everybody who holds a side of what a room is to meet."""
    return {key for index in meets for key in problem.tensions[index].left | problem.tensions[index].right}


def _seat(
    rooms: Rooms,
    members: list[int],
    method: int,
    meets: Sequence[int],
    own: int,
    ranks: Sequence[int],
    loads: Counter[int],
) -> None:
    """Change who sits in one room; ``own`` are the tensions, as a mask, that no other room meets."""
    problem, wanted, holders = rooms.problem, mask_of(meets), _holders(rooms.problem, meets)
    most = max(rooms.known(mask_of(members)).level, FACILITATED)  # nobody is asked to prepare for the sake of it
    for old in sorted(members, key=lambda key: (-ranks[key], key)):
        for new in sorted(holders - set(members), key=lambda key: (ranks[key], loads[key], key)):
            if ranks[new] >= ranks[old] or problem.weights[new] != problem.weights[old] or loads[new] > loads[old] - 1:
                continue
            made = [new if key == old else key for key in members]
            if _holds(rooms, made, method, wanted, own, most):
                members[:] = made
                loads[old] -= 1
                loads[new] += 1
                break


def _holds(rooms: Rooms, members: Sequence[int], method: int, wanted: int, own: int, most: int) -> bool:
    """Whether a room, no harder than ``most``, meets what it is to by the method, with nobody who could be spared."""
    room = rooms.known(mask_of(members))
    carries = rooms.problem.methods[method].carries
    if not rooms.carried(room) or room.level > min(carries, most) or rooms.met(room, carries) & wanted != wanted:
        return False
    for key in members:
        less = rooms.known(mask_of(members) & ~(1 << key))
        if rooms.carried(less) and rooms.met(less, carries) & own == own:
            return False
    return True

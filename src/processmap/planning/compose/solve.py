"""Solve a composition problem: sort out what cannot be met, bound, search, prove when small, polish, and report."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from processmap.planning.compose.bounds import best_bound
from processmap.planning.compose.budget import Budget, default_steps
from processmap.planning.compose.exact import prove
from processmap.planning.compose.general import compose_general
from processmap.planning.compose.meetable import Meetable, fixed_meets, limits_left, meetable
from processmap.planning.compose.plain import Plain, compose_plain, plain_graph
from processmap.planning.compose.polish import Polisher, loads_of
from processmap.planning.compose.problem import Group, Problem
from processmap.planning.compose.rooms import Rooms, bits, mask_of
from processmap.planning.compose.seating import seated
from processmap.planning.compose.solution import Bound, Clash, Code, Objective, Solution, Unmet

Groups = list[tuple[int, ...]]


def solve(
    problem: Problem,
    *,
    budget: int | None = None,
    seed: int = 0,
    start: Sequence[Group] = (),
    stop: Callable[[], bool] | None = None,
) -> Solution:
    """Choose dialogues so that every tension that can be met is met, with as few of them and as little burden as found.

    budget: counted units of work, about half a microsecond each (default: by the number of tensions, see `default_steps`);
    seed: of the only source of chance; the same arguments give the same answer everywhere. start: dialogues to begin the search
    from, such as those of an earlier plan. stop: ends the search early when it returns True; for measurements only, since an
    answer that depends on the clock is not repeatable.

    Returns a Solution; what cannot be met is in `unmet`, with reasons. Never fails for lack of a solution.
    """
    done = fixed_meets(problem)
    rooms = Rooms(problem, [index for index in range(len(problem.tensions)) if index not in done])
    limited = limits_left(problem)
    scratch = Budget(1 << 62)
    known = meetable(problem, rooms, scratch)
    wanted = mask_of(known.rooms)
    graph = plain_graph(rooms, wanted, limited is not None)
    work = Budget(budget if budget is not None else default_steps(len(known.rooms), dense=bool(graph and graph.dense)), stop)
    work.spend(min(scratch.used, work.left // 2))
    bound = best_bound(rooms, wanted, graph, work)
    groups, blocked = _search(rooms, known, graph, limited, bound, start, work, seed)
    groups, bound = _proved(rooms, wanted & ~blocked, groups, bound, limited, work)
    return _report(rooms, known, groups, blocked, bound, limited, work, seed)


def _search(
    rooms: Rooms,
    known: Meetable,
    graph: Plain | None,
    limited: list[int] | None,
    bound: Bound,
    start: Sequence[Group],
    work: Budget,
    seed: int,
) -> tuple[Groups, int]:
    if not known.rooms:
        return [], 0
    first = [group.participants for group in start]
    share = work.part(4, 5)
    if graph is not None:
        groups, blocked = compose_plain(graph, bound.dialogues, first, share, seed), 0
    else:
        groups, blocked = compose_general(rooms, known.rooms, limited, bound.dialogues, first, share, seed)
    work.spend(share.used)
    return groups, blocked


def _proved(
    rooms: Rooms, wanted: int, groups: Groups, bound: Bound, limited: list[int] | None, work: Budget
) -> tuple[Groups, Bound]:
    """Try to close the gap of a small problem; a limit on people leaves rooms out of the picture, so it only proves then."""
    if len(groups) <= bound.dialogues:
        return groups, bound
    part = work.part(1, 2)
    proof = prove(rooms, wanted, bound.dialogues, len(groups), part)
    work.spend(part.used)
    if proof.rooms is not None and limited is None:
        groups = proof.rooms
    if proof.bound > bound.dialogues:
        bound = Bound(proof.bound, "exhaustive_search")
    return groups, bound


def _report(
    rooms: Rooms,
    known: Meetable,
    groups: Groups,
    blocked: int,
    bound: Bound,
    limited: list[int] | None,
    work: Budget,
    seed: int,
) -> Solution:
    problem = rooms.problem
    seating = seated(rooms, mask_of(known.rooms) & ~blocked, groups, limited)
    for room in range(len(seating.masks) - 1, -1, -1):
        if not seating.met[room] & seating.once:
            seating.drop(room)
    polisher = Polisher(seating, random.Random(seed))
    polisher.trim()
    polisher.cool(work)
    polisher.trim()
    chosen = sorted(zip([tuple(bits(mask)) for mask in seating.masks], polisher.methods, seating.met, strict=True))
    unmet = [*known.unmet, *(_blocked(problem, rooms.todo[bit], limited) for bit in bits(blocked))]
    final = [Group(members, method) for members, method, _ in chosen]
    return Solution(
        groups=tuple(final),
        meets=tuple(tuple(rooms.todo[bit] for bit in bits(met)) for _, _, met in chosen),
        unmet=tuple(sorted(unmet, key=lambda item: item.tension)),
        objective=objective(problem, final, len(unmet)),
        bound=bound,
        loads=tuple(loads_of(problem, [list(group.participants) for group in final])),
        steps=work.used,
    )


def _blocked(problem: Problem, index: int, limited: list[int] | None) -> Unmet:
    code: Code = "limit" if limited is not None else "search"
    return Unmet(index, tuple(Clash(code, a, b) for a, b in problem.tensions[index].pairs()))


def objective(problem: Problem, groups: Sequence[Group], unmet: int) -> Objective:
    """The aims, counted for these new dialogues."""
    persons = problem.hour_weights or problem.weights
    loads = loads_of(problem, [list(group.participants) for group in groups])
    comfort = problem.comfort
    return Objective(
        unmet=unmet,
        dialogues=len(groups),
        minutes=sum(problem.methods[g.method].minutes * sum(persons[i] for i in g.participants) for g in groups),
        overload=0 if comfort is None else sum(max(0, load - comfort) for load in loads),
        imbalance=sum(load * load for load in loads),
        facilitators=sum(problem.methods[g.method].facilitators for g in groups),
    )

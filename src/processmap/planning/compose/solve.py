"""Solve a composition problem: sort out what cannot be met, bound, search, prove when small, polish, and report."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from processmap.planning.compose.bounds import best_bound
from processmap.planning.compose.budget import Budget, default_steps
from processmap.planning.compose.exact import prove, small
from processmap.planning.compose.general import compose_general
from processmap.planning.compose.meetable import Meetable, fixed_meets, limits_left, meetable
from processmap.planning.compose.plain import Plain, compose_plain, plain_graph
from processmap.planning.compose.polish import Polisher, loads_of
from processmap.planning.compose.problem import Group, Problem
from processmap.planning.compose.rooms import Rooms, bits, mask_of
from processmap.planning.compose.seating import seated
from processmap.planning.compose.solution import Bound, Clash, Code, Objective, Solution, Unmet

QUICK, MAIN, PLAIN = (1, 5), (4, 5), (9, 10)
"""Shares of the work left: a first search before a proof is tried, and the search proper; the rest is for polishing."""
PATIENT = 2_000_000
"""Least units for a small problem with conditions: people of unlike weight fit in less readily than the count of
tensions tells, and one dialogue more is a large share of few."""
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

    budget: counted units of work, about half a microsecond each (default: by the number of tensions, see
    `default_steps`); seed: of the only source of chance; the same arguments give the same answer everywhere. start:
    dialogues to begin the search from, such as those of an earlier plan. stop: ends the search early when it returns
    True; for measurements only, since an answer that depends on the clock is not repeatable.

    Returns a Solution; what cannot be met is in `unmet`, with reasons. Never fails for lack of a solution.
    """
    done = fixed_meets(problem)
    rooms = Rooms(problem, [index for index in range(len(problem.tensions)) if index not in done])
    limited = limits_left(problem)
    scratch = Budget(1 << 62)
    known = meetable(problem, rooms, scratch)
    wanted = mask_of(known.rooms)
    graph = plain_graph(rooms, wanted, limited is not None)
    usual = budget if budget is not None else default_steps(len(known.rooms), dense=bool(graph and graph.dense))
    patient = budget is None and graph is None and small(rooms)
    work = Budget(max(usual, PATIENT) if patient else usual, stop)
    work.spend(min(scratch.used, work.left // 2))
    bound = best_bound(rooms, wanted, graph, work)
    search = _Search(rooms, known, graph, limited, work, seed)
    groups, blocked = search.run(
        [group.participants for group in start], bound.dialogues, QUICK if small(rooms) else PLAIN if graph else MAIN
    )
    if small(rooms) and len(groups) > bound.dialogues:
        groups, bound = _proved(rooms, wanted & ~blocked, groups, bound, limited, work)
        if len(groups) > bound.dialogues:
            more, still = search.run(groups, bound.dialogues, PLAIN if graph else MAIN)
            if (still.bit_count(), len(more)) < (blocked.bit_count(), len(groups)):
                groups, blocked = more, still
    # Patience was for the number of dialogues; what is left of it is not spent on the later aims.
    work.spend(max(0, min(work.left - usual // 5, work.steps - usual)))
    return _report(rooms, known, groups, blocked, bound, limited, work, seed)


class _Search:
    """The engine that fits the problem, run on a share of the budget."""

    def __init__(
        self, rooms: Rooms, known: Meetable, graph: Plain | None, limited: list[int] | None, work: Budget, seed: int
    ) -> None:
        self.rooms, self.known, self.graph, self.limited, self.work, self.seed = (
            rooms,
            known,
            graph,
            limited,
            work,
            seed,
        )

    def run(self, start: Groups, least: int, share: tuple[int, int]) -> tuple[Groups, int]:
        """Groups, and the mask of tensions left unmet."""
        if not self.known.rooms:
            return [], 0
        part = self.work.part(*share)
        if self.graph is not None:
            groups, blocked = compose_plain(self.graph, least, start, part, self.seed), 0
        else:
            groups, blocked = compose_general(self.rooms, self.known.rooms, self.limited, least, start, part, self.seed)
        self.work.spend(part.used)
        return groups, blocked


def _proved(
    rooms: Rooms, wanted: int, groups: Groups, bound: Bound, limited: list[int] | None, work: Budget
) -> tuple[Groups, Bound]:
    """Try to close the gap of a small problem. Limits on people are left out, so they only weaken the bound."""
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
    if blocked:  # Rooms made since may happen to meet some of them.
        blocked = seated(rooms, mask_of(known.rooms), groups, limited).zero
    seating = seated(rooms, mask_of(known.rooms) & ~blocked, groups, limited)
    for room in range(len(seating.masks) - 1, -1, -1):
        if not seating.met[room] & seating.once:
            seating.drop(room)
    polisher = Polisher(seating, random.Random(seed))
    polisher.trim()
    polisher.cool(work)
    polisher.trim()
    for met in seating.met:
        blocked &= ~met
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

"""An independent judge of compositions: plain sets and loops, no code shared with the search.

It reads the fields of a problem and of a solution and says in words what is wrong. An empty list means that every hard
constraint holds, every claim about what is met is true, nobody could leave a dialogue for nothing, and the aims and
the bound are counted right.
"""

from __future__ import annotations

from itertools import combinations

from processmap.planning.compose import Group, Problem, Solution


def objections(problem: Problem, solution: Solution) -> list[str]:
    """Everything that is wrong with a solution."""
    found: list[str] = []
    for number, group in enumerate(solution.groups):
        found += [f"dialogue {number}: {fault}" for fault in room_faults(problem, group)]
    found += claims(problem, solution)
    found += limits(problem, solution)
    found += counts(problem, solution)
    found += idle(problem, solution)
    return found


def covers(problem: Problem, group: Group, index: int) -> bool:
    """Whether a dialogue meets a tension."""
    tension = problem.tensions[index]
    if problem.methods[group.method].carries < tension.readiness:
        return False
    return any(
        a in tension.left and b in tension.right for a in group.participants for b in group.participants if a != b
    )


def room_faults(problem: Problem, group: Group) -> list[str]:
    """Why a dialogue may not be held."""
    people, method = group.participants, problem.methods[group.method]
    faults = []
    seats = sum(problem.weights[person] for person in people)
    if not method.seats_min <= seats <= method.seats_max:
        faults.append(f"{seats} seats outside {method.seats_min}–{method.seats_max}")
    if len(set(people)) != len(people) or list(people) != sorted(people):
        faults.append("participants are not a rising list")
    level_of = {(a, b): level for a, b, level in problem.levels}
    for pair in combinations(sorted(people), 2):
        if pair in problem.forbidden:
            faults.append(f"{pair} may not sit together")
        if level_of.get(pair, 1) > method.carries:
            faults.append(f"{pair} needs level {level_of[pair]}, the method carries {method.carries}")
    return faults + lonely(problem, set(people), seats)


def lonely(problem: Problem, people: set[int], seats: int) -> list[str]:
    """Who sits alone against a majority."""
    faults = []
    for a, b in problem.opposed:
        for mine, theirs in ((a, b), (b, a)):
            ours = people & problem.perspectives[mine]
            against = sum(problem.weights[person] for person in people & problem.perspectives[theirs])
            if len(ours) != 1 or 2 * against <= seats:
                continue
            (only,) = ours
            if problem.company_by_seats and problem.weights[only] > 1:
                continue
            faults.append(f"{only} is alone with {mine} against a majority for {theirs}")
    return faults


def claims(problem: Problem, solution: Solution) -> list[str]:
    """Whether exactly what is said to be met is met, and all that is not met is confessed."""
    faults = []
    met: set[int] = set()
    if len(solution.meets) != len(solution.groups):
        faults.append("meets and groups differ in length")
    fixed = {i for i in range(len(problem.tensions)) if any(covers(problem, group, i) for group in problem.fixed)}
    for number, (group, said) in enumerate(zip(solution.groups, solution.meets, strict=False)):
        truth = {i for i in range(len(problem.tensions)) if i not in fixed and covers(problem, group, i)}
        met |= truth
        if truth != set(said):
            faults.append(f"dialogue {number} says it meets {said}, it meets {sorted(truth)}")
    unmet = {item.tension for item in solution.unmet}
    missing = set(range(len(problem.tensions))) - met - fixed
    if missing != unmet:
        faults.append(f"not met: {sorted(missing)}; said to be unmet: {sorted(unmet)}")
    faults += [f"tension {item.tension} is unmet without a reason" for item in solution.unmet if not item.clashes]
    return faults


def limits(problem: Problem, solution: Solution) -> list[str]:
    """Who has more dialogues than allowed."""
    if problem.limits is None:
        return []
    faults = []
    for person, limit in enumerate(problem.limits):
        here = sum(person in group.participants for group in solution.groups)
        already = sum(person in group.participants for group in problem.fixed)
        if limit is not None and here and here + already > limit:
            faults.append(f"{person} has {here + already} dialogues, limit {limit}")
    return faults


def counts(problem: Problem, solution: Solution) -> list[str]:
    """Whether the aims are counted right and the bound is not above a full composition."""
    heads = problem.hour_weights or problem.weights
    loads = [
        (problem.load[person] if problem.load else 0)
        + sum(person in group.participants for group in (*problem.fixed, *solution.groups))
        for person in range(len(problem.weights))
    ]
    minutes = sum(
        problem.methods[group.method].minutes * heads[person]
        for group in solution.groups
        for person in group.participants
    )
    overload = 0 if problem.comfort is None else sum(max(0, load - problem.comfort) for load in loads)
    facilitators = sum(problem.methods[group.method].facilitators for group in solution.groups)
    true = (len(solution.unmet), len(solution.groups), minutes, overload, sum(load**2 for load in loads), facilitators)
    aims = solution.objective
    said = (aims.unmet, aims.dialogues, aims.minutes, aims.overload, aims.imbalance, aims.facilitators)
    faults = [] if true == said else [f"aims are {true}, said to be {said}"]
    if tuple(loads) != solution.loads:
        faults.append("loads are wrong")
    blocked = any(clash.code in ("limit", "search") for item in solution.unmet for clash in item.clashes)
    if not blocked and solution.bound.dialogues > len(solution.groups):
        faults.append(f"bound {solution.bound.dialogues} above {len(solution.groups)} dialogues")
    return faults


def idle(problem: Problem, solution: Solution) -> list[str]:
    """Who could leave a dialogue with everything still met, the room still legal and nobody's time longer."""
    faults = []
    heads = problem.hour_weights or problem.weights
    for number, group in enumerate(solution.groups):
        others = [g for i, g in enumerate(solution.groups) if i != number]
        needed = [i for i in solution.meets[number] if not any(covers(problem, other, i) for other in others)]
        now = problem.methods[group.method].minutes * sum(heads[person] for person in group.participants)
        for person in group.participants:
            rest = tuple(p for p in group.participants if p != person)
            for method, kind in enumerate(problem.methods):
                smaller = Group(rest, method)
                legal = rest and not room_faults(problem, smaller) and all(covers(problem, smaller, i) for i in needed)
                if legal and kind.minutes * sum(heads[p] for p in rest) <= now:
                    faults.append(f"{person} is not needed in dialogue {number}")
                    break
    return faults

"""Which facts clash and which could be given up, looked for so that it takes seconds also in a
large document.

Few clashes need everything there is. So those are looked for first that only orders, gaps, meetings
and absences make; then those that need that nobody is in two places; then the rest. A clash among
some of the facts is a clash, and what makes it irreducible does not hang on the others.
"""

from collections.abc import Iterator, Mapping, Sequence

from processmap.engines.timetabling import Problem, Result, solve
from processmap.engines.timetabling.quickxplain import Clash, find_clash, possible
from processmap.scheduling.inputs import Ground

__all__ = ["clash_of", "ways_of"]

_SCHEDULES = 40
_NODES = 60
_SINGLE = 8
"""Facts that are tried one by one, the one that asks least first."""
_SEVERAL = 3
"""Facts that are tried together with others, where no single one is enough."""
_STEPS = 60
_LONE = frozenset(
    {
        "target",
        "agreed",
        "dated",
        "roughly",
        "meetings",
        "papers",
        "order",
        "gap",
        "past_gap",
        "past_within",
        "within",
    }
    | {
        "asked_for",
        "invite",
        "invite_usual",
        "invite_again",
        "length",
        "parts",
        "away",
        "closed",
        "kept_free",
        "at",
    }
)
_APART = _LONE | {"rest", "at_once", "leads"}


def clash_of(ground: Ground, problem: Problem) -> Clash | None:
    """Facts that cannot all hold, none of them to spare; None where nothing is proven."""
    facts = problem.facts
    for kinds in (_LONE, _APART):
        part = problem.with_facts(key for key in facts if ground.facts[key].kind in kinds)
        if possible(part, nodes=_NODES) is False:
            return find_clash(part, prefer=_preferred(ground, part))
    return find_clash(problem, prefer=_preferred(ground, problem))


def _preferred(ground: Ground, problem: Problem) -> list[str]:
    """What one would rather read about: what can be done something about."""
    return [key for key in problem.facts if ground.facts[key].cost is not None]


def ways_of(
    ground: Ground, problem: Problem, clash: Clash, most: int
) -> Iterator[tuple[tuple[str, ...], Result]]:
    """Facts to give up, and the timetable there is then; those that ask least first. Every one is
    tried.
    """
    costs = {key: cost for key in problem.facts if (cost := ground.facts[key].cost) is not None}
    tried = sorted(
        (key for key in clash.facts if key in costs),
        key=lambda key: (costs[key], clash.facts.index(key)),
    )
    found = 0
    for key in tried[:_SINGLE]:
        result = _without(problem, (key,))
        if result is not None:
            yield (key,), result
            found += 1
            if found == most:
                return
    for key in tried[:_SEVERAL] if not found else ():
        given = _with_others(ground, problem, key, costs)
        result = _without(problem, given) if given else None
        if given and result is not None:
            yield given, result


def _without(problem: Problem, facts: Sequence[str]) -> Result | None:
    rest = problem.without_facts(facts)
    if not possible(rest, nodes=_NODES):
        return None
    result = solve(rest, schedules=_SCHEDULES)
    return result if result.found else None


def _with_others(
    ground: Ground, problem: Problem, first: str, costs: Mapping[str, int]
) -> tuple[str, ...]:
    """What has to be given up together with a fact: from each clash left, what asks least; then
    nothing to spare.
    """
    given = [first]
    for _ in range(_STEPS):
        clash = clash_of(ground, problem.without_facts(given))
        if clash is None:
            break
        able = [key for key in clash.facts if key in costs]
        if not able:
            return ()
        given.append(min(able, key=lambda key: (costs[key], problem.facts.index(key))))
    for key in given[1:]:
        fewer = [each for each in given if each != key]
        if possible(problem.without_facts(fewer), nodes=_NODES):
            given = fewer
    return tuple(given)

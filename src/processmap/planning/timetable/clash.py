"""Why there is no timetable: facts that clash, no more of them than needed, and what to give up so that there is one.

A clash is found by leaving out facts as long as what is left is still proven impossible (QuickXplain, Junker 2004).
"Proven" means by conclusions and counting alone, or by settling a small search; so a clash is always real. That each
of its facts is needed is shown by finding a timetable without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import field, frozen

from processmap.planning.timetable.compiled import compiled
from processmap.planning.timetable.exact import Verdict, decide
from processmap.planning.timetable.problem import Problem
from processmap.planning.timetable.result import ORDER, Result
from processmap.planning.timetable.solve import solve

__all__ = ["Clash", "Way", "find_clash", "possible", "ways_out"]

Prover: TypeAlias = Callable[[Problem], bool | None]
NODES = 300


@frozen
class Clash:
    """Facts that cannot all hold, together with what carries no fact.

    Attributes:
        facts: the clashing facts, in the order of the problem; empty when what carries no fact clashes by itself.
        irreducible: whether a timetable was found without each one of them (the others kept, all else left out).
    """

    facts: tuple[str, ...]
    irreducible: bool


@frozen
class Way:
    """A way out that works: give up these facts, and there is this timetable.

    cost: the sum of what the facts were said to cost.
    """

    facts: tuple[str, ...]
    cost: int
    result: Result = field(eq=False)


def possible(problem: Problem, *, nodes: int = NODES, prover: Prover | None = None) -> bool | None:
    """Whether there is any timetable: True and False are certain, None is not settled within the counted work.

    prover: asked where the engine cannot tell, as `cpsat.proves_infeasible` turned round; True means possible.
    """
    c = compiled(problem)
    verdict, _ = decide(c, None, nodes)
    if verdict is Verdict.OPEN:
        if solve(problem, order=(), schedules=20).found:
            return True
        return None if prover is None else prover(problem)
    return verdict is Verdict.POSSIBLE


def find_clash(
    problem: Problem,
    *,
    prefer: Sequence[str] = (),
    nodes: int = NODES,
    prover: Prover | None = None,
) -> Clash | None:
    """An irreducible set of clashing facts, or None when the problem is not proven impossible.

    prefer: facts that one would rather read about; others are left out first where there is a choice.
    """
    ask = _Asked(problem, nodes, prover)
    if not ask.impossible(problem.facts):
        return None
    wanted = [f for f in dict.fromkeys(prefer) if f in set(problem.facts)]
    others = [f for f in problem.facts if f not in set(wanted)]
    clash = [] if ask.impossible(()) else _explained(ask, [], [], wanted + others)
    return _checked(ask, problem, clash)


class _Asked:
    """Answers about subsets of the facts, each looked for once."""

    def __init__(self, problem: Problem, nodes: int, prover: Prover | None) -> None:
        self._problem = problem
        self._nodes = nodes
        self._prover = prover
        self._known: dict[frozenset[str], bool | None] = {}

    def possible(self, facts: Iterable[str]) -> bool | None:
        key = frozenset(facts)
        if key not in self._known:
            part = self._problem.with_facts(key)
            self._known[key] = possible(part, nodes=self._nodes, prover=self._prover)
        return self._known[key]

    def impossible(self, facts: Iterable[str]) -> bool:
        """Whether these facts are proven to clash."""
        return self.possible(facts) is False


def _explained(ask: _Asked, kept: list[str], added: list[str], rest: list[str]) -> list[str]:
    """QuickXplain: which of `rest` are needed, besides `kept`, for a clash. `added` is what was last put into `kept`.

    The front half is kept first, so what stands in front is what the explanation rather uses.
    """
    if added and ask.impossible(kept):
        return []
    if len(rest) == 1:
        return rest
    half = len(rest) // 2
    front, back = rest[:half], rest[half:]
    from_back = _explained(ask, kept + front, front, back)
    from_front = _explained(ask, kept + from_back, from_back, front)
    return from_front + from_back


def _checked(ask: _Asked, problem: Problem, clash: list[str]) -> Clash:
    """The clash without what proves superfluous, and whether every fact left was shown to be needed."""
    needed = True
    for fact in list(clash):
        answer = ask.possible(f for f in clash if f != fact)
        if answer is False:
            clash.remove(fact)
        elif answer is None:
            needed = False
    inside = set(clash)
    return Clash(tuple(f for f in problem.facts if f in inside), needed)


def ways_out(
    problem: Problem,
    clash: Clash,
    costs: Mapping[str, int],
    *,
    order: tuple[str, ...] = ORDER,
    schedules: int | None = None,
    nodes: int = NODES,
    prover: Prover | None = None,
) -> tuple[Way, ...]:
    """For each fact of the clash that may be given up, the least that has to be given up with it; cheapest first.

    costs: what giving up a fact costs, one number for each that may be given up; those not named stay. Every way was
    tried: its result is a timetable of the problem without the facts.
    """
    ways: dict[frozenset[str], Way] = {}
    for fact in clash.facts:
        if fact not in costs:
            continue
        given = _given_up(problem, fact, costs, nodes, prover)
        if given is None or frozenset(given) in ways:
            continue
        result = solve(problem.without_facts(given), order=order, schedules=schedules)
        if result.found:
            ways[frozenset(given)] = Way(given, sum(costs[f] for f in given), result)
    place = {f: i for i, f in enumerate(problem.facts)}
    return tuple(sorted(ways.values(), key=lambda way: (way.cost, [place[f] for f in way.facts])))


def _given_up(
    problem: Problem, first: str, costs: Mapping[str, int], nodes: int, prover: Prover | None
) -> tuple[str, ...] | None:
    """Facts without which there is no clash left, the first among them, none of the others to spare; or None."""
    given = [first]
    while True:
        rest = problem.without_facts(given)
        clash = find_clash(rest, nodes=nodes, prover=prover)
        if clash is None:
            break
        able = [f for f in clash.facts if f in costs]
        if not able:
            return None
        given.append(min(able, key=lambda f: (costs[f], problem.facts.index(f))))
    for fact in given[1:]:
        fewer = [f for f in given if f != fact]
        if possible(problem.without_facts(fewer), nodes=nodes, prover=prover):
            given = fewer
    inside = set(given)
    return tuple(f for f in problem.facts if f in inside)

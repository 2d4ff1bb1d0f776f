"""Why there is no timetable: facts that clash, no more of them than needed, and what to give up so that there is one.

A clash is found by leaving out facts as long as what is left is still proven impossible (QuickXplain, Junker 2004),
first by conclusions and counting alone, which is quick and leaves few facts, then by settling a small search; so a
clash is always real. That each of its facts is needed is shown by finding a timetable without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import TypeAlias

from attrs import field, frozen

from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.components import parts
from processmap.engines.timetabling.domain_splitting import Allowance, Verdict, decide
from processmap.engines.timetabling.order_search import OrderSearch
from processmap.engines.timetabling.problem import Problem
from processmap.engines.timetabling.propagation import base_state, tighten
from processmap.engines.timetabling.result import ORDER, Result
from processmap.engines.timetabling.solve import solve

__all__ = ["Clash", "Prover", "Way", "find_clash", "possible", "ways_out"]

Prover: TypeAlias = Callable[[Problem], bool | None]
NODES, GLANCE, ROOT = 300, 5, 1
PLAIN, AHEAD = 30, 8  # nodes before looking ahead, and how many tasks are then looked at before one is split
WORK = 160_000  # tasks looked at for one clash, some seconds; what was proven by then stands, with facts to spare
GIVING = 60_000  # the same for ways out
THOROUGH, MORE_WORK = 120_000, 400_000  # for one question, and in all, where only facts in doubt are left to judge
MANY = 12  # facts in doubt from which on they are left out several at a time first
SCHEDULES = 20  # tries to find a timetable where settling it took too long
MOST_GIVEN = 5  # facts that a way out may give up: with more it is another plan


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


def possible(
    problem: Problem, *, nodes: int = NODES, prover: Prover | None = None, allowance: Allowance | None = None
) -> bool | None:
    """Whether there is any timetable: True and False are certain, None is not settled within the counted work.

    prover: asked where the engine cannot tell, as `cpsat.proves_infeasible` turned round; True means possible.
    allowance: work shared with other questions; when it is used up nothing is settled.
    """
    if allowance is not None:
        allowance.left -= len(problem.tasks)  # putting the question costs about as much as a look
    sure = True
    for part in parts(problem):
        answer = _settled(compiled(part), nodes, allowance)
        if answer is False:
            return False
        sure = sure and answer is True
    if sure or prover is None or (allowance is not None and allowance.left <= 0):
        return sure or None
    return prover(problem)


def _settled(c: Compiled, nodes: int, allowance: Allowance | None) -> bool | None:
    """The same for one part: by conclusions and halving, then looking ahead, and else by a short search."""
    verdict, _ = decide(c, None, min(nodes, PLAIN), allowance)
    if verdict is Verdict.OPEN and nodes > PLAIN:
        verdict, _ = decide(c, None, nodes, allowance, ahead=AHEAD)
    if verdict is not Verdict.OPEN:
        return verdict is Verdict.POSSIBLE
    if allowance is not None:
        if allowance.left <= 0:
            return None
        allowance.left -= SCHEDULES * c.count
    return True if _sought(c) else None


def _sought(c: Compiled) -> bool:
    """Whether a short search finds a timetable."""
    domains = tighten(c) if c.order is not None else None
    base = None if domains is None else base_state(c, domains)
    if domains is None or base is None:
        return False
    search = OrderSearch(c, domains, base, (), (), Random(0))
    search.run(SCHEDULES)
    return search.best is not None


def find_clash(
    problem: Problem,
    *,
    prefer: Sequence[str] = (),
    nodes: int = NODES,
    prover: Prover | None = None,
    further: Prover | None = None,
    allowance: Allowance | None = None,
) -> Clash | None:
    """An irreducible set of clashing facts, or None when the problem is not proven impossible.

    prefer: facts that one would rather read about; others are left out first where there is a choice.
    further: asked instead of `prover`, and only at the end: whether facts that the engine leaves in doubt are needed.
    allowance: work that may be done (default: a counted amount of its own, and more where at the end some facts are
    in doubt). When it runs out the facts given still clash, but some may be to spare; then the clash does not call
    itself irreducible.
    """
    ask = _Asked(problem, nodes, prover, allowance or Allowance(WORK))
    if not ask.impossible(problem.facts):
        return None
    wanted = [f for f in dict.fromkeys(prefer) if f in set(problem.facts)]
    others = [f for f in problem.facts if f not in set(wanted)]
    plain = _Asked(problem, ROOT, None, ask.allowance)  # what follows without any trying is soon told to few facts
    told = ask if not plain.impossible(problem.facts) else plain
    clash = [] if ask.impossible(()) else _explained(told, [], [], wanted + others)
    clash, doubtful = _thinned(ask, clash, clash)
    if doubtful and allowance is None:
        again = _Asked(problem, nodes, prover, Allowance(WORK))
        for step in (16, 4) if len(doubtful) > MANY else ():
            clash, doubtful = _thinned(again, clash, doubtful, step)
        if further is not None:
            clash, doubtful = _thinned(_Asked(problem, GLANCE, further, Allowance(WORK)), clash, doubtful)
        nodes = max(nodes, THOROUGH // max(1, len(problem.tasks)))
        clash, doubtful = _thinned(_Asked(problem, nodes, prover, Allowance(MORE_WORK)), clash, doubtful)
    inside = set(clash)
    return Clash(tuple(f for f in problem.facts if f in inside), not doubtful)


class _Asked:
    """Answers about subsets of the facts, each looked for once."""

    def __init__(self, problem: Problem, nodes: int, prover: Prover | None, allowance: Allowance) -> None:
        self._problem = problem
        self._nodes = nodes
        self._prover = prover
        self.allowance = allowance
        self._known: dict[frozenset[str], bool | None] = {}

    def possible(self, facts: Iterable[str]) -> bool | None:
        key = frozenset(facts)
        if key not in self._known:
            # What fewer facts forbid more of them do too, and what more allow so do fewer.
            for known, answer in self._known.items():
                if (answer is False and known <= key) or (answer and key <= known):
                    return answer
            part = self._problem.with_facts(key)
            self._known[key] = possible(part, nodes=self._nodes, prover=self._prover, allowance=self.allowance)
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


def _thinned(ask: _Asked, clash: list[str], doubtful: list[str], step: int = 1) -> tuple[list[str], list[str]]:
    """The clash without those doubtful facts, `step` at a time, that it does without; and what is still in doubt."""
    left: list[str] = []
    for place in range(0, len(doubtful), step):
        tried = doubtful[place : place + step]
        answer = ask.possible(f for f in clash if f not in tried)
        if answer is False:
            clash = [f for f in clash if f not in tried]
        elif answer is None or step > 1:
            left += tried
    return clash, left


def ways_out(
    problem: Problem,
    clash: Clash,
    costs: Mapping[str, int],
    *,
    order: tuple[str, ...] = ORDER,
    schedules: int | None = None,
    nodes: int = NODES,
    prover: Prover | None = None,
    most: int = 8,
) -> tuple[Way, ...]:
    """For each fact of the clash that may be given up, little that has to be given up with it; cheapest first.

    costs: what giving up a fact costs, one number for each that may be given up; those not named stay. most: ways that
    are looked for. Every way was tried: its result is a timetable of the problem without the facts.
    """
    search = _Giving(problem, clash, costs, nodes, prover)
    able = sorted((f for f in clash.facts if f in costs), key=search.rank)
    alone = [f for f in able if search.enough(f)]
    ways: dict[frozenset[str], Way] = {}
    for fact in [*alone, *(f for f in able if f not in alone)]:
        if len(ways) >= most or (search.spent and fact not in alone):
            break
        given = (fact,) if fact in alone else search.with_fact(fact, alone)
        if given is None or any(known <= set(given) for known in ways):
            continue
        result = solve(problem.without_facts(given), order=order, schedules=schedules)
        if result.found:
            ways[frozenset(given)] = Way(given, sum(costs[f] for f in given), result)
    return tuple(sorted(ways.values(), key=lambda way: (way.cost, [search.place[f] for f in way.facts])))


class _Giving:
    """Looks for facts to give up; the clashes met on the way are remembered, as they stand in every other way too."""

    def __init__(
        self, problem: Problem, clash: Clash, costs: Mapping[str, int], nodes: int, prover: Prover | None
    ) -> None:
        self._problem = problem
        self._costs = costs
        self._nodes = nodes
        self._prover = prover
        self._allowance = Allowance(GIVING)
        self._clashes = [frozenset(clash.facts)]
        self.place = {f: i for i, f in enumerate(problem.facts)}

    @property
    def spent(self) -> bool:
        """Whether no more work may be done."""
        return self._allowance.left <= 0

    def rank(self, fact: str) -> tuple[float, int]:
        """Cheap ones first, counted for each clash that they would end."""
        ends = sum(fact in clash for clash in self._clashes)
        return (self._costs[fact] / max(1, ends), self.place[fact])

    def enough(self, fact: str) -> bool:
        """Whether giving up this fact alone is seen to do, with little work."""
        rest = self._problem.without_facts([fact])
        return possible(rest, nodes=GLANCE, allowance=self._allowance) is True

    def with_fact(self, fact: str, alone: Sequence[str]) -> tuple[str, ...] | None:
        """This fact and others without which no clash is left, none of the others to spare; or None.

        alone: facts that are ways out by themselves, and so never given up together with others.
        """
        given = [fact]
        while (clash := self._left(given)) is not None:
            able = [f for f in clash if f in self._costs and f not in alone]
            if not able or len(given) >= MOST_GIVEN:
                return None
            given.append(min(able, key=self.rank))
        for other in given[1:]:
            fewer = [f for f in given if f != other]
            if self._left(fewer) is None and self._possible(fewer):
                given = fewer
        return tuple(sorted(given, key=self.place.__getitem__))

    def _left(self, given: Sequence[str]) -> frozenset[str] | None:
        """A clash that giving these up does not end, or None when none is known or proven."""
        for clash in self._clashes:
            if clash.isdisjoint(given):
                return clash
        rest = self._problem.without_facts(given)
        found = find_clash(rest, nodes=self._nodes, prover=self._prover, allowance=self._allowance)
        if found is None:
            return None
        self._clashes.append(frozenset(found.facts))
        return self._clashes[-1]

    def _possible(self, given: Sequence[str]) -> bool | None:
        rest = self._problem.without_facts(given)
        return possible(rest, nodes=self._nodes, prover=self._prover, allowance=self._allowance)

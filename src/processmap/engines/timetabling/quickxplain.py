"""Why there is no timetable: facts that clash, no more of them than needed.

A clash is found by leaving out facts as long as what is left is still proven impossible
(QuickXplain, Junker 2004), first by conclusions and counting alone, which is quick and leaves few
facts, then by settling a small search; so a clash is always real. That each of its facts is needed
is shown by finding a timetable without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from attrs import frozen

from processmap.engines.timetabling.compiled import Compiled, compiled
from processmap.engines.timetabling.components import parts
from processmap.engines.timetabling.domain_splitting import Allowance, Verdict, decide
from processmap.engines.timetabling.order_search import OrderSearch
from processmap.engines.timetabling.problem import Problem
from processmap.engines.timetabling.propagation import base_state, tighten

__all__ = ["Clash", "find_clash", "possible"]

NODES, ROOT = 300, 1
PLAIN, AHEAD = (
    30,
    8,
)  # nodes before looking ahead, and how many tasks are then looked at before one is split
# tasks looked at for one clash, some seconds; what was proven by then stands, with facts to spare
WORK = 160_000
THOROUGH, MORE_WORK = (
    120_000,
    400_000,
)  # for one question, and in all, where only facts in doubt are left to judge
MANY = 12  # facts in doubt from which on they are left out several at a time first
SCHEDULES = 20  # tries to find a timetable where settling it took too long


@frozen
class Clash:
    """Facts that cannot all hold, together with what carries no fact.

    Attributes:
        facts: the clashing facts, in the order of the problem; empty when what carries no fact
            clashes by itself.
        irreducible: whether a timetable was found without each one of them (the others kept, all
            else left out).
    """

    facts: tuple[str, ...]
    irreducible: bool


def possible(
    problem: Problem, *, nodes: int = NODES, allowance: Allowance | None = None
) -> bool | None:
    """Whether there is any timetable: True and False are certain, None is not settled within the
    counted work.

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
    return sure or None


def _settled(c: Compiled, nodes: int, allowance: Allowance | None) -> bool | None:
    """The same for one part: by conclusions and halving, then looking ahead, and else by a short
    search.
    """
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
) -> Clash | None:
    """An irreducible set of clashing facts, or None when the problem is not proven impossible.

    prefer: facts that one would rather read about; others are left out first where there is a
    choice.

    The work is counted, with more of it where some facts are in doubt at the end. When it runs out
    the facts given still clash, but some may be to spare; then the clash does not call itself
    irreducible.
    """
    ask = _Asked(problem, nodes, Allowance(WORK))
    if not ask.impossible(problem.facts):
        return None
    wanted = [f for f in dict.fromkeys(prefer) if f in set(problem.facts)]
    others = [f for f in problem.facts if f not in set(wanted)]
    plain = _Asked(
        problem, ROOT, ask.allowance
    )  # what follows without any trying is soon told to few facts
    told = ask if not plain.impossible(problem.facts) else plain
    clash = [] if ask.impossible(()) else _explained(told, [], [], wanted + others)
    clash, doubtful = _thinned(ask, clash, clash)
    if doubtful:
        again = _Asked(problem, nodes, Allowance(WORK))
        for step in (16, 4) if len(doubtful) > MANY else ():
            clash, doubtful = _thinned(again, clash, doubtful, step)
        nodes = max(nodes, THOROUGH // max(1, len(problem.tasks)))
        clash, doubtful = _thinned(_Asked(problem, nodes, Allowance(MORE_WORK)), clash, doubtful)
    inside = set(clash)
    return Clash(tuple(f for f in problem.facts if f in inside), not doubtful)


class _Asked:
    """Answers about subsets of the facts, each looked for once."""

    def __init__(self, problem: Problem, nodes: int, allowance: Allowance) -> None:
        self._problem = problem
        self._nodes = nodes
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
            self._known[key] = possible(part, nodes=self._nodes, allowance=self.allowance)
        return self._known[key]

    def impossible(self, facts: Iterable[str]) -> bool:
        """Whether these facts are proven to clash."""
        return self.possible(facts) is False


def _explained(ask: _Asked, kept: list[str], added: list[str], rest: list[str]) -> list[str]:
    """QuickXplain: which of `rest` are needed, besides `kept`, for a clash. `added` is what was
    last put into `kept`.

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


def _thinned(
    ask: _Asked, clash: list[str], doubtful: list[str], step: int = 1
) -> tuple[list[str], list[str]]:
    """The clash without those doubtful facts, `step` at a time, that it does without; and what is
    still in doubt.
    """
    left: list[str] = []
    for place in range(0, len(doubtful), step):
        tried = doubtful[place : place + step]
        answer = ask.possible(f for f in clash if f not in tried)
        if answer is False:
            clash = [f for f in clash if f not in tried]
        elif answer is None or step > 1:
            left += tried
    return clash, left

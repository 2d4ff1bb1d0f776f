"""What is decided and what a proposal would take up anew: such a decision holds, and is not simply
closed.
"""

import re
from collections.abc import Iterable

from processmap.model.governance import Decision, Proposal
from processmap.model.plan import Said
from processmap.model.words import DecisionAbout
from processmap.planning.blueprint import named, quoted, said
from processmap.planning.situation import Situation

__all__ = ["reopening", "reopens"]

# Words of a proposal by which something decided is to be undone.
_ANEW = re.compile(
    r"\b(igen|återöppna\w*|återställ\w*|återinför\w*|återuppta\w*|riv\w* upp|upphäv\w*|ompröva\w*|"
    r"again|reopen\w*|restor\w*|repeal\w*|revers\w*|undo|reinstat\w*)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{5,}", re.UNICODE)
_STEM = 7
"""Letters that two words share where they mean the same thing (own)."""


def _stems(words: str) -> frozenset[str]:
    plain = _ANEW.sub(" ", words.casefold())
    return frozenset(word[:_STEM] for word in _WORD.findall(plain))


def reopening(facts: Situation, decision: Decision) -> tuple[Proposal, ...]:
    """Proposals that would take up anew what a decision settled: open ones that say so, of the same
    thing, and those that another body than the one to decide on them has turned down.
    """
    settled = _stems(decision.title or "")
    anew = [
        each
        for each in (*facts.open_proposals, *_elsewhere(facts))
        if _ANEW.search(each.title) and settled & _stems(each.title)
    ]
    return tuple({each.id: each for each in (*anew, *_elsewhere(facts, decision))}.values())


def _elsewhere(facts: Situation, decision: Decision | None = None) -> tuple[Proposal, ...]:
    """Proposals that are settled only by a body that the map does not give them to."""
    bodies_of = facts.case.once("planning:settled_by_bodies", lambda: _settled_by(facts))
    found = []
    for each in facts.case.proposals:
        bodies = bodies_of.get(each.id or "", frozenset())
        of_this = decision is None or each.id in decision.proposals
        if bodies and of_this and each.decided_by and not bodies & set(each.decided_by):
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.title))


def _settled_by(facts: Situation) -> dict[str, frozenset[str]]:
    """The bodies that have settled each proposal."""
    found: dict[str, set[str]] = {}
    for ruling in facts.case.decisions:
        done = ruling.settled and ruling.about is not DecisionAbout.PROCESS
        for key in ruling.proposals if done else ():
            found.setdefault(key, set()).add(ruling.body)
    return {key: frozenset(bodies) for key, bodies in found.items()}


def reopens(facts: Situation, decisions: Iterable[Decision]) -> Said | None:
    """What is to be said of decisions that hold while a proposal would undo them: whether it can be
    tried is for whoever decides on it to say. Nothing where there is no such proposal.
    """
    held = [each for each in decisions if reopening(facts, each)]
    if not held:
        return None
    proposals = [each for decision in held for each in reopening(facts, decision)]
    what = tuple(each.id for each in held)
    again = facts.by_name(each.id for each in proposals)
    who = tuple(dict.fromkeys(body for each in proposals for body in each.decided_by))
    refs = (*what, *again, *who)
    if not who:
        return said("plan_net.holds", refs, what=quoted(what), again=quoted(again))
    return said(
        "plan_net.holds_asked", refs, what=quoted(what), again=quoted(again), who=named(who)
    )

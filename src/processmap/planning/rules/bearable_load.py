"""Rimlig börda. A bearable load.

When it fires: somebody would have to come often.
What it proposes: with ``limit`` set in the document nobody is given more dialogues than that, and what cannot be met
then is told. Without it the load is only weighed, and a note says when somebody comes more often than ``comfort``.
"""

from collections import Counter
from collections.abc import Iterator

from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Limit, Note
from processmap.planning.rule import Param, Rule

__all__ = ["RULE"]


def _limits(context: Context) -> Iterator[Contribution]:
    most = context.params["limit"]
    if most:
        yield Limit(most=most, because=context.say("limit", most=most))


def _marks(context: Context) -> Iterator[Contribution]:
    loads: Counter[str] = Counter()
    for each in context.joint:
        loads.update(key for key in each.participants if key in context.facts.stakeholders)
    heavy = sorted(key for key, count in loads.items() if count > context.params["comfort"])
    if heavy:
        worst = max(loads[key] for key in heavy)
        yield Note(message=context.say("heavy", names=context.names(heavy), most=worst), refs=tuple(heavy))


RULE = Rule(
    "bearable-load",
    "Consultation Institute; Boverket",
    params=(Param("limit", 0, 0, 1000), Param("comfort", 4, 1, 1000)),
    limits=_limits,
    marks=_marks,
)

"""Stärk den svagare. Strengthen the weaker.

When it fires: somebody with little influence is to sit in one room with somebody with much.
What it proposes: the one with less is prepared first, may bring company, and does not come alone.
"""

from collections.abc import Iterator

from processmap.model.words import Level, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Before, Contribution, Remark
from processmap.planning.rule import Param, Rule
from processmap.planning.rules.caucus_first import ask_for_preparation

__all__ = ["RULE"]


def _weaker(context: Context) -> dict[str, list[str]]:
    known = context.facts.stakeholders
    found: dict[str, dict[str, None]] = {}
    for each in context.joint:
        present = [key for key in each.participants if key in known]
        strong = [key for key in present if known[key].influence is Level.HIGH]
        for key in present:
            if known[key].influence is Level.LOW and strong:
                found.setdefault(key, {}).update(dict.fromkeys(strong))
    return {key: sorted(others) for key, others in sorted(found.items())}


def _joint(context: Context) -> Iterator[Contribution]:
    for key, strong in _weaker(context).items():
        if key not in context.facts.prepared:
            because = context.say("need", name=context.name(key), strong=context.names(strong))
            yield ask_for_preparation(context, key, because, (key, *strong))


def _order(context: Context) -> Iterator[Contribution]:
    weaker = _weaker(context)
    gap = context.gap(context.params["gap_days"])
    for talk in context.of(Purpose.PREPARE):
        for each in context.joint:
            for key in sorted(set(talk.participants) & set(each.participants) & weaker.keys()):
                if set(weaker[key]) & set(each.participants):
                    because = context.say("before", name=context.name(key))
                    yield Before(before=talk.id, after=each.id, because=because, gap_days=gap)


def _marks(context: Context) -> Iterator[Contribution]:
    known = context.facts.stakeholders
    weaker = _weaker(context)
    for each in context.joint:
        for key in each.participants:
            lone = key in weaker and known[key].chairs == 1 and set(weaker[key]) & set(each.participants)
            if lone and context.proposed(each.id):
                because = context.say("company", name=context.name(key))
                yield Remark(dialogue=each.id, because=because, refs=(key,))


RULE = Rule(
    "strengthen-the-weaker",
    "Hansen",
    params=(Param("gap_days", 3, 0, 365),),
    joint=_joint,
    order=_order,
    marks=_marks,
)

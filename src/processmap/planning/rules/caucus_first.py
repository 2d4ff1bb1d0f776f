"""Egen grupp först. Own group first.

When it fires: two who may meet only after talks of their own are to sit in the same joint dialogue (or nobody knows
whether they can).
What it proposes: each side first meets in its own group, to find words for what matters to it and to decide whether to
come.
"""

from collections.abc import Iterator

from processmap.model.dialogues import Dialogue
from processmap.model.words import Purpose, Readiness
from processmap.planning.context import Context
from processmap.planning.contributions import FIRM, Before, Contribution, Propose, Remark
from processmap.planning.rule import Param, Rule

__all__ = ["RULE", "ask_for_preparation"]


_PREPARED = frozenset({Readiness.PREPARED, Readiness.UNKNOWN})


def _apart_in(context: Context, each: Dialogue, a: str, b: str) -> bool:
    """Whether the two stand on each side of a tension the dialogue meets that itself asks for preparation."""
    facts = context.facts
    for left, right in facts.named_tensions(each):
        if facts.tensions[left, right].readiness in _PREPARED:
            one, other = facts.holders(left), facts.holders(right)
            if (a in one and b in other) or (b in one and a in other):
                return True
    return False


def _sides(context: Context) -> dict[str, list[str]]:
    """Those who sit with somebody they may meet only after preparation, and whom."""
    found: dict[str, dict[str, None]] = {}
    for each in context.joint:
        known = [key for key in each.participants if key in context.facts.stakeholders]
        for i, a in enumerate(known):
            for b in known[:i]:
                if context.facts.pair(a, b).readiness in _PREPARED or _apart_in(context, each, a, b):
                    found.setdefault(a, {})[b] = None
                    found.setdefault(b, {})[a] = None
    return {key: sorted(others) for key, others in sorted(found.items())}


def ask_for_preparation(context: Context, key: str, because: str, refs: tuple[str, ...]) -> Contribution:
    """A talk in one's own group; where several rules ask for it, it is one talk with several reasons."""
    talk_id = context.id("prepare", key)
    if talk_id in context.dialogues:
        return Remark(dialogue=talk_id, because=because, refs=refs)
    individual = context.facts.stakeholders[key].individual
    prefer = ("interview", "caucus") if individual else ("caucus", "interview", "home_visit")
    method = context.method(Purpose.PREPARE, prefer)
    title = context.word("title_prepare_one" if individual else "title_prepare", name=context.name(key))
    return Propose(
        dialogue=context.talk(talk_id, Purpose.PREPARE, title, (key,), method=method), because=because, refs=refs
    )


def _joint(context: Context) -> Iterator[Contribution]:
    for key, others in _sides(context).items():
        if key not in context.facts.prepared:
            because = context.say("need", name=context.name(key), others=context.names(others))
            yield ask_for_preparation(context, key, because, (key, *others))


def _order(context: Context) -> Iterator[Contribution]:
    gap = context.gap(context.params["gap_days"])
    sides = _sides(context)
    for talk in context.of(Purpose.PREPARE):
        for each in context.joint:
            present = set(each.participants)
            for key in sorted(set(talk.participants) & present & sides.keys()):
                if present & set(sides[key]):
                    because = context.say("before", name=context.name(key))
                    yield Before(before=talk.id, after=each.id, because=because, gap_days=gap, strength=FIRM)


RULE = Rule(
    "caucus-first",
    "Billikopf; ABA",
    params=(Param("gap_days", 7, 0, 365),),
    joint=_joint,
    order=_order,
)

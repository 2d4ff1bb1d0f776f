"""Rätt form för läget. The right form for the situation.

When it fires: joint dialogues are composed.
What it proposes: nothing by itself. It holds that a method must carry the room's readiness and that those who cannot
meet now share no dialogue; the composition keeps to it. Switched off, the method no longer has to carry the room, but
those who cannot meet now are still never seated together.
"""

from collections.abc import Iterator

from processmap.planning.context import Context, level_of
from processmap.planning.contributions import Apart, Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]


def _limits(context: Context) -> Iterator[Contribution]:
    for pair, state in context.facts.pairs.items():
        if state.barred and not state.threats:
            a, b = sorted(pair)
            why = "together" if state.kept_apart else "not_now"
            yield Apart(pair=(a, b), because=context.say(why, one=context.name(a), other=context.name(b)))


def _marks(context: Context) -> Iterator[Contribution]:
    facts = context.facts
    for each in context.joint:
        if not context.proposed(each.id) or each.method is None:
            continue
        pairs = [(a, b) for i, a in enumerate(each.participants) for b in each.participants[:i]]
        level = max((level_of(facts.pair(a, b).readiness) for a, b in pairs), default=1)
        tensions = [facts.tensions[key].readiness for key in facts.named_tensions(each)]
        level = max([level, *(level_of(readiness) for readiness in tensions)])
        if level > 1:
            because = context.say(f"carries_{level}", method=context.method_name(each.method))
            yield Remark(dialogue=each.id, because=because)


RULE = Rule("right-method", "Glasl", limits=_limits, marks=_marks)

"""Anställda. Employees.

When it fires: staff stand in the map together with their employer or a manager over them.
What it proposes: they speak without their own manager in the room, and are not seated in a joint dialogue with them
unless they have said yes to it themselves.
"""

from collections.abc import Iterator

from processmap.model.words import Purpose, StakeholderKind, Willingness
from processmap.planning.context import Context
from processmap.planning.contributions import Apart, Contribution, Remark
from processmap.planning.rule import Rule

__all__ = ["RULE"]

K = StakeholderKind
_EMPLOYERS = frozenset({K.ADMINISTRATION, K.BUSINESS, K.AUTHORITY, K.OFFICIAL, K.ELECTED})


def _staff(context: Context) -> list[tuple[str, str]]:
    """Pairs of employer (or manager) and staff: staff belong to them, or they have power over staff."""
    known = context.facts.stakeholders
    belonging = [
        (whole, key)
        for key, each in known.items()
        for whole in each.part_of
        if whole in known and known[whole].kind in _EMPLOYERS and each.kind in {K.GROUP, K.OFFICIAL}
    ]
    ruled = [
        (strong, weak)
        for strong, weak in context.facts.power
        if known[strong].kind in _EMPLOYERS and known[weak].kind in {K.OFFICIAL, K.ADMINISTRATION}
    ]
    return list(dict.fromkeys((*belonging, *ruled)))


def _limits(context: Context) -> Iterator[Contribution]:
    for manager, staff in _staff(context):
        if context.facts.stakeholders[staff].willing is not Willingness.YES:
            because = context.say("apart", staff=context.name(staff), manager=context.name(manager))
            yield Apart(pair=(manager, staff), because=because, ask=staff)


def _marks(context: Context) -> Iterator[Contribution]:
    for manager, staff in _staff(context):
        for each in context.of(Purpose.INVENTORY, Purpose.PREPARE):
            if staff in each.participants and context.proposed(each.id):
                because = context.say("without", staff=context.name(staff), manager=context.name(manager))
                yield Remark(dialogue=each.id, because=because, refs=(staff, manager))


RULE = Rule("employees", limits=_limits, marks=_marks)

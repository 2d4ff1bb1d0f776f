"""Opartisk ledare. An impartial lead.

When it fires: a joint dialogue is proposed (or a talk in which somebody is listened to) and the calendar says who can lead.
What it proposes: leaders who belong to no side in the room; for mediation, a mediator. Where there is none, somebody has to be found,
and a joint dialogue waits for that.
"""

from collections.abc import Iterator

from processmap.model.dialogues import Dialogue
from processmap.model.project import Facilitator
from processmap.model.words import FacilitatorRole, Purpose
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark, Using
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_LISTENING = (Purpose.INVENTORY, Purpose.ASSESS, Purpose.PREPARE, Purpose.MIRROR)


def _free(context: Context, each: Dialogue) -> list[Facilitator]:
    sides = set(each.participants)
    for key in each.participants:
        if key in context.facts.stakeholders:
            sides |= set(context.facts.stakeholders[key].part_of)
    mediation = each.method == "mediation"
    return [
        lead
        for lead in context.case.facilitators
        if lead.role is not FacilitatorRole.INTERPRETER
        and not sides & set(lead.belongs_to)
        and (not mediation or lead.role is FacilitatorRole.MEDIATOR)
    ]


def _marks(context: Context) -> Iterator[Contribution]:
    leaders = [each for each in context.case.facilitators if each.role is not FacilitatorRole.INTERPRETER]
    for each in context.dialogues.values():
        if not context.proposed(each.id) or not (each.joint or each.purpose in _LISTENING) or not each.participants:
            continue
        found = _free(context, each) if leaders else []
        wanted = context.methods[each.method].facilitators or 1 if each.method in context.methods else 1
        if found:
            chosen = tuple(lead.id for lead in found[:wanted])
            because = context.say("mediator" if each.method == "mediation" else "found")
            yield Using(dialogue=each.id, facilitators=chosen, because=because, refs=chosen)
        elif leaders:
            because = context.say("no_mediator" if each.method == "mediation" else "none")
            yield Remark(dialogue=each.id, because=because, provisional=each.joint)
        elif each.joint:
            because = context.say("wanted_mediator" if each.method == "mediation" else "wanted")
            yield Remark(dialogue=each.id, because=because)


RULE = Rule("impartial-lead", "seed 000; Boverket", marks=_marks)

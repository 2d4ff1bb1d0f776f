"""Opartisk ledare. An impartial lead.

When it fires: a joint dialogue is proposed (or a talk in which somebody is listened to) and the calendar says who can
lead.
What it proposes: leaders who belong to no side in the room; for mediation, a mediator. Where there is none, somebody
has to be found, and a joint dialogue waits for that.
"""

from collections import Counter
from collections.abc import Iterator

from processmap.analysis import conditions
from processmap.analysis.conditions import wholes
from processmap.model.dialogues import Dialogue
from processmap.model.project import Facilitator
from processmap.model.words import FacilitatorRole, Purpose, Readiness
from processmap.planning.context import Context
from processmap.planning.contributions import Contribution, Remark, Using
from processmap.planning.rule import Rule

__all__ = ["RULE"]

_LISTENING = (Purpose.INVENTORY, Purpose.ASSESS, Purpose.PREPARE, Purpose.MIRROR)


_DAYS = 4
"""Days a week a leader is reckoned with where the calendar does not say (own)."""


def _sides(context: Context, each: Dialogue) -> set[str]:
    """Everybody the dialogue has as a side: those in it, whose perspectives it is about, and what they belong to.

    Nobody tells freely to the other side either: so those who stand against somebody in it, or are in conflict with
    them, are sides too.
    """
    facts = context.facts
    views = {view for key in facts.named_tensions(each) for view in key}
    own = {view for key in each.participants for view in conditions.holds(context.case, key)}
    views |= {other for view in own for other in facts.in_tension.get(view, ())}
    parties = {*each.participants, *(key for view in views for key in facts.perspectives[view].held_by)}
    parties |= {other for key in each.participants for other in _against(context).get(key, ())}
    return parties | {whole for key in sorted(parties) for whole in wholes(context.case, key)}


def _against(context: Context) -> dict[str, set[str]]:
    """For each party, those the map records a conflict with that is not settled."""
    found: dict[str, set[str]] = {}
    for pair, state in context.facts.pairs.items():
        if state.readiness is not Readiness.YES:
            for key in pair:
                found.setdefault(key, set()).update(pair - {key})
    return found


def _free(context: Context, each: Dialogue, load: Counter[str]) -> list[Facilitator]:
    """Those who can lead it: belonging nowhere before somewhere, and of those the one with most time left."""
    sides = _sides(context, each)
    mediation = each.method == "mediation"
    able = [
        lead
        for lead in context.case.facilitators
        if lead.role is not FacilitatorRole.INTERPRETER
        and not sides & {*lead.belongs_to, *(whole for key in lead.belongs_to for whole in wholes(context.case, key))}
        and (not mediation or lead.role is FacilitatorRole.MEDIATOR)
    ]
    return sorted(able, key=lambda lead: (bool(lead.belongs_to), (load[lead.id] + 1) / (lead.days_per_week or _DAYS)))


def _because(context: Context, leaders: list[Facilitator], mediation: bool) -> str:
    """That the leaders belong to no side; where they belong somewhere else in the question, that it should be said."""
    homes = tuple(dict.fromkeys(key for each in leaders for key in each.belongs_to))
    if mediation or not homes:
        return context.say("mediator" if mediation else "found")
    return context.say("found_elsewhere", names=context.names(homes))


def _marks(context: Context) -> Iterator[Contribution]:
    load: Counter[str] = Counter(lead for each in context.dialogues.values() for lead in each.facilitators)
    leaders = [each for each in context.case.facilitators if each.role is not FacilitatorRole.INTERPRETER]
    for each in context.dialogues.values():
        if not context.proposed(each.id) or not (each.joint or each.purpose in _LISTENING) or not each.participants:
            continue
        found = _free(context, each, load) if leaders else []
        method = context.methods.get(each.method or "")
        wanted = (method.facilitators if method else None) or 1
        mediation = each.method == "mediation"
        if found:
            chosen = tuple(lead.id for lead in found[:wanted])
            load.update(chosen)
            because = _because(context, found[:wanted], mediation) if each.joint else None
            yield Using(dialogue=each.id, facilitators=chosen, because=because, refs=chosen)
        elif leaders:
            because = context.say("no_mediator" if mediation else "none" if each.joint else "none_listening")
            yield Remark(dialogue=each.id, because=because, provisional=each.joint)
        elif each.joint:
            yield Remark(dialogue=each.id, because=context.say("wanted_mediator" if mediation else "wanted"))


RULE = Rule("impartial-lead", "Ljusnarsberg 2017; Boverket", marks=_marks)

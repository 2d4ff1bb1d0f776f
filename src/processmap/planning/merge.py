"""Between a plan and the document: writes proposals into it, and takes away those nobody has touched.

A proposed dialogue carries a stamp: a fingerprint of what was written. While the stamp fits, nobody has touched the
proposal, and a new one may take its place. Whatever a person has changed, accepted or pinned is theirs and stays.
"""

import hashlib
from typing import Any

import attrs

from processmap.model.dialogues import After, Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, OverrideAction

__all__ = ["orders_to_proposals", "stamped", "untouched", "with_plan", "without_proposals"]

_KEEPING = frozenset({OverrideAction.ACCEPT, OverrideAction.PIN})


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        return [
            (each.name, _plain(getattr(value, each.name))) for each in attrs.fields(type(value)) if each.name != "stamp"
        ]
    return [_plain(each) for each in value] if isinstance(value, tuple) else str(value)


def fingerprint(dialogue: Dialogue) -> str:
    """Nine characters that change when anything in the dialogue does; a letter first, so that it is never a number."""
    return "s" + hashlib.sha256(repr(_plain(dialogue)).encode()).hexdigest()[:8]


def stamped(dialogue: Dialogue) -> Dialogue:
    """The dialogue with its stamp on it."""
    return dialogue.evolve(stamp=fingerprint(dialogue))


def untouched(case: ProcessMap, dialogue: Dialogue) -> bool:
    """Whether a dialogue is a proposal exactly as it was written, that no person has accepted or pinned."""
    if dialogue.status is not DialogueStatus.PROPOSED or dialogue.stamp is None:
        return False
    kept = any(each.dialogue == dialogue.id and each.action in _KEEPING for each in case.overrides)
    return not kept and dialogue.stamp == fingerprint(dialogue)


def _written(case: ProcessMap, dialogue: Dialogue) -> Dialogue:
    """A dialogue as it goes into the document; one a person has accepted or pinned is theirs and carries no stamp."""
    kept = any(each.dialogue == dialogue.id and each.action in _KEEPING for each in case.overrides)
    return dialogue if kept or dialogue.status is not DialogueStatus.PROPOSED else stamped(dialogue)


def without_proposals(case: ProcessMap) -> ProcessMap:
    """The document without proposals nobody has touched, and without references to them; itself if there are none."""
    gone = {each.id for each in case.dialogues if untouched(case, each)}
    while gone:  # what a person has written stays whole: a proposal they refer to elsewhere is theirs by that
        named = _named_elsewhere(case, gone)
        if not named:
            break
        gone -= named
    if not gone:
        return case
    kept = tuple(
        each.evolve(after=tuple(after for after in each.after if after.dialogue not in gone))
        if any(after.dialogue in gone for after in each.after)
        else each
        for each in case.dialogues
        if each.id not in gone
    )
    return attrs.evolve(case, dialogues=kept)


def _named_elsewhere(case: ProcessMap, gone: set[str]) -> set[str]:
    """Proposals that entries a person has written refer to: perspectives voiced in them, promises made in them."""
    named: set[str] = set()
    for each in case.perspectives:
        named.update(each.voiced_in)
    for proposal in case.proposals:
        named.update(proposal.from_)
    for commitment in case.commitments:
        named.update([commitment.made_in] if commitment.made_in else [])
    for action in case.actions:
        named.update(action.follows)
    for dialogue in case.dialogues:
        if dialogue.id not in gone:
            named.update(dialogue.about)
    return named & gone


def with_plan(case: ProcessMap, plan: Plan) -> ProcessMap:
    """Write a plan's proposals into the document in place of those nobody has touched.

    Args:
        case: the map, with or without earlier proposals.
        plan: the plan, made for this map by `processmap.planning.propose`.

    Returns:
        A new map. Writing the same plan again gives the same map.
    """
    base = without_proposals(case)
    before: dict[str, list[After]] = {}
    for each in plan.precedences:
        made = After(dialogue=each.before, rule=each.rule, because=each.because, gap_days=each.gap_days or None)
        before.setdefault(each.after, []).append(made)
    taken = {each.id for each in base.dialogues}
    written = [
        _written(case, each.evolve(after=tuple(before.get(each.id, ())), stamp=None))
        for each in plan.dialogues
        if each.id not in taken
    ]
    written.sort(key=lambda each: each.stamp is not None)  # what a person has taken over stands first, as it will stay
    there = taken | {each.id for each in written}
    own = {each.id: tuple(after for after in each.after if after.dialogue in there) for each in case.dialogues}
    kept = tuple(each if own[each.id] == each.after else each.evolve(after=own[each.id]) for each in base.dialogues)
    return attrs.evolve(base, dialogues=(*kept, *written))


def orders_to_proposals(case: ProcessMap, base: ProcessMap) -> dict[str, tuple[After, ...]]:
    """What the dialogues that stay come after, where that is a proposal taken away: it will be proposed again."""
    kept = {each.id for each in base.dialogues}
    found = {
        each.id: tuple(after for after in each.after if after.dialogue not in kept)
        for each in case.dialogues
        if each.id in kept
    }
    return {key: after for key, after in found.items() if after}

"""Those of whom a plan tells others nothing: somebody in fear whom nobody has asked yet, or who
does not want to be drawn in, those who are marked confidential, and who it is within a group that
dares not say what they think.

To leave a name out of each sentence is not enough: a gap, a step for nobody and a warning tell of
somebody too. So the plan is made of a map without them, and reads as if they were not there; what
is to be done for them is added to it by itself.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, count
from typing import Any

import attrs
from attrs import evolve, field, frozen

from processmap.analysis.person.removal import forgotten
from processmap.errors import ProcessMapError
from processmap.language.discretion import (
    dares_not,
    tells_of_police,
    wants_no_part,
    wants_not_to_be_seen,
)
from processmap.model.entity import Entity
from processmap.model.fields import KEY, FieldKind
from processmap.model.kinds import whole_of
from processmap.model.perspectives import Perspective
from processmap.model.plan import PHASES, Plan, PlanGate
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import AccessNeed, Answer, ComesFirst, PartyRole, Willingness
from processmap.planning.merge import without_proposals
from processmap.planning.writing import without_arenas

__all__ = [
    "NOTHING_UNSAID",
    "Unsaid",
    "beside",
    "confided",
    "left_alone",
    "openly",
    "unsaid",
    "without",
]

_HAS_TO_ANSWER = frozenset({PartyRole.DECIDES, PartyRole.MUST_AGREE, PartyRole.CARRIES_OUT})
"""Roles in which somebody cannot be left out of the matter."""


_THREATENING = 6
"""The stage from which people threaten each other (GLA)."""
_HOT_WITHIN = 3
"""The stage within a group from which whoever thinks otherwise may have to leave it (own)."""


@frozen(kw_only=True)
class Unsaid:
    """What a plan does not tell of, though the process lead has to know that it is there.

    Attributes:
        left_alone: ids of those who are asked once whether they want to be left out.
        one_by_one: ids of parties within which not all dare to say what they think.
        carried: ids of views that are told as said in several places, and by nobody.
        at_hand: whether there may be threats at hand, by what is not confidential.
        employers: whom those of them work for who are exposed at their work; an employer answers
            for their safety whether or not they want to be left out.
    """

    left_alone: tuple[str, ...] = ()
    one_by_one: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    at_hand: bool = False
    employers: Mapping[str, tuple[str, ...]] = field(factory=dict)


NOTHING_UNSAID = Unsaid()


def unsaid(case: ProcessMap) -> Unsaid:
    """What a plan for a map does not tell of.

    Args:
        case: the map.
    """
    silent = _silent(case)
    whole = {whole_of(key) for key in silent}
    return Unsaid(
        left_alone=left_alone(case),
        one_by_one=tuple(sorted(whole)),
        carried=tuple(each.id for each in _held_only_by(case, silent) if not each.confidential),
        at_hand=_at_hand(case),
    )


def _at_hand(case: ProcessMap) -> bool:
    """Whether somebody is threatened, or it is as hot as when people threaten each other; or a note
    tells of a report to the police.
    """
    hidden = {each.id for each in case.stakeholders if each.confidential}
    ties = [
        each
        for each in case.relationships
        if not each.confidential and hidden.isdisjoint(map(whole_of, (each.source, each.target)))
    ]
    if any(each.threats is Answer.YES or (each.stage or 0) >= _THREATENING for each in ties):
        return True
    noted = (*case.stakeholders, *case.earlier, *case.events, *case.dialogues, *ties)
    return any(not each.confidential and tells_of_police(each.note) for each in noted)


def _silent(case: ProcessMap) -> frozenset[str]:
    """Parts of parties that are not told apart: where it is hot within, or a note says that some
    dare not speak or must not be seen, all of them; where that is said of one part, that one.
    """
    return case.once("planning:silent_parts", lambda: _found_silent(case))


def _found_silent(case: ProcessMap) -> frozenset[str]:
    marked = {
        key
        for view in case.perspectives
        if dares_not(view.note) or wants_not_to_be_seen(view.note)
        for key in view.held_by
        if key != whole_of(key)
    }
    marked |= {
        key
        for tie in case.relationships
        if ComesFirst.SAFETY in tie.first or tie.threats
        for key in (tie.source,)
        if key != whole_of(key)
    }
    known = {whole_of(key) for key in marked}
    found = set(marked)
    for party in case.stakeholders:
        hot = party.within is not None and (party.within.stage or 0) >= _HOT_WITHIN
        told = dares_not(party.note) or wants_not_to_be_seen(party.note)
        if hot or (told and party.id not in known):
            found |= {key for key, name in party.parts.items() if name in party.subgroup_names}
    return frozenset(found)


def _held_only_by(case: ProcessMap, parts: frozenset[str]) -> list[Perspective]:
    """Views that only some parts hold."""
    return [each for each in case.perspectives if each.held_by and parts.issuperset(each.held_by)]


def _as_one(case: ProcessMap) -> ProcessMap:
    """The map with the parts that are not told apart as one with the others of their party, and
    without what only they say.
    """
    silent = _silent(case)
    if not silent:
        return case
    gone = {each.id for each in _held_only_by(case, silent)}
    names = {
        party.id: {name for key, name in party.parts.items() if key in silent}
        for party in case.stakeholders
    }
    shared = case.evolve(
        perspectives=tuple(
            each
            if each.id in gone
            else each.evolve(held_by=tuple(key for key in each.held_by if key not in silent))
            for each in case.perspectives
        )
    )
    # Also what refers to such a view goes: a tension, and the talk that is about it.
    first, *others = sorted(gone) or (None,)
    made = shared if first is None else forgotten(shared, first, others).case
    whole: ProcessMap = _with_wholes(made, silent)
    return whole.evolve(
        stakeholders=tuple(
            each.evolve(
                subgroups=tuple(name for name in each.subgroup_names if name not in names[each.id])
            )
            if names[each.id]
            else each
            for each in whole.stakeholders
        )
    )


def _with_wholes(entity: Any, parts: Collection[str]) -> Any:
    """An entry in which some parts are referred to as the whole that they are of."""
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        value = getattr(entity, attribute.name)
        if kind is None or value is None or value == ():
            continue
        kept = _wholes_in(value, parts, is_ref=kind.name == "ref")
        if kept != value:
            changes[attribute.name] = kept
    return attrs.evolve(entity, **changes) if changes else entity


def _wholes_in(value: Any, parts: Collection[str], *, is_ref: bool) -> Any:
    if isinstance(value, tuple):
        made = tuple(_wholes_in(each, parts, is_ref=is_ref) for each in value)
        return tuple(dict.fromkeys(made)) if is_ref else made
    if isinstance(value, Entity):
        return _with_wholes(value, parts)
    return whole_of(value) if is_ref and value in parts else value


def left_alone(case: ProcessMap) -> tuple[str, ...]:
    """Those who are asked once whether they want to be left out, and about nothing until then: one
    human being who asks for safety and has not been asked, and whoever is noted as wanting no part.

    Not somebody who has said yes or no, who has spoken or is invited already, who has to answer in
    the matter, or whose being there is confidential.

    Args:
        case: the map.
    """
    return case.once("planning:left_alone", lambda: _left_alone(case))


def _left_alone(case: ProcessMap) -> tuple[str, ...]:
    there = _taking_part(case)
    found = [
        each
        for each in case.stakeholders
        if not each.confidential
        and each.id not in there
        and each.willing not in (Willingness.YES, Willingness.NO)
        and not _HAS_TO_ANSWER & set(each.role)
        and not each.standing
        and _is_to_be_left(each)
    ]
    return tuple(each.id for each in sorted(found, key=lambda each: (each.name, each.id)))


def _is_to_be_left(party: Stakeholder) -> bool:
    one = party.individual or party.size == 1
    return (one and AccessNeed.SAFETY in party.needs) or wants_no_part(party.note)


def confided(case: ProcessMap) -> tuple[str, ...]:
    """Those whose being there is confidential, and without whom the plan for all others is made.

    Not somebody who has spoken or is invited already, or has to answer in the matter: there a plan
    without them would be untrue.

    Args:
        case: the map.
    """
    return case.once("planning:confided", lambda: _confided(case))


def _confided(case: ProcessMap) -> tuple[str, ...]:
    there = _taking_part(case)
    found = [
        each
        for each in case.stakeholders
        if each.confidential
        and each.id not in there
        and not _HAS_TO_ANSWER & set(each.role)
        and not each.standing
    ]
    return tuple(each.id for each in sorted(found, key=lambda each: (each.name, each.id)))


def openly(case: ProcessMap) -> ProcessMap:
    """The map that a plan for others is made of, and that its page tells of.

    Args:
        case: the map.
    """
    return case.once(
        "planning:openly", lambda: without(_as_one(case), (*left_alone(case), *confided(case)))
    )


def beside(plan: Plan, whole: Plan, parties: Iterable[str]) -> Plan:
    """A plan made without some parties, with what is done for them alone in one that was made with
    them: their own talks and what protects them. Hours and weeks are those of the plan.

    Args:
        plan: the plan made without them.
        whole: a plan made with them.
        parties: ids of stakeholders.
    """
    theirs = frozenset(parties)
    known = {each.id for each in plan.arenas} | {each.id for each in plan.gates}
    arenas = [
        each
        for each in whole.arenas
        if each.id not in known
        and each.members
        and all(whole_of(seat.party) in theirs for seat in each.members)
    ]
    renamed: dict[str, str] = {}
    gates: list[PlanGate] = []
    for gate in whole.gates:
        refs = tuple(key for key in gate.refs if whole_of(key) in theirs)
        alone = bool(refs) and len(refs) == len(gate.refs) and gate.id not in known
        shelters = bool(refs) and gate.kind == "safety"
        if alone or shelters:
            new = _free(gate.id, known)
            renamed[gate.id] = new
            known.add(new)
            said = evolve(gate.said, refs=refs)
            opened = tuple(key for key in gate.opened_by if whole_of(key) in theirs)
            gates.append(evolve(gate, id=new, said=said, refs=refs, opened_by=opened))
    new_ids = {*(each.id for each in arenas), *renamed.values()}
    known |= new_ids

    def ids(keys: Iterable[str]) -> tuple[str, ...]:
        return tuple(key for each in keys if (key := renamed.get(each, each)) in known)

    arenas = [
        evolve(
            each,
            opens_after=ids(each.opens_after),
            between=each.between if each.between in known else None,
        )
        for each in arenas
    ]
    pairs = [(renamed.get(one, one), renamed.get(other, other)) for one, other in whole.order]
    order = [pair for pair in pairs if known.issuperset(pair) and not new_ids.isdisjoint(pair)]
    later = [key for each in whole.later if (key := renamed.get(each, each)) in new_ids]
    return evolve(
        plan,
        arenas=tuple(sorted((*plan.arenas, *arenas), key=lambda each: PHASES.index(each.phase))),
        gates=tuple(sorted((*plan.gates, *gates), key=lambda each: PHASES.index(each.phase))),
        order=(*plan.order, *order),
        later=(*plan.later, *later),
        claims=(*plan.claims, *(each for each in whole.claims if whole_of(each.party) in theirs)),
    )


def _free(key: str, known: Collection[str]) -> str:
    """An id that nothing in the plan has."""
    numbered = (f"{key}-{number}" for number in count(2))
    return next(each for each in chain((key,), numbered) if each not in known)


def _taking_part(case: ProcessMap) -> frozenset[str]:
    """Those who have spoken or are invited, who sit somewhere, decide or speak for others."""
    # What the program has proposed and nobody has touched is nothing that anybody takes part in.
    written = without_arenas(without_proposals(case))
    keys = [key for talk in written.dialogues if talk.live for key in talk.participants]
    keys += [seat.party for arena in written.arenas for seat in arena.members if seat.party]
    keys += [key for unit in case.organisation for key in unit.members]
    keys += [each.body for each in case.decisions]
    keys += [each.id for each in case.stakeholders if each.speaks_for]
    keys += [key for key in (case.owner, case.commissioner) if key is not None]
    return frozenset(map(whole_of, keys))


def without(case: ProcessMap, parties: Iterable[str]) -> ProcessMap:
    """The map without some parties, and without what is theirs alone: views that nobody else holds,
    and what stands between them and others.

    Args:
        case: the map.
        parties: ids of stakeholders.
    """
    gone = frozenset(parties)
    if not gone:
        return case
    views = [
        each.id
        for each in case.perspectives
        if each.held_by and gone.issuperset(map(whole_of, each.held_by))
    ]
    first, *others = sorted(gone)
    try:
        return forgotten(case, first, (*others, *views)).case
    except ProcessMapError:
        return case  # the map cannot stand without them

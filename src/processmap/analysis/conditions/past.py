"""A map as it was known on an earlier day, as far as its dates tell."""

import datetime as dt
from typing import Any

from attrs import evolve

from processmap.analysis.conditions.order import last_day_of
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision
from processmap.model.process_map import ProcessMap
from processmap.model.times import Day, earliest
from processmap.model.words import DialogueStatus, Outcome

__all__ = ["as_of"]


def as_of(case: ProcessMap, day: dt.date) -> ProcessMap:
    """The map without what happened after ``day``: what is undated stays, and what was planned
    stays planned.

    Decisions taken later are gone, and so are proposals put forward, attempts made and what was
    said in dialogues held later; those dialogues are planned again, without their outcome. A
    decision that awaits its sitting stays, unless all that it follows came later: nobody could
    await it then. So it is with actions. Days after ``day`` on which something was done, met or
    ended are taken away.

    Args:
        case: the map.
        day: the last day to know of.
    """
    later = {
        each.id
        for each in case.decisions
        if each.date and earliest(each.date) > day and each.outcome not in {None, Outcome.PENDING}
    }
    later |= {each.id for each in case.proposals if each.date and earliest(each.date) > day}
    later = _arising(case, later, day)
    unheld = {
        each.id
        for each in case.dialogues
        if each.held and (when := last_day_of(each)) and when > day
    }
    unsaid = {
        each.id for each in case.perspectives if each.voiced_in and unheld >= {*each.voiced_in}
    }
    later |= unsaid | {each.id for each in case.tensions if each.id and unsaid & {*each.between}}

    def done(when: Day | None) -> Day | None:
        return when if when is None or earliest(when) <= day else None

    kept: dict[str, Any] = {
        "perspectives": tuple(
            evolve(each, voiced_in=_without(each.voiced_in, unheld))
            for each in case.perspectives
            if each.id not in later
        ),
        "tensions": tuple(each for each in case.tensions if not later & {*each.between}),
        "dialogues": tuple(
            _unheld(each, later) if each.id in unheld else _clean(each, later)
            for each in case.dialogues
        ),
        "outreach": tuple(
            each for each in case.outreach if each.date is None or earliest(each.date) <= day
        ),
        "proposals": tuple(
            evolve(each, addresses=_without(each.addresses, later))
            for each in case.proposals
            if each.id not in later
        ),
        "commitments": tuple(
            evolve(
                each,
                done_on=done(each.done_on),
                kept=None if each.done_on and earliest(each.done_on) > day else each.kept,
            )
            for each in case.commitments
            if each.made_in not in unheld
        ),
        "actions": tuple(
            evolve(each, done_on=done(each.done_on), follows=_without(each.follows, later))
            for each in case.actions
            if not _only_from(each.follows, later)
            or (each.done_on and earliest(each.done_on) <= day)
        ),
        "decisions": tuple(
            _decision(each, later, day) for each in case.decisions if each.id not in later
        ),
        "proceedings": tuple(
            evolve(each, decisions=_without(each.decisions, later)) for each in case.proceedings
        ),
        "requirements": tuple(
            evolve(each, met_on=None, evidence=())
            if each.met_on and earliest(each.met_on) > day
            else each
            for each in case.requirements
        ),
        "funding": tuple(
            evolve(each, decided=None) if each.decided in later else each for each in case.funding
        ),
    }
    if case.pause and case.pause.since and earliest(case.pause.since) > day:
        kept["pause"] = None
    elif case.pause:
        kept["pause"] = evolve(case.pause, ended=done(case.pause.ended))
    if case.reviewed and case.reviewed.date and earliest(case.reviewed.date) > day:
        kept["reviewed"] = None
    return evolve(case, **kept)


def _only_from(follows: tuple[str, ...], later: set[str]) -> bool:
    """Whether something arose from nothing but what came later."""
    return bool(follows) and later >= {*follows}


def _arising(case: ProcessMap, later: set[str], day: dt.date) -> set[str]:
    """What came later, with the decisions that arose from it, one from another."""
    gone = set(later)
    while found := [
        each.id for each in case.decisions if each.id not in gone and _arose(each, gone, day)
    ]:
        gone |= {*found}
    return gone


def _arose(each: Decision, gone: set[str], day: dt.date) -> bool:
    taken = (
        each.outcome not in {None, Outcome.PENDING}
        and each.date is not None
        and earliest(each.date) <= day
    )
    return not taken and _only_from(each.follows, gone)


def _without(keys: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key not in gone)


def _clean(talk: Dialogue, gone: set[str]) -> Dialogue:
    named = tuple(
        each for each in talk.tensions if not gone & ({each} if isinstance(each, str) else {*each})
    )
    return evolve(talk, about=_without(talk.about, gone), tensions=named)


def _unheld(talk: Dialogue, gone: set[str]) -> Dialogue:
    return evolve(_clean(talk, gone), status=DialogueStatus.PLANNED, outcome=None, mentions=())


def _decision(each: Decision, gone: set[str], day: dt.date) -> Decision:
    def known(when: Day | None) -> Day | None:
        return when if when is None or earliest(when) <= day else None

    return evolve(
        each,
        proposals=_without(each.proposals, gone),
        follows=_without(each.follows, gone),
        assigns=tuple(evolve(task, done_on=known(task.done_on)) for task in each.assigns),
        approved_on=known(each.approved_on),
        posted_on=known(each.posted_on),
    )

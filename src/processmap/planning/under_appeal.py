"""Which decisions are appealed or before a court: by what the document says, else only where it can
be no other.

A decision that somebody has appealed is taken, but not final: whether it stands is settled by
whoever tries the case. Where several could be meant nothing is assumed; it is asked.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable

from attrs import frozen

from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision, DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.times import earliest, latest
from processmap.model.words import BodyKind, Outcome, ProceedingKind

__all__ = ["RULED", "Tried", "courts_of", "is_appeal", "is_court", "is_running", "tried_of"]

RULED = frozenset({ProceedingKind.COURT, ProceedingKind.APPEAL})
"""Proceedings that end in a ruling: whoever conducts them tries what others have decided."""
_TAKEN = frozenset({Outcome.APPROVED, Outcome.REJECTED})
_LEAST_ALIKE = 6
"""Letters that two words must begin with alike, to be read as being about the same."""
_WORD = re.compile(r"[^\W\d_]{6,}")
# Words of any appeal or decision: that two titles share them says nothing.
_PROCEDURE = re.compile(
    r"^(överklag|beslut|domstol|mark-|miljö|prövning|ansöka|appeal|decisi|court|permis)",
    re.IGNORECASE,
)
_APPEALED = re.compile(r"överklag|appeal", re.IGNORECASE)
# What courts are called; an authority that only tries an appeal is known by the case that it has.
_COURT = re.compile(
    r"domstol|tingsrätt|hovrätt|förvaltningsrätt|kammarrätt|\b(court|tribunal|federal judge)\b",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Tried:
    """What is before a court or an authority that tries appeals.

    Attributes:
        by_decision: for each decision that is tried, the id of the case that tries it.
        unsure: for each case of which it is not said what it tries, the decisions that it may be.
    """

    by_decision: dict[str, str]
    unsure: dict[str, tuple[str, ...]]


def is_running(proceeding: Proceeding, start: dt.date | None) -> bool:
    """Whether a proceeding has not ended by a day."""
    past = proceeding.ends is not None and start is not None and latest(proceeding.ends) < start
    return not proceeding.outcome and not past


def is_appeal(proceeding: Proceeding) -> bool:
    """Whether somebody has appealed: so by its kind, or by what it is called."""
    return proceeding.kind is ProceedingKind.APPEAL or bool(_APPEALED.search(proceeding.title))


def is_court(name: str) -> bool:
    """Whether somebody is a court, by what it is called."""
    return bool(_COURT.search(name))


def courts_of(case: ProcessMap, bodies: Iterable[DecisionBody]) -> frozenset[str]:
    """Bodies that are courts or try appeals: by the cases that they have, or by what they are
    called. They have no meetings to ask for and are nobody's seat: their ruling comes from outside.
    """
    found = {key for each in case.proceedings if each.kind in RULED for key in each.by}
    found |= {
        each.id
        for each in bodies
        if each.kind in (BodyKind.STATE, None) and _COURT.search(each.name)
    }
    return frozenset(found)


def tried_of(case: ProcessMap, decisions: Collection[Decision], start: dt.date | None) -> Tried:
    """Find which of some decisions are being tried.

    Args:
        case: the map.
        decisions: those that were taken and stand, or are halted.
        start: the day that it is asked of.
    """
    by_decision: dict[str, str] = {}
    unsure: dict[str, tuple[str, ...]] = {}
    for each in case.proceedings:
        if each.kind not in RULED or each.id is None or not is_running(each, start):
            continue
        if each.confidential:
            continue  # how a decision stands would tell of it
        if each.decisions:
            by_decision |= dict.fromkeys(each.decisions, each.id)
            continue
        able = [one for one in decisions if _may_be_tried(one, each, start)]
        meant = _meant(case, each, able)
        if len(meant) == 1:
            by_decision[meant[0]] = each.id
        elif meant or (len(able) > 1 and is_appeal(each)):
            unsure[each.id] = meant or tuple(one.id for one in able)
    return Tried(by_decision=by_decision, unsure=unsure)


def _may_be_tried(decision: Decision, proceeding: Proceeding, start: dt.date | None) -> bool:
    """Whether a decision can be what a case tries: taken by another before the case began, and not
    final.
    """
    if decision.outcome not in _TAKEN or decision.body in proceeding.by:
        return False
    final = decision.final_on
    if final is not None and (start is None or earliest(final) <= start):
        return False
    if decision.date is None or proceeding.starts is None:
        return True
    return earliest(decision.date) <= latest(proceeding.starts)


def _meant(case: ProcessMap, proceeding: Proceeding, able: list[Decision]) -> tuple[str, ...]:
    """The decisions that a case can mean, by what ties them together most closely."""
    waiting = [one for one in case.decisions if one.body in proceeding.by and not one.settled]
    matters = {key for one in waiting for key in (*one.proposals, *one.follows)}
    tied = tuple(one.id for one in able if matters & {one.id, *one.proposals})
    if tied:
        return tied
    own = _stems(proceeding.title)
    shared = {one.id: len(own & _stems(one.title or "")) for one in able}
    most = max(shared.values(), default=0)
    if most:
        return tuple(key for key, count in shared.items() if count == most)
    return (able[0].id,) if is_appeal(proceeding) and len(able) == 1 else ()


def _stems(words: str) -> frozenset[str]:
    found = (word.casefold()[:_LEAST_ALIKE] for word in _WORD.findall(words))
    return frozenset(each for each in found if not _PROCEDURE.match(each))

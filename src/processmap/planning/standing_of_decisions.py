"""What the decisions of a map come to, taken together: closed, annulled, halted, waiting, or taken
by somebody who is no body; and of which of them nobody has said what became of it.

A decision is read with those that follow on it (`follows`), what became of it (`outcome`), whether
it was carried out, and the proceedings that carry it out. Only what is left is asked about.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from enum import StrEnum

from attrs import evolve, frozen

from processmap.model.governance import Decision
from processmap.model.process_map import ProcessMap
from processmap.model.times import latest
from processmap.model.words import (
    Answer,
    CarriedOut,
    DecisionAbout,
    Outcome,
    ProceedingKind,
)
from processmap.planning.under_appeal import RULED, is_running, tried_of

__all__ = ["Net", "Standing", "Stands", "net_of"]

_WAITING = frozenset(
    {None, Outcome.PENDING, Outcome.TABLED, Outcome.REFERRED, Outcome.CIRCULATED, Outcome.RETURNED}
)
_VOTED = frozenset({ProceedingKind.REFERENDUM, ProceedingKind.VOTE})
_EMPTY = frozenset({Outcome.NOTED, Outcome.WITHDRAWN, Outcome.NONE, Outcome.DELEGATED})
_LEAST_ALIKE = 6
"""Letters that two titles must begin a word with alike, to be read as being about the same."""


class Stands(StrEnum):
    """How a decision stands."""

    CLOSED = "closed"
    ANNULLED = "annulled"
    HALTED = "halted"
    WAITS = "waits"
    OVERDUE = "overdue"
    SAID = "said"
    STEP = "step"


@frozen(kw_only=True)
class Standing:
    """One decision and how it stands.

    Attributes:
        decision: the decision.
        stands: closed, annulled, halted, waits, overdue (its day is past and nobody has said what
            was decided), said (by somebody who is no decision body) or step (another followed on
            it).
        by: decisions that changed it.
        unsaid: whether it was taken and nobody has said if it is carried out.
        held: the proceeding that carries it out, where there is one, or that it is the ruling of.
        tried: the case that tries it, where it is appealed or before a court.
    """

    decision: Decision
    stands: Stands
    by: tuple[Decision, ...] = ()
    unsaid: bool = False
    held: str | None = None
    tried: str | None = None


@frozen
class Net:
    """Every decision on the matter and how it stands, by its own words.

    Attributes:
        standings: one for each decision that is not about the process itself.
        unsure: for each case of which it is not said what it tries, the decisions that it may be.
    """

    standings: tuple[Standing, ...]
    unsure: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def of(self, *sorts: Stands) -> tuple[Decision, ...]:
        """Decisions that stand in one of these ways."""
        return tuple(each.decision for each in self.standings if each.stands in sorts)

    def get(self, key: str) -> Standing | None:
        """How the decision with this id stands."""
        return next((each for each in self.standings if each.decision.id == key), None)

    @property
    def tried(self) -> dict[str, str]:
        """Decisions that are appealed or before a court, each with the case that tries it."""
        return {each.decision.id: each.tried for each in self.standings if each.tried}

    @property
    def unsaid(self) -> tuple[Decision, ...]:
        """Decisions that were taken and of which nobody has said whether they are carried out."""
        return tuple(each.decision for each in self.standings if each.unsaid)

    @property
    def known(self) -> bool:
        """Whether the decisions say anything of what is closed and what is not."""
        return any(each.stands is not Stands.STEP for each in self.standings)


def net_of(
    decisions: Iterable[Decision],
    case: ProcessMap,
    *,
    bodies: Collection[str],
    start: dt.date | None = None,
) -> Net:
    """Work out how decisions stand.

    Args:
        decisions: those to tell of, in the order in which they are to be told; those about the
            process itself are left out.
        case: the map, with every decision that they follow on and every proceeding.
        bodies: ids of decision bodies, and of parties that are one.
        start: the day that the plan is made for; a decision whose day is past and that has no
            outcome is overdue.
    """
    followers: dict[str, list[Decision]] = {}
    for each in case.decisions:
        for key in each.follows:
            followers.setdefault(key, []).append(each)
    by_id = {each.id: each for each in case.decisions}
    found = [
        _standing(each, tuple(followers.get(each.id, ())), by_id, case, bodies, start)
        for each in decisions
        if each.about is not DecisionAbout.PROCESS
    ]
    made = [each for each in found if each is not None]
    standing = [each.decision for each in made if each.stands in (Stands.CLOSED, Stands.HALTED)]
    tried = tried_of(case, standing, start)
    return Net(
        tuple(evolve(each, tried=tried.by_decision.get(each.decision.id)) for each in made),
        tuple(tried.unsure.items()),
    )


def _standing(
    decision: Decision,
    after: tuple[Decision, ...],
    by_id: dict[str, Decision],
    case: ProcessMap,
    bodies: Collection[str],
    start: dt.date | None,
) -> Standing | None:
    follows = [by_id[key] for key in decision.follows if key in by_id]
    if decision.outcome in (Outcome.ANNULLED, Outcome.UPHELD) and follows:
        return Standing(decision=decision, stands=Stands.STEP)  # told of what it rules on
    rulings = tuple(each for each in after if each.outcome is Outcome.ANNULLED)
    halted = decision.carried_out is CarriedOut.HALTED
    undone = tuple(each for each in after if halted and _rules_on(each, decision))
    if decision.outcome is Outcome.ANNULLED or rulings or undone:
        return Standing(decision=decision, stands=Stands.ANNULLED, by=rulings or undone)
    if halted:
        return Standing(decision=decision, stands=Stands.HALTED)
    if any(each.carried_out is CarriedOut.HALTED and _rules_on(decision, each) for each in follows):
        return Standing(decision=decision, stands=Stands.STEP)
    if decision.outcome in _WAITING:
        ruling = _ruling_of(decision, case, start)
        if ruling is not None:
            return Standing(decision=decision, stands=Stands.STEP, held=ruling)
        return _waiting(decision, after, start)
    if decision.outcome in _EMPTY:
        return None
    held = _held_as(decision, case)
    if held is not None:
        return Standing(decision=decision, stands=Stands.STEP, held=held)
    if decision.body not in bodies:
        return Standing(decision=decision, stands=Stands.SAID)
    unsaid = (
        decision.outcome is Outcome.APPROVED
        and decision.carried_out is None
        and decision.about is DecisionAbout.MATTER
        and not any(each.settled for each in after)
    )
    return Standing(decision=decision, stands=Stands.CLOSED, unsaid=unsaid)


def _waiting(decision: Decision, after: tuple[Decision, ...], start: dt.date | None) -> Standing:
    """How a decision without an outcome stands: a step, where another follows on it."""
    if after:
        return Standing(decision=decision, stands=Stands.STEP)
    past = decision.date is not None and start is not None and latest(decision.date) < start
    return Standing(decision=decision, stands=Stands.OVERDUE if past else Stands.WAITS)


def _ruling_of(decision: Decision, case: ProcessMap, start: dt.date | None) -> str | None:
    """The case of the same body that a decision still to be taken is the ruling of: it is told with
    the case.
    """
    for each in case.proceedings:
        resting = each.may_wait is Answer.YES  # it waits for what the talks come to
        if each.kind not in RULED or resting or decision.body not in each.by:
            continue
        if is_running(each, start):
            return each.id
    return None


def _rules_on(ruling: Decision, decision: Decision) -> bool:
    """Whether a decision that follows on another one, and was taken by somebody else, undoes it
    where it was halted.
    """
    return ruling.settled and ruling.body != decision.body


def _held_as(decision: Decision, case: ProcessMap) -> str | None:
    """The vote that a decision to hold one led to: conducted by the same body, and called alike."""
    if decision.outcome is not Outcome.APPROVED or decision.about is DecisionAbout.MATTER:
        return None
    for each in case.proceedings:
        if each.kind not in _VOTED or not each.id or each.starts is None:
            continue
        own = not each.by or decision.body in each.by
        if own and _alike(decision.title or "", each.title):
            return each.id
    return None


def _alike(one: str, other: str) -> bool:
    """Whether two titles have a long word that begins alike."""
    left, right = (
        {word[:_LEAST_ALIKE] for word in words.casefold().split() if len(word) >= _LEAST_ALIKE}
        for words in (one, other)
    )
    return bool(left & right)

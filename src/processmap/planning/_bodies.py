"""What the rules need to know about the bodies of a map: who prepares, who decides, what is still open.

The part of `Facts` that concerns decisions.
"""

import datetime as dt
from functools import cached_property

from processmap.analysis import conditions
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, Proposal
from processmap.model.process_map import ProcessMap
from processmap.model.words import BodyKind, Outcome, Purpose

__all__ = ["BodyFacts"]


class BodyFacts:
    """Conditions of a map's bodies, proposals and decisions.

    Args:
        case: the map, without proposals nobody has touched.
    """

    def __init__(self, case: ProcessMap) -> None:
        self.case = case
        self.bodies = {each.id: each for each in case.decision_bodies}

    @cached_property
    def held(self) -> tuple[Dialogue, ...]:
        """Dialogues that have taken place."""
        return tuple(each for each in self.case.dialogues if each.held)

    @cached_property
    def joint_ahead(self) -> bool:
        """Whether joint dialogues lie ahead, out of which more may come to be decided."""
        return any(each.joint for each in self.case.dialogues if each.live and not each.held)

    @cached_property
    def preparers(self) -> dict[str, tuple[str, ...]]:
        """For each body, the bodies that prepare its matters, nearest last; from prepared_by and refers_to."""
        direct: dict[str, list[str]] = {key: list(body.prepared_by) for key, body in self.bodies.items()}
        for key, body in self.bodies.items():
            for target in body.refers_to:
                if target in direct and key not in direct[target] and self.bodies[key].kind is BodyKind.SUBCOMMITTEE:
                    direct[target].append(key)
        return {key: tuple(each for each in found if each != key) for key, found in direct.items()}

    @cached_property
    def open_proposals(self) -> tuple[str, ...]:
        """Proposals that not every body that must decide has settled."""
        settled = {proposal for each in self.case.decisions if each.settled for proposal in each.proposals}
        return tuple(
            each.id
            for each in self.case.proposals
            if conditions.undecided_bodies(self.case, each) or (not each.decided_by and each.id not in settled)
        )

    def _before(self, proposal: Proposal) -> tuple[str, ...]:
        """Bodies that must decide on a proposal and have no decision on it entered that waits for its meeting."""
        on_agenda = {
            each.body
            for each in self.case.decisions
            if proposal.id in each.proposals and each.outcome in {None, Outcome.PENDING}
        }
        passed_on = self._passed_on(proposal.id)
        undecided = (body.id for body in conditions.undecided_bodies(self.case, proposal))
        waiting = dict.fromkeys(passed_on.get(body, body) for body in undecided)
        return tuple(body for body in waiting if body not in on_agenda)

    def _passed_on(self, proposal: str) -> dict[str, str]:
        """Bodies that have passed a proposal on instead of deciding, and the body that takes it after each."""
        return {
            each.left.body: each.next_body
            for each in conditions.open_matters(self.case)
            if each.left and each.outcome is Outcome.REFERRED and each.next_body and proposal in each.proposals
        }

    @cached_property
    def to_decide(self) -> dict[str, tuple[str, ...]]:
        """Open proposals that still have to be put before somebody, and the bodies that must decide on each."""
        opened = [each for each in self.case.proposals if each.id in self.open_proposals]
        found = {each.id: self._before(each) for each in opened}
        return {each.id: found[each.id] for each in opened if found[each.id] or not each.decided_by}

    @cached_property
    def deciders(self) -> tuple[str, ...]:
        """Bodies that must decide: those that have something open before them, else those nobody prepares for."""
        waiting = [body for bodies in self.to_decide.values() for body in bodies]
        if waiting:
            return tuple(dict.fromkeys(waiting))
        preparing = {key for each in self.preparers.values() for key in each}
        return tuple(
            key for key, body in self.bodies.items() if key not in preparing and body.kind is not BodyKind.SUBCOMMITTEE
        ) or tuple(self.bodies)

    @cached_property
    def mandate(self) -> conditions.Mandate | None:
        """What gives the process its mandate; None if nothing does."""
        return conditions.mandate(self.case)

    @cached_property
    def elected(self) -> frozenset[str]:
        """Bodies of elected members: a mandate is theirs to give, they have majority and opposition, they may table."""
        kinds = {BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, None}
        return frozenset(key for key, body in self.bodies.items() if body.kind in kinds)

    @cached_property
    def handled(self) -> frozenset[str]:
        """Bodies that have dealt with an open proposal of the process, and those that prepared it: they know of it."""
        opened = {key for key in self.open_proposals if self.from_dialogue(key)}
        dealt = (each for each in self.case.decisions if each.outcome and opened & set(each.proposals))
        found = [each.body for each in dealt if each.body]
        return frozenset(key for body in found for key in (body, *self.prepares(body)))

    def sends_to(self, body: str) -> tuple[str, ...]:
        """Other bodies that decide after this one has sent the matter on to them."""
        return tuple(each for each in self.bodies[body].refers_to if each in self.bodies and each != body)

    def prepares(self, body: str) -> tuple[str, ...]:
        """Every body that prepares matters for ``body``, nearest first, at any remove."""
        found: dict[str, None] = {}
        waiting = list(self.preparers.get(body, ()))
        while waiting:
            each = waiting.pop(0)
            if each not in found and each != body:
                found[each] = None
                waiting += self.preparers.get(each, ())
        return tuple(found)

    @cached_property
    def competent(self) -> tuple[str, ...]:
        """Bodies that prepare or decide what the process puts forward, preparing ones before those they prepare for.

        A body that is done with its preparing is not among them, unless more is to come out of the dialogues ahead.
        """
        found: dict[str, None] = {}
        for body in self.deciders:
            for each in (*reversed(self.prepares(body)), body):
                if each in self.deciders or not self._done_preparing(each):
                    found.setdefault(each)
        return tuple(found)

    def _done_preparing(self, body: str) -> bool:
        """Whether a body has prepared all that those it prepares for are to decide, and nothing more will come."""
        if self.joint_ahead:
            return False
        waiting = [key for key, by in self.to_decide.items() if any(body in self.prepares(each) for each in by)]
        return bool(waiting) and all(self._prepared(body, key) for key in waiting)

    def _prepared(self, body: str, proposal: str) -> bool:
        """Whether a body has passed a proposal on, and nobody has sent it back since."""
        taken = conditions.decisions_about(self.case, proposal)
        own = [each for each in taken if each.body == body and each.outcome not in {None, Outcome.PENDING}]
        if not own:
            sat = any(
                each.purpose is Purpose.DECIDE and body in each.bodies and proposal in each.about for each in self.held
            )
            return sat and all(each.outcome is not Outcome.RETURNED for each in taken)
        last = max(own, key=lambda each: (each.date is not None, each.date or dt.date.min))
        if not (last.settled or last.outcome is Outcome.REFERRED):
            return False
        later = conditions.followers(self.case)[last.id]
        return all(each.outcome is not Outcome.RETURNED for each in later)

    @cached_property
    def to_tell(self) -> tuple[Decision, ...]:
        """Decisions on what comes out of the process; not those that only prepare another's decision."""
        return tuple(
            each
            for each in self.case.decisions
            if each.settled
            and not conditions.only_prepares(self.case, each)
            and any(self.from_dialogue(key) for key in each.proposals)
        )

    def from_dialogue(self, proposal: str) -> bool:
        """Whether a proposal comes out of the process: from a dialogue, or in answer to a perspective."""
        found = next((each for each in self.case.proposals if each.id == proposal), None)
        dialogues = {each.id for each in self.case.dialogues}
        return found is not None and bool(found.addresses or dialogues & set(found.from_))

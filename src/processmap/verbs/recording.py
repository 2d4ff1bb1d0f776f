"""`record`: note what happened in a map, step by step, in code."""

from collections.abc import Callable
from json import dumps
from typing import Any

from attrs import evolve, field, frozen

import processmap.recording as records
from processmap.analysis.ordinary import without_names
from processmap.audience.seen import in_words
from processmap.errors import chosen_language
from processmap.messages import text
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page
from processmap.planning.answering import what_changed
from processmap.planning.proposer import propose
from processmap.recording import Noted
from processmap.verbs.result import Result

__all__ = ["Record", "record"]


@frozen(slots=False)
class Record(Result):
    """A map and what has been recorded in it. Every method gives a new one; ``case`` is the map
    with all of it.

    Values may be written as people write them: an ISO date, a name instead of an id, "återremiss"
    for ``returned``. What already stands in the map is added to, never taken away, and recording
    the same thing twice changes nothing.

    Attributes:
        case: the map as it is now.
        notes: what was recorded, in order.
        began: the map before anything was recorded.

    Raises:
        RecordError: from every method, with every fault at once; nothing has then been recorded.
    """

    case: ProcessMap
    notes: tuple[Noted, ...] = ()
    spoken: str | None = None
    began: ProcessMap = field(repr=False)
    language: str = field(init=False)

    @began.default
    def _began(self) -> ProcessMap:
        return self.case

    @language.default
    def _language(self) -> str:
        return self.spoken or self.case.language

    def _then(
        self, make: Callable[..., tuple[ProcessMap, Noted]], *given: Any, **more: Any
    ) -> "Record":
        case, noted = make(self.case, *given, **more)
        noted = evolve(noted, params=tuple(without_names(noted.params, case).items()))
        return evolve(self, case=case, notes=(*self.notes, noted))

    # Dialogues

    def held(self, dialogue: str | None = None, **more: Any) -> "Record":
        """Record that a dialogue was held: ``date``, ``outcome``, ``participants``, ``mentions``
        and the like.

        One that nobody had planned is given by ``title`` alone.
        """
        return self._then(records.held, dialogue, **more)

    def cancelled(self, dialogue: str, *, why: str | None = None) -> "Record":
        """Record that a dialogue is cancelled, and why."""
        return self._then(records.cancelled, dialogue, why=why)

    def planned(self, dialogue: str | None = None, **more: Any) -> "Record":
        """Record that a dialogue is planned: ``date``, ``start``, ``place`` and the like."""
        return self._then(records.planned, dialogue, **more)

    def confirmed(self, dialogue: str, **more: Any) -> "Record":
        """Record that a dialogue is confirmed for its day, or for ``date``."""
        return self._then(records.confirmed, dialogue, **more)

    def accepted(self, who: Any, *, to: str | None = None) -> "Record":
        """Record that stakeholders have said yes, to one dialogue or to taking part at all."""
        return self._then(records.answered, who, True, to=to)

    def declined(self, who: Any, *, to: str | None = None) -> "Record":
        """Record that stakeholders have said no, to one dialogue or to taking part at all."""
        return self._then(records.answered, who, False, to=to)

    # What the map rests on

    def stakeholder(self, name: str, **more: Any) -> "Record":
        """Record a new stakeholder: ``kind``, ``affected``, ``influence``, ``willing`` and the
        like.
        """
        return self._then(records.stakeholder, name, **more)

    def tension(self, one: str, other: str, **more: Any) -> "Record":
        """Record that two perspectives pull apart: ``aim``, ``can_meet`` and the like."""
        return self._then(records.tension, one, other, **more)

    def readiness(self, one: str, other: str | None = None, **more: Any) -> "Record":
        """Record whether two parties, or those behind two perspectives, can meet: ``can_meet`` and
        ``aim``.
        """
        return self._then(records.readiness, one, other, **more)

    def pause(self, why: str | None = None, **more: Any) -> "Record":
        """Record that the process pauses, ``since`` a day, or that the pause has ``ended``."""
        return self._then(records.pause, why, **more)

    # What was said and promised

    def perspective(self, statement: str, **more: Any) -> "Record":
        """Record a perspective: ``held_by``, ``voiced_in``, ``aspect``, ``themes`` and the like."""
        return self._then(records.perspective, statement, **more)

    def outreach(self, stakeholder: str, **more: Any) -> "Record":
        """Record an attempt to reach a stakeholder: ``date``, ``how`` and ``outcome``."""
        return self._then(records.outreach, stakeholder, **more)

    def commitment(self, who: str, what: str, **more: Any) -> "Record":
        """Record a promise: who, what, ``due`` and ``made_in``."""
        return self._then(records.commitment, who, what, **more)

    def action(self, what: str, **more: Any) -> "Record":
        """Record something that is to be done: ``responsible``, ``due`` and ``follows``."""
        return self._then(records.action, what, **more)

    def done(self, what: str, **more: Any) -> "Record":
        """Record that a commitment was kept, an action done or a decision's task carried out:
        ``date`` and the like.
        """
        return self._then(records.done, what, **more)

    def met(self, requirement: str, **more: Any) -> "Record":
        """Record that a requirement is met: ``date`` and ``evidence``."""
        return self._then(records.met, requirement, **more)

    # Forums, and what has to be in place first

    def arena(self, which: str, **more: Any) -> "Record":
        """Record that a forum is agreed, has begun, rests or is over: ``status`` and the like; with
        ``kind`` a new one.
        """
        return self._then(records.arena, which, **more)

    def seat(self, who: Any, where: str, **more: Any) -> "Record":
        """Record what somebody answered about a chair in a forum, or who sits in it: ``state`` and
        ``held_by``.
        """
        return self._then(records.seat, who, where, **more)

    def gate(self, which: str, state: Any = None, **more: Any) -> "Record":
        """Record that what has to come first is in place, is not, or is so with a reservation:
        ``confirmed_by`` and ``why``.
        """
        return self._then(records.gate, which, state, **more)

    # What is true around the process

    def agreement(self, status: Any = None, **more: Any) -> "Record":
        """Record how far the ground rules have come: ``agreed_by``, ``rule`` and ``items``."""
        return self._then(records.agreement, status, **more)

    def standstill(self, agreed: Any = None, **more: Any) -> "Record":
        """Record whether somebody waits with what cannot be undone: ``by``, ``asked_by``, ``what``
        and ``until``.
        """
        return self._then(records.standstill, agreed, **more)

    def earlier(self, what: str, **more: Any) -> "Record":
        """Record a round before this process: ``when``, ``outcome``, ``felt_by`` and the like."""
        return self._then(records.earlier, what, **more)

    def proceeding(self, title: str, **more: Any) -> "Record":
        """Record what runs beside the process: ``starts``, ``ends``, ``may_wait``, ``outcome`` and
        the like.
        """
        return self._then(records.proceeding, title, **more)

    def limit(self, what: str, **more: Any) -> "Record":
        """Record a limit that somebody has set: ``said_by``."""
        return self._then(records.limit, what, **more)

    def trust(self, one: str, other: str, **more: Any) -> "Record":
        """Record how one trusts another: ``trust``, ``acknowledged`` and ``first``."""
        return self._then(records.trust, one, other, **more)

    def lead(self, who: str, **more: Any) -> "Record":
        """Record who has accepted somebody as lead: ``accepted_by`` and ``objected_by``; with
        ``role`` a new one.
        """
        return self._then(records.lead, who, **more)

    # What was put forward and decided

    def proposal(self, title: str, **more: Any) -> "Record":
        """Record a proposal: ``from_``, ``decided_by``, ``addresses`` and the like."""
        return self._then(records.proposal, title, **more)

    def decision(self, body: str, **more: Any) -> "Record":
        """Record a decision: ``date``, ``outcome``, ``reference``, ``proposals``, ``assigns`` and
        the like.
        """
        return self._then(records.decision, body, **more)

    def carried_out(self, decision: str, answer: Any = None, **more: Any) -> "Record":
        """Record whether a decision has been carried out: yes, partly, no or halted."""
        return self._then(records.carried_out, decision, answer, **more)

    # The result

    @property
    def follows(self) -> str:
        """What it changes in the plan, in one sentence: the plan proposed before and after are held
        together. Nothing where they are the same.
        """
        if self.case == self.began:
            return ""
        before, after = (propose(each).plans[0] for each in (self.began, self.case))
        said = what_changed(before, after)
        if said is None:
            return ""
        return in_words(self.case, said, language=self.language)

    @property
    def page(self) -> Page:
        """What was recorded, ready to write."""
        said = tuple(each.message(self.language) for each in self.notes)
        sentences = said or (text("record.nothing", self.language),)
        return Page(
            title=text("record.title", self.language), language=self.language, sentences=sentences
        )

    def json(self) -> str:
        """What was recorded, and what it changes in the plan, as data."""
        found = [
            {
                "what": each.word.removesuffix("_due"),
                "id": each.key,
                "changed": each.changed,
                "message": each.message(self.language),
            }
            for each in self.notes
        ]
        data = {"recorded": found, "follows": self.follows or None}
        return dumps(data, ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return f"<Record with {len(self.notes)} notes>"


def record(case: ProcessMap, *, language: str | None = None) -> Record:
    """Begin to record what happened.

    Args:
        case: the map.
        language: "sv" or "en", of what is said about it; left out = the map's.

    Returns:
        A `Record`; chain what happened and take the map from ``case``:
        ``pm.record(karta).held("samtal-handlare", date="2026-03-02").perspective("…",
        held_by="handlare").case``.
    """
    return Record(case, spoken=chosen_language(language) if language else None)

"""A plan while it is made: what the rules have contributed so far, taken in or refused.

A rule never changes anything itself. What it answers comes here, is checked, and is kept under the rule's name.
"""

from collections.abc import Iterable
from itertools import chain, combinations

from processmap.analysis import conditions
from processmap.language.names import title_of
from processmap.messages import text
from processmap.messages.phrases import shorten
from processmap.model.dialogues import Dialogue, Reason
from processmap.model.plan import PlanNote, Unmet
from processmap.model.project import Override
from processmap.model.words import DialogueStatus, Purpose
from processmap.planning.context import Context, Shared
from processmap.planning.contributions import (
    Apart,
    Before,
    Contribution,
    First,
    Limit,
    NoJoint,
    Note,
    Propose,
    Remark,
    Shortfall,
    Using,
)
from processmap.planning.joint import Composed

__all__ = ["Draft", "NonsenseError"]

_KINDS = (Propose, Remark, Using, Before, First, Apart, Limit, NoJoint, Note, Shortfall)


class NonsenseError(Exception):
    """A rule raised, or answered something that cannot be used; the plan is made again without it."""

    def __init__(self, rule: str, why: str) -> None:
        super().__init__(rule, why)
        self.rule, self.why = rule, why


class Draft:
    """What has been gathered of one plan.

    Args:
        shared: what all rules of the proposal have in common.
        unwanted: dialogues the facilitator does not want, by id.
    """

    def __init__(self, shared: Shared, unwanted: dict[str, Override]) -> None:
        self.shared = shared
        self.case, self.facts, self.language, self.style = shared.case, shared.facts, shared.language, shared.style
        self.dialogues: dict[str, Dialogue] = dict(shared.standing)
        self.reasons: dict[str, dict[tuple[str, str, tuple[str, ...]], None]] = {}
        self.provisional: set[str] = set()
        self.befores: list[tuple[str, Before]] = []
        self.firsts: list[tuple[str, First]] = []
        self.closed: str | None = None
        self.notes: list[PlanNote] = []
        self.unmet: list[Unmet] = []
        self.composed = Composed()
        self.unwanted = unwanted
        self.gone: dict[str, Override] = {}
        for key in self.unwanted.keys() & self.dialogues.keys():
            del self.dialogues[key]

    def context(self, rule: str, stage: str) -> Context:
        """A context for the planner's own words."""
        return Context(self.shared, stage, rule, {}, self.dialogues)

    def take(self, rule: str, found: Contribution) -> None:
        """Take in one contribution, or refuse it."""
        if not isinstance(found, _KINDS):
            raise NonsenseError(rule, text("planning.no_answer", self.language, found=shorten(repr(found))))
        match found:
            case Propose():
                self.propose(rule, found)
            case Remark():
                self._remark(rule, found)
            case Using():
                self._using(rule, found)
            case Before() if self._known(rule, found.before, found.after):
                self.befores.append((rule, found))
            case First() if self._known(rule, found.dialogue):
                self.firsts.append((rule, found))
            case Apart():
                self.shared.apart.setdefault(frozenset(found.pair), found.because)
                if found.ask:
                    self.shared.ask.setdefault(frozenset(found.pair), found.ask)
            case Limit():
                limits = self.shared.limits
                limits[found.stakeholder] = min(found.most, limits.get(found.stakeholder, found.most))
            case NoJoint():
                self.closed = self.closed or found.because
                self.shared.closed = True
            case Note():
                self._note(rule, found)
            case Shortfall():
                self.lack(Unmet(need=found.need, refs=found.refs, because=found.because, relaxation=found.relaxation))

    def _known(self, rule: str, *keys: str) -> bool:
        """Whether the dialogues are in the plan; not if the facilitator has taken one away, and an error otherwise."""
        for key in keys:
            if key not in self.dialogues:
                if key in self.gone or key in self.unwanted:
                    return False
                raise NonsenseError(rule, text("planning.unknown_dialogue", self.language, key=key))
        return True

    def lack(self, found: Unmet) -> None:
        """Tell a need that is not met, once."""
        if found not in self.unmet:
            self.unmet.append(found)

    def _note(self, rule: str, found: Note) -> None:
        made = PlanNote(code=rule, message=found.message, refs=found.refs)
        if made not in self.notes:
            self.notes.append(made)

    def propose(self, rule: str, found: Propose) -> None:
        """Take in a dialogue, or one more reason for one that is there."""
        made = found.dialogue
        if made.id in self.unwanted or made.id in self.gone:
            self._forbid(made)
            return
        if made.id not in self.dialogues:
            wrong = self._wrong(made)
            if wrong is not None:
                raise NonsenseError(rule, text(f"planning.{wrong}", self.language, key=made.id))
            self.dialogues[made.id] = made
        self._because(made.id, rule, found.because, found.refs)

    def _wrong(self, made: Dialogue) -> str | None:
        """What in a new dialogue the map cannot hold, as a key in the catalogue; None if nothing is wrong."""
        case, facts = self.case, self.facts
        if made.id in case.by_id:
            return "taken_id"
        if made.status is not DialogueStatus.PROPOSED:
            return "not_proposed"
        parties = {*made.participants, *made.accepted, *made.declined}
        if any(key not in facts.stakeholders and key not in facts.bodies for key in parties):
            return "unknown_party"
        leaders = {each.id for each in case.facilitators}
        unknown = [key for key in made.about if key not in case.by_id and key not in self.dialogues]
        stray = set(made.bodies) - facts.bodies.keys() or set(made.facilitators) - leaders or unknown
        named = all(conditions.tension_named(case, each) for each in made.tensions)
        if stray or not named or (made.method is not None and made.method not in self.shared.every_method):
            return "unknown_ref"
        return "barred_pair" if self._barred(made.participants) else None

    def _barred(self, room: tuple[str, ...]) -> bool:
        """Whether two in a room must not meet: what holds for the built-in rules holds for every rule."""
        barred, apart, present = self.facts.barred_pairs, self.shared.apart, frozenset(room)
        if len(barred) + len(apart) < len(present) ** 2 // 2:  # go through whichever are fewer
            return any(len(pair) == 2 and pair <= present for pair in chain(barred, apart))
        return any(pair in apart or pair in barred for pair in map(frozenset, combinations(present, 2)))

    def _forbid(self, made: Dialogue) -> None:
        """Leave out a dialogue the facilitator does not want, and say what is not met by that."""
        if made.id in self.gone:
            return
        self.gone[made.id] = self.unwanted[made.id]
        because = text("planning.forbidden", self.language, title=title_of(made, self.language))
        relaxation = text("planning.override_undo", self.language)
        need = made.purpose.value if made.purpose else "meet"
        keys = self.facts.named_tensions(made) if made.purpose is Purpose.MEET else ()
        for refs in keys or [made.participants]:
            self.lack(Unmet(need=need, refs=refs, because=because, relaxation=relaxation))

    def _because(self, key: str, rule: str, because: str, refs: Iterable[str]) -> None:
        said = (rule, because, tuple(dict.fromkeys(refs)))
        if key not in self.shared.standing:
            self.reasons.setdefault(key, {}).setdefault(said)

    def _remark(self, rule: str, found: Remark) -> None:
        if not self._known(rule, found.dialogue):
            return
        self._because(found.dialogue, rule, found.because, found.refs)
        if found.provisional and found.dialogue not in self.shared.standing:
            self.provisional.add(found.dialogue)

    def _using(self, rule: str, found: Using) -> None:
        if not self._known(rule, found.dialogue) or found.dialogue in self.shared.standing:
            return
        leaders = {each.id for each in self.case.facilitators}
        unknown = found.method is not None and found.method not in self.shared.every_method
        if unknown or not leaders.issuperset(found.facilitators):
            raise NonsenseError(rule, text("planning.unknown_ref", self.language, key=found.dialogue))
        old = self.dialogues[found.dialogue]
        self.dialogues[found.dialogue] = old.evolve(
            method=found.method or old.method, facilitators=found.facilitators or old.facilitators
        )
        if found.because:
            self._because(found.dialogue, rule, found.because, found.refs)

    def settle(self) -> None:
        """Write the reasons gathered since last time into the dialogues; done once a stage, since each copy costs."""
        for key, said in self.reasons.items():
            old = self.dialogues.get(key)
            if old is not None and said:
                new = tuple(Reason(rule=rule, because=because, refs=refs) for rule, because, refs in said)
                fresh = tuple(each for each in new if each not in old.reasons)
                waits = old.provisional or key in self.provisional
                self.dialogues[key] = old.evolve(reasons=(*old.reasons, *fresh), provisional=waits)
        self.reasons = {}

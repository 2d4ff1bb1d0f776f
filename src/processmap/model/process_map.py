"""The whole document about one case."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

import attrs
from attrs import field, frozen

from processmap.errors import DocumentError
from processmap.model import fields
from processmap.model.arenas import Arena, Gate, PlanLedger
from processmap.model.circumstances import (
    EarlierRound,
    Limit,
    Proceeding,
    ProcessAgreement,
    Resources,
    Standstill,
)
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue, Method
from processmap.model.display import Shown, asked
from processmap.model.entity import Entity
from processmap.model.governance import (
    Action,
    Commitment,
    Decision,
    DecisionBody,
    OrganisationUnit,
    Proposal,
)
from processmap.model.invariants import faults
from processmap.model.kinds import whole_of
from processmap.model.perspectives import Perspective, Tension
from processmap.model.project import (
    Calendar,
    Cost,
    Disposal,
    Event,
    Facilitator,
    Funding,
    Override,
    Pause,
    Phase,
    Requirement,
    Reviewed,
    RuleSetting,
)
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from processmap.model.words import Participation, ResultIs, YesNeeded

__all__ = ["VERSION", "Case", "ProcessMap"]

T = TypeVar("T")

VERSION = 1


def _apart(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(value)
    group = tuple(fields.to_party(each) for each in value)
    if len(group) < 2:
        raise ValueError(value)
    return group


def _settings(value: Any) -> tuple[RuleSetting, ...]:
    return tuple(sorted(value, key=lambda setting: setting.rule))


@frozen(kw_only=True, repr=False)
class Case(Entity):
    """All that is said about one case, in the fields of the document, without a promise that
    references lead anywhere.

    A `ProcessMap` is a whole case; what a given reader may see of one (`processmap.audience`) is a
    case too.

    Attributes:
        title: what the case is called.
        question: the question, put so that everybody can answer it.
        language: ``sv`` or ``en``: of the texts, and default of the output.
        owner, commissioner: who owns the process and who asked for it.
        case_number: the registry's number (dnr).
        fixed, open: what is already decided and what can be influenced. ``open`` is None when
            nobody has said, and empty when nothing can be influenced.
        participation: step on SKR's ladder, of the question.
        tried: what has been tried before.
        legal_duties: statutory consultations that stand beside the dialogue.
        not_together: groups of parties that must not share a dialogue for now.
        allowed_methods: ids of methods that may be proposed; empty = all.
        rules: settings of rules, by code.
        result_is: what the process is to end in.
        yes_needed: whether it is clear whose yes is needed.
        resources: hours, money and time that there are.
        after_no_agreement: what happens, and who decides, if there is no agreement.
        media: who answers newspapers and social media, an id or in words.
        standstills: that nothing irreversible is done meanwhile; ``standstill`` in the document,
            one or a list.
        agreement: the process agreement.
        limits: limits that somebody has set or demanded.
        earlier: rounds before this process.
        proceedings: what runs beside it by its own law and time.
        plan: the program's ledger of the plan that it wrote.
        arenas: the standing forums of the process.
        gates: what must hold before an arena opens, as far as a person has said anything.
        origin: opaque memory of the text it was read from; not compared, not shown.
    """

    title: str = fields.text(required=True)
    question: str | None = fields.text()
    language: str = fields.language()
    owner: str | None = fields.text()
    commissioner: str | None = fields.text()
    case_number: str | None = fields.text()
    fixed: tuple[str, ...] = fields.texts()
    open: tuple[str, ...] | None = fields.maybe_texts()
    participation: Participation | None = fields.choice(Participation)
    tried: tuple[str, ...] = fields.texts()
    legal_duties: tuple[str, ...] = fields.texts()
    result_is: ResultIs | None = fields.choice(ResultIs)
    yes_needed: YesNeeded | None = fields.choice(YesNeeded)
    after_no_agreement: str | None = fields.text()
    media: str | None = fields.text()
    resources: Resources | None = fields.entity(Resources)
    limits: tuple[Limit, ...] = fields.entities(Limit)
    standstills: tuple[Standstill, ...] = fields.entities(Standstill, key="standstill", scalar=True)
    agreement: ProcessAgreement | None = fields.entity(ProcessAgreement)
    earlier: tuple[EarlierRound, ...] = fields.entities(EarlierRound)
    stakeholders: tuple[Stakeholder, ...] = fields.entities(Stakeholder)
    relationships: tuple[Relationship, ...] = fields.entities(Relationship)
    not_together: tuple[tuple[str, ...], ...] = fields.custom(
        "apart", _apart, many=True, targets=("stakeholders", "decision_bodies")
    )
    perspectives: tuple[Perspective, ...] = fields.entities(Perspective)
    tensions: tuple[Tension, ...] = fields.entities(Tension)
    plan: PlanLedger | None = fields.entity(PlanLedger)
    arenas: tuple[Arena, ...] = fields.entities(Arena)
    gates: tuple[Gate, ...] = fields.entities(Gate)
    dialogues: tuple[Dialogue, ...] = fields.entities(Dialogue)
    outreach: tuple[Outreach, ...] = fields.entities(Outreach)
    proposals: tuple[Proposal, ...] = fields.entities(Proposal)
    commitments: tuple[Commitment, ...] = fields.entities(Commitment)
    actions: tuple[Action, ...] = fields.entities(Action)
    decision_bodies: tuple[DecisionBody, ...] = fields.entities(DecisionBody)
    decisions: tuple[Decision, ...] = fields.entities(Decision)
    proceedings: tuple[Proceeding, ...] = fields.entities(Proceeding)
    organisation: tuple[OrganisationUnit, ...] = fields.entities(OrganisationUnit)
    phases: tuple[Phase, ...] = fields.entities(Phase)
    requirements: tuple[Requirement, ...] = fields.entities(Requirement)
    funding: tuple[Funding, ...] = fields.entities(Funding)
    costs: tuple[Cost, ...] = fields.entities(Cost)
    events: tuple[Event, ...] = fields.entities(Event)
    calendar: Calendar | None = fields.entity(Calendar)
    methods: tuple[Method, ...] = fields.entities(Method)
    allowed_methods: tuple[str, ...] = fields.refs("methods")
    rules: tuple[RuleSetting, ...] = fields.settings(_settings)
    overrides: tuple[Override, ...] = fields.entities(Override)
    pause: Pause | None = fields.entity(Pause)
    reviewed: Reviewed | None = fields.entity(Reviewed)
    disposals: tuple[Disposal, ...] = fields.entities(Disposal)
    origin: Any = field(default=None, eq=False, repr=False, kw_only=True)
    _memo: dict[str, Any] = field(init=False, factory=dict, eq=False, repr=False)

    def __getstate__(self) -> dict[str, Any]:
        """What is pickled and copied: all but what has been computed, which the copy computes for
        itself.
        """
        return {
            each.name: getattr(self, each.name)
            for each in attrs.fields(type(self))
            if each.name != "_memo"
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in {**state, "_memo": {}}.items():
            object.__setattr__(self, name, value)

    @property
    def by_id(self) -> Mapping[str, Entity]:
        """Every entity that has an id, by its id, in document order; a part of a stakeholder finds
        its stakeholder.
        """
        return self.once("by_id", self._by_id)

    def _by_id(self) -> Mapping[str, Entity]:
        return _Entries({key: each for key, (_, each) in self._index.items()}, self.parts)

    def __getitem__(self, key: str) -> Entity:
        """Give the entity with this id; for a part of a stakeholder, that stakeholder."""
        return self.by_id[key]

    def __contains__(self, key: object) -> bool:
        return key in self.by_id

    def list_of(self, key: str) -> str | None:
        """Name the list an id belongs to (``stakeholders`` ...), or None for an unknown id."""
        found = self._index.get(whole_of(key) if key in self.parts else key)
        return found[0] if found else None

    @property
    def parts(self) -> Mapping[str, str]:
        """The parts of stakeholders that can be referred to, ``elders/clan-a``, with their names,
        in document order.
        """
        return self.once("parts", self._parts)

    def _parts(self) -> Mapping[str, str]:
        found = {ref: name for each in self.stakeholders for ref, name in each.parts.items()}
        return MappingProxyType(found)

    def party_named(self, words: str | None) -> str | None:
        """Give the id of the stakeholder or body that a text is: its id or its whole name; None
        where it is none.

        For fields that hold an id or words: ``owner``, ``commissioner``, ``media``, a funding's
        ``source``.
        """
        if words is None:
            return None
        parties: tuple[Stakeholder | DecisionBody, ...] = (
            *self.stakeholders,
            *self.decision_bodies,
        )
        wanted = text_key(words)
        by_id = [each.id for each in parties if each.id == words.strip()]
        by_name = [each.id for each in parties if text_key(each.name) == wanted]
        return next(iter(by_id or by_name), None)

    @property
    def facilitators(self) -> tuple[Facilitator, ...]:
        """Those who lead conversations."""
        return self.calendar.facilitators if self.calendar else ()

    def questions(self, language: str | None = None, *, show_confidential: bool = False) -> Any:
        """Give the questions whose answers would change the plan, as ``processmap.questions`` does.

        Args:
            language: "sv" or "en"; left out = the map's.
            show_confidential: also what is marked confidential.
        """
        return asked(self, language, show_confidential)

    def setting(self, rule: str) -> RuleSetting | None:
        """How the document tunes a rule, if it does."""
        return next((each for each in self.rules if each.rule == rule), None)

    @property
    def _index(self) -> dict[str, tuple[str, Entity]]:
        return self.once(
            "index",
            lambda: {key: (name, each) for name, _, each in self.entries() if (key := _id(each))},
        )

    def entries(self) -> Iterator[tuple[str, int, Entity]]:
        """Every entry of the lists in `LISTS` and the facilitators: list name, index in it,
        entity.
        """
        for name in LISTS:
            for index, each in enumerate(getattr(self, name)):
                yield name, index, each
        for index, each in enumerate(self.facilitators):
            yield "facilitators", index, each

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Compute once and keep: the value is frozen, so what follows from it does not change."""
        if name not in self._memo:
            self._memo[name] = make()
        kept: T = self._memo[name]
        return kept


@frozen(kw_only=True, repr=False)
class ProcessMap(Shown, Case):
    """A process map (processkarta): one case, from the question to the decisions.

    Built in code or read from a file; either way its invariants hold, or a `DocumentError` tells
    every fault at once. Values are frozen: `evolve` gives a changed copy. Its fields are those of
    `Case`.
    """

    __getstate__ = Case.__getstate__
    __setstate__ = Case.__setstate__

    def __attrs_post_init__(self) -> None:
        found = faults(self)
        if found:
            raise DocumentError(found)


def _id(entity: Entity) -> str | None:
    return getattr(entity, "id", None)


class _Entries(Mapping[str, Entity]):
    """Entities by id; a part of a stakeholder is found as that stakeholder, but is none of the
    ids.
    """

    __slots__ = ("_entities", "_parts")

    def __init__(self, entities: dict[str, Entity], parts: Mapping[str, str]) -> None:
        self._entities = entities
        self._parts = parts

    def __getitem__(self, key: str) -> Entity:
        found = self._entities.get(key)
        if found is None:
            found = self._entities[whole_of(key) if key in self._parts else key]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._entities)

    def __len__(self) -> int:
        return len(self._entities)

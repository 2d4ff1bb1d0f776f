"""The whole document about one case."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import field, frozen

from processmap.errors import DocumentError
from processmap.model import fields
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue, Method
from processmap.model.display import Shown
from processmap.model.entity import Entity
from processmap.model.governance import Action, Commitment, Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.invariants import faults
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
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from processmap.model.words import Participation

__all__ = ["VERSION", "Case", "ProcessMap"]

T = TypeVar("T")

VERSION = 1


def _apart(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(value)
    group = tuple(fields.to_ref(each) for each in value)
    if len(group) < 2:
        raise ValueError(value)
    return group


def _settings(value: Any) -> tuple[RuleSetting, ...]:
    return tuple(sorted(value, key=lambda setting: setting.rule))


@frozen(kw_only=True, repr=False)
class Case(Entity):
    """All that is said about one case, in the fields of the document, without a promise that references lead anywhere.

    A `ProcessMap` is a whole case; what a given reader may see of one (`processmap.audience`) is a case too.

    Attributes:
        title: what the case is called.
        question: the question, put so that everybody can answer it.
        language: ``sv`` or ``en``: of the texts, and default of the output.
        owner, commissioner: who owns the process and who asked for it.
        case_number: the registry's number (dnr).
        fixed, open: what is already decided and what can be influenced. ``open`` is None when nobody has said, and
            empty when nothing can be influenced.
        participation: step on SKR's ladder, of the question.
        tried: what has been tried before.
        legal_duties: statutory consultations that stand beside the dialogue.
        not_together: groups of parties that must not share a dialogue for now.
        allowed_methods: ids of methods that may be proposed; empty = all.
        rules: settings of rules, by code.
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
    stakeholders: tuple[Stakeholder, ...] = fields.entities(Stakeholder)
    relationships: tuple[Relationship, ...] = fields.entities(Relationship)
    not_together: tuple[tuple[str, ...], ...] = fields.custom(
        "apart", _apart, many=True, targets=("stakeholders", "decision_bodies")
    )
    perspectives: tuple[Perspective, ...] = fields.entities(Perspective)
    tensions: tuple[Tension, ...] = fields.entities(Tension)
    dialogues: tuple[Dialogue, ...] = fields.entities(Dialogue)
    outreach: tuple[Outreach, ...] = fields.entities(Outreach)
    proposals: tuple[Proposal, ...] = fields.entities(Proposal)
    commitments: tuple[Commitment, ...] = fields.entities(Commitment)
    actions: tuple[Action, ...] = fields.entities(Action)
    decision_bodies: tuple[DecisionBody, ...] = fields.entities(DecisionBody)
    decisions: tuple[Decision, ...] = fields.entities(Decision)
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

    @property
    def by_id(self) -> Mapping[str, Entity]:
        """Every entity that has an id, by its id, in document order."""
        return self.once("by_id", self._by_id)

    def _by_id(self) -> Mapping[str, Entity]:
        return MappingProxyType({key: each for key, (_, each) in self._index.items()})

    def __getitem__(self, key: str) -> Entity:
        """Give the entity with this id."""
        return self.by_id[key]

    def __contains__(self, key: object) -> bool:
        return key in self.by_id

    def list_of(self, key: str) -> str | None:
        """Name the list an id belongs to (``stakeholders`` ...), or None for an unknown id."""
        found = self._index.get(key)
        return found[0] if found else None

    @property
    def facilitators(self) -> tuple[Facilitator, ...]:
        """Those who lead conversations."""
        return self.calendar.facilitators if self.calendar else ()

    def setting(self, rule: str) -> RuleSetting | None:
        """How the document tunes a rule, if it does."""
        return next((each for each in self.rules if each.rule == rule), None)

    @property
    def _index(self) -> dict[str, tuple[str, Entity]]:
        return self.once("index", lambda: {key: (name, each) for name, _, each in self.entries() if (key := _id(each))})

    def entries(self) -> Iterator[tuple[str, int, Entity]]:
        """Every entry of the lists in `LISTS` and the facilitators: list name, index in it, entity."""
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

    Built in code or read from a file; either way its invariants hold, or a `DocumentError` tells every fault at once.
    Values are frozen: `evolve` gives a changed copy. Its fields are those of `Case`.
    """

    def __attrs_post_init__(self) -> None:
        found = faults(self)
        if found:
            raise DocumentError(found)


def _id(entity: Entity) -> str | None:
    return getattr(entity, "id", None)

"""The lists of a document as a view may see them, each with its own type."""

from typing import Any

from processmap.model.dialogues import Dialogue
from processmap.model.governance import (
    Action,
    Commitment,
    Decision,
    DecisionBody,
    OrganisationUnit,
    Proposal,
)
from processmap.model.perspectives import Perspective, Tension
from processmap.model.project import Cost, Event, Facilitator, Funding, Phase, Requirement
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder

__all__ = ["Lists"]


class Lists:
    """What may be seen of each list, in the document's order; whoever inherits says what may be
    seen.
    """

    def all(self, name: str) -> tuple[Any, ...]:
        """The visible and chosen entries of one list of the document."""
        raise NotImplementedError

    def shows(self, key: str) -> bool:
        """Whether the entry with this id exists and may be named."""
        raise NotImplementedError

    @property
    def stakeholders(self) -> tuple[Stakeholder, ...]:
        """Those affected."""
        return self.all("stakeholders")

    @property
    def relationships(self) -> tuple[Relationship, ...]:
        """Ties whose both ends may be shown."""
        return tuple(
            each
            for each in self.all("relationships")
            if self.shows(each.source) and self.shows(each.target)
        )

    @property
    def perspectives(self) -> tuple[Perspective, ...]:
        """Perspectives."""
        return self.all("perspectives")

    @property
    def tensions(self) -> tuple[Tension, ...]:
        """Tensions whose both perspectives may be shown."""
        return tuple(
            each for each in self.all("tensions") if all(self.shows(end) for end in each.between)
        )

    @property
    def dialogues(self) -> tuple[Dialogue, ...]:
        """Dialogues."""
        return self.all("dialogues")

    @property
    def outreach(self) -> tuple[Outreach, ...]:
        """Attempts to reach stakeholders who may be shown."""
        return tuple(each for each in self.all("outreach") if self.shows(each.stakeholder))

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Proposals."""
        return self.all("proposals")

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """Promises."""
        return self.all("commitments")

    @property
    def actions(self) -> tuple[Action, ...]:
        """What is being done."""
        return self.all("actions")

    @property
    def bodies(self) -> tuple[DecisionBody, ...]:
        """Decision bodies."""
        return self.all("decision_bodies")

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Decisions whose body may be shown."""
        return tuple(each for each in self.all("decisions") if self.shows(each.body))

    @property
    def units(self) -> tuple[OrganisationUnit, ...]:
        """Roles in the organisation."""
        return self.all("organisation")

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The document's own phases."""
        return self.all("phases")

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """What must be in place."""
        return self.all("requirements")

    @property
    def funding(self) -> tuple[Funding, ...]:
        """Where money comes from."""
        return self.all("funding")

    @property
    def costs(self) -> tuple[Cost, ...]:
        """What things cost."""
        return self.all("costs")

    @property
    def events(self) -> tuple[Event, ...]:
        """Network meetings and the like."""
        return self.all("events")

    @property
    def facilitators(self) -> tuple[Facilitator, ...]:
        """Those who lead conversations."""
        return self.all("facilitators")

"""Perspectives and the tensions between them."""

from typing import Any

from attrs import frozen

from processmap.model import fields
from processmap.model.entity import Entity
from processmap.model.words import Aim, Answer, Aspect, Readiness

__all__ = ["Pair", "Perspective", "Tension"]

Pair = tuple[str, str]


@frozen(kw_only=True)
class Perspective(Entity):
    """A standpoint, feeling, idea or need in relation to the question, held by groups and roles.

    Attributes:
        statement: what is said, in the holders' own words as far as possible.
        aspect: what sort of perspective it is.
        held_by: those who hold it, stakeholders or parts of them, bodies and facilitators;
            many-to-many.
        themes: themes it touches.
        voiced_in: dialogues where it came up.
        minority: whether it is a minority's voice that should be kept visible.
    """

    id: str = fields.identifier()
    statement: str = fields.text(required=True)
    aspect: Aspect | None = fields.choice(Aspect)
    held_by: tuple[str, ...] = fields.refs("stakeholders", "decision_bodies", "facilitators")
    themes: tuple[str, ...] = fields.texts()
    voiced_in: tuple[str, ...] = fields.refs("dialogues")
    minority: Answer | None = fields.flag()


def pair(value: Any) -> Pair:
    if isinstance(value, str):
        raise TypeError(value)
    first, second = value
    return (fields.to_ref(first), fields.to_ref(second))


@frozen(kw_only=True)
class Tension(Entity):
    """Two perspectives that pull apart.

    Attributes:
        between: the two perspectives.
        aim: what is to be done: meet, through_facilitator, let_be or unknown (also when left out).
        can_meet: limits the methods that may carry it.
        stage: Glasl's stage, 1-9, instead of ``can_meet``.
        facts_disputed: whether facts are in dispute and should be looked into together.
    """

    id: str | None = fields.optional_id()
    between: Pair = fields.custom("pair", pair, targets=("perspectives",), required=True)
    aim: Aim | None = fields.choice(Aim)
    can_meet: Readiness | None = fields.choice(Readiness)
    stage: int | None = fields.integer(1, 9)
    facts_disputed: Answer | None = fields.flag()

    @property
    def readiness(self) -> Readiness | None:
        """``can_meet`` or what the stage says; None where nothing is said."""
        return self.can_meet or (Readiness.from_stage(self.stage) if self.stage else None)

    @property
    def key(self) -> Pair:
        """The two perspectives in a fixed order; the tension's identity when it has no id."""
        first, second = sorted(self.between)
        return (first, second)

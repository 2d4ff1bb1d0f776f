"""Why an entry is left out of the public version: small named rules, asked in turn. One is enough.

A rule sees one entry, and the least group. What hangs on other entries (a reference to something
that is left out) is seen to in `gather`, once these rules have spoken.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from processmap.model.entity import Entity
from processmap.model.project import Cost
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import CostUnit, StakeholderKind

__all__ = ["RULES", "Left", "left_because"]


class Left(StrEnum):
    """Why something was left out, or changed."""

    NOT_MARKED = "not_marked"
    PERSON = "person"
    SMALL_GROUP = "small_group"
    LOOSE = "loose"
    NAME = "name"
    TOTAL = "total"
    JUDGEMENT = "judgement"


Rule = Callable[[Entity, int], bool]

# A human being is published only as the holder of a public role.
PRIVATE = frozenset({StakeholderKind.PERSON, StakeholderKind.EXPERT})
IN_ROLE = frozenset({StakeholderKind.OFFICIAL, StakeholderKind.ELECTED})


def not_marked(entity: Entity, least: int) -> bool:
    """Whether an entry is marked anything but exactly ``public``."""
    return not entity.for_everybody


def private_person(entity: Entity, least: int) -> bool:
    """Whether a stakeholder is a human being in no public role, however it is marked."""
    return isinstance(entity, Stakeholder) and entity.kind in PRIVATE


def small_group(entity: Entity, least: int) -> bool:
    """Whether a stakeholder stands for fewer people than the least group; one in a public role
    stands for the role.
    """
    return (
        isinstance(entity, Stakeholder)
        and entity.kind not in IN_ROLE
        and entity.least_size is not None
        and entity.least_size < least
    )


def small_count(entity: Entity, least: int) -> bool:
    """Whether a cost is counted per person for fewer people than the least group."""
    return (
        isinstance(entity, Cost)
        and CostUnit.PERSON in entity.per
        and entity.quantity is not None
        and entity.quantity < least
    )


def only_judged(entity: Entity, least: int) -> bool:
    """Whether a relationship says nothing but how one trusts the other, or what has to come first
    between them.
    """
    return isinstance(entity, Relationship) and entity.kind is None


RULES: tuple[tuple[Rule, Left], ...] = (
    (not_marked, Left.NOT_MARKED),
    (private_person, Left.PERSON),
    (small_group, Left.SMALL_GROUP),
    (small_count, Left.SMALL_GROUP),
    (only_judged, Left.JUDGEMENT),
)


def left_because(entity: Any, least: int) -> Left | None:
    """Why an entry is left out by itself; None where it may go in."""
    return next((left for rule, left in RULES if rule(entity, least)), None)

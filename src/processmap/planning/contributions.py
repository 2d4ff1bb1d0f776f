"""What a rule may answer: small values that together become a plan.

A rule never changes anything itself. It looks at the `Context` and answers with contributions; the proposer puts the
rule's code on each of them and builds the plan. So a user's own rule can do exactly what a built-in can, and nothing
more.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import ge, instance_of, le, matches_re, optional

from processmap.model.dialogues import Dialogue

__all__ = [
    "FIRM",
    "GENTLE",
    "Apart",
    "Before",
    "Contribution",
    "First",
    "Limit",
    "NoJoint",
    "Note",
    "Propose",
    "Remark",
    "Shortfall",
    "Using",
]

FIRM, GENTLE = 80, 20
"""How strongly an order is meant: a gentle one gives way where orders run in a circle, a firm one only to a firmer."""


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise TypeError(value)
    found = tuple(value)
    if not all(isinstance(each, str) for each in found):
        raise TypeError(value)
    return found


def _pair(value: object) -> tuple[str, str]:
    one, other = _texts(value)
    return one, other


def _said() -> Any:
    """Words that say something: a reason is never left empty."""
    return field(validator=[instance_of(str), matches_re(r"(?s).*\S.*")])


def _key() -> Any:
    return field(validator=instance_of(str))


def _whole(default: int, low: int, high: int) -> Any:
    return field(default=default, validator=[_plain_number, ge(low), le(high)])


def _plain_number(_: object, attribute: "Attribute[int]", value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{attribute.name}: {value!r}")


@frozen(kw_only=True)
class Propose:
    """A dialogue to hold. With an id that is already proposed it only adds its reason.

    Attributes:
        dialogue: the dialogue, made with `Context.talk`.
        because: why, as one or two sentences in the plan's language.
        refs: ids of what in the map raised it.
    """

    dialogue: Dialogue = field(validator=instance_of(Dialogue))
    because: str = _said()
    refs: tuple[str, ...] = field(default=(), converter=_texts)


@frozen(kw_only=True)
class Remark:
    """Something more about a dialogue already proposed: a further reason, perhaps that it has to wait for something.

    Attributes:
        dialogue: id of the dialogue.
        because: the reason.
        refs: ids of what in the map raised it.
        provisional: whether the dialogue cannot be firm because of it.
    """

    dialogue: str = _key()
    because: str = _said()
    refs: tuple[str, ...] = field(default=(), converter=_texts)
    provisional: bool = field(default=False, validator=instance_of(bool))


@frozen(kw_only=True)
class Using:
    """Another method, and perhaps other leaders, for a dialogue already proposed, and why where that needs saying."""

    dialogue: str = _key()
    because: str | None = field(default=None, validator=optional(instance_of(str)))
    method: str | None = field(default=None, validator=optional(instance_of(str)))
    facilitators: tuple[str, ...] = field(default=(), converter=_texts)
    refs: tuple[str, ...] = field(default=(), converter=_texts)


@frozen(kw_only=True)
class Before:
    """One dialogue comes before another.

    Attributes:
        before, after: ids of the two dialogues.
        because: why.
        gap_days: least number of calendar days between, 0-3650.
        within_days: most number of calendar days between, 0-3650; None is no limit.
        strength: how firmly it is meant, 1-100; see `FIRM` and `GENTLE`.
    """

    before: str = _key()
    after: str = _key()
    because: str = _said()
    gap_days: int = _whole(0, 0, 3650)
    within_days: int | None = field(default=None, validator=optional([_plain_number, ge(0), le(3650)]))
    strength: int = _whole(50, 1, 100)


@frozen(kw_only=True)
class First:
    """A dialogue comes before everything else that is proposed (only the arrows needed are drawn)."""

    dialogue: str = _key()
    because: str = _said()
    strength: int = _whole(FIRM, 1, 100)


@frozen(kw_only=True)
class Apart:
    """Two stakeholders are not seated together in a joint dialogue, and why; ``ask`` names whose own yes would change
    it."""

    pair: tuple[str, str] = field(converter=_pair)
    because: str = _said()
    ask: str | None = field(default=None, validator=optional(instance_of(str)))


@frozen(kw_only=True)
class Limit:
    """The most joint dialogues one stakeholder (or, with None, everybody) may be given; a hard limit."""

    most: int = field(validator=[_plain_number, ge(0)])
    because: str = _said()
    stakeholder: str | None = field(default=None, validator=optional(instance_of(str)))


@frozen(kw_only=True)
class NoJoint:
    """No joint dialogue is staged at all, and why."""

    because: str = _said()


@frozen(kw_only=True)
class Note:
    """Something the plan's reader should know."""

    message: str = _said()
    refs: tuple[str, ...] = field(default=(), converter=_texts)


@frozen(kw_only=True)
class Shortfall:
    """A need that cannot be met, why, and a change that would help."""

    need: str = _key()
    refs: tuple[str, ...] = field(converter=_texts)
    because: str = field(default="", validator=instance_of(str))
    relaxation: str | None = field(default=None, validator=optional(instance_of(str)))


Contribution: TypeAlias = Propose | Remark | Using | Before | First | Apart | Limit | NoJoint | Note | Shortfall

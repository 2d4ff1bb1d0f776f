"""The later steps of a plan in words, told in short: what is heard in the first talks may change
them, so a first reading has who, what for and after what, and no more.
"""

from attrs import evolve

from processmap.messages import has_text
from processmap.model.plan import Filling, Plan, Said

__all__ = ["DAYS", "days_ahead", "shortened", "told_by_title", "why_few"]

DAYS = "days-ahead"
"""The code of what is told of days that nothing else in the plan tells of."""

_FEW = "plan_wide.few"
"""How the keys begin of why groups are small."""
_SHORT = "_short"
_TOLD_BY_TITLE = frozenset(
    {
        "plan_wide.group",
        "plan_wide.group_later",
        "plan_wide.group_later_same",
        "plan_wide.group_one",
        "plan_wide.steering",
    }
)
"""What a room is for, where its title has it already for a first reading."""


def shortened(said: Said) -> Said:
    """A sentence in its short form, and what is told inside it too.

    Args:
        said: the sentence as a plan has it.

    Returns:
        The same sentence with the key of the short text where the catalogue has one.
    """
    params = tuple((name, _filling(value)) for name, value in said.params)
    short = f"{said.key}{_SHORT}"
    return evolve(said, key=short if has_text(short) else said.key, params=params)


def why_few(purpose: object) -> Said | None:
    """Why a working group is small, which no title has; None where nothing is said of it.

    Args:
        purpose: what the room is for.
    """
    if not isinstance(purpose, Said):
        return None
    seats = dict(purpose.params).get("seats")
    is_reason = isinstance(seats, Said) and seats.key.startswith(_FEW)
    return seats if is_reason and isinstance(seats, Said) else None


def told_by_title(purpose: Said) -> bool:
    """Whether a first reading has what a later room is for from its title.

    Args:
        purpose: what the room is for.
    """
    return purpose.key in _TOLD_BY_TITLE


def _filling(value: Filling) -> Filling:
    if isinstance(value, Said):
        return shortened(value)
    if isinstance(value, tuple):
        return tuple(shortened(each) for each in value)
    return value


def days_ahead(plan: Plan) -> tuple[Said, ...]:
    """The days that a plan tells in a line, each by itself.

    Args:
        plan: the plan, as far as it may be seen.
    """
    return tuple(day for each in plan.told if each.code == DAYS for day in _days_of(each.said))


def _days_of(told: Said) -> tuple[Said, ...]:
    """The days that stand in each other as they are told after each other."""
    params = dict(told.params)
    inner = [params[name] for name in ("days", "one", "other") if name in params]
    parts = [each for each in inner if isinstance(each, Said)]
    return tuple(day for each in parts for day in _days_of(each)) if parts else (told,)

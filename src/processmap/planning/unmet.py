"""What cannot be met, why, and what would help: every advice is tried by solving again before it is given."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from processmap.model.plan import Unmet
from processmap.planning.context import Context

if TYPE_CHECKING:
    from processmap.planning.joint import Composed, Joint

__all__ = ["shortcomings"]


def shortcomings(context: Context, joint: "Joint", composed: "Composed") -> Iterator[Unmet]:
    """Tell each tension that could not be seated."""
    for each in composed.unmet:
        because = context.word(f"unmet_{each.codes[0]}")
        yield Unmet(need="meet", refs=each.tension, because=because)

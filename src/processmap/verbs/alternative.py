"""One alternative by name or by a weighing of one's own, and alternatives as data."""

from json import dumps
from typing import Any

from processmap.errors import UsageError
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.model.words import Pattern
from processmap.pages.proposals import FIRST
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.plan_data import alternatives_to_data

__all__ = ["NAMES", "alternative", "alternatives_data", "alternatives_json"]

NAMES = (FIRST, *(str(pattern) for pattern in Pattern))
"""What an alternative can be asked for by: the first, or a pattern."""


def alternative(case: ProcessMap, name: str = FIRST, language: str | None = None) -> Plan:
    """Give one alternative by the name of its pattern.

    Args:
        case: the map.
        name: a pattern, or ``first`` for the one that the facts ask for.
        language: "sv" or "en"; left out = the map's.

    Raises:
        UsageError: for a name that is no alternative for this map; what there is to choose among is
            listed.
    """
    found = propose(case, language)
    if name == FIRST:
        return found.plans[0]
    for plan in found:
        if plan.name == name:
            return plan
    raise UsageError(
        "verbs.no_alternative", name=name, names=", ".join(plan.name for plan in found)
    )


def alternatives_data(found: Alternatives) -> dict[str, Any]:
    """Give alternatives as plain data for whom they were asked for: to the ordinary reader nothing
    of what is marked confidential is named, by its id either. None where the whole document is.
    """
    seen = seen_alternatives(found)
    plans = () if seen.plan is None else (seen.plan, *seen.others)
    return alternatives_to_data(seen.case, plans, seen.dropped, seen.wording())


def alternatives_json(found: Alternatives) -> str:
    """Write the same as text, for other programs."""
    return dumps(alternatives_data(found), ensure_ascii=False, indent=2) + "\n"

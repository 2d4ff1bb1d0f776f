"""One alternative by name or by a weighing of one's own, and alternatives as data."""

from collections.abc import Mapping
from json import dumps

from processmap.errors import UsageError
from processmap.model.plan import Alternatives, Plan
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.planning.style import STYLES
from processmap.planning.to_json import alternatives_to_data

__all__ = ["NAMES", "alternative", "alternatives_json"]

NAMES = tuple(style.name for style in STYLES)
"""The alternatives there are, the careful one first."""


def alternative(
    case: ProcessMap, name: str = NAMES[0], language: str | None = None, weights: Mapping[str, float] | None = None
) -> Plan:
    """Give one alternative by name, also where `propose` leaves it out because another is equal or better.

    Args:
        case: the map.
        name: which alternative.
        language: "sv" or "en"; left out = the map's.
        weights: a weighing of one's own; where given, the alternative is the one that costs least by it.

    Raises:
        UsageError: for an unknown name, or weights that cannot be used; what there is to choose among is listed.
    """
    if weights:
        return propose(case, language, styles=STYLES[:1], weights=weights).plans[-1]
    for style in STYLES:
        if style.name == name:
            return propose(case, language, styles=(style,)).plans[0]
    raise UsageError("verbs.no_alternative", name=name, names=", ".join(NAMES))


def alternatives_json(found: Alternatives) -> str:
    """Write alternatives as data for other programs."""
    return dumps(alternatives_to_data(found), ensure_ascii=False, indent=2) + "\n"

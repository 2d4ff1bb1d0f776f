"""Rules of one's own: given in code, or offered by installed packages; one that fails is set aside
and told.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from processmap.model.plan import Told
from processmap.model.process_map import ProcessMap
from processmap.planning.blueprint import StepRule, said
from processmap.planning.rulebook import built_in_rules

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "active_rules"]

GROUP = "processmap.rules"
"""The entry point group under which installed packages offer rules."""


def active_rules(
    case: ProcessMap, own: Iterable[object] = ()
) -> tuple[tuple[StepRule, ...], tuple[Told, ...]]:
    """The rules that take part: built-in, installed and given ones, without those that the document
    switches off.

    Args:
        case: the map.
        own: rules of one's own, besides those of installed packages.

    Returns:
        The rules, and what is to be told: switched off, not known, not a rule.
    """
    found = {rule.code: rule for rule in built_in_rules()}
    told: list[Told] = []
    for name, rule in (
        *_installed(),
        *((getattr(each, "code", type(each).__name__), each) for each in own),
    ):
        if isinstance(rule, StepRule):
            found[rule.code] = rule
        else:
            told.append(Told(code="rule", said=said("plan_page.no_rule", (), name=str(name))))
    for setting in case.rules:
        if setting.rule not in found:
            told.append(
                Told(code="rule", said=said("plan_page.rule_unknown", (), name=setting.rule))
            )
        elif setting.off:
            title = found[setting.rule].titled()
            told.append(Told(code="rule", said=said("plan_page.rule_off", (), rule=title)))
    off = {each.rule for each in case.rules if each.off}
    return tuple(rule for code, rule in found.items() if code not in off), tuple(told)


def _installed() -> Sequence[tuple[str, object]]:
    """What installed packages offer; one that cannot be loaded is given as what it raised."""
    found: list[tuple[str, object]] = []
    for point in _offered(tuple((place, _changed(place)) for place in sys.path)):
        try:
            found.append((point.name, point.load()))
        except Exception as error:  # noqa: BLE001  # somebody else's package may raise anything when it is loaded
            found.append((point.name, error))
    return found


@lru_cache(maxsize=1)  # what all packages say of themselves is read anew where one has come or gone
def _offered(places: tuple[tuple[str, int], ...]) -> tuple["EntryPoint", ...]:
    """The entry points of the group, by name.

    Args:
        places: the folders that packages are looked for in, and when each was changed.
    """
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value)))


def _changed(place: str) -> int:
    """When something last came to a folder or went from it; 0 where there is none."""
    try:
        return os.stat(place or ".").st_mtime_ns
    except OSError:
        return 0

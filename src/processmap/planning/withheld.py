"""A map as a plan may speak of it: what is confidential still counts, but none of its words come into a plan."""

from attrs import evolve

from processmap.analysis.ordinary import hidden_names, ordinary
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Proposal
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility

__all__ = ["spoken_of"]


def spoken_of(case: ProcessMap, language: str) -> ProcessMap:
    """Give the map without words that the ordinary reader may not have.

    Themes stay as long as something open has them, and they name nobody hidden: they are what arenas are named by.

    Args:
        case: the map.
        language: ``sv`` or ``en``, of the words that stand instead of what is hidden.
    """
    return case.once(
        f"planning.spoken_of.{language}", lambda: _without_themes(ordinary(case, language, compared=False))
    )


def _without_themes(case: ProcessMap) -> ProcessMap:
    hidden = hidden_names(case)
    entries: tuple[Perspective | Proceeding | Proposal, ...] = (*case.perspectives, *case.proceedings, *case.proposals)
    used = {theme for each in entries for theme in each.themes}
    opened = {theme for each in entries if each.visibility is not Visibility.CONFIDENTIAL for theme in each.themes}
    secret = {theme for theme in used if theme not in opened or hidden.within(theme)}
    if not secret:
        return case

    def without(themes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(theme for theme in themes if theme not in secret)

    return evolve(
        case,
        perspectives=tuple(evolve(each, themes=without(each.themes)) for each in case.perspectives),
        proceedings=tuple(evolve(each, themes=without(each.themes)) for each in case.proceedings),
        proposals=tuple(evolve(each, themes=without(each.themes)) for each in case.proposals),
    )

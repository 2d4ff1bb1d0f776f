"""What the inventory tells so far, for `show`: how far it has come, and who sees things alike."""

from processmap.analysis.communities import communities
from processmap.analysis.saturation import TOO_WIDE, Verdict, Why, hear_next, saturation
from processmap.audience.scope import Scope
from processmap.audience.seen import SeenCase
from processmap.language.naming import CaseNames
from processmap.messages import text
from processmap.messages.naming import Names, Titles, polished
from processmap.pages.page import Section

__all__ = ["how_far", "insight", "who_is_alike"]


def insight(scope: Scope) -> Section | None:
    """How far the inventory has come and which groups share views, in words.

    Left out while no perspectives are written down, and where something is withheld: the sentences
    rest on the whole map, so they could tell what is hidden.
    """
    if not scope.case.perspectives or scope.hidden:
        return None
    language = scope.language
    items = (
        *how_far(scope.case, language),
        *who_is_alike(scope.case, language),
    )
    return Section(title=text("verbs.show_insight", language), items=items)


def how_far(case: SeenCase, language: str = "sv") -> tuple[str, ...]:
    """Say how far the inventory has come, one sentence or two for each thing known; never a
    percentage.
    """
    found = saturation(case)
    runs, counts = found.runs, found.counts
    new = runs.new[-1] if runs.new else 0
    least = runs.base_size + runs.run_length
    numbers = {"new": new, "dialogues": counts.samples, "run": runs.run_length, "least": least}
    said = [text(f"saturation.{found.verdict}", language, **numbers)]
    if found.verdict is not Verdict.TOO_LITTLE and found.richness:
        low, high = found.richness.whole
        key = (
            "open_ended"
            if high > TOO_WIDE * counts.found
            else "enough"
            if high <= counts.found
            else "interval"
        )
        said.append(
            text(
                f"saturation.{key}",
                language,
                found=counts.found,
                low=low,
                high=high,
                once=counts.uniques,
            )
        )
        said.append(text("saturation.limits", language))
    waiting = [each.name for each in hear_next(case) if each.why is not Why.STILL_NEW]
    if waiting:
        said.append(text("saturation.next", language, names=Titles(waiting), count=len(waiting)))
    return tuple(said)


def _names(case: SeenCase, keys: tuple[str, ...], language: str) -> Names:
    calls = CaseNames(case)
    return Names(dict.fromkeys(calls.inside(key, language) or key for key in keys))


def _statements(case: SeenCase, keys: tuple[str, ...], language: str) -> Names:
    calls = CaseNames(case)
    return Names(format(Titles([calls.words(key, language) or key]), language) for key in keys)


def who_is_alike(case: SeenCase, language: str = "sv") -> tuple[str, ...]:
    """Say which groups see things alike and who may be a bridge, one sentence each."""
    found = communities(case)
    if not found.communities and not found.bridges:
        return (text("communities.nothing", language),)
    said = [
        text(
            "communities.alike",
            language,
            names=_names(case, each.members, language),
            shared=_statements(case, each.shared, language),
        )
        for each in found.communities
    ]
    if found.communities and found.alone:
        said.append(text("communities.alone", language, names=_names(case, found.alone, language)))
    for each in found.bridges:
        key = "bridge" if each.shared else "trust"
        parties = {"name": (each.stakeholder,), "towards": each.towards}
        names = {role: _names(case, keys, language) for role, keys in parties.items()}
        said.append(
            text(
                f"communities.{key}",
                language,
                shared=_statements(case, each.shared, language),
                **names,
            )
        )
    return (*map(polished, said), text("communities.caution", language))

"""What the inventory tells so far, for `show`: how far it has come, and who sees things alike."""

from processmap.analysis import communities, saturation
from processmap.audience.scope import Scope
from processmap.messages import text
from processmap.pages.page import Section

__all__ = ["insight"]


def insight(scope: Scope) -> Section | None:
    """How far the inventory has come and which groups share views, in words.

    Left out while no perspectives are written down, and where something is withheld: the sentences
    rest on the whole map, so they could tell what is hidden.
    """
    if not scope.case.perspectives or scope.hidden:
        return None
    language = scope.language
    items = (
        *saturation.in_words(scope.case, language),
        *communities.in_words(scope.case, language),
    )
    return Section(title=text("verbs.show_insight", language), items=items)

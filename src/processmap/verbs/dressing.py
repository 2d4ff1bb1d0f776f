"""What should be said of a theme that is put on pictures."""

from collections.abc import Iterable

from processmap.messages import text
from processmap.picture.drawing import Drawing
from processmap.picture.theme import Theme

__all__ = ["told_of"]


def told_of(drawings: Iterable[Drawing], theme: Theme | None) -> tuple[str, ...]:
    """Say what was changed in a theme, and in which pictures its logo has no room.

    Args:
        drawings: the pictures, in whose language it is said.
        theme: the theme; None says nothing.
    """
    if theme is None:
        return ()
    from processmap.renderers.themed import spot_of  # only a theme needs it

    said: dict[str, None] = {}
    for drawing in drawings:
        language = drawing.diagram.language
        for key, given in theme.told:
            said[text(key, language, **given)] = None
        if theme.logo is not None and any(spot_of(each, theme) is None for each in drawing.sheets):
            said[text("theme.no_room", language, view=drawing.diagram.title)] = None
    return tuple(said)

"""The drawing of a diagram in which there is nothing to show: it says so."""

from typing import Final

from processmap.layout.frame import Sheet
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing

_WIDTH: Final = 640


def empty(diagram: Diagram) -> Drawing:
    """Draw the title block and the diagram's own sentence, or the catalogue's, in place of a
    picture.
    """
    sheet = Sheet(diagram, "empty")
    x, y = sheet.open(_WIDTH)
    end = sheet.put_centred(
        diagram.empty or sheet.setter.say("empty"), "centre", x + 40, y + 40, _WIDTH - 80
    )
    return sheet.close(end - y + 40)

"""Model to diagram: what to show and with what words, one view a file.

`view` is the way in; `VIEWS` names every view. A view decides nothing about places: it says which
lane, column, ring or span a thing belongs to, and a layout engine does the rest. It gives the text
alternative with the picture.
"""

from processmap.views.registry import VIEWS, view

__all__ = ["VIEWS", "view"]

"""Sizes and weights of the words in a picture, and the fonts they are set in.

Layout measures with these and the renderers write with them, so a line takes in print the room it
was given. Words are measured in Noto Sans, which the PNG and PDF use; an SVG is shown in whatever
the reader has of `FONTS`, and some of those are wider. `SLACK` is the room that each line gets for
that; the widest of the fonts may need up to `WIDEST` times the measure (DejaVu Sans, figures in
bold), and a line that would leave its box then is squeezed by the SVG.
"""

from typing import Final

from attrs import frozen

from processmap.picture.drawing import Word, WordStyle

FONTS: Final = ("Noto Sans", "Segoe UI", "Arial", "Liberation Sans", "DejaVu Sans")
"""Font families in order of preference; a generic sans-serif comes after."""

SLACK: Final = (1.05, 1.09)
"""Room for a line as a multiple of its measure: regular, bold."""

WIDEST: Final = (1.13, 1.23)
"""What the widest font of `FONTS` needs at most, as a multiple of the measure: regular, bold."""

ASCENT: Final = 0.36
"""How far below the middle of a line its letters stand, in em: half the height of a capital letter.
"""


@frozen
class TextStyle:
    """A style of words: size and line height in drawing units, and whether bold."""

    size: float
    height: float
    bold: bool = False


TEXT_STYLES: Final[dict[WordStyle, TextStyle]] = {
    "title": TextStyle(22, 28, True),
    "question": TextStyle(14, 19),
    "details": TextStyle(12, 16),
    "draft": TextStyle(13, 18, True),
    "reviewed": TextStyle(12, 16),
    "column": TextStyle(13, 17, True),
    "lane": TextStyle(13, 17, True),
    "label": TextStyle(9.5, 13),
    "heading": TextStyle(13, 16, True),
    "text": TextStyle(11.5, 15),
    "participants": TextStyle(11.5, 15),
    "date": TextStyle(11.5, 15, True),
    "method": TextStyle(11.5, 15),
    "reason": TextStyle(11.5, 15),
    "place": TextStyle(11.5, 15),
    "money": TextStyle(11.5, 15, True),
    "badge": TextStyle(9.5, 13, True),
    "badge-strong": TextStyle(9.5, 13, True),
    "arrow": TextStyle(10.5, 13),
    "legend": TextStyle(11, 15),
    "legend-title": TextStyle(11, 15, True),
    "note": TextStyle(11.5, 15),
    "axis": TextStyle(12, 16),
    "centre": TextStyle(14, 18, True),
    "axis-large": TextStyle(16, 21),
    "title-large": TextStyle(32, 41, True),
    "question-large": TextStyle(20, 27),
    "details-large": TextStyle(17, 23),
    "draft-large": TextStyle(20, 28, True),
    "reviewed-large": TextStyle(17, 23),
    "column-large": TextStyle(15, 19, True),
    "lane-large": TextStyle(15, 19, True),
    "legend-large": TextStyle(15, 20),
    "legend-title-large": TextStyle(15, 20, True),
    "note-large": TextStyle(15, 20),
    "label-large": TextStyle(13, 17),
    "heading-large": TextStyle(17, 21, True),
    "text-large": TextStyle(15, 19),
    "participants-large": TextStyle(15, 19),
    "date-large": TextStyle(15, 19, True),
    "method-large": TextStyle(15, 19),
    "reason-large": TextStyle(15, 19),
    "place-large": TextStyle(15, 19),
    "money-large": TextStyle(15, 19, True),
    "badge-large": TextStyle(13, 17, True),
    "badge-strong-large": TextStyle(13, 17, True),
    "arrow-large": TextStyle(13.5, 17),
}
"""Every style of words; sizes are those of a drawing shown at 96 units to the inch."""


def look_of(word: Word) -> TextStyle:
    """Give the size, line height and weight of a line of words: its own where it has them, else its
    style's.
    """
    style = TEXT_STYLES[word.style]
    if word.size is None and word.bold is None:
        return style
    size = style.size if word.size is None else word.size
    bold = style.bold if word.bold is None else word.bold
    return TextStyle(size, word.h, bold)

"""The look of a municipality: its logo, its colour and its font.

A colour is used as the ground of white words, where it says what is next and in the bar of a page.
One that is too light for that is made darker until it can be read, and it is said.
"""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

__all__ = ["LEAST_CONTRAST", "Face", "Logo", "Theme", "contrast", "dark_enough"]

LEAST_CONTRAST: Final = 4.5
"""Words on their ground, WCAG 2.2, 1.4.3."""
_WHITE: Final = "#ffffff"


@frozen(kw_only=True)
class Logo:
    """A logo as it is set into what is made.

    Attributes:
        data: the bytes of the file.
        kind: what sort of picture it is.
        width, height: in pixels.
    """

    data: bytes = field(repr=False)
    kind: Literal["png", "jpeg"]
    width: int
    height: int

    @property
    def address(self) -> str:
        """The picture as an address that holds it, so that nothing is fetched."""
        return f"data:image/{self.kind};base64,{b64encode(self.data).decode('ascii')}"


@frozen(kw_only=True)
class Face:
    """One weight of a font, as PNG and PDF set it.

    Attributes:
        data: the bytes of the font file.
        family: what the family is called in it.
        embeddable: whether its licence lets it stand in a PDF.
        advances: the widths of its characters, in 1/1000 em.
    """

    data: bytes = field(repr=False)
    family: str
    embeddable: bool = True
    advances: Mapping[str, int] = field(repr=False, eq=False, factory=dict)

    def covers(self, words: str) -> bool:
        """Say whether it has every character of some words."""
        return all(letter in self.advances for letter in words)

    def width(self, words: str, size: float) -> float:
        """Give the width of words on one line; what it lacks counts as an em."""
        return sum(self.advances.get(letter, 1000) for letter in words) * size / 1000


@frozen(kw_only=True)
class Theme:
    """A look. Every part may be left out.

    Attributes:
        accent: the colour, as "#rrggbb", dark enough for white words.
        asked: the colour that was asked for, where it was made darker.
        font: the font family. It is named before those that are there otherwise.
        regular, bold: the font itself, for PNG and PDF, which hold their fonts; without them, those
            keep their own.
        remarks: what should be said of the font files: keys of texts under ``theme``, each with the
            name of the file.
        logo: the logo.
    """

    accent: str = ""
    asked: str = ""
    font: str = ""
    regular: Face | None = None
    bold: Face | None = None
    remarks: tuple[tuple[str, str], ...] = ()
    logo: Logo | None = None

    @property
    def told(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        """What should be said about it: keys of texts, with what they need."""
        files = tuple((f"theme.{key}", {"file": name}) for key, name in self.remarks)
        if not self.asked:
            return files
        was, now = contrast(self.asked, _WHITE), contrast(self.accent, _WHITE)
        given = {
            "asked": self.asked,
            "accent": self.accent,
            "was": f"{was:.1f}",
            "now": f"{now:.1f}",
        }
        return (("theme.darker", given), *files)

    def face(self, bold: bool) -> Face | None:
        """Give the font of one weight; None where our own stands for it."""
        return self.bold if bold else self.regular


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours "#rrggbb", 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def dark_enough(colour: str) -> str:
    """Give a colour that white words can be read on: the same one, or the same hue made darker."""
    parts = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    for share in range(100, -1, -1):
        made = "#" + "".join(f"{part * share // 100:02x}" for part in parts)
        if contrast(made, _WHITE) >= LEAST_CONTRAST:
            return made
    return "#000000"

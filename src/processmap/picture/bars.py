"""Amounts before they have a place: bars on one scale, in groups."""

from attrs import frozen

from processmap.picture.drawing import Tone


@frozen(kw_only=True)
class Bar:
    """One amount.

    Attributes:
        id: the id of its box.
        title: what or who it is.
        amount: how long the bar is, 0 or more; None where it is not known.
        said: the amount in words, beside the bar.
        lines: further words, under the title.
        tone: what its colour stands for.
    """

    id: str
    title: str
    amount: float | None
    said: str
    lines: tuple[str, ...] = ()
    tone: Tone = "own"


@frozen(kw_only=True)
class Group:
    """Amounts that belong together, under a heading; ``told`` stands to its right."""

    title: str
    bars: tuple[Bar, ...]
    told: str = ""


@frozen(kw_only=True)
class Bars:
    """Everything the picture shows.

    Attributes:
        title, subtitle: of the sheet.
        groups: in order; all bars are on the same scale.
        foot: sentences at the foot.
        tag: the word in the corner.
    """

    title: str
    groups: tuple[Group, ...]
    subtitle: str = ""
    foot: tuple[str, ...] = ()
    tag: str = ""

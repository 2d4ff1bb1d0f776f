"""Things told in groups, before they have a place: cards under headings, and pairs that face each
other.
"""

from typing import Literal, TypeAlias

from attrs import frozen

from processmap.picture.drawing import Tone

Sign: TypeAlias = Literal["", "held", "part", "dated", "provisional", "asked"]
"""A mark before a card's last words: done, partly, not yet, not settled, asked about."""

Meeting: TypeAlias = Literal["meet", "through", "apart", "open"]
"""What is to be done between two sides: they meet; through somebody else; they may differ; not
decided.
"""


@frozen(kw_only=True)
class Card:
    """One thing in a box.

    Attributes:
        id: the id of its box.
        title: in bold.
        over: a small word above the title.
        lines: further words.
        brief: the further words in short, for a sheet where the whole ones have no room.
        sign: a mark before the last words.
        signed: the words beside the mark.
        tone: what its colour stands for.
        loose: whether it is drawn dashed: not decided, missing, or vacant.
    """

    id: str
    title: str
    over: str = ""
    lines: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    sign: Sign = ""
    signed: str = ""
    tone: Tone = "joint"
    loose: bool = False


@frozen(kw_only=True)
class Pair:
    """Two sides that face each other, both drawn alike, and between them what is to be done.

    Attributes:
        one, other: the sides. Which stands to the left means nothing.
        id: the id of the box between them.
        sign: what is to be done.
        said: the same in words.
        under: what else is known, below the sign.
    """

    one: Card
    other: Card
    id: str
    sign: Meeting
    said: str
    under: tuple[str, ...] = ()


@frozen(kw_only=True)
class Remark:
    """Words without a box: a name in bold and what belongs to it."""

    title: str
    words: str


Entry: TypeAlias = Card | Pair | Remark


@frozen(kw_only=True)
class Section:
    """A group of entries.

    Attributes:
        title: its heading.
        told: a few words of all of it, to the right of the heading.
        entries: what stands in it, in order.
    """

    title: str
    entries: tuple[Entry, ...]
    told: str = ""


@frozen(kw_only=True)
class Board:
    """Everything a board shows.

    Attributes:
        title: of the sheet.
        subtitle: the case, and how much there is.
        sections: the groups, in order.
        by_rows: whether the cards of a group stand side by side under its heading, the groups below
            each other, as ranks do; else they fill columns.
        heads: words over the two sides and the middle of pairs; empty for cards.
        foot: sentences at the foot.
        foot_brief: what the foot says as well where further words stand in short.
        tag: the word in the corner.
    """

    title: str
    sections: tuple[Section, ...]
    subtitle: str = ""
    by_rows: bool = False
    heads: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    foot_brief: str = ""
    tag: str = ""

"""Those affected in rings round the question, before they have a place."""

from attrs import frozen

from processmap.picture.board import Card


@frozen(kw_only=True)
class Person:
    """One of those affected.

    Attributes:
        card: the words.
        ring: 0 is the innermost; None for not assessed.
        kind: what kind of party it is, in the plural where there are words for it: folded by it.
        sector: a wider group, folded by where kinds are too many.
        heard: whether it has been heard; None where nothing is said of that.
    """

    card: Card
    ring: int | None
    kind: str
    sector: str
    heard: bool | None = None


@frozen(kw_only=True)
class Rings:
    """Everything the rings show.

    Attributes:
        title, subtitle: of the sheet.
        read: how the rings are read; said on sheets that have them.
        centre: the question, in the middle.
        name: what the case is called, where the question has no room there.
        names: of the rings, innermost first.
        people: in the order they are to stand.
        empty: words for a ring in which nobody stands.
        beside: heading of those not assessed, and what to do about it.
        some_heard: words for how many of several are heard, with ``{heard}`` and ``{all}``.
        folded: the sentence that tells that the rings are folded, with ``{sheets}``.
        ties: ids of the arrows to draw; the others stand in the table.
        ties_left: the sentence about ties that no free way was found for, with ``{count}``.
        foot: sentences at the foot.
        tag: the word in the corner.
    """

    title: str
    centre: str
    name: str
    names: tuple[str, ...]
    people: tuple[Person, ...]
    empty: str
    beside: tuple[str, str]
    some_heard: str
    folded: str
    subtitle: str = ""
    read: str = ""
    ties: tuple[str, ...] = ()
    ties_left: str = ""
    foot: tuple[str, ...] = ()
    tag: str = ""

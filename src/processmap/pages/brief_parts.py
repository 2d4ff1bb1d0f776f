"""What the one page of a process lead is made of: sections, lines, and what is said under them."""

from attrs import frozen

__all__ = ["Brief", "BriefEntry", "BriefSection"]


@frozen
class BriefEntry:
    """One line of the page, and what is said under it.

    Attributes:
        text: the line.
        details: sentences under it.
    """

    text: str
    details: tuple[str, ...] = ()


@frozen
class BriefSection:
    """One part of the page.

    Attributes:
        key: question, open, fixed, heard, unheard, next, dated, guessed, plan or decisions.
        title: its heading.
        entries: its lines, at least one.
    """

    key: str
    title: str
    entries: tuple[BriefEntry, ...]


@frozen
class Brief:
    """The page.

    Attributes:
        title: what the case is called.
        state: "draft", or by whom it was reviewed.
        reviewed: whether a person has reviewed it.
        language: language of the texts.
        sections: its parts, in order.
    """

    title: str
    state: str
    reviewed: bool
    language: str
    sections: tuple[BriefSection, ...]

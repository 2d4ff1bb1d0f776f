"""When two texts are the same text: the one answer for names, themes, titles and places.

It stands below everything that asks, and `processmap.language` is above the model that asks too.
"""

import unicodedata

__all__ = ["same_text", "text_key"]


def text_key(text: str) -> str:
    """What is equal for texts that are the same: those that are canonically equivalent in Unicode,
    or differ in case and spaces only.

    Words typed on Windows have å as one character (NFC); out of a PDF or a file name on a Mac it
    is often two (NFD). Accents do tell texts apart; the matcher of names, which looks for what may
    not be said, is stricter (`processmap.language.disguises.folded`).

    Args:
        text: a name, a theme, a title, a place.
    """
    composed = unicodedata.normalize("NFC", text)
    folded = unicodedata.normalize("NFC", composed.casefold())
    return " ".join(folded.split())


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same; see `text_key`."""
    return text_key(one) == text_key(other)

"""What a case is called in a picture: a title that only says what sort of document it is says less
than the place that it is about.
"""

import re
from typing import Final

__all__ = ["place_of", "short_title"]

_PLACE: Final = re.compile(
    r"(?:en |a )?(?:processkarta|process map) (?:för|for|of) (\S+)", re.IGNORECASE
)


def place_of(title: str) -> str:
    """Give the place of a map of one ("Mossgruvan" of "En processkarta för Mossgruvan"); empty for
    other titles.
    """
    found = _PLACE.fullmatch(title.strip())
    return found[1] if found else ""


def short_title(title: str) -> str:
    """Give the place of a map of one, else the title as it is."""
    return place_of(title) or title

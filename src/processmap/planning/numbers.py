"""How many a row stands for: as written, else as the name itself says ("Sju fiskelag").

A row that stands for several has as many voices, chooses by itself who sits on its chairs, and is
never called as if it were one. A number in a note is asked about, never taken as read.
"""

import re
from functools import lru_cache

from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Spokesperson, StakeholderKind

__all__ = [
    "MOST_CHAIRS",
    "chairs_for",
    "choose_themselves",
    "heads",
    "number_in_note",
    "number_in_words",
]

K = StakeholderKind
MOST_CHAIRS = 4
"""Chairs for the largest row of several; more is a table of its own (own)."""
MOST_HEADS = 99
"""A larger number in a name is a year or a size, not a count of groups."""
_SMALL = (
    ("två", "two"),
    ("tre", "three"),
    ("fyra", "four"),
    ("fem", "five"),
    ("sex", "six"),
    ("sju", "seven"),
    ("åtta", "eight"),
    ("nio", "nine"),
    ("tio", "ten"),
    ("elva", "eleven"),
    ("tolv", "twelve"),
)
_WORDS = {word: number for number, pair in enumerate(_SMALL, 2) for word in pair}
_BEGINS = re.compile(r"^(?:de|the|våra|our)?\s*([^\W_]+)(?=[\s.,;:]|$)", re.IGNORECASE)
# What a number before it counts people of, not groups.
_PEOPLE = re.compile(
    r"^\W*(?:(?:de|the)\s+)?[^\W_]+\s+(women|men|people|persons|kvinnor|män|personer|ungdomar|"
    r"unga|young|elever|pupils|anställda|employees|tjänstepersoner|officials)\b",
    re.IGNORECASE,
)
# People in one office or one person's role: a number before them counts heads, not groups.
_ONE = frozenset({K.PERSON, K.OFFICIAL, K.EXPERT, K.MEDIA})


def number_in_words(word: str) -> int | None:
    """A small number that a word or digits stand for.

    Args:
        word: the word.
    """
    digits = word.isascii() and word.isdigit()
    return _WORDS.get(word.casefold()) or (int(word) if digits else None)


@lru_cache(maxsize=1 << 12)
def _number(said: str) -> int | None:
    """The number that a text begins with, where that counts something."""
    found = _BEGINS.match(" ".join(said.split()))
    if found is None:
        return None
    word = found[1].casefold()
    number = _WORDS.get(word) or (int(word) if word.isascii() and word.isdigit() else None)
    return number if number is not None and 2 <= number <= MOST_HEADS else None


@lru_cache(maxsize=1 << 12)
def _counts_people(name: str) -> bool:
    return _PEOPLE.search(name) is not None


def heads(party: Stakeholder) -> int:
    """How many groups or bodies a row stands for, 1 or more."""
    if party.count is not None:
        return max(1, party.count)
    if party.kind in _ONE or _counts_people(party.name):
        return 1
    many = _number(party.name) or 1
    size = party.least_size
    return 1 if size is not None and size <= many else many


def number_in_note(party: Stakeholder) -> int | None:
    """A number that the note begins with, where neither `count` nor the name says one."""
    if party.count is not None or party.kind in _ONE or party.note is None or heads(party) > 1:
        return None
    return _number(party.note)


def chairs_for(many: int) -> int:
    """Chairs at a common table for a row that stands for so many: two at the least, so that nobody
    sits alone; a third or so of them, four at the most (own).
    """
    return min(MOST_CHAIRS, max(2, round(many / 3)))


def choose_themselves(party: Stakeholder) -> bool:
    """Whether who sits on a party's chairs is still for its own people to choose."""
    return party.spokesperson is not Spokesperson.CHOSEN and not party.individual

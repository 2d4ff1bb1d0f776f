"""Ids that people can read, made from words; the same words always give the same id."""

import hashlib
import re
import unicodedata
from collections.abc import Container

__all__ = ["LONGEST", "free_id", "slug", "words_slug"]

LONGEST = 90
_WORDS, _LETTERS = 5, 40


def slug(word: str) -> str:
    """Small letters a-z, digits and hyphens; a few letters of a digest more where something had to
    be left out.
    """
    plain = unicodedata.normalize("NFKD", word.casefold()).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    faithful = all(each.isalnum() or each in " -" for each in word) and bool(made)
    if faithful and len(made) <= LONGEST // 2:
        return made
    digest = hashlib.sha256(word.encode()).hexdigest()[:6]
    return f"{made[: LONGEST // 2].strip('-')}-{digest}".strip("-")


def words_slug(sentence: str) -> str:
    """The first few words of a sentence as an id: "Det känns otryggt på kvällen" gives
    det-kanns-otryggt-pa-kvallen.
    """
    words = re.findall(r"\w+", unicodedata.normalize("NFC", sentence))[:_WORDS]
    while len(words) > 1 and len(" ".join(words)) > _LETTERS:
        words.pop()
    return slug(" ".join(words) or sentence)


def free_id(taken: Container[str], wanted: str, number: int = 1) -> str:
    """The first, or ``number``-th, id of the series ``wanted``, ``wanted-2``, ``wanted-3`` ... that
    is not taken.
    """
    made, place = wanted, 1
    while made in taken or number > 1:
        number -= made not in taken
        place += 1
        made = f"{wanted}-{place}"
    return made

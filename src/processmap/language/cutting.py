"""Where words can be cut short: at the end of a group of words, never after a word that leans on
the next.
"""

from collections.abc import Sequence

__all__ = ["before_phrase", "ends_group", "group_end"]

# Words that lean on what follows: prepositions, articles, conjunctions, auxiliaries.
_SWEDISH = (
    "i på av till för från med om mot hos vid under över efter före inför innan utan mellan genom "
    "kring och eller men samt att som än så en ett den det de vår våra vårt min mitt mina din ditt "
    "dina er ert era sin sitt sina deras dess hans hennes inget ingen inga något någon några varje "
    "är var har hade kan kunde ska skulle vill ville får fick måste bör blir blev mycket mer mest "
    "alla bara"
)
_ENGLISH = (
    "in on at of to for from with by about into over under between through before after and or but "
    "nor that which who than as a an the this these those our my your their its his her no any "
    "some every is are was were be been has have had can could will would shall should may might "
    "must very more most all only not"
)
_LEANS = frozenset((*_SWEDISH.split(), *_ENGLISH.split()))
_BEFORE_NOUNS = (
    "i på av till för från med om hos vid under efter före inför utan mellan genom kring "
    "in on at of to for from with by about after before between through without"
)
_PREPOSITIONS = frozenset(_BEFORE_NOUNS.split())
_RELATIVE = frozenset({"som", "that", "which", "who"})
_LEAST = 2
_MARKS = ",;:–-"


def ends_group(words: Sequence[str], count: int) -> bool:
    """Whether the first ``count`` words end a group of words: the last of them leans on nothing
    that would come after.
    """
    return words[count - 1].strip(_MARKS).casefold() not in _LEANS


def before_phrase(words: Sequence[str]) -> int | None:
    """How many words stand before the first phrase that begins with a preposition: "permit for a
    third runway" is told by "permit". None where no such phrase comes after two words or more.
    """
    for count in range(_LEAST, len(words)):
        leans = words[count].casefold() in _PREPOSITIONS
        if leans and ends_group(words, count):
            return count
    return None


def group_end(words: Sequence[str], most: int) -> int:
    """How many of the first ``most`` words to keep so that what is kept ends a group of words.

    Args:
        words: the words, at least as many as ``most``.
        most: the most that may be kept.

    Returns:
        A number of words, at least two (or ``most`` where it is less).
    """
    count = most
    while count > _LEAST:
        if not ends_group(words, count):
            count -= 1
        elif count - 2 >= _LEAST and words[count - 2].casefold() in _RELATIVE:
            count -= 2  # "the decree that governs the beaches": a clause is kept whole or not
        else:
            break
    return count

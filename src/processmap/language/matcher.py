"""Looking for persons in texts: identity numbers, telephone numbers, e-mail addresses and known names, in any disguise.

The search says where something stands and what sort it is, never what. It finds what it is asked for; that it finds
nothing does not say that nobody can be recognised.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from attrs import frozen

from processmap.errors import Path
from processmap.language.disguises import Word, decoded, folded, readings, words_of
from processmap.language.identifiers import has_address, has_email, has_identity_number, has_phone

__all__ = ["Hit", "Names", "Sort", "names_in", "same_name", "search", "sorts_in"]

# Fields with numbers of registries and accounts, which look like telephone numbers now and then.
REGISTERED = frozenset({"case_number", "reference", "account"})
# Fewer letters than this say nothing once case and accents are gone: such a name is looked for as it is written.
SHORTEST = 3
# What a family is called by its name: Karlssons, Karlssonarna. Only after names so long that little else ends so.
_FAMILY, _LONG = ("s", "ar", "ars", "arna", "arnas", "skan"), 5
# A name that ends so is no other word, so it is found in small letters as well.
_PLAINLY = ("sson", "dotter")
# Words that stand in names and are nobody's name.
_SMALL = frozenset({"af", "av", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "och", "van", "von"})


class Sort(StrEnum):
    """What was found. An address may be a public place, so it deserves a look where the others are to be taken away."""

    IDENTITY_NUMBER = "identity_number"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    ADDRESS = "address"


@frozen
class Hit:
    """Where something was found: the path of the text, and the sort; never the text itself."""

    path: Path
    sort: Sort


class Names:
    """Names to look for.

    A whole name is found in either order of its words (``Andersson, Anna``), joined (``anna.andersson``,
    ``AnnaAndersson``) and in the genitive. Of a person also each name alone, where it is written with a capital.

    Args:
        whole: names of groups, organisations, roles: found as a whole.
        persons: names of human beings: found as a whole and each part alone.
        allowed: names that may be said; what stands within one of them is not found.
    """

    def __init__(self, whole: Iterable[str] = (), persons: Iterable[str] = (), allowed: Iterable[str] = ()) -> None:
        self._phrases: dict[str, set[tuple[str, ...]]] = {}
        self._joined: set[str] = set()
        self._parts: set[str] = set()
        self._short: set[str] = set()
        people = tuple(persons)
        for name in (*whole, *people):
            self._add(name)
        for name in people:
            self._parts |= {
                word.letters
                for word in words_of(name)
                if len(word.letters) >= SHORTEST and word.letters not in _SMALL and word.letters.isalpha()
            }
        self._allowed: dict[str, set[tuple[str, ...]]] = {}
        for name in allowed:
            letters = tuple(word.letters for word in words_of(name))
            if letters:
                self._allowed.setdefault(letters[0], set()).add(letters)
            # A word of a name that may be said points out nobody by itself; whole names are still found.
            self._parts -= {form for each in letters for form in (each, each.removesuffix("s"))}

    def _add(self, name: str) -> None:
        letters = tuple(word.letters for word in words_of(name))
        joined = "".join(letters)
        if not letters:
            return
        if len(joined) < SHORTEST:
            self._short.add(name.strip())
            return
        for order in (letters, letters[::-1]) if len(letters) <= 3 else (letters,):
            self._phrases.setdefault(order[0], set()).add(order)
            self._joined.add("".join(order))

    def __bool__(self) -> bool:
        return bool(self._phrases or self._short)

    def within(self, text: str) -> bool:
        """Say whether a reading of a text holds one of the names."""
        words = words_of(text)
        free = self._free(words)
        return (
            any(self._starts(words, at, free) or (free[at] and self._alone(word)) for at, word in enumerate(words))
            or any(self._apart(*pair) for pair in pairwise(words))
            or any(piece in self._short for piece in text.split())
        )

    def _free(self, words: tuple[Word, ...]) -> list[bool]:
        """For every word, whether it stands outside the names that may be said."""
        free = [True] * len(words)
        for at in range(len(words)):
            for size in _matches(words, at, self._allowed):
                free[at : at + size] = [False] * size
        return free

    def _starts(self, words: tuple[Word, ...], at: int, free: list[bool]) -> bool:
        return any(any(free[at : at + size]) for size in _matches(words, at, self._phrases))

    def _alone(self, word: Word) -> bool:
        letters: tuple[str, ...] = (word.letters, word.letters.removesuffix("s"))
        if any(each in self._joined for each in letters):
            return True
        if len(word.letters) > _LONG:
            letters += tuple(word.letters.removesuffix(each) for each in _FAMILY)
        parts = self._parts.intersection(letters)
        return bool(parts) and (word.capital or any(each.endswith(_PLAINLY) for each in parts))

    def _apart(self, one: Word, two: Word) -> bool:
        """Whether two words are one name with a space in it; by itself either could be another word."""
        joined = one.letters + two.letters
        return len(joined) > _LONG and one.capital and not two.capital and joined in self._parts


def _matches(words: tuple[Word, ...], at: int, known: dict[str, set[tuple[str, ...]]]) -> Iterator[int]:
    """How many words each known phrase takes that begins at a word; its last may have the s of the genitive."""
    first = words[at].letters
    for start in {first, first.removesuffix("s")}:
        for phrase in known.get(start, ()):
            size = len(phrase)
            if at + size > len(words) or (start != first and size > 1):
                continue
            said = [each.letters for each in words[at : at + size]]
            if tuple(said) == phrase or (*said[:-1], said[-1].removesuffix("s")) == phrase:
                yield size


def sorts_in(text: str, names: Names, registered: bool = False) -> tuple[Sort, ...]:
    """Which sorts stand in one text; ``registered`` for a number of a registry, which is no telephone number."""
    found = []
    all_readings = readings(text)
    if any(has_identity_number(each) for each in all_readings):
        found.append(Sort.IDENTITY_NUMBER)
    if any(has_email(each) for each in all_readings):
        found.append(Sort.EMAIL)
    # Not backwards: many an amount would look like a telephone number, 12 345 670 kronor.
    if not registered and any(has_phone(each) for each in decoded(text)):
        found.append(Sort.PHONE)
    if bool(names) and any(names.within(each) for each in all_readings):
        found.append(Sort.NAME)
    if has_address(text):
        found.append(Sort.ADDRESS)
    return tuple(found)


def names_in(text: str, names: Names) -> bool:
    """Say whether a text of the house's own holds one of the names, also in a code; nobody writes backwards there."""
    return bool(names) and any(names.within(each) for each in decoded(text))


def search(texts: Iterable[tuple[Path, str]], names: Names) -> tuple[Hit, ...]:
    """Look through texts.

    Args:
        texts: pairs of path and text, such as `processmap.model.texts.texts_of` gives.
        names: those to look for.

    Returns:
        A hit for every text and sort, in the order of the texts.
    """
    return tuple(
        Hit(path, sort)
        for path, text in texts
        for sort in sorts_in(text, names, registered=bool(path) and _field(path) in REGISTERED)
    )


def _field(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def same_name(one: str, other: str) -> bool:
    """Say whether two names are the same but for case, accents and the like."""
    return folded(one) == folded(other)

"""The matcher of names: whether a text holds one of the names it is not to hold, however they are
written there.

Case, accents, Unicode form (composed or decomposed), the order of the words and the genitive make
no difference. What is to be looked for is decided elsewhere; this module only compares, and knows
nothing of maps.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from processmap.language.disguises import Word, words_of

__all__ = ["SHORTEST", "Names"]

# Fewer letters than this say nothing once case and accents are gone: such a name is looked for as
# it is written.
SHORTEST = 3
# What a family is called by its name: Karlssons, Karlssonarna. Only after names so long that little
# else ends so.
_FAMILY, _LONG = ("s", "ar", "ars", "arna", "arnas", "skan"), 5
# A name that ends so is no other word, so it is found in small letters as well.
_PLAINLY = ("sson", "dotter")
# A single word of fewer letters is seldom a compound made for one group.
_COMPOUND = 10
_VOWELS = frozenset("aeiouy")
# Words that stand in names and are nobody's name.
_SMALL = frozenset(
    {"af", "av", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "och", "van", "von"}
)


class Names:
    """Names to look for.

    A whole name is found in either order of its words (``Andersson, Anna``), joined
    (``anna.andersson``, ``AnnaAndersson``) and in the genitive. Of a person also each name alone,
    where it is written with a capital.

    Args:
        whole: names of groups, organisations, roles: found as a whole.
        persons: names of human beings: found as a whole and each part alone.
        allowed: names that may be said; what stands within one of them is not found.
        groups: names of groups and the like: found as a whole, with their last word in any form.
        least: fewer letters than this in a part of a person's name say nothing.
    """

    def __init__(
        self,
        whole: Iterable[str] = (),
        persons: Iterable[str] = (),
        allowed: Iterable[str] = (),
        groups: Iterable[str] = (),
        least: int = SHORTEST,
    ) -> None:
        self._phrases: dict[str, set[tuple[str, ...]]] = {}
        self._joined: set[str] = set()
        self._parts: set[str] = set()
        self._short: set[str] = set()
        people = tuple(persons)
        for name in (*whole, *people):
            self._add(name)
        for name in groups:
            self._add(name)
            self._add_forms(name)
        for name in people:
            self._parts |= {
                word.letters
                for word in words_of(name)
                if len(word.letters) >= least
                and word.letters not in _SMALL
                and word.letters.isalpha()
            }
        self._allowed: dict[str, set[tuple[str, ...]]] = {}
        for name in allowed:
            letters = tuple(word.letters for word in words_of(name))
            if letters:
                self._allowed.setdefault(letters[0], set()).add(letters)
            # A word of a name that may be said points out nobody by itself; whole names are still
            # found.
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

    def _add_forms(self, name: str) -> None:
        """Look for a name also with its last word in another form: "Kvinnojouren" in "kvinnojour".

        Not where the name is one everyday word ("Boende", "Grannar"): its other forms stand in many
        a text that is not about them.
        """
        letters = tuple(word.letters for word in words_of(name))
        if not letters or (len(letters) == 1 and len(letters[0]) < _COMPOUND):
            return
        for form in _forms(letters[-1]):
            phrase = (*letters[:-1], form)
            self._phrases.setdefault(phrase[0], set()).add(phrase)

    def __bool__(self) -> bool:
        return bool(self._phrases or self._short)

    def within(self, text: str) -> bool:
        """Say whether a reading of a text holds one of the names."""
        if not (self or self._parts):
            return False
        words = words_of(text)
        free = self._free(words)
        return (
            any(
                self._starts(words, at, free) or (free[at] and self._alone(word))
                for at, word in enumerate(words)
            )
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
        """Whether two words are one name with a space in it; by itself either could be another
        word.
        """
        joined = one.letters + two.letters
        return len(joined) > _LONG and one.capital and not two.capital and joined in self._parts


def _matches(
    words: tuple[Word, ...], at: int, known: dict[str, set[tuple[str, ...]]]
) -> Iterator[int]:
    """How many words each known phrase takes that begins at a word; its last may have the s of the
    genitive.
    """
    first = words[at].letters
    for start in {first, first.removesuffix("s")}:
        for phrase in known.get(start, ()):
            size = len(phrase)
            if at + size > len(words) or (start != first and size > 1):
                continue
            said = [each.letters for each in words[at : at + size]]
            if tuple(said) == phrase or (*said[:-1], said[-1].removesuffix("s")) == phrase:
                yield size


def _forms(word: str) -> frozenset[str]:
    """The other forms of a Swedish noun, of folded letters; the genitive of each is found anyway.

    Only what the ending shows plainly: definite and indefinite, and both in the plural. A short
    word is left as it is, since what little is left of it without its ending is another word.
    """
    if len(word) < _LONG or not word.isalpha():
        return frozenset()
    found: set[str] = set()
    if word.endswith(("arna", "erna", "orna")):  # grannarna: grannar
        found.add(word[:-2])
    elif word.endswith(("ar", "er", "or")):  # grannar: grannarna
        found.add(f"{word}na")
    elif word.endswith("are"):  # handlare: handlaren, handlarna
        found |= {f"{word}n", f"{word[:-1]}na"}
    elif word.endswith("aren"):  # handlaren: handlare
        found.add(word[:-1])
    elif word.endswith(("en", "et")):  # kvinnojouren: kvinnojour
        found.add(word[:-2])
    elif word.endswith("an"):  # skolan: skola
        found.add(word[:-1])
    elif word.endswith(("a", "e")):  # skola: skolan; boende: boenden
        found.add(f"{word}n")
    elif word[-1] not in _VOWELS:  # kvinnojour: kvinnojouren; barn: barnet
        found |= {f"{word}en", f"{word}et"}
    return frozenset(found)

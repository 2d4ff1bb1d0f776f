"""Plans in words: a key with parameters becomes a sentence, in either language, for whoever may
read it.

Nothing here decides anything. What may be named is asked of a `Names`; the ordinary one keeps to
what is not marked confidential, and a page with readers of its own brings its own.
"""

import re
from functools import cache
from string import Formatter
from typing import Any, Protocol

from processmap.messages import text
from processmap.messages.naming import as_objects, polished
from processmap.messages.phrases import Spelled
from processmap.model.plan import Because, Filling, Named, OwnWords, Quoted, Said

__all__ = ["Names", "Wording"]

_LONG = 4
"""Names from which on a list that an earlier step told is not spelled out again."""
_LONG_TOPICS = 3
"""The same for a list of topics."""
_FULL_WORDS = 7
"""Most words of a quotation that is repeated in full; a longer one is told by its beginning."""
_BEGUN_WORDS = 5
# What makes a list of names hard to read: commas in a name, or an "and" that is not part of a
# compound ("hälso- och").
_COMMAS = re.compile(r"[,;]")
_AND = re.compile(r"(?<!-)\s(och|and|eller|or)\s")
_BEGINS = re.compile(r"((?:^|(?<=[^\s.]{3}))[.!?]\s+)([a-zåäö])")
_AS_OBJECT = re.compile(r"\b((?:R|r)ing|(?:F|f)råga|upp|hos|kontakt med) de som\b")


# The document's own punctuation, and the noncharacters that stand for it while a sentence is
# tidied: no text of a document can hold those.
_MARKS = ".!?,:;"
_ASIDE = str.maketrans(_MARKS, "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5")
_BACK = {stands_for: ord(mark) for mark, stands_for in zip(_MARKS, _ASIDE.values(), strict=True)}
_THOSE_WHO = "de som"  # which a name has as "dem som" after a preposition, and a quotation never
_THOSE_WHO_ASIDE = "de\ufdd6som"
_LAST_MARK = re.compile(r"[.!?]?[”“]?$")


def _set_aside(own_words: str) -> str:
    """Words of the document with their punctuation set aside, but for a mark that ends them: that
    one may be the sentence's own last mark.
    """
    end = _LAST_MARK.search(own_words)
    at = end.start() if end else len(own_words)
    return own_words[:at].translate(_ASIDE) + own_words[at:]


def _set_aside_whole(own_words: str) -> str:
    """The same of words that are told as they are written, and never bent to fit the sentence."""
    return _set_aside(own_words).replace(_THOSE_WHO, _THOSE_WHO_ASIDE)


def _as_written(sentence: str) -> str:
    """The sentence with the document's own punctuation back in its place."""
    return sentence.replace(_THOSE_WHO_ASIDE, _THOSE_WHO).translate(_BACK)


@cache
def _asked_for(template: str) -> frozenset[str]:
    """The parameters that a template has: what it does not say is not worded."""
    return frozenset(field for _, field, _, _ in Formatter().parse(template) if field)


class Names(Protocol):
    """What names and quotations a reader may see."""

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; None where they may not be named."""

    def full(self, key: str, language: str) -> str | None:
        """The same in full, where a name is first told."""

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words, without quotation marks; None where they may not be told."""

    def free(self, said: str, refs: tuple[str, ...] = ()) -> str | None:
        """A free text of the document; None where it may not be told."""


class Wording:
    """Words what a plan says, in one language for one reader.

    Args:
        names: what may be named.
        language: ``sv`` or ``en``.
    """

    def __init__(self, names: Names, language: str) -> None:
        self.names = names
        self.language = language
        self.step: int | None = None
        self._told: dict[frozenset[str], int] = {}
        self._quoted: dict[str, int] = {}
        self._topics: dict[tuple[str, ...], int] = {}

    def at_step(self, number: int) -> None:
        """Say that what follows is a numbered step: a long list of names that an earlier step told
        is not repeated.
        """
        self.step = number

    def say(self, said: Said | str | None) -> str:
        """Word something as a sentence: it begins with a capital."""
        if said is None:
            return ""
        if isinstance(said, str):
            return self.names.free(said, ()) or text("plan_words.withheld", self.language)
        sentence = polished(self._sentence(said))
        return _as_written(self._tidy(_AS_OBJECT.sub(r"\1 dem som", sentence)))

    def inside(self, said: Said) -> str:
        """Word something as part of a sentence."""
        return _as_written(self._sentence(said))

    def _sentence(self, said: Said) -> str:
        """The same, with the document's own punctuation set aside until the sentence is tidied."""
        asked = _asked_for(text(said.key, self.language))
        filled = {name: self._fill(value) for name, value in said.params if name in asked}
        return text(said.key, self.language, **filled) if filled else text(said.key, self.language)

    def because(self, reason: Because) -> str:
        """Word a reason."""
        return self.say(reason.said)

    def listed(self, words: list[str]) -> str:
        """Several words or names as a sentence has them; semicolons where a name has a comma or an
        "and" in it.
        """
        words = list(dict.fromkeys(words))
        if len(words) < 2:
            return "".join(words)
        last = text("plan_words.and", self.language)
        if any(_AND.search(each) for each in words):
            last = text("plan_words.as_well_as", self.language)
        if any(_COMMAS.search(each) for each in words) and len(words) > 2:
            return f"{'; '.join(words[:-1])}; {last} {words[-1]}"
        return f"{', '.join(words[:-1])} {last} {words[-1]}"

    def named(self, keys: tuple[str, ...], *, full: bool = False, objects: bool = False) -> str:
        """Names in a sentence; those who may not be named are counted. In full once, where the plan
        calls them.
        """
        if self.step is not None and not full and len(keys) >= _LONG:
            before = self._told.setdefault(frozenset(keys), self.step)
            if before < self.step:
                count = format(Spelled(len(keys)), self.language)
                return text("plan_words.same_as", self.language, count=count, number=str(before))
        give = self.names.full if full else self.names.name
        found = [give(key, self.language) for key in keys]
        shown = [each for each in found if each is not None]
        withheld = len(found) - len(shown)
        if withheld:
            shown.append(
                text(
                    "plan_words.unnamed" if withheld == 1 else "plan_words.unnamed_more",
                    self.language,
                )
            )
        made = self.listed(shown)
        return as_objects(made, self.language) if objects else made

    def quoted(self, keys: tuple[str, ...]) -> str:
        """Entries' own words in quotation marks; what may not be told is left out."""
        found = [self.names.words(key, self.language) for key in keys]
        return self._quotes([self._once(each) for each in found if each])

    def _once(self, words: str) -> str:
        """Own words in full the first time, and by their beginning in later steps."""
        if self.step is None or len(words.split()) <= _FULL_WORDS:
            return words
        before = self._quoted.setdefault(words, self.step)
        if before == self.step:
            return words
        begun = " ".join(words.split()[:_BEGUN_WORDS]).rstrip(",;:–-. ")
        alike = [each for each in self._quoted if each.startswith(begun)]
        return f"{begun} …" if len(alike) == 1 else words

    def _quotes(self, words: list[str]) -> str:
        if not words:
            return text("plan_words.withheld", self.language)
        marks = ("”", "”") if self.language == "sv" else ("“", "”")
        made = [
            f"{marks[0]}{each.strip('”“').rstrip('.')}{marks[1]}" for each in dict.fromkeys(words)
        ]
        if len(made) < 2:
            return made[0]
        return f"{', '.join(made[:-1])} {text('plan_words.and', self.language)} {made[-1]}"

    def _fill(self, value: Filling) -> Any:
        if isinstance(value, Said):
            return self._sentence(value)
        if isinstance(value, Named):
            return _set_aside(self.named(value.ids, full=value.full))
        if isinstance(value, Quoted):
            return _set_aside_whole(self.quoted(value.ids))
        if isinstance(value, OwnWords):
            told = [self.names.free(each, value.refs) for each in value.texts]
            kept = [each for each in told if each]
            before = self._told_before(value, kept)
            if before is not None:
                return before
            own_words = self.listed(kept) if value.plain and kept else self._quotes(kept)
            return _set_aside_whole(own_words)
        if isinstance(value, tuple):
            return self.listed([self._sentence(each) for each in value])
        if isinstance(value, int):
            return format(Spelled(value), self.language)
        return _set_aside(value)

    def _told_before(self, value: OwnWords, words: list[str]) -> str | None:
        """A long list of topics that an earlier step told, by that step's number."""
        if self.step is None or value.plain or value.refs or len(words) < _LONG_TOPICS:
            return None
        before = self._topics.setdefault(tuple(words), self.step)
        if before == self.step:
            return None
        return text("plan_words.same_themes", self.language, number=str(before))

    def _tidy(self, sentence: str) -> str:
        """One space between words, one full stop at the end of a quotation."""
        one_line = re.sub(r"\s+", " ", sentence).strip()
        once = re.sub(r"([.!?])([”“])\.", r"\1\2", re.sub(r"\.\.+", ".", one_line))
        parts = re.split(r"(“[^”]*”|”[^”]*”)", re.sub(r"\s+([,.:;?!])", r"\1", once))
        return "".join(
            _BEGINS.sub(lambda match: match[1] + match[2].upper(), part) if at % 2 == 0 else part
            for at, part in enumerate(parts)
        )

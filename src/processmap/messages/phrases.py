"""Parameters of a sentence that read differently in Swedish and English: "did you mean", lists of
words, places.

A template picks the language in its format specification: ``{nearest:sv}`` in the Swedish text,
``{nearest:en}`` in the English one. Each is a tuple or a string, so that findings stay hashable and
comparable.
"""

import errno
from typing import Any

__all__ = [
    "HIDDEN",
    "At",
    "Cause",
    "Choices",
    "Counted",
    "Known",
    "Nearest",
    "Number",
    "Spelled",
    "shorten",
]

# Stands for text that a message must not repeat, because its entry is confidential.
HIDDEN = "•••"
SHOWN = 60
MOST = 8
_SMALL = {
    "sv": [
        "noll",
        "en",
        "två",
        "tre",
        "fyra",
        "fem",
        "sex",
        "sju",
        "åtta",
        "nio",
        "tio",
        "elva",
        "tolv",
    ],
    "en": [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ],
}
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def shorten(value: object, length: int = SHOWN) -> str:
    """Write a found value on one line: at most ``length`` characters, with controls and invisible
    marks escaped.
    """
    raw = str(value)
    cut = raw[:length]
    out = "".join(
        each if each.isprintable() else _ESCAPES.get(each) or f"\\u{ord(each):04x}" for each in cut
    )
    return out + ("…" if len(raw) > length else "")


class Choices(tuple[str, ...]):
    """Words to choose among: ``a, b eller c``, ``a, b or c``."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        last = "eller" if language == "sv" else "or"
        if len(self) < 2:
            return "".join(self)
        return f"{', '.join(self[:-1])} {last} {self[-1]}"


class Nearest(Choices):
    """What may have been meant, as a sentence with a space before it; nothing at all when there is
    no guess.
    """

    __slots__ = ()

    def __format__(self, language: str) -> str:
        if not self:
            return ""
        quoted = [f"”{each}”" if language == "sv" else f"“{each}”" for each in self]
        return f" {'Menade du' if language == 'sv' else 'Did you mean'} {format(Choices(quoted), language)}?"


class Known(Choices):
    """What there is to choose among, as a sentence with a space before it: the first few, and that
    there are more.
    """

    __slots__ = ()

    def __format__(self, language: str) -> str:
        if not self:
            return ""
        there = " Det som finns: " if language == "sv" else " What there is: "
        return there + ", ".join(self[:MOST]) + (" …" if len(self) > MOST else ".")


class Number(int):
    """A number with its thousands set apart: ``75 000``, ``75,000``."""

    def __format__(self, language: str) -> str:
        apart = format(int(self), ",")
        return apart.replace(",", "\u00a0") if language == "sv" else apart


class Counted(int):
    """A number with the word it counts, one or many: ``{rounds:round|rounds}`` reads ``1 round``,
    ``3 rounds``.
    """

    def __format__(self, words: str) -> str:
        if not words:
            return str(int(self))
        one, _, many = words.partition("|")
        return f"{int(self)} {one if self == 1 else many}"


class Spelled(int):
    """A number in words where it is small, as running text has it: ``{count:sv}`` reads ``tre``,
    and 13 as ``13``.
    """

    def __format__(self, language: str) -> str:
        words = _SMALL["sv" if language == "sv" else "en"]
        return words[self] if 0 <= self < len(words) else str(int(self))


class At(str):
    """A place in the document, as a path, with its line when that is known."""

    __slots__ = ("line",)
    line: int | None

    def __new__(cls, path: str, line: int | None = None) -> "At":
        """Make a place from a path as people read it and a line, counted from 1."""
        made = super().__new__(cls, path)
        made.line = line
        return made

    def __format__(self, language: str) -> str:
        if self.line is None:
            return str(self)
        return f"{self!s} ({'rad' if language == 'sv' else 'line'} {self.line})"

    def __reduce__(self) -> tuple[Any, ...]:
        return At, (str(self), self.line)


# What a system call that fails says, for those that a user can do something about.
_CAUSES = {
    errno.EBADF: (
        "standard ut är stängd, så det finns ingenstans att skriva",
        "standard output is closed",
    ),
    errno.ENOSPC: ("disken är full", "the disk is full"),
    errno.EDQUOT: ("utrymmet du får använda är slut", "the room you may use is used up"),
    errno.EIO: (
        "disken eller nätverket svarar med fel",
        "the disk or the network answers with an error",
    ),
    errno.EROFS: ("platsen går bara att läsa från", "the place can only be read from"),
    errno.ENAMETOOLONG: ("namnet är för långt", "the name is too long"),
    errno.ENOTDIR: ("en del av sökvägen är ingen mapp", "part of the path is not a folder"),
    errno.EBUSY: ("filen används av ett annat program", "the file is used by another program"),
}


class Cause(str):
    """Why the system refused something: in plain words where we have them, else in the system's
    own.
    """

    __slots__ = ("number",)
    number: int | None

    def __new__(cls, number: int | None, words: str) -> "Cause":
        """Make a cause from the system's error number and its words for it."""
        made = super().__new__(cls, words)
        made.number = number
        return made

    def __format__(self, language: str) -> str:
        swedish, english = _CAUSES.get(self.number or 0, (str(self), str(self)))
        return swedish if language == "sv" else english

    def __reduce__(self) -> tuple[Any, ...]:
        return Cause, (self.number, str(self))

"""Names as they stand in a sentence, and parameters that read differently in Swedish and English:
lists, kronor, words.

A template picks the language in its format specification, ``{names:sv}`` or ``{names:en}``. The
values are tuples, numbers and texts underneath, so that findings stay hashable and comparable.
"""

import re

from processmap.messages import text

__all__ = ["Kronor", "Names", "Own", "Titles", "Word", "Words", "as_objects", "bent", "polished"]

SHOWN = 6
_OBJECT = re.compile(
    r"\b(med|på|för|av|till|över|möta|från|mellan|utan|hos|om|nå|möter|bredvid|bland"
    r"|[Rr]ing|[Tt]räffa|[Bb]esök|[Ff]råga) de som\b"
)


def polished(sentence: str) -> str:
    """Begin a sentence with a capital, and write "med dem som" where a name begins with "de
    som".
    """
    made = bent(sentence)
    return made[:1].upper() + made[1:]


def bent(sentence: str) -> str:
    """Write "med dem som" where a name begins with "de som"; a part of a sentence keeps its
    small letter.
    """
    return _OBJECT.sub(r"\1 dem som", sentence)


def as_objects(names: str, language: str) -> str:
    """A list of names as it stands after "med": each "de som" becomes "dem som", in Swedish
    only.
    """
    return re.sub(r"\bde som\b", "dem som", names) if language == "sv" else names


class Names(tuple[str, ...]):
    """Names in a sentence: ``a, b och c``; at most six, or five and how many more names."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        shown = [self._one(each, language) for each in self[:SHOWN]]
        if len(self) > SHOWN:
            shown = [*shown[: SHOWN - 1], self._more(len(self) - SHOWN + 1, language)]
        if len(shown) < 2:
            return "".join(shown)
        return f"{', '.join(shown[:-1])} {'och' if language == 'sv' else 'and'} {shown[-1]}"

    def _one(self, name: str, language: str) -> str:
        return name

    def _more(self, count: int, language: str) -> str:
        """How many are left, never without what they are; there are two at least."""
        return f"{count} namn till" if language == "sv" else f"{count} more names"


class Titles(Names):
    """Titles in a sentence, each in quotation marks."""

    __slots__ = ()

    def _more(self, count: int, language: str) -> str:
        return f"{count} poster till" if language == "sv" else f"{count} more entries"

    def _one(self, name: str, language: str) -> str:
        return f"”{name}”" if language == "sv" else f"“{name}”"


class Kronor(float):
    """An amount of money: ``75 000 kr`` with spaces that do not break, ``SEK 75,000``."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        whole = float.__format__(self, ",.0f" if self.is_integer() else ",.2f")
        if language != "sv":
            return f"SEK\u00a0{whole}"
        swedish = whole.replace(",", "\u00a0").replace(".", ",")
        return f"{swedish}\u00a0kr"


class Word(str):
    """A key of the catalogue, read in the language of the sentence it stands in."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        return text(str(self), language)


class Words(str):
    """Several keys of the catalogue, with spaces between, read as a list in the language of the
    sentence.
    """

    __slots__ = ()

    def __format__(self, language: str) -> str:
        *told, last = (text(key, language) for key in self.split())
        if not told:
            return last
        return f"{', '.join(told)} {text('plan_words.and', language)} {last}"


class Own(str):
    """A word of the document's own, which stands as it is in either language."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        return str(self)

"""The ways a word can hide in a text: other spellings of the same letters, and codes that programs write.

`decoded` gives a text as typed and as it would read once each code is undone, `readings` also backwards and the like;
`words_of` gives the words of a reading folded to bare letters, so that case, accents, invisible characters and
look-alike letters make no difference.
"""

import binascii
import quopri
import re
import unicodedata
from base64 import b32decode, urlsafe_b64decode
from codecs import encode
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from attrs import frozen

__all__ = ["Word", "decoded", "folded", "readings", "words_of"]

DEPTH = 3  # codes within codes that are undone
MOST = 48  # readings of one text; a text made of codes only would have no end of them
LONGEST = 20_000  # characters of a text that are looked at for codes; no field of a document holds as many

# Cyrillic and Greek letters that look like Latin ones, folded (Unicode TR 39, confusables; the letters of names).
_LOOKALIKES = str.maketrans(
    "абвгеёзикмнопрстухцчьіјѕһԁԛԝҝӏαβγεηικμνορτυχωϲϳ",
    "abbreezukmhonpctyxuubijshdqwklabyenikuvoptuxwcj",
)
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_LATIN = str.maketrans(
    {
        **_SMALL_CAPITALS,
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "þ": "th",
        "ı": "i",
        "ə": "e",
    }
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u0640\u2800\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
_PIECE = re.compile(r"[^\W_]+")
_ESCAPE = re.compile(
    r"\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\x([0-9a-fA-F]{2})"
)
_QUOTED = re.compile(r"=[0-9A-Fa-f]{2}")
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}={0,2}")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?((?:[0-9a-fA-F]{2}[ :]?){4,})(?![0-9A-Za-z])")
_BASE32 = re.compile(r"(?<![A-Z2-7=])[A-Z2-7]{8,}={0,6}(?![A-Z2-7=])")
_DECIMALS = re.compile(r"(?<!\d)(?:\d{2,3}[ ,;]+){3,}\d{2,3}(?!\d)")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n\s*(?=[^\W\d_])")
_TAG = re.compile(r"<[^<>]{0,200}>")
_SIGN = re.compile(r"(?<=[^\W\d_])[^\w\s'’.,;:!?@/&()<>=%+-]+(?=[^\W\d_])")
_FIGURES = re.compile(r"[^\W\d_][\w]*|\d[^\W\d_]\w*")
_FIGURE_LETTERS = str.maketrans("013457", "oleast")
# Russian and Ukrainian letters as Swedish and English papers write them.
_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыэіїґ", "abvgdeziiklmnoprstufyeiig", strict=True)),
        "ё": "jo", "ж": "zh", "х": "ch", "ц": "ts", "ч": "tj", "ш": "sj", "щ": "sjtj", "ъ": "", "ь": "", "ю": "ju",
        "я": "ja", "є": "je",
    }
)  # fmt: skip
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WORDS_OF_ONE = frozenset("iåöIÅÖa")
_SHORT = 160
"""Texts of so many characters are remembered with their words: longer ones would take much memory."""
_SURROGATES = re.compile("[\ud800-\udfff]")


@frozen
class Word:
    """A word of a text: its bare letters, and whether it begins with a capital."""

    letters: str
    capital: bool


def visible(text: str) -> str:
    """The text without characters that nobody sees."""
    return _INVISIBLE.sub("", text)


def folded(text: str) -> str:
    """Bare small letters: no case, accents, widths or look-alikes; ``Åsa`` and ``ÅSA`` both give ``asa``."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", visible(text)).casefold())
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return bare.translate(_LATIN).translate(_LOOKALIKES)


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order; letters set apart, ``A n n a``, count as one word."""
    return _words_of_a_short(text) if len(text) <= _SHORT else _words_of(text)


@lru_cache(maxsize=1 << 12)
def _words_of_a_short(text: str) -> tuple[Word, ...]:
    """The same, remembered: names are looked for in the texts of a map once for each view of it."""
    return _words_of(text)


def _words_of(text: str) -> tuple[Word, ...]:
    pieces = _PIECE.findall(unicodedata.normalize("NFKC", visible(text)))
    found: list[Word] = []
    single: list[str] = []
    for piece in [*pieces, "  "]:
        if len(piece) == 1:
            single.append(piece)
            continue
        if len(single) > 2:
            joined = "".join(single)
            found.append(Word(folded(joined), joined[0].isupper()))
            if joined[-1] in _WORDS_OF_ONE:  # "A n n a i dag"
                found.append(Word(folded(joined[:-1]), joined[0].isupper()))
        else:
            found += (Word(folded(each), each.isupper()) for each in single)
        single = []
        if piece.strip():
            found.append(Word(folded(piece), piece[0].isupper()))
    return tuple(found)


def _entities(text: str) -> Iterator[str]:
    if "&" in text:
        yield unescape(text)


def _percent(text: str) -> Iterator[str]:
    if _PERCENT.search(text):
        yield unquote(text, errors="replace")
        yield unquote(text.replace("+", " "), errors="replace")


def _quoted_printable(text: str) -> Iterator[str]:
    if _QUOTED.search(text):
        yield quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace")


def _escapes(text: str) -> Iterator[str]:
    if "\\" in text:

        def one(found: "re.Match[str]") -> str:
            code = int(next(filter(None, found.groups())), 16)
            return chr(code) if code < 0x110000 else ""

        yield _ESCAPE.sub(one, text)


def _mojibake(text: str) -> Iterator[str]:
    """UTF-8 that was read as another code page: a run of letters at a time, as the rest may be right."""
    for page in ("cp1252", "latin-1"):

        def mend(found: "re.Match[str]", page: str = page) -> str:
            try:
                return found[0].encode(page).decode("utf-8")
            except UnicodeError:
                return found[0]

        yield _FOREIGN.sub(mend, text)


def _sayable(data: bytes) -> Iterator[str]:
    for code in ("utf-8", "utf-16-le" if b"\0" in data else "latin-1"):
        try:
            said = data.decode(code)
        except UnicodeError:
            continue
        if said and sum(each.isprintable() for each in said) >= 0.8 * len(said):
            yield said
            return


def _coded(pieces: Iterable[str], undo: Callable[[str], bytes]) -> Iterator[str]:
    """What the coded words of a text say, as one reading: however many there are, they do not crowd out the rest."""
    said: list[str] = []
    for piece in pieces:
        try:
            said += _sayable(undo(piece))
        except (ValueError, binascii.Error):
            continue
    if said:
        yield "\n".join(said)


def _base64(text: str) -> Iterator[str]:
    found = (
        each[0].rstrip("=").replace("+", "-").replace("/", "_") for each in _BASE64.finditer(text)
    )
    yield from _coded(found, lambda piece: urlsafe_b64decode(piece + "=" * (-len(piece) % 4)))


def _base32(text: str) -> Iterator[str]:
    found = (each[0].rstrip("=") for each in _BASE32.finditer(text))
    yield from _coded(found, lambda piece: b32decode(piece + "=" * (-len(piece) % 8)))


def _hex(text: str) -> Iterator[str]:
    found = (re.sub(r"[ :]", "", each[1]) for each in _HEX.finditer(text))
    yield from _coded(found, bytes.fromhex)


def _decimals(text: str) -> Iterator[str]:
    found = (each[0] for each in _DECIMALS.finditer(text))
    yield from _coded(found, lambda piece: bytes(int(each) for each in re.findall(r"\d+", piece)))


def _utf7(text: str) -> Iterator[str]:
    if "+" in text:
        yield text.encode("ascii", "ignore").decode("utf-7", "ignore")


def _turned(text: str) -> Iterator[str]:
    """Letters moved thirteen places; åäö stay."""
    yield encode(text, "rot13")


def _broken(text: str) -> Iterator[str]:
    """Words broken by a hyphen at the end of a line, by marks of a page's language or by signs among the letters."""
    mended = _HYPHENATED.sub("", text)
    yield mended
    yield _SIGN.sub("", _TAG.sub(" ", mended))
    yield _TAG.sub("", mended)


def _figures(text: str) -> Iterator[str]:
    """Figures that stand for letters: ``4nna``."""
    yield _FIGURES.sub(lambda found: found[0].translate(_FIGURE_LETTERS), text)


def _cyrillic(text: str) -> Iterator[str]:
    if any("\u0400" <= each <= "\u04ff" for each in text):
        yield " ".join(
            (said.title() if word[:1].isupper() else said)
            for word in text.split()
            for said in [word.casefold().translate(_CYRILLIC)]
        )


def _reversed(text: str) -> Iterator[str]:
    yield unicodedata.normalize("NFC", text)[::-1]


_CODES: tuple[Callable[[str], Iterable[str]], ...] = (
    _entities,
    _percent,
    _quoted_printable,
    _escapes,
    _mojibake,
    _utf7,
    _base64,
    _base32,
    _hex,
    _decimals,
    _broken,
    _cyrillic,
)
# What can be done to any text, and always gives another: on the text itself, and on each reading at last.
_TURNS: tuple[Callable[[str], Iterable[str]], ...] = (_turned, _figures, _reversed)


def decoded(text: str) -> tuple[str, ...]:
    """The text as typed, without its invisible characters, and once each code in it is undone; codes within codes too.

    Args:
        text: what is to be read; at most `LONGEST` characters of it are looked at.

    Returns:
        At most `MOST` texts, as typed first.
    """
    first = text[:LONGEST]
    found = dict.fromkeys([first, visible(first)])
    layer = [*found, *(said for turn in _TURNS for said in turn(first))]
    for _ in range(DEPTH):
        after: list[str] = []
        for each in layer:
            for undo in _CODES:
                for said in undo(each):
                    made = _SURROGATES.sub("", said)
                    if made and made != each and made not in found and len(found) < MOST:
                        found[made] = None
                        after.append(made)
        layer = after
    return tuple(found)


def readings(text: str) -> tuple[str, ...]:
    """What `decoded` gives, and each of it turned: read backwards, with letters moved, with figures as letters.

    Returns:
        At most four times `MOST` texts, as typed first.
    """
    found = decoded(text)
    turned = [_SURROGATES.sub("", said) for each in found for turn in _TURNS for said in turn(each)]
    return tuple(dict.fromkeys([*found, *turned]))

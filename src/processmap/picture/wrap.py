"""Breaking a text into lines that fit: at spaces where that works, inside long words where it must.

Nothing is lost: the lines, joined and with added hyphens taken away, are the text. Only what no
reader would miss is shortened, with an ellipsis: the tail of a word longer than `WORD_LINES` whole
lines, or of a text longer than `TEXT_LINES`; both stay whole in the text alternative.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from processmap.picture.hyphenation import breaks

WORD_LINES: Final = 24
TEXT_LINES: Final = 40
ELLIPSIS: Final = "…"
_SOFT_HYPHEN: Final = "\u00ad"
_COMPOUND_BONUS: Final = 0.7
"""A break between parts of a compound is preferred to one in a syllable unless it wastes more than
this of the line.
"""
_SHORT: Final = 4
"""No more letters than this are carried over alone where another break will do
("Hjälporganisatio-ner").
"""
_SHORT_COST: Final = 0.4
_BETWEEN: Final = "·"
"""The sign between two things said stays with the first: no line begins with it."""
_LONELY: Final = 6
"""A last line of no more signs than this looks lost."""


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Break ``text`` into lines no wider than ``width`` by ``measure`` (at least one character a
    line).

    Runs of spaces count as one. An empty text gives no lines.
    """
    if measure(text) <= width and _SOFT_HYPHEN not in text and "  " not in text:
        return [text] if text.strip(" ") else []
    lines: list[str] = []
    line, used = "", 0.0
    space = measure(" ")
    for word in text.split(" "):
        if not word:
            continue
        taken = measure(word)
        if line and used + space + taken <= width and _SOFT_HYPHEN not in word:
            line, used = f"{line} {word}", used + space + taken
        elif taken <= width and _SOFT_HYPHEN not in word:
            if line:
                lines.append(line)
            line, used = word, taken
        else:
            pieces = _pieces(line, word, width, measure)
            lines.extend(pieces[:-1])
            line = pieces[-1]
            used = measure(line)
    if line:
        lines.append(line)
    _keep_company(lines, width, measure)
    if len(lines) > TEXT_LINES:
        lines = [*lines[: TEXT_LINES - 1], _shortened(lines[TEXT_LINES - 1], width, measure)]
    return lines


def _keep_company(lines: list[str], width: float, measure: Callable[[str], float]) -> None:
    """Let no number or short word stand alone on the last line ("etapp", "1") where a longer one
    can go with it and leaves none as short alone on the line before.
    """
    if len(lines) < 2 or len(lines[-1]) > _LONELY:
        return
    before, _, last = lines[-2].rpartition(" ")
    joined = f"{last} {lines[-1]}"
    alone = len(lines) > 2 and " " not in before and len(before) <= _LONELY
    lost = last.endswith("-") or last == _BETWEEN
    if before and not alone and not lost and measure(joined) <= width:
        lines[-2:] = [before, joined]


def widest(lines: Iterable[str], measure: Callable[[str], float]) -> float:
    """Give the width of the widest of ``lines``, 0 for none."""
    return max(map(measure, lines), default=0.0)


def _pieces(line: str, word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Give the lines that ``word``, too long for one, takes after ``line`` (which may be empty)."""
    out: list[str] = []
    places = breaks(word)
    start = 0
    before = f"{line} " if line else ""
    while True:
        rest = word[start:].replace(_SOFT_HYPHEN, "")
        if measure(before + rest) <= width:
            return [*out, before + rest]
        cut = _best(word, start, places, before, width, measure)
        if cut is None and before:
            out.append(line)
        else:
            end, piece = cut if cut else _forced(word, start, width, measure)
            out.append(before + piece)
            start = end
        before = ""
        if len(out) >= WORD_LINES and start < len(word):
            return [*out[:-1], _shortened(out[-1], width, measure)]


def _best(
    word: str,
    start: int,
    places: Sequence[tuple[int, int]],
    before: str,
    width: float,
    measure: Callable[[str], float],
) -> tuple[int, str] | None:
    """Find the best place to end a line: as far on as fits, parts of compounds before syllables.

    A word that begins in the middle of a line is broken there only between parts; else it begins on
    the next.
    """
    best: tuple[float, int, str] | None = None
    for place, quality in places:
        if place <= start or place >= len(word) or (before and quality > 1):
            continue
        piece = word[start:place].replace(_SOFT_HYPHEN, "")
        if quality in (1, 2) or word[place - 1] == _SOFT_HYPHEN:
            piece += "-"
        taken = measure(before + piece)
        if taken > width:
            break
        score = taken / width + (_COMPOUND_BONUS if quality < 2 else 0.0)
        score -= _SHORT_COST if len(word) - place <= _SHORT else 0.0
        if best is None or score >= best[0]:
            best = (score, place, piece)
    return (best[1], best[2]) if best else None


def _forced(
    word: str, start: int, width: float, measure: Callable[[str], float]
) -> tuple[int, str]:
    """End a line anywhere: where a word has no better place, or the line is very narrow."""
    end = start + 1
    while end < len(word) and measure(word[start : end + 1]) <= width:
        end += 1
    return end, word[start:end].replace(_SOFT_HYPHEN, "")


def _shortened(line: str, width: float, measure: Callable[[str], float]) -> str:
    """End ``line`` with an ellipsis, taking away as little as makes room for it."""
    while line and measure(line + ELLIPSIS) > width:
        line = line[:-1]
    return line.rstrip(" -") + ELLIPSIS

"""What may have been meant: words in Swedish, numbers with kronor, dates and times as they are
spoken.
"""

import re
from difflib import get_close_matches

from processmap.messages.phrases import Nearest
from processmap.messages.spoken import SPOKEN, SPOKEN_KEYS
from processmap.model.kinds import to_day, to_identifier

__all__ = [
    "nearest_day",
    "nearest_id",
    "nearest_key",
    "nearest_number",
    "nearest_part",
    "nearest_span",
    "nearest_time",
    "nearest_word",
]

LONGEST = 40
_DATE_PARTS = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})")
_SPOKEN_NUMBER = re.compile(
    r"(?:ca\.?|cirka|omkring|about)?\s*([0-9][0-9 \u00a0\u202f]*)(?:,([0-9]+)|:-)?\s*(?:kr"
    r"|kronor|%|st|personer)?\.?"
)
_SPOKEN_SPAN = re.compile(
    r"(?:ca\.?|cirka|omkring|about)?\s*([0-9]{1,9})\s*(?:-|–|till|to|eller"
    r"|or)\s*([0-9]{1,9})\s*\w{0,12}"
)
_SPOKEN_TIME = re.compile(r"(?:kl\.?\s*)?([0-9]{1,2})(?:[.:]([0-9]{2}))?")


def nearest_word(found: str, words: tuple[str, ...]) -> Nearest:
    """The word of a vocabulary that was most likely meant: by case, in Swedish, or by spelling."""
    folded = found.strip().casefold()
    same = [word for word in words if word.casefold() == folded.replace(" ", "_").replace("-", "_")]
    swedish = [word for word in SPOKEN.get(folded, ()) if word in words]
    return Nearest((same or swedish or get_close_matches(folded[:100], words, n=1, cutoff=0.6))[:1])


def nearest_key(found: str, known: tuple[str, ...]) -> Nearest:
    """The key that was most likely meant, of those that can stand in the place: in Swedish, or by
    spelling.
    """
    folded = found.strip().casefold()
    swedish = [key for key in SPOKEN_KEYS.get(folded.replace("_", " "), ()) if key in known]
    return Nearest(
        (swedish or get_close_matches(folded.replace(" ", "_")[:100], known, n=1, cutoff=0.6))[:1]
    )


def nearest_number(found: str, whole: bool) -> Nearest:
    """A number as people write it, ``75 000 kr`` or ``37,5``, as the document wants it."""
    match = _SPOKEN_NUMBER.fullmatch(found.strip().casefold()) if len(found) <= LONGEST else None
    if not match or (whole and match[2]):
        return Nearest()
    digits = re.sub(r"\s", "", match[1])
    return Nearest((f"{digits}.{match[2]}" if match[2] else digits,))


def nearest_span(found: str) -> Nearest:
    """Two numbers as people write them, ``40–60`` or ``5 till 8``, as the document wants them."""
    match = _SPOKEN_SPAN.fullmatch(found.strip().casefold()) if len(found) <= LONGEST else None
    return Nearest(
        (f"[{int(match[1])}, {int(match[2])}]",) if match and int(match[1]) <= int(match[2]) else ()
    )


def nearest_part(found: str) -> Nearest:
    """The id of a part of a stakeholder, made of what stands on the two sides of the stroke."""
    whole, _, part = found.partition("/")
    made = (to_identifier(whole), to_identifier(part))
    return Nearest(("/".join(made),) if all(made) else ())


def nearest_day(found: str) -> Nearest:
    """A date with the year first, however its parts are written; day and month are never guessed
    apart.
    """
    parts = _DATE_PARTS.fullmatch(found)
    better = f"{parts[1]}-{int(parts[2]):02}-{int(parts[3]):02}" if parts else ""
    try:
        return Nearest((to_day(better).isoformat(),) if better not in ("", found) else ())
    except ValueError:
        return Nearest()


def nearest_time(found: str) -> Nearest:
    """A time as people write it: ``kl 13.30``, ``9``."""
    match = _SPOKEN_TIME.fullmatch(found.strip()) if len(found) <= LONGEST else None
    if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return Nearest()
    return Nearest((f"{int(match[1]):02}:{match[2] or '00'}",))


def nearest_id(found: str) -> Nearest:
    """An id made of a name."""
    better = to_identifier(found)
    return Nearest((better,) if better else ())

"""A font file, read so far as it takes to measure words with it and to know what it may be used
for.

Only TrueType is taken (``.ttf``), which both of those that set words of their own can use. Source:
the OpenType specification 1.9, tables head, hhea, hmtx, cmap (formats 4 and 12), name and OS/2.
"""

import struct
from collections.abc import Mapping
from typing import Final

from processmap.picture.theme import Face

__all__ = ["face_of"]

_TRUETYPE: Final = (b"\x00\x01\x00\x00", b"true")
_RESTRICTED: Final = 0x0002
_LIBERAL: Final = 0x0004 | 0x0008
"""Preview and print, or editable: permissions that outdo the restriction."""
_WHOLE_OR_PICTURES: Final = 0x0100 | 0x0200
"""No subsetting, or bitmaps only: a PDF holds a part of a font, in outlines."""
_FAMILY_NAMES: Final = (16, 1)
"""The typographic family, else the family."""
_WINDOWS: Final = 3
_MOST_LETTERS: Final = 70_000


def face_of(data: bytes) -> Face | None:
    """Read a font file.

    Args:
        data: the bytes of the file.

    Returns:
        The face; None where it is no TrueType font that can be used.
    """
    if data[:4] not in _TRUETYPE:
        return None
    try:
        tables = _tables(data)
        per_em = _number(tables["head"], 18)
        widths = _widths(tables, per_em)
        family = _family(tables["name"])
        embeddable = _embeddable(tables.get("OS/2", b""))
    except (struct.error, IndexError, KeyError, UnicodeDecodeError, ZeroDivisionError):
        return None
    if not widths or not family:
        return None
    return Face(data=data, family=family, embeddable=embeddable, advances=widths)


def _number(data: bytes, at: int) -> int:
    found: int = struct.unpack_from(">H", data, at)[0]
    return found


def _long(data: bytes, at: int) -> int:
    found: int = struct.unpack_from(">I", data, at)[0]
    return found


def _tables(data: bytes) -> dict[str, bytes]:
    """Give the tables of a font by name."""
    found: dict[str, bytes] = {}
    for number in range(_number(data, 4)):
        at = 12 + 16 * number
        start, length = _long(data, at + 8), _long(data, at + 12)
        found[data[at : at + 4].decode("latin-1")] = data[start : start + length]
    return found


def _widths(tables: Mapping[str, bytes], per_em: int) -> dict[str, int]:
    """Give the advance width of every character in 1/1000 em."""
    metrics, count = tables["hmtx"], _number(tables["hhea"], 34)
    found: dict[str, int] = {}
    for code, glyph in _glyphs(tables["cmap"]).items():
        advance = _number(metrics, 4 * min(glyph, count - 1))
        found[chr(code)] = round(1000 * advance / per_em)
    return found


def _glyphs(table: bytes) -> dict[int, int]:
    """Give the glyph of every character, from the fullest of the subtables for Unicode."""
    best: dict[int, int] = {}
    for number in range(_number(table, 2)):
        platform, encoding = _number(table, 4 + 8 * number), _number(table, 6 + 8 * number)
        if platform != 0 and (platform, encoding) not in ((_WINDOWS, 1), (_WINDOWS, 10)):
            continue
        part = table[_long(table, 8 + 8 * number) :]
        kind = _number(part, 0)
        found = _by_segments(part) if kind == 4 else _by_groups(part) if kind == 12 else {}
        best = max(best, found, key=len)
    return best


def _by_segments(part: bytes) -> dict[int, int]:
    """Read a subtable of format 4: segments of the first 65 536 characters."""
    count = _number(part, 6) // 2
    ends, starts = 14, 16 + 2 * count
    deltas, offsets = starts + 2 * count, starts + 4 * count
    found: dict[int, int] = {}
    for segment in range(count):
        first, last = _number(part, starts + 2 * segment), _number(part, ends + 2 * segment)
        delta, offset = _number(part, deltas + 2 * segment), _number(part, offsets + 2 * segment)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = _number(part, offsets + 2 * segment + offset + 2 * (code - first))
                if glyph == 0:
                    continue
            glyph = (glyph + delta) % 0x10000
            if glyph and not 0xD800 <= code < 0xE000:
                found[code] = glyph
    return found


def _by_groups(part: bytes) -> dict[int, int]:
    """Read a subtable of format 12: groups of any characters."""
    found: dict[int, int] = {}
    for group in range(_long(part, 12)):
        at = 16 + 12 * group
        first, last, glyph = _long(part, at), _long(part, at + 4), _long(part, at + 8)
        for code in range(first, min(last, first + _MOST_LETTERS, 0x10FFFF) + 1):
            if not 0xD800 <= code < 0xE000:
                found[code] = glyph + code - first
        if len(found) > _MOST_LETTERS:
            break
    return found


def _family(table: bytes) -> str:
    """Give the name of the family as programs choose it by."""
    names: dict[int, str] = {}
    strings = _number(table, 4)
    for number in range(_number(table, 2)):
        at = 6 + 12 * number
        platform, key = _number(table, at), _number(table, at + 6)
        if platform == _WINDOWS and key in _FAMILY_NAMES:
            length, offset = _number(table, at + 8), _number(table, at + 10)
            said = table[strings + offset : strings + offset + length].decode("utf-16-be")
            names.setdefault(key, said.strip())
    return next((names[key] for key in _FAMILY_NAMES if names.get(key)), "")


def _embeddable(table: bytes) -> bool:
    """Say whether the font's licence lets a part of it stand in a PDF."""
    if len(table) < 10:
        return True
    rights = _number(table, 8)
    restricted = rights & _RESTRICTED and not rights & _LIBERAL
    return not restricted and not rights & _WHOLE_OR_PICTURES

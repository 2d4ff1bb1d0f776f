"""Text made safe to show: nothing in it steers a terminal, breaks XML or turns the reading order
around.

Letters are left as typed. Line breaks and tabs become spaces, control characters, lone surrogates
and noncharacters the replacement character (XML 1.0, production Char), and the marks that override
reading order are dropped (CVE-2021-42574: they make a text read as another than it is).
"""

import re
from typing import Final

_SPACES: Final = re.compile("[\t\n\v\f\r\u0085\u2028\u2029]+")
_ORDER: Final = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_MARKS: Final = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def neutral(text: str) -> str:
    """Give ``text`` as it can be shown anywhere on one line; most texts come back as they are.

    More than four combining marks on one letter are cut to four, so that a stack of them cannot
    paint over others.
    """
    if text.isprintable() and text.isascii():
        return text
    text = _FORBIDDEN.sub("\ufffd", _ORDER.sub("", _SPACES.sub(" ", text)))
    return _MARKS.sub(r"\1", text)

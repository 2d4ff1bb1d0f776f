"""Colours and line styles, chosen once for every renderer.

Text on its ground has a contrast of at least 4.5:1, and borders and arrows against what they stand
on at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); a test computes both for every pair. No meaning rests
on a colour: kinds differ in shape and word, states in line and word, and the colours stay apart in
grey.
"""

from typing import Final

from attrs import frozen

from processmap.picture.vocabulary import ArrowKind, BoxKind, State

PAPER: Final = "#ffffff"
INK: Final = "#16232c"
QUIET: Final = "#4b5a65"
LINE: Final = "#5b6b77"
HAIR: Final = "#c9d2d8"
HEAD: Final = "#eef2f4"
BAND: Final = "#dfe7ec"
BAND_CURRENT: Final = "#1f4e66"
RETURN: Final = "#8a4207"
DRAFT: Final = "#8a1c1c"


@frozen
class Paint:
    """Ground and border of a box."""

    ground: str
    border: str


_TALK: Final = Paint("#eaf3f1", "#2f6f66")
_MEET: Final = Paint("#e6eff8", "#2a5d8f")
_OFFICE: Final = Paint("#f1eef6", "#5f4b8b")
_OUTCOME: Final = Paint("#fbf3e0", "#8a6412")
_DECISION: Final = Paint("#f8e9e4", "#9a4127")
_PLAIN: Final = Paint("#f5f6f7", "#5b6b77")

PAINTS: Final[dict[BoxKind, Paint]] = {
    "caucus": _TALK,
    "outreach": _TALK,
    "mirror": _MEET,
    "joint": _MEET,
    "coordination": _OFFICE,
    "mandate": _OFFICE,
    "proposal": _OUTCOME,
    "decision": _DECISION,
    "meeting": _DECISION,
    "feedback": _MEET,
    "action": _OUTCOME,
    "requirement": _OUTCOME,
    "stakeholder": _TALK,
    "perspective": _MEET,
    "body": _DECISION,
    "role": _OFFICE,
    "money": _OUTCOME,
    "cell": _PLAIN,
    "mark": _PLAIN,
    "step": _PLAIN,
    "arena": _MEET,
    "session": _MEET,
    "row": _PLAIN,
    "fold": _PLAIN,
    "other": _PLAIN,
}


@frozen
class Stroke:
    """A line: width and dashes ("" is solid)."""

    width: float
    dash: str = ""


BORDERS: Final[dict[State, Stroke]] = {
    "plain": Stroke(1.4),
    "held": Stroke(1.4),
    "next": Stroke(3.2),
    "planned": Stroke(1.4),
    "provisional": Stroke(1.6, "6 4"),
    "cancelled": Stroke(1.4, "1.5 3.5"),
    "vacant": Stroke(1.6, "1.5 3.5"),
    "added": Stroke(3.2),
    "removed": Stroke(1.6, "1.5 3.5"),
    "moved": Stroke(2.4, "12 4"),
    "changed": Stroke(2.4, "9 3 2 3"),
}

HOLLOW: Final = frozenset({"planned", "provisional", "cancelled", "vacant", "next", "removed"})
"""States drawn on white: what has been held is filled, and what is there where versions are
compared.
"""

ARROWS: Final[dict[ArrowKind, Stroke]] = {
    "leads": Stroke(1.5),
    "prepares": Stroke(1.5, "8 3"),
    "proposes": Stroke(2.2),
    "decides": Stroke(2.2, "10 3"),
    "informs": Stroke(1.5, "2 3"),
    "assigns": Stroke(1.5, "9 3 2 3"),
    "power_over": Stroke(2.2),
    "trusts": Stroke(1.3),
    "depends_on": Stroke(1.5, "8 3"),
    "named": Stroke(1.5, "2 3"),
    "relates": Stroke(1.3),
    "tension": Stroke(2.6, "3 3"),
    "holds": Stroke(1.2),
    "part": Stroke(1.2),
}

RETURN_STROKE: Final = Stroke(1.8, "5 4")

WORD_COLOURS: Final[dict[str, str]] = {
    "question": QUIET,
    "details": QUIET,
    "draft": DRAFT,
    "reviewed": QUIET,
    "label": QUIET,
    "reason": QUIET,
    "place": QUIET,
    "badge": INK,
    "badge-strong": PAPER,
    "arrow": QUIET,
    "note": QUIET,
}
"""Colours of words that differ from `INK`; the large styles have those of the others."""


def word_colour(style: str) -> str:
    """Give the colour of words of ``style`` on light ground."""
    return WORD_COLOURS.get(style.removesuffix("-large"), INK)

"""Scalars to values, by field kind: what a field may hold decides what ``no``, ``13:30`` or ``2026-03-01`` means.

Each reader gives the value, or adds one fault and gives `BAD`.
"""

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import Any, Final

from processmap.errors import Path
from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.messages import LANGUAGES
from processmap.messages.phrases import HIDDEN, Choices, Nearest, Number, shorten
from processmap.model import fields
from processmap.model.fields import FieldKind
from processmap.model.words import Answer

__all__ = ["BAD", "SCALARS", "Context", "nearest_word", "plain_value"]


class _Bad:
    """Stands for a value that could not be read and has been reported."""


BAD: Final = _Bad()
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})(?:[eE][-+]?[0-9]{1,3})?")
_DATE_PARTS = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})")
_SPOKEN_NUMBER = re.compile(
    r"(?:ca\.?|cirka|omkring|about)?\s*([0-9][0-9 \u00a0\u202f]*)(?:,([0-9]+)|:-)?\s*(?:kr|kronor|%|st|personer)?\.?"
)
_TRUE, _FALSE = frozenset({"true", "True", "TRUE"}), frozenset({"false", "False", "FALSE"})
# Swedish words that people write where the document wants its own, and what they stand for.
_SWEDISH = {
    "ja": ("yes", "true"),
    "nej": ("no", "false"),
    "vet inte": ("unknown",),
    "vet ej": ("unknown",),
    "okänt": ("unknown",),
    "sant": ("true",),
    "falskt": ("false",),
    "hög": ("high",),
    "högt": ("high",),
    "stor": ("high",),
    "medel": ("medium",),
    "låg": ("low",),
    "lågt": ("low",),
    "liten": ("low",),
    "offentlig": ("public",),
    "publik": ("public",),
    "intern": ("internal",),
    "internt": ("internal",),
    "hemlig": ("confidential",),
    "förtrolig": ("confidential",),
    "konfidentiell": ("confidential",),
    "grupp": ("group",),
    "boende": ("residents",),
    "förening": ("association",),
    "företag": ("business",),
    "myndighet": ("authority",),
    "förvaltning": ("administration",),
    "tjänsteman": ("official",),
    "tjänsteperson": ("official",),
    "förtroendevald": ("elected",),
    "politiker": ("elected",),
    "expert": ("expert",),
    "medier": ("media",),
    "annat": ("other",),
    "annan": ("other",),
    "konflikt": ("conflict",),
    "litar på": ("trusts",),
    "beroende av": ("depends_on",),
    "makt över": ("power_over",),
    "inte nu": ("not_now",),
    "planerat": ("planned",),
    "föreslaget": ("proposed",),
    "genomfört": ("held",),
    "hållet": ("held",),
    "inställt": ("cancelled",),
    "nämnd": ("committee",),
    "fullmäktige": ("council",),
    "kommunfullmäktige": ("council",),
    "kommunstyrelsen": ("board",),
    "styrelse": ("board",),
    "utskott": ("subcommittee",),
    "bolag": ("company",),
    "staten": ("state",),
    "bifall": ("approved",),
    "avslag": ("rejected",),
    "återremiss": ("returned",),
    "bordläggning": ("tabled",),
    "remiss": ("circulated",),
    "tolk": ("interpreter",),
    "barn": ("children",),
    "tillgänglighet": ("accessibility",),
    "känsla": ("feeling",),
    "behov": ("need",),
    "idé": ("idea",),
    "ståndpunkt": ("standpoint",),
    "fakta": ("fact",),
}


class Context:
    """Where a value stands while it is read: the report, the path, and whether messages may repeat what it says."""

    __slots__ = ("hidden", "json", "report")

    def __init__(self, report: Report, json: bool, hidden: bool = False) -> None:
        self.report = report
        self.json = json
        self.hidden = hidden

    def inside(self, hidden: bool) -> "Context":
        """The same for something that stands within, and that may have to be kept out of messages."""
        return self if self.hidden or not hidden else Context(self.report, self.json, True)

    def open(self) -> "Context":
        """The same for something that may be told even from a confidential entry: a key, a mark of confidence."""
        return Context(self.report, self.json) if self.hidden else self

    def shown(self, value: object) -> str:
        """What a message may repeat of ``value``."""
        return HIDDEN if self.hidden else shorten(value)

    def lost(self, path: Path) -> None:
        """Note that something could not be read for a reason that has been told already."""
        self.report.count += 1
        if len(path) < 3:
            self.report.unread.add(str(path[0]))

    def fault(self, code: str, node: Node, path: Path, **params: Any) -> Any:
        """Add a fault and give `BAD`."""
        self.report.on(code, node, path, **params)
        return BAD


Reader = Callable[[Context, Scalar, Path, FieldKind], Any]


def nearest_word(found: str, words: tuple[str, ...]) -> Nearest:
    """The word of a vocabulary that was most likely meant: by case, in Swedish, or by spelling."""
    folded = found.strip().casefold()
    same = [word for word in words if word.casefold() == folded.replace(" ", "_").replace("-", "_")]
    swedish = [word for word in _SWEDISH.get(folded, ()) if word in words]
    return Nearest((same or swedish or get_close_matches(folded[:100], words, n=1, cutoff=0.6))[:1])


def _text(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    value = node.value
    if context.json and node.plain:
        return context.fault("PM038", node, path, found=context.shown(value))
    if len(value) > kind.limit:
        return context.fault("PM036", node, path, length=Number(len(value)), limit=Number(kind.limit))
    stray = fields.FORBIDDEN_CHARACTER.search(value)
    if stray:
        return context.fault("PM037", node, path, found=f"U+{ord(stray[0]):04X}")
    return value


def _id(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    return _identifier(context, node, path, fields.ID_PATTERN)


def _method_id(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    return _identifier(context, node, path, fields.METHOD_ID_PATTERN)


def _ref(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    return _identifier(context, node, path, fields.REF_PATTERN)


def _identifier(context: Context, node: Scalar, path: Path, pattern: str) -> Any:
    value = node.value
    if context.json and node.plain:
        return context.fault("PM038", node, path, found=context.shown(value))
    if len(value) > fields.ID_LIMIT or not re.fullmatch(pattern, value):
        better = fields.to_identifier(value)
        nearest = Nearest((better,) if better and not context.hidden else ())
        return context.fault("PM040", node, path, found=context.shown(value), nearest=nearest)
    return value


def _choice(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    vocabulary = kind.vocabulary
    if vocabulary is None:
        raise TypeError(kind)
    words = tuple(str(word) for word in vocabulary)
    if node.value in words and not (context.json and node.plain):
        return vocabulary(node.value)
    return _no_such_word(context, node, path, words)


def _no_such_word(context: Context, node: Scalar, path: Path, words: tuple[str, ...]) -> Any:
    nearest = Nearest() if context.hidden else nearest_word(node.value, words)
    return context.fault("PM039", node, path, found=context.shown(node.value), choices=Choices(words), nearest=nearest)


def _language(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if node.value in LANGUAGES and not (context.json and node.plain):
        return node.value
    return _no_such_word(context, node, path, LANGUAGES)


def _flag(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if node.plain and node.value in _TRUE | _FALSE:
        return Answer.YES if node.value in _TRUE else Answer.NO
    words = tuple(str(word) for word in Answer)
    if node.value in words and not (context.json and node.plain):
        return Answer(node.value)
    return _no_such_word(context, node, path, words)


def _toggle(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if node.plain and node.value in _TRUE | _FALSE:
        return node.value in _TRUE
    nearest = Nearest() if context.hidden else nearest_word(node.value, ("true", "false"))
    return context.fault("PM046", node, path, found=context.shown(node.value), nearest=nearest)


def _decided(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if node.plain and node.value in _TRUE | _FALSE:
        return node.value in _TRUE
    return _ref(context, node, path, kind)


def _integer(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    low, high = Number(kind.minimum or 0), Number(kind.maximum or 0)
    if not (node.plain and _INTEGER.fullmatch(node.value)):
        nearest = _nearest_number(context, node, whole=True)
        return context.fault("PM043", node, path, found=context.shown(node.value), low=low, high=high, nearest=nearest)
    value = int(node.value)
    if not low <= value <= high:
        return context.fault("PM045", node, path, found=context.shown(node.value), low=low, high=high)
    return value


def _amount(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    low, high = Number(kind.minimum or 0), Number(kind.maximum or 0)
    if not (node.plain and _DECIMAL.fullmatch(node.value)):
        nearest = _nearest_number(context, node, whole=False)
        return context.fault("PM044", node, path, found=context.shown(node.value), low=low, high=high, nearest=nearest)
    value = int(node.value) if _INTEGER.fullmatch(node.value) else float(node.value)
    if not low <= value <= high:
        return context.fault("PM045", node, path, found=context.shown(node.value), low=low, high=high)
    return value


def _nearest_number(context: Context, node: Scalar, whole: bool) -> Nearest:
    """A number as people write it, ``75 000 kr`` or ``37,5``, as the document wants it."""
    if context.hidden or len(node.value) > 40:
        return Nearest()
    match = _SPOKEN_NUMBER.fullmatch(node.value.strip().casefold())
    if not match or (whole and match[2]):
        return Nearest()
    digits = re.sub(r"\s", "", match[1])
    return Nearest((f"{digits}.{match[2]}" if match[2] else digits,))


def _day(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    try:
        if context.json and node.plain:
            raise ValueError(node.value)
        return fields.to_day(node.value)
    except ValueError:
        parts = _DATE_PARTS.fullmatch(node.value)
        better = f"{parts[1]}-{int(parts[2]):02}-{int(parts[3]):02}" if parts else ""
        known = better and better != node.value and not context.hidden and _is_day(better)
        nearest = Nearest((better,) if known else ())
        code = "PM041" if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", node.value) else "PM065"
        return context.fault(code, node, path, found=context.shown(node.value), nearest=nearest)


def _is_day(value: str) -> bool:
    try:
        fields.to_day(value)
    except ValueError:
        return False
    return True


def _moment(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    try:
        if context.json and node.plain:
            raise ValueError(node.value)
        return fields.to_moment(node.value)
    except ValueError:
        match = re.fullmatch(r"(?:kl\.?\s*)?([0-9]{1,2})(?:[.:]([0-9]{2}))?", node.value.strip())
        known = match and int(match[1]) < 24 and int(match[2] or 0) < 60 and not context.hidden
        nearest = Nearest((f"{int(match[1]):02}:{match[2] or '00'}",) if match and known else ())
        return context.fault("PM042", node, path, found=context.shown(node.value), nearest=nearest)


def plain_value(context: Context, node: Node, path: Path) -> Any:
    """A rule's own parameter: true, false, a number or a text, by how it is written."""
    if isinstance(node, Mapping | Sequence):
        return context.fault("PM035", node, path)
    if node.broken:
        context.report.count += 1
        return BAD
    if node.plain and node.value in _TRUE | _FALSE:
        return node.value in _TRUE
    if node.plain and _INTEGER.fullmatch(node.value):
        return int(node.value)
    if node.plain and _DECIMAL.fullmatch(node.value):
        return float(node.value)
    return _text(context, node, path, FieldKind("text"))


SCALARS: dict[str, Reader] = {
    "text": _text,
    "maybe_texts": _text,
    "id": _id,
    "ref": _ref,
    "method": _method_id,
    "method_id": _method_id,
    "choice": _choice,
    "language": _language,
    "flag": _flag,
    "toggle": _toggle,
    "decided": _decided,
    "integer": _integer,
    "amount": _amount,
    "day": _day,
    "moment": _moment,
}

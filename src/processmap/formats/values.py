"""Scalars to values, by field kind: what a field may hold decides what ``no``, ``13:30`` or
``2026-03-01`` means.

Each reader gives the value, or adds one fault and gives `BAD`.
"""

import re
from collections.abc import Callable
from typing import Any, Final

from processmap.errors import Path
from processmap.formats.guesses import (
    nearest_day,
    nearest_id,
    nearest_number,
    nearest_part,
    nearest_span,
    nearest_time,
    nearest_word,
)
from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.messages import LANGUAGES, known_language
from processmap.messages.phrases import HIDDEN, Choices, Nearest, Number, shorten
from processmap.model import fields
from processmap.model.fields import FieldKind
from processmap.model.stakeholders import MOST_DAYS_HOME
from processmap.model.times import to_rough_day
from processmap.model.words import Answer

__all__ = ["BAD", "SCALARS", "Context", "plain_value"]


class _Bad:
    """Stands for a value that could not be read and has been reported."""


BAD: Final = _Bad()
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_DECIMAL = re.compile(
    r"[-+]?(?:[0-9]{1,18}(?:\.[0-9]{0,18})?|\.[0-9]{1,18})(?:[eE][-+]?[0-9]{1,3})?"
)
_TRUE, _FALSE = frozenset({"true", "True", "TRUE"}), frozenset({"false", "False", "FALSE"})


class Context:
    """Where a value stands while it is read: the report, the path, and whether messages may repeat
    what it says.
    """

    __slots__ = ("hidden", "json", "report")

    def __init__(self, report: Report, json: bool, hidden: bool = False) -> None:
        self.report = report
        self.json = json
        self.hidden = hidden

    def inside(self, hidden: bool) -> "Context":
        """The same for something that stands within, and that may have to be kept out of
        messages.
        """
        return self if self.hidden or not hidden else Context(self.report, self.json, True)

    def open(self) -> "Context":
        """The same for something that may be told even from a confidential entry: a key, a mark of
        confidence.
        """
        return Context(self.report, self.json) if self.hidden else self

    def shown(self, value: object) -> str:
        """What a message may repeat of ``value``."""
        return HIDDEN if self.hidden else shorten(value)

    def guess(self, guesser: Callable[..., Nearest], *given: Any) -> Nearest:
        """What may have been meant; nothing where the guess would give away what is hidden."""
        return Nearest() if self.hidden else guesser(*given)

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


def _text(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    value = node.value
    if context.json and node.plain:
        return context.fault("PM038", node, path, found=context.shown(value))
    if len(value) > kind.limit:
        return context.fault(
            "PM036", node, path, length=Number(len(value)), limit=Number(kind.limit)
        )
    stray = fields.FORBIDDEN_CHARACTER.search(value)
    if stray:
        return context.fault("PM037", node, path, found=f"U+{ord(stray[0]):04X}")
    return value


def _id(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    return _identifier(context, node, path, fields.ID_PATTERN)


def _method_id(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    return _identifier(context, node, path, fields.METHOD_ID_PATTERN)


def _ref(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if kind.parts and "/" in node.value:
        return _part(context, node, path)
    return _identifier(context, node, path, fields.REF_PATTERN)


def _part(context: Context, node: Scalar, path: Path) -> Any:
    """The id of a part of a stakeholder: ``elders/clan-a``."""
    value = node.value
    if len(value) > fields.ID_LIMIT or not re.fullmatch(fields.PARTY_PATTERN, value):
        nearest = context.guess(nearest_part, value)
        return context.fault("PM040", node, path, found=context.shown(value), nearest=nearest)
    return value


def _identifier(context: Context, node: Scalar, path: Path, pattern: str) -> Any:
    value = node.value
    if context.json and node.plain:
        return context.fault("PM038", node, path, found=context.shown(value))
    if len(value) > fields.ID_LIMIT or not re.fullmatch(pattern, value):
        nearest = context.guess(nearest_id, value)
        return context.fault("PM040", node, path, found=context.shown(value), nearest=nearest)
    return value


def _choice(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    vocabulary = kind.vocabulary
    if vocabulary is None:
        raise TypeError(kind)
    words = tuple(str(word) for word in vocabulary)
    if node.value in words and not (context.json and node.plain):
        return vocabulary(node.value)
    if node.plain and node.value in _TRUE | _FALSE and {"yes", "no"} <= {*words}:
        return vocabulary("yes" if node.value in _TRUE else "no")
    return _no_such_word(context, node, path, words)


def _no_such_word(context: Context, node: Scalar, path: Path, words: tuple[str, ...]) -> Any:
    nearest = context.guess(nearest_word, node.value, words)
    return context.fault(
        "PM039",
        node,
        path,
        found=context.shown(node.value),
        choices=Choices(words),
        nearest=nearest,
    )


def _language(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    found = known_language(node.value)
    if found is not None and not (context.json and node.plain):
        return found
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
    nearest = context.guess(nearest_word, node.value, ("true", "false"))
    return context.fault("PM046", node, path, found=context.shown(node.value), nearest=nearest)


def _decided(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    if node.plain and node.value in _TRUE | _FALSE:
        return node.value in _TRUE
    return _ref(context, node, path, kind)


def _integer(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    low, high = Number(kind.minimum or 0), Number(kind.maximum or 0)
    if not (node.plain and _INTEGER.fullmatch(node.value)):
        nearest = context.guess(nearest_number, node.value, True)
        return context.fault(
            "PM043",
            node,
            path,
            found=context.shown(node.value),
            low=low,
            high=high,
            nearest=nearest,
        )
    value = int(node.value)
    if not low <= value <= high:
        return context.fault(
            "PM045", node, path, found=context.shown(node.value), low=low, high=high
        )
    return value


def _amount(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    low, high = Number(kind.minimum or 0), Number(kind.maximum or 0)
    if not (node.plain and _DECIMAL.fullmatch(node.value)):
        nearest = context.guess(nearest_number, node.value, False)
        return context.fault(
            "PM044",
            node,
            path,
            found=context.shown(node.value),
            low=low,
            high=high,
            nearest=nearest,
        )
    value = int(node.value) if _INTEGER.fullmatch(node.value) else float(node.value)
    if not low <= value <= high:
        return context.fault(
            "PM045", node, path, found=context.shown(node.value), low=low, high=high
        )
    return value


def _day(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    try:
        if context.json and node.plain:
            raise ValueError(node.value)
        return fields.to_day(node.value)
    except ValueError:
        nearest = context.guess(nearest_day, node.value)
        code = "PM041" if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", node.value) else "PM065"
        return context.fault(code, node, path, found=context.shown(node.value), nearest=nearest)


def _rough_day(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    """A date, or a year, month or season; a year may be a number."""
    try:
        if context.json and node.plain and not _INTEGER.fullmatch(node.value):
            raise ValueError(node.value)
        return to_rough_day(node.value)
    except ValueError:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", node.value):
            return context.fault(
                "PM065", node, path, found=context.shown(node.value), nearest=Nearest()
            )
        nearest = context.guess(nearest_day, node.value)
        return context.fault("PM063", node, path, found=context.shown(node.value), nearest=nearest)


def _when(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    """A date, exact or rough, or any other words for when."""
    try:
        if context.json and node.plain and not _INTEGER.fullmatch(node.value):
            raise ValueError(node.value)
        return to_rough_day(node.value)
    except ValueError:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", node.value):
            return context.fault(
                "PM065", node, path, found=context.shown(node.value), nearest=Nearest()
            )
        return _text(context, node, path, FieldKind("text"))


def _approves(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    """No, a number of days, or a date, which may be rough; a number of four digits is a year."""
    if (node.plain and node.value in _FALSE) or (
        node.value == "no" and not (context.json and node.plain)
    ):
        return Answer.NO
    if node.plain and re.fullmatch(r"[-+]?[0-9]{1,3}", node.value):
        return _integer(
            context, node, path, FieldKind("integer", minimum=1, maximum=MOST_DAYS_HOME)
        )
    read_year = not context.json or not node.plain or _INTEGER.fullmatch(node.value)
    try:
        if not read_year:
            raise ValueError(node.value)
        return to_rough_day(node.value)
    except ValueError:
        nearest = context.guess(nearest_word, node.value, ("no",))
        return context.fault("PM058", node, path, found=context.shown(node.value), nearest=nearest)


def _span(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    """A whole number where two may stand as well; two written as people do are guessed at."""
    if not (node.plain and _INTEGER.fullmatch(node.value)):
        nearest = context.guess(nearest_span, node.value)
        if nearest:
            found = context.shown(node.value)
            return context.fault(
                "PM064", node, path, field=str(path[-1]), found=found, nearest=nearest
            )
    return _integer(context, node, path, kind)


def _moment(context: Context, node: Scalar, path: Path, kind: FieldKind) -> Any:
    try:
        if context.json and node.plain:
            raise ValueError(node.value)
        return fields.to_moment(node.value)
    except ValueError:
        nearest = context.guess(nearest_time, node.value)
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
    if node.plain and _DECIMAL.fullmatch(node.value):
        value = int(node.value) if _INTEGER.fullmatch(node.value) else float(node.value)
        if abs(value) < fields.PARAM_RANGE:  # so that infinity is none
            return value
        low, high = Number(1 - fields.PARAM_RANGE), Number(fields.PARAM_RANGE - 1)
        return context.fault(
            "PM045", node, path, found=context.shown(node.value), low=low, high=high
        )
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
    "span": _span,
    "approves": _approves,
    "rough_day": _rough_day,
    "when": _when,
    "amount": _amount,
    "day": _day,
    "moment": _moment,
}

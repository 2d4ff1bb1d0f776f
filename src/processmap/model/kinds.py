"""What may stand in a field: its kind, the error that says so, and the conversions from what people
write.
"""

import math
import re
import unicodedata
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

import attrs
from attrs import frozen

from processmap.errors import ProcessMapError, chosen_language
from processmap.messages import text
from processmap.messages.phrases import Choices, Number, shorten

__all__ = [
    "DATE_RANGE",
    "FORBIDDEN_CHARACTER",
    "ID_LIMIT",
    "ID_PATTERN",
    "KEY",
    "METHOD_ID_PATTERN",
    "PARAM_RANGE",
    "PARTS_OF",
    "PARTY_PATTERN",
    "REF_PATTERN",
    "TEXT_LIMIT",
    "FieldError",
    "FieldKind",
    "kind_of",
    "to_day",
    "to_id",
    "to_identifier",
    "to_method_id",
    "to_moment",
    "to_params",
    "to_party",
    "to_ref",
    "to_span",
    "to_text",
    "whole_of",
]

KEY = "processmap"
TEXT_LIMIT = 4000
ID_LIMIT = 100
ID_PATTERN = r"[a-z0-9][a-z0-9-]*"
PARAM_RANGE = 10**18  # a rule's own numbers are smaller, on either side of zero
METHOD_ID_PATTERN = r"[a-z][a-z0-9_-]*"
REF_PATTERN = rf"(?:{METHOD_ID_PATTERN}|{ID_PATTERN})"
PARTY_PATTERN = rf"{ID_PATTERN}(?:/{ID_PATTERN})?"  # a stakeholder, or a part of one: elders/clan-a
PARTS_OF = "stakeholders"  # the list whose entries can have parts
DATE_RANGE = (date(1900, 1, 1), date(2200, 12, 31))
# What XML, ICS and terminals cannot carry: controls but tab and line feed, surrogates,
# noncharacters.
FORBIDDEN_CHARACTER = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"
_TIME = re.compile(_CLOCK)
_DATE_TIME = re.compile(rf"{_DATE.pattern}[T ]{_CLOCK}(?:Z|[+-][0-9]{{2}}:[0-9]{{2}})?")
# What a rule's setting says about itself; its own parameters have other names.
RESERVED = frozenset({"rule", "off", "why", "params", "visibility", "provenance", "source", "note"})


@frozen
class FieldKind:
    """What a field may hold.

    Attributes:
        name: what it is: id, text, ref, choice, flag, toggle, integer, amount, day, rough_day,
            moment, entity, or a shape of its own (pair, apart, tension, after, meeting, period,
            seats, span, when, method, decided, rules, params ...).
        many: whether it is a list of such.
        required: whether it must be given.
        vocabulary: the enum, for a choice.
        targets: what a reference may point at: names of the lists of `ProcessMap`
            (``stakeholders``), for a ref.
        entity: the class, for an entity.
        minimum, maximum: inclusive range, for numbers.
        key: the name in the document, where Python cannot use it (``from``).
        scalar: a list that may also be written as one plain value.
        limit: longest text, in characters.
    """

    name: str
    many: bool = False
    required: bool = False
    vocabulary: type[StrEnum] | None = None
    targets: tuple[str, ...] = ()
    entity: type | None = None
    minimum: int | None = None
    maximum: int | None = None
    key: str | None = None
    scalar: bool = False
    limit: int = TEXT_LIMIT

    @property
    def parts(self) -> bool:
        """Whether a part of a stakeholder may stand where it refers to one."""
        return PARTS_OF in self.targets


class FieldError(ProcessMapError, ValueError):
    """A value that a field cannot hold, given in code; the reader reports the same with its place
    in the file.

    Attributes:
        owner, field: the class and the attribute.
        kind: what may stand there.
        want: key of the sentence that says so, in the catalogue's area ``errors``.
    """

    def __init__(
        self, owner: str, field: str, found: object, kind: FieldKind, want: str = ""
    ) -> None:
        super().__init__("field", owner=owner, field=field, found=shorten(repr(found), 80))
        self.kind = kind
        self.want = want or f"want_{kind.name}"

    def message(self, language: str = "sv") -> str:
        """Say which field it is, what was found and what would be right."""
        language, kind = chosen_language(language), self.kind
        expected = text(
            f"errors.{self.want}",
            language,
            limit=Number(kind.limit),
            low=Number(kind.minimum or 0),
            high=Number(kind.maximum or 0),
            words=Choices(str(word) for word in kind.vocabulary or ()),
            cls=kind.entity.__name__ if kind.entity else "",
        )
        return text(f"errors.{self.code}", language, expected=expected, **self.params)


def kind_of(attribute: "attrs.Attribute[Any]") -> FieldKind:
    """Give the `FieldKind` of an attrs attribute of a model class."""
    kind: FieldKind = attribute.metadata[KEY]
    return kind


def to_text(value: Any, limit: int = TEXT_LIMIT) -> str:
    """Take a text of 1 to ``limit`` characters that is not blank and holds no control
    characters.
    """
    if (
        not isinstance(value, str)
        or not value.strip()
        or len(value) > limit
        or FORBIDDEN_CHARACTER.search(value)
    ):
        raise ValueError(value)
    return str(value)


def _identifier(value: Any, pattern: str) -> str:
    if not isinstance(value, str) or len(value) > ID_LIMIT or not re.fullmatch(pattern, value):
        raise ValueError(value)
    return str(value)


def to_id(value: Any) -> str:
    """Take an entity's id: small letters a-z, digits and hyphens, at most `ID_LIMIT` characters."""
    return _identifier(value, ID_PATTERN)


def to_method_id(value: Any) -> str:
    """Take a method's id: as other ids, with underscores too, and a letter first."""
    return _identifier(value, METHOD_ID_PATTERN)


def to_ref(value: Any) -> str:
    """Take the id of an entity or of a method."""
    return _identifier(value, REF_PATTERN)


def to_party(value: Any) -> str:
    """Take the id of an entity, or of a part of a stakeholder: ``elders/clan-a``."""
    if isinstance(value, str) and "/" in value:
        return _identifier(value, PARTY_PATTERN)
    return to_ref(value)


def whole_of(ref: str) -> str:
    """Give the id of the stakeholder that a reference is a part of; of any other reference,
    itself.
    """
    return ref.partition("/")[0]


def to_identifier(value: str) -> str:
    """Make an id out of a name, as a suggestion: ``Åsa & Östra skolan`` gives ``asa-ostra-skolan``.

    Empty where nothing useful can be made of it.
    """
    folded = value[: 2 * ID_LIMIT].casefold().replace("ø", "o").replace("æ", "ae")
    letters = [
        each for each in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(each)
    ]
    plain = "".join(letters)
    if any(each.isalpha() and not each.isascii() for each in letters):
        return ""  # another alphabet; half of a name helps nobody
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:ID_LIMIT].strip("-")


def to_day(value: Any) -> date:
    """Take a date, or an ISO date as text, YYYY-MM-DD; years 1900-2200."""
    if isinstance(value, str):
        if not _DATE.fullmatch(value):
            raise ValueError(value)
        value = date.fromisoformat(value)
    if (
        isinstance(value, datetime)
        or not isinstance(value, date)
        or not DATE_RANGE[0] <= value <= DATE_RANGE[1]
    ):
        raise ValueError(value)
    return value


def to_moment(value: Any) -> time | datetime:
    """Take a local time or a date with time, as such or in ISO form; whole seconds, and zones in
    whole minutes.
    """
    if isinstance(value, str):
        if _TIME.fullmatch(value):
            value = time.fromisoformat(value)
        elif _DATE_TIME.fullmatch(value):
            value = datetime.fromisoformat(value)
    if not isinstance(value, time | datetime) or value.microsecond:
        raise ValueError(value)
    if isinstance(value, datetime):
        to_day(value.date())
        offset = value.utcoffset()
        if offset is not None and offset.total_seconds() % 60:
            raise ValueError(value)
    elif value.tzinfo is not None:
        raise ValueError(value)
    return value


def to_span(value: Any, low: int, high: int) -> "int | tuple[int, int]":
    """Take a whole number, or two: the least and the most; the same twice is one number."""
    if isinstance(value, int):
        least = most = value
    else:
        if isinstance(value, str):
            raise TypeError(value)
        least, most = value
    whole = all(isinstance(each, int) and not isinstance(each, bool) for each in (least, most))
    if not whole or not low <= least <= most <= high:
        raise ValueError(value)
    return least if least == most else (least, most)


def to_params(value: Any) -> tuple[tuple[str, Any], ...]:
    """Take a rule's own parameters, a mapping of words to plain values, as sorted pairs."""
    pairs = dict(value)
    for key, each in pairs.items():
        to_text(key)
        if key in RESERVED or not isinstance(each, str | int | float):
            raise ValueError(key)
        if isinstance(each, str):
            to_text(each)
        elif not math.isfinite(each) or abs(each) >= PARAM_RANGE:
            raise ValueError(each)
    return tuple(sorted(pairs.items()))

"""Field kinds: what a field of the document may hold, said once.

Each function returns an attrs field whose metadata (`FieldKind`) tells the reader, the JSON Schema, the invariants and
the tests what may stand there. Converters accept what people naturally write in code (a word for an enum, an ISO date
for a date, a list for a tuple) and refuse the rest with a `FieldError` that names the field and what would be right.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

import attrs
from attrs import frozen

from processmap.errors import ProcessMapError
from processmap.messages import LANGUAGES
from processmap.model.words import Answer

__all__ = [
    "DATE_RANGE",
    "ID_PATTERN",
    "KEY",
    "METHOD_ID_PATTERN",
    "TEXT_LIMIT",
    "FieldError",
    "FieldKind",
    "amount",
    "choice",
    "choices",
    "custom",
    "day",
    "days",
    "entities",
    "entity",
    "flag",
    "identifier",
    "integer",
    "kind_of",
    "moment",
    "optional_id",
    "ref",
    "refs",
    "text",
    "texts",
    "toggle",
]

KEY = "processmap"
TEXT_LIMIT = 4000
ID_PATTERN = r"[a-z0-9][a-z0-9-]*"
METHOD_ID_PATTERN = r"[a-z][a-z0-9_-]*"
DATE_RANGE = (date(1900, 1, 1), date(2200, 12, 31))
# What XML, ICS and terminals cannot carry: controls but tab and line feed, surrogates, noncharacters.
FORBIDDEN_CHARACTER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class FieldError(ProcessMapError, ValueError):
    """A value that a field cannot hold, given in code; the reader reports the same with its place in the file."""

    def __init__(self, owner: str, field: str, found: object, expected: str) -> None:
        super().__init__("field", owner=owner, field=field, found=repr(found)[:80], expected=expected)


@frozen
class FieldKind:
    """What a field may hold.

    Attributes:
        name: id, text, ref, choice, flag, toggle, integer, amount, day, moment, entity, custom.
        many: whether it is a list of such.
        required: whether it must be given.
        vocabulary: the enum, for a choice.
        targets: what a reference may point at: names of the lists of `ProcessMap` (``stakeholders``), for a ref.
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


def kind_of(attribute: "attrs.Attribute[Any]") -> FieldKind:
    """Give the `FieldKind` of an attrs attribute of a model class."""
    kind: FieldKind = attribute.metadata[KEY]
    return kind


def _field(kind: FieldKind, convert: Callable[[Any], Any], expected: str) -> Any:
    def one(value: Any, self_: Any, attribute: Any) -> Any:
        try:
            return convert(value)
        except (ValueError, TypeError) as error:
            raise FieldError(self_.__class__.__name__, attribute.name, value, expected) from error

    def many(value: Any, self_: Any, attribute: Any) -> Any:
        if value is None:
            return ()
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            if not (kind.scalar and isinstance(value, str)):
                raise FieldError(self_.__class__.__name__, attribute.name, value, "Give a list.")
            value = (value,)
        return tuple(one(each, self_, attribute) for each in value)

    def maybe(value: Any, self_: Any, attribute: Any) -> Any:
        if value is None:
            if kind.required:
                raise FieldError(self_.__class__.__name__, attribute.name, value, expected)
            return None
        return one(value, self_, attribute)

    chosen: Any = many if kind.many else maybe
    return attrs.field(
        default=() if kind.many else None,
        converter=attrs.Converter(chosen, takes_self=True, takes_field=True),
        validator=_given if kind.required else None,
        metadata={KEY: kind},
    )


def _given(instance: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    """Refuse a required field that was left out; attrs does not run converters' checks on a default of None."""
    if value is None or value == ():
        raise FieldError(type(instance).__name__, attribute.name, value, "It must be given.")


def _plain_text(limit: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or not value.strip() or len(value) > limit or FORBIDDEN_CHARACTER.search(value):
            raise ValueError(value)
        return str(value)

    return check


def _pattern(pattern: str) -> Callable[[Any], str]:
    compiled = re.compile(pattern)

    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > 100 or not compiled.fullmatch(value):
            raise ValueError(value)
        return str(value)

    return check


def text(*, required: bool = False, limit: int = TEXT_LIMIT) -> Any:
    """One text, not empty, at most ``limit`` characters, without control characters."""
    return _field(
        FieldKind("text", required=required, limit=limit), _plain_text(limit), f"Give a text of 1-{limit} characters."
    )


def texts(*, key: str | None = None, scalar: bool = False) -> Any:
    """A list of texts."""
    return _field(
        FieldKind("text", many=True, key=key, scalar=scalar), _plain_text(TEXT_LIMIT), "Give a list of texts."
    )


def identifier(pattern: str = ID_PATTERN) -> Any:
    """The entity's own id: small letters a-z, digits and hyphens."""
    return _field(FieldKind("id", required=True), _pattern(pattern), f"An id looks like {pattern}.")


def optional_id() -> Any:
    """An id that may be left out (tensions, relationships and the like)."""
    return _field(FieldKind("id"), _pattern(ID_PATTERN), f"An id looks like {ID_PATTERN}.")


def ref(*targets: str, required: bool = False) -> Any:
    """One id of an entry in one of the lists ``targets``."""
    return _field(
        FieldKind("ref", required=required, targets=targets),
        _pattern(METHOD_ID_PATTERN + "|" + ID_PATTERN),
        "Give an id.",
    )


def refs(*targets: str, key: str | None = None, scalar: bool = False, required: bool = False) -> Any:
    """A list of ids of entries in the lists ``targets``; with ``scalar``, one plain id is also accepted."""
    kind = FieldKind("ref", many=True, targets=targets, key=key, scalar=scalar, required=required)
    return _field(kind, _pattern(METHOD_ID_PATTERN + "|" + ID_PATTERN), "Give a list of ids.")


def choice(vocabulary: type[StrEnum], *, required: bool = False, default: StrEnum | None = None) -> Any:
    """One word of a closed vocabulary."""
    words = ", ".join(vocabulary)
    made = _field(FieldKind("choice", required=required, vocabulary=vocabulary), vocabulary, f"Choose one of: {words}.")
    if default is not None:
        made._default = default
    return made


def choices(vocabulary: type[StrEnum]) -> Any:
    """A list of words of a closed vocabulary."""
    return _field(
        FieldKind("choice", many=True, vocabulary=vocabulary), vocabulary, f"Choose among: {', '.join(vocabulary)}."
    )


def flag() -> Any:
    """Yes, no or unknown; True and False are taken for yes and no. Left out means nothing has been said."""

    def convert(value: Any) -> Answer:
        return (Answer.YES if value else Answer.NO) if isinstance(value, bool) else Answer(value)

    return _field(FieldKind("flag"), convert, "Say yes, no or unknown.")


def toggle() -> Any:
    """Plainly on or off; off when left out."""

    def convert(value: Any) -> bool:
        if not isinstance(value, bool):
            raise TypeError(value)
        return value

    made = _field(FieldKind("toggle"), convert, "Say true or false.")
    made._default = False
    return made


def integer(minimum: int, maximum: int, *, required: bool = False) -> Any:
    """A whole number in an inclusive range."""

    def convert(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= maximum:
            raise ValueError(value)
        return value

    kind = FieldKind("integer", minimum=minimum, maximum=maximum, required=required)
    return _field(kind, convert, f"Give a whole number, {minimum}-{maximum}.")


def amount(maximum: int = 10**12) -> Any:
    """A number from 0, whole or decimal: kronor, per cent or a share."""

    def convert(value: Any) -> int | float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= maximum:
            raise ValueError(value)
        return value

    return _field(FieldKind("amount", minimum=0, maximum=maximum), convert, f"Give a number, 0-{maximum}.")


def to_day(value: Any) -> date:
    """Take a date, or an ISO date as text; years 1900-2200."""
    made = date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else value
    if isinstance(made, datetime) or not isinstance(made, date) or not DATE_RANGE[0] <= made <= DATE_RANGE[1]:
        raise ValueError(value)
    return made


def day(*, required: bool = False) -> Any:
    """A date, YYYY-MM-DD, 1900-2200."""
    return _field(FieldKind("day", required=required), to_day, "Give a date, YYYY-MM-DD.")


def days(*, scalar: bool = False) -> Any:
    """A list of dates."""

    def convert(value: Any) -> date:
        return to_day(value)

    return _field(FieldKind("day", many=True, scalar=scalar), convert, "Give dates, YYYY-MM-DD.")


def to_moment(value: Any) -> time | datetime:
    """Take a local time or a date with time, as such or in ISO form."""
    if isinstance(value, str):
        value = time.fromisoformat(value) if len(value) <= 8 else datetime.fromisoformat(value)
    if not isinstance(value, time | datetime):
        raise TypeError(value)
    if isinstance(value, datetime):
        to_day(value.date())
    return value


def moment() -> Any:
    """A local time (13:30) or an ISO date with time."""
    return _field(FieldKind("moment"), to_moment, "Give a time, HH:MM, or a date with time, YYYY-MM-DDTHH:MM.")


def entity(cls: type) -> Any:
    """One nested entity."""

    def convert(value: Any) -> Any:
        if not isinstance(value, cls):
            raise TypeError(value)
        return value

    return _field(FieldKind("entity", entity=cls), convert, f"Give a {cls.__name__}.")


def entities(cls: type, *, key: str | None = None) -> Any:
    """A list of nested entities."""

    def convert(value: Any) -> Any:
        if not isinstance(value, cls):
            raise TypeError(value)
        return value

    return _field(FieldKind("entity", many=True, entity=cls, key=key), convert, f"Give a list of {cls.__name__}.")


def custom(
    name: str, convert: Callable[[Any], Any], expected: str, *, many: bool = False, targets: tuple[str, ...] = ()
) -> Any:
    """A field of a shape of its own, known by ``name`` to the reader and the schema."""
    return _field(FieldKind(name, many=many, targets=targets), convert, expected)


def to_method_id(value: Any) -> str:
    """Take a method's id: small letters a-z, digits, hyphens and underscores."""
    return _pattern(METHOD_ID_PATTERN)(value)


def words_or_word(vocabulary: type[StrEnum]) -> Any:
    """A list of words of a closed vocabulary; one word may stand alone."""
    kind = FieldKind("choice", many=True, vocabulary=vocabulary, scalar=True)
    return _field(kind, vocabulary, f"Choose among: {', '.join(vocabulary)}.")


def pairs() -> Any:
    """Parameters: a mapping of words to plain values, kept as sorted pairs."""

    def convert(value: Any) -> tuple[tuple[str, Any], ...]:
        items = sorted(value.items() if isinstance(value, Mapping) else ((key, each) for key, each in value))
        for key, each in items:
            if not isinstance(key, str) or not isinstance(each, str | int | float | bool):
                raise TypeError(each)
        return tuple(items)

    made = _field(FieldKind("params"), convert, "Give words with plain values.")
    made._default = ()
    return made


def language() -> Any:
    """``sv`` or ``en``; Swedish when left out."""

    def convert(value: Any) -> str:
        if value not in LANGUAGES:
            raise ValueError(value)
        return str(value)

    made = _field(FieldKind("language"), convert, "Choose sv or en.")
    made._default = "sv"
    return made


def maybe_texts() -> Any:
    """A list of texts where an empty list says something else than leaving it out."""

    def convert(value: Any) -> tuple[str, ...]:
        if isinstance(value, str):
            raise TypeError(value)
        return tuple(_plain_text(TEXT_LIMIT)(each) for each in value)

    return _field(FieldKind("maybe_texts"), convert, "Give a list of texts.")


def settings(convert: Callable[[Any], Any]) -> Any:
    """The settings of rules: a mapping in the document, a sorted tuple of `RuleSetting` in code."""
    made = _field(FieldKind("rules"), convert, "Give rule settings.")
    made._default = ()
    return made

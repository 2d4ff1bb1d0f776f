"""Field kinds: what a field of the document may hold, said once.

Each function returns an attrs field whose metadata (`FieldKind`) tells the reader, the JSON Schema,
the invariants and the tests what may stand there. Converters accept what people naturally write in
code (a word for an enum, an ISO date for a date, a list for a tuple) and refuse the rest with a
`FieldError` that names the field and what would be right. None stands for a field that was left
out.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

import attrs

from processmap.messages import known_language
from processmap.model.kinds import (
    DATE_RANGE,
    FORBIDDEN_CHARACTER,
    ID_LIMIT,
    ID_PATTERN,
    KEY,
    METHOD_ID_PATTERN,
    PARAM_RANGE,
    PARTY_PATTERN,
    REF_PATTERN,
    TEXT_LIMIT,
    FieldError,
    FieldKind,
    kind_of,
    to_day,
    to_id,
    to_identifier,
    to_method_id,
    to_moment,
    to_params,
    to_party,
    to_ref,
    to_span,
    to_text,
)
from processmap.model.times import Day, to_rough_day
from processmap.model.words import Answer

__all__ = [
    "DATE_RANGE",
    "FORBIDDEN_CHARACTER",
    "ID_LIMIT",
    "ID_PATTERN",
    "KEY",
    "METHOD_ID_PATTERN",
    "PARAM_RANGE",
    "PARTY_PATTERN",
    "REF_PATTERN",
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
    "language",
    "maybe_texts",
    "moment",
    "names_or_count",
    "optional_id",
    "pairs",
    "ref",
    "refs",
    "rough_day",
    "settings",
    "span",
    "text",
    "texts",
    "to_day",
    "to_identifier",
    "to_method_id",
    "to_moment",
    "to_party",
    "to_ref",
    "toggle",
    "when",
    "words_or_word",
    "wrote",
]


def _field(kind: FieldKind, convert: Callable[[Any], Any], default: Any = None) -> Any:
    left_out = () if kind.many else default

    def one(value: Any, self_: Any, attribute: Any) -> Any:
        try:
            return convert(value)
        except (ValueError, TypeError, ArithmeticError) as error:
            raise FieldError(type(self_).__name__, attribute.name, value, kind) from error

    def many(value: Any, self_: Any, attribute: Any) -> Any:
        if value is None:
            return ()
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            alone = isinstance(value, kind.entity or str)
            if not (kind.scalar and alone):
                raise FieldError(type(self_).__name__, attribute.name, value, kind, "want_list")
            value = (value,)
        return tuple(one(each, self_, attribute) for each in value)

    def maybe(value: Any, self_: Any, attribute: Any) -> Any:
        return left_out if value is None else one(value, self_, attribute)

    chosen: Any = many if kind.many else maybe
    return attrs.field(
        default=left_out,
        converter=attrs.Converter(chosen, takes_self=True, takes_field=True),
        validator=_given if kind.required else None,
        metadata={KEY: kind},
    )


def _given(instance: Any, attribute: "attrs.Attribute[Any]", value: Any) -> None:
    """Refuse a required field that was left out."""
    if value is None or value == ():
        raise FieldError(
            type(instance).__name__, attribute.name, value, kind_of(attribute), "want_given"
        )


def text(*, required: bool = False, limit: int = TEXT_LIMIT) -> Any:
    """One text, not empty, at most ``limit`` characters, without control characters."""
    return _field(
        FieldKind("text", required=required, limit=limit), lambda value: to_text(value, limit)
    )


def texts(*, key: str | None = None, scalar: bool = False) -> Any:
    """A list of texts; with ``scalar``, one plain text is also accepted."""
    return _field(FieldKind("text", many=True, key=key, scalar=scalar), to_text)


def maybe_texts() -> Any:
    """A list of texts where an empty list says something else than leaving it out."""

    def convert(value: Any) -> tuple[str, ...]:
        if isinstance(value, str | Mapping):
            raise TypeError(value)
        return tuple(to_text(each) for each in value)

    return _field(FieldKind("maybe_texts"), convert)


def identifier() -> Any:
    """The entity's own id: small letters a-z, digits and hyphens."""
    return _field(FieldKind("id", required=True), to_id)


def optional_id() -> Any:
    """An id that may be left out (tensions, relationships and the like)."""
    return _field(FieldKind("id"), to_id)


def ref(*targets: str, required: bool = False, key: str | None = None) -> Any:
    """One id of an entry in one of the lists ``targets``; of a stakeholder, or of a part of one."""
    kind = FieldKind("ref", required=required, targets=targets, key=key)
    return _field(kind, to_party if kind.parts else to_ref)


def refs(
    *targets: str, key: str | None = None, scalar: bool = False, required: bool = False
) -> Any:
    """A list of ids of entries in the lists ``targets``; with ``scalar``, one plain id is also
    accepted.

    Where stakeholders may stand, parts of them may: ``elders/clan-a``.
    """
    kind = FieldKind("ref", many=True, targets=targets, key=key, scalar=scalar, required=required)
    return _field(kind, to_party if kind.parts else to_ref)


def choice(
    vocabulary: type[StrEnum], *, required: bool = False, default: StrEnum | None = None
) -> Any:
    """One word of a closed vocabulary."""
    return _field(
        FieldKind("choice", required=required, vocabulary=vocabulary), vocabulary, default
    )


def choices(vocabulary: type[StrEnum]) -> Any:
    """A list of words of a closed vocabulary."""
    return _field(FieldKind("choice", many=True, vocabulary=vocabulary), vocabulary)


def words_or_word(vocabulary: type[StrEnum]) -> Any:
    """A list of words of a closed vocabulary; one word may stand alone."""
    return _field(FieldKind("choice", many=True, vocabulary=vocabulary, scalar=True), vocabulary)


def language() -> Any:
    """``sv`` or ``en``, also with a region (``sv-SE``); Swedish when left out."""

    def convert(value: Any) -> str:
        found = known_language(value)
        if found is None:
            raise ValueError(value)
        return found

    return _field(FieldKind("language"), convert, "sv")


def flag() -> Any:
    """Yes, no or unknown; True and False are taken for yes and no. Left out means nothing has been
    said.
    """

    def convert(value: Any) -> Answer:
        return (Answer.YES if value else Answer.NO) if isinstance(value, bool) else Answer(value)

    return _field(FieldKind("flag"), convert)


def toggle() -> Any:
    """Plainly on or off; off when left out."""

    def convert(value: Any) -> bool:
        if not isinstance(value, bool):
            raise TypeError(value)
        return value

    return _field(FieldKind("toggle"), convert, False)


def integer(minimum: int, maximum: int, *, required: bool = False) -> Any:
    """A whole number in an inclusive range."""

    def convert(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= maximum:
            raise ValueError(value)
        return value

    return _field(
        FieldKind("integer", minimum=minimum, maximum=maximum, required=required), convert
    )


def amount(maximum: int = 10**12) -> Any:
    """A number from 0, whole or decimal: kronor, per cent or a share."""

    def convert(value: Any) -> int | float:
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or not 0 <= value <= maximum
        ):
            raise ValueError(value)
        return value

    return _field(FieldKind("amount", minimum=0, maximum=maximum), convert)


def day(*, required: bool = False) -> Any:
    """A date, YYYY-MM-DD, 1900-2200."""
    return _field(FieldKind("day", required=required), to_day)


def days(*, scalar: bool = False) -> Any:
    """A list of dates; with ``scalar``, one date is also accepted."""
    return _field(FieldKind("day", many=True, scalar=scalar), to_day)


def rough_day(*, required: bool = False) -> Any:
    """A date, or a year, month or season where the day is not known:
    `processmap.model.times.Day`.
    """
    return _field(FieldKind("rough_day", required=required), to_rough_day)


def when() -> Any:
    """A date, exact or rough, or any other words for when."""

    def convert(value: Any) -> Day | str:
        try:
            return to_rough_day(value)
        except (ValueError, TypeError):
            return to_text(value)

    return _field(FieldKind("when"), convert)


def span(minimum: int, maximum: int) -> Any:
    """A whole number, or the least and the most: ``6`` or ``[5, 8]``."""
    return _field(
        FieldKind("span", minimum=minimum, maximum=maximum),
        lambda value: to_span(value, minimum, maximum),
    )


def names_or_count(maximum: int) -> Any:
    """A list of texts, or only how many there are of them."""

    def convert(value: Any) -> tuple[str, ...] | int:
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= maximum:
            return value
        if isinstance(value, str | Mapping | int):
            raise TypeError(value)
        return tuple(to_text(each) for each in value)

    return _field(FieldKind("names_or_count", minimum=1, maximum=maximum), convert, ())


def wrote() -> Any:
    """The ledger of what the program wrote: a mapping of ids to fingerprints, kept as sorted
    pairs.
    """

    def convert(value: Any) -> tuple[tuple[str, str], ...]:
        return tuple(
            sorted((to_id(key), to_text(print_, ID_LIMIT)) for key, print_ in dict(value).items())
        )

    return _field(FieldKind("wrote"), convert, ())


def moment() -> Any:
    """A local time (13:30) or an ISO date with time."""
    return _field(FieldKind("moment"), to_moment)


def _instance_of(cls: type) -> Callable[[Any], Any]:
    def convert(value: Any) -> Any:
        if not isinstance(value, cls):
            raise TypeError(value)
        return value

    return convert


def entity(cls: type) -> Any:
    """One nested entity."""
    return _field(FieldKind("entity", entity=cls), _instance_of(cls))


def entities(cls: type, *, key: str | None = None, scalar: bool = False) -> Any:
    """A list of nested entities; with ``scalar``, one alone is also accepted."""
    return _field(
        FieldKind("entity", many=True, entity=cls, key=key, scalar=scalar), _instance_of(cls)
    )


def custom(
    name: str,
    convert: Callable[[Any], Any],
    *,
    many: bool = False,
    targets: tuple[str, ...] = (),
    required: bool = False,
) -> Any:
    """A field of a shape of its own, known by ``name`` to the reader, the schema and the catalogue
    (``want_NAME``).
    """
    return _field(FieldKind(name, many=many, targets=targets, required=required), convert)


def pairs() -> Any:
    """Parameters: a mapping of words to plain values, kept as sorted pairs."""
    return _field(FieldKind("params"), to_params, ())


def settings(convert: Callable[[Any], Any]) -> Any:
    """The settings of rules: a mapping in the document, a sorted tuple of `RuleSetting` in code."""
    return _field(FieldKind("rules"), convert, ())

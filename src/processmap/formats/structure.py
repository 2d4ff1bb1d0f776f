"""A tree to a `ProcessMap` or a `PublicMap`, driven by the field kinds of the model; every fault is
gathered.

An entry with faults is kept as far as it could be read (`_partial`), so that what refers to it is
judged as well, and its own references too: one reading tells everything there is to mend.
"""

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any, TypeVar

import attrs

from processmap.errors import Path
from processmap.formats.guesses import nearest_key
from processmap.formats.struck import struck_from, without_struck
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.formats.values import BAD, SCALARS, Context, plain_value
from processmap.messages.phrases import Nearest
from processmap.model.arenas import Absent, Member
from processmap.model.dialogues import After
from processmap.model.entity import Entity, Entry
from processmap.model.governance import Meeting
from processmap.model.kinds import ID_LIMIT, KEY, RESERVED, FieldKind, kind_of, to_params
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.public import PUBLIC_KEY, PublicMap
from processmap.model.stakeholders import Period, SpeaksFor
from processmap.model.words import Visibility

__all__ = ["as_written", "field_values", "fields_of", "structure"]

E = TypeVar("E", bound=Entry)
M = TypeVar("M", ProcessMap, PublicMap)
# Entries that may be written as one plain value: the class, and the field the value stands for.
SHORT: dict[str, tuple[type[Entity], str]] = {
    "after": (After, "dialogue"),
    "meeting": (Meeting, "date"),
    "period": (Period, "start"),
    "speaks_for": (SpeaksFor, "who"),
    "member": (Member, "party"),
    "absent": (Absent, "party"),
}


def fields_of(cls: type[Entry]) -> dict[str, tuple[str, FieldKind]]:
    """The keys an entity has in the document, with the attribute's name and its kind."""
    key: Any = cls
    return _fields_of(key)


@cache
def _fields_of(cls: Any) -> dict[str, tuple[str, FieldKind]]:
    listed = [attribute for attribute in attrs.fields(cls) if KEY in attribute.metadata]
    shared = {each.name for each in attrs.fields(Entity)}
    # A field that a class has made its own (who pays, in `source` of a cost) is not what every
    # entry has.
    common = [each for each in listed if each.inherited and each.name in shared]
    own = [each for each in listed if each not in common]
    # What every entry has stands last; in the document itself, before its lists.
    at = next(
        (
            i
            for i, each in enumerate(own)
            if each.name == "stakeholders" and cls in (ProcessMap, PublicMap)
        ),
        len(own),
    )
    return {
        kind_of(each).key or each.name: (each.name, kind_of(each))
        for each in [*own[:at], *common, *own[at:]]
    }


def structure(
    cls: type[M], root: Mapping, context: Context, origin: object, struck: list[str] | None = None
) -> M:
    """Read a whole document; where it has faults the result is partial and only good for finding
    more of them.

    Args:
        cls: what it is: a working document or a public version.
        root: the document.
        context: where faults go.
        origin: what the map is to remember of its text.
        struck: gets the ids of what somebody has deleted, see `processmap.formats.struck`.
    """
    body = _body(cls, root)
    context = context.inside(_confidential(body))
    before = context.report.count
    values = _values(cls, body, (), context)
    found = struck_from(values) if cls is ProcessMap else None
    if struck is not None and found is not None:
        struck.extend(found.gone)
    if context.report.count > before:
        return _partial(cls, values)
    if found is not None and found.gone:
        values = without_struck(values, found)
    return cls(**values, origin=origin)


def as_written(root: Mapping, context: Context) -> ProcessMap:
    """A document exactly as its text says, also what does not hold: what a text is compared with
    before it is changed.

    Args:
        root: the document, in which every value can be read.
        context: where faults go.
    """
    return _partial(ProcessMap, _values(ProcessMap, _body(ProcessMap, root), (), context))


def field_values(
    cls: type[Entry], node: Mapping, context: Context, keys: Iterable[str]
) -> dict[str, Any]:
    """What some of an entity's fields say, by attribute; what stands empty is as the default says.

    Args:
        cls: the entity.
        node: what is written of it.
        context: where faults go.
        keys: the keys to read.
    """
    known = fields_of(cls)
    defaults = attrs.fields_dict(cls)
    values: dict[str, Any] = {}
    for key in keys:
        name, kind = known[key]
        written = node.get(key)
        read = None if written is None else _field(written, kind, (key,), context)
        values[name] = defaults[name].default if read is None else read
    _require(node, {key: known[key] for key in keys}, (), context)
    return values


def _body(cls: type[M], root: Mapping) -> Mapping:
    """A document without the line that says what it is."""
    body = Mapping(root.line, root.column, root.start, root.end, root.flow)
    first = PUBLIC_KEY if cls is PublicMap else "processmap"
    body.items = [(key, value) for key, value in root.items if key.value != first]
    return body


def _entity(cls: type[E], node: Mapping, path: Path, context: Context) -> E:
    context = context.inside(_confidential(node))
    before = context.report.count
    values = _values(cls, node, path, context)
    if context.report.count > before:
        return _partial(cls, values)
    return cls(**values)


def _values(cls: type[Entry], node: Mapping, path: Path, context: Context) -> dict[str, Any]:
    """What an entity's fields say, as far as they can be read."""
    known = fields_of(cls)
    cut = _cut_by_commas(node, known, path, context)
    values: dict[str, Any] = {}
    for key, value in node.items:
        if key.broken:
            context.report.count += 1
            continue
        if key in cut:
            continue
        if key.value not in known:
            _unknown_key(key, tuple(known), path, context)
            continue
        name, kind = known[key.value]
        # The mark of confidence may be told as it is written: it is about the entry, not from it.
        reading = context.open() if name == "visibility" else context
        read = _field(value, kind, (*path, key.value), reading)
        if read is not None:
            values[name] = read
    _require(node, known, path, context)
    return values


def _confidential(node: Mapping) -> bool:
    """Whether messages must not repeat what stands in this entry.

    True unless it is plainly internal or public: an unreadable visibility or a key that looks like
    a misspelt mark of confidence counts as confidential, because the one who wrote it meant
    something by it.
    """
    for key, value in node.items:
        if key.value == "visibility":
            words = (Visibility.PUBLIC.value, Visibility.INTERNAL.value)
            if not isinstance(value, Scalar) or not (value.empty or value.value in words):
                return True
        elif _like_a_mark(key.value.casefold()[:40]):
            return True
    return False


@lru_cache(maxsize=1 << 10)
def _like_a_mark(key: str) -> bool:
    """Whether a key looks like a mark of confidence; the same few keys stand in every entry."""
    return bool(get_close_matches(key, _MARKS, n=1, cutoff=0.8))


_MARKS = (
    "confidential",
    "visibility",
    "secret",
    "sekretess",
    "hemlig",
    "förtrolig",
    "konfidentiell",
)


def _unknown_key(key: Scalar, known: tuple[str, ...], path: Path, context: Context) -> None:
    nearest = nearest_key(key.value, known)
    told = context.open() if nearest or re.fullmatch(r"[^\W\d][\w-]{0,39}", key.value) else context
    found = told.shown(key.value)
    context.report.on(
        "PM032", key, (*path, found), found=found, nearest=nearest, known=", ".join(known)
    )


def _cut_by_commas(
    node: Mapping, known: dict[str, tuple[str, FieldKind]], path: Path, context: Context
) -> frozenset[Scalar]:
    """Tell of texts that a comma has cut in two: ``{name: Byn, och skogen}``.

    Within braces a comma ends a text that stands without quotation marks, and what follows it
    becomes a key with nothing after it.

    Args:
        node: the entry.
        known: the keys that can stand in it, and what each may hold.
        path: where it stands.
        context: where faults go.

    Returns:
        The keys that are such pieces of a text; all that is to be said of them has been said.
    """
    if context.json or not node.flow:
        return frozenset()
    text_key, text_value = None, None  # the text that pieces may belong to
    pieces: dict[Scalar, list[Scalar]] = {}
    begun: dict[Scalar, Scalar] = {}
    for key, value in node.items:
        if text_key is not None and text_value is not None and _piece(key, value, known):
            begun[text_key] = text_value
            pieces.setdefault(text_key, []).append(key)
            continue
        holds_text = key.value in known and known[key.value][1].name == "text"
        text_key = key if holds_text else None
        text_value = value if isinstance(value, Scalar) and not value.empty else None
    for key, rest in pieces.items():
        whole = ", ".join([begun[key].value, *(piece.value for piece in rest)])
        right = context.shown(f"{key.value}: {_in_marks(whole)}")
        context.fault(
            "PM077", begun[key], (*path, key.value), found=context.shown(whole), right=right
        )
    return frozenset(piece for rest in pieces.values() for piece in rest)


def _piece(key: Scalar, value: Node, known: Iterable[str]) -> bool:
    """Whether a key may be what stands after a comma in a text: a word that is no key, with nothing
    written after.
    """
    nothing = isinstance(value, Scalar) and value.plain and not value.value
    if not nothing or not key.plain or key.broken or key.value in known:
        return False
    return not nearest_key(key.value, tuple(known))


def _in_marks(said: str) -> str:
    """A text in quotation marks, as YAML reads them."""
    if '"' in said or "\\" in said:
        return "'" + said.replace("'", "''") + "'"
    return f'"{said}"'


def _require(
    node: Mapping, known: dict[str, tuple[str, FieldKind]], path: Path, context: Context
) -> None:
    given = {key.value: value for key, value in node.items}
    for key, (_, kind) in known.items():
        value = given.get(key)
        if not kind.required and kind.name not in {"method_id", "pair"}:
            continue
        if value is None:
            context.report.on("PM031", node, (*path, key), field=key)
        elif isinstance(value, Scalar) and value.empty and not value.broken:
            code = "PM061" if value.plain and value.value else "PM031"
            context.report.on(code, value, (*path, key), field=key, found=value.value)
        elif isinstance(value, Sequence) and not value.items:
            context.report.on("PM031", value, (*path, key), field=key)


def _field(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """Read one field; None when it is empty or could not be read (the fault is in the report)."""
    if isinstance(node, Scalar) and node.broken:
        context.lost(path)
        return None
    if isinstance(node, Scalar) and node.empty:
        return None
    special = SPECIAL.get(kind.name)
    if special is not None:
        read = special(node, kind, path, context)
        return None if read is BAD else read
    if kind.many or kind.name == "maybe_texts":
        return _list(node, kind, path, context)
    read = _item(node, kind, path, context)
    return None if read is BAD else read


def _list(node: Node, kind: FieldKind, path: Path, context: Context) -> tuple[Any, ...] | None:
    alone = Mapping if kind.entity is not None else Scalar
    if isinstance(node, alone) and kind.scalar:
        read = _item(node, kind, path, context)
        return None if read is BAD else (read,)
    if not isinstance(node, Sequence):
        if kind.entity is not None:
            context.fault(
                "PM060", node, path, field=_last(path), known=", ".join(fields_of(kind.entity))
            )
        else:
            context.fault("PM033", node, path, field=_last(path))
        context.report.unread.add(str(path[0]))
        return None
    read_all = []
    for index, item in enumerate(node.items):
        read = _item(item, kind, (*path, index), context)
        if read is BAD:
            made: Any = kind.entity or SHORT.get(kind.name, (None,))[0]
            read = _partial(made, {}) if made else None  # an entry that holds its place in the list
        read_all.append(read)
    return tuple(read_all)


def _item(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """Read one value: a field that is not a list, or one item of a list."""
    if isinstance(node, Scalar):
        if node.broken:
            context.lost(path)
            return BAD
        if node.empty:
            return context.fault("PM059", node, path)
    if kind.name in SHORT:
        return _short(node, kind, path, context)
    if kind.name == "entity":
        return _nested(node, kind, path, context)
    if kind.name in GROUPS and not (kind.name == "tension" and isinstance(node, Scalar)):
        return GROUPS[kind.name](node, kind, path, context)
    if not isinstance(node, Scalar):
        return context.fault("PM035", node, path, field=_last(path))
    return SCALARS["ref" if kind.name == "tension" else kind.name](context, node, path, kind)


def _nested(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    cls: Any = kind.entity
    if not isinstance(node, Mapping):
        context.fault("PM034", node, path, field=_last(path), known=", ".join(fields_of(cls)))
        return _partial(cls, {})
    return _entity(cls, node, path, context)


def _short(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    cls, name = SHORT[kind.name]
    if isinstance(node, Scalar):
        inner = fields_of(cls)[name][1]
        read = SCALARS[inner.name](context, node, path, inner)
        return _partial(cls, {}) if read is BAD else cls(**{name: read})
    if isinstance(node, Mapping):
        return _entity(cls, node, path, context)
    context.fault("PM035", node, path, field=_last(path))
    return _partial(cls, {})


def _ids(
    node: Node,
    targets: tuple[str, ...],
    path: Path,
    context: Context,
    code: str,
    fits: Callable[[int], bool],
) -> Any:
    """A short list of ids that belong together; as a rule two."""
    if not isinstance(node, Sequence) or not fits(len(node.items)):
        return context.fault(code, node, path, field=_last(path))
    kind = FieldKind("ref", targets=targets)
    read = [_item(item, kind, (*path, index), context) for index, item in enumerate(node.items)]
    return BAD if BAD in read else tuple(read)


def _pair(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    return _ids(node, (), path, context, "PM047", lambda count: count == 2)


def _apart(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    return _ids(node, kind.targets, path, context, "PM048", lambda count: count >= 2)


def _seats(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    whole = FieldKind("integer", minimum=1, maximum=100_000)
    if not isinstance(node, Sequence) or len(node.items) != 2:
        return context.fault("PM049", node, path)
    read = [_item(item, whole, (*path, index), context) for index, item in enumerate(node.items)]
    if BAD in read:
        return BAD
    if read[0] > read[1]:
        return context.fault("PM049", node, path)
    return tuple(read)


def _span(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """A whole number, or a list of two: the least and the most."""
    whole = FieldKind("integer", minimum=kind.minimum, maximum=kind.maximum)
    if isinstance(node, Scalar):
        return SCALARS["span"](context, node, path, whole)
    if not isinstance(node, Sequence) or len(node.items) != 2:
        return context.fault("PM064", node, path, field=_last(path), nearest=Nearest())
    read = [_item(item, whole, (*path, index), context) for index, item in enumerate(node.items)]
    if BAD in read:
        return BAD
    if read[0] > read[1]:
        return context.fault("PM064", node, path, field=_last(path), nearest=Nearest())
    return read[0] if read[0] == read[1] else tuple(read)


def _names_or_count(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """A list of texts, or a whole number of them."""
    if isinstance(node, Sequence):
        return _list(node, FieldKind("text", many=True), path, context)
    if isinstance(node, Mapping) or not (node.plain and node.value.lstrip("+-").isdecimal()):
        return context.fault("PM069", node, path, field=_last(path))
    return SCALARS["integer"](context, node, path, kind)


def _wrote(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """The program's ledger: ids and fingerprints."""
    if not isinstance(node, Mapping):
        return context.fault("PM034", node, path, field=_last(path), known="id: text")
    made = []
    for key, value in node.items:
        inner = (*path, key.value)
        if key.broken or (isinstance(value, Scalar) and value.broken):
            context.report.count += 1
            continue
        written = SCALARS["id"](context, key, inner, FieldKind("id"))
        fingerprint = _item(value, FieldKind("text", limit=ID_LIMIT), inner, context)
        if written is not BAD and fingerprint is not BAD:
            made.append((written, fingerprint))
    return tuple(sorted(made))


def _rules(node: Node, kind: FieldKind, path: Path, context: Context) -> Any:
    """Settings of rules: code -> {off, why, and the rule's own parameters}; ``off`` alone may stand
    as the value.
    """
    if not isinstance(node, Mapping):
        return context.fault("PM034", node, path, field="rules", known="off, why")
    made = []
    for key, value in node.items:
        inner = (*path, key.value)
        if not key.broken and not key.value.strip():
            context.report.on("PM031", key, inner, field="rule")
            continue
        if key.broken or (isinstance(value, Scalar) and value.broken):
            context.report.count += 1
            continue
        if not isinstance(value, Mapping):
            context.fault("PM034", value, inner, field=context.shown(key.value), known="off, why")
            continue
        read = _rule(key, value, inner, context)
        if read is not None:
            made.append(read)
    return tuple(made)


def _rule(key: Scalar, node: Mapping, path: Path, context: Context) -> RuleSetting | None:
    context = context.inside(_confidential(node))
    known = fields_of(RuleSetting)
    before = context.report.count
    values: dict[str, Any] = {"rule": SCALARS["text"](context, key, path, known["rule"][1])}
    params: dict[str, Any] = {}
    cut = _cut_by_commas(node, known, path, context)
    for name, value in node.items:
        if name.broken:
            context.report.count += 1
            continue
        if name in cut:
            continue
        if name.value in known and name.value not in {"rule", "params"}:
            read = _field(value, known[name.value][1], (*path, name.value), context)
            values.update({} if read is None else {name.value: read})
        elif name.value in RESERVED or not name.value.strip():
            _unknown_key(name, tuple(known), path, context)
        elif SCALARS["text"](context, name, path, FieldKind("text")) is BAD:
            continue
        elif not (isinstance(value, Scalar) and value.empty):
            params[name.value] = plain_value(context, value, (*path, name.value))
    if context.report.count > before:
        return None
    return RuleSetting(**values, params=to_params(params))


SPECIAL: dict[str, Callable[[Node, FieldKind, Path, Context], Any]] = {
    "rules": _rules,
    "pair": _pair,
    "seats": _seats,
    "span": _span,
    "names_or_count": _names_or_count,
    "wrote": _wrote,
}
GROUPS: dict[str, Callable[[Node, FieldKind, Path, Context], Any]] = {
    "apart": _apart,
    "tension": _pair,
}


def _last(path: Path) -> str:
    """The name of the field a path ends in, whatever the item's number."""
    return next((str(step) for step in reversed(path) if isinstance(step, str)), "")


def _partial(cls: type[E], values: dict[str, Any]) -> E:
    """An entity with what could be read and defaults for the rest; its invariants are not
    checked.
    """
    made = object.__new__(cls)
    for attribute in attrs.fields(cls):
        default = attribute.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # Factory is a class; its stub is a function
            default = default.factory()
        value = values.get(attribute.name, None if default is attrs.NOTHING else default)
        object.__setattr__(made, attribute.name, value)
    return made

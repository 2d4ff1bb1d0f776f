"""JSON Schema (draft 2020-12) of the document and of its public version, made from the field kinds
the reader goes by.

It lets an editor complete keys and words and mark slips while typing. The reader is the judge: it
also knows what no schema can say (that ids exist, that dates are in the calendar).
"""

import json
import re
from typing import Any

from processmap.errors import chosen_language
from processmap.formats.limits import MAX_ENTRIES
from processmap.formats.structure import SHORT, fields_of
from processmap.messages import LANGUAGES, has_text, text
from processmap.model.entity import Entry
from processmap.model.kinds import (
    ID_LIMIT,
    ID_PATTERN,
    METHOD_ID_PATTERN,
    PARTY_PATTERN,
    REF_PATTERN,
    TEXT_LIMIT,
    FieldKind,
)
from processmap.model.process_map import VERSION, ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.public import ENTRIES, PUBLIC_KEY, PUBLIC_VERSION, PublicMap
from processmap.model.times import MOST_SIGNS
from processmap.model.words import Answer

__all__ = ["schema", "schema_text"]

Schema = dict[str, Any]
_NOT_BLANK = r"\S"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_MOMENT = (
    r"^([0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$"
)
_TAG = r"^([sS][vV]|[eE][nN])([-_][A-Za-z0-9]+)*([.][A-Za-z0-9-]+)?(@[A-Za-z0-9]+)?$"
"""A language with a region, as browsers send it."""
_NOTHING: Schema = {"$ref": "#/$defs/nothing"}


def schema(language: str = "sv", public: bool = False) -> Schema:
    """Give the schema of the document, or of its public version.

    Args:
        language: "sv" or "en", of the descriptions.
        public: whether it is that of the public version, which has the fields that may be published
            and no others.
    """
    cls, key, number = (
        (PublicMap, PUBLIC_KEY, PUBLIC_VERSION) if public else (ProcessMap, "processmap", VERSION)
    )
    language = chosen_language(language)
    builder = _Builder(language)
    top = builder.entity(cls)
    version = {"const": number, "description": text("fields.processmap", language)}
    title = {"title": text("fields.publictitle" if public else "fields.title", language)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **title,
        **top,
        "properties": {key: version, **top["properties"]},
        "required": [key, *top["required"]],
        "$defs": {
            "nothing": {"description": text("fields.nothing", language), "enum": [None, ""]},
            **dict(sorted(builder.definitions.items())),
        },
    }


def schema_text(language: str = "sv", public: bool = False) -> str:
    """The schema as JSON text, as it stands in ``docs``."""
    return json.dumps(schema(language, public), ensure_ascii=False, indent=2) + "\n"


def _meant(cls: type[Entry]) -> str:
    """The name of the class that the catalogue describes: for a public entry, that of the working
    document.
    """
    found: type[Entry] = (
        ProcessMap
        if cls is PublicMap
        else next((ENTRIES[each] for each in ENTRIES if each is cls), cls)
    )
    return found.__name__


class _Builder:
    def __init__(self, language: str) -> None:
        self.language = language
        self.definitions: dict[str, Schema] = {}

    def entity(self, cls: type[Entry]) -> Schema:
        """What an entry may hold; one of a public version means what the entry does that it is made
        from.
        """
        known = fields_of(cls)
        required = [key for key, (_, kind) in known.items() if kind.required]
        return {
            "description": self._describe(cls.__name__, _meant(cls)),
            "type": "object",
            "properties": {key: self._key(cls, key, kind) for key, (_, kind) in known.items()},
            "required": required,
            "additionalProperties": False,
        }

    def _describe(self, *names: str) -> str:
        return next(
            (text(f"fields.{name}", self.language) for name in names if has_text(f"fields.{name}")),
            "",
        )

    def _key(self, cls: type[Entry], key: str, kind: FieldKind) -> Schema:
        said = self._describe(f"{cls.__name__}_{key}", f"{_meant(cls)}_{key}", f"any_{key}")
        value = self._value(kind)
        return {"description": said, **(value if kind.required else {"anyOf": [value, _NOTHING]})}

    def _value(self, kind: FieldKind) -> Schema:
        if kind.name == "rules":
            return {"type": "object", "additionalProperties": self._rule()}
        one = self._one(kind)
        if not (kind.many or kind.name == "maybe_texts"):
            return one
        many: Schema = {"type": "array", "items": one, "maxItems": MAX_ENTRIES}
        if kind.required:
            many["minItems"] = 1
        return {"anyOf": [one, many]} if kind.scalar else many

    def _one(self, kind: FieldKind) -> Schema:
        if kind.name in SHORT:
            cls, name = SHORT[kind.name]
            return {"anyOf": [self._one(fields_of(cls)[name][1]), self._ref(cls)]}
        if kind.name == "entity" and kind.entity is not None:
            return self._ref(kind.entity)
        if kind.name == "choice" and kind.vocabulary is not None:
            words: list[str | bool] = [str(word) for word in kind.vocabulary]
            return {"enum": [*words, True, False] if {"yes", "no"} <= {*words} else words}
        if kind.name == "span":
            number: Schema = {"type": "integer", "minimum": kind.minimum, "maximum": kind.maximum}
            return {
                "anyOf": [number, {"type": "array", "items": number, "minItems": 2, "maxItems": 2}]
            }
        if kind.name == "names_or_count":
            names = {"type": "array", "items": _SHAPES["name"], "maxItems": MAX_ENTRIES}
            return {
                "anyOf": [
                    names,
                    {"type": "integer", "minimum": kind.minimum, "maximum": kind.maximum},
                ]
            }
        if kind.name == "ref" and kind.parts:
            return _PARTY
        if kind.name == "apart" and kind.parts:
            return {"type": "array", "items": _PARTY, "minItems": 2}
        if kind.name in {"integer", "amount"}:
            sort = "integer" if kind.name == "integer" else "number"
            return {"type": sort, "minimum": kind.minimum, "maximum": kind.maximum}
        if kind.name in {"text", "maybe_texts"}:
            return {"type": "string", "pattern": _NOT_BLANK, "maxLength": kind.limit}
        return _SHAPES[kind.name]

    def _ref(self, cls: type[Entry]) -> Schema:
        if cls.__name__ not in self.definitions:
            self.definitions[cls.__name__] = {}
            self.definitions[cls.__name__] = self.entity(cls)
        return {"$ref": f"#/$defs/{cls.__name__}"}

    def _rule(self) -> Schema:
        made = self.entity(RuleSetting)
        properties = {
            key: value for key, value in made["properties"].items() if key not in {"rule", "params"}
        }
        return {
            "description": made["description"],
            "type": "object",
            "properties": {**properties, "rule": False, "params": False},
            "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
        }


def _id(pattern: str) -> Schema:
    return {
        "type": "string",
        "pattern": f"^{re.sub('[(][?]:', '(', pattern)}$",
        "maxLength": ID_LIMIT,
    }


_REF = _id(REF_PATTERN)
_PARTY = _id(rf"(?:{METHOD_ID_PATTERN}|{PARTY_PATTERN})")
_PAIR: Schema = {"type": "array", "items": _REF, "minItems": 2, "maxItems": 2}
_SEAT: Schema = {"type": "integer", "minimum": 1, "maximum": 100_000}
_FINGERPRINT: Schema = {"type": "string", "pattern": _NOT_BLANK, "maxLength": ID_LIMIT}
_YEAR: Schema = {"type": "integer", "minimum": 1900, "maximum": 2200}
# A date, or a year, month, season or stretch of them; which words they are the reader knows.
_ROUGH: Schema = {
    "anyOf": [_YEAR, {"type": "string", "pattern": "[0-9]{4}", "maxLength": MOST_SIGNS}]
}
_SHAPES: dict[str, Schema] = {
    "id": _id(ID_PATTERN),
    "ref": _REF,
    "method": _id(METHOD_ID_PATTERN),
    "method_id": _id(METHOD_ID_PATTERN),
    "language": {"anyOf": [{"enum": list(LANGUAGES)}, {"type": "string", "pattern": _TAG}]},
    "flag": {"enum": [*(str(word) for word in Answer), True, False]},
    "toggle": {"type": "boolean"},
    "day": {"type": "string", "format": "date", "pattern": _DATE},
    "rough_day": _ROUGH,
    "when": {"anyOf": [_YEAR, {"type": "string", "pattern": _NOT_BLANK, "maxLength": TEXT_LIMIT}]},
    "approves": {
        "anyOf": [
            {"enum": ["no", False]},
            {"type": "integer", "minimum": 1, "maximum": 2200},
            _ROUGH,
        ]
    },
    "name": {"type": "string", "pattern": _NOT_BLANK, "maxLength": TEXT_LIMIT},
    "wrote": {
        "type": "object",
        "additionalProperties": {"type": "string", "pattern": _NOT_BLANK, "maxLength": ID_LIMIT},
    },
    "moment": {"type": "string", "pattern": _MOMENT},
    "pair": _PAIR,
    "tension": {"anyOf": [_REF, _PAIR]},
    "apart": {"type": "array", "items": _REF, "minItems": 2},
    "seats": {"type": "array", "items": _SEAT, "minItems": 2, "maxItems": 2},
    "decided": {"anyOf": [{"type": "boolean"}, _REF]},
    "params": {"type": "object"},
}

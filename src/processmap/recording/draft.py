"""Gathering what is to be recorded: values turned into what the document holds, names into ids, all
faults at once.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs
from attrs import frozen

from processmap.analysis.ordinary import without_names
from processmap.errors import ProcessMapError, RecordError, UsageError, chosen_language
from processmap.formats.guesses import nearest_number, nearest_span
from processmap.messages import LANGUAGES, has_text, text
from processmap.messages.phrases import HIDDEN, Choices, Known, Nearest, Number, shorten
from processmap.messages.spoken import SPOKEN, Glossed
from processmap.model.entity import Entity
from processmap.model.kinds import FieldError, FieldKind, kind_of
from processmap.model.process_map import ProcessMap
from processmap.model.same_text import text_key
from processmap.model.words import (
    AgreementRule,
    AgreementStatus,
    Aim,
    Answer,
    ArenaKind,
    ArenaStatus,
    Aspect,
    CarriedOut,
    Claim,
    ComesFirst,
    DecisionAbout,
    EarlierOutcome,
    FacilitatorRole,
    GateKind,
    GateState,
    Level,
    MayAgree,
    MemberState,
    Outcome,
    OutreachOutcome,
    PartyRole,
    ProceedingKind,
    ProposalStatus,
    Purpose,
    Readiness,
    Spokesperson,
    StakeholderKind,
    Standing,
    StandstillAnswer,
    Trust,
    Visibility,
    Willingness,
)

__all__ = ["Draft", "Noted", "called", "confides", "glossed", "joined", "put", "spoken"]

_SPOKEN: dict[type[StrEnum], str] = {
    Outcome: "outcome",
    OutreachOutcome: "outreach",
    Purpose: "purpose",
    Aspect: "aspect",
    Readiness: "readiness",
    Aim: "aim",
    StakeholderKind: "kind",
    Level: "level",
    Willingness: "willing",
    GateKind: "gate",
    GateState: "gate_state",
    ArenaKind: "arena",
    ArenaStatus: "arena_status",
    MemberState: "member",
    Claim: "claim",
    AgreementStatus: "agreement",
    AgreementRule: "rule",
    StandstillAnswer: "standstill",
    EarlierOutcome: "earlier",
    ProceedingKind: "proceeding",
    CarriedOut: "carried_out",
    DecisionAbout: "about",
    ProposalStatus: "proposal",
    Spokesperson: "spokesperson",
    MayAgree: "may_agree",
    Standing: "standing",
    PartyRole: "party",
    Trust: "trust",
    ComesFirst: "first",
    FacilitatorRole: "role",
}
_NUMBERS = frozenset({"integer", "amount", "span", "approves"})
_NAMES = ("title", "name", "what", "text", "statement", "task")


@frozen
class Noted:
    """Something that was recorded: a sentence of the catalogue's area ``record``, and the id it is
    about.

    Attributes:
        word: name of the sentence.
        params: what it needs, as sorted pairs.
        key: id of the entry, where it has one.
        changed: whether the map says anything new because of it.
    """

    word: str
    params: tuple[tuple[str, Any], ...] = ()
    key: str | None = None
    changed: bool = True

    def message(self, language: str = "sv") -> str:
        """Say what was recorded."""
        language = chosen_language(language)
        said = text(f"record.{self.word}", language, **dict(self.params))
        return said if self.changed else text("record.already", language, what=said)


class WrongValueError(UsageError):
    """A value that a field cannot hold: what was found and what would be right."""

    def __init__(self, field: str, found: object, error: FieldError) -> None:
        super().__init__("record.bad_value", field=field, found=shorten(found))
        self.error = error

    def message(self, language: str = "sv") -> str:
        """Say which value, and what would be right."""
        language, kind = chosen_language(language), self.error.kind
        expected = text(
            f"errors.{self.error.want}",
            language,
            limit=Number(kind.limit),
            low=Number(kind.minimum or 0),
            high=Number(kind.maximum or 0),
            words=Choices(glossed(kind.vocabulary).told(language) if kind.vocabulary else ()),
            cls=kind.entity.__name__ if kind.entity else "",
        )
        return text(self.code, language, expected=expected, **self.params)


def glossed(vocabulary: type[StrEnum]) -> Glossed:
    """The words of a vocabulary, to be listed with what they mean."""
    return Glossed(map(str, vocabulary), _SPOKEN.get(vocabulary))


def put(case: ProcessMap, name: str, entity: Entity, at: int | None = None) -> ProcessMap:
    """Give a map with ``entity`` in one of its lists: at a place, in place of its namesake, or
    last.
    """
    entries: tuple[Any, ...] = getattr(case, name)
    key = getattr(entity, "id", None)
    if at is None and key is not None:
        at = next((index for index, each in enumerate(entries) if each.id == key), None)
    changed: Any = (*entries, entity) if at is None else (*entries[:at], entity, *entries[at + 1 :])
    return case if at is not None and entries[at] == entity else case.evolve(**{name: changed})


def called(entity: Entity) -> str:
    """What an entry is called in a message; nothing of a confidential one."""
    if entity.confidential:
        return HIDDEN
    found = (getattr(entity, name, None) for name in _NAMES)
    return shorten(
        next((each for each in found if isinstance(each, str)), getattr(entity, "id", None) or "")
    )


class Draft:
    """What is being recorded in one map. Nothing is changed until `finish` has found everything
    right.
    """

    def __init__(self, case: ProcessMap) -> None:
        self.case = case
        self.faults: list[ProcessMapError] = []

    def fault(self, word: str, /, **params: Any) -> None:
        """Add a fault; ``word`` names its sentence in the area ``record``."""
        self.faults.append(UsageError(f"record.{word}", **without_names(params.items(), self.case)))

    def finish(self) -> None:
        """Let the faults be told, if there are any.

        Raises:
            RecordError: with every fault.
        """
        if self.faults:
            raise RecordError(self.faults)

    # Values

    def values(
        self, cls: type[Entity], named: Mapping[str, str] = MappingProxyType({}), **given: Any
    ) -> dict[str, Any]:
        """Turn what was given into values for fields of ``cls``; what was not given (None, nothing)
        is left out.

        Args:
            cls: the class of the entry.
            named: what the user calls a field, where that is not its name in the document.
            given: values by field.
        """
        found = {}
        for name, value in given.items():
            attribute: attrs.Attribute[Any] = attrs.fields_dict(cls)[name]
            kind = kind_of(attribute)
            if value is None or value == () or value == []:
                continue
            said = named.get(name) or kind.key or name
            if kind.name == "ref":
                keys = self.refs(said, value, kind.targets)
                found[name] = keys if kind.many else (keys[0] if keys else None)
            else:
                found[name] = self._converted(attribute, said, _list(value) if kind.many else value)
        return found

    def _converted(self, attribute: "attrs.Attribute[Any]", said: str, value: Any) -> Any:
        convert: Any = attribute.converter
        kind = kind_of(attribute)
        if kind.name in _NUMBERS and isinstance(value, str):
            value = _number(kind, value)
        vocabulary = Answer if kind.name == "flag" else kind.vocabulary
        if vocabulary is not None:
            value = (
                tuple(spoken(vocabulary, each) for each in value)
                if _many(value)
                else spoken(vocabulary, value)
            )
        try:
            return convert.converter(value, _Stub(), attribute)
        except FieldError as error:
            self.faults.append(
                WrongValueError(said, ", ".join(map(str, value)) if _many(value) else value, error)
            )
            return None

    def need(self, field: str, value: Any) -> None:
        """Ask for something that must be given."""
        if value is None or value == () or (isinstance(value, str) and not value.strip()):
            self.fault("missing", field=field)

    # Entries

    def refs(self, field: str, value: Any, targets: tuple[str, ...]) -> tuple[str, ...]:
        """Ids of entries named by id or by name; a text may hold several with commas between."""
        found: list[str] = []
        for each in _list(value):
            key = self.find(str(each), targets)
            if key is None and isinstance(each, str) and "," in each:
                parts = [part.strip() for part in each.split(",") if part.strip()]
                found += [key for part in parts if (key := self.entry(field, part, targets))]
            elif key := key or self.entry(field, str(each), targets):
                found.append(key)
        return tuple(dict.fromkeys(found))

    def entry(self, field: str, value: str, targets: tuple[str, ...]) -> str | None:
        """The id of one entry of the lists ``targets``, named by id or by name; a fault where there
        is none.
        """
        key = self.find(value, targets)
        if key is not None:
            return key
        same = self._namesakes(value, targets)
        if len(same) > 1:
            self.fault("ambiguous", field=field, found=shorten(value), keys=", ".join(same[:6]))
            return None
        open_ = {
            each: entity for each, entity in self._among(targets).items() if not _hidden(entity)
        }
        names = {text_key(called(entity)): each for each, entity in open_.items()}
        near = get_close_matches(text_key(value), [*open_, *names], n=3, cutoff=0.5)
        nearest = Nearest(dict.fromkeys(names.get(each, each) for each in near))
        word = "wrong_sort" if self.case.list_of(value) else "no_entry"
        first = {key: each for key, each in open_.items() if self.case.list_of(key) == targets[-1]}
        known = Known([] if near else list({**first, **open_})[:9])
        self.fault(
            word,
            field=field,
            found=shorten(value),
            sort=Sort(targets),
            nearest=nearest,
            known=known,
        )
        return None

    def _among(self, targets: tuple[str, ...]) -> dict[str, Entity]:
        return {
            key: each for key, each in self.case.by_id.items() if self.case.list_of(key) in targets
        }

    def _namesakes(self, value: str, targets: tuple[str, ...]) -> list[str]:
        wanted = text_key(value)
        return [
            key
            for key, each in self._among(targets).items()
            if any(
                text_key(said) == wanted
                for name in _NAMES
                if isinstance(said := getattr(each, name, None), str)
            )
        ]

    def find(self, value: str, targets: tuple[str, ...]) -> str | None:
        """The id of the one entry of ``targets`` with this id or name; None where there is none or
        several.
        """
        if self.case.list_of(value) in targets:
            return value
        same = self._namesakes(value, targets)
        return same[0] if len(same) == 1 else None


def spoken(vocabulary: type[StrEnum], value: Any) -> Any:
    """A word of a vocabulary as people say it, in Swedish or English ("återremiss"), as the
    document has it.
    """
    if not isinstance(value, str) or value in set(vocabulary):
        return value
    area, wanted = _SPOKEN.get(vocabulary), text_key(value)
    for each in vocabulary:
        key = f"words.{area}_{each.value}"
        if has_text(key) and wanted in {text_key(text(key, language)) for language in LANGUAGES}:
            return each
    meant = {word for word in SPOKEN.get(wanted, ()) if word in set(vocabulary)}
    return vocabulary(meant.pop()) if len(meant) == 1 else value


def _number(kind: FieldKind, value: str) -> Any:
    """A number, or the least and the most, as people write them ("ca 40", "5–8"); else the text as
    it is, for the field to take or refuse.
    """
    low_and_high = nearest_span(value) if kind.name == "span" else ()
    if low_and_high:
        low, high = low_and_high[0].strip("[]").split(",")
        return (int(low), int(high))
    if kind.name == "approves":
        return int(value) if value.strip().isdecimal() else spoken(Answer, value)
    found = nearest_number(value, whole=kind.name != "amount")
    if not found:
        return value
    return float(found[0]) if "." in found[0] else int(found[0])


def joined(old: Any, given: dict[str, Any], *names: str) -> dict[str, Any]:
    """Values for an entry that stands already: in these lists, what is said now comes after what
    was said before.

    Args:
        old: the entry as it stands.
        given: what is said now, by field.
        names: fields that are lists.
    """
    return {
        name: tuple(dict.fromkeys((*getattr(old, name), *value))) if name in names else value
        for name, value in given.items()
    }


class _Stub:
    """Stands for the entry that does not exist yet, while its fields are converted one by one."""


class Sort(tuple[str, ...]):
    """Names of lists, as a sentence names what stands in them: "samtal eller beslut"."""

    __slots__ = ()

    def __format__(self, language: str) -> str:
        return format(Choices(text(f"record.sort_{each}", language) for each in self), language)


def _many(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str)


def _list(value: Any) -> tuple[Any, ...]:
    return tuple(value) if _many(value) else (value,)


def _hidden(entity: Entity) -> bool:
    return entity.confidential


def confides(values: Mapping[str, Any]) -> bool:
    """Whether an entry that is made of these values, by field, is marked confidential."""
    return bool(values.get("visibility", Visibility.INTERNAL).confides)

"""What differs between two versions of a map, in words that may be shown."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import attrs
from attrs import frozen

from processmap.analysis.changes import Change, Changes, FieldChange, How
from processmap.audience.comparison import SeenChanges
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing
from processmap.messages import has_text, text
from processmap.model.arenas import Arena
from processmap.model.dialogues import After, Dialogue, Reason
from processmap.model.entity import Entity
from processmap.model.governance import Assignment, Decision, Meeting
from processmap.model.kinds import KEY
from processmap.model.project import Calendar, Pause, Reviewed
from processmap.views.causes import why
from processmap.views.sheet import rule_title

__all__ = ["Differences"]

# Names of a vocabulary in the catalogue, by class.
_VOCABULARIES = {
    "DialogueStatus": "status",
    "Purpose": "purpose",
    "Outcome": "outcome",
    "OutreachOutcome": "outreach",
    "Willingness": "willing",
    "Level": "level",
    "Readiness": "readiness",
    "Aim": "aim",
    "Aspect": "aspect",
    "StakeholderKind": "kind",
    "BodyKind": "body",
    "OrganisationRole": "role",
    "EventKind": "event",
    "ProvenanceKind": "provenance",
}
_MOST_MEMBERS = 4
_CALLED = ("title", "name", "statement", "what", "text", "task", "source")


@frozen(slots=False)
class Differences:
    """The changes between two versions, in words.

    Attributes:
        seen: what differs, as the reader may see it.
    """

    seen: SeenChanges

    @property
    def changes(self) -> Changes:
        """What differs, with both versions."""
        return self.seen.changes

    @property
    def whole(self) -> Scope:
        """Both versions as one map."""
        return self.seen.whole

    @property
    def language(self) -> str:
        """The language of the words."""
        return self.whole.language

    @property
    def shown(self) -> tuple[Change, ...]:
        """The changes that may be told."""
        return self.changes.entries

    @property
    def withheld(self) -> int:
        """How many changes are not told."""
        return self.seen.withheld

    # Words.

    def say(self, name: str, /, **params: Any) -> str:
        """A text of the area ``changes``."""
        return text(f"changes.{name}", self.language, **params)

    def free(self, said: str | None) -> str:
        """A free text on one line."""
        return self.whole.free(said)

    def called(self, change: Change) -> str:
        """What an entry is called, with what sort it is."""
        if isinstance(change.entity, Arena):
            return self._arena(change.entity)
        sort = capital(text(f"record.kind_{change.list_name}", self.language))
        found = self._name(change.entity)
        return f"{sort}: {found}" if found else sort

    def _arena(self, arena: Arena) -> str:
        """An arena by its title, or by the word for its kind and those who sit in it; never by its
        id alone.
        """
        sort = text(f"course.arena_{arena.kind or 'none'}", self.language)
        said = self.free(arena.title)
        members = [each.party for each in arena.members if each.party is not None]
        who = said or self.whole.names(members, _MOST_MEMBERS, inside=True)
        return f"{sort}: {who}" if who and who != sort else sort

    def _name(self, entity: Entity) -> str:
        key = getattr(entity, "id", None)
        if isinstance(entity, Decision) and not entity.title:
            when = entity.reference or (str(entity.date) if entity.date else "")
            return " ".join(filter(None, [self.whole.name(entity.body), self.free(when)]))
        if isinstance(entity, Dialogue) or (
            key and self.whole.case.list_of(key) in ("decisions", "proposals")
        ):
            return self.whole.name(str(key))
        ends = [getattr(entity, name, None) for name in ("source", "target")]
        if all(isinstance(each, str) and each in self.whole.case for each in ends):
            return " – ".join(self.whole.name(str(each)) for each in ends)
        if (between := getattr(entity, "between", None)) is not None:
            return " – ".join(between)
        if (who := getattr(entity, "stakeholder", None)) is not None:
            return self.whole.name(who)
        found = (
            self.free(value)
            for name in _CALLED
            if isinstance(value := getattr(entity, name, None), str)
        )
        return next(filter(None, found), "") or str(
            getattr(entity, "rule", None) or key or self.say("unnamed")
        )

    def summary(self) -> str:
        """In one sentence: how many came, went, moved and changed."""
        shown = self.shown
        counts = {how: sum(1 for each in shown if each.how is how) for how in How}
        parts = [
            self.say(f"count_{how.value}_one" if count == 1 else f"count_{how.value}", count=count)
            for how, count in counts.items()
            if count
        ]
        frame = self.say("frame_too") if self.frame() else ""
        if parts:
            return " ".join(
                filter(None, [self.say("entries", what=listing(parts, self.language)), frame])
            )
        alone = "frame_only" if frame else "nothing_shown" if self.seen.differs else "nothing"
        return self.say(alone)

    # One change.

    def lines(self, change: Change) -> tuple[str, ...]:
        """What changed in an entry, and why it came or went."""
        told = [
            self._field(type(change.entity), each)
            for each in change.fields
            if each.name != "reasons"
        ]
        return tuple(filter(None, (*told, *why(change, self))))

    def replaced(self, change: Change) -> tuple[str, ...]:
        """What said something else before; what is only new stands in the entry as it is."""
        fields = (
            each
            for each in change.fields
            if each.old not in (None, ()) and each.name not in ("reasons", "stamp")
        )
        return tuple(self._field(type(change.entity), each) for each in fields)

    def frame(self) -> tuple[str, ...]:
        """What changed in the frame, and in which lists the order did."""
        case = type(self.changes.new)
        told = [
            self._field(Calendar if each.name.startswith("calendar.") else case, each)
            for each in self.changes.frame
        ]
        order = (
            () if self.shown or self.withheld else self.changes.reordered
        )  # beside other changes it says nothing
        sorts = (text(f"record.sort_{name}", self.language) for name in order)
        return (*told, *(self.say("reordered", sort=sort) for sort in sorts))

    def _field(self, cls: type, change: FieldChange) -> str:
        name = change.name.rpartition(".")[2]
        if name == "stamp":
            return self.say("own_now")
        label = capital(self.say(f"field_{name}") if has_text(f"changes.field_{name}") else name)
        kind = _kind_of(cls, name)
        if isinstance(change.old, tuple) and isinstance(change.new, tuple):
            return self._lists(label, change, kind)
        old, new = self.value(change.old, kind), self.value(change.new, kind)
        if old == new:
            return self.say("field_only", field=label)
        return self.say("field", field=label, old=old, new=new)

    def _lists(self, label: str, change: FieldChange, kind: str) -> str:
        came = [
            said
            for each in change.new
            if each not in change.old and (said := self.value(each, kind))
        ]
        went = [
            said
            for each in change.old
            if each not in change.new and (said := self.value(each, kind))
        ]
        if kind == "ref":
            came, went = self._known(came), self._known(went)
        parts = [self.say("more", what=listing(came, self.language))] if came else []
        parts += [self.say("less", what=listing(went, self.language))] if went else []
        if not came and not went and {*change.old} == {*change.new}:
            return self.say("field_order", field=label)
        if not parts or came == went:
            return self.say("field_only", field=label)
        return self.say("field_more", field=label, what="; ".join(parts))

    def _known(self, names: Iterable[str]) -> list[str]:
        return list(dict.fromkeys(names))

    def value(self, value: Any, kind: str = "") -> str:
        """A value in words; what may not be told is left out."""
        if value is None or value == ():
            return self.say("none")
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        if isinstance(value, StrEnum):
            return self._word(value)
        if isinstance(value, dt.datetime):
            return value.isoformat(sep=" ", timespec="minutes")
        if isinstance(value, dt.time):
            return value.isoformat(timespec="minutes")
        if isinstance(value, dt.date | int | float):
            return str(value)
        if isinstance(value, Entity):
            return self._inner(value)
        if isinstance(value, tuple):
            return listing(
                [said for each in value if (said := self.value(each, kind))], self.language
            )
        if kind == "ref" and value in self.whole.case:
            return self.whole.name(value)
        return self.whole.method(value) if kind == "method" else self.free(str(value)) or "–"

    def _word(self, value: StrEnum) -> str:
        key = f"words.{_VOCABULARIES.get(type(value).__name__, '')}_{value.value}"
        if has_text(key):
            return text(key, self.language)
        return self.say(value.value) if value.value in ("yes", "no", "unknown") else value.value

    def _inner(self, entity: Entity) -> str:
        if not self.whole.open(entity):
            return ""
        if isinstance(entity, After):
            return (
                f"”{self.whole.name(entity.dialogue)}”"
                if self.language == "sv"
                else f"“{self.whole.name(entity.dialogue)}”"
            )
        if isinstance(entity, Assignment):
            return self.say(
                "task", who=self.whole.names(entity.to), task=self.free(entity.task) or "–"
            )
        if isinstance(entity, Meeting):
            return entity.date.isoformat()
        if isinstance(entity, Reason):
            return rule_title(entity.rule, self.language)
        if isinstance(entity, Pause):
            days = [str(day) for day in (entity.since, entity.ended) if day is not None]
            return ", ".join(filter(None, [self.free(entity.why), " – ".join(days)]))
        if isinstance(entity, Reviewed):
            return ", ".join(filter(None, [self.free(entity.by), str(entity.date or "")]))
        start, end = getattr(entity, "start", None), getattr(entity, "end", None)
        if isinstance(start, dt.date):
            return f"{start} – {end}" if end else str(start)
        return self._name(entity)


def _kind_of(cls: type, name: str) -> str:
    """What sort of field it is: ``ref``, ``method`` and so on."""
    for attribute in attrs.fields(cls):
        kind = attribute.metadata.get(KEY)
        if kind is not None and name in (kind.key, attribute.name):
            return "ref" if kind.name in ("ref", "pair", "apart", "tension") else str(kind.name)
    return ""

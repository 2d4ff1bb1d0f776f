"""What differs between two versions of a map, in words that may be shown."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

import attrs
from attrs import frozen

from processmap.analysis.changes import Change, Changes, FieldChange, How, fields_changed
from processmap.audience.comparison import SeenChanges
from processmap.audience.redaction import UNKNOWN
from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing
from processmap.messages import has_text, text
from processmap.model.arenas import Absent, Arena, Gate, Member, PlanLedger
from processmap.model.dialogues import After, Dialogue, Reason
from processmap.model.entity import Entity
from processmap.model.governance import Assignment, Decision, Meeting
from processmap.model.kinds import KEY
from processmap.model.project import Calendar, Override, Pause, Reviewed, RuleSetting
from processmap.model.stakeholders import SpeaksFor
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
    "AccessNeed": "need",
    "RelationshipKind": "tie",
    "Basis": "assessed",
    "Visibility": "visibility",
    "DisposalBasis": "disposal",
    "FacilitatorRole": "role",
    "Participation": "participation",
    "CostUnit": "per",
    "DayPart": "day_part",
    "OverrideAction": "action",
    "PartyRole": "party",
    "Standing": "standing",
    "Spokesperson": "spokesperson",
    "MayAgree": "may_agree",
    "VoiceBasis": "basis",
    "Trust": "trust",
    "ComesFirst": "first",
    "ResultIs": "result",
    "YesNeeded": "yes",
    "StandstillAnswer": "standstill",
    "AgreementStatus": "agreement",
    "AgreementRule": "rule",
    "EarlierOutcome": "earlier",
    "ProceedingKind": "proceeding",
    "DecisionAbout": "about",
    "CarriedOut": "carried_out",
    "ProposalStatus": "proposal",
    "OpenTo": "open_to",
    "Claim": "claim",
    "MemberState": "member",
    "SeatsBy": "seats",
    "AbsentWhy": "absent",
    "ArenaStatus": "arena_status",
    "ArenaKind": "arena",
    "GateKind": "gate",
    "GateState": "gate_state",
    "Pattern": "pattern",
}
_MOST_MEMBERS = 4
# Fields that hold an id or words.
_ID_OR_WORDS = frozenset({"held_by", "media", "owner", "commissioner", "source"})
# How a new entry stands, by the list it is in: what somebody who reads of it asks first.
_STANDS: Mapping[str, tuple[str, ...]] = {
    "gates": ("state", "confirmed_by", "why"),
    "arenas": ("status",),
    "dialogues": ("status", "date"),
    "decisions": ("outcome", "date"),
}
# Lists of entries that are told by what came and went only: what a person compares as a whole.
_TOLD_WHOLE = frozenset({"after", "reasons"})
# Fields that say nothing of what an entry is.
_ASIDE = frozenset({"id", "visibility", "provenance", "note", "stamp"})
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
        if isinstance(change.entity, Gate):
            return self.say("gate", gate=self._gate(change.entity))
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

    def _gate(self, gate: Gate) -> str:
        """A gate by what must hold; never by its id."""
        return text(f"words.gate_{gate.kind}", self.language)

    def _name(self, entity: Entity) -> str:
        if isinstance(entity, Arena):
            return self._arena(entity)
        if isinstance(entity, Gate):
            return self._gate(entity)
        if isinstance(entity, Override):
            return self._override(entity)
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
        named = next(filter(None, found), "")
        if not named and isinstance(entity, RuleSetting):
            named = rule_title(entity.rule, self.language)
        if not named and isinstance(role := getattr(entity, "role", None), StrEnum):
            named = self._word(role)
        return named or str(key or self._parts_said(entity) or self.say("unnamed"))

    def _override(self, change: Override) -> str:
        """What the process lead did with a proposal, by the title of the dialogue where there is
        one.
        """
        done = self._word(change.action)
        if change.dialogue not in self.whole.case or not self.whole.shows(change.dialogue):
            return done
        return f"{done} ”{self.value(change.dialogue, 'ref')}”"

    def _parts_said(self, entity: Entity) -> str:
        """An entry that has no name, by everything that stands in it, in words."""
        said = []
        for attribute in attrs.fields(type(entity)):
            value = getattr(entity, attribute.name)
            kind = attribute.metadata.get(KEY)
            if kind is None or attribute.name in _ASIDE or value in (None, (), False):
                continue
            name = kind.key or attribute.name
            words = self.value(value, _kind_of(type(entity), name))
            said.append(f"{self._label(name, type(entity))} {words}")
        return ", ".join(said)

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
        """What changed in an entry, and why it came or went; how a new one stands."""
        told = [
            self._field(type(change.entity), each)
            for each in change.fields
            if each.name != "reasons"
        ]
        return tuple(filter(None, (*self._stands(change), *told, *why(change, self))))

    def _stands(self, change: Change) -> Iterator[str]:
        """How a new entry stands: whether a gate is open and who says so, what was decided, how far
        a talk or a forum has come.
        """
        if change.how is not How.ADDED:
            return
        cls = type(change.entity)
        for name in _STANDS.get(change.list_name, ()):
            value = getattr(change.entity, name)
            if value in (None, ()):
                continue
            kind = "ref" if name in _ID_OR_WORDS else _kind_of(cls, name)
            said = self.value(value, kind)
            if said:
                yield self.say("field_more", field=capital(self._label(name, cls)), what=said)

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
        if change.name.startswith("plan."):
            cls = PlanLedger
        if change.name in ("plan.wrote", "plan.asked"):
            return self._remembered(name, change)
        label = capital(self._label(name, cls))
        kind = _kind_of(cls, name)
        if kind == "span":
            return self.say(
                "field", field=label, old=self._span(change.old), new=self._span(change.new)
            )
        if name == "beside":
            change = FieldChange(name, *(self._beside(each) for each in (change.old, change.new)))
        if name in _ID_OR_WORDS:
            kind = "ref"
        old_one, new_one = change.old, change.new
        if isinstance(old_one, Entity) and type(old_one) is type(new_one):
            inner = [self._field(type(old_one), each) for each in fields_changed(old_one, new_one)]
            if inner and not isinstance(old_one, Pause | Reviewed):
                return self.say("field_more", field=label, what="; ".join(map(_small, inner)))
        if isinstance(change.old, tuple) and isinstance(change.new, tuple):
            both = (*change.old, *change.new)
            if both and all(isinstance(each, Entity) for each in both) and name not in _TOLD_WHOLE:
                return self._entries(label, change)
            return self._lists(label, change, kind)
        old, new = self.value(change.old, kind), self.value(change.new, kind)
        if old == new:
            return self.say("field_only", field=label)
        return self.say("field", field=label, old=old, new=new)

    def _label(self, name: str, cls: type | None = None) -> str:
        """What a field is called, in a class that calls it something of its own there."""
        own = f"changes.{cls.__name__.lower()}_{name}" if cls else ""
        if own and has_text(own):
            return text(own, self.language)
        return self.say(f"field_{name}") if has_text(f"changes.field_{name}") else name

    def _beside(self, names: Any) -> tuple[str, ...]:
        """What runs beside a process: types of process or kinds of forum, in words."""
        said = []
        for name in names or ():
            keys = (f"words.pattern_{name}", f"words.arena_{name}")
            known = next((key for key in keys if has_text(key)), None)
            said.append(text(known, self.language) if known else name)
        return tuple(said)

    def _span(self, value: Any) -> str:
        """A number, or from the least to the most."""
        if value is None:
            return self.say("none")
        return f"{value[0]}–{value[1]}" if isinstance(value, tuple) else str(value)

    def _remembered(self, name: str, change: FieldChange) -> str:
        """What differs in the plan's ledger: never its keys, which are the program's own."""
        old, new = dict(change.old), dict(change.new)
        if name == "asked":
            answered = sum(1 for key in new if new[key] != old.get(key))
            return self.say("answered_one" if answered == 1 else "answered", count=answered)
        return self.say("wrote_anew")

    def _entries(self, label: str, change: FieldChange) -> str:
        """Which entries have come into a list, which have gone, and what is different in one that
        stays: a chair in an arena, a meeting, a standstill.
        """
        old = {self._recognised(each): each for each in change.old}
        new = {self._recognised(each): each for each in change.new}
        came = [said for each in new if each not in old and (said := self.value(new[each]))]
        went = [said for each in old if each not in new and (said := self.value(old[each]))]
        parts = [self.say("more", what=listing(came, self.language))] if came else []
        parts += [self.say("less", what=listing(went, self.language))] if went else []
        for each, entry in new.items():
            was = old.get(each)
            if not each or was is None or was == entry:
                continue
            told = [self._field(type(entry), field) for field in fields_changed(was, entry)]
            parts.append(f"{each} ({'; '.join(map(_small, told))})")
        if not parts:
            same = len(change.old) == len(change.new) and all(x in change.new for x in change.old)
            return self.say("field_order" if same else "field_only", field=label)
        return self.say("field_more", field=label, what="; ".join(parts))

    def _recognised(self, entry: Entity) -> str:
        """What tells an entry from the others of its list, in words."""
        if isinstance(entry, Member | Absent):
            return self._sitting(entry)
        if isinstance(entry, SpeaksFor):
            return self.whole.name(entry.who)
        return self.value(entry)

    def _sitting(self, seat: Member | Absent) -> str:
        """Whose a chair is, in words."""
        if seat.party is None:
            return self.say("by_lot")
        return self.whole.name(seat.party)

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
            entry = self.whole.case.by_id.get(value)
            if isinstance(entry, Arena | Gate):
                return self._name(entry)
            return self.whole.name(value)
        if value == UNKNOWN:
            return ""
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
        if isinstance(entity, Member | Absent):
            return self._seat(entity)
        if isinstance(entity, SpeaksFor):
            basis = f" ({self._word(entity.basis)})" if entity.basis else ""
            return f"{self.whole.name(entity.who)}{basis}"
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

    def _seat(self, seat: Member | Absent) -> str:
        """A chair in words: whose it is, how many they have, who holds it and what they have said;
        of one who is not there, why.
        """
        told: list[str] = []
        if isinstance(seat, Absent):
            told += [self._word(seat.why)] if seat.why else []
        else:
            if seat.seats is not None and (seat.seats > 1 or seat.party is None):
                told.append(self.say("chairs", count=seat.seats))
            told += [self._word(seat.claim)] if seat.claim else []
            if seat.held_by:
                held = seat.held_by in self.whole.case and self.whole.name(seat.held_by)
                told.append(self.say("held_by", who=held or self.free(seat.held_by) or "–"))
            told += [self._word(seat.state)] if seat.state else []
        who = self._sitting(seat)
        return f"{who} ({', '.join(told)})" if told else who


def _small(sentence: str) -> str:
    """A sentence as it stands inside another."""
    return sentence[:1].lower() + sentence[1:]


def _kind_of(cls: type, name: str) -> str:
    """What sort of field it is: ``ref``, ``method`` and so on."""
    for attribute in attrs.fields(cls):
        kind = attribute.metadata.get(KEY)
        if kind is not None and name in (kind.key, attribute.name):
            return "ref" if kind.name in ("ref", "pair", "apart", "tension") else str(kind.name)
    return ""

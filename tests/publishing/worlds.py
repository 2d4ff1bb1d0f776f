"""Maps with a public part and a secret part, each from a seed of its own; every field of the model
is filled.

`world(public, secret)` gives the same public contents for the same first seed, whatever the second.
Everything else comes from the second: entries that are not public, fields that never are, ids, the
order of every list. Secret texts hold `CANARY`, secret days lie after `SECRET_YEAR`, secret numbers
begin with `SECRET_NUMBER`, so that whatever comes out can be searched for them. The fields and
their privacy come from the model, so a new field is filled without a word here.
"""

import datetime as dt
from random import Random
from typing import Any

import attrs
from attrs import define

from processmap.model.arenas import Absent, Member
from processmap.model.circumstances import ProcessAgreement
from processmap.model.content import LISTS
from processmap.model.dialogues import After, Dialogue, Method
from processmap.model.entity import Entity
from processmap.model.governance import DecisionBody, Meeting
from processmap.model.kinds import KEY, FieldKind, kind_of
from processmap.model.privacy import Privacy, privacy_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, Pause, Reviewed, RuleSetting
from processmap.model.stakeholders import Period, Relationship, SpeaksFor, Stakeholder
from processmap.model.times import RoughDate, earliest, latest, to_rough_day
from processmap.model.words import (
    BodyKind,
    DialogueStatus,
    RelationshipKind,
    StakeholderKind,
    Trust,
)

__all__ = ["CANARY", "SECRET_NUMBER", "SECRET_YEAR", "canary", "world"]

CANARY = "qzxkanar"
SECRET_YEAR = 2151
SECRET_NUMBER = 8_675_000
SMALL = 900  # from this number on, stakeholders that are marked public and are too few
PRIVATE_KINDS = (StakeholderKind.PERSON, StakeholderKind.EXPERT)
ROLES = (
    "Kommunstyrelsens ordförande",
    "Miljöchefen",
    "Rektorn",
    "Vice ordförande i nämnden",
    "Oppositionsråd",
)
# References that must not run in circles: public entries point at those made before, secret ones at
# secret ones.
ACYCLIC = frozenset(
    {"part_of", "after", "follows", "prepared_by", "under", "dialogue", "opens_after"}
)
SHAPES: dict[str, tuple[type[Entity], str]] = {
    "after": (After, "dialogue"),
    "meeting": (Meeting, "date"),
    "period": (Period, "start"),
}
# Entries that say who, and something of their own about it that is never published.
POINTERS: dict[str, tuple[type[Entity], str]] = {
    "speaks_for": (SpeaksFor, "who"),
    "member": (Member, "party"),
    "absent": (Absent, "party"),
}
CLASSES = {
    each.name: kind_of(each).entity for each in attrs.fields(ProcessMap) if KEY in each.metadata
}
DAYS = (dt.date, RoughDate)
SPANS = (
    ("start", "end"),
    ("start", "target"),
    ("date", "end"),
    ("first_year", "last_year"),
    ("starts", "ends"),
)
_VOWELS, _CONSONANTS = "aeiouyåäö", "bdfghjklmnprstv"


def canary(random: Random) -> str:
    """A secret word, with Swedish letters in some."""
    return CANARY + "".join(random.choice(_CONSONANTS) + random.choice(_VOWELS) for _ in range(3))


@define
class _Entry:
    """An entry before it has values: its list, class and number, and whether it is public."""

    list: str
    cls: Any
    number: int
    open: bool
    id: str = ""


class _World:
    def __init__(self, public: int, secret: int, most: int) -> None:
        self.ends: Any = None
        self.p, self.s = Random(public), Random(f"secret {secret}")
        self.entries: list[_Entry] = []
        for name in LISTS:
            count = self.p.randint(0, most) if name != "outreach" else 0
            self.entries += [_Entry(name, CLASSES[name], number, True) for number in range(count)]
        for name in LISTS:
            count = self.s.randint(0, most)
            self.entries += [
                _Entry(name, CLASSES[name], 100 + number, False) for number in range(count)
            ]
        self.entries += [
            _Entry("stakeholders", Stakeholder, SMALL + number, False)
            for number in range(self.s.randint(0, 2))
        ]
        self.entries += [
            _Entry("facilitators", Facilitator, 100 + n, False) for n in range(self.s.randint(0, 2))
        ]
        for each in self.entries:
            # As an id is small letters of the English alphabet, the canary in it is bare.
            each.id = f"{CANARY}{self.s.randrange(10**9)}-{each.number}"
        self.entries = [each for each in self.entries if self.can_be(each)]

    def can_be(self, each: _Entry) -> bool:
        """Whether what an entry must point at is there: for a public one, publicly."""
        needed = {
            "relationships": ("stakeholders", 2),
            "outreach": ("stakeholders", 1),
            "commitments": ("stakeholders", 1),
        }
        needed |= {"tensions": ("perspectives", 2), "decisions": ("stakeholders", 1)}
        name, count = needed.get(each.list, ("", 0))
        there = [
            other for other in self.entries if other.list == name and (other.open or not each.open)
        ]
        return len(there) >= count

    def made(self) -> ProcessMap:
        lists: dict[str, list[Any]] = {name: [] for name in (*LISTS, "facilitators")}
        for each in self.entries:
            value = self.entry(each)
            assert value is not None, each
            lists[each.list].append(value)
        for values in lists.values():
            self.s.shuffle(values)
        leaders = tuple(lists.pop("facilitators"))
        top = self.top(leaders)
        return ProcessMap(**{**top, **lists})

    def top(self, leaders: tuple[Any, ...]) -> dict[str, Any]:
        open_ = self.p.random() < 0.7
        values: dict[str, Any] = {"visibility": "public" if open_ else "internal"}
        for attribute in attrs.fields(ProcessMap):
            kind: FieldKind | None = attribute.metadata.get(KEY)
            if kind is None or attribute.name in {
                *LISTS,
                "visibility",
                "agreement",
                "calendar",
                "pause",
                "reviewed",
                "methods",
                "allowed_methods",
            }:
                continue
            privacy = privacy_of(ProcessMap, attribute.name)
            shown = privacy is Privacy.ALWAYS or (open_ and privacy is Privacy.MARKED)
            whole = _Entry("", ProcessMap, 0, open_)
            values[attribute.name] = self.value(whole, attribute.name, kind, shown)
        values["methods"] = [
            Method(id="qzxkanar_metod", name=canary(self.s)),
            Method(id="interview", name=canary(self.s)),
        ]
        values["calendar"] = self.single(Calendar, facilitators=leaders)
        values["agreement"] = self.single(ProcessAgreement)
        values["pause"] = self.single(Pause)
        values["reviewed"] = self.single(Reviewed)
        return {name: value for name, value in values.items() if value is not None}

    def single(self, cls: Any, **more: Any) -> Any:
        open_ = self.p.random() < 0.5
        there = (self.p if open_ else self.s).random() < 0.7
        if not there and not more.get("facilitators"):
            return None
        made = _Entry("", cls, 0, open_ and there)
        values = self.values(made)
        return cls(**{**values, **more})

    def entry(self, each: _Entry) -> Any:
        values = self.values(each)
        if values is None:
            return None
        if "id" in attrs.fields_dict(each.cls):
            values["id"] = each.id
        return each.cls(**values)

    def values(self, each: _Entry) -> Any:
        values: dict[str, Any] = {}
        for attribute in attrs.fields(each.cls):
            kind: FieldKind | None = attribute.metadata.get(KEY)
            if kind is None or attribute.name in {"id", "visibility"} or kind.entity is Facilitator:
                continue
            privacy = privacy_of(each.cls, attribute.name)
            shown = each.open and privacy is not Privacy.NEVER
            rng = self.p if shown else self.s
            if not kind.required and kind.name not in {"pair"} and rng.random() < 0.25:
                continue
            values[attribute.name] = self.value(each, attribute.name, kind, shown)
            if values[attribute.name] is None and kind.required:
                return None
        values["visibility"] = (
            "public" if each.open else self.s.choice(["internal", "internal", "confidential"])
        )
        return self.mended(each, values)

    def value(self, each: _Entry, name: str, kind: FieldKind, shown: bool) -> Any:
        if kind.name in {"ref", "pair", "tension", "apart"}:
            return self.points(each, name, kind, shown)
        if kind.name in POINTERS:
            return self.pointers(each, name, kind, shown)
        if kind.name == "entity" or kind.name in SHAPES:
            return self.within(each, name, kind, shown)
        if kind.name == "decided":
            rng = self.p if shown else self.s
            found = [
                other.id
                for other in self.entries
                if other.list == "decisions" and (other.open or not shown)
            ]
            return rng.choice(found) if found and rng.random() < 0.5 else rng.choice([True, False])
        return self.plain(name, kind, shown, each.cls)

    def targets(self, each: _Entry, name: str, lists: tuple[str, ...], shown: bool) -> list[str]:
        """Ids that may be pointed at, public ones chosen by the public seed; a shown field may hold
        secret ones too.
        """
        open_ = [
            other
            for other in self.entries
            if other.open and other.list in lists and other is not each
        ]
        hidden = [
            other
            for other in self.entries
            if not other.open and other.list in lists and other is not each
        ]
        if (
            name == "part_of"
        ):  # what is a part of a group that is marked public bears on its numbers
            hidden = [other for other in hidden if other.number < SMALL]
        if name in ACYCLIC:
            place = {id(other): index for index, other in enumerate(self.entries)}
            at = place.get(id(each), len(self.entries))
            open_ = [other for other in open_ if place[id(other)] < at] if each.open else []
            hidden = [other for other in hidden if each.open or place[id(other)] < at]
        chosen = [self.p.choice(open_).id for _ in range(2)] if open_ and shown else []
        if not shown and open_:
            chosen += [self.s.choice(open_).id]
        few = 0 if chosen else 1
        extra = [self.s.choice(hidden).id for _ in range(self.s.randint(few, 2))] if hidden else []
        return list(dict.fromkeys([*chosen, *extra]))

    def points(self, each: _Entry, name: str, kind: FieldKind, shown: bool) -> Any:
        if kind.name == "tension":
            found = self.targets(each, name, ("tensions",), shown)
            return self.mixed(found)
        if kind.name == "pair":
            return self.two(each, ("perspectives",), shown)
        if kind.name == "apart":
            pair = self.two(each, kind.targets, False)
            return [pair] if pair else []
        if name in {"source", "target"}:  # the two ends of a tie are not the same
            first = (self.p if shown else self.s).random() if name == "source" else None
            self.ends = self.two(each, ("stakeholders",), shown) if first is not None else self.ends
            return self.ends[0 if name == "source" else 1]
        found = self.targets(each, name, kind.targets, shown)
        if kind.many:
            return self.mixed(found) or (None if kind.required else ())
        if shown and kind.required:
            open_ids = [other.id for other in self.entries if other.open]
            return next((key for key in found if key in open_ids), None)
        return found[0] if found else None

    def two(self, each: _Entry, lists: tuple[str, ...], shown: bool) -> Any:
        rng = self.p if shown else self.s
        found = [
            other.id for other in self.entries if other.list in lists and (other.open or not shown)
        ]
        return rng.sample(found, 2) if len(found) > 1 else None

    def mixed(self, found: list[str]) -> list[str]:
        self.s.shuffle(found)
        return found

    def within(self, each: _Entry, name: str, kind: FieldKind, shown: bool) -> Any:
        cls = kind.entity or SHAPES[kind.name][0]
        made = []
        for open_ in ([True] * self.p.randint(0, 2) if shown else []) + [False] * self.s.randint(
            0, 2
        ):
            inner = _Entry(each.list, cls, each.number, open_)
            # What it points at counts as from the entry it stands in.
            values = self.inner_values(each, inner)
            if values is not None:
                made.append(cls(**values))
        if kind.name == "after":
            made = list({one.dialogue: one for one in made}.values())
        if not kind.many:
            return made[0] if made else None  # the public ones come first
        self.s.shuffle(made)
        return made

    def pointers(self, each: _Entry, name: str, kind: FieldKind, shown: bool) -> Any:
        """Entries that point at somebody, everything else in them secret."""
        cls, who = POINTERS[kind.name]
        made = []
        for key in self.targets(each, name, kind.targets, shown):
            inner = self.values(_Entry(each.list, cls, each.number, False))
            made.append(cls(**{**inner, who: key, "visibility": "internal"}))
        self.s.shuffle(made)
        return made

    def inner_values(self, outer: _Entry, inner: _Entry) -> Any:
        place = self.entries.index(outer) if outer in self.entries else len(self.entries)
        self.entries.insert(place, inner)
        try:
            return self.values(inner)
        finally:
            self.entries.remove(inner)

    def plain(self, name: str, kind: FieldKind, shown: bool, cls: Any) -> Any:
        if kind.name == "wrote":
            return {f"{CANARY}{self.s.randrange(999)}": canary(self.s)}
        if kind.name == "names_or_count":
            return [self.scalar(name, FieldKind("text"), shown, cls) for _ in range(2)]
        if kind.name == "rules":
            return [
                RuleSetting(
                    rule=canary(self.s), why=canary(self.s), params={CANARY: canary(self.s)}
                )
            ]
        rng = self.p if shown else self.s
        one = self.scalar(name, kind, shown, cls)
        if kind.name == "maybe_texts":
            return [one, self.scalar(name, kind, shown, cls)]
        if not kind.many:
            return one
        several = [one, *(self.scalar(name, kind, shown, cls) for _ in range(rng.randint(0, 2)))]
        return self.mixed(several)

    def scalar(self, name: str, kind: FieldKind, shown: bool, cls: Any) -> Any:
        rng = self.p if shown else self.s
        if kind.name == "when" and rng.random() < 0.5:
            return self.scalar(name, FieldKind("rough_day"), shown, cls)
        if kind.name in {"text", "maybe_texts", "when"}:
            if kind.limit < 20:
                return "SE"
            if shown and name == "by":
                return "Processledaren"
            if shown:
                return f"Öppet ord {self.p.randrange(40)} av {self.p.randrange(3)}"
            return f"{canary(self.s).capitalize()} {canary(self.s)}"[: kind.limit]
        if kind.name == "choice" and kind.vocabulary is not None:
            return rng.choice(list(kind.vocabulary))
        if kind.name == "span" and rng.random() < 0.2:
            least = self.scalar(
                name, FieldKind("integer", minimum=kind.minimum, maximum=kind.maximum), shown, cls
            )
            return (least, least + 1) if least < (kind.maximum or 0) else least
        if kind.name in {"integer", "amount", "span"}:
            low, high = kind.minimum or 0, kind.maximum or 0
            if not shown and high > SECRET_NUMBER + 999:
                return SECRET_NUMBER + self.s.randrange(999)
            return rng.randint(
                max(low, min(5, high)),
                min(high, 90 if high < 1900 else 2020 if low == 1900 else 5000),
            )
        if kind.name == "approves":
            return self.scalar(name, FieldKind("rough_day"), shown, cls)
        if kind.name in {"day", "rough_day"}:
            year = 2026 if shown else self.s.randint(SECRET_YEAR, 2199)
            if kind.name == "rough_day" and rng.random() < 0.3:
                return to_rough_day(f"{year}-{rng.randint(1, 12):02}")
            return dt.date(year, rng.randint(1, 12), rng.randint(1, 28))
        if kind.name == "moment":
            return dt.time(rng.randint(8, 20), rng.choice([0, 30]))
        simple: dict[str, Any] = {
            "flag": rng.random() < 0.5, "toggle": rng.random() < 0.5, "language": "sv" if rng.random() < 0.8 else "en",
            "method": rng.choice(["interview", "small_group", "open_house"]) if shown else "qzxkanar_metod",
            "method_id": "interview", "seats": (3, 8), "params": (),
        }  # fmt: skip
        return simple[kind.name]

    def mended(self, each: _Entry, values: dict[str, Any]) -> Any:
        """Make values that were drawn one by one agree; and let some entries be marked public that
        must not go in.
        """
        for first, last in SPANS:
            if _turned(values.get(first), values.get(last)):
                values[first], values[last] = values[last], values[first]
        if each.cls is Dialogue and isinstance(values.get("date"), RoughDate):
            booked = (
                values.get("status") is DialogueStatus.CONFIRMED
                or values.get("start")
                or values.get("end")
            )
            values["date"] = values["date"].earliest if booked else values["date"]
        if each.cls is Relationship and not each.open and self.s.random() < 0.3:
            # However it is marked, what only judges the trust between two stays out.
            values = {name: values[name] for name in ("source", "target", "note") if name in values}
            return {**values, "trust": Trust.LOW, "visibility": "public"}
        if each.cls is Relationship and "kind" not in values:
            values["kind"] = RelationshipKind.NAMED
        if values.get("kind") is RelationshipKind.TRUSTS and "trust" in values:
            values["trust"] = Trust.GOOD
        if "can_meet" in values and "stage" in values:
            del values["stage"]
        if (
            values.get("kind") in set(RelationshipKind)
            and values["kind"] is not RelationshipKind.CONFLICT
        ):
            values.pop("can_meet", None)
            values.pop("stage", None)
        if each.cls is Stakeholder:
            self.person(each, values)
        if each.cls is DecisionBody and each.open and values.get("kind") is BodyKind.DELEGATE:
            values["name"] = "Delegationsansvarig chef"
        if values.get("between", True) is None:
            return None
        return values

    def person(self, each: _Entry, values: dict[str, Any]) -> None:
        kind = values.get("kind")
        if each.open:
            if kind in PRIVATE_KINDS:
                values["kind"] = kind = StakeholderKind.GROUP
            if kind in (StakeholderKind.OFFICIAL, StakeholderKind.ELECTED):
                named = self.p.random() < 0.5
                values["name"] = (
                    self.p.choice(ROLES)
                    if named
                    else f"{canary(self.s).capitalize()} {canary(self.s)}"
                )
            return
        # However they are marked, persons and small groups stay out.
        chance = self.s.random()
        if chance < 0.2:
            values.update(kind=self.s.choice(PRIVATE_KINDS), visibility="public")
        elif each.number >= SMALL:
            values.update(
                kind=StakeholderKind.GROUP, size=self.s.randint(1, 4), visibility="public"
            )
            values.pop("part_of", None)


def _turned(one: Any, two: Any) -> bool:
    """Whether what should come last comes first."""
    if isinstance(one, DAYS) and isinstance(two, DAYS):
        return latest(two) < earliest(one)
    return isinstance(one, int | dt.time) and type(one) is type(two) and bool(two < one)  # type: ignore[operator]


def world(public: int, secret: int, most: int = 3) -> ProcessMap:
    """A map whose public part comes from the first seed and all the rest from the second.

    Args:
        public: seed of what may be published.
        secret: seed of everything else.
        most: how many public entries, and how many secret ones, a list has at most.
    """
    return _World(public, secret, most).made()

"""Shared hypothesis strategies: any valid `ProcessMap`, every class and field of the model, and
smaller kinds of maps.

The fields' own metadata (`FieldKind`) says what may stand where, so a field added to the model is
generated without a word here. Maps are sparse on purpose: each entry draws a few of its optional
fields, which keeps generation quick and shrinking readable, while over many examples every field of
every class is met.
"""

import datetime as dt
import random
from collections.abc import Iterable
from functools import cache
from typing import Any

import attrs
from attrs import field, frozen
from hypothesis import strategies as st

from processmap.model.arenas import Absent, Arena, Member
from processmap.model.content import LISTS
from processmap.model.dialogues import After, Dialogue, Method
from processmap.model.entity import Entity
from processmap.model.fields import FORBIDDEN_CHARACTER, KEY, FieldKind
from processmap.model.governance import Decision, DecisionBody, Meeting, OrganisationUnit, Proposal
from processmap.model.kinds import PARTS_OF
from processmap.model.methods import CATALOGUE
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, Period, RuleSetting
from processmap.model.stakeholders import PARTIES, Relationship, SpeaksFor, Stakeholder
from processmap.model.times import RoughDate, earliest, latest, to_rough_day
from processmap.model.words import (
    Aim,
    DialogueStatus,
    Level,
    Purpose,
    Readiness,
    RelationshipKind,
    SeatsBy,
    StakeholderKind,
    Trust,
)

__all__ = [
    "AWKWARD_TEXTS",
    "cases_to_propose",
    "days",
    "entities",
    "filled",
    "maps_with_tensions",
    "process_maps",
    "small_maps",
    "texts",
]

AWKWARD_TEXTS = (
    "Åsa i Östra Ämtervik", "no", "yes", "null", "~", "true", "2026-03-01", "13:30", "1e3", "0x1F", "010", "-", "- ja",
    "a: b", "a #b", "{x}", "[1, 2]", "%s %(x)d", "'", '"', "\\n", "<script>alert(1)</script>", "&amp; <b>", "]]>",
    "=1+1", "@me", "$HOME `id`", "rad ett\nrad två", "\tindrag", "  blank på båda sidor  ", "slut\n", "e\u0301",
    "\u202eabc", "a\u00adb", "👩‍👩‍👧 barn", "日本語", "\ufeffbom", "a\u2028b", "Samhällsbyggnadsförvaltningsdirektören",
    "x" * 120, "|", ">", "!!python/object", "*a", "&a", "%YAML 1.2", "---", "...", "? a", "\u0600", "ﬁ", "ß", "İ",
)  # fmt: skip
_PLAIN_TEXTS = (
    "Torghandlarna", "Unga på torget", "Kommunstyrelsen", "Det känns otryggt på kvällen", "Gatukontoret", "§ 31",
    "Ny belysning", "Språkkaféet", "Boende i Backa", "Samtal om ljus och ljud",
)  # fmt: skip
_AWKWARD_IDS = ("0", "no", "null", "true", "1e5", "2026-03-01", "0x1f", "a-", "start", "node", "y")
_PREFIX = {
    "stakeholders": "grupp", "perspectives": "syn", "dialogues": "samtal", "proposals": "forslag",
    "decision_bodies": "organ", "decisions": "beslut", "phases": "fas", "facilitators": "ledare",
    "arenas": "arena", "gates": "grind",
}  # fmt: skip
# Fields drawn for every entry of a class, because maps without them say little.
_USUAL: dict[type, tuple[str, ...]] = {
    Stakeholder: ("kind", "affected"),
    Relationship: ("can_meet", "stage"),
    Perspective: ("held_by", "themes"),
    Tension: ("aim",),
    Dialogue: ("purpose", "participants", "status", "after"),
    Proposal: ("from_", "decided_by"),
    DecisionBody: ("meetings",),
    Decision: ("outcome", "date", "follows"),
}
# References that must not run in circles: only towards entries that stand earlier in one order.
_ACYCLIC = frozenset(
    {
        (Stakeholder, "part_of"),
        (DecisionBody, "part_of"),
        (DecisionBody, "prepared_by"),
        (Decision, "follows"),
        (OrganisationUnit, "under"),
        (Arena, "opens_after"),
    }
)


def _sayable(value: str) -> bool:
    return bool(value.strip()) and not FORBIDDEN_CHARACTER.search(value)


def texts(limit: int = 60) -> st.SearchStrategy[str]:
    """Texts a field can hold: plain Swedish, what trips up readers and writers, and anything
    else.
    """
    anything = st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")),
        min_size=1,
        max_size=min(limit, 20),
    )
    short = [each for each in (*_PLAIN_TEXTS, *AWKWARD_TEXTS) if len(each) <= limit]
    return st.sampled_from(short) | anything.filter(_sayable)


def days(first: int = 2015, last: int = 2030) -> st.SearchStrategy[dt.date]:
    """Dates, mostly in the years ``first`` to ``last`` (both included), now and then anywhere the
    model allows.
    """
    near = st.dates(dt.date(first, 1, 1), dt.date(last, 12, 31))
    return near | st.sampled_from(
        [dt.date(1900, 1, 1), dt.date(2024, 2, 29), dt.date(2200, 12, 31)]
    )


_TEXT, _WORD, _DAY = texts(), texts(2), days()
_ROUGH = _DAY | st.sampled_from(
    [
        "2011",
        "2016-04",
        "hösten 2020",
        "våren 2018",
        "mars 2019",
        "2011–2014",
        "winter 2019/20",
        "1900",
        "2200",
    ]
).map(to_rough_day)


def rough_days() -> st.SearchStrategy[Any]:
    """Dates, exact or rough, as the document takes them."""
    return _ROUGH


_MOMENT = st.one_of(
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.datetimes(dt.datetime(2015, 1, 1), dt.datetime(2030, 1, 1)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    st.sampled_from(
        [
            dt.datetime(2026, 3, 29, 2, 30, 15),
            dt.datetime(2026, 2, 2, 13, 0, tzinfo=dt.UTC),
            dt.datetime(2026, 2, 2, 15, 0, tzinfo=dt.timezone(dt.timedelta(hours=1))),
        ]
    ),
)
_WHICH = st.integers(0, 4000)
_AMOUNT = st.integers(0, 100) | st.sampled_from([0.5, 0.1, 33.3, 99.99])
_PARAMS = st.dictionaries(
    st.sampled_from(["gap_days", "ord", "limit"]),
    st.integers(0, 99) | st.booleans() | _TEXT,
    max_size=2,
)
_KNOWN_METHODS = tuple(method.id for method in CATALOGUE)
_SHARED = {
    "method_id": st.sampled_from(["small_group", "egen-form", "eget_samtal", "y"]),
    "seats": st.tuples(st.integers(1, 9), st.integers(0, 20)).map(
        lambda pair: (pair[0], sum(pair))
    ),
    "params": _PARAMS,
    "language": st.sampled_from(["sv", "en"]),
    "maybe_texts": st.none() | st.lists(_TEXT, max_size=2),
    "flag": st.sampled_from(["yes", "no", "unknown"]),
    "toggle": st.booleans(),
    "day": _DAY,
    "rough_day": _ROUGH,
    "when": _ROUGH | _TEXT,
    "approves": _ROUGH | st.sampled_from(["no", 1, 21, 730]),
    "wrote": st.dictionaries(
        st.sampled_from(["rundabord", "egen-boende", "y"]), st.sampled_from(["91bc", "3f2a"])
    ),
    "moment": _MOMENT,
}


@frozen
class _Pool:
    """What entries may refer to: the ids of each list, and the order that keeps references from
    running in circles.
    """

    ids: dict[str, tuple[str, ...]]
    rank: dict[str, int]
    methods: tuple[str, ...]
    parts: dict[str, tuple[str, ...]] = field(factory=dict)

    def of(self, targets: Iterable[str], before: str | None = None) -> tuple[str, ...]:
        found = [each for name in targets for each in self.ids.get(name, ())]
        limit = self.rank.get(before or "")
        if limit is not None:
            return tuple(each for each in found if self.rank[each] < limit)
        if PARTS_OF in targets:
            found += [
                f"{key}/{_PARTS[name]}" for key, names in self.parts.items() for name in names
            ]
        return tuple(found)


_NOTHING: Any = object()
# Names of parts of stakeholders, and how they are referred to.
_PARTS = {"Klan A": "klan-a", "Östra sidan": "ostra-sidan", "no": "no"}


def _several(
    source: tuple[Any, ...], least: int = 0, most: int = 3
) -> st.SearchStrategy[list[Any]]:
    if len(source) <= least:
        return st.just(list(source))
    return st.lists(st.sampled_from(source), min_size=least, max_size=most, unique=True)


def _reference(draw: Any, kind: FieldKind, pool: _Pool, before: str | None) -> Any:
    source = pool.methods if kind.targets == ("methods",) else pool.of(kind.targets, before)
    if kind.many:
        return (
            draw(_several(source, least=1))
            if kind.required and source
            else draw(_several(source)) or _NOTHING
        )
    return draw(st.sampled_from(source)) if source else _NOTHING


def _special(draw: Any, kind: FieldKind, pool: _Pool, owner: str | None) -> Any:
    """Values of the shapes that belong to one class only; None where the map holds nothing to refer
    to.
    """
    if kind.name == "method":
        return draw(st.sampled_from(pool.methods))
    if kind.name in {"pair", "apart"}:
        source = pool.of(kind.targets)
        if kind.name == "pair":
            return tuple(draw(_several(source, 2, 2))) if len(source) > 1 else _NOTHING
        return [draw(_several(source, 2, 3))] if len(source) > 1 else _NOTHING
    if kind.name == "tension":
        views = pool.of(("perspectives",))
        pairs = [tuple(draw(_several(views, 2, 2)))] if len(views) > 1 else []
        return [*draw(_several(pool.of(("tensions",)), 0, 2)), *pairs] or _NOTHING
    if kind.name == "after":
        first = draw(_several(pool.of(("dialogues",), owner), 0, 2))
        return [
            After(dialogue=each, **_fields(draw, After, pool, skip=("dialogue",))) for each in first
        ]
    if kind.name == "speaks_for":
        voiced = draw(_several(pool.of(kind.targets), 0, 2))
        return [
            SpeaksFor(who=each, **_fields(draw, SpeaksFor, pool, skip=("who",))) for each in voiced
        ] or _NOTHING
    if kind.name == "member":
        sitting = draw(_several(pool.of(kind.targets), 0, 3))
        drawn = [
            Member(party=each, **_fields(draw, Member, pool, skip=("party", "by")))
            for each in sitting
        ]
        return (
            [*drawn, Member(seats=12, by=SeatsBy.LOT)] if draw(st.booleans()) else drawn or _NOTHING
        )
    if kind.name == "absent":
        outside = draw(_several(pool.of(kind.targets), 0, 2))
        return [
            Absent(party=each, **_fields(draw, Absent, pool, skip=("party",))) for each in outside
        ] or _NOTHING
    if kind.name == "meeting":
        return [*draw(st.lists(_DAY, max_size=2)), _entity(draw, Meeting, pool)]
    if kind.name == "period":
        return [_entity(draw, Period, pool)]
    if kind.name == "decided":
        return draw(st.sampled_from((True, False, *pool.of(("decisions",)))))
    if kind.name == "rules":
        names = draw(_several(("mandate-first", "caucus-first", "min-egen-regel"), 0, 2))
        return [
            RuleSetting(rule=each, **_fields(draw, RuleSetting, pool, skip=("rule",)))
            for each in names
        ]
    raise NotImplementedError(f"tests/strategies.py does not know the field kind {kind.name!r}")


def _value(draw: Any, attribute: Any, pool: _Pool, cls: type, owner: str | None) -> Any:
    kind: FieldKind = attribute.metadata[KEY]
    if kind.name == "ref":
        return _reference(draw, kind, pool, owner if (cls, attribute.name) in _ACYCLIC else None)
    if kind.name == "entity":
        many = draw(st.integers(1, 2)) if kind.many else 1
        stand_in = (
            "egen-id" if kind.entity is Facilitator else None
        )  # its id is required, also where it stands alone
        drawn = [_entity(draw, kind.entity, pool, stand_in) for _ in range(many)]
        made = [each for each in drawn if each is not None]
        return (made if kind.many else made[0]) if made else _NOTHING
    one: st.SearchStrategy[Any]
    if kind.name == "text":
        one = _TEXT if kind.limit > 60 else texts(kind.limit)
    elif kind.name == "choice":
        one = st.sampled_from(list(kind.vocabulary or ()))
    elif kind.name == "integer":
        low, high = kind.minimum or 0, kind.maximum or 0
        one = st.integers(low, min(high, low + 30)) | st.just(high)
    elif kind.name == "span":
        low, high = kind.minimum or 0, kind.maximum or 0
        least = st.integers(low, low + 20)
        one = (
            least
            | st.just(high)
            | st.tuples(least, st.integers(0, 20)).map(lambda pair: (pair[0], sum(pair)))
        )
    elif kind.name == "names_or_count":
        one = st.integers(kind.minimum or 1, 20) | st.lists(_TEXT, min_size=1, max_size=2)
    elif kind.name == "amount":
        one = _AMOUNT.filter(lambda number: number <= (kind.maximum or 0))
    elif kind.name in _SHARED:
        one = _SHARED[kind.name]
    else:
        return _special(draw, kind, pool, owner)
    return draw(st.lists(one, min_size=1, max_size=2)) if kind.many else draw(one)


@cache
def _some(which: int, count: int) -> tuple[int, ...]:
    """Up to three of so many fields, none for zero: one number drawn costs less than three, and
    shrinks to nothing.
    """
    chance = random.Random(which)
    return (
        tuple(sorted(chance.sample(range(count), min(count, chance.randint(0, 3)))))
        if which
        else ()
    )


def _fields(
    draw: Any,
    cls: type,
    pool: _Pool,
    owner: str | None = None,
    skip: Iterable[str] = (),
    fill: Iterable[str] = (),
) -> dict[str, Any]:
    """Draw some of a class's fields: the required, the usual, and up to three of the others."""
    known = [
        each
        for each in attrs.fields(cls)
        if KEY in each.metadata and each.name not in {"id", *skip}
    ]
    required = [
        each for each in known if each.metadata[KEY].required or each.metadata[KEY].name == "pair"
    ]
    usual = [
        each
        for each in known
        if each.name in {*_USUAL.get(cls, ()), *fill} and each not in required
    ]
    rest = [each for each in known if each not in required and each not in usual]
    chosen = [*required, *usual, *(rest[index] for index in _some(draw(_WHICH), len(rest)))]
    drawn = {each.name: _value(draw, each, pool, cls, owner) for each in chosen}
    if cls is Relationship:
        drawn |= _ends(draw, pool, {*fill})
    if any(drawn[each.name] is _NOTHING for each in required):
        return {"": _NOTHING}
    return _mended(cls, {name: value for name, value in drawn.items() if value is not _NOTHING})


_OF_A_CONFLICT = frozenset({"can_meet", "stage"})  # fields that no other relationship has


def _ends(draw: Any, pool: _Pool, fill: set[str]) -> dict[str, Any]:
    source, target = draw(_several(pool.of(PARTIES), 2, 2))
    kinds = [*4 * [RelationshipKind.CONFLICT], *RelationshipKind]
    if fill & _OF_A_CONFLICT:
        kinds = [RelationshipKind.CONFLICT]
    kind = draw(st.sampled_from(kinds if "kind" in fill else [*kinds, None]))
    ends = {"source": source, "target": target, "kind": kind}
    if kind is None:
        ends["trust"] = draw(st.sampled_from(list(Trust)))
    return ends


def _plain(value: Any) -> Any:
    """A moment without its zone, so that moments with and without one can be compared, as the
    invariants do.
    """
    return value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value


_DAYS = (dt.date, RoughDate)
_MOMENTS = dt.time | dt.datetime
_SPANS = (
    ("start", "end"),
    ("start", "target"),
    ("date", "end"),
    ("first_year", "last_year"),
    ("starts", "ends"),
)


def _turned(one: Any, two: Any) -> bool:
    """Whether what should come last comes first."""
    moments = isinstance(one, dt.datetime) or isinstance(two, dt.datetime)
    if isinstance(one, _DAYS) and isinstance(two, _DAYS) and not moments:
        return latest(two) < earliest(one)
    return (
        type(one) is type(two)
        and isinstance(one, int | _MOMENTS)
        and bool(_plain(two) < _plain(one))
    )


def _mended(cls: type, drawn: dict[str, Any]) -> dict[str, Any]:
    """Make values that were drawn one by one agree: ends after starts, one way of saying
    readiness.
    """
    for first, last in _SPANS:
        one, two = drawn.get(first), drawn.get(last)
        if _turned(one, two):
            drawn[first], drawn[last] = two, one
    if cls is Dialogue and isinstance(drawn.get("date"), RoughDate) and _booked(drawn):
        drawn["date"] = earliest(drawn["date"])
    if "can_meet" in drawn and "stage" in drawn:
        del drawn["can_meet" if drawn["stage"] % 2 else "stage"]
    if cls is Relationship and drawn["kind"] is not RelationshipKind.CONFLICT:
        drawn.pop("can_meet", None)
        drawn.pop("stage", None)
    if (
        cls is Relationship
        and drawn["kind"] is RelationshipKind.TRUSTS
        and drawn.get("trust") is not Trust.GOOD
    ):
        drawn.pop("trust", None)
    return drawn


def _booked(drawn: dict[str, Any]) -> bool:
    return drawn.get("status") is DialogueStatus.CONFIRMED or "start" in drawn or "end" in drawn


def _entity(
    draw: Any, cls: Any, pool: _Pool, key: str | None = None, fill: Iterable[str] = ()
) -> Any:
    """Draw one entry, or None where the map lacks what it must refer to."""
    drawn = _fields(draw, cls, pool, key, fill=fill)
    if drawn.get("") is _NOTHING:
        return None
    if cls is Stakeholder and pool.parts.get(key or ""):
        drawn["subgroups"] = pool.parts[key or ""]
    attribute = getattr(attrs.fields(cls), "id", None)
    if attribute is not None and attribute.metadata[KEY].name == "method_id":
        key = draw(_SHARED["method_id"])
    return cls(id=key, **drawn) if attribute is not None and key is not None else cls(**drawn)


@st.composite
def _standing_alone(draw: Any, cls: type[Entity], fill: tuple[str, ...]) -> Any:
    names = (*LISTS, "facilitators")
    ids = {name: (f"{name.replace('_', '-')}-a", f"{name.replace('_', '-')}-b") for name in names}
    rank = {key: index for index, key in enumerate(key for keys in ids.values() for key in keys)}
    return _entity(draw, cls, _Pool(ids, rank, _KNOWN_METHODS), "egen-id", fill)


def filled(entry: Any, name: str) -> bool:
    """Whether a field says anything; a zero does."""
    value = getattr(entry, name)
    return value is not None and value is not False and value not in ((), {})


def entities(cls: type[Entity], fill: Iterable[str] = ()) -> st.SearchStrategy[Any]:
    """One entry of ``cls`` that stands alone: what it refers to exists in no map.

    Args:
        cls: a class of the model.
        fill: names of fields that are filled in every entry drawn, not in some of many: whether
            each can be met must not hang on which values happen to come up.
    """
    names = tuple(fill)
    drawn = _standing_alone(cls, names)
    return drawn.filter(lambda entry: all(filled(entry, name) for name in names))


def _counted(
    draw: Any, names: tuple[str, ...], most: int
) -> tuple[_Pool, dict[str, tuple[str | None, ...]]]:
    """Decide how many entries each list gets and what they are called; none where nothing could be
    referred to.
    """
    counts = {name: draw(st.integers(0, most)) for name in names}
    parties = counts.get("stakeholders", 0) + counts.get("decision_bodies", 0)
    needs = {
        "outreach": counts.get("stakeholders", 0) > 0,
        "relationships": parties > 1,
        "tensions": counts.get("perspectives", 0) > 1,
        "decisions": parties > 0,
        "commitments": parties > 0,
    }
    ids: dict[str, tuple[str | None, ...]] = {}
    for name in names:
        named = name in _PREFIX or draw(st.booleans())
        stem = _PREFIX.get(name, name.replace("_", "-"))
        ids[name] = tuple(
            f"{stem}-{n + 1}" if named else None
            for n in range(counts[name] * needs.get(name, True))
        )
    for name, key in zip(
        [name for name in _PREFIX if ids.get(name)], _some_awkward_ids(draw), strict=False
    ):
        ids[name] = (key, *ids[name][1:])
    known = {name: tuple(key for key in keys if key) for name, keys in ids.items()}
    order = [key for name in names for key in known[name]]
    if draw(st.booleans()):
        order.reverse()
    rank = {key: index for index, key in enumerate(order)}
    parts = {
        key: tuple(draw(_several(tuple(_PARTS), 0, 2))) for key in known.get("stakeholders", ())[:2]
    }
    return _Pool(known, rank, _KNOWN_METHODS, parts), ids


def _some_awkward_ids(draw: Any) -> list[str]:
    return draw(st.lists(st.sampled_from(_AWKWARD_IDS), max_size=2, unique=True))


@st.composite
def process_maps(
    draw: Any, most: int = 3, lists: tuple[str, ...] = (*LISTS, "facilitators")
) -> ProcessMap:
    """Any valid map: every class and every field of the model, up to ``most`` entries in each of
    ``lists``.
    """
    pool, ids = _counted(draw, lists, most)
    classes = {
        each.name: each.metadata[KEY].entity
        for each in attrs.fields(ProcessMap)
        if KEY in each.metadata
    }
    made: dict[str, list[Any]] = {}
    for name in lists:
        cls = Facilitator if name == "facilitators" else classes[name]
        drawn = [_entity(draw, cls, pool, key) for key in ids[name]]
        made[name] = [each for each in drawn if each is not None]
    own = tuple(dict.fromkeys(draw(st.lists(_SHARED["method_id"], max_size=2))))
    made["methods"] = [Method(id=key, **_fields(draw, Method, pool, skip=("id",))) for key in own]
    leaders = made.pop("facilitators", [])
    calendar = None
    if leaders or draw(st.booleans()):
        calendar = Calendar(
            facilitators=leaders, **_fields(draw, Calendar, pool, skip=("facilitators",))
        )
    rest = _fields(draw, ProcessMap, pool, skip=(*LISTS, "methods", "calendar"))
    return ProcessMap(**{**rest, **made, "calendar": calendar})


def small_maps() -> st.SearchStrategy[ProcessMap]:
    """Any valid map of at most two entries in each of the lists that matter most."""
    return process_maps(
        2, ("stakeholders", "perspectives", "tensions", "dialogues", "decision_bodies", "proposals")
    )


def _stakeholder(draw: Any, index: int) -> Stakeholder:
    return Stakeholder(
        id=f"grupp-{index + 1}",
        name=f"Grupp {index + 1}",
        affected=draw(st.sampled_from([Level.HIGH, Level.MEDIUM, Level.LOW, None])),
        influence=draw(st.sampled_from([Level.HIGH, Level.LOW, None])),
        willing=draw(st.sampled_from(["yes", "not_asked", "no", None])),
    )


def _conflict(draw: Any, pair: tuple[Stakeholder, ...]) -> Relationship:
    ready = draw(st.sampled_from([*Readiness, None]))
    threats = draw(st.sampled_from([None, None, None, "no", "yes", "unknown"]))
    ends = {"source": pair[0].id, "target": pair[1].id}
    return Relationship(kind=RelationshipKind.CONFLICT, can_meet=ready, threats=threats, **ends)


@st.composite
def maps_with_tensions(
    draw: Any, groups: tuple[int, int] = (2, 8), tensions: tuple[int, int] = (1, 8)
) -> ProcessMap:
    """Maps made for composing: groups that hold perspectives, tensions to meet, conflicts of all
    kinds, talks held.

    Args:
        draw: given by hypothesis.
        groups: fewest and most stakeholders, each from 2.
        tensions: fewest and most tensions.
    """
    people = [_stakeholder(draw, index) for index in range(draw(st.integers(*groups)))]
    ids = tuple(each.id for each in people)
    wanted = draw(st.integers(*tensions))
    views = [
        Perspective(
            id=f"syn-{n + 1}", statement=f"Synpunkt {n + 1}", held_by=draw(_several(ids, 1, 3))
        )
        for n in range(max(2, min(2 * wanted, draw(st.integers(2, 10)))))
    ]
    pairs = [(a.id, b.id) for i, a in enumerate(views) for b in views[i + 1 :]]
    chosen = draw(
        st.lists(
            st.sampled_from(pairs), min_size=min(wanted, len(pairs)), max_size=wanted, unique=True
        )
    )
    aims = st.sampled_from(
        [Aim.MEET, Aim.MEET, Aim.MEET, Aim.THROUGH_FACILITATOR, Aim.LET_BE, Aim.UNKNOWN, None]
    )
    ready = st.sampled_from([None, None, *Readiness])
    facts = st.sampled_from([None, "yes", "no"])
    strains = [
        Tension(between=pair, aim=draw(aims), can_meet=draw(ready), facts_disputed=draw(facts))
        for pair in chosen
    ]
    couples = [(a, b) for i, a in enumerate(people) for b in people[i + 1 :]]
    ties = [_conflict(draw, each) for each in draw(_several(tuple(couples), 0, 3))]
    statuses = st.sampled_from(
        [DialogueStatus.HELD, DialogueStatus.PLANNED, DialogueStatus.CANCELLED]
    )
    uses = st.sampled_from([Purpose.INVENTORY, Purpose.PREPARE, Purpose.MEET, Purpose.MIRROR])
    talks = [
        Dialogue(
            id=f"samtal-{n + 1}",
            title=f"Samtal {n + 1}",
            status=draw(statuses),
            purpose=draw(uses),
            participants=draw(_several(ids, 1, 4)),
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    apart = [draw(_several(ids, 2, 2))] if draw(st.integers(0, 4)) == 4 else []
    return ProcessMap(
        title="Påhittad plats",
        stakeholders=people,
        relationships=ties,
        not_together=apart,
        perspectives=views,
        tensions=strains,
        dialogues=talks,
        open=draw(st.sampled_from([None, (), ("Öppettider",)])),
    )


_NEEDS = ("interpreter", "children", "safety")
_KINDS = (
    StakeholderKind.GROUP,
    StakeholderKind.AUTHORITY,
    StakeholderKind.ADMINISTRATION,
    StakeholderKind.PERSON,
)


def _ties(draw: Any, people: tuple[Stakeholder, ...]) -> list[Relationship]:
    couples = tuple((a.id, b.id) for a in people for b in people if a is not b)
    kinds = st.sampled_from([RelationshipKind.POWER_OVER, RelationshipKind.TRUSTS])
    return [
        Relationship(kind=draw(kinds), source=a, target=b) for a, b in draw(_several(couples, 0, 3))
    ]


@st.composite
def cases_to_propose(draw: Any) -> ProcessMap:
    """Maps as `maps_with_tensions` makes them, with what else the rules ask about.

    Themes, kinds, needs and reach, power and trust, decision bodies that prepare and send on,
    proposals, mentions, a statutory duty, an election.
    """
    case = draw(maps_with_tensions())
    themes = _several(("sjön", "trygghet", "buller"), 0, 2)
    people = tuple(
        attrs.evolve(
            each,
            kind=draw(st.sampled_from(_KINDS)),
            needs=draw(_several(_NEEDS, 0, 1)),
            hard_to_reach=draw(st.sampled_from([None, "yes"])),
        )
        for each in case.stakeholders
    )
    kinds = st.sampled_from(["board", "council", "committee", "subcommittee", "state", None])
    bodies: list[DecisionBody] = []
    for index in range(draw(st.integers(0, 3))):
        before = tuple(each.id for each in bodies)
        chain = {
            "prepared_by": draw(_several(before, 0, 1)),
            "refers_to": draw(_several(before, 0, 1)),
        }
        bodies.append(
            DecisionBody(
                id=f"organ-{index + 1}", name=f"Organ {index + 1}", kind=draw(kinds), **chain
            )
        )
    keys = tuple(each.id for each in bodies)
    proposals = (
        [Proposal(id="forslag-x", title="X", decided_by=draw(_several(keys, 0, 2)))] if keys else []
    )
    elections = draw(st.sampled_from([(), (dt.date(2026, 9, 13),)]))
    return attrs.evolve(
        case,
        stakeholders=people,
        relationships=(*case.relationships, *_ties(draw, people)),
        perspectives=tuple(attrs.evolve(each, themes=draw(themes)) for each in case.perspectives),
        dialogues=tuple(
            each.evolve(mentions=draw(_several(("Fältarna",), 0, 1))) for each in case.dialogues
        ),
        decision_bodies=bodies,
        proposals=proposals if draw(st.booleans()) else [],
        legal_duties=draw(_several(("samråd",), 0, 1)),
        calendar=Calendar(
            start=dt.date(2026, 2, 2), target=dt.date(2026, 12, 1), election=elections
        ),
    )

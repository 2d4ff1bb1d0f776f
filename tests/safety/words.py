"""Maps whose every free text is a given one, and the hostile texts to give them."""

import json
from collections.abc import Callable
from typing import Any

import attrs
from attrs import evolve

from processmap.model.arenas import Absent, Arena, Gate, Member, PlanLedger
from processmap.model.circumstances import (
    EarlierRound,
    Limit,
    Proceeding,
    ProcessAgreement,
    Resources,
    Standstill,
)
from processmap.model.dialogues import After, Method, Reason
from processmap.model.entity import Entity
from processmap.model.fields import FORBIDDEN_CHARACTER, KEY, FieldKind
from processmap.model.governance import Meeting, OrganisationUnit
from processmap.model.process_map import ProcessMap
from processmap.model.project import (
    Cost,
    Disposal,
    Event,
    Funding,
    Override,
    Pause,
    Phase,
    Recurrence,
    Requirement,
    Reviewed,
    RuleSetting,
)
from processmap.model.stakeholders import Outreach, Period, SpeaksFor, Within
from processmap.model.words import DisposalBasis
from tests.hostile_corpus import LABELS
from tests.views.cases import square

CLOSED = {("Calendar", "country"), ("Calendar", "timezone")}
"""Texts that are checked against a list of their own."""
_TEXTS = {"text", "maybe_texts", "names_or_count", "when"}


def hostile() -> list[str]:
    """Every string of the lists of labels that the model takes."""
    found: dict[str, None] = {}
    for path in sorted(LABELS.iterdir()):
        raw = path.read_text(encoding="utf-8")
        listed: list[str] = json.loads(raw) if path.suffix == ".json" else raw.split("\n")
        if path.name.endswith("_escaped.txt"):
            listed = [
                each.encode("ascii", "backslashreplace").decode("unicode_escape") for each in listed
            ]
        found |= dict.fromkeys(
            each for each in listed if each.strip() and not FORBIDDEN_CHARACTER.search(each)
        )
    return list(found)


def full() -> ProcessMap:
    """A map with an entry of every class that holds texts, most of them on the way to a
    decision.
    """
    case = square()
    first, *others = case.dialogues
    after = (After(dialogue=others[0].id, rule="caucus-first", because="x"),)
    told = evolve(others[-1], reasons=(Reason(rule="mirror-back", because="x"),), after=after)
    assert case.calendar is not None
    unga, other, *rest = case.stakeholders
    return case.evolve(
        calendar=evolve(case.calendar, closed=(Period(start="2026-07-01", end="2026-07-31"),)),
        dialogues=[first, *others[:-1], told],
        outreach=[Outreach(stakeholder="unga", date="2026-01-22", how="x", outcome="no_answer")],
        requirements=[Requirement(id="tolk", text="x", due="2026-02-01")],
        funding=[Funding(source="x", share=50, cap=1000)],
        costs=[Cost(what="x", amount=100, per=["meeting"], quantity=3)],
        events=[
            Event(
                title="x", recurrence=Recurrence(times_per_year=4, first_year=2026, last_year=2027)
            )
        ],
        phases=[Phase(id="fas", title="x")],
        methods=[Method(id="egen", name="x", seats=(2, 8), hours=2)],
        organisation=[OrganisationUnit(role="steering_group", members=["tn"])],
        rules=[RuleSetting(rule="caucus-first", params={"gap_days": 7})],
        overrides=[Override(action="pin", dialogue="x", why="x")],
        pause=Pause(why="x", since="2026-02-01", ended="2026-02-20"),
        reviewed=Reviewed(by="x", date="2026-02-01"),
        open=["x"],
        disposals=[Disposal(basis=next(iter(DisposalBasis)), date="2026-02-03")],
        stakeholders=[
            evolve(unga, speaks_for=[SpeaksFor(who=other.id)], within=Within(stage=2)),
            other,
            *rest,
        ],
        resources=Resources(lead_hours=100),
        limits=[Limit(what="x", said_by="unga")],
        standstills=[Standstill(by=["tn"], what="x")],
        agreement=ProcessAgreement(status="draft", items=["x"]),
        earlier=[EarlierRound(id="forra", what="x", when="x", outcome="failed")],
        proceedings=[
            Proceeding(id="tillstand", title="x", kind="permit", starts="2025", outcome="x")
        ],
        plan=PlanLedger(
            pattern="one_table", beside=["x"], wrote={"bord": "91bc"}, asked={"open": "unknown"}
        ),
        arenas=[
            Arena(
                id="bord",
                kind="round_table",
                title="x",
                members=[Member(party="unga", held_by="x")],
                absent=["tn"],
                opens_after=["regler"],
                sessions=(2, 4),
                until="x",
            )
        ],
        gates=[Gate(id="regler", kind="process_agreement", state="shut", why="x")],
    )


def classes(cls: type = ProcessMap) -> set[type]:
    """Every class of the model that a map may hold and that has texts of its own."""
    found: set[type] = set()
    rest = [cls]
    while rest:
        here = rest.pop()
        if here in found:
            continue
        found.add(here)
        kinds = [each.metadata[KEY] for each in attrs.fields(here) if KEY in each.metadata]
        rest += [inner for kind in kinds for inner in _inside(kind)]
    return {each for each in found if _fields(each)}


def _inside(kind: FieldKind) -> list[type]:
    shapes: dict[str, type] = {
        "after": After,
        "meeting": Meeting,
        "period": Period,
        "rules": RuleSetting,
    }
    shapes |= {"member": Member, "absent": Absent, "speaks_for": SpeaksFor}
    return [each for each in (kind.entity, shapes.get(kind.name)) if each is not None]


def _fields(cls: type) -> list[Any]:
    known = [
        each
        for each in attrs.fields(cls)
        if KEY in each.metadata and each.metadata[KEY].name in _TEXTS
    ]
    return [each for each in known if (cls.__name__, each.name) not in CLOSED]


Give = Callable[[str, FieldKind], str]


def with_texts(case: ProcessMap, give: Give) -> ProcessMap:
    """The map with every free text, also those left out, replaced by what ``give`` gives for it, in
    a fixed order.

    Args:
        case: the map.
        give: called with the field (``Stakeholder.name``) and what it may hold.
    """
    made: ProcessMap = _replaced(case, give)
    return made


def _several(value: Any) -> Any:
    """What each text of a list is given for; two for a list that is empty, or of which only the
    number is known.
    """
    return value if value and not isinstance(value, int) else "ab"


def _replaced(entity: Any, give: Give) -> Any:
    cls = type(entity)
    texts = {each.name: each.metadata[KEY] for each in _fields(cls)}
    values: dict[str, Any] = {}
    for attribute in attrs.fields(cls):
        name, value = attribute.name, getattr(entity, attribute.name)
        if name in texts:
            kind = texts[name]
            many = kind.many or kind.name in {"maybe_texts", "names_or_count"}
            values[name] = (
                tuple(give(f"{cls.__name__}.{name}", kind) for _ in _several(value))
                if many
                else None
            )
            values[name] = values[name] if many else give(f"{cls.__name__}.{name}", kind)
        elif isinstance(value, tuple) and KEY in attribute.metadata:
            values[name] = tuple(
                _replaced(each, give) if isinstance(each, Entity) else each for each in value
            )
        elif isinstance(value, Entity) and KEY in attribute.metadata:
            values[name] = _replaced(value, give)
    return attrs.evolve(entity, **values)


def present(case: ProcessMap) -> set[type]:
    """The classes of a map's entries."""
    found: set[type] = set()

    def note(entity: Any) -> None:
        found.add(type(entity))
        for attribute in attrs.fields(type(entity)):
            value = getattr(entity, attribute.name)
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, Entity):
                    note(each)

    note(case)
    return found

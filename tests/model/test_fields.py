"""Tests of the kinds of fields: what each takes, and what it refuses, naming the field."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.model.arenas import Arena, Member, PlanLedger
from processmap.model.circumstances import EarlierRound, Standstill
from processmap.model.dialogues import Dialogue, Method
from processmap.model.entity import Entity
from processmap.model.fields import FieldError, kind_of, to_identifier
from processmap.model.governance import Assignment, Decision, DecisionBody, Proposal
from processmap.model.kinds import FORBIDDEN_CHARACTER, ID_LIMIT, ID_PATTERN, TEXT_LIMIT
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Cost, Funding, Recurrence, Requirement, RuleSetting
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.times import RoughDate

_S = {"id": "a", "name": "A"}
TAKEN: list[tuple[type, dict[str, Any], str, Any]] = [
    (Stakeholder, {**_S, "kind": "residents"}, "kind", "residents"),
    (Stakeholder, {**_S, "needs": ["children"]}, "needs", ("children",)),
    (Stakeholder, {**_S, "hard_to_reach": True}, "hard_to_reach", "yes"),
    (Stakeholder, {**_S, "hard_to_reach": "unknown"}, "hard_to_reach", "unknown"),
    (Stakeholder, {**_S, "size": 1}, "size", 1),
    (Stakeholder, {**_S, "size": [40, 60]}, "size", (40, 60)),
    (Stakeholder, {**_S, "size": [40, 40]}, "size", 40),
    (Stakeholder, {**_S, "places": 3}, "places", 3),
    (Stakeholder, {**_S, "places": ["Backa"]}, "places", ("Backa",)),
    (Stakeholder, {**_S, "standing": "sami"}, "standing", ("sami",)),
    (Stakeholder, {**_S, "speaks_for": ["b"]}, "voice_for", ("b",)),
    (Stakeholder, {**_S, "part_of": ["elders/clan-a"]}, "part_of", ("elders/clan-a",)),
    (Stakeholder, {**_S, "approves": False}, "approves", "no"),
    (Stakeholder, {**_S, "approves": 21}, "approves", 21),
    (Stakeholder, {**_S, "approves": "2026-05-01"}, "approves", dt.date(2026, 5, 1)),
    (Stakeholder, {**_S, "approves": 2026}, "approves", RoughDate("2026")),
    (Decision, {"id": "a", "body": "ks", "date": 2011}, "date", RoughDate("2011")),
    (Decision, {"id": "a", "body": "ks", "date": "2011-04-05"}, "date", dt.date(2011, 4, 5)),
    (EarlierRound, {"what": "A", "when": "före valet"}, "when", "före valet"),
    (EarlierRound, {"what": "A", "when": "hösten 2020"}, "when", RoughDate("hösten 2020")),
    (
        Arena,
        {"id": "a", "members": ["b", Member(party="c")]},
        "members",
        (Member(party="b"), Member(party="c")),
    ),
    (Arena, {"id": "a", "sessions": 6}, "sessions", 6),
    (PlanLedger, {"wrote": {"b": "2", "a": "1"}}, "wrote", (("a", "1"), ("b", "2"))),
    (
        ProcessMap,
        {"title": "T", "standstills": Standstill(what="A")},
        "standstills",
        (Standstill(what="A"),),
    ),
    (Stakeholder, {"id": "0", "name": "x" * TEXT_LIMIT}, "id", "0"),
    (Stakeholder, {"id": "a" * ID_LIMIT, "name": "tab\toch\nrad"}, "name", "tab\toch\nrad"),
    (Dialogue, {"id": "a", "title": "A", "date": "2026-02-28"}, "date", dt.date(2026, 2, 28)),
    (Dialogue, {"id": "a", "title": "A", "start": "13:30"}, "start", dt.time(13, 30)),
    (
        Dialogue,
        {"id": "a", "title": "A", "start": "2026-01-01T13:30"},
        "start",
        dt.datetime(2026, 1, 1, 13, 30),
    ),
    (
        Dialogue,
        {"id": "a", "title": "A", "tensions": ["t", ("x", "y")]},
        "tensions",
        ("t", ("x", "y")),
    ),
    (Method, {"id": "my_form", "seats": (4, 4)}, "seats", (4, 4)),
    (Proposal, {"id": "a", "title": "A", "decided_by": "ks"}, "decided_by", ("ks",)),
    (Assignment, {"to": "ks", "task": "Räkna"}, "to", ("ks",)),
    (Requirement, {"text": "A", "evidence": "KS § 1"}, "evidence", ("KS § 1",)),
    (Cost, {"what": "A", "per": "year"}, "per", ("year",)),
    (Funding, {"source": "A", "share": 0, "decided": False}, "decided", False),
    (Calendar, {"election": "2026-09-13"}, "election", (dt.date(2026, 9, 13),)),
    (RuleSetting, {"rule": "a", "params": {"b": 2, "a": 1}}, "params", (("a", 1), ("b", 2))),
]
REFUSED: list[tuple[type, dict[str, Any], str]] = [
    (Stakeholder, {"id": "A", "name": "A"}, "id"),
    (Stakeholder, {"id": "-a", "name": "A"}, "id"),
    (Stakeholder, {"id": "å", "name": "A"}, "id"),
    (Stakeholder, {"id": "a" * (ID_LIMIT + 1), "name": "A"}, "id"),
    (Stakeholder, {"id": "a"}, "name"),
    (Stakeholder, {"id": "a", "name": " \n"}, "name"),
    (Stakeholder, {"id": "a", "name": "x" * (TEXT_LIMIT + 1)}, "name"),
    (Stakeholder, {"id": "a", "name": "a\x1b[31m"}, "name"),
    (Stakeholder, {"id": "a", "name": 5}, "name"),
    (Stakeholder, {**_S, "kind": "Group"}, "kind"),
    (Stakeholder, {**_S, "needs": "children"}, "needs"),
    (Stakeholder, {**_S, "hard_to_reach": "ja"}, "hard_to_reach"),
    (Stakeholder, {**_S, "size": 0}, "size"),
    (Stakeholder, {**_S, "size": True}, "size"),
    (Stakeholder, {**_S, "size": 2.0}, "size"),
    (Stakeholder, {**_S, "size": [60, 40]}, "size"),
    (Stakeholder, {**_S, "size": [1, 2, 3]}, "size"),
    (Stakeholder, {**_S, "places": "Backa"}, "places"),
    (Stakeholder, {**_S, "places": 0}, "places"),
    (Stakeholder, {**_S, "part_of": ["elders/"]}, "part_of"),
    (Stakeholder, {**_S, "part_of": ["elders/clan-a/x"]}, "part_of"),
    (Stakeholder, {**_S, "approves": "yes"}, "approves"),
    (Stakeholder, {**_S, "approves": 900}, "approves"),
    (Stakeholder, {**_S, "speaks_for": [5]}, "speaks_for"),
    (Decision, {"id": "a", "body": "ks", "date": "någon gång"}, "date"),
    (Decision, {"id": "a", "body": "ks", "date": 1899}, "date"),
    (DecisionBody, {"id": "ks", "name": "KS", "meetings": ["2026-04"]}, "meetings"),
    (Perspective, {"id": "a", "statement": "A", "voiced_in": ["d/e"]}, "voiced_in"),
    (Arena, {"id": "a", "members": [5]}, "members"),
    (Arena, {"id": "a", "absent": [5]}, "absent"),
    (EarlierRound, {"what": "A", "when": " "}, "when"),
    (PlanLedger, {"wrote": {"A": "1"}}, "wrote"),
    (PlanLedger, {"wrote": ["a"]}, "wrote"),
    (Relationship, {"source": "a", "target": "b", "kind": "conflict", "stage": 10}, "stage"),
    (Dialogue, {"id": "a", "title": "A", "date": "2026-02-30"}, "date"),
    (Dialogue, {"id": "a", "title": "A", "date": "1899-12-31"}, "date"),
    (Dialogue, {"id": "a", "title": "A", "date": dt.datetime(2026, 1, 1)}, "date"),
    (Dialogue, {"id": "a", "title": "A", "start": "25:00"}, "start"),
    (Dialogue, {"id": "a", "title": "A", "provisional": "yes"}, "provisional"),
    (Dialogue, {"id": "a", "title": "A", "tensions": [("x", "y", "z")]}, "tensions"),
    (Dialogue, {"id": "a", "title": "A", "after": [5]}, "after"),
    (Method, {"id": "1a"}, "id"),
    (Method, {"id": "a", "seats": (5, 4)}, "seats"),
    (Method, {"id": "a", "seats": (0, 4)}, "seats"),
    (Method, {"id": "a", "hours": float("nan")}, "hours"),
    (Tension, {"between": ("a",)}, "between"),
    (Tension, {"between": "ab"}, "between"),
    (Assignment, {"to": [], "task": "A"}, "to"),
    (Funding, {"source": "A", "share": 101}, "share"),
    (Funding, {"source": "A", "amount": -1}, "amount"),
    (Funding, {"source": "A", "decided": ""}, "decided"),
    (Recurrence, {"times_per_year": 0, "first_year": 2019, "last_year": 2022}, "times_per_year"),
    (RuleSetting, {"rule": "a", "params": {"b": [1]}}, "params"),
    (DecisionBody, {"id": "ks", "name": "KS", "meetings": ["2026-13-01"]}, "meetings"),
    (Decision, {"id": "a"}, "body"),
]


@pytest.mark.parametrize(("cls", "given_", "name", "held"), TAKEN)
def test_taken(cls: type, given_: dict[str, Any], name: str, held: Any) -> None:
    """What people naturally write is taken, and held as the model's own values."""
    assert getattr(cls(**given_), name) == held


@pytest.mark.parametrize(("cls", "given_", "name"), REFUSED)
def test_refused(cls: type, given_: dict[str, Any], name: str) -> None:
    """The rest is refused with an error that names the class and the field, in both languages, and
    is a ValueError.
    """
    with pytest.raises(FieldError) as caught:
        cls(**given_)
    assert isinstance(caught.value, ValueError)
    for language in ("sv", "en"):
        assert f"{cls.__name__}.{name}" in caught.value.message(language)


def test_left_out() -> None:
    """Fields left out are empty: None for one, an empty tuple for many, internal for visibility."""
    made = Stakeholder(id="a", name="A")
    assert made.size is None
    assert made.needs == ()
    assert made.visibility == "internal"
    assert made.kind == "group"


def test_every_field_says_what_it_holds() -> None:
    """Each field of an entity carries its kind, on which the reader, the schema and the tests
    rely.
    """
    for attribute in Stakeholder.__attrs_attrs__:
        assert kind_of(attribute).name


def test_a_copy_with_changes_leaves_the_original() -> None:
    """Values are frozen; `evolve` gives a changed copy and checks what is put in."""
    made = Stakeholder(id="a", name="A")
    assert made.evolve(name="B") == Stakeholder(id="a", name="B")
    assert made.name == "A"
    with pytest.raises(FieldError):
        made.evolve(name="")
    with pytest.raises(AttributeError):
        made.name = "C"  # type: ignore[misc]  # that it cannot be done is what is tested


@given(st.text(max_size=60))
def test_suggested_ids_are_ids(name: str) -> None:
    """An id made out of any name is a valid id, or nothing."""
    import re

    made = to_identifier(name)
    assert made == "" or re.fullmatch(ID_PATTERN, made)


def test_suggested_id_reads_like_the_name() -> None:
    """Swedish letters lose their rings and dots, the rest becomes hyphens."""
    assert to_identifier("Åsa & Östra skolan") == "asa-ostra-skolan"
    assert to_identifier("日本") == ""


@given(st.characters())
def test_forbidden_characters_never_come_in(character: str) -> None:
    """A text is taken if and only if it holds nothing that XML, calendars or terminals cannot
    carry.
    """
    try:
        Entity(note=f"a{character}b")
        taken = True
    except FieldError:
        taken = False
    assert taken == (FORBIDDEN_CHARACTER.search(character) is None)

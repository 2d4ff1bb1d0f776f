"""Tests of who is concerned, heard, missing, and of what has been mirrored back."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings

from processmap.analysis.conditions import (
    Hearing,
    concerned,
    declined,
    door_openers,
    heard,
    hearing,
    inventoried,
    keeps_visible,
    minorities,
    mirrored,
    missing,
    not_mirrored,
    outreach_to,
    spoken_for_by,
    to_hear,
    unheard,
)
from processmap.model.dialogues import Dialogue
from processmap.model.governance import DecisionBody, OrganisationUnit
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from tests.strategies import process_maps

UNGA, HANDLARE = Stakeholder(id="unga", name="Unga"), Stakeholder(id="handlare", name="Handlare")


def _talk(key: str, *who: str, **said: Any) -> Dialogue:
    return Dialogue(id=key, title=key, participants=who, **{"status": "held", **said})


@pytest.mark.parametrize(
    ("said", "yes"),
    [
        ({}, True),
        ({"affected": "high"}, True),
        ({"affected": "medium"}, True),
        ({"affected": "low"}, False),
        ({"kind": "administration"}, True),
        ({"kind": "elected"}, False),
        ({"kind": "media"}, False),
        ({"kind": "expert"}, False),
        ({"kind": "elected", "affected": "medium"}, True),
    ],
)
def test_concerned(said: dict[str, Any], yes: bool) -> None:
    """Affected unless said to be little so; where nothing is said, those who decide, know or report
    are not.
    """
    case = ProcessMap(title="T", stakeholders=[Stakeholder(id="x", name="X", **said)])
    assert concerned(case, "x") is yes


def test_those_who_lead_are_not_concerned_unless_they_hold_a_view() -> None:
    """Whoever fills a leading role is no party to the question, unless the map holds a perspective
    of theirs.
    """
    unit = OrganisationUnit(role="project_lead", members=["unga"])
    case = ProcessMap(title="T", stakeholders=[UNGA], organisation=[unit])
    assert not concerned(case, "unga")
    view = Perspective(id="p", statement="P", held_by=["unga"])
    assert concerned(case.evolve(perspectives=[view]), "unga")
    group = unit.evolve(role="reference_group")
    assert concerned(case.evolve(organisation=[group]), "unga")


@pytest.mark.parametrize(
    "purpose", [None, "inventory", "assess", "prepare", "meet", "frame", "facts", "create"]
)
def test_listening_purposes(purpose: str | None) -> None:
    """Somebody who took part in one of these has been listened to."""
    case = ProcessMap(
        title="T", stakeholders=[UNGA], dialogues=[_talk("d", "unga", purpose=purpose)]
    )
    assert heard(case, "unga")
    assert inventoried(case, "unga") == ("d",)


@pytest.mark.parametrize(
    "said",
    [
        {"purpose": "coordinate"},
        {"purpose": "mirror"},
        {"status": "planned"},
        {"declined": ["unga"]},
    ],
)
def test_not_listening(said: dict[str, Any]) -> None:
    """A co-ordination meeting, a mirroring, a talk still to come, or one they declined, is not
    being heard.
    """
    case = ProcessMap(title="T", stakeholders=[UNGA], dialogues=[_talk("d", "unga", **said)])
    assert hearing(case, "unga") is Hearing.NOT


def test_ways_of_being_heard() -> None:
    """In person, through a part, only through others, or by outreach that met them; a whole speaks
    for no part.
    """
    people = [
        Stakeholder(id="forening", name="Föreningen"),
        Stakeholder(id="styrelse", name="Styrelsen", part_of=["forening"], speaks_for=["barn"]),
        Stakeholder(id="barn", name="Barnen"),
        Stakeholder(id="lag", name="Ett lag", part_of=["forening"]),
        Stakeholder(id="funna", name="De som söktes upp"),
    ]
    case = ProcessMap(
        title="T",
        stakeholders=people,
        dialogues=[_talk("d", "styrelse")],
        outreach=[Outreach(stakeholder="funna", outcome="met")],
    )
    found = {each.id: hearing(case, each.id).value for each in people}
    assert found == {
        "forening": "part",
        "styrelse": "self",
        "barn": "spoken_for",
        "lag": "not",
        "funna": "self",
    }
    assert [each.id for each in unheard(case)] == ["barn", "lag"]
    assert spoken_for_by(case, "barn") == ("styrelse",)


def test_declined() -> None:
    """A no stands until there is a yes: what is said of the stakeholder decides, else the latest
    attempt.
    """
    attempts = [
        Outreach(stakeholder="unga", date="2026-02-01", outcome="declined"),
        Outreach(stakeholder="unga", date="2026-01-01", outcome="agreed"),
        Outreach(stakeholder="unga", outcome="agreed"),
    ]
    case = ProcessMap(title="T", stakeholders=[UNGA], outreach=attempts)
    assert [each.date for each in outreach_to(case, "unga")] == [
        None,
        dt.date(2026, 1, 1),
        dt.date(2026, 2, 1),
    ]
    assert declined(case, "unga")
    assert not declined(case.evolve(stakeholders=[UNGA.evolve(willing="yes")]), "unga")
    assert not declined(case.evolve(outreach=attempts[1:]), "unga")
    assert declined(ProcessMap(title="T", stakeholders=[UNGA.evolve(willing="no")]), "unga")
    assert not declined(case, "nobody")


def test_missing() -> None:
    """Names that match nobody by id or name, letters and spaces aside; cancelled dialogues do not
    count.
    """
    case = ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="unga", name="Unga på torget")],
        decision_bodies=[DecisionBody(id="tn", name="Tekniska nämnden")],
        calendar=Calendar(facilitators=[Facilitator(id="pl", name="Processledaren")]),
        dialogues=[
            _talk(
                "a",
                mentions=[
                    "UNGA",
                    " unga på  TORGET ",
                    "tekniska nämnden",
                    "processledaren",
                    "Nattvandrarna",
                ],
            ),
            _talk("b", mentions=["nattvandrarna", "nattvandrarna", "Polisen"], status="planned"),
            _talk("c", mentions=["Pressen"], status="cancelled"),
        ],
    )
    assert [(each.name, each.dialogues) for each in missing(case)] == [
        ("Nattvandrarna", ("a", "b")),
        ("Polisen", ("b",)),
    ]


def test_door_openers() -> None:
    """For each unheard stakeholder those it trusts; a heard one needs no door opened."""
    trust = [Relationship(source="unga", target="handlare", kind="trusts")]
    case = ProcessMap(title="T", stakeholders=[UNGA, HANDLARE], relationships=trust)
    assert door_openers(case) == {"unga": ("handlare",)}
    assert door_openers(case.evolve(dialogues=[_talk("d", "unga")])) == {}


def test_visible_minorities() -> None:
    """A perspective is to be seen in a room unless every tension of it is left or carried by the
    facilitator.
    """
    views = [Perspective(id=key, statement=key, minority=key == "a") for key in "abcd"]
    case = ProcessMap(
        title="T",
        perspectives=views,
        tensions=[
            Tension(between=("a", "b"), aim="let_be"),
            Tension(between=("b", "c"), aim="meet"),
        ],
    )
    assert minorities(case) == ("a",)
    assert [keeps_visible(case, key) for key in "abcd"] == [False, True, True, True]


MIRROR = {"purpose": "mirror"}
TOLD = {"purpose": "inventory"}


@pytest.mark.parametrize(
    ("talks", "waiting", "done"),
    [
        ([_talk("i", **TOLD)], ["i"], False),
        ([_talk("i", **TOLD), _talk("m", **MIRROR)], [], True),
        ([_talk("i", **TOLD), _talk("m", status="planned", **MIRROR)], ["i"], False),
        ([_talk("i", **TOLD), _talk("j", **TOLD), _talk("m", about=["i"], **MIRROR)], ["j"], False),
        (
            [_talk("i", date="2026-02-01", **TOLD), _talk("m", date="2026-01-01", **MIRROR)],
            ["i"],
            False,
        ),
        (
            [_talk("i", date="2026-01-01", **TOLD), _talk("m", date="2026-01-01", **MIRROR)],
            [],
            True,
        ),
        ([], [], False),
    ],
)
def test_mirrored(talks: list[Dialogue], waiting: list[str], done: bool) -> None:
    """A mirroring covers what it says, or everything before it; what is heard afterwards waits for
    the next.
    """
    case = ProcessMap(title="T", dialogues=talks)
    assert [each.id for each in not_mirrored(case)] == waiting
    assert mirrored(case) is done


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_being_heard_never_adds_to_the_unheard(case: ProcessMap) -> None:
    """A held talk with somebody leaves them heard, and nobody else the less."""
    before = {each.id for each in unheard(case)}
    assert before <= {each.id for each in to_hear(case)}
    for key in sorted(before)[:1]:
        after = case.evolve(
            dialogues=[*case.dialogues, _talk("nytt-samtal", key, purpose="inventory")]
        )
        assert {each.id for each in unheard(after)} < before

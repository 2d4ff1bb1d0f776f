"""Tests of sides, of tensions met and to be met, and of standing alone in a room."""

from typing import Any

import pytest
from hypothesis import given, settings

from processmap.analysis.conditions import (
    alone_against_majority,
    disputed_facts,
    holds,
    listed_tensions,
    meeting_pairs,
    meets,
    met_tensions,
    needed_readiness,
    room,
    sides,
    stuck_tensions,
    tension_named,
    tensions_in,
    tensions_to_assess,
    tensions_to_meet,
    through_facilitator,
)
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.strategies import maps_with_tensions

X = Perspective(id="x", statement="X", held_by=["a", "c"])
Y = Perspective(id="y", statement="Y", held_by=["b", "c"])
Z = Perspective(id="z", statement="Z", held_by=["d"])


def _map(*tensions: Tension, people: str = "abcd", **rest: Any) -> ProcessMap:
    stakeholders = [Stakeholder(id=key, name=key.upper()) for key in people]
    rest = {"stakeholders": stakeholders, "perspectives": [X, Y, Z], **rest}
    return ProcessMap(
        title="T", tensions=tensions or [Tension(id="t", between=("x", "y"), aim="meet")], **rest
    )


def _held(key: str, *who: str, **said: Any) -> Dialogue:
    return Dialogue(
        id=key, title=key, participants=who, **{"status": "held", "purpose": "meet", **said}
    )


def test_sides_and_pairs() -> None:
    """Who holds each side; two different people, one from each; somebody on both sides can stand
    for either.
    """
    case = _map()
    tension = case.tensions[0]
    assert sides(case, tension) == (("a", "c"), ("b", "c"))
    assert meeting_pairs(case, tension) == (("a", "b"), ("a", "c"), ("c", "b"))
    assert holds(case, "c") == ("x", "y")


def test_those_who_declined_are_left_out() -> None:
    """A pair needs two who have not said no, unless everybody is asked for."""
    people = [Stakeholder(id=key, name=key, willing="no" if key == "a" else None) for key in "abcd"]
    case = _map(stakeholders=people)
    assert meeting_pairs(case, case.tensions[0]) == (("c", "b"),)
    assert len(meeting_pairs(case, case.tensions[0], willing=False)) == 3


@pytest.mark.parametrize("name", ["t", ("x", "y"), ("y", "x")])
def test_found_by_name(name: Any) -> None:
    """By its id or by its perspectives in either order."""
    case = _map()
    assert tension_named(case, name) is case.tensions[0]
    assert tension_named(case, ("x", "z")) is None
    assert tension_named(case, "x") is None
    assert listed_tensions(case, Dialogue(id="d", title="D", tensions=[name])) == case.tensions


@pytest.mark.parametrize(
    ("talk", "met"),
    [
        (_held("mote", "a", "b"), True),
        (_held("mote", "c", "b"), True),
        (_held("mote", "c"), False),
        (_held("mote", "a", "d"), False),
        (_held("mote", "a", "b", declined=["b"]), False),
        (_held("mote", "a", "b", status="planned"), False),
        (_held("mote", "a", "b", purpose="create"), True),
        (_held("mote", "a", "b", purpose="mirror"), False),
        (_held("mote", "a", "b", purpose=None), False),
        (_held("mote", "a", "b", purpose=None, tensions=["t"]), True),
        (_held("mote", tensions=["t"]), True),
        (_held("mote", "a", "d", tensions=["t"]), False),
        (_held("mote", "a", "b", tensions=[("x", "z")]), False),
    ],
)
def test_met_by_a_held_dialogue(talk: Dialogue, met: bool) -> None:
    """Met where two different people from the two sides sat together in a joint dialogue that was
    to meet it.
    """
    case = _map(
        Tension(id="t", between=("x", "y"), aim="meet"),
        Tension(between=("z", "x")),
        dialogues=[talk],
    )
    assert (("x", "y") in met_tensions(case)) is met
    assert (case.tensions[0] in tensions_to_meet(case)) is not met


def test_what_a_dialogue_is_to_meet() -> None:
    """What it lists, else for a meeting what both sides are there for; its method must carry the
    hardest of them.
    """
    case = _map(
        Tension(id="t", between=("x", "y"), stage=5, aim="meet"),
        Tension(id="u", between=("z", "x"), stage=2, aim="meet"),
        Tension(id="v", between=("z", "y"), stage=9, aim="let_be"),
    )
    talk = Dialogue(id="mote", title="Möte", purpose="meet", participants=["a", "b", "d"])
    assert [each.id for each in tensions_in(case, talk)] == ["t", "u"]
    assert needed_readiness(case, talk) == "prepared"
    only = talk.evolve(tensions=["u"])
    assert [each.id for each in tensions_in(case, only)] == ["u"]
    assert needed_readiness(case, only) == "facilitated"
    assert tensions_in(case, talk.evolve(purpose="mirror")) == ()
    assert tensions_in(case, talk.evolve(purpose="create")) == ()
    assert [
        each.id for each in tensions_in(case, talk.evolve(purpose="create", tensions=["t"]))
    ] == ["t"]


def test_met_through_parts_and_voices() -> None:
    """A part sits for the whole, and somebody who speaks for others sits for them."""
    people = [Stakeholder(id=key, name=key) for key in "abcd"]
    people += [
        Stakeholder(id="del", name="Del", part_of=["a"]),
        Stakeholder(id="rost", name="Röst", speaks_for=["b"]),
    ]
    case = _map(stakeholders=people)
    assert meets(case, case.tensions[0], ["del", "rost"])
    assert not meets(case, case.tensions[0], ["rost"])


def test_what_is_wanted() -> None:
    """Only tensions to be met are to be met, each pair once; unclear ones are to be assessed,
    others left in peace.
    """
    case = _map(
        Tension(between=("x", "y"), aim="meet"),
        Tension(between=("y", "x"), aim="meet"),
        Tension(between=("x", "z")),
        Tension(between=("y", "z"), aim="unknown"),
        Tension(between=("z", "y"), aim="meet", can_meet="unknown"),
        Tension(id="u", between=("x", "z"), aim="through_facilitator"),
        Tension(id="v", between=("x", "z"), aim="let_be", can_meet="unknown"),
    )
    assert [each.key for each in tensions_to_meet(case)] == [("x", "y"), ("y", "z")]
    assert [case.tensions.index(each) for each in tensions_to_assess(case)] == [2, 3, 4]
    assert [each.id for each in through_facilitator(case)] == ["u"]


def test_disputed_facts() -> None:
    """Until a fact-finding with both sides has been held; what is to be let be is."""
    disputed = Tension(between=("x", "y"), aim="meet", facts_disputed="yes")
    case = _map(disputed, Tension(between=("x", "z"), aim="let_be", facts_disputed="yes"))
    assert disputed_facts(case) == (disputed,)
    assert disputed_facts(case.evolve(dialogues=[_held("mote", "a", "b", purpose="facts")])) == ()
    assert disputed_facts(case.evolve(dialogues=[_held("mote", "a", "b", purpose="meet")])) == (
        disputed,
    )


def test_stuck() -> None:
    """Nobody can meet: nobody holds one side, every pair is kept apart, or the tension itself is
    not for now.
    """
    apart = {"not_together": [["a", "b", "c"]]}
    assert stuck_tensions(_map()) == ()
    assert len(stuck_tensions(_map(**apart))) == 1
    assert (
        len(stuck_tensions(_map(Tension(between=("x", "y"), aim="meet", can_meet="not_now")))) == 1
    )
    assert len(stuck_tensions(_map(perspectives=[X, Y.evolve(held_by=[]), Z]))) == 1


def test_room_leaves_out_who_declined() -> None:
    """Participants but for those who declined, each once."""
    assert room(Dialogue(id="d", title="D", participants=["a", "b", "a"], declined=["b"])) == ("a",)


@pytest.mark.parametrize(
    ("who", "chairs", "alone"),
    [
        ("abd", {"a": 2, "b": 2, "d": 2}, ()),
        ("abcd", {"a": 3, "b": 2, "c": 2, "d": 2}, ("b", "d")),
        ("abd", {"a": 4, "b": 2, "d": 1}, ("b", "d")),
        ("ad", {"a": 3, "d": 2}, ("d",)),
        ("ad", {"a": 2, "d": 2}, ()),
    ],
)
def test_alone_against_a_majority(who: str, chairs: dict[str, int], alone: tuple[str, ...]) -> None:
    """More than half of the chairs hold one view in tension with theirs, and nobody shares
    theirs.
    """
    only_b = Y.evolve(held_by=["b"])
    case = _map(
        Tension(between=("x", "y")),
        Tension(between=("z", "x")),
        perspectives=[X, only_b, Z],
        people="abcd",
    )
    talk = Dialogue(id="d", title="D", purpose="meet", participants=list(who))
    assert alone_against_majority(case, talk, chairs) == tuple((key, "x") for key in alone)


@given(maps_with_tensions())
@settings(max_examples=35, deadline=None)
def test_a_held_meeting_of_a_pair_meets_the_tension(case: ProcessMap) -> None:
    """After a pair has sat together in a held joint dialogue, their tension is to be met no more,
    and none is added.
    """
    before = tensions_to_meet(case)
    for tension in before[:2]:
        for pair in meeting_pairs(case, tension)[:1]:
            after = case.evolve(dialogues=[*case.dialogues, _held("nytt-samtal", *pair)])
            left = tensions_to_meet(after)
            assert tension not in left
            assert set(left) <= set(before)

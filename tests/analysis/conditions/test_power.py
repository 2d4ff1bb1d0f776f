"""Tests of power, needs and impartial leading."""

from typing import Any

import pytest

from processmap.analysis.conditions import (
    chairs_in,
    children_planned_for,
    interpreters_for,
    load,
    mediation_without_mediator,
    needing,
    own_yes,
    partial_leaders,
    people_in,
    power_in,
    power_over,
    seats_of,
    suits,
    weak_beside_strong,
)
from processmap.model.dialogues import Dialogue, Method
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, Requirement
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import AccessNeed


def _who(key: str, **said: Any) -> Stakeholder:
    return Stakeholder(id=key, name=key, **said)


def _talk(*who: str, **said: Any) -> Dialogue:
    return Dialogue(id="d", title="D", participants=who, **{"purpose": "meet", **said})


def test_power_reaches_parts() -> None:
    """A part acts with the power of the whole, and power over a whole is power over its parts; never over oneself."""
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("kommunen"),
            _who("soc", part_of=["kommunen"]),
            _who("forening"),
            _who("lag", part_of=["forening"]),
            _who("eget", part_of=["kommunen", "forening"]),
        ],
        relationships=[Relationship(source="kommunen", target="forening", kind="power_over")],
    )
    found = {(each.strong, each.weak) for each in power_over(case)}
    assert ("soc", "lag") in found
    assert ("kommunen", "forening") in found
    assert all("eget" not in pair or pair in {("eget", "lag"), ("soc", "eget")} for pair in found)
    assert all(each.relationship == 0 for each in power_over(case))
    assert [(each.strong, each.weak) for each in power_in(case, ["lag", "soc"])] == [("soc", "lag")]


def test_power_over_an_own_part_counts_where_it_is_stated() -> None:
    """An employer written as over its staff is over them and their parts, though all belong to it."""
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("kommunen"),
            _who("personal", part_of=["kommunen"]),
            _who("nattlag", part_of=["personal"]),
        ],
        relationships=[Relationship(source="kommunen", target="personal", kind="power_over")],
    )
    found = [(each.strong, each.weak) for each in power_over(case)]
    assert found == [("kommunen", "personal"), ("kommunen", "nattlag")]


def test_own_yes() -> None:
    """A yes to this dialogue, not taken back."""
    assert own_yes(_talk("a", accepted=["a"]), "a")
    assert not own_yes(_talk("a"), "a")
    assert not own_yes(_talk("a", accepted=["a"], declined=["a"]), "a")


def test_weak_beside_strong() -> None:
    """Low beside high influence, the weaker first; a part beside its whole is not counted."""
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("hog", influence="high"),
            _who("lag", influence="low"),
            _who("mitt", influence="medium"),
            _who("del", influence="low", part_of=["hog"]),
        ],
    )
    assert weak_beside_strong(case, ["hog", "lag", "mitt", "del"]) == (("lag", "hog"),)


def test_needs() -> None:
    """Those with a need, in the map or in a room; bodies have none."""
    case = ProcessMap(
        title="T",
        stakeholders=[_who("a", needs=["interpreter"]), _who("b", needs=["children", "interpreter"])],
        decision_bodies=[DecisionBody(id="ks", name="KS")],
    )
    assert [each.id for each in needing(case, AccessNeed.INTERPRETER)] == ["a", "b"]
    assert [each.id for each in needing(case, AccessNeed.INTERPRETER, ["ks", "b"])] == ["b"]
    assert [each.id for each in people_in(case, ["ks", "a"])] == ["a"]


@pytest.mark.parametrize(
    ("spoken", "interpreted", "serves"),
    [
        ([], [], True),
        (["Somaliska"], ["somaliska", "arabiska"], True),
        (["somaliska"], ["arabiska"], False),
        (["x"], [], True),
    ],
)
def test_interpreters(spoken: list[str], interpreted: list[str], serves: bool) -> None:
    """An interpreter serves those they share a language with; where none is stated, nobody is ruled out."""
    leader = Facilitator(id="tolk", role="interpreter", languages=interpreted)
    case = ProcessMap(title="T", calendar=Calendar(facilitators=[leader, Facilitator(id="pl", languages=spoken)]))
    assert bool(interpreters_for(case, _who("a", languages=spoken))) is serves


def test_children() -> None:
    """A plan for minors is somebody who speaks for them, or a requirement about them."""
    case = ProcessMap(title="T", stakeholders=[_who("unga", needs=["children"])])
    assert not children_planned_for(case, "unga")
    assert children_planned_for(case.evolve(requirements=[Requirement(text="Samtycke från vårdnadshavare")]), "unga")
    assert children_planned_for(case.evolve(stakeholders=[_who("unga"), _who("skola", speaks_for=["unga"])]), "unga")


def test_partial_leaders() -> None:
    """Whoever belongs to a participant, to a whole of it, or to the same whole, leads from one side."""
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("kommunen"),
            _who("gata", part_of=["kommunen"]),
            _who("park", part_of=["kommunen"]),
            _who("unga"),
        ],
        calendar=Calendar(
            facilitators=[
                Facilitator(id="fri"),
                Facilitator(id="egen", belongs_to=["park"]),
                Facilitator(id="hel", belongs_to=["kommunen"]),
            ]
        ),
    )
    assert partial_leaders(case, _talk("gata", "unga", facilitators=["fri"])) == ()
    assert partial_leaders(case, _talk("gata", "unga", facilitators=["egen", "hel"])) == (
        ("egen", "gata"),
        ("hel", "gata"),
    )
    assert partial_leaders(case, _talk("unga", facilitators=["egen"])) == ()


def test_mediation_takes_a_mediator() -> None:
    """Said only where the map names who leads."""
    case = ProcessMap(
        title="T", calendar=Calendar(facilitators=[Facilitator(id="pl"), Facilitator(id="m", role="mediator")])
    )
    assert mediation_without_mediator(case, _talk(method="mediation", facilitators=["pl"]))
    assert not mediation_without_mediator(case, _talk(method="mediation", facilitators=["pl", "m"]))
    assert not mediation_without_mediator(case, _talk(method="mediation"))
    assert not mediation_without_mediator(case, _talk(method="small_group", facilitators=["pl"]))


def test_load_and_chairs() -> None:
    """Only joint dialogues to come count, and those who declined are spared; a body takes two chairs."""
    talks = [
        _talk("a", "b"),
        _talk("a", status="held"),
        _talk("a", "b", declined=["b"]),
        _talk("a", status="cancelled"),
        _talk("a", purpose="mirror"),
    ]
    case = ProcessMap(
        title="T",
        stakeholders=[_who("b"), _who("a", kind="official")],
        decision_bodies=[DecisionBody(id="ks", name="KS")],
        dialogues=[each.evolve(id=f"d{n}") for n, each in enumerate(talks)],
    )
    assert load(case) == {"a": 2, "b": 1}
    assert list(load(case)) == ["a", "b"]
    assert chairs_in(case, ["a", "b", "ks", "a"]) == {"a": 1, "b": 2, "ks": 2}


def test_method_of_a_dialogue() -> None:
    """Seats and purposes from catalogue and document; nothing is said where the method is not known."""
    case = ProcessMap(title="T", methods=[Method(id="small_group", seats=(4, 9)), Method(id="egen", purposes=["meet"])])
    assert seats_of(case, _talk(method="small_group")) == (4, 9)
    assert seats_of(case, _talk(method="egen")) is None
    assert seats_of(case, _talk()) is None
    assert suits(case, _talk(method="egen", purpose="meet"))
    assert not suits(case, _talk(method="egen", purpose="create"))
    assert suits(case, _talk(method="okand", purpose="create"))

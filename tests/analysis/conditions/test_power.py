"""Tests of power, needs and impartial leading."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.analysis.conditions import (
    PartialLeader,
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
    wholes,
)
from processmap.model.dialogues import Dialogue, Method
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, Requirement
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import AccessNeed
from tests.strategies import maps_with_tensions


def _who(key: str, **said: Any) -> Stakeholder:
    return Stakeholder(id=key, name=key, **said)


def _talk(*who: str, **said: Any) -> Dialogue:
    return Dialogue(id="d", title="D", participants=who, **{"purpose": "meet", **said})


def test_power_reaches_parts() -> None:
    """A part acts with the power of the whole, and power over a whole is power over its parts.

    Whoever belongs to both is neither over nor under: it would be over, or under, those who are
    beside it.
    """
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
    assert all("eget" not in pair for pair in found)
    assert all(each.relationship == 0 for each in power_over(case))
    assert [(each.strong, each.weak) for each in power_in(case, ["lag", "soc"])] == [("soc", "lag")]


def test_power_over_an_own_part_counts_where_it_is_stated() -> None:
    """An employer written as over its staff is over them and their parts, though all belong to
    it.
    """
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


def test_power_over_a_part_does_not_spread_between_siblings() -> None:
    """That an administration has power over nurses and over managers says nothing of power between
    them.
    """
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("forv"),
            _who("skoterskor", part_of=["forv"]),
            _who("chefer", part_of=["forv"]),
            _who("natt", part_of=["skoterskor"]),
            _who("larare", part_of=["forv"]),
        ],
        relationships=[
            Relationship(source="forv", target="skoterskor", kind="power_over"),
            Relationship(source="forv", target="chefer", kind="power_over"),
        ],
    )
    found = [(each.strong, each.weak) for each in power_over(case)]
    assert found == [("forv", "skoterskor"), ("forv", "natt"), ("forv", "chefer")]


def test_power_over_the_whole_one_belongs_to() -> None:
    """A board over its association is over those in it, since that is what is stated; no other
    member has power.
    """
    case = ProcessMap(
        title="T",
        stakeholders=[
            _who("forening"),
            _who("styrelse", part_of=["forening"]),
            _who("ordforande", part_of=["styrelse"]),
            _who("ungdomar", part_of=["forening"]),
        ],
        relationships=[Relationship(source="styrelse", target="forening", kind="power_over")],
    )
    found = [(each.strong, each.weak) for each in power_over(case)]
    assert found == [("styrelse", "forening"), ("styrelse", "ungdomar"), ("styrelse", "ordforande")]


@given(maps_with_tensions(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_power_is_stated_or_between_different_wholes(case: ProcessMap, chance: Random) -> None:
    """Whoever has power is named, or belongs to one who is named and shares that whole with nobody
    under it.
    """
    people = [each.id for each in case.stakeholders]
    ties = [
        Relationship(source=source, target=target, kind="power_over")
        for source, target in zip(people, chance.sample(people, len(people)), strict=True)
        if source != target
    ]
    belonging = [
        each.evolve(part_of=chance.sample(people[:at], min(at, 2)))
        for at, each in enumerate(case.stakeholders)
    ]
    changed = case.evolve(stakeholders=belonging, relationships=ties)
    stated = {(each.source, each.target) for each in ties}
    found = power_over(changed)
    assert stated <= {(each.strong, each.weak) for each in found}
    for each in found:
        tie = ties[each.relationship]
        strong_side = {each.strong, *wholes(changed, each.strong)}
        weak_side = {each.weak, *wholes(changed, each.weak)}
        assert each.strong != each.weak
        assert tie.source in strong_side
        assert tie.target in weak_side
        if each.strong != tie.source:
            assert tie.source not in weak_side
            assert tie.target not in strong_side


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
        stakeholders=[
            _who("a", needs=["interpreter"]),
            _who("b", needs=["children", "interpreter"]),
        ],
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
    """An interpreter serves those they share a language with; where none is stated, nobody is ruled
    out.
    """
    leader = Facilitator(id="tolk", role="interpreter", languages=interpreted)
    case = ProcessMap(
        title="T", calendar=Calendar(facilitators=[leader, Facilitator(id="pl", languages=spoken)])
    )
    assert bool(interpreters_for(case, _who("a", languages=spoken))) is serves


def test_children() -> None:
    """A plan for minors is somebody who speaks for them, or a requirement about them."""
    case = ProcessMap(title="T", stakeholders=[_who("unga", needs=["children"])])
    assert not children_planned_for(case, "unga")
    assert children_planned_for(
        case.evolve(requirements=[Requirement(text="Samtycke från vårdnadshavare")]), "unga"
    )
    assert children_planned_for(
        case.evolve(stakeholders=[_who("unga"), _who("skola", speaks_for=["unga"])]), "unga"
    )


def test_partial_leaders() -> None:
    """Whoever belongs to a participant leads from one side; belonging to the same whole is told as
    that.
    """
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
        PartialLeader("egen", "gata", "kommunen"),
        PartialLeader("hel", "gata", "kommunen"),
    )
    assert partial_leaders(case, _talk("park", "kommunen", facilitators=["egen"])) == (
        PartialLeader("egen", "park"),
        PartialLeader("egen", "kommunen"),
    )
    assert partial_leaders(case, _talk("unga", facilitators=["egen"])) == ()


def test_mediation_takes_a_mediator() -> None:
    """Said only where the map names who leads."""
    case = ProcessMap(
        title="T",
        calendar=Calendar(
            facilitators=[Facilitator(id="pl"), Facilitator(id="m", role="mediator")]
        ),
    )
    assert mediation_without_mediator(case, _talk(method="mediation", facilitators=["pl"]))
    assert not mediation_without_mediator(case, _talk(method="mediation", facilitators=["pl", "m"]))
    assert not mediation_without_mediator(case, _talk(method="mediation"))
    assert not mediation_without_mediator(case, _talk(method="small_group", facilitators=["pl"]))


def test_load_and_chairs() -> None:
    """Only joint dialogues to come count, and those who declined are spared; a body takes two
    chairs.
    """
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
    """Seats and purposes from catalogue and document; nothing is said where the method is not
    known.
    """
    case = ProcessMap(
        title="T",
        methods=[Method(id="small_group", seats=(4, 9)), Method(id="egen", purposes=["meet"])],
    )
    assert seats_of(case, _talk(method="small_group")) == (4, 9)
    assert seats_of(case, _talk(method="egen")) is None
    assert seats_of(case, _talk()) is None
    assert suits(case, _talk(method="egen", purpose="meet"))
    assert not suits(case, _talk(method="egen", purpose="create"))
    assert suits(case, _talk(method="okand", purpose="create"))

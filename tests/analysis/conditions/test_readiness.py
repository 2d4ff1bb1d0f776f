"""Tests of the readiness of pairs, tensions and rooms."""

from typing import Any

import pytest
from hypothesis import given, settings

from processmap.analysis.conditions import (
    Ground,
    assessed_pairs,
    carries,
    hardest,
    kept_apart,
    one_sided,
    pair_readiness,
    pair_reading,
    parts_kept_apart,
    room_readiness,
    tension_readiness,
    unknown_pairs,
    unsafe_pairs,
)
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.model.words import Readiness
from tests.strategies import maps_with_tensions

PEOPLE = [Stakeholder(id=key, name=key.upper()) for key in "abc"]


def _tie(source: str, target: str, **said: Any) -> Relationship:
    return Relationship(source=source, target=target, **{"kind": "conflict", **said})


def _map(*ties: Relationship, **rest: Any) -> ProcessMap:
    return ProcessMap(title="T", stakeholders=PEOPLE, relationships=ties, **rest)


@pytest.mark.parametrize(
    ("ties", "ready", "ground"),
    [
        ([], "yes", "nothing"),
        ([{"kind": "trusts"}], "yes", "nothing"),
        ([{"kind": "power_over", "threats": "no"}], "yes", "nothing"),
        ([{}], "unknown", "unknown"),
        ([{"can_meet": "unknown"}], "unknown", "unknown"),
        ([{"can_meet": "yes"}], "yes", "assessed"),
        ([{"can_meet": "prepared"}], "prepared", "assessed"),
        ([{"stage": 9}], "not_now", "assessed"),
        ([{"can_meet": "yes", "threats": "yes"}], "not_now", "threats"),
        ([{"can_meet": "yes", "violence": "yes"}], "not_now", "violence"),
        ([{"kind": "trusts", "threats": "yes"}], "not_now", "threats"),
        ([{"can_meet": "facilitated", "threats": "unknown"}], "unknown", "unknown"),
        ([{"can_meet": "not_now", "threats": "unknown"}], "not_now", "assessed"),
        ([{"can_meet": "facilitated"}, {"can_meet": "prepared"}], "prepared", "assessed"),
        ([{"can_meet": "prepared"}, {}], "unknown", "unknown"),
        ([{"can_meet": "not_now"}, {"can_meet": "yes", "threats": "yes"}], "not_now", "threats"),
    ],
)
def test_pair(ties: list[dict[str, Any]], ready: str, ground: str) -> None:
    """The hardest that is said decides, in either direction and order; unknown is kept; threats are
    what is shown.
    """
    for order in (ties, ties[::-1]):
        case = _map(
            *(
                _tie(*ends, **said)
                for ends, said in zip((("a", "b"), ("b", "a")), order, strict=False)
            )
        )
        for pair in (("a", "b"), ("b", "a")):
            reading = pair_reading(case, *pair)
            assert (reading.readiness, reading.ground) == (ready, ground)
        assert pair_readiness(case, "a", "c") == "yes"


def test_not_together() -> None:
    """Everybody in a group that is kept apart is kept from everybody else in it, with the place it
    stands.
    """
    case = _map(not_together=[["a", "b", "c"]])
    assert all(kept_apart(case, *pair) for pair in (("a", "b"), ("c", "a"), ("b", "c")))
    assert pair_reading(case, "a", "c").ground is Ground.APART
    assert pair_reading(case, "a", "c").path == ("not_together", 0)


def test_lists_of_pairs() -> None:
    """Pairs with something said, in document order; those unknown and those unsafe."""
    case = _map(
        _tie("c", "a"), _tie("b", "a", can_meet="yes", violence="yes"), not_together=[["b", "c"]]
    )
    assert [(one, other) for one, other, _ in assessed_pairs(case)] == [
        ("a", "c"),
        ("a", "b"),
        ("b", "c"),
    ]
    assert [(one, other) for one, other, _ in unknown_pairs(case)] == [("a", "c")]
    assert [(one, other) for one, other, _ in unsafe_pairs(case)] == [("a", "b")]


def test_one_sided() -> None:
    """Only conflicts whose assessment rests on one party."""
    case = _map(
        _tie("a", "b", basis="one"),
        _tie("a", "c", basis="several"),
        _tie("a", "c", kind="trusts", basis="one"),
    )
    assert one_sided(case) == (0,)


def test_parts_of_those_kept_apart() -> None:
    """Parts of two who are kept apart may be the same people; the two themselves are not
    repeated.
    """
    people = [*PEOPLE, Stakeholder(id="del", name="En del", part_of=["a"])]
    case = ProcessMap(title="T", stakeholders=people, not_together=[["a", "b"]])
    assert parts_kept_apart(case, "b", "del") == ("a", "b")
    assert parts_kept_apart(case, "a", "b") is None
    assert parts_kept_apart(case, "c", "del") is None


def test_nobody_is_kept_from_their_own_by_what_is_said_of_the_whole() -> None:
    """A whole kept apart from its part is apart from that part's parts; the part is not apart from
    its own parts.
    """
    people = [
        Stakeholder(id="helhet", name="Helheten"),
        Stakeholder(id="del", name="Delen", part_of=["helhet"]),
        Stakeholder(id="smadel", name="Delens del", part_of=["del"]),
        Stakeholder(id="bredvid", name="Den bredvid", part_of=["helhet"]),
    ]
    case = ProcessMap(title="T", stakeholders=people, not_together=[["helhet", "del"]])
    assert parts_kept_apart(case, "del", "smadel") is None
    assert parts_kept_apart(case, "helhet", "bredvid") is None
    assert parts_kept_apart(case, "helhet", "smadel") == ("helhet", "del")
    assert parts_kept_apart(case, "del", "bredvid") == ("helhet", "del")


def test_order_of_readiness() -> None:
    """Not now is hardest; not knowing is harder than any other answer; nothing said is yes."""
    assert hardest([]) == hardest([None]) == "yes"
    assert hardest(["prepared", "unknown", "facilitated"]) == "unknown"  # type: ignore[list-item]  # words are equal
    assert hardest([*Readiness]) == "not_now"


def test_room() -> None:
    """The hardest pair decides for the room."""
    case = _map(_tie("a", "b", can_meet="facilitated"), _tie("b", "c", can_meet="prepared"))
    assert room_readiness(case, ["a", "b"]) == "facilitated"
    assert room_readiness(case, ["a", "b", "c", "a"]) == "prepared"
    assert room_readiness(case, []) == "yes"


@pytest.mark.parametrize(
    ("limit", "needed", "yes"),
    [
        ("prepared", "prepared", True),
        ("prepared", "facilitated", True),
        ("facilitated", "prepared", False),
        ("facilitated", "unknown", False),
        ("prepared", "unknown", True),
        ("not_now", "not_now", False),
        (None, "yes", True),
        (None, "facilitated", False),
    ],
)
def test_carries(limit: str | None, needed: str, yes: bool) -> None:
    """A method carries what is no harder than its limit; nobody meets who is not to meet now."""
    assert carries(Readiness(limit) if limit else None, Readiness(needed)) is yes


def _with_tension(*ties: Relationship, **said: Any) -> ProcessMap:
    views = [
        Perspective(id="x", statement="X", held_by=["a", "c"]),
        Perspective(id="y", statement="Y", held_by=["b"]),
    ]
    return _map(*ties, perspectives=views, tensions=[Tension(between=("x", "y"), **said)])


def test_readiness_of_a_tension() -> None:
    """The harder of its own and of the pair that meets; without a pair named, of the pair that
    finds it easiest.
    """
    hard, easy = _tie("a", "b", can_meet="prepared"), _tie("c", "b", can_meet="facilitated")
    case = _with_tension(hard, easy)
    tension = case.tensions[0]
    assert tension_readiness(case, tension) == "facilitated"
    assert tension_readiness(case, tension, ("a", "b")) == "prepared"
    limited = _with_tension(hard, easy, can_meet="prepared")
    assert tension_readiness(limited, limited.tensions[0]) == "prepared"
    unsaid = _with_tension(can_meet="unknown")
    assert tension_readiness(unsaid, unsaid.tensions[0]) == "unknown"
    assert tension_readiness(_with_tension(), tension) == "yes"


@given(maps_with_tensions())
@settings(max_examples=25, deadline=None)
def test_pairs_and_rooms_agree(case: ProcessMap) -> None:
    """A room is as hard as its hardest pair, and pairs read the same in either direction."""
    ids = [each.id for each in case.stakeholders]
    pairs = [(one, other) for one in ids for other in ids if one != other]
    assert room_readiness(case, ids) is hardest(pair_readiness(case, *pair) for pair in pairs)
    assert all(pair_reading(case, *pair) == pair_reading(case, *pair[::-1]) for pair in pairs)

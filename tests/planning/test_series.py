"""A forum's sessions: those that the document holds, and those that are left."""

from typing import Any

import pytest

from processmap.planning.proposer import propose
from processmap.planning.series import in_series, sessions_left
from tests.planning.expectations import case_of

GROUP = {"kind": "group", "affected": "high"}


def _document(arena: dict[str, Any], *talks: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "Torget",
        "open": ["Hur torget används"],
        "stakeholders": [
            {"id": "hand", "name": "Handlarna", **GROUP},
            {"id": "bo", "name": "De boende", **GROUP},
        ],
        "relationships": [{"source": "hand", "target": "bo", "kind": "conflict", "stage": 3}],
        "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "plan", "title": "Ny plan", "body": "namnd", "outcome": "pending"}],
        "calendar": {"start": "2026-12-01"},
        "arenas": [
            {"id": "rund", "title": "Rundabord", "members": ["hand", "bo"], **arena},
        ],
        "dialogues": [
            {"title": "Möte", "arena": "rund", "participants": ["hand", "bo"], **talk}
            for talk in talks
        ],
    }


BOOKED = {"id": "rund-1", "session": 1, "status": "planned", "date": "2026-12-10"}
HELD = {"id": "rund-1", "session": 1, "status": "held", "date": "2026-11-10"}
TABLE = {"kind": "round_table", "status": "agreed"}


@pytest.mark.parametrize(
    ("arena", "talks", "left"),
    [
        ({**TABLE, "sessions": 3}, [BOOKED], (2, 3)),
        ({**TABLE, "sessions": 3}, [HELD], (2, 3)),
        ({**TABLE, "sessions": [3, 5]}, [HELD], (2, 3)),
        ({**TABLE, "sessions": 3}, [{**HELD, "id": "andra", "session": 2}], (3,)),
        ({**TABLE, "sessions": 3}, [{**BOOKED, "status": "cancelled"}], ()),
        ({**TABLE, "sessions": 1}, [BOOKED], ()),
        ({**TABLE, "sessions": 3}, [], ()),
        ({**TABLE, "sessions": 3, "status": "closed"}, [HELD], ()),
        ({"kind": "steering_group", "status": "open"}, [HELD], ()),
        ({"kind": "steering_group", "status": "open", "sessions": 2}, [HELD], (2,)),
    ],
)
def test_what_is_left(
    arena: dict[str, Any], talks: list[dict[str, Any]], left: tuple[int, ...]
) -> None:
    """Those that are written or usual, after the last that the document holds; none where all are
    to come, where the forum stands still, and where it meets by its own calendar.
    """
    case = case_of(_document(arena, *talks))
    assert sessions_left(case.arenas[0], case) == left


def test_the_order_is_by_number_and_not_by_name() -> None:
    """The second session comes second, whatever its id; one without a number comes by its day."""
    talks = [
        {"id": "a", "session": 2, "status": "planned", "date": "2026-12-20"},
        {"id": "b", "session": 1, "status": "planned", "date": "2026-12-10"},
        {"id": "c", "status": "planned", "date": "2026-12-15"},
    ]
    case = case_of(_document({**TABLE, "sessions": 3}, *talks))
    assert [each.id for each in in_series(case.arenas[0], case)] == ["b", "a", "c"]


@pytest.mark.parametrize("first", [BOOKED, HELD], ids=["booked", "held"])
def test_the_rest_are_proposed_after_the_first(first: dict[str, Any]) -> None:
    """The sessions after a booked or held one are talks of the plan, in order, and are not lost."""
    plan = propose(case_of(_document({**TABLE, "sessions": 3}, first))).plans[0]
    mine = [each for each in plan.dialogues if each.arena == "rund" and not each.held]
    assert [each.id for each in mine][-2:] == ["rund-2", "rund-3"]
    rounds = [each.round for each in mine]
    assert rounds == sorted(rounds, key=lambda each: each or 0)
    assert len(set(rounds)) == len(rounds)
    orders = {(each.before, each.after) for each in plan.precedences}
    assert {("rund-1", "rund-2"), ("rund-2", "rund-3")} <= orders


def test_a_sitting_that_prepares_leaves_the_one_that_decides() -> None:
    """Of a decision in two bodies, the one that has not sat is to come."""
    data = _document({**TABLE, "sessions": 3})
    data["decision_bodies"].append({"id": "full", "name": "Fullmäktige", "kind": "council"})
    data["arenas"] = [{"id": "beslut", "kind": "deciding", "members": ["full", "namnd"]}]
    data["dialogues"] = [
        {
            "id": "forst",
            "title": "Nämnden",
            "arena": "beslut",
            "bodies": ["namnd"],
            "purpose": "decide",
            "status": "planned",
        }
    ]
    case = case_of(data)
    assert sessions_left(case.arenas[0], case) == (2,)


def test_a_session_of_a_forum_that_goes_on_is_not_given_back_first() -> None:
    """What was said at the first session is taken up at the second; nobody owes an account of it
    before that.
    """
    going_on = propose(case_of(_document({**TABLE, "sessions": 3}, HELD))).plans[0]
    done = propose(case_of(_document({**TABLE, "sessions": 1}, HELD))).plans[0]

    def gives_back(plan: Any) -> bool:
        return any(each.kind == "feedback" and each.phase == "fixed" for each in plan.now_arenas)

    assert not gives_back(going_on)
    assert gives_back(done)


def test_what_is_given_back_first_comes_before_every_joint_talk() -> None:
    """Also where each has been heard already, so that no talk of one's own stands between."""
    talks = [
        {
            "id": f"hord-{key}",
            "title": "Samtal",
            "purpose": "inventory",
            "participants": [key],
            "status": "held",
            "date": "2026-11-10",
        }
        for key in ("hand", "bo")
    ]
    data = {**_document({}), "dialogues": talks}
    del data["arenas"]
    plan = propose(case_of(data)).plans[0]
    first = [
        each.id for each in plan.now_arenas if each.kind == "feedback" and each.phase == "fixed"
    ]
    joint = [each.id for each in plan.now_arenas if each.phase in ("facts", "small", "wide")]
    assert first
    assert joint
    order = set(plan.order)
    assert {(one, other) for one in first for other in joint} <= order

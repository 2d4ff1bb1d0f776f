"""Every advice works: made in the document, it lets the tension be met."""

from typing import Any

import attrs
import pytest

from processmap.model.dialogues import Method
from processmap.model.perspectives import Perspective, Tension
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.planning import propose
from tests.planning.makers import two_sides

PAIR = Method(id="par", name="parsamtal", seats=(2, 3), hours=1, purposes=("meet",), carries="prepared")


def _one(case: ProcessMap) -> tuple[Plan, str]:
    plan = propose(case).plans[0]
    (unmet,) = [each for each in plan.unmet if each.need == "meet"]
    assert unmet.relaxation
    return plan, unmet.relaxation


def _conflict(**more: Any) -> Relationship:
    return Relationship(source="handlare", target="unga", kind="conflict", **more)


def _seats(case: ProcessMap, low: int, high: int) -> ProcessMap:
    return attrs.evolve(case, methods=(PAIR.evolve(seats=(low, high)),))


def _ties(case: ProcessMap, *ties: Relationship) -> ProcessMap:
    return attrs.evolve(case, relationships=ties)


BASE = two_sides()
SMALL = attrs.evolve(BASE, methods=(PAIR,), allowed_methods=("par",))
BIG = attrs.evolve(BASE, methods=(PAIR.evolve(seats=(6, 9)),), allowed_methods=("par",))
LONELY = two_sides(
    stakeholders=[Stakeholder(id="unga", name="U", seats=1), Stakeholder(id="handlare", name="H", seats=5)],
    methods=[PAIR.evolve(seats=(2, 20))],
    allowed_methods=["par"],
)
FRIEND = Stakeholder(id="van", name="Vänner")

CASES: list[tuple[str, ProcessMap, str, Any]] = [
    ("a few more seats", SMALL, "Tillåt formen|upp till 4 platser", lambda case: _seats(case, 2, 4)),
    ("fewer seats", BIG, "Tillåt formen|så få som 4 platser", lambda case: _seats(case, 4, 9)),
    (
        "another method",
        attrs.evolve(BASE, allowed_methods=("open_space",)),
        "Tillåt formen",
        lambda case: attrs.evolve(case, allowed_methods=()),
    ),
    (
        "a mediator",
        _ties(BASE, _conflict(can_meet="not_now")),
        "Fråga unga på torget och torghandlarna, var för sig|Fråga torghandlarna och unga på torget, var för sig",
        lambda case: _ties(case, _conflict(can_meet="prepared")),
    ),
    (
        "not together for now",
        attrs.evolve(BASE, not_together=(("unga", "handlare"),)),
        "Hitta någon mer|fortfarande behöver hållas isär",
        lambda case: attrs.evolve(case, not_together=()),
    ),
    (
        "an own yes",
        attrs.evolve(
            _ties(BASE, Relationship(source="handlare", target="unga", kind="power_over")),
            stakeholders=(BASE.stakeholders[0].evolve(willing="not_asked"), BASE.stakeholders[1]),
        ),
        "Fråga unga på torget om ett eget ja till att möta torghandlarna",
        lambda case: attrs.evolve(case, stakeholders=BASE.stakeholders),
    ),
    (
        "a tension that cannot be met now",
        attrs.evolve(BASE, tensions=(Tension(between=("otrygghet", "enda-platsen"), aim="meet", can_meet="not_now"),)),
        "Fråga båda sidor",
        lambda case: attrs.evolve(case, tensions=(case.tensions[0].evolve(can_meet="prepared"),)),
    ),
    (
        "alone, but could be two",
        two_sides(
            stakeholders=[
                BASE.stakeholders[0],
                Stakeholder(id="handlare", name="Rektor", kind="official", willing="yes"),
            ]
        ),
        "Låt rektor vara två i rummet",
        lambda case: attrs.evolve(case, stakeholders=(case.stakeholders[0], case.stakeholders[1].evolve(seats=2))),
    ),
    (
        "alone against a majority",
        LONELY,
        "delar perspektivet ”enda-platsen”",
        lambda case: attrs.evolve(
            case,
            stakeholders=(*case.stakeholders, FRIEND),
            perspectives=tuple(
                each.evolve(held_by=(*each.held_by, "van")) if each.id == "enda-platsen" else each
                for each in case.perspectives
            ),
        ),
    ),
    (
        "nobody who takes part",
        attrs.evolve(BASE, stakeholders=(BASE.stakeholders[0].evolve(willing="no"), BASE.stakeholders[1])),
        "ändrar sig och vill delta",
        lambda case: attrs.evolve(
            case, stakeholders=(case.stakeholders[0].evolve(willing="yes"), case.stakeholders[1])
        ),
    ),
    (
        "something opened",
        attrs.evolve(BASE, open=()),
        "öppna någon del",
        lambda case: attrs.evolve(case, open=("Öppettider",)),
    ),
    (
        "threats",
        attrs.evolve(
            _ties(BASE, _conflict(threats="yes")), perspectives=tuple(each.evolve() for each in BASE.perspectives)
        ),
        "Hitta någon mer|särskild kunskap",
        lambda case: _ties(case, _conflict(can_meet="prepared", threats="no")),
    ),
]


@pytest.mark.parametrize(("case", "words", "change"), [each[1:] for each in CASES], ids=[each[0] for each in CASES])
def test_an_advice_is_given_and_works(case: ProcessMap, words: str, change: Any) -> None:
    """The advice says what it should, and the document with that change meets the tension."""
    _, advice = _one(case)
    assert any(each in advice for each in words.split("|")), advice
    assert not [each for each in propose(change(case)).plans[0].unmet if each.need == "meet"]


def test_the_advice_that_asks_least_comes_first() -> None:
    """Another method is asked of the facilitator before anything is asked of those who take part."""
    case = _ties(attrs.evolve(BASE, allowed_methods=("open_space",)), _conflict(can_meet="prepared", threats="no"))
    assert "Tillåt formen" in _one(case)[1]


def test_two_changes_are_advised_where_one_is_not_enough() -> None:
    """They may meet after preparation, and then a method is needed that carries it."""
    case = attrs.evolve(_ties(BASE, _conflict(can_meet="not_now")), allowed_methods=("open_space",))
    views = tuple(each.evolve(held_by=each.held_by) for each in case.perspectives)
    _, advice = _one(attrs.evolve(case, perspectives=views))
    assert "Tillåt formen" in advice
    assert advice.count(".") == 2


def test_a_limit_is_raised_only_as_far_as_needed() -> None:
    """The limit advised is the least under which the tension is met."""
    people = [Stakeholder(id=key, name=key.upper(), willing="yes") for key in ("a", "b", "c", "d")]
    views = [Perspective(id=f"p{each.id}", statement="x", held_by=[each.id]) for each in people]
    case = ProcessMap(
        title="x",
        open=["x"],
        stakeholders=people,
        perspectives=views,
        tensions=[Tension(between=("pa", f"p{key}"), aim="meet") for key in ("b", "c", "d")],
        methods=[PAIR.evolve(seats=(2, 4))],
        allowed_methods=["par"],
        rules=[RuleSetting(rule="bearable-load", params={"limit": 1})],
    )
    plan = propose(case).plans[0]
    advice = {each.relaxation for each in plan.unmet if each.need == "meet"}
    assert len([each for each in plan.unmet if each.need == "meet"]) == 2
    assert any("från 1 till" in str(each) for each in advice)

"""What a steering group can choose between: each alternative is another sort of plan, and says what
it gives up.
"""

from pathlib import Path
from typing import Any

import attrs
import pytest

from processmap.model.plan import Alternatives, Plan
from processmap.planning import propose
from tests.plain_data import read_data
from tests.planning.expectations import case_of

STANCES = Path(__file__).parent / "stances"
SEATS = Path(__file__).parent / "seats"


def _found(path: Path) -> Alternatives:
    document: dict[str, Any] = read_data(path)["document"]
    return propose(case_of(document))


@pytest.mark.parametrize(
    ("name", "gives"),
    [
        ("rost-om-sex-veckor", "gives_let_it_run"),
        ("husbatar", "gives_stop_and_look"),
        ("grusplan", "gives_inventory_only"),
        ("alvforvaltning", "gives_pick_up_after"),
    ],
)
def test_beside_a_plan_that_waits_there_is_one_with_talks_now(name: str, gives: str) -> None:
    """It has another name, holds talks, and says first what is lost by not waiting."""
    found = _found(STANCES / f"{name}.yaml")
    first, other = found.plans[0], found.plans[1]
    assert first.stance != "talks"
    assert other.stance == "talks"
    assert other.pattern != first.pattern
    assert other.gives_up[0].key == f"plan_patterns.{gives}"


def test_beside_a_long_plan_for_the_hot_there_is_a_smaller_one() -> None:
    """Apart from each other: fewer weeks, no room in common, and it says that nobody meets."""
    found = _found(SEATS / "vagen-ut.yaml")
    first = found.plans[0]
    apart = next(each for each in found.plans if each.pattern == "apart")
    assert first.pattern == "own_rooms_first"
    assert apart.time.weeks[1] < first.time.weeks[0]
    assert apart.hours.lead[1] < first.hours.lead[1]
    assert not [each for each in apart.arenas if each.kind in ("plenary", "round_table")]
    assert "plan_patterns.gives_meeting" in {each.key for each in apart.gives_up}


def test_where_it_is_mild_the_small_process_can_be_chosen() -> None:
    """Nine mild parties with two topics: the small process, without the groups; not where it is
    hot.
    """
    people = [
        {"id": f"p{at}", "name": name, "kind": "association", "affected": "high"}
        for at, name in enumerate(
            ("Odlarna", "Ridarna", "Byn", "Skolan", "Affären", "Kyrkan", "Bruket", "Seglarna")
        )
    ]
    document: dict[str, Any] = {
        "title": "Ängen",
        "stakeholders": people,
        "perspectives": [
            {"id": "a", "statement": "Marken behövs", "held_by": ["p0"], "themes": ["mark"]},
            {"id": "b", "statement": "Vattnet stiger", "held_by": ["p1"], "themes": ["vatten"]},
            {"id": "c", "statement": "Marken är blöt", "held_by": ["p2"], "themes": ["mark"]},
            {"id": "d", "statement": "Vattnet behövs", "held_by": ["p3"], "themes": ["vatten"]},
        ],
        "decision_bodies": [{"id": "n", "name": "Nämnden", "kind": "committee"}],
        "decisions": [{"id": "x", "title": "Plan", "body": "n", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
    }
    mild = propose(case_of(document))
    assert not mild.plans[0].small
    smaller = next(each for each in mild.plans if each.small)
    assert smaller.hours.lead[1] < mild.plans[0].hours.lead[1]
    assert smaller.gives_up
    hot = {
        **document,
        "relationships": [{"source": "p0", "target": "p1", "kind": "conflict", "stage": 5}],
    }
    assert not any(each.small for each in propose(case_of(hot)).plans)


def _data(plan: Plan) -> dict[str, Any]:
    """All but the language, and the conversations: their titles and reasons are words, that go into
    the document.
    """
    fields = (each.name for each in attrs.fields(Plan))
    return {name: getattr(plan, name) for name in fields if name not in ("language", "dialogues")}


@pytest.mark.parametrize(
    "path",
    [STANCES / "husbatar.yaml", STANCES / "grusplan.yaml", SEATS / "vagen-ut.yaml"],
    ids=lambda path: path.stem,
)
def test_alternatives_are_the_same_data_in_both_languages(path: Path) -> None:
    """What a plan says, why one conversation comes before another, and why an alternative is none."""
    case = case_of(read_data(path)["document"])
    swedish, english = (propose(case, each) for each in ("sv", "en"))
    assert list(map(_data, swedish)) == list(map(_data, english))
    assert swedish.dropped == english.dropped
    assert any(each.precedences for each in swedish)

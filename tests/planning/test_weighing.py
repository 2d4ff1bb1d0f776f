"""A weighing of one's own gives the alternative that costs least by it, among plans really made."""

from typing import Any

import pytest

from processmap.errors import UsageError
from processmap.model.plan import Metrics
from processmap.planning import STYLES, Weights, propose
from processmap.planning.weighing import MEASURES
from tests.planning.makers import town


@pytest.mark.parametrize("name", MEASURES)
def test_no_built_in_alternative_is_cheaper(name: str) -> None:
    """By the one measure that is weighed, the own alternative is at least as cheap as each of the three."""
    case = town()
    own = propose(case, styles=STYLES[:1], weights={name: 1}).plans[-1]
    for style in STYLES:
        plan = propose(case, styles=[style]).plans[0]
        assert len(own.unmet) <= len(plan.unmet)
        assert getattr(own.metrics, name) <= getattr(plan.metrics, name)


def test_weighing_one_thing_more_never_gives_more_of_it() -> None:
    """The heavier the weeks weigh beside the hours, the fewer weeks."""
    found = [
        propose(town(), styles=STYLES[:1], weights={"weeks": weight, "participant_hours": 1}).plans[-1].metrics.weeks
        for weight in (0, 1, 1000)
    ]
    assert found == sorted(found, reverse=True)


def test_it_is_said_how_it_was_weighed() -> None:
    """The plan carries its name and a note with the weights in words, heaviest first."""
    plan = propose(town(), weights={"participant_hours": 0.5, "veckor": 2}).plans[-1]
    assert plan.name == "own"
    assert any("veckor 2 och deltagartimmar 0,5" in note.message for note in plan.notes)


def test_a_measure_counts_beside_the_careful_plan() -> None:
    """Twice the weeks of the careful plan cost twice the weight of weeks."""
    weights = Weights.of({"weeks": 3})
    assert weights.cost(Metrics(weeks=20), Metrics(weeks=10)) == 6


@pytest.mark.parametrize(
    "said", [{}, {"weeks": 0}, {"snabbt": 1}, {"weeks": -1}, {"weeks": float("nan")}, {"weeks": "x"}, {"weeks": True}]
)
def test_weights_that_cannot_be_used(said: dict[str, Any]) -> None:
    """They are refused with what would be right."""
    with pytest.raises(UsageError):
        Weights.of(said)

"""The form of a talk by who they are: the season they live by, and when they cannot come."""

from typing import Any

import pytest

from processmap.planning.form import UsualHour, form_of, usual_hour
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of


def _facts(**party: Any) -> Situation:
    return Situation(
        case_of({"title": "Ängen", "stakeholders": [{"id": "odl", "name": "Odlarna", **party}]})
    )


@pytest.mark.parametrize(
    ("party", "told"),
    [
        ({"note": "Svåra att nå under skörden."}, ["plan_form.season_harvest"]),
        ({"note": "Away in the lobster season"}, ["plan_form.season_fishing"]),
        (
            {"unavailable": [{"start": "2026-05-01", "end": "2026-05-31", "why": "kalvningen"}]},
            ["plan_form.season_calving", "plan_form.away"],
        ),
        ({"unavailable": [{"start": "2026-05-01", "end": "2026-05-03"}]}, []),
        ({"note": "Odlar potatis"}, []),
    ],
)
def test_the_season_they_live_by_is_named(party: dict[str, Any], told: list[str]) -> None:
    """As the map tells of it: in a note, or in why they cannot come; a few days away are none."""
    assert [each.key for each in form_of(_facts(**party), "odl").extra] == told


@pytest.mark.parametrize(
    ("party", "hour"),
    [
        ({"kind": "residents"}, UsualHour.FREE),
        ({"kind": "association"}, UsualHour.FREE),
        ({"kind": "administration"}, UsualHour.WORK),
        ({"kind": "group", "standing": ["children"]}, UsualHour.CHILDREN),
        ({"kind": "group", "name": "Lärarna"}, UsualHour.PAID),
        ({"kind": "residents", "available": ["morning"]}, UsualHour.STATED),
    ],
)
def test_each_kind_has_its_hour(party: dict[str, Any], hour: UsualHour) -> None:
    """By who they are; what the map says of it stands before that."""
    assert usual_hour(_facts(**party), "odl") is hour

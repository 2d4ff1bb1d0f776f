"""Small plans that shrink to the hours there are, and days that are not kept."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

YARD: dict[str, Any] = {
    "title": "Gården",
    "language": "sv",
    "commissioner": "Bolaget",
    "stakeholders": [
        {"id": f"hus-{number}", "name": f"Hus {number}", "kind": "residents", "affected": "high"}
        for number in range(1, 6)
    ],
    "perspectives": [
        {"id": "a", "statement": "Häcken ska bort", "held_by": ["hus-1"], "themes": ["häcken"]},
        {"id": "b", "statement": "Häcken ska stå", "held_by": ["hus-2"], "themes": ["häcken"]},
    ],
    "tensions": [{"id": "t", "between": ["a", "b"], "stage": 2}],
    "calendar": {"start": "2026-02-02"},
}


def _told(**more: Any) -> tuple[Plan, str, str]:
    """The first plan for the yard, its text, and its page."""
    case = case_of({**YARD, **more})
    found = propose(case)
    plan = found.plans[0]
    page = one_page(seen_plan(case, plan))
    lines = " ".join(each.text for section in page.sections for each in section.entries)
    return plan, " ".join(alternatives_page(seen_alternatives(found)).text().split()), lines


def _table(plan: Plan) -> tuple[int, int]:
    return next(each.sessions for each in plan.arenas if each.kind == "round_table")


def test_a_small_plan_shrinks_before_it_says_that_the_hours_do_not_suffice() -> None:
    """One meeting gives way first, then the length of the talks; no talk is left out, and what
    gives way is named.
    """
    usual, _, _ = _told()
    most = usual.hours.lead[1]
    fits, said, _ = _told(resources={"lead_hours": most - 1})
    assert _table(usual) == (1, 2)
    assert _table(fits) == (1, 1)
    assert fits.hours.lead[1] < most
    assert f"Det räcker med de {most - 1} timmar som finns: ett möte i stället för två" in said
    assert "Ett möte där ni bor" in said
    little, told, page = _told(resources={"lead_hours": 5})
    calls = [each for each in little.arenas if each.kind == "assessment"]
    assert len(calls) == len([each for each in usual.arenas if each.kind == "assessment"])
    assert all(each.hours < 1 for each in calls)
    assert "det räcker inte ens med ett möte i stället för två och korta samtal" in told
    assert "det räcker inte ens med" in page


def test_enough_hours_change_nothing() -> None:
    """A plan with room in its hours is as it was."""
    usual, _, _ = _told()
    plan, said, page = _told(resources={"lead_hours": 200})
    assert plan.hours == usual.hours
    assert _table(plan) == _table(usual)
    assert "De 200 timmar som finns räcker." in said
    assert "200 timmar" not in page


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2026-02-20", "Allt hinns inte till 2026-02-20, det tar minst"),
        ("2026-03", "Klart till 2026-03-31 bara om allt går fort."),
        ("2027-02", None),
    ],
)
def test_a_day_that_is_not_kept_is_said_in_plan_and_page(until: str, said: str | None) -> None:
    """With what there is time for before it; a day with room is not spoken of."""
    _, told, page = _told(resources={"until": until})
    if said is None:
        assert until[:4] not in told
    else:
        assert said in told
        assert said in page


def test_a_day_that_is_not_kept_says_what_there_is_time_for() -> None:
    """The talks with each come first."""
    _, told, _ = _told(resources={"until": "2026-02-20"})
    assert "Hinn först samtalen med var och en" in told


def test_what_there_is_time_for_is_said_once() -> None:
    """Where a body decides too soon, the target of the same day, or another, adds no more words."""
    body = {"id": "namnd", "name": "Nämnden", "kind": "committee"}
    ruling = {
        "id": "hack",
        "title": "Häcken tas bort",
        "body": "namnd",
        "date": "2026-02-20",
        "outcome": "pending",
        "about": "matter",
    }
    both = {"decision_bodies": [body], "decisions": [ruling]}
    _, same, _ = _told(**both, resources={"until": "2026-02-20"})
    assert "Sista kända dag för nämnden" in same
    assert "Allt hinns inte" not in same
    _, other, _ = _told(**both, resources={"until": "2026-02-27"})
    assert other.count("Hinn först samtalen med var och en") == 1
    assert "Allt hinns inte till 2026-02-27" in other

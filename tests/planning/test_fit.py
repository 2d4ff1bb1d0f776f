"""Small plans that shrink to the hours there are, and days that are not kept."""

from typing import Any

import pytest

from processmap.model.plan import Plan, spoken_hours
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
    entries = [each for section in page.sections for each in section.entries]
    lines = " ".join(" ".join((each.text, *each.details)) for each in entries)
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


LARGER: dict[str, Any] = {
    "title": "Vallen",
    "language": "sv",
    "owner": "Nämnden",
    "stakeholders": [
        {"id": "klubb", "name": "Bollklubben", "kind": "association", "affected": "high"},
        {"id": "gata", "name": "Grannarna", "kind": "residents", "affected": "high"},
        {"id": "gym", "name": "Gymmet AB", "kind": "business", "affected": "high"},
        {"id": "kontor", "name": "Fritidskontoret", "kind": "administration"},
    ],
    "perspectives": [
        {"id": "a", "statement": "Vi behöver planen", "held_by": ["klubb"], "themes": ["plan"]},
        {"id": "b", "statement": "Vi vill kunna sova", "held_by": ["gata"], "themes": ["ljud"]},
        {"id": "c", "statement": "Vi bygger i vår", "held_by": ["gym", "kontor"]},
    ],
    "tensions": [{"id": "t", "between": ["a", "c"], "stage": 4}],
    "relationships": [
        {"source": "klubb", "target": "kontor", "kind": "conflict", "stage": 4, "trust": "low"}
    ],
    "decision_bodies": [{"id": "namnd", "name": "Nämnden", "kind": "committee"}],
    "decisions": [{"id": "d", "title": "Vallen byggs om", "body": "namnd", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}


def _hours(have: float, language: str = "sv") -> tuple[str, str]:
    """What the plan and the page for the larger matter say where there are so many hours."""
    case = case_of({**LARGER, "resources": {"lead_hours": have}})
    found = propose(case)
    page = one_page(seen_plan(case, found.plans[0], language))
    entries = [each for section in page.sections for each in section.entries]
    lines = " ".join(" ".join((each.text, *each.details)) for each in entries)
    plan = alternatives_page(seen_alternatives(found, language)).text(10_000)
    return " ".join(plan.split()), lines


def test_hours_that_reach_the_talks_say_so_and_what_to_ask_for() -> None:
    """The talks with each are done, the meetings are not; in plan and page."""
    case = case_of(LARGER)
    plan = propose(case).plans[0]
    leg = plan.time.first
    assert leg is not None
    have = leg.lead[1] + 2
    for told in _hours(have):
        assert f"Det finns {have} timmar, och allt tar omkring" in told
        assert "Annars räcker de till samtalen med var och en, inte till möten" in told


def test_hours_that_reach_some_talks_name_them_in_order_and_who_is_not_heard() -> None:
    """Those who live with it first; nobody further down is met instead of somebody further up."""
    for told in _hours(10):
        assert "bara samtalen med var och en tar omkring" in told
        assert "räcker de till ett samtal var med " in told
        met, left = (
            told.split("ett samtal var med ")[1]
            .split(" hörs inte")[0]
            .split(", i den ordningen, och ")
        )
        assert "grannarna" in met.lower()
        assert left
        assert not set(left.replace(" och ", ", ").split(", ")) & set(met.split(", "))
    assert "Annars räcker de inte till något samtal" in _hours(1)[0]
    assert "they are not enough for any talk" in _hours(1, "en")[0]


def test_hours_as_they_are_told_are_held_against_those_there_are() -> None:
    """Nobody reads that there are ninety hours, that it takes about ninety and that it is not
    enough.
    """
    most = propose(case_of(LARGER)).plans[0].hours.lead[1]
    told = _hours(spoken_hours(most))[0]
    assert "Det finns" not in told
    assert f"De {spoken_hours(most)} timmar som finns räcker" in told


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2026-02-20", "Allt hinns inte till 2026-02-20, då timmarna tar slut, det tar minst"),
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

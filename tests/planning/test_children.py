"""Children are met by their age: small ones through somebody they trust, none before a board."""

from typing import Any

from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

YARD: dict[str, Any] = {
    "title": "Gården vid Björken",
    "question": "Hur ska gården användas?",
    "language": "sv",
    "perspectives": [
        {"id": "trad", "statement": "Vi vill klättra", "held_by": ["barn"], "themes": ["träd"]},
        {"id": "lugn", "statement": "Vi vill sova", "held_by": ["grannar"], "themes": ["lugn"]},
    ],
    "tensions": [{"id": "spann", "between": ["trad", "lugn"], "stage": 2}],
    "decision_bodies": [{"id": "namnd", "name": "Parknämnden", "kind": "committee"}],
    "calendar": {"start": "2026-02-02"},
}


def _case(name: str) -> Any:
    people = [
        {"id": "barn", "name": name, "kind": "group", "needs": ["children"], "affected": "high"},
        {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
    ]
    return case_of({**YARD, "stakeholders": people})


def _page(name: str) -> str:
    found = propose(_case(name))
    return " ".join(alternatives_page(seen_alternatives(found)).text().split())


def test_preschool_children_are_met_through_somebody_they_trust() -> None:
    """Not at the youth club, and nobody under school age is called to show a board anything."""
    said = _page("Barnen på förskolan Björken")
    assert "i förskolan" in said.casefold()
    assert "genom en vuxen som de litar på" in said
    assert "fritidsgården" not in said
    assert "De berättar själva" not in said
    assert "med vårdnadshavarnas ja" in said


def test_nobody_waits_for_a_small_child_to_say_that_it_is_enough() -> None:
    """Those who decide try what is best for them."""
    plan = propose(_case("Barnen på förskolan Björken")).plans[0]
    gate = next(each for each in plan.gates if each.kind == "children")
    assert gate.opened_by == ("namnd",)


def test_pupils_show_it_themselves_with_their_guardians_yes() -> None:
    """They have meetings of their own at school, and their guardians have said yes."""
    said = _page("Eleverna i årskurs 6")
    assert "i skolan eller där de är" in said.casefold()
    assert "De berättar själva för parknämnden" in said
    assert "med vårdnadshavarnas ja, och hör själva resultatet" in said
    assert "med vårdnadshavarnas ja för dem under 18" in _page("Unga 15–20 år i kvarteret")


def test_a_preschool_class_is_of_school_age() -> None:
    """Förskoleklass is a year at school."""
    assert not Situation(_case("Eleverna i förskoleklass")).small_children("barn")

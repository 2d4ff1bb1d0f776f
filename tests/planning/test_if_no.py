"""What is asked first has a way of its own where the answer is no."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

HOT = {"source": "boende", "target": "bolaget", "kind": "conflict", "stage": 4, "trust": "low"}


def _document(**more: Any) -> dict[str, Any]:
    """A quay where a company wants to build and those who live there do not."""
    return {
        "title": "Kajen i Exempelhamn",
        "question": "Vad ska byggas på kajen?",
        "owner": "Hamnbolaget",
        "stakeholders": [
            {
                "id": "boende",
                "name": "De boende vid kajen",
                "kind": "residents",
                "affected": "high",
            },
            {"id": "bolaget", "name": "Hamnbolaget", "kind": "business", "influence": "high"},
            {"id": "seglarna", "name": "Seglarna", "kind": "association", "affected": "medium"},
        ],
        "perspectives": [
            {"id": "p1", "statement": "Kajen är vårt torg", "held_by": ["boende", "seglarna"]},
            {"id": "p2", "statement": "Hamnen måste gå runt", "held_by": ["bolaget"]},
        ],
        "tensions": [{"between": ["p1", "p2"], "stage": 4}],
        "relationships": [HOT],
        "decision_bodies": [{"id": "namnd", "name": "Byggnadsnämnden", "kind": "committee"}],
        "decisions": [
            {"id": "plan", "title": "Ny plan för kajen", "body": "namnd", "outcome": "pending"}
        ],
        **more,
    }


def _told(plan: Plan) -> list[str]:
    return [each.said.key for each in plan.told if each.code == "if-no"]


def _page(language: str = "sv", **more: Any) -> str:
    case = case_of(_document(**more))
    return " ".join(plan_page(seen_plan(case, propose(case).plans[0], language)).text().split())


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more))).plans[0]


def test_a_no_to_the_talks_or_to_a_lead_has_its_way() -> None:
    """Who says what to whom stands there, and what the talks become."""
    page = _page()
    assert "OM SVARET BLIR NEJ" in page
    assert "inga samtal" in page
    assert "säger det till alla, och varför" in page
    assert "inte samma ledare: inga gemensamma möten, var och en talar för sig." in page
    assert "IF THE ANSWER IS NO" in _page("en")


def test_a_lead_whom_all_sides_have_accepted_is_not_asked_about() -> None:
    """Nobody is told what happens if they say no to what they have said yes to."""
    lead = {"id": "ledare", "name": "Kim Ek", "accepted_by": ["boende", "bolaget", "seglarna"]}
    assert "if-no.no_lead" in _told(_plan())
    assert "if-no.no_lead" not in _told(_plan(calendar={"facilitators": [lead]}))


def test_where_it_is_said_what_is_open_there_is_no_answer_about_it() -> None:
    """The question is not asked, and so has no way for a no."""
    answers = {"if-no.no_mandate", "if-no.nothing_open"}
    answers |= {f"{each}_trust" for each in answers}
    assert answers & set(_told(_plan()))
    opened = _told(_plan(open=["Höjden på husen"]))
    assert not {"if-no.nothing_open", "if-no.nothing_open_trust"} & set(opened)


def test_whoever_is_asked_to_wait_may_say_no() -> None:
    """What was heard goes in before the decision; and a matter of nobody's is not waited for."""
    assert "if-no.no_waiting" in _told(_plan())
    assert "if-no.no_waiting" not in _told(_plan(decisions=[]))


def test_what_is_confidential_is_not_told_by_what_a_no_leads_to() -> None:
    """The line rests on what waits, and is not said to whoever may not see that."""
    hidden = {"id": "plan", "title": "Hemlig plan", "body": "namnd", "outcome": "pending"}
    page = _page(decisions=[{**hidden, "visibility": "confidential"}])
    assert "Hemlig plan" not in page
    assert "lämnas in före" not in page


@pytest.mark.parametrize(
    ("language", "question", "said"),
    [
        (
            "sv",
            "Vad ska byggas, och hur kan vi tala med varandra igen?",
            "bara om förtroendet.",
        ),
        ("en", "What is built, and how can we trust each other?", "only about trust."),
        ("sv", "Vad ska byggas på kajen?", None),
    ],
)
def test_where_nothing_is_open_there_is_still_how_they_talk(
    language: str, question: str, said: str | None
) -> None:
    """A question that is also about trust, or how people can talk, leaves that to talk of."""
    page = _page(language, question=question, relationships=[], tensions=[])
    if said is None:
        assert "bara om förtroendet" not in page
    else:
        assert said in page
        assert "eller är inget öppet: inga samtal" not in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "till dem som redan möts, som avgör om de går vidare"),
        ("en", "those who meet already so, and why, and they settle whether they go on"),
    ],
)
def test_what_meets_already_does_not_end_by_itself(language: str, said: str) -> None:
    """Where a committee sits, it is told that nothing is open and settles whether it goes on."""
    known = ["boende", "bolaget", "seglarna"]
    page = _page(
        language,
        owner="Byggnadsnämnden",
        dialogues=[
            {
                "id": "ett",
                "title": "Mötet",
                "status": "held",
                "date": "2026-01-12",
                "participants": known,
            }
        ],
        organisation=[{"id": "rad", "role": "other", "title": "Hamnrådet", "members": known}],
        decisions=[
            {
                "id": "satt",
                "title": "Hamnrådet",
                "body": "namnd",
                "outcome": "approved",
                "about": "process",
            },
            {"id": "plan", "title": "Ny plan för kajen", "body": "namnd", "outcome": "pending"},
        ],
        calendar={"start": "2026-03-02"},
    )
    assert said in page

"""A small plan where only those in power have said something, and a permit is to be tried: the
others' topics, what can be influenced step by step, who calls, and facts heard together.
"""

from typing import Any

from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import plan_page, steps_of
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of

PEAT: dict[str, Any] = {
    "title": "Torvtäkt på Storängen",
    "language": "sv",
    "owner": "Torvbolaget",
    "legal_duties": ["Bolagets samråd om täkten"],
    "stakeholders": [
        {
            "id": "bolag",
            "name": "Torvbolaget",
            "kind": "business",
            "affected": "high",
            "influence": "high",
            "role": ["carries_out"],
        },
        {
            "id": "ledning",
            "name": "Kommunens ledning",
            "kind": "elected",
            "influence": "high",
            "standing": "landowner",
        },
        {"id": "handlaggare", "name": "Två handläggare", "kind": "official", "influence": "high"},
        {"id": "jagare", "name": "Jaktlaget", "kind": "group", "affected": "high"},
        {"id": "by", "name": "Boende i byn", "kind": "residents", "affected": "high"},
    ],
    "perspectives": [
        {
            "id": "pengar",
            "statement": "Arrendet ger inkomst",
            "held_by": ["ledning"],
            "themes": ["ekonomi"],
        }
    ],
    "decision_bodies": [
        {"id": "fullmaktige", "name": "Kommunfullmäktige", "kind": "council"},
        {
            "id": "lst",
            "name": "Länsstyrelsen",
            "kind": "state",
            "agreement_of": ["fullmaktige"],
        },
    ],
    "decisions": [
        {
            "id": "arrende",
            "title": "Arrende på kommunens mark",
            "body": "handlaggare",
            "outcome": "pending",
            "about": "matter",
        }
    ],
    "proceedings": [
        {"id": "tillstand", "title": "Tillstånd för täkten", "kind": "permit", "by": ["lst"]}
    ],
}


def _made(**more: Any) -> tuple[ProcessMap, Plan, str]:
    case = case_of({**PEAT, **more})
    plan = propose(case).plans[0]
    return case, plan, " ".join(plan_page(seen_plan(case, plan), whole=True).text(10_000).split())


def test_the_topics_of_one_side_are_no_agenda() -> None:
    """What each brings up is talked about; that the others' views are missing is said."""
    case, plan, shown = _made()
    assert plan.small
    assert Situation(case).only_side == ("ledning",)
    table = next(each for each in plan.arenas if each.kind == "round_table")
    assert table.themes == ()
    assert "det var och en tar upp i sina samtal (bara synen från kommunens" in shown
    assert "”ekonomi”" not in shown


def test_several_who_alone_have_said_something_are_one_side() -> None:
    """Where the views of several on one side are all there is, they are not listed by name again."""
    views = [{**PEAT["perspectives"][0], "held_by": ["ledning", "bolag"]}]
    case, _, shown = _made(perspectives=views)
    assert set(Situation(case).only_side) == {"ledning", "bolag"}
    assert "det var och en tar upp i sina samtal (bara en sidas syn är nedskriven)" in shown


def test_who_may_sign_is_asked_once() -> None:
    """What is asked together with the mandate is not said again in what is told before the talks."""
    _, _, shown = _made()
    assert "fråga också vem som får skriva under ”Arrende på kommunens mark”" in shown
    assert "i vart och ett av stegen ”Arrende på kommunens mark”" in shown
    assert "vem som får avgöra det är inte sagt" not in shown


def test_a_small_plan_looks_back_in_the_step_of_the_answer() -> None:
    """What is answered, and who asks half a year later how it went, are one step."""
    case, plan, _ = _made()
    steps = [step.said for step in steps_of(seen_plan(case, plan))]
    answer = next(step for step in steps if "vad det blir av" in step)
    assert "efter ett halvår" in answer
    assert answer == steps[-1]


def test_topics_stand_where_those_who_bear_it_have_said_theirs() -> None:
    """With a view of somebody who lives with it the themes are those of the map again."""
    views = [
        *PEAT["perspectives"],
        {"id": "buller", "statement": "Vi vill sova", "held_by": ["by"], "themes": ["buller"]},
    ]
    case, _, shown = _made(perspectives=views)
    assert Situation(case).only_side == ()
    assert "(bara synen" not in shown


def test_who_calls_is_said_in_a_small_plan_where_a_party_owns_the_question() -> None:
    """And that the consultation which the law asks of it does not stand in the place."""
    _, _, shown = _made()
    assert "Till samtalen kallar" in shown
    assert "Torvbolaget är en part bland flera. ”Bolagets samråd om täkten” ersätter inte" in shown


def test_what_can_be_influenced_is_told_step_by_step_to_all_who_bear_it() -> None:
    """Each step with who decides it, where different ones do; also what nobody may be said to
    decide. A small plan has whoever decides say it, and the invitation tells it, before the talks.
    """
    _, plan, shown = _made()
    assert (
        "vad som går att påverka och vad som ligger fast, i vart och ett av stegen ”Arrende på "
        "kommunens mark”, och ”Tillstånd för täkten” (Länsstyrelsen, med ja eller nej från "
        "kommunfullmäktige), och säg det när ni bjuder in." in shown
    )
    assert shown.count("Tillstånd för täkten” (Länsstyrelsen") == 1
    talks = {each.parties: each.id for each in plan.arenas if each.phase == "call"}
    asked = next(each.id for each in plan.gates if each.kind == "mandate")
    assert {(asked, talks["jagare",]), (asked, talks["by",])} <= set(plan.order)


def test_answers_are_heard_together_before_the_meeting_and_who_tries_it_tells_how() -> None:
    """The authority has no chair; the meeting comes after the questions."""
    _, plan, shown = _made()
    panel = next(each for each in plan.arenas if each.kind == "fact_panel")
    table = next(each for each in plan.arenas if each.kind == "round_table")
    assert "lst" not in panel.parties
    assert (panel.id, table.id) in plan.order
    assert "Alla hör svaren samtidigt, först på nästa möte" in shown
    assert "Länsstyrelsen säger hur det prövas, utan egen stol." in shown

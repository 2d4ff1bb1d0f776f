"""What is found out together, by whom, and what is answered instead: made-up maps."""

from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Plan, PlanArena
from processmap.pages.proposals import alternatives_page
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

MILL: dict[str, Any] = {
    "title": "Kvarndammen",
    "question": "Hur ska dammen skötas?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["skötseln"],
    "stakeholders": [
        {"id": "fiskare", "name": "Fiskarna", "kind": "association", "affected": "high"},
        {"id": "kvarn", "name": "Kvarnlaget", "kind": "association", "affected": "high"},
        {"id": "gard", "name": "Gårdarna nedströms", "kind": "residents", "affected": "high"},
        {"id": "bad", "name": "Badgästerna", "kind": "group", "affected": "medium"},
        {
            "id": "kontor",
            "name": "Tekniska kontoret",
            "kind": "administration",
            "influence": "medium",
            "role": ["knows", "carries_out"],
        },
    ],
    "perspectives": [
        {
            "id": "vandrar",
            "statement": "Öringen kommer inte förbi",
            "aspect": "fact",
            "held_by": ["fiskare"],
            "themes": ["fisk"],
        },
        {
            "id": "star",
            "statement": "Dammen ska stå kvar",
            "aspect": "standpoint",
            "held_by": ["kvarn"],
            "themes": ["dammen"],
        },
        {
            "id": "oro",
            "statement": "Vi ligger vakna när det regnar",
            "aspect": "feeling",
            "held_by": ["gard"],
            "themes": ["vatten", "dammen"],
        },
        {
            "id": "torr",
            "statement": "Ån måste få rinna fritt",
            "aspect": "standpoint",
            "held_by": ["fiskare"],
            "themes": ["vatten"],
        },
    ],
    "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
    "decisions": [{"id": "val", "title": "Dammens framtid", "body": "ks", "outcome": "pending"}],
    "calendar": {"start": "2026-02-02"},
}
BOTH = [
    {"id": "t1", "between": ["vandrar", "star"], "stage": 4, "facts_disputed": "yes"},
    {"id": "t2", "between": ["torr", "oro"], "stage": 4, "facts_disputed": "yes"},
]


def _plan(**more: Any) -> Plan:
    return pm.propose(case_of({**MILL, **more}))[0]


def _told(language: str = "sv", **more: Any) -> str:
    found = pm.propose(case_of({**MILL, **more, "language": language}))
    return " ".join(alternatives_page(seen_alternatives(found), details=True).text(100).split())


def _panel(plan: Plan) -> PlanArena:
    return next(each for each in plan.arenas if each.kind == "fact_panel")


def test_every_tension_whose_facts_are_disputed_is_taken() -> None:
    """A claim of fact in one does not hide that facts are disputed in another."""
    shown = _told(tensions=BOTH)
    assert "”Öringen kommer inte förbi” och det ni säger olika om ”vatten”" in shown


def test_no_feeling_and_no_standpoint_is_tried() -> None:
    """Nobody is asked to prove that they are afraid or what they want."""
    shown = _told(tensions=BOTH)
    tried = shown.partition("Vad stämmer om")[2].partition("?")[0]
    assert "vakna" not in tried
    assert "stå kvar" not in tried
    assert "rinna fritt" not in tried


def test_the_question_is_that_of_the_tension_where_it_is_noted() -> None:
    """What is noted of the tension tells what is disputed; its standpoints do not."""
    noted = [{**BOTH[1], "note": "Hur mycket vatten dammen håller är inte mätt."}]
    assert "Vad stämmer om ”Hur mycket vatten dammen håller är inte mätt”?" in _told(tensions=noted)


def test_a_claim_that_nobody_disputes_is_not_tried() -> None:
    """A permit alone asks for questions to be written down, not for somebody's claim to be tried."""
    plain = [{"id": "t1", "between": ["vandrar", "star"], "stage": 4}]
    permit = [{"id": "p", "title": "Tillståndet", "kind": "permit", "by": ["ks"]}]
    shown = _told(tensions=plain, proceedings=permit)
    assert "Vad stämmer om ”Öringen" not in shown


SHOP: dict[str, Any] = {
    **MILL,
    "title": "Torget",
    "question": "Ska bilarna bort från torget?",
    "open": ["platserna"],
    "stakeholders": [
        {"id": "butik", "name": "Butikerna", "kind": "business", "affected": "high"},
        {"id": "cykel", "name": "Cyklisterna", "kind": "association", "affected": "high"},
        MILL["stakeholders"][-1],
    ],
    "perspectives": [
        {
            "id": "kunder",
            "statement": "Sju av tio kunder kommer med bil",
            "aspect": "fact",
            "held_by": ["butik"],
            "themes": ["platser"],
        },
        {
            "id": "plats",
            "statement": "Vi behöver plats",
            "aspect": "need",
            "held_by": ["cykel"],
            "themes": ["platser"],
        },
    ],
    "tensions": [{"id": "t", "between": ["kunder", "plats"], "stage": 2, "facts_disputed": "yes"}],
}


def test_a_figure_in_a_small_process_is_counted_together() -> None:
    """No panel and no expert: those who say different things count, and all hear it before they
    weigh anything.
    """
    plan = pm.propose(case_of(SHOP))[0]
    panel = _panel(plan)
    assert {each.party for each in panel.members} == {"butik", "kontor"}
    assert panel.sessions[1] <= 2
    table = next(each for each in plan.arenas if each.kind == "round_table")
    assert (panel.id, table.id) in plan.order
    found = pm.propose(case_of(SHOP))
    shown = " ".join(alternatives_page(seen_alternatives(found)).text(100).split())
    assert "Räkna tillsammans några dagar, på ett sätt som båda godtar" in shown


def test_what_is_no_figure_is_answered_by_somebody_both_believe() -> None:
    """Not everything can be counted."""
    views = [{**SHOP["perspectives"][0], "statement": "Torget dör utan bilar"}]
    case = case_of({**SHOP, "perspectives": [*views, SHOP["perspectives"][1]]})
    found = pm.propose(case)
    shown = " ".join(alternatives_page(seen_alternatives(found)).text(100).split())
    assert "Välj en person som båda tror på" in shown


RUMOUR: dict[str, Any] = {
    "id": "hundra",
    "statement": "Det kommer hundra lastbilar om dagen",
    "aspect": "fact",
    "held_by": ["gard"],
    "themes": ["trafik"],
}
MEASURED: dict[str, Any] = {
    "id": "tolv",
    "statement": "Det blir tolv lastbilar om dagen",
    "aspect": "fact",
    "held_by": ["kontor"],
    "themes": ["trafik"],
}
LORRIES = [{"id": "t", "between": ["hundra", "tolv"], "stage": 4, "facts_disputed": "yes"}]


@pytest.mark.parametrize(
    "note", ["Ur ett flygblad.", "Ett rykte sedan i höstas.", "Siffran är falsk; den är påhittad."]
)
def test_a_rumour_is_answered_on_paper_and_not_tried(note: str) -> None:
    """Whoever knows better answers at once, the same to all: no panel makes it one of two truths."""
    more = {
        "perspectives": [*MILL["perspectives"], {**RUMOUR, "note": note}, MEASURED],
        "tensions": LORRIES,
    }
    plan = _plan(**more)
    assert not [each for each in plan.arenas if each.kind == "fact_panel"]
    shown = _told(**more)
    assert "Tekniska kontoret svarar nu skriftligt på ”Det kommer hundra lastbilar" in shown
    assert "Tekniska kontoret answers “Det kommer hundra" in _told("en", **more)


@pytest.mark.parametrize(
    "note", [None, "Kontoret säger att den är falsk.", "Ordföranden har räknat."]
)
def test_what_one_side_calls_false_is_found_out_together(note: str | None) -> None:
    """That somebody says so is what they say; then the two find out."""
    more = {
        "perspectives": [*MILL["perspectives"], {**RUMOUR, "note": note}, MEASURED],
        "tensions": LORRIES,
    }
    assert _panel(_plan(**more))
    assert "svarar nu skriftligt" not in _told(**more)


def test_a_confidential_rumour_changes_nothing_that_others_see() -> None:
    """That no panel tries it would tell of it."""
    hidden = {**RUMOUR, "note": "Ur ett flygblad.", "visibility": "confidential"}
    more = {"perspectives": [*MILL["perspectives"], hidden, MEASURED], "tensions": LORRIES}
    assert "svarar nu skriftligt" not in _told(**more)


def test_what_is_disputed_is_found_out_before_the_later_topic_is_reached() -> None:
    """Only the choice waits: finding out takes months and begins at once."""
    permit = {"id": "p", "title": "Damm", "kind": "permit", "by": ["ks"], "themes": ["vatten"]}
    plan = _plan(tensions=BOTH, proceedings=[permit], result_is="agreement")
    closing = [each.id for each in plan.gates if each.said.key == "plan_wide.closed_first"]
    assert not set(closing) & set(_panel(plan).opens_after)

"""A plan and its page give one answer to one question, and name those they mean: faults that a
reader who has not made the tool found, each on a small document of its own.
"""

from typing import Any

from processmap.analysis.ordinary import ordinary_names
from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

BAY: dict[str, Any] = {
    "title": "Skydd av viken",
    "question": "Hur skyddas viken?",
    "language": "sv",
    "stakeholders": [
        {"id": "verket", "name": "Vattenverket", "kind": "authority", "influence": "high"},
        {"id": "lanet", "name": "Länsstyrelsen", "kind": "authority", "influence": "medium"},
        {
            "id": "oborna",
            "name": "De som bor på Ön",
            "kind": "residents",
            "affected": "high",
            "places": ["Ön"],
        },
        {"id": "fiskare", "name": "Fiskarna", "kind": "business", "affected": "high"},
        {
            "id": "kommunen",
            "name": "Sjö kommun",
            "kind": "elected",
            "affected": "high",
            "places": ["Sjö"],
        },
        {"id": "gaster", "name": "Turister, seglare och badgäster", "kind": "other"},
        {"id": "agare", "name": "Markägarna", "kind": "group", "standing": "landowner"},
    ],
    "perspectives": [
        {"id": "skydda", "statement": "Viken dör", "held_by": ["verket"], "themes": ["skydd"]},
        {"id": "leva", "statement": "Vi ska leva här", "held_by": ["oborna"], "themes": ["skydd"]},
    ],
    "tensions": [{"id": "spann", "between": ["skydda", "leva"], "stage": 3}],
    "decision_bodies": [{"id": "regeringen", "name": "Regeringen", "kind": "state"}],
}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _page(document: dict[str, Any]) -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found)).text().split())


def _brief(document: dict[str, Any]) -> str:
    case = case_of(document)
    page = one_page(seen_plan(case, propose(case).plans[0]))
    return " ".join(each.text for section in page.sections for each in section.entries)


def test_a_name_that_lists_several_is_never_cut_to_the_first() -> None:
    """Who is told, is told whole: the sailors are not "the tourists"."""
    names = ordinary_names(case_of(BAY))
    assert names.name("gaster", "sv") == "turister, seglare och badgäster"


def test_whoever_is_asked_to_call_and_lead_is_no_party_too() -> None:
    """They lead every common room, and are neither rung about the matter nor seated in it."""
    plan = _plan(BAY)
    assert any(each.said.key == "plan_fixed.convener_asked" for each in plan.told)
    assert not [each for each in plan.arenas if each.phase != "back" and "lanet" in each.parties]
    rooms = [each for each in plan.arenas if each.joint and each.phase in ("small", "wide")]
    assert rooms
    assert {each.lead for each in rooms} == {("lanet",)}
    assert {each.lead for each in plan.arenas if each.phase == "call"} == {("lanet",)}


def test_an_authority_that_nobody_asks_to_call_is_rung_and_seated() -> None:
    """Where somebody owns the question, it is one of those concerned."""
    plan = _plan({**BAY, "owner": "Sjö kommun"})
    assert [each for each in plan.arenas if each.phase == "call" and "lanet" in each.parties]
    assert not [each for each in plan.arenas if each.lead]


def test_those_asked_for_their_yes_are_asked_about_the_one_who_is_asked() -> None:
    """The lead is found in one way: nobody is asked whom they would like instead."""
    heated = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 4}]
    assert "skulle ni svara Länsstyrelsen?" in _brief({**BAY, "relationships": heated})


def test_page_and_plan_say_the_same_of_who_decides() -> None:
    """A body that the map only lists is named on both: what it decides is not said."""
    assert "Vad regeringen avgör är inte sagt." in _brief(BAY)
    assert "Vem som avgör är inte sagt" not in _brief(BAY)
    assert "innan något lämnas till regeringen" in _page(BAY)


def test_page_and_plan_say_the_same_of_no_agreement() -> None:
    """Every view goes to the body all the same; what is not said is who decides then."""
    rule = {"id": "regel", "title": "Regler", "body": "regeringen", "outcome": "pending"}
    agreed = {**BAY, "result_is": "agreement", "decisions": [{**rule, "about": "matter"}]}
    assert "Om ni inte enas går alla synsätt till regeringen" in _brief(agreed)
    assert "vem som avgör då är inte sagt" in _brief(agreed)


def test_the_board_of_an_owner_that_is_a_party_does_not_say_who_leads() -> None:
    """The board is the company: another body gives the mandate where there is one."""
    board = {"id": "styrelsen", "name": "Bolagsstyrelsen", "kind": "company", "part_of": ["bolag"]}
    committee = {"id": "namnden", "name": "Nämnden", "kind": "committee"}
    company = {"id": "bolag", "name": "Bolaget", "kind": "business", "affected": "medium"}
    owned = {**BAY, "owner": "Bolaget", "stakeholders": [*BAY["stakeholders"], company]}
    both = _plan({**owned, "decision_bodies": [board, committee]})
    assert [each.opened_by for each in both.gates if each.kind == "mandate"] == [("namnden",)]
    alone = _plan({**owned, "decision_bodies": [board]})
    assert [each.opened_by for each in alone.gates if each.kind == "mandate"] == [("styrelsen",)]


LEADS = {
    "start": "2026-01-05",
    "facilitators": [
        {
            "id": "medlare",
            "name": "Medlarna",
            "role": "mediator",
            "accepted_by": ["verket", "gaster"],
        }
    ],
}


def test_a_lead_whom_some_have_accepted_is_put_to_the_rest_and_not_chosen_again() -> None:
    """Those who have said yes are not asked twice, and no group chooses another."""
    hot = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 4}]
    document = {**BAY, "result_is": "agreement", "relationships": hot, "calendar": LEADS}
    plan = _plan(document)
    led = {each.lead_said for each in plan.arenas if each.phase == "call"}
    assert [(each.key, dict(each.params)["across"].ids) for each in led] == [
        ("plan_call.led_if_yes_one", ("oborna",))
    ]
    assert plan.first_yes is not None
    assert plan.first_yes.key == "plan_calls.first_yes_to_one"
    assert "en liten grupp om spelregler" in _page(document)
    assert "Ledaren väljer de tillsammans" not in _page(document)


def test_a_group_chooses_the_lead_where_nobody_is_accepted() -> None:
    """Else it would be nobody's to choose."""
    page = _page({**BAY, "result_is": "agreement", "owner": "Sjö kommun"})
    assert "en liten grupp om ledare, spelregler och i vilken ordning" in page


def test_government_does_not_answer_everybody() -> None:
    """The authority that drew up what lies there does, within four weeks."""
    drawn = {
        "id": "park",
        "title": "Havspark",
        "status": "ready",
        "made_by": ["verket"],
        "decided_by": "regeringen",
    }
    ruling = {"id": "beslut", "title": "Park", "body": "regeringen", "outcome": "pending"}
    waits = {**ruling, "about": "matter", "proposals": ["park"]}
    page = _page({**BAY, "proposals": [drawn], "decisions": [waits]})
    assert "Vattenverket säger öppet till alla" in page
    assert "Regeringen säger öppet" not in page


def test_what_is_sent_out_comes_after_the_decision_to_send_it_out() -> None:
    """The consultation is no condition for the decision that begins it."""
    board = {"id": "namnden", "name": "Nämnden", "kind": "committee"}
    sent = {"id": "ut", "title": "Planen sänds ut", "body": "namnden", "outcome": "pending"}
    plan = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnden"]}
    document = {
        **BAY,
        "decision_bodies": [board],
        "decisions": [{**sent, "about": "matter"}],
        "proceedings": [plan],
    }
    page = _page(document)
    assert page.index("Beslut: nämnden") < page.index("Därefter ”Samråd om planen”, hos nämnden")
    assert "också om samtalen inte väntas in" in page
    gates = {each.id for each in _plan(document).gates if each.kind == "statutory"}
    rulings = [each for each in _plan(document).arenas if each.kind == "deciding"]
    assert rulings
    assert not [each for each in rulings if gates & set(each.opens_after)]


def test_what_some_agreed_and_all_can_read_is_not_kept_back() -> None:
    """It has become a decision that is carried out: nothing in it "may not be told"."""
    agreed = {"id": "avtal", "what": "Avtal om nät", "with": ["fiskare", "verket"]}
    ruled = {"id": "regel", "title": "Avtalet blir regel", "body": "verket", "about": "matter"}
    document = {
        **BAY,
        "earlier": [{**agreed, "outcome": "agreed"}],
        "decisions": [{**ruled, "outcome": "approved", "carried_out": "yes"}],
    }
    assert "får sägas" not in _page(document)
    assert "vad ”Avtal om nät” gör med de andras uppgift" in _page(document)
    document["decisions"] = [{**ruled, "outcome": "approved"}]
    assert "får sägas" in _page(document)


def test_nobody_is_unheard_who_sits_in_a_body_that_meets() -> None:
    """They sit there: what is not known is what the others say."""
    forum = {"id": "rad", "role": "other", "title": "Fiskerådet", "members": ["fiskare", "verket"]}
    case = case_of({**BAY, "organisation": [forum]})
    facts = seen_plan(case, propose(case).plans[0]).plan_facts
    assert facts is not None
    assert not {"fiskare", "verket"} & set(facts.unheard)
    assert "oborna" in facts.unheard

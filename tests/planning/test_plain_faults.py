"""What a process lead would not forgive in a plan, each on a small document of its own."""

from typing import Any

from processmap.analysis.ordinary import ordinary_names
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page, in_short
from processmap.planning.blueprint import Blueprint, Shape
from processmap.planning.closed_and_open import closed_and_open, joined
from processmap.planning.matters import started_from, tried_against
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.unmet import left_out
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from processmap.wording.plans import Wording
from tests.planning.expectations import case_of

BATH: dict[str, Any] = {
    "title": "Badhuset",
    "language": "sv",
    "stakeholders": [
        {"id": "simmare", "name": "Simmarna", "kind": "association", "affected": "high"},
        {"id": "ledning", "name": "Ledningen", "kind": "elected", "influence": "high"},
    ],
    "decision_bodies": [
        {"id": "fullmaktige", "name": "Fullmäktige", "kind": "council"},
        {"id": "namnd", "name": "Nämnden", "kind": "committee"},
    ],
    "decisions": [
        {
            "id": "stangt",
            "title": "Badhuset läggs ned",
            "body": "fullmaktige",
            "outcome": "approved",
            "about": "matter",
            "carried_out": "yes",
        }
    ],
}
QUARRY: dict[str, Any] = {
    "title": "Buller från täkten",
    "language": "sv",
    "owner": "Stenbolaget",
    "result_is": "agreement",
    "stakeholders": [
        {"id": "bolag", "name": "Stenbolaget", "kind": "business", "affected": "high"},
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high"},
        {"id": "skolan", "name": "Skolan", "kind": "group", "affected": "high"},
    ],
    "perspectives": [
        {"id": "sten", "statement": "Sten behövs", "held_by": ["bolag"], "themes": ["utvidgning"]},
        {"id": "tyst", "statement": "Vi vill sova", "held_by": ["byn"], "themes": ["buller"]},
    ],
    "decision_bodies": [{"id": "verk", "name": "Verket", "kind": "state"}],
}


def _plan(document: dict[str, Any], **more: Any) -> Plan:
    return propose(case_of({**document, **more})).plans[0]


def _said(case: ProcessMap, plan: Plan) -> str:
    wording = Wording(ordinary_names(case), "sv")
    told = [*plan.gates, *plan.told]
    return " ".join([*(wording.say(each.said) for each in told), *map(wording.say, plan.not_here)])


def test_what_a_proposal_would_undo_is_not_called_closed() -> None:
    """It holds, and whoever decides on the proposal says whether it can be tried."""
    proposal = {"id": "oppna", "title": "Öppna badhuset igen", "decided_by": "fullmaktige"}
    case = case_of({**BATH, "proposals": [proposal]})
    told = Wording(ordinary_names(case), "sv").say(joined(closed_and_open(Situation(case))))
    assert "Stängt" not in told
    assert told.startswith("Beslutat och gäller: ”Badhuset läggs ned”. Fullmäktige säger om ")
    assert "Ingen låtsas" not in _said(case, propose(case).plans[0])


def test_what_no_proposal_would_undo_is_closed() -> None:
    """A proposal of another thing, or that does not say that it takes it up anew, changes nothing."""
    proposal = {"id": "cafe", "title": "Öppna ett kafé", "decided_by": "fullmaktige"}
    case = case_of({**BATH, "proposals": [proposal]})
    told = Wording(ordinary_names(case), "sv").say(joined(closed_and_open(Situation(case))))
    assert told.startswith("Stängt: ”Badhuset läggs ned”.")


def test_a_body_that_was_not_given_a_proposal_does_not_close_it() -> None:
    """Where the map gives it to another body, that one says what holds."""
    proposal = {"id": "hyra", "title": "Hyra ut lokalen", "decided_by": "fullmaktige"}
    no = {
        "id": "nej",
        "title": "Ingen uthyrning",
        "body": "namnd",
        "outcome": "rejected",
        "about": "matter",
        "proposals": ["hyra"],
    }
    case = case_of({**BATH, "proposals": [proposal], "decisions": [no]})
    told = Wording(ordinary_names(case), "sv").say(joined(closed_and_open(Situation(case))))
    assert "Fullmäktige säger om ”Hyra ut lokalen” kan prövas" in told


def test_the_payer_does_not_alone_say_what_is_fixed() -> None:
    """A private owner with a stake says it in its own talk as all do, before they meet."""
    plan = _plan(QUARRY)
    gate = next(each for each in plan.gates if each.said.key == "plan_fixed.influence_shared")
    assert {"bolag", "byn", "skolan"} <= set(gate.opened_by)
    assert not any(each.said.key == "plan_fixed.influence" for each in plan.gates)
    for arena in plan.arenas:
        if arena.phase == "call":
            assert gate.id not in arena.opens_after
        if arena.phase == "wide" and arena.joint and arena.kind != "monitoring":
            assert gate.id in arena.opens_after


def test_a_body_that_is_only_listed_gets_no_part() -> None:
    """Nothing in the map ties it to the matter: what somebody leaves behind does not go to it."""
    case = case_of(QUARRY)
    assert "Verket" not in _said(case, propose(case).plans[0])


def test_what_is_asked_before_you_begin_is_not_asked_of_what_runs() -> None:
    """Where the parties have met already, it is asked before more is signed."""
    met = {"id": "m", "title": "Möte", "participants": ["bolag", "byn"], "status": "held"}
    case = case_of({**QUARRY, "dialogues": [met], "agreement": {"status": "agreed"}})
    told = _said(case, propose(case).plans[0])
    assert "innan ni börjar" not in told
    assert "innan något mer skrivs under" in told


def test_talks_before_this_process_are_not_passed_over() -> None:
    """The page does not say that nobody has been heard where some were in an earlier round."""
    earlier = [{"id": "r", "what": "Medling", "with": ["simmare"], "outcome": "failed"}]
    for more, words in ((earlier, "i den här processen"), ([], "hörd än.")):
        case = case_of({**BATH, "earlier": more})
        page = one_page(seen_plan(case, propose(case).plans[0], "sv"))
        lines = [each.text for part in page.sections for each in part.entries]
        assert any(each.startswith("Ingen av de") and words in each for each in lines)


def test_a_small_case_with_feelings_does_not_say_that_there_are_none() -> None:
    """Nothing is claimed of what the map has not."""
    upset = {"id": "u", "statement": "Många är upprörda", "aspect": "feeling"}
    fine = {
        "title": "Bänken",
        "language": "sv",
        "stakeholders": [{"id": "b", "name": "De boende", "kind": "residents"}],
        "open": ["Var den står"],
    }
    more = [*fine["stakeholders"], {"id": "c", "name": "Handlarna", "kind": "business"}]
    case = case_of({**fine, "stakeholders": more, "perspectives": [upset]})
    plan = propose(case).plans[0]
    assert plan.small
    words = Wording(ordinary_names(case), "sv").say(plan.reasons[0].said)
    assert "misstro" not in words
    assert "rädsla" not in words


def test_a_booked_mirror_meeting_is_in_the_plan_by_its_name() -> None:
    """Not as a talk with each by themselves."""
    held = {"id": "h", "title": "Öppet hus", "purpose": "inventory", "status": "held"}
    booked = [
        {
            "id": f"visa-{number}",
            "title": title,
            "purpose": "mirror",
            "participants": ["simmare", "ledning"],
            "status": "confirmed",
            "place": "Folkets hus",
            "about": ["h"],
        }
        for number, title in enumerate(("Första visningen", "Andra visningen"))
    ]
    case = case_of({**BATH, "dialogues": [{**held, "participants": ["simmare"]}, *booked]})
    shown = alternatives_page(seen_alternatives(propose(case))).text(88)
    assert "Första visningen (Folkets hus)" in shown
    assert "Ge tillbaka till var och en för sig" not in shown


def test_a_group_works_from_views_of_its_own_theme() -> None:
    """A view of another theme is not tried there, and of two on it both sides are heard."""
    views = [
        {"id": "a", "statement": "För dyrt", "held_by": ["ledning"], "themes": ["pengar"]},
        {"id": "b", "statement": "Vi behöver bad", "held_by": ["simmare"], "themes": ["hälsa"]},
        {"id": "c", "statement": "Det går att spara", "held_by": ["simmare"], "themes": ["pengar"]},
    ]
    ties = [{"id": "t", "between": ["a", "b"]}]
    facts = Situation(case_of({**BATH, "perspectives": views, "tensions": ties}))
    assert tried_against(facts, ["pengar"]) == ()
    assert set(started_from(facts, ["a", "c"], ["pengar"])) == {"a", "c"}


def test_a_talk_is_about_the_question_and_not_what_runs_beside() -> None:
    """Nobody who has said nothing yet is asked about the nearest vote."""
    vote = {"id": "v", "title": "Folkomröstning", "kind": "referendum", "starts": "2030-01-01"}
    case = case_of({**BATH, "decisions": [], "question": "Ska vi bada?", "proceedings": [vote]})
    plan = propose(case).plans[0]
    calls = [each for each in plan.arenas if each.phase == "call"]
    assert calls
    assert not any("Folkomröstning" in line for line in _lines(case, plan))


def _lines(case: ProcessMap, plan: Plan) -> list[str]:
    wording = Wording(ordinary_names(case), "sv")
    return [wording.say(each.purpose) for each in plan.arenas if each.phase == "call"]


def test_whoever_is_in_no_step_is_named() -> None:
    """They are called, or told why not; of one who is hardly affected the map has said why."""
    office = {"id": "byran", "name": "Byrån", "kind": "administration", "affected": "low"}
    case = case_of({**BATH, "stakeholders": [*BATH["stakeholders"], office]})
    facts = Situation(case)
    plan = Blueprint(facts, Shape(pattern="one_table"))
    plan.arena("plenary", "Alla", members=[plan.seat("simmare")])
    told = left_out(facts, plan)
    assert [each.said.refs for each in told] == [("ledning",)]


def test_hours_fit_the_weeks() -> None:
    """A long process takes some hours each week; talks held apart only those until the review."""
    names = [f"Part {number}" for number in range(12)]
    people = [
        {"id": f"p{n}", "name": name, "kind": "association", "affected": "high"}
        for n, name in enumerate(names)
    ]
    plan = _plan({"title": "Hamnen", "result_is": "agreement", "stakeholders": people})
    assert plan.time.weeks[0] >= 26
    assert plan.hours.lead[0] >= 3 * plan.time.weeks[0]
    assert in_short(plan, "sv")


def test_a_yes_that_belongs_to_somebody_is_not_denied_by_whoever_decides() -> None:
    """That a body decides is no reason for no signature where others' yes is needed."""
    pending = {"id": "d", "title": "Bryta mer", "body": "verk", "outcome": "pending"}
    theirs = {"id": "f", "title": "Flytta byn", "agreement_of": ["byn"]}
    more = {"result_is": "proposal", "decisions": [{**pending, "about": "matter"}]}
    plain = case_of({**QUARRY, **more})
    assert "Ingen underskrift" in _said(plain, propose(plain).plans[0])
    owed = case_of({**QUARRY, **more, "proposals": [theirs]})
    words = _said(owed, propose(owed).plans[0])
    assert "Ingen underskrift" not in words
    # That their yes is needed is no promise that it is waited for: it is told where it is given.
    assert "görs inte utan ja" not in words
    promise = {"who": "verk", "what": "Inget utan ert ja", "to": ["byn"]}
    given = case_of({**QUARRY, **more, "proposals": [theirs], "commitments": [promise]})
    words = _said(given, propose(given).plans[0])
    assert "”Flytta byn” görs inte utan ja från byborna" in words


def test_the_first_talk_is_not_the_notice_of_what_is_held_back() -> None:
    """Who is to be heard before a finished proposal is put forward is not asked what it means."""
    ready = {"id": "f", "title": "Byn flyttas", "status": "ready", "made_by": ["bolag"]}
    people = [
        *QUARRY["stakeholders"][:2],
        *(
            {"id": f"p{number}", "name": name, "kind": "association", "affected": "high"}
            for number, name in enumerate(("Fiskarna", "Jägarna", "Vandrarna", "Bönderna"))
        ),
    ]
    case = case_of({**QUARRY, "stakeholders": people, "proposals": [ready]})
    wording = Wording(ordinary_names(case), "sv")
    talks = [
        wording.say(each.purpose)
        for each in propose(case).plans[0].arenas
        if each.phase == "call" and "p0" in each.parties and each.purpose
    ]
    assert any("hur de har det" in words for words in talks)
    assert not any("Byn flyttas" in words for words in talks)


def test_nobody_follows_what_is_agreed_before_it_is() -> None:
    """A round that some agreed in before begins no follow-up of what is still to be agreed."""
    people = [
        *QUARRY["stakeholders"],
        {"id": "fisk", "name": "Fiskarna", "kind": "association", "affected": "high"},
    ]
    agreed = {"id": "u", "what": "Uppgörelse", "with": ["bolag", "byn"], "outcome": "agreed"}
    promise = {"id": "l", "who": "bolag", "to": ["byn"], "what": "Tyst om natten"}

    def phases(**more: Any) -> set[str]:
        plan = _plan(QUARRY, stakeholders=people, earlier=[agreed], **more)
        return {each.phase for each in plan.arenas if each.kind == "monitoring"}

    assert phases() == {"back"}
    assert phases(commitments=[promise]) == {"wide"}

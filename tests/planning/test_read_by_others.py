"""What people who have not made the tool stumbled on in plans and pages: more than one answer to one
question, somebody who is not named, a step that is missing or told too often. Each on a small
document of its own.
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from processmap import messages
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


def _page(document: dict[str, Any], *, whole: bool = True) -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found), whole=whole).text().split())


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
    assert "om de godtar Länsstyrelsen som samtalsledare" in _brief(
        {**BAY, "relationships": heated}
    )


def test_page_and_plan_say_the_same_of_who_decides() -> None:
    """A body that the map only lists is named on both: what it decides is not said."""
    assert "Vad regeringen avgör av det som kommer fram är inte sagt." in _brief(BAY)
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
        ("plan_call.led_ask_one", ("oborna",))
    ]
    assert plan.first_yes is not None
    assert plan.first_yes.key == "plan_calls.first_yes_to_one"
    assert "avgör några av dem vilka ämnen i vilken ordning" in _page(document, whole=True)
    assert "Ledaren väljer de tillsammans" not in _page(document)


def test_a_group_chooses_the_lead_where_nobody_is_accepted() -> None:
    """Else it would be nobody's to choose."""
    page = _page({**BAY, "result_is": "agreement", "owner": "Sjö kommun"}, whole=True)
    assert "avgör några av dem vem som leder, vilka ämnen i vilken ordning" in page


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


# Steps that were missing


def test_a_landowner_answers_for_their_land_also_where_nothing_is_drawn() -> None:
    """It hangs on the land and the question, not on a proposal that waits."""
    gates = [each for each in _plan(BAY).gates if each.kind == "rights"]
    assert [each.opened_by for each in gates] == [("agare",)]
    assert "svarar själva för sin mark innan något lämnas vidare" in _page(BAY)


ROAD: dict[str, Any] = {
    **BAY,
    "owner": "Sjö kommun",
    "stakeholders": [
        *BAY["stakeholders"],
        {
            "id": "akare",
            "name": "Åkarna",
            "kind": "business",
            "affected": "high",
            "role": ["must_agree", "knows"],
            "hit_by": ["genomfart"],
        },
        {"id": "forskare", "name": "Forskarna", "kind": "expert", "hit_by": ["genomfart"]},
        {
            "id": "vagar",
            "name": "Statens vägar",
            "kind": "authority",
            "influence": "medium",
            "hit_by": ["genomfart"],
        },
    ],
    "perspectives": [
        *BAY["perspectives"],
        {
            "id": "buller",
            "statement": "Bullret är farligt",
            "aspect": "fact",
            "held_by": ["forskare"],
            "themes": ["genomfart"],
        },
        {
            "id": "fram",
            "statement": "Timret måste fram",
            "aspect": "need",
            "held_by": ["akare"],
            "themes": ["genomfart"],
        },
    ],
    "tensions": [*BAY["tensions"], {"id": "vag", "between": ["buller", "fram"], "stage": 2}],
}


def test_what_is_known_comes_before_the_rules() -> None:
    """Where one's fact stands against another's need and both know the matter."""
    assert "Först reder ni ut vad som är känt, åkarna och forskarna" in _page(ROAD)
    views = [{**each, "aspect": "need"} for each in ROAD["perspectives"]]
    assert "reder ni ut vad som är känt" not in _page({**ROAD, "perspectives": views})


AGREED: dict[str, Any] = {
    **BAY,
    "stakeholders": [
        {**each, "hit_by": ["fiske"]} if each["id"] == "fiskare" else each
        for each in BAY["stakeholders"]
    ],
    "earlier": [
        {"id": "avtal", "what": "Avtal om nät", "with": ["fiskare", "verket"], "outcome": "agreed"}
    ],
    "organisation": [
        {"id": "rad", "role": "other", "title": "Fiskerådet", "members": ["fiskare", "kommunen"]}
    ],
}


def test_what_a_standing_body_knows_is_there_when_the_table_first_meets() -> None:
    """The table waits for its next meeting and not for its last: it has no end."""
    plan = _plan(AGREED)
    tables = [each.id for each in plan.arenas if each.kind in ("round_table", "plenary")]
    table = next(each for each in tables if each != "rad")
    assert ("rad", table) in plan.order
    found = propose(case_of(AGREED)).plans[0]
    sessions = {each.id: each for each in found.dialogues}
    waited = {each.before for each in found.precedences if sessions[each.after].arena == table}
    own = [each.id for each in found.dialogues if each.arena == "rad"]
    assert len(own) > 1
    assert own[0] in waited
    assert own[-1] not in waited
    page = _page(AGREED)
    assert "Vad den vet läggs fram vid det stora bordets första träff." in page
    assert "Var tredje månad, utan slutdatum." in page


def test_what_is_agreed_gets_a_form_where_an_earlier_agreement_got_one() -> None:
    """Nothing is asked where no agreement has become a decision."""
    ruled = {"id": "regel", "title": "Avtalet blir regel", "body": "verket", "about": "matter"}
    done = {**ruled, "outcome": "approved", "carried_out": "yes"}
    with_form = _plan({**AGREED, "decisions": [done]})
    forms = [each for each in with_form.gates if each.said.key == "plan_decide.binding_form"]
    assert [each.opened_by for each in forms] == [("regeringen",)]
    follow = [each for each in with_form.arenas if each.kind == "monitoring"]
    assert follow
    assert all(forms[0].id in each.opens_after for each in follow)
    assert not [each for each in _plan(AGREED).gates if each.kind == "decision"]


def test_two_camps_meet_at_home_before_the_large_table() -> None:
    """After each by itself, and only where they live in one place."""
    split = [
        {**each, "subgroups": ["norr", "söder"]} if each["id"] == "oborna" else each
        for each in BAY["stakeholders"]
    ]
    plan = _plan({**BAY, "stakeholders": split})
    home = next(
        each for each in plan.arenas if each.reasons and each.reasons[0].rule == "camps-at-home"
    )
    assert set(home.parties) == {"oborna/norr", "oborna/soder"}
    table = next(each.id for each in plan.arenas if each.kind in ("round_table", "plenary"))
    assert (home.id, table) in plan.order
    calls = [each.id for each in plan.arenas if each.phase == "call" and "/" in each.parties[0]]
    assert len(calls) == 2
    assert all((key, home.id) in plan.order for key in calls)
    nowhere = [{key: each[key] for key in each if key != "places"} for each in split]
    rules = {each.reasons[0].rule for each in _plan({**BAY, "stakeholders": nowhere}).arenas}
    assert "camps-at-home" not in rules


HOMES: dict[str, Any] = {
    "title": "Kvarteren i Backe",
    "question": "Rivs husen i Backe?",
    "language": "sv",
    "owner": "Bolaget",
    "stakeholders": [
        {"id": "bolaget", "name": "Bolaget", "kind": "business", "affected": "medium"},
        {
            "id": "ovriga",
            "name": "Övriga hyresgäster",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
            "places": ["Backe"],
        },
        {
            "id": "kvarteret",
            "name": "Hyresgästerna i kvarteret",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
            "places": ["kvarteret"],
        },
        {"id": "forening", "name": "Hyresgästföreningen", "kind": "association"},
        {"id": "ledning", "name": "Stadens ledning", "kind": "elected", "influence": "high"},
        {"id": "motpart", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
    ],
    "perspectives": [
        {"id": "nytt", "statement": "Husen är slut", "held_by": ["bolaget", "ledning"]},
        {"id": "kvar", "statement": "Vi vill bo kvar", "held_by": ["ovriga", "kvarteret"]},
    ],
    "tensions": [{"id": "hus", "between": ["nytt", "kvar"], "stage": 4}],
    "proposals": [
        {"id": "riv", "title": "Husen rivs", "status": "ready", "made_by": ["bolaget"]},
        {"id": "torg", "title": "Nytt torg", "decided_by": "namnden"},
    ],
    "decision_bodies": [
        {"id": "namnden", "name": "Nämnden", "kind": "committee"},
        {"id": "styrelsen", "name": "Bolagsstyrelsen", "kind": "company", "part_of": ["bolaget"]},
    ],
}


def test_a_large_people_is_met_house_by_house_and_the_block_first() -> None:
    """The rest of them wait for those whom the rest is named after."""
    plan = _plan(HOMES)
    rooms = {
        each.parties: each
        for each in plan.arenas
        if each.reasons and each.reasons[0].rule == "members-first"
    }
    block = next(each for parties, each in rooms.items() if "kvarteret" in parties)
    rest = next(each for parties, each in rooms.items() if "ovriga" in parties)
    alone = {
        each.parties: each
        for each in plan.arenas
        if each.phase == "call" and len(each.parties) == 1
    }
    assert alone[("kvarteret",)].id in block.opens_after
    assert alone[("ovriga",)].id in rest.opens_after
    assert block.id in alone[("ovriga",)].opens_after
    assert alone[("ovriga",)].sessions[1] > alone[("kvarteret",)].sessions[1]
    assert "Hus för hus, högst tjugo åt gången, så många träffar som husen kräver." in _page(HOMES)


def test_an_association_with_nothing_of_its_own_is_met_with_its_members() -> None:
    """It is not asked how it lives, beside two meetings with those who live there."""
    calls = [each for each in _plan(HOMES).arenas if each.phase == "call"]
    assert not [each for each in calls if each.parties == ("forening",)]
    held = [*HOMES["perspectives"], {"id": "vi", "statement": "Nej", "held_by": ["forening"]}]
    calls = [each for each in _plan({**HOMES, "perspectives": held}).arenas if each.phase == "call"]
    assert [each for each in calls if each.parties == ("forening",)]


def test_those_who_say_the_same_and_bear_it_meet_between_the_meetings_too() -> None:
    """Not only the one of them between whom and the owner it is said to be hot."""
    hot = [{"source": "ovriga", "target": "bolaget", "kind": "conflict", "trust": "low"}]
    mild = [{**HOMES["tensions"][0], "stage": 2}]
    plan = _plan({**HOMES, "tensions": mild, "relationships": hot})
    between = [each for each in plan.arenas if each.between and each.kind == "own_group"]
    assert any({"ovriga", "kvarteret"} <= set(each.parties) for each in between)


def test_a_proposal_without_a_decider_is_told_and_asked_about() -> None:
    """Also where the map says who decides on the rest."""
    assert "Vem som beslutar om ”Husen rivs” är inte sagt: fråga" in _page(HOMES)
    told = [{**each, "decided_by": "namnden"} for each in HOMES["proposals"]]
    assert "Vem som beslutar om" not in _page({**HOMES, "proposals": told})


def test_the_opposition_is_not_asked_what_it_can_promise() -> None:
    """Whoever is outvoted can promise nothing."""
    page = _page(HOMES)
    assert "Ring oppositionen om hur de ser på ”Nytt torg”." in page
    assert "vad de kan lova" not in page


def test_what_is_answered_before_the_talks_is_awaited_by_them() -> None:
    """ "Told before the talks" is a step that the talks come after."""
    page = _page(BAY | {"perspectives": [*BAY["perspectives"], WORRY]})
    number = page[: page.index(". Besked före samtalen")].rsplit(" ", 1)[1]
    heading = page[page.index("ENSKILDA SAMTAL") :]
    waits = heading[heading.index("Allt efter punkt ") :].split(".")[0]
    assert number in waits.replace("–", " ").split()


WORRY = {"id": "oro", "statement": "Blir det badförbud?", "held_by": ["gaster", "oborna"]}


def test_whoever_sits_at_a_table_that_agrees_is_asked_for_a_yes() -> None:
    """Nobody who has a view there is only listened to."""
    views = [
        *BAY["perspectives"],
        {"id": "segla", "statement": "Vi vill segla", "held_by": ["gaster"]},
    ]
    plan = _plan({**BAY, "result_is": "agreement", "perspectives": views})
    signing = {key for each in plan.arenas if each.kind == "ratification" for key in each.parties}
    assert "gaster" in signing


def test_each_whose_yes_is_asked_is_heard_between_the_meetings() -> None:
    """Where something is agreed, all of them and not the two hottest only."""
    hot = [{"source": "oborna", "target": "fiskare", "kind": "conflict", "stage": 5}]
    people = [{**each, "affected": "high"} for each in BAY["stakeholders"]]
    document = {**BAY, "result_is": "agreement", "relationships": hot, "stakeholders": people}
    plan = _plan(document)
    signing = {key for each in plan.arenas if each.kind == "ratification" for key in each.parties}
    between = [each for each in plan.arenas if each.between and each.phase == "wide"]
    assert [each.kind for each in between] == ["shuttle"]
    assert len(between[0].parties) > 4
    assert set(between[0].parties) <= signing


def test_those_who_say_themselves_that_they_sue_tell_the_others() -> None:
    """Nobody is asked who is party to a suit where the map says so in its own words."""
    suit = {"id": "mal", "title": "Mål om viken", "kind": "court", "by": ["ratten"]}
    court = {"id": "ratten", "name": "Domstolen", "kind": "state"}
    view = {"id": "ratt", "statement": "Vi har stämt staten", "held_by": ["fiskare"]}
    hot = [{"source": "oborna", "target": "fiskare", "kind": "conflict", "stage": 5}]
    document = {
        **BAY,
        "perspectives": [*BAY["perspectives"], view],
        "decision_bodies": [*BAY["decision_bodies"], court],
        "proceedings": [suit],
        "relationships": hot,
    }
    met = {"id": "mote", "title": "Mötet", "participants": ["oborna", "fiskare"], "status": "held"}
    plan = _plan({**document, "dialogues": [met]})
    told = [each for each in plan.arenas if each.kind == "information"]
    said = next(each.purpose for each in told if each.purpose is not None)
    assert not isinstance(said, str)
    assert said.key == "plan_meanwhile.court"
    assert dict(said.params)["who"].ids == ("fiskare",)
    assert "ratt" in said.refs


# What was told too often


def test_what_the_first_questions_ask_is_no_step_too() -> None:
    """A step that names nobody is left out where the same is asked at the top."""
    drafted = {"id": "park", "title": "Havspark", "status": "ready", "made_by": ["verket"]}
    page = _page({**BAY, "proposals": [drafted]})
    assert "Skulle någon som inte är med här få bära följderna" in page
    assert "ta in dem som skulle få bära följderna" not in page


def test_a_walk_out_is_asked_of_those_for_whom_it_broke_and_is_not_said_to_be_planned_again() -> (
    None
):
    """Nobody plans a walk-out; the map does not tell who left, so nobody is said to have."""
    left = {"id": "gick", "what": "Oppositionen gick", "with": ["ledning", "motpart"]}
    document = {**HOMES, "earlier": [{**left, "outcome": "broken_off", "felt_by": ["motpart"]}]}
    page = _page(document)
    assert "varför det bröts och vad som måste vara annorlunda nu" in page
    assert "vad som fick dem att gå" not in page
    assert "gör inget liknande" not in page
    asked = page[page.index("”Oppositionen gick”") :].split(".")[0]
    assert "Stadens ledning" not in asked


def test_nobody_follows_up_at_home_with_those_who_are_not_in_the_group() -> None:
    """The place of the group is that of its own members."""
    guests = {"id": "agande", "name": "Sommargästerna", "kind": "residents", "influence": "low"}
    document = {
        **BAY,
        "result_is": "agreement",
        "stakeholders": [*BAY["stakeholders"], {**guests, "affected": "medium"}],
    }
    follow = [each for each in _plan(document).arenas if each.kind == "monitoring"]
    assert follow
    for each in follow:
        there = set(each.parties)
        assert each.place is None or not isinstance(each.place, str)
        refs = set(each.place.refs) if each.place is not None else set()
        assert refs <= there


def test_a_room_is_not_told_by_a_step_where_nobody_of_it_was_called() -> None:
    """Else the step is counted up, only to be struck again."""
    for document in (BAY, AGREED, ROAD):
        page = _page(document)
        for sentence in page.split("Med: alla i punkt ")[1:]:
            struck = sentence.split(".")[0].partition(" utom ")[2]
            names = [each["name"].casefold() for each in document["stakeholders"]]
            assert sum(name in struck.casefold() for name in names) <= 1


def _shared(basis: str | None) -> dict[str, Any]:
    """Three associations of one view against a company, and somebody who speaks for all three."""
    voice = [{"who": key, **({"basis": basis} if basis else {})} for key in ("bat", "fisk", "bad")]
    group = {"kind": "association", "size": 90}
    return {
        "title": "Hamnen",
        "language": "sv",
        "open": ["Var båtarna ligger"],
        "stakeholders": [
            {"id": "bat", "name": "Båtklubben", "affected": "high", **group},
            {"id": "fisk", "name": "Fiskeföreningen", "affected": "high", **group},
            {"id": "bad", "name": "Badföreningen", "affected": "medium", **group},
            {"id": "tal", "name": "Talespersonen", "kind": "person", "speaks_for": voice},
            {"id": "bolag", "name": "Hamnbolaget", "kind": "business", "affected": "high"},
            {"id": "bo", "name": "De boende", "kind": "residents", "affected": "high"},
            {"id": "kom", "name": "Kommunens ledning", "kind": "elected", "affected": "medium"},
        ],
        "relationships": [{"source": "bat", "target": "bolag", "kind": "conflict", "stage": 4}],
        "perspectives": [
            {"id": "kvar", "statement": "Båtarna ska vara kvar", "held_by": ["bat", "fisk", "bad"]},
            {"id": "vaxa", "statement": "Hamnen måste växa", "held_by": ["bolag"]},
        ],
        "tensions": [{"between": ["kvar", "vaxa"], "stage": 4}],
        "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
        "decisions": [{"id": "p", "title": "Ny hamn", "body": "ks", "outcome": "pending"}],
        "calendar": {"start": "2026-03-02"},
    }


def test_associations_that_share_a_speaker_are_asked_each() -> None:
    """Each says itself whether whoever speaks for several may speak for it, and may have its own;
    it is not told that nobody does. Where they have chosen, nothing is asked.
    """
    page = _page(_shared(None))
    asked = (
        "säger var för sig om talespersonen får tala för dem. Den som hellre talar själv gör det."
    )
    assert f"Båtklubben, Fiskeföreningen och Badföreningen {asked}" in page
    assert "Talespersonen talar inte för" not in page
    assert "får tala för dem" not in _page(_shared("chosen"))


def test_a_side_of_several_says_yes_to_those_it_chooses() -> None:
    """Holding the same view makes nobody the voice of the others."""
    assert "Var och en säger själv ja till det; den som hellre talar själv gör det." in _page(
        _shared("chosen")
    )
    alone = _shared("chosen")
    alone["perspectives"][0]["held_by"] = ["bat"]
    assert "den som hellre talar själv" not in _page(alone)


def test_each_in_a_circle_gives_a_yes_of_its_own() -> None:
    """Also those who are no part of the hottest conflict."""
    gates = [each for each in _plan(_shared("chosen")).gates if each.kind == "own_yes"]
    assert [set(each.opened_by) for each in gates] == [{"bat", "fisk", "bad", "bolag"}]
    assert [each.said.key for each in gates] == ["plan_small.yes_each"]


def test_each_of_those_who_sit_for_many_chooses_its_own_speaker() -> None:
    """No one speaker for all of them; an association that the matter touches less sits there too."""
    document = _shared("chosen")
    for view in document["perspectives"]:
        view["themes"] = ["båtar"]
    more = {"kind": "residents", "affected": "high", "hit_by": ["buller"]}
    document["stakeholders"] += [
        {"id": f"by-{at}", "name": f"Boende vid {at}", **more} for at in ("kajen", "viken")
    ]
    gates = [each for each in _plan(document).gates if each.kind == "spokesperson"]
    assert [each.said.key for each in gates] == ["plan_call.spokes_each"]
    assert "bad" in gates[0].opened_by


def _voted(**more: Any) -> dict[str, Any]:
    """A vote has been held, the body has not answered yet, and some do not dare to speak."""
    return {
        "title": "Bron",
        "language": "sv",
        "open": ["Om bron byggs"],
        "stakeholders": [
            {"id": "for", "name": "De som är för", "kind": "residents", "needs": ["safety"]},
            {"id": "mot", "name": "Föreningen mot bron", "kind": "association"},
            {"id": "by", "name": "Boende vid ån", "kind": "residents", "affected": "high"},
        ],
        "relationships": [{"source": "mot", "target": "for", "kind": "conflict", "threats": "yes"}],
        "perspectives": [{"id": "ja", "statement": "Vi behöver bron", "held_by": ["for"]}],
        "decision_bodies": [{"id": "ff", "name": "Kommunfullmäktige", "kind": "council"}],
        "decisions": [
            {"id": "ja-nej", "title": "Ja eller nej", "body": "ff", "outcome": "pending"}
        ],
        "proceedings": [
            {
                "id": "omr",
                "title": "Folkomröstning",
                "kind": "referendum",
                "by": ["ff"],
                "starts": "2026-03-01",
                "ends": "2026-03-01",
                "binding": "no",
            }
        ],
        "calendar": {"start": "2026-03-09"},
        **more,
    }


def test_it_is_asked_first_whether_a_decision_waits_for_those_who_are_afraid() -> None:
    """The decision is soon taken, and the answer stands in the step of the sheltered talks."""
    asked = [each for each in _plan(_voted()).questions if each.id == "refrain"]
    assert [each.first for each in asked] == [True]
    page = _page(_voted())
    assert "Kan kommunfullmäktige vänta med ”Ja eller nej” till efter de skyddade samtalen?" in page
    assert "Helst före ”Ja eller nej”." in page
    for answer, told in (("yes", "väntar på dem."), ("no", "väntar inte på dem.")):
        standstill = [{"by": ["ff"], "what": "Ja eller nej", "agreed": answer}]
        answered = _page(_voted(standstill=standstill))
        assert f"”Ja eller nej” {told}" in answered
        assert "Kan kommunfullmäktige vänta" not in answered


def test_it_is_asked_first_whether_a_near_decision_can_wait() -> None:
    """Whatever else would change the plan more: on the day itself it is too late."""
    document = _shared(None)
    document["decisions"][0]["date"] = "2026-04-07"
    first = [each.id for each in _plan(document).questions if each.first]
    assert first[0] == "refrain"


def test_where_people_meet_anyway_is_begun_before_all_are_met() -> None:
    """It waits for the talks with those who sit there and for no other, and says so."""
    sides = {"part_of": ["norr", "soder"], "subgroups": ["norr", "söder"]}
    document = {
        "title": "Älven",
        "language": "sv",
        "stakeholders": [
            {"id": "norr", "name": "Norra byn", "kind": "group", "affected": "high"},
            {"id": "soder", "name": "Södra byn", "kind": "group", "affected": "high"},
            {
                "id": "foraldrar",
                "name": "Föräldrar",
                "kind": "group",
                **sides,
                "places": ["lekparken"],
            },
            {"id": "aldste", "name": "Äldste", "kind": "group", **sides, "role": ["must_agree"]},
        ],
        "relationships": [{"source": "norr", "target": "soder", "kind": "conflict", "stage": 6}],
        "perspectives": [
            {
                "id": "lek",
                "statement": "Barnen ska få leka",
                "held_by": ["foraldrar"],
                "themes": ["lek"],
            }
        ],
    }
    page = _page(document)
    step = next(part for part in page.split("Börja där de ändå möts")[1:])
    assert "Kan börja nu: efter punkt " in step
    number = page.split(" Börja där de ändå möts")[0].rsplit(" ", 1)[-1].rstrip(".")
    assert f"före alla möten utom punkt {number}." in page


def test_the_camps_of_one_place_meet_each_with_its_own_before_and_between() -> None:
    """Also where it is not hot: whoever sits at the table speaks for both only if both are asked."""
    people = [
        {**each, "subgroups": ["norra sidan", "södra sidan"]} if each["id"] == "oborna" else each
        for each in BAY["stakeholders"]
    ]
    plan = _plan({**BAY, "owner": "Sjö kommun", "stakeholders": people})
    camps = {"oborna/norra-sidan", "oborna/sodra-sidan"}
    alone = [
        each for each in plan.now_arenas if set(each.parties) <= camps and len(each.parties) == 1
    ]
    assert {each.parties[0] for each in alone if each.phase == "call"} == camps
    assert {each.parties[0] for each in alone if each.between} == camps
    page = _page({**BAY, "owner": "Sjö kommun", "stakeholders": people})
    assert "Mellan träffarna, hemma och var för sig: de som bor på Ön (" in page


def test_who_decides_a_topic_that_nothing_decided_is_about_is_asked() -> None:
    """The plan on the streets is the committee's; whose the houses are, nobody has said."""
    views = [
        {"id": "hus", "statement": "Husen rivs", "held_by": ["oborna"], "themes": ["husen"]},
        {
            "id": "gata",
            "statement": "Vi vill ha gator",
            "held_by": ["fiskare"],
            "themes": ["gatorna"],
        },
        {"id": "arg", "statement": "Ingen lyssnar", "aspect": "feeling", "themes": ["förtroende"]},
    ]
    bodies = [
        {"id": "bolaget", "name": "Bolagets styrelse", "kind": "company"},
        {"id": "namnden", "name": "Nämnden", "kind": "committee"},
    ]
    plan = {"id": "plan", "title": "Samråd", "kind": "plan", "by": ["namnden"]}
    taken = {"id": "avtal", "title": "Avtal", "body": "bolaget", "outcome": "approved"}
    document = {
        **BAY,
        "owner": "Sjö kommun",
        "perspectives": views,
        "tensions": [{"between": ["hus", "gata"], "stage": 3}],
        "decision_bodies": bodies,
        "decisions": [{**taken, "about": "matter"}],
    }
    tied = _page({**document, "proceedings": [{**plan, "themes": ["gatorna"]}]})
    assert "Vem som beslutar om ”husen” är inte sagt: fråga Bolagets styrelse" in tied
    assert "”husen” är inte sagt" not in _page({**document, "proceedings": [plan]})


def test_what_a_suit_or_a_deal_beside_the_table_does_is_told() -> None:
    """Those who can go elsewhere agree who says what it does to the others' task before it."""
    hot = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 5}]
    document = {**BAY, "owner": "Sjö kommun", "result_is": "agreement", "relationships": hot}
    beside = "vad det gör med deras uppgift, om samtalen då pausar"
    assert beside in _page(document, whole=True)
    assert beside in _page(document)
    assert "går till domstol eller politiker" in _page(document)


@pytest.mark.parametrize("catalogue", sorted(each.name for each in iter_modules(messages.__path__)))
def test_plans_and_pages_do_not_speak_of_the_map(catalogue: str) -> None:
    """Citizens read them and have never seen it; only what the lead is explained may name it."""
    if catalogue == "plan_explain" or not catalogue.startswith(("plan_", "planning")):
        return
    texts = import_module(f"processmap.messages.{catalogue}").TEXTS
    read = {
        name: pair for name, pair in texts.items() if catalogue != "planning" or "brief_" in name
    }
    spoken = [name for name, (sv, en) in read.items() if "kartan" in sv or "the map" in en]
    assert spoken == []


def test_another_plan_is_told_by_the_steps_it_is_without() -> None:
    """What a room is called there may be no name that the plan has for it."""
    found = seen_alternatives(propose(case_of(_shared("chosen"))))
    told = " ".join(alternatives_page(found, details=True).sections[-1].items)
    assert "Utan punkt " in told
    assert "kretsen" not in told


def test_what_is_agreed_to_be_taken_up_is_told_and_not_that_nobody_has_said() -> None:
    """Topics of a process agreement are what can be moved; where what is agreed is carried on,
    nothing is said to be unsaid.
    """
    agreed = _brief({**BAY, "agreement": {"status": "agreed"}})
    assert "Ni har enats om att ta upp ”skydd”." in agreed
    assert "Ingen har sagt vad som går att påverka" not in agreed
    assert "Ingen har sagt vad som går att påverka" in _brief(BAY)
    rounds = [{"what": "Viken delades", "outcome": "agreed", "with": ["oborna", "fiskare"]}]
    carried = {**BAY, "tensions": [], "earlier": rounds}
    assert "Ingen har sagt vad som går att påverka" not in _brief(carried)


@pytest.mark.parametrize(
    "more",
    [
        {
            "arenas": [
                {"id": "uppf", "kind": "monitoring", "title": "Uppföljningen", "status": "open"}
            ]
        },
        {"organisation": [{"id": "uppf", "role": "other", "title": "Uppföljningen av viken"}]},
    ],
    ids=["written", "by its name"],
)
def test_no_second_group_is_set_up_beside_one_that_follows_already(more: dict[str, Any]) -> None:
    """It goes on, and takes in those who are not there yet."""
    with_members = {
        name: [{**each, "members": ["oborna", "fiskare"]} for each in entries]
        for name, entries in more.items()
    }
    document = {**BAY, "owner": "Sjö kommun", "result_is": "agreement", **with_members}
    plan = _plan(document)
    assert [each.id for each in plan.arenas if each.kind == "monitoring"] == ["uppf"]
    told = [each.said for each in plan.told if each.said.key == "plan_back.watch_goes_on"]
    assert [dict(each.params)["who"].ids for each in told] == [("agare", "kommunen", "verket")]
    assert [
        each.id
        for each in _plan({**document, **{key: [] for key in more}}).arenas
        if each.kind == "monitoring"
    ] == ["uppfoljning"]


def test_the_page_tells_mandate_and_safety_before_money() -> None:
    """Where all are shut: money is decided for something, and nobody is harmed for want of it."""
    money = {"id": "medel", "title": "Medel", "body": "ff", "outcome": "pending"}
    afraid = {"id": "vittnen", "name": "Vittnena", "kind": "group", "affected": "high"}
    document = {
        "title": "Torget",
        "language": "sv",
        "stakeholders": [afraid, {"id": "bo", "name": "De boende", "kind": "residents"}],
        "decision_bodies": [{"id": "ff", "name": "Fullmäktige", "kind": "council"}],
        "decisions": [{**money, "date": "2026-05-04"}],
        "funding": [{"source": "Kommunen", "total": 90000, "decided": "medel"}],
        "calendar": {"start": "2026-03-02"},
    }
    case = case_of(document)
    page = one_page(seen_plan(case, propose(case).plans[0]))
    first = [each.text for part in page.sections if part.key == "first" for each in part.entries]
    assert len(first) == 2
    assert "ska samtalen hållas" in first[0]
    assert "”Medel” avgörs av Fullmäktige den 2026-05-04" in first[1]
    document["stakeholders"] = [{**afraid, "needs": ["safety"]}, *document["stakeholders"][1:]]
    case = case_of(document)
    page = one_page(seen_plan(case, propose(case).plans[0]))
    first = [each.text for part in page.sections if part.key == "first" for each in part.entries]
    assert "Medel" not in " ".join(first)


def test_who_leads_is_told_in_one_way() -> None:
    """Somebody who is there is asked about by name, also where nobody has said yes yet; one who
    comes from outside is not told as two things; and the page tells it as the plan does.
    """
    hot = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 4}]
    lead = {"start": "2026-01-05", "facilitators": [{"id": "led", "name": "Medlaren"}]}
    there = {**BAY, "owner": "Sjö kommun", "relationships": hot, "calendar": lead}
    assert "den som ringer är medlaren." in _page(there).casefold()
    assert "om de godtar det" in _page(there)
    assert "om de godtar medlaren som samtalsledare" in _brief(there).casefold()
    for told in (_page(there), _brief(there)):
        assert "vem de vill ha" not in told
        assert "sagt ja till det" not in told.split("Dessförinnan")[-1]
    nobody = {**BAY, "owner": "Vattenverket", "relationships": hot}
    told = _page(nobody)
    # Of nobody who is known yet nobody can be asked before the first talk.
    assert "samtalsledare." not in told
    for said in (told, _brief(nobody)):
        assert said.count("säger ja eller nej till i första samtalet") == 1

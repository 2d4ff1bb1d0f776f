"""Who sits in a circle about trust, what a panel tries, what is left to somebody's own track, who
can wait with a permit, and who is told though they are hardly affected.
"""

from typing import Any

from processmap.model.plan import OwnWords, Plan, Quoted, Said
from processmap.pages.plan_page import alternatives_page
from processmap.planning.powers import applicants
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

HARBOUR: dict[str, Any] = {
    "title": "Vindparken",
    "question": "Hur ska vi leva med en vindpark?",
    "language": "sv",
    "owner": "Dals kommun",
    "open": ["läget", "vägarna"],
    "result_is": "agreement",
    "stakeholders": [
        {"id": "byn", "name": "Byborna", "kind": "residents", "size": 90, "affected": "high"},
        {
            "id": "parken",
            "name": "Vindkraftsbolaget",
            "kind": "business",
            "affected": "high",
            "influence": "high",
            "role": ["carries_out"],
        },
        {"id": "bonder", "name": "Bönderna", "kind": "association", "affected": "high"},
        {"id": "jakt", "name": "Jaktlaget", "kind": "association", "affected": "high"},
        {"id": "camp", "name": "Stugägarna", "kind": "residents", "affected": "low"},
        {"id": "banken", "name": "Banken", "kind": "business", "affected": "low"},
        {"id": "kontoret", "name": "Bygglovskontoret", "kind": "administration", "affected": "low"},
    ],
    "perspectives": [
        {
            "id": "tyst",
            "statement": "Vi vill ha det tyst",
            "aspect": "need",
            "held_by": ["byn"],
            "themes": ["ljud"],
        },
        {
            "id": "kraft",
            "statement": "Kraften behövs",
            "aspect": "standpoint",
            "held_by": ["parken"],
            "themes": ["ljud"],
        },
        {
            "id": "arrende",
            "statement": "Arrendet räddar gårdarna",
            "aspect": "standpoint",
            "held_by": ["bonder"],
            "themes": ["inkomster"],
        },
        {
            "id": "alg",
            "statement": "Viltet flyttar",
            "aspect": "standpoint",
            "held_by": ["jakt"],
            "themes": ["inkomster"],
        },
    ],
    "tensions": [{"id": "t", "between": ["tyst", "kraft"], "stage": 4, "facts_disputed": "yes"}],
    "relationships": [
        {"source": "byn", "target": "parken", "kind": "conflict", "stage": 4, "trust": "low"},
        {"source": "jakt", "target": "bonder", "kind": "conflict", "stage": 4, "trust": "low"},
    ],
    "proceedings": [
        {
            "id": "lov",
            "title": "Tillstånd till vindparken",
            "kind": "permit",
            "by": ["lst"],
            "parties": ["parken", "byn"],
            "may_wait": "unknown",
        }
    ],
    "decision_bodies": [{"id": "lst", "name": "Länsstyrelsen", "kind": "state"}],
    "calendar": {"start": "2026-02-02"},
}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _changed(party: str, **values: Any) -> dict[str, Any]:
    parties = [
        {**each, **values} if each["id"] == party else each for each in HARBOUR["stakeholders"]
    ]
    return {**HARBOUR, "stakeholders": parties}


def _words(document: dict[str, Any]) -> str:
    page = alternatives_page(seen_alternatives(propose(case_of(document))))
    return " ".join(page.text(100).split())


def _circles(plan: Plan) -> list[set[str]]:
    return [set(each.parties) for each in plan.arenas if each.kind == "mixed_group"]


def test_a_circle_about_trust_has_both_sides() -> None:
    """Those between whom trust is low sit there together."""
    assert any({"byn", "parken"} <= there for there in _circles(_plan(HARBOUR)))


def test_without_the_other_side_there_is_no_circle_for_them() -> None:
    """Where the one who was hurt has said no, the other does not mend it with somebody else."""
    for there in _circles(_plan(_changed("byn", willing="no"))):
        assert "parken" not in there


def _subject(document: dict[str, Any]) -> object:
    panel = next(each for each in _plan(document).arenas if each.kind == "fact_panel")
    assert isinstance(panel.purpose, Said)
    return dict(panel.purpose.params)["subject"]


def test_a_panel_tries_no_needs_and_standpoints() -> None:
    """What is told differently on the topic is what can be found out."""
    subject = _subject(HARBOUR)
    assert isinstance(subject, Said)
    assert subject.key == "plan_facts.on_topic"


def test_what_the_map_notes_as_disputed_is_what_is_tried() -> None:
    """In its own words."""
    tension = {**HARBOUR["tensions"][0], "note": "Mätningarna från 2024 säger olika."}
    subject = _subject({**HARBOUR, "tensions": [tension]})
    assert isinstance(subject, Said)
    words = dict(subject.params)["words"]
    assert isinstance(words, OwnWords)
    assert words.texts == ("Mätningarna från 2024 säger olika",)


def test_a_claim_of_fact_is_tried_as_it_stands() -> None:
    """It is the claim that holds or does not."""
    views = [{**HARBOUR["perspectives"][0], "aspect": "fact"}, *HARBOUR["perspectives"][1:]]
    subject = _subject({**HARBOUR, "perspectives": views})
    assert isinstance(subject, Said)
    assert isinstance(dict(subject.params)["views"], Quoted)


def test_no_room_works_on_what_those_with_a_track_refuse() -> None:
    """Their themes are talked about in their own track only."""
    document = _changed("jakt", kind="group", standing=["sami"], willing="no", name="Samebyn")
    facts = Situation(case_of(document))
    assert facts.refused_themes == {"inkomster"}
    for each in _plan(document).arenas:
        if each.kind in ("working_group", "round_table", "plenary", "negotiation"):
            assert "inkomster" not in each.themes


def test_whoever_is_to_carry_it_out_can_wait_with_a_permit() -> None:
    """And not those who are party to it because it hits them."""
    facts = Situation(case_of(HARBOUR))
    assert applicants(facts, facts.proceedings[0]) == ("parken",)


def test_who_lives_there_is_told_though_hardly_affected() -> None:
    """Offices and businesses without a say are not."""
    words = _words(HARBOUR)
    assert (
        "Får veta att samtalen pågår, och vart de vänder sig om det rör dem: stugägarna." in words
    )


def test_power_between_bodies_that_sit_somewhere_is_no_fault() -> None:
    """A body may have power over another and both come to a forum that somebody has written."""
    bodies = [
        *HARBOUR["decision_bodies"],
        {"id": "kn", "name": "Kulturnämnden", "kind": "committee"},
    ]
    document = {
        **HARBOUR,
        "decision_bodies": bodies,
        "relationships": [
            *HARBOUR["relationships"],
            {"source": "lst", "target": "kn", "kind": "power_over"},
        ],
        "arenas": [
            {
                "id": "rad",
                "title": "Rådet",
                "kind": "round_table",
                "members": [{"party": "lst"}, {"party": "kn"}],
                "status": "open",
            }
        ],
    }
    assert any(each.id == "rad" for each in _plan(document).arenas)


def _standing_still(until: str | None) -> dict[str, Any]:
    still = {"by": ["parken"], "what": "Inga vägar byggs", "agreed": "yes"}
    return {**HARBOUR, "standstill": still if until is None else {**still, "until": until}}


def _state(until: str | None) -> str:
    agreed = "plan_protect.standstill_agreed"
    return next(
        each.state for each in _plan(_standing_still(until)).gates if each.said.key == agreed
    )


def test_a_standstill_that_ends_does_not_count_as_done() -> None:
    """It is asked now whether it can hold as long as the talks, and what each does else."""
    words = _words(_standing_still("2026-09-01"))
    assert "Det gäller till 2026-09-01: fråga nu om det kan gälla så länge samtalen pågår" in words
    assert _state("2026-09-01") == "reservation"


def test_a_standstill_for_as_long_as_the_talks_last_is_done() -> None:
    """There is nothing more to ask about it."""
    assert "fråga nu om det kan gälla" not in _words(_standing_still("så länge samtalen pågår"))
    assert _state("så länge samtalen pågår") == "open"
    assert _state(None) == "open"


def _with_inquiry(title: str) -> dict[str, Any]:
    inquiry = {"id": "fu", "title": title, "kind": "inquiry", "may_wait": "no"}
    return {**HARBOUR, "proceedings": [inquiry]}


def test_what_the_police_look_into_stays_outside() -> None:
    """Nobody is asked about it, and no panel writes questions on it."""
    words = _words(_with_inquiry("Förundersökning om skadegörelsen"))
    assert "”Förundersökning om skadegörelsen” hålls utanför samtalen" in words
    assert "vem som gjorde det som bröt förtroendet" not in words


def test_another_inquiry_is_no_crime() -> None:
    """What an inquiry of the municipality finds is talked about."""
    assert "hålls utanför samtalen" not in _words(_with_inquiry("Utredning om ljudet"))


def test_nobody_in_fear_is_met_where_all_can_see_it() -> None:
    """A place that the map names for them is where they live, not where it is safe to talk."""
    document = _changed("byn", needs=["safety"], places=["torget"])
    talks = [each for each in _plan(document).arenas if each.parties == ("byn",)]
    places = [each.place for each in talks if each.phase == "call"]
    assert places
    assert all(isinstance(each, Said) and each.key == "plan_form.place_safe" for each in places)


def test_what_is_called_after_its_place_keeps_its_capital() -> None:
    """Also where it is written as a group."""
    document = _changed("jakt", name="Luokta sameby", kind="group")
    assert "luokta sameby" not in _words(document)

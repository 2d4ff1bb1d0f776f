"""What goes on and what comes first where people have a history with each other: kinds of steps,
each on a map made up for it.
"""

from typing import Any

from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page, plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of

LAKE: dict[str, Any] = {
    "title": "Reglering av Storsjön",
    "language": "sv",
    "owner": "Kraftnämnden",
    "stakeholders": [
        {"id": "namnd", "name": "Kraftnämnden", "kind": "elected", "influence": "high"},
        {"id": "fiske", "name": "Fiskeföreningen", "kind": "association", "affected": "high"},
        {"id": "by", "name": "Byaföreningen", "kind": "association", "affected": "high"},
        {"id": "bad", "name": "Badföreningen", "kind": "association", "affected": "high"},
        {"id": "boende", "name": "Boende vid sjön", "kind": "residents", "affected": "high"},
        *(
            {"id": f"gard-{number}", "name": f"Gård {number}", "kind": "business"}
            for number in range(1, 5)
        ),
    ],
    "relationships": [
        {"source": "fiske", "target": "namnd", "kind": "conflict", "stage": 5, "trust": "broken"},
        {"source": "by", "target": "namnd", "trust": "low"},
    ],
    "perspectives": [
        {
            "id": "svek",
            "statement": "De sänkte sjön utan att fråga",
            "aspect": "feeling",
            "held_by": ["fiske", "by"],
            "themes": ["tillit"],
        },
        {
            "id": "inget",
            "statement": "Vi träffades ofta men inget hände",
            "aspect": "feeling",
            "held_by": ["fiske"],
            "themes": ["tillit"],
            "voiced_in": ["utvardering"],
        },
        {"id": "kraft", "statement": "Kraften behövs", "held_by": ["namnd"], "themes": ["vatten"]},
        {
            "id": "fisk",
            "statement": "Fisken dör",
            "held_by": ["by", "boende"],
            "themes": ["vatten"],
        },
    ],
    "decision_bodies": [{"id": "fullmaktige", "name": "Fullmäktige", "kind": "council"}],
    "decisions": [
        {
            "id": "nej",
            "title": "Nej till höjt vatten",
            "body": "namnd",
            "outcome": "approved",
            "about": "matter",
        },
        {"id": "plan", "title": "Vattenplanen", "body": "fullmaktige", "outcome": "pending"},
    ],
    "dialogues": [
        {
            "id": "traff",
            "title": "Träffen i maj",
            "purpose": "meet",
            "participants": ["namnd", "fiske", "by"],
            "status": "held",
            "date": "2026-05-10",
            "outcome": "Ett öppnare möte med fler deltagare utlovades",
        },
        {
            "id": "utvardering",
            "title": "Utvärderingen",
            "purpose": "follow_up",
            "participants": ["fiske", "by"],
            "status": "held",
            "date": "2026-06-10",
        },
    ],
    "calendar": {"start": "2026-09-01"},
}
TRIED = {
    "id": "traffar",
    "what": "Tre träffar",
    "with": ["namnd", "fiske", "by"],
    "outcome": "disputed",
}


def _made(document: dict[str, Any], *, whole: bool = False) -> tuple[ProcessMap, Plan, str]:
    case = case_of(document)
    plan = propose(case).plans[0]
    page = plan_page(seen_plan(case, plan), whole=whole)
    return case, plan, " ".join(page.text(10_000).split())


def test_whoever_invites_says_whether_its_own_no_stands() -> None:
    """A standpoint that no body has decided on is answered for by the party itself; one that
    somebody else has said is only told.
    """
    _, _, shown = _made(LAKE)
    assert (
        "De säger själva, innan de bjuder in, om det står fast, och att delta är inget ja till det."
        in shown
    )
    _, _, other = _made({**LAKE, "owner": "Länet"})
    assert "om det står fast" not in other
    assert "men inte beslutat av något organ: ”Nej till höjt vatten”" in other


def test_what_a_look_back_found_wanting_is_answered() -> None:
    """What was said in an evaluation of the talks, by others than those who answer."""
    _, _, shown = _made(LAKE)
    assert "Svaret tar upp ”Vi träffades ofta men inget hände”." in shown


def test_after_going_between_them_the_same_few_meet_before_the_wide_circle() -> None:
    """Only about trust and if they want; the wide circle waits for it, is told before and is the
    step that was held out.
    """
    _, plan, shown = _made({**LAKE, "earlier": [TRIED]})
    between = next(each for each in plan.arenas if each.kind == "shuttle" and each.between is None)
    circle = next(each for each in plan.arenas if each.kind == "mixed_group")
    wide = next(each for each in plan.arenas if each.kind in ("plenary", "round_table"))
    assert between.id in circle.opens_after
    assert (circle.id, wide.id) in plan.order
    assert set(circle.parties) == set(between.parties)
    assert "Om de säger ja: samma få, bara om förtroendet." in shown
    assert "Det är steget som utlovades på ”Träffen i maj”." in shown


def test_trust_is_no_theme_of_a_working_group() -> None:
    """Also where somebody goes between those concerned in the place of a room."""
    _, plan, _ = _made({**LAKE, "earlier": [TRIED]})
    for group in plan.arenas:
        if group.kind == "working_group":
            assert "tillit" not in group.themes


def test_a_forum_that_the_other_plan_has_too_is_not_given_up() -> None:
    """Groups on fewer themes are groups all the same."""
    found = propose(case_of({**LAKE, "earlier": [TRIED]}))
    shown = " ".join(alternatives_page(seen_alternatives(found, "sv")).text(10_000).split())
    first = {each.kind for each in found.plans[0].arenas}
    for other in found.plans[1:]:
        kept = first & {each.kind for each in other.arenas}
        told = str(other.gives_up)
        assert not any(f"forum_{kind}'" in told for kind in kept & {"plenary", "working_group"})
    assert shown


QUARRY_SIDES: list[dict[str, Any]] = [
    {
        "id": "bolag",
        "name": "Stenbolaget",
        "kind": "business",
        "affected": "high",
        "role": ["carries_out"],
        "willing": "yes",
    },
    *(
        {
            "id": f"by-{number}",
            "name": f"Byalag {number}",
            "kind": "association",
            "affected": "high",
            "willing": "yes",
            "hit_by": ["buller"],
        }
        for number in range(1, 10)
    ),
]
QUARRY: dict[str, Any] = {
    "title": "Täkten",
    "language": "sv",
    "owner": "Stenbolaget",
    "result_is": "agreement",
    "stakeholders": QUARRY_SIDES,
    "perspectives": [
        {"id": "sten", "statement": "Sten behövs", "held_by": ["bolag"], "themes": ["brytning"]},
        {"id": "tyst", "statement": "Vi vill sova", "held_by": ["by-1"], "themes": ["buller"]},
        {"id": "vag", "statement": "Vägen tål inte", "held_by": ["by-2"], "themes": ["buller"]},
    ],
}


def test_a_group_that_steers_is_smaller_than_the_groups_that_work() -> None:
    """One from each side that has said where it stands, and other people; how many sit in a
    working group is told.
    """
    _, plan, shown = _made(QUARRY, whole=True)
    steering = next(each for each in plan.arenas if each.kind == "steering_group")
    working = [each for each in plan.arenas if each.kind == "working_group"]
    assert {seat.seats for seat in steering.members} == {1}
    assert set(steering.parties) == {"bolag", "by-1", "by-2"}
    assert all(len(each.members) > len(steering.members) for each in working)
    assert "En från varje sida, andra än i arbetsgrupperna." in shown
    assert "platser, en var." in shown


def test_new_topics_come_in_after_something_is_agreed_too() -> None:
    """With the group that follows up, and by a rule where some are not known yet."""
    _, _, shown = _made(QUARRY)
    assert "tar in nya parter och ämnen" in shown
    known, unsure = QUARRY_SIDES[:-1], {**QUARRY_SIDES[-1], "note": "Hur många är inte känt."}
    _, _, shown = _made({**QUARRY, "stakeholders": [*known, unsure]})
    assert "nya parter och ämnen, också efter en underskrift" in shown
    assert "så att ingen ensam stänger dem ute" in shown


def test_a_lead_that_is_accepted_goes_on_and_a_new_one_needs_the_same_yes() -> None:
    """Not the owner alone; where nobody is accepted yet, it is settled who says yes."""
    ids = [each["id"] for each in QUARRY_SIDES]
    document = {
        **QUARRY,
        "agreement": {"status": "agreed", "items": ["Regler"]},
        "organisation": [{"id": "forum", "role": "other", "title": "Forumet"}],
        "dialogues": [
            {
                "id": "mote",
                "title": "Första mötet",
                "purpose": "frame",
                "participants": ids,
                "status": "held",
                "date": "2025-01-10",
            }
        ],
        "events": [{"id": "brev", "title": "Ett brev till tidningen", "date": "2025-06-01"}],
    }
    lead = {
        "id": "ada",
        "name": "Ada",
        "role": "mediator",
        "accepted_by": ["bolag", "by-1", "by-2"],
    }
    calendar = {"start": "2026-01-12"}
    _, _, shown = _made({**document, "calendar": {**calendar, "facilitators": [lead]}})
    assert "fortsätter att leda; de tre som godtog det säger ja till en ny" in shown
    assert "inte Stenbolaget ensamt" in shown or "inte Stenbolaget ensam" in shown
    _, _, without = _made({**document, "calendar": calendar})
    assert "De bestämmer också vilka som säger ja till en ny ledare." in without


VALLEY: dict[str, Any] = {
    "title": "Fred i dalen",
    "language": "sv",
    "stakeholders": [
        {"id": "norr", "name": "Norrborna", "kind": "group", "affected": "high"},
        {"id": "syd", "name": "Sydborna", "kind": "group", "affected": "high"},
        {
            "id": "torg",
            "name": "Torgkvinnorna",
            "kind": "group",
            "affected": "high",
            "influence": "low",
            "part_of": ["norr", "syd"],
            "subgroups": ["norra", "södra"],
            "places": ["torget"],
        },
        {
            "id": "aldre",
            "name": "De äldste",
            "kind": "group",
            "affected": "high",
            "influence": "high",
            "willing": "yes",
            "role": ["must_agree"],
            "may_agree": "binds",
            "part_of": ["norr", "syd"],
            "subgroups": ["norra", "södra"],
        },
        {
            "id": "herdar",
            "name": "Herdarna",
            "kind": "group",
            "affected": "high",
            "willing": "yes",
            "subgroups": ["norra", "södra"],
        },
        {
            "id": "kvinnor",
            "name": "Kvinnoföreningen",
            "kind": "association",
            "affected": "high",
            "willing": "yes",
            "subgroups": ["norra", "södra"],
        },
        {"id": "lan", "name": "Länschefen", "kind": "authority", "influence": "high"},
    ],
    "relationships": [
        {"source": "norr", "target": "syd", "kind": "conflict", "stage": 8, "violence": "yes"}
    ],
}


def test_it_is_asked_whether_the_parts_of_a_divided_group_are_all() -> None:
    """The first room across a divide has somebody from each part, and waits for one that lacks."""
    _, _, shown = _made(VALLEY)
    assert "Fråga först om det finns fler delar än torgkvinnorna (norra och södra)" in shown


def test_a_peace_text_is_made_known_unless_it_is_not_safe() -> None:
    """It works by being known; whoever signed can say no."""
    _, _, shown = _made(VALLEY)
    assert "samma dag till medierna, om ingen av dem, frågade var för sig, säger nej" in shown


def test_groups_that_carry_a_peace_go_on_each_by_itself_under_a_joint_one() -> None:
    """They meet before it and choose who goes; authorities take part and do not lead."""
    document = {
        **VALLEY,
        "relationships": [
            {"source": "norr", "target": "syd", "kind": "conflict", "stage": 5, "violence": "yes"}
        ],
        "earlier": [
            {"id": "fred", "what": "Fredsmötet", "with": ["aldre"], "outcome": "agreed"},
            {
                "id": "torgsamtal",
                "what": "Samtal på torget",
                "with": ["kvinnor"],
                "outcome": "agreed",
            },
        ],
        "commitments": [
            {"id": "hem", "who": "aldre", "what": "Alla får flytta hem", "kept": "unknown"}
        ],
    }
    _, _, shown = _made(document)
    assert "fortsätter var för sig, möts före varje träff och väljer vilka som går" in shown
    assert "om en formell del i den, och vilken; de leder den inte." in shown

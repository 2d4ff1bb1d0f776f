"""Who sits where and who is kept out, who is heard first, and who answers whom: each kind tried on
a small map that is made up.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of
from tests.planning.test_read_by_others import _brief, _page, _plan

CLUB = {"id": "klubb", "name": "Kamratklubben Norrsken", "kind": "other", "affected": "low"}
HOSTEL: dict[str, Any] = {
    "title": "Vandrarhemmet vid sjön",
    "language": "sv",
    "question": "Hur ska vandrarhemmet användas?",
    "owner": "Sjö kommun, fastighetsenheten",
    "stakeholders": [
        {"id": "enhet", "name": "Fastighetsenheten", "kind": "administration", "influence": "high"},
        {"id": "grannar", "name": "Grannar vid sjön", "kind": "residents", "affected": "high"},
        {"id": "gaster", "name": "Boende på hemmet", "kind": "residents", "affected": "high"},
        {"id": "radda", "name": "Familjer som fått brev", "kind": "residents", "needs": ["safety"]},
        {"id": "butik", "name": "Handlarna", "kind": "business", "affected": "medium"},
        {"id": "lag", "name": "Bylaget", "kind": "association", "affected": "medium"},
        CLUB,
    ],
    "relationships": [
        {"id": "hot", "source": "radda", "target": "klubb", "kind": "conflict", "threats": "yes"},
        {"id": "gr", "source": "grannar", "target": "gaster", "kind": "conflict", "stage": 5},
    ],
    "perspectives": [
        {"id": "lugn", "statement": "Vi vill ha lugnt", "held_by": ["grannar"], "themes": ["läge"]},
        {"id": "hem", "statement": "Det är vårt hem", "held_by": ["gaster"], "themes": ["läge"]},
    ],
    "tensions": [{"id": "t", "between": ["lugn", "hem"], "stage": 5}],
    "decision_bodies": [{"id": "namnd", "name": "Nämnden för hus", "kind": "committee"}],
    "decisions": [
        {
            "id": "d",
            "title": "Hemmets framtid",
            "body": "namnd",
            "outcome": "pending",
            "about": "matter",
        }
    ],
    "calendar": {"start": "2026-01-12"},
}


def _with(**more: Any) -> dict[str, Any]:
    return {**HOSTEL, **more}


def _seated(plan: Plan) -> set[str]:
    return {party for each in plan.arenas for party in each.parties}


def _lines(document: dict[str, Any], key: str) -> list[str]:
    """The lines of one part of the page."""
    case = case_of(document)
    page = one_page(seen_plan(case, propose(case).plans[0]))
    return [each.text for part in page.sections if part.key == key for each in part.entries]


# Those from whom threats are suspected to come


def test_somebody_suspected_of_threats_has_no_chair_and_no_say_over_the_lead() -> None:
    """In no room, among nobody who is asked about whoever leads, and opening no gate; the plan says
    so in careful words and never whom it is about on the other side.
    """
    plan = _plan(HOSTEL)
    assert "klubb" not in _seated(plan)
    assert all("klubb" not in gate.opened_by for gate in plan.gates)
    page = _page(HOSTEL)
    without = "Ingen stol för kamratklubben Norrsken, och ingen röst om vem som leder"
    assert page.count("Norrsken") == page.count(without) == 1
    assert "en misstanke om hot" in page
    assert "Norrsken" not in _brief(HOSTEL)


def test_two_with_a_stake_are_ordinary_parties_whatever_is_between_them() -> None:
    """They are met apart, in shelter, and nobody is taken out of the process."""
    hit = {**CLUB, "affected": "high"}
    people = [*HOSTEL["stakeholders"][:-1], hit]
    document = _with(stakeholders=people)
    assert not Situation(case_of(document)).kept_out
    assert "klubb" in _seated(_plan(document))


def test_nobody_is_kept_out_for_a_view_or_for_being_threatened() -> None:
    """Not a public office, not somebody in fear, not one who has said yes, nor an association whose
    view is tried in the talks where the other has not asked for safety.
    """
    for more in ({"kind": "authority"}, {"needs": ["safety"]}, {"willing": "yes"}):
        people = [*HOSTEL["stakeholders"][:-1], {**CLUB, **more}]
        assert not Situation(case_of(_with(stakeholders=people))).kept_out
    view = {"id": "v", "statement": "Stäng hemmet", "held_by": ["klubb"]}
    views = [*HOSTEL["perspectives"], view]
    ties = [{"source": "grannar", "target": "klubb", "kind": "conflict", "threats": "yes"}]
    assert not Situation(case_of(_with(perspectives=views, relationships=ties))).kept_out
    hidden = [{**HOSTEL["relationships"][0], "visibility": "confidential"}]
    assert "Norrsken" not in _page(_with(relationships=hidden))
    unnamed = [{key: value for key, value in hidden[0].items() if key != "id"}]
    assert "Norrsken" not in _page(_with(relationships=unnamed))


# Danger first


def test_danger_is_looked_at_before_anybody_is_rung() -> None:
    """Where threats stand in the map it is the first item of the plan and of the page, naming
    nobody, and the talks with those who may be in danger wait for it.
    """
    plan = _plan(HOSTEL)
    gate = plan.gates[0]
    assert (gate.kind, gate.strength) == ("safety", "must")
    talk = next(each for each in plan.arenas if each.parties == ("radda",) and each.phase == "call")
    assert gate.id in talk.opens_after
    first = _lines(HOSTEL, "first")
    assert first[0] == "Tala först med dem som svarar för skydd där ni är."
    assert not any("familjer" in each.casefold() for each in first)


def test_danger_takes_nobody_elses_line_on_the_page() -> None:
    """Also on a page that is full: what else is said first stands after it."""
    much = [f"Det som gäller för hus nummer {number} och gården kring det" for number in range(30)]
    first = _lines(_with(fixed=much), "first")
    assert first[0].startswith("Tala först med dem som svarar för skydd")
    assert "om att vänta med ”Hemmets framtid”" in first[1]


def test_protection_is_not_sought_with_a_party_to_the_conflict() -> None:
    """Where the police is itself one of those at odds it is somebody else; where it only knows the
    matter, it is not said.
    """
    police = {"id": "pol", "name": "Lokalpolisen", "kind": "authority", "influence": "medium"}
    people = [*HOSTEL["stakeholders"], police]
    assert "polisen, som är part" not in _page(_with(stakeholders=people))
    tie = {"source": "gaster", "target": "pol", "kind": "conflict", "stage": 4}
    document = _with(stakeholders=people, relationships=[*HOSTEL["relationships"], tie])
    assert "där ni är, men inte med polisen, som är part här" in _page(document)


# Whom the page calls, and why


def test_the_hottest_is_said_of_the_hottest_alone_and_of_the_right_two() -> None:
    """As the map tells of two themselves, and not of who holds a view in a hotter tension; of the
    others it is told with whom they are at odds.
    """
    ties = [
        {"source": "grannar", "target": "lag", "kind": "conflict", "stage": 4},
        {"source": "butik", "target": "gaster", "kind": "conflict", "stage": 6},
    ]
    calls = _plan(_with(relationships=ties)).calls
    told = {each.party: each.why for each in calls if each.reason == "hottest"}
    assert [each.key for each in told.values()] == ["plan_calls.why_hottest"]
    assert set(told) <= {"butik", "gaster"}
    threatened = [*ties, {**HOSTEL["relationships"][0], "stage": 7}]
    calls = _plan(_with(relationships=threatened)).calls
    assert "plan_calls.why_hottest" in {each.why.key for each in calls}


def test_something_cooler_than_the_hottest_is_not_called_the_hottest() -> None:
    """Where two others are hotter and nobody is picked out of threats."""
    ties = [
        {"source": "grannar", "target": "lag", "kind": "conflict", "stage": 4},
        {"source": "radda", "target": "gaster", "kind": "conflict", "stage": 6, "threats": "yes"},
    ]
    keys = {each.why.key for each in _plan(_with(relationships=ties)).calls}
    assert "plan_calls.why_at_odds" in keys
    assert not keys & {"plan_calls.why_hottest", "plan_calls.why_hot"}


def test_nobody_is_asked_about_the_lead_before_they_are_rung() -> None:
    """Each says yes or no in the first talk: one round, and not two."""
    document = _with(relationships=HOSTEL["relationships"][1:])
    assert _plan(document).first_yes is None
    assert "säger ja eller nej till i första samtalet" in _brief(document)
    assert "Dessförinnan" not in _brief(document)


def test_in_a_mild_question_the_sides_are_those_who_disagree() -> None:
    """Not who has little trust in the staff of an office; and whoever has said no to talks is not
    asked who leads them.
    """
    mild = [
        {"source": "grannar", "target": "gaster", "kind": "conflict", "stage": 2},
        {"source": "grannar", "target": "enhet", "trust": "low"},
    ]
    document = _with(relationships=mild, tensions=[{"between": ["lugn", "hem"], "stage": 2}])
    assert set(Situation(case_of(document)).sides_of_a_lead) == {"grannar", "gaster"}
    hot = _with(relationships=[{**mild[0], "stage": 5}, mild[1]])
    assert set(Situation(case_of(hot)).sides_of_a_lead) == {"grannar", "gaster", "enhet"}
    people = [
        {**each, "willing": "no"} if each["id"] == "gaster" else each
        for each in HOSTEL["stakeholders"]
    ]
    refused = Situation(case_of({**hot, "stakeholders": people}))
    assert set(refused.sides_of_a_lead) == {"grannar", "enhet"}


# Peoples with rights of their own, and rooms that exist


FJORD: dict[str, Any] = {
    "title": "The fjord",
    "language": "en",
    "question": "How is the fjord used?",
    "result_is": "agreement",
    "owner": "The county",
    "stakeholders": [
        {"id": "alliance", "name": "Alliance of fjord First Nations", "count": 4},
        {
            "id": "nation",
            "name": "First Nation of the inlet",
            "subgroups": ["council", "elders"],
        },
        {"id": "farms", "name": "Fish farms", "kind": "business", "affected": "high"},
        {"id": "club", "name": "Clean fjord club", "kind": "association", "affected": "high"},
        {"id": "union", "name": "Farm union", "kind": "association", "standing": "union"},
        {"id": "anglers", "name": "Anglers", "kind": "group", "affected": "high"},
        {"id": "towns", "name": "The two towns", "kind": "elected", "affected": "high"},
        {"id": "ferries", "name": "Ferry firms", "kind": "business", "affected": "high"},
        {"id": "county", "name": "The county", "kind": "authority", "influence": "high"},
    ],
    "relationships": [{"source": "club", "target": "farms", "kind": "conflict", "stage": 5}],
    "perspectives": [
        {
            "id": "ours",
            "statement": "The fjord is ours",
            "held_by": ["alliance", "nation"],
            "themes": ["title"],
        },
        {
            "id": "clean",
            "statement": "Move the pens",
            "held_by": ["club", "anglers"],
            "themes": ["pens"],
        },
        {
            "id": "stay",
            "statement": "The pens stay",
            "held_by": ["farms", "union"],
            "themes": ["pens"],
        },
        {
            "id": "pay",
            "statement": "We lose our work",
            "held_by": ["union", "towns"],
            "themes": ["work"],
        },
        {
            "id": "calm",
            "statement": "Keep the lanes free",
            "held_by": ["ferries", "towns"],
            "themes": ["lanes"],
        },
    ],
    "tensions": [{"id": "pens", "between": ["clean", "stay"], "stage": 5}],
    "decision_bodies": [{"id": "board", "name": "County board", "kind": "council"}],
    "decisions": [
        {
            "id": "plan",
            "title": "Plan for the fjord",
            "body": "board",
            "outcome": "pending",
            "about": "matter",
        }
    ],
    "calendar": {"start": "2026-01-12"},
}


def test_a_people_has_a_track_of_its_own_though_no_standing_is_written() -> None:
    """With the body that decides, early, about whether and how; each of several gives its own yes,
    the parts of one are heard apart, and it is said that this is assumed.
    """
    plan = _plan(FJORD)
    tracks = {each.parties for each in plan.arenas if each.kind == "rights_track"}
    assert tracks == {("alliance",), ("nation/council",), ("nation/elders",), ("union",)}
    assert plan.beside.count("rights_track") == 1
    page = _page(FJORD)
    assert "The county board asks now whether and how they want to talk about" in page
    assert "Each of them gives its own yes." in page
    assert "The same question to them, apart: no part speaks for the other." in page
    assert "A right of their own, as a people or minority:" in page
    assert not any("nation" in map(_whole, each.parties) for each in _own_talks(plan))
    gate = next(each for each in plan.gates if each.opened_by == ("nation",))
    before = {one for one, other in plan.order if other == gate.id}
    assert {each.id for each in plan.arenas if "nation/elders" in each.parties[:1]} & before


def _whole(party: str) -> str:
    return party.split("/")[0]


def _own_talks(plan: Plan) -> list[Any]:
    return [each for each in plan.arenas if each.kind in ("assessment", "own_group")]


def test_nobody_is_a_people_whose_standing_is_written_or_whose_kind_cannot_be() -> None:
    """An authority for a minority is none, nor whoever the map says has no such right."""
    for more in ({"kind": "authority"}, {"standing": "none"}, {"name": "The village"}):
        people = [
            {**each, **more} if each["id"] == "alliance" else each for each in FJORD["stakeholders"]
        ]
        views = [each for each in FJORD["perspectives"] if each["id"] != "ours"]
        document = {**FJORD, "stakeholders": people, "perspectives": views}
        assert "alliance" not in Situation(case_of(document)).assumed_peoples


def test_no_group_works_on_what_belongs_to_others_with_a_track_of_their_own() -> None:
    """It is taken up in that track, and comes to the common table with them."""
    plan = _plan(FJORD)
    groups = [each for each in plan.arenas if each.kind == "working_group"]
    assert groups
    assert not any("title" in each.themes for each in groups)
    table = next(each for each in plan.arenas if each.kind in ("plenary", "round_table"))
    assert {"alliance", "farms", "club"} <= set(table.parties)


def test_a_group_of_two_that_exists_goes_on_with_what_both_speak_of() -> None:
    """It settles nothing for the others, and they are told first."""
    unit = {
        "id": "two",
        "role": "working_group",
        "title": "Farms and club",
        "members": ["farms", "club"],
    }
    plan = _plan({**FJORD, "organisation": [unit]})
    group = next(each for each in plan.arenas if each.id == "two")
    assert group.themes == ("pens",)
    assert "settles nothing for the others" in _page({**FJORD, "organisation": [unit]})


def test_nobody_who_sits_at_a_table_falls_out_of_it() -> None:
    """Nor for a right that they have elsewhere besides."""
    members = ["union", "towns", "farms", "ferries"]
    unit = {"id": "old", "role": "other", "title": "Fjord table", "members": members}
    plan = _plan({**FJORD, "organisation": [unit]})
    table = next(each for each in plan.arenas if each.id == "old")
    assert set(table.parties) == set(members)


# Who is answered


@pytest.mark.parametrize("document", [HOSTEL, FJORD], ids=["hostel", "fjord"])
def test_everybody_who_was_talked_with_gets_an_answer(document: dict[str, Any]) -> None:
    """With all or by themselves; those with a track of their own in their own way; only the office
    that answers itself is not told.
    """
    plan = _plan(document)
    answers = [each for each in plan.arenas if each.kind == "feedback"]
    answered = {_whole(key) for each in answers for key in each.parties}
    talked = {_whole(key) for each in plan.arenas if each.phase == "call" for key in each.parties}
    assert talked - {"enhet"} <= answered
    alone = {each.parties for each in answers if len(each.parties) == 1}
    assert {(key,) for key in ("alliance", "nation", "union", "radda") if key in talked} <= alone


def test_an_office_that_neither_owns_nor_does_it_is_answered_with_the_rest() -> None:
    """A school is one: it told how it is and hears what came of it; the owner is not told."""
    school = {"id": "skola", "name": "Skolan", "kind": "administration", "affected": "medium"}
    doing = {"id": "drift", "name": "Driften", "kind": "administration", "role": ["carries_out"]}
    people = [*HOSTEL["stakeholders"], school, doing]
    plan = _plan(_with(stakeholders=people))
    answered = {key for each in plan.arenas if each.kind == "feedback" for key in each.parties}
    assert "skola" in answered
    assert not {"enhet", "drift"} & answered


# Those who are employed where it is


SCHOOL: dict[str, Any] = {
    "title": "Skolan i dalen",
    "language": "sv",
    "question": "Ska skolan i dalen vara kvar?",
    "owner": "Utbildningskontoret",
    "stakeholders": [
        {"id": "kontor", "name": "Utbildningskontoret", "kind": "administration"},
        {"id": "larare", "name": "Lärarna i dalen", "kind": "group", "affected": "high"},
        {"id": "forald", "name": "Föräldrarna", "kind": "group", "affected": "high"},
        {"id": "by", "name": "Byalaget", "kind": "association", "affected": "high"},
        {"id": "dal", "name": "Dalens idrottsklubb", "kind": "association", "affected": "high"},
        {"id": "stan", "name": "Boende i stan", "kind": "residents", "affected": "high"},
        {"id": "handel", "name": "Handlarna", "kind": "business", "affected": "medium"},
    ],
    "relationships": [
        {"source": "kontor", "target": "larare", "kind": "power_over"},
        {"source": "forald", "target": "kontor", "kind": "conflict", "stage": 4},
        {"source": "by", "target": "stan", "kind": "conflict", "stage": 4, "trust": "low"},
        {"source": "dal", "target": "stan", "kind": "conflict", "stage": 4, "trust": "low"},
        {"source": "forald", "target": "stan", "kind": "conflict", "stage": 4, "trust": "low"},
    ],
    "perspectives": [
        {"id": "kvar", "statement": "Skolan ska vara kvar", "held_by": ["forald", "by", "dal"]},
        {"id": "bort", "statement": "En skola räcker", "held_by": ["stan", "kontor"]},
    ],
    "tensions": [{"id": "t", "between": ["kvar", "bort"], "stage": 4}],
    "decision_bodies": [{"id": "full", "name": "Fullmäktige", "kind": "council"}],
    "proposals": [{"id": "p", "title": "Stänga skolan", "decided_by": ["full"]}],
    "calendar": {"start": "2026-01-12"},
}


def test_staff_sit_at_no_table_where_employer_and_users_quarrel() -> None:
    """They are heard by themselves and have a track of their own; the union is told first, and a
    workplace that may close is negotiated apart.
    """
    plan = _plan(SCHOOL)
    tables = [each for each in plan.arenas if each.joint and each.phase in ("small", "wide")]
    assert tables
    assert not any("larare" in each.parties for each in tables if "kontor" in each.parties)
    assert any(each.parties == ("larare",) and each.phase == "call" for each in plan.arenas)
    page = _page(SCHOOL)
    assert "arbetsplatsen förhandlas för sig, enligt MBL" in page
    assert "Eget spår: lärarna i dalen" in page
    assert "Eget spår, här och senare: lärarna i dalen" in _page(SCHOOL, whole=False)


def test_staff_whose_employer_nobody_quarrels_with_sit_with_the_rest() -> None:
    """What they know of the work is needed where it is talked about."""
    ties = [each for each in SCHOOL["relationships"] if each["target"] != "kontor"]
    views = [SCHOOL["perspectives"][0], {**SCHOOL["perspectives"][1], "held_by": ["stan"]}]
    plan = _plan({**SCHOOL, "relationships": ties, "perspectives": views})
    assert any("larare" in each.parties for each in plan.arenas if each.phase == "wide")


def test_exposed_staff_have_the_protection_of_their_employer() -> None:
    """Who is employed is told by whom they are a part of; a confidential mark tells of nothing."""
    shouted = {"id": "ute", "name": "De som höll mötena", "kind": "official", "part_of": ["enhet"]}
    words = "Fastighetsenheten svarar som arbetsgivare"
    people = [*HOSTEL["stakeholders"], {**shouted, "needs": ["safety"]}]
    assert words in _page(_with(stakeholders=people))
    people = [*HOSTEL["stakeholders"], {**shouted, "visibility": "confidential"}]
    assert words not in _page(_with(stakeholders=people))


# Rooms between the meetings


def test_associations_speak_for_themselves_between_the_meetings() -> None:
    """Also where they hold one view: no room puts one of them in the place of the other; those who
    are not organised may share one.
    """
    between = [each for each in _plan(SCHOOL).arenas if each.between and each.kind == "own_group"]
    assert not any({"by", "dal"} <= set(each.parties) for each in between)
    assert {"by", "dal"} <= {key for each in between for key in each.parties}


def test_those_who_settled_it_are_not_put_with_those_who_were_not_in_it() -> None:
    """Who got something and who did not hold one view, and have not the same to say."""
    people = [
        {**each, "kind": "group"} if each["id"] in ("by", "dal") else each
        for each in SCHOOL["stakeholders"]
    ]
    together = _plan({**SCHOOL, "stakeholders": people})
    assert any({"by", "dal"} <= set(each.parties) for each in together.arenas if each.between)
    deal = {"id": "avtal", "what": "Ett år till", "with": ["by", "kontor"], "outcome": "agreed"}
    apart = _plan({**SCHOOL, "stakeholders": people, "earlier": [deal]})
    rooms = [each for each in apart.arenas if each.between and each.kind == "own_group"]
    assert not any({"by", "dal"} <= set(each.parties) for each in rooms)

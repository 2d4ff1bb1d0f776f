"""Groups between the large meetings are small, and each has those whose theme it is. Made-up maps, in
Swedish and English.
"""

from functools import cache
from typing import Any

import pytest
from attrs import evolve

from processmap.model.plan import Plan, PlanArena
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import plan_page
from processmap.planning.matters import conditions_of, few_for, sisters
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of
from tests.planning.test_read_by_others import _page


def _party(key: str, name: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "name": name, "kind": "association", "affected": "high", **more}


FOREST: dict[str, Any] = {
    "title": "Skogen",
    "question": "Vem får köra i skogen, och när?",
    "language": "sv",
    "owner": "Skogsverket",
    "result_is": "agreement",
    "agreement": {"rule": "consent"},
    "stakeholders": [
        {
            "id": "verket",
            "name": "Skogsverket",
            "kind": "authority",
            "influence": "high",
            "role": ["carries_out"],
        },
        _party("forare", "Terrängförarna", influence="high"),
        _party("uthyrare", "Uthyrarna", kind="business"),
        _party("handlare", "Handlarna", kind="business"),
        _party("fagel", "Fågelvännerna", influence="high"),
        _party("ornar", "Örnskådarna"),
        _party("byn", "Byborna", kind="residents"),
        _party("gaster", "Gästföreningen", affected="medium"),
        _party("skola", "Skolföreningen", affected="medium"),
        _party("jagare", "Jägarna"),
        _party("plockare", "Svampplockarna"),
    ],
    "relationships": [{"source": "forare", "target": "fagel", "kind": "conflict", "stage": 3}],
    "perspectives": [
        {
            "id": "fritt",
            "statement": "Vägarna ska vara öppna",
            "held_by": ["forare", "uthyrare", "jagare"],
            "themes": ["vägar"],
        },
        {
            "id": "handel",
            "statement": "Handeln lever på gästerna",
            "held_by": ["handlare", "uthyrare", "plockare"],
            "themes": ["handel"],
        },
        {
            "id": "bon",
            "statement": "Bona ska vara i fred",
            "held_by": ["fagel", "ornar"],
            "themes": ["vägar"],
        },
        {
            "id": "krog",
            "statement": "En krog räcker",
            "held_by": ["plockare"],
            "themes": ["handel"],
        },
    ],
    "tensions": [{"id": "t", "between": ["fritt", "bon"], "stage": 3}],
}


@cache
def _forest() -> Plan:
    return propose(case_of(FOREST)).plans[0]


def _groups(plan: Plan) -> dict[tuple[str, ...], PlanArena]:
    return {each.themes: each for each in plan.arenas if each.kind == "working_group"}


def test_a_group_that_would_be_the_whole_table_is_one_for_each_theme() -> None:
    """With those whose theme it is, whom their words are meant for and who carries it out."""
    made = _groups(_forest())
    assert set(made) == {("vägar",), ("handel",)}
    roads, trade = made["vägar",].parties, made["handel",].parties
    assert {"forare", "fagel", "ornar", "uthyrare", "verket"} <= set(roads)
    assert "handlare" not in roads
    assert {"handlare", "uthyrare", "verket"} <= set(trade)
    assert "ornar" not in trade
    table = next(each for each in _forest().arenas if each.kind == "plenary")
    assert max(len(roads), len(trade)) < len(table.parties)


def test_whoever_bears_it_and_of_whom_no_theme_is_told_sits_where_there_is_room() -> None:
    """That nobody has written what they say is no reason for no chair."""
    facts = Situation(case_of(FOREST))
    assert "byn" in few_for(facts, ["vägar"], 8)
    assert "byn" not in few_for(facts, ["vägar"], 5)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Allas ja behövs, och bordet har 24 stolar: därför små grupper, högst fyra"),
        ("en", "Everybody's yes is needed, and the table has 24 chairs: so small groups, at most"),
    ],
)
def test_the_number_of_chairs_and_everybody_s_yes_are_why_groups_are_small(
    language: str, words: str
) -> None:
    """As the map has them, of a committee that sits already."""
    people = [each["id"] for each in FOREST["stakeholders"]]
    committee = {"id": "k", "role": "other", "title": "Skogskommittén", "members": people}
    met = {"id": "m", "title": "Första mötet", "status": "held", "participants": people}
    document = {
        **FOREST,
        "language": language,
        "organisation": [{**committee, "seats": 24}],
        "dialogues": [met],
    }
    told = _page(document)
    assert words in told
    assert told.count(words) == 1


def test_the_number_of_parties_is_why_where_no_chairs_are_told() -> None:
    """And nothing of everybody's yes where the map has no such rule."""
    plain = {key: value for key, value in FOREST.items() if key != "agreement"}
    told = _page(plain)
    assert "parter: därför små grupper" in told
    assert "Allas ja" not in told


def test_few_at_a_table_have_no_groups_that_are_called_small() -> None:
    """Six fit round a table."""
    few = FOREST["stakeholders"][:6]
    views = [
        {**each, "held_by": [key for key in each["held_by"] if key in {one["id"] for one in few}]}
        for each in FOREST["perspectives"][:3]
    ]
    assert "därför små grupper" not in _page({**FOREST, "stakeholders": few, "perspectives": views})


def test_no_theme_is_put_before_another_by_a_suit() -> None:
    """What the suing side has brought to court is not negotiated first; the parties set the order."""
    body = {"id": "ratten", "name": "Domstolen", "kind": "state"}
    suit = {"id": "s", "title": "Målet", "kind": "court", "by": ["ratten"], "themes": ["vägar"]}
    document = {
        **FOREST,
        "decision_bodies": [body],
        "proceedings": [{**suit, "starts": "2025-10-01"}],
        "calendar": {"start": "2026-01-12"},
    }
    told = _page(document, whole=True)
    assert "görs ”vägar” färdigt" not in told
    assert "Först ”vägar”, sedan ”handel”" not in told


def _all_of(plan: Plan, kind: str) -> set[str]:
    return {key for each in plan.arenas if each.kind == kind for key in each.parties}


def test_whoever_has_to_say_yes_shapes_the_process_and_chooses_who_speaks() -> None:
    """Also an association that is hit less than others and has said nothing yet."""
    people = [each["id"] for each in FOREST["stakeholders"]]
    committee = {"id": "k", "role": "other", "title": "Skogskommittén", "members": people}
    met = {"id": "m", "title": "Första mötet", "status": "held", "participants": people}
    plan = propose(case_of({**FOREST, "organisation": [committee], "dialogues": [met]})).plans[0]
    signing = _all_of(plan, "ratification")
    assert {"gaster", "skola"} <= signing
    assert signing <= _all_of(plan, "process_group")
    choosing = next(each for each in plan.gates if each.kind == "spokesperson")
    assert {"gaster", "skola"} <= set(choosing.opened_by)


def test_nobody_has_to_say_yes_where_nothing_is_to_be_agreed() -> None:
    """Then those with a chair of their own to claim shape the process, as before."""
    plain = {key: value for key, value in FOREST.items() if key != "result_is"}
    assert Situation(case_of(plain)).needed_yes == ()
    assert "skola" in Situation(case_of(FOREST)).needed_yes


@pytest.mark.parametrize(
    ("statement", "sets"),
    [
        ("Vi samarbetar om varje by är med", True),
        ("Vi kommer med bara om alla byar är där", True),
        ("We will cooperate if each village is represented", True),
        ("Vi vill samarbeta om skogen", False),
        ("Det kommer att bli sämre om vägen stängs", False),
        ("Vi har varit med om detta förut", False),
    ],
)
def test_a_condition_is_told_from_what_only_sounds_like_one(statement: str, sets: bool) -> None:
    """That somebody takes part if something is so; not what they would work on together."""
    view = {"id": "villkor", "statement": statement, "held_by": ["byn"], "themes": ["vägar"]}
    facts = Situation(case_of({**FOREST, "perspectives": [*FOREST["perspectives"], view]}))
    assert (conditions_of(facts, ["byn"]) == ("villkor",)) is sets
    assert conditions_of(facts, ["fagel"]) == ()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Villkoret från byborna gäller: ”Vi samarbetar om varje by är med”."),
        ("en", "The condition of Byborna holds: “Vi samarbetar om varje by är med”."),
    ],
)
def test_the_condition_of_somebody_is_a_rule_where_they_sit(language: str, words: str) -> None:
    """In their own words, at the table and in the group that follows up."""
    statement = "Vi samarbetar om varje by är med"
    view = {"id": "villkor", "statement": statement, "held_by": ["byn"], "themes": ["vägar"]}
    views = [*FOREST["perspectives"], view]
    told = _page({**FOREST, "language": language, "perspectives": views}, whole=True)
    assert words in told


def test_those_with_little_power_read_the_text_before_it_is_signed() -> None:
    """They go on in groups of their own, and the young who sign read each draft."""
    people = [
        _party("norr", "Norra byn", kind="group"),
        _party("syd", "Södra byn", kind="group"),
        {
            "id": "aldre",
            "name": "De äldre",
            "kind": "group",
            "affected": "high",
            "influence": "high",
            "role": ["must_agree"],
            "may_agree": "binds",
            "part_of": ["norr", "syd"],
            "subgroups": ["norra", "södra"],
        },
        {
            "id": "unga",
            "name": "De unga",
            "kind": "group",
            "affected": "high",
            "influence": "high",
            "role": ["must_agree"],
            "subgroups": ["norra", "södra"],
        },
        {
            "id": "kvinnor",
            "name": "Torgkvinnorna",
            "kind": "group",
            "affected": "high",
            "influence": "low",
            "willing": "yes",
        },
    ]
    fight = {"source": "norr", "target": "syd", "kind": "conflict", "stage": 8, "violence": "yes"}
    document = {
        "title": "Fred i dalen",
        "question": "Hur blir det fred?",
        "language": "sv",
        "result_is": "agreement",
        "stakeholders": people,
        "relationships": [fight],
        "perspectives": [
            {"id": "t", "statement": "Torget var fritt", "held_by": ["kvinnor"], "themes": ["torg"]}
        ],
    }
    told = _page(document)
    assert "i egna grupper och läser texten innan något skrivs under" in told
    assert "torgkvinnorna går vidare" in told.casefold()
    assert "läser varje utkast, och det de inte kan leva med ändras eller besvaras" in told


def _hall(**more: Any) -> Situation:
    """Three associations for the swimming hall, of which one has said what it thinks."""
    swimmers = [
        _party("stang", "Föreningen som vaktar simhallen", size=400, influence="high"),
        _party("framtid", "Föreningen för en simhall i Norrby"),
        _party("syster", "Motsvarande förening i Söderby", affected="medium"),
    ]
    others = [
        {"id": "ledning", "name": "Kommunens ledning", "kind": "elected", "influence": "high"},
        _party("boende", "Boende i Norrby", kind="residents"),
        _party("schack", "Schackklubben", affected="low"),
    ]
    return Situation(case_of({**_HALL, "stakeholders": [*swimmers, *others], **more}))


_HALL: dict[str, Any] = {
    "title": "Simhallen",
    "language": "sv",
    "owner": "Kommunens ledning",
    "relationships": [
        {"source": "stang", "target": "ledning", "kind": "conflict", "stage": 4, "trust": "broken"}
    ],
    "perspectives": [
        {"id": "a", "statement": "Öppna hallen", "held_by": ["stang"], "themes": ["hallen"]},
        {"id": "b", "statement": "Vi är rädda", "held_by": ["boende"], "themes": ["hallen"]},
        {
            "id": "c",
            "statement": "Ni har svikit oss",
            "aspect": "feeling",
            "held_by": ["stang"],
            "themes": ["förtroende"],
        },
        {"id": "d", "statement": "Det är dyrt", "held_by": ["ledning"], "themes": ["ekonomi"]},
    ],
    "tensions": [{"id": "t", "between": ["a", "d"], "stage": 4}],
    "decision_bodies": [{"id": "kf", "name": "Kommunfullmäktige", "kind": "council"}],
    "calendar": {"start": "2026-03-02"},
}


def test_sister_associations_sit_where_one_of_them_does() -> None:
    """Each by itself, where the map tells no theme of theirs and there is room."""
    facts = _hall()
    assert sisters(facts, "stang") == ("framtid", "syster")
    assert sisters(facts, "boende") == ()
    assert {"stang", "framtid", "syster"} <= set(few_for(facts, ["hallen"], 6))
    assert "syster" not in few_for(facts, ["hallen"], 3)


def test_associations_that_stand_against_each_other_are_no_sisters() -> None:
    """Nor those that are only called associations."""
    tie = {"source": "framtid", "target": "stang", "kind": "conflict", "stage": 3}
    assert "framtid" not in sisters(_hall(relationships=[tie]), "stang")
    assert "ornar" in sisters(Situation(case_of(FOREST)), "fagel")
    assert "gaster" not in sisters(Situation(case_of(FOREST)), "fagel")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Föreningen som vaktar simhallen talar där inte för"),
        ("en", "There föreningen som vaktar simhallen does not speak for"),
    ],
)
def test_one_that_sits_alone_in_the_circle_speaks_for_no_sister(language: str, words: str) -> None:
    """And those are told that it meets; where it has no sister nothing is said."""
    case = _hall().case
    assert words in _told(case, language)
    alone = [each for each in case.stakeholders if each.id not in ("framtid", "syster")]
    assert words not in _told(evolve(case, stakeholders=tuple(alone)), language)


def _told(case: ProcessMap, language: str) -> str:
    seen = seen_plan(case, propose(case)[0], language)
    return " ".join(plan_page(seen, whole=True).text().split())

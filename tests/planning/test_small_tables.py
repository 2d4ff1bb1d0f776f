"""A small circle about trust holds those in the broken relation, and nobody else."""

from typing import Any

import processmap as pm
from processmap.model.plan import Plan
from tests.planning.expectations import case_of

MILL: dict[str, Any] = {
    "title": "Kvarnen",
    "question": "Vad ska kvarnen bli?",
    "language": "sv",
    "owner": "Viks kommun",
    "open": ["huset", "marken"],
    "stakeholders": [
        {"id": "byn", "name": "Byalaget", "kind": "association", "affected": "high"},
        {"id": "foraldrar", "name": "Föräldrarna", "kind": "group", "affected": "high"},
        {"id": "norra", "name": "Norra byn", "kind": "residents", "size": 60, "affected": "high"},
        {"id": "bolaget", "name": "Kvarnbolaget", "kind": "business", "affected": "high"},
        {"id": "kor", "name": "Kören", "kind": "association", "affected": "medium"},
        {"id": "forening", "name": "Fiskeföreningen", "kind": "association", "affected": "high"},
    ],
    "relationships": [
        {"source": "byn", "target": "bolaget", "kind": "conflict", "stage": 5, "trust": "broken"},
        {"source": "foraldrar", "target": "bolaget", "kind": "conflict", "trust": "broken"},
        {"source": "norra", "target": "bolaget", "kind": "conflict", "trust": "broken"},
        {"source": "kor", "target": "byn", "kind": "conflict", "stage": 4},
    ],
    "perspectives": [
        {
            "id": "svek",
            "statement": "De lovade oss huset och sålde det",
            "aspect": "feeling",
            "held_by": ["byn", "foraldrar"],
        },
        {
            "id": "fick",
            "statement": "Byn fick ett avtal, vi fick inget",
            "aspect": "feeling",
            "held_by": ["norra"],
        },
        {"id": "sal", "statement": "Vi behöver en sal", "held_by": ["kor"]},
    ],
    "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
    "decisions": [
        {"id": "beslut", "title": "Kvarnens framtid", "body": "ks", "outcome": "pending"}
    ],
    "calendar": {"start": "2026-02-02"},
}


def _plan(**more: Any) -> Plan:
    return pm.propose(case_of({**MILL, **more})).plans[0]


def _tables(**more: Any) -> list[set[str]]:
    rooms = (each for each in _plan(**more).arenas if each.kind == "mixed_group")
    return [set(each.parties) for each in rooms]


def test_those_who_say_the_same_of_the_same_one_sit_together() -> None:
    """Two who were let down by the same one, and say so alike, are three at one table."""
    assert {"byn", "foraldrar", "bolaget"} in _tables()


def test_whoever_did_not_get_what_others_got_has_a_table_of_their_own() -> None:
    """Nobody who lost sits beside those who got it."""
    assert {"norra", "bolaget"} in _tables()
    assert not any({"norra", "byn"} <= table for table in _tables())


def test_no_table_is_larger_than_three() -> None:
    """Where it is hot there are small tables instead of a big group."""
    assert all(len(table) <= 3 for table in _tables())


def test_those_for_whom_the_question_is_another_do_not_sit_there() -> None:
    """An association that is at odds with somebody over something else is in no circle."""
    assert not any(table & {"kor", "forening"} for table in _tables())


def test_those_who_meet_in_court_mend_nothing_in_a_circle() -> None:
    """Two parties to the same case are no pair of it; the others are."""
    case = {
        "id": "mal",
        "title": "Målet om kvarnen",
        "kind": "court",
        "parties": ["norra", "bolaget"],
        "may_wait": "no",
    }
    assert not any("norra" in table for table in _tables(proceedings=[case]))
    assert {"byn", "foraldrar", "bolaget"} in _tables(proceedings=[case])


def test_ground_rules_are_of_those_who_sit_there() -> None:
    """Nobody agrees on rules for a room where they do not sit."""
    seated = set().union(*_tables())
    rules = [each for each in _plan().gates if each.said.key == "plan_small.rules"]
    assert all(set(each.opened_by) <= seated for each in rules)

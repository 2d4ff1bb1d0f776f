"""Who is asked what became of a promise: those it was given to, else those who were not there."""

from typing import Any

from processmap.planning.promised import felt_by, promises_to
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of


def _facts(promise: dict[str, Any], **more: Any) -> Situation:
    people = [
        {"id": "hamn", "name": "Hamnen", "kind": "business", "affected": "high"},
        {
            "id": "fiskare",
            "name": "Fiskarna",
            "kind": "group",
            "affected": "high",
            "influence": "low",
        },
        {
            "id": "barn",
            "name": "Familjerna",
            "kind": "residents",
            "affected": "high",
            "influence": "low",
        },
    ]
    return Situation(
        case_of({"stakeholders": people, "commitments": [{"who": "hamn", **promise}], **more})
    )


def _to(facts: Situation) -> set[str]:
    return set(felt_by(facts, facts.case.commitments[0]))


def test_as_written() -> None:
    """What stands in the map goes before everything else."""
    facts = _facts({"what": "Kajen lagas", "to": ["barn"]})
    assert _to(facts) == {"barn"}
    assert promises_to(facts, "barn") == ("Kajen lagas",)


def test_else_those_who_were_not_there() -> None:
    """Those with little influence who had no part in agreeing, never the one who promised."""
    agreed = {"id": "r", "what": "Avtal", "with": ["hamn", "fiskare"], "outcome": "agreed"}
    assert _to(_facts({"what": "En brygga"}, earlier=[agreed])) == {"barn"}

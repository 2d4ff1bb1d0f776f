"""Who is asked what became of a promise: those it was given to, else those who were not there; and
what is said of two that cannot both hold, of one that is remembered in two ways, and of one whose
giver is to be sent to nobody.
"""

from typing import Any

from processmap.pages.plan_page import alternatives_page
from processmap.planning.promised import cannot_both_hold, felt_by, promises_to
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
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


def _council(**more: Any) -> dict[str, Any]:
    """A map with two elected at odds, each with a promise to others."""
    return {
        "title": "Torget",
        "question": "Vad ska ligga vid torget?",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["innehållet"],
        "stakeholders": [
            {"id": "ada", "name": "Nämndens ordförande", "kind": "elected", "influence": "high"},
            {"id": "bea", "name": "Kommunalrådet", "kind": "elected", "influence": "high"},
            {"id": "unga", "name": "De unga", "kind": "group", "affected": "high"},
            {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
        ],
        "relationships": [
            {"source": "ada", "target": "bea", "kind": "conflict", "stage": 4},
            {"source": "unga", "target": "grannar", "kind": "conflict", "stage": 4},
        ],
        "commitments": [
            {"id": "la", "who": "ada", "what": "Huset öppnar i april", "to": ["unga"]},
            {"id": "lb", "who": "bea", "what": "Inget hus vid skolan", "to": ["grannar"]},
        ],
        **more,
    }


def _told(data: dict[str, Any], language: str = "sv") -> str:
    found = propose(case_of(data))
    return " ".join(
        alternatives_page(seen_alternatives(found, language), whole=True).text(100).split()
    )


def test_two_promises_that_cannot_both_hold_are_answered_with_one_voice() -> None:
    """Two elected who are at odds have promised two sides: one step, before the first day, instead
    of one for each.
    """
    day = [{"id": "mote", "title": "Grannarnas möte", "date": "2026-03-05"}]
    data = _council(events=day, calendar={"start": "2026-02-02"})
    told = _told(data)
    assert "Före alla samtal, och före 2026-03-05, säger de samma sak, en gång, till alla" in told
    assert "Kan de inte, sägs det innan någon tackar ja" in told
    assert "säger öppet vad som gäller om löftet" not in told
    assert "say the same, once, to all" in _told(data, "en")


def test_promises_that_can_both_hold_are_answered_each_by_itself() -> None:
    """To the same people, or by those who are not at odds, or known to be broken: no one voice."""
    same = _council()
    same["commitments"][1]["to"] = ["unga"]
    friends = _council(relationships=[])
    broken = _council()
    broken["commitments"][0]["kept"] = "no"
    for data in (same, friends, broken):
        assert cannot_both_hold(Situation(case_of(data))) == ()


def test_a_promise_that_is_remembered_in_two_ways_is_not_called_broken() -> None:
    """Both pictures are said aloud; whoever gave it is asked alone first."""
    promise = {
        "who": "ada",
        "what": "Huset rörs inte",
        "to": ["unga"],
        "kept": "no",
        "note": "Så minns de unga det. Protokollet säger: så långt det går.",
    }
    data = _council(commitments=[promise])
    told = _told(data)
    assert "minns ”Huset rörs inte” olika" in told
    assert "båda bilderna högt" in told
    assert "vad det blev av löftet" not in told
    assert "both pictures are said aloud" in _told(data, "en")
    promise["note"] = "Lovat på årsmötet."
    assert "vad det blev av löftet" in _told(_council(commitments=[promise]))


def test_whom_a_side_pays_is_sent_to_nobody() -> None:
    """A consultant some will not meet under has broken a promise: whoever asked for the talks takes
    it over by name.
    """
    data = _council(
        owner="Huset",
        commitments=[{"who": "kon", "what": "Anteckningar", "to": ["unga"], "kept": "no"}],
        decision_bodies=[{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
        decisions=[
            {
                "id": "upp",
                "title": "Håll en dialog",
                "body": "ks",
                "outcome": "approved",
                "about": "process",
            }
        ],
        calendar={
            "facilitators": [
                {"id": "kon", "name": "Konsulten", "role": "facilitator", "objected_by": ["unga"]}
            ]
        },
    )
    told = _told(data)
    assert "Kommunstyrelsen tar över löftet ”Anteckningar” från Konsulten" in told
    assert "Konsulten ringer" not in told
    assert "Kommunstyrelsen takes over the promise" in _told(data, "en")

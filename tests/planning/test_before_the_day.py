"""Where all that waits is decided before the plan can be done, the plan is what can be done before
that day; the common rooms come only if the body gives more time.
"""

from typing import Any

from processmap.model.kinds import whole_of
from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page, in_short
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

START = "2026-02-02"
SOON, LATE = "2026-03-16", "2028-03-13"


def _document(day: str, **more: Any) -> dict[str, Any]:
    return {
        "title": "Badet",
        "question": "Vad ska badet bli?",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["innehållet"],
        "stakeholders": [
            {"id": "simmare", "name": "Simmarna", "kind": "association", "affected": "high"},
            {
                "id": "unga",
                "name": "De unga i Vik",
                "kind": "group",
                "size": 40,
                "affected": "high",
            },
            {"id": "grannar", "name": "Grannarna", "kind": "residents", "affected": "high"},
            {"id": "krog", "name": "Krögarna", "kind": "business", "affected": "low"},
        ],
        "perspectives": [
            {"id": "tyst", "statement": "Det måste bli tyst", "held_by": ["grannar"]},
            {"id": "kvall", "statement": "Vi behöver någonstans", "held_by": ["unga"]},
            {"id": "bana", "statement": "Banorna måste vara kvar", "held_by": ["simmare"]},
            {"id": "gast", "statement": "Det behövs gäster", "held_by": ["krog"]},
        ],
        "tensions": [
            {"between": ["tyst", "kvall"], "stage": 5},
            {"between": ["bana", "kvall"], "stage": 4},
        ],
        "decision_bodies": [{"id": "kn", "name": "Kulturnämnden", "kind": "committee"}],
        "decisions": [
            {"id": "plan", "title": "Badplan", "body": "kn", "outcome": "pending", "date": day}
        ],
        "calendar": {"start": START},
        **more,
    }


def _plan(day: str, **more: Any) -> Plan:
    return propose(case_of(_document(day, **more))).plans[0]


def _words(day: str, **more: Any) -> str:
    found = propose(case_of(_document(day, **more)))
    return " ".join(alternatives_page(seen_alternatives(found)).text(100).split())


def test_common_rooms_come_only_if_there_is_more_time() -> None:
    """None of them is a step now; the talks with those who live with it are."""
    plan = _plan(SOON)
    assert plan.stance == "talks"
    rooms = [
        each
        for each in plan.now_arenas
        if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide")
    ]
    assert rooms == []
    assert any(each.id in plan.later and each.joint for each in plan.arenas)
    called = {
        whole_of(key) for each in plan.now_arenas if each.phase == "call" for key in each.parties
    }
    assert {"simmare", "unga", "grannar"} <= called


def test_with_time_enough_nothing_is_left_for_later() -> None:
    """A body that decides in two years holds nothing back."""
    assert _plan(LATE).later == ()


def test_it_says_what_goes_to_the_body_and_what_may_come() -> None:
    """What was said goes there in time; what else may come stands in a line of its own."""
    words = _words(SOON)
    assert "Typ av process: Enskilda samtal före beslutet, mer om ni får tid" in words
    assert "Det som sagts lämnas till kulturnämnden i god tid före 2026-03-16" in words
    assert "OM NI FÅR MER TID" in words
    assert "ANDRA UPPLÄGG" not in words


def test_nothing_of_now_waits_for_what_comes_later() -> None:
    """Neither a talk nor the decision waits for a room that there is no time for."""
    plan = _plan(SOON)
    later = set(plan.later)
    for arena in plan.now_arenas:
        assert not later & set(arena.opens_after)
    for one, other in plan.order:
        assert one not in later or other in later


def test_the_first_talks_do_not_wait_for_the_mandate() -> None:
    """It is asked for at once; weeks of waiting for it would be the weeks that there are."""
    plan = _plan(SOON)
    asked = {each.id for each in plan.gates if each.kind in ("mandate", "influence", "standstill")}
    for arena in plan.now_arenas:
        if arena.phase == "call":
            assert not asked & set(arena.opens_after)


def test_it_takes_no_longer_than_the_whole() -> None:
    """What is told of weeks and hours is of what is done now."""
    plan = _plan(SOON)
    whole = _plan(LATE)
    assert plan.time.weeks[0] < whole.time.weeks[0]
    assert plan.hours.lead[1] < whole.hours.lead[1]
    assert plan.time.first is not None
    told = in_short(plan, "sv")[1]
    assert told.startswith("Samtalen med var och en är klara 2026-03-02, med omkring ")


def test_another_decision_with_time_enough_keeps_the_rooms() -> None:
    """Where something waits that there is time for, the talks can be about that."""
    decisions = [
        *_document(SOON)["decisions"],
        {"id": "drift", "title": "Driften", "body": "kn", "outcome": "pending", "date": LATE},
    ]
    assert _plan(SOON, decisions=decisions).later == ()

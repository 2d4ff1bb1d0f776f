"""How many are concerned, who has been heard, and which other plans are a choice: one answer on
the plan and on the page.
"""

from typing import Any

from processmap.pages.plan_page import alternatives_page, plan_page
from processmap.planning.proposer import propose
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_alternatives, seen_plan
from tests.planning.expectations import case_of


def _groups(count: int, **more: Any) -> list[dict[str, Any]]:
    return [
        {"id": f"by-{number}", "name": f"Byalag {number}", "kind": "group", "affected": "high"}
        | more
        for number in range(1, count + 1)
    ]


OFFICES: list[dict[str, Any]] = [
    {"id": "kontor", "name": "Kontoret", "kind": "administration", "influence": "high"},
    {"id": "verk", "name": "Verket", "kind": "authority", "influence": "high"},
]


def _printed(document: dict[str, Any]) -> tuple[str, str]:
    case = case_of({"title": "Ängen", "language": "sv", **document})
    seen = seen_plan(case, propose(case).plans[0])
    plan, page = plan_page(seen).text(10_000), one_page(seen)
    lines = [
        f"{each.text} {' '.join(each.details)}" for one in page.sections for each in one.entries
    ]
    return plan, "\n".join(lines)


def test_plan_and_page_count_those_concerned_alike() -> None:
    """Offices of one public side are a side, and each of them is somebody who is concerned."""
    met = {
        "id": "mote",
        "title": "Ett möte",
        "participants": ["by-1"],
        "status": "held",
        "date": "2026-01-10",
    }
    plan, page = _printed({"stakeholders": [*_groups(7), *OFFICES], "dialogues": [met]})
    assert "eftersom nio berörs" in plan
    assert "8 av 9 berörda" in page


def test_those_who_signed_alone_with_their_own_are_not_called_unheard() -> None:
    """A round of one divided group that ended in an agreement was a talk with them, and whoever
    gave a promise was there.
    """
    elders = {
        "id": "aldre",
        "name": "De äldste",
        "kind": "group",
        "affected": "high",
        "influence": "high",
        "subgroups": ["Norr", "Söder"],
    }
    document = {
        "stakeholders": [elders, *_groups(3)],
        "earlier": [
            {"id": "medling", "what": "Medling", "with": ["aldre"], "outcome": "agreed"},
        ],
        "commitments": [
            {"id": "vatten", "who": "by-2", "what": "Vattnet delas", "kept": "unknown"}
        ],
    }
    _, page = _printed(document)
    assert "Byalag 1 och byalag 3." in page


def test_a_plan_that_gives_a_chair_up_and_saves_nothing_is_no_choice() -> None:
    """Where the weeks and the hours are the same it is not shown at a first reading."""
    parties = [
        *_groups(10, willing="yes"),
        {"id": "bolag", "name": "Bolaget", "kind": "business", "affected": "high"},
        {"id": "turism", "name": "Turistnäringen", "kind": "business", "influence": "low"},
    ]
    views = [
        {"id": "sten", "statement": "Sten behövs", "held_by": ["bolag"], "themes": ["brytning"]},
        {"id": "tyst", "statement": "Vi vill sova", "held_by": ["by-1"], "themes": ["buller"]},
    ]
    document = {
        "title": "Täkten",
        "language": "sv",
        "result_is": "agreement",
        "stakeholders": parties,
        "perspectives": views,
    }
    found = propose(case_of(document))
    first, *others = found.plans
    same = [
        each
        for each in others
        if each.time.weeks == first.time.weeks and each.hours.lead == first.hours.lead
    ]
    assert same
    assert "ANDRA UPPLÄGG" not in alternatives_page(seen_alternatives(found, "sv")).text(10_000)
    details = alternatives_page(seen_alternatives(found, "sv"), details=True).text(10_000)
    assert "ANDRA UPPLÄGG" in details

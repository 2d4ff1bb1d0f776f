"""What is said reaches the first body that binds itself, and every body on the way has its day."""

import datetime as dt
from typing import Any

import pytest

from processmap.pages.plan_page import alternatives_page
from processmap.planning.first_bound import bindings, first_to_bind
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

_COUNCIL = {"id": "kf", "name": "Kommunfullmäktige", "kind": "council", "prepared_by": ["ks"]}
_BOARD = {"id": "ks", "name": "Kommunstyrelsen", "kind": "board", "refers_to": ["kf"]}
_COMMITTEE = {"id": "sn", "name": "Skolnämnden", "kind": "committee", "refers_to": ["ks"]}


def _document(*more: dict[str, Any], start: str = "2026-11-02") -> dict[str, Any]:
    """A school that the council decides on, on a proposal from the committee."""
    return {
        "title": "Byskolan",
        "language": "sv",
        "owner": "sn",
        "open": ["Hur undervisningen ordnas"],
        "stakeholders": [
            {"id": "for", "name": "Föräldrarna", "kind": "residents", "affected": "high"},
            {"id": "lag", "name": "Byalaget", "kind": "association", "affected": "high"},
            {"id": "bild", "name": "Kontoret", "kind": "administration", "influence": "high"},
        ],
        "relationships": [{"source": "for", "target": "bild", "kind": "conflict", "stage": 4}],
        "decision_bodies": [
            {**_COUNCIL, "papers_due_days": 10, "meetings": ["2027-03-30"]},
            {**_BOARD, "papers_due_days": 10, "meetings": ["2026-12-02", "2027-03-10"]},
            {**_COMMITTEE, "papers_due_days": 10, "meetings": ["2026-12-11", "2027-02-12"]},
            *more,
        ],
        "decisions": [
            {
                "id": "slut",
                "title": "Skolorna",
                "body": "kf",
                "outcome": "pending",
                "date": "2027-03-30",
            }
        ],
        "calendar": {"start": start, "target": "2027-03-30"},
    }


def _way(data: dict[str, Any]) -> list[tuple[str, str]]:
    found = bindings(Situation(case_of(data)), "kf", dt.date(2027, 3, 30))
    return [(each.body, each.papers.isoformat()) for each in found]


def test_the_committee_binds_itself_before_the_board_and_the_council() -> None:
    """Each by its last known meeting that is in time for the next."""
    assert _way(_document()) == [
        ("sn", "2027-02-02"),
        ("ks", "2027-02-28"),
        ("kf", "2027-03-20"),
    ]


def test_what_can_no_longer_be_handed_in_is_not_waited_for() -> None:
    """Where the committee's papers are in already, the board's are the first."""
    assert [key for key, _ in _way(_document(start="2027-02-03"))] == ["ks", "kf"]


def test_of_several_committees_only_the_one_in_the_matter() -> None:
    """One that only passes its own matters on is not on the way; nor is one that is confidential."""
    other = {"id": "tn", "name": "Trafiknämnden", "kind": "committee", "refers_to": ["ks"]}
    assert _way(_document({**other, "meetings": ["2027-01-12"]})) == _way(_document())
    data = _document()
    data["decision_bodies"][2]["visibility"] = "confidential"
    assert [key for key, _ in _way(data)] == ["ks", "kf"]


def test_a_body_that_nobody_knows_has_its_day_only() -> None:
    """Nothing is counted back from a body that the map does not have."""
    found = bindings(Situation(case_of(_document())), None, dt.date(2027, 3, 30))
    assert [(each.body, each.papers) for each in found] == [("", dt.date(2027, 3, 30))]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "sv",
            (
                "men skolnämnden binder sig redan 2027-02-12 (handlingar inne senast 2027-02-02).",
                "minst två veckor innan något lämnas till skolnämnden (senast 2027-01-19)",
                "Vägen dit: skolnämnden 2027-02-12 (handlingar inne senast 2027-02-02) och "
                "kommunstyrelsen 2027-03-10. Avgörs 2027-03-30.",
            ),
        ),
        (
            "en",
            (
                "but skolnämnden is bound on 2027-02-12 already (papers in by 2027-02-02).",
                "two weeks or more before anything goes to skolnämnden (by 2027-01-19), and get an answer",
                "On the way: skolnämnden on 2027-02-12 (papers in by 2027-02-02) and "
                "kommunstyrelsen on 2027-03-10. Decided on 2027-03-30.",
            ),
        ),
    ],
)
def test_the_plan_tells_the_way(language: str, parts: tuple[str, ...]) -> None:
    """At the top, where it is handed in, and where it is decided; nobody is told of twice."""
    made = propose(case_of(_document()))
    page = alternatives_page(seen_alternatives(made, language)).text(10_000)
    text = " ".join(page.split())
    for each in parts:
        assert each in text
    assert "Kommunstyrelsen bereder" not in text[text.index(parts[-1][:10]) :]


def test_a_body_that_asks_another_is_handed_to_once() -> None:
    """Where a committee is to decide to ask a board, both on known days, what is said goes to the
    committee, for both; that is told once.
    """
    asks = {
        "id": "ber",
        "title": "Begäran",
        "body": "sn",
        "outcome": "pending",
        "date": "2026-11-27",
    }
    rules = {**asks, "id": "avt", "title": "Avtalet", "body": "ks", "date": "2026-12-11"}
    data = _document()
    data["decision_bodies"] = [_BOARD | {"refers_to": []}, _COMMITTEE]
    data["decisions"] = [asks, rules]
    data["calendar"] = {"start": "2026-11-02"}
    made = propose(case_of(data))
    text = " ".join(alternatives_page(seen_alternatives(made, "sv")).text(10_000).split())
    assert text.count("Det som sagts lämnas till") == 1
    assert (
        "Det som sagts lämnas till skolnämnden i god tid före 2026-11-27 (sedan kommunstyrelsen "
        "2026-12-11)" in text
    )
    assert text.count("Kalla det inte en process") <= 1


def test_unions_and_children_come_before_the_first_that_binds_itself() -> None:
    """Not before the council; whoever only tries an application is told nothing by children."""
    data = _document({"id": "insp", "name": "Inspektionen", "kind": "state"})
    data["stakeholders"] += [
        {"id": "fack", "name": "Lärarnas förbund", "kind": "association", "standing": "union"},
        {"id": "elev", "name": "Eleverna", "kind": "group", "standing": "children"},
    ]
    data["proceedings"] = [
        {"id": "lov", "title": "Ansökan", "kind": "permit", "by": ["insp"], "parties": ["lag"]}
    ]
    facts = Situation(case_of(data))
    assert first_to_bind(facts, ["kf", "insp"]) == ("sn",)
    assert first_to_bind(facts, ["insp"]) == ("insp",)
    made = propose(case_of(data))
    page = " ".join(alternatives_page(seen_alternatives(made, "sv")).text(10_000).split())
    assert "innan skolnämnden binder sig" in page
    assert "De berättar själva för skolnämnden." in page
    english = " ".join(alternatives_page(seen_alternatives(made, "en")).text(10_000).split())
    assert "before skolnämnden is bound" in english

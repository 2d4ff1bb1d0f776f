"""Two families of made-up cases for proportion: small ones, which stay small until a fact is added,
and large ones.

The cases are documents as plain data, so that they say no more of the model than a person would
write. Each `Fact` changes a small document by one thing and says, in the vocabulary of
`tests.cases.expectations`, what the plan may and must grow by for it.
"""

import copy
from collections.abc import Callable
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

__all__ = ["FACTS", "Fact", "large_family", "small_family", "with_fact"]

Document = dict[str, Any]

_PEOPLE = (
    ("eleverna", "De som spelar boll där", "group"),
    ("foraldrar", "Föräldrarna", "group"),
    ("grannarna", "De som bor bredvid", "residents"),
    ("fotbollen", "Fotbollsföreningen", "association"),
    ("kiosken", "Kiosken på hörnet", "business"),
    ("vaktmastarna", "Vaktmästarna", "official"),
)
_MATTERS = (
    ("Hur ska skolgården användas på kvällarna?", "skolgården", "ljud"),
    ("Var ska cykelställen stå?", "torget", "plats"),
    ("Ska grusplanen belysas?", "grusplanen", "ljus"),
)
_VIEWS = (
    "Det ska vara öppet för alla",
    "Vi vill sova om nätterna",
    "Det är tryggare när någon är där",
    "Det räcker nu",
)


@st.composite
def small_family(draw: Any) -> Document:
    """A small case: two to six parties at one place, mild, where all can meet and a board decides.

    Nobody is in fear or has a right of its own, nothing is to be signed, and it is said what is
    open. In what it leaves out, and in how mild it is, each case is another.
    """
    question, place, theme = draw(st.sampled_from(_MATTERS))
    people = draw(st.lists(st.sampled_from(_PEOPLE), min_size=2, max_size=6, unique=True))
    stakeholders = []
    for key, name, kind in people:
        person: Document = {"id": key, "name": name, "kind": kind, "places": [place]}
        affected = draw(st.sampled_from([None, "high", "medium"]))
        if affected:
            person["affected"] = affected
        if draw(st.booleans()):
            person["willing"] = "yes"
        stakeholders.append(person)
    ids = [person["id"] for person in stakeholders]
    views = [
        {
            "id": f"syn-{number}",
            "statement": statement,
            "held_by": [ids[number % len(ids)]],
            "themes": [theme],
        }
        for number, statement in enumerate(_VIEWS[: draw(st.integers(2, 4))])
    ]
    tension: Document = {"id": "isar", "between": ["syn-0", "syn-1"]}
    if draw(st.booleans()):
        tension["stage"] = draw(st.integers(1, 2))
    relationships = []
    if draw(st.booleans()):
        meeting = draw(st.sampled_from(["yes", "facilitated"]))
        relationships.append(
            {"source": ids[0], "target": ids[1], "kind": "conflict", "can_meet": meeting}
        )
    return {
        "processmap": 1,
        "title": place.capitalize(),
        "question": question,
        "language": "sv",
        "owner": "Kommunen",
        "result_is": "proposal",
        "open": [theme],
        "stakeholders": stakeholders,
        "relationships": relationships,
        "perspectives": views,
        "tensions": [tension],
        "decision_bodies": [
            {"id": "namnden", "name": "Kultur- och fritidsnämnden", "kind": "committee"}
        ],
        "decisions": [
            {
                "id": "uppdrag",
                "title": "Uppdrag om dialog",
                "body": "namnden",
                "outcome": "approved",
                "about": "process",
            }
        ],
        "calendar": {"start": "2026-03-02"},
    }


@frozen(kw_only=True)
class Fact:
    """One thing that makes a small case ask for more.

    Attributes:
        name: what it is called in a test.
        write: writes it into a document.
        asks_for: the condition that the plan then meets, and that a plan without the fact does not
            meet.
    """

    name: str
    write: Callable[[Document], Any]
    asks_for: dict[str, Any]


def with_fact(document: Document, fact: Fact) -> Document:
    """A copy of a document with the fact written into it."""
    changed = copy.deepcopy(document)
    fact.write(changed)
    return changed


def _tie(document: Document, **said: Any) -> None:
    first, second = (person["id"] for person in document["stakeholders"][:2])
    document["relationships"] = [{"source": first, "target": second, **said}]


def _more_people(document: Document) -> None:
    place = document["stakeholders"][0]["places"]
    for number in range(1, 9):
        person = {
            "id": f"grupp-{number}",
            "name": f"Grupp {number}",
            "kind": "group",
            "affected": "high",
        }
        document["stakeholders"].append({**person, "places": place})


def _failed_before(document: Document) -> None:
    felt_by = [document["stakeholders"][0]["id"]]
    document["earlier"] = [
        {"id": "forra", "what": "Ett möte 2024", "outcome": "failed", "felt_by": felt_by}
    ]


FACTS = (
    Fact(
        name="threats",
        write=lambda document: _tie(document, kind="conflict", threats="yes"),
        asks_for={
            "any": [{"gate": {"kinds": ["safety"]}}, {"pattern": ["apart", "own_rooms_first"]}]
        },
    ),
    Fact(
        name="disputed facts",
        write=lambda document: document["tensions"][0].update(facts_disputed="yes"),
        asks_for={"any": [{"gate": {"kinds": ["facts"]}}, {"arena": {"kinds": ["fact_panel"]}}]},
    ),
    Fact(
        name="broken trust",
        write=lambda document: _tie(document, trust="broken"),
        asks_for={
            "any": [{"gate": {"kinds": ["trust"]}}, {"arena": {"kinds": ["acknowledgement"]}}]
        },
    ),
    Fact(
        name="something to be signed",
        write=lambda document: document.update(result_is="agreement"),
        asks_for={
            "any": [{"gate": {"kinds": ["ratification"]}}, {"arena": {"kinds": ["ratification"]}}]
        },
    ),
    Fact(
        name="a right of its own",
        write=lambda document: document["stakeholders"][0].update(standing="sami"),
        asks_for={"any": [{"gate": {"kinds": ["rights"]}}, {"arena": {"kinds": ["rights_track"]}}]},
    ),
    Fact(
        name="children",
        write=lambda document: document["stakeholders"][0].update(needs=["children"]),
        asks_for={"gate": {"kinds": ["children"]}},
    ),
    Fact(
        name="more people than one table is small for",
        write=_more_people,
        asks_for={"arena": {"parties_least": 7}},
    ),
    Fact(
        name="a round before that failed",
        write=_failed_before,
        asks_for={"element": {"about_any": ["forra"]}},
    ),
)


@st.composite
def large_family(draw: Any) -> Document:
    """A large case: fifteen to fifty parties in two to six places, hot, with rights, doubts and an
    earlier failure.
    """
    places = [f"Ort {number}" for number in range(1, draw(st.integers(2, 6)) + 1)]
    kinds = ("residents", "association", "business", "authority", "group", "elected")
    stakeholders = []
    for number in range(1, draw(st.integers(15, 50)) + 1):
        person: Document = {
            "id": f"part-{number}",
            "name": f"Berörda {number}",
            "kind": draw(st.sampled_from(kinds)),
            "affected": draw(st.sampled_from(["high", "high", "medium", "low"])),
            "influence": draw(st.sampled_from(["high", "medium", "low"])),
            "places": [draw(st.sampled_from(places))],
        }
        if draw(st.integers(0, 9)) == 0:
            person["willing"] = "no"
        if draw(st.integers(0, 9)) == 0:
            person["needs"] = ["safety"]
        if draw(st.integers(0, 9)) == 0:
            person["role"] = ["must_agree"]
        stakeholders.append(person)
    ids = [person["id"] for person in stakeholders]
    views = [
        {
            "id": f"syn-{number}",
            "statement": f"Synpunkt {number}",
            "held_by": draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True)),
            "themes": [draw(st.sampled_from(["vatten", "arbete", "buller"]))],
        }
        for number in range(1, 13)
    ]
    pairs = draw(
        st.lists(
            st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True),
            min_size=2,
            max_size=6,
        )
    )
    conflicts = [
        {"source": first, "target": second, "kind": "conflict", "stage": draw(st.integers(4, 6))}
        for first, second in {tuple(sorted(pair)): pair for pair in pairs}.values()
    ]
    if draw(st.booleans()):
        conflicts[0]["threats"] = "yes"
    return {
        "processmap": 1,
        "title": "Den stora frågan",
        "question": "Ska gruvan öppnas igen?",
        "language": "sv",
        "owner": "Kommunen",
        "result_is": draw(st.sampled_from(["agreement", "proposal", "advice"])),
        "stakeholders": stakeholders,
        "relationships": conflicts,
        "perspectives": views,
        "tensions": [
            {
                "id": f"isar-{number}",
                "between": [f"syn-{number}", f"syn-{number + 6}"],
                "facts_disputed": "yes",
            }
            for number in range(1, 5)
        ],
        "earlier": [{"id": "forra", "what": "Ett samråd", "outcome": "failed", "felt_by": ids[:1]}],
        "decision_bodies": [
            {"id": "namnden", "name": "Nämnden", "kind": "committee", "refers_to": ["fullmaktige"]},
            {"id": "fullmaktige", "name": "Kommunfullmäktige", "kind": "council"},
        ],
        "calendar": {"start": "2026-03-02"},
    }

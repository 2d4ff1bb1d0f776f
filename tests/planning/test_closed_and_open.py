"""What the decisions come to, in words."""

from processmap.analysis.ordinary import ordinary_names
from processmap.planning.closed_and_open import closed_and_open, joined, what_could_change
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_plan
from processmap.wording.plans import Wording
from tests.planning.expectations import case_of

CASE = case_of(
    {
        "title": "Fritidsgården",
        "language": "sv",
        "stakeholders": [
            {"id": "unga", "name": "De unga", "kind": "group", "affected": "high"},
            {"id": "foraldrar", "name": "Föräldrar", "kind": "residents", "affected": "high"},
        ],
        "perspectives": [
            {"id": "a", "statement": "Vi vill ha öppet", "held_by": ["unga"], "themes": ["ekonomi"]}
        ],
        "decision_bodies": [{"id": "n", "name": "Fritidsnämnden", "kind": "committee"}],
        "proposals": [{"id": "f", "title": "Öppet på lov", "decided_by": "n"}],
        "decisions": [
            {"id": "s", "title": "Gården stängs", "body": "n", "outcome": "rejected"},
            {"id": "l", "title": "Ny lokal", "body": "n", "outcome": "pending"},
        ],
    }
)


def test_closed_is_told_before_what_waits() -> None:
    """In the document's words, with the body that decides; both languages have the texts."""
    facts = Situation(CASE)
    found = {}
    for language in ("sv", "en"):
        wording = Wording(ordinary_names(CASE), language)
        found[language] = wording.say(joined(closed_and_open(facts)))
    assert found["sv"] == (
        "Stängt: ”Gården stängs”. Väntar på beslut: ”Ny lokal” (fritidsnämnden)."
    )
    assert found["en"].startswith("Closed: “Gården stängs”. Waits for a decision:")


def test_the_page_says_what_is_closed() -> None:
    """Where there are decisions, the page does not say that nobody has said anything."""
    page = one_page(seen_plan(CASE, propose(CASE).plans[0], "sv"))
    lines = [entry.text for part in page.sections if part.key == "open" for entry in part.entries]
    assert lines[0] == "Stängt: ”Gården stängs”."
    assert not any("Ingen har sagt" in each for each in lines)


def test_a_theme_is_no_answer_to_what_can_change() -> None:
    """What waits and what lies undecided are; where there is neither, nothing is."""
    assert what_could_change(Situation(CASE)) == ("Ny lokal", "Öppet på lov")
    bare = CASE.evolve(decisions=(), proposals=())
    assert what_could_change(Situation(bare)) == ()

"""What a page tells beside a picture: when, who, what, why, what to do and where it stands."""

import datetime as dt

import pytest

from processmap.formats.document import loads_map
from processmap.picture.diagram import Box, Diagram, Fact
from processmap.verbs.publishing import draw_public, publish
from tests.seen import drawn as view

TODAY = dt.date(2026, 2, 16)

DECIDED = """processmap: 1
title: Torget
case_number: KS 2026/7
stakeholders:
  - {id: fo, name: Föreningen, kind: association, affected: high}
  - {id: sk, name: Skolan, kind: authority, affected: high}
decision_bodies: [{id: ks, name: Kommunstyrelsen, kind: board}]
proposals: [{id: p, title: En bänk, from: [fo], decided_by: ks}]
decisions:
  - {id: b, title: Pengar till torget, body: ks, date: 2026-03-04, reference: § 9, outcome: pending, proposals: [p]}
funding: [{source: Kommunen, amount: 5000, decided: b}]
dialogues:
  - {id: d, title: Samling, purpose: meet, participants: [fo, sk], date: 2026-02-02}
"""

TALK = """processmap: 1
title: Torget
stakeholders:
  - {id: fo, name: Föreningen, kind: association, affected: high}
  - {id: sk, name: Skolan, kind: authority, affected: high}
dialogues:
  - id: d
    title: Samling
    purpose: meet
    participants: [fo, sk]
    date: 2026-03-02
    start: '18:00'
    place: biblioteket
    themes: [trygghet]
    source: Protokoll 3
    facilitators: [le]
calendar:
  start: 2026-01-02
  facilitators: [{id: le, name: Samtalsledaren, role: process_lead}]
"""


def _next(diagram: Diagram) -> Box:
    return next(box for box in diagram.boxes if box.state == "next")


def _of(box: Box, role: str) -> list[str]:
    return [fact.text for fact in box.facts if fact.role == role]


@pytest.mark.parametrize("shown", ["overview", "process", "rooms"])
def test_of_a_talk_that_is_next_everything_is_told_by_what_it_answers(shown: str) -> None:
    """When with weekday, year and hour, who, what about, where, who begins, and the source that
    the map names: in each picture that shows it.
    """
    box = _next(view(loads_map(TALK), shown, today=TODAY))
    assert _of(box, "when") == ["måndag 2 mars 2026 kl. 18.00"]
    assert _of(box, "who") == ["Föreningen och skolan"]
    assert _of(box, "what") == ["Trygghet"]
    assert _of(box, "where") == ["biblioteket"]
    assert _of(box, "do") == ["Samtalsledaren hör av sig först"]
    assert _of(box, "source") == ["Protokoll 3"]
    assert not _of(box, "more"), "who leads it is told by who begins"


@pytest.mark.parametrize(
    ("language", "why", "write", "asked"),
    [
        (
            "sv",
            "Arbetet får pengar om svaret blir ja.",
            "Skriv in beslutet när det är fattat",
            "Hölls mötet 2 feb?",
        ),
        (
            "en",
            "The work gets its money if the answer is yes.",
            "Write in the decision once made",
            "Was the meeting on 2 Feb held?",
        ),
    ],
)
def test_of_a_decision_what_it_gives_and_what_is_to_be_done(
    language: str, why: str, write: str, asked: str
) -> None:
    """Its proposals and its money, why it comes first, where it stands; and that a meeting behind
    us has no answer yet, with a link to its box.
    """
    diagram = view(loads_map(DECIDED), "overview", today=TODAY, language=language)
    box = _next(diagram)
    assert _of(box, "what") == ["Pengar till torget", "En bänk"]
    assert len(_of(box, "money")) == 1
    assert _of(box, "why") == [why]
    assert _of(box, "do") == [write, asked]
    link = next(fact for fact in box.facts if fact.text == asked)
    assert next(each for each in diagram.boxes if each.id == link.box).heading == "Samling"
    assert "2026/7" in _of(box, "source")[0]


def test_a_public_version_tells_no_one_what_to_do() -> None:
    """What is missing in it may only be unpublished: nothing to do, and no reason of ours."""
    open_to_all = DECIDED.replace("title: Torget\n", "title: Torget\nvisibility: public\n")
    for key in ("fo", "sk", "ks", "p", "b", "d"):
        open_to_all = open_to_all.replace(f"{{id: {key},", f"{{id: {key}, visibility: public,")
    page = draw_public(publish(loads_map(open_to_all)), "overview").html()
    assert "<dt>När</dt>" in page
    assert "Att göra" not in page
    assert "<h4>Varför</h4>" not in page


def test_what_stands_for_several_has_no_facts_of_one() -> None:
    """Of talks told together no single one's day or name stands beside them."""
    several = TALK.replace(
        "calendar:",
        "  - {id: e, title: Torgdag, purpose: meet, participants: [fo], date: 2026-03-02}\ncalendar:",
    )
    box = _next(view(loads_map(several), "overview", today=TODAY))
    assert box.facts == ()


def test_a_fact_is_a_value() -> None:
    """Facts are frozen, as all that a diagram is made of."""
    with pytest.raises(AttributeError):
        Fact("when", "i dag").text = "i går"  # type: ignore[misc] # that it cannot is the test

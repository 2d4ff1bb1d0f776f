"""Tests of mandate, influence and decision bodies."""

import datetime as dt
from typing import Any

import pytest

from processmap.analysis.conditions import (
    Mandate,
    bodies_deciding,
    coming_meetings,
    competent_bodies,
    decided_on_matter,
    decisions_about,
    elections,
    informed_in,
    mandate,
    open_proposals,
    open_to_influence,
    pause_now,
    preparing_bodies,
    says_mandate,
    undecided_bodies,
    without_body,
)
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Meeting, Proposal
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Pause

KS, TN = DecisionBody(id="ks", name="KS"), DecisionBody(id="tn", name="TN")
LJUS = Proposal(id="ljus", title="Ljus", decided_by=["tn", "ks"])


def _decided(key: str, body: str = "ks", **said: Any) -> Decision:
    return Decision(id=key, body=body, **said)


def _map(*decisions: Decision, **rest: Any) -> ProcessMap:
    return ProcessMap(
        title="T", decisions=decisions, **{"decision_bodies": [KS, TN], "proposals": [LJUS], **rest}
    )


def test_mandate() -> None:
    """A held talk about it, or, assumed, a decision whose words say so; none on what the process
    itself came to.
    """
    view = Perspective(id="x", statement="X")
    own = LJUS.evolve(addresses=["x"])
    words = {"title": "Dialog om torget"}
    assumed = Mandate("b", assumed=True)
    given = _decided("b", outcome="approved", **words)
    assert mandate(_map(_decided("a", outcome="referred", **words), given)) == assumed
    assert mandate(_map(_decided("a", outcome="approved", title="Torget stängs"), given)) == assumed
    assert mandate(_map(_decided("b", outcome="approved"))) is None
    assert mandate(_map(_decided("b", outcome="approved", proposals=["ljus"]))) is None
    taking_part = Proposal(id="delta", title="Delta i nätverket", decided_by=["ks"])
    assert (
        mandate(
            _map(_decided("b", outcome="approved", proposals=["delta"]), proposals=[taking_part])
        )
        == assumed
    )
    late = _map(given.evolve(proposals=["ljus"]), proposals=[own], perspectives=[view])
    assert mandate(late) is None
    talk = Dialogue(id="d", title="D", purpose="mandate", status="held")
    assert mandate(_map(given, dialogues=[talk])) == Mandate("d")
    assert mandate(_map(dialogues=[talk.evolve(status="planned")])) is None


@pytest.mark.parametrize(
    ("title", "yes"),
    [
        ("Dialog om torget", True),
        ("Kommunen ska föra dialog om Stormossen", True),
        ("Beslut om medborgardialog", True),
        ("Uppdrag om torget", True),
        ("Uppdrag att utreda om det finns en bättre lösning", True),
        ("Deltagande i nätverket", True),
        ("Dialog om nedläggningen av skolan", True),
        ("Talks with those affected: a conversation about the square", True),
        ("Stängning av simhallen", False),
        ("Stängning av simhallen efter dialog", False),
        ("Uppdrag att avveckla badet", False),
        ("Uppdrag att stänga simhallen", False),
        ("Avslag på motion om medborgardialog", False),
        ("Dialogen avslutas", False),
        ("Ingen dialog förs", False),
        ("Redovisning av medborgardialogen", False),
        ("Ny detaljplan efter medborgardialog", False),
        ("Bygglov utan samtal med grannarna", False),
        ("Höjd deltagaravgift", False),
        ("Upplåtelse av Folkets hus", False),
        ("Closure of the baths", False),
        ("The dialogue is ended", False),
        ("Rejected: conversation with residents", False),
    ],
)
def test_words_that_say_that_a_dialogue_is_to_be_held(title: str, yes: bool) -> None:
    """What is decided counts, not what the dialogue is about nor what came before the decision."""
    assert says_mandate(title) is yes
    assert says_mandate(title.upper()) is yes


def test_what_is_decided_on_the_matter_is_to_be_asked_about() -> None:
    """Decisions in force that are not the mandate and have not come out of the process."""
    closed = _decided("a", outcome="approved", title="Simhallen stängs")
    mandated = _decided("b", outcome="approved", title="Dialog om simhallen")
    waiting = _decided("c", outcome="pending", title="Rivning")
    view = Perspective(id="x", statement="X")
    ours = _decided("d", outcome="approved", proposals=["ljus"])
    case = _map(
        closed,
        mandated,
        waiting,
        ours,
        proposals=[LJUS.evolve(addresses=["x"])],
        perspectives=[view],
    )
    assert [each.id for each in decided_on_matter(case)] == ["a"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({}, "unknown"),
        ({"open": []}, "no"),
        ({"open": ["Ljus"]}, "yes"),
        ({"participation": "information"}, "no"),
        ({"participation": "information", "open": ["Ljus"]}, "yes"),
        ({"participation": "dialog"}, "unknown"),
    ],
)
def test_open_to_influence(said: dict[str, Any], answer: str) -> None:
    """An empty list is a no, mere information too; left out, nobody has said."""
    assert open_to_influence(ProcessMap(title="T", **said)) == answer


def test_preparing_bodies() -> None:
    """The earliest in the chain first, each once, also where chains meet."""
    bodies = [
        DecisionBody(id="kf", name="KF", prepared_by=["ks", "rev"]),
        DecisionBody(id="ks", name="KS", prepared_by=["au"]),
        DecisionBody(id="rev", name="Revisionen", prepared_by=["au"]),
        DecisionBody(id="au", name="AU"),
    ]
    case = ProcessMap(title="T", decision_bodies=bodies)
    assert [each.id for each in preparing_bodies(case, "kf")] == ["au", "ks", "rev"]
    assert preparing_bodies(case, "au") == ()


def test_a_ladder_of_bodies_is_climbed_once() -> None:
    """Forty steps with two bodies each have two to the fortieth paths; every body is visited
    once.
    """
    bodies = [
        DecisionBody(id=f"{side}{n}", name="X", prepared_by=[f"a{n - 1}", f"b{n - 1}"] if n else [])
        for n in range(40)
        for side in "ab"
    ]
    assert len(preparing_bodies(ProcessMap(title="T", decision_bodies=bodies), "a39")) == 78


def test_undecided() -> None:
    """Every competent body must settle it; a no from one of them, or a withdrawal, settles it for
    all.
    """
    assert [each.id for each in undecided_bodies(_map(), LJUS)] == ["tn", "ks"]
    one = _map(_decided("a", body="tn", outcome="approved", proposals=["ljus"]))
    assert [each.id for each in undecided_bodies(one, LJUS)] == ["ks"]
    assert (
        undecided_bodies(
            _map(_decided("a", body="tn", outcome="rejected", proposals=["ljus"])), LJUS
        )
        == ()
    )
    assert (
        len(
            undecided_bodies(
                _map(_decided("a", body="tn", outcome="returned", proposals=["ljus"])), LJUS
            )
        )
        == 2
    )


def test_decisions_about() -> None:
    """Those that name a proposal, follow on it, or follow on one that does without naming
    others.
    """
    case = _map(
        _decided("a", proposals=["ljus"]),
        _decided("b", follows=["a"]),
        _decided("c", follows=["b"]),
        _decided("d", follows=["a"], proposals=["annat"]),
        _decided("e"),
        proposals=[LJUS, Proposal(id="annat", title="Annat")],
    )
    assert [each.id for each in decisions_about(case, "ljus")] == ["a", "b", "c"]
    assert [each.id for each in without_body(case)] == ["annat"]
    assert [each.id for each in open_proposals(case)] == ["ljus", "annat"]
    assert [each.id for each in competent_bodies(case, LJUS)] == ["tn", "ks"]


def test_bodies_deciding() -> None:
    """Those with a proposal not settled, or a decision pending."""
    assert [each.id for each in bodies_deciding(_map())] == ["ks", "tn"]
    assert [
        each.id for each in bodies_deciding(_map(_decided("a", outcome="pending"), proposals=[]))
    ] == ["ks"]
    assert bodies_deciding(_map(_decided("a", outcome="approved"), proposals=[])) == ()


def test_informed() -> None:
    """Where a body is told what is under way, as a participant or as concerned; a cancelled meeting
    told nobody.
    """
    talks = [
        Dialogue(id="a", title="A", purpose="anchor", bodies=["ks"]),
        Dialogue(id="b", title="B", purpose="coordinate", participants=["ks"]),
        Dialogue(id="c", title="C", purpose="create", participants=["ks"]),
        Dialogue(id="d", title="D", purpose="anchor", bodies=["ks"], status="cancelled"),
        Dialogue(id="e", title="E", purpose="anchor", bodies=["tn"]),
    ]
    assert [each.id for each in informed_in(_map(dialogues=talks), "ks")] == ["a", "b"]


def test_meetings_elections_and_pauses() -> None:
    """Meetings by date without those called off; election days in order; a pause until it ends."""
    body = KS.evolve(
        meetings=["2026-05-01", Meeting(date="2026-04-01", cancelled=True), "2026-03-01"]
    )
    assert [each.date.month for each in coming_meetings(body)] == [3, 5]
    assert [each.date.month for each in coming_meetings(body, dt.date(2026, 3, 1))] == [5]
    case = _map(calendar=Calendar(election=["2030-09-08", "2026-09-13"]), pause=Pause(why="Oro"))
    assert [day.year for day in elections(case)] == [2026, 2030]
    assert pause_now(case) == case.pause
    assert pause_now(case.evolve(pause=Pause(why="Oro", ended="2026-01-01"))) is None

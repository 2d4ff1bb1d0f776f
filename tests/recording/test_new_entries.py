"""Tests of recording what the map rests on: stakeholders, tensions, whether people can meet, and
pauses.
"""

from typing import Any

import pytest

import processmap as pm
import processmap.recording as record
from tests.square import CASE, SECRETS


@pytest.fixture
def case() -> pm.ProcessMap:
    """The square."""
    return pm.loads(CASE)


def test_a_new_stakeholder_and_one_that_is_there(case: pm.ProcessMap) -> None:
    """A new name gets an id of its words; the same name only gets what is new, and twice is
    once.
    """
    made, noted = record.stakeholder(case, "Nattvandrarna", kind="förening", affected="medium")
    assert made["nattvandrarna"].kind == "association"
    assert noted.message() == "”Nattvandrarna” finns med som nattvandrarna."
    again, same = record.stakeholder(made, "nattvandrarna", affected="medium")
    assert again is made
    assert same.message().startswith("Stod redan så")
    more, _ = record.stakeholder(
        made, "Unga som är på torget", willing="yes", part_of="nattvandrarna"
    )
    assert (more["unga"].willing, more["unga"].part_of, more["unga"].affected) == (
        "yes",
        ("nattvandrarna",),
        "high",
    )
    assert len(more.stakeholders) == len(made.stakeholders)


def test_a_tension(case: pm.ProcessMap) -> None:
    """By id or words, whichever way round; what is there gets what is new."""
    made, _ = record.perspective(case, "Mer ljus behövs", held_by="unga", id="ljus")
    made, noted = record.tension(made, "ljus", "Det känns otryggt på kvällen", aim="let_be")
    assert (made.tensions[-1].between, made.tensions[-1].aim) == (("ljus", "otrygghet"), "let_be")
    assert (
        noted.message()
        == "Spänningen mellan ”Mer ljus behövs” och ”Det känns otryggt på kvällen” finns med."
    )
    again, _ = record.tension(made, "otrygghet", "ljus", can_meet="not_now")
    assert len(again.tensions) == 2
    assert (again.tensions[-1].aim, again.tensions[-1].can_meet) == ("let_be", "not_now")


def test_whether_two_can_meet(case: pm.ProcessMap) -> None:
    """The answer takes the place of what stood there, a stage too; a pair of parties or of
    perspectives.
    """
    staged = case.evolve(relationships=(case.relationships[0].evolve(can_meet=None, stage=5),))
    made, noted = record.readiness(
        staged, "Unga som är på torget", "handlare", can_meet="facilitated", date="2026-02-20"
    )
    (tie,) = made.relationships
    assert (tie.can_meet, tie.stage, str(tie.assessed_on)) == ("facilitated", None, "2026-02-20")
    assert (
        noted.message()
        == "”Unga som är på torget” och ”Torghandlarna”: kan mötas med samtalsledare."
    )
    made, _ = record.readiness(
        case, "otrygghet", "enda-platsen", aim="tas genom samtalsledaren", can_meet="prepared"
    )
    assert (made.tensions[0].aim, made.tensions[0].can_meet) == ("through_facilitator", "prepared")
    named = case.evolve(tensions=(case.tensions[0].evolve(id="klyfta"),))
    made, _ = record.readiness(named, "klyfta", can_meet="not_now")
    assert made.tensions[0].can_meet == "not_now"
    made, _ = record.readiness(case, "unga", "gata", can_meet="not_now")
    assert (made.relationships[-1].kind, made.relationships[-1].can_meet) == ("conflict", "not_now")


def test_a_pause_begins_and_ends(case: pm.ProcessMap) -> None:
    """The reason is asked for once; ending twice is once; a later pause is a new one."""
    made, noted = record.pause(case, "Hot mot flera", since="2026-02-24", decided_by="tn")
    assert (noted.word, made.pause and made.pause.why) == ("pause", "Hot mot flera")
    ended, noted = record.pause(made, ended="2026-04-07")
    assert noted.message() == "Pausen är slut 2026-04-07."
    assert ended.pause is not None
    assert (ended.pause.why, ended.pause.decided_by) == ("Hot mot flera", "tn")
    assert record.pause(ended, ended="2026-04-07")[0] is ended
    assert record.pause(ended, "Hot mot flera", since="2026-02-24")[0] is ended
    anew, _ = record.pause(ended, "Valrörelse", since="2026-08-01")
    assert anew.pause is not None
    assert (anew.pause.why, anew.pause.ended) == ("Valrörelse", None)


@pytest.mark.parametrize(
    ("event", "given", "more", "words"),
    [
        ("stakeholder", ["Nya"], {"id": "unga", "kind": "klubb"}, ["används redan", "klubb"]),
        ("tension", ["otrygghet", "otrygghet"], {"aim": "fika"}, ["båda sidor", "fika"]),
        ("readiness", ["unga", "otrygghet"], {"can_meet": "yes"}, ["inte av samma slag"]),
        ("readiness", ["unga", "gata"], {"can_meet": "yes"}, ["ingen konflikt mellan"]),
        ("readiness", ["unga", "handlare"], {"aim": "meet"}, ["hör till en spänning"]),
        ("readiness", ["otrygghet", "enda-platsen"], {}, ["can_meet: måste anges"]),
        (
            "readiness",
            ["otrygghet", "enda-platsen"],
            {"aim": "meet", "threats": "no"},
            ["threats: hör till två parter"],
        ),
        (
            "readiness",
            ["ungar", "handlarna"],
            {"can_meet": "kanske"},
            ["unga", "handlare", "kanske"],
        ),
        ("pause", [], {"ended": "2026-04-07"}, ["why: måste anges"]),
        (
            "pause",
            ["Hot"],
            {"since": "2026-04-07", "ended": "2026-04-01"},
            ["kan inte sluta 2026-04-01"],
        ),
    ],
)
def test_every_fault_is_told(
    case: pm.ProcessMap, event: str, given: list[str], more: dict[str, Any], words: list[str]
) -> None:
    """What is wrong, all of it, and nothing confidential."""
    with pytest.raises(pm.RecordError) as caught:
        getattr(record, event)(case, *given, **more)
    said = caught.value.message("sv")
    assert all(each in said for each in words), said
    assert not any(secret in said for secret in SECRETS)

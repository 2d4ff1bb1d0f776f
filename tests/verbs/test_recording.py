"""Tests of `record`: a chain of events, and the county council's chain of 2012-2013 replayed."""

import datetime as dt
import json
from pathlib import Path

import pytest

import processmap as pm
from processmap.analysis.conditions import open_matters
from tests.square import CASE

_EXAMPLES = Path(__file__).parents[2] / "examples"


def test_a_chain_of_events() -> None:
    """Each method gives a new record; the map it began with stays as it was."""
    case = pm.loads(CASE)
    found = (
        pm.record(case)
        .held("samtal-handlare", outcome="De vill stanna")
        .perspective("Det är mörkt", held_by="handlare", voiced_in="samtal-handlare")
        .commitment("handlare", "Håller öppet", made_in="samtal-handlare")
    )
    assert case == pm.loads(CASE)
    assert [each.word for each in found.notes] == ["held", "perspective", "commitment"]
    assert found.case["det-ar-morkt"].voiced_in == ("samtal-handlare",)
    assert "# De unga är svårast att nå." in pm.dumps(found.case)
    assert "”Samtal med torghandlarna” är genomfört" in found.text()
    assert json.loads(found.json())["recorded"][1]["id"] == "det-ar-morkt"
    assert "has been held" in pm.record(case, language="en").held("samtal-handlare").markdown()


# What the minutes say, in order: body, day, paragraph, outcome, tasks, and who has the matter
# afterwards.
_CHAIN = (
    ("apu", "2012-05-01", None, "approved", (), "ls", "2012-08-21"),
    ("planeringsgruppen", "2012-06-26", "§ 30", "approved", (), "ls", "2012-08-21"),
    ("planeringsdelegationen", "2012-08-14", "§ 100", "referred",
     ("kansliet:Komplettera med ekonomiskt underlag om kostnader:2012-08-21",), "ls", "2012-08-21"),
    ("ls", "2012-08-21", "§ 134", "approved",
     ("apu,kansliet:Beskriva arbetsuppgifterna och återkomma om vilka resurser som behövs",), None, None),
    ("apu", "2012-11-19", "§ 72", "approved", (), "ls", "2013-01-22"),
    ("planeringsdelegationen", "2013-01-08", "§ 8", "none", (), "ls", "2013-01-22"),
)  # fmt: skip


def test_the_county_council_replays() -> None:
    """Recorded step by step with its real outcomes, the chain says after each step who has the
    matter and when.
    """
    whole = pm.read(_EXAMPLES / "landstinget.yaml")
    case = whole.evolve(decisions=(), proposals=(whole.proposals[0],), requirements=())
    told = pm.record(case)
    for body, day, reference, outcome, tasks, holder, meeting in _CHAIN:
        if day == "2012-11-19":
            told = told.proposal(
                "Svar om arbetsuppgifter och resurser",
                from_="apu",
                decided_by="ls",
                date=day,
                id="svar-om-resurser",
            ).done("ls-134", who="apu", date=day)
        told = told.decision(
            body,
            date=day,
            reference=reference,
            outcome=outcome,
            proposals="hemstallan" if day < "2012-11" else "svar-om-resurser",
            assigns=tasks,
        )
        found = open_matters(told.case, dt.date.fromisoformat(day))
        if holder is None:
            assert found == ()
            continue
        (matter,) = found
        assert matter.holders == (holder,), day
        assert matter.meeting == dt.date.fromisoformat(meeting), day
        assert matter.left is not None
        assert matter.left.date == dt.date.fromisoformat(day)
    assert told.case["planeringsdelegationen-8"].follows == ("apu-72",)
    last = told.decision(
        "ls", date="2013-01-22", outcome="pending", proposals="svar-om-resurser"
    ).case
    (matter,) = open_matters(last, dt.date(2013, 1, 8))
    assert matter.left is not None
    assert (matter.left.reference, matter.outcome, matter.next_body) == ("§ 8", "none", "ls")
    assert (matter.meeting, matter.late(dt.date(2013, 1, 8))) == (dt.date(2013, 1, 22), False)


@pytest.mark.parametrize("name", ["landstinget", "mossgruvan", "backa"])
def test_examples_can_be_recorded_in(name: str) -> None:
    """A new note in an example keeps every comment of it."""
    text = (_EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    made = pm.dumps(pm.record(pm.loads(text)).action("Något nytt").case)
    assert [line for line in text.splitlines() if "#" in line] == [
        line for line in made.splitlines() if "#" in line and "Något nytt" not in line
    ]

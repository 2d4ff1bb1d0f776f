"""Ids that the program makes of the ids of those who are confidential tell of nobody."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import processmap as pm
from processmap.cli.app import app
from processmap.planning.proposer import propose

SQUARE = """\
processmap: 1
title: Torget
question: Hur kan torget bli en plats för alla?
commissioner: Kommunstyrelsen
open: [Belysning]
stakeholders:
  - {id: unga, name: Unga, kind: group, affected: high, influence: low, willing: yes}
  - {id: handlare, name: Torghandlarna, kind: business, affected: high, willing: yes}
  - {id: KEY, name: Kvinnojouren, kind: group, affected: high, willing: yes, visibility: confidential}
perspectives:
  - {id: a, statement: Otryggt, held_by: [handlare], themes: [t]}
  - {id: b, statement: Enda platsen, held_by: [unga, KEY], themes: [t]}
tensions: [{between: [a, b], aim: meet}]
decision_bodies: [{id: ks, name: Kommunstyrelsen, kind: board}]
calendar: {start: 2026-05-15}
"""


@pytest.mark.parametrize("key", ["vittnet", "maja", "vittnet-i-huset"])
def test_no_id_of_a_plan_or_a_timetable_holds_the_id_of_somebody_hidden(
    key: str, tmp_path: Path
) -> None:
    """A room, a gate or a month that waits for it is called by another id, one word or several."""
    file = tmp_path / "torget.yaml"
    file.write_text(SQUARE.replace("KEY", key), encoding="utf-8")
    plan = propose(pm.read(file)).plans[0]
    assert any(key in each.id for each in plan.arenas), "nothing to hide"
    told = {
        name: CliRunner().invoke(app, [*call, str(file)]).stdout
        for name, call in {
            "plan": ["propose", "--json"],
            "plan in words": ["propose", "-f", "txt"],
            "timetable": ["schedule", "--json"],
            "page": ["brief"],
        }.items()
    }
    assert all(told.values())
    assert [name for name, words in told.items() if key in words] == []
    assert json.loads(told["timetable"])["done_between"]["gates"]

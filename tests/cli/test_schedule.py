"""``processmap schedule``."""

import json
import re
from pathlib import Path

import processmap as pm
from tests.cli.conftest import Run
from tests.scheduling.torget import TORGET


def test_writes_days_into_the_document(run: Run) -> None:
    """Every dialogue has its day, the user's comments stay, and stderr says in a sentence what it
    comes to.
    """
    said = run("schedule", "-", stdin=TORGET)
    assert said.exit_code == 0
    assert "# när vi börjar" in said.stdout
    case = pm.loads(said.stdout)
    assert len(case.dialogues) > 8
    assert all(each.date for each in case.dialogues)
    assert "Måldatumet 2026-06-14 hålls" in said.stderr


def test_scheduling_again_changes_nothing(run: Run) -> None:
    """A timetable written twice is the same document, byte for byte; so is one proposed on
    again.
    """
    once = run("schedule", "-", stdin=TORGET).stdout
    assert run("schedule", "-", stdin=once).stdout == once


def test_what_people_have_set_is_not_touched(run: Run) -> None:
    """A confirmed day, and one that somebody has changed, stand while the rest is made anew round
    them.
    """
    once = run("schedule", "-", stdin=TORGET).stdout
    case = pm.loads(once)
    first, second = [
        each for each in case.dialogues if each.purpose == "prepare" and each.session == 1
    ][:2]
    changed = pm.dumps(
        case.evolve(
            dialogues=[
                first.evolve(status="confirmed", date="2026-04-21", start="14:00", end="15:00")
                if each is first
                else second.evolve(date="2026-04-22")
                if each is second
                else each
                for each in case.dialogues
            ]
        )
    )
    again = pm.loads(run("schedule", "-", stdin=changed).stdout)
    assert again[first.id] == pm.loads(changed)[first.id]
    assert again[second.id].date.isoformat() == "2026-04-22"  # type: ignore[attr-defined]  # a dialogue


def test_to_read_and_as_data(run: Run) -> None:
    """The table for people, and the same for programs; -o chooses by suffix."""
    shown = run("schedule", "-", "-f", "txt", stdin=TORGET)
    assert "Träffa unga på torget" in shown.stdout
    data = json.loads(run("schedule", "-", "--json", stdin=TORGET).stdout)
    assert data["status"] in {"optimal", "feasible"}
    assert data["margin_days"] == -data["late_days"]
    assert all(each["start"] and each["end"] for each in data["dialogues"])
    assert run("schedule", "-", "-o", "plan.md", stdin=TORGET).exit_code == 0
    assert Path("plan.md").read_text(encoding="utf-8").startswith("# Tidplan: Torget i Exempelby")


def test_impossible_is_a_result(run: Run) -> None:
    """People who are never free at the same time: status 0, the document untouched, and what
    clashes said.
    """
    never = TORGET.replace(
        "influence: medium, willing: yes", "influence: medium, willing: yes, available: [morning]"
    )
    said = run("schedule", "-", stdin=never)
    assert (said.exit_code, said.stdout) == (0, never)
    assert "Torghandlarna kan komma förmiddagar." in said.stderr
    assert json.loads(run("schedule", "-", "--json", stdin=never).stdout)["status"] == "infeasible"


def test_without_a_first_day(run: Run) -> None:
    """A document that does not say when it begins goes through as it is, and one is told what to
    write.
    """
    undated = TORGET.replace("  start: 2026-04-01   # när vi börjar\n", "")
    said = run("schedule", "-", stdin=undated)
    assert (said.exit_code, said.stdout) == (0, undated)
    assert "--today" in said.stderr
    case = pm.loads(run("schedule", "-", "--today", "2026-03-30", stdin=undated).stdout)
    assert min(each.date.isoformat() for each in case.dialogues if each.date) > "2026-03-30"


def test_a_bad_day(run: Run) -> None:
    """A day that is none is a wrong call."""
    said = run("schedule", "-", "--today", "i går", stdin=TORGET)
    assert said.exit_code == 2
    assert "i går" in said.stderr


def test_looking_back(run: Run) -> None:
    """From a decision back: the latest days, or what clashes; a bad meeting is a wrong call."""
    late = TORGET.replace("2026-06-28]", "2026-06-28, 2026-12-15]")
    shown = run("schedule", "-", "--decision", "ks@2026-12-15", stdin=late)
    assert shown.exit_code == 0
    assert "Träffa unga på torget" in shown.stdout
    assert "Vidgad krets 3" in shown.stdout
    data = json.loads(
        run("schedule", "-", "--decision", "ks@2026-05-20", "--json", stdin=TORGET).stdout
    )
    assert (data["possible"], data["steps"]) == (False, [])
    assert data["clash"]["irreducible"]
    assert run("schedule", "-", "--decision", "ks", stdin=TORGET).exit_code == 2
    assert run("schedule", "-", "--decision", "nej@2026-05-20", stdin=TORGET).exit_code == 2


def test_checking_what_was_scheduled(run: Run) -> None:
    """The checker has nothing to say about the days that a timetable wrote in time; that a board's
    own last day for papers is a Sunday (PM436) is not the timetable's doing.
    """
    in_time = TORGET.replace("target: 2026-06-14", "target: 2026-12-20").replace(
        "2026-06-28]", "2026-06-28, 2026-12-15]"
    )
    Path("torget.yaml").write_text(in_time, encoding="utf-8")
    run("schedule", "torget.yaml", "-o", "torget.yaml")
    assert pm.read("torget.yaml").dialogues
    codes = set(re.findall(r"PM4\d\d", run("check", "torget.yaml").stdout))
    assert codes <= {"PM436"}

"""The slack of a document's days: one count, the timetable's own."""

from pathlib import Path

import pytest

import processmap as pm
from processmap.model.stakeholders import Period
from processmap.scheduling.spare import spare_days
from processmap.verbs.alternative import alternative
from tests.scheduling.generator import generator
from tests.scheduling.torget import torget

EXAMPLES = Path(__file__).parents[2] / "examples"
DATED = ("backa",)


def _case(name: str) -> pm.ProcessMap:
    if name in DATED:
        return pm.read(EXAMPLES / f"{name}.yaml")
    size, _, seed = name.partition("-")
    return generator().Process(int(size), int(seed)).document() if seed else torget()


def _free(found: pm.Schedule) -> dict[str, int]:
    return {
        each.dialogue: each.slack_days for each in found.times if not each.fixed and each.has_day
    }


@pytest.mark.parametrize("name", [*DATED, "torget", "4-1", "8-0", "15-1"])
def test_a_document_has_the_slack_of_its_timetable(name: str) -> None:
    """Written into the document, a timetable has the same slack for every conversation as it had
    before.
    """
    case = _case(name)
    found = pm.schedule(case, explain=False)
    written = pm.with_schedule(case, found)
    assert _free(found)
    assert spare_days(written, alternative(written)) == _free(found)


@pytest.mark.parametrize("name", ["backa", "torget", "8-0"])
def test_what_is_drawn_never_exceeds_the_timetable(name: str) -> None:
    """Every box of the drawn document says the timetable's number of days, and no box says more."""
    case = _case(name)
    found = pm.schedule(case, explain=False)
    written = pm.loads(pm.dumps(pm.with_schedule(case, found)))
    boxes = {
        box.ref: [line.text for line in box.lines]
        for box in pm.draw(written, "timeline").diagram.boxes
    }
    said = {1: "1 dags marginal", 0: "ingen marginal"}
    shown = {key: days for key, days in _free(found).items() if key in boxes}
    assert shown
    for key, days in shown.items():
        assert said.get(days, f"{days} dagars marginal") in boxes[key], key


def test_days_that_no_longer_hold_have_no_such_slack() -> None:
    """Once the time is closed, the days in the document are no timetable any more, and no number is
    made up.
    """
    case = torget()
    written = pm.with_schedule(case, pm.schedule(case))
    assert written.calendar is not None
    day = next(each.date for each in written.dialogues if each.date and each.participants)
    closed = written.evolve(calendar=written.calendar.evolve(closed=[Period(start=day)]))
    assert spare_days(written, alternative(written)) is not None
    assert spare_days(closed, alternative(closed)) is None


def test_a_document_without_a_timetable_has_none() -> None:
    """Days that people have set are held against one another by whoever draws them, not by a
    timetable.
    """
    assert spare_days(torget(), alternative(torget())) is None

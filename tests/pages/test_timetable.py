"""What the page of a timetable says first, and what it shows where there is none."""

import processmap as pm
from processmap.audience.planned import UNSEEN
from processmap.messages import text
from processmap.pages.timetable import schedule_page
from processmap.verbs.seeing import seen_plan, seen_schedule
from tests.scheduling.told import ways_told
from tests.scheduling.torget import TORGET
from tests.square import CASE as SQUARE


def _said(case: pm.ProcessMap, language: str | None = None) -> str:
    return " ".join(str(pm.schedule(case, language=language)).split())


def _without_meetings() -> pm.ProcessMap:
    case = pm.loads(TORGET)
    return case.evolve(decision_bodies=[each.evolve(meetings=()) for each in case.decision_bodies])


def test_supposed_meetings_are_said_at_the_head() -> None:
    """Where nobody knows when a deciding body meets, the second sentence says what the last day
    rests on.
    """
    case = _without_meetings()
    found = pm.schedule(case)
    assert found.supposed
    assert {*found.supposed} <= {each.id for each in case.decision_bodies}
    head = _said(case).partition("DAGARNA")[0]
    assert "Slutdagen vilar på antagna sammanträden: ingen har skrivit in när" in head
    english = _said(case, "en").partition("THE DAYS")[0]
    assert "The last day rests on supposed meetings: nobody has written down when" in english
    assert _said(case).count("Inga sammanträden framåt är kända för") == 1


def test_known_meetings_are_not_supposed() -> None:
    """Bodies whose meetings stand in the document are not named there."""
    case = pm.loads(TORGET)
    assert pm.schedule(case).supposed == ()
    assert "antagna sammanträden" not in _said(case)


def test_a_confidential_body_is_not_named() -> None:
    """The sentence does not name a body that may not be named."""
    case = _without_meetings()
    hidden = [each.evolve(visibility="confidential") for each in case.decision_bodies]
    names = {each.name for each in case.decision_bodies}
    said = _said(case.evolve(decision_bodies=hidden))
    assert "antagna sammanträden" in said
    assert not [name for name in names if name in said]


def test_an_impossible_target_shows_what_the_first_way_comes_to() -> None:
    """With no timetable to show, the page shows the one of the way out that asks least, marked as
    such.
    """
    case = pm.loads(TORGET)
    assert case.calendar is not None
    firm = case.evolve(calendar=case.calendar.evolve(target="2026-04-20", target_firm=True))
    found = pm.schedule(firm)
    assert found.status == "infeasible"
    assert not found.times
    way = found.ways[0]
    assert {each.dialogue for each in way.times} == {each.id for each in found.plan.dialogues}
    said = _said(firm)
    page, _, table = said.partition("SÅ HÄR BLIR DET MED DEN FÖRSTA VÄGEN FRAMÅT")
    assert "DAGARNA" not in said
    assert ways_told(found)[0] in " ".join(page.split())
    assert table.startswith(f" Om det blir så här: {ways_told(found)[0]}")
    assert all(each.date.isoformat() in table for each in way.times if not each.tentative)


def test_what_only_the_hidden_can_open_is_waited_for_without_saying_what() -> None:
    """A shut gate that concerns only those who are confidential has no kind to its reader; the page
    says that something must be in place.
    """
    case = pm.loads(SQUARE)
    plan = seen_plan(case, pm.propose(case)[0]).plan
    assert plan is not None
    assert UNSEEN in [each.kind for each in plan.gates]
    told = schedule_page(seen_schedule(pm.schedule(case, explain=False))).text()
    assert text("dates.when_other", "sv") in " ".join(told.split()).casefold()

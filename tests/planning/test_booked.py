"""What becomes of each booked meeting, the same in the plan, on the page and in the timetable."""

import datetime as dt
from typing import Any

import pytest

import processmap as pm
from processmap.model.plan import Plan
from processmap.pages.proposals import alternatives_page
from processmap.pages.timetable import schedule_page
from processmap.verbs.seeing import seen_alternatives, seen_schedule
from tests.planning.expectations import case_of

_NAMES = {
    "sv": ("Seglarna", "Fiskarna", "Kajens boende", "De unga på kajen"),
    "en": ("The sailors", "The fishers", "The residents of the quay", "The young on the quay"),
}
_KEYS = ("seglare", "fiskare", "boende", "unga")


def _document(language: str = "sv", **more: Any) -> dict[str, Any]:
    people = [
        {"id": key, "name": name, "kind": "group", "size": 30, "affected": "high"}
        for key, name in zip(_KEYS, _NAMES[language], strict=True)
    ]
    views = [
        {"id": f"syn-{key}", "statement": f"Kaj {key}", "held_by": [key], "themes": ["kaj"]}
        for key in _KEYS
    ]
    return {
        "title": "Kajen",
        "question": "Hur ska kajen användas?",
        "language": language,
        "owner": "Viks kommun",
        "open": ["platsen"],
        "stakeholders": people,
        "perspectives": views,
        "tensions": [{"between": ["syn-seglare", "syn-fiskare"], "stage": 4}],
        "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
        "decisions": [{"id": "plan", "title": "Kajplan", "body": "ks", "outcome": "pending"}],
        "calendar": {"start": "2026-02-02"},
        **more,
    }


def _meeting(key: str, day: str, **more: Any) -> dict[str, Any]:
    meeting = {"id": key, "title": f"Möte {key}", "purpose": "frame", "status": "planned"}
    return {**meeting, "date": day, "participants": list(_KEYS), **more}


def _evenings() -> dict[str, Any]:
    forum = {
        "id": "kvallar",
        "kind": "plenary",
        "title": "Tre kvällar",
        "members": list(_KEYS),
        "sessions": 3,
        "status": "agreed",
    }
    days = ("2026-02-12", "2026-03-05", "2027-02-04")
    series = [
        _meeting(f"kvall-{number}", day, arena="kvallar", session=number, purpose=None)
        for number, day in enumerate(days, 1)
    ]
    made = [{key: value for key, value in each.items() if value is not None} for each in series]
    for each in made:
        del each["participants"]  # those who sit in the forum
    return _document(arenas=[forum], dialogues=made)


def _plan(document: dict[str, Any]) -> Plan:
    return pm.propose(case_of(document)).plans[0]


def _states(document: dict[str, Any]) -> dict[str, str]:
    return {each.meeting: each.state for each in _plan(document).booked}


def _flat(text: str) -> str:
    return " ".join(text.split())


def _three(document: dict[str, Any]) -> tuple[str, str, str]:
    case = case_of(document)
    plan = alternatives_page(seen_alternatives(pm.propose(case))).text(100)
    page = pm.brief(case).text(100)
    timetable = schedule_page(seen_schedule(pm.schedule(case))).text(200)
    return _flat(plan), _flat(page), _flat(timetable)


def test_each_meeting_of_a_series_is_tried_by_itself() -> None:
    """Those before the talks wait and the one long after them stands; nobody is listed in them but
    by their forum.
    """
    assert _states(_evenings()) == {"kvall-1": "waits", "kvall-2": "waits"}


def test_a_series_is_told_the_same_in_all_three() -> None:
    """The plan has the day of the one that is held, the two others are asked to wait, once."""
    plan, page, timetable = _three(_evenings())
    wait = "”Möte kvall-1” (2026-02-12) och ”Möte kvall-2” (2026-03-05) ligger före samtalen med var och en"
    assert plan.count(wait) == 1
    assert "Tre kvällar (2027-02-04)" in plan
    asked = "Be den som bjudit in till ”Möte kvall-1” (2026-02-12) och ”Möte kvall-2” (2026-03-05) att vänta."
    assert asked in page
    assert wait in timetable
    assert timetable.count("be att det väntar") == 2
    assert "2026-03-05 (be att det väntar): Möte kvall-2" in page


def test_an_open_house_is_open_to_those_who_may_come() -> None:
    """Before the talks it waits too, though only the host is listed."""
    house = [_meeting("oppet", "2026-02-20", participants=["boende"], open_to="everybody")]
    assert _states(_document(dialogues=house)) == {"oppet": "waits"}
    invited = [{**house[0], "open_to": "invited"}]
    assert _states(_document(dialogues=invited)) == {}


def test_a_meeting_before_the_ground_rules_waits_for_them() -> None:
    """Where all have been heard, what the plan has before such a room comes first."""
    heard = [
        _meeting(
            f"hord-{key}", "2026-01-10", participants=[key], status="held", purpose="inventory"
        )
        for key in _KEYS
    ]
    early = _document(dialogues=[*heard, _meeting("tidigt", "2026-02-10")])
    assert _states(early) == {"tidigt": "waits"}
    plan, _, timetable = _three(early)
    wait = "Be den som bjudit in till ”Möte tidigt” (2026-02-10) att vänta: det hålls när "
    assert wait in plan
    assert wait in timetable
    assert "Möte tidigt (ny dag)" in plan


def test_a_meeting_that_may_come_in_time_is_held_if_it_does() -> None:
    """Between the fewest and the most weeks nobody knows: it says so beside the day."""
    document = _document()
    first = _plan(document).time.first
    assert first is not None
    assert first.until is not None
    day = first.until + dt.timedelta(days=10)
    plan, page, timetable = _three(_document(dialogues=[_meeting("mote", day.isoformat())]))
    told = f"{day.isoformat()}, hålls bara när "
    assert told in plan
    assert "hålls bara när" in page
    assert "hålls bara när" in timetable


@pytest.mark.parametrize(
    ("language", "told"),
    [("sv", "vid små bord, inte i helsal"), ("en", "at small tables, not in one hall")],
)
def test_a_hall_becomes_small_tables_where_it_is_hard(language: str, told: str) -> None:
    """Long after the talks, and open to everybody: the day stands and the form does not."""
    house = [_meeting("oppet", "2027-04-06", open_to="everybody")]
    plan, page, timetable = _three(_document(language, dialogues=house))
    assert f"2027-04-06, {told}" in plan
    assert told in page
    assert told in timetable
    mild = _document(language, dialogues=house, tensions=[])
    assert _states(mild) == {}


def test_nobody_who_asks_for_safety_has_to_come() -> None:
    """Nobody is named, and with whomever they are at odds with they do not sit at all."""
    people = _document()["stakeholders"]
    people[3] = {**people[3], "needs": ["safety"]}
    late = [_meeting("mote", "2027-04-06")]
    document = _document(stakeholders=people, dialogues=late)
    assert _states(document)["mote"] in ("changed", "if_done", "waits")
    quarrel = [{"source": "boende", "target": "unga", "kind": "conflict", "stage": 4}]
    against = _document(stakeholders=people, dialogues=late, relationships=quarrel)
    assert _states(against) == {"mote": "off"}
    assert "bör ställas in: alla som bjudits in kan inte vara trygga där" in _three(against)[0]


def test_nobody_leads_a_meeting_whom_a_side_will_not_meet_under() -> None:
    """The day stands, the lead does not; nobody is named for it, nor for having said it."""
    lead = {"id": "karin", "name": "Karin Ek", "objected_by": ["fiskare"]}
    calendar = {"start": "2026-02-02", "facilitators": [lead]}
    meeting = [_meeting("mote", "2027-04-06", facilitators=["karin"])]
    plan, page, timetable = _three(_document(dialogues=meeting, calendar=calendar))
    for told in (plan, page, timetable):
        assert "under en annan ledare" in told
    assert "Karin Ek kan" not in timetable
    assert "Karin Ek hinner" not in timetable


def test_what_is_put_off_makes_no_plan_longer() -> None:
    """A meeting that is called off far ahead is nothing to wait for."""
    apart = [{"source": "boende", "target": "unga", "kind": "conflict", "first": ["apart"]}]
    without = _plan(_document(relationships=apart))
    far = _document(relationships=apart, dialogues=[_meeting("mote", "2027-11-01")])
    assert _states(far) == {"mote": "off"}
    assert _plan(far).time.weeks == without.time.weeks


def test_what_is_put_off_takes_no_time_and_holds_nothing_back() -> None:
    """It stands on its day in the timetable and no talk is said to be lost by it."""
    made = pm.schedule(case_of(_evenings()))
    assert {"kvall-1", "kvall-2"} <= {each.dialogue for each in made.times if each.fixed}
    assert not [each for each in made.notes if each.key.startswith("dates.given_way")]

"""What has a day, for a calendar; the file that comes of it is tested in
`tests.verbs.test_calendar`.
"""

import datetime as dt

from hypothesis import given, settings

from processmap.analysis.conditions import day_of
from processmap.exports.occasions import occasions
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.times import RoughDate
from tests.seen import seen
from tests.strategies import process_maps


@given(process_maps())
@settings(max_examples=60, deadline=None)
def test_every_dated_conversation_is_there_once_and_keys_differ(case: ProcessMap) -> None:
    """Nothing with a day is lost, nothing without one is counted twice, ends are not before starts,
    order is by day.
    """
    found = occasions(seen(case, language=case.language))
    keys = [each.key for each in found.listed]
    assert len(set(keys)) == len(keys)
    if case.visibility == "confidential":
        assert not keys
        return
    talks = {f"dialogue:{each.id}" for each in case.dialogues if day_of(each)}
    assert talks == {key for key in keys if key.startswith("dialogue:")}
    undated = [each for each in case.dialogues if each.live and not day_of(each)]
    rough = [each for each in undated if isinstance(each.date, RoughDate) and not each.held]
    assert found.undated == len(undated) - len(found.rough)
    assert len(found.rough) <= len(rough)  # a hidden one is counted, and not told
    days = [
        each.start.date() if isinstance(each.start, dt.datetime) else each.start
        for each in found.listed
    ]
    assert days == sorted(days)
    for each in found.listed:
        assert each.title.strip()
        assert each.end is None or each.end >= each.start


def test_every_task_keeps_its_identity_when_others_come_before_it() -> None:
    """A task's key follows its words, not its place in the list."""

    def keys(*tasks: str) -> list[str]:
        from processmap import Assignment, Decision, DecisionBody

        assigned = tuple(Assignment(to=("tn",), task=each, due="2026-04-01") for each in tasks)
        decision = Decision(id="b", body="tn", assigns=assigned)
        case = ProcessMap(
            title="x", decision_bodies=(DecisionBody(id="tn", name="TN"),), decisions=(decision,)
        )
        return [each.key for each in occasions(seen(case)).listed]

    assert set(keys("Räkna")) < set(keys("Mäta", "Räkna"))


def test_an_event_that_may_not_be_named_has_a_plain_word() -> None:
    """A title that names somebody confidential is left out, whether the event says its kind or
    not.
    """
    from processmap import Event, Stakeholder

    hidden = Stakeholder(id="v", name="Hemliga vittnet", visibility="confidential")
    events = tuple(
        Event(title="Träff med Hemliga vittnet", kind=kind, date="2026-04-01")
        for kind in (None, "seminar")
    )
    case = ProcessMap(title="x", stakeholders=(hidden,), events=events)
    titles = [each.title for each in occasions(seen(case)).listed]
    assert sorted(titles) == ["Händelse", "Seminarium"]


def test_those_called_the_same_are_told_apart() -> None:
    """Two events of one name and a third that is called as a number two would be."""
    from processmap import Event

    events = tuple(Event(title=title, date="2026-04-01") for title in ("a", "a", "a#2"))
    found = occasions(seen(ProcessMap(title="x", events=events))).listed
    assert len({each.key for each in found}) == 3


def test_several_days_reach_the_calendar() -> None:
    """From the first hour to the last; where no hour is written to begin, whole days."""
    talks = [
        Dialogue(id="a", title="A", start="2027-03-02T09:00", end="2027-03-04T16:00"),
        Dialogue(id="b", title="B", date="2027-03-02", end="2027-03-04T16:00"),
    ]
    found = {
        each.key: each for each in occasions(seen(ProcessMap(title="T", dialogues=talks))).listed
    }
    assert found["dialogue:a"].end == dt.datetime(2027, 3, 4, 16)
    assert (found["dialogue:b"].start, found["dialogue:b"].end) == (
        dt.date(2027, 3, 2),
        dt.date(2027, 3, 4),
    )

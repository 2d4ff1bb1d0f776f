"""A map as plain values."""

import datetime as dt
import json

from hypothesis import HealthCheck, given, settings

from processmap.formats.plain import plain
from processmap.model.dialogues import After, Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from tests.strategies import process_maps


def test_defaults_are_left_out_and_what_is_common_stands_last() -> None:
    """Only what was said is written; an entry's own keys come before note, source and
    visibility.
    """
    case = ProcessMap(
        title="T",
        note="N",
        stakeholders=[
            Stakeholder(id="a", name="A", visibility="public", note="n", size=3, hard_to_reach=True)
        ],
    )
    assert plain(case) == {
        "processmap": 1,
        "title": "T",
        "note": "N",
        "stakeholders": [
            {
                "id": "a",
                "name": "A",
                "size": 3,
                "hard_to_reach": "yes",
                "visibility": "public",
                "note": "n",
            }
        ],
    }
    assert list(plain(case)) == ["processmap", "title", "note", "stakeholders"]
    assert list(plain(case)["stakeholders"][0])[-2:] == ["visibility", "note"]


def test_times_and_short_forms_are_as_short_as_they_can_be() -> None:
    """Minutes unless there are seconds; an id instead of an entry that only holds it."""
    case = ProcessMap(
        title="T",
        dialogues=[
            Dialogue(
                id="a",
                title="A",
                start=dt.time(13, 30),
                end=dt.time(14, 0, 5),
                date=dt.date(2026, 3, 1),
            ),
            Dialogue(id="b", title="B", start=dt.datetime(2026, 3, 1, 9), after=["a"]),
            Dialogue(id="c", title="C", after=[After(dialogue="a", because="x")]),
        ],
    )
    one, two, three = plain(case)["dialogues"]
    assert (one["start"], one["end"], one["date"]) == ("13:30", "14:00:05", "2026-03-01")
    assert (two["start"], two["after"]) == ("2026-03-01T09:00", ["a"])
    assert three["after"] == [{"dialogue": "a", "because": "x"}]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_plain_values_are_plain(case: ProcessMap) -> None:
    """Nothing but what JSON knows, exactly."""
    assert json.loads(json.dumps(plain(case))) == plain(case)

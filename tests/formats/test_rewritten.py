"""Fields written anew as plain data are read as they would be in the whole document."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.errors import DocumentError
from processmap.formats.document import loads
from processmap.formats.plain import plain
from processmap.formats.rewritten import rewritten
from processmap.model.process_map import ProcessMap
from tests.strategies import process_maps

few = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
SQUARE: dict[str, Any] = {
    "processmap": 1,
    "title": "Torget",
    "open": ["Bänkar"],
    "stakeholders": [{"id": "unga", "name": "Unga", "kind": "residents"}],
    "perspectives": [{"id": "ljus", "statement": "Det är mörkt", "held_by": ["unga"]}],
    "relationships": [],
}


def _read(document: dict[str, Any]) -> ProcessMap:
    made = loads(json.dumps(document), format="json")
    assert isinstance(made, ProcessMap)
    return made


@given(process_maps())
@few
def test_every_field_is_read_back(case: ProcessMap) -> None:
    """On any map: all that it says, written anew, makes the same map."""
    fields = {key: value for key, value in plain(case).items() if key != "processmap"}
    made = rewritten(case, fields)
    assert made == case
    assert made.origin is None


@pytest.mark.parametrize(
    "fields",
    [
        {"open": ["Bänkar", "Ljus"]},
        {"open": []},
        {"open": None},
        {"yes_needed": "settled"},
        {"resources": {"lead_hours": 40.5}},
        {"stakeholders": [{"id": "unga", "name": "Unga 2", "kind": "group", "affected": "high"}]},
        {"standstill": {"what": "Ingen river något"}},
        {"not_together": [["unga", "ks"]], "decision_bodies": [{"id": "ks", "name": "Styrelsen"}]},
        {"rules": {"apart": {"off": True, "why": "Alla känner varandra"}}},
    ],
)
def test_what_is_written_is_as_in_the_whole_document(fields: dict[str, Any]) -> None:
    """Lists, words, numbers, entries, one entry for a list, and nothing at all; the rest stays."""
    assert rewritten(_read(SQUARE), fields) == _read({**SQUARE, **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {"yes_needed": "kanske"},
        {"open": {"what": "Bänkar"}},
        {"stakeholders": [{"id": "gamla", "name": "Gamla"}]},
        {"stakeholders": [{"id": "unga"}]},
        {"title": ""},
    ],
    ids=["unknown word", "no list", "reference that leads nowhere", "no name", "no title"],
)
def test_what_does_not_hold_is_refused(fields: dict[str, Any]) -> None:
    """What the whole document could not be read with is an error here too."""
    with pytest.raises(DocumentError):
        _read({**SQUARE, **fields})
    with pytest.raises(DocumentError):
        rewritten(_read(SQUARE), fields)

"""Places of findings: the line where the user wrote it, also after the map has changed."""

from processmap.errors import Finding, Place, Severity
from processmap.formats.document import dumps, loads
from processmap.formats.origin import with_places
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder

TEXT = """\
processmap: 1
title: T
stakeholders:
- {id: a, name: A}
- id: b
  name: B
calendar:
  facilitators: [{id: f}]
rules:
  caucus-first: {gap_days: 7}
"""


def place(
    case: ProcessMap, *path: str | int, refs: tuple[str, ...] = ()
) -> tuple[int | None, int | None]:
    """Line and column of a finding at a path."""
    finding = Finding("PM101", Severity.NOTE, path=path, refs=refs)
    (found,) = with_places(case, (finding,))
    assert found.path == path
    return (found.place.line, found.place.column) if found.place else (None, None)


def test_a_path_has_the_place_of_its_value() -> None:
    """Entries, fields, nested ones, rules; a key that is left out has the place of its entry."""
    case = loads(TEXT, file="x.yaml")
    assert place(case, "title") == (2, 8)
    assert place(case, "stakeholders", 1) == (5, 3)
    assert place(case, "stakeholders", 1, "name") == (6, 9)
    assert place(case, "stakeholders", 0, "size") == (4, 3)
    assert place(case, "calendar", "facilitators", 0) == (8, 18)
    assert place(case, "rules", "caucus-first", "gap_days") == (10, 28)
    assert place(case, "question") == (None, None)
    assert place(case, "dialogues", 3) == (None, None)


def test_a_finding_without_a_path_has_the_place_of_its_entry() -> None:
    """What a finding is about is enough."""
    case = loads(TEXT)
    assert place(case, refs=("b",)) == (5, 3)
    assert place(case, refs=("f",)) == (8, 18)
    assert place(case, refs=("gone",)) == (None, None)
    assert place(case) == (None, None)


def test_entries_are_followed_by_their_ids() -> None:
    """When entries have come and gone, a finding still points at the line where its entry was
    written.
    """
    case = loads(TEXT)
    changed = case.evolve(stakeholders=(Stakeholder(id="ny", name="Ny"), case.stakeholders[1]))
    assert place(changed, "stakeholders", 1, "name") == (6, 9)
    assert place(changed, "stakeholders", 0) == (None, None)
    assert place(changed, "stakeholders", 0, "name") == (None, None)


def test_a_map_built_in_code_has_no_places() -> None:
    """Findings then stay as they are; what they have already is kept."""
    finding = Finding("PM101", path=("title",), place=Place("y.yaml", 7))
    assert with_places(ProcessMap(title="T"), (finding,)) == (finding,)


def test_places_hold_in_json_too() -> None:
    """The same in the other format."""
    case = loads(dumps(loads(TEXT), "json"), "json", file="x.json")
    (found,) = with_places(case, (Finding("PM101", path=("stakeholders", 1, "name")),))
    assert str(found.place).startswith("x.json:")
    assert found.place is not None
    lines = dumps(case, "json").splitlines()
    assert lines[(found.place.line or 0) - 1].strip() == '"name": "B"'

"""Who is where: a cell for every party and forum, and nothing of it where somebody is in fear."""

import datetime as dt
from pathlib import Path

import attrs

from processmap.formats.files import read
from processmap.model.stakeholders import Relationship
from processmap.picture.diagram import Diagram
from processmap.picture.seating import Cell, Seating
from processmap.views.public import PUBLIC_VIEWS
from tests.seen import drawn as view

MAPS = Path(__file__).parent / "maps"
TODAY = dt.date(2026, 2, 16)


def _table(diagram: Diagram) -> dict[str, dict[str, Cell]]:
    content = diagram.content
    assert isinstance(content, Seating)
    return {
        party.title: {place.title: cell for place, cell in zip(content.places, row, strict=True)}
        for party, row in zip(content.parties, content.cells, strict=True)
    }


def test_chairs_say_what_has_been_answered() -> None:
    """Yes, asked and kept open differ; a reason stands where there is no chair; what is missing is
    a question.
    """
    table = _table(view(read(MAPS / "small.yaml"), "rooms", today=TODAY))
    assert table["Markägare på Storhöjden"]["Bordet i Norrby"].chairs == ("yes", "yes")
    assert table["Samebyns renskötare"]["Bordet i Norrby"].chairs == ("kept",)
    assert table["Boende i Norrby by"]["Faktapanel om ljud"].chairs == ("asked",)
    assert table["Markägare på Storhöjden"]["Faktapanel om ljud"].lines == ("vill inte",)
    assert table["Samebyns renskötare"]["Faktapanel om ljud"].lines == ("eget spår",)
    assert table["Boende i Norrby by"]["Fattas ännu"].kind == "question"


def test_every_cell_says_something() -> None:
    """No cell is empty: a dash is a word too."""
    for row in _table(view(read(MAPS / "middle.yaml"), "rooms", today=TODAY)).values():
        assert all(cell.kind == "none" or cell.lines or cell.marks for cell in row.values())


def test_what_is_next_stands_once() -> None:
    """The next talk is the one dark cell, where it is with one party."""
    table = _table(view(read(MAPS / "small.yaml"), "rooms", today=TODAY))
    dark = [
        (party, place)
        for party, row in table.items()
        for place, cell in row.items()
        if cell.kind == "next"
    ]
    assert dark == [("Samebyns renskötare", "Eget spår")]


def test_where_somebody_is_in_fear_only_the_lead_sees_it() -> None:
    """Threats or a need of safety hide the table, also its pattern, unless it is the lead's own
    view; never public.
    """
    case = read(MAPS / "small.yaml")
    tie = Relationship(source="bolaget", target="boende", kind="conflict", threats="yes")
    afraid = (case.stakeholders[0].evolve(needs=["safety"]), *case.stakeholders[1:])
    for changed in (case.evolve(relationships=(tie,)), attrs.evolve(case, stakeholders=afraid)):
        hidden = view(changed, "rooms", today=TODAY)
        assert not hidden.boxes
        assert "rädd eller hotad" in hidden.empty
        assert "Boende" not in repr(hidden.alternative)
        shown = view(changed, "rooms", today=TODAY, show_confidential=True)
        assert shown.boxes
        assert any("mönster" in note for note in shown.notes)
    assert "rooms" not in PUBLIC_VIEWS

"""Tests of SKR's seven steps and the phases of a document."""

from processmap.model.phases import default_phases, phase_of, phases_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Phase
from processmap.model.words import Purpose


def test_skrs_seven() -> None:
    """The seven steps, in order, with titles in either language."""
    assert [each.title for each in default_phases("sv")] == [
        "Förberedelser",
        "Perspektivinsamling",
        "Dialog – experimenterande och medskapande",
        "Förslag – åtgärder och åtaganden",
        "Beslut om genomförande",
        "Genomförande",
        "Kapacitetsutveckling",
    ]
    assert len({each.title for each in default_phases("en")}) == 7


def test_every_purpose_has_a_phase() -> None:
    """Each purpose belongs to one of the seven, and to some phase of any other set too."""
    own = (Phase(id="ett", title="Ett"), Phase(id="tva", title="Två"))
    for purpose in Purpose:
        assert phase_of(purpose, default_phases()) is not None
        assert phase_of(purpose, own) in {"ett", "tva"}
    assert phase_of(None, default_phases()) is None


def test_own_phases_come_first() -> None:
    """A document's own phases replace SKR's, and their purposes decide."""
    own = Phase(id="allt", title="Allt", purposes=["decide"])
    case = ProcessMap(title="x", phases=[Phase(id="ett", title="Ett"), own])
    assert phases_of(case) == case.phases
    assert phase_of(Purpose.DECIDE, case.phases) == "allt"

"""Choosing a part of the map."""

import datetime as dt

import pytest

from processmap.model.process_map import ProcessMap
from processmap.views import view
from tests.views.cases import square


def refs(name: str, case: ProcessMap | None = None, **chosen: object) -> set[str]:
    """Ids of what a view shows under a choice."""
    return {box.ref for box in view(case or square(), name, **chosen).boxes if box.ref}  # type: ignore[arg-type]  # choices by name


def test_a_theme_brings_what_hangs_together_with_it() -> None:
    """A theme keeps its perspectives, their holders, the dialogues about them, the proposals and their decisions."""
    assert refs("perspectives", only=[("theme", "trygghet")]) == {"otrygghet"}
    assert refs("process", only=[("theme", "Trygghet")]) >= {"grupp", "ljus", "tn-31", "au-12"}
    assert "egen" not in refs("process", only=[("theme", "trygghet")])
    assert "gata" not in refs("stakeholders", only=[("theme", "trygghet")])


def test_around_one_stakeholder() -> None:
    """What is tied to a stakeholder: its talks, its perspectives, those it is in tension with, and who they are."""
    assert refs("process", around="unga") >= {"samtal-unga", "grupp"}
    assert "samtal-handlare" not in refs("process", around="unga")
    assert refs("perspectives", around="unga") == {"otrygghet", "enda-platsen"}
    assert refs("stakeholders", around="unga") == {"unga", "handlare"}


@pytest.mark.parametrize("key", ["otrygghet", "grupp", "ljus", "tn-31", "tn", "pl"])
def test_around_anything(key: str) -> None:
    """The surroundings of a perspective, a dialogue, a proposal, a decision or a body can be drawn too."""
    for name in ("process", "stakeholders", "perspectives", "decisions"):
        assert view(square(), name, around=key).alternative.items


def test_a_phase_by_id_title_or_number() -> None:
    """A phase is one column; it may be said in three ways."""
    for said in ("perspectives", "Perspektivinsamling", "2"):
        diagram = view(square(), phase=said)
        assert [column.title for column in diagram.columns] == ["Perspektivinsamling"]
        assert {box.ref for box in diagram.boxes} == {"samtal-handlare", "samtal-unga"}
    assert refs("sequence", phase="perspectives") == {"samtal-handlare", "samtal-unga"}
    assert refs("timeline", phase="2") == {"samtal-handlare", "samtal-unga"}


def test_until_a_day() -> None:
    """Later things go, and with them what has no day and waits for them; the rest stays."""
    chosen = refs("process", until=dt.date(2026, 1, 31))
    assert chosen == {"samtal-handlare", "egen"}
    assert "tn-31" not in refs("decisions", until=dt.date(2026, 3, 10))


def test_choices_meet() -> None:
    """Several choices at once must all hold."""
    both = refs("process", only=[("purpose", "inventory"), ("status", "held")])
    assert both == {"samtal-handlare"}
    assert refs("process", only=[("method", "caucus")]) == {"egen"}
    assert refs("stakeholders", only=[("kind", "business")]) == {"handlare"}
    assert refs("decisions", only=[("body", "tn")]) >= {"tn-31", "ljus"}


def test_the_choice_is_said_and_what_is_left_out_counted() -> None:
    """Nobody should take a part for the whole."""
    notes = view(square(), only=[("theme", "plats")]).notes
    assert "Urval: tema plats. Resten av kartan visas inte." in notes
    assert any(note.startswith("Utanför urvalet:") for note in notes)
    assert view(square(), only=[("purpose", "follow_up")]).empty.startswith("Urvalet ger ingenting")

"""Choosing a part of the map."""

import datetime as dt

import pytest

import processmap as pm
from processmap.model.process_map import ProcessMap
from tests.seen import drawn as view
from tests.views.cases import square


def refs(name: str, case: ProcessMap | None = None, **chosen: object) -> set[str]:
    """Ids of what a view shows under a choice."""
    return {box.ref for box in view(case or square(), name, **chosen).boxes if box.ref}  # type: ignore[arg-type]  # choices by name


def test_a_theme_brings_what_hangs_together_with_it() -> None:
    """A theme keeps its perspectives, their holders, the dialogues about them, the proposals and
    their decisions.
    """
    assert refs("perspectives", only=[("theme", "trygghet")]) == {"otrygghet"}
    assert refs("process", only=[("theme", "Trygghet")]) >= {"grupp", "ljus", "tn-31", "au-12"}
    assert "egen" not in refs("process", only=[("theme", "trygghet")])
    assert "gata" not in refs("stakeholders", only=[("theme", "trygghet")])


def test_around_one_stakeholder() -> None:
    """What is tied to a stakeholder: its talks, its perspectives, those it is in tension with, and
    who they are.
    """
    assert refs("process", around="unga") >= {"samtal-unga", "grupp"}
    assert "samtal-handlare" not in refs("process", around="unga")
    assert refs("perspectives", around="unga") == {"otrygghet", "enda-platsen"}
    assert refs("stakeholders", around="unga") == {"unga", "handlare"}


@pytest.mark.parametrize("key", ["otrygghet", "grupp", "ljus", "tn-31", "tn", "pl"])
def test_around_anything(key: str) -> None:
    """The surroundings of a perspective, a dialogue, a proposal, a decision or a body can be drawn
    too.
    """
    for name in ("process", "stakeholders", "perspectives", "decisions"):
        assert view(square(), name, around=key).alternative.items


def test_a_phase_by_id_title_or_number() -> None:
    """Only what happens in a phase is shown; it may be said in three ways."""
    for said in ("perspectives", "Perspektivinsamling", "2"):
        diagram = view(square(), phase=said)
        assert {box.ref for box in diagram.boxes if box.ref} == {"samtal-handlare", "samtal-unga"}
    assert refs("sequence", phase="perspectives") == {"samtal-handlare", "samtal-unga"}
    assert refs("timeline", phase="2") == {"samtal-handlare", "samtal-unga"}


def test_until_a_day() -> None:
    """Later things go, and with them what has no day and waits for them; the rest stays."""
    chosen = refs("process", until=dt.date(2026, 1, 31))
    assert chosen == {"samtal-handlare", "egen"}
    assert "tn-31" not in refs("decisions", until=dt.date(2026, 3, 10))


AFTER = """\
processmap: 1
title: Torget
dialogues:
  - {id: h, title: Hört, purpose: inventory, status: held, date: 2026-01-20}
  - {id: s, title: Sedan, purpose: meet, status: held, date: 2026-03-02, outcome: Enade}
requirements:
  - {id: lokal, text: En lokal, due: 2026-01-25, met_on: 2026-02-10, evidence: [kontrakt]}
actions: [{id: prov, what: Prov med belysning, due: 2026-01-28, done_on: 2026-02-20}]
decision_bodies: [{id: tn, name: Nämnden, meetings: [2026-01-14, 2026-02-18, 2026-03-18]}]
decisions:
  - {id: b1, body: tn, date: 2026-01-14, outcome: approved, title: Start,
     assigns: [{to: tn, task: Räkna, due: 2026-01-30, done_on: 2026-02-17}]}
  - {id: b2, body: tn, date: 2026-02-18, outcome: approved, title: Ljus}
"""


def test_what_came_later_was_not_known_then() -> None:
    """Until a day the picture knows what was known that day, as `show` does: nothing later is held,
    met or done.
    """
    case = pm.loads(AFTER)
    then = pm.draw(case, "timeline", until=dt.date(2026, 1, 31)).text()
    now = pm.draw(case, "timeline").text()
    for words in ("2026-02-10", "2026-02-20", "2026-02-18", "2026-03-18", "Ljus"):
        assert words in now, words
        assert words not in then, words
    marks = {
        box.heading: box.state for box in view(case, "timeline", until=dt.date(2026, 1, 31)).boxes
    }
    later = {box.heading: box.state for box in view(case, "timeline").boxes}
    assert (marks["En lokal"], later["En lokal"]) == ("plain", "held")
    assert (marks["Prov med belysning"], later["Prov med belysning"]) == ("planned", "held")
    assert (marks["Räkna"], later["Räkna"]) == ("planned", "held")
    assert "Sedan" not in marks


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

"""Tests of `diff`: in words with reasons, between maps and between plans, with nothing
confidential.
"""

import json

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.analysis.changes import changes
from tests.square import CASE, SECRETS
from tests.strategies import process_maps

OLD = pm.loads(CASE)
WALK = pm.Dialogue(
    id="vandring",
    title="Kvällsvandring",
    purpose="inventory",
    participants=["unga"],
    status="proposed",
    reasons=[pm.Reason(rule="inventory", because="Unga hör hemma på torget")],
)


def _said(found: pm.Difference) -> str:
    return " ".join(found.text(1000).split())


def test_in_words_with_reasons() -> None:
    """What is new says why; what is gone says what it was for, or who did not want it."""
    told = OLD.evolve(dialogues=[*OLD.dialogues, WALK])
    said = _said(pm.diff(OLD, told))
    assert "NYTT - Samtal: Kvällsvandring Läge: föreslaget Varför: " in said
    assert "Unga hör hemma på torget" in said
    unwanted = pm.Override(action="forbid", dialogue=WALK.id, why="De har redan hörts")
    gone = _said(pm.diff(told, OLD.evolve(overrides=[unwanted])))
    assert "Processledaren vill inte ha det: De har redan hörts" in gone
    assert "Skälet var: " in gone


def test_a_plan_is_told_by_what_its_forums_are_and_for_whom() -> None:
    """What a plan writes is told by the kind of each forum and those who sit in it; ids of ours are
    no words.
    """
    plan = pm.propose(OLD)[0]
    written = pm.with_plan(OLD, plan)
    said = _said(pm.diff(OLD, written))
    assert f"Poster: {len(plan.arenas)} nya" in said
    assert "Samtal i egen grupp: unga som är på torget" in said
    assert "Own-group talks: unga som är på torget" in _said(pm.diff(OLD, written, language="en"))
    assert not any(arena.id in said for arena in plan.arenas if "-" in arena.id)
    assert not any(secret in said for secret in SECRETS)
    named = written.evolve(arenas=[each.evolve(title="Kvällsbordet") for each in written.arenas])
    assert "Rundabord: Kvällsbordet" in _said(pm.diff(OLD, named))


def test_a_cancelled_dialogue_and_the_one_in_its_place() -> None:
    """A new dialogue says which cancelled one it stands in for."""
    written = OLD.evolve(dialogues=[*OLD.dialogues, WALK])
    cancelled = pm.record(written).cancelled(WALK.id, why="Det regnade").case
    instead = WALK.evolve(id="ny-vandring", title="Ny kvällsvandring")
    again = cancelled.evolve(dialogues=[*cancelled.dialogues, instead])
    said = _said(pm.diff(written, again))
    assert "Ersätter ”Kvällsvandring”, som ställdes in." in said
    assert "Läge: föreslaget → inställt" in said


def test_the_frame_is_told() -> None:
    """What the case as a whole says is told by name."""
    new = OLD.evolve(
        open=["Belysning"], calendar=pm.Calendar(target="2026-06-14"), question="Vad vill vi?"
    )
    said = _said(pm.diff(OLD, new))
    assert "ÄRENDETS RAM" in said
    assert "Går att påverka: bort går öppettider" in said
    assert "Mål: inget → 2026-06-14" in said


def test_two_plans() -> None:
    """Two plans for one map are compared, with what each gives and costs; without the map that is
    refused.
    """
    one = pm.propose(OLD)[0]
    two = pm.propose(OLD.evolve(relationships=[], tensions=[]))[0]
    found = pm.diff(one, two, case=OLD)
    assert found
    assert "VAD UPPLÄGGEN GER OCH KOSTAR" in _said(found)
    assert any(arena.id not in {each.id for each in two.arenas} for arena in one.arenas)
    assert "BORTTAGET" in _said(found)
    assert not pm.diff(one, one, case=OLD)
    with pytest.raises(pm.UsageError, match="case=karta"):
        pm.diff(one, two)


def test_as_data_and_in_a_notebook() -> None:
    """The same facts as data with the document's own codes; a page and words in a notebook."""
    new = pm.record(OLD).held("samtal-handlare", date="2026-01-21").case
    found = pm.diff(OLD, new, language="en")
    data = json.loads(found.json())
    assert data["entries"] == [
        {
            "how": "moved",
            "list": "dialogues",
            "id": "samtal-handlare",
            "what": "Dialogue: Samtal med torghandlarna",
            "fields": ["date"],
            "said": ["Date: 2026-01-20 → 2026-01-21"],
        }
    ]
    assert {"text/plain", "text/html"} <= set(found._repr_mimebundle_())
    assert found.picture().svg().startswith("<svg")
    assert _said(pm.diff(OLD, OLD)).endswith("Ingenting skiljer.")


def test_nothing_confidential() -> None:
    """What is confidential in either version is counted and never told, not even by its old
    words.
    """
    changed = CASE.replace("Någon hotar på torget", "Någon viskade om hot")
    found = pm.diff(OLD, pm.loads(changed))
    assert found
    assert "1 skillnader rör uppgifter som är märkta confidential" in _said(found)
    marked = pm.loads(
        CASE.replace("affected: low, influence: high}", "affected: high, visibility: confidential}")
    )
    outputs = [
        each
        for one in (found, pm.diff(OLD, marked), pm.diff(marked, OLD))
        for each in (one.text(), one.markdown(), one.html(), one.json(), one.picture().html())
    ]
    assert not any(secret in each for secret in (*SECRETS, "viskade") for each in outputs)
    assert not any("Gatukontoret" in each for each in outputs[5:])
    assert "Någon viskade om hot" in _said(pm.diff(OLD, pm.loads(changed), show_confidential=True))
    closed = pm.diff(OLD, OLD.evolve(visibility="confidential", title="Annat"))
    assert "Torget" not in closed.text() + closed.picture().svg() + closed.json()


@settings(max_examples=5, deadline=None)
@given(process_maps(2), process_maps(2))
def test_any_two_maps_can_be_told_apart(old: pm.ProcessMap, new: pm.ProcessMap) -> None:
    """In both languages, shown or not, without an error; what may be told is told once each."""
    for language in ("sv", "en"):
        for shown in (True, False):
            found = pm.diff(old, new, language=language, show_confidential=shown)
            data = json.loads(found.json())
            closed = not shown and "confidential" in (old.visibility, new.visibility)
            assert closed or len(data["entries"]) + data["withheld"] == len(
                changes(old, new).entries
            )
            assert found.text()


def test_what_introduces_the_reasons_stands_once() -> None:
    """However many reasons an entry has, ``Varför`` stands before the first only; each reason has
    its line.
    """
    case = pm.loads(CASE)
    reasons = [*WALK.reasons, WALK.reasons[0].evolve(because="Handlarna vill veta mer")]
    planned = case.evolve(dialogues=[*case.dialogues, WALK.evolve(reasons=reasons)])
    found = pm.diff(case, planned).found
    told = [found.lines(each) for each in found.shown if each.list_name == "dialogues"]
    assert max(len(lines) for lines in told) > 1
    for lines in told:
        assert sum(line.startswith("Varför:") for line in lines) == 1
    gone = pm.diff(planned, case).found
    for each in gone.shown:
        assert sum(line.startswith("Skälet var:") for line in gone.lines(each)) <= 1

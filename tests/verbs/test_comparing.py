"""Tests of `diff`: in words with reasons, between maps and between plans, with nothing confidential."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

import processmap as pm
from tests.square import CASE, SECRETS
from tests.strategies import process_maps

OLD = pm.loads(CASE)


def _said(found: pm.Difference) -> str:
    return " ".join(found.text(1000).split())


def test_in_words_with_reasons() -> None:
    """What a plan wrote is told by its kind and who sits there."""
    plan = pm.propose(OLD)[0]
    written = pm.with_plan(OLD, plan)
    said = _said(pm.diff(OLD, written))
    assert "NYTT - Arena: " in said


def test_the_frame_is_told() -> None:
    """What the case as a whole says is told by name."""
    new = OLD.evolve(open=["Belysning"], calendar=pm.Calendar(target="2026-06-14"), question="Vad vill vi?")
    said = _said(pm.diff(OLD, new))
    assert "ÄRENDETS RAM" in said
    assert "Går att påverka: bort går öppettider" in said
    assert "Mål: inget → 2026-06-14" in said


def test_two_plans() -> None:
    """Two plans for one map are compared, with what each gives and costs; without the map that is refused."""
    case = pm.loads(Path("tests/cases/09-2019-01.yaml").read_text(encoding="utf-8"))
    plans = pm.propose(case)
    one, two = plans.plans[0], plans.plans[-1]
    found = pm.diff(one, two, case=case)
    assert found
    assert "VAD UPPLÄGGEN GER OCH KOSTAR" in _said(found)
    assert "Egna rum först" in _said(found)
    assert not pm.diff(one, one, case=case)
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
    """What is confidential in either version is counted and never told, not even by its old words."""
    changed = CASE.replace("Någon hotar på torget", "Någon viskade om hot")
    found = pm.diff(OLD, pm.loads(changed))
    assert found
    assert "1 skillnader rör uppgifter som är märkta confidential" in _said(found)
    marked = pm.loads(CASE.replace("affected: low, influence: high}", "affected: high, visibility: confidential}"))
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


@settings(max_examples=12, deadline=None)
@given(process_maps(2), process_maps(2))
def test_any_two_maps_can_be_told_apart(old: pm.ProcessMap, new: pm.ProcessMap) -> None:
    """In both languages, shown or not, without an error; what may be told is told once each."""
    for language in ("sv", "en"):
        for shown in (True, False):
            found = pm.diff(old, new, language=language, show_confidential=shown)
            data = json.loads(found.json())
            closed = not shown and "confidential" in (old.visibility, new.visibility)
            assert closed or len(data["entries"]) + data["withheld"] == len(found.found.changes.entries)
            assert found.text()

"""Forgetting somebody."""

import datetime as dt
import json
import re

import pytest

import processmap as pm
from processmap.errors import UsageError
from tests.person import CASE


def gone(case: str = CASE, key: str = "anna", **ground: object) -> pm.Forgotten:
    """The document without somebody."""
    return pm.forget(pm.loads(case), key, **(ground or {"working_material": True}))


@pytest.mark.parametrize(
    ("ground", "code"),
    [
        ({"date": None}, "forget.no_basis"),
        ({"disposal_decision": "  "}, "forget.no_basis"),
        ({"working_material": True, "disposal_decision": "KS 1"}, "forget.two_bases"),
    ],
)
def test_exactly_one_ground_is_needed(ground: dict[str, object], code: str) -> None:
    """Without a ground, with an empty one or with two, nothing is done."""
    with pytest.raises(UsageError) as caught:
        gone(**ground)
    assert caught.value.code == code


def test_the_ground_is_noted_and_not_the_person() -> None:
    """The document says on what ground, when and by which role; the note holds neither id nor
    name.
    """
    found = gone(disposal_decision="KS 2026/17", date=dt.date(2026, 3, 1), by="Processledare")
    (note,) = found.case.disposals
    assert (note.basis, note.decision, note.date, note.by) == (
        "disposal_decision",
        "KS 2026/17",
        dt.date(2026, 3, 1),
        "Processledare",
    )
    again = pm.loads(pm.dumps(found.case))
    assert pm.forget(again, "andra", working_material=True).case.disposals[0] == note


def test_comments_stay_and_every_trace_is_flagged() -> None:
    """In the text as it is written, each line with the name or id is one that the answer points
    out; others stay.
    """
    found = gone()
    written = pm.dumps(found.case)
    assert "# Den första är en privatperson." in written
    trace = re.compile(r"\bAnna\b(?! Sv)|anna\b|Anderss")
    lines = {number for number, line in enumerate(written.splitlines(), 1) if trace.search(line)}
    said = found.text(400)
    pointed = {int(each) for each in re.findall(r"(?:rad) (\d+)", said)}
    by_id = {
        number
        for number in lines
        if any(key in written.splitlines()[number - 1] for key in found.ids)
    }
    assert lines <= pointed | by_id
    assert pointed <= lines


def test_the_answer_does_not_name_them() -> None:
    """What is left is told by place, so that the answer itself is no new trace; as data too."""
    found = gone()
    for said in (found.text(), found.json(), repr(found)):
        assert "Andersson" not in said
    data = json.loads(found.json())
    assert data["texts"] == ["dialogues[0].title", "dialogues[0].outcome", "overrides[0].why"]
    assert data["ids"] == ["samtal-anna"]
    assert data["basis"] == "working_material"


def test_a_map_without_a_file_can_forget() -> None:
    """A case built in code has no lines, and loses somebody all the same."""
    case = pm.ProcessMap(title="x", stakeholders=(pm.Stakeholder(id="a", name="Åsa"),))
    assert not pm.forget(case, "a", working_material=True).case.stakeholders


def test_json_documents_too() -> None:
    """The same for a document in JSON, which has no comments."""
    case = pm.loads(pm.dumps(pm.loads(CASE), "json"), "json")
    found = pm.forget(case, "anna", working_material=True)
    assert not found.comments
    assert '"anna"' not in pm.dumps(found.case, "json")


@pytest.mark.parametrize(
    "said", ["QW5uYSBLYXJsc3Nvbg==", "A&#110;na", "Karls-\\nson", "KARLSSON", "Anna%20K"]
)
def test_texts_that_name_somebody_in_a_disguise_are_flagged(said: str) -> None:
    """Coded or broken: what the last look before publishing would find is left for a person to
    read.
    """
    text = (
        "processmap: 1\ntitle: T\nstakeholders:\n  - {id: a, name: Anna Karlsson, kind: person}\n"
        f'  - {{id: b, name: Grannar, note: "se {said} också"}} # {said.splitlines()[0]}\n'
    )
    done = gone(text, "a", working_material=True)
    assert done.texts == (("stakeholders", 0, "note"),)

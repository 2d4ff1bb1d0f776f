"""The measure of proposals counts as it says: totals, rules of one case only, and the marks that
rest on them.
"""

import json
import sys
from pathlib import Path

import pytest
from benchmarks import fidelity

from tests.cases.expectations import Expectation
from tests.cases.plans import read_plan


def _document(
    name: str,
    case: str,
    rule: str,
    *,
    members: tuple[str, ...] = ("a", "b"),
    opened: str | None = None,
) -> fidelity.Document:
    data = {
        "arenas": [
            {
                "id": "one",
                "kind": "round_table",
                "members": list(members),
                "reasons": [{"rule": rule}],
            }
        ],
        "gates": [{"id": "g", "kind": "facts", "refs": ["a"], "reasons": [{"rule": "shared"}]}],
    }
    wanted = (
        Expectation(
            id="1", says="Together.", source="s", met={"together": ["a", "b"]}, part={"gate": {}}
        ),
        Expectation(id="2", says="Facts.", source="s", met={"gate": {"kinds": ["facts"]}}),
        Expectation(id="3", says="Rights.", source="s", met={"gate": {"kinds": ["rights"]}}),
    )
    return fidelity.Document(
        name=name,
        case=case,
        path=Path(name),
        expectations=wanted,
        plan=read_plan(data, {}),
        seconds=0.5,
        opened=opened,
    )


def test_totals_and_rules_of_one_case() -> None:
    """A mark that falls without the rules of one case is told apart, with the rule; others
    stand.
    """
    found = fidelity.judged(
        [_document("x-1", "x", "lone"), _document("y-1", "y", "other", members=("a",))]
    )
    first, second = found["documents"]
    assert [mark["mark"] for mark in first["marks"]] == ["met", "met", "not"]
    assert [mark["without_single_rules"] for mark in first["marks"]] == ["part", "met", "not"]
    assert first["marks"][0]["rests_on"] == ["lone"]
    assert [mark["mark"] for mark in second["marks"]] == ["part", "met", "not"]
    assert found["totals"]["met"] == 3
    assert found["totals"]["met_without_single_rules"] == 2
    assert found["totals"]["marks_on_single_rules"] == 1
    by_rule = {each["rule"]: each for each in found["rules"]}
    assert by_rule["lone"]["single"]
    assert by_rule["lone"]["marks_that_rest_on_it"] == 1
    assert not by_rule["shared"]["single"]


def test_two_documents_of_one_case_are_one_case() -> None:
    """A rule that fires at two dates of one case is that case's own; a case alone says nothing of
    rules.
    """
    found = fidelity.judged(
        [
            _document("x-1", "x", "lone"),
            _document("x-2", "x", "lone"),
            _document("y-1", "y", "other"),
        ]
    )
    assert {each["rule"]: each["single"] for each in found["rules"]}["lone"]
    alone = fidelity.judged([_document("x-1", "x", "lone")])
    assert alone["rules"] == []
    assert alone["totals"]["marks_on_single_rules"] == 0


def test_the_table_says_what_the_data_say() -> None:
    """Each mark, what it falls to, the earlier mark and the elements that met it stand in the
    table.
    """
    found = fidelity.judged([_document("x-1", "x", "lone"), _document("y-1", "y", "other")])
    text = fidelity.table(found, {"x-1 1": "not"}, "before", why=True)
    (line,) = [each for each in text.splitlines() if "Together." in each and "not" in each]
    assert line.split("  ")[0].startswith("1")
    assert "in part without" in line
    assert "round_table one [a, b]" in text
    assert "of 6 expectations: met 4 (66.7 %), in part 0 (0.0 %), not 2 (33.3 %)" in text


def test_what_was_kept_shut_is_told_apart() -> None:
    """A case that was opened later has totals of its own and adds nothing to those of the others."""
    found = fidelity.judged(
        [
            _document("x-1", "x", "lone"),
            _document("y-1", "y", "other", members=("a",), opened="2026-11-29"),
        ]
    )
    assert found["totals"] == fidelity.totals(found["documents"][:1])
    assert found["totals"]["expectations"] == 3
    assert found["opened"]["2026-11-29"]["expectations"] == 3
    assert found["opened"]["2026-11-29"]["met"] == 1
    text = fidelity.table(found, {"y-1 2": "part"}, "before", why=False)
    rest, later = text.split("kept shut until 2026-11-29\n")
    assert "x-1" in rest
    assert "y-1" not in rest
    assert "first score" in later.splitlines()[0]
    assert "of 3 expectations: met 2" in later
    assert "of 3 expectations: met 1" in later.split("kept shut until 2026-11-29:")[1]
    assert "first score: met 0, in part 1, of 1" in later


def test_the_first_score_stands_beside_what_was_shut() -> None:
    """It is read along with the marks of the first edition, and with no other earlier run."""
    both = fidelity.earlier_marks(fidelity.FIRST_EDITION)
    first = json.loads(fidelity.FIRST_SCORES["2026-11-29"].read_text(encoding="utf-8"))["marks"]
    assert len(first) == 45
    assert first.items() <= both.items()
    assert fidelity.earlier_marks(fidelity.CASES / "none.json") == {}


def test_cases_laid_beside_are_measured_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Documents and expectations from other folders are read, planned and judged; a refused
    document meets nothing.
    """
    documents, expect = tmp_path / "documents", tmp_path / "expect"
    documents.mkdir()
    expect.mkdir()
    people = "stakeholders: [{id: a, name: De som bor där, affected: high}]"
    (documents / "one-2026.yaml").write_text(
        f"processmap: 1\ntitle: Torget\n{people}\n", encoding="utf-8"
    )
    (documents / "two-2026.yaml").write_text(
        "processmap: 1\ntitle: Torget\nnot_a_key: 1\n", encoding="utf-8"
    )
    wanted = "expectations: [{id: '1', says: Alone., source: s, met: {by_itself: [a]}}]\n"
    for name in ("one-2026", "two-2026"):
        (expect / f"{name}.expect.yaml").write_text(wanted, encoding="utf-8")
    kept = tmp_path / "marks.json"
    arguments = [
        "--documents",
        str(documents),
        "--expect",
        str(expect),
        "--json",
        "--keep",
        str(kept),
    ]
    monkeypatch.setattr(sys, "argv", ["fidelity.py", *arguments])
    assert fidelity.main() == 0
    one, two = json.loads(capsys.readouterr().out)["documents"]
    assert (one["refused"], one["marks"][0]["mark"]) == (None, "met")
    assert two["refused"]
    assert two["marks"][0]["mark"] == "not"
    assert json.loads(kept.read_text(encoding="utf-8"))["marks"] == {
        "one-2026 1": "met",
        "two-2026 1": "not",
    }

"""Looking at the computer."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from processmap.messages import has_text
from processmap.verbs import doctor
from processmap.verbs.doctor import Diagnosis, diagnose


def _states(found: Diagnosis) -> dict[str, str]:
    return {check.name: check.state for check in found.checks}


def test_a_folder_one_may_not_write_in_is_trouble(tmp_path: Path) -> None:
    """Where no file can be written the doctor says so, and is not content."""
    found = diagnose("en", str(tmp_path / "absent"))
    assert _states(found)["writing files here"] == "trouble"
    assert not found.well
    assert list(tmp_path.iterdir()) == []


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """What always is needed is trouble when missing; an extra is only missing, and how to get it is
    said.
    """
    monkeypatch.setattr(
        doctor, "version_of", lambda name: None if name in ("attrs", "fpdf2") else "1"
    )
    found = diagnose("sv")
    assert _states(found)["grunden"] == "trouble"
    assert _states(found)["tillägget pdf"] == "missing"
    assert 'pip install ".[pdf]"' in found.page.text(200)
    assert not found.well


@pytest.mark.parametrize("failure", [OSError(), subprocess.TimeoutExpired("dot", 10)])
def test_a_graphviz_that_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    """A broken Graphviz is said and is no trouble, since drawing does without it."""

    def fail(*_: Any, **__: Any) -> Any:
        raise failure

    monkeypatch.setattr(doctor, "which", lambda _: "/bin/dot")
    monkeypatch.setattr(subprocess, "run", fail)
    assert _states(diagnose())["Graphviz"] == "missing"


def test_no_graphviz(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Graphviz the doctor says that it is not needed."""
    monkeypatch.setattr(doctor, "which", lambda _: None)
    assert "Behövs inte" in diagnose().page.text(200)


def test_an_encoding_without_our_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that cannot show å, ä and ö is told what to set."""

    class Stream:
        encoding = "ascii"

    monkeypatch.setattr(doctor.sys, "stdout", Stream())
    assert any("PYTHONUTF8" in check.found for check in diagnose().checks)


def test_what_another_system_needs_is_not_missed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has no time zones of its own and needs a package for them; here nobody lacks it."""
    said = ["attrs>=24.1", "tzdata>=2024.1; sys_platform == 'win32'", 'fpdf2>=2.8; extra == "pdf"']
    monkeypatch.setattr(doctor, "requires", lambda _: said)
    for system, core in (("linux", ["attrs"]), ("win32", ["attrs", "tzdata"])):
        monkeypatch.setattr(doctor.sys, "platform", system)
        assert doctor._requirements() == {"": core, "pdf": ["fpdf2"]}


def test_windows_gets_time_zones() -> None:
    """They are among what is always installed there, so that calendar files can be made."""
    declared = tomllib.loads(
        (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    )
    needed = [each for each in declared["project"]["dependencies"] if each.startswith("tzdata")]
    assert len(needed) == 1
    assert needed[0].endswith("; sys_platform == 'win32'")


def test_every_extra_of_this_checkout_can_be_told() -> None:
    """What is declared in pyproject.toml, which what is installed may not know of yet, has words
    for what it gives.
    """
    declared = tomllib.loads(
        (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    )
    extras = set(declared["project"]["optional-dependencies"]) - doctor._UNSEEN
    assert extras == {
        "png",
        "pdf",
        "calendar",
        "docx",
        "pptx",
        "notebook",
    }  # and none that nothing uses
    assert all(has_text(f"verbs.doctor_for_{extra}") for extra in extras)


def test_an_extra_that_is_no_more_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed in place, the package's metadata may still name an extra that the source no longer
    has.
    """
    monkeypatch.setattr(
        doctor, "requires", lambda name: ["attrs>=24.1", 'bygone>=1; extra == "bygone"']
    )
    told = [check.name for check in diagnose().checks]
    assert not any("bygone" in name for name in told)

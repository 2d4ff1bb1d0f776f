"""Results of `check`."""

import json

import processmap as pm
from tests.square import CASE


def test_a_result_is_a_sequence_of_findings() -> None:
    """It can be counted, walked through and sorted by how serious the findings are."""
    found = pm.check(pm.loads(CASE))
    assert len(found) == len(list(found)) > 0
    assert found[0] is found.findings[0]
    assert list(found[:2]) == list(found.findings[:2])
    assert [*found.errors, *found.warnings, *found.notes] == list(found)
    assert found.passes()
    assert not found.passes(strict=True)
    assert "warnings" in repr(found)


def test_the_language_follows_the_map_unless_asked() -> None:
    """Findings are said in the map's language, or the one asked for."""
    case = pm.loads(CASE)
    assert "Se över" in pm.check(case).markdown()
    assert "Look over" in pm.check(case, language="en").markdown()
    assert pm.check(case, language="en").json() != pm.check(case).json()


def test_nothing_found() -> None:
    """A result without findings says so."""
    assert "Inget att rätta" in pm.CheckResult(()).text()
    assert json.loads(pm.CheckResult(()).json()) == {"findings": []}

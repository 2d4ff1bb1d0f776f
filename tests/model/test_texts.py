"""Texts that are not what they look like."""

import pytest
from hypothesis import HealthCheck, given, settings

from processmap.errors import Severity
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.stakeholders import Stakeholder
from processmap.model.texts import text_notes, texts_of
from tests.strategies import process_maps


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Torget i Ekby – vad nu?", []),
        ("Åsa Öberg på Älvgatan", []),
        ("Familjen 👩‍👩‍👧 🏳️‍🌈", []),
        ("Việt Nam, Ελλάδα, Москва, 日本語, עברית", []),
        ("a" * 80, []),
        ("samhälls-" * 20, []),
        ("Nej \u202eaj\u202c", ["PM070"]),
        ("\u2066Anna\u2069", ["PM070"]),
        ("T" + "\u0301\u0302\u0303\u0304" * 3, ["PM071"]),
        ("A\u030asa", ["PM072"]),
        ("no", ["PM073"]),
        ("Ja", ["PM073"]),
        ("Null", ["PM073"]),
        ("w" * 81, ["PM074"]),
        ("An\u200bna", ["PM075"]),
        ("a\u2028b", ["PM075"]),
        ("An\u00adna", ["PM075"]),
        ("Аnna Andersson", ["PM076"]),
    ],
)
def test_each_sort_is_noticed_and_ordinary_text_is_not(text: str, codes: list[str]) -> None:
    """Names in any alphabet, emoji and long compounds are ordinary; what deceives the eye is
    not.
    """
    found = list(text_notes(ProcessMap(title=text)))
    assert [each.code for each in found] == codes
    for each in found:
        assert each.severity is Severity.WARNING
        assert each.path == ("title",)
        assert len(text) < 5 or text not in each.message("sv") + each.help("sv")


def test_the_place_and_the_entry_are_named() -> None:
    """Nested texts and rules' own values have paths as in the document."""
    case = ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id="a", name="ja", languages=["svenska", "on"])],
        dialogues=[Dialogue(id="d", title="off")],
        rules=[RuleSetting(rule="r", params={"ord": "nej"})],
    )
    found = [(each.path, each.refs) for each in text_notes(case)]
    assert found == [
        (("stakeholders", 0, "name"), ("a",)),
        (("stakeholders", 0, "languages", 1), ("a",)),
        (("dialogues", 0, "title"), ("d",)),
        (("rules", "r", "ord"), ()),
    ]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_any_map_can_be_looked_over(case: ProcessMap) -> None:
    """Every text is met once, at a path that nothing else has."""
    paths = [path for path, _ in texts_of(case)]
    assert len(paths) == len(set(paths))
    assert all(each.path in paths for each in text_notes(case))

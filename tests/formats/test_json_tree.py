"""JSON to a tree: the same values as the standard library, places that fit, and slips told in plain
words.
"""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.errors import DocumentError
from processmap.formats.json_tree import json_tree
from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Node, Sequence

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def plain(node: Node | None) -> Any:
    """A tree as the standard library would give it."""
    if isinstance(node, Mapping):
        return {key.value: plain(value) for key, value in node.items}
    if isinstance(node, Sequence):
        return [plain(each) for each in node.items]
    return None if node is None else json.loads(node.value) if node.plain else node.value


@settings(max_examples=200, deadline=None)
@given(values, st.sampled_from([None, 1, 4]), st.booleans())
def test_the_tree_says_what_the_text_says(value: Any, indent: int | None, ascii_only: bool) -> None:
    """Whatever the layout and the escapes, the values are those of json.loads."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    report = Report(None)
    assert plain(json_tree(text, report)) == json.loads(text)
    assert not report.findings


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='{}[]",:0123456789.-+eE truefalsn\\u/*\n', max_size=30))
def test_the_tree_takes_and_refuses_what_the_standard_library_does(text: str) -> None:
    """Text that is not JSON is refused, and text that is JSON is read, just as by json.loads."""
    try:
        expected = json.loads(text, parse_constant=lambda _: 1 / 0)
    except (ValueError, ZeroDivisionError):
        expected = ...
    report = Report(None)
    try:
        found = plain(json_tree(text, report)) if text.strip() else ...
    except DocumentError:
        found = ...
    if any(each.code == "PM023" for each in report.findings):
        return  # a double key, of which json.loads keeps the last
    assert found == expected


SLIPS = [
    ('{"a": 1,}', "PM017", 1, 8),
    ("[1, 2,\n]", "PM017", 1, 6),
    ('{"a": 1 /* x */}', "PM018", 1, 9),
    ('{\n// x\n"a": 1}', "PM022", 2, 1),
    ('{"a": // x\n1}', "PM018", 1, 7),
    ('{"a": 1', "PM019", 1, 8),
    ('{"a"', "PM019", 1, 5),
    ('{"a":', "PM019", 1, 6),
    ('{"a": "b', "PM019", 1, 7),
    ("{", "PM019", 1, 2),
    ('{"a": 1} {"b": 2}', "PM020", 1, 10),
    ('{"a": 1} x', "PM020", 1, 10),
    ("{a: 1}", "PM022", 1, 2),
    ("{'a': 1}", "PM022", 1, 2),
    ('{"a" 1}', "PM022", 1, 6),
    ('{"a": 1 "b": 2}', "PM022", 1, 9),
    ('{"a": NaN}', "PM022", 1, 7),
    ('{"a": -Infinity}', "PM022", 1, 7),
    ('{"a": 01}', "PM022", 1, 7),
    ('{"a": True}', "PM022", 1, 7),
    ('{"a": "\\x"}', "PM022", 1, 8),
    ('{\r\n"a": tru}', "PM022", 2, 6),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), SLIPS)
def test_the_usual_slips_are_told_in_plain_words(
    text: str, code: str, line: int, column: int
) -> None:
    """Each slip gets its own sentence at its place."""
    with pytest.raises(DocumentError) as error:
        json_tree(text, Report("x.json"))
    (found,) = error.value.findings
    assert found.place is not None
    assert (found.code, found.place.line, found.place.column) == (code, line, column)
    assert found.message("sv") != found.message("en")


def test_a_double_key_names_both_places() -> None:
    """The first place is told, the second is where the fault stands, and both values are read."""
    report = Report(None)
    root = json_tree('{"a": 1,\n "a": 2}', report)
    assert isinstance(root, Mapping)
    assert "rad 1" in report.findings[0].message("sv")
    assert report.findings[0].place is not None
    assert (report.findings[0].place.line, report.findings[0].place.column) == (2, 2)

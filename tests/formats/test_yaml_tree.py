"""YAML to a tree: the same values as ruamel.yaml's own loader, places that fit, and slips told in
plain words.
"""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from processmap.errors import DocumentError
from processmap.formats.document import dumps
from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Node, Scalar, Sequence
from processmap.formats.yaml_tree import yaml_tree
from processmap.model.process_map import ProcessMap
from tests.strategies import process_maps


class _Texts(SafeConstructor):
    """Gives every scalar as text, as the reader does."""


_Texts.add_constructor(None, SafeConstructor.construct_scalar)
for _tag in ("str", "int", "float", "bool", "null", "timestamp"):
    _Texts.add_constructor(f"tag:yaml.org,2002:{_tag}", SafeConstructor.construct_scalar)


def by_ruamel(text: str) -> Any:
    """What ruamel.yaml's own composer and constructor make of a text."""
    reader = YAML(typ="safe", pure=True)
    reader.Constructor = _Texts
    return reader.load(text)


def values(node: Node | None) -> Any:
    """A tree without its places."""
    if isinstance(node, Mapping):
        return {key.value: values(value) for key, value in node.items}
    if isinstance(node, Sequence):
        return [values(each) for each in node.items]
    return node.value if node else None


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_the_tree_says_what_the_text_says(case: ProcessMap) -> None:
    """Over generated documents the tree has the very values that ruamel.yaml loads."""
    text = dumps(case)
    assert values(yaml_tree(text, Report(None))) == by_ruamel(text)


def test_places_are_where_values_stand() -> None:
    """Line and column, from 1, and the offsets of plain, quoted and block values, whatever the line
    ends.
    """
    text = "a: 1\r\nb:\r\n  - {k: \"v w\", l: 'x'}\r\n  - |\r\n    rad\r\nc:\r\n"
    report = Report(None)
    root = yaml_tree(text, report)
    assert isinstance(root, Mapping)
    items = root.get("b")
    assert isinstance(items, Sequence)
    flow = items.items[0]
    assert isinstance(flow, Mapping)
    quoted, empty = flow.get("k"), root.get("c")
    assert isinstance(quoted, Scalar)
    assert isinstance(empty, Scalar)
    assert (quoted.line, quoted.column, text[quoted.start : quoted.end]) == (3, 9, '"v w"')
    assert text[flow.start : flow.end] == "{k: \"v w\", l: 'x'}"
    assert (empty.line, empty.column, empty.value) == (6, 1, "")
    assert not report.findings


SLIPS = [
    ("a: b: c\n", "PM007", 1, 5),
    ("title: Torget: vad nu?\n", "PM007", 1, 14),
    ("a: %x\n", "PM008", 1, 4),
    ("a: @x\n", "PM008", 1, 4),
    ("a: `x`\n", "PM008", 1, 4),
    ("a:\n\t- b\n", "PM006", 2, 1),
    ("a:\n  b: 1\n\tc: 2\n", "PM006", 3, 1),
    ("- id: s1\n   name: A\n", "PM014", 2, 4),
    ("a:\n  - b\n - c\n", "PM014", 3, 2),
    ("a: 1\n  b: 2\n", "PM014", 2, 3),
    ('a: "öppen\nb: c\n', "PM015", 1, 4),
    ("a: 'öppen\n", "PM015", 1, 4),
    ("a: [1, 2\nb: 3\n", "PM016", 1, 4),
    ("a: {b: 1\nc: 2]\n", "PM016", 1, 4),
    ("a: [1, 2]]\n", "PM016", 1, 10),
    ("a: 1\nbara text\nb: 2\n", "PM028", 2, 1),
    ('a: "c:\\dokument"\n', "PM030", 1, 8),
    ("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", "PM009", 1, 1),
    ("a: 1\n---\na: 2\n", "PM010", 2, 1),
    ("%YAML 1.2\n%YAML 1.2\n---\na: 1\n", "PM012", 2, 1),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), SLIPS)
def test_the_usual_slips_are_told_in_plain_words(
    text: str, code: str, line: int, column: int
) -> None:
    """Each slip gets its own sentence, at the place where the hand went wrong, and never the
    parser's jargon.
    """
    report = Report("x.yaml")
    with pytest.raises(DocumentError) as error:
        yaml_tree(text, report)
    first = error.value.findings[0]
    assert first.place is not None
    assert (first.code, first.place.line, first.place.column) == (code, line, column)
    told = error.value.message("en") + error.value.message("sv")
    for jargon in ("token", "scalar", "mapping", "expected <", "ruamel"):
        assert jargon not in told


LOADED = [
    ("a: &x 1\nb: *x\n", ["PM011", "PM011"]),
    ("a: !x 1\n", ["PM012"]),
    ("a: !!binary aGVq\n", ["PM012"]),
    ("a: !!python/object/apply:os.system [ls]\n", ["PM012"]),
    ("b: {<<: {c: 1}, d: 2}\n", ["PM013"]),
    ("a: 1\na: 2\n", ["PM023"]),
    ("a: {b: 1, b: 2, b: 3}\n", ["PM023", "PM023"]),
    ("? [a, b]\n: c\n", ["PM024"]),
    ("? {a: b}\n: c\nd: 1\n", ["PM024"]),
]


@pytest.mark.parametrize(("text", "codes"), LOADED)
def test_what_is_not_read_is_told_and_the_rest_goes_on(text: str, codes: list[str]) -> None:
    """Anchors, tags, merges and double keys are faults, but the rest of the document is still
    judged.
    """
    report = Report(None)
    assert isinstance(yaml_tree(text, report), Mapping)
    assert [each.code for each in report.findings] == codes


def test_both_lines_of_a_double_key_are_named() -> None:
    """A double key is told with the line of the first one."""
    report = Report(None)
    yaml_tree("title: A\nx: 1\ntitle: B\n", report)
    assert "rad 1" in report.findings[0].message("sv")
    assert report.findings[0].place is not None
    assert report.findings[0].place.line == 3


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\n\n"])
def test_an_empty_text_has_no_tree(text: str) -> None:
    """Nothing but blanks is nothing."""
    assert yaml_tree(text, Report(None)) is None

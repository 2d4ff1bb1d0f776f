"""The tree of placed values."""

import pytest

from processmap.formats.report import Report
from processmap.formats.tree import Mapping, Scalar, find, nearest_node
from processmap.formats.yaml_tree import yaml_tree

ROOT = yaml_tree("a: {b: [x, y]}\nc: 1\n", Report(None))


def test_a_path_leads_to_its_node() -> None:
    """By keys and numbers; a path that leads nowhere gives nothing."""
    assert isinstance(ROOT, Mapping)
    found = find(ROOT, ("a", "b", 1))
    assert isinstance(found, Scalar)
    assert found.value == "y"
    for path in (("a", "z"), ("a", "b", 2), ("a", "b", -1), ("c", 0), ("c", "d"), ("a", 0)):
        assert find(ROOT, path) is None
    assert find(ROOT, ()) is ROOT


def test_the_nearest_node_is_the_last_that_stands_there() -> None:
    """What is left out has the place of what it would stand in."""
    assert isinstance(ROOT, Mapping)
    assert nearest_node(ROOT, ("a", "b", 7, "k")) is find(ROOT, ("a", "b"))
    assert nearest_node(ROOT, ("z",)) is ROOT


@pytest.mark.parametrize(
    ("value", "plain", "empty"),
    [
        ("", True, True), ("~", True, True), ("null", True, True), ("Null", True, True), ("nULL", True, False),
        ("~", False, False), ("null", False, False), ("", False, True), (" \n", False, True), ("0", True, False),
    ],
)  # fmt: skip
def test_what_stands_for_nothing(value: str, plain: bool, empty: bool) -> None:
    """Plain nulls and blank texts; the word in quotes is a word."""
    assert Scalar(value, plain, 1, 1, 0, 0).empty is empty

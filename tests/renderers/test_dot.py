"""Diagrams in the DOT language: any text is shown as typed, and Graphviz reads every one."""

import json
import shutil
import subprocess
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from processmap.picture.diagram import Box, Diagram
from processmap.picture.neutral import neutral
from processmap.renderers.dot import digraph, dot
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty
from tests.picture.strategies import diagrams

_SVG = "{http://www.w3.org/2000/svg}"
needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")


def _drawn(source: str) -> ElementTree.Element:
    done = subprocess.run(
        ["dot", "-Tsvg"], input=source.encode(), capture_output=True, check=True, timeout=60
    )
    return ElementTree.fromstring(done.stdout)


def test_lanes_phases_and_returns():
    """Lanes are clusters, phases a row of titles, ids are generated, and newrank is set."""
    source = dot(fifty())
    assert "newrank=true" in source
    assert source.count("subgraph cluster_") == 6
    assert "n50 [" in source
    assert "n51 [" not in source
    assert digraph(fifty()).source == source


@needs_dot
@pytest.mark.parametrize("name", ["graphviz.txt", "blns.json"])
def test_hostile_labels_are_shown_as_typed(name):
    """What Graphviz writes is the text that went in, and neither nodes nor links come from it."""
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = json.loads(content) if name.endswith(".json") else content.split("\n")
    strings = [words for words in strings if neutral(words).strip() and len(words) < 400]
    boxes = tuple(
        Box(id=f"b{k}", kind="other", label="", heading=words) for k, words in enumerate(strings)
    )
    root = _drawn(dot(Diagram(view="v", title="", boxes=boxes)))
    nodes = [group for group in root.iter(f"{_SVG}g") if group.get("class") == "node"]
    assert len(nodes) == len(strings)
    assert not [each for each in root.iter() if each.tag.endswith(("}a", "}image", "}script"))]
    names = {each.find(f"{_SVG}title").text: each for each in nodes}
    for k, words in enumerate(strings, 1):
        shown = "".join(text.text or "" for text in names[f"n{k}"].iter(f"{_SVG}text"))
        bare = [
            letter for letter in neutral(words) if not letter.isspace() and letter not in "-\xad"
        ]
        assert [
            letter for letter in shown if not letter.isspace() and letter not in "-\xad"
        ] == bare, words


@needs_dot
def test_any_diagram_is_read_by_graphviz():
    """Whatever the diagram, Graphviz draws as many nodes and edges as it has."""

    @settings(max_examples=8, deadline=None)
    @given(diagrams(most=6))
    def holds(diagram):
        root = _drawn(dot(diagram))
        groups = [group.get("class") for group in root.iter(f"{_SVG}g")]
        assert groups.count("node") == len(diagram.boxes) + len(diagram.columns)
        assert groups.count("edge") == len(diagram.arrows)

    holds()

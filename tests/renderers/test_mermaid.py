"""Mermaid source: only letters, digits and spaces of the document stand in it as they are."""

import json
import re

import pytest

from processmap.picture.diagram import Arrow, Box, Diagram, Lane
from processmap.renderers.mermaid import mermaid
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty


def test_lanes_boxes_and_arrows():
    """Lanes are subgraphs; there are as many nodes and edges as boxes and arrows."""
    diagram = fifty()
    source = mermaid(diagram)
    assert source.startswith("flowchart LR\n  accTitle: Torget i Exempelby")
    assert source.count("subgraph ") == source.count("\n  end\n") == 6
    assert len(re.findall(r"^ +n\d+[\[({>]", source, re.MULTILINE)) == 50
    assert len(re.findall(r"^ +n\d+ [-=.]+>", source, re.MULTILINE)) == len(diagram.arrows)


def test_entities():
    """Everything but letters, digits and spaces is written as an entity."""
    box = Box(id="b1", kind="other", label="", heading='"]; click n1 "javascript:x" <b> å')
    source = mermaid(Diagram(view="v", title='%%{init: {"x":1}}%%', boxes=(box,)))
    assert "#34;#93;#59; click n1 #34;javascript#58;x#34; #60;b#62;" in source.replace("<br/>", " ")
    assert "å" in source
    assert "%%" not in source


@pytest.mark.parametrize("name", ["mermaid.txt", "blns.json"])
def test_hostile_words_stay_in_their_quotes(name):
    """No hostile string ends its quotes, begins a line or adds a node."""
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = json.loads(content) if name.endswith(".json") else content.split("\n")
    for words in strings:
        boxes = (
            Box(id="b1", kind="caucus", heading=words or "-", lane="l1"),
            Box(id="b2", kind="joint", heading="x"),
        )
        arrow = Arrow(id="a1", source="b1", target="b2", label=words)
        lanes = (Lane(id="l1", title=words),)
        source = mermaid(Diagram(view="v", title=words, lanes=lanes, boxes=boxes, arrows=(arrow,)))
        lines = source.split("\n")[2:]
        assert source.count("\n") == len(source.splitlines())
        for line in lines:
            assert line.count('"') in (0, 2), words
            assert not re.search(r"^\s*(click|href|style|linkStyle|%%|---)", line), words

"""Mermaid reads what we write, draws as many boxes and arrows as there are, and shows every text as
typed.

Mermaid is a JavaScript program: the gate installs it into a folder of its own and names its
``mermaid.min.js`` in PROCESSMAP_MERMAID.
"""

import json
import os
from pathlib import Path

import pytest

from processmap.formats.files import read
from processmap.picture.diagram import Arrow, Box, Diagram, Lane
from processmap.picture.neutral import neutral
from processmap.renderers.mermaid import mermaid
from processmap.verbs.drawing import draw
from tests.browser.pages import EXAMPLES, VIEWS
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty

_PROGRAM = os.environ.get("PROCESSMAP_MERMAID", "")

pytestmark = pytest.mark.skipif(
    not Path(_PROGRAM).is_file(),
    reason="needs Mermaid: set PROCESSMAP_MERMAID to its mermaid.min.js",
)

_DRAW = """async sources => {
  const found = [];
  for (const [number, source] of sources.entries()) {
    try {
      await mermaid.parse(source);
      const {svg} = await mermaid.render('drawn' + number, source);
      const root = new DOMParser().parseFromString(svg, 'text/html').body;
      found.push({
        nodes: [...root.querySelectorAll('.node')].map(each => [each.id, each.textContent]),
        edges: root.querySelectorAll('.edgePaths path[data-edge], .edgePaths > path, .edgePaths > g > path').length,
        lanes: [...root.querySelectorAll('.cluster-label')].map(each => each.textContent),
        labels: [...root.querySelectorAll('.edgeLabel .label')].map(each => each.textContent),
        active: root.querySelectorAll('script,a,img,image,iframe,foreignObject img').length,
      });
    } catch (error) { found.push({error: String(error)}); }
  }
  return found;
}"""


@pytest.fixture(scope="module")
def page(chromium):
    """A page with Mermaid in it, as strict as it can be set, and a note of what it asks the network
    for.
    """
    context = chromium.new_context()
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.add_script_tag(path=_PROGRAM)
    page.evaluate(
        "mermaid.initialize({startOnLoad: false, securityLevel: 'strict', maxTextSize: 500000})"
    )
    yield page
    context.close()


def _bare(words: str) -> str:
    """Leave out what wrapping changes: spaces, and hyphens where words were broken."""
    return "".join(
        letter for letter in words if not letter.isspace() and letter not in "-\xad\u200b"
    )


def _strings(name: str) -> list[str]:
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = json.loads(content) if name.endswith(".json") else content.split("\n")
    return [words for words in strings if neutral(words).strip()]


def _hostile(words: str) -> Diagram:
    boxes = (
        Box(id="b1", kind="caucus", label="", heading=words, lane="l1"),
        Box(id="b2", kind="joint", label="", heading="Efter"),
    )
    arrow = Arrow(id="a1", source="b1", target="b2", label=words)
    return Diagram(
        view="v", title=words, lanes=(Lane(id="l1", title=words),), boxes=boxes, arrows=(arrow,)
    )


@pytest.mark.parametrize("name", ["mermaid.txt", "blns.json"])
def test_hostile_strings_are_words(page, name):
    """As heading, lane, label and title, every string is read, shown as typed, and adds or
    activates nothing.
    """
    strings = _strings(name)
    if os.environ.get("PROCESSMAP_LONG") != "1":
        strings = strings[:: 1 if name == "mermaid.txt" else 8]
    found = page.evaluate(_DRAW, [mermaid(_hostile(words)) for words in strings])
    for words, drawn in zip(strings, found, strict=True):
        assert "error" not in drawn, (words, drawn)
        assert drawn["active"] == 0, words
        assert drawn["edges"] == 1, words
        assert len(drawn["nodes"]) == 2, words
        shown = next(text for id_, text in drawn["nodes"] if "-n1-" in id_)
        assert _bare(shown) == _bare(neutral(words)), words
        assert [_bare(text) for text in drawn["lanes"]] == [_bare(neutral(words))], words
        assert [_bare(text) for text in drawn["labels"] if text] == [_bare(neutral(words))], words
    assert page.asked == []


def test_examples_and_a_large_map_are_drawn_whole(page):
    """Every view of an example, and a map of fifty, has as many boxes and arrows as it should."""
    case = read(EXAMPLES / "backa.yaml")
    diagrams = [fifty(), *(draw(case, view).diagram for view in VIEWS)]
    found = page.evaluate(_DRAW, [mermaid(diagram) for diagram in diagrams])
    for diagram, drawn in zip(diagrams, found, strict=True):
        assert "error" not in drawn, (diagram.view, drawn)
        assert len(drawn["nodes"]) == max(len(diagram.boxes), 1), diagram.view
        assert drawn["edges"] == len(diagram.arrows), diagram.view

"""The viewer is one script and one style, the same for every page, and makes no elements of text."""

import re

from processmap.layout.place import layout
from processmap.picture.diagram import Box, Diagram
from processmap.renderers.html import html
from processmap.renderers.viewer import viewer_script, viewer_style


def test_it_makes_no_elements_out_of_text():
    """Nothing in the script parses text as elements or runs it, reaches the network, or keeps
    anything.
    """
    script = viewer_script()
    for word in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
        "setTimeout",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "localStorage",
        "sessionStorage",
        "cookie",
        "import(",
        "postMessage",
        "DOMParser",
    ):
        assert word not in script, word


def test_nothing_in_it_comes_from_elsewhere():
    """No address, no import, no font file in the style; no address but the SVG's in the script."""
    assert not re.search(r"url\(|@import|@font-face|https?:", viewer_style())
    assert re.findall(r"https?://[^\"]+", viewer_script()) == ["http://www.w3.org/2000/svg"]


def test_nothing_of_a_document_is_in_either():
    """Two pages of different maps have the same style and the same script."""
    pages = [
        html(
            layout(
                Diagram(view="v", title=title, boxes=(Box(id="b1", kind="step", heading=title),))
            )
        )
        for title in ("Torget", "Ån")
    ]
    for tag in ("style", "script"):
        found = [re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for page in pages]
        assert found[0]
        assert found[1]
        assert found[0][1] == found[1][1]


def test_what_it_looks_for_is_in_the_page():
    """Every attribute by which the script finds a part of the page is written there."""
    page = html(
        layout(Diagram(view="v", title="T", boxes=(Box(id="b1", kind="step", heading="A"),)))
    )
    body = page[page.index("<body") : page.index("<script>")]
    for name in set(re.findall(r"\[(data-[a-z-]+)", viewer_script())):
        assert name in body, name
    for does in set(re.findall(r'what === "([a-z]+)"', viewer_script())):
        assert f'data-do="{does}"' in body, does

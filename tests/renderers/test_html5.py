"""Pages read by an HTML parser that works as browsers do: hostile words stay words there too."""

import json

import pytest

from processmap.layout.place import layout
from processmap.picture.diagram import Alternative, Arrow, Box, Diagram, Item, Lane, Line, Table
from processmap.picture.neutral import neutral
from processmap.renderers.html import html
from tests.hostile_corpus import LABELS

html5lib = pytest.importorskip("html5lib", reason="reads the page")
_HTML = "{http://www.w3.org/1999/xhtml}"


def _diagram(strings: list[str]) -> Diagram:
    boxes = tuple(
        Box(
            id=f"b{k}",
            kind="caucus",
            heading=words,
            lines=(Line(words),),
            details=(words,),
            lane="l1",
        )
        for k, words in enumerate(strings)
    )
    arrows = tuple(
        Arrow(id=f"a{k}", source="b0", target=f"b{k}", reason=w) for k, w in enumerate(strings) if k
    )
    words = Alternative(
        summary=strings[0],
        items=tuple(Item(each, (Item(each),)) for each in strings),
        tables=(Table(strings[0], ("a", strings[-1]), tuple((each, each) for each in strings)),),
    )
    return Diagram(
        view="v",
        title=strings[0],
        question=strings[-1],
        lanes=(Lane(id="l1", title=strings[0]),),
        boxes=boxes,
        arrows=arrows,
        alternative=words,
        notes=tuple(strings),
    )


def _strings(name: str) -> list[str]:
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = json.loads(content) if name.endswith(".json") else content.split("\n")
    return [words for words in strings if neutral(words).strip()]


@pytest.mark.parametrize("name", ["svg_html_xss.txt", "blns.json"])
def test_hostile_words_are_words_to_a_browser(name):
    """No element, handler or address comes out of the words, and each is found as typed, wherever
    it stands.
    """
    strings = _strings(name)[:: 2 if name == "blns.json" else 1]
    plain = html5lib.parse(html(layout(_diagram(["x", "y"]))))
    allowed = {each.tag for each in plain.iter()} | {"{http://www.w3.org/2000/svg}ellipse"}
    for start in range(0, len(strings), 30):
        part = strings[start : start + 30]
        root = html5lib.parse(html(layout(_diagram(part))))
        assert {each.tag for each in root.iter()} <= allowed
        ids = {each.attrib.get("id") for each in root.iter()}
        for each in root.iter():
            for key, value in each.attrib.items():
                assert not str(key).lower().startswith("on")
                assert not str(key).endswith(("src", "style", "srcdoc", "action", "data"))
                assert not str(key).endswith("href") or str(value)[1:] in ids
        cells = [each.text or "" for each in root.iter(f"{_HTML}td")]
        assert cells[: 2 * len(part)] == [neutral(words) for words in part for _ in range(2)]
        headings = [
            heading.text or ""
            for article in root.iter(f"{_HTML}article")
            for heading in article.iter(f"{_HTML}h3")
        ]
        assert headings == [neutral(words) for words in part]

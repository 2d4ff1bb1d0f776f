"""The HTML page needs nothing else, lets nothing in, and can be read and steered by everyone."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from attrs import evolve

from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram, Fact, Lane, Line
from processmap.renderers.html import html, html_page
from processmap.renderers.shapes import number
from processmap.renderers.stacked import BETWEEN
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty

_VOID = {"meta", "input", "br", "use"}


class _Page(HTMLParser):
    """Collects elements, ids and text, and whether elements nest soundly."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids.add(dict(attrs).get("id") or "")
        if tag not in _VOID and tag != "path" and tag != "rect" and tag != "ellipse":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if tag in ("path", "rect", "ellipse"):
            return
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] not in ("script", "style"):
            self.text.append(data)


def test_structure():
    """Language, one main heading, landmarks, a way past the picture, and headings in order."""
    page = _Page(html(layout(fifty())))
    assert page.open == []
    tags = [tag for tag, _ in page.tags]
    assert tags.count("h1") == tags.count("main") == tags.count("header") == 1
    assert dict(page.tags)["html"]["lang"] == "sv"
    assert ("a", {"class": "skip", "href": "#words"}) in page.tags
    ids = [attrs["id"] for _, attrs in page.tags if attrs.get("id")]
    assert len(ids) == len(set(ids))
    for _, attrs in page.tags:
        for name in (attrs.get("aria-labelledby") or "").split():
            assert name in ids


def test_everything_is_in_the_page_and_nothing_from_elsewhere():
    """One style and one script, allowed by their hashes; no address but the SVG's namespace."""
    source = html(layout(fifty()))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', source).group(1)
    assert policy.startswith("default-src 'none'")
    for tag in ("style", "script"):
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", source, re.DOTALL)
        assert len(found) == 1
        assert f"'sha256-{b64encode(sha256(found[0].encode()).digest()).decode()}'" in policy
    assert set(re.findall(r"https?://[^\s\"'<]+", source)) == {"http://www.w3.org/2000/svg"}


def test_every_box_can_be_chosen_and_read_about():
    """Each box has a name, a place to read more, and what comes before and after it."""
    page = _Page(html(layout(fifty())))
    buttons = [attrs for tag, attrs in page.tags if tag == "rect" and attrs.get("role") == "button"]
    assert all(f"about-{attrs['data-box']}" in page.ids for attrs in buttons)
    articles = [attrs for tag, attrs in page.tags if tag == "article"]
    assert len(buttons) == len(articles) == 50
    assert buttons[1]["aria-label"] == "Samordning, Samverkansmöte mellan myndigheter, genomfört"
    text = "".join(page.text)
    assert "Före" in text
    assert "Samtal om uppdraget: Därför." in text


def test_an_empty_page_says_so():
    """Without boxes there is no picture and no script, and a sentence in their place."""
    source = html(layout(Diagram(view="v", title="Tom", language="en")))
    assert "nothing to show" in source
    assert "<script>" not in source
    assert "<svg" not in source


@pytest.mark.parametrize("name", ["svg_html_xss.txt", "blns.json"])
def test_hostile_words_stay_words(name):
    """No hostile string, wherever it stands, becomes an element or an attribute that acts."""
    content = (LABELS / name).read_text(encoding="utf-8")
    strings = [
        words
        for words in (json.loads(content) if name.endswith(".json") else content.split("\n"))
        if words
    ]
    plain = _Page(html(layout(_with(["x"] * 20))))
    allowed = {tag for tag, _ in plain.tags}
    for start in range(0, len(strings), 20):
        page = _Page(html(layout(_with((strings[start : start + 20] * 20)[:20]))))
        assert {tag for tag, _ in page.tags} <= allowed
        for _, attrs in page.tags:
            assert not any(
                key.startswith("on") or key in ("src", "style", "srcdoc") for key in attrs
            )
            # Only to places in the page itself that the page has made, never to what somebody wrote.
            assert attrs.get("href", "#words")[1:] in page.ids


def _with(strings):
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
        Arrow(
            id=f"a{k}", source=f"b{k}", target=f"b{k + 1}", label=strings[k][:40], reason=strings[k]
        )
        for k in range(5)
    )
    lanes = (Lane(id="l1", title=strings[0]),)
    return Diagram(
        view="v",
        title=strings[1],
        question=strings[2],
        lanes=lanes,
        boxes=boxes,
        arrows=arrows,
        notes=(strings[3],),
    )


def test_no_day_is_broken_over_two_lines():
    """A day written in figures stays on one line, in the head, the details and the words; other
    numbers do not.
    """
    box = Box(
        id="a", kind="caucus", heading="Samtal 2026-03-01", details=("Senast 2026-04-02, § 1-2",)
    )
    page = html(
        layout(
            Diagram(
                view="process",
                title="T",
                language="sv",
                details=("Läget 2026-05-03",),
                boxes=(box,),
            )
        )
    )
    for day in ("2026-03-01", "2026-04-02", "2026-05-03"):
        assert f'<span class="day">{day}</span>' in page
    assert "§ 1-2" in page
    assert ".day{white-space:nowrap}" in page


def _several() -> list:
    """Two views of a map with a box that is the same thing in both, and a picture of two sheets."""
    first = Diagram(
        view="overview",
        title="Så går det till",
        boxes=(Box(id="b1", kind="step", heading="Samtal", state="next", ref="qvid-samtal"),),
    )
    second = Diagram(
        view="decisions",
        title="Torget",
        boxes=(
            Box(id="b1", kind="decision", heading="Beslut", lane="l1"),
            Box(id="b2", kind="joint", heading="Samtal", lane="l1", ref="qvid-samtal"),
        ),
        arrows=(Arrow(id="a1", source="b2", target="b1", reason="Därför."),),
        lanes=(Lane(id="l1", title="Nämnden"),),
    )
    return [layout(each) for each in (first, second)]


def test_several_views_are_tabs_of_one_page():
    """Each view has a tab, a panel and its words; ids are told apart; links lead to boxes that
    exist, also in the other view.
    """
    source = html_page(_several(), "Torget")
    page = _Page(source)
    assert page.open == []
    tabs = [attrs for _, attrs in page.tags if attrs.get("role") == "tab"]
    assert [each["data-to"] for each in tabs] == ["overview", "decisions", "words"]
    panels = [attrs for _, attrs in page.tags if attrs.get("role") == "tabpanel"]
    assert [each["data-view"] for each in panels] == ["overview", "decisions"]
    assert [each["aria-controls"] for each in tabs] == [*(each["id"] for each in panels), "words"]
    ids = [attrs["id"] for _, attrs in page.tags if attrs.get("id")]
    assert len(ids) == len(set(ids))
    links = [attrs["href"] for tag, attrs in page.tags if tag == "a"]
    assert {each[1:] for each in links} <= set(ids)
    first, second = (each["data-mark"] for each in panels)
    assert f"#{second}-b2" in links
    assert f"#{first}-b1" in links
    assert "qvid" not in source  # the document's own id is not written out
    assert source.count("<h1>") == 1


def test_the_story_is_in_the_page():
    """The overview whole, then its steps, then the other picture; every box it names exists."""
    page = _Page(html_page(_several(), "Torget"))
    root = next(attrs for _, attrs in page.tags if "data-processmap" in attrs)
    slides = json.loads(root["data-story"])
    assert [(each["view"], len(each["boxes"])) for each in slides] == [
        ("overview", 0),
        ("overview", 1),
        ("decisions", 0),
    ]
    assert all(each in page.ids for slide in slides for each in slide["boxes"])


def test_empty_views_have_no_tab():
    """A view with nothing to show is left out, unless it is the only one."""
    empty = layout(Diagram(view="funding", title="Tom"))
    page = _Page(html_page([*_several(), empty], "Torget"))
    assert "funding" not in [attrs.get("data-to") for _, attrs in page.tags]
    assert "<svg" not in html_page([empty], "Torget")


def test_each_sheet_is_printed_on_its_paper():
    """Every sheet of a picture made for a paper has a page of that size, and shows its own piece."""
    drawing = layout(Diagram(view="v", title="T", boxes=(Box(id="b1", kind="step", heading="A"),)))
    sheet = evolve(drawing, paper="A3", width=1190.0, height=842.0)
    source = html(evolve(sheet, further=(evolve(sheet, boxes=(), words=(), figures=()),)))
    found = re.findall(
        r'<div class="sheet made-a3-wide"><svg aria-hidden="true" viewBox="([^"]+)"', source
    )
    assert found == ["0 0 1190 842", f"0 {number(842 + BETWEEN)} 1190 842"]


@pytest.mark.parametrize(
    ("language", "mark", "line"), [("sv", "härnäst", "HÄRNÄST"), ("en", "next", "NEXT")]
)
def test_nothing_is_said_twice_of_a_box(language, mark, line):
    """What stands above the heading of the details is not said below it again, in large letters, as
    the first part of a line or before the one it is about; nor are two lines the same.
    """
    box = Box(
        id="b1",
        kind="cell",
        heading="Café",
        label="",
        state="next",
        lane="l1",
        lines=(Line(f"{line} · 6 maj", "text"), Line("Can meet", "text")),
        details=(line, "can meet", "Skolan – Café"),
    )
    diagram = Diagram(
        view="v",
        title="Torget",
        language=language,
        boxes=(box,),
        lanes=(Lane(id="l1", title="Skolan"),),
    )
    drawn = evolve(layout(diagram), diagram=evolve(diagram, arrangement="rooms"))
    card = re.search("<article.*?</article>", html(drawn), re.DOTALL)
    assert card is not None
    said = [each for each in re.split("<[^>]*>\\s*", card.group()) if each.strip()]
    assert said == [mark, "Café", "6 maj", "Can meet", "Skolan – Café"]


def test_facts_stand_after_what_they_answer_and_nothing_is_told_twice():
    """When, who and what in a list of their own, several answers under one word; then why, what to
    do with a link to its box, and the source; in both languages.
    """
    facts = (
        Fact("when", "måndag 2 mars 2026"),
        Fact("what", "Bänkar"),
        Fact("what", "Träd"),
        Fact("what", "TRÄD"),
        Fact("more", "Kaffe finns"),
        Fact("why", "För att <alla> vill"),
        Fact("do", "Hölls mötet?", "b2"),
        Fact("do", "Ring först"),
        Fact("source", "Protokoll 3"),
    )
    for language, words in (
        ("sv", ("När", "Vad", "Varför", "Att göra", "Källa")),
        ("en", ("When", "What", "Why", "To do", "Source")),
    ):
        drawing = layout(
            Diagram(
                view="overview",
                title="Torget",
                language=language,
                boxes=(
                    Box(id="b1", kind="step", heading="Nu", details=("Kaffe finns",), facts=facts),
                    Box(id="b2", kind="step", heading="Förr"),
                ),
            )
        )
        source = html_page([drawing], "Torget")
        about = source.split("<article id=", 2)[1].split("</article>")[0]
        when, what, why, todo, origin = words
        assert f"<dt>{when}</dt><dd>måndag 2 mars 2026</dd>" in about
        assert f"<dt>{what}</dt><dd>Bänkar</dd><dd>Träd</dd>" in about
        assert about.count("Kaffe finns") == 1
        assert "&lt;alla&gt;" in about
        assert '-b2">Hölls mötet?</a></li>' in about
        assert "<li>Ring först</li>" in about
        places = [about.index(f"<h4>{each}</h4>") for each in (why, todo, origin)]
        assert places == sorted(places)

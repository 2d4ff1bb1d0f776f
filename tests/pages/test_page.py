"""Pages of words as text, Markdown and HTML."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.pages.page import Page, Section, Table

WORDS = st.text(max_size=60)


def _page(title: str, word: str) -> Page:
    return Page(
        title=title,
        sentences=(word,),
        sections=(
            Section(
                title=word,
                sentences=(word,),
                items=(f"{word}\n{word}",),
                table=Table((word, "b"), ((word, word),)),
            ),
        ),
    )


def test_text_keeps_within_the_width() -> None:
    """Sentences and tables are wrapped; columns keep together and line up."""
    long = "samhällsplaneringsförvaltningen " * 6
    page = Page(
        title="Läget",
        sentences=(long,),
        sections=(
            Section(
                title="Berörda",
                items=(long + "\nmer",),
                table=Table(("Vem", "Vad"), (("unga", long),)),
            ),
        ),
    )
    lines = page.text(70).splitlines()
    assert all(len(line) <= 70 for line in lines)
    assert "BERÖRDA" in lines
    assert any(line.startswith("  unga  samhälls") for line in lines)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        assert {name for name, _ in attrs} <= {"lang", "scope", "style"}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_nothing_typed_becomes_markup(title: str, word: str) -> None:
    """Whatever is typed, HTML has our own tags only, text no control characters, and every form is
    written.
    """
    page = _page(title, word)
    tags = _Tags()
    tags.feed(page.html())
    assert tags.found <= {
        "section",
        "h3",
        "h4",
        "p",
        "ul",
        "li",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }
    assert all(
        letter.isprintable() or letter in "\n\u00a0\u00ad" or ord(letter) > 127
        for letter in page.text()
    )
    assert page.markdown()


def test_html_shows_what_was_typed() -> None:
    """A script in a name is shown as letters."""
    tags = _Tags()
    tags.feed(_page("<script>alert(1)</script>", "a & b").html())
    assert "<script>alert(1)</script>" in tags.words
    assert "a & b" in tags.words


def test_markdown_shows_what_was_typed() -> None:
    """Marks of Markdown and HTML lose their meaning."""
    page = Page(
        title="# *a*",
        sections=(Section(items=("1. [x](y) <b>", "- |"), table=Table(("a|b",), (("c\nd",),))),),
    )
    assert page.markdown().splitlines() == [
        "# \\# \\*a\\*",
        "",
        "- 1\\. \\[x\\](y) \\<b\\>",
        "- \\- \\|",
        "",
        "| a\\|b |",
        "| --- |",
        "| c d |",
    ]


@pytest.mark.parametrize("marking", ["", "UTKAST. Ingen har granskat innehållet."])
def test_the_policy_allows_the_style_the_page_has(marking: str) -> None:
    """Also with a marking for every sheet, a browser uses the page's own style and no other."""
    document = Page(title="Sida", marking=marking).document()
    style = re.search("<style>(.*?)</style>", document, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in document

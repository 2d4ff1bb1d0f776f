"""The text alternative is good enough to hold the meeting from, and nothing in it acts."""

import json
import re

import pytest
from attrs import evolve

from processmap.picture.diagram import Alternative, Diagram, Item, Table
from processmap.renderers.text import alternative_of, markdown, plain_text
from tests.hostile_corpus import LABELS
from tests.picture.samples import fifty


def test_without_one_of_its_own_it_is_made_from_the_picture():
    """Phases in order with their boxes, how far each has come, and every arrow with its reason."""
    words = plain_text(fifty())
    assert "Torget i Exempelby\n==================\n" in words
    assert "Utkast – ett förslag som ingen har granskat än" in words
    assert (
        words.index("1. Förberedelser")
        < words.index("2. Perspektivinsamling")
        < words.index("5. Beslut")
    )
    assert (
        "   - Samtal i egen grupp: Samtal med grannarna i kvarter 1 (härnäst)\n      - Enskilt samtal på plats"
        in words
    )
    assert re.search(r"Beredning 1 +kommer före +Beslut 1 +Därför\.", words)


def test_what_the_view_has_said_comes_first():
    """An alternative of the view's own is used as it is."""
    own = Alternative(
        summary="Kort.",
        items=(Item("Ett", (Item("Under"),)),),
        tables=(Table("Vem", ("A", "B"), (("x", "y"),)),),
    )
    diagram = evolve(fifty(), alternative=own)
    assert alternative_of(diagram) is own
    assert "1. Ett\n   - Under\n\nVem\nA  B\n-  -\nx  y\n" in plain_text(diagram)
    assert "| A | B |\n| --- | --- |\n| x | y |\n" in markdown(diagram)


def test_an_empty_view_says_so():
    """With nothing to show there is a sentence, in either form."""
    for language, words in (("sv", "inget att visa"), ("en", "nothing to show")):
        diagram = Diagram(view="process", title="Tom", language=language)
        assert words in plain_text(diagram)
        assert words in markdown(diagram)
    assert "Lägg till någon." in plain_text(
        Diagram(view="process", title="Tom", empty="Lägg till någon.")
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("# rubrik", r"\# rubrik"),
        ("1. punkt", r"1\. punkt"),
        ("- punkt", r"\- punkt"),
        ("2017-06-15", "2017-06-15"),
        ("![x](http://evil/x.png)", r"\!\[x\](http&#58;//evil/x.png)"),
        ("<script>", r"\<script\>"),
        ("a | b", r"a \| b"),
        ("www.example.com", "www&#46;example.com"),
    ],
)
def test_markdown_is_inert(words, shown):
    """Markup in the words is shown as typed, addresses do not become links."""
    assert f"# {shown}\n" in markdown(Diagram(view="v", title=words))


def test_naughty_strings_stay_on_their_lines():
    """No string of the naughty list breaks the list or the terminal."""
    for words in json.loads((LABELS / "blns.json").read_text(encoding="utf-8")):
        diagram = Diagram(
            view="v", title="T", alternative=Alternative(items=(Item(words), Item("nästa")))
        )
        for text in (plain_text(diagram), markdown(diagram)):
            assert "2. nästa" in text
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)

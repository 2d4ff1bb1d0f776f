"""Text is made safe to show, and letters are left as typed."""

import json
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.picture.neutral import neutral
from tests.hostile_corpus import LABELS


@given(st.text(st.characters()))
def test_any_text_becomes_xml(words):
    """Whatever it was, it can stand in XML and comes back from there as it went in."""
    element = ElementTree.Element("t")
    element.text = neutral(words)
    assert (ElementTree.fromstring(ElementTree.tostring(element)).text or "") == neutral(words)


@given(st.text(st.characters()))
def test_twice_is_once(words):
    """Made safe, it stays as it is."""
    assert neutral(neutral(words)) == neutral(words)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Åsa Öström § 31 – ”ja”", "Åsa Öström § 31 – ”ja”"),
        ("a\tb\nc\u2028d", "a b c d"),
        ("a\x00b\x1b[31mc", "a\ufffdb\ufffd[31mc"),
        ("\u202eAnna\u202c", "Anna"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("a\ud800b", "a\ufffdb"),
        ("a" + "\u0301" * 30, "a" + "\u0301" * 4),
    ],
)
def test_what_becomes_of_what(words, shown):
    """Controls show as replaced, reading order cannot be turned, families stay together, stacks are
    cut.
    """
    assert neutral(words) == shown


def test_naughty_strings():
    """Every string of the naughty list can stand in XML afterwards."""
    for words in json.loads((LABELS / "blns.json").read_text(encoding="utf-8")):
        element = ElementTree.Element("t")
        element.text = neutral(words)
        ElementTree.fromstring(ElementTree.tostring(element))

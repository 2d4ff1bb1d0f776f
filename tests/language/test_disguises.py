"""Tests of disguises: whatever code a word is written in, one of the readings holds it."""

import base64
import quopri
from html import escape
from urllib.parse import quote

import pytest
from hypothesis import example, given

from processmap.language.disguises import DEPTH, MOST, decoded, folded, readings, words_of
from tests.strategies import texts

NAME = "Åsa Öberg"
CODES = {
    "percent": quote(NAME),
    "entities": "".join(f"&#{ord(each)};" for each in NAME),
    "named entities": "&Aring;sa&nbsp;&Ouml;berg",
    "base64": base64.b64encode(NAME.encode()).decode(),
    "url-safe base64": base64.urlsafe_b64encode(NAME.encode()).decode().rstrip("="),
    "hex": NAME.encode().hex(),
    "spaced hex": NAME.encode().hex(" "),
    "quoted-printable": quopri.encodestring(NAME.encode()).decode(),
    "escapes": NAME.encode("unicode_escape").decode(),
    "json": "\\u00c5sa \\u00d6berg",
    "reversed": NAME[::-1],
    "mojibake": NAME.encode().decode("cp1252"),
    "twice": quote(base64.b64encode(NAME.encode()).decode()),
    "escaped twice": escape(escape("&Aring;sa &Ouml;berg")),
}


@pytest.mark.parametrize("code", CODES)
def test_codes_are_undone(code: str) -> None:
    """The name is in one of the readings, with Swedish letters in the rest of the text."""
    found = [
        [word.letters for word in words_of(each)]
        for each in readings(f"Mötet där {CODES[code]} var med")
    ]
    assert any("asa" in words and "oberg" in words for words in found)


@pytest.mark.parametrize(
    "text",
    ["ÅSA", "åsa", "A\u030asa", "Å\u00adsa", "Å\u200bsa", "Ａ\u030aｓａ", "Åsа", "Ås\u2060a"],
)
def test_folding(text: str) -> None:
    """Case, decomposition, invisible characters, width and look-alikes make no difference."""
    assert folded(text) == "asa"


def test_letters_apart_are_a_word() -> None:
    """Letters that are set apart, as in old headings, are read together; one letter alone stays
    alone.
    """
    assert [word.letters for word in words_of("Vi såg A N N A komma, i dag")] == [
        "vi",
        "sag",
        "anna",
        "komma",
        "i",
        "dag",
    ]


@given(texts(200))
@example("0AÀ¡¡Є")
def test_readings_have_an_end(text: str) -> None:
    """Any text has at most so many readings, itself first, and the same every time."""
    found = readings(text)
    assert found[0] == text
    assert len(decoded(text)) <= MOST
    assert len(found) <= 4 * MOST  # each as it is, and turned in three ways
    assert len(set(found)) == len(found)
    assert found == readings(text)
    assert DEPTH < MOST

"""When two texts are the same."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from processmap.model.same_text import same_text, text_key
from tests.strategies import texts


@given(texts(), st.sampled_from(["NFC", "NFD"]), st.booleans())
def test_form_case_and_spaces_make_no_difference(text: str, form: str, large: bool) -> None:
    """However its letters are composed, whatever spaces stand around and between its words."""
    spaced = "  ".join(f" {unicodedata.normalize(form, text)} ".split(" "))
    assert same_text(text, spaced)
    if large and unicodedata.normalize("NFC", text).isascii():
        assert same_text(text, text.upper())


@given(texts())
def test_the_key_is_its_own(text: str) -> None:
    """Asked twice it is the same, and it has no spaces at its ends."""
    assert text_key(text_key(text)) == text_key(text)
    assert text_key(text) == text_key(text).strip()


def test_accents_tell_apart() -> None:
    """Åsen is not Asen, and Ängen not Angen."""
    assert not same_text("Åsen", "Asen")
    assert same_text("A\u030asen", "ÅSEN")

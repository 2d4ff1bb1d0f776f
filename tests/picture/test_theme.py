"""A municipality's colour can be read on, or is made so and it is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.messages import LANGUAGES, text
from processmap.picture.theme import LEAST_CONTRAST, Theme, contrast, dark_enough


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ffffff", "#ffffff", 1.0)],
)
def test_contrast_is_that_of_wcag(one, other, found):
    """Values that the guideline's own calculators give; the order does not matter."""
    assert contrast(one, other) == pytest.approx(found, abs=0.01)
    assert contrast(one, other) == contrast(other, one)


@given(st.integers(0, 0xFFFFFF))
def test_white_words_can_be_read_on_any_colour_that_comes_out(number):
    """Whatever is asked for, the answer has contrast enough; a colour that had it is left alone."""
    asked = f"#{number:06x}"
    made = dark_enough(asked)
    assert contrast(made, "#ffffff") >= LEAST_CONTRAST
    if contrast(asked, "#ffffff") >= LEAST_CONTRAST:
        assert made == asked


def test_no_darker_than_needed():
    """A light colour keeps as much of itself as can be: a hundredth lighter would be too light."""
    made = dark_enough("#4caf50")
    assert contrast(made, "#ffffff") < LEAST_CONTRAST + 0.2


def test_what_was_changed_is_said():
    """A colour that was made darker is told with both contrasts, in both languages."""
    theme = Theme(accent=dark_enough("#ffcc00"), asked="#ffcc00")
    ((key, given_words),) = theme.told
    for language in LANGUAGES:
        said = text(key, language, **given_words)
        assert "#ffcc00" in said
        assert theme.accent in said
    assert Theme(accent="#10304a").told == ()

"""Words are measured with the font's own widths."""

import pytest

from processmap.picture.measure import advances, room, ruler, text_width
from processmap.picture.typeface import SLACK, TEXT_STYLES


@pytest.mark.parametrize(
    ("text", "bold", "width"),
    [("A", False, 639), ("å", False, 561), ("m", True, 982), ("", False, 0)],
)
def test_widths_are_those_of_noto_sans(text, bold, width):
    """Advance widths at a size of 1000, as the font's hmtx table has them."""
    assert text_width(text, 1000, bold) == width


def test_what_has_no_width():
    """Combining marks, joiners and soft hyphens take no room; nor do they make a text
    unmeasurable.
    """
    assert text_width("e\u0301", 10) == text_width("e", 10)
    assert text_width("a\u200db\u00ad", 10) == text_width("ab", 10)


def test_other_scripts_get_room():
    """East Asian letters take an em, emoji more, other letters a generous width."""
    assert text_width("中文", 10) == 20
    assert text_width("👪", 10) > 10
    assert 5 < text_width("ب", 10) < 10


def test_a_ruler_measures_with_slack():
    """A line gets more room than it measures, so that wider fonts fit as well."""
    style = TEXT_STYLES["heading"]
    assert (
        ruler("heading")("Samtal")
        == room("Samtal", style)
        == text_width("Samtal", style.size, True) * SLACK[True]
    )


def test_the_table_covers_what_swedish_texts_use():
    """Letters, figures, paragraph sign, dashes and quotation marks are all in both tables."""
    for bold in (False, True):
        assert set("ABCabcåäöÅÄÖéü0123456789§–—”’…%½ ") <= set(advances(bold))

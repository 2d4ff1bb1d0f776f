"""Colours keep the contrast that the law asks for (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest

from processmap.picture.typeface import TEXT_STYLES
from processmap.picture.vocabulary import ARROW_KINDS, BOX_KINDS, STATES
from processmap.renderers.palette import (
    ARROWS,
    BAND,
    BAND_CURRENT,
    BORDERS,
    DRAFT,
    HEAD,
    INK,
    LINE,
    PAINTS,
    PAPER,
    QUIET,
    RETURN,
    WORD_COLOURS,
)
from processmap.renderers.shapes import OUTLINES


def _light(colour):
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, two):
    """Give the contrast ratio of two colours, 1 to 21."""
    bright, dark = sorted((_light(one), _light(two)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    """Black on white is 21, equal colours 1, and a known grey 4.54."""
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert contrast("#123456", "#123456") == 1
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


@pytest.mark.parametrize("kind", BOX_KINDS)
def test_boxes(kind):
    """Words on every ground at least 4.5:1, borders against ground and paper at least 3:1, marks
    too.
    """
    paint = PAINTS[kind]
    for ground in (paint.ground, PAPER):
        assert contrast(INK, ground) >= 4.5
        assert contrast(QUIET, ground) >= 4.5
        assert contrast(paint.border, ground) >= 3
    assert contrast(PAPER, paint.border) >= 4.5
    assert kind in OUTLINES


def test_what_stands_around_the_boxes():
    """Titles, lanes, bands, draft mark and arrows keep the same ratios."""
    for ground in (PAPER, HEAD, BAND):
        assert contrast(INK, ground) >= 4.5
        assert contrast(QUIET, ground) >= 4.5
    assert contrast(PAPER, BAND_CURRENT) >= 4.5
    assert contrast(DRAFT, PAPER) >= 4.5
    for line in (LINE, RETURN):
        assert contrast(line, PAPER) >= 3


def test_every_word_of_the_vocabulary_has_a_look():
    """No kind, state or style is left without colour or line."""
    assert set(PAINTS) == set(BOX_KINDS) == set(OUTLINES)
    assert set(BORDERS) == set(STATES)
    assert set(ARROWS) == set(ARROW_KINDS)
    assert set(WORD_COLOURS) <= set(TEXT_STYLES)
    assert all(style.removesuffix("-large") in TEXT_STYLES for style in TEXT_STYLES)

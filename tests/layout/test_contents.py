"""What stands in a box: kind word, marks, heading and lines, all inside it."""

import pytest

from processmap.layout.contents import Typesetter
from processmap.picture.diagram import Box, Line


def _set(language="sv", large=False, **parts):
    return Typesetter(language, large).set(
        Box(id="b1", **{"kind": "caucus", "heading": "Vi", **parts}), 188
    )


def test_kind_word_marks_heading_and_lines():
    """From top to bottom: kind word with its mark beside it, heading, lines."""
    content = _set(state="next", lines=(Line("vecka 8", "date"),))
    words = [piece[0] for piece in content.pieces]
    assert words == ["Samtal i egen grupp", "härnäst", "Vi", "vecka 8"]
    assert [mark[0] for mark in content.marks] == ["badge-strong"]


def test_a_heading_that_says_the_kind_needs_no_kind_word():
    """ "Återspegling: ..." under "Återspegling" would say it twice."""
    assert [piece[0] for piece in _set(kind="mirror", heading="Återspegling").pieces] == [
        "Återspegling"
    ]


def test_marks_of_a_box():
    """State, uncertainty, number and the view's own marks; planned is the ordinary state and has
    none.
    """
    assert [piece[0] for piece in _set(label="", state="planned").pieces] == ["Vi"]
    content = _set("en", label="", state="held", provisional=True, count=12, badges=("tolk",))
    assert [piece[0] for piece in content.pieces] == ["held", "provisional", "12", "tolk", "Vi"]
    assert [piece[0] for piece in _set(label="", state="held", mark="beslutat").pieces] == [
        "beslutat",
        "Vi",
    ]


@pytest.mark.parametrize("large", [False, True])
def test_everything_stays_inside(large):
    """However long, lines and marks lie within the box, and none over another."""
    long_words = "Kommunstyrelsens arbetsmarknadsutskotts sammanträdesprotokoll " * 3
    content = _set(
        heading=long_words,
        lines=(Line(long_words),),
        badges=(long_words, "kort"),
        state="cancelled",
        large=large,
    )
    rooms = [(x, y, x + w, y + h) for _, x, y, w, h, _ in content.pieces]
    for left, top, right, bottom in [
        *rooms,
        *((x, y, x + w, y + h) for _, x, y, w, h, _ in content.marks),
    ]:
        assert 0 <= left < right <= content.w
        assert 0 <= top < bottom <= content.h
    for k, one in enumerate(rooms):
        for two in rooms[k + 1 :]:
            assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]

"""Labels stand by their arrows; those that cannot are numbers, explained below the picture."""

import pytest

from processmap.layout.frame import Sheet
from processmap.layout.labels import MOST, label_lines
from processmap.layout.place import layout
from processmap.picture.diagram import Arrow, Box, Diagram
from processmap.renderers.json import geometry
from tests.picture.geometry import faults

LONG = (
    "Återremiss till kommunstyrelsens arbetsutskott för att samråda med de boende, räkna på driften och komma tillbaka "
    "med en ny tidplan före sommaren"
)


def _pair(label: str, **arrow: object) -> Diagram:
    return Diagram(
        view="test",
        title="Två",
        boxes=(
            Box(id="b1", kind="caucus", heading="Ett"),
            Box(id="b2", kind="joint", heading="Två"),
        ),
        arrows=(Arrow(id="a1", source="b1", target="b2", label=label, **arrow),),
    )


@pytest.mark.parametrize(
    "label", ["hänskjuts", "först efter egna samtal och med samtalsledare", LONG]
)
def test_every_label_can_be_read(label: str) -> None:
    """The words of a label stand by the arrow, or below the picture with its number."""
    drawing = layout(_pair(label))
    assert faults(geometry(drawing)) == []
    own = [word.text for word in drawing.words if word.owner == "a1"]
    assert len(own) <= MOST
    said = " ".join(word.text for word in drawing.words if word.owner in (None, "a1"))
    assert all(word in said for word in label.split())
    if label == LONG:
        assert own == ["(1)"]


def test_the_same_words_have_one_number() -> None:
    """Two arrows that say the same share a number, another one gets the next."""
    sheet = Sheet(_pair(LONG), "lanes")
    first, again = (
        label_lines(sheet, Arrow(id=key, source="b1", target="b2", label=LONG))
        for key in ("a1", "a2")
    )
    other = label_lines(sheet, Arrow(id="a3", source="b1", target="b2", label=f"{LONG} och {LONG}"))
    assert first == again
    assert [words for words, _ in other] == ["(2)"]


def test_a_return_says_so() -> None:
    """An arrow that goes back without words of its own gets the usual one; others have none."""
    sheet = Sheet(_pair(""), "lanes")
    assert label_lines(sheet, Arrow(id="a1", source="b2", target="b1", returns=True))
    assert label_lines(sheet, Arrow(id="a1", source="b1", target="b2")) == []

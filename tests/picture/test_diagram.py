"""A diagram refuses what no engine could draw."""

import pytest
from attrs import evolve

from processmap.picture.diagram import MAX_BOXES, Arrow, Box, Diagram, Lane, Line

_BOX = Box(id="b1", kind="caucus", heading="Samtal")


def test_a_view_gets_what_it_put_in():
    """A sound diagram holds its parts as given."""
    diagram = Diagram(
        view="process",
        title="Torget",
        boxes=(_BOX,),
        arrows=(Arrow(id="a1", source="b1", target="b1"),),
    )
    assert diagram.boxes[0].heading == "Samtal"
    assert diagram.arrangement == "lanes"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"boxes": (_BOX, _BOX)}, "twice"),
        ({"boxes": (_BOX,), "lanes": (Lane(id="b1", title="Bana"),)}, "twice"),
        ({"boxes": (evolve(_BOX, lane="l9"),)}, "lane or column"),
        ({"boxes": (evolve(_BOX, column="c9"),)}, "lane or column"),
        ({"boxes": (evolve(_BOX, parent="b9"),)}, "parent"),
        (
            {"arrows": (Arrow(id="a1", source="b1", target="b2"),), "boxes": (_BOX,)},
            "starts or ends",
        ),
        ({"arrangement": "spiral"}, "spiral"),
        ({"boxes": tuple(evolve(_BOX, id=f"b{k}") for k in range(MAX_BOXES + 1))}, str(MAX_BOXES)),
    ],
)
def test_faults_of_a_view_are_refused(parts, said):
    """Ids used twice, references to nothing, unknown words and too much are all named."""
    with pytest.raises(ValueError, match=said):
        Diagram(view="process", title="Torget", **parts)


def test_words_outside_the_vocabulary_are_refused():
    """Kinds, states and roles come from closed lists, so that no renderer has to guess."""
    for make in (
        lambda: Box(id="b1", kind="party", heading=""),
        lambda: evolve(_BOX, state="maybe"),
        lambda: Line("x", "shout"),
        lambda: Arrow(id="a", source="b", target="b", kind="hits"),
    ):
        with pytest.raises(ValueError, match="must be in"):
            make()

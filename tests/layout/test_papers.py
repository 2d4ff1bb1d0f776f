"""Pictures made for a paper: the size of the words is kept, everything fits, and what does not goes
on to a sheet.
"""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from processmap.errors import UsageError
from processmap.formats.files import read
from processmap.layout.place import layout
from processmap.model.process_map import ProcessMap
from processmap.picture.drawing import Drawing
from processmap.picture.paper import PAPERS
from processmap.picture.rows_in_time import Course
from processmap.picture.typeface import look_of
from processmap.renderers.json import geometry
from processmap.views import VIEWS
from tests.picture.empty_share import empty_share
from tests.picture.geometry import faults
from tests.seen import drawn as view
from tests.strategies import maps_with_tensions, process_maps
from tests.views.sized import sized

MAPS = Path(__file__).parents[1] / "views" / "maps"
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
DAYS = {"small": dt.date(2026, 2, 16), "middle": dt.date(2026, 3, 24)}
_LEAST = {"A4": 8, "A3": 8, "A0": 18}


def _smallest(drawing: Drawing) -> float:
    return min(look_of(word).size for sheet in drawing.sheets for word in sheet.words)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_hold_the_budget(path: Path) -> None:
    """The overview has words of 18 points on a slide, the process map of 8 on its paper; neither is
    larger than it.
    """
    case = read(path)
    slide = layout(view(case, "overview"))
    assert (slide.width, slide.height, slide.further) == (960, 540, ())
    assert _smallest(slide) >= 18
    drawn = layout(view(case, "process"))
    paper = PAPERS[drawn.paper]  # type: ignore[index] # a drawing for a paper has its name
    assert _smallest(drawn) >= 8
    assert all((sheet.width, sheet.height) == (paper.width, paper.height) for sheet in drawn.sheets)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_process_map_fills_its_paper(path: Path) -> None:
    """At most three fifths of a process map's paper are empty, margins counted."""
    drawn = layout(view(read(path), "process"))
    assert sum(map(empty_share, drawn.sheets)) / len(drawn.sheets) <= 0.6


@pytest.mark.parametrize("name", DAYS)
def test_hand_made_maps_fill_their_paper(name: str) -> None:
    """So do maps with arenas and gates."""
    drawn = layout(view(read(MAPS / f"{name}.yaml"), "process", today=DAYS[name]))
    assert sum(map(empty_share, drawn.sheets)) / len(drawn.sheets) <= 0.6


@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("paper", ["A4", "A3", "A0"])
@pytest.mark.parametrize("name", ["small", "middle"])
@pytest.mark.parametrize("shown", ["process", "rooms", "overview"])
def test_every_paper_both_ways(shown: str, name: str, paper: str, portrait: bool) -> None:
    """On every paper, lying and standing, words keep their size and nothing lies on anything
    else.
    """
    diagram = view(read(MAPS / f"{name}.yaml"), shown, today=DAYS[name], show_confidential=True)
    drawn = layout(diagram, paper=paper, portrait=portrait)
    assert faults(geometry(drawn)) == []
    assert _smallest(drawn) >= _LEAST[paper]
    wanted = PAPERS[paper].upright if portrait else PAPERS[paper]  # type: ignore[index] # parametrized
    assert {(sheet.width, sheet.height) for sheet in drawn.sheets} == {
        (wanted.width, wanted.height)
    }


def test_everything_is_readable_on_some_sheet() -> None:
    """However many sheets it takes, every entry and gate stands on one of them, and what is next
    with its day.
    """
    diagram = view(read(MAPS / "middle.yaml"), "process", today=DAYS["middle"])
    drawn = layout(diagram, paper="A4")
    content = drawn.diagram.content
    assert isinstance(content, Course)
    assert len(drawn.sheets) > 1
    boxes = {box.id for sheet in drawn.sheets for box in sheet.boxes}
    assert {entry.id for entry in content.entries} <= boxes
    bands = {band.id for sheet in drawn.sheets for band in sheet.bands}
    assert {gate.id for gate in content.gates} <= bands
    dark = [box for sheet in drawn.sheets for box in sheet.boxes if box.state == "next"]
    assert len(dark) == 1
    said = [word.text for sheet in drawn.sheets for word in sheet.words]
    assert any("HÄRNÄST" in words for words in said)


def test_what_leads_on_to_another_sheet_is_named() -> None:
    """Both sheets say what leads from the one to the other."""
    drawn = layout(view(sized(30), "process", today=dt.date(2026, 9, 20)), paper="A4")
    assert len(drawn.sheets) > 1
    said = " ".join(word.text for sheet in drawn.sheets for word in sheet.words)
    assert "Fortsätter på blad" in said
    assert "Från blad" in said


def test_an_unknown_paper_names_those_that_exist() -> None:
    """A slip gets the papers there are."""
    with pytest.raises(UsageError) as caught:
        layout(view(ProcessMap(title="Torget"), "overview"), paper="B5")
    assert "A4, A3, A0, 16:9" in caught.value.message("sv")


def _holds(name: str, examples: int) -> None:
    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
    )
    @given(
        st.one_of(process_maps(), process_maps(most=8), maps_with_tensions()),
        st.sampled_from(["A4", "A3", "16:9", None]),
        st.booleans(),
    )
    def each(case: ProcessMap, paper: Any, portrait: bool) -> None:
        diagram = view(case, name, today=dt.date(2017, 1, 16), show_confidential=True)
        drawn = layout(diagram, paper=paper, portrait=portrait)
        assert faults(geometry(drawn), flowing=name == "process") == []
        least = 8 if name != "overview" or paper not in (None, "16:9") else 18
        if drawn.paper:
            assert _smallest(drawn) >= least

    each()


@pytest.mark.parametrize("name", [name for name in VIEWS if name != "sequence"])
def test_generated_maps_on_papers(name: str) -> None:
    """Any map on any paper: no overlap, no arrow through anything, and no word too small."""
    _holds(name, 6)

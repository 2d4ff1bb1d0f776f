"""Pictures of small maps: large words, no empty foot, groups whole, and even rings."""

import pytest

from processmap.layout.place import layout
from processmap.model.governance import DecisionBody
from processmap.model.process_map import ProcessMap
from processmap.model.project import Cost, Funding
from processmap.model.stakeholders import Stakeholder
from processmap.picture.drawing import Drawing
from processmap.picture.paper import PAPERS
from processmap.picture.typeface import look_of
from tests.seen import drawn as view


def _people(*levels: tuple[str | None, str | None]) -> ProcessMap:
    """A map of people with these levels: how affected, how much influence."""
    people = tuple(
        Stakeholder(id=f"g{n}", name=f"Grupp {n}", affected=affected, influence=influence)
        for n, (affected, influence) in enumerate(levels)
    )
    return ProcessMap(title="Torget", stakeholders=people)


def _said(drawing: Drawing) -> list[str]:
    return [word.text for word in drawing.words]


def _small() -> ProcessMap:
    body = DecisionBody(id="ks", name="Kommunstyrelsen", kind="board")
    return _people(("low", None), (None, None)).evolve(
        decision_bodies=(body,), funding=(Funding(source="Kommunen", amount=50_000),)
    )


@pytest.mark.parametrize("name", ["organisation", "influence", "funding", "stakeholders"])
def test_a_sheet_ends_where_its_content_does(name: str) -> None:
    """With next to nothing to show the sheet is lower than its paper; whoever asks for a paper gets
    the whole of it.
    """
    case = _people(("low", None)) if name == "stakeholders" else _small()
    diagram = view(case, name)
    drawn = layout(diagram)
    assert drawn.paper == "A4"
    assert drawn.height < PAPERS["A4"].height
    asked = layout(diagram, paper="A4")
    assert (asked.width, asked.height) == (PAPERS["A4"].width, PAPERS["A4"].height)


@pytest.mark.parametrize("name", ["organisation", "influence", "funding"])
def test_few_things_have_large_words(name: str) -> None:
    """Where there is room the words of the boxes are larger than on a full sheet."""
    drawn = layout(view(_small(), name))
    named = [
        word for word in drawn.words if word.text in ("Kommunstyrelsen", "Grupp 0", "Kommunen")
    ]
    assert min(look_of(word).size for word in named) >= 14


def test_one_group_has_one_heading() -> None:
    """Cards of the only group there is stand side by side under one heading, which does not go on
    beside itself.
    """
    drawn = layout(view(_people(*[(None, None)] * 5), "influence"))
    assert not [words for words in _said(drawn) if "(forts.)" in words]
    assert len({round(box.x) for box in drawn.boxes}) == 3


def test_groups_stand_whole_where_there_is_room() -> None:
    """No group goes on in the next column of a sheet with room for it in one."""
    levels = [("high", "low")] * 3 + [("medium", "low"), ("low", "high")]
    drawn = layout(view(_people(*levels), "influence"))
    assert not [words for words in _said(drawn) if "(forts.)" in words]


def test_what_is_known_of_somebody_is_told() -> None:
    """Who is assessed in part is told with what is known and what is not."""
    drawn = layout(view(_people(("low", None), (None, "high")), "influence"))
    said = " ".join(_said(drawn))
    assert "lite berörda, inte känt hur stort inflytande" in said
    assert "stort inflytande, inte känt hur berörda" in said


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_in_a_ring_stand_evenly(count: int) -> None:
    """Few in a ring stand as far to the left of its top as to the right of it."""
    drawn = layout(view(_people(*[("low", None)] * count), "stakeholders"))
    middles = sorted(box.x + box.w / 2 - drawn.width / 2 for box in drawn.boxes)
    assert sum(middles) == pytest.approx(0, abs=8)


def test_names_of_rings_are_as_large_as_each_other() -> None:
    """No ring has a larger name than the others, as none is more than another."""
    drawn = layout(view(_people(("low", None)), "stakeholders"))
    named = ("Starkt", "Berörda", "Lite")
    sizes = {look_of(word).size for word in drawn.words if word.text.startswith(named)}
    assert len(sizes) == 1


def test_the_middle_of_the_rings_is_never_without_words() -> None:
    """Neither a long question nor a long title leaves the middle empty."""
    long = "Hur kan vi förebygga och hantera konflikter i komplexa samhällsfrågor så att kraften tas till vara"
    case = _people(("low", None)).evolve(title=f"{long} på sikt", question=f"{long}?")
    drawn = layout(view(case, "stakeholders"))
    assert "Frågan" in _said(drawn)


def test_one_source_is_not_told_twice() -> None:
    """The whole is drawn where it tells something: not beside one source, where nobody has said
    what the whole is.
    """
    one = ProcessMap(title="Torget", funding=(Funding(source="Kommunen", amount=50_000),))
    assert "Hela finansieringen" not in _said(layout(view(one, "funding")))
    two = one.evolve(funding=(*one.funding, Funding(source="Staten", share=50)))
    assert "Hela finansieringen" in _said(layout(view(two, "funding")))
    known = one.evolve(costs=(Cost(what="Lokal", amount=20_000),))
    assert "Hela finansieringen" in _said(layout(view(known, "funding")))


def test_a_cut_sheet_is_a_whole_page_in_pdf() -> None:
    """In PDF the sheet stands at the top of a page of the paper's whole size."""
    pytest.importorskip("fpdf", reason="needs the extra pdf")
    pypdf = pytest.importorskip("pypdf", reason="reads the PDF")
    import io

    from processmap.renderers.pdf import pdf

    made = pdf(layout(view(_small(), "organisation")), words=False)
    page = pypdf.PdfReader(io.BytesIO(made)).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [842, 595]

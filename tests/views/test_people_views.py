"""Stakeholders, influence, perspectives and tensions."""

from typing import cast

import pytest

from processmap.layout.place import layout
from processmap.messages import text
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.picture.board import Board
from processmap.picture.diagram import Box
from processmap.picture.rings import Rings
from processmap.picture.vocabulary import UNDIRECTED
from processmap.verbs.drawing import draw
from tests.seen import drawn as view
from tests.views.cases import box_of, column_of, flat, lane_of, square


def test_rings_by_how_affected_they_are() -> None:
    """The most affected stand innermost; the not assessed and the missing in no ring, which is no
    distance.
    """
    diagram = view(square(), "stakeholders")
    assert diagram.arrangement == "rings"
    assert box_of(diagram, "unga").ring == 0
    assert box_of(diagram, "gata").ring is None
    content = cast(Rings, diagram.content)
    assert content.names == ("Starkt berörda", "Berörda i någon mån", "Lite berörda")
    assert diagram.alternative.summary.endswith(
        "2 är inte bedömda än: börja med att fråga dem. En har nämnts i samtal men saknas på kartan."
    )
    assert content.centre == "Hur kan torget bli en plats för alla?"
    missing = next(box for box in diagram.boxes if box.heading == "Nattvandrarna")
    assert (missing.state, missing.badges, missing.ring) == ("vacant", ("saknas på kartan",), None)


def test_an_official_does_not_move_in_before_the_residents() -> None:
    """Where only officials are assessed, as little affected, they stand outermost and the residents
    aside.
    """
    people = [
        Stakeholder(id="chef", name="Kommunchef", kind="official", affected="low"),
        Stakeholder(id="boende", name="Boende", kind="residents"),
    ]
    diagram = view(ProcessMap(title="Gruvan", stakeholders=people), "stakeholders")
    assert box_of(diagram, "chef").ring == 2
    assert box_of(diagram, "boende").ring is None
    assert [item.text for item in diagram.alternative.items] == ["Lite berörda", "Inte bedömt"]


@pytest.mark.parametrize("kind", ["power_over", "trusts", "depends_on", "named"])
def test_a_relation_with_a_direction_leads_from_one_to_the_other(kind: str) -> None:
    """It is an arrow of its own kind, from whom it comes to whom it is about."""
    people = [Stakeholder(id="gast", name="Gäst"), Stakeholder(id="vard", name="Värd")]
    tie = Relationship(source="vard", target="gast", kind=kind)
    diagram = view(
        ProcessMap(title="Huset", stakeholders=people, relationships=[tie]), "stakeholders"
    )
    [arrow] = diagram.arrows
    ref = {box.id: box.ref for box in diagram.boxes}
    assert (ref[arrow.source], arrow.kind, ref[arrow.target]) == ("vard", kind, "gast")
    assert arrow.kind not in UNDIRECTED
    assert arrow.label == text(f"picture.arrow_{kind}", "sv")


def test_heard_and_unheard_are_told_apart() -> None:
    """Each box says whether the group has been heard, and what stands in the way of it."""
    diagram = view(square(), "stakeholders")
    assert "har hörts" in box_of(diagram, "handlare").badges
    assert {"har inte hörts än", "svår att nå"} <= set(box_of(diagram, "unga").badges)


def test_a_conflict_says_whether_they_can_meet() -> None:
    """The line between two says what is known, and the table says it in words."""
    diagram = view(square(), "stakeholders")
    assert [(arrow.kind, arrow.label) for arrow in diagram.arrows] == [
        ("tension", "först efter egna samtal")
    ]
    assert diagram.alternative.tables[0].rows == (
        ("Torghandlarna", "i konflikt med: först efter egna samtal", "Unga på torget"),
    )


def test_many_ties_are_thinned_and_counted() -> None:
    """With many ties only conflicts and power are drawn; all stand in the table."""
    people = [Stakeholder(id=f"g-{n}", name=f"Grupp {n}") for n in range(40)]
    ties = [Relationship(source=f"g-{n}", target=f"g-{n + 1}", kind="trusts") for n in range(38)]
    clash = Relationship(source="g-0", target="g-9", kind="conflict")
    diagram = view(
        ProcessMap(title="Många", stakeholders=people, relationships=[*ties, clash]), "stakeholders"
    )
    assert len(diagram.arrows) == 1
    assert len(diagram.alternative.tables[0].rows) == 39
    assert any(note.startswith("38 relationer") for note in diagram.notes)


def test_ties_can_be_left_out() -> None:
    """Asked to, the picture draws no tie; the words of the picture tell them all the same."""
    with_ties, without = (draw(square(), "stakeholders", ties=ties) for ties in (True, False))
    assert with_ties.drawing.arrows
    assert not without.drawing.arrows
    assert without.diagram.alternative.tables == with_ties.diagram.alternative.tables


def test_levels_are_groups_and_not_knowing_is_one() -> None:
    """Who has little influence and is hit hard stands in a group of its own; who is not assessed
    stands aside, with what is not known.
    """
    diagram = view(square(), "influence")
    young, office = box_of(diagram, "unga"), box_of(diagram, "gata")
    groups = {
        entry.id: section.title
        for section in cast(Board, diagram.content).sections
        for entry in section.entries
    }
    assert groups[young.id] == "Starkt berörda, litet inflytande"
    assert groups[office.id] == "Inte bedömt än"
    assert "stort inflytande, inte känt hur berörda" in office.badges
    assert diagram.alternative.items[-1].text == "Inte bedömt än"


def test_perspectives_stand_by_theme_and_kind_with_their_holders() -> None:
    """A perspective's box says who holds it; a minority's voice is marked; a tension is a line."""
    diagram = view(square(), "perspectives")
    assert (lane_of(diagram, "otrygghet"), column_of(diagram, "otrygghet")) == (
        "Trygghet",
        "Känsla",
    )
    assert box_of(diagram, "otrygghet").lines[0].text == "Torghandlarna"
    assert box_of(diagram, "enda-platsen").badges == ("minoritetsröst",)
    assert [arrow.label for arrow in diagram.arrows] == ["ska mötas i samtal"]
    assert any(
        "Spänning mot ”Torget är enda platsen vi har”" in line
        for line in flat(diagram.alternative.items)
    )


def test_both_sides_of_a_tension_are_drawn_alike() -> None:
    """Each tension is a row of three: the one side, what is to be done, the other side; both sides
    are boxes of the same kind, and nothing but their words tells them apart.
    """
    few = view(square(), "tensions")
    assert [column.title for column in few.columns] == [
        "Den ena sidan",
        "Vad göra",
        "Den andra sidan",
    ]
    one, other, between = few.boxes
    assert between.heading == "Ska mötas i samtal"
    assert (one.kind, one.state, one.badges) == (other.kind, other.state, other.badges)
    placed = {box.id: box for box in layout(few).boxes}
    for look in ("w", "h", "y", "tone", "shape"):
        assert getattr(placed[one.id], look) == getattr(placed[other.id], look)
    views = [Perspective(id=f"p-{n}", statement=f"Synpunkt {n}") for n in range(30)]
    pairs = [Tension(between=[f"p-{n}", f"p-{n + 1}"]) for n in range(0, 30, 2)]
    many = view(ProcessMap(title="Många", perspectives=views, tensions=pairs), "tensions")
    assert (len(many.lanes), len(many.columns)) == (15, 3)
    assert len(_cells(many.boxes)) == 15


def test_tensions_are_grouped_by_theme() -> None:
    """A theme that both sides share gathers a tension, else the one that gathers most of the rest;
    without any, it stands last.
    """
    views = [
        Perspective(id="a", statement="A", themes=["ljud", "natur"]),
        Perspective(id="b", statement="B", themes=["natur"]),
        Perspective(id="c", statement="C", themes=["vägar"]),
        Perspective(id="d", statement="D"),
        Perspective(id="e", statement="E"),
    ]
    pairs = [("d", "e"), ("a", "b"), ("a", "c"), ("b", "c")]
    case = ProcessMap(
        title="T", perspectives=views, tensions=[Tension(between=pair) for pair in pairs]
    )
    board = view(case, "tensions").content
    assert isinstance(board, Board)
    assert [(part.title, len(part.entries)) for part in board.sections] == [
        ("Natur", 3),
        ("Utan tema", 1),
    ]


def _cells(boxes: tuple[Box, ...]) -> list[Box]:
    return [box for box in boxes if box.kind == "cell"]


def test_a_tension_says_where_it_was_met() -> None:
    """A tension met in a held dialogue says so; one to be met says where."""
    case = square()
    assert "Ska mötas i: Samtalsgrupp om kvällarna" in flat(
        view(case, "tensions").alternative.items
    )
    held = [each.evolve(status="held") if each.id == "grupp" else each for each in case.dialogues]
    met = view(case.evolve(dialogues=held), "tensions")
    assert _cells(met.boxes)[0].badges == ("har mötts i samtal",)
    assert "Har mötts i: Samtalsgrupp om kvällarna" in flat(met.alternative.items)


def test_the_legend_explains_only_the_words_for_hearing_that_are_shown() -> None:
    """What heard and not heard mean stands under the picture; a public version says nothing of
    it.
    """
    for name in ("stakeholders", "influence"):
        diagram = view(square(), name)
        shown = {badge for box in diagram.boxes for badge in box.badges}
        told = {entry.term.lower() for entry in diagram.legend}
        assert told == shown & {
            "har hörts",
            "har hörts delvis",
            "har hörts genom andra",
            "har inte hörts än",
        }
        assert {"har hörts", "har inte hörts än"} <= told
    nobody = view(
        ProcessMap(title="Torget", stakeholders=[Stakeholder(id="a", name="A", kind="media")]),
        "stakeholders",
    )
    assert not nobody.legend

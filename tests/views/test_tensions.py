"""The matrix of tensions."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.errors import LimitError
from processmap.layout.board import lay_out
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.picture.board import Board, Pair
from processmap.picture.drawing import Drawing
from tests.seen import drawn as view

_WORDS = [
    "byn",
    "vägen",
    "skolan",
    "torget",
    "vattnet",
    "ljudet",
    "pengarna",
    "tiden",
    "marken",
    "skogen",
]
_AIMS = ("meet", "through_facilitator", "let_be", "unknown")


def _made_up(count: int, words: int = 6, holders: int = 3, themes: int = 4) -> ProcessMap:
    """A map of so many tensions, with statements of so many words, each held by so many."""
    people = [
        Stakeholder(id=f"s{n}", name=f"Boende vid {_WORDS[n]}", kind="residents") for n in range(10)
    ]
    views = [
        Perspective(
            id=f"p{n}",
            statement=" ".join(_WORDS[(n + at) % 10] for at in range(words)) + f" {n}",
            held_by=[f"s{(n + at) % 10}" for at in range(holders)],
            themes=[f"tema {n % themes}"],
        )
        for n in range(count + 1)
    ]
    strains = [
        Tension(between=(f"p{n}", f"p{n + 1}"), aim=_AIMS[n % 4], can_meet="facilitated")
        for n in range(count)
    ]
    return ProcessMap(title="Torget", stakeholders=people, perspectives=views, tensions=strains)


def _sides(sheet: Drawing) -> list[tuple[float, float, float, float]]:
    return [(box.x, box.y, box.w, box.h) for box in sheet.boxes if box.kind == "perspective"]


def test_more_boxes_than_can_be_drawn_are_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture that would be too large says so, and how to see a part of it."""
    views = [Perspective(id=f"p{n}", statement=f"Syn {n}") for n in range(14)]
    strains = [Tension(between=(f"p{n}", f"p{n + 1}")) for n in range(13)]
    case = ProcessMap(title="T", perspectives=views, tensions=strains)
    assert view(case, "tensions").boxes
    monkeypatch.setattr("processmap.views.sheet.MAX_BOXES", 10)
    with pytest.raises(LimitError, match="--only"):
        view(case, "tensions")


@settings(deadline=None)
@given(
    count=st.integers(1, 60),
    words=st.integers(1, 12),
    holders=st.integers(0, 6),
    themes=st.integers(1, 7),
)
def test_the_sides_are_alike(count: int, words: int, holders: int, themes: int) -> None:
    """Both sides of a tension are the same size, every box is as wide as every other, no more than
    a tenth are higher than the rest, and nothing stands on anything else.
    """
    made = lay_out(view(_made_up(count, words, holders, themes), "tensions"))
    sides = [box for sheet in (made, *made.further) for box in _sides(sheet)]
    assert len({round(w, 3) for _, _, w, _ in sides}) == 1
    heights = sorted(round(h, 3) for _, _, _, h in sides)
    usual = heights[0]
    assert sum(h > usual for h in heights) <= 0.1 * len(heights)
    for sheet in (made, *made.further):
        for one, other in pairwise(_sides(sheet)[::2]):
            assert one[0] != other[0] or one[1] + one[3] <= other[1]
        for (_, left, _, high), (_, right, _, tall) in zip(
            _sides(sheet)[::2], _sides(sheet)[1::2], strict=True
        ):
            assert (left, high) == (right, tall)
        assert all(x + w <= sheet.width and y + h <= sheet.height for x, y, w, h in _sides(sheet))


def test_two_columns_on_the_larger_paper_however_small_the_words() -> None:
    """An A3 has two columns of tensions, an A4 one: three would be too narrow to read across."""
    many = lay_out(view(_made_up(26), "tensions"))
    few = lay_out(view(_made_up(4), "tensions"))
    assert len({round(box[0]) for box in _sides(many)}) == 4
    assert len({round(box[0]) for box in _sides(few)}) == 2
    assert not many.further


def test_where_room_is_short_the_first_is_named_and_the_others_counted() -> None:
    """Few tensions name everybody; many name the first who holds a side, count the others, and say
    where all stand.
    """
    few, many = (lay_out(view(_made_up(count), "tensions")) for count in (3, 25))
    assert "skolan" in " ".join(word.text for word in few.words if not word.bold)
    said = [word.text for word in many.words]
    assert any(line.endswith("och 2\u00a0till") for line in said)
    assert any(line.startswith("Alla namn står i texten till bilden.") for line in said)
    assert not any("till bilden" in word.text for word in few.words)


def test_a_line_of_sums_says_what_is_to_be_done_with_all() -> None:
    """With several themes the head tells how many tensions are to be met how; with one theme its
    heading does.
    """
    several = view(_made_up(8), "tensions").content
    one = view(_made_up(8, themes=1), "tensions").content
    assert isinstance(several, Board)
    assert isinstance(one, Board)
    sums = (
        "2 ska mötas i samtal, 2 tas genom samtalsledaren, 2 får vara olika och 2 är inte bestämda"
    )
    assert several.subtitle == f"Torget: 8 spänningar efter tema. {sums}."
    assert one.subtitle == "Torget: 8 spänningar efter tema."
    assert one.sections[0].told == sums


def test_who_has_met_is_not_told_to_talk_on_their_own_first() -> None:
    """What had to come before a meeting is not said of two sides that have met."""
    case = _made_up(1)
    strain = case.tensions[0].evolve(can_meet="prepared")
    talk = Dialogue(id="d", title="Samtal", status="held", tensions=[("p0", "p1")])
    for held, said in ((False, "först efter egna samtal"), (True, "har mötts i samtal")):
        made = case.evolve(tensions=[strain], dialogues=[talk] if held else [])
        board = view(made, "tensions").content
        assert isinstance(board, Board)
        pair = board.sections[0].entries[0]
        assert isinstance(pair, Pair)
        assert pair.under == (said,)


@pytest.mark.parametrize(
    ("language", "sides"),
    [("sv", ("Den ena sidan", "Den andra sidan")), ("en", ("The one side", "The other side"))],
)
def test_what_is_to_be_done_says_between_which_sides(language: str, sides: tuple[str, str]) -> None:
    """Read by itself, as on a narrow screen, what is to be done with a tension tells what stands
    against what.
    """
    case = _made_up(1)
    cell = next(
        box for box in view(case, "tensions", language=language).boxes if box.kind == "cell"
    )
    said = [
        f"{side}: {each.statement}" for side, each in zip(sides, case.perspectives, strict=True)
    ]
    assert [line for line in cell.details if ": " in line] == said


def test_a_line_more_in_some_makes_none_higher() -> None:
    """Of few tensions those that need a line more than the others are no higher: all are alike."""
    made = lay_out(view(_made_up(7, words=12, holders=0, themes=7), "tensions"))
    assert len({round(box[3], 3) for box in _sides(made)}) == 1

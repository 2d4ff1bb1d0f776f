"""The papers a picture is made for, and how large its words are there.

A picture that is made for a paper counts in points: one unit of its drawing is one point on the
paper. The size of the words is chosen first; the sheet is then filled, and what does not fit is
folded or goes on to a next sheet. Nothing is made smaller afterwards.
"""

from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen

PaperName: TypeAlias = Literal["A4", "A3", "A0", "16:9"]

PAPER_NAMES: Final[tuple[PaperName, ...]] = ("A4", "A3", "A0", "16:9")
"""The papers by name, as they are chosen on the command line."""


@frozen
class Paper:
    """A sheet of paper, or a slide.

    Attributes:
        name: what it is called.
        width, height: in points.
        margin: what is left free all round.
        bodies: sizes of the body text, the best first; the first with which everything fits is
            taken.
        least: the smallest size of any word.
        title: size of the title.
    """

    name: PaperName
    width: float
    height: float
    margin: float
    bodies: tuple[float, ...]
    least: float
    title: float

    @property
    def upright(self) -> "Paper":
        """The same paper, standing."""
        return (
            self if self.height > self.width else evolve(self, width=self.height, height=self.width)
        )


PAPERS: Final[dict[PaperName, Paper]] = {
    "A4": Paper("A4", 842, 595, 24, (15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5), 8, 19),
    "A3": Paper("A3", 1190, 842, 30, (17, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5), 8, 24),
    "A0": Paper("A0", 3370, 2384, 80, (40, 36, 34, 30, 27, 25, 24, 22, 20), 18, 66),
    "16:9": Paper("16:9", 960, 540, 36, (14, 13, 12), 11, 30),
}
"""Every paper, lying. On a slide only the overview has words of 18 points: the other pictures say
more than a slide can carry, and are drawn there as large as they can be read from near.
"""

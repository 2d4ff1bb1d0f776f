"""`draw_all`: from a map to all the pictures that say something of it, as one page or one file."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, Final

from attrs import evolve, frozen

from processmap.audience.everybody import public_seen
from processmap.audience.seen import Seen
from processmap.audience.seen import view as seen_by
from processmap.audience.selection import Selection
from processmap.audience.who import Audience
from processmap.formats.saving import save
from processmap.model.display import one_form
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.picture.drawing import Drawing
from processmap.picture.theme import Theme
from processmap.verbs.choices import choose_format, refuse_part
from processmap.verbs.dressing import told_of
from processmap.verbs.picture import Picture
from processmap.verbs.safely import Bundle, framed, pictured, safely
from processmap.verbs.spare import spare_of
from processmap.views.registry import VIEWS, view

__all__ = ["WHOLE", "Pictures", "draw_all"]

WHOLE: Final = ("html", "pdf", "pptx")
"""What all the pictures of a case can be written as, in one file."""

FIRST: Final = ("overview", "process")
"""The pictures that come first, in this order; the others follow as the registry has them."""


@frozen(slots=False)
class Pictures:
    """All the pictures of a map that say something, the overview first.

    In a notebook it shows them as the saved page does, with its tabs and its details; where HTML
    cannot be shown, the first picture, and where pictures cannot, its words.

    Attributes:
        title: what the case is called.
        pictures: the pictures, in order.
        theme: the look of a municipality; None = our own.
    """

    title: str
    pictures: tuple[Picture, ...]
    theme: Theme | None = None

    @cached_property
    def drawings(self) -> tuple[Drawing, ...]:
        """Where everything stands in each of them; a picture that looks as an earlier one is left
        out.
        """
        kept: list[Drawing] = []
        for picture in self.pictures:
            drawing = picture.drawing
            if not any(_same(drawing, earlier) for earlier in kept):
                kept.append(drawing)
        return tuple(kept)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What could not be done, in any of them; each said once."""
        drawn = (each for drawing in self.drawings for each in drawing.warnings)
        return tuple(dict.fromkeys((*drawn, *told_of(self.drawings, self.theme))))

    def html(self) -> str:
        """Give them as one page that needs nothing else, each behind a tab."""
        from processmap.renderers.html import html_page

        return html_page(self.drawings, self.title, self.theme)

    def pdf(self, *, words: bool = True) -> bytes:
        """Give them as one PDF: the pictures on their sheets, the overview first.

        Args:
            words: whether all of them in words follow after the pictures.

        Raises:
            MissingError: without the extra ``pdf``.
        """
        from processmap.renderers.pdf import pdf_of_all

        return pdf_of_all(self.drawings, self.title, words=words, theme=self.theme)

    def pptx(self) -> bytes:
        """Give them as one presentation of native shapes, text and connectors: a view a slide, or
        as many as it has sheets.

        Raises:
            MissingError: without the extra ``pptx``.
        """
        from processmap.renderers.pptx import pptx

        return pptx(self.drawings, self.title, self.theme)

    def render(self, format: str) -> bytes:  # noqa: A002  # the word for files throughout
        """Give the bytes of one of `WHOLE`."""
        makers: dict[str, Callable[[], str | bytes]] = {
            "html": self.html,
            "pdf": self.pdf,
            "pptx": self.pptx,
        }
        made = makers[choose_format(WHOLE, "html", name=format)]()
        return made.encode("utf-8") if isinstance(made, str) else made

    def save(self, path: str | os.PathLike[str], format: str | None = None) -> None:  # noqa: A002
        """Write them to a file, whole or not at all.

        Args:
            path: the file; its suffix chooses the format.
            format: one of `WHOLE`, where the suffix should not decide.

        Raises:
            UsageError: for a suffix or format that is none of `WHOLE`.
            FileError: where the file cannot be written.
        """
        save(path, self.render(choose_format(WHOLE, "html", path=path, name=format)))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Bundle:
        first = self.pictures[0]
        language = first.diagram.language
        words = safely(lambda: {"text/plain": first.text()}, language)
        drawn = safely(lambda: pictured(first.svg()), language)
        page = safely(lambda: {"text/html": framed(self.html(), self.title, language)}, language)
        return words | drawn | page

    def _mime_(self) -> tuple[str, str]:
        found = self._repr_mimebundle_()
        return ("text/html", found["text/html"]) if "text/html" in found else one_form(found)

    def __iter__(self) -> Iterator[Picture]:
        return iter(self.pictures)

    def __repr__(self) -> str:
        names = ", ".join(each.diagram.view for each in self.pictures)
        return f"<Pictures: {names}>"


def draw_all(
    case: ProcessMap | PublicMap,
    *,
    engine: str = "auto",
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    only: Iterable[tuple[str, str]] = (),
    around: str | None = None,
    phase: str | None = None,
    until: dt.date | None = None,
    paper: str | None = None,
    portrait: bool = False,
    theme: Theme | None = None,
) -> Pictures:
    """Draw every view of a map that has something to show, the overview first.

    What may be seen of the map is decided once, for all of them.

    Args:
        case: the map, as read or built; or a public version, of which there are fewer views.
        engine, language, show_confidential, today: as for `draw`.
        only, around, phase, until: show a part, as for `draw`; not of a public version.
        paper, portrait: the paper, as for `draw`, of the pictures that are made for one.
        theme: the look of a municipality, as `read_theme` reads it.

    Returns:
        The pictures; where no view has anything to show, the process map, which says so.

    Raises:
        UsageError: for an unknown engine or part, or a part of a public version.
    """
    if isinstance(case, PublicMap):
        refuse_part(only, around, phase, until)
        seen = public_seen(case, language=language, today=today)
        names = [name for name, entry in VIEWS.items() if entry.public]
    else:
        selection = Selection(
            only=tuple((key, value) for key, value in only),
            around=around,
            phase=phase,
            until=until,
        )
        seen = seen_by(
            case,
            Audience.asking(show_confidential),
            language=language,
            today=today,
            selection=selection,
            spare=spare_of(case) if until is None else None,
        )
        names = list(VIEWS)
    return _drawn(seen, names, engine, paper, portrait, theme)


def _drawn(
    seen: Seen,
    names: list[str],
    engine: str,
    paper: str | None,
    portrait: bool,
    theme: Theme | None,
) -> Pictures:
    """Draw the views in their order, without those that have nothing to show."""
    ordered = [*(name for name in FIRST if name in names), *(n for n in names if n not in FIRST)]
    diagrams = [view(seen, name) for name in ordered]
    kept = [each for each in diagrams if each.boxes]
    if not kept:
        kept = [each for each in diagrams if each.view == "process"]
    pictures = tuple(Picture(each, engine, paper, portrait, theme) for each in kept)
    titled = next((each for each in diagrams if each.view == "process"), diagrams[0])
    return Pictures(titled.title, pictures, theme)


def _same(one: Drawing, other: Drawing) -> bool:
    """Say whether two views look the same to the unit: one of them then is enough."""
    return _bare(one) == _bare(other)


def _bare(drawing: Drawing) -> tuple[object, ...]:
    """Give what is seen of a drawing, all its sheets."""
    return tuple(
        (each.width, each.height, each.boxes, each.words, each.figures, each.arrows, each.bands)
        for each in (evolve(sheet, further=()) for sheet in drawing.sheets)
    )

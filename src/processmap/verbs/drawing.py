"""`draw`: from a map to a picture that shows itself."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, Final

from attrs import frozen

from processmap.errors import UsageError
from processmap.formats.saving import save
from processmap.model.display import one_form
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.schedule import Schedule
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing
from processmap.planning.dates.writing import with_schedule
from processmap.planning.merge import day_written
from processmap.verbs.choices import choose_format
from processmap.verbs.safely import Bundle, safely

__all__ = ["FORMATS", "Picture", "draw"]

_PARTS = ("only", "around", "phase", "until")
FORMATS: Final = ("svg", "png", "pdf", "html", "dot", "mmd", "txt", "md", "json")
"""What a picture can be written as; each is also a file suffix."""


@frozen(slots=False)
class Picture:
    """A drawn view of a map, ready to be shown, saved or handed on.

    In a notebook it shows itself: the picture, and its words where pictures cannot be shown.

    Attributes:
        diagram: what is shown, with its text alternative.
        engine: who places things: ``auto`` for our own, or the name of a Graphviz engine.
    """

    diagram: Diagram
    engine: str = "auto"

    @cached_property
    def drawing(self) -> Drawing:
        """Where everything stands."""
        from processmap.layout.place import layout

        return layout(self.diagram, self.engine)

    def svg(self) -> str:
        """The picture as SVG, complete in itself: no scripts, links or fonts from elsewhere."""
        from processmap.renderers.svg import svg

        return svg(self.drawing)

    def png(self) -> bytes:
        """The picture as PNG.

        Raises:
            MissingError: without the extra ``png``.
        """
        from processmap.renderers.png import png

        return png(self.drawing)

    def pdf(self) -> bytes:
        """The picture as PDF, with all of it in words after it.

        Raises:
            MissingError: without the extra ``pdf``.
        """
        from processmap.renderers.pdf import pdf

        return pdf(self.drawing)

    def text(self) -> str:
        """The picture in words, for a terminal."""
        from processmap.renderers.text import plain_text

        return plain_text(self.diagram)

    def markdown(self) -> str:
        """The picture in words, as Markdown."""
        from processmap.renderers.text import markdown

        return markdown(self.diagram)

    def graphviz(self) -> Any:
        """The diagram as a ``graphviz.Digraph``, which a notebook renders where Graphviz is installed."""
        from processmap.renderers.dot import digraph

        return digraph(self.diagram)

    @property
    def dot(self) -> str:
        """The diagram in Graphviz' language."""
        source: str = self.graphviz().source
        return source

    def mermaid(self) -> str:
        """The diagram in Mermaid's language."""
        from processmap.renderers.mermaid import mermaid

        return mermaid(self.diagram)

    def html(self) -> str:
        """The picture as one page that needs nothing else: to move about in, search and read, with its words beside."""
        from processmap.renderers.html import html

        return html(self.drawing)

    def json(self) -> str:
        """The geometry: boxes, lanes, arrows and words with their places."""
        from processmap.renderers.json import geometry_json

        return geometry_json(self.drawing)

    def render(self, format: str) -> bytes:  # noqa: A002  # the word for files throughout
        """Give the bytes of one of `FORMATS`."""
        makers: dict[str, Callable[[], str | bytes]] = {
            "svg": self.svg,
            "png": self.png,
            "pdf": self.pdf,
            "html": self.html,
            "dot": lambda: self.dot,
            "mmd": self.mermaid,
            "txt": self.text,
            "md": self.markdown,
            "json": self.json,
        }
        made = makers[choose_format(FORMATS, "svg", name=format)]()
        return made.encode("utf-8") if isinstance(made, str) else made

    def save(self, path: str | os.PathLike[str], format: str | None = None) -> None:  # noqa: A002  # as in render
        """Write the picture to a file, whole or not at all.

        Args:
            path: the file; its suffix chooses the format.
            format: one of `FORMATS`, where the suffix should not decide.

        Raises:
            UsageError: for a suffix or format that is none of `FORMATS`.
            FileError: where the file cannot be written.
        """
        save(path, self.render(choose_format(FORMATS, "svg", path=path, name=format)))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<Picture of the view {self.diagram.view!r}: {len(self.diagram.boxes)} boxes>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Bundle:
        words = safely(lambda: {"text/plain": self.text()}, self.diagram.language)
        return words | safely(lambda: {"image/svg+xml": self.svg()}, self.diagram.language)

    def _mime_(self) -> tuple[str, str]:
        return one_form(self._repr_mimebundle_())


def draw(
    case: ProcessMap | PublicMap | Schedule,
    view: str = "process",
    *,
    engine: str = "auto",
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
    only: Iterable[tuple[str, str]] = (),
    around: str | None = None,
    phase: str | None = None,
    until: dt.date | None = None,
) -> Picture:
    """Draw one view of a map.

    Args:
        case: the map, as read or built; a public version, as `draw_public` draws it; or a schedule, drawn as its map
            with its days in it. The timeline shows the slack of each conversation as the schedule has it, also where
            the schedule has been written into the map.
        view: which view: process, stakeholders, influence, perspectives, tensions, sequence, timeline, decisions,
            funding or organisation.
        engine: who places things: ``auto`` for our own, or a Graphviz engine such as ``dot``.
        language: "sv" or "en", of the picture's own words; left out = the map's.
        show_confidential: also what is marked confidential.
        today: the day it is drawn for.
        only, around, phase, until: show a part; see `processmap.views.view`.

    Raises:
        UsageError: for an unknown view, engine or part, or a part of a public version.
    """
    if isinstance(case, PublicMap):
        if chosen := [key for key, value in _parts(only, around, phase, until) if value]:
            raise UsageError("verbs.public_whole", given=", ".join(chosen))
        from processmap.verbs.publishing import draw_public

        return draw_public(case, view, engine=engine, language=language, today=today)
    if isinstance(case, Schedule):
        spare: Mapping[str, int] | None = {
            each.dialogue: each.slack_days for each in case.times if not each.fixed and not each.tentative
        }
        language, case = language or case.language, with_schedule(case.case, case)
    else:
        spare = _spare(case) if view == "timeline" else None
    from processmap.views import view as view_of

    diagram = view_of(
        case,
        view,
        language=language,
        show_confidential=show_confidential,
        today=today,
        only=only,
        around=around,
        phase=phase,
        until=until,
        spare=spare,
    )
    return Picture(diagram, engine)


def _spare(case: ProcessMap) -> Mapping[str, int] | None:
    """The slack that a timetable written into the map has; None where there is none, or it no longer holds."""
    if not any(map(day_written, case.dialogues)):
        return None
    from processmap.planning.dates.spare import spare_days  # only a map with a timetable in it needs the planner
    from processmap.verbs.proposing import NAMES, alternative

    found = (spare_days(case, alternative(case, name)) for name in NAMES)
    return next((each for each in found if each is not None), None)


def _parts(*values: Any) -> list[tuple[str, Any]]:
    return [(name, tuple(value) if name == "only" else value) for name, value in zip(_PARTS, values, strict=True)]

"""`Picture`: a drawn view, ready to be shown, saved or handed on."""

import os
from collections.abc import Callable
from functools import cached_property
from typing import Any, Final

from attrs import frozen

from processmap.formats.saving import save
from processmap.model.display import one_form
from processmap.picture.diagram import Diagram
from processmap.picture.drawing import Drawing
from processmap.picture.theme import Theme
from processmap.verbs.choices import choose_format
from processmap.verbs.dressing import told_of
from processmap.verbs.safely import Bundle, pictured, safely

__all__ = ["DRESSED", "FORMATS", "Picture"]

FORMATS: Final = ("svg", "png", "pdf", "html", "pptx", "dot", "mmd", "txt", "md", "json")
"""What a picture can be written as; each is also a file suffix."""

DRESSED: Final = ("svg", "png", "pdf", "html", "pptx")
"""Those that are drawn, and have a look."""


@frozen(slots=False)
class Picture:
    """A drawn view of a map, ready to be shown, saved or handed on.

    In a notebook it shows itself: the picture, and its words where pictures cannot be shown.

    Attributes:
        diagram: what is shown, with its text alternative.
        engine: who places things: ``auto`` for our own, or the name of a Graphviz engine.
        paper: the paper it is for, where it is a picture made for a paper; None = the one that
            suits it.
        portrait: whether that paper stands.
        theme: the look of a municipality; None = our own.
    """

    diagram: Diagram
    engine: str = "auto"
    paper: str | None = None
    portrait: bool = False
    theme: Theme | None = None

    @cached_property
    def drawing(self) -> Drawing:
        """Where everything stands."""
        from processmap.layout.place import layout

        return layout(self.diagram, self.engine, self.paper, self.portrait)

    def svg(self) -> str:
        """The picture as SVG, complete in itself: no scripts, links or fonts from elsewhere.

        Where it goes on over several sheets, they stand under each other.
        """
        from processmap.renderers.stacked import stacked
        from processmap.renderers.svg import svg

        return svg(stacked(self.drawing), theme=self.theme)

    def png(self) -> bytes:
        """The picture as PNG; several sheets stand under each other.

        Raises:
            MissingError: without the extra ``png``.
        """
        from processmap.renderers.png import png
        from processmap.renderers.stacked import stacked

        return png(stacked(self.drawing), theme=self.theme)

    def sheets(self, format: str) -> list[bytes]:  # noqa: A002  # the word for files throughout
        """Give the bytes of every sheet in a format that is a file for each: ``svg`` or ``png``;
        else of the whole.
        """
        from processmap.renderers.png import png
        from processmap.renderers.svg import svg

        chosen = choose_format(FORMATS, "svg", name=format)
        if chosen == "svg":
            return [svg(sheet, theme=self.theme).encode("utf-8") for sheet in self.drawing.sheets]
        if chosen == "png":
            return [png(sheet, theme=self.theme) for sheet in self.drawing.sheets]
        return [self.render(chosen)]

    def pdf(self, *, words: bool = True) -> bytes:
        """The picture as PDF, on sheets that it fills.

        Args:
            words: whether all of it in words follows after it.

        Raises:
            MissingError: without the extra ``pdf``.
        """
        from processmap.renderers.pdf import pdf

        return pdf(self.drawing, words=words, theme=self.theme)

    def text(self) -> str:
        """The picture in words, for a terminal."""
        from processmap.renderers.text import plain_text

        return plain_text(self.diagram)

    def markdown(self) -> str:
        """The picture in words, as Markdown."""
        from processmap.renderers.text import markdown

        return markdown(self.diagram)

    def graphviz(self) -> Any:
        """The diagram as a ``graphviz.Digraph``, which a notebook renders where Graphviz is
        installed.
        """
        from processmap.renderers.dot import digraph

        return digraph(self.diagram)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What could not be done: in the layout, or of a theme."""
        return (*self.drawing.warnings, *told_of((self.drawing,), self.theme))

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
        """The picture as one page that needs nothing else: to move about in, search and read, with
        its words beside.
        """
        from processmap.renderers.html import html

        return html(self.drawing, self.theme)

    def pptx(self) -> bytes:
        """The picture as a presentation of native shapes, text and connectors; each of its sheets
        is a slide.

        Raises:
            MissingError: without the extra ``pptx``.
        """
        from processmap.renderers.pptx import pptx

        return pptx((self.drawing,), self.diagram.title, self.theme)

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
            "pptx": self.pptx,
            "dot": lambda: self.dot,
            "mmd": self.mermaid,
            "txt": self.text,
            "md": self.markdown,
            "json": self.json,
        }
        made = makers[choose_format(FORMATS, "svg", name=format)]()
        return made.encode("utf-8") if isinstance(made, str) else made

    def save(
        self,
        path: str | os.PathLike[str],
        format: str | None = None,  # noqa: A002
        *,
        one: bool = False,
    ) -> None:
        """Write the picture to a file, whole or not at all.

        Args:
            path: the file; its suffix chooses the format. A picture of several sheets is several
                files as SVG and PNG: the first has this name, the next "-2" and so on before the
                suffix.
            format: one of `FORMATS`, where the suffix should not decide.
            one: whether several sheets are one file, under each other.

        Raises:
            UsageError: for a suffix or format that is none of `FORMATS`.
            FileError: where the file cannot be written.
        """
        chosen = choose_format(FORMATS, "svg", path=path, name=format)
        if one:
            save(path, self.render(chosen))
            return
        for name, content in zip(self.names(path, chosen), self.sheets(chosen), strict=True):
            save(name, content)

    def names(self, path: str | os.PathLike[str], format: str) -> list[str]:  # noqa: A002  # as in render
        """Give the names of the files that the sheets are written to: "karta.svg", "karta-2.svg"
        and so on.
        """
        count = len(self.drawing.sheets) if format in ("svg", "png") else 1
        stem, suffix = os.path.splitext(os.fspath(path))
        return [
            f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
            for number in range(1, count + 1)
        ]

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<Picture of the view {self.diagram.view!r}: {len(self.diagram.boxes)} boxes>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Bundle:
        words = safely(lambda: {"text/plain": self.text()}, self.diagram.language)
        return words | safely(lambda: pictured(self.svg()), self.diagram.language)

    def _mime_(self) -> tuple[str, str]:
        return one_form(self._repr_mimebundle_())

"""What every result that is a page to read can do: be written in each form, and show itself in a
notebook.
"""

from abc import ABC, abstractmethod
from typing import Any, Final

from processmap.model.display import one_form
from processmap.pages.page import WIDTH, Page
from processmap.verbs.safely import Bundle, bundle, safely

__all__ = ["FORMATS", "Result"]

FORMATS: Final = ("txt", "md", "html", "json")
"""What a result can be written as; each is also a file suffix."""


class Result(ABC):
    """A result that is a page to read.

    Attributes:
        language: "sv" or "en", of its words.
    """

    language: str

    @property
    @abstractmethod
    def page(self) -> Page:
        """The page, ready to write."""

    @abstractmethod
    def json(self) -> str:
        """The same as data, for other programs."""

    def text(self, width: int = WIDTH) -> str:
        """The page for a terminal, ``width`` characters a line where words allow it."""
        return self.page.text(width)

    def markdown(self) -> str:
        """The page as Markdown."""
        return self.page.markdown()

    def html(self) -> str:
        """The page as a complete HTML document."""
        return self.page.document()

    def write(self, kind: str, width: int = WIDTH) -> str:
        """Give one of `FORMATS`."""
        if kind == "txt":
            return self.text(width)
        return {"md": self.markdown, "html": self.html, "json": self.json}[kind]()

    def __str__(self) -> str:
        return self.text()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Bundle:
        return safely(lambda: bundle(self.text(), self.page.html()), self.language)

    def _mime_(self) -> tuple[str, str]:
        return one_form(self._repr_mimebundle_())

"""The appendix to an officer's report (bilaga till tjänsteskrivelse): what a decision rests on, fit
for the agenda.

What is handed in becomes a public record. So a statement is in it only where it is marked
``public``; what is left out is counted; nobody is named but groups, organisations and roles; and
nothing is said or summed up that does not stand in the document. The working draft has the internal
statements too and says so on every sheet.
"""

import os
from json import dumps
from typing import Final

import attrs
from attrs import frozen

from processmap.audience.seen import view
from processmap.formats.saving import save
from processmap.messages import text
from processmap.model.process_map import ProcessMap
from processmap.pages.appendix.done import done, frame, missing_voices
from processmap.pages.appendix.outcome import about, coming, decided, money, proposals
from processmap.pages.appendix.said import disagreement, said
from processmap.pages.appendix.voice import Voice
from processmap.pages.page import WIDTH, Page
from processmap.picture.theme import Theme
from processmap.verbs.choices import choose_format
from processmap.verbs.result import Result

__all__ = ["FORMATS", "Appendix", "appendix"]

FORMATS: Final = ("md", "html", "docx", "txt", "json")


@frozen(slots=False)
class Appendix(Result):
    """The appendix, ready to be read, saved or handed on; shows itself in a notebook.

    Attributes:
        notes: what the one who hands it in should know, in sentences: what is left out and why.
        language: "sv" or "en", of its words.
    """

    _page: Page
    notes: tuple[str, ...]
    language: str

    @property
    def page(self) -> Page:
        """The page, ready to write."""
        return self._page

    def json(self) -> str:
        """The same as data: headings, sentences, lists and tables."""
        return dumps(attrs.asdict(self._page), ensure_ascii=False, indent=2) + "\n"

    def docx(self, theme: Theme | None = None) -> bytes:
        """The appendix as a Word document, the same bytes every time.

        Args:
            theme: the look of a municipality, as `read_theme` reads it.

        Raises:
            MissingError: without the extra ``docx``.
        """
        from processmap.exports.docx import word_document

        return word_document(self._page, theme)

    def render(self, kind: str, width: int = WIDTH) -> str | bytes:
        """Give one of `FORMATS`."""
        return self.docx() if kind == "docx" else self.write(kind, width)

    def save(self, path: str | os.PathLike[str], format: str | None = None) -> None:  # noqa: A002  # as in Picture
        """Write it to a file, whole or not at all; the suffix chooses the format.

        Raises:
            UsageError: for a suffix or format that is none of `FORMATS`.
            FileError: where the file cannot be written.
        """
        made = self.render(choose_format(FORMATS, "md", path=path, name=format))
        save(path, made.encode("utf-8") if isinstance(made, str) else made)

    def __repr__(self) -> str:
        return f"<Appendix of {len(self._page.sections)} sections>"


def appendix(case: ProcessMap, language: str, internal: bool) -> Appendix:
    """Write the appendix; see `processmap.verbs.exporting.export`."""
    voice = Voice(view(case, language=language), internal)
    if voice.scope.closed:
        closed = text("verbs.show_closed", language)
        return Appendix(
            Page(title=voice.say("closed_title"), language=language, sentences=(closed,)),
            (closed,),
            language,
        )
    parts = (
        frame,
        done,
        missing_voices,
        said,
        disagreement,
        proposals,
        decided,
        money,
        coming,
        about,
    )
    sections = tuple(section for part in parts if (section := part(voice)) is not None)
    return Appendix(
        Page(
            title=voice.say("title", title=voice.scope.case.title),
            language=language,
            marking=voice.marking(),
            sentences=tuple(voice.head()),
            sections=sections,
        ),
        tuple(voice.notes()),
        language,
    )

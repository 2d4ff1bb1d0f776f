"""`export`: a map in the forms that other programs and other people's papers want."""

import os
from typing import Literal, overload

from attrs import field, frozen

from processmap.audience.seen import view
from processmap.audience.who import Audience
from processmap.errors import UsageError, chosen_language
from processmap.exports.registry import EXPORTS, exported
from processmap.formats.saving import save
from processmap.messages.phrases import Choices, shorten
from processmap.model.process_map import ProcessMap
from processmap.verbs.appendix import Appendix, appendix
from processmap.verbs.calendar import CalendarFile, calendar
from processmap.verbs.choices import choose_format

__all__ = ["Exported", "export"]


@frozen
class Exported:
    """A file for another program, ready to be saved or handed on.

    Attributes:
        data: the file.
        kind: its format, which is its suffix too.
        notes: what there is to say about it, in sentences.
    """

    data: bytes = field(repr=False)
    kind: str
    notes: tuple[str, ...] = ()

    def text(self) -> str:
        """The file as text."""
        return self.data.decode("utf-8")

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, whole or not at all.

        Raises:
            FileError: where the file cannot be written.
        """
        save(path, self.data)


@overload
def export(
    case: ProcessMap,
    to: Literal["ics"],
    *,
    language: str | None = None,
    show_confidential: bool = False,
    earlier: bytes | None = None,
) -> CalendarFile: ...
@overload
def export(
    case: ProcessMap,
    to: Literal["appendix"],
    *,
    language: str | None = None,
    internal: bool = False,
) -> Appendix: ...
@overload
def export(
    case: ProcessMap,
    to: str,
    *,
    language: str | None = None,
    show_confidential: bool = False,
    format: str | None = None,  # the word for files throughout
) -> CalendarFile | Appendix | Exported: ...
def export(
    case: ProcessMap,
    to: str,
    *,
    language: str | None = None,
    show_confidential: bool = False,
    earlier: bytes | None = None,
    internal: bool = False,
    format: str | None = None,  # noqa: A002  # the word for files throughout
) -> CalendarFile | Appendix | Exported:
    """Export a map.

    Args:
        case: the map.
        to: ``ics`` for a calendar file, ``appendix`` for the appendix to an officer's report, or
            another name in `processmap.exports.registry.EXPORTS`.
        language: "sv" or "en"; left out = the map's.
        show_confidential: not for ``appendix``; also the words of what is marked confidential.
        earlier: for ``ics``, the file as it was last written: what has changed since is then marked
            as newer, and what is gone as cancelled, so that a calendar program that has imported it
            follows.
        internal: for ``appendix``, a working draft with internal statements, which says so on every
            sheet.
        format: for others than these two, one of its formats; left out = the usual one.

    Returns:
        A `CalendarFile`, an `Appendix`, or an `Exported` for the others.

    Raises:
        UsageError: for anything else to export to, an unknown time zone, or an earlier file that is
            no calendar file.
        MissingError: without the extra that is needed.
    """
    spoken = chosen_language(language, case.language)
    if to == "ics":
        return calendar(case, spoken, show_confidential, earlier)
    if to == "appendix":
        return appendix(case, spoken, internal)
    entry = EXPORTS.get(to)
    if entry is None:
        raise UsageError("export.unknown_target", name=shorten(to), known=Choices(EXPORTS))
    kind = choose_format(entry.formats, entry.formats[0], name=format)
    seen = view(case, Audience.asking(show_confidential), language=spoken)
    return Exported(exported(seen, to, kind), kind)

"""`export`: a map in the forms that other programs and other people's papers want."""

from typing import Final, Literal, overload

from processmap.errors import UsageError, chosen_language
from processmap.messages.phrases import Choices, shorten
from processmap.model.process_map import ProcessMap
from processmap.verbs.appendix import FORMATS as WRITTEN
from processmap.verbs.appendix import Appendix, appendix
from processmap.verbs.calendar import FORMATS as CALENDARS
from processmap.verbs.calendar import CalendarFile, calendar

__all__ = ["TARGETS", "export"]

TARGETS: Final = {"ics": CALENDARS, "appendix": WRITTEN}
"""What a map can be exported to, and the formats of each; the first is the usual one."""


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
    case: ProcessMap, to: Literal["appendix"], *, language: str | None = None, internal: bool = False
) -> Appendix: ...
def export(
    case: ProcessMap,
    to: str,
    *,
    language: str | None = None,
    show_confidential: bool = False,
    earlier: bytes | None = None,
    internal: bool = False,
) -> CalendarFile | Appendix:
    """Export a map.

    Args:
        case: the map.
        to: ``ics`` for a calendar file, ``appendix`` for the appendix to an officer's report.
        language: "sv" or "en"; left out = the map's.
        show_confidential: for ``ics``, also the words of what is marked confidential.
        earlier: for ``ics``, the file as it was last written: what has changed since is then marked as newer, and what
            is gone as cancelled, so that a calendar program that has imported it follows.
        internal: for ``appendix``, a working draft with internal statements, which says so on every sheet.

    Returns:
        A `CalendarFile` or an `Appendix`.

    Raises:
        UsageError: for anything else to export to, an unknown time zone, or an earlier file that is no calendar file.
        MissingError: without the extra that is needed.
    """
    spoken = chosen_language(language, case.language)
    if to == "ics":
        return calendar(case, spoken, show_confidential, earlier)
    if to == "appendix":
        return appendix(case, spoken, internal)
    raise UsageError("export.unknown_target", name=shorten(to), known=Choices(TARGETS))

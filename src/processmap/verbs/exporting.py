"""`export`: a map in the forms that other programs and other people's papers want."""

from typing import Final

from processmap.errors import UsageError
from processmap.messages.phrases import Choices, shorten
from processmap.model.process_map import ProcessMap
from processmap.verbs.calendar import CalendarFile

__all__ = ["TARGETS", "export"]

TARGETS: Final = ("ics",)
"""What a map can be exported to."""


def export(
    case: ProcessMap,
    to: str,
    *,
    language: str | None = None,
    show_confidential: bool = False,
    earlier: bytes | None = None,
) -> CalendarFile:
    """Export a map.

    Args:
        case: the map.
        to: ``ics`` for a calendar file.
        language: "sv" or "en"; left out = the map's.
        show_confidential: also the words of what is marked confidential.
        earlier: for ``ics``, the file as it was last written: what has changed since is then marked as newer, and what
            is gone as cancelled, so that a calendar program that has imported it follows.

    Returns:
        For ``ics`` a `CalendarFile`.

    Raises:
        UsageError: for anything else to export to, an unknown time zone, or an earlier file that is no calendar file.
        MissingError: without the extra that is needed.
    """
    from processmap.verbs.calendar import calendar

    if to not in TARGETS:
        raise UsageError("export.unknown_target", name=shorten(to), known=Choices(TARGETS))
    return calendar(case, language or case.language, show_confidential, earlier)

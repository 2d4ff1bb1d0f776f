"""What a map can be exported to, by name, as plain data. An export is imported when it is made."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from processmap.audience.seen import Seen

__all__ = ["EXPORTS", "ExportEntry", "exported"]


@frozen
class ExportEntry:
    """An export in the registry.

    Attributes:
        formats: the formats it can be written in, which are suffixes too; the first is the usual
            one.
        path: module and function, as ``module:function``; the function takes a `Seen` and one of
            the formats, and gives the file as text or bytes. None for the two that a verb of their
            own makes.
        options: what it understands besides the language: ``show_confidential``, ``earlier``,
            ``new_calendar``, ``internal``.
        told: what the help of ``export`` tells of it last, in Swedish and English; None where the
            help names it already.
    """

    formats: tuple[str, ...]
    path: str | None = None
    options: tuple[str, ...] = ("show_confidential",)
    told: tuple[str, str] | None = None


EXPORTS: Final[dict[str, ExportEntry]] = {
    "ics": ExportEntry(("ics",), options=("show_confidential", "earlier", "new_calendar")),
    "appendix": ExportEntry(("md", "html", "docx", "txt", "json"), options=("internal",)),
    "graphml": ExportEntry(("graphml",), "processmap.exports.graphml:graphml"),
}
"""Every export by its name on the command line."""


def exported(seen: "Seen", name: str, kind: str) -> bytes:
    """Make one export of those that are made of what is seen alone.

    Args:
        seen: what may be seen of the map.
        name: a name in `EXPORTS` that has a path.
        kind: one of its formats.
    """
    module, _, function = (EXPORTS[name].path or "").partition(":")
    made: str | bytes = getattr(import_module(module), function)(seen, kind)
    return made.encode("utf-8") if isinstance(made, str) else made

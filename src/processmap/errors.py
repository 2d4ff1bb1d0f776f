"""What can go wrong, sorted by what the user can do about it; and findings, which name a place in
the document.

Every error carries a code and parameters instead of a sentence; the sentence comes from the
catalogue in the reader's language. Errors inherit from `ProcessMapError`, so one ``except`` catches
them all.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import field, frozen

from processmap.messages import LANGUAGES, Language, known_language, text
from processmap.messages.naming import polished
from processmap.messages.phrases import HIDDEN, Choices, shorten

__all__ = [
    "DocumentError",
    "FileError",
    "Finding",
    "LeakError",
    "LimitError",
    "MissingError",
    "Path",
    "Place",
    "ProcessMapError",
    "RecordError",
    "Severity",
    "UsageError",
    "chosen_language",
    "path_text",
]

Path: TypeAlias = tuple[str | int, ...]
MOST_SHOWN = 50


class Severity(StrEnum):
    """How a finding is to be taken: an error stops the work, a warning deserves a look, a note is
    for information.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Place:
    """Where in a file something stands; lines and columns count from 1."""

    file: str | None = None
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(
            str(part) for part in (self.file, self.line, self.column) if part is not None
        )


def path_text(path: Path) -> str:
    """Write a path the way people read it: ``stakeholders[0].name``."""
    out = ""
    for step in path:
        out += f"[{step}]" if isinstance(step, int) else (f".{step}" if out else step)
    return out


def _frozen_params(params: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple(sorted(dict(params).items()))


def _texts(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _path(value: Iterable[str | int]) -> Path:
    return tuple(value)


@frozen
class Finding:
    """Something noticed in a document.

    Attributes:
        code: stable code; ``PM0xx`` are faults of the document, the rest observations about the
            method.
        severity: error, warning or note.
        params: what the sentence needs, as sorted pairs.
        refs: ids of the entities concerned, most important first.
        path: where in the document, as keys and indexes.
        place: file, line and column, added by the reader where they are known.
    """

    code: str
    severity: Severity = Severity.ERROR
    params: tuple[tuple[str, Any], ...] = field(default=(), converter=_frozen_params)
    refs: tuple[str, ...] = field(default=(), converter=_texts)
    path: Path = field(default=(), converter=_path)
    place: Place | None = None

    @property
    def _area(self) -> str:
        return "document" if self.code.startswith("PM0") else "findings"

    def message(self, language: str = "sv") -> str:
        """Say what was noticed, in one or two sentences."""
        language = chosen_language(language)
        said = text(f"{self._area}.{self.code}", language, **dict(self.params))
        # Names are written as inside a sentence; what is called by its id keeps that as it is.
        return (
            said
            if self._area == "document" or said.startswith(tuple(self.refs))
            else polished(said)
        )

    def help(self, language: str = "sv") -> str:
        """Say what to do about it."""
        return text(
            f"{self._area}.{self.code}_help", chosen_language(language), **dict(self.params)
        )


class ProcessMapError(Exception):
    """Base of everything this package raises for a reason a user can understand.

    Attributes:
        code: key in the catalogue's area ``errors``, or ``area.key`` for a text that another area
            holds.
        params: what the sentence needs.
    """

    exit_status = 1

    def __init__(self, code: str, /, **params: Any) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def message(self, language: str = "sv") -> str:
        """Say what happened and what can be done, in ``language``."""
        return text(
            self.code if "." in self.code else f"errors.{self.code}",
            chosen_language(language),
            **self.params,
        )

    def __str__(self) -> str:
        return self.message("en")

    def __reduce__(self) -> tuple[Any, ...]:
        """Be made again from what it holds, as another process does; each kind is made from other
        arguments.
        """
        return _again, (type(self), self.args, self.__dict__)


def _again(
    kind: type[ProcessMapError], args: tuple[Any, ...], held: dict[str, Any]
) -> ProcessMapError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(held)
    return error


class DocumentError(ProcessMapError):
    """The document has faults; all of them are in ``findings``."""

    heading = "document"

    def __init__(self, findings: Iterable[Finding], file: str | None = None) -> None:
        self.findings = tuple(findings)
        super().__init__(self.heading, count=len(self.findings), file=file or "")

    def message(self, language: str = "sv") -> str:
        """List the faults, each with its place and below it what would be right, said once where
        several ask for the same; of a great many the first fifty, and how many more there are.
        """
        lines = [super().message(language).replace("  ", " ")]  # where there is no file to name
        helped: set[str] = set()
        for finding in self.findings[:MOST_SHOWN]:
            where = ", ".join(filter(None, [str(finding.place or ""), path_text(finding.path)]))
            lines.append(
                f"  {where}: {finding.message(language)}"
                if where
                else f"  {finding.message(language)}"
            )
            help_ = finding.help(language)
            if help_ and help_ not in helped:
                lines.append(f"      → {help_}")
                helped.add(help_)
        if len(self.findings) > MOST_SHOWN:
            lines.append(
                "  " + text("errors.more_faults", language, count=len(self.findings) - MOST_SHOWN)
            )
        if any(HIDDEN in line for line in lines):
            lines.append("  " + text("errors.hidden", language, mark=HIDDEN))
        return "\n".join(lines)


class LeakError(DocumentError):
    """What is marked public holds something that must not be published; ``findings`` names each
    place, not the text.
    """

    heading = "publish.stopped"


class FileError(ProcessMapError):
    """A file cannot be read or written; the user can choose another place or mend its
    permissions.
    """


class LimitError(ProcessMapError):
    """Something is larger than what the program promises to handle; the limit is named.

    Where the code ends in ``_written``, a document would become larger than what can be read back.
    """

    def message(self, language: str = "sv") -> str:
        """Say what is too large; the file comes first where there is one."""
        said = super().message(language).removeprefix(": ")
        return said[:1].upper() + said[1:] if self.params.get("file") == "" else said


class UsageError(ProcessMapError):
    """The call itself is wrong: an unknown view, format or name; the right ones are listed."""

    exit_status = 2


def chosen_language(asked: str | None, otherwise: str = "sv") -> Language:
    """Give the language to use where a caller may have named one.

    Args:
        asked: what the caller named: "sv", "en", or a tag that begins so ("sv-SE", "en_GB", in any
            case); None or an empty text where nothing was named.
        otherwise: the language where nothing was named.

    Raises:
        UsageError: for a language that there are no texts in; those there are stand in the message.
    """
    found = known_language(asked or otherwise)
    if found is None:
        raise UsageError(
            "unknown_language", found=shorten(asked or otherwise), known=Choices(LANGUAGES)
        )
    return found


class RecordError(UsageError):
    """What was to be recorded cannot be; every fault is in ``faults``, and nothing has been
    changed.
    """

    def __init__(self, faults: Iterable[ProcessMapError]) -> None:
        self.faults = tuple(faults)
        super().__init__("record.faults", count=len(self.faults))

    def message(self, language: str = "sv") -> str:
        """List the faults, one a line; a single one stands by itself."""
        said = [each.message(language) for each in self.faults]
        return (
            said[0]
            if len(said) == 1
            else "\n".join([super().message(language), *(f"  - {each}" for each in said)])
        )


class MissingError(ProcessMapError):
    """Something optional is needed and not installed; the message says how to get it."""

    exit_status = 3

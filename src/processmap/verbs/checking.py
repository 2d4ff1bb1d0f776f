"""`check`: what is wrong with a document and what deserves a look, as a result that shows
itself.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from json import dumps
from typing import Any, overload

from attrs import field, frozen

from processmap.errors import DocumentError, Finding, Place, Severity, chosen_language, path_text
from processmap.messages import text
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page, Section
from processmap.verbs.result import Result

__all__ = ["CheckResult", "check", "judged"]


MOST = 50
"""Findings of one severity on a page; more are counted. Data has them all."""


def _findings(value: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(value)


@frozen(slots=False)
class CheckResult(Result, Sequence[Finding]):
    """What was found, as a sequence of findings: errors first, then warnings, then notes.

    Attributes:
        findings: the findings.
        language: "sv" or "en", of the text it shows.
        file: the document's file, where there is one.
    """

    findings: tuple[Finding, ...] = field(converter=_findings)
    language: str = "sv"
    file: str | None = None

    def __len__(self) -> int:
        return len(self.findings)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Finding]: ...
    def __getitem__(self, index: int | slice) -> Finding | Sequence[Finding]:
        """Give a finding by its number, or several."""
        return self.findings[index]

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.severity is severity)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Faults of the document itself."""
        return self._of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What deserves a look."""
        return self._of(Severity.WARNING)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What is for information."""
        return self._of(Severity.NOTE)

    def passes(self, *, strict: bool = False) -> bool:
        """Whether the document is without faults; with ``strict`` also without warnings."""
        return not self.errors and not (strict and self.warnings)

    @property
    def page(self) -> Page:
        """The findings by severity, ready to write as text, Markdown or HTML."""
        language = self.language
        counts = ", ".join(self._count(severity) for severity in Severity if self._of(severity))
        sentence = counts or text("verbs.check_nothing", language)
        sections = tuple(self._section(severity) for severity in Severity if self._of(severity))
        title = (
            text("verbs.check_title", language, file=self.file)
            if self.file
            else text("verbs.check_bare", language)
        )
        return Page(title=title, language=language, sentences=(sentence,), sections=sections)

    def _section(self, severity: Severity) -> Section:
        found = self._of(severity)
        more = len(found) - MOST
        return Section(
            title=text(f"verbs.check_{severity}_title", self.language),
            items=tuple(map(self._item, found[:MOST])),
            ending=text("verbs.check_more", self.language, count=more) if more > 0 else "",
        )

    def _count(self, severity: Severity) -> str:
        count = len(self._of(severity))
        return text(
            f"verbs.check_{severity}_{'one' if count == 1 else 'many'}", self.language, count=count
        )

    def _item(self, finding: Finding) -> str:
        place = finding.place or Place()
        line = (
            text("verbs.check_line", self.language, line=place.line, column=place.column)
            if place.line
            else ""
        )
        where = " · ".join(filter(None, [finding.code, line, path_text(finding.path)]))
        return "\n".join(
            [finding.message(self.language), f"→ {finding.help(self.language)}", where]
        )

    def json(self) -> str:
        """The findings as data for other programs."""
        return dumps({"findings": list(self._data())}, ensure_ascii=False, indent=2) + "\n"

    def _data(self) -> Iterator[dict[str, Any]]:
        for each in self.findings:
            place = each.place
            yield {
                "code": each.code,
                "severity": each.severity.value,
                "message": each.message(self.language),
                "refs": list(each.refs),
                "file": place.file if place else self.file,
                "line": place.line if place else None,
                "column": place.column if place else None,
                "path": path_text(each.path),
                "help": each.help(self.language),
            }

    def __repr__(self) -> str:
        return (
            f"<CheckResult: {len(self.errors)} errors, {len(self.warnings)} warnings, "
            f"{len(self.notes)} notes>"
        )


def check(
    case: ProcessMap, *, language: str | None = None, today: dt.date | None = None
) -> CheckResult:
    """Look a map over.

    Args:
        case: the map.
        language: "sv" or "en"; left out = the map's.
        today: the day to count from, for what is overdue; left out = the last day the map knows
            something of.

    Returns:
        Findings with stable codes, each with its place where the map was read from a file.
    """
    from processmap.analysis.findings import findings
    from processmap.audience.seen import told
    from processmap.formats.origin import Origin, with_places
    from processmap.planning.judging import judgements

    # Severities in order; within them the plan that stands in the map comes after the map itself.
    both = (*findings(case, today), *judgements(case))
    ordered = tuple(sorted(both, key=lambda each: tuple(Severity).index(each.severity)))
    found = with_places(case, told(case, ordered, language=language))
    file = case.origin.file if isinstance(case.origin, Origin) else None
    return CheckResult(found, chosen_language(language, case.language), file)


def judged(error: DocumentError, language: str, file: str | None = None) -> CheckResult:
    """Give the faults of a document that could not be read as the same sort of result."""
    return CheckResult(error.findings, language, file)

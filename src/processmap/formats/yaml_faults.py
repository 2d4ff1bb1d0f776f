"""What a YAML error means to somebody who has never heard of YAML: the usual slips, told in plain
words.
"""

import re
from typing import Any

from processmap.formats.report import Report

__all__ = ["explain"]

_TAB = re.compile(r"^ *\t")


def explain(text: str, error: Exception, report: Report) -> None:
    """Add the fault that an error of the YAML parser stands for."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    lines = text.splitlines() or [""]
    row = min(mark.line, len(lines) - 1) if mark else 0
    column = mark.column + 1 if mark else 1
    tab = next(
        (at for at in (row, row - 1, row + 1) if 0 <= at < len(lines) and _TAB.match(lines[at])),
        None,
    )
    if tab is not None:
        report.at("PM006", tab + 1, lines[tab].index("\t") + 1)
    elif "cannot start any token" in problem and mark:
        report.at("PM008", row + 1, column, found=lines[row][mark.column : mark.column + 1])
    elif "mapping values are not allowed" in problem and re.match(
        r"\s*(- +)*[\w-]*$", lines[row][: column - 1]
    ):
        report.at("PM014", row + 1, len(lines[row]) - len(lines[row].lstrip()) + 1)
    elif (
        mark
        and lines[row][mark.column : mark.column + 1] in ("]", "}")
        and "block" in problem + context
    ):
        report.at("PM016", row + 1, column)
    else:
        code, start = _code(problem, context, error)
        report.at(code, start.line + 1 if start else row + 1, start.column + 1 if start else column)


def _code(problem: str, context: str, error: Any) -> tuple[str, Any]:
    """The fault's code, and the mark to point at where that is not the problem's own."""
    begun = getattr(error, "context_mark", None)
    if "mapping values are not allowed" in problem:
        return "PM007", None
    if "quoted scalar" in context and "end of stream" in problem:
        return "PM015", begun
    if "flow" in context and ("expected ',' or" in problem or "expected the node" in problem):
        return "PM016", begun
    if "could not find expected ':'" in problem:
        return "PM028", begun
    if "escape" in problem or "escape" in context:
        return "PM030", None
    if "block" in context or "not allowed here" in problem or "block" in problem:
        return "PM014", None
    if "tag" in context or "tag" in problem or "directive" in context or "directive" in problem:
        return "PM012", None
    if "alias" in context or "anchor" in context:
        return "PM011", None
    return "PM029", None

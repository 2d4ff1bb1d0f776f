"""The hostile corpus: every file judged as its manifest says; wrong verdicts are listed, none
hidden.

ACCEPT and ACCEPT-INERT load (ACCEPT with no warning), REJECT is refused, REJECT-LIMIT is refused or
loads in time, ACCEPT+WARN loads with a warning or is refused. Whatever the verdict: a sentence and
no traceback, a place for every fault, and what loads also survives both formats.
"""

import json
import os
import re
import time
from pathlib import Path

import pytest

from processmap.errors import DocumentError, LimitError, ProcessMapError, Severity
from processmap.formats.document import dumps, loads
from processmap.formats.files import read
from processmap.model.process_map import ProcessMap
from processmap.model.texts import text_notes
from tests.hostile_corpus import HOSTILE

# Generous: the promise is ten seconds of the clock; this is time spent computing, on a machine that
# may be busy.
MOST_SECONDS = 10.0


def manifest() -> list[tuple[str, str]]:
    """File and verdict of every YAML and JSON file."""
    path = HOSTILE / "MANIFEST.md"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = [re.match(r"\| ((?:yaml|json)/\S+) \| (\S+) \|", line) for line in lines]
    return [(row[1], row[2]) for row in rows if row]


def warnings(case: ProcessMap) -> list[str]:
    """What the checker would warn of."""
    from processmap.analysis.findings import findings

    found = [*text_notes(case), *findings(case)]
    return [each.code for each in found if each.severity is Severity.WARNING]


def outcome(path: Path) -> tuple[str, ProcessMap | None]:
    """``accepted``, ``limited`` or ``rejected``, and the map; anything but our own errors is a
    failure.
    """
    before = path.read_bytes()
    try:
        case = read(path)
    except ProcessMapError as error:
        told(error, path.name)
        result: tuple[str, ProcessMap | None] = (
            "limited" if isinstance(error, LimitError) else "rejected",
            None,
        )
    else:
        result = "accepted", case
    assert path.read_bytes() == before
    return result


def told(error: ProcessMapError, name: str) -> None:
    """The error names the file, in a message of printable lines; each fault has its place and its
    advice.
    """
    for language in ("sv", "en"):
        message = error.message(language)
        assert name in message
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", message)
        assert len(message) < 20_000
    if isinstance(error, DocumentError):
        assert error.findings
        for finding in error.findings:
            assert finding.place is not None
            assert finding.place.line is not None
            assert finding.help("sv") != finding.help("en") != ""


@pytest.fixture(scope="module")
def outcomes() -> dict[str, tuple[str, str, ProcessMap | None, float]]:
    """Each file of the manifest: its verdict, what happened, the map, and the seconds spent
    computing.
    """
    found = {}
    for file, verdict in manifest():
        start = time.process_time()
        name, case = outcome(HOSTILE / file)
        found[file] = (verdict, name, case, time.process_time() - start)
    return found


def fits(verdict: str, name: str, case: ProcessMap | None) -> bool:
    """Whether what happened is what the manifest asks for."""
    if verdict == "ACCEPT":
        return case is not None and not list(text_notes(case))
    if verdict == "ACCEPT-INERT":
        return case is not None
    if verdict == "ACCEPT+WARN":
        return case is None or bool(warnings(case))
    if verdict == "REJECT":
        return name == "rejected"
    return (
        verdict == "REJECT-LIMIT"
    )  # refused by a limit or as a fault, or loads: all within the time


def test_every_verdict_is_right(
    outcomes: dict[str, tuple[str, str, ProcessMap | None, float]],
) -> None:
    """All of the manifest's YAML and JSON files; the wrong ones are named."""
    assert len(outcomes) > 100
    wrong = [
        f"{file}: wants {verdict}, was {name}, {seconds:.1f} s"
        for file, (verdict, name, case, seconds) in outcomes.items()
        if not fits(verdict, name, case) or seconds > MOST_SECONDS
    ]
    assert not wrong, "\n".join(wrong)


def test_what_is_accepted_survives_both_formats(
    outcomes: dict[str, tuple[str, str, ProcessMap | None, float]],
) -> None:
    """Accepted documents give their own bytes back unchanged, and the same map by way of the other
    format.
    """
    for file, (_, _, case, _) in outcomes.items():
        if case is None or len(case.stakeholders) > 20:
            continue
        kind = "json" if file.endswith(".json") else "yaml"
        assert dumps(case, kind).encode() == (HOSTILE / file).read_bytes()
        changed = case.evolve(note="ändrad")
        for other in ("yaml", "json"):
            assert loads(dumps(changed, other), other) == changed


def test_nothing_was_run(outcomes: dict[str, tuple[str, str, ProcessMap | None, float]]) -> None:
    """The files that try to run something leave no trace."""
    assert outcomes
    for trace in ("/tmp/PWNED", "/tmp/blns.fail"):
        assert not os.path.exists(trace)


def strings(file: str) -> list[str]:
    """The strings of one list of labels, one a line; escapes are undone where the file's name says
    so.
    """
    raw = (HOSTILE / "labels" / file).read_text(encoding="utf-8").split("\n")
    if file.endswith("_escaped.txt"):
        return [line.encode("ascii", "backslashreplace").decode("unicode_escape") for line in raw]
    return raw


LABELS = (
    "yaml_breakers.txt",
    "graphviz.txt",
    "svg_html_xss.txt",
    "mermaid.txt",
    "formula.txt",
    "paths.txt",
)


@pytest.mark.parametrize("file", [*LABELS, "unicode_escaped.txt", "leak_names_sv.txt", "blns.json"])
def test_naughty_strings_are_kept_as_typed(file: str) -> None:
    """Each string is refused by the model or comes back exactly, from both formats, alone and in
    lists.
    """
    source = HOSTILE / "labels" / file
    listed = (
        json.loads(source.read_text(encoding="utf-8")) if file.endswith(".json") else strings(file)
    )
    kept = []
    for each in listed:
        try:
            ProcessMap(title=each)
        except ProcessMapError:
            continue
        kept.append(each)
    assert kept
    case = ProcessMap(title=kept[0], fixed=kept, tried=kept[::-1])
    for kind in ("yaml", "json"):
        text = dumps(case, kind)
        assert loads(text, kind) == case
        merged = loads(text, kind).evolve(fixed=kept[1:], owner=kept[-1], question=kept[0])
        assert loads(dumps(merged, kind), kind) == merged
    for each in kept[:200]:
        single = ProcessMap(title=each, question=each)
        assert loads(dumps(single)) == single

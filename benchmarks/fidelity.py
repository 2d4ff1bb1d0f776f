"""How near `propose` comes to what an experienced process lead would expect, on real cases.

    python benchmarks/fidelity.py                     # the table: case by case, met / in part /
    not, and the totals python benchmarks/fidelity.py --case 09 --why     # one case, and which
    elements of the plan met each expectation python benchmarks/fidelity.py --json python
    benchmarks/fidelity.py --documents DIR --expect DIR     # other cases, laid beside python
    benchmarks/fidelity.py --write-plans DIR   # each case's plan as text, and its page, for people
    to read

The documents in `tests/cases` were written by others from the facts of real cases at a cut-off
date, and are read as they are. The expectations are data beside them; `tests/cases/expectations.py`
says what may be asked of a plan, and nothing there matches a proposed id or a wording. A document
that is refused has met nothing.

A rule that fires in one real case only may have been made for that case. So every expectation is
judged a second time, on the plan without what rests on such rules alone; the marks that then fall
are told apart.

A case that was kept shut until the planner was made says when it was `opened`. Those are told
apart, with totals of their own and the first score that they got; nothing in the planner may have
been made for them.

`--keep FILE` writes the marks, and `--beside FILE` prints those of an earlier run in a column of
their own; without it stands what the first edition got.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import field, frozen

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.cases.expectations import Expectation, Mark, judge, read_expectations  # noqa: E402
from tests.cases.plans import PlanView, read_plan  # noqa: E402
from tests.plain_data import read_data  # noqa: E402

CASES = ROOT / "tests" / "cases"
FIRST_EDITION = Path(__file__).with_name("fidelity-first-edition.json")
FIRST_SCORES = {"2026-11-29": Path(__file__).with_name("fidelity-opened-2026-11-29.json")}
"""The first score of the cases that were kept shut, by the day when they were opened."""
SIGNS = {"met": "met", "part": "in part", "not": "not", None: ""}
ORDER = ("not", "part", "met")


@frozen(kw_only=True)
class Document:
    """A case at a cut-off date, its expectations, and the plan that it got.

    Attributes:
        name: of the file, without its ending.
        case: the real case that it belongs to; several documents may be one case at different
            times.
        path: where it stands.
        expectations: what is expected of its plan.
        plan: the first alternative; an empty plan where the document was refused.
        refused: what the refusal said; None where it was read.
        seconds: process time from file to plan.
        opened: the day when a case that was kept shut was opened; None where it was open while
            the planner was made.
    """

    name: str
    case: str
    path: Path
    expectations: tuple[Expectation, ...]
    plan: PlanView = field(factory=PlanView)
    refused: str | None = None
    seconds: float = 0.0
    opened: str | None = None


def run(*arguments: str) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run the command line, and tell what process time it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "processmap", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, cwd=ROOT
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def proposed(path: Path) -> tuple[PlanView, str | None, float]:
    """The first alternative for a document, or what was said when it was refused; and the process
    time.
    """
    done, seconds = run("propose", str(path), "--json")
    if done.returncode:
        return (
            PlanView(),
            (done.stderr or done.stdout).strip() or f"exit {done.returncode}",
            seconds,
        )
    answer = json.loads(done.stdout)
    return (
        read_plan(answer["alternatives"][0], read_data(path), answer.get("version", 1)),
        None,
        seconds,
    )


def read_documents(documents: Path, expect: Path, only: str | None) -> list[Document]:
    """Read every document that has expectations, and let it be planned.

    Args:
        documents: the folder of the documents.
        expect: the folder of their expectations.
        only: a case or the beginning of a document's name; None for all.
    """
    found = []
    for file in sorted(expect.glob("*.expect.yaml")):
        name = file.name.removesuffix(".expect.yaml")
        head = read_data(file)
        case = str(head.get("case", name.split("-", 1)[0]))
        if only and only != case and not name.startswith(only):
            continue
        path = documents / f"{name}.yaml"
        plan, refused, seconds = proposed(path)
        found.append(
            Document(
                name=name,
                case=case,
                path=path,
                expectations=read_expectations(file),
                plan=plan,
                refused=refused,
                seconds=seconds,
                opened=head.get("opened"),
            )
        )
    return found


def fired(documents: Iterable[Document]) -> dict[str, dict[str, list[str]]]:
    """For each rule, the real cases and the documents in which it has something to say."""
    found: dict[str, dict[str, list[str]]] = {}
    for document in documents:
        for rule in sorted(document.plan.rules):
            places = found.setdefault(rule, {"cases": [], "documents": []})
            places["documents"].append(document.name)
            if document.case not in places["cases"]:
                places["cases"].append(document.case)
    return dict(sorted(found.items()))


def lower(one: str, other: str) -> str:
    """The lesser of two marks: what a plan loses by losing a rule, it never gains by it."""
    return min(one, other, key=ORDER.index)


def judged(documents: list[Document]) -> dict[str, Any]:
    """Every mark and every total, as plain data."""
    rules = fired(documents)
    # Among documents of one case every rule would be that case's own, which says nothing.
    several = len({document.case for document in documents}) > 1
    single = frozenset(
        rule for rule, places in rules.items() if several and len(places["cases"]) == 1
    )
    rests: dict[str, int] = dict.fromkeys(single, 0)
    rows = []
    for document in documents:
        marks = []
        for expectation in document.expectations:
            mark = judge(document.plan, expectation)
            alone = lower(mark.value, judge(document.plan.without(single), expectation).value)
            on = [
                rule
                for rule in sorted(single & document.plan.rules)
                if falls(document.plan, mark, rule)
            ]
            for rule in on:
                rests[rule] += 1
            marks.append(
                {
                    "id": expectation.id,
                    "says": expectation.says,
                    "mark": mark.value,
                    "without_single_rules": alone,
                    "rests_on": on,
                    "evidence": [
                        {"element": element.label, "rules": sorted(element.rules)}
                        for element in mark.evidence
                    ],
                }
            )
        rows.append(
            {
                "document": document.name,
                "case": document.case,
                "opened": document.opened,
                "refused": document.refused,
                "edition": document.plan.version,
                "pattern": document.plan.pattern,
                "seconds": round(document.seconds, 2),
                "marks": marks,
            }
        )
    told = [
        {"rule": rule, **places, "single": rule in single, "marks_that_rest_on_it": rests.get(rule)}
        for rule, places in rules.items()
    ]
    days = sorted({row["opened"] for row in rows if row["opened"]})
    return {
        "documents": rows,
        "totals": totals([row for row in rows if not row["opened"]]),
        "opened": {day: totals([row for row in rows if row["opened"] == day]) for day in days},
        "rules": told if several else [],
    }


def falls(plan: PlanView, mark: Mark, rule: str) -> bool:
    """Whether a mark becomes lower when what rests on this rule alone is taken away."""
    left = judge(plan.without(frozenset({rule})), mark.expectation).value
    return lower(mark.value, left) != mark.value


def totals(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """How many of the expectations are met, in part and not, with and without rules of one case."""
    marks = [mark for row in rows for mark in row["marks"]]
    count = len(marks)

    def share(number: int) -> float:
        return round(100 * number / count, 1) if count else 0.0

    values = [mark["mark"] for mark in marks]
    alone = [mark["without_single_rules"] for mark in marks]
    return {
        "expectations": count,
        "met": values.count("met"),
        "part": values.count("part"),
        "not": values.count("not"),
        "met_percent": share(values.count("met")),
        "part_percent": share(values.count("part")),
        "not_percent": share(values.count("not")),
        "met_without_single_rules": alone.count("met"),
        "met_without_single_rules_percent": share(alone.count("met")),
        "marks_on_single_rules": sum(
            mark["mark"] != mark["without_single_rules"] for mark in marks
        ),
    }


def shortened(text: str, width: int) -> str:
    """A sentence within a width."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def table(found: dict[str, Any], earlier: dict[str, str], called: str, why: bool) -> str:
    """The marks in words.

    Args:
        found: what `judged` gives.
        earlier: marks of an earlier run, by document and expectation.
        called: what the earlier run is called, the head of its column.
        why: whether to show the elements that met each expectation.
    """
    lines = []
    for day in (None, *found["opened"]):
        rows = [row for row in found["documents"] if row["opened"] == day]
        if not rows:
            continue
        if day:
            lines += ["", f"kept shut until {day}"]
        beside = "first score" if day in FIRST_SCORES else called
        lines.append(f"{'':8} {'now':8} {'one-case rules':16} {beside:14}")
        lines += rows_in_words(rows, earlier, why)
    return "\n".join([*lines, "", *summary(found, earlier, called)])


def rows_in_words(rows: list[dict[str, Any]], earlier: dict[str, str], why: bool) -> list[str]:
    """Each document with its marks, a line each."""
    lines = []
    for row in rows:
        name, pattern = row["document"], row["pattern"] or "no pattern told"
        lines += ["", f"{name}   {pattern}, {row['seconds']:.2f} s"]
        if row["refused"]:
            lines.append(f"  refused: {shortened(' '.join(row['refused'].split()), 100)}")
        for mark in row["marks"]:
            alone = mark["without_single_rules"]
            falling = "" if alone == mark["mark"] else f"{SIGNS[alone]} without"
            before = SIGNS[earlier.get(f"{name} {mark['id']}")]
            start = f"{mark['id']:8} {SIGNS[mark['mark']]:8} {falling:16} {before:14}"
            lines.append(f"{start} {shortened(mark['says'], 90)}")
            if why:
                lines += [
                    f"{'':17} by {each['element']}  {each['rules']}" for each in mark["evidence"]
                ]
        values = [mark["mark"] for mark in row["marks"]]
        lines.append(
            f"{'':8} {values.count('met')} met, {values.count('part')} in part, of {len(values)}"
        )
    return lines


def summary(found: dict[str, Any], earlier: dict[str, str], called: str) -> list[str]:
    """The totals, and the rules by the cases they fire in."""
    lines = []
    if found["totals"]["expectations"]:
        lines += totals_in_words(found, None, earlier, called)
    for day in found["opened"]:
        beside = "first score" if day in FIRST_SCORES else called
        lines += ["", f"kept shut until {day}:"]
        lines += totals_in_words(found, day, earlier, beside)
    if found["rules"]:
        lines += [
            "",
            "rule                          cases  documents  marks that rest on it, where it is one case's own",
        ]
        for each in sorted(found["rules"], key=lambda each: (len(each["cases"]), each["rule"])):
            resting = "" if each["marks_that_rest_on_it"] is None else each["marks_that_rest_on_it"]
            lines.append(
                f"{each['rule']:30}{len(each['cases']):5}  {len(each['documents']):9}  {resting}"
            )
    return lines


def totals_in_words(
    found: dict[str, Any], day: str | None, earlier: dict[str, str], called: str
) -> list[str]:
    """The totals of the documents that were opened on a day, or (None) were open all along."""
    total = found["opened"][day] if day else found["totals"]
    keys = [
        f"{row['document']} {mark['id']}"
        for row in found["documents"]
        if row["opened"] == day
        for mark in row["marks"]
    ]
    before = [earlier[key] for key in keys if key in earlier]
    lines = [
        f"of {total['expectations']} expectations: met {total['met']} ({total['met_percent']} %), "
        f"in part {total['part']} ({total['part_percent']} %), "
        f"not {total['not']} ({total['not_percent']} %)",
    ]
    if found["rules"]:
        lines.append(
            f"without rules that fire in one case only: met {total['met_without_single_rules']} "
            f"({total['met_without_single_rules_percent']} %); "
            f"{total['marks_on_single_rules']} marks rest on such rules"
        )
    if before:
        lines.append(
            f"{called}: met {before.count('met')}, in part {before.count('part')}, of {len(before)}"
        )
    return lines


def earlier_marks(beside: Path) -> dict[str, str]:
    """The marks to print beside: those of a file, and the first score of what was kept shut where
    the file is that of the first edition, which had no such cases.
    """
    files = [beside, *(FIRST_SCORES.values() if beside == FIRST_EDITION else ())]
    found: dict[str, str] = {}
    for file in files:
        if file.exists():
            found |= json.loads(file.read_text(encoding="utf-8"))["marks"]
    return found


def marks_of(found: dict[str, Any]) -> dict[str, str]:
    """Every mark by document and expectation."""
    return {
        f"{row['document']} {mark['id']}": mark["mark"]
        for row in found["documents"]
        for mark in row["marks"]
    }


def write_plans(documents: Path, expect: Path, only: str | None, folder: Path) -> int:
    """Write each case's plan as text and its page, for people to read; 1 if some document is
    refused.
    """
    folder.mkdir(parents=True, exist_ok=True)
    faults = 0
    for file in sorted(expect.glob("*.expect.yaml")):
        name = file.name.removesuffix(".expect.yaml")
        if only and not name.startswith(only):
            continue
        source, whole = documents / f"{name}.yaml", folder / f"{name}.yaml"
        plan, _ = run("propose", str(source), "-f", "txt")
        (folder / f"{name}.plan.txt").write_text(plan.stdout or plan.stderr, encoding="utf-8")
        run("propose", str(source), "-o", str(whole))
        page, _ = run("brief", str(whole if whole.exists() else source))
        (folder / f"{name}.page.txt").write_text(page.stdout or page.stderr, encoding="utf-8")
        faults += bool(plan.returncode or page.returncode)
        print(
            f"{name}: {'refused' if plan.returncode else 'plan'}, {'no page' if page.returncode else 'page'}"
        )
    return int(bool(faults))


def main() -> int:
    """Print the table, or the data."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--case", help="one case (09) or document (09-2019-12); its rules are not counted"
    )
    parser.add_argument(
        "--why", action="store_true", help="show which elements of the plan met each expectation"
    )
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--documents", type=Path, default=CASES, help="folder of the documents")
    parser.add_argument(
        "--expect", type=Path, help="folder of the expectations; the documents' own by default"
    )
    parser.add_argument(
        "--write-plans", type=Path, metavar="DIR", help="write plans and pages, and judge nothing"
    )
    parser.add_argument("--keep", type=Path, metavar="FILE", help="write the marks")
    parser.add_argument(
        "--beside", type=Path, metavar="FILE", default=FIRST_EDITION, help="marks of an earlier run"
    )
    given = parser.parse_args()
    expect = given.expect or given.documents
    if given.write_plans:
        return write_plans(given.documents, expect, given.case, given.write_plans)
    documents = read_documents(given.documents, expect, given.case)
    if not documents:
        parser.error(f"no expectations in {expect} for {given.case or 'any case'}")
    found = judged(documents)
    if given.keep:
        given.keep.write_text(
            json.dumps({"marks": marks_of(found)}, indent=1, ensure_ascii=False) + "\n",
            encoding="utf-8",
        )
    if given.json:
        print(json.dumps(found, indent=1, ensure_ascii=False))
    else:
        earlier = earlier_marks(given.beside)
        called = "first edition" if given.beside == FIRST_EDITION else given.beside.stem
        print(table(found, earlier, called, given.why))
    return 0


if __name__ == "__main__":
    sys.exit(main())

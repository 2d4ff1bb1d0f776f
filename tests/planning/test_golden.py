"""The worked examples in full, as a steering group would get them: plan, explanations and page, in Swedish.

The texts are reviewed by eye. After a change that is meant, run with PROCESSMAP_ACCEPT=1, read what came out, and
commit it.
"""

import os
from pathlib import Path

import pytest

from processmap.formats.files import read
from processmap.model.plan import Plan
from processmap.pages.brief import Brief, brief
from processmap.planning import comparison, propose
from processmap.planning.explain import explain

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"


def _plan(plan: Plan) -> list[str]:
    lines = []
    for talks in plan.rounds:
        lines += ["", f"Omgång {talks[0].round}"]
        for each in talks:
            mark = " (preliminärt)" if each.provisional else ""
            lines.append(f"  {each.title}{mark} [{each.id}; {each.method}; {', '.join(each.participants)}]")
            lines += [f"    – {reason.because} ({reason.rule})" for reason in each.reasons]
    lines += ["", "Före och efter"]
    lines += [f"  {a.before} → {a.after}, {a.gap_days} dagar: {a.because} ({a.rule})" for a in plan.precedences]
    lines += ["", "Möts inte"] + [f"  {each.need} {each.refs}: {each.because} {each.relaxation}" for each in plan.unmet]
    return lines + ["", "Att veta"] + [f"  {each.message}" for each in plan.notes]


def _page(page: Brief) -> list[str]:
    lines = [page.title, page.state]
    for section in page.sections:
        lines += ["", section.title]
        for entry in section.entries:
            lines += [f"  {entry.text}", *(f"    {each}" for each in entry.details)]
    return lines


@pytest.mark.parametrize("name", ["backa", "mossgruvan"])
def test_it_reads_as_reviewed(name: str) -> None:
    """Not a word has changed since somebody read it."""
    case = read(ROOT / "examples" / f"{name}.yaml")
    found = propose(case, "sv")
    plan = found.plans[0]
    lines = ["# Upplägg", *_plan(plan), "", "# Sidan", "", *_page(brief(case, plan)), "", "# Alternativ", ""]
    for row in comparison(found):
        lines += [f"  {row['measure']}: " + ", ".join(f"{each.name} {row[each.name]}" for each in found)]
    lines += [f"  {dropped}: {why}" for dropped, why in found.dropped]
    lines += ["", "# Förklaringar", ""]
    lines += [explain(case, plan, each.id).text() for each in plan.dialogues]
    made = "\n".join(lines)
    path = GOLDEN / f"{name}.sv.txt"
    if os.environ.get("PROCESSMAP_ACCEPT") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")

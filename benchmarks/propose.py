"""How long `propose` takes on maps of growing size, in process time: the whole of it, with all
three alternatives.

    python benchmarks/propose.py                      # the table python benchmarks/propose.py
    --sizes 60,120,200   # stakeholders, perspectives, tensions; may be given several times python
    benchmarks/propose.py --json

The maps are made up: groups that hold one to three perspectives each, tensions of which six in
eight are to be met, conflicts of every readiness, some threats, trust and power, and two decision
bodies. The same seed gives the same map.
"""

import argparse
import json
import random
import sys
import time
from typing import Any

from processmap.model.governance import DecisionBody
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.planning import propose

SIZES = ((15, 30, 50), (30, 60, 100), (60, 120, 200), (120, 240, 400), (300, 600, 1000))
PROMISED = {(60, 120, 200): 3.0, (300, 600, 1000): 10.0}
KINDS = ("group", "residents", "association", "business", "authority", "person")


def made_up(stakeholders: int, perspectives: int, tensions: int, seed: int = 1) -> ProcessMap:
    """A map of a given size."""
    draw = random.Random(seed)
    people = [
        Stakeholder(
            id=f"g{number}",
            name=f"Grupp {number}",
            kind=draw.choice(KINDS),
            affected=draw.choice(["high", "medium", "low", None]),
            influence=draw.choice(["high", "low", None]),
            willing=draw.choice(["yes", "yes", "not_asked", None]),
        )
        for number in range(stakeholders)
    ]
    ids = [each.id for each in people]
    themes = [f"tema {number}" for number in range(max(3, tensions // 25))]
    views = [
        Perspective(
            id=f"p{number}",
            statement=f"Perspektiv {number}",
            held_by=draw.sample(ids, draw.randint(1, 3)),
            themes=[draw.choice(themes)],
        )
        for number in range(perspectives)
    ]
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < tensions:
        a, b = sorted(draw.sample(range(perspectives), 2))
        pairs.add((a, b))
    strains = [
        Tension(
            between=(f"p{a}", f"p{b}"),
            aim=draw.choice(["meet"] * 6 + ["let_be", "unknown"]),
            can_meet=draw.choice([None, None, "facilitated", "prepared"]),
        )
        for a, b in sorted(pairs)
    ]
    return ProcessMap(
        title="Stor",
        stakeholders=people,
        perspectives=views,
        tensions=strains,
        relationships=[_tie(draw, ids) for _ in range(stakeholders)],
        decision_bodies=[
            DecisionBody(id="au", name="Allmänna utskottet", kind="subcommittee"),
            DecisionBody(id="ks", name="Kommunstyrelsen", kind="board", prepared_by=["au"]),
        ],
        open=["Det mesta"],
    )


def _tie(draw: random.Random, ids: list[str]) -> Relationship:
    source, target = draw.sample(ids, 2)
    kind = draw.choice(["conflict", "conflict", "trusts", "power_over"])
    if kind != "conflict":
        return Relationship(source=source, target=target, kind=kind)
    ready = draw.choice(["yes", "facilitated", "prepared", "not_now", "unknown"])
    threats = "yes" if draw.random() < 0.1 else "no"
    return Relationship(source=source, target=target, kind=kind, can_meet=ready, threats=threats)


def measured(size: tuple[int, int, int]) -> dict[str, Any]:
    """One row: the size, what the careful plan came to, and the process time of the whole."""
    case = made_up(*size)
    start = time.process_time()
    found = propose(case)
    seconds = time.process_time() - start
    plan = found.plans[0]
    return {
        "stakeholders": size[0],
        "perspectives": size[1],
        "tensions": size[2],
        "to_meet": plan.metrics.tensions,
        "met": plan.metrics.tensions_met,
        "dialogues": plan.metrics.dialogues,
        "joint": plan.metrics.joint_dialogues,
        "bound": plan.metrics.lower_bound,
        "alternatives": len(found),
        "seconds": round(seconds, 2),
        "promised": PROMISED.get(size),
    }


def main() -> int:
    """Print the table; 1 if some promise is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", action="append", help="stakeholders,perspectives,tensions")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    sizes = (
        [tuple(map(int, each.split(","))) for each in given.sizes] if given.sizes else list(SIZES)
    )
    rows = [measured((size[0], size[1], size[2])) for size in sizes]
    if given.json:
        print(json.dumps(rows, indent=1))
    else:
        print("  ".join(f"{name:>12}" for name in rows[0]))
        for row in rows:
            print("  ".join(f"{'' if value is None else value:>12}" for value in row.values()))
    return int(any(row["promised"] and row["seconds"] > row["promised"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())

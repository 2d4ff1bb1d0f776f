"""Compose dialogues for a graph of tensions and compare with what is known.

    python benchmarks/compose.py EDGES.csv|all:V --seats K [--seconds S] [--json]
    python benchmarks/compose.py random:15:40:7 --seats 6 --weights 1,2 --through-propose

EDGES.csv has the columns a, b, sign; sign -1 is a tension. all:V lets every pair of V people have one; `conflicts.py`
tells of the other graphs that can be generated. Everybody takes one seat, or in turn the seats that --weights names,
and one method seats 2–K. Without --seconds the counted default budget decides, so that the answer is the same every
time; with --seconds the search goes on until the time is nearly used, or the bound is reached. --through-propose writes
the graph as a document that allows one method and lets `propose` do it, all its rules and alternatives included, by
its own counted budget. `idle` counts participants who could leave a dialogue without any tension being lost. Seconds
shown are of process time.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Iterable, Sequence
from itertools import combinations, cycle, islice
from pathlib import Path

from attrs import evolve
from conflicts import Edges, as_document, instance

from processmap.model.words import Purpose
from processmap.planning import propose
from processmap.planning.compose import Problem, Solution, covering, default_steps, solve
from processmap.planning.compose.bounds import schonheim

SHARED = Path(__file__).resolve().parents[2] / "shared" / "bench"
SHARE = 0.85
"""Part of the seconds the search may use; the rest is for starting, finishing and a noisy machine."""


def best_known(source: str, seats: int) -> int | None:
    """The best known number of dialogues from the public tables, when they are at hand."""
    if not source.startswith("all:"):
        return _told(Path(source).stem, seats)
    people = int(source.removeprefix("all:"))
    for row in _rows("c_v_6_2.csv") if seats == 6 else ():
        if int(row["v"]) == people:
            return int(row["best_known"])
    for row in _rows("exact_steiner.csv"):
        if (int(row["v"]), int(row["k"])) == (people, seats):
            return int(row["optimum"])
    return None


def _told(name: str, seats: int) -> int | None:
    """What the data's README says was reached on a conflict graph, written "name 19 / 16" for 6 and 8 seats."""
    path = SHARED / "README.md"
    told = re.search(rf"{re.escape(name)}\s+(\d+) / (\d+)", path.read_text(encoding="utf-8")) if path.exists() else None
    return int(told[1 if seats == 6 else 2]) if told and seats in (6, 8) else None


def _rows(name: str) -> Iterable[dict[str, str]]:
    path = SHARED / "covering" / name
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def composed(problem: Problem, seconds: float | None) -> Solution:
    """The best composition: one run with the default budget, or runs with other seeds for as long as there is time."""
    if seconds is None:
        return solve(problem)
    end = time.process_time() + SHARE * seconds
    best: Solution | None = None
    budget, seed = default_steps(len(problem.tensions), dense=True), 0
    while best is None or (not best.optimal and time.process_time() < end):
        start = time.process_time()
        found = solve(
            problem,
            budget=budget,
            seed=seed,
            start=best.groups if best else (),
            stop=lambda: time.process_time() >= end,
        )
        if best is None or found.objective < best.objective:
            best = found
        seed += 1
        budget = int(budget * max(1.0, (end - time.process_time()) / max(1e-6, time.process_time() - start)))
    return best


def proposed(names: Sequence[str], edges: Edges, seats: int, weights: Sequence[int]) -> dict[str, object]:
    """The same by way of a document: the joint dialogues of the plan that `propose` puts first."""
    case = as_document(names, edges, seats, weights)
    start = time.process_time()
    plan = propose(case).plans[0]
    spent = time.process_time() - start
    joint = [each for each in plan.dialogues if each.purpose is Purpose.MEET]
    return {
        "dialogues": len(joint),
        "bound": plan.metrics.lower_bound,
        "bound_by": "as reported by propose",
        "status": str(plan.status),
        "unmet": sum(each.need == "meet" for each in plan.unmet),
        "seconds": round(spent, 2),
        "groups": [[int(key.removeprefix("part-")) for key in each.participants] for each in joint],
    }


def engine_alone(problem: Problem, seconds: float | None) -> dict[str, object]:
    """What the engine makes of it."""
    start = time.process_time()
    solution = composed(problem, seconds)
    spent = time.process_time() - start
    return {
        "dialogues": solution.objective.dialogues,
        "bound": solution.bound.dialogues,
        "bound_by": solution.bound.argument,
        "status": solution.status,
        "unmet": solution.objective.unmet,
        "seconds": round(spent, 2),
        "groups": [list(group.participants) for group in solution.groups],
    }


def idle(groups: Sequence[Sequence[int]], edges: Edges) -> int:
    """How many participants could leave a dialogue without any tension being lost."""
    wanted = set(edges)
    met = [{pair for pair in combinations(sorted(group), 2) if pair in wanted} for group in groups]
    often = {pair: sum(pair in each for each in met) for pair in wanted}
    return sum(
        all(often[pair] > 1 for pair in pairs if person in pair)
        for group, pairs in zip(groups, met, strict=True)
        for person in group
    )


def main() -> int:
    """Run one instance and print what came of it."""
    arguments = _arguments()
    names, edges = instance(arguments.instance)
    weights = list(islice(cycle(arguments.weights), len(names)))
    problem = evolve(covering(edges, arguments.seats, len(names)), weights=weights)
    plain = max(weights, default=1) == 1
    design = plain and arguments.instance.startswith("all:")
    result: dict[str, object] = {
        "instance": arguments.instance,
        "people": len(names),
        "tensions": len(edges),
        "seats": arguments.seats,
        "best_known": best_known(arguments.instance, arguments.seats) if plain else None,
        "schonheim": schonheim(len(names), arguments.seats) if design else None,
    }
    if arguments.through_propose:
        result |= proposed(names, edges, arguments.seats, weights)
    else:
        result |= engine_alone(problem, arguments.seconds)
    groups = result.pop("groups")
    assert isinstance(groups, list)
    result["idle"] = idle(groups, edges)
    if arguments.json:
        result["groups"] = [[names[person] for person in group] for group in groups]
        json.dump(result, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        report(result)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compose dialogues for a graph of tensions.")
    parser.add_argument("instance", metavar="EDGES.csv|all:V|random:V:P[:SEED]|star:V|parts:A:B…")
    parser.add_argument("--seats", type=int, required=True)
    parser.add_argument("--weights", type=lambda said: [int(each) for each in said.split(",")], default=[1])
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--through-propose", action="store_true")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.through_propose and arguments.seconds:
        parser.error("--through-propose works by its own counted budget, and alone")
    return arguments


def report(result: dict[str, object]) -> None:
    """One line per fact."""
    for key in (
        "people",
        "tensions",
        "seats",
        "dialogues",
        "bound",
        "status",
        "best_known",
        "schonheim",
        "unmet",
        "idle",
        "seconds",
    ):
        value = result[key]
        note = f" ({result['bound_by']})" if key == "bound" else ""
        print(f"{key.replace('_', ' '):<12}{'-' if value is None else value}{note}")


if __name__ == "__main__":
    raise SystemExit(main())

"""Schedule PSPLIB projects and compare with the best that is known, and with CP-SAT in the same run.

    python benchmarks/schedule.py FOLDER [--seconds 0.5] [--limit N] [--against cp-sat:5] [--optimize] [--json]

Reads every `.sm` file in the folder and below. With `--json` each instance is one line: `instance, makespan,
lower_bound, seconds`, and `best_known, critical_path` where the list of best-known values is at hand (the folder `bks`
under `../shared/bench/rcpsp`, or `--bks FOLDER`). Without it a table. Instances whose best known is their critical path
are easy for everybody; the hard ones are summed up apart.

Seconds of our own engine are process time of one core. CP-SAT gets its seconds on the clock with two workers, so run
this on a machine that has nothing else to do; `--optimize` adds our extra `optimize` with the same seconds in all: the
engine's, and CP-SAT for the rest. `--schedules N` is a counted budget instead, which gives the same answer every time.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from processmap.engines.timetabling import Problem, Result, solve
from processmap.engines.timetabling.psplib import read_psplib

SHARED = Path(__file__).resolve().parents[2] / "shared" / "bench" / "rcpsp" / "bks"
SHARE = 0.88  # of the seconds for the search; the rest is for bounds, slack and chain
UNLIMITED = 1 << 40


def main(argv: Sequence[str] | None = None) -> int:
    options = _options(argv)
    known = best_known(options.bks)
    files = sorted(options.folder.rglob("*.sm"), key=lambda path: _natural(path.name))
    if options.limit:
        files = files[:: max(1, len(files) // options.limit)][: options.limit]
    if not files:
        print(f"no .sm files in {options.folder}", file=sys.stderr)
        return 2
    rows = []
    for path in files:
        row = run(path, options, known.get(path.name))
        rows.append(row)
        print(json.dumps(row) if options.json else _line(row), flush=True)
    for line in summary(rows):
        print(line, file=sys.stderr if options.json else sys.stdout)
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Schedule PSPLIB projects.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--schedules", type=int)
    parser.add_argument("--limit", type=int, help="an even sample of so many instances")
    parser.add_argument("--against", metavar="cp-sat:SECONDS", type=_against)
    parser.add_argument("--optimize", action="store_true")
    parser.add_argument("--bks", type=Path, default=SHARED)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    if options.optimize and not options.against:
        parser.error("--optimize is measured beside --against")
    return options


def _against(text: str) -> float:
    name, _, seconds = text.partition(":")
    if name != "cp-sat":
        raise argparse.ArgumentTypeError(f"{name!r} is not known, only cp-sat")
    return float(seconds or 5)


def run(path: Path, options: argparse.Namespace, known: tuple[int, int] | None) -> dict[str, Any]:
    """One instance by everybody asked for."""
    problem = read_psplib(path.read_text(encoding="latin-1"))
    began = time.process_time()
    result = ours(problem, options.seconds, options.schedules, options.seed)
    row: dict[str, Any] = {
        "instance": path.stem,
        "makespan": None if result.score is None else result.score.finish,
        "lower_bound": result.lower_bound,
        "seconds": round(time.process_time() - began, 3),
        "status": str(result.status),
        "schedules": result.schedules,
    }
    if known is not None:
        row |= {"best_known": known[0], "critical_path": known[1]}
    if options.against:
        row |= rivals(problem, result, options)
    return row


def ours(problem: Problem, seconds: float, schedules: int | None, seed: int) -> Result:
    """The engine with counted work, or as long as most of the seconds last."""
    if schedules is not None:
        return solve(problem, schedules=schedules, seed=seed)
    end = time.process_time() + SHARE * seconds
    return solve(problem, schedules=UNLIMITED, seed=seed, stop=lambda: time.process_time() > end)


def rivals(problem: Problem, result: Result, options: argparse.Namespace) -> dict[str, Any]:
    """CP-SAT alone, and our engine followed by CP-SAT in the same time."""
    from processmap.engines.timetabling.compiled import compiled
    from processmap.engines.timetabling.cpmodel import Effort, Model
    from processmap.engines.timetabling.cpsat import optimized

    model = Model(compiled(problem))
    model.model.minimize(model.number("finish"))
    _, starts = model.solve(Effort(deterministic=None, seconds=options.against), None)
    out: dict[str, Any] = {"cp_sat": None if starts is None else model.value("finish", starts)}
    if options.optimize:
        left = Effort(deterministic=None, seconds=max(0.1, options.against - options.seconds))
        better = optimized(problem, result, order=("lateness", "finish"), effort=left)
        out["optimized"] = None if better.score is None else better.score.finish
    return out


def best_known(folder: Path) -> dict[str, tuple[int, int]]:
    """Best-known makespan and critical path by file name; empty when the folder is not there."""
    out = {}
    for path in sorted(folder.glob("*.csv")) if folder.is_dir() else []:
        with path.open(encoding="latin-1", newline="") as file:
            for row in csv.reader(file, delimiter=";"):
                if len(row) > 13 and row[1].endswith(".sm"):
                    out[row[1]] = (int(row[7]), int(row[13]))
    return out


def _natural(name: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", name)]


def _line(row: dict[str, Any]) -> str:
    return "  ".join(f"{key} {value}" for key, value in row.items())


def summary(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Means over all, and over the hard ones, where something is known to compare with."""
    easy = [r for r in rows if "best_known" in r and r["best_known"] == r["critical_path"]]
    hard = [r for r in rows if "best_known" in r and r["best_known"] != r["critical_path"]]
    lines = [_mean("all", rows)]
    if easy and hard:
        lines += [_mean("hard", hard), _mean("easy", easy)]
    return lines


def _mean(name: str, rows: Sequence[dict[str, Any]]) -> str:
    words = [f"{name}: {len(rows)} instances", f"mean makespan {_average(r['makespan'] for r in rows):.3f}"]
    words.append(f"gap to own bound {_average(_over(r['makespan'], r['lower_bound']) for r in rows):.2f} %")
    words.append(f"proven {sum(r['status'] == 'optimal' for r in rows)}")
    words.append(f"seconds {_average(r['seconds'] for r in rows):.3f}")
    if all("best_known" in r for r in rows):
        words.append(f"gap to best known {_average(_over(r['makespan'], r['best_known']) for r in rows):.2f} %")
    for rival in ("cp_sat", "optimized"):
        both = [r for r in rows if r.get(rival) is not None]
        if both:
            mean = _average(r[rival] for r in both)
            ratio = _average(r["makespan"] for r in both) / mean
            words.append(f"{rival} {mean:.3f} (ours {ratio:.4f} x, none found {len(rows) - len(both)})")
            if all("best_known" in r for r in both):
                words.append(f"{rival} gap {_average(_over(r[rival], r['best_known']) for r in both):.2f} %")
    return ", ".join(words)


def _over(value: int, best: int) -> float:
    return 100.0 * (value - best) / best


def _average(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers)


if __name__ == "__main__":
    sys.exit(main())

"""How long `processmap --help` takes beside `python -c pass`, in the same run: at most 5 times is
the promise.

    python benchmarks/startup.py [--runs 60] [--json]

Runs are taken in turns, so that whatever else the computer does touches both alike. Given are
medians and least times, of processor time (user and system) and of time on the wall.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

PROMISE = 5.0


def once(command: list[str]) -> tuple[float, float]:
    """Run a command; give processor seconds and seconds on the wall."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime), wall


def measure(runs: int) -> dict[str, object]:
    """Time both in turns."""
    program = str(Path(sysconfig.get_path("scripts")) / "processmap")
    commands = {"pass": [sys.executable, "-c", "pass"], "help": [program, "--help"]}
    for command in commands.values():
        once(command)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(once(command))
    found: dict[str, object] = {"python": sys.version.split()[0], "runs": runs}
    for number, kind in enumerate(("cpu", "wall")):
        middle = {
            name: statistics.median(each[number] for each in taken) for name, taken in times.items()
        }
        least = {name: min(each[number] for each in taken) for name, taken in times.items()}
        found[kind] = {
            "pass_ms": round(1000 * middle["pass"], 1),
            "help_ms": round(1000 * middle["help"], 1),
            "ratio": round(middle["help"] / middle["pass"], 2),
            "ratio_of_least": round(least["help"] / least["pass"], 2),
        }
    return found


def main() -> int:
    """Print the figures; status 1 where the promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = measure(options.runs)
    if options.json:
        print(json.dumps(found))
    else:
        print(f"Python {found['python']}, {found['runs']} runs in turns, medians")
        for kind in ("cpu", "wall"):
            print(
                f"{kind:>5}: pass {found[kind]['pass_ms']} ms, --help {found[kind]['help_ms']} ms,"
                f" ratio {found[kind]['ratio']} (least times {found[kind]['ratio_of_least']}; promise {PROMISE})"
            )
    return 0 if found["wall"]["ratio"] <= PROMISE else 1


if __name__ == "__main__":
    sys.exit(main())

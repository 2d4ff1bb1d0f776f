"""How much of a timetable moves after one dialogue is cancelled, over the made-up documents of
`timetables.py`.

    python benchmarks/replan.py [--sizes 4,8,15] [--count 8]

1 if a confirmed day moves, or the median of what moves of the rest is more than a tenth. `afresh`
is the same with a timetable that knows nothing of the earlier one.
"""

import argparse
import random
import statistics
import sys
from collections.abc import Sequence

from timetables import Process

import processmap as pm
from processmap.scheduling.replanning import moves


def measured(size: int, seed: int) -> tuple[float, float, int] | None:
    """Share moved with and without the earlier timetable, and how many confirmed days moved; None
    without one.
    """
    case = Process(size, seed).document()
    before = pm.with_schedule(case, pm.schedule(case, explain=False))
    talks = [each for each in before.dialogues if each.live and not each.held and each.date]
    if not talks:
        return None
    after = pm.record(before).cancelled(random.Random(seed).choice(talks).id).case
    found = moves(after, pm.with_schedule(after, pm.schedule(after, explain=False)))
    afresh = moves(after, pm.with_schedule(after, pm.schedule(after, explain=False, earlier={})))
    return found.share, afresh.share, len(found.firm)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the medians; 1 if the promise is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--sizes", type=lambda said: [int(each) for each in said.split(",")], default=[4, 8, 15]
    )
    parser.add_argument("--count", type=int, default=8)
    given = parser.parse_args(argv)
    rows = [
        row for size in given.sizes for seed in range(given.count) if (row := measured(size, seed))
    ]
    median = statistics.median(row[0] for row in rows)
    firm = sum(row[2] for row in rows)
    print(
        f"cases {len(rows)}  moved, median {median:.3f}  mean {statistics.mean(row[0] for row in rows):.3f}"
    )
    print(
        f"afresh, mean {statistics.mean(row[1] for row in rows):.3f}  confirmed that moved {firm}"
    )
    return int(firm > 0 or median > 0.1)


if __name__ == "__main__":
    sys.exit(main())

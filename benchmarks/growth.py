"""How the time of `propose` grows when one kind of entry is doubled, kind by kind.

    python benchmarks/growth.py                      # every kind, from 100 entries to 800
    python benchmarks/growth.py --kinds decisions,bodies --sizes 200,400,800,1600
    python benchmarks/growth.py --json

A middling map (twelve parties, thirty views, thirty tensions) has so many entries of one kind laid
on it. What is told is process time, the best of the runs, and the exponent between the last two
sizes: 1 where the time doubles with the entries, 2 where it is four times as long. It is to be at
most 1.3 for every kind; the program ends with 1 where it is not. Times under the least that can be
measured say nothing and are not held against anybody.
"""

import argparse
import itertools
import json
import math
import random
import sys
import time
from collections.abc import Callable
from typing import Any

from processmap.formats.document import loads_map
from processmap.model.process_map import ProcessMap
from processmap.planning import propose

SIZES = (100, 200, 400, 800)
MOST = 1.3
LEAST = 0.25
"""Seconds below which a time is mostly what any map takes."""
KINDS = ("group", "residents", "association", "business", "authority", "person")

Data = dict[str, Any]
PARTIES, VIEWS, STRAINS = 12, 30, 30


def base() -> Data:
    """The map that entries are laid on."""
    data: Data = {
        "processmap": 1,
        "title": "Grund",
        "question": "Hur ska ängen användas?",
        "open": ["Det mesta"],
        "stakeholders": [_party(number, KINDS) for number in range(PARTIES)],
        "perspectives": [_view(number, PARTIES) for number in range(VIEWS)],
        "tensions": _strains(STRAINS, VIEWS),
        "relationships": [
            {"source": "g0", "target": "g1", "kind": "conflict", "can_meet": "prepared"}
        ],
        "decision_bodies": [
            {"id": "au", "name": "Utskottet", "kind": "subcommittee"},
            {"id": "ks", "name": "Styrelsen", "kind": "board", "prepared_by": ["au"]},
        ],
        "decisions": [
            {"id": "b", "title": "Vad som ska hända", "body": "ks", "outcome": "pending"}
        ],
        "calendar": {"start": "2026-03-02"},
    }
    return data


def _party(number: int, kinds: tuple[str, ...]) -> Data:
    return {
        "id": f"g{number}",
        "name": f"Grupp {number}",
        "kind": kinds[number % len(kinds)],
        "affected": ("high", "medium", "low")[number % 3],
        "influence": ("high", "low")[number % 2],
    }


def _view(number: int, parties: int) -> Data:
    return {
        "id": f"p{number}",
        "statement": f"Perspektiv {number}",
        "held_by": [f"g{number % parties}"],
        "themes": [f"tema {number % 7}"],
    }


def _strains(count: int, views: int) -> list[Data]:
    draw = random.Random(1)
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < count:
        one, other = sorted(draw.sample(range(views), 2))
        pairs.add((one, other))
    return [{"between": [f"p{one}", f"p{other}"], "aim": "meet"} for one, other in sorted(pairs)]


def _day(number: int, first: int = 2010) -> str:
    return f"{first + number // 336 % 12}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"


def _add(key: str, entry: Callable[[int], Any]) -> Callable[[Data, int], None]:
    """What lays so many entries of a list on a map."""

    def lay(data: Data, count: int) -> None:
        data.setdefault(key, []).extend(entry(number) for number in range(count))

    return lay


def _stakeholders(data: Data, count: int) -> None:
    data["stakeholders"] = [_party(number, KINDS) for number in range(count)]


def _perspectives(data: Data, count: int) -> None:
    data["perspectives"] = [_view(number, PARTIES) for number in range(count)]


def _tensions(data: Data, count: int) -> None:
    data["perspectives"] = [_view(number, PARTIES) for number in range(80)]
    data["tensions"] = _strains(count, 80)


def _relationships(data: Data, count: int) -> None:
    data["stakeholders"] = [_party(number, KINDS) for number in range(80)]
    draw = random.Random(2)
    kinds = ("conflict", "trusts", "power_over", "depends_on")
    for number in range(count):
        one, other = draw.sample(range(80), 2)
        data["relationships"].append(
            {"source": f"g{one}", "target": f"g{other}", "kind": kinds[number % len(kinds)]}
        )


def _parts(data: Data, count: int) -> None:
    data["stakeholders"][0]["subgroups"] = [f"Del {number}" for number in range(count)]


def _meetings(data: Data, count: int) -> None:
    days = sorted({_day(number, 2026) for number in range(count)})
    data["decision_bodies"][1]["meetings"] = days


LAY: dict[str, Callable[[Data, int], None]] = {
    "stakeholders": _stakeholders,
    "subgroups": _parts,
    "perspectives": _perspectives,
    "tensions": _tensions,
    "relationships": _relationships,
    "not_together": _add("not_together", lambda n: [f"g{n % 11}", f"g{n % 11 + 1}"]),
    "dialogues held": _add(
        "dialogues",
        lambda n: {
            "id": f"d{n}",
            "title": f"Samtal {n}",
            "purpose": "inventory",
            "status": "held",
            "date": _day(n),
            "participants": [f"g{n % PARTIES}"],
        },
    ),
    "dialogues planned": _add(
        "dialogues",
        lambda n: {
            "id": f"d{n}",
            "title": f"Samtal {n}",
            "purpose": "meet",
            "status": "planned",
            "participants": [f"g{n % PARTIES}", f"g{(n + 1) % PARTIES}"],
        },
    ),
    "dialogues in order": _add(
        "dialogues",
        lambda n: {
            "id": f"d{n}",
            "title": f"Samtal {n}",
            "purpose": "meet",
            "status": "planned",
            "participants": [f"g{n % PARTIES}"],
            "after": [f"d{n - 1}"] if n else [],
        },
    ),
    "decisions": _add(
        "decisions",
        lambda n: {
            "id": f"b{n}",
            "title": f"Beslut {n}",
            "body": "ks",
            "outcome": ("pending", "approved", "rejected")[n % 3],
            "date": _day(n),
        },
    ),
    "decision_bodies": _add(
        "decision_bodies",
        lambda n: {"id": f"n{n}", "name": f"Nämnd {n}", "kind": "committee"},
    ),
    "bodies that decide": lambda data, count: (
        _add(
            "decision_bodies",
            lambda n: {"id": f"n{n}", "name": f"Nämnd {n}", "kind": "committee"},
        )(data, count),
        _add(
            "decisions",
            lambda n: {
                "id": f"b{n}",
                "title": f"Beslut {n}",
                "body": f"n{n}",
                "outcome": "pending",
            },
        )(data, count),
    )[0],
    "meetings": _meetings,
    "proposals": _add(
        "proposals",
        lambda n: {
            "id": f"f{n}",
            "title": f"Förslag {n}",
            "addresses": [f"p{n % VIEWS}"],
            "decided_by": "ks",
        },
    ),
    "earlier": _add(
        "earlier",
        lambda n: {
            "id": f"e{n}",
            "what": f"Omgång {n}",
            "with": [f"g{n % PARTIES}"],
            "outcome": ("failed", "agreed", "ignored")[n % 3],
        },
    ),
    "proceedings": _add(
        "proceedings",
        lambda n: {
            "id": f"r{n}",
            "title": f"Ärende {n}",
            "kind": ("appeal", "permit", "court")[n % 3],
            "parties": [f"g{n % PARTIES}"],
        },
    ),
    "commitments": _add(
        "commitments",
        lambda n: {"id": f"l{n}", "what": f"Löfte {n}", "who": f"g{n % PARTIES}"},
    ),
    "actions": _add("actions", lambda n: {"id": f"a{n}", "what": f"Åtgärd {n}"}),
    "arenas": _add(
        "arenas",
        lambda n: {
            "id": f"r{n}",
            "kind": "round_table",
            "title": f"Bord {n}",
            "status": "agreed",
            "members": [f"g{n % PARTIES}", f"g{(n + 1) % PARTIES}"],
        },
    ),
    "gates": _add(
        "gates", lambda n: {"id": f"k{n}", "kind": ("trust", "mandate")[n % 2], "state": "shut"}
    ),
    "outreach": _add("outreach", lambda n: {"stakeholder": f"g{n % PARTIES}", "date": _day(n)}),
    "limits": _add("limits", lambda n: {"what": f"Gräns {n}"}),
    "standstill": _add("standstill", lambda n: {"what": f"Vila {n}"}),
    "events": _add("events", lambda n: {"id": f"h{n}", "title": f"Händelse {n}", "date": _day(n)}),
    "phases": _add("phases", lambda n: {"id": f"s{n}", "title": f"Skede {n}"}),
    "requirements": _add("requirements", lambda n: {"id": f"q{n}", "text": f"Krav {n}"}),
    "open": _add("open", lambda n: f"Fråga {n}"),
    "fixed": _add("fixed", lambda n: f"Fast {n}"),
    "tried": _add("tried", lambda n: f"Försök {n}"),
}


def made_up(kind: str, count: int) -> ProcessMap:
    """The map with so many entries of a kind."""
    data = base()
    LAY[kind](data, count)
    return loads_map(json.dumps(data))


def seconds(case: ProcessMap, runs: int) -> float:
    """The process time of one proposal, the best of some runs."""
    best = math.inf
    for _ in range(runs):
        start = time.process_time()
        propose(case)
        best = min(best, time.process_time() - start)
        if best > 2:
            break
    return best


def measured(kind: str, sizes: tuple[int, ...], runs: int) -> dict[str, Any]:
    """One row: the times of a kind, and the exponent between the last two sizes."""
    times = [seconds(made_up(kind, size), runs) for size in sizes]
    grows = [
        math.log(two / one) / math.log(big / small)
        for (one, two), (small, big) in zip(
            itertools.pairwise(times), itertools.pairwise(sizes), strict=True
        )
    ]
    kept = times[-1] < LEAST or grows[-1] <= MOST
    return {
        "kind": kind,
        "seconds": [round(each, 3) for each in times],
        "exponents": [round(each, 2) for each in grows],
        "kept": kept,
    }


def main() -> int:
    """Print the table; 1 if some kind grows faster than promised."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kinds", help="only these, with commas between")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    sizes = tuple(map(int, given.sizes.split(",")))
    kinds = given.kinds.split(",") if given.kinds else list(LAY)
    rows = []
    if not given.json:
        print(f"{'kind':20}" + "".join(f"{size:>9}" for size in sizes) + "   growth")
    for kind in kinds:
        row = measured(kind, sizes, given.runs)
        rows.append(row)
        if not given.json:
            told = "".join(f"{each:9.3f}" for each in row["seconds"])
            grown = " ".join(f"{each:5.2f}" for each in row["exponents"])
            print(f"{kind:20}{told}   {grown}{'' if row['kept'] else '  too fast'}", flush=True)
    if given.json:
        print(json.dumps(rows, indent=1))
    return int(not all(row["kept"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())

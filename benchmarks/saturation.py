"""How often the interval that the inventory states holds the truth, by simulation where the truth
is known.

    python benchmarks/saturation.py [--runs 2000] [--seed 20260101] [--json]

Each row is an imagined inventory: so many different perspectives there are, so many dialogues are
held, and each perspective comes up in a dialogue with a chance between the least and the most. Told
is how often the interval of Chao2 holds the true number, as it is computed and as it is stated in
whole numbers, and how often it begins above it. The interval claims 95 in 100.
"""

import argparse
import json
import random

from processmap.engines.species_richness import chao2, counts_of

# Things, dialogues, and the least and most chance that a thing comes up in a dialogue.
ROWS = (
    (10, 6, 0.3, 0.3),
    (15, 6, 0.3, 0.3),
    (20, 8, 0.2, 0.2),
    (30, 12, 0.15, 0.15),
    (30, 12, 0.05, 0.35),
    (40, 20, 0.02, 0.5),
    (60, 30, 0.02, 0.4),
)
COLUMNS = ("things", "dialogues", "least", "most", "computed", "stated", "above")


def row(
    rng: random.Random, things: int, dialogues: int, least: float, most: float, runs: int
) -> dict[str, float]:
    """Draw inventories of one kind and count how often the truth is held."""
    chances = [least + (most - least) * index / (things - 1) for index in range(things)]
    computed = stated = above = told = 0
    for _ in range(runs):
        drawn = [
            [str(key) for key, chance in enumerate(chances) if rng.random() < chance]
            for _ in range(dialogues)
        ]
        found = chao2(counts_of(drawn))
        if found is None:
            continue
        low, high = found.whole
        told += 1
        computed += found.lower <= things <= found.upper
        stated += low <= things <= high
        above += low > things
    shares = (computed / told, stated / told, above / told)
    return dict(zip(COLUMNS, (things, dialogues, least, most, *shares), strict=True))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=2000, help="inventories for each row")
    parser.add_argument("--seed", type=int, default=20260101)
    parser.add_argument("--json", action="store_true")
    said = parser.parse_args()
    rng = random.Random(said.seed)
    rows = [row(rng, *each, said.runs) for each in ROWS]
    if said.json:
        print(json.dumps({"runs": said.runs, "seed": said.seed, "rows": rows}, indent=2))
        return
    print("".join(f"{name:>11}" for name in COLUMNS))
    for each in rows:
        print("".join(f"{each[name]:>11.3g}" for name in COLUMNS))


if __name__ == "__main__":
    main()

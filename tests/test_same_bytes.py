"""The same document gives the same bytes, whatever the order of sets and dictionaries happens to be."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SEEDS = (*range(1, 20), 4294967295)
EXAMPLE = Path(__file__).parent.parent / "examples" / "mossgruvan.yaml"
PROGRAM = """
import sys
import processmap as pm
case = pm.read(sys.argv[1])
written = pm.with_plan(case, pm.propose(case)[0])
picture = pm.draw(written)
sys.stdout.write(pm.dumps(written) + picture.svg() + picture.dot + picture.text() + pm.check(written).text())
"""


def _bytes(seed: int) -> str:
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(EXAMPLE)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8"},
    )
    assert b"<svg" in said.stdout
    return hashlib.sha256(said.stdout).hexdigest()


def test_the_same_bytes_under_twenty_hash_seeds() -> None:
    """Proposals, pictures and findings of the main example are byte for byte the same under 20 hash seeds."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = set(pool.map(_bytes, SEEDS))
    assert len(SEEDS) == 20
    assert len(found) == 1

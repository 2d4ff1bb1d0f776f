"""Golden files: what was looked at and found good, kept so that a change of it is seen and has to
be wanted.

A difference fails the test and says which command accepts it: the same test with
PROCESSMAP_ACCEPT=1, after which ``git diff`` shows what is to be looked at.
"""

import os
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
ACCEPT = os.environ.get("PROCESSMAP_ACCEPT") == "1"


def hold_text(name: str, text: str) -> None:
    """Compare ``text`` with the golden file ``name``, byte for byte; write it instead where that
    was asked for.
    """
    path = GOLDEN / name
    if ACCEPT:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    elif not path.is_file() or path.read_bytes() != text.encode():
        said = "differs from what was looked at" if path.is_file() else "has not been looked at"
        pytest.fail(
            f"{name} {said}: look at it, then accept it with PROCESSMAP_ACCEPT=1", pytrace=False
        )

"""How much of what could be gone through is gone through: a sample at each run, more in the long
one.
"""

import os

__all__ = ["LONG", "examples"]

LONG = os.environ.get("PROCESSMAP_LONG") == "1"


def examples(sample: int, more: int) -> int:
    """How many examples a law is tried on whose examples take long: a sample at each run, that draws
    new ones for everybody but the gate, and more in the long run.
    """
    return more if LONG else sample

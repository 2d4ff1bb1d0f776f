"""What holds for every test."""

import gc
import os

import pytest
from hypothesis import HealthCheck, Phase, settings

# Python looks for garbage after each 700 new objects. A run makes many millions, of which hardly any
# lie in circles, so that it looks in vain: looked for more seldom, a run takes a tenth less.
gc.set_threshold(20_000, 20, 20)


FIRST = ("test_same_bytes.py", "test_docs.py", "test_families.py")
"""Files with single tests that take long: begun last, one process would go through them alone when
the others have ended.
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long; else in the order of the files."""
    items.sort(key=lambda item: item.path.name not in FIRST)


def pytest_collection_finish() -> None:
    """Let garbage be looked for in what the tests make, not among the tests themselves."""
    gc.freeze()


def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let garbage be looked for in what the next file makes, not in all that earlier ones made once
    for several tests: whoever asks for a search of everything (a notebook, between two cells) would
    wait a second or two each time at the end of a long run.
    """
    if nextitem is None or nextitem.path != item.path:
        gc.freeze()


# How long examples take to draw is a matter of the machine; a test fails for what it shows, never
# for the clock.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")
# The gate judges the same code alike each time; new examples are looked for by everybody else, and
# in the long runs. It tells the example that failed as it was drawn: looking for a smaller one can
# take longer than all tests together, and is for whoever mends it.
settings.register_profile(
    "gate",
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
if os.environ.get("PROCESSMAP_GATE"):
    settings.load_profile("gate")

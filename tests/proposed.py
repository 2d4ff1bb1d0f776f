"""Documents and what is proposed for them, read and proposed once in a run: several files of tests
look at the same plans. Values are frozen, so that no test changes them for another.
"""

from functools import cache
from pathlib import Path

from processmap.formats.document import loads_map
from processmap.model.plan import Alternatives
from processmap.model.process_map import ProcessMap
from processmap.planning import propose

__all__ = ["case_in", "proposed"]


@cache
def case_in(path: Path) -> ProcessMap:
    """The map in a file."""
    return loads_map(path.read_text(encoding="utf-8"))


def proposed(case: ProcessMap) -> Alternatives:
    """What is proposed for a map. In the other language it is the same plan, worded by whoever shows
    it (`tests/planning/test_proposer.py` tries that), so that it is made once for both.
    """
    return case.once("tests.proposed", lambda: propose(case))

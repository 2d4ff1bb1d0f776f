"""Files of plain data, as the tests read them. Each file is read once in a run: reading one takes
longer than most of what is then tried on it, and many tests look through the same files.
"""

import copy
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

__all__ = ["read_data"]


def read_data(path: Path) -> Any:
    """What stands in a YAML file. It is the caller's own: a test that changes it changes it for no
    other.
    """
    return copy.deepcopy(_read(path))


@cache
def _read(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))

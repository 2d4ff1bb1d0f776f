"""What the modules of the package are called."""

from collections import defaultdict
from pathlib import Path

import processmap

# One in each room that has a registry, by CONTRIBUTING's recipes: the same thing under the same name.
BY_DESIGN = {"__init__", "registry"}


def test_no_name_is_borne_by_three_modules() -> None:
    """Somebody who is told a module's name finds it, or has two to choose between, never three."""
    rooms = defaultdict(list)
    for module in sorted(Path(processmap.__file__).parent.rglob("*.py")):
        if module.stem not in BY_DESIGN:
            rooms[module.stem].append(module.parent.name)
    assert {name: found for name, found in rooms.items() if len(found) > 2} == {}

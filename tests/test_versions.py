"""The version stands in one place, and is the newest one that the changes tell of."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_version_is_the_newest_told() -> None:
    """What is released is told under its number; what is not stands above, under Unreleased."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    released = [each for each in headings if each != "Unreleased"]
    assert project["version"] == released[0]
    assert released == sorted(released, key=lambda each: [*map(int, each.split("."))], reverse=True)
    assert "Unreleased" not in headings[1:]

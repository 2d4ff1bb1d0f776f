"""Install the lowest version that pyproject.toml allows of every direct dependency, and run the
tests on them.

    python tools/lowest.py                 # on the Python that runs this; use the oldest that is
    promised python tools/lowest.py tests/formats   # only some tests

What a bound promises is then known to hold. It makes a virtual environment of its own and needs the
package index.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

TOP = Path(__file__).parents[1]
TOOLS = ("hypothesis", "pytest", "pytest-xdist", "ruff", "mypy", "import-linter", "pip-audit")
"""What only the development uses: it is taken as new as it comes."""
_BOUND = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?>=([0-9][0-9A-Za-z.]*)")


def lowest() -> list[str]:
    """Every direct dependency, with extras, pinned to its lower bound."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    pins: dict[str, str] = {}
    for each in listed:
        found = _BOUND.match(each)
        if found and found[1] not in TOOLS:
            pins[found[1]] = found[2]
        elif not found and not each.startswith("processmap["):
            raise SystemExit(f"{each}: has no lower bound")
    return [f"{name}=={version}" for name, version in sorted(pins.items())]


def main() -> None:
    """Make the environment and run the tests in it."""
    chosen = sys.argv[1:] or ["tests"]
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "lowest.txt")
        pins.write_text("\n".join(lowest()) + "\n", encoding="utf-8")
        print(pins.read_text(encoding="utf-8"), flush=True)
        subprocess.run([sys.executable, "-m", "venv", f"{folder}/venv"], check=True)
        python = f"{folder}/venv/bin/python"
        wanted = [f"{TOP}[all,dev]", "-c", str(pins)]
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *wanted],
            check=True,
        )
        tests = [python, "-m", "pytest", "-q", "-n", "auto", "-W", "ignore", *chosen]
        raise SystemExit(subprocess.run(tests, cwd=TOP, check=False).returncode)


if __name__ == "__main__":
    main()

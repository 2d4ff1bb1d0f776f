"""Look every installed package up among known vulnerabilities, with pip-audit.

    python -m pip install -e ".[all,audit]"
    python tools/audit.py              # asks PyPI
    python tools/audit.py -s osv       # asks OSV instead; any other option of pip-audit goes too

Ends with 0 when every package was looked up and nothing is known against any, 1 when something is,
2 when some could not be looked up: pip-audit alone passes over those, and then a machine without a
network would always be well.
"""

import json
import subprocess
import sys
from typing import Any

OWN = "processmap"


def judged(report: dict[str, Any]) -> tuple[int, list[str]]:
    """The status of a report, and what it says in lines."""
    found, passed = [], []
    packages = [each for each in report["dependencies"] if each["name"] != OWN]
    for each in packages:
        if "skip_reason" in each:
            passed.append(each["name"])
        for known in each.get("vulns", ()):
            mended = ", ".join(known.get("fix_versions", ())) or "no version yet"
            found.append(f"{each['name']} {each['version']}: {known['id']}, mended in {mended}")
    lines = [
        *found,
        f"{len(packages) - len(passed)} of {len(packages)} packages looked up, {len(found)} known faults",
    ]
    if passed:
        lines.append(f"not looked up: {', '.join(sorted(passed))}")
    return 1 if found else 2 if passed or not packages else 0, lines


def main() -> None:
    """Ask, and say what was answered."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--format",
        "json",
        "--progress-spinner",
        "off",
        "--skip-editable",
    ]
    asked = subprocess.run([*command, *sys.argv[1:]], capture_output=True, text=True, check=False)
    try:
        report = json.loads(asked.stdout)
    except ValueError:
        print(
            "\n".join(asked.stderr.splitlines()[-3:]),
            "nothing was looked up",
            sep="\n",
            file=sys.stderr,
        )
        raise SystemExit(2) from None
    status, lines = judged(report)
    print("\n".join(lines))
    raise SystemExit(status)


if __name__ == "__main__":
    main()

"""Where the hostile corpus stands: bad inputs, with what a good tool does with each
(`hostile/MANIFEST.md`).
"""

from pathlib import Path

__all__ = ["HOSTILE", "LABELS"]

HOSTILE = Path(__file__).parent / "hostile"
"""The corpus: `yaml`, `json`, `csv`, `xlsx`, `labels` and its `NOTICE`."""

LABELS = HOSTILE / "labels"
"""Files of hostile strings, one a line or as a JSON list."""

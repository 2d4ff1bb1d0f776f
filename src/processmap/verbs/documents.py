"""`read`, `write`, `update`, `loads`, `dumps`: documents to maps that show themselves, and back."""

import processmap.verbs.display  # noqa: F401  # a map that was read shows itself in a notebook
from processmap.formats.document import dumps, loads
from processmap.formats.files import read, update, write

__all__ = ["dumps", "loads", "read", "update", "write"]

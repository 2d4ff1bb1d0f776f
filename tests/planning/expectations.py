"""Small documents as plain data, and the maps that they make."""

import json
from collections.abc import Mapping
from typing import Any

from processmap.formats.document import loads
from processmap.model.process_map import ProcessMap

__all__ = ["case_of"]


def case_of(document: Mapping[str, Any], base: Mapping[str, Any] | None = None) -> ProcessMap:
    """Make a map of a document as data; what it leaves out comes from ``base``."""
    whole = {"processmap": 1, "title": "Exempelby", **(base or {}), **document}
    return loads(json.dumps(whole, default=str), format="json")

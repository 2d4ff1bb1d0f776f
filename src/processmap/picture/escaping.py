"""Words made safe to stand in Markdown: nothing in them is taken for markup."""

import re
from typing import Final

from processmap.picture.neutral import neutral

__all__ = ["escaped"]

_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
_LEADING: Final = re.compile(r"^(?:(\d+)([.)])(?=\s|$)|()([-+=]))")
_ADDRESS: Final = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|data):|\bwww\.")


def escaped(words: str) -> str:
    """Escape what Markdown would take for markup; addresses lose their power to become links by
    themselves.
    """
    safe = _MARKUP.sub(r"\\\1", neutral(words).strip())
    safe = _LEADING.sub(lambda m: f"{m.group(1) or ''}\\{m.group(2) or m.group(4)}", safe)
    return _ADDRESS.sub(
        lambda m: m.group(0)[:-1] + ("&#58;" if m.group(0).endswith(":") else "&#46;"), safe
    )

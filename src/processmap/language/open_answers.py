"""Whether what somebody has written as an answer says that there is none yet."""

import re

__all__ = ["answered"]

_NONE_YET = re.compile(
    r"^\W*((inte|ej) (sagt|bestämt|beslutat|klart|känt)|okän[dt]|oklart|vet (vi |jag )?(inte|ej)"
    r"|not (yet )?(said|decided|known|clear)|unknown|unclear|(we |i )?do(es)? not know)\b",
    re.IGNORECASE,
)


def answered(words: str | None) -> str | None:
    """Give what somebody has written, unless it begins by saying that it is not known.

    Args:
        words: what is written, if anything.

    Returns:
        The words as they are; None where there are none, or where they say that there is no answer.
    """
    return words if words and not _NONE_YET.search(words) else None

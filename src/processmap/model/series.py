"""Series of publications: ids that stay the same from one release to the next, and say nothing to
anyone else.

Without a series, entries are numbered in public order. With one, an id is a pseudonym: a keyed hash
(HMAC-SHA-256) of what the entry is called in public. The key is random and kept in a file of its
own, so that nobody without it can tell that two series are about the same entries.
"""

import hashlib
import hmac
from base64 import b32encode

from attrs import field, frozen

__all__ = ["KEY_BYTES", "Series"]

KEY_BYTES = 32
_LETTERS = 10


def _long(instance: object, attribute: object, value: bytes) -> None:
    if not isinstance(value, bytes) or len(value) < KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes or more")


@frozen
class Series:
    """One series of publications.

    Attributes:
        name: what the house calls it; not published.
        secret: the key, `KEY_BYTES` random bytes or more; not published, not shown.
    """

    name: str
    secret: bytes = field(repr=False, validator=_long)

    def pseudonym(self, prefix: str, called: str, number: int = 0) -> str:
        """The id of an entry within this series.

        Args:
            prefix: a word for its sort.
            called: what it is called in public.
            number: tells apart those that are called the same, from 0.
        """
        words = f"{prefix}\0{called}\0{number}".encode("utf-8", "surrogatepass")
        mark = b32encode(hmac.digest(self.secret, words, hashlib.sha256)).decode("ascii").lower()
        return f"{prefix}-{mark[:_LETTERS]}"

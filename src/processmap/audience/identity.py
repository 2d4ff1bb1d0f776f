"""What calendar programs know an occasion by: a keyed hash, which nobody can guess.

The key is random. It is made at the first export to a calendar file and kept in the document, as
`calendar.series`; nobody who has only a calendar file can tell what an identity was made of, nor
try names and dates against it (RFC 7986, section 5.3, warns of identities that leak).
"""

import hashlib
import hmac
import re

from attrs import evolve

from processmap.model.process_map import Case, ProcessMap
from processmap.model.project import Calendar

__all__ = ["KEY_BYTES", "ending", "key_of", "uid", "with_key"]

KEY_BYTES = 16
_KEY = re.compile(rf"[0-9a-f]{{{2 * KEY_BYTES},}}")
_LETTERS = 32


def key_of(case: Case) -> str | None:
    """The random key of a process's calendar, as hexadecimal digits; None where the document has
    none. Words that somebody has written there can be guessed, and are no key.
    """
    written = case.calendar.series if case.calendar else None
    return written if written and _KEY.fullmatch(written) else None


def with_key(case: ProcessMap, key: str) -> ProcessMap:
    """The map with a key for its calendar.

    Args:
        case: the map.
        key: `KEY_BYTES` random bytes or more, as hexadecimal digits.
    """
    return case.evolve(calendar=evolve(case.calendar or Calendar(), series=key))


def uid(key: str, occasion: str) -> str:
    """Give the identity of an occasion: the same every time, for the same key.

    Args:
        key: the key of the process's calendar.
        occasion: what tells the occasion from the others in it.
    """
    return f"{_hash(key, f'occasion {occasion}')}{ending(key)}"


def ending(key: str) -> str:
    """How the identities of one process's occasions end; by that an earlier file's entries are
    known as ours.
    """
    return f"@{_hash(key, 'calendar')[:16]}.processmap"


def _hash(key: str, words: str) -> str:
    said = words.encode("utf-8", "surrogatepass")
    return hmac.digest(key.encode("ascii"), said, hashlib.sha256).hex()[:_LETTERS]

"""Office files are zip files, which hold the hour they were packed; ours hold none."""

from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["same_bytes"]

_FIRST: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can hold; no clock in what we write."""


def same_bytes(data: bytes) -> bytes:
    """Pack a zip file anew, without the hour it was made, so that it is the same every time."""
    held = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(held, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(ZipInfo(name, _FIRST), old.read(name), ZIP_DEFLATED)
    return held.getvalue()

"""Standard streams that whoever started us has closed.

A closed stream is a trap: the next file that is opened gets its number, and what is meant for the
stream ends up in the file. So each gets a place of its own before any file is opened. Reading finds
nothing; messages vanish, as there is nobody to read them; writing data fails, so that nobody takes
silence for success.
"""

import os
import sys

__all__ = ["fill"]

_STREAMS = (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY))


def fill() -> None:
    """Give each closed standard stream a place of its own."""
    for number, (name, mode, way) in enumerate(_STREAMS):
        if getattr(sys, name) is None:
            _occupy(number, way)
            setattr(
                sys,
                name,
                open(number, mode, encoding="utf-8", errors="replace", closefd=False),  # noqa: SIM115
            )  # for as long as the process lives


def _occupy(number: int, way: int) -> None:
    try:
        os.fstat(number)
    except OSError:
        handle = os.open(os.devnull, way)
        if handle != number:
            os.dup2(handle, number)
            os.close(handle)

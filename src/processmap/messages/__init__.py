"""Every text a user can see, in Swedish and English.

A key is ``area.name``; the area is a module of this package whose ``TEXTS`` holds ``name: (Swedish, English)``. The
two languages stand side by side, so a text cannot exist in only one of them. Areas load on first use, which keeps
the command line quick to start.
"""

from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeAlias, get_args

Language: TypeAlias = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@cache
def _area(name: str) -> dict[str, tuple[str, str]]:
    texts: dict[str, tuple[str, str]] = import_module(f"processmap.messages.{name}").TEXTS
    return texts


def text(key: str, language: str = "sv", /, **params: Any) -> str:
    """Give the text for ``key`` in ``language`` ("sv", or English for anything else), with ``params`` filled in.

    Raises:
        KeyError: if the catalogue has no such key; a test over all used keys keeps this from reaching users.
    """
    area, _, name = key.partition(".")
    template = _area(area)[name][0 if language == "sv" else 1]
    return template.format_map(params) if params else template


def has_text(key: str) -> bool:
    """Say whether the catalogue has ``key``; used where outsiders (a user's own rule) bring texts of their own."""
    area, _, name = key.partition(".")
    try:
        return name in _area(area)
    except ModuleNotFoundError:
        return False

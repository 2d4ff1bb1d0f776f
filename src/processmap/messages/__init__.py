"""Every text a user can see, in Swedish and English.

A key is ``area.name``; the area is a module of this package whose ``TEXTS`` holds ``name: (Swedish,
English)``. The two languages stand side by side, so a text cannot exist in only one of them. Areas
load on first use, which keeps the command line quick to start.
"""

import re
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeAlias, get_args

Language: TypeAlias = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_TAG = re.compile(r"([a-z]+)([-_][a-z0-9]+)*(\.[a-z0-9-]+)?(@[a-z0-9]+)?", re.IGNORECASE)
"""A language as browsers and computers name it: sv, sv-SE, sv_SE.UTF-8, en-GB-oxendict."""


def known_language(tag: object) -> Language | None:
    """Give the language that a tag names, whatever region, writing or character set it adds; None
    for another.

    Args:
        tag: such as "sv", "sv-SE", "EN_gb" or "sv_SE.UTF-8".
    """
    found = _TAG.fullmatch(tag) if isinstance(tag, str) else None
    named = found[1].lower() if found else ""
    return next((language for language in LANGUAGES if language == named), None)


@cache
def _area(name: str) -> dict[str, tuple[str, str]]:
    texts: dict[str, tuple[str, str]] = import_module(f"processmap.messages.{name}").TEXTS
    return texts


def text(key: str, language: str = "sv", /, **params: Any) -> str:
    """Give the text for ``key`` in ``language``, with ``params`` filled in.

    Raises:
        KeyError: if the catalogue has no such key; a test over all used keys keeps this from
            reaching users.
        LookupError: for an unknown language; where users give one, `errors.chosen_language` refuses
            it before.
    """
    area, _, name = key.partition(".")
    said = _area(area)[name]
    known = language if language in LANGUAGES else known_language(language)
    if known is None:
        raise LookupError(f"there are no texts in the language {language!r}")
    template = said[LANGUAGES.index(known)]
    return template.format_map(params) if params else template


def has_text(key: str) -> bool:
    """Say whether the catalogue has ``key``; used where outsiders (a user's own rule) bring texts
    of their own.
    """
    area, _, name = key.partition(".")
    try:
        return name in _area(area)
    except ModuleNotFoundError:
        return False

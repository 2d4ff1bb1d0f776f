"""The text behind what is said, with its places for what fills it in: a rule's own, or the
catalogue's.
"""

from functools import cache
from string import Formatter

from processmap.messages import LANGUAGES, has_text, text
from processmap.model.plan import Said

__all__ = ["asked_for", "places", "template_of"]


@cache
def asked_for(template: str) -> frozenset[str]:
    """The parameters that a template has: what it does not say is not worded."""
    return frozenset(field for _, field, _, _ in Formatter().parse(template) if field)


def template_of(said: Said, language: str) -> str:
    """The text that says it, with places for what fills it in: a rule's own, or the catalogue's.

    Args:
        said: what is said.
        language: ``sv`` or ``en``.
    """
    return said.own.in_language(language) if said.own else text(said.key, language)


def places(said: Said) -> frozenset[str] | None:
    """The places in a text at which something is filled in, in either language; None where nobody
    has the text.

    Args:
        said: what is said.
    """
    if said.own is None and not has_text(said.key):
        return None
    return frozenset().union(*(asked_for(template_of(said, each)) for each in LANGUAGES))

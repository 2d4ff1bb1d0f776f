"""How values of the model show themselves in a notebook: by asking whoever has taken that on.

The model knows nothing of pictures and pages. `shown` is an open function: a layer above registers
what a value looks like, and without that Python's own representation stands.
"""

from functools import singledispatch
from typing import Any

import attrs

__all__ = ["Shown", "asked", "one_form", "shown", "told_why"]

_PROSE = "markdown prose dark:prose-invert max-w-none"


@singledispatch
def shown(value: Any) -> dict[str, str] | None:
    """Give what a notebook shows for ``value``, by media type; None where nobody has said."""
    return None


@singledispatch
def asked(value: Any, language: str | None = None, show_confidential: bool = False) -> Any:
    """Give the questions that there are about ``value``; a layer above registers how, as for
    `shown`.
    """
    raise NotImplementedError(type(value).__name__)


@singledispatch
def told_why(value: Any, key: str, language: str) -> Any:
    """Give why something stands in ``value``, a plan; a layer above registers how, as for
    `shown`.
    """
    raise NotImplementedError(type(value).__name__)


def one_form(found: dict[str, str]) -> tuple[str, str]:
    """Choose what marimo shows, which takes one form only: the picture, else the page, else the
    words.

    Marimo takes the look away from headings, lists and tables, except in what bears the classes of
    its own texts.
    """
    kind = next(each for each in ("image/svg+xml", "text/html", "text/plain") if each in found)
    return kind, f'<div class="{_PROSE}">{found[kind]}</div>' if kind == "text/html" else found[
        kind
    ]


class Shown:
    """Adds the methods that notebooks look for, and what ``print`` and Python's prompt show.

    ``print`` gives the words of the page. At the prompt, in a log and in a traceback a value says
    what it is and how much it holds, since all that it holds is too long to read and may be
    confidential.

    Inside a list or a tuple a notebook shows Python's own representation, which would spell out all
    that the value holds and so leave confidential words in a saved notebook; there the value only
    says what it is.
    """

    __slots__ = ()

    def __init_subclass__(cls, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        # In each class itself: beside the __repr__ of a class, IPython looks no higher.
        type.__setattr__(cls, "_repr_pretty_", Shown._repr_pretty_)

    def __str__(self) -> str:
        return (shown(self) or {}).get("text/plain") or repr(self)

    def __repr__(self) -> str:
        held = {
            each.name: len(value)
            for each in attrs.fields(type(self))  # type: ignore[arg-type]  # every class that takes this on is of attrs
            if isinstance(value := getattr(self, each.name), tuple) and value
        }
        return (
            f"<{type(self).__name__}: "
            f"{', '.join(f'{name} {count}' for name, count in held.items()) or 'empty'}>"
        )

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str] | None:
        return shown(self)

    def _mime_(self) -> tuple[str, str]:
        return one_form(shown(self) or {"text/plain": f"<{type(self).__name__}>"})

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(f"<{type(self).__name__}>")

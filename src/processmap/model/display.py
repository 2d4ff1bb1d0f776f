"""How values of the model show themselves in a notebook: by asking whoever has taken that on.

The model knows nothing of pictures and pages. `shown` is an open function: a layer above registers what a value looks
like, and without that Python's own representation stands.
"""

from functools import singledispatch
from typing import Any

__all__ = ["Shown", "shown"]


@singledispatch
def shown(value: Any) -> dict[str, str] | None:
    """Give what a notebook shows for ``value``, by media type; None where nobody has said."""
    return None


class Shown:
    """Adds the method that notebooks look for."""

    __slots__ = ()

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str] | None:
        return shown(self)

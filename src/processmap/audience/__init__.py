"""What a given reader may see of a map, and how things are named for them."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from processmap.audience.seen import Seen, view
    from processmap.audience.who import Audience

__all__ = ["Audience", "Seen", "view"]


def __getattr__(name: str) -> Any:
    """Import a name when it is first used: what only needs the words of a selection shall not wait
    for the rest.
    """
    if name == "Audience":
        from processmap.audience.who import Audience

        return Audience
    if name in ("Seen", "view"):
        from processmap.audience import seen

        return getattr(seen, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""For whom something is made, and which marks they may see."""

from enum import StrEnum

from processmap.model.words import Visibility

__all__ = ["CALENDAR_CLASS", "Audience"]

# What a mark is called in a calendar file (RFC 5545, 3.8.1.3).
CALENDAR_CLASS = {
    Visibility.PUBLIC: "PUBLIC",
    Visibility.INTERNAL: "PRIVATE",
    Visibility.CONFIDENTIAL: "CONFIDENTIAL",
}


class Audience(StrEnum):
    """Who is to read what is made of a map.

    WORKING is the one who leads the process and has asked for everything. ORDINARY is anybody in
    the house: what is marked confidential is left out. PUBLIC is everybody: only what is marked
    public.
    """

    WORKING = "working"
    ORDINARY = "ordinary"
    PUBLIC = "public"

    def may_see(self, mark: Visibility) -> bool:
        """Whether an entry with this mark may be shown."""
        if self is Audience.WORKING:
            return True
        if self is Audience.PUBLIC:
            return mark is Visibility.PUBLIC
        return mark is not Visibility.CONFIDENTIAL

    @classmethod
    def asking(cls, show_confidential: bool) -> "Audience":
        """The reader in the house: working where everything was asked for
        (``--show-confidential``), else ordinary.
        """
        return cls.WORKING if show_confidential else cls.ORDINARY

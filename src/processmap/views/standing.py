"""How settled the talks of a picture are, said once where nearly all are the same: on every box it
would say nothing.

A fresh proposal has the word "proposed" on each of its boxes, in the room of what tells them apart.
There the legend says it of all, and only a talk that somebody has settled says so.
"""

from typing import Final

from attrs import field, frozen

from processmap.audience.scope import Scope
from processmap.language.wording import word
from processmap.model.words import DialogueStatus

__all__ = ["Standing"]

_OPEN: Final = (DialogueStatus.PROPOSED, DialogueStatus.PLANNED, DialogueStatus.CONFIRMED)
_MANY: Final = 2
"""So many proposed talks for each that is settled, and at least so many, make it the word for all.
"""


@frozen
class Standing:
    """What the talks still to come have in common.

    Attributes:
        proposed: the word that goes without saying on a box; empty where each says it itself.
        settled: the word of each talk, by its id, that is settled among others that are only
            proposed.
    """

    proposed: str = ""
    settled: dict[str, str] = field(factory=dict)

    @classmethod
    def of(cls, scope: Scope) -> "Standing":
        """Look at the talks that are shown."""
        coming = [each for each in scope.dialogues if each.status in _OPEN]
        settled = [each for each in coming if each.status is not DialogueStatus.PROPOSED]
        firm = [
            each
            for each in coming
            if each.status is DialogueStatus.PROPOSED and not each.provisional
        ]
        if len(firm) < _MANY * max(1, len(settled)):
            return cls()
        language = scope.language
        words = {each.id: word("status", each.status, language) for each in settled if each.status}
        return cls(word("status", DialogueStatus.PROPOSED, language), words)

    def badges(self, badges: tuple[str, ...], key: str) -> tuple[str, ...]:
        """Give the marks that the box of a talk needs besides what goes without saying."""
        if not self.proposed:
            return badges
        own = self.settled.get(key, "")
        return (*((own,) if own else ()), *(each for each in badges if each != self.proposed))

"""When those who come are taken to be able to, where the document does not say: the planner's own
knowledge of who they are, as parts of the day.

Residents and groups on evenings and weekends, pupils in school hours, whoever comes in their work
in working hours. Where several meet, those who come in their free time decide, and pupils before
them. It is an assumption: what the document says of anybody who comes stands before it, and it is
told, to be asked about.
"""

from collections.abc import Iterable, Mapping

from processmap.model.kinds import whole_of
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import DayPart
from processmap.planning.form import UsualHour, usual_hour
from processmap.planning.situation import Situation
from processmap.scheduling.items import Item

__all__ = ["UsualHours"]

_WORKING = frozenset({DayPart.MORNING, DayPart.AFTERNOON})
_FREE = frozenset({DayPart.EVENING, DayPart.WEEKEND})
_PARTS = {
    UsualHour.CHILDREN: _WORKING,
    UsualHour.FREE: _FREE,
    UsualHour.PAID: _WORKING,
    UsualHour.WORK: _WORKING,
}
# Whose hours decide where several meet: pupils cannot choose, and whoever is paid to come can.
_FIRST = (UsualHour.CHILDREN, UsualHour.FREE, UsualHour.PAID, UsualHour.WORK)
_WEEKEND_DAYS = 2


class UsualHours:
    """When each dialogue of a timetable is usually held.

    Args:
        facts: the situation that the plan was made from.
    """

    def __init__(self, facts: Situation) -> None:
        self.facts = facts

    def of(self, party: str) -> UsualHour:
        """When a party is taken to be able to come."""
        return usual_hour(self.facts, party)

    def parts(self, item: Item, known: Mapping[str, Stakeholder]) -> frozenset[DayPart]:
        """The parts of the day, with weekends, in which a dialogue is taken to be held; none where
        nothing is taken for granted.

        Args:
            item: the dialogue, as it is to be put in time.
            known: the parties of the map by id.
        """
        if item.body is not None or item.part is not None or item.date is not None:
            return frozenset()
        coming = self.coming(item)
        silent = {self.of(key) for key in coming} - {UsualHour.STATED}
        usual = next((each for each in _FIRST if each in silent), None)
        if usual is None or silent & {UsualHour.OWN, UsualHour.SAFE}:
            return frozenset()
        said = [known[whole_of(key)].available for key in coming if known[whole_of(key)].available]
        parts = _agreed(_PARTS[usual], said)
        if item.days and DayPart.WEEKEND in parts:  # whole days are never held on evenings
            return frozenset({DayPart.WEEKEND}) if item.days <= _WEEKEND_DAYS else frozenset()
        return parts

    def coming(self, item: Item) -> tuple[str, ...]:
        """Those of the map's parties who come."""
        return tuple(
            key for key in item.dialogue.participants if whole_of(key) in self.facts.parties
        )


def _agreed(parts: frozenset[DayPart], said: Iterable[Iterable[DayPart]]) -> frozenset[DayPart]:
    """Of the usual parts, those that everybody can who has said when; nothing is taken for granted
    where there are none.
    """
    for each in said:
        parts &= frozenset(each)
    return parts

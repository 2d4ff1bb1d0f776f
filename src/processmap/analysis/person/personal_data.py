"""What in a map is personal data: those who are or may be one human being, and texts that lead to
somebody.
"""

from collections.abc import Iterator

from attrs import frozen

from processmap.analysis.person.places import places
from processmap.errors import Path
from processmap.language.leaks import Names, Sort, search
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.texts import texts_of
from processmap.model.words import StakeholderKind

__all__ = ["SMALL", "Holding", "holdings"]

SMALL = 5
"""A group said to be smaller than this is listed: its members could be made out."""


@frozen
class Holding:
    """Something that is, or may be, personal data.

    Attributes:
        sort: person, role, leader, small_group; or what a text holds: name, identity_number, phone,
            email, address, signed (who did something).
        key: the id of the one it is about; None for a text.
        path: where it stands.
        places: where else in the document the one stands.
    """

    sort: str
    key: str | None
    path: Path
    places: tuple[Path, ...] = ()


def holdings(case: ProcessMap) -> tuple[Holding, ...]:
    """Everything that is or may be personal data: people first, then texts, in document order."""
    return (*_people(case), *_texts(case))


def _people(case: ProcessMap) -> Iterator[Holding]:
    for index, each in enumerate(case.stakeholders):
        if sort := _sort(each):
            yield Holding(sort, each.id, ("stakeholders", index), places(case, each.id))
    for index, lead in enumerate(case.facilitators):
        yield Holding("leader", lead.id, ("calendar", "facilitators", index), places(case, lead.id))


def _sort(each: Stakeholder) -> str | None:
    if each.kind is StakeholderKind.PERSON:
        return "person"
    if each.individual:
        return "role"
    return "small_group" if each.least_size is not None and each.least_size < SMALL else None


def _texts(case: ProcessMap) -> Iterator[Holding]:
    people = [each.name for each in case.stakeholders if each.kind is StakeholderKind.PERSON]
    own = {
        (name, index, "name")
        for name, index, each in case.entries()
        if isinstance(each, Stakeholder) and each.kind is StakeholderKind.PERSON
    }
    for hit in search(texts_of(case), Names((), people)):
        if not (hit.sort is Sort.NAME and hit.path in own):
            yield Holding(hit.sort.value, None, hit.path)
    for path in _signed(case):
        yield Holding("signed", None, path)


def _signed(case: ProcessMap) -> Iterator[Path]:
    """Where somebody's name may stand as the one who did something."""
    if case.reviewed is not None:
        yield ("reviewed", "by")
    for index, each in enumerate(case.overrides):
        if each.by:
            yield ("overrides", index, "by")

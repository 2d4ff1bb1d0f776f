"""Where somebody stands in a map: references to their id, texts that name them, ids made of their
name.
"""

from collections.abc import Iterator

from attrs import frozen

from processmap.errors import Path
from processmap.language.leaks import Names, names_in, same_name
from processmap.model.entity import Entity
from processmap.model.invariants import references
from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.model.texts import texts_of

__all__ = [
    "Mention",
    "Remembered",
    "is_human",
    "is_listed",
    "is_somebody",
    "is_them",
    "mentions",
    "named_ids",
    "names_of",
    "places",
]

# Lists of words that are ids or names of somebody rather than free text, and fields of one word.
_LISTED = frozenset({"mentions", "refs"})
_SEATED = frozenset({"held_by", "media"})


@frozen
class Mention:
    """A text that names somebody: its path, and the text."""

    path: Path
    text: str


def is_somebody(case: ProcessMap, key: str) -> bool:
    """Whether an id stands for somebody a document can forget: a stakeholder or one who leads
    conversations.
    """
    return case.list_of(key) in ("stakeholders", "facilitators")


def names_of(case: ProcessMap, key: str) -> Names:
    """What to look for in texts: the id and the name; of one human being also each name alone.

    Names of others that share a word with it are not taken for it, where they stand whole.
    """
    entity = case.by_id.get(key)
    name = _name(entity)
    others = [said for other, each in case.by_id.items() if other != key and (said := _name(each))]
    one = is_human(entity)
    allowed = [each for each in others if not same_name(each, name)]
    return Names([key, *([name] if name else [])], [name] if one and name else [], allowed)


def is_human(entity: Entity | None) -> bool:
    """Whether an entry is one human being, whose every name alone may point them out."""
    return isinstance(entity, Facilitator) or (
        isinstance(entity, Stakeholder) and entity.individual
    )


def _name(entity: Entity | None) -> str:
    return (
        str(getattr(entity, "name", None) or "")
        if isinstance(entity, Stakeholder | Facilitator)
        else ""
    )


def places(case: ProcessMap, key: str) -> tuple[Path, ...]:
    """Paths of everything that refers to an id, in document order, and of what the plan's ledger
    remembers under an id made of it; its own entry is not among them.
    """
    found = list(case.once("person.referring", lambda: _referring(case)).get(key, ()))
    name = _name(case.by_id.get(key))
    listed = case.once(
        "person.listed", lambda: [each for each in texts_of(case) if is_listed(each[0])]
    )
    found += [path for path, said in listed if is_them(said, key, name)]
    theirs = Remembered(case, key)
    for part, pairs in (
        (("wrote", case.plan.wrote), ("asked", case.plan.asked)) if case.plan else ()
    ):
        found += [("plan", part, each[0]) for each in pairs if theirs.holds(each)]
    return tuple(dict.fromkeys(found))


class Remembered:
    """Which memories of the plan's ledger are about somebody.

    The ledger holds ids that the program made: of arenas and gates it wrote (``egen-anna``), also
    of those a person has deleted since, and of questions it has asked (``right-anna``).

    Args:
        case: the map, with the one it is about.
        key: their id.
    """

    def __init__(self, case: ProcessMap, key: str) -> None:
        entity = case.by_id.get(key)
        name = _name(entity)
        words = [each for each in name.split() if len(each) > 2] if is_human(entity) else []
        self._key = key
        self._names = Names([key, *([name] if name else []), *words])

    def holds(self, pair: tuple[str, str]) -> bool:
        """Whether a memory, an id and what is remembered of it, is about them."""
        said, answer = pair
        return f"-{self._key}-" in f"-{said}-" or answer == self._key or self._names.within(said)


def _referring(case: ProcessMap) -> dict[str, list[Path]]:
    """Paths of what refers to each id, or to a part of it, in document order."""
    found: dict[str, list[Path]] = {}
    for path, kind, named in references(case):
        found.setdefault(whole_of(named) if kind.parts else named, []).append(path)
    return found


def is_listed(path: Path) -> bool:
    """Whether what stands at a path is one word for somebody, an id or a name, and no free text."""
    return path[-1:] != () and (path[-1] in _SEATED or (len(path) > 1 and path[-2] in _LISTED))


def is_them(said: str, key: str, name: str) -> bool:
    """Whether a word that stands for somebody is one of them: their id or their whole name."""
    return said.strip() == key or bool(name and same_name(said, name))


def mentions(case: ProcessMap, names: Names) -> tuple[Mention, ...]:
    """Texts that name somebody, in document order; a listed name that is one of the `places` is
    among them.
    """
    return tuple(Mention(path, said) for path, said in texts_of(case) if names_in(said, names))


def named_ids(case: ProcessMap, key: str) -> Iterator[str]:
    """Ids of other entries that are made of somebody's id or name, such as ``samtal-anna``."""
    pieces = [key, *(_name(case.by_id.get(key)).split())]
    names = Names([each for each in pieces if len(each) > 2])
    for other in case.by_id:
        if other != key and names and names.within(other):
            yield other

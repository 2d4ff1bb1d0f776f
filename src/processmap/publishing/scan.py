"""The last look at a public version: is there a person in it after all?

It looks for identity numbers, telephone numbers, e-mail addresses, and the names that the source
holds and the public version must not: of persons, of stakeholders that are not published, of those
who lead. A hit says where the text stands in the source, so that whoever owns it can change the
text or the mark; nothing is mended by guessing.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from processmap.errors import Finding, Path, Severity
from processmap.language.given_names import seems_to_name_somebody
from processmap.language.leaks import Names, Sort, same_name, search
from processmap.language.roles import is_role
from processmap.model.process_map import ProcessMap
from processmap.model.public import PublicMap
from processmap.model.texts import texts_of
from processmap.model.words import BodyKind
from processmap.publishing.rules import IN_ROLE, PRIVATE

__all__ = ["hidden_names", "scan"]

_CODES = {
    Sort.IDENTITY_NUMBER: "PM611",
    Sort.EMAIL: "PM612",
    Sort.PHONE: "PM613",
    Sort.NAME: "PM614",
    Sort.ADDRESS: "PM615",
}
# Many an address is a public place: it deserves a look, and stops nothing.
_LOOKED_AT = frozenset({Sort.ADDRESS})


def scan(case: ProcessMap, public: PublicMap, places: Mapping[Path, Path]) -> tuple[Finding, ...]:
    """Look for persons in a public version.

    Args:
        case: the source.
        public: what is to be published.
        places: for paths in it, the paths in the source.

    Returns:
        Errors, and warnings for addresses and what seems to name somebody, with paths in the
        source; they never repeat what was found.
    """
    texts = tuple(texts_of(public))
    hits = search(texts, hidden_names(case, public))
    told = {hit.path for hit in hits if hit.sort is Sort.NAME}
    found = [(_CODES[hit.sort], hit.sort in _LOOKED_AT, hit.path) for hit in hits]
    found += [
        ("PM616", True, path)
        for path, text in texts
        if path not in told and seems_to_name_somebody(text)
    ]
    return tuple(
        Finding(
            code,
            Severity.WARNING if looked_at else Severity.ERROR,
            path=_source(case, public, path, places),
        )
        for code, looked_at, path in found
    )


def hidden_names(case: ProcessMap, public: PublicMap) -> Names:
    """The names that the source holds and its public version must not say."""
    said = [
        *(each.name for each in public.stakeholders),
        *(body.name for body in public.decision_bodies),
    ]
    whole: list[str] = []
    persons: list[str] = []
    for each in case.stakeholders:
        if each.name in said:
            continue
        person = each.kind in PRIVATE or (each.kind in IN_ROLE and not is_role(each.name))
        (persons if person else whole).append(each.name)
        if person:
            whole.append(each.id)  # an id may be made of the name
    persons += [each for each in _leaders(case) if not is_role(each)]
    known = {each.id for each in case.stakeholders}
    for talk in case.dialogues:
        whole += [
            each
            for each in talk.mentions
            if each not in known and not any(same_name(each, n) for n in said)
        ]
    hidden = Names(persons)
    allowed = [*said, *(each for each in (public.owner, public.commissioner) if each)]
    # A group may be called after somebody; who is not public must not be named by it either.
    return Names(whole, persons, [each for each in allowed if not hidden.within(each)])


def _leaders(case: ProcessMap) -> Iterable[str]:
    """Names of those who lead, review, change or decide alone; as a rule they are roles."""
    yield from (each.name for each in case.facilitators if each.name)
    yield from (each.by for each in case.overrides if each.by)
    yield from (each.name for each in case.decision_bodies if each.kind is BodyKind.DELEGATE)
    if case.reviewed is not None:
        yield case.reviewed.by


def _source(case: ProcessMap, public: PublicMap, path: Path, places: Mapping[Path, Path]) -> Path:
    """Where in the source a text of the public version stands."""
    best = max((size for size in range(len(path) + 1) if path[:size] in places), default=0)
    here: Path = (*places.get(path[:best], ()), *path[best:])
    if here and isinstance(here[-1], int) and len(path) > best:
        said, listed = _at(public, path), _at(case, here[:-1])
        if (
            isinstance(listed, tuple) and said in listed
        ):  # lists of texts have an order of their own in public
            return (*here[:-1], listed.index(said))
    return here


def _at(value: Any, path: Path) -> Any:
    for step in path:
        if isinstance(step, int):
            value = value[step]
        else:
            value = getattr(value, f"{step}_" if hasattr(value, f"{step}_") else step)
    return value

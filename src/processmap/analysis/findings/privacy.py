"""PM6xx: privacy. Private persons, numbers and addresses that should not stand in the document.

No finding repeats what it found: it names the place.
"""

from collections.abc import Iterator

import attrs

from processmap.analysis.findings.making import Check, Look, name, note, warning
from processmap.errors import Finding, Path
from processmap.language.identifiers import has_email, has_identity_number, has_phone
from processmap.model.content import LISTS
from processmap.model.entity import Entity
from processmap.model.process_map import ProcessMap
from processmap.model.project import RuleSetting
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import RelationshipKind, StakeholderKind

__all__ = ["CHECKS", "has_email", "has_identity_number", "has_phone", "texts_of"]

# A public group smaller than this can point out its members; the default of the public view.
SMALL = 5

# Numbers of registries and accounts, which look like telephone numbers now and then.
_REGISTERED = frozenset({"case_number", "reference", "account"})


def texts_of(entity: Entity, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text of an entry and of what is nested in it, with its path in the document."""
    for attribute in attrs.fields(type(entity)):
        value = getattr(entity, attribute.name)
        if not attribute.init or attribute.name == "origin":
            continue
        where = (*path, attribute.name.rstrip("_"))
        for index, each in enumerate(value) if isinstance(value, tuple) else ((None, value),):
            # Settings of rules stand in a mapping, by the rule's code.
            key = each.rule if isinstance(each, RuleSetting) else index
            step = where if key is None else (*where, key)
            if type(each) is str:
                yield step, each
            elif isinstance(each, Entity):
                yield from texts_of(each, step)


def _owner(case: ProcessMap, path: Path) -> list[str]:
    """Id of the entry that a path leads into, if it has one."""
    name, index = str(path[0]), path[1] if len(path) > 1 else None
    entry = getattr(case, name)[index] if name in LISTS and isinstance(index, int) else None
    own = getattr(entry, "id", None)
    return [own] if own else []


def numbers_in_texts(look: Look) -> Iterator[Finding]:
    """PM601: a personal identity number; PM602: an e-mail address; PM603: a telephone number, in
    any text.
    """
    for path, text in texts_of(look.case):
        refs = _owner(look.case, path)
        if has_identity_number(text):
            yield warning("PM601", path, refs)
        if has_email(text):
            yield warning("PM602", path, refs)
        if path[-1] not in _REGISTERED and has_phone(text):
            yield warning("PM603", path, refs)


def _private(case: ProcessMap, key: str) -> bool:
    entity = case.by_id.get(key)
    return isinstance(entity, Stakeholder) and entity.kind is StakeholderKind.PERSON


def person_with_perspective(look: Look) -> Iterator[Finding]:
    """PM604: a private person holds a perspective: opinions belong to groups and roles."""
    case = look.case
    for index, view in enumerate(case.perspectives):
        for at, key in enumerate(view.held_by):
            if _private(case, key):
                where = ("perspectives", index, "held_by", at)
                yield warning("PM604", where, [key, view.id], who=key, perspective=view.id)


def person_in_conflict(look: Look) -> Iterator[Finding]:
    """PM605: the map records a conflict, threats or violence with a private person."""
    case = look.case
    for index, tie in enumerate(case.relationships):
        delicate = tie.kind is RelationshipKind.CONFLICT or tie.threats or tie.violence
        for key in (tie.source, tie.target):
            if delicate and _private(case, key):
                yield warning("PM605", ("relationships", index), [key], who=key)


def public_person(look: Look) -> Iterator[Finding]:
    """PM606: a private person is marked public."""
    for index, each in enumerate(look.case.stakeholders):
        if each.kind is StakeholderKind.PERSON and each.for_everybody:
            yield warning("PM606", ("stakeholders", index, "visibility"), [each.id], who=each.id)


def small_public_group(look: Look) -> Iterator[Finding]:
    """PM607: a perspective marked public is held by so few that they can be pointed out."""
    case = look.case
    for index, view in enumerate(case.perspectives):
        if not view.for_everybody or len(view.held_by) != 1:
            continue
        holder = case.by_id.get(view.held_by[0])
        if (
            isinstance(holder, Stakeholder)
            and holder.least_size is not None
            and holder.least_size < SMALL
        ):
            said = {"perspective": view.id, "name": name(case, holder.id), "limit": SMALL}
            yield note("PM607", ("perspectives", index, "visibility"), [view.id, holder.id], **said)


CHECKS: tuple[Check, ...] = (
    numbers_in_texts,
    public_person,
    person_with_perspective,
    person_in_conflict,
    small_public_group,
)

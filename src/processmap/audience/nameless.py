"""Words for texts that leave the house: groups and roles by name, private persons never.

A title is somebody's own text and may hold a name. Where a private person takes part it is
therefore replaced by what sort of conversation it is; so is the title of anything confidential.
"""

from collections.abc import Iterable

from processmap.audience.scope import Scope
from processmap.language.wording import listing
from processmap.messages import text
from processmap.messages.naming import as_objects
from processmap.model.dialogues import Dialogue
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import StakeholderKind

__all__ = ["private", "public_names", "talk_title"]


def private(key: str, scope: Scope) -> bool:
    """Whether an id stands for a private person, as against a group, an organisation or somebody in
    an office.
    """
    found = scope.case.by_id.get(key)
    return isinstance(found, Stakeholder) and found.kind is StakeholderKind.PERSON


def talk_title(dialogue: Dialogue, scope: Scope) -> str:
    """Give a conversation's title, or a plain word for it where it is confidential or a private
    person takes part.
    """
    people = (*dialogue.participants, *dialogue.accepted, *dialogue.declined)
    hidden = scope.closed or not scope.shows(dialogue.id)
    if not hidden and not any(private(key, scope) for key in people):
        return scope.title(dialogue)
    if hidden:
        return text("export.plain_talk", scope.language)
    return text("export.plain_talk_person", scope.language)


def public_names(keys: Iterable[str], scope: Scope, *, inside: bool = False) -> str:
    """List groups, organisations and roles by name; private persons and those who may not be named
    are counted.

    Args:
        keys: whom to name.
        scope: the map, and what of it may be shown.
        inside: whether the list stands inside a sentence, after a word such as "med".
    """
    unique = [key for key in dict.fromkeys(keys) if scope.known(key)]
    open_ = [key for key in unique if scope.shows(key) and not private(key, scope)]
    named = [scope.inside(key) if at or inside else scope.name(key) for at, key in enumerate(open_)]
    count = sum(1 for key in unique if scope.shows(key) and private(key, scope))
    hidden = sum(1 for key in unique if not scope.shows(key))
    if count:
        named.append(
            text(
                "export.persons_one" if count == 1 else "export.persons",
                scope.language,
                count=count,
            )
        )
    if hidden:
        named.append(text("views.withheld_names", scope.language, count=hidden))
    made = listing(named, scope.language)
    return as_objects(made, scope.language) if inside else made

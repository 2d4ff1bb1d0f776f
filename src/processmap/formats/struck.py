"""Proposed dialogues that somebody has deleted from the text: what referred to them goes, and they
are remembered.

Whoever does not want a proposal takes it out of the text. The proposals beside it still come after
it: the program wrote that, so the program takes it away again, and an override keeps the dialogue
from being proposed anew. What a person has written about the dialogue elsewhere (a perspective
voiced in it, a promise made in it) is no proposal's, and is told as a reference to something that
does not exist.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from attrs import frozen

from processmap.messages import text
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue
from processmap.model.project import Override
from processmap.model.stamp import stamp_of, stamped
from processmap.model.words import OverrideAction

__all__ = ["Struck", "struck_from", "without_struck"]

_ALIKE = 0.9
"""How alike two ids are, of 1, for one to be a misspelling of the other."""
_NUMBER = re.compile(r"\d+")


@frozen
class Struck:
    """What proposals in a document refer to though it is deleted.

    Attributes:
        talks: ids of dialogues that they come after, in the order they are referred to; not to be
            proposed again.
        others: ids of what else they are about: dialogues, proposals, decisions and perspectives
            that were there.
    """

    talks: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def gone(self) -> tuple[str, ...]:
        """Every id, the dialogues first."""
        return (*self.talks, *self.others)


def struck_from(values: Mapping[str, Any]) -> Struck:
    """What somebody has deleted from a document that the program's own proposals in it still refer
    to.

    A reference is the program's where the dialogue has a stamp, and, in what it comes after, names
    the rule. Where a person has changed the dialogue, and the id is another's but for a letter, it
    is taken for a misspelling and left for the reader to tell.

    Args:
        values: the fields of a document as they were read.
    """
    known = frozenset(_ids(values))
    talks: dict[str, None] = {}
    others: dict[str, None] = {}
    for dialogue in _dialogues(values):
        if dialogue.stamp is None:
            continue
        as_it_was = dialogue.stamp == stamp_of(dialogue)
        before = [
            each.dialogue
            for each in dialogue.after
            if each.rule is not None and each.dialogue is not None
        ]
        about = [key for key in dialogue.about if key is not None]
        for listed, found in ((before, talks), (about, others)):
            for key in listed:
                if key not in known and (as_it_was or not _misspelt(key, known - set(listed))):
                    found.setdefault(key)
    return Struck(tuple(talks), tuple(key for key in others if key not in talks))


def _dialogues(values: Mapping[str, Any]) -> Iterator[Dialogue]:
    """Dialogues that could be read whole."""
    for each in values.get("dialogues") or ():
        if isinstance(each, Dialogue) and each.id is not None:
            yield each


def _ids(values: Mapping[str, Any]) -> Iterator[str]:
    """Every id in a document, also of what could be read in part only."""
    for name in LISTS:
        for each in values.get(name) or ():
            key = getattr(each, "id", None)
            if key is not None:
                yield key
    for each in getattr(values.get("calendar"), "facilitators", None) or ():
        if each is not None and each.id is not None:
            yield each.id


def _misspelt(key: str, known: Iterable[str]) -> bool:
    """Say whether an id is one of the others but for a letter; another number is another of the
    same sort.
    """
    near = get_close_matches(key, known, n=3, cutoff=_ALIKE)
    return any(_NUMBER.sub("", each) != _NUMBER.sub("", key) for each in near)


def without_struck(values: Mapping[str, Any], struck: Struck) -> dict[str, Any]:
    """The fields of a document without references to what was deleted; its dialogues are remembered
    as not wanted.

    Args:
        values: the fields of a document in which everything could be read.
        struck: what was deleted.
    """
    dialogues = tuple(_without(each, struck) for each in values["dialogues"])
    overrides = values.get("overrides", ())
    unwanted = {each.dialogue for each in overrides if each.action is OverrideAction.FORBID}
    why = text("planning.struck_why", "en" if values.get("language") == "en" else "sv")
    added = tuple(
        Override(action=OverrideAction.FORBID, dialogue=key, why=why)
        for key in struck.talks
        if key not in unwanted
    )
    return {**values, "dialogues": dialogues, "overrides": (*overrides, *added)}


def _without(dialogue: Dialogue, struck: Struck) -> Dialogue:
    """A dialogue that refers to nothing deleted; one that nobody had touched is as untouched as
    before.

    What a person has written that it comes after goes too, where it is a deleted proposal; what
    they have written that it is about stays to be told, where no proposal came after it.
    """
    gone = struck.gone if dialogue.stamp is not None else struck.talks
    after = tuple(each for each in dialogue.after if each.dialogue not in struck.talks)
    about = tuple(key for key in dialogue.about if key not in gone)
    if (after, about) == (dialogue.after, dialogue.about):
        return dialogue
    made = dialogue.evolve(after=after, about=about)
    return stamped(made) if dialogue.stamp == stamp_of(dialogue) else made

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

from attrs import evolve, frozen

from processmap.messages import text
from processmap.model.arenas import Arena, PlanLedger
from processmap.model.content import LISTS
from processmap.model.dialogues import Dialogue
from processmap.model.project import Override
from processmap.model.stamp import arena_fingerprint, stamp_of, stamped
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
        arenas: ids of arenas that the ledger of the plan holds and that other arenas or sessions
            refer to; the ledger keeps them from being proposed again.
    """

    talks: tuple[str, ...]
    others: tuple[str, ...]
    arenas: tuple[str, ...] = ()

    @property
    def gone(self) -> tuple[str, ...]:
        """Every id, the dialogues first."""
        return (*self.talks, *self.others, *self.arenas)


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
    arenas = _deleted_arenas(values, known)
    left = tuple(key for key in others if key not in talks)
    return Struck(tuple(talks), left, arenas)


def _deleted_arenas(values: Mapping[str, Any], known: frozenset[str]) -> tuple[str, ...]:
    """Arenas that the program wrote, that are gone from the text, and that something still names.

    The ledger says what the program wrote, so none of these is a misspelling.
    """
    ledger = values.get("plan")
    if not isinstance(ledger, PlanLedger):
        return ()
    gone = {key for key, _ in ledger.wrote or ()} - known
    waited_for = [key for arena in _arenas(values) for key in arena.opens_after or ()]
    met_in = [each.arena for each in _dialogues(values) if each.arena is not None]
    return tuple(dict.fromkeys(key for key in (*waited_for, *met_in) if key in gone))


def _arenas(values: Mapping[str, Any]) -> Iterator[Arena]:
    """Arenas that could be read whole."""
    for each in values.get("arenas") or ():
        if isinstance(each, Arena) and each.id is not None:
            yield each


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
    dialogues = tuple(_without(each, struck) for each in values.get("dialogues", ()))
    overrides = values.get("overrides", ())
    unwanted = {each.dialogue for each in overrides if each.action is OverrideAction.FORBID}
    why = text("planning.struck_why", "en" if values.get("language") == "en" else "sv")
    added = tuple(
        Override(action=OverrideAction.FORBID, dialogue=key, why=why)
        for key in struck.talks
        if key not in unwanted
    )
    made = {**values, "dialogues": dialogues, "overrides": (*overrides, *added)}
    if struck.arenas:
        made |= _without_arenas(values, struck)
    return made


def _without_arenas(values: Mapping[str, Any], struck: Struck) -> dict[str, Any]:
    """Arenas that wait for nothing deleted, and the ledger with the fingerprints that they then
    have: one that nobody had touched is as untouched as before.
    """
    ledger: PlanLedger = values["plan"]
    wrote = dict(ledger.wrote)
    arenas = []
    for arena in values.get("arenas", ()):
        left = tuple(key for key in arena.opens_after if key not in struck.arenas)
        now = arena if left == arena.opens_after else evolve(arena, opens_after=left)
        if wrote.get(arena.id) == arena_fingerprint(arena):
            wrote[arena.id] = arena_fingerprint(now)
        arenas.append(now)
    kept = evolve(ledger, wrote=tuple(sorted(wrote.items())))
    return {"arenas": tuple(arenas), "plan": kept}


def _without(dialogue: Dialogue, struck: Struck) -> Dialogue:
    """A dialogue that refers to nothing deleted; one that nobody had touched is as untouched as
    before.

    What a person has written that it comes after goes too, where it is a deleted proposal; what
    they have written that it is about stays to be told, where no proposal came after it.
    """
    gone = struck.gone if dialogue.stamp is not None else struck.talks
    after = tuple(each for each in dialogue.after if each.dialogue not in struck.talks)
    about = tuple(key for key in dialogue.about if key not in gone)
    arena = None if dialogue.arena in struck.arenas else dialogue.arena
    if (after, about, arena) == (dialogue.after, dialogue.about, dialogue.arena):
        return dialogue
    session = dialogue.session if arena else None
    made = dialogue.evolve(after=after, about=about, arena=arena, session=session)
    return stamped(made) if dialogue.stamp == stamp_of(dialogue) else made

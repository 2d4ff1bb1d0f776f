"""Why an entry came, went or changed between two versions of a map."""

from collections.abc import Iterator
from typing import Any, Protocol

from processmap.analysis.changes import Change, Changes
from processmap.audience.scope import Scope
from processmap.model.dialogues import Dialogue
from processmap.model.words import DialogueStatus, OverrideAction
from processmap.views.talks import reasons_of

__all__ = ["Told", "why"]


class Told(Protocol):
    """The changes as they may be told, and the words for them."""

    @property
    def changes(self) -> Changes:
        """What differs."""

    @property
    def whole(self) -> Scope:
        """Both versions as one map, as it may be seen."""

    def say(self, name: str, /, **params: Any) -> str:
        """A text of the area ``changes``."""

    def free(self, said: str | None) -> str:
        """A free text that names nothing hidden."""


def why(change: Change, told: Told) -> Iterator[str]:
    """Why a dialogue came, went or changed: its reasons, or what the process lead decided.

    Args:
        change: what happened to an entry.
        told: the changes it is one of.

    Returns:
        One line for each reason; what introduces them stands before the first only.
    """
    old, new = change.old, change.new
    if isinstance(new, Dialogue) and isinstance(old, Dialogue | None):
        for each in told.changes.new.overrides:
            if (
                change.key
                and each.dialogue == change.key
                and each not in told.changes.old.overrides
            ):
                yield told.say("why_override", why=told.free(each.why) or told.say("no_reason"))
        if old is None and (cancelled := _cancelled_since(new, told)):
            yield told.say("why_cancelled", title=told.whole.title(cancelled))
        before = reasons_of(old, told.whole) if old else ()
        asked = old is None or any(each.name == "reasons" for each in change.fields)
        yield from _once(
            "why",
            [said for said in reasons_of(new, told.whole) if asked and said not in before],
            told,
        )
    elif isinstance(old, Dialogue):
        yield from _gone(old, told)


def _once(word: str, reasons: list[str], told: Told) -> Iterator[str]:
    for number, said in enumerate(reasons):
        yield said if number else told.say(word, why=said)


def _gone(old: Dialogue, told: Told) -> Iterator[str]:
    for each in told.changes.new.overrides:
        said = told.free(each.why) or told.say("no_reason")
        if each.action is OverrideAction.FORBID and each.dialogue == old.id:
            yield told.say("why_forbidden", why=said)
        elif each.action is OverrideAction.MERGE and old.id in each.with_:
            yield told.say("why_merged", title=told.whole.name(each.dialogue), why=said)
    held = _held_instead(old, told)
    if held is not None:
        yield told.say("why_met", title=told.whole.title(held))
    yield from _once("why_was", list(reasons_of(old, told.whole)[:2]), told)


def _cancelled_since(new: Dialogue, told: Told) -> Dialogue | None:
    """A dialogue cancelled since that the new one stands in for: the same purpose, and nobody
    else.
    """
    was = {each.id for each in told.changes.old.dialogues if each.live}
    return next(
        (
            each
            for each in told.changes.new.dialogues
            if not each.live
            and each.id in was
            and each.purpose is new.purpose
            and {*each.participants} == {*new.participants}
            and told.whole.shows(each.id)
        ),
        None,
    )


def _held_instead(old: Dialogue, told: Told) -> Dialogue | None:
    """A dialogue held since with the same purpose and everybody who was to come."""
    was = {each.id for each in told.changes.old.dialogues if each.held}
    return next(
        (
            each
            for each in told.changes.new.dialogues
            if each.status is DialogueStatus.HELD
            and each.id not in was
            and each.purpose is old.purpose
            and {*old.participants} <= {*each.participants}
            and told.whole.shows(each.id)
        ),
        None,
    )

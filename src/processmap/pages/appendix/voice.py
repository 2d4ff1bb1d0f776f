"""What the appendix may say, and how it names people."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from processmap.audience.nameless import private, public_names, talk_title
from processmap.audience.scope import Scope
from processmap.audience.who import Audience
from processmap.language.wording import day
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.perspectives import Perspective
from processmap.model.stakeholders import Stakeholder

__all__ = ["SMALLEST", "Voice"]

SMALLEST = 5
"""A group said to be smaller than this is counted with private persons, as its members could be
made out.
"""


@frozen
class Voice:
    """The map as the appendix may use it.

    Attributes:
        scope: the map without what is confidential.
        internal: whether this is the working draft, with internal statements.
    """

    scope: Scope
    internal: bool

    def say(self, name: str, /, **params: Any) -> str:
        """A sentence of the appendix."""
        return text(f"appendix.{name}", self.scope.language, **params)

    def counted(self, name: str, count: int, /, **params: Any) -> str:
        """A sentence about a number of things; there is one for a single thing."""
        return self.say(f"{name}_one" if count == 1 else name, count=count, **params)

    def may_tell(self, entity: Entity) -> bool:
        """Whether what people have said in an entry may be told."""
        return Audience.PUBLIC.may_see(entity.visibility) or (
            self.internal and self.scope.open(entity)
        )

    def told(self) -> tuple[Perspective, ...]:
        """The perspectives that may be told, in document order."""
        return tuple(each for each in self.scope.perspectives if self.may_tell(each))

    def withheld(self) -> int:
        """How many perspectives there are that may not be told."""
        return self.scope.written("perspectives") - len(self.told())

    # Names.

    def unnamed(self, key: str) -> bool:
        """Whether somebody must not be named: a private person, or a group so small that its
        members could be.
        """
        found = self.scope.case.by_id.get(key)
        small = (
            isinstance(found, Stakeholder)
            and not found.individual
            and (found.least_size or SMALLEST) < SMALLEST
        )
        return private(key, self.scope) or small

    def names(self, keys: Iterable[str], *, inside: bool = False) -> str:
        """List groups, organisations and roles; those who must not be named are counted.

        Args:
            keys: whom to name.
            inside: whether the list stands inside a sentence, after a word such as "med".
        """
        unique = list(dict.fromkeys(keys))
        small = [key for key in unique if self.unnamed(key) and not private(key, self.scope)]
        rest = public_names([key for key in unique if key not in small], self.scope, inside=inside)
        return ", ".join(
            filter(None, [rest, self.counted("small_groups", len(small)) if small else ""])
        )

    def talk(self, dialogue: Dialogue) -> str:
        """A conversation's title; a plain word where it could name somebody who must not be."""
        people = (*dialogue.participants, *dialogue.accepted, *dialogue.declined)
        if any(self.unnamed(key) for key in people) and not any(
            private(key, self.scope) for key in people
        ):
            return text("export.plain_talk", self.scope.language)
        return talk_title(dialogue, self.scope)

    # What stands at the top, and what the sender is told.

    def marking(self) -> str:
        """What every sheet says: that it is a working draft, or that nobody has reviewed it."""
        if self.internal:
            return self.say("internal")
        return self.say("draft") if self.scope.case.reviewed is None else ""

    def head(self) -> Iterator[str]:
        """The lines under the title: case number, who asked, who owns, reviewed by whom, as of
        when.
        """
        case = self.scope.case
        yield (
            self.say("case_number", number=case.case_number)
            if case.case_number
            else self.say("no_case_number")
        )
        if case.commissioner:
            yield self.say("commissioner", name=case.commissioner)
        if case.owner:
            yield self.say("owner", name=case.owner)
        review = case.reviewed
        if review is not None and self.scope.open(review):
            yield self.say("reviewed", by=review.by, date=day(review.date)).rstrip()
        else:
            yield self.say("not_reviewed")
        if known := self.scope.facts.last_known_day:
            yield self.say("as_of", date=day(known))

    def notes(self) -> Iterator[str]:
        """What the one who hands it in should know."""
        if self.internal:
            yield self.say("note_internal")
        elif count := self.withheld():
            yield self.counted("note_withheld", count)
        if self.scope.case.reviewed is None:
            yield self.say("note_draft")
        if not self.scope.case.case_number:
            yield self.say("note_no_number")
        yield self.say("note_names")

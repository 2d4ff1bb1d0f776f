"""A step of the process before it is a box: what it says, where it would like to stand and how far
it has come.
"""

import datetime as dt
from collections.abc import Hashable
from typing import Any, Final, Literal, TypeAlias

from attrs import evolve, frozen

from processmap.audience.scope import Scope
from processmap.language.wording import word
from processmap.messages import has_text, text
from processmap.model.entity import Entity
from processmap.model.times import Day, RoughDate, earliest, latest
from processmap.picture.diagram import Item, Line
from processmap.picture.vocabulary import ArrowKind, BoxKind, State
from processmap.views.flow import ANYWHERE, Wish

__all__ = [
    "LANES",
    "Progress",
    "Step",
    "Tie",
    "provenance_badge",
    "state_of",
    "stretch",
    "with_state",
]

Progress: TypeAlias = Literal["done", "open", "provisional", "cancelled", "plain"]

# Lanes of the flowing views, top to bottom; the lanes of the decision bodies stand where "bodies"
# is.
LANES: Final = (
    "requirements",
    "mandate",
    "inventory",
    "caucus",
    "joint",
    "other",
    "proposals",
    "bodies",
    "actions",
    "feedback",
    "events",
)


@frozen(kw_only=True)
class Step:
    """Something that happens in the process.

    Attributes:
        key: the document's id where it has one, else one of our own; unique among the steps.
        lane: one of `LANES`, or ``body:`` and the id of a party that decides.
        wish: which column it would like.
        date: the day, for the order; ``end`` where it is a span.
        vague: whether the date only says about when (something that comes back over years).
        round: number of its round.
        candidate: whether it can be what comes next (dialogues and awaited decisions).
        fold: equal among those that may be folded into one box; None for what always stands alone.
        members: keys of what it stands for, when it is a fold.
        said: one sentence for the ordered list; ``under`` what belongs below it.
        who: whom it is with, for a fold to list; sort: what many of them are called ("talks").
        name: what it is called in the table of relations, where the heading alone says too little.
    """

    key: str
    kind: BoxKind
    label: str
    heading: str
    lane: str
    wish: Wish = ANYWHERE
    progress: Progress = "plain"
    provisional: bool = False
    state: State = "plain"
    mark: str | None = None
    lines: tuple[Line, ...] = ()
    badges: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    date: dt.date | None = None
    end: dt.date | None = None
    vague: bool = False
    round: int | None = None
    rank: int = 0
    candidate: bool = False
    fold: Hashable = None
    members: tuple[str, ...] = ()
    said: str = ""
    under: tuple[Item, ...] = ()
    ref: str | None = None
    name: str = ""
    who: str = ""
    sort: str = "entry"

    @property
    def called(self) -> str:
        """What it is called in a list of relations."""
        return self.name or self.heading

    @property
    def last(self) -> dt.date | None:
        """The last day of it; the only one of most."""
        return self.end or self.date

    @property
    def finished(self) -> bool:
        """Whether nothing has to wait for it any more."""
        return self.progress in ("done", "cancelled", "plain")

    @property
    def count(self) -> int:
        """How many entries it stands for."""
        return max(1, len(self.members))


@frozen
class Tie:
    """Why one step comes before another, ready to be drawn; ``order`` marks mere order, which
    chains may say too.
    """

    kind: ArrowKind
    label: str = ""
    reason: str = ""
    order: bool = False
    returns: bool = False


def stretch(day: Day | None) -> dict[str, Any]:
    """The date of a step, as its fields; one that is known roughly is a stretch of days that only
    says about when.
    """
    rough = isinstance(day, RoughDate)
    return {"date": earliest(day), "end": latest(day) if rough else None, "vague": rough}


def provenance_badge(entity: Entity, language: str) -> tuple[str, ...]:
    """Give the mark for what is reconstructed or an illustration; nothing for what stands in the
    source.
    """
    if entity.provenance in (None, "source"):
        return ()
    return (word("provenance", entity.provenance, language),)


_STATES: dict[Progress, State] = {
    "done": "held",
    "open": "planned",
    "provisional": "provisional",
    "cancelled": "cancelled",
    "plain": "plain",
}


def state_of(step: Step, is_next: bool) -> State:
    """How a step is drawn."""
    return "next" if is_next else _STATES[step.progress]


def with_state(step: Step, is_next: bool, scope: Scope) -> Step:
    """Give the step its state, in the picture and in the sentence of the list."""
    state = state_of(step, is_next)
    mark = state_word(step.kind, state, scope.language)
    words = [mark or text(f"picture.state_{state}", scope.language)] if state != "plain" else []
    if step.provisional and state in ("next", "held"):
        words.append(text("picture.state_provisional", scope.language))
    badges = step.badges
    late = (
        step.progress in ("open", "provisional")
        and scope.today
        and step.last
        and step.last < scope.today
    )
    if late:
        badges = (*badges, text("views.date_passed", scope.language))
    words += [each for each in badges if each not in words]
    if state == "planned" and word("status", "proposed", scope.language) in badges:
        words = words[1:]  # it is proposed; nobody has planned it yet
    said = f"{step.said} ({', '.join(words)})" if words else step.said
    return evolve(step, state=state, mark=mark, badges=badges, said=said)


def state_word(kind: str, state: State, language: str) -> str | None:
    """The word for a state where the usual one would mislead: a decision is made, a proposal put
    forward.
    """
    name = f"views.mark_{state}_{kind}"
    return text(name, language) if has_text(name) else None

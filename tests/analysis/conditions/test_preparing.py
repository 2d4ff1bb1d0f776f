"""Tests of who is to be prepared and who is."""

from typing import Any

from processmap.analysis.conditions import (
    Preparation,
    prepared,
    prepared_in,
    to_prepare,
    unprepared_in,
)
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder


def _prepare(key: str, *who: str, **said: Any) -> Dialogue:
    return Dialogue(
        id=key, title=key, participants=who, **{"purpose": "prepare", "status": "held", **said}
    )


def _map(
    *talks: Dialogue,
    ready: str | None = None,
    own: str | None = None,
    aim: str = "meet",
    **rest: Any,
) -> ProcessMap:
    tie = Relationship(source="a", target="b", kind="conflict", can_meet=ready) if ready else None
    return ProcessMap(
        title="T",
        stakeholders=[Stakeholder(id=key, name=key) for key in "abc"],
        relationships=[tie] if tie else [],
        perspectives=[
            Perspective(id="x", statement="X", held_by=["a"]),
            Perspective(id="y", statement="Y", held_by=["b"]),
        ],
        tensions=[Tension(between=("x", "y"), aim=aim, can_meet=own)],
        dialogues=talks,
        **rest,
    )


BOTH = (Preparation("a", "b"), Preparation("b", "a"))


def test_who_asks_for_it() -> None:
    """A pair or a tension whose readiness is ``prepared``; each side by itself."""
    assert to_prepare(_map(ready="prepared")) == BOTH
    assert to_prepare(_map(own="prepared")) == BOTH
    assert to_prepare(_map(ready="facilitated")) == to_prepare(_map()) == ()


def test_nobody_is_prepared_for_what_is_not_to_be() -> None:
    """Not for a tension that is to be left, has been met, or whose sides are kept apart."""
    assert to_prepare(_map(ready="prepared", aim="let_be")) == ()
    met = Dialogue(id="m", title="M", purpose="meet", status="held", participants=["a", "b"])
    assert to_prepare(_map(met, ready="prepared")) == ()
    assert to_prepare(_map(ready="prepared", not_together=[["a", "b"]])) == ()


def test_who_is_prepared() -> None:
    """A held preparation without the other side in the room; planned, joint or cancelled ones have
    prepared nobody.
    """
    case = _map(_prepare("p", "a"), _prepare("q", "b", status="planned"), ready="prepared")
    assert prepared(case, "a", "b")
    assert not prepared(case, "b", "a")
    assert [each.id for each in prepared_in(case, "b", "a")] == ["q"]
    assert to_prepare(case) == (Preparation("b", "a"),)
    together = _map(_prepare("p", "a", "b"), ready="prepared")
    assert not prepared(together, "a", "b")
    assert prepared_in(_map(_prepare("p", "a", status="cancelled")), "a", "b") == ()


def test_unprepared_in_a_room() -> None:
    """Sides with no preparation before this dialogue; one still to come will do unless it comes
    afterwards.
    """
    meeting = Dialogue(id="m", title="M", purpose="meet", participants=["a", "b"], after=["p"])
    before, later = (
        _prepare("p", "a", status="planned"),
        _prepare("q", "b", status="planned", after=["m"]),
    )
    case = _map(before, later, meeting, ready="prepared")
    assert unprepared_in(case, meeting) == (Preparation("b", "a"),)
    assert unprepared_in(_map(meeting.evolve(after=[]), ready="facilitated"), meeting) == ()

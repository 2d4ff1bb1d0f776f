"""What an alternative strives for: how careful, how quick, how light on those who take part."""

from attrs import field, frozen

__all__ = ["CAREFUL", "FAST", "LIGHT", "STYLES", "Style"]


@frozen(kw_only=True)
class Style:
    """How a plan is weighed.

    Attributes:
        name: what the alternative is called.
        shared_picture: whether the problem is framed in a dialogue of its own before proposals are made.
        create_apart: whether proposals are made in dialogues of their own, or in the joint dialogues themselves.
        feedback_twice: whether dialogues are fed back by themselves, or together with the decisions.
        after_mirror: whether bodies are informed and own groups prepared when the inventory has been mirrored, or
            at once.
        gaps: per cent of every rule's gap in days that is kept, 0-300.
        rest_days: calendar days between one step and the next, 0-60.
        written_feedback: whether people are fed back to in writing, with somebody to ring, instead of at a meeting.
    """

    name: str
    shared_picture: bool = True
    create_apart: bool = True
    feedback_twice: bool = True
    after_mirror: bool = True
    gaps: int = field(default=100)
    rest_days: int = 7
    written_feedback: bool = False


CAREFUL = Style(name="careful")
FAST = Style(
    name="fast",
    shared_picture=False,
    create_apart=False,
    feedback_twice=False,
    after_mirror=False,
    gaps=50,
    rest_days=3,
)
LIGHT = Style(name="light", shared_picture=False, create_apart=False, feedback_twice=False, written_feedback=True)
STYLES = (CAREFUL, FAST, LIGHT)

"""Who may see what is decided in `audience`: nothing else compares marks, and what still asks for
one is listed here with its reason.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import processmap

ROOT = Path(processmap.__file__).parent
DECIDE = ("audience", "model")
"""Rooms that may know what the marks are: the marks themselves, and what they mean for whom."""

MAY_ASK = {
    "analysis/ordinary.py": "the lower half of `audience`: what the planner, which words plans for "
    "the document, may not write out",
    "analysis/findings/inventory.py": "which of two findings it is (PM110, PM111), each with its "
    "own advice",
    "planning/situation.py": "a rule of the method: whoever is marked confidential is protected",
    "planning/closed_and_open.py": "what is agreed to be taken up is told on the page: nothing of an "
    "agreement or a view that is confidential",
    "planning/mendable.py": "what is mended at once is said by name: nothing that is confidential",
    "planning/noted.py": "through whom somebody is reached is told by name: nothing that a note of "
    "somebody confidential says",
    "planning/rumours.py": "a rumour is answered and not tried: a confidential view does not silence the "
    "panel, or the silence would tell of it",
    "planning/owning_up.py": "who says what went wrong is told by name: no round, tie or party that is "
    "confidential, and none of those keeps what is open quiet",
    "planning/settled.py": "whether an agreement lives: one that is confidential does not end another, "
    "or the silence would tell of it",
    "planning/reaching.py": "by which ways people were reached is told: none of a talk that is "
    "confidential",
    "planning/matters.py": "a topic that is kept by those who settled it is told of: no tension that is "
    "confidential opens it again, or the word would tell of it",
    "planning/convening.py": "whoever led a round that came to nothing is said not to lead: none that "
    "is confidential, which would point somebody out",
    "planning/booked.py": "who is heard before a booked meeting is told: nobody who is confidential",
    "planning/noted_days.py": "days in notes are told: none in what is confidential",
    "planning/steps/days_ahead.py": "days ahead are told: none of what is confidential",
    "planning/event_kinds.py": "what is done about a day is told: nothing of an event, a body or a "
    "decision that is confidential",
    "planning/giving.py": "whoever gives money is rung by name: nobody who is confidential",
    "planning/steps/small.py": "whom a small circle does not speak for is told by name: nobody who is "
    "confidential, and no view that is",
    "planning/steps/too_early.py": "what becomes of booked meetings is told once: one that is "
    "confidential is told with no other",
    "planning/too_late.py": "a day on which something ends cuts the plan for all: none that is "
    "confidential does",
    "planning/first_bound.py": "the way up to a decision is told: no body that is confidential",
    "planning/promised.py": "what was promised is told by name: no promise that is confidential",
    "planning/steps/call.py": "limits that somebody has demanded, and that a part of an answer is "
    "secret, are told in their talk: nothing that is confidential",
    "planning/own_questions.py": "who is heard before a day is told: nothing that is confidential",
    "planning/stoppable.py": "what nobody stops and what is lost is told: nothing confidential",
    "planning/on_the_road.py": "what locks the matter is told: nothing that is confidential",
    "planning/steps/members_yes.py": "whose members answer is told: nobody who is confidential",
    "planning/steps/money_day.py": "the last day of money is told: none that is confidential",
    "planning/steps/only_said.py": "what was only said is told: nothing in what is confidential",
    "planning/steps/ruling_day.py": "days kept free are told: none for a case that is confidential",
    "planning/steps/if_no.py": "a decision that comes soon is told: none that is confidential",
    "planning/steps/protect.py": "those who are weak where it is hot are told by name: nobody who is "
    "confidential",
    "planning/steps/decide.py": "what lies finished and whose yes is needed are told by name: no "
    "proposal that is confidential",
    "planning/under_appeal.py": "what is appealed is told as not closed: no case that is confidential "
    "does that, or the word would tell of it",
    "planning/steps/back.py": "a group that follows already keeps another from being set up: one "
    "that is confidential does not, or the silence would tell of it",
    "planning/steps/fixed.py": "a rule of the method: what was said in confidence is given back only "
    "by those who said it",
    "recording/draft.py": "what is written into the document: an id gives nothing confidential away",
    "planning/out_of_sight.py": "a plan for all others is made without those who are confidential",
    "recording/decisions.py": "the same, of a decision's paragraph",
    "recording/promises.py": "the same, of a promise",
    "recording/forums.py": "which arenas and gates are named to choose among: none that is confidential",
    "publishing/build.py": "a confidential map is refused as a whole",
    "publishing/gather.py": "a public reference points at nothing confidential",
}
"""What may ask whether an entry is confidential, and why it is not a question for `audience`."""


def _room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


def _modules() -> Iterator[Path]:
    return (path for path in sorted(ROOT.rglob("*.py")) if _room(path) not in DECIDE)


def _asks(tree: ast.AST) -> bool:
    """Whether a module asks an entry, or the values of one, whether it is confidential."""
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("confidential", "confides")
        for node in ast.walk(tree)
    )


def _compares(tree: ast.AST) -> list[int]:
    """Lines on which a mark is compared, or the mark of confidence is named."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "CONFIDENTIAL":
            found.append(node.lineno)
        if isinstance(node, ast.Compare):
            parts = (node.left, *node.comparators)
            if any(_is_a_mark(each) for each in parts):
                found.append(node.lineno)
    return found


def _is_a_mark(node: ast.expr) -> bool:
    if isinstance(node, ast.Attribute):
        of_the_enum = isinstance(node.value, ast.Name) and node.value.id == "Visibility"
        return node.attr == "visibility" or of_the_enum
    return isinstance(node, ast.Constant) and node.value == "confidential"


def test_nothing_but_audience_compares_marks() -> None:
    """No room above, beside or below it names the mark of confidence or compares a visibility."""
    found = {
        f"{path.relative_to(ROOT)}:{line}"
        for path in _modules()
        for line in _compares(ast.parse(path.read_text("utf-8")))
    }
    assert not found


def test_what_asks_for_a_mark_has_a_reason() -> None:
    """Every module that asks whether an entry is confidential is on the list, and only those."""
    asking = {
        path.relative_to(ROOT).as_posix()
        for path in _modules()
        if _asks(ast.parse(path.read_text("utf-8")))
    }
    assert asking == set(MAY_ASK)
    assert all(MAY_ASK.values())


def test_the_look_can_fail() -> None:
    """A comparison in any form is found."""
    for source in (
        "each.visibility is Visibility.CONFIDENTIAL",
        "each.visibility != x",
        "x is Visibility.PUBLIC",
        'x == "confidential"',
        "MARKS = {Visibility.CONFIDENTIAL: 1}",
    ):
        assert _compares(ast.parse(source)), source
    assert _asks(ast.parse("hidden = each.confidential"))
    assert not _compares(ast.parse("mark = each.visibility"))

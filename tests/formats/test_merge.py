"""Merging into texts as people write them: each change touches its own place, in the style that
stands there.
"""

from collections.abc import Callable
from itertools import permutations

import pytest

from processmap.formats import document
from processmap.formats.document import dumps, loads
from processmap.model.dialogues import After, Dialogue
from processmap.model.process_map import ProcessMap
from processmap.model.project import Calendar, Facilitator, RuleSetting
from processmap.model.stakeholders import Stakeholder

Change = Callable[[ProcessMap], ProcessMap]
HEAD = "processmap: 1\ntitle: T\n"


def stakeholders(*which: int, **changes: object) -> Change:
    """Keep some stakeholders, with changes to the first of them."""

    def change(case: ProcessMap) -> ProcessMap:
        kept = [case.stakeholders[index] for index in which]
        return case.evolve(stakeholders=[kept[0].evolve(**changes), *kept[1:]])

    return change


def adding(*made: Stakeholder, at: int | None = None) -> Change:
    """Put stakeholders in, last or at a place."""

    def change(case: ProcessMap) -> ProcessMap:
        listed = list(case.stakeholders)
        listed[len(listed) if at is None else at : len(listed) if at is None else at] = made
        return case.evolve(stakeholders=listed)

    return change


X = Stakeholder(id="x", name="X")

CASES: dict[str, tuple[str, Change, str]] = {
    "a flow list in the middle": (
        "fixed: [a, b, c]  # k\n",
        lambda case: case.evolve(fixed=["a", "x", "c"]),
        "fixed: [a, x, c]  # k\n",
    ),
    "a flow list at both ends": (
        "fixed: [ a, b ]\n",
        lambda case: case.evolve(fixed=["x", "a", "b", "z"]),
        "fixed: [ x, a, b, z ]\n",
    ),
    "a flow list over several lines": (
        "fixed: [a,   # den första\n        b,\n        c]\n",
        lambda case: case.evolve(fixed=["a", "c"]),
        "fixed: [a,   # den första\n        c]\n",
    ),
    "an empty list": ("fixed: []\n", lambda case: case.evolve(fixed=["a"]), "fixed: [a]\n"),
    "a list that becomes empty": (
        "fixed: [a]\nopen: [b]\n",
        lambda case: case.evolve(fixed=[], open=[]),
        "open: []\n",
    ),
    "an empty value": (
        "owner:\nopen: [b]\n",
        lambda case: case.evolve(owner="O"),
        "owner: O\nopen: [b]\n",
    ),
    "an empty value with a comment": (
        "owner:   # vem?\n",
        lambda case: case.evolve(owner="O"),
        "owner: O   # vem?\n",
    ),
    "a block list of texts": (
        "fixed:\n- a  # ett\n# mellan\n- b\n",
        lambda case: case.evolve(fixed=["a", "b", "c"]),
        "fixed:\n- a  # ett\n# mellan\n- b\n- c\n",
    ),
    "a text that needs quotes": (
        "owner: Kommunen  # vem\n",
        lambda case: case.evolve(owner="Kommunen: här"),
        'owner: "Kommunen: här"  # vem\n',
    ),
    "a text of several lines": (
        "owner: Kommunen\n",
        lambda case: case.evolve(owner="Kommunen\nmed flera"),
        "owner: |-\n  Kommunen\n  med flera\n",
    ),
    "a block text that gets short": (
        "note: |\n  Ett.\n  Två.\n\nowner: K\n",
        lambda case: case.evolve(note="Ett."),
        "note: Ett.\n\nowner: K\n",
    ),
    "the first key of an entry": (
        "stakeholders:\n  - name: A\n    id: a\n    # om storleken\n    size: 3\n",
        stakeholders(0, size=None, name="B"),
        "stakeholders:\n  - name: B\n    id: a\n    # om storleken\n",
    ),
    "the first key of an entry goes": (
        "stakeholders:\n  - size: 3\n    id: a\n    name: A\n",
        stakeholders(0, size=None),
        "stakeholders:\n  - id: a\n    name: A\n",
    ),
    "an entry before the first": (
        "stakeholders:\n  # de berörda\n  - {id: a, name: A}\n",
        adding(X, at=0),
        "stakeholders:\n  # de berörda\n  - {id: x, name: X}\n  - {id: a, name: A}\n",
    ),
    "an entry in a list of blocks": (
        "stakeholders:\n- id: a\n  name: A\n  # sist om a\n- id: b\n  name: B\n",
        adding(X, at=1),
        "stakeholders:\n- id: a\n  name: A\n  # sist om a\n- id: x\n  name: X\n- id: b\n  name: B\n",
    ),
    "an entry last in a file without a last line end": (
        "stakeholders:\n- {id: a, name: A}",
        adding(X),
        "stakeholders:\n- {id: a, name: A}\n- {id: x, name: X}",
    ),
    "an entry in a flow list of flow entries": (
        "stakeholders: [{id: a, name: A}]\n",
        adding(X),
        "stakeholders: [{id: a, name: A}, {id: x, name: X}]\n",
    ),
    "the last entry of a list goes": (
        "stakeholders:\n- {id: a, name: A}\n- {id: b, name: B}\nopen: [x]\n",
        stakeholders(0),
        "stakeholders:\n- {id: a, name: A}\nopen: [x]\n",
    ),
    "a long flow entry gets a new line": (
        "stakeholders:\n- {id: a, name: A, source: En källa som tar plats på raden nästan ända fram till dess slut}\n",
        stakeholders(0, note="En anmärkning som inte får plats"),
        "stakeholders:\n- {id: a, name: A, source: En källa som tar plats på raden nästan ända fram till dess slut,\n"
        "   note: En anmärkning som inte får plats}\n",
    ),
    "rules": (
        "rules:\n  a: {off: true}  # tills vidare\n  b: {gap_days: 7}\n",
        lambda case: case.evolve(
            rules=[*case.rules[:1], RuleSetting(rule="b", params={"gap_days": 9}, why="Sommar")]
        ),
        "rules:\n  a: {off: true}  # tills vidare\n  b: {why: Sommar, gap_days: 9}\n",
    ),
    "nested lists": (
        "calendar:\n  # vilka\n  facilitators: [{id: f, days_per_week: 3}]\n",
        lambda case: case.evolve(
            calendar=Calendar(facilitators=[Facilitator(id="f", days_per_week=2.5)])
        ),
        "calendar:\n  # vilka\n  facilitators: [{id: f, days_per_week: 2.5}]\n",
    ),
    "groups apart": (
        "stakeholders: [{id: a, name: A}, {id: b, name: B}]\nnot_together:\n- [a, b]  # tills vidare\n",
        lambda case: case.evolve(not_together=[*case.not_together, ("b", "a")]),
        "stakeholders: [{id: a, name: A}, {id: b, name: B}]\nnot_together:\n- [a, b]  # tills vidare\n- [b, a]\n",
    ),
    "a short form that grows": (
        "dialogues:\n- {id: a, title: A}\n- {id: b, title: B, after: [a]}  # sedan\n",
        lambda case: case.evolve(
            dialogues=[
                case.dialogues[0],
                case.dialogues[1].evolve(after=[After(dialogue="a", gap_days=2)]),
            ]
        ),
        "dialogues:\n- {id: a, title: A}\n- {id: b, title: B, after: [{dialogue: a, gap_days: 2}]}  # sedan\n",
    ),
    "quoted keys": (
        '"owner": K\n',
        lambda case: case.evolve(owner="O\nP"),
        '"owner": |-\n  O\n  P\n',
    ),
    "explicit defaults stay": (
        "visibility: internal\nlanguage: sv\nowner: K\n",
        lambda case: case.evolve(owner="O"),
        "visibility: internal\nlanguage: sv\nowner: O\n",
    ),
    "what was written another way stays": (
        "stakeholders:\n- {id: a, name: A, hard_to_reach: true, size: 007, affected: 'high'}\n",
        stakeholders(0, name="B"),
        "stakeholders:\n- {id: a, name: B, hard_to_reach: true, size: 007, affected: 'high'}\n",
    ),
    "a document end mark": (
        "owner: K\n...\n",
        lambda case: case.evolve(note="O"),
        "owner: K\nnote: O\n...\n",
    ),
    "a list of lists on one line is written anew": (
        "not_together:\n- - a\n  - b\nstakeholders: [{id: a, name: A}, {id: b, name: B}]\n",
        lambda case: case.evolve(not_together=[("b", "a")]),
        "not_together:\n- [b, a]\nstakeholders: [{id: a, name: A}, {id: b, name: B}]\n",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_touches_its_own_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is what a careful hand would have made of it."""
    before, change, after = CASES[name]
    monkeypatch.setattr(
        document, "_fresh", None
    )  # a merge that has to give up would call this and fail
    changed = change(loads(HEAD + before))
    assert dumps(changed) == HEAD + after


def test_a_document_on_one_line_stays_on_it() -> None:
    """A flow document gets its new keys in its braces."""
    case = loads("{processmap: 1, title: T}")
    assert dumps(case.evolve(owner="O", dialogues=[Dialogue(id="d", title="D")])) == (
        "{processmap: 1, title: T, owner: O, dialogues: [{id: d, title: D}]}"
    )


MOVING = """stakeholders:
# om de berörda, och om a
- {id: a, name: A}  # a
- id: b   # b
  name: B
  # sist om b

# före c
- id: c
  name: C  # c
  hard_to_reach: true
open: [x]
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_entries_that_move_take_their_comments_along(
    end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every order, each comment stands once, beside what it stood beside, also of an entry that
    changes.
    """
    monkeypatch.setattr(document, "_fresh", None)
    case = loads((HEAD + MOVING).replace("\n", end))
    for order in permutations(case.stakeholders):
        made = [each.evolve(size=7) if each.id == "b" else each for each in order]
        changed = case.evolve(stakeholders=made)
        merged = dumps(changed)
        assert loads(merged) == changed
        assert merged.count("\n") == merged.count(end)
        plain = merged.replace(end, "\n")
        assert "# om de berörda, och om a\n- {id: a, name: A}  # a\n" in plain
        assert "- id: b   # b\n  name: B\n  size: 7\n  # sist om b\n" in plain
        assert "# före c\n- id: c\n  name: C  # c\n  hard_to_reach: true\n" in plain


def test_entries_that_move_beside_others_that_go_and_come(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what an entry that goes says itself goes with it."""
    monkeypatch.setattr(document, "_fresh", None)
    case = loads(HEAD + MOVING)
    a, _, c = case.stakeholders
    changed = case.evolve(stakeholders=[c, X, a])
    merged = dumps(changed)
    assert loads(merged) == changed
    assert "# före c\n- id: c\n  name: C  # c\n" in merged
    assert "# om de berörda, och om a\n- {id: a, name: A}  # a\n" in merged
    assert "# sist om b" in merged
    assert "# b" not in merged.replace("# sist om b", "")


def test_another_entry_in_the_same_place_gets_nobody_elses_comments() -> None:
    """An entry that another takes the place of takes its comments with it; one that only gets
    another id keeps them.
    """
    text = (
        HEAD + "stakeholders:\n- {id: a, name: A}\n- id: b  # om b\n  name: B\n- {id: c, name: C}\n"
    )
    case = loads(text)
    a, b, c = case.stakeholders
    other = dumps(case.evolve(stakeholders=[a, X, c]))
    assert "om b" not in other
    renamed = dumps(case.evolve(stakeholders=[a, b.evolve(id="ny"), c]))
    assert renamed == text.replace("id: b ", "id: ny ")


def test_what_was_written_beside_a_reference_that_goes_stays() -> None:
    """A person's words on what comes before a dialogue are kept when the program takes the
    reference away.
    """
    text = (
        HEAD
        + "dialogues:\n- {id: a, title: A}\n- {id: b, title: B}\n- id: c\n  title: C\n  after:\n"
        + "  - {dialogue: a, rule: r}  # viktigt\n  - {dialogue: b, rule: r}  # också\n  status: planned\n"
    )
    case = loads(text)
    talk = case.dialogues[2]
    fewer = dumps(case.evolve(dialogues=[*case.dialogues[:2], talk.evolve(after=talk.after[1:])]))
    assert "  # viktigt\n  - {dialogue: b, rule: r}  # också\n" in fewer
    none = dumps(case.evolve(dialogues=[*case.dialogues[:2], talk.evolve(after=())]))
    assert "  title: C\n  # viktigt\n  # också\n  status: planned\n" in none


def test_comments_survive_any_single_change() -> None:
    """With a comment on every line, changing one field of one entry loses none but its own."""
    lines = [
        *HEAD.splitlines(),
        "stakeholders:",
        *(f"- {{id: s{n}, name: N{n}}}" for n in range(5)),
    ]
    text = "".join(
        f"# före {number}\n{line}  # efter {number}\n" for number, line in enumerate(lines)
    )
    case = loads(text)
    for index, each in enumerate(case.stakeholders):
        changed = case.evolve(
            stakeholders=[
                *case.stakeholders[:index],
                each.evolve(size=9),
                *case.stakeholders[index + 1 :],
            ]
        )
        assert dumps(changed) == text.replace(f"name: N{index}}}", f"name: N{index}, size: 9}}")
        fewer = case.evolve(
            stakeholders=[*case.stakeholders[:index], *case.stakeholders[index + 1 :]]
        )
        assert dumps(fewer).count("#") == text.count("#") - 1

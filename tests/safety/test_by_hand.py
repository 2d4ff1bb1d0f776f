"""What a person wrote by hand stays where it stands: comments, order and quotation marks, whatever
the program writes beside it.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.errors import ProcessMapError
from processmap.formats.document import dumps, loads
from processmap.model.process_map import ProcessMap
from processmap.planning.proposer import propose
from processmap.verbs.asking import questions
from processmap.wording.written import with_plan
from tests.runs import examples
from tests.strategies import process_maps

_ENTRY = re.compile(r"  - ")
_MARK = re.compile(r"# (?:above|beside) \d+")


def _by_hand(text: str) -> str:
    """A document as somebody keeps it: a note above each entry, and one at the end of those on one
    line.
    """
    lines: list[str] = []
    for number, line in enumerate(text.splitlines()):
        if _ENTRY.match(line):
            lines.append(f"  # above {number}")
            if line.startswith("  - {") and line.endswith("}"):
                line += f"   # beside {number}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _entry_lines(text: str) -> dict[str, str]:
    """The whole line of each entry that stands on one line with its id first, by its id."""
    found = re.findall(r'^(  - \{id: "?([\w-]+)"?[,}].*)$', text, re.MULTILINE)
    return {key: line for line, key in found if "# beside" in line}


def _recorded(case: ProcessMap) -> Iterator[ProcessMap]:
    """Things that happened, of the sorts that the document can hold."""
    record = pm.record(case)
    yield record.planned(title="Ett nytt samtal", date="2027-03-02").case
    if case.stakeholders:
        who = case.stakeholders[0].id
        yield record.outreach(who, outcome="met", date="2027-01-11").case
        yield record.commitment(who, "Hör av sig").case
    for talk in case.dialogues:
        if talk.live and not talk.held:
            yield record.held(talk.id, outcome="Det gick bra").case
            break


def _answered(case: ProcessMap) -> Iterator[ProcessMap]:
    for question in questions(case)[:1]:
        for each in question.question.answers[:2]:
            yield question.answer(each.value)


def _proposed(case: ProcessMap) -> Iterator[ProcessMap]:
    yield with_plan(case, propose(case)[0])


MAKERS: dict[str, Any] = {"record": _recorded, "ask": _answered, "propose": _proposed}


@pytest.mark.parametrize("maker", MAKERS)
@given(case=process_maps(), data=st.data())
@settings(max_examples=examples(8, 40), deadline=None)
def test_comments_order_and_lines_stay(maker: str, case: ProcessMap, data: Any) -> None:
    """Every comment is there once, in its order; an entry that is what it was stands as it stood,
    to the letter; and what is written can be read back.
    """
    text = _by_hand(dumps(case))
    try:
        before = loads(text)
    except ProcessMapError:
        assume(False)
        raise
    assume(before == case)
    assert dumps(before) == text
    marks = _MARK.findall(text)
    lines = _entry_lines(text)
    try:
        made = list(MAKERS[maker](before))
    except ProcessMapError:
        return
    for after in made:
        written = dumps(after)
        assert loads(written) == after
        assert [each for each in _MARK.findall(written) if each in marks] == marks
        for key, line in lines.items():
            if key in after and before.by_id[key] == after.by_id[key]:
                assert line in written.splitlines(), key

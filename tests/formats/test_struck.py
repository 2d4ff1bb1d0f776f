"""Tests of proposals that somebody has deleted from the text."""

import json

import pytest

from processmap.errors import DocumentError
from processmap.formats.document import dumps, loads
from processmap.model.process_map import ProcessMap
from processmap.model.stamp import stamp_of, stamped

HEAD = "processmap: 1\ntitle: T\n"
TALKS = """dialogues:
- {id: ett, title: Ett}
- {id: tva, title: Två, status: proposed, after: [{dialogue: ett, rule: r}, {dialogue: borta, rule: r, because: B}]}
- {id: tre, title: Tre, status: planned, after: [borta, tva]}
"""


def _with_stamp(text: str, fits: bool = True) -> str:
    """The text with a stamp on its second dialogue, as it is written when ``borta`` is there."""
    whole = loads(text.replace("dialogues:\n", "dialogues:\n- {id: borta, title: Borta}\n"))
    talk = next(each for each in whole.dialogues if each.id == "tva")  # type: ignore[union-attr]  # a working document
    stamp = stamp_of(talk) if fits else "s00000000"
    return text.replace("{id: tva,", f"{{id: tva, stamp: {stamp},")


def _read(text: str) -> ProcessMap:
    case = loads(text)
    assert isinstance(case, ProcessMap)
    return case


def test_a_deleted_proposal_is_struck_and_remembered() -> None:
    """References to it go, the dialogue that had them is as untouched as before, and an override
    remembers it.
    """
    case = _read(_with_stamp(HEAD + TALKS))
    _, two, three = case.dialogues
    assert [each.dialogue for each in two.after] == ["ett"]
    assert two.stamp == stamp_of(two)
    assert [each.dialogue for each in three.after] == ["tva"]
    assert [(each.action.value, each.dialogue, each.why) for each in case.overrides] == [
        ("forbid", "borta", "Borttaget ur dokumentet.")
    ]
    assert case.origin.struck == ["borta"]


def test_it_is_written_so() -> None:
    """The text then says what the map says, with all else as it stood; reading it again strikes
    nothing more.
    """
    text = _with_stamp(HEAD + TALKS).replace("title: Ett}", "title: Ett}  # kvar")
    case = _read(text)
    written = dumps(case)
    again = _read(written)
    assert again == case
    assert again.origin.struck == []
    assert dumps(again) == written
    assert "title: Ett}  # kvar\n" in written
    assert written.count("borta") == 1


def test_a_forbidding_that_is_there_is_not_written_twice() -> None:
    """Whoever has forbidden a proposal and then deletes it has said so once."""
    text = (
        _with_stamp(HEAD + TALKS)
        + "overrides: [{action: forbid, dialogue: borta, why: Nej tack}]\n"
    )
    assert [each.why for each in _read(text).overrides] == ["Nej tack"]


def test_in_english_and_in_json() -> None:
    """The reason is in the document's language; JSON is read the same way."""
    text = _with_stamp(HEAD + "language: en\n" + TALKS)
    case = _read(text)
    assert case.overrides[0].why == "Deleted from the document."
    talks = [
        {"id": "tva", "title": "Två", "status": "proposed", "stamp": "s00000000"}
        | {"after": [{"dialogue": "borta", "rule": "r"}]}
    ]
    plain = loads(json.dumps({"processmap": 1, "title": "T", "dialogues": talks}), format="json")
    assert isinstance(plain, ProcessMap)
    assert plain.origin.struck == ["borta"]
    assert loads(dumps(plain, "json"), format="json") == plain


def test_one_that_a_person_has_changed_is_changed_no_more_than_it_must() -> None:
    """A proposal that somebody has touched stays touched: its stamp fits no more than before."""
    two = _read(_with_stamp(HEAD + TALKS, fits=False)).dialogues[1]
    assert [each.dialogue for each in two.after] == ["ett"]
    assert two.stamp == "s00000000"
    assert two != stamped(two)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (HEAD + TALKS, "nobody but a person has written it: there is no stamp"),
        (
            _with_stamp(HEAD + TALKS).replace("borta, rule: r, because: B", "borta"),
            "the program writes by which rule",
        ),
        (
            _with_stamp(HEAD + TALKS, fits=False)
            .replace("borta", "vid-torgat")
            .replace("id: tre", "id: vid-torget"),
            "in what a person has changed it may be a misspelling",
        ),
        (
            _with_stamp(HEAD + TALKS)
            + "perspectives: [{id: p, statement: P, voiced_in: [borta]}]\n",
            "what a person has written of it elsewhere is not the program's to take away",
        ),
        (
            _with_stamp(HEAD + TALKS).replace("title: Ett", "titel: Ett"),
            "another fault is told all the same",
        ),
    ],
)
def test_what_is_not_plainly_a_deleted_proposal_is_told(text: str, why: str) -> None:
    """A reference to nothing is a fault wherever it may be a slip, or stands in what a person has
    written.
    """
    with pytest.raises(DocumentError):
        loads(text)


def test_other_faults_are_told_without_those_of_the_deleted() -> None:
    """Where there are other faults to mend, references that will go by themselves are no further
    ones.
    """
    with pytest.raises(DocumentError) as caught:
        loads(_with_stamp(HEAD + TALKS).replace("title: Ett", "titel: Ett"))
    assert {each.code for each in caught.value.findings} == {"PM031", "PM032"}


@pytest.mark.parametrize(
    ("gone", "there"), [("samtal-2", "samtal-3"), ("samtal-unga", "samtal-boende")]
)
def test_another_of_the_same_sort_is_no_misspelling(gone: str, there: str) -> None:
    """Ids of proposals are much alike: only a letter wrong is a slip, not another number nor
    another party.
    """
    text = (
        _with_stamp(HEAD + TALKS, fits=False)
        .replace("borta", gone)
        .replace("id: tre", f"id: {there}")
    )
    assert _read(text).origin.struck == [gone]


def test_what_a_proposal_is_about_may_be_deleted_too() -> None:
    """A decision or a talk of their own that somebody deletes goes from what the program wrote; it
    is not forbidden.
    """
    said = "{id: tva, title: Två, status: proposed, about: [ett, b]}"
    rest = "stakeholders: [{id: s, name: S}]\n"
    whole = _read(
        f"{HEAD}{rest}dialogues:\n- {{id: ett, title: Ett}}\n- {said}\ndecisions: [{{id: b, body: s}}]\n"
    )
    stamp = stamp_of(whole.dialogues[1])
    text = f"{HEAD}{rest}dialogues:\n- {{id: ett, title: Ett}}\n- {said[:-1]}, stamp: {stamp}}}\n"
    case = _read(text)
    assert case.dialogues[1].about == ("ett",)
    assert case.dialogues[1].stamp == stamp_of(case.dialogues[1])
    assert (case.overrides, case.origin.struck) == ((), ["b"])
    with pytest.raises(DocumentError):
        loads(text.replace(f", stamp: {stamp}", ""))

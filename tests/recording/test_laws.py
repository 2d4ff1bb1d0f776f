"""Laws of recording: it can be read back, loses nothing and can be repeated."""

from collections.abc import Callable
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap.recording as record
from processmap.formats.document import dumps, loads
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap
from processmap.model.words import Outcome, OutreachOutcome
from tests.strategies import days, process_maps, texts

Event = Callable[[ProcessMap], tuple[ProcessMap, record.Noted]]


def _ids(case: ProcessMap, *lists: str) -> list[str]:
    return [key for key in case.by_id if case.list_of(key) in lists]


@st.composite
def _events(draw: Any, case: ProcessMap) -> Event:
    """One thing that may happen in a map; None of it is wrong."""
    talks = [each for each in case.dialogues if not each.held]
    people, parties = _ids(case, "stakeholders"), _ids(case, "stakeholders", "decision_bodies")
    day, said = draw(days()), draw(texts())
    choices: list[Event] = [
        lambda c: record.held(c, title=said, date=day),
        lambda c: record.action(c, said, due=day),
        lambda c: record.proposal(c, said, date=day),
    ]
    if case.dialogues:
        talk = draw(st.sampled_from(case.dialogues)).id
        choices.append(lambda c: record.held(c, talk, date=day, outcome=said))
    if talks:
        talk_open = draw(st.sampled_from(talks)).id
        choices.append(lambda c: record.cancelled(c, talk_open, why=said))
        choices.append(lambda c: record.confirmed(c, talk_open, date=day))
    if people:
        who = draw(st.sampled_from(people))
        outcome = draw(st.sampled_from(OutreachOutcome))
        choices.append(lambda c: record.perspective(c, said, held_by=[who]))
        choices.append(lambda c: record.outreach(c, who, date=day, how=said, outcome=outcome))
        choices.append(lambda c: record.answered(c, [who], draw_yes))
        draw_yes = draw(st.booleans())
    if parties:
        party = draw(st.sampled_from(parties))
        result = draw(st.sampled_from([each for each in Outcome if each is not Outcome.PENDING]))
        task = record.Task(party, said, day)
        choices.append(lambda c: record.commitment(c, party, said, due=day))
        reference = f"§ {draw(st.integers(1, 999))}"
        choices.append(
            lambda c: record.decision(
                c, party, date=day, outcome=result, reference=reference, assigns=[task]
            )
        )
    return draw(st.sampled_from(choices))


@settings(max_examples=40, deadline=None)
@given(process_maps(2), st.data())
def test_can_be_read_back_and_loses_nothing(case: ProcessMap, data: st.DataObject) -> None:
    """What was recorded is in the text, with comments and every entry that was there; a second time
    adds nothing.
    """
    text = "# överst\n" + dumps(case) + "# sist\n"
    before = loads(text)
    event = data.draw(_events(before))
    after, noted = event(before)
    written = dumps(after)
    assert loads(written) == after
    assert written.startswith("# överst\n")
    assert "# sist" in written
    for name in LISTS:
        old, new = getattr(before, name), getattr(after, name)
        assert len(new) - len(old) in (0, 1)
        changed = [(one, two) for one, two in zip(old, new, strict=False) if one != two]
        assert len(changed) <= 1
        for one, two in changed:
            _kept(one, two)
    again, second = event(after)
    assert again == after
    assert not second.changed or noted.word in (
        "held",
        "planned",
    )  # an unplanned talk of the same title, another day
    assert noted.message("sv")
    assert noted.message("en")


_ANSWERS = {
    "accepted",
    "declined",
    "willing",
    "stamp",
    "status",
    "provisional",
    "start",
    "end",
    "date",
    "due",
    "outcome",
}


def _kept(one: Any, two: Any) -> None:
    """Everything an entry said is still said; but for a day moved, an answer changed or a
    status.
    """
    for field in attrs.fields(type(one)):
        old, new = getattr(one, field.name), getattr(two, field.name)
        if field.name in _ANSWERS or old is None:
            continue
        if field.name == "assigns":
            assert {each.task for each in old} <= {each.task for each in new}
        elif isinstance(old, tuple):
            assert set(old) <= set(new), field.name
        else:
            assert new == old, field.name

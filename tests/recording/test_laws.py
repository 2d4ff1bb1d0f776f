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
from processmap.model.stakeholders import PARTIES
from processmap.model.words import (
    AgreementStatus,
    ArenaStatus,
    CarriedOut,
    EarlierOutcome,
    GateKind,
    GateState,
    MemberState,
    Outcome,
    OutreachOutcome,
    ProposalStatus,
    StandstillAnswer,
    Trust,
)
from tests.strategies import days, process_maps, rough_days, texts

Event = Callable[[ProcessMap], tuple[ProcessMap, record.Noted]]


def _ids(case: ProcessMap, *lists: str) -> list[str]:
    return [key for key in case.by_id if case.list_of(key) in lists]


@st.composite
def _events(draw: Any, case: ProcessMap) -> Event:
    """One thing that may happen in a map; None of it is wrong."""
    talks = [each for each in case.dialogues if not each.held]
    people, parties = _ids(case, "stakeholders"), _ids(case, "stakeholders", "decision_bodies")
    day, said = draw(days() | rough_days()), draw(texts())
    exact_day = draw(days())
    choices: list[Event] = [
        lambda c: record.held(c, title=said, date=exact_day),
        lambda c: record.action(c, said, due=day),
        lambda c: record.proposal(c, said, date=day),
    ]
    if case.dialogues:
        talk = draw(st.sampled_from(case.dialogues)).id
        choices.append(lambda c: record.held(c, talk, date=exact_day, outcome=said))
    if talks:
        talk_open = draw(st.sampled_from(talks)).id
        choices.append(lambda c: record.cancelled(c, talk_open, why=said))
        choices.append(lambda c: record.confirmed(c, talk_open, date=exact_day))
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
    choices += _of_forums(draw, case, said)
    choices += _around(draw, case, said, day)
    return draw(st.sampled_from(choices))


def _of_forums(draw: Any, case: ProcessMap, said: str) -> list[Event]:
    """What may be told of the standing forums and what has to be in place first."""
    parties = _ids(case, *PARTIES)
    choices: list[Event] = []
    if case.arenas:
        forum = draw(st.sampled_from(case.arenas)).id
        status, day = draw(st.sampled_from(ArenaStatus)), draw(days())
        choices.append(lambda c: record.arena(c, forum, status=status, yields=[said]))
        choices.append(lambda c: record.held(c, forum, date=day, outcome=said))
        if parties:
            who, state = draw(st.sampled_from(parties)), draw(st.sampled_from(MemberState))
            choices.append(lambda c: record.seat(c, who, forum, state=state, held_by=said))
    theirs = (GateKind.TRUST, GateKind.MIRRORED, GateKind.OWN_YES, GateKind.SAFETY)
    gates = [each for each in case.gates if each.kind not in theirs]
    if gates:
        gate = draw(st.sampled_from(gates)).id
        open_or_not = draw(st.sampled_from((GateState.OPEN, GateState.SHUT, GateState.UNKNOWN)))
        choices.append(lambda c: record.gate(c, gate, open_or_not, why=said))
    return choices


def _around(draw: Any, case: ProcessMap, said: str, day: Any) -> list[Event]:
    """What may be told of what is true around the process."""
    parties = _ids(case, *PARTIES)
    outcome, started = draw(st.sampled_from(EarlierOutcome)), draw(st.sampled_from(ProposalStatus))
    agreed = draw(st.sampled_from((AgreementStatus.DRAFT, AgreementStatus.AGREED)))
    choices: list[Event] = [
        lambda c: record.earlier(c, said, outcome=outcome, when=day),
        lambda c: record.proceeding(c, said, outcome=said, may_wait="no"),
        lambda c: record.limit(c, said),
        lambda c: record.proposal(c, said, status=started),
        lambda c: record.agreement(c, agreed, agreed_by=parties[:2], items=[said]),
        lambda c: record.lead(c, said, role="facilitator", accepted_by=parties[:1]),
        lambda c: record.stakeholder(c, said, spokesperson="chosen"),
        lambda c: record.arena(c, said, kind="working_group", members=parties[:2]),
    ]
    if case.decisions:
        done, answer = draw(st.sampled_from(case.decisions)).id, draw(st.sampled_from(CarriedOut))
        choices.append(lambda c: record.carried_out(c, done, answer))
    if parties:
        party, waits = draw(st.sampled_from(parties)), draw(st.sampled_from(StandstillAnswer))
        choices.append(lambda c: record.standstill(c, waits, by=party, what=said))
    if len(parties) > 1:
        trust = draw(st.sampled_from(Trust))
        choices.append(lambda c: record.trust(c, parties[0], parties[1], trust=trust))
    return choices


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
    for name in ("standstills", "limits", "facilitators"):
        assert len(getattr(after, name)) - len(getattr(before, name)) in (0, 1)
    for one, two in zip(before.arenas, after.arenas, strict=False):
        assert {each.party for each in one.members} <= {each.party for each in two.members}
    again, second = event(after)
    assert again == after
    assert not second.changed or noted.word in (
        "held",
        "planned",
    )  # an unplanned talk of the same title, another day
    assert noted.message("sv")
    assert noted.message("en")


_ANSWERS = {
    "carried_out",
    "confirmed_by",
    "held_by",
    "kind",
    "members",
    "absent",
    "spokesperson",
    "state",
    "trust",
    "why",
    "when",
    "may_wait",
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

"""How long an invitation takes where no method says it."""

import datetime as dt

import pytest

import processmap as pm
from processmap.planning.situation import Situation
from processmap.scheduling.inviting import notice_of
from processmap.scheduling.items import items_of
from processmap.verbs.alternative import alternative
from tests.scheduling.told import facts_told
from tests.scheduling.torget import scheduled

HEAD = """\
processmap: 1
title: Ängen
language: LANGUAGE
open: [Hur den sköts]
stakeholders:
  - {id: boende, name: Boende, kind: residents, affected: high}
  - {id: bonder, name: Bönderna, kind: business, affected: high}
  - {id: lan, name: Länsstyrelsen, kind: authority}
MORE
dialogues:
  - {id: x, title: Mötet, TALK}
calendar: {start: 2026-03-02, target: 2026-03-12, target_firm: true}
"""
MANY = "\n".join(f"  - {{id: f{n}, name: Förening {n}, kind: association}}" for n in range(7))
ALL_MANY = ", ".join(f"f{n}" for n in range(7))


def _case(talk: str, language: str = "sv") -> pm.ProcessMap:
    text = HEAD.replace("TALK", talk).replace("MORE", MANY).replace("LANGUAGE", language)
    return pm.loads(text)


@pytest.mark.parametrize(
    ("talk", "days"),
    [
        ("purpose: inventory, participants: [boende]", 0),
        ("purpose: prepare, participants: [boende]", 0),
        ("purpose: feedback, participants: [boende]", 14),
        ("purpose: meet, participants: [boende, bonder]", 14),
        ("purpose: meet, participants: [boende, lan]", 21),
        (f"purpose: meet, participants: [{ALL_MANY}]", 21),
        (f"purpose: meet, participants: [{ALL_MANY}, lan]", 28),
        ("purpose: mandate, participants: [lan]", 0),
        ("purpose: meet, method: round_table, participants: [boende, lan]", 21),
        ("purpose: meet, method: negotiation, participants: [boende, lan]", 14),
        ("purpose: meet", 0),
    ],
)
def test_days_by_who_comes(talk: str, days: int) -> None:
    """None for a call, two weeks for a meeting, one more for authorities and one more for many; what
    the method says stands.
    """
    case = _case(talk)
    item = next(
        each for each in items_of(case, alternative(case), dt.date(2026, 3, 2)) if each.id == "x"
    )
    assert notice_of(Situation(case), item).days == days


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "sv",
            "räknar vi med att inbjudan tar 21 dagar, eftersom myndigheter eller instanser är med",
        ),
        ("en", "21 days for the invitation to “Mötet”, as authorities or bodies take part"),
    ],
)
def test_the_reason_is_told(language: str, expected: str) -> None:
    """Where it makes a target impossible, with why it takes so long, in both languages."""
    case = _case("purpose: meet, participants: [boende, lan]", language)
    found = scheduled(case)
    assert not found.found
    assert expected in " ".join(facts_told(found))


def test_a_day_that_is_set_needs_no_invitation() -> None:
    """What people have set keeps its day."""
    case = _case("purpose: meet, participants: [boende, lan], date: 2026-03-04")
    assert scheduled(case)["x"].date == dt.date(2026, 3, 4)


def test_a_forum_that_runs_knows_when_it_meets() -> None:
    """The next meeting of a forum that is open is not held up by a notice that nobody has asked
    for.
    """
    arena = "arenas: [{id: forum, kind: round_table, title: Forumet, status: open, sessions: 2, members: [boende, lan]}]"
    text = HEAD.replace("LANGUAGE", "sv").replace("MORE", MANY)
    text = text.replace(
        "TALK", "purpose: meet, participants: [boende, lan], arena: forum, session: 1"
    ).replace(", target: 2026-03-12, target_firm: true", "")
    found = pm.schedule(pm.loads(f"{text}{arena}\n"), explain=False)
    assert found["x"].date < dt.date(2026, 3, 16)

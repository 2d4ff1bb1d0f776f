"""What the page of a timetable says first, and what it shows where there is none."""

import processmap as pm
from processmap.audience.planned import UNSEEN
from processmap.messages import text
from processmap.pages.timetable import schedule_page
from processmap.verbs.seeing import seen_plan, seen_schedule
from tests.scheduling.told import ways_told
from tests.scheduling.torget import TORGET
from tests.square import CASE as SQUARE


def _said(case: pm.ProcessMap, language: str | None = None) -> str:
    return " ".join(str(pm.schedule(case, language=language)).split())


def _without_meetings() -> pm.ProcessMap:
    case = pm.loads(TORGET)
    return case.evolve(decision_bodies=[each.evolve(meetings=()) for each in case.decision_bodies])


def test_supposed_meetings_are_said_at_the_head() -> None:
    """Where nobody knows when a deciding body meets, the second sentence says what the last day
    rests on.
    """
    case = _without_meetings()
    found = pm.schedule(case)
    assert found.supposed
    assert {*found.supposed} <= {each.id for each in case.decision_bodies}
    head = _said(case).partition("DAGARNA")[0]
    assert "Slutdagen vilar på antagna sammanträden: ingen har skrivit in när" in head
    english = _said(case, "en").partition("THE DAYS")[0]
    assert "The last day rests on supposed meetings: nobody has written down when" in english
    assert _said(case).count("Inga sammanträden framåt är kända för") == 1


def test_known_meetings_are_not_supposed() -> None:
    """Bodies whose meetings stand in the document are not named there."""
    case = pm.loads(TORGET)
    assert pm.schedule(case).supposed == ()
    assert "antagna sammanträden" not in _said(case)


def test_a_confidential_body_is_not_named() -> None:
    """The sentence does not name a body that may not be named."""
    case = _without_meetings()
    hidden = [each.evolve(visibility="confidential") for each in case.decision_bodies]
    names = {each.name for each in case.decision_bodies}
    said = _said(case.evolve(decision_bodies=hidden))
    assert "antagna sammanträden" in said
    assert not [name for name in names if name in said]


def test_an_impossible_target_shows_what_the_first_way_comes_to() -> None:
    """With no timetable to show, the page shows the one of the way out that asks least, marked as
    such.
    """
    case = pm.loads(TORGET)
    assert case.calendar is not None
    firm = case.evolve(calendar=case.calendar.evolve(target="2026-04-20", target_firm=True))
    found = pm.schedule(firm)
    assert found.status == "infeasible"
    assert not found.times
    way = found.ways[0]
    assert {each.dialogue for each in way.times} == {each.id for each in found.plan.dialogues}
    said = _said(firm)
    page, _, table = said.partition("SÅ HÄR BLIR DET MED DEN FÖRSTA VÄGEN FRAMÅT")
    assert "DAGARNA" not in said
    assert ways_told(found)[0] in " ".join(page.split())
    assert table.startswith(f" Om det blir så här: {ways_told(found)[0]}")
    assert all(each.date.isoformat() in table for each in way.times if not each.tentative)


def test_what_only_the_hidden_can_open_is_waited_for_without_saying_what() -> None:
    """A shut gate that concerns only those who are confidential has no kind to its reader; the page
    says that something must be in place.
    """
    case = pm.loads(SQUARE)
    plan = seen_plan(case, pm.propose(case)[0]).plan
    assert plan is not None
    assert UNSEEN in [each.kind for each in plan.gates]
    told = schedule_page(seen_schedule(pm.schedule(case, explain=False))).text()
    assert text("dates.when_other", "sv") in " ".join(told.split()).casefold()


NO_TALKS = """\
processmap: 1
title: Belysningen
question: Hur?
commissioner: Kommunstyrelsen
open: [allt]
stakeholders: [{id: b, name: Boende, affected: high, willing: yes}]
perspectives: [{id: p1, statement: Mer ljus, held_by: [b]}]
proposals: [{id: ljus, title: Ny belysning, addresses: [p1], decided_by: ks}]
decision_bodies:
  - {id: au, name: Arbetsutskottet, papers_due_days: 7, meetings: [2026-05-20]}
  - {id: ks, name: Kommunstyrelsen, prepared_by: [au], papers_due_days: 8, meetings: [2026-06-03, 2026-10-14]}
calendar: {start: 2026-05-07}
"""


def _decides(start: str, **changed: str) -> tuple[str, str]:
    """What the timetable and the plan say of a decision that no talks come before."""
    document = NO_TALKS.replace("2026-05-07", start)
    for old, new in changed.items():
        document = document.replace(f"id: {old},", f"id: {old}, {new},")
    case = pm.loads(document)
    page = schedule_page(seen_schedule(pm.schedule(case))).text(10_000)
    plan = str(pm.propose(case))
    return " ".join(page.split()), " ".join(plan.split())


def test_without_talks_the_way_to_the_decision_is_told() -> None:
    """The committee's meeting, the last days for papers and the board's meeting, in the timetable
    and in the plan; and not that there is nothing to put in time.
    """
    page, plan = _decides("2026-05-07")
    told = (
        "Kommunstyrelsen kan ta upp ”Ny belysning” tidigast 2026-06-03, med handlingarna inne "
        "senast 2026-05-26. Före det bereder arbetsutskottet 2026-05-20 (handlingar inne senast "
        "2026-05-13)."
    )
    assert told in page
    assert told in plan
    assert "inget att lägga ut" not in page
    rows = ("Arbetsutskottet bereder Ny belysning", "Kommunstyrelsen tar upp Ny belysning")
    assert all(each in page for each in rows)
    assert "sammanträdet 2026-05-20" in page


def test_a_decision_that_waits_for_the_committee_says_so_and_not_that_the_board_is_unknown() -> (
    None
):
    """After the committee's last day for papers it is the committee whose next day is not known;
    the board's meeting is named as the day it can be.
    """
    for text_of in _decides("2026-05-14"):
        assert (
            "”Ny belysning” väntar på arbetsutskottet, som bereder det och vars nästa dag inte är "
            "känd (den sista kända är 2026-05-20). Kommunstyrelsen kan ta upp det 2026-06-03"
        ) in text_of
        assert "väntar på kommunstyrelsen" not in text_of


def test_a_decision_after_the_last_known_meeting_waits_for_the_board() -> None:
    """When the board has no meeting left either, it is the one that is waited for."""
    for text_of in _decides("2026-11-01"):
        assert (
            "väntar på kommunstyrelsen, vars nästa dag inte är känd (den sista kända är 2026-10-14)"
        ) in text_of


def test_the_way_to_a_decision_does_not_tell_of_what_is_confidential() -> None:
    """Neither the matter, nor a committee's days, nor what follows from them."""
    page, plan = _decides("2026-05-07", ljus="visibility: confidential")
    assert "Ny belysning" not in page + plan
    assert "2026-06-03" not in page + plan
    page, plan = _decides("2026-05-07", au="visibility: confidential")
    assert "Arbetsutskottet" not in page + plan
    assert "2026-05-20" not in page + plan
    assert "2026-06-03" not in page + plan


def test_a_talk_years_ahead_is_what_the_rest_waits_for() -> None:
    """Where all comes after a talk with a mistyped year, the head says so instead of that there is
    nothing to put in time.
    """
    document = NO_TALKS.partition("perspectives")[0] + (
        "dialogues:\n"
        "  - {id: d0, title: Samtal, purpose: inventory, participants: [b], date: 2026-05-01,"
        " status: held}\n"
        "  - {id: d1, title: Återspegling, purpose: mirror, participants: [b], date: 2062-05-11}\n"
        "calendar: {start: 2026-05-07}\n"
    )
    said = _said(pm.loads(document))
    assert "Inget mer har fått någon dag, för det väntar på ”Återspegling” (2062-05-11)." in said
    assert "inget att lägga ut" not in said
    english = _said(pm.loads(document), "en")
    assert "Nothing more has got a day, for it waits for “Återspegling” (2062-05-11)." in english


_APART = """
processmap: 1
title: Bryggan
language: sv
question: Hur ska bryggan skötas?
stakeholders:
  - {id: a, name: Seglarna, kind: association, affected: high}
  - {id: b, name: Roddarna, kind: association, affected: high}
  - {id: c, name: Kustbolaget, kind: business, willing: no, affected: high}
arenas:
  - {id: bud, kind: KIND, title: Bud, sessions: 2, members: [{party: a}, {party: b}, {party: c, state: no}]}
calendar: {start: 2026-03-02, facilitators: [{id: l, name: Lena}]}
"""


def _rows(kind: str) -> list[str]:
    shown = str(pm.schedule(pm.loads(_APART.replace("KIND", kind))))
    return [line for line in shown.splitlines() if "Bud 1" in line or "Bud 2" in line]


def test_those_who_are_met_each_alone_have_no_hour_in_common() -> None:
    """What is carried between them, or asked of each, says so in its row and gives a first day."""
    for kind in ("shuttle", "mirroring"):
        rows = _rows(kind)
        assert len(rows) == 2
        assert all("var för sig" in row for row in rows)
        assert not [row for row in rows if "09.00" in row or "13.00" in row or "18.00" in row]


def test_those_who_meet_have_their_hour() -> None:
    """A round table is one meeting, and its row says when."""
    said = _said(pm.loads(_APART.replace("KIND", "round_table")))
    assert "var för sig: seglarna" not in said.casefold()


def test_whoever_only_has_a_chair_kept_is_not_listed_as_coming() -> None:
    """They have said no: the chair stays in the plan, and nobody expects them at a meeting."""
    case = pm.loads(_APART.replace("KIND", "round_table"))
    found = pm.schedule(case)
    sessions = [each for each in found.plan.dialogues if each.arena == "bud"]
    assert {key for each in sessions for key in each.participants} == {"a", "b"}
    told = pm.schedule(pm.loads(_APART.replace("KIND", "shuttle")))
    asked = [each for each in told.plan.dialogues if each.arena == "bud"]
    assert {key for each in asked for key in each.participants} == {"a", "b", "c"}

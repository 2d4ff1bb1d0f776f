"""Who says what is open, who calls, who gives back and who is asked what, on made-up small maps."""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.one_page import one_page
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of
from tests.planning.test_read_by_others import _page as _printed

RESIDENTS = {"kind": "residents", "affected": "high", "influence": "low"}


def _document(**more: Any) -> dict[str, Any]:
    return {
        "title": "Kvarnen",
        "language": "sv",
        "owner": "Bostadsbolaget Kvarnen",
        "stakeholders": [
            {
                "id": "bolag",
                "name": "Bostadsbolaget Kvarnen",
                "kind": "business",
                "influence": "high",
                "role": ["carries_out"],
            },
            {"id": "kontor", "name": "Plankontoret", "kind": "administration"},
            {"id": "norr", "name": "Boende i norr", "places": ["Norr"], **RESIDENTS},
            {"id": "soder", "name": "Boende i söder", "places": ["Söder"], **RESIDENTS},
            {"id": "handel", "name": "Handlarna", "kind": "business", "affected": "medium"},
            {"id": "led", "name": "Stadens ledning", "kind": "elected", "influence": "high"},
            {"id": "opp", "name": "Oppositionen", "kind": "elected", "influence": "medium"},
        ],
        "perspectives": [
            {"id": "rivs", "statement": "Allt kan rivas", "held_by": ["bolag", "led"]},
            {"id": "kvar", "statement": "Vi vill bo kvar", "held_by": ["norr", "soder"]},
        ],
        "tensions": [{"between": ["rivs", "kvar"], "stage": 3}],
        "decision_bodies": [
            {"id": "styrelse", "name": "Bolagsstyrelsen", "kind": "company", "part_of": ["bolag"]},
            {"id": "namnd", "name": "Plannämnden", "kind": "committee"},
        ],
        "decisions": [
            {
                "id": "avtal",
                "title": "Avtal med byggare",
                "body": "styrelse",
                "outcome": "approved",
                "about": "matter",
            },
            {
                "id": "antas",
                "title": "Planen antas",
                "body": "namnd",
                "outcome": "pending",
                "about": "matter",
                "proposals": ["plan"],
            },
        ],
        "proposals": [
            {
                "id": "plan",
                "title": "Plan för Kvarnen",
                "from": ["dialog"],
                "status": "ready",
                "made_by": ["kontor"],
                "decided_by": ["namnd"],
            }
        ],
        "dialogues": [
            {
                "id": "dialog",
                "title": "Boendedialogen",
                "purpose": "inventory",
                "participants": ["norr", "soder"],
                "status": "held",
            }
        ],
        "calendar": {"start": "2026-03-02"},
        **more,
    }


def _plan(**more: Any) -> Plan:
    return propose(case_of(_document(**more)))[0]


def _told(**more: Any) -> str:
    case = case_of(_document(**more))
    return " ".join(plan_page(seen_plan(case, propose(case)[0], "sv"), whole=True).text().split())


def test_whose_decision_is_to_come_says_what_is_open() -> None:
    """Not the body of what is decided already, which can be influenced no more."""
    opened = [each.opened_by for each in _plan().gates if each.said.key == "plan_fixed.influence"]
    assert opened == [("namnd",)]


def test_a_court_says_nothing_of_what_is_open() -> None:
    """Who tries a case rules on it, and writes no paper about what can be influenced."""
    bodies = [
        {"id": "park", "name": "Parkverket", "kind": "state"},
        {"id": "domare", "name": "Domaren", "kind": "state"},
    ]
    case = {
        "owner": "Parkverket",
        "decision_bodies": bodies,
        "decisions": [
            {"id": "dom", "title": "Domen", "body": "domare", "outcome": "approved"},
            {"id": "regel", "title": "Regeln", "body": "park", "outcome": "pending"},
        ],
        "proposals": [],
        "proceedings": [{"id": "mal", "title": "Målet", "kind": "court", "by": ["domare"]}],
    }
    opened = [each.opened_by for each in _plan(**case).gates if each.kind == "influence"]
    assert ("park",) in opened
    assert all("domare" not in each for each in opened)


def test_no_part_of_an_owner_with_a_stake_calls() -> None:
    """Neither its own board, nor those elected who share its standpoint."""
    told = _told()
    assert "Till samtalen kallar plannämnden. " in told
    assert "som råder över frågan" not in told
    assert "kallar Bolagsstyrelsen" not in told


@pytest.mark.parametrize(("with_", "there"), [([], False), (["norr"], True)])
def test_word_that_was_sent_was_no_talk(with_: list[str], there: bool) -> None:
    """A notice to leave one's home is not said to be no such talk: nobody thought it was one."""
    round_ = {"id": "besked", "what": "Besked om flytt", "led_by": ["bolag"], "with": with_}
    assert ("”Besked om flytt” räknas inte" in _told(earlier=[round_])) is there


def test_who_drew_a_plan_from_what_was_said_gives_it_back() -> None:
    """The office whose plan is said to come from a dialogue, and not the owner of the houses."""
    assert "Plankontoret redovisar först, öppet, vad som sades på ”Boendedialogen”" in _told()


@pytest.mark.parametrize("kept", ["unknown", "no"])
def test_what_was_promised_away_is_not_raised_anew(kept: str) -> None:
    """Nobody is asked what a sketch would mean that those hit were promised not to see again."""
    document = _document(
        commitments=[{"id": "ord", "who": "led", "what": "Inget rivs utan ja", "to": ["norr"]}]
    )
    document["commitments"][0]["kept"] = kept
    sketch = {"id": "skiss", "title": "Tolv hus rivs", "agreement_of": ["norr"]}
    document["proposals"] = [*document["proposals"], sketch]
    open_ = {each.id for each in Situation(case_of(document)).open_proposals}
    assert ("skiss" in open_) is (kept == "no")


def test_what_is_asked_whether_it_can_wait_is_not_said_to_be_closed() -> None:
    """Nobody has said whether the contract is carried out, so it is told as decided."""
    told = _told()
    assert "Beslutat: ”Avtal med byggare”" in told
    assert "Stängt: ”Avtal med byggare”" not in told


def test_a_manager_is_no_staff() -> None:
    """A row that is the management too is met as what it is, with no union told before it."""
    people = _document()["stakeholders"]
    park = {"id": "chef", "name": "Parkens chef och personal", "kind": "official"}
    told = _told(stakeholders=[*people, park])
    assert "inte hos chefen" not in told
    assert "facken" not in told.casefold()


def test_an_authority_that_bears_it_is_a_side_of_its_own() -> None:
    """Two municipalities that are hit answer each for itself, and are not brought into line."""
    people = _document()["stakeholders"]
    hit = {"kind": "authority", "affected": "high", "influence": "high"}
    more = [{"id": f"kommun-{each.lower()}", "name": f"Kommun {each}", **hit} for each in "AB"]
    plan = _plan(stakeholders=[*people, *more])
    seated = {
        party for each in plan.arenas if each.kind == "coordination" for party in each.parties
    }
    assert not seated & {"kommun-a", "kommun-b"}


def test_of_a_talk_without_a_day_nothing_is_said_of_what_came_first() -> None:
    """They are asked what a decision means now, not told that they were heard before it."""
    decided = {**_document()["decisions"][0], "date": "2026-01-15"}
    told = _told(decisions=[decided, _document()["decisions"][1]])
    assert "men före" not in told
    assert "betyder ”Avtal med byggare” för dem nu" in told


def _rooms(plan: Plan, *kinds: str) -> list[tuple[str, ...]]:
    return [each.parties for each in plan.arenas if each.kind in kinds]


def test_who_drew_the_plan_sits_where_it_is_talked_about() -> None:
    """In the questions, the common room and the groups: else nobody there knows what it says."""
    permit = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnd"]}
    plan = _plan(proceedings=[permit])
    rooms = _rooms(plan, "fact_panel", "plenary", "round_table", "working_group")
    assert rooms
    assert all("kontor" in each for each in rooms)


def test_questions_are_asked_about_what_lies_there() -> None:
    """That a plan is sent out changes nobody's life; the plan does."""
    permit = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnd"]}
    told = _told(proceedings=[permit])
    assert "vad ”Samråd om planen” skulle betyda" not in told
    assert "vad ”Plan för Kvarnen” skulle betyda" in told


def test_a_long_process_asks_for_a_day_after_it() -> None:
    """Nobody is asked to wait three months for talks that take a year, nor told to wait while it
    is still asked: what follows from a no is said.
    """
    told = _told()
    assert "om att vänta med ”Planen antas” medan samtalen pågår: exakt med vad" in told
    assert "det som hörts lämnas in före ”Planen antas”" in told
    assert "väntar med ”Planen antas”" not in told
    assert "tre månader" not in told.split("ANDRA UPPLÄGG")[0]


def test_nothing_runs_beside_that_is_not_known_to_have_begun() -> None:
    """A consultation without a first day goes its own way, but does not run yet."""
    permit = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnd"]}
    assert "Vid sidan av löper" not in _told(proceedings=[permit])
    assert "Har sin egen gång enligt lag: ”Samråd om planen”" in _told(proceedings=[permit])
    assert "Vid sidan av löper" in _told(proceedings=[{**permit, "kind": "court"}])


def test_one_who_holds_the_decision_is_not_asked_again_to_hold_what_it_opens() -> None:
    """The consultation that a decision would start waits with it."""
    permit = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnd"]}
    held = [each for each in _plan(proceedings=[permit]).gates if each.kind == "standstill"]
    assert len(held) == 1
    assert "om att vänta med ”Samråd om planen”" not in _told(proceedings=[permit])


def test_a_decision_is_not_what_it_rests_on() -> None:
    """What the body has before it is never its own decision."""
    assert "Underlag: ”Planen antas”" not in _told()


def test_a_decision_for_now_is_not_said_to_be_out_of_reach() -> None:
    """How a rule works until the next one is something to talk about."""
    bodies = [{"id": "park", "name": "Parkverket", "kind": "state"}]
    now = {"id": "nu", "title": "Regel för nu", "body": "park", "outcome": "approved"}
    now |= {"about": "matter", "carried_out": "yes"}
    later = {"id": "sen", "title": "Regel för sedan", "body": "park", "outcome": "pending"}
    more: dict[str, Any] = {"owner": "Parkverket", "decision_bodies": bodies, "proposals": []}
    assert "Ingen låtsas" in _told(decisions=[now], **more)
    assert "Ingen låtsas" not in _told(decisions=[now, later], **more)


def test_who_listens_is_not_said_to_stay_away() -> None:
    """A committee that calls and listens has no line that it does not sit there."""
    permit = {"id": "samrad", "title": "Samråd om planen", "kind": "plan", "by": ["namnd"]}
    assert "Plannämnden sitter inte med" not in _told(proceedings=[permit])


def test_what_happened_is_told_as_a_sentence() -> None:
    """An earlier round may be written as a sentence: no other sentence is built on it."""
    left = {"id": "gick", "what": "Oppositionen lämnade gruppen", "outcome": "broken_off"}
    told = _told(earlier=[{**left, "with": ["led", "opp", "norr"]}])
    assert "”Oppositionen lämnade gruppen”: fråga " in told
    assert "fråga dem som var med varför det bröts" not in told  # the few who were there are named
    assert "Det har hänt förut: ”Oppositionen lämnade gruppen”" in told
    assert "gick ut ur ”" not in told


def _unheard(**more: Any) -> str:
    case = case_of(_document(**more))
    page = one_page(seen_plan(case, propose(case)[0], "sv"))
    section = next(each for each in page.sections if each.key == "unheard")
    return " ".join(each.text for each in section.entries).casefold()


def test_nobody_heard_is_said_so() -> None:
    """Not as a row that can be read as its opposite."""
    assert _unheard(dialogues=[], decisions=[], proposals=[]) == "ingen av de berörda är hörd än."


def test_who_called_a_meeting_before_is_not_unheard() -> None:
    """Whoever led or sat in a meeting with others has been heard, if not in this process."""
    met = {"id": "mote", "what": "Stormöte", "led_by": ["handel"], "with": ["norr", "bolag"]}
    assert "handlarna" in _unheard()
    assert "handlarna" not in _unheard(earlier=[{**met, "outcome": "advice"}])


def test_nobody_is_heard_by_a_round_that_did_not_answer_them_or_was_long_ago() -> None:
    """Nor is anybody of whom it is written that nobody has asked them; who called it has been."""
    met = {"id": "mote", "what": "Stormöte", "with": ["handel", "bolag"], "outcome": "advice"}
    assert "handlarna" not in _unheard(earlier=[met])
    for outcome in ("broken_off", "ignored", "overruled", "failed"):
        assert "handlarna" in _unheard(earlier=[{**met, "outcome": outcome}])
    assert "handlarna" in _unheard(earlier=[{**met, "when": "1998"}])
    assert "handlarna" not in _unheard(earlier=[{**met, "when": "1998", "outcome": "ongoing"}])


def test_a_note_stands_where_its_own_entry_is_spoken_of() -> None:
    """Not under a step that only rests on it, not of the source, and not from after the day."""
    views = _document()["perspectives"]
    for note in ("Så berättat av en granne till dem.", "Sagt rakt ut i maj 2027 på torget då."):
        views[0]["note"] = note
        assert note.rstrip(".") not in _told(perspectives=views)
    decided = [*_document()["decisions"]]
    decided[0] = {**decided[0], "note": "Gjordes upp innan någon boende hade frågats."}
    plan = _plan(decisions=decided)
    noted = [each for each in (*plan.gates, *plan.arenas) if each.notes]
    assert all("avtal" in str(getattr(each, "said", None) or each) for each in noted)


def test_each_view_is_handed_over() -> None:
    """Not only the two that stand against each other."""
    bodies = [{"id": "park", "name": "Parkverket", "kind": "state"}]
    later = {"id": "sen", "title": "Regel för sedan", "body": "park", "outcome": "pending"}
    told = _told(
        result_is="agreement",
        owner="Parkverket",
        decision_bodies=bodies,
        proposals=[],
        decisions=[later],
    )
    assert "det ni är ense om, och alla synsätt, var för sig" in told


_ASKED_BEFORE: dict[str, Any] = {
    "title": "Hamnen",
    "question": "Hur blir hamnen?",
    "language": "sv",
    "stakeholders": [
        {"id": "batar", "name": "Båtägarna", "kind": "association", "affected": "high"},
        {"id": "bo", "name": "De som bor vid hamnen", "kind": "residents", "affected": "high"},
        {"id": "kontor", "name": "Hamnkontoret", "kind": "administration"},
        {"id": "led", "name": "Stadens ledning", "kind": "elected", "influence": "high"},
    ],
    "perspectives": [
        {"id": "p", "statement": "Bryggan ska bort", "held_by": ["bo"], "themes": ["brygga"]},
        {
            "id": "q",
            "statement": "Bryggan ska vara kvar",
            "held_by": ["batar"],
            "themes": ["brygga"],
        },
    ],
    "tensions": [{"id": "t", "between": ["p", "q"], "stage": 4}],
    "decision_bodies": [
        {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
        {"id": "tn", "name": "Tekniska nämnden", "kind": "committee"},
    ],
    "dialogues": [
        {
            "id": "m1",
            "title": "Hamnmötet",
            "participants": ["bo", "batar", "kontor"],
            "status": "held",
            "date": "2026-01-08",
        },
    ],
    "calendar": {"start": "2026-02-02"},
}


def test_who_was_at_a_meeting_tells_what_was_said_there() -> None:
    """Who of the public side was in it, and not each body that the map has."""
    told = _printed(_ASKED_BEFORE)
    assert "Hamnkontoret redovisar först, öppet, vad som sades på ”Hamnmötet”" in told
    assert "Tekniska nämnden redovisar" not in told


def test_nobody_tells_what_was_said_where_they_were_not() -> None:
    """Whoever was there of the public side does; else those who were say what may be shown."""
    other = {"id": "m2", "title": "Kvällsmötet", "status": "held", "date": "2026-01-12"}
    meetings = _ASKED_BEFORE["dialogues"]

    def told(*there: str) -> str:
        more = [{**other, "participants": list(there)}]
        owned = {**_ASKED_BEFORE, "owner": "Hamnkontoret", "dialogues": [*meetings, *more]}
        return _printed(owned)

    assert "”Kvällsmötet” redovisas av stadens ledning, som var med." in told("bo", "led")
    alone = told("bo", "batar")
    assert "De på ”Kvällsmötet” säger vad som får visas." in alone
    assert "vad som sades på ”Hamnmötet” och ”Kvällsmötet”" in told("bo", "kontor")


def test_what_was_said_is_given_back_in_english_too() -> None:
    """The same, in the other language."""
    other = {"id": "m2", "title": "The evening", "status": "held", "date": "2026-01-12"}
    more = [*_ASKED_BEFORE["dialogues"], {**other, "participants": ["bo", "led"]}]
    english = {**_ASKED_BEFORE, "language": "en", "owner": "Hamnkontoret", "dialogues": more}
    assert "“The evening” is given back by Stadens ledning, who was there." in _printed(english)


@pytest.mark.parametrize(
    ("language", "all_", "some"),
    [
        (
            "sv",
            "De som var där godkänner orden först.",
            "Vad som sades på ”Hamnmötet” visas först när de som var där har godkänt orden.",
        ),
        (
            "en",
            "Those there approve the words first.",
            "What was said at “Hamnmötet” is shown only once those who were there have approved",
        ),
    ],
)
def test_one_side_does_not_alone_tell_what_was_said_behind_closed_doors(
    language: str, all_: str, some: str
) -> None:
    """Those who were there approve the words, where whoever gives it back has a view of its own."""
    view = {"id": "k", "statement": "Det kostar för mycket", "held_by": ["kontor"]}
    views = [*_ASKED_BEFORE["perspectives"], view]
    (meeting,) = _ASKED_BEFORE["dialogues"]
    closed = {**meeting, "note": "Innehållet offentliggjordes inte."}

    def told(*meetings: dict[str, Any], **more: Any) -> str:
        document = {**_ASKED_BEFORE, "perspectives": views, "dialogues": [*meetings], **more}
        case = case_of(document)
        seen = seen_plan(case, propose(case)[0], language)
        return " ".join(plan_page(seen, whole=True).text().split())

    other = {**meeting, "id": "m2", "title": "Kajmötet", "date": "2026-01-12"}
    assert all_ in told(closed)
    assert some in told(closed, other)
    assert all_ not in told(meeting)
    assert all_ not in told(closed, perspectives=_ASKED_BEFORE["perspectives"])
    kept = {"id": "r", "what": "Samtalen i januari", "with": ["bo", "batar", "kontor"]}
    assert all_ in told(meeting, earlier=[{**kept, "note": "Slutna möten."}])


def _town(**more: Any) -> dict[str, Any]:
    """A village school: teachers who wonder, an office they are at odds with, a foundation with a
    proposal of its own, and an authority.
    """
    return {
        "title": "Skolan",
        "question": "Ska skolan vara kvar?",
        "language": "sv",
        "owner": "Viks kommun",
        "stakeholders": [
            {
                "id": "larare",
                "name": "Lärarna",
                "kind": "group",
                "affected": "high",
                "influence": "medium",
            },
            {
                "id": "kontor",
                "name": "Skolkontoret",
                "kind": "administration",
                "influence": "high",
                "role": ["carries_out"],
            },
            {
                "id": "stift",
                "name": "Stiftelsen",
                "kind": "association",
                "influence": "medium",
                "affected": "medium",
            },
            {"id": "byn", "name": "Byborna", **RESIDENTS},
            {
                "id": "flyg",
                "name": "Flygmyndigheten",
                "kind": "authority",
                "affected": "medium",
                "influence": "high",
                "role": ["must_agree"],
                "willing": "no",
                "note": "Delar av underlaget omfattas av sekretess.",
            },
        ],
        "relationships": [
            {"source": "larare", "target": "kontor", "kind": "conflict", "stage": 3},
            {"source": "byn", "target": "kontor", "kind": "conflict", "stage": 4},
        ],
        "perspectives": [
            {
                "id": "jobb",
                "statement": "Vi vet inte om vi har arbete i höst",
                "aspect": "feeling",
                "held_by": ["larare"],
                "themes": ["jobben"],
            },
            {"id": "kvar", "statement": "Skolan ska stå", "held_by": ["byn"], "themes": ["skolan"]},
            {"id": "bort", "statement": "Den är tom", "held_by": ["kontor"], "themes": ["skolan"]},
            {
                "id": "buller",
                "statement": "Fler hus ger fler klagomål",
                "held_by": ["flyg"],
                "themes": ["skolan"],
            },
        ],
        "tensions": [{"between": ["kvar", "bort"], "stage": 4}],
        "proposals": [
            {
                "id": "egen",
                "title": "Egen skola",
                "from": ["stift"],
                "made_by": ["stift"],
                "status": "drafted",
                "decided_by": "kf",
                "themes": ["skolan"],
            }
        ],
        "decision_bodies": [
            {"id": "kf", "name": "Kommunfullmäktige", "kind": "council"},
            {"id": "ks", "name": "Kommunstyrelsen", "kind": "board"},
        ],
        "decisions": [
            {
                "id": "slut",
                "title": "Beslut om skolan",
                "body": "kf",
                "outcome": "pending",
                "about": "matter",
            }
        ],
        "limits": [
            {"what": "Ingen ny bostad under flygvägen", "said_by": "flyg"},
            {"what": "Högst 24 barn i en klass", "said_by": "byn"},
        ],
        **more,
    }


def test_a_worry_is_answered_by_whoever_has_power_over_it() -> None:
    """The office the teachers are at odds with answers them: not they themselves, nor a foundation
    with a proposal of its own.
    """
    told = _printed(_town())
    assert "Skolkontoret svarar lärarna rakt på" in told
    assert "Stiftelsen svarar" not in told


def test_an_authority_that_does_not_come_is_asked_in_writing() -> None:
    """Nobody persuades it and no chair is kept: the questions are put in writing, and all are told
    that part of the answer cannot be shown, where the note says so.
    """
    told = _printed(_town())
    assert "Ställ frågorna skriftligt till flygmyndigheten" in told
    assert "stolen står kvar" not in told.lower()
    assert "Säg till alla att en del av svaret inte kan visas" in told
    assert "Ingen övertalar Flygmyndigheten" not in told
    open_ = _town()
    open_["stakeholders"][-1]["note"] = "Svarar skriftligt."
    assert "inte kan visas" not in _printed(open_)
    english = _printed({**_town(), "language": "en"})
    assert "Put the questions in writing to flygmyndigheten" in english


def test_a_limit_is_asked_of_whoever_set_it() -> None:
    """What an authority that does not come has set is fixed; what the villagers demand is asked of
    them, and nobody else is asked whether it holds. The whole plan quotes the demand.
    """
    told = _printed(_town())
    assert "Gäller gränserna" not in told
    assert "vad som ligger bakom ”Högst 24 barn i en klass”" in told
    assert "vad som ligger bakom deras krav" in _printed(_town(), whole=False)
    assert "när ”Ingen ny bostad under flygvägen” ligger fast" in told


def test_one_person_is_met_alone_whatever_the_heat() -> None:
    """A person in a hot conflict who has said yes to a talk has it and no group, and is not spoken
    of as several.
    """
    data = _town()
    data["stakeholders"].append(
        {
            "id": "agare",
            "name": "Husägaren",
            "kind": "person",
            "affected": "high",
            "needs": ["safety"],
            "willing": "yes",
        }
    )
    data["relationships"].append(
        {"source": "agare", "target": "byn", "kind": "conflict", "stage": 5}
    )
    plan = propose(case_of(data)).plans[0]
    mine = [each for each in plan.arenas if each.phase == "call" and each.parties == ("agare",)]
    assert [each.kind for each in mine] == ["assessment"]
    told = _printed(data)
    assert "De bestämmer själva" not in told

"""The yes of an association is a track of its own with its own days, and a draft is dated by those
who answer at home; nobody calls off a meeting that somebody's own rules ask for.
"""

from typing import Any

import pytest

from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of


def _document(party: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A harbour on water that an association owns."""
    return {
        "title": "Hamnen",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["hamnen"],
        "stakeholders": [
            {"id": "boe", "name": "De boende", "kind": "residents", "affected": "high"},
            {"id": "fis", "name": "Fiskarna", "kind": "business", "affected": "high"},
            {"id": "kon", "name": "Kontoret", "kind": "administration", "influence": "high"},
            {
                "id": "byn",
                "name": "Byns förening",
                "kind": "association",
                "affected": "high",
                **party,
            },
        ],
        "relationships": [{"source": "fis", "target": "kon", "kind": "conflict", "stage": 4}],
        "decision_bodies": [
            {
                "id": "kf",
                "name": "Kommunfullmäktige",
                "kind": "council",
                "papers_due_days": 10,
                "meetings": ["2027-03-30"],
            },
            {"id": "ste", "name": "Stämman", "kind": "board", "part_of": ["byn"]},
        ],
        "decisions": [
            {
                "id": "slut",
                "title": "Hamnplanen",
                "body": "kf",
                "outcome": "pending",
                "date": "2027-03-30",
            }
        ],
        "calendar": {"start": "2026-11-02"},
        **more,
    }


def _told(party: dict[str, Any], language: str = "sv", **more: Any) -> str:
    case = case_of(_document(party, **more))
    plan = propose(case).plans[0]
    wording = seen_plan(case, plan, language).wording()
    return " ".join(wording.say(each.said) for each in plan.told if each.code == "members-yes")


OWNS = {"role": ["must_agree"], "approves": "2027-06-06"}


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "sv",
            (
                "Ja från Byns förening är ett eget spår. Fråga nu efter stadgarna: vem röstar",
                "Stämman möts 2027-06-06; kallelsen går senast 2027-05-09.",
                "En extra kallas minst fyra veckor före, om det stämmer.",
            ),
        ),
        (
            "en",
            (
                "A yes from Byns förening is a track of its own. Ask now for the rules",
                "Stämman meets on 2027-06-06; the notice goes out by 2027-05-09.",
                "An extra one is called at least fyra veckor before, if that is right.",
            ),
        ),
    ],
)
def test_the_yes_of_the_members_is_a_track_of_its_own(
    language: str, parts: tuple[str, ...]
) -> None:
    """With what is asked at once, the day of their meeting and of its notice, by the note."""
    party = {**OWNS, "note": "Kallelse enligt stadgarna, kassören minns fyra veckor."}
    told = _told(party, language)
    for each in parts:
        assert each in told


def test_what_is_not_known_is_asked() -> None:
    """Without a note of the notice or a day of the meeting, both are asked about."""
    told = _told(OWNS)
    assert "Stämman möts 2027-06-06." in told
    assert "kallelsen går" not in told
    assert "Fråga också hur en extra kallas." in told
    assert "Fråga när Stämman möts." in _told({"role": ["must_agree"]})


@pytest.mark.parametrize(
    ("party", "told"),
    [
        ({"approves": 21}, "Byns förening svarar hemma: ett utkast är där senast 2027-02-27."),
        ({"approves": "2027-01-20"}, "svarar hemma 2027-01-20: utkastet är där före kallelsen."),
        (
            {"approves": "2027-01-20", "note": "Kallas 14 dagar före."},
            "utkastet är där när kallelsen går, senast 2027-01-06.",
        ),
        ({"approves": "no"}, ""),
        ({"approves": "2026-01-20"}, ""),
        ({"approves": 21, "visibility": "confidential"}, ""),
    ],
    ids=["days", "a day", "notice", "no", "has been", "confidential"],
)
def test_a_draft_is_dated_by_those_who_answer_at_home(party: dict[str, Any], told: str) -> None:
    """Counted back from where it is handed in, or from their own meeting."""
    found = _told(party)
    assert told in found
    assert bool(found) == bool(told)


def test_a_meeting_by_somebodys_own_rules_is_not_called_off() -> None:
    """It stands with an item of its own to inform; another meeting at the same time waits."""

    def what(title: str) -> str:
        meeting = {
            "id": "mote",
            "title": title,
            "participants": ["fis", "kon", "boe"],
            "status": "planned",
            "date": "2026-11-12",
            "open_to": "everybody",
        }
        case = case_of(_document({}, dialogues=[meeting]))
        (found,) = propose(case).plans[0].booked
        return found.state

    assert what("Fiskarnas årsmöte") == "changed"
    assert what("Möte i salen") in ("waits", "off")

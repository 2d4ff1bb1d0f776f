"""What each is asked in their own talk goes by their role, and words from long ago are asked about
anew.
"""

from typing import Any

from processmap.model.plan import Said
from processmap.pages.plan_page import plan_page
from processmap.planning.proposer import propose
from processmap.verbs.seeing import seen_plan
from tests.planning.expectations import case_of


def _document(**more: Any) -> dict[str, Any]:
    """A harbour whose leaders have said no, and those who must say yes or carry it out."""
    return {
        "title": "Färjan till Exempelö",
        "question": "Ska färjan gå året runt?",
        "owner": "Rederiledningen",
        "stakeholders": [
            {"id": "oborna", "name": "Öborna", "kind": "residents", "affected": "high"},
            {"id": "upprop", "name": "Färjeuppropet", "kind": "association", "affected": "high"},
            {"id": "ledning", "name": "Rederiledningen", "kind": "elected", "influence": "high"},
            {
                "id": "verket",
                "name": "Sjöverket",
                "kind": "authority",
                "influence": "medium",
                "role": ["carries_out"],
            },
            {
                "id": "hamnen",
                "name": "Hamnägarna",
                "kind": "business",
                "affected": "medium",
                "role": ["must_agree"],
            },
        ],
        "perspectives": [
            {"id": "aret", "statement": "Vi bor här året runt", "held_by": ["oborna", "upprop"]},
            {"id": "svek", "statement": "Ledningen lyssnar inte", "held_by": ["upprop"]},
            {"id": "dyrt", "statement": "Vinterturerna går tomma", "held_by": ["ledning"]},
            {"id": "kajen", "statement": "Kajen tål inte isen", "held_by": ["hamnen"]},
            {"id": "is", "statement": "Isen bryts vid behov", "held_by": ["verket"]},
        ],
        "tensions": [{"between": ["aret", "dyrt"], "stage": 4}],
        "relationships": [
            {
                "source": "upprop",
                "target": "ledning",
                "kind": "conflict",
                "stage": 4,
                "trust": "low",
            }
        ],
        "decisions": [
            {
                "id": "nej",
                "title": "Nej till vinterturer",
                "body": "ledning",
                "outcome": "approved",
                "about": "matter",
            }
        ],
        "calendar": {"start": "2027-01-11"},
        **more,
    }


def _page(language: str = "sv", **more: Any) -> str:
    case = case_of(_document(**more))
    return " ".join(plan_page(seen_plan(case, propose(case).plans[0], language)).text().split())


def test_each_is_asked_what_only_they_can_answer() -> None:
    """Whose yes is needed, what would be enough; whoever carries it out, what can be done."""
    page = _page()
    assert "”Kajen tål inte isen”, och vad som krävs för deras ja" in page
    can = "vad som går att göra, från när, och vem hos dem som avgör det"
    assert f"Ring Sjöverket om ”Isen bryts vid behov”: {can}" in page
    page = _page("en")
    assert "“Kajen tål inte isen”, and what their yes would take" in page
    assert "what can be done, from when, and who of them decides it" in page


def test_one_invited_by_somebody_who_has_said_no_is_asked_whether_to_talk_at_all() -> None:
    """It stands instead of their second quotation; where nobody has said no it is not asked."""
    asked = "och om de vill tala fast svaret kan bli nej"
    assert asked in _page()
    assert asked not in _page(decisions=[])


def test_taking_part_is_no_yes_to_a_no_that_is_the_inviters_own() -> None:
    """Said where their own no is told, and only there."""
    told = "att delta är inget ja till det"
    assert told in _page()
    assert told not in _page(decisions=[])
    assert "taking part is no yes to it" in _page("en")


def test_words_from_long_ago_are_asked_about_and_not_taken_for_todays() -> None:
    """The note says the year; one of last year, or one that tells no year, is no such word."""
    asked = "(sades 1991: gäller det än?)"

    def of(note: str) -> str:
        views = _document()["perspectives"]
        old = {**views[0], "held_by": ["oborna"], "note": note}
        return _page(perspectives=[old, *views[1:]])

    assert asked in of("Från 1991.")
    assert "gäller det än" not in of("Från 2026.")
    assert "gäller det än" not in of("Känt ur en senare text.")


def test_camps_known_only_from_long_ago_meet_if_they_are_there_still() -> None:
    """Where one of them has said something of its own they meet without that being asked; before
    the large table either way, which waits for it.
    """
    parties = _document()["stakeholders"]
    split = {"subgroups": ["norra", "södra"], "places": ["Exempelö"]}
    views = _document()["perspectives"]
    mine = {"id": "n", "statement": "Norrsidan först", "held_by": ["oborna/norra"]}

    def met(note: str, *more: Any) -> str:
        whole = [{**parties[0], **split, "note": note}, *parties[1:]]
        case = case_of(_document(stakeholders=whole, perspectives=[*views, *more]))
        plan = propose(case).plans[0]
        (home,) = [
            each for each in plan.arenas if each.reasons and each.reasons[0].rule == "camps-at-home"
        ]
        tables = [each.id for each in plan.arenas if each.kind in ("plenary", "round_table")]
        assert all((home.id, each) in plan.order for each in tables)
        assert isinstance(home.purpose, Said)
        return home.purpose.key

    assert met("Två läger.") == "plan_own_rooms.camps"
    assert met("Två läger på 1970-talet.", mine) == "plan_own_rooms.camps"
    assert met("Två läger på 1970-talet.") == "plan_own_rooms.camps_if"


def test_the_meeting_at_home_is_told_in_both_languages() -> None:
    """With the question first whether the camps are there still."""
    parties = _document()["stakeholders"]
    split = {
        "subgroups": ["norra", "södra"],
        "places": ["Exempelö"],
        "note": "Läger på 1970-talet.",
    }
    document = _document(stakeholders=[{**parties[0], **split}, *parties[1:]])
    assert "möts hemma om lägren finns kvar" in _page(**document)
    assert "if the camps are there still" in _page("en", **document)

"""Who leads and who calls whom: the one whom most have accepted, somebody of a side opens doors,
whoever answers the media leads nothing, and nobody's no binds another who is called.
"""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from processmap.model.project import Facilitator
from processmap.model.stakeholders import Period
from processmap.model.words import FacilitatorRole
from processmap.pages.plan_page import alternatives_page
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.who_leads import answers_media, chosen, free_from, tied_to
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

SIDES = ("byn", "foretag", "klubben", "skolan")


def _document(*leads: dict[str, Any], **more: Any) -> dict[str, Any]:
    parties = [
        {"id": "byn", "name": "Byborna", "kind": "residents", "affected": "high", "size": 90},
        {"id": "foretag", "name": "Åkeriet", "kind": "business", "influence": "high"},
        {"id": "klubben", "name": "Skidklubben", "kind": "association", "affected": "high"},
        {"id": "skolan", "name": "Friskolan", "kind": "association", "affected": "high"},
    ]
    return {
        "title": "Vägen",
        "question": "Var ska vägen gå?",
        "language": "sv",
        "owner": "Viks kommun",
        "open": ["sträckningen"],
        "stakeholders": parties,
        "perspectives": [
            {"id": "tyst", "statement": "Vi vill sova", "held_by": ["byn", "klubben"]},
            {"id": "fram", "statement": "Bilarna ska fram", "held_by": ["foretag", "skolan"]},
        ],
        "tensions": [{"between": ["tyst", "fram"], "stage": 5}],
        "relationships": [
            {"source": "byn", "target": "foretag", "kind": "conflict", "stage": 5, "trust": "low"},
            {"source": "klubben", "target": "skolan", "kind": "conflict", "stage": 4},
        ],
        "calendar": {"facilitators": list(leads)},
        **more,
    }


def _lead(key: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "name": key.capitalize(), "role": "facilitator", **more}


def _facts(*leads: dict[str, Any], **more: Any) -> Situation:
    return Situation(case_of(_document(*leads, **more)))


def _page(language: str, *leads: dict[str, Any], **more: Any) -> str:
    found = propose(case_of(_document(*leads, **more)))
    return " ".join(alternatives_page(seen_alternatives(found, language)).text(100).split())


def test_the_one_whom_most_accept_leads() -> None:
    """Of three the process lead whom two have accepted; not whom one has, nor a guest with more."""
    leads = (
        _lead("anna", role="process_lead", accepted_by=["byn", "foretag"]),
        _lead("bo", role="process_lead", accepted_by=["skolan"]),
        _lead("cia", accepted_by=["byn", "foretag", "skolan"]),
    )
    assert [each.id for each in _facts(*leads).leads] == ["anna"]


def test_where_nobody_is_accepted_the_map_does_not_choose() -> None:
    """Two of whom nothing is said may both lead."""
    leads = (_lead("anna", role="process_lead"), _lead("bo"))
    assert [each.id for each in _facts(*leads).leads] == ["anna", "bo"]


@settings(max_examples=40)
@given(st.lists(st.sets(st.sampled_from(SIDES)), max_size=5), st.randoms(use_true_random=False))
def test_who_leads_rests_on_no_order(accepted: list[set[str]], random: Any) -> None:
    """Whoever is chosen is the same in whatever order they are written, and nobody who could lead
    as well has more who accept them.
    """
    leads = [
        Facilitator(id=f"l{at}", accepted_by=tuple(sorted(by))) for at, by in enumerate(accepted)
    ]
    found = {each.id for each in chosen(leads)}
    shuffled = list(leads)
    random.shuffle(shuffled)
    assert {each.id for each in chosen(shuffled)} == found
    most = max((len(each.accepted_by) for each in leads), default=0)
    assert all(len(each.accepted_by) == most for each in leads if each.id in found)
    assert bool(found) == bool(leads)


def test_whoever_answers_the_media_leads_nothing() -> None:
    """By the id or the name of the map; another does."""
    media = Facilitator(id="pia", name="Kommunikatören", role=FacilitatorRole.FACILITATOR)
    assert answers_media(media, "Kommunikatören")
    assert answers_media(media, "pia")
    assert not answers_media(media, None)
    facts = _facts(_lead("pia"), _lead("anna"), media="pia")
    assert [each.id for each in facts.leads] == ["anna"]


@pytest.mark.parametrize(
    ("name", "note", "tied"),
    [
        ("Per", "Anställd av åkeriet.", ("foretag",)),
        ("Per", "Är med i skidklubbens styrelse.", ("klubben",)),
        ("Konsult (anlitad av Åkeriet)", None, ("foretag",)),
        ("Per", "Employed by Åkeriet, half time.", ("foretag",)),
        ("Per", "Anställd av kommunen.", ()),
        ("Per", "Hennes bror kör åt Åkeriet.", ()),
    ],
)
def test_somebody_of_a_side(name: str, note: str | None, tied: tuple[str, ...]) -> None:
    """Who is employed, paid or on the board is of that side; a municipality or kin is no side."""
    names = {"foretag": "Åkeriet", "klubben": "Skidklubben"}
    assert tied_to(Facilitator(id="per", name=name, note=note), names) == tied


def test_somebody_of_a_side_opens_the_door_and_does_not_lead() -> None:
    """The village trusts somebody whom the carrier employs: that is said where it is called."""
    leads = (
        _lead("anna", accepted_by=["klubben"]),
        _lead("per", note="Anställd av åkeriet.", accepted_by=["byn", "klubben", "skolan"]),
    )
    facts = _facts(*leads)
    assert [each.id for each in facts.leads] == ["anna"]
    assert "Per kan öppna dörren men leder inte" in _page("sv", *leads)
    assert "Per can open the door, without leading" in _page("en", *leads)


def test_a_caller_needs_only_the_yes_of_the_one_who_is_called() -> None:
    """Those who have accepted another are called by that one, the rest are asked each alone, and a
    no lets somebody else call; nothing waits for all sides to say yes.
    """
    leads = (
        _lead("anna", role="process_lead", accepted_by=["klubben"]),
        _lead("bo", accepted_by=["byn"]),
    )
    told = _page("sv", *leads)
    assert "Den som ringer är Anna" in told
    assert "den som säger nej rings av någon annan" in told
    assert "Bo ringer." in told
    assert "när alla sidor var för sig sagt ja" not in told
    english = _page("en", *leads)
    assert "whoever says no is called by somebody else" in english
    assert "Bo calls." in english


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Fri från 17 november. Övriga inte tillfrågade.", "17 november"),
        ("Kan börja 21 oktober, 110 timmar.", "21 oktober"),
        ("Can start on 3 March.", "3 March"),
        ("Arbetar halvtid.", None),
    ],
)
def test_from_which_day_somebody_is_free(note: str, day: str | None) -> None:
    """The day stands in the note, and who calls before that is asked."""
    assert free_from(Facilitator(id="anna", note=note)) == day
    told = _page("sv", _lead("anna", accepted_by=["byn"], note=note))
    assert ("säg vem som ringer dessförinnan" in told) is (day is not None)


def test_whoever_is_away_at_the_start_is_free_after_it() -> None:
    """A time away that covers the first day ends before they call; another time away says nothing."""
    away = Period(start=dt.date(2026, 2, 1), end=dt.date(2026, 2, 14))
    lead = Facilitator(id="anna", unavailable=(away,))
    assert free_from(lead, dt.date(2026, 2, 2)) == "2026-02-15"
    assert free_from(lead, dt.date(2026, 3, 2)) is None


def test_objectors_do_not_choose_another_together() -> None:
    """A refused lead invites nobody; those who object are asked each alone, and only where the map
    has nobody else.
    """
    refused = _lead("per", objected_by=["byn", "skolan"])
    alone = _page("sv", refused)
    assert "den personen bjuder inte in någon" in alone
    assert "Fråga var och en för sig vem de godtar" in alone
    assert "Ask each alone whom they accept" in _page("en", refused)
    both = _page("sv", refused, _lead("anna", accepted_by=["byn"]))
    assert "vem de godtar" not in both
    assert "väljer en annan tillsammans" not in alone + both

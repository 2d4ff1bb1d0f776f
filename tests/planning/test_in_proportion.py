"""A small mild matter gets a plan of some lines: who is small, what is not said twice, and what is
done at once.
"""

from typing import Any

import pytest

from processmap.model.plan import Plan
from processmap.pages.plan_page import alternatives_page
from processmap.planning.mendable import can_be_done_now
from processmap.planning.patterns import is_small
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

BOTH = pytest.mark.parametrize("language", ["sv", "en"])


def _party(key: str, name: str, kind: str, affected: str = "high", **more: Any) -> dict[str, Any]:
    return {"id": key, "name": name, "kind": kind, "affected": affected, **more}


def _view(key: str, statement: str, *holders: str, theme: str = "hållplatsen") -> dict[str, Any]:
    held = list(holders)
    return {"id": key, "statement": statement, "held_by": held, "aspect": "need", "themes": [theme]}


BUS: dict[str, Any] = {
    "title": "Busshållplatsen vid Lilltorget",
    "question": "Var ska hållplatsen ligga när Lilltorget läggs om?",
    "language": "sv",
    "owner": "Gatukontoret",
    "resources": {"lead_hours": 45},
    "stakeholders": [
        _party("handlare", "Handlarna vid Lilltorget", "business", count=6, places=["Lilltorget"]),
        _party("bageri", "Bageriet Ugnen", "business", places=["Lilltorget"]),
        _party("pensionar", "Pensionärerna i Lill", "association", size=130, places=["Lilltorget"]),
        _party("boende", "De boende på Norra gatan", "residents", size=40, places=["Norra gatan"]),
        _party("buss", "Bussbolaget", "business", "medium", role=["carries_out"]),
        _party(
            "tor",
            "Fastighetsägaren Tor",
            "business",
            "low",
            role=["must_agree"],
            note="Ger 60 000 kronor till ett väderskydd.",
        ),
        _party("kontor", "Gatukontoret", "administration", "low", role=["carries_out"]),
    ],
    "relationships": [
        {"source": "handlare", "target": "boende", "kind": "conflict", "stage": 1},
    ],
    "perspectives": [
        _view("kunder", "Kunderna kommer med bussen till dörren", "handlare"),
        _view("buller", "Bussen står med motorn på under våra fönster", "boende"),
        _view("gata", "Vår gata är för smal för bussen", "boende"),
        _view("mjol", "Vi måste kunna lasta in mjöl", "bageri", theme="lastning"),
        _view("torget", "Hållplatsen ska ligga kvar", "handlare", "pensionar"),
    ],
    "tensions": [
        {
            "id": "t1",
            "between": ["kunder", "buller"],
            "stage": 1,
            "facts_disputed": "yes",
            "note": "Om motorn hörs inne. Ingen har lyssnat.",
        },
        {"id": "t2", "between": ["torget", "mjol"], "stage": 2},
    ],
    "commitments": [
        {
            "id": "lampa",
            "who": "kontor",
            "what": "En lampa vid övergången",
            "to": ["boende"],
            "kept": "no",
            "note": "Tar två timmar. Blev liggande.",
        },
        {
            "id": "besked",
            "who": "kontor",
            "what": "Besked i våras",
            "to": ["handlare"],
            "kept": "no",
        },
    ],
    "decision_bodies": [
        {"id": "namnd", "name": "Gatunämnden", "kind": "committee"},
        {"id": "chef", "name": "Gatuchefen", "kind": "delegate"},
    ],
    "decisions": [
        {"id": "lage", "title": "Hållplatsens läge", "body": "namnd", "about": "matter"},
        {"id": "skydd", "title": "Väderskyddets plats", "body": "chef", "about": "matter"},
    ],
    "calendar": {"start": "2026-02-02"},
}


def _with(**more: Any) -> dict[str, Any]:
    return {**BUS, **more}


def _plan(document: dict[str, Any]) -> Plan:
    return propose(case_of(document)).plans[0]


def _text(document: dict[str, Any], language: str = "sv") -> str:
    found = propose(case_of(document))
    return " ".join(alternatives_page(seen_alternatives(found, language)).text(10_000).split())


def _small(**more: Any) -> bool:
    return is_small(Situation(case_of(_with(**more))))


def test_seven_neighbours_who_talk_are_few_where_little_time_is_given() -> None:
    """Two places near each other and two bodies of the municipality make it no larger."""
    assert _small()
    assert not _small(resources={"lead_hours": 200})
    assert not _small(resources={})


def test_it_is_larger_where_it_is_hot_or_the_state_decides() -> None:
    """Whatever hours have been given."""
    hot = [{**BUS["relationships"][0], "stage": 4}]
    assert not _small(relationships=hot)
    state = [*BUS["decision_bodies"], {"id": "lst", "name": "Länsstyrelsen", "kind": "state"}]
    assert not _small(decision_bodies=state)


def test_nine_are_not_few() -> None:
    """However mild it is."""
    more = [_party(f"p{each}", f"Kiosken {each}", "business") for each in range(3)]
    assert not _small(stakeholders=[*BUS["stakeholders"], *more])


@BOTH
def test_a_small_plan_is_read_in_some_minutes(language: str) -> None:
    """Ten items at most, about as many words as two pages of a letter."""
    text = _text(_with(language=language), language)
    assert len(text.split()) <= 650
    assert " 11. " not in text


def test_a_small_plan_sets_up_no_group_that_stands_and_no_panel() -> None:
    """Also where something was agreed before and a promise is open: somebody rings round."""
    before = [{"id": "e", "what": "Möte vid kiosken", "with": ["handlare"], "outcome": "partial"}]
    plan = _plan(_with(earlier=before))
    kinds = {each.kind for each in plan.arenas}
    assert not kinds & {"monitoring", "fact_panel", "working_group", "process_group"}
    assert "ringer" in _text(_with(earlier=before))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Prova tillsammans på plats: ”Om motorn hörs inne”."),
        ("en", "Try together on the spot: “Om motorn hörs inne”."),
    ],
)
def test_what_can_be_heard_is_tried_where_they_meet(language: str, said: str) -> None:
    """By those who meet, and not by a panel; what cannot be sensed on the spot has its panel."""
    assert said in _text(BUS, language)
    paper = {**BUS["tensions"][0], "note": "Vem som äger trottoaren"}
    plan = _plan(_with(tensions=[paper, BUS["tensions"][1]]))
    assert [each for each in plan.arenas if each.kind == "fact_panel"]


@pytest.mark.parametrize(
    ("language", "said", "now"),
    [
        (
            "sv",
            "Gatukontoret säger rakt ut, innan någon bjuds in, vad det blev av löftena till handlarna "
            "vid Lilltorget om ”Besked i våras” och till de boende på Norra gatan om ”En lampa vid "
            "övergången” och vad som gäller nu.",
            "Kan ”En lampa vid övergången” göras inom tre veckor? Gör det då, innan ni möts.",
        ),
        (
            "en",
            "Gatukontoret says plainly, before anybody is invited, what became of the promises to "
            "handlarna vid Lilltorget about “Besked i våras” and to de boende på Norra gatan about "
            "“En lampa vid övergången” and what holds now.",
            "Can “En lampa vid övergången” be done within three weeks? Then do it before you meet.",
        ),
    ],
)
def test_promises_of_one_are_answered_for_in_one_item(language: str, said: str, now: str) -> None:
    """By whoever gave them, and the small thing that was left is done before anybody meets."""
    text = _text(BUS, language)
    assert said in text
    assert now in text


@pytest.mark.parametrize(
    ("more", "now"),
    [
        ({}, True),
        ({"note": "Beställd för 1 800 kronor."}, True),
        ({"note": "It takes two hours and was left lying."}, True),
        ({"note": "Kostar 400 000 kronor."}, False),
        ({"note": "Två timmars arbete, men nämnden måste besluta."}, False),
        ({"note": "Lovades i tidningen."}, False),
        ({"kept": "unknown"}, False),
        ({"who": "boende"}, False),
        ({"who": "namnd"}, False),
        ({"visibility": "confidential"}, False),
    ],
)
def test_a_small_thing_that_was_left_is_told_from_what_others_decide(
    more: dict[str, Any], now: bool
) -> None:
    """An office, hours or a small sum in the note, and nobody's decision; and it was not kept."""
    promise = {**BUS["commitments"][0], **more}
    facts = Situation(case_of(_with(commitments=[promise])))
    [found] = facts.case.commitments
    assert can_be_done_now(facts, found) is now


def test_the_small_thing_is_said_in_a_large_plan_too() -> None:
    """Beside what became of the promise, to those who were promised it."""
    text = _text(_with(resources={"lead_hours": 200}, commitments=BUS["commitments"][:1]))
    assert "Gör det då, innan ni möts." in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "sv",
            "villkoren för det de ger: vad ska vara klart, till vilken dag, och kan den flyttas",
        ),
        ("en", "the conditions of what they give: what must be done, by which day"),
    ],
)
def test_whoever_gives_money_is_rung_about_it_and_sits_over_no_others_matter(
    language: str, said: str
) -> None:
    """A gift gives no chair to one who bears nothing and has said nothing; nothing is broken."""
    assert said in _text(BUS, language)
    plan = _plan(BUS)
    assert not [each for each in plan.arenas if each.joint and "tor" in each.parties]
    assert {each.state for each in plan.claims if each.party == "tor"} == {"set_aside"}
    own = [*BUS["perspectives"], _view("tak", "Taket ska synas", "tor")]
    sits = _plan(_with(perspectives=own))
    assert [each for each in sits.arenas if each.joint and "tor" in each.parties]


@pytest.mark.parametrize(
    ("language", "held", "by"),
    [
        (
            "sv",
            "Gatuchefen väntar med ”Väderskyddets plats” och gatunämnden med ”Hållplatsens läge” i "
            "högst tre månader",
            "tills mötet är hållet, men inte längre än till 2026-03-31.",
        ),
        (
            "en",
            "Gatuchefen holds “Väderskyddets plats” and gatunämnden holds “Hållplatsens läge” for "
            "at most three months",
            "until the meeting has been held, but no longer than to 2026-03-31.",
        ),
    ],
)
def test_decisions_are_held_in_one_sentence_and_no_longer_than_a_gift_lasts(
    language: str, held: str, by: str
) -> None:
    """Three months would lose it."""
    distrust = {"source": "handlare", "target": "kontor", "trust": "low"}
    document = _with(relationships=[*BUS["relationships"], distrust])
    assert held in _text(document, language)
    gift = {"id": "e", "title": "Gåvans sista dag", "date": "2026-03-31"}
    text = _text({**document, "events": [gift]}, language)
    assert by in text
    assert "2026-03-31?" in text  # the question asks for the same


def test_the_office_that_calls_is_not_rung_about_its_own_survey() -> None:
    """Those who were in it are asked how it ended."""
    survey = {
        "id": "enkat",
        "what": "Enkät om torget",
        "led_by": ["kontor"],
        "with": ["handlare"],
        "outcome": "ignored",
        "felt_by": ["handlare"],
    }
    plan = _plan(_with(earlier=[survey]))
    asked = {
        each.parties: "enkat" in str(each.purpose) for each in plan.arenas if each.phase == "call"
    }
    assert asked["handlare",]
    assert not asked.get(("kontor",), False)


def test_a_talk_of_a_small_plan_is_about_what_is_at_odds() -> None:
    """One view that stands against another's; the rest they say themselves."""
    text = _text(BUS)
    assert "De boende på Norra gatan om ”Bussen står med motorn på under våra fönster”." in text
    assert "Vår gata är för smal för bussen" not in text

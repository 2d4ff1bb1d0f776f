"""Who says what: what is fixed is told first by whoever decided it, a promise is taken back by whoever
gave it, what one official decides is decided at once, those chosen by nobody answer for nobody, and
nobody whom the matter concerns is left without a word.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from processmap.formats.document import loads
from processmap.model.kinds import whole_of
from processmap.model.plan import Named, Plan, Said, Sentences
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import plan_page
from processmap.planning import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_plan
from tests.families import large_family, small_family
from tests.plain_data import read_data
from tests.planning.expectations import case_of
from tests.planning.makers import MADE_UP, REAL

few = settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))


def _page(document: dict[str, Any]) -> str:
    case = case_of(document)
    seen = seen_plan(case, propose(case).plans[0], case.language)
    return " ".join(plan_page(seen, whole=True).text(10_000).split())


SLUICE: dict[str, Any] = {
    "title": "Slussen",
    "question": "Hur ska slussen skötas?",
    "language": "sv",
    "owner": "Hamnnämnden",
    "result_is": "proposal",
    "open": ["öppettiderna"],
    "stakeholders": [
        {"id": "batar", "name": "Båtfolket", "kind": "group", "affected": "high"},
        {"id": "kaj", "name": "Boende vid kajen", "kind": "residents", "affected": "high"},
        {"id": "kafe", "name": "Kajkaféet", "kind": "business", "affected": "medium"},
        {"id": "rost", "name": "Kajens röst", "kind": "association", "speaks_for": ["kaj"]},
        {"id": "polis", "name": "Polisen", "kind": "authority", "influence": "high"},
        {
            "id": "vatten",
            "name": "Vattentillsynen",
            "kind": "authority",
            "influence": "medium",
        },
    ],
    "perspectives": [
        {"id": "natt", "statement": "Bommarna slår hela natten", "held_by": ["kaj"]},
        {"id": "fram", "statement": "Vi måste kunna komma hem sent", "held_by": ["batar"]},
        {"id": "hal", "statement": "Trappan är hal", "held_by": ["kafe"], "aspect": "fact"},
    ],
    "tensions": [{"id": "sent", "between": ["natt", "fram"]}],
    "decision_bodies": [
        {"id": "namnd", "name": "Hamnnämnden", "kind": "committee"},
        {"id": "chef", "name": "Hamnchefen", "kind": "delegate"},
    ],
    "proposals": [
        {"id": "tider", "title": "Nya nattider", "from": ["batar"], "decided_by": "namnd"},
    ],
    "calendar": {"start": "2026-03-02"},
}
LOCK: dict[str, Any] = {
    **SLUICE,
    "title": "The lock",
    "question": "How is the lock to be run?",
    "language": "en",
    "owner": "The harbour board",
    "open": ["opening hours"],
    "stakeholders": [
        {**each, "name": name}
        for each, name in zip(
            SLUICE["stakeholders"],
            [
                "Boat people",
                "Residents of the quay",
                "The quay café",
                "Voice of the quay",
                "The police",
                "The water inspectorate",
            ],
            strict=True,
        )
    ],
    "decision_bodies": [
        {"id": "namnd", "name": "The harbour board", "kind": "committee"},
        {"id": "chef", "name": "The harbour master", "kind": "delegate"},
    ],
}


def test_what_is_fixed_is_told_first_by_whoever_decides() -> None:
    """Where the map has what is open and what is fixed, whoever decides writes both down, and it is
    the first thing said in each talk; it was told nowhere.
    """
    assert "slussen blir kvar" not in _page(SLUICE)
    told = _page({**SLUICE, "fixed": ["slussen blir kvar"]})
    assert (
        "Hamnnämnden skriver ner vad som ligger fast, ”slussen blir kvar”, och vad som är öppet, "
        "”öppettiderna”. Det sägs först till var och en." in told
    )
    english = _page({**LOCK, "fixed": ["the lock stays"]})
    assert "harbour board writes down what is fixed, “the lock stays”" in english
    assert "Each is told it first." in english


def test_what_is_decided_is_told_with_it() -> None:
    """A decision on the matter that stands is told in the same place, also where nothing else is
    fixed; without either there is nothing to tell.
    """
    assert "vad som ligger fast" not in _page(SLUICE)
    closed = {
        "id": "mur",
        "title": "Kajmuren byggs om",
        "body": "namnd",
        "outcome": "approved",
        "about": "matter",
        "carried_out": "yes",
    }
    told = _page({**SLUICE, "decisions": [closed]})
    assert "skriver ner vad som ligger fast, och vad som är öppet" in told
    assert "”Kajmuren byggs om”" in told


def test_the_talks_begin_with_the_answer_where_it_is_asked_for() -> None:
    """Where nobody has said what is open, the answer to that is what each talk begins with."""
    residents = [
        {"id": f"by{number}", "name": f"Byn {number}", "kind": "residents", "affected": "high"}
        for number in range(1, 9)
    ]
    large = {**SLUICE, "open": None, "stakeholders": [*SLUICE["stakeholders"], *residents]}
    told = _page({key: value for key, value in large.items() if value is not None})
    assert "Börja med svaret i punkt" in told
    assert "Börja med svaret" not in _page({**large, "open": ["öppettiderna"]})


PROMISE = {"id": "loft", "who": "namnd", "what": "Bommen tystas i vår", "to": ["kaj"]}


def test_a_promise_that_will_not_hold_is_taken_back_by_whoever_gave_it() -> None:
    """The map says that it will not hold: it is taken back, to those it was given to, and nobody is
    asked whether it was kept. What holds is said too.
    """
    broken = {**PROMISE, "note": "Sagt av ordföranden i höstas. Ryms inte i budgeten."}
    held = {"id": "rast", "who": "namnd", "what": "Rastbänken står kvar", "kept": "yes"}
    told = _page({**SLUICE, "commitments": [broken, held]})
    assert (
        "Hamnnämnden tar tillbaka löftet ”Bommen tystas i vår” innan någon bjuds in: säger till "
        "boende vid kajen att det inte håller, varför, och vad som gäller i stället. Det som "
        "håller sägs också: ”Rastbänken står kvar”. Det gör ordföranden, som gav löftet." in told
    )
    assert "hållit löftet" not in told
    english = _page({**LOCK, "commitments": [{**PROMISE, "note": "Cannot be kept: no money."}]})
    assert "harbour board takes back the promise “Bommen tystas i vår” before anybody" in english


@pytest.mark.parametrize(
    "note", [None, "Boende håller inte med om när det sades.", "Lagen tillåter det."]
)
def test_a_promise_that_may_hold_is_not_taken_back(note: str | None) -> None:
    """Only where the map says so: else it is answered for, as before."""
    told = _page({**SLUICE, "commitments": [{**PROMISE, **({"note": note} if note else {})}]})
    assert "tar tillbaka" not in told
    assert "säger öppet vad som gäller om löftet" in told


STEPS = {"id": "steg", "title": "Sand på trappan", "from": ["kafe"], "addresses": ["hal"]}


def test_what_one_official_decides_is_decided_at_once() -> None:
    """A small thing that an official decides alone does not go the way of the rest; the board that
    decides on the rest is the only one that the talks go to.
    """
    steps = {**STEPS, "decided_by": "chef"}
    told = _page({**SLUICE, "proposals": [*SLUICE["proposals"], steps]})
    assert (
        "Hamnchefen avgör ”Sand på trappan” inom tre veckor och svarar Kajkaféet: det väntar inte "
        "på samtalen." in told
    )
    assert told.count("Hamnchefen") == 1
    assert told.count("Sand på trappan") == 1
    english = _page({**LOCK, "proposals": [*SLUICE["proposals"], steps]})
    assert "harbour master decides “Sand på trappan” within three weeks and tells" in english


@pytest.mark.parametrize(
    "more",
    [
        {"decided_by": "namnd"},
        {"decided_by": "chef", "burdens": ["batar"]},
        {"decided_by": "chef", "agreement_of": ["kaj"]},
        {"decided_by": "chef", "addresses": ["natt"]},
        {"decided_by": "chef", "visibility": "confidential"},
    ],
    ids=["board", "burdens", "somebody's yes", "tense", "confidential"],
)
def test_what_somebody_else_is_hit_by_goes_its_way(more: dict[str, Any]) -> None:
    """What a board decides, what somebody bears or must agree to, and what people see differently is
    not decided at once; what is confidential is with the rest.
    """
    case = case_of({**SLUICE, "proposals": [*SLUICE["proposals"], {**STEPS, **more}]})
    assert Situation(case).at_once == {}


def test_where_all_is_one_officials_nothing_is_apart() -> None:
    """Where one official decides on all of it, that is the matter itself."""
    document = {**SLUICE, "proposals": [{**STEPS, "decided_by": "chef"}]}
    assert Situation(case_of(document)).at_once == {}


LEAD = {"id": "mo", "name": "Mo Ek", "role": "process_lead"}


def test_a_no_from_somebody_chosen_by_nobody_is_asked_of_those_concerned() -> None:
    """A group that speaks for others of its own accord says no to a lead: those others are asked, and
    the lead is not out. A side's own no is a no.
    """

    def led(by: list[str]) -> str:
        calendar = {**SLUICE["calendar"], "facilitators": [{**LEAD, "objected_by": by}]}
        return _page({**SLUICE, "calendar": calendar})

    asked = led(["rost"])
    assert "fråga boende vid kajen själva om de godtar Mo Ek" in asked
    assert "bjuder inte in någon" not in asked
    assert "har sagt nej till Mo Ek som ledare" in led(["rost", "batar"])
    chosen = [
        {**each, "speaks_for": [{"who": "kaj", "basis": "chosen"}]}
        if each["id"] == "rost"
        else each
        for each in SLUICE["stakeholders"]
    ]
    calendar = {**SLUICE["calendar"], "facilitators": [{**LEAD, "objected_by": ["rost"]}]}
    told = _page({**SLUICE, "stakeholders": chosen, "calendar": calendar})
    assert "Kajens röst har sagt nej till Mo Ek" in told


def test_who_says_to_speak_for_others_is_not_said_not_to() -> None:
    """The map says that they do: that the others are asked themselves is all that can be told."""
    told = _page(SLUICE)
    assert "säger sig tala för dem, men boende vid kajen frågas själva" in told
    assert "talar inte för" not in told
    english = _page({**SLUICE, "language": "en"})
    assert "they say that they speak for them, but" in english
    assert "not speak for" not in english


@pytest.mark.parametrize("document", [SLUICE, LOCK], ids=["sv", "en"])
def test_the_police_and_those_with_supervision_are_no_sides(document: dict[str, Any]) -> None:
    """They are spoken with and told of, and have no chair where something is worked out."""
    case = case_of(document)
    plan = propose(case).plans[0]
    rooms = [
        each for each in plan.arenas if each.joint and each.phase in ("facts", "small", "wide")
    ]
    sitting = {whole_of(key) for each in rooms for key in each.parties}
    assert "kaj" in sitting
    assert not sitting & {"polis", "vatten"}
    said = "sitter inte med som part" if case.language == "sv" else "who are no side"
    assert said in _page(document)


@pytest.mark.parametrize(
    "more",
    [
        {"relationships": [{"source": "kaj", "target": "polis", "kind": "conflict", "stage": 4}]},
        {"owner": "Polisen"},
        {
            "stakeholders": [
                {**each, **({"role": ["carries_out"]} if each["id"] == "polis" else {})}
                for each in SLUICE["stakeholders"]
            ]
        },
    ],
    ids=["in conflict", "owner", "carries it out"],
)
def test_who_is_a_side_themselves_keeps_a_chair(more: dict[str, Any]) -> None:
    """The police whom the matter is about, who own it or are to do something, are no outsiders."""
    assert "polis" not in Situation(case_of({**SLUICE, **more})).overseeing


def _names(words: object) -> Iterator[str]:
    """Everybody named in what is said, and everybody with a chair or told as absent."""
    if isinstance(words, Named):
        yield from map(whole_of, words.ids)
    elif isinstance(words, Said):
        for _, filling in words.params:
            yield from _names(filling)
    elif isinstance(words, Sentences):
        yield from _names(words.said)
    elif isinstance(words, tuple):
        for each in words:
            yield from _names(each)
    elif attrs.has(type(words)):
        party = getattr(words, "party", None)
        if isinstance(party, str):
            yield whole_of(party)
        for field in attrs.fields(type(words)):
            yield from _names(getattr(words, field.name))


def _without_a_word(case: ProcessMap) -> list[str]:
    """Those whom the matter concerns and who have no contact, no chair and no word about why not in
    the first plan; what is only asked of the lead is no such word.
    """
    facts = Situation(case)
    plan: Plan = propose(case).plans[0]
    there = {whole_of(key) for each in plan.gates for key in each.opened_by}
    there |= set(_names((plan.arenas, tuple(each.said for each in (*plan.gates, *plan.told)))))
    there |= set(_names(plan.not_here))
    there |= {key for key, body in facts.body_of.items() if body in there}
    missing = []
    for key in facts.concerned:
        whole = {whole_of(one) for one in facts.parties[key].part_of}
        placed = key in there or key in facts.owner_parties or bool(whole & there)
        if not placed and key not in facts.hidden:
            missing.append(key)
    return missing


@given(large_family())
@few
def test_nobody_in_a_large_matter_is_left_without_a_word(document: dict[str, Any]) -> None:
    """Everybody whom the map says that it concerns has a contact, a chair, or a word about why
    not.
    """
    assert _without_a_word(case_of(document)) == []


@given(small_family())
@few
def test_nobody_in_a_small_matter_is_left_without_a_word(document: dict[str, Any]) -> None:
    """The same in a small matter."""
    assert _without_a_word(case_of(document)) == []


@pytest.mark.parametrize("path", MADE_UP, ids=lambda path: path.stem)
def test_nobody_in_an_invented_matter_is_left_without_a_word(path: Path) -> None:
    """The same in every invented process."""
    assert _without_a_word(case_of(read_data(path)["document"])) == []


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_nobody_in_a_real_matter_is_left_without_a_word(path: Path) -> None:
    """The same in each example and each real case."""
    assert _without_a_word(loads(path.read_text(encoding="utf-8"), format="yaml")) == []


@pytest.mark.parametrize("path", MADE_UP, ids=lambda path: path.stem)
def test_no_court_or_police_sits_as_a_side(path: Path) -> None:
    """In no invented process somebody who oversees the others sits where something is worked out,
    unless they sit there already.
    """
    case = case_of(read_data(path)["document"])
    facts = Situation(case)
    for plan in propose(case).plans:
        for arena in plan.now_arenas:
            if arena.joint and arena.phase in ("facts", "small", "wide") and not arena.dialogues:
                there = {whole_of(key) for key in arena.parties}
                assert arena.status != "proposed" or not there & facts.overseeing, arena.id


ROAD: dict[str, Any] = {
    "title": "Genomfarten",
    "question": "Hur ska lastbilarna köra genom Västby?",
    "language": "sv",
    "owner": "Gatunämnden",
    "result_is": "proposal",
    "open": ["vägvalet"],
    "stakeholders": [
        {
            "id": "vast",
            "name": "Boende i Västby",
            "kind": "residents",
            "affected": "high",
            "places": ["Västby"],
        },
        {"id": "akeri", "name": "Åkeriet", "kind": "business", "affected": "medium"},
        {
            "id": "ost",
            "name": "Boende i Östby",
            "kind": "residents",
            "affected": "low",
            "places": ["Östby"],
        },
        {"id": "gods", "name": "Godset", "kind": "business", "affected": "low"},
    ],
    "perspectives": [
        {"id": "bort", "statement": "Lastbilarna ska bort", "held_by": ["vast"]},
        {"id": "kort", "statement": "Vi behöver den korta vägen", "held_by": ["akeri"]},
    ],
    "tensions": [{"id": "vag", "between": ["bort", "kort"]}],
    "decision_bodies": [{"id": "namnd", "name": "Gatunämnden", "kind": "committee"}],
    "proposals": [
        {
            "id": "om",
            "title": "Lastbilarna leds om genom Östby",
            "from": ["vast"],
            "decided_by": "namnd",
            "burdens": ["ost", "gods"],
        },
    ],
    "calendar": {"start": "2026-03-02"},
}


def test_who_would_bear_the_solution_is_asked_before_it_is_worked_out() -> None:
    """Another village and an estate are hardly touched today, and would bear what is proposed: each
    is asked in the talks what it would mean to them, and not only before the decision.
    """
    told = _page(ROAD)
    meaning = "om vad ”Lastbilarna leds om genom Östby” skulle betyda för dem"
    assert f"Träffa boende i Östby {meaning}" in told
    assert f"Ring Godset {meaning}" in told
    assert "Kända nu" not in told  # they are there: it is asked who more would bear it
    proposal = {key: value for key, value in ROAD["proposals"][0].items() if key != "burdens"}
    assert "Ring Godset" not in _page({**ROAD, "proposals": [proposal]})


def test_who_would_bear_the_solution_is_asked_in_english_too() -> None:
    """The same in English."""
    told = _page({**ROAD, "language": "en"})
    assert "what “Lastbilarna leds om genom Östby” would mean to them" in told

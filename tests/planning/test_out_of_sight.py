"""Those of whom a plan tells others nothing: somebody in fear who has not been asked, those whose
being there is confidential, and whoever dares not say what they think among their own: made-up
maps.
"""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import processmap as pm
from processmap.audience.who import Audience
from processmap.pages.proposals import alternatives_page
from processmap.planning.out_of_sight import confided, left_alone, unsaid
from processmap.verbs.seeing import seen_alternatives
from tests.planning.expectations import case_of

BRIDGE: dict[str, Any] = {
    "title": "Bron",
    "question": "Ska bron öppnas för bilar?",
    "language": "sv",
    "owner": "Kommunen",
    "open": ["tiderna", "farten"],
    "stakeholders": [
        {"id": "by", "name": "Byborna", "kind": "residents", "affected": "high", "size": 60},
        {"id": "akare", "name": "Åkarna", "kind": "business", "affected": "high"},
        {"id": "skola", "name": "Föräldragruppen", "kind": "association", "affected": "high"},
        {
            "id": "kommun",
            "name": "Kommunen",
            "kind": "administration",
            "influence": "high",
            "role": ["carries_out"],
        },
    ],
    "relationships": [{"source": "by", "target": "akare", "kind": "conflict", "stage": 4}],
    "perspectives": [
        {"id": "tyst", "statement": "Det ska vara tyst", "held_by": ["by"], "themes": ["trafik"]},
        {"id": "last", "statement": "Vi måste över", "held_by": ["akare"], "themes": ["trafik"]},
    ],
    "tensions": [{"id": "t", "between": ["tyst", "last"], "stage": 4}],
    "earlier": [
        {"id": "f", "what": "Möte om bron", "outcome": "broken_off", "felt_by": ["by"]},
    ],
    "decision_bodies": [{"id": "ks", "name": "Kommunstyrelsen", "kind": "board"}],
    "decisions": [{"id": "d", "title": "Broplanen", "body": "ks", "outcome": "pending"}],
    "calendar": {"start": "2026-09-01"},
}
SHE = {
    "id": "hon",
    "name": "Xenia Qvist",
    "kind": "person",
    "affected": "high",
    "willing": "not_asked",
    "needs": ["safety"],
}


def _map(*people: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The bridge with more people, and more in its lists."""
    made = {**BRIDGE, "stakeholders": [*BRIDGE["stakeholders"], *people]}
    for name, found in more.items():
        made[name] = [*made[name], *found] if isinstance(made.get(name), list) else found
    return made


def _told(document: dict[str, Any], who: Audience = Audience.ORDINARY) -> list[str]:
    """The plan in short, the whole of it, and the page."""
    case = case_of(document)
    found = pm.propose(case)
    seen = seen_alternatives(found, who=who)
    plans = [
        alternatives_page(seen, details=each, whole=each).text(10_000) for each in (False, True)
    ]
    return [*plans, str(pm.brief(pm.with_plan(case, found.plans[0])))]


TIES = [
    {"source": "hon", "target": "by", "kind": "conflict", "stage": 6, "first": ["safety"]},
    {"source": "by", "target": "hon", "kind": "conflict", "stage": 5},
]
VIEW = {"id": "v", "statement": "Jag vill bo kvar", "held_by": ["hon"], "themes": ["trafik"]}


@given(
    ties=st.lists(st.sampled_from(TIES), max_size=2, unique_by=str),
    view=st.booleans(),
    felt=st.booleans(),
    one=st.sampled_from([{"kind": "person"}, {"kind": "group", "size": 1}]),
    willing=st.sampled_from([{}, {"willing": "not_asked"}, {"willing": "unknown"}]),
    language=st.sampled_from(["sv", "en"]),
)
@settings(max_examples=12, deadline=None)
def test_whoever_is_in_fear_and_not_asked_is_named_once(
    ties: list[dict[str, Any]],
    view: bool,
    felt: bool,
    one: dict[str, Any],
    willing: dict[str, Any],
    language: str,
) -> None:
    """In the one step that asks them whether they want to be left out, whatever they were in
    before; and what they think is asked of nobody.
    """
    she = {key: value for key, value in SHE.items() if key != "willing"} | one | willing
    document = _map(she, relationships=ties, perspectives=[VIEW] if view else [], language=language)
    if felt:
        document["earlier"] = [
            {**BRIDGE["earlier"][0], "felt_by": ["hon", "by"], "led_by": ["hon"], "with": ["hon"]}
        ]
    plan, whole, page = _told(document)
    assert plan.casefold().count("xenia") == 1
    assert whole.casefold().count("xenia") == 1
    assert page.casefold().count("xenia") <= 1
    for each in (plan, whole, page):
        assert "Jag vill bo kvar" not in each
    once = "frågar en gång, i enrum" if language == "sv" else "asks once, in private"
    assert once in plan


@pytest.mark.parametrize(
    ("language", "duty"),
    [
        ("sv", "Kommunen svarar som arbetsgivare för tryggheten, vad svaret än blir."),
        ("en", "Kommunen answers as employer for their safety, whatever the answer."),
    ],
)
def test_an_employer_answers_for_the_safety_of_whoever_is_asked_once(
    language: str, duty: str
) -> None:
    """It is told in that one step, of those who work for somebody in the map and of nobody else."""
    employed = {**SHE, "kind": "official", "part_of": ["kommun"]}
    plan, whole, page = _told(_map(employed, language=language))
    for each in (plan, whole):
        assert " ".join(each.split()).count(duty) == 1
        assert each.casefold().count("xenia") == 1
    assert page.casefold().count("xenia") <= 1
    assert duty not in " ".join(_told(_map(SHE, language=language))[0].split())
    hidden = _map(employed | {"visibility": "confidential"}, language=language)
    assert duty not in " ".join(_told(hidden)[0].split())


@pytest.mark.parametrize(
    ("note", "once"),
    [
        ("Vill inte bli indragen.", True),
        ("Does not want to be drawn in.", True),
        ("Bor vid bron.", False),
    ],
)
def test_whoever_wants_no_part_is_asked_once_too(note: str, once: bool) -> None:
    """Also where they do not ask for safety, and whatever kind of party they are."""
    party = {"id": "kyrka", "name": "Kapellet", "kind": "association", "note": note}
    assert left_alone(case_of(_map(party))) == (("kyrka",) if once else ())
    if once:
        assert _told(_map(party))[0].count("Kapellet") == 1


@pytest.mark.parametrize(
    "more",
    [{"willing": "yes"}, {"willing": "no"}, {"role": ["must_agree"]}, {"needs": []}],
)
def test_who_has_answered_or_has_to_answer_is_not_left_alone(more: dict[str, Any]) -> None:
    """Nor is somebody who does not ask for safety."""
    assert left_alone(case_of(_map({**SHE, **more}))) == ()


def test_who_has_spoken_is_not_left_alone() -> None:
    """Whoever takes part already has been asked."""
    talk = {"id": "s", "title": "Samtal", "participants": ["hon"], "status": "held"}
    assert left_alone(case_of(_map(SHE, dialogues=[talk]))) == ()


HIDDEN = {
    "id": "hon",
    "name": "Xenia Qvist",
    "kind": "group",
    "size": 3,
    "affected": "high",
    "visibility": "confidential",
}


@given(
    ties=st.lists(
        st.sampled_from([*TIES, {**TIES[0], "threats": "yes"}]), max_size=2, unique_by=str
    ),
    view=st.booleans(),
    felt=st.booleans(),
    more=st.sampled_from([{}, {"needs": ["safety"]}, {"willing": "yes"}, {"needs": ["children"]}]),
    language=st.sampled_from(["sv", "en"]),
)
@settings(max_examples=12, deadline=None)
def test_the_plan_reads_as_if_who_is_confidential_were_not_there(
    ties: list[dict[str, Any]], view: bool, felt: bool, more: dict[str, Any], language: str
) -> None:
    """No step for nobody, no warning, no other form for the rest: the same words."""
    earlier = [{**BRIDGE["earlier"][0], "felt_by": ["hon", "by"] if felt else ["by"]}]
    document = _map(
        {**HIDDEN, **more},
        relationships=ties,
        perspectives=[VIEW] if view else [],
        language=language,
    )
    open_ = _told({**BRIDGE, "language": language})
    assert _told({**document, "earlier": earlier}) == open_


def test_whoever_leads_sees_the_talk_and_the_protection() -> None:
    """They are in the plan, and shown to whoever asks for everything."""
    document = _map(
        {**HIDDEN, "needs": ["safety"]},
        relationships=[{**TIES[0], "threats": "yes"}],
        perspectives=[VIEW],
    )
    assert confided(case_of(document)) == ("hon",)
    told = _told(document, Audience.WORKING)[0]
    assert "om ”Jag vill bo kvar”, utan att behöva synas" in told
    assert "Någon van vid hot går igenom" in told


CAMPS = {
    "id": "by",
    "name": "Byborna",
    "kind": "residents",
    "affected": "high",
    "size": 60,
    "places": ["Bro"],
    "subgroups": ["för bilarna", "mot bilarna"],
}
QUIET = {
    "id": "q",
    "statement": "Min butik behöver bilarna",
    "held_by": ["by/for-bilarna"],
    "themes": ["trafik"],
}


def _camps(view: dict[str, Any] = QUIET, **more: Any) -> dict[str, Any]:
    others = [each for each in BRIDGE["stakeholders"] if each["id"] != "by"]
    return {**_map(perspectives=[view]), "stakeholders": [{**CAMPS, **more}, *others]}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "more",
    [
        {"within": {"stage": 3}},
        {"note": "Några vågar inte säga vad de tycker."},
        {"note": "Some dare not say what they think."},
    ],
)
def test_who_dares_not_speak_among_their_own_is_not_told_apart(
    more: dict[str, Any], language: str
) -> None:
    """Their camp is no name on paper, their view stands at nobody, and all are heard one by one
    somewhere else than where the others see who comes.
    """
    plan, whole, page = _told({**_camps(**more), "language": language})
    for each in (plan, whole, page):
        assert "för bilarna" not in each
    for each in (plan, whole):
        assert each.count("Min butik behöver bilarna") == 1
    if language == "sv":
        assert "En och en: där finns flera synsätt." in plan
        assert "utanför Bro eller per telefon" in plan
        assert "”Min butik behöver bilarna”, som sägs på flera håll" in plan
    else:
        assert "One by one: there are several views." in plan
        assert "outside Bro or by phone" in plan
        assert "“Min butik behöver bilarna”, which is said in several places" in plan


def test_one_part_that_must_not_be_seen_leaves_the_others_as_they_are() -> None:
    """Where the map says it of one part only."""
    view = {**QUIET, "note": "De vill inte synas."}
    document = _camps(view, subgroups=[*CAMPS["subgroups"], "de som inte vet"])
    found = unsaid(case_of(document))
    assert (found.one_by_one, found.carried) == (("by",), ("q",))
    plan = _told(document)[0]
    assert "för bilarna" not in plan
    assert "mot bilarna" in plan


def test_camps_that_speak_openly_are_told_apart() -> None:
    """Each is met by itself, and what it says stands there."""
    plan = _told(_camps(within={"stage": 2}))[0]
    assert "för bilarna" in plan
    assert "som sägs på flera håll" not in plan


LOOKED = {
    "sv": "går någon som arbetar med trygghet igenom läget med dem som svarar för skydd där ni är",
    "en": "somebody who knows about safety goes through how things stand with those who answer",
}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "more",
    [
        {"relationships": [{**BRIDGE["relationships"][0], "stage": 6}]},
        {"events": [{"id": "e", "title": "Möte", "date": "2026-10-01", "note": "Polisanmält."}]},
        {"earlier": [{**BRIDGE["earlier"][0], "note": "Was reported to the police."}]},
    ],
)
def test_where_threats_may_be_at_hand_somebody_looks_before_any_meet(
    more: dict[str, Any], language: str
) -> None:
    """In one step, in words that tell of nobody and of nothing that has happened."""
    plan, whole, _ = _told({**BRIDGE, **more, "language": language})
    assert plan.count(LOOKED[language]) == 1
    assert whole.count(LOOKED[language]) == 1
    for word in ("polis", "police", "hot eller", "threats or"):
        assert word not in plan.casefold()


def test_where_nothing_tells_of_threats_nobody_looks_for_them() -> None:
    """Nor where only what is confidential does."""
    assert LOOKED["sv"] not in _told(BRIDGE)[0]
    note = {"note": "Polisanmält.", "visibility": "confidential"}
    assert LOOKED["sv"] not in _told({**BRIDGE, "earlier": [{**BRIDGE["earlier"][0], **note}]})[0]


@pytest.mark.parametrize("size", [{"kind": "person"}, {"kind": "group", "size": 1}])
def test_one_human_being_is_met_as_one(size: dict[str, Any]) -> None:
    """However hot it is around them: nobody is a group alone."""
    owner = {"id": "agare", "name": "Ägaren", "affected": "high", **size}
    tie = {"source": "agare", "target": "kommun", "kind": "conflict", "stage": 4}
    plan = pm.propose(case_of(_map(owner, relationships=[tie])))[0]
    theirs = [each for each in plan.arenas if each.phase == "call" and each.parties == ("agare",)]
    assert [each.kind for each in theirs] == ["assessment"]

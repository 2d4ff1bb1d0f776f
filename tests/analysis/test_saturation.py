"""Tests of what is said about an inventory: the verdict, the words, the groups, and whom to hear
next.
"""

import re

import pytest
from hypothesis import given, settings

from processmap.analysis.saturation import (
    Verdict,
    Why,
    coverage_by_group,
    hear_next,
    saturation,
    saturation_of,
)
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from processmap.pages.insight import how_far
from tests.strategies import process_maps


def _talk(key: str, *who: str, **said: object) -> Dialogue:
    return Dialogue(
        id=key, title=f"Samtal {key}", status="held", purpose="inventory", participants=who, **said
    )


@pytest.mark.parametrize(
    ("samples", "verdict"),
    [
        ([], "too_little"),
        ([["a", "b", "c", "d", "e"]] * 5, "too_little"),
        ([["a", "b", "c", "d"]] * 9, "too_little"),
        ([["a", "b", "c", "d", "e"]] * 6, "levelling"),
        ([["a", "b"], ["a", "c"], ["b", "d"], ["a"], ["e", "a"], ["f", "g"]], "still_new"),
        ([list("abcdefgh")] * 4 + [["i"], ["a"]], "slowing"),
        # nothing new in the last run, but most came up only once: the interval is too wide to call
        # it level
        ([["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"], ["a"], ["c"]], "slowing"),
    ],
)
def test_verdict(samples: list[list[str]], verdict: str) -> None:
    """Too little below six dialogues or five perspectives; then by what the last run brought, and
    the interval.
    """
    assert saturation_of(samples).verdict == verdict


def _map(samples: list[str], **rest: object) -> ProcessMap:
    talks = [_talk(f"d{n + 1}", "unga") for n in range(len(samples))]
    keys = sorted(set("".join(samples)))
    views = [
        Perspective(
            id=f"v-{key}",
            statement=key,
            voiced_in=[f"d{n + 1}" for n, said in enumerate(samples) if key in said],
        )
        for key in keys
    ]
    people = [Stakeholder(id="unga", name="Unga")]
    return ProcessMap(
        title="Torget", stakeholders=people, dialogues=talks, perspectives=views, **rest
    )


@pytest.mark.parametrize(
    "samples", [["abcde"] * 6, ["ab", "ac", "bd", "a", "ea", "fg"], ["ab"], []]
)
def test_words_are_careful(samples: list[str]) -> None:
    """What is said holds no percentage, differs between languages, and when it estimates it says
    what that rests on.
    """
    case = _map(samples)
    for language in ("sv", "en"):
        said = " ".join(how_far(case, language))
        assert said
        assert "%" not in said
        assert "procent" not in said
        assert "{" not in said
    assert how_far(case, "sv") != how_far(case, "en")
    if saturation(case).verdict is Verdict.TOO_LITTLE:
        assert "för tidigt" in how_far(case)[0]
    else:
        assert any("inte har hörts" in each for each in how_far(case))


def test_the_interval_is_stated_in_whole_numbers() -> None:
    """Between so many and so many: whole numbers that hold what has come up."""
    case = _map(["ab", "ac", "bd", "a", "ea", "fg"])
    found = saturation(case)
    assert found.richness is not None
    low, high = found.richness.whole
    assert 7 <= low <= high
    numbers = [int(each) for each in re.findall(r"\d+", how_far(case)[1])]
    assert {7, low} <= set(numbers)


def test_dialogues_are_taken_in_the_order_they_were_held() -> None:
    """Dates decide where all have them; else the document's order."""
    late, early = _talk("late", date="2026-02-01"), _talk("early", date="2026-01-01")
    views = [
        Perspective(id="a", statement="A", voiced_in=["late"]),
        Perspective(id="b", statement="B", voiced_in=["early"]),
    ]
    people = [Stakeholder(id="unga", name="Unga")]
    talks = [each.evolve(participants=["unga"]) for each in (late, early)]
    case = ProcessMap(title="T", stakeholders=people, dialogues=talks, perspectives=views)
    assert coverage_by_group(case)[0].dialogues == ("early", "late")
    undated = case.evolve(dialogues=[talks[0], talks[1].evolve(date=None)])
    assert coverage_by_group(undated)[0].dialogues == ("late", "early")


def test_groups() -> None:
    """For each group: how it was heard, where, what came up there, and how much was new in the
    latest.
    """
    people = [Stakeholder(id=key, name=key) for key in ("unga", "handlare", "roll")]
    people[2] = people[2].evolve(affected="low")
    talks = [_talk("d1", "unga"), _talk("d2", "unga")]
    views = [
        Perspective(id="a", statement="A", voiced_in=["d1", "d2"]),
        Perspective(id="b", statement="B", voiced_in=["d2"]),
    ]
    case = ProcessMap(title="T", stakeholders=people, dialogues=talks, perspectives=views)
    unga, handlare = coverage_by_group(case)
    assert (unga.hearing, unga.dialogues, unga.perspectives, unga.fresh) == (
        "self",
        ("d1", "d2"),
        ("a", "b"),
        1,
    )
    assert (handlare.hearing, handlare.dialogues, handlare.fresh) == ("not", (), 0)


def test_whom_to_hear_next() -> None:
    """The missing, those who open doors, the hard to reach, the rest, the spoken for, and where
    news still comes.
    """
    people = [
        Stakeholder(id="vanlig", name="Vanliga"),
        Stakeholder(id="svar", name="Svåra", hard_to_reach=True),
        Stakeholder(id="dorr", name="Dörröppnaren"),
        Stakeholder(id="barn", name="Barnen"),
        Stakeholder(id="skola", name="Skolan", speaks_for=["barn"]),
        Stakeholder(id="nej", name="Nejsägarna"),
    ]
    case = ProcessMap(
        title="T",
        stakeholders=people,
        relationships=[Relationship(source="svar", target="dorr", kind="trusts")],
        outreach=[Outreach(stakeholder="nej", outcome="declined")],
        dialogues=[_talk("d1", "skola", mentions=["Nattvandrarna"])],
        perspectives=[Perspective(id="a", statement="A", voiced_in=["d1"])],
    )
    found = hear_next(case)
    assert [(each.name, each.why) for each in found] == [
        ("Nattvandrarna", Why.MENTIONED),
        ("Dörröppnaren", Why.DOOR_OPENER),
        ("Svåra", Why.HARD_TO_REACH),
        ("Vanliga", Why.UNHEARD),
        ("Barnen", Why.SPOKEN_FOR),
        ("Skolan", Why.STILL_NEW),
    ]
    assert found[0].reason(case, "sv") == "nämnda i ”Samtal d1” men inte med på kartan"
    assert found[1].reason(case, "en") == "opens the door to “Svåra”"


@given(process_maps())
@settings(max_examples=25, deadline=None)
def test_something_can_be_said_of_any_map(case: ProcessMap) -> None:
    """On any map: words in both languages, groups that are to be heard, and reasons for everybody
    to be heard next.
    """
    for language in ("sv", "en"):
        assert how_far(case, language)
        assert all(each.reason(case, language) for each in hear_next(case))
    assert len(coverage_by_group(case)) <= len(case.stakeholders)

"""Tests of the estimators against published figures, and against simulation where the truth is
known.
"""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.engines.species_richness import Counts, chao2, counts_of, coverage, runs_of

# Ants along an elevational gradient (Longino & Colwell 2011), as the data "ant" of R's iNEXT 3.0
# prints them: samples, incidences, found, uniques, duplicates; sample coverage; asymptotic species
# richness.
ANTS = [
    ((599, 5976, 227, 49, 23), 0.9918134, 279.108514),
    ((230, 2943, 241, 71, 34), 0.9759754, 314.810038),
    ((150, 1730, 122, 28, 16), 0.9839382, 146.336667),
    ((200, 1170, 56, 13, 4), 0.9889231, 77.019375),
    ((200, 271, 14, 1, 2), 0.9963827, 14.248750),
]


@pytest.mark.parametrize(("said", "covered", "richness"), ANTS)
def test_published_coverage_and_richness(
    said: tuple[int, ...], covered: float, richness: float
) -> None:
    """Sample coverage and Chao2 agree with what iNEXT publishes, to the last figure printed."""
    samples, incidences, found, uniques, duplicates = said
    counts = Counts(samples, found, incidences, uniques, duplicates)
    assert coverage(counts) == pytest.approx(covered, abs=5e-8)
    estimate = chao2(counts)
    assert estimate is not None
    assert estimate.estimate == pytest.approx(richness, abs=5e-7)


def test_published_standard_error() -> None:
    """Barro Colorado Island trees: R's vegan prints 236.3732 with standard error 6.54361 for 225
    found in 50 plots.
    """
    estimate = chao2(Counts(50, 225, 4539, 21, 19))
    assert estimate is not None
    assert estimate.estimate == pytest.approx(236.3732, abs=5e-5)
    assert estimate.error == pytest.approx(6.54361, abs=5e-6)
    assert 225 < estimate.lower < 236.3732 < estimate.upper


def test_the_papers_run() -> None:
    """Guest et al.: 37 things in the base of four interviews and 7 new ones in the next two is 19
    per cent new.
    """
    base = [[f"b{n}" for n in range(37)], [], [], []]
    runs = runs_of(
        [*base, [f"n{n}" for n in range(4)], [f"n{n}" for n in range(2, 7)], ["n6"], ["b1"]]
    )
    assert runs.base == 37
    assert runs.new == (7, 3, 0)
    assert round(100 * runs.new[0] / runs.base) == 19
    assert runs.reached == 6


def test_runs_need_a_base() -> None:
    """With nothing in the base, or too few samples for a run, saturation is never reached."""
    assert runs_of([["a"], ["b"]]).new == ()
    assert runs_of([[]] * 6).reached is None
    assert runs_of([["a"]] * 6).reached == 4


def test_counts() -> None:
    """Twice in one sample is once; an empty sample is a sample."""
    assert counts_of([["a", "a", "b"], ["b"], []]) == Counts(
        samples=3, found=2, incidences=3, uniques=1, duplicates=1
    )


@pytest.mark.parametrize(
    "counts", [Counts(0, 0, 0, 0, 0), Counts(1, 5, 5, 5, 0), Counts(4, 0, 0, 0, 0)]
)
def test_too_little_to_say(counts: Counts) -> None:
    """Nothing is estimated from one sample or from nothing."""
    assert coverage(counts) is None
    assert chao2(counts) is None


@given(st.lists(st.sets(st.sampled_from("abcdefghijkl"), max_size=6), max_size=12))
def test_estimates_stay_within_reason(samples: list[set[str]]) -> None:
    """Whatever came up: coverage between none and all, at least what was found, the interval round
    the estimate.
    """
    counts = counts_of(samples)
    covered, estimate = coverage(counts), chao2(counts)
    assert covered is None or -1e-9 <= covered <= 1
    if estimate is not None:
        assert estimate.estimate >= counts.found
        assert counts.found - 1e-9 <= estimate.lower <= estimate.upper
        assert estimate.lower <= estimate.estimate + 1e-9


def _interval_holds(
    rng: random.Random, chances: list[float], samples: int
) -> tuple[bool, bool] | None:
    """Draw samples, and say whether the stated interval holds the truth, and whether it begins
    above it.
    """
    drawn = [
        [str(key) for key, chance in enumerate(chances) if rng.random() < chance]
        for _ in range(samples)
    ]
    estimate = chao2(counts_of(drawn))
    if estimate is None:
        return None
    low, high = estimate.whole
    return low <= len(chances) <= high, low > len(chances)


# Things, dialogues, and the least and most chance that a thing comes up in a dialogue.
SIMULATED = [
    (15, 6, 0.3, 0.3),
    (20, 8, 0.2, 0.2),
    (30, 12, 0.15, 0.15),
    (30, 12, 0.05, 0.35),
    (40, 20, 0.02, 0.5),
]


@pytest.mark.parametrize(("things", "dialogues", "least", "most"), SIMULATED)
def test_stated_interval_in_simulation(
    things: int, dialogues: int, least: float, most: float
) -> None:
    """Where the truth is known, the interval as it is stated covers it about as often as it says.

    Over 2 000 inventories each: 0.949, 0.945, 0.945, 0.952 and 0.948. Here 400 are drawn, so that
    chance leaves room.
    """
    rng = random.Random(20260101)
    chances = [least + (most - least) * index / (things - 1) for index in range(things)]
    found = [
        each for _ in range(400) if (each := _interval_holds(rng, chances, dialogues)) is not None
    ]
    holds, above = (sum(column) / len(found) for column in zip(*found, strict=True))
    assert holds >= 0.92
    assert above <= 0.06

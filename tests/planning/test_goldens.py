"""The plan and the page of the two worked examples, as they were read and found good."""

from pathlib import Path

import pytest

import processmap as pm
from processmap.pages.plan_page import alternatives_page
from processmap.planning import propose
from processmap.verbs.seeing import seen_alternatives
from tests.goldens import hold_text
from tests.plain_data import read_data
from tests.planning.expectations import case_of

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("name", ["mossgruvan", "backa"])
def test_the_plan_is_as_it_was_read(name: str) -> None:
    """Step by step, in Swedish, with what is asked first and what is chosen among."""
    case = pm.read(EXAMPLES / f"{name}.yaml")
    assert isinstance(case, pm.ProcessMap)
    hold_text(
        f"plan/{name}.txt", alternatives_page(seen_alternatives(propose(case))).text(88) + "\n"
    )


@pytest.mark.parametrize("name", ["mossgruvan", "backa"])
def test_the_page_is_as_it_was_read(name: str) -> None:
    """The page that a process lead carries."""
    case = pm.read(EXAMPLES / f"{name}.yaml")
    assert isinstance(case, pm.ProcessMap)
    hold_text(f"plan/{name}-page.txt", pm.brief(case).text() + "\n")


def _school_yard() -> pm.ProcessMap:
    written = Path(__file__).parent / "seats" / "skolgarden.yaml"
    return case_of(read_data(written)["document"])


def test_the_small_plan_is_as_it_was_read() -> None:
    """A school yard with five parties and sixty hours: the plan fits on a page."""
    page = alternatives_page(seen_alternatives(propose(_school_yard())))
    hold_text("plan/skolgarden.txt", page.text(88) + "\n")


def test_the_small_page_is_as_it_was_read() -> None:
    """The page of the same."""
    hold_text("plan/skolgarden-page.txt", pm.brief(_school_yard()).text() + "\n")

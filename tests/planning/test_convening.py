"""Who calls the talks, and who does not for what they led before."""

from typing import Any

import pytest

from processmap.planning.convening import asked_to_convene, failed_rounds
from processmap.planning.situation import Situation
from tests.planning.expectations import case_of
from tests.planning.test_reaching import _page
from tests.planning.test_read_by_others import BAY

_ROUND: dict[str, Any] = {
    "id": "plan",
    "what": "Planen på en marina",
    "led_by": ["verket"],
    "with": ["oborna"],
    "outcome": "failed",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "sv",
            "Vattenverket höll i ”Planen på en marina”, som inte ledde till något: de kallar och "
            "leder inte den här gången.",
        ),
        (
            "en",
            "Vattenverket led “Planen på en marina”, which came to nothing, and neither calls nor "
            "leads this time.",
        ),
    ],
)
def test_whoever_led_a_failed_round_does_not_call_the_next(language: str, words: str) -> None:
    """Said where somebody else is asked to call; nothing of a round that went well, or is
    confidential.
    """
    heated = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 2}]
    bay = {**BAY, "relationships": heated}
    assert words in _page({**bay, "earlier": [_ROUND]}, language)
    broken = {**_ROUND, "outcome": "broken_off"}
    assert words in _page({**bay, "earlier": [broken]}, language)
    for quiet in ({"outcome": "agreed"}, {"visibility": "confidential"}):
        assert words not in _page({**bay, "earlier": [{**_ROUND, **quiet}]}, language)


def test_an_authority_that_led_a_failed_round_is_not_asked_to_call() -> None:
    """However free it stands otherwise."""
    heated = [{"source": "oborna", "target": "verket", "kind": "conflict", "stage": 2}]

    def asked(**more: Any) -> tuple[str, ...]:
        return asked_to_convene(Situation(case_of({**BAY, "relationships": heated, **more})))

    mine = {**_ROUND, "led_by": ["lanet"]}
    assert asked() == ("lanet",)
    assert asked(earlier=[mine]) == ()
    assert asked(earlier=[{**mine, "outcome": "agreed"}]) == ("lanet",)
    facts = Situation(case_of({**BAY, "earlier": [{**mine, "visibility": "confidential"}]}))
    assert failed_rounds(facts) == ()

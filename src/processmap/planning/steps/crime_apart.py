"""What the police look into stays outside the talks."""

import re

from processmap.model.circumstances import Proceeding
from processmap.planning.blueprint import Blueprint, StepRule, quoted
from processmap.planning.situation import Situation

__all__ = ["CRIME_APART", "is_of_a_crime"]

_OF_A_CRIME = re.compile(
    r"\b(förundersökning\w*|polisutredning\w*|brottsutredning\w*|åtal\w*|brottmål\w*|"
    r"(criminal|police) (investigation|inquiry|case)s?|prosecution)\b",
    re.IGNORECASE,
)


def is_of_a_crime(proceeding: Proceeding) -> bool:
    """Whether a proceeding looks into who has done something criminal.

    Args:
        proceeding: what runs beside.
    """
    return bool(_OF_A_CRIME.search(proceeding.title))


def crime_apart(facts: Situation, plan: Blueprint) -> None:
    """Nobody is asked in the talks what they know about what the police look into."""
    if plan.shape.has("inform", "enough"):
        return
    running = [each.id for each in facts.proceedings if each.id and is_of_a_crime(each)]
    if running:
        plan.tell(plan.said("outside", running, what=quoted(facts.by_name(running))))


CRIME_APART = StepRule(
    code="crime-apart",
    phase="protect",
    step=crime_apart,
    ours=True,
    needs=("proceedings.title",),
    told="protect",
    texts={
        "title": ("Brottsutredningen hålls utanför", "The criminal inquiry stays outside"),
        "about": (
            "Ingen frågas i samtalen om det som polisen utreder.",
            "Nobody is asked in the talks about what the police look into.",
        ),
        "because": (
            "Den som kan bli vittne eller misstänkt talar inte fritt om något annat.",
            "Whoever may become a witness or a suspect does not talk freely about anything else.",
        ),
        "outside": (
            "{what} hålls utanför samtalen: ingen frågas om vad de vet eller vem som gjorde något, "
            "och det som sägs förs inte dit.",
            "{what} [stays|stay] outside the talks: nobody is asked what they know or who did "
            "anything, and what is said is not carried there.",
        ),
    },
)

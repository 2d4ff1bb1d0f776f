"""A figure that goes round and is wrong gets an answer on paper at once."""

from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.rumours import going_round
from processmap.planning.situation import Situation

__all__ = ["ANSWERED_NOT_TRIED"]


def answered(facts: Situation, plan: Blueprint) -> None:
    """Whoever knows better answers in writing, the same to all; no talks try it."""
    by: dict[tuple[str, ...], list[str]] = {}
    for each in going_round(facts):
        by.setdefault(each.answering, []).append(each.view)
    for who, views in by.items():
        told = facts.by_name(views)
        plan.tell(plan.said("now", (*told, *who), who=named(who), what=quoted(told)))


ANSWERED_NOT_TRIED = StepRule(
    code="answered-not-tried",
    phase="fixed",
    step=answered,
    sources=("OECD-A",),
    ours=True,
    needs=("perspectives.note", "perspectives.aspect"),
    told="fixed",
    texts={
        "title": ("Rykten besvaras", "Rumours are answered"),
        "about": (
            "En uppgift som går runt och är fel får ett skriftligt svar och prövas inte i samtal.",
            "A figure that goes round and is wrong gets an answer in writing and is not tried in "
            "talks.",
        ),
        "because": (
            "Den som utreder ett rykte gör det till en av två sanningar.",
            "Whoever inquires into a rumour makes it one of two truths.",
        ),
        "now": (
            "{who} svarar nu skriftligt på {what}: vad som stämmer, hur man vet det och vem man "
            "ringer. Alla får samma svar; det prövas inte i samtalen.",
            "{who} [answers|answer] {what} in writing now: what is true, how that is known and "
            "whom to call. All get the same answer; the talks do not try it.",
        ),
    },
)

"""What an authority has answered by word of mouth only is asked for in writing at once, for those
who count on it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from attrs import frozen

from processmap.planning.blueprint import Blueprint, StepRule, named, quoted
from processmap.planning.situation import Situation

__all__ = ["ONLY_SAID"]

_ORALLY = re.compile(
    r"\b(muntlig\w*|per telefon|inte skriftligt|orally|by (tele)?phone|not in writing)\b",
    re.IGNORECASE,
)
"""Words by which a note says that an answer was spoken and not written."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")


@frozen(kw_only=True)
class _Spoken:
    """Who has answered by word of mouth, and those whose note tells it."""

    who: str
    party: str


def only_said(facts: Situation, plan: Blueprint) -> None:
    """Ask for such an answer in writing, on what the one who gave it conducts."""
    if plan.shape.has("inform", "enough"):
        return
    conducted: dict[str, list[str]] = defaultdict(list)
    for running in facts.proceedings:
        if running.id and not running.confidential:
            for key in running.by:
                conducted[key].append(running.id)
    for each in _spoken(facts):
        what = facts.by_name(conducted.get(each.who, ()))
        if what:
            refs = (each.party, each.who, *what)
            told = plan.said(
                "written", refs, who=named([each.who]), what=quoted(what), to=named([each.party])
            )
            plan.tell(told)


def _spoken(facts: Situation) -> Iterator[_Spoken]:
    """Answers by word of mouth that the notes on parties tell of, each once."""
    by_first_word: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, body in facts.bodies.items():
        if not body.confidential:
            name = body.name.casefold()
            by_first_word[name.split()[0]].append((key, name))
    for key in facts.ordered(facts.parties):
        party = facts.parties[key]
        if party.confidential or key in facts.hidden:
            continue
        for sentence in _SENTENCES.split(party.note or ""):
            if not _ORALLY.search(sentence):
                continue
            folded = sentence.casefold()
            for word in dict.fromkeys(re.findall(r"\w+", folded)):
                for who, name in by_first_word.get(word, ()):
                    if name in folded:
                        yield _Spoken(who=who, party=key)


ONLY_SAID = StepRule(
    code="only-said",
    phase="fixed",
    step=only_said,
    ours=True,
    needs=("note", "proceedings.by"),
    small=False,
    told="fixed",
    texts={
        "title": ("Bara sagt, inte skrivet", "Only said, not written"),
        "about": (
            "Ett besked som en myndighet bara har gett muntligt begärs skriftligt nu.",
            "An answer that an authority has given only by word of mouth is asked for in writing.",
        ),
        "because": (
            "Den som räknar med ett muntligt besked kan förlora ett år.",
            "Whoever counts on a spoken answer can lose a year.",
        ),
        "written": (
            "{who} har svarat muntligt om {what}: be om svaret skriftligt nu, och ge det till {to} "
            "innan de räknar med det.",
            "{who} [has|have] answered by word of mouth on {what}: ask for it in writing now, and "
            "give it to {to} before they count on it.",
        ),
    },
)

"""Whether a matter is one body's own choice of whom to appoint, with nothing open to anybody else.

Then there is nothing to hold talks about: the body chooses, and those it concerns are told.
"""

import re

from processmap.model.plan import Said
from processmap.planning.blueprint import named, quoted, said
from processmap.planning.situation import Situation

__all__ = ["appointing_body", "appointments", "why_appointment"]

_TO_APPOINT = re.compile(
    r"\b(utse\w*|väl(j|jer|ja)|val av|fyllnadsval\w*|tillsätt\w*|anställ(a|er|ning av)|rekryter\w*|"
    r"förordna\w*|nominer\w*|entledig\w*|"
    r"appoint\w*|elect(s|ing|ion of)?|nominat\w+|hir(e|es|ing)|recruit\w*|choice of)\b",
    re.IGNORECASE,
)
# Whom one appoints: a choice of a place or a road is none.
_A_PERSON = re.compile(
    r"\b(\w*representant\w*|\w*ledam(ot|öter)\w*|\w*ersättare\w*|\w*ordförande\w*|\w*ombud\w*|"
    r"\w*revisor\w*|\w*chef(er|en)?|\w*direktör\w*|rektor\w*|\w*samordnare\w*|\w*företrädare\w*|"
    r"\w*förtroendevald\w*|\w*handläggare\w*|\w*sekreterare\w*|kontaktperson\w*|"
    r"representatives?|members?|deput(y|ies)|chair(man|woman|person)?s?|auditors?|heads?|"
    r"directors?|principals?|managers?|officers?|delegates?|councillors?|secretar(y|ies))\b",
    re.IGNORECASE,
)


def _is_one(title: str | None) -> bool:
    return bool(title and _TO_APPOINT.search(title) and _A_PERSON.search(title))


def appointments(facts: Situation) -> tuple[str, ...]:
    """What waits to be decided, where all of it is one body's own choice of people.

    Nothing where somebody bears it, has a view of it or is in conflict over it, where something is
    said to be open, or where people have met about it or been promised something: then it is more
    than a choice of people, whatever it is called.

    Returns:
        Ids of decisions and proposals, by their own words.
    """
    matters: dict[str, str | None] = {each.id: each.title for each in facts.pending}
    matters |= {each.id: each.title for each in facts.open_proposals}
    more = (
        facts.perspectives
        or facts.case.tensions
        or facts.conflicts
        or facts.case.open
        or facts.agreement
        or facts.promises
        or facts.held
        or facts.coming
        or facts.proceedings
        or facts.declined
        or facts.afraid
        or any(not facts.is_public(key) for key in facts.with_hard_claims)
        or any(facts.has_a_track(key) for key in facts.parties)
    )
    if more or not matters or not all(map(_is_one, matters.values())):
        return ()
    return facts.by_name(matters) if len(_deciding(facts)) == 1 else ()


def _deciding(facts: Situation) -> frozenset[str]:
    found = {each.body for each in facts.pending}
    found |= {body for each in facts.open_proposals for body in each.decided_by}
    return frozenset(found)


def appointing_body(facts: Situation) -> str:
    """The body whose choice it is, where `appointments` gives something."""
    (body,) = _deciding(facts)
    return body


def why_appointment(facts: Situation) -> Said:
    """Why no process is needed, by the facts that say so."""
    matters = appointments(facts)
    body = appointing_body(facts)
    return said(
        "plan_patterns.why_appointment",
        (*matters, body),
        who=named([body]),
        what=quoted(_few(facts, matters)),
    )


def _few(facts: Situation, matters: tuple[str, ...]) -> tuple[str, ...]:
    """The decisions that wait; a proposal that one of them is on is the same matter."""
    waiting = {each.id for each in facts.pending}
    on_them = {key for each in facts.pending for key in each.proposals}
    return tuple(key for key in matters if key in waiting or key not in on_them)

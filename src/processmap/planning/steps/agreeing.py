"""Where an agreement is sought and all cannot sit at one table: a few negotiate, bound by what
their own have said; and what runs beside on the same topics is kept in line with it.
"""

import itertools
import re
from collections.abc import Iterable

from processmap.model.circumstances import Proceeding
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling
from processmap.model.times import latest
from processmap.model.words import EventKind, ProceedingKind
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.effort import last_day
from processmap.planning.situation import Situation
from processmap.planning.steps.call import lead_said

__all__ = ["FEW_NEGOTIATE", "INTERIM_FIRST", "KEPT_IN_LINE"]

_FEWEST = 2
_ELECTION = re.compile(r"\b(\w*val(et)?|elections?)\b", re.IGNORECASE)
"""A deadline that is an election says so in its title."""
_TABLES = ("plenary", "round_table", "negotiation")
_TRIED = frozenset({ProceedingKind.COURT, ProceedingKind.APPEAL})
_PARALLEL = frozenset({*_TRIED, ProceedingKind.INQUIRY})
"""Proceedings that can settle or use what a table talks about."""


def few_negotiate(facts: Situation, plan: Blueprint) -> None:
    """A few work out the text, in one room or through whoever leads, within the bounds that their
    own have given them; the lead writes.
    """
    shape = plan.shape
    if not facts.agreement or shape.small or shape.has("inform", "enough") or facts.carried_on:
        return
    if plan.arenas_of(*_TABLES) or any(len(facts.parts(key)) > 1 for key in _binding(facts)):
        return  # there is a table, or the sides of one party are met side by side
    who = _binding(facts)
    if len(who) < _FEWEST:
        return
    apart = any(facts.must_not_meet(one, other) for one, other in itertools.combinations(who, 2))
    themes = facts.main_themes
    matters = facts.by_name(each.id for each in facts.pending)
    subject: Filling = quoted(matters) if matters else own_words(themes or (facts.question,))
    lead, led_by = lead_said(facts, *who)
    refs = (*who, *matters)
    plan.arena(
        "shuttle" if apart else "negotiation",
        plan.said("title", refs),
        purpose=plan.said("apart" if apart else "room", refs, subject=subject),
        members=[plan.seat(key, None if apart else 2) for key in who],
        themes=themes,
        sessions=(3, 6),
        every_days=21,
        lead=lead,
        lead_said=led_by,
        place=None if apart else said("plan_small.neutral_place"),
        phase="wide",
        yields=said("plan_wide.yields_agreement"),
        refs=refs,
        about=("text",),
    )


def _binding(facts: Situation) -> tuple[str, ...]:
    """Those without whose yes there is no agreement, and those who are in the case that it would
    settle; not those in fear, who see each draft in a way of their own.
    """
    inside = {
        whole_of(key)
        for each in facts.proceedings
        if each.kind in _TRIED
        for key in each.parties
        if whole_of(key) in facts.parties
    }
    return facts.ordered(
        key
        for key in facts.parties
        if ("must_agree" in facts.claims[key] or key in inside)
        and key not in facts.hidden
        and not facts.children(key)
    )


FEW_NEGOTIATE = StepRule(
    code="few-negotiate",
    phase="wide",
    step=few_negotiate,
    sources=("UNG", "BIN86"),
    ours=True,
    needs=("result_is", "role: must_agree", "proceedings.parties"),
    small=False,
    texts={
        "title": ("Några få förhandlar om texten", "A few negotiate the text"),
        "room": (
            "Om {subject}, inom de gränser som deras egna gett. Den som leder skriver; grupperna "
            "läser varje utkast.",
            "On {subject}, within the bounds that their own have given. The lead writes; the "
            "groups read each draft.",
        ),
        "apart": (
            "De möts inte: den som leder bär en och samma text om {subject} mellan dem och skriver "
            "om den, inom de gränser som deras egna gett.",
            "They do not meet: the lead carries one and the same text on {subject} between them "
            "and rewrites it, within the bounds that their own have given.",
        ),
        "about": (
            "Tusenden kan inte förhandla: några få gör det, med mandat från sina egna.",
            "Thousands cannot negotiate: a few do, with a mandate from their own.",
        ),
        "because": (
            "Utan en text att säga ja till finns inget att enas om.",
            "Without a text to say yes to there is nothing to agree on.",
        ),
    },
)


def kept_in_line(facts: Situation, plan: Blueprint) -> None:
    """Several cases or inquiries on the same topics: no deal is made on the side that the table
    does not know of, and what is said in the talks is not used there.
    """
    shape = plan.shape
    if shape.small or shape.has("inform", "enough") or facts.carried_on:
        return
    running = [each for each in facts.proceedings if each.kind in _PARALLEL and each.id]
    together = _on_the_same(facts, running)
    if len(together) < _FEWEST:
        return
    refs = facts.by_name(each.id for each in together if each.id)
    running_them = tuple(dict.fromkeys(key for each in together for key in each.by))
    inside = facts.ordered(
        whole_of(key)
        for each in together
        for key in each.parties
        if whole_of(key) in facts.parties and whole_of(key) not in facts.hidden
    )
    if not inside:
        return
    plan.tell(
        plan.said("told", (*refs, *running_them, *inside), what=quoted(refs), who=named(inside))
    )


def _on_the_same(facts: Situation, running: Iterable[Proceeding]) -> list[Proceeding]:
    """Those that share a topic or somebody who is in them with another of them."""
    cases = list(running)
    found = []
    for each in cases:
        others = [other for other in cases if other is not each]
        if any(
            set(each.themes) & set(other.themes) or set(each.parties) & set(other.parties)
            for other in others
        ):
            found.append(each)
    return found


KEPT_IN_LINE = StepRule(
    code="kept-in-line",
    phase="protect",
    step=kept_in_line,
    sources=("GBR-A",),
    ours=True,
    needs=("proceedings.kind", "proceedings.themes"),
    small=False,
    told="protect",
    texts={
        "title": ("Samma linje vid sidan av", "In line with what runs beside"),
        "told": (
            "{what} rör samma sak. {who} gör inte upp där om det som samtalen gäller utan att säga "
            "det här först, och det som sägs här används inte där.",
            "{what} are about the same. {who} [makes|make] no deal there on what the talks are "
            "about without telling it here first, and what is said here is not used there.",
        ),
        "about": (
            "Mål och utredningar om samma sak hålls i linje med samtalen.",
            "Cases and inquiries about the same are kept in line with the talks.",
        ),
        "because": (
            "Två uppgörelser om samma sak går inte ihop av sig själva.",
            "Two settlements of the same do not fit together by themselves.",
        ),
    },
)


def interim_first(facts: Situation, plan: Blueprint) -> None:
    """An election before an agreement can be done: a first part that can be undone is settled
    before it and told to those who may be elected, and it is said that the rest takes longer.
    """
    shape = plan.shape
    if not facts.agreement or shape.small or shape.has("inform", "enough") or facts.carried_on:
        return
    last = last_day(facts, plan)
    start = facts.start
    if last is None or start is None:
        return
    coming = facts.by_day(
        each.id
        for each in facts.case.events
        if each.id
        and each.kind is EventKind.DEADLINE
        and each.date is not None
        and start <= latest(each.date) <= last
        and _ELECTION.search(each.title)
    )
    if not coming:
        return
    others = facts.ordered(key for key in facts.elected if key not in facts.owner_parties)
    what = quoted(coming[:1])
    if others:
        plan.tell(plan.said("told", (coming[0], *others), what=what, who=named(others)))
    else:
        plan.tell(plan.said("told_all", coming[:1], what=what))


INTERIM_FIRST = StepRule(
    code="interim-first",
    phase="decide",
    step=interim_first,
    ours=True,
    needs=("result_is", "events.kind"),
    small=False,
    told="decide",
    texts={
        "title": ("En första del före valet", "A first part before the election"),
        "told": (
            "Före {what} hinns inte allt: gör klart en första del som går att ändra, och berätta "
            "den också för {who}. Resten tar längre tid.",
            "Not all can be done before {what}: finish a first part that can be undone, and tell "
            "{who} of it too. The rest takes longer.",
        ),
        "told_all": (
            "Före {what} hinns inte allt: gör klart en första del som går att ändra, och berätta "
            "den för alla som kan bli valda. Resten tar längre tid.",
            "Not all can be done before {what}: finish a first part that can be undone, and tell "
            "all who may be elected of it. The rest takes longer.",
        ),
        "about": (
            "Före ett val görs bara det klart som de nyvalda kan ändra.",
            "Before an election only that is finished which those elected can undo.",
        ),
        "because": (
            "En uppgörelse som bara de som går känner överlever inte valet.",
            "A deal that only those who leave know of does not outlive the election.",
        ),
    },
)

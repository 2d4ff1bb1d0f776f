"""Questions to the process lead: facts that would change the plan, what each answer writes, and
what it leads to.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from attrs import evolve

from processmap.language.open_answers import answered
from processmap.messages import text
from processmap.model.circumstances import Proceeding
from processmap.model.governance import Decision
from processmap.model.kinds import ID_LIMIT, to_identifier, whole_of
from processmap.model.perspectives import Perspective, Tension
from processmap.model.plan import Answered, Question, Said, Write
from processmap.model.stakeholders import Stakeholder
from processmap.model.times import earliest, latest
from processmap.model.words import (
    Answer,
    Aspect,
    Level,
    ProceedingKind,
    StakeholderKind,
    Standing,
)
from processmap.planning.blueprint import Blueprint, named, own_words, quoted, said
from processmap.planning.closed_and_open import what_could_change
from processmap.planning.commissioning import commissioning
from processmap.planning.earlier_forms import held_out, spent_rounds
from processmap.planning.effort import hours_of
from processmap.planning.event_kinds import offer_ends
from processmap.planning.matters import promised_to
from processmap.planning.noted import will_not_hold
from processmap.planning.numbers import chairs_for, number_in_note
from processmap.planning.owning_up import owes
from processmap.planning.patterns import choose
from processmap.planning.powers import (
    applicants,
    can_be_asked,
    cannot_wait,
    own_steps,
    signatories,
)
from processmap.planning.situation import Situation
from processmap.planning.stance import SOON, Stance, stance_of

__all__ = ["ARRANGEMENTS", "FIRST", "MOST", "UNKNOWN", "applied", "questions", "remembered_as"]

K = StakeholderKind
UNKNOWN = "unknown"
"""The answer "don't know", which every question has."""
NOT_YET = "not_yet"
"""An answer that holds until something happens: it is asked again, after the rest."""
MOST = 5
FIRST = 3
MOST_NAMED = 2
MOST_ANSWERS = 6
PRESSING = 500
"""The weight of a question that is asked among the first, because its answer soon comes too late
(own).
"""
CANCELLING = 50
"""A change of the plan from which an answer cancels it, or makes it another sort of plan."""
ARRANGEMENTS = frozenset({"hours", "deputy"})
"""Questions about means and not about the matter: never among the first three."""
_Ranked = tuple[bool, bool, bool, float, int, Question]
"""How a question is ranked: asked before, about means, changing little, by how much, where it was;
and the question.
"""
_LAND = frozenset({ProceedingKind.PERMIT, ProceedingKind.PLAN})
_RIGHT = re.compile(
    r"\b(samer\w*|samisk\w*|sameby\w*|sami|sámi|renskötsel\w*|renbete\w*|renar\w*|"
    r"reindeer|minoritet\w*|minorit(y|ies))\b",
    re.IGNORECASE,
)
"""Words that speak of a people or a minority with a right to be heard by itself."""
_NORTH = frozenset({None, "SE", "NO", "FI"})


def questions(
    facts: Situation,
    plan: Blueprint,
    weigh: Callable[[Sequence[Question]], Iterable[Any]] | None = None,
) -> tuple[Question, ...]:
    """At most five questions, the three to ask first marked; those first whose answer cancels or
    changes the plan most.

    Args:
        facts: the situation.
        plan: the plan in the making.
        weigh: tries the answers, see `processmap.planning.consequences`; without it the questions'
            own weights decide.
    """
    ledger = facts.case.plan
    remembered = ledger.answers if ledger is not None else {}
    # What is answered is not asked again; what they did not know the last time comes after the
    # rest, and never first; hours and deputies are arrangements, asked last.
    found = [
        (remembered.get(remembered_as(each.id)), weight, each) for weight, each in _all(facts, plan)
    ]
    left = [item for item in found if item[0] in (None, UNKNOWN, NOT_YET)]
    left.sort(key=lambda item: -item[1])
    trial = [each for _, _, each in left if each.id not in ARRANGEMENTS]
    tried = {each.question.id: each for each in weigh(trial)} if weigh is not None else {}
    ranked: list[_Ranked] = []
    for at, (answer, weight, each) in enumerate(left):
        late = each.id in ARRANGEMENTS
        if weigh is not None and not late and each.id not in tried:
            continue
        known = tried.get(each.id)
        change = known.change if known is not None and known.change is not None else 0
        ranked.append(
            (
                answer is not None,
                late,
                change < CANCELLING,
                -(change + weight / 10),
                at,
                known.question if known is not None else each,
            )
        )
    ranked.sort(key=lambda item: item[:-1])
    ranked = _one_of_a_kind_first(ranked)
    return tuple(
        evolve(each, first=number < FIRST and not again and not late)
        for number, (again, late, _, _, _, each) in enumerate(ranked[:MOST])
    )


def _one_of_a_kind_first(ranked: list[_Ranked]) -> list[_Ranked]:
    """Questions with the second of the same kind after the others that are to be asked now: three
    that are alike say less than three that are not.
    """
    kinds: set[str] = set()
    once: list[_Ranked] = []
    again: list[_Ranked] = []
    rest: list[_Ranked] = []
    for item in ranked:
        key = item[-1].said.key
        if item[0] or item[1]:
            rest.append(item)
        else:
            (again if key in kinds else once).append(item)
        kinds.add(key)
    return [*once, *again, *rest]


def remembered_as(question: str) -> str:
    """The key under which the answer to a question is remembered: its id, shortened where that is
    too long for one.
    """
    if len(question) <= ID_LIMIT:
        return question
    return f"{question[: ID_LIMIT - 9].rstrip('-')}-{sha256(question.encode()).hexdigest()[:8]}"


_OF_TALKS = frozenset({"hours", "deputy", "result", "who-receives", "who-else", "without"})
"""Questions whose answers change nothing before there are to be talks."""
_OF_THE_MATTER = _OF_TALKS | {"open", "whose-yes", "may-wait", "who-leads"}
"""Questions that would move a decision which is to run its course; that it may wait for talks which
protect people is asked all the same.
"""


def _all(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    if plan.shape.stance == Stance.DECLINE:
        yield from _what_is_open(facts)
        return
    unasked = {"talks": frozenset[str](), "let_it_run": _OF_THE_MATTER}
    left_out = unasked.get(plan.shape.stance, _OF_TALKS)
    for weight, each in _every(facts, plan):
        if each.id not in left_out:
            yield weight, each


def _every(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    if plan.shape.pattern == "enough":
        yield from _against(facts)
        return
    if plan.shape.pattern != "inform":
        yield from _is_it_a_mandate(facts)
    yield from _what_is_open(facts)
    yield from _who_leads(facts)
    yield from _who_decides(facts, plan)
    yield from _decides_which(facts)
    yield from _tries_what(facts)
    yield from _whose_right(facts)
    yield from _who_holds(facts)
    if plan.shape.pattern != "inform":
        yield from _who_receives(facts)
        yield from _who_else(facts, plan)
    yield from _deputy(facts, plan)
    if plan.shape.pattern != "inform":  # information has no chairs: the answer would change nothing
        yield from _whose_yes(facts)
    yield from _can_it_wait(facts)
    yield from _refrain(facts, plan)
    yield from _being_done(facts)
    yield from _owned_up(facts)
    yield from _promise_kept(facts)
    yield from _promised_to_whom(facts)
    yield from _how_many(facts)
    yield from _came_about(facts)
    yield from _disputed(facts)
    yield from _result(facts)
    yield from _without(facts, plan)
    yield from _hours(facts, plan)


def _dont_know() -> Answered:
    return Answered(
        value=UNKNOWN, said=said("plan_questions.dont_know"), leads_to=said("plan_questions.stays")
    )


def _question(key: str, said_: Said, about: tuple[str, ...], *answers: Answered) -> Question:
    return Question(id=key, said=said_, about=about, answers=(*answers, _dont_know()))


def _is_it_a_mandate(facts: Situation) -> Iterator[tuple[int, Question]]:
    for each in facts.unclear:
        about = ("decisions", each.id, "about")
        yield (
            97,
            _question(
                f"mandate-{each.id}",
                said("plan_questions.mandate", (each.id,), what=quoted([each.id])),
                (each.id,),
                Answered(
                    value="process",
                    said=said("plan_questions.mandate_process"),
                    writes=(Write(about, "process"),),
                    leads_to=said("plan_questions.mandate_process_leads", (each.id,)),
                    expects=(("gate:mandate", "gone"), ("question", "gone")),
                ),
                Answered(
                    value="matter",
                    said=said("plan_questions.mandate_matter"),
                    writes=(Write(about, "matter"),),
                    leads_to=said("plan_questions.mandate_matter_leads", (each.id,)),
                    expects=(("question", "gone"),),
                ),
            ),
        )


def _what_is_open(facts: Situation) -> Iterator[tuple[int, Question]]:
    if facts.case.open is not None or facts.rules_agreed or facts.shape_violent or facts.carried_on:
        return
    known = what_could_change(facts)
    opened = list(known) or [facts.case.question or facts.case.title]
    matters = tuple(each.id for each in facts.settled_matters if each.id not in facts.voided)
    asking = commissioning(facts)
    declining = stance_of(facts).stance is Stance.DECLINE and matters
    asked = (
        said("plan_questions.open_at_all", matters, what=quoted(matters), who=asking)
        if declining and asking is not None
        else said("plan_questions.open_after", matters, what=quoted(matters))
        if matters
        else said("plan_questions.open", (), title=own_words([facts.case.title]))
    )
    yield (
        95,
        _question(
            "open",
            asked,
            (*matters, "open", "fixed"),
            Answered(
                value="something",
                said=said("plan_questions.open_something", (), what=own_words(opened))
                if known
                else said("plan_questions.open_whole"),
                writes=(Write(("open",), opened),),
                leads_to=said("plan_questions.open_something_leads"),
                expects=(("said:plan_fixed.influence", "gone"), ("question", "gone")),
            ),
            Answered(
                value="nothing",
                said=said("plan_questions.open_nothing"),
                writes=(Write(("open",), []),),
                leads_to=said("plan_questions.open_nothing_leads"),
                expects=(("pattern", "inform"), ("question", "gone")),
            ),
        ),
    )


def _who_leads(facts: Situation) -> Iterator[tuple[int, Question]]:
    across = tuple(key for key in facts.sides_of_a_lead if key not in facts.afraid)
    if (
        not across
        or len(across) > MOST_ANSWERS
        or any(set(across) <= set(each.accepted_by) for each in facts.leads)
    ):
        return
    fresh = _free(facts, "samtalsledare" if facts.case.language == "sv" else "lead")
    names = tuple(each.id for each in facts.leads)
    about = (*across, *names, "facilitators", "lead")
    yield (
        94 if facts.shape_violent else 81,
        _question(
            "who-leads",
            said(
                "plan_questions.leads_named_many"
                if len(across) > MOST_NAMED
                else "plan_questions.leads_named",
                about,
                who=named(names),
                across=named(across),
            )
            if names
            else said(
                "plan_questions.leads" if len(across) > 1 else "plan_questions.leads_one",
                about,
                across=named(across),
            ),
            about,
            Answered(
                value="yes",
                said=said("plan_questions.leads_yes"),
                writes=tuple(
                    Write(("calendar", "facilitators", key, "accepted_by"), list(across))
                    for key in names
                )
                or (
                    Write(
                        ("calendar", "facilitators", "-"),
                        {"id": fresh, "role": "facilitator", "accepted_by": list(across)},
                    ),
                ),
                leads_to=said("plan_questions.leads_yes_leads"),
                expects=(("question", "gone"),),
            ),
            Answered(
                value=NOT_YET,
                said=said("plan_questions.leads_no"),
                leads_to=said("plan_questions.leads_no_leads", across, across=named(across)),
            ),
        ),
    )


def _who_decides(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    if (
        facts.shape_violent
        or facts.pending
        or any(each.decided_by for each in facts.case.proposals)
        or facts.agreement
    ):
        return
    if facts.case.open is not None:
        return
    givers = {each.body for each in facts.mandates}
    if facts.bodies and not (set(facts.deciders) <= givers and givers):
        return
    able = [
        key
        for key in (
            *facts.ordered(
                key
                for key in facts.parties
                if facts.parties[key].kind in (K.ELECTED, K.AUTHORITY, K.ADMINISTRATION)
            ),
            *facts.bodies,
        )
        if key not in facts.afraid
    ]
    if not able or len(able) > MOST_ANSWERS:
        return
    fresh = _free(facts, "avgorande" if facts.case.language == "sv" else "ruling")
    yield (
        84,
        _question(
            "who-decides",
            said(
                "plan_questions.decides",
                tuple(able),
                title=own_words([facts.case.question or facts.case.title]),
            ),
            (*able, "decisions", "decision_bodies"),
            *(
                Answered(
                    value=key,
                    said=said("plan_questions.party", (key,), who=named([key])),
                    writes=(
                        Write(
                            ("decisions", "-"),
                            {
                                "id": fresh,
                                "title": facts.case.title,
                                "body": key,
                                "about": "matter",
                                "outcome": "pending",
                            },
                        ),
                    ),
                    leads_to=said("plan_questions.decides_leads", (key,), who=named([key])),
                    expects=(("question", "gone"), ("gate:standstill", "present"))
                    if not plan.shape.small and plan.shape.pattern != "inform"
                    else (("question", "gone"),),
                )
                for key in able
            ),
        ),
    )


def _decides_which(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Of a proposal that no waiting decision covers: which of the bodies that the map only lists
    decides it.
    """
    unsure = facts.unsure_deciders
    listed = facts.bodies if unsure else facts.deciders
    able = [key for key in listed if key not in facts.consulted and key not in facts.courts]
    if facts.shape_violent or facts.agreement or not 1 < len(able) <= MOST_ANSWERS:
        return
    covered = {key for each in facts.pending for key in each.proposals}
    left = [
        each
        for each in facts.open_proposals
        if (not each.decided_by and each.id not in covered) or each.id in unsure
    ]
    for each in left[:MOST_NAMED]:
        yield (
            90,
            _question(
                f"who-decides-{each.id}",
                said("plan_questions.decides_which", (each.id,), what=quoted([each.id])),
                (each.id, "decided_by", *able),
                *(
                    Answered(
                        value=key,
                        said=said("plan_questions.party", (key,), who=named([key])),
                        writes=(Write(("proposals", each.id, "decided_by"), [key]),),
                        leads_to=said("plan_questions.decides_leads", (key,), who=named([key])),
                        expects=(("question", "gone"),),
                    )
                    for key in able
                ),
            ),
        )


def _tries_what(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Which decision a case is about, where several could be meant: that one is not closed."""
    for key, able in facts.net.unsure:
        named_ones = [one for one in facts.by_name(able) if one in facts.case][:MOST_ANSWERS]
        yield (
            88,
            _question(
                f"tries-{key}",
                said("plan_questions.tries", (key, *named_ones), what=quoted([key])),
                (key, *named_ones),
                *(
                    Answered(
                        value=one,
                        said=said("plan_questions.tries_this", (one,), what=quoted([one])),
                        writes=(Write(("proceedings", key, "decisions"), [one]),),
                        leads_to=said("plan_questions.tries_leads", (one,), what=quoted([one])),
                        expects=(("question", "gone"),),
                    )
                    for one in named_ones
                ),
            ),
        )


def _free(facts: Situation, stem: str) -> str:
    key, number = stem, 2
    while key in facts.case:
        key, number = f"{stem}-{number}", number + 1
    return key


def _whose_right(facts: Situation) -> Iterator[tuple[int, Question]]:
    land = [each for each in facts.proceedings if each.kind in _LAND]
    looked = any(
        set(each.standing) - {Standing.LANDOWNER, Standing.UNKNOWN, Standing.PERMIT_HOLDER}
        for each in facts.parties.values()
    )
    country = facts.case.calendar.country if facts.case.calendar else None
    if looked or not land or country not in _NORTH or not _speaks_of_right(facts, land):
        return
    about = tuple(each.id for each in land if each.id)
    places = tuple(facts.places)
    where = own_words(places, plain=True) if places else own_words([facts.case.title])
    fresh = _free(facts, "sameby")
    lived = [
        key for key in facts.ordered(facts.with_hard_claims) if not facts.parties[key].standing
    ]
    name = text("plan_questions.sami_name", facts.case.language)
    yield (
        92,
        _question(
            "whose-right",
            said("plan_questions.right", about, where=where),
            about,
            Answered(
                value="sami",
                said=said("plan_questions.right_sami"),
                writes=(
                    Write(
                        ("stakeholders", "-"),
                        {"id": fresh, "name": name, "kind": "association", "standing": "sami"},
                    ),
                ),
                leads_to=said("plan_questions.right_sami_leads"),
                expects=(
                    ("arena", "rights_track"),
                    ("gate:rights", "present"),
                    ("question", "gone"),
                ),
            ),
            Answered(
                value="none",
                said=said("plan_questions.right_none"),
                writes=tuple(Write(("stakeholders", key, "standing"), "none") for key in lived),
                leads_to=said("plan_questions.right_none_leads"),
                expects=(("question", "gone"),) if lived else (),
            ),
        ),
    )


def _speaks_of_right(facts: Situation, land: Iterable[Proceeding]) -> bool:
    """Whether the map gives any cause to ask for a right of that kind: its words speak of it, or
    somebody applies for land. A plan in a town gives none.
    """
    if any(each.kind is ProceedingKind.PERMIT for each in land):
        return True
    said_ = [facts.case.title, facts.case.question or ""]
    entries = (
        *facts.parties.values(),
        *facts.perspectives.values(),
        *facts.case.earlier,
        *facts.case.proposals,
    )
    for each in entries:
        for name in ("name", "note", "statement", "what", "title"):
            said_.append(getattr(each, name, None) or "")
    return any(_RIGHT.search(words) for words in said_)


def _who_holds(facts: Situation) -> Iterator[tuple[int, Question]]:
    views = facts.unheld
    able = facts.ordered(
        key
        for key in facts.concerned
        if facts.parties[key].kind in (K.RESIDENTS, K.GROUP, K.ASSOCIATION, K.ELECTED, K.BUSINESS)
    )
    if not views or not able or len(able) > MOST_ANSWERS:
        return
    yield (
        86,
        _question(
            "who-holds",
            said("plan_questions.holds", views, views=quoted(views)),
            views,
            *(
                Answered(
                    value=key,
                    said=said("plan_questions.party", (key,), who=named([key])),
                    writes=tuple(Write(("perspectives", view, "held_by"), [key]) for view in views),
                    leads_to=said("plan_questions.holds_leads", (key,), who=named([key])),
                    expects=(("arena", "no reception"), ("question", "gone")),
                )
                for key in able
            ),
        ),
    )


def _who_receives(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Before something is signed or decided: would somebody bear it who is not here?"""
    drafted = [
        each
        for each in facts.open_proposals
        if not each.burdens and (facts.agreement or each.status is not None)
    ]
    if not drafted:
        return
    ids = facts.by_name(each.id for each in drafted)
    swedish = facts.case.language == "sv"
    fresh = _free(facts, "de-som-far-bara-det" if swedish else "those-who-would-bear-it")
    name = text("plan_questions.receivers_name", facts.case.language)
    yield (
        87,
        _question(
            "who-receives",
            said("plan_questions.receives", ids, what=quoted(ids)),
            (*ids, "burdens", "stakeholders"),
            Answered(
                value="yes",
                said=said("plan_questions.receives_yes"),
                writes=(
                    Write(
                        ("stakeholders", "-"),
                        {"id": fresh, "name": name, "kind": "residents", "affected": "high"},
                    ),
                    *(Write(("proposals", key, "burdens"), [fresh]) for key in ids),
                ),
                leads_to=said("plan_questions.receives_yes_leads"),
                expects=((f"claim:{fresh}", "bears_it"), ("question", "gone")),
            ),
            Answered(
                value="no",
                said=said("plan_questions.receives_no"),
                leads_to=said("plan_questions.receives_no_leads"),
            ),
        ),
    )


def _who_else(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    """Where one party alone is concerned: who else has to live with it?"""
    if not plan.shape.small or len(facts.concerned) != 1:
        return
    swedish = facts.case.language == "sv"
    fresh = _free(facts, "fler-som-lever-med-det" if swedish else "others-who-live-with-it")
    name = text("plan_questions.others_name", facts.case.language)
    yield (
        80,
        _question(
            "who-else",
            said("plan_questions.others", facts.concerned, who=named(facts.concerned)),
            (*facts.concerned, "stakeholders"),
            Answered(
                value="yes",
                said=said("plan_questions.others_yes"),
                writes=(
                    Write(("stakeholders", "-"), {"id": fresh, "name": name, "affected": "high"}),
                ),
                leads_to=said("plan_questions.others_yes_leads"),
                expects=((f"claim:{fresh}", "bears_it"), ("question", "gone")),
            ),
            Answered(
                value="no",
                said=said("plan_questions.no_word"),
                leads_to=said("plan_questions.stays"),
            ),
        ),
    )


def _deputy(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    """A long process outlives the one who leads it."""
    known = facts.case.resources is not None and facts.case.resources.deputy is not None
    if known or plan.shape.small or not facts.leads:
        return
    leads = tuple(each.id for each in facts.leads)
    yield (
        45,
        _question(
            "deputy",
            said("plan_questions.deputy", leads, who=named(leads)),
            (*leads, "deputy", "lead"),
            *(
                Answered(
                    value=value,
                    said=said(f"plan_questions.{value}_word"),
                    writes=(Write(("resources", "deputy"), value),),
                    leads_to=said(f"plan_questions.deputy_{value}_leads"),
                    expects=(("question", "gone"),),
                )
                for value in ("yes", "no")
            ),
        ),
    )


def _whose_yes(facts: Situation) -> Iterator[tuple[int, Question]]:
    if any({"must_agree", "carries_out"} & set(claims) for claims in facts.claims.values()):
        return
    able = facts.ordered(
        key
        for key, each in facts.parties.items()
        if each.influence is Level.HIGH and key not in facts.afraid
    )
    if not able or len(able) > MOST_ANSWERS:
        return
    yield (
        83,
        _question(
            "whose-yes",
            said(
                "plan_questions.yes",
                able,
                title=own_words([facts.case.question or facts.case.title]),
            ),
            able,
            *(
                Answered(
                    value=key,
                    said=said("plan_questions.party", (key,), who=named([key])),
                    writes=(
                        Write(
                            ("stakeholders", key, "role"),
                            [*(str(each) for each in facts.parties[key].role), "must_agree"],
                        ),
                    ),
                    leads_to=said("plan_questions.yes_leads", (key,), who=named([key])),
                    expects=((f"claim:{key}", "must_agree"), ("question", "gone")),
                )
                for key in able
            ),
        ),
    )


def _can_it_wait(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Whether what runs beside can wait: asked of whoever can hold it, never of a court or of who
    examines an application.
    """
    waiting = [
        each
        for each in facts.proceedings
        if each.id
        and each.may_wait in (None, Answer.UNKNOWN)
        and not cannot_wait(each)
        and (applicants(facts, each) or not each.by)
    ]
    if not waiting:
        return
    ids = facts.by_name(each.id or "" for each in waiting)
    able = facts.ordered(key for each in waiting for key in applicants(facts, each))
    text_ = (
        said("plan_questions.wait_who", (*ids, *able), what=quoted(ids), who=named(able))
        if able
        else said("plan_questions.wait", ids, what=quoted(ids))
    )
    yield (
        78,
        _question(
            "may-wait",
            text_,
            (*ids, *able),
            Answered(
                value="yes",
                said=said("plan_questions.yes_word"),
                writes=tuple(Write(("proceedings", key, "may_wait"), "yes") for key in ids),
                leads_to=said("plan_questions.wait_yes_leads", ids, what=quoted(ids)),
                expects=(("question", "gone"),),
            ),
            Answered(
                value="no",
                said=said("plan_questions.no_word"),
                writes=tuple(Write(("proceedings", key, "may_wait"), "no") for key in ids),
                leads_to=said("plan_questions.wait_no_leads", ids, what=quoted(ids)),
                expects=(("question", "gone"),),
            ),
        ),
    )


def _refrain(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    """Whether whoever can hold a decision back does so for a while: asked of those who can, never
    about what the opposition has put forward.
    """
    covered = {key for each in facts.case.standstills for key in each.by}
    matters = [
        each
        for each in own_steps(facts, facts.pending)
        if each.title
        and each.body not in covered
        and (each.body in facts.bodies or each.body in facts.parties)
        and can_be_asked(facts, each)
    ]
    running = plan.shape.stance == Stance.LET_IT_RUN
    sheltered = running and any(
        each.reasons[0].rule == "sheltered-talks" for each in plan.arenas if each.reasons
    )
    if not matters or not (sheltered if running else plan.gates_of("standstill")):
        return
    ids = facts.by_name(each.id for each in matters)
    asked = list(dict.fromkeys(key for each in matters for key in can_be_asked(facts, each)))
    prepared = [
        key
        for body in asked
        if body in facts.bodies
        for key in facts.bodies[body].prepared_by
        if key in facts.bodies
    ]
    signing = [key for each in matters for key in signatories(facts, each)]
    everybody = list(dict.fromkeys([*asked, *prepared, *(each.body for each in matters)]))
    what = ", ".join(facts.case[key].title or "" for key in ids)  # type: ignore[attr-defined]  # decisions have titles

    def entry(answer: str) -> dict[str, Any]:
        return {"by": everybody, "what": what, "agreed": answer}

    until = "refrain_sheltered" if sheltered else "refrain_until"
    until = "refrain" if plan.shape.small and not sheltered else until
    text_ = (
        said(
            "plan_questions.refrain_signing",
            (*ids, *signing),
            what=quoted(ids),
            who=named(asked),
            officials=named(signing),
        )
        if signing
        else _until_when(facts, until, ids, asked)
    )
    pressing = sheltered or any(_is_near(facts, each) for each in matters)
    yield (
        PRESSING if pressing else 80,
        _question(
            "refrain",
            text_,
            (*ids, *signing),
            Answered(
                value="yes",
                said=said("plan_questions.yes_word"),
                writes=(Write(("standstill", "-"), entry("yes")),),
                leads_to=said("plan_questions.refrain_yes_leads"),
                expects=(("gate:standstill", "open"), ("question", "gone")),
            ),
            Answered(
                value="no",
                said=said("plan_questions.no_word"),
                writes=(Write(("standstill", "-"), entry("no")),),
                leads_to=said("plan_questions.refrain_no_leads"),
                expects=(("gate:standstill", "reservation"), ("question", "gone")),
            ),
        ),
    )


def _until_when(facts: Situation, until: str, ids: tuple[str, ...], asked: list[str]) -> Said:
    """Until when whoever can hold a decision is asked to: in a small process no longer than to the
    last day of what somebody gives.
    """
    what, who = quoted(ids), named(asked)
    ends = offer_ends(facts) if until == "refrain" else None
    if ends is None:
        return said(f"plan_questions.{until}", ids, what=what, who=who)
    day, event = ends
    by = day.isoformat()
    return said("plan_questions.refrain_by", (*ids, event), day=by, what=what, who=who)


def _is_near(facts: Situation, decision: Decision) -> bool:
    """Whether a decision is to be taken on a near day: then an answer that is not asked for at once
    comes too late.
    """
    if decision.date is None or facts.start is None:
        return False
    return facts.start <= latest(decision.date) and earliest(decision.date) - facts.start <= SOON


def _being_done(facts: Situation) -> Iterator[tuple[int, Question]]:
    for each in facts.being_done:
        path = ("decisions", each.id, "carried_out")
        yield (
            88,
            _question(
                f"carried-out-{each.id}",
                said("plan_questions.done", (each.id,), what=quoted([each.id])),
                (each.id,),
                *(
                    Answered(
                        value=value,
                        said=said(f"plan_questions.done_{value}"),
                        writes=(Write(path, value),),
                        leads_to=said(f"plan_questions.done_{value}_leads"),
                        expects=(("question", "gone"),),
                    )
                    for value in ("yes", "no", "halted")
                ),
            ),
        )


def _owned_up(facts: Situation) -> Iterator[tuple[int, Question]]:
    for at, tie in enumerate(facts.case.relationships):
        if (
            tie.trust is None
            or tie.trust.value != "broken"
            or tie.acknowledged not in (None, Answer.UNKNOWN)
        ):
            continue
        if not {tie.source, tie.target} <= facts.parties.keys():
            continue
        if facts.unnamed_pair(tie.source, tie.target):
            continue
        if not owes(facts, tie.source, tie.target):
            continue  # nobody is asked whether they have owned up to what another did
        path: tuple[str | int, ...] = ("relationships", tie.id or at, "acknowledged")
        pair = (tie.source, tie.target)
        # After rounds that ended badly it has a room of its own; else something waits for it.
        promised = (
            ("arena", "acknowledgement") if spent_rounds(facts, pair) else ("gate:trust", "present")
        )
        yield (
            76,
            _question(
                f"acknowledged-{to_identifier(tie.source)}-{to_identifier(tie.target)}",
                said(
                    "plan_questions.owned_up",
                    pair,
                    who=named([tie.target]),
                    hurt=named([tie.source]),
                ),
                pair,
                Answered(
                    value="yes",
                    said=said("plan_questions.yes_word"),
                    writes=(Write(path, "yes"),),
                    leads_to=said("plan_questions.owned_up_yes_leads"),
                    expects=(("question", "gone"),),
                ),
                Answered(
                    value="no",
                    said=said("plan_questions.no_word"),
                    writes=(Write(path, "no"),),
                    leads_to=said(
                        "plan_questions.owned_up_no_leads", pair, who=named([tie.target])
                    ),
                    expects=(promised, ("question", "gone")),
                ),
            ),
        )


def _promise_kept(facts: Situation) -> Iterator[tuple[int, Question]]:
    for each in facts.promises:
        if not each.id or each.kept is Answer.NO or will_not_hold(each):
            continue
        yield (
            82,
            _question(
                f"kept-{each.id}",
                said(
                    "plan_questions.kept",
                    (each.id,),
                    what=own_words([each.what], (each.id,)),
                    who=named([each.who]),
                ),
                (each.id,),
                Answered(
                    value="yes",
                    said=said("plan_questions.yes_word"),
                    writes=(Write(("commitments", each.id, "kept"), "yes"),),
                    leads_to=said("plan_questions.kept_yes_leads"),
                    expects=(("question", "gone"),),
                ),
                Answered(
                    value="no",
                    said=said("plan_questions.no_word"),
                    writes=(Write(("commitments", each.id, "kept"), "no"),),
                    leads_to=said("plan_questions.kept_no_leads"),
                    expects=(("gate:trust", "present"), ("question", "gone")),
                ),
            ),
        )


def _promised_to_whom(facts: Situation) -> Iterator[tuple[int, Question]]:
    """To whom a promise was given: they sit where it is followed."""
    for each in facts.promises:
        if not each.id or promised_to(facts, each):
            continue
        able = facts.ordered(
            key
            for key in facts.with_hard_claims
            if key != each.who and key not in facts.afraid and not facts.is_public(key)
        )
        if not 1 < len(able) <= MOST_ANSWERS:
            continue
        yield (
            73,
            _question(
                f"promised-{each.id}",
                said(
                    "plan_questions.promised",
                    (each.id,),
                    what=own_words([each.what], (each.id,)),
                ),
                (each.id,),
                *(
                    Answered(
                        value=key,
                        said=said("plan_questions.party", (key,), who=named([key])),
                        writes=(Write(("commitments", each.id, "to"), [key]),),
                        leads_to=said("plan_questions.promised_leads", (key,), who=named([key])),
                        expects=(("question", "gone"),),
                    )
                    for key in able
                ),
            ),
        )


def _how_many(facts: Situation) -> Iterator[tuple[int, Question]]:
    """A note that begins with a number: is the row so many, each with a voice of its own?"""
    for key in facts.ordered(facts.with_hard_claims):
        number = number_in_note(facts.parties[key])
        if number is None or key in facts.afraid:
            continue
        path = ("stakeholders", key, "count")
        yield (
            71,
            _question(
                f"count-{to_identifier(key)}",
                said("plan_questions.count", (key,), who=named([key]), number=number),
                (key, "count"),
                Answered(
                    value="several",
                    said=said("plan_questions.yes_word"),
                    writes=(Write(path, number),),
                    leads_to=said(
                        "plan_questions.count_leads",
                        (key,),
                        seats=chairs_for(number),
                        number=number,
                    ),
                    expects=(("question", "gone"),),
                ),
                Answered(
                    value="one",
                    said=said("plan_questions.count_one"),
                    writes=(Write(path, 1),),
                    leads_to=said("plan_questions.count_one_leads"),
                    expects=(("question", "gone"),),
                ),
            ),
        )


def _came_about(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Whether what a conversation held out came about; an answer makes it a promise of the map."""
    who = next(iter(facts.owner_parties or facts.bodies), None)
    if who is None:
        return
    for talk in held_out(facts)[:1]:
        to = [key for key in talk.participants if whole_of(key) != who]
        yield (
            86,
            _question(
                f"came-about-{talk.id}",
                said(
                    "plan_questions.came_about",
                    (talk.id,),
                    what=own_words([talk.outcome or ""], (talk.id,)),
                    where=quoted([talk.id]),
                ),
                (talk.id,),
                *(
                    Answered(
                        value=value,
                        said=said(f"plan_questions.{value}_word"),
                        writes=(
                            Write(
                                ("commitments", "-"),
                                {
                                    "id": _free(facts, f"{talk.id}-lofte"),
                                    "who": who,
                                    "what": talk.outcome,
                                    "made_in": talk.id,
                                    "kept": value,
                                    **({"to": to} if to else {}),
                                },
                            ),
                        ),
                        leads_to=said(f"plan_questions.came_about_{value}_leads"),
                        expects=(("question", "gone"),),
                    )
                    for value in ("yes", "no")
                ),
            ),
        )


def _disputed(facts: Situation) -> Iterator[tuple[int, Question]]:
    said_of = {
        each.key for each in facts.case.tensions if each.facts_disputed in (Answer.YES, Answer.NO)
    }
    for at, tension in enumerate(facts.case.tensions):
        if (
            tension.key in said_of
            or tension.facts_disputed is not Answer.UNKNOWN
            or not all(facts.holders(side) for side in tension.between)
        ):
            continue
        views = facts.by_name(tension.between)
        path: tuple[str | int, ...] = ("tensions", tension.id or at, "facts_disputed")
        yield (
            72,
            _question(
                f"facts-{tension.id or '-'.join(views)}",
                said(
                    "plan_questions.disputed", views, one=quoted(views[:1]), other=quoted(views[1:])
                ),
                views,
                Answered(
                    value="yes",
                    said=said("plan_questions.disputed_yes"),
                    writes=(Write(path, "yes"),),
                    leads_to=said("plan_questions.disputed_yes_leads"),
                    expects=(("question", "gone"),),
                ),
                Answered(
                    value="no",
                    said=said("plan_questions.disputed_no"),
                    writes=(Write(path, "no"),),
                    leads_to=said("plan_questions.disputed_no_leads"),
                    expects=(("question", "gone"),),
                ),
            ),
        )


def _result(facts: Situation) -> Iterator[tuple[int, Question]]:
    if facts.case.result_is is not None or facts.bodies:
        return
    yield (
        74,
        _question(
            "result",
            said(
                "plan_questions.result",
                (),
                title=own_words([facts.case.question or facts.case.title]),
            ),
            (),
            *(
                Answered(
                    value=value,
                    said=said(f"plan_questions.result_{value}"),
                    writes=(Write(("result_is",), value),),
                    leads_to=said(f"plan_questions.result_{value}_leads"),
                    expects=(("question", "gone"),),
                )
                for value in ("agreement", "advice", "understanding")
            ),
        ),
    )


def _without(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    """What happens, and who decides, where an agreement is sought and there is none."""
    if answered(facts.case.after_no_agreement) or not facts.agreement:
        return
    if not any(each.code == "way-out" for each in plan.told):
        return  # nothing of the plan would say it
    language = facts.case.language
    bodies = facts.tied_deciders
    words = [
        (body, said("plan_questions.without_body", (body,), who=named([body])), "without_body")
        for body in bodies[:MOST_NAMED]
    ]
    texts = {
        body: text("plan_questions.without_written", language, who=facts.bodies[body].name)
        for body in bodies
    }
    texts["as_now"] = text("plan_questions.without_as_now_written", language)
    as_now = ("as_now", said("plan_questions.without_as_now"), "without_as_now")
    yield (
        64,
        _question(
            "without",
            said("plan_questions.without"),
            ("after_no_agreement",),
            *(
                Answered(
                    value=value,
                    said=answer,
                    writes=(Write(("after_no_agreement",), texts[value]),),
                    leads_to=said(
                        f"plan_questions.{key}_leads",
                        (value,) if value in facts.bodies else (),
                        **({"who": named([value])} if value in facts.bodies else {}),
                    ),
                    expects=(("question", "gone"),),
                )
                for value, answer, key in (*words, as_now)
            ),
        ),
    )


def _hours(facts: Situation, plan: Blueprint) -> Iterator[tuple[int, Question]]:
    if facts.case.resources is not None and facts.case.resources.lead_hours is not None:
        return
    if plan.shape.pattern == "inform":
        return
    takes = max(10, -(-hours_of(facts, plan).lead[1] // 10) * 10)
    half = max(5, takes // 20 * 10)
    yield (
        40,
        _question(
            "hours",
            said("plan_questions.hours", (), takes=str(takes)),
            (),
            *(
                Answered(
                    value=str(hours),
                    said=said("plan_questions.hours_about", (), hours=str(hours)),
                    writes=(Write(("resources", "lead_hours"), hours),),
                    leads_to=said(f"plan_questions.hours_{key}_leads"),
                    expects=(("question", "gone"),),
                )
                for hours, key in ((half, "short"), (takes, "fits"))
            ),
        ),
    )


def _against(facts: Situation) -> Iterator[tuple[int, Question]]:
    """Where it is enough to do something: is anybody against it? Then it grows to the small
    process.
    """
    views = tuple(facts.perspectives)
    if not views:
        return
    fresh = _free(facts, "de-som-ar-emot" if facts.case.language == "sv" else "those-against")
    mine = _free(facts, "emot" if facts.case.language == "sv" else "against")
    language = facts.case.language
    there = Stakeholder(
        id=fresh, name=text("plan_questions.against_name", language), kind=StakeholderKind.RESIDENTS
    )
    theirs = Perspective(
        id=mine,
        statement=text("plan_questions.against_view", language),
        held_by=(fresh,),
        aspect=Aspect.STANDPOINT,
    )
    grown = choose(_with_side(facts, there, theirs, views[0]))
    leads = "against_yes_leads" if grown.small else "against_yes_grows"
    yield (
        90,
        _question(
            "against",
            said("plan_questions.against", views, views=quoted(views)),
            views,
            Answered(
                value="yes",
                said=said("plan_questions.yes_word"),
                writes=(
                    Write(
                        ("stakeholders", "-"),
                        {
                            "id": fresh,
                            "name": there.name,
                            "kind": "residents",
                        },
                    ),
                    Write(
                        ("perspectives", "-"),
                        {
                            "id": mine,
                            "statement": theirs.statement,
                            "held_by": [fresh],
                            "aspect": "standpoint",
                        },
                    ),
                    Write(("tensions", "-"), {"between": [views[0], mine]}),
                ),
                leads_to=said(f"plan_questions.{leads}"),
                expects=(("pattern", grown.pattern), ("question", "gone")),
            ),
        ),
    )


def _with_side(facts: Situation, there: Stakeholder, theirs: Perspective, view: str) -> Situation:
    """The situation if somebody is against a view: how large the process then becomes depends on
    the rest of the map, on how many places there are and on what has been decided.
    """
    case = facts.case
    return Situation(
        case.evolve(
            stakeholders=(*case.stakeholders, there),
            perspectives=(*case.perspectives, theirs),
            tensions=(*case.tensions, Tension(between=(view, theirs.id))),
        ),
        facts.unsaid,
    )


def applied(data: dict[str, Any], answer: Answered) -> dict[str, Any]:
    """Write an answer into a document as plain data; the given data stays as it is.

    Args:
        data: the document.
        answer: one answer to a question.
    """
    from copy import deepcopy

    made = deepcopy(data)
    places = _Places()
    for write in answer.writes:
        _write(made, write, places)
    return made


class _Places:
    """Where the entries of a document's lists stand by their ids, found once for all that an answer
    writes: it may write in every entry of a long list.
    """

    def __init__(self) -> None:
        self._of_list: dict[int, dict[object, int]] = {}

    def of(self, listed: list[Any], key: object) -> int:
        """The place of the first entry with an id.

        Raises:
            KeyError: where there is none.
        """
        known = self._of_list.get(id(listed))
        if known is None or key not in known:  # something may have been added since
            places = {each.get("id"): place for place, each in enumerate(reversed(listed), 1)}
            known = {each: len(listed) - place for each, place in places.items()}
            self._of_list[id(listed)] = known
        return known[key]


def _write(data: Any, write: Write, places: _Places) -> None:
    *steps, last = write.path
    here = data
    for at, step in enumerate(steps):
        following = write.path[at + 1]
        if isinstance(here, list):
            here = here[step if isinstance(step, int) else places.of(here, step)]
        elif step not in here or here[step] is None:
            here[step] = [] if following == "-" else {}
            here = here[step]
        else:
            if following == "-" and isinstance(here[step], dict):
                here[step] = [here[step]]
            here = here[step]
    if last == "-":
        here.append(write.value)
    else:
        here[last] = write.value

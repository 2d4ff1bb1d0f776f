"""From what a person answers to a question to what is written in the document, and what the answer
led to.
"""

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from processmap.model.kinds import to_identifier
from processmap.model.plan import Answered, OwnWords, Plan, Question, Said, Write
from processmap.model.process_map import ProcessMap
from processmap.planning.asking import UNKNOWN, remembered_as
from processmap.planning.blueprint import named, own_words, said

__all__ = [
    "FREE",
    "in_own_words",
    "led_to",
    "what_changed",
    "why_asked",
    "with_memory",
]

# What may be answered in words of one's own, by the question's key: a list, a number, or a name of
# somebody.
FREE: dict[str, str] = {
    "plan_questions.open": "list",
    "plan_questions.open_after": "list",
    "plan_questions.hours": "number",
    "plan_questions.leads": "name",
    "plan_questions.leads_one": "name",
    "plan_questions.decides": "name",
    "plan_questions.holds": "name",
    "plan_questions.yes": "name",
    "plan_questions.receives": "name",
    "plan_questions.right": "name",
    "plan_questions.against": "name",
}
MOST_HOURS = 10_000
_MOST_TOLD = 3


def why_asked(question: Question) -> Said:
    """Why a question is asked: what is not in the document, and what in it makes that matter."""
    name = question.said.key.partition(".")[2]
    return Said(f"ask.why_{name}", question.said.params, question.said.refs)


def in_own_words(case: ProcessMap, question: Question, given: str) -> Answered | None:
    """An answer made of a person's own words; None where the question takes none, or not these.

    A list is given with semicolons, or commas, between its parts. Whoever is named is written as a
    new entry unless the document has them.

    Args:
        case: the map.
        question: the question.
        given: what they wrote.
    """
    sort = FREE.get(question.said.key)
    words = " ".join(given.split())
    if sort is None or not words:
        return None
    if sort == "list":
        return _listed(question, words)
    if sort == "number":
        return _numbered(question, words)
    return _somebody(case, question, words)


def _listed(question: Question, words: str) -> Answered | None:
    parts = [each.strip() for each in words.split(";" if ";" in words else ",")]
    made = [each for each in parts if each]
    something = next((each for each in question.answers if each.value == "something"), None)
    if something is None or not made:
        return None
    return evolve(
        something,
        said=said("plan_questions.open_something", (), what=own_words(made)),
        writes=(Write(("open",), made),),
    )


def _numbered(question: Question, words: str) -> Answered | None:
    number = words.replace(",", ".")
    try:
        hours = float(number)
    except ValueError:
        return None
    if not 0 < hours <= MOST_HOURS:
        return None
    written = int(hours) if hours == int(hours) else hours
    return evolve(
        question.answers[0],
        value=str(written),
        said=said("plan_questions.hours_about", (), hours=str(written)),
        writes=(Write(("resources", "lead_hours"), written),),
    )


def _somebody(case: ProcessMap, question: Question, words: str) -> Answered | None:
    """Somebody who is named: one of those there are to choose among, or a new entry."""
    name = question.said.key.partition(".")[2]
    fresh = _free(case, to_identifier(words) or "ny")
    first = question.answers[0]
    told = OwnWords((words,), plain=True)
    if name == "decides":
        known = case.party_named(words)
        body = () if known else (Write(("decision_bodies", "-"), {"id": fresh, "name": words}),)
        ruling = next(each for each in first.writes if each.path[0] == "decisions")
        writes = (*body, Write(ruling.path, {**ruling.value, "body": known or fresh}))
        leads = said("plan_questions.decides_leads", (), who=told)
        said_ = said("plan_questions.party", (), who=told)
        return evolve(first, value=known or fresh, said=said_, writes=writes, leads_to=leads)
    if name in ("holds", "yes"):
        known = case.party_named(words)
        entry: dict[str, Any] = {"id": fresh, "name": words}
        leads = said(f"plan_questions.{name}_leads", (), who=told)
        if name == "yes":
            if known is not None:
                return (
                    None  # who they can be is listed; others cannot stop it as the document stands
                )
            writes = (Write(("stakeholders", "-"), {**entry, "role": ["must_agree"]}),)
            expects = ((f"claim:{fresh}", "must_agree"), ("question", "gone"))
            said_ = said("plan_questions.party", (), who=told)
            return evolve(
                first, value=fresh, said=said_, writes=writes, leads_to=leads, expects=expects
            )
        who = known or fresh
        new = () if known else (Write(("stakeholders", "-"), {**entry, "kind": "group"}),)
        writes = (*new, *(evolve(each, value=[who]) for each in first.writes))
        return evolve(
            first,
            value=who,
            said=said("plan_questions.party", (), who=told),
            writes=writes,
            leads_to=leads,
        )
    template = next((each for each in question.answers if each.value in ("yes", "sami")), None)
    if template is None or not any(each.path[-1] == "-" for each in template.writes):
        return None
    at = next(index for index, each in enumerate(template.writes) if each.path[-1] == "-")
    writes = tuple(
        evolve(each, value={**each.value, "name": words}) if index == at else each
        for index, each in enumerate(template.writes)
    )
    return evolve(template, said=said("plan_questions.party", (), who=told), writes=writes)


def _free(case: ProcessMap, stem: str) -> str:
    key, number = stem, 2
    while key in case:
        key, number = f"{stem}-{number}", number + 1
    return key


def with_memory(question: Question, answer: Answered) -> tuple[Write, ...]:
    """Everything an answer writes: its own facts; where it has none, that it was given.

    "Don't know" is remembered in the plan's ledger, so that the question is not asked first again;
    so is a no that has no other place.

    Args:
        question: the question.
        answer: one of its answers.
    """
    if answer.writes:
        return answer.writes
    return (Write(("plan", "asked", remembered_as(question.id)), answer.value),)


def led_to(case: ProcessMap, before: Plan, after: Plan, answer: Answered) -> Said:
    """What an answer led to, in one sentence: what is new in the plan, what is gone, what it takes
    now.

    Args:
        case: the map after the answer.
        before: the plan proposed before it.
        after: the plan proposed after it.
        answer: the answer.
    """
    found = what_changed(before, after)
    if found is None:
        return said("ask.remembered") if answer.value == UNKNOWN else said("ask.nothing_changed")
    return found


def what_changed(before: Plan, after: Plan) -> Said | None:
    """What is new in a plan, what is gone and what it takes now, in one sentence; None where that
    is the same.

    Args:
        before: the plan as it was proposed.
        after: the plan as it is proposed now.
    """
    told = list(_changes(before, after))
    if not told:
        return None
    shown = tuple(told[:_MOST_TOLD])
    more = len(told) - len(shown)
    if more == 1:
        return said("ask.led_to_one_more", (), what=shown)
    if more:
        return said("ask.led_to_more", (), what=shown, more=more)
    return said("ask.led_to", (), what=shown)


def _changes(before: Plan, after: Plan) -> Iterator[Said]:
    if before.pattern != after.pattern or before.small != after.small:
        name = "small" if after.small and after.pattern == "one_table" else after.pattern
        yield said("ask.led_pattern", (), pattern=said(f"plan_patterns.{name}"))
    gates_before = {each.id: each for each in before.gates}
    gates_after = {each.id: each for each in after.gates}
    for gate in after.gates:
        was = gates_before.get(gate.id)
        if was is None and gate.state == "shut":
            yield said("ask.led_gate_new", gate.refs, gate=said(f"words.gate_{gate.kind}"))
        elif was is None or was.state != gate.state:
            yield said(
                f"ask.led_gate_{gate.state}", gate.refs, gate=said(f"words.gate_{gate.kind}")
            )
    for gate in before.gates:
        if gate.id not in gates_after:
            yield said("ask.led_gate_gone", gate.refs, gate=said(f"words.gate_{gate.kind}"))
    kinds_before = _counted(before)
    kinds_after = _counted(after)
    for kind in dict.fromkeys((*kinds_after, *kinds_before)):
        now, then = kinds_after.get(kind, 0), kinds_before.get(kind, 0)
        if now > then:
            yield said("ask.led_arena_new", (), arena=said(f"words.arena_{kind}"))
        elif now < then:
            yield said("ask.led_arena_gone", (), arena=said(f"words.arena_{kind}"))
    kept = _kept_open(after) - _kept_open(before)
    if kept:
        yield said("ask.led_kept_open", sorted(kept), who=named(sorted(kept)))
    seats_before = {seat.party for each in before.arenas for seat in each.members}
    new = tuple(
        dict.fromkeys(
            s.party for each in after.arenas for s in each.members if s.party not in seats_before
        )
    )
    if new:
        yield said("ask.led_seat", new, who=named(new))
    if before.time.weeks != after.time.weeks:
        low, high = after.time.weeks
        yield said("ask.led_weeks", (), low=str(low), high=str(high))
    elif before.hours.lead != after.hours.lead:
        yield said("ask.led_hours", (), hours=str(after.hours.lead[1]))


def _kept_open(plan: Plan) -> frozenset[str]:
    """Those who have said no somewhere, and whose chair is kept there."""
    return frozenset(
        seat.party for each in plan.arenas for seat in each.members if seat.state == "kept_open"
    )


def _counted(plan: Plan) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in plan.arenas:
        found[each.kind] = found.get(each.kind, 0) + 1
    return found

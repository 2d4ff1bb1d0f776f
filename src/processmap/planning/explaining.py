"""Why an arena, a seat, a gate, a question or an empty chair stands in a plan: rule, facts and
source.
"""

from processmap.messages import text
from processmap.messages.naming import polished
from processmap.messages.phrases import HIDDEN
from processmap.model.explanation import Explanation, Line, Section
from processmap.model.plan import Because, Claim, Plan, PlanArena, PlanGate, Question
from processmap.planning.rulebook import RULES, built_in
from processmap.planning.sources import SOURCES, source_text
from processmap.planning.wording import Wording

__all__ = ["explained"]


def explained(plan: Plan, told: Plan, key: str, wording: Wording) -> Explanation:
    """Explain one thing in a plan.

    Args:
        plan: the plan, in which it is found by its id.
        told: the same plan as the reader may see it, of which the explanation is made.
        key: id of an arena, gate, question, session or party.
        wording: words it for the reader.

    Raises:
        KeyError: if the plan has nothing with this id.
    """
    for arena, seen in zip(plan.arenas, told.arenas, strict=True):
        sessions = {talk.id for talk in plan.dialogues if talk.arena == arena.id} | set(
            arena.dialogues
        )
        if key == arena.id or key in sessions:
            return _of_arena(told, seen, wording, seen.id if key == arena.id else key)
    for gate, seen_gate in zip(plan.gates, told.gates, strict=True):
        if key == gate.id:
            return _of_gate(told, seen_gate, wording)
    for question, seen_question in zip(plan.questions, told.questions, strict=True):
        if key == question.id:
            return _of_question(seen_question, wording)
    claims = [
        seen_claim
        for claim, seen_claim in zip(plan.claims, told.claims, strict=True)
        if claim.party == key
    ]
    if claims:
        return _of_party(told, claims, wording)
    raise KeyError(key)


def _of_question(question: Question, wording: Wording) -> Explanation:
    lines = tuple(
        Line(text=f"{wording.say(answer.said)}: {wording.say(answer.leads_to)}")
        for answer in question.answers
    )
    title = text("plan_explain.answers", wording.language)
    return Explanation(
        dialogue=question.id,
        title=wording.say(question.said),
        language=wording.language,
        sections=(Section(key="dialogue", title=title, lines=lines),),
    )


def _of_party(plan: Plan, claims: list[Claim], wording: Wording) -> Explanation:
    """Why a party has its chairs; of one who may not be named no more than that."""
    party = claims[0].party
    named = wording.names.name(party, wording.language) is not None
    lines = tuple(Line(text=_claim(plan, each, wording)) for each in claims) if named else ()
    section = Section(key="people", title=text("plan_explain.chair", wording.language), lines=lines)
    return Explanation(
        dialogue=party,
        title=wording.named((party,)),
        language=wording.language,
        sections=(section,) if lines else (),
    )


def _claim(plan: Plan, claim: Claim, wording: Wording) -> str:
    language = wording.language
    name = text(f"plan_explain.claim_{claim.claim}", language)
    state = claim.state
    theme = wording.names.free(claim.theme) if claim.theme else None
    about = f" ({theme})" if theme else ""
    if state == "honoured":
        titles = [wording.say(each.title) for each in plan.arenas if each.id in claim.honoured_in]
        return text(
            "plan_explain.honoured", language, claim=name + about, where=wording.listed(titles)
        )
    why = text(f"plan_explain.why_{claim.why}", language)
    return text(f"plan_explain.{state}", language, claim=name + about, why=why)


def _why(reasons: tuple[Because, ...], wording: Wording) -> tuple[Line, ...]:
    made = []
    for each in reasons:
        rule = built_in(each.rule) if each.own is None and each.rule in RULES else None
        title = rule.said("title") if rule else each.own and each.own.title
        source = source_text(rule, wording.language) if rule else _sources(each, wording)
        called = wording.inside(title) if title else each.rule
        made.append(Line(text=wording.because(each), rule=called, source=source))
    return tuple(made)


def _sources(reason: Because, wording: Wording) -> str | None:
    """The sources of somebody's own rule: those that we know of by their names, others as they are
    written.
    """
    if reason.own is None:
        return None
    known = [SOURCES[key][0] if key in SOURCES else key for key in reason.own.sources]
    told = [each for name in known if (each := wording.names.free(name)) and each != HIDDEN]
    return "; ".join(dict.fromkeys(told)) or None


def _beside(arena: PlanArena, wording: Wording) -> tuple[Line, ...]:
    """Why a room is there, and how many chairs those take who are many."""
    made = [Line(text=wording.say(each)) for each in arena.chairs]
    if arena.ground is not None:
        ground = wording.inside(arena.ground)
        because = text("plan_grounds.because", wording.language, ground=ground)
        made.insert(0, Line(text=polished(because)))
    return tuple(made)


def _facts(refs: tuple[str, ...], wording: Wording) -> tuple[Line, ...]:
    told = []
    for ref in dict.fromkeys(refs):
        words = wording.names.words(ref, wording.language)
        if words and words != ref:
            told.append(Line(text=f"{words} [{ref}]"))
    return tuple(told)


def _of_arena(plan: Plan, arena: PlanArena, wording: Wording, key: str) -> Explanation:
    language = wording.language
    refs = tuple(ref for each in arena.reasons for ref in each.refs)
    sections = [
        Section(
            key="dialogue",
            title=text("plan_explain.why", language),
            lines=(*_why(arena.reasons, wording), *_beside(arena, wording)),
        ),
        Section(
            key="facts", title=text("plan_explain.facts", language), lines=_facts(refs, wording)
        ),
    ]
    people = []
    for seat in arena.members:
        name = wording.named((seat.party,))
        claim = (
            text(f"plan_explain.claim_{seat.claim}", language)
            if seat.claim
            else text("plan_explain.claim_touched", language)
        )
        people.append(Line(text=f"{name}: {claim}"))
    people += [
        Line(
            text=f"{wording.named((each.party,))}: {text(f'plan_explain.why_{each.why}', language)}"
        )
        for each in arena.absent
    ]
    sections.append(
        Section(key="people", title=text("plan_explain.people", language), lines=tuple(people))
    )
    gives = wording.say(arena.gives)
    sections.append(
        Section(
            key="method",
            title=text("plan_explain.gives", language),
            lines=(Line(text=gives),) if gives else (),
        )
    )
    waits = [
        wording.say(gate.said)
        for gate in plan.gates
        if gate.id in arena.opens_after and gate.state != "open"
    ]
    sections.append(
        Section(
            key="time",
            title=text("plan_explain.waits", language),
            lines=tuple(Line(text=each) for each in waits),
        )
    )
    return Explanation(
        dialogue=key,
        title=wording.say(arena.title),
        language=language,
        sections=tuple(each for each in sections if each.lines),
    )


def _of_gate(plan: Plan, gate: PlanGate, wording: Wording) -> Explanation:
    language = wording.language
    held = [wording.say(each.title) for each in plan.arenas if gate.id in each.opens_after]
    strength = text(f"plan_explain.strength_{gate.strength}", language)
    sections = [
        Section(
            key="dialogue",
            title=text("plan_explain.why", language),
            lines=(*_why(gate.reasons, wording), Line(text=strength)),
        ),
        Section(
            key="facts",
            title=text("plan_explain.facts", language),
            lines=_facts(gate.refs, wording),
        ),
        Section(
            key="people",
            title=text("plan_explain.opens", language),
            lines=(Line(text=wording.named(gate.opened_by)),) if gate.opened_by else (),
        ),
        Section(
            key="dropped",
            title=text("plan_explain.holds_back", language),
            lines=tuple(Line(text=each) for each in dict.fromkeys(held)),
        ),
    ]
    return Explanation(
        dialogue=gate.id,
        title=wording.say(gate.said),
        language=language,
        sections=tuple(each for each in sections if each.lines),
    )

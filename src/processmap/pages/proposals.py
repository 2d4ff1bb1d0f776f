"""Proposals: alternatives and plans as pages."""

from collections import Counter
from collections.abc import Iterable

from processmap.audience.scope import Scope
from processmap.language.names import listed
from processmap.language.wording import moment
from processmap.messages import text
from processmap.messages.naming import Titles, as_objects, polished
from processmap.messages.phrases import Counted
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Perspective
from processmap.model.plan import Alternatives, Plan, Unmet
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose
from processmap.pages.page import Page, Section, Table
from processmap.planning.alternatives import comparison, style_name
from processmap.planning.merge import with_plan
from processmap.views.sheet import rule_title
from processmap.views.talks import reasons_of

__all__ = ["alternatives_page", "in_short", "plan_page"]

_OFTEN = 3


def in_short(plan: Plan, language: str) -> tuple[str, ...]:
    """Say in a few sentences what a plan holds and what it cannot meet."""
    joint = sum(1 for each in plan.dialogues if each.joint)
    counts = {"dialogues": Counted(len(plan.dialogues)), "rounds": Counted(len(plan.rounds)), "joint": Counted(joint)}
    sentences = [text("verbs.plan_short", language, name=style_name(plan.name, language), **counts)]
    if plan.unmet:
        sentences.append(text("verbs.plan_short_unmet", language, count=len(plan.unmet)))
    return tuple(sentences)


def alternatives_page(found: Alternatives, language: str | None = None, chosen: Plan | None = None) -> Page:
    """Put alternatives on a page: what each costs beside the others, then one of them step by step.

    Args:
        found: the alternatives.
        language: "sv" or "en" of the page; left out = the plans' own.
        chosen: the plan told step by step; the first when left out.
    """
    spoken = language or found.plans[0].language
    rows = comparison(found, spoken)
    columns = (text("verbs.plan_measure", spoken), *(style_name(plan.name, spoken) for plan in found))
    cells = tuple((str(row["measure"]), *(_cell(row.get(plan.name), spoken) for plan in found)) for row in rows)
    dropped = tuple(
        text("verbs.plan_dropped", spoken, name=style_name(name, spoken), why=why) for name, why in found.dropped
    )
    first = plan_page(chosen or found.plans[0], spoken, found.case)
    costs = Section(title=text("verbs.plan_compare", spoken), sentences=dropped, table=Table(columns, cells))
    title = text("verbs.plan_title", spoken, title=_scope(found.case, spoken).free(found.case.title) or "–")
    sections = (costs, *first.sections)
    return Page(title=title, language=spoken, sentences=(_draft(spoken), *first.sentences), sections=sections)


def _cell(value: object, language: str) -> str:
    if isinstance(value, float):
        number = f"{value:.1f}".removesuffix(".0")
        return number.replace(".", ",") if language == "sv" else number
    return "–" if value is None else str(value)


def _draft(language: str) -> str:
    return text("picture.draft_long", language)


def _scope(case: ProcessMap, language: str) -> Scope:
    return Scope(case=case, language=language)


def plan_page(plan: Plan, language: str | None = None, case: ProcessMap | None = None) -> Page:
    """Put a plan on a page: its dialogues round by round with their reasons, and what it does not meet.

    A reason that several dialogues share word for word is said once, at the end.

    Args:
        plan: the plan.
        language: "sv" or "en" of the page; the plan's own sentences stay in its language.
        case: the map it was made for; without it dialogues are told by their titles only.
    """
    spoken = language or plan.language
    scope = _scope(with_plan(case, plan), spoken) if case is not None else None
    reasons = {each.id: _reasons(each, spoken, scope) for each in plan.dialogues}
    shared = _shared(reasons.values())
    sections = [
        Section(
            title=text("verbs.plan_round", spoken, number=number),
            items=tuple(
                _dialogue(each, [why for why in reasons.get(each.id, ()) if why not in shared], spoken, scope)
                for each in dialogues
                if scope is None or scope.open(each)
            ),
        )
        for number, dialogues in enumerate(plan.rounds, 1)
    ]
    notes = (scope.because(each.message) if scope else each.message for each in plan.notes)
    ending = (
        ("plan_unmet", tuple(_unmet(each, spoken, scope) for each in plan.unmet)),
        ("plan_shared", shared),
        ("plan_notes", tuple(filter(None, notes))),
    )
    sections += [Section(title=text(f"verbs.{key}", spoken), items=items) for key, items in ending if items]
    return Page(
        title=style_name(plan.name, spoken),
        language=spoken,
        sentences=in_short(plan, spoken)[:1],  # what cannot be met has a section of its own here
        sections=tuple(sections),
    )


def _reasons(dialogue: Dialogue, language: str, scope: Scope | None) -> tuple[str, ...]:
    if scope:
        return reasons_of(dialogue, scope)
    said = ((rule_title(each.rule, language), each.because) for each in dialogue.reasons)
    return tuple(f"{title}: {because}" if because else title for title, because in said)


def _shared(reasons: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The sentences that at least `_OFTEN` dialogues have, in the order they first come."""
    counts = Counter(sentence for each in reasons for sentence in each)
    return tuple(sentence for sentence, count in counts.items() if count >= _OFTEN)


def _who(dialogue: Dialogue, scope: Scope) -> str:
    """Those who take part, as a sentence names them; those who may not be named are counted."""
    shown, withheld = [], 0
    for key in dict.fromkeys(dialogue.participants):
        entity = scope.case.by_id.get(key)
        if entity is not None and not scope.shows(key):
            withheld += 1
        else:
            shown.append(scope.inside(key))
    if withheld:
        shown.append(text("views.withheld_names", scope.language, count=withheld))
    return listed(shown, scope.language, len(shown))


def _dialogue(dialogue: Dialogue, reasons: Iterable[str], language: str, scope: Scope | None) -> str:
    title = scope.title(dialogue) if scope else dialogue.title
    mark = text("picture.state_provisional", language)
    lines = [f"{title} ({mark})" if dialogue.provisional else title]
    if scope:
        names = as_objects(_who(dialogue, scope), language)
        # What the title says already is not said again.
        who = "" if names.casefold() in title.casefold() else names
        method = scope.method(dialogue.method) if dialogue.method else ""
        if method.casefold() in title.casefold():
            method = ""
        when = _when(dialogue, language, scope)
        with_whom = text("views.with_whom", language, who=who) if who else ""
        told = ", ".join(filter(None, [method, with_whom, when]))
        lines.append(polished(told))
    return "\n".join(filter(None, [*lines, *reasons]))


def _when(dialogue: Dialogue, language: str, scope: Scope) -> str:
    """When it takes place; a body whose meetings are not known cannot be promised for a day."""
    said = moment(dialogue.date, dialogue.start, dialogue.end, language)
    own = [each for each in scope.case.decision_bodies if each.id in dialogue.bodies]
    known = any(meeting.date == dialogue.date for each in own for meeting in each.meetings)
    guessed = dialogue.purpose is Purpose.DECIDE and dialogue.status is DialogueStatus.PROPOSED and not known
    return text("verbs.plan_earliest", language, when=said) if said and guessed else said


def _about(unmet: Unmet, scope: Scope) -> str:
    """What an unmet need concerns: two perspectives, each in quotation marks, or the names of parties."""
    views = [each for key in unmet.refs if isinstance(each := scope.case.by_id.get(key), Perspective)]
    if len(views) < len(unmet.refs) or not all(map(scope.open, views)):
        return scope.names(unmet.refs)
    return format(Titles(scope.name(str(each.id)) for each in views), scope.language)


def _unmet(unmet: Unmet, language: str, scope: Scope | None) -> str:
    names = _about(unmet, scope) if scope else ", ".join(unmet.refs)
    because = scope.because(unmet.because) if scope else unmet.because
    said = names.casefold() in because.casefold()  # "X: X has said no" says X once too often
    lines = [f"{names}: {because}" if names and not said else because]
    if unmet.relaxation:
        relaxation = scope.because(unmet.relaxation) if scope else unmet.relaxation
        lines.append(text("verbs.plan_relaxation", language, what=relaxation))
    return "\n".join(lines)

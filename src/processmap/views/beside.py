"""What a page tells beside a picture of something that happens: when, who, what, why, what to do
and where it stands written.

The picture itself says as much as there is room for; the page has room for what somebody asks who
points at a box.
"""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from processmap.language.wording import capital, listing, moment, money
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision
from processmap.picture.diagram import Diagram, Fact, FactRole, Line
from processmap.picture.vocabulary import LineRole
from processmap.views.course import Course, Happening
from processmap.views.days import day_short, day_with_weekday
from processmap.views.summaries import funding_said

__all__ = ["facts_of", "money_given", "with_facts"]

_LINES: Final[Mapping[LineRole, FactRole]] = {
    "participants": "who",
    "place": "where",
    "method": "how",
    "reason": "why",
}
_ASKED: Final = 3
"""The latest so many days are asked about."""
_WHO: Final = 6
"""So many names at most; more are counted."""


def facts_of(
    happening: Happening, course: Course, boxes: Mapping[str, str], *, coming: bool = False
) -> tuple[Fact, ...]:
    """Tell what there is to know of something that happens.

    Args:
        happening: what happens.
        course: what has been, what is next and what comes.
        boxes: ids of the boxes of this picture, by the keys of what they show, for links.
        coming: whether it is next: then also what to do.
    """
    found = [*_when(happening, course), *_who(happening, course)]
    found += [Fact("what", words) for words in _what(happening, course)]
    if isinstance(happening.entity, Decision):
        found += [Fact("money", capital(words)) for words in money_given(happening, course)]
    step = course.step(happening.key)
    for line in step.lines if step is not None else ():
        role = _LINES.get(line.role)
        if role is not None and not (role == "who" and any(each.role == "who" for each in found)):
            found.append(Fact(role, line.text))
    to_do = _to_do(happening, course, boxes) if coming and not course.scope.public else []
    said = [each.text.casefold() for each in found]
    said += [course.leader(happening).casefold()] if to_do and course.leader(happening) else []
    for words in step.details if step is not None else ():
        if not any(each in words.casefold() for each in said):
            found.append(Fact("more", words))
    if not course.scope.public:
        found += _why(happening, course)
    return (*found, *to_do, *_source(happening, course))


def with_facts(diagram: Diagram, course: Course, boxes: Mapping[str, str]) -> Diagram:
    """Give the boxes of a picture that stand for one thing each what a page tells of it."""
    made = []
    for box in diagram.boxes:
        happening = course.by_key.get(box.ref or "")
        if happening is not None and box.count == 1:
            coming = box.state == "next"
            box = evolve(box, facts=facts_of(happening, course, boxes, coming=coming))
        made.append(box)
    return evolve(diagram, boxes=tuple(made))


def money_given(decision: Happening, course: Course) -> tuple[str, ...]:
    """Say how much money a decision gives, of how much in all."""
    language = course.language
    lines = []
    for source in course.funded.get(decision.key, ()):
        if source.amount is None and source.cap is None:
            continue
        said = funding_said(evolve(source, share=None), course.scope)
        if source.total is not None and source.total not in (source.amount, source.cap):
            said = f"{said} {text('views.of_total', language, sum=money(source.total, language))}"
        lines.append(said)
    return tuple(lines) if len(lines) == 1 else ()  # two sums beside each other ask which


def _lines(happening: Happening, course: Course, role: LineRole) -> list[Line]:
    step = course.step(happening.key)
    return [line for line in (step.lines if step is not None else ()) if line.role == role]


def _when(happening: Happening, course: Course) -> list[Fact]:
    """The day with its weekday and year, and the hours; without a day, how it is written."""
    language = course.language
    if happening.day is None:
        if happening.sort == "decision":
            return []  # the line holds its paragraph only
        return [Fact("when", line.text) for line in _lines(happening, course, "date")]
    entity = happening.entity
    hours = moment(None, getattr(entity, "start", None), getattr(entity, "end", None), language)
    day = day_with_weekday(happening.day, language, year=True)
    return [Fact("when", " ".join(filter(None, (day, hours))))]


def _who(happening: Happening, course: Course) -> list[Fact]:
    keys = happening.parties or happening.bodies
    if happening.sort in ("decision", "awaited"):
        keys = happening.bodies
    who = course.names(keys, _WHO)
    return [Fact("who", capital(who))] if who else []


def _what(happening: Happening, course: Course) -> list[str]:
    """What a decision is about, and what became of it; what a talk is about."""
    entity = happening.entity
    said = []
    if isinstance(entity, Decision):
        said = [course.title(happening)]
        said += [course.scope.name(key) for key in entity.proposals if course.scope.shows(key)]
    elif isinstance(entity, Dialogue):
        themes = [course.scope.free(each) for each in entity.themes]
        said = [capital(listing([each for each in themes if each], course.language))]
    if happening.state in ("held", "asked") or not isinstance(entity, Decision):
        said += [line.text for line in _lines(happening, course, "text")]
    return list({each.casefold(): each for each in said if each}.values())


def _why(happening: Happening, course: Course) -> list[Fact]:
    """That a decision still to be taken gives the work its money."""
    coming = happening.sort == "decision" and happening.state == "dated"
    if coming and happening.key in course.funded:
        return [Fact("why", course.say("gives_money"))]
    return []


def _to_do(happening: Happening, course: Course, boxes: Mapping[str, str]) -> list[Fact]:
    """Who begins, what is to be written down, and what should have been: each with its box."""
    leader = course.leader(happening)
    found = [Fact("do", course.say("first_out", who=leader))] if leader else []
    if happening.sort == "decision":
        found.append(Fact("do", course.say("write_decision")))
    asked_about = [
        each
        for each in course.happenings
        if each.state == "asked" and each.day is not None and each.key in boxes
    ]
    for each in asked_about[-_ASKED:]:
        if each.day is not None:
            key = "was_decided" if each.sort == "decision" else "was_held"
            asked = course.say(key, day=day_short(each.day, course.language))
            found.append(Fact("do", asked, boxes[each.key]))
    return found


def _source(happening: Happening, course: Course) -> list[Fact]:
    """Where it stands written: the source that the map names, else its paragraph and number."""
    entity, scope = happening.entity, course.scope
    source = scope.free(getattr(entity, "source", None))
    if source:
        return [Fact("source", source)]
    reference = scope.free(getattr(entity, "reference", None))
    if not reference:
        return []
    number = scope.free(getattr(entity, "case_number", None)) or scope.case.case_number
    dnr = text("views.case_number", course.language, number=number) if number else ""
    return [Fact("source", ", ".join(filter(None, (capital(reference), dnr))))]

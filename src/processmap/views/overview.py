"""How it is done: five to seven large steps in plain words, where we are, and what is next.

Each step names something of this case. What has been becomes at most two steps, what comes at most
as many as there is room for; what would say nothing of its own is told together with its neighbour.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from processmap.audience.scope import Scope
from processmap.language.wording import capital, listing, moment
from processmap.messages import text
from processmap.model.dialogues import Dialogue
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Outcome
from processmap.picture.diagram import Diagram, Item
from processmap.picture.overview import Overview, OverviewStep, StepState
from processmap.views.beside import money_given, with_facts
from processmap.views.course import STAGES, Course, Happening, Stage
from processmap.views.days import day_long, day_with_weekday, month_name
from processmap.views.rulings import outcome_of
from processmap.views.sheet import Sheet
from processmap.views.titles import place_of

__all__ = ["overview", "overview_title"]

_MOST: Final = 7
_FEWEST: Final = 5
"""So many steps at least, where there are as many: none of them is told with its neighbour."""
_LATER: Final = 4
_NAMES: Final = 4
_QUESTION: Final = 190
_PURPOSE: Final = re.compile(
    r"(?P<asked>[^?.!]+?), (?:för att|så att|in order to|so that) [^?.!,]+\?$"
)
"""A question that ends in what its answer is for."""
_ASKS: Final = 5
"""So many words at least are left of a question that is cut."""


@frozen(kw_only=True)
class _Made:
    """A step in the making: its words, and what it stands for."""

    state: StepState
    heading: str
    mark: str = ""
    when: str = ""
    lines: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    days: tuple[dt.date, ...] = ()
    stage: Stage | None = None
    of: Happening | None = None
    """The one thing that it stands for, where it does."""
    general: bool = False
    """Whether it names nothing but what comes in every process."""


def overview(scope: Scope) -> Diagram:
    """Draw the process in a few large steps."""
    sheet, course = Sheet(scope, "overview"), Course(scope)
    if scope.public and not course.happenings and not scope.stakeholders:
        return sheet.blank(sheet.say("public_empty"), "overview")
    early = _behind(course)
    coming = _next(course)
    later = _later(course)
    if coming is None and later and not scope.public:
        first, later = later[0], later[1:]
        coming = evolve(first, state="next", mark=course.say("next"))
    if len(early) + (coming is not None) + len(later) > _FEWEST:
        later = _with_neighbour(later, course)
    room = min(_LATER, _MOST - len(early) - (coming is not None))
    later = _merged(later, room, course)
    made = [*early, *([coming] if coming is not None else []), *later]
    then, made = _whens(made, course)
    if scope.public and len(made) < _MOST and not _answered(course):
        made = [*made, _may_follow(course)]
        then = then or course.say("then")
    return _diagram(sheet, course, made, then)


def overview_title(title: str, language: str) -> str:
    """Give the heading of the overview: with the place where the title is of a map of one, else
    with the title.
    """
    place = place_of(title)
    if place:
        return text("course.overview_in", language, place=place)
    if not title.strip():
        return text("course.overview_plain", language)
    return text("course.overview_of", language, title=title.strip())


def _answered(course: Course) -> bool:
    """Whether the map tells of an answer to those who took part, or of looking back: the end."""
    return any(each.stage in ("answer", "follow") for each in course.happenings)


def _may_follow(course: Course) -> _Made:
    """That more may come than a public version shows, so that it does not look like the end."""
    return _Made(
        state="later", heading=course.say("may_follow"), lines=(course.say("may_follow_why"),)
    )


def _line(words: str) -> str:
    """Write a line as a sentence of its own, so that no two of a step are read as one."""
    tidy = re.sub(" +([,.])", r"\1", re.sub(" {2,}", " ", words)).strip()
    return capital(tidy) if not tidy or tidy[-1] in ".?!…" else f"{capital(tidy)}."


def _here(course: Course) -> str:
    """Say where we are: the day; in a public version only what day it tells of."""
    public = course.scope.public
    if course.today is not None:
        # What is not shown may have been done since: a public version only says what day it is of.
        return course.say(
            "as_of" if public else "here", day=day_long(course.today, course.language)
        )
    if public:
        return ""  # what is not shown may have been done
    return course.say("here_nothing") if course.nothing_done else course.say("here_bare")


def _diagram(sheet: Sheet, course: Course, made: Sequence[_Made], then: str) -> Diagram:
    scope = sheet.scope
    made = [
        evolve(each, lines=tuple(map(_line, each.lines)), brief=tuple(map(_line, each.brief)))
        for each in made
    ]
    steps: list[OverviewStep] = []
    for each in made:
        state = {
            "done": "held",
            "open": "planned",
            "asked": "planned",
            "next": "next",
            "later": "provisional",
        }[each.state]
        said = tuple(filter(None, (each.when, *each.lines)))
        id_ = sheet.box(
            "step",
            each.heading,
            label="",
            state=state,
            mark=each.mark or None,
            details=said,
            ref=each.of.key if each.of is not None else None,
        )
        steps.append(
            OverviewStep(
                id=id_,
                state=each.state,
                mark=each.mark,
                heading=each.heading,
                when=each.when,
                lines=each.lines,
                brief=each.brief,
            )
        )
    for before, after in pairwise(steps):
        sheet.arrow(before.id, after.id)
    coming = next((each for each in made if each.state == "next"), None)
    what = _in_one(coming, course.language) if coming else ""
    onward = course.say("sum_overview_next", what=what) if what else ""
    known = sum(each.state != "later" or each.stage is not None for each in made)
    summary = course.say("sum_overview", count=known, next=onward).strip()
    items = [_item(number, each, course) for number, each in enumerate(made, 1)]
    diagram = sheet.finish("overview", summary=summary, items=items)
    boxes = {box.ref: box.id for box in diagram.boxes if box.ref}
    diagram = with_facts(diagram, course, boxes)
    question = diagram.question if len(diagram.question) <= _QUESTION else ""
    title = overview_title(scope.case.title, course.language)
    owner = scope.case.owner if scope.case.owner in diagram.details else ""
    place = owner if owner and owner.casefold() not in title.casefold() else ""
    content = Overview(
        steps=tuple(steps),
        here=_here(course),
        then=then,
        foot=tuple(_short(note, sheet) for note in diagram.notes),
        tag=course.say("draft") if diagram.draft else diagram.status,
        place=place,
        subtitle=question,
        briefly=_without_purpose(question),
    )
    # The picture may lack room for the place; whoever has it read out has it all the same.
    if place:
        told = evolve(diagram.alternative, summary=f"{place}. {diagram.alternative.summary}")
        diagram = evolve(diagram, alternative=told)
    return evolve(diagram, title=title, content=content)


def _without_purpose(question: str) -> str:
    """Cut what a question says that its answer is for, where what is left still asks something; ""
    where it says nothing of it.
    """
    found = _PURPOSE.match(question)
    if found is None or len(found["asked"].split()) < _ASKS:
        return ""
    return f"{found['asked']}?"


def _short(note: str, sheet: Sheet) -> str:
    """The note that the map is a reconstruction, briefly where the document has words of its own
    for it.
    """
    own = sheet.scope.free(sheet.scope.case.note)
    if own and note == own and sheet.scope.case.provenance is not None:
        return sheet.say(f"whole_{sheet.scope.case.provenance.value}")
    return note


def _in_one(step: _Made, language: str) -> str:
    """Say a step and its day in one, where the day begins no sentence: Swedish days and months have
    no capital there.
    """
    when = step.when if language == "en" else step.when[:1].lower() + step.when[1:]
    return ", ".join(filter(None, (step.heading, when)))


def _item(number: int, step: _Made, course: Course) -> Item:
    head = (
        f"{step.heading} ({step.mark.rstrip('?').lower()})"
        if step.mark and step.state != "asked"
        else step.heading
    )
    if step.state == "asked":
        head = f"{step.heading}: {step.mark}"
    when = step.when or (course.say("later") if step.state == "later" else "")
    return Item(head, tuple(Item(line) for line in (when, *step.lines) if line))


# What has been.


def _behind(course: Course) -> list[_Made]:
    """What is behind us, as at most two steps, the older first; what there is no room for is named
    in the first of them.
    """
    talks = _told(course)
    found = [*_decided(course), *([talks] if talks is not None else [])]
    found.sort(key=lambda each: max(each.days, default=dt.date.min))
    found += _asked(course)
    gone, kept = found[:-2], found[-2:]
    if not gone:
        return kept
    earlier = course.say(
        "before_that", what=listing([each.heading for each in gone], course.language)
    )
    return [evolve(kept[0], lines=(*kept[0].lines, earlier)), *kept[1:]]


_SAID: Final[dict[Outcome, str]] = {
    Outcome.APPROVED: "said_yes",
    Outcome.REJECTED: "said_no",
    Outcome.NOTED: "was_informed",
    Outcome.REFERRED: "passed_on",
    Outcome.CIRCULATED: "passed_on",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.DELEGATED: "let_others",
    Outcome.TABLED: "put_off",
    Outcome.RETURNED: "sent_back",
}
_UNSETTLED: Final = frozenset({Outcome.TABLED, Outcome.RETURNED, Outcome.NONE})
"""With these a body has had a matter before it, and it is as open as it was."""


def _decided(course: Course) -> list[_Made]:
    """The latest that a body settled, and what was taken up after that without being settled."""
    held = [each for each in course.happenings if each.sort == "decision" and each.state == "held"]
    process = [each for each in held if str(getattr(each.entity, "about", "")) == "process"]
    own = [each for each in held if str(getattr(each.entity, "about", "")) != "other"]
    count = len(held)
    held = process or own or held
    settled = _latest([each for each in held if outcome_of(each.entity) not in _UNSETTLED])
    raised = _latest([each for each in held if outcome_of(each.entity) in _UNSETTLED])
    if settled is not None and raised is not None and _day(raised) <= _day(settled):
        raised = None
    chosen = [each for each in (settled, raised) if each is not None]
    before = count - len(chosen)
    made = []
    for at, each in enumerate(chosen):
        lines = [_ruled(each, course)]
        if at == 0 and before:
            lines.append(
                course.say("also_earlier_one" if before == 1 else "also_earlier", count=before)
            )
        made.append(
            _Made(
                state="done" if each is settled else "open",
                mark=course.say("done" if each is settled else "raised"),
                heading=course.title(each),
                when=day_long(each.day, course.language) if each is raised and each.day else "",
                lines=tuple(lines),
                days=(each.day,) if each.day else (),
                of=each,
            )
        )
    return made


def _day(happening: Happening) -> dt.date:
    return happening.day or dt.date.min


def _latest(decisions: Sequence[Happening]) -> Happening | None:
    """Find the latest of some decisions; of several on a day one that was approved."""
    if not decisions:
        return None
    last = max(map(_day, decisions))
    latest = [each for each in decisions if _day(each) == last]
    approved = [each for each in latest if outcome_of(each.entity) is Outcome.APPROVED]
    return (approved or latest)[-1]


def _ruled(decision: Happening, course: Course) -> str:
    """Say what a body did with a matter, and when."""
    day = day_long(decision.day, course.language) if decision.day else ""
    return course.say(
        _SAID.get(outcome_of(decision.entity), "took_up"),
        who=capital(course.names(decision.bodies)),
        day=course.say("on_day", day=day) if day else "",
    )


def _told(course: Course) -> _Made | None:
    held = [each for each in course.happenings if each.sort == "talk" and each.state == "held"]
    if not held:
        return None
    days = [each.day for each in held if each.day is not None]
    told = [each for each in course.parties if course.heard(each.id)]
    further = [each for each in held if each.stage not in ("listen", "prepare")]
    left = _still_to_tell(told, course)
    everybody = [*told, *left]
    heading = course.say("talks_held_one" if len(held) == 1 else "talks_held", count=len(held))
    lines: list[str] = []
    brief: tuple[str, ...] = ()
    if told and len(everybody) > 1:
        if not left:
            heading = course.say("heard_all", all=len(everybody))
        else:
            heading = course.say("heard_some", heard=len(told), all=len(everybody))
        lines.append(capital(course.names([each.id for each in told], _NAMES - 1)))
        brief = _fewer([each.id for each in told], course)
    elif len(held) == 1:
        heading = course.title(held[0])
    if further:
        latest = max(further, key=lambda each: (each.day or dt.date.min, each.order))
        lines.append(course.title(latest))
    if days:
        lines.append(course.say("latest", day=day_long(max(days), course.language)))
    begun = bool(told and left)
    return _Made(
        state="open" if begun else "done",
        mark=course.say("begun" if begun else "done"),
        heading=heading,
        lines=tuple(lines),
        brief=brief,
        days=tuple(days),
    )


def _still_to_tell(told: Sequence[Stakeholder], course: Course) -> list[Stakeholder]:
    """Those affected who have not told, the same as the step further on that lets them: the counts
    add up. A public version tells of nobody as not heard.
    """
    if course.scope.public:
        return [
            each for each in course.parties if each not in told and not _office(each.id, course)
        ]
    return [each for each in course.to_hear() if each not in told]


def _office(key: str, course: Course) -> bool:
    """Whether somebody stands in the map for the work rather than as one of those affected."""
    entity = course.scope.case.by_id.get(key)
    return str(getattr(entity, "affected", "")) == "low" and not course.heard(key)


def _open_past(course: Course) -> list[Happening]:
    found = [
        each
        for each in course.happenings
        if each.sort in ("talk", "decision")
        and (each.state == "asked" or (each.state == "dated" and course.passed(each.day)))
    ]
    return sorted(found, key=lambda each: each.day or dt.date.min)


def _asked(course: Course) -> list[_Made]:
    """What should have happened and of which nothing is noted: the latest, and how many more there
    are.
    """
    found = _open_past(course)
    if not found:
        return []
    last = found[-1]
    same = [each for each in found if each.day == last.day]
    day = day_long(last.day, course.language) if last.day else ""
    public = course.scope.public
    lines = [course.say("was_planned_unknown" if public else "nothing_noted")]
    if len(found) > 1:
        lines.append(course.say("asked_more", what=course.more("meetings", len(found) - 1)))
    key = "asked_decision" if last.sort == "decision" else "asked_meeting"
    key = "was_planned" if public else key  # what is not published may still have been noted
    heading = course.title(same[0]) if last.sort == "talk" else _decides(last, course)
    return [
        _Made(
            state="asked",
            mark=course.say(key),
            heading=heading,
            when=day,
            lines=tuple(lines),
            days=(last.day,) if last.day else (),
            of=last if len(found) == 1 else None,
        )
    ]


# What is next.


def _decides(happening: Happening, course: Course) -> str:
    """Say who decides, and that it is about money where the map says what money it gives."""
    key = "decides_money" if happening.key in course.funded else "decides"
    return course.say(key, who=capital(course.names(happening.bodies)))


def _next(course: Course) -> _Made | None:
    """The next step; where several come at the same time, all of them as one."""
    coming = course.next
    mark = course.say("next")
    if not coming:
        if course.to_hear() and not course.scope.public:
            keys = [each.id for each in course.to_hear()]
            return _listening(course, keys, (), "next", mark)
        if not course.scope.stakeholders and not course.happenings and not course.scope.public:
            about = _subject(course)
            asked = (course.say("find_affected_about", about=about),) if about else ()
            return _Made(
                state="next",
                mark=mark,
                heading=course.say("find_affected"),
                lines=asked,
                stage="listen",
            )
        return None
    day = next((each.day for each in coming if each.day), None)
    when = capital(day_with_weekday(day, course.language, year=True)) if day else ""
    days = (day,) if day else ()
    brief: tuple[str, ...] = ()
    if len(coming) == 1:
        only = coming[0]
        if only.sort == "decision":
            heading, lines = _decides(only, course), _on(only, course)
        else:
            heading, lines = course.title(only), _with(only, course)
            brief = _with_fewer(only, lines, course)
            hours = moment(
                None,
                getattr(only.entity, "start", None),
                getattr(only.entity, "end", None),
                course.language,
            )
            when = " ".join(filter(None, (when, hours)))
        return _Made(
            state="next",
            mark=mark,
            heading=heading,
            when=when,
            lines=lines,
            brief=brief,
            days=days,
            stage=only.stage,
            of=only,
        )
    if all(each.stage == "listen" for each in coming):
        keys = list(dict.fromkeys(key for each in coming for key in each.parties))
        return evolve(_listening(course, keys, coming, "next", mark), when=when, days=days)
    titles = [course.title(each) for each in coming]
    heading = titles[0] if len(set(titles)) == 1 else _stage_heading(coming, course)
    shown = titles[:3] + ([course.more("steps", len(titles) - 3)] if len(titles) > 3 else [])
    return _Made(
        state="next",
        mark=mark,
        heading=heading,
        when=when,
        lines=tuple(shown),
        days=days,
        stage=coming[0].stage,
    )


def _stage_heading(happenings: Sequence[Happening], course: Course) -> str:
    stages = {each.stage for each in happenings}
    if len(stages) == 1:
        return _HEADINGS[stages.pop()](course)
    return course.say("same_time", count=len(happenings))


def _on(decision: Happening, course: Course) -> tuple[str, ...]:
    """What a decision is about: the money that it gives, its own title and the proposals that lie
    before it.
    """
    lines = [course.title(decision)]
    titles = [
        course.scope.name(key) for key in decision.entity.proposals if course.scope.shows(key)
    ]
    lines += [each for each in titles if each.casefold() != lines[0].casefold()][:2]
    return (*money_given(decision, course), *lines)


def _with(talk: Happening, course: Course) -> tuple[str, ...]:
    """Whom a talk is with, unless its title says so, what about, where, and who makes contact
    first.
    """
    entity, lines = talk.entity, []
    title = course.title(talk).casefold()
    inside = course.names(talk.parties or talk.bodies, _NAMES, inside=True)
    if inside and inside.casefold() not in title and not _named(talk, course):
        lines.append(course.say("with_whom", who=inside))
    themes = (
        [course.scope.free(each) for each in entity.themes] if isinstance(entity, Dialogue) else []
    )
    if any(themes):
        lines.append(
            course.say(
                "together_about", about=listing([each for each in themes if each], course.language)
            )
        )
    if isinstance(entity, Dialogue) and course.scope.free(entity.place):
        place = course.scope.free(entity.place)
        if place.casefold() not in title:
            lines.append(place)
    leader = course.leader(talk)
    if leader:
        lines.append(course.say("first_out", who=leader))
    return tuple(lines)


def _with_fewer(talk: Happening, lines: Sequence[str], course: Course) -> tuple[str, ...]:
    """The line that says whom a talk is with, with one name and how many more there are."""
    keys = talk.parties or talk.bodies
    whole = course.say("with_whom", who=course.names(keys, _NAMES, inside=True))
    if len(keys) < 2 or whole not in lines[:1]:
        return ()
    first = course.names(keys[:1], inside=True)
    more = course.scope.more(keys[1:])
    return (course.say("with_whom", who=listing([first, more], course.language)),)


def _named(talk: Happening, course: Course) -> bool:
    title = course.title(talk).casefold()
    return bool(talk.parties) and all(
        course.scope.name(key).casefold() in title for key in talk.parties
    )


def _listening(
    course: Course,
    keys: Sequence[str],
    coming: Sequence[Happening],
    state: StepState,
    mark: str,
) -> _Made:
    """That those who have not told get to: who, what it gives, and that no resident stands in the
    map where none does.
    """
    any_held = any(each.state == "held" and each.stage == "listen" for each in course.happenings)
    heading = course.tell_heading(keys)
    if any_held and len(keys) > 1:
        heading = course.say("more_tell")
    names = capital(course.names(course.residents_first(keys), 5))
    lines = [names] if names and names not in heading else []
    if not course.scope.public and not course.residents_known:
        lines.append(course.say("residents_unknown"))
    if not lines or "meet" not in course.expected:  # the talks together say it where they are open
        lines.append(course.say("all_tell_gives"))
    days = tuple(each.day for each in coming if each.day)
    return _Made(
        state=state,
        mark=mark,
        heading=heading,
        lines=tuple(lines),
        brief=_fewer(keys, course) if names in lines else (),
        days=days,
        stage="listen",
    )


def _fewer(keys: Sequence[str], course: Course) -> tuple[str, ...]:
    """Name one of several, with how many more there are: the shortest a line of names can be. Who
    lives with the matter is named rather than an authority.
    """
    if len(keys) < 2:
        return ()
    keys = course.residents_first(keys)
    more = course.scope.more(keys[1:])
    return (listing([capital(course.names(keys[:1])), more], course.language),)


# What comes later.


_HEADINGS: Final[dict[Stage, Callable[[Course], str]]] = {
    "office": lambda course: course.say("office_row"),
    "listen": lambda course: course.say("affected_tell"),
    "mirror": lambda course: course.say("rightly"),
    "prepare": lambda course: course.say("own_groups"),
    "meet": lambda course: course.say("together"),
    "create": lambda course: course.say("proposals"),
    "anchor": lambda course: course.say("arena_anchoring"),
    "decide": lambda course: course.say("decision"),
    "answer": lambda course: course.say("answer"),
    "follow": lambda course: course.say("follow_up"),
}


def _later(course: Course) -> list[_Made]:
    """What is left of each stage after what is next, in order; what no map lacks is there in the
    words of this one.
    """
    coming = {each.key for each in course.next}
    left: dict[Stage, list[Happening]] = {}
    for each in course.happenings:
        # In a public version what has a day behind us may have been held, or not.
        passed = course.passed(each.day) or _put_forward(each, course)
        if each.state in ("dated", "provisional") and each.key not in coming and not passed:
            left.setdefault(each.stage, []).append(each)
    made = []
    for stage in STAGES:
        step = _stage(stage, left.get(stage, []), course)
        if step is not None:
            made.append(step)
    if course.scope.public:
        made = [each for each in made if each.stage is not None and left.get(each.stage)]
    return made


def _put_forward(proposal: Happening, course: Course) -> bool:
    """Whether a proposal lies before the decision that is next: then it does not come after it."""
    return any(
        coming.sort == "decision" and proposal.key in coming.entity.proposals
        for coming in course.next
    )


def _stage(stage: Stage, left: list[Happening], course: Course) -> _Made | None:
    days = tuple(each.day for each in left if each.day)
    forums = [
        each
        for each in course.forums
        if each.stage == stage and str(each.entity.status or "") != "closed"
    ]
    if stage == "listen":
        return _left_to_hear(left, course)
    if stage == "meet":
        return _meetings(left, forums, days, course)
    if stage == "create":
        return _proposals(left, days, course)
    if stage == "decide":
        return _decisions(left, course)
    if not left and not forums:
        return None
    brief: tuple[str, ...] = ()
    heading = _HEADINGS[stage](course)
    if stage == "mirror":
        who = course.names(
            dict.fromkeys(key for each in left for key in each.parties), _NAMES, inside=True
        )
        lines: tuple[str, ...] = (
            course.say("rightly_lines", who=who) if who else course.say("rightly_all"),
        )
    elif stage == "answer":
        keys = list(dict.fromkeys(key for each in left for key in each.parties))
        who = capital(course.names(keys, _NAMES))
        lines = (course.say("answer_who", who=who) if who else course.say("answer_lines"),)
        brief = (course.say("answer_count", count=len(keys)),) if len(keys) > 2 else ()
        if keys and not {each.id for each in course.parties} <= set(keys):
            heading = course.say("answer_took_part")
    elif stage == "prepare":
        who = capital(
            course.names(dict.fromkeys(key for each in left for key in each.parties), _NAMES)
        )
        lines = (course.say("own_groups_lines", who=who),) if who else ()
    else:
        lines = _titles(
            [course.title(each) for each in left] or [each.title for each in forums], course
        )
    return _Made(
        state="later",
        heading=heading,
        lines=lines,
        brief=brief,
        days=days,
        stage=stage,
    )


def _titles(titles: Iterable[str], course: Course, most: int = 2) -> tuple[str, ...]:
    shown = list(dict.fromkeys(titles))
    if len(shown) > most + 1:
        return (*shown[:most], course.more("things", len(shown) - most))
    return tuple(shown)


def _left_to_hear(left: list[Happening], course: Course) -> _Made | None:
    """Those who are still to tell: in talks that are planned, or in none yet."""
    keys = list(dict.fromkeys(key for each in left for key in each.parties))
    coming = {key for each in course.next for key in each.parties if each.stage == "listen"}
    waiting = [each.id for each in course.to_hear() if each.id not in coming]
    if not course.next:
        waiting, keys = (
            [],
            [key for key in keys if key not in {each.id for each in course.to_hear()}],
        )
    shown = list(dict.fromkeys((*waiting, *(key for key in keys if not course.heard(key))))) or keys
    if not shown:
        if course.happenings or course.scope.stakeholders or course.scope.public:
            return None
        said = (course.say("who_unknown"), course.say("all_tell_gives"))
        heading = course.say("affected_tell")
        return _Made(state="later", heading=heading, lines=said, stage="listen")
    return _listening(course, shown, left, "later", "")


def _meetings(
    left: list[Happening], forums: Sequence[object], days: tuple[dt.date, ...], course: Course
) -> _Made | None:
    """The talks in which several sides meet: a single one by its name, several by what they are
    about.
    """
    named = [each for each in course.forums if each in forums]
    in_forums = {key for forum in named for key in (each.key for each in forum.sessions)}
    alone = [each for each in left if each.key not in in_forums]
    if not left and not named:
        if "meet" not in course.expected:
            return None
        about = _subject(course)
        lines = (course.say("together_about", about=about),) if about else ()
        return _Made(
            state="later",
            heading=course.say("together"),
            lines=(*lines, *course.still_open()),
            stage="meet",
        )
    if len(named) + len(alone) == 1:
        if named:
            forum = named[0]
            count = course.meetings_said(forum.least, forum.count)
            who = course.names(forum.members, _NAMES)
            return _Made(
                state="later",
                heading=forum.title,
                lines=tuple(filter(None, (capital(who), count))),
                days=days,
                stage="meet",
            )
        return _Made(
            state="later",
            heading=course.title(alone[0]),
            lines=_with(alone[0], course)[:2],
            days=days,
            stage="meet",
        )
    titles = [f"{forum.title}, {course.meetings_said(forum.least, forum.count)}" for forum in named]
    titles += [course.title(each) for each in alone]
    return _Made(
        state="later",
        heading=course.say("together"),
        lines=_titles(titles, course),
        days=days,
        stage="meet",
    )


def _subject(course: Course) -> str:
    """What the matter is about, in the document's words: what is open, else the themes of its
    perspectives.
    """
    scope = course.scope
    open_ = [scope.free(each) for each in scope.case.open or ()]
    shown = [each[:1].lower() + each[1:] for each in open_ if each]
    if not shown:
        shown = list(
            dict.fromkeys(
                each for view in scope.perspectives for each in map(scope.free, view.themes) if each
            )
        )
    if not shown:
        return ""
    more = [*shown[:2], course.more("things", len(shown) - 2)] if len(shown) > 3 else shown
    return listing(more, course.language)


def _proposals(left: list[Happening], days: tuple[dt.date, ...], course: Course) -> _Made | None:
    proposals = [each for each in left if each.sort == "proposal"]
    talks = [each for each in left if each.sort == "talk"]
    if proposals or talks:
        lines = _titles([course.title(each) for each in (*proposals, *talks)], course)
        return _Made(
            state="later", heading=course.say("proposals"), lines=lines, days=days, stage="create"
        )
    waiting = any(
        each.sort == "proposal" and each.state == "provisional" and not _put_forward(each, course)
        for each in course.happenings
    )
    put = any(_put_forward(each, course) for each in course.happenings)
    only_put = put and not waiting and "meet" in course.expected
    if "create" not in course.expected and not only_put:
        return None
    bodies = course.bodies()
    said = course.say("proposals_unknown")
    if len(bodies) == 1:
        to = course.names([bodies[0].id], inside=True)
        said = course.say("proposals_to", who=to)
    return _Made(
        state="later",
        heading=course.say("proposals"),
        lines=(said,),
        stage="create",
        general=True,
    )


def _decisions(left: list[Happening], course: Course) -> _Made | None:
    if not left:
        if "decide" not in course.expected:
            return None
        bodies = course.bodies()
        if not bodies:
            lines: tuple[str, ...] = (course.say("decides_unknown"),)
            return _Made(state="later", heading=course.say("decision"), lines=lines, stage="decide")
        about = _about(course, only_from_talks=True) or (
            course.say("about", about=course.say("what_talks_lead_to")),
        )
        if len(bodies) > 1:
            # Which of several bodies decides what nobody has proposed yet is not ours to guess.
            # Citizens ask first who decides.
            lines = (course.say("decides_shown"), *about)
            return _Made(state="later", heading=course.say("decision"), lines=lines, stage="decide")
        made = _by(bodies[-1].id, course)
        return evolve(made, lines=(*about, *_prepared(bodies[-1].id, course)))
    days = tuple(each.day for each in left if each.day)
    bodies_ = list(dict.fromkeys(key for each in left for key in each.bodies))
    if len(bodies_) == 1:
        titles = [course.title(each) for each in left if each.sort != "awaited"]
        made = _by(bodies_[0], course)
        own = tuple(
            each for each in _titles(titles, course) if each.casefold() != made.heading.casefold()
        )
        lines = (*(own or _about(course) or made.lines), *_prepared(bodies_[0], course))
        return evolve(made, lines=lines, days=days or made.days)
    who = course.say("all_decide", who=capital(course.names(bodies_)))
    return _Made(
        state="later",
        heading=course.say("decision"),
        lines=(who, *_about(course)),
        brief=(capital(course.names(bodies_)),) if len(bodies_) < 3 else _fewer(bodies_, course),
        days=days,
        stage="decide",
    )


def _prepared(body: str, course: Course) -> tuple[str, ...]:
    """Who prepares what a body decides."""
    entity = course.scope.case.by_id.get(body)
    keys = [key for key in getattr(entity, "prepared_by", ()) if course.scope.shows(key)]
    return (course.say("prepared_by", who=capital(course.names(keys))),) if keys else ()


def _about(course: Course, *, only_from_talks: bool = False) -> tuple[str, ...]:
    """What is decided: the proposals that wait, else what is open."""
    waiting = [
        each
        for each in course.happenings
        if each.sort == "proposal"
        and not _settled(each, course)
        and (not only_from_talks or course.from_talks(each))
    ]
    if waiting:
        return _titles([course.title(each) for each in waiting], course, 1)
    subject = _subject(course)
    return (course.say("about", about=subject),) if subject else ()


def _settled(proposal: Happening, course: Course) -> bool:
    return any(
        each.sort == "decision" and proposal.key in (*each.entity.proposals, *each.entity.follows)
        for each in course.happenings
    )


def _by(body: str, course: Course) -> _Made:
    """That a body decides, at the earliest at its first meeting that comes late enough."""
    entity = course.scope.case.by_id.get(body)
    last = max(
        (each.day for each in course.happenings if each.day and each.state == "dated"), default=None
    )
    coming = sorted(
        each.date
        for each in getattr(entity, "meetings", ())
        if course.scope.open(each)
        and not each.cancelled
        and (last is None or each.date > last)
        and not course.passed(each.date)
    )
    when = course.say("earliest", day=day_long(coming[0], course.language)) if coming else ""
    return _Made(
        state="later",
        heading=course.say("decides", who=capital(course.scope.name(body))),
        when=when,
        stage="decide",
    )


# Merging, and when.


def _merged(later: list[_Made], room: int, course: Course) -> list[_Made]:
    """Tell neighbours together until no more steps are left than there is room for."""
    found = list(later)
    for gone, into in (
        ("anchor", "decide"),
        ("office", ""),
        ("prepare", "meet"),
        ("follow", "answer"),
        ("mirror", "listen"),
        ("create", "meet"),
        ("mirror", "meet"),
        ("answer", "decide"),
        ("create", "decide"),
        ("listen", "meet"),
        ("meet", "decide"),
    ):
        if len(found) <= room:
            break
        source = next((each for each in found if each.stage == gone), None)
        target = next((each for each in found if each.stage == into), None)
        if source is None or (into and target is None):
            continue
        found.remove(source)
        if target is not None:
            at = found.index(target)
            heading = (
                course.say("answer_and_follow")
                if (gone, into) == ("follow", "answer")
                else target.heading
            )
            extra = (
                source.lines[:1]
                if gone == "mirror"
                else (source.heading,)
                if gone != "prepare"
                else ()
            )
            if (gone, into) == ("follow", "answer") or gone == "anchor":
                extra = ()
            found[at] = evolve(target, heading=heading, lines=(*target.lines, *extra))
    return found[:room] if room > 0 else []


def _with_neighbour(later: list[_Made], course: Course) -> list[_Made]:
    """Tell proposals that nobody has written yet together with the decision on them."""
    loose = next((each for each in later if each.stage == "create" and each.general), None)
    target = next((each for each in later if each.stage == "decide"), None)
    if loose is None or target is None:
        return later
    about = (course.say("about", about=course.say("proposals_from_talks")),)
    general = course.say("about", about=course.say("what_talks_lead_to"))
    lines = tuple(each for each in target.lines if each != general)
    # Who decides is asked first, and stands before what it is about.
    told = evolve(target, lines=(*lines, *about))
    return [told if each is target else each for each in later if each is not loose]


def _whens(made: list[_Made], course: Course) -> tuple[str, list[_Made]]:
    """Say when each later step is; that none has a day, or that some have none, is said once for
    all of them.
    """
    later = [each for each in made if each.state == "later"]
    if not later:
        return "", made
    found = []
    for each in made:
        when = each.when
        if each.state == "later":
            when = capital(when or _stretch(each.days, course))
        found.append(evolve(each, when=when) if when else each)
    known = sum(bool(each.days) for each in later)
    if known == len(later):
        return course.say("then"), found
    return course.say("then_some" if known else "then_undated"), found


def _stretch(days: Iterable[dt.date], course: Course) -> str:
    """Say a day, a month, or from which month to which."""
    ordered = sorted(days)
    if not ordered:
        return ""
    first, last = ordered[0], ordered[-1]
    if first == last:
        return day_long(first, course.language)
    start, end = month_name(first, course.language), month_name(last, course.language)
    if first.year != last.year:
        return f"{start} {first.year}–{end} {last.year}"
    return f"{start} {first.year}" if first.month == last.month else f"{start}–{end} {last.year}"

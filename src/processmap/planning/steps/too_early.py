"""What becomes of each meeting of several that somebody has set a day for: it is called off where
those would sit in it who must not meet, waits where the plan has something before it, is held in
another form, or stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said
from processmap.planning.blueprint import Blueprint, StepRule, named, quoted, said
from processmap.planning.booked import (
    ahead_of,
    broken_between,
    day_of_meeting,
    in_hall,
    in_it,
    invited,
    is_meeting,
    parted_in,
    refused_in,
    repeats,
    sheltered_in,
    threatened_in,
)
from processmap.planning.closed_and_open import joined
from processmap.planning.situation import Situation

__all__ = ["TOO_EARLY"]

_WARNING = "plan_page.written_unsafe"
_STATUTORY = re.compile(
    r"\b(årsmöte|årsstämma|bolagsstämma|föreningsstämma|annual (general )?meeting|AGM)\w*",
    re.IGNORECASE,
)
"""Titles of meetings that somebody's own rules ask for."""
_GATES = 1
"""Most things that are told of those that a meeting waits for (own)."""


@frozen(kw_only=True)
class _Answer:
    """What becomes of a meeting; what several have in common is told once.

    Attributes:
        state: off, waits, if_done or changed.
        name: which text of the rule tells it.
        refs: what it rests on besides the meeting.
        told: what fills in the text besides the meetings.
        how: under what it is held, where it is held on its day.
        speaking: those who are rung first, before it is called off.
        confidential: whether the meeting is: it is told with no other.
    """

    state: str
    name: str
    refs: tuple[str, ...] = field(eq=False)
    told: tuple[tuple[str, Filling], ...] = ()
    how: tuple[Said, ...] = field(default=(), eq=False)
    speaking: tuple[str, ...] = field(default=(), eq=False)
    confidential: bool = False


def too_early(facts: Situation, plan: Blueprint) -> None:
    """Settle for each booked meeting whether it is called off, waits, is held in another form or
    stands; whoever called it is asked to tell those invited.
    """
    if plan.shape.stance != "talks" or plan.shape.has("inform", "enough"):
        return
    answers: dict[_Answer, list[tuple[Dialogue, _Answer]]] = {}
    for meeting in facts.coming:
        if not is_meeting(facts, plan, meeting):
            continue
        found = _answer(facts, plan, meeting)
        if found is not None:
            answers.setdefault(found, []).append((meeting, found))
    order = ("off", "waits", "if_done", "changed")
    for answer in sorted(answers, key=lambda each: order.index(each.state)):
        _settle(plan, answer, answers[answer])
    _told_once(plan)


def _told_once(plan: Blueprint) -> None:
    """What is called off is told as that, and not also as a room that somebody has written."""
    off = {each.meeting for each in plan.booked if each.state == "off"}
    rooms = {each.id for each in plan.arenas if off & set(each.dialogues)}
    plan.told = [
        each
        for each in plan.told
        if each.said.key != _WARNING or not each.said.refs or each.said.refs[0] not in rooms
    ]


def _settle(plan: Blueprint, answer: _Answer, settled: Sequence[tuple[Dialogue, _Answer]]) -> None:
    """Tell what becomes of some meetings, once where it is the same."""
    meetings = sorted((each for each, _ in settled), key=_written_day)
    grounds = dict.fromkeys(key for _, own in settled for key in own.refs)
    refs = (*(each.id for each in meetings), *grounds)
    filled = dict(answer.told)
    speaking = tuple(dict.fromkeys(key for _, own in settled for key in own.speaking))
    if speaking:
        filled["who"] = named(speaking)
    told = plan.said(answer.name, refs, meetings=_with_days(plan, meetings), **filled)
    if answer.state == "off":
        beside = said("plan_brief.called_off", refs)
    elif answer.state == "waits":
        beside = said("plan_brief.asked_to_wait", refs)
    else:
        # Whoever is invited comes on the day: what is special stands beside it and is no step.
        beside = told = plan.said(answer.name, refs, **dict(answer.told))
    for each in meetings:
        plan.settle(each.id, answer.state, told, beside)


def _with_days(plan: Blueprint, meetings: Iterable[Dialogue]) -> tuple[Said, ...]:
    """Meetings by their own names, each with its day."""
    return tuple(
        plan.said("on", (each.id,), what=quoted([each.id]), day=_written_day(each))
        for each in meetings
    )


def _answer(facts: Situation, plan: Blueprint, meeting: Dialogue) -> _Answer | None:
    """What becomes of a meeting; None where it stands as it is."""
    held = _Answer(state="changed", name="held", refs=())
    if _by_its_rules(meeting):
        found = evolve(held, how=(plan.said("own_item"),))
    else:
        found = (
            _called_off(facts, plan, meeting)
            or _once_more(facts, plan, meeting)
            or _waits(facts, plan, meeting)
            or held
        )
    if found.state in ("off", "waits"):
        return evolve(found, confidential=meeting.confidential)
    how = (*found.how, *_changes(facts, plan, meeting))
    refs = dict.fromkeys((*found.refs, *(key for each in how for key in each.refs)))
    if not how:
        return None
    return evolve(found, refs=tuple(refs), told=(("how", how),), confidential=meeting.confidential)


def _by_its_rules(meeting: Dialogue) -> bool:
    """Whether it is the meeting that an association or a company holds by its own rules: nobody
    else calls that off.
    """
    return _STATUTORY.search(meeting.title or "") is not None


def _called_off(facts: Situation, plan: Blueprint, meeting: Dialogue) -> _Answer | None:
    """That it is called off, where two in it must not meet, somebody in it would sit with those
    they are in fear of, or two have something broken between them that nobody has owned up to.
    """
    there = invited(facts, meeting)
    parted = parted_in(facts, plan, there)
    afraid = threatened_in(facts, there)
    broken = broken_between(facts, there)
    if not parted and not afraid and not broken:
        return None
    callers = _callers(facts, meeting)
    reasons = []
    if parted and not afraid and _may_be_named(facts, meeting):
        reasons.append(plan.said("not_together", parted, who=named(parted)))
    elif parted or afraid:
        reasons.append(plan.said("not_safe", (*parted, *afraid)))
    if broken:
        reasons.append(plan.said("broken", broken, who=named(broken)))
    telling: Filling = named(callers) if callers else plan.said("whoever_called")
    return _Answer(
        state="off",
        name="call_off",
        refs=tuple(dict.fromkeys((*parted, *afraid, *broken, *callers))),
        told=(("why", joined(reasons)), ("caller", telling)),
    )


def _once_more(facts: Situation, plan: Blueprint, meeting: Dialogue) -> _Answer | None:
    """That it is called off, where it would hold once more what was broken off."""
    rounds = repeats(facts, meeting)
    if not rounds:
        return None
    there = [key for key in invited(facts, meeting) if key not in facts.hidden]
    speaking = facts.ordered(
        key for key in there if key in facts.parties and not facts.is_public(key)
    )
    callers = _callers(facts, meeting)
    telling: Filling = named(callers) if callers else plan.said("whoever_called")
    return _Answer(
        state="off",
        name="once_more" if speaking else "once_more_all",
        refs=(*rounds, *speaking, *callers),
        told=(("caller", telling),),
        speaking=speaking,
    )


def _waits(facts: Situation, plan: Blueprint, meeting: Dialogue) -> _Answer | None:
    """That it waits for what the plan has before it: surely, or if that takes long."""
    ahead = ahead_of(facts, plan, meeting)
    if ahead is None:
        return None
    gates = ahead.gates[:_GATES]
    refs = tuple(dict.fromkeys((*ahead.unmet, *(key for each in gates for key in each.refs))))
    callers = _callers(facts, meeting)
    if ahead.sure and ahead.unmet:
        return _Answer(state="waits", name="wait", refs=(*refs, *callers))
    when = tuple(dict.fromkeys(said(f"dates.when_{each.kind}") for each in gates)) or plan.said(
        "all_heard"
    )
    if ahead.sure:
        return _Answer(
            state="waits", name="wait_for", refs=(*refs, *callers), told=(("when", when),)
        )
    return _Answer(
        state="if_done", name="held", refs=refs, how=(plan.said("if_done", refs, when=when),)
    )


def _changes(facts: Situation, plan: Blueprint, meeting: Dialogue) -> Iterator[Said]:
    """How a meeting that is held on its day is held: nobody has to come who would rather be heard
    alone, those who must not meet have an hour each, those between whom it is hard sit at small
    tables, and nobody leads it whom a side will not meet under.
    """
    there = invited(facts, meeting)
    sheltered = sheltered_in(facts, there) if len(there) > 1 else ()
    if sheltered:
        yield plan.said("nobody_has_to", sheltered)
    may_come = in_it(facts, meeting)
    parted = parted_in(facts, plan, may_come)
    hard = in_hall(facts, meeting)
    if parted:
        yield plan.said("an_hour_each", parted)
    elif hard:
        yield plan.said("small_tables", hard)
    refused = refused_in(facts, meeting, may_come)
    if refused:
        yield plan.said("another_lead", refused)


def _may_be_named(facts: Situation, meeting: Dialogue) -> bool:
    """Whether those who must not meet may be named side by side: not where one of them is hidden
    for what the other has done.
    """
    there = facts.ordered(whole_of(key) for key in meeting.participants)
    return not any(facts.unnamed_pair(one, other) for one in there for other in there)


def _callers(facts: Situation, meeting: Dialogue) -> tuple[str, ...]:
    """Whoever has called a meeting, as far as the map tells: where those who lead it belong, else
    whose process it is; one to whom everybody can turn.
    """
    leading = list(facts.case.calendar.facilitators) if facts.case.calendar else []
    homes = [
        whole_of(key)
        for each in leading
        if each.id in meeting.facilitators
        for key in each.belongs_to
    ]
    known = [key for key in homes if key in facts.parties] or list(facts.owner_parties)
    return facts.ordered(key for key in known if key not in facts.hidden)[:1]


def _written_day(meeting: Dialogue) -> str:
    day = day_of_meeting(meeting)
    return day.isoformat() if day is not None else ""


TOO_EARLY = StepRule(
    code="meeting-too-early",
    phase="fixed",
    step=too_early,
    sources=("MIT-SG",),
    ours=True,
    needs=("dialogues.date", "dialogues.participants", "dialogues.open_to"),
    told="fixed",
    late=True,
    texts={
        "title": ("Ett möte före samtalen", "A meeting before the talks"),
        "about": (
            "Ett bokat möte för flera väntar tills var och en har hörts för sig och annat som ska "
            "komma först är klart, ställs in om några som inte bör mötas skulle sitta i det, och "
            "hålls annars som det är eller vid små bord. Varje möte i en serie prövas för sig.",
            "A booked meeting of several waits until each has been heard alone and whatever else "
            "comes first is done, is called off where those would sit in it who should not meet, "
            "and is else held as it is or at small tables. Each of a series is tried by itself.",
        ),
        "because": (
            "Den som först hörs i en full sal talar till salen.",
            "Whoever is first heard in a full hall speaks to the hall.",
        ),
        "call_off": (
            "{meetings} bör ställas in: {why} {caller} säger det till alla som bjudits in, "
            "och hur var och en blir hörd i stället.",
            "{meetings} should be called off: {why} {caller} [tells|tell] all who are invited, "
            "and how each is heard instead.",
        ),
        "once_more": (
            "{meetings} ställs in som annonserat: ett möte i den formen har brutits förut. Ring "
            "först dem som talar för {who}. I stället små samtal eller öppen mottagning, som de "
            "väljer. {caller} säger det till alla som bjudits in.",
            "{meetings} [meetings:is|are] called off as announced: a meeting in that form has "
            "been broken off before. First ring those who speak for {who}. Instead small talks "
            "or open hours, as they choose. {caller} [caller:tells|tell] all who are invited.",
        ),
        "once_more_all": (
            "{meetings} ställs in som annonserat: ett möte i den formen har brutits förut. I "
            "stället små samtal eller öppen mottagning. {caller} säger det till alla som bjudits "
            "in.",
            "{meetings} [meetings:is|are] called off as announced: a meeting in that form has "
            "been broken off before. Instead small talks or open hours. {caller} "
            "[caller:tells|tell] all who are invited.",
        ),
        "not_together": (
            "{who} ska inte vara i samma rum nu.",
            "{who} are not to be in the same room now.",
        ),
        "not_safe": (
            "alla som bjudits in kan inte vara trygga där.",
            "not all who are invited can be safe there.",
        ),
        "broken": (
            "förtroendet är brutet mellan {who}, och det tas upp först.",
            "trust is broken between {who}, and that is taken up first.",
        ),
        "whoever_called": ("den som bjudit in", "whoever called it"),
        "wait": (
            "{meetings} ligger före samtalen med var och en. Be den som bjudit in att vänta. "
            "Hålls det ändå, så för att ge besked och säga hur var och en blir hörd.",
            "{meetings} [meetings:comes|come] before the talks with each. Ask whoever called it to "
            "wait. If it is held all the same, then to inform and to say how each is heard.",
        ),
        "wait_for": (
            "Be den som bjudit in till {meetings} att vänta: det hålls {when}.",
            "Ask whoever called {meetings} to wait: it is held {when}.",
        ),
        "on": ("{what} ({day})", "{what} ({day})"),
        "all_heard": (
            "när var och en har hörts för sig",
            "once each has been heard alone",
        ),
        "if_done": ("hålls bara {when}", "is held only {when}"),
        "nobody_has_to": (
            "ingen måste komma, den som vill hörs för sig",
            "nobody has to come; whoever wants to is heard alone",
        ),
        "an_hour_each": (
            "med skilda tider för olika grupper",
            "with different hours for each group",
        ),
        "another_lead": ("under en annan ledare", "under another lead"),
        "held": ("{how}", "{how}"),
        "own_item": (
            "hålls som stadgarna säger; det som rör samtalen är en egen punkt, för besked",
            "is held as its rules say; what the talks are about is an item of its own, to inform",
        ),
        "small_tables": ("vid små bord, inte i helsal", "at small tables, not in one hall"),
    },
)

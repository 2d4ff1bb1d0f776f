"""A plan in words: the steps in order, in plain language, with what is asked first and the
alternatives beside.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from processmap.audience.plan_words import Wording
from processmap.audience.planned import without_gaps
from processmap.audience.seen import Seen, SeenCase
from processmap.language.names import listed
from processmap.language.wording import day
from processmap.messages import has_text, text
from processmap.messages.naming import polished
from processmap.messages.phrases import Spelled
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.plan import (
    PHASES,
    Because,
    Filling,
    FirstLeg,
    Named,
    OwnWords,
    Plan,
    PlanArena,
    PlanGate,
    Question,
    Quoted,
    Said,
    Told,
    spoken_hours,
)
from processmap.model.stakeholders import Relationship
from processmap.model.words import ComesFirst
from processmap.pages.first_points import (
    ROADS,
    briefly,
    days_of,
    gathered,
    head_of,
    influence_rows,
    is_asked_in_rows,
    is_told_by_rows,
    own_course,
    point_of,
    rows_of,
    told_before,
    told_once,
    told_to,
    waiting_steps,
)
from processmap.pages.later_steps import DAYS, days_ahead, shortened, told_by_title, why_few
from processmap.pages.page import Page, Section
from processmap.pages.talks import can_be_done, met_how, one_subject, second_view

__all__ = [
    "HOURS",
    "Step",
    "alternatives_page",
    "fits",
    "in_short",
    "once_asked",
    "pattern_name",
    "plan_page",
    "protects",
    "steps_of",
    "usual_lead",
]

_UNKNOWN = "unknown"
_MANY, _FEW, _SEVERAL = 5, 2, 2
_AT_EACH_STEP = frozenset({"plan_stance.at_each_step", "plan_stance.at_each_step_by"})
_BESIDE_MEETINGS = "call_ask_beside"
"""What is said over talks that are held while meetings go on, and so do not come before all."""
_KEPT_APART = frozenset({"plan_wide.goes_on_kept", "plan_wide.goes_on_own"})
"""What bodies do that meet already, for another matter than this."""
_WHO_ASKED = frozenset({"plan_wide.who_asked", "plan_wide.who_asked_too"})
_SITTING_ASKED = _WHO_ASKED | {"plan_wide.group_later_same"}
"""What small groups do that meet already, where the map does not say who sits in them."""
_A_THIRD_LESS = (2, 3)
"""What another plan takes at most of the first, of the weeks or of the hours, to be a choice at a
first reading (own).
"""
_SELDOM = 8
"""Weeks between the meetings of all from which they meet seldom (own)."""
_LONG_BY_ITEMS = 40
"""Letters from which a list by items is told by the earlier room that had the same (own)."""
_ALIKE = 3
"""Talks from which on what all of them are asked is said once."""
_EXCEPTIONS = 1
"""Most of those called who are told to be missing; where it is more, those who sit are named."""
_FEW_OF_TALKS = 4
"""One talk in so many may wait for less than the others, and is told apart (own)."""
_GROUNDS = 1
"""Most grounds that are told of why a plan is larger than the small process."""
_ANSWERS = 3
"""Most answers of a question that are told."""
_DETAILS = frozenset(
    {"plan_grounds.not_signed", "plan_grounds.not_adults_table", "plan_grounds.not_large"}
)
"""What is not done in any small process, or stands in a step of it already."""
_NOT_SIGNED = "plan_grounds.not_signed"
_TELLS_WHO_LEADS = frozenset(
    {
        "plan_fixed.convener_public",
        "plan_fixed.convener_together",
        "plan_fixed.convener_party",
        "plan_fixed.convener_neutral",
        "plan_small.renew",
    }
)
"""Steps that tell who calls the talks or goes on leading them."""
_NO_LARGE_FIRST = "plan_grounds.not_first_large_unnamed"
_WHY_SMALL = frozenset(
    {
        "plan_patterns.why_small",
        "plan_patterns.why_small_one",
        "plan_patterns.why_small_trust",
        "plan_patterns.why_small_felt",
        "plan_patterns.why_small_contract",
        "plan_patterns.why_small_collected",
    }
)
"""Reasons that name the type of process themselves."""
_TITLE_SAID = frozenset({"plan_back.title", "plan_fixed.report_title"})
"""Titles that the sentence after them says over again."""
_NO_MANDATE = "plan_fixed.not_a_mandate"
_ONE_TO_ONE = "plan_fixed.report_each"
"""That what was said one to one goes back only to whoever said it."""
_MAKES_RULES = "process_group"
_WHO_BEARS_IT = frozenset({"plan_decide.receivers", "plan_decide.receivers_drawn"})
_BEFORE_TALKS = ("fixed", "protect")
_FIRST = (*_BEFORE_TALKS, "call")
"""Phases of what comes first in a larger plan."""
_ROOMS = frozenset({"facts", "small", "wide"})
_DECIDED = frozenset({"plan_decide.decision", "plan_decide.decision_on"})
"""What is said of a body that decides: bodies that wait for the same stand in one step."""
_QUIET = frozenset(
    {"deciding", "feedback", "ratification", "information", "anchoring", "coordination", "shuttle"}
)
# Gates that the arena of the same name says already.
_SAID_BY = {
    "authorities_in_line": "coordination",
    "facts": "fact_panel",
    "ratification": "ratification",
    "monitoring": "monitoring",
    "rights": "rights_track",
}
_LED_ONCE_ASKED = {
    "plan_call.led_if_yes": "plan_call.led_by",
    "plan_call.led_if_yes_one": "plan_call.led_by",
    "plan_call.led_ask": "plan_call.led_by_from",
    "plan_call.led_ask_one": "plan_call.led_by_from",
    "plan_call.led_asked": "plan_call.led_by",
    "plan_call.led_from_outside": "plan_call.led_not_owner",
    "plan_call.led_from_outside_one": "plan_call.led_not_owner",
    "plan_call.led_from_outside_all": "plan_call.led_not_owner",
}
"""Who calls, where the sides' yes to them is told by a sentence of its own."""
_TOLD_ELSEWHERE = frozenset({"plan_grounds.settle", "plan_grounds.hot"})
"""Grounds of a room that a first reading tells elsewhere: by who sits there, or at the top."""
_GIVEN_BY_ALL = frozenset(
    {
        "plan_wide.yields_proposal",
        "plan_wide.yields_agreement",
        "plan_wide.small_yields",
        "plan_small.circle_yields",
        "plan_small.group_yields_rules",
        "plan_facts.yields",
        "plan_facts.questions_yields",
    }
)
"""What common rooms give in nearly every plan: a first reading is not told it."""
_LONG_LIST = 2
"""Parties from which a list is told by the steps in which they have talks of their own (own)."""
_SITTING = 10
"""Those who sit in a body that meets already, from which on they are told by their number (own).
"""
_OWNED_UP = frozenset({"plan_small.acknowledge", "plan_small.acknowledge_before"})
"""What somebody says to those whom it hurt: said once to several of them."""
_TITLED = frozenset({"acknowledgement", "own_group"})
"""Rooms whose title may name all who sit there."""
_RECORDED = frozenset({"plan_page.gate_confirmed", "plan_page.gate_left", "plan_page.gate_why"})
"""What somebody has recorded of how a gate stands: that is told at a first reading too."""
_OF_THOSE_MET = frozenset(
    f"plan_people.{each}" for each in ("note_of", "to_find_out", "note_and_to_find_out")
)
"""What is noted of those whom a talk is with."""
_HERE = "_here"
"""The end of the key of what is told of a note in a talk with them alone."""
_NOTHING = Said("plan_fixed.nothing")
_OF_MEMBERS = frozenset(
    f"plan_own_rooms.members_{each}" for each in ("given", "asked", "by_name", "by_name_too")
)
_ASKED_TO_WAIT = frozenset({"plan_protect.ask_wait", "plan_protect.ask_wait_alone"})
"""How a step asks somebody to wait with something."""
_SAID_ONCE = {
    "plan_call.rights_sami": "plan_call.rights_too",
    "plan_call.rights_people": "plan_call.rights_too",
    "plan_call.rights_national_minority": "plan_call.rights_too",
    "plan_call.rights_union": "plan_call.rights_union_too",
    "plan_call.protected": "plan_call.protected_too",
    "plan_call.either_way": "plan_call.either_way",
}
"""What several talks have in common, and what is said of it the second time."""
_MOST_WITHOUT = 3
"""Those who are not to be in the room with staff, who are named (own)."""
_CHILDREN, _OWNS_UP = "plan_call.children", "plan_small.acknowledge"
_TOPICS = 2
"""Most topics that are named of what touches children; more are all of the matter (own)."""
_ROUND_ONLY = frozenset({"plan_call.been_through_only", "plan_call.left_before_only"})
"""Talks about an earlier round; what is asked of it is told in full once."""
_FORUMS_GIVEN_UP = "plan_patterns.gives_forum"
_ASKED_IN = {
    "plan_questions.wait_who": _ASKED_TO_WAIT,
    "plan_questions.refrain": _ASKED_TO_WAIT,
    "plan_questions.refrain_by": _ASKED_TO_WAIT,
    "plan_questions.refrain_until": _ASKED_TO_WAIT,
    "plan_questions.came_about": frozenset({"plan_fixed.came_of_it"}),
    "plan_questions.receives": frozenset({"plan_decide.receivers_drawn"}),
}
"""Questions that a step asks too, with more about it, by the keys of such steps."""
_GIVEN_UP = frozenset({"small", "wide"})
"""Phases of the rooms that another plan may be without."""
_ASKED_ABOUT = frozenset({"plan_calls.first_yes_to", "plan_calls.first_yes_to_one"})
"""Questions to the sides about somebody who is known."""
_CROWD = "plan_people.share_crowd"
"""How the keys begin of what is said of the chairs of those who are many people."""
_SMALL_TITLES = frozenset({"plan_wide.small_title", "plan_wide.small_title_once"})
_CIRCLE, _BETWEEN = "plan_small.circle_title", "plan_small.between_title"
_STEERING = "plan_wide.steering_title"
_SAFE_PLACE, _SAFE_HOUR = "plan_form.place_safe", "plan_form.hour_safe"
"""Where and when for those who do not dare to speak elsewhere: said as one where it is both."""
_FROM_OUTSIDE = "plan_call.led_from_outside"
_SIDES = 1
"""Most sides that are named as those whose yes a lead needs (own)."""
_APART_FROM = 5
"""The stage from which two are not called in one step (GLA)."""
HOURS = "hours"
"""The code of what is told of the hours there are."""
_TIME = "time"
_DAYS = "days"
"""What is told of the hours and the time there is stands at the top, beside what it takes."""


def pattern_name(plan: Plan, language: str) -> str:
    """The type of process in words, with what it goes over into and what runs beside; where there
    is no time for more before the day of the decision, what there is time for.
    """
    if _is_shorter(plan):
        kinds = dict.fromkeys(each.kind for each in _rooms_now(plan))
        rooms = [text(f"plan_wide.kind_{kind}", language).lower() for kind in kinds]
        parts = [text("plan_patterns.shorter_talks", language), *rooms]
        what = listed(parts, language, len(parts))
        return text("plan_patterns.shorter", language, what=what)
    if _is_cut(plan):
        return text("plan_patterns.to_the_day", language)
    if plan.small and plan.pattern == "one_table":
        words = [text("plan_patterns.small", language)]
    else:
        words = [text(f"plan_patterns.{_fitting(plan)}", language)]
    words += [text(f"plan_patterns.then_{each}", language) for each in plan.then]
    words += [text(f"plan_patterns.beside_{each}", language) for each in plan.beside]
    return ", ".join(words)


_MEET = frozenset({"mixed_group", "negotiation", "round_table", "plenary"})
"""Rooms in which those who are at odds sit together."""


def _fitting(plan: Plan) -> str:
    """The type by what the plan holds: own rooms where a side has one before all meet, and apart
    where nobody meets anybody.
    """
    before = [each for each in plan.arenas if each.phase in ("call", "small") and not each.between]
    if plan.pattern == "own_rooms_first":
        rooms = any(each.kind == "own_group" and not _own(each) for each in before)
        return plan.pattern if rooms else "talks_first"
    if plan.pattern == "apart" and any(each.kind in _MEET for each in plan.arenas):
        return "apart_first"
    return plan.pattern


def in_short(plan: Plan, language: str, last: int | None = None) -> tuple[str, ...]:
    """A plan in short: what type it is and what it takes.

    Args:
        plan: the plan.
        language: in which it is told.
        last: number of the last step of what comes first, where the steps are told with it.
    """
    low, high = plan.time.weeks
    if plan.stance != "talks":
        stance = text(f"plan_stance.{plan.stance}", language)
        hours = str(spoken_hours(plan.hours.lead[1]))
        key = "plan_stance.takes_own_time" if plan.stance == "let_it_run" else "plan_stance.takes"
        takes = text(key, language, low=str(low), high=str(high), lead=hours)
        return (text("plan_stance.kind", language, stance=stance), takes)
    kind = text("plan_page.kind", language, pattern=pattern_name(plan, language))
    key = "plan_page.takes_review" if plan.pattern == "apart" else "plan_page.takes"
    if low == high and plan.pattern != "apart":
        key = "plan_page.takes_same"
    first = plan.time.first
    if first is not None:
        key = "plan_page.takes_with_meetings" if plan.later else "plan_page.takes_all"
    lead = plan.hours.lead[1]
    takes = text(key, language, low=str(low), high=str(high), lead=str(spoken_hours(lead)))
    if first is None:
        return (kind, takes)
    if plan.later and not _is_shorter(plan):
        return (kind, _to_the_day(first, language, last))
    return (kind, f"{_first_leg(first, language, last)} {takes}")


def _is_cut(plan: Plan) -> bool:
    """Whether there is no time or are no hours for all of a plan for talks."""
    return bool(plan.later) and plan.stance == "talks"


def _is_shorter(plan: Plan) -> bool:
    """Whether a plan that is cut has common meetings all the same: a shorter order."""
    return _is_cut(plan) and bool(_rooms_now(plan))


def _rooms_now(plan: Plan) -> list[PlanArena]:
    """The proposed rooms where some meet now, after the talks with each."""
    return [
        each
        for each in plan.now_arenas
        if each.joint and each.phase in _ROOMS and each.status == "proposed" and not each.dialogues
    ]


def _to_the_day(leg: FirstLeg, language: str, last: int | None) -> str:
    """What the talks take, where there is no time for more before the day of the decision."""
    told = text(
        "plan_page.takes_to_the_day" if leg.until else "plan_page.takes_to_the_day_weeks",
        language,
        day=day(leg.until) if leg.until else "",
        what=_what_first(language, last),
        low=str(leg.weeks[0]),
        high=str(leg.weeks[1]),
        lead=str(spoken_hours(leg.lead[1])),
    )
    return polished(told)


def _what_first(language: str, last: int | None) -> str:
    if last is None:
        return text("plan_page.first_talks", language)
    return text("plan_page.first_items", language, last=str(last))


def _first_leg(leg: FirstLeg, language: str, last: int | None) -> str:
    """What comes first, to which step, and what the lead then says."""
    low, high = leg.weeks
    lead = str(spoken_hours(leg.lead[1]))
    until = text("plan_page.first_until", language, day=day(leg.until)) if leg.until else ""
    return text(
        "plan_page.takes_first" if low < high else "plan_page.takes_first_same",
        language,
        what=_what_first(language, last),
        low=str(low),
        high=str(high),
        lead=lead,
        until=until,
    )


def fits(
    plan: Plan,
    case: SeenCase,
    wording: Wording,
    language: str,
    *,
    lacking: bool = False,
    days: bool = True,
) -> Iterator[str]:
    """Whether the hours there are will do, what gives way for them, and what is told of the time
    there is.

    Args:
        plan: the plan.
        case: what may be seen of the map.
        wording: how its sentences are worded.
        language: in which it is told.
        lacking: whether only what is lacking is told, and what gives way.
        days: whether the days that nothing else tells of are told too.
    """
    shrunk = [each for each in plan.told if each.code == HOURS]
    found = case.resources
    if shrunk:
        yield from (wording.say(each.said) for each in shrunk)
    elif found is not None and found.lead_hours is not None:
        most = plan.hours.lead[1]
        enough = min(most, spoken_hours(most)) <= found.lead_hours
        key = "fits" if enough else "fits_not"
        if not (enough and lacking):
            yield text(f"plan_page.{key}", language, have=f"{found.lead_hours:g}")
    yield from (wording.say(each.said) for each in plan.told if each.code == _TIME)
    if days and not lacking:
        yield from (wording.say(each.said) for each in plan.told if each.shown_in == _DAYS)


def alternatives_page(seen: Seen, *, details: bool = False, whole: bool = False) -> Page:
    """Put a proposal on a page: one plan step by step, and the others in a line each.

    Args:
        seen: what may be seen of the plan, the others and the map they were made for.
        details: whether all of it is told: what each answer leads to, why each room is there, and
            every other plan.
        whole: whether the later steps too are told in full.
    """
    if seen.closed or seen.plan is None:
        return plan_page(seen, details=details, whole=whole)
    first = _PlanPage(seen, seen.plan, details=details, whole=whole)
    page = first.page()
    spoken = seen.language
    wording = seen.wording(page=True)
    others = []
    for other in seen.others:
        if not (details or _worth_choosing(other, seen.plan)):
            continue
        low, high = other.time.weeks
        given_up = [
            first.steps_without(other) if each.key == _FORUMS_GIVEN_UP else wording.say(each)
            for each in other.gives_up
        ]
        gives = " ".join(f"{each.rstrip('.')}." for each in given_up if each)
        same_time = other.time.weeks == seen.plan.time.weeks
        said = text(
            "plan_page.alternative_same" if same_time else "plan_page.alternative",
            spoken,
            name=pattern_name(other, spoken),
            low=str(low),
            high=str(high),
            lead=str(spoken_hours(other.hours.lead[1])),
            gives=gives,
        )
        others.append(said.strip())
    for name, why in seen.dropped if details else ():
        same = text(f"plan_patterns.{name}", spoken)
        told = wording.inside(why).rstrip(".")
        others.append(text("plan_page.dropped", spoken, name=same, why=told))
    sections = page.sections
    if others:
        sections = (
            *sections,
            Section(title=text("plan_page.head_other", spoken), items=tuple(others)),
        )
    return first.ended(evolve(page, sections=sections))


def _worth_choosing(other: Plan, plan: Plan) -> bool:
    """Whether another plan is a choice for a first reading: beside a small one that takes both
    fewer weeks and fewer hours, a larger one is none, unless what is proposed is to wait. Nor is
    one that gives something up and saves less than a third of the weeks and of the hours by it.
    """
    if any(map(_is_cut, (plan, other))):
        return False  # another plan for talks has no more time before the day
    if other.time.weeks == plan.time.weeks and other.hours.lead == plan.hours.lead:
        return plan.stance != "talks"
    if plan.stance == other.stance == "talks" and not plan.small and _is_near(other, plan):
        return False
    larger = other.time.weeks[0] >= plan.time.weeks[0] and other.hours.lead >= plan.hours.lead
    return not (plan.small and plan.stance == "talks" and larger)


def _is_near(other: Plan, plan: Plan) -> bool:
    """Whether another plan takes less than the first, but no third less of weeks or of hours."""
    pairs = ((other.time.weeks[1], plan.time.weeks[1]), (other.hours.lead[1], plan.hours.lead[1]))
    saves = any(one < first for one, first in pairs)
    return saves and all(one * _A_THIRD_LESS[1] > first * _A_THIRD_LESS[0] for one, first in pairs)


def plan_page(seen: Seen, *, details: bool = False, whole: bool = False) -> Page:
    """Put one plan on a page.

    Args:
        seen: what may be seen of the plan and of the map it was made for.
        details: whether all of it is told: what each answer leads to, and why each room is there.
        whole: whether the later steps too are told in full.
    """
    if seen.closed or seen.plan is None:
        return Page(
            title=text("verbs.show_closed_title", seen.language),
            language=seen.language,
            sentences=(text("verbs.show_closed", seen.language),),
        )
    page = _PlanPage(seen, seen.plan, details=details, whole=whole)
    return page.ended(page.page())


@frozen(kw_only=True)
class Step:
    """A numbered step as it is printed.

    Attributes:
        number: its number, from 1 on.
        said: its text, with what is said once for everything under its heading.
        waits: numbers of the steps that come before it.
        ids: of the arenas and gates that it tells.
    """

    number: int
    said: str
    waits: frozenset[int]
    ids: tuple[str, ...] = ()


def steps_of(seen: Seen) -> tuple[Step, ...]:
    """The steps of a plan as they are printed, with what each waits for.

    Args:
        seen: what may be seen of the plan and of the map it was made for.
    """
    if seen.plan is None:
        return ()
    made = _PlanPage(seen, seen.plan)
    made.page()
    return tuple(made.printed)


class _PlanPage:
    """One plan on a page; numbers the steps so that one can point at another."""

    def __init__(
        self, seen: Seen, plan: Plan, *, details: bool = False, whole: bool = False
    ) -> None:
        plan = without_gaps(plan)
        self.details = details
        self.whole = whole or details
        # A short plan has one heading, with nothing said once for all: every step says its own.
        self.short = plan.pattern in ("enough", "inform") or plan.stance != "talks" or plan.small
        self.caller_told = not plan.small
        self.intro_told = False
        self.form_told = False
        self.choosing_told = False
        self.seldom_told = False
        self.plan = plan
        self.language = seen.language
        self.case = seen.case
        self.wording = seen.wording(page=True, brief=not details)
        self.plain = seen.wording()
        self.numbers: dict[str, int] = {}
        self.last_purpose = ""
        self.last_of_first: int | None = None
        self.grounds: set[str] = set()
        self.given: set[str] = set()
        self.printed: list[Step] = []
        self.usual: dict[str, dict[str, str]] = {}
        self.section_waits: frozenset[int] = frozenset()
        self.own_track_said: PlanArena | None = None
        self.first_of = self._talks_first(plan)
        self.once: set[str] = set()
        self.happened = self._happened()
        self.later_told = False
        self.absent_told: dict[str, frozenset[str]] = {}
        self.told_in_group: frozenset[str] = frozenset()
        self.cut_from = 10**6

    def steps_without(self, other: Plan) -> str:
        """Which steps another plan has nothing for, by their numbers: what a room is called there
        may be no name that this plan has for it.
        """
        kinds = {each.kind for each in other.now_arenas if each.phase in _GIVEN_UP}
        numbers = frozenset(
            self.numbers[each.id]
            for each in self.plan.now_arenas
            if each.phase in _GIVEN_UP and each.kind not in kinds
            if each.id in self.numbers
        )
        return self.text("without_steps", numbers=self._numbered(numbers)) if numbers else ""

    def text(self, key: str, **params: str) -> str:
        return text(f"plan_page.{key}", self.language, **params)

    def page(self) -> Page:
        plan = self.plan
        title = self.wording.names.free(self.case.title, ()) or "–"
        why = [self.wording.because(self._by_what_weighs(each)) for each in plan.reasons[:1]]
        grown = self._since(plan.reasons[:1])
        named = any(each.said.key in _WHY_SMALL for each in plan.reasons[:1])
        fits = list(self._fits())
        sections = [self._days()]
        sections += [self._asked()] if plan.questions else []
        sections += list(self._steps())
        kind, takes = in_short(plan, self.language, self.last_of_first)
        if grown and _is_cut(plan):
            why = []  # why a larger plan is chosen is no reason for what is left of it
        elif grown:
            kind, why = self.text("kind_since", kind=kind.rstrip("."), since=grown), []
        sentences = [self.text("draft"), *(why if named else (kind, *why)), takes, *fits]
        sections += list(self._if_no())
        sections += list(self._not_here())
        sections += list(self._endings())
        return Page(
            title=self.text("title", title=title),
            language=self.language,
            sentences=tuple(each for each in sentences if each),
            sections=tuple(each for each in sections if each.items or each.sentences),
        )

    def ended(self, page: Page) -> Page:
        """The page with a last line that says how the later steps are had in full, where they are
        told in short.
        """
        if not self.later_told:
            return page
        later = (self.last_of_first or 0) + 1
        first, last = min(self.cut_from, later), self.printed[-1].number
        items = self._numbered(frozenset(range(first, last + 1)))
        line = polished(self.text("rest_in_full", numbers=items))
        return evolve(page, sections=(*page.sections, Section(sentences=(line,))))

    def _by_what_weighs(self, reason: Because) -> Because:
        """Why the plan is as large as it is, at a first reading by the ground that weighs most:
        what is said of how many they are and where they live comes before that one.
        """
        params = dict(reason.said.params)
        grounds = params.get("facts")
        if self.details or not isinstance(grounds, tuple) or len(grounds) <= _GROUNDS:
            return reason
        params["facts"] = grounds[-_GROUNDS:]
        return evolve(reason, said=evolve(reason.said, params=tuple(params.items())))

    def _since(self, reasons: tuple[Because, ...]) -> str:
        """Why the plan is larger than a small one, as a clause of a first reading; nothing where
        that is not the reason.
        """
        if self.details or not reasons or reasons[0].said.key != "plan_patterns.why_grown":
            return ""
        facts = self._by_what_weighs(reasons[0]).said
        return self.wording.inside(evolve(facts, key="plan_patterns.since_grown"))

    def _fits(self) -> Iterator[str]:
        days = self.details
        yield from fits(self.plan, self.case, self.wording, self.language, days=days)

    def _days(self) -> Section:
        """The days to count with, a line each, in their order."""
        if self.details:
            return Section()
        roads = [each.said for each in self.plan.told if each.said.key in ROADS]
        items = []
        for each in days_of(days_ahead(self.plan), roads):
            days = self.text("to_day", first=each.first, last=each.last) if each.last else ""
            items.append(f"{days or each.first} {self._ended(self.wording.say(each.said))}")
        told = [each.said for each in self.plan.told if each.code == DAYS]
        endings = [
            self.text("days_heard")
            for each in told
            if each.key.endswith(".line_heard") and len(items) > 1
        ]
        endings += [self.text("days_lock")] if roads else []
        return Section(title=self.text("head_days"), items=tuple(items), ending=" ".join(endings))

    @staticmethod
    def _ended(sentence: str) -> str:
        """A sentence with its full stop, which a clause of a list has not."""
        bare = sentence.rstrip("”“)")
        return sentence if bare.endswith((".", "?", "!")) else f"{sentence}."

    def _asked(self) -> Section:
        """What is asked first, a line each; in detail with what each answer leads to."""
        items = []
        before: list[list[str]] = []
        for question in [each for each in self.plan.questions if self._is_asked(each)]:
            said = question.said if self.details else shortened(question.said)
            lines = [self.wording.say(said)]
            if self.details:
                answers = self._answers(question)
                lines += [] if answers in before else answers
                before.append(answers)
            items.append("\n".join(lines))
        return Section(title=self.text("head_ask"), items=tuple(items))

    def _is_asked(self, question: Question) -> bool:
        """Whether a question stands first: at a first reading not where a step asks the same."""
        if self.details or not question.first:
            return question.first
        steps = [each.said for each in self.plan.now_gates]
        steps += [each.said for each in self.plan.told]
        if not (self.short or self.whole) and is_asked_in_rows(question.said, steps):
            return False
        asked_in = _ASKED_IN.get(question.said.key, ())
        told = [each.said.key for each in self.plan.now_gates]
        told += [each.said.key for each in self.plan.told]
        return not any(each in asked_in for each in told)

    def _answers(self, question: Question) -> list[str]:
        """What each answer to a question leads to, where they are few and lead to different
        things.
        """
        known = [each for each in question.answers if each.value != _UNKNOWN]
        leads = {str(each.leads_to) for each in known}
        if len(known) > _ANSWERS or len(leads) < _SEVERAL:
            return []
        return [
            polished(f"{self.wording.inside(each.said)} → {self.wording.say(each.leads_to)}")
            for each in known
        ]

    # Steps

    def _steps(self) -> Iterator[Section]:
        entries: dict[str, list[PlanGate | PlanArena | Told]] = {name: [] for name in PHASES}
        for gate in self.plan.now_gates:
            early = self._protects_first(gate) or self._settled_before_the_day(gate)
            entries["fixed" if early else gate.phase].append(gate)
        for told in self.plan.told:
            if told.shown_in in entries:
                entries[told.shown_in].append(told)
        for arena in self.plan.now_arenas:
            name = "fixed" if self._protects_first(arena) else _section(arena)
            entries[name].append(arena)
        self._steering_with_its_group(entries)
        for name, group in entries.items():
            group.sort(key=lambda entry: (self._place_of_protection(entry), _place(entry)))
            if name == "call":
                group.sort(key=self._shows_what_was_heard)
            if name == "small":
                entries[name] = _agreed_once_made(group)
            if name == "wide":
                entries[name] = _asked_before_a_deal(self._gates_in_place(group))
        steps = {
            name: self._together([each for each in entries[name] if not self._said_elsewhere(each)])
            for name in PHASES
        }
        if not (self.short or self.whole):
            gathered(steps, _BEFORE_TALKS)
            gathered(steps, ("decide",))
        number = 0
        for name in PHASES:
            for group in steps[name]:
                number += 1
                for entry in group:
                    if not isinstance(entry, Told):
                        self.numbers[entry.id] = number
        self.last_of_first = sum(len(steps[name]) for name in _FIRST)
        number = 0
        short = self.short
        few: list[str] = []
        for name in PHASES:
            items = []
            arenas = [
                each for group in steps[name] for each in group if isinstance(each, PlanArena)
            ]
            own = {self.numbers[each.id] for each in arenas} | {
                self.numbers[each.id]
                for group in steps[name]
                for each in group
                if isinstance(each, PlanGate)
            }
            shared = frozenset[int]() if short else self._shared_waits(arenas)
            self.section_waits = shared - own
            # Small plans say of each talk how it is held; what is said once is taken out of each.
            apart = not short or (self.plan.stance != "talks" and not self.plan.small)
            self.usual = self._usual_forms(arenas) if name == "call" and apart else {}
            intro = () if short else self._intro(name, arenas)
            for group in steps[name]:
                number += 1
                self.wording.at_step(number)
                first = self._form_first(group) if short else ""
                items.append(f"{number}. {first}{self._with_caller(self._step(group), group)}")
                self.wording.printed(items[-1])
                tells = [each for each in group if not _steers_later(each)]
                waits = [self._waiting(each) for each in tells if isinstance(each, PlanArena)]
                self.printed.append(
                    Step(
                        number=number,
                        said=" ".join([*intro, items[-1]]),
                        waits=frozenset[int]().union(*waits),
                        ids=tuple(each.id for each in group if not isinstance(each, Told)),
                    )
                )
            if short:
                few += items
            elif items:
                yield Section(
                    title=self.text(f"head_{name}"),
                    sentences=intro,
                    items=tuple(items),
                    numbered=True,
                )
        if few:
            now = text("plan_stance.head_now", self.language)
            title = self.text("head_small_plan") if self.plan.stance == "talks" else now
            yield Section(title=title, items=tuple(few), numbered=True)

    def _steering_with_its_group(
        self, entries: dict[str, list[PlanGate | PlanArena | Told]]
    ) -> None:
        """That those who shaped the process steer later is told where they shape it."""
        makers = [each for each in self.plan.now_arenas if each.kind == _MAKES_RULES]
        steering = [each for each in entries["wide"] if _steers_later(each)]
        if len(makers) == 1 and makers[0] in entries["small"] and len(steering) == 1:
            entries["wide"] = [each for each in entries["wide"] if each is not steering[0]]
            at = entries["small"].index(makers[0]) + 1
            entries["small"].insert(at, steering[0])

    def _protects_first(self, entry: PlanGate | PlanArena | Told) -> bool:
        """Whether a step protects people while a decision runs its course: it stands first, right
        after the mandate for such talks. Before those talks comes what threats ask for.
        """
        threatened = isinstance(entry, PlanGate) and _asked_by_threats(entry)
        return self.plan.stance == "let_it_run" and (threatened or protects(entry))

    def _shows_what_was_heard(self, entry: PlanGate | PlanArena | Told) -> bool:
        """Whether a meeting shows what was heard in the talks: it stands after those."""
        return (
            isinstance(entry, PlanArena)
            and entry.kind == "mirroring"
            and entry.id in self.first_of
            and bool(entry.dialogues)
        )

    def _settled_before_the_day(self, gate: PlanGate) -> bool:
        """Whether a gate is how a vote is weighed, while what was voted on is decided: that is
        settled before anybody says what the decision is.
        """
        return self.plan.stance == "let_it_run" and gate.said.key == "plan_fixed.vote"

    def _place_of_protection(self, entry: PlanGate | PlanArena | Told) -> int:
        if self.plan.stance != "let_it_run":
            return self._place_of_dated(entry)
        mandate = isinstance(entry, PlanGate) and entry.kind == "mandate"
        if mandate:
            return 0
        if not isinstance(entry, PlanArena) and entry.said.key in _AT_EACH_STEP:
            return 1  # said before the talks, also before those that protect
        if not self._protects_first(entry):
            return 3
        return 1 if isinstance(entry, PlanGate) else 2

    def _place_of_dated(self, entry: PlanGate | PlanArena | Told) -> int:
        """People are already invited to a booked meeting: that it is called off or waits comes
        next after safety, and before all that takes time.
        """
        if isinstance(entry, PlanGate) and entry.kind == "safety":
            return 0
        booked = {each.said for each in self.plan.booked}
        return 1 if isinstance(entry, Told) and entry.said in booked else 2

    @staticmethod
    def _gates_in_place(
        entries: list[PlanGate | PlanArena | Told],
    ) -> list[PlanGate | PlanArena | Told]:
        """Each gate just before the first arena that waits for it; those that nothing here waits
        for last.
        """
        gates = {each.id: each for each in entries if isinstance(each, PlanGate)}
        made: list[PlanGate | PlanArena | Told] = []
        for entry in entries:
            if isinstance(entry, PlanGate):
                continue
            waits = entry.opens_after if isinstance(entry, PlanArena) else ()
            made += [*(gates.pop(key) for key in waits if key in gates), entry]
        return [*made, *gates.values()]

    def _said_elsewhere(self, entry: PlanGate | PlanArena | Told) -> bool:
        """Whether a gate is said by the arena that opens it, or by the draft that all have, or a
        booked meeting is called off by a step of its own.
        """
        if isinstance(entry, Told) and entry.said.key in ROADS:
            return not self.details  # a first reading has it among the days
        if isinstance(entry, Told) and entry.said.key == _ONE_TO_ONE and not self.details:
            # Each reads how their own view is told before anybody else sees it.
            return any(each.kind == "mirrored" for each in self.plan.now_gates)
        if isinstance(entry, PlanArena) and entry.dialogues:
            return set(entry.dialogues) <= self.plan.called_off
        if isinstance(entry, PlanArena) and _is_said(entry.purpose, "plan_wide.again"):
            # That the table goes on with the later topic is told of the table.
            return not self.whole and not self.short
        if not isinstance(entry, PlanGate) or entry.state != "shut":
            return False
        if entry.said.key == "plan_decide.shown_agreed" and not self.details:
            # Those who have the draft at home are told with those who see it finished.
            return any(each.said.key == "plan_decide.draft_home" for each in self.plan.now_gates)
        if entry.said.key == "plan_decide.receivers" and not self.details:
            # It names nobody, and the first question asks for them already.
            params = dict(entry.said.params)
            bare = all(params[name] == _NOTHING for name in ("who", "holds"))
            asked = any(
                each.first and each.said.key == "plan_questions.receives"
                for each in self.plan.questions
            )
            return bare and asked
        kinds = {
            each.kind
            for each in self.plan.arenas
            if each.phase == entry.phase or entry.kind == "monitoring"
        }
        return _SAID_BY.get(entry.kind) in kinds

    def _together(
        self, entries: list[PlanGate | PlanArena | Told]
    ) -> list[list[PlanGate | PlanArena | Told]]:
        """Calls about the same stand in one step, each party by itself."""
        groups: list[list[PlanGate | PlanArena | Told]] = []
        by_subject: dict[str, list[PlanGate | PlanArena | Told]] = {}
        last_of = _with_their_association(entries)
        for entry in entries:
            if entry in last_of.values():
                continue
            if isinstance(entry, PlanArena) and entry.id in last_of:
                groups.append([entry, last_of[entry.id]])
                continue
            if _after_shown(entry, entries) and groups:
                groups[-1].append(entry)
                continue
            told_with = self._goes_with(entry, groups) or self._decided_with(entry, groups)
            if told_with is not None:
                told_with.append(entry)
                continue
            goes_on = bool(groups) and (
                _same_call(entry) or self._looked_back_at(groups[-1], entry)
            )
            key = None if goes_on else self._like(entry)
            if key is not None:
                if key in by_subject and not self._kept_from(entry, by_subject[key]):
                    by_subject[key].append(entry)
                    continue
                groups.append([entry])
                by_subject[key] = groups[-1]
            elif goes_on:
                groups[-1].append(entry)
            else:
                groups.append([entry])
        return groups

    @staticmethod
    def _goes_with(
        entry: PlanGate | PlanArena | Told, groups: list[list[PlanGate | PlanArena | Told]]
    ) -> list[PlanGate | PlanArena | Told] | None:
        """The step that a room is told in: the talks between the meetings of a circle, a circle
        of the same kind, and the steering by those who shaped the process.
        """
        for group in groups:
            for other in group:
                if not isinstance(entry, PlanArena) or not isinstance(other, PlanArena):
                    continue
                shaped = other.kind == _MAKES_RULES and _steers_later(entry)
                between = _is_said(entry.title, _BETWEEN) and set(entry.parties) == set(
                    other.parties
                )
                alike = _is_circle(entry) and set(entry.opens_after) == set(other.opens_after)
                if shaped or (_is_circle(other) and (between or alike)):
                    return group
        return None

    def _decided_with(
        self,
        entry: PlanGate | PlanArena | Told,
        groups: list[list[PlanGate | PlanArena | Told]],
    ) -> list[PlanGate | PlanArena | Told] | None:
        """The step in which other bodies decide after the same, at a first reading."""
        if self.details or self.whole or not _decides(entry):
            return None
        for group in groups:
            other = group[0]
            if _decides(other) and _awaited(entry) == _awaited(other):
                return group
        return None

    def _kept_from(
        self, entry: PlanGate | PlanArena | Told, group: list[PlanGate | PlanArena | Told]
    ) -> bool:
        """Whether a talk is with somebody whom those of a step are not to be called beside: they
        have threatened each other, lose face before each other, or must be kept apart.
        """
        if not isinstance(entry, PlanArena) or not _own(entry):
            return False
        own = set(map(whole_of, entry.parties))
        there = {
            whole_of(key) for each in group if isinstance(each, PlanArena) for key in each.parties
        }
        return any(
            {whole_of(each.source), whole_of(each.target)} <= own | there
            and len({whole_of(each.source), whole_of(each.target)} & own) == 1
            for each in self.case.relationships
            if _hot(each)
        )

    def _looked_back_at(
        self, answer: list[PlanGate | PlanArena | Told], entry: PlanGate | PlanArena | Told
    ) -> bool:
        """Whether it is said in the step of the answer that somebody asks how it went."""
        answers = isinstance(answer[0], PlanArena) and answer[0].kind == "feedback"
        return (answers or self.plan.small) and len(answer) == 1 and _looks_back(entry)

    def _like(self, entry: PlanGate | PlanArena | Told) -> str | None:
        """What a step must share with another to stand in one with it; None where it stands
        alone.
        """
        if isinstance(entry, PlanGate | Told):
            return _asked_of(entry)
        if not isinstance(entry, PlanArena):
            return None
        said = self.plain.say(self._purpose(entry))
        if _own(entry) and self.plan.small and not entry.dialogues:
            return f"small {sorted(entry.opens_after)}"
        if _own(entry) and not self._told_whole and can_be_done(self._purpose(entry)):
            return f"can be done {entry.kind} {sorted(entry.opens_after)}"
        if _own(entry):
            return f"{entry.kind} {said}"
        if entry.kind == "local_forum" and entry.status == "proposed":
            rest = f"{entry.sessions} {entry.every_days} {entry.hour} {sorted(entry.opens_after)}"
            return f"forum {said} {rest}"
        if entry.kind == "reception":
            return f"{entry.kind} {said}"
        plain = isinstance(entry.purpose, Said) and entry.purpose.key.startswith("plan_wide.group")
        if entry.kind == "working_group" and plain and entry.status == "proposed":
            first = entry.purpose.key if isinstance(entry.purpose, Said) else ""
            return f"group {first.removesuffix('_one')} {entry.sessions} {entry.every_days}"
        if entry.kind == "deciding" and not entry.dialogues:
            return f"deciding {said}"
        if entry.kind == "feedback" and len(entry.members) == 1:
            return f"feedback {said}"
        if entry.kind == "mirroring" and len(entry.members) == 1 and not entry.dialogues:
            return f"mirroring {said}"
        if entry.dialogues and entry.status == "agreed" and said:
            return f"booked {entry.kind} {said} {sorted(entry.parties)}"
        return None

    def _intro(self, name: str, arenas: list[PlanArena]) -> tuple[str, ...]:
        """What holds for everything under a heading."""
        made = []
        if not self.later_told and any(map(self._in_short, arenas)):
            first = self._numbered(frozenset(range(1, (self.last_of_first or 0) + 1)))
            made.append(self.text("later_in_short", first=first))
            self.later_told = True
        if any(map(_own, arenas)) and not self.intro_told:
            made.append(self._call_intro())
            self.intro_told = True
        if told := self.section_waits - self._talks_said() - self._first_said():
            all_of_them = all(self._waiting(each) for each in arenas)
            key = "waits_all" if all_of_them else "waits_rest"
            running = frozenset(
                self.numbers[each.id] for each in arenas if _runs(each) and each.id in self.numbers
            )
            if running:
                goes_on = self._numbered(running)
                made.append(self.text("waits_new", running=goes_on, numbers=self._numbered(told)))
            else:
                if any(each.status == "open" and self._waiting(each) & told for each in arenas):
                    key = "waits_next"  # what meets already does not begin then
                made.append(self.text(key, numbers=self._numbered(told)))
            made.append(polished(self._early(arenas, told)))
        return tuple(filter(None, made))

    def _usual_forms(self, arenas: list[PlanArena]) -> dict[str, dict[str, str]]:
        """What most of the talks of each kind have in common, told once for all of them."""
        usual: dict[str, dict[str, str]] = {}
        for kind in ("assessment", "own_group"):
            forms = [
                self._form_of(each, self.plain)
                for each in arenas
                if _own(each) and each.kind == kind and not each.dialogues
            ]
            if len(forms) < _SEVERAL:
                continue
            found = {}
            for name in ("count", "place", "hour", "extra"):
                told = [each.get(name, "") for each in forms]
                most = max(told, key=told.count)
                if most and told.count(most) > 1:
                    found[name] = most
            usual[kind] = found
        return {kind: found for kind, found in usual.items() if found}

    def _step(self, group: list[PlanGate | PlanArena | Told]) -> str:
        entry = group[0]
        if point := self._point(group):
            return self._in_rows(point, group)
        if len(group) > 1 and _shown(entry):
            params = dict(entry.said.params) if isinstance(entry, PlanGate) else {}
            filled = (("by", params.get("by", "")), ("who", params.get("who", "")))
            first = Said(key="plan_decide.shown_first", params=filled)
            return " ".join([self.wording.say(first), *(self._step([each]) for each in group[1:])])
        if len(group) > 1 and isinstance(entry, PlanArena) and _with_members(group[1]):
            return self._with_association(entry, group[1])
        if len(group) > 1 and isinstance(entry, PlanArena) and entry.kind == _MAKES_RULES:
            return self._shaped_then_steered(entry, group[1])
        if len(group) > 1 and _decides(entry):
            return self._decisions([each for each in group if isinstance(each, PlanArena)])
        if len(group) > 1 and _is_circle(entry):
            return self._circles([each for each in group if isinstance(each, PlanArena)])
        alike = [each for each in group if isinstance(each, PlanGate | Told)]
        if len(group) > 1 and len(alike) == len(group) and len(set(map(_asked_of, alike))) == 1:
            return self._of_several(alike)
        if len(group) > 1 and any(_same_call(each) or _looks_back(each) for each in group):
            return " ".join(self._step([each]) for each in group)
        if len(group) > 1:
            return self._calls([each for each in group if isinstance(each, PlanArena)])
        if isinstance(entry, Told):
            later = self.later_told and not self.whole
            told = self._briefly(entry.said)
            told = shortened(told) if later else told
            return self.wording.say(told if self.details else self._without_what_is_asked(told))
        if isinstance(entry, PlanGate):
            return self._gate(entry) + self._beside(entry)
        return self._arena(entry) + self._beside(entry)

    def _point(self, group: list[PlanGate | PlanArena | Told]) -> str | None:
        """The point before the talks that a step is, where it is told by rows."""
        names = {point_of(each) for each in group}
        name = names.pop() if len(names) == 1 else None
        if name is None or self.short or self.whole or not self._in_points(group[0]):
            return None
        return name if is_told_by_rows(name, group) else None

    @staticmethod
    def _in_points(entry: PlanGate | PlanArena | Told) -> bool:
        """Whether a step stands where those about the same are put together."""
        where = entry.shown_in if isinstance(entry, Told) else entry.phase
        return where in (*_BEFORE_TALKS, "decide")

    def _in_rows(self, point: str, group: list[PlanGate | PlanArena | Told]) -> str:
        """Points about the same, a row each below what they have in common."""
        lines = [self.wording.say(head_of(point, group))]
        lines += [self.wording.say(each) for each in rows_of(point, group)]
        waits = self._waits_of([each for each in group if isinstance(each, PlanArena)])
        lines[0] = " ".join(filter(None, [lines[0], *waits]))
        noted = [each for each in group if not isinstance(each, Told)]
        notes = "".join(map(self._beside, noted))
        return "\n".join(lines) + notes

    def _shaped_then_steered(self, group: PlanArena, steering: PlanGate | PlanArena | Told) -> str:
        """Those who shape the process, and that they steer between the large meetings."""
        if not isinstance(steering, PlanArena) or not self._in_short(group):
            return " ".join([self._step([group]), self._step([steering])])
        waits = self._waits(group)
        told = self._arena(group).removesuffix(waits).strip()
        all_of_them = set(steering.parties) == set(group.parties)
        then = self.text("then_steer" if all_of_them else "some_then_steer")
        return " ".join(filter(None, [told, then, waits])) + self._beside(group)

    def _decisions(self, arenas: list[PlanArena]) -> str:
        """Several bodies that decide after the same, a line each; on the same, in one sentence."""
        if len({self.plain.say(each.purpose) for each in arenas}) == 1:
            return self._calls(arenas)
        lines = [" ".join([self.text("decisions"), *self._waits_of(arenas)])]
        for arena in arenas:
            if not isinstance(arena.purpose, Said) or not isinstance(arena.title, Said):
                continue
            filled = {**dict(arena.purpose.params), "who": dict(arena.title.params)["who"]}
            told = evolve(arena.purpose, key="plan_page.decided_by", params=tuple(filled.items()))
            told = told_once(told, [each.said for each in self.plan.told])
            lines.append(self.wording.say(shortened(told) if self._in_short(arena) else told))
        return "\n".join(lines)

    def _circles(self, arenas: list[PlanArena]) -> str:
        """One small circle or several, with the talks between their meetings."""
        if not self._in_short(arenas[0]):
            return "\n".join(self._step([each]) for each in arenas)
        circles = [each for each in arenas if _is_circle(each)]
        heard = len(circles) < len(arenas)
        between = self.text("heard_between") if heard else ""
        waits = self._waits_of(circles)
        if len(circles) == 1:
            told = self._arena(circles[0]).removesuffix(" ".join(waits)).strip()
            return " ".join(filter(None, [told, between, *waits]))
        lines = [" ".join(filter(None, [self.text("circles"), between, *waits]))]
        for circle in circles:
            about = circle.purpose
            plain = isinstance(about, Said) and self._only_of_trust(about)
            what = "" if plain else self.wording.say(shortened(about)) if about else ""
            who = polished(f"{self.wording.named(circle.parties)}.")
            lines.append(" ".join(filter(None, [who, what])))
        return "\n".join(lines)

    @staticmethod
    def _only_of_trust(about: Said) -> bool:
        """Whether a circle is about trust and nothing that the map has on it."""
        subject = dict(about.params).get("subject")
        return _is_said(subject, "plan_small.subject_trust")

    def _with_association(self, alone: PlanArena, last: PlanGate | PlanArena | Told) -> str:
        """The talks with those concerned by themselves, and that their association is there at the
        last of them, in one step.
        """
        waits = self._waits(alone)
        told = [self._arena(alone).removesuffix(waits).strip()]
        if isinstance(last, PlanArena) and isinstance(last.purpose, Said):
            params = dict(last.purpose.params)
            blocks = params["blocks"]
            if isinstance(blocks, Said) and blocks.key != _NOTHING.key:
                told.append(self.wording.say(blocks))
            key = last.purpose.key.replace(".members_", ".with_")
            told.append(self.wording.say(evolve(last.purpose, key=key)))
        return " ".join(filter(None, [*told, waits]))

    def _form_first(self, group: list[PlanGate | PlanArena | Told]) -> str:
        """What most of the talks have in common, before the first of them where they stand under
        no heading of their own.
        """
        if not self.usual or self.plan.small or self.form_told or not any(map(_own, group)):
            return ""
        self.form_told = True
        only = text("plan_stance.not_yes_or_no", self.language)
        limit = f"{only} " if self.plan.stance == "let_it_run" else ""
        return f"{limit}{self.text('usual_form', form='; '.join(self._usual_words()))} "

    def _with_caller(self, step: str, group: list[PlanGate | PlanArena | Told]) -> str:
        """A step of a small plan with who makes the calls, where it is the first that has any."""
        if self.caller_told or not any(map(_own, group)):
            return step
        self.caller_told = True
        head, *rest = step.split("\n")
        return "\n".join([f"{head} {self._caller()}".rstrip(), *rest])

    def _in_short(self, entry: PlanGate | PlanArena) -> bool:
        """Whether a step is told in short: it comes after what is done first, so that what is heard
        there may change it. What is booked is told as it stands.
        """
        if self.whole or self.short or self.plan.time.first is None:
            return False
        booked = isinstance(entry, PlanArena) and bool(entry.dialogues)
        return not booked and self.numbers.get(entry.id, 0) > (self.last_of_first or 0)

    def _gate(self, gate: PlanGate) -> str:
        told = self._briefly(gate.said)
        told = shortened(told) if self._in_short(gate) else told
        told = told if self.details else self._without_what_is_asked(told)
        told = told if self._told_whole else self._among_talks(told)
        told, rows = (told, ()) if self.short or self.whole else influence_rows(told)
        said = self.wording.say(self._listed_by_items(told))
        said = "\n".join([said, *map(self.wording.say, rows)])
        if gate.state == "open":
            return self.text("gate_open", said=said)
        if gate.state == "reservation":
            return self.text("gate_reservation", said=said)
        after = self._after_talks(gate) if gate.kind == "mirrored" else self._after_mirroring(gate)
        return " ".join(filter(None, [said, after]))

    def _among_talks(self, said: Said) -> Said:
        """A step that stands among the talks: the children's right without a list of all topics,
        and how somebody owns up in full once.
        """
        about = dict(said.params).get("subject")
        topics = dict(about.params).get("words") if isinstance(about, Said) else None
        many = isinstance(topics, OwnWords) and len(topics.texts) > _TOPICS
        if said.key == _CHILDREN and many:
            return evolve(said, key=f"{_CHILDREN}_all")
        if said.key == _OWNS_UP:
            known = said.key in self.once
            self.once.add(said.key)
            return evolve(said, key=f"{_OWNS_UP}_too") if known else said
        return said

    def _without_what_is_asked(self, said: Said) -> Said:
        """A step without what becomes of it if people do not agree, where that is asked first, and
        without decisions that are no mandate for talks.
        """
        asked = {each.said.key for each in self.plan.questions if each.first}
        params: list[tuple[str, Filling]] = []
        for name, value in said.params:
            key = value.key if isinstance(value, Said) else ""
            again = key.startswith("plan_way_out.then_") and "plan_questions.without" in asked
            params.append((name, _NOTHING if again or key == _NO_MANDATE else value))
        return evolve(said, params=tuple(params))

    def _after_talks(self, gate: PlanGate) -> str:
        """After which talks somebody reads how what they said has been told."""
        told = dict(gate.said.params).get("who")
        theirs = frozenset(map(whole_of, told.ids)) if isinstance(told, Named) else None
        talks = {
            each.id
            for each in self.plan.now_arenas
            if each.phase == "call"
            and (theirs is None or theirs & set(map(whole_of, each.parties)))
        }
        numbers = frozenset(
            self.numbers[one]
            for one, other in self.plan.order
            if other == gate.id and one in talks and one in self.numbers
        )
        return self.text("waits", numbers=self._numbered(numbers)) if numbers else ""

    def _after_mirroring(self, gate: PlanGate) -> str:
        """That a gate comes after the meetings where what was heard is shown: what is to stand in a
        report is seen when that has been put right.
        """
        shown = {each.id for each in self.plan.now_arenas if each.kind == "mirroring"}
        if shown:
            # Those who were sought out alone are in no meeting: what they said is in it too.
            shown |= {each.id for each in self.plan.now_arenas if each.kind == "reception"}
        numbers = frozenset(
            self.numbers[one]
            for one, other in self.plan.order
            if other == gate.id and one in shown and one in self.numbers
        )
        told = numbers - {self.numbers.get(gate.id, 0)} - self.section_waits
        return self.text("waits", numbers=self._numbered(told)) if told else ""

    def _of_several(self, asked: list[PlanGate | Told]) -> str:
        """What is asked of several parties in the same words, said once for all of them."""
        first = asked[0].said
        ids = tuple(key for each in asked for key in _who_of(each.said))
        params: dict[str, Filling] = dict(first.params)
        params[_merged(first)] = Named(tuple(dict.fromkeys(ids)))
        each_apart = f"{first.key}_each"
        key = each_apart if has_text(each_apart) else first.key
        refs = tuple(dict.fromkeys(ref for each in asked for ref in each.said.refs))
        said = evolve(first, key=key, params=tuple(params.items()), refs=refs)
        gates = [each for each in asked if isinstance(each, PlanGate)]
        beside = dict.fromkeys(filter(None, map(self._beside, gates)))
        return self.wording.say(self._listed_by_items(said)) + "".join(beside)

    def _calls(self, arenas: list[PlanArena]) -> str:
        """Several parties who are called about the same, each by itself; or booked meetings of one
        kind.
        """
        parties = tuple(seat.party for each in arenas for seat in each.members)
        if arenas[0].kind == "feedback":
            purpose = self.wording.say(arenas[0].purpose)
            who = self.wording.named(parties, objects=True)
            return self.text("answers_apart", who=who, how=purpose)
        if arenas[0].kind == "mirroring" and not arenas[0].dialogues:
            return self._given_back(arenas)
        if arenas[0].kind == "reception":
            refs = tuple(ref for each in arenas for ref in each.reasons[0].refs)
            title = self.text("sought", views=self.wording.quoted(refs))
            purpose = self.wording.say(arenas[0].purpose)
            return " ".join([title, purpose, self._form(arenas[0]), *self._waits_of(arenas)])
        if arenas[0].kind == "working_group":
            return self._groups(arenas)
        if arenas[0].kind == "deciding":
            return self._rulings(arenas)
        if arenas[0].kind == "local_forum":
            return self._forums(arenas)
        if len({self.plain.say(self._purpose(each)) for each in arenas}) > 1:
            able = not self._told_whole and all(can_be_done(self._purpose(each)) for each in arenas)
            return self._asked_the_same(arenas) if able else self._small_calls(arenas)
        if arenas[0].dialogues:
            return self._booked(arenas)
        names = self.wording.named(parties, full=True, objects=True)
        about = self.wording.say(self._once(self._purpose(arenas[0])))
        titles = {each.title.key for each in arenas if isinstance(each.title, Said)}
        if titles == {"plan_own_rooms.between_title"}:
            who = self.wording.named(parties)
            lines = [self.text("camps_between", who=who, about=about)]
        else:
            key = "call_each" if titles == {"plan_call.title"} else "talk_each"
            lines = [self.text(key, who=names, about=self._lower(about))]
        forms: dict[str, list[str]] = {}
        for arena in arenas:
            forms.setdefault(self._form(arena).rstrip("."), []).extend(arena.parties)
        if len(forms) == 1:
            lines[0] += f" {next(iter(forms))}." if next(iter(forms)) else ""
        else:
            lines += [
                f"{form}: {self.wording.named(tuple(keys))}."
                for form, keys in forms.items()
                if form
            ]
        notes = [note for each in arenas for note in self._noted(each)]
        lines += [self.wording.say(note) for note in notes]
        lines[-1] += "".join(f" {each}" for each in self._met_each(arenas))
        lines[0] = " ".join(filter(None, [lines[0], *self._waits_of(arenas)]))
        return "\n".join(lines)

    @property
    def _told_whole(self) -> bool:
        """Whether talks are told with all that they are about: in full, and in a short plan, whose
        few talks are cut where it is made.
        """
        return self.whole or self.short

    def _asked_the_same(self, arenas: list[PlanArena]) -> str:
        """Offices and companies that are asked what can be done, in one step, a line each with what
        it is about.
        """
        lines = [" ".join([self.text("can_be_done"), *self._waits_of(arenas)])]
        for arena in arenas:
            purpose = self._once(self._purpose(arena))
            asked = can_be_done(purpose)
            if asked is None or not isinstance(purpose, Said):
                continue
            who = Named(tuple(each.party for each in arena.members), full=True)
            through = dict(purpose.params).get("through", _NOTHING)
            filled = {**dict(asked.params), "who": who, "through": through}
            key = "asked_about_all" if asked.key.endswith("_all") else "asked_about"
            row = evolve(asked, key=f"plan_page.{key}", params=tuple(filled.items()))
            lines.append(f"{self.wording.say(row)} {self._form_and_met(arena)}".strip())
        return "\n".join(lines)

    def _waits_of(self, arenas: list[PlanArena]) -> list[str]:
        """What each of several arenas waits for, said once where it is the same."""
        return list(dict.fromkeys(filter(None, map(self._waits, arenas))))

    def _given_back(self, arenas: list[PlanArena]) -> str:
        """What was heard goes back to each by themselves, in one step."""
        parties = tuple(seat.party for each in arenas for seat in each.members)
        who = self.text("members", who=self.wording.named(parties))
        lines = [
            f"{text('plan_stance.back_each', self.language)}.",
            self.wording.say(arenas[0].purpose),
            who,
            *self._waits_of(arenas),
        ]
        return " ".join(filter(None, lines))

    def _small_calls(self, arenas: list[PlanArena]) -> str:
        """The few talks of a small plan in one step, a line for each with what it is about."""
        self.usual = self._usual_forms(arenas)
        form = "; ".join(self._usual_words())
        head = self.text("each_alone_form", form=form) if form else self.text("each_alone")
        lines = [" ".join([head, *self._waits_of(arenas)])]
        alike: dict[str, list[PlanArena]] = {}
        for arena in arenas:
            alike.setdefault(self.plain.say(arena.purpose), []).append(arena)
        for group in alike.values():
            parties = tuple(party for each in group for party in each.parties)
            who = self.wording.named(parties, full=True)
            about = self._lower(self.wording.say(self._once(group[0].purpose)))
            told = [*self._forms_apart(group), *self._met_each(group)]
            lines.append(" ".join([polished(who), about, *told]))
            notes = [note for each in group for note in self._noted(each)]
            if len(parties) == 1:  # the line above names them
                notes = list(map(_noted_here, notes))
            lines += [self.wording.say(note) for note in notes]
        return "\n".join(lines)

    def _forms_apart(self, arenas: list[PlanArena]) -> list[str]:
        """How, where and when for several talks about the same; with whose it is where that is not
        the same for all.
        """
        forms: dict[str, list[str]] = {}
        for arena in arenas:
            forms.setdefault(self._form(arena), []).extend(arena.parties)
        if len(forms) == 1:
            return [form for form in forms if form]
        return [
            f"{form.rstrip('.')}: {self.wording.named(tuple(parties))}."
            for form, parties in forms.items()
            if form
        ]

    def _forums(self, arenas: list[PlanArena]) -> str:
        """Forums of one form, each in its place: what they all do, and who sits in each."""
        seats = [
            tuple(seat.party for seat in each.members if seat.state != "kept_open")
            for each in arenas
        ]
        sat = [party for each in seats for party in each]
        places = self.wording.listed([self._place_of(each) for each in arenas])
        lines = [self.text("forums", places=places), self.wording.say(arenas[0].purpose)]
        often = self._form_of(arenas[0], self.wording)
        often.pop("place", None)
        everywhere = tuple(each for each in seats[0] if sat.count(each) == len(arenas))
        once = tuple(each for each in sat if sat.count(each) == 1)
        told = []
        if len(once) + len(everywhere) * len(arenas) == len(sat):
            lines.append(self.text("forum_each", who=self.wording.named(once)))
            if everywhere:
                lines.append(self.text("forum_all", who=self.wording.named(everywhere)))
        else:
            told = [
                self.text("one_group", theme=self._place_of(arena), who=self.wording.named(there))
                for arena, there in zip(arenas, seats, strict=True)
            ]
        lines.append(f"{polished(', '.join(often.values()))}.")
        lines += self._chairs_of(arenas)
        absent = [each for arena in arenas for each in arena.absent if each.why == "own_track"]
        apart = tuple(dict.fromkeys(each.party for each in absent))
        if apart:
            lines.append(self.text("absent_own_track", who=self.wording.named(apart)))
        lines.append(self._waits(arenas[0]))
        return "\n".join([" ".join(filter(None, lines)), *told])

    def _place_of(self, arena: PlanArena) -> str:
        """The place of a forum, in its title's own words."""
        if isinstance(arena.title, Said):
            for name, value in arena.title.params:
                if name == "place" and isinstance(value, OwnWords):
                    told = [self.wording.names.free(each, value.refs) for each in value.texts]
                    return self.wording.listed([each for each in told if each])
        return self.wording.say(arena.title)

    def _chairs_of(self, arenas: list[PlanArena]) -> list[str]:
        """What is said of the chairs of several forums: the same share of several told once."""
        alike: dict[tuple[str, str, str], list[str]] = {}
        keys = set()
        for chairs in (each for arena in arenas for each in arena.chairs):
            keys.add(chairs.key)
            told = dict(chairs.params)["shares"]
            for share in told if isinstance(told, tuple) else ():
                params = dict(share.params)
                who, seats = params["who"], str(params["seats"])
                # Worded, not printed: whoever may not see the number reads "several".
                counted = Said("plan_people.number", (("count", params["count"]),), share.refs)
                count = self.wording.inside(counted)
                same = (share.key.removesuffix("_each"), seats, count)
                alike.setdefault(same, []).extend(who.ids if isinstance(who, Named) else ())
        shares = []
        for (key, seats, count), found in alike.items():
            number = self._number(int(seats)) if seats.isdigit() else seats
            several = f"{key}_each" if len(set(found)) > 1 else key
            names = self.wording.named(tuple(dict.fromkeys(found)))
            shares.append(text(several, self.language, who=names, seats=number, count=count))
        if not shares:
            return []
        key = "plan_people.chairs" if "plan_people.chairs" in keys else "plan_people.chairs_known"
        return [polished(text(key, self.language, shares=self.wording.clauses(shares)))]

    def _rulings(self, arenas: list[PlanArena]) -> str:
        """Several bodies that get the same to decide on, each by itself."""
        titles = [self.wording.say(each.title).rstrip(".") for each in arenas]
        joined = "; ".join([titles[0], *map(self._lower_first, titles[1:])])
        waits = self._waits_of(arenas)
        return " ".join([f"{joined}.", self.wording.say(arenas[0].purpose), *waits])

    def _groups(self, arenas: list[PlanArena]) -> str:
        """Working groups of one kind and rhythm: what they all do, and each with its people."""
        short = self._in_short(arenas[0])
        form = "" if short else self._form(arenas[0])
        whys = [why for each in arenas if (why := why_few(each.purpose))]
        few = " ".join(self.wording.say(shortened(why) if short else why) for why in whys)
        rests = [(*self._not_there(each), self._waits(each)) for each in arenas]
        shared = rests[0] if len(set(rests)) == 1 else ()
        what_they_do = self.text("groups_short" if short else "groups")
        lines = [" ".join(filter(None, [what_they_do, few, form, *shared]))]
        for arena, rest in zip(arenas, rests, strict=True):
            title = self.wording.say(arena.title).rstrip(".")
            there = tuple(seat.party for seat in arena.members if seat.state != "kept_open")
            called = self._by_items(there) or self.wording.named(there)
            who = self.text("one_group", theme=title, who=called)
            own = () if shared else rest
            lines.append(" ".join(each for each in (who, *own) if each))
        return "\n".join(lines)

    def _booked(self, arenas: list[PlanArena]) -> str:
        """Meetings that the document holds, with the day and the place that it gives."""
        told = []
        for arena in arenas:
            title = self.wording.say(arena.title).rstrip(".")
            when = self._when(arena)
            told.append(f"{title} ({when})" if when else title)
        parts = [f"{'; '.join(told)}.", self.wording.say(arenas[0].purpose)]
        parts.append(self._who(arenas[0]) if len(arenas[0].members) > 1 else "")
        parts.append(self._shown_after(arenas))
        return " ".join(each for each in parts if each)

    def _shown_after(self, arenas: list[PlanArena]) -> str:
        """After which talks the meetings without a day show what was heard."""
        waits = [self._waiting(each) for each in arenas if each.kind == "mirroring"]
        numbers = frozenset[int]().union(*waits) - self.section_waits
        return self.text("undated_after", numbers=self._numbered(numbers)) if numbers else ""

    def _when(self, arena: PlanArena) -> str:
        """The day and the place of a conversation that the document holds."""
        found = [self.case.by_id.get(key) for key in arena.dialogues]
        coming = [each for each in found if isinstance(each, Dialogue) and not each.held]
        days = self._days_of(coming)
        place = arena.place if isinstance(arena.place, str) else None
        where = self.wording.names.free(place, arena.dialogues) if place else None
        title = arena.title if isinstance(arena.title, str) else ""
        told = where if where and where.casefold() not in title.casefold() else None
        return ", ".join([*([days] if days else []), *([told] if told else [])])

    def _days_of(self, coming: list[Dialogue]) -> str:
        """The days of some booked meetings, with what becomes of each: those that are put off have
        none yet.
        """
        told = []
        for each in coming:
            if each.date is None or each.id in self.plan.put_off:
                continue
            beside = self.plan.beside_day(each.id)
            words = f", {self.wording.inside(beside)}" if beside is not None else ""
            told.append(f"{day(each.date)}{words}")
        if not told and any(each.id in self.plan.put_off for each in coming):
            return self.text("new_day")
        return "; ".join(told)

    def _call_intro(self) -> str:
        before, early = self._before_what(), self._begun_early()
        lead = self._caller()
        if answered := self._what_is_fixed():
            # Who calls says it first; what else they ask comes after.
            lead += f" {self.text('answer_first', numbers=self._numbered(answered))}"
        if early and before == "call_ask":
            numbers = self._numbered(early)
            said = self.text("call_ask_but", lead=lead, early=numbers)
        else:
            said = self.text(before, lead=lead)
        made = " ".join(said.split())
        if self._kept_apart():
            made += f" {self.text('same_questions')}"
        first = self.plan.first_yes
        if first is not None and self._asks_first():
            # Who calls stands just before.
            told = f"{first.key}_told" if first.key in _ASKED_ABOUT else first.key
            made += f" {self.wording.say(evolve(first, key=told))}"
        made += self._wider_told()
        if self.happened is not None:
            made += f" {self.wording.say(_asked_of_all(self.happened))}"
        self.told_in_group = self._in_groups()
        forms = self._usual_words()
        return f"{made} {self.text('usual_form', form='; '.join(forms))}" if forms else made

    def _in_groups(self) -> frozenset[str]:
        """Talks that are held in groups, where that is told over all talks by the numbers of the
        steps that have no other talks.
        """
        if len(self.usual) < _SEVERAL or self._told_whole:
            return frozenset()
        own = (each for each in self.plan.now_arenas if _own(each) and each.phase == "call")
        talks = [each for each in own if each.id in self.numbers]
        alone = {self.numbers[each.id] for each in talks if each.kind != "own_group"}
        grouped = [each for each in talks if each.kind == "own_group"]
        known = [each for each in grouped if self.numbers[each.id] not in alone]
        if len({self.numbers[each.id] for each in known}) < _ALIKE:
            return frozenset()  # shorter said in each of them
        return frozenset(each.id for each in known)

    def _wider_told(self) -> str:
        """That a wider circle comes, said to all who are called: a step that opens later is known
        from the start, with what opens it.
        """
        for each in self.plan.now_arenas:
            wider = isinstance(each.purpose, Said) and each.purpose.key == "plan_wide.widened"
            if wider and each.id in self.numbers:
                return f" {self.text('wider_told', number=str(self.numbers[each.id]))}"
        return ""

    def _what_is_fixed(self) -> frozenset[int]:
        """Numbers of the answer to what is open and what is fixed: nobody is asked what they want
        before they have been told it.
        """
        asked = (each for each in self.plan.now_gates if each.kind == "influence")
        answers = (each.id for each in asked if each.phase == "fixed" and each.state == "shut")
        return frozenset(self.numbers[key] for key in answers if key in self.numbers)

    def _kept_apart(self) -> bool:
        """Whether some of those who are called cannot meet: then what they say is laid side by
        side.
        """
        carried = any(each.kind == "shuttle" and each.phase == "small" for each in self.plan.arenas)
        safety = any(each.kind == "safety" and each.strength == "must" for each in self.plan.gates)
        return carried and safety and len(self.called) > 1

    def _before_what(self) -> str:
        """Before which meetings the talks are held: before all, before the next one of a body that
        meets already, or beside its meetings. A body that is kept for another matter is no reason.
        """
        running = [
            each
            for each in self.plan.arenas
            if each.status == "open" and each.joint and each.phase == "wide"
        ]
        here = [each for each in running if not _of_another_matter(each)]
        if not here:
            return "call_ask"
        after = {other for one, other in self.plan.order if one in self.called}
        return "call_ask_next" if any(each.id in after for each in here) else _BESIDE_MEETINGS

    def _begun_early(self) -> frozenset[int]:
        """Numbers of the rooms that may begin when those who sit there have been met."""
        early = (each for each in self.plan.now_arenas if _begins_early(each))
        return frozenset(self.numbers[each.id] for each in early if each.id in self.numbers)

    @property
    def called(self) -> frozenset[str]:
        """Ids of the talks with each."""
        return frozenset(each.id for each in self.plan.arenas if _own(each))

    def _happened(self) -> Filling | None:
        """What has happened since most of those who are called were heard, where several are asked
        about the same: it is said once for all of them.
        """
        again = [_since_heard(each) for each in self.plan.now_arenas if _own(each)]
        found = [each for each in again if each is not None]
        alike = [each for each in found if found.count(each) >= _ALIKE]
        return alike[0] if alike and not self.short else None

    def _purpose(self, arena: PlanArena) -> Said | str | None:
        """What an arena is for; of a talk with somebody who was heard before without what all of
        them are asked.
        """
        if arena.kind == "feedback" and arena.phase == "fixed" and isinstance(arena.purpose, Said):
            return self._told_before(arena.purpose)
        if _decides(arena) and isinstance(arena.purpose, Said) and not (self.short or self.whole):
            return told_once(arena.purpose, [each.said for each in self.plan.told])
        told = _since_heard(arena)
        if told is None or told != self.happened or not isinstance(arena.purpose, Said):
            return arena.purpose
        return evolve(arena.purpose, key="plan_call.plain")

    def _briefly(self, said: Said) -> Said:
        """A sentence of a large plan in its shorter form, at a first reading."""
        if self.short or self.whole:
            return said
        opened = self._opened()
        if opened is not None:
            said = own_course(said, opened.said, str(self.numbers[opened.id]))
        return briefly(said)

    def _opened(self) -> PlanGate | None:
        """The step that says what is open and what is fixed."""
        gates = [
            each
            for each in self.plan.now_gates
            if each.said.key == "plan_fixed.influence" and each.id in self.numbers
        ]
        return gates[0] if gates else None

    def _told_before(self, said: Said) -> Said:
        """What is told before the talks, at a first reading without the steps that the item about
        what is open lists, and with many people by their talks.
        """
        if self.short or self.whole:
            return said
        opened = self._opened()
        waiting = waiting_steps(opened.said) if opened else frozenset[str]()
        number = str(self.numbers[opened.id]) if opened else ""
        return told_before(said, waiting, number, self._by_their_talks(told_to(said)))

    def _by_their_talks(self, parties: tuple[str, ...]) -> str:
        """Many people by the items of the talks with them; nothing where those hold others too."""
        if len(parties) < _MANY:
            return ""
        wanted = {whole_of(each) for each in parties}
        met: set[str] = set()
        numbers: set[int] = set()
        for each in self.plan.now_arenas:
            those = set(map(whole_of, each.parties))
            if each.id in self.called and each.id in self.numbers and those <= wanted:
                met |= those
                numbers.add(self.numbers[each.id])
        if met != wanted:
            return ""
        return self.text("in_items", numbers=self._numbered(frozenset(numbers)))

    def _caller(self) -> str:
        """Who makes the calls; nothing where that is not told."""
        leads = [
            each
            for each in self.plan.arenas
            if each.phase == "call" and (each.lead or each.lead_said)
        ]
        if not leads:
            return ""
        most = usual_lead(leads)
        said = most.lead_said
        if said is not None and self._asks_first():
            said = once_asked(said)
            if said.key == "plan_call.led_not_owner" and self._led_from_outside():
                return ""
        said = self._by_all_sides(said) if said is not None else None
        lead = self.wording.inside(said) if said else self.wording.named(most.lead)
        return self.text("call_lead", lead=lead)

    def _by_all_sides(self, lead: Said) -> Said:
        """Who calls, with the many whose yes they need told as all sides."""
        params = dict(lead.params)
        name = "who" if lead.key == _FROM_OUTSIDE else "across"
        sides = params.get(name)
        if self.details or not isinstance(sides, Named) or len(sides.ids) <= _SIDES:
            return lead
        asked = lead.key == "plan_call.led_ask"
        params[name] = self.text("sides_not_asked" if asked else "all_sides")
        return evolve(lead, params=tuple(params.items()))

    def _asks_first(self) -> bool:
        """Whether the sides are asked whom they would answer before anybody calls them."""
        return self.plan.first_yes is not None and bool(self.plan.calls) and not self.short

    def _led_from_outside(self) -> bool:
        """Whether a step says already that whoever leads comes from outside."""
        return any(each.said.key == "plan_fixed.convener_party" for each in self.plan.told)

    def _usual_words(self) -> list[str]:
        """What most of the talks have in common, told of each kind of talk."""
        made = []
        for kind, found in self.usual.items():
            grouped = kind == "own_group" and len(self.usual) > 1
            words = [self._alone(each) if grouped else each for each in found.values()]
            form = ", ".join(words)
            made.append(self._of_groups(form) if grouped else form)
        return made

    def _of_groups(self, form: str) -> str:
        """What most of the talks in groups have in common, with which talks those are."""
        numbers = frozenset(self.numbers[key] for key in self.told_in_group)
        if not numbers:
            return self.text("usual_groups", form=form)
        return self.text("usual_groups_in", numbers=self._numbered(numbers), form=form)

    def _arena(self, arena: PlanArena) -> str:
        title = self.wording.say(arena.title)
        if arena.dialogues and arena.status == "agreed":
            when = self._when(arena)
            title = f"{title.rstrip('.')} ({when})" if when else title
        about = self._purpose(arena)
        if _own(arena) or arena.kind == "rights_track":
            about = self._once(about, talk=_own(arena))
        short = self._in_short(arena)
        if isinstance(about, Said) and short:
            told = why_few(about) if told_by_title(about) else about
            told = shortened(told) if told is not None else None
            about = self._listed_by_items(told) if told is not None else None
        if short and isinstance(about, Said) and self._only_of_trust(about):
            about = None  # the title has it
        purpose = self.wording.say(about) if about else ""
        if arena.dialogues and not _own(arena):
            known, self.last_purpose = self.last_purpose, self.plain.say(arena.purpose)
            purpose = "" if known == self.last_purpose else purpose
        parts = [f"{title.rstrip('.')}.", purpose]
        if isinstance(arena.title, Said) and arena.title.key in _TITLE_SAID and purpose:
            parts = [purpose]
        if _own(arena):
            title = title.rstrip(".")
            parts = [f"{title} {self._lower(purpose)}" if purpose else f"{title}."]
            parts += [self._form_and_met(arena), self._waits(arena)]
            return " ".join(filter(None, parts)).strip()
        if arena.kind in ("reception", "shuttle"):
            parts.append("" if short else self._form(arena))
        elif arena.kind not in _QUIET:
            parts.append("" if self._names_all(arena, parts) else self._who(arena))
            often = not short or _of_another_matter(arena) or self._is_kept_short(arena)
            parts.append(self._form(arena) if often else "")
            parts.append(self._seldom(arena) if short else "")
            parts += [self.wording.say(self._chairs_told(each)) for each in self._of_many(arena)]
        parts += [self._gives(arena), *self._not_there(arena)]
        if self.details and arena.ground is not None and self._tells_why(arena.ground):
            because = text(
                "plan_grounds.because", self.language, ground=self.wording.inside(arena.ground)
            )
            if because not in self.grounds:
                parts.append(polished(because))
            self.grounds.add(because)
        parts.append(self._waits(arena))
        return " ".join(each for each in parts if each).strip()

    def _is_kept_short(self, arena: PlanArena) -> bool:
        """Whether a shorter order says how many times those meet who work on the matter."""
        return _is_shorter(self.plan) and arena in _rooms_now(self.plan) and arena.phase != "small"

    def _seldom(self, arena: PlanArena) -> str:
        """How often all meet and in how many chairs, beside the groups that work between."""
        if arena.kind != "plenary" or arena.status != "proposed" or self.seldom_told:
            return ""
        groups = [
            each
            for each in self.plan.now_arenas
            if each.kind == "working_group" and 0 < each.every_days < arena.every_days
        ]
        if not groups:
            return ""
        self.seldom_told = True
        apart = round(arena.every_days / 7)
        return self.text(
            "seldom" if apart >= _SELDOM else "all_meet",
            weeks=self._number(apart),
            chairs=self._chair_count([arena]),
            group_weeks=self._number(round(groups[0].every_days / 7)),
            group_chairs=self._chair_count(groups),
        )

    def _chair_count(self, rooms: list[PlanArena]) -> str:
        """Chairs in a room, or from the fewest to the most in several."""
        counts = [sum(seat.seats for seat in each.members) for each in rooms]
        fewest, most = min(counts), max(counts)
        return self._number(most) if fewest == most else f"{fewest}–{most}"

    def _of_many(self, arena: PlanArena) -> tuple[Said, ...]:
        """What is told of chairs: of a later step only of those who are a crowd. That two of three
        sit there is settled when it comes to that.
        """
        if not self._in_short(arena):
            return arena.chairs
        return tuple(each for each in arena.chairs if _of_a_crowd(each))

    def _chairs_told(self, chairs: Said) -> Said:
        """How many chairs those who are many take; that they choose themselves is said once."""
        if chairs.key != "plan_people.chairs" or self.whole:
            return chairs
        known, self.choosing_told = self.choosing_told, True
        return evolve(chairs, key="plan_people.chairs_known") if known else chairs

    def _tells_why(self, ground: Said) -> bool:
        """Whether a ground is told at a first reading: who bears it and who can change it stands
        in the explanation of the room, which lists the same people.
        """
        return self.details or ground.key not in _TOLD_ELSEWHERE

    def _gives(self, arena: PlanArena) -> str:
        """What a common room gives, once where several give the same; of others it
        is plain. What its kind usually gives is not told at a first reading."""
        if arena.phase not in _ROOMS or not arena.joint:
            return ""
        if not self.details and (not arena.yields or arena.gives.key in _GIVEN_BY_ALL):
            return ""
        what = self.wording.inside(arena.gives)
        gives = polished(text("plan_yields.gives", self.language, what=what))
        if gives in self.given:
            return ""
        self.given.add(gives)
        return gives

    @staticmethod
    def _lower_first(words: str) -> str:
        return words[:1].lower() + words[1:]

    def _once(self, said: Said | str | None, *, talk: bool = True) -> Said | str | None:
        """What a talk is about; that nobody has to show themselves, or that it is not about yes or
        no, is told in full once and pointed at after that.
        """
        if self.details or not isinstance(said, Said):
            return said
        if not self._told_whole and talk:
            every, said = said, one_subject(said, self.case, self._may_be_quoted)
            if said != every:
                self.cut_from = min(self.cut_from, self.wording.step or self.cut_from)
            self.wording.know(second_view(said))
            said = self._without_many(said)
        params = dict(said.params)
        subject = params.get("subject")
        key = said.key
        if isinstance(subject, Said) and subject.key == "plan_call.been_through":
            if subject.key in self.once:
                params["subject"] = evolve(subject, key="plan_call.been_through_too")
            self.once.add(subject.key)
        elif isinstance(subject, Said) and subject.key in _ROUND_ONLY:
            if subject.key in self.once:
                params["subject"] = evolve(subject, key="plan_call.round_only_too")
            self.once.add(subject.key)
        elif isinstance(subject, Said) and subject.key in _SAID_ONCE:
            if subject.key in self.once:
                params["subject"] = dict(subject.params)["subject"]
            self.once.add(subject.key)
        without = params.get("without")
        if isinstance(without, Said) and without.key == "plan_call.not_without":
            # Whose track it is stands just before.
            params["without"] = evolve(without, key="plan_call.not_without_those")
        if key in _SAID_ONCE:
            key = _SAID_ONCE[key] if key in self.once else key
            self.once.add(said.key)
        return evolve(said, key=key, params=tuple(params.items()))

    @staticmethod
    def _without_many(said: Said) -> Said:
        """A talk of staff without many in the room, who are told as those in conflict."""
        without = dict(said.params).get("without")
        many = isinstance(without, Named) and len(without.ids) > _MOST_WITHOUT
        if said.key != "plan_call.staff_without" or not many:
            return said
        return evolve(said, key="plan_call.staff_without_many")

    def _may_be_quoted(self, key: str) -> bool:
        return self.wording.names.words(key, self.language) is not None

    def _lower(self, sentence: str) -> str:
        """A sentence that goes on after a title: "Om …" becomes "om …"."""
        return (
            sentence[:1].lower() + sentence[1:]
            if sentence[:2] in ("Om", "Ab")
            else f"– {sentence[:1].lower()}{sentence[1:]}"
        )

    def _form(self, arena: PlanArena) -> str:
        """How often, where and when; of a talk by itself only what is not as most of them are."""
        usual = self.usual.get(arena.kind, {}) if _own(arena) else {}
        words = self._form_of(arena, self.wording).items()
        left = [each for name, each in words if usual.get(name) != each]
        grouped = arena.kind == "own_group" and len(self.usual) > 1
        known = arena.id in self.told_in_group
        if grouped and known:
            return f"{polished(', '.join(map(self._alone, left)))}." if left else ""
        if grouped and "count" in usual and usual["count"] not in left:
            in_group = self.text("in_group")
            left = left if any(in_group in each for each in left) else [in_group, *left]
        return f"{polished(', '.join(left))}." if left else ""

    def _form_and_met(self, arena: PlanArena) -> str:
        """How often, where and when, with what is noted of how they are met."""
        form, met = self._form(arena), self._met(arena)
        if not met:
            return form
        return f"{form.rstrip('.')} ({met})." if form else f"({polished(met)}.)"

    def _met_each(self, arenas: list[PlanArena]) -> list[str]:
        """What is noted of how several are met, with whose it is where it is not plain."""
        told = [(arena, met) for arena in arenas if (met := self._met(arena))]
        wholes = {whole_of(key) for each in arenas for key in each.parties}
        if len(wholes) == 1:
            return list(dict.fromkeys(f"({polished(met)}.)" for _, met in told))
        noted: dict[str, dict[str, None]] = {}
        for arena, met in told:
            noted.setdefault(met, {}).update(dict.fromkeys(map(whole_of, arena.parties)))
        named = ((polished(self.wording.named(tuple(who))), met) for met, who in noted.items())
        return [f"({who}: {met}.)" for who, met in named]

    def _met(self, arena: PlanArena) -> str:
        """What is noted of when, where, in what language or through whom somebody is met, in a
        clause of a first reading; nothing where their note tells nothing of it.
        """
        if self.whole:
            return ""
        for note in arena.notes:
            words = dict(note.params).get("words")
            if note.key not in _OF_THOSE_MET or not isinstance(words, OwnWords):
                continue
            told = [self.wording.names.free(each, words.refs) for each in words.texts]
            found = [met for each in told if each and (met := met_how(each))]
            if found:
                return found[0]
        return ""

    def _alone(self, count: str) -> str:
        """How many talks, where it is said just before that they are held in a group."""
        return count.removesuffix(self.text("own_form", count=""))

    def _form_of(self, arena: PlanArena, wording: Wording) -> dict[str, str]:
        """How often, where and when, each by itself."""
        low, high = arena.sessions
        language = self.language
        own = _own(arena)
        short = self._in_short(arena) and not own
        word = "talks" if own else "sessions"
        if isinstance(arena.purpose, Said) and arena.purpose.key in _WHO_ASKED:
            return {}  # how often they meet is asked
        if arena.dialogues and arena.left:
            count = self._more(arena)
        elif arena.status == "agreed" and arena.dialogues:
            return {}
        elif high == 1:
            count = text("plan_form.talks_one" if own else "plan_form.session_one", language)
        elif low == high:
            count = text(f"plan_form.{word}_same", language, low=self._number(low))
        else:
            count = text(f"plan_form.{word}_range", language, low=str(low), high=str(high))
        if own and arena.kind == "own_group":
            count = self.text("own_form", count=count)
        if isinstance(arena.title, Said) and arena.title.key in _SMALL_TITLES:
            return self._where(arena, wording, {})  # the title says how many
        if arena.kind == "monitoring" and isinstance(arena.purpose, Said):
            return self._where(arena, wording, {})  # the purpose says how often
        if _as_houses_take(arena):
            return self._where(arena, wording, {})  # the purpose says how many
        words = {"count": count}
        if not own and high > 1 and arena.every_days:
            weeks = round(arena.every_days / 7)
            months = round(arena.every_days / 30)
            if weeks >= 8 and months >= 2:
                words["count"] += text(
                    "plan_form.months_apart", language, months=_ordinal(months, language)
                )
            elif weeks == 1:
                words["count"] += " " + text("plan_form.every_week", language)
            elif weeks > 1:
                often = text("plan_form.every_weeks", language, weeks=self._number(weeks))
                words["count"] += f" {often}"
                if arena.kind == "steering_group" and arena.status == "proposed":
                    words["count"] = text("plan_form.as_long_as", language, often=often)
        if _of_another_matter(arena) and words["count"] != count:
            every = round(arena.every_days / 30)
            often = words["count"].removeprefix(count).strip(" ,")
            if often and every >= 2 and round(arena.every_days / 7) >= 8:
                often = text("plan_form.every_months", language, months=_ordinal(every, language))
            words["count"] = self.text("no_end", often=often)
        elif short and words["count"].startswith(count):
            words["count"] = count  # how often is settled when it comes to that
        return (
            {name: each for name, each in words.items() if each}
            if short
            else self._where(arena, wording, words)
        )

    def _more(self, arena: PlanArena) -> str:
        """How many sessions are to come, beside those that are booked or held."""
        word = "more_talks" if _own(arena) else "more_sessions"
        low = len(arena.left)
        high = arena.sessions[1] - arena.sessions[0] + low
        if high == 1:
            return text(f"plan_form.{word}_one", self.language)
        if low == high:
            return text(f"plan_form.{word}_same", self.language, low=self._number(low))
        return text(f"plan_form.{word}_range", self.language, low=str(low), high=str(high))

    def _where(self, arena: PlanArena, wording: Wording, words: dict[str, str]) -> dict[str, str]:
        """Where and when, beside what is told of how often."""
        if _is_said(arena.place, _SAFE_PLACE) and _is_said(arena.hour, _SAFE_HOUR):
            words["place"] = text("plan_form.safe", self.language)
            return {name: each for name, each in words.items() if each}
        if arena.place is not None:
            place = (
                wording.inside(arena.place)
                if isinstance(arena.place, Said)
                else wording.say(arena.place)
            )
            town = place.split()[-1] if place else ""
            told = town[:1].isupper() and town in self.plain.named(arena.parties, full=True).split()
            if not (_own(arena) and told):
                words["place"] = place  # else the name tells it: "lantbrukarna i Björkå"
        if arena.hour is None:
            return {name: each for name, each in words.items() if each}
        hours: dict[str, Filling] = {"hour": arena.hour}
        if arena.hour.key == "plan_form.and_more" and _own(arena):
            # What comes beside the talk is told by itself, so that the hour may be as usual.
            hours = dict(arena.hour.params)
        for name, part in ((name, hours[name]) for name in ("hour", "extra") if name in hours):
            hour = Said("plan_page.part_of_form", (("part", part),))
            words[name] = wording.inside(hour if self._told_whole else shortened(hour))
        return {name: each for name, each in words.items() if each}

    def _in_writing(self) -> frozenset[str]:
        """Those who come to no talk and are asked in writing."""
        return frozenset(
            key
            for each in self.plan.arenas
            if isinstance(each.purpose, Said) and each.purpose.key == "plan_call.in_writing"
            for key in each.parties
        )

    def _number(self, number: int) -> str:
        return format(Spelled(number), self.language)

    def _who(self, arena: PlanArena) -> str:
        there = tuple(seat.party for seat in arena.members if seat.state != "kept_open")
        kept = tuple(seat.party for seat in arena.members if seat.state == "kept_open")
        asked = isinstance(arena.purpose, Said) and arena.purpose.key in _SITTING_ASKED
        if not there or asked:
            return ""
        if _runs_as_large(arena) and not self.details:
            self.wording.seat(there)
            return self.text("sitting", count=self._number(len(there)))
        by_items = self._by_items(there)
        if len(by_items) > _LONG_BY_ITEMS and self.wording.sat_before(there):
            by_items = ""  # shorter as those in the room that had the list
        said = self._all_called(arena, there) or self.text(
            "members", who=by_items or self.wording.named(there, objects=True)
        )
        self.wording.seat(there)
        if kept and "chair_kept" not in str(arena.purpose):
            written = tuple(key for key in kept if key in self._in_writing())
            others = tuple(key for key in kept if key not in written)
            for key, who in (("kept_open", others), ("kept_written", written)):
                told = self.wording.worded(f"plan_page.{key}", who=who) if who else ""
                said += f" {polished(told)}" if told else ""
        return said

    def _by_items(self, parties: tuple[str, ...]) -> str:
        """Many parties, by the numbers of the earlier steps in which they have talks of their own
        and the names of the few others; empty where that is no shorter.
        """
        here = self.wording.step or 0
        called: dict[int, set[str]] = {}
        for each in self.plan.arenas:
            number = self.numbers.get(each.id, 0)
            if each.phase == "call" and _with_one(each) and 0 < number < here:
                called.setdefault(number, set()).update(each.parties)
        if len(parties) < _LONG_LIST or self.plan.small:
            return ""
        whole = {number for number, those in called.items() if those <= set(parties)}
        told = [self._in_items(parties, called, whole)]
        for number, those in called.items():
            # A step in which all but one sit here, told with the one who does not.
            if number not in whole and len(those - set(parties)) <= _EXCEPTIONS:
                told.append(self._in_items(parties, called, {*whole, number}))
        names = self.wording.named(parties)
        shorter = [each for each in told if each and _words(each) < _words(names)]
        return min(shorter, key=_words, default="")

    def _in_items(
        self, parties: tuple[str, ...], called: dict[int, set[str]], numbers: set[int]
    ) -> str:
        """Parties by the numbers of some steps, with whom else there is or is not among them."""
        there = {key for number in numbers for key in called[number]}
        rest = tuple(key for key in parties if key not in there)
        but = tuple(sorted(there - set(parties)))
        here = len(parties) - len(rest)
        if here < _SEVERAL or (rest and but) or len(rest) * _FEW > len(parties):
            return ""
        told = self._numbered(frozenset(numbers))
        if but:
            return self.text("in_items_but", numbers=told, who=self.wording.named(but))
        if not rest:
            return self.text("in_items", numbers=told)
        return self.text("in_items_and", numbers=told, who=self.wording.named(rest))

    def _listed_by_items(self, said: Said) -> Said:
        """A sentence with parties told by their own talks, where it lists many."""
        params: list[tuple[str, Filling]] = []
        for name, value in said.params:
            listed = self._by_items(value.ids) if isinstance(value, Named) else ""
            if listed and isinstance(value, Named):
                self.wording.seat(value.ids)  # shorter the next time
            params.append((name, OwnWords((listed,), (), True) if listed else value))
        return evolve(said, params=tuple(params))

    def _names_all(self, arena: PlanArena, told: list[str]) -> bool:
        """Whether what is told of an arena already names the few who sit there."""
        if len(arena.members) < 2:
            return True
        said = " ".join(told).casefold()
        names = [self.plain.named((seat.party,)).casefold() for seat in arena.members]
        return arena.kind in _TITLED and all(name in said for name in names)

    def _all_called(self, arena: PlanArena, there: tuple[str, ...]) -> str:
        """Everybody who has had a talk of their own, or all but one of them, told by the numbers of
        those talks.
        """
        calls = [
            each
            for each in self.plan.arenas
            if each.phase == "call"
            and each.kind in ("assessment", "own_group", "rights_track")
            and each.id in self.numbers
        ]
        # A step where nobody who sits here was called is not counted up, only to be struck again;
        # somebody whose parts are called is called.
        least = _FEW + 1 if self.plan.small else _MANY
        enough = len(there) >= least
        sitting = {*there, *(part for key in there for part in self._parts_called(key, calls))}
        steps = {self.numbers[each.id] for each in calls if set(each.parties) & sitting}
        calls = [each for each in calls if self.numbers[each.id] in steps]
        everybody = tuple(dict.fromkeys(party for each in calls for party in each.parties))
        missing = tuple(each for each in everybody if each not in sitting)
        if not enough or not self.wording.wholes(there) <= self.wording.wholes(everybody):
            return ""
        if len(missing) > _EXCEPTIONS and set(missing) != _on_own_track(arena):
            return ""
        numbers = frozenset(steps)
        if not missing:
            return self.text("members_called", numbers=self._numbered(numbers))
        who = self.wording.named(missing)
        if set(missing) == _on_own_track(arena):
            self.own_track_said = arena
            numbered = self._numbered(numbers)
            return self.wording.worded("plan_page.members_own_track", numbers=numbered, who=missing)
        return self.text("members_called_but", numbers=self._numbered(numbers), who=who)

    @staticmethod
    def _parts_called(party: str, calls: list[PlanArena]) -> list[str]:
        """The parts of somebody who sits as a whole that are called each by itself."""
        there = (key for each in calls for key in each.parties)
        return [key for key in there if "/" in key and whole_of(key) == party]

    def _not_there(self, arena: PlanArena) -> Iterator[str]:
        if arena.phase not in _ROOMS:
            return
        purpose = str(arena.purpose)
        sheltered = any(each in purpose for each in ("plan_wide.through_lead", "heard_first"))
        for why in ("safety", "own_track", "no_room"):
            parties = tuple(each.party for each in arena.absent if each.why == why)
            if why == "own_track" and self.own_track_said is arena:
                continue
            if why == "safety" and sheltered:
                continue  # the purpose says which way they have instead
            if parties and self._in_short(arena):
                yield from self._not_there_either(why, parties)
            elif parties:
                yield self.text(f"absent_{why}", who=self.wording.named(parties))

    def _not_there_either(self, why: str, parties: tuple[str, ...]) -> Iterator[str]:
        """Who is not in a later room, where no earlier one has said so: it holds for those that
        follow.
        """
        before = self.absent_told.get(why)
        told = before or frozenset()
        new = tuple(each for each in parties if each not in told)
        if new:
            self.absent_told[why] = told | frozenset(new)
            who = self.wording.named(new)
            key = f"absent_{why}" if before else f"absent_{why}_from_here"
            yield self.text(key, who=who)

    def _waiting(self, arena: PlanArena) -> frozenset[int]:
        """Numbers of the steps that come before an arena: what it opens after and, where several
        sit, their own talks and the small steps that come before the wide ones.
        """
        mine = self.numbers.get(arena.id, 0)
        return frozenset(
            self.numbers[key]
            for key in (*arena.opens_after, *self.first_of.get(arena.id, ()))
            if key in self.numbers and self.numbers[key] != mine and not self._open(key)
        )

    @staticmethod
    def _talks_first(plan: Plan) -> dict[str, tuple[str, ...]]:
        """The arenas that each common room comes after, by the order of the plan: the own talks of
        those who sit there and, for a wide one, every small room. What is given back comes after
        the talks in which it was heard.
        """
        arenas = {each.id: each for each in plan.now_arenas}
        found: dict[str, list[str]] = {}
        for one, other in plan.order:
            if one not in arenas or other not in arenas:
                continue
            first, then = arenas[one], arenas[other]
            camps = then.kind == "own_group" and then.phase == "small"
            common = (then.joint and then.phase in _ROOMS) or camps
            smaller = first.phase == "call" or (
                then.phase == "wide" and first.phase in ("facts", "small")
            )
            gives_back = then.kind == "mirroring" and first.phase == "call"
            # What is answered or given back before the talks is there when they begin.
            told = (first.kind, first.phase, then.phase) == ("feedback", "fixed", "call")
            if first.between is None and ((common and smaller) or gives_back or told):
                found.setdefault(other, []).append(one)
        return {key: tuple(each) for key, each in found.items()}

    def _shared_waits(self, arenas: list[PlanArena]) -> frozenset[int]:
        """What everything that waits under a heading waits for, told once."""
        waiting = [
            self._waiting(each)
            for each in arenas
            if self._waiting(each) or each.status not in ("open", "agreed")
        ]
        if len(waiting) < _SEVERAL:
            return frozenset()
        counted = Counter(number for each in waiting for number in each)
        talks = len(waiting) > _MANY and all(each.phase == "call" for each in arenas)
        fewer = max(_EXCEPTIONS, len(waiting) // _FEW_OF_TALKS) if talks else 0
        most = len(waiting) - fewer
        return frozenset(number for number, count in counted.items() if count >= most)

    def _early(self, arenas: list[PlanArena], shared: frozenset[int]) -> str:
        """The steps that wait for less than the others under their heading, those that wait for the
        same together.
        """
        early: dict[frozenset[int], set[int]] = {}
        for each in arenas:
            less = shared - self._waiting(each)
            waits = each.status not in ("open", "agreed") or bool(self._waiting(each))
            if less and waits and each.id in self.numbers:
                early.setdefault(less, set()).add(self.numbers[each.id])
        return " ".join(
            self.text(
                "waits_less" if len(steps) == 1 else "waits_less_each",
                first=self._numbered(frozenset(steps)),
                later=self._numbered(less),
            )
            for less, steps in early.items()
        )

    def _waits(self, arena: PlanArena) -> str:
        if _begins_early(arena):
            return self._waits_early(arena)
        left = self._waiting(arena) - self.section_waits
        left -= self._talks_said() if arena.phase != "call" else frozenset()
        left -= self._first_said() if self._in_short(arena) else frozenset()
        left = left if self.details else self._nearest_of(left)
        if not left:
            return ""
        key = "waits_too" if self.section_waits else "waits"
        return self.text(key, numbers=self._numbered(left))

    def _waits_early(self, arena: PlanArena) -> str:
        """What a room waits for that may begin before all have been met, the own talks of those who
        sit there among it.
        """
        numbers = self._waiting(arena) - self.section_waits
        if not numbers:
            return ""
        others = {self.numbers.get(key, 0) for key in self.called} - numbers - {0}
        return self.text("waits_early" if others else "waits", numbers=self._numbered(numbers))

    def _nearest_of(self, waits: frozenset[int]) -> frozenset[int]:
        """The steps that are waited for, without those that another of them waits for itself."""
        before = {each.number: each.waits for each in self.printed}
        through: set[int] = set()
        left = [key for number in waits for key in before.get(number, ())]
        while left:
            number = left.pop()
            if number not in through:
                through.add(number)
                left += before.get(number, ())
        return waits - through

    def _talks_said(self) -> frozenset[int]:
        """Numbers of the talks of which it is said once, over them, that they come before all
        meetings.
        """
        if not self.intro_told or self.details or self._before_what() == _BESIDE_MEETINGS:
            return frozenset()
        talks = (each for each in self.plan.now_arenas if _own(each) and each.phase == "call")
        return frozenset(self.numbers[each.id] for each in talks if each.id in self.numbers)

    def _first_said(self) -> frozenset[int]:
        """Numbers of what is done first, where it is said once, over the later steps, that all of
        it comes before them.
        """
        return (
            frozenset(range(1, (self.last_of_first or 0) + 1)) if self.later_told else frozenset()
        )

    def _numbered(self, numbers: frozenset[int]) -> str:
        """Numbers of steps as a sentence has them, with the word for one or for several."""
        said = listed(_ranges(sorted(numbers)), self.language, 99)
        return self.text("item" if len(numbers) == 1 else "items", numbers=said)

    def _open(self, key: str) -> bool:
        opened = ("open", "reservation")
        return any(gate.id == key and gate.state in opened for gate in self.plan.gates)

    def _later(self) -> Iterator[Section]:
        """What may come if talks open: which forums, and not who sits in them."""
        kinds = dict.fromkeys(
            each.kind
            for each in self.plan.arenas
            if each.id in self.plan.later and each.joint and each.phase in _ROOMS
        )
        forums = [text(f"plan_wide.kind_{kind}", self.language).lower() for kind in kinds]
        if forums and self.plan.small:
            forums = [self.text("one_meeting")]
        if forums and not _is_shorter(self.plan):  # what a shorter order gives up is told first
            said = text(
                "plan_stance.later",
                self.language,
                forums=listed(forums, self.language, len(forums)),
            )
            in_time = self.plan.stance == "talks"
            title = "plan_page.head_if_time" if in_time else "plan_stance.head_later"
            yield Section(title=text(title, self.language), items=(said,))

    def _if_no(self) -> Iterator[Section]:
        """What becomes of it if the answer to what is asked first is no."""
        told = [each for each in self.plan.told if each.shown_in == "if_no"]
        if told:
            items = tuple(self.wording.say(each.said) for each in told)
            yield Section(title=self.text("head_if_no"), items=items)

    def _not_here(self) -> Iterator[Section]:
        """What is not done in this process, and why."""
        told = [each for each in self.plan.not_here if self.details or not self._said_already(each)]
        if told:
            lines = tuple(self.wording.say(each) for each in told)
            yield Section(title=self.text("head_not_here"), items=lines)

    def _said_already(self, said: Said) -> bool:
        """Whether a step, or another line of what is not done, says it already."""
        if said.key == _NO_LARGE_FIRST:
            lines = {each.key for each in self.plan.not_here}
            return "plan_grounds.not_open" in lines
        if said.key == "plan_grounds.not_led_by" and self._leads_none_of_them(said):
            return True
        details = said.key in _DETAILS and (self.plan.small or said.key == _NOT_SIGNED)
        return details or self._caller_says(said)

    def _leads_none_of_them(self, said: Said) -> bool:
        """Whether a step tells who calls the talks, or goes on leading them, instead of
        somebody.
        """
        who = dict(said.params).get("who")
        told = [each.said for each in self.plan.told if each.said.key in _TELLS_WHO_LEADS]
        told += [each.said for each in self.plan.now_gates if each.said.key in _TELLS_WHO_LEADS]
        names = who.ids if isinstance(who, Named) else ()
        return any(set(names) & set(each.refs) for each in told)

    def _caller_says(self, said: Said) -> bool:
        """Whether it stands over the talks already who does not lead: whoever calls comes from
        outside those.
        """
        if said.key != "plan_grounds.not_led_by" or not self.intro_told:
            return False
        leads = (each.lead_said for each in self.plan.arenas if each.phase == "call")
        owners = [dict(each.params).get("owner") for each in leads if each is not None]
        return dict(said.params)["who"] in owners

    def _beside(self, entry: PlanGate | PlanArena) -> str:
        """What the map's own notes say, on lines of their own under a step."""
        notes = self._noted(entry)
        if _with_one(entry):
            notes = tuple(map(_noted_here, notes))
        return "".join(f"\n{self.wording.say(each)}" for each in notes)

    def _noted(self, entry: PlanGate | PlanArena) -> tuple[Said, ...]:
        """What the map notes of what a step leans on. At a first reading only what is recorded of a
        gate; of those who are met the talk itself has what changes how they are met.
        """
        if self.details:
            return entry.notes
        if not self.whole:
            return tuple(each for each in entry.notes if each.key in _RECORDED)
        met = isinstance(entry, PlanArena) and entry.phase == "call"
        told = _RECORDED | _OF_THOSE_MET if met else _RECORDED
        return tuple(each for each in entry.notes if each.key in told)

    def _endings(self) -> Iterator[Section]:
        yield from self._later()
        broken = [each for each in self.plan.claims if each.state == "broken" and each.mend]
        if broken:
            mends = tuple(dict.fromkeys(self.wording.say(each.mend) for each in broken))
            yield Section(title=self.text("head_broken"), items=mends)
        minded = [each for each in self.plan.told if each.shown_in == "mind"]
        if minded:
            yield Section(
                title=self.text("head_mind"),
                items=tuple(self.wording.say(self._briefly(each.said)) for each in minded),
            )
        said = [self.wording.say(each) for each in self.plan.assumed]
        said += [
            self.wording.say(each.said)
            for each in self.plan.told
            if each.shown_in == "assumed" and each.code not in (_TIME, HOURS)
        ]
        if said:
            yield Section(title=self.text("head_assumed"), items=tuple(said))
        yours = [self.wording.say(each.said) for each in self.plan.told if each.shown_in == "yours"]
        if yours:
            yield Section(title=self.text("head_yours"), items=tuple(dict.fromkeys(yours)))


def _is_said(words: object, key: str) -> bool:
    return isinstance(words, Said) and words.key == key


def _decides(entry: object) -> bool:
    """Whether a step is that a body decides, and nothing more is told of it."""
    return (
        isinstance(entry, PlanArena)
        and entry.status == "proposed"
        and isinstance(entry.title, Said)
        and isinstance(entry.purpose, Said)
        and entry.purpose.key in _DECIDED
    )


def _awaited(entry: object) -> frozenset[str]:
    return frozenset(entry.opens_after) if isinstance(entry, PlanArena) else frozenset()


def _is_circle(entry: object) -> bool:
    """Whether it is a small circle about trust."""
    return isinstance(entry, PlanArena) and _is_said(entry.title, _CIRCLE) and not entry.dialogues


def _steers_later(entry: object) -> bool:
    """Whether those who shaped the process steer between the large meetings."""
    return isinstance(entry, PlanArena) and _is_said(entry.title, _STEERING)


def _of_a_crowd(chairs: Said) -> bool:
    """Whether chairs are those of people who are so many that they have to choose."""
    shares = dict(chairs.params)["shares"]
    told = shares if isinstance(shares, tuple) else ()
    return any(isinstance(each, Said) and each.key.startswith(_CROWD) for each in told)


def _shown(entry: object) -> bool:
    """Whether a gate is that all see what goes to those who decide."""
    return isinstance(entry, PlanGate) and entry.said.key == "plan_decide.shown"


def _after_shown(entry: object, entries: list[PlanGate | PlanArena | Told]) -> bool:
    """Whether a decision comes just after all have seen what goes there: both are one step."""
    at = next((index for index, each in enumerate(entries) if each is entry), 0)
    if not isinstance(entry, PlanArena) or entry.kind != "deciding" or at == 0:
        return False
    decisions = [each for each in entries if isinstance(each, PlanArena)]
    before = entries[at - 1]
    return (
        len(decisions) == 1
        and not entry.dialogues
        and isinstance(before, PlanGate)
        and _shown(before)
        and before.id in entry.opens_after
    )


def _hot(tie: Relationship) -> bool:
    """Whether what is between two is so hot that they are called each by itself, in a step of their
    own.
    """
    return (
        bool(tie.threats or tie.violence)
        or (tie.stage or 0) >= _APART_FROM
        or ComesFirst.APART in tie.first
    )


def _with_members(entry: object) -> bool:
    """Whether an arena is the meeting of those concerned with their own association."""
    return (
        isinstance(entry, PlanArena)
        and not entry.dialogues
        and isinstance(entry.purpose, Said)
        and entry.purpose.key in _OF_MEMBERS
    )


def _with_their_association(
    entries: list[PlanGate | PlanArena | Told],
) -> dict[str, PlanArena]:
    """The meeting with the association by the talks of the members alone that it ends."""
    alone = {each.id for each in entries if isinstance(each, PlanArena) and _own(each)}
    return {
        key: each
        for each in entries
        if isinstance(each, PlanArena) and _with_members(each)
        for key in each.opens_after
        if key in alone
    }


def _same_call(entry: object) -> bool:
    """Whether a gate is asked about in the same call as the one before it."""
    return isinstance(entry, PlanGate) and entry.said.key == "plan_fixed.influence_same"


def _looks_back(entry: object) -> bool:
    """Whether somebody asks after a while how it went."""
    return isinstance(entry, Told) and entry.said.key.startswith("plan_back.look_back")


def _section(arena: PlanArena) -> str:
    """The heading an arena stands under: an open meeting is no talk with each by itself."""
    parties = {whole_of(each) for each in arena.parties}
    if arena.phase == "call" and arena.kind == "mirroring" and len(parties) > 1:
        return "wide"
    return arena.phase


def _asked_by_threats(gate: PlanGate) -> bool:
    """Whether a gate is the safety that threats in the map ask for, not one thought of ahead."""
    return gate.kind == "safety" and gate.strength == "must"


def protects(entry: object) -> bool:
    """Whether a step is the small sheltered talks of those who do not dare to speak."""
    return (
        isinstance(entry, PlanArena)
        and isinstance(entry.title, Said)
        and entry.title.key == "plan_small.sheltered_title"
    )


def _as_houses_take(arena: PlanArena) -> bool:
    """Whether there are as many meetings as there are houses, a few homes at a time."""
    params = dict(arena.purpose.params) if isinstance(arena.purpose, Said) else {}
    blocks = params.get("blocks")
    return isinstance(blocks, Said) and blocks.key != _NOTHING.key


def _on_own_track(arena: PlanArena) -> set[str]:
    return {each.party for each in arena.absent if each.why == "own_track"}


def _own(entry: object) -> bool:
    return (
        isinstance(entry, PlanArena)
        and entry.kind in ("assessment", "own_group")
        and len({whole_of(each) for each in entry.parties}) == 1
    )


def _noted_here(note: Said) -> Said:
    """What is noted of somebody, in a talk with them alone: whose it is goes without saying."""
    return evolve(note, key=f"{note.key}{_HERE}") if note.key in _OF_THOSE_MET else note


def _with_one(entry: object) -> bool:
    """Whether it is a talk with one party by itself, or the track of one with a right to it."""
    return _own(entry) or (isinstance(entry, PlanArena) and entry.kind == "rights_track")


def usual_lead(calls: Sequence[PlanArena]) -> PlanArena:
    """One of the calls that whoever makes most of them makes; another who calls somebody is told
    there.

    Args:
        calls: talks with each, at least one.
    """
    made = Counter((each.lead, each.lead_said) for each in calls)
    return max(calls, key=lambda each: made[each.lead, each.lead_said])


def once_asked(said: Said) -> Said:
    """Who calls, where the sides are asked beforehand whom they would answer: that is a sentence of
    its own, and is told in no other way too.
    """
    return evolve(said, key=_LED_ONCE_ASKED.get(said.key, said.key))


def _begins_early(arena: PlanArena) -> bool:
    """Whether people sit there who meet anyway, so that it need not wait for talks with others."""
    return isinstance(arena.purpose, Said) and arena.purpose.key == "plan_small.daily"


def _runs(arena: PlanArena) -> bool:
    """Whether a small group meets already: it goes on, and waits for nothing new."""
    small = arena.kind in ("steering_group", "working_group", "reference_group")
    return small and arena.status == "open"


def _runs_as_large(arena: PlanArena) -> bool:
    """Whether many sit in a body that meets already: they know who they are."""
    large = arena.kind == "plenary" and len(arena.members) > _SITTING
    return large and arena.status == "open"


def _of_another_matter(arena: PlanArena) -> bool:
    """Whether a body that meets already goes on with a matter that is kept for it."""
    return isinstance(arena.purpose, Said) and arena.purpose.key in _KEPT_APART


def _since_heard(arena: PlanArena) -> Filling | None:
    """What has happened since somebody who is called was heard; None of those not heard before."""
    said = arena.purpose
    if not isinstance(said, Said) or said.key not in ("plan_call.again_after", "plan_call.again"):
        return None
    return dict(said.params).get("what", "")


def _asked_of_all(what: Filling) -> Said:
    if not what:
        return Said("plan_page.asked_what_changed")
    refs = what.ids if isinstance(what, Quoted) else ()
    return Said("plan_page.asked_again", (("what", what),), refs)


def _place(entry: PlanGate | PlanArena | Told) -> tuple[int, int]:
    """Within a phase: what a person must say first, then told things, then arenas; but trust and
    rules before rooms.
    """
    if isinstance(entry, PlanGate) and entry.said.key == "plan_decide.statutory_after":
        return (3, 2)
    if isinstance(entry, PlanGate):
        return (0 if entry.phase in ("fixed", "protect", "decide", "small", "facts") else 2, 0)
    if isinstance(entry, Told) and entry.said.key == "plan_fixed.convener_asked":
        return (0, -1)  # nobody answers for the talks before they are asked to call them
    if isinstance(entry, Told):
        return (3 if entry.last else 1, 0)
    return (3, 1) if entry.kind == "deciding" else (1, 1)


def _agreed_once_made(
    entries: list[PlanGate | PlanArena | Told],
) -> list[PlanGate | PlanArena | Told]:
    """What is in the process agreement stands after the group that makes it."""
    groups = [each for each in entries if isinstance(each, PlanArena) and each.kind == _MAKES_RULES]
    made = [
        each
        for each in entries
        if isinstance(each, PlanGate) and each.said.key == "plan_small.agreement"
    ]
    if not groups or not made:
        return entries
    rest = [each for each in entries if each not in made]
    after = max(rest.index(each) for each in groups) + 1
    return [*rest[:after], *made, *rest[after:]]


def _asked_before_a_deal(
    entries: list[PlanGate | PlanArena | Told],
) -> list[PlanGate | PlanArena | Told]:
    """Those who would bear it and are not here are taken in before the first topic is agreed."""
    deals = [each for each in entries if isinstance(each, PlanGate) and each.kind == "draft_home"]
    asked = [
        each
        for each in entries
        if isinstance(each, PlanGate) and each.said.key in _WHO_BEARS_IT and each.state == "shut"
    ]
    if not deals or not asked:
        return entries
    before = entries.index(deals[0])
    late = [each for each in asked if entries.index(each) > before]
    rest = [each for each in entries if each not in late]
    return [*rest[:before], *late, *rest[before:]]


def _words(told: str) -> int:
    return len(told.split())


def _ranges(numbers: list[int]) -> list[str]:
    """Numbers with stretches joined: 1, 2, 3, 7 as "1–3" and "7"."""
    made: list[list[int]] = []
    for each in numbers:
        if made and each == made[-1][-1] + 1:
            made[-1].append(each)
        else:
            made.append([each])
    return [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in made]


def _ordinal(number: int, language: str) -> str:
    key = f"plan_form.ordinal_{number}"
    return text(key, language) if has_text(key) else str(number)


def _merged(said: Said) -> str:
    """The part of a sentence in which several parties are named where it is said once for them."""
    return "hurt" if said.key in _OWNED_UP else "who"


def _who_of(said: Said) -> tuple[str, ...]:
    """Of whom a sentence asks something, where it names them."""
    who = dict(said.params).get(_merged(said))
    return who.ids if isinstance(who, Named) else ()


def _asked_of(step: PlanGate | Told) -> str | None:
    """What a shut gate, or something told, must share with another to be told in one step with it:
    all of its sentence but of whom something is asked; None where it names nobody, or somebody has
    recorded of it.
    """
    said = step.said
    recorded = isinstance(step, PlanGate) and step.state != "shut"
    if recorded or said.own is not None or not _who_of(said):
        return None
    return f"{type(step).__name__} {_in_words(said, but=_merged(said))}"


def _in_words(value: Filling, but: str = "") -> str:
    """What a filling says, whatever it rests on; of a sentence without one of its parts."""
    if isinstance(value, Said):
        parts = sorted((name, _in_words(each)) for name, each in value.params if name != but)
        return f"{value.key} {parts}"
    if isinstance(value, tuple):
        return str([_in_words(each) for each in value])
    return str(value)

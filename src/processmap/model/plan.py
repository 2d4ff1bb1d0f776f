"""A proposed sequence of dialogues with its reasons, and the alternatives it stands among."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from math import ceil
from typing import Any

from attrs import field, frozen

from processmap.errors import UsageError, chosen_language
from processmap.model.dialogues import Dialogue
from processmap.model.display import Shown
from processmap.model.explanation import Explanation
from processmap.model.process_map import ProcessMap

__all__ = [
    "ONE_BY_ONE",
    "PHASES",
    "PUT_OFF",
    "Absence",
    "Alternatives",
    "Answered",
    "Because",
    "Before",
    "Booked",
    "Claim",
    "Counted",
    "Dates",
    "Days",
    "EachYear",
    "Effort",
    "Filling",
    "FirstCall",
    "FirstLeg",
    "KeptFree",
    "Metrics",
    "Months",
    "Named",
    "OwnWords",
    "Owner",
    "Plan",
    "PlanArena",
    "PlanGate",
    "Precedence",
    "Question",
    "Quoted",
    "Said",
    "Seat",
    "Sentences",
    "Session",
    "Span",
    "Status",
    "Titled",
    "Told",
    "Write",
    "spoken_hours",
]


ONE_BY_ONE = frozenset({"shuttle", "mirroring", "ratification", "assessment", "rights_track"})
"""Kinds of arena where each of those who take part is by itself."""
_TOLD = frozenset({"information", "feedback"})
"""Kinds where something is told, to each by itself as long as the talks have not come to an end."""
PUT_OFF = frozenset({"off", "waits"})
"""What becomes of a booked meeting that is not held on its day."""
PHASES = ("fixed", "protect", "call", "facts", "small", "wide", "decide", "back")
"""Phases of a plan, in order: say what is fixed, protect, call, facts, small, wide, decide, give
back.
"""


class Status(StrEnum):
    """How good a result is known to be. Being infeasible is a result, not an error."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


# What a plan says is a key with parameters until somebody words it, so one map gives the same plan
# in every language.


@frozen
class Named:
    """Entries of the map that a sentence names: parties, bodies, facilitators, by id; a part is
    ``elders/clan-a``.

    With ``full`` the whole name stands, as where a plan first tells whom to call; else a shorter
    one may do.
    """

    ids: tuple[str, ...]
    full: bool = False


@frozen
class Quoted:
    """Entries of the map whose own words a sentence quotes: a perspective's statement, a decision's
    title, by id.
    """

    ids: tuple[str, ...]


@frozen
class OwnWords:
    """Words that stand in the document (themes, places, what is open), as they stand; ``plain`` =
    without quotes.
    """

    texts: tuple[str, ...]
    refs: tuple[str, ...] = ()
    plain: bool = False


@frozen
class Counted:
    """A number that stands in entries of the map, such as how many a group is: whoever may not see
    all of them is told that they are several.

    Attributes:
        of: ids of the entries; of several where they have the same number.
        number: the number, or how it is told; None where it is not.
    """

    of: tuple[str, ...]
    number: "int | str | Said | None"


@frozen
class Titled:
    """Conversations that a sentence names by their titles, by id; with ``quoted`` each in quotation
    marks.
    """

    ids: tuple[str, ...]
    quoted: bool = False


@frozen
class Owner:
    """An entry of the map whose name stands in the genitive, by id: the board's."""

    of: str


@frozen
class Days:
    """A day, or one day to another; with ``whole`` the year is told in any case."""

    first: dt.date
    last: dt.date | None = None
    whole: bool = False


@frozen
class Dates:
    """Several days, each by itself."""

    days: tuple[dt.date, ...]


@frozen
class Months:
    """The months between two days."""

    first: dt.date
    last: dt.date


@frozen
class Before:
    """All days before a day."""

    day: dt.date


@frozen
class EachYear:
    """Days that come back each year: from one to another, each a month and a day of it."""

    first: tuple[int, int]
    last: tuple[int, int]


@frozen
class Sentences:
    """Sentences of their own inside what is said, such as a reason; none where there is nothing to
    tell.
    """

    said: tuple["Said | OwnWords", ...] = ()


@frozen
class RuleText:
    """A text that a rule of the method brings, in both languages.

    Attributes:
        sv: in Swedish.
        en: in English.
        built_in: whether the program itself brings the rule. Then the text names nobody; that of
            somebody's own rule is looked through for names, as words of the document are.
    """

    sv: str
    en: str
    built_in: bool = False

    def in_language(self, language: str) -> str:
        """The text in one language, ``sv`` or ``en``."""
        return self.sv if language == "sv" else self.en


@frozen
class Said:
    """Something a plan or a timetable says: a key and what fills it in, worded later in either
    language.

    Attributes:
        key: ``area.name`` in `processmap.messages`, or ``rule.name`` for what a rule says in words
            of its own.
        params: what fills the sentence in, by name: `Named`, `Quoted`, `OwnWords`, `Counted`,
            `Titled`, `Owner`, `Days`, `Dates`, `Months`, `Sentences`, another `Said`, several of
            those, a number or a plain word.
        refs: ids in the map that it rests on.
        own: the rule's own words; None where the catalogue has them.
    """

    key: str
    params: tuple[tuple[str, "Filling"], ...] = ()
    refs: tuple[str, ...] = ()
    own: RuleText | None = None


_Timed = Titled | Owner | Days | Dates | Months | Sentences | float
Filling = Named | Quoted | OwnWords | Counted | _Timed | Said | tuple["Said", ...] | int | str


@frozen(kw_only=True)
class OwnRule:
    """What is told of somebody's own rule, of which the program knows nothing itself.

    Attributes:
        title: what it is called; None where it does not say.
        sources: what it leans on: keys of the sources that the program knows, or names.
    """

    title: Said | None = None
    sources: tuple[str, ...] = ()


@frozen(kw_only=True)
class Because:
    """Why something stands in a plan: the rule that asks for it, and what in the map triggered it.

    Attributes:
        rule: code of the rule.
        said: the explanation.
        own: what is told of the rule where it is somebody's own.
    """

    rule: str
    said: Said
    own: OwnRule | None = None

    @property
    def refs(self) -> tuple[str, ...]:
        """Ids in the map that it rests on."""
        return self.said.refs


@frozen(kw_only=True)
class Seat:
    """A chair in an arena.

    Attributes:
        party: whose chair it is: a stakeholder, a body or a part of one (``elders/clan-a``).
        seats: how many chairs, 1 or more.
        claim: why they are there: the strongest claim (`claims` in the document's words); None for
            listeners.
        held_by: who sits there instead, where that is not the party: an id.
        state: asked, yes, no, kept_open.
    """

    party: str
    seats: int = 1
    claim: str | None = None
    held_by: str | None = None
    state: str = "asked"


@frozen(kw_only=True)
class Absence:
    """Somebody who is not in an arena, and why.

    Attributes:
        party: whom it concerns.
        why: declined, safety, power_over, own_track, spoken_for, not_concerned or no_room.
    """

    party: str
    why: str


@frozen(kw_only=True)
class PlanArena:
    """An arena of a plan: a standing forum with members and sessions.

    Attributes:
        id: short id, unique in the plan and the document.
        kind: one of the document's kinds of arena (``plenary``, ``own_group`` ...).
        phase: fixed, protect, call, facts, small, wide, decide or back: where in the order it
            belongs.
        joint: whether people of different parties sit in the same room.
        title: what it is called; a text where a person wrote it.
        purpose: what is talked about, decided, mended or found out there, in the document's own
            words.
        themes: themes it is about, as they stand in the document.
        members: who sits there.
        absent: who does not, and why.
        sessions: fewest and most sessions.
        every_days: calendar days between two sessions; 0 where there is one.
        hours: length of a session.
        method: id of the method that a person has chosen for it; None where nobody has.
        lead: who leads it: ids; empty where nobody is chosen.
        lead_said: who is to lead, where nobody is chosen.
        place: where; a text of the document or something said.
        hour: when on the day.
        opens_after: ids of gates and arenas that come first.
        yields: what it gives.
        status: proposed, agreed, open, paused or closed; open for a forum that already exists.
        dialogues: ids of the document's dialogues that are its sessions.
        left: numbers of the sessions that the document counts on and does not hold yet, where it
            holds some; empty where it holds none, since all of them are then to come.
        about: what is settled there besides entries of the map: ``lead``, ``media``,
            ``new_parties``, ``topics`` ...
        between: id of the arena between whose sessions it meets.
        reasons: why it is there.
        ground: why it is there in one short ground, as what follows "because"; None where the map
            gives none besides its purpose.
        chairs: how many chairs those take who are many.
        notes: what the map's own notes say of what it leans on, for whoever may read them.
    """

    id: str
    kind: str
    phase: str
    joint: bool = False
    title: Said | str
    purpose: Said | None = None
    themes: tuple[str, ...] = ()
    members: tuple[Seat, ...] = ()
    absent: tuple[Absence, ...] = ()
    sessions: tuple[int, int] = (1, 1)
    every_days: int = 0
    hours: float = 2
    method: str | None = None
    lead: tuple[str, ...] = ()
    lead_said: Said | None = None
    place: Said | str | None = None
    hour: Said | None = None
    opens_after: tuple[str, ...] = ()
    yields: Said | None = None
    status: str = "proposed"
    dialogues: tuple[str, ...] = ()
    left: tuple[int, ...] = ()
    about: tuple[str, ...] = ()
    between: str | None = None
    reasons: tuple[Because, ...] = ()
    ground: Said | None = None
    chairs: tuple[Said, ...] = ()
    notes: tuple[Said, ...] = ()

    @property
    def gives(self) -> Said:
        """What it gives: as it is written or proposed, else as its kind usually does."""
        return self.yields or Said(f"plan_yields.{self.kind}")

    @property
    def parties(self) -> tuple[str, ...]:
        """Everybody who sits there."""
        return tuple(seat.party for seat in self.members)

    @property
    def one_by_one(self) -> bool:
        """Whether those who take part are talked with, told or asked each by itself, so that no
        hour is common to them. What is told where they sit together is none of that.
        """
        told = self.kind in _TOLD and self.phase in ("fixed", "protect")
        return len(self.members) > 1 and (self.kind in ONE_BY_ONE or told)


@frozen(kw_only=True)
class PlanGate:
    """A state that must hold before something opens.

    Attributes:
        id: short id, unique in the plan and the document.
        kind: one of the document's kinds of gate (``mandate``, ``trust`` ...).
        phase: where in the order it belongs.
        state: shut, open, reservation or unknown.
        said: what has to be in place, who says so, in the document's own words.
        opened_by: whose word or deed opens it.
        strength: must, should or consider; a must has no reservation.
        refs: what in the map triggered it.
        about: what it settles besides entries of the map: ``lead``, ``media``, ``new_parties``,
            ``topics`` ...
        reasons: why it is there.
        notes: what the map's own notes say of what it leans on, for whoever may read them.
    """

    id: str
    kind: str
    phase: str
    state: str
    said: Said
    opened_by: tuple[str, ...] = ()
    strength: str = "should"
    refs: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    reasons: tuple[Because, ...] = ()
    notes: tuple[Said, ...] = ()


@frozen(kw_only=True)
class FirstCall:
    """One of the first calls.

    Attributes:
        party: who is called: a stakeholder or a body.
        reason: ``opens`` (can open or close the matter), ``hottest``, ``begun`` (near violence) or
            ``exposed``.
        said: whom to call, meet or visit.
        why: why them.
        through: through whom, or that it is not known; None for a body.
        about: about what.
        arena: id of their own talk in the plan; None where it has none.
    """

    party: str
    reason: str
    said: Said
    why: Said
    about: Said
    through: Said | None = None
    arena: str | None = None


@frozen(kw_only=True)
class Claim:
    """Why a party has a chair of its own where a theme is settled, and whether the plan keeps it.

    Attributes:
        party: whose: a stakeholder or a part of one.
        theme: of what; None for the whole question.
        claim: the strongest: right, bears_it, must_agree, carries_out, decides, knows, says_no or
            absent.
        others: the rest of what they can claim.
        state: honoured, set_aside or broken.
        honoured_in: ids of the arenas where they have the chair.
        why: why it is set aside or broken: declined, safety, power_over, own_track, spoken_for,
            not_concerned, no_room; None where honoured.
        mend: what would mend a broken one.
        assumed: whether it rests on something assumed.
    """

    party: str
    theme: str | None = None
    claim: str
    others: tuple[str, ...] = ()
    state: str = "honoured"
    honoured_in: tuple[str, ...] = ()
    why: str | None = None
    mend: Said | None = None
    assumed: bool = False


@frozen
class Write:
    """An edit of the document: where, and what to write there.

    Attributes:
        path: keys and ids from the top: ``("decisions", "stangning", "about")``. An entry of a list
            is named by its id; where it has none, by its number; ``-`` adds one last.
        value: plain data: text, number, list or mapping.
    """

    path: tuple[str | int, ...]
    value: Any


@frozen(kw_only=True)
class Answered:
    """One answer to a question.

    Attributes:
        value: short name of the answer.
        said: the answer as a person would say it.
        writes: what it writes into the document; nothing for "don't know".
        leads_to: what the plan does then.
        expects: the same as data: pairs such as ``("gate:influence", "open")``, ``("pattern",
            "inform")``, ``("arena", "rights_track")``, ``("said:plan_fixed.influence", "gone")``,
            ``("question", "gone")``; each holds of the plan made anew.
    """

    value: str
    said: Said
    writes: tuple[Write, ...] = ()
    leads_to: Said
    expects: tuple[tuple[str, str], ...] = ()


@frozen(kw_only=True)
class Question:
    """A fact that would change the plan and is not in the document.

    Attributes:
        id: what it asks about, with the entry it concerns: ``decision-stangning``.
        said: the question.
        about: ids in the map.
        answers: at least two; "don't know" is always among them.
        first: whether it is one of the three to ask first.
    """

    id: str
    said: Said
    about: tuple[str, ...] = ()
    answers: tuple[Answered, ...] = ()
    first: bool = False


@frozen(kw_only=True)
class Effort:
    """What a plan takes in hours: of the lead, and of all the others together, as ranges."""

    lead: tuple[int, int] = (0, 0)
    parties: tuple[int, int] = (0, 0)


def spoken_hours(hours: int) -> int:
    """Hours as one says them: by fives below a hundred, by tens above.

    Args:
        hours: hours as they are counted.
    """
    step = 5 if hours < 100 else 10
    return max(step, round(hours / step) * step) if hours > 2 else hours


@frozen(kw_only=True)
class FirstLeg:
    """What comes first in a larger plan, up to where the lead says whether there is something to go
    on with: what is fixed, what protects the talks, and the talks with each.

    Attributes:
        weeks: fewest and most weeks.
        lead: fewest and most hours of the lead.
        until: the last day of it; None where the first day of the plan is not known.
    """

    weeks: tuple[int, int]
    lead: tuple[int, int]
    until: dt.date | None = None


@frozen(kw_only=True)
class Span:
    """How long a plan takes.

    Attributes:
        weeks: fewest and most weeks; the most is at most twice the fewest. Of an open-ended track,
            to its next review.
        dated_until: id of the first shut gate, up to which days can be set; None where none is
            shut.
        first: what comes first, and is told by itself; None where the plan is not divided.
        met_by: the last day of the common meetings of a shorter order, so that those who took part
            have time to see what goes to the body; None where no day presses.
    """

    weeks: tuple[int, int] = (0, 0)
    dated_until: str | None = None
    first: FirstLeg | None = None
    met_by: dt.date | None = None


@frozen(kw_only=True)
class Told:
    """Something a plan's reader should know.

    Attributes:
        code: what it is about: a rule's code, ``override`` or ``rule``.
        said: what is told.
        shown_in: where a page tells it: under a phase, or ``if_no`` (if the answer is no),
            ``mind`` (keep in mind), ``days`` (beside the time it takes), ``assumed`` or ``yours``
            (what became of a person's own changes and rules).
        last: whether it is told last under its phase.
    """

    code: str
    said: Said
    shown_in: str = "assumed"
    last: bool = False

    @property
    def refs(self) -> tuple[str, ...]:
        """Ids in the map that it rests on."""
        return self.said.refs


@frozen(kw_only=True)
class Booked:
    """What becomes of a meeting that is booked already and cannot stand as it is.

    Attributes:
        meeting: id of the conversation.
        state: ``off``: called off; ``waits``: asked to wait; ``if_done``: held if what comes first
            is done by then; ``changed``: held on its day in another form.
        said: what the plan tells of it, and what that rests on.
        beside: the same in short, as it stands beside the day.
    """

    meeting: str
    state: str
    said: Said
    beside: Said


@frozen(kw_only=True)
class Precedence:
    """One dialogue comes before another, with a reason and perhaps a gap.

    Attributes:
        before: id of the dialogue that comes first.
        after: id of the one that comes later.
        rule: code of the rule that asks for it.
        because: why: as said, or in the words of whoever wrote the order.
        gap_days: least number of calendar days between, 0 or more.
        within_days: most number of calendar days between; None is no limit.
    """

    before: str
    after: str
    rule: str
    because: Said | str
    gap_days: int = 0
    within_days: int | None = None


@frozen(kw_only=True)
class Session:
    """A conversation that a plan proposes as a session of an arena: what it is called, and why it
    is there, is told in the arena's words.

    Attributes:
        id: id of the conversation.
        arena: id of the arena.
        number: which it is in order, where there are several.
        prepares: the body at whose sitting a decision is prepared, by id; empty for what is called
            as its arena.
    """

    id: str
    arena: str
    number: int | None = None
    prepares: tuple[str, ...] = ()


@frozen(kw_only=True)
class KeptFree:
    """Days that a rule keeps free of conversations.

    Attributes:
        whom: ids of arenas, of conversations, or of who takes part or leads; nobody is all of them,
            but for the meetings of a body, which it holds when it does.
        when: the days.
        because: the rule, and what is said of it.
        strength: must, should or consider: how much it asks to give it up.
        instead: what to do where that is given up.
    """

    whom: tuple[str, ...] = ()
    when: Days | Before | EachYear
    because: Because
    strength: str = "should"
    instead: Said

    def concerns(self, *ids: str) -> bool:
        """Whether it is about any of these, or about all."""
        return not self.whom or bool(set(self.whom) & set(ids))


@frozen(kw_only=True)
class Metrics:
    """What a plan costs and gives.

    Attributes:
        dialogues, joint_dialogues: how many are proposed, and how many of them are joint.
        participant_hours, facilitator_hours: hours of everybody's time, chairs times hours.
        weeks: estimated length, weeks; as the timetable reckons.
        days: the same in days until everything but the following up is done.
        tensions, tensions_met: tensions to be met, and how many are.
        heaviest_load: most times any one stakeholder has to come; of several meetings that give
            back the same, one.
        margin_days: estimated slack to the target when everything but the following up is done,
            days; less than 0 when late, None without a target or where nothing says when the work
            begins.
        lower_bound: fewest joint dialogues that could meet the tensions.
    """

    dialogues: int = 0
    joint_dialogues: int = 0
    participant_hours: float = 0
    facilitator_hours: float = 0
    weeks: int = 0
    days: int = 0
    tensions: int = 0
    tensions_met: int = 0
    heaviest_load: int = 0
    margin_days: int | None = None
    lower_bound: int = 0

    @property
    def weeks_done(self) -> int:
        """Estimated weeks until everything but the following up is done, begun weeks counted
        whole.
        """
        return ceil(self.days / 7)


@frozen(kw_only=True, repr=False)
class Plan(Shown):
    """A proposed sequence of dialogues (upplägg).

    Attributes:
        name: which alternative it is: its pattern, or a name of one's own.
        status: how good it is known to be.
        language: the language of its reasons.
        dialogues: what is proposed, in order; never what was held. Those of the plan's own sessions
            have their id for a title, and no reasons, until they are put into words for a reader or
            written into the document: see `processmap.wording.sessions`.
        sessions: what those are called.
        precedences: what comes before what, and why.
        since_held: how long after what has been held something is to come, where that still binds.
        kept_free: days that its rules keep free.
        booked: what becomes of booked meetings, in the order of the document; one that is not among
            them stands.
        metrics: what it costs and gives.
        pattern: what sort of process it is (``one_table``, ``own_rooms_first`` ...).
        then: patterns it goes over into later.
        beside: what runs beside it (``facts_panel``, ``rights_track``).
        small: whether it is the small process.
        stance: whether there are to be talks now: ``talks``, ``stop_and_look``, ``let_it_run``,
            ``pick_up_after``, ``inventory_only`` or ``decline``.
        later: ids of arenas and gates that come only if what the stance waits for opens them; no
            part of what is done, counted or timed now.
        arenas, gates, claims, questions: see their classes.
        assumed: what is taken for granted, and how to change it.
        hours, time: what it takes.
        order: what comes before what among arenas and gates, as pairs of ids.
        instead_of: the pattern that the facts ask for, where this is another.
        gives_up: whose chair or which gate is given up, beside that one.
        told: what its reader should know, as keys and parameters.
        reasons: why this pattern.
        calls: the first calls, at most three, each for a reason of its own.
        first_yes: who asks for the yes to whoever calls; None where nobody has to.
        not_here: what is not done in this process, and why.
    """

    name: str
    status: Status
    language: str = field(default="sv", converter=chosen_language)
    pattern: str = ""
    then: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    small: bool = False
    stance: str = "talks"
    later: tuple[str, ...] = ()
    arenas: tuple[PlanArena, ...] = ()
    gates: tuple[PlanGate, ...] = ()
    claims: tuple[Claim, ...] = ()
    questions: tuple[Question, ...] = ()
    assumed: tuple[Said, ...] = ()
    hours: Effort = field(factory=Effort)
    time: Span = field(factory=Span)
    order: tuple[tuple[str, str], ...] = ()
    instead_of: str = ""
    gives_up: tuple[Said, ...] = ()
    told: tuple[Told, ...] = ()
    reasons: tuple[Because, ...] = ()
    calls: tuple[FirstCall, ...] = ()
    first_yes: Said | None = None
    not_here: tuple[Said, ...] = ()
    dialogues: tuple[Dialogue, ...] = ()
    sessions: tuple[Session, ...] = ()
    precedences: tuple[Precedence, ...] = ()
    since_held: tuple[Precedence, ...] = ()
    kept_free: tuple[KeptFree, ...] = ()
    booked: tuple[Booked, ...] = ()
    metrics: Metrics = field(factory=Metrics)

    @property
    def now_arenas(self) -> tuple[PlanArena, ...]:
        """Arenas that are a part of the plan itself, and not only of what may come later."""
        later = frozenset(self.later)
        return tuple(each for each in self.arenas if each.id not in later)

    @property
    def now_gates(self) -> tuple[PlanGate, ...]:
        """Gates that are a part of the plan itself, and not only of what may come later."""
        later = frozenset(self.later)
        return tuple(each for each in self.gates if each.id not in later)

    @property
    def called_off(self) -> frozenset[str]:
        """Ids of the booked meetings that are called off."""
        return frozenset(each.meeting for each in self.booked if each.state == "off")

    @property
    def put_off(self) -> frozenset[str]:
        """Ids of the booked meetings that are called off or asked to wait: none is held on its day,
        and nothing is held back by that day.
        """
        return frozenset(each.meeting for each in self.booked if each.state in PUT_OFF)

    def beside_day(self, meeting: str) -> Said | None:
        """What is said beside the day of a booked meeting; None where it stands as it is."""
        return next((each.beside for each in self.booked if each.meeting == meeting), None)

    def __getitem__(self, key: str) -> Dialogue:
        """Give the proposed dialogue with this id."""
        for each in self.dialogues:
            if each.id == key:
                return each
        raise KeyError(key)

    def explain(self, key: str, language: str | None = None) -> Explanation:
        """Why one dialogue is there. The plans that `propose` makes answer; see
        `ProposedPlan.explain`.

        Raises:
            UsageError: for a plan put together by hand, which does not know what it rests on.
        """
        raise UsageError("verbs.explain_by_hand")

    @property
    def rounds(self) -> tuple[tuple[Dialogue, ...], ...]:
        """The dialogues round by round; those of one round can run side by side."""
        numbers = sorted({each.round or 0 for each in self.dialogues})
        return tuple(
            tuple(each for each in self.dialogues if (each.round or 0) == number)
            for number in numbers
        )


@frozen(kw_only=True, repr=False)
class Alternatives(Shown):
    """What `propose` answers: plans to discuss, and those left out because another is equal or
    better.

    Attributes:
        case: the map they were made for.
        plans: at least one; the careful one first.
        dropped: name of each alternative left out, and why.
        show_confidential: whether they show themselves with what is marked confidential too.
        whole: whether they show the later steps in full too.
    """

    case: ProcessMap
    plans: tuple[Plan, ...]
    dropped: tuple[tuple[str, Said], ...] = ()
    show_confidential: bool = False
    whole: bool = False

    def __iter__(self) -> Iterator[Plan]:
        return iter(self.plans)

    def __len__(self) -> int:
        return len(self.plans)

    def __getitem__(self, key: int | str) -> Plan:
        """Give a plan by number or name."""
        if isinstance(key, int):
            return self.plans[key]
        for plan in self.plans:
            if plan.name == key:
                return plan
        raise KeyError(key)

"""What has been, what is next and what comes, computed once for every picture that tells of the
course of a process.

A map of the first edition has talks only; one of the second has arenas with sessions, and gates.
Both become the same things here: happenings with a stage, a day where there is one, and whom they
are with. Nothing is chosen by the order of a list: what is next is the earliest day, or everything
that can begin at the same time.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias, get_args

from attrs import frozen

from processmap.analysis.conditions import Hearing, day_of
from processmap.audience.scope import Scope
from processmap.language.wording import capital
from processmap.messages import has_text, text
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Proposal
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import DialogueStatus, Outcome, Purpose, StakeholderKind
from processmap.views.flow import depths, needed
from processmap.views.flow_drawing import keys_of_phase
from processmap.views.gather import flow_of, led_to, what_is_next
from processmap.views.rulings import outcome_of

__all__ = ["Course", "Forum", "Happening", "Stage", "State", "day_known"]

Stage: TypeAlias = Literal[
    "office",
    "listen",
    "mirror",
    "prepare",
    "meet",
    "create",
    "anchor",
    "decide",
    "answer",
    "follow",
]
"""The large steps in the order they usually come."""

STAGES: Final[tuple[Stage, ...]] = get_args(Stage)

State: TypeAlias = Literal["held", "asked", "dated", "provisional", "cancelled"]

_OF_PURPOSE: Final[dict[Purpose, Stage]] = {
    Purpose.MANDATE: "office",
    Purpose.COORDINATE: "office",
    Purpose.ASSESS: "listen",
    Purpose.INVENTORY: "listen",
    Purpose.MIRROR: "mirror",
    Purpose.PREPARE: "prepare",
    Purpose.FRAME: "meet",
    Purpose.FACTS: "meet",
    Purpose.MEET: "meet",
    Purpose.CREATE: "create",
    Purpose.ANCHOR: "anchor",
    Purpose.DECIDE: "decide",
    Purpose.FEEDBACK: "answer",
    Purpose.FOLLOW_UP: "follow",
}

_OF_ARENA: Final[dict[str, Stage]] = {
    "assessment": "listen",
    "triage": "listen",
    "own_group": "listen",
    "shuttle": "listen",
    "reception": "listen",
    "mirroring": "mirror",
    "mandate": "office",
    "information": "office",
    "steering_group": "office",
    "process_group": "office",
    "coordination": "office",
    "acknowledgement": "prepare",
    "ratification": "anchor",
    "anchoring": "anchor",
    "deciding": "decide",
    "feedback": "answer",
    "monitoring": "follow",
    "rights_track": "listen",
}
"""Every other kind is a talk between parties."""

OWN_ROOMS: Final = frozenset({"assessment", "triage", "own_group", "shuttle", "reception"})
"""Kinds of arena that stand in the rows of their members."""

_BESIDE: Final = frozenset({StakeholderKind.MEDIA})
"""Kinds that listen rather than take part."""

_OFFICIALS: Final = frozenset({StakeholderKind.OFFICIAL, StakeholderKind.ADMINISTRATION})
_PUBLIC_BODIES: Final = _OFFICIALS | {
    StakeholderKind.AUTHORITY,
    StakeholderKind.ELECTED,
    StakeholderKind.EXPERT,
    StakeholderKind.MEDIA,
}
_RESIDENTS: Final = frozenset({StakeholderKind.RESIDENTS, StakeholderKind.PERSON})
_NAME_IN_HEADING: Final = 30
"""A name longer than this stands below the heading rather than in it."""


def day_known(value: object) -> dt.date | None:
    """Give a date that is exact, or the first day that a rough one can be."""
    if value is None or isinstance(value, dt.date):
        return value
    return getattr(value, "earliest", None)


@frozen(kw_only=True)
class Happening:
    """Something that happens once.

    Attributes:
        key: the document's id, or one of our own.
        sort: what sort of thing it is.
        stage: which of the large steps it belongs to.
        state: how far it has come.
        day: its day, where it has one.
        parties: ids of the stakeholders it is with, or from.
        bodies: ids of the decision bodies concerned.
        arena: id of the arena it is a session of.
        session: which of its sessions, from 1.
        order: what has to come before it comes earlier; for what has no day.
        entity: the entry of the document.
    """

    key: str
    sort: Literal["talk", "decision", "proposal", "event", "awaited"]
    stage: Stage
    state: State
    day: dt.date | None = None
    parties: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    arena: str | None = None
    session: int | None = None
    order: tuple[int, int] = (0, 0)
    entity: Any = None


@frozen(kw_only=True)
class Forum:
    """An arena: one of the document, with what its kind says where the document says nothing.

    Attributes:
        count: how many sessions it has at most, at least those that are known.
        least: how many it has at least, where that is another number.
        sessions: the happenings that are its sessions, in order.
        members: ids of its members.
    """

    id: str
    kind: str
    stage: Stage
    title: str
    members: tuple[str, ...]
    count: int
    least: int
    sessions: tuple[Happening, ...]
    entity: Any

    @property
    def own(self) -> bool:
        """Whether it stands in the rows of its members: what was heard, too, goes back to each
        where it is given to one of them.
        """
        given_back = self.kind == "mirroring" and len(self.members) == 1
        return self.kind in OWN_ROOMS or given_back


class Course:
    """The course of one map as one reader may see it.

    Args:
        scope: the map as the reader may see it. Everything is asked of it by the names that the map
            itself has.
    """

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.language = scope.language

    def yields(self, forum: Forum) -> str:
        """What a forum gives, where the document says so; else nothing."""
        written = (self.scope.free(each) for each in getattr(forum.entity, "yields", ()))
        what = ", ".join(each for each in written if each)
        return self.say("yields", what=what) if what else ""

    def meetings_said(self, least: int, most: int) -> str:
        """Say how often a forum meets: "en träff", "6 träffar", "4–6 träffar"."""
        if least < most:
            return self.say("sessions_between", least=least, most=most)
        return self.say("sessions_one") if most == 1 else self.say("sessions", count=most)

    def say(self, name: str, /, **params: object) -> str:
        """Give a text of these pictures."""
        return text(f"course.{name}", self.language, **params)

    def more(self, noun: str, count: int) -> str:
        """Count what a list leaves out, with its noun: "3 samtal till"."""
        one = "_one" if count == 1 else ""
        return text(f"views.more_{noun}{one}", self.language, count=count)

    def _all(self, name: str) -> tuple[Any, ...]:
        """Give the visible entries of a list that a map may or may not have."""
        return self.scope.all(name)

    # Time.

    @cached_property
    def today(self) -> dt.date | None:
        """The day it is drawn for: as said, else the latest on which something is known to have
        happened.
        """
        if said := self.scope.today or self.scope.selection.until:
            return day_known(said)
        calendar = self.scope.case.calendar
        known = day_known(self.scope.known_until)
        started = calendar.start if calendar is not None and self.scope.open(calendar) else None
        return known or day_known(started)

    def passed(self, day: dt.date | None) -> bool:
        """Whether a day has gone by."""
        return day is not None and self.today is not None and day < self.today

    # What happens.

    @cached_property
    def happenings(self) -> tuple[Happening, ...]:
        """Everything that happens, in the document's order."""
        found = [self._talk(each) for each in self.scope.dialogues]
        found += [self._decision(each) for each in self.scope.decisions]
        found += [self._proposal(each) for each in self.scope.proposals]
        found += self._awaited()
        if self.scope.selection.phase is not None:
            chosen = keys_of_phase(self.scope)
            found = [each for each in found if each.key in chosen]
        return tuple(found)

    @cached_property
    def funded(self) -> Mapping[str, list[Any]]:
        """The sources of money that each decision gives, by its id."""
        found: dict[str, list[Any]] = {}
        for source in self.scope.all("funding"):
            if isinstance(source.decided, str):
                found.setdefault(source.decided, []).append(source)
        return found

    @cached_property
    def by_key(self) -> Mapping[str, Happening]:
        """The happenings by their key."""
        return {each.key: each for each in self.happenings}

    def _talk(self, talk: Dialogue) -> Happening:
        arena = getattr(talk, "arena", None)
        forum = self._arena_entities.get(arena) if arena else None
        if talk.purpose is not None:
            stage = _OF_PURPOSE[talk.purpose]
        elif forum is not None:
            stage = self._stage_of(forum)
        else:
            stage = "listen" if len(talk.participants) < 2 else "meet"
        members = talk.participants or (self._members_of(forum) if forum is not None else ())
        return Happening(
            key=talk.id,
            sort="talk",
            stage=stage,
            state=self._talk_state(talk),
            day=day_of(talk),
            parties=tuple(
                each for each in map(_whole, members) if self._list_of(each) == "stakeholders"
            ),
            bodies=tuple(
                dict.fromkeys(
                    (
                        *talk.bodies,
                        *(each for each in members if self._list_of(each) == "decision_bodies"),
                    )
                )
            ),
            arena=arena if forum is not None else None,
            session=getattr(talk, "session", None),
            order=self._orders.get(talk.id, (STAGES.index(stage), 0)),
            entity=talk,
        )

    def _talk_state(self, talk: Dialogue) -> State:
        if talk.status is DialogueStatus.CANCELLED:
            return "cancelled"
        if talk.held:
            return "held"
        day = day_of(talk)
        if (
            self.passed(day) and not self.scope.public
        ):  # what is not published may still have been noted
            return "asked"
        return "dated" if day is not None and not talk.provisional else "provisional"

    def _decision(self, decision: Decision) -> Happening:
        day = day_known(decision.date)
        pending = outcome_of(decision) is Outcome.PENDING
        if not pending:
            state: State = "held"
        elif self.passed(day) and not self.scope.public:
            state = "asked"
        else:
            state = "dated" if day else "provisional"
        return Happening(
            key=decision.id,
            sort="decision",
            stage="decide" if self._led_to(decision) else "office",
            state=state,
            day=day,
            bodies=(decision.body,),
            order=(STAGES.index("decide"), 0),
            entity=decision,
        )

    def _led_to(self, decision: Decision) -> bool:
        """Whether a decision follows on the talks rather than being about whether to hold any."""
        return decision.id in self._origin.decisions

    @cached_property
    def _origin(self) -> Any:
        return led_to(self.scope)

    def _proposal(self, proposal: Proposal) -> Happening:
        day = day_known(proposal.date)
        written = day is not None or getattr(proposal, "status", None) in ("drafted", "ready")
        decided = any(
            proposal.id in (*each.proposals, *each.follows)
            and outcome_of(each) is not Outcome.PENDING
            for each in self.scope.decisions
        )
        from_parties = tuple(
            each for each in proposal.from_ if self._list_of(each) == "stakeholders"
        )
        return Happening(
            key=proposal.id,
            sort="proposal",
            stage="create",
            state="held" if written or decided else "provisional",
            day=day,
            parties=from_parties,
            bodies=proposal.decided_by,
            order=(STAGES.index("create"), 1),
            entity=proposal,
        )

    def from_talks(self, happening: Happening) -> bool:
        """Whether a proposal comes from the talks, or answers to what was said in them."""
        return happening.key in self._origin.proposals

    def settled(self, proposal: Happening) -> bool:
        """Whether something has been decided about a proposal."""
        return any(
            proposal.key in (*each.proposals, *each.follows)
            and outcome_of(each) is not Outcome.PENDING
            for each in self.scope.decisions
        )

    def _awaited(self) -> list[Happening]:
        """Bodies that have something to decide and of which nothing more is written."""
        return [
            Happening(
                key=step.key,
                sort="awaited",
                stage="decide",
                state="provisional",
                bodies=(step.key.removeprefix("awaited:"),),
                order=(STAGES.index("decide"), 1),
                entity=self.scope.case[step.key.removeprefix("awaited:")],
            )
            for step in self._flow.steps.values()
            if step.key.startswith("awaited:")
        ]

    @cached_property
    def _flow(self) -> Any:
        return flow_of(self.scope)

    @cached_property
    def ties(self) -> tuple[tuple[str, str], ...]:
        """What comes before what, as the document says it, in no circle."""
        return tuple(self._flow.ties)

    def step(self, key: str) -> Any:
        """Give what is said of a happening elsewhere: its facts, one a line; None for what has
        none.
        """
        return self._flow.steps.get(key)

    def requirement_steps(self) -> list[Any]:
        """Give what has to be in place, where phases say so or the map holds nothing else."""
        return [each for each in self._flow.steps.values() if each.lane == "requirements"]

    def drawn_ties(self) -> list[tuple[tuple[str, str], Any]]:
        """Give what leads to what, those first that say who decides and what was put forward, and
        the returns.
        """
        ranks = {"decides": 0, "proposes": 1}
        found = sorted(self._flow.ties.items(), key=lambda each: ranks.get(each[1].kind, 2))
        return [*found, *self._flow.returns.items()]

    @cached_property
    def telling(self) -> frozenset[tuple[str, str]]:
        """What leads to what that a chain of others does not say already, and all that is no mere
        order.
        """
        needed_ = needed(list(self._flow.steps), list(self._flow.ties))
        return frozenset(
            pair
            for pair, tie in (*self._flow.ties.items(), *self._flow.returns.items())
            if not tie.order or pair in needed_
        )

    @cached_property
    def _orders(self) -> Mapping[str, tuple[int, int]]:
        """For every talk the latest stage among itself and all that comes before it, and how many
        steps do.
        """
        talks = {each.id: each for each in self.scope.dialogues}
        pairs = [pair for pair in self._flow.ties if pair[0] in talks and pair[1] in talks]
        depth = depths(list(talks), pairs)
        before: dict[str, list[str]] = {}
        for source, target in pairs:
            before.setdefault(target, []).append(source)
        found: dict[str, int] = {}
        for key in sorted(talks, key=lambda each: depth[each]):
            purpose = talks[key].purpose
            own = (
                STAGES.index(_OF_PURPOSE[purpose])
                if purpose is not None
                else STAGES.index("listen")
            )
            found[key] = max([own, *(found[each] for each in before.get(key, ()))])
        return {key: (found[key], depth[key]) for key in talks}

    # What is next.

    @cached_property
    def next(self) -> tuple[Happening, ...]:
        """What comes next: what has the earliest day from today on; where nothing has one, what can
        begin at once.
        """
        open_ = [
            each
            for each in self.happenings
            if each.sort in ("talk", "decision") and each.state == "dated"
        ]
        open_ = [each for each in open_ if not self.passed(each.day)]
        first = min((each.day for each in open_ if each.day is not None), default=None)
        if first is not None:
            return tuple(each for each in open_ if each.day == first)
        coming = what_is_next(self._flow.steps.values(), self._flow.ties, self.scope)
        found = [
            each for each in self.happenings if each.key in coming and each.state == "provisional"
        ]
        if found:
            least = min(each.order for each in found)
            return tuple(each for each in found if each.order == least)
        return ()

    # Arenas and gates.

    @cached_property
    def _arena_entities(self) -> Mapping[str, Any]:
        return {each.id: each for each in self._all("arenas")}

    @staticmethod
    def _stage_of(arena: Any) -> Stage:
        return _OF_ARENA.get(str(arena.kind or ""), "meet")

    @staticmethod
    def _members_of(arena: Any) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_whole(each.party) for each in arena.members if each.party))

    @cached_property
    def forums(self) -> tuple[Forum, ...]:
        """The arenas of the document, with their sessions."""
        sessions: dict[str, list[Happening]] = {}
        for each in self.happenings:
            if each.arena:
                sessions.setdefault(each.arena, []).append(each)
        found = []
        for arena in self._all("arenas"):
            own = sessions.get(arena.id, [])
            if self.scope.selection.phase is not None and not own:
                continue
            own.sort(key=lambda each: (each.session or 10_000, each.day or dt.date.max, each.order))
            most = max([each.session or 0 for each in own], default=0)
            found.append(
                Forum(
                    id=arena.id,
                    kind=str(arena.kind or "none"),
                    stage=self._stage_of(arena),
                    title=self._arena_title(arena),
                    members=self._members_of(arena),
                    count=max(_at_most(arena.sessions), len(own), most),
                    least=max(_at_least(arena.sessions), len(own), most),
                    sessions=tuple(own),
                    entity=arena,
                )
            )
        return tuple(found)

    def forum(self, key: str) -> Forum | None:
        """Give the forum with this id."""
        return next((each for each in self.forums if each.id == key), None)

    def _arena_title(self, arena: Any) -> str:
        said = self.scope.free(arena.title)
        return said or self.say(f"arena_{arena.kind or 'none'}")

    @cached_property
    def gates(self) -> tuple[Any, ...]:
        """The gates of the document that may be shown."""
        return self._all("gates")

    # Those affected.

    @cached_property
    def parties(self) -> tuple[Stakeholder, ...]:
        """Those who have a row: affected, or taking part in something."""
        active = {key for each in self.happenings if each.sort == "talk" for key in each.parties}
        active |= {key for forum in self.forums for key in forum.members}
        if self.scope.selection.phase is not None:
            return tuple(each for each in self.scope.stakeholders if each.id in active)
        return tuple(
            each
            for each in self.scope.stakeholders
            if each.id in active
            or (self.scope.facts.concerned(each.id) and each.kind not in _BESIDE)
        )

    @cached_property
    def listeners(self) -> tuple[Stakeholder, ...]:
        """Those who stand in the map and take no part of their own."""
        if self.scope.selection.phase is not None:
            return ()
        own = {each.id for each in self.parties}
        return tuple(each for each in self.scope.stakeholders if each.id not in own)

    def heard(self, key: str) -> bool:
        """Whether somebody has been heard, itself or through a part of it, be it in a talk that is
        not shown here.
        """
        return self.scope.facts.hearing(key) in (Hearing.SELF, Hearing.PART)

    def to_hear(self) -> tuple[Stakeholder, ...]:
        """Those affected who have not told yet."""
        return tuple(
            each
            for each in self.parties
            if self.scope.facts.concerned(each.id) and not self.heard(each.id)
        )

    @property
    def residents_known(self) -> bool:
        """Whether anybody stands in the map who is neither a public body nor works for one."""
        return any(each.kind not in _PUBLIC_BODIES for each in self.parties)

    def residents_first(self, keys: Iterable[str]) -> list[str]:
        """Give the same keys with those first who live with the matter."""
        kinds = {each.id: each.kind for each in self.scope.stakeholders}
        return sorted(keys, key=lambda key: kinds.get(_whole(key)) not in _RESIDENTS)

    def tell_heading(self, keys: Iterable[str]) -> str:
        """Say who gets to tell, as a heading: by name where it is one, by what they are where all
        of them work for a public body. "All" is said only where everybody affected is among them.
        """
        chosen = list(dict.fromkeys(_whole(key) for key in keys))
        kinds = {getattr(self.scope.case.by_id.get(key), "kind", None) for key in chosen}
        named = self.names(chosen) if len(chosen) == 1 else ""
        if named and len(named) <= _NAME_IN_HEADING:
            return self.say("named_tell", who=capital(named))
        if chosen and kinds <= _OFFICIALS:
            return self.say("officials_tell")
        everybody = {each.id for each in self.parties} <= set(chosen)
        if everybody and len(chosen) > 2 and kinds & _RESIDENTS:
            return self.say("all_tell")
        return self.say("affected_tell")

    @property
    def in_fear(self) -> bool:
        """Whether anybody in the map is in fear, under threat or needs to be kept safe."""
        return self.scope.facts.in_fear

    def bodies(self) -> tuple[DecisionBody, ...]:
        """The decision bodies, those who prepare above those who decide."""
        ids = [each.id for each in self.scope.bodies]
        pairs = [
            (before, each.id)
            for each in self.scope.bodies
            for before in each.prepared_by
            if before in ids
        ]
        pairs += [
            (each.id, onward)
            for each in self.scope.bodies
            for onward in each.refers_to
            if onward in ids
        ]
        depth = _safe_depths(ids, pairs)
        return tuple(sorted(self.scope.bodies, key=lambda each: depth[each.id]))

    def sittings(self, body: DecisionBody) -> list[dt.date]:
        """List the days on which a body meets from today on, as far as that may be shown."""
        return sorted(
            {
                meeting.date
                for meeting in body.meetings
                if not meeting.cancelled
                and not self.passed(meeting.date)
                and self.scope.open(meeting)
            }
        )

    @cached_property
    def _talks_through(self) -> dt.date | None:
        """The first day on which all talks that come before a decision can be through: those with
        a day are, and those that meet several times have had the days between their meetings. None
        where nothing of it is known.
        """
        coming = [
            each
            for each in self.happenings
            if each.sort == "talk"
            and each.state == "dated"
            and STAGES.index(each.stage) < STAGES.index("decide")
        ]
        known = [each.day for each in coming if each.day is not None]
        if not known:
            return None
        last = max(known)
        ends = [last]
        for forum in self.forums:
            if STAGES.index(forum.stage) < STAGES.index("decide"):
                ends.append(self._meets_until(forum, last))
        return max(ends)

    @staticmethod
    def _meets_until(forum: Forum, first: dt.date) -> dt.date:
        """The first day on which a forum can have met as often as it is to at least."""
        wanted = forum.entity.sessions
        count = wanted[0] if isinstance(wanted, tuple) else wanted or 1
        met = [each.day for each in forum.sessions if each.day is not None]
        left = count - len(met) if met else count - 1
        last = max(met, default=first)
        days = max(0, left) * (forum.entity.every_days or 0)
        return last + dt.timedelta(days=min(days, (dt.date.max - last).days))

    def first_day_to_decide(self, bodies: Iterable[str]) -> dt.date | None:
        """The first meeting of some bodies after the talks that come before a decision; None where
        the map knows none, and in a public version, which may leave out a meeting.
        """
        through = self._talks_through
        if through is None or self.scope.public:
            return None
        wanted = set(bodies)
        deciding = [each for each in self.scope.bodies if each.id in wanted]
        days = [day for body in deciding for day in self.sittings(body)]
        return min((day for day in days if day > through), default=None)

    # What every process has, and this map not yet.

    @cached_property
    def expected(self) -> frozenset[Stage]:
        """The stages that come in every process and of which the map says nothing yet: that those
        affected meet, that proposals come of it, and that somebody decides. None in a public
        version, nor where all has been.
        """
        if self.scope.public or self._over:
            return frozenset()
        talks = [each for each in self.happenings if each.sort == "talk"]
        found: set[Stage] = set()
        if not any(each.stage in ("meet", "create") for each in talks) and not any(
            forum.stage == "meet" for forum in self.forums
        ):
            found.add("meet")
        written = any(each.sort == "proposal" and self.from_talks(each) for each in self.happenings)
        waiting = any(
            each.sort == "proposal" and each.state == "provisional" for each in self.happenings
        )
        if not written and not waiting and not any(each.stage == "create" for each in talks):
            found.add("create")
        decided = any(
            each.sort in ("decision", "awaited") and each.stage == "decide"
            for each in self.happenings
        )
        if not decided and not any(each.stage == "decide" for each in talks):
            found.add("decide")
        return frozenset(found)

    @cached_property
    def _over(self) -> bool:
        """Whether everything that the map holds has been: then nothing is added to what is left."""
        live = [each for each in self.happenings if each.state not in ("held", "cancelled")]
        later = any(each.stage in ("decide", "answer", "follow") for each in self.happenings)
        return bool(self.happenings) and not live and later and not self.to_hear()

    @property
    def nothing_done(self) -> bool:
        """Whether the map tells of nothing that has been: no talk, decision, or thing in place."""
        held = any(each.state in ("held", "asked") for each in self.happenings)
        met = any(each.met_on for each in self._all("requirements"))
        return not held and not met and not any(self.heard(each.id) for each in self.parties)

    def still_open(self) -> tuple[str, ...]:
        """Who meets is not known before all have told: say so, and who leads."""
        count = len(self.parties)
        who = self.say("together_of") if count > 1 else self.say("together_unknown")
        leads = [each.id for each in self.scope.facilitators if str(each.role) == "process_lead"]
        if len(leads) != 1:
            return (who,)
        return (who, self.say("leads", who=capital(self.names(leads))))

    # Words.

    def title(self, happening: Happening) -> str:
        """Name a happening as the document does."""
        entity = happening.entity
        if isinstance(entity, Decision) and not (entity.title or "").strip():
            return self.scope.free(entity.reference) or text("picture.kind_decision", self.language)
        if isinstance(entity, Dialogue | Proposal | Decision):
            return self.scope.title(entity)
        if isinstance(entity, DecisionBody):
            return self.say("decides", who=self.scope.name(entity.id))
        return self.scope.free(getattr(entity, "title", "")) or self.say("later")

    def names(self, keys: Iterable[str], most: int = 0, *, inside: bool = False) -> str:
        """List names that may be shown."""
        return self.scope.names(keys, most, inside=inside)

    def leader(self, happening: Happening) -> str:
        """Name who does something first; the process lead where a talk says nothing."""
        entity = happening.entity
        keys = getattr(entity, "facilitators", ()) if isinstance(entity, Dialogue) else ()
        if not keys and isinstance(entity, Dialogue):
            leads = [
                each.id for each in self.scope.facilitators if str(each.role) == "process_lead"
            ]
            keys = tuple(leads[:1]) if len(leads) == 1 else ()
        return capital(self.names(keys)) if keys else ""

    def _list_of(self, key: str) -> str | None:
        return self.scope.case.list_of(_whole(key))


def _whole(key: str) -> str:
    """Give the party that a part belongs to: "elders" for "elders/clan-a"."""
    return key.split("/", 1)[0]


def _at_least(sessions: Any) -> int:
    if isinstance(sessions, tuple):
        return int(sessions[0])
    return int(sessions or 1)


def _at_most(sessions: Any) -> int:
    if isinstance(sessions, tuple):
        return int(sessions[1])
    return int(sessions or 1)


def _safe_depths(keys: list[str], pairs: list[tuple[str, str]]) -> dict[str, int]:
    """How many steps come before each; where bodies refer to each other in a circle, the last of
    them gives way.
    """
    kept: list[tuple[str, str]] = []
    for pair in dict.fromkeys(pairs):
        if pair[0] != pair[1] and not _reaches(kept, pair[1], pair[0]):
            kept.append(pair)
    return depths(keys, kept)


def _reaches(pairs: list[tuple[str, str]], start: str, goal: str) -> bool:
    seen, todo = {start}, [start]
    while todo:
        at = todo.pop()
        if at == goal:
            return True
        more = [target for source, target in pairs if source == at and target not in seen]
        seen.update(more)
        todo += more
    return False


def worded(vocabulary: str, value: object, language: str) -> str:
    """Say a value of one of these pictures' own vocabularies; nothing for one without words."""
    key = f"course.{vocabulary}_{value}"
    return text(key, language) if has_text(key) else ""

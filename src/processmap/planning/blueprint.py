"""A plan while it is being made: rules add arenas, gates and questions to it; who may share a room
is asked here.

This is the only thing that changes while a plan is made. What a rule adds is data; nothing is
worded here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from processmap.messages import has_text, text
from processmap.model.kinds import to_identifier, whole_of
from processmap.model.plan import (
    PUT_OFF,
    Absence,
    Because,
    Before,
    Booked,
    Days,
    EachYear,
    Filling,
    KeptFree,
    Named,
    OwnRule,
    OwnWords,
    PlanArena,
    PlanGate,
    Question,
    Quoted,
    RuleText,
    Said,
    Seat,
    Told,
)
from processmap.model.words import StakeholderKind
from processmap.planning.arena_kinds import PHASES, defaults_of
from processmap.planning.convening import asked_to_convene
from processmap.planning.numbers import chairs_for, heads
from processmap.planning.situation import Situation
from processmap.planning.staff import kept_from_tables
from processmap.planning.tables import mixed_tables

_TALKS = frozenset({"call", "facts", "small", "wide"})
"""Phases in which somebody leads talks."""

__all__ = [
    "Blueprint",
    "Shape",
    "StepRule",
    "named",
    "opening_after",
    "own_words",
    "quoted",
    "said",
]


def said(key: str, refs: Iterable[str] = (), /, **params: Filling) -> Said:
    """Make a `Said` from a key, what it rests on and what fills it in."""
    return Said(key, tuple(sorted(params.items())), tuple(dict.fromkeys(refs)))


def named(ids: Iterable[str]) -> Named:
    """Names of entries, as they stand in a sentence."""
    return Named(tuple(dict.fromkeys(ids)))


def quoted(ids: Iterable[str]) -> Quoted:
    """Entries in their own words."""
    return Quoted(tuple(dict.fromkeys(ids)))


def own_words(texts: Iterable[str], refs: Iterable[str] = (), *, plain: bool = False) -> OwnWords:
    """Words of the document, as they stand; with ``plain`` without quotation marks (places)."""
    return OwnWords(tuple(dict.fromkeys(texts)), tuple(refs), plain)


@frozen(kw_only=True)
class Shape:
    """What is to be composed.

    Attributes:
        pattern: the main pattern.
        then: what it goes over into.
        beside: what runs beside it.
        small: whether it is the small process.
        reserved: kinds of gates that this alternative opens with reservation.
        unseated: parties without a chair at the common table in this alternative.
        stance: whether there are to be talks now at all; ``talks`` where there are.
    """

    pattern: str
    then: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    small: bool = False
    reserved: frozenset[str] = frozenset()
    unseated: frozenset[str] = frozenset()
    stance: str = "talks"

    def has(self, *patterns: str) -> bool:
        """Whether any of these patterns is the main one, what comes after it or what runs
        beside.
        """
        return bool({self.pattern, *self.then, *self.beside} & set(patterns))


@frozen(kw_only=True)
class StepRule:
    """A rule of the method: everything about it in one place, built in or one's own.

    Attributes:
        code: its name in documents and explanations.
        phase: the phase that it works in, a key of `processmap.planning.arena_kinds.PHASES`.
        step: given the situation and the blueprint, adds what it proposes.
        strength: must, should or consider.
        sources: keys of the sources that it leans on, see `processmap.planning.sources`.
        ours: whether part of it is our own judgement ("vår bedömning").
        needs: fields of the document that trigger it, for the docs.
        small: whether the small process has it; that grows only by a fact.
        late: whether it looks at the finished plan: it is asked after the last checks.
        told: where what it tells is shown: as a step of a phase, a key of
            `processmap.planning.arena_kinds.PHASES`; ``if_no`` for what becomes of it if the answer
            is no; ``mind`` for what is to be kept in mind; ``days`` for days to count with, which
            stand beside the time that the plan takes; or ``assumed``.
        told_last: whether that is shown last in its phase.
        texts: what it says, name to (Swedish, English): ``title``, ``about`` (what it does) and
            ``because`` (why), and under names of its own the sentences that it says with
            `Blueprint.said`.
        built_in: whether the program itself brings it; the registry says so.
    """

    code: str
    phase: str
    step: "Callable[[Situation, Blueprint], None]"
    strength: str = "should"
    sources: tuple[str, ...] = ()
    ours: bool = False
    needs: tuple[str, ...] = ()
    small: bool = True
    late: bool = False
    told: str = "assumed"
    told_last: bool = False
    texts: Mapping[str, tuple[str, str]] = {}
    built_in: bool = False

    def said(self, name: str, refs: Iterable[str] = (), /, **params: Filling) -> Said:
        """Say one of its texts.

        Args:
            name: the text's name in `texts`.
            refs: ids in the map that it rests on.
            **params: what fills it in.

        Raises:
            KeyError: where it has no such text.
        """
        swedish, english = self.texts[name]
        own = RuleText(swedish, english, self.built_in)
        made = said(f"{self.code}.{name}", refs, **params)
        return Said(made.key, made.params, made.refs, own)

    def of_somebody(self) -> OwnRule | None:
        """What is told of it where it is somebody's own; None of a built-in one."""
        if self.built_in:
            return None
        title = self.said("title") if "title" in self.texts else None
        return OwnRule(title=title, sources=self.sources)

    def titled(self) -> Said:
        """Its title; its code in quotation marks where it has none."""
        if "title" in self.texts:
            return self.said("title")
        return said("plan_page.own_rule", (), name=self.code)


def opening_after(arena: PlanArena, waits: Iterable[str]) -> PlanArena:
    """Give an arena that waits for these and nothing else: itself where it does already."""
    after = tuple(dict.fromkeys(waits))
    return arena if after == arena.opens_after else evolve(arena, opens_after=after)


class Blueprint:
    """The plan in the making.

    Args:
        facts: the situation.
        shape: what is to be composed.
        taken: ids that are taken: those of the document that stay.
        rules: the rules whose words it may say, also those that are not asked.
    """

    def __init__(
        self,
        facts: Situation,
        shape: Shape,
        taken: Iterable[str] = (),
        rules: Iterable[StepRule] = (),
    ) -> None:
        self.facts = facts
        self.shape = shape
        self.arenas: list[PlanArena] = []
        self.gates: list[PlanGate] = []
        self.questions: list[tuple[int, Question]] = []
        self.told: list[Told] = []
        self.assumed: list[Said] = []
        self.kept_free: list[KeptFree] = []
        self.booked: list[Booked] = []
        self.would_wait: dict[str, tuple[str, ...]] = {}  # gates that booked rooms would wait for
        self.after: list[tuple[str, str]] = []
        self.moved: set[str] = set()  # arenas that a person has moved from their place
        self.rule = ""
        self._rules = {rule.code: rule for rule in rules}
        self._taken = set(taken)
        self._next_number: dict[str, int] = {}  # by stem: ids are taken and never given back

    @cached_property
    def convening(self) -> tuple[str, ...]:
        """Who is asked to call the talks and lead them, standing on no side: no party to them."""
        return () if self.shape.small else asked_to_convene(self.facts)

    # Ids

    def id_of(self, kind: str, *parts: str) -> str:
        """A short id in the document's language: what it is, and whom or what it is about."""
        key = f"plan_ids.{kind}"
        known = has_text(key)  # a kind of somebody's own is called what it is
        first = text(key, self.facts.case.language) if known else to_identifier(kind)
        words = [first, *(to_identifier(part.replace("/", "-")) for part in parts)]
        stem = "-".join(word for word in words if word)[:90].strip("-") or first
        return self.free_id(stem)

    def free_id(self, stem: str) -> str:
        """An id that nothing else has: this one, or with a number after it."""
        made, number = stem, self._next_number.get(stem, 2)
        while made in self._taken:
            made, number = f"{stem}-{number}", number + 1
        self._taken.add(made)
        self._next_number[stem] = number
        return made

    # Adding

    def because(self, said_: Said) -> Because:
        """A reason of the rule that is being asked."""
        rule = self._rules.get(self.rule)
        return Because(rule=self.rule, said=said_, own=rule.of_somebody() if rule else None)

    def gate(
        self,
        kind: str,
        said_: Said,
        *,
        opened_by: Iterable[str] = (),
        strength: str = "should",
        state: str = "shut",
        phase: str = "fixed",
        about: Iterable[str] = (),
        settles: Iterable[str] = (),
        why: Said | None = None,
    ) -> PlanGate:
        """Add a gate. It needs what triggered it: ``said_.refs``."""
        if kind in self.shape.reserved and strength != "must" and state == "shut":
            state = "reservation"
        made = PlanGate(
            id=self.id_of(f"gate_{kind}", *about),
            kind=kind,
            phase=phase,
            state=state,
            said=said_,
            opened_by=tuple(dict.fromkeys(opened_by)),
            strength=strength,
            refs=said_.refs,
            about=tuple(settles),
            reasons=(self.because(why or self._usual_because(said_.refs)),),
        )
        self.gates.append(made)
        return made

    def arena(
        self,
        kind: str,
        title: Said | str,
        *,
        members: Iterable[Seat],
        about: Iterable[str] = (),
        **more: Any,
    ) -> PlanArena:
        """Add an arena; what is not said is as its kind's defaults."""
        usual = defaults_of(kind)
        refs = tuple(more.pop("refs", ()))
        why = more.pop("why", None)
        settles = tuple(more.pop("settles", ()))
        if (
            usual.joint
            and "lead" not in more
            and usual.phase in ("facts", "small", "wide")
            and self.facts.fit_leads
        ):
            more["lead"] = self.facts.fit_leads
        leading = usual.phase in _TALKS and (usual.joint or "lead_said" in more)
        begun = more.get("status", "proposed") != "proposed"
        if self.convening and leading and not begun and not more.get("lead"):
            more["lead"] = self.convening
            more["lead_said"] = said(
                "plan_call.led_asked", self.convening, who=named(self.convening)
            )
        made = PlanArena(
            id=more.pop("id", None) or self.id_of(kind, *about),
            kind=kind,
            phase=more.pop("phase", usual.phase),
            joint=usual.joint,
            title=title,
            members=tuple(members),
            sessions=more.pop("sessions", usual.sessions),
            every_days=more.pop("every_days", usual.every_days),
            hours=more.pop("hours", usual.hours),
            about=settles,
            reasons=(self.because(why or self._usual_because(refs)),),
            **more,
        )
        if made.sessions[1] == 1:
            made = evolve(made, every_days=0)
        self.arenas.append(made)
        return made

    def said(self, name: str, refs: Iterable[str] = (), /, **params: Filling) -> Said:
        """Say something in words of the rule that is being asked.

        Args:
            name: the text's name among the rule's `texts`.
            refs: ids in the map that it rests on.
            **params: what fills it in.

        Raises:
            KeyError: where the rule has no such text.
        """
        return self._rules[self.rule].said(name, refs, **params)

    def _usual_because(self, refs: Iterable[str]) -> Said:
        """Why the rule at work proposes what it does; where it does not say, its name."""
        rule = self._rules.get(self.rule)
        if rule is None or "because" not in rule.texts:
            return said("plan_page.own_rule", refs, name=self.rule)
        return rule.said("because", refs)

    def replace(self, made: PlanArena) -> None:
        """Put an arena in the place of the one with the same id."""
        self.arenas = [made if each.id == made.id else each for each in self.arenas]

    def tell(self, said_: Said) -> None:
        """Tell the reader something that is neither arena nor gate."""
        self.told.append(Told(code=self.rule, said=said_))

    def settle(self, meeting: str, state: str, said_: Said, beside: Said) -> None:
        """Settle what becomes of a booked meeting that cannot stand as it is.

        Args:
            meeting: id of the conversation.
            state: ``off``, ``waits``, ``if_done`` or ``changed``.
            said_: what is told of it, once for several meetings of which the same is said; what is
                the same as what stands beside the day is told there alone.
            beside: what is said beside its day.
        """
        told = {each.said for each in self.booked}
        self.booked.append(Booked(meeting=meeting, state=state, said=said_, beside=beside))
        if said_ not in told and said_ != beside:
            self.tell(said_)

    @property
    def put_off(self) -> frozenset[str]:
        """Ids of the booked meetings that are called off or asked to wait."""
        return frozenset(each.meeting for each in self.booked if each.state in PUT_OFF)

    def assume(self, said_: Said) -> None:
        """Note what is taken for granted."""
        if said_ not in self.assumed:
            self.assumed.append(said_)

    def keep_free(
        self,
        whom: Iterable[str],
        when: Days | Before | EachYear,
        why: Said,
        *,
        instead: Said | None = None,
    ) -> None:
        """Keep days free: what is told of it is told of the plan, of the timetable where it binds,
        and by ``explain`` of what it concerns.

        Args:
            whom: ids of arenas, of conversations, or of who takes part or leads; nobody is all.
            when: the days.
            why: what is told.
            instead: what to do where that cannot be kept; to switch the rule off, where left out.
        """
        rule = self._rules.get(self.rule)
        off = said("dates.way_switch_off", (), rule=rule.titled() if rule else self.rule)
        kept = KeptFree(
            whom=tuple(dict.fromkeys(whom)),
            when=when,
            because=self.because(why),
            strength=rule.strength if rule else "should",
            instead=instead or off,
        )
        self.kept_free.append(kept)
        self.tell(why)

    def ask(self, weight: int, question: Question) -> None:
        """Note a question; the heaviest are asked first."""
        self.questions.append((weight, question))

    # Finding

    def gates_of(self, *kinds: str) -> tuple[PlanGate, ...]:
        """Gates of some kinds."""
        return tuple(each for each in self.gates if each.kind in kinds)

    def settles(self, what: str) -> bool:
        """Whether some gate settles this, by its short name."""
        return any(what in each.about for each in self.gates)

    def arenas_of(self, *kinds: str) -> tuple[PlanArena, ...]:
        """Arenas of some kinds."""
        return tuple(each for each in self.arenas if each.kind in kinds)

    def joint(self) -> Iterator[PlanArena]:
        """Arenas where different parties sit in one room to work something out."""
        for each in self.arenas:
            if defaults_of(each.kind).joint and each.phase in ("facts", "small", "wide"):
                yield each

    @staticmethod
    def place_of(phase: str) -> int:
        """The number of a phase."""
        return PHASES.index(phase)

    # Seats

    def seat(self, party: str, seats: int | None = None) -> Seat:
        """A party's chair: asked, yes, or kept open for those who have said no."""
        facts, whole = self.facts, whole_of(party)
        if whole in facts.declined:
            state = "kept_open"
        elif whole in facts.willing:
            state = "yes"
        else:
            state = "asked"
        return Seat(
            party=party, seats=seats or self.chairs(party), claim=facts.claim(whole), state=state
        )

    def chairs(self, party: str) -> int:
        """Chairs that a party takes at a table: as written, one for a body or an individual, else
        two.
        """
        entity = self.facts.own(party)
        if entity is None or "/" in party:
            return 1
        if entity.seats:
            return entity.seats
        many = heads(entity)
        if many > 1:
            return chairs_for(many)
        if entity.kind is StakeholderKind.ELECTED:
            return 2
        return 1 if entity.individual or self.facts.is_public(party) else 2

    def by_parts(self, parties: Iterable[str]) -> list[str]:
        """Parties, with those that are divided replaced by their parts."""
        found: list[str] = []
        for party in parties:
            found += self.facts.parts(party) or (party,)
        return found

    def together(
        self, parties: Iterable[str], most: int | None = None, *, sitting: bool = False
    ) -> tuple[tuple[Seat, ...], tuple[Absence, ...]]:
        """Seat parties in one room as far as they may share one.

        Those who are to be protected have a way of their own; so have those with a right of their
        own. Whoever is asked to call and lead the talks is no party in them, nor is somebody kept
        out for safety, nor a side that is there through its parts, nor whoever oversees what the
        others do. Of two who must not meet, the one in fear stays out, else the one without a
        chair of their own to claim, else both.

        Args:
            parties: who is to sit there.
            most: most chairs; where that is too few, everybody has one chair.
            sitting: whether they sit there already: then nobody has to have asked for a track of
                their own to keep their chair.

        Returns:
            The chairs, and who is not there and why.
        """
        facts = self.facts
        overseeing = () if sitting else facts.overseeing
        not_a_party = {*self.convening, *facts.kept_out, *facts.through_parts, *overseeing}
        wanted = [key for key in dict.fromkeys(parties) if whole_of(key) not in not_a_party]
        staff = kept_from_tables(facts, wanted)
        absent: dict[str, str] = {}
        for party in wanted:
            if whole_of(party) in facts.afraid:
                absent[party] = "safety"
            elif not sitting and (self._has_own_track(party) or whole_of(party) in staff):
                absent[party] = "own_track"
            elif whole_of(party) in self.shape.unseated:
                absent[party] = "no_room"
        for party in self.must_part([each for each in wanted if each not in absent]):
            absent[party] = "safety"
        seated = [each for each in wanted if each not in absent]
        seats = [self.seat(each) for each in facts.ordered(seated)]
        if most is not None and sum(each.seats for each in seats) > most:
            seats = [each if self._stated(each.party) else evolve(each, seats=1) for each in seats]
        if most is not None and sum(each.seats for each in seats) > most:
            seats = [evolve(each, seats=1) for each in seats]
        gone = tuple(Absence(party=party, why=absent[party]) for party in facts.ordered(absent))
        return tuple(seats), gone

    def _has_own_track(self, party: str) -> bool:
        """Whether a party has a right with a track of its own, or is children."""
        facts = self.facts
        young = whole_of(party) in facts.parties and facts.children(party)
        return facts.has_standing(party) or young

    def divided(self, parties: Iterable[str], most: int) -> tuple[tuple[str, ...], ...]:
        """Parties as one group, or as several with all camps in each where one would be too large.

        Size is a matter of form: nobody is left out, and nobody is picked by us to speak for the
        rest. Those who have a way of their own are in the first group, where it is told why they
        do not sit there.

        Args:
            parties: who is to sit there.
            most: most parties in one group.

        Returns:
            The groups, each in the order in which parties are told.
        """
        facts = self.facts
        wanted = facts.ordered(parties)
        seats, absent = self.together(wanted)
        sitting = [seat.party for seat in seats]
        if len(sitting) <= most:
            return (wanted,)
        # Whoever would have to leave one room for somebody in it can sit at another table.
        leaving = {
            each.party
            for each in absent
            if each.why == "safety" and whole_of(each.party) not in facts.afraid
        }
        sitting = [each for each in wanted if each in leaving or each in sitting]
        absent = tuple(each for each in absent if each.party not in leaving)
        by_camp: dict[tuple[str, ...], list[str]] = {}
        for party in sitting:
            by_camp.setdefault(facts.views_of(party), []).append(party)
        camps = sorted(
            by_camp, key=lambda views: [facts.perspectives[key].statement for key in views]
        )
        apart = facts.kept_apart(sitting)
        tables = mixed_tables(
            [by_camp[views] for views in camps], dict.fromkeys(sitting, 1), most, apart
        )
        first, *rest = (facts.ordered(table) for table in tables)
        return ((*first, *(each.party for each in absent)), *rest)

    def must_part(self, parties: Iterable[str]) -> set[str]:
        """Who has to leave a room of these parties, so that no two are in it who must not meet."""
        facts = self.facts
        apart = facts.kept_apart(parties)
        pairs = [(one, other) for one, others in apart.items() for other in others]
        out: set[str] = set()
        for one, other in pairs:
            gone = {key for key in (one, other) if whole_of(key) in facts.declined}
            soft = {key for key in (one, other) if not facts.hard(key)}
            if len(gone) == 1:
                out |= gone  # not there anyway: whoever comes does not have to leave for them
            elif len(soft) == 1:
                out |= soft
        solved = frozenset(out)
        for one, other in pairs:
            if one not in solved and other not in solved:
                out |= {one, other}
        return out

    def _stated(self, party: str) -> bool:
        """Whether the document says how many chairs a party takes."""
        entity = self.facts.own(party)
        return entity is not None and entity.seats is not None

    @staticmethod
    def enough(seats: Iterable[Seat]) -> bool:
        """Whether at least two parties would really sit there."""
        return len({each.party for each in seats if each.state != "kept_open"}) >= 2

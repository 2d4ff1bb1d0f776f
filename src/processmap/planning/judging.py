"""Anybody's plan held against the same claims, gates, order, safety and proportion as our own.

What is judged are the arenas that stand in the document, whoever wrote them. Beside them stands the
plan that the map itself asks for: what it seats or puts first and theirs does not is told, with
what would mend it. Our own plan, written into the document, gives nothing to tell.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from attrs import evolve

from processmap.analysis.findings.making import name, names, warning
from processmap.errors import DocumentError, Finding
from processmap.messages.naming import Own, Word, Words
from processmap.model.arenas import Arena
from processmap.model.kinds import whole_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.words import (
    ArenaStatus,
    GateKind,
    ProposalStatus,
    Spokesperson,
    StakeholderKind,
    VoiceBasis,
)
from processmap.planning.arena_kinds import OWN, PHASES, SETTLING, defaults_of
from processmap.planning.blueprint import Blueprint
from processmap.planning.patterns import choose
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.planning.writing import untouched

__all__ = ["CHECKS", "Judged", "judgements"]

MANY = 25
"""People from which on one talk with one party is not a talk with the group."""
_TABLES = frozenset({"plenary", "round_table", "negotiation"})
_GROUPS = frozenset({StakeholderKind.RESIDENTS, StakeholderKind.GROUP})
_GIVEN = frozenset({VoiceBasis.CHOSEN, VoiceBasis.LAW, VoiceBasis.AGREED})
_SAID_BY_ARENA = {
    "mandate": ("mandate",),
    "facts": ("fact_panel",),
    "process_agreement": ("process_group",),
    "authorities_in_line": ("coordination",),
    "mirrored": ("mirroring",),
    "ratification": ("ratification",),
    "feedback": ("feedback",),
    "monitoring": ("monitoring",),
    "rights": ("rights_track",),
    "decision": ("deciding",),
    "trust": ("acknowledgement",),
}
"""Arenas that say that somebody has thought of a gate."""


class Judged:
    """What a plan in a document is held against.

    Args:
        case: the map with the plan.
    """

    def __init__(self, case: ProcessMap) -> None:
        self.case = case
        self.facts = Situation(case)

    @cached_property
    def arenas(self) -> tuple[tuple[int, Arena], ...]:
        """Arenas that are to come or go on, with their number in the document."""
        return tuple(
            (index, each)
            for index, each in enumerate(self.case.arenas)
            if each.status is not ArenaStatus.CLOSED
        )

    @cached_property
    def theirs(self) -> tuple[tuple[int, Arena], ...]:
        """Those of them that a person has written or changed, and that do not exist already."""
        going = (ArenaStatus.OPEN, ArenaStatus.PAUSED)
        return tuple(
            (index, each)
            for index, each in self.arenas
            if each.status not in going and not untouched(self.case, each.id)
        )

    @cached_property
    def tables(self) -> tuple[tuple[int, Arena], ...]:
        """Where people of different parties sit in one room, in arenas that a person has
        written.
        """
        return tuple((index, each) for index, each in self.theirs if _joint(each))

    @cached_property
    def ours(self) -> Plan:
        """The plan that the map asks for without the arenas that are judged; for talks, since that
        is what they are.
        """
        rest = _without(self.case, {each.id for _, each in self.theirs})
        return propose(rest, talks=True).plans[0]

    @property
    def continued(self) -> bool:
        """Whether it is our plan with a person's changes: what comes first is then put there when
        it is made anew.
        """
        return self.case.plan is not None and bool(self.case.plan.wrote)

    @cached_property
    def rooms(self) -> Blueprint:
        """Whoever knows who may share a room."""
        return Blueprint(self.facts, choose(self.facts))

    def before(self, arena: Arena) -> set[str]:
        """Everything that comes before an arena, by the document's word."""
        known = {each.id: each for each in self.case.arenas}
        found: set[str] = set()
        waiting = list(arena.opens_after)
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += known[key].opens_after if key in known else ()
        return found


def _kind(arena: Arena) -> str:
    return str(arena.kind) if arena.kind else "round_table"


def _joint(arena: Arena) -> bool:
    usual = defaults_of(_kind(arena))
    return usual.joint and usual.phase in ("facts", "small", "wide")


def _parties(arena: Arena) -> tuple[str, ...]:
    return tuple(each.party for each in arena.members if each.party)


def _without(case: ProcessMap, gone: set[str]) -> ProcessMap:
    """The map without some arenas and without what refers to them; the map itself where that cannot
    be.
    """
    try:
        return evolve(
            case,
            arenas=tuple(
                evolve(
                    each,
                    opens_after=tuple(key for key in each.opens_after if key not in gone),
                    reports_to=tuple(key for key in each.reports_to if key not in gone),
                )
                for each in case.arenas
                if each.id not in gone
            ),
            dialogues=tuple(
                evolve(each, arena=None, session=None) if each.arena in gone else each
                for each in case.dialogues
            ),
        )
    except DocumentError:
        return case


def _path(index: int, *steps: str | int) -> tuple[str | int, ...]:
    return ("arenas", index, *steps)


def unsafe(judged: Judged) -> Iterator[Finding]:
    """PM701: people in one room who must not be together, or somebody in fear among others."""
    facts, case = judged.facts, judged.case
    for index, arena in judged.arenas:
        parties = _parties(arena)
        if not _joint(arena) or len({whole_of(each) for each in parties}) < 2:
            continue
        out = judged.rooms.must_part(parties) | {
            each for each in parties if whole_of(each) in facts.afraid
        }
        waits = {each.kind for each in case.gates if each.id in arena.opens_after}
        asked = bool(waits & {GateKind.OWN_YES, GateKind.SAFETY}) or untouched(case, arena.id)
        if out and not (
            _kind(arena) == "mixed_group" and asked
        ):  # a small room that waits for their own yes
            who = facts.ordered(out)
            said = {"title": name(case, arena.id), "names": names(case, map(whole_of, who))}
            yield warning("PM701", _path(index, "members"), [arena.id, *who], **said)


def no_chair(judged: Judged) -> Iterator[Finding]:
    """PM702: a party with a claim to a chair of its own has none."""
    case = judged.case
    tables = [
        each for _, each in judged.arenas if _kind(each) in SETTLING and len(each.members) > 1
    ]
    if not any(_kind(each) in _TABLES for each in tables) or not judged.tables:
        return
    seated = {party for each in tables for party in _parties(each)}
    # Whoever has a track of their own chooses whether to sit at the table too.
    seated |= {
        party
        for _, each in judged.arenas
        if _kind(each) == "rights_track"
        for party in _parties(each)
    }
    excused = {whole_of(each.party) for arena in tables for each in arena.absent}
    ours = {claim.party: claim for claim in judged.ours.claims if claim.state == "honoured"}
    chairs = {
        seat.party
        for each in judged.ours.now_arenas
        if each.kind in SETTLING
        for seat in each.members
    }
    for party in judged.facts.with_hard_claims:
        parts = judged.facts.parts(party)
        sits = party in seated or (bool(parts) and set(parts) <= seated)
        would_sit = party in chairs or (bool(parts) and set(parts) <= chairs)
        if sits or party in excused or not would_sit or party not in ours:
            continue
        said = {"name": name(case, party), "claim": Word(f"words.claim_{ours[party].claim}")}
        yield warning("PM702", _path(judged.tables[0][0], "members"), [party], **said)


def too_many(judged: Judged) -> Iterator[Finding]:
    """PM703: more chairs than one room of its kind carries."""
    for index, arena in judged.arenas:
        most = defaults_of(_kind(arena)).most
        chairs = sum(each.seats or 1 for each in arena.members)
        if most is not None and chairs > most and arena.status is not ArenaStatus.OPEN:
            said = {"title": name(judged.case, arena.id), "count": chairs, "most": most}
            yield warning("PM703", _path(index, "members"), [arena.id], **said)


def wrong_order(judged: Judged) -> Iterator[Finding]:
    """PM704: what is to come first waits for what is to come after it: facts, options, draft,
    decision, giving back.
    """
    known = {each.id: each for each in judged.case.arenas}
    for index, arena in judged.theirs:
        mine = PHASES.index(defaults_of(_kind(arena)).phase)
        for key in sorted(judged.before(arena) & known.keys()):
            other = known[key]
            phase = defaults_of(_kind(other)).phase
            late = phase in ("decide", "back") or (
                _kind(arena) == "fact_panel" and _kind(other) in _TABLES
            )
            if late and mine < PHASES.index(phase):
                said = {"title": name(judged.case, arena.id), "other": name(judged.case, key)}
                yield warning("PM704", _path(index, "opens_after"), [arena.id, key], **said)


def not_first(judged: Judged) -> Iterator[Finding]:
    """PM705: something has to be in place before a joint meeting, and the plan has nothing that
    sees to it.
    """
    if not judged.tables or judged.continued:
        return
    index, first = judged.tables[0]
    there = {str(each.kind) for each in judged.case.gates}
    kinds = {_kind(each) for _, each in judged.arenas}
    missing: dict[str, tuple[str, ...]] = {}
    for gate in judged.ours.gates:
        if gate.state != "shut" or gate.strength == "consider" or gate.kind in there:
            continue
        if kinds & set(_SAID_BY_ARENA.get(gate.kind, ())):
            continue
        if PHASES.index(gate.phase) > PHASES.index("wide"):
            continue
        missing.setdefault(gate.kind, gate.refs)
    if not missing:
        return
    # One finding for all of them: what is to be mended is that meeting, once.
    refs = dict.fromkeys(
        key for found in missing.values() for key in found if whole_of(key) in judged.case
    )
    gates = Words(" ".join(f"words.gate_{kind}" for kind in missing))
    said = {"title": name(judged.case, first.id), "gate": gates}
    yield warning("PM705", _path(index), [first.id, *refs], **said)


def stand_in(judged: Judged) -> Iterator[Finding]:
    """PM706: somebody sits in a party's chair whom it has not chosen."""
    facts, case = judged.facts, judged.case
    for index, arena in judged.theirs:
        for at, member in enumerate(arena.members):
            holder = case.party_named(member.held_by)
            whole = whole_of(member.party) if member.party else ""
            party = facts.parties.get(whole)
            if holder is None or party is None or holder == whole:
                continue
            voice = facts.parties.get(holder)
            grounds = {
                each.basis
                for each in (voice.speaks_for if voice else ())
                if whole_of(each.who) == whole
            }
            if grounds & _GIVEN or party.spokesperson is Spokesperson.CHOSEN:
                continue
            said = {
                "name": name(case, holder),
                "party": name(case, whole),
                "title": name(case, arena.id),
            }
            yield warning("PM706", _path(index, "members", at), [arena.id, whole, holder], **said)


def group_as_one(judged: Judged) -> Iterator[Finding]:
    """PM707: many people are to be heard in a single talk, as if they were one."""
    facts, case = judged.facts, judged.case
    for index, arena in judged.theirs:
        parties = _parties(arena)
        usual = defaults_of(_kind(arena))
        most = arena.sessions if arena.sessions is not None else usual.sessions
        high = most if isinstance(most, int) else most[1]
        if (
            _kind(arena) not in OWN
            or _kind(arena) == "ratification"
            or len(parties) != 1
            or high > 1
        ):
            continue
        party = facts.parties.get(parties[0])
        if party is None or party.kind not in _GROUPS:
            continue
        size = party.least_size or 0
        if size >= MANY or len(facts.parts(party.id)) > 1 or len(party.place_names) > 1:
            said = {"name": name(case, party.id), "title": name(case, arena.id)}
            yield warning("PM707", _path(index, "sessions"), [arena.id, party.id], **said)


def ready_already(judged: Judged) -> Iterator[Finding]:
    """PM708: a proposal lies ready before the joint talks begin, and nothing says what it means."""
    said_of = {GateKind.INFLUENCE, GateKind.OPTIONS}
    if (
        not judged.tables
        or judged.continued
        or any(each.kind in said_of for each in judged.case.gates)
        or judged.case.open
    ):
        return
    for index, each in enumerate(judged.case.proposals):
        if each.status is ProposalStatus.READY:
            title = name(judged.case, each.id) if each.id else Own(each.title or "")
            yield warning("PM708", ("proposals", index), [each.id] if each.id else [], title=title)


def convener(judged: Judged) -> Iterator[Finding]:
    """PM709: a party with a stake of its own leads what is joint."""
    facts, case = judged.facts, judged.case
    for index, arena in judged.tables:
        belongs = {each.id: set(each.belongs_to) for each in case.facilitators}
        for key in arena.lead:
            stakes = {key, *belongs.get(key, ())} & facts.parties.keys()
            own = facts.ordered(each for each in stakes if facts.claims[each])
            if own:
                said = {"name": name(case, own[0]), "title": name(case, arena.id)}
                yield warning("PM709", _path(index, "lead"), [arena.id, own[0]], **said)


def lead_refused(judged: Judged) -> Iterator[Finding]:
    """PM710: somebody is to come under a lead whom they do not accept."""
    facts, case = judged.facts, judged.case
    for index, arena in judged.theirs:
        inside = {whole_of(each) for each in _parties(arena)}
        for lead in facts.refused_leads:
            against = facts.ordered({whole_of(each) for each in lead.objected_by} & inside)
            if lead.id in arena.lead and against:
                said = {
                    "lead": name(case, lead.id),
                    "names": names(case, against),
                    "title": name(case, arena.id),
                }
                yield warning("PM710", _path(index, "lead"), [arena.id, lead.id, *against], **said)


def body_missing(judged: Judged) -> Iterator[Finding]:
    """PM711: the plan ends in a decision, and the map has nobody who decides."""
    ends = [
        (index, each) for index, each in judged.theirs if _kind(each) in ("deciding", "anchoring")
    ]
    if (
        ends
        and not judged.facts.bodies
        and not any("decides" in each for each in judged.facts.claims.values())
    ):
        index, arena = ends[0]
        yield warning("PM711", _path(index), [arena.id], title=name(judged.case, arena.id))


def only_information(judged: Judged) -> Iterator[Finding]:
    """PM712: nothing can be influenced, so a joint meeting would only be information."""
    if judged.tables and judged.ours.pattern == "inform":
        index, arena = judged.tables[0]
        yield warning("PM712", _path(index), [arena.id], title=name(judged.case, arena.id))


def back_too_late(judged: Judged) -> Iterator[Finding]:
    """PM713: those who took part hear what became of it only when it is decided."""
    known = {each.id: each for each in judged.case.arenas}
    gives_back = [(index, each) for index, each in judged.theirs if _kind(each) == "feedback"]
    deciding = {each.id for _, each in judged.arenas if _kind(each) == "deciding"}
    early = [each for _, each in gives_back if not judged.before(each) & deciding]
    before = {key for each in deciding for key in judged.before(known[each])}
    gates = {GateKind.FEEDBACK, GateKind.DRAFT_HOME}
    if (
        not gives_back
        or not deciding
        or early
        or any(each.kind in gates for each in judged.case.gates)
    ):
        return
    if any(_kind(known[key]) in ("mirroring", "ratification") for key in before & known.keys()):
        return
    index, arena = gives_back[0]
    yield warning(
        "PM713", _path(index, "opens_after"), [arena.id], title=name(judged.case, arena.id)
    )


def needless_judgement(judged: Judged) -> Iterator[Finding]:
    """PM714: a judgement about others stands in a file where its form without a reason says the
    same.
    """
    if not judged.theirs:
        return
    for index, tie in enumerate(judged.case.relationships):
        if (
            tie.first
            and tie.trust is not None
            and str(tie.trust) != "good"
            and tie.acknowledged is None
        ):
            who = names(judged.case, (tie.source, tie.target))
            yield warning(
                "PM714", ("relationships", index, "trust"), [tie.source, tie.target], names=who
            )


Check = Callable[[Judged], Iterable[Finding]]
CHECKS: tuple[Check, ...] = (
    unsafe,
    lead_refused,
    no_chair,
    not_first,
    stand_in,
    group_as_one,
    convener,
    ready_already,
    only_information,
    body_missing,
    wrong_order,
    back_too_late,
    too_many,
    needless_judgement,
)


def judgements(case: ProcessMap) -> tuple[Finding, ...]:
    """Give what there is to look over in the arenas that stand in a map, safety first.

    Args:
        case: the map.

    Returns:
        Warnings; nothing where no arena stands in the map.
    """
    if not case.arenas:
        return ()
    judged = Judged(case)
    return tuple(finding for check in CHECKS for finding in check(judged))

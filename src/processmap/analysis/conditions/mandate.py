"""Mandate, influence, decision bodies and their meetings; what has been decided and what waits."""

import datetime as dt
import re

from attrs import frozen

from processmap.analysis.conditions.tensions import room
from processmap.model.dialogues import Dialogue
from processmap.model.governance import Decision, DecisionBody, Meeting, Proposal
from processmap.model.process_map import Case
from processmap.model.project import Pause
from processmap.model.same_text import text_key
from processmap.model.times import exact
from processmap.model.words import Answer, Outcome, Participation, Purpose

__all__ = [
    "INFORMING",
    "Mandate",
    "bodies_deciding",
    "coming_meetings",
    "competent_bodies",
    "decided_on_matter",
    "decisions_about",
    "elections",
    "informed_in",
    "is_election",
    "mandate",
    "only_prepares",
    "open_proposals",
    "open_to_influence",
    "pause_now",
    "preparing_bodies",
    "says_mandate",
    "undecided_bodies",
    "without_body",
]

# Purposes in which a body is told what is under way, so that it does not meet the matter for the
# first time on paper.
INFORMING = frozenset(
    {Purpose.MANDATE, Purpose.COORDINATE, Purpose.ANCHOR, Purpose.MIRROR, Purpose.FEEDBACK}
)
_GIVING = frozenset({Outcome.APPROVED, Outcome.DELEGATED})

_ELECTION = re.compile(
    r"^((all\w*|extra|nästa) )?val(et|en)?($| till\b| \d)|\b(kommunal|riksdags|region)val(et)?\b"
    r"|\belections?\b",
    re.IGNORECASE,
)

# Words in the title of a decision, in lower case: what stands before the decision itself; where it
# goes on to what it is about or what came before it; what says that a dialogue is to be held; what
# says that something ends, is refused or is only reported.
_LEAD_IN = re.compile(
    r"^(beslut|ärende|fråga|förslag|decision|matter|proposal)( om| att| till| on| to)?( att)? "
)
_GOES_ON = re.compile(
    r" (om|inför|kring|angående|efter|enligt|utan|about|on|regarding|concerning|after"
    r"|following|without) "
)
_HOLDING = re.compile(
    r"dialog|samtal(?!sterapi)|medborgar(råd|panel|församling)|\bdelta(r|gande|gandet)?\b"
    r"|\bmedverka(n|r)?\b"
    r"|process(ledare|ledning|plan)|^uppdrag(et)?$|\buppdrag att (utreda|undersöka|ta reda på"
    r"|lyssna)"
    r"|\bmandate\b|\btak(e|ing) part\b|participat|conversation|citizens['’]? (panel|assembly|jury)"
)
_CLOSING = re.compile(
    r"stäng|nedlägg|lägg(s|a|er)? ne(d|r)\b|\briv(a|s|er|ning|ningen)?\b|avveckl|avslut|avslag"
    r"|avslå|avbr|avstå"
    r"|upphör|upphäv|sälj|\bsål|inställ|\bingen\b|\binget\b|\binte\b|\bnej\b|slopa|redovis"
    r"|rapport|utvärder|sammanställ"
    r"|\bclos(e|es|ed|ing|ure)\b|demoli|\bsale\b|\bsell|terminat|reject|refus|cancel"
    r"|discontinu|\bend(s|ed|ing)?\b"
    r"|\bno\b|\bnot\b|withdraw|report|summary|evaluat"
)


@frozen
class Mandate:
    """What gives a process its mandate.

    Attributes:
        given_by: id of the held talk about the mandate, or of the decision.
        assumed: whether that rests on the words of a decision only, so that somebody has to be
            asked.
    """

    given_by: str
    assumed: bool = False


def mandate(case: Case) -> Mandate | None:
    """What gives the process its mandate: a held talk about it, or a decision whose words say so;
    None if nothing does.

    That something has been decided about the matter (that the baths are closed) is nobody's wish
    for a dialogue. Where the words of a decision are about holding one it is taken for the mandate,
    as something assumed.
    """
    talked = (each.id for each in case.dialogues if each.held and each.purpose is Purpose.MANDATE)
    decided = (each.id for each in case.decisions if _gives_mandate(case, each))
    held = next(talked, None)
    if held is not None:
        return Mandate(held)
    named = next(decided, None)
    return Mandate(named, assumed=True) if named is not None else None


def _gives_mandate(case: Case, decision: Decision) -> bool:
    """Say whether a decision to approve or delegate is about holding the dialogue, by its title or
    its proposals'.
    """
    if decision.outcome not in _GIVING or any(
        _from_process(case, key) for key in decision.proposals
    ):
        return False
    proposals = (
        each.title
        for key in decision.proposals
        if isinstance(each := case.by_id.get(key), Proposal)
    )
    words = (decision.title,) if decision.title else tuple(proposals)
    return any(says_mandate(title) for title in words)


def _from_process(case: Case, proposal: str) -> bool:
    """Say whether a proposal has come out of the process: it answers to perspectives."""
    found = case.by_id.get(proposal)
    return isinstance(found, Proposal) and bool(found.addresses)


def says_mandate(title: str) -> bool:
    """Say whether the title of a decision is about holding a dialogue, in Swedish or English.

    What the dialogue is to be about does not matter ("dialog om nedläggningen"); what is decided
    does. A title that ends, closes, refuses or reports something, or that speaks of a dialogue as
    past ("ny plan efter dialog"), is not about holding one.

    Args:
        title: the title of a decision, or of the proposal it is on.
    """
    said = _LEAD_IN.sub("", text_key(title))
    decided = _GOES_ON.split(said, maxsplit=1)[0]
    return bool(_HOLDING.search(decided)) and not _CLOSING.search(decided)


def decided_on_matter(case: Case) -> tuple[Decision, ...]:
    """Decisions in force, in document order, that are about the matter itself as far as their words
    say.

    Not the mandate, and nothing that has come out of the process: what the commissioner is to be
    asked about before anybody is invited.
    """
    return tuple(
        each
        for each in case.decisions
        if each.outcome in _GIVING
        and not _gives_mandate(case, each)
        and not any(_from_process(case, key) for key in each.proposals)
    )


def open_to_influence(case: Case) -> Answer:
    """Say whether anything can be influenced: no for an empty ``open`` or mere information, unknown
    when left out.
    """
    if case.open is not None:
        return Answer.YES if case.open else Answer.NO
    return Answer.NO if case.participation is Participation.INFORMATION else Answer.UNKNOWN


def competent_bodies(case: Case, proposal: Proposal) -> tuple[DecisionBody, ...]:
    """The bodies that must decide on a proposal, as the map says."""
    found = (case.by_id.get(key) for key in proposal.decided_by)
    return tuple(each for each in found if isinstance(each, DecisionBody))


def without_body(case: Case) -> tuple[Proposal, ...]:
    """Proposals with no competent body."""
    return tuple(each for each in case.proposals if not competent_bodies(case, each))


def preparing_bodies(case: Case, body: str) -> tuple[DecisionBody, ...]:
    """The bodies that prepare a body's matters, the earliest in the chain first; the body itself
    not among them.
    """
    found: dict[str, DecisionBody] = {}
    seen = {body}
    trail = [(body, _prepared_by(case, body))]
    while trail:  # depth first, a body noted once everything that prepares it has been
        key, before = trail[-1]
        nearest = next((each for each in before if each.id not in seen), None)
        if nearest:
            seen.add(nearest.id)
            trail.append((nearest.id, _prepared_by(case, nearest.id)))
            continue
        trail.pop()
        entity = case.by_id.get(key)
        if key != body and isinstance(entity, DecisionBody):
            found[key] = entity
    return tuple(found.values())


def _prepared_by(case: Case, key: str) -> tuple[DecisionBody, ...]:
    entity = case.by_id.get(key)
    names = entity.prepared_by if isinstance(entity, DecisionBody) else ()
    return tuple(each for name in names if isinstance(each := case.by_id.get(name), DecisionBody))


def decisions_about(case: Case, proposal: str) -> tuple[Decision, ...]:
    """Decisions on a proposal: those that name it, and those that follow on one that does, in
    document order.
    """
    found = {
        each.id for each in case.decisions if proposal in each.proposals or proposal in each.follows
    }
    grown = True
    while grown:
        more = {
            each.id for each in case.decisions if found & set(each.follows) and not each.proposals
        } - found
        found |= more
        grown = bool(more)
    return tuple(each for each in case.decisions if each.id in found)


def only_prepares(case: Case, decision: Decision) -> bool:
    """Whether a decision only prepares: others than its body are to decide on every proposal it
    names.
    """
    on = [each for key in decision.proposals if isinstance(each := case.by_id.get(key), Proposal)]
    named = [{body.id for body in competent_bodies(case, each)} for each in on]
    return bool(named) and all(bodies and decision.body not in bodies for bodies in named)


def undecided_bodies(case: Case, proposal: Proposal) -> tuple[DecisionBody, ...]:
    """Competent bodies that have not settled a proposal; none once it is withdrawn or one of them
    has rejected it.
    """
    taken = decisions_about(case, proposal.id)
    own = {body.id for body in competent_bodies(case, proposal)}
    if any(
        each.outcome in {Outcome.REJECTED, Outcome.WITHDRAWN} and each.body in own for each in taken
    ):
        return ()
    settled = {each.body for each in taken if each.settled}
    return tuple(each for each in competent_bodies(case, proposal) if each.id not in settled)


def open_proposals(case: Case) -> tuple[Proposal, ...]:
    """Proposals not settled yet: without a body, or with a body that has not decided."""
    return tuple(
        each
        for each in case.proposals
        if not competent_bodies(case, each) or undecided_bodies(case, each)
    )


def bodies_deciding(case: Case) -> tuple[DecisionBody, ...]:
    """Bodies that are to decide something not settled yet, in document order."""
    waiting = {body.id for each in case.proposals for body in undecided_bodies(case, each)}
    waiting |= {
        each.body
        for each in case.decisions
        if not each.settled and each.outcome in {None, Outcome.PENDING}
    }
    return tuple(each for each in case.decision_bodies if each.id in waiting)


def informed_in(case: Case, body: str) -> tuple[Dialogue, ...]:
    """Dialogues, held or to come, in which a body is told what is under way, in document order."""
    return tuple(
        each
        for each in case.dialogues
        if each.live and each.purpose in INFORMING and (body in each.bodies or body in room(each))
    )


def coming_meetings(body: DecisionBody, after: dt.date | None = None) -> tuple[Meeting, ...]:
    """A body's meetings that are not called off, by date; only those later than ``after`` if that
    is given.
    """
    live = (
        each
        for each in body.meetings
        if not each.cancelled and (after is None or each.date > after)
    )
    return tuple(sorted(live, key=lambda each: each.date))


def elections(case: Case) -> tuple[dt.date, ...]:
    """Election days, earliest first: those of the calendar, and those that stand among what runs
    beside or what happens, by what they are called.
    """
    days = set(case.calendar.election) if case.calendar else set()
    told = [(each.title, each.starts) for each in case.proceedings]
    told += [(each.title, each.date) for each in case.events]
    for title, when in told:
        day = exact(when) if when is not None and is_election(title) else None
        if day is not None:
            days.add(day)
    return tuple(sorted(days))


def is_election(title: str) -> bool:
    """Whether something is called an election: people choose who is to decide, and not the
    matter.
    """
    return bool(_ELECTION.search(title))


def pause_now(case: Case) -> Pause | None:
    """The recorded pause, if it has not ended."""
    return case.pause if case.pause and case.pause.ended is None else None

"""What is said beside the steps of a finished plan: chairs for those who are many, why a room is
there, and what the map's own notes say of what a step leans on.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from processmap.language.cutting import group_end
from processmap.language.discretion import is_for_the_writer_alone, of_use, says_not_known
from processmap.model.kinds import whole_of
from processmap.model.plan import (
    Counted,
    Filling,
    Named,
    OwnWords,
    PlanArena,
    PlanGate,
    Quoted,
    Said,
    Seat,
)
from processmap.model.stakeholders import Stakeholder
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, named, said
from processmap.planning.grounds import ground
from processmap.planning.numbers import choose_themselves, heads
from processmap.planning.situation import Situation

__all__ = ["OF_SOURCE", "months_by_name", "note_of", "said_beside"]

MOST_NOTES_SMALL = 2
MOST_NOTE = 140
MOST_BESIDE_A_DATE = 3
"""Words beside a date up to which a note tells little but the date (own)."""
CROWD = 60
"""People from which a group's few chairs are said (own)."""
# Notes on where the map's own words come from tell a process lead nothing about the matter.
_OF_THE_DOCUMENT = re.compile(
    r"\billustration(en)?\b|\b[a-z]+_[a-z]+\b",
    re.IGNORECASE,
)
_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october|december"
)
_DATE = re.compile(rf"\b(?:19|20)\d\d(?:-\d\d){{0,2}}\b|\b(?:{_MONTHS})\b", re.IGNORECASE)
_NUMBER = {
    name: number
    for names in (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "january february march april may june july august september october november december",
    )
    for number, name in enumerate(names.split(), 1)
}
_OF_A_DATE = re.compile(r"\b(?:från|i|den|sedan|from|in|of|the|since)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_CLAUSES = re.compile(r";\s+")
OF_SOURCE = re.compile(
    r"\b(rekonstru\w*|reconstru\w*|läsning(ar)?|reading|källan?|sources?|skattat?|skattad|"
    r"uppskattning|estimated?|antagande|assumption|fallbladet|sheet|så berättat|känt ur|känd ur|"
    r"så blev det|turned out|"
    r"stated|put in writing|enligt uppgift)\b",
    re.IGNORECASE,
)


def months_by_name() -> dict[str, int]:
    """The number of each month, by its name in Swedish and English in small letters."""
    return dict(_NUMBER)


def said_beside(facts: Situation, plan: Blueprint) -> None:
    """Write beside each step what is to be said of its chairs, its ground and the map's notes."""
    _chairs_and_grounds(facts, plan)
    _notes(facts, plan)


def _chairs_and_grounds(facts: Situation, plan: Blueprint) -> None:
    told: set[tuple[str, int]] = set()
    made = []
    for arena in plan.arenas:
        chairs = tuple(_chairs(facts, arena, told)) if _is_room(arena) else ()
        why = ground(facts, plan, arena) if arena.status == "proposed" else None
        made.append(evolve(arena, chairs=chairs, ground=why))
    plan.arenas = made


def _is_room(arena: PlanArena) -> bool:
    return defaults_of(arena.kind).joint and arena.kind != "deciding" and len(arena.members) > 1


def _chairs(facts: Situation, arena: PlanArena, told: set[tuple[str, int]]) -> Iterator[Said]:
    """How many chairs those take who are many; once in a plan, unless it is another number, and
    not where they have sat together before.
    """
    if facts.rules_agreed:
        return
    shares: list[Said] = []
    alike: dict[tuple[str, int, str | int], list[str]] = {}
    choosing: list[str] = []
    for seat in arena.members:
        entity = facts.parties.get(seat.party)
        if entity is None or (seat.party, seat.seats) in told or seat.state == "kept_open":
            continue
        share = _share(entity, seat)
        if share is None:
            continue
        if share[0] == "share_crowd" and seat.party in {party for party, _ in told}:
            continue  # that they are many and choose by themselves has been told
        told.add((seat.party, seat.seats))
        alike.setdefault(share, []).append(seat.party)
        if choose_themselves(entity):
            choosing.append(seat.party)
    for (name, seats, count), parties in alike.items():
        several = f"{name}_each" if len(parties) > 1 else name
        who = named(tuple(parties))
        key = f"plan_people.{several}"
        number = Counted(tuple(parties), _about(count) if name == "share_crowd" else count)
        shares.append(said(key, tuple(parties), who=who, seats=seats, count=number))
    if not shares:
        return
    key = "chairs" if choosing else "chairs_known"
    refs = tuple(ref for each in shares for ref in each.refs)
    yield said(f"plan_people.{key}", refs, shares=tuple(shares))


def _share(entity: Stakeholder, seat: Seat) -> tuple[str, int, str | int] | None:
    """What is said of chairs of how many, the chairs, and how many; nothing where each has one."""
    many = heads(entity)
    size = entity.least_size or 0
    if many > seat.seats:
        count: str | int = str(many) if many > 12 else many
        key = "share"
    elif many == 1 and size >= CROWD and choose_themselves(entity):
        count, key = f"{size:,}".replace(",", "\u00a0"), "share_crowd"
    else:
        return None
    return key, seat.seats, count


def _about(count: str | int) -> Said:
    return said("plan_people.about", (), count=count)


def _notes(facts: Situation, plan: Blueprint) -> None:
    """The note of the first entry that a step leans on, where it has one that nobody has been shown
    yet: the process lead sees what the plan could not read.
    """
    left = MOST_NOTES_SMALL if plan.shape.small else len(plan.gates) + len(plan.arenas)
    shown: set[str] = set()
    words: set[object] = set()

    def next_of(refs: tuple[str, ...], spoken: frozenset[str]) -> tuple[Said, ...]:
        nonlocal left
        for ref in dict.fromkeys(whole_of(each) for each in refs):
            note = note_of(facts, ref)
            full = left < 1 and ref not in facts.parties
            if note is None or ref in shown or ref not in spoken or full:
                continue
            shown.add(ref)
            told = getattr(_quoted(note), "texts", None)
            if told in words:
                continue  # the same of another: once is enough
            words.add(told)
            left -= 0 if ref in facts.parties else 1
            return (note,)
        return ()

    notes: dict[str, tuple[Said, ...]] = {}
    # What is noted of somebody helps whoever is about to meet them: their own talk has it first.
    talks = [each for each in plan.arenas if each.phase == "call"]
    rest = [each for each in plan.arenas if each.phase != "call"]
    steps: list[PlanGate | PlanArena] = [*talks, *plan.gates, *rest]
    for step in steps:
        notes[step.id] = next_of(_leans_on(step), _spoken_of(step))
    plan.gates = [evolve(each, notes=(*each.notes, *notes[each.id])) for each in plan.gates]
    plan.arenas = [evolve(each, notes=notes[each.id]) for each in plan.arenas]


def _leans_on(step: PlanGate | PlanArena) -> tuple[str, ...]:
    if isinstance(step, PlanGate):
        return step.refs
    refs = tuple(ref for each in step.reasons for ref in each.refs)
    return (*step.parties, *refs) if step.phase == "call" else refs


def _spoken_of(step: PlanGate | PlanArena) -> frozenset[str]:
    """Entries that a step names or quotes, or talks with: a note on something else would stand
    there without what it is about.
    """
    said_ = (step.said,) if isinstance(step, PlanGate) else (step.title, step.purpose)
    there = {whole_of(key) for key in _entries(said_)}
    if isinstance(step, PlanArena) and step.phase == "call":
        there |= {whole_of(key) for key in step.parties}
    return frozenset(there)


def _entries(value: object) -> Iterator[str]:
    """Ids that stand in what is said, as names or as words, however deep."""
    if isinstance(value, Said):
        for _, filling in value.params:
            yield from _entries(filling)
    elif isinstance(value, tuple):
        for each in value:
            yield from _entries(each)
    elif isinstance(value, Named | Quoted):
        yield from value.ids


def _is_ahead(facts: Situation, note: str) -> bool:
    """Whether a note tells of a month or a year after the day that the plan is made for."""
    start = facts.start
    if start is None:
        return False
    months = _MONTHS
    for found in re.finditer(rf"(?:\b({months})\s+)?\b((?:19|20)\d\d)\b", note, re.IGNORECASE):
        month = _NUMBER.get((found[1] or "").casefold(), 0)
        if (int(found[2]), month) > (start.year, start.month if month else 0):
            return True
    return False


def note_of(facts: Situation, key: str) -> Said | None:
    """What is told of the note of an entry beside a step that leans on it: what helps to meet
    somebody, and nothing of a note that is for whoever wrote it alone. None where nothing is.

    Args:
        facts: the situation.
        key: id of the entry.
    """
    entity = facts.case.by_id.get(key)
    note = getattr(entity, "note", None)
    if key in facts.consulted:
        return None  # that they are only asked for their opinion is told where it is told
    if not note or OF_SOURCE.search(note) or _shelters(facts, key):
        return None
    if is_for_the_writer_alone(note):
        return None
    # What is said of how the document was made, and not of the case, is for whoever made it.
    sentences = [each for each in _SENTENCES.split(note) if not _OF_THE_DOCUMENT.search(each)]
    if not sentences or _is_ahead(facts, note):
        return None
    if _only_dates(" ".join(sentences)):
        return None
    clauses = [part for each in sentences for part in _CLAUSES.split(each)]
    useful = [each for each in clauses if of_use(each)]
    if not useful:
        return None
    if key not in facts.parties:
        return said("plan_people.note", (key,), words=_own_words(key, useful))
    gaps = [each for each in useful if says_not_known(each)]
    known = [each for each in useful if each not in gaps]
    filled: dict[str, Filling] = {"who": named([key])}
    if known:
        filled["words"] = _own_words(key, known)
    if gaps:
        filled["gaps"] = _own_words(key, gaps)
    name = "note_of" if not gaps else "note_and_to_find_out" if known else "to_find_out"
    return said(f"plan_people.{name}", (key,), **filled)


def _quoted(note: Said) -> object:
    """What of a note is quoted first."""
    filled = dict(note.params)
    return filled.get("words") or filled.get("gaps")


def _own_words(key: str, sentences: list[str]) -> OwnWords:
    told = _cut(" ".join(_stopped(sentences))).rstrip(".;")
    # It stands in quotation marks: what it quotes itself has the marks for a quotation in another.
    return OwnWords((told.replace("”", "’").replace("“", "‘"),), (key,), True)


def _stopped(clauses: list[str]) -> Iterator[str]:
    """Clauses with what stands between them: a semicolon before one that goes on, else a stop."""
    for clause, following in zip(clauses, [*clauses[1:], ""], strict=True):
        goes_on = following[:1].islower() or following[:1].isdigit()
        yield clause if clause[-1:] in ".!?" else f"{clause}{';' if goes_on else '.'}"


def _cut(note: str) -> str:
    """A note, or as much of its beginning as has room and ends a group of words."""
    if len(note) <= MOST_NOTE:
        return note
    parts = note.split()
    room = len(note[:MOST_NOTE].rsplit(maxsplit=1)[0].split())
    return f"{' '.join(parts[: group_end(parts, room)]).rstrip(',;:–-')} …"


def _only_dates(note: str) -> bool:
    """Whether a note tells when something was, or from where it is known, and nothing else."""
    if not _DATE.search(note):
        return False
    left = _OF_A_DATE.sub(" ", _DATE.sub(" ", note))
    return len(re.findall(r"[^\W\d_]{2,}", left)) <= MOST_BESIDE_A_DATE


def _shelters(facts: Situation, key: str) -> bool:
    """Whether a note is about somebody in fear or kept confidential, or about what is hard between
    two of whom one is: it is not printed.
    """
    entity = facts.case.by_id.get(key)
    ends = (getattr(entity, "source", None), getattr(entity, "target", None))
    return bool(facts.afraid & {whole_of(end) for end in (key, *ends) if end})

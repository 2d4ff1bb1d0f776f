"""Those who work where the matter is: heard on working time, without managers, and never in the
union's place.
"""

import re
from collections.abc import Iterable

from attrs import evolve

from processmap.model.kinds import whole_of
from processmap.model.process_map import ProcessMap
from processmap.model.words import StakeholderKind, Standing
from processmap.planning.out_of_sight import Unsaid, openly
from processmap.planning.situation import Situation

__all__ = [
    "employers",
    "exposed",
    "is_staff",
    "kept_from_tables",
    "staff",
    "unions",
    "with_employers",
    "work_at_stake",
]

K = StakeholderKind
# A group of people whose name says that they are employed there.
_EMPLOYED = re.compile(
    r"\b(\w*personal(en)?|\w*anställda|\w*medarbetar\w*|\w*lärar(e|na)|\w*arbetar(e|na)|"
    r"(work)?staff|employees|workers|teachers|nurses)\b",
    re.IGNORECASE,
)
# A row that holds others than the employed is talked with as what it is.
_MIXED = re.compile(
    r"\b(elev\w*|föräldr\w*|boende|grann\w*|patient\w*|barn\w*|pupils?|parents?|residents?|"
    r"neighbours?|patients?|children|chef\w*|rektor\w*|föreståndar\w*|ledning\w*|superintendents?|"
    r"managers?|directors?|heads?)\b",
    re.IGNORECASE,
)
# What ends or moves the work of those who are employed where it is.
_CLOSES = re.compile(
    r"\b(stäng|läggs? ner|lägga ner|nedlägg|avveckl|slå\w* samman|sammanslag|varsel|flytt|"
    r"clos(e|ing|ure)|shut|merg|relocat|lay.?offs?)\w*",
    re.IGNORECASE,
)
_GROUPS = frozenset({K.GROUP, K.OTHER, K.OFFICIAL, K.PERSON, None})


def is_staff(facts: Situation, party: str) -> bool:
    """Whether a party is people employed where the matter is: their name says so, or they are to
    carry it out under somebody's power.
    """
    entity = facts.own(party)
    if entity is None or entity.kind not in _GROUPS or Standing.UNION in entity.standing:
        return False
    if _MIXED.search(entity.name):
        return False
    working = "carries_out" in facts.claims[entity.id] and bool(facts.under_power.get(entity.id))
    return working or bool(_EMPLOYED.search(entity.name))


def staff(facts: Situation) -> tuple[str, ...]:
    """Everybody who is employed where the matter is."""
    return facts.ordered(key for key in facts.parties if is_staff(facts, key))


def employers(facts: Situation, party: str) -> tuple[str, ...]:
    """Whom employed people work for: who has power over them, or whom they are a part of."""
    entity = facts.own(party)
    if entity is None or not (is_staff(facts, party) or entity.kind is K.OFFICIAL):
        return ()
    whole = (whole_of(key) for key in entity.part_of)
    over = (*facts.under_power.get(entity.id, ()), *whole)
    return facts.ordered(key for key in over if key in facts.parties and key != entity.id)


def kept_from_tables(facts: Situation, there: Iterable[str]) -> frozenset[str]:
    """Staff who do not sit at a table where their employer and those it is there for are at odds:
    whatever they say there, they say before both.

    Args:
        facts: the situation.
        there: who else is to sit there.
    """
    present = {whole_of(key) for key in there}
    found: set[str] = set()
    for party in present & facts.parties.keys():
        for employer in set(employers(facts, party)) & present:
            against = set(facts.conflicts_of(employer)) & present
            if any(not facts.is_public(key) and not is_staff(facts, key) for key in against):
                found.add(party)
    return frozenset(found)


def exposed(facts: Situation) -> tuple[str, ...]:
    """Employed people who are under threat or ask for safety."""
    return facts.ordered(key for key in facts.exposed if employers(facts, key))


def with_employers(case: ProcessMap, hidden: Unsaid) -> Unsaid:
    """What a plan does not tell of, with whom those work for who are asked whether they want to be
    left out and are exposed at their work: what an employer owes them does not wait for an answer.

    Args:
        case: the whole map.
        hidden: what the plan does not tell of.
    """
    if not hidden.left_alone:
        return hidden
    facts = Situation(case)
    told = {each.id for each in openly(case).stakeholders}
    over = {
        party: tuple(key for key in employers(facts, party) if key in told)
        for party in exposed(facts)
        if party in hidden.left_alone
    }
    return evolve(hidden, employers=over)


def work_at_stake(facts: Situation) -> bool:
    """Whether what is proposed or to be decided closes or moves a workplace."""
    titles = {each.title for each in facts.open_proposals}
    titles |= {each.title for each in facts.pending if each.title}
    return any(map(_CLOSES.search, titles))


def unions(facts: Situation) -> tuple[str, ...]:
    """Unions that stand in the map."""
    return facts.ordered(
        key for key, each in facts.parties.items() if Standing.UNION in each.standing
    )

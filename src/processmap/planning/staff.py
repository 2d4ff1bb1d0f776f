"""Those who work where the matter is: heard on working time, without managers, and never in the
union's place.
"""

import re

from processmap.model.words import StakeholderKind, Standing
from processmap.planning.situation import Situation

__all__ = ["is_staff", "staff", "unions"]

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


def unions(facts: Situation) -> tuple[str, ...]:
    """Unions that stand in the map."""
    return facts.ordered(
        key for key, each in facts.parties.items() if Standing.UNION in each.standing
    )

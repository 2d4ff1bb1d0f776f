"""The method catalogue, as data: the common methods of Swedish practice. A document adds to it or
overrides it.

Seats count chairs in the room; hours are the length of one meeting; ``carries`` is the hardest
readiness the method can hold. The figures are our reading of the sources named at each entry, meant
to be overridden where practice differs.
"""

import attrs

from processmap.messages import has_text, text
from processmap.model.dialogues import Method
from processmap.model.process_map import Case
from processmap.model.words import Purpose, Readiness

__all__ = ["CATALOGUE", "LETTER", "method_name", "methods_of"]

P, R = Purpose, Readiness
LETTER = "written_feedback"
"""The method that nobody has to come to."""


def _method(
    key: str,
    seats: tuple[int, int],
    hours: float,
    facilitators: int,
    carries: Readiness,
    purposes: tuple[Purpose, ...],
    invite_days: int,
    source: str,
) -> Method:
    return Method(
        id=key,
        seats=seats,
        hours=hours,
        facilitators=facilitators,
        carries=carries,
        purposes=purposes,
        invite_days=invite_days,
        source=source,
    )


S2020, SKR, GLASL = (
    "Göteborgs Stad, S2020: samtalstyper",
    "SKR: metoder för medborgardialog",
    "Glasl",
)
SUSSKIND, BOVERKET = "Susskind: joint fact-finding", "Boverket: medborgardialog"

SEED, SEEDS = "Ljusnarsberg 2017", "Ljusnarsberg 2017; landstinget 2012"

_ALONE = (P.INVENTORY, P.ASSESS, P.PREPARE, P.FEEDBACK, P.FOLLOW_UP)

CATALOGUE: tuple[Method, ...] = (
    _method("interview", (1, 4), 1.5, 1, R.NOT_NOW, _ALONE, 7, S2020),
    _method("home_visit", (1, 4), 1.5, 1, R.NOT_NOW, (P.INVENTORY, P.ASSESS, P.PREPARE), 7, S2020),
    _method(
        "caucus",
        (1, 12),
        2,
        1,
        R.NOT_NOW,
        (P.PREPARE, P.INVENTORY, P.MIRROR),
        10,
        "Billikopf; ABA/Siboni",
    ),
    _method("outreach_visit", (1, 30), 2, 1, R.NOT_NOW, (P.INVENTORY, P.ASSESS), 3, S2020),
    _method("walk", (2, 20), 2, 1, R.FACILITATED, (P.INVENTORY, P.FRAME), 14, SKR),
    _method("focus_group", (4, 10), 2, 1, R.FACILITATED, (P.INVENTORY, P.MIRROR), 14, SKR),
    _method("small_group", (4, 8), 2.5, 1, R.PREPARED, (P.MEET, P.FRAME, P.CREATE), 14, S2020),
    _method(
        "round_table", (6, 14), 2.5, 2, R.FACILITATED, (P.MEET, P.FRAME, P.CREATE, P.FACTS), 21, SKR
    ),
    _method("dialogue_cafe", (12, 60), 3, 3, R.FACILITATED, (P.FRAME, P.CREATE), 21, SKR),
    _method("open_space", (20, 200), 5, 3, R.YES, (P.FRAME, P.CREATE), 28, SKR),
    _method("mediation", (2, 6), 3, 1, R.PREPARED, (P.MEET,), 14, GLASL),
    _method("negotiation", (2, 12), 3, 1, R.FACILITATED, (P.MEET, P.CREATE), 14, GLASL),
    _method("joint_fact_finding", (4, 16), 3, 1, R.FACILITATED, (P.FACTS,), 21, SUSSKIND),
    _method("working_group", (3, 12), 2, 1, R.FACILITATED, (P.CREATE, P.FOLLOW_UP), 14, SKR),
    _method(
        "open_house", (10, 300), 3, 3, R.YES, (P.MIRROR, P.FEEDBACK, P.INVENTORY), 21, BOVERKET
    ),
    _method(
        "drop_in", (1, 40), 3, 2, R.FACILITATED, (P.INVENTORY, P.MIRROR, P.FEEDBACK), 10, S2020
    ),
    _method("information_meeting", (5, 500), 1.5, 1, R.YES, (P.FEEDBACK,), 14, BOVERKET),
    _method("mirror_meeting", (1, 100), 2, 1, R.FACILITATED, (P.MIRROR,), 14, S2020),
    _method("feedback_meeting", (1, 200), 1.5, 1, R.FACILITATED, (P.FEEDBACK,), 14, S2020),
    _method(LETTER, (1, 1000), 0.5, 1, R.NOT_NOW, (P.FEEDBACK,), 0, "Botkyrka; own"),
    _method("agency_coordination", (2, 25), 2, 1, R.YES, (P.COORDINATE,), 14, SEED),
    _method(
        "steering_group_meeting",
        (2, 20),
        1.5,
        1,
        R.YES,
        (P.MANDATE, P.ANCHOR, P.FOLLOW_UP),
        10,
        SEEDS,
    ),
    _method(
        "briefing", (1, 30), 1, 1, R.YES, (P.ANCHOR, P.MANDATE, P.FEEDBACK), 10, f"{SEED}; own"
    ),
    _method("body_meeting", (1, 100), 1, 0, R.YES, (P.DECIDE, P.ANCHOR), 10, SEEDS),
    _method("ruling", (1, 100), 1, 0, R.YES, (P.DECIDE,), 10, "own"),
    _method("seminar", (5, 200), 2, 1, R.YES, (P.COORDINATE, P.FOLLOW_UP), 28, "Karlskoga 2019"),
    _method("review_meeting", (2, 40), 2, 1, R.FACILITATED, (P.FOLLOW_UP,), 14, S2020),
)


def methods_of(case: Case) -> dict[str, Method]:
    """Catalogue and document together, by id; what an override leaves out stands as in the
    catalogue.
    """
    found = {method.id: method for method in CATALOGUE}
    for own in case.methods:
        base = found.get(own.id)
        if base is not None:
            names = [attribute.name for attribute in attrs.fields(Method)]
            said = {
                name: value for name in names if (value := getattr(own, name)) not in (None, ())
            }
            own = attrs.evolve(base, **said)
        found[own.id] = own
    return found


def method_name(method: Method, language: str = "sv") -> str:
    """What a method is called: the document's own name, else the catalogue's, else its id."""
    if method.name:
        return method.name
    key = f"methods.{method.id}"
    return text(key, language) if has_text(key) else method.id

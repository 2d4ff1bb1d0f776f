"""Every kind of fact that can stand in the way, in a document of its own: its sentence, and a way
out that works.
"""

import pytest

import processmap as pm
from processmap.model.plan import Status
from tests.scheduling.told import facts_told, ways_told
from tests.scheduling.torget import scheduled

PEOPLE = "\n".join(
    f"  - {{id: {key}, kind: administration, name: {name}}}"
    for key, name in zip(
        "abcde", ("Gatukontoret", "Kulturen", "Skolan", "Parken", "Trafiken"), strict=True
    )
)
FIVE = "\n".join(
    f"  - {{id: x{key}, title: Möte {key}, purpose: assess, participants: [{key}]}}"
    for key in "abcde"
)
THREE = "\n".join(FIVE.splitlines()[:3])
LONG = "methods: [{id: m, name: M, seats: [1, 30], hours: 6}]"
SLOW = "methods: [{id: m, name: M, seats: [1, 30], hours: 2, invite_days: 28}]"
BY_M = "  - {id: x, title: Möte, purpose: coordinate, method: m, participants: [a]}"
BOTH = "  - {id: x, title: Först, purpose: coordinate}\n  - {id: y, title: Sedan, purpose: coordinate, after: [AFTER]}"
PAST = BOTH.replace("coordinate}", "coordinate, status: held, date: 2026-02-27}")
SET = BOTH.replace(
    "coordinate}", "coordinate, status: confirmed, date: 2026-03-04, start: '13:00'}"
)
LAST = "\n  - {id: z, title: Sist, purpose: coordinate, status: confirmed, date: 2026-03-03, after: [y]}"
RESTED = "\n".join(
    f"  - {{id: x{n}, title: Möte {n}, purpose: coordinate, participants: [a]}}" for n in range(3)
)
BODY = "decision_bodies: [{id: ks, name: Kommunstyrelsen, meetings: [2026-02-01, 2026-06-03]}]"
LED = ", facilitators: [{id: l, name: Lena, days_per_week: DAYS}]"
ROOMS = (
    ", rooms: [Folkets hus], facilitators: [{id: l, name: L}, {id: m, name: M}, {id: n, name: N}]"
)
AWAY = "unavailable: [{start: 2026-03-01, end: 2199-01-01}]"
MIA = f"{{id: m, role: mediator, name: Mia, {AWAY}}}"
MEDIATION = BY_M.replace("method: m", "method: mediation").replace("[a]", "[a, b]")
VOTE = "  - {id: x, title: Beslut, purpose: decide, bodies: [ks]}"

RENEWED = """  - id: x
    title: Förnyat uppdrag
    purpose: mandate
    participants: [a]
    reasons: [{rule: election, because: Efter valet ska uppdraget förnyas.}]"""


def document(
    talks: str,
    *,
    start: str = "2026-03-02",
    target: str = "2026-03-20",
    more: str = "",
    rest: str = "",
) -> str:
    """A document whose own talks are put in time alone, so that nothing but what it says can stand
    in the way.
    """
    calendar = f"{{start: {start}, target: {target}, target_firm: true{more}}}"
    head = f"processmap: 1\ntitle: Torget\nopen: [Allt]\nstakeholders:\n{PEOPLE}\n{rest}\n"
    return f"{head}calendar: {calendar}\ndialogues:\n{talks}\n"


KINDS: dict[str, tuple[str, str, str, tuple[str, str]]] = {
    "gap": (
        document(BOTH.replace("AFTER", "{dialogue: x, gap_days: 30}")),
        "gap:x:y",
        "Mellan ”Först” och ”Sedan” ska det gå minst 30 dagar.",
        ("gap_days: 30", "gap_days: 3"),
    ),
    "order": (
        document(SET.replace("AFTER", "x") + LAST),
        "order:x:y",
        "”Sedan” hålls efter ”Först”.",
        (", after: [x]", ""),
    ),
    "within": (
        document(
            SET.replace("AFTER", "{dialogue: x, within_days: 5}").replace(
                "Sedan,", "Sedan, participants: [a],"
            )
        ).replace(
            "name: Gatukontoret",
            "name: Gatukontoret, unavailable: [{start: 2026-03-05, end: 2026-03-15}]",
        ),
        "within:x:y",
        "”Sedan” ska hållas inom 5 dagar efter ”Först”.",
        ("within_days: 5", "within_days: 13"),
    ),
    "past_gap": (
        document(PAST.replace("AFTER", "{dialogue: x, gap_days: 60}")),
        "past_gap:x:y",
        "”Sedan” ska hållas minst 60 dagar efter ”Först”, som var 27 februari.",
        ("gap_days: 60", "gap_days: 3"),
    ),
    "past_within": (
        document(
            PAST.replace("AFTER", "{dialogue: x, within_days: 10}"),
            start="2026-04-01",
            target="2026-05-01",
        ),
        "past_within:x:y",
        "”Sedan” ska hållas inom 10 dagar efter ”Först”, som var 27 februari.",
        ("within_days: 10", "within_days: 40"),
    ),
    "invite": (
        document(BY_M, rest=SLOW),
        "invite:x",
        "Inbjudan till ”Möte” tar 28 dagar, så det kan hållas tidigast 30 mars.",
        ("invite_days: 28", "invite_days: 14"),
    ),
    "invite_usual": (
        document(
            BY_M.replace(" method: m,", "").replace("coordinate", "meet").replace("[a]", "[a, b]")
        ).replace("2026-03-20", "2026-03-18"),
        "invite_usual:x",
        "Till ”Möte” räknar vi med att inbjudan tar 21 dagar, eftersom myndigheter eller instanser är med, så det "
        "kan hållas tidigast 23 mars.",
        ("purpose: meet,", "purpose: meet, method: briefing,"),
    ),
    "length": (
        document(BY_M, rest=LONG).replace(
            "name: Gatukontoret", "name: Gatukontoret, available: [evening]"
        ),
        "length:x",
        "”Möte” tar 6 timmar och ryms inte på en halv dag eller en kväll.",
        ("hours: 6", "hours: 3"),
    ),
    "meetings": (
        document(VOTE, rest=BODY),
        "meetings:ks",
        "Kommunstyrelsen har inget känt sammanträde före 20 mars.",
        ("[2026-02-01,", "[2026-02-01, 2026-03-02,"),
    ),
    "rest": (
        document(RESTED, more=", rest_days: 14"),
        "rest:a",
        "Gatukontoret ska ha minst 14 dygn mellan sina möten.",
        ("rest_days: 14", "rest_days: 2"),
    ),
    "week": (
        document(FIVE, target="2026-03-13", more=LED.replace("DAYS", "1")),
        "week:leaders",
        "Lena hinner leda högst 1 samtal i veckan, med förberedelser och anteckningar.",
        ("days_per_week: 1", "days_per_week: 3"),
    ),
    "weeks": (
        document(FIVE, target="2026-03-13", more=LED.replace("DAYS", "0.25")),
        "weeks:leaders",
        "Lena hinner leda högst 1 samtal på 2 veckor, med förberedelser och anteckningar.",
        ("days_per_week: 0.25", "days_per_week: 3"),
    ),
    "pace": (
        document(FIVE, target="2026-03-06"),
        "pace",
        "Tidplanen räknar med högst 4 samtal i veckan.",
        (
            "target_firm: true",
            "target_firm: true, facilitators: [{id: l, name: Lena, days_per_week: 5}]",
        ),
    ),
    "sheltered_rest": (
        document(THREE, target="2026-03-03").replace("kind: administration", "needs: [safety]"),
        "sheltered_rest",
        "Högst ett samtal om dagen med någon som är rädd eller hotad.",
        (
            "target_firm: true",
            "target_firm: true, facilitators: [{id: l, name: L}, {id: m, name: M}]",
        ),
    ),
    "rooms": (
        document(FIVE, target="2026-03-03", more=ROOMS),
        "rooms",
        "Lokaler som finns: Folkets hus.",
        ("[Folkets hus]", "[Folkets hus, Biblioteket]"),
    ),
    "election": (
        document(RENEWED, more=", election: 2026-03-20"),
        "kept_free:election:0",
        "”Förnyat uppdrag” hålls när de som väljs 20 mars har tillträtt, tidigast 21 april.",
        ("election: 2026-03-20", "election: 2026-02-20"),
    ),
    "mediators": (
        document(MEDIATION, more=f", facilitators: [{{id: l, name: Lena}}, {MIA}]"),
        "mediators",
        "Så många kan medla: 1.",
        (MIA, f"{MIA}, {{id: n, role: mediator, name: Nils}}"),
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_fact_is_said_and_has_a_way_out(kind: str) -> None:
    """Impossible, told in Swedish, each fact needed; what is advised, written into the document,
    gives a timetable.
    """
    text, fact, sentence, (old, new) = KINDS[kind]
    before = scheduled(pm.loads(text))
    assert before.status is Status.INFEASIBLE
    assert before.clash is not None
    assert before.clash.irreducible
    assert sentence in " ".join(facts_told(before))
    assert (fact,) in [each.facts for each in before.ways]
    assert old in text
    after = scheduled(pm.loads(text.replace(old, new)))
    assert (after.found, after.late_days) == (True, 0)


def test_always_is_not_told_as_a_day_in_another_century() -> None:
    """A last day far off is a way to write "from now on", and is read out so."""
    away = document(BY_M, rest=SLOW.replace("28", "0")).replace(
        "name: Gatukontoret", f"name: Gatukontoret, {AWAY}"
    )
    found = scheduled(pm.loads(away))
    said = " ".join([*facts_told(found), *ways_told(found)])
    assert "Gatukontoret kan inte från och med 1 mars." in said
    assert "2199" not in said

"""A made-up process map of fifty boxes, as a municipality would have it, for tests that need a
whole picture.
"""

from processmap.picture.diagram import Alternative, Arrow, Box, Column, Diagram, Lane, Line
from processmap.picture.vocabulary import BoxKind, State

_LANES = (
    "Uppdrag",
    "Samtal i egen grupp",
    "Gemensamma samtal",
    "Åtgärdsförslag",
    "Utskottet",
    "Kommunstyrelsen",
)
_PHASES = ("Förberedelser", "Perspektivinsamling", "Dialog", "Förslag", "Beslut", "Genomförande")
_GROUPS = tuple(f"grannarna i kvarter {number}" for number in range(1, 16))


def fifty(without: str | None = None) -> Diagram:
    """Give the map, or the map ``without`` one box and its arrows."""
    boxes: list[Box] = []
    ties: list[tuple[str, str]] = []

    def add(
        kind: BoxKind, heading: str, lane: int, phase: int, *before: str, state: State = "planned"
    ) -> str:
        name = f"b{len(boxes) + 1}"
        boxes.append(
            Box(
                id=name,
                kind=kind,
                heading=heading,
                lane=f"l{lane}",
                column=f"c{phase}",
                state=state,
                order=len(boxes),
                lines=(
                    Line("Enskilt samtal på plats", "method"),
                    Line(f"vecka {len(boxes) + 5}", "date"),
                ),
            )
        )
        ties.extend((each, name) for each in before)
        return name

    mandate = add("mandate", "Samtal om uppdraget", 0, 0, state="held")
    together = add("coordination", "Samverkansmöte mellan myndigheter", 0, 0, mandate, state="held")
    talks = [
        add("caucus", f"Samtal med {group}", 1, 1, together, state="next") for group in _GROUPS
    ]
    mirrors = [
        add("mirror", f"Återspegling {k + 1}", 2, 1, *talks[5 * k : 5 * k + 5]) for k in range(3)
    ]
    joint = [
        add("joint", f"Gemensamt samtal om fråga {k + 1}", 2, 2, mirrors[k // 2]) for k in range(6)
    ]
    told = [add("meeting", f"Information {k + 1}", 4 + k % 2, 2, mirrors[k % 3]) for k in range(4)]
    ideas = [
        add(
            "proposal",
            f"Förslag {k + 1} till trygghetsundersökning",
            3,
            3,
            joint[k % 6],
            told[k % 4],
        )
        for k in range(7)
    ]
    drafts = [
        add("meeting", f"Beredning {k + 1}", 4, 4, ideas[2 * k], ideas[2 * k + 1]) for k in range(3)
    ]
    decided = [add("decision", f"Beslut {k + 1}", 5, 4, drafts[k]) for k in range(3)]
    done = [add("action", f"Åtgärd {k + 1}", 3, 5, decided[k % 3]) for k in range(5)]
    add("feedback", "Återkoppling till alla", 2, 5, *decided)
    add("feedback", "Uppföljning efter ett år", 0, 5, *done)
    kept = [box for box in boxes if box.id != without]
    arrows = [
        Arrow(id=f"a{k}", source=s, target=t, reason="Därför.")
        for k, (s, t) in enumerate(ties)
        if without not in (s, t)
    ]
    return Diagram(
        view="process",
        title="Torget i Exempelby",
        question="Hur kan torget bli en plats för alla?",
        details=("Exempelby kommun", "KS 2026/17", "2026-03-01"),
        lanes=tuple(Lane(id=f"l{k}", title=title) for k, title in enumerate(_LANES)),
        columns=tuple(
            Column(id=f"c{k}", title=title, current=k == 1) for k, title in enumerate(_PHASES)
        ),
        boxes=tuple(kept),
        arrows=tuple(arrows),
        notes=("Preliminära steg bestäms när inventeringen har återspeglats.",),
        alternative=Alternative(summary="Processkarta med femtio steg."),
    )

"""Titles of SKR's seven steps."""

TEXTS: dict[str, tuple[str, str]] = {
    "preparation": ("Förberedelser", "Preparations"),
    "perspectives": ("Perspektivinsamling", "Gathering perspectives"),
    "dialogue": (
        "Dialog – experimenterande och medskapande",
        "Dialogue – experimenting and co-creating",
    ),
    "proposals": ("Förslag – åtgärder och åtaganden", "Proposals – measures and commitments"),
    "decision": ("Beslut om genomförande", "Decision to carry out"),
    "implementation": ("Genomförande", "Carrying out"),
    "capacity": ("Kapacitetsutveckling", "Building capacity"),
}

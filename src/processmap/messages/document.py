"""Faults of a document, PM0xx: what was found, and what would be right (``_help``)."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM050": ("Id:t ”{found}” används redan ({first}).", "The id “{found}” is already used ({first})."),
    "PM050_help": ("Ge en av dem ett annat id.", "Give one of them another id."),
}

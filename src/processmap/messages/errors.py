"""Sentences for errors, by code."""

TEXTS: dict[str, tuple[str, str]] = {
    "document": (
        "Dokumentet {file} har {count} fel:",
        "The document {file} has {count} faults:",
    ),
    "field": (
        "{owner}.{field}: hittade {found}. {expected}",
        "{owner}.{field}: found {found}. {expected}",
    ),
}

"""SKR's seven steps for dialogue in complex questions, used where a document names no phases of its
own.

Source: SKR, the model for dialogue in complex questions (Förberedelser, Perspektivinsamling, Dialog
– experimenterande och medskapande, Förslag – åtgärder och åtaganden, Beslut om genomförande,
Genomförande, Kapacitetsutveckling).
"""

from functools import cache

from processmap.errors import chosen_language
from processmap.messages import text
from processmap.model.process_map import Case
from processmap.model.project import Phase
from processmap.model.words import Purpose

__all__ = ["default_phases", "phase_of", "phases_of"]

_PURPOSES: tuple[tuple[str, tuple[Purpose, ...]], ...] = (
    ("preparation", (Purpose.MANDATE, Purpose.COORDINATE, Purpose.ASSESS)),
    ("perspectives", (Purpose.INVENTORY, Purpose.MIRROR)),
    ("dialogue", (Purpose.PREPARE, Purpose.FRAME, Purpose.FACTS, Purpose.MEET)),
    ("proposals", (Purpose.CREATE, Purpose.ANCHOR)),
    ("decision", (Purpose.DECIDE,)),
    ("implementation", (Purpose.FEEDBACK, Purpose.FOLLOW_UP)),
    ("capacity", ()),
)


def default_phases(language: str = "sv") -> tuple[Phase, ...]:
    """SKR's seven steps with their titles in ``language``."""
    return _steps(chosen_language(language))


@cache
def _steps(language: str) -> tuple[Phase, ...]:
    return tuple(
        Phase(id=key, title=text(f"phases.{key}", language), purposes=uses)
        for key, uses in _PURPOSES
    )


def phases_of(case: Case, language: str | None = None) -> tuple[Phase, ...]:
    """The document's own phases, or SKR's seven."""
    return case.phases or default_phases(chosen_language(language, case.language))


def phase_of(purpose: Purpose | None, phases: tuple[Phase, ...]) -> str | None:
    """Id of the phase a purpose belongs to; by SKR's step of the same number where the phases name
    no purposes.
    """
    for phase in phases:
        if purpose in phase.purposes:
            return phase.id
    if purpose is None or not phases:
        return None
    step = next((index for index, (_, uses) in enumerate(_PURPOSES) if purpose in uses), 0)
    return phases[min(step * len(phases) // len(_PURPOSES), len(phases) - 1)].id

"""Whether what somebody asked to see is there: keys, values, entries and phases, with the nearest
that are.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from attrs import evolve

from processmap.audience.selection import KEYS, Selection
from processmap.errors import UsageError
from processmap.messages.phrases import HIDDEN, Choices, Known, Nearest
from processmap.model.process_map import Case
from processmap.model.project import Phase
from processmap.model.same_text import text_key
from processmap.model.words import DialogueStatus, Purpose, StakeholderKind

__all__ = ["checked"]


def _near(found: str, known: Iterable[str], alike: float = 0.4) -> Nearest:
    from difflib import get_close_matches  # needed only to help with a slip of the finger

    folded = {text_key(each): each for each in islice(known, 2000)}
    return Nearest(
        folded[each] for each in get_close_matches(text_key(found), folded, n=3, cutoff=alike)
    )


def _phase_id(phases: Sequence[Phase], said: str) -> str:
    for number, phase in enumerate(phases, 1):
        if text_key(said) in (phase.id, text_key(phase.title), str(number)):
            return phase.id
    titles = {phase.title: phase.id for phase in reversed(phases)} | {
        phase.id: phase.id for phase in phases
    }
    near = Nearest(dict.fromkeys(titles[each] for each in _near(said, titles, 0.6)))
    raise UsageError(
        "views.no_phase", found=said, nearest=near, known=Choices(phase.id for phase in phases)
    )


def _in_use(key: str, case: Case, methods: Collection[str]) -> tuple[str, ...]:
    """The values of a key that entries have, in document order."""
    if key == "theme":
        themes = chain(
            *(each.themes for each in case.perspectives), *(each.themes for each in case.dialogues)
        )
        return tuple(dict.fromkeys(each for each in themes if each != HIDDEN))
    if key == "method":
        used = (each.method for each in case.dialogues if each.method is not None)
        return tuple(dict.fromkeys(key for key in used if key in methods))
    entries: list[Any] = [*case.stakeholders] if key == "kind" else [*case.dialogues]
    return tuple(
        dict.fromkeys(str(value) for each in entries if (value := getattr(each, key)) is not None)
    )


def _check_value(key: str, value: str, case: Case, methods: Collection[str]) -> None:
    """Refuse a value nothing can ever have; one of a vocabulary may be asked for though the map has
    none of it yet.
    """
    words: dict[str, Iterable[str]] = {
        "kind": StakeholderKind,
        "purpose": Purpose,
        "status": DialogueStatus,
        "method": methods,
    }
    possible, used = tuple(map(str, words.get(key, ()))), _in_use(key, case, methods)
    if text_key(value) in {text_key(each) for each in used} or value in possible:
        return
    near = _near(value, dict.fromkeys((*used, *possible)))
    if not (used or possible):
        raise UsageError("views.no_values", key=key, found=value)
    raise UsageError(
        "views.no_value", key=key, found=value, nearest=near, known=Known(used or possible)
    )


def _check_entry(value: str, known: Sequence[str], among: Sequence[str]) -> None:
    if value not in known:
        near = _near(value, among) or _near(value, known)
        raise UsageError(
            "views.no_entry", found=value, nearest=near, known=Known(() if near else among)
        )


def checked(
    selection: Selection, case: Case, phases: Sequence[Phase], names: Mapping[str, str]
) -> Selection:
    """See that a selection names keys, values, entries and a phase that exist and may be shown.

    Args:
        selection: what was asked for.
        case: what the reader may see of the map.
        phases: the phases to choose among.
        names: what each method is called, by id; an empty name for one that may not be named.

    Returns:
        The selection with the phase, which may be said by id, title or number from 1, as its id.

    Raises:
        UsageError: naming what was wrong and what would be right.
    """
    for key, _ in selection.only:
        if key not in KEYS:
            raise UsageError("views.no_key", found=key, known=Choices(KEYS))
    known = list(case.by_id)
    methods = tuple(key for key, name in names.items() if name)
    if selection.around:
        _check_entry(selection.around, known, known)
    for key, value in selection.only:
        if key == "body":
            _check_entry(value, known, [each.id for each in case.decision_bodies])
        else:
            _check_value(key, value, case, methods)
    return evolve(selection, phase=_phase_id(phases, selection.phase) if selection.phase else None)

"""Whether what somebody asked to see is there: keys, values, entries and phases, with the nearest that are."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import Any

from attrs import evolve

from processmap.audience.selection import KEYS, Selection
from processmap.errors import UsageError
from processmap.messages.phrases import Choices, Known, Nearest
from processmap.model.methods import methods_of
from processmap.model.process_map import ProcessMap
from processmap.model.project import Phase
from processmap.model.words import DialogueStatus, Purpose, StakeholderKind, Visibility

__all__ = ["checked"]


def _near(found: str, known: Iterable[str], alike: float = 0.4) -> Nearest:
    from difflib import get_close_matches  # needed only to help with a slip of the finger

    folded = {each.casefold(): each for each in islice(known, 2000)}
    return Nearest(folded[each] for each in get_close_matches(found.casefold(), folded, n=3, cutoff=alike))


def _phase_id(phases: Sequence[Phase], said: str) -> str:
    for number, phase in enumerate(phases, 1):
        if said.casefold() in (phase.id, phase.title.casefold(), str(number)):
            return phase.id
    titles = {phase.title: phase.id for phase in reversed(phases)} | {phase.id: phase.id for phase in phases}
    near = Nearest(dict.fromkeys(titles[each] for each in _near(said, titles, 0.6)))
    raise UsageError("views.no_phase", found=said, nearest=near, known=Choices(phase.id for phase in phases))


def _methods(case: ProcessMap) -> tuple[str, ...]:
    """Ids of the methods there are, without those of the document that are confidential."""
    hidden = {each.id for each in case.methods if each.visibility is Visibility.CONFIDENTIAL}
    return tuple(key for key in methods_of(case) if key not in hidden)


def _in_use(key: str, case: ProcessMap, visible: Callable[[str], bool]) -> tuple[str, ...]:
    """The values of a key that entries which may be shown have, in document order."""
    talks = [each for each in case.dialogues if visible(each.id)]
    if key == "theme":
        views = [each.themes for each in case.perspectives if visible(each.id)]
        return tuple(dict.fromkeys(chain(*views, *(each.themes for each in talks))))
    entries: list[Any] = [each for each in case.stakeholders if visible(each.id)] if key == "kind" else [*talks]
    return tuple(dict.fromkeys(str(value) for each in entries if (value := getattr(each, key)) is not None))


def _check_value(key: str, value: str, case: ProcessMap, visible: Callable[[str], bool]) -> None:
    """Refuse a value nothing can ever have; one of a vocabulary may be asked for though the map has none of it yet."""
    words: dict[str, Iterable[str]] = {
        "kind": StakeholderKind,
        "purpose": Purpose,
        "status": DialogueStatus,
        "method": _methods(case),
    }
    possible, used = tuple(map(str, words.get(key, ()))), _in_use(key, case, visible)
    if value.casefold() in {each.casefold() for each in used} or value in possible:
        return
    near = _near(value, dict.fromkeys((*used, *possible)))
    if not (used or possible):
        raise UsageError("views.no_values", key=key, found=value)
    raise UsageError("views.no_value", key=key, found=value, nearest=near, known=Known(used or possible))


def _check_entry(value: str, known: Sequence[str], among: Sequence[str]) -> None:
    if value not in known:
        near = _near(value, among) or _near(value, known)
        raise UsageError("views.no_entry", found=value, nearest=near, known=Known(() if near else among))


def checked(
    selection: Selection, case: ProcessMap, phases: Sequence[Phase], visible: Callable[[str], bool]
) -> Selection:
    """See that a selection names keys, values, entries and a phase that exist and may be shown.

    Returns:
        The selection with the phase, which may be said by id, title or number from 1, as its id.

    Raises:
        UsageError: naming what was wrong and what would be right.
    """
    for key, _ in selection.only:
        if key not in KEYS:
            raise UsageError("views.no_key", found=key, known=Choices(KEYS))
    known = [key for key in case.by_id if visible(key)]
    if selection.around:
        _check_entry(selection.around, known, known)
    for key, value in selection.only:
        if key == "body":
            _check_entry(value, known, [each.id for each in case.decision_bodies if visible(each.id)])
        else:
            _check_value(key, value, case, visible)
    return evolve(selection, phase=_phase_id(phases, selection.phase) if selection.phase else None)

"""What a plan costs and gives, counted from the plan itself."""

from collections import Counter
from collections.abc import Mapping, Sequence

from processmap.model.dialogues import Dialogue
from processmap.model.methods import LETTER, methods_of
from processmap.model.plan import Metrics
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import AccessNeed, Purpose

__all__ = ["hours_of", "measure"]

_HOURS = 1.5


def hours_of(case: ProcessMap, dialogue: Dialogue) -> float:
    """Length of a dialogue, hours: its method's, twice that where an interpreter is needed (rule `interpreter`)."""
    method = methods_of(case).get(dialogue.method or "")
    return _length(method.hours if method else None, dialogue, {each.id: each for each in case.stakeholders})


def _length(hours: float | None, dialogue: Dialogue, known: Mapping[str, Stakeholder]) -> float:
    length = _HOURS if hours is None else hours
    spoken = dialogue.method != LETTER
    needs = spoken and any(AccessNeed.INTERPRETER in known[key].needs for key in dialogue.participants if key in known)
    return length * 2 if needs else length


def measure(
    case: ProcessMap,
    dialogues: Sequence[Dialogue],
    *,
    tensions: int,
    met: int,
    bound: int,
) -> Metrics:
    """Count a plan. Participant hours are chairs times hours; a decision body counts as one chair.

    The heaviest load is of meetings that somebody has to come to: one of several that give back the same, no letters.

    Weeks and margin are left to `processmap.scheduling.length`, which needs the whole plan.
    """
    known = {each.id: each for each in case.stakeholders}
    methods = methods_of(case)
    people = leaders = 0.0
    load: Counter[str] = Counter()
    mirrored: set[tuple[str, frozenset[str]]] = set()
    for each in dialogues:
        method = methods.get(each.method or "")
        length = _length(method.hours if method else None, each, known)
        chairs = sum(known[key].chairs if key in known else 1 for key in each.participants)
        people += length * chairs
        leading = 1 if method is None or method.facilitators is None else method.facilitators
        leaders += length * leading
        if each.method != LETTER:  # nobody has to come
            coming = [key for key in each.participants if key in known]
            if each.purpose is Purpose.MIRROR:  # the same summary given several times: nobody has to come twice
                coming = [key for key in coming if (key, frozenset(each.about)) not in mirrored]
                mirrored.update((key, frozenset(each.about)) for key in coming)
            load.update(coming)
    return Metrics(
        dialogues=len(dialogues),
        joint_dialogues=sum(each.joint for each in dialogues),
        participant_hours=round(people, 1),
        facilitator_hours=round(leaders, 1),
        tensions=tensions,
        tensions_met=met,
        heaviest_load=max(load.values(), default=0),
        lower_bound=bound,
    )

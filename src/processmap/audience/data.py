"""Data for other programs as a reader may have it: the ids of what is hidden are aliases there."""

from typing import Any

import attrs

from processmap.audience.redaction import Redaction
from processmap.audience.who import Audience
from processmap.errors import chosen_language
from processmap.model.plan import Alternatives
from processmap.model.process_map import ProcessMap

__all__ = ["told_alternatives", "told_data"]


def told_alternatives(
    found: Alternatives, who: Audience = Audience.ORDINARY, language: str | None = None
) -> Alternatives:
    """Give alternatives without what a reader may not see inside their conversations: a reason that
    is confidential goes whole, with the code of its rule.

    Args:
        found: the alternatives.
        who: the reader.
        language: ``sv`` or ``en``; left out = the map's.
    """
    case = found.case
    redaction = Redaction(case, who, chosen_language(language, case.language))
    plans = [
        attrs.evolve(plan, dialogues=tuple(map(redaction.without_hidden, plan.dialogues)))
        for plan in found.plans
    ]
    return attrs.evolve(found, plans=tuple(plans))


def told_data(
    data: Any,
    case: ProcessMap,
    who: Audience = Audience.ORDINARY,
    language: str | None = None,
) -> Any:
    """Give data without the ids of what is hidden, and without ids that were made of a hidden name.

    Args:
        data: dicts, lists, texts and numbers in each other. Its sentences are fit for the reader
            already; only ids are changed. The keys of dicts stay.
        case: the whole map.
        who: the reader.
        language: ``sv`` or ``en``; left out = the map's.

    Returns:
        The same data. An id is changed to the same alias wherever it stands, so that what refers to
        it still does.
    """
    redaction = Redaction(case, who, chosen_language(language, case.language))
    made: dict[str, str] = {}

    def told(found: Any) -> Any:
        if isinstance(found, dict):
            return {key: told(each) for key, each in found.items()}
        if isinstance(found, list):
            return [told(each) for each in found]
        if not isinstance(found, str) or any(map(str.isspace, found)):
            return found
        known = redaction.id_of(found)
        if known != found:
            return known
        if not redaction.tells(found):
            return found
        return made.setdefault(found, f"hidden-id-{len(made) + 1}")

    return data if who is Audience.WORKING else told(data)

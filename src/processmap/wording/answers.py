"""Which answer to a question somebody means by what they write."""

from collections.abc import Iterable

from processmap.model.plan import Answered, Question
from processmap.model.process_map import ProcessMap
from processmap.wording.plans import Wording

__all__ = ["chosen"]


def chosen(
    case: ProcessMap, question: Question, told: Question, given: str, wordings: Iterable[Wording]
) -> Answered | None:
    """The answer that somebody means: by its short name, or by its words in any language; None
    where it is none.

    Args:
        case: the map.
        question: the question.
        told: the same question as whoever answers may see it.
        given: what they wrote.
        wordings: word it for them, one for each language.
    """
    wanted = given.strip().casefold()
    answers = list(zip(question.answers, told.answers, strict=True))
    for answer, seen in answers:
        if wanted in (answer.value.casefold(), seen.value.casefold()):
            return answer
    for wording in wordings:
        for answer, seen in answers:
            if wording.inside(seen.said).casefold().strip("”“\"'") == wanted.strip("”“\"'"):
                return answer
    party = case.party_named(given)
    return next((each for each in question.answers if each.value == party), None)

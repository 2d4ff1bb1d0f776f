"""Forms that have been used before with the same people, and what was said there: so that no round
that ended badly is held once more, and what was held out is asked about.
"""

import re
from collections.abc import Iterable

from processmap.model.circumstances import EarlierRound
from processmap.model.dialogues import Dialogue
from processmap.model.kinds import whole_of
from processmap.model.words import EarlierOutcome
from processmap.planning.situation import Situation

__all__ = ["held_out", "spent_rounds"]

_ENDED_BADLY = frozenset(
    {EarlierOutcome.FAILED, EarlierOutcome.BROKEN_OFF, EarlierOutcome.DISPUTED}
)
_SAME = 2 / 3
"""Share of a new room's people who were in the earlier round, from which it is the same people
(own)."""
_LONGEST = 140
# Words by which people tell, in notes from a meeting, that something was to come.
_TO_COME = re.compile(
    r"\b(?:ut)?lova\w*|\blöfte\w*|\båta\w*|\bska\b|\bskall\b|\bkommer att\b|"
    r"\bpromis\w*|\bpledg\w*|\bwill\b|\bshall\b|\bis to\b|\bare to\b",
    re.IGNORECASE,
)


def spent_rounds(facts: Situation, parties: Iterable[str]) -> tuple[EarlierRound, ...]:
    """Earlier rounds that ended badly or in dispute, and where most of these people sat.

    Args:
        facts: the situation.
        parties: who would sit in the new room.
    """
    there = {whole_of(key) for key in parties}
    if len(there) < 2:
        return ()
    return tuple(
        each
        for each in facts.earlier
        if each.outcome in _ENDED_BADLY
        and len(there & {whole_of(key) for key in each.with_}) >= max(2, _SAME * len(there))
    )


def held_out(facts: Situation) -> tuple[Dialogue, ...]:
    """Conversations of this process whose outcome says that something was to come, and of which no
    promise in the map says whether it did.
    """
    followed = {each.made_in for each in facts.case.commitments if each.made_in}
    done = {key for each in facts.case.actions if each.done_on for key in each.follows}
    return tuple(
        facts.case[key]  # type: ignore[misc]  # ids of dialogues
        for key in facts.by_day(
            each.id
            for each in facts.held
            if each.id not in followed | done
            and each.outcome
            and len(each.outcome) <= _LONGEST
            and _TO_COME.search(each.outcome)
        )
    )

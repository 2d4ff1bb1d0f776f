"""What still binds after a dialogue has been held: how long after it something is to come, whoever asks for it.

A plan puts in order what is ahead. A gap after what was held has to be kept all the same, from the day it was held.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping

from processmap.analysis.conditions import day_of, last_day_of, last_known_day
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Precedence
from processmap.model.process_map import ProcessMap
from processmap.planning.contributions import Before
from processmap.planning.order import Arrow, one_each, upstream

__all__ = ["held_with_days", "since_held"]


def held_with_days(case: ProcessMap) -> dict[str, Dialogue]:
    """Dialogues that were held on a known day, by id: nothing can be counted from the others."""
    return {each.id: each for each in case.dialogues if each.held and day_of(each) is not None}


def since_held(
    case: ProcessMap,
    held: Mapping[str, Dialogue],
    ahead: Iterable[str],
    wishes: Iterable[tuple[str, Before]],
    arrows: Collection[Arrow] = (),
) -> tuple[Precedence, ...]:
    """Give the gaps that still bind, one for each pair of a dialogue held and one ahead; not what follows from others.

    Args:
        case: the map.
        held: dialogues held, by id.
        ahead: ids of the dialogues ahead.
        wishes: orders wanted, each with its rule's code.
        arrows: the order of what is ahead.
    """
    ahead = dict.fromkeys(ahead)
    between = [wish for wish in wishes if wish[1].before in held and wish[1].after in ahead]
    known = last_known_day(case)
    found: dict[tuple[str, str], Precedence] = {}
    for each in one_each([*held, *ahead], between):
        gap = each.gap_days if _runs(last_day_of(held[each.before]), each.gap_days, known) else 0
        if gap or each.within_days is not None:
            made = Precedence(
                before=each.before,
                after=each.after,
                rule=each.rule,
                because=each.because,
                gap_days=gap,
                within_days=each.within_days,
            )
            found[each.before, each.after] = made
    earlier = {after: upstream(after, arrows) for after in dict.fromkeys(after for _, after in found)}
    return tuple(each for each in found.values() if not _follows(each, found, earlier[each.after]))


def _follows(each: Precedence, found: Mapping[tuple[str, str], Precedence], earlier: Iterable[str]) -> bool:
    """Whether something that comes earlier waits at least as long after the same dialogue."""
    if each.within_days is not None:
        return False
    sooner = (found.get((each.before, key)) for key in earlier)
    return any(other is not None and other.gap_days >= each.gap_days for other in sooner)


def _runs(day: dt.date | None, gap: int, known: dt.date | None) -> bool:
    """Whether a least gap has not passed by the day after the last that something is known of."""
    return gap > 0 and day is not None and known is not None and (known - day).days + 1 < gap

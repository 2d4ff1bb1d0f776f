"""How far the inventory has come, said in words; and whom to hear next and why.

Nothing here is a grade. What is estimated holds for the groups that have been heard, never for
those who have not.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from attrs import frozen

from processmap.analysis.conditions.heard import (
    LISTENING,
    Hearing,
    declined,
    door_openers,
    hearing,
    inventoried,
    missing,
    outreach_to,
    to_hear,
    unheard,
)
from processmap.analysis.conditions.order import day_of
from processmap.engines.species_richness import (
    Counts,
    Richness,
    Runs,
    chao2,
    counts_of,
    coverage,
    runs_of,
)
from processmap.language.naming import CaseNames
from processmap.messages import text
from processmap.messages.naming import Titles
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import Case
from processmap.model.words import Answer

__all__ = [
    "TOO_WIDE",
    "GroupCoverage",
    "Next",
    "Saturation",
    "Verdict",
    "Why",
    "coverage_by_group",
    "hear_next",
    "saturation",
    "saturation_of",
]

# Fewer perspectives than this say nothing about how many are left, however many dialogues there
# were.
LEAST_FOUND = 5
# New information in the last run, as a share of the base, above which the inventory is still
# opening up.
MUCH = 0.2
# An interval reaching this many times what was found is too wide to call the inventory anything but
# uncertain.
WIDE = 1.5
TOO_WIDE = 3


class Verdict(StrEnum):
    """How far the inventory has come, as far as can be told."""

    TOO_LITTLE = "too_little"
    STILL_NEW = "still_new"
    SLOWING = "slowing"
    LEVELLING = "levelling"


class Why(StrEnum):
    """Why somebody is to be heard next, in the order they come."""

    MENTIONED = "mentioned"
    DOOR_OPENER = "door_opener"
    HARD_TO_REACH = "hard_to_reach"
    UNHEARD = "unheard"
    SPOKEN_FOR = "spoken_for"
    STILL_NEW = "still_new"


@frozen
class Saturation:
    """What can be said of an inventory.

    Attributes:
        verdict: in one word.
        counts: what it rests on.
        coverage: the estimated chance that what comes up next has come up before; for computing,
            not for showing.
        richness: how many perspectives there are in all, at least; None with too little to say.
        runs: how much each run of dialogues added.
    """

    verdict: Verdict
    counts: Counts
    coverage: float | None
    richness: Richness | None
    runs: Runs


@frozen
class GroupCoverage:
    """How far a group has been heard.

    Attributes:
        stakeholder: its id.
        hearing: how it has been heard.
        dialogues: the held dialogues that listened to it.
        perspectives: perspectives voiced there.
        fresh: how many of them came up for the first time of all in the latest of these dialogues.
    """

    stakeholder: str
    hearing: Hearing
    dialogues: tuple[str, ...]
    perspectives: tuple[str, ...]
    fresh: int


@frozen
class Next:
    """Somebody to hear next, and why.

    Attributes:
        stakeholder: id; None for somebody who was mentioned and is not in the map.
        name: what they are called; the dialogue's id where the mention is confidential.
        why: the reason.
        refs: ids of what it rests on: dialogues, or those to whom a door is opened.
    """

    stakeholder: str | None
    name: str
    why: Why
    refs: tuple[str, ...]

    def reason(self, case: Case, language: str = "sv") -> str:
        """Say why, in a few words."""
        return text(
            f"saturation.why_{self.why}",
            language,
            refs=Titles(_called(case, key) for key in self.refs),
        )


def _called(case: Case, key: str) -> str:
    return CaseNames(case).label(key, case.language) or key


def _listening(case: Case) -> list[Dialogue]:
    """Held dialogues that listened, in the order they were held as far as dates tell."""
    held = [each for each in case.dialogues if each.held and each.purpose in LISTENING]
    days = [day_of(each) for each in held]
    if all(days):
        return [
            held[index]
            for index in sorted(range(len(held)), key=lambda index: (days[index], index))
        ]
    return held


def _voiced(case: Case) -> dict[str, list[str]]:
    """Perspectives by the dialogue they were voiced in."""
    found: dict[str, list[str]] = {}
    for view in case.perspectives:
        for talk in dict.fromkeys(view.voiced_in):
            found.setdefault(talk, []).append(view.id)
    return found


def saturation_of(samples: Sequence[Iterable[str]]) -> Saturation:
    """Say how far an inventory has come, from what came up in each of its dialogues, in order.

    Fewer than six dialogues (a base of four and a run of two) or five perspectives are too little
    to say anything. After that: still new when the last run brought more than a fifth of the base,
    levelling when it brought at most a twentieth and the interval is not wide, and slowing in
    between.
    """
    counts, runs = counts_of(samples), runs_of(samples)
    richness = chao2(counts)
    verdict = Verdict.TOO_LITTLE
    if runs.new and runs.base and counts.found >= LEAST_FOUND and richness:
        share = runs.new[-1] / runs.base
        wide = richness.whole[1] > WIDE * counts.found
        level = share <= runs.threshold and not wide
        verdict = (
            Verdict.LEVELLING if level else Verdict.STILL_NEW if share > MUCH else Verdict.SLOWING
        )
    return Saturation(verdict, counts, coverage(counts), richness, runs)


def saturation(case: Case) -> Saturation:
    """Say how far the inventory of a map has come; dialogues in which no perspective is noted are
    left out.
    """
    voiced = _voiced(case)
    return saturation_of([voiced[talk.id] for talk in _listening(case) if talk.id in voiced])


def coverage_by_group(case: Case) -> tuple[GroupCoverage, ...]:
    """How far each of those to be heard has been, in document order."""
    voiced = _voiced(case)
    order = [talk.id for talk in _listening(case)]
    first: dict[str, str] = {}
    for talk in order:
        for view in voiced.get(talk, ()):
            first.setdefault(view, talk)
    found = []
    for each in to_hear(case):
        own = set(inventoried(case, each.id))
        talks = tuple(talk for talk in order if talk in own)
        views = tuple(dict.fromkeys(view for talk in talks for view in voiced.get(talk, ())))
        fresh = sum(first[view] == talks[-1] for view in views) if talks else 0
        found.append(GroupCoverage(each.id, hearing(case, each.id), talks, views, fresh))
    return tuple(found)


def _waiting(case: Case) -> list[Next]:
    opens: dict[str, list[str]] = {}
    for key, trusted in door_openers(case).items():
        for each in trusted:
            opens.setdefault(each, []).append(key)
    found = []
    for one in unheard(case):
        if declined(case, one.id):
            continue
        called = _called(case, one.id)
        if one.id in opens:
            found.append(Next(one.id, called, Why.DOOR_OPENER, tuple(opens[one.id])))
        elif hearing(case, one.id) is Hearing.SPOKEN_FOR:
            found.append(Next(one.id, called, Why.SPOKEN_FOR, ()))
        elif one.hard_to_reach is Answer.YES or outreach_to(case, one.id):
            found.append(
                Next(one.id, called, Why.HARD_TO_REACH, door_openers(case).get(one.id, ()))
            )
        else:
            found.append(Next(one.id, called, Why.UNHEARD, ()))
    return found


def hear_next(case: Case) -> tuple[Next, ...]:
    """Say whom to hear next and why, in a sensible order; those who declined are left in peace.

    First those mentioned who are missing, then those who open the door to others, the hard to reach
    (who take time), the rest of the unheard, those only spoken for, and last those whose latest
    dialogue still brought something new.
    """
    found = []
    for each in missing(case):
        found.append(Next(None, each.name, Why.MENTIONED, each.dialogues))
    found += _waiting(case)
    for group in coverage_by_group(case):
        if group.fresh and not declined(case, group.stakeholder):
            refs = (group.dialogues[-1],)
            found.append(
                Next(group.stakeholder, _called(case, group.stakeholder), Why.STILL_NEW, refs)
            )
    return tuple(sorted(found, key=lambda each: list(Why).index(each.why)))

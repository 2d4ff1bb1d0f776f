"""What the rules need to know about a map, computed once.

Held dialogues count as done; planned, confirmed and edited ones as standing; what was proposed and nobody has touched
is taken away before this (`processmap.planning.merge`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from processmap.analysis import conditions
from processmap.analysis.ordinary import hidden_names
from processmap.model.dialogues import After, Dialogue
from processmap.model.perspectives import Pair, Perspective, Tension
from processmap.model.process_map import ProcessMap
from processmap.model.words import AccessNeed, Aim, Answer, Purpose, Visibility
from processmap.planning._pairs import PairFacts, PairState

__all__ = ["Facts", "PairState"]

P = Purpose


class Facts(PairFacts):
    """Conditions of one map that several rules rest on. Built once per proposal, computed on first use.

    Args:
        case: the map, without proposals nobody has touched.
        orders: what a person has written that a dialogue comes after, where that is one of those proposals.
        earlier: those proposals, so that what is proposed again keeps its id.
    """

    def __init__(
        self,
        case: ProcessMap,
        orders: Mapping[str, tuple[After, ...]] | None = None,
        earlier: Iterable[Dialogue] = (),
    ) -> None:
        super().__init__(case)
        self.earlier = tuple(earlier)
        self.orders = dict(orders or {})

    @cached_property
    def standing(self) -> tuple[Dialogue, ...]:
        """Dialogues still to come that the document itself holds: planned, confirmed, or proposed and edited."""
        return tuple(each for each in self.case.dialogues if each.live and not each.held)

    @cached_property
    def declined(self) -> frozenset[str]:
        """Stakeholders who have said no: it is respected until they say something else."""
        return frozenset(key for key in self.stakeholders if conditions.declined(self.case, key))

    @cached_property
    def heard(self) -> frozenset[str]:
        """Stakeholders who have been heard, themselves or through a part of them."""
        return frozenset(key for key in self.stakeholders if conditions.heard(self.case, key))

    @cached_property
    def holding(self) -> frozenset[str]:
        """Stakeholders who hold some perspective."""
        return frozenset(key for each in self.case.perspectives for key in each.held_by)

    @cached_property
    def spoken_for(self) -> frozenset[str]:
        """Stakeholders somebody else says they speak for."""
        return frozenset(key for each in self.case.stakeholders for key in each.voice_for)

    def affected(self, key: str) -> bool:
        """Whether somebody is to be listened to: touched by the question, not said, or holding a view of it."""
        return key in self.holding or conditions.concerned(self.case, key)

    @cached_property
    def to_hear(self) -> tuple[str, ...]:
        """Affected stakeholders not yet heard and not declined, in document order."""
        return tuple(
            key
            for key in self.stakeholders
            if self.affected(key) and key not in self.heard and key not in self.declined
        )

    @cached_property
    def circle(self) -> tuple[str, ...]:
        """Everybody the process goes back to: affected or heard, and not declined; in document order."""
        return tuple(
            key for key in self.stakeholders if key not in self.declined and (key in self.heard or self.affected(key))
        )

    @cached_property
    def missing(self) -> tuple[conditions.Missing, ...]:
        """Others who were mentioned in a held dialogue and are not in the map: what was said, and where."""
        held = {each.id for each in self.held}
        return tuple(each for each in conditions.missing(self.case) if held & set(each.dialogues))

    # Perspectives and tensions

    @cached_property
    def perspectives(self) -> dict[str, Perspective]:
        """Perspectives by id."""
        return {each.id: each for each in self.case.perspectives}

    def holders(self, perspective: str) -> tuple[str, ...]:
        """Stakeholders who hold it and have not declined to take part."""
        return tuple(key for key in self.perspectives[perspective].held_by if key not in self.declined)

    @cached_property
    def tensions(self) -> dict[Pair, Tension]:
        """One tension per pair of perspectives; where one is written twice, the hardest reading of it."""
        found: dict[Pair, Tension] = {}
        for each in self.case.tensions:
            known = found.get(each.key)
            if known is None or _weight(each) > _weight(known):
                found[each.key] = each
        return found

    def carried_by(self, dialogue: Dialogue) -> tuple[Pair, ...]:
        """Tensions a coming dialogue of the document is to meet: those it names, else those it seats both sides of."""
        if not dialogue.joint and dialogue.purpose is not None:
            return ()
        named = self.named_tensions(dialogue)
        present = conditions.room(dialogue)
        if dialogue.tensions:
            return tuple(
                key for key in named if not present or conditions.meets(self.case, self.tensions[key], present)
            )
        if not dialogue.joint or dialogue.purpose is P.FACTS:
            return ()
        views = {view for key in present for view in conditions.holds(self.case, key)}
        near = sorted(key for key in self.tensions if views & set(key)) if views else sorted(self.tensions)
        return tuple(key for key in near if conditions.meets(self.case, self.tensions[key], present))

    def seeks(self, dialogue: Dialogue, key: Pair) -> bool:
        """Whether a fact-finding is about a tension: one it names, else any that it seats both sides of."""
        if dialogue.tensions:
            return key in self.named_tensions(dialogue)
        return conditions.meets(self.case, self.tensions[key], conditions.room(dialogue))

    @cached_property
    def met(self) -> frozenset[Pair]:
        """Tensions that a held dialogue has met."""
        return frozenset(conditions.met_tensions(self.case))

    @cached_property
    def carried(self) -> dict[Pair, str]:
        """Tensions that a dialogue standing in the document will meet, and its id."""
        return {key: each.id for each in reversed(self.standing) for key in self.carried_by(each)}

    @cached_property
    def to_meet(self) -> tuple[Pair, ...]:
        """Tensions whose aim is to meet and that no held dialogue has met, in order of their perspectives."""
        return tuple(sorted(key for key, each in self.tensions.items() if each.aim is Aim.MEET and key not in self.met))

    @cached_property
    def to_settle(self) -> tuple[Pair, ...]:
        """Tensions that are to end in proposals: those to meet, and those met that nothing has been proposed about."""
        return tuple(sorted({*self.to_meet, *(key for key in self.met if not self._answered(key))}))

    def _answered(self, key: Pair) -> bool:
        """Whether a tension that was met needs no more proposals; one that says not what it is about may be on it."""
        talks = {*conditions.met_tensions(self.case)[key]}
        return self.tensions[key].aim is not Aim.MEET or any(
            {*each.addresses} & {*key} or {*each.from_} & talks or not (each.addresses or each.from_)
            for each in self.case.proposals
        )

    @cached_property
    def undecided(self) -> tuple[Pair, ...]:
        """Tensions nobody has said the aim of."""
        return tuple(
            sorted(
                key
                for key, each in self.tensions.items()
                if each.aim in {None, Aim.UNKNOWN} and key not in self.met and key not in self.carried
            )
        )

    @cached_property
    def in_tension(self) -> dict[str, tuple[str, ...]]:
        """For each perspective in some tension, whatever its aim, those it is in tension with."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for a, b in sorted(self.tensions):
            found[a][b] = None
            found[b][a] = None
        return {key: tuple(each) for key, each in found.items()}

    @cached_property
    def sheltered(self) -> dict[str, frozenset[str]]:
        """Those hard to reach and children, each with those who hold what is in unmet tension with theirs; both ways.

        A part stands for the whole it belongs to, and nobody is sheltered from their own.
        """
        frail = {key for key in self.stakeholders if self._frail(key)}
        parts: dict[str, set[str]] = defaultdict(set)
        for key in self.stakeholders if frail else ():
            for whole in (key, *conditions.wholes(self.case, key)):
                parts[whole].add(key)
        found: dict[str, set[str]] = defaultdict(set)
        for pair in sorted(self.tensions.keys() - self.met):
            one, other = ({part for key in self.holders(view) for part in parts[key]} for view in pair)
            ours, theirs = one - other, other - one
            for mine, facing in ((ours, theirs), (theirs, ours)):
                for key in mine & frail:
                    found[key] |= facing
                    for each in facing:
                        found[each].add(key)
        return {key: frozenset(others) for key, others in found.items()}

    def _frail(self, key: str) -> bool:
        found = self.stakeholders[key]
        return found.hard_to_reach is Answer.YES or AccessNeed.CHILDREN in found.needs

    @cached_property
    def hidden_themes(self) -> frozenset[str]:
        """Themes that only what is confidential is about, or that name it: they stand in no title."""
        about: tuple[Perspective | Dialogue, ...] = (*self.case.perspectives, *self.case.dialogues)
        hidden, told = set[str](), set[str]()
        for each in about:
            (hidden if each.visibility is Visibility.CONFIDENTIAL else told).update(each.themes)
        named = {theme for theme in told if hidden_names(self.case).within(theme)}
        return frozenset(hidden - told | named)

    # What lies ahead

    def named_tensions(self, dialogue: Dialogue) -> tuple[Pair, ...]:
        """Tensions a dialogue of the document names itself."""
        found = (conditions.tension_named(self.case, each) for each in dialogue.tensions)
        return tuple(dict.fromkeys(each.key for each in found if each is not None))

    @cached_property
    def prepared(self) -> frozenset[str]:
        """Stakeholders who have had, or will have, a talk of their own to prepare."""
        return frozenset(
            key for each in (*self.held, *self.standing) if each.purpose is P.PREPARE for key in each.participants
        )

    @cached_property
    def nothing_open(self) -> bool:
        """Whether the document says that nothing can be influenced, or that people are only to be informed."""
        return conditions.open_to_influence(self.case) is Answer.NO

    @cached_property
    def awaits_inventory(self) -> bool:
        """Whether it is too early to say which joint dialogues are needed, but one is to be expected."""
        if self.nothing_open or not self.circle or self.to_meet:
            return False
        if any(each.joint for each in (*self.held, *self.standing)):
            return False
        return not self.tensions or bool(self.undecided)

    @cached_property
    def joint_ahead(self) -> bool:
        """Whether joint dialogues lie ahead: in the document, or asked for by it and somebody is there to take part."""
        return (
            any(each.joint for each in self.standing)
            or (not self.nothing_open and bool(self.to_meet) and bool(self.circle))
            or self.awaits_inventory
        )

    @cached_property
    def ahead(self) -> bool:
        """Whether there is anything for a body to decide on: joint dialogues ahead or held, or open proposals."""
        return self.joint_ahead or bool(self.to_decide) or any(each.joint for each in self.held)


def _weight(tension: Tension) -> tuple[int, int]:
    aims = {Aim.MEET: 3, Aim.UNKNOWN: 1, None: 0}
    readiness = tension.readiness
    return (aims.get(tension.aim, 2), readiness.rank + 1 if readiness else 0)

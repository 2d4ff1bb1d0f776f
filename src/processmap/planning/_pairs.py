"""What the rules need to know about who can meet whom.

The part of `Facts` that concerns two stakeholders at a time.
"""

from collections import defaultdict
from functools import cached_property

from attrs import frozen

from processmap.analysis import conditions
from processmap.analysis.conditions import Ground
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Readiness
from processmap.planning._bodies import BodyFacts

__all__ = ["PairFacts", "PairState"]


@frozen
class PairState:
    """What the map says of two stakeholders meeting: readiness, and why where they cannot be in one room.

    Attributes:
        readiness: yes where nothing is said; unknown where a conflict is recorded and nobody has asked.
        threats: whether threats or violence are recorded.
        kept_apart: whether ``not_together`` names them.
    """

    readiness: Readiness = Readiness.YES
    threats: bool = False
    kept_apart: bool = False

    @property
    def barred(self) -> bool:
        """Whether they may not share a room now."""
        return self.readiness is Readiness.NOT_NOW


_FREE = PairState()


class PairFacts(BodyFacts):
    """Conditions of a map's stakeholders two by two.

    Args:
        case: the map, without proposals nobody has touched.
    """

    def __init__(self, case: ProcessMap) -> None:
        super().__init__(case)
        self.stakeholders: dict[str, Stakeholder] = {each.id: each for each in case.stakeholders}

    @cached_property
    def pairs(self) -> dict[frozenset[str], PairState]:
        """Every pair the map says something about; what keeps two wholes apart keeps their parts apart too."""
        found = {
            frozenset((one, other)): PairState(
                reading.readiness,
                reading.ground in {Ground.THREATS, Ground.VIOLENCE},
                reading.ground is Ground.APART,
            )
            for one, other, reading in conditions.assessed_pairs(self.case)
        }
        for pair, state in list(found.items()):
            if state.barred:
                one, other = sorted(pair)
                for a in (one, *conditions.parts(self.case, one)):
                    for b in (other, *conditions.parts(self.case, other)):
                        inner = frozenset((a, b))
                        if a != b and not conditions.related(self.case, a, b) and not self._barred(found, inner):
                            found[inner] = PairState(Readiness.NOT_NOW)
        return found

    @staticmethod
    def _barred(found: dict[frozenset[str], PairState], pair: frozenset[str]) -> bool:
        return pair in found and found[pair].barred

    @cached_property
    def barred_pairs(self) -> frozenset[frozenset[str]]:
        """Every two who may not share a room now."""
        return frozenset(pair for pair, state in self.pairs.items() if state.barred)

    @cached_property
    def beside(self) -> dict[str, frozenset[str]]:
        """For each party, those the map says something about meeting with."""
        found: dict[str, set[str]] = defaultdict(set)
        for pair in self.pairs:
            for key in pair:
                found[key] |= pair
        return {key: frozenset(others - {key}) for key, others in found.items()}

    def pair(self, a: str, b: str) -> PairState:
        """What the map says of two stakeholders meeting; free where it says nothing."""
        return self.pairs.get(frozenset((a, b)), _FREE)

    @cached_property
    def power(self) -> tuple[tuple[str, str], ...]:
        """Who has power over whom, both stakeholders: (the one with power, the one under it)."""
        known = self.stakeholders
        found = (each for each in conditions.power_over(self.case) if not self._trusted_part(each))
        return tuple(
            dict.fromkeys((each.strong, each.weak) for each in found if each.strong in known and each.weak in known)
        )

    def _trusted_part(self, each: conditions.OverPower) -> bool:
        """Whether only the whole they belong to has the power, and those under it trust them: field workers, say."""
        said = self.case.relationships[each.relationship]
        return each.strong != said.source and each.strong in conditions.trusted_by(self.case, each.weak)

    def trusts(self, key: str) -> tuple[str, ...]:
        """Stakeholders somebody trusts."""
        found = conditions.trusted_by(self.case, key)
        return tuple(each for each in dict.fromkeys(found) if each in self.stakeholders)

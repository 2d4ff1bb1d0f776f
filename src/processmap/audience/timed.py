"""A timetable, or a look back, as a reader may see it: what it says without what is hidden.

What concerns only those who are hidden is a neutral line for whoever works in the house, and
nothing for the public: its kind and its days would tell of them, though no name stands there. Where
only some of them are hidden, they are counted when it is worded.
"""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from processmap.audience.planned import UNSEEN, Known
from processmap.audience.resting import hides_a_ground
from processmap.audience.who import Audience
from processmap.model.plan import Filling, OwnWords, Said, Sentences
from processmap.model.schedule import Backward, Clash, Fact, Schedule, WayOut

__all__ = ["without_hidden_sayings"]

_NEUTRAL = Said("dates.unseen")
_OF_A_PLAN = ("plan_page.", "plan_fixed.", "plan_people.")
"""Beginnings of the keys of what a plan tells."""
_PARTS_OF_KEY = re.compile(r"([:+])")


def without_hidden_sayings(
    found: Schedule | Backward, redaction: Known, who: Audience, *, closed: bool
) -> Schedule | Backward:
    """Give a timetable with a neutral line, or nothing, instead of what concerns only those who are
    hidden; the rest of it stands as it is.

    Args:
        found: the timetable, or the look back.
        redaction: the map for the reader.
        who: the reader.
        closed: whether the map as a whole is hidden.
    """
    teller = _Teller(found, redaction, who is Audience.PUBLIC, closed)
    clash = teller.clash(found.clash) if found.clash else None
    ways, notes = teller.ways(found.ways), teller.sayings(found.notes)
    if isinstance(found, Backward):
        return evolve(found, clash=clash, ways=ways, notes=notes)
    chain = teller.sayings(found.chain)
    decisions = teller.sayings(found.decisions)
    return evolve(found, clash=clash, ways=ways, notes=notes, chain=chain, decisions=decisions)


def _with_parts(said: Said) -> Iterator[Said]:
    """A sentence and all that it is made of."""
    yield said
    for _, value in said.params:
        parts = value if isinstance(value, tuple) else (value,)
        for part in parts:
            if isinstance(part, Said):
                yield from _with_parts(part)


class _Teller:
    def __init__(
        self, found: Schedule | Backward, redaction: Known, public: bool, closed: bool
    ) -> None:
        self._redaction, self._public, self._closed = redaction, public, closed
        self._gone = {each.id for each in found.plan.dialogues if redaction.entry(each) is None}

    def sayings(self, said: Iterable[Said]) -> tuple[Said, ...]:
        """What may be said of several things, the neutral line once."""
        made = (self._saying(each) for each in said)
        return tuple(dict.fromkeys(each for each in made if each is not None))

    def clash(self, clash: Clash) -> Clash:
        """Facts that clash, those of the hidden as one."""
        facts = (self._fact(each) for each in clash.facts)
        return evolve(
            clash,
            facts=tuple(dict.fromkeys(each for each in facts if each is not None)),
            conclusion=self._saying(clash.conclusion) if clash.conclusion else None,
        )

    def ways(self, ways: Iterable[WayOut]) -> tuple[WayOut, ...]:
        """Ways out; one of which nothing may be said is none."""
        made = (
            evolve(each, said=self.sayings(each.said), facts=tuple(map(self._key, each.facts)))
            for each in ways
        )
        return tuple(each for each in made if each.said)

    def _fact(self, fact: Fact) -> Fact | None:
        said = self._saying(fact.said)
        if said is None:
            return None
        return Fact(key=UNSEEN if said is _NEUTRAL else self._key(fact.key), said=said)

    def _key(self, key: str) -> str:
        """The name of a fact, by the ids that the reader knows."""
        kind, *rest = _PARTS_OF_KEY.split(key)
        marks, parts = rest[::2], map(self._part, rest[1::2])
        return kind + "".join(mark + part for mark, part in zip(marks, parts, strict=True))

    def _part(self, part: str) -> str:
        """An id, or a word of the document such as a room, as the reader may know it."""
        known = self._redaction.made_id(part)
        return UNSEEN if known == part and self._redaction.withholds_param(part) else known

    def _saying(self, said: Said) -> Said | None:
        # What a plan tells says nothing without each of its parts: its days would tell of the part
        # that is hidden.
        whole = said.key.startswith(_OF_A_PLAN)
        if (said.refs and all(map(self._hidden, said.refs))) or (
            whole and any(map(self._rests, _with_parts(said)))
        ):
            return None if self._public else _NEUTRAL
        params = tuple((name, self._inside(value)) for name, value in said.params)
        return evolve(said, params=params)

    def _inside(self, value: Filling) -> Filling:
        """What fills in a sentence: sentences of its own are looked at one by one."""
        if not isinstance(value, Sentences):
            return value
        made = [each if isinstance(each, OwnWords) else self._saying(each) for each in value.said]
        return Sentences(tuple(each for each in made if each is not None))

    def _rests(self, said: Said) -> bool:
        return bool(said.refs) and hides_a_ground(said.refs, self._redaction)

    def _hidden(self, key: str) -> bool:
        known = self._redaction
        return self._closed or key in self._gone or known.id_of(key) in known.aliases

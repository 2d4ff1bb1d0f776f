"""What a rule sees when it is asked: the map, its conditions and needs, the plan so far, and help to answer with."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import count
from types import MappingProxyType
from typing import Any

from attrs import frozen

from processmap.language.names import listed, name_of, names_of, short, title_of
from processmap.language.slugs import LONGEST, free_id, slug
from processmap.messages import has_text, text
from processmap.messages.naming import polished
from processmap.model.dialogues import Dialogue, Method
from processmap.model.governance import Decision
from processmap.model.methods import method_name, methods_of
from processmap.model.process_map import ProcessMap
from processmap.model.words import DialogueStatus, Purpose, Readiness, Visibility
from processmap.planning._facts import Facts
from processmap.planning.needs import Need
from processmap.planning.style import Style

__all__ = ["Context", "Shared", "level_of", "made_id"]

_LONGEST_WORDS = 1000  # of one thing said inside a sentence


def level_of(readiness: Readiness | None) -> int:
    """Readiness as a level a method can carry: 1 can meet, 2 with a facilitator, 3 after preparation (or unknown)."""
    return 1 if readiness is None else min(readiness.rank + 1, 3)


def _cut(params: dict[str, Any]) -> dict[str, Any]:
    return {key: short(value, _LONGEST_WORDS) if isinstance(value, str) else value for key, value in params.items()}


def made_id(case: ProcessMap, word: str, *parts: str, number: int = 1) -> str:
    """Make the id of a proposed dialogue: readable, the same whatever the order of the document, never one that is
    taken.

    Args:
        case: the map, for its language and the ids it already uses.
        word: name of the first part in the catalogue (``planning.id_<word>``).
        parts: ids or words from the document.
        number: which of several of the same sort, from 1, so that they stay apart also where one of them has been held
            or cancelled.
    """
    made = "-".join((text(f"planning.id_{word}", case.language), *map(slug, parts)))
    if len(made) > LONGEST:
        made = made[: LONGEST - 7].rstrip("-") + "-" + hashlib.sha256(made.encode()).hexdigest()[:6]
    return free_id(case.by_id, made, number)


class Shared:
    """What all rules of one proposal have in common; changes only between stages."""

    def __init__(self, case: ProcessMap, facts: Facts, needs: tuple[Need, ...], style: Style, language: str) -> None:
        self.case, self.facts, self.needs, self.style, self.language = case, facts, needs, style, language
        self.every_method = methods_of(case)
        wanted = set(case.allowed_methods)
        self.methods = {key: each for key, each in self.every_method.items() if not wanted or key in wanted}
        self.apart: dict[frozenset[str], str] = {}
        self.closed = False
        self.ask: dict[frozenset[str], str] = {}
        self.limits: dict[str | None, int] = {}
        self.standing = {each.id: each for each in facts.standing}
        self.followers: dict[str, tuple[str, ...]] = {}

    def full(self, key: str, joint: Iterable[Dialogue]) -> bool:
        """Whether a stakeholder has as many joint dialogues as some rule allows."""
        said = [self.limits[each] for each in (key, None) if each in self.limits]
        return bool(said) and sum(key in each.participants for each in joint) >= min(said)


@frozen
class Context:
    """What one rule sees at one stage.

    Attributes:
        stage: which stage it is asked at; see `processmap.planning.rule.STAGES`.
        rule: the rule's code.
        params: its parameters, from the document or the defaults.
        dialogues: every dialogue to come, by id: proposed so far, and those that stand in the document.
    """

    shared: Shared
    stage: str
    rule: str
    params: Mapping[str, Any]
    dialogues: Mapping[str, Dialogue]

    @property
    def case(self) -> ProcessMap:
        """The map, without proposals that nobody has touched."""
        return self.shared.case

    @property
    def facts(self) -> Facts:
        """Conditions of the map."""
        return self.shared.facts

    @property
    def style(self) -> Style:
        """What the alternative strives for."""
        return self.shared.style

    @property
    def language(self) -> str:
        """Language of the reasons."""
        return self.shared.language

    @property
    def methods(self) -> Mapping[str, Method]:
        """Methods that may be proposed here."""
        return MappingProxyType(self.shared.methods)

    @property
    def apart(self) -> Mapping[frozenset[str], str]:
        """Pairs that some rule keeps from sharing a joint dialogue, and why."""
        return MappingProxyType(self.shared.apart)

    def needs(self, kind: Purpose | None = None) -> tuple[Need, ...]:
        """The needs that rest on this rule, perhaps only those of one kind."""
        return tuple(
            each for each in self.shared.needs if each.rule == self.rule and (kind is None or each.kind is kind)
        )

    def of(self, *purposes: Purpose) -> tuple[Dialogue, ...]:
        """Dialogues to come with one of these purposes, proposed and standing."""
        return tuple(each for each in self.dialogues.values() if each.purpose in purposes)

    @cached_property
    def joint(self) -> tuple[Dialogue, ...]:
        """Joint dialogues to come."""
        return tuple(each for each in self.dialogues.values() if each.joint)

    def proposed(self, key: str) -> bool:
        """Whether a dialogue is a proposal (and not one that stands in the document)."""
        return key in self.dialogues and key not in self.shared.standing

    # Words

    def say(self, key: str, /, **params: Any) -> str:
        """A text of this rule from the catalogue, in the plan's language."""
        return polished(text(f"rules.{self.rule}.{key}", self.language, **_cut(params)))

    def word(self, key: str, /, **params: Any) -> str:
        """A text of the planner's own from the catalogue: titles and the like."""
        said = text(f"planning.{key}", self.language, **_cut(params))
        return polished(said) if params else said

    def name(self, key: str) -> str:
        """What a party is called inside a sentence."""
        return name_of(self.case, key, self.language)

    def names(self, keys: Iterable[str], most: int = 6) -> str:
        """The names of several parties, as a sentence lists them."""
        return names_of(self.case, keys, self.language, most)

    def title(self, key: str) -> str:
        """What an entry is called, as a sentence quotes it; one that is confidential is not named."""
        found = self.case[key]
        if found.visibility is Visibility.CONFIDENTIAL:
            return title_of(found, self.language) if isinstance(found, Dialogue) else self.word("unnamed")
        named = getattr(found, "title", None) or getattr(found, "name", None)
        if named is None and isinstance(found, Decision) and found.reference:
            named = f"{self.name(found.body)} {found.reference}" if found.body else found.reference
        return short(named or key)

    def listed(self, words: Iterable[str], most: int = 6) -> str:
        """Words as a sentence lists them."""
        return listed(words, self.language, most)

    def method_name(self, key: str) -> str:
        """What a method is called."""
        found = self.shared.every_method.get(key)
        return method_name(found, self.language) if found else key

    def hidden(self, *parties: str) -> bool:
        """Whether any of these is confidential."""
        return any(self.case[key].visibility is Visibility.CONFIDENTIAL for key in parties if key in self.case)

    def gap(self, days: int) -> int:
        """A rule's gap in days as the alternative keeps it."""
        return days * self.style.gaps // 100

    def themes_of(self, dialogue: Dialogue) -> frozenset[str]:
        """Themes of a dialogue: its own, and those of the perspectives in the tensions it meets."""
        known = self.facts.perspectives
        views = {view for key in self.facts.named_tensions(dialogue) for view in key}
        return frozenset(dialogue.themes).union(*(known[view].themes for view in views))

    def later_than(self, keys: Iterable[str]) -> frozenset[str]:
        """Ids of the dialogues that come after any of these; known once the order is made (stage ``marks``)."""
        found: set[str] = set()
        waiting = list(keys)
        while waiting:
            for each in self.shared.followers.get(waiting.pop(), ()):
                if each not in found:
                    found.add(each)
                    waiting.append(each)
        return frozenset(found)

    # Dialogues

    def id(self, word: str, *parts: str, number: int = 1) -> str:
        """The id of a dialogue of this sort, the first or ``number``-th; the same every time it is asked for."""
        if has_text(f"planning.id_{word}"):
            return made_id(self.case, word, *parts, number=number)
        return made_id(self.case, "own", word, *parts, number=number)

    def of_series(self, key: str, word: str) -> bool:
        """Whether an id is one of those that dialogues of a sort get, whatever its number: `id` skips what is taken."""
        stem = text(f"planning.id_{word}", self.case.language)
        return re.fullmatch(rf"{re.escape(stem)}(-\d+)*", key) is not None

    def ids(self, word: str, purpose: Purpose, rooms: Iterable[tuple[str, ...]]) -> list[str]:
        """Ids of several dialogues of one sort, one for each group of participants.

        A group that an earlier proposal in the document was for, with the same purpose, keeps its id: what happens to
        one of several meetings does not rename the others. The rest get the next of the series.
        """
        groups = [frozenset(each) for each in rooms]
        earlier = [
            each
            for each in self.facts.earlier
            if each.purpose is purpose and each.id not in self.case.by_id and self.of_series(each.id, word)
        ]
        known: dict[frozenset[str], str] = {}
        for each in earlier:
            known.setdefault(frozenset(each.participants), each.id)
        found = [known.pop(group, None) for group in groups]
        used = {*found, None}
        numbers = (self._numbered(word, number) for number in count(1))
        free = (key for key in numbers if key not in used)
        return [key or next(free) for key in found]

    def _numbered(self, word: str, number: int) -> str:
        return self.id(word, str(number)) if word == "joint" else self.id(word, number=number)

    def talk(self, key: str, purpose: Purpose, title: str, participants: Iterable[str] = (), **more: Any) -> Dialogue:
        """Make a dialogue to propose.

        Args:
            key: its id, from `id`.
            purpose: what it is for.
            title: what it is called.
            participants: ids of those who take part; those who have declined are left out.
            more: further fields of `Dialogue`.
        """
        present = tuple(each for each in dict.fromkeys(participants) if each not in self.facts.declined)
        hidden = bool(present) and all(
            self.case[each].visibility is Visibility.CONFIDENTIAL for each in present if each in self.case
        )
        if hidden:
            more.setdefault("visibility", Visibility.CONFIDENTIAL)
        return Dialogue(
            id=key, title=title, purpose=purpose, participants=present, status=DialogueStatus.PROPOSED, **more
        )

    def chairs(self, participants: Iterable[str]) -> int:
        """Seats that these take together; a body counts as one."""
        known = self.facts.stakeholders
        return sum(known[each].chairs if each in known else 1 for each in participants)

    def seats(self, method: str | None) -> int:
        """Most seats of a method; 30 where nothing is known."""
        found = self.shared.every_method.get(method or "")
        return found.seats[1] if found and found.seats else 30

    def method(self, purpose: Purpose, prefer: Iterable[str] = (), participants: Iterable[str] = ()) -> str | None:
        """A method allowed here that suits the purpose: the first that is preferred, else the first with room enough.

        Returns:
            The method's id, or None where no allowed method suits.
        """
        suits = {key: each for key, each in self.methods.items() if not each.purposes or purpose in each.purposes}
        for key in prefer:
            if key in suits:
                return key
        chairs = self.chairs(participants)
        roomy = (key for key, each in suits.items() if each.seats is None or chairs <= each.seats[1])
        return next(roomy, next(iter(suits), None))

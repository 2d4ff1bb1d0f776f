"""`questions`: what to ask the process lead, and answers written into the map."""

from collections.abc import Iterator, Sequence
from json import dumps, loads
from typing import Any, overload

from attrs import evolve, field, frozen

from processmap.audience.plan_words import Wording
from processmap.audience.seen import Seen, in_words
from processmap.audience.who import Audience
from processmap.errors import UsageError, chosen_language
from processmap.messages import LANGUAGES, text
from processmap.messages.naming import polished
from processmap.messages.phrases import HIDDEN
from processmap.model.plan import Answered, Plan, Question
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page, Section
from processmap.planning.answering import FREE, in_own_words, led_to, why_asked, with_memory
from processmap.planning.asking import applied, remembered_as
from processmap.planning.proposer import propose
from processmap.verbs.result import Result
from processmap.verbs.seeing import seen_plan
from processmap.wording.answers import chosen

__all__ = ["Asked", "Questions", "effect", "questions"]


@frozen(slots=False)
class Asked(Result):
    """A question to the process lead about a map.

    Attributes:
        question: the question as the plan has it.
        case: the map it is about.
        language: "sv" or "en", of its words.
        told: the question as its reader may see it, of which all words are made.
        seen: what its reader may see of the map.
    """

    question: Question
    case: ProcessMap
    language: str = "sv"
    told: Question = field(kw_only=True, repr=False)
    seen: Seen = field(kw_only=True, repr=False, eq=False)

    @property
    def id(self) -> str:
        """The question's id."""
        return self.told.id

    @property
    def said(self) -> str:
        """The question in words."""
        return self._wording.say(self.told.said)

    @property
    def why(self) -> str:
        """Why it is asked: what in the map triggered it."""
        why = self._wording.inside(why_asked(self.told))
        return polished(text("ask.why", self.language, why=why))

    @property
    def answers(self) -> tuple[str, ...]:
        """The short names of its answers; ``unknown``, don't know, is the last."""
        return tuple(each.value for each in self.told.answers)

    @property
    def before(self) -> str | None:
        """What was answered the last time, where it is remembered."""
        ledger = self.case.plan
        key = remembered_as(self.question.id)
        found = ledger.answers.get(key) if ledger is not None else None
        for whole, told in zip(self.question.answers, self.told.answers, strict=True):
            if whole.value == found:
                return told.value
        return HIDDEN if found is not None and self.seen.hidden else found

    @property
    def own_words(self) -> str:
        """What may be answered in words of one's own: ``list``, ``number``, ``name``, or
        nothing.
        """
        return FREE.get(self.question.said.key, "")

    def worded(self) -> tuple[str, ...]:
        """Each answer in words, with what it leads to."""
        wording = self._wording
        return tuple(
            polished(f"{wording.inside(each.said)} → {wording.say(each.leads_to)}")
            for each in self.told.answers
        )

    def reads(self, value: str) -> Answered:
        """The answer that somebody means.

        Args:
            value: an answer's short name or its words, or words of one's own where the question
                takes such.

        Raises:
            UsageError: where it is none; those there are, are listed.
        """
        given = str(value)
        wordings = [evolve(self.seen, language=each).wording() for each in LANGUAGES]
        found = chosen(self.case, self.question, self.told, given, wordings)
        found = found or in_own_words(self.case, self.question, given)
        if found is None:
            raise UsageError(
                "ask.no_answer", name=str(value), question=self.id, known=", ".join(self.answers)
            )
        return found

    def answer(self, value: str) -> ProcessMap:
        """Give the map with an answer written into it; comments and places stay when it is saved.

        Args:
            value: as for `reads`.

        Raises:
            UsageError: where it is no answer to this question.
            DocumentError: where the map with the answer would have a fault; the map is as it was.
        """
        return _written(self.case, self.question, self.reads(value))

    @property
    def _wording(self) -> Wording:
        return self.seen.wording()

    @property
    def page(self) -> Page:
        """The question, why it is asked, and its answers."""
        return Page(
            title=self.said,
            language=self.language,
            sentences=(self.why,),
            sections=(self.section(""),),
        )

    def section(self, title: str) -> Section:
        """The answers, under a title."""
        own = text(f"ask.own_{self.own_words}", self.language) if self.own_words else ""
        return Section(title=title, items=self.worded(), ending=own)

    def json(self) -> str:
        """The question as data."""
        return dumps(self.data(), ensure_ascii=False, indent=2) + "\n"

    def data(self) -> dict[str, Any]:
        """The question as plain data, as its reader may see it."""
        wording = self._wording
        return {
            "id": self.id,
            "text": self.said,
            "why": self.why,
            "about": list(self.told.about),
            "first": self.told.first,
            "own_words": self.own_words or None,
            "answered_before": self.before,
            "answers": [
                {
                    "value": each.value,
                    "text": wording.say(each.said),
                    "leads_to": wording.say(each.leads_to),
                    "writes": [
                        {"path": list(write.path), "value": write.value}
                        for write in with_memory(self.told, each)
                    ],
                }
                for each in self.told.answers
            ],
        }

    def __repr__(self) -> str:
        return f"<Asked {self.id}>"


@frozen(slots=False)
class Questions(Result, Sequence[Asked]):
    """The questions about a map, those first whose answer changes the plan most.

    Attributes:
        asked: the questions; at most five.
        language: "sv" or "en", of their words.
        closed: whether the whole document is marked confidential, and nothing is asked without
            being shown what is.
    """

    asked: tuple[Asked, ...]
    language: str = "sv"
    closed: bool = False

    def __len__(self) -> int:
        return len(self.asked)

    @overload
    def __getitem__(self, index: int | str) -> Asked: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Asked]: ...
    def __getitem__(self, index: int | str | slice) -> Asked | Sequence[Asked]:
        """Give a question by its number or id, or several."""
        if not isinstance(index, str):
            return self.asked[index]
        for each in self.asked:
            if index in (each.id, each.question.id):
                return each
        if self.closed:
            raise UsageError("verbs.show_closed")
        if not self.asked:
            raise UsageError("ask.no_question_at_all", name=index)
        raise UsageError(
            "ask.no_question", name=index, known=", ".join(each.id for each in self.asked)
        )

    def __iter__(self) -> Iterator[Asked]:
        return iter(self.asked)

    @property
    def page(self) -> Page:
        """The questions with their answers."""
        sections = []
        for each in self.asked:
            section = each.section(each.said)
            sections.append(evolve(section, sentences=(each.why,)))
        why_none = "verbs.show_closed" if self.closed else "ask.none"
        none = () if sections else (text(why_none, self.language),)
        title = text("ask.title", self.language)
        return Page(title=title, language=self.language, sentences=none, sections=tuple(sections))

    def json(self) -> str:
        """The questions as data, for other programs."""
        found = {
            "format": "processmap-questions",
            "version": 1,
            "questions": [each.data() for each in self.asked],
        }
        return dumps(found, ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return f"<Questions: {', '.join(each.id for each in self.asked) or 'none'}>"


def questions(
    case: ProcessMap, *, language: str | None = None, show_confidential: bool = False
) -> Questions:
    """Give the questions whose answers would change what is proposed for a map.

    Args:
        case: the map.
        language: "sv" or "en"; left out = the map's.
        show_confidential: also what is marked confidential.

    Returns:
        At most five, in the order to ask them. ``pm.questions(karta)[0].answer("vet inte")`` gives
        a changed map.
    """
    spoken = chosen_language(language, case.language)
    plan = _first(case)
    seen = seen_plan(case, plan, spoken, Audience.asking(show_confidential))
    if seen.plan is None:
        return Questions((), spoken, closed=True)
    pairs = zip(plan.questions, seen.plan.questions, strict=True)
    asked = [Asked(each, case, spoken, told=told, seen=seen) for each, told in pairs]
    # A question that rests on something hidden has no answers to choose among.
    return Questions(tuple(each for each in asked if each.told.answers), spoken)


def effect(
    before: ProcessMap,
    after: ProcessMap,
    answer: Answered,
    language: str,
    *,
    show_confidential: bool = False,
) -> str:
    """Tell in one sentence what an answer led to: the plan proposed without it and with it are held
    together.

    Args:
        before: the map without the answer.
        after: the map with it.
        answer: the answer.
        language: "sv" or "en".
        show_confidential: also what is marked confidential.
    """
    found = led_to(after, _first(before), _first(after), answer)
    return in_words(after, found, Audience.asking(show_confidential), language)


def _first(case: ProcessMap) -> Plan:
    return propose(case).plans[0]


def _written(case: ProcessMap, question: Question, answer: Answered) -> ProcessMap:
    """The map with an answer in it, which remembers the text it was read from."""
    from processmap.formats.document import dumps as document
    from processmap.formats.document import loads_map

    data = loads(document(evolve(case, origin=None), "json"))
    made = applied(data, evolve(answer, writes=with_memory(question, answer)))
    changed = loads_map(dumps(made, ensure_ascii=False), "json")
    return evolve(changed, origin=case.origin)

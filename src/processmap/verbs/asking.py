"""`questions`: what to ask the process lead, and answers written into the map."""

from collections.abc import Iterator, Sequence
from json import dumps, loads
from typing import Any, overload

from attrs import evolve, frozen

from processmap.analysis.ordinary import ordinary_names
from processmap.audience.data import told_data
from processmap.errors import UsageError, chosen_language
from processmap.messages import text
from processmap.messages.naming import polished
from processmap.model.plan import Answered, Plan, Question
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page, Section
from processmap.planning.answering import FREE, chosen, in_own_words, led_to, why_asked, with_memory
from processmap.planning.asking import applied, remembered_as
from processmap.planning.proposer import propose
from processmap.planning.wording import Wording
from processmap.verbs.result import Result

__all__ = ["Asked", "Questions", "effect", "questions"]


@frozen(slots=False)
class Asked(Result):
    """A question to the process lead about a map.

    Attributes:
        question: the question as the plan has it.
        case: the map it is about.
        language: "sv" or "en", of its words.
    """

    question: Question
    case: ProcessMap
    language: str = "sv"

    @property
    def id(self) -> str:
        """The question's id."""
        return self.question.id

    @property
    def said(self) -> str:
        """The question in words."""
        return self._wording.say(self.question.said)

    @property
    def why(self) -> str:
        """Why it is asked: what in the map triggered it."""
        why = self._wording.inside(why_asked(self.question))
        return polished(text("ask.why", self.language, why=why))

    @property
    def answers(self) -> tuple[str, ...]:
        """The short names of its answers; ``unknown``, don't know, is the last."""
        return tuple(each.value for each in self.question.answers)

    @property
    def before(self) -> str | None:
        """What was answered the last time, where it is remembered."""
        ledger = self.case.plan
        return ledger.answers.get(remembered_as(self.id)) if ledger is not None else None

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
            for each in self.question.answers
        )

    def reads(self, value: str) -> Answered:
        """The answer that somebody means.

        Args:
            value: an answer's short name or its words, or words of one's own where the question
                takes such.

        Raises:
            UsageError: where it is none; those there are, are listed.
        """
        found = chosen(self.case, self.question, str(value)) or in_own_words(
            self.case, self.question, str(value)
        )
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
        return Wording(ordinary_names(self.case), self.language)

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
        """The question as plain data, without the ids of what is marked confidential."""
        wording = self._wording
        data = {
            "id": self.id,
            "text": self.said,
            "why": self.why,
            "about": list(self.question.about),
            "first": self.question.first,
            "own_words": self.own_words or None,
            "answered_before": self.before,
            "answers": [
                {
                    "value": each.value,
                    "text": wording.say(each.said),
                    "leads_to": wording.say(each.leads_to),
                    "writes": [
                        {"path": list(write.path), "value": write.value}
                        for write in with_memory(self.question, each)
                    ],
                }
                for each in self.question.answers
            ],
        }
        told: dict[str, Any] = told_data(data, self.case)
        return told

    def __repr__(self) -> str:
        return f"<Asked {self.id}>"


@frozen(slots=False)
class Questions(Result, Sequence[Asked]):
    """The questions about a map, those first whose answer changes the plan most.

    Attributes:
        asked: the questions; at most five.
        language: "sv" or "en", of their words.
    """

    asked: tuple[Asked, ...]
    language: str = "sv"

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
            if each.id == index:
                return each
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
        none = () if sections else (text("ask.none", self.language),)
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


def questions(case: ProcessMap, *, language: str | None = None) -> Questions:
    """Give the questions whose answers would change what is proposed for a map.

    Args:
        case: the map.
        language: "sv" or "en"; left out = the map's.

    Returns:
        At most five, in the order to ask them. ``pm.questions(karta)[0].answer("vet inte")`` gives
        a changed map.
    """
    return _of_plan(case, _first(case), language)


def effect(before: ProcessMap, after: ProcessMap, answer: Answered, language: str) -> str:
    """Tell in one sentence what an answer led to: the plan proposed without it and with it are held
    together.

    Args:
        before: the map without the answer.
        after: the map with it.
        answer: the answer.
        language: "sv" or "en".
    """
    found = led_to(after, _first(before), _first(after), answer)
    return Wording(ordinary_names(after), language).say(found)


def _first(case: ProcessMap) -> Plan:
    return propose(case).plans[0]


def _of_plan(case: ProcessMap, plan: Plan, language: str | None) -> Questions:
    spoken = chosen_language(language, case.language)
    return Questions(tuple(Asked(each, case, spoken) for each in plan.questions), spoken)


def _written(case: ProcessMap, question: Question, answer: Answered) -> ProcessMap:
    """The map with an answer in it, which remembers the text it was read from."""
    from processmap.formats.document import dumps as document
    from processmap.formats.document import loads_map

    data = loads(document(evolve(case, origin=None), "json"))
    made = applied(data, evolve(answer, writes=with_memory(question, answer)))
    changed = loads_map(dumps(made, ensure_ascii=False), "json")
    return evolve(changed, origin=case.origin)

"""Why a dialogue is proposed: this dialogue, these people, this method, now; what is lost without it; what was changed.

What happens without a dialogue is never guessed: the plan is made again without it, and the two are compared.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from processmap.analysis.ordinary import ordinary
from processmap.language.names import name_of, names_of, number, title_of
from processmap.messages import has_text, text
from processmap.messages.naming import Titles, polished
from processmap.model.dialogues import Dialogue, Reason
from processmap.model.explanation import Explanation, Line, Section
from processmap.model.methods import method_name, methods_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.project import Override
from processmap.model.words import OverrideAction, Purpose
from processmap.planning._facts import Facts
from processmap.planning.active import active_rules
from processmap.planning.builder import build
from processmap.planning.joint import Solver
from processmap.planning.merge import earlier_proposals, orders_to_proposals, without_proposals
from processmap.planning.rule import Rule
from processmap.planning.style import STYLES, Style

__all__ = ["Explanation", "Line", "Section", "explain"]

_PEOPLE = frozenset(
    {
        "power-over",
        "employees",
        "strengthen-the-weaker",
        "willing-first",
        "children",
        "interpreter",
        "bearable-load",
        "create-together",
    }
)
_METHOD = frozenset({"right-method", "impartial-lead", "problem-first"})
_TIME = frozenset({"next-step-firm", "election", "pause"})
_MEASURES = ("dialogues", "participant_hours", "facilitator_hours", "weeks", "tensions_met")


class _Explainer:
    """Writes one explanation."""

    def __init__(
        self, facts: Facts, plan: Plan, dialogue: Dialogue, rules: tuple[Rule, ...], style: Style, language: str
    ) -> None:
        case = facts.case
        self.case, self.plan, self.dialogue, self.style, self.language = case, plan, dialogue, style, language
        self.rules = {rule.code: rule for rule in rules}
        self.facts = facts

    def word(self, key: str, /, **params: Any) -> str:
        return polished(text(f"planning.explain_{key}", self.language, **params))

    def line(self, reason: Reason) -> Line:
        rule = self.rules.get(reason.rule)
        because = reason.because or text("planning.no_reason", self.language)
        return Line(
            because, rule.title(self.language) if rule else reason.rule, self.source(rule.source) if rule else None
        )

    def source(self, said: str) -> str:
        """Where a rule comes from, in words."""
        return re.sub(r"\bown\b", text("planning.explain_source_own", self.language), said)

    def reasons(self, codes: frozenset[str]) -> list[Line]:
        return [self.line(each) for each in self.dialogue.reasons if each.rule in codes]

    def made(self) -> Explanation:
        sections = [
            ("dialogue", self.why()),
            ("people", self.people()),
            ("method", self.method()),
            ("time", self.time()),
            ("dropped", self.dropped()),
            ("changes", self.changes()),
        ]
        made = [Section(key, self.word(f"title_{key}"), tuple(lines)) for key, lines in sections if lines]
        return Explanation(self.dialogue.id, self._title(self.dialogue), self.language, tuple(made))

    def _title(self, dialogue: Dialogue) -> str:
        return title_of(dialogue, self.language)

    # The sections

    def why(self) -> list[Line]:
        found = self.dialogue.reasons
        main = found[:1] + tuple(each for each in found[1:] if each.rule not in _PEOPLE | _METHOD | _TIME)
        return [self.line(each) for each in main] or [Line(self.word("own"))]

    def people(self) -> list[Line]:
        lines = [Line(each) for each in self._seats()]
        lines += [line for line in self.reasons(_PEOPLE) if line.text not in {each.text for each in self.why()}]
        return lines or ([] if self.dialogue.participants else [Line(self.word("nobody_yet"))])

    def _seats(self) -> Iterator[str]:
        facts, present = self.facts, self.dialogue.participants
        for left, right in facts.named_tensions(self.dialogue):
            one = [key for key in present if key in facts.perspectives[left].held_by]
            other = [key for key in present if key in facts.perspectives[right].held_by]
            names = {"one": names_of(self.case, one, self.language), "other": names_of(self.case, other, self.language)}
            yield self.word("sides", left=left, right=right, **names)
        if self.dialogue.purpose is Purpose.INVENTORY and len(present) == 1:
            yield self.word("alone", name=name_of(self.case, present[0], self.language))
        elif not self.dialogue.joint and len(present) > 1:
            yield self.word("all", names=names_of(self.case, present, self.language, 12))

    def method(self) -> list[Line]:
        known = methods_of(self.case)
        found = known.get(self.dialogue.method or "")
        if found is None:
            return [Line(self.word("no_method"))]
        name = method_name(found, self.language)
        lines = []
        if self.dialogue.joint and found.seats:
            chairs = sum(self.facts.stakeholders[key].chairs for key in self.dialogue.participants)
            low, high = found.seats
            lines.append(Line(self.word("seats", method=name, low=low, high=high, chairs=chairs)))
        else:
            lines.append(Line(self.word("method", method=name)))
        if found.source and found.source != "own":
            lines[0] = evolve(lines[0], source=self.source(found.source))
        return lines + self.reasons(_METHOD)

    def time(self) -> list[Line]:
        """Its round, and what comes before and after it; dialogues that share a reason are told in one sentence."""
        titles = {each.id: self._title(each) for each in (*self.case.dialogues, *self.plan.dialogues)}
        own, shared = self.dialogue.id, dict[tuple[str, int, str, str], list[str]]()
        arrows = (*self.plan.precedences, *self.plan.since_held)
        for each in sorted(arrows, key=lambda arrow: arrow.after != own):
            if own in {each.before, each.after}:
                key, other = ("after", each.before) if each.after == own else ("before", each.after)
                shared.setdefault((key, each.gap_days, each.because, each.rule), []).append(titles.get(other, other))
        lines = [Line(self.word("round", round=self.dialogue.round or 1, rounds=len(self.plan.rounds)))]
        for (key, days, because, code), named in shared.items():
            gap = self.word("gap", days=days) if days else ""
            quoted = format(Titles(named), self.language)
            title, source = self.rule(code)
            lines.append(Line(self.word(key, title=quoted, because=because, gap=gap), title, source))
        return lines + self.reasons(_TIME)

    def rule(self, code: str) -> tuple[str, str | None]:
        """What a rule is called, and where it comes from; an order may also be the document's or the facilitator's."""
        found = self.rules.get(code)
        if found:
            return found.title(self.language), self.source(found.source)
        key = f"planning.rule_{code}"
        return (text(key, self.language) if has_text(key) else code), None

    def dropped(self) -> list[Line]:
        """The plan made again without the dialogue, beside the plan as it is."""
        if self.dialogue.id in {each.id for each in self.facts.standing}:
            gone = tuple(each for each in self.case.dialogues if each.id != self.dialogue.id)
            case = evolve(self.case, dialogues=tuple(_without(each, self.dialogue.id) for each in gone))
        else:
            change = Override(action=OverrideAction.FORBID, dialogue=self.dialogue.id)
            case = evolve(self.case, overrides=(*self.case.overrides, change))
        rules = tuple(self.rules.values())
        other = build(
            case, Facts(case, self.facts.orders, self.facts.earlier), rules, self.style, self.language, Solver()
        )
        return list(self._difference(other))

    def _difference(self, other: Plan) -> Iterator[Line]:
        before = {(each.need, each.refs) for each in self.plan.unmet}
        lost = [each for each in other.unmet if (each.need, each.refs) not in before]
        for each in lost:
            if each.need == "meet" and len(each.refs) > 1:
                yield Line(self.word("lost_tension", left=each.refs[0], right=each.refs[1]))
            else:
                need = text(f"planning.need_{each.need}", self.language)
                parties = [key for key in each.refs if key in self.facts.stakeholders or key in self.facts.bodies]
                names = names_of(self.case, parties, self.language)
                yield Line(self.word("lost_need_of" if parties else "lost_need", need=need, names=names))
        mine, theirs = {each.id: each for each in self.plan.dialogues}, {each.id: each for each in other.dialogues}
        gone = [self._title(each) for key, each in mine.items() if key not in theirs and key != self.dialogue.id]
        new = [self._title(each) for key, each in theirs.items() if key not in mine]
        if gone:
            yield Line(self.word("also_gone", titles=format(Titles(gone), self.language)))
        if new:
            yield Line(self.word("instead", titles=format(Titles(new), self.language)))
        moved = [
            self._title(each)
            for key, each in theirs.items()
            if key in mine and each.participants != mine[key].participants
        ]
        if moved:
            yield Line(self.word("others_come", titles=format(Titles(moved), self.language)))
        changes = []
        for name in _MEASURES:
            now, then = getattr(self.plan.metrics, name), getattr(other.metrics, name)
            if now != then:
                measure = text(f"planning.measure_{name}", self.language).lower()
                changes.append(f"{measure} {'+' if then > now else '−'}{number(abs(then - now), self.language)}")
        if changes:
            yield Line(self.word("saves", changes=", ".join(changes)))
        if not (lost or gone or new or moved or changes):
            yield Line(self.word("nothing_lost"))

    def changes(self) -> list[Line]:
        found = []
        for each in self.case.overrides:
            if self.dialogue.id in {each.dialogue, *each.with_}:
                action = text(f"planning.action_{each.action.value}", self.language)
                why = each.why or text("planning.no_reason", self.language)
                title = next(
                    (self._title(talk) for talk in self.plan.dialogues if talk.id == each.dialogue), each.dialogue
                )
                found.append(Line(self.word("changed", action=action, title=title, why=why)))
        return found


def _without(dialogue: Dialogue, key: str) -> Dialogue:
    after = tuple(each for each in dialogue.after if each.dialogue != key)
    about = tuple(each for each in dialogue.about if each != key)
    return dialogue.evolve(after=after, about=about)


def explain(
    case: ProcessMap,
    plan: Plan,
    key: str,
    language: str | None = None,
    *,
    style: Style | None = None,
    rules: Iterable[Any] = (),
) -> Explanation:
    """Explain one dialogue of a plan.

    Args:
        case: the map the plan was made for.
        plan: the plan.
        key: id of a dialogue in it.
        language: ``sv`` or ``en``; the plan's own when left out. The reasons themselves stay in the plan's language.
        style: what the plan was made with; the built-in style of the plan's name when left out.
        rules: rules of one's own the plan was made with.

    Raises:
        KeyError: if the plan has no such dialogue.
    """
    spoken = language or plan.language
    told = ordinary(case, spoken, compared=False)
    base = ordinary(without_proposals(case), spoken, compared=False)
    chosen, _ = active_rules(base, spoken, rules)
    found = style or next((each for each in STYLES if each.name == plan.name), STYLES[0])
    facts = Facts(base, orders_to_proposals(told, base), earlier_proposals(told, base))
    return _Explainer(facts, plan, plan[key], chosen, found, spoken).made()

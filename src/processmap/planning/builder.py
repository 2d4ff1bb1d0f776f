"""From a map to one plan: asks the rules stage by stage, composes the joint dialogues, puts everything in order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from processmap.language.names import title_of
from processmap.messages import has_text, text
from processmap.messages.phrases import Spelled
from processmap.model.dialogues import Dialogue
from processmap.model.perspectives import Pair
from processmap.model.phases import phase_of, phases_of
from processmap.model.plan import Plan, PlanNote, Precedence, Status, Unmet
from processmap.model.process_map import ProcessMap
from processmap.model.words import Purpose
from processmap.planning._facts import Facts
from processmap.planning.context import Context, Shared
from processmap.planning.contributions import Before, Propose
from processmap.planning.draft import Draft, NonsenseError
from processmap.planning.joint import Group, Joint, Limits, Solver
from processmap.planning.metrics import measure
from processmap.planning.needs import needs
from processmap.planning.order import Order, arrange
from processmap.planning.overrides import Edits, forbidden, lost
from processmap.planning.rule import Rule, failure, set_aside
from processmap.planning.since import held_with_days, since_held
from processmap.planning.style import Style
from processmap.planning.unmet import shortcomings

__all__ = ["Builder", "build"]

_DOCUMENT = 100  # an order the facilitator has written never gives way to one of ours
_PLACE = {purpose: index for index, purpose in enumerate(Purpose)}


class Builder(Draft):
    """Makes one plan. The only thing here that changes while it works; rules see it through a `Context`."""

    def __init__(
        self, case: ProcessMap, facts: Facts, rules: Sequence[Rule], style: Style, language: str, solver: Solver
    ) -> None:
        codes = {rule.code for rule in rules}
        asked = tuple(each for each in needs(case, facts) if each.rule in codes)
        super().__init__(Shared(case, facts, asked, style, language), forbidden(case))
        self.rules, self.solver = rules, solver
        self.problem: Joint | None = None
        self.order: Order | None = None
        self.held = held_with_days(case)
        self.gaps: list[tuple[str, Before]] = []
        self.since_held: tuple[Precedence, ...] = ()
        self.edits = Edits(self)

    # Rules

    def ask(self, stage: str) -> None:
        """Ask every rule at one stage and take in what it answers."""
        self.settle()
        for rule in self.rules:
            for each in self._answers(rule, stage, self.dialogues):
                self.take(rule.code, each)

    def ask_of_held(self) -> None:
        """Ask the rules for their orders once more with what was held in sight, for the gaps that run from it."""
        everything = {**self.held, **self.dialogues}
        for rule in self.rules if self.held else ():
            for each in self._answers(rule, "order", everything):
                if isinstance(each, Before) and each.before in self.held:
                    self.gaps.append((rule.code, each))

    def _answers(self, rule: Rule, stage: str, dialogues: Mapping[str, Dialogue]) -> list[Any]:
        answer = rule.at(stage)
        if answer is None:
            return []
        try:
            return list(answer(Context(self.shared, stage, rule.code, self.params(rule), dialogues)) or ())
        except Exception as error:  # whatever a rule raises, it is named and set aside
            raise NonsenseError(rule.code, failure(error, self.language)) from error

    def params(self, rule: Rule) -> Mapping[str, Any]:
        """A rule's parameters: the document's where they fit, else the defaults."""
        setting = self.case.setting(rule.code)
        said = dict(setting.params) if setting else {}
        return {
            each.name: said[each.name] if each.name in said and each.fits(said[each.name]) else each.default
            for each in rule.params
        }

    # Joint dialogues

    def compose(self) -> None:
        """Compose joint dialogues for the tensions that ask to be met and that no dialogue of the document carries."""
        asked: tuple[Pair, ...] = tuple(
            (each.refs[0], each.refs[1])
            for each in self.shared.needs
            if each.kind is Purpose.MEET and len(each.refs) == 2
        )
        self.problem = Joint(self.shared, Limits(self.shared.limits, self.closed), asked, self.solver)
        if self.closed:
            self._closed(asked, self.closed)
            return
        self.composed = self.problem.compose()
        context = self.context("meet-the-tensions", "joint")
        keys = context.ids("joint", Purpose.MEET, [group.participants for group in self.composed.groups])
        titles = self._joint_titles(context)
        for key, group, title in zip(keys, self.composed.groups, titles, strict=True):
            views = dict.fromkeys(view for key in group.tensions for view in key)
            themes = self._themes(group)
            talk = context.talk(
                key,
                Purpose.MEET,
                title,
                group.participants,
                method=group.method,
                tensions=group.tensions,
                themes=themes,
            )
            because = _why(context, group.tensions, group.participants)
            self.propose(context.rule, Propose(dialogue=talk, because=because, refs=tuple(views)))
        for found in shortcomings(context, self.problem, self.composed):
            self.lack(found)

    def _themes(self, group: Group) -> tuple[str, ...]:
        views = (view for key in group.tensions for view in key)
        named = {theme for view in views for theme in self.facts.perspectives[view].themes}
        return tuple(sorted(named - self.facts.hidden_themes))

    def _joint_titles(self, context: Context) -> list[str]:
        """What the joint dialogues are called: after their themes, else those who meet; no two of them alike."""
        made = []
        for group in self.composed.groups:
            themes = context.listed(self._themes(group), 5)
            names = context.names(group.participants, 3)
            made.append(
                context.word("title_joint_theme", themes=themes) if themes else context.word("title_joint", names=names)
            )
        alike, seen = Counter(made), Counter[str]()
        for index, title in enumerate(made):
            if alike[title] > 1:
                seen[title] += 1
                made[index] = context.word("title_group", title=title, number=seen[title])
        return made

    def _closed(self, asked: Sequence[Pair], because: str) -> None:
        """No joint dialogue is staged; whether one would meet the tension if something were open is tried."""
        assert self.problem is not None
        stuck = {each.tension for each in self.problem.compose().unmet}
        help_ = text("planning.relax_open", self.language)
        for key in asked:
            self.lack(Unmet(need="meet", refs=key, because=because, relaxation=None if key in stuck else help_))

    # Order and the plan

    def arrange(self) -> None:
        """Put the dialogues in order and tell where a circle had to give way."""
        wishes = list(self.befores)
        for each in self.shared.standing.values():
            for after in (*each.after, *self.facts.orders.get(each.id, ())):
                because = after.because or text("planning.document_order", self.language)
                gap = after.gap_days or 0
                wish = Before(
                    before=after.dialogue,
                    after=each.id,
                    because=because,
                    gap_days=gap,
                    within_days=after.within_days,
                    strength=_DOCUMENT,
                )
                wishes.append((after.rule or "document", wish))
        wishes += self.edits.wishes()
        keys = sorted(self.dialogues, key=lambda key: _PLACE.get(self.dialogues[key].purpose or Purpose.FOLLOW_UP, 0))
        agreed = [key for key, each in self.shared.standing.items() if each.date is not None]
        self.order = arrange(keys, wishes, self.firsts, self.edits.earliest(), agreed)
        asked = [*wishes, *self.gaps]
        self.since_held = since_held(self.case, self.held, self.dialogues, asked, self.order.arrows)
        self.shared.followers = dict(self.order.followers)
        for found in self.order.broken:
            titles = [self._title(arrow.before) for arrow in found.circle]
            rules = sorted({self._called(arrow.rule) for arrow in found.circle})
            message = text(
                "planning.circle",
                self.language,
                titles=" → ".join([*titles, titles[0]]),
                rules=", ".join(rules),
                before=self._title(found.dropped.before),
                after=self._title(found.dropped.after),
                rule=self._called(found.dropped.rule),
            )
            self.notes.append(PlanNote(code="order", message=message, refs=(found.dropped.before, found.dropped.after)))

    def _title(self, key: str) -> str:
        return title_of(self.dialogues[key], self.language)

    def _called(self, code: str) -> str:
        """What asks for an order, in words: a rule, the document or the facilitator."""
        found = next((rule.title(self.language) for rule in self.rules if rule.code == code), None)
        key = f"planning.rule_{code}"
        return found or (text(key, self.language) if has_text(key) else code)

    def plan(self) -> Plan:
        """Everything together."""
        from processmap.scheduling.length import length_of, with_length

        self.settle()
        assert self.order is not None
        rounds, phases = self.order.rounds, phases_of(self.case, self.language)
        made = []
        for key, each in self.dialogues.items():
            phase = each.phase or (phase_of(each.purpose, phases) if self.case.phases else None)
            own = {} if key in self.shared.standing else {"phase": phase}
            made.append(each.evolve(round=rounds[key], after=(), stamp=None, **own))
        self.edits.tell(rounds)
        made.sort(key=lambda each: (each.round or 0, _PLACE.get(each.purpose or Purpose.FOLLOW_UP, 99)))
        precedences = tuple(
            Precedence(
                before=each.before,
                after=each.after,
                rule=each.rule,
                because=each.because,
                gap_days=each.gap_days,
                within_days=each.within_days,
            )
            for each in self.order.arrows
        )
        to_meet = set(self.facts.to_meet)
        met = to_meet & (self.facts.carried.keys() | self._named())
        plan = Plan(
            name=self.style.name,
            status=Status.OPTIMAL if self.composed.optimal else Status.FEASIBLE,
            language=self.language,
            dialogues=tuple(made),
            precedences=precedences,
            since_held=self.since_held,
            unmet=tuple(self.unmet),
            notes=tuple(self.notes),
            metrics=measure(self.case, made, tensions=len(to_meet), met=len(met), bound=self.composed.bound),
        )
        return with_length(plan, length_of(self.case, plan))

    def _named(self) -> set[Pair]:
        """Tensions that the dialogues proposed for meeting are to meet."""
        meeting = (each for each in self.dialogues.values() if each.purpose is Purpose.MEET)
        return {key for each in meeting for key in self.facts.named_tensions(each)}


def _why(context: Context, tensions: Sequence[Pair], participants: Sequence[str]) -> str:
    if len(tensions) == 1:
        return context.say("need_one", names=context.names(participants))
    return context.say("need", count=Spelled(len(tensions)), names=context.names(participants))


def build(case: ProcessMap, facts: Facts, rules: Sequence[Rule], style: Style, language: str, solver: Solver) -> Plan:
    """Make one plan; a rule that fails is set aside and named, and the plan is made again without it.

    Args:
        case: the map, without proposals nobody has touched.
        facts: its conditions.
        rules: the rules that take part.
        style: what the plan strives for.
        language: language of the reasons.
        solver: composes, and remembers what it has composed.
    """
    aside: list[PlanNote] = []
    left = list(rules)
    while True:
        builder = Builder(case, facts, left, style, language, solver)
        builder.notes += aside
        try:
            for step in ("limits", "talks"):
                builder.ask(step)
            builder.compose()
            builder.edits.apply()
            builder.ask("joint")
            builder.edits.apply(last=True)
            builder.unmet += lost(builder)
            builder.ask("order")
            builder.ask_of_held()
            builder.arrange()
            builder.ask("marks")
            return builder.plan()
        except NonsenseError as failed:
            aside.append(set_aside(failed.rule, failed.why, language))
            left = [rule for rule in left if rule.code != failed.rule]

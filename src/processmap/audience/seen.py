"""`Seen`: what a given reader may see of a map, and of what was worked out from it; `view` makes
one.

A `Seen` holds no reference to the whole map: what is hidden is not in it at all, so that nothing
made of it can say what is hidden. Whatever reaches a reader, a picture, a page, a file or a
message, is made of a `Seen`.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from processmap.analysis.conditions import as_of
from processmap.analysis.one_spelling import one_spelling
from processmap.analysis.workdays import last_day
from processmap.audience.asked_for import checked
from processmap.audience.facts import Facts, facts_of
from processmap.audience.lists import Lists
from processmap.audience.names import seen_names
from processmap.audience.planned import told_said
from processmap.audience.redaction import Redaction
from processmap.audience.selection import Selection, selected
from processmap.audience.who import Audience
from processmap.errors import Finding, chosen_language
from processmap.language.naming import CaseNames
from processmap.language.wording import listing
from processmap.messages import text
from processmap.messages.naming import as_objects
from processmap.messages.phrases import HIDDEN
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import Decision, Proposal
from processmap.model.methods import method_name, methods_of
from processmap.model.phases import default_phases
from processmap.model.plan import Plan, Said
from processmap.model.process_map import Case, ProcessMap
from processmap.model.project import Phase
from processmap.model.schedule import Backward, Schedule

if TYPE_CHECKING:
    from processmap.audience.plan_facts import PlanFacts
    from processmap.audience.plan_words import Wording
    from processmap.audience.timetable_words import TimetableWording

_MORE: Final = {
    "stakeholders": "affected",
    "decision_bodies": "bodies",
    "facilitators": "leaders",
    "dialogues": "talks",
    "proposals": "proposals",
    "decisions": "decisions",
    "perspectives": "views",
}
"""What many entries of a list are called where they are counted."""
_PARTIES: Final = frozenset({"affected", "bodies"})

__all__ = ["Seen", "SeenCase", "in_words", "seen_through", "told", "view"]

T = TypeVar("T")
# A case of which nothing hidden is left: what `Seen.case` is.
SeenCase: TypeAlias = Case


@frozen(kw_only=True, slots=False)
class Seen(Lists):
    """A map as one reader may see it. Lists keep the document's order; every name asked of it is
    safe to show.

    Attributes:
        case: what may be seen of the map; of its entries also those that were not asked for.
        facts: what was worked out on the whole map.
        who: the reader.
        language: of the words made for the reader.
        today: the day it is made for; None where nobody has said.
        selection: what was asked for; empty = everything.
        chosen: the entries of each list that may be seen and were asked for.
        aliases: ids that stand for what is hidden, and the list each belongs to.
        hidden: how many entries of the document are left out because of their own mark.
        withheld: how many are left out because they, or what they must be about, are hidden.
        closed: whether the map as a whole is hidden and nothing of it may be shown.
        methods: what each method that may be named is called, by id; an empty name for one that may
            not.
        least_group: groups of fewer people than this were left out of a public version.
        spare: slack by id of conversation, days, where a schedule says it; None = as the document's
            own days tell.
        plan: a plan for the map, without what may not be seen; `wording` words it.
        plan_facts: what the plan's one page says of the map beside the plan; None without a plan.
        others: the plans that the plan is an alternative to, likewise.
        dropped: name of each alternative that was left out, and why.
        schedule: a timetable for it, likewise.
        backward: a look back from a decision in it, likewise.
        again: where days were set anew: how many moved, and how many stayed.
        findings: what a checker found in it, likewise.
    """

    case: Case
    facts: Facts = field(factory=Facts)
    who: Audience = Audience.ORDINARY
    language: str
    today: dt.date | None = None
    selection: Selection = field(factory=Selection)
    chosen: Mapping[str, tuple[Any, ...]] = field(factory=dict)
    aliases: Mapping[str, str] = field(factory=dict)
    hidden: int = 0
    withheld: int = 0
    closed: bool = False
    methods: Mapping[str, str] = field(factory=dict)
    least_group: int | None = None
    spare: Mapping[str, int] | None = None
    plan: Plan | None = None
    plan_facts: "PlanFacts | None" = None
    others: tuple[Plan, ...] = ()
    dropped: tuple[tuple[str, Said], ...] = ()
    schedule: Schedule | None = None
    backward: Backward | None = None
    again: tuple[int, int] | None = None
    findings: tuple[Finding, ...] = ()

    # What is visible and chosen.

    @property
    def public(self) -> bool:
        """Whether it is a public version.

        What is missing may then only be unpublished, so nothing is said of gaps: not who is
        unheard, what is vacant, or what nobody decides.
        """
        return self.who is Audience.PUBLIC

    def open(self, entity: Entity) -> bool:
        """Whether an entry may be shown at all."""
        return self.who.may_see(entity.visibility)

    @property
    def known_until(self) -> dt.date | None:
        """The latest day on which something that may be shown is recorded to have happened."""
        return self.facts.known_until

    def all(self, name: str) -> tuple[Any, ...]:
        """The visible and chosen entries of one list of the document."""
        return self.chosen.get(name, ())

    @property
    def steps(self) -> tuple[Phase, ...]:
        """The phases across: the document's own that may be shown, or SKR's seven."""
        return self.phases or default_phases(self.language)

    def method(self, key: str) -> str:
        """What a method is called; its id where it is unknown, nothing where it may not be
        named.
        """
        return self.methods.get(key, key)

    def left_out(self, *names: str) -> int:
        """How many entries of these lists the selection leaves out (hidden ones not counted)."""
        return sum(len(getattr(self.case, name)) - len(self.all(name)) for name in names)

    def written(self, name: str) -> int:
        """How many entries a list of the document has in all, also those that may not be seen."""
        return self.facts.counts.get(name, len(getattr(self.case, name)))

    # What is hidden is counted and never named.

    def shows(self, key: str) -> bool:
        """Whether the entry with this id exists and may be named."""
        return key in self.case

    def known(self, key: str) -> bool:
        """Whether the document has an entry with this id, also where it is the alias of one that
        may not be seen.
        """
        return key in self.case or key in self.aliases

    def list_of(self, key: str) -> str | None:
        """The list an id belongs to, also where it is an alias."""
        return self.case.list_of(key) or self.aliases.get(key)

    def talk(self, key: str) -> Dialogue | None:
        """The conversation with this id; of a hidden one no more than when it is, None for what is
        none.
        """
        found = self.case.by_id.get(key)
        if isinstance(found, Dialogue):
            return found
        return next((each for each in self.facts.taken_up if each.id == key), None)

    # Safe names.

    @cached_property
    def calls(self) -> CaseNames:
        """Names, titles and quotations that are safe to show; None for what is hidden."""
        return seen_names(self.case, self.aliases, self.closed)

    def wording(self, *, page: bool = False, brief: bool = False) -> "Wording":
        """What words the plan for this reader.

        Args:
            page: whether what is worded is read from beginning to end.
            brief: whether it is a first reading, with long quotations cut.
        """
        from processmap.audience.plan_words import wording_for

        return wording_for(
            self.case,
            self.language,
            aliases=self.aliases,
            unquoted=self.facts.unquoted,
            closed=self.closed,
            page=page,
            brief=brief,
        )

    def timetable_wording(self, found: Schedule | Backward) -> "TimetableWording":
        """What words a timetable, or a look back, for this reader.

        Args:
            found: it, as the reader may see it.
        """
        from processmap.audience.plan_words import plan_names
        from processmap.audience.timetable_words import TimetableWording

        names = plan_names(
            self.case, aliases=self.aliases, unquoted=self.facts.unquoted, closed=self.closed
        )
        titles = {each.id: each for each in (*self.case.dialogues, *found.plan.dialogues)}
        year = found.first_day.year if found.first_day else None
        return TimetableWording(names, self.language, titles=titles, year=year)

    def name(self, key: str) -> str:
        """Name an entry by its name or title; `HIDDEN` for one that may not be named."""
        found = self.calls.label(key, self.language)
        return HIDDEN if found is None else found

    def names(self, keys: Iterable[str], most: int = 0, *, inside: bool = False) -> str:
        """List names in the order of ``keys``, as a line does: the first with its capital, the
        others without.

        Args:
            keys: whom to name; those who may not be named are counted.
            most: beyond so many they are counted too; 0 = no limit.
            inside: whether the list stands inside a sentence, after a word such as "med".
        """
        kept = list(dict.fromkeys(keys))
        open_ = [key for key in kept if key not in self.aliases]
        shown = [
            self.name(key) if at == 0 and not inside else self.inside(key)
            for at, key in enumerate(open_)
        ]
        if most and len(shown) > most + 1:
            shown = [*shown[:most], self.more(open_[most:])]
        if len(open_) < len(kept):
            shown.append(text("views.withheld_names", self.language, count=len(kept) - len(open_)))
        made = listing(shown, self.language)
        return as_objects(made, self.language) if inside else made

    def more(self, keys: Sequence[str]) -> str:
        """Count what a list leaves out, with the noun for it: "3 berörda till"."""
        lists = {self.case.list_of(key.split("/", 1)[0]) for key in keys}
        nouns = {_MORE.get(each or "", "entries") for each in lists}
        noun = nouns.pop() if len(nouns) == 1 else "parties" if nouns <= _PARTIES else "entries"
        one = "_one" if len(keys) == 1 else ""
        return text(f"views.more_{noun}{one}", self.language, count=len(keys))

    def inside(self, key: str) -> str:
        """A name as it stands inside a sentence: "grannar", "kommunstyrelsen", but
        "Trafikkontoret".
        """
        found = self.calls.inside(key, self.language)
        return HIDDEN if found is None else found

    def title(self, entity: Dialogue | Proposal | Decision) -> str:
        """Give a title; a general word where there is none."""
        return self.calls.title(entity, self.language)

    def free(self, said: str | None) -> str:
        """Give a free text on one line, or nothing where there is none; what may not be said is
        gone already.
        """
        return " ".join(said.split()) if said else ""

    def because(self, said: str | None) -> str:
        """Give an explanation on one line; where it named something hidden, a word stands that says
        so.
        """
        return self.free(said)

    # Days.

    def last_day(self, dialogue: Dialogue, first: dt.date, limit: dt.date) -> dt.date:
        """The last day after ``first`` and up to ``limit`` on which a conversation could be held;
        else ``first``.
        """
        if dialogue.id not in self.facts.free_days:
            return last_day(self.case, dialogue, first, limit)
        days = (day for day in self.facts.free_days[dialogue.id] if first < day <= limit)
        return max(days, default=first)


def view(
    case: ProcessMap,
    who: Audience = Audience.ORDINARY,
    plan: Plan | None = None,
    schedule: Schedule | None = None,
    findings: Iterable[Finding] = (),
    language: str | None = None,
    today: dt.date | None = None,
    selection: Selection | None = None,
    *,
    others: Iterable[Plan] = (),
    dropped: Iterable[tuple[str, Said]] = (),
    spare: Mapping[str, int] | None = None,
    least_group: int | None = None,
    backward: Backward | None = None,
    again: tuple[int, int] | None = None,
) -> Seen:
    """Make what a reader may see of a map: the one place that decides it.

    Args:
        case: the whole map.
        who: the reader. For a public reader the map is a public version (`public_seen`).
        plan: a plan for the map, where it is to be shown.
        schedule: a timetable for the map, where it is to be shown.
        findings: what a checker found in the map, where it is to be told.
        language: ``sv`` or ``en``, of the words made for the reader; left out = the map's.
        today: the day it is made for.
        selection: what was asked for, in the document's own ids; left out = everything. With
            ``until``, as the map was known on that day.
        others: the plans that the plan is an alternative to.
        dropped: name of each alternative that was left out, and why.
        spare: slack of conversations by id, days, from a schedule.
        least_group: groups of fewer people than this were left out of a public version.
        backward: a look back from a decision in the map, where it is to be shown.
        again: where days were set anew: how many moved, and how many stayed.

    Raises:
        UsageError: for a selection by a key, value, entry or phase that there is not, or that may
            not be seen.
    """
    spoken = chosen_language(language, case.language)
    until = selection.until if selection else None
    known = one_spelling(as_of(case, until) if until else case)
    redaction = Redaction(known, who, spoken)
    seen = evolve(
        seen_through(redaction, today),
        least_group=least_group,
        spare=None
        if spare is None
        else {redaction.id_of(key): days for key, days in spare.items()},
        plan=None if redaction.closed else redaction.value(plan),
        plan_facts=_plan_facts(redaction) if plan is not None else None,
        others=() if redaction.closed else redaction.value(tuple(others)),
        dropped=tuple((name, told_said(why, redaction)) for name, why in dropped),
        schedule=redaction.value(schedule),
        backward=redaction.value(backward),
        again=again,
        findings=redaction.value(tuple(findings)),
    )
    if plan is not None or schedule is not None or backward is not None:
        seen = _with_titles(seen)
    if selection is None or seen.closed:
        return seen
    asked = checked(_translated(selection, redaction), seen.case, seen.steps, seen.methods)
    return evolve(seen, selection=asked, chosen=selected(seen.chosen, seen.case, asked))


def _with_titles(seen: Seen) -> Seen:
    """The same with titles and reasons for the conversations that plans propose."""
    # Imported where a plan is shown only: a picture shall not wait for the planner.
    from processmap.wording.sessions import worded

    wording, plan, found, back = seen.wording(), seen.plan, seen.schedule, seen.backward
    return evolve(
        seen,
        plan=worded(plan, wording) if plan else None,
        others=tuple(worded(each, wording) for each in seen.others),
        schedule=evolve(found, plan=worded(found.plan, wording)) if found else None,
        backward=evolve(back, plan=worded(back.plan, wording)) if back else None,
    )


def _plan_facts(redaction: Redaction) -> "PlanFacts | None":
    # Imported where a plan is shown only: a picture shall not wait for the planner.
    from processmap.audience.plan_facts import plan_facts_of

    return None if redaction.closed else plan_facts_of(redaction)


def told(
    case: ProcessMap, found: T, who: Audience = Audience.ORDINARY, language: str | None = None
) -> T:
    """Something worked out from a map, such as findings or an explanation, as a reader may see it.

    Args:
        case: the whole map.
        found: what was worked out: attrs values, tuples, texts, numbers and days in each other.
        who: the reader.
        language: ``sv`` or ``en``, of the words that stand instead of what is withheld.
    """
    made: T = Redaction(case, who, chosen_language(language, case.language)).value(found)
    return made


def in_words(
    case: ProcessMap, said: Said, who: Audience = Audience.ORDINARY, language: str | None = None
) -> str:
    """Something that is said of a map, as a sentence for a reader.

    Args:
        case: the whole map.
        said: what is said.
        who: the reader.
        language: ``sv`` or ``en``; left out = the map's.
    """
    spoken = chosen_language(language, case.language)
    redaction = Redaction(one_spelling(case), who, spoken)
    return seen_through(redaction).wording().say(told_said(said, redaction))


def seen_through(redaction: Redaction, today: dt.date | None = None) -> Seen:
    """What a reader may see of a map of which it has been worked out what goes.

    Args:
        redaction: the map for the reader.
        today: the day it is made for.
    """
    case, who = redaction.case, redaction.who
    content = redaction.content()
    return Seen(
        case=content,
        facts=facts_of(case, redaction, today),
        who=who,
        language=redaction.language,
        today=today,
        chosen=_lists(content),
        aliases=redaction.aliases,
        hidden=sum(1 for _, _, each in case.entries() if not who.may_see(each.visibility)),
        withheld=sum(1 for _, _, each in case.entries() if redaction.goes(each)),
        closed=redaction.closed,
        methods=_methods(content, redaction, redaction.language),
    )


def _lists(content: Case) -> dict[str, tuple[Any, ...]]:
    found: dict[str, list[Any]] = {}
    for name, _, each in content.entries():
        found.setdefault(name, []).append(each)
    return {name: tuple(each) for name, each in found.items()}


def _methods(content: Case, redaction: Redaction, language: str) -> dict[str, str]:
    """Names of methods by id; hidden ones by their alias, without a name."""
    named = {key: method_name(method, language) for key, method in methods_of(content).items()}
    return named | dict.fromkeys(redaction.hidden_methods, "")


def _translated(selection: Selection, redaction: Redaction) -> Selection:
    """What was asked for, by the ids the reader knows; a hidden entry is not known by its alias
    either.
    """

    def known(key: str) -> str:
        made = redaction.id_of(key)
        return key if made in redaction.aliases else made

    only = tuple((key, known(value) if key == "body" else value) for key, value in selection.only)
    return evolve(
        selection, only=only, around=known(selection.around) if selection.around else None
    )

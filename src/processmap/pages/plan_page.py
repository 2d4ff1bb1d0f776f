"""A plan in words: the steps in order, in plain language, with what is asked first and the
alternatives beside.
"""

from collections.abc import Iterator

from processmap.analysis.ordinary import ordinary_names
from processmap.language.names import listed
from processmap.messages import has_text, text
from processmap.messages.naming import polished
from processmap.messages.phrases import Spelled
from processmap.model.kinds import whole_of
from processmap.model.plan import Alternatives, Named, Plan, PlanArena, PlanGate, Said, Told
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page, Section
from processmap.planning.arena_kinds import PHASES, defaults_of
from processmap.planning.wording import Wording

__all__ = ["alternatives_page", "in_short", "pattern_name", "plan_page"]

_UNKNOWN = "unknown"
_ROOMS = frozenset({"facts", "small", "wide"})
_QUIET = frozenset(
    {"deciding", "feedback", "ratification", "information", "anchoring", "coordination", "shuttle"}
)
# Gates that the arena of the same name says already.
_SAID_BY = {
    "authorities_in_line": "coordination",
    "facts": "fact_panel",
    "ratification": "ratification",
    "monitoring": "monitoring",
    "rights": "rights_track",
}
# Gates that hold back everything joint: their place in the order says so.
_UNDERSTOOD = frozenset({"mandate", "influence", "standstill", "authorities_in_line", "mirrored"})
# What a person has changed, switched off or brought of their own, and what became of it.
_YOURS = frozenset({"rule", "override"})
_TOLD_IN = {
    "who-calls": "fixed",
    "election": "fixed",
    "second-circle": "call",
    "lead-accepted": "fixed",
    "equal-camps": "wide",
    "carry-out-first": "fixed",
    "what-was-tried": "fixed",
    "ready-proposal": "fixed",
    "point-of-their-own": "protect",
    "unknown-holders": "call",
    "own-chair": "wide",
    "declined-kept-open": "wide",
    "no-process": "back",
    "watch-it": "back",
    "look-again": "back",
    "who-answers-media": "back",
    "safety-first": "protect",
    "stance-first": "fixed",
    "stance-meanwhile": "protect",
    "stance-again": "back",
    "give-back-first": "fixed",
    "double-roles": "fixed",
    "staff-own-time": "protect",
}
_IN_MIND = frozenset({"money-told", "deputy-told", "too-slow", "every-view-met"})
"""What is told is no step but is to be kept in mind."""


def pattern_name(plan: Plan, language: str) -> str:
    """The type of process in words, with what it goes over into and what runs beside."""
    if plan.small and plan.pattern == "one_table":
        words = [text("plan_patterns.small", language)]
    else:
        words = [text(f"plan_patterns.{plan.pattern}", language)]
    words += [text(f"plan_patterns.then_{each}", language) for each in plan.then]
    words += [text(f"plan_patterns.beside_{each}", language) for each in plan.beside]
    return ", ".join(words)


def in_short(plan: Plan, language: str) -> tuple[str, ...]:
    """A plan in two sentences: what type it is and what it takes."""
    low, high = plan.time.weeks
    if plan.stance != "talks":
        stance = text(f"plan_stance.{plan.stance}", language)
        hours = str(_round(plan.hours.lead[1]))
        key = "plan_stance.takes_own_time" if plan.stance == "let_it_run" else "plan_stance.takes"
        takes = text(key, language, low=str(low), high=str(high), lead=hours)
        return (text("plan_stance.kind", language, stance=stance), takes)
    kind = text("plan_page.kind", language, pattern=pattern_name(plan, language))
    key = "plan_page.takes_review" if plan.pattern == "apart" else "plan_page.takes"
    lead = plan.hours.lead[1]
    return (kind, text(key, language, low=str(low), high=str(high), lead=str(_round(lead))))


def _round(hours: int) -> int:
    """Hours as one says them: by fives below a hundred, by tens above."""
    step = 5 if hours < 100 else 10
    return max(step, round(hours / step) * step) if hours > 2 else hours


def alternatives_page(
    found: Alternatives, language: str | None = None, chosen: Plan | None = None
) -> Page:
    """Put a proposal on a page: one plan step by step, and the others in a line each.

    Args:
        found: the alternatives.
        language: "sv" or "en"; left out = the plans' own.
        chosen: the plan told step by step; the first when left out.
    """
    plan = chosen or found.plans[0]
    spoken = language or plan.language
    page = plan_page(plan, spoken, found.case)
    wording = Wording(ordinary_names(found.case), spoken)
    others = []
    for other in found.plans:
        if other.name == plan.name:
            continue
        low, high = other.time.weeks
        gives = " ".join(f"{wording.say(each).rstrip('.')}." for each in other.gives_up)
        said = text(
            "plan_page.alternative",
            spoken,
            name=pattern_name(other, spoken),
            low=str(low),
            high=str(high),
            lead=str(_round(other.hours.lead[1])),
            gives=gives,
        )
        others.append(said.strip())
    for name, why in found.dropped:
        same = text(f"plan_patterns.{name}", spoken)
        others.append(text("plan_page.dropped", spoken, name=same, why=why.rstrip(".")))
    sections = page.sections
    if others:
        sections = (
            *sections,
            Section(title=text("plan_page.head_other", spoken), items=tuple(others)),
        )
    return Page(title=page.title, language=spoken, sentences=page.sentences, sections=sections)


def plan_page(plan: Plan, language: str | None = None, case: ProcessMap | None = None) -> Page:
    """Put one plan on a page.

    Args:
        plan: the plan.
        language: "sv" or "en"; left out = the plan's own.
        case: the map it was made for; without it the plan must know it (those that `propose` makes
            do).
    """
    spoken = language or plan.language
    source = case if case is not None else getattr(plan, "case", None)
    if source is None:
        return Page(
            title=text(f"plan_patterns.{plan.pattern or 'one_table'}", spoken), language=spoken
        )
    return _PlanPage(plan, spoken, source).page()


class _PlanPage:
    """One plan on a page; numbers the steps so that one can point at another."""

    def __init__(self, plan: Plan, language: str, case: ProcessMap) -> None:
        self.plan = plan
        self.language = language
        self.case = case
        self.wording = Wording(ordinary_names(case), language)
        self.numbers: dict[str, int] = {}
        self.last_members: tuple[str, ...] = ()
        self.last_waits = ""

    def text(self, key: str, **params: str) -> str:
        return text(f"plan_page.{key}", self.language, **params)

    def page(self) -> Page:
        plan = self.plan
        title = self.wording.names.free(self.case.title, ()) or "–"
        sentences = [self.text("draft"), *in_short(plan, self.language)]
        sentences += [self.wording.because(each) for each in plan.reasons[:1]]
        sentences += list(self._fits())
        sections = [self._asked()] if plan.questions else []
        sections += list(self._steps())
        sections += list(self._not_here())
        sections += list(self._endings())
        return Page(
            title=self.text("title", title=title),
            language=self.language,
            sentences=tuple(each for each in sentences if each),
            sections=tuple(each for each in sections if each.items or each.sentences),
        )

    def _fits(self) -> Iterator[str]:
        found = self.case.resources
        if found is not None and found.lead_hours is not None:
            key = "fits" if self.plan.hours.lead[1] <= found.lead_hours else "fits_not"
            yield self.text(key, have=f"{found.lead_hours:g}")
        target = self.case.calendar.deadline if self.case.calendar else None
        start = self.case.calendar.begins if self.case.calendar else None
        if target and start and (target - start).days < self.plan.time.weeks[0] * 7:
            yield self.text("late", date=target.isoformat())

    def _asked(self) -> Section:
        items = []
        for question in [each for each in self.plan.questions if each.first]:
            answers = []
            for answer in question.answers:
                if answer.value == _UNKNOWN:
                    continue
                answers.append(
                    f"{self.wording.inside(answer.said)} → {self.wording.say(answer.leads_to)}"
                )
            leads = {
                str(answer.leads_to) for answer in question.answers if answer.value != _UNKNOWN
            }
            shown = answers if len(answers) <= 3 and len(leads) > 1 else []
            items.append(
                "\n".join([self.wording.say(question.said), *(polished(each) for each in shown)])
            )
        return Section(title=self.text("head_ask"), items=tuple(items))

    # Steps

    def _steps(self) -> Iterator[Section]:
        entries: dict[str, list[PlanGate | PlanArena | Told]] = {name: [] for name in PHASES}
        for gate in self.plan.now_gates:
            entries[gate.phase].append(gate)
        for told in self.plan.told:
            place = _TOLD_IN.get(told.code)
            if place:
                entries[place].append(told)
        for arena in self.plan.now_arenas:
            entries[arena.phase].append(arena)
        for name, group in entries.items():
            group.sort(key=_place)
            if name == "wide":
                entries[name] = self._gates_in_place(group)
        steps = {
            name: self._together([each for each in entries[name] if not self._said_elsewhere(each)])
            for name in PHASES
        }
        number = 0
        for name in PHASES:
            for group in steps[name]:
                number += 1
                for entry in group:
                    if not isinstance(entry, Told):
                        self.numbers[entry.id] = number
        number = 0
        few: list[str] = []
        for name in PHASES:
            items = []
            self.last_waits = ""
            self.last_members = ()
            for group in steps[name]:
                number += 1
                self.wording.at_step(number)
                items.append(f"{number}. {self._step(group)}")
            if self.plan.pattern in ("enough", "inform") or self.plan.stance != "talks":
                few += items
            elif items:
                intro = (
                    (self._call_intro(),)
                    if name == "call" and any(_own(each) for each in entries[name])
                    else ()
                )
                yield Section(
                    title=self.text(f"head_{name}"),
                    sentences=tuple(filter(None, intro)),
                    items=tuple(items),
                )
        if few and self.plan.stance != "talks":
            yield Section(title=text("plan_stance.head_now", self.language), items=tuple(few))
        elif few:
            yield Section(title=self.text("head_small_plan"), items=tuple(few))

    @staticmethod
    def _gates_in_place(
        entries: list[PlanGate | PlanArena | Told],
    ) -> list[PlanGate | PlanArena | Told]:
        """Each gate just before the first arena that waits for it; those that nothing here waits
        for last.
        """
        gates = {each.id: each for each in entries if isinstance(each, PlanGate)}
        made: list[PlanGate | PlanArena | Told] = []
        for entry in entries:
            if isinstance(entry, PlanGate):
                continue
            waits = entry.opens_after if isinstance(entry, PlanArena) else ()
            made += [*(gates.pop(key) for key in waits if key in gates), entry]
        return [*made, *gates.values()]

    def _said_elsewhere(self, entry: PlanGate | PlanArena | Told) -> bool:
        """Whether a gate is said by the arena that opens it."""
        if not isinstance(entry, PlanGate) or entry.state != "shut":
            return False
        kinds = {
            each.kind
            for each in self.plan.arenas
            if each.phase == entry.phase or entry.kind == "monitoring"
        }
        return _SAID_BY.get(entry.kind) in kinds

    def _together(
        self, entries: list[PlanGate | PlanArena | Told]
    ) -> list[list[PlanGate | PlanArena | Told]]:
        """Calls about the same stand in one step, each party by itself."""
        groups: list[list[PlanGate | PlanArena | Told]] = []
        by_subject: dict[str, list[PlanGate | PlanArena | Told]] = {}
        for entry in entries:
            alone = isinstance(entry, PlanArena) and (
                (entry.kind == "feedback" and len(entry.members) == 1) or entry.kind == "reception"
            )
            deciding = isinstance(entry, PlanArena) and entry.kind == "deciding"
            if isinstance(entry, PlanArena) and (_own(entry) or alone or deciding):
                key = f"{_own(entry)}{self.wording.say(entry.purpose)}"
                if key in by_subject:
                    by_subject[key].append(entry)
                    continue
                groups.append([entry])
                by_subject[key] = groups[-1]
            elif _same_call(entry) and groups:
                groups[-1].append(entry)
            else:
                groups.append([entry])
        return groups

    def _step(self, group: list[PlanGate | PlanArena | Told]) -> str:
        entry = group[0]
        if len(group) > 1 and any(_same_call(each) for each in group):
            return " ".join(self._step([each]) for each in group)
        if len(group) > 1:
            return self._calls([each for each in group if isinstance(each, PlanArena)])
        if isinstance(entry, Told):
            return self.wording.say(entry.said)
        if isinstance(entry, PlanGate):
            return self._gate(entry) + self._beside(entry.notes)
        return self._arena(entry) + self._beside(entry.notes)

    def _gate(self, gate: PlanGate) -> str:
        said = self.wording.say(gate.said)
        if gate.state == "open":
            return self.text("gate_open", said=said)
        if gate.state == "reservation":
            return self.text("gate_reservation", said=said)
        return said

    def _calls(self, arenas: list[PlanArena]) -> str:
        """Several parties who are called about the same, each by itself."""
        parties = tuple(seat.party for each in arenas for seat in each.members)
        if arenas[0].kind == "deciding":
            bodies = tuple(each.parties[0] for each in arenas)
            title = self.wording.say(Said("plan_decide.title", (("who", Named(bodies)),), bodies))
            return f"{title}. {self.wording.say(arenas[0].purpose)}"
        if arenas[0].kind == "feedback":
            purpose = self.wording.say(arenas[0].purpose)
            who = self.wording.named(parties, objects=True)
            return self.text("answers_apart", who=who, how=purpose)
        if arenas[0].kind == "reception":
            refs = tuple(ref for each in arenas for ref in each.reasons[0].refs)
            title = self.text("sought", views=self.wording.quoted(refs))
            return " ".join([title, self.wording.say(arenas[0].purpose), self._form(arenas[0])])
        names = self.wording.named(parties, full=True, objects=True)
        purpose = self.wording.say(arenas[0].purpose)
        titles = {each.title.key for each in arenas if isinstance(each.title, Said)}
        key = "call_each" if titles == {"plan_call.title"} else "talk_each"
        lines = [self.text(key, who=names, about=purpose[:1].lower() + purpose[1:])]
        forms: dict[str, list[str]] = {}
        for arena in arenas:
            forms.setdefault(self._form(arena).rstrip("."), []).append(
                self.wording.named(arena.parties)
            )
        forms.pop("", None)
        if len(forms) == 1 and sum(map(len, forms.values())) == len(arenas):
            lines[0] += f" {next(iter(forms))}."
        else:
            lines += [f"{form}: {self.wording.listed(names_)}." for form, names_ in forms.items()]
        lines += [self.wording.say(note) for each in arenas for note in each.notes]
        return "\n".join(lines)

    def _call_intro(self) -> str:
        leads = [
            each
            for each in self.plan.arenas
            if each.phase == "call" and (each.lead or each.lead_said)
        ]
        if not leads:
            return self.text("call_ask", lead="")
        lead = (
            self.wording.inside(leads[0].lead_said)
            if leads[0].lead_said
            else self.wording.named(leads[0].lead)
        )
        return self.text("call_ask", lead=self.text("call_lead", lead=lead))

    def _arena(self, arena: PlanArena) -> str:
        title = self.wording.say(arena.title)
        purpose = self.wording.say(arena.purpose) if arena.purpose else ""
        parts = [f"{title.rstrip('.')}.", purpose]
        if _own(arena):
            parts = [f"{title.rstrip('.')} {self._lower(purpose)}" if purpose else f"{title}."]
            parts.append(self._form(arena))
            return " ".join(filter(None, parts)).strip()
        if arena.kind == "reception" or arena.kind == "shuttle":
            parts.append(self._form(arena))
        elif arena.kind not in _QUIET:
            parts.append(self._who(arena) if len(arena.members) > 1 else "")
            parts.append(self._form(arena))
            parts += [self.wording.say(each) for each in arena.chairs]
        parts += list(self._not_there(arena))
        if arena.ground is not None:
            because = text(
                "plan_grounds.because", self.language, ground=self.wording.inside(arena.ground)
            )
            parts.append(polished(because))
        if arena.phase in _ROOMS and arena.kind not in _QUIET:
            parts.append(self._waits(arena))
        return " ".join(each for each in parts if each).strip()

    def _lower(self, sentence: str) -> str:
        """A sentence that goes on after a title: "Om …" becomes "om …"."""
        return (
            sentence[:1].lower() + sentence[1:]
            if sentence[:2] in ("Om", "Ab")
            else f"– {sentence[:1].lower()}{sentence[1:]}"
        )

    def _form(self, arena: PlanArena) -> str:
        low, high = arena.sessions
        language = self.language
        own = _own(arena)
        word = "talks" if own else "sessions"
        if arena.status == "agreed" and arena.dialogues:
            return ""
        if high == 1:
            count = text("plan_form.talks_one" if own else "plan_form.session_one", language)
        elif low == high:
            count = text(f"plan_form.{word}_same", language, low=self._number(low))
        else:
            count = text(
                f"plan_form.{word}_range", language, low=self._number(low), high=self._number(high)
            )
        usual = self._usual_call(arena)
        if usual and high == 1:
            return ""
        words = [count]
        if usual:
            return polished(count) + "."
        if not own and high > 1 and arena.every_days:
            weeks = round(arena.every_days / 7)
            months = round(arena.every_days / 30)
            if weeks >= 8 and months >= 2:
                words[0] += " " + text(
                    "plan_form.every_months", language, months=_ordinal(months, language)
                )
            elif weeks == 1:
                words[0] += " " + text("plan_form.every_week", language)
            elif weeks > 1:
                words[0] += " " + text("plan_form.every_weeks", language, weeks=self._number(weeks))
        if arena.place is not None:
            words.append(
                self.wording.inside(arena.place)
                if isinstance(arena.place, Said)
                else self.wording.say(arena.place)
            )
        if arena.hour is not None:
            words.append(self.wording.inside(arena.hour))
        return polished(", ".join(each for each in words if each)) + "."

    @staticmethod
    def _usual_call(arena: PlanArena) -> bool:
        """Whether a call is held as such calls are when nothing else is known: at their place in
        working hours. That is not said each time.
        """
        keys = [each.key for each in (arena.place, arena.hour) if isinstance(each, Said)]
        return _own(arena) and keys == ["plan_form.place_theirs", "plan_form.hour_work"]

    def _number(self, number: int) -> str:
        return format(Spelled(number), self.language)

    def _who(self, arena: PlanArena) -> str:
        there = tuple(seat.party for seat in arena.members if seat.state != "kept_open")
        kept = tuple(seat.party for seat in arena.members if seat.state == "kept_open")
        if not there:
            return ""
        same = there == self.last_members and len(there) > 3
        self.last_members = there
        said = self.text(
            "members",
            who=self.text("all_above") if same else self.wording.named(there, objects=True),
        )
        if kept and "chair_kept" not in str(arena.purpose):
            said += " " + self.text("kept_open", who=self.wording.named(kept))
        return said

    def _not_there(self, arena: PlanArena) -> Iterator[str]:
        if arena.phase not in _ROOMS or "through" in str(arena.purpose):
            return
        for why in ("safety", "own_track", "no_room"):
            parties = tuple(each.party for each in arena.absent if each.why == why)
            if parties:
                yield self.text(f"absent_{why}", who=self.wording.named(parties))

    def _waits(self, arena: PlanArena) -> str:
        kinds = {gate.id: gate.kind for gate in self.plan.gates}
        keys = [
            key
            for key in arena.opens_after
            if kinds.get(key, "") not in _UNDERSTOOD and key in self.numbers
        ]
        numbers = sorted({self.numbers[key] for key in keys if not self._open(key)})
        said = listed(_ranges(numbers), self.language, 99) if numbers else ""
        if not said or said == self.last_waits:
            return ""
        self.last_waits = said
        return self.text("waits", numbers=said)

    def _open(self, key: str) -> bool:
        return any(gate.id == key and gate.state == "open" for gate in self.plan.gates)

    def _later(self) -> Iterator[Section]:
        """What may come if talks open: which forums, and not who sits in them."""
        kinds = dict.fromkeys(
            each.kind
            for each in self.plan.arenas
            if each.id in self.plan.later and defaults_of(each.kind).joint and each.phase in _ROOMS
        )
        forums = [text(f"plan_patterns.forum_{kind}", self.language) for kind in kinds]
        if forums:
            said = text("plan_stance.later", self.language, forums=listed(forums, self.language))
            yield Section(title=text("plan_stance.head_later", self.language), items=(said,))

    def _not_here(self) -> Iterator[Section]:
        """What is not done in this process, and why."""
        if self.plan.not_here:
            lines = tuple(self.wording.say(each) for each in self.plan.not_here)
            yield Section(title=self.text("head_not_here"), items=lines)

    def _beside(self, notes: tuple[Said, ...]) -> str:
        """What the map's own notes say, on lines of their own under a step."""
        return "".join(f"\n{self.wording.say(each)}" for each in notes)

    def _endings(self) -> Iterator[Section]:
        yield from self._later()
        broken = [each for each in self.plan.claims if each.state == "broken" and each.mend]
        if broken:
            mends = tuple(dict.fromkeys(self.wording.say(each.mend) for each in broken))
            yield Section(title=self.text("head_broken"), items=mends)
        minded = [each for each in self.plan.told if each.code in _IN_MIND]
        if minded:
            yield Section(
                title=self.text("head_mind"),
                items=tuple(self.wording.say(each.said) for each in minded),
            )
        said = [self.wording.say(each) for each in self.plan.assumed]
        said += [
            self.wording.say(each.said)
            for each in self.plan.told
            if each.code not in _TOLD_IN and each.code not in _YOURS | _IN_MIND
        ]
        if said:
            yield Section(title=self.text("head_assumed"), items=tuple(said))
        yours = [self.wording.say(each.said) for each in self.plan.told if each.code in _YOURS]
        if yours:
            yield Section(title=self.text("head_yours"), items=tuple(dict.fromkeys(yours)))


def _same_call(entry: object) -> bool:
    """Whether a gate is asked about in the same call as the one before it."""
    return isinstance(entry, PlanGate) and entry.said.key == "plan_fixed.influence_same"


def _own(entry: object) -> bool:
    return (
        isinstance(entry, PlanArena)
        and entry.kind in ("assessment", "own_group")
        and len({whole_of(each) for each in entry.parties}) == 1
    )


def _place(entry: PlanGate | PlanArena | Told) -> tuple[int, int]:
    """Within a phase: what a person must say first, then told things, then arenas; but trust and
    rules before rooms.
    """
    if isinstance(entry, PlanGate):
        return (0 if entry.phase in ("fixed", "protect", "decide", "small", "facts") else 2, 0)
    if isinstance(entry, Told):
        late = entry.code in ("own-chair", "look-again", "watch-it")
        return (3 if late else 1, 0)
    return (1, 1) if not (defaults_of(entry.kind).joint and entry.kind in ("deciding",)) else (3, 1)


def _ranges(numbers: list[int]) -> list[str]:
    """Numbers with stretches joined: 1, 2, 3, 7 as "1–3" and "7"."""
    made: list[list[int]] = []
    for each in numbers:
        if made and each == made[-1][-1] + 1:
            made[-1].append(each)
        else:
            made.append([each])
    return [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in made]


def _ordinal(number: int, language: str) -> str:
    key = f"plan_form.ordinal_{number}"
    return text(key, language) if has_text(key) else str(number)

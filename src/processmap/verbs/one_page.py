"""The one page a process lead carries: at most 200 words before details, made of what may be
seen of the plan and the map.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from attrs import evolve

from processmap.analysis.conditions import elections, is_election
from processmap.audience.days import of_dialogue
from processmap.audience.plan_facts import PlanFacts
from processmap.audience.plan_words import sentences
from processmap.audience.planned import without_gaps
from processmap.audience.seen import Seen
from processmap.language.discretion import is_for_the_writer_alone
from processmap.language.open_answers import answered
from processmap.language.wording import moment
from processmap.messages import text
from processmap.messages.naming import polished
from processmap.model.kinds import whole_of
from processmap.model.plan import Named, OwnWords, Plan, PlanArena, PlanGate, Said, Told
from processmap.model.times import Day, exact, latest
from processmap.model.words import BodyKind, ProceedingKind, StandstillAnswer, YesNeeded
from processmap.pages.brief_parts import Brief, BriefEntry, BriefSection
from processmap.pages.later_steps import days_ahead
from processmap.pages.plan_page import HOURS, fits, in_short, once_asked, protects, usual_lead

__all__ = ["one_page"]

_CALLS = 3
_DATED = 3
_FIRST = 2
_WITH_WHAT = frozenset(
    {"plan_protect.no_decision_until", "plan_protect.ask_wait", "plan_protect.kept_out_of"}
)
"""What asks how far somebody waits, and until when: on the page it is told that they are asked."""
_LIES_READY = frozenset(
    {"plan_fixed.ready_waits", "plan_fixed.ready_lies_still", "plan_fixed.ready_shown_first"}
)
_MONEY = frozenset({"plan_stance.money", "plan_stance.money_day"})
"""What is said of money for the process that is still to be decided on."""
_DEEDS = frozenset({"plan_fixed.report", "plan_fixed.report_alone"})
"""What is given back before anybody is invited."""
_DANGER = frozenset({"plan_protect.safety_between", "plan_protect.safety_unknown"})
"""What threats ask for before anybody is invited."""
_BY_ITSELF = frozenset({"plan_small.daily", "plan_wide.separate"})
"""Rooms that the page tells of although they come after the talks with each."""
_DEED_ALONE = {
    "plan_fixed.report": "plan_first.report",
    "plan_fixed.report_alone": "plan_first.report_alone",
    "plan_fixed.ready_waits": "plan_first.ready_waits",
    "plan_fixed.told": "plan_first.told",
    "plan_fixed.promise": "plan_first.promise",
    "plan_fixed.promise_to": "plan_first.promise_to",
    "plan_meanwhile.agreed": "plan_first.agreed",
}
"""What the page tells as a deed alone, and the text that does."""
_SIGNING = "plan_protect.no_signing"
_IN_TURN = (
    "plan_fixed.mandate",
    "plan_fixed.ready",
    _SIGNING,
    "plan_fixed.promise",
    "plan_meanwhile.limit",
    "plan_fixed.report",
    "plan_meanwhile.agreed",
    "plan_fixed.told",
)
"""What comes first among what is said first, the first one first, by the beginning of its text's
name: whether there are to be talks at all, what cannot be undone, what was promised, what is owed
to those who have spoken before, what some have settled, and what people ask now (own). What is not
here keeps its place in the plan, and comes after.
"""
_ASKED_TOO = "plan_fixed.influence"
"""What is asked on the page as well: it gives way to what only this matter has."""
_OWNING_UP = frozenset({"plan_fixed.broken_to", "plan_fixed.broken", "plan_fixed.ignored_by"})
_LEAD_ASKED = frozenset({"plan_calls.first_yes_to"})
"""A question about who leads, to more than one."""
_UNKNOWN = 3
_MOST_WORDS = 200
"""Most words of the page before details."""
_BENDING = 5
"""Most days that the plan is said to bend to."""
_BY_ITS_DAY = frozenset({ProceedingKind.BUDGET, ProceedingKind.VOTE, ProceedingKind.REFERENDUM})
"""Proceedings whose beginning bends the plan, where their end is not known."""
_BENDS = _BY_ITS_DAY | {ProceedingKind.COURT, ProceedingKind.APPEAL}
_LONG_LINE = 14
_SHORT_LINE = 24
"""Most words of all that is open, or fixed, on the page (own)."""
_LEAST_OF_ONE = 6
"""Words that each item has, however many they are (own)."""
_MOST_TOLD = 4
"""Most items that are open, or fixed, on the page; more stand under the line (own)."""
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_DEED = 5
"""Least words of a deed that is told by itself (own)."""
_LONG_FIRST = 28
"""Words of a line of what is said first, from which only its deed is told (own)."""
_QUOTED = re.compile(r"”[^”]*”|“[^”]*”")
_DECIDERS = 2
"""Lines of who decides that stay whatever else is told (own)."""
_NAMED = 5
"""Most names that stand in a line of the page; more stand under it."""
# What gives way where the page grows too long, and how many of it stay. The calls never do.
_GIVES_WAY = (
    ("next", 3),
    ("guessed", 2),
    ("next", 2),
    ("guessed", 1),
    ("dated", 1),
    ("next", 1),
    ("dated", 0),
    ("guessed", 0),
    ("plan", 1),
    ("bends", 0),
    ("open", 1),
    ("first", 2),
    ("first", 1),
    ("plan", 0),
    ("unheard", 0),
)


def one_page(seen: Seen) -> Brief:
    """Put the page together.

    Args:
        seen: what may be seen of the plan and of the map it was made for.
    """
    if seen.closed or seen.plan is None or seen.plan_facts is None:
        return Brief(
            title=text("verbs.show_closed_title", seen.language),
            state=text("verbs.show_closed", seen.language),
            reviewed=False,
            language=seen.language,
            sections=(),
        )
    return _OnePage(seen, seen.plan, seen.plan_facts).brief()


def _words(told: dict[str, list[BriefEntry]]) -> int:
    return sum(len(each.text.split()) for entries in told.values() for each in entries)


def _fitted(told: dict[str, list[BriefEntry]], calls: frozenset[str], first: int) -> None:
    """Keep to a page: what the plan tells as well gives way, the least first. A call stays as it
    is, and the caller, who stands last among the calls, longest of the rest; so do the lines that
    are kept of what is said first.
    """
    for key in ("next", "first", "open"):
        if _words(told) > _MOST_WORDS and key == "first":
            told[key] = [
                *told[key][:first],
                *(each for each in told[key][first:] if each.text in calls),
            ]
        elif _words(told) > _MOST_WORDS:
            told[key] = list(_long_lines_under(tuple(told[key]), calls))
    for key, least in _GIVES_WAY:
        while _words(told) > _MOST_WORDS and len(told[key]) > least:
            loose = [at for at, each in enumerate(told[key]) if each.text not in calls]
            if not loose:
                break
            told[key].pop(loose[-2] if key == "next" and len(loose) > 1 else loose[-1])


def _long_lines_under(
    entries: tuple[BriefEntry, ...], calls: frozenset[str]
) -> tuple[BriefEntry, ...]:
    """The lines with the long ones as details of the nearest line before them that stays, or
    after; a call is a line that stays.
    """

    def stays(entry: BriefEntry) -> bool:
        return entry.text in calls or len(entry.text.split()) <= _LONG_LINE

    if not any(map(stays, entries)):
        return entries
    made: list[BriefEntry] = []
    waiting: list[str] = []
    for entry in entries:
        if stays(entry):
            made.append(BriefEntry(entry.text, (*waiting, *entry.details)))
            waiting = []
        elif made:
            details = (*made[-1].details, entry.text, *entry.details)
            made[-1] = BriefEntry(made[-1].text, details)
        else:
            waiting += [entry.text, *entry.details]
    return tuple(made)


def _before_money(gate: PlanGate) -> bool:
    """Whether a gate is told before the money: whether there are to be talks, and safety that the
    map itself asks for.
    """
    return gate.kind == "mandate" or (gate.kind == "safety" and gate.strength == "must")


def _outside_quotes(line: str) -> str:
    """A line with what it quotes struck over, so that the places in it stay."""
    return _QUOTED.sub(lambda found: "x" * len(found[0]), line)


def _who(said: Said) -> tuple[str, ...]:
    """Who is to do what is said, where the sentence names them."""
    who = dict(said.params).get("who")
    return who.ids if isinstance(who, Named) else ()


def _unsigned(said: Said) -> Said:
    """Of sentences after each other the one that keeps something from being signed; else all."""
    if said.key != "plan_net.lines":
        return said
    parts = [each for _, each in said.params if isinstance(each, Said)]
    found = (inner for inner in map(_unsigned, parts) if inner.key == _SIGNING)
    return next(found, said)


def _turn(said: Said) -> int:
    """Which turn it has of what is said first."""
    return next(
        (at for at, name in enumerate(_IN_TURN) if said.key.startswith(name)), len(_IN_TURN)
    )


_First = Said | str
"""What is said first: a sentence of the plan, or words made for the page."""


def _shortened(told: str, most: int) -> str:
    """What somebody has written, in at most so many words and without what stands in brackets."""
    words = _BRACKETS.sub("", told).split()
    if len(words) <= most:
        return " ".join(words)
    first = " ".join(words[:most])
    clause = first.rpartition(";")[0] or first.rpartition(",")[0]
    return f"{clause or first} …"


class _OnePage:
    """The page in the making."""

    def __init__(self, seen: Seen, plan: Plan, facts: PlanFacts) -> None:
        self.seen = seen
        self.case = seen.case
        self.plan = without_gaps(plan)
        self.language = seen.language
        self.facts = facts
        self.wording = seen.wording(page=True)
        self.plain = seen.wording()
        self.said_first: list[tuple[_First, BriefEntry]] = []
        self.stays: set[str] = set()

    def word(self, key: str, **params: str) -> str:
        return text(f"plan_brief.{key}", self.language, **params)

    def brief(self) -> Brief:
        told = self._told()
        left = {entry.text for entry in told["first"]}
        kept = [each for each, entry in self.said_first if entry.text in left]
        if len(kept) < len(self.said_first):
            # Whom a line asked that has given way is called in a line of their own instead. All is
            # worded anew: what has been quoted once is shorter the next time.
            self.wording = self.seen.wording(page=True)
            told = self._told(kept)
        sections = tuple(
            BriefSection(key=key, title=self.word(f"head_{key}"), entries=tuple(found))
            for key, found in told.items()
            if found
        )
        reviewed = self.case.reviewed
        state = self.word("reviewed", by=reviewed.by) if reviewed else self.word("draft")
        title = self.wording.names.free(self.case.title, ()) or "–"
        return Brief(
            title=title,
            state=state,
            reviewed=reviewed is not None,
            language=self.language,
            sections=sections,
        )

    def _told(self, first: Collection[_First] | None = None) -> dict[str, list[BriefEntry]]:
        """What is told under each head, no more than a page has room for.

        Args:
            first: what is left of what is said first; None for all.
        """
        self.said_first = []
        parts = (
            ("question", self._question()),
            ("open", self._open()),
            ("first", self._first(first)),
            ("bends", self._bending()),
            ("next", self._calls(first)),
            ("dated", self._dated()),
            ("unheard", self._unheard()),
            ("guessed", self._asked()),
            ("plan", self._takes()),
        )
        told = {key: list(lines) for key, lines in parts}
        kept = {self.wording.say(each.said) for each in self.plan.calls}
        kept |= self._always_told(told)
        stays = {each.said for each in self._owning_up()}
        stays |= {*self._asked_to_wait(), *self._put_off()}
        kept |= {
            entry.text
            for each, entry in self.said_first
            if isinstance(each, Said) and (each in stays or each.key in _DANGER)
        }
        if self.plan.first_yes is not None:
            kept.add(self._lead_asked(self.plan.first_yes).text)
        _fitted(told, frozenset(kept), first=_FIRST)
        return told

    def _always_told(self, told: dict[str, list[BriefEntry]]) -> set[str]:
        """Lines that stay as they are: who decides, whether hours and time will do, and what
        happens if those who talk do not agree. They stand last under their heads, and are taken as
        they stand there: what is quoted twice is shorter the second time.
        """
        deciders = len(tuple(self._deciders()))
        kept = told["open"][-deciders:][:_DECIDERS] if deciders else []
        if self.plan.stance == "talks":
            last = len(tuple(self._enough())) + len(tuple(self._without()))
            kept = [*kept, *(told["plan"][-last:] if last else [])]
        return {each.text for each in kept} | self.stays

    def _question(self) -> Iterator[BriefEntry]:
        said = self.wording.names.free(self.case.question or self.case.title, ())
        if said:
            yield BriefEntry(said)

    def _open(self) -> Iterator[BriefEntry]:
        case, names = self.case, self.wording.names
        if case.open is None:
            told = [polished(self.wording.say(each)) for each in self.facts.decided]
            told += [polished(self.wording.say(each)) for each in self.facts.agreed]
            noted = any(self._noted())
            unsaid = [] if self.facts.carried_on or noted else [self.word("open_unknown")]
            yield from (BriefEntry(each) for each in told or unsaid)
        elif not case.open:
            yield BriefEntry(self.word("open_nothing"))
        else:
            yield self._in_brief("open", case.open)
        if any(names.free(words, ()) for words in case.fixed):
            yield self._in_brief("fixed", case.fixed)
        yield from self._deciders()

    def _in_brief(self, key: str, told: Iterable[str]) -> BriefEntry:
        """What is open, or fixed, on one short line that stays; what is long stands in full under
        it.
        """
        whole = [each for words in told if (each := self.wording.names.free(words, ()))]
        share = max(_LEAST_OF_ONE, _SHORT_LINE // max(1, len(whole)))
        brief = [_shortened(each, share) for each in whole[:_MOST_TOLD]]
        line = self.word(key, what="; ".join(brief))
        details = (self.word(key, what="; ".join(whole)),) if brief != whole else ()
        self.stays.add(line)
        return BriefEntry(line, details)

    def _bending(self) -> Iterator[BriefEntry]:
        """The days that the plan bends to, the nearest first: an election, a vote, a budget, a
        ruling, the end of a standstill.
        """
        found = [*self._election_days(), *self._proceeding_days(), *self._standstill_days()]
        begins = self.case.calendar.begins if self.case.calendar else None
        coming = sorted(
            (str(when), words)
            for when, words in (*found, *self._decision_days())
            if begins is None or isinstance(when, str) or latest(when) >= begins
        )
        coming = sorted([*coming[:_BENDING], *sorted(self._other_days())[:_BENDING]])
        if coming:
            words = tuple(dict.fromkeys(words for _, words in coming))[:_BENDING]
            yield BriefEntry(polished("; ".join(words)) + ".")

    def _election_days(self) -> Iterator[tuple[Day | str, str]]:
        days = elections(self.case)
        yield from ((day, self.word("election_on", day=day.isoformat())) for day in days)
        for each in self.case.events:
            rough = each.date is not None and exact(each.date) is None
            if each.date is not None and rough and is_election(each.title):
                yield each.date, self.word("election_on", day=str(each.date))

    def _proceeding_days(self) -> Iterator[tuple[Day | str, str]]:
        for each in self.case.proceedings:
            when = each.ends or (each.starts if each.kind in _BY_ITS_DAY else None)
            if each.kind in _BENDS and when is not None and not is_election(each.title):
                what = self.wording.quoted((each.id,)) if each.id else each.title
                yield when, self.word("on_day", what=what, day=str(when))

    def _standstill_days(self) -> Iterator[tuple[Day | str, str]]:
        for each in self.case.standstills:
            if each.agreed is StandstillAnswer.YES and each.until is not None:
                day = str(each.until).split(",")[0]
                yield each.until, self.word("stands_still", day=day)

    def _decision_days(self) -> Iterator[tuple[Day | str, str]]:
        """Days that are set for what waits, where nothing else on the page tells of them."""
        told = {value for each in self.plan.told for value in dict(each.said.params).values()}
        calendar = self.case.calendar
        begins = calendar.begins if calendar else None
        today = begins or self.seen.facts.last_known_day
        for each in self.case.decisions:
            if each.settled or each.date is None or str(each.date) in told:
                continue
            if today is not None and latest(each.date) < today:
                continue
            what = self.wording.quoted((each.id,))
            yield each.date, self.word("decided_on", what=what, day=str(each.date))

    def _other_days(self) -> Iterator[tuple[str, str]]:
        """Days that the plan tells of beside the time that it takes."""
        for each in days_ahead(self.plan):
            yield str(dict(each.params)["day"]), self.wording.inside(each)

    def _deciders(self) -> Iterator[BriefEntry]:
        """Each body by itself, with what it is said to decide; those that are only listed are not
        said to decide anything.
        """
        facts = self.facts
        if facts.disputed:
            what = self.wording.quoted(facts.disputed)
            yield BriefEntry(self.word("decides_disputed", what=what))
        for ruling in facts.rulings:
            matters = tuple(key for key in ruling.matters if key not in facts.disputed)
            if not matters:
                continue
            key = "plan_brief.decides_consent" if ruling.consent else "plan_brief.decides"
            if ruling.consent and self.case.yes_needed is YesNeeded.DISPUTED:
                key = "plan_brief.consent_disputed"
            what = self.wording.quoted(matters)
            named: dict[str, tuple[str, ...] | str] = {"who": ruling.who, "what": what}
            if ruling.consent:
                named["yes"] = ruling.consent
            yield BriefEntry(polished(self.wording.worded(key, **named)))
        yield from map(BriefEntry, self._noted())
        if facts.unruled:
            what = self.wording.quoted(facts.unruled)
            yield BriefEntry(self.word("decides_unsaid", what=what))
        elif self.plan.stance == "decline":
            return  # nothing comes out of talks that anybody could decide on
        elif not facts.rulings and not facts.violent and facts.listed:
            said = self.wording.worded("plan_brief.decides_what", who=facts.listed)
            yield BriefEntry(polished(said))
        elif not facts.rulings and not facts.violent:
            yield BriefEntry(self.word("decides_unknown"))

    def _noted(self) -> Iterator[str]:
        """What the map notes of somebody who decides on delegation: what is in their hands. A note
        of another body may be about anything, and is nothing to hold somebody to.
        """
        ruling = {key for each in self.facts.rulings for key in each.who}
        for body in self.case.decision_bodies:
            note = self.wording.names.free(body.note, (body.id,)) if body.note else None
            if body.kind is not BodyKind.DELEGATE or body.id in ruling or not note:
                continue
            if is_for_the_writer_alone(body.note):
                continue
            noted = Said(
                "plan_fixed.delegated",
                (
                    ("note", OwnWords((note.strip().rstrip("."),), (body.id,))),
                    ("who", Named((body.id,))),
                ),
                (body.id,),
            )
            yield polished(self.wording.say(noted))

    def _calls(self, shown: Collection[_First] | None = None) -> Iterator[BriefEntry]:
        """Whom to call next; ``shown`` are the lines left of what is said first, None for all."""
        for each in self.plan.told:
            if each.code == "no-process":
                yield BriefEntry(self.wording.say(each.said))
        if self.plan.first_yes is not None and self.plan.calls:
            yield self._lead_asked(self.plan.first_yes)
        first = {
            key
            for each in self._first_said()
            if shown is None or each in shown
            for key in _who(each)
        }
        # What the plan asks of a body may stand above already, in the plan's own words.
        to_call = [
            each for each in self.plan.calls if each.arena is not None or each.party not in first
        ]
        for call in to_call:
            way, matter = self.wording.say(call.through), self.wording.say(call.about)
            # Their talk in the plan says the way to them already.
            way = "" if way in matter else way
            words = " ".join(filter(None, (self.wording.say(call.why), way, matter)))
            yield BriefEntry(self.wording.say(call.said), (words,))
        if to_call or self.plan.stance == "let_it_run":
            if self.plan.stance != "let_it_run":
                yield from self._caller()
            return
        calls = [
            each
            for each in self.plan.now_arenas
            if each.phase == "call" and each.kind in ("assessment", "own_group", "rights_track")
        ]
        if not calls and self.plan.stance != "talks":
            return
        if not calls and self.said_first:
            return  # what is said first stands above, and nobody is called by themselves
        if not calls:
            for arena in [each for each in self.plan.arenas if each.status == "proposed"][:1]:
                yield BriefEntry(self.wording.say(arena.title), (self.wording.say(arena.purpose),))
            return
        before: tuple[str, ...] = ()
        for group in self._nearest(calls):
            title = self.wording.say(group[0].title)
            if len(group) > 1:
                parties = tuple(seat.party for arena in group for seat in arena.members)
                title = self.word("call_parts", who=self.wording.named(parties, objects=True))
            about = tuple(self.plain.say(arena.purpose) for arena in group)
            same = about == before
            told = dict.fromkeys(
                sentence for arena in group for sentence in self._how(arena, the_same=same)
            )
            yield BriefEntry(title, tuple(told))
            before = about
        lead = usual_lead(calls).lead_said
        if lead is not None:
            yield BriefEntry(self.word("calls", who=self.wording.inside(lead)))

    def _lead_asked(self, first_yes: Said) -> BriefEntry:
        """That those who are to talk are asked about whoever may lead; their names stand below."""
        if first_yes.key not in _LEAD_ASKED:
            return BriefEntry(self.wording.say(first_yes))
        asked, names = (
            self.wording.say(evolve(first_yes, key=f"plan_first.{name}", own=None))
            for name in ("lead_asked", "lead_asked_names")
        )
        return BriefEntry(asked, (polished(names),))

    def _caller(self) -> Iterator[BriefEntry]:
        led = [each for each in self.plan.arenas if each.phase == "call" and each.lead_said]
        lead = usual_lead(led).lead_said if led else None
        if lead is not None and self.plan.first_yes is not None:
            lead = once_asked(lead)
        if lead is not None:
            yield BriefEntry(self.word("calls", who=self.wording.inside(lead)))

    def _dated(self) -> Iterator[BriefEntry]:
        """What stands in the calendar from now on, with its days, by day: the nearest few."""
        today = self.seen.facts.last_known_day
        coming = [
            (days.first, index, each)
            for index, each in enumerate(self.case.dialogues)
            if (days := each.stretch) is not None
            and each.live
            and not each.held
            and each.stamp is None
            and (today is None or days.last >= today)
        ]
        told = []
        known = self.seen.known_until
        for _, _, each in sorted(coming, key=lambda item: item[:2])[:_DATED]:
            title = self.wording.names.free(each.title, (each.id,))
            if not title or each.id in self.seen.facts.retitled:
                continue
            when = moment(each.date, each.start, each.end, self.language)
            special = of_dialogue(each, self.case, self.language)
            booked = self.plan.beside_day(each.id)
            special = self.wording.inside(booked) if booked is not None else special
            beside = f" ({special})" if special else ""
            days = each.stretch
            if days is not None and known is not None and days.last < known:
                # The day has gone by, and nobody has noted how it went: as the pictures ask.
                yield BriefEntry(self.word("was_it_held", when=when + beside, title=title))
                continue
            told.append((when, self.word("dated", when=when + beside, title=title)))
        if told:
            nearest = self.word("nearest", when=told[0][0])
            yield BriefEntry(nearest, tuple(line for _, line in told))

    def _nearest(self, calls: list[PlanArena]) -> list[list[PlanArena]]:
        """The next calls in the plan's own order, the weakest first. The parts of one group stand
        together, all of them: none is before the others.
        """
        groups: dict[str, list[PlanArena]] = {}
        for call in calls:
            parties = call.parties
            one_part = len(parties) == 1 and whole_of(parties[0]) != parties[0]
            subject = f"{whole_of(parties[0])} {call.kind}" if one_part else call.id
            groups.setdefault(subject, []).append(call)
        return list(groups.values())[:_CALLS]

    def _how(self, arena: PlanArena, *, the_same: bool) -> Iterator[str]:
        if the_same:
            yield self.word("the_same")
        elif arena.purpose is not None:
            yield self.wording.say(arena.purpose)
        where = [
            self.wording.inside(each)
            for each in (arena.place, arena.hour)
            if isinstance(each, Said)
        ]
        if where:
            yield polished(", ".join(where)) + "."

    def _unheard(self) -> Iterator[BriefEntry]:
        if self.plan.stance == "decline":
            return  # nobody is called to talks
        who, every = self.facts.unheard, self.facts.concerned
        if self.facts.nobody_heard:
            key = "unheard_now" if self.facts.met_before else "unheard_all"
            yield BriefEntry(self.word(key))
        elif who:
            names = polished(self.wording.named(who)) + "."
            if len(who) <= _NAMED:
                yield BriefEntry(names)
            else:
                many = self.word("unheard_many", count=str(len(who)), all=str(every))
                yield BriefEntry(many, (names,))
        if self.facts.declined:
            said = self.wording.worded("plan_brief.declined", who=self.facts.declined)
            yield BriefEntry(polished(said))

    def _first(self, kept: Collection[_First] | None = None) -> Iterator[BriefEntry]:
        """What is said first, each with what it rests on noted beside.

        Args:
            kept: what is left of it; None for all.
        """
        for each in self._firsts():
            if kept is not None and each not in kept:
                continue
            line = each if isinstance(each, str) else self._first_line(each)
            entry = BriefEntry(line)
            self.said_first.append((each, entry))
            yield entry

    def _firsts(self) -> list[_First]:
        said = list(self._first_said())
        danger = [each for each in said if each.key in _DANGER]
        left = [each for each in said if each not in danger]
        deeds = list(self._protected())
        # Where there are threats nothing stands before what is done about them.
        told: list[_First] = [*danger, *self._put_off(), *deeds, *left]
        return told if said or deeds else [*told, *self._shaping()]

    def _put_off(self) -> list[Said]:
        """Booked meetings that are called off, or asked to wait: whoever is invited has to know."""
        put_off = self.plan.put_off
        return list(
            dict.fromkeys(each.said for each in self.plan.booked if each.meeting in put_off)
        )

    def _shaping(self) -> Iterator[str]:
        """That those concerned shape the process, where nothing has to be said or asked before."""
        groups = [each for each in self.plan.now_arenas if each.kind == "process_group"]
        for group in groups[:1]:
            if isinstance(group.purpose, Said):
                yield sentences(self.wording.say(group.purpose))[0]

    def _first_line(self, said: Said) -> str:
        """The first sentence; of a long one what somebody does, and not how: that stands in the
        plan.
        """
        waiting = {each.said for each in self.plan.booked if each.state == "waits"}
        form = "plan_first.wait" if said in waiting else _DEED_ALONE.get(said.key)
        if form is not None:
            said = evolve(said, key=form, own=None)
        line = sentences(self.wording.say(said))[0]
        deed, colon, _ = _outside_quotes(line).partition(": ")
        long = len(line.split()) > _LONG_FIRST or said.key in _WITH_WHAT
        if long and colon and len(deed.split()) >= _DEED:
            return f"{line[: len(deed)]}."
        return line

    def _first_said(self) -> tuple[Said, ...]:
        """What somebody has to say or ask before anything else."""
        # What stands at its day, late in the plan, is not told as first; nor, where somebody is
        # called, what those talks prepare.
        late = {"decide", "back"}
        late |= {"call", "facts", "small", "wide"} if self.plan.calls else set()
        shut = [
            each for each in self.plan.now_gates if each.state == "shut" and each.phase not in late
        ]
        # Safety that is only thought of ahead, with no fear or threat in the map, waits for what
        # the map does say; whoever speaks for a side, for those with whom the plan begins.
        shut.sort(
            key=lambda gate: (
                (gate.kind == "safety" and gate.strength != "must") or gate.kind == "spokesperson"
            )
        )
        before = [each.said for each in self.plan.told if each.code == "stance-first"]
        money = [each for each in before if each.key in _MONEY]
        before = [each for each in before if each not in money]
        # Money waits for what it is to pay for, and for what keeps people safe.
        dearer = [each.said for each in shut if money and _before_money(each)]
        rest = [each.said for each in shut if each.said not in dearer]
        most = max(1, _FIRST - len(tuple(self._protected())) - len(self._put_off()))
        owned = [each.said for each in self._owning_up()]
        # Whoever can act is asked to wait before anything else but what a danger asks for.
        asked = self._asked_to_wait()
        told = self._in_turn([*before, *dearer, *money, *rest, *self._deeds()])
        firsts = [each for each in told if each not in owned and each not in asked]
        danger = [each for each in firsts if each.key in _DANGER]
        others = [each for each in firsts if each not in danger]
        left = max(1, most - len(asked) - (0 if asked else len(danger)))
        return (*danger, *asked, *others[:left], *owned)

    def _asked_to_wait(self) -> list[Said]:
        """What whoever can act is asked first: to wait while people talk."""
        return [
            each.said
            for each in self.plan.now_gates
            if each.kind == "standstill"
            and each.phase == "fixed"
            and each.state == "shut"
            and each.said.key not in _LIES_READY
        ]

    def _owning_up(self) -> Iterator[PlanGate | Told]:
        """What somebody says first to those whom they failed, and what is mended at once."""
        for gate in self.plan.now_gates:
            if gate.state == "shut" and gate.said.key in _OWNING_UP:
                yield gate
        for told in self.plan.told:
            if told.said.key in _OWNING_UP or told.code == "mend-now":
                yield told

    def _in_turn(self, told: list[Said]) -> list[Said]:
        """What is said first, in the order of what it is for; what is asked on the page as well
        gives way.
        """
        told = [_unsigned(each) for each in told]
        special = [each for each in told if not each.key.startswith(_ASKED_TOO)]
        questions = self.facts.decided or self.case.open is not None
        if len(special) >= _FIRST and not questions:
            told = special
        return sorted(told, key=_turn)

    def _deeds(self) -> list[Said]:
        """Steps that come before anybody is invited: what is given back, told or answered."""
        return [
            arena.purpose
            for arena in self.plan.now_arenas
            if isinstance(arena.purpose, Said) and arena.purpose.key in _DEED_ALONE
        ]

    def _protected(self) -> Iterator[str]:
        """The talks that protect people while a decision runs."""
        for arena in self.plan.now_arenas:
            if not isinstance(arena.purpose, Said):
                continue
            if self.plan.stance == "let_it_run" and protects(arena):
                hidden = dict(arena.purpose.params).get("unseen")
                unseen = self.wording.say(hidden) if isinstance(hidden, Said) else ""
                yield f"{self.wording.say(arena.title).rstrip('.')}. {unseen}".strip()
                return

    def _asked(self) -> Iterator[BriefEntry]:
        asked = [each for each in self.plan.questions if each.first]
        for question in asked[:_UNKNOWN]:
            yield BriefEntry(self.wording.say(question.said))

    def _takes(self) -> Iterator[BriefEntry]:
        kind, *takes = in_short(self.plan, self.language)
        yield BriefEntry(kind)
        yield from map(BriefEntry, self._by_themselves())
        yield from map(BriefEntry, takes)
        yield from self._enough()
        if self.plan.stance != "talks":
            yield from (BriefEntry(self.wording.because(each)) for each in self.plan.reasons)
            return
        yield from self._without()

    def _by_themselves(self) -> Iterator[str]:
        """A room that the plan turns on and no call tells of: where people meet anyway, and a
        matter that is settled by itself before all meet.
        """
        for arena in self.plan.now_arenas:
            if isinstance(arena.purpose, Said) and arena.purpose.key in _BY_ITSELF:
                who = tuple(dict.fromkeys(whole_of(seat.party) for seat in arena.members))
                title = self.wording.say(arena.title)
                with_whom = self.wording.worded("plan_brief.room_of", title=title, who=who)
                yield polished(with_whom)

    def _enough(self) -> Iterator[BriefEntry]:
        """Whether the hours and the time there are will do."""
        hours = sum(each.code == HOURS for each in self.plan.told)
        found = fits(self.plan, self.case, self.wording, self.language, lacking=True)
        for at, told in enumerate(found):
            first, *rest = sentences(told)
            # What the hours suffice for, and who is then not heard, stands under how many they are.
            under = rest[:1] if at < hours else []
            yield BriefEntry(first, tuple(under))

    def _without(self) -> Iterator[BriefEntry]:
        """What happens if those who talk do not agree."""
        if self.plan.stance != "talks":
            return
        known = answered(self.case.after_no_agreement)
        without = self.wording.names.free(known, ()) if known else None
        if without:
            yield BriefEntry(self.word("without", what=without))
        elif self.facts.tied and self.plan.pattern not in ("inform", "enough"):
            who = self.wording.named(self.facts.tied)
            key = "both_views_then" if self.facts.agreement else "both_views"
            yield BriefEntry(polished(self.word(key, who=who)))
        elif self.facts.agreement:
            yield BriefEntry(self.word("without_unknown"))

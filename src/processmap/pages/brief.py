"""The one page a process lead carries, as content: what to render it as is for others.

The page says only what the document says and what the plan proposes, and says what is guessed. It names groups and
roles; it never names a private person, somebody who has declined, or anybody confidential.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from processmap.analysis import conditions
from processmap.analysis.ordinary import ordinary
from processmap.language.names import listed, name_of, number
from processmap.messages import text
from processmap.messages.naming import as_objects, polished
from processmap.messages.phrases import Counted
from processmap.model.dialogues import Dialogue
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import ProvenanceKind, Purpose, StakeholderKind, Visibility, Willingness
from processmap.pages.brief_parts import Brief, BriefEntry, BriefSection
from processmap.planning._facts import Facts
from processmap.planning.alternatives import style_name
from processmap.planning.gather import AFFECTED
from processmap.planning.merge import without_proposals
from processmap.planning.proposer import propose

__all__ = ["Brief", "BriefEntry", "BriefSection", "brief"]

_NEXT = 3
_FIRST = frozenset({"safety-first", "door-openers"})


def brief(case: ProcessMap, plan: Plan | None = None, language: str | None = None) -> Brief:
    """Write the page for a plan.

    Args:
        case: the map.
        plan: the alternative chosen; the careful one when left out.
        language: ``sv`` or ``en``; the plan's or the document's own when left out.
    """
    spoken = language or (plan.language if plan else case.language)
    chosen = plan or propose(case, spoken).plans[0]
    return _Writer(ordinary(without_proposals(case), spoken, compared=False), chosen, spoken).page()


class _Writer:
    def __init__(self, case: ProcessMap, plan: Plan, language: str) -> None:
        self.case, self.plan, self.language = case, plan, language
        self.facts = Facts(case)

    def word(self, key: str, /, **params: Any) -> str:
        return polished(text(f"planning.brief_{key}", self.language, **params))

    def page(self) -> Brief:
        reviewed = self.case.reviewed
        state = self.word("draft")
        if reviewed:
            date = str(reviewed.date) if reviewed.date else ""
            hidden = reviewed.visibility is Visibility.CONFIDENTIAL
            state = self.word("reviewed_nameless" if hidden else "reviewed", by=reviewed.by, date=date).strip()
        parts = ("question", "open", "fixed", "heard", "unheard", "next", "guessed", "plan", "decisions")
        sections = [BriefSection(key, self.word(key), tuple(getattr(self, f"_{key}")())) for key in parts]
        return Brief(self.case.title, state, reviewed is not None, self.language, tuple(sections))

    # Names

    def name(self, key: str) -> str | None:
        """A group or role; None for somebody who has declined or is confidential, nameless for a private person."""
        found = self.case.by_id.get(key)
        if found is None or key in self.facts.declined or found.visibility is Visibility.CONFIDENTIAL:
            return None
        if isinstance(found, Stakeholder) and found.kind is StakeholderKind.PERSON:
            return text("planning.brief_person", self.language)
        return name_of(self.case, key, self.language)

    def names(self, keys: Iterable[str]) -> str:
        return listed((name for key in keys if (name := self.name(key))), self.language, 12)

    @cached_property
    def _not_to_be_named(self) -> re.Pattern[str] | None:
        """Names that stand nowhere on the page: private persons, those who have declined, the confidential."""
        unsaid = [
            each.name
            for key, each in self.facts.stakeholders.items()
            if self._private(key) or self.name(key) is None or each.visibility is Visibility.CONFIDENTIAL
        ]
        unsaid += [each.name for each in self.facts.missing]
        words = sorted({" ".join(name.split()) for name in unsaid if name.strip()}, key=lambda name: (-len(name), name))
        return re.compile(r"(?<!\w)(" + "|".join(map(re.escape, words)) + r")(?!\w)", re.IGNORECASE) if words else None

    def clean(self, sentence: str | None) -> str | None:
        """The sentence, or None where it names somebody who is not to be named."""
        pattern = self._not_to_be_named
        return None if not sentence or (pattern and pattern.search(sentence)) else sentence

    # The sections

    def _question(self) -> Iterator[BriefEntry]:
        case = self.case
        yield BriefEntry(case.question or self.word("no_question"))
        name = ordinary(case, self.language).commissioner
        given = self.word("commission", name=name) if name else self.word("no_commission")
        number = self.word("case_number", number=case.case_number) if case.case_number else ""
        yield BriefEntry(f"{given} {number}".strip())

    def _open(self) -> Iterator[BriefEntry]:
        if self.case.open is None:
            yield BriefEntry(self.word("open_unknown"))
        elif not self.case.open:
            yield BriefEntry(self.word("open_nothing"))
        yield from (BriefEntry(each) for each in self.case.open or ())

    def _fixed(self) -> Iterator[BriefEntry]:
        yield from (BriefEntry(each) for each in self.case.fixed or (self.word("fixed_unknown"),))

    def _heard(self) -> Iterator[BriefEntry]:
        heard = self.names(key for key in self.facts.stakeholders if key in self.facts.heard)
        yield BriefEntry(polished(heard) or self.word("nobody"))

    def _unheard(self) -> Iterator[BriefEntry]:
        unheard = self.names(self.facts.to_hear)
        said_no = sum(1 for key in self.facts.declined if key not in self.facts.heard and self.facts.affected(key))
        if unheard or not said_no:
            yield BriefEntry(polished(unheard) or self.word("everybody" if self.facts.stakeholders else "nobody_yet"))
        if said_no:
            yield BriefEntry(self.word("declined", count=said_no))
        if self.facts.missing:
            yield BriefEntry(self.word("missing", count=len(self.facts.missing)))

    def _next(self) -> Iterator[BriefEntry]:
        coming = [each for each in self.plan.dialogues if self._shown(each)]
        coming.sort(key=self._nearness)
        shown = coming[:_NEXT]
        for each in shown:
            yield BriefEntry(self._title(each), tuple(self._details(each)))
        if not shown:
            yield BriefEntry(self.word("no_talks"))

    def _nearness(self, each: Dialogue) -> tuple[int, bool, int]:
        """In one round: what has a date, then safety and what opens doors, then those who are most affected."""
        opens = each.purpose is Purpose.MANDATE or any(reason.rule in _FIRST for reason in each.reasons)
        known = self.facts.stakeholders
        touched = [AFFECTED[known[key].affected] for key in each.participants if key in known]
        return each.round or 0, each.date is None, -1 if opens else min(touched, default=len(AFFECTED))

    def _title(self, each: Dialogue) -> str:
        if self._seeks(each):
            return self.word("seek")
        said = text(f"words.purpose_{each.purpose.value if each.purpose else 'none'}", self.language)
        names = self.names(each.participants)
        return self.clean(each.title) or polished(f"{said} – {names}" if names else said)

    @staticmethod
    def _seeks(each: Dialogue) -> bool:
        """Whether it is to find those who were only mentioned, whose names are left out."""
        return bool(each.mentions) and not each.participants and each.purpose is Purpose.INVENTORY

    def _shown(self, each: Dialogue) -> bool:
        if each.visibility is Visibility.CONFIDENTIAL or (each.purpose is Purpose.COORDINATE and not each.participants):
            return False  # a statutory consultation is on its own track and nobody's to call here
        return not each.participants or any(map(self.name, each.participants))

    def _private(self, key: str) -> bool:
        found = self.facts.stakeholders.get(key)
        return found is not None and found.kind is StakeholderKind.PERSON

    def _details(self, each: Dialogue) -> Iterator[str]:
        who = self.names(each.participants)
        if who and who.casefold() not in self._title(each).casefold():
            yield self.word("with", names=as_objects(who, self.language))
        elif not each.participants and not each.mentions:
            yield self.word("with_later")
        reasons = sorted(each.reasons, key=lambda reason: reason.rule != "door-openers")
        because = next(filter(None, (self.clean(reason.because) for reason in reasons)), None)
        if because and not self._seeks(each):
            yield self.word("why", because=because)
        elif each.purpose and not each.reasons:
            yield self.word("purpose", purpose=text(f"words.purpose_{each.purpose.value}", self.language))
        leaders = [lead for lead in self.case.facilitators if lead.id in each.facilitators]
        names = [lead.name or text(f"words.role_{lead.role.value}", self.language) for lead in leaders]
        yield self.word("calls", name=listed(names, self.language)) if names else self.word("calls_unknown")
        yield self.word("on", date=str(each.date)) if each.date else self.word("no_date")
        if each.provisional:
            yield self.word("provisional")

    def _guessed(self) -> Iterator[BriefEntry]:
        lines = list(self._guesses())
        yield from (BriefEntry(each) for each in lines or [self.word("guess_nothing")])

    def _guesses(self) -> Iterator[str]:
        case, facts = self.case, self.facts
        yield from self._guessed_time()
        unknown = [
            names for a, b, _ in conditions.unknown_pairs(case) if (names := self.names((a, b))) and self._both(a, b)
        ]
        if unknown:
            yield self.word("guess_pairs", names="; ".join(unknown))
        if facts.undecided:
            yield self.word("guess_aims", count=len(facts.undecided))
        if one_sided := conditions.one_sided(case):
            yield self.word("guess_one_sided", count=len(one_sided))
        seated = dict.fromkeys(key for each in self.plan.dialogues if each.joint for key in each.participants)
        waiting = [key for key in seated if key in facts.stakeholders and not self._yes(key)]
        if names := self.names(waiting):
            yield self.word("guess_yes", names=names)
        if case.provenance is ProvenanceKind.RECONSTRUCTION:
            yield self.word("guess_whole")
        kinds = [entity.provenance for _, _, entity in case.entries()]
        for kind in (ProvenanceKind.RECONSTRUCTION, ProvenanceKind.ILLUSTRATION):
            if count := kinds.count(kind):
                yield self.word(f"guess_{kind.value}", count=count)

    def _guessed_time(self) -> Iterator[str]:
        found = self.plan.metrics
        if not found.weeks or all(each.date for each in self.plan.dialogues):
            return
        if found.weeks_done and found.weeks_done < found.weeks:
            yield self.word("guess_weeks_until", done=Counted(found.weeks_done), weeks=found.weeks)
        else:
            yield self.word("guess_weeks", weeks=Counted(found.weeks))
        since = conditions.last_known_day(self.case)
        deciding = (each for each in self.plan.dialogues if each.purpose is Purpose.DECIDE and each.date is None)
        undated = {key for each in deciding for key in each.bodies}
        unsaid = [
            key for key in self.facts.competent
            if key in undated and not any(conditions.coming_meetings(self.facts.bodies[key], since))
        ]  # fmt: skip
        if names := self.names(unsaid):
            yield self.word("guess_meetings", names=names)

    def _both(self, a: str, b: str) -> bool:
        return self.name(a) is not None and self.name(b) is not None

    def _yes(self, key: str) -> bool:
        return self.facts.stakeholders[key].willing is Willingness.YES

    def _plan(self) -> Iterator[BriefEntry]:
        found = self.plan.metrics
        cost = self.word(
            "cost",
            name=style_name(self.plan.name, self.language),
            dialogues=Counted(found.dialogues),
            rounds=Counted(len(self.plan.rounds)),
            joint=Counted(found.joint_dialogues),
            people=number(found.participant_hours, self.language),
            leaders=number(found.facilitator_hours, self.language),
        )
        details = [self.word("met", met=found.tensions_met, tensions=found.tensions)] if found.tensions else []
        yield BriefEntry(cost, tuple(details))
        yield from (BriefEntry(note.message) for note in self.plan.notes if note.code == "time")
        for each in self.plan.unmet:
            if any(self._unnamed(key) for key in each.refs):
                continue
            relaxation = self.clean(each.relaxation)
            advice = (self.word("advice", relaxation=relaxation),) if relaxation else ()
            because = self.clean(each.because) or text("planning.unmet_forbidden", self.language)
            yield BriefEntry(self.word("unmet", because=because), advice)

    def _unnamed(self, key: str) -> bool:
        return (key in self.facts.stakeholders and self.name(key) is None) or self._private(key)

    def _decisions(self) -> Iterator[BriefEntry]:
        dates: list[tuple[dt.date, str]] = []
        since = conditions.last_known_day(self.case)
        for key in self.facts.competent:
            body = self.facts.bodies[key]
            for meeting in conditions.coming_meetings(body, since):
                due = body.papers_due(meeting)
                called = name_of(self.case, key, self.language)
                said = {"date": meeting.date.isoformat(), "body": called, "papers": due.isoformat()}
                dates.append((meeting.date, self.word("papers" if due != meeting.date else "meeting", **said)))
        calendar = self.case.calendar
        if calendar:
            dates += [(day, self.word("election", date=day.isoformat())) for day in calendar.election]
            if calendar.deadline:
                dates.append((calendar.deadline, self.word("target", date=calendar.deadline.isoformat())))
        found = [said for _, said in sorted(set(dates))]
        yield from (BriefEntry(each) for each in found or [self.word("no_dates")])

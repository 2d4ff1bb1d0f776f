"""`diff`: what differs between two versions of a map, or between two plans, and why."""

import datetime as dt
from json import dumps
from typing import Any

from attrs import frozen

from processmap.analysis.changes import Change, How
from processmap.audience.comparison import compare
from processmap.audience.who import Audience
from processmap.errors import UsageError, chosen_language
from processmap.messages import text
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.page import Page, Section, Table
from processmap.pages.plan_page import pattern_name
from processmap.verbs.picture import Picture
from processmap.verbs.result import Result
from processmap.views.differences import Differences
from processmap.views.process_changes import changes_diagram
from processmap.wording.written import with_plan

__all__ = ["Difference", "diff"]

_MEASURES = (
    "dialogues",
    "joint_dialogues",
    "participant_hours",
    "facilitator_hours",
    "weeks",
    "tensions_met",
    "heaviest_load",
)


@frozen(slots=False)
class Difference(Result):
    """What differs between two versions; shows itself in a notebook. What is confidential is left
    out unless asked for.

    Attributes:
        found: what differs, as it may be told.
        plans: the two plans that were compared, if it was plans.
    """

    found: Differences
    plans: tuple[Plan, Plan] | None = None

    @property
    def language(self) -> str:  # type: ignore[override]  # read only here
        """The language of its words."""
        return self.found.language

    def __bool__(self) -> bool:
        return self.found.seen.differs

    @property
    def page(self) -> Page:
        """The page, ready to write as text, Markdown or HTML."""
        found = self.found
        if found.whole.closed:
            return Page(
                title=found.say("title", title="•••"),
                language=self.language,
                sentences=(found.say("closed"),),
            )
        sentences = [found.summary()]
        if found.withheld:
            sentences.append(found.say("withheld", count=found.withheld))
        sections = [section for how in How if (section := self._section(how))]
        if frame := found.frame():
            sections.append(Section(title=found.say("frame"), items=frame))
        if costs := self._costs():
            sections.append(costs)
        return Page(
            title=self._title(),
            language=self.language,
            sentences=tuple(sentences),
            sections=tuple(sections),
        )

    def _title(self) -> str:
        found = self.found
        if self.plans is not None and self.plans[0].name != self.plans[1].name:
            old, new = (pattern_name(each, self.language) for each in self.plans)
            return found.say("title_two", old=old, new=new)
        old, new = (
            found.free(each.title) or "–" for each in (found.changes.old, found.changes.new)
        )
        return (
            found.say("title", title=new)
            if old == new
            else found.say("title_two", old=old, new=new)
        )

    def _section(self, how: How) -> Section | None:
        entries = [each for each in self.found.shown if each.how is how]
        if not entries:
            return None
        items = tuple(
            "\n".join([self.found.called(each), *self.found.lines(each)]) for each in entries
        )
        return Section(title=self.found.say(how.value), items=items)

    def _costs(self) -> Section | None:
        """What two plans give and cost, where it differs."""
        if self.plans is None:
            return None
        old, new = (each.metrics for each in self.plans)
        rows = [
            (
                text(f"planning.measure_{name}", self.language),
                self._number(before),
                self._number(after),
            )
            for name in _MEASURES
            if (before := getattr(old, name)) != (after := getattr(new, name))
        ]
        if not rows:
            return None
        names = [pattern_name(each, self.language) for each in self.plans]
        heads = names if names[0] != names[1] else [self.found.say("was"), self.found.say("now")]
        return Section(
            title=self.found.say("costs"),
            table=Table((self.found.say("measure"), *heads), tuple(rows)),
        )

    def _number(self, value: float) -> str:
        from processmap.language.wording import number

        return number(value, self.language)

    def json(self) -> str:
        """The same as data, with the document's own codes."""
        found = self.found
        data = {
            "differs": found.seen.differs,
            "entries": [self._data(each) for each in found.shown],
            "frame": list(found.frame()),
            "withheld": found.withheld,
        }
        return dumps(data, ensure_ascii=False, indent=2) + "\n"

    def _data(self, change: Change) -> dict[str, Any]:
        found = self.found
        return {
            "how": change.how.value,
            "list": change.list_name,
            "id": change.key,
            "what": found.called(change),
            "fields": [each.name for each in change.fields],
            "said": list(found.lines(change)),
        }

    def picture(self) -> Picture:
        """The process map with what is new, removed, moved and changed marked by line and word."""
        return Picture(changes_diagram(self.found))

    def __repr__(self) -> str:
        return f"<Difference of {len(self.found.shown) + self.found.withheld} entries>"


def diff(
    old: ProcessMap | Plan,
    new: ProcessMap | Plan,
    *,
    case: ProcessMap | None = None,
    language: str | None = None,
    show_confidential: bool = False,
    today: dt.date | None = None,
) -> Difference:
    """Tell what differs between two versions of a map, or two plans, and why.

    Args:
        old: as it was: a map, or a plan.
        new: as it is.
        case: the map that plans were made for.
        language: "sv" or "en"; left out = the new version's.
        show_confidential: also what is marked confidential.
        today: the day the picture is drawn for.

    Raises:
        UsageError: for plans without the map they were made for.
    """
    spoken = chosen_language(language, new.language)
    maps = [_as_map(each, case, spoken) for each in (old, new)]
    found = Differences(
        compare(maps[0], maps[1], Audience.asking(show_confidential), spoken, today)
    )
    plans = (old, new) if isinstance(old, Plan) and isinstance(new, Plan) else None
    return Difference(found, plans)


def _as_map(version: ProcessMap | Plan, case: ProcessMap | None, language: str) -> ProcessMap:
    if isinstance(version, ProcessMap):
        return version
    if case is None:
        raise UsageError("changes.needs_case")
    return with_plan(case, version, language)

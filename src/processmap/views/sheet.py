"""The paper a view draws on: gives ids, collects boxes and arrows, and writes the frame every
picture shares.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from processmap.audience.scope import Scope
from processmap.errors import LimitError
from processmap.language.wording import day, listing, span, word
from processmap.messages import LANGUAGES, has_text, text
from processmap.messages.phrases import Number
from processmap.model.project import Phase
from processmap.model.words import ProvenanceKind
from processmap.picture.diagram import (
    MAX_BOXES,
    Alternative,
    Arrow,
    Box,
    Column,
    Diagram,
    Item,
    Lane,
    LegendEntry,
    Table,
)
from processmap.picture.vocabulary import Arrangement, ArrowKind, BoxKind
from processmap.views.standing import Standing

__all__ = ["Sheet", "rule_title"]


def rule_title(code: str | None, language: str) -> str:
    """Name a rule as people know it: its title in the catalogue, else its code."""
    if not code:
        return ""
    for key in (f"rules.{code}", f"rules.{code}_title"):
        if has_text(key):
            return text(key, language)
    return code


class Sheet:
    """One diagram in the making. Ids follow the order of the calls: "b1", "a1", "l1", "c1"."""

    def __init__(
        self, scope: Scope, view: str, *, texts: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        self._texts = texts or {}
        self.scope = scope
        self.view = view
        self.language = scope.language
        self.boxes: list[Box] = []
        self.arrows: list[Arrow] = []
        self.lanes: list[Lane] = []
        self.columns: list[Column] = []
        self.notes: list[str] = []
        self.legend: list[LegendEntry] = []
        self.standing = Standing.of(scope)

    def say(self, name: str, /, **params: Any) -> str:
        """Give a text of the view's own, else of the catalogue of all views."""
        if name in self._texts:
            return self._texts[name][LANGUAGES.index(self.language)].format(**params)
        return text(f"views.{name}", self.language, **params)

    def counted(self, name: str, count: int) -> str:
        """Say how many there are of something; nothing for none."""
        if not count:
            return ""
        return self.say(f"{name}_one" if count == 1 else name, count=count)

    def tally(self, *counts: tuple[str, int]) -> str:
        """Say how many there are of several things: "6 perspektiv och 4 spänningar"."""
        return listing(
            [said for name, count in counts if (said := self.counted(name, count))], self.language
        )

    def lane(self, title: str) -> str:
        """Add a lane below the others and give its id."""
        self.lanes.append(Lane(id=f"l{len(self.lanes) + 1}", title=title))
        return self.lanes[-1].id

    def column(self, title: str, current: bool = False) -> str:
        """Add a column to the right of the others and give its id."""
        self.columns.append(Column(id=f"c{len(self.columns) + 1}", title=title, current=current))
        return self.columns[-1].id

    def phase_title(self, phase: Phase) -> str:
        """Name a phase with its time, where the document tells it."""
        when = self.scope.free(phase.when) or span(phase.start, phase.end)
        return f"{phase.title} ({when})" if when else phase.title

    def box(self, kind: BoxKind, heading: str, **fields: Any) -> str:
        """Add a box and give its id."""
        self.boxes.append(Box(id=f"b{len(self.boxes) + 1}", kind=kind, heading=heading, **fields))
        return self.boxes[-1].id

    def arrow(self, source: str, target: str, kind: ArrowKind = "leads", **fields: Any) -> str:
        """Add an arrow and give its id."""
        self.arrows.append(
            Arrow(id=f"a{len(self.arrows) + 1}", source=source, target=target, kind=kind, **fields)
        )
        return self.arrows[-1].id

    @property
    def tag(self) -> str:
        """The word in the corner of a sheet of paper: draft, or who has reviewed it."""
        if self.scope.case.reviewed is None:
            return text("course.draft", self.language)
        return self._status()

    def explain(self, term: str, meaning: str) -> None:
        """Add a line to the legend, once."""
        entry = LegendEntry(term, meaning)
        if entry not in self.legend:
            self.legend.append(entry)

    def note(self, sentence: str) -> None:
        """Add a sentence below the picture, once."""
        if sentence and sentence not in self.notes:
            self.notes.append(sentence)

    def finish(
        self,
        arrangement: Arrangement,
        *,
        summary: str,
        items: Iterable[Item],
        tables: Iterable[Table] = (),
    ) -> Diagram:
        """Put the frame round what was drawn and give the diagram.

        Raises:
            LimitError: where there are more boxes than can be drawn.
        """
        if len(self.boxes) > MAX_BOXES:
            raise LimitError(
                "views.too_many_boxes", count=Number(len(self.boxes)), limit=Number(MAX_BOXES)
            )
        self._frame_notes()
        return Diagram(
            view=self.view,
            **self._frame(),
            arrangement=arrangement,
            lanes=tuple(self.lanes),
            columns=tuple(self.columns),
            boxes=tuple(self.boxes),
            arrows=tuple(self.arrows),
            notes=tuple(self.notes),
            legend=tuple(self.legend),
            alternative=Alternative(
                summary=summary,
                items=tuple(items),
                tables=tuple(_filled(table) for table in tables if table.rows),
            ),
        )

    def blank(self, sentence: str, arrangement: Arrangement = "lanes") -> Diagram:
        """Give a diagram with nothing in it but a sentence that says so and what to do next."""
        if not self.scope.closed:
            self._frame_notes()
        if self.scope.public:
            sentence = self.say("public_empty")
        return Diagram(
            view=self.view,
            **self._frame(),
            arrangement=arrangement,
            empty=sentence,
            notes=tuple(self.notes),
            alternative=Alternative(summary=sentence, items=(Item(sentence),)),
        )

    def _frame(self) -> dict[str, Any]:
        case, scope = self.scope.case, self.scope
        name = self.say(f"name_{self.view}")
        if scope.closed:
            return {
                "title": name,
                "name": name,
                "language": self.language,
                "draft": True,
                "status": self._status(),
            }
        dnr = self.say("case_number", number=case.case_number) if case.case_number else ""
        date = self.say("drawn", date=day(scope.today)) if scope.today else ""
        if not scope.today and scope.known_until:  # no clock decides what a picture says
            date = self.say("known_until", date=day(scope.known_until))
        question = case.question or ""
        return {
            "title": case.title,
            "name": name,
            "question": ""
            if question.strip().casefold() == case.title.strip().casefold()
            else question,
            "details": tuple(filter(None, [name, case.owner, dnr, date])),
            "language": self.language,
            "draft": case.reviewed is None,
            "status": self._status(),
        }

    def _status(self) -> str:
        reviewed = self.scope.case.reviewed
        if reviewed is None:
            return text("picture.draft_long", self.language)
        if self.scope.closed or not self.scope.open(reviewed):
            return self.say("reviewed")
        return " ".join(filter(None, [self.say("reviewed_by", by=reviewed.by), day(reviewed.date)]))

    def _frame_notes(self) -> None:
        """Sentences any view may need: the pause, where it comes from, the selection, what is
        withheld.
        """
        scope, case = self.scope, self.scope.case
        if case.pause is not None and case.pause.ended is None and scope.open(case.pause):
            self.note(self.say("paused", why=scope.free(case.pause.why) or "–"))
        if case.provenance in (ProvenanceKind.RECONSTRUCTION, ProvenanceKind.ILLUSTRATION):
            self.note(scope.free(case.note) or self.say(f"whole_{case.provenance.value}"))
        if scope.selection.narrows:
            self.note(self.say("chosen", what=self._choice()))
        if scope.public:
            self.note(self.say("public_note"))
            if scope.least_group:
                self.note(self.say("public_least", count=scope.least_group))
        if scope.withheld:
            self.note(self.say("withheld", count=scope.withheld))

    def _choice(self) -> str:
        chosen, parts = self.scope.selection, []
        for key, value in chosen.only:
            said = self.scope.name(value) if key == "body" else value
            if key in ("kind", "purpose", "status") and has_text(f"words.{key}_{value}"):
                said = word(key, value, self.language)
            parts.append(f"{self.say(f'key_{key}')} {said}")
        if chosen.around:
            parts.append(self.say("chosen_around", name=self.scope.name(chosen.around)))
        if chosen.phase:
            title = next(
                (each.title for each in self.scope.steps if each.id == chosen.phase), chosen.phase
            )
            parts.append(self.say("chosen_phase", title=title))
        if chosen.until:
            parts.append(self.say("chosen_until", date=day(chosen.until)))
        return ", ".join(parts)


def _filled(table: Table) -> Table:
    """Leave out columns in which no row says anything: a heading over nothing only makes people
    look for it.
    """
    kept = [at for at in range(len(table.columns)) if any(row[at] for row in table.rows)]
    return Table(
        table.title,
        tuple(table.columns[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in table.rows),
    )

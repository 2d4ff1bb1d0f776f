"""What a view may see: the map without what is confidential or outside the selection, and safe ways to name things.

Nothing that is marked confidential reaches a diagram unless asked for: not as a box, not as a name in a list, not in an
explanation that somebody wrote before the mark was set. A free text that names a hidden entry is withheld whole.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from attrs import field, frozen

from processmap.analysis.conditions.order import known_days
from processmap.analysis.ordinary import hidden_names, ordinary
from processmap.audience.lists import Lists
from processmap.audience.selection import Selection, selected
from processmap.language.names import body_in_sentence, in_sentence, part_said
from processmap.language.wording import capital, listing, word
from processmap.messages import text
from processmap.messages.naming import as_objects
from processmap.messages.phrases import HIDDEN
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.methods import method_name, methods_of
from processmap.model.phases import default_phases
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator, Phase
from processmap.model.stakeholders import Outreach, Stakeholder
from processmap.model.times import earliest
from processmap.model.words import Visibility

__all__ = ["Scope"]

E = TypeVar("E", bound=Entity)


def _name_of(entity: Entity) -> str:
    for attribute in ("name", "title", "statement", "what", "text", "source"):
        if isinstance(value := getattr(entity, attribute, None), str) and value.strip():
            return value
    return str(getattr(entity, "id", None) or "")


@frozen(kw_only=True, slots=False)
class Scope(Lists):
    """A map as one view may see it. Lists keep the document's order; every name asked of it is safe to show.

    Attributes:
        case: the map, without the words that may not be shown; views read its lists through the scope.
        language: of the view's own words.
        show_confidential: whether confidential entries are shown.
        today: the day it is drawn for; None where nobody has said.
        selection: what was asked for; empty = everything.
        public: whether it is a public version. Then what is missing may only be unpublished, so nothing is said of
            gaps: not who is unheard, what is vacant, or what nobody decides.
        spare: slack by id of conversation, days, where a schedule says it; None = as the document's own days tell.
        least_group: groups of fewer people than this were left out of a public version.
    """

    case: ProcessMap
    language: str
    show_confidential: bool = False
    today: dt.date | None = None
    selection: Selection = field(factory=Selection)
    public: bool = False
    least_group: int | None = None
    spare: Mapping[str, int] | None = None

    def __attrs_post_init__(self) -> None:
        if not self.show_confidential:
            object.__setattr__(self, "case", ordinary(self.case, self.language))

    # What is visible and chosen.

    def open(self, entity: Entity) -> bool:
        """Whether an entry may be shown at all."""
        return self.show_confidential or entity.visibility is not Visibility.CONFIDENTIAL

    @property
    def closed(self) -> bool:
        """Whether the map as a whole is confidential and nothing of it may be shown."""
        return not self.open(self.case)

    @cached_property
    def known_until(self) -> dt.date | None:
        """The latest day on which something that may be shown is recorded to have happened."""
        days = [(each, day) for each, day in known_days(self.case) if self.open(each)]
        days += [(each, earliest(each.date)) for each in self.case.proposals if each.date and self.open(each)]
        return max((d for e, d in days if not isinstance(e, Outreach) or self.shows(e.stakeholder)), default=None)

    @cached_property
    def _kept(self) -> dict[str, tuple[Any, ...]]:
        if self.closed:
            return {}
        found: dict[str, list[Entity]] = {}
        for name, _, each in self.case.entries():
            if self.open(each) and (name != "facilitators" or self._calendar_open):
                found.setdefault(name, []).append(each)
        return selected({name: tuple(each) for name, each in found.items()}, self.case, self.selection)

    def all(self, name: str) -> tuple[Any, ...]:
        """The visible and chosen entries of one list of the document."""
        return self._kept.get(name, ())

    @property
    def _calendar_open(self) -> bool:
        return self.case.calendar is not None and self.open(self.case.calendar)

    @cached_property
    def steps(self) -> tuple[Phase, ...]:
        """The phases across: the document's own that may be shown, or SKR's seven."""
        return self.phases or default_phases(self.language)

    @cached_property
    def _methods(self) -> dict[str, str]:
        closed = {method.id for method in self.case.methods if not self.open(method)}
        return {
            key: "" if key in closed else method_name(method, self.language)
            for key, method in methods_of(self.case).items()
        }

    def method(self, key: str) -> str:
        """What a method is called; its id where it is unknown."""
        return self._methods.get(key, key)

    # What was left out, for the note that says so.

    @cached_property
    def hidden(self) -> tuple[Entity, ...]:
        """Entries that are confidential and therefore left out."""
        if self.show_confidential:
            return ()
        return tuple(each for _, _, each in self.case.entries() if not self.open(each))

    @cached_property
    def withheld(self) -> int:
        """How many entries are left out because they, or what they are about, are confidential."""
        if not self.hidden:
            return 0
        about: list[tuple[str, ...]] = []
        about += [(tie.source, tie.target) for tie in self.case.relationships if self.open(tie)]
        about += [each.between for each in self.case.tensions if self.open(each)]
        about += [(each.stakeholder,) for each in self.case.outreach if self.open(each)]
        about += [(each.body,) for each in self.case.decisions if self.open(each)]
        return len(self.hidden) + sum(1 for ends in about if not all(self.shows(end) for end in ends))

    def left_out(self, *names: str) -> int:
        """How many entries of these lists the selection leaves out (confidential ones not counted)."""
        total = sum(1 for name in names for each in getattr(self.case, name) if self.open(each))
        return total - sum(len(self.all(name)) for name in names)

    # Safe names.

    def shows(self, key: str) -> bool:
        """Whether the entry with this id exists and may be named."""
        return key in self.case and self.open(self.case[key])

    def name(self, key: str) -> str:
        """Name an entry by its name or title; `HIDDEN` for one that may not be named."""
        if key not in self.case:
            return key
        entity = self.case[key]
        if not self.open(entity):
            return HIDDEN
        if isinstance(entity, Dialogue | Proposal | Decision):
            return self.title(entity)
        if isinstance(entity, OrganisationUnit):
            return self.free(entity.title) or capital(word("role", entity.role, self.language))
        if isinstance(entity, Facilitator):
            return entity.name or capital(word("role", entity.role, self.language))
        return _name_of(entity) + part_said(self.case, key)

    def names(self, keys: Iterable[str], most: int = 0, *, inside: bool = False) -> str:
        """List names in the order of ``keys``, as a line does: the first with its capital, the others without.

        Args:
            keys: whom to name; those who may not be named are counted.
            most: beyond so many they are counted too; 0 = no limit.
            inside: whether the list stands inside a sentence, after a word such as "med".
        """
        kept = list(dict.fromkeys(keys))
        open_ = [key for key in kept if key not in self.case or self.shows(key)]
        shown = [self.name(key) if at == 0 and not inside else self.inside(key) for at, key in enumerate(open_)]
        if most and len(shown) > most + 1:
            shown = [*shown[:most], text("views.more", self.language, count=len(shown) - most)]
        if len(open_) < len(kept):
            shown.append(text("views.withheld_names", self.language, count=len(kept) - len(open_)))
        made = listing(shown, self.language)
        return as_objects(made, self.language) if inside else made

    def inside(self, key: str) -> str:
        """A name as it stands inside a sentence: "grannar", "kommunstyrelsen", but "Trafikkontoret"."""
        entity = self.case.by_id.get(key)
        name = self.name(key)
        if isinstance(entity, DecisionBody):
            return body_in_sentence(name, entity.kind)
        return in_sentence(name, entity.kind) if isinstance(entity, Stakeholder) else name

    def title(self, entity: Dialogue | Proposal | Decision) -> str:
        """Give a title; a general word where the title names somebody who may not be named."""
        said = entity.title or ""
        if said.strip() and not self._names_hidden(said):
            return said
        if isinstance(entity, Dialogue):
            return capital(word("purpose", entity.purpose or "none", self.language))
        kind = "proposal" if isinstance(entity, Proposal) else "decision"
        return text(f"picture.kind_{kind}", self.language)

    def free(self, said: str | None) -> str:
        """Give a free text, or nothing where there is none or it names something that may not be shown."""
        if not said or not said.strip() or self._names_hidden(said):
            return ""
        return " ".join(said.split())

    def because(self, said: str | None) -> str:
        """Give an explanation; one that names something hidden is replaced by a word that says so."""
        if said and self._names_hidden(said):
            return text("views.withheld_reason", self.language)
        return self.free(said)

    def _names_hidden(self, said: str) -> bool:
        return not self.show_confidential and hidden_names(self.case).within(said)

"""What a reader may see of a map, made by one walk over the fields' metadata. Nothing here knows a
class by name.

Three things happen on the way:

- An entry that the reader may not see goes, and so does an entry that must point at one: an attempt
  to reach somebody hidden, a decision of a hidden body.
- A reference that may be left out, and points at something hidden, becomes an opaque alias
  (``hidden-3``), so that it is counted and never named. So does an open entry's own id where a
  hidden name stands in it (``id-2``).
- A text that names something hidden is withheld whole. What stands instead says so, or says what
  sort of thing it is.

The same walk goes over what was worked out from the map: plans, timetables, findings.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import Any

import attrs

from processmap.analysis.ordinary import CALLED, CODES, REASONS, HiddenNames, hidden_names
from processmap.audience.planned import told_plan, told_said
from processmap.audience.resting import hides_a_ground
from processmap.audience.timed import without_hidden_sayings
from processmap.audience.who import Audience
from processmap.language.matcher import Names
from processmap.language.naming import own_words
from processmap.language.wording import capital
from processmap.messages import has_text, text
from processmap.messages.naming import Word
from processmap.messages.phrases import HIDDEN
from processmap.model.entity import Entity
from processmap.model.kinds import KEY, FieldKind, whole_of
from processmap.model.plan import Counted, Plan, Said
from processmap.model.process_map import Case, ProcessMap
from processmap.model.same_text import text_key
from processmap.model.schedule import Backward, Schedule
from processmap.model.times import RoughDate
from processmap.model.words import (
    BodyKind,
    EventKind,
    FacilitatorRole,
    OrganisationRole,
    Purpose,
    StakeholderKind,
)

__all__ = ["UNKNOWN", "Redaction"]

UNKNOWN = "hidden-0"
"""What stands for a reference to an entry that only another version of the map has, and whose id
names something hidden. Aliases are numbered from 1.
"""

_TEXTS = frozenset({"text", "maybe_texts"})
_WORDS = _TEXTS | {"names_or_count", "params", "when"}
# Texts that are ids of entries of the document, or were when they were written.
_IDS_KEPT_AS_TEXT = frozenset(
    {
        ("Override", "after"),
        ("Override", "dialogue"),
        ("Override", "with_"),
        ("Reason", "refs"),
    }
)
# What is kept in the document for the program only: with the key, identities could be guessed.
_KEYS = frozenset({("Calendar", "series")})
# Words for what sort of thing an entry is, by the vocabulary that says so; and the word where
# nothing is said.
_SORTS: Mapping[type, tuple[str, str]] = {
    StakeholderKind: ("kind", "other"),
    Purpose: ("purpose", "none"),
    EventKind: ("event", "other"),
    BodyKind: ("body", "other"),
    OrganisationRole: ("role", ""),
    FacilitatorRole: ("role", ""),
}
# Fields of what was worked out that hold a word of the program's own, never an id of the
# document's.
_OWN_WORDS = frozenset(
    {"code", "kind", "key", "rule", "need", "name", "language", "status", "list_name", "how"}
)
# Sorts of field that hold neither an id, nor words of anybody's, nor an entry.
_NEVER_NAMES = frozenset(
    {
        "language",
        "choice",
        "flag",
        "toggle",
        "integer",
        "amount",
        "day",
        "rough_day",
        "moment",
        "seats",
        "number",
        "range",
    }
)
# Fewer words than this that fill in a sentence are no piece of a text of the document.
_FEWEST_OF_A_FRAGMENT = 3
_PLAIN = (bool, int, float, dt.date, dt.time, dt.timedelta, RoughDate, Enum)


class Redaction:
    """A map for one reader.

    Args:
        case: the whole map.
        who: the reader.
        language: ``sv`` or ``en``, of the words that stand instead of what is withheld.
        earlier: an earlier version of the map; what is hidden in that is named nowhere either.
    """

    def __init__(
        self, case: ProcessMap, who: Audience, language: str, earlier: ProcessMap | None = None
    ) -> None:
        self.case, self.who, self.language = case, who, language
        self.closed = not who.may_see(case.visibility)
        self._gone: set[int] = set()
        self._names: tuple[HiddenNames, ...] = ()
        self._ids: dict[str, str] = {}
        self._methods: dict[str, str] = {}
        self._made_ids: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        """What list each alias of something hidden belongs to."""
        if who is Audience.WORKING:
            return
        self._gone = self._marked()
        names = [hidden_names(each) for each in (case, earlier) if each is not None]
        self._names = tuple(each for each in names if each)
        if self._gone:
            self._drop_what_points_at_them()
        self._give_aliases()

    @property
    def public(self) -> bool:
        """Whether it is for everybody, who is told of no gaps."""
        return self.who is Audience.PUBLIC

    # What goes.

    def goes(self, entity: Entity) -> bool:
        """Whether an entry of the map is not for this reader, or must point at one that is not."""
        return id(entity) in self._gone

    def shows(self, key: str) -> bool:
        """Whether the map has an entry with this id that the reader may see."""
        found = self.case.by_id.get(key)
        return found is not None and not self.closed and not self.goes(found)

    def _marked(self) -> set[int]:
        """Entries marked as not for this reader, with all that stands in them."""
        return {id(each) for each, hidden in self._entries(self.case, within_one=False) if hidden}

    def _entries(self, entity: Entity, within_one: bool) -> Iterator[tuple[Entity, bool]]:
        """Every entry below one, and whether it, or what it stands in, is hidden by its mark."""
        for attribute in attrs.fields(type(entity)):
            if KEY not in attribute.metadata:
                continue
            value = getattr(entity, attribute.name)
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, Entity):
                    hidden = within_one or not self.who.may_see(each.visibility)
                    yield each, hidden
                    yield from self._entries(each, hidden)

    def _drop_what_points_at_them(self) -> None:
        """Add what must point at something hidden, and what must point at that, until nothing more
        does.
        """
        everything = [each for each, _ in self._entries(self.case, within_one=False)]
        dropping = True
        while dropping:
            hidden = {key for key, each in self.case.by_id.items() if self.goes(each)}
            loose = [
                each for each in everything if not self.goes(each) and _must_point_at(each, hidden)
            ]
            for each in loose:
                self._gone |= {
                    id(each),
                    *(id(inner) for inner, _ in self._entries(each, within_one=True)),
                }
            dropping = bool(loose)

    # Aliases.

    def _give_aliases(self) -> None:
        """Choose what stands instead of ids of hidden entries, and of open ids that hold a hidden
        name.
        """
        taken = set(self.case.by_id)
        for number, key in enumerate(
            (key for key, each in self.case.by_id.items() if self.goes(each)), 1
        ):
            self._ids[key] = _free("hidden", number, taken)
            self.aliases[self._ids[key]] = self.case.list_of(key) or ""
        for number, method in enumerate((each for each in self.case.methods if self.goes(each)), 1):
            self._methods[method.id] = f"hidden-{number}"
        hidden = frozenset(self._ids)
        if not hidden and not self._names:
            return
        open_ = [
            key
            for key in self.case.by_id
            if key not in hidden and (_made_of(key, hidden) or (self._names and self.tells(key)))
        ]
        for number, key in enumerate(open_, 1):
            self._ids[key] = _free("id", number, taken)

    def id_of(self, key: str) -> str:
        """The id by which the reader knows an entry; a part of one, ``elders/clan-a``, goes with
        it.
        """
        whole, slash, part = key.partition("/")
        known = self._ids.get(whole)
        if known is None:
            return key
        return known if known in self.aliases else f"{known}{slash}{part}"

    def hidden_in(self, key: str) -> str | None:
        """The list of an entry that the reader may not see; None for what may be seen."""
        return self.aliases.get(self.id_of(key))

    def shown_in(self, key: str) -> str | None:
        """The list of an entry that the reader may see; None for what is hidden, or no entry."""
        return None if self.id_of(key) in self.aliases else self.case.list_of(key)

    def made_id(self, key: str) -> str:
        """The same of an id that may be none of the map's: of an arena, or a conversation that is
        only proposed. One that was made of a hidden name or id is the same other one each time.
        """
        known = self.id_of(key)
        if known != key or not (_made_of(key, self._hidden_ids) or self.tells(key)):
            return known
        return self._made_ids.setdefault(key, f"hidden-id-{len(self._made_ids) + 1}")

    def method_of(self, key: str) -> str:
        """The id by which the reader knows a method."""
        return self._methods.get(key, key)

    @property
    def hidden_methods(self) -> tuple[str, ...]:
        """What methods of the document that are not for this reader are known as."""
        return tuple(self._methods.values())

    def tells(self, said: str) -> bool:
        """Whether a text names something hidden."""
        return any(each.within(said) for each in self._names) or self._unknown_ids.within(said)

    # The map.

    def content(self) -> Case:
        """The map as the reader may see it: without what goes, and without the text it was read
        from.
        """
        return self.content_of(self.case)

    def content_of(self, case: Case) -> Case:
        """The same of another map, such as an earlier version, by the ids and the hidden names of
        this one.
        """
        if self.closed or not self.who.may_see(case.visibility):
            return Case(title=HIDDEN, language=case.language)
        listed = [each for each in attrs.fields(Case) if KEY in each.metadata]
        if self.who is Audience.WORKING:
            return Case(**{each.name: getattr(case, each.name) for each in listed})
        return Case(**{each.name: self._field(case, each) for each in listed})

    def entry(self, entity: Any) -> Any:
        """An entry as the reader may see it; None where it goes, by its own mark or what it must
        point at.
        """
        if self.who is Audience.WORKING:
            return entity
        if (
            self.goes(entity)
            or not self.who.may_see(entity.visibility)
            or self._is_hidden_elsewhere(entity)
            or self._rests_on_hidden(entity)
        ):
            return None
        changes = {}
        for attribute in attrs.fields(type(entity)):
            if KEY not in attribute.metadata:
                continue
            value = getattr(entity, attribute.name)
            made = self._field(entity, attribute)
            if made is not value:
                changes[attribute.name] = made
        return attrs.evolve(entity, **changes) if changes else entity

    def _is_hidden_elsewhere(self, entity: Entity) -> bool:
        """Whether an entry that is not of this map, or an earlier version of one, is hidden by what
        this map says.
        """
        kind = getattr(attrs.fields(type(entity)), "id", None)
        own = (
            getattr(entity, "id", None)
            if kind is not None and kind.metadata[KEY].name == "id"
            else None
        )
        return own in self._hidden_ids or _must_point_at(entity, self._hidden_ids)

    def _rests_on_hidden(self, entity: Entity) -> bool:
        """Whether all of some list that an entry says it rests on is hidden: a reason that was
        written into the document tells of that by its words and by its rule.
        """
        if (type(entity).__name__, "refs") not in _IDS_KEPT_AS_TEXT:
            return False
        return hides_a_ground(getattr(entity, "refs", ()), self)

    @cached_property
    def _unknown_ids(self) -> Names:
        """Ids that stand in hidden entries and belong to nothing in the map: of conversations that
        are gone.
        """
        found: set[str] = set()
        for each, _ in self._entries(self.case, within_one=False):
            if self.goes(each):
                texts = _own_texts(each)
                found |= {
                    said for name, said in texts if (type(each).__name__, name) in _IDS_KEPT_AS_TEXT
                }
        return Names(sorted(found - set(self.case.by_id)))

    @cached_property
    def _only_hidden(self) -> frozenset[str]:
        """Texts that stand in hidden entries and nowhere else: a room, the words of a reason."""
        hidden: set[str] = set()
        shown = {said for _, said in _own_texts(self.case)}
        for each, _ in self._entries(self.case, within_one=False):
            (hidden if self.goes(each) else shown).update(said for _, said in _own_texts(each))
        return frozenset(map(text_key, hidden)) - frozenset(map(text_key, shown))

    @cached_property
    def _fragments(self) -> tuple[str, str]:
        """All texts that are withheld, and all that may be told, each in one piece to look in."""
        withheld: set[str] = set()
        told: set[str] = set()
        everything: list[tuple[Entity, bool]] = [(self.case, False)]
        everything += [(each, self.goes(each)) for each, _ in self._entries(self.case, False)]
        for entity, hidden in everything:
            for said in _words_in(entity):
                (withheld if hidden or self.tells(said) else told).add(text_key(said))
        return "\n".join(sorted(withheld)), "\n".join(sorted(told))

    def withholds(self, said: str) -> bool:
        """Whether words of the document may not be told: they name something hidden, or stand, a
        part of a text too, only in what is withheld.
        """
        if self.who is Audience.WORKING:
            return False
        if self.closed or self.id_of(said) in self.aliases or self.tells(said):
            return True
        withheld, told = self._fragments
        if not withheld:
            return False
        words = text_key(said).strip("()").removesuffix("…").strip()
        return bool(words) and words in withheld and words not in told

    @cached_property
    def _called(self) -> Names:
        """What hidden entries are called, by their own words and by any id."""
        found: set[str] = set()
        for each, _ in self._entries(self.case, within_one=False):
            if self.goes(each):
                own_words = (getattr(each, field, None) for field in (*CALLED, "id"))
                found |= {said for said in own_words if isinstance(said, str) and said.strip()}
        return Names(sorted(found))

    def withholds_quotation(self, said: str) -> bool:
        """The same of words that a plan quotes, which are chosen for what they are about: what
        holds an id of something hidden, a plain word too, is not quoted.
        """
        if self.who is Audience.WORKING:
            return False
        return self.withholds(said) or self._called.within(said)

    def withholds_words_of(self, key: str) -> bool:
        """Whether an entry's own words may not be told: it is hidden, or they name what is."""
        whole = whole_of(key)
        if self.id_of(whole) in self.aliases:
            return True
        found = self.case.by_id.get(whole)
        return found is not None and self.withholds_quotation(own_words(found) or "")

    def withholds_param(self, said: str) -> bool:
        """The same of what fills in a sentence: words of the document, or a short word of the
        program's own, which may well stand in a text by chance.
        """
        if self.who is Audience.WORKING:
            return False
        few = len(said.split()) < _FEWEST_OF_A_FRAGMENT
        return (
            self._is_confided(said)
            or self.id_of(said) != said
            or (self.tells(said) if few else self.withholds(said))
        )

    def _is_confided(self, said: str) -> bool:
        """Whether a text, or what is left of one that was cut, stands in hidden entries only."""
        plain = text_key(said).strip("()")
        if plain in self._only_hidden:
            return True
        beginning = plain.removesuffix("…")
        return beginning != plain and any(each.startswith(beginning) for each in self._only_hidden)

    @cached_property
    def _hidden_ids(self) -> frozenset[str]:
        return frozenset(key for key, alias in self._ids.items() if alias in self.aliases)

    def _field(self, entity: Entity, attribute: "attrs.Attribute[Any]") -> Any:
        """What a field of an entry holds, as the reader may see it; the value itself where nothing
        changes.
        """
        kind: FieldKind = attribute.metadata[KEY]
        value = getattr(entity, attribute.name)
        if value is None or value == ():
            return value
        if (type(entity).__name__, attribute.name) in _KEYS:
            return None
        if kind.name in _TEXTS and (type(entity).__name__, attribute.name) not in _IDS_KEPT_AS_TEXT:
            return self._texts(entity, attribute.name, kind, value)
        if kind.name in _NEVER_NAMES:
            return value
        known = (
            self._methods
            if kind.name in ("method", "method_id") or kind.targets == ("methods",)
            else None
        )
        made = self._inner(value, known)
        return value if made == value and type(made) is type(value) else made

    def _inner(self, value: Any, methods: Mapping[str, str] | None) -> Any:
        """Entries, references and plain values inside a field."""
        if isinstance(value, Entity):
            return self.entry(value)
        if isinstance(value, tuple):
            made = [self._inner(each, methods) for each in value]
            kept = (
                new for new, old in zip(made, value, strict=True) if new is not None or old is None
            )
            return type(value)(kept) if type(value) is not tuple else tuple(kept)
        if isinstance(value, Enum) or not isinstance(value, str):
            return value
        if methods is not None:
            return methods.get(value, value)
        known = self.id_of(value)
        return UNKNOWN if known == value and self.tells(value) else known

    # Texts.

    def _texts(self, entity: Entity, name: str, kind: FieldKind, value: Any) -> Any:
        """The text or texts of a field; what names something hidden is withheld whole."""
        if (_class_name(entity), name) in CODES:
            return value
        if isinstance(value, tuple):
            made = tuple(HIDDEN if self._unreadable(name, each) else each for each in value)
            return value if made == value else made
        return self._instead(entity, name, kind) if self._unreadable(name, value) else value

    def _unreadable(self, name: str, said: str) -> bool:
        if self._ids.get(said) in self.aliases:
            return True
        if name == "name":  # what is open and has a name of its own may be named
            return any(each.in_name(said) for each in self._names)
        return self.withholds(said)

    def _instead(self, entity: Entity, name: str, kind: FieldKind) -> str | None:
        """What stands instead of a text that is withheld."""
        if name in REASONS:
            return text("views.withheld_reason", self.language)
        if isinstance(entity, Case):
            return HIDDEN
        first = next(each for each in (*CALLED, name) if hasattr(entity, each))
        if name == first:
            return self._sort(entity)
        return HIDDEN if kind.required else None

    def _sort(self, entity: Entity) -> str:
        """The plain word for what sort of thing an entry is."""
        for attribute in attrs.fields(type(entity)):
            vocabulary = attribute.metadata[KEY].vocabulary if KEY in attribute.metadata else None
            if vocabulary is not None and vocabulary in _SORTS:
                prefix, otherwise = _SORTS[vocabulary]
                value = getattr(entity, attribute.name) or otherwise
                key = f"words.{prefix}_{value}"
                if has_text(key):
                    return capital(text(key, self.language))
        key = f"picture.kind_{type(entity).__name__.lower()}"
        return text(key, self.language) if has_text(key) else HIDDEN

    # What was worked out from the map.

    def value(self, found: Any, own_word: bool = False) -> Any:
        """Something worked out from the map, as the reader may see it: plans, timetables, findings,
        plain values.

        Args:
            found: the value. Maps inside it become what may be seen of them, entries go as they do
                in the map.
            own_word: whether it is a word of the program's own, which is no id.

        Raises:
            TypeError: for a sort of value that nothing is known of, which therefore cannot be
                shown.
        """
        if (
            found is None
            or isinstance(found, _PLAIN)
            or (self.who is Audience.WORKING and not _holds_a_map(found))
        ):
            return found
        if isinstance(found, str):
            return self._said(found, own_word)
        if isinstance(found, Case):
            return self.content_of(found)
        if isinstance(found, Entity):
            return self.entry(found)
        if isinstance(found, Counted):
            known = tuple(map(self.id_of, found.of))
            return Counted(known, None if {*known} & self.aliases.keys() else found.number)
        if isinstance(found, Plan):
            return told_plan(found, self)
        if isinstance(found, Said):
            return told_said(found, self)
        if isinstance(found, Schedule | Backward):
            found = without_hidden_sayings(found, self, self.who, closed=self.closed)
        if attrs.has(type(found)):
            fields = [each for each in attrs.fields(type(found)) if each.init]
            changes = {
                each.alias: self._part(each.name, getattr(found, each.name)) for each in fields
            }
            return attrs.evolve(found, **changes)
        if isinstance(found, tuple | frozenset | list):
            made = [self.value(each, own_word) for each in found]
            kept = [
                new for new, old in zip(made, found, strict=True) if new is not None or old is None
            ]
            return type(found)(kept)
        if isinstance(found, Mapping):
            return {self.value(key): self.value(each) for key, each in found.items()}
        raise TypeError(f"nothing is known of what may be shown of {type(found).__name__}")

    def _part(self, name: str, value: Any) -> Any:
        """What a field of something worked out holds. A path tells where in the document, which is
        no secret.
        """
        if name == "path":
            return value
        if name == "place":  # a room may be named after somebody, or stand in what is hidden
            calendar = self.case.calendar
            rooms = calendar.rooms if calendar is not None and self.goes(calendar) else ()
            return (
                None if isinstance(value, str) and (value in rooms or self.tells(value)) else value
            )
        if name == "params":
            return tuple((key, self._param(each)) for key, each in value)
        return self.value(value, name in _OWN_WORDS)

    def _param(self, value: Any) -> Any:
        """What fills in a sentence: an id that is an alias reads as somebody who is not named."""
        if isinstance(value, str) and not isinstance(value, Enum | Word):
            hidden = self.id_of(value) != value or self.tells(value) or self._is_confided(value)
            return (type(value)(HIDDEN) if type(value) is not str else HIDDEN) if hidden else value
        if isinstance(value, tuple | list):
            return type(value)(map(self._param, value))
        return self.value(value)

    def _said(self, found: str, own_word: bool) -> str:
        if isinstance(found, Word):
            return found
        known = found if own_word else self.id_of(found)
        if known == found and not own_word and _made_of(found, self._hidden_ids):
            known = self.made_id(found)
        if known != found:
            return type(found)(known) if type(found) is not str else known
        if not self.tells(found) and not self._is_confided(found):
            return found
        one_word = len(found.split()) < 4
        instead = HIDDEN if own_word or one_word else text("views.withheld_reason", self.language)
        return type(found)(instead) if type(found) is not str else instead


def _must_point_at(entity: Entity, hidden: Collection[str]) -> bool:
    """Whether a reference that an entry cannot do without leads to something hidden, and to nothing
    else.
    """
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        if (
            kind is None
            or not kind.required
            or kind.name not in ("ref", "pair")
            or kind.targets == ("methods",)
        ):
            continue
        value = getattr(entity, attribute.name)
        keys = value if isinstance(value, tuple) else (value,)
        found = [isinstance(key, str) and key.partition("/")[0] in hidden for key in keys]
        if any(found) if kind.name == "pair" else all(found):
            return True
    return False


def _own_texts(entity: Entity) -> Iterator[tuple[str, str]]:
    """The free texts of an entry, without those of entries inside it, each with its field."""
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        if kind is None or kind.name not in _TEXTS:
            continue
        value = getattr(entity, attribute.name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, str):
                yield attribute.name, each


def _made_of(key: str, hidden: Collection[str]) -> bool:
    """Whether an id is made of the id of something hidden and more: ``samtal-anna`` of ``anna``.

    Text is not looked through for such ids, since one that is a plain word is anybody's; in an id
    it says whom the entry is about.
    """
    words = key.split("-")
    parts = {
        "-".join(words[first:last])
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
    }
    return any(part in hidden for part in parts if part != key)


def _words_in(entity: Entity) -> Iterator[str]:
    """Everything in an entry, but for entries inside it, that is written in words: its texts, and
    names where there may be numbers and days as well.
    """
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        value = getattr(entity, attribute.name)
        if kind is None or kind.name not in _WORDS:
            continue
        listed = value if isinstance(value, tuple) else (value,)
        if kind.name == "params":
            listed = tuple(said for _, said in listed)
        yield from (each for each in listed if isinstance(each, str))


def _free(word: str, number: int, taken: set[str]) -> str:
    """An id that nothing in the document has: ``hidden-1``, or ``hidden-1-1`` where there is one
    already.
    """
    made = f"{word}-{number}"
    while made in taken:
        made += "-1"
    taken.add(made)
    return made


def _class_name(entity: Entity) -> str:
    return "ProcessMap" if isinstance(entity, Case) else type(entity).__name__


def _holds_a_map(found: Any) -> bool:
    return (
        isinstance(found, Case)
        or attrs.has(type(found))
        or isinstance(found, tuple | list | Mapping)
    )

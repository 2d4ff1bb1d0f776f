"""What the entries of a map are called: the one place that makes names, titles and quotations.

It knows grammar, not who may see what. That is asked of a `Withheld`: of a map that is fit for its
reader already nothing is withheld (`NOTHING`); whoever words something of a whole map brings what
the ordinary reader may not be told (`analysis.ordinary`) or what one reader may (`audience.names`).
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Protocol

from processmap.language.agreement import common_head, with_article
from processmap.language.cutting import ends_group, keeps_sense
from processmap.language.disguises import folded
from processmap.language.names import body_in_sentence, in_sentence, listed, short, those_counted
from processmap.language.roles import names_role
from processmap.language.short_names import shortest
from processmap.language.wording import capital, word
from processmap.messages import has_text, text
from processmap.messages.phrases import HIDDEN
from processmap.model.arenas import Arena, Gate
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import Decision, DecisionBody, OrganisationUnit, Proposal
from processmap.model.perspectives import Tension
from processmap.model.process_map import Case
from processmap.model.project import Facilitator, Funding
from processmap.model.stakeholders import Outreach, Relationship, Stakeholder
from processmap.model.texts import texts_of
from processmap.model.words import BodyKind, StakeholderKind

__all__ = ["NOTHING", "OWN_WORDS", "CaseNames", "Withheld", "own_words"]

# A statement or a title is quoted up to so many characters.
MOST_QUOTED = 110
_LEAST_QUOTED = 4
"""Least words of a clause that stands for very long words (own)."""
# Where an entry has its own words, the first of these that it has.
OWN_WORDS = ("statement", "title", "what", "name", "text")
# A name longer than this is told by its beginning, where that still tells it from all others.
_LONG_NAME = 24
# First words of names that are common nouns whatever sort of party bears them: "Kommunens",
# "Trafikkontoret", "Föreningen". A compound is one only where nobody is called so: Trafikverket,
# Hyresgästföreningen, Byskolan and Länsstyrelsen keep their capitals.
_ENDING = r"(en|et|n|s|ens|ets|ns|erna|ernas|arna|arnas|ar|er)?"
_COMMON_NOUN = re.compile(
    r"^((?!läns)\w*(kontor|förvaltning|lag(?<!bolag)|grupp|råd|personal|styrelse|nämnd|utskott|ledning"
    rf"|myndighet|majoritet|opposition|enhet|avdelning|sektion){_ENDING}"
    rf"|(förening|region|kommun|stad|landsting|sjukhus|bolag|verk|klubb|parti|skola|förbund|företag){_ENDING}"
    r"|\w+bolagets"
    r"|motsvarande|två|tre|fyra|fem|sex|sju|åtta|nio|tio|en|ett"
    r"|the|one|another|two|three|four|five|six|seven|eight|nine|some|those|people|women|men|market"
    r"|young|elders|families|displaced|owners|residents|local|political|home|air|environmental"
    r"|professional|members|neighbour|citizen|settlement|group|district|peace|religious|tourism)$",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"^(\w*(förening|region|kommun|sjukhus|bolag|verk|kontor|förvaltning|lag|grupp|klubb|parti|skola|råd|förbund|"
    r"företag|personal|styrelse|nämnd|utskott|ledning|myndighet|majoritet|opposition)(en|et|n|s|ens|ets|ns|erna|ernas|arna|arnas|ar|er)?"
    r"|motsvarande|två|tre|fyra|fem|sex|sju|åtta|nio|tio|en|ett|the|one|another|two|three|four|five|six|seven|eight|nine"
    r"|some|those|people|women|women's|men|young|youth|elders|families|owners|residents|tenants|members|parents"
    r"|patients|staff|employees|teachers|pupils|neighbours?|citizens?|group|local|political|religious|environmental"
    r"|professional|public|municipal|regional|national|home|parties|authorities|companies|businesses|associations"
    r"|municipalities|provinces|districts?|villages?|landowners|herders|farmers|pastoralists|fishers|displaced"
    r"|market|peace|air|settlement|tourism|traders)$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-ZÅÄÖ]")
# "Province of Vienna", "Association of Black officers".
_OF_A_NAME = re.compile(r"\w+ of [A-Z]")
_NUMBERS = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)
# Courts: common nouns in their definite form, whatever kind is written.
_OFFICE = re.compile(r"\w*(rätten|domstolen)", re.IGNORECASE)
# A name that says only that it is one of several, or like another: it can be told apart by nothing.
_BARE = re.compile(r"^(one|another|some|others?|en|ett|en annan|annan|andra)\s", re.IGNORECASE)
_LIKE = re.compile(r"^(motsvarande|corresponding)\s+(\w+)", re.IGNORECASE)
_DEFINITE = {
    "förening": "föreningen",
    "organisation": "organisationen",
    "grupp": "gruppen",
    "nämnd": "nämnden",
    "styrelse": "styrelsen",
    "kommun": "kommunen",
    "region": "regionen",
    "myndighet": "myndigheten",
    "förvaltning": "förvaltningen",
    "bolag": "bolaget",
    "parti": "partiet",
    "sjukhus": "sjukhuset",
    "förbund": "förbundet",
    "nätverk": "nätverket",
    "association": "the association",
    "organisation ": "the organisation",
    "group": "the group",
}
_ROLE = re.compile(
    r"(ledare|ledarna|medlare|medlarna|mediators?|facilitators?|tolk|lead|leader)$", re.IGNORECASE
)
# Words that a person's name may have in small letters.
_PERSON_PARTICLE = re.compile(r"(af|av|von|van|de|der|den|la|le|du|al|bin|ibn)\b")
_BRACKETS = re.compile(r"\s*\([^)]*\)")


class Withheld(Protocol):
    """What a reader may not be told of a map."""

    def entry(self, key: str) -> bool:
        """Whether an entry is not for this reader."""

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        """Whether a text of the document, which stands in the entries ``refs``, is not."""


class _Nothing:
    """Nothing is withheld: the map holds only what its reader may see."""

    def entry(self, key: str) -> bool:
        return False

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        return False


NOTHING = _Nothing()


class CaseNames:
    """Names, titles and quotations of a map's entries.

    Every answer of None means that it may not be told, and whoever asks says so, or counts.

    Args:
        case: the map.
        withheld: what the reader may not be told of it.
    """

    def __init__(self, case: Case, withheld: Withheld = NOTHING) -> None:
        self.case = case
        self.withheld = withheld

    # As written.

    def label(self, key: str, language: str) -> str | None:
        """What an entry is called where it stands by itself: its name or title as it is written, or
        a word for what it is where it has none.

        Args:
            key: an id, or a part of a stakeholder (``elders/clan-a``). Of an unknown id, itself.
            language: ``sv`` or ``en``, of words that are not the document's own.
        """
        if self.withheld.entry(key):
            return None
        found = self.case.by_id.get(key)
        if found is None:
            return key
        return self.of(found, language) + self._part_in_brackets(key)

    def of(self, entity: Entity, language: str) -> str:
        """The same of an entry that may be told, also of one that is not of this map."""
        if isinstance(entity, Dialogue | Proposal | Decision):
            return self.title(entity, language)
        if isinstance(entity, OrganisationUnit):
            role = capital(text(f"words.role_{entity.role.value}", language))
            return " ".join((entity.title or "").split()) or role
        if isinstance(entity, Facilitator):
            return entity.name or capital(text(f"words.role_{entity.role.value}", language))
        said = own_words(entity)
        return said if said and said != HIDDEN else self._what(entity, language)

    def _what(self, entity: Entity, language: str) -> str:
        """What an entry is, where it has no words of its own or they may not be told."""
        if isinstance(entity, Relationship):
            tie = word("tie", entity.kind, language) if entity.kind else _sort(entity, language)
            one, other = (self._end(key, language) for key in (entity.source, entity.target))
            return f"{one} – {tie} – {other}"
        if isinstance(entity, Tension):
            one, other = (self._end(key, language) for key in entity.between)
            return text("views.between", language, one=one, other=other)
        if isinstance(entity, Outreach):
            return f"{_sort(entity, language)}: {self._end(entity.stakeholder, language)}"
        if isinstance(entity, Gate):
            return capital(word("gate", entity.kind, language))
        if isinstance(entity, Arena) and entity.kind is not None:
            return capital(word("arena", entity.kind, language))
        return _sort(entity, language)

    def _end(self, key: str, language: str) -> str:
        return self.label(key, language) or HIDDEN

    def title(self, entity: Dialogue | Proposal | Decision, language: str) -> str:
        """A title; a general word where there is none."""
        if entity.title and entity.title.strip():
            return entity.title
        if isinstance(entity, Dialogue):
            purpose = entity.purpose.value if entity.purpose else "none"
            return capital(text(f"words.purpose_{purpose}", language))
        kind = "proposal" if isinstance(entity, Proposal) else "decision"
        return text(f"picture.kind_{kind}", language)

    # Inside a sentence.

    def inside(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence: "grannar", "kommunstyrelsen", but
        "Trafikkontoret".
        """
        label = self.label(key, language)
        found = self.case.by_id.get(key)
        if label is None or not isinstance(found, DecisionBody | Stakeholder):
            return label
        name = self._in_sentence(found.name, found)
        return name + self._part_in_brackets(key)

    def name(self, key: str, language: str) -> str | None:
        """The same, by a shorter name where that still tells it from everybody else's; a part is
        told with the whole it belongs to.
        """
        whole, _, part = key.partition("/")
        if self.withheld.entry(whole):
            return None
        found = self.case.by_id.get(whole)
        if found is None:
            return key
        if isinstance(found, Stakeholder):
            name = self._in_sentence(self._shorter.get(whole, found.name), found)
            if self._in_sentence(found.name, found)[:1].islower():
                # What is left of a name that describes still describes.
                name = name[:1].lower() + name[1:]
        elif isinstance(found, DecisionBody):
            name = self._in_sentence(found.name, found)
        elif isinstance(found, Facilitator):
            name = self._role(found, language)
        elif isinstance(found, OrganisationUnit):
            name = found.title or text(f"words.role_{found.role.value}", language)
        else:
            name = self.words(key, language) or key
        return self._with_part(short(name), key, language) if part else short(name)

    def full(self, key: str, language: str) -> str | None:
        """A name in full, without what stands in brackets, as a title has it."""
        whole, _, part = key.partition("/")
        found = self.case.by_id.get(whole)
        if not isinstance(found, Stakeholder) or self.withheld.entry(whole):
            return self.name(key, language)
        plain = self._plain.get(whole, _without_brackets(found.name))
        if whole in self._part_names and _BARE.match(plain):
            plain = self._part_names[whole]
        name = short(self._in_sentence(plain, found))
        return self._with_part(name, key, language) if part else name

    def listed(self, keys: Iterable[str], language: str, most: int = 6) -> str:
        """Several names in a sentence; more than ``most`` are counted, and so are those who may not
        be named.
        """
        unnamed = text("planning.unnamed", language)
        names = (self.inside(key, language) or unnamed for key in keys)
        return listed(map(short, names), language, most, "parties")

    # In their own words.

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words on one line, without quotation marks, cut where they are very
        long.
        """
        whole = key.partition("/")[0]
        if self.withheld.entry(whole):
            return None
        found = self.case.by_id.get(whole)
        if found is None:
            return key
        said = own_words(found)
        if said:
            return None if self.withheld.text(said, ()) else _quotation(said)
        if isinstance(found, Decision):
            told = found.reference or (str(found.date) if found.date else None) or key
            return text("plan_words.decision", language, which=told)
        return key

    def free(self, said: str, refs: tuple[str, ...] = ()) -> str | None:
        """A free text of the document on one line; None where it may not be told.

        Args:
            said: the text.
            refs: ids of the entries it stands in.
        """
        return None if self.withheld.text(said, refs) else " ".join(said.split())

    # Grammar.

    def _in_sentence(self, name: str, party: Stakeholder | DecisionBody) -> str:
        """A party's name as it stands inside a sentence: common nouns small."""
        if isinstance(party, DecisionBody):
            return self._body_in_sentence(name, party.kind)
        if party.kind is StakeholderKind.PERSON:
            return in_sentence(name, party.kind) if self.case.language == "sv" else name
        if self.case.language != "sv":
            return with_article(self._small(name))
        name = those_counted(name)
        first = name.split(" ", 1)[0].rstrip(",")
        if _COMMON_NOUN.match(first) and first[1:] == first[1:].lower():
            return name[:1].lower() + name[1:]
        return in_sentence(name, party.kind)

    def _body_in_sentence(self, name: str, kind: BodyKind | None) -> str:
        if self.case.language != "sv":
            return with_article(self._small(name))
        made = body_in_sentence(name, kind)
        own = kind in (BodyKind.STATE, BodyKind.COMPANY)
        if own and not _OFFICE.fullmatch(made.split(" ", 1)[0]):
            return made
        if own or "- och " in made or _COMMON_NOUN.match(made):
            made = made[:1].lower() + made[1:]
        return made

    def _role(self, lead: Facilitator, language: str) -> str:
        """Somebody who is called by their role: "processledaren från SKL", "the mediator"; one of
        several who are called alike: "en medlare", "a mediator".
        """
        unnamed = text(f"words.role_{lead.role.value}", language)
        name = lead.name or unnamed
        first, _, rest = name.partition(" ")
        spoken = self.case.language if lead.name else language
        plain = rest and rest == rest.lower() and first[1:] == first[1:].lower()
        if not _is_role(first):
            if plain and any(map(_is_role, rest.split(" ", 1)[:1])):
                return self._one(name[:1].lower() + name[1:], spoken)
            # Nobody's name has small letters only after its first word: "Special master".
            titled = plain and spoken == "en" and not _PERSON_PARTICLE.match(rest)
            return f"the {name[:1].lower()}{name[1:]}" if titled else name
        alike = [
            each
            for each in self.case.facilitators
            if (each.name or text(f"words.role_{each.role.value}", language)) == name
        ]
        first = first[:1].lower() + first[1:]
        if len(alike) > 1:
            return self._one(f"{first} {rest}".strip(), spoken)
        if spoken == "sv":
            first += _the_role(first)
        if spoken == "en" and not first.endswith("s"):
            first = f"the {first}"
        return f"{first} {rest}".strip()

    @staticmethod
    def _one(name: str, language: str) -> str:
        """One of a kind: "en fristående samtalsledare", "an independent lead"."""
        if language == "sv":
            return f"en {name}"
        return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"

    def _small(self, name: str) -> str:
        """An English name with a small first letter where its words are common nouns.

        They are, where the document writes the first one small somewhere else, or where it is a
        word for people or bodies; never where another word of the name has a capital of its own.
        """
        first, _, rest = name.partition(" ")
        word = first.rstrip(",")
        if word[1:] != word[1:].lower() or not word[:1].isupper():
            return name
        if word.casefold() in _NUMBERS:
            return name[:1].lower() + name[1:]
        if _CAPITAL.match(rest):
            return name
        common = bool(_COMMON.match(word)) or word.casefold() in self._written_small
        # English writes every word of a proper name with a capital: "Wildlife Service".
        described = bool(rest) and common_head(name) and not _OF_A_NAME.match(name)
        described = described and word not in self._written_large
        common = common or described
        return name[:1].lower() + name[1:] if common else name

    @cached_property
    def _written_small(self) -> frozenset[str]:
        """Words that the document writes with a small letter."""
        return self._written(r"(?<![\w'])[a-zåäö]{3,}")

    @cached_property
    def _written_large(self) -> frozenset[str]:
        """Words that the document writes with a capital inside a sentence or a name."""
        return self._written(r"(?<=[a-zåäö,] )[A-ZÅÄÖ][\w-]+")

    def _written(self, pattern: str) -> frozenset[str]:
        """Words of the document's texts that a pattern finds."""
        found = {*re.findall(pattern, self.case.title)}
        found |= {*re.findall(pattern, self.case.question or "")}
        for _, _, entry in self.case.entries():
            for _, said in texts_of(entry):
                found |= {*re.findall(pattern, said)}
        return frozenset(found)

    @cached_property
    def _part_names(self) -> dict[str, str]:
        """Parties whose id is what others call a part of theirs: "clan-a" is "clan A"."""
        from processmap.model.kinds import to_identifier

        ids = {each.id for each in self.case.stakeholders}
        found: dict[str, str] = {}
        for each in self.case.stakeholders:
            if self.withheld.entry(each.id):
                continue
            for part in each.subgroup_names:
                if to_identifier(part) in ids and to_identifier(part) != each.id:
                    found[to_identifier(part)] = part
        return found

    def _part_in_brackets(self, key: str) -> str:
        """ " (norra sidan)", where only a part of a stakeholder is meant; else nothing."""
        return f" ({short(self.case.parts[key])})" if key in self.case.parts else ""

    def _with_part(self, name: str, key: str, language: str) -> str:
        part = self.case.parts.get(key, key.partition("/")[2])
        return text("plan_words.part", language, whole=name, part=part)

    @cached_property
    def _plain(self) -> dict[str, str]:
        """Names without what stands in brackets, where that alone tells two of them apart with
        it.
        """
        plain = {each.id: _without_brackets(each.name) for each in self.case.stakeholders}
        alike = Counter(name.casefold() for name in plain.values())
        return {
            each.id: each.name if alike[plain[each.id].casefold()] > 1 else plain[each.id]
            for each in self.case.stakeholders
        }

    @cached_property
    def _shorter(self) -> dict[str, str]:
        """Names without brackets, and cut short where that still tells them from everybody
        else's.
        """
        made: dict[str, str] = {}
        for key, name in self._plain.items():
            if key in self._part_names and _BARE.match(name):
                made[key] = self._part_names[key]
                continue
            long = len(name) > _LONG_NAME or ", " in name
            others = (each for other, each in self._plain.items() if other != key)
            made[key] = shortest(name, others) if long else name
        taken = {name.casefold() for name in made.values()}
        for key, name in made.items():
            found = _LIKE.match(name)
            noun = _DEFINITE.get(found[2].casefold()) if found else None
            if found and noun:
                told = noun + name[found.end() :]
                if told.casefold() not in taken and name[found.end() :].strip():
                    made[key] = told
        return made


def _sort(entity: Entity, language: str) -> str:
    """The word for what sort of thing an entry is."""
    key = f"words.entry_{type(entity).__name__.lower()}"
    return text(key if has_text(key) else "words.entry_other", language)


def own_words(entity: Entity) -> str | None:
    """What an entry says or is called, in its own words."""
    for field in OWN_WORDS:
        value = getattr(entity, field, None)
        if isinstance(value, str) and value.strip():
            return value
    return entity.source if isinstance(entity, Funding) else None


def _quotation(said: str) -> str:
    """Somebody's words on one line; where they are very long, as many whole clauses of them as
    have room, else as much as ends a group of words.
    """
    line = " ".join(said.split()).rstrip(".")
    if len(line) <= MOST_QUOTED:
        return line
    parts = line.split()
    room = max(1, len(line[:MOST_QUOTED].rsplit(maxsplit=1)[0].split()))
    clauses = [
        count
        for count in range(_LEAST_QUOTED, room + 1)
        if parts[count - 1][-1] in ";:." and keeps_sense(parts, count)
    ]
    ending = [
        count
        for count in range(_LEAST_QUOTED, room + 1)
        if ends_group(parts, count) and keeps_sense(parts, count)
    ]
    kept = max(clauses or ending, default=room)
    cut = " ".join(parts[:kept]).rstrip(",;:–-.")
    return short(f"{cut} …", MOST_QUOTED)


def _is_role(word: str) -> bool:
    """Whether a word says what somebody does."""
    return bool(_ROLE.search(word)) or names_role(folded(word))


def _the_role(word: str) -> str:
    """The ending of a Swedish word for a role in its definite form: "samordnaren", "chefen"."""
    if word.endswith("are"):
        return "n"
    return "en" if word.endswith(("ör", "chef", "strateg", "ist", "konsult", "arkitekt")) else ""


def _without_brackets(name: str) -> str:
    return _BRACKETS.sub("", name).strip() or name

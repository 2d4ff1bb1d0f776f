"""Plans in words: a key with parameters becomes a sentence, in either language, for whoever may
read it.

Nothing here decides anything. What may be named is asked of a `Names`; the ordinary one keeps to
what is not marked confidential, and a page with readers of its own brings its own.
"""

import re
from functools import cache, cached_property
from string import Formatter
from typing import Any, Protocol

from processmap.analysis.ordinary import hidden_names
from processmap.language.agreement import agreeing, is_plural, with_article
from processmap.language.names import body_in_sentence, in_sentence, short
from processmap.messages import text
from processmap.messages.naming import as_objects, polished
from processmap.messages.phrases import Spelled
from processmap.model.governance import Decision, DecisionBody, OrganisationUnit
from processmap.model.plan import Because, Filling, Named, OwnWords, Quoted, Said
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.model.texts import texts_of
from processmap.model.words import BodyKind, StakeholderKind, Visibility

__all__ = ["MapNames", "Names", "Wording", "sentences"]

MOST_QUOTED = 110
_LONG = 3
"""Names from which on those who sit in an earlier step are pointed at and not spelled out again."""
_BRIEF = 5
"""Words of a quotation that is told again."""
_OWN = ("statement", "title", "what", "name", "text")
# What makes a list of names hard to read: commas in a name, or an "and" that is not part of a
# compound ("hälso- och").
_COMMAS = re.compile(r"[,;]")
_AND = re.compile(r"(?<!-)\s(och|and|eller|or)\s")
# First words of names that are common nouns whatever sort of party bears them: "Föreningen",
# "Regionens", "Kommunens".
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
_NUMBERS = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)
# Courts and county boards: common nouns in their definite form, whatever kind is written.
_OFFICE = re.compile(r"\w*(rätten|domstolen)|länsstyrelsens?", re.IGNORECASE)
_ROLE = re.compile(
    r"(ledare|ledarna|medlare|medlarna|mediators?|facilitators?|tolk|lead|leader)$", re.IGNORECASE
)
# Where a sentence begins: not after an abbreviation or an initial.
_BEGINS = re.compile(
    r"((?:^|(?<!\bt\.ex)(?<!\bbl\.a)(?<!\bm\.m)(?<!\bca)(?<!\bkl)(?<!\bnr)(?<!\bdr)(?<!\bst)(?<!\bmr)"
    r"(?<!\bno)(?<!\bi\.e)(?<!\be\.g)(?<!\betc)(?<!\b[a-zåäö]))[.!?]\s+)([a-zåäö])",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\s(som|who|that|which)\s")
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
_AS_OBJECT = re.compile(r"\b((?:R|r)ing|(?:F|f)råga|upp|hos|kontakt med) de som\b")
_PART = re.compile(r"(.+) \(([^()]*)\)")
_BRACKETS = re.compile(r"\s*\([^)]*\)")
# Where a long name can be cut for a shorter one.
_CUTS = re.compile(
    r"\s(?=(som|i|på|för|vid|from|in|of|who|that|with|against|av|mot|runt|utan)\s)|(?=,\s)"
)
_VAGUE = frozenset(
    {
        "boende",
        "ägare",
        "invånare",
        "de",
        "some",
        "members",
        "those",
        "one",
        "another",
        "group",
        "people",
        "peace",
        "motsvarande",
        "andra",
        "övriga",
    }
)


# The document's own punctuation, and the noncharacters that stand for it while a sentence is
# tidied: no text of a document can hold those.
_MARKS = ".!?,:;"
_ASIDE = str.maketrans(_MARKS, "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5")
_BACK = {stands_for: ord(mark) for mark, stands_for in zip(_MARKS, _ASIDE.values(), strict=True)}
_THOSE_WHO = "de som"  # which a name has as "dem som" after a preposition, and a quotation never
_THOSE_WHO_ASIDE = "de\ufdd6som"
_LAST_MARK = re.compile(r"[.!?]?[”“]?$")


def _set_aside(own_words: str) -> str:
    """Words of the document with their punctuation set aside, but for a mark that ends them: that
    one may be the sentence's own last mark.
    """
    end = _LAST_MARK.search(own_words)
    at = end.start() if end else len(own_words)
    return own_words[:at].translate(_ASIDE) + own_words[at:]


def _set_aside_whole(own_words: str) -> str:
    """The same of words that are told as they are written, and never bent to fit the sentence."""
    return _set_aside(own_words).replace(_THOSE_WHO, _THOSE_WHO_ASIDE)


def _as_written(sentence: str) -> str:
    """The sentence with the document's own punctuation back in its place."""
    return sentence.replace(_THOSE_WHO_ASIDE, _THOSE_WHO).translate(_BACK)


@cache
def _asked_for(template: str) -> frozenset[str]:
    """The parameters that a template has: what it does not say is not worded."""
    return frozenset(field for _, field, _, _ in Formatter().parse(template) if field)


class Names(Protocol):
    """What names and quotations a reader may see."""

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; None where they may not be named."""

    def full(self, key: str, language: str) -> str | None:
        """The same in full, where a name is first told."""

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words, without quotation marks; None where they may not be told."""

    def free(self, said: str, refs: tuple[str, ...]) -> str | None:
        """A free text of the document; None where it may not be told."""


class MapNames:
    """Names for whoever may see everything that is not marked confidential.

    Args:
        case: the map.
    """

    def __init__(self, case: ProcessMap) -> None:
        self.case = case

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; a part is told with the whole it belongs
        to.
        """
        whole, _, part = key.partition("/")
        found = self.case.by_id.get(whole)
        if found is None:
            return key
        if (
            found.visibility is Visibility.CONFIDENTIAL
            or self.case.visibility is Visibility.CONFIDENTIAL
        ):
            return None
        if isinstance(found, DecisionBody):
            name = self._body(found)
        elif isinstance(found, Stakeholder):
            name = self._inside(self._shorter.get(whole, found.name), found)
        elif isinstance(found, Facilitator):
            name = self._role(found, language)
        elif isinstance(found, OrganisationUnit):
            name = found.title or text(f"words.role_{found.role.value}", language)
        else:
            name = self.words(key, language) or key
        if part:
            return text(
                "plan_words.part", language, whole=short(name), part=self.case.parts.get(key, part)
            )
        return short(name)

    def full(self, key: str, language: str) -> str | None:
        """A name in full, without what stands in brackets, as a title has it."""
        whole, _, part = key.partition("/")
        found = self.case.by_id.get(whole)
        if not isinstance(found, Stakeholder) or self.name(key, language) is None:
            return self.name(key, language)
        plain = _BRACKETS.sub("", found.name).strip() or found.name
        if whole in self._part_names and _BARE.match(plain):
            plain = self._part_names[whole]
        name = self._inside(plain, found)
        return (
            text(
                "plan_words.part", language, whole=short(name), part=self.case.parts.get(key, part)
            )
            if part
            else short(name)
        )

    def _role(self, lead: Facilitator, language: str) -> str:
        """Somebody who is called by their role: "processledaren från SKL", "the mediator"; one of
        several who are called alike: "en medlare", "a mediator".
        """
        unnamed = text(f"words.role_{lead.role.value}", language)
        name = lead.name or unnamed
        first, _, rest = name.partition(" ")
        spoken = self.case.language if lead.name else language
        if not _ROLE.search(first):
            plain = rest and rest == rest.lower() and any(map(_ROLE.search, rest.split()))
            return self._one(name[:1].lower() + name[1:], spoken) if plain else name
        alike = [
            each
            for each in self.case.facilitators
            if (each.name or text(f"words.role_{each.role.value}", language)) == name
        ]
        first = first[:1].lower() + first[1:]
        if len(alike) > 1:
            return self._one(f"{first} {rest}".strip(), spoken)
        if spoken == "sv" and first.endswith("are"):
            first += "n"
        if spoken == "en" and not first.endswith("s"):
            first = f"the {first}"
        return f"{first} {rest}".strip()

    @staticmethod
    def _one(name: str, language: str) -> str:
        """One of a kind: "en fristående samtalsledare", "an independent lead"."""
        if language == "sv":
            return f"en {name}"
        return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"

    def _body(self, body: DecisionBody) -> str:
        """A body's name as it stands inside a sentence."""
        if self.case.language != "sv":
            return with_article(self._small(body.name))
        name = body_in_sentence(body.name, body.kind)
        own = body.kind in (BodyKind.STATE, BodyKind.COMPANY)
        if own and not _OFFICE.fullmatch(name.split(" ", 1)[0]):
            return name
        if own or "- och " in name or _COMMON.match(name):
            name = name[:1].lower() + name[1:]
        return name

    def _inside(self, name: str, party: Stakeholder) -> str:
        """A name as it stands inside a sentence: common nouns small, in English with an article."""
        if party.kind is StakeholderKind.PERSON:
            return in_sentence(name, party.kind) if self.case.language == "sv" else name
        if self.case.language != "sv":
            return with_article(self._small(name))
        first = name.split(" ", 1)[0].rstrip(",")
        if _COMMON.match(first) and first[1:] == first[1:].lower():
            return name[:1].lower() + name[1:]
        return in_sentence(name, party.kind)

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
        common = _COMMON.match(word) or word.casefold() in self._written_small
        return name[:1].lower() + name[1:] if common else name

    @cached_property
    def _written_small(self) -> frozenset[str]:
        """Words that the document writes with a small letter."""
        found: set[str] = set()
        for words in (self.case.title, self.case.question or ""):
            found |= set(re.findall(r"(?<![\w'])[a-zåäö]{3,}", words))
        for _, _, entry in self.case.entries():
            for _, said in texts_of(entry):
                found |= set(re.findall(r"(?<![\w'])[a-zåäö]{3,}", said))
        return frozenset(found)

    @cached_property
    def _part_names(self) -> dict[str, str]:
        """Parties whose id is what others call a part of theirs: "clan-a" is "clan A"."""
        from processmap.model.kinds import to_identifier

        ids = {each.id for each in self.case.stakeholders}
        found: dict[str, str] = {}
        for each in self.case.stakeholders:
            if each.visibility is Visibility.CONFIDENTIAL:
                continue
            for part in each.subgroup_names:
                if to_identifier(part) in ids and to_identifier(part) != each.id:
                    found[to_identifier(part)] = part
        return found

    @cached_property
    def _shorter(self) -> dict[str, str]:
        """Names without brackets, and cut short where that still tells them from everybody
        else's.
        """
        plain = {
            each.id: _BRACKETS.sub("", each.name).strip() or each.name
            for each in self.case.stakeholders
        }
        starts: dict[str, int] = {}
        for name in plain.values():
            for cut in {name[: match.start()] for match in _CUTS.finditer(name)} | {name}:
                starts[cut.casefold()] = starts.get(cut.casefold(), 0) + 1
        made: dict[str, str] = {}
        for key, name in plain.items():
            if key in self._part_names and _BARE.match(name):
                made[key] = self._part_names[key]
                continue
            cuts = [name[: match.start()] for match in _CUTS.finditer(name)]
            fit = [cut for cut in cuts if self._tells(cut) and starts[cut.casefold()] == 1]
            made[key] = fit[0] if fit and (len(name) > 24 or ", " in name) else name
        taken = {name.casefold() for name in made.values()}
        for key, name in made.items():
            found = _LIKE.match(name)
            noun = _DEFINITE.get(found[2].casefold()) if found else None
            if found and noun:
                told = noun + name[found.end() :]
                if told.casefold() not in taken and name[found.end() :].strip():
                    made[key] = told
        return made

    @staticmethod
    def _tells(cut: str) -> bool:
        words = cut.split()
        if {"som", "who", "that"} & {each.casefold() for each in words}:
            return False
        if not words or (words[0].casefold() in _VAGUE and len(words) < 3):
            return False
        return len(words) > 1 or len(cut) > 6

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words on one line, cut where they are very long."""
        found = self.case.by_id.get(key.partition("/")[0])
        if found is None:
            return key
        if (
            found.visibility is Visibility.CONFIDENTIAL
            or self.case.visibility is Visibility.CONFIDENTIAL
        ):
            return None
        for field in _OWN:
            value = getattr(found, field, None)
            if isinstance(value, str) and value.strip():
                return self.free(short(value, MOST_QUOTED).rstrip("."), ())
        if isinstance(found, Decision):
            told = found.reference or (str(found.date) if found.date else None) or key
            return text("plan_words.decision", language, which=told)
        return key

    def free(self, said: str, refs: tuple[str, ...]) -> str | None:
        """A free text, unless it names somebody who is confidential or belongs to an entry that
        is.
        """
        if self.case.visibility is Visibility.CONFIDENTIAL:
            return None
        for key in refs:
            entry = self.case.by_id.get(key.partition("/")[0])
            if entry is not None and entry.visibility is Visibility.CONFIDENTIAL:
                return None
        if self._hidden is not None and self._hidden.search(said):
            return None
        if (
            hidden_names(self.case).within(said)
            or " ".join(said.split()).casefold() in self._confided
        ):
            return None
        return " ".join(said.split())

    @cached_property
    def _confided(self) -> frozenset[str]:
        """Texts, themes and the like that stand in confidential entries and in no other."""
        confided: set[str] = set()
        open_: set[str] = set()
        for _, _, entry in self.case.entries():
            hidden = entry.visibility is Visibility.CONFIDENTIAL
            for _, said in texts_of(entry):
                (confided if hidden else open_).add(" ".join(said.split()).casefold())
        return frozenset(confided - open_)

    @cached_property
    def _hidden(self) -> "re.Pattern[str] | None":
        words: set[str] = set()
        for _, _, entry in self.case.entries():
            if entry.visibility is Visibility.CONFIDENTIAL:
                said = (getattr(entry, field, None) for field in (*_OWN, "id"))
                words |= {
                    " ".join(each.split())
                    for each in said
                    if isinstance(each, str) and each.strip()
                }
        if not words:
            return None
        longest_first = sorted(words, key=lambda each: (-len(each), each))
        return re.compile(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE
        )


class Wording:
    """Words what a plan says, in one language for one reader.

    Args:
        names: what may be named.
        language: ``sv`` or ``en``.
        page: whether what is worded is read from beginning to end: then a long quotation is told in
            full once, and those who sit in an earlier step are pointed at.
    """

    def __init__(self, names: Names, language: str, *, page: bool = False) -> None:
        self.names = names
        self.language = language
        self.page = page
        self.step: int | None = None
        self._seated: dict[frozenset[str], int] = {}
        self._ahead: dict[frozenset[str], int] = {}
        self._quoted: dict[str, None] = {}
        self._topics: dict[tuple[str, ...], int] = {}

    def at_step(self, number: int) -> None:
        """Say that what follows is a numbered step."""
        self.step = number

    def seat(self, keys: tuple[str, ...]) -> None:
        """Say that the step at hand lists these as those who sit there: later steps may point at
        it.
        """
        if self.page and self.step is not None and len(set(keys)) >= _LONG:
            self._seated.setdefault(frozenset(keys), self.step)

    def seats_ahead(self, found: dict[frozenset[str], int]) -> None:
        """Say who will sit in steps that are at hand on the page, though not told yet."""
        self._ahead = {keys: number for keys, number in found.items() if len(keys) >= _LONG}

    def say(self, said: Said | str | None) -> str:
        """Word something as a sentence: it begins with a capital."""
        if said is None:
            return ""
        if isinstance(said, str):
            return self.names.free(said, ()) or text("plan_words.withheld", self.language)
        sentence = polished(self._sentence(said))
        return _as_written(self._tidy(_AS_OBJECT.sub(r"\1 dem som", sentence)))

    def inside(self, said: Said) -> str:
        """Word something as part of a sentence."""
        return _as_written(self._sentence(said))

    def _sentence(self, said: Said) -> str:
        """The same, with the document's own punctuation set aside until the sentence is tidied."""
        template = text(said.key, self.language)
        asked = _asked_for(template)
        params = {name: value for name, value in said.params if name in asked}
        if not params:
            return template
        filled = {name: self._fill(value) for name, value in params.items()}
        if "|" in template:
            several = {
                name: self._several(params[name], _as_written(str(filled[name]))) for name in params
            }
            template = agreeing(template, several)
        return template.format_map(filled)

    def worded(self, key: str, **named: tuple[str, ...] | str) -> str:
        """Word a text of the catalogue with names (as ids) or ready words, agreeing with the
        names.
        """
        params: dict[str, Filling] = {
            name: Named(value) if isinstance(value, tuple) else OwnWords((value,), (), True)
            for name, value in named.items()
        }
        filled = {
            name: self.named(value.ids) if isinstance(value, Named) else str(named[name])
            for name, value in params.items()
        }
        several = {name: self._several(value, filled[name]) for name, value in params.items()}
        return agreeing(text(key, self.language), several).format_map(filled)

    def _several(self, value: Filling, told: str) -> bool:
        """Whether what fills a place in a sentence is several."""
        if isinstance(value, Named):
            names = {self.names.name(key, self.language) for key in value.ids}
            return len(names) > 1 or is_plural(told, self.case_language)
        if isinstance(value, Quoted):
            return len(value.ids) > 1
        if isinstance(value, OwnWords):
            return len(value.texts) > 1 or (value.plain and is_plural(told, self.language))
        if isinstance(value, Said):
            return is_plural(told, self.language)
        return isinstance(value, tuple) and len(value) > 1

    @property
    def case_language(self) -> str:
        """The language of the document's own names, where that is known."""
        case = getattr(self.names, "case", None)
        return case.language if isinstance(case, ProcessMap) else self.language

    def because(self, reason: Because) -> str:
        """Word a reason."""
        return self.say(reason.said)

    def listed(self, words: list[str]) -> str:
        """Several words or names as a sentence has them; semicolons where a name has a comma in it,
        and a name that ends in a clause of its own ("who are for it") last.
        """
        words = list(dict.fromkeys(words))
        if len(words) < 2:
            return "".join(words)
        clause = [each for each in words if _RELATIVE.search(f" {each} ") and each[:3] != "de "]
        if clause and len(clause) < len(words):
            words = [each for each in words if each not in clause] + clause
        last = text("plan_words.and", self.language)
        double = any(_AND.search(each) for each in words)
        if any(_COMMAS.search(each) for each in words) and len(words) > 2:
            return f"{'; '.join(words[:-1])}; {last} {words[-1]}"
        if double:
            joined = text("plan_words.and_after_and", self.language)
            return f"{', '.join(words[:-1])}{joined}{words[-1]}"
        return f"{', '.join(words[:-1])} {last} {words[-1]}"

    def clauses(self, words: list[str]) -> str:
        """Several clauses as a sentence has them."""
        words = list(dict.fromkeys(each for each in words if each))
        if len(words) < 2:
            return "".join(words)
        last = text("plan_words.and", self.language)
        double = any(_AND.search(each) or "," in each for each in words)
        comma = "," if double or (self.language == "en" and len(words) > 2) else ""
        return f"{', '.join(words[:-1])}{comma} {last} {words[-1]}"

    def named(self, keys: tuple[str, ...], *, full: bool = False, objects: bool = False) -> str:
        """Names in a sentence; those who may not be named are counted. In full once, where the plan
        calls them.
        """
        whom = frozenset(keys)
        before = self._seated.get(whom, self._ahead.get(whom))
        if before is not None and before != self.step and not full:
            made = text("plan_words.those_in", self.language, number=str(before))
            return as_objects(made, self.language) if objects else made
        give = self.names.full if full else self.names.name
        found = self._with_parts(keys, [give(key, self.language) for key in keys])
        shown = [each for each in found if each is not None]
        withheld = len(found) - len(shown)
        if withheld:
            shown.append(
                text(
                    "plan_words.unnamed" if withheld == 1 else "plan_words.unnamed_more",
                    self.language,
                )
            )
        made = self.listed(shown)
        return as_objects(made, self.language) if objects else made

    def _with_parts(self, keys: tuple[str, ...], found: list[str | None]) -> list[str | None]:
        """Parts of one whole told together: "elders (north and south)"."""
        parts: dict[str, list[str]] = {}
        for key, name in zip(keys, found, strict=True):
            told = _PART.fullmatch(name) if name and "/" in key else None
            if told:
                parts.setdefault(told[1], []).append(told[2])
        made: list[str | None] = []
        for key, name in zip(keys, found, strict=True):
            told = _PART.fullmatch(name) if name and "/" in key else None
            if told is None or len(parts[told[1]]) < 2:
                made.append(name)
            else:
                which = self.clauses(parts[told[1]])
                made.append(text("plan_words.part", self.language, whole=told[1], part=which))
        shown = dict.fromkeys(each for each in made if each is not None)
        return [*shown, *(None for each in made if each is None)]

    def quoted(self, keys: tuple[str, ...]) -> str:
        """Entries' own words in quotation marks; what may not be told is left out."""
        found = [self.names.words(key, self.language) for key in keys]
        return self._quotes([each for each in found if each])

    def _quotes(self, words: list[str]) -> str:
        if not words:
            return text("plan_words.withheld", self.language)
        marks = ("”", "”") if self.language == "sv" else ("“", "”")
        made = [
            f"{marks[0]}{self._again(each.strip('”“').rstrip('.'))}{marks[1]}"
            for each in dict.fromkeys(words)
        ]
        if len(made) < 2:
            return made[0]
        return f"{', '.join(made[:-1])} {text('plan_words.and', self.language)} {made[-1]}"

    def _again(self, words: str) -> str:
        """A quotation: in full the first time, after that as many words as tell it from the
        others.
        """
        if not self.page:
            return words
        if words not in self._quoted:
            self._quoted[words] = None
            return words
        return self.shortened(words)

    def shortened(self, words: str) -> str:
        """The beginning of a quotation, as long as is needed to tell it from every other one."""
        parts = words.split()
        if len(parts) <= _BRIEF + 2:
            return words
        others = [each for each in self._quoted if each != words]
        clause = re.match(r"(\S+(?:\s\S+){1,6}?)[,;:–]", words)
        first = len(clause[1].split()) if clause else _BRIEF
        for count in range(max(2, first), len(parts) - 1):
            cut = " ".join(parts[:count]).rstrip(",;:–-")
            if not any(each.startswith(cut) for each in others):
                return f"{cut} …"
        return words

    def _fill(self, value: Filling) -> Any:
        if isinstance(value, Said):
            return self._sentence(value)
        if isinstance(value, Named):
            return _set_aside(self.named(value.ids, full=value.full))
        if isinstance(value, Quoted):
            return _set_aside_whole(self.quoted(value.ids))
        if isinstance(value, OwnWords):
            told = [self.names.free(each, value.refs) for each in value.texts]
            kept = [each for each in told if each]
            before = self._topics_before(value, kept)
            if before is not None:
                return before
            own_words = self.listed(kept) if value.plain and kept else self._quotes(kept)
            return _set_aside_whole(own_words)
        if isinstance(value, tuple):
            return self.clauses([self._sentence(each) for each in value])
        if isinstance(value, int):
            return format(Spelled(value), self.language)
        return _set_aside(value)

    def _topics_before(self, value: OwnWords, words: list[str]) -> str | None:
        """A long list of topics that an earlier step told, by that step's number."""
        if not self.page or self.step is None or value.plain or value.refs:
            return None
        if len(words) < _LONG:
            return None
        before = self._topics.setdefault(tuple(words), self.step)
        if before == self.step:
            return None
        return text("plan_words.same_themes", self.language, number=str(before))

    def _tidy(self, sentence: str) -> str:
        """One space between words, one full stop at the end of a quotation."""
        one_line = re.sub(r"\s+", " ", sentence).strip()
        once = re.sub(r"\.\.+", ".", one_line)
        once = re.sub(r"([.!?])([”“])\.", r"\1\2", once)
        once = re.sub(r"([?!])([”“])[?]", r"\1\2", once)
        parts = re.split(r"(“[^”]*”|”[^”]*”)", re.sub(r"\s+([,.:;?!])", r"\1", once))
        return "".join(
            _BEGINS.sub(lambda match: match[1] + match[2].upper(), part) if at % 2 == 0 else part
            for at, part in enumerate(parts)
        )


def sentences(said: str) -> list[str]:
    """The sentences of what is worded; a full stop inside a quotation ends none."""
    made: list[str] = []
    for part in re.split(r"(?<=[.?!])\s+(?=[A-ZÅÄÖ”“])", said):
        open_ = made and (made[-1].count("”") + made[-1].count("“")) % 2
        if open_:
            made[-1] += f" {part}"
        else:
            made.append(part)
    return made

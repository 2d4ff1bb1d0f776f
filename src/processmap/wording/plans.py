"""Plans in words: a key with parameters becomes a sentence, in either language, for whoever may
read it.

Nothing here decides anything. What may be named is asked of a `Names`; the ordinary one keeps to
what is not marked confidential, and a page with readers of its own brings its own.
"""

import re
from collections.abc import Iterable
from typing import Any, Protocol

from processmap.language.agreement import agreeing, is_plural
from processmap.language.cutting import (
    asking_clause,
    before_phrase,
    ends_group,
    first_clauses,
    group_end,
    keeps_sense,
)
from processmap.language.templates import asked_for, template_of
from processmap.language.wording import span
from processmap.messages import text
from processmap.messages.naming import as_objects, bent, polished
from processmap.messages.phrases import Spelled
from processmap.model.plan import Because, Counted, Days, Filling, Named, OwnWords, Quoted, Said
from processmap.model.texts import texts_of

__all__ = [
    "Names",
    "Wording",
    "sentences",
    "set_aside",
    "set_aside_whole",
]

_LONG = 3
"""Names from which on those who sit in an earlier step are pointed at and not spelled out again."""
_MANY_WORDS = 10
"""Words from which three names are a long list too."""
_TWO_LONG = 7
"""Words of two names from which on those are pointed at too, at a first reading."""
_PAIR = 2
"""Names that are pointed at where they are long, at a first reading."""
_MANY = 4
"""Names from which on those whom an earlier step lists are pointed at."""
_MANY_MORE = 5
"""Names from which on it is shorter to say who is not among those who sit in an earlier step."""
_EXCEPTIONS = 1
"""Most of those who sit in an earlier step that are told to be missing, where it is pointed at."""
_BRIEF = 5
"""Words of a quotation that is told again."""
_FULL = 12
"""Words of a quotation up to which it is told whole the first time."""
_SAID = 3
"""Least words of a clause that stands for what somebody says."""
_LONG_SAID = 16
"""Words from which on what somebody says is told again by its beginning, where no clause ends."""
_WITH_ASKING = 18
"""Words up to which a quotation whose later clause asks for something is told whole at first."""
_TOLD_IN_FULL = frozenset({"plan_small.subject_views"})
"""What a meeting is about: not by half of what somebody says."""
_CLAUSE = 4
"""Least words of a first clause that stands for a quotation that is longer."""
_LISTED = 2
"""Quotations from which on those that an earlier step lists are pointed at."""
_SAME = {"perspectives": "plan_words.same_views", "proposals": "plan_words.same_proposals"}
"""What quotations of one kind are called where an earlier step is pointed at."""
# What makes a list of names hard to read: commas in a name, or an "and" that is not part of a
# compound ("hälso- och").
_COMMAS = re.compile(r"[,;]")
_AND = re.compile(r"(?<!-)\s(och|and|eller|or)\s")
_STOPS = re.compile(r"\.\.+")
_STOP_AFTER = re.compile(r"([.!?])([”“])\.")
_ASKED_AFTER = re.compile(r"([?!])([”“])[?]")
_SPACE_BEFORE = re.compile(r"\s+([,.:;?!])")
_QUOTATION = re.compile(r"(“[^”]*”|”[^”]*”)")
# Where a sentence begins: not after an abbreviation or an initial.
_BEGINS = re.compile(
    r"((?:^|(?<!\bt\.ex)(?<!\bbl\.a)(?<!\bm\.m)(?<!\bca)(?<!\bkl)(?<!\bnr)(?<!\bdr)(?<!\bst)(?<!\bmr)"
    r"(?<!\bno)(?<!\bi\.e)(?<!\be\.g)(?<!\betc)(?<!\b[a-zåäö]))[.!?]\s+)([a-zåäö])",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\s(som|who|that|which)\s")
_AS_OBJECT = re.compile(r"\b((?:R|r)ing|(?:F|f)råga|upp|hos|kontakt med) de som\b")
_OF_THOSE = re.compile(r"\b(av|från|med|till) de(?= i punkt \d)")
# "Lantbrukarna i Björkå": what somebody is called by a place, as others of the same kind are.
_PLACED = re.compile(r"(.+) (i|på|vid|in|at|on) ([A-ZÅÄÖ]\S*(?: [A-ZÅÄÖ]\S*)?)")
_PLACES = 3
"""Names from which on those that share a place, or a word for who, are told together."""
_ALL_PLACES = 4
"""Places of a map from which on all of them are told by their number."""
# "Barn- och utbildningsnämnden" is "nämnden", "styrgruppen för paketet" is "styrgruppen".
_COMPOUND_BODY = re.compile(r"\S+- och \S*?(nämnden|utskottet|styrelsen|delegationen)")
_BODY_FOR = re.compile(r"(\S+(?:en|et)) (?:för|i|om|vid) .+")
_PART = re.compile(r"(.+?) \(((?:[^()]|\([^()]*\))*)\)")


# The document's own punctuation, and the noncharacters that stand for it while a sentence is
# tidied: no text of a document can hold those.
_MARKS = ".!?,:;"
_ASIDE = str.maketrans(_MARKS, "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5")
_BACK = {stands_for: ord(mark) for mark, stands_for in zip(_MARKS, _ASIDE.values(), strict=True)}
_THOSE_WHO = "de som"  # which a name has as "dem som" after a preposition, and a quotation never
_THOSE_WHO_ASIDE = "de\ufdd6som"
_LAST_MARK = re.compile(r"[.!?]?[”“]?$")


def set_aside(own_words: str) -> str:
    """Words of the document with their punctuation set aside, but for a mark that ends them: that
    one may be the sentence's own last mark.
    """
    end = _LAST_MARK.search(own_words)
    at = end.start() if end else len(own_words)
    return own_words[:at].translate(_ASIDE) + own_words[at:]


def set_aside_whole(own_words: str) -> str:
    """The same of words that are told as they are written, and never bent to fit the sentence."""
    return set_aside(own_words).replace(_THOSE_WHO, _THOSE_WHO_ASIDE)


def _as_written(sentence: str) -> str:
    """The sentence with the document's own punctuation back in its place."""
    return sentence.replace(_THOSE_WHO_ASIDE, _THOSE_WHO).translate(_BACK)


class Names(Protocol):
    """What names and quotations a reader may see."""

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; None where they may not be named."""

    def full(self, key: str, language: str) -> str | None:
        """The same in full, where a name is first told."""

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words, without quotation marks; None where they may not be told."""

    def free(self, said: str, refs: tuple[str, ...] = ()) -> str | None:
        """A free text of the document; None where it may not be told."""


class Wording:
    """Words what a plan says, in one language for one reader.

    Args:
        names: what may be named.
        language: ``sv`` or ``en``.
        page: whether what is worded is read from beginning to end: then a long quotation is told in
            full once, and those who sit in an earlier step are pointed at.
        brief: whether it is a first reading: then a quotation of several clauses is cut after the
            first of them, and a decision body is named in full once.
    """

    def __init__(
        self, names: Names, language: str, *, page: bool = False, brief: bool = False
    ) -> None:
        self.brief = brief
        self.names = names
        self.language = language
        self.page = page
        self.step: int | None = None
        self._seated: dict[frozenset[str], int] = {}
        self._listed: dict[frozenset[str], tuple[int, str]] = {}
        self._told: dict[frozenset[str], int] = {}
        self._texts: tuple[str, ...] | None = None
        self._bodies_ahead: dict[str, str] = {}
        self._bodies_told: set[str] = set()
        self._quoted: dict[str, None] = {}
        self._in_full = False
        self._quotes_listed: dict[frozenset[str], tuple[int, str]] = {}
        self._quotes_told: dict[frozenset[str], int] = {}
        self._topics: dict[tuple[str, ...], int] = {}

    def know(self, keys: tuple[str, ...]) -> None:
        """Say that these entries' own words are told by their beginning, as what is told again."""
        found = [self.names.words(key, self.language) for key in keys]
        for words in filter(None, found):
            self._quoted.setdefault(words.strip("”“").rstrip("."))

    def at_step(self, number: int) -> None:
        """Say that what follows is a numbered step."""
        self.step = number

    def seat(self, keys: tuple[str, ...]) -> None:
        """Say that the step at hand lists these as those who sit there: later steps may point at
        it.
        """
        there = self.wholes(keys)
        least = _PAIR if self.brief else _LONG
        if self.page and self.step is not None and len(there) >= least:
            self._seated.setdefault(there, self.step)

    def sat_before(self, keys: tuple[str, ...]) -> bool:
        """Whether just these were listed at an earlier step, so that they can be told by it."""
        before = self._seated.get(self.wholes(keys))
        return before is not None and before != self.step

    def wholes(self, keys: Iterable[str]) -> frozenset[str]:
        """Who is told, with somebody whose parts are all there as the one they are."""
        told = frozenset(keys)
        case = getattr(self.names, "case", None)
        if case is None:
            return told
        made = set(told)
        for whole in {key.partition("/")[0] for key in told if "/" in key}:
            parts = {key for key in case.parts if key.partition("/")[0] == whole}
            if parts <= told:
                made = (made - parts) | {whole}
        return frozenset(made)

    def printed(self, step: str) -> None:
        """Say how the step at hand reads in the end: whom it lists is pointed at from now on."""
        flat = step.casefold()
        for whom, (number, names) in self._listed.items():
            if names.casefold() in flat:
                self._told.setdefault(whom, number)
        self._listed.clear()
        told = {key for key, name in self._bodies_ahead.items() if name.casefold() in flat}
        self._bodies_told |= told
        self._bodies_ahead.clear()
        for keys, (number, quotes) in self._quotes_listed.items():
            if quotes in step:
                self._quotes_told.setdefault(keys, number)
        self._quotes_listed.clear()

    def say(self, said: Said | str | None) -> str:
        """Word something as a sentence: it begins with a capital."""
        if said is None:
            return ""
        if isinstance(said, str):
            return self.names.free(said, ()) or text("plan_words.withheld", self.language)
        sentence = polished(self._sentence(said))
        objects = _OF_THOSE.sub(r"\1 dem", _AS_OBJECT.sub(r"\1 dem som", sentence))
        return _as_written(self._tidy(objects))

    def inside(self, said: Said) -> str:
        """Word something as part of a sentence."""
        return _as_written(bent(self._sentence(said)))

    def _sentence(self, said: Said) -> str:
        """The same, with the document's own punctuation set aside until the sentence is tidied."""
        template = template_of(said, self.language)
        asked = asked_for(template)
        params = {name: value for name, value in said.params if name in asked}
        if not params:
            return template
        whole, self._in_full = self._in_full, self._in_full or said.key in _TOLD_IN_FULL
        filled = {name: self._fill(value) for name, value in params.items()}
        self._in_full = whole
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
        return str(getattr(case, "language", self.language))

    def because(self, reason: Because) -> str:
        """Word a reason."""
        return self.say(reason.said)

    def order(self, because: Said | str) -> str:
        """Word why one conversation comes before another: as said, or as a person wrote it."""
        if isinstance(because, Said):
            return self.say(because)
        return self.names.free(because) or text("views.withheld_reason", self.language)

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
        whom = self.wholes(keys)
        before = self._seated.get(whom)
        if len(whom) < _LONG and not self._is_long(keys):
            before = None
        if before is not None and before != self.step and not full:
            made = text("plan_words.those_in", self.language, number=str(before))
            return as_objects(made, self.language) if objects else made
        pointed = None if full else self._pointed(whom, keys)
        if pointed is not None:
            return pointed
        give = self.names.full if full else self.names.name
        names = [give(key, self.language) for key in keys]
        if self.page and not full:
            names = [self._body(key, name) for key, name in zip(keys, names, strict=True)]
        found = self._with_parts(keys, names)
        shown = [each for each in found if each is not None]
        withheld = len(found) - len(shown)
        shown = self._by_place(shown) if self.page else shown
        if withheld:
            shown.append(
                text(
                    "plan_words.unnamed" if withheld == 1 else "plan_words.unnamed_more",
                    self.language,
                )
            )
        made = self.listed(shown)
        made = as_objects(made, self.language) if objects else made
        long = len(whom) >= _LONG and len(made.split()) >= _MANY_WORDS
        if self.page and self.step is not None and (len(whom) >= _MANY or long) and not withheld:
            self._listed.setdefault(whom, (self.step, made))
        return made

    def _is_long(self, keys: tuple[str, ...]) -> bool:
        """Whether two names are so long that an earlier step tells them better."""
        names = [self.names.name(key, self.language) or "" for key in keys]
        return sum(len(each.split()) for each in names) >= _TWO_LONG

    def _body(self, key: str, name: str | None) -> str | None:
        """A decision body: in full once, after that by the word for what it is ("nämnden") where
        the map has one such only.
        """
        case = getattr(self.names, "case", None)
        if not self.brief or name is None or case is None:
            return name
        if case.list_of(key) != "decision_bodies":
            return name
        if key in self._bodies_told:
            return self._head_of(name) or name
        if self.step is None:
            self._bodies_told.add(key)
        else:
            self._bodies_ahead[key] = name
        return name

    def _head_of(self, name: str) -> str | None:
        """The word for what a body is, where no other name of the map has it."""
        found = _COMPOUND_BODY.fullmatch(name) or _BODY_FOR.fullmatch(name)
        if found is None:
            return None
        case = getattr(self.names, "case", None)
        entries = (*case.decision_bodies, *case.stakeholders) if case is not None else ()
        others = [
            str(told)
            for each in entries
            if (told := self.names.name(each.id, self.language)) and told != name
        ]
        head = found[1]
        shared = any(head.casefold() in each.casefold() for each in others)
        return None if shared else head

    def _pointed(self, whom: frozenset[str], keys: tuple[str, ...]) -> str | None:
        """Many who are listed in an earlier step, all of them or all but one, by its
        number.
        """
        if not self.page or len(whom) < _LONG:
            return None
        number = self._told.get(whom)
        if number is not None and number != self.step:
            count = format(Spelled(len(whom)), self.language)
            return text("plan_words.those_told", self.language, count=count, number=str(number))
        if len(whom) < _MANY:
            return None
        # Only back, never ahead: a step ahead may itself be told by those in this one.
        for there, at in self._seated.items():
            more = tuple(sorted(whom - there))
            if at != self.step and there < whom and len(more) == 1 and len(there) >= _MANY_MORE:
                name = self.names.name(more[0], self.language)
                if name is not None:
                    those = text("plan_words.those_in", self.language, number=str(at))
                    return self.listed([those, name])
            left = tuple(sorted(there - whom))
            if (
                at == self.step
                or not whom < there
                or len(left) > _EXCEPTIONS
                or len(whom) < _MANY_MORE
            ):
                continue
            names = [self.names.name(key, self.language) for key in left]
            shown = [each for each in names if each is not None]
            if len(shown) == len(names):
                who = self.listed(shown)
                return text("plan_words.those_in_but", self.language, number=str(at), who=who)
        return None

    def _by_place(self, names: list[str]) -> list[str]:
        """Names of which several share a place, or what they are in several places, told together:
        "lantbrukarna i Björkå, Kvarnby och Torpa".
        """
        placed = {each: found for each in names if (found := _PLACED.fullmatch(each))}
        where: dict[tuple[str, str], list[str]] = {}
        for found in placed.values():
            where.setdefault((found[1], found[2]), []).append(found[3])
        who: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for (kind, at), places in where.items():
            who.setdefault((at, tuple(places)), []).append(kind)
        made: list[str] = []
        for each in names:
            found = placed.get(each)
            if found is None:
                made.append(each)
                continue
            shared = tuple(where[found[1], found[2]])
            kinds = who[found[2], shared]
            if len(kinds) * len(shared) < _PLACES or any(_AND.search(kind) for kind in kinds):
                made.append(each)
                continue
            told = self._all_places(shared) or f"{found[2]} {self.listed(list(shared))}"
            made.append(f"{self.listed(kinds)} {told}")
        return list(dict.fromkeys(made))

    def _all_places(self, places: tuple[str, ...]) -> str:
        """All places of the map, by their number; nothing where these are not all."""
        parties = getattr(getattr(self.names, "case", None), "stakeholders", ())
        every: set[str] = set()
        for each in parties:
            every |= set(each.places) if isinstance(each.places, tuple) else set()
        if len(places) < _ALL_PLACES or every != set(places):
            return ""
        count = format(Spelled(len(places)), self.language)
        return text("plan_words.all_places", self.language, count=count)

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
                made.append(self._whole_of_parts(key, told[1], parts[told[1]]))
        shown = dict.fromkeys(each for each in made if each is not None)
        return [*shown, *(None for each in made if each is None)]

    def _whole_of_parts(self, key: str, short: str, parts: list[str]) -> str:
        """A whole with its parts beside it; the whole name alone, where that names them already."""
        whole = self.names.full(key.partition("/")[0], self.language)
        if whole is not None and all(each.casefold() in whole.casefold() for each in parts):
            return whole
        which = self.clauses(parts)
        return text("plan_words.part", self.language, whole=short, part=which)

    def quoted(self, keys: tuple[str, ...]) -> str:
        """Entries' own words in quotation marks; what may not be told is left out."""
        which = frozenset(keys)
        before = self._quotes_before(which)
        if before is not None:
            return before
        found = [self.names.words(key, self.language) for key in keys]
        case = getattr(self.names, "case", None)
        views = [
            each
            for key, each in zip(keys, found, strict=True)
            if each and case is not None and case.list_of(key) == "perspectives"
        ]
        told = self._quotes([each for each in found if each], frozenset(views))
        if self.page and self.step is not None and len(which) >= _LISTED and all(found):
            self._quotes_listed.setdefault(which, (self.step, told))
        return told

    def _quotes_before(self, keys: frozenset[str]) -> str | None:
        """Quotations of one kind that an earlier step lists, by that step's number."""
        number = self._quotes_told.get(keys)
        if not self.page or number is None or number == self.step:
            return None
        case = getattr(self.names, "case", None)
        kinds = {case.list_of(key) for key in keys} if case is not None else set()
        called = _SAME.get(str(kinds.pop())) if len(kinds) == 1 else None
        return text(called, self.language, number=str(number)) if called else None

    def _quotes(self, words: list[str], views: frozenset[str] = frozenset()) -> str:
        if not words:
            return text("plan_words.withheld", self.language)
        marks = ("”", "”") if self.language == "sv" else ("“", "”")
        made = [
            f"{marks[0]}{self._again(each.strip('”“').rstrip('.'), each in views)}{marks[1]}"
            for each in dict.fromkeys(words)
        ]
        if len(made) < 2:
            return made[0]
        return f"{', '.join(made[:-1])} {text('plan_words.and', self.language)} {made[-1]}"

    def _again(self, words: str, view: bool = False) -> str:
        """A quotation: in full the first time, after that as many words as tell it from the
        others; what somebody thinks never by half a clause.
        """
        if not self.page:
            return words
        known = words in self._quoted
        self._quoted.setdefault(words)
        if self._in_full:
            return words
        asking = asking_clause(words, _CLAUSE) if view else None
        if not known:
            whole = not self.brief or (asking is not None and len(words.split()) <= _WITH_ASKING)
            return words if whole else self._first_clause(words)
        if asking is not None and self._ends_only(asking, words):
            return f"… {asking}"
        if view and len(words.split()) < _LONG_SAID:
            clause = first_clauses(words, _SAID)
            only = clause is not None and self._only_one(clause, words)
            return f"{clause} …" if only else words
        return self.shortened(words)

    def _first_clause(self, words: str) -> str:
        """A long quotation by the first of its clauses, where that can stand alone."""
        if len(words.split()) <= _FULL:
            return words
        for found in re.finditer(r"[;:.]\s|\s–\s", words):
            clause = words[: found.start()]
            count = len(clause.split())
            fits = _CLAUSE <= count <= _FULL and keeps_sense(words.split(), count)
            if fits and self._only_one(clause, words):
                return f"{clause} …"
        return words

    def _only_one(self, beginning: str, words: str) -> bool:
        """Whether no other text of the document, nor another quotation, begins so."""
        others = (*self._own_texts(), *self._quoted)
        return not any(each.startswith(beginning) for each in others if each != words)

    def _ends_only(self, clause: str, words: str) -> bool:
        """Whether no other text of the document, nor another quotation, has this clause."""
        others = (*self._own_texts(), *self._quoted)
        return not any(clause in each for each in others if each != words)

    def _own_texts(self) -> tuple[str, ...]:
        """What the document's entries say, to tell which beginnings are alike: nothing of it is
        shown for that.
        """
        if self._texts is None:
            case = getattr(self.names, "case", None)
            entries = case.entries() if case is not None else ()
            texts = (str(said) for _, _, each in entries for _, said in texts_of(each) if said)
            self._texts = tuple(dict.fromkeys(" ".join(each.split()) for each in texts))
        return self._texts

    def shortened(self, words: str) -> str:
        """The beginning of a quotation, as long as is needed to tell it from every other one and
        to say no other thing than the whole.
        """
        parts = words.split()
        if len(parts) <= _BRIEF:
            return words
        if len(parts) <= _BRIEF + 2:
            head = before_phrase(parts)
            kept = head if head and keeps_sense(parts, head) else None
            cut = " ".join(parts[:kept]).rstrip(",;:–-") if kept else words
            return f"{cut} …" if cut != words and self._only_one(cut, words) else words
        clause = re.match(r"(\S+(?:\s\S+){1,6}?)[,;:–]", words)
        first = len(clause[1].split()) if clause else group_end(parts, _BRIEF)
        whole = [count for count in range(max(2, first), len(parts)) if ends_group(parts, count)]
        for count in whole:
            if count >= len(parts) - 1:
                break  # a mark instead of one word tells no more and is no shorter
            cut = " ".join(parts[:count]).rstrip(",;:–-")
            if keeps_sense(parts, count) and self._only_one(cut, words):
                return f"{cut} …"
        return words

    def _fill(self, value: Filling) -> Any:
        if isinstance(value, Said):
            return self._sentence(value)
        if isinstance(value, Named):
            return set_aside(self.named(value.ids, full=value.full))
        if isinstance(value, Quoted):
            return set_aside_whole(self.quoted(value.ids))
        if isinstance(value, OwnWords):
            told = [self.names.free(each, value.refs) for each in value.texts]
            kept = [each for each in told if each]
            before = self._topics_before(value, kept)
            if before is not None:
                return before
            own_words = self.listed(kept) if value.plain and kept else self._quotes(kept)
            return set_aside_whole(own_words)
        if isinstance(value, tuple):
            return self.clauses([self._sentence(each) for each in value])
        if isinstance(value, Counted):
            return self._counted(value)
        if isinstance(value, Days):
            return span(value.first, value.last)
        if isinstance(value, int):
            return format(Spelled(value), self.language)
        if isinstance(value, str):
            return set_aside(value)
        raise TypeError(f"a plan is not worded with {type(value).__name__}")

    def _counted(self, value: Counted) -> str:
        """A number of an entry's own, where the reader may see whose it is."""
        names = [self.names.name(key, self.language) for key in value.of]
        if value.number is None or None in names:
            return text("plan_words.several", self.language)
        return str(self._fill(value.number))

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
        once = " ".join(sentence.split())
        if ".." in once:
            once = _STOPS.sub(".", once)
        if "”" in once or "“" in once:
            once = _STOP_AFTER.sub(r"\1\2", once)
            once = _ASKED_AFTER.sub(r"\1\2", once)
        parts = _QUOTATION.split(_SPACE_BEFORE.sub(r"\1", once))
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

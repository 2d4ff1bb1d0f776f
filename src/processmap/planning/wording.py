"""Plans in words: a key with parameters becomes a sentence, in either language, for whoever may read it.

Nothing here decides anything. What may be named is asked of a `Names`; the ordinary one keeps to what is not marked
confidential, and a page with readers of its own brings its own.
"""

import re
from functools import cached_property
from typing import Any, Protocol

from processmap.analysis.names import body_in_sentence, in_sentence, short
from processmap.messages import text
from processmap.messages.naming import as_objects, polished
from processmap.messages.phrases import Spelled
from processmap.model.governance import DecisionBody, OrganisationUnit
from processmap.model.plan import Because, Filling, Named, OwnWords, Quoted, Said
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Visibility

__all__ = ["MapNames", "Names", "Wording"]

MOST_QUOTED = 110
_OWN = ("statement", "title", "what", "name", "text")
# Signs that would make a list of names hard to read with commas between them.
_JOINED = re.compile(r"[,;]|\b(och|and|eller|or)\b")


class Names(Protocol):
    """What names and quotations a reader may see."""

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; None where they may not be named."""

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
        """What somebody is called inside a sentence; a part is told with the whole it belongs to."""
        whole, _, part = key.partition("/")
        found = self.case.by_id.get(whole)
        if found is None:
            return key
        if found.visibility is Visibility.CONFIDENTIAL or self.case.visibility is Visibility.CONFIDENTIAL:
            return None
        if isinstance(found, DecisionBody):
            name = body_in_sentence(found.name, found.kind)
        elif isinstance(found, Stakeholder):
            name = in_sentence(found.name, found.kind)
        elif isinstance(found, Facilitator):
            name = found.name or text(f"words.role_{found.role.value}", language)
            name = name[:1].lower() + name[1:] if name[1:2].islower() else name
        elif isinstance(found, OrganisationUnit):
            name = found.title or text(f"words.role_{found.role.value}", language)
        else:
            name = self.words(key, language) or key
        if part:
            return text("plan_words.part", language, whole=short(name), part=self._part(whole, part))
        return short(name)

    def _part(self, whole: str, part: str) -> str:
        """The part as the document writes it: a subgroup or a place whose id it is."""
        from processmap.model.kinds import to_identifier

        found = self.case.by_id.get(whole)
        for field in ("subgroups", "places"):
            written = getattr(found, field, ())
            for each in written if isinstance(written, tuple) else ():
                if to_identifier(each) == part:
                    return str(each)
        return part

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words on one line, cut where they are very long."""
        found = self.case.by_id.get(key.partition("/")[0])
        if found is None:
            return key
        if found.visibility is Visibility.CONFIDENTIAL or self.case.visibility is Visibility.CONFIDENTIAL:
            return None
        for field in _OWN:
            value = getattr(found, field, None)
            if isinstance(value, str) and value.strip():
                return self.free(short(value, MOST_QUOTED).rstrip("."), ())
        return key

    def free(self, said: str, refs: tuple[str, ...]) -> str | None:
        """A free text, unless it names somebody who is confidential or belongs to an entry that is."""
        if self.case.visibility is Visibility.CONFIDENTIAL:
            return None
        for key in refs:
            entry = self.case.by_id.get(key.partition("/")[0])
            if entry is not None and entry.visibility is Visibility.CONFIDENTIAL:
                return None
        if self._hidden is not None and self._hidden.search(said):
            return None
        return " ".join(said.split())

    @cached_property
    def _hidden(self) -> "re.Pattern[str] | None":
        words: set[str] = set()
        for _, _, entry in self.case.entries():
            if entry.visibility is Visibility.CONFIDENTIAL:
                said = (getattr(entry, field, None) for field in (*_OWN, "id"))
                words |= {" ".join(each.split()) for each in said if isinstance(each, str) and each.strip()}
        if not words:
            return None
        longest_first = sorted(words, key=lambda each: (-len(each), each))
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


class Wording:
    """Words what a plan says, in one language for one reader.

    Args:
        names: what may be named.
        language: ``sv`` or ``en``.
    """

    def __init__(self, names: Names, language: str) -> None:
        self.names = names
        self.language = language

    def say(self, said: Said | str | None) -> str:
        """Word something as a sentence: it begins with a capital."""
        if said is None:
            return ""
        if isinstance(said, str):
            return self.names.free(said, ()) or text("plan_words.withheld", self.language)
        return self._tidy(polished(self.inside(said)))

    def inside(self, said: Said) -> str:
        """Word something as part of a sentence."""
        filled = {name: self._fill(value) for name, value in said.params}
        return text(said.key, self.language, **filled)

    def because(self, reason: Because) -> str:
        """Word a reason."""
        return self.say(reason.said)

    def listed(self, words: list[str]) -> str:
        """Several words or names as a sentence has them; semicolons where a name has a comma or an "and" in it."""
        words = list(dict.fromkeys(words))
        if len(words) < 2:
            return "".join(words)
        last = text("plan_words.and", self.language)
        if any(_JOINED.search(each) for each in words):
            return f"{'; '.join(words[:-1])}; {last} {words[-1]}"
        return f"{', '.join(words[:-1])} {last} {words[-1]}"

    def named(self, keys: tuple[str, ...]) -> str:
        """Names in a sentence; those who may not be named are counted."""
        found = [self.names.name(key, self.language) for key in keys]
        shown = [each for each in found if each is not None]
        withheld = len(found) - len(shown)
        if withheld:
            shown.append(text("plan_words.unnamed" if withheld == 1 else "plan_words.unnamed_more", self.language))
        return as_objects(self.listed(shown), self.language)

    def quoted(self, keys: tuple[str, ...]) -> str:
        """Entries' own words in quotation marks; what may not be told is left out."""
        found = [self.names.words(key, self.language) for key in keys]
        return self._quotes([each for each in found if each])

    def _quotes(self, words: list[str]) -> str:
        if not words:
            return text("plan_words.withheld", self.language)
        marks = ("”", "”") if self.language == "sv" else ("“", "”")
        made = [f"{marks[0]}{each.strip('”“').rstrip('.')}{marks[1]}" for each in dict.fromkeys(words)]
        if len(made) < 2:
            return made[0]
        return f"{', '.join(made[:-1])} {text('plan_words.and', self.language)} {made[-1]}"

    def _fill(self, value: Filling) -> Any:
        if isinstance(value, Said):
            return self.inside(value)
        if isinstance(value, Named):
            return self.named(value.ids)
        if isinstance(value, Quoted):
            return self.quoted(value.ids)
        if isinstance(value, OwnWords):
            told = [self.names.free(each, value.refs) for each in value.texts]
            kept = [each for each in told if each]
            return self.listed(kept) if value.plain and kept else self._quotes(kept)
        if isinstance(value, tuple):
            return self.listed([self.inside(each) for each in value])
        if isinstance(value, int):
            return format(Spelled(value), self.language)
        return value

    def _tidy(self, sentence: str) -> str:
        """One space between words, one full stop at the end of a quotation."""
        one_line = re.sub(r"\s+", " ", sentence).strip()
        return re.sub(r"([.!?])”\.", r"\1”", re.sub(r"\.\.+", ".", one_line))

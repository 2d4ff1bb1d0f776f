"""How a plan is worded for a reader: its keys and parameters become sentences by what that reader
may see, and by nothing else.
"""

from collections.abc import Collection

from attrs import frozen

from processmap.language.naming import CaseNames
from processmap.messages.phrases import HIDDEN
from processmap.model.kinds import whole_of
from processmap.model.process_map import Case
from processmap.wording.plans import Wording, sentences

__all__ = ["Wording", "plan_names", "sentences", "wording_for"]


def wording_for(
    case: Case,
    language: str,
    *,
    aliases: Collection[str],
    unquoted: Collection[str],
    closed: bool,
    page: bool,
    brief: bool = False,
) -> Wording:
    """Give what words a plan for one reader.

    Args:
        case: the map as the reader may see it.
        language: ``sv`` or ``en``.
        aliases: ids that stand for what is hidden.
        unquoted: ids of entries that may be seen, but whose own words are withheld.
        closed: whether the map as a whole is hidden.
        page: whether what is worded is read from beginning to end; see `Wording`.
        brief: whether it is a first reading; see `Wording`.
    """
    names = plan_names(case, aliases=aliases, unquoted=unquoted, closed=closed)
    return Wording(names, language, page=page, brief=brief)


def plan_names(
    case: Case, *, aliases: Collection[str], unquoted: Collection[str], closed: bool
) -> CaseNames:
    """Give names and quotations for what is said of a map to one reader, of which what may not be
    told is gone already; the arguments are those of `wording_for`.
    """
    return _PlanNames(case, _Hidden(frozenset(aliases), closed), frozenset(unquoted))


@frozen
class _Hidden:
    """See `language.naming.Withheld`: what was withheld of a text, or of a plan, reads so."""

    aliases: frozenset[str]
    closed: bool

    def entry(self, key: str) -> bool:
        """Whether an id is the alias of something hidden, or the whole map is."""
        return self.closed or whole_of(key) in self.aliases

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        """Whether a text was withheld already, or stands in something hidden."""
        return self.closed or said == HIDDEN or any(map(self.entry, refs))


class _PlanNames(CaseNames):
    """Names and quotations for a plan; an entry whose own words are withheld is not quoted by the
    word that stands instead of them.
    """

    def __init__(self, case: Case, hidden: _Hidden, unquoted: frozenset[str]) -> None:
        super().__init__(case, hidden)
        self.unquoted = unquoted

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words; None where they may not be told."""
        return None if whole_of(key) in self.unquoted else super().words(key, language)

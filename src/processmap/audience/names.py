"""What a reader may be told of a map from which what is hidden is gone, but for its aliases."""

from collections.abc import Collection

from attrs import frozen

from processmap.language.naming import CaseNames
from processmap.model.kinds import whole_of
from processmap.model.process_map import Case
from processmap.model.texts import texts_of

__all__ = ["seen_names"]


def seen_names(case: Case, aliases: Collection[str], closed: bool) -> CaseNames:
    """Names and quotations for one reader.

    Args:
        case: the map as the reader may see it.
        aliases: ids that stand for what is hidden.
        closed: whether the map as a whole is hidden.
    """
    return CaseNames(case, _Hidden(case, frozenset(aliases), closed))


@frozen
class _Hidden:
    """See `language.naming.Withheld`."""

    case: Case
    aliases: frozenset[str]
    closed: bool

    def entry(self, key: str) -> bool:
        """Whether an id is the alias of something hidden, or the whole map is."""
        return self.closed or whole_of(key) in self.aliases

    def text(self, said: str, refs: tuple[str, ...]) -> bool:
        """Whether a text stands in nothing that may be seen, or only in entries that may not."""
        shown = any(whole_of(key) in self.case for key in refs)
        if self.closed or (refs and not shown):
            return True
        return " ".join(said.split()) not in self._texts()

    def _texts(self) -> frozenset[str]:
        """Every text that is left in what the reader may see: only what stands there may be
        quoted.
        """
        return self.case.once(
            "audience.texts",
            lambda: frozenset(" ".join(each.split()) for _, each in texts_of(self.case)),
        )

"""Names and quotations for sentences that are worded late: a plan says ids, and a reader is told
what may be told.
"""

from processmap.audience.seen import Seen
from processmap.language.names import short
from processmap.messages import text

__all__ = ["SeenNames"]

_MOST_QUOTED = 110
_OWN_WORDS = ("statement", "title", "what", "name", "text")


class SeenNames:
    """What names and quotations one reader may see.

    Whoever words a plan asks for everything it names here. An answer of None means that it may not
    be told, and the sentence then says how many are not named.

    Args:
        seen: the map as the reader may see it.
    """

    def __init__(self, seen: Seen) -> None:
        self.seen = seen

    def name(self, key: str, language: str) -> str | None:
        """What somebody is called inside a sentence; None where they may not be named.

        Args:
            key: an id, or a part of a stakeholder (``elders/clan-a``), which goes with the whole.
            language: of words that are not the document's own.
        """
        whole, _, part = key.partition("/")
        if whole in self.seen.aliases or self.seen.closed:
            return None
        if whole not in self.seen.case:
            return key
        name = short(self.seen.inside(whole) or text("planning.unnamed", language))
        return f"{name} ({part})" if part else name

    def full(self, key: str, language: str) -> str | None:
        """The same in full, where a name is first told."""
        return self.name(key, language)

    def words(self, key: str, language: str) -> str | None:
        """An entry's own words, without quotation marks; None where they may not be told."""
        whole = key.partition("/")[0]
        found = self.seen.case.by_id.get(whole)
        if found is None or self.seen.closed:
            return None
        said = (getattr(found, name, None) for name in _OWN_WORDS)
        own = next((each for each in said if isinstance(each, str) and each.strip()), None)
        return short(own, _MOST_QUOTED).rstrip(".") if own else self.seen.name(whole)

    def free(self, said: str, refs: tuple[str, ...] = ()) -> str | None:
        """A free text of the document; None where it may not be told.

        Args:
            said: the text, as it stands in the whole document.
            refs: ids of the entries it stands in; where all of them are hidden, it is not told.
        """
        if self.seen.closed or (
            refs and not any(self.seen.shows(key.partition("/")[0]) for key in refs)
        ):
            return None
        return said if " ".join(said.split()) in self._told else None

    @property
    def _told(self) -> frozenset[str]:
        """Every text that is left in what the reader may see: only what stands there may be
        quoted.
        """
        from processmap.model.texts import texts_of

        return self.seen.case.once(
            "audience.texts",
            lambda: frozenset(" ".join(each.split()) for _, each in texts_of(self.seen.case)),
        )

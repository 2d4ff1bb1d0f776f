"""Whether a sentence rests on what its reader may not see, so that saying it would tell of that.

It does where every quotation in some place of it is withheld ("they say something not told here, so
you meet more often"), and where the entries of some list that it rests on are all hidden: the views
behind it, say, though those who hold them may be seen. Where some of them may be seen it is said,
and the others are counted.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from processmap.model.kinds import whole_of
from processmap.model.plan import OwnWords, Quoted, Said
from processmap.planning.wording import places

__all__ = ["Reader", "hides_a_ground", "quotes_hidden", "rests_on_hidden"]


class Reader(Protocol):
    """What a reader may see of a map."""

    def hidden_in(self, key: str) -> str | None:
        """The list of an entry that the reader may not see; None for what may be seen."""

    def shown_in(self, key: str) -> str | None:
        """The list of an entry that the reader may see; None for what is hidden, or no entry."""

    def withholds_words_of(self, key: str) -> bool:
        """Whether an entry's own words may not be told."""

    def withholds_quotation(self, said: str) -> bool:
        """Whether words of the document may not be told."""


def rests_on_hidden(said: Any, reader: Reader) -> bool:
    """Whether a sentence of a plan rests on something that the reader may not see.

    Args:
        said: the sentence; words that a person wrote rest on nothing.
        reader: what may be seen.
    """
    parts = list(_with_parts(said))
    return any(hides_a_ground(each.refs, reader) for each in parts) or quotes_hidden(said, reader)


def quotes_hidden(said: Any, reader: Reader) -> bool:
    """Whether nothing is left of what is quoted in some place of a sentence.

    Args:
        said: the sentence; words that a person wrote quote nothing.
        reader: what may be seen.
    """
    return isinstance(said, Said) and any(_withheld(each, reader) for each in _shown(said))


def hides_a_ground(refs: Iterable[str], reader: Reader) -> bool:
    """Whether all entries of some list, of those that something rests on, are hidden.

    Args:
        refs: ids of what it rests on.
        reader: what may be seen.
    """
    keys = [whole_of(key) for key in refs]
    hidden = {reader.hidden_in(key) for key in keys} - {None}
    return bool(hidden - {reader.shown_in(key) for key in keys})


def _shown(said: Said) -> Iterator[Any]:
    """What is filled in where the text has a place for it."""
    shown = places(said)
    yield from (value for name, value in said.params if shown is None or name in shown)


def _with_parts(said: Any) -> Iterator[Said]:
    """A sentence and those that are parts of it; of several in a row none, since each of those can
    be left out.
    """
    if isinstance(said, Said):
        yield said
        for value in _shown(said):
            yield from _with_parts(value)


def _withheld(value: Any, reader: Reader) -> bool:
    """Whether nothing is left of what fills a place in a sentence."""
    if isinstance(value, Said):
        return quotes_hidden(value, reader)
    if isinstance(value, Quoted):
        return bool(value.ids) and all(map(reader.withholds_words_of, value.ids))
    if isinstance(value, OwnWords):
        hidden = any(reader.hidden_in(whole_of(key)) for key in value.refs)
        return hidden or (bool(value.texts) and all(map(reader.withholds_quotation, value.texts)))
    if isinstance(value, tuple):
        parts = [each for each in value if isinstance(each, Said)]
        return bool(parts) and all(rests_on_hidden(each, reader) for each in parts)
    return False

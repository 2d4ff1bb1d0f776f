"""Series: ids stay the same within one, and cannot be linked between two."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processmap.formats.document import dumps
from processmap.model.kinds import ID_PATTERN
from processmap.model.process_map import ProcessMap
from processmap.model.series import Series
from processmap.model.stakeholders import Stakeholder
from processmap.publishing.build import build

ONE, OTHER = Series("ett", bytes(range(32))), Series("två", bytes(range(1, 33)))


@given(st.text(min_size=1), st.integers(0, 5))
def test_pseudonyms(called: str, number: int) -> None:
    """A pseudonym is an id, the same every time, another in another series and for another
    entry.
    """
    mark = ONE.pseudonym("part", called, number)
    assert re.fullmatch(ID_PATTERN, mark)
    assert mark == ONE.pseudonym("part", called, number)
    assert (
        len(
            {
                mark,
                OTHER.pseudonym("part", called, number),
                ONE.pseudonym("part", called, number + 1),
            }
        )
        == 3
    )


def test_a_short_key_is_refused() -> None:
    """A key of fewer than 32 bytes is no key."""
    with pytest.raises(ValueError, match="32"):
        Series("a", b"kort")


def _map(*names: str) -> ProcessMap:
    people = [
        Stakeholder(id=f"x{n}", name=each, visibility="public") for n, each in enumerate(names)
    ]
    return ProcessMap(title="T", stakeholders=people)


def test_releases_of_a_series() -> None:
    """Who is in both releases has the same id though others come before; in another series, another
    id.
    """
    first = {each.name: each.id for each in build(_map("B", "C"), series=ONE).public.stakeholders}
    second = {
        each.name: each.id for each in build(_map("C", "A", "B"), series=ONE).public.stakeholders
    }
    other = {each.name: each.id for each in build(_map("B", "C"), series=OTHER).public.stakeholders}
    assert first == {name: second[name] for name in first}
    assert not {*first.values()} & {*other.values()}
    assert "ett" not in dumps(build(_map("B"), series=ONE).public)
    assert ONE.secret.hex() not in dumps(build(_map("B"), series=ONE).public)


def test_without_a_series_entries_are_numbered() -> None:
    """Numbers follow the public order and have no gaps."""
    assert [each.id for each in build(_map("B", "A")).public.stakeholders] == ["part-1", "part-2"]

"""Order: reasons kept, circles broken where they are weakest, rounds by the longest way."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.planning.contributions import FIRM, GENTLE, Before, First
from processmap.planning.order import arrange


def _wish(before: str, after: str, strength: int = 50, gap: int = 0) -> tuple[str, Before]:
    return "prov", Before(before=before, after=after, because=f"{before} före {after}", strength=strength, gap_days=gap)


def test_rounds_are_the_longest_way() -> None:
    """A dialogue stands one round after the last of those before it."""
    order = arrange("abcd", [_wish("a", "b"), _wish("b", "d"), _wish("a", "c"), _wish("c", "d")])
    assert order.rounds == {"a": 1, "b": 2, "c": 2, "d": 3}


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    """It says nothing new, unless it asks for a longer gap than they do."""
    assert len(arrange("abc", [_wish("a", "b"), _wish("b", "c"), _wish("a", "c")]).arrows) == 2
    assert len(arrange("abc", [_wish("a", "b", gap=7), _wish("b", "c"), _wish("a", "c", gap=7)]).arrows) == 2
    assert len(arrange("abc", [_wish("a", "b", gap=3), _wish("b", "c"), _wish("a", "c", gap=7)]).arrows) == 3


def test_the_firmest_reason_and_the_longest_gap_stand() -> None:
    """Two rules that want the same order share one arrow."""
    (arrow,) = arrange("ab", [_wish("a", "b", GENTLE, 14), _wish("a", "b", FIRM, 7)]).arrows
    assert (arrow.strength, arrow.gap_days) == (FIRM, 14)


def test_a_circle_gives_way_where_it_is_weakest() -> None:
    """The gentlest of the circle is dropped and the whole circle is told."""
    order = arrange("abc", [_wish("a", "b"), _wish("b", "c", FIRM), _wish("c", "a", GENTLE)])
    (broken,) = order.broken
    assert (broken.dropped.before, broken.dropped.after) == ("c", "a")
    assert {each.before for each in broken.circle} == {"a", "b", "c"}
    assert order.rounds == {"a": 1, "b": 2, "c": 3}


def test_first_comes_before_everything_but_firmer_firsts_and_what_is_agreed() -> None:
    """A pause comes before the mandate, and neither moves what people have been promised."""
    firsts = [("mandate", First(dialogue="m", because="x")), ("pause", First(dialogue="p", because="y", strength=100))]
    order = arrange("mpab", [_wish("a", "b")], firsts, fixed=["a"])
    assert order.rounds == {"p": 1, "m": 2, "a": 1, "b": 2}


def test_an_earliest_round_is_kept() -> None:
    """Whoever moves a dialogue later moves what comes after it too."""
    assert arrange("ab", [_wish("a", "b")], earliest={"a": 4}).rounds == {"a": 4, "b": 5}


_LETTERS = "abcdefgh"
_wishes = st.lists(
    st.builds(_wish, st.sampled_from(_LETTERS), st.sampled_from(_LETTERS), st.integers(1, 100), st.integers(0, 9)),
    max_size=30,
)


@given(_wishes)
def test_any_wishes_give_an_order(wishes: list[tuple[str, Before]]) -> None:
    """Whatever is asked for, the order has no circle, and every wish is kept or told as dropped."""
    order = arrange(_LETTERS, wishes)
    assert all(order.rounds[each.before] < order.rounds[each.after] for each in order.arrows)
    dropped = {(each.dropped.before, each.dropped.after) for each in order.broken}
    for _, wish in wishes:
        pair = (wish.before, wish.after)
        assert wish.before == wish.after or pair in dropped or order.rounds[wish.before] < order.rounds[wish.after]
    for each in order.broken:
        assert all(each.dropped.strength <= other.strength for other in each.circle)


@given(_wishes)
def test_leaving_arrows_out_loses_no_gap(wishes: list[tuple[str, Before]]) -> None:
    """What an arrow left out asked for follows from those that are left."""
    order = arrange(_LETTERS, wishes)
    longest = {key: {key: 0} for key in _LETTERS}
    for key in sorted(_LETTERS, key=lambda each: order.rounds[each]):
        for each in order.arrows:
            if each.after == key:
                for source, length in longest[each.before].items():
                    longest[key][source] = max(longest[key].get(source, -1), length + each.gap_days)
    dropped = {(each.dropped.before, each.dropped.after) for each in order.broken}
    for _, wish in wishes:
        if wish.before != wish.after and (wish.before, wish.after) not in dropped:
            assert longest[wish.after].get(wish.before, -1) >= wish.gap_days

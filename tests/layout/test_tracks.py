"""Lines side by side get tracks of their own, in an order that adds no crossing."""

from hypothesis import given
from hypothesis import strategies as st

from processmap.layout.tracks import Leg, channel_tracks, fill


def test_lines_that_do_not_touch_share_a_track():
    """Two short pieces one below the other need one track; overlapping ones need two."""
    assert fill([], [(0, 10), (20, 30)]) == [0, 0]
    assert fill([], [(0, 10), (5, 30)]) == [0, 1]


def test_of_two_that_lead_down_the_lower_turns_first():
    """So neither crosses the other."""
    tracks, count = channel_tracks([Leg(0, 0, 0, 50), Leg(1, 1, 20, 80)])
    assert count == 2
    assert tracks[1] < tracks[0]


def test_of_two_that_lead_up_the_higher_turns_first():
    """The mirror image."""
    tracks, _ = channel_tracks([Leg(0, 0, 50, 0), Leg(1, 1, 80, 20)])
    assert tracks[0] < tracks[1]


def test_arrows_of_a_bundle_share_their_track():
    """Into one box from above, three arrows run down together."""
    tracks, count = channel_tracks([Leg(k, 7, 10.0 * k, 90) for k in range(3)])
    assert count == 1
    assert set(tracks.values()) == {0}


_HEIGHTS = st.lists(st.integers(0, 40), min_size=2, max_size=10, unique=True)


@given(_HEIGHTS, st.randoms(use_true_random=False))
def test_no_more_crossings_than_the_order_of_the_ends(heights, random):
    """Lines cross once if their ends are in opposite order, and never otherwise."""
    ends = [10 * height + 3 for height in heights]
    random.shuffle(ends)
    legs = [
        Leg(k, k, 10.0 * start, float(end))
        for k, (start, end) in enumerate(zip(heights, ends, strict=True))
    ]
    tracks, _ = channel_tracks(legs)
    for a in legs:
        for b in legs:
            if a.arrow < b.arrow:
                opposite = (a.start - b.start) * (a.end - b.end) < 0
                assert _crossings(a, b, tracks) == (1 if opposite else 0)


def _crossings(a, b, tracks):
    """Count where two legs cross: the stub of one against the upright of the other."""
    first, second = (a, b) if tracks[a.arrow] < tracks[b.arrow] else (b, a)
    if tracks[a.arrow] == tracks[b.arrow]:
        return 0
    low, high = sorted((first.start, first.end))
    crossed = low < second.start < high
    low, high = sorted((second.start, second.end))
    return int(crossed) + int(low < first.end < high)

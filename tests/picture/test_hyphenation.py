"""Long words are broken where a Swedish reader would."""

from itertools import pairwise

import pytest

from processmap.picture.hyphenation import breaks


def _parts(word, most):
    places = [0, *(place for place, quality in breaks(word) if quality <= most), len(word)]
    return [word[a:b] for a, b in pairwise(places)]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("arbetsmarknadsutskotts", ["arbets", "marknads", "utskotts"]),
        ("Samhällsbyggnadsförvaltningens", ["Samhälls", "byggnads", "förvaltningens"]),
        ("trygghetsundersökning", ["trygghets", "undersökning"]),
        ("medborgardialog", ["medborgar", "dialog"]),
        ("kommunikation", ["kommunikation"]),
        ("e-postadress", ["e-", "postadress"]),
        ("och/eller", ["och/", "eller"]),
        ("mjuk\u00adheten", ["mjuk\u00ad", "heten"]),
        ("(Hyresgästföreningen)", ["(Hyresgäst", "föreningen)"]),
        ("”Hyresgästföreningen”,", ["”Hyresgäst", "föreningen”,"]),
        ("[arbetsmarknadsutskottet]", ["[arbets", "marknads", "utskottet]"]),
        (
            "Hyresgästföreningen/kommunstyrelsen",
            ["Hyresgäst", "föreningen/", "kommun", "styrelsen"],
        ),
        ("2027:medborgardialogen", ["2027:", "medborgar", "dialogen"]),
        ("1200-metersgränsen", ["1200-", "metersgränsen"]),
    ],
)
def test_parts_of_compounds(word, parts):
    """Parts of compounds come apart where they were put together, and the writer's own breaks are
    kept.
    """
    assert _parts(word, 1) == parts


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("kommunikation", "kom-mu-ni-ka-tion"), ("flickorna", "flick-orna"), ("ab", "ab")],
)
def test_syllables(word, syllables):
    """One consonant goes to the next line, and letters that stand for one sound stay together."""
    assert "-".join(_parts(word, 2)) == syllables


@pytest.mark.parametrize(
    "code",
    ["https://kommunstyrelsen.example/förening", "anna@kommunstyrelsen.example", "KS2026förening"],
)
def test_no_hyphen_in_an_address_or_a_code(code):
    """An address or a code gets no hyphen that is not its own: it may break anywhere, or at its own
    signs.
    """
    assert {quality for _, quality in breaks(code)} <= {0, 3}


def test_marks_stay_with_their_letters():
    """Where a text can be broken anywhere, a combining mark is never parted from its letter."""
    assert [place for place, _ in breaks("1e\u0301\u03022")] == [1, 4]

"""What seems to name somebody."""

import pytest

from processmap.language.given_names import seems_to_name_somebody


@pytest.mark.parametrize(
    "text",
    ["Anna Karlsson", "Möte hos Per Ljungqvist i dag", "Anna-Karin Ek", "Karl G. Berg", "Fatima Al-Hassan", "Åsa Öberg",
     "Rektor Eva Lund", "Torget Anna Ek", "Anna\u00a0Ek"],
)  # fmt: skip
def test_persons(text: str) -> None:
    """A common given name before another name, wherever it stands."""
    assert seems_to_name_somebody(text)


@pytest.mark.parametrize(
    "text",
    ["Torghandlarna", "Unga på torget", "Exempelby kommun", "Karl Johans gata", "Anna Lindhs plats", "Karl Johansgatan",
     "Eva deltog", "Hej", "", "Norra Hisingen", "Tekniska nämnden", "Ny Belysning", "Erik Dahlbergs skola"],
)  # fmt: skip
def test_others(text: str) -> None:
    """Groups, bodies and places that are called after somebody."""
    assert not seems_to_name_somebody(text)

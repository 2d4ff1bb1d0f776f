"""How short a party's name is made."""

import pytest

from processmap.language.naming import CaseNames
from processmap.language.short_names import shortest
from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Stakeholder


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Partier som vill riva bron", "Partier som vill riva bron"),
        ("Föreningar för fåglar som har klagat", "Föreningar för fåglar"),
        ("Den del av laget som gick ur", "Den del av laget som gick ur"),
        (
            "Boende och föreningar som vill hjälpa till",
            "Boende och föreningar som vill hjälpa till",
        ),
        ("Organisation som delar ut kartor och ordnar resor", "Organisation som delar ut kartor"),
        ("Hundägare som använder rastgården", "Hundägare"),
        ("Families of men lost in the storm", "Families of men lost"),
        ("A group at the head of the bay", "A group at the head of the bay"),
        ("Association of young drivers", "Association of young drivers"),
    ],
)
def test_a_common_word_never_stands_alone(name: str, told: str) -> None:
    """A name is cut only where what is left says who it is."""
    assert shortest(name, ()) == told


def test_what_another_party_is_called_too_tells_nobody_apart() -> None:
    """By meaning: "pupils" are also those of the other school, whatever form the word has."""
    others = ["Föräldrarna i Söderby", "Eleverna i Söderby skola"]
    assert shortest("Seglare och elever i Norrby", others) == "Seglare och elever i Norrby"
    assert shortest("Seglare och dykare i Norrby", others) == "Seglare och dykare"


def test_brackets_stay_where_they_alone_tell_two_apart() -> None:
    """Two offices of one authority are not called the same."""
    case = ProcessMap(
        title="x",
        stakeholders=[
            Stakeholder(id="a", name="Länsstyrelsen (vatten)", kind="authority"),
            Stakeholder(id="b", name="Länsstyrelsen (hus)", kind="authority"),
            Stakeholder(id="c", name="Kyrkan (församlingen)", kind="association"),
        ],
    )
    names = CaseNames(case)
    assert names.name("a", "sv") == names.full("a", "sv") == "Länsstyrelsen (vatten)"
    assert names.name("b", "sv") == "Länsstyrelsen (hus)"
    assert names.name("c", "sv") == "Kyrkan"

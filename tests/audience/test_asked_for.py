"""What is said to somebody who asks for a part of the map that is not there."""

import pytest

from processmap.audience.selection import KEYS
from processmap.errors import UsageError
from processmap.model.dialogues import Dialogue
from processmap.model.process_map import ProcessMap
from tests.seen import drawn as view
from tests.views.cases import square
from tests.views.words_of import all_words


def test_all_phases_are_listed_so_only_a_likely_one_is_named() -> None:
    """A word that merely shares letters with a phase is no guess at it."""
    with pytest.raises(UsageError) as caught:
        view(square(), phase="inventering")
    assert "Menade du" not in caught.value.message("sv")


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"only": [("tema", "trygghet")]}, KEYS),
        ({"around": "handlar"}, ("handlare",)),
        ({"only": [("body", "tm")]}, ("tn",)),
        ({"around": "§§§"}, ("Det som finns:", "handlare")),
        ({"only": [("body", "§§§")]}, ("Det som finns:", "tn")),
        ({"only": [("theme", "OKÄND")]}, ("theme=OKÄND", "Det som finns:", "trygghet", "plats")),
        ({"only": [("theme", "trygget")]}, ("Menade du ”trygghet”?",)),
        ({"only": [("kind", "busines")]}, ("Menade du ”business”",)),
        ({"only": [("status", "helt")]}, ("Menade du ”held”",)),
        ({"only": [("purpose", "§§§")]}, ("Det som finns:", "inventory")),
        ({"only": [("method", "caucas")]}, ("Menade du ”caucus”",)),
        ({"phase": "nio"}, ("perspectives", "capacity")),
        ({"phase": "perspektivinsamlingen"}, ("Menade du ”perspectives”",)),
    ],
)
def test_a_wrong_choice_lists_the_right_ones(
    chosen: dict[str, object], words: tuple[str, ...]
) -> None:
    """An unknown key, value, entry or phase is told with what there is."""
    with pytest.raises(UsageError) as caught:
        view(square(), **chosen)  # type: ignore[arg-type]  # wrong on purpose
    assert all(word in caught.value.message("sv") for word in words)


def test_a_confidential_entry_is_not_guessed_from_the_message() -> None:
    """The nearest name is looked for among what may be shown."""
    case = ProcessMap(
        title="Torget",
        dialogues=[Dialogue(id="hemligt", title="Hemligt", visibility="confidential")],
    )
    with pytest.raises(UsageError) as caught:
        view(case, around="hemlig")
    assert "hemligt" not in caught.value.message("sv")
    assert "emligt" not in all_words(view(case))


def test_a_word_of_a_vocabulary_may_be_asked_for_before_there_is_any() -> None:
    """What nobody has yet is an empty picture that says so; a theme that only hidden entries have
    is not betrayed.
    """
    assert view(square(), only=[("status", "cancelled")]).empty.startswith("Urvalet ger ingenting")
    hidden = Dialogue(id="a", title="A", themes=("hemligt",), visibility="confidential")
    case = ProcessMap(title="Torget", dialogues=[hidden])
    with pytest.raises(UsageError) as caught:
        view(case, only=[("theme", "hemlig")])
    assert "hemligt" not in caught.value.message("sv")
    assert "inget på kartan" in caught.value.message("sv")
    assert view(case, only=[("theme", "Hemligt")], show_confidential=True).boxes

"""Tests of errors and findings: codes and parameters, sentences in both languages, one base."""

import copy
import pickle

import pytest

from processmap.errors import (
    DocumentError,
    FileError,
    Finding,
    LimitError,
    MissingError,
    Place,
    ProcessMapError,
    RecordError,
    Severity,
    UsageError,
    chosen_language,
    path_text,
)
from processmap.messages.phrases import Choices
from processmap.model.stakeholders import Stakeholder


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ((), ""),
        (("title",), "title"),
        (("stakeholders", 0, "name"), "stakeholders[0].name"),
        (("not_together", 1, 0), "not_together[1][0]"),
        (("rules", "caucus-first", "gap_days"), "rules.caucus-first.gap_days"),
    ],
)
def test_paths_read_as_people_write_them(path: tuple[str | int, ...], said: str) -> None:
    """Keys are joined by dots, numbers stand in brackets."""
    assert path_text(path) == said


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Place(), ""),
        (Place("torget.yaml"), "torget.yaml"),
        (Place("torget.yaml", 3), "torget.yaml:3"),
        (Place("torget.yaml", 3, 5), "torget.yaml:3:5"),
    ],
)
def test_places(place: Place, said: str) -> None:
    """A place says what it knows, in the way editors understand."""
    assert str(place) == said


def test_findings_are_values() -> None:
    """Equal findings are equal however their parameters were given; they can be put in a set."""
    one = Finding("PM303", Severity.WARNING, {"b": 1, "a": 2}, ["x"], ["commissioner"])
    other = Finding("PM303", Severity.WARNING, {"a": 2, "b": 1}, ("x",), ("commissioner",))
    assert one == other
    assert len({one, other}) == 1
    assert one.params == (("a", 2), ("b", 1))


def test_findings_speak_both_languages() -> None:
    """A finding says what was noticed and what to do, in the language asked for."""
    finding = Finding("PM303", Severity.WARNING, path=("commissioner",))
    assert finding.message("sv") != finding.message("en")
    assert finding.help("sv") != finding.help("en")


@pytest.mark.parametrize(
    ("cls", "status"),
    [(ProcessMapError, 1), (FileError, 1), (LimitError, 1), (UsageError, 2), (MissingError, 3)],
)
def test_exit_status(cls: type[ProcessMapError], status: int) -> None:
    """What the user can do about an error decides how the program ends; one base catches them
    all.
    """
    assert cls.exit_status == status
    assert issubclass(cls, ProcessMapError)


def test_a_document_error_lists_every_fault() -> None:
    """All faults are told, each with its place, and what would be right, once for those alike."""
    faults = [
        Finding(
            "PM053",
            params={"found": "a"},
            path=("tensions", 0, "between"),
            place=Place("torget.yaml", 7, 3),
        ),
        Finding("PM053", params={"found": "b"}, path=("not_together", 0)),
    ]
    error = DocumentError(faults, "torget.yaml")
    for language in ("sv", "en"):
        lines = error.message(language).splitlines()
        assert len(lines) == 4
        assert "torget.yaml:7:3" in lines[1]
        assert "tensions[0].between" in lines[1]
        assert lines[2].strip() == f"→ {faults[0].help(language)}"
        assert "not_together[0]" in lines[3]
    assert str(error) == error.message("en")


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("sv", "sv"),
        ("en", "en"),
        ("sv-SE", "sv"),
        ("SV_se", "sv"),
        ("sv-Latn-FI", "sv"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("en_US.UTF-8", "en"),
        (None, "sv"),
        ("", "sv"),
    ],
)
def test_a_language_with_a_region_is_that_language(asked: str | None, spoken: str) -> None:
    """As browsers and computers name it, in any case; where none is named, the other one given."""
    assert chosen_language(asked) == spoken
    assert chosen_language(asked, "en-GB") == (spoken if asked else "en")


@pytest.mark.parametrize("asked", ["fr", "svenska", "en GB", "sve", "s", "-", "sv-", "sv\n", 1])
def test_an_unknown_language_is_refused(asked: str) -> None:
    """With what was found and what there is, in either language."""
    with pytest.raises(UsageError) as caught:
        chosen_language(asked)
    assert "Välj sv eller en." in caught.value.message("sv-SE")
    assert "Choose sv or en." in caught.value.message("en_GB")


def test_an_error_says_the_same_in_another_process() -> None:
    """Errors can be pickled and copied, each kind with what it holds."""
    with pytest.raises(ProcessMapError) as caught:
        Stakeholder(id="a", name=3)  # type: ignore[arg-type]  # what is tested
    faults = [
        Finding(
            "PM053", params={"found": "a"}, path=("tensions", 0), place=Place("torget.yaml", 7, 3)
        )
    ]
    errors = [
        caught.value,
        UsageError("unknown_language", found="fr", known=Choices(("sv", "en"))),
        DocumentError(faults, "torget.yaml"),
        RecordError([UsageError("unknown_language", found="fr", known=Choices(("sv", "en")))]),
    ]
    for error in errors:
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert again.message("sv") == error.message("sv")
            assert str(again) == str(error)

"""Tests of the method catalogue."""

from processmap.messages import has_text
from processmap.model.dialogues import Method
from processmap.model.methods import CATALOGUE, method_name, methods_of
from processmap.model.process_map import ProcessMap
from processmap.model.words import Purpose


def test_the_catalogue_is_complete() -> None:
    """Every method says seats, hours, what it carries, what it suits and where that comes from, and
    has a name.
    """
    assert len({each.id for each in CATALOGUE}) == len(CATALOGUE)
    for method in CATALOGUE:
        assert method.seats
        assert method.hours
        assert method.carries
        assert method.purposes
        assert method.source
        assert has_text(f"methods.{method.id}")


def test_every_purpose_has_a_method() -> None:
    """Whatever a dialogue is for, there is some way to hold it."""
    assert {purpose for method in CATALOGUE for purpose in method.purposes} == set(Purpose)


def test_a_document_adds_and_overrides() -> None:
    """An override says only what differs; what it leaves out stands as in the catalogue."""
    case = ProcessMap(
        title="x",
        methods=[
            Method(id="small_group", seats=(4, 9)),
            Method(id="egen", name="Egen form", hours=1),
        ],
    )
    known = methods_of(case)
    base = {each.id: each for each in CATALOGUE}["small_group"]
    assert known["small_group"].seats == (4, 9)
    assert known["small_group"].carries == base.carries
    assert known["small_group"].hours == base.hours
    assert known["egen"].name == "Egen form"
    assert len(known) == len(CATALOGUE) + 1


def test_names() -> None:
    """The document's own name, else the catalogue's in the language asked for, else the id."""
    case = ProcessMap(
        title="x", methods=[Method(id="egen", name="Egen form"), Method(id="utan-namn")]
    )
    known = methods_of(case)
    assert method_name(known["egen"], "en") == "Egen form"
    assert method_name(known["utan-namn"]) == "utan-namn"
    assert method_name(known["small_group"], "sv") != method_name(known["small_group"], "en")

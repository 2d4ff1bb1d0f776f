"""`publish` in Python: types, errors, the report, and pictures of nothing but the public
version.
"""

import warnings
from typing import Any

import pytest

import processmap as pm
from processmap.messages import LANGUAGES
from processmap.verbs.publishing import FORMATS, public_bytes
from processmap.views.public import PUBLIC_VIEWS, public_view
from tests.square_public import PUBLIC_CASE

CASE: Any = pm.loads(PUBLIC_CASE)


def test_publish_gives_a_public_map() -> None:
    """A type of its own, that holds the title and what is marked; it reads back from a file."""
    public = pm.publish(CASE)
    assert type(public) is pm.PublicMap
    assert public.title == "Torget i Exempelby"
    assert [each.name for each in public.stakeholders] == [
        "Boende vid torget",
        "Miljöchefen",
        "Unga som är på torget",
    ]
    assert public.perspectives[0].held_by == ()
    assert pm.loads(pm.dumps(public)) == public
    assert pm.loads(pm.dumps(public, "json"), "json") == public


def test_files(tmp_path: Any) -> None:
    """`write` and `read` do the same with files, both formats."""
    public = pm.publish(CASE)
    for name in ("ut.yaml", "ut.json"):
        pm.write(public, tmp_path / name)
        assert pm.read(tmp_path / name) == public


@pytest.mark.parametrize("kind", FORMATS)
def test_public_outputs_take_nothing_but_public_maps(kind: str) -> None:
    """A working document is refused by its type, whatever it holds."""
    with pytest.raises(TypeError):
        public_bytes(CASE, kind)
    with pytest.raises(TypeError):
        pm.draw_public(CASE)
    with pytest.raises(TypeError):
        public_view(CASE)
    assert public_bytes(pm.publish(CASE), kind)


def test_publishing_what_is_published() -> None:
    """A public version is no source, and a working document is no last release."""
    public: Any = pm.publish(CASE)
    with pytest.raises(pm.UsageError, match="already"):
        pm.publish(public)
    for other in (CASE, [public, CASE]):
        with pytest.raises(pm.UsageError, match="compare"):
            pm.publish(CASE, previous=other)
    with pytest.raises(pm.UsageError, match="3"):
        pm.publish(CASE, k=2)


def test_what_to_look_at_is_warned_of() -> None:
    """A release that differs by too few is made all the same, with a warning; one that does not has
    none.
    """
    public = pm.publish(CASE)
    changed = CASE.evolve(
        stakeholders=[CASE.stakeholders[0].evolve(size=41), *CASE.stakeholders[1:]]
    )
    with pytest.warns(pm.PublicationWarning, match="gruppe"):
        pm.publish(changed, previous=public)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pm.publish(CASE, previous=public)


def test_every_earlier_release_is_compared_with() -> None:
    """A number that the last release left out, and the one before told, is found where both are
    given.
    """
    first = pm.publish(CASE)
    groups = first.stakeholders
    last = first.evolve(stakeholders=[each.evolve(size=None) for each in groups])
    changed = CASE.evolve(
        stakeholders=[CASE.stakeholders[0].evolve(size=41), *CASE.stakeholders[1:]]
    )
    assert not pm.publication(changed, previous=last).differences
    assert (
        pm.publication(changed, previous=[first, last]).differences
        == pm.publication(changed, previous=first).differences
    )
    assert pm.publication(changed, previous=[last, first]).differences


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report(language: str) -> None:
    """It tells how much of what sort was left out, in both languages, and names nobody."""
    made = pm.publication(CASE, language=language)
    for form in ("txt", "md", "html", "json"):
        said = made.write(form)
        assert not any(
            name in said for name in ("Anna", "Torghandlarna", "Tre grannar", "Kim", "flytta")
        )
    assert "1" in made.text()
    assert repr(made).startswith("<Publication: ")


@pytest.mark.parametrize("view", PUBLIC_VIEWS)
def test_views_say_nothing_of_gaps(view: str) -> None:
    """What is not published must not look as if it were not there: nobody is called unheard, no
    role vacant.
    """
    said = pm.draw_public(pm.publish(CASE), view).text().casefold()
    for word in (
        "vakant",
        "inte hörd",
        "ej hörd",
        "inte känt",
        "inte bestämt",
        "inte bedömt",
        "inflytande",
        "vet inte",
    ):
        assert word not in said, word
    assert "offentlig version" in said
    assert "färre än 5 personer" in said


def test_every_view_of_an_empty_version_says_so() -> None:
    """A version with the title only is drawn without advice on how to fill it in."""
    public = pm.publish(pm.ProcessMap(title="T"))
    for view in PUBLIC_VIEWS:
        assert "inget att visa" in pm.draw_public(public, view).text()


def test_a_public_map_shows_itself() -> None:
    """In a notebook it is a picture with its words; its representation does not spell it out."""
    shown = pm.publish(CASE)._repr_mimebundle_()
    assert shown is not None
    assert shown["image/svg+xml"].startswith("<svg")
    assert "Torget i Exempelby" in shown["text/plain"]

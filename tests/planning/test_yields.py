"""Tests of what a forum gives: told where it is written, and as its kind has it where it is not."""

import processmap as pm
from processmap.messages import text
from processmap.model.words import ArenaKind
from processmap.planning.to_json import alternatives_to_data
from tests.square import CASE

WRITTEN = CASE + (
    "arenas:\n"
    "  - {id: ljus, kind: working_group, title: Ljusgruppen, members: [unga, handlare],\n"
    "     sessions: 3, yields: [ett prov med belysning, en lista på mörka platser]}\n"
    "  - {id: torgrad, kind: reference_group, title: Torgrådet, members: [unga, gata]}\n"
)
_SAID = "ett prov med belysning och en lista på mörka platser"


def test_every_kind_gives_something() -> None:
    """In both languages."""
    for kind in ArenaKind:
        for language in ("sv", "en"):
            assert text(f"plan_yields.{kind}", language)


def test_the_plan_tells_what_is_written_and_else_what_its_kind_gives() -> None:
    """On the page, in the explanation and as data."""
    plan = pm.propose(pm.loads(WRITTEN))[0]
    page = " ".join(str(plan).split())
    assert f"Ger: {_SAID}." in page
    assert f"Ger: {text('plan_yields.reference_group')}." in page
    assert _SAID in str(plan.explain("ljus")).casefold()
    assert text("plan_yields.reference_group") in str(plan.explain("torgrad")).casefold()
    data = alternatives_to_data(pm.propose(pm.loads(WRITTEN)))["alternatives"][0]
    gives = {each["id"]: each["yields"] for each in data["arenas"]}
    assert gives["ljus"] == _SAID
    assert all(gives.values())


def test_the_pictures_tell_what_is_written() -> None:
    """The list of forums under the process, and the columns of who is where."""
    case = pm.loads(WRITTEN)
    case = case.evolve(  # where nobody is in fear, so that it may be shown who is where
        stakeholders=tuple(each for each in case.stakeholders if each.id != "vittne"),
        perspectives=case.perspectives[:2],
    )
    for view in ("process", "rooms"):
        drawn = pm.draw(case, view, language="sv")
        assert "ett prov med belysning, en lista på mörka platser" in drawn.svg(), view

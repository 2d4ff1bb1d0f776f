"""What the inventory tells so far stands in `show`, unless something is withheld."""

import processmap as pm
from processmap.pages.insight import insight
from tests.seen import seen


def _case(**hidden: str) -> pm.ProcessMap:
    groups = [pm.Stakeholder(id=key, name=key.upper(), affected="high") for key in ("a", "b", "c")]
    talks = [
        pm.Dialogue(
            id=f"t-{key}",
            title=f"Talk {key}",
            purpose="inventory",
            participants=[key],
            status="held",
        )
        for key in ("a", "b")
    ]
    views = [
        pm.Perspective(id="p1", statement="One", held_by=["a", "b"], voiced_in=["t-a", "t-b"]),
        pm.Perspective(id="p2", statement="Two", held_by=["a", "b"], voiced_in=["t-a"], **hidden),
    ]
    return pm.ProcessMap(
        title="T", language="en", stakeholders=groups, dialogues=talks, perspectives=views
    )


def test_it_says_what_can_be_said() -> None:
    """Few talks are too little to say how far it has come, and that is what is said, without a
    percentage.
    """
    found = insight(seen(_case(), language="en"))
    assert found is not None
    assert any("too early" in item for item in found.items)
    assert not any("%" in item for item in found.items)
    assert found.title.upper() in pm.show(_case()).page.text()


def test_nothing_is_said_of_a_map_that_is_partly_withheld() -> None:
    """Sentences about the whole map could tell what is hidden; with confidential shown they are
    there.
    """
    case = _case(visibility="confidential")
    assert insight(seen(case, language="en")) is None
    assert insight(seen(case, language="en", show_confidential=True)) is not None


def test_an_empty_map_has_no_such_part() -> None:
    """Without perspectives there is nothing to tell."""
    assert insight(seen(pm.ProcessMap(title="T"))) is None

"""A proposed plan can be asked why, and answers as the function does with the same weighing and rules."""

import attrs
import pytest

from processmap.errors import UsageError
from processmap.model.plan import Plan, Status
from processmap.planning import CAREFUL, propose
from processmap.planning.context import Context
from processmap.planning.contributions import Remark
from processmap.planning.explain import explain
from tests.planning.makers import town


def breathe(context: Context) -> list[Remark]:
    """A rule of one's own: a remark on every joint dialogue."""
    return [Remark(dialogue=each.id, because="Andas först.") for each in context.joint if context.stage == "marks"]


def test_a_plan_explains_its_dialogues() -> None:
    """``plan.explain(id)`` says what `explain` says of the same plan."""
    case = town()
    for plan in propose(case):
        assert plan.explain("gemensamt-1") == explain(case, plan, "gemensamt-1")


def test_it_remembers_how_it_was_made() -> None:
    """The weighing and the rules of one's own are used again when a dialogue is tried away."""
    own = attrs.evolve(CAREFUL, name="eget", create_apart=False)
    plan = propose(town(), styles=[own], rules=[breathe]).plans[0]
    said = plan.explain("gemensamt-1").text()
    assert "Andas först. (breathe; egen bedömning)" in said
    heard = next(each.id for each in plan.dialogues if each.purpose == "inventory")
    dropped = plan.explain(heard).text().split("Vad händer om det stryks?")[1]
    assert "Ta fram förslag" not in dropped
    careful = propose(town(), styles=[CAREFUL], rules=[breathe]).plans[0]
    assert any(each.title.startswith("Ta fram förslag") for each in careful.dialogues)


def test_no_such_dialogue() -> None:
    """An unknown id is a KeyError."""
    with pytest.raises(KeyError):
        propose(town()).plans[0].explain("finns-inte")


def test_a_plan_put_together_by_hand_cannot() -> None:
    """It does not know what it rests on, and says so."""
    with pytest.raises(UsageError):
        Plan(name="eget", status=Status.UNKNOWN).explain("x")


def test_it_shows_itself_in_a_notebook() -> None:
    """An explanation is a page in a notebook."""
    import processmap as pm

    found = pm.propose(pm.ProcessMap(title="Tomt")).plans[0]
    shown = found.explain(found.dialogues[0].id)._repr_mimebundle_()
    assert shown is not None
    assert "<" in shown["text/html"]

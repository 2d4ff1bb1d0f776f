"""A rule of one's own can do all that a built-in one can, and is set aside where it fails."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from processmap.audience.who import Audience
from processmap.formats.document import loads_map
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap
from processmap.pages.plan_page import alternatives_page
from processmap.planning.blueprint import Blueprint, Shape, StepRule, named
from processmap.planning.composing import compose
from processmap.planning.installed import active_rules
from processmap.planning.proposer import propose
from processmap.planning.situation import Situation
from processmap.verbs.seeing import seen_alternatives
from processmap.wording.explaining import explained
from tests.square import CASE

TEXTS = {
    "title": ("Kaffe först", "Coffee first"),
    "about": ("Alla får kaffe.", "All get coffee."),
    "because": ("Kaffe gör gott.", "Coffee does good."),
    "poured": ("{who} [har|har alla] fått kaffe", "{who} [has|have] had coffee"),
    "told": ("Det finns kaffe.", "There is coffee."),
}


def poured(facts: Situation, plan: Blueprint) -> None:
    """A gate, and a sentence."""
    who = facts.ordered(["unga", "handlare"])
    plan.gate("coffee", plan.said("poured", who, who=named(who)), phase="call")
    plan.tell(plan.said("told", who))


def coffee(step: Callable[[Situation, Blueprint], None] = poured, **more: object) -> StepRule:
    """A rule of somebody's own."""
    given: dict[str, object] = {
        "code": "kaffe",
        "phase": "call",
        "told": "call",
        "texts": TEXTS,
        "sources": ("Fikaboken",),
    }
    return StepRule(step=step, **{**given, **more})  # type: ignore[arg-type]  # the tests give what they say


def _case(more: str = "") -> str:
    return CASE.rstrip() + "\n" + more


def _gate(plan: Plan) -> str:
    return next(each.id for each in plan.gates if each.kind == "coffee")


@pytest.mark.parametrize(("language", "at"), [("sv", 0), ("en", 1)])
def test_what_it_says_is_in_the_readers_language(language: str, at: int) -> None:
    """Its sentences and its reason are worded late, as those of the built-in ones: one plan, two
    languages.
    """
    found = propose(loads_map(_case()), rules=[coffee()])
    seen = seen_alternatives(found, language)
    page = alternatives_page(seen, details=True).text(10_000)
    assert ("fått kaffe", "had coffee")[at] in page
    assert TEXTS["told"][at].rstrip(".") in page
    assert seen.plan is not None
    why = explained(found[0], seen.plan, _gate(found[0]), seen.wording()).sections[0].lines[0]
    assert (why.rule, why.text, why.source) == (
        TEXTS["title"][at],
        TEXTS["because"][at],
        "Fikaboken",
    )


def test_the_plan_is_the_same_in_both_languages() -> None:
    """Nothing of what it says is worded before it is read."""
    swedish, english = (
        propose(loads_map(_case()), language, rules=[coffee()])[0] for language in ("sv", "en")
    )
    assert swedish.gates == english.gates
    assert swedish.told == english.told


def test_it_is_switched_off_under_its_title() -> None:
    """A document names it by its code, and the plan by what it is called."""
    case = loads_map(_case("rules: {kaffe: {off: true}}\n"))
    found = propose(case, rules=[coffee()])
    page = alternatives_page(seen_alternatives(found, "sv"), details=True).text(10_000)
    assert "fått kaffe" not in page
    assert "Kaffe först" in page


def test_it_may_keep_out_of_the_small_process_and_look_at_the_finished_plan() -> None:
    """When it is asked is its own to say."""
    case = loads_map(_case())
    facts = Situation(case)
    small = Shape(pattern="one_table", small=True)
    asked: list[str] = []
    rules = [
        coffee(lambda facts, plan: asked.append("late"), code="sist", late=True),
        coffee(lambda facts, plan: asked.append("large"), code="stor", small=False),
        coffee(lambda facts, plan: asked.append("usual"), code="vanlig"),
    ]
    compose(facts, small, rules)
    assert asked == ["usual", "late"]
    asked.clear()
    compose(facts, evolve(small, small=False), rules)
    assert asked == ["large", "usual", "late"]


def test_its_words_name_nobody_whom_the_reader_may_not_see() -> None:
    """Somebody's own rule may say any name; the program's own texts have none to say."""
    texts = dict.fromkeys(TEXTS, ("Vera Lindqvist kokar.", "Vera Lindqvist brews."))
    case = loads_map(CASE.replace("Hemliga vittnet", "Vera Lindqvist"))
    found = propose(case, rules=[coffee(texts=texts, sources=("Vera Lindqvist",))])
    assert "Vera Lindqvist kokar" in repr(found[0].told)
    for who, told in ((Audience.ORDINARY, False), (Audience.WORKING, True)):
        seen = seen_alternatives(found, "sv", who=who)
        assert seen.plan is not None
        why = explained(found[0], seen.plan, _gate(found[0]), seen.wording())
        assert ("Lindqvist" in alternatives_page(seen, details=True).text(10_000)) is told
        assert ("Lindqvist" in repr((seen.plan.told, seen.plan.gates))) is told
        assert ("Lindqvist" in why.text()) is told


def test_one_that_takes_a_built_in_ones_code_is_somebodys_own_still() -> None:
    """It is asked instead of that one, and set aside where it fails."""

    def broken(facts: Situation, plan: Blueprint) -> None:
        raise ValueError

    plan = propose(loads_map(_case()), rules=[coffee(broken, code="call-first")])[0]
    assert "plan_page.rule_failed" in {each.said.key for each in plan.told}


def test_one_without_words_gives_its_code() -> None:
    """Its reason is then what it is called."""

    def bare(facts: Situation, plan: Blueprint) -> None:
        who = facts.ordered(["unga", "handlare"])
        plan.arena("mixed_group", "Fika", id="fika", members=[plan.seat(each) for each in who])

    found = propose(loads_map(_case()), rules=[coffee(bare, texts={})])
    seen = seen_alternatives(found, "sv")
    assert seen.plan is not None
    why = explained(found[0], seen.plan, "fika", seen.wording()).sections[0].lines[0]
    assert (why.rule, why.text) == ("kaffe", "”kaffe”")


def test_a_package_that_comes_while_the_program_runs_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What packages offer is read once, and anew where one has come: in a notebook too."""
    monkeypatch.syspath_prepend(str(tmp_path))
    os.utime(tmp_path, (1, 1))  # as if it had been there for long
    case = loads_map(_case())
    assert _said_to_be_none(case) == []
    offered = tmp_path / "kaffe-1.0.dist-info"
    offered.mkdir()
    (offered / "METADATA").write_text("Metadata-Version: 2.1\nName: kaffe\nVersion: 1.0\n")
    (offered / "entry_points.txt").write_text("[processmap.rules]\nkaffe = fikat:kaffe\n")
    assert _said_to_be_none(case) == ["kaffe"]


def _said_to_be_none(case: ProcessMap) -> list[str]:
    """The names of what is offered and no rule."""
    _, told = active_rules(case)
    return [str(dict(each.said.params)["name"]) for each in told]

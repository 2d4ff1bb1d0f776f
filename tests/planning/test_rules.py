"""Every rule has cases as data: when it fires and what it then proposes, and when it keeps quiet."""

from pathlib import Path
from typing import Any

import pytest

from processmap.messages import LANGUAGES, has_text
from processmap.model.plan import Plan
from processmap.planning import propose
from processmap.planning.rules import RULES
from tests.planning.expectations import case_of, failures, read_data

FOLDER = Path(__file__).parent.parent / "rules"
FILES = sorted(FOLDER.glob("*.yaml"))


def _cases(kind: str) -> list[Any]:
    known = [(path.stem, read_data(path)) for path in FILES]
    return [pytest.param(data, each, id=f"{stem}: {each['name']}") for stem, data in known for each in data[kind]]


def _traces(plan: Plan, rule: str) -> list[str]:
    """Whatever in a plan carries the rule's name."""
    found = [
        f"{each.id}: {reason.because}" for each in plan.dialogues for reason in each.reasons if reason.rule == rule
    ]
    found += [f"{each.before} → {each.after}" for each in plan.precedences if each.rule == rule]
    return found + [each.message for each in plan.notes if each.code == rule]


def test_every_rule_has_a_file_of_cases() -> None:
    """No rule is without cases, and no file is without its rule."""
    assert {path.stem for path in FILES} == {rule.code for rule in RULES}
    assert all(read_data(path)["rule"] == path.stem for path in FILES)


@pytest.mark.parametrize(("data", "case"), _cases("fires"))
def test_it_fires(data: dict[str, Any], case: dict[str, Any]) -> None:
    """The plan is as the case says."""
    plan = propose(case_of(case["document"], data.get("base"))).plans[0]
    assert not failures(plan, case["expect"])


@pytest.mark.parametrize(("data", "case"), _cases("fires"))
def test_it_is_this_rule_that_does_it(data: dict[str, Any], case: dict[str, Any]) -> None:
    """With the rule switched off nothing carries its name, and the expectations no longer all hold."""
    off = {**case["document"].get("rules", {}), data["rule"]: {"off": True, "why": "prov"}}
    plan = propose(case_of({**case["document"], "rules": off}, data.get("base"))).plans[0]
    assert not _traces(plan, data["rule"])
    try:
        broken = failures(plan, case["expect"])
    except KeyError:
        return  # a dialogue the case speaks of is no longer there
    assert broken or case.get("only_a_name")


@pytest.mark.parametrize(("data", "case"), _cases("quiet"))
def test_it_keeps_quiet(data: dict[str, Any], case: dict[str, Any]) -> None:
    """Nothing in the plan carries the rule's name, but for what the case allows."""
    plan = propose(case_of(case["document"], data.get("base"))).plans[0]
    assert not _traces(plan, data["rule"]) or case.get("may_speak")
    assert not failures(plan, case.get("expect", {}))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_it_is_documented(rule: Any) -> None:
    """A rule has a title in both languages, a source, and a docstring that says when it fires and what it proposes."""
    module = __import__(f"processmap.planning.rules.{rule.code.replace('-', '_')}", fromlist=["RULE"])
    assert has_text(f"rules.{rule.code}")
    assert rule.title("sv") != rule.title("en")
    assert rule.source
    assert "When it fires:" in module.__doc__
    assert "What it proposes:" in module.__doc__
    assert module.__doc__.startswith(rule.title("sv"))
    assert rule.title("en").rstrip("?") in module.__doc__.splitlines()[0]
    assert LANGUAGES == ("sv", "en")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_its_parameters_have_ranges(rule: Any) -> None:
    """A parameter's default fits its own range, and nonsense does not."""
    for param in rule.params:
        assert param.fits(param.default)
        assert not param.fits(object())
        if param.maximum is not None:
            assert not param.fits(param.maximum + 1)
        if param.minimum is not None:
            assert not param.fits(param.minimum - 1)

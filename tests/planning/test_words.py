"""Every text the planner asks for exists, takes the same parameters in both languages, and none lies unused."""

import re
from pathlib import Path
from string import Formatter

import pytest

import processmap.planning as planning
from processmap.language import names
from processmap.messages import planning as planning_texts
from processmap.messages import rules as rule_texts
from processmap.planning.rules import RULES

SOURCE = Path(planning.__file__).parent
FILES = [*sorted(SOURCE.glob("*.py")), *sorted((SOURCE / "rules").glob("*.py")), Path(names.__file__)]


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("texts", [planning_texts.TEXTS, rule_texts.TEXTS], ids=["planning", "rules"])
def test_both_languages_take_the_same_parameters(texts: dict[str, tuple[str, str]]) -> None:
    """A parameter named in one language is named in the other, and neither text is empty."""
    for key, (sv, en) in texts.items():
        assert sv, key
        assert en, key
        assert _fields(sv) == _fields(en), key


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_only_what_the_catalogue_holds(rule: object) -> None:
    """Every text a rule's file says exists, and every text of the rule is said or is its title or its description."""
    code = rule.code  # type: ignore[attr-defined]  # a Rule, as in the tuple
    written = (SOURCE / "rules" / f"{code.replace('-', '_')}.py").read_text(encoding="utf-8")
    known = {key.split(".", 1)[1] for key in rule_texts.TEXTS if key.startswith(f"{code}.")}
    said = set(re.findall(r'\.say\(\s*"(\w+)"', written))
    assert said <= known
    everything = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
    quoted = set(re.findall(r'"(\w+)"', everything)) | {"about", "carries_2", "carries_3"}
    assert known <= quoted


def test_the_planner_says_only_what_the_catalogue_holds() -> None:
    """Every key written out in the source exists."""
    missing = []
    for path in FILES:
        written = path.read_text(encoding="utf-8")
        keys = re.findall(r'text\(\s*"planning\.(\w+)"', written)
        if path.name not in {"brief.py", "explain.py"}:
            keys += re.findall(r'context\.word\(\s*"(\w+)"', written)
        else:
            area = path.stem
            keys += [f"{area}_{key}" for key in re.findall(r'self\.word\(\s*"(\w+)"', written)]
        missing += [f"{path.name}: {key}" for key in keys if key not in planning_texts.TEXTS]
    assert not missing


def test_no_text_lies_unused() -> None:
    """Every key of the planner's own texts is asked for somewhere, whole or by its last part."""
    written = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
    families = (
        "id_",
        "unmet_",
        "measure_",
        "style_",
        "action_",
        "need_",
        "title_feedback_",
        "explain_",
        "brief_",
    )
    idle = [
        key
        for key in planning_texts.TEXTS
        if not key.startswith(families) and f'"{key}"' not in written and f'planning.{key}"' not in written
        and f'"{key.split("_", 1)[-1]}"' not in written
    ]  # fmt: skip
    assert not idle

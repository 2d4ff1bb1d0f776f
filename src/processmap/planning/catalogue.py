"""The rule catalogue, made from the rules themselves, for the documentation and for whoever wants to read them."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from processmap.errors import chosen_language
from processmap.messages import has_text, text
from processmap.planning.rule import Param, as_rule
from processmap.planning.rules import RULES

__all__ = ["RuleEntry", "rule_catalogue", "rule_catalogue_markdown"]


@frozen
class RuleEntry:
    """One rule as it is told to people.

    Attributes:
        code: its code, as in the document.
        title: what it is called.
        about: when it fires and what it proposes.
        source: where it comes from.
        params: what can be tuned.
    """

    code: str
    title: str
    about: str
    source: str
    params: tuple[Param, ...]


def rule_catalogue(language: str = "sv", rules: Iterable[Any] = ()) -> tuple[RuleEntry, ...]:
    """Every built-in rule, and those given, in the order they are asked.

    Args:
        language: ``sv`` or ``en``.
        rules: rules of one's own besides the built-in ones.
    """
    language = chosen_language(language)
    found = []
    for each in (*RULES, *map(as_rule, rules)):
        key = f"rules.{each.code}.about"
        about = text(key, language) if has_text(key) else each.text
        found.append(RuleEntry(each.code, each.title(language), about, each.source, each.params))
    return tuple(found)


def rule_catalogue_markdown(language: str = "sv") -> str:
    """The catalogue as Markdown: a heading, what it does, its source and its parameters with defaults and ranges."""
    language = chosen_language(language)
    lines = [f"# {text('planning.catalogue_title', language)}", "", text("planning.catalogue_intro", language), ""]
    for each in rule_catalogue(language):
        lines += [f"## {each.title} (`{each.code}`)", "", each.about, ""]
        lines += [f"{text('planning.catalogue_source', language)}: {each.source}", ""]
        for param in each.params:
            low, high = (f"{bound:g}" if bound is not None else "" for bound in (param.minimum, param.maximum))
            span = f", {low}–{high}" if low or high else ""
            default = str(param.default).lower() if isinstance(param.default, bool) else str(param.default)
            lines.append(f"- `{param.name}`: {default}{span}")
        if each.params:
            lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"

"""The rules as a document: what each does, when, from whom it comes, and what is our own
judgement.
"""

from typing import Any

from processmap.errors import chosen_language
from processmap.messages import LANGUAGES, text
from processmap.planning.arena_kinds import PHASES
from processmap.planning.rulebook import built_in, built_in_rules
from processmap.planning.sources import SOURCES, source_text

__all__ = ["rule_catalogue", "rule_catalogue_markdown"]


def rule_catalogue(language: str = "sv") -> list[dict[str, Any]]:
    """Every built-in rule as data.

    Args:
        language: ``sv`` or ``en``.
    """
    language = chosen_language(language)
    at = LANGUAGES.index(language)
    return [
        {
            "code": rule.code,
            "title": rule.texts["title"][at],
            "about": rule.texts["about"][at],
            "because": rule.texts["because"][at],
            "phase": rule.phase,
            "strength": rule.strength,
            "sources": [
                {"key": key, "name": SOURCES[key][0], "address": SOURCES[key][1]}
                for key in rule.sources
                if key in SOURCES
            ],
            "ours": rule.ours,
            "needs": list(rule.needs),
            "small": rule.small,
        }
        for rule in built_in_rules()
    ]


def rule_catalogue_markdown(language: str = "sv") -> str:
    """Every built-in rule, phase by phase, as Markdown.

    Args:
        language: ``sv`` or ``en``.
    """
    language = chosen_language(language)
    lines = [
        f"# {text('plan_explain.rules_title', language)}",
        "",
        text("plan_explain.rules_lead", language),
        "",
    ]
    for phase in PHASES:
        lines += [f"## {text(f'plan_page.head_{phase}', language)}", ""]
        for each in rule_catalogue(language):
            if each["phase"] != phase:
                continue
            strength = text(f"plan_explain.strength_{each['strength']}", language)
            needs = ", ".join(f"`{name}`" for name in each["needs"])
            lines += [
                f"### {each['title']} (`{each['code']}`)",
                "",
                f"{each['about']} {each['because']}",
                "",
                f"- {strength}",
                f"- {text('plan_explain.rule_needs', language)}: {needs}",
                f"- {text('plan_explain.rule_source', language)}: "
                f"{source_text(built_in(each['code']), language)}",
                "",
            ]
    return "\n".join(lines).rstrip() + "\n"

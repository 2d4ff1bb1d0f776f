"""Proposals: one alternative by name, and alternatives and plans as pages and data."""

from processmap.pages.plan_page import alternatives_page, in_short, pattern_name, plan_page

__all__ = [
    "FIRST",
    "alternatives_page",
    "in_short",
    "pattern_name",
    "plan_page",
]

FIRST = "first"
"""The alternative that the facts ask for, whatever its pattern is."""

"""The texts of faults: every code that is used has them, in both languages, and no others are
kept.
"""

import re
from pathlib import Path
from string import Formatter

from processmap.messages import document, errors

SOURCE = Path(__file__).parents[2] / "src" / "processmap"


def used(pattern: str) -> set[str]:
    """What matches in the whole source."""
    files = [path for path in SOURCE.rglob("*.py") if path.parent.name != "messages"]
    return {
        found for path in files for found in re.findall(pattern, path.read_text(encoding="utf-8"))
    }


def test_every_fault_has_a_sentence_and_advice() -> None:
    """Each PM0xx in the source has a text and a help text, and each text is used."""
    codes = used(r'"(PM0\d\d)"')
    assert set(document.TEXTS) == {name for code in codes for name in (code, f"{code}_help")}


def test_both_languages_ask_for_the_same_parameters() -> None:
    """What one language is told, the other can tell."""
    for area in (document, errors):
        for key, texts in area.TEXTS.items():
            names = [{name for _, name, _, _ in Formatter().parse(each) if name} for each in texts]
            assert names[0] == names[1], key


def test_formatted_parameters_name_their_language() -> None:
    """A parameter that reads differently in the two languages is asked for in the right one."""
    for area in (document, errors):
        for key, (swedish, english) in area.TEXTS.items():
            assert ":en}" not in swedish, key
            assert ":sv}" not in english, key


def test_errors_that_are_raised_have_a_sentence() -> None:
    """Each code given to a file, limit or usage error of the formats has a text."""
    for path in (SOURCE / "formats").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        for code in re.findall(r'(?:FileError|LimitError|UsageError)\(\s*"(\w+)"', text):
            assert code in errors.TEXTS, code

"""Codes of findings: each is told in both languages, documented, tested and used, and there is one
text to each.
"""

import re
from pathlib import Path

import pytest

import processmap as pm
from processmap.errors import DocumentError
from processmap.formats.yaml_faults import _code
from processmap.messages import LANGUAGES, has_text, text

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "processmap"
CODE = re.compile(r"\bPM\d{3}\b")


def _used() -> set[str]:
    """Every code that stands as a string in the program, its texts apart."""
    files = [each for each in SOURCE.rglob("*.py") if "messages" not in each.parts]
    return {code for each in files for code in re.findall(r'"(PM\d{3})"', each.read_text("utf-8"))}


def _told() -> list[str]:
    """Every code that has a text, once for each text."""
    files = (SOURCE / "messages").rglob("*.py")
    lines = (line for each in files for line in each.read_text("utf-8").splitlines())
    return [found[1] for line in lines if (found := re.match(r'    "(PM\d{3})":', line))]


def test_each_has_one_text_and_each_text_is_used() -> None:
    """No code stands for two things, and none is left over."""
    told = _told()
    assert sorted(told) == sorted(set(told))
    assert set(told) == _used()


def test_each_says_what_to_do() -> None:
    """In both languages."""
    for code in _told():
        area = "document" if code.startswith("PM0") else "findings"
        assert has_text(f"{area}.{code}_help"), code
        assert all(text(f"{area}.{code}_help", language).strip() for language in LANGUAGES)


def test_each_is_documented_and_tested() -> None:
    """In docs/findings.md, and in a test or its data."""
    page = (ROOT / "docs" / "findings.md").read_text("utf-8")
    assert set(CODE.findall(page)) == _used()
    data = [each for each in (ROOT / "tests").rglob("*") if each.suffix in {".py", ".yaml", ".md"}]
    met = {code for each in data for code in CODE.findall(each.read_text("utf-8", "ignore"))}
    assert _used() - met == set()


def test_what_no_other_code_says_of_yaml() -> None:
    """PM029 stands where the parser says something that nothing more is known of."""
    assert _code("found something odd", "while looking", None) == ("PM029", None)


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("Ring 19811218-9876", "PM611"),
        ("Skriv till anna@exempel.se", "PM612"),
        ("Ring 070-174 06 05", "PM613"),
        ("Berit Sandahl har ringt", "PM614"),
    ],
)
def test_publishing_stops_at_persons(note: str, code: str) -> None:
    """A number, an address or a name of a person in what would be published; the text is not
    repeated.
    """
    case = pm.loads(
        "processmap: 1\ntitle: Torget\nvisibility: public\n"
        "stakeholders: [{id: b, name: Berit Sandahl, kind: person}]\n"
        f"dialogues: [{{id: d, title: Möte, visibility: public, status: held, outcome: {note}}}]\n"
    )
    with pytest.raises(DocumentError) as caught:
        pm.publish(case)
    assert code in [each.code for each in caught.value.findings]
    assert note not in caught.value.message("sv")


def test_a_confidential_map_is_not_published() -> None:
    """PM610."""
    case = pm.loads("processmap: 1\ntitle: Torget\nvisibility: confidential\n")
    with pytest.raises(DocumentError) as caught:
        pm.publish(case)
    assert [each.code for each in caught.value.findings] == ["PM610"]

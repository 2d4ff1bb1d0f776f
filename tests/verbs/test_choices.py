"""Choosing a format."""

import pytest

from processmap.errors import UsageError
from processmap.verbs.choices import choose_format, suffix_of

FORMATS = ("svg", "yaml", "md")


def test_name_over_suffix_over_default() -> None:
    """A named format decides over the suffix, the suffix over the default; common other names are
    understood.
    """
    assert choose_format(FORMATS, "svg") == "svg"
    assert choose_format(FORMATS, "svg", path="a.md") == "md"
    assert choose_format(FORMATS, "svg", path="a.YML") == "yaml"
    assert choose_format(FORMATS, "svg", path="a.md", name="yaml") == "yaml"
    assert choose_format(FORMATS, "svg", name="Markdown") == "md"


@pytest.mark.parametrize(("path", "name"), [("a.exe", None), ("a", None), (None, "exe")])
def test_what_there_is_not(path: str | None, name: str | None) -> None:
    """An unknown format or suffix, or none, is refused and the known ones are listed, in both
    languages.
    """
    with pytest.raises(UsageError) as caught:
        choose_format(FORMATS, "svg", path=path, name=name)
    for language in ("sv", "en"):
        assert "svg, yaml, md" in caught.value.message(language)


def test_suffixes() -> None:
    """The suffix is the last part, in small letters."""
    assert [suffix_of(name) for name in ("a.SVG", "b.tar.gz", "c", ".yaml")] == [
        "svg",
        "gz",
        "",
        "",
    ]

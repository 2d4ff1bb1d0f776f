"""A theme file is a few lines in Swedish or English; what it cannot say is refused with a word."""

import struct
import zlib

import pytest

from processmap.errors import FileError
from processmap.formats.theme_file import NAMES, read_theme, theme_beside
from processmap.messages import LANGUAGES


def _png(width: int = 2, height: int = 1) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    rows = zlib.compress((b"\0" + b"\x20\x60\x40" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def _jpeg(width: int, height: int) -> bytes:
    """The beginning of a JPEG, as far as its size."""
    first = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + bytes(9)
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + bytes(3)
    return b"\xff\xd8" + first + frame + b"\xff\xd9"


def _written(folder, lines: str, name: str = NAMES[0]):
    path = folder / name
    path.write_text(lines, encoding="utf-8")
    return path


def test_it_is_read_in_both_languages(tmp_path):
    """The same look, whichever language its keys are in."""
    (tmp_path / "logo.png").write_bytes(_png(300, 100))
    english = _written(tmp_path, 'accent: "#00573f"\nfont: Source Sans 3\nlogo: logo.png\n')
    swedish = _written(
        tmp_path, 'färg: "#00573F"\ntypsnitt: Source Sans 3\nlogotyp: logo.png\n', NAMES[1]
    )
    found = read_theme(english)
    assert found == read_theme(swedish)
    assert (found.accent, found.asked, found.font) == ("#00573f", "", "Source Sans 3")
    assert found.logo is not None
    assert (found.logo.kind, found.logo.width, found.logo.height) == ("png", 300, 100)
    assert found.logo.address.startswith("data:image/png;base64,")


def test_it_is_found_beside_the_document(tmp_path):
    """Under either name; where there is none, there is none."""
    assert theme_beside(tmp_path / "torget.yaml") is None
    _written(tmp_path, 'accent: "#05f"\n', NAMES[1])
    found = theme_beside(tmp_path / "torget.yaml")
    assert found is not None
    assert found.accent == "#0055ff"


def test_a_light_colour_is_made_darker(tmp_path):
    """What was asked for is remembered, so that it can be said."""
    found = read_theme(_written(tmp_path, 'accent: "#ffcc00"\n'))
    assert found.asked == "#ffcc00"
    assert found.accent != "#ffcc00"


def test_a_jpeg_has_its_size(tmp_path):
    """The size stands in the first frame."""
    (tmp_path / "logo.jpg").write_bytes(_jpeg(640, 160))
    found = read_theme(_written(tmp_path, "logo: logo.jpg\n")).logo
    assert found is not None
    assert (found.kind, found.width, found.height) == ("jpeg", 640, 160)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("colour: blue\n", "theme.unknown_key"),
        ('accent: "#05f"\nfärg: "#05f"\n', "theme.unknown_key"),
        ("accent: blue\n", "theme.no_colour"),
        ("accent: #00573f\n", "theme.no_colour"),
        ("accent: 005730\n", "theme.no_colour"),
        ("font: [a, b]\n", "theme.not_text"),
        ("font: 'x\";}</style><script>'\n", "theme.no_font"),
        ("logo: nowhere.png\n", "not_found"),
        ("logo: logo.svg\n", "theme.no_logo"),
        ("logo: ../logo.png\n", "theme.logo_elsewhere"),
        ("logo: /etc/hostname\n", "theme.logo_elsewhere"),
        ("- a\n- b\n", "theme.not_yaml"),
        ("a: b: c\n", "theme.not_yaml"),
        ("!!python/object:os.system x\n", "theme.not_yaml"),
        ("x" * 30_000, "theme.too_large"),
    ],
)
def test_what_it_cannot_say_is_refused(tmp_path, lines, code):
    """Each fault has its own sentence, in both languages, that names the file."""
    folder = tmp_path / "inner"
    folder.mkdir()
    (tmp_path / "logo.png").write_bytes(_png())
    (folder / "logo.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(FileError) as refused:
        read_theme(_written(folder, lines))
    assert refused.value.code == code
    for language in LANGUAGES:
        assert str(folder) in refused.value.message(language)

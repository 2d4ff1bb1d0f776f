"""A theme file: a few lines that say what a municipality's pictures look like.

```yaml
accent: "#00573f"
font: Source Sans 3
font-file: SourceSans3-Regular.ttf
bold-font-file: SourceSans3-Bold.ttf
logo: logo.png
```

It lies beside the document, as ``processmap-theme.yaml`` or ``processmap-tema.yaml``, or is named.
The keys may be Swedish. The logo is a PNG or JPEG in the same folder or below; it is put into what
is made, so that nothing is fetched from anywhere. So are the font files, in PNG and PDF; where one
cannot be, those keep their own font, and it is said.
"""

import os
import re
import struct
from pathlib import Path
from typing import Any, Final

from processmap.errors import FileError
from processmap.formats.font_file import face_of
from processmap.formats.saving import bad_name, file_error
from processmap.picture.theme import Face, Logo, Theme, dark_enough

__all__ = ["NAMES", "read_theme", "theme_beside"]

NAMES: Final = ("processmap-theme.yaml", "processmap-tema.yaml")
"""What a theme file beside a document is called."""
_MOST: Final = 20_000
_MOST_LOGO: Final = 500_000
_MOST_FONT: Final = 5_000_000
_KEYS: Final = {
    "accent": "accent",
    "accentfärg": "accent",
    "färg": "accent",
    "font": "font",
    "typsnitt": "font",
    "font-file": "regular",
    "typsnittsfil": "regular",
    "bold-font-file": "bold",
    "fet-typsnittsfil": "bold",
    "logo": "logo",
    "logotyp": "logo",
}
_COLOUR: Final = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_FONT: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ0-9][A-Za-zÀ-ÖØ-öø-ɏ0-9 -]{0,59}")


def theme_beside(document: str | os.PathLike[str]) -> Theme | None:
    """Read the theme file beside a document; None where there is none.

    Raises:
        FileError: as for `read_theme`.
    """
    folder = Path(document).parent
    for name in NAMES:
        if (folder / name).is_file():
            return read_theme(folder / name)
    return None


def read_theme(path: str | os.PathLike[str]) -> Theme:
    """Read a theme file.

    Args:
        path: the file.

    Raises:
        FileError: where the file or the logo cannot be read, a key is unknown, or a value is not
            what its key takes.
    """
    target = Path(path)
    found = _tree(_bytes(target, _MOST), target)
    given: dict[str, str] = {}
    for key, value in found.items():
        known = _KEYS.get(str(key).strip().lower())
        if known is None or known in given:
            raise FileError("theme.unknown_key", file=str(target), key=str(key)[:60])
        if known == "accent" and not isinstance(value, str):
            # Without quotation marks "#00573f" is a comment, and "005730" a number.
            raise FileError("theme.no_colour", file=str(target), value=str(value or "")[:60])
        if not isinstance(value, str | int):
            raise FileError("theme.not_text", file=str(target), key=str(key)[:60])
        given[known] = str(value).strip()
    asked = _colour(given.get("accent", ""), target)
    accent = dark_enough(asked) if asked else ""
    font = given.get("font", "")
    if font and not _FONT.fullmatch(font):
        raise FileError("theme.no_font", file=str(target), value=font[:60])
    logo = _logo(given["logo"], target) if given.get("logo") else None
    remarks: list[tuple[str, str]] = []
    regular = _face(given.get("regular", ""), target, remarks)
    bold = _face(given.get("bold", ""), target, remarks)
    if regular is not None and bold is None and not given.get("bold"):
        remarks.append(("no_bold", given["regular"][:60]))
    if regular is not None and bold is not None and regular.family != bold.family:
        remarks.append(("other_family", given["bold"][:60]))
        bold = None
    return Theme(
        accent=accent,
        asked=asked if asked != accent else "",
        font=font or (regular.family if regular and _FONT.fullmatch(regular.family) else ""),
        regular=regular,
        bold=bold,
        remarks=tuple(remarks),
        logo=logo,
    )


def _face(name: str, target: Path, remarks: list[tuple[str, str]]) -> Face | None:
    """Read a font file; where it cannot be used, put a remark that says so and give None.

    Raises:
        FileError: where it is in no folder of the theme's.
    """
    if not name:
        return None
    path = _beside(name, target, "font_elsewhere")
    if path is None or not path.is_file():
        remarks.append(("no_font_file", name[:60]))
        return None
    face = face_of(_bytes(path, _MOST_FONT))
    if face is None:
        remarks.append(("not_truetype", name[:60]))
    elif not face.embeddable:
        remarks.append(("not_embeddable", name[:60]))
    return face


def _beside(name: str, target: Path, elsewhere: str) -> Path | None:
    """Find a file in the theme file's own folder or below it; None for what is no name of a file.

    Raises:
        FileError: with the text ``elsewhere``, where it is in another folder.
    """
    try:
        folder = target.parent.resolve()
        path = (folder / name).resolve()
    except (OSError, ValueError):
        return None
    if not path.is_relative_to(folder):
        raise FileError(f"theme.{elsewhere}", file=str(target), value=name[:60])
    return path


def _bytes(target: Path, most: int) -> bytes:
    try:
        with open(target, "rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise file_error(error, str(target), "not_readable") from error
    except ValueError as error:  # a name with a NUL in it
        raise bad_name(target) from error
    if len(data) > most:
        raise FileError("theme.too_large", file=str(target), most=most // 1000)
    return data


def _tree(data: bytes, target: Path) -> dict[Any, Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        found = YAML(typ="safe", pure=True).load(data.decode("utf-8-sig"))
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise FileError("theme.not_yaml", file=str(target)) from error
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise FileError("theme.not_yaml", file=str(target))
    return found


def _colour(value: str, target: Path) -> str:
    """Give a colour as "#rrggbb"; "" for none."""
    if not value:
        return ""
    match = _COLOUR.fullmatch(value)
    if match is None:
        raise FileError("theme.no_colour", file=str(target), value=value[:60])
    digits = match[1].lower()
    return "#" + ("".join(2 * each for each in digits) if len(digits) == 3 else digits)


def _logo(name: str, target: Path) -> Logo:
    """Read the logo: a PNG or JPEG in the theme file's own folder or below it."""
    path = _beside(name, target, "logo_elsewhere")
    if path is None:
        raise FileError("theme.no_logo", file=str(target), value=name[:60])
    data = _bytes(path, _MOST_LOGO)
    size = _png_size(data) or _jpeg_size(data)
    if size is None or not (0 < size[0] <= 20_000 and 0 < size[1] <= 20_000):
        raise FileError("theme.no_logo", file=str(target), value=name[:60])
    kind: Any = "png" if data.startswith(b"\x89PNG") else "jpeg"
    return Logo(data=data, kind=kind, width=size[0], height=size[1])


def _png_size(data: bytes) -> tuple[int, int] | None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Find the size in the first frame header of a JPEG."""
    if not data.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None

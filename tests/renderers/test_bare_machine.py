"""Pictures on a machine without fonts, without Graphviz and with nothing on its PATH: the same,
byte for byte.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from processmap.formats.files import read
from processmap.verbs.drawing import draw

for _need in ("resvg_py", "fpdf", "pymupdf_fonts"):
    pytest.importorskip(_need, reason="needs the extras png and pdf")

_EXAMPLE = Path(__file__).parents[2] / "examples" / "backa.yaml"
_PROGRAM = """
import hashlib, shutil, sys
from processmap.formats.files import read
from processmap.verbs.drawing import draw
assert shutil.which("dot") is None
picture = draw(read(sys.argv[1]), "sequence")
for made in (picture.svg().encode(), picture.png(), picture.pdf(), picture.html().encode()):
    print(hashlib.sha256(made).hexdigest())
"""


def test_the_same_pictures_without_fonts_and_graphviz(tmp_path):
    """SVG, PNG, PDF and HTML made with an empty PATH and no fonts are those made here."""
    empty = tmp_path / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><fontconfig></fontconfig>', encoding="utf-8")
    surroundings = {
        "PATH": str(tmp_path),
        "HOME": str(tmp_path),
        "FONTCONFIG_FILE": str(empty),
        "FONTCONFIG_PATH": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    if os.name == "nt":
        surroundings["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(_EXAMPLE)],
        env=surroundings,
        capture_output=True,
        check=True,
        timeout=120,
    )
    picture = draw(read(_EXAMPLE), "sequence")
    here = (picture.svg().encode(), picture.png(), picture.pdf(), picture.html().encode())
    assert done.stdout.decode().split() == [hashlib.sha256(made).hexdigest() for made in here]

"""``processmap schema``."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from tests.cli.conftest import Run

ROOT = Path(__file__).parent.parent.parent


def test_prints_the_published_schema(run: Run) -> None:
    """What is printed is the committed schema, in Swedish unless asked otherwise, and is a
    schema.
    """
    said = run("schema")
    assert said.exit_code == 0
    Draft202012Validator.check_schema(json.loads(said.stdout))
    assert said.stdout == (ROOT / "docs" / "processmap.schema.json").read_text(encoding="utf-8")
    english = json.loads(run("schema", "--lang", "en").stdout)
    assert english["properties"].keys() == json.loads(said.stdout)["properties"].keys()
    assert english != json.loads(said.stdout)


def test_to_a_file(run: Run) -> None:
    """-o writes the file."""
    run("schema", "-o", "schema.json")
    assert Path("schema.json").read_text(encoding="utf-8") == run("schema").stdout
    assert run("schema", "-o", "schema.yaml").exit_code == 2


def test_the_public_version(run: Run) -> None:
    """--public gives the schema of what publish writes."""
    said = run("schema", "--public")
    assert said.stdout == (ROOT / "docs" / "public.schema.json").read_text(encoding="utf-8")
    assert "processmap-public" in json.loads(said.stdout)["required"]

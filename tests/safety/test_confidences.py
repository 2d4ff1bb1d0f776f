"""What is marked confidential is named by no command unless asked for: not in text, data, pictures or messages."""

import json
import os
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from processmap.cli.app import app
from processmap.formats.document import dumps, loads_map
from processmap.model.content import LISTS
from processmap.model.process_map import ProcessMap
from processmap.model.words import Visibility
from processmap.planning.proposer import propose
from processmap.views.registry import VIEWS
from tests.publishing.worlds import CANARY, world

LONG = os.environ.get("PROCESSMAP_LONG") == "1"
QUICK = ("show", "brief", "check --json", "propose --json", "schedule -f txt", "export --to ics", "explain =first")
ALL = (
    *QUICK,
    "check",
    "propose -f txt",
    "schedule --json",
    "export --to appendix",
    "export --to appendix --internal",
    "forget --list",
    *(f"render --view {view} -f {kind}" for view in VIEWS for kind in ("txt", "svg", "dot", "mmd", "json")),
)


def confided(seed: int) -> tuple[ProcessMap, frozenset[str]]:
    """A map in which every entry that is not public is confidential, and the words that stand in those only."""
    document = json.loads(dumps(world(seed, seed), "json"))
    for name in LISTS:
        for each in document.get(name, []):
            if each.get("visibility") != "public":
                each["visibility"] = "confidential"
    document.get("calendar", {}).pop("timezone", None)  # a zone that does not exist makes no calendar file
    case = loads_map(json.dumps(document), "json")
    words: set[str] = set()
    for name in LISTS:
        for each in getattr(case, name):
            if each.visibility is Visibility.CONFIDENTIAL:
                values = (getattr(each, attribute.name) for attribute in attrs.fields(type(each)))
                listed = (value if isinstance(value, tuple) else (value,) for value in values)
                words |= {said for each_list in listed for said in each_list if _told(said)}
    return case, frozenset(words)


def _told(value: object) -> bool:
    return type(value) is str and " " in value and CANARY in value.lower()


@pytest.mark.parametrize("seed", range(8 if LONG else 1))
def test_confidences_stay(seed: int, tmp_path: Path) -> None:
    """No word of a confidential entry is in what any command says."""
    case, words = confided(seed)
    assert len(words) > 10
    file = tmp_path / "karta.json"
    file.write_text(dumps(case, "json"), encoding="utf-8")
    first = propose(case)[0].dialogues[0].id
    for command in ALL if LONG else QUICK:
        name, *rest = (first if word == "=first" else word for word in command.split())
        ended = CliRunner().invoke(app, [name, str(file), *rest])
        assert ended.exit_code in (0, 1), (command, ended.stderr)
        said = " ".join((ended.stdout.replace("\r\n ", "") + ended.stderr).split())
        assert [each for each in words if " ".join(each.split()) in said] == [], command

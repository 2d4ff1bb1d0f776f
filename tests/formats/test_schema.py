"""The JSON Schema and the reader agree: what is valid is read, and what the schema refuses the
reader refuses.
"""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from processmap.errors import ProcessMapError
from processmap.formats.document import dumps, loads
from processmap.formats.files import read
from processmap.formats.schema import schema, schema_text
from processmap.formats.structure import fields_of
from processmap.messages import fields as catalogue
from processmap.model.privacy import Privacy, privacy_of
from processmap.model.process_map import ProcessMap
from processmap.model.public import ENTRIES, PUBLIC_KEY, PublicMap
from processmap.verbs.publishing import publication
from tests.publishing.worlds import world
from tests.strategies import process_maps

ROOT = Path(__file__).parents[2]
VALIDATOR = Draft202012Validator(schema())
PUBLIC = Draft202012Validator(schema(public=True))

ODD_VALUES: tuple[Any, ...] = (
    None, "", "x", "Nej!", "no", "å", 0, -1, 1.5, 10**13, True, False, [], ["a"], ["a", "b"], [None], [[]], {},
    {"x": 1}, "2026-02-28", "13:30", "x" * 5000, ["x"] * 3, {"id": "a"}, [{}], [{"id": "a"}],
)  # fmt: skip


def spots(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value in a document."""
    steps = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(inner for step, each in steps for inner in spots(each, (*path, step)))]


def reads(document: Any) -> bool:
    """Whether the reader takes a document."""
    try:
        loads(json.dumps(document), "json")
    except ProcessMapError:
        return False
    return True


def test_the_schema_is_a_schema() -> None:
    """It is valid by the meta-schema, in both languages, and differs only in its descriptions."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: bare(each)
                for key, each in value.items()
                if not (key in ("description", "title") and isinstance(each, str))
            }
        return [bare(each) for each in value] if isinstance(value, list) else value

    for public in (False, True):
        for language in ("sv", "en"):
            Draft202012Validator.check_schema(schema(language, public))
        assert bare(schema("sv", public)) == bare(schema("en", public))
        assert schema("sv", public) != schema("en", public)


def test_the_published_schema_is_the_one_the_reader_goes_by() -> None:
    """The committed file is made by the same code; a new field needs a new file."""
    published = (ROOT / "docs" / "processmap.schema.json").read_text(encoding="utf-8")
    assert published == schema_text("sv"), "run: processmap schema > docs/processmap.schema.json"
    published = (ROOT / "docs" / "public.schema.json").read_text(encoding="utf-8")
    assert published == schema_text("sv", public=True), (
        "run: processmap schema --public > docs/public.schema.json"
    )


def test_every_key_is_described() -> None:
    """No key or entry lacks a description, and no description lacks its key."""
    for made in (schema(), schema(public=True)):
        empty = [
            path
            for path in spots(made)
            if path and path[-1] == "description" and not get(made, path)
        ]
        assert not [path for path in empty if "properties" not in path[-2:]]
    whole = json.dumps([schema(), schema(public=True)], ensure_ascii=False)
    unused = [
        key
        for key, (sv, en) in catalogue.TEXTS.items()
        if json.dumps(sv, ensure_ascii=False) not in whole
    ]
    assert not unused


def get(value: Any, path: tuple[Any, ...]) -> Any:
    """The value at a path."""
    for step in path:
        value = value[step]
    return value


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps())
def test_what_is_written_is_valid(case: ProcessMap) -> None:
    """Every map that can be written is valid by the schema."""
    assert not list(VALIDATOR.iter_errors(json.loads(dumps(case, "json"))))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(process_maps(), st.data())
def test_what_the_schema_refuses_the_reader_refuses(case: ProcessMap, data: st.DataObject) -> None:
    """One value replaced, removed or added by another: the schema never refuses what the reader
    takes.
    """
    document = json.loads(dumps(case, "json"))
    for _ in range(3):
        changed = copy.deepcopy(document)
        path = data.draw(st.sampled_from(spots(changed)[1:]))
        parent = get(changed, path[:-1])
        way = data.draw(st.sampled_from(("replace", "remove", "add")))
        if way == "remove":
            del parent[path[-1]]
        elif way == "add" and isinstance(parent, dict):
            parent[
                data.draw(
                    st.sampled_from(("id", "note", "visibility", "rule", "size", "nytt", "after"))
                )
            ] = data.draw(st.sampled_from(ODD_VALUES))
        else:
            parent[path[-1]] = data.draw(st.sampled_from(ODD_VALUES))
        if reads(changed):
            assert not [error.message for error in VALIDATOR.iter_errors(changed)]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.name
)
def test_the_examples_are_valid(path: Path) -> None:
    """Every example, as written and by way of JSON."""
    assert not list(VALIDATOR.iter_errors(json.loads(dumps(read(path), "json"))))


def keys_in(made: Any) -> set[tuple[str, str]]:
    """Every entry of a schema with each of its keys."""
    entries = {"": made, **made["$defs"]}
    return {(name, key) for name, entry in entries.items() for key in entry.get("properties", ())}


def test_the_public_schema_is_the_allow_list() -> None:
    """Its keys are those that the table of privacy lets through, entry by entry, and no others."""
    allowed = {("", PUBLIC_KEY), ("", "least_group")}
    for made, source in ((PublicMap, ProcessMap), *ENTRIES.items()):
        name = "" if made is PublicMap else made.__name__
        for key, (field, _) in fields_of(source).items():
            if privacy_of(source, field) is not Privacy.NEVER:
                allowed.add((name, key))
    assert keys_in(schema(public=True)) == allowed


@pytest.mark.parametrize("seed", range(6))
def test_public_versions_are_valid(seed: int) -> None:
    """What publish writes is valid by the public schema, and by that of the working document it is
    not.
    """
    document = json.loads(dumps(publication(world(seed, seed)).public, "json"))
    assert not [error.message for error in PUBLIC.iter_errors(document)]
    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("seed", range(6))
def test_working_documents_are_no_public_versions(seed: int) -> None:
    """The public schema refuses a working document, also with the first line of a public
    version.
    """
    document = json.loads(dumps(world(seed, seed), "json"))
    assert not PUBLIC.is_valid(document)
    del document["processmap"]
    assert not PUBLIC.is_valid({PUBLIC_KEY: 1, **document})


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 3), st.data())
def test_what_the_public_schema_refuses_the_reader_refuses(seed: int, data: st.DataObject) -> None:
    """One value of a public version changed: the schema never refuses what the reader takes."""
    changed = json.loads(dumps(publication(world(seed, seed)).public, "json"))
    path = data.draw(st.sampled_from(spots(changed)[1:]))
    parent = get(changed, path[:-1])
    if isinstance(parent, dict) and data.draw(st.booleans()):
        parent[data.draw(st.sampled_from(("note", "visibility", "size", "source", "id")))] = "x"
    else:
        parent[path[-1]] = data.draw(st.sampled_from(ODD_VALUES))
    if reads(changed):
        assert not [error.message for error in PUBLIC.iter_errors(changed)]

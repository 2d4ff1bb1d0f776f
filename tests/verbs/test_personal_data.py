"""What a map holds about people, and about one."""

import json

import pytest
from hypothesis import given, settings

import processmap as pm
from processmap.errors import UsageError, path_text
from processmap.model.invariants import references
from tests.person import CASE
from tests.strategies import process_maps


def test_the_list_names_places_and_never_what_was_found() -> None:
    """People by id with lines, texts by place, comments by line; the names themselves are not
    repeated.
    """
    found = pm.personal_data(pm.loads(CASE))
    said = found.text()
    assert "anna" in said
    assert "Andersson" not in said
    assert "kommentar, rad 4" in said
    assert {"line": 4, "sort": "name"} in json.loads(found.json())["comments"]


def test_an_empty_map_is_not_called_free_of_personal_data() -> None:
    """Finding nothing is said to be no proof."""
    assert "betyder inte" in pm.personal_data(pm.loads("processmap: 1\ntitle: x\n")).text()


def test_everything_about_one_is_there() -> None:
    """The own entry, every entry that refers to it, the texts, the comment and the id made of the
    name.
    """
    found = pm.held_about(pm.loads(CASE), "anna")
    data = json.loads(found.json())
    assert data["entry"]["name"] == "Anna Andersson"
    assert {each["path"] for each in data["references"]} >= {
        "relationships[0].source",
        "outreach[0].stakeholder",
    }
    assert [each["text"] for each in data["texts"]] == [
        "Samtal med Anna",
        "Anderssons oro är stor",
        "Anna vill komma",
    ]
    assert data["comments"] == [{"line": 4, "text": "# Anna ringde i går och vill inte synas."}]
    assert data["ids"] == ["samtal-anna"]
    page = found.text(400)
    assert all(each["path"] in page for each in data["references"])


def test_a_leader_has_an_extract_too() -> None:
    """Whoever leads conversations stands in the calendar."""
    rest = CASE.replace("title: Möte,", "title: Möte, facilitators: [ledare],")
    data = json.loads(pm.held_about(pm.loads(rest), "ledare").json())
    assert data["entry"] == {"id": "ledare", "name": "Processledare"}
    assert [each["path"] for each in data["references"]] == ["dialogues[1].facilitators[0]"]


def test_what_the_map_says_of_itself_is_told_as_it_stands() -> None:
    """A reference that is no entry of a list, such as who answers the media, is in the extract."""
    case = pm.loads(CASE + "media: anna\n")
    told = json.loads(pm.held_about(case, "anna").json())["references"]
    assert {"path": "media", "entry": "anna"} in told


def test_an_unknown_id_is_refused_with_near_ones() -> None:
    """A slip of the finger is met with what may have been meant."""
    with pytest.raises(UsageError) as caught:
        pm.held_about(pm.loads(CASE), "ana")
    assert "anna" in caught.value.message("sv")


@given(process_maps())
@settings(max_examples=40, deadline=None)
def test_the_extract_names_every_place(case: pm.ProcessMap) -> None:
    """Whatever the map, every reference to somebody from another entry is in the extract, as data
    and as a page.
    """
    for index, each in enumerate(case.stakeholders[:2]):
        found = pm.held_about(case, each.id)
        listed = {one["path"] for one in json.loads(found.json())["references"]}
        said = {path_text(path) for path, _, key in references(case) if key == each.id}
        assert {path for path in said if not path.startswith(f"stakeholders[{index}].")} <= listed
        assert found.page

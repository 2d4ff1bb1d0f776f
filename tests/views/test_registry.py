"""Laws that hold for every view of any map, and the way in."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processmap.errors import UsageError
from processmap.formats.files import read
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.fields import KEY
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.project import Reviewed
from processmap.model.stakeholders import Stakeholder
from processmap.model.words import Visibility
from processmap.picture.vocabulary import TIES
from processmap.verbs.drawing import draw
from processmap.verbs.publishing import draw_public, publish
from processmap.views import VIEWS
from processmap.views.public import PUBLIC_VIEWS
from tests.seen import drawn as view
from tests.strategies import process_maps
from tests.views.words_of import all_words, words_of

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = dt.date(2017, 1, 16)
FLOWING = ("process", "sequence", "decisions")
ON_PAPER = ("overview", "process", "sequence", "rooms")
quick = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@quick
@given(process_maps(), st.sampled_from(["sv", "en"]))
def test_every_view_of_any_map(case: ProcessMap, language: str) -> None:
    """No view refuses a map; the same map gives the same diagram; each has words for who cannot see
    it.
    """
    for name in VIEWS:
        diagram = view(case, name, language=language, today=TODAY)
        assert diagram == view(attrs.evolve(case), name, language=language, today=TODAY)
        assert diagram.view == name
        assert diagram.language == language
        hidden = case.reviewed is not None and case.reviewed.visibility is Visibility.CONFIDENTIAL
        assert diagram.draft == (case.reviewed is None or hidden)
        assert diagram.alternative.summary
        assert diagram.alternative.items
        assert bool(diagram.boxes) != bool(diagram.empty)


@quick
@given(process_maps())
def test_no_arrow_runs_backward(case: ProcessMap) -> None:
    """In flowing views no arrow but a return leads to an earlier column, and arrows run in no
    circle.
    """
    for name in FLOWING:
        diagram = view(case, name)
        place = {column.id: index for index, column in enumerate(diagram.columns)}
        at = {box.id: place[box.column or ""] for box in diagram.boxes}
        forward = [
            (a.source, a.target) for a in diagram.arrows if not a.returns and a.kind not in TIES
        ]
        assert all(at[source] <= at[target] for source, target in forward)
        left = set(forward)
        while left:
            targets = {target for _, target in left}
            free = {pair for pair in left if pair[0] not in targets}
            assert free, "the arrows run in a circle"
            left -= free


@quick
@given(process_maps())
def test_ids_say_nothing(case: ProcessMap) -> None:
    """Ids of boxes, lanes and arrows are made by us, so that an id of the document, maybe a name,
    is not written.
    """
    for name in VIEWS:
        diagram = view(case, name)
        for group, letter in (
            (diagram.boxes, "b"),
            (diagram.arrows, "a"),
            (diagram.lanes, "l"),
            (diagram.columns, "c"),
        ):
            assert [each.id for each in group] == [
                f"{letter}{number}" for number in range(1, len(group) + 1)
            ]


def _marked(entity: Any, token: str) -> Any:
    """The same entry, confidential, with ``token`` in every text it holds."""
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(type(entity)):
        kind, value = attribute.metadata.get(KEY), getattr(entity, attribute.name)
        if kind is None:
            continue
        if kind.name == "text" and value:
            changes[attribute.name] = (token,) if kind.many else token
        elif isinstance(value, tuple) and any(isinstance(each, Entity) for each in value):
            changes[attribute.name] = tuple(
                _marked(each, token) if isinstance(each, Entity) else each for each in value
            )
    return attrs.evolve(entity, **{**changes, "visibility": Visibility.CONFIDENTIAL})


_LISTS = ("stakeholders", "perspectives", "tensions", "dialogues", "outreach", "proposals", "commitments", "actions",
          "decision_bodies", "decisions", "organisation", "phases", "requirements", "funding", "costs", "events",
          "methods")  # fmt: skip


@quick
@given(process_maps(), st.data())
def test_nothing_confidential_is_shown(case: ProcessMap, data: st.DataObject) -> None:
    """What is marked confidential stands nowhere in any view: no text of it, and not its id."""
    changed, secret = {}, "hemlighet"
    for name in _LISTS:
        entries = list(getattr(case, name))
        for index in (
            data.draw(st.sets(st.integers(0, max(0, len(entries) - 1)))) if entries else ()
        ):
            entries[index] = _marked(entries[index], f"{secret} {name} {index}")
        changed[name] = tuple(entries)
    case = case.evolve(visibility=Visibility.INTERNAL, **changed)
    # Ids that look like a date or a word ("2026-03-01", "null") may well stand in what is shown by
    # chance.
    telling = re.compile("[a-z]{3,}-[a-z0-9-]+")
    closed = [key for key, each in case.by_id.items() if each.visibility is Visibility.CONFIDENTIAL]
    hidden = {key for key in closed if telling.fullmatch(key)}
    for name in VIEWS:
        diagram = view(case, name, today=TODAY)
        while diagram is not None:  # also in what is shown only where all does not fit
            shown = all_words(diagram) + repr(diagram.content)
            assert secret not in shown
            assert not hidden & set(shown.replace(",", " ").split())
            diagram = diagram.tighter


@quick
@given(process_maps())
def test_confidential_is_shown_when_asked(case: ProcessMap) -> None:
    """With ``show_confidential`` nothing is withheld."""
    for name in VIEWS:
        assert not any(
            "konfidentiell" in each
            for each in view(case, name, language="sv", show_confidential=True).notes
        )


@quick
@given(process_maps())
def test_everything_is_on_the_process_map(case: ProcessMap) -> None:
    """Every talk that is not cancelled, every proposal, decision, forum and event has a box or is
    told in one.
    """
    case = case.evolve(visibility=Visibility.INTERNAL)
    diagram = view(case, "process", show_confidential=True)
    told = "\n".join(
        (
            *(box.heading for box in diagram.boxes),
            *(line for box in diagram.boxes for line in box.details),
        )
    )
    talks = [each.title for each in case.dialogues if each.live]
    titles = [*talks, *(each.title for each in (*case.proposals, *case.events))]
    titles += [each.title for each in case.decisions if each.title]
    titles += [
        each.title
        for each in case.arenas
        if each.title and each.kind not in ("deciding", "anchoring")
    ]
    for title in titles:
        if title.strip() and _has_place(title, case):
            assert " ".join(title.split()) in " ".join(told.split()), title


def _has_place(title: str, case: ProcessMap) -> bool:
    """Whether a talk or forum with this title says whom it is with: one of nobody stands in the
    list alone.
    """
    people = {each.id for each in case.stakeholders}
    talks = [each for each in case.dialogues if each.title == title and each.live]
    forums = [each for each in case.arenas if each.title == title]
    own = [each for each in talks if set(each.participants) & people]
    return (not talks and not forums) or (len(own) == len(talks) and not forums)


@quick
@given(process_maps())
def test_every_party_perspective_and_tension_is_drawn(case: ProcessMap) -> None:
    """The other views leave nobody and nothing out either."""
    case = case.evolve(visibility=Visibility.INTERNAL)
    refs = {
        name: [box.ref for box in view(case, name, show_confidential=True).boxes] for name in VIEWS
    }
    for name in ("stakeholders", "influence"):
        assert set(refs[name]) - {None} == {each.id for each in case.stakeholders}
    assert set(refs["perspectives"]) == {each.id for each in case.perspectives}
    cells = [
        box for box in view(case, "tensions", show_confidential=True).boxes if box.kind == "cell"
    ]
    assert len(cells) == len(case.tensions)
    assert (
        view(case, "sequence", show_confidential=True).content
        == view(case, show_confidential=True).content
    )


def test_an_unknown_view_lists_the_right_ones() -> None:
    """A slip of the finger gets the nearest name and all of them."""
    with pytest.raises(UsageError) as caught:
        view(ProcessMap(title="Torget"), "proces")
    message = caught.value.message("sv")
    assert "Menade du ”process”" in message
    assert all(name in message for name in VIEWS)


def test_a_confidential_map_shows_nothing_but_that() -> None:
    """A map that is confidential as a whole does not even give its title."""
    case = ProcessMap(
        title="Skyddat boende",
        visibility="confidential",
        stakeholders=[Stakeholder(id="a", name="Hemlig grupp")],
    )
    for name in VIEWS:
        shown = all_words(view(case, name, around="a", phase="9"))
        assert "Skyddat" not in shown
        assert "Hemlig grupp" not in shown
        assert "konfidentiell" in shown
    assert view(case, show_confidential=True).title == "Skyddat boende"


def test_draft_until_a_person_has_reviewed() -> None:
    """Every diagram is a draft until the document says who has reviewed it, and when."""
    case = ProcessMap(
        title="Torget", question="torget", dialogues=[Dialogue(id="a", title="Samtal")]
    )
    assert view(case).draft
    assert view(case).status.startswith("Utkast")
    assert view(case).question == ""
    reviewed = case.evolve(reviewed=Reviewed(by="Processledare", date=dt.date(2017, 2, 1)))
    assert view(reviewed).status == "Granskad av Processledare 2017-02-01"
    assert not view(reviewed).draft


def test_the_day_is_passed_in() -> None:
    """A diagram carries the day it was asked to be drawn for, and none otherwise."""
    case = ProcessMap(title="Torget", case_number="KS 1/2017")
    assert "Läget 2017-01-16" in view(case, today=TODAY).details
    assert not any("Läget" in each for each in view(case).details)
    assert "Dnr KS 1/2017" in view(case).details


@pytest.mark.parametrize("name", [name for name in VIEWS if name != "overview"])
def test_an_empty_map_says_what_to_do(name: str) -> None:
    """An empty view is a picture that says so and what comes next, in both languages."""
    case = ProcessMap(title="Torget")
    for language in ("sv", "en"):
        diagram = view(case, name, language=language)
        assert not diagram.boxes
        assert len(diagram.empty) > 40
        assert all(each.strip() for each in words_of(diagram.alternative.items))


def test_what_a_dialogue_is_about_is_not_named_when_hidden() -> None:
    """A dialogue about a confidential perspective gives neither its words nor its id."""
    case = ProcessMap(
        title="Torget",
        perspectives=[Perspective(id="syn-1", statement="Hemligt", visibility="confidential")],
        dialogues=[Dialogue(id="a", title="Samtal", about=["syn-1"])],
    )
    assert "syn-1" not in all_words(view(case))
    assert "syn-1" in all_words(view(case, show_confidential=True))


@pytest.mark.parametrize(
    ("drawn", "names"),
    [
        (lambda case: draw(case, "nonsense"), tuple(VIEWS)),
        (lambda case: draw_public(publish(case), "nonsense"), PUBLIC_VIEWS),
    ],
    ids=["draw", "draw_public"],
)
def test_the_views_are_listed_where_one_is_not_known(
    drawn: Callable[[ProcessMap], object], names: tuple[str, ...]
) -> None:
    """What is answered names every view of the registry, in its order, and no other."""
    with pytest.raises(UsageError) as caught:
        drawn(ProcessMap(title="Torget", visibility="public"))
    told = caught.value.message("en")
    listed = [each for each in re.findall(r"[a-z]+", told) if each in VIEWS]
    assert tuple(listed[-len(names) :]) == names  # near ones may be named before


@pytest.mark.parametrize("name", VIEWS)
def test_some_example_fills_every_view(name: str) -> None:
    """Of each view some golden shows more than that there is nothing to show."""
    examples = (read(path) for path in sorted(EXAMPLES.glob("*.yaml")))
    assert any(not view(case, name, today=TODAY).empty for case in examples)

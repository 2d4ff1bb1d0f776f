"""What values look like in a notebook."""

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings

import processmap as pm
from processmap.model.display import shown
from processmap.picture.diagram import Diagram
from tests.runs import examples
from tests.square import CASE, SECRETS
from tests.strategies import process_maps

VOID = {"br"}


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "style", "iframe", "img", "a", "object")
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _values(case: pm.ProcessMap) -> list[object]:
    found = pm.propose(case)
    return [
        case,
        pm.check(case),
        found,
        found[0],
        pm.show(case),
        pm.draw(case),
        pm.draw(case, "stakeholders"),
    ]


def _bundle(value: object) -> dict[str, str]:
    made: dict[str, str] = value._repr_mimebundle_()  # type: ignore[attr-defined]  # the method notebooks look for
    return made


def test_everything_shows_itself() -> None:
    """A case, findings, alternatives, a plan, a summary and a picture each give words and something
    to look at.
    """
    for value in _values(pm.loads(CASE)):
        made = _bundle(value)
        assert len(made["text/plain"]) > 40
        rich = made.get("text/html") or made["image/svg+xml"]
        assert rich.startswith("<")
        assert "Torget" in rich or "Varsamt" in rich or "Granskning" in rich


def test_print_gives_the_words() -> None:
    """``print`` gives what a terminal would show; Python's prompt, a log and a traceback get a
    short line instead.
    """
    case = pm.loads(CASE)
    plan = pm.propose(case)[0]
    readings = [
        pm.brief(case),
        plan.explain(plan.dialogues[0].id),
        pm.explain(case, plan.dialogues[0].id),
    ]
    for value in (*_values(case), *readings, pm.schedule(case), pm.publish(case)):
        assert "\n" in str(value)
        assert "object at" not in str(value)
        assert repr(value).startswith(f"<{type(value).__name__}")
        assert len(repr(value)) < 250
        for secret in SECRETS:
            assert secret not in repr(value)


def test_a_saved_notebook_holds_nothing_confidential() -> None:
    """No form of any value names what is marked confidential."""
    for value in _values(pm.loads(CASE)):
        for media, content in _bundle(value).items():
            for secret in SECRETS:
                if " " in secret:
                    assert secret not in content, (type(value), media)


@settings(
    max_examples=examples(12, 50), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(process_maps())
def test_a_representation_never_raises(case: pm.ProcessMap) -> None:
    """Whatever the map, every value shows itself without an exception and with well-formed HTML."""
    for value in _values(case):
        made = _bundle(value)
        assert made["text/plain"]
        if "text/html" in made:
            parser = _Balance()
            parser.feed(made["text/html"])
            assert parser.open == []


def test_what_goes_wrong_becomes_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    """When making a representation fails, a note says so and quotes nothing."""

    def fail(*_: object, **__: object) -> None:
        raise ValueError("hemligt")

    case = pm.loads(CASE)
    monkeypatch.setattr("processmap.pages.page.Page.text", fail)
    monkeypatch.setattr("processmap.renderers.svg.svg", fail)
    monkeypatch.setattr("processmap.renderers.text.plain_text", fail)
    for value in _values(case):
        made = _bundle(value)
        assert "ValueError" in made["text/plain"]
        assert "hemligt" not in str(made)


def test_a_picture_that_cannot_be_drawn_still_has_its_words() -> None:
    """An engine that is not there gives a note or the words, not an exception."""
    made = pm.Picture(Diagram(view="process", title="x"), engine="nonsense")._repr_mimebundle_()
    assert made["text/plain"]
    assert "image/svg+xml" not in made


def test_the_model_alone_shows_nothing_of_its_own() -> None:
    """A value nobody has said anything about keeps Python's representation."""
    assert shown(object()) is None


def test_a_case_built_in_code() -> None:
    """A case can be made without a file, and goes through every verb."""
    case = pm.ProcessMap(
        title="Parken",
        question="Hur blir parken trygg?",
        stakeholders=[
            pm.Stakeholder(id="unga", name="De unga", affected="high"),
            pm.Stakeholder(id="grannar", name="Grannarna", affected="high"),
        ],
        perspectives=[
            pm.Perspective(id="oro", statement="Det känns otryggt", held_by=["grannar"]),
            pm.Perspective(id="plats", statement="Vi har ingen annanstans", held_by=["unga"]),
        ],
        tensions=[pm.Tension(between=("oro", "plats"), aim="meet", can_meet="facilitated")],
    )
    plan = pm.propose(case)[0]
    written = pm.with_plan(case, plan)
    assert plan.metrics.tensions_met == 1
    assert pm.loads(pm.dumps(written)) == written
    assert "Rundabord" in pm.draw(written).text()


def test_all_pictures_stand_in_a_frame_of_their_own() -> None:
    """A front end with HTML gets the saved page, whole, in a frame that reaches nothing; others get
    the first picture and its words.
    """
    found = pm.draw_all(pm.loads(CASE))
    made = _bundle(found)
    frame = made["text/html"]
    seen: list[tuple[str, dict[str, str | None]]] = []

    class _Frames(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append((tag, dict(attrs)))

    _Frames().feed(frame)
    assert [tag for tag, _ in seen] == ["iframe"]
    told = seen[0][1]
    assert told["srcdoc"] == found.html()
    assert str(told["sandbox"]).split() == ["allow-scripts", "allow-modals"]
    assert "src" not in told
    assert made["image/svg+xml"].startswith("<svg")
    assert made["text/plain"] == next(iter(found)).text()
    assert found._mime_() == ("text/html", frame)
    for secret in SECRETS:
        assert secret not in frame

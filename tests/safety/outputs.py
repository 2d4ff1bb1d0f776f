"""Every output the program makes of a map, and how each is read by a real parser.

A new output joins by one line in `OUTPUTS`: its name, what it is, and how it is made.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from html import unescape
from importlib.util import find_spec
from io import BytesIO
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import attrs
from attrs import frozen

import processmap.verbs.display  # noqa: F401  # maps and proposals show themselves in a notebook
from processmap.audience.selection import KEYS
from processmap.errors import DocumentError, ProcessMapError, UsageError
from processmap.exports.registry import EXPORTS
from processmap.exports.timetable_data import backward_json, schedule_json
from processmap.formats.document import dumps
from processmap.messages import LANGUAGES
from processmap.model.entity import Entity
from processmap.model.process_map import ProcessMap
from processmap.model.schedule import Backward
from processmap.pages.proposals import alternatives_page
from processmap.pages.registry import PAGES
from processmap.pages.timetable import backward_page, schedule_page
from processmap.pages.timetable import in_short as schedule_in_short
from processmap.planning.proposer import propose
from processmap.verbs.alternative import alternatives_json
from processmap.verbs.asking import questions
from processmap.verbs.checking import check
from processmap.verbs.comparing import diff
from processmap.verbs.drawing import draw
from processmap.verbs.explaining import brief, explain
from processmap.verbs.exporting import export
from processmap.verbs.graphing import graph
from processmap.verbs.personal_data import held_about, personal_data
from processmap.verbs.picture import FORMATS
from processmap.verbs.pictures import draw_all
from processmap.verbs.result import FORMATS as PAGE_FORMATS
from processmap.verbs.scheduling import look_back, schedule
from processmap.verbs.seeing import seen_alternatives, seen_backward, seen_schedule
from processmap.verbs.showing import show
from processmap.views.registry import VIEWS

KINDS = {
    "svg": "svg",
    "html": "html",
    "dot": "dot",
    "mmd": "mermaid",
    "txt": "text",
    "md": "markdown",
    "json": "json",
}
"""What a format is read as; png, pdf and pptx hold no text that could act, and have tests of their own.
"""
UNREAD = ("png", "pdf", "pptx")

WIDE = 100_000
"""Characters in a line, so that the cells of a table are each in one piece."""


@frozen
class Output:
    """One output: what it is read as, and how it is made."""

    kind: str
    make: Callable[[ProcessMap], str]


_OF: list[ProcessMap] = []
_MADE: dict[tuple[Any, ...], Any] = {}
"""The last map that something was made of, and what."""


def _once(make: Callable[..., Any], case: ProcessMap, *asked: Any) -> Any:
    """What is made of a map, once for all the forms that it is written in: a map is a value, and does
    not change. Only what is made of the last map is kept.
    """
    if not _OF or _OF[0] is not case:
        _OF[:] = [case]
        _MADE.clear()
    key = (make, *asked)
    if key not in _MADE:
        _MADE[key] = make(case, *asked)
    return _MADE[key]


def _drawn(case: ProcessMap, view: str, asked: bool) -> Any:
    return draw(case, view, show_confidential=asked)


def _all_drawn(case: ProcessMap, asked: bool) -> Any:
    """All pictures in one; where one shows what a picture by itself shows, its sheet is placed once."""
    made = draw_all(case, show_confidential=asked)
    for picture in made.pictures:
        alone = _once(_drawn, case, picture.diagram.view, asked)
        if alone.diagram == picture.diagram:
            vars(picture)["drawing"] = alone.drawing
    return made


def _proposed(case: ProcessMap, asked: bool) -> Any:
    return propose(case, show_confidential=asked)


def _alternatives(case: ProcessMap, asked: bool) -> Any:
    return alternatives_page(seen_alternatives(_once(_proposed, case, asked), "sv"))


def _asks(case: ProcessMap, asked: bool) -> Any:
    return questions(case, show_confidential=asked)


def _picture(view: str, name: str, asked: bool) -> Callable[[ProcessMap], str]:
    return lambda case: _once(_drawn, case, view, asked).render(name).decode("utf-8")


def _unzipped(data: bytes) -> str:
    """Everything that stands in an office file: the texts of all its parts."""
    with ZipFile(BytesIO(data)) as packed:
        parts = [
            packed.read(name) for name in packed.namelist() if name.endswith((".xml", ".rels"))
        ]
    return "\n".join("".join(ElementTree.fromstring(part).itertext()) for part in parts)


def _page(
    make: Callable[[ProcessMap, bool], Any], name: str, asked: bool
) -> Callable[[ProcessMap], str]:
    return lambda case: str(_once(make, case, asked).write(name, WIDE))


def _shown(make: Callable[[ProcessMap], Any], mime: str) -> Callable[[ProcessMap], str]:
    """What a notebook gets."""
    return lambda case: str(make(case)._repr_mimebundle_().get(mime, ""))


def _in_its_frame(shown: Any) -> str:
    """The page that stands in the frame that a notebook gets."""
    frame = str(shown._repr_mimebundle_()["text/html"])
    return unescape(frame.partition('srcdoc="')[2].partition('"')[0])


def _explained(case: ProcessMap, asked: bool) -> Any:
    """The first conversation that is proposed."""
    first = _once(_proposed, case, False)[0].dialogues[0]
    return explain(case, first.id, show_confidential=asked)


_PAGES: dict[str, Callable[[ProcessMap, bool], Any]] = {
    "check": lambda case, asked: check(case),
    "show": lambda case, asked: show(case, show_confidential=asked),
    "brief": lambda case, asked: brief(case, show_confidential=asked),
    "explain": lambda case, asked: _explained(case, asked),
    "export appendix": lambda case, asked: export(case, "appendix", internal=True),
}
_HELD: dict[str, Callable[[ProcessMap, bool], Any]] = {
    "what is held about persons": lambda case, asked: personal_data(case),
    "what is held about one": lambda case, asked: held_about(case, case.stakeholders[0].id),
}
"""What is made for the one who answers for the personal data: it tells everything, whatever the
marks say.
"""


_IDENTITY = re.compile(r"^UID:[0-9a-f]{32}@[0-9a-f]{16}\.processmap(?=\r?$)", re.MULTILINE)
_WORDLESS = str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst")


def _calendar(case: ProcessMap, asked: bool) -> str:
    """The calendar file, the random digits of each entry's identity changed for letters that spell
    nothing: a number that is looked for could be among them by chance. A line that says anything
    else stays as it is.
    """
    written = export(case, "ics", show_confidential=asked).text()
    return _IDENTITY.sub(lambda found: "UID:" + _spelt(found[0]), written)


def _spelt(line: str) -> str:
    digits = line.removeprefix("UID:").removesuffix(".processmap")
    return digits.translate(_WORDLESS) + ".processmap"


def _more() -> Iterator[tuple[str, Output]]:
    """What is made besides pages and pictures, and only looked through for what it should not
    say.
    """
    for name, entry in EXPORTS.items():
        for kind in entry.formats if name != "ics" else ():
            if kind not in UNREAD and kind != "docx":
                yield f"export {name} {kind}", Output("text", partial(_exported, name, kind))
    for name in PAGES:
        for kind in PAGE_FORMATS:
            yield f"show {name} {kind}", Output("text", partial(_shown_page, name, kind))
    yield "graph", Output("text", _graphed)
    yield "diff txt", Output("text", lambda case: _once(_differs, case).write("txt", WIDE))
    yield "diff json", Output("json", lambda case: _once(_differs, case).json())
    yield (
        "diff drawn",
        Output("text", lambda case: _once(_differs, case).picture().render("html").decode("utf-8")),
    )
    yield (
        "schedule txt",
        Output("text", lambda case: schedule_page(_once(_scheduled, case)).text(WIDE)),
    )
    yield "schedule json", Output("json", lambda case: schedule_json(_once(_scheduled, case)))
    yield (
        "schedule in short",
        Output("text", lambda case: "\n".join(schedule_in_short(_once(_scheduled, case)))),
    )
    yield (
        "look back txt",
        Output("text", lambda case: backward_page(_once(_looked_back, case)).text(WIDE)),
    )
    yield "look back json", Output("json", lambda case: backward_json(_once(_looked_back, case)))
    yield "every entry in a notebook", Output("text", _pretty)
    yield "messages of faults", Output("text", _faults)
    yield "messages of usage", Output("text", _usage)


def _exported(name: str, kind: str, case: ProcessMap) -> str:
    made: Any = export(case, name)
    return str(made.render(kind, WIDE) if hasattr(made, "render") else made.text())


def _shown_page(name: str, kind: str, case: ProcessMap) -> str:
    return str(_once(_on_a_page, case, name).write(kind, WIDE))


def _on_a_page(case: ProcessMap, name: str) -> Any:
    return show(case, page=name)


def _graphed(case: ProcessMap) -> str:
    made = graph(case)
    return f"{made.graph} {[*made.nodes(data=True)]} {[*made.edges(data=True)]}"


def _differs(case: ProcessMap) -> Any:
    """What differs from a version in which much was not yet written."""
    return diff(
        case.evolve(title="Tidigare", overrides=(), outreach=(), commitments=(), events=()), case
    )


def _scheduled(case: ProcessMap) -> Any:
    return seen_schedule(schedule(case, explain=False))


def _looked_back(case: ProcessMap) -> Any:
    """Back from the first meeting of a body that decides something in the plan; of any, where none
    does.
    """
    bodies = [each for each in case.decision_bodies if each.meetings]
    for body in bodies:
        try:
            return seen_backward(look_back(case, body.id, max(each.date for each in body.meetings)))
        except UsageError:
            continue
    return seen_backward(
        Backward(
            case=case,
            plan=_once(_proposed, case, False)[0],
            body=bodies[0].id,
            date=bodies[0].meetings[0].date,
        )
    )


def _pretty(case: ProcessMap) -> str:
    """What a notebook writes of every entry that is confidential or holds what is.

    Of the others it writes their own open words, as Python does: an entry alone does not know what
    its map hides.
    """
    told: list[str] = []
    for attribute in attrs.fields(ProcessMap):
        value = getattr(case, attribute.name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Entity) and "confidential" in repr(each):
                each._repr_pretty_(SimpleNamespace(text=told.append), cycle=False)
    return "\n".join(told)


def _faults(case: ProcessMap) -> str:
    """What is said of a document that names nobody: the faults, and what there is to choose
    among.
    """
    first, *others = case.dialogues
    try:
        case.evolve(dialogues=(first.evolve(participants=("finns-inte",)), first, *others))
    except DocumentError as error:
        return "\n".join(error.message(language) for language in LANGUAGES)
    raise AssertionError("the document has faults")


def _usage(case: ProcessMap) -> str:
    """What is said where somebody asks for what there is not: the nearest, and what there is."""
    calls: list[Callable[[], object]] = [
        lambda: explain(case, "finns-inte"),
        lambda: draw(case, around="finns-inte"),
        *(partial(draw, case, only=[(key, "finns-inte")]) for key in KEYS),
        lambda: draw(case, phase="finns-inte"),
    ]
    told = []
    for call in calls:
        try:
            call()
        except ProcessMapError as error:
            told += [error.message(language) for language in LANGUAGES]
    return "\n".join(told)


def _all(asked: bool) -> Iterator[tuple[str, Output]]:
    """Every output, for a reader who has asked for what is confidential, or for an ordinary one."""
    for view in VIEWS:
        for name in FORMATS:
            if name not in UNREAD:
                yield (
                    f"render {view} {name}",
                    Output(
                        "geometry" if name == "json" else KINDS[name], _picture(view, name, asked)
                    ),
                )
    yield (
        "render all html",
        Output("html", lambda case: _once(_all_drawn, case, asked).html()),
    )
    yield (
        "all pictures in a notebook",
        Output("html", lambda case: _in_its_frame(_once(_all_drawn, case, asked))),
    )
    if find_spec("pptx"):
        yield (
            "render all pptx",
            Output("text", lambda case: _unzipped(_once(_all_drawn, case, asked).pptx())),
        )
    pages = _PAGES | _HELD if asked else _PAGES
    for verb, make in pages.items():
        for name in PAGE_FORMATS:
            yield f"{verb} {name}", Output(KINDS[name], _page(make, name, asked))
        yield (
            f"{verb} in a notebook",
            Output("html", _shown(lambda case, make=make: _once(make, case, asked), "text/html")),
        )
    yield "a map in a notebook", Output("html", _shown(lambda case: case, "text/html"))
    yield "a map in a notebook, as text", Output("text", _shown(lambda case: case, "text/plain"))
    yield (
        "a picture in a notebook",
        Output("svg", _shown(lambda case: _once(_drawn, case, "process", False), "image/svg+xml")),
    )
    yield (
        "proposals in a notebook",
        Output("html", _shown(lambda case: _once(_proposed, case, asked), "text/html")),
    )
    yield (
        "propose txt",
        Output("text", lambda case: _once(_alternatives, case, asked).text(WIDE)),
    )
    yield (
        "propose md",
        Output("markdown", lambda case: _once(_alternatives, case, asked).markdown()),
    )
    yield (
        "propose json",
        Output("json", lambda case: alternatives_json(_once(_proposed, case, asked))),
    )
    yield (
        "export ics",
        Output("ics", lambda case: _calendar(case, asked)),
    )
    yield "ask txt", Output("text", lambda case: _once(_asks, case, asked).write("txt", WIDE))
    yield "ask json", Output("json", lambda case: _once(_asks, case, asked).json())
    if not asked:
        yield from _more()
    if asked:
        yield "the document as JSON", Output("json", lambda case: dumps(case, "json"))


OUTPUTS = dict(_all(asked=True))
"""Every output, everything shown."""

ORDINARY = dict(_all(asked=False))
"""The same for an ordinary reader, who is shown nothing confidential."""

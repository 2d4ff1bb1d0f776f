"""Every output the program makes of a map, and how each is read by a real parser.

A new output joins by one line in `OUTPUTS`: its name, what it is, and how it is made.
"""

from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

import processmap.verbs.display  # noqa: F401  # maps and proposals show themselves in a notebook
from processmap.formats.document import dumps
from processmap.model.process_map import ProcessMap
from processmap.pages.proposals import alternatives_page
from processmap.planning.proposer import propose
from processmap.verbs.alternative import alternatives_json
from processmap.verbs.checking import check
from processmap.verbs.drawing import draw
from processmap.verbs.explaining import brief, explain
from processmap.verbs.exporting import export
from processmap.verbs.personal_data import held_about, personal_data
from processmap.verbs.picture import FORMATS
from processmap.verbs.result import FORMATS as PAGES
from processmap.verbs.showing import show
from processmap.views.registry import VIEWS

KINDS = {"svg": "svg", "html": "html", "dot": "dot", "mmd": "mermaid", "txt": "text", "md": "markdown", "json": "json"}
"""What a format is read as; png and pdf hold no text that could act, and have tests of their own."""
UNREAD = ("png", "pdf")

WIDE = 100_000
"""Characters in a line, so that the cells of a table are each in one piece."""


@frozen
class Output:
    """One output: what it is read as, and how it is made."""

    kind: str
    make: Callable[[ProcessMap], str]


def _picture(view: str, name: str) -> Callable[[ProcessMap], str]:
    return lambda case: draw(case, view, show_confidential=True).render(name).decode("utf-8")


def _page(make: Callable[[ProcessMap], Any], name: str) -> Callable[[ProcessMap], str]:
    return lambda case: str(make(case).write(name, WIDE))


def _shown(make: Callable[[ProcessMap], Any], mime: str) -> Callable[[ProcessMap], str]:
    """What a notebook gets."""
    return lambda case: str(make(case)._repr_mimebundle_().get(mime, ""))


def _explained(case: ProcessMap) -> Any:
    """The first conversation that is proposed."""
    return explain(case, propose(case)[0].dialogues[0].id)


_PAGES: dict[str, Callable[[ProcessMap], Any]] = {
    "check": lambda case: check(case),
    "show": lambda case: show(case, show_confidential=True),
    "brief": lambda case: brief(case),
    "explain": _explained,
    "export appendix": lambda case: export(case, "appendix", internal=True),
    "what is held about persons": lambda case: personal_data(case),
    "what is held about one": lambda case: held_about(case, case.stakeholders[0].id),
}


def _all() -> Iterator[tuple[str, Output]]:
    for view in VIEWS:
        for name in FORMATS:
            if name not in UNREAD:
                yield (
                    f"render {view} {name}",
                    Output("geometry" if name == "json" else KINDS[name], _picture(view, name)),
                )
    for verb, make in _PAGES.items():
        for name in PAGES:
            yield f"{verb} {name}", Output(KINDS[name], _page(make, name))
        yield f"{verb} in a notebook", Output("html", _shown(make, "text/html"))
    yield "a map in a notebook", Output("html", _shown(lambda case: case, "text/html"))
    yield "a map in a notebook, as text", Output("text", _shown(lambda case: case, "text/plain"))
    yield "a picture in a notebook", Output("svg", _shown(lambda case: draw(case), "image/svg+xml"))
    yield "proposals in a notebook", Output("html", _shown(propose, "text/html"))
    yield "propose txt", Output("text", lambda case: alternatives_page(propose(case), "sv").text(WIDE))
    yield "propose md", Output("markdown", lambda case: alternatives_page(propose(case), "sv").markdown())
    yield "propose json", Output("json", lambda case: alternatives_json(propose(case)))
    yield "export ics", Output("ics", lambda case: export(case, "ics", show_confidential=True).text())
    yield "the document as JSON", Output("json", lambda case: dumps(case, "json"))


OUTPUTS = dict(_all())

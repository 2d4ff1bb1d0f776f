"""`publish`: from a map to its public version; and pictures and texts of public versions, made of
nothing else.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from json import dumps as json_dumps
from typing import Any, Final
from warnings import warn

from attrs import frozen

from processmap.errors import (
    DocumentError,
    Finding,
    LeakError,
    Severity,
    UsageError,
    chosen_language,
    path_text,
)
from processmap.messages import text
from processmap.model.process_map import ProcessMap
from processmap.model.public import LEAST_GROUP, PUBLIC_LISTS, PublicMap
from processmap.model.series import Series
from processmap.pages.page import Page, Section
from processmap.picture.theme import Theme
from processmap.publishing.build import build
from processmap.publishing.compare import Difference, differences
from processmap.publishing.rules import Left
from processmap.publishing.scan import scan
from processmap.verbs.choices import choose_format
from processmap.verbs.picture import Picture
from processmap.verbs.result import Result

__all__ = [
    "FORMATS",
    "Publication",
    "PublicationWarning",
    "draw_public",
    "public_bytes",
    "publication",
    "publish",
]

DOCUMENTS: Final = ("yaml", "json")
FORMATS: Final = (*DOCUMENTS, "html", "svg", "png", "pdf", "txt", "md", "mmd", "dot")
"""What a public version can be written as; each is also a file suffix."""
_WORDS = ("txt", "md")


class PublicationWarning(UserWarning):
    """Something about a public version that a person should look at before it is published."""


@frozen(slots=False)
class Publication(Result):
    """A public version with what its maker needs to know of it; shows itself as the report.

    The report tells how much was left out and of what sort, never who or what. It is for whoever
    publishes.

    Attributes:
        public: the public version.
        left: how much was left out or changed, by reason and list.
        findings: what to look at, with places in the source.
        differences: in what, and how often, it differs too little from the last release.
        language: "sv" or "en", of the report.
    """

    public: PublicMap
    left: Mapping[tuple[Left, str], int]
    findings: tuple[Finding, ...] = ()
    differences: tuple[tuple[Difference, int], ...] = ()
    language: str = "sv"

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to look at, in words."""
        least = self.public.least_group or LEAST_GROUP
        said = [
            text(f"publish.{sort}", self.language, count=n, least=least)
            for sort, n in self.differences
        ]
        for each in self.findings:
            where = ", ".join(filter(None, [str(each.place or ""), path_text(each.path)]))
            said.append(f"{where}: {each.message(self.language)} {each.help(self.language)}")
        return tuple(said)

    @property
    def page(self) -> Page:
        """The report."""
        language = self.language
        kept = [(name, len(getattr(self.public, name))) for name in PUBLIC_LISTS]
        counted = ", ".join(
            f"{text(f'publish.list_{name}', language)} ({count})" for name, count in kept if count
        )
        inside = text(
            "publish.report_kept" if counted else "publish.report_kept_none", language, what=counted
        )
        items = tuple(self._line(left, name, count) for (left, name), count in self._sorted())
        sections = (
            [Section(title=text("publish.report_title", language), items=items)] if items else []
        )
        if self.warnings:
            sections.append(
                Section(title=text("publish.warnings_title", language), items=self.warnings)
            )
        draft = (text("publish.report_draft", language),) if self.public.reviewed is None else ()
        sentences = (inside, *(() if items else (text("publish.report_none", language),)), *draft)
        return Page(
            title=self.public.title,
            language=language,
            sentences=(*sentences, text("publish.report_inside", language)),
            sections=tuple(sections),
        )

    def _sorted(self) -> list[tuple[tuple[Left, str], int]]:
        reasons = list(Left)
        return sorted(self.left.items(), key=lambda each: (reasons.index(each[0][0]), each[0][1]))

    def _line(self, left: Left, name: str, count: int) -> str:
        why = text(f"publish.left_{left}", self.language, least=self.public.least_group)
        if not name or left in (Left.NAME, Left.TOTAL):
            return text("publish.left_line_bare", self.language, count=count, why=why)
        what = text(f"publish.list_{name}", self.language)
        return text("publish.left_line", self.language, what=what, count=count, why=why)

    def json(self) -> str:
        """The report as data."""
        data = {
            "least_group": self.public.least_group,
            "left_out": [
                {"why": left, "list": name, "count": count}
                for (left, name), count in self._sorted()
            ],
            "warnings": [
                *({"what": sort, "count": count} for sort, count in self.differences),
                *({"code": each.code, "path": path_text(each.path)} for each in self.findings),
            ],
        }
        return json_dumps(data, ensure_ascii=False, indent=2) + "\n"

    def __repr__(self) -> str:
        return f"<Publication: {sum(self.left.values())} left out, {len(self.warnings)} to look at>"


def publication(
    case: ProcessMap,
    *,
    k: int = LEAST_GROUP,
    series: Series | None = None,
    previous: PublicMap | Iterable[PublicMap] | None = None,
    language: str | None = None,
) -> Publication:
    """Make the public version of a map, with the report of what was left out.

    Args:
        case: the map. Only what is marked exactly ``public`` goes in; the title always.
        k: the least group, people, from 3: smaller groups are left out.
        series: the series of publications that ids stay the same within; left out = entries are
            numbered.
        previous: the last release, or all there have been, to compare with: one may tell what
            another leaves out.
        language: "sv" or "en", of the report; left out = the map's.

    Raises:
        LeakError: where what is marked public holds an identity number, a telephone number, an
            e-mail address or the name of somebody who is not public; names each place in the
            source.
        DocumentError: where the map as a whole is marked confidential.
        UsageError: for a least group under 3, or something else than a public version to compare
            with.
    """
    from processmap.formats.document import dumps, loads
    from processmap.formats.origin import Origin, with_places

    if not isinstance(case, ProcessMap):
        raise UsageError("publish.already")
    earlier: tuple[Any, ...] = ()
    if previous is not None:
        earlier = (previous,) if isinstance(previous, PublicMap | ProcessMap) else tuple(previous)
    if not all(isinstance(each, PublicMap) for each in earlier):
        raise UsageError("publish.not_public")
    file = case.origin.file if isinstance(case.origin, Origin) else None
    try:
        built = build(case, k, series)
    except DocumentError as error:
        raise DocumentError(with_places(case, error.findings), file) from error
    # What is looked through is what is written: the finished text, read back.
    public = loads(dumps(built.public))
    if not isinstance(public, PublicMap) or public != built.public:
        raise RuntimeError("the public version does not read back as it was written")
    found = with_places(case, scan(case, public, built.places))
    stopping = [each for each in found if each.severity is Severity.ERROR]
    if stopping:
        raise LeakError(stopping, file)
    return Publication(
        public=built.public,
        left=built.left,
        findings=found,
        differences=_most(differences(built.public, each, k) for each in earlier),
        language=chosen_language(language, case.language),
    )


def _most(
    found: Iterable[tuple[tuple[Difference, int], ...]],
) -> tuple[tuple[Difference, int], ...]:
    """Of each sort of difference the most there are to any release."""
    most: dict[Difference, int] = {}
    for each in found:
        most |= {sort: max(count, most.get(sort, 0)) for sort, count in each}
    return tuple((sort, most[sort]) for sort in Difference if sort in most)


def publish(
    case: ProcessMap,
    *,
    k: int = LEAST_GROUP,
    series: Series | None = None,
    previous: PublicMap | Iterable[PublicMap] | None = None,
) -> PublicMap:
    """Make the public version of a map; arguments and errors as for `publication`, which also gives
    the report.

    Returns:
        The public version: a type of its own, with only what is marked exactly ``public``. What to
            look at is given as
        a `PublicationWarning`.
    """
    made = publication(case, k=k, series=series, previous=previous)
    if made.warnings:
        warn("\n".join(made.warnings), PublicationWarning, stacklevel=2)
    return made.public


def draw_public(
    public: PublicMap,
    view: str = "process",
    *,
    engine: str = "auto",
    language: str | None = None,
    today: dt.date | None = None,
    paper: str | None = None,
    portrait: bool = False,
    theme: Theme | None = None,
) -> Picture:
    """Draw one view of a public version; takes nothing but a `PublicMap`.

    Args:
        public: the public version.
        view: the name of a view; `processmap.views.public.PUBLIC_VIEWS` has them all, and a name
            that there is not is answered with them.
        engine: who places things, as for `draw`.
        language: "sv" or "en", of the picture's own words; left out = the map's.
        today: the day it is drawn for.
        paper, portrait: the paper, as for `draw`.
        theme: the look of a municipality.

    Raises:
        TypeError: for anything but a `PublicMap`.
        UsageError: for a view that a public version does not have.
    """
    from processmap.views.public import public_view

    diagram = public_view(public, view, language=language, today=today)
    return Picture(diagram, engine, paper, portrait, theme)


def public_bytes(
    public: PublicMap,
    format: str,  # noqa: A002  # the word for files throughout
    view: str | None = None,
    *,
    engine: str = "auto",
    language: str | None = None,
    theme: Theme | None = None,
) -> bytes:
    """Give a public version in one of `FORMATS`; takes nothing but a `PublicMap`.

    Args:
        public: the public version.
        format: one of `FORMATS`; yaml and json are the document itself.
        view: the view to draw; left out = the process, and for texts, HTML and PDF every view that
            has something to say.
        engine: who places things, as for `draw`.
        language: "sv" or "en", of the words that are not the document's own; left out = the map's.
        theme: the look of a municipality.
    """
    from processmap.formats.document import dumps
    from processmap.views.public import PUBLIC_VIEWS

    kind = choose_format(FORMATS, "yaml", name=format)
    if not isinstance(public, PublicMap):
        raise TypeError(f"a PublicMap is needed, not {type(public).__name__}")
    if kind in DOCUMENTS:
        return dumps(public, kind).encode("utf-8")
    if view is None and kind in _WORDS:
        drawn = [draw_public(public, name, language=language) for name in PUBLIC_VIEWS]
        told = [each for each in drawn if each.diagram.boxes] or drawn[:1]
        return b"\n".join(each.render(kind) for each in told)
    if view is None:
        from processmap.verbs.pictures import WHOLE, draw_all

        if kind in WHOLE:
            return draw_all(public, engine=engine, language=language, theme=theme).render(kind)
    return draw_public(
        public, view or "process", engine=engine, language=language, theme=theme
    ).render(kind)

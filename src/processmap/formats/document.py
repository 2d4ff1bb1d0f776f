"""Reading and writing whole documents: `loads` and `dumps` for text, `read` and `write` for
files.
"""

import json
from collections.abc import Iterable
from typing import Any, cast

from processmap.errors import DocumentError, Finding, LimitError, ProcessMapError, UsageError
from processmap.formats.limits import MAX_FAULTS
from processmap.formats.origin import Origin, placed
from processmap.formats.report import Report
from processmap.formats.source import BOM, decode, guess_format
from processmap.formats.structure import as_written, structure
from processmap.formats.tree import Mapping, Node, Scalar
from processmap.formats.values import Context
from processmap.messages.phrases import shorten
from processmap.model.process_map import VERSION, ProcessMap
from processmap.model.public import PUBLIC_KEY, PUBLIC_VERSION, PublicMap

__all__ = ["FORMATS", "dumps", "loads", "loads_map"]

FORMATS = ("yaml", "json")


def loads(
    data: str | bytes,
    format: str | None = None,  # noqa: A002
    file: str | None = None,
) -> ProcessMap | PublicMap:  # as in DESIGN.md
    """Read a map, or the public version of one, from text or bytes.

    Args:
        data: the document; bytes are UTF-8.
        format: ``yaml`` or ``json``; when left out it goes by the file's suffix, then by how the
            text starts.
        file: name to show in messages.

    Returns:
        A `ProcessMap`, or a `PublicMap` where the text says ``processmap-public``; its text is
        remembered in ``origin``.

    Raises:
        DocumentError: with every fault of the document at once, each with its place.
        LimitError: if the document is larger or deeper than the program handles.
    """
    text = decode(data, file)
    chosen = _known(format) if format else guess_format(text, file)
    report = Report(file)
    root = _tree(text, chosen, report)
    body, cls = _document(root, report)
    return _structured(cls, body, report, Origin(_whole(data, text), chosen, file, body))


def loads_map(data: str | bytes, format: str | None = None, file: str | None = None) -> ProcessMap:  # noqa: A002  # as above
    """Read a working document; a public version is refused (PM021), as there is nothing to work on
    in it.
    """
    case = loads(data, format, file)
    if isinstance(case, PublicMap):
        raise DocumentError(
            [placed(Finding("PM021", path=(PUBLIC_KEY,)), case.origin.tree, file)], file
        )
    return case


def _known(name: str) -> str:
    if name not in FORMATS:
        raise UsageError("unknown_format", found=shorten(name))
    return name


def _whole(data: str | bytes, text: str) -> str:
    """The text with the byte order mark it came with."""
    marked = data.startswith(BOM) if isinstance(data, str) else data.startswith(b"\xef\xbb\xbf")
    return BOM + text if marked else text


def _tree(text: str, chosen: str, report: Report) -> Node | None:
    if chosen == "json":
        from processmap.formats.json_tree import json_tree

        return json_tree(text, report)
    from processmap.formats.yaml_tree import yaml_tree

    return yaml_tree(text, report)


Kind = type[ProcessMap] | type[PublicMap]


def _document(root: Node | None, report: Report) -> tuple[Mapping, Kind]:
    """The top of the document and what it is, with its version judged."""
    if root is None or (isinstance(root, Scalar) and root.empty and not root.broken):
        report.at("PM004", 1, 1)
    elif not isinstance(root, Mapping):
        report.on("PM005", root)
    else:
        return root, _version(root, report)
    raise DocumentError(report.findings, report.file)


def _version(root: Mapping, report: Report) -> Kind:
    node, public = root.get("processmap"), root.get(PUBLIC_KEY)
    if node is None and public is None:
        report.on("PM025", root, ("processmap",), version=VERSION)
        return ProcessMap
    if node is not None and public is not None:
        report.on("PM062", public, (PUBLIC_KEY,))
        raise DocumentError(report.findings, report.file)
    key, version, cls = (
        ("processmap", VERSION, ProcessMap)
        if public is None
        else (PUBLIC_KEY, PUBLIC_VERSION, PublicMap)
    )
    _judged(node or public, key, version, report)
    return cls


def _judged(node: Node | None, key: str, version: int, report: Report) -> None:
    """Judge the number that the first line gives."""
    if (
        not isinstance(node, Scalar)
        or not node.plain
        or not node.value.isdecimal()
        or len(node.value) > 9
    ):
        found = shorten(node.value) if isinstance(node, Scalar) else ""
        report.on("PM027", node, (key,), found=found, version=version)  # type: ignore[arg-type]  # one of the two is there
    elif int(node.value) != version:
        code = "PM026" if int(node.value) > version else "PM027"
        report.on(code, node, (key,), found=node.value, version=version)
        if code == "PM026":  # what a later version means by its keys is not ours to judge
            raise DocumentError(report.findings, report.file)


def _structured(cls: Kind, body: Mapping, report: Report, origin: Origin) -> ProcessMap | PublicMap:
    """Structure the document and check what must hold in it; all faults are told together."""
    from processmap.model.invariants import CHECKS, PUBLIC_CHECKS, faults

    found: Iterable[Finding]
    try:
        context = Context(report, origin.format == "json")
        case: Any = structure(cast(Any, cls), body, context, origin, origin.struck)
    except DocumentError as error:  # only the invariants failed
        found = error.findings
    else:
        if not report.findings:
            made: ProcessMap | PublicMap = case
            return made
        found = faults(case, PUBLIC_CHECKS if cls is PublicMap else CHECKS)
    report.findings.extend(
        placed(each, body, report.file)
        for each in found
        if not _excused(each, report, origin.struck)
    )
    raise DocumentError(sorted(report.findings, key=_place)[:MAX_FAULTS], report.file)


# What an entry may lack only because it could not be read.
_INCOMPLETE = frozenset({"PM067", "PM080", "PM082"})


def _excused(finding: Finding, report: Report, struck: Iterable[str]) -> bool:
    """Whether a reference only seems to dangle: what it names stands in an entry or list with a
    fault.

    So does one to a proposal that was deleted, where the program itself will take it away.
    """
    if not report.findings:
        return False
    if finding.code == "PM083":  # the parts of a stakeholder that has a fault are not all known
        return any(each.path[:1] == ("stakeholders",) for each in report.findings)
    if finding.code in _INCOMPLETE:  # what seems to be missing is what could not be read
        return any(each.path[:2] == finding.path[:2] for each in report.findings)
    if finding.code != "PM051":
        return False
    by_program = (finding.path[:1], finding.path[2:3]) in (
        (("dialogues",), ("after",)),
        (("dialogues",), ("about",)),
        (("dialogues",), ("arena",)),
        (("arenas",), ("opens_after",)),
    )
    if by_program and finding.refs[0] in struck:
        return True
    return finding.refs[0] in report.ids or not report.unread.isdisjoint(
        dict(finding.params)["targets"]
    )


def _place(finding: Finding) -> tuple[Any, ...]:
    place = finding.place
    return (place.line or 0, place.column or 0) if place else (0, 0)


def dumps(case: ProcessMap | PublicMap, format: str = "yaml") -> str:  # noqa: A002  # as in DESIGN.md
    """Write a map, or the public version of one, as text.

    Args:
        case: the map.
        format: ``yaml`` or ``json``.

    Returns:
        The text. A map that was read from the same format and not changed gives the very text it
        was read from; a changed one gives that text with the changes merged in. A public version is
        always written anew.

    Raises:
        LimitError: if the map is larger than what could be read back.
    """
    from processmap.formats.plain import plain
    from processmap.formats.written import readable, small_enough

    chosen = _known(format)
    origin = case.origin
    written = readable(plain(case))
    if isinstance(case, ProcessMap) and isinstance(origin, Origin) and origin.format == chosen:
        return small_enough(_merged(case, written, origin), chosen)
    return small_enough(_fresh(written, chosen), chosen)


def _fresh(written: dict[str, Any], chosen: str) -> str:
    """The map as a new text."""
    if chosen == "json":
        return json.dumps(written, ensure_ascii=False, indent=2) + "\n"
    from processmap.formats.yaml_text import yaml_text

    return yaml_text(written)


def _merged(case: ProcessMap, written: dict[str, Any], origin: Origin) -> str:
    """The text the map was read from, with what has changed since merged in; that text itself if
    nothing has.

    The result is read back before it is handed out. Should a merge ever fail to say exactly what
    the map says, the map is written anew: the contents are never in doubt, at worst comments are
    lost.
    """
    from processmap.formats.merge import merged_json, merged_yaml
    from processmap.formats.plain import plain
    from processmap.formats.written import small_enough

    before = as_written(origin.tree, Context(Report(None), origin.format == "json"))
    if before == case:
        return origin.text
    mark = origin.text[:1] if origin.text.startswith(BOM) else ""
    merge = merged_json if origin.format == "json" else merged_yaml
    text = mark + merge(origin.text.removeprefix(BOM), origin.tree, plain(before), written)
    try:
        same = loads(small_enough(text, origin.format), origin.format) == case
    except LimitError:
        raise
    except ProcessMapError:
        same = False
    return text if same else mark + _fresh(written, origin.format)

"""What must hold in every `ProcessMap`: small named checks, all of which report at once.

A check takes the map and yields findings with codes PM05x-PM07x. They hold for documents and for maps built in code.
"""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any

import attrs

from processmap.errors import Finding, Path
from processmap.model.entity import Entity
from processmap.model.fields import KEY, FieldKind
from processmap.model.process_map import LISTS, ProcessMap
from processmap.model.words import Readiness, RelationshipKind

__all__ = ["CHECKS", "faults", "references"]

Check = Callable[[ProcessMap], Iterator[Finding]]


def _fault(code: str, path: Path, /, refs: Iterable[str] = (), **params: Any) -> Finding:
    return Finding(code, params=params, refs=tuple(refs), path=path)


def _base(name: str, index: int) -> Path:
    return ("calendar", "facilitators", index) if name == "facilitators" else (name, index)


def unique_ids(case: ProcessMap) -> Iterator[Finding]:
    """PM050: the document has one name space; an id stands for one thing."""
    seen: dict[str, Path] = {}
    for name, index, each in case.entries():
        key, path = getattr(each, "id", None), _base(name, index)
        if key is None:
            continue
        if key in seen:
            yield _fault("PM050", (*path, "id"), [key], found=key, first=seen[key])
        seen.setdefault(key, path)
    methods: dict[str, int] = {}
    for index, method in enumerate(case.methods):
        if method.id in methods:
            yield _fault(
                "PM050", ("methods", index, "id"), [method.id], found=method.id, first=("methods", methods[method.id])
            )
        methods.setdefault(method.id, index)


def references(entity: Entity, base: Path = ()) -> Iterator[tuple[Path, FieldKind, str]]:
    """Every reference an entity makes, nested ones included: path, field kind, id."""
    for attribute in attrs.fields(type(entity)):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        if kind is None:
            continue
        value = getattr(entity, attribute.name)
        path = (*base, kind.key or attribute.name)
        if kind.name == "ref":
            values = enumerate(value) if kind.many else [(None, value)]
            for index, each in values:
                if each is not None:
                    yield (path if index is None else (*path, index)), kind, each
        elif kind.name in {"pair", "apart", "tension"} and value:
            yield from _grouped(value, path, kind)
        elif kind.name == "decided" and isinstance(value, str):
            yield path, kind, value
        else:
            nested = value if isinstance(value, tuple) else (value,)
            for index, each in enumerate(nested):
                if isinstance(each, Entity):
                    yield from references(each, (*path, index) if isinstance(value, tuple) else path)


def _grouped(value: Any, path: Path, kind: FieldKind) -> Iterator[tuple[Path, FieldKind, str]]:
    """References that stand in groups: a tension's pair, ``not_together``, a dialogue's tensions."""
    if kind.name == "pair":
        for index, each in enumerate(value):
            yield (*path, index), kind, each
        return
    for outer, group in enumerate(value):
        if isinstance(group, str):
            yield (*path, outer), attrs.evolve(kind, targets=("tensions",)), group
            continue
        targets = ("perspectives",) if kind.name == "tension" else kind.targets
        for inner, each in enumerate(group):
            yield (*path, outer, inner), attrs.evolve(kind, targets=targets), each


def known_references(case: ProcessMap) -> Iterator[Finding]:
    """PM051: a reference names something that exists; PM052: and something of the right sort."""
    ids = {key: name for name, _, each in case.entries() if (key := getattr(each, "id", None))}
    for path, kind, key in references(case):
        if kind.targets == ("methods",):
            continue  # the catalogue is data of its own; the checker knows it
        if key not in ids:
            right = sorted(each for each, name in ids.items() if name in kind.targets)
            nearest = get_close_matches(key, right[:2000], n=3, cutoff=0.5)
            yield _fault("PM051", path, [key], found=key, nearest=tuple(nearest), targets=kind.targets)
        elif ids[key] not in kind.targets and not (ids[key] == "phases" and "phases" in kind.targets):
            yield _fault("PM052", path, [key], found=key, is_in=ids[key], targets=kind.targets)


def two_sides(case: ProcessMap) -> Iterator[Finding]:
    """PM053: a tension lies between two different perspectives; a relationship ties two different parties."""
    for index, tension in enumerate(case.tensions):
        if not tension.between:
            yield _fault("PM058", ("tensions", index, "between"))
        elif tension.between[0] == tension.between[1]:
            yield _fault("PM053", ("tensions", index, "between"), tension.between[:1], found=tension.between[0])
    for index, tie in enumerate(case.relationships):
        if tie.source == tie.target:
            yield _fault("PM053", ("relationships", index, "target"), [tie.source], found=tie.source)
    for index, group in enumerate(case.not_together):
        if len(set(group)) < len(group):
            yield _fault("PM053", ("not_together", index), group[:1], found=group[0])


def _cycle(edges: dict[str, list[str]]) -> list[str]:
    """One cycle in a directed graph, or nothing; the graph is walked without recursion, so depth does not matter."""
    state: dict[str, int] = {}
    for root in edges:
        stack = [(root, iter(edges.get(root, ())))] if root not in state else []
        state.setdefault(root, 1)
        while stack:
            node, children = stack[-1]
            child = next(children, None)
            if child is None:
                state[node] = 2
                stack.pop()
            elif state.get(child) == 1:
                trail = [each for each, _ in stack]
                return [*trail[trail.index(child) :], child]
            elif child not in state:
                state[child] = 1
                stack.append((child, iter(edges.get(child, ()))))
    return []


def no_cycles(case: ProcessMap) -> Iterator[Finding]:
    """PM054: membership, order, decision trails and the organisation do not run in circles."""
    graphs: dict[tuple[str, str], dict[str, list[str]]] = {
        ("stakeholders", "part_of"): {
            **{each.id: list(each.part_of) for each in case.stakeholders},
            **{body.id: list(body.part_of) for body in case.decision_bodies},
        },
        ("dialogues", "after"): {each.id: [after.dialogue for after in each.after] for each in case.dialogues},
        ("decisions", "follows"): {each.id: list(each.follows) for each in case.decisions},
        ("decision_bodies", "prepared_by"): {each.id: list(each.prepared_by) for each in case.decision_bodies},
        ("organisation", "under"): {each.id: [each.under] for each in case.organisation if each.id and each.under},
    }
    for (name, field), edges in graphs.items():
        trail = _cycle(edges)
        if trail:
            where = {key: _base(*at) for key, at in _positions(case).items()}
            yield _fault(
                "PM054", (*where.get(trail[0], (name,)), field), trail[:-1], trail=" → ".join(trail), field=field
            )


def _positions(case: ProcessMap) -> dict[str, tuple[str, int]]:
    return {key: (name, index) for name, index, each in case.entries() if (key := getattr(each, "id", None))}


def ordered_dates(case: ProcessMap) -> Iterator[Finding]:
    """PM055: an end does not come before its start, nor a target before the start."""
    spans: list[tuple[Path, Any, Any]] = []
    if case.calendar:
        spans.append((("calendar", "target"), case.calendar.start, case.calendar.target))
        spans += [
            (("calendar", "closed", i, "end"), each.start, each.end) for i, each in enumerate(case.calendar.closed)
        ]
    spans += [(("phases", i, "end"), each.start, each.end) for i, each in enumerate(case.phases)]
    spans += [(("events", i, "end"), each.date, each.end) for i, each in enumerate(case.events)]
    for name, index, each in case.entries():
        for inner, period in enumerate(getattr(each, "unavailable", ())):
            spans.append(((*_base(name, index), "unavailable", inner, "end"), period.start, period.end))
    for path, start, end in spans:
        if start and end and end < start:
            yield _fault("PM055", path, start=start.isoformat(), end=end.isoformat())
    for index, each in enumerate(case.dialogues):
        if each.start and each.end and type(each.start) is type(each.end) and _naive(each.end) < _naive(each.start):
            yield _fault("PM055", ("dialogues", index, "end"), [each.id], start=str(each.start), end=str(each.end))
    for index, event in enumerate(case.events):
        recurrence = event.recurrence
        if recurrence and recurrence.last_year < recurrence.first_year:
            path = ("events", index, "recurrence", "last_year")
            yield _fault("PM055", path, start=recurrence.first_year, end=recurrence.last_year)


def _naive(value: Any) -> Any:
    return value.replace(tzinfo=None)


def one_readiness(case: ProcessMap) -> Iterator[Finding]:
    """PM056: ``can_meet`` or ``stage``, not both; PM057: readiness belongs to conflicts."""
    assessed: list[tuple[Path, Readiness | None, int | None]] = [
        *((("relationships", i, "stage"), tie.can_meet, tie.stage) for i, tie in enumerate(case.relationships)),
        *((("tensions", i, "stage"), each.can_meet, each.stage) for i, each in enumerate(case.tensions)),
    ]
    for path, can_meet, stage in assessed:
        if can_meet is not None and stage is not None:
            yield _fault("PM056", path, can_meet=can_meet.value, stage=stage)
    for index, tie in enumerate(case.relationships):
        if tie.kind is not RelationshipKind.CONFLICT and (tie.can_meet or tie.stage):
            yield _fault(
                "PM057", ("relationships", index, "can_meet" if tie.can_meet else "stage"), kind=tie.kind.value
            )


def single_rules(case: ProcessMap) -> Iterator[Finding]:
    """PM050: a rule is set once."""
    seen: set[str] = set()
    for setting in case.rules:
        if setting.rule in seen:
            yield _fault("PM050", ("rules", setting.rule), found=setting.rule, first=("rules", setting.rule))
        seen.add(setting.rule)


CHECKS: tuple[Check, ...] = (
    unique_ids,
    known_references,
    two_sides,
    no_cycles,
    ordered_dates,
    one_readiness,
    single_rules,
)


def faults(case: ProcessMap) -> tuple[Finding, ...]:
    """Run every check and give all faults, in document order."""
    found = [finding for check in CHECKS for finding in check(case)]
    order = {name: index for index, name in enumerate(LISTS)}

    def place(finding: Finding) -> tuple[Any, ...]:
        path = finding.path
        return (
            (order.get(str(path[0]), 99), tuple(str(step).rjust(8) for step in path), finding.code)
            if path
            else (-1, (), "")
        )

    return tuple(sorted(found, key=place))

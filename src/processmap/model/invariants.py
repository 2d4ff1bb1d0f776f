"""What must hold in every `ProcessMap`: small named checks, all of which report at once.

A check takes the map and yields findings with codes PM05x. They hold for documents and for maps
built in code. A reader may hand in a map whose entries are only partly readable (None where
something could not be read): a check then says what can be said about the rest.
"""

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any, cast

import attrs

from processmap.errors import Finding, Path, path_text
from processmap.messages.phrases import HIDDEN, At, Choices, Known, Nearest
from processmap.model.content import LISTS, Content
from processmap.model.entity import Entity, Entry
from processmap.model.fields import KEY, FieldKind
from processmap.model.kinds import PARTS_OF, whole_of
from processmap.model.times import RoughDate, earliest, latest
from processmap.model.words import DialogueStatus, Readiness, RelationshipKind, Trust

__all__ = ["CHECKS", "PUBLIC_CHECKS", "faults", "references"]

Check = Callable[[Content], Iterator[Finding]]


# So many unknown ids get a suggestion; finding the nearest spelling takes time, and nobody reads
# more at once.
SUGGESTIONS = 60
MOST_KNOWN = 9  # one more than a message lists, so that it can tell there are more


def _fault(code: str, path: Path, /, refs: Iterable[str] = (), **params: Any) -> Finding:
    return Finding(code, params=params, refs=tuple(refs), path=path)


def _hidden(*entities: object) -> bool:
    """Whether messages must not repeat what stands in one of these entities: it is confidential."""
    return any(isinstance(each, Entity) and each.confidential for each in entities)


def _base(name: str, index: int) -> Path:
    return ("calendar", "facilitators", index) if name == "facilitators" else (name, index)


def unique_ids(case: Content) -> Iterator[Finding]:
    """PM050: the document has one name space; an id stands for one thing. Methods have a name space
    of their own.
    """
    entries = [(_base(name, index), each) for name, index, each in case.entries()]
    methods = [(("methods", index), method) for index, method in enumerate(case.methods)]
    for group in (entries, methods):
        seen: dict[str, tuple[Path, Entry]] = {}
        for path, each in group:
            key = getattr(each, "id", None)
            if key is None:
                continue
            first, other = seen.setdefault(key, (path, each))
            if first != path:  # also where the very same entry stands twice
                found = HIDDEN if _hidden(case, each, other) else key
                yield _fault("PM050", (*path, "id"), [key], found=found, first=At(path_text(first)))


def references(entity: Entry, base: Path = ()) -> Iterator[tuple[Path, FieldKind, str]]:
    """Every reference an entity makes, nested ones included: path, field kind, id."""
    for path, kind, key, _ in _references(entity, base, False):
        yield path, kind, key


def _references(
    entity: Entry | Content, base: Path, hidden: bool
) -> Iterator[tuple[Path, FieldKind, str, bool]]:
    """As `references`, and whether the reference stands in something confidential."""
    hidden = hidden or _hidden(entity)
    for attribute in attrs.fields(cast(type[Entry], type(entity))):
        kind: FieldKind | None = attribute.metadata.get(KEY)
        value = getattr(entity, attribute.name)
        if kind is None or value is None or value == ():
            continue
        path = (*base, kind.key or attribute.name)
        if kind.name == "ref":
            for index, each in enumerate(value if kind.many else [value]):
                if each is not None:
                    yield ((*path, index) if kind.many else path), kind, each, hidden
        elif kind.name in {"pair", "apart", "tension"}:
            for inner, target, each in _grouped(value, path, kind):
                yield inner, target, each, hidden
        elif kind.name == "decided" and isinstance(value, str):
            yield path, kind, value, hidden
        else:
            for index, each in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(each, Entry):
                    yield from _references(
                        each, (*path, index) if isinstance(value, tuple) else path, hidden
                    )


def _grouped(value: Any, path: Path, kind: FieldKind) -> Iterator[tuple[Path, FieldKind, str]]:
    """References that stand in groups: a tension's pair, ``not_together``, a dialogue's
    tensions.
    """
    if kind.name == "pair":
        for index, each in enumerate(value):
            yield (*path, index), kind, each
        return
    for outer, group in enumerate(value):
        if isinstance(group, str):
            yield (*path, outer), attrs.evolve(kind, targets=("tensions",)), group
            continue
        targets = ("perspectives",) if kind.name == "tension" else kind.targets
        for inner, each in enumerate(group or ()):
            yield (*path, outer, inner), attrs.evolve(kind, targets=targets), each


def known_references(case: Content) -> Iterator[Finding]:
    """PM051: a reference names something that exists; PM052: and something of the right sort.

    PM083: a part of a stakeholder is one of its subgroups or places.
    """
    owners = {
        key: (name, each) for name, _, each in case.entries() if (key := getattr(each, "id", None))
    }
    open_ = {key: name for key, (name, each) in owners.items() if not _hidden(each)}
    count = 0

    @cache
    def right_of(targets: tuple[str, ...]) -> list[str]:
        return [each for each, name in open_.items() if name in targets]

    for path, kind, key, hidden in _references(case, (), False):
        if kind.targets == ("methods",):
            continue  # the catalogue is data of its own; the checker knows it
        found, targets = HIDDEN if hidden else key, Choices(kind.targets)
        whole = whole_of(key) if kind.parts else key
        if whole != key and owners.get(whole, ("", None))[0] == PARTS_OF:
            owner: Any = owners[whole][1]
            parts = owner.parts if owner.name is not None else {}
            if key in parts:
                continue
            closed = hidden or _hidden(owner)
            guess = () if closed else get_close_matches(key, parts, n=3, cutoff=0.5)
            named = Known(() if closed else [*parts][:MOST_KNOWN])
            shown = HIDDEN if closed else whole
            yield _fault(
                "PM083", path, [key], found=found, nearest=Nearest(guess), known=named, whole=shown
            )
        elif key not in owners:
            count += 1
            right = right_of(kind.targets)
            guess = (
                get_close_matches(key, right, n=3, cutoff=0.5)
                if count <= SUGGESTIONS and not hidden
                else ()
            )
            known = Known(right[:MOST_KNOWN])
            yield _fault(
                "PM051",
                path,
                [key],
                found=found,
                nearest=Nearest(guess),
                known=known,
                targets=targets,
            )
        elif owners[key][0] not in kind.targets:
            known = Known(right_of(kind.targets)[:MOST_KNOWN])
            yield _fault(
                "PM052",
                path,
                [key],
                found=found,
                is_in=owners[key][0],
                known=known,
                targets=targets,
            )


def two_sides(case: Content) -> Iterator[Finding]:
    """PM053: a tension lies between two different perspectives; a relationship ties two different
    parties.
    """
    groups: list[tuple[Path, Entry | Content, tuple[str | None, ...]]] = [
        *(
            (("tensions", i, "between"), each, each.between or ())
            for i, each in enumerate(case.tensions)
        ),
        *(
            (("relationships", i, "target"), tie, (tie.source, tie.target))
            for i, tie in enumerate(case.relationships)
        ),
        *(
            (("not_together", i), case, group or ())
            for i, group in enumerate(getattr(case, "not_together", ()))
        ),
    ]
    for path, owner, group in groups:
        twice = next(
            (each for index, each in enumerate(group) if each and each in group[:index]), None
        )
        if twice is not None:
            yield _fault("PM053", path, [twice], found=HIDDEN if _hidden(case, owner) else twice)


def _cycle(edges: dict[str, list[str]]) -> list[str]:
    """One cycle in a directed graph, or nothing; the graph is walked without recursion, so depth
    does not matter.
    """
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


def no_cycles(case: Content) -> Iterator[Finding]:
    """PM054: membership, order, decision trails and the organisation do not run in circles."""
    graphs: dict[tuple[str, str], dict[str, list[str]]] = {
        ("stakeholders", "part_of"): {
            **{
                each.id: [whole_of(key) for key in each.part_of if key]
                for each in case.stakeholders
            },
            **{
                body.id: [whole_of(key) for key in body.part_of if key]
                for body in case.decision_bodies
            },
        },
        ("dialogues", "after"): {
            each.id: [after.dialogue for after in each.after] for each in case.dialogues
        },
        ("decisions", "follows"): {each.id: [*each.follows] for each in case.decisions},
        ("decision_bodies", "prepared_by"): {
            each.id: [*each.prepared_by] for each in case.decision_bodies
        },
        ("arenas", "opens_after"): {
            each.id: [*each.opens_after] for each in getattr(case, "arenas", ())
        },
        ("organisation", "under"): {
            each.id: [each.under] for each in case.organisation if each.id and each.under
        },
    }
    for (name, field), edges in graphs.items():
        trail = _cycle({key: [each for each in tos if each] for key, tos in edges.items() if key})
        if trail:
            where = {
                key: (_base(list_, i), each)
                for list_, i, each in case.entries()
                if (key := getattr(each, "id", None))
            }
            hidden = _hidden(case, *(where[key][1] for key in trail if key in where))
            shown = " → ".join(HIDDEN if hidden else key for key in trail)
            path = where[trail[0]][0] if trail[0] in where else (name,)
            yield _fault("PM054", (*path, field), trail[:-1], trail=shown, field=field)


def ordered_dates(case: Content) -> Iterator[Finding]:
    """PM055: an end does not come before its start, nor a target before the start."""
    spans: list[tuple[Path, Any, Any]] = []
    if case.calendar:
        spans.append((("calendar", "target"), case.calendar.start, case.calendar.target))
        closed = getattr(case.calendar, "closed", ())  # a public version has none
        spans += [
            (("calendar", "closed", i, "end"), each.start, each.end)
            for i, each in enumerate(closed)
        ]
    spans += [(("phases", i, "end"), each.start, each.end) for i, each in enumerate(case.phases)]
    spans += [(("events", i, "end"), each.date, each.end) for i, each in enumerate(case.events)]
    proceedings = getattr(case, "proceedings", ())
    spans += [
        (("proceedings", i, "ends"), each.starts, each.ends) for i, each in enumerate(proceedings)
    ]
    for name, index, each in case.entries():
        for inner, period in enumerate(getattr(each, "unavailable", None) or ()):
            spans.append(
                ((*_base(name, index), "unavailable", inner, "end"), period.start, period.end)
            )
    for path, start, end in spans:
        if start and end and latest(end) < earliest(start):
            yield _fault("PM055", path, start=str(start), end=str(end))
    for index, each in enumerate(case.dialogues):
        if (
            each.start
            and each.end
            and type(each.start) is type(each.end)
            and _naive(each.end) < _naive(each.start)
        ):
            yield _fault(
                "PM055",
                ("dialogues", index, "end"),
                [each.id],
                start=str(each.start),
                end=str(each.end),
            )
    for index, event in enumerate(case.events):
        recurrence = event.recurrence
        if recurrence and (recurrence.last_year or 9999) < (recurrence.first_year or 0):
            path = ("events", index, "recurrence", "last_year")
            yield _fault("PM055", path, start=recurrence.first_year, end=recurrence.last_year)


def _naive(value: Any) -> Any:
    return value.replace(tzinfo=None)


def one_readiness(case: Content) -> Iterator[Finding]:
    """PM056: ``can_meet`` or ``stage``, not both; PM057: readiness belongs to conflicts."""
    assessed: list[tuple[Path, Readiness | None, int | None]] = [
        *(
            (("relationships", i, "stage"), tie.can_meet, tie.stage)
            for i, tie in enumerate(case.relationships)
        ),
        *(
            (("tensions", i, "stage"), each.can_meet, each.stage)
            for i, each in enumerate(case.tensions)
        ),
    ]
    for index, each in enumerate(case.stakeholders):
        within = getattr(each, "within", None)  # a public version has none
        if within is not None:
            assessed.append(
                (("stakeholders", index, "within", "stage"), within.can_meet, within.stage)
            )
    for path, can_meet, stage in assessed:
        if can_meet is not None and stage is not None:
            yield _fault("PM056", path, can_meet=can_meet.value, stage=stage)
    for index, tie in enumerate(case.relationships):
        if tie.kind not in (None, RelationshipKind.CONFLICT) and (tie.can_meet or tie.stage):
            yield _fault(
                "PM057",
                ("relationships", index, "can_meet" if tie.can_meet else "stage"),
                kind=tie.kind.value,
            )


def said_of_ties(case: Content) -> Iterator[Finding]:
    """PM067: a relationship says what it is, by ``kind`` or by what is said of the trust in it.

    PM068: what is called trust is not low or broken. PM082: and whether they can meet is said of a
    conflict.
    """
    for index, tie in enumerate(case.relationships):
        trust = getattr(tie, "trust", None)  # a public version has none
        said = trust or getattr(tie, "acknowledged", None) or getattr(tie, "first", ())
        if tie.kind is None and not said:
            yield _fault("PM067", ("relationships", index))
        elif tie.kind is RelationshipKind.TRUSTS and trust in (Trust.LOW, Trust.BROKEN):
            yield _fault("PM068", ("relationships", index, "kind"))
        if tie.kind is None and said and (tie.can_meet or tie.stage):
            yield _fault("PM082", ("relationships", index, "can_meet" if tie.can_meet else "stage"))


def taken_seats(case: Content) -> Iterator[Finding]:
    """PM080: a member of an arena is a party, or seats filled by lot."""
    for index, arena in enumerate(getattr(case, "arenas", ())):
        for inner, member in enumerate(arena.members or ()):
            if member is not None and member.party is None and member.by is None:
                yield _fault("PM080", ("arenas", index, "members", inner))


def booked_days(case: Content) -> Iterator[Finding]:
    """PM081: a dialogue that is booked, or has its hours, has its day."""
    for index, each in enumerate(case.dialogues):
        booked = (
            each.status is DialogueStatus.CONFIRMED
            or each.start is not None
            or each.end is not None
        )
        if booked and isinstance(each.date, RoughDate):
            found = HIDDEN if _hidden(case, each) else str(each.date)
            yield _fault(
                "PM081", ("dialogues", index, "date"), [each.id] if each.id else (), found=found
            )


def single_rules(case: Content) -> Iterator[Finding]:
    """PM050: a rule is set once."""
    seen: set[str] = set()
    for setting in getattr(case, "rules", ()):  # a public version has none
        if setting.rule in seen:
            yield _fault(
                "PM050",
                ("rules", setting.rule),
                found=setting.rule,
                first=At(path_text(("rules", setting.rule))),
            )
        seen.add(setting.rule)


CHECKS: tuple[Check, ...] = (
    unique_ids,
    known_references,
    two_sides,
    no_cycles,
    ordered_dates,
    one_readiness,
    said_of_ties,
    taken_seats,
    booked_days,
    single_rules,
)


# What must hold in a public version; the rest of the checks are about fields that it does not have.
PUBLIC_CHECKS: tuple[Check, ...] = (
    unique_ids,
    known_references,
    two_sides,
    no_cycles,
    ordered_dates,
    booked_days,
)


def faults(case: Content, checks: tuple[Check, ...] = CHECKS) -> tuple[Finding, ...]:
    """Run every check and give all faults, in document order."""
    found = [finding for check in checks for finding in check(case)]
    order = {name: index for index, name in enumerate(LISTS)}

    def place(finding: Finding) -> tuple[Any, ...]:
        path = finding.path
        return (
            (order.get(str(path[0]), 99), tuple(str(step).rjust(8) for step in path), finding.code)
            if path
            else (-1, (), "")
        )

    return tuple(sorted(found, key=place))

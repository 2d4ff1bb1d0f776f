"""What a plan is expected to be, as data, and how a plan is held against it: met, in part, or not.

An expectation file stands beside its document (``<name>.expect.yaml``). Each expectation has an
``id``, the sentence it ``says``, its ``source``, a condition ``met`` and perhaps a condition
``part`` (in part). A condition is a mapping of one key. Conditions ask for structure and order:
kinds, parties, references to the document's own entries, what comes before what. None asks for a
proposed id, a title or a wording.

Conditions about what there is:

- ``arena: {…}``, ``gate: {…}``, ``question: {…}``, ``claim: {…}``: one that the selector (below)
  chooses is there; ``least: 2`` in the selector asks for two.
- ``element: {about_any: […]}``: an arena, a gate or a question that is about one of these.
- ``no_arena: {…}``: the plan has arenas, and none that the selector chooses.
- ``by_itself: [p, q]``: each is met for itself, in an arena where no other party sits, or one by
  one.
- ``seated: [p, q]``: each has a chair of its own in a joint arena, held by itself or by somebody
  who is no other party.
- ``together: [p, q]``: one joint arena has them all.
- ``never_together: [p, q]``: each is met somewhere, and no arena where people meet has two of them.
- ``in_touch: [p]``: each has a chair, or has a part in the steering group, or is told along the way
  by somebody.
- ``not_led_by: [p]``: it is told who leads, and these lead nothing; with ``{who: […], kinds: […]}``
  in those kinds.
- ``more_often: {of: {…}, than: {…}}``: there are both, and the first meet more, told in sessions or
  in rhythm.
- ``pattern: […]``: the plan's pattern is one of these.
- ``weeks_most: n``: the plan's length is told, and its high end is at most this.

Conditions about order:

- ``before: {first: …, then: …}``: there is a ``then``, and before each of them comes a ``first``.
  With ``then_may_lack: yes`` it is enough that there is a ``first`` where no ``then`` exists.
  ``first`` and ``then`` are one or a list of ``{arena: {…}}``, ``{gate: {…}}``, ``{decision: id}``
  (where the plan has that decision taken: an arena or gate for it, or the decision itself named in
  the order) and ``{event: id}``.
- ``between: {inner: {…}, outer: {…}}``: an arena chosen by ``inner`` meets between two sessions of
  one in ``outer``.
- ``dated: {arena: {…}, from: day, to: day}``: one that the selector chooses has a day within these.

Conditions of conditions: ``all: […]``, ``any: […]``, ``at_least: {count: n, of: […]}``, and
``each: {of: [p, q], holds: …}``, in which ``$each`` stands for the party in turn.

Selectors of arenas: ``kinds`` (kinds, or the words separate, joint, large, meeting), ``is``
(entries of the document that go on in it), ``with``, ``with_any``, ``with_least: {count, of}``,
``without``, ``only``, ``by_itself``, ``by_part`` (parts of a party that are all there),
``parties_least``, ``parties_most``, ``about_any``, ``about_all``, ``themes_any``, ``not_themes``,
``not_about``, ``led_by``, ``not_led_by``, ``lead_told``, ``status``, ``placed``,
``sessions_least``, ``kept_open`` (a chair is kept for somebody). Of gates: ``kinds``, ``states``,
``about_any``, ``about_all``, ``opened_by``. Of questions: ``about_any``, ``about_all``,
``writes_any``. Of claims: ``party``, ``claims``, ``states``.

A party is in an arena also by a part of it; a part (``elders/clan-a``) only by itself.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.cases.plans import (
    BESIDE,
    JOINT,
    LARGE,
    ONE_BY_ONE,
    SEPARATE,
    Arena,
    Claim,
    Element,
    Gate,
    PlanView,
    Question,
    part_key,
    party_of,
    same,
)
from tests.plain_data import read_data

__all__ = [
    "ARENA_SELECTORS",
    "CLAIM_SELECTORS",
    "CONDITIONS",
    "GATE_SELECTORS",
    "QUESTION_SELECTORS",
    "Expectation",
    "Mark",
    "holds",
    "judge",
    "named_in",
    "read_expectations",
]

Data = Mapping[str, Any]
Evidence = tuple[Element, ...]
MEETING = JOINT | LARGE | BESIDE
"""Every kind where people of different parties see each other."""
_KINDS = {"separate": SEPARATE, "joint": JOINT, "large": LARGE, "meeting": MEETING}
_FOLLOWED = frozenset(
    {
        "steering_group",
        "reference_group",
        "anchoring",
        "information",
        "coordination",
        "feedback",
        "monitoring",
    }
)


@frozen(kw_only=True)
class Expectation:
    """One thing that an experienced process lead would expect.

    Attributes:
        id: such as ``09.1``.
        says: the sentence.
        source: from where, and how strong the support is.
        met: the condition for having met it.
        part: the condition for having met it in part; None where there is no such.
        note: what the conditions cannot see.
        read: what somebody who read the printed plan strictly found lacking although the condition
            holds, with the day: it is then met in part at most, until it has been read again.
    """

    id: str
    says: str
    source: str
    met: Data
    part: Data | None = None
    note: str | None = None
    read: str | None = None


@frozen(kw_only=True)
class Mark:
    """How a plan stands to one expectation.

    Attributes:
        expectation: which.
        value: ``met``, ``part`` or ``not``.
        evidence: the elements of the plan that show it.
    """

    expectation: Expectation
    value: str
    evidence: Evidence = ()


def read_expectations(path: Path) -> tuple[Expectation, ...]:
    """Read an expectation file. Wrong keys and unknown conditions are faults, told with the
    expectation's id.
    """
    data = read_data(path)
    found = []
    for each in data["expectations"]:
        expectation = Expectation(**{key: each[key] for key in each})
        for condition in filter(None, (expectation.met, expectation.part)):
            faults = list(_faults(condition))
            if faults:
                raise ValueError(f"{path.name}, {expectation.id}: {'; '.join(faults)}")
        found.append(expectation)
    return tuple(found)


def judge(plan: PlanView, expectation: Expectation) -> Mark:
    """Hold a plan against one expectation."""
    shown = holds(plan, expectation.met)
    if shown is not None:
        value = "met" if expectation.read is None else "part"
        return Mark(expectation=expectation, value=value, evidence=shown)
    shown = holds(plan, expectation.part) if expectation.part is not None else None
    if shown is not None:
        return Mark(expectation=expectation, value="part", evidence=shown)
    return Mark(expectation=expectation, value="not")


def holds(plan: PlanView, condition: Data) -> Evidence | None:
    """Whether a condition holds: the elements that show it, or None."""
    key, wanted = _only_item(condition)
    found = CONDITIONS[key](plan, wanted)
    return None if found is None else tuple(dict.fromkeys(found))


def _only_item(condition: Data) -> tuple[str, Any]:
    ((key, wanted),) = condition.items()
    return key, wanted


# Selectors.


def _several(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _has(arena: Arena, party: str) -> bool:
    """Whether a party, or just that part of it, is a member."""
    wanted = part_key(party)
    return wanted in arena.parts or ("/" not in wanted and wanted in arena.parties)


def _alone(arena: Arena, party: str) -> bool:
    """Whether a party, or just that part of it, is met for itself in an arena."""
    if arena.kind not in SEPARATE or not _has(arena, party):
        return False
    if arena.kind in ONE_BY_ONE:
        return True
    wanted = part_key(party)
    if "/" in wanted:
        return arena.parts == {wanted}
    return arena.parties == {wanted}


def _touches(element: Element, wanted: Any, some: Callable[[Iterable[bool]], bool]) -> bool:
    return some(same(each) in element.about for each in _several(wanted))


def _kinds_in(wanted: Any) -> frozenset[str]:
    kinds: set[str] = set()
    for each in _several(wanted):
        kinds |= _KINDS.get(each, {each})
    return frozenset(kinds)


ARENA_SELECTORS: dict[str, Callable[[Arena, Any], bool]] = {
    "kinds": lambda arena, wanted: arena.kind in _kinds_in(wanted),
    "is": lambda arena, wanted: any(
        each == arena.id or same(each) in arena.refs for each in _several(wanted)
    ),
    "with": lambda arena, wanted: all(_has(arena, each) for each in _several(wanted)),
    "with_any": lambda arena, wanted: any(_has(arena, each) for each in _several(wanted)),
    "with_least": lambda arena, wanted: (
        sum(_has(arena, each) for each in wanted["of"]) >= wanted["count"]
    ),
    "without": lambda arena, wanted: not any(_has(arena, each) for each in _several(wanted)),
    "only": lambda arena, wanted: (
        bool(arena.parties) and arena.parties <= {party_of(part_key(each)) for each in wanted}
    ),
    "by_itself": lambda arena, wanted: _alone(arena, wanted),
    "by_part": lambda arena, wanted: all(
        part_key(each) in arena.parts for each in _several(wanted)
    ),
    "parties_least": lambda arena, wanted: len(arena.parties) >= wanted,
    "parties_most": lambda arena, wanted: 0 < len(arena.parties) <= wanted,
    "about_any": lambda arena, wanted: _touches(arena, wanted, any),
    "about_all": lambda arena, wanted: _touches(arena, wanted, all),
    "not_about": lambda arena, wanted: not _touches(arena, wanted, any),
    "themes_any": lambda arena, wanted: any(
        same(each) in arena.themes for each in _several(wanted)
    ),
    "not_themes": lambda arena, wanted: (
        not any(same(each) in arena.themes for each in _several(wanted))
    ),
    "led_by": lambda arena, wanted: (
        bool(arena.lead) and any(same(each) in arena.lead for each in _several(wanted))
    ),
    "not_led_by": lambda arena, wanted: (
        not any(same(each) in arena.lead for each in _several(wanted))
    ),
    "lead_told": lambda arena, wanted: arena.lead_told is bool(wanted),
    "status": lambda arena, wanted: arena.status in _several(wanted),
    "placed": lambda arena, wanted: bool(arena.place) is bool(wanted),
    "sessions_least": lambda arena, wanted: (
        arena.sessions is not None and arena.sessions[1] >= wanted
    ),
    "kept_open": lambda arena, wanted: (
        any(seat.state == "kept_open" for seat in arena.members) is bool(wanted)
    ),
    "least": lambda arena, wanted: True,
}
GATE_SELECTORS: dict[str, Callable[[Gate, Any], bool]] = {
    "kinds": lambda gate, wanted: gate.kind in _several(wanted),
    "states": lambda gate, wanted: gate.state in _several(wanted),
    "about_any": lambda gate, wanted: _touches(gate, wanted, any),
    "about_all": lambda gate, wanted: _touches(gate, wanted, all),
    "opened_by": lambda gate, wanted: any(each in gate.opened_by for each in _several(wanted)),
    "least": lambda gate, wanted: True,
}
QUESTION_SELECTORS: dict[str, Callable[[Question, Any], bool]] = {
    "about_any": lambda question, wanted: _touches(question, wanted, any),
    "about_all": lambda question, wanted: _touches(question, wanted, all),
    "writes_any": lambda question, wanted: any(
        same(each) in question.writes for each in _several(wanted)
    ),
    "least": lambda question, wanted: True,
}
CLAIM_SELECTORS: dict[str, Callable[[Claim, Any], bool]] = {
    "party": lambda claim, wanted: (
        party_of(claim.party) in _several(wanted) or claim.party in _several(wanted)
    ),
    "claims": lambda claim, wanted: claim.claim in _several(wanted),
    "states": lambda claim, wanted: claim.state in _several(wanted),
}


def _chosen(
    elements: Iterable[Any], wanted: Data, tests: Mapping[str, Callable[[Any, Any], bool]]
) -> list[Any]:
    return [
        each for each in elements if all(tests[key](each, value) for key, value in wanted.items())
    ]


def _arenas(plan: PlanView, wanted: Data) -> list[Arena]:
    return _chosen(plan.arenas, wanted, ARENA_SELECTORS)


def _gates(plan: PlanView, wanted: Data) -> list[Gate]:
    return _chosen(plan.gates, wanted, GATE_SELECTORS)


def _decided(plan: PlanView, decision: str) -> list[Element]:
    """Where a plan has a decision taken: its arena or gate, or the decision as it stands in the
    order.
    """
    places: list[Element] = []
    places += _arenas(plan, {"kinds": ["deciding"], "about_any": [decision]})
    places += _gates(plan, {"kinds": ["decision"], "about_any": [decision]})
    return places or _in_order(plan, decision)


def _in_order(plan: PlanView, name: str) -> list[Element]:
    named = {each.before for each in plan.precedences} | {each.after for each in plan.precedences}
    return [Element(id=name, refs=frozenset({same(name)}))] if name in named else []


def _stops(plan: PlanView, wanted: Any) -> list[Element]:
    found: list[Element] = []
    for stop in _several(wanted):
        key, value = _only_item(stop)
        if key == "arena":
            found += _arenas(plan, value)
        elif key == "gate":
            found += _gates(plan, value)
        elif key == "decision":
            found += _decided(plan, value)
        else:
            found += _in_order(plan, value)
    return found


# What may stand in a file.

_SELECTORS = {
    "arena": frozenset(ARENA_SELECTORS),
    "no_arena": frozenset(ARENA_SELECTORS),
    "gate": frozenset(GATE_SELECTORS),
    "question": frozenset(QUESTION_SELECTORS),
    "claim": frozenset(CLAIM_SELECTORS),
    "element": frozenset({"about_any", "about_all"}),
}


def _faults(condition: Any) -> Iterator[str]:
    if not isinstance(condition, Mapping) or len(condition) != 1:
        yield f"a condition is a mapping of one key, this is {condition!r}"
        return
    key, wanted = _only_item(condition)
    if key not in CONDITIONS:
        yield f"{key!r} is no condition"
    elif key in _SELECTORS:
        yield from _unknown(key, wanted, _SELECTORS[key])
    elif key in {"all", "any"}:
        for each in wanted:
            yield from _faults(each)
    elif key == "at_least":
        for each in wanted["of"]:
            yield from _faults(each)
    elif key == "each":
        yield from _faults(wanted["holds"])
    elif key == "before":
        yield from _unknown(key, wanted, frozenset({"first", "then", "then_may_lack"}))
        for each in (*_several(wanted["first"]), *_several(wanted["then"])):
            yield from _faults_in_stop(each)
    elif key == "between":
        yield from _unknown("inner", wanted["inner"], _SELECTORS["arena"])
        yield from _unknown("outer", wanted["outer"], _SELECTORS["arena"])
    elif key == "more_often":
        yield from _unknown("of", wanted["of"], _SELECTORS["arena"])
        yield from _unknown("than", wanted["than"], _SELECTORS["arena"])
    elif key == "dated":
        yield from _unknown("arena", wanted["arena"], _SELECTORS["arena"])


def _faults_in_stop(stop: Any) -> Iterator[str]:
    key, wanted = _only_item(stop)
    if key in {"arena", "gate"}:
        yield from _unknown(key, wanted, _SELECTORS[key])
    elif key not in {"decision", "event"}:
        yield f"{key!r} is nothing that can come before or after"


def _unknown(key: str, wanted: Any, known: frozenset[str]) -> Iterator[str]:
    if not isinstance(wanted, Mapping):
        yield f"{key} wants a selector"
        return
    for each in wanted:
        if each not in known:
            yield f"{key}: {each!r} is no part of a selector"


def named_in(value: Any) -> Iterator[str]:
    """Every party and entry of the document that a condition names, so that a test can look them
    up.
    """
    listing = {
        "is", "with", "with_any", "without", "only", "by_itself", "by_part", "about_any", "about_all", "not_about",
        "themes_any", "not_themes", "party", "seated", "together", "never_together", "in_touch", "decision", "event",
        "of", "opened_by",
    }  # fmt: skip
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key in listing:
                yield from (
                    each for each in _several(inner) if isinstance(each, str) and each != "$each"
                )
            yield from named_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from named_in(inner)


# Conditions. Each gives the elements that show that it holds, or None.


def _enough(found: list[Any], wanted: Data) -> Evidence | None:
    return tuple(found) if len(found) >= wanted.get("least", 1) else None


def _arena(plan: PlanView, wanted: Data) -> Evidence | None:
    return _enough(_arenas(plan, wanted), wanted)


def _no_arena(plan: PlanView, wanted: Data) -> Evidence | None:
    return () if plan.arenas and not _arenas(plan, wanted) else None


def _gate(plan: PlanView, wanted: Data) -> Evidence | None:
    return _enough(_gates(plan, wanted), wanted)


def _question(plan: PlanView, wanted: Data) -> Evidence | None:
    return _enough(_chosen(plan.questions, wanted, QUESTION_SELECTORS), wanted)


def _claim(plan: PlanView, wanted: Data) -> Evidence | None:
    return _enough(_chosen(plan.claims, wanted, CLAIM_SELECTORS), wanted)


def _element(plan: PlanView, wanted: Data) -> Evidence | None:
    elements = (*plan.arenas, *plan.gates, *plan.questions)
    tests = {
        "about_any": QUESTION_SELECTORS["about_any"],
        "about_all": QUESTION_SELECTORS["about_all"],
    }
    return _enough(_chosen(elements, wanted, tests), wanted)


def _gathered(parts: Iterable[Evidence | None]) -> Evidence | None:
    """The evidence of several conditions that must all hold."""
    found: list[Element] = []
    for part in parts:
        if part is None:
            return None
        found += part
    return tuple(found)


def _by_itself(plan: PlanView, wanted: list[str]) -> Evidence | None:
    return _gathered(_arena(plan, {"by_itself": party}) for party in wanted)


def _own_chair(arena: Arena, party: str) -> bool:
    parties = {party_of(part_key(seat.party)) for seat in arena.members}
    for seat in arena.members:
        if party_of(part_key(seat.party)) != party_of(part_key(party)):
            continue
        if "/" in party and part_key(seat.party) != part_key(party):
            continue
        holder = party_of(part_key(seat.held_by)) if seat.held_by else None
        if holder is None or holder == party_of(part_key(party)) or holder not in parties:
            return True
    return False


def _seated(plan: PlanView, wanted: list[str]) -> Evidence | None:
    def where(party: str) -> Evidence | None:
        joint = [arena for arena in plan.arenas if arena.kind in JOINT and len(arena.parties) > 1]
        chairs = [arena for arena in joint if _own_chair(arena, party)]
        return tuple(chairs) or None

    return _gathered(map(where, wanted))


def _together(plan: PlanView, wanted: list[str]) -> Evidence | None:
    return _arena(plan, {"kinds": ["joint"], "with": wanted})


def _never_together(plan: PlanView, wanted: list[str]) -> Evidence | None:
    met = _gathered(_arena(plan, {"with": [party]}) for party in wanted)
    meeting = [arena for arena in plan.arenas if arena.kind in MEETING]
    clash = [arena for arena in meeting if sum(_has(arena, party) for party in wanted) > 1]
    return None if clash else met


def _in_touch(plan: PlanView, wanted: list[str]) -> Evidence | None:
    def how(party: str) -> Evidence | None:
        seated = _seated(plan, [party])
        if seated:
            return seated
        return _arena(plan, {"kinds": list(_FOLLOWED), "with": [party]})

    return _gathered(map(how, wanted))


def _not_led_by(plan: PlanView, wanted: Any) -> Evidence | None:
    who = wanted["who"] if isinstance(wanted, Mapping) else wanted
    kinds = _kinds_in(wanted["kinds"]) if isinstance(wanted, Mapping) else None
    told = [
        arena for arena in plan.arenas if arena.lead_told and (kinds is None or arena.kind in kinds)
    ]
    if not told or any(same(each) in arena.lead for arena in told for each in who):
        return None
    return tuple(told)


def _more_often(plan: PlanView, wanted: Data) -> Evidence | None:
    often, seldom = _arenas(plan, wanted["of"]), _arenas(plan, wanted["than"])
    if not often or not seldom:
        return None
    if all(arena.sessions for arena in (*often, *seldom)):
        many = sum(arena.sessions[1] for arena in often if arena.sessions)
        few = sum(arena.sessions[1] for arena in seldom if arena.sessions)
        return (*often, *seldom) if many > few else None
    rhythms = [arena.every_days for arena in (*often, *seldom)]
    if all(rhythms):
        soonest = min(arena.every_days or 0 for arena in often)
        latest = min(arena.every_days or 0 for arena in seldom)
        return (*often, *seldom) if soonest < latest else None
    return None


def _pattern(plan: PlanView, wanted: Any) -> Evidence | None:
    return () if plan.pattern in _several(wanted) else None


def _weeks_most(plan: PlanView, wanted: float) -> Evidence | None:
    return () if plan.weeks is not None and plan.weeks[1] <= wanted else None


def _before(plan: PlanView, wanted: Data) -> Evidence | None:
    first, then = _stops(plan, wanted["first"]), _stops(plan, wanted["then"])
    if not first:
        return None
    if not then:
        return tuple(first) if wanted.get("then_may_lack") else None
    shown: list[Element] = []
    for later in then:
        earlier = [each for each in first if plan.comes_before(each.id, later.id)]
        if not earlier:
            return None
        shown += [*earlier, later]
    return tuple(shown)


def _between(plan: PlanView, wanted: Data) -> Evidence | None:
    for outer in _arenas(plan, wanted["outer"]):
        for inner in _arenas(plan, wanted["inner"]):
            if inner.id != outer.id and plan.comes_between(inner.id, outer.id):
                return (inner, outer)
    return None


def _dated(plan: PlanView, wanted: Data) -> Evidence | None:
    earliest, latest = str(wanted.get("from", "")), str(wanted.get("to", "9999"))
    arenas = _arenas(plan, wanted["arena"])
    found = [arena for arena in arenas if any(earliest <= day <= latest for day in arena.days)]
    return tuple(found) or None


def _all(plan: PlanView, wanted: list[Data]) -> Evidence | None:
    return _gathered(holds(plan, each) for each in wanted)


def _any(plan: PlanView, wanted: list[Data]) -> Evidence | None:
    for each in wanted:
        shown = holds(plan, each)
        if shown is not None:
            return shown
    return None


def _at_least(plan: PlanView, wanted: Data) -> Evidence | None:
    shown = [
        evidence
        for evidence in (holds(plan, each) for each in wanted["of"])
        if evidence is not None
    ]
    return _gathered(shown) if len(shown) >= wanted["count"] else None


def _filled(condition: Any, party: str) -> Any:
    if isinstance(condition, Mapping):
        return {key: _filled(value, party) for key, value in condition.items()}
    if isinstance(condition, list):
        return [_filled(value, party) for value in condition]
    return party if condition == "$each" else condition


def _each(plan: PlanView, wanted: Data) -> Evidence | None:
    return _gathered(holds(plan, _filled(wanted["holds"], party)) for party in wanted["of"])


CONDITIONS: dict[str, Callable[[PlanView, Any], Evidence | None]] = {
    "arena": _arena,
    "no_arena": _no_arena,
    "gate": _gate,
    "question": _question,
    "claim": _claim,
    "element": _element,
    "by_itself": _by_itself,
    "seated": _seated,
    "together": _together,
    "never_together": _never_together,
    "in_touch": _in_touch,
    "not_led_by": _not_led_by,
    "more_often": _more_often,
    "pattern": _pattern,
    "weeks_most": _weeks_most,
    "before": _before,
    "between": _between,
    "dated": _dated,
    "all": _all,
    "any": _any,
    "at_least": _at_least,
    "each": _each,
}
"""Every condition, by the key it has in an expectation file."""

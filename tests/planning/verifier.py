"""An independent verifier of plans: reads map and plan alone, and shares no code with the planner or search.

Slow and plain on purpose. `objections` says in words everything that a plan does that it must not.
"""

from collections.abc import Iterator
from itertools import combinations

from processmap.model.dialogues import Dialogue
from processmap.model.methods import methods_of
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap

__all__ = ["objections"]

LEVEL = {"yes": 0, "facilitated": 1, "prepared": 2, "unknown": 2, "not_now": 3}
JOINT = {"meet", "frame", "facts", "create"}


def objections(case: ProcessMap, plan: Plan) -> list[str]:
    """Everything a plan must not do and does; the map is without overrides, which may ask for what is not advised."""
    checks = (_rooms, _seats, _alone, _declined, _prepared, _tensions, _order, _words, _numbers)
    return [objection for check in checks for objection in check(case, plan)]


def _new(case: ProcessMap, plan: Plan) -> list[Dialogue]:
    return [each for each in plan.dialogues if each.id not in case.by_id]


def _readiness(case: ProcessMap, a: str, b: str) -> int:
    """0 can meet, 1 with a facilitator, 2 after preparation, 3 not now."""
    level = 0
    for tie in case.relationships:
        if {tie.source, tie.target} != {a, b}:
            continue
        if str(tie.threats) == "yes" or str(tie.violence) == "yes":
            return 3
        if tie.kind == "conflict":
            said = tie.can_meet
            if said is None and tie.stage is not None:
                said = "facilitated" if tie.stage <= 3 else "prepared" if tie.stage <= 6 else "not_now"
            level = max(level, LEVEL[str(said or "unknown")])
        if "unknown" in {str(tie.threats), str(tie.violence)}:
            level = max(level, 2)
    if any(a in group and b in group for group in case.not_together):
        return 3
    return level


def _rooms(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Nobody shares any dialogue with somebody they cannot meet now."""
    for each in _new(case, plan):
        for a, b in combinations(each.participants, 2):
            if _readiness(case, a, b) == 3:
                yield f"{a} and {b} cannot meet now and share {each.id}"
            for tie in case.relationships:
                strong_weak = (tie.source, tie.target)
                if tie.kind == "power_over" and set(strong_weak) == {a, b}:
                    weak = next((s for s in case.stakeholders if s.id == tie.target), None)
                    strong = next((s for s in case.stakeholders if s.id == tie.source), None)
                    if weak and strong and str(weak.willing) != "yes":
                        yield f"{tie.target} shares {each.id} with {tie.source} without a yes"


def _seats(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """A joint dialogue's method is allowed, suits, carries the room and has the right number of seats."""
    methods = methods_of(case)
    sizes = {each.id: each.chairs for each in case.stakeholders}
    for each in _new(case, plan):
        if each.method is not None and case.allowed_methods and each.method not in case.allowed_methods:
            yield f"{each.id} uses {each.method}, which is not allowed"
        if str(each.purpose) not in JOINT or not each.participants:
            continue
        if each.method is None:
            yield f"{each.id} has no method"
            continue
        method = methods[each.method]
        low, high = method.seats or (1, 10**9)
        chairs = sum(sizes[key] for key in each.participants)
        if not low <= chairs <= high:
            yield f"{each.id} needs {chairs} seats of {low}-{high}"
        if method.purposes and each.purpose not in method.purposes:
            yield f"{each.method} does not suit {each.purpose}"
        if method.carries is None:
            continue
        need = max((_readiness(case, a, b) for a, b in combinations(each.participants, 2)), default=0)
        if each.purpose == "meet":
            for tension in case.tensions:
                if tuple(sorted(tension.between)) in {tuple(sorted(pair)) for pair in each.tensions}:
                    need = max(need, LEVEL[str(tension.readiness)] if tension.readiness else 0)
        if need > LEVEL[str(method.carries)]:
            yield f"{each.id} needs a method that carries {need}"


def _alone(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Nobody in a joint dialogue sits alone against a majority."""
    sizes = {each.id: each.chairs for each in case.stakeholders}
    for each in _new(case, plan):
        if str(each.purpose) not in JOINT:
            continue
        total = sum(sizes[key] for key in each.participants)
        for tension in case.tensions:
            for own, other in (tension.between, tuple(reversed(tension.between))):
                mine = [key for key in each.participants if key in case[own].held_by]  # type: ignore[attr-defined]  # a perspective
                theirs = [key for key in each.participants if key in case[other].held_by and key not in mine]  # type: ignore[attr-defined]  # too
                if len(mine) == 1 and 2 * sum(sizes[key] for key in theirs) > total:
                    yield f"{mine[0]} sits alone in {each.id}"


def _declined(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Nobody who has said no is invited; what is only sent to them is no invitation."""
    for each in _new(case, plan):
        for key in each.participants:
            found = next((s for s in case.stakeholders if s.id == key), None)
            if found is not None and str(found.willing) == "no" and each.method != "written_feedback":
                yield f"{key} has said no and is in {each.id}"


def _earlier(plan: Plan, key: str) -> set[str]:
    found: set[str] = set()
    waiting = [key]
    while waiting:
        now = waiting.pop()
        for each in plan.precedences:
            if each.after == now and each.before not in found:
                found.add(each.before)
                waiting.append(each.before)
    return found


def _prepared(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Those who may meet only after preparation have had it, or have it before."""
    held = [each for each in case.dialogues if str(each.status) == "held"]
    for each in _new(case, plan):
        if str(each.purpose) not in JOINT:
            continue
        before = [*held, *(talk for talk in plan.dialogues if talk.id in _earlier(plan, each.id))]
        ready = {key for talk in before if str(talk.purpose) == "prepare" for key in talk.participants}
        coming = {key for talk in case.dialogues if str(talk.purpose) == "prepare" for key in talk.participants}
        for a, b in combinations(each.participants, 2):
            if _readiness(case, a, b) == 2:
                for key in (a, b):
                    if key not in ready | coming:
                        yield f"{key} is not prepared before {each.id}"


def _tensions(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Every tension to be met is met or reported, and none that is not to be met."""
    told = {tuple(sorted(each.refs[:2])) for each in plan.unmet if each.need == "meet"}
    wanted = {tuple(sorted(each.between)) for each in case.tensions if str(each.aim) == "meet"}
    met = set()
    for each in plan.dialogues:
        for pair in each.tensions if str(each.purpose) == "meet" else ():
            key = tuple(sorted(pair)) if not isinstance(pair, str) else None
            if each.id in case.by_id:
                met |= {key} if key else set()
                continue
            assert key is not None
            left, right = ({k for k in each.participants if k in case[side].held_by} for side in key)  # type: ignore[attr-defined]  # perspectives
            if not any(a != b for a in left for b in right):
                yield f"{each.id} does not seat both sides of {key}"
            if key not in wanted:
                yield f"{each.id} meets {key}, which is not to be met"
            met.add(key)
    if not any(each.joint or (each.purpose is None and each.tensions) for each in case.dialogues):
        yield from (f"{key} is neither met nor reported" for key in sorted(wanted - met - told))
    yield from (f"{key} is both met and reported" for key in sorted(met & told))
    yield from (f"{key} is reported but not to be met" for key in sorted(told - wanted))


def _order(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Rounds keep every arrow; arrows name what exists; ids are new and unique."""
    rounds = {each.id: each.round or 0 for each in plan.dialogues}
    if len(rounds) != len(plan.dialogues):
        yield "an id stands twice"
    for arrow in plan.precedences:
        if arrow.before not in rounds or arrow.after not in rounds:
            yield f"{arrow.before} → {arrow.after} names what is not there"
        elif rounds[arrow.before] >= rounds[arrow.after]:
            yield f"{arrow.before} is not in an earlier round than {arrow.after}"
    if rounds and min(rounds.values()) != 1:
        yield "no dialogue is in the first round"


def _words(case: ProcessMap, plan: Plan) -> Iterator[str]:
    """Everything says why, and no statement of anybody's is quoted."""
    for each in _new(case, plan):
        if not each.reasons or not all(reason.because and reason.rule for reason in each.reasons):
            yield f"{each.id} does not say why"
    yield from (f"{a.before} → {a.after} does not say why" for a in plan.precedences if not a.because or not a.rule)


def _numbers(case: ProcessMap, plan: Plan) -> Iterator[str]:
    found = plan.metrics
    if found.dialogues != len(plan.dialogues) or found.joint_dialogues != sum(each.joint for each in plan.dialogues):
        yield "the dialogues are miscounted"
    unmet = sum(each.need == "meet" for each in plan.unmet)
    if found.tensions_met + unmet != found.tensions:
        yield f"{found.tensions_met} met and {unmet} unmet of {found.tensions}"
    meeting = sum(each.purpose == "meet" and bool(each.tensions) for each in plan.dialogues)
    if unmet == 0 and found.lower_bound > meeting:
        yield f"the lower bound {found.lower_bound} is above {meeting}"

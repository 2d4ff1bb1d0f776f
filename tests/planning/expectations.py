"""What a plan is expected to be, as data: for the rules' cases and for those written as a
facilitator would say them.

An expectation is a mapping; each key is one sort of demand, and `failures` tells every demand a
plan does not meet.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from processmap.formats.document import loads
from processmap.model.plan import Plan
from processmap.model.process_map import ProcessMap

__all__ = ["case_of", "failures"]


def case_of(document: Mapping[str, Any], base: Mapping[str, Any] | None = None) -> ProcessMap:
    """Make a map of a document as data; what it leaves out comes from ``base``."""
    whole = {"processmap": 1, "title": "Exempelby", **(base or {}), **document}
    return loads(json.dumps(whole, default=str), format="json")


def failures(plan: Plan, expected: Mapping[str, Any]) -> list[str]:
    """Every demand of ``expected`` that ``plan`` does not meet, in words."""
    known = {
        name.removeprefix("_"): check
        for name, check in globals().items()
        if name.startswith("_on_")
    }
    found = []
    for key, demand in expected.items():
        found += [f"{key}: {each}" for each in known[f"on_{key}"](plan, demand)]
    return found


def _matches(dialogue: Any, wanted: Mapping[str, Any]) -> bool:
    for key, value in wanted.items():
        found = getattr(dialogue, key)
        if key in {"participants", "bodies", "about", "themes"}:
            found, value = sorted(found), sorted(value)
        if key == "tensions":
            found, value = sorted(map(list, found)), sorted(map(sorted, value))
        if found != value:
            return False
    return True


def _on_dialogues(plan: Plan, wanted: list[Mapping[str, Any]]) -> Iterator[str]:
    for each in wanted:
        if not any(_matches(dialogue, each) for dialogue in plan.dialogues):
            near = [d for d in plan.dialogues if d.id == each.get("id")]
            yield f"{dict(each)} is missing; there is {near or [d.id for d in plan.dialogues]}"


def _on_dialogues_kept(plan: Plan, wanted: list[str]) -> Iterator[str]:
    ids = {each.id for each in plan.dialogues}
    yield from (f"{each} is missing" for each in wanted if each not in ids)


def _on_absent(plan: Plan, unwanted: list[Mapping[str, Any]]) -> Iterator[str]:
    for each in unwanted:
        yield from (
            f"{d.id} is there, as {dict(each)}" for d in plan.dialogues if _matches(d, each)
        )


def _after(plan: Plan, key: str) -> set[str]:
    found: set[str] = set()
    waiting = [key]
    while waiting:
        now = waiting.pop()
        for each in plan.precedences:
            if each.before == now and each.after not in found:
                found.add(each.after)
                waiting.append(each.after)
    return found


def _on_order(plan: Plan, wanted: list[list[str]]) -> Iterator[str]:
    for before, after in wanted:
        if after not in _after(plan, before):
            yield f"{before} is not before {after}"


def _on_provisional(plan: Plan, wanted: list[str]) -> Iterator[str]:
    yield from (f"{each} is not provisional" for each in wanted if not plan[each].provisional)


def _on_firm(plan: Plan, wanted: list[str]) -> Iterator[str]:
    yield from (f"{each} is provisional" for each in wanted if plan[each].provisional)


def _unmet(plan: Plan) -> list[list[str]]:
    return [sorted(each.refs[:2]) for each in plan.unmet if each.need == "meet"]


def _on_unmet(plan: Plan, wanted: list[list[str]]) -> Iterator[str]:
    if sorted(_unmet(plan)) != sorted(map(sorted, wanted)):
        yield f"{_unmet(plan)} instead of {wanted}"


def _on_unmet_count(plan: Plan, wanted: int) -> Iterator[str]:
    if len(_unmet(plan)) != wanted:
        yield f"{_unmet(plan)} instead of {wanted}"


def _on_shortfalls(plan: Plan, wanted: list[Mapping[str, Any]]) -> Iterator[str]:
    there = [(each.need, sorted(each.refs)) for each in plan.unmet]
    yield from (
        f"{dict(each)} not in {there}"
        for each in wanted
        if (each["need"], sorted(each["refs"])) not in there
    )


def _on_relaxations(plan: Plan, wanted: list[str]) -> Iterator[str]:
    there = [each.relaxation or "" for each in plan.unmet]
    yield from (
        f"{each!r} not in {there}" for each in wanted if not any(each in said for said in there)
    )


def _on_no_relaxations(plan: Plan, unwanted: list[str]) -> Iterator[str]:
    there = [each.relaxation or "" for each in plan.unmet]
    yield from (f"{each!r} is advised" for each in unwanted if any(each in said for said in there))


def _on_because(plan: Plan, wanted: list[str]) -> Iterator[str]:
    there = [each.because for each in plan.unmet]
    yield from (
        f"{each!r} not in {there}" for each in wanted if not any(each in said for said in there)
    )


def _on_says(plan: Plan, wanted: Mapping[str, str]) -> Iterator[str]:
    for key, words in wanted.items():
        said = [each.because or "" for each in plan[key].reasons]
        if not any(words in each for each in said):
            yield f"{key} does not say {words!r} but {said}"


def _on_notes(plan: Plan, wanted: list[str]) -> Iterator[str]:
    said = [each.message for each in plan.notes]
    yield from (
        f"{each!r} not in {said}" for each in wanted if not any(each in message for message in said)
    )


def _on_no_notes(plan: Plan, unwanted: list[str]) -> Iterator[str]:
    said = [each.message for each in plan.notes]
    yield from (
        f"{each!r} is said" for each in unwanted if any(each in message for message in said)
    )


def _on_apart(plan: Plan, wanted: list[list[str]]) -> Iterator[str]:
    for group in wanted:
        for a, b in combinations(group, 2):
            yield from (
                f"{a} and {b} meet in {d.id}"
                for d in plan.dialogues
                if {a, b} <= set(d.participants)
            )


def _on_together(plan: Plan, wanted: list[list[str]]) -> Iterator[str]:
    for group in wanted:
        if not any(d.joint and set(group) <= set(d.participants) for d in plan.dialogues):
            yield f"{group} do not meet in any joint dialogue"


def _on_methods(plan: Plan, wanted: Mapping[str, list[str]]) -> Iterator[str]:
    for key, methods in wanted.items():
        if plan[key].method not in methods:
            yield f"{key} is held as {plan[key].method}, not one of {methods}"


def _on_gaps(plan: Plan, wanted: Mapping[str, int]) -> Iterator[str]:
    for key, days in wanted.items():
        if days not in {each.gap_days for each in plan.precedences if each.before == key}:
            yield f"no gap of {days} days after {key}"


def _on_arrows(plan: Plan, wanted: list[Mapping[str, Any]]) -> Iterator[str]:
    for each in wanted:
        there = [
            (found.before, found.after, found.gap_days, found.because) for found in plan.precedences
        ]
        asked = each["before"], each["after"]
        hit = [
            found for found in there if found[:2] == asked and each.get("gap", found[2]) == found[2]
        ]
        if not any(each.get("says", "") in found[3] for found in hit):
            yield f"{dict(each)} is not in {[found for found in there if found[:2] == asked]}"


def _on_facilitators(plan: Plan, wanted: Mapping[str, list[str]]) -> Iterator[str]:
    for key, leaders in wanted.items():
        if list(plan[key].facilitators) != leaders:
            yield f"{key} is led by {plan[key].facilitators}, not {leaders}"


def _on_joint_count(plan: Plan, wanted: int) -> Iterator[str]:
    found = [each.id for each in plan.dialogues if each.joint]
    if len(found) != wanted:
        yield f"{found}, not {wanted} of them"


def _on_with_in(plan: Plan, wanted: Mapping[str, list[str]]) -> Iterator[str]:
    for purpose, keys in wanted.items():
        rooms = [set(each.participants) for each in plan.dialogues if each.purpose == purpose]
        if not rooms or not any(set(keys) <= room for room in rooms):
            yield f"{keys} are in no {purpose} dialogue of {rooms}"


def _on_not_outnumbered(plan: Plan, wanted: Mapping[str, list[str]]) -> Iterator[str]:
    for each in plan.dialogues:
        few = [key for key in each.participants if key in wanted["minority"]]
        many = [key for key in each.participants if key in wanted["majority"]]
        if each.joint and len(few) == 1 and len(many) > 1:
            yield f"{few} sits alone with {many} in {each.id}"


def _on_provisional_with(plan: Plan, wanted: list[str]) -> Iterator[str]:
    for each in plan.dialogues:
        if each.joint and set(wanted) & set(each.participants) and not each.provisional:
            yield f"{each.id} with {wanted} is firm"

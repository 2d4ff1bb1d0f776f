"""Dividing many among few meetings: the quick way gives what asking pair by pair would."""

from random import Random

import pytest

from processmap.model.process_map import ProcessMap
from processmap.model.stakeholders import Relationship, Stakeholder
from processmap.planning._facts import Facts
from processmap.planning.context import Context, Shared
from processmap.planning.dividing import in_office, parted, rooms
from processmap.planning.proposer import propose
from processmap.planning.rules import listen_separately
from processmap.planning.style import Style


def drawn(seed: int) -> tuple[Context, list[str]]:
    """A map of wholes, parts and ties of every sort, with more people than ties."""
    random = Random(seed)
    keys = [f"s{number}" for number in range(40)]
    people = [
        Stakeholder(
            id=key,
            name=key,
            kind=random.choice(["group", "person", "official", "elected"]),
            influence=random.choice([None, None, None, "low", "high"]),
            part_of=[keys[random.randrange(number)]] if number and random.random() < 0.2 else [],
            seats=random.choice([None, None, 3]),
        )
        for number, key in enumerate(keys)
    ]
    ties = [
        Relationship(source=a, target=b, kind="conflict", can_meet=random.choice(["not_now", "prepared", "unknown"]))
        for a, b in (random.sample(keys, 2) for _ in range(random.randrange(12)))
    ]
    case = ProcessMap(title="Torget", stakeholders=people, relationships=ties)
    shared = Shared(case, Facts(case), (), Style(name="careful"), "sv")
    if random.random() < 0.3:
        shared.apart[frozenset(random.sample(keys, 2))] = "därför"
    return Context(shared, "talks", "mirror-back", {}, {}), random.sample(keys, len(keys))


def plainly(context: Context, order: list[str], seats: int, gently: bool) -> tuple[tuple[str, ...], ...]:
    """The first fit, every pair asked."""
    made: list[list[str]] = []
    for key in sorted(order, key=lambda each: (in_office(context, each), each)):
        for room in made:
            full = context.chairs([*room, key]) > seats
            if not full and not any(parted(context, key, each, gently) for each in room):
                room.append(key)
                break
        else:
            made.append([key])
    return tuple(tuple(key for key in order if key in room) for room in made)


@pytest.mark.parametrize("gently", [True, False])
@pytest.mark.parametrize("seed", range(30))
def test_the_quick_way_is_the_plain_way(seed: int, gently: bool) -> None:
    """The same rooms, whatever ties and wholes there are."""
    context, order = drawn(seed)
    for seats in (2, 7, 30):
        assert rooms(context, order, seats, gently=gently) == plainly(context, order, seats, gently)


def test_who_can_never_come_at_the_same_time_meet_apart() -> None:
    """One group of evenings and one of mornings get a meeting each."""
    said = {"kvall": ["evening"], "morgon": ["morning"], "dag": ["morning", "afternoon"], "alla": []}
    people = [Stakeholder(id=key, name=key.title(), available=parts) for key, parts in said.items()]
    case = ProcessMap(title="Torget", stakeholders=people)
    context = Context(Shared(case, Facts(case), (), Style(name="careful"), "sv"), "talks", "mirror-back", {}, {})
    assert rooms(context, said, 30) == (("morgon", "dag", "alla"), ("kvall",))


def test_where_there_are_many_the_first_mirroring_waits_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """With few orders or with all of them written out: every talk comes before every mirroring meeting."""
    people = [Stakeholder(id=f"s{number}", name=f"Grupp {number}", affected="high") for number in range(70)]
    case = ProcessMap(title="Torget", stakeholders=people)

    def earlier(most: int) -> tuple[int, bool]:
        monkeypatch.setattr(listen_separately, "_MANY", most)
        plan = propose(case)[0]
        kind = {each.id: each.purpose.value for each in plan.dialogues if each.purpose}
        into: dict[str, set[str]] = {key: set() for key in kind}
        for each in plan.precedences:
            into[each.after].add(each.before)
        talks = {key for key in kind if kind[key] == "inventory"}
        mirrors = [key for key in kind if kind[key] == "mirror"]
        assert len(talks) == 70
        assert len(mirrors) > 1

        def before(key: str) -> set[str]:
            return into[key].union(*map(before, into[key]))

        return len(plan.precedences), all(talks <= before(key) for key in mirrors)

    (some, kept), (every, always) = earlier(10), earlier(10_000)
    assert kept
    assert always
    assert some < every

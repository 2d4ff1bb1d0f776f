"""Which type of process: from what is open, parties, places, the hottest pair, rights and
decisions. Size first.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from processmap.model.plan import Because, Said
from processmap.model.words import Aspect, BodyKind, Purpose, StakeholderKind
from processmap.planning.appointments import appointments, why_appointment
from processmap.planning.blueprint import Shape, named, own_words, quoted, said
from processmap.planning.form import lives_elsewhere
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance, stance_of
from processmap.planning.steps.facts import facts_wanted
from processmap.planning.steps.stance import why_of

__all__ = ["alternatives_to", "choose", "is_small", "why"]

K = StakeholderKind
MOST_SMALL = 6
_MOST_NEIGHBOURS = 8
"""Parties up to which a mild question of neighbours is small (own)."""
_FEW_HOURS = 60
"""Hours that a small process may take: whoever has given no more has asked for one (own)."""
MOST_AT_TABLE = 25
MOST_SMALL_ROOM = 12
"""Parties that fit in the one room of the small process, where no more is wanted (own)."""
_CROWD = 500
_NEAR = 3
"""Places up to which a mild question of few is one of neighbours (own)."""
_MILD = 2
"""Glasl's stage up to which people still talk with each other without help (own)."""


def is_small(facts: Situation) -> bool:
    """Whether the small process is enough.

    Few parties, one place or a few near each other, everybody can meet, no fear, no rights track,
    nothing to be signed, nobody's trust broken.
    """
    return (
        _few(facts)
        and (facts.place_count <= 1 or _neighbours(facts))
        and facts.hottest <= 3
        and not facts.violent
        and not facts.afraid
        and not facts.apart
        and not any(facts.has_a_track(key) for key in facts.parties)
        and not facts.agreement
        and not any(each.trust == "broken" for each in facts.conflicts)
        and (facts.voices <= 2 * MOST_SMALL or _neighbours(facts))
        and not _crowds(facts)
    )


def _few(facts: Situation) -> bool:
    """Whether they are few enough: some more among neighbours where little time has been given."""
    if facts.sides <= MOST_SMALL:
        return True
    some = facts.sides <= _MOST_NEIGHBOURS
    return some and _given_little(facts) and _said_mild(facts) and _neighbours(facts)


def _given_little(facts: Situation) -> bool:
    """Whether whoever leads has been given hours for a small process and no more."""
    given = facts.case.resources.lead_hours if facts.case.resources else None
    return given is not None and given <= _FEW_HOURS


def _said_mild(facts: Situation) -> bool:
    """Whether somebody has said of each quarrel how far it has gone, and none has gone far."""
    said_so = [each.stage for each in facts.conflicts if each.stage is not None]
    return bool(said_so) and max(said_so) <= _MILD


def _neighbours(facts: Situation) -> bool:
    """Whether those concerned are neighbours who have no quarrel: the shops of a street, or the
    shore, the road and the houses of one village, where somebody has said that it is mild and one
    body of the municipality decides; or several, each about its own land or money, where little
    time has been given for it. Those whom a row stands for choose a few among themselves, and the
    matter is no larger for it.
    """
    if facts.place_count == 1 and facts.hottest <= _MILD:
        return True
    bodies = list(facts.bodies.values())
    of_the_state = any(each.kind is BodyKind.STATE for each in bodies)
    of_its_own = not of_the_state and (len(bodies) <= 1 or _given_little(facts))
    return _said_mild(facts) and facts.place_count <= _NEAR and of_its_own


def _crowds(facts: Situation) -> tuple[str, ...]:
    """Parties of so many people that a talk with some of them says little of the rest."""
    return facts.ordered(
        key
        for key, each in facts.parties.items()
        if (each.least_size or 0) > _CROWD and each.kind is not K.ASSOCIATION
    )


def grown_by(facts: Situation) -> Iterator[Said]:
    """What makes the process more than small, fact by fact; what weighs most comes last."""
    if not _few(facts):
        count = len(facts.concerned)
        yield said("plan_patterns.grown_parties", facts.concerned, count=count)
    if facts.place_count > 1 and not _neighbours(facts):
        yield (
            said(
                "plan_patterns.grown_places",
                (),
                places=own_words(tuple(facts.own_places), plain=True),
            )
            if len(facts.own_places) > 1
            else said("plan_patterns.grown_places_count", (), count=facts.place_count)
        )
    crowds = _crowds(facts)
    if crowds:
        yield said("plan_patterns.grown_crowd", crowds, who=named(crowds))
    rights = facts.ordered(key for key in facts.parties if facts.has_a_track(key))
    if rights:
        yield said("plan_patterns.grown_rights", rights, who=named(rights))
    if facts.agreement:
        yield said("plan_patterns.grown_agreement", ())
    if facts.afraid:
        yield said("plan_patterns.grown_safety", ())
    hot = [each for each in facts.conflicts if (each.stage or 0) > 3]
    if hot:
        pair = hot[0]
        if any(each.threats for each in hot):
            yield said("plan_patterns.grown_threats", pair.why)  # who threatens whom is not printed
        elif set(pair.parties) & set(facts.afraid):
            yield said("plan_patterns.grown_hot", pair.why)  # nor who is in fear, and of whom
        else:
            yield said("plan_patterns.grown_stage", pair.why, who=named(pair.parties))
    broken = [each for each in facts.conflicts if each.trust == "broken"]
    if broken and not hot:
        yield said("plan_patterns.grown_trust", broken[0].why, who=named(broken[0].parties))


def _enough(facts: Situation) -> bool:
    """Whether something is simply to be done: few, nobody against, no body has to choose between
    views.
    """
    wishes = [
        each
        for each in facts.perspectives.values()
        if each.aspect in (Aspect.NEED, Aspect.IDEA, Aspect.FACT, None)
    ]
    able = (
        any("carries_out" in claims for claims in facts.claims.values())
        or bool(facts.owner_parties)
        or bool(facts.bodies)
    )
    return (
        bool(wishes)
        and len(wishes) == len(facts.perspectives)
        and len(facts.concerned) <= 3
        and not facts.case.tensions
        and not facts.conflicts
        and not facts.pending
        and not facts.proceedings
        and not facts.declined
        and not facts.afraid
        and not facts.agreement
        and not any((each.least_size or 0) > _CROWD for each in facts.parties.values())
        and able
        and len({facts.holders(each.id) for each in wishes}) <= 1
    )


def by_size(facts: Situation) -> str:
    """The pattern that the number of parties and places asks for."""
    parties = facts.sides
    if facts.carried_on or facts.decided_already:
        return "after_decision"
    lived = facts.lived_places
    if facts.voices > 2 * MOST_AT_TABLE or (len(lived) > 1 and parties > MOST_SMALL):
        return "many_places" if len(lived) > 1 else "table_and_groups"
    worked = facts.agreement or len(facts.worked_themes) > 1
    return "table_and_groups" if parties > MOST_SMALL and worked else "one_table"


def choose(facts: Situation) -> Shape:
    """The stance and the pattern that the facts ask for."""
    shape = _pattern(facts)
    if shape.pattern in ("inform", "enough", "apart"):
        return shape
    stance = stance_of(facts).stance
    if shape.small and facts.perspectives and stance is Stance.STOP_AND_LOOK:
        # Where views are known, the small process is enough: it has the body say when it decides,
        # and hears each before they meet.
        stance = Stance.TALKS
    return evolve(shape, stance=str(stance))


def _pattern(facts: Situation) -> Shape:
    """The pattern that the facts ask for, if there are to be talks."""
    beside = tuple(
        name
        for name, wanted in (
            ("facts_panel", bool(facts_wanted(facts))),
            ("rights_track", any(facts.has_a_track(key) for key in facts.parties)),
        )
        if wanted
    )
    if facts.case.open == ():
        return Shape(
            pattern="inform", beside=tuple(each for each in beside if each == "rights_track")
        )
    if appointments(facts) or _enough(facts):
        return Shape(pattern="enough", small=True)
    if facts.shape_violent:
        return Shape(
            pattern="apart", beside=tuple(each for each in beside if each == "rights_track")
        )
    size = by_size(facts)
    if is_small(facts):
        return Shape(pattern="one_table", small=True, beside=beside)
    if facts.hottest >= 4 or any(each.trust == "broken" for each in facts.conflicts):
        return Shape(pattern="own_rooms_first", then=(size,), beside=beside)
    return Shape(pattern=size, beside=beside)


def why(facts: Situation, shape: Shape) -> tuple[Because, ...]:
    """Why this pattern, by the facts that chose it."""
    made: list[Said] = []
    if shape.stance != Stance.TALKS:
        return (Because(rule="stance-first", said=why_of(facts, stance_of(facts))),)
    if shape.pattern == "inform":
        made.append(said("plan_patterns.why_inform", ()))
    elif shape.pattern == "enough" and appointments(facts):
        made.append(why_appointment(facts))
    elif shape.pattern == "enough":
        made.append(said("plan_patterns.why_enough", tuple(facts.perspectives)))
    elif shape.small and not facts.concerned:
        made.append(said("plan_patterns.why_nobody", ()))
    elif shape.small and len(facts.concerned) == 1:
        made.append(said("plan_patterns.why_small_one", facts.concerned))
    elif shape.small:
        made.append(_why_small(facts))
    else:
        grown = tuple(grown_by(facts))
        if grown:
            refs = tuple(ref for each in grown for ref in each.refs)
            made.append(said("plan_patterns.why_grown", refs, facts=grown))
    if shape.has("facts_panel"):
        about = facts_wanted(facts)
        made.append(said("plan_patterns.why_facts", about, what=quoted(about)))
    return tuple(Because(rule="size-first", said=each) for each in made)


# Decisions that are something to sign.
_CONTRACT = re.compile(r"arrende|avtal|kontrakt|\b(lease|contract|agreement)", re.IGNORECASE)


def _why_small(facts: Situation) -> Said:
    """Why the small process is enough; where people are said to feel something, it is not said that
    the map has nothing of it.
    """
    felt = any(each.aspect is Aspect.FEELING for each in facts.perspectives.values())
    # Of those who have not been asked the map says nothing, which proves nothing.
    felt = felt or bool(facts.only_side)
    contract = any(_CONTRACT.search(each.title or "") for each in facts.case.decisions)
    key = "why_small_felt" if felt else "why_small_trust" if facts.conflicts else "why_small"
    key = "why_small_contract" if contract else key
    collected = _collected(facts)
    if collected:
        return said("plan_patterns.why_small_collected", collected, what=quoted(collected))
    return said(
        f"plan_patterns.{key}",
        facts.concerned,
        count=len(facts.concerned),
        where=_where(facts),
    )


def _collected(facts: Situation) -> tuple[str, ...]:
    """What people have been asked already, where meetings are to come that show them what came of
    it: then it is not by how few they are that the process is small.
    """
    shown = any(each.purpose is Purpose.MIRROR for each in facts.coming)
    asked = [each for each in facts.held if each.purpose is Purpose.INVENTORY and each.id]
    return facts.by_day(each.id for each in asked if each.id) if shown else ()


def _where(facts: Situation) -> Said:
    """Where those concerned are; nothing where some of them live elsewhere."""
    if any(lives_elsewhere(facts, key) for key in facts.concerned):
        return said("plan_fixed.nothing")
    near = "near_each_other" if len(facts.places) > 1 else "in_one_place"
    return said(f"plan_patterns.{near}")


def _talks_now(first: Shape) -> tuple[Shape, ...]:
    """Beside a plan that waits, lets something run or takes stock: talks now, under another pattern
    than its own, so that the two are told apart by name.
    """
    if first.pattern == "own_rooms_first":
        return (Shape(pattern=first.then[0], beside=first.beside),)
    return (Shape(pattern="own_rooms_first", then=(first.pattern,), beside=first.beside),)


def _only_rights(first: Shape) -> tuple[str, ...]:
    return tuple(each for each in first.beside if each == "rights_track")


def _could_be_small(facts: Situation) -> bool:
    """Whether the small process could be chosen all the same: mild, and all fit in one room."""
    return (
        len(facts.concerned) <= MOST_SMALL_ROOM
        and facts.hottest <= 3
        and not facts.violent
        and not facts.afraid
        and not facts.apart
        and not facts.agreement
        and not any(facts.has_a_track(key) for key in facts.parties)
        and not any(each.trust == "broken" for each in facts.conflicts)
    )


def alternatives_to(facts: Situation, first: Shape) -> tuple[Shape, ...]:
    """Other patterns that a steering group could choose, each with what it gives up."""
    found: list[Shape] = []
    if first.stance == Stance.DECLINE:
        return ()
    if first.stance != Stance.TALKS:
        return _talks_now(first)
    soft = frozenset(
        key
        for key in facts.concerned
        if not facts.hard(key) and not facts.conflicts_of(key) and key not in facts.holding
    )
    if first.pattern == "own_rooms_first":
        found.append(
            Shape(
                pattern=first.then[0],
                beside=first.beside,
                reserved=frozenset({"trust", "mirrored", "process_agreement"}),
            )
        )
        if not facts.violent and not facts.agreed_before:
            found.append(Shape(pattern="apart", beside=_only_rights(first)))
    elif first.pattern in ("many_places", "table_and_groups") and _could_be_small(facts):
        found.append(Shape(pattern="one_table", small=True, beside=first.beside))
    elif first.pattern == "many_places":
        found.append(Shape(pattern="table_and_groups", beside=first.beside))
    elif first.pattern == "table_and_groups" and len(facts.concerned) - len(soft) <= MOST_AT_TABLE:
        found.append(Shape(pattern="one_table", beside=first.beside, unseated=soft))
    elif (
        first.pattern == "one_table"
        and first.small
        and len(facts.concerned) > 1
        and facts.conflicts
    ):
        found.append(Shape(pattern="own_rooms_first", then=("one_table",), beside=first.beside))
    crowd = any((each.least_size or 0) > _CROWD for each in facts.parties.values())
    if crowd and facts.hottest < 4 and first.pattern not in ("inform", "enough", "apart"):
        found.append(Shape(pattern="lot", beside=first.beside))
    return tuple(found)

"""Needs: what the map asks for, each with what raised it. What a held dialogue has met raises no need.

A need says what, not how: the rules turn needs into dialogues. Each need rests on one rule; a rule that is switched off
takes its needs with it and no others.
"""

from collections.abc import Callable, Iterator, Mapping

from attrs import frozen

from processmap.analysis import conditions
from processmap.model.perspectives import Pair
from processmap.model.process_map import ProcessMap
from processmap.model.words import Aim, Answer, Level, Purpose, Readiness, StakeholderKind
from processmap.planning._facts import Facts

__all__ = ["MOST_THEMES", "Need", "needs"]

MOST_THEMES = 3
"""Themes that one dialogue can make proposals about."""

P = Purpose


@frozen(kw_only=True)
class Need:
    """Something the map asks for.

    Attributes:
        kind: what sort of dialogue it asks for.
        rule: code of the rule it rests on.
        refs: ids of what raised it, the one it concerns first; for a tension its two perspectives.
        why: which of the rule's reasons it is, as a key in the catalogue (``rules.<rule>.<why>``).
        said: a word from the document that has no id (somebody mentioned).
        themes: themes it is about.
    """

    kind: Purpose
    rule: str
    refs: tuple[str, ...] = ()
    why: str = "need"
    said: str | None = None
    themes: tuple[str, ...] = ()


def needs(case: ProcessMap, facts: Facts | None = None) -> tuple[Need, ...]:
    """Derive every need of a map, in the order dialogues usually come.

    Args:
        case: the map.
        facts: conditions of the map, where they are already computed.
    """
    known = facts or Facts(case)
    off = {each.rule for each in case.rules if each.off}
    return tuple(need for derive in _DERIVED for need in derive(known) if need.rule not in off)


def _mandate(facts: Facts) -> Iterator[Need]:
    case = facts.case
    pause = case.pause
    if pause is not None and pause.ended is None:
        yield Need(kind=P.MANDATE, rule="pause", refs=(pause.decided_by,) if pause.decided_by else ())
    talked = any(each.purpose is P.MANDATE for each in facts.standing)
    # Where nothing is open and that is decided, people are told: that takes no mandate for a dialogue.
    settled = facts.nothing_open and bool(conditions.decided_on_matter(case))
    if facts.mandate is None and not talked and not settled:
        yield Need(kind=P.MANDATE, rule="mandate-first", refs=facts.deciders)
    if case.open is None and not talked:
        yield Need(kind=P.MANDATE, rule="influence-exists", why="ask")
    homeless = tuple(each.id for each in case.proposals if not each.decided_by and each.id in facts.open_proposals)
    if homeless or not facts.bodies:
        yield Need(kind=P.MANDATE, rule="deciders-in-time", why="who", refs=homeless)


def _coordinate(facts: Facts) -> Iterator[Need]:
    """Authorities with a part in the question or a say in it; a municipality's own offices alone are no such case."""
    known = facts.stakeholders
    kinds = {StakeholderKind.AUTHORITY, StakeholderKind.ADMINISTRATION}
    found = tuple(
        key
        for key, each in known.items()
        if each.kind in kinds and key not in facts.declined and (key in facts.circle or each.influence is Level.HIGH)
    )
    outside = any(known[key].kind is StakeholderKind.AUTHORITY for key in found)
    if len(found) > 1 and outside and not _any(facts, P.COORDINATE):
        yield Need(kind=P.COORDINATE, rule="coordinate-authorities", refs=found)


def _hear(facts: Facts) -> Iterator[Need]:
    booked = {key for each in facts.standing if each.purpose is P.INVENTORY for key in each.participants}
    for key in facts.to_hear:
        if key not in booked:
            yield Need(kind=P.INVENTORY, rule="listen-separately", refs=(key,))
    sought = {said.casefold() for each in facts.standing for said in each.mentions}
    for each in facts.missing:
        if each.name.casefold() not in sought:
            yield Need(kind=P.INVENTORY, rule="reach-the-unheard", why="missing", refs=each.dialogues, said=each.name)


def _assess(facts: Facts) -> Iterator[Need]:
    for pair, state in facts.pairs.items():
        if state.threats and not _assessed(facts, pair):
            yield Need(kind=P.ASSESS, rule="safety-first", refs=tuple(sorted(pair)))
    unsaid: dict[str, list[str]] = {}
    for pair, state in facts.pairs.items():
        if state.readiness is Readiness.UNKNOWN and not state.barred and pair <= facts.stakeholders.keys():
            for key in sorted(pair):
                unsaid.setdefault(key, []).extend(sorted(pair - {key}))
    for view in (view for tension in facts.undecided for view in tension):
        for holder in facts.holders(view):
            unsaid.setdefault(holder, []).append(view)
    asking = (each for each in facts.standing if each.purpose in {P.ASSESS, P.INVENTORY})
    booked = {key for each in asking for key in each.participants}
    for holder in sorted(unsaid):
        if holder not in facts.declined and holder not in booked:
            yield Need(kind=P.ASSESS, rule="read-the-situation", refs=(holder, *dict.fromkeys(unsaid[holder])))


def _assessed(facts: Facts, pair: frozenset[str]) -> bool:
    return any(each.purpose is P.ASSESS and pair <= set(each.about + each.mentions) for each in facts.standing)


def _mirror(facts: Facts) -> Iterator[Need]:
    if facts.nothing_open:
        return  # no joint dialogue waits for it; what was heard goes to those who decided
    done = {key for each in facts.held if each.purpose is P.MIRROR for key in each.participants}
    booked = {key for each in facts.standing if each.purpose is P.MIRROR for key in each.participants}
    left = tuple(key for key in facts.circle if key not in booked and key not in done)
    if left:
        yield Need(kind=P.MIRROR, rule="mirror-back", refs=left)


def _sides(facts: Facts, key: Pair) -> Iterator[tuple[str, str]]:
    for a in facts.holders(key[0]):
        for b in facts.holders(key[1]):
            if a != b:
                yield a, b


def _prepare(facts: Facts) -> Iterator[Need]:
    asked: dict[str, list[str]] = {}
    for key in facts.to_meet:
        for a, b in _sides(facts, key):
            state = facts.pair(a, b)
            if not state.barred and state.readiness in {Readiness.PREPARED, Readiness.UNKNOWN}:
                asked.setdefault(a, []).append(b)
                asked.setdefault(b, []).append(a)
    for each in sorted(asked):
        if each not in facts.prepared:
            yield Need(kind=P.PREPARE, rule="caucus-first", refs=(each, *dict.fromkeys(asked[each])))


def _meet(facts: Facts) -> Iterator[Need]:
    for key in facts.to_meet:
        if key not in facts.carried:
            yield Need(kind=P.MEET, rule="meet-the-tensions", refs=key)
    if facts.awaits_inventory:
        yield Need(kind=P.MEET, rule="meet-the-tensions", why="provisional")


def _frame(facts: Facts) -> Iterator[Need]:
    if facts.to_meet and not _any(facts, P.FRAME):
        views = tuple(dict.fromkeys(each for key in facts.to_meet for each in key))
        yield Need(kind=P.FRAME, rule="problem-first", refs=views)


def _facts_needs(facts: Facts) -> Iterator[Need]:
    seeking = [each for each in (*facts.held, *facts.standing) if each.purpose is P.FACTS]
    for key, tension in sorted(facts.tensions.items()):
        disputed = tension.facts_disputed is Answer.YES and tension.aim in {Aim.MEET, Aim.UNKNOWN, None}
        if disputed and not any(facts.seeks(each, key) for each in seeking):
            yield Need(kind=P.FACTS, rule="facts-first", refs=key)


def _create(facts: Facts) -> Iterator[Need]:
    """Proposals for each theme, with both sides of its tensions; a theme that another holds whole is taken with it."""
    themes: dict[str, dict[str, None]] = {}
    plain: dict[str, None] = {}
    if not facts.circle:
        return
    for key in facts.to_settle:
        own = dict.fromkeys(theme for view in key for theme in facts.perspectives[view].themes)
        for theme in own:
            themes.setdefault(theme, {}).update(dict.fromkeys(key))
        if not own:
            plain.update(dict.fromkeys(key))
    made = [each for each in (*facts.held, *facts.standing) if each.purpose is P.CREATE]
    done = {theme for each in made for theme in each.themes}
    if any(not each.themes for each in made):
        return
    left = {theme: set(views) for theme, views in themes.items() if theme not in done}
    hidden = {theme: left.pop(theme) for theme in facts.hidden_themes if theme in left}
    for group in (*_together(left), *_together(hidden)):
        views = tuple(dict.fromkeys(view for theme in group for view in themes[theme]))
        yield Need(kind=P.CREATE, rule="create-together", refs=views, themes=group)
    if plain:
        yield Need(kind=P.CREATE, rule="create-together", refs=tuple(plain))


def _together(themes: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """Themes, and with each those whose perspectives all belong to it too."""
    groups: list[tuple[set[str], list[str]]] = []
    for theme in sorted(themes, key=lambda each: (-len(themes[each]), each)):
        room = (group for views, group in groups if themes[theme] <= views and len(group) < MOST_THEMES)
        home = next(room, None)
        if home is None:
            groups.append((themes[theme], [theme]))
        else:
            home.append(theme)
    return sorted(tuple(sorted(group)) for _, group in groups)


def _anchor(facts: Facts) -> Iterator[Need]:
    if not facts.ahead:
        return
    told = {
        body
        for each in (*facts.held, *facts.standing)
        if each.purpose is P.ANCHOR
        for body in (*each.bodies, *each.participants)
    } | facts.handled
    for body in facts.competent:
        if body not in told:
            yield Need(kind=P.ANCHOR, rule="deciders-in-time", refs=(body,))


def _decide(facts: Facts) -> Iterator[Need]:
    if not facts.ahead:
        return
    booked = {
        body for each in facts.standing if each.purpose is P.DECIDE for body in (*each.bodies, *each.participants)
    }
    about = facts.to_decide
    for body in facts.competent:
        if body not in booked:
            why = "decide" if body in facts.deciders else "prepare"
            own = tuple(each for each in about if _concerns(facts, each, body))
            yield Need(kind=P.DECIDE, rule="body-calendar", refs=(body, *own), why=why)


def _concerns(facts: Facts, proposal: str, body: str) -> bool:
    return any(body == each or body in facts.prepares(each) for each in facts.to_decide[proposal])


def _feedback(facts: Facts) -> Iterator[Need]:
    giving = (each for each in (*facts.held, *facts.standing) if each.purpose is P.FEEDBACK)
    told = {key for each in giving if not conditions.only_to_declined(facts.case, each) for key in each.about}
    joint = tuple(each.id for each in facts.held if each.joint and each.id not in told)
    if joint or facts.joint_ahead:
        yield Need(kind=P.FEEDBACK, rule="feedback-always", why="dialogues", refs=joint)
    decided = tuple(each.id for each in facts.to_tell if each.id not in told)
    if decided or (facts.ahead and facts.competent):
        yield Need(kind=P.FEEDBACK, rule="feedback-always", why="decisions", refs=decided)


def _follow_up(facts: Facts) -> Iterator[Need]:
    if any(each.purpose is P.FOLLOW_UP for each in facts.standing):
        return
    case = facts.case
    open_promises = tuple(each.who for each in case.commitments if each.done_on is None and each.kept is None)
    open_actions = tuple(each.responsible for each in case.actions if each.done_on is None and each.responsible)
    if open_promises or open_actions or case.actions or (facts.ahead and facts.competent):
        refs = tuple(dict.fromkeys((*open_promises, *open_actions)))
        yield Need(kind=P.FOLLOW_UP, rule="afterwards", refs=refs)


def _any(facts: Facts, purpose: Purpose) -> bool:
    return any(each.purpose is purpose for each in (*facts.held, *facts.standing))


def _weaker(facts: Facts) -> Iterator[Need]:
    """Those with little influence who may meet somebody with much: they ask to be prepared, as `caucus-first` does."""
    known, found = facts.stakeholders, dict[str, str]()
    for key in facts.to_meet:
        for a, b in _sides(facts, key):
            for weak, strong in ((a, b), (b, a)):
                if known[weak].influence is Level.LOW and known[strong].influence is Level.HIGH:
                    found.setdefault(weak, strong)
    for weak, strong in found.items():
        if weak not in facts.prepared:
            yield Need(kind=P.PREPARE, rule="strengthen-the-weaker", refs=(weak, strong))


_DERIVED: tuple[Callable[[Facts], Iterator[Need]], ...] = (
    _mandate,
    _coordinate,
    _hear,
    _assess,
    _mirror,
    _prepare,
    _weaker,
    _facts_needs,
    _meet,
    _frame,
    _create,
    _anchor,
    _decide,
    _feedback,
    _follow_up,
)

"""Whose matter it is: who causes it, who can change it, who bears it, who knows it, and to whom
something about it was promised.

Who sits where a theme is worked on follows from that, never from who happens to be quoted on it: a
group on noise without those who make the noise can write nothing that anybody has to keep to. That
nobody has written a perspective of somebody is no reason for no chair; that the document says what
a party is hit by is.
"""

import re
from collections.abc import Collection, Iterable
from itertools import permutations

from attrs import frozen

from processmap.model.circumstances import Limit
from processmap.model.governance import Commitment
from processmap.model.kinds import whole_of
from processmap.model.same_text import text_key
from processmap.model.words import (
    ArenaStatus,
    Aspect,
    Level,
    OrganisationRole,
    StakeholderKind,
    Standing,
)
from processmap.planning.situation import Situation

__all__ = [
    "Separate",
    "belonging",
    "can_change",
    "conditions_of",
    "facing",
    "few_for",
    "is_a_demand",
    "is_of_the_question",
    "is_set_by_authority",
    "meets_already",
    "names_trust",
    "own_field",
    "promised_to",
    "ruling",
    "seated_for",
    "separate_matters",
    "sisters",
    "started_from",
    "tried_against",
]

K = StakeholderKind
R = OrganisationRole
_HOLDERS = frozenset({Standing.LANDOWNER, Standing.PERMIT_HOLDER})
_TAKES_PART_IF = re.compile(
    r"\b(?:samarbetar?|deltar?|medverkar?)\b[^.]{0,40}?\b(?:bara om|endast om|så länge|"
    r"förutsatt att|om (?:varje|alla|båda|vi|ni|de|någon|ingen|det finns))\b|"
    r"\b(?:är|vara|kommer|går) med[^.]{0,40}?\b(?:bara om|endast om|så länge|förutsatt att)\b|"
    r"\b(?:cooperate|take part|join|sit down)\b[^.]{0,40}?\b(?:if|provided|as long as)\b",
    re.IGNORECASE,
)
"""That somebody takes part, and on what condition."""
_NAMES_TRUST = re.compile(r"förtroende|tillit|\btrust\b", re.IGNORECASE)
_SISTER = re.compile(r"\W*(motsvarande|syster\w*|corresponding|sister)\b", re.IGNORECASE)
_ASSOCIATION = re.compile(
    r"förening\w*|förbund\w*|klubb\w*|sällskap\w*|organisation\w*|nätverk\w*|kommitt\w*|"
    r"associations?|societ\w*|network\w*"
)
"""Words for an association, which tell nothing of what it is for."""
_STEM = 7
"""Letters that two names have in common where they are called after the same (own)."""
_MOST_TOGETHER = 8
"""Most chairs in a small group that sister associations join (own)."""
_MOST_SISTERS = 3
"""Most associations without a theme of their own that join the others in a small group (own)."""
MOST_STARTED = 2
"""Views that a group starts from, quoted; more than that nobody reads."""
_POWER = frozenset({Level.MEDIUM, Level.HIGH})
_LEAST_STEM = 4
"""Letters that an authority's name and a theme must begin with alike, to be about the same."""
_CHANGE = frozenset({"right", "must_agree", "carries_out"})


def can_change(facts: Situation, party: str) -> bool:
    """Whether a party can itself do something about the matter: it carries it out, its yes is
    needed, the land or the permit is its own, or the whole process is.
    """
    entity = facts.parties.get(whole_of(party))
    if entity is None:
        return False
    return (
        bool(_CHANGE & set(facts.claims[entity.id]))
        or bool(_HOLDERS & set(entity.standing))
        or entity.id in facts.owner_parties
    )


def facing(facts: Situation, parties: Iterable[str]) -> tuple[str, ...]:
    """Those whom these parties have something hard with: the ones their words are meant for."""
    mine = set(parties)
    return facts.ordered(
        {other for key in mine for other in facts.conflicts_of(key) if other not in mine}
    )


def _elsewhere(facts: Situation, party: str, themes: set[str]) -> bool:
    """Whether the document itself says that a party is hit by other themes than these."""
    hit = set(facts.parties[party].hit_by)
    return bool(hit) and not hit & themes


def belonging(facts: Situation, themes: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Those a matter belongs to, in circles, the innermost first.

    Args:
        facts: the situation.
        themes: what is to be worked on.

    Returns:
        Who speaks of it or is hit by it; who can change it, and whom those who speak of it are in
        conflict with; who bears it though nobody has written what they say; who knows it, or is
        organised in it.
    """
    mine = set(themes)
    inner = {
        key
        for key in facts.concerned
        if mine & set(facts.themes_of(key)) and not _elsewhere(facts, key, mine)
    }
    able = {
        key
        for key in facts.concerned
        if can_change(facts, key) and not _elsewhere(facts, key, mine)
    } | set(facing(facts, inner))
    bearing = {key for key in facts.with_hard_claims if not _elsewhere(facts, key, mine)}
    knowing = {
        key
        for key in facts.concerned
        if ("knows" in facts.claims[key] or _organised(facts, key))
        and not _elsewhere(facts, key, mine)
    }
    circles: list[tuple[str, ...]] = []
    placed: set[str] = set()
    for circle in (inner, able, bearing, knowing):
        there = {key for key in circle - placed if key in facts.parties}
        circles.append(facts.ordered(there))
        placed |= there
    return tuple(circles)


def _organised(facts: Situation, party: str) -> bool:
    entity = facts.parties[party]
    return entity.kind is K.ASSOCIATION and facts.affected(party) in (Level.HIGH, Level.MEDIUM)


def seated_for(facts: Situation, themes: Collection[str], most: int | None) -> tuple[str, ...]:
    """Who sits where some themes are worked on: circle by circle as long as there is room.

    Those who speak of it and those who can change it always do, whatever room there is: without
    either, what is worked out is only a wish.

    Args:
        facts: the situation.
        themes: what is to be worked on.
        most: most parties in the room; None where it has no bound.
    """
    inner, able, *outer = belonging(facts, themes)
    deciding = [key for key in ruling(facts, themes) if own_field(facts, key) & set(themes)]
    chosen = list(dict.fromkeys((*inner, *able, *deciding, *_drawing(facts, themes))))
    for circle in ([key for key in each if key not in chosen] for each in outer):
        room = None if most is None else most - len(_heads(facts, chosen))
        if room is not None and len(_heads(facts, circle)) > room:
            break
        chosen += circle
    return facts.ordered(chosen)


def few_for(facts: Situation, themes: Collection[str], most: int) -> tuple[str, ...]:
    """Who sits in a small group on some themes: those who hold them or are hit by them, whom their
    words are meant for, and who carries it out or decides on it.

    Of the others only those of whom the map tells no theme, who bear it, whose yes is needed or who
    know it: circle by circle as long as there is room. An association that sits there is not the
    only one for the others that the same matter hits: those of whom the map tells no theme, or
    trust alone, join it.

    Args:
        facts: the situation.
        themes: what is to be worked on.
        most: most parties in the room, a divided one counted once; one more where others join.
    """
    mine = set(themes)
    inner, _, bearing, knowing = belonging(facts, themes)
    carrying = [
        key
        for key in facts.concerned
        if "carries_out" in facts.claims[key] and not _elsewhere(facts, key, mine)
    ]
    deciding = [key for key in ruling(facts, themes) if own_field(facts, key) & mine]
    met = [key for key in facing(facts, inner) if not facts.themes_of(key)]
    across = (*met, *_opposed(facts, mine))
    able = (*carrying, *deciding, *_drawing(facts, themes))
    chosen = list(dict.fromkeys((*inner, *across, *able)))
    chosen = _with_sisters(facts, chosen, most)
    needed = [key for key in facts.concerned if "must_agree" in facts.claims[key]]
    for circle in ((*needed, *bearing), knowing):
        untold = [key for key in dict.fromkeys(circle) if not facts.themes_of(key)]
        left = facts.ordered(set(untold) - set(chosen))
        if len(chosen) + len(left) > most:
            break
        chosen += left
    return facts.ordered(_with_sisters(facts, chosen, most))


def _with_sisters(facts: Situation, chosen: list[str], most: int) -> list[str]:
    """Those chosen, with sister associations of which the map tells no theme, where they fit."""
    beside = {
        other
        for key in chosen
        for other in sisters(facts, key)
        if other not in chosen and all(map(names_trust, facts.themes_of(other)))
    }
    room = min(most + 1, _MOST_TOGETHER)
    fits = len(beside) <= _MOST_SISTERS and len(_heads(facts, (*chosen, *beside))) <= room
    return [*chosen, *facts.ordered(beside)] if fits else chosen


def sisters(facts: Situation, party: str) -> tuple[str, ...]:
    """Other associations of the same matter, that stand by this one or by one that does: they hold
    a view or have something hard with somebody in common, one trusts the other, or they are called
    after the same. It answers for none of them.

    Args:
        facts: the situation.
        party: id of a stakeholder; none but an association has any.
    """
    made: dict[str, tuple[str, ...]] = facts.case.once("planning:sisters", dict)
    if party not in made:
        made[party] = _sisters(facts, party)
    return made[party]


def _sisters(facts: Situation, party: str) -> tuple[str, ...]:
    beside: dict[str, frozenset[str]] = facts.case.once(
        "planning:stand_together", lambda: _standing_together(facts)
    )
    found: set[str] = set()
    reached = {party} & beside.keys()
    while reached:
        found |= reached
        reached = {other for key in reached for other in beside[key]} - found
    against = {*facts.conflicts_of(party), *_across_in_tension(facts, party), party}
    return facts.ordered(found - against)


def _standing_together(facts: Situation) -> dict[str, frozenset[str]]:
    """Of each association of the matter the others that stand by it: by what they have in common,
    each thing with those who have it, so that many associations are not held against each other
    one by one.
    """
    out = facts.hidden | facts.protected | facts.declined | facts.afraid
    known = [key for key in facts.concerned if _organised(facts, key) and key not in out]
    shared: dict[tuple[str, str], set[str]] = {}
    for key in known:
        common = {("view", each) for each in facts.views_of(key)}
        common |= {("conflict", each) for each in facts.conflicts_of(key)}
        # Both are called after one thing that is no place and no word for an association.
        common |= {("name", each) for each in _name_stems(facts, key)}
        for each in common:
            shared.setdefault(each, set()).add(key)
    beside: dict[str, set[str]] = {key: set() for key in known}
    for together in shared.values():
        for key in together:
            beside[key] |= together
    for key in known:
        for other in {*facts.door_openers.get(key, ())} & beside.keys():
            beside[key].add(other)
            beside[other].add(key)
        if _SISTER.match(facts.parties[key].name):  # one is called the sister of the others
            beside[key] |= beside.keys()
            for other in known:
                beside[other].add(key)
    return {
        key: frozenset(others) - {key, *facts.conflicts_of(key), *_across_in_tension(facts, key)}
        for key, others in beside.items()
    }


def _name_stems(facts: Situation, party: str) -> set[str]:
    """Runs of letters in the common nouns of a name, long enough to be a word that others share."""
    entity = facts.parties[party]
    places = {word.casefold() for place in entity.place_names for word in place.split()}
    first, *rest = entity.name.split()
    common = [first, *(word for word in rest if word[0].islower())]
    words = [word.casefold() for word in common if word.casefold() not in places]
    return {
        word[start : start + _STEM]
        for word in (_ASSOCIATION.sub(" ", each) for each in words)
        for start in range(len(word) - _STEM + 1)
        if " " not in word[start : start + _STEM]
    }


def names_trust(theme: str) -> bool:
    """Whether a theme is trust itself, which no working group mends.

    Args:
        theme: in the document's own words.
    """
    return _NAMES_TRUST.search(theme) is not None


def _across_in_tension(facts: Situation, party: str) -> frozenset[str]:
    """Those who hold the other side of a tension in which a party holds one."""
    across: dict[str, frozenset[str]] = facts.case.once(
        "planning:across_in_tension", lambda: _all_across(facts)
    )
    return across.get(party, frozenset())


def _all_across(facts: Situation) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for tension in facts.case.tensions:
        if tension.confidential:
            continue
        sides = [{*facts.holders(view)} for view in tension.between]
        for mine, other in permutations(sides, 2):
            for party in mine - other:
                found.setdefault(party, set()).update(map(whole_of, other))
    return {party: frozenset(others) for party, others in found.items()}


def _opposed(facts: Situation, themes: set[str]) -> tuple[str, ...]:
    """Those who stand on either side of an open tension that is about these themes."""
    about = [
        each
        for each in facts.open_tensions
        if any(themes & set(facts.perspectives[key].themes) for key in each.between)
    ]
    return tuple(
        whole_of(key)
        for each in about
        for view in each.between
        for key in facts.holders(view)
        if whole_of(key) in facts.concerned and not _elsewhere(facts, whole_of(key), themes)
    )


def conditions_of(facts: Situation, parties: Iterable[str]) -> tuple[str, ...]:
    """Views in which somebody says that they take part if something is so: that is a rule of the
    room where they sit.

    Args:
        facts: the situation.
        parties: who sits there.
    """
    present = set(parties)
    return facts.by_name(
        key
        for key, each in facts.perspectives.items()
        if present & {whole_of(holder) for holder in facts.holders(key)}
        and not facts.hidden & set(facts.holders(key))
        and _TAKES_PART_IF.search(each.statement)
    )


def _drawing(facts: Situation, themes: Collection[str]) -> tuple[str, ...]:
    """Who has drawn up what lies there on these themes, or on no theme in particular."""
    makers = {
        whole_of(key)
        for each in facts.open_proposals
        if not each.themes or set(each.themes) & set(themes)
        for key in each.made_by
    }
    return tuple(key for key in facts.drawing if key in makers)


def _heads(facts: Situation, parties: Iterable[str]) -> tuple[str, ...]:
    """Parties, the divided ones as their parts: as many chairs as they take at the least."""
    return tuple(part for key in parties for part in (facts.parts(key) or (key,)))


def ruling(facts: Situation, themes: Iterable[str]) -> tuple[str, ...]:
    """Authorities that decide on something, or have power over it, where these themes are talked
    about: each has a chair there however little it is hit itself.

    Not who tries a case in the matter: they rule on it, and sit nowhere else. An authority that the
    map ties to other themes, or that is named after another, has its chair there instead.

    Args:
        facts: the situation.
        themes: what is talked about.
    """
    mine = set(themes)
    trying = _trying(facts)
    return facts.ordered(
        key
        for key, entity in facts.parties.items()
        if entity.kind is K.AUTHORITY
        and entity.influence in _POWER
        and key not in facts.declined
        and key not in facts.overseeing
        and facts.body_of.get(key, key) not in trying
        and (not (hit := facts.themes_of(key)) or not mine.isdisjoint(hit))
        and (not (own := _named_after(facts, key)) or not mine.isdisjoint(own))
    )


def _trying(facts: Situation) -> frozenset[str]:
    return frozenset(key for each in facts.proceedings for key in each.by)


def _named_after(facts: Situation, party: str) -> tuple[str, ...]:
    """Themes that an authority has in its very name: what it is there for."""
    known: dict[str, tuple[str, ...]] = facts.case.once("planning:named_after", dict)
    if party not in known:
        words = text_key(facts.parties[party].name).split()
        known[party] = tuple(
            theme
            for theme, stem in _stems(facts).items()
            if any(word.startswith(stem) and word != stem for word in words)
        )
    return known[party]


def _stems(facts: Situation) -> dict[str, str]:
    """How a word begins that has a theme in it, of the themes that are long enough to tell."""

    def found() -> dict[str, str]:
        stems = {theme: text_key(theme) for theme in facts.themes}
        return {theme: stem for theme, stem in stems.items() if len(stem) >= _LEAST_STEM}

    return facts.case.once("planning:stems_of_themes", found)


def own_field(facts: Situation, party: str) -> frozenset[str]:
    """Themes that an authority decides on: as the map says of it, of its decisions and of what it
    is to decide, and what it is named after.
    """
    ids = {party, facts.body_of.get(party, party)}
    proposals = {each.id: each for each in facts.case.proposals}
    found = {*facts.parties[party].hit_by, *_named_after(facts, party)}
    for each in facts.case.proposals:
        found |= set(each.themes) if ids & set(each.decided_by) else set()
    for decision in facts.case.decisions:
        if decision.body in ids:
            found |= {
                theme
                for key in decision.proposals
                if key in proposals
                for theme in proposals[key].themes
            }
    return frozenset(found)


@frozen
class Separate:
    """A matter that is not the main question: others own it, and another authority decides on it.

    Attributes:
        theme: the matter.
        parties: those whose own it is, and those who know it.
        authorities: who decides on it.
    """

    theme: str
    parties: tuple[str, ...]
    authorities: tuple[str, ...]


def separate_matters(facts: Situation) -> tuple[Separate, ...]:
    """Themes that have their own parties and their own deciding authority.

    A theme is one where somebody with a chair of their own to claim is concerned by that theme and
    no other, where an authority decides on it that neither owns the process nor decides on the main
    question, and where others have a chair of their own to claim in something else. Where that
    authority has decided already, the matter is none any more.

    Returns:
        The matters, by theme.
    """
    main = {*facts.owner_parties, *facts.deciders, *(each.body for each in facts.pending)}
    for decision in facts.pending:
        by_id = {each.id: each for each in facts.case.proposals}
        makers = (by_id[key].made_by for key in decision.proposals if key in by_id)
        main |= {whole_of(key) for made_by in makers for key in made_by}
    found = []
    for theme in facts.themes:
        authorities = tuple(
            key
            for key in ruling(facts, [theme])
            if theme in own_field(facts, key)
            and not {key, facts.body_of.get(key, key)} & main
            and not _has_settled(facts, key)
        )
        own = [
            key
            for key in facts.with_hard_claims
            if set(facts.themes_of(key)) == {theme} and key not in authorities
        ]
        others = [key for key in facts.with_hard_claims if theme not in facts.themes_of(key)]
        if not authorities or not own or not others:
            continue
        knowing = [
            key
            for key in facts.concerned
            if "knows" in facts.claims[key] and theme in facts.themes_of(key)
        ]
        hit = [key for key in facts.concerned if theme in facts.parties[key].hit_by]
        parties = facts.ordered({*own, *knowing, *hit} - set(authorities))
        found.append(Separate(theme, parties, authorities))
    return tuple(found)


def _has_settled(facts: Situation, party: str) -> bool:
    """Whether an authority has decided on its matter already, and nothing more waits there."""
    ids = {party, facts.body_of.get(party, party)}
    return any(each.body in ids for each in facts.settled_matters)


def is_of_the_question(facts: Situation, members: Iterable[str]) -> bool:
    """Whether a body that meets already is one where this question can be met: both sides of each
    open tension sit there, and at least half of those with a chair of their own to claim.

    A body that was set up for another matter has those whom that matter concerns. That it meets is
    no reason for the others to have no room.

    Args:
        facts: the situation.
        members: who sits in the body.
    """
    there = {whole_of(key) for key in members}
    for tension in facts.open_tensions:
        sides = [set(facts.holders(key)) - facts.afraid for key in tension.between]
        if any(side and not side & there for side in sides):
            return False
    wanted = {
        key
        for key in facts.with_hard_claims
        if key not in facts.afraid and key not in facts.declined and not facts.has_standing(key)
    }
    return 2 * len(wanted & there) >= len(wanted)


def meets_already(facts: Situation) -> bool:
    """Whether a body that meets already is the room for this question: nobody is to be invited."""
    units = (each.members for each in facts.case.organisation if each.role is R.OTHER)
    rooms = (
        [member.party for member in each.members if member.party]
        for each in facts.case.arenas
        if each.status is ArenaStatus.OPEN and each.members
    )
    return any(members and is_of_the_question(facts, members) for members in (*units, *rooms))


def is_a_demand(facts: Situation, limit: Limit) -> bool:
    """Whether a limit is what a party demands that does not own the question: a view of its own,
    and nobody else is asked whether it holds.

    Args:
        facts: the situation.
        limit: the limit.
    """
    by = whole_of(limit.said_by) if limit.said_by else None
    if by not in facts.parties or is_set_by_authority(facts, limit):
        return False
    return by not in facts.owner_parties


def is_set_by_authority(facts: Situation, limit: Limit) -> bool:
    """Whether a limit is set by an authority that does not come to talks: it is fixed, as far as
    anybody here can say.

    Args:
        facts: the situation.
        limit: the limit.
    """
    by = whole_of(limit.said_by) if limit.said_by else None
    return by in facts.declined and facts.parties[by].kind is StakeholderKind.AUTHORITY


def promised_to(facts: Situation, promise: Commitment) -> tuple[str, ...]:
    """Those to whom something was promised: as written, else those who are hit by what the one who
    promised speaks of.

    Nobody where the map does not tell.
    """
    written = [whole_of(key) for key in promise.to if whole_of(key) in facts.parties]
    if written:
        return facts.ordered(written)
    giver = whole_of(promise.who)
    spoken = set(facts.themes_of(giver)) if giver in facts.parties else set()
    return facts.ordered(
        key
        for key, each in facts.parties.items()
        if key != giver and spoken and spoken & set(each.hit_by)
    )


def tried_against(
    facts: Situation, themes: Iterable[str], not_here: Iterable[str] = ()
) -> tuple[str, ...]:
    """The two views that are to be tried against each other where these themes are worked on: of
    the hottest tension on them that is held by different people; none where there is no such.

    Two views on one theme are no tension for that: they may be the same side's. Nobody's feeling
    is tried against anything.

    Args:
        facts: the situation.
        themes: what is worked on there.
        not_here: themes that are taken up elsewhere, or later; a view only on those is not tried.
    """
    mine = set(themes)
    elsewhere = set(not_here) - mine
    found = []
    for tension in facts.open_shared_tensions:
        sides = [facts.perspectives[key] for key in tension.between if key in facts.perspectives]
        if len(sides) < 2 or not all(not each.themes or mine & set(each.themes) for each in sides):
            continue  # a view of another theme is not worked on here
        if not any(each.themes for each in sides):
            continue
        if any(each.themes and set(each.themes) <= elsewhere for each in sides):
            continue
        if any(each.aspect is Aspect.FEELING for each in sides):
            continue
        left, right = (set(facts.holders(each.id)) for each in sides)
        if left and right and not left & right:
            found.append((-(tension.stage or 0), facts.by_name(tension.between)))
    found.sort(key=lambda item: (item[0], [facts.perspectives[key].statement for key in item[1]]))
    return found[0][1] if found else ()


def started_from(
    facts: Situation, views: Iterable[str], themes: Iterable[str] = ()
) -> tuple[str, ...]:
    """The views that a group starts from: those of the hardest hit, few enough to be quoted.

    A view of these themes alone comes before one that takes up another besides; a second one is of
    somebody else than the first, and stands against it where the map has such a view.

    Args:
        facts: the situation.
        views: what is said where the group works.
        themes: what it works on.
    """
    mine = set(themes)

    def order(view: str) -> tuple[bool, bool, bool, str]:
        found = facts.perspectives[view]
        return (
            bool(set(found.themes) - mine),
            not any(facts.hard(key) for key in facts.holders(view)),
            view not in facts.tense_views,
            found.statement,
        )

    left = sorted((view for view in views if view in facts.shared), key=order)
    chosen = left[:1]
    for first in chosen:
        others = [key for key in left[1:] if not _shared_holders(facts, first, key)]
        against = [key for key in others if _against(facts, first, key)]
        chosen = [first, *(against or others or left[1:])[: MOST_STARTED - 1]]
    return facts.by_name(chosen)


def _shared_holders(facts: Situation, one: str, other: str) -> bool:
    return bool(set(facts.holders(one)) & set(facts.holders(other)))


def _against(facts: Situation, one: str, other: str) -> bool:
    return any({one, other} <= set(each.between) for each in facts.open_shared_tensions)

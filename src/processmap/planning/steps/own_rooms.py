"""Rooms of one's own: members with the association that speaks for them, and each side by itself
between the large meetings.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import ceil

from attrs import evolve, frozen

from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, PlanArena, Said
from processmap.model.same_text import text_key
from processmap.model.words import Level, RelationshipKind, StakeholderKind, Standing, VoiceBasis
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.form import form_of
from processmap.planning.old_words import old_parts
from processmap.planning.situation import Situation
from processmap.planning.staff import is_staff
from processmap.planning.steps.call import by_the_lead, lead_said
from processmap.planning.steps.decide import signers
from processmap.planning.steps.meanwhile import homes_at_stake

__all__ = [
    "CAMPS_AT_HOME",
    "MEMBERS_FIRST",
    "SIDES_BETWEEN",
    "Voice",
    "voices",
]

K = StakeholderKind
HOT = 4
"""Glasl's stage from which the sides meet by themselves between the meetings (own)."""
LEAST_MEETINGS = 3
"""Meetings of a series from which there is something to do between them (own)."""
MOST_BETWEEN = 3
"""Most meetings of a side by itself in one series (own)."""
MOST_SIDES = 4
"""Sides that have a room each; where there are more the lead goes between them (own)."""
_LEAST_STEM = 5
"""Letters of an association's name that those it is for begin with too."""
_BY_HOUSE = (2, 6)
"""Meetings of the many who are met house by house (own)."""
_THE_REST_BY_HOUSE = (3, 9)
"""As many with the rest of a place, of whom there are more (own)."""
_AT_A_TIME = 20
_MOST_BY_HOUSE = 12
_NEXT_HOUSE = 3
"""Days between two meetings with different houses: two a week (own)."""
_THE_REST = re.compile(r"(övriga|andra|the other|other|the rest)\b", re.IGNORECASE)
_GIVEN = frozenset({VoiceBasis.CHOSEN, VoiceBasis.AGREED, VoiceBasis.LAW})
_MEMBERS = frozenset({K.RESIDENTS, K.GROUP})
_FOR = re.compile(
    r"^([^\W\d_]{5,}?)s?(?:förening|förbund|organisation|rådet|råd|laget|lag|kåren|kår|union)"
)
_FOR_IN_ENGLISH = re.compile(
    r"^(\w{5,}?)s?[’']s?\s+(?:association|union|organi[sz]ation|council)\b"
)


@frozen(kw_only=True)
class Voice:
    """An association that speaks for people who are in the map themselves.

    Attributes:
        association: who speaks.
        members: those it speaks for.
        given: whether the map says that they chose or agreed to it, or that the law says so.
        by_name: whether only its name says whom it is for.
    """

    association: str
    members: str
    given: bool
    by_name: bool


def voices(facts: Situation) -> tuple[Voice, ...]:
    """Who in the map speaks for whom of those concerned.

    As written; a union for the staff, where both stand in the map; else as the association's own
    name says ("Hyresgästföreningen" for the tenants), which is asked about and never taken as read.

    Returns:
        By association and members, in the order in which parties are told.
    """
    return facts.case.once("planning:voices", lambda: _voices(facts))


def _voices(facts: Situation) -> tuple[Voice, ...]:
    members = [key for key in facts.ordered(facts.concerned) if _may_be_members(facts, key)]
    place = {key: number for number, key in enumerate(members)}
    names = _Names({key: facts.parties[key].name for key in members})
    employed = frozenset(key for key in members if is_staff(facts, key))
    found: list[Voice] = []
    for key in facts.ordered(facts.parties):
        entity = facts.parties[key]
        union = Standing.UNION in entity.standing
        if entity.kind is not K.ASSOCIATION and not union:
            continue
        written = {whole_of(each.who): each.basis in _GIVEN for each in entity.speaks_for}
        named_so = frozenset() if written else names.beginning(_stem(entity.name))
        wanted = {*written, *named_so, *(employed if union else ())} & place.keys() - {key}
        found += [
            Voice(
                association=key,
                members=other,
                given=written.get(other, False),
                by_name=other in named_so,
            )
            for other in sorted(wanted, key=place.__getitem__)
        ]
    return tuple(found)


def _members_of(facts: Situation, association: str) -> frozenset[str]:
    """Those in the map for whom an association speaks."""

    def found() -> dict[str, frozenset[str]]:
        members: dict[str, set[str]] = defaultdict(set)
        for voice in voices(facts):
            members[voice.association].add(voice.members)
        return {key: frozenset(those) for key, those in members.items()}

    by_association = facts.case.once("planning:members_of", found)
    return by_association.get(association, frozenset())


def _may_be_members(facts: Situation, party: str) -> bool:
    """Whether a party is people who may have an association, and who can be met as one group."""
    entity = facts.parties[party]
    return (
        entity.kind in _MEMBERS
        and not entity.individual
        and not facts.children(party)
        and not facts.parts(party)
    )


def _stem(association: str) -> str | None:
    """The beginning of the word for those that an association is for, by its name."""
    name = text_key(association)
    match = _FOR_IN_ENGLISH.match(name) or _FOR.match(name)
    return match[1] if match is not None and len(match[1]) >= _LEAST_STEM else None


class _Names:
    """The words in the names of those who may have an association, in order of letters, so that
    those that begin in one way stand together.

    Args:
        names: the name of each, by id.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._words = sorted(
            (word, key)
            for key, name in names.items()
            for word in re.findall(r"[^\W\d_]+", text_key(name))
        )

    def beginning(self, stem: str | None) -> frozenset[str]:
        """Who has a word in their name that begins so."""
        if stem is None:
            return frozenset()
        first = bisect_left(self._words, (stem, ""))
        found = set()
        for place in range(first, len(self._words)):
            word, key = self._words[place]
            if not word.startswith(stem):
                break
            found.add(key)
        return frozenset(found)


def members_first(facts: Situation, plan: Blueprint) -> None:
    """Those concerned and their own association meet by themselves before anything joint, and the
    members say what it may say for them.

    Not where the two are in conflict, where the association has power over them, or where either is
    to be kept apart: then each is met alone.
    """
    if plan.shape.small or plan.shape.has("inform", "enough") or facts.carried_on:
        return
    rest_after: tuple[str, ...] = ()
    for voice in sorted(voices(facts), key=lambda each: _is_the_rest(facts, each.members)):
        pair = (voice.members, voice.association)
        if not _can_confide(facts, voice):
            continue
        seats, absent = plan.together(pair)
        if absent or not plan.enough(seats):
            continue
        form = form_of(facts, voice.members, small=False)
        filled: dict[str, Filling] = {
            "who": named([voice.members]),
            "association": named([voice.association]),
        }
        rest = _is_the_rest(facts, voice.members) and bool(rest_after)
        blocks = said("plan_fixed.nothing")
        if homes_at_stake(facts) and facts.parties[voice.members].kind is K.RESIDENTS:
            blocks = said("plan_own_rooms.few_at_a_time" if not rest else "plan_own_rooms.by_house")
        key = "given" if voice.given else ("by_name" if voice.by_name else "asked")
        told = any(
            each.purpose is not None and each.purpose.key == f"plan_own_rooms.members_{key}"
            for each in plan.arenas_of("own_group")
        )
        key = "by_name_too" if key == "by_name" and told else key
        made = plan.arena(
            "own_group",
            said("plan_own_rooms.members_title", pair, **filled),
            purpose=said(f"plan_own_rooms.members_{key}", pair, blocks=blocks, **filled),
            members=seats,
            themes=facts.themes_of(voice.members),
            sessions=_BY_HOUSE if rest else (1, 2),
            opens_after=rest_after if rest else (),
            place=form.place,
            hour=form.hour,
            yields=said("plan_own_rooms.members_yields", pair, **filled),
            refs=pair,
            about=(voice.members, voice.association),
        )
        _by_themselves_first(facts, plan, voice, made)
        if not _is_the_rest(facts, voice.members):
            rest_after = (*rest_after, made.id)
    _only_with_members(facts, plan)


def _by_themselves_first(
    facts: Situation, plan: Blueprint, voice: Voice, together: PlanArena
) -> None:
    """The talks with those concerned by themselves, and the last with their association, are one
    round: as many meetings as they take, and the association comes in at the end of it.
    """
    alone = next(
        (
            each
            for each in plan.arenas
            if each.phase == "call"
            and each.kind in ("assessment", "own_group")
            and each.parties == (voice.members,)
            and each.status == "proposed"
        ),
        None,
    )
    if alone is None or not isinstance(alone.purpose, Said):
        return
    plan.replace(
        evolve(
            together,
            sessions=(1, 1),
            every_days=0,
            opens_after=(alone.id,),
        )
    )
    blocks = dict(together.purpose.params)["blocks"] if isinstance(together.purpose, Said) else None
    if not isinstance(blocks, Said) or blocks.key == "plan_fixed.nothing":
        return
    asked = evolve(alone.purpose, params=(*alone.purpose.params, ("blocks", blocks)))
    plan.replace(
        evolve(
            alone,
            kind="own_group",
            purpose=asked,
            sessions=_as_many_as_they_are(facts, voice.members),
            every_days=_NEXT_HOUSE,
            opens_after=(*alone.opens_after, *together.opens_after),
        )
    )


def _as_many_as_they_are(facts: Situation, party: str) -> tuple[int, int]:
    """Meetings with those who live in the same houses: by how many they are, else by whether they
    are one block or the rest of a place.
    """
    size = facts.parties[party].least_size
    if size is None:
        return _BY_HOUSE if not _is_the_rest(facts, party) else _THE_REST_BY_HOUSE
    least = min(_MOST_BY_HOUSE, max(1, ceil(size / _AT_A_TIME)))
    return least, min(_MOST_BY_HOUSE, least + ceil(least / 2))


def _is_the_rest(facts: Situation, party: str) -> bool:
    """Whether a party is named as the rest of those of whom some are a party of their own: they are
    many, and those come first.
    """
    return bool(_THE_REST.match(facts.parties[party].name))


def _only_with_members(facts: Situation, plan: Blueprint) -> None:
    """An association that is there for its members alone, and says nothing of its own in the map,
    is met with them and not rung as if it lived there itself.
    """
    with_members = {
        key
        for each in plan.arenas_of("own_group")
        for key in each.parties
        if not _members_of(facts, key).isdisjoint(each.parties)
    }
    plan.arenas = [
        each
        for each in plan.arenas
        if not (
            each.phase == "call"
            and len(each.parties) == 1
            and each.parties[0] in with_members
            and not facts.hard(each.parties[0])
            and each.parties[0] not in facts.holding
        )
    ]


MEMBERS_FIRST = StepRule(
    code="members-first",
    phase="call",
    step=members_first,
    sources=("NRA564", "POP", "KRH09"),
    ours=True,
    needs=("speaks_for", "standing: union", "kind: association"),
    small=False,
    texts={
        "title": ("Medlemmarna först", "The members first"),
        "about": (
            "De som berörs och deras egen förening möts för sig före de gemensamma mötena, "
            "och de som berörs säger vad föreningen får säga för dem.",
            "Those concerned and their own association meet by themselves before the joint "
            "meetings, and those concerned say what it may say for them.",
        ),
        "because": (
            "Ett uppdrag ges av dem det gäller. Det antas inte.",
            "A mandate is given by those it is about. It is not assumed.",
        ),
    },
)


def _can_confide(facts: Situation, voice: Voice) -> bool:
    """Whether members can speak freely in a room with those who speak for them."""
    both = {voice.members, voice.association}
    return (
        not both & (facts.declined | facts.afraid | facts.protected | facts.hidden)
        and voice.association not in facts.conflicts_of(voice.members)
        and voice.association not in facts.under_power.get(voice.members, ())
        and voice.association not in facts.owner_parties
        and not facts.is_public(voice.association)
    )


def camps_at_home(facts: Situation, plan: Blueprint) -> None:
    """Two camps of those who live in one place meet at home, when both say that it works, before
    they sit at the common table with all the others.
    """
    if plan.shape.small or plan.shape.has("inform", "enough", "apart"):
        return
    seated = {
        whole_of(key)
        for each in plan.arenas_of("plenary", "round_table")
        if each.status == "proposed"
        for key in each.parties
    }
    for party in facts.ordered(seated & facts.parties.keys()):
        entity, parts = facts.parties[party], facts.parts(party)
        if not _has_camps(facts, party):
            continue
        # Nobody meets another camp for what was said long ago, unless they are there still.
        key = "camps_if" if old_parts(facts, party) else "camps"
        places = own_words(sorted(entity.place_names), (party,), plain=True)
        plan.arena(
            "own_group",
            said("plan_own_rooms.camps_title", (party,), who=named(parts)),
            purpose=said(f"plan_own_rooms.{key}", (party,)),
            members=[plan.seat(key) for key in parts],
            sessions=(1, 1),
            place=said("plan_form.place_named", (party,), places=places),
            hour=said("plan_form.hour_free"),
            phase="small",
            refs=(party,),
            about=(party, "hemma"),
        )


def _has_camps(facts: Situation, party: str) -> bool:
    """Whether a party lives in one place and is divided there, and nothing keeps any of it away."""
    entity, parts = facts.parties[party], facts.parts(party)
    kept_away = {party, *parts} & {*facts.protected, *facts.declined, *facts.apart}
    at_home = entity.kind is K.RESIDENTS and bool(entity.place_names)
    return at_home and len(parts) > 1 and not kept_away


CAMPS_AT_HOME = StepRule(
    code="camps-at-home",
    phase="small",
    step=camps_at_home,
    sources=("KRH09", "SD"),
    ours=True,
    needs=("subgroups", "places"),
    small=False,
    texts={
        "title": ("Lägren möts hemma", "The camps meet at home"),
        "about": (
            "Två läger i samma by eller ort möts för sig, när båda vill, före det stora bordet.",
            "Two camps of one village or place meet by themselves, when both want to, before the "
            "large table.",
        ),
        "because": (
            "De som bor ihop ska inte mötas första gången inför alla andra.",
            "Those who live together should not meet for the first time before all the others.",
        ),
    },
)


# Between the meetings


def sides_between(facts: Situation, plan: Blueprint) -> None:
    """Between the meetings of a series each side meets by itself, where they are hot or unequal: to
    say what it heard, what it can live with and what it takes along.

    Where they are only unequal the weaker side does: the stronger has its own staff and rooms.
    """
    if plan.shape.small or plan.shape.has("inform", "enough") or plan.shape.pattern == "apart":
        return
    for forum in _series(plan):
        _blocks_again(facts, plan, forum)
        roomed = _camps_again(facts, plan, forum)
        there = {whole_of(key) for key in forum.parties} - facts.protected - facts.declined
        hot = tuple(
            each
            for each in facts.conflicts
            if set(each.parties) <= there
            and not each.apart
            and ((each.stage or 0) >= HOT or each.trust is not None)
        )
        asked = [key for key in signers(facts, plan) if key in there] if facts.agreement else []
        if hot:
            sides = _sides(facts, {frozenset(each.parties) for each in hot}, there)
            why = {ref for each in hot for ref in each.why}
            if len(asked) > MOST_SIDES:
                # Those who stand together have a room; each of the others whose yes is asked is
                # heard by the lead, and not the two hottest only.
                sides = tuple(side for side in sides if len(side) > 1)
            _rooms(facts, plan, forum, sides, "hot", why)
            roomed |= {key for side in sides for key in side}
            left = tuple(key for key in asked if key not in roomed)
            if len(asked) > MOST_SIDES and left:
                refs = (*left, *facts.by_name(why))
                _through_the_lead(facts, plan, forum, left, refs, "signers")
            else:
                _the_others_too(facts, plan, forum, sides, why)
            continue
        for weak, strong in _unequal(facts, there):
            _room(facts, plan, forum, (weak,), "unequal", (weak, *strong), strong)


SIDES_BETWEEN = StepRule(
    code="sides-between",
    phase="wide",
    step=sides_between,
    sources=("KRH09", "HOF11"),
    ours=True,
    needs=("relationships.stage", "relationships.trust", "power_over", "subgroups"),
    small=False,
    texts={
        "title": ("Egna rum mellan träffarna", "Rooms of their own between the meetings"),
        "about": (
            "Mellan de gemensamma träffarna möts varje sida för sig, när det är hett eller "
            "ojämnt mellan dem.",
            "Between the joint meetings each side meets by itself, where it is hot or unequal "
            "between them.",
        ),
        "because": (
            "Det som är svårt att säga inför de andra hinner sägas först bland de egna.",
            "What is hard to say before the others can first be said among one's own.",
        ),
    },
)


def _blocks_again(facts: Situation, plan: Blueprint, forum: PlanArena) -> None:
    """Those who met where they live with their association before the table meet there again
    between its meetings, in the same form.
    """
    if not homes_at_stake(facts):
        return
    there = set(map(whole_of, forum.parties))
    rooms = [
        each
        for each in plan.arenas_of("own_group")
        if each.phase == "call" and _of_members(facts, each) and there & set(each.parties)
    ]
    parties = facts.ordered({whole_of(key) for each in rooms for key in each.parties})
    if not parties:
        return
    lead, led_by = lead_said(facts, *parties)
    places = {str(each.place): each.place for each in rooms}
    plan.arena(
        "own_group",
        said("plan_own_rooms.blocks_title", parties),
        purpose=said("plan_own_rooms.blocks", parties),
        members=[plan.seat(key) for key in parties],
        sessions=_between(forum),
        every_days=forum.every_days,
        hours=1.5,
        place=next(iter(places.values())) if len(places) == 1 else None,
        hour=rooms[0].hour,
        lead=lead,
        lead_said=led_by,
        phase=forum.phase,
        between=forum.id,
        refs=parties,
        about=(*parties, "husen"),
    )


def _camps_again(facts: Situation, plan: Blueprint, forum: PlanArena) -> set[str]:
    """The camps of those who live in one place meet between the meetings too, each with its own
    people: otherwise whoever sits at the table speaks for neither.

    Returns:
        Those who have rooms by this.
    """
    sitting = {whole_of(key) for key in forum.parties} & facts.parties.keys()
    divided = {party for party in sitting if _has_camps(facts, party)}
    for party in facts.ordered(divided):
        places = own_words(sorted(facts.parties[party].place_names), (party,), plain=True)
        for part in facts.parts(party):
            lead, led_by = lead_said(facts, part)
            plan.arena(
                "own_group",
                said("plan_own_rooms.between_title", (part,), who=named([part])),
                purpose=said("plan_own_rooms.between_camps", (party,)),
                members=[plan.seat(part)],
                sessions=_between(forum),
                every_days=forum.every_days,
                hours=1.5,
                place=said("plan_form.place_named", (party,), places=places),
                lead=lead,
                lead_said=led_by,
                phase=forum.phase,
                between=forum.id,
                refs=(party,),
                about=(part, "mellan"),
            )
    return divided


def _of_members(facts: Situation, arena: PlanArena) -> bool:
    """Whether a room is one of people with the association that speaks for them where they live."""
    sitting = frozenset(arena.parties)
    return len(sitting) == 2 and any(
        facts.parties[key].kind is K.RESIDENTS
        for association in sitting
        for key in _members_of(facts, association) & sitting
    )


def _series(plan: Blueprint) -> Iterator[PlanArena]:
    """The common forums that meet so often that there is something between; of two for the same
    people, one of which may be what a person has written, the first.
    """
    told: set[tuple[str, frozenset[str]]] = set()
    for each in plan.arenas_of("plenary", "round_table", "negotiation"):
        same = (each.kind, frozenset(each.parties))
        often = each.sessions[1] >= LEAST_MEETINGS and not each.dialogues
        if each.phase == "wide" and often and same not in told:
            told.add(same)
            yield each


def _sides(
    facts: Situation, against: set[frozenset[str]], there: set[str]
) -> tuple[tuple[str, ...], ...]:
    """Who stand together among those who stand against each other: those who hold the same tense
    view, unless they are at odds themselves. An association or a people speaks for itself, and so
    do those who settled something earlier and those who were not in it. Whoever bears it as hard
    and says the same is there too, though nothing is said to be hot between them and anybody.

    Args:
        facts: the situation.
        against: pairs between whom it is hot.
        there: who sits in the forum.
    """
    left = {key for pair in against for key in pair}
    for view in facts.tense_views:
        holding = set(facts.holders(view))
        bearing = {key for key in holding & there if "bears_it" in facts.claims[key]}
        left |= {key for key in bearing if holding & left and not facts.is_public(key)}
    groups = [{key} for key in left]
    for view in facts.tense_views:
        together = set(facts.holders(view)) & left
        for joined in _joinable(facts, [group for group in groups if group & together]):
            whole = set().union(*joined)
            if len(joined) < 2 or any(pair <= whole for pair in against):
                continue
            groups = [*(group for group in groups if group not in joined), whole]
    made = [facts.ordered(group) for group in groups]
    return tuple(sorted(made, key=lambda side: [facts.key(key) for key in side]))


def _joinable(facts: Situation, groups: Iterable[set[str]]) -> list[list[set[str]]]:
    """Groups that may be one side, in bunches: nobody in it speaks for another."""
    bunches: list[list[set[str]]] = []
    for group in sorted(groups, key=lambda each: [facts.key(key) for key in facts.ordered(each)]):
        bunch = next((each for each in bunches if _may_share(facts, each, group)), None)
        if bunch is None:
            bunches.append([group])
        else:
            bunch.append(group)
    return bunches


def _may_share(facts: Situation, bunch: Iterable[set[str]], group: set[str]) -> bool:
    there = set().union(*bunch)
    both = there | group
    if sum(_speaks_for_itself(facts, key) for key in both) > 1:
        return False
    signed = ({whole_of(key) for key in each.with_} for each in facts.agreed_before)
    return all(both <= each or not both & each for each in signed)


def _speaks_for_itself(facts: Situation, party: str) -> bool:
    """Whether a party is organised, and has a yes or no of its own: no other says it for it."""
    organised = facts.parties[party].kind in (K.ASSOCIATION, K.ELECTED)
    return organised or party in facts.assumed_peoples


def _unequal(facts: Situation, there: set[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Those in a room with somebody who has power over them and more say in the matter."""
    over: dict[str, set[str]] = {}
    among = there & facts.parties.keys()  # a body that sits there is nobody's weaker party
    for tie in facts.case.relationships:
        strong, weak = whole_of(tie.source), whole_of(tie.target)
        if tie.kind is not RelationshipKind.POWER_OVER or not {strong, weak} <= among:
            continue
        mine, theirs = facts.parties[weak], facts.parties[strong]
        if mine.influence is not Level.HIGH and theirs.influence is Level.HIGH:
            over.setdefault(weak, set()).add(strong)
    for weak in facts.ordered(over):
        if not facts.is_public(weak):
            yield weak, facts.ordered(over[weak])


def _rooms(
    facts: Situation,
    plan: Blueprint,
    forum: PlanArena,
    sides: Iterable[tuple[str, ...]],
    key: str,
    why: Iterable[str],
) -> None:
    """A room for each side that has none: offices, experts and strong firms meet at work."""
    heard = {
        whole_of(party)
        for each in plan.arenas
        if each.between == forum.id
        for party in each.parties
    }
    own = [
        side
        for side in sides
        if any(_needs_a_room(facts, key) for key in side) and not set(side) <= heard
    ]
    if len(own) > MOST_SIDES:
        who = facts.ordered({key for side in own for key in side})
        _through_the_lead(facts, plan, forum, who, (*who, *facts.by_name(why)), "through")
        return
    for side in own:
        others = facts.ordered(
            {
                other
                for key in side
                for other in facts.conflicts_of(key)
                if other in {whole_of(each) for each in forum.parties} and other not in side
            }
        )
        _room(facts, plan, forum, side, key, (*side, *facts.by_name(why)), others)


def _the_others_too(
    facts: Situation,
    plan: Blueprint,
    forum: PlanArena,
    sides: Iterable[tuple[str, ...]],
    why: Iterable[str],
) -> None:
    """Where only one has a room between the meetings, whoever stands against it, and associations
    that bear the same beside it, are heard by the lead: nobody is heard for another.
    """
    between = [each for each in plan.arenas if each.between == forum.id]
    heard = {whole_of(party) for each in between for party in each.parties}
    roomed = {key for side in sides for key in side if key in heard}
    if len(between) > 1 or len(roomed) != 1:
        return
    there = {whole_of(key) for key in forum.parties} & facts.parties.keys()
    against = {other for key in roomed for other in facts.conflicts_of(key)}
    organised = any(facts.parties[key].kind is K.ASSOCIATION for key in roomed)
    kin = {
        key
        for key in there
        if organised
        and facts.parties[key].kind is K.ASSOCIATION
        and facts.affected(key) in (Level.HIGH, Level.MEDIUM)
    }
    out = heard | facts.protected | facts.declined | facts.hidden
    left = facts.ordered(((against & there) | kin) - out)
    if not left:
        return
    refs = (*left, *facts.by_name(why))
    by_the_lead(
        facts,
        plan,
        forum,
        left,
        title=said("plan_own_rooms.others_title", refs, who=named(left)),
        sessions=_between(forum),
        every_days=forum.every_days,
        about="ovriga",
    )


def _needs_a_room(facts: Situation, party: str) -> bool:
    entity = facts.parties[party]
    strong = entity.kind is K.BUSINESS and entity.influence is Level.HIGH
    return not facts.is_public(party) and entity.kind is not K.EXPERT and not strong


def _room(
    facts: Situation,
    plan: Blueprint,
    forum: PlanArena,
    side: tuple[str, ...],
    key: str,
    refs: tuple[str, ...],
    others: tuple[str, ...],
) -> None:
    speaking = [
        voice.association
        for voice in voices(facts)
        if voice.members in side and voice.given and _can_confide(facts, voice)
    ]
    inside = facts.ordered({*side, *(each for each in speaking if each not in others)})
    seats, _ = plan.together(inside, defaults_of("own_group").most)
    if not seats:
        return
    present = tuple(seat.party for seat in seats)
    lead, led_by = lead_said(facts, *present)
    plan.arena(
        "own_group",
        _between_title(present),
        purpose=said(
            f"plan_own_rooms.between_{key}",
            refs,
            about=_heard(facts, others),
            others=named(others),
        ),
        members=seats,
        sessions=_between(forum),
        every_days=forum.every_days,
        hours=1.5,
        lead=lead,
        lead_said=led_by,
        phase=forum.phase,
        between=forum.id,
        refs=refs,
        about=(*present, "mellan"),
    )


def _between_title(side: tuple[str, ...]) -> Said:
    """One alone is named in the title; several are told by who is there."""
    if len(side) == 1:
        return said("plan_own_rooms.between_title", side, who=named(side))
    return said("plan_own_rooms.between_title_several", side)


def _through_the_lead(
    facts: Situation,
    plan: Blueprint,
    forum: PlanArena,
    parties: Iterable[str],
    refs: tuple[str, ...],
    key: str,
) -> None:
    """More sides than can each have a room, or all whose yes is asked: the lead hears them one by
    one.
    """
    who = facts.ordered(parties)
    by_the_lead(
        facts,
        plan,
        forum,
        who,
        title=said("plan_own_rooms.through_title", refs),
        purpose=said(f"plan_own_rooms.{key}", refs, who=named(who)),
        sessions=_between(forum),
        every_days=forum.every_days,
        about="sidorna",
    )


def _between(forum: PlanArena) -> tuple[int, int]:
    """How often a side meets between the meetings of a series: in the gaps, three times at most."""
    low, high = (min(MOST_BETWEEN, max(1, count - 1)) for count in forum.sessions)
    return (low, max(low, high))


def _heard(facts: Situation, others: Iterable[str]) -> Said:
    """What they heard from the others: the view that is tense, in its own words, where it is one;
    else the themes.
    """
    views = facts.by_name(
        {view for key in others for view in facts.views_of(key) if view in facts.tense_views}
    )
    if len(views) == 1:
        return said("plan_own_rooms.heard_views", views, views=quoted(views))
    themes = facts.main_themes
    if themes:
        return said("plan_own_rooms.heard_themes", (), themes=own_words(themes))
    return said("plan_own_rooms.heard_question", (), question=own_words([facts.question]))

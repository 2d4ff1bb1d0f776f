"""What goes on beside the talks: an agreement that some have made, a court's case, a decision that
holds only for now; and what those who decide or build must show or promise before anything is
worked out.
"""

import re
from collections.abc import Iterable

from processmap.language.discretion import is_for_the_writer_alone
from processmap.model.circumstances import EarlierRound, Proceeding
from processmap.model.governance import Decision, Proposal
from processmap.model.kinds import whole_of
from processmap.model.plan import Said
from processmap.model.words import Answer, Aspect, Level, StakeholderKind
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.closed_and_open import joined
from processmap.planning.matters import meets_already
from processmap.planning.powers import could_begin, examines
from processmap.planning.settled import became_a_decision, settled_among_some, still_living
from processmap.planning.situation import Situation
from processmap.planning.stance import Stance
from processmap.planning.standing_of_decisions import Stands
from processmap.planning.steps.fixed import before_what
from processmap.planning.under_appeal import RULED, is_appeal

__all__ = [
    "AGREED_BY_SOME",
    "COURT_BESIDE",
    "HOLDS_MEANWHILE",
    "LIMIT_OR_REFUSAL",
    "OWN_ROOM_SHOWN",
    "homes_at_stake",
]

K = StakeholderKind
HOT = 4
"""Glasl's stage from which what holds meanwhile is talked through by itself (own)."""
_UNRULED = frozenset({Aspect.NEED, Aspect.FEELING, Aspect.IDEA})
"""What sort of views a court does not try."""
_MOST_LEFT = 4
"""Most views that are named as what is left to talk of (own)."""
_SEVERAL = 2
# Titles that say themselves that something holds only for now.
_FOR_NOW = re.compile(
    r"\b(tills vidare|tillfällig\w*|interim\w*|provisori\w+|temporary|for now|för nu)\b",
    re.IGNORECASE,
)
# Words that say that somebody is a party to a suit.
_SUES = re.compile(
    r"\b(har stämt|överklaga(t|r|de))\b"
    r"|\b(that|who) sued?\b|\b(have|has) sued\b|\bjoin(s|ed)? the (suit|lawsuit)\b",
    re.IGNORECASE,
)
# Words by which people fear for their home, in a question, a proposal or a view.
_HOME = re.compile(
    r"\b(riv(s|as|a|ning\w*)|hyr(a|an|or|orna)|flytta?r?|avhys\w*|vräk\w*|demoli\w+|evict\w*|"
    r"rents?|(be )?moved out|torn down)\b",
    re.IGNORECASE,
)


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def _no_room(facts: Situation, plan: Blueprint) -> bool:
    """Whether the plan is too small, or holds nobody together, for a step of its own."""
    shape = plan.shape
    return shape.small or shape.has("inform", "enough", "apart") or facts.shape_violent


def agreed_by_some(facts: Situation, plan: Blueprint) -> None:
    """What some have agreed is told to those who were not in it, and what it does to their task."""
    if _no_room(facts, plan):
        return
    together = facts.under_way or meets_already(facts)
    for each in settled_among_some(facts):
        if not still_living(facts, each):
            continue
        inside = facts.ordered({whole_of(key) for key in each.with_} & facts.parties.keys())
        outside = facts.ordered(
            key for key in facts.concerned if key not in inside and key not in facts.hidden
        )
        if together:
            _told_where_they_sit(facts, plan, each, inside, outside)
        else:
            _told_after_own_talks(facts, plan, each, inside, outside)


def _told_where_they_sit(
    facts: Situation,
    plan: Blueprint,
    agreed: EarlierRound,
    inside: tuple[str, ...],
    outside: tuple[str, ...],
) -> None:
    """Those who sit together already are told before they meet next."""
    refs = (agreed.id or "", *inside)
    key = "agreed_told" if became_a_decision(facts, agreed) else "agreed"
    plan.arena(
        "feedback",
        said("plan_meanwhile.agreed_title", refs),
        purpose=said(
            f"plan_meanwhile.{key}", refs, what=quoted([agreed.id or ""]), who=named(inside)
        ),
        members=[plan.seat(key) for key in outside],
        phase="protect",
        place=said("plan_fixed.told_where"),
        refs=refs,
        about=("uppgorelse",),
    )


def _told_after_own_talks(
    facts: Situation,
    plan: Blueprint,
    agreed: EarlierRound,
    inside: tuple[str, ...],
    outside: tuple[str, ...],
) -> None:
    """Those who have not met are told by those who made it, after their own talks; whoever has
    something hard with one of those, or is under their power, is told by themselves.
    """
    what = quoted([agreed.id or ""])
    hurt = facts.ordered(
        key
        for key in outside
        if {*facts.conflicts_of(key), *facts.under_power.get(key, ())} & set(inside)
    )
    others = [key for key in outside if key not in hurt]
    seats, absent = plan.together(facts.ordered((*inside, *others)))
    hearing = [each for each in seats if whole_of(each.party) in others]
    telling = facts.ordered(whole_of(each.party) for each in seats if each not in hearing)
    refs = (agreed.id or "", *inside)
    apart = (
        said("plan_meanwhile.agreed_apart", hurt, who=named(hurt))
        if hurt
        else said("plan_fixed.nothing")
    )
    if hearing and telling:
        plan.arena(
            "feedback",
            said("plan_meanwhile.agreed_title", refs),
            purpose=said(
                # What is in force all can read: only what it does to their task is told.
                "plan_meanwhile.agreed_known"
                if became_a_decision(facts, agreed)
                else "plan_meanwhile.agreed_later",
                (*refs, *hurt),
                what=what,
                who=named(telling),
                apart=apart,
            ),
            members=seats,
            absent=absent,
            phase="small",
            place=said("plan_fixed.told_where"),
            refs=refs,
            about=("uppgorelse",),
        )
    elif hurt:
        plan.tell(
            said("plan_meanwhile.agreed_only_apart", (*refs, *hurt), what=what, who=named(hurt))
        )


AGREED_BY_SOME = StepRule(
    code="agreed-by-some",
    phase="protect",
    step=agreed_by_some,
    sources=("MIT-SG",),
    ours=True,
    needs=("earlier.outcome", "earlier.with", "earlier.when"),
    small=False,
    told="call",
    texts={
        "title": ("Det några gjort upp", "What some have settled"),
        "about": (
            "De som inte var med får veta vad en uppgörelse gör med deras uppgift.",
            "Those who were not in it are told what a settlement does to their task.",
        ),
        "because": (
            "En uppgörelse som bara några känner bryter förtroendet vid bordet.",
            "A settlement that only some know of breaks the trust at the table.",
        ),
    },
)


def court_beside(facts: Situation, plan: Blueprint) -> None:
    """Where a case is being tried: what is said of it, to each of those who are in it, in their own
    talks; only those who sit together already tell the others there.
    """
    for each in facts.proceedings:
        if each.kind not in RULED or not each.id:
            continue
        together = facts.under_way or meets_already(facts)
        if together and facts.hottest >= HOT and not _no_room(facts, plan):
            if not facts.carried_on:
                _told_together(facts, plan, each)
        elif not plan.shape.has("inform", "enough"):
            _told_apart(facts, plan, each)


def _told_apart(facts: Situation, plan: Blueprint, case: Proceeding) -> None:
    """What is not on the table while a case is tried, what is, and what then, at a yes and a no.

    Nobody is asked to rest or withdraw a case: whoever is in it uses a right. That whoever would
    begin is asked to wait for the ruling is another thing.
    """
    key = case.id or ""
    tried = facts.by_name(one for one, by in facts.tried.items() if by == key)
    what = quoted([key])
    if case.may_wait is Answer.YES:  # it rests, and that is told for itself
        plan.tell(plan.said("rests", (key,), what=what))
        return
    parties = facts.ordered(
        whole for one in case.parties if (whole := whole_of(one)) in facts.parties
    )
    parties = facts.ordered(
        one
        for one in parties or _suing(facts)
        if one not in facts.hidden and not facts.is_court(one)
    )
    of_the_matter = bool(tried) or is_appeal(case)
    name = "not_here" if of_the_matter else "by_itself"
    name = "by_law" if of_the_matter and plan.shape.stance == Stance.DECLINE else name
    lines = [plan.said(name, (key,), what=what)]
    if plan.shape.stance == Stance.TALKS:
        name = "each" if len(parties) > 1 else "the_one" if parties else "who_is_in"
        lines.append(plan.said(name, (key, *parties), who=named(parties)))
        left = _left_views(facts, case)
        themes = () if left else _left_to_talk_of(facts, case)
        lines += [plan.said("left", (key, *left), left=quoted(left))] if left else []
        lines += [plan.said("left", (key,), left=own_words(themes))] if themes else []
    if case.ends is None:
        lines.append(plan.said("when", (key,)))
    if of_the_matter and plan.shape.stance == Stance.DECLINE:
        doing = could_begin(facts, tried)
        name = "told_both_ways" if doing else "told_both_ways_alone"
        lines.append(plan.said(name, (key, *doing), who=named(doing)))
    elif of_the_matter:
        lines.append(_both_ways(facts, plan, key, tried))
    plan.tell(joined(lines))


def _both_ways(facts: Situation, plan: Blueprint, key: str, tried: tuple[str, ...]) -> Said:
    """What becomes of the talks at a yes and at a no of the ruling."""
    if not tried:
        return plan.said("both_ways", (key,))
    doing = could_begin(facts, tried)
    what = quoted(tried)
    if not doing:
        return plan.said("both_ways_of", (key, *tried), what=what)
    return plan.said("both_ways_by", (key, *tried, *doing), what=what, who=named(doing))


def _left_views(facts: Situation, case: Proceeding) -> tuple[str, ...]:
    """What people need, feel or have thought of that no ruling settles, in their own words; nothing
    where that is more than anybody reads, or where the map has none.
    """
    tried = set(case.themes)
    found = [
        key
        for key, each in facts.shared.items()
        if each.aspect in _UNRULED
        and not tried & set(each.themes)
        and set(facts.holders(key)) - facts.hidden
    ]
    return facts.by_name(found) if len(found) <= _MOST_LEFT else ()


def _left_to_talk_of(facts: Situation, case: Proceeding) -> tuple[str, ...]:
    """Themes of the map that a case is not about; nothing where it is not said what that is."""
    if not case.themes:
        return ()
    return tuple(theme for theme in facts.main_themes if theme not in case.themes)


def _told_together(facts: Situation, plan: Blueprint, case: Proceeding) -> None:
    """Those who are in a case tell the others with whom they sit, and all agree how one goes there
    while the talks last.
    """
    known = facts.ordered(whole_of(key) for key in case.parties if whole_of(key) in facts.parties)
    suing = {} if known else _suing(facts)
    known = known or facts.ordered(suing)
    maybe = known or facts.ordered(
        whole_of(key)
        for round_ in settled_among_some(facts)
        for key in round_.with_
        if whole_of(key) in facts.parties
    )
    told_by = [view for views in suing.values() for view in views]
    if known:
        settling = _sued(facts, known)
        told_by += [each.id for each in settling if each.id]
        against = {whole_of(key) for each in settling for key in each.with_}
        known = facts.ordered({*known, *(against & facts.parties.keys())} - facts.hidden)
    refs = (case.id or "", *maybe, *told_by)
    what = quoted([case.id or ""])
    if known:
        ruled = _for_now(facts)[0] if facts.hottest >= HOT else ()
        meanwhile: Said = (
            said("plan_meanwhile.court_ruled", _ids(ruled), what=quoted(_ids(ruled)))
            if ruled
            else said("plan_fixed.nothing")
        )
        purpose = said("plan_meanwhile.court", refs, what=what, who=named(known), ruled=meanwhile)
    elif maybe:
        purpose = said("plan_meanwhile.court_ask", refs, what=what, who=named(maybe))
    else:
        purpose = said("plan_meanwhile.court_alone", refs, what=what)
    plan.arena(
        "information",
        said("plan_meanwhile.court_title", refs, what=what),
        purpose=purpose,
        members=[
            plan.seat(key) for key in facts.ordered(facts.concerned) if key not in facts.hidden
        ],
        phase="protect",
        opens_after=tuple(gate.id for gate in plan.gates_of("safety")),
        refs=refs,
        about=("mal",),
    )


COURT_BESIDE = StepRule(
    code="court-beside",
    phase="protect",
    step=court_beside,
    sources=("GBR-A",),
    ours=True,
    needs=("proceedings.kind", "proceedings.parties", "proceedings.decisions"),
    told="protect",
    texts={
        "title": ("Medan målet prövas", "While the case is tried"),
        "about": (
            "Om det ska bli av avgörs i målet och inte i samtalen. Ingen ombeds låta målet vila "
            "eller dra tillbaka något där, och planen säger vad som händer vid ja och nej.",
            "Whether it comes about is settled in the case, not in the talks. Nobody is asked to "
            "rest the case or to withdraw it, and the plan says what happens at a yes and at a no.",
        ),
        "because": (
            "Den som överklagar använder en rätt.",
            "Whoever appeals uses a right.",
        ),
        "not_here": (
            "Om det blir av avgörs i {what}, inte i samtalen. Ingen ombeds dra tillbaka något "
            "där, och det som sägs används inte där.",
            "Whether it comes about is settled in {what}, not in the talks. Nobody is asked to "
            "withdraw anything there, and what is said is not used there.",
        ),
        "by_itself": (
            "{what} avgörs för sig och är inget ämne här. Ingen ombeds dra tillbaka något "
            "där, och det som sägs används inte där.",
            "{what} [is|are] settled by itself and no subject here. Nobody is asked to withdraw "
            "anything there, and what is said is not used there.",
        ),
        "by_law": (
            "{what} avgör vad som återstår; inga samtal förs vid sidan om, och ingen ombeds dra "
            "tillbaka något där.",
            "{what} [settles|settle] what is left; no talks are held beside it, and nobody is "
            "asked to withdraw anything there.",
        ),
        "rests": (
            "Det som sägs i samtalen används inte i {what}. Enas ni inte går målet vidare.",
            "What is said in the talks is not used in {what}. If you do not agree, the case goes "
            "on.",
        ),
        "left": (
            "Kvar att tala om under tiden: {left}.",
            "Left to talk of meanwhile: {left}.",
        ),
        "each": (
            "Kom överens om det med {who}, var för sig.",
            "Agree on that with {who}, each by themselves.",
        ),
        "the_one": (
            "Kom överens om det med {who} i deras eget samtal.",
            "Agree on that with {who} in their own talk.",
        ),
        "who_is_in": (
            "Ta reda på vilka som är parter, och kom överens om det med var och en för sig.",
            "Find out who is in it, and agree on that with each by themselves.",
        ),
        "when": (
            "Ta reda på när avgörandet väntas.",
            "Find out when a ruling is expected.",
        ),
        "told_both_ways": (
            "Vid ett ja säger {who} till alla när och hur, vid ett nej vad som då gäller.",
            "At a yes {who} [tells|tell] all when and how, at a no what then holds.",
        ),
        "told_both_ways_alone": (
            "Säg till alla vad som händer vid ett ja och vid ett nej.",
            "Tell all what happens at a yes and at a no.",
        ),
        "both_ways": (
            "Vid ett ja talar ni om hur det görs, vid ett nej om vad som görs i stället.",
            "At a yes you talk of how it is done, at a no of what is done instead.",
        ),
        "both_ways_of": (
            "Står {what} fast talar ni om hur det görs, annars om vad som görs i stället.",
            "If {what} [stands|stand], you talk of how it is done, else of what is done instead.",
        ),
        "both_ways_by": (
            "Står {what} fast talar ni om hur det görs; annars säger {who} först vad de gör i "
            "stället.",
            "If {what} [stands|stand], you talk of how it is done; else {who} first [who:says|say] "
            "what they do instead.",
        ),
    },
)


def _suing(facts: Situation) -> dict[str, tuple[str, ...]]:
    """Those of whom the map says in its own words that they sue or have joined a suit, each with
    the views that say so.
    """
    found = {}
    for key, entity in facts.parties.items():
        views = tuple(
            view for view in facts.views_of(key) if _SUES.search(facts.perspectives[view].statement)
        )
        said_so = any(_SUES.search(words) for words in (entity.name, entity.note or ""))
        if (views or said_so) and key not in facts.hidden:
            found[key] = views
    return found


def _sued(facts: Situation, suing: Iterable[str]) -> tuple[EarlierRound, ...]:
    """Settlements that those who sue have made: whoever signed one with them is in the suit too,
    also the authority that it is against.
    """
    named_suing = set(suing)
    return tuple(
        each
        for each in settled_among_some(facts)
        if len(named_suing & {whole_of(key) for key in each.with_}) >= _SEVERAL
    )


def _for_now(facts: Situation) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """Decisions that hold until a pending one is taken: a court's while its case goes on, and those
    of the same body, where something is to be agreed or they say so themselves.
    """
    pending = {each.body for each in facts.pending}
    taken = facts.net.of(Stands.CLOSED)
    ruled = tuple(each for each in taken if examines(facts, each.body))
    own = tuple(
        each
        for each in taken
        if each.body in pending
        and each not in ruled
        and (facts.agreement or _FOR_NOW.search(each.title or ""))
    )
    return ruled, own


def held_for_now(facts: Situation, plan: Blueprint) -> None:
    """What holds until the pending decision is talked through by those whom it divides, or told by
    whoever decides next where a court has ruled it.
    """
    hot = [each for each in facts.conflicts if (each.stage or 0) >= HOT and not each.apart]
    if _no_room(facts, plan) or facts.carried_on or not hot or not facts.pending:
        return
    ruled, own = _for_now(facts)
    next_ = facts.pending[0]
    later = quoted([next_.id])
    if ruled and not examines(facts, next_.body):
        refs = (*_ids(ruled), next_.body)
        hit = facts.ordered(
            key
            for key in facts.concerned
            if facts.affected(key) is Level.HIGH and key not in facts.hidden
        )
        plan.arena(
            "feedback",
            said("plan_meanwhile.ruled_title", refs),
            purpose=said(
                "plan_meanwhile.ruled",
                refs,
                who=named([next_.body]),
                what=quoted(_ids(ruled)),
                to=named(hit),
            ),
            members=[plan.seat(key) for key in hit],
            phase="protect",
            place=said("plan_fixed.told_where"),
            refs=refs,
            about=("under-tiden",),
        )
        return
    if not own:
        return
    sides = facts.ordered({key for each in hot for key in each.parties})
    parts = [
        key
        for key in facts.parties
        if {each.body for each in own} & {*facts.parties[key].part_of, facts.body_of.get(key, "")}
    ]
    seats, absent = plan.together(facts.ordered({*sides, *parts}), 12)
    if not plan.enough(seats):
        return
    refs = (*_ids(own), next_.id, *sides)
    bodies = tuple(dict.fromkeys(each.body for each in own))
    plan.arena(
        "negotiation",
        said("plan_meanwhile.now_title", refs),
        purpose=said(
            "plan_meanwhile.now",
            refs,
            what=quoted(_ids(own)),
            who=named(bodies),
            sides=named(sides),
            later=later,
        ),
        members=seats,
        absent=absent,
        sessions=(1, 2),
        phase="small",
        opens_after=tuple(each.id for each in plan.arenas_of("mixed_group", "process_group")),
        refs=refs,
        about=("under-tiden",),
    )


HOLDS_MEANWHILE = StepRule(
    code="holds-meanwhile",
    phase="small",
    step=held_for_now,
    sources=("GBR-A",),
    ours=True,
    needs=("decisions.outcome", "proceedings.kind", "stage"),
    small=False,
    texts={
        "title": ("Det som gäller till dess", "What holds until then"),
        "about": (
            "Det som gäller tills nästa beslut gås igenom med dem som det skiljer åt.",
            "What holds until the next decision is gone through with those whom it divides.",
        ),
        "because": (
            "Den som lever med det i dag har inte ro att tala om sedan.",
            "Whoever lives with it today has no peace to talk of later.",
        ),
    },
)


_TAKES_OVER = re.compile(
    r"[^.!?]*\b(tar över|tas över|följer|antar|takes? over|follows?|adopts?)\b[^.!?]*"
    r"\b(enas|ense|eniga?|överens|unanim\w*|agree\w*)\b[^.!?]*",
    re.IGNORECASE,
)
"""A sentence that says what a body does with what the parties agree on."""


def _taken_over(decision: Decision) -> Said:
    """What becomes of what the parties agree on, in the words of the map where it is noted."""
    noted = _TAKES_OVER.search(decision.note or "")
    if noted is None or decision.id is None or is_for_the_writer_alone(decision.note):
        return said("plan_meanwhile.taken_over")
    note = own_words([noted.group().strip()], (decision.id,))
    return said("plan_meanwhile.taken_over_said", (decision.id,), note=note)


def own_room_shown(facts: Situation, plan: Blueprint) -> None:
    """Whoever is to decide shows, before options are worked out, what it cannot do, what it takes
    over and which options it is itself preparing.
    """
    if _no_room(facts, plan) or not plan.shape.has("table_and_groups", "many_places"):
        return
    for each in facts.pending:
        if each.body not in facts.bodies or examines(facts, each.body):
            continue
        through = facts.ordered(
            key
            for key in facts.parties
            if each.body in (*facts.parties[key].part_of, facts.body_of.get(key))
        )
        if not through or not each.id:
            continue
        refs = (each.id, each.body, *through)
        plan.gate(
            "facts",
            said(
                "plan_meanwhile.own_room",
                refs,
                body=named([each.body]),
                through=named(through),
                what=quoted([each.id]),
                over=_taken_over(each),
            ),
            opened_by=through,
            phase="facts",
            about=("eget-utrymme",),
        )


OWN_ROOM_SHOWN = StepRule(
    code="own-room-shown",
    phase="facts",
    step=own_room_shown,
    sources=("BIN86", "NRA565"),
    ours=True,
    needs=("decisions.outcome", "part_of", "is"),
    small=False,
    texts={
        "title": ("Eget utrymme först", "Its own room first"),
        "about": (
            "Den som beslutar visar vad som går och vilka alternativ den själv bereder, innan "
            "andra arbetar fram sina.",
            "Whoever decides shows what can be done and which options it prepares, before "
            "others work out theirs.",
        ),
        "because": (
            "Alternativ som ingen kan besluta om är bortkastad möda.",
            "Options that nobody can decide on are wasted work.",
        ),
    },
)


def limit_or_refusal(facts: Situation, plan: Blueprint) -> None:
    """Where homes are at stake, those who can touch them say what will not happen without a yes,
    and a limit for the rent, or openly that they give none.
    """
    if _no_room(facts, plan):
        return
    mine = [each for each in facts.ready if _on_homes(facts, each)]
    hit = facts.ordered(
        key
        for key in facts.with_hard_claims
        if facts.parties[key].kind is K.RESIDENTS
        and facts.affected(key) is Level.HIGH
        and facts.parties[key].influence is Level.LOW
        and key not in facts.hidden
    )
    able = facts.ordered(
        key
        for key in facts.parties
        if not facts.conflicts_of(key) or key in facts.owner_parties or facts.is_public(key)
        if ("carries_out" in facts.claims[key] and facts.parties[key].standing)
        or (facts.parties[key].kind is K.ELECTED and facts.parties[key].influence is Level.HIGH)
    )
    if not mine or not hit or not able:
        return
    refs = (*_ids(mine), *able, *hit)
    plan.gate(
        "trust",
        said(
            "plan_meanwhile.limit",
            refs,
            who=named(able),
            hit=named(hit),
            when=before_what(facts),
            torn=said("plan_meanwhile.torn_down" if _torn_down(facts) else "plan_fixed.nothing"),
        ),
        opened_by=able,
        phase="fixed",
        about=("grans",),
    )


LIMIT_OR_REFUSAL = StepRule(
    code="limit-or-refusal",
    phase="fixed",
    step=limit_or_refusal,
    sources=("AG08",),
    ours=True,
    needs=("proposals.status", "affected", "influence", "commitments"),
    small=False,
    texts={
        "title": ("Ett löfte eller ett öppet nej", "A promise or an open refusal"),
        "about": (
            "De som råder över andras hem säger vad som inte görs utan deras ja, eller öppet "
            "att de inte lovar något.",
            "Those who have power over others' homes say what is not done without their yes, "
            "or openly that they promise nothing.",
        ),
        "because": (
            "Ingen talar öppet om planer medan hemmet står på spel.",
            "Nobody speaks openly of plans while their home is at stake.",
        ),
    },
)


def _on_homes(facts: Situation, proposal: Proposal) -> bool:
    """Whether a proposal, or the question that it is about, tells of homes that may go or cost
    more.
    """
    words = [proposal.title, proposal.text or "", facts.case.question or ""]
    return any(_HOME.search(each) for each in words)


_TORN_DOWN = re.compile(
    r"\b(riv(a|s|er|en|ning\w*)?|demolish\w*|demolition|tear\w* down|torn down)\b", re.IGNORECASE
)


def _torn_down(facts: Situation) -> bool:
    """Whether the question or a proposal asks if homes are torn down."""
    proposed = (f"{each.title} {each.text or ''}" for each in facts.case.proposals)
    return any(_TORN_DOWN.search(each) for each in (facts.case.question or "", *proposed))


def homes_at_stake(facts: Situation) -> bool:
    """Whether people's homes may go or cost more, by the question or by what is proposed."""
    return any(_on_homes(facts, each) for each in facts.case.proposals)

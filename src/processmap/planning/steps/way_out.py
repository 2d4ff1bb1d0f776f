"""The way out: who may stay outside and what happens to whoever leaves, and what is handed over, to
whom, where there is no agreement.
"""

from collections.abc import Iterable

from processmap.language.open_answers import answered
from processmap.model.kinds import whole_of
from processmap.model.plan import Filling, Said, Seat
from processmap.model.words import EarlierOutcome, Standing
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.powers import examines
from processmap.planning.situation import Situation

__all__ = [
    "HANDED_OVER",
    "STAY_OUTSIDE",
    "WAY_OUT",
]

HOT = 4
"""Glasl's stage from which somebody is likely to leave (own)."""


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def _joint(plan: Blueprint) -> bool:
    """Whether different parties work something out in one room in this plan, and it is not the
    small one.
    """
    quiet = plan.shape.small or plan.shape.has("inform", "enough")
    return not quiet and any(plan.joint())


def stays_outside(facts: Situation, plan: Blueprint) -> None:
    """Whoever owns land that the question may touch answers for it themselves before it is decided,
    or before anything goes on where nothing is drawn yet: a no keeps them outside, and a yes to
    talks is none to giving land.
    """
    matters = facts.by_name(_ids(facts.pending or facts.open_proposals))
    if not _joint(plan) or not facts.deciders:
        return
    theirs = {
        whole_of(key) for each in facts.open_proposals for key in (*each.made_by, *each.from_)
    }
    owners = facts.ordered(
        key
        for key, each in facts.parties.items()
        if Standing.LANDOWNER in each.standing
        and not facts.is_public(key)
        and key not in theirs
        and key not in facts.owner_parties
        and key not in facts.afraid
        and not _owns_the_thing(facts, key)
    )
    if not owners:
        return
    refs = (*owners, *matters)
    before = (
        said("plan_way_out.before_it", matters, what=quoted(matters))
        if matters
        else said("plan_way_out.before_on", owners)
    )
    plan.gate(
        "rights",
        said("plan_way_out.own_land", refs, who=named(owners), before=before),
        opened_by=owners,
        phase="decide",
        about=owners,
    )


def _owns_the_thing(facts: Situation, party: str) -> bool:
    """Whether an owner owns the very thing that the question is about: whoever is to carry it out,
    or holds or seeks the permit for it. No proposal could do without that.
    """
    inside = {whole_of(key) for each in facts.proceedings for key in each.parties}
    permit = Standing.PERMIT_HOLDER in facts.parties[party].standing
    return permit or "carries_out" in facts.claims[party] or party in inside


STAY_OUTSIDE = StepRule(
    code="stay-outside",
    phase="decide",
    step=stays_outside,
    sources=("MIT-SG",),
    ours=True,
    needs=("standing: landowner", "decisions", "proposals"),
    small=False,
    texts={
        "title": ("Rätten att stå utanför", "The right to stay outside"),
        "about": (
            "Den som äger mark som ett förslag gäller svarar själv för den innan det avgörs, "
            "och får stå utanför.",
            "Whoever owns land that a proposal is about answers for it before it is decided, "
            "and may stay outside.",
        ),
        "because": (
            "Att vara med i samtalen är inte att ge sin mark.",
            "To take part in the talks is not to give one's land.",
        ),
    },
)


def way_out(facts: Situation, plan: Blueprint) -> None:
    """What holds for whoever leaves, and where it goes if there is no agreement, in this case's own
    terms.
    """
    if not _joint(plan) or facts.carried_on:
        return
    left = [each for each in facts.earlier if each.outcome is EarlierOutcome.BROKEN_OFF]
    rounds = facts.by_name(_ids(left))
    targets = _targets(facts)
    if rounds:
        first = said("plan_way_out.left_before", rounds, what=quoted(rounds))
    else:
        first = said("plan_fixed.nothing")
    without = answered(facts.case.after_no_agreement)
    unsaid = facts.agreement or bool(facts.case.after_no_agreement)
    if without:
        then: Said = said("plan_way_out.then_known", (), what=own_words([without]))
    elif unsaid and targets:
        begun = "_begun" if facts.under_way or facts.rules_agreed else ""
        then = said(f"plan_way_out.then_asked{begun}", targets, who=named(targets))
    elif facts.agreement and (givers := _given_by(facts)):
        then = said("plan_way_out.then_back", givers, who=named(givers))
    elif facts.agreement and not plan.settles("after_no_agreement"):
        begun = "_begun" if facts.under_way or facts.rules_agreed else ""
        then = said(f"plan_way_out.then_unknown{begun}", ())
    else:
        then = said("plan_fixed.nothing")
    # That owners may stay outside is told of them already.
    may_stay = any(each.reasons[0].rule == "stay-outside" for each in plan.gates if each.reasons)
    known = without or unsaid or rounds or (facts.hottest >= HOT and not may_stay)
    if not known:
        return
    refs = (*rounds, *targets) or facts.with_hard_claims
    key = "leaves_body" if targets else "leaves"
    filled: dict[str, Filling] = {"first": first, "then": then}
    if targets:
        filled["body"] = named(targets)
    plan.tell(said(f"plan_way_out.{key}", refs, **filled))


WAY_OUT = StepRule(
    code="way-out",
    phase="decide",
    step=way_out,
    sources=("VIE-N", "MIT-SG", "AG08"),
    ours=True,
    needs=("after_no_agreement", "result_is", "earlier.outcome", "stage"),
    small=False,
    told="decide",
    texts={
        "title": ("Vägen ut", "The way out"),
        "about": (
            "Vad som gäller för den som står utanför eller går, och vad som händer om ni inte "
            "enas.",
            "What holds for whoever stays outside or leaves, and what happens if there is no "
            "agreement.",
        ),
        "because": (
            "Den som vet att det går att gå vågar vara med.",
            "Whoever knows that one can leave dares to take part.",
        ),
    },
)


def _targets(facts: Situation) -> tuple[str, ...]:
    """Who gets what came forth where nothing is agreed: those of whom the map says that they decide
    on the matter, else the public side that owns the process. A body that is only listed is given
    no part by us, and an owner who is a party does not take over what others leave.
    """
    bodies = facts.tied_deciders or tuple(filter(facts.is_public, facts.owner_parties))
    return tuple(key for key in bodies if not examines(facts, key))


def _given_by(facts: Situation) -> tuple[str, ...]:
    """Who gave the task to seek an agreement: the question goes back there where there is none. Of
    several, the one that is to decide on the matter.
    """
    givers = {each.body for each in facts.mandates if each.body in facts.bodies}
    return facts.by_name(givers & set(facts.tied_deciders) or givers)


def handed_over(facts: Situation, plan: Blueprint) -> None:
    """Where an agreement is sought and nobody's decision is a step, what came forth is handed over
    all the same: what they agree on, and the views that stand against each other, each in its own
    words.
    """
    targets = tuple(key for key in _targets(facts) if key in facts.bodies)
    if not _joint(plan) or not facts.agreement or facts.carried_on or not targets:
        return
    deciding = {seat.party for each in plan.arenas_of("deciding") for seat in each.members}
    tense = facts.by_name(facts.tense_views)
    views = said("plan_way_out.each_view", tense)
    for body in targets:
        if body in deciding:
            continue
        mine = [each for each in facts.pending if each.body == body]
        mine_too = [each for each in facts.open_proposals if body in each.decided_by]
        matters = facts.by_name(_ids((*mine, *mine_too)))
        if not matters:
            continue
        refs = (body, *matters, *tense)
        plan.arena(
            "anchoring",
            said("plan_way_out.handed_title", refs, who=named([body])),
            purpose=said("plan_way_out.handed", refs, what=quoted(matters), views=views),
            members=[Seat(party=body, claim="decides")],
            sessions=(1, 1),
            phase="decide",
            refs=refs,
            about=(body,),
        )


HANDED_OVER = StepRule(
    code="handed-over",
    phase="decide",
    step=handed_over,
    sources=("CBI-I",),
    ours=True,
    needs=("result_is", "decision_bodies.kind"),
    small=False,
    texts={
        "title": ("Överlämnat också utan enighet", "Handed over also without agreement"),
        "about": (
            "Den som avgör får vad ni är ense om och alla synsätt var för sig, också om ni "
            "inte enas.",
            "Whoever decides gets what you agree on and every view by itself, also if you do "
            "not agree.",
        ),
        "because": (
            "Också oenighet är ett resultat.",
            "A disagreement that is written down is a result too.",
        ),
    },
)

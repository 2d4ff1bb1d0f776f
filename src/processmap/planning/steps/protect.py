"""Protect: nobody is put in a room with somebody they cannot meet, nothing irreversible is done
meanwhile.
"""

from collections.abc import Iterable

from processmap.model.plan import Said
from processmap.model.words import (
    Answer,
    BodyKind,
    ProceedingKind,
    StakeholderKind,
    StandstillAnswer,
)
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.situation import Situation

__all__ = ["RULES"]

K = StakeholderKind
_COURTS = frozenset({ProceedingKind.COURT, ProceedingKind.APPEAL})


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def safety(facts: Situation, plan: Blueprint) -> None:
    """Where there are threats, violence or fear: somebody who knows such things looks first, and
    each decides alone.
    """
    between = [each for each in facts.conflicts if each.threats or (each.stage or 0) >= 7]
    alone = facts.ordered(facts.afraid)
    if not between and not alone:
        return
    refs = (*(key for each in between for key in each.why), *alone)
    parties = facts.ordered({key for each in between for key in each.parties})
    said_ = (
        said("plan_protect.safety_between", refs, who=named(parties))
        if parties
        else said("plan_protect.safety", refs, who=named(alone))
    )
    plan.gate(
        "safety",
        said_,
        opened_by=facts.ordered({*parties, *alone}),
        strength="must",
        phase="protect",
    )


def standstill(facts: Situation, plan: Blueprint) -> None:
    """No irreversible step while the talks last, or it is said openly to all who gets what and
    when.
    """
    agreed = [each for each in facts.case.standstills if each.agreed is StandstillAnswer.YES]
    refused = [each for each in facts.case.standstills if each.agreed is StandstillAnswer.NO]
    asked = [each for each in facts.case.standstills if each not in agreed and each not in refused]
    matters = facts.pending
    bodies: list[str] = []
    for each in matters:
        prepared = facts.bodies[each.body].prepared_by if each.body in facts.bodies else ()
        bodies += [*(key for key in prepared if key in facts.bodies), each.body]
    running = [
        each
        for each in facts.proceedings
        if each.id
        and each.kind
        not in (
            ProceedingKind.REFERENDUM,
            ProceedingKind.VOTE,
            ProceedingKind.BUDGET,
            ProceedingKind.INQUIRY,
        )
        and each.may_wait is not Answer.NO
    ]
    for still in (*agreed, *refused, *asked):
        who = named(facts.ordered(still.by)) if still.by else None
        if who is None or still.what is None:
            continue
        key = "agreed" if still in agreed else ("refused" if still in refused else "asked")
        plan.gate(
            "standstill",
            said(
                f"plan_protect.standstill_{key}",
                still.by,
                who=who,
                what=own_words([still.what], still.by),
            ),
            opened_by=facts.ordered(still.by),
            state="open" if still in agreed else ("reservation" if still in refused else "shut"),
            strength="should" if facts.hottest >= 4 else "consider",
            phase="protect",
            about=still.by,
        )
    covered = {key for each in (*agreed, *refused, *asked) for key in each.by}
    own = [key for key in dict.fromkeys(bodies) if key not in covered]
    doing = [
        each for each in facts.being_done if each.body not in covered and each not in facts.mandates
    ]
    if plan.shape.small and facts.hottest < 3 and not running:
        matters, own = (), []
    if (not matters or not own) and not running and not doing:
        return
    refs = (*_ids(matters), *_ids(running), *_ids(doing))
    parts: list[Said] = []
    if matters and own:
        signing = all(key not in facts.bodies for key in own)
        parts.append(
            said(
                "plan_protect.no_signing" if signing else "plan_protect.no_decision",
                _ids(matters),
                who=named(own),
                what=quoted(_ids(matters)),
            )
        )
    if doing:
        makers = tuple(dict.fromkeys(each.body for each in doing))
        parts.append(
            said(
                "plan_protect.being_done", _ids(doing), who=named(makers), what=quoted(_ids(doing))
            )
        )
    for beside in running:
        if beside.kind in _COURTS and beside.may_wait is not Answer.YES:
            suing = facts.ordered(key for key in beside.parties if key in facts.parties)
            key = "plan_protect.court" if suing else "plan_protect.ask_wait_alone"
            filled = {"who": named(suing)} if suing else {}
            parts.append(
                said(key, (beside.id or "", *suing), what=quoted([beside.id or ""]), **filled)
            )
        elif beside.may_wait is Answer.YES:
            parts.append(
                said("plan_protect.waits", (beside.id or "",), what=quoted([beside.id or ""]))
            )
        elif beside.kind is ProceedingKind.PERMIT:
            parts.append(
                said(
                    "plan_protect.ask_applicant",
                    (beside.id or "",),
                    what=quoted([beside.id or ""]),
                )
            )
        elif beside.by:
            parts.append(
                said(
                    "plan_protect.ask_wait",
                    (beside.id or "",),
                    what=quoted([beside.id or ""]),
                    who=named(beside.by),
                )
            )
        else:
            parts.append(
                said(
                    "plan_protect.ask_wait_alone",
                    (beside.id or "",),
                    what=quoted([beside.id or ""]),
                )
            )
    said_ = parts[0]
    for part in parts[1:]:
        said_ = said("plan_protect.two", refs, first=said_, second=part)
    plan.gate(
        "standstill",
        Said(said_.key, said_.params, refs),
        opened_by=tuple(
            dict.fromkeys(
                (
                    *own,
                    *(each.body for each in doing),
                    *(key for each in running for key in each.by if not (matters and own)),
                )
            )
        ),
        strength="should" if facts.hottest >= 4 or matters else "consider",
        phase="protect",
    )


def authorities(facts: Situation, plan: Blueprint) -> None:
    """The public side agrees who answers what before it meets the others; near violence it
    supports, not leads.
    """
    state = [
        key
        for key, each in facts.bodies.items()
        if each.kind is BodyKind.STATE and _by_proceeding(facts, key)
    ]
    if facts.rules_agreed:
        return
    public = [
        key for key in facts.public if key not in facts.afraid and facts.claims[key] != ("knows",)
    ]
    members = [*facts.ordered(public), *state]
    meeting = facts.ordered(key for key in facts.with_hard_claims if not facts.is_public(key))
    if len(members) < 2 or not meeting:
        return
    refs = tuple(members)
    seats = [plan.seat(key) for key in members]
    about = _subject(facts)
    if facts.violent and not facts.agreed_before:
        title = said("plan_protect.authorities_support_title", refs)
        purpose = said("plan_protect.authorities_support", refs, who=named(members), subject=about)
    else:
        title = said("plan_protect.authorities_title", refs)
        purpose = said("plan_protect.authorities", refs, who=named(members), subject=about)
    made = plan.arena(
        "coordination", title, purpose=purpose, members=seats, refs=refs, phase="protect"
    )
    if not plan.shape.small and not facts.violent:
        plan.gate(
            "authorities_in_line",
            said("plan_protect.in_line", refs, who=named(members)),
            opened_by=tuple(members),
            phase="protect",
        )
    del made


def _by_proceeding(facts: Situation, body: str) -> bool:
    """Whether a body runs something beside and tries nobody's case in it: one that is to try an
    application agrees with no party what to answer.
    """
    trying = _COURTS | {ProceedingKind.PERMIT}
    return any(body in each.by for each in facts.proceedings) and not any(
        body in each.by and each.kind in trying for each in facts.case.proceedings
    )


def _subject(facts: Situation) -> Said:
    """What the matter is about, in the document's own words: themes, else what runs or is decided,
    else the title.
    """
    themes = facts.themes
    if themes:
        return said(
            "plan_words.subject",
            (),
            words=own_words(themes if len(themes) < 5 else facts.main_themes),
        )
    entries = _ids((*facts.pending, *facts.proceedings, *facts.open_proposals))
    if entries:
        return said("plan_words.subject", entries, words=quoted(facts.by_name(entries)))
    if facts.case.open:
        return said("plan_words.subject", (), words=own_words(sorted(facts.case.open)))
    return said("plan_words.subject", (), words=own_words([facts.question]))


def briefing(facts: Situation, plan: Blueprint) -> None:
    """Those elected are kept equally informed, majority and opposition, and do not bind themselves
    now.
    """
    groups = [
        key for key in facts.elected if key not in facts.owner_parties and not facts.hard(key)
    ]
    ruling = [
        key for key in facts.elected if key in facts.owner_parties or key in facts.in_conflict
    ]
    others = [key for key in groups if key not in ruling]
    seated = {
        seat.party for each in plan.arenas_of("plenary", "round_table") for seat in each.members
    }
    others = [key for key in others if key not in seated]
    if not others or facts.shape_violent:
        return
    refs = tuple(others)
    members = [plan.seat(key) for key in facts.ordered(others)]
    beside = facts.ordered(ruling)
    meetings = (
        said("plan_protect.same_day", refs, who=named(beside))
        if beside
        else said("plan_fixed.nothing")
    )
    plan.arena(
        "anchoring",
        said("plan_protect.briefing_title", refs, who=named(facts.ordered(others))),
        purpose=said(
            "plan_protect.briefing",
            refs,
            who=named(facts.ordered(others)),
            same=meetings,
        ),
        members=members,
        phase="protect",
        refs=refs,
        sessions=(2, 3),
        every_days=42,
        hours=1,
        about=(others[0],) if len(others) == 1 else ("partier",),
    )


RULES = (
    StepRule(
        code="safety-first",
        phase="protect",
        step=safety,
        strength="must",
        sources=("RJ", "GLA"),
        needs=("needs: [safety]", "threats", "violence", "stage"),
    ),
    StepRule(
        code="standstill",
        phase="protect",
        step=standstill,
        strength="consider",
        sources=("GBR-A",),
        ours=True,
        needs=("standstill", "decisions", "proceedings.may_wait"),
    ),
    StepRule(
        code="authorities-in-line",
        phase="protect",
        step=authorities,
        sources=("seed",),
        needs=("kind: authority",),
    ),
    StepRule(
        code="all-parties-informed",
        phase="protect",
        step=briefing,
        sources=("FONT",),
        ours=True,
        needs=("kind: elected",),
    ),
)

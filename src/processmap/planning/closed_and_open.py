"""What the decisions come to, said in words: closed, appealed, annulled, halted, waiting; nothing
where the map has no decisions.
"""

from collections.abc import Iterable, Iterator

from processmap.model.governance import Decision
from processmap.model.plan import Said
from processmap.model.words import CarriedOut, DecisionAbout, Outcome
from processmap.planning.blueprint import named, own_words, quoted, said
from processmap.planning.reopening import reopening, reopens
from processmap.planning.situation import Situation
from processmap.planning.standing_of_decisions import Standing, Stands
from processmap.planning.under_appeal import is_appeal

__all__ = ["agreed_topics", "closed_and_open", "joined", "what_could_change"]


def _ids(decisions: Iterable[Decision]) -> tuple[str, ...]:
    return tuple(each.id for each in decisions if each.title or each.reference)


def agreed_topics(facts: Situation) -> tuple[Said, ...]:
    """What those concerned have agreed to take up, where they have agreed about the process and the
    map has topics: then it is known what the talks can move, though nobody has listed it as open.
    """
    agreement = facts.case.agreement
    if not facts.rules_agreed or agreement is None or agreement.confidential:
        return ()
    views = [each for each in facts.perspectives.values() if not each.confidential]
    seen = {theme for each in views for theme in each.themes}
    themes = tuple(each for each in facts.main_themes if each in seen)
    return (said("plan_words.topics_agreed", (), themes=own_words(themes)),) if themes else ()


def closed_and_open(facts: Situation, *, waiting: bool = True) -> tuple[Said, ...]:
    """One sentence for each way in which decisions stand, those that close something first.

    Args:
        facts: the situation.
        waiting: whether what waits for a decision is told too.
    """
    found: list[Said] = []
    # What was approved without anybody saying what it is about may be no decision on the matter.
    taken = [
        each
        for each in facts.net.of(Stands.CLOSED)
        if each.about is DecisionAbout.MATTER
        or (each.about is None and each.outcome is not Outcome.APPROVED)
    ]
    told = [each for each in taken if _ids([each])]
    anew = _ids(each for each in told if reopening(facts, each))
    held = reopens(facts, told)
    if held is not None:
        found.append(held)
    # Of what nobody has said whether it is done, it is asked whether it can wait: not closed yet.
    asked = _ids(
        each for each in told if each in facts.being_done and facts.pending and each.id not in anew
    )
    left = [each for each in told if each.id not in (*anew, *asked)]
    found += _not_final(facts, left)
    partly = _ids(each for each in left if _is_partly_done(facts, each))
    if partly:
        found.append(said("plan_net.partly", partly, what=quoted(partly)))
    closed = _ids(each for each in left if each.id not in (*facts.tried, *partly))
    if asked:
        found.append(said("plan_net.taken", asked, what=quoted(asked)))
    if closed:
        found.append(said("plan_net.closed", closed, what=quoted(closed)))
    found += [_annulled(facts, each) for each in facts.net.standings if _told(each)]
    stopped = facts.net.of(Stands.HALTED)
    halted = _ids(each for each in stopped if each.id not in facts.tried)
    if halted:
        found.append(said("plan_net.halted", halted, what=quoted(halted)))
    tried = _ids(each for each in stopped if each.id in facts.tried)
    if tried:
        found.append(said("plan_net.halted_tried", tried, what=quoted(tried)))
    outside = [each for each in facts.net.of(Stands.SAID) if each.id in _ids([each])]
    in_force = [each for each in outside if each.carried_out is CarriedOut.YES]
    outside = [each for each in outside if each not in in_force]
    if in_force:
        refs = _ids(in_force)
        who = named(facts.ordered(each.body for each in in_force))
        found.append(said("plan_net.in_force", refs, who=who, what=quoted(refs)))
    if outside:
        who = named(facts.ordered(each.body for each in outside))
        refs = _ids(outside)
        # Whoever invites to talks and has said no is asked itself whether that stands.
        inviting = {each.body for each in outside} <= set(facts.owner_parties)
        key = "plan_net.said_inviting" if inviting else "plan_net.said"
        found.append(said(key, refs, who=who, what=quoted(refs)))
    steps = [
        said("plan_fixed.step", (each.id,), what=quoted([each.id]), who=named([each.body]))
        if facts.may_decide(each.body)
        else said("plan_fixed.step_unsaid", (each.id,), what=quoted([each.id]))
        for each in facts.net.of(Stands.WAITS)
        if each.id in _ids([each])
    ]
    if steps and waiting:
        refs = _ids(facts.net.of(Stands.WAITS))
        found.append(said("plan_net.waits", refs, steps=tuple(sorted(steps, key=str))))
    overdue = _ids(facts.net.of(Stands.OVERDUE))
    if overdue:
        found.append(said("plan_net.overdue", overdue, what=quoted(overdue)))
    return tuple(found)


def _not_final(facts: Situation, taken: Iterable[Decision]) -> Iterator[Said]:
    """What is decided, but appealed or before a court: not closed, and nobody here opens it."""
    tried = [each for each in taken if each.id in facts.tried]
    appeals = {each.id for each in facts.case.proceedings if is_appeal(each)}
    for key, wanted in (("appealed", True), ("in_court", False)):
        refs = _ids(each for each in tried if (facts.tried[each.id] in appeals) is wanted)
        if refs:
            cases = tuple(dict.fromkeys(facts.tried[one] for one in refs))
            yield said(f"plan_net.{key}", (*refs, *cases), what=quoted(refs))


def _is_partly_done(facts: Situation, decision: Decision) -> bool:
    return decision.carried_out is CarriedOut.PARTLY and decision.id not in facts.tried


def _told(standing: Standing) -> bool:
    return standing.stands is Stands.ANNULLED and bool(_ids([standing.decision]))


def _annulled(facts: Situation, standing: Standing) -> Said:
    refs = (standing.decision.id, *(each.id for each in standing.by))
    what = quoted([standing.decision.id])
    who = tuple(each.body for each in standing.by if each.body in facts.case)
    if not who:
        return said("plan_net.annulled", refs, what=what)
    return said("plan_net.annulled_by", refs, what=what, who=named(who))


def joined(sentences: Iterable[Said]) -> Said:
    """Sentences after each other as one; nothing where there are none."""
    left = list(sentences)
    if not left:
        return said("plan_fixed.nothing")
    whole = left[0]
    for each in left[1:]:
        whole = said("plan_net.lines", (*whole.refs, *each.refs), one=whole, other=each)
    return whole


def what_could_change(facts: Situation) -> tuple[str, ...]:
    """What the map itself says is still to be settled: decisions that wait and proposals that lie
    undecided, in its own words.

    A theme is no answer to what can be changed, so none is given here.
    """
    matters = {each.id: each.title for each in facts.pending if each.title}
    matters |= {each.id: each.title for each in facts.open_proposals}
    on_them = {key for each in facts.pending for key in each.proposals}
    return tuple(
        dict.fromkeys(
            title
            for key in facts.by_name(matters)
            if key not in on_them and (title := matters[key])
        )
    )

"""What a plan's one page says of the map beside the plan, worked out on the whole map: what is
decided and open, who decides, and who has not been heard.
"""

from attrs import frozen

from processmap.audience.planned import told_said
from processmap.audience.redaction import Redaction
from processmap.model.kinds import whole_of
from processmap.model.plan import Said
from processmap.model.words import Willingness
from processmap.planning.closed_and_open import agreed_topics, closed_and_open
from processmap.planning.old_words import heard_before
from processmap.planning.out_of_sight import openly
from processmap.planning.situation import Situation

__all__ = ["PlanFacts", "Ruling", "plan_facts_of"]


@frozen(kw_only=True)
class Ruling:
    """Something that is still to be decided, and by whom the map says that it is.

    Attributes:
        matters: ids of what is to be decided.
        who: ids of those who decide.
        consent: ids of those whose yes it needs.
    """

    matters: tuple[str, ...]
    who: tuple[str, ...]
    consent: tuple[str, ...]


@frozen(kw_only=True)
class PlanFacts:
    """Facts about the whole map; what is hidden stands in them by its alias.

    Attributes:
        decided: how the decisions stand, in the words of a plan.
        agreed: what those concerned have agreed to take up, in the words of a plan.
        carried_on: whether an agreement that may be told is carried on, so that nothing is open
            but what was agreed.
        rulings: what is still to be decided, and by whom.
        unruled: ids of decisions that wait, where nobody is said to decide them.
        violent: whether there is violence, so that nothing is asked about who decides.
        concerned: how many the process turns to, as the plan counts them.
        nobody_heard: whether none of them who has not declined has been heard.
        unheard: ids of those of them who have not been heard.
        met_before: whether some of them were in talks or votes before this process.
        declined: ids of those who have said no.
        agreement: whether the process is to end in something that is agreed.
        disputed: ids of what waits, of which the map says that people do not agree who decides.
        tied: ids of bodies of which the map itself says that they decide on the matter.
        listed: ids of the bodies that may decide on it, also those of which it is not said.
    """

    decided: tuple[Said, ...] = ()
    agreed: tuple[Said, ...] = ()
    carried_on: bool = False
    rulings: tuple[Ruling, ...] = ()
    unruled: tuple[str, ...] = ()
    violent: bool = False
    concerned: int = 0
    nobody_heard: bool = False
    unheard: tuple[str, ...] = ()
    met_before: bool = False
    declined: tuple[str, ...] = ()
    agreement: bool = False
    disputed: tuple[str, ...] = ()
    tied: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


def plan_facts_of(redaction: Redaction) -> PlanFacts:
    """Work the facts out on the whole map.

    Args:
        redaction: the map for the reader.
    """
    facts = Situation(openly(redaction.case))

    def ids(keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(redaction.id_of, keys))

    turned_to = [key for key in facts.concerned if key not in facts.declined]
    # Who called a meeting, or sat in one where something came of it, has been heard, if not in this
    # process.
    met = set(heard_before(facts))
    # Whoever has given a promise was there when it was given.
    met |= {whole_of(each.who) for each in facts.case.commitments if each.who}
    # Nor is somebody unheard who sits in a body that meets.
    met |= {whole_of(key) for unit in facts.case.organisation for key in unit.members}
    # Of whom it is written that nobody has asked them has been asked by nobody.
    met -= {key for key in turned_to if facts.parties[key].willing is Willingness.NOT_ASKED}
    unheard = facts.ordered(key for key in turned_to if key not in facts.heard | met)
    # Where only who called or promised has been there, nobody has been listened to.
    calling = {whole_of(key) for each in facts.earlier for key in each.led_by}
    calling |= {*facts.owner_parties, *(whole_of(each.who) for each in facts.promises)}
    listened_to = set(turned_to) - set(unheard) - (calling - facts.heard)
    unruled = [each.id for each in facts.pending if not facts.may_decide(each.body)]
    return PlanFacts(
        decided=tuple(told_said(each, redaction) for each in closed_and_open(facts, waiting=False)),
        agreed=tuple(told_said(each, redaction) for each in agreed_topics(facts)),
        carried_on=facts.carried_on and any(not each.confidential for each in facts.agreed_before),
        rulings=tuple(
            Ruling(matters=ids(matters), who=ids(who), consent=ids(consent))
            for matters, who, consent in facts.who_decides
        ),
        unruled=ids(facts.by_name(unruled)),
        violent=facts.shape_violent,
        concerned=len(facts.concerned),
        nobody_heard=bool(unheard) and not listened_to,
        unheard=ids(unheard),
        met_before=any(each.with_ or each.felt_by for each in facts.earlier)
        or any(facts.is_past(each) for each in facts.votes),
        declined=ids(facts.ordered(facts.declined)),
        agreement=facts.agreement,
        disputed=ids(facts.by_name(facts.unsure_deciders)),
        tied=ids(facts.tied_deciders),
        listed=ids(facts.deciders),
    )

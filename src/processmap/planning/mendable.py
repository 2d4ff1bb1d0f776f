"""Facts that nobody disputes, and who can put them right."""

from processmap.model.words import Aspect, Level
from processmap.planning.situation import Situation

__all__ = ["mendable", "who_mends"]


def mendable(facts: Situation) -> tuple[str, ...]:
    """Facts that those who live with it tell of and nobody is said to dispute: in no tension, asked
    about by nobody, and on no theme that people see differently or that somebody has proposed
    something about: there a fact is an argument, and nothing to mend.

    Args:
        facts: the situation.
    """
    if not who_mends(facts):
        return ()
    tense = {side for each in facts.case.tensions for side in each.between}
    contested = {
        theme
        for key in tense & facts.perspectives.keys()
        for theme in facts.perspectives[key].themes
    }
    contested |= {theme for each in facts.open_proposals for theme in each.themes}
    found = []
    for key, each in facts.perspectives.items():
        holders = set(facts.holders(key)) & facts.parties.keys()
        living = [one for one in holders if facts.affected(one) in (Level.HIGH, Level.MEDIUM)]
        undisputed = key not in tense and key not in facts.asked and not each.confidential
        undisputed = undisputed and not contested & set(each.themes)
        if each.aspect is Aspect.FACT and undisputed and living and not holders & facts.protected:
            found.append(key)
    return facts.by_name(found)


def who_mends(facts: Situation) -> tuple[str, ...]:
    """Those who carry things out, of whom none has said no.

    Args:
        facts: the situation.
    """
    return facts.case.once("planning:who_mends", lambda: _who_mends(facts))


def _who_mends(facts: Situation) -> tuple[str, ...]:
    return facts.ordered(
        key
        for key in facts.parties
        if "carries_out" in facts.claims[key]
        and facts.is_public(key)
        and key not in facts.declined
        and not facts.parties[key].confidential
    )

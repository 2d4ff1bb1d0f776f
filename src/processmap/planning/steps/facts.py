"""Facts before positions: what can be found out is found out together, where the choice turns on
it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from processmap.language.discretion import is_for_the_writer_alone
from processmap.model.circumstances import Proceeding
from processmap.model.kinds import whole_of
from processmap.model.perspectives import Tension
from processmap.model.plan import Absence, Filling, Said, Seat
from processmap.model.words import Aspect, ProceedingKind, Standing
from processmap.planning.arena_kinds import defaults_of
from processmap.planning.blueprint import Blueprint, StepRule, named, own_words, quoted, said
from processmap.planning.matters import seated_for
from processmap.planning.powers import can, examines
from processmap.planning.rumours import told_wrong
from processmap.planning.situation import Situation
from processmap.planning.steps.crime_apart import is_of_a_crime

__all__ = [
    "FACTS_FIRST",
    "facts_wanted",
    "tried_on_the_spot",
]

MOST_WHOLE = 8
"""Parties up to which everybody with a chair of their own finds out facts together."""
_MOST_SUBJECTS = 3
"""Tensions whose facts are told one by one; of more the topics are told (own)."""
# Figures, which two sides can count or measure together.
_FIGURE = re.compile(
    r"\d|\b(hälften|tredjedel\w*|fjärdedel\w*|av tio|procent|antalet|många|flest|"
    r"half|a third|a quarter|out of ten|per ?cent|how many|number of|most of)\b",
    re.IGNORECASE,
)
_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_MOST_NOTED = 120
"""Letters of a note on a tension that says what is disputed (own)."""
# What people can hear, see or measure themselves where they stand.
_SENSED = re.compile(
    r"\b(hörs?|höras|syns|synas|luktar?|prova\w*|provat|testa\w*|mät\w*|buller\w*|ljud\w*|skall\w*|"
    r"ljus\w*|skugg\w*|trång\w*|får plats|bred\w*|avstånd\w*|sikt\w*|hear\w*|seen?|smell\w*|"
    r"tried|try|test\w*|measure\w*|nois\w*|sounds?|light\w*|shad\w*|narrow\w*|fits?|wide|distance)\b",
    re.IGNORECASE,
)
_TECHNICAL = frozenset({ProceedingKind.PERMIT, ProceedingKind.PLAN, ProceedingKind.INQUIRY})


def _ids(entries: Iterable[object]) -> tuple[str, ...]:
    return tuple(key for each in entries if isinstance(key := getattr(each, "id", None), str))


def facts_wanted(facts: Situation) -> tuple[str, ...]:
    """What in the map says that facts have to be found out together: what is disputed as a fact,
    else a permit, plan or inquiry, of which there are questions to write down. What somebody claims
    and nobody is said to dispute is not tried.

    Never a feeling: whoever is told that a panel tries whether they are afraid does not come.
    """
    disputed = _claims_in_dispute(facts)
    if disputed:
        return facts.by_name(disputed)
    technical = _technical(facts)
    if technical and len(facts.with_hard_claims) > 2 and not facts.shape_violent:
        return facts.by_name(_ids(technical))
    return ()


def _technical(facts: Situation) -> tuple[Proceeding, ...]:
    return tuple(
        each
        for each in facts.proceedings
        if each.kind in _TECHNICAL and each.id and not is_of_a_crime(each)
    )


def _in_dispute(facts: Situation) -> tuple[Tension, ...]:
    """Tensions whose facts are found out together: not where one side's figure is known to be
    wrong, which is answered and not tried.
    """
    wrong = told_wrong(facts)
    return tuple(each for each in facts.disputed_facts if not wrong & set(each.between))


def _claims_in_dispute(facts: Situation) -> tuple[str, ...]:
    """The views in which disputed facts lie, of every tension that has such."""
    found = [view for each in _in_dispute(facts) for view in _claims_in(facts, each)]
    return tuple(dict.fromkeys(found))


def _claims_in(facts: Situation, tension: Tension) -> tuple[str, ...]:
    """The views in which the disputed facts of one tension lie: its claims of fact, else its other
    views that are no feelings; where both sides are feelings, claims of fact on the same themes.
    """
    sides = [view for view in tension.between if view in facts.perspectives]
    claims = [view for view in sides if _aspect(facts, view) is Aspect.FACT]
    tried = [view for view in sides if _aspect(facts, view) is not Aspect.FEELING]
    themes = {theme for view in sides for theme in facts.perspectives[view].themes}
    near = [view for view in facts.factual_views if themes & set(facts.perspectives[view].themes)]
    return tuple(claims or tried or near)


def _aspect(facts: Situation, view: str) -> Aspect | None:
    return facts.perspectives[view].aspect


def panel(facts: Situation, plan: Blueprint) -> None:
    """A joint panel with questions and experts that all sides have chosen; only its theme waits.

    Where nothing is disputed as a fact yet, only the questions are written down together.
    """
    about = facts_wanted(facts)
    if not about or (plan.shape.has("inform", "enough", "apart") and not facts.disputed_facts):
        return
    views = [key for key in about if key in facts.perspectives]
    if plan.shape.small and tried_on_the_spot(facts):
        return  # the meeting itself is where it is tried
    # Whoever is to try a permit does not sit in a panel with the one who applies for it.
    wanted = _counting(facts, views) if plan.shape.small else ()
    members = [key for key in wanted or _members(facts, views) if can(facts, key).joins]
    seats, absent = plan.together(members, defaults_of("fact_panel").most)
    if not plan.enough(seats):
        return
    if not views and facts.rules_agreed and plan.arenas_of("working_group"):
        return  # those who sit together already take their questions there
    if not views:
        _questions(facts, plan, about, seats, absent)
        return
    subject: Filling = _what_is_disputed(facts, views)
    knowing = facts.ordered(seat.party for seat in seats if _of_the_land(facts, seat.party))
    own = said("plan_fixed.nothing")
    if knowing:
        key = "own_knowledge_many" if len(knowing) > 1 else "own_knowledge"
        own = said(f"plan_facts.{key}", knowing, who=named(knowing))
    by_lead = facts.ordered(each.party for each in absent if each.why == "safety")
    kept = (
        said("plan_facts.through_lead", by_lead, who=named(by_lead))
        if by_lead
        else said("plan_fixed.nothing")
    )
    small = plan.shape.small
    plan.arena(
        "fact_panel",
        said("plan_facts.title", about),
        purpose=said(_how(facts, small=small), about, subject=subject, kept=kept, own=own),
        members=seats,
        absent=absent,
        themes=tuple(
            sorted({theme for view in views for theme in facts.perspectives[view].themes})
        ),
        sessions=(1, 2) if small else defaults_of("fact_panel").sessions,
        yields=said("plan_facts.yields"),
        refs=about,
    )
    if not small:
        plan.gate(
            "facts",
            said("plan_facts.gate", about, subject=subject),
            opened_by=_receivers(facts, seats),
            phase="facts",
        )


def _what_is_disputed(facts: Situation, views: Sequence[str]) -> Filling:
    """What there is to find out: of each tension its claims of fact, else what the map notes of it,
    else the topic on which different things are told. Standpoints, needs and feelings are not
    tried.
    """
    found: dict[Said, None] = {}
    for each in _in_dispute(facts):
        found.update(dict.fromkeys(_subject_of(facts, each)))
    subjects = tuple(found)
    if 0 < len(subjects) <= _MOST_SUBJECTS:
        return subjects[0] if len(subjects) == 1 else subjects
    claims = [view for view in views if _aspect(facts, view) is Aspect.FACT]
    if claims:
        return quoted(claims)
    return said("plan_facts.behind", views, views=quoted(views))


def tried_on_the_spot(facts: Situation) -> tuple[Said, ...]:
    """What is disputed and can be heard, seen or measured by those who stand there, where all that
    is disputed can: a few try it together when they meet, and need no panel for it.

    Args:
        facts: the situation.
    """
    found = []
    for each in _in_dispute(facts):
        sides = [view for view in each.between if view in facts.perspectives]
        claimed = any(_aspect(facts, view) is Aspect.FACT for view in sides)
        note = " ".join((each.note or "").split())
        words = _END_OF_SENTENCE.split(note)[0].rstrip(".!?")
        if claimed or not words or len(words) > _MOST_NOTED or not _SENSED.search(note):
            return ()
        refs = (each.id,) if each.id else tuple(sides)
        found.append(said("plan_facts.noted", refs, words=own_words([words], refs)))
    return tuple(found)


def _subject_of(facts: Situation, tension: Tension) -> Iterator[Said]:
    """What there is to find out of one tension; nothing where the map does not tell."""
    sides = [view for view in tension.between if view in facts.perspectives]
    claims = [view for view in sides if _aspect(facts, view) is Aspect.FACT]
    note = " ".join((tension.note or "").split()).rstrip(".")
    if claims:
        yield said("plan_facts.claimed", claims, views=quoted(claims))
    elif note and len(note) <= _MOST_NOTED and not is_for_the_writer_alone(note):
        refs = (tension.id,) if tension.id else sides
        yield said("plan_facts.noted", refs, words=own_words([note], refs))
    elif themes := _topics_of(facts, sides):
        yield said("plan_facts.on_topic", sides, themes=own_words(themes))


def _topics_of(facts: Situation, sides: Sequence[str]) -> tuple[str, ...]:
    """The topics of both sides of a tension; where they share none, those of either."""
    topics = [set(facts.perspectives[view].themes) for view in sides]
    if not topics:
        return ()
    return tuple(sorted(set.intersection(*topics) or set.union(*topics)))


def _of_the_land(facts: Situation, party: str) -> bool:
    """Whether a party is a people that knows the land by living off it."""
    whole = whole_of(party)
    written = facts.parties[whole].standing if whole in facts.parties else ()
    return whole in facts.assumed_peoples or Standing.SAMI in written


def _how(facts: Situation, *, small: bool) -> str:
    """How it is found out: in a small process by counting together where it is a figure, else
    through somebody whom both sides believe; else by a panel.
    """
    if not small:
        return "plan_facts.panel"
    told = [each.note or "" for each in _in_dispute(facts)]
    told += [facts.perspectives[view].statement for view in _claims_in_dispute(facts)]
    return "plan_facts.count" if any(map(_FIGURE.search, told)) else "plan_facts.small"


def _counting(facts: Situation, views: Sequence[str]) -> tuple[str, ...]:
    """Those who make a claim of fact in what is disputed, and one who knows: enough to count or
    measure together what all then hear. Nobody where that is not two sides.
    """
    sides = {
        holder
        for each in _in_dispute(facts)
        for side in each.between
        if side in facts.perspectives
        for holder in facts.holders(side)
    }
    themes = {theme for view in views for theme in facts.perspectives[view].themes}
    claiming = {
        holder
        for view in facts.factual_views
        if themes & set(facts.perspectives[view].themes)
        for holder in facts.holders(view)
    }
    knowing = [key for key in facts.concerned if "knows" in facts.claims[key]]
    found = facts.ordered({*(sides & claiming), *knowing[:1]} & facts.parties.keys())
    return found if len(found) > 1 and sides & set(found) else ()


FACTS_FIRST = StepRule(
    code="facts-first",
    phase="facts",
    step=panel,
    sources=("JFF-MIT", "JFF-CP"),
    needs=("tensions.facts_disputed", "proceedings.kind"),
    texts={
        "title": ("Fakta först", "Facts first"),
        "about": (
            "Fakta som valet hänger på reds ut gemensamt.",
            "Facts on which the choice turns are found out together.",
        ),
        "because": ("Två expertutlåtanden gör två läger.", "Two expert opinions make two camps."),
    },
)


def _members(facts: Situation, views: Sequence[str]) -> tuple[str, ...]:
    """Who finds out facts together: those who claim them, those they are claimed against, those
    who can change it or know it, and those who bear it.
    """
    holders = {
        whole_of(key) for view in views for key in facts.perspectives[view].held_by
    } & facts.parties.keys()
    across = {
        whole_of(key)
        for each in facts.case.tensions
        if set(each.between) & set(views)
        for side in each.between
        if side in facts.perspectives
        for key in facts.perspectives[side].held_by
    } & facts.parties.keys()
    themes = {theme for view in views for theme in facts.perspectives[view].themes}
    if themes and len(facts.concerned) > MOST_WHOLE:
        wanted = set(seated_for(facts, themes, defaults_of("fact_panel").most))
    else:
        wanted = set(facts.with_hard_claims) | {
            key
            for key in facts.concerned
            if "knows" in facts.claims[key] or facts.conflicts_of(key)
        }
    if not views:
        wanted |= set(facts.drawing)  # whoever drew it is the one who knows what it says
    return facts.ordered(holders | across | wanted)


def _questions(
    facts: Situation,
    plan: Blueprint,
    about: tuple[str, ...],
    seats: tuple[Seat, ...],
    absent: tuple[Absence, ...],
) -> None:
    """What those concerned want to have found out, written down together before anybody is asked
    for or against: nothing is tried yet, so no panel tries it.
    """
    matters = facts.by_name(about)
    themes = {theme for each in _technical(facts) for theme in each.themes} or {
        theme for seat in seats for theme in facts.themes_of(seat.party) if theme in facts.themes
    }
    there = {seat.party for seat in seats}
    answering = facts.ordered(
        [key for key in facts.drawing if key in there]
        or [key for key in facts.owner_parties if key in there]
    ) or facts.ordered(
        seat.party for seat in seats if "carries_out" in facts.claims.get(seat.party, ())
    )
    by: Said = (
        said("plan_facts.answered_by", answering, who=named(answering))
        if answering
        else said("plan_fixed.nothing")
    )
    small = plan.shape.small
    trying = _trying(facts)
    tried: Said = (
        said("plan_facts.tried_by", trying, who=named(trying))
        if trying
        else said("plan_fixed.nothing")
    )
    # What lies ready changes somebody's life; that it is sent out for opinions does not.
    lying = facts.by_name(_ids(facts.ready))
    if small and not lying:
        # What is decided first is asked about with what is tried later.
        matters = facts.by_name((*_ids(facts.pending), *about))
    plan.arena(
        "fact_panel",
        said("plan_facts.questions_title", about),
        purpose=said(
            "plan_facts.questions_small" if small else "plan_facts.questions",
            about,
            matter=quoted(lying or matters),
            by=by,
            tried=tried,
        ),
        members=seats,
        absent=absent,
        themes=tuple(sorted(themes)),
        sessions=(1, 1) if small else (1, 2),
        yields=said("plan_facts.questions_yields"),
        refs=about,
    )
    if not small:
        plan.gate(
            "facts",
            said("plan_facts.questions_gate", about, matter=quoted(lying or matters)),
            opened_by=_receivers(facts, seats),
            phase="facts",
        )


def _trying(facts: Situation) -> tuple[str, ...]:
    """Authorities that try what the questions are about: they tell how it is tried, and sit
    nowhere.
    """
    return facts.ordered(
        dict.fromkeys(
            body
            for each in _technical(facts)
            for body in each.by
            if body in facts.bodies and examines(facts, body)
        )
    )


def _receivers(facts: Situation, seats: Iterable[Seat]) -> tuple[str, ...]:
    return tuple(
        seat.party for seat in seats if seat.party in facts.parties and seat.state != "kept_open"
    )

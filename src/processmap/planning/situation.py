"""What a map says about the situation, and what follows from it: settled, assumed or open. Computed
once per proposal.

Everything here is a plain fact about the case. What to do about it is decided by the rules. Nothing
rests on the order of a list or on an id: where something has to stand in an order, it is by what
the map says of it and then by name.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from attrs import frozen

from processmap.analysis import conditions
from processmap.analysis.one_spelling import one_spelling
from processmap.analysis.terms import is_budget
from processmap.model.circumstances import EarlierRound, Proceeding
from processmap.model.dialogues import Dialogue
from processmap.model.entity import Entity
from processmap.model.governance import Commitment, Decision, DecisionBody, Proposal
from processmap.model.kinds import whole_of
from processmap.model.perspectives import Perspective
from processmap.model.process_map import ProcessMap
from processmap.model.project import Facilitator
from processmap.model.same_text import text_key
from processmap.model.stakeholders import Stakeholder
from processmap.model.times import latest
from processmap.model.words import (
    AccessNeed,
    AgreementRule,
    AgreementStatus,
    Aim,
    Answer,
    Aspect,
    BodyKind,
    CarriedOut,
    DecisionAbout,
    EarlierOutcome,
    EventKind,
    FacilitatorRole,
    Level,
    OrganisationRole,
    Outcome,
    PartyRole,
    ProceedingKind,
    ProposalStatus,
    ProvenanceKind,
    Purpose,
    Readiness,
    RelationshipKind,
    ResultIs,
    StakeholderKind,
    Standing,
    Trust,
    VoiceBasis,
    Willingness,
)
from processmap.planning.numbers import heads
from processmap.planning.out_of_sight import NOTHING_UNSAID, Unsaid
from processmap.planning.series import sessions_left
from processmap.planning.standing_of_decisions import Net, Stands, net_of
from processmap.planning.under_appeal import courts_of, is_court
from processmap.planning.who_leads import answers_media, chosen, tied_to
from processmap.planning.writing import untouched_arenas

__all__ = ["HARD", "STRENGTH", "Conflict", "Situation", "name_key"]

K = StakeholderKind
_HOT = 4
"""The stage from which people think in sides (GLA)."""
_NOBODY_MEETS = 7
"""The stage from which nobody meets (GLA)."""
MOST_ASKED = 130
STRENGTH = (
    "right",
    "bears_it",
    "must_agree",
    "carries_out",
    "decides",
    "knows",
    "says_no",
    "absent",
)
"""Claims from the strongest on."""
HARD = frozenset(STRENGTH[:4])
"""Claims that have a chair of their own."""
RIGHTS = frozenset({Standing.SAMI, Standing.NATIONAL_MINORITY, Standing.UNION})
"""Standings that have a track of their own by law or agreement."""
_LIVED = frozenset({K.RESIDENTS, K.PERSON})
_PUBLIC = frozenset({K.AUTHORITY, K.ADMINISTRATION, K.OFFICIAL, K.ELECTED})
_IN_PUBLIC = frozenset(
    {K.ASSOCIATION, K.BUSINESS, K.AUTHORITY, K.ADMINISTRATION, K.ELECTED, K.OFFICIAL}
)
"""Kinds that act in public."""
_STAGE = {Readiness.YES: 2, Readiness.FACILITATED: 3, Readiness.PREPARED: 5, Readiness.NOT_NOW: 7}
_RANK = {Level.LOW: 0, None: 1, Level.MEDIUM: 2, Level.HIGH: 3}
_BITTER = frozenset(
    {
        EarlierOutcome.FAILED,
        EarlierOutcome.BROKEN_OFF,
        EarlierOutcome.IGNORED,
        EarlierOutcome.OVERRULED,
        EarlierOutcome.DISPUTED,
    }
)
# Words of a note by which a proposal is known to everybody.
_IS_OUT = re.compile(
    r"\b(presentera(d|t|des|ts)|offentlig(t|gjord|gjort|gjordes)?|publicera(d|t|des|ts)|"
    r"utställ(d|t|des)|har visats|tidning(en|ar|arna)?|presented|published|made public|public|"
    r"in the (news)?papers?)\b",
    re.IGNORECASE,
)
# Words of a decision by which a proposal has been sent to all for their views.
_SENT_OUT = re.compile(
    r"\b(sänds|skickas|sändas|skickats|gick|går)( \w+){0,3} ut\b|\b(remiss|samråd|granskning)\b|"
    r"\butställ(d|s|ning)\b|\b(sent|put) out\b|\bfor (views|comments?)\b|\bconsultation\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_PAYS = re.compile(
    r"\b(betala\w*|bekostar|finansiera\w*|pays?|paying|funds|finances)\b", re.IGNORECASE
)
# What a note says of a body that answers or advises and does not decide.
_HEARD = re.compile(
    r"\b(remiss\w*|yttra[rnd]?\w*|rådgiv\w*|samrådsorgan\w*|consult(ed|ative)|advis(es|ory)|"
    r"gives? an opinion)\b",
    re.IGNORECASE,
)
# Words of a view by which somebody asks, or fears, what will happen.
# A group whose name begins with the word for children or pupils, as its main word. "Unga" may be of
# age, and is not among them.
_YOUNG = re.compile(
    r"(de |the )?((\w*skol(e)?)?barn(en)?|\w*elever(na)?|children|(school ?)?pupils|schoolchildren)"
    r"($|[,(]| (i|på|som|vid|från|kring|runt|utan|under|in|at|who|from|near|around|of|under) ?)",
    re.IGNORECASE,
)
# Names of children under school age.
_SMALL = re.compile(
    r"\b(förskol(?!eklass)\w*|dagis\w*|daghem\w*|småbarn\w*|pre-?school\w*|nurser(y|ies)|"
    r"kindergarten\w*|toddlers?)\b",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(r"\b(och|samt|and)\b|&|/|\b(vuxna|adults?)\b", re.IGNORECASE)

_ASKS = re.compile(
    r"\?|\b(undrar|vet inte (om|vad|när)|oro(lig|liga|as)? (för|över)|rädda? (för|att)|"
    r"wonders?|(do|does) not know (whether|what|when)|worr(y|ied) (that|about)|afraid (of|that))\b",
    re.IGNORECASE,
)
# Words of a map that say that people do not agree on who decides.
_DOUBT = re.compile(
    r"\b(vem|vilk(en|a|et))\b.*\b(beslut|avgör|bestäm).*\b(inte (helt )?ense|oense|oklar|omtvist|"
    r"osäker)|\b(inte (helt )?ense|oense|oklar|omtvist|osäker)\w*\b.*\b(vem|vilk(en|a|et))\b.*"
    r"\b(beslut|avgör|bestäm)|\bwho\b.*\bdecid.*\b(disputed|unclear|contested|not agree|disagree)|"
    r"\b(disputed|unclear|contested|not agree|disagree)\w*\b.*\bwho\b.*\bdecid",
    re.IGNORECASE,
)
# What a people or a national minority is called, where no standing is written.
_PEOPLE = re.compile(
    r"\b(first nations?|indigenous|aboriginal\w*|native (people|nation|american)s?|tribes?|tribal|"
    r"inuit|m[eé]tis|m[aā]ori|iwi|s[aá]mi|samer(na)?|same(by|förening|förbund)\w*|urfolk\w*|"
    r"ursprungsfolk\w*|tornedaling\w*|kväner(na)?|meänkieli\w*|sverigefinn\w*|romer(na)?|"
    r"nationella? minoritet\w*|national minorit(y|ies))\b",
    re.IGNORECASE,
)
# Words of a view by which somebody says that they govern themselves.
_SELF_RULED = re.compile(
    r"\b(we are (a |our own )?(governments?|nations?|people)|our (treaty|title)|"
    r"vi är (ett eget|ett) folk|vårt folks rätt)\b",
    re.IGNORECASE,
)
_MAY_BE_PEOPLES = frozenset({K.GROUP, K.RESIDENTS, K.ASSOCIATION, K.ELECTED, K.OTHER, None})
_FILLERS = frozenset({"the", "a", "an", "of", "and", "och", "i", "på", "för", "den", "det", "de"})


def _words(said: str) -> frozenset[str]:
    """The words of a name, without what stands in brackets."""
    plain = re.sub(r"\([^)]*\)", " ", said)
    return frozenset(_WORD.findall(plain.casefold())) - _FILLERS


def name_key(entity: Entity) -> tuple[str, str]:
    """What an entry is sorted by where nothing else tells: its own words, and its id only where
    those are alike.
    """
    for field in ("name", "title", "statement", "what"):
        value = getattr(entity, field, None)
        if isinstance(value, str):
            return (text_key(value), str(getattr(entity, "id", "") or ""))
    return ("", str(getattr(entity, "id", "") or ""))


# Those who look into what others do, by what they are called.
_OVERSEES = re.compile(
    r"\b((när|kommun|områdes)?polis(en|myndigheten|området?|chefen)?|\w*tillsyn(en|smyndighet\w*)?|"
    r"\w+inspektionen|arbetsmiljöverket|justitieombudsmannen|police( \w+)?|\w*inspectorate|"
    r"supervisory (authority|body|board)|(parliamentary )?ombudsman)$|^(polisen|the police)\b",
    re.IGNORECASE,
)
_MAY_OVERSEE = frozenset({K.AUTHORITY, K.ADMINISTRATION, K.OFFICIAL, K.OTHER, None})

# A part that is called the one or the first is told before the other.
_FIRST = re.compile(r"(det ena|den ena|de ena|första|the one|one|first)\b", re.IGNORECASE)


def _parts_of(entity: Stakeholder) -> tuple[str, ...]:
    """The references of a stakeholder's subgroups, in the order in which they are told."""
    named = {name: key for key, name in entity.parts.items()}
    names = sorted(set(entity.subgroup_names), key=lambda name: (not _FIRST.match(name), name))
    return tuple(named[name] for name in names if name in named)


_DECIDED_BY_NONE = frozenset(
    {ProceedingKind.REFERENDUM, ProceedingKind.VOTE, ProceedingKind.INQUIRY}
)
"""What runs beside and is decided by no body: those who vote do, and an inquiry finds out."""


@frozen
class Conflict:
    """Two parties between whom something is hard.

    Attributes:
        parties: the two, by name.
        stage: Glasl's stage, as written or as follows from what else is written; None where nothing
            is said.
        trust: ``low`` or ``broken`` where that is said, else None.
        threats: whether there are threats or violence between them.
        acknowledged: whether the one with responsibility has owned up to what broke the trust.
        apart: whether they must not share a room now.
        why: ids of what says so: relationships and tensions that have one, else the parties.
        first: what comes first between them.
        own_stage: the stage that is written of the two themselves, and not of what they hold.
    """

    parties: tuple[str, str]
    stage: int | None
    trust: str | None
    threats: bool
    acknowledged: bool
    apart: bool
    why: tuple[str, ...]
    first: frozenset[str] = frozenset()
    own_stage: int | None = None

    def has(self, party: str) -> bool:
        """Whether a party, or the whole it is a part of, is one of the two."""
        return party in self.parties or whole_of(party) in self.parties


class Situation:
    """The facts of one map that rules rest on.

    Args:
        case: the map, without proposals that nobody has touched.
        unsaid: what is not in it because a plan does not tell of it.
    """

    def __init__(self, case: ProcessMap, unsaid: Unsaid = NOTHING_UNSAID) -> None:
        self.case = case = one_spelling(case)
        self.unsaid = unsaid
        self.parties: dict[str, Stakeholder] = {
            each.id: each
            for each in sorted(case.stakeholders, key=name_key)
            if each.kind is not K.MEDIA
        }
        self.bodies: dict[str, DecisionBody] = {
            each.id: each for each in sorted(case.decision_bodies, key=name_key)
        }
        self.perspectives: dict[str, Perspective] = {
            each.id: each for each in sorted(case.perspectives, key=name_key)
        }
        self.start: dt.date | None = case.calendar.begins if case.calendar else None

    # Those who take part

    def key(self, party: str) -> tuple[Any, ...]:
        """Order in which parties are told and called: the weakest first, of those the hardest hit,
        then by name.
        """
        known = self._keys.get(party)
        if known is None:
            known = self._keys[party] = self._key(party)
        return known

    @cached_property
    def _keys(self) -> dict[str, tuple[Any, ...]]:
        return {}

    def _key(self, party: str) -> tuple[Any, ...]:
        entity = self.parties.get(whole_of(party))
        if entity is None:
            body = self.bodies.get(party)
            return (9, 0, name_key(body) if body else ("", party), party)
        return (_RANK[entity.influence], -_RANK[self.affected(entity.id)], name_key(entity), party)

    def ordered(self, parties: Iterable[str]) -> tuple[str, ...]:
        """Parties in the order in which they are told and called."""
        return tuple(sorted(dict.fromkeys(parties), key=self.key))

    def by_name(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Any entries of the map, by their own words."""
        return tuple(
            sorted(
                dict.fromkeys(ids),
                key=lambda key: name_key(self.case[key]) if key in self.case else ("", key),
            )
        )

    def by_day(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Entries that have a date, by it; those without one last, by their own words."""

        def when(key: str) -> tuple[bool, str, tuple[str, str]]:
            day = getattr(self.case[key], "date", None)
            return (
                day is None,
                str(latest(day)) if day is not None else "",
                name_key(self.case[key]),
            )

        return tuple(sorted(dict.fromkeys(ids), key=when))

    def parts(self, party: str) -> tuple[str, ...]:
        """Parts of a party that see or live it differently, each as ``party/part``; none where they
        are not named.
        """
        return self._parts.get(party, ())

    @cached_property
    def _parts(self) -> dict[str, tuple[str, ...]]:
        divided = (each for each in self.parties.values() if len(each.subgroup_names) > 1)
        return {each.id: _parts_of(each) for each in divided}

    def own(self, party: str) -> Stakeholder | None:
        """The stakeholder that a party is or is a part of."""
        return self.parties.get(whole_of(party))

    def affected(self, party: str) -> Level | None:
        """How hard a party is hit: as written, else high for those who live it, assumed.

        That nobody has written it never means that somebody is not concerned.
        """
        entity = self.parties[whole_of(party)]
        if entity.affected is not None:
            return entity.affected
        if (
            entity.kind in _LIVED
            or self.children(entity.id)
            or (entity.kind is K.GROUP and entity.role == ())
        ):
            return Level.HIGH
        return None

    def assumed_hit(self, party: str) -> bool:
        """Whether it is assumed that a party is hit hard."""
        entity = self.parties[whole_of(party)]
        return entity.affected is None and self.affected(party) is Level.HIGH

    def children(self, party: str) -> bool:
        """Whether a party is children or young people: marked so, or so by its name."""
        entity = self.parties[whole_of(party)]
        marked = Standing.CHILDREN in entity.standing or AccessNeed.CHILDREN in entity.needs
        return marked or self.assumed_children(party)

    def called_children(self, party: str) -> bool:
        """Whether the name of a party says that they are children or pupils."""
        return bool(_YOUNG.match(self.parties[whole_of(party)].name))

    def small_children(self, party: str) -> bool:
        """Whether a party is children under school age, by its name: they are met through a
        grown-up whom they trust, and are called to no board.
        """
        return self.children(party) and bool(_SMALL.search(self.parties[whole_of(party)].name))

    def assumed_children(self, party: str) -> bool:
        """Whether a party is taken for children by its name alone.

        Only a group that is called nothing else counts ("Elever", "Barnen i Björk"); not a body, an
        association or a row that holds grown-ups too ("Elever och lärare"), and nobody of whom it
        is written what standing they have.
        """
        entity = self.parties[whole_of(party)]
        told = entity.standing or AccessNeed.CHILDREN in entity.needs
        if told or entity.kind not in (K.GROUP, K.RESIDENTS, K.OTHER, None):
            return False
        return bool(_YOUNG.match(entity.name)) and not _WITH_OTHERS.search(entity.name)

    def has_standing(self, party: str) -> bool:
        """Whether a party has a right with a track of its own."""
        entity = self.parties.get(whole_of(party))
        return entity is not None and bool(RIGHTS & set(entity.standing))

    def has_a_track(self, party: str) -> bool:
        """Whether a party is asked about a track of its own: for a right that is written, or as a
        people. A people keeps its chairs among the others too, for it to take or leave.
        """
        return self.has_standing(party) or whole_of(party) in self.assumed_peoples

    @cached_property
    def assumed_peoples(self) -> frozenset[str]:
        """Peoples and minorities by what they are called, or call themselves, where the map has no
        standing for that: no one interest among others.
        """
        return frozenset(key for key in self.parties if self._is_called_a_people(key))

    def _is_called_a_people(self, party: str) -> bool:
        entity = self.parties[party]
        told = RIGHTS | {Standing.NONE}
        if entity.kind not in _MAY_BE_PEOPLES or told & set(entity.standing):
            return False
        if entity.affected is Level.LOW:
            return False
        theirs = [self.perspectives[view].statement for view in self.views_of(party)]
        return bool(_PEOPLE.search(entity.name)) or any(map(_SELF_RULED.search, theirs))

    @cached_property
    def own_track_themes(self) -> frozenset[str]:
        """Themes of those alone who have a track of their own: they are taken up there, and come to
        a common table with them; no group of others works on them.
        """
        found = set()
        for theme in self.themes:
            whose = [key for key in self.parties if theme in self.themes_of(key)]
            if whose and all(map(self.has_a_track, whose)):
                found.add(theme)
        return frozenset(found) | self.refused_themes

    @cached_property
    def refused_themes(self) -> frozenset[str]:
        """Themes of those with a track of their own who have said no to sit with the others: what
        is agreed on them without those would be an agreement about them.
        """
        return frozenset(
            theme for key in self.declined if self.has_a_track(key) for theme in self.themes_of(key)
        )

    @cached_property
    def declined(self) -> frozenset[str]:
        """Those who have said no: it is respected, and their chair is kept."""
        return frozenset(
            key
            for key, each in self.parties.items()
            if each.willing is Willingness.NO or conditions.declined(self.case, key)
        )

    @cached_property
    def willing(self) -> frozenset[str]:
        """Those who have said yes."""
        return frozenset(
            key for key, each in self.parties.items() if each.willing is Willingness.YES
        )

    @cached_property
    def heard(self) -> frozenset[str]:
        """Those who have told their view in this process already."""
        met = {key for each in self.held for key in each.participants}
        return frozenset(
            key for key in self.parties if key in met or conditions.heard(self.case, key)
        )

    @cached_property
    def owner_parties(self) -> tuple[str, ...]:
        """Parties that own, commission or pay for the process, by id or by name; also where the
        words nearly say so.
        """
        said = [
            self.case.owner,
            self.case.commissioner,
            *(each.source for each in self.case.funding),
        ]
        found = [key for key in self.parties for words in said if words and self._is(key, words)]
        return self.ordered(found)

    def says(self, party: str, words: str) -> bool:
        """Whether words of the document (an owner, a payer) mean a party."""
        return self._is(party, words)

    @staticmethod
    def pays(words: str) -> bool:
        """Whether what is said of an owner says that it pays."""
        return bool(_PAYS.search(words))

    def _is(self, party: str, words: str) -> bool:
        name = self.parties[party].name
        if words.strip() in (party, name):
            return True
        own = _words(name)
        return bool(own) and own <= _words(words) and (len(own) > 1 or len(next(iter(own))) > 5)

    @cached_property
    def body_of(self) -> dict[str, str]:
        """The decision body that a party is, where it is one: as written, or by the same name."""
        names = {text_key(each.name): key for key, each in self.bodies.items()}
        found = {}
        for key, each in self.parties.items():
            body = each.is_ or names.get(text_key(each.name))
            if body:
                found[key] = body
        return found

    @cached_property
    def elected(self) -> tuple[str, ...]:
        """Parties that are elected: majority and opposition."""
        return tuple(key for key, each in self.parties.items() if each.kind is K.ELECTED)

    @cached_property
    def public(self) -> tuple[str, ...]:
        """Authorities and administrations among the parties."""
        return tuple(
            key
            for key, each in self.parties.items()
            if each.kind in (K.AUTHORITY, K.ADMINISTRATION)
        )

    def is_public(self, party: str) -> bool:
        """Whether a party belongs to the public side."""
        entity = self.own(party)
        return entity is None or entity.kind in _PUBLIC

    # Claims

    @cached_property
    def claims(self) -> dict[str, tuple[str, ...]]:
        """What each party can claim a chair by, the strongest first; nothing for those who are only
        touched.
        """
        found: dict[str, set[str]] = {key: set() for key in self.parties}
        yes_of = {whole_of(key) for each in self.case.proposals for key in each.agreement_of}
        yes_of |= {whole_of(key) for each in self.case.decision_bodies for key in each.agreement_of}
        rulers = {each.body for each in self.case.decisions}
        for key, each in self.parties.items():
            claims = found[key]
            rights = set(each.standing) - {Standing.NONE, Standing.UNKNOWN}
            if rights - {Standing.LANDOWNER} or self.children(key):
                claims.add("right")
            if key in self.assumed_peoples:
                claims.add("right")
            if Standing.LANDOWNER in rights:
                claims.add("right" if each.kind not in _PUBLIC else "must_agree")
            if self.affected(key) is Level.HIGH:
                claims.add("bears_it")
            if PartyRole.MUST_AGREE in each.role or key in yes_of:
                claims.add("must_agree")
            if PartyRole.CARRIES_OUT in each.role:
                claims.add("carries_out")
            if PartyRole.DECIDES in each.role or key in self.body_of or key in rulers:
                claims.add("decides")
            if PartyRole.KNOWS in each.role or each.kind is K.EXPERT:
                claims.add("knows")
        for tie in self.case.relationships:
            over, under = whole_of(tie.source), whole_of(tie.target)
            if (
                tie.kind is RelationshipKind.POWER_OVER
                and over in found
                and "carries_out" in found.get(under, ())
            ):
                found[over].add(
                    "must_agree"
                )  # who owns or directs the one that is to do it can stop it
        for view in self.case.perspectives:
            for key in view.held_by if view.minority else ():
                if whole_of(key) in found:
                    found[whole_of(key)].add("says_no")
        return {
            key: tuple(name for name in STRENGTH if name in claims) for key, claims in found.items()
        }

    def claim(self, party: str) -> str | None:
        """The strongest claim of a party, for display; all of them count."""
        claims = self.claims.get(whole_of(party), ())
        return claims[0] if claims else None

    def hard(self, party: str) -> bool:
        """Whether a party has a chair of its own to claim."""
        return bool(HARD & set(self.claims.get(whole_of(party), ())))

    @cached_property
    def with_hard_claims(self) -> tuple[str, ...]:
        """Everybody with a chair of their own to claim."""
        return tuple(key for key in self.parties if self.hard(key))

    @cached_property
    def touched(self) -> tuple[str, ...]:
        """Those who are concerned but have no chair of their own to claim, and those who would bear
        what somebody has proposed.
        """
        return tuple(
            key
            for key, each in self.parties.items()
            if not self.hard(key)
            and (
                each.affected is not Level.LOW
                or bool(self.claims[key])
                or key in self.holding
                or key in self.burdened
            )
        )

    @cached_property
    def burdened(self) -> frozenset[str]:
        """Those who would bear something that is proposed, however little it touches them today."""
        told = (each for each in self.open_proposals if not each.confidential)
        return frozenset(whole_of(key) for each in told for key in each.burdens)

    @cached_property
    def holding(self) -> frozenset[str]:
        """Those who hold some perspective."""
        return frozenset(whole_of(key) for each in self.case.perspectives for key in each.held_by)

    @cached_property
    def under_power(self) -> dict[str, tuple[str, ...]]:
        """For each party under somebody's power, with little of its own and no yes given: who has
        it.
        """
        found: dict[str, list[str]] = defaultdict(list)
        for tie in self.case.relationships:
            under = self.own(tie.target)
            if tie.kind is not RelationshipKind.POWER_OVER or under is None:
                continue
            strong = under.influence in (Level.HIGH, Level.MEDIUM) and under.kind not in _LIVED
            if not strong and under.willing is not Willingness.YES:
                found[under.id].append(whole_of(tie.source))
        return {key: self.ordered(over) for key, over in found.items()}

    # What is hard between them

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of parties between whom something is hard: said of them, or of what they hold.
        Hottest first; of those as hot, the pairs that the map itself names.
        """
        pairs: dict[frozenset[str], dict[str, Any]] = {}

        def note(one: str, other: str, **said: Any) -> None:
            one, other = whole_of(one), whole_of(other)
            if one == other or not {one, other} <= self.parties.keys():
                return
            known = pairs.setdefault(
                frozenset((one, other)),
                {"stages": [], "own": [], "trust": [], "why": [], "first": set()},
            )
            known["threats"] = known.get("threats", False) or said.get("threats", False)
            known["apart"] = known.get("apart", False) or said.get("apart", False)
            known["acknowledged"] = known.get("acknowledged", False) or said.get(
                "acknowledged", False
            )
            known["stages"] += [said["stage"]] if said.get("stage") else []
            known["own"] += [said["own"]] if said.get("own") else []
            known["trust"] += [said["trust"]] if said.get("trust") else []
            known["why"] += said.get("why", ())
            known["first"] |= said.get("first", set())

        written: set[frozenset[str]] = set()  # pairs of whom the map itself says it
        for tie in self.case.relationships:
            hard = tie.kind is RelationshipKind.CONFLICT or tie.trust in (Trust.LOW, Trust.BROKEN)
            if not hard and not tie.first and not tie.threats and not tie.violence:
                continue
            first = {str(each) for each in tie.first}
            threats = bool(tie.threats or tie.violence)
            written.add(frozenset((whole_of(tie.source), whole_of(tie.target))))
            stage = tie.stage or (_STAGE.get(tie.can_meet) if tie.can_meet else None)
            note(
                tie.source,
                tie.target,
                stage=stage,
                own=stage,
                trust=str(tie.trust) if tie.trust in (Trust.LOW, Trust.BROKEN) else None,
                threats=threats,
                acknowledged=tie.acknowledged is Answer.YES,
                apart=threats
                or tie.readiness is Readiness.NOT_NOW
                or bool(first & {"apart", "safety"}),
                why=[tie.id] if tie.id else [],
                first=first,
            )
        for tension in self.case.tensions:
            left, right = (self.holders(side) for side in tension.between)
            for one in left if len(left) * len(right) <= 400 else ():
                for other in right:
                    note(
                        one,
                        other,
                        stage=tension.stage
                        or (_STAGE.get(tension.can_meet) if tension.can_meet else None),
                        apart=tension.readiness is Readiness.NOT_NOW,
                        why=[tension.id] if tension.id else [],
                    )
        made = []
        for pair, known in pairs.items():
            one, other = sorted(pair, key=self.key)
            stages = known["stages"]
            made.append(
                Conflict(
                    parties=(one, other),
                    stage=max(stages) if stages else None,
                    trust="broken"
                    if "broken" in known["trust"]
                    else ("low" if known["trust"] else None),
                    threats=known["threats"],
                    acknowledged=known["acknowledged"],
                    apart=known["apart"] or self._parted(one, other),
                    why=self._sorted_ids(known["why"]) or (one, other),
                    first=frozenset(known["first"]),
                    own_stage=max(known["own"], default=None),
                )
            )
        return tuple(
            sorted(
                made,
                key=lambda each: (
                    -(each.stage or 0),
                    not each.threats,
                    each.trust != "broken",
                    frozenset(each.parties) not in written,
                    self.key(each.parties[0]),
                    self.key(each.parties[1]),
                ),
            )
        )

    @cached_property
    def through_parts(self) -> dict[str, tuple[str, ...]]:
        """Sides between whom there are threats or nobody can meet, and that are there through their
        parts alone, each with those: a clan whose elders, women and young are in the map. Nobody
        meets a whole clan, and it answers for nothing; its parts do.
        """
        rows: dict[str, list[str]] = defaultdict(list)
        for key, each in self.parties.items():
            for whole in dict.fromkeys(map(whole_of, each.part_of)):
                rows[whole].append(key)
        sides = {key for each in self.conflicts if each.apart for key in each.parties}
        return {
            key: self.ordered(rows[key])
            for key in self.parties
            if key in sides and len(rows[key]) > 1 and self._is_only_a_side(key)
        }

    def _is_only_a_side(self, party: str) -> bool:
        """Whether a group is nothing that could be called: nobody speaks for it, nobody has counted
        it, it has been in no talk and has said neither yes nor no.
        """
        entity = self.parties[party]
        told = entity.size or entity.spokesperson or entity.willing
        return entity.kind is K.GROUP and not told and party not in self.heard

    def sides_within(self, party: str) -> tuple[str, ...]:
        """The sides that people of one group belong to, where those cannot share a room and the map
        has not divided the group itself: they are met side by side, never in one room.
        """
        entity = self.parties.get(party)
        if entity is None or len(entity.part_of) < 2 or self.parts(party):
            return ()
        wholes = self.ordered(key for key in map(whole_of, entity.part_of) if key in self.parties)
        parted = any(
            self.must_not_meet(one, other) for one in wholes for other in wholes if one != other
        )
        return wholes if parted else ()

    def hurt(self, pair: tuple[str, str]) -> tuple[str, str]:
        """Of two between whom trust is broken: who does not trust, and whom. By what is written,
        else by power.
        """
        for tie in self.case.relationships:
            ends = (whole_of(tie.source), whole_of(tie.target))
            first = {str(each) for each in tie.first}
            if set(ends) == set(pair) and (tie.trust is not None or "acknowledgement" in first):
                return ends
        weak, strong = pair
        return weak, strong

    def conflicts_of(self, party: str) -> tuple[str, ...]:
        """Those with whom a party has something hard between them."""
        return self._against.get(whole_of(party), ())

    @cached_property
    def _against(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for each in self.conflicts:
            one, other = each.parties
            if self.kept_out.keys() & {one, other}:
                continue
            found[one].append(other)
            found[other].append(one)
        return {key: self.ordered(others) for key, others in found.items()}

    def _sorted_ids(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(dict.fromkeys(ids), key=lambda key: (self._ref_key(key), key)))

    def _ref_key(self, key: str) -> tuple[str, ...]:
        entity = self.case.by_id.get(key)
        ends = [getattr(entity, field, None) for field in ("source", "target")]
        between = getattr(entity, "between", None) or ()
        names = sorted(
            name_key(self.case[end])[0] for end in (*ends, *between) if end and end in self.case
        )
        return tuple(names)

    def holders(self, perspective: str) -> tuple[str, ...]:
        """The parties that hold a perspective."""
        view = self.perspectives.get(perspective)
        return (
            self.ordered(whole_of(key) for key in view.held_by if whole_of(key) in self.parties)
            if view
            else ()
        )

    @cached_property
    def _not_together(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(group) for group in self.case.not_together)

    def _parted(self, one: str, other: str) -> bool:
        return any(
            {one, other} <= {whole_of(each) for each in group} and one != other
            for group in self._not_together
        )

    @cached_property
    def apart(self) -> dict[str, frozenset[str]]:
        """For each party (or part), those it must not share a room with now."""
        found: dict[str, set[str]] = defaultdict(set)
        for each in self.conflicts:
            if each.apart:
                one, other = each.parties
                found[one].add(other)
                found[other].add(one)
        for group in self._not_together:
            for key in group:
                found[key] |= group - {key}
        return {key: frozenset(others) for key, others in found.items()}

    def must_not_meet(self, one: str, other: str) -> bool:
        """Whether two parties, bodies or parts must not share a room now."""
        if one == other:
            return False
        pairs = {(a, b) for a in (one, whole_of(one)) for b in (other, whole_of(other)) if a != b}
        return any(b in self.apart.get(a, ()) for a, b in pairs)

    def kept_apart(self, present: Iterable[str]) -> dict[str, frozenset[str]]:
        """For each of those present whom the map keeps from somebody, those present that it must
        not meet: as `must_not_meet` of every two, without asking of every two.
        """
        among = list(dict.fromkeys(present))
        known = self.apart
        if not any(party in known or whole_of(party) in known for party in among):
            return {}
        under: dict[str, set[str]] = defaultdict(set)
        for party in among:
            under[party].add(party)
            under[whole_of(party)].add(party)
        found: dict[str, frozenset[str]] = {}
        for party in among:
            own = {party, whole_of(party)} & known.keys()
            others = {
                other
                for mine in own
                for enemy in known[mine]
                if enemy != mine
                for other in under.get(enemy, ())
            }
            if own:
                found[party] = frozenset(others - {party})
        return found

    @cached_property
    def protected(self) -> frozenset[str]:
        """Those in fear, under threat or marked confidential: nothing is done with others by
        default.

        An association or a body that acts in public is not hidden because there are threats between
        it and somebody; it is only kept apart from them.
        """
        threatened = {key for each in self.conflicts if each.threats for key in each.parties}
        threatened -= self.kept_out.keys()
        return frozenset(
            key
            for key, each in self.parties.items()
            if key in self.afraid
            or (key in threatened and each.kind not in _IN_PUBLIC)
            or (each.within is not None and bool(each.within.threats or each.within.violence))
        )

    def unnamed_pair(self, one: str, other: str) -> bool:
        """Whether two are not named side by side on paper: there are threats between them, and one
        of them need not be seen.
        """
        pair = {one, other}
        threatened = any(each.threats and set(each.parties) == pair for each in self.conflicts)
        return threatened and bool(pair & self.hidden)

    @cached_property
    def kept_out(self) -> dict[str, tuple[str, ...]]:
        """Those from whom threats are suspected to come and who have little of their own at stake,
        each with what says so: they are no party to the talks.

        Where both have a stake they are two ordinary parties, met apart and in shelter. The map
        tells of threats between two and not by whom; who is hurt by it stands first, as where trust
        is broken. So it takes more to be kept out: hardly affected, no claim to a chair, and across
        from somebody who asks for safety or bears the matter. Nobody public or in fear is, nor an
        owner, nor somebody whose view is tried in the talks where nobody has asked for safety.
        """
        found: dict[str, list[str]] = defaultdict(list)
        for tie in self.case.relationships:
            hurt, other = whole_of(tie.source), whole_of(tie.target)
            if not (tie.threats or tie.violence) or not {hurt, other} <= self.parties.keys():
                continue
            threatened = hurt in self.afraid
            endangered = threatened or (self.hard(hurt) and other not in self.holding)
            if endangered and self._has_little_at_stake(other):
                found[other] += [tie.id] if tie.id else [hurt]
        return {key: self._sorted_ids(why) for key, why in found.items()}

    @cached_property
    def kept_out_openly(self) -> dict[str, tuple[str, ...]]:
        """Those kept out of whom it may be told: neither they nor what says so are confidential."""
        closed = {whole_of(tie.target) for tie in self.case.relationships if tie.confidential}
        return {
            key: why
            for key, why in self.kept_out.items()
            if not self.parties[key].confidential and key not in closed
        }

    @cached_property
    def exposed(self) -> frozenset[str]:
        """Those who are under threat or ask for safety; that somebody is marked confidential tells
        of nothing.
        """
        return frozenset(key for key in self.protected if not self.parties[key].confidential)

    @cached_property
    def overseeing(self) -> frozenset[str]:
        """The police, courts and those with supervision, by what they are called: they answer what
        they are asked and are told what goes on, and are no side. Not one that is in a conflict
        itself, owns or decides the matter, is to carry something out, or whose view is tried.
        """
        return frozenset(key for key in self.parties if self._is_overseeing(key))

    def _is_overseeing(self, party: str) -> bool:
        entity = self.parties[party]
        called = _OVERSEES.search(entity.name) or is_court(entity.name)
        if not called or entity.kind not in _MAY_OVERSEE or entity.confidential:
            return False
        if party in self.owner_parties or party in self.in_conflict or self.hard(party):
            return False
        views = self.views_of(party)
        return "decides" not in self.claims[party] and self.tense_views.isdisjoint(views)

    def _has_little_at_stake(self, party: str) -> bool:
        """Whether a party is hardly affected and has no part in the matter that the map tells."""
        entity = self.parties[party]
        if self.is_public(party) or party in self.owner_parties or party in self.afraid:
            return False
        if self.claims[party] or entity.willing is Willingness.YES:
            return False
        unsaid = self.affected(party) is None and party not in self.holding
        return entity.affected is Level.LOW or unsaid

    @cached_property
    def afraid(self) -> frozenset[str]:
        """Those whose safety is asked for, or who are marked confidential."""
        return frozenset(
            key
            for key, each in self.parties.items()
            if AccessNeed.SAFETY in each.needs or each.confidential
        )

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Those who need not be seen to take part: in fear, or threatened and no organisation that
        stands in the open.
        """
        open_ = (K.ASSOCIATION, K.BUSINESS, K.AUTHORITY, K.ADMINISTRATION, K.ELECTED)
        return frozenset(
            key
            for key in self.protected
            if key in self.afraid or self.parties[key].kind not in open_
        )

    @cached_property
    def hottest(self) -> int:
        """The hottest stage of any pair of parties; 0 where no conflict is known, 3 where one is
        but no stage.
        """
        stages = [each.stage or (5 if each.trust == "broken" else 3) for each in self.conflicts]
        stages += [tension.stage or 2 for tension in self.case.tensions]
        within = [
            each.within.stage for each in self.parties.values() if each.within and each.within.stage
        ]
        return max([*stages, *within], default=0)

    @cached_property
    def violent(self) -> bool:
        """Whether there are threats or violence, or a conflict where nobody can meet."""
        return any(each.threats or (each.stage or 0) >= 7 for each in self.conflicts)

    @cached_property
    def violence_goes_on(self) -> bool:
        """Whether threats or violence that the map tells of may still go on.

        They have only occurred where those between whom they were, or those who belong to both
        sides, have agreed since, and it is no longer so hot that nobody can meet.
        """
        return any(each.threats and not self._is_over(each) for each in self.conflicts)

    @cached_property
    def knows_who_threatens(self) -> bool:
        """Whether the map says between whom the threats are: not where it only reckons so, and no
        violence is written.
        """
        return not any(
            tie.threats is Answer.YES
            and tie.violence is not Answer.YES
            and tie.provenance is ProvenanceKind.RECONSTRUCTION
            for tie in self.case.relationships
        )

    def _is_over(self, conflict: Conflict) -> bool:
        if (conflict.stage or _NOBODY_MEETS) >= _NOBODY_MEETS:
            return False
        for each in self.agreed_before:
            there: set[str] = set()
            for key in each.with_:
                entity = self.own(key)
                there |= {whole_of(key)}
                there |= {whole_of(part) for part in entity.part_of} if entity else set()
            if set(conflict.parties) <= there:
                return True
        return False

    @cached_property
    def distrust(self) -> tuple[Conflict, ...]:
        """Pairs between whom trust is low or broken and nobody has owned up to it, or who are at
        stage four or more.
        """
        return tuple(
            each
            for each in self.conflicts
            if not self.kept_out.keys() & set(each.parties)
            and (
                (each.trust is not None and not (each.acknowledged and each.trust == "low"))
                or (each.stage or 0) >= 4
                or "acknowledgement" in each.first
            )
        )

    @cached_property
    def distrusting(self) -> tuple[str, ...]:
        """Everybody between whom trust is low or it is hot."""
        return self.ordered({key for each in self.distrust for key in each.parties})

    @cached_property
    def sides_of_a_lead(self) -> tuple[str, ...]:
        """Those who say yes or no to whoever leads: everybody between whom it is hot or trust is
        gone; in a mild question those who disagree with each other most, and not who has little
        trust in an office. Whoever has said no to talks says nothing of who leads them.
        """
        wanted: Iterable[str] = self.distrusting
        if wanted and self.hottest < _HOT:
            among = [each for each in self.conflicts if not any(map(self.is_public, each.parties))]
            known = [each for each in among if each.own_stage] or among
            most = max((each.stage or 0 for each in known), default=0)
            wanted = {key for each in known if (each.stage or 0) == most for key in each.parties}
        answering = [row for key in wanted for row in self._answering_for(key)]
        return self.ordered(key for key in answering if key not in {*self.declined, *self.kept_out})

    def _answering_for(self, party: str) -> tuple[str, ...]:
        """Who says yes or no for a party: itself, or of a side that is there through its parts
        those without whose yes nothing holds.
        """
        rows = self.through_parts.get(party, (party,))
        return tuple(key for key in rows if "must_agree" in self.claims[key]) or rows

    @cached_property
    def in_conflict(self) -> frozenset[str]:
        """Everybody with whom something is hard."""
        return frozenset(self._against)

    @cached_property
    def shared(self) -> dict[str, Perspective]:
        """Perspectives that may be taken up with others than those who hold them: what was told in
        confidence is spoken of with those who said it, and is nobody else's to answer.
        """
        return {key: each for key, each in self.perspectives.items() if not each.confidential}

    @cached_property
    def shared_tensions(self) -> tuple[Any, ...]:
        """Tensions of which nothing was told in confidence: neither that it is there nor a side."""
        confided = self.perspectives.keys() - self.shared.keys()
        return tuple(
            each
            for each in self.case.tensions
            if not each.confidential and confided.isdisjoint(each.between)
        )

    @cached_property
    def tense_views(self) -> frozenset[str]:
        """Perspectives in which a tension lives that may be taken up with all."""
        return frozenset(side for each in self.shared_tensions for side in each.between)

    @cached_property
    def to_mend(self) -> tuple[Conflict, ...]:
        """Pairs between whom trust is to be mended in a room: those where it is broken; where
        there are none, those where it is low or they themselves are in a hot conflict; else those
        whose views are. Not those who meet in a court, or must not meet at all.
        """
        pairs = [each for each in self.distrust if not each.apart and not self._in_court(each)]
        broken = [
            each for each in pairs if each.trust == "broken" or "acknowledgement" in each.first
        ]
        low = [each for each in pairs if each.trust or (each.own_stage or 0) >= _HOT]
        return tuple(broken or low or pairs)

    def _in_court(self, pair: Conflict) -> bool:
        """Whether two are parties to the same case that is running."""
        tried = {ProceedingKind.COURT, ProceedingKind.APPEAL}
        return any(
            each.kind in tried and set(pair.parties) <= {whole_of(key) for key in each.parties}
            for each in self.proceedings
        )

    @cached_property
    def circle(self) -> tuple[str, ...]:
        """Those between whom trust is to be mended, and nobody else."""
        return self.ordered({key for each in self.to_mend for key in each.parties})

    @cached_property
    def door_openers(self) -> dict[str, tuple[str, ...]]:
        """For each party, those it trusts."""
        found: dict[str, set[str]] = defaultdict(set)
        for tie in self.case.relationships:
            good = tie.kind is RelationshipKind.TRUSTS or tie.trust is Trust.GOOD
            if good and {whole_of(tie.source), whole_of(tie.target)} <= self.parties.keys():
                found[whole_of(tie.source)].add(whole_of(tie.target))
        return {
            key: self.ordered(others - set(self.conflicts_of(key))) for key, others in found.items()
        }

    @cached_property
    def speakers_for(self) -> dict[str, tuple[str, ...]]:
        """For each party, those who speak for it and with whom it has nothing hard between them."""
        found: dict[str, set[str]] = defaultdict(set)
        for key, each in self.parties.items():
            for who in each.voice_for:
                found[whole_of(who)].add(key)
        return {
            key: self.ordered(others - set(self.conflicts_of(key))) for key, others in found.items()
        }

    # Themes and places

    def themes_of(self, party: str) -> tuple[str, ...]:
        """Themes that hit a party: as written, else those of its perspectives."""
        entity = self.own(party)
        if entity is None:
            return ()
        if entity.hit_by:
            return tuple(sorted(set(entity.hit_by)))
        held = {theme for view in self.views_of(party) for theme in self.perspectives[view].themes}
        return tuple(sorted(held))

    def views_of(self, party: str) -> tuple[str, ...]:
        """Perspectives that a party holds, or the whole it is a part of, by their own words."""
        whole = whole_of(party)
        return self._views.get(whole, ())

    @cached_property
    def _views(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for key, view in self.perspectives.items():
            for holder in dict.fromkeys(whole_of(each) for each in view.held_by):
                found[holder].append(key)
        return {key: tuple(views) for key, views in found.items()}

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """Every theme of the map, by its words; not those that only somebody's confidence has."""
        held = {theme for each in self.shared.values() for theme in each.themes}
        held |= {theme for each in self.case.stakeholders for theme in each.hit_by}
        held |= {theme for each in self.case.proceedings for theme in each.themes}
        held |= {theme for each in self.case.proposals for theme in each.themes}
        return tuple(sorted(held))

    @cached_property
    def main_themes(self) -> tuple[str, ...]:
        """What is talked about: themes in which a tension lives, else those that most parties are
        hit by; all of them where that is few. What a case settles meanwhile is left to it, and what
        is talked about only in somebody's own track to that, where anything else is left.
        """
        elsewhere = self._tried_themes | self.refused_themes
        left = tuple(each for each in self._tense_themes if each not in elsewhere)
        return left or self._tense_themes

    @cached_property
    def _tried_themes(self) -> frozenset[str]:
        """Themes of cases that settle whether a decision stands, while they go on; where people sit
        together already the room goes on with what it has.
        """
        if self.under_way:
            return frozenset()
        trying = set(self.tried.values())
        return frozenset(
            theme
            for each in self.proceedings
            if each.id in trying and each.may_wait is not Answer.YES
            for theme in each.themes
        )

    @cached_property
    def _tense_themes(self) -> tuple[str, ...]:
        if self.only_side:
            # One side's themes are no agenda: what the others are hit by, where that is told.
            return tuple(
                sorted(
                    theme
                    for theme in self.themes
                    if any(
                        theme in each.hit_by
                        for key, each in self.parties.items()
                        if key not in self.only_side
                    )
                )
            )
        if len(self.themes) < 5:
            return self.themes
        tense = {
            theme
            for side in self.tense_views
            if side in self.perspectives
            for theme in self.perspectives[side].themes
        }
        return tuple(sorted(tense)) if 0 < len(tense) < len(self.themes) else self.themes

    @cached_property
    def only_side(self) -> tuple[str, ...]:
        """Those whose views alone the map holds, where they are the public side or own the question
        and those who bear it have said nothing that is written; nothing where that is not so.
        """

        def strong(party: str) -> bool:
            return self.is_public(party) or party in self.owner_parties

        holders = self.holding & self.parties.keys()
        bearing = [
            key
            for key in self.with_hard_claims
            if key not in holders and not strong(key) and self.affected(key) is Level.HIGH
        ]
        alone = bool(holders) and bool(bearing) and all(map(strong, holders))
        return self.ordered(holders) if alone and not self.case.tensions else ()

    @cached_property
    def worked_themes(self) -> tuple[tuple[str, ...], ...]:
        """Themes that a group could work on: with more than one view, or that hit more than one
        party; those with the same views together.
        """
        by_views: dict[tuple[str, ...], list[str]] = {}
        for theme in self.main_themes:
            views = tuple(key for key, each in self.shared.items() if theme in each.themes)
            hit = [key for key in self.parties if theme in self.parties[key].hit_by]
            if len(views) > 1 or len(hit) > 1 or self._turns_on(theme):
                by_views.setdefault(views, []).append(theme)
        return tuple(sorted(tuple(themes) for themes in by_views.values()))

    def _turns_on(self, theme: str) -> bool:
        """Whether a proceeding or a proposal turns on a theme."""
        beside = any(theme in each.themes for each in self.proceedings)
        return beside or any(theme in each.themes for each in self.case.proposals)

    @cached_property
    def shape_violent(self) -> bool:
        """Whether those who would have to meet cannot: violence, stage eight, or most of them kept
        apart or in fear.

        Where only a few cannot meet, the others can: they have ways of their own, and the hottest
        pair of those who would share a room decides.
        """
        if any((each.stage or 0) >= 8 for each in self.conflicts):
            return True
        if not any((each.stage or 0) >= 7 or each.threats for each in self.conflicts):
            return False
        hot = {key for each in self.conflicts if (each.stage or 0) >= 7 for key in each.parties}
        out = [key for key in self.with_hard_claims if key in self.afraid or key in hot]
        return bool(hot) and 2 * len(out) >= len(self.with_hard_claims)

    @property
    def inventory_to_come(self) -> bool:
        """Whether nobody's view is known yet: what there is to talk about is what is found out."""
        return not self.perspectives and not self.themes and not self.open_proposals_on_matter

    @property
    def open_proposals_on_matter(self) -> bool:
        """Whether a proposal or a decision on the matter itself waits, so that there is something
        to talk about; not one about the process.
        """
        return any(each.about is DecisionAbout.MATTER for each in self.pending) or any(
            each.status is not None for each in self.open_proposals
        )

    @cached_property
    def unheld(self) -> tuple[str, ...]:
        """Perspectives that nobody in the map is said to hold, and that may be asked about."""
        return tuple(key for key, each in self.shared.items() if not each.held_by)

    @cached_property
    def places(self) -> dict[str, tuple[str, ...]]:
        """Places where it is lived, each with those who live it there."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, each in self.parties.items():
            for place in each.place_names:
                found[place].append(key)
        return {place: self.ordered(found[place]) for place in sorted(found)}

    @cached_property
    def lived_places(self) -> dict[str, tuple[str, ...]]:
        """Places where at least two parties live it, one of them with a chair of its own to
        claim.
        """
        return {
            place: who
            for place, who in self.places.items()
            if len(who) > 1 and any(self.hard(key) for key in who)
        }

    @cached_property
    def own_places(self) -> dict[str, tuple[str, ...]]:
        """Places that somebody lives in apart: not one that is only a part of another.

        Where everybody who names a place names another one too, which more people name, the first
        lies in the second as far as the map knows: a part and its whole are no difference.
        """
        return {
            place: who
            for place, who in self.places.items()
            if not any(set(who) < set(others) for others in self.places.values())
        }

    @property
    def place_count(self) -> int:
        """In how many places it is lived, at least; a part of a place and the place are one."""
        numbers = [each.places for each in self.parties.values() if isinstance(each.places, int)]
        return max([len(self.own_places), *numbers])

    @cached_property
    def disputed_facts(self) -> tuple[Any, ...]:
        """Tensions where facts are in dispute that may be found out together."""
        return tuple(each for each in self.shared_tensions if each.facts_disputed is Answer.YES)

    @cached_property
    def open_tensions(self) -> tuple[Any, ...]:
        """Tensions that are not to be let be."""
        return tuple(each for each in self.case.tensions if each.aim is not Aim.LET_BE)

    @cached_property
    def open_shared_tensions(self) -> tuple[Any, ...]:
        """Tensions that are not to be let be and that may be taken up with all."""
        return tuple(each for each in self.shared_tensions if each.aim is not Aim.LET_BE)

    @cached_property
    def factual_views(self) -> tuple[str, ...]:
        """Perspectives that claim a fact, and may be taken up with all."""
        return tuple(key for key, each in self.shared.items() if each.aspect is Aspect.FACT)

    # What is decided, and what lies beside

    @cached_property
    def mandates(self) -> tuple[Decision, ...]:
        """Decisions about the process that were taken."""
        return self._decisions(
            lambda each: each.about is DecisionAbout.PROCESS and each.outcome is Outcome.APPROVED
        )

    @cached_property
    def net(self) -> Net:
        """How the decisions on the matter stand, taken together; not those of money for the
        process itself.
        """
        return net_of(
            self._decisions(lambda each: each.id not in self._of_money and not is_budget(each)),
            self.case,
            bodies={*self.bodies, *self.body_of},
            start=self.start,
        )

    @cached_property
    def unclear(self) -> tuple[Decision, ...]:
        """Decisions that were taken and stand, of which nobody has said what they are about."""
        return tuple(
            each
            for each in self.net.of(Stands.CLOSED, Stands.SAID, Stands.HALTED)
            if each.about is None and each.outcome is Outcome.APPROVED
        )

    @cached_property
    def voided(self) -> frozenset[str]:
        """Decisions that were taken and hold no longer: annulled, or halted."""
        return frozenset(each.id for each in self.net.of(Stands.ANNULLED, Stands.HALTED))

    @cached_property
    def settled_matters(self) -> tuple[Decision, ...]:
        """Decisions on the matter that were taken, either way, and that have not been undone."""
        return tuple(
            each
            for each in self.net.of(Stands.CLOSED, Stands.SAID, Stands.HALTED)
            if each.about in (DecisionAbout.MATTER, None)
        )

    @cached_property
    def annulled(self) -> tuple[Decision, ...]:
        """Decisions on the matter that have been undone."""
        return self.net.of(Stands.ANNULLED)

    @cached_property
    def pending(self) -> tuple[Decision, ...]:
        """Decisions on the matter that are still to be taken: not those that another has followed
        on, nor of money for the process itself.
        """
        return self.net.of(Stands.WAITS, Stands.OVERDUE)

    @cached_property
    def tried(self) -> dict[str, str]:
        """Decisions that were taken and are appealed or before a court, each with the case."""
        return self.net.tried

    @cached_property
    def courts(self) -> frozenset[str]:
        """Courts and others that try appeals: what they rule comes from outside, and they have no
        seat, no meeting to ask for and nothing to answer for here.
        """
        return courts_of(self.case, self.case.decision_bodies) | self.rulers

    def is_court(self, party: str) -> bool:
        """Whether a body, or a party that is one, is a court or tries appeals."""
        return bool({party, self.body_of.get(party, "")} & self.courts)

    @cached_property
    def _of_money(self) -> frozenset[str]:
        """Decisions about money for the process, and the proposals that they decide on."""
        rulings = {each.decided for each in self.case.funding if isinstance(each.decided, str)}
        return frozenset(
            rulings
            | {key for each in self.case.decisions if each.id in rulings for key in each.proposals}
        )

    @cached_property
    def money_pending(self) -> tuple[Decision, ...]:
        """Decisions on money for the process that are still to be taken."""
        rulings = {each.decided for each in self.case.funding if isinstance(each.decided, str)}
        return self._decisions(lambda each: each.id in rulings and not each.settled)

    @cached_property
    def yearly_budgets(self) -> tuple[Decision, ...]:
        """Decisions on the budget of a year that are still to be taken."""
        return self._decisions(is_budget)

    @cached_property
    def not_carried_out(self) -> tuple[Decision, ...]:
        """Decisions that something is to be done, where it is not done, or not known to be."""
        return self._decisions(
            lambda each: (
                each.outcome is Outcome.APPROVED
                and each.about is not DecisionAbout.PROCESS
                and each.carried_out in (CarriedOut.NO, CarriedOut.PARTLY, CarriedOut.HALTED)
            )
        )

    def _decisions(self, wanted: Any) -> tuple[Decision, ...]:
        return tuple(sorted((each for each in self.case.decisions if wanted(each)), key=name_key))

    @cached_property
    def conducted(self) -> dict[str, frozenset[ProceedingKind | None]]:
        """Kinds of proceedings that each body or party conducts."""
        found: dict[str, set[ProceedingKind | None]] = defaultdict(set)
        for each in self.case.proceedings:
            for key in each.by:
                found[key].add(each.kind)
        return {key: frozenset(kinds) for key, kinds in found.items()}

    @cached_property
    def rulers(self) -> frozenset[str]:
        """State bodies that have ruled on another body's decision."""
        by_id = {each.id: each for each in self.case.decisions}
        return frozenset(
            each.body
            for each in self.case.decisions
            if each.body in self.bodies
            and self.bodies[each.body].kind is BodyKind.STATE
            and each.settled
            and (
                each.outcome in (Outcome.ANNULLED, Outcome.UPHELD)
                or any(key in by_id and by_id[key].body != each.body for key in each.follows)
            )
        )

    @cached_property
    def deciders(self) -> tuple[str, ...]:
        """Bodies that are to decide on the matter: of proposals and waiting decisions, else all of
        them.
        """
        at_once = {each.id for found in self.at_once.values() for each in found}
        others = [each for each in self.case.proposals if each.id not in at_once]
        named = {key for each in others for key in each.decided_by}
        named |= {each.body for each in self.pending if each.body in self.bodies}
        if not named:
            courts = {
                each.body
                for each in self.case.decisions
                if each.outcome in (Outcome.ANNULLED, Outcome.UPHELD)
            }
            beside = {key for each in self.case.proceedings for key in each.by}
            named = set(self.bodies) - courts - beside or set(self.bodies) - courts
            preparing = {key for each in named for key in self.bodies[each].prepared_by}
            preparing |= {each for each in named if set(self.bodies[each].refers_to) & named}
            named = (named - preparing or named) - self.consulted
        # A court that waits for what the talks come to is told of it; no other is.
        waiting = {each.body for each in self.pending}
        outside = (self.courts - waiting) | self.only_issued
        return tuple(key for key in self.bodies if key in named - outside)

    @cached_property
    def only_issued(self) -> frozenset[str]:
        """Bodies that have only issued what is appealed, a permit say, where somebody else owns or
        commissions the question: they decide on nothing more of it.
        """
        if not self.case.owner and not self.case.commissioner:
            return frozenset()
        busy = {each.body for each in self.settled_matters if each.id not in self.tried}
        busy |= {each.body for each in self.pending}
        busy |= {key for each in self.open_proposals for key in each.decided_by}
        busy |= set(self.owner_bodies)
        issued = {each.body for each in self.settled_matters if each.id in self.tried}
        return frozenset(issued - busy)

    @cached_property
    def owner_bodies(self) -> tuple[str, ...]:
        """Bodies that own or commission the process, by id or by name."""
        said = {self.case.owner, self.case.commissioner}
        return tuple(key for key, each in self.bodies.items() if said & {key, each.name})

    @cached_property
    def consulted(self) -> frozenset[str]:
        """Bodies that are only asked for their opinion: their note says so, and nothing in the map
        is decided, tried or prepared by them.
        """
        acting = {key for each in self.case.proposals for key in each.decided_by}
        acting |= {each.body for each in self.case.decisions}
        acting |= {key for each in self.case.proceedings for key in each.by}
        acting |= {key for each in self.bodies.values() for key in each.prepared_by}
        return frozenset(
            key
            for key, each in self.bodies.items()
            if key not in acting and each.note and _HEARD.search(each.note)
        )

    def wonders(self, view: str) -> bool:
        """Whether a view asks something, or fears what will happen."""
        return bool(_ASKS.search(self.perspectives[view].statement))

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """Questions and worries of those concerned about what will happen to them, by their words:
        they want an answer. What stands against another view is for the talks and is none.
        """
        tried = {key for each in self.case.tensions for key in each.between}
        return self.by_name(
            key
            for key, each in self.perspectives.items()
            if key not in tried
            and each.aspect not in (Aspect.IDEA, Aspect.FACT)
            and _ASKS.search(each.statement)
            and any(not self.is_public(holder) for holder in self.holders(key))
        )

    @cached_property
    def tied_deciders(self) -> tuple[str, ...]:
        """Bodies of which the map itself says that they decide on the matter; those that it only
        lists are not among them.
        """
        named = {key for each in self.case.proposals for key in each.decided_by}
        named |= {each.body for each in self.pending}
        return tuple(key for key in self.deciders if key in named)

    def may_decide(self, key: str) -> bool:
        """Whether it can be said of somebody that they decide on the matter: a body, or a party
        that is no official; who signs or prepares does not decide for that.
        """
        if key in self.bodies:
            return True
        party = self.parties.get(key)
        return party is not None and party.kind not in (K.OFFICIAL, K.ADMINISTRATION)

    def settled_by(self, running: Proceeding) -> tuple[str, ...]:
        """Who settles what runs beside: whoever conducts it; a budget that a board prepares is
        taken by the assembly that it prepares for.
        """
        if running.kind is not ProceedingKind.BUDGET:
            return running.by
        councils = [
            key
            for key, each in self.bodies.items()
            if each.kind is BodyKind.COUNCIL and set(each.prepared_by) & set(running.by)
        ]
        councils += [
            key
            for body in running.by
            if body in self.bodies
            for key in self.bodies[body].refers_to
            if key in self.bodies and self.bodies[key].kind is BodyKind.COUNCIL
        ]
        return tuple(dict.fromkeys(councils)) or running.by

    @cached_property
    def unsure_deciders(self) -> frozenset[str]:
        """Matters of which the map itself says that people do not agree on who decides, and nobody
        has said since: by the notes of what it is, or for all of them by what is said of the whole.
        """
        matters: dict[str, str] = {each.id: each.note or "" for each in self.pending}
        matters |= {each.id: each.note or "" for each in self.open_proposals}
        if self._doubted(self.case.after_no_agreement or ""):
            doubted = set(matters)
        else:
            doubted = {key for key, words in matters.items() if self._doubted(words)}
        answers = self.case.plan.answers if self.case.plan is not None else {}
        return frozenset(
            key for key in doubted if answers.get(f"who-decides-{key}") in (None, "unknown")
        )

    @staticmethod
    def _doubted(words: str) -> bool:
        return any(_DOUBT.search(clause) for clause in re.split(r"[.;]\s", words))

    @cached_property
    def who_decides(self) -> tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]:
        """What is still to be decided, by whom the map says that it is, and whose yes or no that
        needs: waiting decisions, what runs beside, and proposals that neither covers.
        """
        found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}

        def note(key: str | None, who: Iterable[str]) -> None:
            bodies = tuple(dict.fromkeys(each for each in who if self.may_decide(each)))
            if not key or not bodies:
                return
            needed = tuple(
                dict.fromkeys(
                    party
                    for body in bodies
                    if body in self.bodies
                    for party in self.bodies[body].agreement_of
                    if party in self.case
                )
            )
            found.setdefault((bodies, needed), []).append(key)

        for decision in self.pending:
            note(decision.id, (decision.body,))
        for running in self.proceedings:
            if running.kind not in _DECIDED_BY_NONE:
                note(running.id, self.settled_by(running))
        covered = {key for each in self.pending for key in each.proposals}
        for proposal in self.open_proposals:
            known = {body for bodies, _ in found for body in bodies} | self.courts
            if proposal.id not in covered and not set(proposal.decided_by) <= known:
                note(proposal.id, proposal.decided_by)
        return tuple(
            (self.by_name(matters), bodies, needed) for (bodies, needed), matters in found.items()
        )

    @cached_property
    def open_proposals(self) -> tuple[Proposal, ...]:
        """Proposals that are not withdrawn, not decided on and not decided at once."""
        at_once = {each.id for found in self.at_once.values() for each in found}
        return tuple(each for each in self._left_proposals if each.id not in at_once)

    @cached_property
    def at_once(self) -> dict[str, tuple[Proposal, ...]]:
        """What an official decides alone, by who does, where the rest of the matter is decided by
        others: nobody stands against it, would bear it or has to agree. What is confidential is
        none of them: that it is not with the rest would tell of it.
        """
        others = {body for each in self._left_proposals for body in each.decided_by}
        others |= {each.body for each in self.pending}
        if not any(key in self.bodies and not self._is_delegate(key) for key in others):
            return {}
        found: dict[str, list[Proposal]] = defaultdict(list)
        for each in self._left_proposals:
            if self._decided_alone(each):
                found[each.decided_by[0]].append(each)
        return {key: tuple(found[key]) for key in self.bodies if key in found}

    def _is_delegate(self, body: str) -> bool:
        return self.bodies[body].kind is BodyKind.DELEGATE

    def _decided_alone(self, proposal: Proposal) -> bool:
        """Whether one official decides on a proposal that stands in nobody's way."""
        body = self.bodies.get(proposal.decided_by[0]) if len(proposal.decided_by) == 1 else None
        if body is None or not self._is_delegate(body.id):
            return False
        if proposal.confidential or body.confidential or proposal.status is ProposalStatus.READY:
            return False
        if proposal.burdens or proposal.agreement_of or body.agreement_of:
            return False
        pending = {key for each in self.pending for key in each.proposals}
        tense = {side for each in self.case.tensions for side in each.between}
        others = (each for each in self._left_proposals if each is not proposal)
        contested = {theme for each in others for theme in each.themes}
        return (
            bool(proposal.addresses or proposal.from_)
            and proposal.id not in pending
            and tense.isdisjoint(proposal.addresses)
            and contested.isdisjoint(proposal.themes)
        )

    @cached_property
    def _left_proposals(self) -> tuple[Proposal, ...]:
        """Proposals that are not withdrawn and not decided on."""
        taken = [
            each
            for each in self.case.decisions
            if each.settled and each.about is not DecisionAbout.PROCESS
        ]
        waiting = {key for each in self.pending for key in each.proposals}
        # What is sent out for views, or has one body behind it and waits for another, is not done.
        done = {key for each in taken for key in each.proposals} - waiting
        done |= self.promised_away
        return tuple(
            sorted(
                (
                    each
                    for each in self.case.proposals
                    if each.status is not ProposalStatus.WITHDRAWN
                    and each.id not in done
                    and each.id not in self._of_money
                ),
                key=name_key,
            )
        )

    @cached_property
    def on_the_table(self) -> tuple[Proposal, ...]:
        """Open proposals that others can be asked about: not an idea that is somebody's own while
        a decision waits, which would be to ask them about their neighbour's wish.
        """
        if not self.pending:
            return self.open_proposals
        return tuple(
            each
            for each in self.open_proposals
            if each.status in (ProposalStatus.READY, ProposalStatus.DRAFTED)
            or not each.made_by
            or any(self.is_public(whole_of(key)) for key in each.made_by)
            or any(each.id in ruling.proposals for ruling in self.pending)
        )

    @cached_property
    def drawing(self) -> tuple[str, ...]:
        """Offices and others who have drawn up a proposal that is open: without them a room talks
        about a plan that nobody there knows.
        """
        return self.ordered(
            whole_of(key)
            for each in self.open_proposals
            if each.status in (ProposalStatus.READY, ProposalStatus.DRAFTED)
            for key in each.made_by
            if whole_of(key) in self.parties
            and whole_of(key) not in self.declined
            and whole_of(key) not in self.hidden
        )

    @cached_property
    def promised_away(self) -> frozenset[str]:
        """Proposals that somebody has promised those whose yes they need not to carry out without
        it, and that nobody has taken up since: to ask what they would mean raises them anew.
        """
        waiting = {key for each in self.pending for key in each.proposals}
        there = {each.id: {whole_of(key) for key in each.participants} for each in self.held}
        promised = {
            whole_of(key)
            for each in self.promises
            if each.kept is not Answer.NO
            for key in (*each.to, *there.get(each.made_in or "", ()))
        }
        return frozenset(
            each.id
            for each in self.case.proposals
            if each.status is None
            and each.id not in waiting
            and promised & {whole_of(key) for key in each.agreement_of}
        )

    @cached_property
    def ready(self) -> tuple[Proposal, ...]:
        """Proposals that lie finished before the dialogue."""
        return tuple(each for each in self.open_proposals if each.status is ProposalStatus.READY)

    @cached_property
    def known_to_all(self) -> frozenset[str]:
        """Proposals that are out already: a note says so, or a body has decided to send them out
        for views. Nobody is kept from what everybody has read.
        """
        sent = {
            key
            for each in self.case.decisions
            if each.about is DecisionAbout.PROCESS and each.outcome is Outcome.APPROVED
            if _SENT_OUT.search(f"{each.title or ''} {each.note or ''}")
            for key in each.proposals
        }
        return frozenset(
            each.id
            for each in self.case.proposals
            if each.id and (each.id in sent or (each.note and _IS_OUT.search(each.note)))
        )

    @cached_property
    def waited_for(self) -> tuple[str, ...]:
        """Those who bear it most and whom nobody has heard, or only in what ended badly for them,
        while a proposal lies finished: it is held back until they are.
        """
        makers = {key for each in self.ready for key in each.made_by if key in self.case}
        if not makers:
            return ()
        hurt = {whole_of(key) for each in self.bitter for key in (*each.felt_by, *each.with_)}
        return self.ordered(
            key
            for key in self.with_hard_claims
            if self.affected(key) is Level.HIGH
            and (key not in self.heard or key in hurt)
            and key not in self.hidden
            and key not in makers
        )

    @cached_property
    def proceedings(self) -> tuple[Proceeding, ...]:
        """What runs beside, or will, by its own law and time; not what is over."""
        return tuple(
            sorted(
                (
                    each
                    for each in self.case.proceedings
                    if not each.outcome and not self._past(each.ends)
                ),
                key=name_key,
            )
        )

    def has_begun(self, proceeding: Proceeding) -> bool:
        """Whether a proceeding is in court, or is known to have begun."""
        if proceeding.kind in (ProceedingKind.COURT, ProceedingKind.APPEAL):
            return True
        return (
            proceeding.starts is not None
            and self.start is not None
            and latest(proceeding.starts) <= self.start
        )

    @property
    def looked_for_receivers(self) -> bool:
        """Whether somebody has answered that they have looked for others who would bear it, and
        found none.
        """
        ledger = self.case.plan
        return ledger is not None and ledger.answers.get("who-receives") == "no"

    @cached_property
    def coming_reports(self) -> tuple[str, ...]:
        """Reports that the calendar holds and that are still to come. A deadline, an election or
        another event is a day: it has no text, and nobody decides on it.
        """
        return self.by_name(
            each.id
            for each in self.case.events
            if each.id
            and each.kind is EventKind.REPORT
            and each.date is not None
            and (self.start is None or latest(each.date) >= self.start)
        )

    @cached_property
    def votes(self) -> tuple[Proceeding, ...]:
        """Referendums and votes on a matter, past and coming; no elections."""
        kinds = (ProceedingKind.REFERENDUM, ProceedingKind.VOTE)
        return tuple(
            sorted(
                (
                    each
                    for each in self.case.proceedings
                    if each.kind in kinds and not conditions.is_election(each.title)
                ),
                key=name_key,
            )
        )

    @cached_property
    def next_election(self) -> dt.date | None:
        """The next election from the day that the process begins on."""
        days = conditions.elections(self.case)
        return next((each for each in days if self.start is None or each >= self.start), None)

    def _past(self, day: Any) -> bool:
        return bool(day is not None and self.start is not None and latest(day) < self.start)

    def is_past(self, proceeding: Proceeding) -> bool:
        """Whether a proceeding is over by the day the process begins."""
        return bool(proceeding.outcome) or self._past(proceeding.ends)

    @cached_property
    def promises(self) -> tuple[Commitment, ...]:
        """Promises that are not known to be kept."""
        return tuple(
            sorted(
                (
                    each
                    for each in self.case.commitments
                    if each.kept is not Answer.YES and each.done_on is None
                ),
                key=name_key,
            )
        )

    # What was before

    @cached_property
    def held(self) -> tuple[Dialogue, ...]:
        """Conversations of this process that have been held."""
        return tuple(each for each in self.case.dialogues if each.held)

    @cached_property
    def coming(self) -> tuple[Dialogue, ...]:
        """Conversations that the document itself holds and that are still to come.

        Those of an arena of ours are no news: the plan makes that arena anew, with them in it.
        """
        ours = untouched_arenas(self.case)
        return tuple(
            each
            for each in self.case.dialogues
            if each.live and not each.held and each.arena not in ours
        )

    @cached_property
    def earlier(self) -> tuple[EarlierRound, ...]:
        """Rounds before this process."""
        return tuple(sorted(self.case.earlier, key=name_key))

    @cached_property
    def bitter(self) -> tuple[EarlierRound, ...]:
        """Earlier rounds that ended badly, or nobody has said how, or that somebody still
        carries.
        """
        return tuple(
            each
            for each in self.earlier
            if each.outcome in _BITTER or each.felt_by or each.outcome is None
        )

    @cached_property
    def agreed_before(self) -> tuple[EarlierRound, ...]:
        """Earlier rounds that ended in an agreement."""
        return tuple(
            each
            for each in self.earlier
            if each.outcome in (EarlierOutcome.AGREED, EarlierOutcome.PARTIAL)
        )

    @property
    def deadline_near(self) -> bool:
        """Whether the process is to be done so soon that a series of meetings has no room."""
        target = self.case.calendar.deadline if self.case.calendar else None
        return target is not None and self.start is not None and (target - self.start).days < 16 * 7

    @cached_property
    def carried_on(self) -> bool:
        """Whether something was agreed before and nothing new waits for a decision: what is left is
        to carry it on.
        """
        new = [each for each in self.case.proposals if each.status is ProposalStatus.READY]
        return bool(self.agreed_before) and not self.pending and not self.open_tensions and not new

    @cached_property
    def decided_already(self) -> tuple[Decision, ...]:
        """Decisions by bodies that settled the matter, where nothing more waits to be decided and
        nothing is to be agreed: what is left is how it is carried out. Of what is appealed it is
        settled elsewhere whether it comes about.
        """
        if self.pending or self.open_proposals or self.agreement or self.agreed_before:
            return ()
        return tuple(
            each
            for each in self.net.of(Stands.CLOSED)
            if each.about is DecisionAbout.MATTER
            and each.outcome is Outcome.APPROVED
            and each.carried_out is not CarriedOut.NO
            and each.id not in self.tried
            and each.body in self.bodies
        )

    @cached_property
    def being_done(self) -> tuple[Decision, ...]:
        """Decisions on the matter that were taken, where nobody has said whether they are being
        carried out; a court or a state authority is not asked about its own ruling.
        """
        return tuple(
            each
            for each in self.net.unsaid
            if each.id not in self.tried
            and each.body in self.bodies
            and self.bodies[each.body].kind is not BodyKind.STATE
        )

    @property
    def question(self) -> str:
        """The question in the document's own words, where it is not too long to be quoted; else the
        title.
        """
        asked = self.case.question
        return asked.rstrip("?") if asked and len(asked) <= MOST_ASKED else self.case.title

    @cached_property
    def owed_feedback(self) -> tuple[Dialogue, ...]:
        """Held conversations of which nobody has told the participants what became of what they
        said. A session of a forum that goes on is none: what was said there is taken up at the
        next.
        """
        if not self.held:
            return ()
        going_on = {each.id for each in self.case.arenas if sessions_left(each, self.case)}
        answered = {
            key
            for each in self.case.dialogues
            if each.purpose in (Purpose.FEEDBACK, Purpose.MIRROR) and each.live
            for key in each.about
        }
        some = any(
            each.purpose in (Purpose.FEEDBACK, Purpose.MIRROR) and each.live and not each.about
            for each in self.case.dialogues
        )
        if some:
            return ()
        return tuple(
            sorted(
                (
                    each
                    for each in self.held
                    if each.id not in answered
                    and each.arena not in going_on
                    and each.participants
                    and each.purpose not in (Purpose.PREPARE, Purpose.FEEDBACK, Purpose.MIRROR)
                ),
                key=name_key,
            )
        )

    @cached_property
    def undescribed(self) -> tuple[Dialogue, ...]:
        """Held conversations of which the map says neither who was there nor what came of them."""
        return tuple(
            sorted(
                (
                    each
                    for each in self.held
                    if not each.participants and not each.outcome and not each.confidential
                ),
                key=name_key,
            )
        )

    @cached_property
    def under_way(self) -> bool:
        """Whether the parties have sat together in this process already."""
        return any(len(each.participants) > 1 for each in self.held)

    @cached_property
    def last_day(self) -> dt.date | None:
        """The day of the first held conversation."""
        days = (conditions.from_day(each) for each in self.held)
        return min((day for day in days if day is not None), default=None)

    # Who leads

    @cached_property
    def able_leads(self) -> tuple[Facilitator, ...]:
        """Those who may lead something: not interpreters, nor whoever answers the media, nor
        somebody a party will not meet under or who belongs to a side.
        """
        found = [
            each
            for each in self.case.facilitators
            if each.role is not FacilitatorRole.INTERPRETER
            and not self._objecting(each)
            and not answers_media(each, self.case.media)
            and each.id not in self.tied_leads
        ]
        return tuple(sorted(found, key=lambda each: (each.name or "", each.id)))

    @cached_property
    def leads(self) -> tuple[Facilitator, ...]:
        """Those who lead, of those who may: the one whom most have accepted; several only where the
        map does not tell them apart.
        """
        return chosen(self.able_leads)

    @cached_property
    def tied_leads(self) -> dict[str, tuple[str, ...]]:
        """Those who are known to lead and belong to a side, each with the side: they can open doors
        to those who trust them.
        """
        sides = {
            key: each.name
            for key, each in self.parties.items()
            if key not in self.owner_parties and key not in self.hidden
        }
        found = {}
        for each in self.case.facilitators:
            tied = tied_to(each, sides)
            if tied and self.conflicts:
                found[each.id] = tied
        return found

    @cached_property
    def refused_leads(self) -> tuple[Facilitator, ...]:
        """Those whom some party will not meet under."""
        return tuple(
            sorted(
                (each for each in self.case.facilitators if self._objecting(each)),
                key=lambda each: each.id,
            )
        )

    @cached_property
    def self_appointed(self) -> dict[str, tuple[str, ...]]:
        """Those who speak for others though nobody has said that they were chosen to, and have no
        chair of their own to claim, each with those others: their no does not weigh as theirs.
        """
        found = {}
        for key, each in self.parties.items():
            unasked = [
                whole_of(voice.who)
                for voice in each.speaks_for
                if voice.basis in (None, VoiceBasis.OWN_INITIATIVE)
            ]
            chosen = len(unasked) < len(each.speaks_for)
            others = [one for one in unasked if one in self.parties and one not in self.hidden]
            if others and not chosen and not self.hard(key) and not each.confidential:
                found[key] = self.ordered(others)
        return found

    def _objecting(self, lead: Facilitator) -> tuple[str, ...]:
        """Those whose no to a lead counts: not of who speaks for others without being chosen."""
        return tuple(key for key in lead.objected_by if whole_of(key) not in self.self_appointed)

    @cached_property
    def fit_leads(self) -> tuple[str, ...]:
        """Those who may lead what is joint: nobody objects to them and they belong to no owner."""
        return tuple(
            each.id for each in self.leads if not set(each.belongs_to) & set(self.owner_parties)
        )

    def leads_accepted(self) -> bool:
        """Whether somebody leads whom parties on more than one side have accepted."""
        return any(len(each.accepted_by) > 1 for each in self.leads)

    # Results

    @property
    def agreement(self) -> bool:
        """Whether the process is to end in something that is agreed or signed."""
        return self.case.result_is is ResultIs.AGREEMENT

    @cached_property
    def needed_yes(self) -> tuple[str, ...]:
        """Those without whose yes nothing is agreed, where something is to be: each who sits in a
        body that needs the consent of all; where there is none, those with a chair of their own to
        claim, and of the others who are no public side those who have a view of it or bear
        something of it.
        """
        if not self.agreement:
            return ()
        agreed = self.case.agreement
        consent = agreed is not None and agreed.rule is AgreementRule.CONSENT
        sitting = {
            whole_of(key)
            for unit in self.case.organisation
            if consent and unit.role is OrganisationRole.OTHER and unit.title
            for key in unit.members
        }
        bearing = {
            key
            for key in self.concerned
            if not self.is_public(key)
            and self.claims[key] != ("knows",)
            and (key in self.holding or self.affected(key) in (Level.HIGH, Level.MEDIUM))
        }
        asked = sitting or {*self.with_hard_claims, *bearing}
        return self.ordered(
            key
            for key in asked & self.parties.keys()
            if key not in self.afraid and key not in self.declined and not self.children(key)
        )

    @property
    def rules_agreed(self) -> bool:
        """Whether the parties have agreed about the process."""
        found = self.case.agreement
        return bool(found and found.status is AgreementStatus.AGREED)

    @cached_property
    def concerned(self) -> tuple[str, ...]:
        """Everybody the process turns to: all parties but those of whom it is written that they are
        hardly affected and who have no other part in it.
        """
        turned_to = {*self.with_hard_claims, *self.touched} - self.through_parts.keys()
        return tuple(key for key in self.parties if key in turned_to and key not in self.kept_out)

    @cached_property
    def sides(self) -> int:
        """How many have a part in the matter of their own: each group, and the public side as one.

        Offices, boards and groups of elected that a map lists in many rows are one side of the
        matter: how finely somebody has written them makes no process larger.
        """
        public = [key for key in self.concerned if self.is_public(key) and not self.hard(key)]
        return len(self.concerned) - max(0, len(public) - 1)

    @cached_property
    def voices(self) -> int:
        """How many bodies and groups the parties are, counting rows that stand for several."""
        return sum(heads(self.parties[key]) for key in self.concerned)

"""What a note tells that is for whoever wrote it alone, and what of a note is of use to others.

A note is written for the process lead. A plan is read by many, and may become public: of a note it
tells only what helps to meet somebody, and nothing at all where some sentence of it may hurt.
"""

import re

__all__ = [
    "dares_not",
    "is_for_the_writer_alone",
    "of_use",
    "says_not_known",
    "tells_of_police",
    "wants_no_part",
    "wants_not_to_be_seen",
]

_HARM = (
    r"polis\w*|förundersök\w*|åtal\w*|misstänk\w*|misstank\w*|brott(?:et|s\w*)?|målsägande\w*|"
    r"\w*anmäl(?:an|ningar|t|d|da|de|des|er|s)?|"
    r"hot(?:en|et|ad|ade|ar|at|ats|as|fulla?|else\w*|bild\w*)?|våld\w*|misshand\w*|slag(?:en|it)|"
    r"trakasser\w*|skrämd\w*|rädd|rädsla|rädda för|skyddad\w* (?:identitet|person)\w*|"
    r"mobb\w*|hämnd\w*|däck|"
    r"police\w*|prosecut\w*|suspect\w*|crimes?|criminal\w*|reported to|"
    r"threat\w*|violen\w*|assault\w*|harass\w*|frighten\w*|scared|afraid|bull(?:y|ied|ying)"
)
_KIN_AND_HEALTH = (
    r"sjuk\w*|cancer|diagnos\w*|dement\w*|missbruk\w*|psyk\w*|gravid\w*|dött|avlid\w*|död(?!sbo)\w*|"
    r"lever inte längre|dotter\w*|son|sonen|söner|mamma\w*|pappa\w*|fru|hustru|maka|"
    r"syster\w*|systrar\w*|bror|brodern|bröder\w*|barnbarn\w*|släkt(?:ing\w*)?|skild|"
    r"(?:hennes|hans|deras|sin|dennes) (?:familj\w*|make|mor|far)|sambo\w*|"
    r"ill|illness|sick\w*|pregnan\w*|addict\w*|died|dead|dying|daughters?|sons?|mothers?|fathers?|"
    r"wife|husband|sisters?|brothers?|relatives?|(?:her|his|their) famil\w*"
)
_MONEY = (
    r"arvod\w*|lön(?:en|er)?|skuld(?:er|satt\w*)?|konkurs\w*|kronofogd\w*|muta\w*|faktur\w*|"
    r"försörjningsstöd\w*|bistånd\w*|pantsatt\w*|"
    r"salar(?:y|ies)|wages?|debts?|in debt|bankrupt\w*|bribe\w*|invoices?|welfare"
)
_SECRET = (
    r"inte (?:är )?känt utanför|inte (?:är )?känd\w* utanför|får inte (?:spridas|komma ut|föras)|"
    r"(?:i|under|med) (?:förtroende|sekretess)|sekretess\w*|hemlig\w*|i förtrolighet|anonym\w*|"
    r"vilka (?:på|i|av|hos|som)\b[^.;]*\bvet\b(?! (?:jag|vi|inte))|vem som (?:skrev|gjorde|hotat)|"
    r"rykte\w*|sägs att|påstås|obekräfta\w*|"
    r"har (?:hon |han |hen |de )?sagt till|"
    r"(?:has|have) told (?:the|her|his|their|a)|"
    r"not known outside|must not (?:get out|be told)|in confidence|confidential\w*|secret\w*|"
    r"anonymous\w*|who knows|rumou?r\w*|unconfirmed|allege\w*|it is said that"
)
# Who does not dare to say it, does not want to be seen or does not want to be drawn in.
_DARES_NOT = re.compile(
    r"\b(?:vågar (?:de |hon |han |hen |jag |vi )?inte|inte vågar|törs inte|inte törs|"
    r"(?:dare|dares|dared) not|(?:does|do|did) not dare)\b",
    re.IGNORECASE,
)
_NOT_SEEN = re.compile(
    r"\b(?:(?:vill|ska|får|bett att det|helst) inte (?:gå att se|synas?|syns|bli sedd\w*|framgå)|"
    r"inte (?:ska |ska det |vill )?(?:gå att se|synas)|inte (?:vill|att det) (?:syns|synas)|"
    r"vill inte (?:att det|att det ska) (?:syns|synas|framgå)|helst inte syns|"
    r"(?:do|does) not want (?:it )?to (?:be seen|show)|rather not be seen|"
    r"must not (?:be seen|show))\b",
    re.IGNORECASE,
)
_NO_PART = re.compile(
    r"\b(?:(?:vill|önskar|ville) (?:absolut |helst )?inte (?:bli |att (?:hon|han|hen|de) )?"
    r"(?:indrag\w*|inblanda\w*|dras? in|blandas? in|vara inblandad\w*)|"
    r"inte vill (?:bli |bli mer )?(?:indrag\w*|inblanda\w*|dras? in|blandas? in)|"
    r"vill (?:bli lämnad\w* i fred|lämnas i fred|hållas utanför|stå utanför|vara utanför)|"
    r"(?:do|does|did) not want to be (?:drawn in\w*|involved|dragged in\w*)|"
    r"wants? to be left (?:alone|out)|wants? to stay out)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:polisanmäl\w*|anmäl\w* till polisen|(?:reported|report) to the police|"
    r"police reports?)\b",
    re.IGNORECASE,
)
_FOR_THE_WRITER = re.compile(
    rf"\b(?:{_HARM}|{_KIN_AND_HEALTH}|{_MONEY}|{_SECRET})\b", re.IGNORECASE
)

# When, where, through what and in what language somebody is met.
_TIME = (
    r"kl|klockan|morg\w+|gryning\w*|dagtid|skoltid|kväll(?:en|ar|arna|stid)?|helg(?:en|er|erna)?|"
    r"vardag\w*|(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|lunch\w*|säsong\w*|midsommar\w*|"
    r"somma(?:r|ren|rar|rtid)|vint(?:er|ern|rar|ertid)|jul(?:en)?|ramadan|"
    r"mornings?|evenings?|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"summers?|winters?|seasons?"
)
_WAY = (
    r"svarar (?:i|på|via|genom)|nås|når|kontakt(?:person)?|träffas|möts|samlas|"
    r"rings?|(?:på|per|via) telefon|telefonnummer|(?:via|genom) ombud|årsmöte\w*|"
    r"klubbhus\w*|bygdegård\w*|linjetrafik|båt|bussen|åker med|"
    r"(?:by|on the) (?:tele)?phone|(?:tele)?phone numbers?|reach(?:es|ed)?|contact|meets?|gathers?|"
    r"clubhouse|hall|by (?:boat|bus)"
)
_LANGUAGE = (
    r"språk\w*|tolk\w*|somaliska|arabiska|finska|meänkieli|romani|surayt|ukrainska|ryska|persiska|"
    r"teckenspråk|lättläst|på svenska|läser|(?:via|per) (?:mejl|e-post)|"
    r"languages?|interpreters?|sign language|reads?|by e-?mail|in english|in swedish"
)
_MISSING = (
    r"inte (?:är )?(?:med i förening\w*|medlem\w*)|"
    r"ingen (?:har )?(?:nått|frågat|talat med)|"
    r"inte (?:blivit )?(?:nådd\w*|bjud\w*|tillfråg\w*|frågad\w*)|saknas|"
    r"har inte kommit|fått brevet|"
    r"not members?|nobody (?:has )?(?:reached|asked|talked with)|"
    r"not been (?:asked|invited|reached)|"
    r"(?:is|are) missing|have not come"
)
_OF_USE = re.compile(rf"\b(?:{_TIME}|{_WAY}|{_LANGUAGE}|{_MISSING})\b", re.IGNORECASE)
# What is said of somebody, or by them, in public: nothing by which they are met.
_IN_PUBLIC = re.compile(
    r"\b(?:facebook\w*|sociala medier|insändar\w*|tidning\w*|chattgrupp\w*|inlägg\w*|moderator\w*|"
    r"social media|newspapers?|letters? to the editor|posts?)\b",
    re.IGNORECASE,
)

# What whoever made the map says that they do not know of somebody.
_NOT_KNOWN = re.compile(
    r"\b(vet (?:jag |vi )?inte|vet ej|okän[dt]a?|oklart?|inte (?:fått )?klart|inte klarlagt|"
    r"inte känt|har (?:jag |vi )?inte fått|not known|unknown|unclear|not clear|"
    r"(?:do|does) not know)\b",
    re.IGNORECASE,
)
_WHO_IS_MISSING = re.compile(
    r"\b(?:hur många|antal\w*|(?:vilka|vem) (?:som|de|det|han|hon)\b|how many|numbers?|which|"
    r"who (?:speaks|they|lives?|uses?))\b",
    re.IGNORECASE,
)


def is_for_the_writer_alone(note: str | None) -> bool:
    """Whether some sentence of a note may hurt: it tells of threats, police, health, kin or
    somebody's money, of what is not known outside, or of who dares not or does not want to be seen.

    Args:
        note: the note.
    """
    words = " ".join((note or "").split())
    return bool(_FOR_THE_WRITER.search(words)) or any(
        tells(words) for tells in (dares_not, wants_not_to_be_seen, wants_no_part)
    )


def tells_of_police(note: str | None) -> bool:
    """Whether a note says that something has been reported to the police.

    Args:
        note: the note.
    """
    return _REPORTED.search(" ".join((note or "").split())) is not None


def dares_not(note: str | None) -> bool:
    """Whether a note says that somebody does not dare to say what they think.

    Args:
        note: the note.
    """
    return _DARES_NOT.search(" ".join((note or "").split())) is not None


def wants_not_to_be_seen(note: str | None) -> bool:
    """Whether a note says that it must not show who somebody is.

    Args:
        note: the note.
    """
    return _NOT_SEEN.search(" ".join((note or "").split())) is not None


def wants_no_part(note: str | None) -> bool:
    """Whether a note says that somebody does not want to be drawn in.

    Args:
        note: the note.
    """
    return _NO_PART.search(" ".join((note or "").split())) is not None


def of_use(clause: str) -> bool:
    """Whether a part of a note helps whoever is about to meet somebody: it says when, where,
    through whom or in what language, or who is missing.

    Args:
        clause: the part.
    """
    if says_not_known(clause):
        return bool(_WHO_IS_MISSING.search(clause)) or bool(_OF_USE.search(clause))
    return bool(_OF_USE.search(clause)) and not _IN_PUBLIC.search(clause)


def says_not_known(words: str) -> bool:
    """Whether a note says that something is not known.

    Args:
        words: the note, or a part of it.
    """
    return _NOT_KNOWN.search(words) is not None

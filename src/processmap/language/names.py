"""What things are called inside a Swedish or English sentence."""

import re
from collections.abc import Iterable

from processmap.language.disguises import folded
from processmap.language.roles import names_role
from processmap.messages import text
from processmap.model.words import BodyKind, StakeholderKind

__all__ = [
    "body_in_sentence",
    "describes",
    "in_sentence",
    "listed",
    "number",
    "short",
    "those_counted",
]

K = StakeholderKind
# Kinds whose names are usually common nouns ("Grannar", "Unga på torget"); organisations mostly
# have names of their own.
_COMMON = frozenset({K.GROUP, K.RESIDENTS, K.OFFICIAL, K.PERSON, K.EXPERT, K.ELECTED, K.OTHER})
# Endings of plurals and of people's trades. Not "er" and "or" alone: firms are called so
# ("Lindåsbostäder", "Castor").
_PLURAL = re.compile(r"(ar|arna|erna|orna|heter|ationer|grupper|män|männen|are|aren|torn|nde)$")
# What follows such a word where it is a common noun: nothing, or where and who they are; not
# "sameby" and the like.
_FOLLOWING = re.compile(
    r"(,|\s+(i|på|vid|och|eller|som|med|av|från|för|hos|kring|längs|nära|under|utan|över)\b|$)"
)
_OPENING = frozenset(
    {
        "De",
        "Den",
        "Det",
        "Alla",
        "Andra",
        "Några",
        "Övriga",
        "Unga",
        "Äldre",
        "Boende",
        "Anställda",
        "Personal",
    }
)
# What is called after its place, with what it is after that: "Luokta sameby", "Ala pastorat".
_CALLED_AFTER = re.compile(
    r"\w+\s+(sameby|kommun|församling|pastorat|byalag|hembygdsgille|stadsdel|"
    r"\w*förening|\w*klubb|\w*sällskap|\w*bystämma)"
)
# First words of names that are a call, whatever sort of group bears them: "Ja till jobben", "Rädda
# ån".
_CALLS = frozenset(
    {
        "Ja",
        "Nej",
        "Rädda",
        "Bevara",
        "Stoppa",
        "Skydda",
        "Försvara",
        "Stöd",
        "Stötta",
        "Rör",
        "Låt",
        "Vi",
    }
)
# The first word of a body's name where it is a common noun: "Kommunstyrelsen", "Tekniska nämnden".
_BODY = re.compile(
    r"(fullmäktiges?|styrelsens?|nämndens?|utskottets?|rådets?|beredningens?|gruppens?|kommitténs?)$"
)
# One of its kind, not named: "Styrelse eller nämnd", "Nämnd".
_ANY_BODY = re.compile(r"^(styrelse|nämnd|stadsdelsnämnd|utskott|beredning)$", re.IGNORECASE)
_ADJECTIVE = re.compile(
    r"Tekniska|Allmänna|Sociala|Gemensamma|Lokala|Kommunala|Ansvariga?|Berörda?"
)
# An adjective before a word for a body; a people's or a country's is part of a name.
_ADJECTIVE_OF_BODY = re.compile(
    r"(?!Svenska|Norska|Danska|Finska|Samiska)[A-ZÅÄÖ][a-zåäö]+(iska|liga|nella|ala) "
    r"[a-zåäö]*(nämnden|styrelsen|utskottet|rådet|beredningen|delegationen)"
)
_OWN_NAMES = frozenset({BodyKind.STATE, BodyKind.COMPANY})
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


# A name that is a number and a noun, and where or who they are after it.
_COUNTED = re.compile(
    r"((?i:två|tre|fyra|fem|sex|sju|åtta|nio|tio)) ([a-zåäö]+)(?=$| (?:i|på|vid|som|med|från)\b)"
)
# A definite noun with where or which it is, or a plural with another beside it. Not "er" and "or"
# before a place: a firm may be called so ("Castor i hamnen").
_DESCRIBES = re.compile(
    r"\w{3,}(en|et|an|na)(,| (och|samt|som|i|på|vid|av|för|från|mot|utan|till)) \w"
    r"|\w{3,}(er|or|ar|are)(,| (och|samt|som)) \w"
)
# Nouns that are alike in one and several.
_NO_PLURAL = re.compile(r"(bolag|företag|förbund|hushåll|hus|verk|lag|sällskap)$")


def in_sentence(name: str, kind: StakeholderKind | None = None) -> str:
    """Write a name as it stands inside a sentence: common nouns small ("grannar"), proper names as
    they are.

    Swedish does not capitalise common nouns, but a list does begin its entries with a capital. An
    acronym, a name with more capitals, a genitive before another word ("Hisingens företagare") and
    organisations' own names are left alone.
    """
    first = _WORD.match(name)
    if not first or not name[:1].isupper():
        return name
    word = first.group()
    rest = name[len(word) :]
    if kind is K.PERSON and re.search(r"\s[^\W\d_]*[A-ZÅÄÖ]", rest):
        return name  # Anna Karlsson
    if word[1:] != word[1:].lower() or (word.endswith("s") and rest.strip()):
        return name
    if (word in _CALLS and rest.strip()) or _CALLED_AFTER.fullmatch(name):
        return name
    if word in _OPENING or kind in _COMMON:
        return name if ":" in word else name[0].lower() + name[1:]
    if describes(name):
        return name[0].lower() + name[1:]
    if kind is not None and _PLURAL.search(word) and _FOLLOWING.match(rest):
        return name[0].lower() + name[1:]
    return name


def describes(name: str) -> bool:
    """Whether a Swedish name says who somebody is and is not what they are called: a common noun in
    its definite form or in the plural, then where, which or who else, with no capital after the
    first ("Sågverket i byn", "Bolaget som äger marken", "Butiker, skolor och kontor").
    """
    return bool(_DESCRIBES.match(name)) and name[1:] == name[1:].lower()


def those_counted(name: str) -> str:
    """A Swedish name that counts ("tre byggbolag") in its definite form ("de tre byggbolagen"):
    those three and not any three. Other names as they are.
    """
    found = _COUNTED.match(name)
    if found is None:
        return name
    count, noun = found[1].lower(), found[2]
    if noun.endswith("are"):
        noun = f"{noun[:-1]}na"
    elif noun.endswith(("or", "ar", "er")):
        noun = f"{noun}na"
    elif _NO_PLURAL.search(noun):
        noun = f"{noun}en"
    else:
        return name
    return f"de {count} {noun}{name[found.end() :]}"


def body_in_sentence(name: str, kind: BodyKind | None = None) -> str:
    """Write a body's name as it stands inside a sentence: "kommunstyrelsen", "tekniska nämnden".

    A state authority or a company has a name of its own, and so has a body called after its place.
    """
    first = _WORD.match(name)
    if not first or kind in _OWN_NAMES:
        return "regeringen" if name == "Regeringen" else name
    word, rest = first.group(), name[first.end() :]
    adjective = (_ADJECTIVE.fullmatch(word) and rest.strip()) or _ADJECTIVE_OF_BODY.match(name)
    role = kind is BodyKind.DELEGATE and names_role(folded(word)) and rest == rest.lower()
    common = adjective or role or _BODY.search(word) or _ANY_BODY.match(word)
    return name[0].lower() + name[1:] if common and word[1:] == word[1:].lower() else name


def short(words: str, most: int = 120) -> str:
    """Words on one line, cut at ``most`` characters: a sentence about a very long name is still a
    sentence.
    """
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def listed(words: Iterable[str], language: str = "sv", most: int = 6, noun: str = "things") -> str:
    """Write a list as a sentence does: "a, b och c"; more than ``most`` are counted.

    Args:
        words: what is listed.
        language: ``sv`` or ``en``.
        most: most of them that are told.
        noun: what those that are counted are, as `messages.views` has it (``more_parties``), so
            that nobody asks "three more what?".
    """
    found = list(dict.fromkeys(words))
    if len(found) > most:
        left = len(found) - most + 1
        one = "_one" if left == 1 else ""
        more = text(f"views.more_{noun}{one}", language, count=left)
        found = [*found[: most - 1], more]
    if len(found) < 2:
        return "".join(found)
    return text("planning.and", language, listed=", ".join(found[:-1]), last=found[-1])


def number(value: float, language: str = "sv") -> str:
    """Write a number with as few decimals as it needs, with a decimal comma in Swedish."""
    made = f"{value:g}"
    return made.replace(".", ",") if language == "sv" else made

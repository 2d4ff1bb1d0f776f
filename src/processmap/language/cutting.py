"""Where words can be cut short: at the end of a group of words, never after a word that leans on
the next.
"""

import re
from collections.abc import Sequence

__all__ = [
    "asking_clause",
    "before_phrase",
    "ends_group",
    "first_clauses",
    "group_end",
    "keeps_sense",
]

# Words that lean on what follows: prepositions, articles, conjunctions, auxiliaries.
_SWEDISH = (
    "i på av till för från med om mot hos vid under över efter före inför innan utan mellan genom "
    "kring och eller men samt att som än så en ett den det de vår våra vårt min mitt mina din ditt "
    "dina er ert era sin sitt sina deras dess hans hennes inget ingen inga något någon några varje "
    "är var har hade kan kunde ska skulle vill ville får fick måste bör blir blev mycket mer mest "
    "alla bara minst högst omkring cirka drygt knappt"
)
_ENGLISH = (
    "in on at of to for from with by about into over under between through before after and or but "
    "nor that which who than as a an the this these those our my your their its his her no any "
    "some every is are was were be been has have had can could will would shall should may might "
    "must very more most all only not"
)
_LEANS = frozenset((*_SWEDISH.split(), *_ENGLISH.split()))
_BEFORE_NOUNS = (
    "i på av till för från med om hos vid under efter före inför utan mellan genom kring "
    "in on at of to for from with by about after before between through without"
)
_PREPOSITIONS = frozenset(_BEFORE_NOUNS.split())
_NUMBER = re.compile(r"\d[\d.,]*")
_RELATIVE = frozenset({"som", "that", "which", "who"})
_LEAST = 2
_MARKS = ",;:–-"
# Words that turn or narrow what stands before them: without them it says something else.
_TURNS = re.compile(
    r"^\W*(?:och\s|and\s)?(?:men|fast|fastän|dock|utan|såvida|förutom|utom|förrän|tills|bara|"
    r"om\s(?:det|den|de|vi|ni|man|inte|någon|ingen)|"
    r"också|även|inte|but|although|though|however|yet|if|unless|except|until|only|also|not|too)\b",
    re.IGNORECASE,
)
# Words by which a clause denies or limits: what follows in it belongs to what is denied.
_DENIES = re.compile(
    r"\b(?:inte|ej|ingen|inget|inga|aldrig|knappt|utan|bara|endast|lite|not|no|never|nobody|"
    r"nothing|none|hardly|without|little|few|cannot|too|only|less|n't)\b|n't\b",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(
    r"^(?:sedan|eftersom|därför|så|medan|som|because|since|so|while|which|who)\b",
    re.IGNORECASE,
)
# Words by which somebody asks for something or sets a condition.
_ASKS = re.compile(
    r"\b(?:ska|skall|måste|behöver|behövs|vill|kräver|krävs|begär|shall|must|needs?|wants?|"
    r"demands?|requires?)\b",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"^(?:och|samt|and)\s", re.IGNORECASE)
_CLAUSE_MARKS = re.compile(r"[,;:.!?]|\s[–-]\s")


def ends_group(words: Sequence[str], count: int) -> bool:
    """Whether the first ``count`` words end a group of words: the last of them leans on nothing
    that would come after, as a number does on what it counts ("1 000 homes") and a verb on what is
    done ("to arrange homes").
    """
    last = words[count - 1]
    if last.strip(_MARKS).casefold() in _LEANS:
        return False
    left = words[count:]
    if left and last[-1] not in _MARKS and _NUMBER.fullmatch(last) and left[0][:1].islower():
        return False
    if left and _NUMBER.fullmatch(last) and _NUMBER.match(left[0]):
        return False
    infinitive = count > 1 and words[count - 2].casefold() in ("att", "to")
    return not (left and infinitive and last.islower() and last.isalpha())


def before_phrase(words: Sequence[str]) -> int | None:
    """How many words stand before the first phrase that begins with a preposition: "permit for a
    third runway" is told by "permit". None where no such phrase comes after two words or more.
    """
    for count in range(_LEAST, len(words)):
        leans = words[count].casefold() in _PREPOSITIONS
        if leans and ends_group(words, count):
            return count
    return None


def group_end(words: Sequence[str], most: int) -> int:
    """How many of the first ``most`` words to keep so that what is kept ends a group of words.

    Args:
        words: the words, at least as many as ``most``.
        most: the most that may be kept.

    Returns:
        A number of words, at least two (or ``most`` where it is less).
    """
    count = most
    while count > _LEAST:
        if not ends_group(words, count):
            count -= 1
        elif count - 2 >= _LEAST and words[count - 2].casefold() in _RELATIVE:
            count -= 2  # "the decree that governs the beaches": a clause is kept whole or not
        else:
            break
    return count


def keeps_sense(words: Sequence[str], count: int) -> bool:
    """Whether the first ``count`` words alone say no other thing than the whole.

    "The climate got better" is not what "The climate got better but nothing was done" says, and
    "It cannot go on" not what "It cannot go on for ever" says: what turns or narrows a clause
    follows with it, and a clause that denies something is kept whole.
    """
    kept, left = " ".join(words[:count]), " ".join(words[count:])
    if not left or _TURNS.search(left):
        return False
    if _asks_more(left):
        return False  # "No to a new harbour, and the blockade must end": half a condition
    last = _CLAUSE_MARKS.split(kept.rstrip(_MARKS))[-1]
    if kept[-1:] in ",;:.–" or _NEXT_CLAUSE.search(left):
        rest = ""
    else:
        rest = _CLAUSE_MARKS.split(left)[0]
        beyond = left[len(rest) :].lstrip(" ,;:.–")
        if beyond and (_TURNS.search(beyond) or _asks_more(beyond)):
            return False
    if _AND_MORE.search(last.strip()) and _ASKS.search(f"{last} {rest}"):
        return not rest
    return not rest or not _DENIES.search(f"{last} {rest}")


def _asks_more(left: str) -> bool:
    """Whether what is left begins with a demand that "and" joins to what stands before it."""
    return bool(_AND_MORE.search(left) and _ASKS.search(_CLAUSE_MARKS.split(left)[0]))


def first_clauses(said: str, least: int) -> str | None:
    """The first clauses of what somebody says, up to the first mark after ``least`` words where
    what is left out turns nothing; None where it is told as a whole.
    """
    for found in re.finditer(r"[;:.]\s|\s[–-]\s", said):
        clause = said[: found.start()]
        count = len(clause.split())
        if count >= least and keeps_sense(said.split(), count):
            return clause
    return None


def asking_clause(said: str, least: int) -> str | None:
    """The clause by which somebody asks for something, where it comes after the first, which asks
    for nothing, and can stand alone; None where there is none.

    "A blockade cannot go on for ever; we need to begin to talk" is told by what is needed, and not
    by its beginning.

    Args:
        said: what somebody says.
        least: the fewest words that such a clause has.
    """
    first, *others = re.split(r"[;:.]\s|\s[–-]\s", said.rstrip("."))
    if _ASKS.search(first):
        return None
    for clause in others:
        alone = not _TURNS.search(clause) and not _NEXT_CLAUSE.search(clause)
        if alone and _ASKS.search(clause) and len(clause.split()) >= least:
            return clause
    return None

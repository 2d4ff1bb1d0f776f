"""Number and articles of names, worked out from their words, so that a sentence agrees with them.

Where the words do not tell, a name counts as one; Swedish sentences are built so that they need no
agreement.
"""

import re

__all__ = ["agreeing", "common_head", "is_plural", "with_article"]

_AND = re.compile(r"(?<!-)\s(?:and|och|or|eller)\s|,\s")
# What begins that which stands behind the word that decides the number.
_AFTER = re.compile(
    r"\s(?:of|in|on|at|from|for|with|who|that|which|against|to|near|around|runt|som|i|på|för|vid|av|"
    r"från|med|mot|till|hos|utan)\b|\s\(|,\s"
)
_SINGULAR = re.compile(r"(?:ss|us|is|news|ics)$", re.IGNORECASE)
_PEOPLE = frozenset(
    {"people", "men", "women", "children", "youth", "elders", "police", "clergy", "staff"}
    | {"others", "those", "some", "many", "few", "both", "young", "two", "three", "four", "five"}
    | {"six", "seven", "eight", "nine", "ten"}
)
_WHAT = frozenset({"what", "anything", "something", "whoever", "somebody", "nobody"})
_MANY = re.compile(r"(?:arna|erna|orna|are|ar|er|or|de)$")
_SWEDISH = frozenset({"de", "dem", "alla", "båda", "några", "andra", "unga", "äldre", "boende"})
# Words for one body or office: in an English sentence they have an article.
_BODIES = frozenset(
    {"company", "airline", "committee", "commissioner", "authority", "council", "board"}
    | {"association", "group", "ministry", "agency", "school", "government", "union", "parish"}
    | {"club", "society", "municipality", "county", "province", "region", "district", "party"}
    | {"office", "department", "administration", "hospital", "foundation", "trust", "federation"}
    | {"court", "developer", "owner", "operator", "leadership", "majority", "opposition", "mayor"}
    | {"church", "assembly", "judge", "command", "cabinet", "service"}
    | {"organisation", "organization"}
)
# Words for people who share a trade or a role; several of them in most names.
_TRADES = frozenset(
    {"worker", "buyer", "contractor", "farmer", "resident", "teacher", "family", "business"}
    | {"official", "officer", "neighbour", "tenant", "homeowner", "landowner", "fisher", "trader"}
)
_CHOICE = re.compile(r"\[(?:(\w+):)?([^\[\]|{}:]*)\|([^\[\]|{}]*)\]")


def _head(name: str) -> str:
    """The word that decides the number: the last one before what is added to it."""
    main = _AFTER.split(name, maxsplit=1)[0].split()
    return main[-1].strip("”“.,;:()").casefold() if main else ""


def is_plural(name: str, language: str = "en") -> bool:
    """Whether a name stands for several, as far as its words tell.

    Args:
        name: as it stands in a sentence.
        language: ``sv`` or ``en``, of the name.
    """
    first = name.split(" ", 1)[0].casefold()
    if first in _WHAT:
        return False
    if first == "all" or first == "alla":
        return True
    before = _AFTER.split(name, maxsplit=1)[0]
    if " and " in f" {before} " or " och " in f" {before} " or _AND.search(name.split("(")[0]):
        return first not in ("one", "another")
    head = _head(name)
    if language == "sv":
        return first in _SWEDISH or bool(_MANY.search(head))
    if first in ("one", "another", "each"):
        return False
    return (
        first in _PEOPLE
        or head in _PEOPLE
        or (head.endswith("s") and not head.endswith("'s") and not _SINGULAR.search(head))
    )


def common_head(name: str) -> bool:
    """Whether an English name says what sort of body or people it is by its last word
    ("smaller local groups", "bird club").

    Args:
        name: as it is written.
    """
    head = _head(name)
    one = f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
    return bool({head, one, head.removesuffix("es")} & (_BODIES | _TRADES))


_COUNTS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})


def with_article(name: str) -> str:
    """An English name with "the" where it is a common noun for one body ("home airline")."""
    first, _, rest = name.partition(" ")
    if first.casefold() in ("the", "a", "an", "one", "another", "our", "my"):
        return name
    head = _head(name)
    several = _AND.split(name, maxsplit=1)[0]
    if several != name and is_plural(several):
        return name  # "workers and their union"
    if first in _COUNTS:
        return f"the {name}"  # "two environmental organisations": those two, and not any two
    common = first[:1].islower() and head in _BODIES
    titled = first.casefold() in _BODIES and rest.startswith("of ")
    return f"the {name}" if common or titled else name


def agreeing(template: str, several: dict[str, bool]) -> str:
    """A template with its choices made: ``{who} [says|say] so`` by whether ``who`` is several.

    Args:
        template: with ``[one|several]`` after the field that decides, or ``[who:one|several]``
            where another stands between.
        several: for each field, whether what fills it in is several.
    """

    def chosen(found: "re.Match[str]") -> str:
        before = re.findall(r"{(\w+)}", template[: found.start()])
        after = re.findall(r"{(\w+)}", template[found.end() :])
        nearest = before[-1] if before else (after[0] if after else "")
        return found[3] if several.get(found[1] or nearest) else found[2]

    return _CHOICE.sub(chosen, template)

"""Looking for persons in texts: identity numbers, telephone numbers, e-mail addresses and known
names, in any disguise.

The search says where something stands and what sort it is, never what. It finds what it is asked
for; that it finds nothing does not say that nobody can be recognised.
"""

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen

from processmap.errors import Path
from processmap.language.disguises import decoded, folded, readings
from processmap.language.identifiers import has_address, has_email, has_identity_number, has_phone
from processmap.language.matcher import Names

__all__ = ["Hit", "Names", "Sort", "names_in", "same_name", "search", "sorts_in"]

# Fields with numbers of registries and accounts, which look like telephone numbers now and then.
REGISTERED = frozenset({"case_number", "reference", "account"})


class Sort(StrEnum):
    """What was found. An address may be a public place, so it deserves a look where the others are
    to be taken away.
    """

    IDENTITY_NUMBER = "identity_number"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    ADDRESS = "address"


@frozen
class Hit:
    """Where something was found: the path of the text, and the sort; never the text itself."""

    path: Path
    sort: Sort


def sorts_in(text: str, names: Names, registered: bool = False) -> tuple[Sort, ...]:
    """Which sorts stand in one text; ``registered`` for a number of a registry, which is no
    telephone number.
    """
    found = []
    all_readings = readings(text)
    if any(has_identity_number(each) for each in all_readings):
        found.append(Sort.IDENTITY_NUMBER)
    if any(has_email(each) for each in all_readings):
        found.append(Sort.EMAIL)
    # Not backwards: many an amount would look like a telephone number, 12 345 670 kronor.
    if not registered and any(has_phone(each) for each in decoded(text)):
        found.append(Sort.PHONE)
    if bool(names) and any(names.within(each) for each in all_readings):
        found.append(Sort.NAME)
    if has_address(text):
        found.append(Sort.ADDRESS)
    return tuple(found)


def names_in(text: str, names: Names) -> bool:
    """Say whether a text of the house's own holds one of the names, also in a code; nobody writes
    backwards there.
    """
    return bool(names) and any(names.within(each) for each in decoded(text))


def search(texts: Iterable[tuple[Path, str]], names: Names) -> tuple[Hit, ...]:
    """Look through texts.

    Args:
        texts: pairs of path and text, such as `processmap.model.texts.texts_of` gives.
        names: those to look for.

    Returns:
        A hit for every text and sort, in the order of the texts.
    """
    return tuple(
        Hit(path, sort)
        for path, text in texts
        for sort in sorts_in(text, names, registered=bool(path) and _field(path) in REGISTERED)
    )


def _field(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def same_name(one: str, other: str) -> bool:
    """Say whether two names are the same but for case, accents and the like."""
    return folded(one) == folded(other)

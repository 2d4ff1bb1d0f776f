"""What a map holds about somebody: where they stand, where they are named, and the map without
them.
"""

from processmap.analysis.person.personal_data import Holding, holdings
from processmap.analysis.person.places import (
    Mention,
    is_somebody,
    mentions,
    named_ids,
    names_of,
    places,
)
from processmap.analysis.person.removal import Consequence, Removal, forgotten

__all__ = [
    "Consequence",
    "Holding",
    "Mention",
    "Removal",
    "forgotten",
    "holdings",
    "is_somebody",
    "mentions",
    "named_ids",
    "names_of",
    "places",
]

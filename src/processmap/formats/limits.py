"""How large a document may be. Every limit has a name, and is refused by that name before it costs
time or memory.
"""

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_ENTRIES",
    "MAX_FAULTS",
    "MAX_SIGNS",
    "MAX_VALUES",
    "signs_in",
]

# The file, in bytes. Some sixty times a large real case, or the text of a thick book; the slowest
# text of this size is read, or refused, well within a second.
MAX_BYTES = 500_000
# Mappings and lists within each other. The deepest the format itself needs is six.
MAX_DEPTH = 32
# Entries in one list (stakeholders, dialogues ...).
MAX_ENTRIES = 4_000
# Values of any sort in the whole document: keys, texts, mappings and lists. Sixty times a large
# real case; more is a flood of tiny ones, which would take longer to read than anything real.
MAX_VALUES = 40_000
# Commas, colons and brackets in the whole text. No text has one in every fourth place but a flood
# of tiny values, which counting them tells before any is read.
MAX_SIGNS = 3 * MAX_VALUES
# Faults gathered before the reader stops looking for more.
MAX_FAULTS = 1_000


def signs_in(text: str) -> int:
    """How many of the signs that `MAX_SIGNS` limits stand in a text."""
    return sum(map(text.count, ",:[{"))

"""PM070-PM076: texts that are not what they look like, as the model finds them
(`processmap.model.texts`).
"""

from collections.abc import Iterator

from processmap.analysis.findings.making import Check, Look
from processmap.errors import Finding
from processmap.model.texts import text_notes

__all__ = ["CHECKS"]


def odd_texts(look: Look) -> Iterator[Finding]:
    """PM070-PM076: characters that turn, pile up, hide or imitate, endless words, and a lone yes or
    no.
    """
    yield from text_notes(look.case)


CHECKS: tuple[Check, ...] = (odd_texts,)

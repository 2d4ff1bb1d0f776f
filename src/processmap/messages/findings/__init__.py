"""What the checker says: for each code what was noticed, and under ``<code>_help`` what to do about
it.
"""

from processmap.messages.findings import (
    dialogues,
    governance,
    inventory,
    money,
    plans,
    privacy,
    rooms,
    time,
)

TEXTS: dict[str, tuple[str, str]] = {
    **inventory.TEXTS,
    **rooms.TEXTS,
    **dialogues.TEXTS,
    **governance.TEXTS,
    **time.TEXTS,
    **money.TEXTS,
    **privacy.TEXTS,
    **plans.TEXTS,
}

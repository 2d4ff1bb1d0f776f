"""What the checker says: for each code what was noticed, and under ``<code>_help`` what to do about
it.
"""

from processmap.messages.findings import (
    pm1_inventory,
    pm3_governance,
    pm4_time,
    pm5_money,
    pm6_privacy,
    pm7_plans,
    pm20_rooms,
    pm22_dialogues,
)

TEXTS: dict[str, tuple[str, str]] = {
    **pm1_inventory.TEXTS,
    **pm20_rooms.TEXTS,
    **pm22_dialogues.TEXTS,
    **pm3_governance.TEXTS,
    **pm4_time.TEXTS,
    **pm5_money.TEXTS,
    **pm6_privacy.TEXTS,
    **pm7_plans.TEXTS,
}

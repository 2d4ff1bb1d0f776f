"""What the decisions of a map come to: closed, annulled, waiting, and said by somebody who is no
body.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "closed": ("Stängt: {what}.", "Closed: {what}."),
    "partly": (
        "Beslutat och delvis genomfört: {what}.",
        "Decided and carried out in part: {what}.",
    ),
    "appealed": ("Beslutat, men överklagat: {what}.", "Decided, but appealed: {what}."),
    "in_court": (
        "Beslutat, men prövas i domstol: {what}.",
        "Decided, but tried in court: {what}.",
    ),
    "halted_tried": ("Stoppat och överklagat: {what}.", "Halted and appealed: {what}."),
    "holds": (
        "Beslutat och gäller: {what}. Säg om {again} kan prövas.",
        "Decided and in force: {what}. Say whether {again} can be tried.",
    ),
    "holds_asked": (
        "Beslutat och gäller: {what}. {who} säger om {again} kan prövas, och när.",
        "Decided and in force: {what}. {who} [says|say] whether {again} can be tried, and when.",
    ),
    "taken": ("Beslutat: {what}.", "Decided: {what}."),
    "annulled": ("Upphävt: {what}.", "Annulled: {what}."),
    "annulled_by": ("Upphävt av {who}: {what}.", "Annulled by {who}: {what}."),
    "halted": ("Stoppat, men inte upphävt: {what}.", "Halted, but not annulled: {what}."),
    "said": (
        "Sagt av {who}, men inte beslutat av något organ: {what}.",
        "Said by {who}, but decided by no body: {what}.",
    ),
    "said_inviting": (
        "Sagt av {who}, men inte beslutat av något organ: {what}. De säger själva, innan de bjuder "
        "in, om det står fast, och att delta är inget ja till det.",
        "Said by {who}, but decided by no body: {what}. They say themselves, before they invite, "
        "whether it stands, and taking part is no yes to it.",
    ),
    "in_force": (
        "Gäller redan, bestämt av {who}: {what}.",
        "In force already, settled by {who}: {what}.",
    ),
    "waits": ("Väntar på beslut: {steps}.", "Waits for a decision: {steps}."),
    "overdue": (
        "Dagen har gått för {what}; ta reda på hur det gick.",
        "The day has passed for {what}; find out what became of [it|them].",
    ),
    "lines": ("{one} {other}", "{one} {other}"),
}

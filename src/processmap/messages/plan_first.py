"""What the page says of what comes first: the deed alone. How it is done stands in the plan, in the
text of the same name there, whose blanks these share.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "report": (
        "{who} redovisar vad som sades på {what}, {came}.",
        "{who} [gives|give] back what was said at {what}, {came}.",
    ),
    "report_alone": (
        "Redovisa vad som sades på {what}, vad det blir av det och när.",
        "Give back what was said at {what}, what becomes of it and when.",
    ),
    "ready_waits": (
        "{who} skickar inget ut och skriver inte under något om {what} innan {hit} har hörts.",
        "{who} [sends|send] nothing out and [who:signs|sign] nothing about {what} before {hit} have "
        "been heard.",
    ),
    "wait": (
        "Be den som bjudit in till {meetings} att vänta.",
        "Ask whoever called {meetings} to wait.",
    ),
    "told": (
        "{who} svarar rakt på {what}.",
        "{who} [answers|answer] {what} plainly.",
    ),
    "agreed": (
        "{who} berättar för de andra vad {what} avgör och gör med deras uppgift.",
        "{who} [tells|tell] the others what {what} settles and does to their task.",
    ),
    "promise": (
        "{who} säger vad som gäller om löftet {what}.",
        "{who} [says|say] what holds of the promise {what}.",
    ),
    "promise_to": (
        "{who} säger till {to} vad som gäller om löftet {what}.",
        "{who} [tells|tell] {to} what holds of the promise {what}.",
    ),
    "lead_asked": (
        "Fråga alla sidor, var för sig, om de godtar {who} som samtalsledare.",
        "Ask all sides, each apart, whether they accept {who} as lead.",
    ),
    "lead_asked_names": ("{across}.", "{across}."),
}

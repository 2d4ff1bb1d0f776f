"""The one page a process lead carries."""

TEXTS: dict[str, tuple[str, str]] = {
    "asked_to_wait": ("be att det väntar", "ask that it waits"),
    "called_off": ("bör ställas in", "should be called off"),
    "draft": ("Utkast, inte granskat av någon.", "A draft, reviewed by nobody."),
    "reviewed": ("Granskat av {by}.", "Reviewed by {by}."),
    "head_question": ("Frågan", "The question"),
    "head_open": ("Öppet, fast och vem som avgör", "Open, fixed and who decides"),
    "head_bends": ("Datum som styr", "Dates that bend the plan"),
    "election_on": ("val {day}", "election {day}"),
    "stands_still": ("uppehåll till {day}", "standstill until {day}"),
    "on_day": ("{what}: {day}", "{what}: {day}"),
    "head_next": ("Nästa samtal", "The next talks"),
    "head_unheard": ("Inte hörda än", "Not yet heard"),
    "head_first": ("Först", "First"),
    "head_guessed": ("Det vet vi inte", "Not known"),
    "head_plan": ("Vad det tar", "What it takes"),
    "open": ("Öppet: {what}.", "Open: {what}."),
    "open_unknown": (
        "Ingen har sagt vad som går att påverka.",
        "Nobody has said what can be influenced.",
    ),
    "open_nothing": ("Inget går att påverka.", "Nothing can be influenced."),
    "fixed": ("Fast: {what}.", "Fixed: {what}."),
    "decides": ("{who} avgör {what}.", "{who} [decides|decide] {what}."),
    "decides_unknown": ("Vem som avgör är inte sagt.", "Who decides has not been said."),
    "calls": ("Den som ringer är {who}.", "The calls are made by {who}."),
    "declined": (
        "{who} har sagt nej; stolen står kvar.",
        "{who} [has|have] said no; the chair is kept.",
    ),
    "without": ("Om ni inte enas: {what}", "If you do not agree: {what}"),
    "without_unknown": ("Om ni inte enas: inte sagt än.", "If you do not agree: not said yet."),
    "both_views": (
        "Om ni inte enas går alla synsätt till {who}.",
        "If you do not agree, every view goes to {who}.",
    ),
    "both_views_then": (
        "Om ni inte enas går alla synsätt till {who}; vem som avgör då är inte sagt.",
        "If you do not agree, every view goes to {who}; who decides then has not been said.",
    ),
    "decides_what": (
        "Vad {who} avgör av det som kommer fram är inte sagt.",
        "What {who} [decides|decide] of what comes out of it has not been said.",
    ),
    "decides_consent": (
        "{who} avgör {what}, med ja eller nej från {yes}.",
        "{who} [decides|decide] {what}, with a yes or no from {yes}.",
    ),
    "settled": ("Beslutat: {what}.", "Decided: {what}."),
    "the_same": ("Om detsamma.", "About the same."),
    "unheard_now": (
        "Ingen av de berörda är hörd i den här processen.",
        "None of those concerned has been heard in this process.",
    ),
    "decides_disputed": (
        "Vem som avgör {what} är folk inte ense om.",
        "Who decides {what} is not agreed.",
    ),
    "consent_disputed": (
        "{who} avgör {what}. Om det kräver ja från {yes} är omtvistat.",
        "{who} [decides|decide] {what}. Whether it needs a yes from {yes} is disputed.",
    ),
    "unheard_all": (
        "Ingen av de berörda är hörd än.",
        "None of those concerned has been heard yet.",
    ),
    "decides_unsaid": (
        "Vem som får avgöra {what} är inte sagt.",
        "Who may decide {what} has not been said.",
    ),
    "call_parts": ("Ring var för sig: {who}", "Call each by themselves: {who}"),
    "head_dated": ("I kalendern", "In the calendar"),
    "dated": ("{when}: {title}", "{when}: {title}"),
    "unheard_many": ("{count} av {all} berörda.", "{count} of {all} concerned."),
    "was_it_held": ("Hölls det? {when}: {title}", "Was it held? {when}: {title}"),
    "nearest": ("Närmast: {when}", "Next: {when}"),
}

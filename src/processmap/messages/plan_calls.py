"""The first three calls: to whom, why them, through whom and about what."""

TEXTS: dict[str, tuple[str, str]] = {
    "call": ("Ring {who}", "Call {who}"),
    "meet": ("Träffa {who}", "Meet {who}"),
    "visit": ("Besök {who}", "Visit {who}"),
    "chair": ("Ring ordföranden i {who}", "Call the chair of {who}"),
    "why_opens": ("Kan öppna eller stänga frågan.", "Can open or close the matter."),
    "why_hottest": ("Längst från {who}.", "Furthest from {who}."),
    "why_differs": ("Ser det annorlunda än {who}.", "Sees it otherwise than {who}."),
    "why_feels": ("Märker mest av det.", "Feels most of it."),
    "why_hot": ("Där är det hetast.", "Where it is hottest."),
    "why_at_odds": ("Står långt från {who}.", "Far from {who}."),
    "why_hard": ("Där är det hårt.", "Where it is hard."),
    "why_begun": (
        "Vill vara med, och kan veta var det går att tala.",
        "Ready to take part, and may know where it is possible to talk.",
    ),
    "why_bears": ("Har mest att förlora.", "Has most to lose."),
    "why_exposed": (
        "Har mest att förlora och minst att säga till om.",
        "Has most to lose and least to say.",
    ),
    "why_bears_too": (
        "Hör till dem som märker mest av det.",
        "Among those who feel most of it.",
    ),
    "why_exposed_too": (
        "Märker mycket av det och har lite att säga till om.",
        "Feels much of it and has little say.",
    ),
    "why_feels_it": ("Märker av det.", "Feels it."),
    "why_little_say": ("Har lite att säga till om.", "Has little say."),
    "about": ("Om {subject}.", "About {subject}."),
    "about_body": (
        "Om {what}: när det avgörs, och vad som kan ändras.",
        "About {what}: when it is settled, and what can change.",
    ),
    "about_mandate": ("Om ett uppdrag för samtalen.", "About a mandate for the talks."),
    "about_power": (
        "Om vad de själva kan avgöra, och när.",
        "About what they can settle themselves, and when.",
    ),
    "through_whom": ("Genom vem? Det vet vi inte.", "Through whom? We do not know."),
    "ask_first": (
        "Fråga först {who} hur de kan mötas.",
        "Ask {who} first how they can be met.",
    ),
    "as_before": ("Som de nåddes förut: {how}.", "As they were reached before: {how}."),
    "first_yes_to": (
        "Dessförinnan frågar du själv {across}, var för sig, om de godtar {who}; den som säger nej "
        "rings av någon annan.",
        "Before that you ask {across} yourself, each apart, whether they accept {who}; whoever says "
        "no is called by somebody else.",
    ),
    "first_yes_to_one": (
        "Dessförinnan frågar du själv {across} om de godtar {who} som samtalsledare.",
        "Before that you ask {across} yourself whether they accept {who} as lead.",
    ),
    "first_yes_to_told": (
        "Dessförinnan frågar du själv {across}, var för sig, om de godtar det; den som säger nej "
        "rings av någon annan.",
        "Before that you ask {across} yourself, each apart, whether they accept that; whoever says "
        "no is called by somebody else.",
    ),
    "first_yes_to_one_told": (
        "Dessförinnan frågar du själv {across} om de godtar det.",
        "Before that you ask {across} yourself whether they accept that.",
    ),
    "first_yes_by": (
        "Dessförinnan ber du {who} fråga {across}, var för sig, vem de vill ha som samtalsledare.",
        "Before that you ask {who} to ask {across}, each apart, whom they want to lead the talks.",
    ),
}

"""PM5xx: money."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM501": (
        "{share} procent av {total:sv} är {worth:sv}, mer än taket på {cap:sv}.",
        "{share} per cent of {total:en} is {worth:en}, more than the cap of {cap:en}.",
    ),
    "PM501_help": (
        "Sänk andelen, höj taket genom beslut eller finn någon som betalar resten.",
        "Lower the share, have the cap raised by decision or find somebody to pay the rest.",
    ),
    "PM502": (
        "Beloppet {amount:sv} är högre än taket på {cap:sv}.",
        "The amount {amount:en} is above the cap of {cap:en}.",
    ),
    "PM502_help": ("Rätta beloppet eller taket.", "Correct the amount or the cap."),
    "PM503": (
        "Andelarna blir tillsammans {sum} procent.",
        "The shares come to {sum} per cent together.",
    ),
    "PM503_help": (
        "Se över andelarna: tillsammans högst 100 procent.",
        "Look over the shares: at most 100 per cent together.",
    ),
    "PM504": (
        "Andelarna blir tillsammans {sum} procent; vem som betalar resten är inte sagt.",
        "The shares come to {sum} per cent together; it is not said who pays the rest.",
    ),
    "PM504_help": ("Skriv in den som betalar resten.", "Enter whoever pays the rest."),
    "PM505": (
        "Kostnaden blir {worth:sv}, mer än taket på {cap:sv}.",
        "The cost comes to {worth:en}, more than the cap of {cap:en}.",
    ),
    "PM505_help": (
        "Rätta beloppet, antalet eller taket.",
        "Correct the amount, the quantity or the cap.",
    ),
    "PM506": (
        "Finansieringen är {funding:sv} och kostnaderna {costs:sv}: {gap:sv} saknas.",
        "The funding is {funding:en} and the costs are {costs:en}: {gap:en} is missing.",
    ),
    "PM506_help": (
        "Finn resten, eller gör mindre. Samtal som lovats bör hållas.",
        "Find the rest, or do less. Dialogues that were promised should be held.",
    ),
    "PM507": (
        "Kostnaderna är {sum:sv}, men ingen finansiering är inskriven.",
        "The costs are {sum:en}, but no funding is entered.",
    ),
    "PM507_help": (
        "Skriv vem som betalar, och om det är beslutat.",
        "Write who pays, and whether that is decided.",
    ),
    "PM508": (
        "Pengarna från {funder} är inte beslutade.",
        "The money from {funder} is not decided.",
    ),
    "PM508_help": ("Skriv in beslutet när det finns.", "Enter the decision once there is one."),
    "PM509": (
        "Pengarna från {funder} vilar på ”{title}”, som inte blev av.",
        "The money from {funder} rests on “{title}”, which was not granted.",
    ),
    "PM509_help": ("Se över finansieringen.", "Look over the funding."),
    "PM510": (
        "Pengarna från {funder} väntar på beslutet ”{title}”.",
        "The money from {funder} is waiting for the decision “{title}”.",
    ),
    "PM510_help": (
        "Planera inget som kräver pengarna förrän beslutet är fattat.",
        "Plan nothing that needs the money until the decision is taken.",
    ),
    "PM511": (
        "Två eller flera versioner av kostnaderna står sida vid sida: {versions:sv}.",
        "Two or more versions of the costs stand side by side: {versions:en}.",
    ),
    "PM511_help": (
        "Det är i sin ordning medan frågan är öppen. Skriv vilken som gäller när det är bestämt.",
        "That is in order while the question is open. Write which one holds once it is settled.",
    ),
}

"""PM6xx: privacy. Says where something stands, never what."""

TEXTS: dict[str, tuple[str, str]] = {
    "PM610": (
        "Kartan som helhet är märkt confidential, så ingenting av den kan publiceras.",
        "The map as a whole is marked confidential, so nothing of it can be published.",
    ),
    "PM610_help": (
        "Är det meningen att något ska publiceras: märk kartan internal eller public, och varje post för sig.",
        "If something is to be published, mark the map internal or public, and each entry by itself.",
    ),
    "PM611": ("Här står ett personnummer.", "There is a personal identity number here."),
    "PM611_help": ("Ta bort det ur texten.", "Remove it from the text."),
    "PM612": ("Här står en e-postadress.", "There is an e-mail address here."),
    "PM612_help": ("Ta bort den ur texten.", "Remove it from the text."),
    "PM613": ("Här står ett telefonnummer.", "There is a telephone number here."),
    "PM613_help": ("Ta bort det ur texten.", "Remove it from the text."),
    "PM614": (
        "Här står namnet på en person, eller på någon annan som inte är offentlig i kartan.",
        "There is the name of a person here, or of somebody else who is not public in the map.",
    ),
    "PM614_help": (
        "Skriv om texten. Är det en grupp eller organisation som får nämnas: märk den public.",
        "Rewrite the text. If it is a group or an organisation that may be named, mark it public.",
    ),
    "PM615": (
        "Här verkar en gatuadress eller fastighetsbeteckning stå.",
        "A street address or property designation seems to stand here.",
    ),
    "PM615_help": (
        "Är det någons hem: ta bort den. En offentlig plats kan stå kvar.",
        "If it is somebody's home, remove it. A public place may stay.",
    ),
    "PM601": ("Här står ett personnummer.", "There is a personal identity number here."),
    "PM601_help": (
        "Ta bort det. Kartan behöver grupper och roller, inga personnummer.",
        "Remove it. The map needs groups and roles, no identity numbers.",
    ),
    "PM602": ("Här står en e-postadress.", "There is an e-mail address here."),
    "PM602_help": (
        "Ta bort den om den leder till en enskild person. Kontaktuppgifter hör hemma någon annanstans.",
        "Remove it if it leads to a private person. Contact details belong elsewhere.",
    ),
    "PM603": ("Här står ett telefonnummer.", "There is a telephone number here."),
    "PM603_help": (
        "Ta bort det om det leder till en enskild person. Kontaktuppgifter hör hemma någon annanstans.",
        "Remove it if it leads to a private person. Contact details belong elsewhere.",
    ),
    "PM604": (
        "Perspektivet ”{perspective}” bärs av en enskild person (”{who}”).",
        "The perspective “{perspective}” is held by a private person (“{who}”).",
    ),
    "PM604_help": (
        "Knyt perspektivet till en grupp eller en roll. Ett register över vad enskilda tycker behövs inte och är "
        "inte fritt "
        "att föra.",
        "Tie the perspective to a group or a role. A register of private people's opinions is not needed, and not "
        "freely "
        "lawful to keep.",
    ),
    "PM605": (
        "Kartan antecknar en konflikt, hot eller våld där en enskild person (”{who}”) är part.",
        "The map records a conflict, threats or violence with a private person (“{who}”) as a party.",
    ),
    "PM605_help": (
        "Skriv hellre om grupper och roller. Måste uppgiften finnas, markera den konfidentiell och fråga vem som "
        "får se den.",
        "Rather write of groups and roles. If the entry is needed, mark it confidential and ask who may see it.",
    ),
    "PM606": (
        "En enskild person (”{who}”) är markerad som offentlig.",
        "A private person (“{who}”) is marked public.",
    ),
    "PM606_help": (
        "Ta bort markeringen. Bara grupper och roller bör publiceras.",
        "Remove the mark. Only groups and roles should be published.",
    ),
    "PM607": (
        "Perspektivet ”{perspective}” är offentligt och bärs bara av {name}, som är färre än {limit}.",
        "The perspective “{perspective}” is public and held only by {name}, who are fewer than {limit}.",
    ),
    "PM607_help": (
        "Fråga dem, eller slå ihop dem med en större grupp innan något publiceras.",
        "Ask them, or merge them with a larger group before anything is published.",
    ),
    "PM616": (
        "Här ser det ut att stå namnet på en person.",
        "There seems to be the name of a person here.",
    ),
    "PM616_help": (
        "Skriv rollen eller gruppen i stället, om det är någons namn. Om det är en plats eller en förening kan det stå "
        "kvar.",
        "Write the role or the group instead, if it is somebody's name. A place or an association can stay.",
    ),
}

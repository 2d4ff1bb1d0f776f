"""What each sort of forum gives where nobody has written it, as it stands after a colon."""

TEXTS: dict[str, tuple[str, str]] = {
    "gives": ("Ger: {what}.", "Gives: {what}."),
    "assessment": (
        "vad de vill ha sagt, och vilka fler som berörs",
        "what they want said, and who else is concerned",
    ),
    "triage": (
        "vem som behöver skydd eller ett eget spår",
        "who needs shelter or a track of their own",
    ),
    "own_group": (
        "vad gruppen vill, och vem som talar för den",
        "what the group wants, and who speaks for it",
    ),
    "shuttle": ("vad var och en kan tänka sig", "what each of them can accept"),
    "mirroring": (
        "ett ja eller nej till att vi har förstått dem rätt",
        "a yes or no to having been understood",
    ),
    "mandate": ("ett beslut om samtalen", "a decision on the talks"),
    "information": ("samma besked till alla", "the same word to everybody"),
    "process_group": (
        "spelregler och en ledare som alla godtar",
        "ground rules and a lead that all accept",
    ),
    "steering_group": ("besked om tid, pengar och väg", "word on time, money and direction"),
    "plenary": ("ett förslag som alla har sett", "a proposal that all have seen"),
    "round_table": (
        "förslag, med alla synsätt där ni inte enas",
        "proposals, with every view where you differ",
    ),
    "working_group": (
        "underlag och alternativ att välja mellan",
        "papers, and options to choose between",
    ),
    "local_forum": ("vad platsen behöver, i egna ord", "what the place needs, in its own words"),
    "mixed_group": (
        "om och hur de vill gå vidare tillsammans",
        "whether and how they want to go on together",
    ),
    "fact_panel": (
        "vad alla är ense om, och vad som är omtvistat",
        "what all agree on, and what is disputed",
    ),
    "reference_group": ("råd längs vägen", "advice along the way"),
    "negotiation": ("ett utkast till överenskommelse", "a draft agreement"),
    "citizens_jury": ("råd, och minoritetens syn", "advice, and the view of the minority"),
    "citizens_assembly": ("råd, och minoritetens syn", "advice, and the view of the minority"),
    "cafe": ("frågor och idéer från många", "questions and ideas from many"),
    "open_space": (
        "de frågor som deltagarna själva tar upp",
        "the questions that those who come bring up",
    ),
    "study_circles": ("kunskap som alla delar", "knowledge that all share"),
    "reception": ("vad de som kommer vill ha sagt", "what those who come want said"),
    "coordination": ("vem som svarar på vad", "who answers what"),
    "acknowledgement": ("ett erkännande av det som hänt", "an acknowledgement of what happened"),
    "ratification": ("ja eller nej från var och en", "a yes or no from each"),
    "anchoring": ("besked om vad som går att besluta", "word on what can be decided"),
    "deciding": ("ett beslut, med skäl", "a decision, with reasons"),
    "feedback": ("besked om vad det blev, och varför", "word on what came of it, and why"),
    "monitoring": ("ett öppet besked om vad som har hållits", "a public word on what was kept"),
    "rights_track": (
        "deras svar, i den ordning som lagen ger dem",
        "their answer, in the order that the law gives them",
    ),
}

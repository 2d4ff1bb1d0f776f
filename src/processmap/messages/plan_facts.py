"""What a plan says of finding out facts together."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Ta reda på fakta tillsammans", "Find out the facts together"),
    "panel": (
        "Vad stämmer om {subject}? Välj frågor och sakkunniga tillsammans, och hör svaren "
        "samtidigt, före för och emot. {kept}",
        "What holds of {subject}? Choose questions and experts together, and hear the answers "
        "at the same time, before for and against. {kept}",
    ),
    "panel_matter": (
        "Vad är känt och vad är osäkert om {subject}? Välj frågor och sakkunniga tillsammans, "
        "före för och emot. {kept}",
        "What is known and what uncertain about {subject}? Choose questions and experts "
        "together, before for and against. {kept}",
    ),
    "small": (
        "Vad stämmer om {subject}? Välj tillsammans en person som båda tror på, och hör "
        "svaret tillsammans, före mötet om förslag. {kept}",
        "What holds of {subject}? Choose together one person both believe, and hear the "
        "answer together, before the meeting on proposals. {kept}",
    ),
    "through_lead": (
        "{who} ställer sina frågor genom samtalsledaren och får samma svar.",
        "{who} put their questions through the lead and get the same answers.",
    ),
    "yields": (
        "vad alla är ense om, vad som är osäkert och vad som fortfarande är omtvistat",
        "what all agree on, what is uncertain and what is still disputed",
    ),
    "gate": (
        "Svaren om {subject} är mottagna tillsammans innan den frågan tas upp till val.",
        "The answers about {subject} have been received together before that question is put to choice.",
    ),
}

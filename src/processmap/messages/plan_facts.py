"""What a plan says of finding out facts together."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Ta reda på fakta tillsammans", "Find out the facts together"),
    "panel": (
        "Vad stämmer om {subject}? Frågor och sakkunniga väljs gemensamt; alla hör svaren "
        "samtidigt, innan någon frågas om för eller emot. {kept}",
        "What holds of {subject}? Questions and experts are chosen together; all hear the "
        "answers at once, before anybody is asked for or against. {kept}",
    ),
    "panel_matter": (
        "Vad är känt och vad är osäkert om följderna av {subject}? Frågor och sakkunniga "
        "väljs gemensamt, innan någon frågas om för eller emot. {kept}",
        "What is known and what uncertain about the effects of {subject}? Questions and "
        "experts are chosen together, before anybody is asked for or against. {kept}",
    ),
    "small": (
        "Vad stämmer om {subject}? Välj tillsammans en person som båda tror på, och hör "
        "svaret tillsammans, före mötet om förslag. {kept}",
        "What holds of {subject}? Choose together one person both believe, and hear the "
        "answer together, before the meeting on proposals. {kept}",
    ),
    "through_lead": (
        "{who} ställer sina frågor genom samtalsledaren och får samma svar.",
        "{who} [puts|put] questions through the lead and [gets|get] the same answers.",
    ),
    "yields": (
        "vad alla är ense om, vad som är osäkert och vad som fortfarande är omtvistat",
        "what all agree on, what is uncertain and what is still disputed",
    ),
    "gate": (
        "Svaren om {subject} är mottagna tillsammans innan den frågan tas upp till val.",
        "The answers about {subject} have been received together before that question is put "
        "to choice.",
    ),
}

"""What a plan says of finding out facts together."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Ta reda på fakta tillsammans", "Find out the facts together"),
    "panel": (
        "Vad stämmer om {subject}? Välj frågor och sakkunniga tillsammans och hör svaren "
        "samtidigt, före för och emot. {kept}",
        "What holds of {subject}? Choose questions and experts together and hear the answers "
        "at the same time, before for and against. {kept}",
    ),
    "panel_short": (
        "Vad stämmer om {subject}?",
        "What holds of {subject}?",
    ),
    "small": (
        "Vad stämmer om {subject}? Välj en person som båda tror på och hör svaret tillsammans, "
        "före mötet om förslag. {kept}",
        "What holds of {subject}? Choose one person both believe and hear the answer together, "
        "before the meeting on proposals. {kept}",
    ),
    "behind": (
        "det ni säger olika om i {views}",
        "what you tell differently in {views}",
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
    "questions_title": ("Skriv ner frågorna tillsammans", "Write down the questions together"),
    "questions": (
        "Vad behöver var och en veta om vad {matter} skulle betyda för dem? Alla hör svaren "
        "samtidigt, innan någon frågas om för eller emot. {tried} {by}",
        "What does each need to know of what {matter} would mean to them? All hear the answers at "
        "the same time, before anybody is asked for or against. {tried} {by}",
    ),
    "questions_short": (
        "Vad behöver var och en veta om vad {matter} skulle betyda för dem, före för och emot? {tried} {by}",
        "What does each need to know of what {matter} would mean to them, before for and against? {tried} {by}",
    ),
    "questions_small": (
        "Vad behöver var och en veta om vad {matter} skulle betyda för dem? Alla hör svaren "
        "samtidigt, först på nästa möte, innan någon frågas om för eller emot. {tried} {by}",
        "What does each need to know of what {matter} would mean to them? All hear the answers at "
        "the same time, first at the next meeting, before anybody is asked for or against. "
        "{tried} {by}",
    ),
    "tried_by": (
        "{who} säger hur det prövas, utan egen stol.",
        "{who} [tells|tell] how it is tried, without a chair.",
    ),
    "answered_by": (
        "Välj vilka som svarar; {who} lämnar sina papper men svarar inte ensam.",
        "Choose who answers; {who} [hands|hand] over papers but [does|do] not answer alone.",
    ),
    "questions_yields": (
        "frågor som alla läst, och vem som svarar på vilken",
        "questions that all have read, and who answers which",
    ),
    "questions_gate": (
        "Frågorna om {matter} är skrivna och svaren mottagna innan någon frågas om för eller emot.",
        "The questions about {matter} are written and the answers received before anybody is "
        "asked for or against.",
    ),
}

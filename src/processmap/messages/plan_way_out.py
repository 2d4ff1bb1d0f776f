"""What a plan says of the way out: who may stay outside, who leaves, and what is handed over."""

TEXTS: dict[str, tuple[str, str]] = {
    "own_land": (
        "{who} svarar själva för sin mark innan {before}. Den som säger nej får stå utanför, och "
        "förslaget ska klara sig utan den marken. Ja till samtal är inte ja till det.",
        "{who} [answers|answer] for their own land before {before}. Whoever says no may stay "
        "outside, and the proposal has to do without that land. Yes to talks is not yes to that.",
    ),
    "own_land_short": (
        "{who} svarar själva för sin mark innan {before}. Förslaget ska klara sig utan mark som någon säger nej till; ja till samtal är inte ja till det.",
        "{who} [answers|answer] for their own land before {before}. The proposal has to do without land that somebody says no to; yes to talks is not yes to that.",
    ),
    "before_it": ("{what} avgörs", "{what} [is|are] decided"),
    "before_on": ("något lämnas vidare", "anything is passed on"),
    "leaves_body": (
        "{first} Den som står utanför eller går får utkasten, hörs för sig och kan komma tillbaka; vad "
        "de säger går till {body} i deras egna ord. {then}",
        "{first} Whoever stays outside or leaves gets the drafts, is heard alone and may come back; what "
        "they say goes to {body} in their own words. {then}",
    ),
    "leaves": (
        "{first} Den som står utanför eller går får utkasten, hörs för sig och kan komma tillbaka. {then}",
        "{first} Whoever stays outside or leaves gets the drafts, is heard alone and may come back. {then}",
    ),
    "leaves_body_short": (
        "{first} Den som står utanför eller går får utkasten, hörs för sig och kan komma tillbaka. {then}",
        "{first} Whoever stays outside or leaves gets the drafts, is heard alone and may come back. {then}",
    ),
    "left_before": ("Det har hänt förut: {what}.", "It has happened before: {what}."),
    "then_known": ("Enas ni inte gäller: {what}.", "If you do not agree: {what}."),
    "then_asked": (
        "Vad som händer om ni inte enas är inte sagt: {who} svarar på det innan ni börjar.",
        "What happens if you do not agree has not been said: {who} [answers|answer] that before you begin.",
    ),
    "then_asked_short": (
        "Vad händer om ni inte enas? {who} svarar innan ni börjar.",
        "What happens if you do not agree? {who} [answers|answer] before you begin.",
    ),
    "then_asked_begun": (
        "Vad som händer om ni inte enas är inte sagt: {who} svarar på det innan något mer skrivs under.",
        "What happens if you do not agree has not been said: {who} [answers|answer] that before more is signed.",
    ),
    "then_asked_begun_short": (
        "Vad händer om ni inte enas? {who} svarar innan något mer skrivs under.",
        "What happens if you do not agree? {who} [answers|answer] before more is signed.",
    ),
    "then_back": (
        "Enas ni inte går frågan tillbaka till {who}: fråga nu vad som händer då.",
        "If you do not agree it goes back to {who}: ask now what happens then.",
    ),
    "then_unknown_begun": (
        "Vad som händer om ni inte enas, och vem som avgör då, är inte sagt: ta reda på det innan något "
        "mer skrivs under.",
        "What happens if you do not agree, and who decides then, has not been said: find out before more is "
        "signed.",
    ),
    "then_unknown_begun_short": (
        "Vad händer om ni inte enas, och vem avgör då? Ta reda på det innan något mer skrivs under.",
        "What happens if you do not agree, and who decides then? Find out before more is signed.",
    ),
    "then_unknown": (
        "Vad som händer om ni inte enas, och vem som avgör då, är inte sagt: ta reda på det innan ni börjar.",
        "What happens if you do not agree, and who decides then, has not been said: find out before you begin.",
    ),
    "then_unknown_short": (
        "Vad händer om ni inte enas, och vem avgör då? Ta reda på det innan ni börjar.",
        "What happens if you do not agree, and who decides then? Find out before you begin.",
    ),
    "handed_title": ("Överlämning: {who}", "Handed over: {who}"),
    "handed": (
        "Inför {what}, också om ni inte enas: det ni är ense om, och {views}, var för sig och med de "
        "egna orden.",
        "Before {what}, also if you do not agree: what you agree on, and {views}, each in its own words.",
    ),
    "each_view": ("alla synsätt", "every view"),
}

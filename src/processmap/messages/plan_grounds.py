"""Why a room is there, as what follows "because"; and what is not done here, and why."""

TEXTS: dict[str, tuple[str, str]] = {
    "because": ("Det är så därför att {ground}.", "This is so because {ground}."),
    "settle": ("{bear} och {change}", "{bear} and {change}"),
    "bear": ("{who} lever med det", "{who} [lives|live] with it"),
    "bear_count": ("{count} lever med det", "{count} live with it"),
    "change": ("{who} kan ändra det", "{who} can change it"),
    "change_count": ("{count} kan ändra det", "{count} can change it"),
    "disputed": (
        "{who} är oense om hur det är",
        "{who} disagree about how things are",
    ),
    "trust_broken": (
        "förtroendet mellan {who} är brutet",
        "trust between {who} is broken",
    ),
    "trust_low": ("förtroendet mellan {who} är lågt", "trust between {who} is low"),
    "hot": ("det är hett mellan {who}", "things are hot between {who}"),
    "owner": (
        "{who} äger frågan och är själv part",
        "the question belongs to {who}, who [is a party|are parties] too",
    ),
    "promise": (
        "det inte står om det som lovades av {who} är hållet",
        "it is not said whether what {who} promised is kept",
    ),
    "places": ("det märks olika i {places}", "it is felt differently in {places}"),
    "not_open": (
        "Inget öppet möte och ingen sammanställning med namn: alla kan inte tala öppet.",
        "No open meeting and no summary with names: not all can speak openly.",
    ),
    "not_seated": (
        "Ingen stol för {who}, och ingen röst om vem som leder: en misstanke om hot prövas av dem "
        "som svarar för skydd, inte i samtal.",
        "No chair for {who}, and no say over who leads: suspected threats are looked into by those "
        "who answer for protection, not in talks.",
    ),
    "not_again_failed": (
        "{what}: inte en gång till, det slutade utan resultat.",
        "{what}: not once more, it ended without a result.",
    ),
    "not_again_broken_off": (
        "{what}: gör inget liknande förrän ni vet varför det bröts.",
        "{what}: do nothing like it until you know why it broke off.",
    ),
    "not_again_ignored": (
        "Inte {what} en gång till: det som kom fram användes inte.",
        "Not {what} once more: what came out of it was not used.",
    ),
    "not_again_overruled": (
        "Inte {what} en gång till: det blev tvärtom.",
        "Not {what} once more: the opposite was decided.",
    ),
    "not_again_disputed": (
        "Inte {what} i samma form: de som var med är oense om vad det ledde till.",
        "Not {what} in the same form: those who were there disagree about what it led to.",
    ),
    "not_first_large": (
        "Inget stort gemensamt möte först: det är för hett mellan {who}.",
        "No large common meeting first: it is too hot between {who}.",
    ),
    "not_first_large_unnamed": (
        "Inget stort gemensamt möte först: det är för hett för det.",
        "No large common meeting first: it is too hot for that.",
    ),
    "not_reopened": (
        "Ingen låtsas att {what} är öppet: det är genomfört.",
        "Nobody pretends that {what} [is|are] open: [it is|they are] carried out.",
    ),
    "not_led_by": (
        "{who} håller inte i samtalen: de är själva part.",
        "The talks are not led by {who}: [a party too|parties too].",
    ),
    "not_a_side": (
        "{who} sitter inte med som part: de svarar på frågor och får veta vad som händer.",
        "No chair for {who}, who [is|are] no side: they answer what they are asked and are told "
        "what goes on.",
    ),
    "not_in_room": (
        "{who} sitter inte med: det som ska prövas där är {what}.",
        "No chair for {who}: what is to be tried there is {what}.",
    ),
    "not_over": (
        "Ingen från {power} är i rummet när {who} talar för sig.",
        "Nobody from {power} is in the room when {who} [talks alone|talk by themselves].",
    ),
    "not_persuaded": (
        "Ingen övertalar {who}: de har sagt nej, och stolen står kvar.",
        "{who} [has|have] said no: nobody persuades them, and the chair is kept.",
    ),
    "not_tried": (
        "Ingen prövar om {what} stämmer: det är en känsla, inte ett påstående.",
        "Nobody tries whether {what} holds: it is a feeling, not a claim.",
    ),
    "not_spoken_for": (
        "Ingen låter {who} svara för {others}: de säger sig tala för dem, men {others} frågas själva.",
        "Nobody lets {who} answer for {others}: they say that they speak for them, but {others} "
        "[others:is|are] asked themselves.",
    ),
    "not_asked_again": (
        "Ingen ny insamling: {what} är hållet och obesvarat.",
        "No new round of questions: {what} [is|are] held and unanswered.",
    ),
    "not_signed": (
        "Ingen underskrift och ingen omröstning: {who} beslutar.",
        "No signature and no vote: it is for {who} to decide.",
    ),
    "not_without_yes": (
        "{what} görs inte utan ja från {who}.",
        "{what} [is|are] not done without a yes from {who}.",
    ),
    "not_one_voice": (
        "Ingen svarar ensam för {who}: de är {count}.",
        "Nobody answers alone for {who}: they are {count}.",
    ),
    "not_adults_table": (
        "{who} sitter inte vid de vuxnas bord: de har egna träffar.",
        "{who} [does|do] not sit at the adults' table: they have meetings of their own.",
    ),
    "not_large": (
        "Ingen styrgrupp och inga arbetsgrupper: {count} ryms vid ett bord.",
        "No steering group and no working groups: {count} fit round one table.",
    ),
}

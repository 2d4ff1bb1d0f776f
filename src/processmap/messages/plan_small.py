"""What a plan says of the small circles that come before the wide ones, and of ground rules."""

TEXTS: dict[str, tuple[str, str]] = {
    "daily_title": ("Börja där de ändå möts: {places}", "Start where they meet anyway: {places}"),
    "daily": (
        "Samma personer varje gång, om det praktiska i {subject}, inte om hela konflikten. "
        "Ordna en synlig sak snart. Fråga först om det finns fler delar än {sides}; saknas en, "
        "vänta på den. {held}",
        "The same people each time, on what is practical in {subject}, not on the whole "
        "conflict. Get one visible thing done soon. Ask first whether there are more parts than "
        "{sides}; if one is missing, wait for it. {held}",
    ),
    "helped": ("{who} håller ihop det.", "{who} [holds|hold] it together."),
    "daily_hour": ("när de ändå är där", "when they are there anyway"),
    "daily_yes": (
        "{who} säger själva, var för sig, ja till att sitta ner med varandra där de ändå möts.",
        "{who} say yes themselves, each alone, to sitting down together where they meet anyway.",
    ),
    "sheltered_title": (
        "Små skyddade samtal om hur ni bemöter varandra",
        "Small sheltered talks about how people treat each other",
    ),
    "sheltered": (
        "{who}, några få åt gången och var för sig{subject}. {before} {unseen}",
        "{who}, a few at a time and each camp for itself{subject}. {before} {unseen}",
    ),
    "sheltered_before": (
        "Helst före {what}.",
        "If possible before {what}.",
    ),
    "sheltered_waits": ("{what} väntar på dem.", "{what} [waits|wait] for them."),
    "sheltered_waits_not": ("{what} väntar inte på dem.", "{what} [does|do] not wait for them."),
    "around": (", kring {views}", ", around {views}"),
    "unseen": ("{who} behöver inte visa vilka de är.", "{who} need not show who they are."),
    "acknowledge": (
        "{who} tillfrågas först enskilt, och säger sedan till {hurt} vad som gick fel{what} "
        "och vad som görs nu. Den som får höra det väljer formen och avgör om det räcker.",
        "{who} [is|are] first asked alone, and then [tells|tell] {hurt} what went wrong{what} "
        "and what is done now. Those told choose the form and decide whether it is enough.",
    ),
    "acknowledge_too": (
        "{who} tillfrågas enskilt, och säger sedan till {hurt} vad som gick fel{what} och vad som "
        "görs nu, i den form som de väljer.",
        "{who} [is|are] asked alone, and then [tells|tell] {hurt} what went wrong{what} and what "
        "is done now, in the form they choose.",
    ),
    "acknowledge_short": (
        "{who} tillfrågas enskilt, och säger sedan till {hurt} vad som gick fel{what} och vad som görs nu.",
        "{who} [is|are] asked alone, and then [tells|tell] {hurt} what went wrong{what} and what is done now.",
    ),
    "acknowledge_before": (
        "Före kretsen, om {hurt} vill höra det, säger {who} till dem vad som gick fel{what}, som de "
        "själva ser det. De som fick höra det säger om det räcker.",
        "Before the circle, if {hurt} [hurt:wants|want] to hear it, {who} [tells|tell] them what "
        "went wrong{what}, as they see it themselves. Those told say whether it is enough.",
    ),
    "acknowledge_before_short": (
        "Före kretsen, om {hurt} vill höra det, säger {who} till dem vad som gick fel{what}.",
        "Before the circle, if {hurt} [hurt:wants|want] to hear it, {who} [tells|tell] them what went wrong{what}.",
    ),
    "who_did_it": (
        "Fråga {who}, var för sig, vem som gjorde det som bröt förtroendet{what}. Den det var frågas "
        "sedan enskilt.",
        "Ask {who}, each alone, who did what broke the trust{what}. Whoever it was is then asked "
        "alone.",
    ),
    "who_did_it_short": (
        "Fråga {who}, var för sig, vem som bröt förtroendet{what}. Den det var frågas sedan enskilt.",
        "Ask {who}, each alone, who broke the trust{what}. Whoever it was is then asked alone.",
    ),
    "because_promise": (", utifrån löftet {what}", ", starting from the promise {what}"),
    "because_tried": (
        ", utifrån det som prövats ({what})",
        ", starting from what was tried ({what})",
    ),
    "because_of": (", utifrån {views}", ", starting from {views}"),
    "circle_title": ("Liten krets om förtroendet", "A small circle about trust"),
    "circle": (
        "Bara {subject} och hur ni talar med varandra. {limit} {alone}",
        "Only {subject} and how you talk with each other. {limit} {alone}",
    ),
    "circle_short": (
        "Bara {subject}.",
        "Only {subject}.",
    ),
    "circle_if": (
        "Om de säger ja: samma få, bara om förtroendet. {alone}",
        "If they say yes: the same few, only about trust. {alone}",
    ),
    "for_itself": (
        "{who} talar där inte för {others}, som får veta att kretsen möts.",
        "There {who} [does|do] not speak for {others}, who [others:is|are] told that the circle meets.",
    ),
    "between_title": ("Enskilda samtal mellan träffarna", "Talks with each between the meetings"),
    "between": (
        "Den som leder talar med var och en av {who}: vad gick fram, vad gjorde ont, vad litet kan "
        "göras redan nu?",
        "The lead talks with each of {who}: what got across, what hurt, what small thing can be "
        "done already?",
    ),
    "between_short": ("Med {who}, var för sig.", "With {who}, each alone."),
    "shuttle_title": (
        "Gå mellan dem, i stället för samma form igen",
        "Go between them, instead of the same form again",
    ),
    "shuttle": (
        "Samtalsledaren går mellan {who}, var för sig: vad avstår de från att säga offentligt, "
        "och vad skulle få dem att ompröva något? {ended} Inget gemensamt rum utan "
        "deras eget ja.",
        "The lead goes between {who}, each alone: what do they refrain from saying in public, "
        "and what would make them think anew? {ended} No common room without a yes "
        "of their own.",
    ),
    "shuttle_short": (
        "Samtalsledaren går mellan {who}, var för sig. {ended} Inget gemensamt rum utan deras eget ja.",
        "The lead goes between {who}, each alone. {ended} No common room without a yes of their own.",
    ),
    "spent": (
        "Inte {what} en gång till.",
        "Not {what} once more.",
    ),
    "spent_unnamed": (
        "Inte samma form en gång till.",
        "Not the same form once more.",
    ),
    "owning_title": ("{who} säger vad som gick fel", "Owning up to what went wrong: {who}"),
    "owning": (
        "Fråga dem först enskilt om de ser något sådant. Det sägs i den form som {hurt} väljer, och "
        "bara om de vill höra det.",
        "Ask them first alone whether they see any such thing. It is said in the form that {hurt} "
        "[chooses|choose], and only if they want to hear it.",
    ),
    "subject_views": ("{views}", "{views}"),
    "subject_after": ("förtroendet efter {what}", "trust after {what}"),
    "subject_promise": ("förtroendet och löftet {what}", "trust and the promise {what}"),
    "subject_trust": ("förtroendet", "trust"),
    "not_about": ("Sakfrågan ({what}) väntar.", "The matter itself ({what}) waits."),
    "not_matter": ("Sakfrågan väntar.", "The matter itself waits."),
    "neutral_place": ("på neutral plats", "on neutral ground"),
    "circle_yields": (
        "om och hur de vill gå vidare tillsammans",
        "whether and how they want to go on together",
    ),
    "group_title": ("De berörda formar processen", "Those concerned shape the process"),
    "group": (
        "Innan alla möts avgör några av dem {what}. {lead} {beside}",
        "Before everybody meets, some of them settle {what}. {lead} {beside}",
    ),
    "group_short": (
        "De avgör {what}. {lead}",
        "They settle {what}. {lead}",
    ),
    "shapes_lead": ("vem som leder", "who leads"),
    "shapes_rules": ("spelreglerna", "the ground rules"),
    "shapes_topics": (
        "vilka ämnen i vilken ordning ({themes} och vad andra lägger till)",
        "which topics in which order ({themes} and what others add)",
    ),
    "shapes_topics_short": (
        "vilka ämnen i vilken ordning",
        "which topics in which order",
    ),
    "group_yields_rules": ("en processöverenskommelse", "a process agreement"),
    "lead_not_alone": (
        "Ledaren väljer de tillsammans, inte {owner} ensam.",
        "They choose the lead together, not {owner} alone.",
    ),
    "lead_together": (
        "Ledaren väljer de tillsammans.",
        "They choose the lead together.",
    ),
    "group_yields": (
        "en processöverenskommelse och en ledare som alla godtar",
        "a process agreement and a lead that all accept",
    ),
    "agreement": (
        "Processöverenskommelsen är klar innan sakfrågan öppnas: {items}.",
        "The process agreement is ready before the matter is opened: {items}.",
    ),
    "agreement_short": (
        "Processöverenskommelsen är klar innan sakfrågan öppnas: {items}.",
        "The process agreement is ready before the matter is opened: {items}.",
    ),
    "rules": (
        "{who} är överens om spelregler innan de möts: {items}.",
        "{who} [agrees|agree] on ground rules before they meet: {items}.",
    ),
    "renew": (
        "Alla går igenom {what} och förnyar reglerna tillsammans: medierna (de andra får veta "
        "först), och hur nya parter och ämnen kommer in också efter en underskrift, utan att en "
        "ensam kan säga nej. {lead}",
        "All go through {what} and renew the rules together: the media (the others are told "
        "first), and how new parties and topics come in after a signature too, with no single no "
        "shutting them out. {lead}",
    ),
    "renew_lead": (
        "De bestämmer också vilka som säger ja till en ny ledare.",
        "They settle too who says yes to a new lead.",
    ),
    "lead_goes_on": (
        "{lead} fortsätter att leda; de {accepting} som godtog det säger ja till en ny{alone}.",
        "{lead} goes on as lead; the {accepting} who accepted that say yes to a new one{alone}.",
    ),
    "leads_go_on": (
        "De {count} som leder fortsätter; de {accepting} som godtog dem säger ja till en ny{alone}.",
        "The {count} who lead go on; the {accepting} who accepted them say yes to a new "
        "one{alone}.",
    ),
    "renew_not_alone": (", inte {owner} ensam", ", not {owner} alone"),
    "item_media": (
        "medierna (ingen går ut innan de andra fått veta, och var och en bara i eget namn)",
        "the media (nobody goes out before the others have been told, and each only in their own "
        "name)",
    ),
    "item_new": (
        "att nya parter och ämnen vänder sig till den som leder och får svar av er tillsammans",
        "that new parties and topics turn to whoever leads and are answered by you together",
    ),
    "item_new_after": (
        "att nya parter och ämnen, också efter en underskrift, vänder sig till den som leder och "
        "får svar av er tillsammans, så att ingen ensam stänger dem ute",
        "that new parties and topics, after a signature too, turn to whoever leads and are "
        "answered by you together, so that nobody alone shuts them out",
    ),
    "item_court": (
        "vad som händer med samtalen medan {what} pågår",
        "what happens to the talks while {what} [goes|go] on",
    ),
    "item_court_short": (
        "samtalen medan {what} pågår",
        "the talks while {what} [goes|go] on",
    ),
    "item_deals": (
        "att uppgörelser vid sidan av, och deras följder för de andra, berättas före underskrift",
        "that deals on the side, and their effect on the others, are told before signing",
    ),
    "item_deals_short": (
        "att uppgörelser vid sidan av berättas före underskrift",
        "that deals on the side are told before signing",
    ),
    "beside": (
        "Steg vid sidan av: {who} kommer överens om vem som säger till vem, innan någon går till "
        "domstol eller politiker, vad det gör med deras uppgift, om samtalen då pausar, och att "
        "inget som sagts här används där. {asked}",
        "Steps beside the talks: {who} agree who tells whom, before anybody goes to court or "
        "politicians, what it does to their task, whether the talks then pause, and that nothing "
        "said here is used there. {asked}",
    ),
    "beside_deals": (
        "Steg vid sidan av: {who} kommer överens om vem som säger till vem, innan någon går till "
        "domstol eller politiker, vad det gör med deras uppgift, om samtalen då pausar, att "
        "inget som sagts här används där, och att den som gör upp med några säger detsamma före "
        "underskrift. {asked}",
        "Steps beside the talks: {who} agree who tells whom, before anybody goes to court or "
        "politicians, what it does to their task, whether the talks then pause, that nothing "
        "said here is used there, and that whoever settles with some tells the same before "
        "signing. {asked}",
    ),
    "beside_asked": ("Fråga {who} först.", "Ask {who} first."),
    "item_leave": ("vad som händer om någon går", "what happens if somebody leaves"),
    "item_consent": ("att ingen röstas ner", "that nobody is voted down"),
    "item_without_known": (
        "att alla vet vad som händer om ni inte enas: {what}",
        "that all know what happens if you do not agree: {what}",
    ),
    "item_leave_or_without": (
        "vad som gäller om någon går eller om ni inte enas",
        "what holds if somebody leaves or you do not agree",
    ),
    "item_leave_or_without_short": (
        "vad som gäller om någon går eller om ni inte enas",
        "what holds if somebody leaves or you do not agree",
    ),
    "mirrored": (
        "{who} läser var för sig hur den egna synen återgetts, och säger om {views} är rätt "
        "återgivet.",
        "{who} each read how their view has been told, and say whether {views} [is|are] "
        "rightly told.",
    ),
    "mirrored_drawn": (
        "{who} läser och rättar hur det de sagt återgetts, innan något mer ritas än {what}.",
        "{who} [reads|read] and [corrects|correct] how what they said has been told, before more "
        "is drawn than {what}.",
    ),
    "mirrored_all": (
        "{who} läser och rättar för sig hur den egna synen återgetts, innan någon annan ser det.",
        "{who} [reads|read] and [corrects|correct], each alone, how their view has been told, "
        "before anybody else sees it.",
    ),
    "yes": (
        "{who} ger sitt eget ja, och vet då vilka andra som kommer till samtalen om {subject}.",
        "{who} [gives|give] a yes of their own, knowing who else comes to the talks about "
        "{subject}.",
    ),
    "yes_short": (
        "{who} ger sitt eget ja, och vet då vilka andra som kommer.",
        "{who} [gives|give] a yes of their own, knowing who else comes.",
    ),
    "yes_each": (
        "{who} ger var sitt ja, och vet då vilka andra som kommer till samtalen om {subject}.",
        "{who} each give a yes of their own, knowing who else comes to the talks about {subject}.",
    ),
    "yes_each_short": (
        "{who} ger var sitt ja, och vet då vilka andra som kommer.",
        "{who} each give a yes of their own, knowing who else comes.",
    ),
    "yes_alone": (
        "{who} frågas utan {power} om de vill sitta i samma rum. Vill de inte hålls deras "
        "samtal för sig.",
        "{who} [is|are] asked without {power} whether they want to sit in the same room. If "
        "not, their talks are held apart.",
    ),
    "group_number": (
        "De berörda formar processen, grupp {number} av {count}",
        "Those concerned shape the process, group {number} of {count}",
    ),
    "group_beside": (
        "De {count} grupperna har alla läger i sig, och den som leder för ihop vad de kommer "
        "fram till.",
        "The {count} groups each have all camps in them, and the lead brings together what "
        "they arrive at.",
    ),
    "mirrored_first": (
        "Innan det bestäms vilka som möts om vad: {who} läser sammanställningen av det som "
        "sagts och säger om den stämmer. Skriv in synerna; då visar upplägget vilka "
        "som behöver mötas.",
        "Before it is settled who meets about what: {who} [reads|read] the summary of what was "
        "said and [says|say] whether it is right. Write the views in; the plan then "
        "shows who has to meet.",
    ),
    "mirrored_shown": (
        "{read} Två veckor senare får alla en sammanställning, utan namn.",
        "{read} Two weeks later all get a summary, without names.",
    ),
    "each_heard": ("Var och en som hörts", "Each one heard"),
}

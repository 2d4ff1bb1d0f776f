"""What a plan says on the way to a decision, and where no process is needed."""

TEXTS: dict[str, tuple[str, str]] = {
    "receivers": (
        "Innan {what} {step}: ta in dem som skulle få bära följderna och inte är med här. "
        "{holds} {who}",
        "Before {what} [is|are] {step}: take in those who would bear the consequences and are "
        "not here. {holds} {who}",
    ),
    "receivers_drawn": (
        "Innan {what} {step}, och innan det första ämnet blir överenskommet, ritar {drawing} var det "
        "hamnar. {holds} Den som leder ringer dem som märker av det och inte är med; de sitter med "
        "medan frågan är öppen. {who}",
        "Before {what} [is|are] {step}, and before the first topic is agreed, {drawing} "
        "[drawing:draws|draw] where it comes down. {holds} The lead calls those who would feel it "
        "and are not here; they sit there while the question is open. {who}",
    ),
    "signed": ("skrivs under", "signed"),
    "decided": ("avgörs", "decided"),
    "holds": ("Det gäller {text}.", "It says {text}."),
    "known_receivers": ("Kända nu: {who}. Vilka fler?", "Known now: {who}. Who else?"),
    "draft_home": (
        "{who} har utkastet hemma minst tre veckor och svarar innan något skrivs under; alla som varit "
        "med ser då den färdiga texten.",
        "{who} [has|have] the draft at home at least three weeks and [answers|answer] before "
        "anything is signed; all who took part then see the finished text.",
    ),
    "draft_home_short": (
        "{who} har utkastet hemma minst tre veckor och svarar innan något skrivs under.",
        "{who} [has|have] the draft at home at least three weeks and [answers|answer] before "
        "anything is signed.",
    ),
    "ratify_title": ("Ja eller nej från var och en", "Yes or no from each"),
    "ratify": (
        "{who} svarar efter sin egen ordning{members}. Texten säger vem som skriver under, för vilka "
        "och vem som säger nej. {rest} {copies}",
        "{who} [answers|answer] in their own order{members}. The text says who signs, for whom, and "
        "who says no. {rest} {copies}",
    ),
    "ratify_quiet": (
        "{who} svarar efter sin egen ordning{members}. Texten säger vem som skriver under och för "
        "vilka; den som säger nej nämns inte. {rest} {copies}",
        "{who} [answers|answer] in their own order{members}. The text says who signs and for whom; "
        "whoever says no is not named. {rest} {copies}",
    ),
    "ratify_short": (
        "{who} svarar efter sin egen ordning{members}. {copies}",
        "{who} [answers|answer] in their own order{members}. {copies}",
    ),
    "members_first": (", medlemmarna först", ", members first"),
    "their_members_first": (", i föreningar medlemmarna först", ", in associations members first"),
    "rest_reads": (
        "De andra vid bordet svarar inte: inget i den ska göras eller bäras av dem.",
        "The others at the table do not answer: nothing in it is theirs to do or to bear.",
    ),
    "reads_title": ("{who} läser varje utkast", "{who} [reads|read] each draft"),
    "reads": (
        "De skriver under men sitter inte där texten görs: de möts om sin egen sak, läser varje "
        "utkast, och det de inte kan leva med ändras eller besvaras innan de andra går vidare.",
        "They sign but do not sit where the text is made: they meet on their own matter, read each "
        "draft, and what they cannot live with is changed or answered before the others go on.",
    ),
    "weaker_read": (
        "{who} går vidare i egna grupper och läser texten innan något skrivs under; det de säger tas "
        "in eller besvaras.",
        "{who} go on in groups of their own and read the text before anything is signed; what they "
        "say is taken in or answered.",
    ),
    "answered_for": (
        "{who} svarar för {others}. Det står inte att de valts till det: {asked} säger själva ja "
        "eller nej, del för del, innan någon text görs.",
        "{who} [answers|answer] for {others}. Nothing says they were chosen to: {asked} say yes or "
        "no to that themselves, part by part, before any text is made.",
    ),
    "renew_title": ("Om {what} ändras eller förnyas", "If {what} [is|are] changed or renewed"),
    "renew": (
        "{asked} {who} hörs var för sig flera gånger och svarar sedan efter sin egen ordning. "
        "Texten säger vem som skriver under och för vilka. {copies}",
        "{asked} {who} are heard apart several times and then answer in their own order. The text "
        "says who signs and for whom. {copies}",
    ),
    "renew_asked": (
        "Fråga först {others}, var för sig, om {who} får tala för dem; det står inte att de valts.",
        "First ask {others}, each alone, whether {who} may speak for them; nothing says they were "
        "chosen to.",
    ),
    "renew_asked_sides": (
        "Får {who} tala för {wholes}? Fråga först {others}, på varje sida för sig.",
        "May {who} speak for {wholes}? First ask {others}, on each side by itself.",
    ),
    "copies_quiet": (
        "Den går till {who} och samma dag till medierna, om ingen av dem, frågade var för sig, säger "
        "nej för tryggheten.",
        "It goes to {who} and the same day to the media, unless one of those who signed, each asked "
        "alone, says no for safety.",
    ),
    "copies": ("Den går till {who} och offentliggörs.", "It goes to {who} and is made public."),
    "ratified": ("{who} har sagt ja, nej eller ja-om.", "{who} [has|have] said yes, no or yes-if."),
    "statutory": (
        "{what} prövas för sig av {who}; samtalen ersätter inte det. Säg i varje inbjudan hur "
        "man yttrar sig där. {season}",
        "{what} [is|are] tried separately by {who}; the talks do not replace it. Say in each "
        "invitation how to be heard there. {season}",
    ),
    "statutory_short": (
        "{what} prövas för sig av {who}: säg i varje inbjudan hur man yttrar sig där. {season}",
        "{what} [is|are] tried separately by {who}: say in each invitation how to be heard there. {season}",
    ),
    "statutory_after": (
        "Därefter {what}, hos {who}; samtalen ersätter inte det. Säg i varje inbjudan hur man "
        "yttrar sig där. {opinion} {season}",
        "After that {what}, with {who}; the talks do not replace it. Say in each invitation how "
        "to be heard there. {opinion} {season}",
    ),
    "statutory_after_short": (
        "Därefter {what}, hos {who}: säg i varje inbjudan hur man yttrar sig där. {opinion} {season}",
        "After that {what}, with {who}: say in each invitation how to be heard there. {opinion} {season}",
    ),
    "day_not_in_summer": (
        "{who} säger när man kan svara: hela tiden ligger utanför juni–augusti, också om samtalen "
        "inte väntas in.",
        "{who} [says|say] when one can answer: the whole time lies outside June to August, also if "
        "the talks are not waited for.",
    ),
    "binding_form": (
        "Det ni enas om: {who} svarar vilken form det får (föreskrift, avtal, beslut), vem som "
        "utfärdar den och från när.",
        "What you agree on: {who} [answers|answer] what form it gets (regulation, contract, "
        "decision), who issues it and from when.",
    ),
    "not_in_summer": (
        "Hela tiden att svara ligger utanför juni–augusti.",
        "The whole time to answer lies outside June to August.",
    ),
    "statutory_alone": (
        "{what} prövas för sig; samtalen ersätter inte det. Säg i varje inbjudan hur man "
        "yttrar sig där. {season}",
        "{what} [is|are] tried separately; the talks do not replace it. Say in each "
        "invitation how to be heard there. {season}",
    ),
    "duties": (
        "{what} görs i lagens ordning bredvid; samtalen ersätter den inte.",
        "{what} [is|are] done beside it in the order of the law; the talks do not replace it.",
    ),
    "shown": (
        "{who} ser hur deras del är återgiven minst två veckor innan något lämnas till {body}{by}, och får "
        "svar. {loose}",
        "{who} [sees|see] how their part is told two weeks or more before anything goes to {body}{by}, and [who:gets|get] an "
        "answer. {loose}",
    ),
    "loose": (
        "{who} får det där de är, på öppen tid och på papper, med vad som hänt sedan de talade.",
        "{who} [gets|get] it where they are, at open hours and on paper, with what has happened since they spoke.",
    ),
    "loose_many": (
        "De som ingen förening talar för får det där de är, på öppen tid och på papper, med vad som hänt "
        "sedan de talade.",
        "Those for whom no association speaks get it where they are, at open hours and on paper, with what has "
        "happened since they spoke.",
    ),
    "seen_by": (" (senast {day})", " (by {day})"),
    "reworked": (
        "{maker} arbetar om {what} efter det som föreslagits, tillsammans med {who}, och visar vad "
        "som ändrats och inte.",
        "{maker} [reworks|rework] {what} by what was proposed, together with {who}, and "
        "[maker:shows|show] what was changed and what was not.",
    ),
    "answered_first": (
        "{who} får ett öppet svar från {maker} inom två veckor efter sista träffen: vad som togs med, "
        "vad inte och varför. Sedan minst fyra veckor {first} till {body}.",
        "{who} [gets|get] an open answer from {maker} within two weeks of the last meeting: what was taken in, "
        "what not and why. Then at least four weeks {first} to {body}.",
    ),
    "answered_first_short": (
        "{who} får ett öppet svar från {maker} inom två veckor. Sedan minst fyra veckor {first} till {body}.",
        "{who} [gets|get] an open answer from {maker} within two weeks. Then at least four weeks {first} to {body}.",
    ),
    "answered_through": (
        "{who} får ett öppet svar från {maker} inom två veckor efter sista träffen, genom den som leder: "
        "vad som togs med, vad inte och varför. Sedan minst fyra veckor {first} till {body}.",
        "{who} [gets|get] an open answer from {maker} within two weeks of the last meeting, through the "
        "lead: what was taken in, what not and why. Then at least four weeks {first} to {body}.",
    ),
    "answered_through_short": (
        "{who} får ett öppet svar från {maker} inom två veckor, genom den som leder. Sedan minst fyra veckor {first} till {body}.",
        "{who} [gets|get] an open answer from {maker} within two weeks, through the lead. Then at least four weeks {first} to {body}.",
    ),
    "answered_by_lead": (
        "{who} får ett öppet svar från den som leder inom två veckor efter sista träffen: vad som togs "
        "med, vad inte och varför. Sedan minst fyra veckor {first} till {body}.",
        "{who} [gets|get] an open answer from the lead within two weeks of the last meeting: what was "
        "taken in, what not and why. Then at least four weeks {first} to {body}.",
    ),
    "opinion_there": (
        "Efter sista mötet där: ett öppet svar till alla, sedan minst fyra veckor till {who}.",
        "After the last meeting there: an open answer to all, then at least four weeks to {who}.",
    ),
    "time_to_opinion": (
        "till {who}, och lika länge därefter",
        "to {who}, and as long again after that",
    ),
    "shown_alone": (
        "{who} ser för sig vad som går till {body}, i självvald form, och får svar innan det lämnas.",
        "{who} [sees|see] by themselves what goes to {body}, in the form of their choice, and [gets|get] an answer "
        "before it is handed over.",
    ),
    "shown_alone_each": (
        "{who} ser var för sig vad som går till {body}, i självvald form, och får svar innan det lämnas.",
        "{who} each see by themselves what goes to {body}, in the form of their choice, and get an answer "
        "before it is handed over.",
    ),
    "shown_agreed": (
        "{who} ser den färdiga texten innan den skrivs under.",
        "{who} [sees|see] the finished text before it is signed.",
    ),
    "shown_report": (
        "{who} ser det som ska stå i {what}, och säger sitt, innan det går till {body}.",
        "{who} [sees|see] what is to stand in {what}, and [who:answers|answer], before it goes "
        "to {body}.",
    ),
    "all_who_spoke": ("Alla som varit med", "All who took part"),
    "after_all_yes": (
        "Sist, när alla sagt ja: {what}.",
        "Last, once all have said yes: {what}.",
    ),
    "prepares": ("Beredning: {who}", "Preparation: {who}"),
    "title": ("Beslut: {who}", "Decision: {who}"),
    "decision": (
        "Underlag: {what}, med alla synsätt där ni inte enats. {day} {prepared} {consent}",
        "Before it: {what}, with every view where you did not agree. {day} {prepared} {consent}",
    ),
    "decision_on": (
        "Om {what}, med alla synsätt där ni inte enats. {day} {prepared} {consent}",
        "On {what}, with every view where you did not agree. {day} {prepared} {consent}",
    ),
    "what_came": ("det som kommit fram", "what has come forth"),
    "prepared": ("{who} bereder.", "{who} [prepares|prepare] it."),
    "if_theirs": (
        "Först när det är klart att {who} beslutar.",
        "Only when it is clear that {who} [decides|decide].",
    ),
    "may_need_yes": (
        "Om det kräver ja från {who} är omtvistat.",
        "Whether it needs a yes from {who} is disputed.",
    ),
    "needs_yes": ("Kräver ja från {who}.", "Requires a yes from {who}."),
    "appoints": (
        "{body} väljer, och säger sedan till {to} vilka det blev. Har någon en egen mening om vilka det "
        "ska vara, eller drabbas någon av valet: skriv in dem, så blir det samtal.",
        "{body} [chooses|choose], and then [body:tells|tell] {to} who it became. Has anybody a view of their own of who it is "
        "to be, or does the choice hit somebody: write them in, and there will be talks.",
    ),
    "appoints_alone": (
        "{body} väljer och säger öppet vilka det blev. Har någon en egen mening om vilka det ska vara, "
        "eller drabbas någon av valet: skriv in dem, så blir det samtal.",
        "{body} [chooses|choose] and [body:says|say] openly who it became. Has anybody a view of their own of who it is "
        "to be, or does the choice hit somebody: write them in, and there will be talks.",
    ),
    "inform_title": ("Information, inte dialog", "Information, not dialogue"),
    "inform": (
        "{who} berättar på plats vad som är bestämt i {what} och varför, svarar på frågor och "
        "säger hur man överklagar eller klagar. Bjud inte in till samtal om det som inte går "
        "att ändra.",
        "{who} [tells|tell] on the spot what is settled in {what} and why, "
        "[who:answers|answer] questions and [who:says|say] how to appeal or complain. Do not "
        "invite to talks about what cannot be changed.",
    ),
    "inform_alone": (
        "Berätta på plats vad som är bestämt i {what} och varför, svara på frågor och säg hur "
        "man överklagar eller klagar. Bjud inte in till samtal om det som inte går att ändra.",
        "Tell on the spot what is settled in {what} and why, answer questions and say how to "
        "appeal or complain. Do not invite to talks about what cannot be changed.",
    ),
    "somebody": ("den som kan göra det", "whoever can do it"),
    "enough": (
        "Det räcker att {who} gör något åt {what}: ring {to}, säg vad som görs och när, gör "
        "det, och fråga efter tre veckor om det blev bra. Ingen process behövs.",
        "It is enough that {who} [does|do] something about {what}: call {to}, say what is "
        "done and when, do it, and ask after three weeks whether it turned out well. No "
        "process is needed.",
    ),
    "enough_alone": (
        "Det räcker att {who} gör något åt {what}, säger när, och frågar efter tre veckor om "
        "det blev bra. Ingen process behövs.",
        "It is enough that {who} [does|do] something about {what}, [who:says|say] when, and "
        "[who:asks|ask] after three weeks whether it turned out well. No process is needed.",
    ),
    "anything_on": ("något om {themes}", "anything on {themes}"),
    "title_untied": ("Resultatet går till {who}", "The result goes to {who}"),
    "result_to": (
        "Underlag: {what}, med alla synsätt där ni inte enats. Vem som avgör är inte sagt.",
        "Before it: {what}, with every view where you did not agree. Who decides has not been "
        "said.",
    ),
    "result_to_told": (
        "Underlag: {what}, med alla synsätt där ni inte enats.",
        "Before it: {what}, with every view where you did not agree.",
    ),
    "result_to_many": (
        "Underlag: {what}, med alla synsätt där ni inte enats. Vilket av dem som avgör vad är "
        "inte sagt.",
        "Before it: {what}, with every view where you did not agree. Which of them decides "
        "what has not been said.",
    ),
    "meets": ("Sammanträder {day}.", "Meets on {day}."),
    "meets_papers": (
        "Sammanträder {day}; det som ska med lämnas senast {papers}.",
        "Meets on {day}; what is to go with it is handed in by {papers}.",
    ),
    "meets_after": (
        "Vägen dit: {steps}. Sammanträder {day}.",
        "On the way: {steps}. Meets on {day}.",
    ),
    "decides_on_after": (
        "Vägen dit: {steps}. Avgörs {day}.",
        "On the way: {steps}. Decided on {day}.",
    ),
    "decides_on": ("Avgörs {day}.", "Decided on {day}."),
    "decides_on_papers": (
        "Avgörs {day}; det som ska med lämnas senast {papers}.",
        "Decided on {day}; what is to go with it is handed in by {papers}.",
    ),
    "how_done": (
        "det som kommit fram om hur {what} ska genomföras",
        "what has come forth on how {what} is to be carried out",
    ),
    "shown_first": (
        "{who} ser först hur deras del är återgiven{by}.",
        "{who} first [sees|see] how their part is told{by}.",
    ),
}

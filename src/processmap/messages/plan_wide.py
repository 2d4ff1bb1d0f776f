"""What a plan says of what runs already, the common table, working groups, places and side-by-side
talks.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "own_words": ("{words}", "{words}"),
    "booked_mirror": (
        "Visa vad som kom fram på {what}, också det som säger emot, och låt folk ändra.",
        "Show what came forth at {what}, also what speaks against, and let people correct it.",
    ),
    "booked_about": ("Om {what}.", "About {what}."),
    "unit_steering_group": ("Styrgruppen fortsätter", "The steering group goes on"),
    "unit_working_group": ("Arbetsgrupperna fortsätter", "The working groups go on"),
    "unit_reference_group": ("Referensgruppen fortsätter", "The reference group goes on"),
    "unit_plenary": ("Forumet fortsätter", "The forum goes on"),
    "goes_on_steering_group": (
        "Leder arbetet mellan forumets träffar.",
        "Steers between the meetings of the forum.",
    ),
    "goes_on_working_group": (
        "Tar fram alternativ till forumet.",
        "Works out options for the forum.",
    ),
    "goes_on_reference_group": ("Ger råd, och får svar.", "Advises, and is answered."),
    "goes_on_plenary": (
        "Alla möts sällan, för att väga det grupperna arbetat fram.",
        "All meet seldom, to weigh what the groups have worked out.",
    ),
    "goes_on_kept": (
        "Fortsätter med {themes}, som inte tas upp vid det stora bordet: det är uppgjort, och därför "
        "kan ni tala om resten nu. Den som vill ändra det tar det hit. {known}",
        "Goes on with {themes}, which [is|are] not taken up at the large table: that is settled, and so "
        "you can talk about the rest now. Whoever wants to change it takes it here. {known}",
    ),
    "kept_known": (
        "Vad den vet läggs fram vid det stora bordets första träff.",
        "What it knows is laid before the large table when it first meets.",
    ),
    "kept_found_out": (
        "{who} reder vidare ut vad som är känt, tillsammans. Det stora bordet frågar dem, och får "
        "svar till varje träff.",
        "{who} go on finding out together what is known. The large table asks them, and is "
        "answered for each meeting.",
    ),
    "goes_on_own": (
        "Fortsätter med sin egen sak. Vad den vet hämtas in, men den här frågan avgörs inte "
        "där: alla som berörs sitter inte med.",
        "Goes on with its own matter. What it knows is taken in, but this question is not "
        "settled there: not all whom it concerns sit there.",
    ),
    "goes_on_own_short": (
        "Fortsätter med sin egen sak. Den här frågan avgörs inte där: alla som berörs sitter inte med.",
        "Goes on with its own matter. This question is not settled there: not all whom it concerns sit there.",
    ),
    "goes_on_between": (
        "Tar fram alternativ om {themes} och avgör inget för de andra, som först får veta, var för "
        "sig, vad som är uppgjort och inte.",
        "Works out options on {themes} and settles nothing for the others, who are told first, each "
        "alone, what is agreed there and what is not.",
    ),
    "goes_on_between_short": (
        "Tar fram alternativ om {themes} och avgör inget för de andra, som först får veta vad som är uppgjort.",
        "Works out options on {themes} and settles nothing for the others, who are told first what is agreed.",
    ),
    "forum_order": (
        "Alla möts sällan{chairs}. Först görs {now} färdigt, sedan förhandlas {later}.",
        "All meet seldom{chairs}. First {now} [is|are] finished, then {later} [is|are] negotiated.",
    ),
    "chairs_known": (" ({seats} stolar)", " ({seats} chairs)"),
    "chairs_all_yes": (" ({seats} stolar, allas ja behövs)", " ({seats} chairs, all must say yes)"),
    "who_asked": (
        "{goes_on} Fråga vilka som sitter där nu och hur ofta de möts.",
        "{goes_on} Ask who sits there now and how often they meet.",
    ),
    "who_asked_too": ("{goes_on} Fråga detsamma här.", "{goes_on} Ask the same here."),
    "group_later_same": (
        "Samma som nu, när {now} är {result}: tar fram alternativ ur {views}. {seats}",
        "The same as now, when {now} [is|are] {result}: works out options from {views}. {seats}",
    ),
    "kind_plenary": ("Storforum", "Plenary"),
    "kind_round_table": ("Rundabord", "Round table"),
    "kind_assessment": ("Enskilt samtal", "Talk by themselves"),
    "kind_triage": ("Avstämning om läget", "Check of the situation"),
    "kind_own_group": ("Samtal i egen grupp", "Talk in a group of their own"),
    "kind_shuttle": ("Genom samtalsledaren", "Through the lead"),
    "kind_mirroring": ("Återspegling", "Mirroring"),
    "kind_mandate": ("Uppdrag", "Mandate"),
    "kind_information": ("Information", "Information"),
    "kind_process_group": ("Processgrupp", "Process group"),
    "kind_steering_group": ("Styrgrupp", "Steering group"),
    "kind_working_group": ("Arbetsgrupp", "Working group"),
    "kind_local_forum": ("Lokalt forum", "Local forum"),
    "kind_mixed_group": ("Liten blandad grupp", "Small mixed group"),
    "kind_fact_panel": ("Faktapanel", "Fact panel"),
    "kind_reference_group": ("Referensgrupp", "Reference group"),
    "kind_negotiation": ("Förhandling", "Negotiation"),
    "kind_citizens_jury": ("Medborgarråd", "Citizens' jury"),
    "kind_citizens_assembly": ("Medborgarförsamling", "Citizens' assembly"),
    "kind_cafe": ("Dialogkafé", "Dialogue café"),
    "kind_open_space": ("Open space", "Open space"),
    "kind_study_circles": ("Studiecirklar", "Study circles"),
    "kind_reception": ("Öppen mottagning", "Open reception"),
    "kind_coordination": ("Samordning", "Co-ordination"),
    "kind_acknowledgement": ("Erkännande", "Acknowledgement"),
    "kind_ratification": ("Ja eller nej från var och en", "Yes or no from each"),
    "kind_anchoring": ("Förankring", "Anchoring"),
    "kind_deciding": ("Beslut", "Decision"),
    "kind_feedback": ("Återkoppling", "Feedback"),
    "kind_monitoring": ("Uppföljning", "Follow-up"),
    "kind_rights_track": ("Eget spår", "Own track"),
    "separate_title": ("För sig: {theme}", "By itself: {theme}"),
    "separate": (
        "En egen sak med egna parter, klar innan alla möts. Utgår från {theme}; inget annat "
        "tas upp. {known} Det ni enas om går till {who}.",
        "A matter of its own with its own parties, settled before all meet. Starts from "
        "{theme}; nothing else is taken up. {known} What you agree on goes to {who}.",
    ),
    "known_first": (
        "Först reder ni ut vad som är känt, {who} var och en med sin kunskap; reglerna efter det.",
        "First you work out what is known, {who} each with their own knowledge; the rules after that.",
    ),
    "separate_yields": ("ett gemensamt förslag till regler", "a common proposal for rules"),
    "separate_settled": (
        "Innan alla möts har det som parterna kommit fram till om {theme} varit hemma hos var och "
        "en, och {who} har svarat: blir det en regel, och från när?",
        "Before all meet, what the parties have come to on {theme} has been home with each, and "
        "{who} [has|have] answered: does it become a rule, and from when?",
    ),
    "as_now": (", med ”som nu” bland alternativen", ", with “as now” among the options"),
    "only_how": (
        ", och bara hur det som är bestämt görs",
        ", and only how what has been decided is done",
    ),
    "widened_title": ("Vidgad krets", "The wider circle"),
    "widened": (
        "Öppnas när den lilla kretsen säger att det går; alla får veta det i förväg. {promised} Om "
        "{subject}{now}. {order} {deciders} {through}",
        "Opens when the small circle says that it can; all are told before. {promised} About "
        "{subject}{now}. {order} {deciders} {through}",
    ),
    "widened_short": (
        "Om {subject}, när den lilla kretsen säger att det går. {promised} {order} {deciders} {through}",
        "About {subject}, when the small circle says that it can. {promised} {order} {deciders} {through}",
    ),
    "chosen_topics": ("de valda ämnena", "the chosen topics"),
    "as_promised": (
        "Det är steget som utlovades på {where}.",
        "It is the step that was held out at {where}.",
    ),
    "plenary": (
        "Alla, sällan: ramar in {subject}, väger gruppernas arbete och lämnar förslag. {order} "
        "{deciders} {through}",
        "All, seldom: frame {subject}, weigh the work of the groups and put forward proposals. "
        "{order} {deciders} {through}",
    ),
    "plenary_short": (
        "Möts före och efter grupperna, väger deras arbete om {subject} och lämnar förslag. {order} {deciders} {through}",
        "Meets before and after the groups, weighs their work on {subject} and puts forward proposals. {order} {deciders} {through}",
    ),
    "table": (
        "Samma personer varje gång, om {subject}, med minst tre alternativ, ett av dem ”som "
        "nu”. {order} {deciders} {through}",
        "The same people each time, about {subject}, with at least three options, one of them "
        "“as now”. {order} {deciders} {through}",
    ),
    "table_short": (
        "Om {subject}, med minst tre alternativ, ett av dem ”som nu”. {order} {deciders} {through}",
        "About {subject}, with at least three options, one of them “as now”. {order} {deciders} {through}",
    ),
    "again_title": ("Alla igen, om {later}", "All again, on {later}"),
    "again": (
        "Samma deltagare, när frågan om {now} är överenskommen.",
        "The same people, when {now} [is|are] agreed.",
    ),
    "order": ("Först {now}, sedan {later}.", "First {now}, then {later}."),
    "order_unless": (
        "Först {now}, sedan {later}, om inte annat valts.",
        "First {now}, then {later}, unless chosen otherwise.",
    ),
    "listen": (
        "Några från {who} (majoritet och opposition) lyssnar första och sista gången, utan att "
        "binda sig.",
        "Some from {who} (majority and opposition) listen the first and last time, without "
        "binding themselves.",
    ),
    "listen_short": (
        "Några från {who}, majoritet och opposition, lyssnar.",
        "Some from {who}, majority and opposition, listen.",
    ),
    "through_lead": (
        "{who} sitter inte här: deras synpunkter går genom samtalsledaren och de får utkasten.",
        "{who} [does|do] not sit here: their views go through the lead and they get the drafts.",
    ),
    "through_lead_short": (
        "{who} hörs genom samtalsledaren och får utkasten.",
        "{who} [is|are] heard through the lead and [gets|get] the drafts.",
    ),
    "yields_agreement": ("ett utkast till överenskommelse", "a draft agreement"),
    "yields_proposal": (
        "förslag som alla sett, med alla synsätt där ni inte enas",
        "proposals that all have seen, with every view where you differ",
    ),
    "small_title": (
        "Ett eller två möten där ni bor och verkar",
        "One or two meetings where you live and work",
    ),
    "small_title_once": (
        "Ett möte där ni bor och verkar",
        "One meeting where you live and work",
    ),
    "small": (
        "Spelregler på fem rader, sedan {subject}{now}{tried}. {spot} {chair}",
        "Ground rules in five lines, then {subject}{now}{tried}. {spot} {chair}",
    ),
    "tried_on_the_spot": (
        "Prova tillsammans på plats: {what}.",
        "Try together on the spot: {what}.",
    ),
    "tried_first": (
        " och något att prova en tid och utvärdera före {when}",
        " and something to try for a time and look at before {when}",
    ),
    "tried_meanwhile": (
        " och något att prova en tid; då väntar {who} med beslutet tills det är utvärderat",
        " and something to try for a time; {who} then [waits|wait] with the decision until that has "
        "been looked at",
    ),
    "tried_after": (
        " och något att besluta på prov, som utvärderas innan det blir fast",
        " and something to decide on trial, looked at before it becomes permanent",
    ),
    "one_title": (
        "Gå igenom saken tillsammans med {who}",
        "Go through the matter together with {who}",
    ),
    "one": (
        "Om {subject}: vad som behövs, vad som går att göra{now}, och vem mer som får leva med det. "
        "{answers}",
        "On {subject}: what is needed, what can be done{now}, and who else has to live with it. "
        "{answers}",
    ),
    "one_body": (
        "Från {who} kommer någon som kan svara.",
        "Somebody who can answer comes from {who}.",
    ),
    "one_commissioner": (
        "{who} är med eller svarar efteråt.",
        "{who} comes, or answers afterwards.",
    ),
    "one_yields": (
        "vad som görs, av vem och när, eller varför inte",
        "what is done, by whom and when, or why not",
    ),
    "place_theirs": ("där de bor eller brukar vara", "where they live or usually are"),
    "raised_by_all": (
        "det var och en tar upp i sina samtal (bara synen från {who} är nedskriven)",
        "what each brings up in their talks (only the view of {who} is written down)",
    ),
    "raised_by_all_sides": (
        "det var och en tar upp i sina samtal (bara en sidas syn är nedskriven)",
        "what each brings up in their talks (only one side's view is written down)",
    ),
    "what_is_found": (
        "det som sammanställningen visar att ni ser olika på",
        "what the summary shows that you see differently",
    ),
    "small_yields": (
        "ett förslag, eller två om ni ser olika",
        "a proposal, or two where you differ",
    ),
    "chair_kept": (
        "{who} har sagt nej; stolen står kvar, de får förslagen, och de övriga bestämmer inte "
        "åt dem.",
        "{who} [has|have] said no; the chair stays, they get the proposals, and the others do "
        "not settle it for them.",
    ),
    "place_between": ("på en plats mitt emellan", "in a place half-way"),
    "table_number": ("Rundabord {number} av {count}", "Round table {number} of {count}"),
    "tables": (
        "Om {subject}. Varje bord har alla sidor och sänder två till ett gemensamt möte.",
        "About {subject}. Each table has all sides and sends two to a common meeting.",
    ),
    "group_number": (
        "Arbetsgrupp: {theme}, grupp {number} av {count}",
        "Working group: {theme}, group {number} of {count}",
    ),
    "group_title": ("Arbetsgrupp om {theme}", "Working group on {theme}"),
    "group": (
        "Tar fram alternativ till nästa stora möte ur {views}, utan att besluta. {seats}",
        "Works out options for the next large meeting from {views}, without deciding. {seats}",
    ),
    "group_short": (
        "Tar fram alternativ ur {views}, utan att besluta. {seats}",
        "Works out options from {views}, without deciding. {seats}",
    ),
    "group_one": (
        "Tar fram alternativ till nästa stora möte ur {views}, utan att besluta. {seats}",
        "Works out options for the next large meeting from {views}, without deciding. {seats}",
    ),
    "group_one_short": (
        "Tar fram alternativ ur {views}, utan att besluta. {seats}",
        "Works out options from {views}, without deciding. {seats}",
    ),
    "group_later": (
        "Börjar när {now} är {result}, och tar fram alternativ ur {views}. {seats}",
        "Begins when {now} [is|are] {result}, and works out options from {views}. {seats}",
    ),
    "group_later_short": (
        "När {now} är {result}: tar fram alternativ ur {views}. {seats}",
        "When {now} [is|are] {result}: works out options from {views}. {seats}",
    ),
    "few": (
        "Vid bordet sitter {count} parter: därför små grupper, högst fyra från varje sida. "
        "{choosing}",
        "There are {count} parties at the table: so small groups, at most four from each side. "
        "{choosing}",
    ),
    "few_chairs": (
        "Bordet har {count} stolar: därför små grupper, högst fyra från varje sida. {choosing}",
        "The table has {count} chairs: so small groups, at most four from each side. {choosing}",
    ),
    "few_consent": (
        "Allas ja behövs, och ni är {count} parter: därför små grupper, högst fyra från varje sida. "
        "{choosing}",
        "Everybody's yes is needed, and you are {count} parties: so small groups, at most four from "
        "each side. {choosing}",
    ),
    "few_consent_chairs": (
        "Allas ja behövs, och bordet har {count} stolar: därför små grupper, högst fyra från varje "
        "sida. {choosing}",
        "Everybody's yes is needed, and the table has {count} chairs: so small groups, at most four "
        "from each side. {choosing}",
    ),
    "condition": (
        "Villkoret från {who} gäller: {views}. Den som saknas väntar ni in.",
        "The condition of {who} holds: {views}. Whoever is missing is waited for.",
    ),
    "choose_group": (
        "{who} väljer själva i vilken.",
        "{who} choose themselves in which.",
    ),
    "one_each": ("{count} platser, en var.", "{count} chairs, one each."),
    "closed_first": (
        "Det ni kommit fram till om {now} har varit hemma hos alla och är överenskommet innan "
        "{later} förhandlas.",
        "What is worked out on {now} has been home with all and is agreed before {later} "
        "[is|are] negotiated.",
    ),
    "agreed": ("överenskommen", "agreed"),
    "worked_out": ("utredd", "worked out"),
    "running_now": ("Om {now} tills det är klart.", "On {now} until it is finished."),
    "steering_title": (
        "De som formade processen leder mellan de stora mötena",
        "Those who shaped the process steer between the large meetings",
    ),
    "steering": (
        "En från varje sida, andra än i arbetsgrupperna. Den som vill in senare får svar här inom "
        "fyra veckor.",
        "One from each side, others than in the working groups. Whoever wants to come in later "
        "is answered here within four weeks.",
    ),
    "steering_short": (
        "En från varje sida, andra än i arbetsgrupperna. Den som vill in senare får svar här.",
        "One from each side, others than in the working groups. Whoever wants to come in later "
        "is answered here.",
    ),
    "local_title": ("Lokalt forum i {place}", "Local forum in {place}"),
    "local": (
        "Hur är {subject} just här? Forumet sänder två egna till det gemensamma bordet.",
        "How is {subject} just here? The forum sends two of its own to the common table.",
    ),
    "shuttle_title": ("{who}, sida för sida", "{who}, side by side"),
    "shuttle": (
        "Samtalsledaren hör var och en för sig om {subject}, flera gånger, innan något skrivs "
        "eller någon sätts vid samma bord.",
        "The lead hears each alone about {subject}, several times, before anything is written "
        "or anybody sits at the same table.",
    ),
    "meet_later_title": ("{who} möts, först när det är tryggt", "{who} meet, only when it is safe"),
    "meet_later": (
        "Flera möten om {subject} innan något skrivs under.",
        "Several meetings about {subject} before anything is signed.",
    ),
    "between_title": ("Bud genom samtalsledaren", "Messages through the lead"),
    "between": (
        "{who} möts inte. Samtalsledaren bär fram vad de vill ha sagt om {subject}, efter "
        "deras eget ja.",
        "{who} do not meet. The lead carries what they want said about {subject}, after their "
        "own yes.",
    ),
    "return_point": (
        "En egen punkt, som inte väntar på resten: {what} för {who}{also}. {by}",
        "A point of its own that does not wait for the rest: {what} for {who}{also}. {by}",
    ),
    "return_theme": ("trygghet och {themes}", "safety and {themes}"),
    "return_safety": (
        "trygghet och vad som behövs för att kunna återvända",
        "safety, and what it takes to be able to return",
    ),
    "return_safe_here": (
        "tryggheten i vardagen, som den är nu",
        "everyday safety, as it is now",
    ),
    "return_also": (", liksom för {who}", ", and for {who}"),
    "return_by": (
        "{who} svarar på vad de kan skydda.",
        "{who} [answers|answer] what they can protect.",
    ),
    "goes_on_monitoring": (
        "Fortsätter följa att det som är överenskommet hålls.",
        "Goes on following that what is agreed is kept.",
    ),
    "camps": (
        "Lika många röster för varje sida: de som menar {view} väljer några bland sig, så att "
        "{few} inte blir ensamma vid bordet. {own}",
        "Equally many voices for each side: those who hold {view} choose a few among them, so "
        "that {few} are not alone at the table. {own}",
    ),
    "camps_own_yes": (
        "Var och en säger själv ja till det; den som hellre talar själv gör det.",
        "Each says yes to that itself; whoever would rather speak for themselves does.",
    ),
    "declined": (
        "{who} har sagt nej: stolen står kvar, de får utkast och svar, och texten till {body} "
        "säger att de inte var med.",
        "{who} [has|have] said no: the chair is kept, they get drafts and answers, and the "
        "text to {body} says that they were not there.",
    ),
    "declined_written": (
        "{who} får utkasten och svarar skriftligt; texten till {body} säger att de inte var med.",
        "{who} [gets|get] the drafts and [who:answers|answer] in writing; the text to {body} says "
        "that they were not there.",
    ),
    "declined_needed": (
        "{who} har sagt nej och deras ja behövs: då blir det en ram eller ett råd, ingen "
        "lösning. Stolen står kvar och de får varje utkast.",
        "{who} [has|have] said no and their yes is needed: then it will be a frame or advice, "
        "no solution. The chair is kept and they get each draft.",
    ),
    "lot_title": ("Lottat medborgarråd", "Citizens' jury by lot"),
    "lot": (
        "Tjugofyra lottade överväger {subject} med sakkunniga från alla håll. {who} lovar "
        "före lottningen ett skriftligt svar på varje råd.",
        "Twenty-four drawn by lot weigh {subject} with experts from all sides. Before the lot "
        "{who} [promises|promise] a written reply to each advice.",
    ),
    "lot_yields": ("råd, och minoritetens syn", "advice, and the view of the minority"),
}

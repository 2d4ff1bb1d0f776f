"""Help of ``processmap record`` and of each of its events."""

TEXTS: dict[str, tuple[str, str]] = {
    "usage_event": ("HÄNDELSE ...", "EVENT ..."),
    "events": ("Händelser", "Events"),
    "no_event": (
        "”{name}” är ingen händelse. Menade du {near}? De som finns: {known}.",
        "“{name}” is not an event. Did you mean {near}? There are: {known}.",
    ),
    "no_such_event": (
        "”{name}” är ingen händelse. De som finns: {known}.",
        "“{name}” is not an event. There are: {known}.",
    ),
    "no_event_given": (
        "Vad har hänt? Ange en händelse: {known}.",
        "What happened? Name an event: {known}.",
    ),
    # The events.
    "held_short": ("ett samtal har hållits", "a conversation was held"),
    "held_help": (
        "Antecknar att ett samtal har hållits. SAMTAL är dess id eller titel, eller en grupp som möts flera gånger: då "
        "gäller det nästa träff. Ett samtal som ingen hade planerat anges i stället med --title.",
        "Notes that a conversation was held. DIALOGUE is its id or title, or a forum that meets several times: then it "
        "is the next of its meetings. One that nobody had planned is given by --title instead.",
    ),
    "held_examples": (
        'processmap record torget.yaml held samtal-handlare --date 2026-03-02 --outcome "De vill stanna på torget"\n'
        'processmap record torget.yaml held --title "Fika på torget" --participants unga --purpose inventory',
        'processmap record square.yaml held talk-traders --date 2026-03-02 --outcome "They want to stay"\n'
        'processmap record square.yaml held --title "Coffee on the square" --participants youth --purpose inventory',
    ),
    "cancelled_short": ("ett samtal är inställt", "a conversation is cancelled"),
    "cancelled_help": (
        "Antecknar att ett samtal är inställt. Det som samtalet skulle ge kommer tillbaka i nästa upplägg.",
        "Notes that a conversation is cancelled. What it was for comes back in the next plan.",
    ),
    "cancelled_examples": (
        'processmap record torget.yaml cancelled samtal-unga --why "För få kunde komma"',
        'processmap record square.yaml cancelled talk-youth --why "Too few could come"',
    ),
    "planned_short": ("ett samtal är planerat", "a conversation is planned"),
    "planned_help": (
        "Antecknar att ett samtal är planerat, gärna till en dag. Det kan fortfarande flyttas.",
        "Notes that a conversation is planned, preferably for a day. It may still be moved.",
    ),
    "planned_examples": (
        "processmap record torget.yaml planned samtal-unga --date 2026-03-12 --start 17:30 --place Fritidsgården",
        "processmap record square.yaml planned talk-youth --date 2026-03-12 --start 17:30 --place Clubhouse",
    ),
    "confirmed_short": (
        "ett samtal är bekräftat till en dag",
        "a conversation is confirmed for a day",
    ),
    "confirmed_help": (
        "Antecknar att dagen är bekräftad. En ny tidplan låter samtalet stå kvar.",
        "Notes that the day is confirmed. A new timetable leaves the conversation where it is.",
    ),
    "confirmed_examples": (
        "processmap record torget.yaml confirmed samtal-unga --date 2026-03-12",
        "processmap record square.yaml confirmed talk-youth --date 2026-03-12",
    ),
    "accepted_short": ("någon har tackat ja", "somebody has said yes"),
    "accepted_help": (
        "Antecknar att någon har tackat ja: till ett samtal eller en stol i en grupp med --to, annars till att delta "
        "över huvud taget.",
        "Notes that somebody has said yes: to one conversation or a chair in a forum with --to, else to taking part at "
        "all.",
    ),
    "accepted_examples": (
        "processmap record torget.yaml accepted unga,handlare --to gemensamt-1",
        "processmap record square.yaml accepted youth,traders --to joint-1",
    ),
    "declined_short": ("någon har tackat nej", "somebody has said no"),
    "declined_help": (
        "Antecknar att någon har tackat nej: till ett samtal eller en stol i en grupp med --to, annars till att delta "
        "över huvud taget.",
        "Notes that somebody has said no: to one conversation or a chair in a forum with --to, else to taking part at "
        "all.",
    ),
    "declined_examples": (
        "processmap record torget.yaml declined unga --to gemensamt-1",
        "processmap record square.yaml declined youth --to joint-1",
    ),
    "perspective_short": (
        "ett nytt perspektiv har kommit fram",
        "a new perspective has been voiced",
    ),
    "perspective_help": (
        "Antecknar ett perspektiv med bärarnas egna ord. Finns samma ord redan får det fler bärare och samtal.",
        "Notes a perspective in its holders' own words. Where the same words are there already, it gets more holders "
        "and conversations.",
    ),
    "perspective_examples": (
        'processmap record torget.yaml perspective "Det är mörkt vid hållplatsen" --held-by handlare '
        "--voiced-in samtal-handlare",
        'processmap record square.yaml perspective "It is dark at the bus stop" --held-by traders '
        "--voiced-in talk-traders",
    ),
    "outreach_short": ("ett försök att nå någon", "an attempt to reach somebody"),
    "outreach_help": ("Antecknar ett försök att nå någon.", "Notes an attempt to reach somebody."),
    "outreach_examples": (
        "processmap record torget.yaml outreach unga --date 2026-01-22 --how fältare --outcome no_answer",
        'processmap record square.yaml outreach youth --date 2026-01-22 --how "outreach workers" --outcome no_answer',
    ),
    "stakeholder_short": (
        "en ny berörd, eller något nytt om en",
        "a new stakeholder, or something new about one",
    ),
    "stakeholder_help": (
        "Antecknar en berörd grupp, organisation eller roll. Finns namnet eller id:t redan får posten det som är nytt, "
        "till exempel att de har valt en företrädare. Skriv hellre en roll än en privatpersons namn.",
        "Notes a stakeholder: a group, organisation or role. If the name or id is there already, the entry gets what "
        "is new, such as that they have chosen a spokesperson. Rather write a role than a private person's name.",
    ),
    "stakeholder_examples": (
        'processmap record torget.yaml stakeholder "Nattvandrarna" --kind association --affected medium\n'
        'processmap record torget.yaml stakeholder handlare --spokesperson vald --may-agree "frågar hemma"',
        'processmap record square.yaml stakeholder "Night walkers" --kind association --affected medium\n'
        "processmap record square.yaml stakeholder traders --spokesperson chosen --may-agree asks_back",
    ),
    "tension_short": ("två perspektiv drar åt olika håll", "two perspectives pull apart"),
    "tension_help": (
        "Antecknar en spänning mellan två perspektiv, och gärna vad som ska göras åt den.",
        "Notes a tension between two perspectives, and preferably what is to be done about it.",
    ),
    "tension_examples": (
        "processmap record torget.yaml tension otrygghet enda-platsen --aim meet",
        "processmap record square.yaml tension unsafe only-place --aim meet",
    ),
    "readiness_short": (
        "svar på om två kan mötas i dag",
        "an answer to whether two can meet today",
    ),
    "readiness_help": (
        "Antecknar om två parter, eller de som står bakom två perspektiv, kan mötas i dag. För en spänning räcker dess "
        "id, och där går det också att ange vad som ska göras åt den. Svaret ersätter det som stod förut.",
        "Notes whether two parties, or those behind two perspectives, can meet today. For a tension its id is enough, "
        "and there you can also say what is to be done about it. The answer takes the place of what stood there.",
    ),
    "readiness_examples": (
        "processmap record torget.yaml readiness handlare unga --can-meet facilitated --date 2026-02-20\n"
        "processmap record torget.yaml readiness otrygghet enda-platsen --aim through_facilitator",
        "processmap record square.yaml readiness traders youth --can-meet facilitated --date 2026-02-20\n"
        "processmap record square.yaml readiness unsafe only-place --aim through_facilitator",
    ),
    "pause_short": ("processen pausar, eller går vidare", "the process pauses, or goes on"),
    "pause_help": (
        "Antecknar att processen pausar och varför. Med --ended antecknas att pausen är slut; då behöver skälet inte "
        "anges igen.",
        "Notes that the process pauses and why. With --ended it notes that the pause is over; the reason need not be "
        "given again.",
    ),
    "pause_examples": (
        'processmap record torget.yaml pause "Hot mot flera deltagare" --since 2026-02-24 --decided-by tn\n'
        "processmap record torget.yaml pause --ended 2026-04-07",
        'processmap record square.yaml pause "Threats against several participants" --since 2026-02-24 '
        "--decided-by tb\n"
        "processmap record square.yaml pause --ended 2026-04-07",
    ),
    "arena_short": (
        "en grupp är överens, möts, vilar eller är klar",
        "a forum is agreed, meets, rests or is done",
    ),
    "arena_help": (
        "Antecknar hur det går med ett samtal eller en grupp som möts flera gånger. SAMTAL-ELLER-GRUPP är dess id, "
        "titel eller slag (rundabord, arbetsgrupp); det som bara står i förslaget skrivs då in i filen. Med --kind är "
        "det titeln på en ny. Det som är avslutat föreslås inte på nytt.",
        "Notes how a forum fares that meets several times. FORUM is its id, title or sort (round_table, "
        "working_group); one that stands only in the proposal is then written into the file. With --kind it is the "
        "title of a new one. What is closed is not proposed anew.",
    ),
    "arena_examples": (
        "processmap record torget.yaml arena rundabord --status igång\n"
        'processmap record torget.yaml arena "Arbetsgrupp om ljuset" --kind arbetsgrupp --members handlare,gata '
        '--yields "ett förslag till belysning"',
        "processmap record square.yaml arena round-table --status open\n"
        'processmap record square.yaml arena "Working group on the light" --kind working_group '
        '--members traders,streets --yields "a proposal for lighting"',
    ),
    "seat_short": (
        "någon har svarat om sin stol i en grupp",
        "somebody has answered about their chair in a forum",
    ),
    "seat_help": (
        "Antecknar vad VEM har svarat om sin stol i ett samtal eller en grupp, eller vem som sitter där. Ett nytt svar "
        "ersätter det förra. Den som säger nej har kvar sin stol.",
        "Notes what WHO has answered about their chair in a forum, or who sits there for them. A new answer takes the "
        "place of the earlier one. Whoever says no keeps a chair to come back to.",
    ),
    "seat_examples": (
        "processmap record torget.yaml seat handlare rundabord --state ja --held-by ordföranden\n"
        'processmap record torget.yaml seat unga rundabord --state "hålls öppen"',
        "processmap record square.yaml seat traders round-table --state yes --held-by chairman\n"
        "processmap record square.yaml seat youth round-table --state kept_open",
    ),
    "gate_short": (
        "något som behövs först är på plats, eller inte",
        "something that comes first is in place, or not",
    ),
    "gate_help": (
        "Antecknar om något som behöver vara på plats först är det. VAD-SOM-BEHÖVS är id eller slag (spelregler, eget "
        "ja, förtroende). LÄGE är open (på plats), shut (inte på plats), reservation (med förbehåll, och då varför) "
        "eller unknown. Det som lag och trygghet kräver har inget förbehåll. Förtroende, trygghet, att de känner igen "
        "sig och deras eget ja bekräftas av dem det gäller, aldrig av den som äger processen.",
        "Notes whether something that has to be in place first is so. WHAT-IS-NEEDED is an id or a sort "
        "(process_agreement, own_yes, trust). STATE is open, shut, reservation (and then why) or unknown. What law and "
        "safety ask for has no reservation. Trust, safety, that they recognise themselves and their own yes are "
        "confirmed by those concerned, never by whoever owns the process.",
    ),
    "gate_examples": (
        'processmap record torget.yaml gate spelregler förbehåll --confirmed-by unga --why "Handlarna svarar i maj"\n'
        'processmap record torget.yaml gate "eget ja" öppen --confirmed-by unga',
        "processmap record square.yaml gate process_agreement reservation --confirmed-by youth "
        '--why "The traders answer in May"\n'
        "processmap record square.yaml gate own_yes open --confirmed-by youth",
    ),
    "agreement_short": (
        "spelreglerna är ett utkast, eller överenskomna",
        "the ground rules are a draft, or agreed",
    ),
    "agreement_help": (
        "Antecknar hur långt spelreglerna (processöverenskommelsen) har kommit och vilka som har sagt ja. LÄGE är none "
        "(inga), draft (utkast) eller agreed (överens). Anges ingen är det alla som sitter med.",
        "Notes how far the ground rules (the process agreement) have come and who has said yes. STATUS is none, draft "
        "or agreed. Where nobody is named it is all who sit.",
    ),
    "agreement_examples": (
        'processmap record torget.yaml agreement utkast --items "Vi talar en i taget"\n'
        "processmap record torget.yaml agreement överens --agreed-by unga,handlare --rule samtycke",
        'processmap record square.yaml agreement draft --items "We speak one at a time"\n'
        "processmap record square.yaml agreement agreed --agreed-by youth,traders --rule consent",
    ),
    "standstill_short": (
        "någon väntar med det som inte går att ångra",
        "somebody waits with what cannot be undone",
    ),
    "standstill_help": (
        "Antecknar att någon låter bli det som inte går att ångra medan samtalen pågår. SVAR är yes, no eller asked "
        "(tillfrågade).",
        "Notes that somebody does nothing irreversible while the talks last. ANSWER is yes, no or asked.",
    ),
    "standstill_examples": (
        'processmap record torget.yaml standstill tillfrågade --by gata --asked-by unga --what "Inga träd fälls"\n'
        "processmap record torget.yaml standstill ja --by gata --until 2026-09",
        'processmap record square.yaml standstill asked --by streets --asked-by youth --what "No trees are felled"\n'
        "processmap record square.yaml standstill yes --by streets --until 2026-09",
    ),
    "trust_short": (
        "förtroendet mellan två, eller ett erkännande",
        "the trust between two, or an acknowledgement",
    ),
    "trust_help": (
        "Antecknar hur DEN-ENA litar på DEN-ANDRA, vad som behövs först mellan dem, eller om den som har ansvaret har "
        "erkänt det som hände. Inget skäl behövs. Ett nytt svar ersätter det förra.",
        "Notes how ONE trusts OTHER, what has to come first between them, or whether the one with responsibility has "
        "owned up to what happened. No reason is needed. A new answer takes the place of the earlier one.",
    ),
    "trust_examples": (
        "processmap record torget.yaml trust unga handlare --trust brutet --first acknowledgement\n"
        "processmap record torget.yaml trust unga handlare --acknowledged ja",
        "processmap record square.yaml trust youth traders --trust broken --first acknowledgement\n"
        "processmap record square.yaml trust youth traders --acknowledged yes",
    ),
    "lead_short": (
        "någon godtas, eller godtas inte, som ledare",
        "somebody is accepted, or objected to, as lead",
    ),
    "lead_help": (
        "Antecknar vilka som godtar någon som ledare, och vilka som inte vill mötas under den. VEM är id eller namn; "
        "med --role är det namnet på en ny. Skriv hellre en roll än en privatpersons namn.",
        "Notes who accepts somebody as lead, and who will not meet under them. WHO is an id or a name; with --role it "
        "is the name of a new one. Rather write a role than a private person's name.",
    ),
    "lead_examples": (
        'processmap record torget.yaml lead "Samtalsledaren från länet" --role facilitator '
        "--accepted-by unga,handlare\n"
        "processmap record torget.yaml lead samtalsledaren --objected-by unga",
        'processmap record square.yaml lead "The facilitator from the county" --role facilitator '
        "--accepted-by youth,traders\n"
        "processmap record square.yaml lead facilitator --objected-by youth",
    ),
    "earlier_short": (
        "hur ett tidigare försök slutade",
        "how an earlier round ended",
    ),
    "earlier_help": (
        "Antecknar ett försök före den här processen: när, med vilka, hur det slutade och vilka som fortfarande bär på "
        "det. Står det redan där får det som är nytt.",
        "Notes a round before this process: when, with whom, how it ended and who still carries it. One that stands "
        "there already gets what is new.",
    ),
    "earlier_examples": (
        'processmap record torget.yaml earlier "Samrådet om torget" --when 2019 --with unga,handlare '
        "--outcome avbröts --felt-by unga",
        'processmap record square.yaml earlier "The consultation on the square" --when 2019 --with youth,traders '
        "--outcome broken_off --felt-by youth",
    ),
    "proceeding_short": (
        "något vid sidan börjar, slutar eller kan vänta",
        "something beside it begins, ends or may wait",
    ),
    "proceeding_help": (
        "Antecknar det som går sin gång vid sidan, efter egen lag och egen tid: samråd, tillstånd, domstol, budget. "
        "VAD är id eller titel. Står det redan där får det som är nytt.",
        "Notes what runs beside the process by its own law and time: a consultation, a permit, a court case, the "
        "budget. WHAT is its id or title. One that stands there already gets what is new.",
    ),
    "proceeding_examples": (
        'processmap record torget.yaml proceeding "Detaljplan för torget" --kind plan --by tn --starts 2026-05 '
        "--may-wait ja\n"
        'processmap record torget.yaml proceeding "Detaljplan för torget" --ends 2026-11-20 --outcome "Planen antogs"',
        'processmap record square.yaml proceeding "Plan for the square" --kind plan --by tb --starts 2026-05 '
        "--may-wait yes\n"
        'processmap record square.yaml proceeding "Plan for the square" --ends 2026-11-20 '
        '--outcome "The plan was adopted"',
    ),
    "limit_short": ("någon har satt en gräns", "somebody has set a limit"),
    "limit_help": (
        "Antecknar en gräns som någon har satt eller krävt, till exempel en hyra eller ett avstånd.",
        "Notes a limit that somebody has set or demanded, such as a rent or a distance.",
    ),
    "limit_examples": (
        'processmap record torget.yaml limit "Högst tjugo stånd" --said-by handlare',
        'processmap record square.yaml limit "At most twenty stalls" --said-by traders',
    ),
    "carried_out_short": (
        "ett beslut är genomfört, eller inte",
        "a decision is carried out, or not",
    ),
    "carried_out_help": (
        "Antecknar om ett beslut är genomfört. BESLUT är id, titel eller paragraf. SVAR är yes (genomfört), partly "
        "(delvis), no eller halted (stoppat). Med --about går det också att säga vad beslutet gäller.",
        "Notes whether a decision has been carried out. DECISION is its id, title or paragraph. ANSWER is yes, partly, "
        "no or halted. With --about you can also say what the decision is about.",
    ),
    "carried_out_examples": (
        "processmap record torget.yaml carried-out tn-12 delvis\n"
        'processmap record torget.yaml carried-out "§ 12" --about process',
        "processmap record square.yaml carried-out tb-12 partly\n"
        'processmap record square.yaml carried-out "§ 12" --about process',
    ),
    "commitment_short": ("någon har lovat något", "somebody has promised something"),
    "commitment_help": (
        "Antecknar ett åtagande: vem som lovar, vad och gärna till när.",
        "Notes a commitment: who promises, what, and preferably until when.",
    ),
    "commitment_examples": (
        'processmap record torget.yaml commitment handlare "Håller öppet till åtta i juni" --due 2026-06-01',
        'processmap record square.yaml commitment traders "Keep open until eight in June" --due 2026-06-01',
    ),
    "action_short": ("något ska göras", "something is to be done"),
    "action_help": (
        "Antecknar en åtgärd: vad som ska göras, av vem och till när.",
        "Notes an action: what is to be done, by whom and until when.",
    ),
    "action_examples": (
        'processmap record torget.yaml action "Prov med belysning" --responsible gata --due 2026-05-01',
        'processmap record square.yaml action "Try the lighting" --responsible streets --due 2026-05-01',
    ),
    "done_short": (
        "ett åtagande, en åtgärd eller ett uppdrag är gjort",
        "a commitment, action or task is done",
    ),
    "done_help": (
        "Antecknar att ett åtagande har hållits, en åtgärd är gjord eller ett besluts uppdrag är utfört. VAD är dess "
        "id eller ord; för ett uppdrag beslutets id.",
        "Notes that a commitment was kept, an action done or a decision's task carried out. WHAT is its id or words; "
        "for a task the decision's id.",
    ),
    "done_examples": (
        "processmap record torget.yaml done tn-31 --who gata --date 2026-04-09\n"
        "processmap record torget.yaml done prov-med-belysning --date 2026-04-28",
        "processmap record square.yaml done tb-31 --who streets --date 2026-04-09\n"
        "processmap record square.yaml done try-the-lighting --date 2026-04-28",
    ),
    "met_short": ("en förutsättning är på plats", "a requirement is met"),
    "met_help": (
        "Antecknar att en förutsättning är på plats och vad som visar det.",
        "Notes that a requirement is met and what shows it.",
    ),
    "met_examples": (
        'processmap record torget.yaml met krav-beslut --date 2026-03-18 --evidence "Tekniska nämnden § 31"',
        'processmap record square.yaml met mandate --date 2026-03-18 --evidence "Technical board § 31"',
    ),
    "proposal_short": ("ett åtgärdsförslag har lagts fram", "a proposal has been put forward"),
    "proposal_help": (
        "Antecknar ett åtgärdsförslag, varifrån det kommer, vem som ska besluta och hur långt det har kommit. Finns "
        "titeln eller id:t redan får posten det som är nytt.",
        "Notes a proposal, where it comes from, who is to decide and how far it has come. If the title or id is there "
        "already, the entry gets what is new.",
    ),
    "proposal_examples": (
        'processmap record torget.yaml proposal "Ny belysning" --from gemensamt-1 --decided-by tn\n'
        "processmap record torget.yaml proposal ny-belysning --status tillbakadraget",
        'processmap record square.yaml proposal "New lighting" --from joint-1 --decided-by tb\n'
        "processmap record square.yaml proposal new-lighting --status withdrawn",
    ),
    "decision_short": ("en instans har beslutat", "a body has decided"),
    "decision_help": (
        "Antecknar vad en instans gjorde med ett ärende. Ett beslut som väntade får sitt utfall, annars läggs ett nytt "
        "till, och det följer på det ärende som instansen hade framför sig.",
        "Notes what a body did with a matter. A decision that was awaited gets its outcome, else a new one is added, "
        "and it follows on the matter that the body had before it.",
    ),
    "decision_examples": (
        'processmap record torget.yaml decision tn --date 2026-03-18 --outcome returned --reference "§ 31" '
        '--proposal ljus --assign "gata:Räkna på driften:2026-04-10"',
        'processmap record square.yaml decision tb --date 2026-03-18 --outcome returned --reference "§ 31" '
        '--proposal light --assign "streets:Work out the running costs:2026-04-10"',
    ),
    # Options.
    "option_output": (
        "skriv till en annan fil; - för standard ut. Annars ändras FIL själv",
        "write to another file; - for standard output. Otherwise FILE itself is changed",
    ),
    "option_json": (
        "skriv det antecknade som JSON på standard ut",
        "write what was recorded as JSON to stdout",
    ),
    "option_date": ("vilken dag", "which day"),
    "option_since": ("första dagen", "the first day"),
    "option_ended": ("vilken dag det beslutades att gå vidare", "the day it was decided to go on"),
    "option_kind": ("vad för slags part: {words:sv}", "what sort of party: {words:en}"),
    "option_affected": (
        "hur mycket frågan berör dem: {words:sv}",
        "how much the question touches them: {words:en}",
    ),
    "option_influence": (
        "hur mycket de kan påverka: {words:sv}",
        "how much they can affect it: {words:en}",
    ),
    "option_willing": (
        "om de vill delta: {words:sv}",
        "whether they want to take part: {words:en}",
    ),
    "option_hard_to_reach": (
        "om vanliga inbjudningar inte når dem: {words:sv}",
        "whether ordinary invitations do not reach them: {words:en}",
    ),
    "option_size": ("ungefär hur många de är", "about how many they are"),
    "option_part_of": ("vad de hör till", "what they belong to"),
    "option_speaks_for": ("vilka de är en röst för", "whom they are a voice for"),
    "option_can_meet": (
        "om de kan mötas i dag: {words:sv}",
        "whether they can meet today: {words:en}",
    ),
    "option_aim": (
        "vad som ska göras åt spänningen: {words:sv}",
        "what is to be done about the tension: {words:en}",
    ),
    "option_facts_disputed": (
        "om fakta är omtvistade: {words:sv}",
        "whether facts are in dispute: {words:en}",
    ),
    "option_basis": (
        "vad bedömningen vilar på: {words:sv}",
        "what the assessment rests on: {words:en}",
    ),
    "option_threats": (
        "om det finns hot mellan dem: {words:sv}",
        "whether there are threats between them: {words:en}",
    ),
    "option_status_arena": (
        "hur långt den har kommit: {words:sv}",
        "how far it has come: {words:en}",
    ),
    "option_kind_arena": (
        "vad för slag en ny är: {words:sv}",
        "what sort a new one is: {words:en}",
    ),
    "option_purpose_arena": ("vad den är till för", "what it is for"),
    "option_members": ("vilka som sitter där", "who sits there"),
    "option_sessions": ("hur många träffar, 4 eller 3–5", "how many meetings, 4 or 3–5"),
    "option_every_days": ("dagar mellan träffarna", "days between the meetings"),
    "option_hours": ("timmar per träff", "hours a meeting takes"),
    "option_lead": ("vem som leder", "who leads it"),
    "option_opens_after": ("vad den väntar på", "what it waits for"),
    "option_yields": ("vad den ger", "what it gives"),
    "option_reports_to": ("vilka som får höra av den", "who hears from it"),
    "option_until": ("hur länge", "until when"),
    "option_state": ("vad de har svarat: {words:sv}", "what they have answered: {words:en}"),
    "option_held_by_seat": (
        "vem som sitter där: id, namn eller roll",
        "who sits there: an id, a name or a role",
    ),
    "option_seats": ("hur många stolar", "how many chairs"),
    "option_claim": (
        "varför de har en egen stol: {words:sv}",
        "why they have a chair of their own: {words:en}",
    ),
    "option_confirmed_by": ("vilka som säger det", "who says so"),
    "option_agreed_by": ("vilka som har sagt ja", "who has said yes"),
    "option_rule": (
        "hur ni kommer fram till något: {words:sv}",
        "how you come to a result: {words:en}",
    ),
    "option_items": ("en av spelreglerna", "one of the ground rules"),
    "option_by": ("vem som gör det", "by whom"),
    "option_by_standstill": ("vilka som ska vänta", "who is to wait"),
    "option_asked_by": ("vilka som har bett om det", "who has asked for it"),
    "option_what": ("vad de väntar med", "what they wait with"),
    "option_trust": ("hur de litar på dem: {words:sv}", "how they trust them: {words:en}"),
    "option_acknowledged": (
        "om det som hände är erkänt: {words:sv}",
        "whether it is owned up to: {words:en}",
    ),
    "option_first": ("vad som behövs först: {words:sv}", "what has to come first: {words:en}"),
    "option_role_lead": (
        "vilken roll en ny har: {words:sv}",
        "what role a new one has: {words:en}",
    ),
    "option_accepted_by": ("vilka som godtar ledaren", "who accepts the lead"),
    "option_objected_by": ("vilka som inte gör det", "who does not"),
    "option_belongs_to": ("vilka ledaren hör till", "whom the lead belongs to"),
    "option_when": ("när det var", "when it was"),
    "option_with": ("vilka som var med", "who was there"),
    "option_led_by": ("vem som ledde det", "who led it"),
    "option_felt_by": ("vilka som fortfarande bär på det", "who still carries it"),
    "option_kind_proceeding": ("vad det är: {words:sv}", "what it is: {words:en}"),
    "option_parties": ("vilka som är med i det", "who is in it"),
    "option_starts": ("när det börjar", "when it begins"),
    "option_ends": ("när det slutar", "when it ends"),
    "option_weeks": ("hur många veckor, 20 eller 20–30", "how many weeks, 20 or 20–30"),
    "option_may_wait": ("om det kan vänta: {words:sv}", "whether it may wait: {words:en}"),
    "option_binding": ("om det binder: {words:sv}", "whether it binds: {words:en}"),
    "option_said_by": ("vem som har satt den", "who has set it"),
    "option_to_commitment": ("vilka löftet gavs till", "to whom it was promised"),
    "option_made_on": ("när löftet gavs", "when it was promised"),
    "option_status_proposal": (
        "hur långt det har kommit: {words:sv}",
        "how far it has come: {words:en}",
    ),
    "option_made_by": ("vem som har gjort det", "who has made it"),
    "option_agreement_of": ("vilkas ja som krävs", "whose yes is required"),
    "option_burdens": ("vilka som skulle få bära det", "who would bear its burdens"),
    "option_about_decision": ("vad beslutet gäller: {words:sv}", "what it is about: {words:en}"),
    "option_about_carried_out": ("vad beslutet gäller: {words:sv}", "what it is about: {words:en}"),
    "option_role_stakeholder": (
        "deras del i frågan: {words:sv}",
        "their part in the question: {words:en}",
    ),
    "option_standing": ("särskild rätt: {words:sv}", "a right of their own: {words:en}"),
    "option_spokesperson": (
        "hur deras företrädare har blivit det: {words:sv}",
        "how their spokesperson came to be: {words:en}",
    ),
    "option_may_agree": (
        "vad företrädarens ja är värt: {words:sv}",
        "what the spokesperson's yes is worth: {words:en}",
    ),
    "option_approves": (
        "när de godkänner hemma: antal dagar, en dag eller nej",
        "when they approve at home: days, a date, or no",
    ),
    "option_hit_by": ("vilka teman som berör dem", "which themes hit them"),
    "option_due": ("till när", "until when"),
    "option_start": ("när det börjar, 17:30", "when it begins, 17:30"),
    "option_end": ("när det slutar, 19:00", "when it ends, 19:00"),
    "option_outcome": ("vad det gav", "what came of it"),
    "option_outcome_decision": ("hur det gick: {words:sv}", "how it went: {words:en}"),
    "option_outcome_outreach": ("hur det gick: {words:sv}", "how it went: {words:en}"),
    "option_outcome_earlier": ("hur det slutade: {words:sv}", "how it ended: {words:en}"),
    "option_title": ("vad det heter", "what it is called"),
    "option_purpose": (
        "vad samtalet är till för: {words:sv}",
        "what the conversation is for: {words:en}",
    ),
    "option_method": ("id för metoden", "id of the method"),
    "option_participants": (
        "vilka som är med, id eller namn, med komma mellan",
        "who takes part, ids or names",
    ),
    "option_mentions": (
        "någon som nämndes och kanske saknas i kartan",
        "somebody mentioned who may be missing",
    ),
    "option_themes": ("tema", "theme"),
    "option_about": (
        "vad det återspeglar, återkopplar eller följer upp",
        "what it mirrors, feeds back or follows up",
    ),
    "option_bodies": ("beslutsinstanser det gäller", "decision bodies concerned"),
    "option_place": ("var", "where"),
    "option_why": ("varför", "why"),
    "option_to": ("vilket samtal svaret gäller", "which conversation the answer is about"),
    "option_held_by": ("vilka som bär perspektivet", "who holds the perspective"),
    "option_voiced_in": ("samtalet där det kom fram", "the conversation where it came up"),
    "option_aspect": (
        "vad för slags perspektiv: {words:sv}",
        "what sort of perspective: {words:en}",
    ),
    "option_minority": (
        "en minoritets röst att hålla synlig: {words:sv}",
        "a minority's voice to keep visible: {words:en}",
    ),
    "option_visibility": ("vem posten är för: {words:sv}", "who the entry is for: {words:en}"),
    "option_id": ("vilken post, eller id för en ny", "which entry, or the id of a new one"),
    "option_how": ("på vilket sätt", "in what way"),
    "option_note": ("något att minnas", "something to remember"),
    "option_made_in": ("samtalet där löftet gavs", "the conversation where it was promised"),
    "option_responsible": ("vem som gör det", "who does it"),
    "option_follows": (
        "vad det följer på: beslut eller förslag",
        "what it follows on: decisions or proposals",
    ),
    "option_who": (
        "vems, när flera har något att göra",
        "whose, where several have something to do",
    ),
    "option_task": ("vilket av beslutets uppdrag", "which of the decision's tasks"),
    "option_kept": (
        "om åtagandet hölls: {words:sv}",
        "whether the commitment was kept: {words:en}",
    ),
    "option_evidence": ("vad som visar det", "what shows it"),
    "option_from": (
        "samtal eller parter förslaget kommer från",
        "conversations or parties it comes from",
    ),
    "option_decided_by": ("instans som beslutar", "the body that decides"),
    "option_addresses": ("perspektiv som förslaget svarar på", "perspectives it answers to"),
    "option_text": ("förslaget i sin helhet", "the proposal in full"),
    "option_reference": ("paragraf, som § 31", "paragraph, such as § 31"),
    "option_proposal": ("förslaget beslutet gäller", "the proposal it is on"),
    "option_assign": ("ett uppdrag: till-vem:vad:när", "a task: to-whom:what:when"),
    "option_motion": ("ett yrkande", "a motion"),
    "option_reservation": ("en reservation", "a reservation"),
    "option_disqualified": (
        "roll som inte deltog på grund av jäv",
        "role that did not take part, for conflict of interest",
    ),
    "option_approved_on": ("protokollet justerat", "minutes approved"),
    "option_posted_on": ("protokollet anslaget", "minutes posted"),
    "option_appeal_until": ("sista dag att överklaga", "last day of appeal"),
    "option_final_on": ("laga kraft", "in legal force"),
    "option_dispatched_to": ("vem beslutet har expedierats till", "who was sent the decision"),
    "option_case_number": ("diarienummer", "case number"),
}

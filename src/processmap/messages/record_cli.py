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
        "Antecknar att ett samtal har hållits. SAMTAL är dess id eller titel. Ett samtal som ingen hade planerat anges "
        "i stället med --title.",
        "Notes that a conversation was held. DIALOGUE is its id or title. One that nobody had planned is given by "
        "--title instead.",
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
        "Antecknar att någon har tackat ja: till ett samtal med --to, annars till att delta över huvud taget.",
        "Notes that somebody has said yes: to one conversation with --to, else to taking part at all.",
    ),
    "accepted_examples": (
        "processmap record torget.yaml accepted unga,handlare --to gemensamt-1",
        "processmap record square.yaml accepted youth,traders --to joint-1",
    ),
    "declined_short": ("någon har tackat nej", "somebody has said no"),
    "declined_help": (
        "Antecknar att någon har tackat nej: till ett samtal med --to, annars till att delta över huvud taget.",
        "Notes that somebody has said no: to one conversation with --to, else to taking part at all.",
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
    "stakeholder_short": ("en ny berörd har kommit fram", "a new stakeholder has come to light"),
    "stakeholder_help": (
        "Antecknar en berörd grupp, organisation eller roll. Finns namnet redan får posten det som är nytt. Skriv "
        "hellre en roll än en privatpersons namn.",
        "Notes a stakeholder: a group, organisation or role. If the name is there already, the entry gets what is new. "
        "Rather write a role than a private person's name.",
    ),
    "stakeholder_examples": (
        'processmap record torget.yaml stakeholder "Nattvandrarna" --kind association --affected medium',
        'processmap record square.yaml stakeholder "Night walkers" --kind association --affected medium',
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
        "Antecknar ett åtgärdsförslag, varifrån det kommer och vem som ska besluta.",
        "Notes a proposal, where it comes from and who is to decide.",
    ),
    "proposal_examples": (
        'processmap record torget.yaml proposal "Ny belysning" --from gemensamt-1 --decided-by tn',
        'processmap record square.yaml proposal "New lighting" --from joint-1 --decided-by tb',
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
    "option_due": ("till när", "until when"),
    "option_start": ("när det börjar, 17:30", "when it begins, 17:30"),
    "option_end": ("när det slutar, 19:00", "when it ends, 19:00"),
    "option_outcome": ("vad det gav", "what came of it"),
    "option_outcome_of": ("hur det gick: {words:sv}", "how it went: {words:en}"),
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

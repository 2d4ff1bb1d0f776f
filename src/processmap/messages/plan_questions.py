"""Questions to the process lead, their answers, and what each leads to."""

TEXTS: dict[str, tuple[str, str]] = {
    "dont_know": ("vet inte", "don't know"),
    "stays": ("Upplägget står kvar som det är.", "The plan stays as it is."),
    "yes_word": ("ja", "yes"),
    "no_word": ("nej", "no"),
    "party": ("{who}", "{who}"),
    "mandate": (
        "Är {what} ett beslut om att föra samtal, eller ett beslut i sakfrågan?",
        "Is {what} a decision to hold talks, or a decision on the matter?",
    ),
    "mandate_process": ("om att föra samtal", "to hold talks"),
    "mandate_process_leads": (
        "Uppdraget finns; det steget faller bort.",
        "The mandate is there; that step falls away.",
    ),
    "mandate_matter": ("i sakfrågan", "on the matter"),
    "mandate_matter_leads": (
        "Ett eget beslut om samtalen behövs först.",
        "A decision of its own to hold the talks is needed first.",
    ),
    "open": ("Vad går att påverka i {title}?", "What can be influenced in {title}?"),
    "open_short": ("Vad går att påverka?", "What can be influenced?"),
    "open_after": (
        "Vad går fortfarande att påverka efter {what}?",
        "What can still be influenced after {what}?",
    ),
    "open_after_short": (
        "Vad går fortfarande att påverka?",
        "What can still be influenced?",
    ),
    "open_something": ("{what}", "{what}"),
    "open_something_leads": ("Det sägs i varje samtal.", "It is said in each talk."),
    "open_nothing": ("inget", "nothing"),
    "open_nothing_leads": (
        "Då blir det information, inte samtal.",
        "Then it is information, not talks.",
    ),
    "leads": (
        "Har {across} var för sig sagt ja till någon som ledare?",
        "Have {across} each said yes to somebody as lead?",
    ),
    "leads_one": (
        "Har {across} sagt ja till någon som ledare?",
        "[Has|Have] {across} said yes to somebody as lead?",
    ),
    "leads_named": (
        "Har {across} var för sig sagt ja till {who} som ledare?",
        "Have {across} each said yes to {who} as lead?",
    ),
    "leads_yes": ("ja", "yes"),
    "leads_yes_leads": ("Den personen ringer och leder.", "That person calls and leads."),
    "leads_no": ("nej, inte än", "no, not yet"),
    "leads_no_leads": (
        "Då söks någon annan; de frågas var för sig.",
        "Then somebody else is sought; they are asked each alone.",
    ),
    "decides": ("Vem avgör till sist frågan {title}?", "Who in the end decides {title}?"),
    "decides_leads": (
        "{who} får resultatet, och väntar med att avgöra.",
        "{who} [gets|get] the result, and [waits|wait] with deciding.",
    ),
    "decides_which": ("Vem avgör {what}?", "Who decides {what}?"),
    "open_at_all": (
        "Vad, om något, kan {who} tänka sig att ändra efter {what}?",
        "What, if anything, would {who} change after {what}?",
    ),
    "tries": ("Vilket beslut gäller {what}?", "Which decision is {what} about?"),
    "tries_this": ("{what}", "{what}"),
    "tries_leads": (
        "{what} står då som överklagat och inte som stängt.",
        "{what} then [stands|stand] as appealed and not as closed.",
    ),
    "right": (
        "Finns samer eller en nationell minoritet vid {where}, eller har någon annan en rätt "
        "att höras för sig?",
        "Are there Sámi or a national minority around {where}, or has anybody else a right to "
        "be heard apart?",
    ),
    "right_sami": ("en sameby berörs", "a reindeer herding community is touched"),
    "right_sami_leads": (
        "Konsultation i eget spår öppnas innan något skrivs.",
        "Consultation in a track of its own opens before anything is drafted.",
    ),
    "right_none": ("någon har tittat, nej", "somebody has looked, no"),
    "right_none_leads": ("Inget eget spår behövs.", "No track of its own is needed."),
    "holds": ("Vilka är det som menar {views}?", "Who holds {views}?"),
    "holds_leads": (
        "{who} frågas om det i sitt eget samtal.",
        "{who} [is|are] asked about it in the talk with them.",
    ),
    "yes": (
        "Vems ja behövs för att något ska kunna genomföras i frågan {title}?",
        "Whose yes is needed for anything to be carried out in {title}?",
    ),
    "yes_leads": (
        "{who} får en egen stol där det avgörs.",
        "{who} [gets|get] a chair where it is settled.",
    ),
    "wait": ("Kan {what} vänta medan samtalen pågår?", "Can {what} wait while the talks last?"),
    "wait_yes_leads": (
        "Alla får veta till vilken dag {what} väntar.",
        "All are told until which day {what} [waits|wait].",
    ),
    "wait_no_leads": (
        "{what} går vidare; det sägs öppet innan någon svarar ja.",
        "{what} [goes|go] on; that is said openly before anybody says yes.",
    ),
    "refrain": (
        "Kan {who} vänta med {what} i högst tre månader?",
        "Can {who} hold {what} for at most three months?",
    ),
    "refrain_by": (
        "Kan {who} vänta med {what} tills mötet är hållet, längst till {day}?",
        "Can {who} hold {what} until the meeting has been held, at most to {day}?",
    ),
    "refrain_until": (
        "Kan {who} vänta med {what} tills samtalen är klara?",
        "Can {who} hold {what} until the talks are done?",
    ),
    "refrain_sheltered": (
        "Kan {who} vänta med {what} till efter de skyddade samtalen?",
        "Can {who} hold {what} until after the sheltered talks?",
    ),
    "refrain_yes_leads": (
        "Svaret sägs i början av varje träff.",
        "The answer is told at the beginning of each meeting.",
    ),
    "refrain_no_leads": (
        "Det sägs till alla innan de svarar ja till att vara med.",
        "All are told before they say yes to taking part.",
    ),
    "done": ("Har {what} genomförts?", "Has {what} been carried out?"),
    "done_yes": ("ja", "yes"),
    "done_yes_leads": ("Det hör till det som ligger fast.", "It belongs to what is fixed."),
    "done_no": ("nej, inte än", "no, not yet"),
    "done_no_leads": (
        "Det som inte är gjort redovisas först.",
        "What is not done is told of first.",
    ),
    "done_halted": ("det är stoppat", "it is halted"),
    "done_halted_leads": (
        "Fråga om något nytt är på väg.",
        "Ask whether anything new is on its way.",
    ),
    "owned_up": (
        "Har {who} sagt till {hurt} vad som gick fel?",
        "[Has|Have] {who} told {hurt} what went wrong?",
    ),
    "owned_up_yes_leads": (
        "De två kan börja därifrån när de möts.",
        "The two can start from there when they meet.",
    ),
    "owned_up_no_leads": (
        "{who} tillfrågas enskilt om det, innan de två möts.",
        "{who} [is|are] asked about it alone, before the two meet.",
    ),
    "kept": ("Har {who} hållit löftet {what}?", "[Has|Have] {who} kept the promise {what}?"),
    "kept_yes_leads": (
        "Det sägs öppet; steget faller bort.",
        "It is said openly; the step falls away.",
    ),
    "kept_no_leads": (
        "Det besvaras öppet innan någon bjuds in.",
        "It is answered for openly before anybody is invited.",
    ),
    "promised": ("Till vem gavs löftet {what}?", "To whom was the promise {what} given?"),
    "promised_leads": (
        "{who} sitter där det följs upp.",
        "{who} sit where it is followed up.",
    ),
    "count": (
        "Är {who} {number}, var och en med egen röst?",
        "Are {who} {number}, each with a voice of its own?",
    ),
    "count_leads": (
        "De får {seats} stolar, och de {number} väljer själva vilka.",
        "They get {seats} chairs, and the {number} choose themselves who.",
    ),
    "count_one": ("nej, en röst", "no, one voice"),
    "count_one_leads": (
        "De får plats som en part bland de andra.",
        "They sit as one party among the others.",
    ),
    "disputed": (
        "Är det fakta ni är oense om i {one} och {other}?",
        "Is it facts that are in dispute in {one} and {other}?",
    ),
    "disputed_yes": ("ja, fakta", "yes, facts"),
    "disputed_yes_leads": (
        "Fakta reds ut gemensamt innan den frågan tas upp.",
        "Facts are found out together before that question is taken up.",
    ),
    "disputed_no": ("nej, vad som är viktigt", "no, what matters"),
    "disputed_no_leads": ("Ingen faktapanel om det.", "No fact panel about that."),
    "result": ("Vad ska det sluta i? {title}", "What is it to end in? {title}"),
    "result_agreement": ("en överenskommelse", "an agreement"),
    "result_agreement_leads": (
        "Företrädare med uppdrag, utkast hem, ja eller nej från var och en, uppföljning.",
        "Spokespersons with a mandate, the draft at home, yes or no from each, follow-up.",
    ),
    "result_advice": ("råd", "advice"),
    "result_advice_leads": (
        "Ingen skriver under; båda synsätten går vidare.",
        "Nobody signs; both views go on.",
    ),
    "result_understanding": ("att förstå varandra", "understanding each other"),
    "result_understanding_leads": (
        "Ingen skriver under; det får sluta i att ni ser olika.",
        "Nobody signs; it may end in your seeing things differently.",
    ),
    "without": (
        "Vad händer om ni inte enas, och vem avgör då?",
        "What happens if there is no agreement, and who decides then?",
    ),
    "without_body": ("{who} avgör", "{who} decides"),
    "without_written": ("{who} avgör", "{who} decides"),
    "without_body_leads": (
        "Alla vet det från början; {who} får det ni är ense om och alla synsätt.",
        "All know it from the start; {who} [gets|get] what you agree on and every view.",
    ),
    "without_as_now": ("det blir som nu", "it stays as it is now"),
    "without_as_now_written": ("det blir som nu", "it stays as it is now"),
    "without_as_now_leads": (
        "Alla vet det från början, och vad som nu gäller är ett av alternativen.",
        "All know it from the start, and what holds now is one of the options.",
    ),
    "hours": (
        "Hur många timmar har du som leder? Upplägget tar omkring {takes}.",
        "How many hours do you who lead have? The plan takes about {takes}.",
    ),
    "hours_about": ("omkring {hours}", "about {hours}"),
    "receives": (
        "Skulle någon som inte är med här få bära följderna av {what}?",
        "Would anybody who is not here bear the consequences of {what}?",
    ),
    "receives_yes": ("ja, några som inte finns här", "yes, some who are not here"),
    "receives_yes_leads": (
        "De rings först, och får en egen stol innan något skrivs under.",
        "They are called first, and get a chair before anything is signed.",
    ),
    "receives_no": ("nej, vi har letat", "no, we have looked"),
    "receives_no_leads": (
        "Punkten om att leta efter dem faller bort.",
        "The step of looking for them falls away.",
    ),
    "receivers_name": ("De som skulle få bära följderna", "Those who would bear the consequences"),
    "others": (
        "Vilka fler än {who} får leva med det?",
        "Who besides {who} has to live with it?",
    ),
    "others_yes": ("några som inte finns här", "some who are not here"),
    "others_yes_leads": (
        "De rings, och får en egen stol vid mötet.",
        "They are called, and get a chair of their own at the meeting.",
    ),
    "others_name": ("Fler som får leva med det", "Others who have to live with it"),
    "deputy": (
        "Finns det någon som tar över om {who} slutar?",
        "Is there somebody who takes over if {who} [leaves|leave]?",
    ),
    "deputy_yes_leads": (
        "De som är med säger ja också till ersättaren.",
        "Those taking part say yes to the deputy too.",
    ),
    "deputy_no_leads": (
        "De som är med väljer en ersättare tillsammans.",
        "Those taking part choose a deputy together.",
    ),
    "sami_name": ("Samebyn", "The reindeer herding community"),
    "against_name": ("De som är emot", "Those against"),
    "against_view": ("Inte så", "Not so"),
    "against": ("Är någon emot {views}?", "Is anybody against {views}?"),
    "against_yes_leads": ("Då behövs den lilla processen.", "Then the small process is needed."),
    "against_yes_grows": (
        "Då behövs samtal, och inte bara att något görs.",
        "Then talks are needed, and not only that something is done.",
    ),
    "open_whole": ("Hela frågan", "The whole question"),
    "wait_who": (
        "Kan {who} vänta med {what} till en bestämd dag?",
        "Can {who} wait with {what} until a set day?",
    ),
    "refrain_signing": (
        "Ser {who} till att {officials} inte skriver på {what} förrän de som lever med det "
        "har hörts?",
        "[Does|Do] {who} see to it that {officials} [does|do] not sign {what} before those "
        "who live with it have been heard?",
    ),
    "leads_named_many": (
        "Har alla sidor var för sig sagt ja till {who} som ledare?",
        "Have all sides each said yes to {who} as lead?",
    ),
    "came_about": (
        "Blev det av, det som sades på {where}: {what}?",
        "Did it come about, what was said at {where}: {what}?",
    ),
    "came_about_yes_leads": ("Det berättas för dem som var med.", "Those who were there are told."),
    "came_about_no_leads": (
        "Den som lovade svarar öppet för det, innan någon bjuds in igen.",
        "Whoever held it out answers for it openly, before anybody is invited again.",
    ),
    "hours_short_leads": (
        "Det räcker inte: ta färre frågor åt gången, hellre än färre egna samtal.",
        "That is not enough: take fewer questions at a time, rather than fewer own talks.",
    ),
    "hours_fits_leads": ("Det räcker till allt.", "That is enough for all of it."),
}
